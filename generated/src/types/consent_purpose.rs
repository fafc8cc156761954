// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, TableRight};

/// Use of personal data that needs consent, such as marketing by e-mail.
///
/// - taken by
///   [`list_agent().save_consent_purpose`](../list_agent/struct.ListAgentClient.html#method.save_consent_purpose),
///   [`list_consent_purpose().post_consent_purpose`](../list_consent_purpose/struct.ListConsentPurposeClient.html#method.post_consent_purpose),
///   [`list_consent_purpose().put_consent_purpose`](../list_consent_purpose/struct.ListConsentPurposeClient.html#method.put_consent_purpose).
/// - returned by
///   [`list_agent().get_consent_purpose`](../list_agent/struct.ListAgentClient.html#method.get_consent_purpose),
///   [`list_agent().get_consent_purpose_list`](../list_agent/struct.ListAgentClient.html#method.get_consent_purpose_list),
///   [`list_agent().get_consent_purposes`](../list_agent/struct.ListAgentClient.html#method.get_consent_purposes),
///   [`list_agent().save_consent_purpose`](../list_agent/struct.ListAgentClient.html#method.save_consent_purpose),
///   [`list_consent_purpose().get_all_consent_purpose`](../list_consent_purpose/struct.ListConsentPurposeClient.html#method.get_all_consent_purpose),
///   [`list_consent_purpose().post_consent_purpose`](../list_consent_purpose/struct.ListConsentPurposeClient.html#method.post_consent_purpose)
///   and 2 more operations.
/// - part of [`ConsentPerson`](struct.ConsentPerson.html).
#[non_exhaustive]
pub struct ConsentPurpose {
    /// Key of the consent purpose, given by the server; 0 in one that has not been saved.
    pub consent_purpose_id: Option<i32>,
    /// Purpose as users see it.
    pub name: Option<String>,
    /// Text beside the checkbox of a form.
    pub consent_text: Option<String>,
    /// Long text that asks for this consent.
    pub form_text: Option<String>,
    /// Short name by which the purpose is referred to.
    pub key: Option<String>,
    /// Text shown while the pointer rests on the purpose.
    pub tooltip: Option<String>,
    /// Whether the purpose is in use, 1 or 0.
    pub active: Option<i32>,
    /// When the consent purpose was last changed, in UTC.
    pub updated_date: Option<DateTime>,
    /// User who last changed the consent purpose.
    pub updated_by: Option<Box<Associate>>,
    /// Whether the consent purpose is marked as deleted.
    pub deleted: Option<bool>,
    /// Position of the purpose where purposes are listed.
    pub rank: Option<i32>,
    /// What the privacy statement is called.
    pub privacy_statement_desc: Option<String>,
    /// Address of the privacy statement.
    pub privacy_statement_url: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
