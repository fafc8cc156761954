// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, UnknownMember, carrier, open_enum};

/// The enum `CustomFieldType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// `Unknown`, number 0.
    Unknown,
    /// `Integer`, number 1.
    Integer,
    /// `ShortText`, number 2.
    ShortText,
    /// `LongText`, number 3.
    LongText,
    /// `Date`, number 4.
    Date,
    /// `Blob`, number 5.
    Blob,
    /// `Checkbox`, number 6.
    Checkbox,
    /// `MdoList`, number 7.
    MdoList,
    /// `Decimal`, number 8.
    Decimal,
    /// `DateTime`, number 9.
    DateTime,
    /// `Time`, number 10.
    Time,
    /// `TimeSpan`, number 11.
    TimeSpan,
    /// `RelationTo`, number 12.
    RelationTo,
    /// `Attachment`, number 13.
    Attachment,
    /// `DynamicLink`, number 14.
    DynamicLink,
    /// `ListText`, number 15.
    ListText,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CustomFieldType "CustomFieldType" {
    0 Unknown = "Unknown";
    1 Integer = "Integer";
    2 ShortText = "ShortText";
    3 LongText = "LongText";
    4 Date = "Date";
    5 Blob = "Blob";
    6 Checkbox = "Checkbox";
    7 MdoList = "MdoList";
    8 Decimal = "Decimal";
    9 DateTime = "DateTime";
    10 Time = "Time";
    11 TimeSpan = "TimeSpan";
    12 RelationTo = "RelationTo";
    13 Attachment = "Attachment";
    14 DynamicLink = "DynamicLink";
    15 ListText = "ListText";
} [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] }

/// The carrier `FieldInfoBase` of the API.
#[non_exhaustive]
pub struct FieldInfoBase {
    /// The property `FieldType`.
    pub field_type: Option<CustomFieldType>,
    /// The property `FieldName`.
    pub field_name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ShortLabel`.
    pub short_label: Option<String>,
    /// The property `HideLabel`.
    pub hide_label: Option<bool>,
    /// The property `HideField`.
    pub hide_field: Option<bool>,
    /// The property `IsIndexed`.
    pub is_indexed: Option<bool>,
    /// The property `IsMandatory`.
    pub is_mandatory: Option<bool>,
    /// The property `IsReadOnly`.
    pub is_read_only: Option<bool>,
    /// The property `IsExternal`.
    pub is_external: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `TemplateVariableName`.
    pub template_variable_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FieldInfoBase "FieldInfoBase" {
    0 field_type set_field_type CustomFieldType = "FieldType";
    1 field_name set_field_name String = "FieldName";
    2 display_name set_display_name String = "DisplayName";
    3 description set_description String = "Description";
    4 short_label set_short_label String = "ShortLabel";
    5 hide_label set_hide_label bool = "HideLabel";
    6 hide_field set_hide_field bool = "HideField";
    7 is_indexed set_is_indexed bool = "IsIndexed";
    8 is_mandatory set_is_mandatory bool = "IsMandatory";
    9 is_read_only set_is_read_only bool = "IsReadOnly";
    10 is_external set_is_external bool = "IsExternal";
    11 rank set_rank i32 = "Rank";
    12 template_variable_name set_template_variable_name String = "TemplateVariableName";
} }
