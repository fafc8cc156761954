//! The names that properties of failures usually have. Servers fill such properties, clients find the message in them.
//!
//! Names are in lower case and without separators, as [`key`] returns them.

/// Names for the error message.
pub const MESSAGES: &[&str] = &[
    "detail",
    "details",
    "description",
    "developermessage",
    "errordescription",
    "errordetail",
    "errormessage",
    "errormsg",
    "message",
    "msg",
    "reason",
    "usermessage",
];

/// Names for the reason phrase of the status.
pub const TITLES: &[&str] = &["reasonphrase", "statustext", "summary", "title"];

/// Names for the kind of the failure.
pub const CODES: &[&str] = &["code", "errorcode", "errorname", "errortype", "type"];

/// Names for what contains one or more failures.
pub const FAILURES: &[&str] = &["err", "error", "errors", "failure", "fault", "problem"];

/// Names for lists of failures.
pub const LISTS: &[&str] = &["details", "errors", "messages"];

/// The limit for nested objects and lists that are filled and searched.
pub const DEPTH: usize = 4;

/// The name of a property in lower case, without separators.
#[must_use]
pub fn key(wire: &str) -> String {
    let letters = wire.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}
