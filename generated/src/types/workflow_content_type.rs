// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `WorkflowContentType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowContentType {
    /// `None`.
    None,
    /// `Message`.
    Message,
    /// `Form`.
    Form,
    /// `Link`.
    Link,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { WorkflowContentType "WorkflowContentType" crate::PROFILE {
    0 None = "None";
    1 Message = "Message";
    2 Form = "Form";
    3 Link = "Link";
} }
