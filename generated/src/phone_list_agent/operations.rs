// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "PhoneList_Agent" crate::tables::SHARED {
    AddToFavorites "POST /api/v1/Agents/PhoneList/AddToFavorites v1PhoneListAgent_AddToFavorites query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:AddToFavoritesRequest field:ContactId sum:ec5f9aa4";
    GetContactPhones "POST /api/v1/Agents/PhoneList/GetContactPhones v1PhoneListAgent_GetContactPhones reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetContactPhonesRequest field:ContactId sum:7702c745";
    GetDepartmentPhones "POST /api/v1/Agents/PhoneList/GetDepartmentPhones v1PhoneListAgent_GetDepartmentPhones reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetDepartmentPhonesRequest field:DepartmentId sum:a2401ee1";
    GetFavoritesPhones "POST /api/v1/Agents/PhoneList/GetFavoritesPhones v1PhoneListAgent_GetFavoritesPhones reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:7470fbd0";
    GetPreferences "POST /api/v1/Agents/PhoneList/GetPreferences v1PhoneListAgent_GetPreferences reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:ee98fd4a";
    Search "POST /api/v1/Agents/PhoneList/Search v1PhoneListAgent_Search reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:PhoneList_SearchRequest field:SearchString sum:16ecee28";
    SearchWithPreferences "POST /api/v1/Agents/PhoneList/SearchWithPreferences v1PhoneListAgent_SearchWithPreferences reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SearchWithPreferencesRequest field:SearchString field:Preferences sum:a364951f";
    SetPreferences "POST /api/v1/Agents/PhoneList/SetPreferences v1PhoneListAgent_SetPreferences query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetPreferencesRequest field:Preferences sum:6c94b5a9";
} }
