// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, ListEntity, ListEntityWithLinks};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List`.
#[derive(Clone, Copy, Debug)]
pub struct ListClient<'c>(&'c Client);

impl<'c> ListClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns all lists, built-in ones and those that administrators made.
    ///
    /// `GET /api/v1/List`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_GetListDefinitions.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list().get_list_definitions().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListEntity_GetListDefinitions")]
    #[inline]
    pub fn get_list_definitions(self) -> GetListDefinitionsCall<'c, Vec<ListEntity>> {
        self.call(Op::GetListDefinitions, &[]).into()
    }

    /// Stores a new list definition and returns it with its key and links. Begin with the values of its `default`
    /// resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/List`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_PostListEntity.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list().post_list_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListEntity_PostListEntity")]
    #[inline]
    pub fn post_list_entity(self, body: &ListEntity) -> Call<'c, ListEntityWithLinks, Select> {
        self.call(Op::PostListEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new list definition with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/List/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_DefaultListEntity.html)
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list().default_list_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListEntity_DefaultListEntity")]
    #[inline]
    pub fn default_list_entity(self) -> Call<'c, ListEntity> {
        self.call(Op::DefaultListEntity, &[])
    }

    /// Returns one list definition by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/List/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_GetListEntity.html)
    /// - `id` (path), `i32`: Key of the list definition that is returned.
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list().get_list_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListEntity_GetListEntity")]
    #[inline]
    pub fn get_list_entity(self, id: i32) -> Call<'c, ListEntityWithLinks, Select> {
        self.call(Op::GetListEntity, &[View::I32(id)])
    }

    /// Replaces a list definition by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/List/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_PutListEntity.html)
    /// - `id` (path), `i32`: Key of the list definition that is changed.
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list().put_list_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListEntity_PutListEntity")]
    #[inline]
    pub fn put_list_entity(self, id: i32, body: &ListEntity) -> Call<'c, ListEntityWithLinks, Select> {
        self.call(Op::PutListEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a list definition by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/List/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_DeleteListEntity.html)
    /// - `id` (path), `i32`: Key of the list definition that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list().delete_list_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListEntity_DeleteListEntity")]
    #[inline]
    pub fn delete_list_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteListEntity, &[View::I32(id)])
    }

    /// Changes single properties of a list definition by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest
    /// stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/List/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_PatchListEntity.html)
    /// - `id` (path), `i32`: Key of the list definition that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Name")
    ///         .set_value("Example"),
    /// ];
    /// let response = client.list().patch_list_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListEntity_PatchListEntity")]
    #[inline]
    pub fn patch_list_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, ListEntityWithLinks, Select> {
        self.call(Op::PatchListEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns a list definition by its name, or null when no list has that name.
    ///
    /// `GET /api/v1/List/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_GetListEntityByName.html)
    /// - `name` (path), text: Wanted list by its name, such as category or business.
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list().get_list_entity_by_name("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListEntity_GetListEntityByName")]
    #[inline]
    pub fn get_list_entity_by_name(self, name: &str) -> Call<'c, ListEntity> {
        self.call(Op::GetListEntityByName, &[View::Str(name)])
    }

    /// Stores a list definition by its name and returns it as stored.
    ///
    /// `PUT /api/v1/List/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_SaveListEntityByName.html)
    /// - `name` (path), text: Name of the list that is stored.
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list().save_list_entity_by_name("Example", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListEntity_SaveListEntityByName")]
    #[inline]
    pub fn save_list_entity_by_name(self, name: &str, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SaveListEntityByName, &[View::Str(name)]).body(View::Carrier(body))
    }

    /// Removes a list by its name.
    ///
    /// `DELETE /api/v1/List/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_DeleteListEntityByName.html)
    /// - `name` (path), text: Name of the list to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list().delete_list_entity_by_name("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListEntity_DeleteListEntityByName")]
    #[inline]
    pub fn delete_list_entity_by_name(self, name: &str) -> Call<'c, ()> {
        self.call(Op::DeleteListEntityByName, &[View::Str(name)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_list_definitions`](ListClient::get_list_definitions), with its options.
    GetListDefinitionsCall = CallWithOptions NoSelect GetListDefinitionsOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}
