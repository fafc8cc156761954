// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Associate, FieldProperty, SelectionCategory, SelectionEntity, SelectionType, SelectionUnionType, TableRight,
    VisibleFor,
};

/// The `SelectionEntity` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`selection().post_selection_entity`](../selection/struct.SelectionClient.html#method.post_selection_entity),
///   [`selection().get_selection_entity`](../selection/struct.SelectionClient.html#method.get_selection_entity),
///   [`selection().put_selection_entity`](../selection/struct.SelectionClient.html#method.put_selection_entity),
///   [`selection().patch_selection_entity`](../selection/struct.SelectionClient.html#method.patch_selection_entity).
#[non_exhaustive]
pub struct SelectionEntityWithLinks {
    /// Free text, of which at most 2,047 characters are kept.
    pub description: Option<String>,
    /// Free text, of which at most 2,047 characters are kept.
    pub postit: Option<String>,
    /// User who owns the selection.
    pub associate: Option<Box<Associate>>,
    /// User who created the selection.
    pub created_by: Option<Box<Associate>>,
    /// User who last changed the selection.
    pub updated_by: Option<Box<Associate>>,
    /// Category; an item of the MDO list searchCat.
    pub selection_category: Option<Box<SelectionCategory>>,
    /// Key of the primary group that the owner had first.
    pub group_idx: Option<i32>,
    /// Which persons of companies are members: the first (0), all (1) or none (2).
    pub include_person: Option<i32>,
    /// About how many members there are; -1 or 4294967295 when the number is not known.
    pub member_count: Option<i64>,
    /// What the selection is called.
    pub name: Option<String>,
    /// Key of the selection's note.
    pub postit_text_id: Option<i32>,
    /// When the record was created, in UTC; set by the server.
    pub created_date: Option<DateTime>,
    /// Key of the selection, given by the server; 0 in one that has not been saved.
    pub selection_id: Option<i32>,
    /// Sound of the name, by which duplicates are found.
    pub sound_ex: Option<String>,
    /// How the selection came into the database; for integrations.
    pub source: Option<i32>,
    /// Key of the selection's description.
    pub text_id: Option<i32>,
    /// When the record was last changed, in UTC; set by the server.
    pub updated_date: Option<DateTime>,
    /// How often the record has been changed since its creation.
    pub updated_count: Option<i32>,
    /// Older form of who sees the selection, kept in step.
    pub visibility: Option<i32>,
    /// Whether the selection is static, dynamic or combined.
    pub selection_type: Option<SelectionType>,
    /// Whether each company counts only once.
    pub company_unique: Option<bool>,
    /// Number of the table that members are from.
    pub target_table_number: Option<i32>,
    /// Table that members are from, in small letters.
    pub target_table_name: Option<String>,
    /// Whether the selection is marked as done.
    pub completed: Option<bool>,
    /// Key of the first selection of a combined one.
    pub left_selection_id: Option<i32>,
    /// Key of the second selection of a combined one.
    pub right_selection_id: Option<i32>,
    /// How a combined selection makes one set of two.
    pub selection_union_type: Option<SelectionUnionType>,
    /// Archive that lists the members.
    pub main_provider_name: Option<String>,
    /// Archive that lists companies and persons of the members, where that makes sense.
    pub shadow_provider_name: Option<String>,
    /// Key of the chart that was shown last.
    pub chart_key: Option<String>,
    /// When the selection was last opened.
    pub last_loaded: Option<DateTime>,
    /// Key of the user who last opened the selection.
    pub last_loaded_by: Option<i32>,
    /// User who last looked at the members; only the day counts.
    pub last_loaded_by_associate: Option<Box<Associate>>,
    /// When members, or the conditions that find them, last changed.
    pub last_membership_change: Option<DateTime>,
    /// Key of the user who last changed the members or criteria.
    pub last_membership_change_by: Option<i32>,
    /// User who last changed the members or criteria.
    pub last_membership_change_by_associate: Option<Box<Associate>>,
    /// Headline such as Static selection of Companies, made of resource names.
    pub main_heading: Option<String>,
    /// Heading of the members, such as Companies, as a resource name.
    pub member_tab_heading: Option<String>,
    /// Archive that lists mailings to the members; may be empty.
    pub mailings_provider_name: Option<String>,
    /// Key of the tile of a dashboard that belongs to the selection.
    pub dashboard_tile_definition_id: Option<i32>,
    /// Users and groups that see the record; an entry with visibility `All` means everybody.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SelectionEntityWithLinks "SelectionEntityWithLinks" crate::PROFILE {
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
    43 links set_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`SelectionEntity`] has.
impl From<SelectionEntityWithLinks> for SelectionEntity {
    fn from(carrier: SelectionEntityWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<SelectionEntity> for SelectionEntityWithLinks {
    fn from(carrier: SelectionEntity) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
