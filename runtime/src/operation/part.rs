//! The body of a failure, if the description has a schema for it.

/// A value in the body of a failure, written for one place of its schema.
///
/// Generated code chooses the parts by the names and types of the schema's properties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// The status as a number, such as 404.
    Status,
    /// The status as text.
    Digits,
    /// The kind of the failure. The property is left out if there is none.
    Kind,
    /// The kind of the failure, or else the status as text.
    Code,
    /// The kind of the failure, or else `about:blank` (RFC 9457).
    Type,
    /// The reason phrase of the status, such as `Not Found`.
    Title,
    /// The message.
    Message,
    /// This text.
    Text(&'static str),
    /// This number.
    Number(i64),
    /// This boolean.
    Bool(bool),
    /// `null`.
    Null,
    /// A list with these items.
    List(&'static [Part]),
    /// An object with these properties.
    Object(&'static [(&'static str, Part)]),
    /// An object that is an XML element, with the text of its [`Markup`](crate::contract::Markup).
    Element(&'static str, &'static [(&'static str, Part)]),
}
