// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, FormType, FormsRecaptchaMode, TableRight};

/// A web form with its settings.
///
/// - taken by
///   [`marketing_agent().save_form_entity`](../marketing_agent/struct.MarketingAgentClient.html#method.save_form_entity).
/// - returned by
///   [`marketing_agent().create_default_form_entity`](../marketing_agent/struct.MarketingAgentClient.html#method.create_default_form_entity),
///   [`marketing_agent().get_form_entity`](../marketing_agent/struct.MarketingAgentClient.html#method.get_form_entity),
///   [`marketing_agent().save_form_entity`](../marketing_agent/struct.MarketingAgentClient.html#method.save_form_entity).
#[non_exhaustive]
pub struct FormEntity {
    /// Key of the form, given by the server; 0 in one that has not been saved.
    pub form_id: Option<i32>,
    /// Short text that identifies the form on the web.
    pub form_key: Option<String>,
    /// What the form is called.
    pub name: Option<String>,
    /// Longer text about the form, for users.
    pub description: Option<String>,
    /// Settings of the form as JSON.
    pub config: Option<String>,
    /// Key of the folder that the form is in; -1 at the top level.
    pub folder_id: Option<i32>,
    /// Key of the CRMScript that runs on each submission.
    pub script_id: Option<i32>,
    /// Key of the mailing that replies to submissions.
    pub response_shipment_id: Option<i32>,
    /// Whether the form takes submissions.
    pub active: Option<bool>,
    /// When the form stops taking submissions.
    pub expires: Option<DateTime>,
    /// After how many submissions the form stops taking more.
    pub max_submits: Option<i32>,
    /// Whether the form is an ordinary one or a template for forms.
    pub r#type: Option<FormType>,
    /// Structure of the form as JSON.
    pub recipe: Option<String>,
    /// Key of the group that the form belongs to.
    pub group_id: Option<i32>,
    /// Whether a submission makes a request in customer service.
    pub new_ticket: Option<bool>,
    /// Whether a captcha protects the form; set by the server.
    pub recaptcha_mode: Option<FormsRecaptchaMode>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// Key of the user who created the record.
    pub registered_associate_id: Option<i32>,
    /// When the record was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// Key of the user who last changed the record.
    pub updated_associate_id: Option<i32>,
    /// How often the record has been changed since its creation.
    pub updated_count: Option<i32>,
    /// Keys of the e-mail flows that use the form; set by the server.
    pub email_flows: Option<Vec<i32>>,
    /// Folder that the form is in, as users see it.
    pub folder_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FormEntity "FormEntity" crate::PROFILE {
    0 form_id set_form_id i32 = "FormId";
    1 form_key set_form_key String = "FormKey";
    2 name set_name String = "Name";
    3 description set_description String = "Description";
    4 config set_config String = "Config";
    5 folder_id set_folder_id i32 = "FolderId";
    6 script_id set_script_id i32 = "ScriptId";
    7 response_shipment_id set_response_shipment_id i32 = "ResponseShipmentId";
    8 active set_active bool = "Active";
    9 expires set_expires DateTime = "Expires";
    10 max_submits set_max_submits i32 = "MaxSubmits";
    11 r#type set_type FormType = "Type";
    12 recipe set_recipe String = "Recipe";
    13 group_id set_group_id i32 = "GroupId";
    14 new_ticket set_new_ticket bool = "NewTicket";
    15 recaptcha_mode set_recaptcha_mode FormsRecaptchaMode = "RecaptchaMode";
    16 registered set_registered DateTime = "Registered";
    17 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    18 updated set_updated DateTime = "Updated";
    19 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    20 updated_count set_updated_count i32 = "UpdatedCount";
    21 email_flows set_email_flows Vec<i32> = "EmailFlows";
    22 folder_name set_folder_name String = "FolderName";
    23 table_right set_table_right Box<TableRight> = "TableRight";
    24 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
