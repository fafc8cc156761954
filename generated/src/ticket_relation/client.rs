// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, TicketRelationEntity, TicketRelationEntityWithLinks};

use super::operations::*;

/// Calls of the tag `TicketRelation`.
#[derive(Clone, Copy, Debug)]
pub struct TicketRelationClient<'c>(&'c Client);

impl<'c> TicketRelationClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new ticket relation and returns it with its key and links. Begin with the values of its `default`
    /// resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/TicketRelation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelation/v1TicketRelationEntity_PostTicketRelationEntity.html)
    /// - body, [`TicketRelationEntity`](crate::types::TicketRelationEntity).
    /// - returns 200 with [`TicketRelationEntityWithLinks`](crate::types::TicketRelationEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketRelationEntity::new().set_comment("Met at the fair.");
    /// let response = client.ticket_relation().post_ticket_relation_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketRelationEntity_PostTicketRelationEntity")]
    #[inline]
    pub fn post_ticket_relation_entity(
        self,
        body: &TicketRelationEntity,
    ) -> Call<'c, TicketRelationEntityWithLinks, Select> {
        self.call(Op::PostTicketRelationEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new ticket relation with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/TicketRelation/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelation/v1TicketRelationEntity_DefaultTicketRelationEntity.html)
    /// - returns 200 with [`TicketRelationEntity`](crate::types::TicketRelationEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_relation().default_ticket_relation_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketRelationEntity_DefaultTicketRelationEntity")]
    #[inline]
    pub fn default_ticket_relation_entity(self) -> Call<'c, TicketRelationEntity> {
        self.call(Op::DefaultTicketRelationEntity, &[])
    }

    /// Returns one ticket relation by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/TicketRelation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelation/v1TicketRelationEntity_GetTicketRelationEntity.html)
    /// - `id` (path), `i32`: Key of the ticket relation that is returned.
    /// - returns 200 with [`TicketRelationEntityWithLinks`](crate::types::TicketRelationEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_relation().get_ticket_relation_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketRelationEntity_GetTicketRelationEntity")]
    #[inline]
    pub fn get_ticket_relation_entity(self, id: i32) -> Call<'c, TicketRelationEntityWithLinks, Select> {
        self.call(Op::GetTicketRelationEntity, &[View::I32(id)])
    }

    /// Replaces a ticket relation by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/TicketRelation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelation/v1TicketRelationEntity_PutTicketRelationEntity.html)
    /// - `id` (path), `i32`: Key of the ticket relation that is changed.
    /// - body, [`TicketRelationEntity`](crate::types::TicketRelationEntity).
    /// - returns 200 with [`TicketRelationEntityWithLinks`](crate::types::TicketRelationEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketRelationEntity::new().set_comment("Met at the fair.");
    /// let response = client.ticket_relation().put_ticket_relation_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketRelationEntity_PutTicketRelationEntity")]
    #[inline]
    pub fn put_ticket_relation_entity(
        self,
        id: i32,
        body: &TicketRelationEntity,
    ) -> Call<'c, TicketRelationEntityWithLinks, Select> {
        self.call(Op::PutTicketRelationEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a ticket relation by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/TicketRelation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelation/v1TicketRelationEntity_DeleteTicketRelationEntity.html)
    /// - `id` (path), `i32`: Key of the ticket relation that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_relation().delete_ticket_relation_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketRelationEntity_DeleteTicketRelationEntity")]
    #[inline]
    pub fn delete_ticket_relation_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketRelationEntity, &[View::I32(id)])
    }

    /// Changes single properties of a ticket relation by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest
    /// stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/TicketRelation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelation/v1TicketRelationEntity_PatchTicketRelationEntity.html)
    /// - `id` (path), `i32`: Key of the ticket relation that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`TicketRelationEntityWithLinks`](crate::types::TicketRelationEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Comment")
    ///         .set_value("Met at the fair."),
    /// ];
    /// let response = client.ticket_relation().patch_ticket_relation_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketRelationEntity_PatchTicketRelationEntity")]
    #[inline]
    pub fn patch_ticket_relation_entity(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, TicketRelationEntityWithLinks, Select> {
        self.call(Op::PatchTicketRelationEntity, &[View::I32(id)]).body(View::List(&body))
    }
}
