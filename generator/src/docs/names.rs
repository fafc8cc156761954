//! Validated names: operation ids, path templates, methods, carrier names.

use std::fmt;

/// The reason why a text is not a valid name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadName(String);

impl BadName {
    pub(crate) fn new(message: String) -> Self {
        Self(message)
    }
}

/// The id of an operation, such as `v1ChatAgent_ResetChatSession`: ASCII letters, digits and underscores, not starting with a digit. It is
/// the vendor's `operationId` and the page's file name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(String);

impl OperationId {
    /// Checks the characters.
    ///
    /// # Errors
    /// When the text is empty, starts with anything but a letter or underscore, or holds other characters.
    pub fn new(text: &str) -> Result<Self, BadName> {
        identifier(text, "an operation id").map(Self)
    }

    /// Returns the id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the owner of the operation: `ChatAgent` of `v1ChatAgent_ResetChatSession`.
    pub fn owner(&self) -> &str {
        let bare = without_version(&self.0);
        bare.split_once('_').map_or(bare, |(owner, _)| owner)
    }

    /// Returns the operation's own name: `ResetChatSession` of `v1ChatAgent_ResetChatSession`.
    pub fn operation(&self) -> &str {
        self.0.split_once('_').map_or(&self.0, |(_, name)| name)
    }
}

impl fmt::Display for OperationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Returns an id without its leading version, if it has one.
fn without_version(id: &str) -> &str {
    let rest = id.strip_prefix('v').unwrap_or(id);
    let bare = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    if bare.len() < rest.len() { bare } else { id }
}

/// The name of a carrier or an enum as the vendor writes it, such as `ChatSessionEntity`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeName(String);

impl TypeName {
    /// Checks the characters.
    ///
    /// # Errors
    /// When the text is empty, starts with anything but a letter or underscore, or holds other characters.
    pub fn new(text: &str) -> Result<Self, BadName> {
        identifier(text, "a type name").map(Self)
    }

    /// Returns a name for something that has none.
    pub fn numbered(number: usize) -> Self {
        Self(format!("Unnamed{number}"))
    }

    /// Returns the name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn identifier(text: &str, what: &str) -> Result<String, BadName> {
    let mut chars = text.chars();
    let first = chars
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
    if first && chars.all(|c| c.is_ascii_alphanumeric() || c == '_') {
        Ok(text.to_owned())
    } else {
        Err(BadName(format!(
            "`{}` is not {what}: it takes ASCII letters, digits and underscores, a letter first",
            shorten(text)
        )))
    }
}

/// Returns the first invisible character of a name: a control character, one without width, or a mark that changes the direction of the
/// text (Unicode's default-ignorable characters and other blanks).
pub(super) fn hidden(name: &str) -> Option<char> {
    name.chars().find(|c| is_hidden(*c))
}

/// Whether a character is invisible.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || c.is_whitespace() && c != ' '
        || matches!(
            c,
                '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Whether a character looks like the pipe between cells.
pub(super) fn is_like_a_pipe(c: char) -> bool {
    matches!(
        c,
        '¦' | '\u{1c0}'
            | '\u{5c0}'
            | '\u{2016}'
            | '\u{2223}'
            | '\u{23d0}'
            | '\u{2502}'
            | '\u{2503}'
            | '\u{2551}'
            | '\u{2758}'
            ..='\u{275a}' | '\u{2d4f}' | '\u{4e28}' | '\u{ff5c}' | '\u{ffe4}' | '\u{ffe8}'
    )
}

/// Returns a name with its invisible characters spelled out, for messages.
pub(super) fn visible(name: &str) -> String {
    name.chars().fold(String::new(), |mut out, c| {
        if is_hidden(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
        out
    })
}

/// Returns the first piece of markup in a name: HTML, a table or struck text.
pub(super) fn markup(name: &str) -> Option<&'static str> {
    ["<", ">", "|", "~~", "**", "`"]
        .into_iter()
        .find(|mark| name.contains(mark))
}

/// Returns a character that names of rows do not have: a blank, or punctuation other than that of paths, `$select` and `odata.metadata`. If
/// the name has no other characters, returns the first.
pub(super) fn unusual(name: &str) -> Option<char> {
    let mut chars = name.chars();
    let found =
        chars.find(|c| c.is_ascii() && !c.is_ascii_alphanumeric() && !"_$.-/:".contains(*c));
    let is_empty = !name.contains(char::is_alphanumeric);
    found.or_else(|| name.chars().next().filter(|_| is_empty))
}

/// Returns a character that names of request bodies do not have. Such a name is a word; in old releases, its kind follows: `changes
/// string`.
pub(super) fn unusual_in_body(name: &str) -> Option<char> {
    let mut chars = name.chars();
    chars.find(|c| c.is_ascii() && !c.is_ascii_alphanumeric() && !"_ []".contains(*c))
}

/// Whether a text has the form of a media type: two tokens with a slash between them (RFC 9110,
/// section 8.3.1).
pub(super) fn is_media_type(text: &str) -> bool {
    let token = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
    };
    text.split_once('/')
        .is_some_and(|(kind, subtype)| token(kind) && token(subtype))
}

/// The top-level media types registered by IANA.
const KINDS: [&str; 11] = [
    "application",
    "audio",
    "example",
    "font",
    "haptics",
    "image",
    "message",
    "model",
    "multipart",
    "text",
    "video",
];

/// Whether the top-level type of a media type is registered, a wildcard, or nonstandard (`binary/octet-stream`, `x-…`).
pub(super) fn has_known_kind(media_type: &str) -> bool {
    let kind = media_type.split('/').next().unwrap_or_default();
    let kind = kind.to_ascii_lowercase();
    KINDS.contains(&kind.as_str())
        || ["*", "binary"].contains(&kind.as_str())
        || kind.starts_with("x-")
}

/// Whether a line has the form of a request line: a method and a path.
pub(super) fn is_request_line(line: &str) -> bool {
    line.trim().split_once(' ').is_some_and(|(method, path)| {
        Method::new(method).is_ok() && path.trim_start().starts_with('/')
    })
}

/// Returns at most 60 characters of a text, for messages.
pub(crate) fn shorten(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// The HTTP methods that pages use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `PATCH`
    Patch,
}

impl Method {
    /// Parses a method in capitals.
    ///
    /// # Errors
    /// When the text is none of the five.
    pub fn new(text: &str) -> Result<Self, BadName> {
        match text {
            "GET" => Ok(Self::Get),
            "PUT" => Ok(Self::Put),
            "POST" => Ok(Self::Post),
            "DELETE" => Ok(Self::Delete),
            "PATCH" => Ok(Self::Patch),
            other => Err(BadName(format!(
                "`{}` is not a method of this API (GET, PUT, POST, DELETE or PATCH)",
                shorten(other)
            ))),
        }
    }

    /// Returns the method in capitals.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A path with placeholders, such as `/api/v1/ChatTopic/{chatTopicId}/Sessions`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathTemplate(String);

impl PathTemplate {
    /// Checks that the path starts with a slash, that braces pair up around names, and that its
    /// other characters are letters, digits, `_`, `-`, `.` and `$`.
    ///
    /// # Errors
    /// When any of that does not hold, or when a placeholder occurs twice.
    pub fn new(text: &str) -> Result<Self, BadName> {
        let bad = |why: &str| Err(BadName(format!("`{}` is not a path: {why}", shorten(text))));
        let Some(rest) = text.strip_prefix('/') else {
            return bad("it does not start with `/`");
        };
        let mut seen = Vec::new();
        for segment in rest.split('/') {
            let name = segment.strip_prefix('{').and_then(|s| s.strip_suffix('}'));
            match name {
                Some(name) => {
                    if identifier(name, "a name").is_err() {
                        return bad("a placeholder holds more than a name");
                    }
                    if seen.contains(&name) {
                        return bad("it has the same placeholder twice");
                    }
                    seen.push(name);
                }
                None if segment.is_empty() => return bad("a segment is empty"),
                None if !segment
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$')) =>
                {
                    return bad(
                        "a segment holds other characters than letters, digits, `_`, `-`, `.` and `$`",
                    );
                }
                None => {}
            }
        }
        Ok(Self(text.to_owned()))
    }

    /// Returns the path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the segments between the slashes.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.0[1..].split('/')
    }

    /// Returns the names of the placeholders, in order.
    pub fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.segments()
            .filter_map(|s| s.strip_prefix('{')?.strip_suffix('}'))
    }

    /// Whether the template describes a path, ignoring case. The path may have a query.
    pub(super) fn describes(&self, path: &str) -> bool {
        let path = path.split(['?', '#', ' ']).next().unwrap_or_default();
        let path = path.strip_prefix('/').unwrap_or(path);
        let mut found = path.trim_end_matches('/').split('/');
        let is_described = self.segments().all(|wanted| {
            found.next().is_some_and(|segment| {
                wanted.starts_with('{') && !segment.is_empty()
                    || wanted.eq_ignore_ascii_case(segment)
            })
        });
        is_described && found.next().is_none()
    }

    /// Returns the path without the names of its placeholders. It is equal for templates that OpenAPI calls identical.
    pub fn shape(&self) -> String {
        self.segments().fold(String::new(), |shape, s| {
            shape + "/" + if s.starts_with('{') { "{}" } else { s }
        })
    }
}

impl fmt::Display for PathTemplate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_fall_into_owner_and_operation() {
        let id = OperationId::new("v1ContactEntity_SaveImage_POST").unwrap();
        assert_eq!(
            (id.owner(), id.operation()),
            ("ContactEntity", "SaveImage_POST")
        );
        for bad in ["", "1a", "a-b", "a b", "ä", "a/../b"] {
            assert!(OperationId::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn invisible_characters_are_found() {
        for name in [
            "a\u{200b}",
            "\u{202e}b",
            "a\tb",
            "a\u{a0}b",
            "\u{feff}",
            "a\u{2066}b",
        ] {
            assert!(hidden(name).is_some(), "{name:?}");
            assert!(!visible(name).contains(|c: char| !c.is_ascii()), "{name:?}");
        }
        for name in ["odata.metadata", "$select", "ä", "a b", "cir\u{ed}lico"] {
            assert_eq!(hidden(name), None, "{name:?}");
        }
    }

    #[test]
    fn markup_in_names_is_found() {
        for name in ["<!-- A -->", "<b>A</b>", "~~A~~", "A<br>B", "A|B", "| A"] {
            assert!(markup(name).is_some(), "{name}");
        }
        for name in ["odata.metadata", "$select", "_Links", "A~B", "A*"] {
            assert_eq!(markup(name), None, "{name}");
        }
    }

    #[test]
    fn media_types_are_two_tokens() {
        for good in [
            "application/json",
            "application/vnd.ms-excel.sheet.macroEnabled.12",
            "*/*",
        ] {
            assert!(is_media_type(good), "{good}");
        }
        for bad in ["", "json", "a/", "a/b, c/d", "a/b/c", "a b/c"] {
            assert!(!is_media_type(bad), "{bad}");
        }
    }

    #[test]
    fn paths_know_their_placeholders() {
        let path = PathTemplate::new("/api/v1/Contact/{id}/MergeTo/{other}").unwrap();
        assert_eq!(path.placeholders().collect::<Vec<_>>(), ["id", "other"]);
        assert_eq!(path.shape(), "/api/v1/Contact/{}/MergeTo/{}");
        for own in [
            "/api/v1/contact/5/MergeTo/7",
            "/api/v1/Contact/{id}/MergeTo/x?a=/b",
        ] {
            assert!(path.describes(own), "{own}");
        }
        for other in [
            "/api/v1/Contact/5/MergeTo",
            "/api/v1/Contact//MergeTo/7",
            "/api/v1/Contact/5/MergeTo/7/8",
            "/api/v1/Person/5/MergeTo/7",
        ] {
            assert!(!path.describes(other), "{other}");
        }
        for bad in [
            "api",
            "/a//b",
            "/a/{b",
            "/a/{}",
            "/a/{b}{c}",
            "/a?b",
            "/{a}/{a}",
            "/a b",
        ] {
            assert!(PathTemplate::new(bad).is_err(), "{bad}");
        }
    }
}
