// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How far the processing of a submitted form has come.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`marketing_agent().get_form_submissions_count`](../marketing_agent/struct.MarketingAgentClient.html#method.get_form_submissions_count),
///   [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets).
/// - part of [`FormSubmissionEntity`](struct.FormSubmissionEntity.html),
///   [`TicketFormSubmission`](struct.TicketFormSubmission.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormSubmissionStatus {
    /// The state is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The visitor has begun to fill in the form but not submitted it.
    ///
    /// `InProgress`, number 1.
    InProgress,
    /// The form was submitted; the server waits until the visitor follows the link in the e-mail that verifies the
    /// address.
    ///
    /// `EmailVerification`, number 2.
    EmailVerification,
    /// The form was submitted, and its actions have still to run.
    ///
    /// `Submitted`, number 3.
    Submitted,
    /// The actions of the form have run.
    ///
    /// `Processed`, number 4.
    Processed,
    /// An error came up while the form was processed.
    ///
    /// `Failed`, number 5.
    Failed,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FormSubmissionStatus "FormSubmissionStatus" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 InProgress = "InProgress" 1;
    2 EmailVerification = "EmailVerification" 2;
    3 Submitted = "Submitted" 3;
    4 Processed = "Processed" 4;
    5 Failed = "Failed" 5;
} }
