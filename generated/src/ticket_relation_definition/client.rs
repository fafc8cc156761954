// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, TicketRelationDefinitionEntity, TicketRelationDefinitionEntityWithLinks};

use super::operations::*;

/// Calls of the tag `TicketRelationDefinition`.
#[derive(Clone, Copy, Debug)]
pub struct TicketRelationDefinitionClient<'c>(&'c Client);

impl<'c> TicketRelationDefinitionClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new ticket relation definition and returns it with its key and links. Begin with the values of its
    /// `default` resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/TicketRelationDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_PostTicketRelationDefinitionEntity.html)
    /// - body, [`TicketRelationDefinitionEntity`](crate::types::TicketRelationDefinitionEntity).
    /// - returns 200 with
    ///   [`TicketRelationDefinitionEntityWithLinks`](crate::types::TicketRelationDefinitionEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketRelationDefinitionEntity::new().set_name("Example");
    /// let response = client.ticket_relation_definition().post_ticket_relation_definition_entity(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketRelationDefinitionEntity_PostTicketRelationDefinitionEntity")]
    #[inline]
    pub fn post_ticket_relation_definition_entity(
        self,
        body: &TicketRelationDefinitionEntity,
    ) -> Call<'c, TicketRelationDefinitionEntityWithLinks, Select> {
        self.call(Op::PostTicketRelationDefinitionEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new ticket relation definition with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/TicketRelationDefinition/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_DefaultTicketRelationDefinitionEntity.html)
    /// - returns 200 with [`TicketRelationDefinitionEntity`](crate::types::TicketRelationDefinitionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_relation_definition().default_ticket_relation_definition_entity()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketRelationDefinitionEntity_DefaultTicketRelationDefinitionEntity")]
    #[inline]
    pub fn default_ticket_relation_definition_entity(self) -> Call<'c, TicketRelationDefinitionEntity> {
        self.call(Op::DefaultTicketRelationDefinitionEntity, &[])
    }

    /// Returns one ticket relation definition by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/TicketRelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_GetTicketRelationDefinitionEntity.html)
    /// - `id` (path), `i32`: Key of the ticket relation definition that is returned.
    /// - returns 200 with
    ///   [`TicketRelationDefinitionEntityWithLinks`](crate::types::TicketRelationDefinitionEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_relation_definition().get_ticket_relation_definition_entity(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketRelationDefinitionEntity_GetTicketRelationDefinitionEntity")]
    #[inline]
    pub fn get_ticket_relation_definition_entity(
        self,
        id: i32,
    ) -> Call<'c, TicketRelationDefinitionEntityWithLinks, Select> {
        self.call(Op::GetTicketRelationDefinitionEntity, &[View::I32(id)])
    }

    /// Replaces a ticket relation definition by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/TicketRelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_PutTicketRelationDefinitionEntity.html)
    /// - `id` (path), `i32`: Key of the ticket relation definition that is changed.
    /// - body, [`TicketRelationDefinitionEntity`](crate::types::TicketRelationDefinitionEntity).
    /// - returns 200 with
    ///   [`TicketRelationDefinitionEntityWithLinks`](crate::types::TicketRelationDefinitionEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketRelationDefinitionEntity::new().set_name("Example");
    /// let response = client.ticket_relation_definition().put_ticket_relation_definition_entity(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketRelationDefinitionEntity_PutTicketRelationDefinitionEntity")]
    #[inline]
    pub fn put_ticket_relation_definition_entity(
        self,
        id: i32,
        body: &TicketRelationDefinitionEntity,
    ) -> Call<'c, TicketRelationDefinitionEntityWithLinks, Select> {
        self.call(Op::PutTicketRelationDefinitionEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a ticket relation definition by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/TicketRelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_DeleteTicketRelationDefinitionEntity.html)
    /// - `id` (path), `i32`: Key of the ticket relation definition that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_relation_definition().delete_ticket_relation_definition_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketRelationDefinitionEntity_DeleteTicketRelationDefinitionEntity")]
    #[inline]
    pub fn delete_ticket_relation_definition_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketRelationDefinitionEntity, &[View::I32(id)])
    }

    /// Changes single properties of a ticket relation definition by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    /// The rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/TicketRelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_PatchTicketRelationDefinitionEntity.html)
    /// - `id` (path), `i32`: Key of the ticket relation definition that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with
    ///   [`TicketRelationDefinitionEntityWithLinks`](crate::types::TicketRelationDefinitionEntityWithLinks).
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
    /// let response = client.ticket_relation_definition().patch_ticket_relation_definition_entity(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketRelationDefinitionEntity_PatchTicketRelationDefinitionEntity")]
    #[inline]
    pub fn patch_ticket_relation_definition_entity(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, TicketRelationDefinitionEntityWithLinks, Select> {
        self.call(Op::PatchTicketRelationDefinitionEntity, &[View::I32(id)]).body(View::List(&body))
    }
}
