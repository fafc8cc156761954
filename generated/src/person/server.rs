// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{DateTime, Map, server, take};
use crate::types::{
    BlobEntity, ConsentInfo, FieldInfoBase, IfBlank, JsonPatch, Mode, ODataSlimResponse, Output, Person, PersonEntity,
    PersonEntityWithLinks, PersonSummary, UDefFieldType, UserDefinedFieldInfo, UtmParameters,
};

use super::operations::*;

/// Handlers of the tag `Person`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait PersonServer: Send + Sync + 'static {
    /// Returns rows about every contact person, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Person`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new contact person and returns it with its key and links.
    ///
    /// `POST /api/v1/Person`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PostPersonEntity.html)
    fn post_person_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: PersonEntity,
    ) -> impl Future<Output = Result<Option<PersonEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns types and settings of all custom fields of contact persons: published user-defined fields and extra
    /// fields, not the built-in ones.
    ///
    /// `GET /api/v1/Person/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetCustomFieldInfoList.html)
    fn get_custom_field_info_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the type and settings of one custom field of contact persons: a published user-defined field or an extra
    /// field.
    ///
    /// `GET /api/v1/Person/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetCustomFieldInfo.html)
    fn get_custom_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        field_name: String,
    ) -> impl Future<Output = Result<Option<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the draft of the user-defined fields of contact persons, which may be ahead of the published layout.
    ///
    /// `GET /api/v1/Person/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetUdefLayout.html)
    fn get_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the draft of the user-defined fields of contact persons and returns it as stored.
    ///
    /// `PUT /api/v1/Person/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_SaveUdefLayout.html)
    fn save_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<UserDefinedFieldInfo>,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an empty user-defined field of the given type to contact persons and returns it.
    ///
    /// `POST /api/v1/Person/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_AddUdefField.html)
    fn add_udef_field<'a>(
        &'a self,
        cx: &'a server::Context,
        udef_field_type: UDefFieldType,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the draft of user-defined fields for contact persons differs from what is published.
    ///
    /// `GET /api/v1/Person/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DetectUnpublishedChanges.html)
    fn detect_unpublished_changes<'a>(
        &'a self,
        cx: &'a server::Context,
        column_changes_only: Option<bool>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a publication of user-defined fields for contact persons is going on.
    ///
    /// `GET /api/v1/Person/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_IsPublishUdefLayoutActive.html)
    fn is_publish_udef_layout_active<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Publishes the draft of the user-defined fields of contact persons; stored values move to other columns where
    /// that is needed.
    ///
    /// `POST /api/v1/Person/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PublishUdefLayout.html)
    fn publish_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user-defined fields of contact persons as users see them now.
    ///
    /// `GET /api/v1/Person/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetPublishedUdefLayout.html)
    fn get_published_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user-defined field of contact persons as it is published.
    ///
    /// `GET /api/v1/Person/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetPublishedUdefFieldInfo.html)
    fn get_published_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Drops the draft of the user-defined fields of contact persons and starts again from the published layout.
    ///
    /// `POST /api/v1/Person/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_RevertUdefLayout.html)
    fn revert_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user-defined field of contact persons from the draft layout, which may be ahead of the published
    /// one.
    ///
    /// `GET /api/v1/Person/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetUdefFieldInfo.html)
    fn get_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a user-defined field from the draft layout of contact persons.
    ///
    /// `DELETE /api/v1/Person/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DeleteUdefFieldInfo.html)
    fn delete_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives a user-defined field of contact persons another data type and returns the field.
    ///
    /// `POST /api/v1/Person/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_ChangeFieldType.html)
    fn change_field_type<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
        field_type: UDefFieldType,
        is_indexed: Option<bool>,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a contact person could be saved, without saving it.
    ///
    /// `POST /api/v1/Person/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_ValidatePersonEntity.html)
    fn validate_person_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: PersonEntity,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new contact person with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Person/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DefaultPersonEntity.html)
    fn default_person_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one contact person by its key, with links to related resources.
    ///
    /// `GET /api/v1/Person/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetPersonEntity.html)
    fn get_person_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        fk: Option<bool>,
    ) -> impl Future<Output = Result<Option<PersonEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a contact person by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Person/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PutPersonEntity.html)
    fn put_person_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: PersonEntity,
    ) -> impl Future<Output = Result<Option<PersonEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks a contact person as deleted, by its key; the person disappears from clients and from results, and can be
    /// restored with `Undelete` of the Person agent.
    ///
    /// `DELETE /api/v1/Person/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DeletePersonEntity.html)
    fn delete_person_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a contact person by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Person/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PatchPersonEntity.html)
    fn patch_person_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<PersonEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the activities of one contact person, which are follow-ups, documents, mailings, chat
    /// sessions and form submissions, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Person/{id}/Activities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Activities.html)
    fn activities<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the appointments that belong to one contact person, with the chosen columns, filtered, sorted
    /// and paged.
    ///
    /// `GET /api/v1/Person/{id}/Appointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Appointments.html)
    fn appointments<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the documents that belong to one contact person, with the chosen columns, filtered, sorted
    /// and paged.
    ///
    /// `GET /api/v1/Person/{id}/Documents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Documents.html)
    fn documents<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the keys that external applications keep on one contact person, by application, device and key name.
    ///
    /// `GET /api/v1/Person/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetAllForeignKeysOnEntity.html)
    fn get_all_foreign_keys_on_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the relations that belong to one contact person, with the chosen columns, filtered, sorted
    /// and paged.
    ///
    /// `GET /api/v1/Person/{id}/Relations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Relations.html)
    fn relations<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the sales of one contact person, from an archive that can also include those where the person
    /// is a stakeholder (`includestakeholders` in `$entities`), with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Person/{id}/Sales`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Sales.html)
    fn sales<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the short form of one contact person, cheaper to read than the whole entity.
    ///
    /// `GET /api/v1/Person/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Simple.html)
    fn simple<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the tickets that belong to one contact person, with the chosen columns, filtered, sorted and
    /// paged.
    ///
    /// `GET /api/v1/Person/{id}/Tickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Tickets.html)
    fn tickets<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all consents of a person; withdrawn ones may be among them.
    ///
    /// `GET /api/v1/Person/{personId}/Consent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetConsentInfos.html)
    fn get_consent_infos<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
    ) -> impl Future<Output = Result<Vec<ConsentInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a person has consented to a purpose; a withdrawn consent does not count.
    ///
    /// `GET /api/v1/Person/{personId}/Consent/{purpose}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_HasConsent.html)
    fn has_consent<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
        purpose: String,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Records the consent of a person to a purpose.
    ///
    /// `PUT /api/v1/Person/{personId}/Consent/{purpose}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_SetConsent.html)
    fn set_consent<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
        purpose: String,
        source: String,
        legal_base: String,
        comment: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Withdraws the consent of a person to a purpose.
    ///
    /// `DELETE /api/v1/Person/{personId}/Consent/{purpose}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_RemoveConsent.html)
    fn remove_consent<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
        purpose: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the picture of a contact person as it is stored, or scaled and converted when size or format are given.
    ///
    /// `GET /api/v1/Person/{personId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetImage.html)
    fn get_image<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
        w: Option<i32>,
        h: Option<i32>,
        r#type: Option<String>,
        if_blank: Option<IfBlank>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the picture of a contact person and returns its key.
    ///
    /// `PUT /api/v1/Person/{personId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_SaveImage.html)
    fn save_image<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
        data: server::Upload,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the picture of a contact person and returns its key, as the PUT does; for clients that cannot PUT.
    ///
    /// `POST /api/v1/Person/{personId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_SaveImage_POST.html)
    fn save_image_post<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
        data: server::Upload,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the picture of a person.
    ///
    /// `DELETE /api/v1/Person/{personId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DeleteImageContent.html)
    fn delete_image_content<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the record that describes the picture of a contact person (format, size, description and the like),
    /// without the picture itself.
    ///
    /// `GET /api/v1/Person/{personId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetImageInfo.html)
    fn get_image_info<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Updates the record that describes the picture of a contact person (format, size, description and the like), not
    /// the picture itself, and returns the record as stored.
    ///
    /// `PUT /api/v1/Person/{personId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PutImageInfo.html)
    fn put_image_info<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
        body: BlobEntity,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves a person to another company, with activities after a date.
    ///
    /// `POST /api/v1/Person/{personId}/MoveTo/{destinationContactId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Move.html)
    fn r#move<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
        destination_contact_id: i32,
        move_after_date: DateTime,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a person with the latest follow-ups, documents, requests, sales and chats.
    ///
    /// `GET /api/v1/Person/{personId}/Summary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetPersonSummary.html)
    fn get_person_summary<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
        limit: Option<i32>,
    ) -> impl Future<Output = Result<Option<PersonSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the campaigns by which a person came in.
    ///
    /// `GET /api/v1/Person/{personId}/UtmParameters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetUtmParameters.html)
    fn get_utm_parameters<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: i32,
    ) -> impl Future<Output = Result<Option<UtmParameters>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Joins two persons: activities after a date move to the destination, the source is removed or retired.
    ///
    /// `POST /api/v1/Person/{sourcePersonId}/MergeTo/{destinationPersonId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Merge.html)
    fn merge<'a>(
        &'a self,
        cx: &'a server::Context,
        source_person_id: i32,
        destination_person_id: i32,
        move_after_date: DateTime,
        delete_source: Option<bool>,
        replace_empty_fields_on_destination: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Person`, served by `api`.
pub fn routes(api: impl PersonServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`PersonServer`] that goes with an operation.
fn dispatch<'a, T: PersonServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(
            cx,
            api.get_all(
                cx,
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::PostPersonEntity) => server::respond(cx, api.post_person_entity(cx, take!(input.body()))),
        Some(Op::GetCustomFieldInfoList) => server::respond(cx, api.get_custom_field_info_list(cx)),
        Some(Op::GetCustomFieldInfo) => server::respond(
            cx,
            api.get_custom_field_info(cx, take!(input.path("fieldName"))),
        ),
        Some(Op::GetUdefLayout) => server::respond(cx, api.get_udef_layout(cx)),
        Some(Op::SaveUdefLayout) => server::respond(cx, api.save_udef_layout(cx, take!(input.body()))),
        Some(Op::AddUdefField) => server::respond(cx, api.add_udef_field(cx, take!(input.required("udefFieldType")))),
        Some(Op::DetectUnpublishedChanges) => server::respond(
            cx,
            api.detect_unpublished_changes(cx, take!(input.query("columnChangesOnly"))),
        ),
        Some(Op::IsPublishUdefLayoutActive) => server::respond(cx, api.is_publish_udef_layout_active(cx)),
        Some(Op::PublishUdefLayout) => server::respond(cx, api.publish_udef_layout(cx)),
        Some(Op::GetPublishedUdefLayout) => server::respond(cx, api.get_published_udef_layout(cx)),
        Some(Op::GetPublishedUdefFieldInfo) => server::respond(
            cx,
            api.get_published_udef_field_info(cx, take!(input.path("progidOrLabel"))),
        ),
        Some(Op::RevertUdefLayout) => server::respond(cx, api.revert_udef_layout(cx)),
        Some(Op::GetUdefFieldInfo) => server::respond(
            cx,
            api.get_udef_field_info(cx, take!(input.path("progidOrLabel"))),
        ),
        Some(Op::DeleteUdefFieldInfo) => server::respond(
            cx,
            api.delete_udef_field_info(cx, take!(input.path("progidOrLabel"))),
        ),
        Some(Op::ChangeFieldType) => server::respond(
            cx,
            api.change_field_type(
                cx,
                take!(input.path("progidOrLabel")),
                take!(input.path("fieldType")),
                take!(input.query("isIndexed")),
            ),
        ),
        Some(Op::ValidatePersonEntity) => server::respond(cx, api.validate_person_entity(cx, take!(input.body()))),
        Some(Op::DefaultPersonEntity) => server::respond(cx, api.default_person_entity(cx)),
        Some(Op::GetPersonEntity) => server::respond(
            cx,
            api.get_person_entity(cx, take!(input.path("id")), take!(input.query("fk"))),
        ),
        Some(Op::PutPersonEntity) => server::respond(
            cx,
            api.put_person_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeletePersonEntity) => server::respond(cx, api.delete_person_entity(cx, take!(input.path("id")))),
        Some(Op::PatchPersonEntity) => server::respond(
            cx,
            api.patch_person_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::Activities) => server::respond(
            cx,
            api.activities(
                cx,
                take!(input.path("id")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::Appointments) => server::respond(
            cx,
            api.appointments(
                cx,
                take!(input.path("id")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::Documents) => server::respond(
            cx,
            api.documents(
                cx,
                take!(input.path("id")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::GetAllForeignKeysOnEntity) => server::respond(
            cx,
            api.get_all_foreign_keys_on_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::Relations) => server::respond(
            cx,
            api.relations(
                cx,
                take!(input.path("id")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::Sales) => server::respond(
            cx,
            api.sales(
                cx,
                take!(input.path("id")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::Simple) => server::respond(cx, api.simple(cx, take!(input.path("id")))),
        Some(Op::Tickets) => server::respond(
            cx,
            api.tickets(
                cx,
                take!(input.path("id")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::GetConsentInfos) => server::respond(cx, api.get_consent_infos(cx, take!(input.path("personId")))),
        Some(Op::HasConsent) => server::respond(
            cx,
            api.has_consent(cx, take!(input.path("personId")), take!(input.path("purpose"))),
        ),
        Some(Op::SetConsent) => server::respond(
            cx,
            api.set_consent(
                cx,
                take!(input.path("personId")),
                take!(input.path("purpose")),
                take!(input.required("source")),
                take!(input.required("legalBase")),
                take!(input.query("comment")),
            ),
        ),
        Some(Op::RemoveConsent) => server::respond(
            cx,
            api.remove_consent(cx, take!(input.path("personId")), take!(input.path("purpose"))),
        ),
        Some(Op::GetImage) => server::respond(
            cx,
            api.get_image(
                cx,
                take!(input.path("personId")),
                take!(input.query("w")),
                take!(input.query("h")),
                take!(input.query("type")),
                take!(input.query("ifBlank")),
            ),
        ),
        Some(Op::SaveImage) => server::respond(cx, api.save_image(cx, take!(input.path("personId")), input.upload())),
        Some(Op::SaveImagePost) => server::respond(
            cx,
            api.save_image_post(cx, take!(input.path("personId")), input.upload()),
        ),
        Some(Op::DeleteImageContent) => server::respond(
            cx,
            api.delete_image_content(cx, take!(input.path("personId"))),
        ),
        Some(Op::GetImageInfo) => server::respond(cx, api.get_image_info(cx, take!(input.path("personId")))),
        Some(Op::PutImageInfo) => server::respond(
            cx,
            api.put_image_info(cx, take!(input.path("personId")), take!(input.body())),
        ),
        Some(Op::Move) => server::respond(
            cx,
            api.r#move(
                cx,
                take!(input.path("personId")),
                take!(input.path("destinationContactId")),
                take!(input.required("moveAfterDate")),
            ),
        ),
        Some(Op::GetPersonSummary) => server::respond(
            cx,
            api.get_person_summary(cx, take!(input.path("personId")), take!(input.query("limit"))),
        ),
        Some(Op::GetUtmParameters) => server::respond(cx, api.get_utm_parameters(cx, take!(input.path("personId")))),
        Some(Op::Merge) => server::respond(
            cx,
            api.merge(
                cx,
                take!(input.path("sourcePersonId")),
                take!(input.path("destinationPersonId")),
                take!(input.required("moveAfterDate")),
                take!(input.query("deleteSource")),
                take!(input.query("replaceEmptyFieldsOnDestination")),
            ),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
