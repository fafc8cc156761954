// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, FormType, FormsRecaptchaMode, TableRight};

/// The carrier `FormEntity` of the API.
#[non_exhaustive]
pub struct FormEntity {
    /// The property `FormId`.
    pub form_id: Option<i32>,
    /// The property `FormKey`.
    pub form_key: Option<String>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Config`.
    pub config: Option<String>,
    /// The property `FolderId`.
    pub folder_id: Option<i32>,
    /// The property `ScriptId`.
    pub script_id: Option<i32>,
    /// The property `ResponseShipmentId`.
    pub response_shipment_id: Option<i32>,
    /// The property `Active`.
    pub active: Option<bool>,
    /// The property `Expires`.
    pub expires: Option<DateTime>,
    /// The property `MaxSubmits`.
    pub max_submits: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<FormType>,
    /// The property `Recipe`.
    pub recipe: Option<String>,
    /// The property `GroupId`.
    pub group_id: Option<i32>,
    /// The property `NewTicket`.
    pub new_ticket: Option<bool>,
    /// The property `RecaptchaMode`.
    pub recaptcha_mode: Option<FormsRecaptchaMode>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociateId`.
    pub updated_associate_id: Option<i32>,
    /// The property `UpdatedCount`.
    pub updated_count: Option<i32>,
    /// The property `EmailFlows`.
    pub email_flows: Option<Vec<i32>>,
    /// The property `FolderName`.
    pub folder_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
