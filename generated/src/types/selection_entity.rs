// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Associate, FieldProperty, SelectionCategory, SelectionType, SelectionUnionType, TableRight, VisibleFor,
};

/// The carrier `SelectionEntity` of the API.
#[non_exhaustive]
pub struct SelectionEntity {
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Postit`.
    pub postit: Option<String>,
    /// The property `Associate`.
    pub associate: Option<Box<Associate>>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `SelectionCategory`.
    pub selection_category: Option<Box<SelectionCategory>>,
    /// The property `GroupIdx`.
    pub group_idx: Option<i32>,
    /// The property `IncludePerson`.
    pub include_person: Option<i32>,
    /// The property `MemberCount`.
    pub member_count: Option<i64>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `PostitTextId`.
    pub postit_text_id: Option<i32>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `SoundEx`.
    pub sound_ex: Option<String>,
    /// The property `Source`.
    pub source: Option<i32>,
    /// The property `TextId`.
    pub text_id: Option<i32>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `UpdatedCount`.
    pub updated_count: Option<i32>,
    /// The property `Visibility`.
    pub visibility: Option<i32>,
    /// The property `SelectionType`.
    pub selection_type: Option<SelectionType>,
    /// The property `CompanyUnique`.
    pub company_unique: Option<bool>,
    /// The property `TargetTableNumber`.
    pub target_table_number: Option<i32>,
    /// The property `TargetTableName`.
    pub target_table_name: Option<String>,
    /// The property `Completed`.
    pub completed: Option<bool>,
    /// The property `LeftSelectionId`.
    pub left_selection_id: Option<i32>,
    /// The property `RightSelectionId`.
    pub right_selection_id: Option<i32>,
    /// The property `SelectionUnionType`.
    pub selection_union_type: Option<SelectionUnionType>,
    /// The property `MainProviderName`.
    pub main_provider_name: Option<String>,
    /// The property `ShadowProviderName`.
    pub shadow_provider_name: Option<String>,
    /// The property `ChartKey`.
    pub chart_key: Option<String>,
    /// The property `LastLoaded`.
    pub last_loaded: Option<DateTime>,
    /// The property `LastLoadedBy`.
    pub last_loaded_by: Option<i32>,
    /// The property `LastLoadedByAssociate`.
    pub last_loaded_by_associate: Option<Box<Associate>>,
    /// The property `LastMembershipChange`.
    pub last_membership_change: Option<DateTime>,
    /// The property `LastMembershipChangeBy`.
    pub last_membership_change_by: Option<i32>,
    /// The property `LastMembershipChangeByAssociate`.
    pub last_membership_change_by_associate: Option<Box<Associate>>,
    /// The property `MainHeading`.
    pub main_heading: Option<String>,
    /// The property `MemberTabHeading`.
    pub member_tab_heading: Option<String>,
    /// The property `MailingsProviderName`.
    pub mailings_provider_name: Option<String>,
    /// The property `DashboardTileDefinitionId`.
    pub dashboard_tile_definition_id: Option<i32>,
    /// The property `VisibleFor`.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SelectionEntity "SelectionEntity" crate::PROFILE {
    0 description set_description String = "Description";
    1 postit set_postit String = "Postit";
    2 associate set_associate Box<Associate> = "Associate";
    3 created_by set_created_by Box<Associate> = "CreatedBy";
    4 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    5 selection_category set_selection_category Box<SelectionCategory> = "SelectionCategory";
    6 group_idx set_group_idx i32 = "GroupIdx";
    7 include_person set_include_person i32 = "IncludePerson";
    8 member_count set_member_count i64 = "MemberCount";
    9 name set_name String = "Name";
    10 postit_text_id set_postit_text_id i32 = "PostitTextId";
    11 created_date set_created_date DateTime = "CreatedDate";
    12 selection_id set_selection_id i32 = "SelectionId";
    13 sound_ex set_sound_ex String = "SoundEx";
    14 source set_source i32 = "Source";
    15 text_id set_text_id i32 = "TextId";
    16 updated_date set_updated_date DateTime = "UpdatedDate";
    17 updated_count set_updated_count i32 = "UpdatedCount";
    18 visibility set_visibility i32 = "Visibility";
    19 selection_type set_selection_type SelectionType = "SelectionType";
    20 company_unique set_company_unique bool = "CompanyUnique";
    21 target_table_number set_target_table_number i32 = "TargetTableNumber";
    22 target_table_name set_target_table_name String = "TargetTableName";
    23 completed set_completed bool = "Completed";
    24 left_selection_id set_left_selection_id i32 = "LeftSelectionId";
    25 right_selection_id set_right_selection_id i32 = "RightSelectionId";
    26 selection_union_type set_selection_union_type SelectionUnionType = "SelectionUnionType";
    27 main_provider_name set_main_provider_name String = "MainProviderName";
    28 shadow_provider_name set_shadow_provider_name String = "ShadowProviderName";
    29 chart_key set_chart_key String = "ChartKey";
    30 last_loaded set_last_loaded DateTime = "LastLoaded";
    31 last_loaded_by set_last_loaded_by i32 = "LastLoadedBy";
    32 last_loaded_by_associate set_last_loaded_by_associate Box<Associate> = "LastLoadedByAssociate";
    33 last_membership_change set_last_membership_change DateTime = "LastMembershipChange";
    34 last_membership_change_by set_last_membership_change_by i32 = "LastMembershipChangeBy";
    35 last_membership_change_by_associate set_last_membership_change_by_associate Box<Associate>
        = "LastMembershipChangeByAssociate";
    36 main_heading set_main_heading String = "MainHeading";
    37 member_tab_heading set_member_tab_heading String = "MemberTabHeading";
    38 mailings_provider_name set_mailings_provider_name String = "MailingsProviderName";
    39 dashboard_tile_definition_id set_dashboard_tile_definition_id i32 = "DashboardTileDefinitionId";
    40 visible_for set_visible_for Vec<VisibleFor> = "VisibleFor";
    41 table_right set_table_right Box<TableRight> = "TableRight";
    42 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
