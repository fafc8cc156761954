// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Contact_Agent" crate::tables::SHARED {
    AddPerson "POST /api/v1/Agents/Contact/AddPerson v1ContactAgent_AddPerson query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:AddPersonRequest field:ContactId field:NewPersonEntity sum:d9bf0b52";
    ChangeCountry "POST /api/v1/Agents/Contact/ChangeCountry v1ContactAgent_ChangeCountry query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Contact_ChangeCountryRequest field:ContactEntity field:ToCountryId sum:363f8f5d";
    Copy "POST /api/v1/Agents/Contact/Copy v1ContactAgent_Copy query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CopyRequest field:SourceContactId field:DestinationContactName field:DestinationContactDepartment field:CopyPersons sum:99eec7ef";
    CreateDefaultContactEntity "POST /api/v1/Agents/Contact/CreateDefaultContactEntity v1ContactAgent_CreateDefaultContactEntity headers:61cd96ad responses:3ca57e4f sum:7fd8cd50";
    CreateNewEntry "POST /api/v1/Agents/Contact/CreateNewEntry v1ContactAgent_CreateNewEntry query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Contact_CreateNewEntryRequest field:Duplicate sum:997beec3";
    DeleteContactEntity "POST /api/v1/Agents/Contact/DeleteContactEntity v1ContactAgent_DeleteContactEntity query:required:int32:ContactEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:d19c0b8f";
    DeleteExpired "POST /api/v1/Agents/Contact/DeleteExpired v1ContactAgent_DeleteExpired query:optional:text:$select headers:f9ca0ff2 responses:5cd2bdb7 sum:31895445";
    GetAddress "POST /api/v1/Agents/Contact/GetAddress v1ContactAgent_GetAddress reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Contact_GetAddressRequest field:ContactId sum:e430c9fa";
    GetAddressByCountry "POST /api/v1/Agents/Contact/GetAddressByCountry v1ContactAgent_GetAddressByCountry reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Contact_GetAddressByCountryRequest field:ContactId field:CountryId sum:a959da1f";
    GetContact "POST /api/v1/Agents/Contact/GetContact v1ContactAgent_GetContact reads query:required:int32:contactId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:7f2b20c8";
    GetContactEntity "POST /api/v1/Agents/Contact/GetContactEntity v1ContactAgent_GetContactEntity reads query:required:int32:contactEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:64d55330";
    GetContactList "POST /api/v1/Agents/Contact/GetContactList v1ContactAgent_GetContactList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:391713cf";
    GetContactSummary "POST /api/v1/Agents/Contact/GetContactSummary v1ContactAgent_GetContactSummary reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetContactSummaryRequest field:ContactId field:Limit sum:8ecafa86";
    GetContactWithPersons "POST /api/v1/Agents/Contact/GetContactWithPersons v1ContactAgent_GetContactWithPersons reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetContactWithPersonsRequest field:ContactId sum:15edabb7";
    GetDuplicateRules "POST /api/v1/Agents/Contact/GetDuplicateRules v1ContactAgent_GetDuplicateRules reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:d13ea634";
    GetDuplicates "POST /api/v1/Agents/Contact/GetDuplicates v1ContactAgent_GetDuplicates reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Contact_GetDuplicatesRequest field:Name sum:bb971486";
    GetMyActiveContacts "POST /api/v1/Agents/Contact/GetMyActiveContacts v1ContactAgent_GetMyActiveContacts reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetMyActiveContactsRequest field:ActivityStartTime field:ContactCategories field:ActionType sum:8c84d89e";
    GetMyBizCard "POST /api/v1/Agents/Contact/GetMyBizCard v1ContactAgent_GetMyBizCard reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:153a628f";
    GetMyContact "POST /api/v1/Agents/Contact/GetMyContact v1ContactAgent_GetMyContact reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:81a58912";
    GetMyContacts "POST /api/v1/Agents/Contact/GetMyContacts v1ContactAgent_GetMyContacts reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:fd92f96f";
    GetMyRecentContacts "POST /api/v1/Agents/Contact/GetMyRecentContacts v1ContactAgent_GetMyRecentContacts reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetMyRecentContactsRequest field:SourceType sum:9f9d2a73";
    GetNameDepartmentDuplicates "POST /api/v1/Agents/Contact/GetNameDepartmentDuplicates v1ContactAgent_GetNameDepartmentDuplicates reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetNameDepartmentDuplicatesRequest field:Name field:Department sum:1cf6e6d7";
    GetPersons "POST /api/v1/Agents/Contact/GetPersons v1ContactAgent_GetPersons reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetPersonsRequest field:ContactId sum:329f00bd";
    GetQuoteVersionAddresses "POST /api/v1/Agents/Contact/GetQuoteVersionAddresses v1ContactAgent_GetQuoteVersionAddresses reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetQuoteVersionAddressesRequest field:QuoteVersionId sum:30e293c5";
    IsNumberValid "POST /api/v1/Agents/Contact/IsNumberValid v1ContactAgent_IsNumberValid reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Contact_IsNumberValidRequest field:ContactId field:Number sum:37a40009";
    Merge "POST /api/v1/Agents/Contact/Merge v1ContactAgent_Merge query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:Contact_MergeRequest field:SourceContactId field:DestinationContactId field:MergeIdenticalPersons field:ReplaceEmptyFieldsOnDestination sum:5a1e58cf";
    SaveContactEntity "POST /api/v1/Agents/Contact/SaveContactEntity v1ContactAgent_SaveContactEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:95dd5f6b";
    SaveQuoteVersionAddress "POST /api/v1/Agents/Contact/SaveQuoteVersionAddress v1ContactAgent_SaveQuoteVersionAddress query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SaveQuoteVersionAddressRequest field:QuoteVersionId field:Address field:AddressType field:CountryId sum:85ec6d37";
    SetDuplicateRulesStatus "POST /api/v1/Agents/Contact/SetDuplicateRulesStatus v1ContactAgent_SetDuplicateRulesStatus query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:Contact_SetDuplicateRulesStatusRequest field:Rules sum:228ce111";
    Undelete "POST /api/v1/Agents/Contact/Undelete v1ContactAgent_Undelete query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:Contact_UndeleteRequest field:Id sum:1cdc3635";
    ValidateContactEntity "POST /api/v1/Agents/Contact/ValidateContactEntity v1ContactAgent_ValidateContactEntity reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:ValidateContactEntityRequest field:ContactEntity sum:719e07bd";
} }
