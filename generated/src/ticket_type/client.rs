// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, TicketTypeEntity, TicketTypeEntityWithLinks};

use super::operations::*;

/// Calls of the tag `TicketType`.
#[derive(Clone, Copy, Debug)]
pub struct TicketTypeClient<'c>(&'c Client);

impl<'c> TicketTypeClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new type of request and returns it with its key and links. Begin with the values of its `default`
    /// resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/TicketType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketType/v1TicketTypeEntity_PostTicketTypeEntity.html)
    /// - body, [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    /// - returns 200 with [`TicketTypeEntityWithLinks`](crate::types::TicketTypeEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketTypeEntity::new().set_name("Example");
    /// let response = client.ticket_type().post_ticket_type_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeEntity_PostTicketTypeEntity")]
    #[inline]
    pub fn post_ticket_type_entity(self, body: &TicketTypeEntity) -> Call<'c, TicketTypeEntityWithLinks, Select> {
        self.call(Op::PostTicketTypeEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new type of request with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/TicketType/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketType/v1TicketTypeEntity_DefaultTicketTypeEntity.html)
    /// - returns 200 with [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_type().default_ticket_type_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeEntity_DefaultTicketTypeEntity")]
    #[inline]
    pub fn default_ticket_type_entity(self) -> Call<'c, TicketTypeEntity> {
        self.call(Op::DefaultTicketTypeEntity, &[])
    }

    /// Returns one type of request by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/TicketType/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketType/v1TicketTypeEntity_GetTicketTypeEntity.html)
    /// - `id` (path), `i32`: Key of the type of request that is returned.
    /// - returns 200 with [`TicketTypeEntityWithLinks`](crate::types::TicketTypeEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_type().get_ticket_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeEntity_GetTicketTypeEntity")]
    #[inline]
    pub fn get_ticket_type_entity(self, id: i32) -> Call<'c, TicketTypeEntityWithLinks, Select> {
        self.call(Op::GetTicketTypeEntity, &[View::I32(id)])
    }

    /// Replaces a type of request by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/TicketType/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketType/v1TicketTypeEntity_PutTicketTypeEntity.html)
    /// - `id` (path), `i32`: Key of the type of request that is changed.
    /// - body, [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    /// - returns 200 with [`TicketTypeEntityWithLinks`](crate::types::TicketTypeEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketTypeEntity::new().set_name("Example");
    /// let response = client.ticket_type().put_ticket_type_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeEntity_PutTicketTypeEntity")]
    #[inline]
    pub fn put_ticket_type_entity(
        self,
        id: i32,
        body: &TicketTypeEntity,
    ) -> Call<'c, TicketTypeEntityWithLinks, Select> {
        self.call(Op::PutTicketTypeEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a type of request by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/TicketType/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketType/v1TicketTypeEntity_DeleteTicketTypeEntity.html)
    /// - `id` (path), `i32`: Key of the type of request that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_type().delete_ticket_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeEntity_DeleteTicketTypeEntity")]
    #[inline]
    pub fn delete_ticket_type_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketTypeEntity, &[View::I32(id)])
    }

    /// Changes single properties of a type of request by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest
    /// stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/TicketType/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketType/v1TicketTypeEntity_PatchTicketTypeEntity.html)
    /// - `id` (path), `i32`: Key of the type of request that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`TicketTypeEntityWithLinks`](crate::types::TicketTypeEntityWithLinks).
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
    /// let response = client.ticket_type().patch_ticket_type_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketTypeEntity_PatchTicketTypeEntity")]
    #[inline]
    pub fn patch_ticket_type_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, TicketTypeEntityWithLinks, Select> {
        self.call(Op::PatchTicketTypeEntity, &[View::I32(id)]).body(View::List(&body))
    }
}
