// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{DateTime, Map, server, take};
use crate::types::{
    Address, AddressType, Contact, ContactAction, ContactActivity, ContactEntity, ContactSourceType, ContactSummary,
    DuplicateEntry, DuplicateRule, Person, PersonEntity, PreviewContact,
};

use super::operations::*;

/// Handlers of the tag `Contact_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ContactAgentServer: Send + Sync + 'static {
    /// Adds a person to a company and returns it.
    ///
    /// `POST /api/v1/Agents/Contact/AddPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_AddPerson.html)
    fn add_person<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        new_person_entity: Option<PersonEntity>,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a company with the default values, address layout and telephone format of another country.
    ///
    /// `POST /api/v1/Agents/Contact/ChangeCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_ChangeCountry.html)
    fn change_country<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_entity: Option<ContactEntity>,
        to_country_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copies a company without its activities and related data, and returns the key of the copy.
    ///
    /// `POST /api/v1/Agents/Contact/Copy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_Copy.html)
    fn copy<'a>(
        &'a self,
        cx: &'a server::Context,
        source_contact_id: Option<i32>,
        destination_contact_name: Option<String>,
        destination_contact_department: Option<String>,
        copy_persons: Option<bool>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new company with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Contact/CreateDefaultContactEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_CreateDefaultContactEntity.html)
    fn create_default_contact_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new preview of a company with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Contact/CreateDefaultPreviewContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_CreateDefaultPreviewContact.html)
    fn create_default_preview_contact<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PreviewContact>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes a company of a duplicate that another system has found, and returns its key.
    ///
    /// `POST /api/v1/Agents/Contact/CreateNewEntry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_CreateNewEntry.html)
    fn create_new_entry<'a>(
        &'a self,
        cx: &'a server::Context,
        duplicate: Option<DuplicateEntry>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks a company as deleted, by its key; it disappears from clients and from results.
    ///
    /// `POST /api/v1/Agents/Contact/DeleteContactEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_DeleteContactEntity.html)
    fn delete_contact_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes companies for good that were marked as deleted long enough ago.
    ///
    /// `POST /api/v1/Agents/Contact/DeleteExpired`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_DeleteExpired.html)
    fn delete_expired<'a>(&'a self, cx: &'a server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Fills in address, telephone and e-mail of a company with data of the AI enrichment service, and returns the
    /// company.
    ///
    /// `POST /api/v1/Agents/Contact/EnrichContactEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_EnrichContactEntity.html)
    fn enrich_contact_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_entity: Option<ContactEntity>,
        enrich_id: Option<String>,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address of a company in the layout of its country.
    ///
    /// `POST /api/v1/Agents/Contact/GetAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetAddress.html)
    fn get_address<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Address>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address of a company in the layout of a given country.
    ///
    /// `POST /api/v1/Agents/Contact/GetAddressByCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetAddressByCountry.html)
    fn get_address_by_country<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        country_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Address>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one company, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Contact/GetContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContact.html)
    fn get_contact<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: i32,
    ) -> impl Future<Output = Result<Option<Contact>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one company, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Contact/GetContactEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactEntity.html)
    fn get_contact_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several companies at once, by their keys.
    ///
    /// `POST /api/v1/Agents/Contact/GetContactList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactList.html)
    fn get_contact_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Contact>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a company with its latest follow-ups, documents, requests, sales and chats.
    ///
    /// `POST /api/v1/Agents/Contact/GetContactSummary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactSummary.html)
    fn get_contact_summary<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        limit: Option<i32>,
    ) -> impl Future<Output = Result<Option<ContactSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a company with all its persons.
    ///
    /// `POST /api/v1/Agents/Contact/GetContactWithPersons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetContactWithPersons.html)
    fn get_contact_with_persons<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns companies that have the same web domain.
    ///
    /// `POST /api/v1/Agents/Contact/GetDomainDuplicates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetDomainDuplicates.html)
    fn get_domain_duplicates<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: Option<String>,
    ) -> impl Future<Output = Result<Vec<DuplicateEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the rules by which duplicates of companies are found, with their state.
    ///
    /// `POST /api/v1/Agents/Contact/GetDuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetDuplicateRules.html)
    fn get_duplicate_rules<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<DuplicateRule>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns companies with an equal or similar name.
    ///
    /// `POST /api/v1/Agents/Contact/GetDuplicates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetDuplicates.html)
    fn get_duplicates<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
    ) -> impl Future<Output = Result<Vec<DuplicateEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns companies with whom something has happened since a time.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyActiveContacts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyActiveContacts.html)
    fn get_my_active_contacts<'a>(
        &'a self,
        cx: &'a server::Context,
        activity_start_time: Option<DateTime>,
        contact_categories: Option<Vec<i32>>,
        action_type: Option<ContactAction>,
    ) -> impl Future<Output = Result<Vec<ContactActivity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the caller's company and person, as a business card shows them.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyBizCard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyBizCard.html)
    fn get_my_biz_card<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the company of the caller.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyContact.html)
    fn get_my_contact<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the companies that the caller is responsible for.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyContacts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyContacts.html)
    fn get_my_contacts<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Contact>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns companies that the caller probably looks for, from history, diary or favorites.
    ///
    /// `POST /api/v1/Agents/Contact/GetMyRecentContacts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetMyRecentContacts.html)
    fn get_my_recent_contacts<'a>(
        &'a self,
        cx: &'a server::Context,
        source_type: Option<ContactSourceType>,
    ) -> impl Future<Output = Result<Vec<Contact>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns companies with an equal or similar name and department.
    ///
    /// `POST /api/v1/Agents/Contact/GetNameDepartmentDuplicates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetNameDepartmentDuplicates.html)
    fn get_name_department_duplicates<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
        department: Option<String>,
    ) -> impl Future<Output = Result<Vec<DuplicateEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the persons of a company in short form.
    ///
    /// `POST /api/v1/Agents/Contact/GetPersons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetPersons.html)
    fn get_persons<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a company for a preview.
    ///
    /// `POST /api/v1/Agents/Contact/GetPreviewContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetPreviewContact.html)
    fn get_preview_contact<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<PreviewContact>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a company for a preview, with what a service on the web knows of it.
    ///
    /// `POST /api/v1/Agents/Contact/GetPreviewEnrichContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetPreviewEnrichContact.html)
    fn get_preview_enrich_contact<'a>(
        &'a self,
        cx: &'a server::Context,
        enrich_id: Option<String>,
    ) -> impl Future<Output = Result<Option<PreviewContact>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the addresses for delivery and invoice of a version of a quote.
    ///
    /// `POST /api/v1/Agents/Contact/GetQuoteVersionAddresses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_GetQuoteVersionAddresses.html)
    fn get_quote_version_addresses<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Address>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a company may have a number, by the rules of the installation.
    ///
    /// `POST /api/v1/Agents/Contact/IsNumberValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_IsNumberValid.html)
    fn is_number_valid<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        number: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Merges two companies: the destination remains and the source disappears.
    ///
    /// `POST /api/v1/Agents/Contact/Merge`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_Merge.html)
    fn merge<'a>(
        &'a self,
        cx: &'a server::Context,
        source_contact_id: Option<i32>,
        destination_contact_id: Option<i32>,
        merge_identical_persons: Option<bool>,
        replace_empty_fields_on_destination: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a company: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Contact/SaveContactEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_SaveContactEntity.html)
    fn save_contact_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ContactEntity,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores an address of delivery or invoice for a version of a quote and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Contact/SaveQuoteVersionAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_SaveQuoteVersionAddress.html)
    fn save_quote_version_address<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
        address: Option<Address>,
        address_type: Option<AddressType>,
        country_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Address>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches rules for duplicates of companies on and off.
    ///
    /// `POST /api/v1/Agents/Contact/SetDuplicateRulesStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_SetDuplicateRulesStatus.html)
    fn set_duplicate_rules_status<'a>(
        &'a self,
        cx: &'a server::Context,
        rules: Option<Vec<DuplicateRule>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Takes back that a company is marked as deleted.
    ///
    /// `POST /api/v1/Agents/Contact/Undelete`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_Undelete.html)
    fn undelete<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets and removes interests of a company.
    ///
    /// `POST /api/v1/Agents/Contact/UpdateInterests`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_UpdateInterests.html)
    fn update_interests<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        enable_interest_ids: Option<Vec<i32>>,
        disable_interest_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a company could be saved, without saving it.
    ///
    /// `POST /api/v1/Agents/Contact/ValidateContactEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Contact_Agent/v1ContactAgent_ValidateContactEntity.html)
    fn validate_contact_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_entity: Option<ContactEntity>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Contact_Agent`, served by `api`.
pub fn routes(api: impl ContactAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ContactAgentServer`] that goes with an operation.
fn dispatch<'a, T: ContactAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddPerson) => {
            let mut contact_id = None;
            let mut new_person_entity = None;
            take!(input.arguments(&mut [&mut contact_id, &mut new_person_entity]));
            server::respond(cx, api.add_person(cx, contact_id, new_person_entity))
        }
        Some(Op::ChangeCountry) => {
            let mut contact_entity = None;
            let mut to_country_id = None;
            take!(input.arguments(&mut [&mut contact_entity, &mut to_country_id]));
            server::respond(cx, api.change_country(cx, contact_entity, to_country_id))
        }
        Some(Op::Copy) => {
            let mut source_contact_id = None;
            let mut destination_contact_name = None;
            let mut destination_contact_department = None;
            let mut copy_persons = None;
            take!(input.arguments(&mut [
                &mut source_contact_id,
                &mut destination_contact_name,
                &mut destination_contact_department,
                &mut copy_persons,
            ]));
            server::respond(
                cx,
                api.copy(cx, source_contact_id, destination_contact_name, destination_contact_department, copy_persons),
            )
        }
        Some(Op::CreateDefaultContactEntity) => server::respond(cx, api.create_default_contact_entity(cx)),
        Some(Op::CreateDefaultPreviewContact) => server::respond(cx, api.create_default_preview_contact(cx)),
        Some(Op::CreateNewEntry) => {
            let mut duplicate = None;
            take!(input.arguments(&mut [&mut duplicate]));
            server::respond(cx, api.create_new_entry(cx, duplicate))
        }
        Some(Op::DeleteContactEntity) => server::respond(
            cx,
            api.delete_contact_entity(cx, take!(input.required("contactEntityId"))),
        ),
        Some(Op::DeleteExpired) => server::respond(cx, api.delete_expired(cx)),
        Some(Op::EnrichContactEntity) => {
            let mut contact_entity = None;
            let mut enrich_id = None;
            take!(input.arguments(&mut [&mut contact_entity, &mut enrich_id]));
            server::respond(cx, api.enrich_contact_entity(cx, contact_entity, enrich_id))
        }
        Some(Op::GetAddress) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.get_address(cx, contact_id))
        }
        Some(Op::GetAddressByCountry) => {
            let mut contact_id = None;
            let mut country_id = None;
            take!(input.arguments(&mut [&mut contact_id, &mut country_id]));
            server::respond(cx, api.get_address_by_country(cx, contact_id, country_id))
        }
        Some(Op::GetContact) => server::respond(cx, api.get_contact(cx, take!(input.required("contactId")))),
        Some(Op::GetContactEntity) => server::respond(
            cx,
            api.get_contact_entity(cx, take!(input.required("contactEntityId"))),
        ),
        Some(Op::GetContactList) => server::respond(cx, api.get_contact_list(cx, take!(input.body()))),
        Some(Op::GetContactSummary) => {
            let mut contact_id = None;
            let mut limit = None;
            take!(input.arguments(&mut [&mut contact_id, &mut limit]));
            server::respond(cx, api.get_contact_summary(cx, contact_id, limit))
        }
        Some(Op::GetContactWithPersons) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.get_contact_with_persons(cx, contact_id))
        }
        Some(Op::GetDomainDuplicates) => {
            let mut domain = None;
            take!(input.arguments(&mut [&mut domain]));
            server::respond(cx, api.get_domain_duplicates(cx, domain))
        }
        Some(Op::GetDuplicateRules) => server::respond(cx, api.get_duplicate_rules(cx)),
        Some(Op::GetDuplicates) => {
            let mut name = None;
            take!(input.arguments(&mut [&mut name]));
            server::respond(cx, api.get_duplicates(cx, name))
        }
        Some(Op::GetMyActiveContacts) => {
            let mut activity_start_time = None;
            let mut contact_categories = None;
            let mut action_type = None;
            take!(input.arguments(&mut [&mut activity_start_time, &mut contact_categories, &mut action_type]));
            server::respond(cx, api.get_my_active_contacts(cx, activity_start_time, contact_categories, action_type))
        }
        Some(Op::GetMyBizCard) => server::respond(cx, api.get_my_biz_card(cx)),
        Some(Op::GetMyContact) => server::respond(cx, api.get_my_contact(cx)),
        Some(Op::GetMyContacts) => server::respond(cx, api.get_my_contacts(cx)),
        Some(Op::GetMyRecentContacts) => {
            let mut source_type = None;
            take!(input.arguments(&mut [&mut source_type]));
            server::respond(cx, api.get_my_recent_contacts(cx, source_type))
        }
        Some(Op::GetNameDepartmentDuplicates) => {
            let mut name = None;
            let mut department = None;
            take!(input.arguments(&mut [&mut name, &mut department]));
            server::respond(cx, api.get_name_department_duplicates(cx, name, department))
        }
        Some(Op::GetPersons) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.get_persons(cx, contact_id))
        }
        Some(Op::GetPreviewContact) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.get_preview_contact(cx, contact_id))
        }
        Some(Op::GetPreviewEnrichContact) => {
            let mut enrich_id = None;
            take!(input.arguments(&mut [&mut enrich_id]));
            server::respond(cx, api.get_preview_enrich_contact(cx, enrich_id))
        }
        Some(Op::GetQuoteVersionAddresses) => {
            let mut quote_version_id = None;
            take!(input.arguments(&mut [&mut quote_version_id]));
            server::respond(cx, api.get_quote_version_addresses(cx, quote_version_id))
        }
        Some(Op::IsNumberValid) => {
            let mut contact_id = None;
            let mut number = None;
            take!(input.arguments(&mut [&mut contact_id, &mut number]));
            server::respond(cx, api.is_number_valid(cx, contact_id, number))
        }
        Some(Op::Merge) => {
            let mut source_contact_id = None;
            let mut destination_contact_id = None;
            let mut merge_identical_persons = None;
            let mut replace_empty_fields_on_destination = None;
            take!(input.arguments(&mut [
                &mut source_contact_id,
                &mut destination_contact_id,
                &mut merge_identical_persons,
                &mut replace_empty_fields_on_destination,
            ]));
            server::respond(
                cx,
                api.merge(
                    cx,
                    source_contact_id,
                    destination_contact_id,
                    merge_identical_persons,
                    replace_empty_fields_on_destination,
                ),
            )
        }
        Some(Op::SaveContactEntity) => server::respond(cx, api.save_contact_entity(cx, take!(input.body()))),
        Some(Op::SaveQuoteVersionAddress) => {
            let mut quote_version_id = None;
            let mut address = None;
            let mut address_type = None;
            let mut country_id = None;
            take!(input.arguments(&mut [&mut quote_version_id, &mut address, &mut address_type, &mut country_id]));
            server::respond(cx, api.save_quote_version_address(cx, quote_version_id, address, address_type, country_id))
        }
        Some(Op::SetDuplicateRulesStatus) => {
            let mut rules = None;
            take!(input.arguments(&mut [&mut rules]));
            server::respond(cx, api.set_duplicate_rules_status(cx, rules))
        }
        Some(Op::Undelete) => {
            let mut id = None;
            take!(input.arguments(&mut [&mut id]));
            server::respond(cx, api.undelete(cx, id))
        }
        Some(Op::UpdateInterests) => {
            let mut contact_id = None;
            let mut enable_interest_ids = None;
            let mut disable_interest_ids = None;
            take!(input.arguments(&mut [&mut contact_id, &mut enable_interest_ids, &mut disable_interest_ids]));
            server::respond(cx, api.update_interests(cx, contact_id, enable_interest_ids, disable_interest_ids))
        }
        Some(Op::ValidateContactEntity) => {
            let mut contact_entity = None;
            take!(input.arguments(&mut [&mut contact_entity]));
            server::respond(cx, api.validate_contact_entity(cx, contact_entity))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
