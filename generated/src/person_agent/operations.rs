// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Person_Agent" crate::tables::SHARED {
    AddBounce "POST /api/v1/Agents/Person/AddBounce v1PersonAgent_AddBounce query:optional:text:$select headers:1 request:0 responses:1 body:AddBounceRequest field:EmailAddress";
    AddBounceWithCount "POST /api/v1/Agents/Person/AddBounceWithCount v1PersonAgent_AddBounceWithCount query:optional:text:$select headers:1 request:0 responses:1 body:AddBounceWithCountRequest field:EmailAddress field:Counts";
    AddBounceWithDetails "POST /api/v1/Agents/Person/AddBounceWithDetails v1PersonAgent_AddBounceWithDetails query:optional:text:$select headers:1 request:0 responses:1 body:AddBounceWithDetailsRequest field:EmailAddress field:Counts field:Code field:Reason";
    AddEmailAddressToPerson "POST /api/v1/Agents/Person/AddEmailAddressToPerson v1PersonAgent_AddEmailAddressToPerson query:optional:text:$select headers:1 request:0 responses:1 body:AddEmailAddressToPersonRequest field:PersonId field:EmailAddress field:SetAsPrimaryEmail";
    ChangeCountry "POST /api/v1/Agents/Person/ChangeCountry v1PersonAgent_ChangeCountry query:optional:text:$select headers:0 request:0 responses:0 body:Person_ChangeCountryRequest field:PersonEntity field:ToCountryId";
    ChangePersonRank "POST /api/v1/Agents/Person/ChangePersonRank v1PersonAgent_ChangePersonRank query:optional:text:$select headers:0 request:0 responses:0 body:ChangePersonRankRequest field:PersonId field:MoveUp";
    CheckTemporaryKey "POST /api/v1/Agents/Person/CheckTemporaryKey v1PersonAgent_CheckTemporaryKey query:optional:text:$select headers:0 request:0 responses:0 body:CheckTemporaryKeyRequest field:TemporaryKey";
    CreateDefaultByContactId "POST /api/v1/Agents/Person/CreateDefaultByContactId v1PersonAgent_CreateDefaultByContactId query:optional:text:$select headers:0 request:0 responses:0 body:CreateDefaultByContactIdRequest field:ContactId";
    CreateDefaultConsentPerson "POST /api/v1/Agents/Person/CreateDefaultConsentPerson v1PersonAgent_CreateDefaultConsentPerson headers:0 responses:0";
    CreateDefaultFromCredential "POST /api/v1/Agents/Person/CreateDefaultFromCredential v1PersonAgent_CreateDefaultFromCredential query:optional:text:$select headers:0 request:0 responses:0 body:CreateDefaultFromCredentialRequest field:ContactId field:CredentialType field:CredentialValue field:CredentialDisplayValue";
    CreateDefaultPersonEntity "POST /api/v1/Agents/Person/CreateDefaultPersonEntity v1PersonAgent_CreateDefaultPersonEntity headers:0 responses:0";
    CreateTemporaryKey "POST /api/v1/Agents/Person/CreateTemporaryKey v1PersonAgent_CreateTemporaryKey query:optional:text:$select headers:0 request:0 responses:0 body:CreateTemporaryKeyRequest field:Domain field:TargetId field:PersonId field:Expires";
    DeleteConsentPerson "POST /api/v1/Agents/Person/DeleteConsentPerson v1PersonAgent_DeleteConsentPerson query:required:int32:ConsentPersonId headers:1 responses:1";
    DeleteExpired "POST /api/v1/Agents/Person/DeleteExpired v1PersonAgent_DeleteExpired query:optional:text:$select headers:1 responses:1";
    DeletePersonEntity "POST /api/v1/Agents/Person/DeletePersonEntity v1PersonAgent_DeletePersonEntity query:required:int32:PersonEntityId headers:1 responses:1";
    DeleteTemporaryKeysOfDomain "POST /api/v1/Agents/Person/DeleteTemporaryKeysOfDomain v1PersonAgent_DeleteTemporaryKeysOfDomain query:optional:text:$select headers:1 request:0 responses:1 body:DeleteTemporaryKeysOfDomainRequest field:Domain field:PersonId";
    GetAddress "POST /api/v1/Agents/Person/GetAddress v1PersonAgent_GetAddress query:optional:text:$select headers:0 request:0 responses:0 body:Person_GetAddressRequest field:PersonId";
    GetAddressByCountry "POST /api/v1/Agents/Person/GetAddressByCountry v1PersonAgent_GetAddressByCountry query:optional:text:$select headers:0 request:0 responses:0 body:Person_GetAddressByCountryRequest field:PersonId field:CountryId";
    GetBestSoLanguageForTemplate "POST /api/v1/Agents/Person/GetBestSoLanguageForTemplate v1PersonAgent_GetBestSoLanguageForTemplate query:optional:text:$select headers:0 request:0 responses:0 body:GetBestSoLanguageForTemplateRequest field:PersonId field:TemplateId";
    GetColleagues "POST /api/v1/Agents/Person/GetColleagues v1PersonAgent_GetColleagues query:optional:text:$select headers:0 responses:0";
    GetColleaguesByDepartment "POST /api/v1/Agents/Person/GetColleaguesByDepartment v1PersonAgent_GetColleaguesByDepartment query:optional:text:$select headers:0 request:0 responses:0 body:GetColleaguesByDepartmentRequest field:DepartmentId";
    GetColleaguesBySource "POST /api/v1/Agents/Person/GetColleaguesBySource v1PersonAgent_GetColleaguesBySource query:optional:text:$select headers:0 request:0 responses:0 body:GetColleaguesBySourceRequest field:SourceType field:Count";
    GetConsentInfos "POST /api/v1/Agents/Person/GetConsentInfos v1PersonAgent_GetConsentInfos query:optional:text:$select headers:0 request:0 responses:0 body:GetConsentInfosRequest field:PersonId";
    GetConsentPerson "POST /api/v1/Agents/Person/GetConsentPerson v1PersonAgent_GetConsentPerson query:required:int32:consentPersonId query:optional:text:$select headers:0 responses:0";
    GetMyOwner "POST /api/v1/Agents/Person/GetMyOwner v1PersonAgent_GetMyOwner query:optional:text:$select headers:0 responses:0";
    GetMyPerson "POST /api/v1/Agents/Person/GetMyPerson v1PersonAgent_GetMyPerson query:optional:text:$select headers:0 responses:0";
    GetOwnerOnPersonId "POST /api/v1/Agents/Person/GetOwnerOnPersonId v1PersonAgent_GetOwnerOnPersonId query:optional:text:$select headers:0 request:0 responses:0 body:GetOwnerOnPersonIdRequest field:PersonId";
    GetPerson "POST /api/v1/Agents/Person/GetPerson v1PersonAgent_GetPerson query:required:int32:personId query:optional:text:$select headers:0 responses:0";
    GetPersonEntity "POST /api/v1/Agents/Person/GetPersonEntity v1PersonAgent_GetPersonEntity query:required:int32:personEntityId query:optional:text:$select headers:0 responses:0";
    GetPersonImage "POST /api/v1/Agents/Person/GetPersonImage v1PersonAgent_GetPersonImage query:optional:text:$select headers:0 request:0 responses:2 body:Person_GetPersonImageRequest field:PersonId";
    GetPersonList "POST /api/v1/Agents/Person/GetPersonList v1PersonAgent_GetPersonList query:optional:text:$select headers:0 request:0 responses:0";
    GetPersonSummary "POST /api/v1/Agents/Person/GetPersonSummary v1PersonAgent_GetPersonSummary query:optional:text:$select headers:0 request:0 responses:0 body:GetPersonSummaryRequest field:PersonId field:Limit";
    GetPersonsFromContact "POST /api/v1/Agents/Person/GetPersonsFromContact v1PersonAgent_GetPersonsFromContact query:optional:text:$select headers:0 request:0 responses:0 body:GetPersonsFromContactRequest field:ContactId";
    GetPersonsFromProject "POST /api/v1/Agents/Person/GetPersonsFromProject v1PersonAgent_GetPersonsFromProject query:optional:text:$select headers:0 request:0 responses:0 body:GetPersonsFromProjectRequest field:ProjectId";
    GetPhones "POST /api/v1/Agents/Person/GetPhones v1PersonAgent_GetPhones query:optional:text:$select headers:0 request:0 responses:0 body:GetPhonesRequest field:PersonId";
    GetSalesRep "POST /api/v1/Agents/Person/GetSalesRep v1PersonAgent_GetSalesRep query:optional:text:$select headers:0 request:0 responses:0";
    HasConsent "POST /api/v1/Agents/Person/HasConsent v1PersonAgent_HasConsent query:optional:text:$select headers:0 request:0 responses:0 body:HasConsentRequest field:PersonId field:Purpose";
    IsNumberValid "POST /api/v1/Agents/Person/IsNumberValid v1PersonAgent_IsNumberValid query:optional:text:$select headers:0 request:0 responses:0 body:Person_IsNumberValidRequest field:ContactId field:Number";
    Merge "POST /api/v1/Agents/Person/Merge v1PersonAgent_Merge query:optional:text:$select headers:1 request:0 responses:1";
    Move "POST /api/v1/Agents/Person/Move v1PersonAgent_Move query:optional:text:$select headers:1 request:0 responses:1 body:Person_MoveRequest field:PersonId field:DestinationContactId field:MoveAfterDate";
    NormalizeRanks "POST /api/v1/Agents/Person/NormalizeRanks v1PersonAgent_NormalizeRanks query:optional:text:$select headers:0 request:0 responses:0 body:NormalizeRanksRequest field:ContactId";
    RemoveConsent "POST /api/v1/Agents/Person/RemoveConsent v1PersonAgent_RemoveConsent query:optional:text:$select headers:1 request:0 responses:1 body:RemoveConsentRequest field:PersonId field:Purpose";
    ResolvePersonFromInfo "POST /api/v1/Agents/Person/ResolvePersonFromInfo v1PersonAgent_ResolvePersonFromInfo query:optional:text:$select headers:0 request:0 responses:0 body:ResolvePersonFromInfoRequest field:ContactId field:PersonName field:PhoneNumbers field:Emails";
    SaveConsentPerson "POST /api/v1/Agents/Person/SaveConsentPerson v1PersonAgent_SaveConsentPerson headers:0 request:0 responses:0";
    SavePersonEntity "POST /api/v1/Agents/Person/SavePersonEntity v1PersonAgent_SavePersonEntity headers:0 request:0 responses:0";
    SendConsentConfirmationEmail "POST /api/v1/Agents/Person/SendConsentConfirmationEmail v1PersonAgent_SendConsentConfirmationEmail query:optional:text:$select headers:1 request:0 responses:1";
    SetConsent "POST /api/v1/Agents/Person/SetConsent v1PersonAgent_SetConsent query:optional:text:$select headers:1 request:0 responses:1";
    SetPersonImage "POST /api/v1/Agents/Person/SetPersonImage v1PersonAgent_SetPersonImage query:optional:text:$select headers:1 request:0 responses:1 body:Person_SetPersonImageRequest field:PersonId field:Image";
    SetPersonRank "POST /api/v1/Agents/Person/SetPersonRank v1PersonAgent_SetPersonRank query:optional:text:$select headers:0 request:0 responses:0 body:SetPersonRankRequest field:PersonId field:DesiredRank";
    Undelete "POST /api/v1/Agents/Person/Undelete v1PersonAgent_Undelete query:optional:text:$select headers:1 request:0 responses:1 body:Person_UndeleteRequest field:Id";
    ValidatePersonEntity "POST /api/v1/Agents/Person/ValidatePersonEntity v1PersonAgent_ValidatePersonEntity query:optional:text:$select headers:0 request:0 responses:0 body:ValidatePersonEntityRequest field:PersonEntity";
} }
