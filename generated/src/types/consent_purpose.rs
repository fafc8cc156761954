// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, TableRight};

/// The carrier `ConsentPurpose` of the API.
#[non_exhaustive]
pub struct ConsentPurpose {
    /// The property `ConsentPurposeId`.
    pub consent_purpose_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ConsentText`.
    pub consent_text: Option<String>,
    /// The property `FormText`.
    pub form_text: Option<String>,
    /// The property `Key`.
    pub key: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Active`.
    pub active: Option<i32>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `PrivacyStatementDesc`.
    pub privacy_statement_desc: Option<String>,
    /// The property `PrivacyStatementUrl`.
    pub privacy_statement_url: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ConsentPurpose "ConsentPurpose" crate::PROFILE {
    0 consent_purpose_id set_consent_purpose_id i32 = "ConsentPurposeId";
    1 name set_name String = "Name";
    2 consent_text set_consent_text String = "ConsentText";
    3 form_text set_form_text String = "FormText";
    4 key set_key String = "Key";
    5 tooltip set_tooltip String = "Tooltip";
    6 active set_active i32 = "Active";
    7 updated_date set_updated_date DateTime = "UpdatedDate";
    8 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    9 deleted set_deleted bool = "Deleted";
    10 rank set_rank i32 = "Rank";
    11 privacy_statement_desc set_privacy_statement_desc String = "PrivacyStatementDesc";
    12 privacy_statement_url set_privacy_statement_url String = "PrivacyStatementUrl";
    13 table_right set_table_right Box<TableRight> = "TableRight";
    14 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
