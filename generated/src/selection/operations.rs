// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Selection" crate::tables::SHARED {
    AddContactSelectionMembers "POST /api/v1/Selection/{selectionId}/Members/AddPerson v1SelectionEntity_AddContactSelectionMembers path:required:int32:selectionId headers:1 request:0 responses:1";
    AddSelectionMembers "POST /api/v1/Selection/{selectionId}/Members/Add v1SelectionEntity_AddSelectionMembers path:required:int32:selectionId headers:0 request:0 responses:0";
    DefaultSelectionEntity "GET /api/v1/Selection/default v1SelectionEntity_DefaultSelectionEntity headers:0 responses:0";
    GetSelectionEntity "GET /api/v1/Selection/{id} v1SelectionEntity_GetSelectionEntity path:required:int32:id query:optional:text:$select headers:0 responses:4";
    PutSelectionEntity "PUT /api/v1/Selection/{id} v1SelectionEntity_PutSelectionEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:5";
    DeleteSelectionEntity "DELETE /api/v1/Selection/{id} v1SelectionEntity_DeleteSelectionEntity path:required:int32:id headers:1 responses:6";
    PatchSelectionEntity "PATCH /api/v1/Selection/{id} v1SelectionEntity_PatchSelectionEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAll "GET /api/v1/Selection v1SelectionEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostSelectionEntity "POST /api/v1/Selection v1SelectionEntity_PostSelectionEntity query:optional:text:$select headers:0 request:0 responses:0";
    GetDuplicateRules "GET /api/v1/Selection/DuplicateRules v1SelectionEntity_GetDuplicateRules headers:0 responses:0";
    SetDuplicateRulesStatus "PUT /api/v1/Selection/DuplicateRules v1SelectionEntity_SetDuplicateRulesStatus headers:1 request:0 responses:1";
    GetDuplicates "GET /api/v1/Selection/Duplicates/{name} v1SelectionEntity_GetDuplicates path:required:text:name headers:0 responses:0";
    GetDynamicSelectionCriteria "GET /api/v1/Selection/{selectionId}/Criteria v1SelectionEntity_GetDynamicSelectionCriteria path:required:int32:selectionId headers:0 responses:0";
    SetDynamicSelectionCriteria3 "PUT /api/v1/Selection/{selectionId}/Criteria v1SelectionEntity_SetDynamicSelectionCriteria3 path:required:int32:selectionId query:optional:text:$filter headers:0 request:0 responses:0";
    GetDynamicSelectionCriteriaGroups "GET /api/v1/Selection/{selectionId}/CriteriaGroups v1SelectionEntity_GetDynamicSelectionCriteriaGroups path:required:int32:selectionId headers:0 responses:0";
    SetDynamicSelectionCriteriaGroups "PUT /api/v1/Selection/{selectionId}/CriteriaGroups v1SelectionEntity_SetDynamicSelectionCriteriaGroups path:required:int32:selectionId headers:0 request:0 responses:0";
    GetSelectionMembersArchiveRows "GET /api/v1/Selection/{selectionId}/Members v1SelectionEntity_GetSelectionMembersArchiveRows path:required:int32:selectionId query:optional:text:$select query:optional:text:$mode query:optional:text:$format headers:0 responses:0";
    GetSelectionShadowMembersArchiveRows "GET /api/v1/Selection/{selectionId}/ShadowMembers v1SelectionEntity_GetSelectionShadowMembersArchiveRows path:required:int32:selectionId query:optional:text:$select query:optional:text:$mode query:optional:text:$format headers:0 responses:0";
    RemoveContactSelectionMembers "POST /api/v1/Selection/{selectionId}/Members/RemovePerson v1SelectionEntity_RemoveContactSelectionMembers path:required:int32:selectionId headers:1 request:0 responses:1";
    RemoveSelectionMembersById "POST /api/v1/Selection/{selectionId}/Members/Remove v1SelectionEntity_RemoveSelectionMembersById path:required:int32:selectionId headers:1 request:0 responses:1";
} }
