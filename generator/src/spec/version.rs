//! Determines the version of a document before the rest is read.

use saphyr_parser::{Event, Parser, ScalarStyle};
use serde::Deserialize;

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
    swagger: Option<String>,
}

fn head(text: &str) -> Option<Head> {
    match json(text) {
        Some(json) => serde_json::from_str(json).ok(),
        None => yaml_head(text),
    }
}

/// Reads the version of a YAML text, and nothing after it. A number is not a version.
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
                let is_number = style == ScalarStyle::Plain && word.parse::<f64>().is_ok();
                let version = Some(word.into_owned()).filter(|_| !is_number);
                match key.as_str() {
                    "openapi" => {
                        return version.map(|version| Head {
                            openapi: Some(version),
                            swagger: None,
                        });
                    }
                    "swagger" => {
                        return version.map(|version| Head {
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
