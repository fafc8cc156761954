// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Item" crate::tables::SHARED {
    GetAllFromListDefinition "GET /api/v1/List/{udListDefinitionId}/Items v1ListItemEntity_GetAllFromListDefinition path:required:int32:udListDefinitionId query:optional:bool:includeDeleted headers:0 responses:0";
    SaveAllFromListDefinition "PUT /api/v1/List/{udListDefinitionId}/Items v1ListItemEntity_SaveAllFromListDefinition path:required:int32:udListDefinitionId headers:0 request:0 responses:0";
    AddFromListDefinition "POST /api/v1/List/{udListDefinitionId}/Items v1ListItemEntity_AddFromListDefinition path:required:int32:udListDefinitionId headers:0 request:0 responses:0";
    DeleteAllFromListDefinition "DELETE /api/v1/List/{udListDefinitionId}/Items v1ListItemEntity_DeleteAllFromListDefinition path:required:int32:udListDefinitionId headers:1 responses:1";
    GetAllFromListName "GET /api/v1/List/{udListDefinitionName}/Items v1ListItemEntity_GetAllFromListName path:required:text:udListDefinitionName query:optional:bool:includeDeleted headers:0 responses:0";
    SaveAllFromListName "PUT /api/v1/List/{udListDefinitionName}/Items v1ListItemEntity_SaveAllFromListName path:required:text:udListDefinitionName headers:0 request:0 responses:0";
    AddFromListName "POST /api/v1/List/{udListDefinitionName}/Items v1ListItemEntity_AddFromListName path:required:text:udListDefinitionName headers:0 request:0 responses:0";
    DeleteAllFromListName "DELETE /api/v1/List/{udListDefinitionName}/Items v1ListItemEntity_DeleteAllFromListName path:required:text:udListDefinitionName headers:1 responses:1";
    GetHeadingsFromListDefinition "GET /api/v1/List/{id}/Headings v1ListItemEntity_GetHeadingsFromListDefinition path:required:int32:id headers:0 responses:3";
    SaveHeadingsFromListDefinition "PUT /api/v1/List/{id}/Headings v1ListItemEntity_SaveHeadingsFromListDefinition path:required:int32:id headers:0 request:0 responses:8";
    SaveHeadingFromListDefinition "POST /api/v1/List/{id}/Headings v1ListItemEntity_SaveHeadingFromListDefinition path:required:int32:id headers:0 request:0 responses:8";
    DeleteAllHeadingsFromListDefinition "DELETE /api/v1/List/{id}/Headings v1ListItemEntity_DeleteAllHeadingsFromListDefinition path:required:int32:id headers:1 responses:1";
    GetHeadingsFromName "GET /api/v1/List/{name}/Headings v1ListItemEntity_GetHeadingsFromName path:required:text:name headers:0 responses:0";
    SaveHeadingsFromName "PUT /api/v1/List/{name}/Headings v1ListItemEntity_SaveHeadingsFromName path:required:text:name headers:0 request:0 responses:0";
    SaveHeadingFromName "POST /api/v1/List/{name}/Headings v1ListItemEntity_SaveHeadingFromName path:required:text:name headers:0 request:0 responses:0";
    DeleteAllHeadingsFromName "DELETE /api/v1/List/{name}/Headings v1ListItemEntity_DeleteAllHeadingsFromName path:required:text:name headers:1 responses:1";
    GetFromListDefinition "GET /api/v1/List/{udListDefinitionId}/Items/{id} v1ListItemEntity_GetFromListDefinition path:required:int32:udListDefinitionId path:required:int32:id headers:0 responses:3";
    SaveFromListDefinition "PUT /api/v1/List/{udListDefinitionId}/Items/{id} v1ListItemEntity_SaveFromListDefinition path:required:int32:udListDefinitionId path:required:int32:id headers:0 request:0 responses:8";
    DeleteFromListDefinition "DELETE /api/v1/List/{udListDefinitionId}/Items/{id} v1ListItemEntity_DeleteFromListDefinition path:required:int32:udListDefinitionId path:required:int32:id headers:1 responses:1";
    GetFromListName "GET /api/v1/List/{udListDefinitionName}/Items/{id} v1ListItemEntity_GetFromListName path:required:text:udListDefinitionName path:required:int32:id headers:0 responses:3";
    SaveFromListName "PUT /api/v1/List/{udListDefinitionName}/Items/{id} v1ListItemEntity_SaveFromListName path:required:text:udListDefinitionName path:required:int32:id headers:0 request:0 responses:8";
    DeleteFromListName "DELETE /api/v1/List/{udListDefinitionName}/Items/{id} v1ListItemEntity_DeleteFromListName path:required:text:udListDefinitionName path:required:int32:id headers:1 responses:1";
    GetHeadings "GET /api/v1/List/{udListDefinitionId}/Items/{listItemId}/Headings v1ListItemEntity_GetHeadings path:required:int32:udListDefinitionId path:required:int32:listItemId query:optional:bool:showDeleted headers:0 responses:0";
    SaveHeadingsForListItemFromListDefinition "PUT /api/v1/List/{udListDefinitionId}/Items/{listItemId}/Headings v1ListItemEntity_SaveHeadingsForListItemFromListDefinition path:required:int32:udListDefinitionId path:required:int32:listItemId headers:0 request:0 responses:0";
    GetHeadingsForListItemFromListName "GET /api/v1/List/{udListDefinitionName}/Items/{listItemId}/Headings v1ListItemEntity_GetHeadingsForListItemFromListName path:required:text:udListDefinitionName path:required:int32:listItemId query:optional:bool:showDeleted headers:0 responses:0";
    SaveHeadingsForListItemFromListName "PUT /api/v1/List/{udListDefinitionName}/Items/{listItemId}/Headings v1ListItemEntity_SaveHeadingsForListItemFromListName path:required:text:udListDefinitionName path:required:int32:listItemId headers:0 request:0 responses:0";
    GetVisibleForUserGroups "GET /api/v1/List/{udListDefinitionId}/Items/{listItemId}/UserGroups v1ListItemEntity_GetVisibleForUserGroups path:required:int32:udListDefinitionId path:required:int32:listItemId headers:0 responses:0";
    SetVisibleForUserGroups "PUT /api/v1/List/{udListDefinitionId}/Items/{listItemId}/UserGroups v1ListItemEntity_SetVisibleForUserGroups path:required:int32:udListDefinitionId path:required:int32:listItemId headers:0 request:0 responses:0";
    GetVisibleForUserGroupsFromListName "GET /api/v1/List/{udListDefinitionName}/Items/{listItemId}/UserGroups v1ListItemEntity_GetVisibleForUserGroupsFromListName path:required:text:udListDefinitionName path:required:int32:listItemId headers:0 responses:0";
    SetVisibleForUserGroupsFromListName "PUT /api/v1/List/{udListDefinitionName}/Items/{listItemId}/UserGroups v1ListItemEntity_SetVisibleForUserGroupsFromListName path:required:text:udListDefinitionName path:required:int32:listItemId headers:0 request:0 responses:0";
} }
