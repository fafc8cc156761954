// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::Map;

use super::operations::*;
use super::requests::{
    AddPersonRequest, ContactChangeCountryRequest, ContactCreateNewEntryRequest,
    ContactGetAddressByCountryRequest, ContactGetAddressRequest, ContactGetDuplicatesRequest,
    ContactIsNumberValidRequest, ContactMergeRequest, ContactSetDuplicateRulesStatusRequest,
    ContactUndeleteRequest, CopyRequest, GetContactSummaryRequest, GetContactWithPersonsRequest,
    GetMyActiveContactsRequest, GetMyRecentContactsRequest, GetNameDepartmentDuplicatesRequest,
    GetPersonsRequest, GetQuoteVersionAddressesRequest, SaveQuoteVersionAddressRequest,
    ValidateContactEntityRequest,
};
use crate::types::{
    Address, Contact, ContactActivity, ContactEntity, ContactSummary, DuplicateEntry, DuplicateRule,
    Person, PersonEntity,
};

/// Handlers of the tag `Contact_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ContactAgentServer: Send + Sync + 'static {
    /// Add person.
    /// `POST /api/v1/Agents/Contact/AddPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_AddPerson.html)
    fn add_person(
        &self,
        cx: &server::Context,
        request: AddPersonRequest,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Change country.
    /// `POST /api/v1/Agents/Contact/ChangeCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_ChangeCountry.html)
    fn change_country(
        &self,
        cx: &server::Context,
        request: ContactChangeCountryRequest,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copy.
    /// `POST /api/v1/Agents/Contact/Copy`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_Copy.html)
    fn copy(&self, cx: &server::Context, request: CopyRequest) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default contact entity.
    /// `POST /api/v1/Agents/Contact/CreateDefaultContactEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_CreateDefaultContactEntity.html)
    fn create_default_contact_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create new entry.
    /// `POST /api/v1/Agents/Contact/CreateNewEntry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_CreateNewEntry.html)
    fn create_new_entry(
        &self,
        cx: &server::Context,
        request: ContactCreateNewEntryRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete contact entity.
    /// `POST /api/v1/Agents/Contact/DeleteContactEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_DeleteContactEntity.html)
    fn delete_contact_entity(
        &self,
        cx: &server::Context,
        contact_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete expired.
    /// `POST /api/v1/Agents/Contact/DeleteExpired`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_DeleteExpired.html)
    fn delete_expired(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get address.
    /// `POST /api/v1/Agents/Contact/GetAddress`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetAddress.html)
    fn get_address(
        &self,
        cx: &server::Context,
        request: ContactGetAddressRequest,
    ) -> impl Future<Output = Result<Option<Address>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get address by country.
    /// `POST /api/v1/Agents/Contact/GetAddressByCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetAddressByCountry.html)
    fn get_address_by_country(
        &self,
        cx: &server::Context,
        request: ContactGetAddressByCountryRequest,
    ) -> impl Future<Output = Result<Option<Address>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact.
    /// `POST /api/v1/Agents/Contact/GetContact`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContact.html)
    fn get_contact(&self, cx: &server::Context, contact_id: i32) -> impl Future<Output = Result<Option<Contact>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact entity.
    /// `POST /api/v1/Agents/Contact/GetContactEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactEntity.html)
    fn get_contact_entity(
        &self,
        cx: &server::Context,
        contact_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact list.
    /// `POST /api/v1/Agents/Contact/GetContactList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactList.html)
    fn get_contact_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Contact>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact summary.
    /// `POST /api/v1/Agents/Contact/GetContactSummary`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactSummary.html)
    fn get_contact_summary(
        &self,
        cx: &server::Context,
        request: GetContactSummaryRequest,
    ) -> impl Future<Output = Result<Option<ContactSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact with persons.
    /// `POST /api/v1/Agents/Contact/GetContactWithPersons`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactWithPersons.html)
    fn get_contact_with_persons(
        &self,
        cx: &server::Context,
        request: GetContactWithPersonsRequest,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get duplicate rules.
    /// `POST /api/v1/Agents/Contact/GetDuplicateRules`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetDuplicateRules.html)
    fn get_duplicate_rules(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<DuplicateRule>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get duplicates.
    /// `POST /api/v1/Agents/Contact/GetDuplicates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetDuplicates.html)
    fn get_duplicates(
        &self,
        cx: &server::Context,
        request: ContactGetDuplicatesRequest,
    ) -> impl Future<Output = Result<Vec<DuplicateEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my active contacts.
    /// `POST /api/v1/Agents/Contact/GetMyActiveContacts`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyActiveContacts.html)
    fn get_my_active_contacts(
        &self,
        cx: &server::Context,
        request: GetMyActiveContactsRequest,
    ) -> impl Future<Output = Result<Vec<ContactActivity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my biz card.
    /// `POST /api/v1/Agents/Contact/GetMyBizCard`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyBizCard.html)
    fn get_my_biz_card(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my contact.
    /// `POST /api/v1/Agents/Contact/GetMyContact`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyContact.html)
    fn get_my_contact(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my contacts.
    /// `POST /api/v1/Agents/Contact/GetMyContacts`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyContacts.html)
    fn get_my_contacts(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Contact>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my recent contacts.
    /// `POST /api/v1/Agents/Contact/GetMyRecentContacts`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyRecentContacts.html)
    fn get_my_recent_contacts(
        &self,
        cx: &server::Context,
        request: GetMyRecentContactsRequest,
    ) -> impl Future<Output = Result<Vec<Contact>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get name department duplicates.
    /// `POST /api/v1/Agents/Contact/GetNameDepartmentDuplicates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetNameDepartmentDuplicates.html)
    fn get_name_department_duplicates(
        &self,
        cx: &server::Context,
        request: GetNameDepartmentDuplicatesRequest,
    ) -> impl Future<Output = Result<Vec<DuplicateEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get persons.
    /// `POST /api/v1/Agents/Contact/GetPersons`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetPersons.html)
    fn get_persons(
        &self,
        cx: &server::Context,
        request: GetPersonsRequest,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote version addresses.
    /// `POST /api/v1/Agents/Contact/GetQuoteVersionAddresses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetQuoteVersionAddresses.html)
    fn get_quote_version_addresses(
        &self,
        cx: &server::Context,
        request: GetQuoteVersionAddressesRequest,
    ) -> impl Future<Output = Result<Vec<Address>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Is number valid.
    /// `POST /api/v1/Agents/Contact/IsNumberValid`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_IsNumberValid.html)
    fn is_number_valid(
        &self,
        cx: &server::Context,
        request: ContactIsNumberValidRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Merge.
    /// `POST /api/v1/Agents/Contact/Merge`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_Merge.html)
    fn merge(&self, cx: &server::Context, request: ContactMergeRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save contact entity.
    /// `POST /api/v1/Agents/Contact/SaveContactEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_SaveContactEntity.html)
    fn save_contact_entity(
        &self,
        cx: &server::Context,
        body: ContactEntity,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save quote version address.
    /// `POST /api/v1/Agents/Contact/SaveQuoteVersionAddress`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_SaveQuoteVersionAddress.html)
    fn save_quote_version_address(
        &self,
        cx: &server::Context,
        request: SaveQuoteVersionAddressRequest,
    ) -> impl Future<Output = Result<Option<Address>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set duplicate rules status.
    /// `POST /api/v1/Agents/Contact/SetDuplicateRulesStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_SetDuplicateRulesStatus.html)
    fn set_duplicate_rules_status(
        &self,
        cx: &server::Context,
        request: ContactSetDuplicateRulesStatusRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Undelete.
    /// `POST /api/v1/Agents/Contact/Undelete`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_Undelete.html)
    fn undelete(&self, cx: &server::Context, request: ContactUndeleteRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate contact entity.
    /// `POST /api/v1/Agents/Contact/ValidateContactEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_ValidateContactEntity.html)
    fn validate_contact_entity(
        &self,
        cx: &server::Context,
        request: ValidateContactEntityRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Contact_Agent`, answered by `api`.
pub fn routes(api: impl ContactAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ContactAgentServer`] that goes with an operation.
fn dispatch<'a, T: ContactAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ADD_PERSON => server::answer(cx, api.add_person(cx, input.body()?)),
        CHANGE_COUNTRY => server::answer(cx, api.change_country(cx, input.body()?)),
        COPY => server::answer(cx, api.copy(cx, input.body()?)),
        CREATE_DEFAULT_CONTACT_ENTITY => server::answer(cx, api.create_default_contact_entity(cx)),
        CREATE_NEW_ENTRY => server::answer(cx, api.create_new_entry(cx, input.body()?)),
        DELETE_CONTACT_ENTITY => server::answer(cx, api.delete_contact_entity(cx, input.required("ContactEntityId")?)),
        DELETE_EXPIRED => server::answer(cx, api.delete_expired(cx)),
        GET_ADDRESS => server::answer(cx, api.get_address(cx, input.body()?)),
        GET_ADDRESS_BY_COUNTRY => server::answer(cx, api.get_address_by_country(cx, input.body()?)),
        GET_CONTACT => server::answer(cx, api.get_contact(cx, input.required("contactId")?)),
        GET_CONTACT_ENTITY => server::answer(cx, api.get_contact_entity(cx, input.required("contactEntityId")?)),
        GET_CONTACT_LIST => server::answer(cx, api.get_contact_list(cx, input.body()?)),
        GET_CONTACT_SUMMARY => server::answer(cx, api.get_contact_summary(cx, input.body()?)),
        GET_CONTACT_WITH_PERSONS => server::answer(cx, api.get_contact_with_persons(cx, input.body()?)),
        GET_DUPLICATE_RULES => server::answer(cx, api.get_duplicate_rules(cx)),
        GET_DUPLICATES => server::answer(cx, api.get_duplicates(cx, input.body()?)),
        GET_MY_ACTIVE_CONTACTS => server::answer(cx, api.get_my_active_contacts(cx, input.body()?)),
        GET_MY_BIZ_CARD => server::answer(cx, api.get_my_biz_card(cx)),
        GET_MY_CONTACT => server::answer(cx, api.get_my_contact(cx)),
        GET_MY_CONTACTS => server::answer(cx, api.get_my_contacts(cx)),
        GET_MY_RECENT_CONTACTS => server::answer(cx, api.get_my_recent_contacts(cx, input.body()?)),
        GET_NAME_DEPARTMENT_DUPLICATES => server::answer(cx, api.get_name_department_duplicates(cx, input.body()?)),
        GET_PERSONS => server::answer(cx, api.get_persons(cx, input.body()?)),
        GET_QUOTE_VERSION_ADDRESSES => server::answer(cx, api.get_quote_version_addresses(cx, input.body()?)),
        IS_NUMBER_VALID => server::answer(cx, api.is_number_valid(cx, input.body()?)),
        MERGE => server::answer(cx, api.merge(cx, input.body()?)),
        SAVE_CONTACT_ENTITY => server::answer(cx, api.save_contact_entity(cx, input.body()?)),
        SAVE_QUOTE_VERSION_ADDRESS => server::answer(cx, api.save_quote_version_address(cx, input.body()?)),
        SET_DUPLICATE_RULES_STATUS => server::answer(cx, api.set_duplicate_rules_status(cx, input.body()?)),
        UNDELETE => server::answer(cx, api.undelete(cx, input.body()?)),
        VALIDATE_CONTACT_ENTITY => server::answer(cx, api.validate_contact_entity(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
