// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, UnknownMember, carrier, open_enum};

/// The carrier `CheckoutInfo` of the API.
#[non_exhaustive]
pub struct CheckoutInfo {
    /// The property `State`.
    pub state: Option<CheckoutState>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CheckoutInfo "CheckoutInfo" {
    0 state set_state CheckoutState = "State";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 name set_name String = "Name";
} }

/// The enum `CheckoutState` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutState {
    /// `NotCheckedOut`, number 0.
    NotCheckedOut,
    /// `CheckedOutOwn`, number 1.
    CheckedOutOwn,
    /// `CheckedOutOther`, number 2.
    CheckedOutOther,
    /// `LockingNotSupported`, number 3.
    LockingNotSupported,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CheckoutState "CheckoutState" {
    0 NotCheckedOut = "NotCheckedOut";
    1 CheckedOutOwn = "CheckedOutOwn";
    2 CheckedOutOther = "CheckedOutOther";
    3 LockingNotSupported = "LockingNotSupported";
} [0, 1, 2, 3] }

/// The carrier `CommandInfo` of the API.
#[non_exhaustive]
pub struct CommandInfo {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `DisplayTooltip`.
    pub display_tooltip: Option<String>,
    /// The property `IconHint`.
    pub icon_hint: Option<String>,
    /// The property `ReturnType`.
    pub return_type: Option<ReturnType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CommandInfo "CommandInfo" {
    0 name set_name String = "Name";
    1 display_name set_display_name String = "DisplayName";
    2 display_tooltip set_display_tooltip String = "DisplayTooltip";
    3 icon_hint set_icon_hint String = "IconHint";
    4 return_type set_return_type ReturnType = "ReturnType";
} }

/// The carrier `ReturnInfo` of the API.
#[non_exhaustive]
pub struct ReturnInfo {
    /// The property `ExternalReference`.
    pub external_reference: Option<String>,
    /// The property `VersionId`.
    pub version_id: Option<String>,
    /// The property `Success`.
    pub success: Option<bool>,
    /// The property `Type`.
    pub r#type: Option<ReturnType>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `AdditionalInfo`.
    pub additional_info: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ReturnInfo "ReturnInfo" {
    0 external_reference set_external_reference String = "ExternalReference";
    1 version_id set_version_id String = "VersionId";
    2 success set_success bool = "Success";
    3 r#type set_type ReturnType = "Type";
    4 value set_value String = "Value";
    5 additional_info set_additional_info String = "AdditionalInfo";
} }

/// The enum `ReturnType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnType {
    /// `None`, number 0.
    None,
    /// `Message`, number 1.
    Message,
    /// `SoProtocol`, number 2.
    SoProtocol,
    /// `CustomGui`, number 3.
    CustomGui,
    /// `Other`, number 4.
    Other,
    /// `URL`, number 5.
    URL,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ReturnType "ReturnType" {
    0 None = "None";
    1 Message = "Message";
    2 SoProtocol = "SoProtocol";
    3 CustomGui = "CustomGui";
    4 Other = "Other";
    5 URL = "URL";
} [0, 1, 2, 3, 4, 5] }

/// The carrier `VersionInfo` of the API.
#[non_exhaustive]
pub struct VersionInfo {
    /// The property `ExternalReference`.
    pub external_reference: Option<String>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `VersionId`.
    pub version_id: Option<String>,
    /// The property `CheckedInDate`.
    pub checked_in_date: Option<DateTime>,
    /// The property `CheckedInByName`.
    pub checked_in_by_name: Option<String>,
    /// The property `CheckedInByAssociateId`.
    pub checked_in_by_associate_id: Option<i32>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `DisplayText`.
    pub display_text: Option<String>,
    /// The property `ExtraFields`.
    pub extra_fields: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { VersionInfo "VersionInfo" {
    0 external_reference set_external_reference String = "ExternalReference";
    1 document_id set_document_id i32 = "DocumentId";
    2 version_id set_version_id String = "VersionId";
    3 checked_in_date set_checked_in_date DateTime = "CheckedInDate";
    4 checked_in_by_name set_checked_in_by_name String = "CheckedInByName";
    5 checked_in_by_associate_id set_checked_in_by_associate_id i32 = "CheckedInByAssociateId";
    6 description set_description String = "Description";
    7 display_text set_display_text String = "DisplayText";
    8 extra_fields set_extra_fields Vec<String> = "ExtraFields";
} }
