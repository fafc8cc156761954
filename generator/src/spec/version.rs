//! Determines the version of a document before the rest is read.

use saphyr_parser::{Event, Parser, ScalarStyle};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::loose::json;

/// The version that a document states.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// Swagger 2.0.
    Swagger,
    /// OpenAPI 3.0, or no version.
    Current,
    /// OpenAPI 3.1 or later.
    Later,
    /// Another version, which is not supported.
    Unknown(String),
}

impl Version {
    /// Returns the version of a text.
    pub(super) fn of(text: &str) -> Self {
        match head(text).unwrap_or_default() {
            Head {
                openapi: None,
                swagger: Some(version),
            } if version == "2.0" => Self::Swagger,
            Head { openapi, swagger } => match openapi.or(swagger) {
                Some(version) if version.starts_with("3.0") => Self::Current,
                Some(version) if version.starts_with("3.") => Self::Later,
                Some(version) => Self::Unknown(version),
                None => Self::Current,
            },
        }
    }
}

/// The members of a document that state its version.
#[derive(Default, Deserialize)]
struct Head {
    openapi: Option<String>,
    #[serde(default, deserialize_with = "swagger")]
    swagger: Option<String>,
}

/// Reads the version of a Swagger document. Without quotation marks it is the number two.
fn swagger<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(version) => Some(version),
        Value::Number(number) => two(number.as_f64()),
        _ => None,
    })
}

/// The version that the number two means.
fn two(number: Option<f64>) -> Option<String> {
    (number == Some(2.0)).then(|| "2.0".to_owned())
}

fn head(text: &str) -> Option<Head> {
    match json(text) {
        Some(json) => serde_json::from_str(json).ok(),
        None => yaml_head(text),
    }
}

/// Reads the version of a YAML text, and nothing after it. A number is not a version, except two for Swagger.
fn yaml_head(text: &str) -> Option<Head> {
    let mut depth = 0_usize;
    // Whether the next top-level word is a key, and the last key.
    let (mut is_key, mut key) = (true, String::new());
    for event in Parser::new_from_str(text) {
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
                let number = word.parse().ok().filter(|_| style == ScalarStyle::Plain);
                let version = Some(word.into_owned()).filter(|_| number.is_none());
                match key.as_str() {
                    "openapi" => {
                        return version.map(|version| Head {
                            openapi: Some(version),
                            swagger: None,
                        });
                    }
                    "swagger" => {
                        return version.or_else(|| two(number)).map(|version| Head {
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
        for text in [
            "swagger: 1.2\n",
            "swagger: []\n",
            "{\"swagger\": 1.2}",
            "openapi: 3\n",
        ] {
            assert_eq!(Version::of(text), Version::Current, "{text}");
        }
        let other = Version::Unknown("1.2".to_owned());
        assert_eq!(Version::of("swagger: '1.2'\n"), other);
    }
}
