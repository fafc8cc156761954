// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_V2, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Selection_Agent" 54 {
    0 ADD_CONTACT_SELECTION_MEMBERS Post "/api/v1/Agents/Selection/AddContactSelectionMembers" "v1SelectionAgent_AddContactSelectionMembers" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 ADD_CONTACT_SELECTION_MEMBERS_FROM_SEARCH Post "/api/v1/Agents/Selection/AddContactSelectionMembersFromSearch" "v1SelectionAgent_AddContactSelectionMembersFromSearch" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 ADD_REMOVE_CONTACT_SELECTION_MEMBER_INTERESTS Post "/api/v1/Agents/Selection/AddRemoveContactSelectionMemberInterests" "v1SelectionAgent_AddRemoveContactSelectionMemberInterests" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    3 ADD_SELECTION_MEMBERS Post "/api/v1/Agents/Selection/AddSelectionMembers" "v1SelectionAgent_AddSelectionMembers" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 ADD_SELECTION_MEMBERS_FROM_SEARCH Post "/api/v1/Agents/Selection/AddSelectionMembersFromSearch" "v1SelectionAgent_AddSelectionMembersFromSearch" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 COPY_CONTACT_SELECTION_MEMBERS Post "/api/v1/Agents/Selection/CopyContactSelectionMembers" "v1SelectionAgent_CopyContactSelectionMembers" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    6 COPY_SELECTION_MEMBERS Post "/api/v1/Agents/Selection/CopySelectionMembers" "v1SelectionAgent_CopySelectionMembers" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    7 CREATE_CONTACT_SELECTION_FROM_SELECTION Post "/api/v1/Agents/Selection/CreateContactSelectionFromSelection" "v1SelectionAgent_CreateContactSelectionFromSelection" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 CREATE_CONTACT_SELECTION_FROM_SHADOW_SELECTION Post "/api/v1/Agents/Selection/CreateContactSelectionFromShadowSelection" "v1SelectionAgent_CreateContactSelectionFromShadowSelection" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 CREATE_DEFAULT_MAIL_MERGE_SETTINGS Post "/api/v1/Agents/Selection/CreateDefaultMailMergeSettings" "v1SelectionAgent_CreateDefaultMailMergeSettings" [] HEADERS_1, None, ANSWERS_200;
    10 CREATE_DEFAULT_MAIL_MERGE_TASK Post "/api/v1/Agents/Selection/CreateDefaultMailMergeTask" "v1SelectionAgent_CreateDefaultMailMergeTask" [] HEADERS_1, None, ANSWERS_200;
    11 CREATE_DEFAULT_SELECTION_ENTITY Post "/api/v1/Agents/Selection/CreateDefaultSelectionEntity" "v1SelectionAgent_CreateDefaultSelectionEntity" [] HEADERS_1, None, ANSWERS_200;
    12 CREATE_NEW_ENTRY Post "/api/v1/Agents/Selection/CreateNewEntry" "v1SelectionAgent_CreateNewEntry" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 CREATE_SELECTION_ENTITY Post "/api/v1/Agents/Selection/CreateSelectionEntity" "v1SelectionAgent_CreateSelectionEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 CREATE_SELECTION_FROM_SELECTION Post "/api/v1/Agents/Selection/CreateSelectionFromSelection" "v1SelectionAgent_CreateSelectionFromSelection" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 CREATE_TEMPORARY_CONTACT_SELECTION Post "/api/v1/Agents/Selection/CreateTemporaryContactSelection" "v1SelectionAgent_CreateTemporaryContactSelection" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    16 CREATE_TEMPORARY_CONTACT_SELECTION_FROM_CONTACT_PERSON_IDS Post "/api/v1/Agents/Selection/CreateTemporaryContactSelectionFromContactPersonIds" "v1SelectionAgent_CreateTemporaryContactSelectionFromContactPersonIds" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 CREATE_TEMPORARY_CONTACT_SELECTION_FROM_PROJECT_MEMBERS Post "/api/v1/Agents/Selection/CreateTemporaryContactSelectionFromProjectMembers" "v1SelectionAgent_CreateTemporaryContactSelectionFromProjectMembers" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 CREATE_TEMPORARY_CONTACT_SELECTION_FROM_SELECTION_MEMBER_IDS Post "/api/v1/Agents/Selection/CreateTemporaryContactSelectionFromSelectionMemberIds" "v1SelectionAgent_CreateTemporaryContactSelectionFromSelectionMemberIds" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    19 CREATE_TEMPORARY_SELECTION_FROM_IDS Post "/api/v1/Agents/Selection/CreateTemporarySelectionFromIds" "v1SelectionAgent_CreateTemporarySelectionFromIds" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 DELETE_CONTACTS Post "/api/v1/Agents/Selection/DeleteContacts" "v1SelectionAgent_DeleteContacts" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    21 DELETE_ENTITIES Post "/api/v1/Agents/Selection/DeleteEntities" "v1SelectionAgent_DeleteEntities" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    22 DELETE_PERSONS Post "/api/v1/Agents/Selection/DeletePersons" "v1SelectionAgent_DeletePersons" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    23 DELETE_SELECTION_ENTITY Post "/api/v1/Agents/Selection/DeleteSelectionEntity" "v1SelectionAgent_DeleteSelectionEntity" [Query "SelectionEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    24 EDIT_CONTACT_SELECTION_MEMBER_DETAILS Post "/api/v1/Agents/Selection/EditContactSelectionMemberDetails" "v1SelectionAgent_EditContactSelectionMemberDetails" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    25 EXPORT_SELECTION_MEMBERS Post "/api/v1/Agents/Selection/ExportSelectionMembers" "v1SelectionAgent_ExportSelectionMembers" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    26 EXPORT_SELECTION_MEMBERS_WITH_ORDER_BY Post "/api/v1/Agents/Selection/ExportSelectionMembersWithOrderBy" "v1SelectionAgent_ExportSelectionMembersWithOrderBy" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    27 GENERATE_FOLLOW_UPS Post "/api/v1/Agents/Selection/GenerateFollowUps" "v1SelectionAgent_GenerateFollowUps" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    28 GET_DUPLICATE_RULES Post "/api/v1/Agents/Selection/GetDuplicateRules" "v1SelectionAgent_GetDuplicateRules" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    29 GET_DUPLICATES Post "/api/v1/Agents/Selection/GetDuplicates" "v1SelectionAgent_GetDuplicates" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    30 GET_DYNAMIC_SELECTION_CRITERIA Post "/api/v1/Agents/Selection/GetDynamicSelectionCriteria" "v1SelectionAgent_GetDynamicSelectionCriteria" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    31 GET_DYNAMIC_SELECTION_CRITERIA_GROUPS Post "/api/v1/Agents/Selection/GetDynamicSelectionCriteriaGroups" "v1SelectionAgent_GetDynamicSelectionCriteriaGroups" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    32 GET_PARENT_COMBINED_SELECTIONS Post "/api/v1/Agents/Selection/GetParentCombinedSelections" "v1SelectionAgent_GetParentCombinedSelections" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    33 GET_RECIPIENT_STATISTICS Post "/api/v1/Agents/Selection/GetRecipientStatistics" "v1SelectionAgent_GetRecipientStatistics" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    34 GET_RECIPIENT_STATISTICS_FROM_CONTACT_PERSON_IDS Post "/api/v1/Agents/Selection/GetRecipientStatisticsFromContactPersonIds" "v1SelectionAgent_GetRecipientStatisticsFromContactPersonIds" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    35 GET_RECIPIENT_STATISTICS_FROM_PROJECT_MEMBERS Post "/api/v1/Agents/Selection/GetRecipientStatisticsFromProjectMembers" "v1SelectionAgent_GetRecipientStatisticsFromProjectMembers" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    36 GET_SELECTION_ENTITY Post "/api/v1/Agents/Selection/GetSelectionEntity" "v1SelectionAgent_GetSelectionEntity" [Query "selectionEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    37 GET_SELECTION_FOR_FIND Post "/api/v1/Agents/Selection/GetSelectionForFind" "v1SelectionAgent_GetSelectionForFind" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    38 GET_SELECTION_MEMBERS_ARCHIVE_ROWS Post "/api/v1/Agents/Selection/GetSelectionMembersArchiveRows" "v1SelectionAgent_GetSelectionMembersArchiveRows" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    39 GET_SELECTION_SHADOW_MEMBERS_ARCHIVE_ROWS Post "/api/v1/Agents/Selection/GetSelectionShadowMembersArchiveRows" "v1SelectionAgent_GetSelectionShadowMembersArchiveRows" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    40 REMOVE_CONTACT_SELECTION_MEMBERS Post "/api/v1/Agents/Selection/RemoveContactSelectionMembers" "v1SelectionAgent_RemoveContactSelectionMembers" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    41 REMOVE_CONTACT_SELECTION_MEMBERS_FROM_IDS Post "/api/v1/Agents/Selection/RemoveContactSelectionMembersFromIds" "v1SelectionAgent_RemoveContactSelectionMembersFromIds" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    42 REMOVE_CONTACT_SELECTION_MEMBERS_FROM_SEARCH Post "/api/v1/Agents/Selection/RemoveContactSelectionMembersFromSearch" "v1SelectionAgent_RemoveContactSelectionMembersFromSearch" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    43 REMOVE_SELECTION_MEMBERS Post "/api/v1/Agents/Selection/RemoveSelectionMembers" "v1SelectionAgent_RemoveSelectionMembers" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    44 REMOVE_SELECTION_MEMBERS_BY_ID Post "/api/v1/Agents/Selection/RemoveSelectionMembersById" "v1SelectionAgent_RemoveSelectionMembersById" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    45 REMOVE_SELECTION_MEMBERS_FROM_SEARCH Post "/api/v1/Agents/Selection/RemoveSelectionMembersFromSearch" "v1SelectionAgent_RemoveSelectionMembersFromSearch" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    46 SAVE_SELECTION_ENTITY Post "/api/v1/Agents/Selection/SaveSelectionEntity" "v1SelectionAgent_SaveSelectionEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    47 SET_DUPLICATE_RULES_STATUS Post "/api/v1/Agents/Selection/SetDuplicateRulesStatus" "v1SelectionAgent_SetDuplicateRulesStatus" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    48 SET_DYNAMIC_SELECTION_CRITERIA Post "/api/v1/Agents/Selection/SetDynamicSelectionCriteria" "v1SelectionAgent_SetDynamicSelectionCriteria" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    49 SET_DYNAMIC_SELECTION_CRITERIA2 Post "/api/v1/Agents/Selection/SetDynamicSelectionCriteria2" "v1SelectionAgent_SetDynamicSelectionCriteria2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    50 SET_DYNAMIC_SELECTION_CRITERIA3 Post "/api/v1/Agents/Selection/SetDynamicSelectionCriteria3" "v1SelectionAgent_SetDynamicSelectionCriteria3" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    51 SET_DYNAMIC_SELECTION_CRITERIA_GROUPS Post "/api/v1/Agents/Selection/SetDynamicSelectionCriteriaGroups" "v1SelectionAgent_SetDynamicSelectionCriteriaGroups" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    52 START_MAIL_MERGE Post "/api/v1/Agents/Selection/StartMailMerge" "v1SelectionAgent_StartMailMerge" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    53 UPDATE_TYPICAL_SEARCH Post "/api/v1/Agents/Selection/UpdateTypicalSearch" "v1SelectionAgent_UpdateTypicalSearch" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
