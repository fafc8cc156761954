//! Classification of bodies by their media type.
//!
//! The generator uses it to select the Rust type of a body, and clients and servers use it to select how to read and write
//! the body. Sharing it ensures that every type can be read.

/// JSON.
pub const JSON: &str = "application/json";

/// XML under its first name.
pub const XML: &str = "application/xml";

/// The pairs of a form.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// A form with parts (RFC 7578).
pub const PARTS: &str = "multipart/form-data";

/// Bytes of any kind.
pub const BYTES: &str = "application/octet-stream";

/// A list of operations that change an entity (RFC 6902).
pub const JSON_PATCH: &str = "application/json-patch+json";

/// The changed properties of an entity (RFC 7396).
pub const MERGE_PATCH: &str = "application/merge-patch+json";

/// The classes of media types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// `application/json`, `text/json`, and names that end with `+json`.
    Json,
    /// `application/xml`, `text/xml`, and names that end with `+xml`.
    Xml,
    /// The pairs of a form.
    Form,
    /// Several bodies in one: names that begin with `multipart/`.
    Parts,
    /// Any other text.
    Text,
    /// `*/*`, which does not specify a type.
    Any,
    /// Unchanged bytes.
    Bytes,
}

impl Family {
    /// The family of a media type. Case and parameters are ignored.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let essence = essence(name);
        let Some((kind, subtype)) = essence.split_once('/') else {
            return Self::Bytes;
        };
        let is = |word: &str| {
            let suffix = subtype.rsplit_once('+').map(|(_, suffix)| suffix);
            subtype == word || suffix == Some(word)
        };
        match (kind, subtype) {
            ("multipart", _) => Self::Parts,
            _ if is("json") => Self::Json,
            _ if is("xml") => Self::Xml,
            (_, "x-www-form-urlencoded") => Self::Form,
            ("*", "*") => Self::Any,
            // A stream that may not end.
            ("text", "event-stream") => Self::Bytes,
            ("text", _) => Self::Text,
            _ => Self::Bytes,
        }
    }

    /// Whether a body is a value in Rust. Bodies of the other families are unchanged bytes or parts.
    #[must_use]
    pub const fn is_value(self) -> bool {
        !matches!(self, Self::Parts | Self::Bytes)
    }

    /// Whether bytes are base64 text in such a body. In all others they are unchanged, whatever their format is.
    #[must_use]
    pub const fn has_base64(self) -> bool {
        matches!(self, Self::Json | Self::Xml | Self::Form)
    }
}

/// The name without parameters, in lower case.
#[must_use]
pub fn essence(name: &str) -> String {
    let essence = name.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether a media type is `known`, a name in lower case without parameters.
#[must_use]
pub fn is_named(name: &str, known: &str) -> bool {
    let essence = name.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case(known)
}

/// Whether `range`, such as `image/*` or `application/*+json`, covers the media type `name`, which is in lower case without parameters.
#[must_use]
pub fn covers(range: &str, name: &str) -> bool {
    let range = essence(range);
    let Some((kind, suffix)) = range.split_once('*') else {
        return false;
    };
    let is_all = suffix.is_empty() || suffix.starts_with('+') && name.ends_with(suffix);
    range == "*/*" || kind.ends_with('/') && name.starts_with(kind) && is_all
}

/// The media types in a comma-separated list, such as `contentType` of an encoding.
pub fn of_list(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim)
}

/// The first media type of a list that is not a range.
#[must_use]
pub fn first_of(list: &str) -> Option<&str> {
    of_list(list).find(|name| !name.contains('*'))
}

/// Whether a list contains a media type: by its name, another name of the same format, or a range. Parameters are ignored,
/// and `application/octet-stream` matches bytes of any type.
#[must_use]
pub fn lists(list: &str, name: &str) -> bool {
    let (name, family) = (essence(name), Family::of(name));
    let is_format = matches!(family, Family::Json | Family::Xml);
    let is_alike = |known: &str| {
        let is_other_name = is_format && !known.contains('+') && !name.contains('+');
        is_named(known, &name)
            || is_named(known, "application/octet-stream")
            || covers(known, &name)
            || is_other_name && Family::of(known) == family
    };
    of_list(list).any(is_alike)
}

/// Whether bodies of a media type are patches, like [`JSON_PATCH`] and [`MERGE_PATCH`].
#[must_use]
pub fn is_patch(name: &str) -> bool {
    essence(name).ends_with("patch+json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_cover_kinds_and_suffixes() {
        for (range, name, is_covered) in [
            ("*/*", "image/png", true),
            ("image/*", "image/png", true),
            ("image/*", "text/plain", false),
            ("application/*+json", "application/vnd.q+json", true),
            ("application/*+JSON; v=1", "application/vnd.q+json", true),
            ("application/*+json", "application/json", false),
            ("application/*json", "application/json", false),
            ("image/png", "image/png", false),
        ] {
            assert_eq!(covers(range, name), is_covered, "{range} {name}");
        }
    }

    #[test]
    fn a_name_says_what_a_body_is() {
        let cases = [
            (JSON, Family::Json),
            ("Text/JSON; charset=utf-8", Family::Json),
            (JSON_PATCH, Family::Json),
            ("application/hal+json;v=1", Family::Json),
            ("application/jsonlines", Family::Bytes),
            (XML, Family::Xml),
            ("image/svg+xml", Family::Xml),
            (
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Family::Bytes,
            ),
            (FORM, Family::Form),
            (PARTS, Family::Parts),
            (" Multipart/Related; boundary=x", Family::Parts),
            ("text/csv", Family::Text),
            ("text/event-stream", Family::Bytes),
            ("text/*", Family::Text),
            ("*/*", Family::Any),
            (BYTES, Family::Bytes),
            ("image/*", Family::Bytes),
            ("json", Family::Bytes),
            ("", Family::Bytes),
        ];
        for (name, family) in cases {
            assert_eq!(Family::of(name), family, "{name}");
        }
    }

    #[test]
    fn bytes_are_text_only_where_all_else_is() {
        let of = |name| Family::of(name).has_base64();
        assert!(
            [JSON, XML, FORM, "application/hal+json"]
                .into_iter()
                .all(of)
        );
        let raw = [
            BYTES,
            PARTS,
            "multipart/related",
            "text/csv",
            "*/*",
            "image/png",
        ];
        assert!(!raw.into_iter().any(of));
    }

    #[test]
    fn names_are_compared_without_case_and_parameters() {
        assert!(is_named("Multipart/Form-Data; boundary=a", PARTS));
        assert!(!is_named("multipart/form-data-2", PARTS));
        assert!(is_patch("application/merge-patch+JSON; charset=utf-8"));
        assert!(!is_patch(JSON));
    }

    #[test]
    fn a_list_has_names_other_names_of_a_format_and_ranges() {
        let list = "image/png, image/svg+xml,text/*, application/json";
        for name in [
            "IMAGE/PNG",
            "text/csv; charset=utf-8",
            "text/json",
            "image/svg+xml",
        ] {
            assert!(lists(list, name), "{name}");
        }
        for name in ["image/jpeg", "application/xml", "application/hal+json", ""] {
            assert!(!lists(list, name), "{name}");
        }
        assert!(lists("application/octet-stream", "image/png"), "any bytes");
        assert_eq!(first_of("text/*, text/csv"), Some("text/csv"));
        assert_eq!(first_of("image/*"), None);
    }
}
