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
        let version = document.get("openapi").and_then(serde_json::Value::as_str);
        match version.unwrap_or_default() {
            version if version.starts_with("3.0") => Self::Three,
            version if version.starts_with("3.1") => Self::Three1,
            "" => Self::Three,
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
