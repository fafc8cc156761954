// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Item" crate::tables::SHARED {
    GetHeadingsFromListDefinition "GET /api/v1/List/{id}/Headings v1ListItemEntity_GetHeadingsFromListDefinition path:required:int32:id headers:61cd96ad responses:8a160b57 sum:6359dd92";
    SaveHeadingsFromListDefinition "PUT /api/v1/List/{id}/Headings v1ListItemEntity_SaveHeadingsFromListDefinition path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:4285d67f";
    SaveHeadingFromListDefinition "POST /api/v1/List/{id}/Headings v1ListItemEntity_SaveHeadingFromListDefinition path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:6db05486";
    DeleteAllHeadingsFromListDefinition "DELETE /api/v1/List/{id}/Headings v1ListItemEntity_DeleteAllHeadingsFromListDefinition path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:ff7e3e91";
    GetHeadingsFromName "GET /api/v1/List/{name}/Headings v1ListItemEntity_GetHeadingsFromName path:required:text:name headers:61cd96ad responses:3ca57e4f sum:76480efd";
    SaveHeadingsFromName "PUT /api/v1/List/{name}/Headings v1ListItemEntity_SaveHeadingsFromName path:required:text:name headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f34aec4f";
    SaveHeadingFromName "POST /api/v1/List/{name}/Headings v1ListItemEntity_SaveHeadingFromName path:required:text:name headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:51d098bc";
    DeleteAllHeadingsFromName "DELETE /api/v1/List/{name}/Headings v1ListItemEntity_DeleteAllHeadingsFromName path:required:text:name headers:f9ca0ff2 responses:5cd2bdb7 sum:d1afe1ac";
    GetAllFromListDefinition "GET /api/v1/List/{udListDefinitionId}/Items v1ListItemEntity_GetAllFromListDefinition path:required:int32:udListDefinitionId query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:7f0f0676";
    SaveAllFromListDefinition "PUT /api/v1/List/{udListDefinitionId}/Items v1ListItemEntity_SaveAllFromListDefinition path:required:int32:udListDefinitionId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c33dcb31";
    AddFromListDefinition "POST /api/v1/List/{udListDefinitionId}/Items v1ListItemEntity_AddFromListDefinition path:required:int32:udListDefinitionId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:adf6805c";
    DeleteAllFromListDefinition "DELETE /api/v1/List/{udListDefinitionId}/Items v1ListItemEntity_DeleteAllFromListDefinition path:required:int32:udListDefinitionId headers:f9ca0ff2 responses:5cd2bdb7 sum:23fe1e00";
    GetFromListDefinition "GET /api/v1/List/{udListDefinitionId}/Items/{id} v1ListItemEntity_GetFromListDefinition path:required:int32:udListDefinitionId path:required:int32:id headers:61cd96ad responses:8a160b57 sum:4aebf47e";
    SaveFromListDefinition "PUT /api/v1/List/{udListDefinitionId}/Items/{id} v1ListItemEntity_SaveFromListDefinition path:required:int32:udListDefinitionId path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:d5b0a0d5";
    DeleteFromListDefinition "DELETE /api/v1/List/{udListDefinitionId}/Items/{id} v1ListItemEntity_DeleteFromListDefinition path:required:int32:udListDefinitionId path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:500331cb";
    GetHeadings "GET /api/v1/List/{udListDefinitionId}/Items/{listItemId}/Headings v1ListItemEntity_GetHeadings path:required:int32:udListDefinitionId path:required:int32:listItemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:6797d680";
    SaveHeadingsForListItemFromListDefinition "PUT /api/v1/List/{udListDefinitionId}/Items/{listItemId}/Headings v1ListItemEntity_SaveHeadingsForListItemFromListDefinition path:required:int32:udListDefinitionId path:required:int32:listItemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:27caf1e2";
    GetVisibleForUserGroups "GET /api/v1/List/{udListDefinitionId}/Items/{listItemId}/UserGroups v1ListItemEntity_GetVisibleForUserGroups path:required:int32:udListDefinitionId path:required:int32:listItemId headers:61cd96ad responses:3ca57e4f sum:30e50da6";
    SetVisibleForUserGroups "PUT /api/v1/List/{udListDefinitionId}/Items/{listItemId}/UserGroups v1ListItemEntity_SetVisibleForUserGroups path:required:int32:udListDefinitionId path:required:int32:listItemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:423b9fa8";
    GetAllFromListName "GET /api/v1/List/{udListDefinitionName}/Items v1ListItemEntity_GetAllFromListName path:required:text:udListDefinitionName query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:ffb89711";
    SaveAllFromListName "PUT /api/v1/List/{udListDefinitionName}/Items v1ListItemEntity_SaveAllFromListName path:required:text:udListDefinitionName headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d21b44f4";
    AddFromListName "POST /api/v1/List/{udListDefinitionName}/Items v1ListItemEntity_AddFromListName path:required:text:udListDefinitionName headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b9e75357";
    DeleteAllFromListName "DELETE /api/v1/List/{udListDefinitionName}/Items v1ListItemEntity_DeleteAllFromListName path:required:text:udListDefinitionName headers:f9ca0ff2 responses:5cd2bdb7 sum:b42585cf";
    GetFromListName "GET /api/v1/List/{udListDefinitionName}/Items/{id} v1ListItemEntity_GetFromListName path:required:text:udListDefinitionName path:required:int32:id headers:61cd96ad responses:8a160b57 sum:4c2873ad";
    SaveFromListName "PUT /api/v1/List/{udListDefinitionName}/Items/{id} v1ListItemEntity_SaveFromListName path:required:text:udListDefinitionName path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:f8c4681e";
    DeleteFromListName "DELETE /api/v1/List/{udListDefinitionName}/Items/{id} v1ListItemEntity_DeleteFromListName path:required:text:udListDefinitionName path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:b0f876ba";
    GetHeadingsForListItemFromListName "GET /api/v1/List/{udListDefinitionName}/Items/{listItemId}/Headings v1ListItemEntity_GetHeadingsForListItemFromListName path:required:text:udListDefinitionName path:required:int32:listItemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:403b928b";
    SaveHeadingsForListItemFromListName "PUT /api/v1/List/{udListDefinitionName}/Items/{listItemId}/Headings v1ListItemEntity_SaveHeadingsForListItemFromListName path:required:text:udListDefinitionName path:required:int32:listItemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:efe49043";
    GetVisibleForUserGroupsFromListName "GET /api/v1/List/{udListDefinitionName}/Items/{listItemId}/UserGroups v1ListItemEntity_GetVisibleForUserGroupsFromListName path:required:text:udListDefinitionName path:required:int32:listItemId headers:61cd96ad responses:3ca57e4f sum:83c6c85d";
    SetVisibleForUserGroupsFromListName "PUT /api/v1/List/{udListDefinitionName}/Items/{listItemId}/UserGroups v1ListItemEntity_SetVisibleForUserGroupsFromListName path:required:text:udListDefinitionName path:required:int32:listItemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:992e3263";
} }
