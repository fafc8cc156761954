// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_304_404, ANSWERS_200_400_412, ANSWERS_200_404_409_412, ANSWERS_204, ANSWERS_204_412, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "Selection" 20 {
    0 ADD_CONTACT_SELECTION_MEMBERS Post "/api/v1/Selection/{selectionId}/Members/AddPerson" "v1SelectionEntity_AddContactSelectionMembers" [Path "selectionId" Int32 Required] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 ADD_SELECTION_MEMBERS Post "/api/v1/Selection/{selectionId}/Members/Add" "v1SelectionEntity_AddSelectionMembers" [Path "selectionId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 DEFAULT_SELECTION_ENTITY Get "/api/v1/Selection/default" "v1SelectionEntity_DefaultSelectionEntity" [] HEADERS_1, None, ANSWERS_200;
    3 GET_SELECTION_ENTITY Get "/api/v1/Selection/{id}" "v1SelectionEntity_GetSelectionEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_304_404;
    4 PUT_SELECTION_ENTITY Put "/api/v1/Selection/{id}" "v1SelectionEntity_PutSelectionEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400_412;
    5 DELETE_SELECTION_ENTITY Delete "/api/v1/Selection/{id}" "v1SelectionEntity_DeleteSelectionEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204_412;
    6 PATCH_SELECTION_ENTITY Patch "/api/v1/Selection/{id}" "v1SelectionEntity_PatchSelectionEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    7 GET_ALL Get "/api/v1/Selection" "v1SelectionEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    8 POST_SELECTION_ENTITY Post "/api/v1/Selection" "v1SelectionEntity_PostSelectionEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_DUPLICATE_RULES Get "/api/v1/Selection/DuplicateRules" "v1SelectionEntity_GetDuplicateRules" [] HEADERS_1, None, ANSWERS_200;
    10 SET_DUPLICATE_RULES_STATUS Put "/api/v1/Selection/DuplicateRules" "v1SelectionEntity_SetDuplicateRulesStatus" [] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    11 GET_DUPLICATES Get "/api/v1/Selection/Duplicates/{name}" "v1SelectionEntity_GetDuplicates" [Path "name" Text Required] HEADERS_1, None, ANSWERS_200;
    12 GET_DYNAMIC_SELECTION_CRITERIA Get "/api/v1/Selection/{selectionId}/Criteria" "v1SelectionEntity_GetDynamicSelectionCriteria" [Path "selectionId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    13 SET_DYNAMIC_SELECTION_CRITERIA3 Put "/api/v1/Selection/{selectionId}/Criteria" "v1SelectionEntity_SetDynamicSelectionCriteria3" [Path "selectionId" Int32 Required, Query "$filter" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_DYNAMIC_SELECTION_CRITERIA_GROUPS Get "/api/v1/Selection/{selectionId}/CriteriaGroups" "v1SelectionEntity_GetDynamicSelectionCriteriaGroups" [Path "selectionId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    15 SET_DYNAMIC_SELECTION_CRITERIA_GROUPS Put "/api/v1/Selection/{selectionId}/CriteriaGroups" "v1SelectionEntity_SetDynamicSelectionCriteriaGroups" [Path "selectionId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_SELECTION_MEMBERS_ARCHIVE_ROWS Get "/api/v1/Selection/{selectionId}/Members" "v1SelectionEntity_GetSelectionMembersArchiveRows" [Path "selectionId" Int32 Required, Query "$select" Text Optional, Query "$mode" Text Optional, Query "$format" Text Optional] HEADERS_1, None, ANSWERS_200;
    17 GET_SELECTION_SHADOW_MEMBERS_ARCHIVE_ROWS Get "/api/v1/Selection/{selectionId}/ShadowMembers" "v1SelectionEntity_GetSelectionShadowMembersArchiveRows" [Path "selectionId" Int32 Required, Query "$select" Text Optional, Query "$mode" Text Optional, Query "$format" Text Optional] HEADERS_1, None, ANSWERS_200;
    18 REMOVE_CONTACT_SELECTION_MEMBERS Post "/api/v1/Selection/{selectionId}/Members/RemovePerson" "v1SelectionEntity_RemoveContactSelectionMembers" [Path "selectionId" Int32 Required] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    19 REMOVE_SELECTION_MEMBERS_BY_ID Post "/api/v1/Selection/{selectionId}/Members/Remove" "v1SelectionEntity_RemoveSelectionMembersById" [Path "selectionId" Int32 Required] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
