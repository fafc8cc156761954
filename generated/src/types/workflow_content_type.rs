// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether content that a workflow uses is a message, a form or a link.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`WorkflowContentInfo`](struct.WorkflowContentInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowContentType {
    /// No kind of content is set.
    ///
    /// `None`.
    None,
    /// The content is a message that the workflow sends.
    ///
    /// `Message`.
    Message,
    /// The content is a web form that persons submit.
    ///
    /// `Form`.
    Form,
    /// The content is a link that persons follow.
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
