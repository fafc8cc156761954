// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::{Bytes, Map};

use super::operations::*;
use super::requests::{
    AddBounceRequest, AddBounceWithCountRequest, AddBounceWithDetailsRequest,
    AddEmailAddressToPersonRequest, ChangePersonRankRequest, CheckTemporaryKeyRequest,
    CreateDefaultByContactIdRequest, CreateDefaultFromCredentialRequest, CreateTemporaryKeyRequest,
    DeleteTemporaryKeysOfDomainRequest, GetBestSoLanguageForTemplateRequest,
    GetColleaguesByDepartmentRequest, GetColleaguesBySourceRequest, GetConsentInfosRequest,
    GetOwnerOnPersonIdRequest, GetPersonSummaryRequest, GetPersonsFromContactRequest,
    GetPersonsFromProjectRequest, GetPhonesRequest, GetSalesRepRequest, HasConsentRequest,
    NormalizeRanksRequest, PersonChangeCountryRequest, PersonGetAddressByCountryRequest,
    PersonGetAddressRequest, PersonGetPersonImageRequest, PersonIsNumberValidRequest,
    PersonMergeRequest, PersonMoveRequest, PersonSetPersonImageRequest, PersonUndeleteRequest,
    RemoveConsentRequest, ResolvePersonFromInfoRequest, SendConsentConfirmationEmailRequest,
    SetConsentRequest, SetPersonRankRequest, ValidatePersonEntityRequest,
};
use crate::types::{
    Address, ConsentInfo, ConsentPerson, EntityElement, Person, PersonEntity, PersonSummary,
    ResolvedPerson, TemporaryKeyInfo,
};

/// Handlers of the tag `Person_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait PersonAgentServer: Send + Sync + 'static {
    /// Add bounce.
    /// `POST /api/v1/Agents/Person/AddBounce`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_AddBounce.html)
    fn add_bounce(&self, cx: &server::Context, request: AddBounceRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Add bounce with count.
    /// `POST /api/v1/Agents/Person/AddBounceWithCount`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_AddBounceWithCount.html)
    fn add_bounce_with_count(
        &self,
        cx: &server::Context,
        request: AddBounceWithCountRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Add bounce with details.
    /// `POST /api/v1/Agents/Person/AddBounceWithDetails`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_AddBounceWithDetails.html)
    fn add_bounce_with_details(
        &self,
        cx: &server::Context,
        request: AddBounceWithDetailsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Add email address to person.
    /// `POST /api/v1/Agents/Person/AddEmailAddressToPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_AddEmailAddressToPerson.html)
    fn add_email_address_to_person(
        &self,
        cx: &server::Context,
        request: AddEmailAddressToPersonRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Change country.
    /// `POST /api/v1/Agents/Person/ChangeCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_ChangeCountry.html)
    fn change_country(
        &self,
        cx: &server::Context,
        request: PersonChangeCountryRequest,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Change person rank.
    /// `POST /api/v1/Agents/Person/ChangePersonRank`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_ChangePersonRank.html)
    fn change_person_rank(
        &self,
        cx: &server::Context,
        request: ChangePersonRankRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Check temporary key.
    /// `POST /api/v1/Agents/Person/CheckTemporaryKey`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CheckTemporaryKey.html)
    fn check_temporary_key(
        &self,
        cx: &server::Context,
        request: CheckTemporaryKeyRequest,
    ) -> impl Future<Output = Result<Option<TemporaryKeyInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default by contact id.
    /// `POST /api/v1/Agents/Person/CreateDefaultByContactId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultByContactId.html)
    fn create_default_by_contact_id(
        &self,
        cx: &server::Context,
        request: CreateDefaultByContactIdRequest,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default consent person.
    /// `POST /api/v1/Agents/Person/CreateDefaultConsentPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultConsentPerson.html)
    fn create_default_consent_person(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ConsentPerson>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default from credential.
    /// `POST /api/v1/Agents/Person/CreateDefaultFromCredential`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultFromCredential.html)
    fn create_default_from_credential(
        &self,
        cx: &server::Context,
        request: CreateDefaultFromCredentialRequest,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default person entity.
    /// `POST /api/v1/Agents/Person/CreateDefaultPersonEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultPersonEntity.html)
    fn create_default_person_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create temporary key.
    /// `POST /api/v1/Agents/Person/CreateTemporaryKey`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateTemporaryKey.html)
    fn create_temporary_key(
        &self,
        cx: &server::Context,
        request: CreateTemporaryKeyRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete consent person.
    /// `POST /api/v1/Agents/Person/DeleteConsentPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_DeleteConsentPerson.html)
    fn delete_consent_person(
        &self,
        cx: &server::Context,
        consent_person_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete expired.
    /// `POST /api/v1/Agents/Person/DeleteExpired`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_DeleteExpired.html)
    fn delete_expired(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete person entity.
    /// `POST /api/v1/Agents/Person/DeletePersonEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_DeletePersonEntity.html)
    fn delete_person_entity(&self, cx: &server::Context, person_entity_id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete temporary keys of domain.
    /// `POST /api/v1/Agents/Person/DeleteTemporaryKeysOfDomain`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_DeleteTemporaryKeysOfDomain.html)
    fn delete_temporary_keys_of_domain(
        &self,
        cx: &server::Context,
        request: DeleteTemporaryKeysOfDomainRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get address.
    /// `POST /api/v1/Agents/Person/GetAddress`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetAddress.html)
    fn get_address(
        &self,
        cx: &server::Context,
        request: PersonGetAddressRequest,
    ) -> impl Future<Output = Result<Option<Address>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get address by country.
    /// `POST /api/v1/Agents/Person/GetAddressByCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetAddressByCountry.html)
    fn get_address_by_country(
        &self,
        cx: &server::Context,
        request: PersonGetAddressByCountryRequest,
    ) -> impl Future<Output = Result<Option<Address>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get best so language for template.
    /// `POST /api/v1/Agents/Person/GetBestSoLanguageForTemplate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetBestSoLanguageForTemplate.html)
    fn get_best_so_language_for_template(
        &self,
        cx: &server::Context,
        request: GetBestSoLanguageForTemplateRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get colleagues.
    /// `POST /api/v1/Agents/Person/GetColleagues`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetColleagues.html)
    fn get_colleagues(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get colleagues by department.
    /// `POST /api/v1/Agents/Person/GetColleaguesByDepartment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetColleaguesByDepartment.html)
    fn get_colleagues_by_department(
        &self,
        cx: &server::Context,
        request: GetColleaguesByDepartmentRequest,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get colleagues by source.
    /// `POST /api/v1/Agents/Person/GetColleaguesBySource`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetColleaguesBySource.html)
    fn get_colleagues_by_source(
        &self,
        cx: &server::Context,
        request: GetColleaguesBySourceRequest,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent infos.
    /// `POST /api/v1/Agents/Person/GetConsentInfos`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetConsentInfos.html)
    fn get_consent_infos(
        &self,
        cx: &server::Context,
        request: GetConsentInfosRequest,
    ) -> impl Future<Output = Result<Vec<ConsentInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent person.
    /// `POST /api/v1/Agents/Person/GetConsentPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetConsentPerson.html)
    fn get_consent_person(
        &self,
        cx: &server::Context,
        consent_person_id: i32,
    ) -> impl Future<Output = Result<Option<ConsentPerson>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my owner.
    /// `POST /api/v1/Agents/Person/GetMyOwner`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetMyOwner.html)
    fn get_my_owner(&self, cx: &server::Context) -> impl Future<Output = Result<Option<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my person.
    /// `POST /api/v1/Agents/Person/GetMyPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetMyPerson.html)
    fn get_my_person(&self, cx: &server::Context) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get owner on person id.
    /// `POST /api/v1/Agents/Person/GetOwnerOnPersonId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetOwnerOnPersonId.html)
    fn get_owner_on_person_id(
        &self,
        cx: &server::Context,
        request: GetOwnerOnPersonIdRequest,
    ) -> impl Future<Output = Result<Option<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person.
    /// `POST /api/v1/Agents/Person/GetPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPerson.html)
    fn get_person(&self, cx: &server::Context, person_id: i32) -> impl Future<Output = Result<Option<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person entity.
    /// `POST /api/v1/Agents/Person/GetPersonEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonEntity.html)
    fn get_person_entity(
        &self,
        cx: &server::Context,
        person_entity_id: i32,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person image.
    /// `POST /api/v1/Agents/Person/GetPersonImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonImage.html)
    fn get_person_image(
        &self,
        cx: &server::Context,
        request: PersonGetPersonImageRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person list.
    /// `POST /api/v1/Agents/Person/GetPersonList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonList.html)
    fn get_person_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person summary.
    /// `POST /api/v1/Agents/Person/GetPersonSummary`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonSummary.html)
    fn get_person_summary(
        &self,
        cx: &server::Context,
        request: GetPersonSummaryRequest,
    ) -> impl Future<Output = Result<Option<PersonSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get persons from contact.
    /// `POST /api/v1/Agents/Person/GetPersonsFromContact`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonsFromContact.html)
    fn get_persons_from_contact(
        &self,
        cx: &server::Context,
        request: GetPersonsFromContactRequest,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get persons from project.
    /// `POST /api/v1/Agents/Person/GetPersonsFromProject`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonsFromProject.html)
    fn get_persons_from_project(
        &self,
        cx: &server::Context,
        request: GetPersonsFromProjectRequest,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get phones.
    /// `POST /api/v1/Agents/Person/GetPhones`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPhones.html)
    fn get_phones(
        &self,
        cx: &server::Context,
        request: GetPhonesRequest,
    ) -> impl Future<Output = Result<Vec<EntityElement>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sales rep.
    /// `POST /api/v1/Agents/Person/GetSalesRep`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetSalesRep.html)
    fn get_sales_rep(
        &self,
        cx: &server::Context,
        body: GetSalesRepRequest,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Has consent.
    /// `POST /api/v1/Agents/Person/HasConsent`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_HasConsent.html)
    fn has_consent(&self, cx: &server::Context, request: HasConsentRequest) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Is number valid.
    /// `POST /api/v1/Agents/Person/IsNumberValid`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_IsNumberValid.html)
    fn is_number_valid(
        &self,
        cx: &server::Context,
        request: PersonIsNumberValidRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Merge.
    /// `POST /api/v1/Agents/Person/Merge`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_Merge.html)
    fn merge(&self, cx: &server::Context, body: PersonMergeRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Move.
    /// `POST /api/v1/Agents/Person/Move`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_Move.html)
    fn r#move(&self, cx: &server::Context, request: PersonMoveRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Normalize ranks.
    /// `POST /api/v1/Agents/Person/NormalizeRanks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_NormalizeRanks.html)
    fn normalize_ranks(
        &self,
        cx: &server::Context,
        request: NormalizeRanksRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove consent.
    /// `POST /api/v1/Agents/Person/RemoveConsent`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_RemoveConsent.html)
    fn remove_consent(
        &self,
        cx: &server::Context,
        request: RemoveConsentRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Resolve person from info.
    /// `POST /api/v1/Agents/Person/ResolvePersonFromInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_ResolvePersonFromInfo.html)
    fn resolve_person_from_info(
        &self,
        cx: &server::Context,
        request: ResolvePersonFromInfoRequest,
    ) -> impl Future<Output = Result<Option<ResolvedPerson>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save consent person.
    /// `POST /api/v1/Agents/Person/SaveConsentPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SaveConsentPerson.html)
    fn save_consent_person(
        &self,
        cx: &server::Context,
        body: ConsentPerson,
    ) -> impl Future<Output = Result<Option<ConsentPerson>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save person entity.
    /// `POST /api/v1/Agents/Person/SavePersonEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SavePersonEntity.html)
    fn save_person_entity(
        &self,
        cx: &server::Context,
        body: PersonEntity,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Send consent confirmation email.
    /// `POST /api/v1/Agents/Person/SendConsentConfirmationEmail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SendConsentConfirmationEmail.html)
    fn send_consent_confirmation_email(
        &self,
        cx: &server::Context,
        body: SendConsentConfirmationEmailRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set consent.
    /// `POST /api/v1/Agents/Person/SetConsent`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SetConsent.html)
    fn set_consent(&self, cx: &server::Context, body: SetConsentRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set person image.
    /// `POST /api/v1/Agents/Person/SetPersonImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SetPersonImage.html)
    fn set_person_image(
        &self,
        cx: &server::Context,
        request: PersonSetPersonImageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set person rank.
    /// `POST /api/v1/Agents/Person/SetPersonRank`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SetPersonRank.html)
    fn set_person_rank(
        &self,
        cx: &server::Context,
        request: SetPersonRankRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Undelete.
    /// `POST /api/v1/Agents/Person/Undelete`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_Undelete.html)
    fn undelete(&self, cx: &server::Context, request: PersonUndeleteRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate person entity.
    /// `POST /api/v1/Agents/Person/ValidatePersonEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_ValidatePersonEntity.html)
    fn validate_person_entity(
        &self,
        cx: &server::Context,
        request: ValidatePersonEntityRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Person_Agent`, answered by `api`.
pub fn routes(api: impl PersonAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`PersonAgentServer`] that goes with an operation.
fn dispatch<'a, T: PersonAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ADD_BOUNCE => server::answer(cx, api.add_bounce(cx, input.body()?)),
        ADD_BOUNCE_WITH_COUNT => server::answer(cx, api.add_bounce_with_count(cx, input.body()?)),
        ADD_BOUNCE_WITH_DETAILS => server::answer(cx, api.add_bounce_with_details(cx, input.body()?)),
        ADD_EMAIL_ADDRESS_TO_PERSON => server::answer(cx, api.add_email_address_to_person(cx, input.body()?)),
        CHANGE_COUNTRY => server::answer(cx, api.change_country(cx, input.body()?)),
        CHANGE_PERSON_RANK => server::answer(cx, api.change_person_rank(cx, input.body()?)),
        CHECK_TEMPORARY_KEY => server::answer(cx, api.check_temporary_key(cx, input.body()?)),
        CREATE_DEFAULT_BY_CONTACT_ID => server::answer(cx, api.create_default_by_contact_id(cx, input.body()?)),
        CREATE_DEFAULT_CONSENT_PERSON => server::answer(cx, api.create_default_consent_person(cx)),
        CREATE_DEFAULT_FROM_CREDENTIAL => server::answer(cx, api.create_default_from_credential(cx, input.body()?)),
        CREATE_DEFAULT_PERSON_ENTITY => server::answer(cx, api.create_default_person_entity(cx)),
        CREATE_TEMPORARY_KEY => server::answer(cx, api.create_temporary_key(cx, input.body()?)),
        DELETE_CONSENT_PERSON => server::answer(cx, api.delete_consent_person(cx, input.required("ConsentPersonId")?)),
        DELETE_EXPIRED => server::answer(cx, api.delete_expired(cx)),
        DELETE_PERSON_ENTITY => server::answer(cx, api.delete_person_entity(cx, input.required("PersonEntityId")?)),
        DELETE_TEMPORARY_KEYS_OF_DOMAIN => server::answer(cx, api.delete_temporary_keys_of_domain(cx, input.body()?)),
        GET_ADDRESS => server::answer(cx, api.get_address(cx, input.body()?)),
        GET_ADDRESS_BY_COUNTRY => server::answer(cx, api.get_address_by_country(cx, input.body()?)),
        GET_BEST_SO_LANGUAGE_FOR_TEMPLATE => server::answer(cx, api.get_best_so_language_for_template(cx, input.body()?)),
        GET_COLLEAGUES => server::answer(cx, api.get_colleagues(cx)),
        GET_COLLEAGUES_BY_DEPARTMENT => server::answer(cx, api.get_colleagues_by_department(cx, input.body()?)),
        GET_COLLEAGUES_BY_SOURCE => server::answer(cx, api.get_colleagues_by_source(cx, input.body()?)),
        GET_CONSENT_INFOS => server::answer(cx, api.get_consent_infos(cx, input.body()?)),
        GET_CONSENT_PERSON => server::answer(cx, api.get_consent_person(cx, input.required("consentPersonId")?)),
        GET_MY_OWNER => server::answer(cx, api.get_my_owner(cx)),
        GET_MY_PERSON => server::answer(cx, api.get_my_person(cx)),
        GET_OWNER_ON_PERSON_ID => server::answer(cx, api.get_owner_on_person_id(cx, input.body()?)),
        GET_PERSON => server::answer(cx, api.get_person(cx, input.required("personId")?)),
        GET_PERSON_ENTITY => server::answer(cx, api.get_person_entity(cx, input.required("personEntityId")?)),
        GET_PERSON_IMAGE => server::answer(cx, api.get_person_image(cx, input.body()?)),
        GET_PERSON_LIST => server::answer(cx, api.get_person_list(cx, input.body()?)),
        GET_PERSON_SUMMARY => server::answer(cx, api.get_person_summary(cx, input.body()?)),
        GET_PERSONS_FROM_CONTACT => server::answer(cx, api.get_persons_from_contact(cx, input.body()?)),
        GET_PERSONS_FROM_PROJECT => server::answer(cx, api.get_persons_from_project(cx, input.body()?)),
        GET_PHONES => server::answer(cx, api.get_phones(cx, input.body()?)),
        GET_SALES_REP => server::answer(cx, api.get_sales_rep(cx, input.body()?)),
        HAS_CONSENT => server::answer(cx, api.has_consent(cx, input.body()?)),
        IS_NUMBER_VALID => server::answer(cx, api.is_number_valid(cx, input.body()?)),
        MERGE => server::answer(cx, api.merge(cx, input.body()?)),
        MOVE => server::answer(cx, api.r#move(cx, input.body()?)),
        NORMALIZE_RANKS => server::answer(cx, api.normalize_ranks(cx, input.body()?)),
        REMOVE_CONSENT => server::answer(cx, api.remove_consent(cx, input.body()?)),
        RESOLVE_PERSON_FROM_INFO => server::answer(cx, api.resolve_person_from_info(cx, input.body()?)),
        SAVE_CONSENT_PERSON => server::answer(cx, api.save_consent_person(cx, input.body()?)),
        SAVE_PERSON_ENTITY => server::answer(cx, api.save_person_entity(cx, input.body()?)),
        SEND_CONSENT_CONFIRMATION_EMAIL => server::answer(cx, api.send_consent_confirmation_email(cx, input.body()?)),
        SET_CONSENT => server::answer(cx, api.set_consent(cx, input.body()?)),
        SET_PERSON_IMAGE => server::answer(cx, api.set_person_image(cx, input.body()?)),
        SET_PERSON_RANK => server::answer(cx, api.set_person_rank(cx, input.body()?)),
        UNDELETE => server::answer(cx, api.undelete(cx, input.body()?)),
        VALIDATE_PERSON_ENTITY => server::answer(cx, api.validate_person_entity(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
