// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;
use runtime::{DateTime, Map};

use super::operations::*;
use crate::types::{
    Address, AddressType, Contact, ContactAction, ContactActivity, ContactEntity, ContactSourceType,
    ContactSummary, DuplicateEntry, DuplicateRule, Person, PersonEntity,
};

/// Calls of the tag `Contact_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ContactAgentClient<'c>(&'c Client);

impl<'c> ContactAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Add person.
    ///
    /// `POST /api/v1/Agents/Contact/AddPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_AddPerson.html)
    /// - body, [`AddPersonRequest`](crate::contact_agent::AddPersonRequest).
    /// - answers 200 with [`PersonEntity`](crate::types::PersonEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().add_person(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_person(self, contact_id: i32, new_person_entity: &PersonEntity) -> Call<'c, PersonEntity, Select> {
        self.call(ADD_PERSON, &[]).fields(&[("ContactId", View::I32(contact_id)), ("NewPersonEntity", View::Carrier(new_person_entity))])
    }

    /// Change country.
    ///
    /// `POST /api/v1/Agents/Contact/ChangeCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_ChangeCountry.html)
    /// - body, [`ContactChangeCountryRequest`](crate::contact_agent::ContactChangeCountryRequest).
    /// - answers 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().change_country(&Default::default(), 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn change_country(self, contact_entity: &ContactEntity, to_country_id: i32) -> Call<'c, ContactEntity, Select> {
        self.call(CHANGE_COUNTRY, &[]).fields(&[("ContactEntity", View::Carrier(contact_entity)), ("ToCountryId", View::I32(to_country_id))])
    }

    /// Copy.
    ///
    /// `POST /api/v1/Agents/Contact/Copy`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_Copy.html)
    /// - body, [`CopyRequest`](crate::contact_agent::CopyRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().copy(1, "text", "text", true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn copy(
        self,
        source_contact_id: i32,
        destination_contact_name: &str,
        destination_contact_department: &str,
        copy_persons: bool,
    ) -> Call<'c, i32, Select> {
        self.call(COPY, &[]).fields(&[("SourceContactId", View::I32(source_contact_id)), ("DestinationContactName", View::Str(destination_contact_name)), ("DestinationContactDepartment", View::Str(destination_contact_department)), ("CopyPersons", View::Bool(copy_persons))])
    }

    /// Create default contact entity.
    ///
    /// `POST /api/v1/Agents/Contact/CreateDefaultContactEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_CreateDefaultContactEntity.html)
    /// - answers 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().create_default_contact_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_contact_entity(self) -> Call<'c, ContactEntity> {
        self.call(CREATE_DEFAULT_CONTACT_ENTITY, &[])
    }

    /// Create new entry.
    ///
    /// `POST /api/v1/Agents/Contact/CreateNewEntry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_CreateNewEntry.html)
    /// - body, [`ContactCreateNewEntryRequest`](crate::contact_agent::ContactCreateNewEntryRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().create_new_entry(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_new_entry(self, duplicate: &DuplicateEntry) -> Call<'c, i32, Select> {
        self.call(CREATE_NEW_ENTRY, &[]).fields(&[("Duplicate", View::Carrier(duplicate))])
    }

    /// Delete contact entity.
    ///
    /// `POST /api/v1/Agents/Contact/DeleteContactEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_DeleteContactEntity.html)
    /// - `ContactEntityId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.contact_agent().delete_contact_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_contact_entity(self, contact_entity_id: i32) -> Call<'c, ()> {
        self.call(DELETE_CONTACT_ENTITY, &[]).query("ContactEntityId", View::I32(contact_entity_id))
    }

    /// Delete expired.
    ///
    /// `POST /api/v1/Agents/Contact/DeleteExpired`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_DeleteExpired.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.contact_agent().delete_expired().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_expired(self) -> Call<'c, (), Select> {
        self.call(DELETE_EXPIRED, &[])
    }

    /// Get address.
    ///
    /// `POST /api/v1/Agents/Contact/GetAddress`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetAddress.html)
    /// - body, [`ContactGetAddressRequest`](crate::contact_agent::ContactGetAddressRequest).
    /// - answers 200 with [`Address`](crate::types::Address).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_address(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_address(self, contact_id: i32) -> Call<'c, Address, Select> {
        self.call(GET_ADDRESS, &[]).fields(&[("ContactId", View::I32(contact_id))])
    }

    /// Get address by country.
    ///
    /// `POST /api/v1/Agents/Contact/GetAddressByCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetAddressByCountry.html)
    /// - body, [`ContactGetAddressByCountryRequest`](crate::contact_agent::ContactGetAddressByCountryRequest).
    /// - answers 200 with [`Address`](crate::types::Address).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_address_by_country(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_address_by_country(self, contact_id: i32, country_id: i32) -> Call<'c, Address, Select> {
        self.call(GET_ADDRESS_BY_COUNTRY, &[]).fields(&[("ContactId", View::I32(contact_id)), ("CountryId", View::I32(country_id))])
    }

    /// Get contact.
    ///
    /// `POST /api/v1/Agents/Contact/GetContact`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContact.html)
    /// - `contactId` (query), `i32`.
    /// - answers 200 with [`Contact`](crate::types::Contact).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_contact(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_contact(self, contact_id: i32) -> Call<'c, Contact, Select> {
        self.call(GET_CONTACT, &[]).query("contactId", View::I32(contact_id))
    }

    /// Get contact entity.
    ///
    /// `POST /api/v1/Agents/Contact/GetContactEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactEntity.html)
    /// - `contactEntityId` (query), `i32`.
    /// - answers 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_contact_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_contact_entity(self, contact_entity_id: i32) -> Call<'c, ContactEntity, Select> {
        self.call(GET_CONTACT_ENTITY, &[]).query("contactEntityId", View::I32(contact_entity_id))
    }

    /// Get contact list.
    ///
    /// `POST /api/v1/Agents/Contact/GetContactList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Contact`](crate::types::Contact).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_contact_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_contact_list(self, body: &[i32]) -> Call<'c, Vec<Contact>, Select> {
        self.call(GET_CONTACT_LIST, &[]).body(View::List(&body))
    }

    /// Get contact summary.
    ///
    /// `POST /api/v1/Agents/Contact/GetContactSummary`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactSummary.html)
    /// - body, [`GetContactSummaryRequest`](crate::contact_agent::GetContactSummaryRequest).
    /// - answers 200 with [`ContactSummary`](crate::types::ContactSummary).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_contact_summary(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_contact_summary(self, contact_id: i32, limit: i32) -> Call<'c, ContactSummary, Select> {
        self.call(GET_CONTACT_SUMMARY, &[]).fields(&[("ContactId", View::I32(contact_id)), ("Limit", View::I32(limit))])
    }

    /// Get contact with persons.
    ///
    /// `POST /api/v1/Agents/Contact/GetContactWithPersons`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactWithPersons.html)
    /// - body, [`GetContactWithPersonsRequest`](crate::contact_agent::GetContactWithPersonsRequest).
    /// - answers 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_contact_with_persons(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_contact_with_persons(self, contact_id: i32) -> Call<'c, ContactEntity, Select> {
        self.call(GET_CONTACT_WITH_PERSONS, &[]).fields(&[("ContactId", View::I32(contact_id))])
    }

    /// Get duplicate rules.
    ///
    /// `POST /api/v1/Agents/Contact/GetDuplicateRules`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetDuplicateRules.html)
    /// - answers 200 with list of [`DuplicateRule`](crate::types::DuplicateRule).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_duplicate_rules().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_duplicate_rules(self) -> Call<'c, Vec<DuplicateRule>, Select> {
        self.call(GET_DUPLICATE_RULES, &[])
    }

    /// Get duplicates.
    ///
    /// `POST /api/v1/Agents/Contact/GetDuplicates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetDuplicates.html)
    /// - body, [`ContactGetDuplicatesRequest`](crate::contact_agent::ContactGetDuplicatesRequest).
    /// - answers 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_duplicates("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_duplicates(self, name: &str) -> Call<'c, Vec<DuplicateEntry>, Select> {
        self.call(GET_DUPLICATES, &[]).fields(&[("Name", View::Str(name))])
    }

    /// Get my active contacts.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyActiveContacts`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyActiveContacts.html)
    /// - body, [`GetMyActiveContactsRequest`](crate::contact_agent::GetMyActiveContactsRequest).
    /// - answers 200 with list of [`ContactActivity`](crate::types::ContactActivity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_my_active_contacts(&Default::default(), &[], &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_my_active_contacts(
        self,
        activity_start_time: &DateTime,
        contact_categories: &[i32],
        action_type: &ContactAction,
    ) -> Call<'c, Vec<ContactActivity>, Select> {
        self.call(GET_MY_ACTIVE_CONTACTS, &[]).fields(&[("ActivityStartTime", View::DateTime(activity_start_time)), ("ContactCategories", View::List(&contact_categories)), ("ActionType", View::Enum(action_type))])
    }

    /// Get my biz card.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyBizCard`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyBizCard.html)
    /// - answers 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_my_biz_card().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_my_biz_card(self) -> Call<'c, ContactEntity, Select> {
        self.call(GET_MY_BIZ_CARD, &[])
    }

    /// Get my contact.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyContact`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyContact.html)
    /// - answers 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_my_contact().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_my_contact(self) -> Call<'c, ContactEntity, Select> {
        self.call(GET_MY_CONTACT, &[])
    }

    /// Get my contacts.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyContacts`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyContacts.html)
    /// - answers 200 with list of [`Contact`](crate::types::Contact).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_my_contacts().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_my_contacts(self) -> Call<'c, Vec<Contact>, Select> {
        self.call(GET_MY_CONTACTS, &[])
    }

    /// Get my recent contacts.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyRecentContacts`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyRecentContacts.html)
    /// - body, [`GetMyRecentContactsRequest`](crate::contact_agent::GetMyRecentContactsRequest).
    /// - answers 200 with list of [`Contact`](crate::types::Contact).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_my_recent_contacts(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_my_recent_contacts(self, source_type: &ContactSourceType) -> Call<'c, Vec<Contact>, Select> {
        self.call(GET_MY_RECENT_CONTACTS, &[]).fields(&[("SourceType", View::Enum(source_type))])
    }

    /// Get name department duplicates.
    ///
    /// `POST /api/v1/Agents/Contact/GetNameDepartmentDuplicates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetNameDepartmentDuplicates.html)
    /// - body, [`GetNameDepartmentDuplicatesRequest`](crate::contact_agent::GetNameDepartmentDuplicatesRequest).
    /// - answers 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_name_department_duplicates("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_name_department_duplicates(self, name: &str, department: &str) -> Call<'c, Vec<DuplicateEntry>, Select> {
        self.call(GET_NAME_DEPARTMENT_DUPLICATES, &[]).fields(&[("Name", View::Str(name)), ("Department", View::Str(department))])
    }

    /// Get persons.
    ///
    /// `POST /api/v1/Agents/Contact/GetPersons`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetPersons.html)
    /// - body, [`GetPersonsRequest`](crate::contact_agent::GetPersonsRequest).
    /// - answers 200 with list of [`Person`](crate::types::Person).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_persons(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_persons(self, contact_id: i32) -> Call<'c, Vec<Person>, Select> {
        self.call(GET_PERSONS, &[]).fields(&[("ContactId", View::I32(contact_id))])
    }

    /// Get quote version addresses.
    ///
    /// `POST /api/v1/Agents/Contact/GetQuoteVersionAddresses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetQuoteVersionAddresses.html)
    /// - body, [`GetQuoteVersionAddressesRequest`](crate::contact_agent::GetQuoteVersionAddressesRequest).
    /// - answers 200 with list of [`Address`](crate::types::Address).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().get_quote_version_addresses(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_version_addresses(self, quote_version_id: i32) -> Call<'c, Vec<Address>, Select> {
        self.call(GET_QUOTE_VERSION_ADDRESSES, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id))])
    }

    /// Is number valid.
    ///
    /// `POST /api/v1/Agents/Contact/IsNumberValid`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_IsNumberValid.html)
    /// - body, [`ContactIsNumberValidRequest`](crate::contact_agent::ContactIsNumberValidRequest).
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().is_number_valid(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn is_number_valid(self, contact_id: i32, number: &str) -> Call<'c, bool, Select> {
        self.call(IS_NUMBER_VALID, &[]).fields(&[("ContactId", View::I32(contact_id)), ("Number", View::Str(number))])
    }

    /// Merge.
    ///
    /// `POST /api/v1/Agents/Contact/Merge`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_Merge.html)
    /// - body, [`ContactMergeRequest`](crate::contact_agent::ContactMergeRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.contact_agent().merge(1, 1, true, true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn merge(
        self,
        source_contact_id: i32,
        destination_contact_id: i32,
        merge_identical_persons: bool,
        replace_empty_fields_on_destination: bool,
    ) -> Call<'c, (), Select> {
        self.call(MERGE, &[]).fields(&[("SourceContactId", View::I32(source_contact_id)), ("DestinationContactId", View::I32(destination_contact_id)), ("MergeIdenticalPersons", View::Bool(merge_identical_persons)), ("ReplaceEmptyFieldsOnDestination", View::Bool(replace_empty_fields_on_destination))])
    }

    /// Save contact entity.
    ///
    /// `POST /api/v1/Agents/Contact/SaveContactEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_SaveContactEntity.html)
    /// - body, [`ContactEntity`](crate::types::ContactEntity).
    /// - answers 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().save_contact_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_contact_entity(self, body: &ContactEntity) -> Call<'c, ContactEntity> {
        self.call(SAVE_CONTACT_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save quote version address.
    ///
    /// `POST /api/v1/Agents/Contact/SaveQuoteVersionAddress`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_SaveQuoteVersionAddress.html)
    /// - body, [`SaveQuoteVersionAddressRequest`](crate::contact_agent::SaveQuoteVersionAddressRequest).
    /// - answers 200 with [`Address`](crate::types::Address).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().save_quote_version_address(1, &Default::default(), &Default::default(), 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_quote_version_address(
        self,
        quote_version_id: i32,
        address: &Address,
        address_type: &AddressType,
        country_id: i32,
    ) -> Call<'c, Address, Select> {
        self.call(SAVE_QUOTE_VERSION_ADDRESS, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id)), ("Address", View::Carrier(address)), ("AddressType", View::Enum(address_type)), ("CountryId", View::I32(country_id))])
    }

    /// Set duplicate rules status.
    ///
    /// `POST /api/v1/Agents/Contact/SetDuplicateRulesStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_SetDuplicateRulesStatus.html)
    /// - body, [`ContactSetDuplicateRulesStatusRequest`](crate::contact_agent::ContactSetDuplicateRulesStatusRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.contact_agent().set_duplicate_rules_status(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_duplicate_rules_status(self, rules: &[DuplicateRule]) -> Call<'c, (), Select> {
        self.call(SET_DUPLICATE_RULES_STATUS, &[]).fields(&[("Rules", View::List(&rules))])
    }

    /// Undelete.
    ///
    /// `POST /api/v1/Agents/Contact/Undelete`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_Undelete.html)
    /// - body, [`ContactUndeleteRequest`](crate::contact_agent::ContactUndeleteRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.contact_agent().undelete(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn undelete(self, id: i32) -> Call<'c, (), Select> {
        self.call(UNDELETE, &[]).fields(&[("Id", View::I32(id))])
    }

    /// Validate contact entity.
    ///
    /// `POST /api/v1/Agents/Contact/ValidateContactEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_ValidateContactEntity.html)
    /// - body, [`ValidateContactEntityRequest`](crate::contact_agent::ValidateContactEntityRequest).
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.contact_agent().validate_contact_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn validate_contact_entity(self, contact_entity: &ContactEntity) -> Call<'c, Map<String>, Select> {
        self.call(VALIDATE_CONTACT_ENTITY, &[]).fields(&[("ContactEntity", View::Carrier(contact_entity))])
    }
}
