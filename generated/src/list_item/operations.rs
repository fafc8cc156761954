// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_Item" 30 {
    0 GET_ALL_FROM_LIST_DEFINITION Get "/api/v1/List/{udListDefinitionId}/Items" "v1ListItemEntity_GetAllFromListDefinition" [Path "udListDefinitionId" Int32 Required, Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    1 SAVE_ALL_FROM_LIST_DEFINITION Put "/api/v1/List/{udListDefinitionId}/Items" "v1ListItemEntity_SaveAllFromListDefinition" [Path "udListDefinitionId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 ADD_FROM_LIST_DEFINITION Post "/api/v1/List/{udListDefinitionId}/Items" "v1ListItemEntity_AddFromListDefinition" [Path "udListDefinitionId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 DELETE_ALL_FROM_LIST_DEFINITION Delete "/api/v1/List/{udListDefinitionId}/Items" "v1ListItemEntity_DeleteAllFromListDefinition" [Path "udListDefinitionId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 GET_ALL_FROM_LIST_NAME Get "/api/v1/List/{udListDefinitionName}/Items" "v1ListItemEntity_GetAllFromListName" [Path "udListDefinitionName" Text Required, Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    5 SAVE_ALL_FROM_LIST_NAME Put "/api/v1/List/{udListDefinitionName}/Items" "v1ListItemEntity_SaveAllFromListName" [Path "udListDefinitionName" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 ADD_FROM_LIST_NAME Post "/api/v1/List/{udListDefinitionName}/Items" "v1ListItemEntity_AddFromListName" [Path "udListDefinitionName" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 DELETE_ALL_FROM_LIST_NAME Delete "/api/v1/List/{udListDefinitionName}/Items" "v1ListItemEntity_DeleteAllFromListName" [Path "udListDefinitionName" Text Required] HEADERS_2, None, ANSWERS_204;
    8 GET_HEADINGS_FROM_LIST_DEFINITION Get "/api/v1/List/{id}/Headings" "v1ListItemEntity_GetHeadingsFromListDefinition" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    9 SAVE_HEADINGS_FROM_LIST_DEFINITION Put "/api/v1/List/{id}/Headings" "v1ListItemEntity_SaveHeadingsFromListDefinition" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    10 SAVE_HEADING_FROM_LIST_DEFINITION Post "/api/v1/List/{id}/Headings" "v1ListItemEntity_SaveHeadingFromListDefinition" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    11 DELETE_ALL_HEADINGS_FROM_LIST_DEFINITION Delete "/api/v1/List/{id}/Headings" "v1ListItemEntity_DeleteAllHeadingsFromListDefinition" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    12 GET_HEADINGS_FROM_NAME Get "/api/v1/List/{name}/Headings" "v1ListItemEntity_GetHeadingsFromName" [Path "name" Text Required] HEADERS_1, None, ANSWERS_200;
    13 SAVE_HEADINGS_FROM_NAME Put "/api/v1/List/{name}/Headings" "v1ListItemEntity_SaveHeadingsFromName" [Path "name" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 SAVE_HEADING_FROM_NAME Post "/api/v1/List/{name}/Headings" "v1ListItemEntity_SaveHeadingFromName" [Path "name" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 DELETE_ALL_HEADINGS_FROM_NAME Delete "/api/v1/List/{name}/Headings" "v1ListItemEntity_DeleteAllHeadingsFromName" [Path "name" Text Required] HEADERS_2, None, ANSWERS_204;
    16 GET_FROM_LIST_DEFINITION Get "/api/v1/List/{udListDefinitionId}/Items/{id}" "v1ListItemEntity_GetFromListDefinition" [Path "udListDefinitionId" Int32 Required, Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    17 SAVE_FROM_LIST_DEFINITION Put "/api/v1/List/{udListDefinitionId}/Items/{id}" "v1ListItemEntity_SaveFromListDefinition" [Path "udListDefinitionId" Int32 Required, Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    18 DELETE_FROM_LIST_DEFINITION Delete "/api/v1/List/{udListDefinitionId}/Items/{id}" "v1ListItemEntity_DeleteFromListDefinition" [Path "udListDefinitionId" Int32 Required, Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    19 GET_FROM_LIST_NAME Get "/api/v1/List/{udListDefinitionName}/Items/{id}" "v1ListItemEntity_GetFromListName" [Path "udListDefinitionName" Text Required, Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    20 SAVE_FROM_LIST_NAME Put "/api/v1/List/{udListDefinitionName}/Items/{id}" "v1ListItemEntity_SaveFromListName" [Path "udListDefinitionName" Text Required, Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    21 DELETE_FROM_LIST_NAME Delete "/api/v1/List/{udListDefinitionName}/Items/{id}" "v1ListItemEntity_DeleteFromListName" [Path "udListDefinitionName" Text Required, Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    22 GET_HEADINGS Get "/api/v1/List/{udListDefinitionId}/Items/{listItemId}/Headings" "v1ListItemEntity_GetHeadings" [Path "udListDefinitionId" Int32 Required, Path "listItemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    23 SAVE_HEADINGS_FOR_LIST_ITEM_FROM_LIST_DEFINITION Put "/api/v1/List/{udListDefinitionId}/Items/{listItemId}/Headings" "v1ListItemEntity_SaveHeadingsForListItemFromListDefinition" [Path "udListDefinitionId" Int32 Required, Path "listItemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    24 GET_HEADINGS_FOR_LIST_ITEM_FROM_LIST_NAME Get "/api/v1/List/{udListDefinitionName}/Items/{listItemId}/Headings" "v1ListItemEntity_GetHeadingsForListItemFromListName" [Path "udListDefinitionName" Text Required, Path "listItemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    25 SAVE_HEADINGS_FOR_LIST_ITEM_FROM_LIST_NAME Put "/api/v1/List/{udListDefinitionName}/Items/{listItemId}/Headings" "v1ListItemEntity_SaveHeadingsForListItemFromListName" [Path "udListDefinitionName" Text Required, Path "listItemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    26 GET_VISIBLE_FOR_USER_GROUPS Get "/api/v1/List/{udListDefinitionId}/Items/{listItemId}/UserGroups" "v1ListItemEntity_GetVisibleForUserGroups" [Path "udListDefinitionId" Int32 Required, Path "listItemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    27 SET_VISIBLE_FOR_USER_GROUPS Put "/api/v1/List/{udListDefinitionId}/Items/{listItemId}/UserGroups" "v1ListItemEntity_SetVisibleForUserGroups" [Path "udListDefinitionId" Int32 Required, Path "listItemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    28 GET_VISIBLE_FOR_USER_GROUPS_FROM_LIST_NAME Get "/api/v1/List/{udListDefinitionName}/Items/{listItemId}/UserGroups" "v1ListItemEntity_GetVisibleForUserGroupsFromListName" [Path "udListDefinitionName" Text Required, Path "listItemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    29 SET_VISIBLE_FOR_USER_GROUPS_FROM_LIST_NAME Put "/api/v1/List/{udListDefinitionName}/Items/{listItemId}/UserGroups" "v1ListItemEntity_SetVisibleForUserGroupsFromListName" [Path "udListDefinitionName" Text Required, Path "listItemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
