// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes the kinds of content in a workflow.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`WorkflowContentInfo`](struct.WorkflowContentInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowContentType {
    /// The step has no content.
    ///
    /// `None`.
    None,
    /// Message as workflow content.
    ///
    /// `Message`.
    Message,
    /// Form as workflow content.
    ///
    /// `Form`.
    Form,
    /// Link as workflow content.
    ///
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
