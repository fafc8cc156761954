// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, UDefFieldType, UDefType, UdefJustification};

/// Definition of a user-defined field: its type, label and place on the page.
///
/// - taken by
///   [`appointment().save_udef_layout`](../appointment/struct.AppointmentClient.html#method.save_udef_layout),
///   [`contact().save_udef_layout`](../contact/struct.ContactClient.html#method.save_udef_layout),
///   [`document().save_udef_layout`](../document/struct.DocumentClient.html#method.save_udef_layout),
///   [`person().save_udef_layout`](../person/struct.PersonClient.html#method.save_udef_layout),
///   [`project().save_udef_layout`](../project/struct.ProjectClient.html#method.save_udef_layout),
///   [`sale().save_udef_layout`](../sale/struct.SaleClient.html#method.save_udef_layout) and 5 more operations.
/// - returned by
///   [`appointment().get_udef_layout`](../appointment/struct.AppointmentClient.html#method.get_udef_layout),
///   [`appointment().save_udef_layout`](../appointment/struct.AppointmentClient.html#method.save_udef_layout),
///   [`appointment().add_udef_field`](../appointment/struct.AppointmentClient.html#method.add_udef_field),
///   [`appointment().get_published_udef_layout`](../appointment/struct.AppointmentClient.html#method.get_published_udef_layout),
///   [`appointment().get_published_udef_field_info`](../appointment/struct.AppointmentClient.html#method.get_published_udef_field_info),
///   [`appointment().get_udef_field_info`](../appointment/struct.AppointmentClient.html#method.get_udef_field_info)
///   and 52 more operations.
#[non_exhaustive]
pub struct UserDefinedFieldInfo {
    /// Key of the user-defined field in one layout, given by the server; publishing gives it another one.
    pub u_def_field_id: Option<i32>,
    /// Key of the database column that keeps the values.
    pub column_id: Option<i32>,
    /// Value of new records, for texts; may be empty.
    pub field_default: Option<String>,
    /// Height of the field in pixels; with 0 it follows from the font.
    pub field_height: Option<i32>,
    /// Text in front of the field.
    pub field_label: Option<String>,
    /// Pixels from the left edge of the page.
    pub field_left: Option<i32>,
    /// Pixels from the upper edge of the page.
    pub field_top: Option<i32>,
    /// Whether the field is a text, a checkbox, a list, a date or something else.
    pub field_type: Option<UDefFieldType>,
    /// Width of the field in pixels; with 0 it follows from the font.
    pub field_width: Option<i32>,
    /// Pattern for showing values; not used.
    pub format_mask: Option<String>,
    /// Whether the field is shown without its label.
    pub hide_label: Option<bool>,
    /// Whether searches by the field are fast.
    pub is_indexed: Option<bool>,
    /// Height of the label in pixels; with 0 it follows from the font.
    pub label_height: Option<i32>,
    /// Pixels of the label from the left edge of the page.
    pub label_left: Option<i32>,
    /// Pixels of the label from the upper edge of the page.
    pub label_top: Option<i32>,
    /// Width of the label in pixels; with 0 it follows from the font.
    pub label_width: Option<i32>,
    /// Key that the field had in the former layout; 0 for a new one.
    pub last_version_id: Option<i32>,
    /// Number of the table that the field's list is from.
    pub list_table_id: Option<i32>,
    /// Whether the field must be filled in.
    pub is_mandatory: Option<bool>,
    /// Kind of record that has the field, in a numbering of its own.
    pub r#type: Option<UDefType>,
    /// Line of the first page that shows the field; 0 for none.
    pub page1_line_no: Option<i32>,
    /// Stable name for programs, which survives changes of the layout.
    pub prog_id: Option<String>,
    /// Whether the field can only be read.
    pub is_read_only: Option<bool>,
    /// Short label for headings; empty means that the label is used.
    pub short_label: Option<String>,
    /// Position among the fields when users press Tab.
    pub tab_order: Option<i32>,
    /// Largest number of characters in a text; 0 for other types.
    pub text_length: Option<i32>,
    /// Text shown while the pointer rests on the field; may be empty.
    pub tooltip: Option<String>,
    /// Number that stays the same in all layouts.
    pub udef_identity: Option<i32>,
    /// Key of the list that values are chosen from.
    pub ud_list_definition_id: Option<i32>,
    /// Whether the value is at the left, in the middle or at the right.
    pub justification: Option<UdefJustification>,
    /// Number of the layout; a change gives all fields a new one.
    pub version: Option<i32>,
    /// Tag by which templates insert the value.
    pub template_variable_name: Option<String>,
    /// Whether the field was ever published.
    pub has_been_published: Option<bool>,
    /// MDO list that values are chosen from, by name; set by the server.
    pub mdo_list_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
