// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a menu entry of an installation does.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TaskMenu`](struct.TaskMenu.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskMenuTaskType {
    /// The entry does nothing.
    ///
    /// `None`.
    None,
    /// The entry opens an address on the web.
    ///
    /// `Url`.
    Url,
    /// The entry runs a CRMScript.
    ///
    /// `CrmScript`.
    CrmScript,
    /// The entry goes to a place in the client, named in SoProtocol form.
    ///
    /// `SoProtocol`.
    SoProtocol,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TaskMenuTaskType "TaskMenuTaskType" crate::PROFILE {
    0 None = "None";
    1 Url = "Url";
    2 CrmScript = "CrmScript";
    3 SoProtocol = "SoProtocol";
} }
