// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "PhoneList_Agent" crate::tables::SHARED {
    AddToFavorites "POST /api/v1/Agents/PhoneList/AddToFavorites v1PhoneListAgent_AddToFavorites query:optional:text:$select headers:0 request:0 responses:0 body:AddToFavoritesRequest field:ContactId";
    GetContactPhones "POST /api/v1/Agents/PhoneList/GetContactPhones v1PhoneListAgent_GetContactPhones query:optional:text:$select headers:0 request:0 responses:0 body:GetContactPhonesRequest field:ContactId";
    GetDepartmentPhones "POST /api/v1/Agents/PhoneList/GetDepartmentPhones v1PhoneListAgent_GetDepartmentPhones query:optional:text:$select headers:0 request:0 responses:0 body:GetDepartmentPhonesRequest field:DepartmentId";
    GetFavoritesPhones "POST /api/v1/Agents/PhoneList/GetFavoritesPhones v1PhoneListAgent_GetFavoritesPhones query:optional:text:$select headers:0 responses:0";
    GetPreferences "POST /api/v1/Agents/PhoneList/GetPreferences v1PhoneListAgent_GetPreferences query:optional:text:$select headers:0 responses:0";
    Search "POST /api/v1/Agents/PhoneList/Search v1PhoneListAgent_Search query:optional:text:$select headers:0 request:0 responses:0 body:SearchRequest field:SearchString";
    SearchWithPreferences "POST /api/v1/Agents/PhoneList/SearchWithPreferences v1PhoneListAgent_SearchWithPreferences query:optional:text:$select headers:0 request:0 responses:0 body:SearchWithPreferencesRequest field:SearchString field:Preferences";
    SetPreferences "POST /api/v1/Agents/PhoneList/SetPreferences v1PhoneListAgent_SetPreferences query:optional:text:$select headers:1 request:0 responses:1 body:SetPreferencesRequest field:Preferences";
} }
