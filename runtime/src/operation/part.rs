//! The body of a failure, where the description has a schema for it.

/// A value in the body of a failure: what a server writes in the place that a schema has for it.
///
/// Generated code chooses the parts by the names and types of the schema's properties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// The status as a number, such as 404.
    Status,
    /// The status as text.
    Digits,
    /// The kind of the failure; where it has none, the property is left out.
    Kind,
    /// The kind of the failure; where it has none, the status as text.
    Code,
    /// The kind of the failure; where it has none, `about:blank` (RFC 9457).
    Type,
    /// The usual words for the status, such as `Not Found`.
    Title,
    /// What went wrong.
    Message,
    /// This text.
    Text(&'static str),
    /// This number.
    Number(i64),
    /// This truth value.
    Bool(bool),
    /// `null`.
    Null,
    /// A list with these items.
    List(&'static [Part]),
    /// An object with these properties.
    Object(&'static [(&'static str, Part)]),
    /// The same as an element of XML, with the text of its [`Markup`](crate::contract::Markup).
    Element(&'static str, &'static [(&'static str, Part)]),
}
