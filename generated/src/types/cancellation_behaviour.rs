// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether a background job can be stopped.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`BatchTaskInfo`](struct.BatchTaskInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancellationBehaviour {
    /// The job can be stopped at any time.
    ///
    /// `CanCancel`.
    CanCancel,
    /// The job can be stopped, but users should be warned first.
    ///
    /// `CancelWithWarning`.
    CancelWithWarning,
    /// The job cannot be stopped once it runs.
    ///
    /// `CannotCancel`.
    CannotCancel,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CancellationBehaviour "CancellationBehaviour" crate::PROFILE {
    0 CanCancel = "CanCancel";
    1 CancelWithWarning = "CancelWithWarning";
    2 CannotCancel = "CannotCancel";
} }
