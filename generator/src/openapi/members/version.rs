//! The supported versions of the specification.

/// A version of the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Version {
    /// Swagger 2.0.
    Two = 1,
    /// OpenAPI 3.0.
    Three = 2,
    /// OpenAPI 3.1.
    Three1 = 4,
    /// OpenAPI 3.2 or later.
    Three2 = 8,
}

impl Version {
    /// Returns the version of an OpenAPI 3 document.
    pub(crate) fn of(document: &serde_json::Value) -> Self {
        let Some(version) = document.get("openapi").map(version_word) else {
            return Self::Three;
        };
        match version.as_str() {
            "3" => Self::Three,
            version if version.starts_with("3.0") => Self::Three,
            version if version.starts_with("3.1") => Self::Three1,
            _ => Self::Three2,
        }
    }

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Two => "Swagger 2.0",
            Self::Three => "OpenAPI 3.0",
            Self::Three1 => "OpenAPI 3.1",
            Self::Three2 => "OpenAPI 3.2",
        }
    }
}

/// The version that a member states. Without quotation marks, it is often a number.
pub(crate) fn version_word(stated: &serde_json::Value) -> String {
    match stated {
        serde_json::Value::String(version) => version.clone(),
        other => other.to_string(),
    }
}
