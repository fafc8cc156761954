// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{Bytes, DateTime, Map};
use crate::types::{
    Address, AssociateSourceType, ConsentInfo, ConsentPerson, CreateTemporaryKeyWithPayloadRequest, EntityElement,
    GetSalesRepRequest, Person, PersonEntity, PersonImage, PersonMergeRequest, PersonSummary, ReplyTemplateParsed,
    ResolvedPerson, SendConsentConfirmationEmailRequest, SendEmailRequest, SendEmailWithEventNameRequest,
    SetConsentRequest, TemporaryKeyDomain, TemporaryKeyInfo, UserCandidate, UtmParameters,
};

use super::operations::*;

/// Calls of the tag `Person_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct PersonAgentClient<'c>(&'c Client);

impl<'c> PersonAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Counts one bounce on an e-mail address. Nothing happens when the address is not known.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/AddBounce`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_AddBounce.html)
    /// - body, `AddBounceRequest`.
    ///   - `EmailAddress`, text: E-mail address at which a message has bounced.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().add_bounce("ada@example.com").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_AddBounce")]
    #[inline]
    pub fn add_bounce(self, email_address: &str) -> Call<'c, (), Select> {
        self.call(Op::AddBounce, &[]).arguments(&[View::Str(email_address)])
    }

    /// Counts several bounces on an e-mail address. Nothing happens when the address is not known.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/AddBounceWithCount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_AddBounceWithCount.html)
    /// - body, `AddBounceWithCountRequest`.
    ///   - `EmailAddress`, text: E-mail address at which a message has bounced.
    ///   - `Counts`, `i32`: Number of bounces to add to the count of the address.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().add_bounce_with_count("ada@example.com", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_AddBounceWithCount")]
    #[inline]
    pub fn add_bounce_with_count(self, email_address: &str, counts: i32) -> Call<'c, (), Select> {
        self.call(Op::AddBounceWithCount, &[]).arguments(&[View::Str(email_address), View::I32(counts)])
    }

    /// Counts several bounces on an e-mail address, with a code and a short text for the reason. Nothing happens when
    /// the address is not known.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/AddBounceWithDetails`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_AddBounceWithDetails.html)
    /// - body, `AddBounceWithDetailsRequest`.
    ///   - `EmailAddress`, text: E-mail address at which a message has bounced.
    ///   - `Counts`, `i32`: Number of bounces to add to the count of the address.
    ///   - `Code`, `i32`: Number that the mail system has given as the reason of the bounce.
    ///   - `Reason`, text: Why the message bounced, as a short text.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().add_bounce_with_details("ada@example.com", 1, 1, "reason").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_AddBounceWithDetails")]
    #[inline]
    pub fn add_bounce_with_details(
        self,
        email_address: &str,
        counts: i32,
        code: i32,
        reason: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::AddBounceWithDetails, &[])
            .arguments(&[View::Str(email_address), View::I32(counts), View::I32(code), View::Str(reason)])
    }

    /// Adds an e-mail address to a contact person. A primary address gets rank 1, and the other addresses are ranked
    /// after it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/AddEmailAddressToPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_AddEmailAddressToPerson.html)
    /// - body, `AddEmailAddressToPersonRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who gets the e-mail address.
    ///   - `EmailAddress`, text: E-mail address to add to the person.
    ///   - `SetAsPrimaryEmail`, `bool`: True if the address becomes the primary one, with rank 1; the other addresses
    ///     move down.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().add_email_address_to_person(1, "ada@example.com", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_AddEmailAddressToPerson")]
    #[inline]
    pub fn add_email_address_to_person(
        self,
        person_id: i32,
        email_address: &str,
        set_as_primary_email: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::AddEmailAddressToPerson, &[])
            .arguments(&[View::I32(person_id), View::Str(email_address), View::Bool(set_as_primary_email)])
    }

    /// Returns the contact person with default values, telephone numbers and address in the format of another country.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/ChangeCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_ChangeCountry.html)
    /// - body, `Person_ChangeCountryRequest`.
    ///   - `PersonEntity`, [`PersonEntity`](crate::types::PersonEntity): Contact person whose country changes.
    ///   - `ToCountryId`, `i32`: Key of the country that defaults and formats are taken from.
    /// - returns 200 with [`PersonEntity`](crate::types::PersonEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let person_entity = superoffice::types::PersonEntity::new().set_lastname("Larsen");
    /// let response = client.person_agent().change_country(&person_entity, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_ChangeCountry")]
    #[inline]
    pub fn change_country(self, person_entity: &PersonEntity, to_country_id: i32) -> Call<'c, PersonEntity, Select> {
        self.call(Op::ChangeCountry, &[]).arguments(&[View::Carrier(person_entity), View::I32(to_country_id)])
    }

    /// Moves a contact person one place up or down among the persons of the company, which changes two records; the
    /// user must be allowed to write both. Rank 1 is the primary contact, used where no person is chosen. Returns the
    /// key of the other person moved, or 0 when nothing was moved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/ChangePersonRank`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_ChangePersonRank.html)
    /// - body, `ChangePersonRankRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person to move. The caller needs write access to this person and to
    ///     the neighbor in that direction.
    ///   - `MoveUp`, `bool`: True for an earlier position (a lower rank, at least 1), false for a later one (a higher
    ///     rank).
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().change_person_rank(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_ChangePersonRank")]
    #[inline]
    pub fn change_person_rank(self, person_id: i32, move_up: bool) -> Call<'c, i32, Select> {
        self.call(Op::ChangePersonRank, &[]).arguments(&[View::I32(person_id), View::Bool(move_up)])
    }

    /// Returns the domain, target and contact person of a temporary key. If the key is not valid, the domain is
    /// `Unknown`.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/CheckTemporaryKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CheckTemporaryKey.html)
    /// - body, `CheckTemporaryKeyRequest`.
    ///   - `TemporaryKey`, text: Key as it was returned when it was created, in Base64.
    /// - returns 200 with [`TemporaryKeyInfo`](crate::types::TemporaryKeyInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().check_temporary_key("temporary key").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_CheckTemporaryKey")]
    #[inline]
    pub fn check_temporary_key(self, temporary_key: &str) -> Call<'c, TemporaryKeyInfo, Select> {
        self.call(Op::CheckTemporaryKey, &[]).arguments(&[View::Str(temporary_key)])
    }

    /// Returns a new contact person of the given company with default values; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/CreateDefaultByContactId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultByContactId.html)
    /// - body, `CreateDefaultByContactIdRequest`.
    ///   - `ContactId`, `i32`: Key of the company that the new contact person belongs to.
    /// - returns 200 with [`PersonEntity`](crate::types::PersonEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().create_default_by_contact_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_CreateDefaultByContactId")]
    #[inline]
    pub fn create_default_by_contact_id(self, contact_id: i32) -> Call<'c, PersonEntity, Select> {
        self.call(Op::CreateDefaultByContactId, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Returns a new consent of a person with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/CreateDefaultConsentPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultConsentPerson.html)
    /// - returns 200 with [`ConsentPerson`](crate::types::ConsentPerson).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().create_default_consent_person().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_CreateDefaultConsentPerson")]
    #[inline]
    pub fn create_default_consent_person(self) -> Call<'c, ConsentPerson> {
        self.call(Op::CreateDefaultConsentPerson, &[])
    }

    /// Returns a new contact person of the given company with default values, some of them taken from credentials such
    /// as a directory account; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/CreateDefaultFromCredential`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultFromCredential.html)
    /// - body, `CreateDefaultFromCredentialRequest`.
    ///   - `ContactId`, `i32`: Key of the company that the new contact person belongs to.
    ///   - `CredentialType`, text: Type of credential, as the name of the plugin and the credentials table have it.
    ///   - `CredentialValue`, text: Secret part of the credential: a password, or the SID of an account in Active
    ///     Directory, for instance. A secret, which `Debug` does not show.
    ///   - `CredentialDisplayValue`, text: Part of the credential that users see, such as the login name in Active
    ///     Directory.
    /// - returns 200 with [`PersonEntity`](crate::types::PersonEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().create_default_from_credential(
    ///     1,
    ///     "credential type",
    ///     "credential value",
    ///     "credential display value",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_CreateDefaultFromCredential")]
    #[inline]
    pub fn create_default_from_credential(
        self,
        contact_id: i32,
        credential_type: &str,
        credential_value: &str,
        credential_display_value: &str,
    ) -> Call<'c, PersonEntity, Select> {
        self.call(Op::CreateDefaultFromCredential, &[])
            .arguments(
                &[
                    View::I32(contact_id),
                    View::Str(credential_type),
                    View::Str(credential_value),
                    View::Str(credential_display_value),
                ],
            )
    }

    /// Returns a new contact person with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/CreateDefaultPersonEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultPersonEntity.html)
    /// - returns 200 with [`PersonEntity`](crate::types::PersonEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().create_default_person_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_CreateDefaultPersonEntity")]
    #[inline]
    pub fn create_default_person_entity(self) -> Call<'c, PersonEntity> {
        self.call(Op::CreateDefaultPersonEntity, &[])
    }

    /// Returns a new person image with the default values of the server; nothing is stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/CreateDefaultPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateDefaultPersonImage.html)
    /// - returns 200 with [`PersonImage`](crate::types::PersonImage).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().create_default_person_image().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_CreateDefaultPersonImage")]
    #[inline]
    pub fn create_default_person_image(self) -> Call<'c, PersonImage> {
        self.call(Op::CreateDefaultPersonImage, &[])
    }

    /// Creates a login to the customer center with the given user name for a contact person, or updates the login that
    /// the person has. Returns the login.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/CreateOrUpdateUserCandidate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateOrUpdateUserCandidate.html)
    /// - body, `CreateOrUpdateUserCandidateRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who gets the login.
    ///   - `Username`, text: Login name for the customer center.
    ///   - `AccessAllRequests`, `bool`: Whether the person can see all requests in the customer center, not just their
    ///     own.
    /// - returns 200 with [`UserCandidate`](crate::types::UserCandidate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().create_or_update_user_candidate(1, "ada", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_CreateOrUpdateUserCandidate")]
    #[inline]
    pub fn create_or_update_user_candidate(
        self,
        person_id: i32,
        username: &str,
        access_all_requests: bool,
    ) -> Call<'c, UserCandidate, Select> {
        self.call(Op::CreateOrUpdateUserCandidate, &[])
            .arguments(&[View::I32(person_id), View::Str(username), View::Bool(access_all_requests)])
    }

    /// Creates a temporary key for a contact person and one target record, and returns it in Base64, ready for use in a
    /// web address. Such keys open pages for customers, such as the one for subscriptions. It expires at the given
    /// time, in the server's local time.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/CreateTemporaryKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateTemporaryKey.html)
    /// - body, `CreateTemporaryKeyRequest`.
    ///   - `Domain`, [`TemporaryKeyDomain`](crate::types::TemporaryKeyDomain): Purpose of the temporary key.
    ///   - `TargetId`, `i32`: Key of the record that the temporary key gives access to; its kind depends on the domain.
    ///   - `PersonId`, `i32`: Key of the contact person whom the temporary key is for; may be null.
    ///   - `Expires`, date-time: When the temporary key stops being valid, in the local time of the server.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().create_temporary_key(
    ///     &superoffice::types::TemporaryKeyDomain::MailingRecipient,
    ///     1,
    ///     2,
    ///     &"2026-07-01T09:00:00Z".into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_CreateTemporaryKey")]
    #[inline]
    pub fn create_temporary_key(
        self,
        domain: &TemporaryKeyDomain,
        target_id: i32,
        person_id: i32,
        expires: &DateTime,
    ) -> Call<'c, String, Select> {
        self.call(Op::CreateTemporaryKey, &[])
            .arguments(&[View::Enum(domain), View::I32(target_id), View::I32(person_id), View::DateTime(expires)])
    }

    /// Creates a temporary key like `CreateTemporaryKey`, with additional data (payload) stored with it, and returns
    /// the key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/CreateTemporaryKeyWithPayload`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_CreateTemporaryKeyWithPayload.html)
    /// - body, [`CreateTemporaryKeyWithPayloadRequest`](crate::types::CreateTemporaryKeyWithPayloadRequest).
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CreateTemporaryKeyWithPayloadRequest::new()
    ///     .set_domain(superoffice::types::TemporaryKeyDomain::MailingRecipient)
    ///     .set_payload("payload");
    /// let response = client.person_agent().create_temporary_key_with_payload(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_CreateTemporaryKeyWithPayload")]
    #[inline]
    pub fn create_temporary_key_with_payload(
        self,
        body: &CreateTemporaryKeyWithPayloadRequest,
    ) -> Call<'c, String, Select> {
        self.call(Op::CreateTemporaryKeyWithPayload, &[]).body(View::Carrier(body))
    }

    /// Removes a consent of a person by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/DeleteConsentPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_DeleteConsentPerson.html)
    /// - `consentPersonId` (query), `i32`: Key of the consent of a person to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().delete_consent_person(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_DeleteConsentPerson")]
    #[inline]
    pub fn delete_consent_person(self, consent_person_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteConsentPerson, &[]).query("consentPersonId", View::I32(consent_person_id))
    }

    /// Starts the final deletion of contact persons that are marked as deleted and whose retention period, set by a
    /// preference on soft deletion, has ended.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/DeleteExpired`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_DeleteExpired.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().delete_expired().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_DeleteExpired")]
    #[inline]
    pub fn delete_expired(self) -> Call<'c, (), Select> {
        self.call(Op::DeleteExpired, &[])
    }

    /// Marks a contact person as deleted, by its key; the person disappears from clients and from results. `Undelete`
    /// of the Person agent restores the person, and `DeleteExpired` removes it for good after the retention period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/DeletePersonEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_DeletePersonEntity.html)
    /// - `personEntityId` (query), `i32`: Key of the contact person to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().delete_person_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_DeletePersonEntity")]
    #[inline]
    pub fn delete_person_entity(self, person_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePersonEntity, &[]).query("personEntityId", View::I32(person_entity_id))
    }

    /// Deletes every temporary key that a contact person has for one purpose (domain).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/DeleteTemporaryKeysOfDomain`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_DeleteTemporaryKeysOfDomain.html)
    /// - body, `DeleteTemporaryKeysOfDomainRequest`.
    ///   - `Domain`, [`TemporaryKeyDomain`](crate::types::TemporaryKeyDomain): Purpose of the temporary key.
    ///   - `PersonId`, `i32`: Key of the contact person who loses the temporary keys.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().delete_temporary_keys_of_domain(
    ///     &superoffice::types::TemporaryKeyDomain::MailingRecipient,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_DeleteTemporaryKeysOfDomain")]
    #[inline]
    pub fn delete_temporary_keys_of_domain(self, domain: &TemporaryKeyDomain, person_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteTemporaryKeysOfDomain, &[]).arguments(&[View::Enum(domain), View::I32(person_id)])
    }

    /// Returns the address of a contact person in the format of the person's country.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetAddress.html)
    /// - body, `Person_GetAddressRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose address is returned.
    /// - returns 200 with [`Address`](crate::types::Address).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_address(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetAddress")]
    #[inline]
    pub fn get_address(self, person_id: i32) -> Call<'c, Address, Select> {
        self.call(Op::GetAddress, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns the address of a contact person in the format of the given country.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetAddressByCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetAddressByCountry.html)
    /// - body, `Person_GetAddressByCountryRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose address is returned.
    ///   - `CountryId`, `i32`: Key of the country that decides the layout of the address.
    /// - returns 200 with [`Address`](crate::types::Address).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_address_by_country(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetAddressByCountry")]
    #[inline]
    pub fn get_address_by_country(self, person_id: i32, country_id: i32) -> Call<'c, Address, Select> {
        self.call(Op::GetAddressByCountry, &[]).arguments(&[View::I32(person_id), View::I32(country_id)])
    }

    /// Returns the code of the language that suits a contact person best among the languages of a document template, or
    /// an empty string when none suits.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetBestSoLanguageForTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetBestSoLanguageForTemplate.html)
    /// - body, `GetBestSoLanguageForTemplateRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose language is wanted.
    ///   - `TemplateId`, `i32`: Key of the document template whose languages are compared.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_best_so_language_for_template(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetBestSoLanguageForTemplate")]
    #[inline]
    pub fn get_best_so_language_for_template(self, person_id: i32, template_id: i32) -> Call<'c, String, Select> {
        self.call(Op::GetBestSoLanguageForTemplate, &[]).arguments(&[View::I32(person_id), View::I32(template_id)])
    }

    /// Returns the contact persons of the company that the calling user belongs to.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetColleagues`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetColleagues.html)
    /// - returns 200 with list of [`Person`](crate::types::Person).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_colleagues().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetColleagues")]
    #[inline]
    pub fn get_colleagues(self) -> Call<'c, Vec<Person>, Select> {
        self.call(Op::GetColleagues, &[])
    }

    /// Returns the contact persons of one department in the company that the calling user belongs to. A department is a
    /// user group.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetColleaguesByDepartment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetColleaguesByDepartment.html)
    /// - body, `GetColleaguesByDepartmentRequest`.
    ///   - `DepartmentId`, `i32`: Key of the department, which is a user group.
    /// - returns 200 with list of [`Person`](crate::types::Person).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_colleagues_by_department(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetColleaguesByDepartment")]
    #[inline]
    pub fn get_colleagues_by_department(self, department_id: i32) -> Call<'c, Vec<Person>, Select> {
        self.call(Op::GetColleaguesByDepartment, &[]).arguments(&[View::I32(department_id)])
    }

    /// Returns contact persons of the company that the calling user belongs to, taken from the user's history, from the
    /// diary view, or from all, up to the given number.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetColleaguesBySource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetColleaguesBySource.html)
    /// - body, `GetColleaguesBySourceRequest`.
    ///   - `SourceType`, [`AssociateSourceType`](crate::types::AssociateSourceType): Where colleagues are taken from:
    ///     the caller's history, the diary view, the department or everywhere.
    ///   - `Count`, `i32`: Number of colleagues to return.
    /// - returns 200 with list of [`Person`](crate::types::Person).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_colleagues_by_source(
    ///     &superoffice::types::AssociateSourceType::HISTORY,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetColleaguesBySource")]
    #[inline]
    pub fn get_colleagues_by_source(
        self,
        source_type: &AssociateSourceType,
        count: i32,
    ) -> Call<'c, Vec<Person>, Select> {
        self.call(Op::GetColleaguesBySource, &[]).arguments(&[View::Enum(source_type), View::I32(count)])
    }

    /// Returns all consents recorded on a contact person. Consents that were withdrawn may be among them.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetConsentInfos`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetConsentInfos.html)
    /// - body, `GetConsentInfosRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose consents are returned.
    /// - returns 200 with list of [`ConsentInfo`](crate::types::ConsentInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_consent_infos(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetConsentInfos")]
    #[inline]
    pub fn get_consent_infos(self, person_id: i32) -> Call<'c, Vec<ConsentInfo>, Select> {
        self.call(Op::GetConsentInfos, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns one consent of a person, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetConsentPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetConsentPerson.html)
    /// - `consentPersonId` (query), `i32`: Key of the consent of a person to return.
    /// - returns 200 with [`ConsentPerson`](crate::types::ConsentPerson).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_consent_person(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetConsentPerson")]
    #[inline]
    pub fn get_consent_person(self, consent_person_id: i32) -> Call<'c, ConsentPerson, Select> {
        self.call(Op::GetConsentPerson, &[]).query("consentPersonId", View::I32(consent_person_id))
    }

    /// Returns the reply template for customer center passwords with its tags filled in for one contact person.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetCustomerCentrePasswordReplyTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetCustomerCentrePasswordReplyTemplate.html)
    /// - body, `GetCustomerCentrePasswordReplyTemplateRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person for whom the tags are filled in.
    /// - returns 200 with [`ReplyTemplateParsed`](crate::types::ReplyTemplateParsed).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_customer_centre_password_reply_template(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetCustomerCentrePasswordReplyTemplate")]
    #[inline]
    pub fn get_customer_centre_password_reply_template(self, person_id: i32) -> Call<'c, ReplyTemplateParsed, Select> {
        self.call(Op::GetCustomerCentrePasswordReplyTemplate, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns the contact person who is the owner of the calling user.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetMyOwner`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetMyOwner.html)
    /// - returns 200 with [`Person`](crate::types::Person).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_my_owner().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetMyOwner")]
    #[inline]
    pub fn get_my_owner(self) -> Call<'c, Person, Select> {
        self.call(Op::GetMyOwner, &[])
    }

    /// Returns the full entity of the contact person behind the calling user.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetMyPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetMyPerson.html)
    /// - returns 200 with [`PersonEntity`](crate::types::PersonEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_my_person().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetMyPerson")]
    #[inline]
    pub fn get_my_person(self) -> Call<'c, PersonEntity, Select> {
        self.call(Op::GetMyPerson, &[])
    }

    /// Returns the contact person who is the owner of the given contact person.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetOwnerOnPersonId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetOwnerOnPersonId.html)
    /// - body, `GetOwnerOnPersonIdRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose owner is returned.
    /// - returns 200 with [`Person`](crate::types::Person).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_owner_on_person_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetOwnerOnPersonId")]
    #[inline]
    pub fn get_owner_on_person_id(self, person_id: i32) -> Call<'c, Person, Select> {
        self.call(Op::GetOwnerOnPersonId, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns one contact person, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPerson.html)
    /// - `personId` (query), `i32`: Key of the contact person to return.
    /// - returns 200 with [`Person`](crate::types::Person).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_person(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetPerson")]
    #[inline]
    pub fn get_person(self, person_id: i32) -> Call<'c, Person, Select> {
        self.call(Op::GetPerson, &[]).query("personId", View::I32(person_id))
    }

    /// Returns one contact person, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetPersonEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonEntity.html)
    /// - `personEntityId` (query), `i32`: Key of the contact person to return.
    /// - returns 200 with [`PersonEntity`](crate::types::PersonEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_person_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetPersonEntity")]
    #[inline]
    pub fn get_person_entity(self, person_entity_id: i32) -> Call<'c, PersonEntity, Select> {
        self.call(Op::GetPersonEntity, &[]).query("personEntityId", View::I32(person_entity_id))
    }

    /// Returns the picture of a contact person, as the CRM client shows it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonImage.html)
    /// - body, `Person_GetPersonImageRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose picture is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_person_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetPersonImage")]
    #[inline]
    pub fn get_person_image(self, person_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetPersonImage, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns the pictures of several contact persons as PNG, scaled to the given width and height.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetPersonImages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonImages.html)
    /// - body, `GetPersonImagesRequest`.
    ///   - `PersonIds`, list of `i32`: Keys of the contact persons whose pictures are returned.
    ///   - `ScaledWidth`, `i32`: Width that the pictures are scaled to, in pixels.
    ///   - `ScaledHeight`, `i32`: Height that the pictures are scaled to, in pixels.
    /// - returns 200 with list of [`PersonImage`](crate::types::PersonImage).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_person_images(&[1], 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetPersonImages")]
    #[inline]
    pub fn get_person_images(
        self,
        person_ids: &[i32],
        scaled_width: i32,
        scaled_height: i32,
    ) -> Call<'c, Vec<PersonImage>, Select> {
        self.call(Op::GetPersonImages, &[])
            .arguments(&[View::List(&person_ids), View::I32(scaled_width), View::I32(scaled_height)])
    }

    /// Returns several contact persons at once, by their keys.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetPersonList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Person`](crate::types::Person).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_person_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetPersonList")]
    #[inline]
    pub fn get_person_list(self, body: &[i32]) -> Call<'c, Vec<Person>, Select> {
        self.call(Op::GetPersonList, &[]).body(View::List(&body))
    }

    /// Returns a contact person with the latest follow-ups, documents, requests, sales and chats, each list limited to
    /// the given number of items.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetPersonSummary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonSummary.html)
    /// - body, `GetPersonSummaryRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who is summed up.
    ///   - `Limit`, `i32`: Largest number of entries in each list.
    /// - returns 200 with [`PersonSummary`](crate::types::PersonSummary).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_person_summary(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetPersonSummary")]
    #[inline]
    pub fn get_person_summary(self, person_id: i32, limit: i32) -> Call<'c, PersonSummary, Select> {
        self.call(Op::GetPersonSummary, &[]).arguments(&[View::I32(person_id), View::I32(limit)])
    }

    /// Returns all contact persons of one company (contact).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetPersonsFromContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonsFromContact.html)
    /// - body, `GetPersonsFromContactRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose persons are returned.
    /// - returns 200 with list of [`Person`](crate::types::Person).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_persons_from_contact(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetPersonsFromContact")]
    #[inline]
    pub fn get_persons_from_contact(self, contact_id: i32) -> Call<'c, Vec<Person>, Select> {
        self.call(Op::GetPersonsFromContact, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Returns all contact persons who are members of one project.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetPersonsFromProject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPersonsFromProject.html)
    /// - body, `GetPersonsFromProjectRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose members are returned.
    /// - returns 200 with list of [`Person`](crate::types::Person).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_persons_from_project(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetPersonsFromProject")]
    #[inline]
    pub fn get_persons_from_project(self, project_id: i32) -> Call<'c, Vec<Person>, Select> {
        self.call(Op::GetPersonsFromProject, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns the telephone numbers of a contact person, ordered by their type.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetPhones`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetPhones.html)
    /// - body, `GetPhonesRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose numbers are returned.
    /// - returns 200 with list of [`EntityElement`](crate::types::EntityElement).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_phones(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetPhones")]
    #[inline]
    pub fn get_phones(self, person_id: i32) -> Call<'c, Vec<EntityElement>, Select> {
        self.call(Op::GetPhones, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns the sales representative of an external user. In anonymous calls the person is recognized by company and
    /// name, by e-mail address or by telephone number; for a user known to the CRM the fields can be empty.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetSalesRep`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetSalesRep.html)
    /// - body, [`GetSalesRepRequest`](crate::types::GetSalesRepRequest).
    /// - returns 200 with [`PersonEntity`](crate::types::PersonEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetSalesRepRequest::new().set_person_lastname("Larsen");
    /// let response = client.person_agent().get_sales_rep(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetSalesRep")]
    #[inline]
    pub fn get_sales_rep(self, body: &GetSalesRepRequest) -> Call<'c, PersonEntity, Select> {
        self.call(Op::GetSalesRep, &[]).body(View::Carrier(body))
    }

    /// Returns the customer center login that belongs to a contact person.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetUserCandidateByPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetUserCandidateByPerson.html)
    /// - body, `GetUserCandidateByPersonRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose login is returned.
    /// - returns 200 with [`UserCandidate`](crate::types::UserCandidate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_user_candidate_by_person(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetUserCandidateByPerson")]
    #[inline]
    pub fn get_user_candidate_by_person(self, person_id: i32) -> Call<'c, UserCandidate, Select> {
        self.call(Op::GetUserCandidateByPerson, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns the UTM parameters (the marketing campaign that a visit came from) recorded for a contact person.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/GetUtmParameters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_GetUtmParameters.html)
    /// - body, `GetUtmParametersRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose UTM parameters are returned.
    /// - returns 200 with [`UtmParameters`](crate::types::UtmParameters).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().get_utm_parameters(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_GetUtmParameters")]
    #[inline]
    pub fn get_utm_parameters(self, person_id: i32) -> Call<'c, UtmParameters, Select> {
        self.call(Op::GetUtmParameters, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns whether a contact person consents to the given purpose, such as `STORE` or `EMARKETING`. A withdrawn
    /// consent counts as false.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/HasConsent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_HasConsent.html)
    /// - body, `HasConsentRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose consent is asked about.
    ///   - `Purpose`, text: Key of the purpose that consent is given for, such as STORE or EMARKETING.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().has_consent(1, "purpose").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_HasConsent")]
    #[inline]
    pub fn has_consent(self, person_id: i32, purpose: &str) -> Call<'c, bool, Select> {
        self.call(Op::HasConsent, &[]).arguments(&[View::I32(person_id), View::Str(purpose)])
    }

    /// Returns whether a contact person may have a number: it must be unique or present where the settings of the
    /// installation demand it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/IsNumberValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_IsNumberValid.html)
    /// - body, `Person_IsNumberValidRequest`.
    ///   - `ContactId`, `i32`: Key of the record that the number is for.
    ///   - `Number`, text: Number to check, as users see it.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().is_number_valid(1, "number").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_IsNumberValid")]
    #[inline]
    pub fn is_number_valid(self, contact_id: i32, number: &str) -> Call<'c, bool, Select> {
        self.call(Op::IsNumberValid, &[]).arguments(&[View::I32(contact_id), View::Str(number)])
    }

    /// Merges two contact persons; the destination remains. Activities after the given date move with the source. The
    /// request says whether the source is deleted and whether its values fill empty fields of the destination.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/Merge`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_Merge.html)
    /// - body, [`PersonMergeRequest`](crate::types::PersonMergeRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PersonMergeRequest::new()
    ///     .set_source_person_id(1)
    ///     .set_destination_person_id(1);
    /// client.person_agent().merge(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_Merge")]
    #[inline]
    pub fn merge(self, body: &PersonMergeRequest) -> Call<'c, (), Select> {
        self.call(Op::Merge, &[]).body(View::Carrier(body))
    }

    /// Moves a contact person to another company (contact) together with the activities after the given date; earlier
    /// ones stay where they are.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/Move`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_Move.html)
    /// - body, `Person_MoveRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person to move.
    ///   - `DestinationContactId`, `i32`: Key of the company that the person moves to.
    ///   - `MoveAfterDate`, date-time: Activities after this point in time move along with the person; earlier ones
    ///     stay where they are.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().r#move(1, 2, &"2026-07-01T09:00:00Z".into()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_Move")]
    #[inline]
    pub fn r#move(
        self,
        person_id: i32,
        destination_contact_id: i32,
        move_after_date: &DateTime,
    ) -> Call<'c, (), Select> {
        self.call(Op::Move, &[])
            .arguments(&[View::I32(person_id), View::I32(destination_contact_id), View::DateTime(move_after_date)])
    }

    /// Renumbers the ranks of a company's contact persons from 1 upwards, in their present order. Returns true when the
    /// ranks are in order afterwards, and false when the user may not make a change that is needed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/NormalizeRanks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_NormalizeRanks.html)
    /// - body, `NormalizeRanksRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose contact persons get new ranks.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().normalize_ranks(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_NormalizeRanks")]
    #[inline]
    pub fn normalize_ranks(self, contact_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::NormalizeRanks, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Withdraws a contact person's consent to one purpose, such as `STORE` or `EMARKETING`.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/RemoveConsent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_RemoveConsent.html)
    /// - body, `RemoveConsentRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who no longer consents.
    ///   - `Purpose`, text: Key of the purpose that consent is given for, such as STORE or EMARKETING.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().remove_consent(1, "purpose").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_RemoveConsent")]
    #[inline]
    pub fn remove_consent(self, person_id: i32, purpose: &str) -> Call<'c, (), Select> {
        self.call(Op::RemoveConsent, &[]).arguments(&[View::I32(person_id), View::Str(purpose)])
    }

    /// Finds a contact person of a company by name, telephone numbers or e-mail addresses, each optional. A person who
    /// does not exist is created. The company is required. Returns the person and whether it was created.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/ResolvePersonFromInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_ResolvePersonFromInfo.html)
    /// - body, `ResolvePersonFromInfoRequest`.
    ///   - `ContactId`, `i32`: Key of the company that the person belongs to; 0 is not allowed.
    ///   - `PersonName`, text: Full name of the person to find or create; optional.
    ///   - `PhoneNumbers`, list of text: Telephone numbers of the person; optional.
    ///   - `Emails`, list of text: E-mail addresses of the person; optional.
    /// - returns 200 with [`ResolvedPerson`](crate::types::ResolvedPerson).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().resolve_person_from_info(
    ///     1,
    ///     "person name",
    ///     &["phone numbers"],
    ///     &["emails"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_ResolvePersonFromInfo")]
    #[inline]
    pub fn resolve_person_from_info(
        self,
        contact_id: i32,
        person_name: &str,
        phone_numbers: &[impl AsRef<str>],
        emails: &[impl AsRef<str>],
    ) -> Call<'c, ResolvedPerson, Select> {
        self.call(Op::ResolvePersonFromInfo, &[])
            .arguments(
                &[
                    View::I32(contact_id),
                    View::Str(person_name),
                    View::List(&pagewire_runtime::table::Texts(phone_numbers)),
                    View::List(&pagewire_runtime::table::Texts(emails)),
                ],
            )
    }

    /// Stores a consent of a person: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/SaveConsentPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SaveConsentPerson.html)
    /// - body, [`ConsentPerson`](crate::types::ConsentPerson).
    /// - returns 200 with [`ConsentPerson`](crate::types::ConsentPerson).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ConsentPerson::new().set_comment("Met at the fair.");
    /// let response = client.person_agent().save_consent_person(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_SaveConsentPerson")]
    #[inline]
    pub fn save_consent_person(self, body: &ConsentPerson) -> Call<'c, ConsentPerson> {
        self.call(Op::SaveConsentPerson, &[]).body(View::Carrier(body))
    }

    /// Stores a contact person: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/SavePersonEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SavePersonEntity.html)
    /// - body, [`PersonEntity`](crate::types::PersonEntity).
    /// - returns 200 with [`PersonEntity`](crate::types::PersonEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PersonEntity::new().set_lastname("Larsen");
    /// let response = client.person_agent().save_person_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_SavePersonEntity")]
    #[inline]
    pub fn save_person_entity(self, body: &PersonEntity) -> Call<'c, PersonEntity> {
        self.call(Op::SavePersonEntity, &[]).body(View::Carrier(body))
    }

    /// Sends a contact person a consent confirmation e-mail, made from a document template, in the given culture and to
    /// the given address. The subject is optional.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/SendConsentConfirmationEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SendConsentConfirmationEmail.html)
    /// - body, [`SendConsentConfirmationEmailRequest`](crate::types::SendConsentConfirmationEmailRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SendConsentConfirmationEmailRequest::new()
    ///     .set_subject("First visit");
    /// client.person_agent().send_consent_confirmation_email(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_SendConsentConfirmationEmail")]
    #[inline]
    pub fn send_consent_confirmation_email(self, body: &SendConsentConfirmationEmailRequest) -> Call<'c, (), Select> {
        self.call(Op::SendConsentConfirmationEmail, &[]).body(View::Carrier(body))
    }

    /// Sends a contact person the e-mail for customer center passwords, which is based on the reply template for it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/SendCustomerCentrePasswordEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SendCustomerCentrePasswordEmail.html)
    /// - body, `SendCustomerCentrePasswordEmailRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who gets the e-mail.
    ///   - `From`, text: Sender of the message, as an address.
    ///   - `To`, text: E-mail address of the recipient.
    ///   - `Subject`, text: Line that says what the message is about.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().send_customer_centre_password_email(1, "from", "to", "First visit")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_SendCustomerCentrePasswordEmail")]
    #[inline]
    pub fn send_customer_centre_password_email(
        self,
        person_id: i32,
        from: &str,
        to: &str,
        subject: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::SendCustomerCentrePasswordEmail, &[])
            .arguments(&[View::I32(person_id), View::Str(from), View::Str(to), View::Str(subject)])
    }

    /// Puts an e-mail in the outbox, with a plain text body, an HTML body and attachments.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/SendEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SendEmail.html)
    /// - body, [`SendEmailRequest`](crate::types::SendEmailRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SendEmailRequest::new().set_subject("First visit");
    /// client.person_agent().send_email(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_SendEmail")]
    #[inline]
    pub fn send_email(self, body: &SendEmailRequest) -> Call<'c, (), Select> {
        self.call(Op::SendEmail, &[]).body(View::Carrier(body))
    }

    /// Puts an e-mail in the outbox like `SendEmail`, together with the name of an event.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/SendEmailWithEventName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SendEmailWithEventName.html)
    /// - body, [`SendEmailWithEventNameRequest`](crate::types::SendEmailWithEventNameRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SendEmailWithEventNameRequest::new().set_event_name("Example");
    /// client.person_agent().send_email_with_event_name(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_SendEmailWithEventName")]
    #[inline]
    pub fn send_email_with_event_name(self, body: &SendEmailWithEventNameRequest) -> Call<'c, (), Select> {
        self.call(Op::SendEmailWithEventName, &[]).body(View::Carrier(body))
    }

    /// Records that a contact person consents to a purpose such as `STORE`, with the source (such as `WEBFORM`) and the
    /// legal base (such as `61A`) by their keys. The comment may be empty or null.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/SetConsent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SetConsent.html)
    /// - body, [`SetConsentRequest`](crate::types::SetConsentRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SetConsentRequest::new().set_comment("Met at the fair.");
    /// client.person_agent().set_consent(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_SetConsent")]
    #[inline]
    pub fn set_consent(self, body: &SetConsentRequest) -> Call<'c, (), Select> {
        self.call(Op::SetConsent, &[]).body(View::Carrier(body))
    }

    /// Stores the picture of a contact person that the CRM client shows.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/SetPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SetPersonImage.html)
    /// - body, `Person_SetPersonImageRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who gets the picture.
    ///   - `Image`, bytes in base64: Bytes of the picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().set_person_image(1, &b"content".as_slice().into()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_SetPersonImage")]
    #[inline]
    pub fn set_person_image(self, person_id: i32, image: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SetPersonImage, &[]).arguments(&[View::I32(person_id), image.view()])
    }

    /// Sets the rank of a contact person among the persons of the company and shifts the others, which needs write
    /// access to all of them. A rank out of range becomes the nearest valid one. Returns false when the person could
    /// not be moved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/SetPersonRank`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SetPersonRank.html)
    /// - body, `SetPersonRankRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who gets the rank.
    ///   - `DesiredRank`, `i32`: Position from 1 to the number of persons in the company; a number outside is replaced
    ///     by the nearest valid one.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().set_person_rank(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_SetPersonRank")]
    #[inline]
    pub fn set_person_rank(self, person_id: i32, desired_rank: i32) -> Call<'c, bool, Select> {
        self.call(Op::SetPersonRank, &[]).arguments(&[View::I32(person_id), View::I32(desired_rank)])
    }

    /// Records on the UTM parameters of a form submission which contact person, and optionally which company, was
    /// created from it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/SetUtmCreatedPersonContactForFormSubmission`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_SetUtmCreatedPersonContactForFormSubmission.html)
    /// - body, `SetUtmCreatedPersonContactForFormSubmissionRequest`.
    ///   - `FormSubmissionId`, `i32`: Key of the submission of a form whose UTM parameters are meant.
    ///   - `PersonId`, `i32`: Key of the contact person who was created from the submission.
    ///   - `ContactId`, `i32`: Key of the company that was created from the submission, if any.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().set_utm_created_person_contact_for_form_submission(1, 2, 3).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_SetUtmCreatedPersonContactForFormSubmission")]
    #[inline]
    pub fn set_utm_created_person_contact_for_form_submission(
        self,
        form_submission_id: i32,
        person_id: i32,
        contact_id: i32,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetUtmCreatedPersonContactForFormSubmission, &[])
            .arguments(&[View::I32(form_submission_id), View::I32(person_id), View::I32(contact_id)])
    }

    /// Tries to add contact persons to an email flow and returns one result per person. The Workflow agent has the same
    /// operation.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/TryAddPersonsToEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_TryAddPersonsToEmailFlow.html)
    /// - body, `Person_TryAddPersonsToEmailFlowRequest`.
    ///   - `EmailFlowId`, `i32`: Key of the e-mail flow that gets the persons.
    ///   - `PersonIds`, list of `i32`: Keys of the contact persons to add to the e-mail flow.
    /// - returns 200 with list of `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person_agent().try_add_persons_to_email_flow(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_TryAddPersonsToEmailFlow")]
    #[inline]
    pub fn try_add_persons_to_email_flow(self, email_flow_id: i32, person_ids: &[i32]) -> Call<'c, Vec<bool>, Select> {
        self.call(Op::TryAddPersonsToEmailFlow, &[]).arguments(&[View::I32(email_flow_id), View::List(&person_ids)])
    }

    /// Restores a contact person who is marked as deleted.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/Undelete`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_Undelete.html)
    /// - body, `Person_UndeleteRequest`.
    ///   - `Id`, `i32`: Key of the record that comes back from its deleted state.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().undelete(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_Undelete")]
    #[inline]
    pub fn undelete(self, id: i32) -> Call<'c, (), Select> {
        self.call(Op::Undelete, &[]).arguments(&[View::I32(id)])
    }

    /// Switches interests of a contact person on and off in one call. It fails when an interest is in both lists.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/UpdateInterests`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_UpdateInterests.html)
    /// - body, `Person_UpdateInterestsRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose interests change.
    ///   - `EnableInterestIds`, list of `i32`: Keys of interests that are set.
    ///   - `DisableInterestIds`, list of `i32`: Keys of interests that are removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person_agent().update_interests(1, &[1], &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_UpdateInterests")]
    #[inline]
    pub fn update_interests(
        self,
        person_id: i32,
        enable_interest_ids: &[i32],
        disable_interest_ids: &[i32],
    ) -> Call<'c, (), Select> {
        self.call(Op::UpdateInterests, &[])
            .arguments(&[View::I32(person_id), View::List(&enable_interest_ids), View::List(&disable_interest_ids)])
    }

    /// Checks whether a contact person could be saved, without saving it. Returns messages by field; none means that it
    /// is valid.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Person/ValidatePersonEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Person_Agent/v1PersonAgent_ValidatePersonEntity.html)
    /// - body, `ValidatePersonEntityRequest`.
    ///   - `PersonEntity`, [`PersonEntity`](crate::types::PersonEntity): Contact person to check for errors before
    ///     saving.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let person_entity = superoffice::types::PersonEntity::new().set_lastname("Larsen");
    /// let response = client.person_agent().validate_person_entity(&person_entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonAgent_ValidatePersonEntity")]
    #[inline]
    pub fn validate_person_entity(self, person_entity: &PersonEntity) -> Call<'c, Map<String>, Select> {
        self.call(Op::ValidatePersonEntity, &[]).arguments(&[View::Carrier(person_entity)])
    }
}
