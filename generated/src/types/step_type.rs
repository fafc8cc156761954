// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `StepType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StepType {
    /// `None`.
    None,
    /// `SendEmail`.
    SendEmail,
    /// `SendSMS`.
    SendSMS,
    /// `WaitForTime`.
    WaitForTime,
    /// `WaitForAction`.
    WaitForAction,
    /// `Split`.
    Split,
    /// `UpdateParticipant`.
    UpdateParticipant,
    /// `AddToList`.
    AddToList,
    /// `RemoveFromList`.
    RemoveFromList,
    /// `CreateRequest`.
    CreateRequest,
    /// `CreateFollowUp`.
    CreateFollowUp,
    /// `CreateSale`.
    CreateSale,
    /// `NotifyByEmail`.
    NotifyByEmail,
    /// `NotifyBySMS`.
    NotifyBySMS,
    /// `RunScript`.
    RunScript,
    /// `DistributeToOwner`.
    DistributeToOwner,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { StepType "StepType" crate::PROFILE {
    0 None = "None";
    1 SendEmail = "SendEmail";
    2 SendSMS = "SendSMS";
    3 WaitForTime = "WaitForTime";
    4 WaitForAction = "WaitForAction";
    5 Split = "Split";
    6 UpdateParticipant = "UpdateParticipant";
    7 AddToList = "AddToList";
    8 RemoveFromList = "RemoveFromList";
    9 CreateRequest = "CreateRequest";
    10 CreateFollowUp = "CreateFollowUp";
    11 CreateSale = "CreateSale";
    12 NotifyByEmail = "NotifyByEmail";
    13 NotifyBySMS = "NotifyBySMS";
    14 RunScript = "RunScript";
    15 DistributeToOwner = "DistributeToOwner";
} }
