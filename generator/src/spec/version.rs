//! Determines the version of a document before the rest is read.

use std::fmt;

use saphyr_parser::{Event, Parser, ScalarStyle};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::loose::json;
use crate::openapi::version_word;
use crate::text::without_mark;

/// The version that a document states.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// Swagger 2.0.
    Swagger,
    /// OpenAPI 3.0.
    Current,
    /// OpenAPI 3.1 or later.
    Later,
    /// Another version, which is not supported.
    Unknown(String),
    /// None: another kind of file, or one that has a syntax error before its version.
    Missing,
}

impl Version {
    /// Returns the version of a text.
    pub(super) fn of(text: &str) -> Self {
        let head = match json(text) {
            Some(json) => serde_json::from_str(json).unwrap_or_default(),
            None => yaml_head(text).unwrap_or_default(),
        };
        Self::stated(head.openapi.as_ref(), head.swagger.as_ref())
    }

    /// Returns the version of a document.
    pub(super) fn of_value(document: &Value) -> Self {
        Self::stated(document.get("openapi"), document.get("swagger"))
    }

    /// Returns the version that the members of these names state.
    fn stated(openapi: Option<&Value>, swagger: Option<&Value>) -> Self {
        let is_swagger = openapi.is_none();
        let Some(version) = openapi.or(swagger) else {
            return Self::Missing;
        };
        let version = version_word(version);
        match version.as_str() {
            "2" | "2.0" if is_swagger => Self::Swagger,
            "3" => Self::Current,
            version if version.starts_with("3.0") => Self::Current,
            version if version.starts_with("3.") => Self::Later,
            _ => Self::Unknown(version),
        }
    }
}

/// The members of a document that state its version.
#[derive(Default)]
struct Head {
    openapi: Option<Value>,
    swagger: Option<Value>,
}

impl<'de> Deserialize<'de> for Head {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Head;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Head, A::Error> {
                let mut head = Head::default();
                while let Some(name) = members.next_key::<String>()? {
                    match name.as_str() {
                        "openapi" => head.openapi = Some(members.next_value()?),
                        "swagger" => head.swagger = Some(members.next_value()?),
                        _ => drop(members.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(head)
            }
        }

        deserializer.deserialize_map(Members)
    }
}

/// Reads the version of a YAML text, and nothing after it. Returns `None` for a syntax error before it.
fn yaml_head(text: &str) -> Option<Head> {
    let mut depth = 0_usize;
    // Whether the next top-level word is a key, and the last key.
    let (mut is_key, mut key) = (true, String::new());
    for event in Parser::new_from_str(without_mark(text)) {
        match event.ok()?.0 {
            Event::MappingStart(..) | Event::SequenceStart(..) => depth += 1,
            Event::MappingEnd | Event::SequenceEnd => {
                depth = depth.checked_sub(1)?;
                is_key |= depth == 1;
            }
            Event::Alias(_) => is_key |= depth == 1,
            Event::Scalar(word, style, ..) if depth == 1 => {
                is_key = !is_key;
                if !is_key {
                    key = word.into_owned();
                    continue;
                }
                let is_plain = style == ScalarStyle::Plain;
                let plain = || serde_yaml::from_str::<Value>(&word).ok();
                let version = match is_plain.then(plain).flatten() {
                    Some(value) => value,
                    None => word.into_owned().into(),
                };
                match key.as_str() {
                    "openapi" => {
                        return Some(Head {
                            openapi: Some(version),
                            swagger: None,
                        });
                    }
                    "swagger" => {
                        return Some(Head {
                            openapi: None,
                            swagger: Some(version),
                        });
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn the_version_of_swagger_may_be_a_number() {
        for text in [
            "swagger: \"2.0\"\n",
            "swagger: 2.0\n",
            "info: { title: 2 }\nswagger: 2\n",
            "{\"swagger\": \"2.0\"}",
            "{\"info\": {}, \"swagger\": 2.0}",
        ] {
            assert_eq!(Version::of(text), Version::Swagger, "{text}");
        }
        for text in ["swagger: '1.2'\n", "swagger: 1.2\n", "{\"swagger\": 1.2}"] {
            assert_eq!(
                Version::of(text),
                Version::Unknown("1.2".to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn the_version_of_openapi_may_be_a_number() {
        for (text, version) in [
            ("openapi: 3\n", Version::Current),
            ("openapi: 3.0\n", Version::Current),
            ("openapi: 3.1\n", Version::Later),
            ("{\"openapi\": 3.1}", Version::Later),
            ("openapi: 5\n", Version::Unknown("5".to_owned())),
            ("openapi:\n", Version::Unknown("null".to_owned())),
            ("{\"openapi\": true}", Version::Unknown("true".to_owned())),
        ] {
            assert_eq!(Version::of(text), version, "{text}");
        }
    }

    #[test]
    fn a_byte_order_mark_hides_no_version() {
        for text in [
            "\u{feff}openapi: 3.1.0\n",
            "\u{feff}{\"openapi\": \"3.1.0\"}",
        ] {
            assert_eq!(Version::of(text), Version::Later, "{text}");
        }
    }

    #[test]
    fn a_document_without_the_words_has_no_version() {
        for text in [
            "",
            "info: {}\npaths: {}\n",
            "{\"info\": {}}",
            "- openapi\n",
            "a: [",
        ] {
            assert_eq!(Version::of(text), Version::Missing, "{text}");
        }
    }
}
