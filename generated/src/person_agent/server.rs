// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Bytes, DateTime, Map, server, take};
use crate::types::{
    Address, AssociateSourceType, ConsentInfo, ConsentPerson, CreateTemporaryKeyWithPayloadRequest, EntityElement,
    GetSalesRepRequest, Person, PersonEntity, PersonImage, PersonMergeRequest, PersonSummary, ReplyTemplateParsed,
    ResolvedPerson, SendConsentConfirmationEmailRequest, SendEmailRequest, SendEmailWithEventNameRequest,
    SetConsentRequest, TemporaryKeyDomain, TemporaryKeyInfo, UserCandidate, UtmParameters,
};

use super::operations::*;

/// Handlers of the tag `Person_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait PersonAgentServer: Send + Sync + 'static {
    /// Counts one bounce on an e-mail address.
    ///
    /// `POST /api/v1/Agents/Person/AddBounce`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_AddBounce.html)
    fn add_bounce<'a>(
        &'a self,
        cx: &'a server::Context,
        email_address: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Counts several bounces on an e-mail address.
    ///
    /// `POST /api/v1/Agents/Person/AddBounceWithCount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_AddBounceWithCount.html)
    fn add_bounce_with_count<'a>(
        &'a self,
        cx: &'a server::Context,
        email_address: Option<String>,
        counts: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Counts several bounces on an e-mail address, with a code and a short text for the reason.
    ///
    /// `POST /api/v1/Agents/Person/AddBounceWithDetails`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_AddBounceWithDetails.html)
    fn add_bounce_with_details<'a>(
        &'a self,
        cx: &'a server::Context,
        email_address: Option<String>,
        counts: Option<i32>,
        code: Option<i32>,
        reason: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an e-mail address to a contact person.
    ///
    /// `POST /api/v1/Agents/Person/AddEmailAddressToPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_AddEmailAddressToPerson.html)
    fn add_email_address_to_person<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        email_address: Option<String>,
        set_as_primary_email: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the contact person with default values, telephone numbers and address in the format of another country.
    ///
    /// `POST /api/v1/Agents/Person/ChangeCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_ChangeCountry.html)
    fn change_country<'a>(
        &'a self,
        cx: &'a server::Context,
        person_entity: Option<PersonEntity>,
        to_country_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves a contact person one place up or down among the persons of the company, which changes two records; the
    /// user must be allowed to write both.
    ///
    /// `POST /api/v1/Agents/Person/ChangePersonRank`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_ChangePersonRank.html)
    fn change_person_rank<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        move_up: Option<bool>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the domain, target and contact person of a temporary key.
    ///
    /// `POST /api/v1/Agents/Person/CheckTemporaryKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CheckTemporaryKey.html)
    fn check_temporary_key<'a>(
        &'a self,
        cx: &'a server::Context,
        temporary_key: Option<String>,
    ) -> impl Future<Output = Result<Option<TemporaryKeyInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new contact person of the given company with default values; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Person/CreateDefaultByContactId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultByContactId.html)
    fn create_default_by_contact_id<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new consent of a person with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Person/CreateDefaultConsentPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultConsentPerson.html)
    fn create_default_consent_person<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ConsentPerson>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new contact person of the given company with default values, some of them taken from credentials such
    /// as a directory account; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Person/CreateDefaultFromCredential`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultFromCredential.html)
    fn create_default_from_credential<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        credential_type: Option<String>,
        credential_value: Option<String>,
        credential_display_value: Option<String>,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new contact person with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Person/CreateDefaultPersonEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultPersonEntity.html)
    fn create_default_person_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new person image with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Person/CreateDefaultPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultPersonImage.html)
    fn create_default_person_image<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PersonImage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a login to the customer center with the given user name for a contact person, or updates the login that
    /// the person has.
    ///
    /// `POST /api/v1/Agents/Person/CreateOrUpdateUserCandidate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateOrUpdateUserCandidate.html)
    fn create_or_update_user_candidate<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        username: Option<String>,
        access_all_requests: Option<bool>,
    ) -> impl Future<Output = Result<Option<UserCandidate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a temporary key for a contact person and one target record, and returns it in Base64, ready for use in a
    /// web address.
    ///
    /// `POST /api/v1/Agents/Person/CreateTemporaryKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateTemporaryKey.html)
    fn create_temporary_key<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: Option<TemporaryKeyDomain>,
        target_id: Option<i32>,
        person_id: Option<i32>,
        expires: Option<DateTime>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a temporary key like `CreateTemporaryKey`, with additional data (payload) stored with it, and returns
    /// the key.
    ///
    /// `POST /api/v1/Agents/Person/CreateTemporaryKeyWithPayload`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateTemporaryKeyWithPayload.html)
    fn create_temporary_key_with_payload<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CreateTemporaryKeyWithPayloadRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a consent of a person by its key.
    ///
    /// `POST /api/v1/Agents/Person/DeleteConsentPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_DeleteConsentPerson.html)
    fn delete_consent_person<'a>(
        &'a self,
        cx: &'a server::Context,
        consent_person_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Starts the final deletion of contact persons that are marked as deleted and whose retention period, set by a
    /// preference on soft deletion, has ended.
    ///
    /// `POST /api/v1/Agents/Person/DeleteExpired`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_DeleteExpired.html)
    fn delete_expired<'a>(&'a self, cx: &'a server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks a contact person as deleted, by its key; the person disappears from clients and from results.
    ///
    /// `POST /api/v1/Agents/Person/DeletePersonEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_DeletePersonEntity.html)
    fn delete_person_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        person_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes every temporary key that a contact person has for one purpose (domain).
    ///
    /// `POST /api/v1/Agents/Person/DeleteTemporaryKeysOfDomain`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_DeleteTemporaryKeysOfDomain.html)
    fn delete_temporary_keys_of_domain<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: Option<TemporaryKeyDomain>,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address of a contact person in the format of the person's country.
    ///
    /// `POST /api/v1/Agents/Person/GetAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetAddress.html)
    fn get_address<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Address>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address of a contact person in the format of the given country.
    ///
    /// `POST /api/v1/Agents/Person/GetAddressByCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetAddressByCountry.html)
    fn get_address_by_country<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        country_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Address>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the code of the language that suits a contact person best among the languages of a document template, or
    /// an empty string when none suits.
    ///
    /// `POST /api/v1/Agents/Person/GetBestSoLanguageForTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetBestSoLanguageForTemplate.html)
    fn get_best_so_language_for_template<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        template_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the contact persons of the company that the calling user belongs to.
    ///
    /// `POST /api/v1/Agents/Person/GetColleagues`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetColleagues.html)
    fn get_colleagues<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the contact persons of one department in the company that the calling user belongs to.
    ///
    /// `POST /api/v1/Agents/Person/GetColleaguesByDepartment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetColleaguesByDepartment.html)
    fn get_colleagues_by_department<'a>(
        &'a self,
        cx: &'a server::Context,
        department_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns contact persons of the company that the calling user belongs to, taken from the user's history, from the
    /// diary view, or from all, up to the given number.
    ///
    /// `POST /api/v1/Agents/Person/GetColleaguesBySource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetColleaguesBySource.html)
    fn get_colleagues_by_source<'a>(
        &'a self,
        cx: &'a server::Context,
        source_type: Option<AssociateSourceType>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all consents recorded on a contact person.
    ///
    /// `POST /api/v1/Agents/Person/GetConsentInfos`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetConsentInfos.html)
    fn get_consent_infos<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<ConsentInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one consent of a person, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Person/GetConsentPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetConsentPerson.html)
    fn get_consent_person<'a>(
        &'a self,
        cx: &'a server::Context,
        consent_person_id: i32,
    ) -> impl Future<Output = Result<Option<ConsentPerson>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the reply template for customer center passwords with its tags filled in for one contact person.
    ///
    /// `POST /api/v1/Agents/Person/GetCustomerCentrePasswordReplyTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetCustomerCentrePasswordReplyTemplate.html)
    fn get_customer_centre_password_reply_template<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ReplyTemplateParsed>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the contact person who is the owner of the calling user.
    ///
    /// `POST /api/v1/Agents/Person/GetMyOwner`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetMyOwner.html)
    fn get_my_owner<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the full entity of the contact person behind the calling user.
    ///
    /// `POST /api/v1/Agents/Person/GetMyPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetMyPerson.html)
    fn get_my_person<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the contact person who is the owner of the given contact person.
    ///
    /// `POST /api/v1/Agents/Person/GetOwnerOnPersonId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetOwnerOnPersonId.html)
    fn get_owner_on_person_id<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one contact person, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Person/GetPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPerson.html)
    fn get_person<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
    ) -> impl Future<Output = Result<Option<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one contact person, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Person/GetPersonEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonEntity.html)
    fn get_person_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        person_entity_id: i32,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the picture of a contact person, as the CRM client shows it.
    ///
    /// `POST /api/v1/Agents/Person/GetPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonImage.html)
    fn get_person_image<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the pictures of several contact persons as PNG, scaled to the given width and height.
    ///
    /// `POST /api/v1/Agents/Person/GetPersonImages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonImages.html)
    fn get_person_images<'a>(
        &'a self,
        cx: &'a server::Context,
        person_ids: Option<Vec<i32>>,
        scaled_width: Option<i32>,
        scaled_height: Option<i32>,
    ) -> impl Future<Output = Result<Vec<PersonImage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several contact persons at once, by their keys.
    ///
    /// `POST /api/v1/Agents/Person/GetPersonList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonList.html)
    fn get_person_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a contact person with the latest follow-ups, documents, requests, sales and chats, each list limited to
    /// the given number of items.
    ///
    /// `POST /api/v1/Agents/Person/GetPersonSummary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonSummary.html)
    fn get_person_summary<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        limit: Option<i32>,
    ) -> impl Future<Output = Result<Option<PersonSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all contact persons of one company (contact).
    ///
    /// `POST /api/v1/Agents/Person/GetPersonsFromContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonsFromContact.html)
    fn get_persons_from_contact<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all contact persons who are members of one project.
    ///
    /// `POST /api/v1/Agents/Person/GetPersonsFromProject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonsFromProject.html)
    fn get_persons_from_project<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the telephone numbers of a contact person, ordered by their type.
    ///
    /// `POST /api/v1/Agents/Person/GetPhones`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPhones.html)
    fn get_phones<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<EntityElement>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the sales representative of an external user.
    ///
    /// `POST /api/v1/Agents/Person/GetSalesRep`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetSalesRep.html)
    fn get_sales_rep<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetSalesRepRequest,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the customer center login that belongs to a contact person.
    ///
    /// `POST /api/v1/Agents/Person/GetUserCandidateByPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetUserCandidateByPerson.html)
    fn get_user_candidate_by_person<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<UserCandidate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the UTM parameters (the marketing campaign that a visit came from) recorded for a contact person.
    ///
    /// `POST /api/v1/Agents/Person/GetUtmParameters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetUtmParameters.html)
    fn get_utm_parameters<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<UtmParameters>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a contact person consents to the given purpose, such as `STORE` or `EMARKETING`.
    ///
    /// `POST /api/v1/Agents/Person/HasConsent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_HasConsent.html)
    fn has_consent<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        purpose: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a contact person may have a number: it must be unique or present where the settings of the
    /// installation demand it.
    ///
    /// `POST /api/v1/Agents/Person/IsNumberValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_IsNumberValid.html)
    fn is_number_valid<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        number: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Merges two contact persons; the destination remains.
    ///
    /// `POST /api/v1/Agents/Person/Merge`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_Merge.html)
    fn merge<'a>(
        &'a self,
        cx: &'a server::Context,
        body: PersonMergeRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves a contact person to another company (contact) together with the activities after the given date; earlier
    /// ones stay where they are.
    ///
    /// `POST /api/v1/Agents/Person/Move`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_Move.html)
    fn r#move<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        destination_contact_id: Option<i32>,
        move_after_date: Option<DateTime>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Renumbers the ranks of a company's contact persons from 1 upwards, in their present order.
    ///
    /// `POST /api/v1/Agents/Person/NormalizeRanks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_NormalizeRanks.html)
    fn normalize_ranks<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Withdraws a contact person's consent to one purpose, such as `STORE` or `EMARKETING`.
    ///
    /// `POST /api/v1/Agents/Person/RemoveConsent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_RemoveConsent.html)
    fn remove_consent<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        purpose: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Finds a contact person of a company by name, telephone numbers or e-mail addresses, each optional.
    ///
    /// `POST /api/v1/Agents/Person/ResolvePersonFromInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_ResolvePersonFromInfo.html)
    fn resolve_person_from_info<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        person_name: Option<String>,
        phone_numbers: Option<Vec<String>>,
        emails: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Option<ResolvedPerson>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a consent of a person: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Person/SaveConsentPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SaveConsentPerson.html)
    fn save_consent_person<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ConsentPerson,
    ) -> impl Future<Output = Result<Option<ConsentPerson>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a contact person: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Person/SavePersonEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SavePersonEntity.html)
    fn save_person_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: PersonEntity,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends a contact person a consent confirmation e-mail, made from a document template, in the given culture and to
    /// the given address.
    ///
    /// `POST /api/v1/Agents/Person/SendConsentConfirmationEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SendConsentConfirmationEmail.html)
    fn send_consent_confirmation_email<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SendConsentConfirmationEmailRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends a contact person the e-mail for customer center passwords, which is based on the reply template for it.
    ///
    /// `POST /api/v1/Agents/Person/SendCustomerCentrePasswordEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SendCustomerCentrePasswordEmail.html)
    fn send_customer_centre_password_email<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        from: Option<String>,
        to: Option<String>,
        subject: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Puts an e-mail in the outbox, with a plain text body, an HTML body and attachments.
    ///
    /// `POST /api/v1/Agents/Person/SendEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SendEmail.html)
    fn send_email<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SendEmailRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Puts an e-mail in the outbox like `SendEmail`, together with the name of an event.
    ///
    /// `POST /api/v1/Agents/Person/SendEmailWithEventName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SendEmailWithEventName.html)
    fn send_email_with_event_name<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SendEmailWithEventNameRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Records that a contact person consents to a purpose such as `STORE`, with the source (such as `WEBFORM`) and the
    /// legal base (such as `61A`) by their keys.
    ///
    /// `POST /api/v1/Agents/Person/SetConsent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SetConsent.html)
    fn set_consent<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SetConsentRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the picture of a contact person that the CRM client shows.
    ///
    /// `POST /api/v1/Agents/Person/SetPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SetPersonImage.html)
    fn set_person_image<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the rank of a contact person among the persons of the company and shifts the others, which needs write
    /// access to all of them.
    ///
    /// `POST /api/v1/Agents/Person/SetPersonRank`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SetPersonRank.html)
    fn set_person_rank<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        desired_rank: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Records on the UTM parameters of a form submission which contact person, and optionally which company, was
    /// created from it.
    ///
    /// `POST /api/v1/Agents/Person/SetUtmCreatedPersonContactForFormSubmission`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SetUtmCreatedPersonContactForFormSubmission.html)
    fn set_utm_created_person_contact_for_form_submission<'a>(
        &'a self,
        cx: &'a server::Context,
        form_submission_id: Option<i32>,
        person_id: Option<i32>,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Tries to add contact persons to an email flow and returns one result per person.
    ///
    /// `POST /api/v1/Agents/Person/TryAddPersonsToEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_TryAddPersonsToEmailFlow.html)
    fn try_add_persons_to_email_flow<'a>(
        &'a self,
        cx: &'a server::Context,
        email_flow_id: Option<i32>,
        person_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<bool>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Restores a contact person who is marked as deleted.
    ///
    /// `POST /api/v1/Agents/Person/Undelete`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_Undelete.html)
    fn undelete<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches interests of a contact person on and off in one call.
    ///
    /// `POST /api/v1/Agents/Person/UpdateInterests`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_UpdateInterests.html)
    fn update_interests<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        enable_interest_ids: Option<Vec<i32>>,
        disable_interest_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a contact person could be saved, without saving it.
    ///
    /// `POST /api/v1/Agents/Person/ValidatePersonEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_ValidatePersonEntity.html)
    fn validate_person_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        person_entity: Option<PersonEntity>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Person_Agent`, served by `api`.
pub fn routes(api: impl PersonAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`PersonAgentServer`] that goes with an operation.
fn dispatch<'a, T: PersonAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddBounce) => {
            let mut email_address = None;
            take!(input.arguments(&mut [&mut email_address]));
            server::respond(cx, api.add_bounce(cx, email_address))
        }
        Some(Op::AddBounceWithCount) => {
            let mut email_address = None;
            let mut counts = None;
            take!(input.arguments(&mut [&mut email_address, &mut counts]));
            server::respond(cx, api.add_bounce_with_count(cx, email_address, counts))
        }
        Some(Op::AddBounceWithDetails) => {
            let mut email_address = None;
            let mut counts = None;
            let mut code = None;
            let mut reason = None;
            take!(input.arguments(&mut [&mut email_address, &mut counts, &mut code, &mut reason]));
            server::respond(cx, api.add_bounce_with_details(cx, email_address, counts, code, reason))
        }
        Some(Op::AddEmailAddressToPerson) => {
            let mut person_id = None;
            let mut email_address = None;
            let mut set_as_primary_email = None;
            take!(input.arguments(&mut [&mut person_id, &mut email_address, &mut set_as_primary_email]));
            server::respond(cx, api.add_email_address_to_person(cx, person_id, email_address, set_as_primary_email))
        }
        Some(Op::ChangeCountry) => {
            let mut person_entity = None;
            let mut to_country_id = None;
            take!(input.arguments(&mut [&mut person_entity, &mut to_country_id]));
            server::respond(cx, api.change_country(cx, person_entity, to_country_id))
        }
        Some(Op::ChangePersonRank) => {
            let mut person_id = None;
            let mut move_up = None;
            take!(input.arguments(&mut [&mut person_id, &mut move_up]));
            server::respond(cx, api.change_person_rank(cx, person_id, move_up))
        }
        Some(Op::CheckTemporaryKey) => {
            let mut temporary_key = None;
            take!(input.arguments(&mut [&mut temporary_key]));
            server::respond(cx, api.check_temporary_key(cx, temporary_key))
        }
        Some(Op::CreateDefaultByContactId) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.create_default_by_contact_id(cx, contact_id))
        }
        Some(Op::CreateDefaultConsentPerson) => server::respond(cx, api.create_default_consent_person(cx)),
        Some(Op::CreateDefaultFromCredential) => {
            let mut contact_id = None;
            let mut credential_type = None;
            let mut credential_value = None;
            let mut credential_display_value = None;
            take!(input.arguments(&mut [
                &mut contact_id,
                &mut credential_type,
                &mut credential_value,
                &mut credential_display_value,
            ]));
            server::respond(
                cx,
                api.create_default_from_credential(
                    cx,
                    contact_id,
                    credential_type,
                    credential_value,
                    credential_display_value,
                ),
            )
        }
        Some(Op::CreateDefaultPersonEntity) => server::respond(cx, api.create_default_person_entity(cx)),
        Some(Op::CreateDefaultPersonImage) => server::respond(cx, api.create_default_person_image(cx)),
        Some(Op::CreateOrUpdateUserCandidate) => {
            let mut person_id = None;
            let mut username = None;
            let mut access_all_requests = None;
            take!(input.arguments(&mut [&mut person_id, &mut username, &mut access_all_requests]));
            server::respond(cx, api.create_or_update_user_candidate(cx, person_id, username, access_all_requests))
        }
        Some(Op::CreateTemporaryKey) => {
            let mut domain = None;
            let mut target_id = None;
            let mut person_id = None;
            let mut expires = None;
            take!(input.arguments(&mut [&mut domain, &mut target_id, &mut person_id, &mut expires]));
            server::respond(cx, api.create_temporary_key(cx, domain, target_id, person_id, expires))
        }
        Some(Op::CreateTemporaryKeyWithPayload) => server::respond(
            cx,
            api.create_temporary_key_with_payload(cx, take!(input.body())),
        ),
        Some(Op::DeleteConsentPerson) => server::respond(
            cx,
            api.delete_consent_person(cx, take!(input.required("consentPersonId"))),
        ),
        Some(Op::DeleteExpired) => server::respond(cx, api.delete_expired(cx)),
        Some(Op::DeletePersonEntity) => server::respond(
            cx,
            api.delete_person_entity(cx, take!(input.required("personEntityId"))),
        ),
        Some(Op::DeleteTemporaryKeysOfDomain) => {
            let mut domain = None;
            let mut person_id = None;
            take!(input.arguments(&mut [&mut domain, &mut person_id]));
            server::respond(cx, api.delete_temporary_keys_of_domain(cx, domain, person_id))
        }
        Some(Op::GetAddress) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_address(cx, person_id))
        }
        Some(Op::GetAddressByCountry) => {
            let mut person_id = None;
            let mut country_id = None;
            take!(input.arguments(&mut [&mut person_id, &mut country_id]));
            server::respond(cx, api.get_address_by_country(cx, person_id, country_id))
        }
        Some(Op::GetBestSoLanguageForTemplate) => {
            let mut person_id = None;
            let mut template_id = None;
            take!(input.arguments(&mut [&mut person_id, &mut template_id]));
            server::respond(cx, api.get_best_so_language_for_template(cx, person_id, template_id))
        }
        Some(Op::GetColleagues) => server::respond(cx, api.get_colleagues(cx)),
        Some(Op::GetColleaguesByDepartment) => {
            let mut department_id = None;
            take!(input.arguments(&mut [&mut department_id]));
            server::respond(cx, api.get_colleagues_by_department(cx, department_id))
        }
        Some(Op::GetColleaguesBySource) => {
            let mut source_type = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut source_type, &mut count]));
            server::respond(cx, api.get_colleagues_by_source(cx, source_type, count))
        }
        Some(Op::GetConsentInfos) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_consent_infos(cx, person_id))
        }
        Some(Op::GetConsentPerson) => server::respond(
            cx,
            api.get_consent_person(cx, take!(input.required("consentPersonId"))),
        ),
        Some(Op::GetCustomerCentrePasswordReplyTemplate) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_customer_centre_password_reply_template(cx, person_id))
        }
        Some(Op::GetMyOwner) => server::respond(cx, api.get_my_owner(cx)),
        Some(Op::GetMyPerson) => server::respond(cx, api.get_my_person(cx)),
        Some(Op::GetOwnerOnPersonId) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_owner_on_person_id(cx, person_id))
        }
        Some(Op::GetPerson) => server::respond(cx, api.get_person(cx, take!(input.required("personId")))),
        Some(Op::GetPersonEntity) => server::respond(
            cx,
            api.get_person_entity(cx, take!(input.required("personEntityId"))),
        ),
        Some(Op::GetPersonImage) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_person_image(cx, person_id))
        }
        Some(Op::GetPersonImages) => {
            let mut person_ids = None;
            let mut scaled_width = None;
            let mut scaled_height = None;
            take!(input.arguments(&mut [&mut person_ids, &mut scaled_width, &mut scaled_height]));
            server::respond(cx, api.get_person_images(cx, person_ids, scaled_width, scaled_height))
        }
        Some(Op::GetPersonList) => server::respond(cx, api.get_person_list(cx, take!(input.body()))),
        Some(Op::GetPersonSummary) => {
            let mut person_id = None;
            let mut limit = None;
            take!(input.arguments(&mut [&mut person_id, &mut limit]));
            server::respond(cx, api.get_person_summary(cx, person_id, limit))
        }
        Some(Op::GetPersonsFromContact) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.get_persons_from_contact(cx, contact_id))
        }
        Some(Op::GetPersonsFromProject) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.get_persons_from_project(cx, project_id))
        }
        Some(Op::GetPhones) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_phones(cx, person_id))
        }
        Some(Op::GetSalesRep) => server::respond(cx, api.get_sales_rep(cx, take!(input.body()))),
        Some(Op::GetUserCandidateByPerson) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_user_candidate_by_person(cx, person_id))
        }
        Some(Op::GetUtmParameters) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_utm_parameters(cx, person_id))
        }
        Some(Op::HasConsent) => {
            let mut person_id = None;
            let mut purpose = None;
            take!(input.arguments(&mut [&mut person_id, &mut purpose]));
            server::respond(cx, api.has_consent(cx, person_id, purpose))
        }
        Some(Op::IsNumberValid) => {
            let mut contact_id = None;
            let mut number = None;
            take!(input.arguments(&mut [&mut contact_id, &mut number]));
            server::respond(cx, api.is_number_valid(cx, contact_id, number))
        }
        Some(Op::Merge) => server::respond(cx, api.merge(cx, take!(input.body()))),
        Some(Op::Move) => {
            let mut person_id = None;
            let mut destination_contact_id = None;
            let mut move_after_date = None;
            take!(input.arguments(&mut [&mut person_id, &mut destination_contact_id, &mut move_after_date]));
            server::respond(cx, api.r#move(cx, person_id, destination_contact_id, move_after_date))
        }
        Some(Op::NormalizeRanks) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.normalize_ranks(cx, contact_id))
        }
        Some(Op::RemoveConsent) => {
            let mut person_id = None;
            let mut purpose = None;
            take!(input.arguments(&mut [&mut person_id, &mut purpose]));
            server::respond(cx, api.remove_consent(cx, person_id, purpose))
        }
        Some(Op::ResolvePersonFromInfo) => {
            let mut contact_id = None;
            let mut person_name = None;
            let mut phone_numbers = None;
            let mut emails = None;
            take!(input.arguments(&mut [&mut contact_id, &mut person_name, &mut phone_numbers, &mut emails]));
            server::respond(cx, api.resolve_person_from_info(cx, contact_id, person_name, phone_numbers, emails))
        }
        Some(Op::SaveConsentPerson) => server::respond(cx, api.save_consent_person(cx, take!(input.body()))),
        Some(Op::SavePersonEntity) => server::respond(cx, api.save_person_entity(cx, take!(input.body()))),
        Some(Op::SendConsentConfirmationEmail) => server::respond(
            cx,
            api.send_consent_confirmation_email(cx, take!(input.body())),
        ),
        Some(Op::SendCustomerCentrePasswordEmail) => {
            let mut person_id = None;
            let mut from = None;
            let mut to = None;
            let mut subject = None;
            take!(input.arguments(&mut [&mut person_id, &mut from, &mut to, &mut subject]));
            server::respond(cx, api.send_customer_centre_password_email(cx, person_id, from, to, subject))
        }
        Some(Op::SendEmail) => server::respond(cx, api.send_email(cx, take!(input.body()))),
        Some(Op::SendEmailWithEventName) => server::respond(
            cx,
            api.send_email_with_event_name(cx, take!(input.body())),
        ),
        Some(Op::SetConsent) => server::respond(cx, api.set_consent(cx, take!(input.body()))),
        Some(Op::SetPersonImage) => {
            let mut person_id = None;
            let mut image = None;
            take!(input.arguments(&mut [&mut person_id, &mut image]));
            server::respond(cx, api.set_person_image(cx, person_id, image))
        }
        Some(Op::SetPersonRank) => {
            let mut person_id = None;
            let mut desired_rank = None;
            take!(input.arguments(&mut [&mut person_id, &mut desired_rank]));
            server::respond(cx, api.set_person_rank(cx, person_id, desired_rank))
        }
        Some(Op::SetUtmCreatedPersonContactForFormSubmission) => {
            let mut form_submission_id = None;
            let mut person_id = None;
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut form_submission_id, &mut person_id, &mut contact_id]));
            server::respond(
                cx,
                api.set_utm_created_person_contact_for_form_submission(cx, form_submission_id, person_id, contact_id),
            )
        }
        Some(Op::TryAddPersonsToEmailFlow) => {
            let mut email_flow_id = None;
            let mut person_ids = None;
            take!(input.arguments(&mut [&mut email_flow_id, &mut person_ids]));
            server::respond(cx, api.try_add_persons_to_email_flow(cx, email_flow_id, person_ids))
        }
        Some(Op::Undelete) => {
            let mut id = None;
            take!(input.arguments(&mut [&mut id]));
            server::respond(cx, api.undelete(cx, id))
        }
        Some(Op::UpdateInterests) => {
            let mut person_id = None;
            let mut enable_interest_ids = None;
            let mut disable_interest_ids = None;
            take!(input.arguments(&mut [&mut person_id, &mut enable_interest_ids, &mut disable_interest_ids]));
            server::respond(cx, api.update_interests(cx, person_id, enable_interest_ids, disable_interest_ids))
        }
        Some(Op::ValidatePersonEntity) => {
            let mut person_entity = None;
            take!(input.arguments(&mut [&mut person_entity]));
            server::respond(cx, api.validate_person_entity(cx, person_entity))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
