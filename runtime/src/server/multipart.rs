//! Forms with parts, `multipart/form-data` (RFC 7578), read into a carrier.

use http::StatusCode;
use indexmap::IndexMap;

use crate::contract::media as names;
use crate::form::{self, Spread};
use crate::json::{self, Misfit, Reading};
use crate::media::{self, Format, disposition};
use crate::operation::{Encoding, Style};
use crate::server::Error;
use crate::style::fill;
use crate::table::{Carrier, ChoiceTarget, Slot, Target, file, read_empty_texts};
use crate::value::Bytes;
use crate::xml;

/// The maximum number of parts in a form.
const PARTS: usize = 1000;

/// The maximum length of the head of a part, in bytes.
const HEAD: usize = 16 << 10;

/// The value of `boundary` in a media type.
pub(super) fn boundary(content_type: &str) -> Option<String> {
    if !names::is_named(content_type, names::PARTS) {
        return None;
    }
    let media = mediatype::MediaType::parse(content_type.trim()).ok()?;
    let boundary = mediatype::ReadParams::get_param(&media, mediatype::names::BOUNDARY)?;
    let boundary = boundary.unquoted_str().into_owned();
    (!boundary.is_empty()).then_some(boundary)
}

/// One part.
struct Part<'b> {
    name: String,
    file_name: Option<String>,
    media_type: Option<String>,
    /// The described media types of the part.
    documented: Option<&'static str>,
    data: &'b [u8],
}

impl Part<'_> {
    /// The format of the part: that of its media type, or else of the description.
    fn format(&self) -> Option<Format> {
        let documented = || self.documented.and_then(names::first_of);
        let media_type = self.media_type.as_deref().or_else(documented);
        media_type.and_then(media::by_suffix)
    }

    fn is_xml(&self) -> bool {
        self.format() == Some(Format::Xml)
    }
}

/// Reads the parts of `body` into the properties of the same names. Parts with other names are ignored. If several parts
/// have one name, the first one counts, unless the property is a list or can be one.
///
/// # Errors
/// 400 if the body is not such a form, or a part does not match its property; 415 if a part has a media type that is not
/// described for it. A part without a media type is assumed to have a described one.
pub(super) fn read(
    body: &[u8],
    boundary: &str,
    carrier: &mut dyn Carrier,
    encodings: &[Encoding],
) -> Result<(), Error> {
    let reading = Reading::new(Misfit::Fail, carrier.descriptor().profile());
    let mut properties: IndexMap<usize, Vec<Part<'_>>> = IndexMap::new();
    let mut nested: IndexMap<&'static str, Vec<Part<'_>>> = IndexMap::new();
    let mut others = Vec::new();
    for mut part in parts(body, boundary)? {
        let Some(index) = carrier.descriptor().find(&part.name, 0) else {
            let outer = part.name.split_once('[').map_or("", |(name, _)| name);
            match Encoding::of(encodings, outer).filter(|encoding| is_deep(encoding)) {
                Some(encoding) => nested.entry(encoding.name).or_default().push(part),
                None => others.push(part),
            }
            continue;
        };
        let documented = Encoding::of(encodings, &part.name);
        part.documented = documented.and_then(|encoding| encoding.media_type);
        if let (Some(list), Some(media_type)) = (part.documented, &part.media_type)
            && !names::lists(list, media_type)
        {
            return Err(unsupported(&part.name, media_type, list));
        }
        properties.entry(index).or_default().push(part);
    }
    for (index, parts) in properties {
        let name = carrier.descriptor().fields().get(index).copied();
        let style = Encoding::of(encodings, name.unwrap_or_default());
        let style = style.and_then(|encoding| encoding.part_style);
        let slot = carrier.slot_mut(index);
        match (style, parts.first()) {
            (Some(style @ (Style::Commas | Style::Spaces | Style::Pipes)), Some(first))
                if first.format() != Some(Format::Json) =>
            {
                let texts: Vec<&str> = parts.iter().map(text).collect::<Result<_, _>>()?;
                form::read_joined(&texts, style, slot, reading)
                    .map_err(|message| wrong(first, &message))?;
            }
            _ => property(slot, &parts, reading)?,
        }
    }
    for (name, parts) in nested {
        let Some(index) = carrier.descriptor().find(name, 0) else {
            continue;
        };
        let mut pairs = Vec::new();
        for part in &parts {
            let keys = part.name.strip_prefix(name).unwrap_or_default();
            pairs.push((keys.to_owned(), text(part)?));
        }
        form::read_nested(name, pairs.into_iter(), carrier.slot_mut(index), reading)
            .map_err(|error| Error::bad_request(format!("In the request body: {error}")))?;
    }
    if encodings
        .iter()
        .any(|encoding| encoding.part_style == Some(Style::Spread))
    {
        let mut texts = Vec::new();
        for part in &others {
            texts.push((part.name.as_str(), text(part)?.to_owned()));
        }
        let read =
            Spread::of(texts.into_iter()).read(carrier, encodings, |one| one.part_style, reading);
        read.map_err(|(name, message)| {
            Error::bad_request(format!(
                "In the part '{name}' of the request body: {message}"
            ))
        })?;
    }
    read_empty_texts(carrier);
    Ok(())
}

fn is_deep(encoding: &Encoding) -> bool {
    encoding.part_style == Some(Style::Deep)
}

fn property(slot: &mut dyn Slot, parts: &[Part<'_>], reading: Reading) -> Result<(), Error> {
    let Some(first) = parts.first() else {
        return Ok(());
    };
    match slot.fill() {
        // A list is sent as one part per item. Many clients send it as one JSON part instead.
        Target::List(list) => {
            let is_whole = parts.len() == 1
                && first.format() == Some(Format::Json)
                && first.data.trim_ascii_start().starts_with(b"[");
            // In a list of lists, an array may be an item. A free-form item may also be an array, but that is much less likely.
            let may_be_item = matches!(list.push(), Target::List(_));
            let read_whole = |slot: &mut dyn Slot| {
                json::from_slice(first.data, slot, reading)
                    .map_err(|error| wrong(first, &error.to_string()))
            };
            if is_whole && !may_be_item {
                return read_whole(slot);
            }
            let read = items(slot, parts, reading);
            match read {
                Err(_) if is_whole => read_whole(slot),
                read => read,
            }
        }
        Target::Choice(choice) if !first.is_xml() => variant(choice, parts, reading),
        target => put(target, first, reading),
    }
}

fn items(slot: &mut dyn Slot, parts: &[Part<'_>], reading: Reading) -> Result<(), Error> {
    slot.clear();
    let Target::List(list) = slot.fill() else {
        return Ok(());
    };
    parts.iter().try_for_each(|part| {
        let is_null = part.data.trim_ascii() == b"null" && part.format() == Some(Format::Json);
        if is_null && list.takes_null() {
            list.push();
            list.set_null(list.len().saturating_sub(1));
            return Ok(());
        }
        let is_empty = part.data.is_empty() && part.file_name.is_none();
        form::item_or_null(list, is_empty, |target| put(target, part, reading))
    })
}

fn variant(
    choice: &mut dyn ChoiceTarget,
    parts: &[Part<'_>],
    reading: Reading,
) -> Result<(), Error> {
    let texts: Vec<&str> = parts.iter().map(text).collect::<Result<_, _>>()?;
    let read = form::variant(choice, &texts, reading);
    read.map_err(|message| match parts.first() {
        Some(part) => wrong(part, &message),
        None => Error::bad_request(message),
    })
}

fn put(target: Target<'_>, part: &Part<'_>, reading: Reading) -> Result<(), Error> {
    match target {
        Target::Carrier(carrier) if file::is_file(carrier.descriptor()) => {
            for (index, value) in [
                (file::NAME, &part.file_name),
                (file::MEDIA_TYPE, &part.media_type),
            ] {
                if let Some(value) = value
                    && let Target::Str(place) = carrier.slot_mut(index).fill()
                {
                    place.clone_from(value);
                }
            }
            if let Target::Bytes(place) = carrier.slot_mut(file::DATA).fill() {
                *place = Bytes::from(part.data.to_vec());
            }
            Ok(())
        }
        Target::Choice(choice) if !part.is_xml() => {
            variant(choice, std::slice::from_ref(part), reading)
        }
        target @ (Target::Carrier(_) | Target::Map(_) | Target::List(_) | Target::Choice(_)) => {
            match part.format() {
                Some(Format::Xml) => xml::item_from_slice(part.data, target, reading)
                    .map_err(|error| wrong(part, &error.to_string())),
                Some(Format::Form) => form::item_from_slice(part.data, target, reading)
                    .map_err(|error| wrong(part, &error.to_string())),
                _ => json::read_text(part.data, target, reading)
                    .map_err(|error| wrong(part, &error.to_string())),
            }
        }
        Target::Json(place) => {
            let text = text(part)?;
            *place = serde_json::from_str(text).unwrap_or_else(|_| text.into());
            Ok(())
        }
        target => {
            let text = text(part)?;
            // A text in JSON has quotes.
            let is_json =
                part.media_type.as_deref().and_then(media::by_suffix) == Some(Format::Json);
            let quoted: Option<String> = match is_json {
                true => serde_json::from_str(text).ok(),
                false => None,
            };
            let text = quoted.as_deref().unwrap_or(text);
            match fill(target, text, reading) {
                None => Ok(()),
                Some(expected) => Err(wrong(part, &format!("it is not {expected}"))),
            }
        }
    }
}

fn text<'b>(part: &Part<'b>) -> Result<&'b str, Error> {
    std::str::from_utf8(part.data).map_err(|_| wrong(part, "its text is not UTF-8"))
}

fn wrong(part: &Part<'_>, message: &str) -> Error {
    Error::bad_request(format!(
        "In the part '{}' of the request body: {message}",
        part.name
    ))
}

/// 415 for a part of this media type.
fn unsupported(name: &str, media_type: &str, list: &str) -> Error {
    let message = format!(
        "The media type '{media_type}' of the part '{name}' of the request body is not supported; it can be {list}."
    );
    Error::framework(StatusCode::UNSUPPORTED_MEDIA_TYPE, message)
}

fn parts<'b>(body: &'b [u8], boundary: &str) -> Result<Vec<Part<'b>>, Error> {
    let broken =
        |what: &str| Error::bad_request(format!("The request body is not a form: {what}."));
    let delimiter = format!("--{boundary}").into_bytes();
    let behind_line = [b"\r\n", delimiter.as_slice()].concat();
    // Text before the first boundary belongs to no part.
    let start = match body.starts_with(&delimiter) {
        true => delimiter.len(),
        false => {
            let at = find(body, &behind_line).ok_or_else(|| broken("its boundary is missing"))?;
            at + behind_line.len()
        }
    };
    let mut rest = body.get(start..).unwrap_or_default();
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let line = find(rest, b"\r\n").ok_or_else(|| broken("it ends too early"))?;
        let part = rest.get(line + 2..).unwrap_or_default();
        let end = find(part, &behind_line).ok_or_else(|| broken("a part does not end"))?;
        if parts.len() == PARTS {
            return Err(broken("it has too many parts"));
        }
        let whole = part.get(..end).unwrap_or_default();
        parts.extend(part_of(whole).ok_or_else(|| broken("the head of a part cannot be read"))?);
        rest = part.get(end + behind_line.len()..).unwrap_or_default();
    }
    Ok(parts)
}

/// A part. The inner option is `None` for a part without a name, and for a file field without a chosen file: browsers send
/// an empty file with an empty name (HTML, "constructing the entry list").
fn part_of(whole: &[u8]) -> Option<Option<Part<'_>>> {
    let (head, data) = match whole.starts_with(b"\r\n") {
        true => (&whole[..0], &whole[2..]),
        false => {
            let end = find(whole.get(..HEAD.min(whole.len()))?, b"\r\n\r\n")?;
            (&whole[..end], &whole[end + 4..])
        }
    };
    let (mut name, mut file_name, mut media_type) = (None, None, None);
    for line in std::str::from_utf8(head).ok()?.split("\r\n") {
        let Some((header, value)) = line.split_once(':') else {
            continue;
        };
        if header.eq_ignore_ascii_case("content-type") {
            media_type = Some(value.trim().to_owned());
        } else if header.eq_ignore_ascii_case("content-disposition") {
            (name, file_name) = disposition::of_part(value);
        }
    }
    let is_file = !data.is_empty() || file_name.as_deref() != Some("");
    Some(name.filter(|_| is_file).map(|name| Part {
        name,
        file_name,
        media_type,
        documented: None,
        data,
    }))
}

/// The position of the first `needle`.
fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    memchr::memmem::find(haystack, needle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::File;

    #[test]
    fn boundaries_are_read_from_the_media_type() {
        assert_eq!(
            boundary("multipart/form-data; boundary=abc").as_deref(),
            Some("abc")
        );
        assert_eq!(
            boundary("Multipart/Form-Data; boundary=\"a b\"").as_deref(),
            Some("a b")
        );
        for value in ["multipart/form-data", "multipart/related; boundary=x", ""] {
            assert_eq!(boundary(value), None, "{value}");
        }
    }

    #[test]
    fn a_text_in_a_part_of_any_json_type_is_in_quotes() {
        for media_type in [
            "application/json",
            "Application/JSON",
            "application/hal+json",
        ] {
            let body = format!(
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: {media_type}\r\n\r\n\"b\"\r\n--x--\r\n"
            );
            let parts = parts(body.as_bytes(), "x").unwrap();
            let mut value = String::new();
            put(Target::Str(&mut value), &parts[0], Misfit::Fail.into()).unwrap();
            assert_eq!(value, "b", "{media_type}");
        }
    }

    #[test]
    fn a_part_becomes_a_file_and_broken_forms_are_refused() {
        let body =
            b"--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a%22.txt\"\r\n\
            Content-Type: text/plain\r\n\r\none\r\n--two\r\n--x--\r\n";
        let parts = parts(body, "x").unwrap();
        assert_eq!(parts.len(), 1);
        assert_eq!(parts[0].data, b"one\r\n--two");
        assert_eq!(parts[0].file_name.as_deref(), Some("a\".txt"));
        let mut file = File::new();
        put(Target::Carrier(&mut file), &parts[0], Misfit::Fail.into()).unwrap();
        assert_eq!(file.bytes(), b"one\r\n--two");
        let unchosen = b"--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"\"\r\n\
            Content-Type: application/octet-stream\r\n\r\n\r\n--x--\r\n";
        assert!(super::parts(unchosen, "x").unwrap().is_empty());
        for broken in [
            "",
            "--x",
            "--x\r\n",
            "--x\r\nA: b\r\n\r\nc",
            "--y\r\n\r\n\r\n--y--",
        ] {
            assert!(super::parts(broken.as_bytes(), "x").is_err(), "{broken}");
        }
    }
}
