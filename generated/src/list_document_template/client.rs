// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    DocumentTemplateEntity, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem,
    TemplateInfo,
};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_DocumentTemplate`.
#[derive(Clone, Copy, Debug)]
pub struct ListDocumentTemplateClient<'c>(&'c Client);

impl<'c> ListDocumentTemplateClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "document template" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/DocumentTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "document template" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/DocumentTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_document_template().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "document template" list.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateEntityHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_document_template_entity_headings()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetDocumentTemplateEntityHeadings")]
    #[inline]
    pub fn get_document_template_entity_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetDocumentTemplateEntityHeadings, &[])
    }

    /// Stores the given headings of the "document template" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/DocumentTemplate/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PutDocumentTemplateEntityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_document_template().put_document_template_entity_headings(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_PutDocumentTemplateEntityHeadings")]
    #[inline]
    pub fn put_document_template_entity_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutDocumentTemplateEntityHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "document template" list and returns it with its key.
    ///
    /// `POST /api/v1/List/DocumentTemplate/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PostDocumentTemplateEntityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_document_template().post_document_template_entity_heading(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_PostDocumentTemplateEntityHeading")]
    #[inline]
    pub fn post_document_template_entity_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostDocumentTemplateEntityHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "document template" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/DocumentTemplate/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_DeleteDocumentTemplateEntityHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_document_template().delete_document_template_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_DeleteDocumentTemplateEntityHeadings")]
    #[inline]
    pub fn delete_document_template_entity_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteDocumentTemplateEntityHeadings, &[])
    }

    /// Returns all items of the "document template" list, without headings.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetAllDocumentTemplateEntity.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether templates marked as deleted are included.
    /// - returns 200 with list of [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_all_document_template_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetAllDocumentTemplateEntity")]
    #[inline]
    pub fn get_all_document_template_entity(self) -> GetAllDocumentTemplateEntityCall<'c, Vec<DocumentTemplateEntity>> {
        self.call(Op::GetAllDocumentTemplateEntity, &[]).into()
    }

    /// Adds an item to the "document template" list and returns it with its key.
    ///
    /// `POST /api/v1/List/DocumentTemplate/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PostDocumentTemplateEntity.html)
    /// - body, [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    /// - returns 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DocumentTemplateEntity::new().set_name("Example");
    /// let response = client.list_document_template().post_document_template_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_PostDocumentTemplateEntity")]
    #[inline]
    pub fn post_document_template_entity(self, body: &DocumentTemplateEntity) -> Call<'c, DocumentTemplateEntity> {
        self.call(Op::PostDocumentTemplateEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new item of the "document template" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_CreateDefaultDocumentTemplateEntity.html)
    /// - returns 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().create_default_document_template_entity()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_CreateDefaultDocumentTemplateEntity")]
    #[inline]
    pub fn create_default_document_template_entity(self) -> Call<'c, DocumentTemplateEntity> {
        self.call(Op::CreateDefaultDocumentTemplateEntity, &[])
    }

    /// Returns the file of a template.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateStreamFromId.html)
    /// - `documentTemplateId` (path), `i32`: Key of the template that is read.
    /// - `languageCode` (path), text: Language of the template, such as en-US; a setting of the user may override it.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_document_template_stream_from_id(1, "en")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetDocumentTemplateStreamFromId")]
    #[inline]
    pub fn get_document_template_stream_from_id(
        self,
        document_template_id: i32,
        language_code: &str,
    ) -> Call<'c, Binary> {
        self.call(Op::GetDocumentTemplateStreamFromId, &[View::I32(document_template_id), View::Str(language_code)])
    }

    /// Stores the file of a template and returns what the document plugin knows about the template.
    ///
    /// `PUT /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_SaveDocumentTemplateStream.html)
    /// - `documentTemplateId` (path), `i32`: Key of the template that gets the file.
    /// - `languageCode` (path), text: Language of the version that is stored, such as en-US.
    /// - `pluginId` (query, optional), `i32`: Key of the plugin that stores the content: 0 for the built-in archive, -1
    ///   for the plugin of the template.
    /// - body, bytes.
    /// - returns 200 with [`TemplateInfo`](crate::types::TemplateInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().save_document_template_stream(
    ///     1,
    ///     "en",
    ///     "application/msword",
    ///     Vec::new(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_SaveDocumentTemplateStream")]
    #[inline]
    pub fn save_document_template_stream(
        self,
        document_template_id: i32,
        language_code: &str,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> SaveDocumentTemplateStreamCall<'c, TemplateInfo> {
        self.call(Op::SaveDocumentTemplateStream, &[View::I32(document_template_id), View::Str(language_code)])
            .binary(media_type, data)
            .into()
    }

    /// Creates the version of a document template in another language from the existing template. The response has no
    /// body.
    ///
    /// `POST /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_CreateDefaultDocumentTemplateLanguage.html)
    /// - `documentTemplateId` (path), `i32`: Key of the document template that the language version will belong to.
    /// - `languageCode` (path), text: Language, such as en-US.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_document_template().create_default_document_template_language(1, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_CreateDefaultDocumentTemplateLanguage")]
    #[inline]
    pub fn create_default_document_template_language(
        self,
        document_template_id: i32,
        language_code: &str,
    ) -> Call<'c, ()> {
        self.call(
            Op::CreateDefaultDocumentTemplateLanguage,
            &[View::I32(document_template_id), View::Str(language_code)],
        )
    }

    /// Removes the version of a template in one language.
    ///
    /// `DELETE /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_DeleteDocumentTemplateLanguage.html)
    /// - `documentTemplateId` (path), `i32`: Key of the document template that loses a language version.
    /// - `languageCode` (path), text: Language, such as en-US.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_document_template().delete_document_template_language(1, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_DeleteDocumentTemplateLanguage")]
    #[inline]
    pub fn delete_document_template_language(self, document_template_id: i32, language_code: &str) -> Call<'c, ()> {
        self.call(Op::DeleteDocumentTemplateLanguage, &[View::I32(document_template_id), View::Str(language_code)])
    }

    /// Returns the file extension of a template.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Extension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateExtension.html)
    /// - `documentTemplateId` (path), `i32`: Key of the template whose extension is wanted.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_document_template_extension(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetDocumentTemplateExtension")]
    #[inline]
    pub fn get_document_template_extension(self, document_template_id: i32) -> Call<'c, String> {
        self.call(Op::GetDocumentTemplateExtension, &[View::I32(document_template_id)])
    }

    /// Returns the languages for which the document template has a file of its own.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Language`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateLanguages.html)
    /// - `documentTemplateId` (path), `i32`: Key of the document template whose languages are listed.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_document_template_languages(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetDocumentTemplateLanguages")]
    #[inline]
    pub fn get_document_template_languages(self, document_template_id: i32) -> Call<'c, Vec<String>> {
        self.call(Op::GetDocumentTemplateLanguages, &[View::I32(document_template_id)])
    }

    /// Returns properties that the plugin knows of a template.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Property`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateProperties.html)
    /// - `documentTemplateId` (path), `i32`: Key of the template whose properties are wanted.
    /// - `requestedProperties` (query, optional), list of text: Names of the properties that are wanted.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_document_template_properties(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetDocumentTemplateProperties")]
    #[inline]
    pub fn get_document_template_properties(
        self,
        document_template_id: i32,
    ) -> GetDocumentTemplatePropertiesCall<'c, Map<String>> {
        self.call(Op::GetDocumentTemplateProperties, &[View::I32(document_template_id)]).into()
    }

    /// Returns an address at which an editor opens a template.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Url`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateUrl.html)
    /// - `documentTemplateId` (path), `i32`: Key of the template to open.
    /// - `writableUrl` (query, optional), `bool`: Whether the editor must be able to save.
    /// - `languageCode` (query, optional), text: Language of the template, such as en-US; empty where there are none.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_document_template_url(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetDocumentTemplateUrl")]
    #[inline]
    pub fn get_document_template_url(self, document_template_id: i32) -> GetDocumentTemplateUrlCall<'c, String> {
        self.call(Op::GetDocumentTemplateUrl, &[View::I32(document_template_id)]).into()
    }

    /// Returns one item of the "document template" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateEntity.html)
    /// - `id` (path), `i32`: Key of the document template that is returned.
    /// - returns 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_document_template_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetDocumentTemplateEntity")]
    #[inline]
    pub fn get_document_template_entity(self, id: i32) -> Call<'c, DocumentTemplateEntity> {
        self.call(Op::GetDocumentTemplateEntity, &[View::I32(id)])
    }

    /// Replaces a document template by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/DocumentTemplate/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PutDocumentTemplateEntity.html)
    /// - `id` (path), `i32`: Key of the document template that is stored.
    /// - body, [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    /// - returns 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DocumentTemplateEntity::new().set_name("Example");
    /// let response = client.list_document_template().put_document_template_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_PutDocumentTemplateEntity")]
    #[inline]
    pub fn put_document_template_entity(
        self,
        id: i32,
        body: &DocumentTemplateEntity,
    ) -> Call<'c, DocumentTemplateEntity> {
        self.call(Op::PutDocumentTemplateEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "document template" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/DocumentTemplate/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_DeleteDocumentTemplateEntity.html)
    /// - `id` (path), `i32`: Key of the document template that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_document_template().delete_document_template_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_DeleteDocumentTemplateEntity")]
    #[inline]
    pub fn delete_document_template_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDocumentTemplateEntity, &[View::I32(id)])
    }

    /// Returns all headings of the "document template" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_document_template_entity_headings_for_list_item(
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetDocumentTemplateEntityHeadingsForListItem")]
    #[inline]
    pub fn get_document_template_entity_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetDocumentTemplateEntityHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetDocumentTemplateEntityHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "document template" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/DocumentTemplate/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PutDocumentTemplateEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_document_template().put_document_template_entity_headings_for_list_item(
    ///     1,
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_PutDocumentTemplateEntityHeadingsForListItem")]
    #[inline]
    pub fn put_document_template_entity_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutDocumentTemplateEntityHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "document template" list.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTemplateEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_document_template_entity_user_groups_for_list_item(
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetDocumentTemplateEntityUserGroupsForListItem")]
    #[inline]
    pub fn get_document_template_entity_user_groups_for_list_item(
        self,
        item_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetDocumentTemplateEntityUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "document template" list, by the `Selected` flags of the groups
    /// given, and returns the groups.
    ///
    /// `PUT /api/v1/List/DocumentTemplate/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_PutDocumentTemplateEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_document_template().put_document_template_entity_user_groups_for_list_item(
    ///     1,
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_PutDocumentTemplateEntityUserGroupsForListItem")]
    #[inline]
    pub fn put_document_template_entity_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutDocumentTemplateEntityUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "document template" list as clients show it: with headings, icons and only what the user group of
    /// the caller sees.
    ///
    /// `GET /api/v1/List/DocumentTemplate/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }

    /// Returns the document plugins by key and name.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Plugin`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetPluginList.html)
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_plugin_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetPluginList")]
    #[inline]
    pub fn get_plugin_list(self) -> Call<'c, Map<String>> {
        self.call(Op::GetPluginList, &[])
    }

    /// Returns what a document plugin can do, by name.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Plugin/{pluginId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetPluginCapabilities.html)
    /// - `pluginId` (path), `i32`: Key of the document plugin whose capabilities are returned.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_plugin_capabilities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetPluginCapabilities")]
    #[inline]
    pub fn get_plugin_capabilities(self, plugin_id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetPluginCapabilities, &[View::I32(plugin_id)])
    }

    /// Returns the kinds of documents that a plugin can make templates of.
    ///
    /// `GET /api/v1/List/DocumentTemplate/Plugin/{pluginId}/DocumentTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DocumentTemplate/v1DocumentTemplateList_GetDocumentTypesForPlugin.html)
    /// - `pluginId` (path), `i32`: Key of the plugin that stores the template.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_document_template().get_document_types_for_plugin(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentTemplateList_GetDocumentTypesForPlugin")]
    #[inline]
    pub fn get_document_types_for_plugin(self, plugin_id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetDocumentTypesForPlugin, &[View::I32(plugin_id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_document_template_entity`](ListDocumentTemplateClient::get_all_document_template_entity),
    /// with its options.
    GetAllDocumentTemplateEntityCall = CallWithOptions NoSelect GetAllDocumentTemplateEntityOptions {
        /// Whether templates marked as deleted are included.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`save_document_template_stream`](ListDocumentTemplateClient::save_document_template_stream), with
    /// its options.
    SaveDocumentTemplateStreamCall = CallWithOptions NoSelect SaveDocumentTemplateStreamOptions {
        /// Key of the plugin that stores the content: 0 for the built-in archive, -1 for the plugin of the template.
        plugin_id i32 = "pluginId";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_document_template_properties`](ListDocumentTemplateClient::get_document_template_properties),
    /// with its options.
    GetDocumentTemplatePropertiesCall = CallWithOptions NoSelect GetDocumentTemplatePropertiesOptions {
        /// Names of the properties that are wanted.
        requested_properties Vec<String> = "requestedProperties";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_document_template_url`](ListDocumentTemplateClient::get_document_template_url), with its
    /// options.
    GetDocumentTemplateUrlCall = CallWithOptions NoSelect GetDocumentTemplateUrlOptions {
        /// Whether the editor must be able to save.
        writable_url bool = "writableUrl";
        /// Language of the template, such as en-US; empty where there are none.
        language_code String = "languageCode";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_document_template_entity_headings_for_list_item`](ListDocumentTemplateClient::get_document_template_entity_headings_for_list_item),
    /// with its options.
    GetDocumentTemplateEntityHeadingsForListItemCall =
    CallWithOptions NoSelect GetDocumentTemplateEntityHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListDocumentTemplateClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
