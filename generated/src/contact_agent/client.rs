// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{DateTime, Map};
use crate::types::{
    Address, AddressType, Contact, ContactAction, ContactActivity, ContactEntity, ContactSourceType, ContactSummary,
    DuplicateEntry, DuplicateRule, Person, PersonEntity, PreviewContact,
};

use super::operations::*;

/// Calls of the tag `Contact_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ContactAgentClient<'c>(&'c Client);

impl<'c> ContactAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Adds a person to a company and returns it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/AddPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_AddPerson.html)
    /// - body, `AddPersonRequest`.
    ///   - `ContactId`, `i32`: Key of the company that gets the person.
    ///   - `NewPersonEntity`, [`PersonEntity`](crate::types::PersonEntity): The person to add.
    /// - returns 200 with [`PersonEntity`](crate::types::PersonEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let new_person_entity = superoffice::types::PersonEntity::new().set_lastname("Larsen");
    /// let response = client.contact_agent().add_person(1, &new_person_entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_AddPerson")]
    #[inline]
    pub fn add_person(self, contact_id: i32, new_person_entity: &PersonEntity) -> Call<'c, PersonEntity, Select> {
        self.call(Op::AddPerson, &[]).arguments(&[View::I32(contact_id), View::Carrier(new_person_entity)])
    }

    /// Returns a company with the default values, address layout and telephone format of another country.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/ChangeCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_ChangeCountry.html)
    /// - body, `Contact_ChangeCountryRequest`.
    ///   - `ContactEntity`, [`ContactEntity`](crate::types::ContactEntity): Company whose country changes.
    ///   - `ToCountryId`, `i32`: Key of the country that defaults and formats are taken from.
    /// - returns 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let contact_entity = superoffice::types::ContactEntity::new().set_name("Example");
    /// let response = client.contact_agent().change_country(&contact_entity, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_ChangeCountry")]
    #[inline]
    pub fn change_country(self, contact_entity: &ContactEntity, to_country_id: i32) -> Call<'c, ContactEntity, Select> {
        self.call(Op::ChangeCountry, &[]).arguments(&[View::Carrier(contact_entity), View::I32(to_country_id)])
    }

    /// Copies a company without its activities and related data, and returns the key of the copy.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/Copy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_Copy.html)
    /// - body, `CopyRequest`.
    ///   - `SourceContactId`, `i32`: Key of the company that is copied.
    ///   - `DestinationContactName`, text: Name that the new company gets.
    ///   - `DestinationContactDepartment`, text: Department that the new company gets.
    ///   - `CopyPersons`, `bool`: Whether the persons of the company are copied as well.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().copy(
    ///     1,
    ///     "destination contact name",
    ///     "destination contact department",
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_Copy")]
    #[inline]
    pub fn copy(
        self,
        source_contact_id: i32,
        destination_contact_name: &str,
        destination_contact_department: &str,
        copy_persons: bool,
    ) -> Call<'c, i32, Select> {
        self.call(Op::Copy, &[])
            .arguments(
                &[
                    View::I32(source_contact_id),
                    View::Str(destination_contact_name),
                    View::Str(destination_contact_department),
                    View::Bool(copy_persons),
                ],
            )
    }

    /// Returns a new company with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/CreateDefaultContactEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_CreateDefaultContactEntity.html)
    /// - returns 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().create_default_contact_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_CreateDefaultContactEntity")]
    #[inline]
    pub fn create_default_contact_entity(self) -> Call<'c, ContactEntity> {
        self.call(Op::CreateDefaultContactEntity, &[])
    }

    /// Returns a new preview of a company with the default values of the server; nothing is stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/CreateDefaultPreviewContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_CreateDefaultPreviewContact.html)
    /// - returns 200 with [`PreviewContact`](crate::types::PreviewContact).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().create_default_preview_contact().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_CreateDefaultPreviewContact")]
    #[inline]
    pub fn create_default_preview_contact(self) -> Call<'c, PreviewContact> {
        self.call(Op::CreateDefaultPreviewContact, &[])
    }

    /// Makes a company of a duplicate that another system has found, and returns its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/CreateNewEntry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_CreateNewEntry.html)
    /// - body, `Contact_CreateNewEntryRequest`.
    ///   - `Duplicate`, [`DuplicateEntry`](crate::types::DuplicateEntry): Record that the check for duplicates found
    ///     and from which the new one is made.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let duplicate = superoffice::types::DuplicateEntry::new().set_rule_name("Example");
    /// let response = client.contact_agent().create_new_entry(&duplicate).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_CreateNewEntry")]
    #[inline]
    pub fn create_new_entry(self, duplicate: &DuplicateEntry) -> Call<'c, i32, Select> {
        self.call(Op::CreateNewEntry, &[]).arguments(&[View::Carrier(duplicate)])
    }

    /// Marks a company as deleted, by its key; it disappears from clients and from results. `Undelete` of the Contact
    /// agent restores it, and `DeleteExpired` removes it for good after the retention period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/DeleteContactEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_DeleteContactEntity.html)
    /// - `contactEntityId` (query), `i32`: Key of the company to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.contact_agent().delete_contact_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_DeleteContactEntity")]
    #[inline]
    pub fn delete_contact_entity(self, contact_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteContactEntity, &[]).query("contactEntityId", View::I32(contact_entity_id))
    }

    /// Removes companies for good that were marked as deleted long enough ago.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/DeleteExpired`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_DeleteExpired.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.contact_agent().delete_expired().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_DeleteExpired")]
    #[inline]
    pub fn delete_expired(self) -> Call<'c, (), Select> {
        self.call(Op::DeleteExpired, &[])
    }

    /// Fills in address, telephone and e-mail of a company with data of the AI enrichment service, and returns the
    /// company.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/EnrichContactEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_EnrichContactEntity.html)
    /// - body, `EnrichContactEntityRequest`.
    ///   - `ContactEntity`, [`ContactEntity`](crate::types::ContactEntity): Company that gets the data.
    ///   - `EnrichId`, text: Identifier, in the enrichment service, of the company that the data comes from.
    /// - returns 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let contact_entity = superoffice::types::ContactEntity::new().set_name("Example");
    /// let response = client.contact_agent().enrich_contact_entity(&contact_entity, "enrich id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_EnrichContactEntity")]
    #[inline]
    pub fn enrich_contact_entity(
        self,
        contact_entity: &ContactEntity,
        enrich_id: &str,
    ) -> Call<'c, ContactEntity, Select> {
        self.call(Op::EnrichContactEntity, &[]).arguments(&[View::Carrier(contact_entity), View::Str(enrich_id)])
    }

    /// Returns the address of a company in the layout of its country.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetAddress.html)
    /// - body, `Contact_GetAddressRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose address is returned.
    /// - returns 200 with [`Address`](crate::types::Address).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_address(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetAddress")]
    #[inline]
    pub fn get_address(self, contact_id: i32) -> Call<'c, Address, Select> {
        self.call(Op::GetAddress, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Returns the address of a company in the layout of a given country.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetAddressByCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetAddressByCountry.html)
    /// - body, `Contact_GetAddressByCountryRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose address is returned.
    ///   - `CountryId`, `i32`: Key of the country that decides the layout of the address.
    /// - returns 200 with [`Address`](crate::types::Address).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_address_by_country(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetAddressByCountry")]
    #[inline]
    pub fn get_address_by_country(self, contact_id: i32, country_id: i32) -> Call<'c, Address, Select> {
        self.call(Op::GetAddressByCountry, &[]).arguments(&[View::I32(contact_id), View::I32(country_id)])
    }

    /// Returns one company, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContact.html)
    /// - `contactId` (query), `i32`: Key of the company to return.
    /// - returns 200 with [`Contact`](crate::types::Contact).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_contact(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetContact")]
    #[inline]
    pub fn get_contact(self, contact_id: i32) -> Call<'c, Contact, Select> {
        self.call(Op::GetContact, &[]).query("contactId", View::I32(contact_id))
    }

    /// Returns one company, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetContactEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactEntity.html)
    /// - `contactEntityId` (query), `i32`: Key of the company to return.
    /// - returns 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_contact_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetContactEntity")]
    #[inline]
    pub fn get_contact_entity(self, contact_entity_id: i32) -> Call<'c, ContactEntity, Select> {
        self.call(Op::GetContactEntity, &[]).query("contactEntityId", View::I32(contact_entity_id))
    }

    /// Returns several companies at once, by their keys.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetContactList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Contact`](crate::types::Contact).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_contact_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetContactList")]
    #[inline]
    pub fn get_contact_list(self, body: &[i32]) -> Call<'c, Vec<Contact>, Select> {
        self.call(Op::GetContactList, &[]).body(View::List(&body))
    }

    /// Returns a company with its latest follow-ups, documents, requests, sales and chats.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetContactSummary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactSummary.html)
    /// - body, `GetContactSummaryRequest`.
    ///   - `ContactId`, `i32`: Key of the company that is summed up.
    ///   - `Limit`, `i32`: Largest number of entries in each list.
    /// - returns 200 with [`ContactSummary`](crate::types::ContactSummary).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_contact_summary(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetContactSummary")]
    #[inline]
    pub fn get_contact_summary(self, contact_id: i32, limit: i32) -> Call<'c, ContactSummary, Select> {
        self.call(Op::GetContactSummary, &[]).arguments(&[View::I32(contact_id), View::I32(limit)])
    }

    /// Returns a company with all its persons.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetContactWithPersons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactWithPersons.html)
    /// - body, `GetContactWithPersonsRequest`.
    ///   - `ContactId`, `i32`: Key of the company that is returned with its persons.
    /// - returns 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_contact_with_persons(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetContactWithPersons")]
    #[inline]
    pub fn get_contact_with_persons(self, contact_id: i32) -> Call<'c, ContactEntity, Select> {
        self.call(Op::GetContactWithPersons, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Returns companies that have the same web domain.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetDomainDuplicates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetDomainDuplicates.html)
    /// - body, `GetDomainDuplicatesRequest`.
    ///   - `Domain`, text: Web address part to look for.
    /// - returns 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_domain_duplicates("example.com").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetDomainDuplicates")]
    #[inline]
    pub fn get_domain_duplicates(self, domain: &str) -> Call<'c, Vec<DuplicateEntry>, Select> {
        self.call(Op::GetDomainDuplicates, &[]).arguments(&[View::Str(domain)])
    }

    /// Returns the rules by which duplicates of companies are found, with their state.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetDuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetDuplicateRules.html)
    /// - returns 200 with list of [`DuplicateRule`](crate::types::DuplicateRule).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_duplicate_rules().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetDuplicateRules")]
    #[inline]
    pub fn get_duplicate_rules(self) -> Call<'c, Vec<DuplicateRule>, Select> {
        self.call(Op::GetDuplicateRules, &[])
    }

    /// Returns companies with an equal or similar name.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetDuplicates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetDuplicates.html)
    /// - body, `Contact_GetDuplicatesRequest`.
    ///   - `Name`, text: Name that companies are compared with.
    /// - returns 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_duplicates("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetDuplicates")]
    #[inline]
    pub fn get_duplicates(self, name: &str) -> Call<'c, Vec<DuplicateEntry>, Select> {
        self.call(Op::GetDuplicates, &[]).arguments(&[View::Str(name)])
    }

    /// Returns companies with whom something has happened since a time.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyActiveContacts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyActiveContacts.html)
    /// - body, `GetMyActiveContactsRequest`.
    ///   - `ActivityStartTime`, date-time: Time from which activities count; with a time in the future, those since the
    ///     last logout of the user count.
    ///   - `ContactCategories`, list of `i32`: Keys of categories that companies must have; an empty list means all
    ///     categories.
    ///   - `ActionType`, [`ContactAction`](crate::types::ContactAction): Kinds of events that count.
    /// - returns 200 with list of [`ContactActivity`](crate::types::ContactActivity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_my_active_contacts(
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &[1],
    ///     &superoffice::types::ContactAction::CREATED,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetMyActiveContacts")]
    #[inline]
    pub fn get_my_active_contacts(
        self,
        activity_start_time: &DateTime,
        contact_categories: &[i32],
        action_type: &ContactAction,
    ) -> Call<'c, Vec<ContactActivity>, Select> {
        self.call(Op::GetMyActiveContacts, &[])
            .arguments(&[View::DateTime(activity_start_time), View::List(&contact_categories), View::Enum(action_type)])
    }

    /// Returns the caller's company and person, as a business card shows them.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyBizCard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyBizCard.html)
    /// - returns 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_my_biz_card().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetMyBizCard")]
    #[inline]
    pub fn get_my_biz_card(self) -> Call<'c, ContactEntity, Select> {
        self.call(Op::GetMyBizCard, &[])
    }

    /// Returns the company of the caller.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyContact.html)
    /// - returns 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_my_contact().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetMyContact")]
    #[inline]
    pub fn get_my_contact(self) -> Call<'c, ContactEntity, Select> {
        self.call(Op::GetMyContact, &[])
    }

    /// Returns the companies that the caller is responsible for.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyContacts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyContacts.html)
    /// - returns 200 with list of [`Contact`](crate::types::Contact).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_my_contacts().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetMyContacts")]
    #[inline]
    pub fn get_my_contacts(self) -> Call<'c, Vec<Contact>, Select> {
        self.call(Op::GetMyContacts, &[])
    }

    /// Returns companies that the caller probably looks for, from history, diary or favorites.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyRecentContacts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyRecentContacts.html)
    /// - body, `GetMyRecentContactsRequest`.
    ///   - `SourceType`, [`ContactSourceType`](crate::types::ContactSourceType): Where the companies come from.
    /// - returns 200 with list of [`Contact`](crate::types::Contact).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_my_recent_contacts(
    ///     &superoffice::types::ContactSourceType::HISTORY,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetMyRecentContacts")]
    #[inline]
    pub fn get_my_recent_contacts(self, source_type: &ContactSourceType) -> Call<'c, Vec<Contact>, Select> {
        self.call(Op::GetMyRecentContacts, &[]).arguments(&[View::Enum(source_type)])
    }

    /// Returns companies with an equal or similar name and department.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetNameDepartmentDuplicates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetNameDepartmentDuplicates.html)
    /// - body, `GetNameDepartmentDuplicatesRequest`.
    ///   - `Name`, text: Name that companies are compared with.
    ///   - `Department`, text: Part of the company; may be empty.
    /// - returns 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_name_department_duplicates("Example", "department")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetNameDepartmentDuplicates")]
    #[inline]
    pub fn get_name_department_duplicates(self, name: &str, department: &str) -> Call<'c, Vec<DuplicateEntry>, Select> {
        self.call(Op::GetNameDepartmentDuplicates, &[]).arguments(&[View::Str(name), View::Str(department)])
    }

    /// Returns the persons of a company in short form.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetPersons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetPersons.html)
    /// - body, `GetPersonsRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose persons are returned.
    /// - returns 200 with list of [`Person`](crate::types::Person).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_persons(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetPersons")]
    #[inline]
    pub fn get_persons(self, contact_id: i32) -> Call<'c, Vec<Person>, Select> {
        self.call(Op::GetPersons, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Returns a company for a preview.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetPreviewContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetPreviewContact.html)
    /// - body, `GetPreviewContactRequest`.
    ///   - `ContactId`, `i32`: Key of the company to preview.
    /// - returns 200 with [`PreviewContact`](crate::types::PreviewContact).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_preview_contact(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetPreviewContact")]
    #[inline]
    pub fn get_preview_contact(self, contact_id: i32) -> Call<'c, PreviewContact, Select> {
        self.call(Op::GetPreviewContact, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Returns a company for a preview, with what a service on the web knows of it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetPreviewEnrichContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetPreviewEnrichContact.html)
    /// - body, `GetPreviewEnrichContactRequest`.
    ///   - `EnrichId`, text: Identifier, in the enrichment service, of the company to preview.
    /// - returns 200 with [`PreviewContact`](crate::types::PreviewContact).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_preview_enrich_contact("enrich id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetPreviewEnrichContact")]
    #[inline]
    pub fn get_preview_enrich_contact(self, enrich_id: &str) -> Call<'c, PreviewContact, Select> {
        self.call(Op::GetPreviewEnrichContact, &[]).arguments(&[View::Str(enrich_id)])
    }

    /// Returns the addresses for delivery and invoice of a version of a quote.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/GetQuoteVersionAddresses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetQuoteVersionAddresses.html)
    /// - body, `GetQuoteVersionAddressesRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version whose addresses are returned.
    /// - returns 200 with list of [`Address`](crate::types::Address).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().get_quote_version_addresses(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_GetQuoteVersionAddresses")]
    #[inline]
    pub fn get_quote_version_addresses(self, quote_version_id: i32) -> Call<'c, Vec<Address>, Select> {
        self.call(Op::GetQuoteVersionAddresses, &[]).arguments(&[View::I32(quote_version_id)])
    }

    /// Returns whether a company may have a number, by the rules of the installation.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/IsNumberValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_IsNumberValid.html)
    /// - body, `Contact_IsNumberValidRequest`.
    ///   - `ContactId`, `i32`: Key of the company that the number is for.
    ///   - `Number`, text: Number to check, as users see it.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact_agent().is_number_valid(1, "number").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_IsNumberValid")]
    #[inline]
    pub fn is_number_valid(self, contact_id: i32, number: &str) -> Call<'c, bool, Select> {
        self.call(Op::IsNumberValid, &[]).arguments(&[View::I32(contact_id), View::Str(number)])
    }

    /// Merges two companies: the destination remains and the source disappears.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/Merge`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_Merge.html)
    /// - body, `Contact_MergeRequest`.
    ///   - `SourceContactId`, `i32`: Key of the company that is merged into the other one and disappears.
    ///   - `DestinationContactId`, `i32`: Key of the company that remains after the merge.
    ///   - `MergeIdenticalPersons`, `bool`: Whether persons of the same name become one.
    ///   - `ReplaceEmptyFieldsOnDestination`, `bool`: Whether empty properties of the destination get values of the
    ///     source.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.contact_agent().merge(1, 2, true, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_Merge")]
    #[inline]
    pub fn merge(
        self,
        source_contact_id: i32,
        destination_contact_id: i32,
        merge_identical_persons: bool,
        replace_empty_fields_on_destination: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::Merge, &[])
            .arguments(
                &[
                    View::I32(source_contact_id),
                    View::I32(destination_contact_id),
                    View::Bool(merge_identical_persons),
                    View::Bool(replace_empty_fields_on_destination),
                ],
            )
    }

    /// Stores a company: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/SaveContactEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_SaveContactEntity.html)
    /// - body, [`ContactEntity`](crate::types::ContactEntity).
    /// - returns 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ContactEntity::new().set_name("Example");
    /// let response = client.contact_agent().save_contact_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_SaveContactEntity")]
    #[inline]
    pub fn save_contact_entity(self, body: &ContactEntity) -> Call<'c, ContactEntity> {
        self.call(Op::SaveContactEntity, &[]).body(View::Carrier(body))
    }

    /// Stores an address of delivery or invoice for a version of a quote and returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/SaveQuoteVersionAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_SaveQuoteVersionAddress.html)
    /// - body, `SaveQuoteVersionAddressRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version that gets the address.
    ///   - `Address`, [`Address`](crate::types::Address): Address in its parts, in the format of its country.
    ///   - `AddressType`, [`AddressType`](crate::types::AddressType): Must be QuoteBillingAddress or
    ///     QuoteShippingAddress.
    ///   - `CountryId`, `i32`: Key of the country of the address.
    /// - returns 200 with [`Address`](crate::types::Address).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let address = superoffice::types::Address::new().set_formatted("formatted");
    /// let response = client.contact_agent().save_quote_version_address(
    ///     1,
    ///     &address,
    ///     &superoffice::types::AddressType::ContactPostalAddress,
    ///     2,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_SaveQuoteVersionAddress")]
    #[inline]
    pub fn save_quote_version_address(
        self,
        quote_version_id: i32,
        address: &Address,
        address_type: &AddressType,
        country_id: i32,
    ) -> Call<'c, Address, Select> {
        self.call(Op::SaveQuoteVersionAddress, &[])
            .arguments(
                &[View::I32(quote_version_id), View::Carrier(address), View::Enum(address_type), View::I32(country_id)],
            )
    }

    /// Switches rules for duplicates of companies on and off.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/SetDuplicateRulesStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_SetDuplicateRulesStatus.html)
    /// - body, `Contact_SetDuplicateRulesStatusRequest`.
    ///   - `Rules`, list of [`DuplicateRule`](crate::types::DuplicateRule): The rules with their state.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let rules = [superoffice::types::DuplicateRule::new().set_name("Example")];
    /// client.contact_agent().set_duplicate_rules_status(&rules).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_SetDuplicateRulesStatus")]
    #[inline]
    pub fn set_duplicate_rules_status(self, rules: &[DuplicateRule]) -> Call<'c, (), Select> {
        self.call(Op::SetDuplicateRulesStatus, &[]).arguments(&[View::List(&rules)])
    }

    /// Takes back that a company is marked as deleted.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/Undelete`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_Undelete.html)
    /// - body, `Contact_UndeleteRequest`.
    ///   - `Id`, `i32`: Key of the company to bring back.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.contact_agent().undelete(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_Undelete")]
    #[inline]
    pub fn undelete(self, id: i32) -> Call<'c, (), Select> {
        self.call(Op::Undelete, &[]).arguments(&[View::I32(id)])
    }

    /// Sets and removes interests of a company. A key in both lists is an error.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/UpdateInterests`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_UpdateInterests.html)
    /// - body, `Contact_UpdateInterestsRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose interests change.
    ///   - `EnableInterestIds`, list of `i32`: Keys of interests that are set.
    ///   - `DisableInterestIds`, list of `i32`: Keys of interests that are removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.contact_agent().update_interests(1, &[1], &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_UpdateInterests")]
    #[inline]
    pub fn update_interests(
        self,
        contact_id: i32,
        enable_interest_ids: &[i32],
        disable_interest_ids: &[i32],
    ) -> Call<'c, (), Select> {
        self.call(Op::UpdateInterests, &[])
            .arguments(&[View::I32(contact_id), View::List(&enable_interest_ids), View::List(&disable_interest_ids)])
    }

    /// Checks whether a company could be saved, without saving it. Returns messages by field; none means that it is
    /// valid.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Contact/ValidateContactEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_ValidateContactEntity.html)
    /// - body, `ValidateContactEntityRequest`.
    ///   - `ContactEntity`, [`ContactEntity`](crate::types::ContactEntity): Company to check for errors before saving.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let contact_entity = superoffice::types::ContactEntity::new().set_name("Example");
    /// let response = client.contact_agent().validate_contact_entity(&contact_entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactAgent_ValidateContactEntity")]
    #[inline]
    pub fn validate_contact_entity(self, contact_entity: &ContactEntity) -> Call<'c, Map<String>, Select> {
        self.call(Op::ValidateContactEntity, &[]).arguments(&[View::Carrier(contact_entity)])
    }
}
