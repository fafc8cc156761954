// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "MDO_Agent" crate::tables::SHARED {
    GetList "POST /api/v1/Agents/MDO/GetList v1MDOAgent_GetList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetListRequest field:Name field:ForceFlatList field:AdditionalInfo field:OnlyHistory sum:80a49686";
    GetListIdByListName "POST /api/v1/Agents/MDO/GetListIdByListName v1MDOAgent_GetListIdByListName reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetListIdByListNameRequest field:Name sum:af5a73d9";
    GetListItem "POST /api/v1/Agents/MDO/GetListItem v1MDOAgent_GetListItem reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetListItemRequest field:ListName field:Id sum:cd63c454";
    GetListNames "POST /api/v1/Agents/MDO/GetListNames v1MDOAgent_GetListNames reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:ea2dc138";
    GetListWithHistory "POST /api/v1/Agents/MDO/GetListWithHistory v1MDOAgent_GetListWithHistory reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f20dab1b";
    GetListWithRestriction "POST /api/v1/Agents/MDO/GetListWithRestriction v1MDOAgent_GetListWithRestriction reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetListWithRestrictionRequest field:Name field:AdditionalInfo field:SearchValue sum:2ce9bc8d";
    GetSelectableList "POST /api/v1/Agents/MDO/GetSelectableList v1MDOAgent_GetSelectableList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSelectableListRequest field:Name field:ForceFlatList field:AdditionalInfo field:OnlyHistory sum:b78dbfea";
    GetSelectableListWithHistory "POST /api/v1/Agents/MDO/GetSelectableListWithHistory v1MDOAgent_GetSelectableListWithHistory reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:2a9146c7";
    GetSelectableListWithRestriction "POST /api/v1/Agents/MDO/GetSelectableListWithRestriction v1MDOAgent_GetSelectableListWithRestriction reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSelectableListWithRestrictionRequest field:Name field:AdditionalInfo field:SearchValue sum:78069acd";
    GetSelectableSimpleList "POST /api/v1/Agents/MDO/GetSelectableSimpleList v1MDOAgent_GetSelectableSimpleList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSelectableSimpleListRequest field:Name sum:93e4ad05";
    GetSimpleList "POST /api/v1/Agents/MDO/GetSimpleList v1MDOAgent_GetSimpleList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSimpleListRequest field:Name sum:80154881";
    SetSelected "POST /api/v1/Agents/MDO/SetSelected v1MDOAgent_SetSelected query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SetSelectedRequest field:Name field:AdditionalInfo field:SelectableMDOList sum:f0fd212f";
} }
