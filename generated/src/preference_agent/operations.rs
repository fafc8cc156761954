// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Preference_Agent" crate::tables::SHARED {
    CreateDefaultPreference "POST /api/v1/Agents/Preference/CreateDefaultPreference v1PreferenceAgent_CreateDefaultPreference headers:0 responses:0";
    CreateDefaultPreferenceDescription "POST /api/v1/Agents/Preference/CreateDefaultPreferenceDescription v1PreferenceAgent_CreateDefaultPreferenceDescription headers:0 responses:0";
    CreateDefaultPreferenceDescriptionLine "POST /api/v1/Agents/Preference/CreateDefaultPreferenceDescriptionLine v1PreferenceAgent_CreateDefaultPreferenceDescriptionLine headers:0 responses:0";
    DeleteFromSectionAndKey "POST /api/v1/Agents/Preference/DeleteFromSectionAndKey v1PreferenceAgent_DeleteFromSectionAndKey query:optional:text:$select headers:1 request:0 responses:1 body:DeleteFromSectionAndKeyRequest field:Section field:Key";
    DeletePrefDescLinesByPrefDescId "POST /api/v1/Agents/Preference/DeletePrefDescLinesByPrefDescId v1PreferenceAgent_DeletePrefDescLinesByPrefDescId query:optional:text:$select headers:1 request:0 responses:1 body:DeletePrefDescLinesByPrefDescIdRequest field:PrefDescId";
    DeletePrefDescLinesByPrefDescIds "POST /api/v1/Agents/Preference/DeletePrefDescLinesByPrefDescIds v1PreferenceAgent_DeletePrefDescLinesByPrefDescIds query:optional:text:$select headers:1 request:0 responses:1 body:DeletePrefDescLinesByPrefDescIdsRequest field:PrefDescIds";
    DeletePreference "POST /api/v1/Agents/Preference/DeletePreference v1PreferenceAgent_DeletePreference query:optional:text:$select headers:1 request:0 responses:1 body:DeletePreferenceRequest field:Id";
    DeletePreferenceDescription "POST /api/v1/Agents/Preference/DeletePreferenceDescription v1PreferenceAgent_DeletePreferenceDescription query:required:int32:PreferenceDescriptionId headers:1 responses:1";
    DeletePreferenceDescriptionLine "POST /api/v1/Agents/Preference/DeletePreferenceDescriptionLine v1PreferenceAgent_DeletePreferenceDescriptionLine query:required:int32:PreferenceDescriptionLineId headers:1 responses:1";
    DeletePreferenceDescriptionLines "POST /api/v1/Agents/Preference/DeletePreferenceDescriptionLines v1PreferenceAgent_DeletePreferenceDescriptionLines query:optional:text:$select headers:1 request:0 responses:1 body:DeletePreferenceDescriptionLinesRequest field:PrefDescLineIds";
    DeletePreferences "POST /api/v1/Agents/Preference/DeletePreferences v1PreferenceAgent_DeletePreferences query:optional:text:$select headers:1 request:0 responses:1 body:DeletePreferencesRequest field:Ids";
    GetAll "POST /api/v1/Agents/Preference/GetAll v1PreferenceAgent_GetAll query:optional:text:$select headers:0 responses:0";
    GetAllFromSection "POST /api/v1/Agents/Preference/GetAllFromSection v1PreferenceAgent_GetAllFromSection query:optional:text:$select headers:0 request:0 responses:0 body:GetAllFromSectionRequest field:Section";
    GetFromSectionAndKey "POST /api/v1/Agents/Preference/GetFromSectionAndKey v1PreferenceAgent_GetFromSectionAndKey query:optional:text:$select headers:0 request:0 responses:0 body:GetFromSectionAndKeyRequest field:Section field:Key";
    GetNetServicesStatusUrl "POST /api/v1/Agents/Preference/GetNetServicesStatusUrl v1PreferenceAgent_GetNetServicesStatusUrl query:optional:text:$select headers:0 responses:0";
    GetPreference "POST /api/v1/Agents/Preference/GetPreference v1PreferenceAgent_GetPreference query:optional:text:$select headers:0 request:0 responses:0 body:GetPreferenceRequest field:Id";
    GetPreferenceByName "POST /api/v1/Agents/Preference/GetPreferenceByName v1PreferenceAgent_GetPreferenceByName query:optional:text:$select headers:0 request:0 responses:0 body:GetPreferenceByNameRequest field:PrefSection field:PrefKey field:PrefLevel";
    GetPreferenceByNameAndId "POST /api/v1/Agents/Preference/GetPreferenceByNameAndId v1PreferenceAgent_GetPreferenceByNameAndId query:optional:text:$select headers:0 request:0 responses:0 body:GetPreferenceByNameAndIdRequest field:PrefSection field:PrefKey field:PrefLevel field:OwnerId";
    GetPreferenceDescription "POST /api/v1/Agents/Preference/GetPreferenceDescription v1PreferenceAgent_GetPreferenceDescription query:required:int32:preferenceDescriptionId query:optional:text:$select headers:0 responses:0";
    GetPreferenceDescriptionLine "POST /api/v1/Agents/Preference/GetPreferenceDescriptionLine v1PreferenceAgent_GetPreferenceDescriptionLine query:required:int32:preferenceDescriptionLineId query:optional:text:$select headers:0 responses:0";
    GetPreferenceDescriptionLineFromIdAndValue "POST /api/v1/Agents/Preference/GetPreferenceDescriptionLineFromIdAndValue v1PreferenceAgent_GetPreferenceDescriptionLineFromIdAndValue query:optional:text:$select headers:0 request:0 responses:0 body:GetPreferenceDescriptionLineFromIdAndValueRequest field:PrefDescId field:PrefValue";
    GetPreferenceDescriptionLinesByPrefDescId "POST /api/v1/Agents/Preference/GetPreferenceDescriptionLinesByPrefDescId v1PreferenceAgent_GetPreferenceDescriptionLinesByPrefDescId query:optional:text:$select headers:0 request:0 responses:0 body:GetPreferenceDescriptionLinesByPrefDescIdRequest field:PrefDescId";
    GetPreferences "POST /api/v1/Agents/Preference/GetPreferences v1PreferenceAgent_GetPreferences query:optional:text:$select headers:0 request:0 responses:0 body:GetPreferencesRequest field:Specifications";
    GetPreferencesWithDisplayValues "POST /api/v1/Agents/Preference/GetPreferencesWithDisplayValues v1PreferenceAgent_GetPreferencesWithDisplayValues query:optional:text:$select headers:0 request:0 responses:0 body:GetPreferencesWithDisplayValuesRequest field:Specifications";
    GetTabOrder "POST /api/v1/Agents/Preference/GetTabOrder v1PreferenceAgent_GetTabOrder query:optional:text:$select headers:0 request:0 responses:0 body:GetTabOrderRequest field:TabName";
    GetTabOrders "POST /api/v1/Agents/Preference/GetTabOrders v1PreferenceAgent_GetTabOrders query:optional:text:$select headers:0 responses:0";
    SaveFromSectionAndKey "POST /api/v1/Agents/Preference/SaveFromSectionAndKey v1PreferenceAgent_SaveFromSectionAndKey query:optional:text:$select headers:0 request:0 responses:0 body:SaveFromSectionAndKeyRequest field:Section field:Key field:PreferenceDescription";
    SavePreference "POST /api/v1/Agents/Preference/SavePreference v1PreferenceAgent_SavePreference query:optional:text:$select headers:1 request:0 responses:1 body:SavePreferenceRequest field:Preference";
    SavePreferenceDescription "POST /api/v1/Agents/Preference/SavePreferenceDescription v1PreferenceAgent_SavePreferenceDescription headers:0 request:0 responses:0";
    SavePreferenceDescriptionLine "POST /api/v1/Agents/Preference/SavePreferenceDescriptionLine v1PreferenceAgent_SavePreferenceDescriptionLine headers:0 request:0 responses:0";
    SavePreferenceDescriptionLines "POST /api/v1/Agents/Preference/SavePreferenceDescriptionLines v1PreferenceAgent_SavePreferenceDescriptionLines query:optional:text:$select headers:0 request:0 responses:0 body:SavePreferenceDescriptionLinesRequest field:PreferenceDescriptionLines";
    SavePreferenceEntities "POST /api/v1/Agents/Preference/SavePreferenceEntities v1PreferenceAgent_SavePreferenceEntities query:optional:text:$select headers:1 request:0 responses:1 body:SavePreferenceEntitiesRequest field:Preferences field:RemoveLowerLevels";
    SavePreferenceEntity "POST /api/v1/Agents/Preference/SavePreferenceEntity v1PreferenceAgent_SavePreferenceEntity query:optional:text:$select headers:0 request:0 responses:0 body:SavePreferenceEntityRequest field:Preference field:RemoveLowerLevels";
    SavePreferences "POST /api/v1/Agents/Preference/SavePreferences v1PreferenceAgent_SavePreferences query:optional:text:$select headers:1 request:0 responses:1 body:SavePreferencesRequest field:Preferences";
    SaveTabOrder "POST /api/v1/Agents/Preference/SaveTabOrder v1PreferenceAgent_SaveTabOrder query:optional:text:$select headers:1 request:0 responses:1 body:SaveTabOrderRequest field:TabOrder";
    SaveTabOrders "POST /api/v1/Agents/Preference/SaveTabOrders v1PreferenceAgent_SaveTabOrders query:optional:text:$select headers:1 request:0 responses:1 body:SaveTabOrdersRequest field:TabOrders";
    UpdateNetServicesStatus "POST /api/v1/Agents/Preference/UpdateNetServicesStatus v1PreferenceAgent_UpdateNetServicesStatus query:optional:text:$select headers:1 request:0 responses:1 body:UpdateNetServicesStatusRequest field:XmlOrJson";
} }
