// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Selection" crate::tables::SHARED {
    GetAll "GET /api/v1/Selection v1SelectionEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:629bd29c";
    PostSelectionEntity "POST /api/v1/Selection v1SelectionEntity_PostSelectionEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:89831a20";
    GetDuplicateRules "GET /api/v1/Selection/DuplicateRules v1SelectionEntity_GetDuplicateRules headers:61cd96ad responses:3ca57e4f sum:47862ce9";
    SetDuplicateRulesStatus "PUT /api/v1/Selection/DuplicateRules v1SelectionEntity_SetDuplicateRulesStatus headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:63e0fb47";
    GetDuplicates "GET /api/v1/Selection/Duplicates/{name} v1SelectionEntity_GetDuplicates path:required:text:name headers:61cd96ad responses:3ca57e4f sum:c66a8ce7";
    DefaultSelectionEntity "GET /api/v1/Selection/default v1SelectionEntity_DefaultSelectionEntity headers:61cd96ad responses:3ca57e4f sum:8e8abe7a";
    GetSelectionEntity "GET /api/v1/Selection/{selectionEntityId} v1SelectionEntity_GetSelectionEntity path:required:int32:selectionEntityId query:optional:text:$select headers:61cd96ad responses:a2ce9e28 sum:885dd5b3";
    PutSelectionEntity "PUT /api/v1/Selection/{selectionEntityId} v1SelectionEntity_PutSelectionEntity path:required:int32:selectionEntityId query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:1bea1164 sum:4b54ef21";
    DeleteSelectionEntity "DELETE /api/v1/Selection/{selectionEntityId} v1SelectionEntity_DeleteSelectionEntity path:required:int32:selectionEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:6742bf94";
    PatchSelectionEntity "PATCH /api/v1/Selection/{selectionEntityId} v1SelectionEntity_PatchSelectionEntity path:required:int32:selectionEntityId query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:2b917325";
    GetDynamicSelectionCriteria "GET /api/v1/Selection/{selectionId}/Criteria v1SelectionEntity_GetDynamicSelectionCriteria path:required:int32:selectionId headers:61cd96ad responses:3ca57e4f sum:66f5ea0d";
    SetDynamicSelectionCriteria3 "PUT /api/v1/Selection/{selectionId}/Criteria v1SelectionEntity_SetDynamicSelectionCriteria3 path:required:int32:selectionId query:optional:text:$filter headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:80f50a10";
    GetDynamicSelectionCriteriaGroups "GET /api/v1/Selection/{selectionId}/CriteriaGroups v1SelectionEntity_GetDynamicSelectionCriteriaGroups path:required:int32:selectionId headers:61cd96ad responses:3ca57e4f sum:8cbbed3d";
    SetDynamicSelectionCriteriaGroups "PUT /api/v1/Selection/{selectionId}/CriteriaGroups v1SelectionEntity_SetDynamicSelectionCriteriaGroups path:required:int32:selectionId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:1b17ecfd";
    GetSelectionMembersArchiveRows "GET /api/v1/Selection/{selectionId}/Members v1SelectionEntity_GetSelectionMembersArchiveRows path:required:int32:selectionId query:optional:text:$select query:optional:text:$mode query:optional:text:$format headers:61cd96ad responses:3ca57e4f sum:151b3b6c";
    AddSelectionMembers "POST /api/v1/Selection/{selectionId}/Members/Add v1SelectionEntity_AddSelectionMembers path:required:int32:selectionId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:4f6ce482";
    AddContactSelectionMembers "POST /api/v1/Selection/{selectionId}/Members/AddPerson v1SelectionEntity_AddContactSelectionMembers path:required:int32:selectionId headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:c65e280b";
    RemoveSelectionMembersById "POST /api/v1/Selection/{selectionId}/Members/Remove v1SelectionEntity_RemoveSelectionMembersById path:required:int32:selectionId headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:e609dfb3";
    RemoveContactSelectionMembers "POST /api/v1/Selection/{selectionId}/Members/RemovePerson v1SelectionEntity_RemoveContactSelectionMembers path:required:int32:selectionId headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:a22d860e";
    GetSelectionShadowMembersArchiveRows "GET /api/v1/Selection/{selectionId}/ShadowMembers v1SelectionEntity_GetSelectionShadowMembersArchiveRows path:required:int32:selectionId query:optional:text:$select query:optional:text:$mode query:optional:text:$format headers:61cd96ad responses:3ca57e4f sum:128f7bb4";
} }
