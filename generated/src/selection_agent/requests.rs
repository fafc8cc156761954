// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{
    AppointmentEntity, ArchiveRestrictionGroup, ArchiveRestrictionInfo, ContactPersonId,
    DuplicateEntry, DuplicateRule, MailMergeSettings, SelectionMemberEditValues, SelectionType,
    TypicalSearches,
};

/// The carrier `AddContactSelectionMembersFromSearchRequest` of the API.
#[non_exhaustive]
pub struct AddContactSelectionMembersFromSearchRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddContactSelectionMembersFromSearchRequest "AddContactSelectionMembersFromSearchRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 storage_key set_storage_key String = "StorageKey";
} }

/// The carrier `AddContactSelectionMembersRequest` of the API.
#[non_exhaustive]
pub struct AddContactSelectionMembersRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `ContactPersonIds`.
    pub contact_person_ids: Option<Vec<ContactPersonId>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddContactSelectionMembersRequest "AddContactSelectionMembersRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 contact_person_ids set_contact_person_ids Vec<ContactPersonId> = "ContactPersonIds";
} }

/// The carrier `AddRemoveContactSelectionMemberInterestsRequest` of the API.
#[non_exhaustive]
pub struct AddRemoveContactSelectionMemberInterestsRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `AddCompanyInterests`.
    pub add_company_interests: Option<Vec<i32>>,
    /// The property `RemoveCompanyInterests`.
    pub remove_company_interests: Option<Vec<i32>>,
    /// The property `AddContactInterests`.
    pub add_contact_interests: Option<Vec<i32>>,
    /// The property `RemoveContactInterests`.
    pub remove_contact_interests: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddRemoveContactSelectionMemberInterestsRequest "AddRemoveContactSelectionMemberInterestsRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 add_company_interests set_add_company_interests Vec<i32> = "AddCompanyInterests";
    2 remove_company_interests set_remove_company_interests Vec<i32> = "RemoveCompanyInterests";
    3 add_contact_interests set_add_contact_interests Vec<i32> = "AddContactInterests";
    4 remove_contact_interests set_remove_contact_interests Vec<i32> = "RemoveContactInterests";
} }

/// The carrier `AddSelectionMembersFromSearchRequest` of the API.
#[non_exhaustive]
pub struct AddSelectionMembersFromSearchRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddSelectionMembersFromSearchRequest "AddSelectionMembersFromSearchRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 storage_key set_storage_key String = "StorageKey";
} }

/// The carrier `AddSelectionMembersRequest` of the API.
#[non_exhaustive]
pub struct AddSelectionMembersRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Ids`.
    pub ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddSelectionMembersRequest "AddSelectionMembersRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 ids set_ids Vec<i32> = "Ids";
} }

/// The carrier `CopyContactSelectionMembersRequest` of the API.
#[non_exhaustive]
pub struct CopyContactSelectionMembersRequest {
    /// The property `FromSelectionId`.
    pub from_selection_id: Option<i32>,
    /// The property `ToSelectionId`.
    pub to_selection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CopyContactSelectionMembersRequest "CopyContactSelectionMembersRequest" {
    0 from_selection_id set_from_selection_id i32 = "FromSelectionId";
    1 to_selection_id set_to_selection_id i32 = "ToSelectionId";
} }

/// The carrier `CopySelectionMembersRequest` of the API.
#[non_exhaustive]
pub struct CopySelectionMembersRequest {
    /// The property `FromSelectionId`.
    pub from_selection_id: Option<i32>,
    /// The property `ToSelectionId`.
    pub to_selection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CopySelectionMembersRequest "CopySelectionMembersRequest" {
    0 from_selection_id set_from_selection_id i32 = "FromSelectionId";
    1 to_selection_id set_to_selection_id i32 = "ToSelectionId";
} }

/// The carrier `CreateContactSelectionFromSelectionRequest` of the API.
#[non_exhaustive]
pub struct CreateContactSelectionFromSelectionRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `TargetSelectionType`.
    pub target_selection_type: Option<SelectionType>,
    /// The property `CopyMembers`.
    pub copy_members: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateContactSelectionFromSelectionRequest "CreateContactSelectionFromSelectionRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 name set_name String = "Name";
    2 target_selection_type set_target_selection_type SelectionType = "TargetSelectionType";
    3 copy_members set_copy_members bool = "CopyMembers";
} }

/// The carrier `CreateContactSelectionFromShadowSelectionRequest` of the API.
#[non_exhaustive]
pub struct CreateContactSelectionFromShadowSelectionRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateContactSelectionFromShadowSelectionRequest "CreateContactSelectionFromShadowSelectionRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 name set_name String = "Name";
} }

/// The carrier `CreateSelectionEntityRequest` of the API.
#[non_exhaustive]
pub struct CreateSelectionEntityRequest {
    /// The property `TargetTableName`.
    pub target_table_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateSelectionEntityRequest "CreateSelectionEntityRequest" {
    0 target_table_name set_target_table_name String = "TargetTableName";
} }

/// The carrier `CreateSelectionFromSelectionRequest` of the API.
#[non_exhaustive]
pub struct CreateSelectionFromSelectionRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `TargetSelectionType`.
    pub target_selection_type: Option<SelectionType>,
    /// The property `CopyMembers`.
    pub copy_members: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateSelectionFromSelectionRequest "CreateSelectionFromSelectionRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 name set_name String = "Name";
    2 target_selection_type set_target_selection_type SelectionType = "TargetSelectionType";
    3 copy_members set_copy_members bool = "CopyMembers";
} }

/// The carrier `CreateTemporaryContactSelectionFromContactPersonIdsRequest` of the API.
#[non_exhaustive]
pub struct CreateTemporaryContactSelectionFromContactPersonIdsRequest {
    /// The property `ContactPersonIds`.
    pub contact_person_ids: Option<Vec<ContactPersonId>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateTemporaryContactSelectionFromContactPersonIdsRequest "CreateTemporaryContactSelectionFromContactPersonIdsRequest" {
    0 contact_person_ids set_contact_person_ids Vec<ContactPersonId> = "ContactPersonIds";
} }

/// The carrier `CreateTemporaryContactSelectionFromProjectMembersRequest` of the API.
#[non_exhaustive]
pub struct CreateTemporaryContactSelectionFromProjectMembersRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateTemporaryContactSelectionFromProjectMembersRequest "CreateTemporaryContactSelectionFromProjectMembersRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `CreateTemporaryContactSelectionFromSelectionMemberIdsRequest` of the API.
#[non_exhaustive]
pub struct CreateTemporaryContactSelectionFromSelectionMemberIdsRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `SelectionMemberIds`.
    pub selection_member_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateTemporaryContactSelectionFromSelectionMemberIdsRequest "CreateTemporaryContactSelectionFromSelectionMemberIdsRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 selection_member_ids set_selection_member_ids Vec<i32> = "SelectionMemberIds";
} }

/// The carrier `CreateTemporarySelectionFromIdsRequest` of the API.
#[non_exhaustive]
pub struct CreateTemporarySelectionFromIdsRequest {
    /// The property `Ids`.
    pub ids: Option<Vec<i32>>,
    /// The property `TargetTableNumber`.
    pub target_table_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateTemporarySelectionFromIdsRequest "CreateTemporarySelectionFromIdsRequest" {
    0 ids set_ids Vec<i32> = "Ids";
    1 target_table_number set_target_table_number i32 = "TargetTableNumber";
} }

/// The carrier `DeleteContactsRequest` of the API.
#[non_exhaustive]
pub struct DeleteContactsRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteContactsRequest "DeleteContactsRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
} }

/// The carrier `DeleteEntitiesRequest` of the API.
#[non_exhaustive]
pub struct DeleteEntitiesRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteEntitiesRequest "DeleteEntitiesRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
} }

/// The carrier `DeletePersonsRequest` of the API.
#[non_exhaustive]
pub struct DeletePersonsRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeletePersonsRequest "DeletePersonsRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
} }

/// The carrier `EditContactSelectionMemberDetailsRequest` of the API.
#[non_exhaustive]
pub struct EditContactSelectionMemberDetailsRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `SelectionMemberEditValues`.
    pub selection_member_edit_values: Option<Box<SelectionMemberEditValues>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EditContactSelectionMemberDetailsRequest "EditContactSelectionMemberDetailsRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 selection_member_edit_values set_selection_member_edit_values Box<SelectionMemberEditValues> = "SelectionMemberEditValues";
} }

/// The carrier `ExportSelectionMembersRequest` of the API.
#[non_exhaustive]
pub struct ExportSelectionMembersRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `TemplateName`.
    pub template_name: Option<String>,
    /// The property `UseContacts`.
    pub use_contacts: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExportSelectionMembersRequest "ExportSelectionMembersRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 template_name set_template_name String = "TemplateName";
    2 use_contacts set_use_contacts bool = "UseContacts";
} }

/// The carrier `ExportSelectionMembersWithOrderByRequest` of the API.
#[non_exhaustive]
pub struct ExportSelectionMembersWithOrderByRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `TemplateName`.
    pub template_name: Option<String>,
    /// The property `UseContacts`.
    pub use_contacts: Option<bool>,
    /// The property `OrderBy`.
    pub order_by: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExportSelectionMembersWithOrderByRequest "ExportSelectionMembersWithOrderByRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 template_name set_template_name String = "TemplateName";
    2 use_contacts set_use_contacts bool = "UseContacts";
    3 order_by set_order_by String = "OrderBy";
} }

/// The carrier `GenerateFollowUpsRequest` of the API.
#[non_exhaustive]
pub struct GenerateFollowUpsRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `AppointmentEntity`.
    pub appointment_entity: Option<Box<AppointmentEntity>>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `SaveOnContactOwner`.
    pub save_on_contact_owner: Option<bool>,
    /// The property `UniqueContact`.
    pub unique_contact: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GenerateFollowUpsRequest "GenerateFollowUpsRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 appointment_entity set_appointment_entity Box<AppointmentEntity> = "AppointmentEntity";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 save_on_contact_owner set_save_on_contact_owner bool = "SaveOnContactOwner";
    4 unique_contact set_unique_contact bool = "UniqueContact";
} }

/// The carrier `GetDynamicSelectionCriteriaGroupsRequest` of the API.
#[non_exhaustive]
pub struct GetDynamicSelectionCriteriaGroupsRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDynamicSelectionCriteriaGroupsRequest "GetDynamicSelectionCriteriaGroupsRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
} }

/// The carrier `GetDynamicSelectionCriteriaRequest` of the API.
#[non_exhaustive]
pub struct GetDynamicSelectionCriteriaRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDynamicSelectionCriteriaRequest "GetDynamicSelectionCriteriaRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
} }

/// The carrier `GetParentCombinedSelectionsRequest` of the API.
#[non_exhaustive]
pub struct GetParentCombinedSelectionsRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetParentCombinedSelectionsRequest "GetParentCombinedSelectionsRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
} }

/// The carrier `GetRecipientStatisticsFromContactPersonIdsRequest` of the API.
#[non_exhaustive]
pub struct GetRecipientStatisticsFromContactPersonIdsRequest {
    /// The property `ContactPersonIds`.
    pub contact_person_ids: Option<Vec<ContactPersonId>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetRecipientStatisticsFromContactPersonIdsRequest "GetRecipientStatisticsFromContactPersonIdsRequest" {
    0 contact_person_ids set_contact_person_ids Vec<ContactPersonId> = "ContactPersonIds";
} }

/// The carrier `GetRecipientStatisticsFromProjectMembersRequest` of the API.
#[non_exhaustive]
pub struct GetRecipientStatisticsFromProjectMembersRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetRecipientStatisticsFromProjectMembersRequest "GetRecipientStatisticsFromProjectMembersRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `GetRecipientStatisticsRequest` of the API.
#[non_exhaustive]
pub struct GetRecipientStatisticsRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetRecipientStatisticsRequest "GetRecipientStatisticsRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
} }

/// The carrier `GetSelectionForFindRequest` of the API.
#[non_exhaustive]
pub struct GetSelectionForFindRequest {
    /// The property `EntityName`.
    pub entity_name: Option<String>,
    /// The property `TypicalSearchId`.
    pub typical_search_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSelectionForFindRequest "GetSelectionForFindRequest" {
    0 entity_name set_entity_name String = "EntityName";
    1 typical_search_id set_typical_search_id i32 = "TypicalSearchId";
} }

/// The carrier `GetSelectionMembersArchiveRowsRequest` of the API.
#[non_exhaustive]
pub struct GetSelectionMembersArchiveRowsRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Select`.
    pub select: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSelectionMembersArchiveRowsRequest "GetSelectionMembersArchiveRowsRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 select set_select String = "Select";
} }

/// The carrier `GetSelectionShadowMembersArchiveRowsRequest` of the API.
#[non_exhaustive]
pub struct GetSelectionShadowMembersArchiveRowsRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Select`.
    pub select: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSelectionShadowMembersArchiveRowsRequest "GetSelectionShadowMembersArchiveRowsRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 select set_select String = "Select";
} }

/// The carrier `RemoveContactSelectionMembersFromIdsRequest` of the API.
#[non_exhaustive]
pub struct RemoveContactSelectionMembersFromIdsRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `SelectionMembersIds`.
    pub selection_members_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveContactSelectionMembersFromIdsRequest "RemoveContactSelectionMembersFromIdsRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 selection_members_ids set_selection_members_ids Vec<i32> = "SelectionMembersIds";
} }

/// The carrier `RemoveContactSelectionMembersFromSearchRequest` of the API.
#[non_exhaustive]
pub struct RemoveContactSelectionMembersFromSearchRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveContactSelectionMembersFromSearchRequest "RemoveContactSelectionMembersFromSearchRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 storage_key set_storage_key String = "StorageKey";
} }

/// The carrier `RemoveContactSelectionMembersRequest` of the API.
#[non_exhaustive]
pub struct RemoveContactSelectionMembersRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `ContactPersonIds`.
    pub contact_person_ids: Option<Vec<ContactPersonId>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveContactSelectionMembersRequest "RemoveContactSelectionMembersRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 contact_person_ids set_contact_person_ids Vec<ContactPersonId> = "ContactPersonIds";
} }

/// The carrier `RemoveSelectionMembersByIdRequest` of the API.
#[non_exhaustive]
pub struct RemoveSelectionMembersByIdRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Ids`.
    pub ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveSelectionMembersByIdRequest "RemoveSelectionMembersByIdRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 ids set_ids Vec<i32> = "Ids";
} }

/// The carrier `RemoveSelectionMembersFromSearchRequest` of the API.
#[non_exhaustive]
pub struct RemoveSelectionMembersFromSearchRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveSelectionMembersFromSearchRequest "RemoveSelectionMembersFromSearchRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 storage_key set_storage_key String = "StorageKey";
} }

/// The carrier `RemoveSelectionMembersRequest` of the API.
#[non_exhaustive]
pub struct RemoveSelectionMembersRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `SelectionMemberIds`.
    pub selection_member_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveSelectionMembersRequest "RemoveSelectionMembersRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 selection_member_ids set_selection_member_ids Vec<i32> = "SelectionMemberIds";
} }

/// The carrier `Selection_CreateNewEntryRequest` of the API.
#[non_exhaustive]
pub struct SelectionCreateNewEntryRequest {
    /// The property `Duplicate`.
    pub duplicate: Option<Box<DuplicateEntry>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SelectionCreateNewEntryRequest "Selection_CreateNewEntryRequest" {
    0 duplicate set_duplicate Box<DuplicateEntry> = "Duplicate";
} }

/// The carrier `Selection_GetDuplicatesRequest` of the API.
#[non_exhaustive]
pub struct SelectionGetDuplicatesRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SelectionGetDuplicatesRequest "Selection_GetDuplicatesRequest" {
    0 name set_name String = "Name";
} }

/// The carrier `Selection_SetDuplicateRulesStatusRequest` of the API.
#[non_exhaustive]
pub struct SelectionSetDuplicateRulesStatusRequest {
    /// The property `Rules`.
    pub rules: Option<Vec<DuplicateRule>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SelectionSetDuplicateRulesStatusRequest "Selection_SetDuplicateRulesStatusRequest" {
    0 rules set_rules Vec<DuplicateRule> = "Rules";
} }

/// The carrier `SetDynamicSelectionCriteria2Request` of the API.
#[non_exhaustive]
pub struct SetDynamicSelectionCriteria2Request {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Filter`.
    pub filter: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetDynamicSelectionCriteria2Request "SetDynamicSelectionCriteria2Request" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 filter set_filter String = "Filter";
} }

/// The carrier `SetDynamicSelectionCriteria3Request` of the API.
#[non_exhaustive]
pub struct SetDynamicSelectionCriteria3Request {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Criteria`.
    pub criteria: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `Filter`.
    pub filter: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetDynamicSelectionCriteria3Request "SetDynamicSelectionCriteria3Request" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 criteria set_criteria Vec<ArchiveRestrictionInfo> = "Criteria";
    2 filter set_filter String = "Filter";
} }

/// The carrier `SetDynamicSelectionCriteriaGroupsRequest` of the API.
#[non_exhaustive]
pub struct SetDynamicSelectionCriteriaGroupsRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Criteria`.
    pub criteria: Option<Vec<ArchiveRestrictionGroup>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetDynamicSelectionCriteriaGroupsRequest "SetDynamicSelectionCriteriaGroupsRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 criteria set_criteria Vec<ArchiveRestrictionGroup> = "Criteria";
} }

/// The carrier `SetDynamicSelectionCriteriaRequest` of the API.
#[non_exhaustive]
pub struct SetDynamicSelectionCriteriaRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Criteria`.
    pub criteria: Option<Vec<ArchiveRestrictionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetDynamicSelectionCriteriaRequest "SetDynamicSelectionCriteriaRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 criteria set_criteria Vec<ArchiveRestrictionInfo> = "Criteria";
} }

/// The carrier `StartMailMergeRequest` of the API.
#[non_exhaustive]
pub struct StartMailMergeRequest {
    /// The property `Settings`.
    pub settings: Option<Box<MailMergeSettings>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { StartMailMergeRequest "StartMailMergeRequest" {
    0 settings set_settings Box<MailMergeSettings> = "Settings";
} }

/// The carrier `UpdateTypicalSearchRequest` of the API.
#[non_exhaustive]
pub struct UpdateTypicalSearchRequest {
    /// The property `Searches`.
    pub searches: Option<Box<TypicalSearches>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateTypicalSearchRequest "UpdateTypicalSearchRequest" {
    0 searches set_searches Box<TypicalSearches> = "Searches";
} }
