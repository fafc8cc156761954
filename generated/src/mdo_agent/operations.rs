// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "MDO_Agent" crate::tables::SHARED {
    GetList "POST /api/v1/Agents/MDO/GetList v1MDOAgent_GetList query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetListRequest field:Name field:ForceFlatList field:AdditionalInfo field:OnlyHistory sum:820e3315";
    GetListIdByListName "POST /api/v1/Agents/MDO/GetListIdByListName v1MDOAgent_GetListIdByListName query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetListIdByListNameRequest field:Name sum:843c0224";
    GetListItem "POST /api/v1/Agents/MDO/GetListItem v1MDOAgent_GetListItem query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetListItemRequest field:ListName field:Id sum:ae0220cf";
    GetListNames "POST /api/v1/Agents/MDO/GetListNames v1MDOAgent_GetListNames query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:9fd34d25";
    GetListWithHistory "POST /api/v1/Agents/MDO/GetListWithHistory v1MDOAgent_GetListWithHistory query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c4e7c97c";
    GetListWithRestriction "POST /api/v1/Agents/MDO/GetListWithRestriction v1MDOAgent_GetListWithRestriction query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetListWithRestrictionRequest field:Name field:AdditionalInfo field:SearchValue sum:e88f80ec";
    GetSelectableList "POST /api/v1/Agents/MDO/GetSelectableList v1MDOAgent_GetSelectableList query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSelectableListRequest field:Name field:ForceFlatList field:AdditionalInfo field:OnlyHistory sum:95983f79";
    GetSelectableListWithHistory "POST /api/v1/Agents/MDO/GetSelectableListWithHistory v1MDOAgent_GetSelectableListWithHistory query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6d71c6f8";
    GetSelectableListWithRestriction "POST /api/v1/Agents/MDO/GetSelectableListWithRestriction v1MDOAgent_GetSelectableListWithRestriction query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSelectableListWithRestrictionRequest field:Name field:AdditionalInfo field:SearchValue sum:ff14f014";
    GetSelectableSimpleList "POST /api/v1/Agents/MDO/GetSelectableSimpleList v1MDOAgent_GetSelectableSimpleList query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSelectableSimpleListRequest field:Name sum:ee943b20";
    GetSimpleList "POST /api/v1/Agents/MDO/GetSimpleList v1MDOAgent_GetSimpleList query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSimpleListRequest field:Name sum:ccc34464";
    SetSelected "POST /api/v1/Agents/MDO/SetSelected v1MDOAgent_SetSelected query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SetSelectedRequest field:Name field:AdditionalInfo field:SelectableMDOList sum:f0fd212f";
} }
