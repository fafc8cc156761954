//! Names of files in `Content-Disposition` (RFC 6266, RFC 8187).

use percent_encoding::percent_decode_str;
#[cfg(feature = "server")]
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The name of the file: `filename*`, or else `filename`. Only the last part of a path is returned, so it can be joined to
/// a folder. `None` if there is no valid file name.
pub(crate) fn file_name(value: &[u8]) -> Option<String> {
    let value = text(value);
    let mut plain = None;
    for (name, value) in parameters(&value) {
        if name.eq_ignore_ascii_case("filename*") {
            if let Some(name) = extended(&value).as_deref().and_then(safe) {
                return Some(name);
            }
        } else if name.eq_ignore_ascii_case("filename") {
            plain = plain.or(Some(value));
        }
    }
    plain.as_deref().and_then(safe)
}

/// The names of a form part and of its file (RFC 7578), without the escapes of browsers.
#[cfg(feature = "server")]
pub(crate) fn of_part(value: &str) -> (Option<String>, Option<String>) {
    let unescaped = |text: &str| {
        let text = text.replace("%22", "\"");
        text.replace("%0D", "\r").replace("%0A", "\n")
    };
    let parameters = parameters(value);
    let find = |wanted: &str| {
        let mut all = parameters.iter();
        let found = all.find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        found.map(|(_, value)| value)
    };
    let file_name = find("filename*").and_then(|value| extended(value));
    let file_name = file_name.or_else(|| find("filename").map(|name| unescaped(name)));
    (find("name").map(|name| unescaped(name)), file_name)
}

/// Servers write UTF-8 here, although the standard requires ISO 8859-1.
fn text(value: &[u8]) -> String {
    match std::str::from_utf8(value) {
        Ok(text) => text.to_owned(),
        Err(_) => value.iter().copied().map(char::from).collect(),
    }
}

/// Names and values after the first semicolon.
fn parameters(value: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    let mut rest = value.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let (value, end) = match after.strip_prefix('"') {
            Some(quoted) => unquoted(quoted),
            None => {
                let (value, rest) = after.split_once(';').unwrap_or((after, ""));
                (value.trim().to_owned(), rest)
            }
        };
        found.push((name.trim_matches([';', ' ', '\t']), value));
        rest = end;
    }
    found
}

/// The content of a quoted string after its first quote, and the text after the string.
fn unquoted(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, &text[at + 1..]),
            // Only quotes and backslashes are escaped; other backslashes separate parts of Windows paths.
            '\\' if text[at + 1..].starts_with(['"', '\\']) => {
                value.extend(characters.next().map(|(_, escaped)| escaped));
            }
            other => value.push(other),
        }
    }
    (value, "")
}

/// Decodes `charset'language'text`, where the text is percent-encoded.
fn extended(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let (charset, _, encoded) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes: Vec<u8> = percent_decode_str(encoded).collect();
    if charset.eq_ignore_ascii_case("utf-8") {
        String::from_utf8(bytes).ok()
    } else if charset.eq_ignore_ascii_case("iso-8859-1") {
        Some(bytes.into_iter().map(char::from).collect())
    } else {
        None
    }
}

/// The last part of what may be a path.
fn safe(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let is_name = !name.is_empty() && name != "." && name != "..";
    (is_name && !name.contains(char::is_control)).then(|| name.to_owned())
}

/// The characters that are not encoded in `filename*`.
#[cfg(feature = "server")]
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'.')
    .remove(b'-')
    .remove(b'_')
    .remove(b'~');

/// The header value for saving a file as `name`.
#[cfg(feature = "server")]
pub(crate) fn attachment(name: &str) -> String {
    let is_plain =
        |c: char| c.is_ascii() && !c.is_ascii_control() && !['"', '\\', '%'].contains(&c);
    if name.chars().all(is_plain) {
        return format!("attachment; filename=\"{name}\"");
    }
    let plain: String = name
        .chars()
        .map(|c| if is_plain(c) { c } else { '_' })
        .collect();
    let encoded = utf8_percent_encode(name, KEPT);
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_servers_write_them() {
        let cases: [(&[u8], Option<&str>); 14] = [
            (b"attachment; filename=\"offer.pdf\"", Some("offer.pdf")),
            (b"attachment; filename=offer.pdf; size=3", Some("offer.pdf")),
            (
                b"INLINE;FILENAME = \"a;b \\\"c\\\".txt\"",
                Some("a;b \"c\".txt"),
            ),
            (
                b"attachment; filename=\"x\"; filename*=UTF-8''%e2%82%ac%20rates.pdf",
                Some("\u{20ac} rates.pdf"),
            ),
            (
                b"attachment; filename*=iso-8859-1'en'%A3%20rates; filename=x",
                Some("\u{a3} rates"),
            ),
            (b"attachment; filename*=koi8-r''%A3; filename=x", Some("x")),
            (b"attachment; filename=\"\xc3\xa6.txt\"", Some("\u{e6}.txt")),
            (b"attachment; filename=\"\xe6.txt\"", Some("\u{e6}.txt")),
            (b"attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            (b"attachment; filename=\"C:\\temp\\a.txt\"", Some("a.txt")),
            (b"attachment; filename=\"..\"", None),
            (b"attachment; filename*=UTF-8''a%0Ab", None),
            (b"attachment", None),
            (b"", None),
        ];
        for (value, expected) in cases {
            assert_eq!(file_name(value).as_deref(), expected, "{value:?}");
        }
    }

    #[cfg(feature = "server")]
    #[test]
    fn names_of_parts_are_read_as_clients_write_them() {
        for (value, name, file_name) in [
            (
                "form-data; name=\"a\"; filename=\"b%22.txt\"",
                "a",
                Some("b\".txt"),
            ),
            ("form-data; name=a;filename=b.txt", "a", Some("b.txt")),
            ("form-data; name=\"a; filename=x\"", "a; filename=x", None),
            (
                "form-data; name=\"a\"; filename=\"b \\\"c\\\".txt\"",
                "a",
                Some("b \"c\".txt"),
            ),
            (
                "form-data; name=file; filename=\"=?utf-8?B?w6Y=?=\"; filename*=utf-8''%C3%A6",
                "file",
                Some("\u{e6}"),
            ),
        ] {
            let file_name = file_name.map(str::to_owned);
            assert_eq!(
                of_part(value),
                (Some(name.to_owned()), file_name),
                "{value}"
            );
        }
    }

    #[cfg(feature = "server")]
    #[test]
    fn names_are_written_so_that_they_are_read_back() {
        for name in ["a.txt", "a b;c='d'.txt", "\u{20ac} \"50%\".pdf", "\u{e6}"] {
            let value = attachment(name);
            assert!(value.is_ascii(), "{value}");
            assert_eq!(
                file_name(value.as_bytes()).as_deref(),
                Some(name),
                "{value}"
            );
        }
        assert_eq!(attachment("a.txt"), "attachment; filename=\"a.txt\"");
    }
}
