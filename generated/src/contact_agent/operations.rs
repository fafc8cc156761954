// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Contact_Agent" crate::tables::SHARED {
    AddPerson "POST /api/v1/Agents/Contact/AddPerson v1ContactAgent_AddPerson query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:AddPersonRequest field:ContactId field:NewPersonEntity sum:d9bf0b52";
    ChangeCountry "POST /api/v1/Agents/Contact/ChangeCountry v1ContactAgent_ChangeCountry query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Contact_ChangeCountryRequest field:ContactEntity field:ToCountryId sum:363f8f5d";
    Copy "POST /api/v1/Agents/Contact/Copy v1ContactAgent_Copy query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CopyRequest field:SourceContactId field:DestinationContactName field:DestinationContactDepartment field:CopyPersons sum:99eec7ef";
    CreateDefaultContactEntity "POST /api/v1/Agents/Contact/CreateDefaultContactEntity v1ContactAgent_CreateDefaultContactEntity headers:61cd96ad responses:3ca57e4f sum:7fd8cd50";
    CreateDefaultPreviewContact "POST /api/v1/Agents/Contact/CreateDefaultPreviewContact v1ContactAgent_CreateDefaultPreviewContact headers:61cd96ad responses:3ca57e4f sum:bab8f865";
    CreateNewEntry "POST /api/v1/Agents/Contact/CreateNewEntry v1ContactAgent_CreateNewEntry query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Contact_CreateNewEntryRequest field:Duplicate sum:997beec3";
    DeleteContactEntity "POST /api/v1/Agents/Contact/DeleteContactEntity v1ContactAgent_DeleteContactEntity query:required:int32:contactEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:eb267aef";
    DeleteExpired "POST /api/v1/Agents/Contact/DeleteExpired v1ContactAgent_DeleteExpired query:optional:text:$select headers:f9ca0ff2 responses:5cd2bdb7 sum:31895445";
    EnrichContactEntity "POST /api/v1/Agents/Contact/EnrichContactEntity v1ContactAgent_EnrichContactEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:EnrichContactEntityRequest field:ContactEntity field:EnrichId sum:60463698";
    GetAddress "POST /api/v1/Agents/Contact/GetAddress v1ContactAgent_GetAddress query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Contact_GetAddressRequest field:ContactId sum:36c2395b";
    GetAddressByCountry "POST /api/v1/Agents/Contact/GetAddressByCountry v1ContactAgent_GetAddressByCountry query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Contact_GetAddressByCountryRequest field:ContactId field:CountryId sum:cdf6ee1c";
    GetContact "POST /api/v1/Agents/Contact/GetContact v1ContactAgent_GetContact query:required:int32:contactId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:62032017";
    GetContactEntity "POST /api/v1/Agents/Contact/GetContactEntity v1ContactAgent_GetContactEntity query:required:int32:contactEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:d2757e63";
    GetContactList "POST /api/v1/Agents/Contact/GetContactList v1ContactAgent_GetContactList query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:294443a0";
    GetContactSummary "POST /api/v1/Agents/Contact/GetContactSummary v1ContactAgent_GetContactSummary query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetContactSummaryRequest field:ContactId field:Limit sum:076caa61";
    GetContactWithPersons "POST /api/v1/Agents/Contact/GetContactWithPersons v1ContactAgent_GetContactWithPersons query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetContactWithPersonsRequest field:ContactId sum:8684a1e4";
    GetDomainDuplicates "POST /api/v1/Agents/Contact/GetDomainDuplicates v1ContactAgent_GetDomainDuplicates query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetDomainDuplicatesRequest field:Domain sum:f44625eb";
    GetDuplicateRules "POST /api/v1/Agents/Contact/GetDuplicateRules v1ContactAgent_GetDuplicateRules query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:32e2e021";
    GetDuplicates "POST /api/v1/Agents/Contact/GetDuplicates v1ContactAgent_GetDuplicates query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Contact_GetDuplicatesRequest field:Name sum:7f690923";
    GetMyActiveContacts "POST /api/v1/Agents/Contact/GetMyActiveContacts v1ContactAgent_GetMyActiveContacts query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetMyActiveContactsRequest field:ActivityStartTime field:ContactCategories field:ActionType sum:df9d9a2f";
    GetMyBizCard "POST /api/v1/Agents/Contact/GetMyBizCard v1ContactAgent_GetMyBizCard query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:fe35dfb2";
    GetMyContact "POST /api/v1/Agents/Contact/GetMyContact v1ContactAgent_GetMyContact query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:b5d2ec7f";
    GetMyContacts "POST /api/v1/Agents/Contact/GetMyContacts v1ContactAgent_GetMyContacts query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:9385a512";
    GetMyRecentContacts "POST /api/v1/Agents/Contact/GetMyRecentContacts v1ContactAgent_GetMyRecentContacts query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetMyRecentContactsRequest field:SourceType sum:f026c946";
    GetNameDepartmentDuplicates "POST /api/v1/Agents/Contact/GetNameDepartmentDuplicates v1ContactAgent_GetNameDepartmentDuplicates query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetNameDepartmentDuplicatesRequest field:Name field:Department sum:b33f8748";
    GetPersons "POST /api/v1/Agents/Contact/GetPersons v1ContactAgent_GetPersons query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetPersonsRequest field:ContactId sum:12ba6bf8";
    GetPreviewContact "POST /api/v1/Agents/Contact/GetPreviewContact v1ContactAgent_GetPreviewContact query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetPreviewContactRequest field:ContactId sum:0514e3c8";
    GetPreviewEnrichContact "POST /api/v1/Agents/Contact/GetPreviewEnrichContact v1ContactAgent_GetPreviewEnrichContact query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetPreviewEnrichContactRequest field:EnrichId sum:cd26a2f7";
    GetQuoteVersionAddresses "POST /api/v1/Agents/Contact/GetQuoteVersionAddresses v1ContactAgent_GetQuoteVersionAddresses query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetQuoteVersionAddressesRequest field:QuoteVersionId sum:d3c8b83a";
    IsNumberValid "POST /api/v1/Agents/Contact/IsNumberValid v1ContactAgent_IsNumberValid query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Contact_IsNumberValidRequest field:ContactId field:Number sum:2d2b7924";
    Merge "POST /api/v1/Agents/Contact/Merge v1ContactAgent_Merge query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:Contact_MergeRequest field:SourceContactId field:DestinationContactId field:MergeIdenticalPersons field:ReplaceEmptyFieldsOnDestination sum:5a1e58cf";
    SaveContactEntity "POST /api/v1/Agents/Contact/SaveContactEntity v1ContactAgent_SaveContactEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:95dd5f6b";
    SaveQuoteVersionAddress "POST /api/v1/Agents/Contact/SaveQuoteVersionAddress v1ContactAgent_SaveQuoteVersionAddress query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SaveQuoteVersionAddressRequest field:QuoteVersionId field:Address field:AddressType field:CountryId sum:85ec6d37";
    SetDuplicateRulesStatus "POST /api/v1/Agents/Contact/SetDuplicateRulesStatus v1ContactAgent_SetDuplicateRulesStatus query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:Contact_SetDuplicateRulesStatusRequest field:Rules sum:228ce111";
    Undelete "POST /api/v1/Agents/Contact/Undelete v1ContactAgent_Undelete query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:Contact_UndeleteRequest field:Id sum:1cdc3635";
    UpdateInterests "POST /api/v1/Agents/Contact/UpdateInterests v1ContactAgent_UpdateInterests query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:Contact_UpdateInterestsRequest field:ContactId field:EnableInterestIds field:DisableInterestIds sum:fe25cb3a";
    ValidateContactEntity "POST /api/v1/Agents/Contact/ValidateContactEntity v1ContactAgent_ValidateContactEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:ValidateContactEntityRequest field:ContactEntity sum:66ad75de";
} }
