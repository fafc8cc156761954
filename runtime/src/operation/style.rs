//! How the text of a parameter with a [`Style`] is built.

use crate::contract::Style;

/// The separators of a style.
#[cfg_attr(
    not(any(feature = "client", feature = "server")),
    allow(dead_code, reason = "forms have the mark between items only")
)]
pub(crate) struct Form {
    /// The text at the start.
    pub(crate) start: &'static str,
    /// The text between two items.
    pub(crate) between: &'static str,
    /// Whether each item is preceded by its name or key and `=`.
    pub(crate) is_named: bool,
}

impl Style {
    pub(crate) const fn form(self) -> Form {
        let (start, between, is_named) = match self {
            Self::Commas | Self::Spread | Self::Deep | Self::Nested | Self::Json => {
                ("", ",", false)
            }
            Self::Spaces => ("", " ", false),
            Self::Pipes => ("", "|", false),
            Self::Pairs => ("", ",", true),
            Self::Label => (".", ",", false),
            Self::LabelExploded => (".", ".", true),
            Self::Matrix => (";", ",", false),
            Self::MatrixExploded => (";", ";", true),
        };
        Form {
            start,
            between,
            is_named,
        }
    }
}
