// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Audience_Agent" crate::tables::SHARED {
    CreateDefaultAudienceLayoutEntity "POST /api/v1/Agents/Audience/CreateDefaultAudienceLayoutEntity v1AudienceAgent_CreateDefaultAudienceLayoutEntity headers:0 responses:0";
    DeleteAudienceLayoutEntity "POST /api/v1/Agents/Audience/DeleteAudienceLayoutEntity v1AudienceAgent_DeleteAudienceLayoutEntity query:required:int32:AudienceLayoutEntityId headers:1 responses:1";
    DeleteConfigParameter "POST /api/v1/Agents/Audience/DeleteConfigParameter v1AudienceAgent_DeleteConfigParameter query:optional:text:$select headers:1 request:0 responses:1 body:DeleteConfigParameterRequest field:LayoutName field:ParameterName";
    GetAudienceLayoutByName "POST /api/v1/Agents/Audience/GetAudienceLayoutByName v1AudienceAgent_GetAudienceLayoutByName query:optional:text:$select headers:0 request:0 responses:0 body:GetAudienceLayoutByNameRequest field:LayoutName";
    GetAudienceLayoutEntity "POST /api/v1/Agents/Audience/GetAudienceLayoutEntity v1AudienceAgent_GetAudienceLayoutEntity query:required:int32:audienceLayoutEntityId query:optional:text:$select headers:0 responses:0";
    GetAudienceLayoutOnPerson "POST /api/v1/Agents/Audience/GetAudienceLayoutOnPerson v1AudienceAgent_GetAudienceLayoutOnPerson query:optional:text:$select headers:0 request:0 responses:0 body:GetAudienceLayoutOnPersonRequest field:PersonId";
    GetConfigParameter "POST /api/v1/Agents/Audience/GetConfigParameter v1AudienceAgent_GetConfigParameter query:optional:text:$select headers:0 request:0 responses:0 body:GetConfigParameterRequest field:LayoutName field:ParameterName";
    GetConfigParameterOnPerson "POST /api/v1/Agents/Audience/GetConfigParameterOnPerson v1AudienceAgent_GetConfigParameterOnPerson query:optional:text:$select headers:0 request:0 responses:0 body:GetConfigParameterOnPersonRequest field:ParameterName field:PersonId";
    GetConfigParameterValue "POST /api/v1/Agents/Audience/GetConfigParameterValue v1AudienceAgent_GetConfigParameterValue query:optional:text:$select headers:0 request:0 responses:0 body:GetConfigParameterValueRequest field:LayoutName field:ParameterName";
    GetConfigParameterValueOnPerson "POST /api/v1/Agents/Audience/GetConfigParameterValueOnPerson v1AudienceAgent_GetConfigParameterValueOnPerson query:optional:text:$select headers:0 request:0 responses:0 body:GetConfigParameterValueOnPersonRequest field:ParameterName field:PersonId";
    GetConfigParametersByLayoutName "POST /api/v1/Agents/Audience/GetConfigParametersByLayoutName v1AudienceAgent_GetConfigParametersByLayoutName query:optional:text:$select headers:0 request:0 responses:0 body:GetConfigParametersByLayoutNameRequest field:LayoutName";
    GetConfigParametersOnPerson "POST /api/v1/Agents/Audience/GetConfigParametersOnPerson v1AudienceAgent_GetConfigParametersOnPerson query:optional:text:$select headers:0 request:0 responses:0 body:GetConfigParametersOnPersonRequest field:PersonId";
    GetDefaultCountryFlag "POST /api/v1/Agents/Audience/GetDefaultCountryFlag v1AudienceAgent_GetDefaultCountryFlag query:optional:text:$select headers:0 request:0 responses:2 body:GetDefaultCountryFlagRequest field:LayoutName";
    GetDefaultPersonImage "POST /api/v1/Agents/Audience/GetDefaultPersonImage v1AudienceAgent_GetDefaultPersonImage query:optional:text:$select headers:0 request:0 responses:2 body:GetDefaultPersonImageRequest field:LayoutName";
    GetDefaultProjectImage "POST /api/v1/Agents/Audience/GetDefaultProjectImage v1AudienceAgent_GetDefaultProjectImage query:optional:text:$select headers:0 request:0 responses:2 body:GetDefaultProjectImageRequest field:LayoutName";
    GetLogoImage "POST /api/v1/Agents/Audience/GetLogoImage v1AudienceAgent_GetLogoImage query:optional:text:$select headers:0 request:0 responses:2 body:GetLogoImageRequest field:LayoutName";
    GetMyAudienceLayout "POST /api/v1/Agents/Audience/GetMyAudienceLayout v1AudienceAgent_GetMyAudienceLayout query:optional:text:$select headers:0 responses:0";
    GetMyConfigParameter "POST /api/v1/Agents/Audience/GetMyConfigParameter v1AudienceAgent_GetMyConfigParameter query:optional:text:$select headers:0 request:0 responses:0 body:GetMyConfigParameterRequest field:ParameterName";
    GetMyConfigParameterValue "POST /api/v1/Agents/Audience/GetMyConfigParameterValue v1AudienceAgent_GetMyConfigParameterValue query:optional:text:$select headers:0 request:0 responses:0 body:GetMyConfigParameterValueRequest field:ParameterName";
    GetMyConfigParameters "POST /api/v1/Agents/Audience/GetMyConfigParameters v1AudienceAgent_GetMyConfigParameters query:optional:text:$select headers:0 responses:0";
    SaveAudienceLayoutEntity "POST /api/v1/Agents/Audience/SaveAudienceLayoutEntity v1AudienceAgent_SaveAudienceLayoutEntity headers:0 request:0 responses:0";
    SaveConfigParameter "POST /api/v1/Agents/Audience/SaveConfigParameter v1AudienceAgent_SaveConfigParameter query:optional:text:$select headers:0 request:0 responses:0 body:SaveConfigParameterRequest field:LayoutName field:ConfigParameter";
    SetDefaultCountryFlag "POST /api/v1/Agents/Audience/SetDefaultCountryFlag v1AudienceAgent_SetDefaultCountryFlag query:optional:text:$select headers:1 request:0 responses:1 body:SetDefaultCountryFlagRequest field:LayoutName field:Image";
    SetDefaultPersonImage "POST /api/v1/Agents/Audience/SetDefaultPersonImage v1AudienceAgent_SetDefaultPersonImage query:optional:text:$select headers:1 request:0 responses:1 body:SetDefaultPersonImageRequest field:LayoutName field:Image";
    SetDefaultProjectImage "POST /api/v1/Agents/Audience/SetDefaultProjectImage v1AudienceAgent_SetDefaultProjectImage query:optional:text:$select headers:1 request:0 responses:1 body:SetDefaultProjectImageRequest field:LayoutName field:Image";
    SetLogoImage "POST /api/v1/Agents/Audience/SetLogoImage v1AudienceAgent_SetLogoImage query:optional:text:$select headers:1 request:0 responses:1 body:SetLogoImageRequest field:LayoutName field:Image";
} }
