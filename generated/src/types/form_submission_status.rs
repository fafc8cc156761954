// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `FormSubmissionStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormSubmissionStatus {
    /// `Unknown`, number 0.
    Unknown,
    /// `InProgress`, number 1.
    InProgress,
    /// `EmailVerification`, number 2.
    EmailVerification,
    /// `Submitted`, number 3.
    Submitted,
    /// `Processed`, number 4.
    Processed,
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
