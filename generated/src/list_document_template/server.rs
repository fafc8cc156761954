// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::{Bytes, Map};

use super::operations::*;
use crate::types::{
    DocumentTemplateEntity, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem,
    SelectableMDOListItem, TemplateInfo,
};

/// Handlers of the tag `List_DocumentTemplate`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListDocumentTemplateServer: Send + Sync + 'static {
    /// Create default document template entity.
    /// `GET /api/v1/List/DocumentTemplate/Items/Default`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_CreateDefaultDocumentTemplateEntity.html)
    fn create_default_document_template_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template stream from id.
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateStreamFromId.html)
    fn get_document_template_stream_from_id(
        &self,
        cx: &server::Context,
        document_template_id: i32,
        language_code: String,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save document template stream.
    /// `PUT /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_SaveDocumentTemplateStream.html)
    fn save_document_template_stream(
        &self,
        cx: &server::Context,
        document_template_id: i32,
        language_code: String,
        plugin_id: Option<i32>,
        body: Bytes,
    ) -> impl Future<Output = Result<Option<TemplateInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default document template language.
    /// `POST /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_CreateDefaultDocumentTemplateLanguage.html)
    fn create_default_document_template_language(
        &self,
        cx: &server::Context,
        document_template_id: i32,
        language_code: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete document template language.
    /// `DELETE /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_DeleteDocumentTemplateLanguage.html)
    fn delete_document_template_language(
        &self,
        cx: &server::Context,
        document_template_id: i32,
        language_code: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template entity.
    /// `GET /api/v1/List/DocumentTemplate/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateEntity.html)
    fn get_document_template_entity(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put document template entity.
    /// `PUT /api/v1/List/DocumentTemplate/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PutDocumentTemplateEntity.html)
    fn put_document_template_entity(
        &self,
        cx: &server::Context,
        id: i32,
        body: DocumentTemplateEntity,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete document template entity.
    /// `DELETE /api/v1/List/DocumentTemplate/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_DeleteDocumentTemplateEntity.html)
    fn delete_document_template_entity(&self, cx: &server::Context, id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template entity headings.
    /// `GET /api/v1/List/DocumentTemplate/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateEntityHeadings.html)
    fn get_document_template_entity_headings(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put document template entity headings.
    /// `PUT /api/v1/List/DocumentTemplate/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PutDocumentTemplateEntityHeadings.html)
    fn put_document_template_entity_headings(
        &self,
        cx: &server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post document template entity heading.
    /// `POST /api/v1/List/DocumentTemplate/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PostDocumentTemplateEntityHeading.html)
    fn post_document_template_entity_heading(
        &self,
        cx: &server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete document template entity headings.
    /// `DELETE /api/v1/List/DocumentTemplate/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_DeleteDocumentTemplateEntityHeadings.html)
    fn delete_document_template_entity_headings(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all document template entity.
    /// `GET /api/v1/List/DocumentTemplate/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetAllDocumentTemplateEntity.html)
    fn get_all_document_template_entity(
        &self,
        cx: &server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post document template entity.
    /// `POST /api/v1/List/DocumentTemplate/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PostDocumentTemplateEntity.html)
    fn post_document_template_entity(
        &self,
        cx: &server::Context,
        body: DocumentTemplateEntity,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template entity headings for list item.
    /// `GET /api/v1/List/DocumentTemplate/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateEntityHeadingsForListItem.html)
    fn get_document_template_entity_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put document template entity headings for list item.
    /// `PUT /api/v1/List/DocumentTemplate/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PutDocumentTemplateEntityHeadingsForListItem.html)
    fn put_document_template_entity_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template entity user groups for list item.
    /// `GET /api/v1/List/DocumentTemplate/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateEntityUserGroupsForListItem.html)
    fn get_document_template_entity_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put document template entity user groups for list item.
    /// `PUT /api/v1/List/DocumentTemplate/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PutDocumentTemplateEntityUserGroupsForListItem.html)
    fn put_document_template_entity_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template extension.
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Extension`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateExtension.html)
    fn get_document_template_extension(
        &self,
        cx: &server::Context,
        document_template_id: i32,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template languages.
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Language`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateLanguages.html)
    fn get_document_template_languages(
        &self,
        cx: &server::Context,
        document_template_id: i32,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template properties.
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Property`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateProperties.html)
    fn get_document_template_properties(
        &self,
        cx: &server::Context,
        document_template_id: i32,
        requested_properties: Vec<String>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template url.
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Url`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateUrl.html)
    fn get_document_template_url(
        &self,
        cx: &server::Context,
        document_template_id: i32,
        writable_url: Option<bool>,
        language_code: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document types for plugin.
    /// `GET /api/v1/List/DocumentTemplate/Plugin/{pluginId}/DocumentTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTypesForPlugin.html)
    fn get_document_types_for_plugin(
        &self,
        cx: &server::Context,
        plugin_id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list definition.
    /// `GET /api/v1/List/DocumentTemplate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetListDefinition.html)
    fn get_list_definition(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set list definition.
    /// `PUT /api/v1/List/DocumentTemplate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_SetListDefinition.html)
    fn set_list_definition(
        &self,
        cx: &server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mdo list.
    /// `GET /api/v1/List/DocumentTemplate/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetMDOList.html)
    fn get_mdo_list(
        &self,
        cx: &server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get plugin capabilities.
    /// `GET /api/v1/List/DocumentTemplate/Plugin/{pluginId}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetPluginCapabilities.html)
    fn get_plugin_capabilities(
        &self,
        cx: &server::Context,
        plugin_id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get plugin list.
    /// `GET /api/v1/List/DocumentTemplate/Plugin`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetPluginList.html)
    fn get_plugin_list(&self, cx: &server::Context) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_DocumentTemplate`, answered by `api`.
pub fn routes(api: impl ListDocumentTemplateServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListDocumentTemplateServer`] that goes with an operation.
fn dispatch<'a, T: ListDocumentTemplateServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        CREATE_DEFAULT_DOCUMENT_TEMPLATE_ENTITY => server::answer(cx, api.create_default_document_template_entity(cx)),
        GET_DOCUMENT_TEMPLATE_STREAM_FROM_ID => server::answer(cx, api.get_document_template_stream_from_id(cx, input.path("documentTemplateId")?, input.path("languageCode")?)),
        SAVE_DOCUMENT_TEMPLATE_STREAM => server::answer(cx, api.save_document_template_stream(cx, input.path("documentTemplateId")?, input.path("languageCode")?, input.query("pluginId")?, input.body()?)),
        CREATE_DEFAULT_DOCUMENT_TEMPLATE_LANGUAGE => server::answer(cx, api.create_default_document_template_language(cx, input.path("documentTemplateId")?, input.path("languageCode")?)),
        DELETE_DOCUMENT_TEMPLATE_LANGUAGE => server::answer(cx, api.delete_document_template_language(cx, input.path("documentTemplateId")?, input.path("languageCode")?)),
        GET_DOCUMENT_TEMPLATE_ENTITY => server::answer(cx, api.get_document_template_entity(cx, input.path("id")?)),
        PUT_DOCUMENT_TEMPLATE_ENTITY => server::answer(cx, api.put_document_template_entity(cx, input.path("id")?, input.body()?)),
        DELETE_DOCUMENT_TEMPLATE_ENTITY => server::answer(cx, api.delete_document_template_entity(cx, input.path("id")?)),
        GET_DOCUMENT_TEMPLATE_ENTITY_HEADINGS => server::answer(cx, api.get_document_template_entity_headings(cx)),
        PUT_DOCUMENT_TEMPLATE_ENTITY_HEADINGS => server::answer(cx, api.put_document_template_entity_headings(cx, input.body()?)),
        POST_DOCUMENT_TEMPLATE_ENTITY_HEADING => server::answer(cx, api.post_document_template_entity_heading(cx, input.body()?)),
        DELETE_DOCUMENT_TEMPLATE_ENTITY_HEADINGS => server::answer(cx, api.delete_document_template_entity_headings(cx)),
        GET_ALL_DOCUMENT_TEMPLATE_ENTITY => server::answer(cx, api.get_all_document_template_entity(cx, input.query("includeDeleted")?)),
        POST_DOCUMENT_TEMPLATE_ENTITY => server::answer(cx, api.post_document_template_entity(cx, input.body()?)),
        GET_DOCUMENT_TEMPLATE_ENTITY_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.get_document_template_entity_headings_for_list_item(cx, input.path("itemId")?, input.query("showDeleted")?)),
        PUT_DOCUMENT_TEMPLATE_ENTITY_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.put_document_template_entity_headings_for_list_item(cx, input.path("itemId")?, input.body()?)),
        GET_DOCUMENT_TEMPLATE_ENTITY_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.get_document_template_entity_user_groups_for_list_item(cx, input.path("itemId")?)),
        PUT_DOCUMENT_TEMPLATE_ENTITY_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.put_document_template_entity_user_groups_for_list_item(cx, input.path("itemId")?, input.body()?)),
        GET_DOCUMENT_TEMPLATE_EXTENSION => server::answer(cx, api.get_document_template_extension(cx, input.path("documentTemplateId")?)),
        GET_DOCUMENT_TEMPLATE_LANGUAGES => server::answer(cx, api.get_document_template_languages(cx, input.path("documentTemplateId")?)),
        GET_DOCUMENT_TEMPLATE_PROPERTIES => server::answer(cx, api.get_document_template_properties(cx, input.path("documentTemplateId")?, input.repeated("requestedProperties")?)),
        GET_DOCUMENT_TEMPLATE_URL => server::answer(cx, api.get_document_template_url(cx, input.path("documentTemplateId")?, input.query("writableUrl")?, input.query("languageCode")?)),
        GET_DOCUMENT_TYPES_FOR_PLUGIN => server::answer(cx, api.get_document_types_for_plugin(cx, input.path("pluginId")?)),
        GET_LIST_DEFINITION => server::answer(cx, api.get_list_definition(cx)),
        SET_LIST_DEFINITION => server::answer(cx, api.set_list_definition(cx, input.body()?)),
        GET_MDO_LIST => server::answer(cx, api.get_mdo_list(cx, input.query("flat")?, input.query("query")?)),
        GET_PLUGIN_CAPABILITIES => server::answer(cx, api.get_plugin_capabilities(cx, input.path("pluginId")?)),
        GET_PLUGIN_LIST => server::answer(cx, api.get_plugin_list(cx)),
        _ => return Err(server::Error::not_implemented()),
    })
}
