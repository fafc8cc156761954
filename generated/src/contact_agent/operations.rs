// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Contact_Agent" crate::tables::SHARED {
    AddPerson "POST /api/v1/Agents/Contact/AddPerson v1ContactAgent_AddPerson query:optional:text:$select headers:0 request:0 responses:0 body:AddPersonRequest field:ContactId field:NewPersonEntity";
    ChangeCountry "POST /api/v1/Agents/Contact/ChangeCountry v1ContactAgent_ChangeCountry query:optional:text:$select headers:0 request:0 responses:0 body:Contact_ChangeCountryRequest field:ContactEntity field:ToCountryId";
    Copy "POST /api/v1/Agents/Contact/Copy v1ContactAgent_Copy query:optional:text:$select headers:0 request:0 responses:0 body:CopyRequest field:SourceContactId field:DestinationContactName field:DestinationContactDepartment field:CopyPersons";
    CreateDefaultContactEntity "POST /api/v1/Agents/Contact/CreateDefaultContactEntity v1ContactAgent_CreateDefaultContactEntity headers:0 responses:0";
    CreateNewEntry "POST /api/v1/Agents/Contact/CreateNewEntry v1ContactAgent_CreateNewEntry query:optional:text:$select headers:0 request:0 responses:0 body:Contact_CreateNewEntryRequest field:Duplicate";
    DeleteContactEntity "POST /api/v1/Agents/Contact/DeleteContactEntity v1ContactAgent_DeleteContactEntity query:required:int32:ContactEntityId headers:1 responses:1";
    DeleteExpired "POST /api/v1/Agents/Contact/DeleteExpired v1ContactAgent_DeleteExpired query:optional:text:$select headers:1 responses:1";
    GetAddress "POST /api/v1/Agents/Contact/GetAddress v1ContactAgent_GetAddress query:optional:text:$select headers:0 request:0 responses:0 body:Contact_GetAddressRequest field:ContactId";
    GetAddressByCountry "POST /api/v1/Agents/Contact/GetAddressByCountry v1ContactAgent_GetAddressByCountry query:optional:text:$select headers:0 request:0 responses:0 body:Contact_GetAddressByCountryRequest field:ContactId field:CountryId";
    GetContact "POST /api/v1/Agents/Contact/GetContact v1ContactAgent_GetContact query:required:int32:contactId query:optional:text:$select headers:0 responses:0";
    GetContactEntity "POST /api/v1/Agents/Contact/GetContactEntity v1ContactAgent_GetContactEntity query:required:int32:contactEntityId query:optional:text:$select headers:0 responses:0";
    GetContactList "POST /api/v1/Agents/Contact/GetContactList v1ContactAgent_GetContactList query:optional:text:$select headers:0 request:0 responses:0";
    GetContactSummary "POST /api/v1/Agents/Contact/GetContactSummary v1ContactAgent_GetContactSummary query:optional:text:$select headers:0 request:0 responses:0 body:GetContactSummaryRequest field:ContactId field:Limit";
    GetContactWithPersons "POST /api/v1/Agents/Contact/GetContactWithPersons v1ContactAgent_GetContactWithPersons query:optional:text:$select headers:0 request:0 responses:0 body:GetContactWithPersonsRequest field:ContactId";
    GetDuplicateRules "POST /api/v1/Agents/Contact/GetDuplicateRules v1ContactAgent_GetDuplicateRules query:optional:text:$select headers:0 responses:0";
    GetDuplicates "POST /api/v1/Agents/Contact/GetDuplicates v1ContactAgent_GetDuplicates query:optional:text:$select headers:0 request:0 responses:0 body:Contact_GetDuplicatesRequest field:Name";
    GetMyActiveContacts "POST /api/v1/Agents/Contact/GetMyActiveContacts v1ContactAgent_GetMyActiveContacts query:optional:text:$select headers:0 request:0 responses:0 body:GetMyActiveContactsRequest field:ActivityStartTime field:ContactCategories field:ActionType";
    GetMyBizCard "POST /api/v1/Agents/Contact/GetMyBizCard v1ContactAgent_GetMyBizCard query:optional:text:$select headers:0 responses:0";
    GetMyContact "POST /api/v1/Agents/Contact/GetMyContact v1ContactAgent_GetMyContact query:optional:text:$select headers:0 responses:0";
    GetMyContacts "POST /api/v1/Agents/Contact/GetMyContacts v1ContactAgent_GetMyContacts query:optional:text:$select headers:0 responses:0";
    GetMyRecentContacts "POST /api/v1/Agents/Contact/GetMyRecentContacts v1ContactAgent_GetMyRecentContacts query:optional:text:$select headers:0 request:0 responses:0 body:GetMyRecentContactsRequest field:SourceType";
    GetNameDepartmentDuplicates "POST /api/v1/Agents/Contact/GetNameDepartmentDuplicates v1ContactAgent_GetNameDepartmentDuplicates query:optional:text:$select headers:0 request:0 responses:0 body:GetNameDepartmentDuplicatesRequest field:Name field:Department";
    GetPersons "POST /api/v1/Agents/Contact/GetPersons v1ContactAgent_GetPersons query:optional:text:$select headers:0 request:0 responses:0 body:GetPersonsRequest field:ContactId";
    GetQuoteVersionAddresses "POST /api/v1/Agents/Contact/GetQuoteVersionAddresses v1ContactAgent_GetQuoteVersionAddresses query:optional:text:$select headers:0 request:0 responses:0 body:GetQuoteVersionAddressesRequest field:QuoteVersionId";
    IsNumberValid "POST /api/v1/Agents/Contact/IsNumberValid v1ContactAgent_IsNumberValid query:optional:text:$select headers:0 request:0 responses:0 body:Contact_IsNumberValidRequest field:ContactId field:Number";
    Merge "POST /api/v1/Agents/Contact/Merge v1ContactAgent_Merge query:optional:text:$select headers:1 request:0 responses:1 body:Contact_MergeRequest field:SourceContactId field:DestinationContactId field:MergeIdenticalPersons field:ReplaceEmptyFieldsOnDestination";
    SaveContactEntity "POST /api/v1/Agents/Contact/SaveContactEntity v1ContactAgent_SaveContactEntity headers:0 request:0 responses:0";
    SaveQuoteVersionAddress "POST /api/v1/Agents/Contact/SaveQuoteVersionAddress v1ContactAgent_SaveQuoteVersionAddress query:optional:text:$select headers:0 request:0 responses:0 body:SaveQuoteVersionAddressRequest field:QuoteVersionId field:Address field:AddressType field:CountryId";
    SetDuplicateRulesStatus "POST /api/v1/Agents/Contact/SetDuplicateRulesStatus v1ContactAgent_SetDuplicateRulesStatus query:optional:text:$select headers:1 request:0 responses:1 body:Contact_SetDuplicateRulesStatusRequest field:Rules";
    Undelete "POST /api/v1/Agents/Contact/Undelete v1ContactAgent_Undelete query:optional:text:$select headers:1 request:0 responses:1 body:Contact_UndeleteRequest field:Id";
    ValidateContactEntity "POST /api/v1/Agents/Contact/ValidateContactEntity v1ContactAgent_ValidateContactEntity query:optional:text:$select headers:0 request:0 responses:0 body:ValidateContactEntityRequest field:ContactEntity";
} }
