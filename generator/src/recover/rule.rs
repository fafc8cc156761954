//! The rules that decide on types, in order of trust.

use std::fmt;
use std::str::FromStr;

/// The rules, most trusted first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// A type cell or a body heading states it.
    Stated,
    /// The page's prose names the carrier.
    NamedByText,
    /// A public standard defines it (RFC 6902).
    Standard,
    /// The Swagger of the same release states it.
    Swagger,
    /// The SOAP contract or the .NET reference states it.
    SecondSource,
    /// An older release of the same reference states it.
    OlderRelease,
    /// The agent operation behind a REST operation has a parameter of that name.
    AgentTwin,
    /// Only one carrier is known for a table or sample with these property names.
    Shape,
    /// Several carriers have the shape; the name of the property or the operation selects one.
    ShapeAndName,
    /// The sample shows plain values.
    Sample,
    /// At least three other carriers hold the same carrier under this property name.
    PropertyName,
    /// The name of the operation or of the body implies it.
    OperationName,
    /// No source states it: a free-form value.
    Unknown,
}

impl Rule {
    /// All rules, in order of trust.
    pub const ALL: [Self; 13] = [
        Self::Stated,
        Self::NamedByText,
        Self::Standard,
        Self::Swagger,
        Self::SecondSource,
        Self::OlderRelease,
        Self::AgentTwin,
        Self::Shape,
        Self::ShapeAndName,
        Self::Sample,
        Self::PropertyName,
        Self::OperationName,
        Self::Unknown,
    ];

    /// Returns a sentence about the evidence of the rule.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Stated => "the page says it",
            Self::NamedByText => "the text on the vendor's page names the carrier",
            Self::Standard => "RFC 6902 defines it",
            Self::Swagger => "the Swagger of the same release says it",
            Self::SecondSource => "the SOAP contract or the .NET reference says it",
            Self::OlderRelease => "the pages of another release say it",
            Self::AgentTwin => "the agent operation behind it has a parameter of that name",
            Self::Shape => "its sample or table has the property names of one carrier only",
            Self::ShapeAndName => {
                "several carriers have its property names, and its own name picks one"
            }
            Self::Sample => "the sample shows plain values",
            Self::PropertyName => {
                "other carriers hold the same under this name, or there is a carrier of that name"
            }
            Self::OperationName => "the name of the operation or of the body names it",
            Self::Unknown => "no source reveals the type, so it is a free-form value",
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Stated => "stated",
            Self::NamedByText => "named by the text",
            Self::Standard => "public standard",
            Self::Swagger => "swagger",
            Self::SecondSource => "second source",
            Self::OlderRelease => "older release",
            Self::AgentTwin => "agent twin",
            Self::Shape => "shape",
            Self::ShapeAndName => "shape and name",
            Self::Sample => "sample",
            Self::PropertyName => "property name",
            Self::OperationName => "operation name",
            Self::Unknown => "unknown",
        })
    }
}

/// The error for a text that does not name a [`Rule`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is none of the rules")]
pub struct NoRule(String);

impl FromStr for Rule {
    type Err = NoRule;

    fn from_str(text: &str) -> Result<Self, NoRule> {
        let found = Self::ALL.into_iter().find(|rule| rule.to_string() == text);
        found.ok_or_else(|| NoRule(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_back() {
        for rule in Rule::ALL {
            assert_eq!(rule.to_string().parse(), Ok(rule));
        }
        assert!("guess".parse::<Rule>().is_err());
    }
}
