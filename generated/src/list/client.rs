// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, ListEntity, ListEntityWithLinks};

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

    /// Get list definitions.
    ///
    /// `GET /api/v1/List`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_GetListDefinitions.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list().get_list_definitions().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definitions(self) -> GetListDefinitionsCall<'c, Vec<ListEntity>> {
        self.call(Op::GetListDefinitions, &[]).into()
    }

    /// Post list entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/List`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_PostListEntity.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list().post_list_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_list_entity(self, body: &ListEntity) -> Call<'c, ListEntityWithLinks, Select> {
        self.call(Op::PostListEntity, &[]).body(View::Carrier(body))
    }

    /// Default list entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/List/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_DefaultListEntity.html)
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list().default_list_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_list_entity(self) -> Call<'c, ListEntity> {
        self.call(Op::DefaultListEntity, &[])
    }

    /// Get list entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/List/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_GetListEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list().get_list_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_entity(self, id: i32) -> Call<'c, ListEntityWithLinks, Select> {
        self.call(Op::GetListEntity, &[View::I32(id)])
    }

    /// Put list entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/List/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_PutListEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list().put_list_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_list_entity(self, id: i32, body: &ListEntity) -> Call<'c, ListEntityWithLinks, Select> {
        self.call(Op::PutListEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete list entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/List/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_DeleteListEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list().delete_list_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_list_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteListEntity, &[View::I32(id)])
    }

    /// Patch list entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/List/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_PatchListEntity.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list().patch_list_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_list_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, ListEntityWithLinks, Select> {
        self.call(Op::PatchListEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Get list entity by name.
    ///
    /// `GET /api/v1/List/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_GetListEntityByName.html)
    /// - `name` (path), text.
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list().get_list_entity_by_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_entity_by_name(self, name: &str) -> Call<'c, ListEntity> {
        self.call(Op::GetListEntityByName, &[View::Str(name)])
    }

    /// Save list entity by name.
    ///
    /// `PUT /api/v1/List/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_SaveListEntityByName.html)
    /// - `name` (path), text.
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list().save_list_entity_by_name("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_list_entity_by_name(self, name: &str, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SaveListEntityByName, &[View::Str(name)]).body(View::Carrier(body))
    }

    /// Delete list entity by name.
    ///
    /// `DELETE /api/v1/List/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_DeleteListEntityByName.html)
    /// - `name` (path), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list().delete_list_entity_by_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_list_entity_by_name(self, name: &str) -> Call<'c, ()> {
        self.call(Op::DeleteListEntityByName, &[View::Str(name)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_list_definitions`](ListClient::get_list_definitions), with its options.
    GetListDefinitionsCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}
