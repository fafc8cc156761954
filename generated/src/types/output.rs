// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `Output` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`appointment().get_all`](../appointment/struct.AppointmentClient.html#method.get_all),
///   [`appointment().links`](../appointment/struct.AppointmentClient.html#method.links),
///   [`appointment().participants`](../appointment/struct.AppointmentClient.html#method.participants),
///   [`archive().get_archive_by_archive_provider_name`](../archive/struct.ArchiveClient.html#method.get_archive_by_archive_provider_name),
///   [`batch().get_all`](../batch/struct.BatchClient.html#method.get_all),
///   [`crm_script().get_all`](../crm_script/struct.CrmScriptClient.html#method.get_all) and 49 more operations.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Output {
    /// `Logical`.
    Logical,
    /// `Display`.
    Display,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { Output "Output" crate::PROFILE {
    0 Logical = "Logical";
    1 Display = "Display";
} }
