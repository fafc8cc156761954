// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Way in which consents come in, an item of a list.
///
/// - taken by
///   [`list_agent().save_consent_source`](../list_agent/struct.ListAgentClient.html#method.save_consent_source),
///   [`list_consent_source().post_consent_source`](../list_consent_source/struct.ListConsentSourceClient.html#method.post_consent_source),
///   [`list_consent_source().put_consent_source`](../list_consent_source/struct.ListConsentSourceClient.html#method.put_consent_source).
/// - returned by
///   [`list_agent().get_all_consent_source`](../list_agent/struct.ListAgentClient.html#method.get_all_consent_source),
///   [`list_agent().get_consent_source`](../list_agent/struct.ListAgentClient.html#method.get_consent_source),
///   [`list_agent().get_consent_source_list`](../list_agent/struct.ListAgentClient.html#method.get_consent_source_list),
///   [`list_agent().get_consent_sources`](../list_agent/struct.ListAgentClient.html#method.get_consent_sources),
///   [`list_agent().save_consent_source`](../list_agent/struct.ListAgentClient.html#method.save_consent_source),
///   [`list_consent_source().get_all_consent_source`](../list_consent_source/struct.ListConsentSourceClient.html#method.get_all_consent_source)
///   and 3 more operations.
/// - part of [`ConsentPerson`](struct.ConsentPerson.html).
#[non_exhaustive]
pub struct ConsentSource {
    /// Key of the consent source, given by the server; 0 in one that has not been saved.
    pub consent_source_id: Option<i32>,
    /// Source as users see it.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the source.
    pub tooltip: Option<String>,
    /// Position among the sources.
    pub rank: Option<i32>,
    /// Short name that is unique.
    pub key: Option<String>,
    /// Key of the template for the e-mail to persons that are registered in this way.
    pub mail_template_id: Option<i32>,
    /// Whether the consent source is marked as deleted.
    pub deleted: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ConsentSource "ConsentSource" crate::PROFILE {
    0 consent_source_id set_consent_source_id i32 = "ConsentSourceId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 key set_key String = "Key";
    5 mail_template_id set_mail_template_id i32 = "MailTemplateId";
    6 deleted set_deleted bool = "Deleted";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
