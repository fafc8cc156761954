// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, UDefFieldType, UDefType, UdefJustification};

/// The carrier `UserDefinedFieldInfo` of the API.
#[non_exhaustive]
pub struct UserDefinedFieldInfo {
    /// The property `UDefFieldId`.
    pub u_def_field_id: Option<i32>,
    /// The property `ColumnId`.
    pub column_id: Option<i32>,
    /// The property `FieldDefault`.
    pub field_default: Option<String>,
    /// The property `FieldHeight`.
    pub field_height: Option<i32>,
    /// The property `FieldLabel`.
    pub field_label: Option<String>,
    /// The property `FieldLeft`.
    pub field_left: Option<i32>,
    /// The property `FieldTop`.
    pub field_top: Option<i32>,
    /// The property `FieldType`.
    pub field_type: Option<UDefFieldType>,
    /// The property `FieldWidth`.
    pub field_width: Option<i32>,
    /// The property `FormatMask`.
    pub format_mask: Option<String>,
    /// The property `HideLabel`.
    pub hide_label: Option<bool>,
    /// The property `IsIndexed`.
    pub is_indexed: Option<bool>,
    /// The property `LabelHeight`.
    pub label_height: Option<i32>,
    /// The property `LabelLeft`.
    pub label_left: Option<i32>,
    /// The property `LabelTop`.
    pub label_top: Option<i32>,
    /// The property `LabelWidth`.
    pub label_width: Option<i32>,
    /// The property `LastVersionId`.
    pub last_version_id: Option<i32>,
    /// The property `ListTableId`.
    pub list_table_id: Option<i32>,
    /// The property `IsMandatory`.
    pub is_mandatory: Option<bool>,
    /// The property `Type`.
    pub r#type: Option<UDefType>,
    /// The property `Page1LineNo`.
    pub page1_line_no: Option<i32>,
    /// The property `ProgId`.
    pub prog_id: Option<String>,
    /// The property `IsReadOnly`.
    pub is_read_only: Option<bool>,
    /// The property `ShortLabel`.
    pub short_label: Option<String>,
    /// The property `TabOrder`.
    pub tab_order: Option<i32>,
    /// The property `TextLength`.
    pub text_length: Option<i32>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `UdefIdentity`.
    pub udef_identity: Option<i32>,
    /// The property `UDListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `Justification`.
    pub justification: Option<UdefJustification>,
    /// The property `Version`.
    pub version: Option<i32>,
    /// The property `TemplateVariableName`.
    pub template_variable_name: Option<String>,
    /// The property `HasBeenPublished`.
    pub has_been_published: Option<bool>,
    /// The property `MdoListName`.
    pub mdo_list_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UserDefinedFieldInfo "UserDefinedFieldInfo" crate::PROFILE {
    0 u_def_field_id set_u_def_field_id i32 = "UDefFieldId";
    1 column_id set_column_id i32 = "ColumnId";
    2 field_default set_field_default String = "FieldDefault";
    3 field_height set_field_height i32 = "FieldHeight";
    4 field_label set_field_label String = "FieldLabel";
    5 field_left set_field_left i32 = "FieldLeft";
    6 field_top set_field_top i32 = "FieldTop";
    7 field_type set_field_type UDefFieldType = "FieldType";
    8 field_width set_field_width i32 = "FieldWidth";
    9 format_mask set_format_mask String = "FormatMask";
    10 hide_label set_hide_label bool = "HideLabel";
    11 is_indexed set_is_indexed bool = "IsIndexed";
    12 label_height set_label_height i32 = "LabelHeight";
    13 label_left set_label_left i32 = "LabelLeft";
    14 label_top set_label_top i32 = "LabelTop";
    15 label_width set_label_width i32 = "LabelWidth";
    16 last_version_id set_last_version_id i32 = "LastVersionId";
    17 list_table_id set_list_table_id i32 = "ListTableId";
    18 is_mandatory set_is_mandatory bool = "IsMandatory";
    19 r#type set_type UDefType = "Type";
    20 page1_line_no set_page1_line_no i32 = "Page1LineNo";
    21 prog_id set_prog_id String = "ProgId";
    22 is_read_only set_is_read_only bool = "IsReadOnly";
    23 short_label set_short_label String = "ShortLabel";
    24 tab_order set_tab_order i32 = "TabOrder";
    25 text_length set_text_length i32 = "TextLength";
    26 tooltip set_tooltip String = "Tooltip";
    27 udef_identity set_udef_identity i32 = "UdefIdentity";
    28 ud_list_definition_id set_ud_list_definition_id i32 = "UDListDefinitionId";
    29 justification set_justification UdefJustification = "Justification";
    30 version set_version i32 = "Version";
    31 template_variable_name set_template_variable_name String = "TemplateVariableName";
    32 has_been_published set_has_been_published bool = "HasBeenPublished";
    33 mdo_list_name set_mdo_list_name String = "MdoListName";
    34 table_right set_table_right Box<TableRight> = "TableRight";
    35 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
