//! The levels of oasdiff's rules for schemas.

/// The level of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    Err,
    Warn,
    Info,
}

impl Level {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Err => "ERR",
            Self::Warn => "WARN",
            Self::Info => "INFO",
        }
    }
}

const REQUEST_ERR: &[&str] = &[
    "max-length-set",
    "max-length-decreased",
    "max-set",
    "max-decreased",
    "exclusive-max-set",
    "min-set",
    "min-increased",
    "exclusive-min-set",
    "min-items-set",
    "min-items-increased",
    "min-length-increased",
    "max-items-set",
    "max-items-decreased",
    "max-properties-set",
    "max-properties-decreased",
    "min-properties-increased",
    "unique-items-set",
    "multiple-of-set",
    "multiple-of-changed",
    "became-enum",
    "became-not-nullable",
    "enum-value-removed",
    "all-of-added",
    "any-of-removed",
    "one-of-removed",
    "type-changed",
    "pattern-added",
];
const REQUEST_INFO: &[&str] = &[
    "max-length-increased",
    "max-increased",
    "min-decreased",
    "min-length-decreased",
    "max-items-increased",
    "max-properties-increased",
    "unique-items-unset",
    "multiple-of-unset",
    "multiple-of-generalized",
    "became-nullable",
    "enum-value-added",
    "all-of-removed",
    "any-of-added",
    "one-of-added",
    "type-generalized",
    "default-value-added",
    "default-value-removed",
    "default-value-changed",
    "pattern-removed",
    "discriminator-added",
    "discriminator-removed",
    "discriminator-property-name-changed",
    "discriminator-mapping-added",
    "discriminator-mapping-deleted",
    "discriminator-mapping-changed",
];
const RESPONSE_ERR: &[&str] = &[
    "max-length-increased",
    "max-length-unset",
    "max-increased",
    "min-decreased",
    "min-items-decreased",
    "min-items-unset",
    "min-length-decreased",
    "max-items-increased",
    "max-properties-increased",
    "min-properties-decreased",
    "unique-items-unset",
    "multiple-of-unset",
    "multiple-of-changed",
    "became-nullable",
    "one-of-added",
    "any-of-added",
    "all-of-removed",
    "type-changed",
    "type-generalized",
    "pattern-removed",
];
const RESPONSE_INFO: &[&str] = &[
    "multiple-of-specialized",
    "became-not-nullable",
    "enum-value-removed",
    "one-of-removed",
    "any-of-removed",
    "all-of-added",
    "type-specialized",
    "default-value-added",
    "default-value-removed",
    "default-value-changed",
    "pattern-added",
    "discriminator-added",
    "discriminator-removed",
    "discriminator-property-name-changed",
    "discriminator-mapping-added",
    "discriminator-mapping-deleted",
    "discriminator-mapping-changed",
];
const PARAMETER_ERR: &[&str] = &[
    "max-length-set",
    "max-length-decreased",
    "max-set",
    "max-decreased",
    "exclusive-max-set",
    "min-set",
    "min-increased",
    "exclusive-min-set",
    "min-items-set",
    "min-items-increased",
    "min-length-increased",
    "max-items-decreased",
    "became-enum",
    "became-not-nullable",
    "enum-value-removed",
    "type-changed",
    "pattern-added",
];
const PARAMETER_INFO: &[&str] = &[
    "max-length-increased",
    "max-increased",
    "min-decreased",
    "min-length-decreased",
    "min-items-decreased",
    "max-items-increased",
    "became-nullable",
    "enum-value-added",
    "type-generalized",
    "default-value-added",
    "default-value-removed",
    "default-value-changed",
    "pattern-removed",
];
/// Rules that exist for properties, not for whole bodies.
const PROPERTY_ONLY: &[&str] = &["pattern-added", "pattern-removed", "pattern-changed"];

/// The level of a rule such as `max-length-set` where the schema is that of `request-property`.
pub(crate) fn level(place: &str, rule: &str) -> Option<(String, Level)> {
    if place.ends_with("-body") && PROPERTY_ONLY.contains(&rule) {
        return None;
    }
    let (errors, infos) = match place {
        "request-parameter" => (PARAMETER_ERR, PARAMETER_INFO),
        place if place.starts_with("request") => (REQUEST_ERR, REQUEST_INFO),
        _ => (RESPONSE_ERR, RESPONSE_INFO),
    };
    let level = match rule {
        "pattern-changed" => Level::Warn,
        "enum-value-added" if place.starts_with("response") => Level::Warn,
        rule if errors.contains(&rule) => Level::Err,
        rule if infos.contains(&rule) => Level::Info,
        _ => return None,
    };
    Some((format!("{place}-{rule}"), level))
}
