// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    DocumentTemplateEntity, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem,
    TemplateInfo,
};

use super::operations::*;

/// Handlers of the tag `List_DocumentTemplate`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListDocumentTemplateServer: Send + Sync + 'static {
    /// Returns the definition of the "document template" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/DocumentTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "document template" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/DocumentTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "document template" list.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateEntityHeadings.html)
    fn get_document_template_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "document template" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/DocumentTemplate/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PutDocumentTemplateEntityHeadings.html)
    fn put_document_template_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "document template" list and returns it with its key.
    ///
    /// `POST /api/v1/List/DocumentTemplate/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PostDocumentTemplateEntityHeading.html)
    fn post_document_template_entity_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "document template" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/DocumentTemplate/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_DeleteDocumentTemplateEntityHeadings.html)
    fn delete_document_template_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "document template" list, without headings.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetAllDocumentTemplateEntity.html)
    fn get_all_document_template_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "document template" list and returns it with its key.
    ///
    /// `POST /api/v1/List/DocumentTemplate/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PostDocumentTemplateEntity.html)
    fn post_document_template_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DocumentTemplateEntity,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "document template" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_CreateDefaultDocumentTemplateEntity.html)
    fn create_default_document_template_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the file of a template.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateStreamFromId.html)
    fn get_document_template_stream_from_id<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: i32,
        language_code: String,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the file of a template and returns what the document plugin knows about the template.
    ///
    /// `PUT /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_SaveDocumentTemplateStream.html)
    fn save_document_template_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: i32,
        language_code: String,
        plugin_id: Option<i32>,
        data: server::Upload,
    ) -> impl Future<Output = Result<Option<TemplateInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates the version of a document template in another language from the existing template.
    ///
    /// `POST /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_CreateDefaultDocumentTemplateLanguage.html)
    fn create_default_document_template_language<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: i32,
        language_code: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the version of a template in one language.
    ///
    /// `DELETE /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_DeleteDocumentTemplateLanguage.html)
    fn delete_document_template_language<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: i32,
        language_code: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the file extension of a template.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Extension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateExtension.html)
    fn get_document_template_extension<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: i32,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the languages for which the document template has a file of its own.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Language`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateLanguages.html)
    fn get_document_template_languages<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: i32,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns properties that the plugin knows of a template.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Property`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateProperties.html)
    fn get_document_template_properties<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: i32,
        requested_properties: Vec<String>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an address at which an editor opens a template.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Url`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateUrl.html)
    fn get_document_template_url<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: i32,
        writable_url: Option<bool>,
        language_code: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "document template" list by its key.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateEntity.html)
    fn get_document_template_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a document template by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/DocumentTemplate/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PutDocumentTemplateEntity.html)
    fn put_document_template_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: DocumentTemplateEntity,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "document template" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/DocumentTemplate/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_DeleteDocumentTemplateEntity.html)
    fn delete_document_template_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "document template" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateEntityHeadingsForListItem.html)
    fn get_document_template_entity_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "document template" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/DocumentTemplate/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PutDocumentTemplateEntityHeadingsForListItem.html)
    fn put_document_template_entity_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "document template" list.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateEntityUserGroupsForListItem.html)
    fn get_document_template_entity_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "document template" list, by the `Selected` flags of the groups
    /// given, and returns the groups.
    ///
    /// `PUT /api/v1/List/DocumentTemplate/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PutDocumentTemplateEntityUserGroupsForListItem.html)
    fn put_document_template_entity_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "document template" list as clients show it: with headings, icons and only what the user group of
    /// the caller sees.
    ///
    /// `GET /api/v1/List/DocumentTemplate/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the document plugins by key and name.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Plugin`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetPluginList.html)
    fn get_plugin_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what a document plugin can do, by name.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Plugin/{pluginId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetPluginCapabilities.html)
    fn get_plugin_capabilities<'a>(
        &'a self,
        cx: &'a server::Context,
        plugin_id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the kinds of documents that a plugin can make templates of.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Plugin/{pluginId}/DocumentTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTypesForPlugin.html)
    fn get_document_types_for_plugin<'a>(
        &'a self,
        cx: &'a server::Context,
        plugin_id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_DocumentTemplate`, served by `api`.
pub fn routes(api: impl ListDocumentTemplateServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListDocumentTemplateServer`] that goes with an operation.
fn dispatch<'a, T: ListDocumentTemplateServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetDocumentTemplateEntityHeadings) => server::respond(
            cx,
            api.get_document_template_entity_headings(cx),
        ),
        Some(Op::PutDocumentTemplateEntityHeadings) => server::respond(
            cx,
            api.put_document_template_entity_headings(cx, take!(input.body())),
        ),
        Some(Op::PostDocumentTemplateEntityHeading) => server::respond(
            cx,
            api.post_document_template_entity_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteDocumentTemplateEntityHeadings) => server::respond(
            cx,
            api.delete_document_template_entity_headings(cx),
        ),
        Some(Op::GetAllDocumentTemplateEntity) => server::respond(
            cx,
            api.get_all_document_template_entity(cx, take!(input.query("includeDeleted"))),
        ),
        Some(Op::PostDocumentTemplateEntity) => server::respond(
            cx,
            api.post_document_template_entity(cx, take!(input.body())),
        ),
        Some(Op::CreateDefaultDocumentTemplateEntity) => server::respond(
            cx,
            api.create_default_document_template_entity(cx),
        ),
        Some(Op::GetDocumentTemplateStreamFromId) => server::respond(
            cx,
            api.get_document_template_stream_from_id(
                cx,
                take!(input.path("documentTemplateId")),
                take!(input.path("languageCode")),
            ),
        ),
        Some(Op::SaveDocumentTemplateStream) => server::respond(
            cx,
            api.save_document_template_stream(
                cx,
                take!(input.path("documentTemplateId")),
                take!(input.path("languageCode")),
                take!(input.query("pluginId")),
                input.upload(),
            ),
        ),
        Some(Op::CreateDefaultDocumentTemplateLanguage) => server::respond(
            cx,
            api.create_default_document_template_language(
                cx,
                take!(input.path("documentTemplateId")),
                take!(input.path("languageCode")),
            ),
        ),
        Some(Op::DeleteDocumentTemplateLanguage) => server::respond(
            cx,
            api.delete_document_template_language(
                cx,
                take!(input.path("documentTemplateId")),
                take!(input.path("languageCode")),
            ),
        ),
        Some(Op::GetDocumentTemplateExtension) => server::respond(
            cx,
            api.get_document_template_extension(cx, take!(input.path("documentTemplateId"))),
        ),
        Some(Op::GetDocumentTemplateLanguages) => server::respond(
            cx,
            api.get_document_template_languages(cx, take!(input.path("documentTemplateId"))),
        ),
        Some(Op::GetDocumentTemplateProperties) => server::respond(
            cx,
            api.get_document_template_properties(
                cx,
                take!(input.path("documentTemplateId")),
                take!(input.repeated("requestedProperties")),
            ),
        ),
        Some(Op::GetDocumentTemplateUrl) => server::respond(
            cx,
            api.get_document_template_url(
                cx,
                take!(input.path("documentTemplateId")),
                take!(input.query("writableUrl")),
                take!(input.query("languageCode")),
            ),
        ),
        Some(Op::GetDocumentTemplateEntity) => server::respond(
            cx,
            api.get_document_template_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PutDocumentTemplateEntity) => server::respond(
            cx,
            api.put_document_template_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteDocumentTemplateEntity) => server::respond(
            cx,
            api.delete_document_template_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::GetDocumentTemplateEntityHeadingsForListItem) => server::respond(
            cx,
            api.get_document_template_entity_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutDocumentTemplateEntityHeadingsForListItem) => server::respond(
            cx,
            api.put_document_template_entity_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.body()),
            ),
        ),
        Some(Op::GetDocumentTemplateEntityUserGroupsForListItem) => server::respond(
            cx,
            api.get_document_template_entity_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutDocumentTemplateEntityUserGroupsForListItem) => server::respond(
            cx,
            api.put_document_template_entity_user_groups_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.body()),
            ),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        Some(Op::GetPluginList) => server::respond(cx, api.get_plugin_list(cx)),
        Some(Op::GetPluginCapabilities) => server::respond(
            cx,
            api.get_plugin_capabilities(cx, take!(input.path("pluginId"))),
        ),
        Some(Op::GetDocumentTypesForPlugin) => server::respond(
            cx,
            api.get_document_types_for_plugin(cx, take!(input.path("pluginId"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
