// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "MDO_Agent" crate::tables::SHARED {
    GetList "POST /api/v1/Agents/MDO/GetList v1MDOAgent_GetList query:optional:text:$select headers:0 request:0 responses:0 body:GetListRequest field:Name field:ForceFlatList field:AdditionalInfo field:OnlyHistory";
    GetListIdByListName "POST /api/v1/Agents/MDO/GetListIdByListName v1MDOAgent_GetListIdByListName query:optional:text:$select headers:0 request:0 responses:0 body:GetListIdByListNameRequest field:Name";
    GetListItem "POST /api/v1/Agents/MDO/GetListItem v1MDOAgent_GetListItem query:optional:text:$select headers:0 request:0 responses:0 body:GetListItemRequest field:ListName field:Id";
    GetListNames "POST /api/v1/Agents/MDO/GetListNames v1MDOAgent_GetListNames query:optional:text:$select headers:0 responses:0";
    GetListWithHistory "POST /api/v1/Agents/MDO/GetListWithHistory v1MDOAgent_GetListWithHistory query:optional:text:$select headers:0 request:0 responses:0";
    GetListWithRestriction "POST /api/v1/Agents/MDO/GetListWithRestriction v1MDOAgent_GetListWithRestriction query:optional:text:$select headers:0 request:0 responses:0 body:GetListWithRestrictionRequest field:Name field:AdditionalInfo field:SearchValue";
    GetSelectableList "POST /api/v1/Agents/MDO/GetSelectableList v1MDOAgent_GetSelectableList query:optional:text:$select headers:0 request:0 responses:0 body:GetSelectableListRequest field:Name field:ForceFlatList field:AdditionalInfo field:OnlyHistory";
    GetSelectableListWithHistory "POST /api/v1/Agents/MDO/GetSelectableListWithHistory v1MDOAgent_GetSelectableListWithHistory query:optional:text:$select headers:0 request:0 responses:0";
    GetSelectableListWithRestriction "POST /api/v1/Agents/MDO/GetSelectableListWithRestriction v1MDOAgent_GetSelectableListWithRestriction query:optional:text:$select headers:0 request:0 responses:0 body:GetSelectableListWithRestrictionRequest field:Name field:AdditionalInfo field:SearchValue";
    GetSelectableSimpleList "POST /api/v1/Agents/MDO/GetSelectableSimpleList v1MDOAgent_GetSelectableSimpleList query:optional:text:$select headers:0 request:0 responses:0 body:GetSelectableSimpleListRequest field:Name";
    GetSimpleList "POST /api/v1/Agents/MDO/GetSimpleList v1MDOAgent_GetSimpleList query:optional:text:$select headers:0 request:0 responses:0 body:GetSimpleListRequest field:Name";
    SetSelected "POST /api/v1/Agents/MDO/SetSelected v1MDOAgent_SetSelected query:optional:text:$select headers:0 request:0 responses:0 body:SetSelectedRequest field:Name field:AdditionalInfo field:SelectableMDOList";
} }
