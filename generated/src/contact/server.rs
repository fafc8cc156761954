// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    BlobEntity, Contact, ContactEntity, ContactEntityWithLinks, ContactSummary, DuplicateEntry, DuplicateRule,
    FieldInfoBase, IfBlank, JsonPatch, Mode, ODataSlimResponse, Output, UDefFieldType, UserDefinedFieldInfo,
};

use super::operations::*;

/// Handlers of the tag `Contact`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ContactServer: Send + Sync + 'static {
    /// Returns rows about every company, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Contact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetAll.html)
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

    /// Stores a new company and returns it with its key and links.
    ///
    /// `POST /api/v1/Contact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_PostContactEntity.html)
    fn post_contact_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ContactEntity,
    ) -> impl Future<Output = Result<Option<ContactEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns types and settings of all custom fields of companies: published user-defined fields and extra fields,
    /// not the built-in ones.
    ///
    /// `GET /api/v1/Contact/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetCustomFieldInfoList.html)
    fn get_custom_field_info_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the type and settings of one custom field of companies: a published user-defined field or an extra
    /// field.
    ///
    /// `GET /api/v1/Contact/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetCustomFieldInfo.html)
    fn get_custom_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        field_name: String,
    ) -> impl Future<Output = Result<Option<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns companies that have the same web domain.
    ///
    /// `GET /api/v1/Contact/DuplicateDomains/{domain}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetDomainDuplicates.html)
    fn get_domain_duplicates<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: String,
    ) -> impl Future<Output = Result<Vec<DuplicateEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the rules by which duplicates are found, with their state.
    ///
    /// `GET /api/v1/Contact/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetDuplicateRules.html)
    fn get_duplicate_rules<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<DuplicateRule>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches rules for duplicates on and off.
    ///
    /// `PUT /api/v1/Contact/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_SetDuplicateRulesStatus.html)
    fn set_duplicate_rules_status<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<DuplicateRule>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns companies with an equal or similar name and department.
    ///
    /// `GET /api/v1/Contact/Duplicates/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetNameDepartmentDuplicates.html)
    fn get_name_department_duplicates<'a>(
        &'a self,
        cx: &'a server::Context,
        name: String,
        department: Option<String>,
    ) -> impl Future<Output = Result<Vec<DuplicateEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the draft of the user-defined fields of companies, which may be ahead of the published layout.
    ///
    /// `GET /api/v1/Contact/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetUdefLayout.html)
    fn get_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the draft of the user-defined fields of companies and returns it as stored.
    ///
    /// `PUT /api/v1/Contact/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_SaveUdefLayout.html)
    fn save_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<UserDefinedFieldInfo>,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an empty user-defined field of the given type to companies and returns it.
    ///
    /// `POST /api/v1/Contact/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_AddUdefField.html)
    fn add_udef_field<'a>(
        &'a self,
        cx: &'a server::Context,
        udef_field_type: UDefFieldType,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the draft of user-defined fields for companies differs from what is published.
    ///
    /// `GET /api/v1/Contact/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_DetectUnpublishedChanges.html)
    fn detect_unpublished_changes<'a>(
        &'a self,
        cx: &'a server::Context,
        column_changes_only: Option<bool>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a publication of user-defined fields for companies is going on.
    ///
    /// `GET /api/v1/Contact/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_IsPublishUdefLayoutActive.html)
    fn is_publish_udef_layout_active<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Publishes the draft of the user-defined fields of companies; stored values move to other columns where that is
    /// needed.
    ///
    /// `POST /api/v1/Contact/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_PublishUdefLayout.html)
    fn publish_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user-defined fields of companies as users see them now.
    ///
    /// `GET /api/v1/Contact/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetPublishedUdefLayout.html)
    fn get_published_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user-defined field of companies as it is published.
    ///
    /// `GET /api/v1/Contact/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetPublishedUdefFieldInfo.html)
    fn get_published_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Drops the draft of the user-defined fields of companies and starts again from the published layout.
    ///
    /// `POST /api/v1/Contact/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_RevertUdefLayout.html)
    fn revert_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user-defined field of companies from the draft layout, which may be ahead of the published one.
    ///
    /// `GET /api/v1/Contact/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetUdefFieldInfo.html)
    fn get_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a user-defined field from the draft layout of companies.
    ///
    /// `DELETE /api/v1/Contact/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_DeleteUdefFieldInfo.html)
    fn delete_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives a user-defined field of companies another data type and returns the field.
    ///
    /// `POST /api/v1/Contact/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_ChangeFieldType.html)
    fn change_field_type<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
        field_type: UDefFieldType,
        is_indexed: Option<bool>,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a company could be saved, without saving it.
    ///
    /// `POST /api/v1/Contact/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_ValidateContactEntity.html)
    fn validate_contact_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ContactEntity,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new company with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Contact/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_DefaultContactEntity.html)
    fn default_contact_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ContactEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the picture of a company as it is stored, or scaled and converted when size or format are given.
    ///
    /// `GET /api/v1/Contact/{contactId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetImage.html)
    fn get_image<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: i32,
        w: Option<i32>,
        h: Option<i32>,
        r#type: Option<String>,
        if_blank: Option<IfBlank>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the picture of a company and returns its key.
    ///
    /// `PUT /api/v1/Contact/{contactId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_SaveImage.html)
    fn save_image<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: i32,
        data: server::Upload,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the picture of a company and returns its key, as the PUT does; for clients that cannot PUT.
    ///
    /// `POST /api/v1/Contact/{contactId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_SaveImage_POST.html)
    fn save_image_post<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: i32,
        data: server::Upload,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the picture of a company.
    ///
    /// `DELETE /api/v1/Contact/{contactId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_DeleteImageContent.html)
    fn delete_image_content<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Updates the record that describes the picture of a company (format, size, description and the like), not the
    /// picture itself, and returns the record as stored.
    ///
    /// `PUT /api/v1/Contact/{contactId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_PutImageInfo.html)
    fn put_image_info<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: i32,
        body: BlobEntity,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the record that describes the picture of a company (format, size, description and the like), without the
    /// picture itself.
    ///
    /// `GET /api/v1/Contact/{contactId}/Imageinfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetImageInfo.html)
    fn get_image_info<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: i32,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a company with its latest follow-ups, documents, requests, sales and chats.
    ///
    /// `GET /api/v1/Contact/{contactId}/Summary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetContactSummary.html)
    fn get_contact_summary<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: i32,
        limit: Option<i32>,
    ) -> impl Future<Output = Result<Option<ContactSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one company by its key, with links to related resources.
    ///
    /// `GET /api/v1/Contact/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetContactEntity.html)
    fn get_contact_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        fk: Option<bool>,
    ) -> impl Future<Output = Result<Option<ContactEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a company by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Contact/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_PutContactEntity.html)
    fn put_contact_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ContactEntity,
    ) -> impl Future<Output = Result<Option<ContactEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks a company as deleted, by its key; it disappears from clients and from results, and can be restored with
    /// `Undelete` of the Contact agent.
    ///
    /// `DELETE /api/v1/Contact/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_DeleteContactEntity.html)
    fn delete_contact_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a company by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Contact/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_PatchContactEntity.html)
    fn patch_contact_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<ContactEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the activities of one company, which are follow-ups, documents, mailings, chat sessions and
    /// form submissions, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Contact/{id}/Activities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Activities.html)
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

    /// Returns rows about the appointments that belong to one company, with the chosen columns, filtered, sorted and
    /// paged.
    ///
    /// `GET /api/v1/Contact/{id}/Appointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Appointments.html)
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

    /// Returns rows about the documents that belong to one company, with the chosen columns, filtered, sorted and
    /// paged.
    ///
    /// `GET /api/v1/Contact/{id}/Documents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Documents.html)
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

    /// Returns the keys that external applications keep on one company, by application, device and key name.
    ///
    /// `GET /api/v1/Contact/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetAllForeignKeysOnEntity.html)
    fn get_all_foreign_keys_on_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the persons that belong to one company, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Contact/{id}/Persons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Persons.html)
    fn persons<'a>(
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

    /// Returns rows about the projects that one company takes part in through project members, with the chosen columns,
    /// filtered, sorted and paged.
    ///
    /// `GET /api/v1/Contact/{id}/Projects`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Projects.html)
    fn projects<'a>(
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

    /// Returns rows about the relations that belong to one company, with the chosen columns, filtered, sorted and
    /// paged.
    ///
    /// `GET /api/v1/Contact/{id}/Relations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Relations.html)
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

    /// Returns rows about the sales of one company, from an archive that can also include those where it is a
    /// stakeholder (`includestakeholders` in `$entities`), with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Contact/{id}/Sales`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Sales.html)
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

    /// Returns the short form of one company, cheaper to read than the whole entity.
    ///
    /// `GET /api/v1/Contact/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Simple.html)
    fn simple<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<Contact>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the tickets that belong to one company, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Contact/{id}/Tickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Tickets.html)
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

    /// Merges two companies: the destination remains and the source disappears.
    ///
    /// `POST /api/v1/Contact/{sourceContactId}/MergeTo/{destinationContactId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Merge.html)
    fn merge<'a>(
        &'a self,
        cx: &'a server::Context,
        source_contact_id: i32,
        destination_contact_id: i32,
        merge_identical_persons: Option<bool>,
        replace_empty_fields_on_destination: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Contact`, served by `api`.
pub fn routes(api: impl ContactServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ContactServer`] that goes with an operation.
fn dispatch<'a, T: ContactServer>(
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
        Some(Op::PostContactEntity) => server::respond(cx, api.post_contact_entity(cx, take!(input.body()))),
        Some(Op::GetCustomFieldInfoList) => server::respond(cx, api.get_custom_field_info_list(cx)),
        Some(Op::GetCustomFieldInfo) => server::respond(
            cx,
            api.get_custom_field_info(cx, take!(input.path("fieldName"))),
        ),
        Some(Op::GetDomainDuplicates) => server::respond(
            cx,
            api.get_domain_duplicates(cx, take!(input.path("domain"))),
        ),
        Some(Op::GetDuplicateRules) => server::respond(cx, api.get_duplicate_rules(cx)),
        Some(Op::SetDuplicateRulesStatus) => server::respond(
            cx,
            api.set_duplicate_rules_status(cx, take!(input.body())),
        ),
        Some(Op::GetNameDepartmentDuplicates) => server::respond(
            cx,
            api.get_name_department_duplicates(cx, take!(input.path("name")), take!(input.query("department"))),
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
        Some(Op::ValidateContactEntity) => server::respond(cx, api.validate_contact_entity(cx, take!(input.body()))),
        Some(Op::DefaultContactEntity) => server::respond(cx, api.default_contact_entity(cx)),
        Some(Op::GetImage) => server::respond(
            cx,
            api.get_image(
                cx,
                take!(input.path("contactId")),
                take!(input.query("w")),
                take!(input.query("h")),
                take!(input.query("type")),
                take!(input.query("ifBlank")),
            ),
        ),
        Some(Op::SaveImage) => server::respond(cx, api.save_image(cx, take!(input.path("contactId")), input.upload())),
        Some(Op::SaveImagePost) => server::respond(
            cx,
            api.save_image_post(cx, take!(input.path("contactId")), input.upload()),
        ),
        Some(Op::DeleteImageContent) => server::respond(
            cx,
            api.delete_image_content(cx, take!(input.path("contactId"))),
        ),
        Some(Op::PutImageInfo) => server::respond(
            cx,
            api.put_image_info(cx, take!(input.path("contactId")), take!(input.body())),
        ),
        Some(Op::GetImageInfo) => server::respond(cx, api.get_image_info(cx, take!(input.path("contactId")))),
        Some(Op::GetContactSummary) => server::respond(
            cx,
            api.get_contact_summary(cx, take!(input.path("contactId")), take!(input.query("limit"))),
        ),
        Some(Op::GetContactEntity) => server::respond(
            cx,
            api.get_contact_entity(cx, take!(input.path("id")), take!(input.query("fk"))),
        ),
        Some(Op::PutContactEntity) => server::respond(
            cx,
            api.put_contact_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteContactEntity) => server::respond(cx, api.delete_contact_entity(cx, take!(input.path("id")))),
        Some(Op::PatchContactEntity) => server::respond(
            cx,
            api.patch_contact_entity(cx, take!(input.path("id")), take!(input.body())),
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
        Some(Op::Persons) => server::respond(
            cx,
            api.persons(
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
        Some(Op::Projects) => server::respond(
            cx,
            api.projects(
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
        Some(Op::Merge) => server::respond(
            cx,
            api.merge(
                cx,
                take!(input.path("sourceContactId")),
                take!(input.path("destinationContactId")),
                take!(input.query("mergeIdenticalPersons")),
                take!(input.query("replaceEmptyFieldsOnDestination")),
            ),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
