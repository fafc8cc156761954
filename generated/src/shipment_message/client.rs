// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, ShipmentMessageEntity, ShipmentMessageEntityWithLinks};

use super::operations::*;

/// Calls of the tag `ShipmentMessage`.
#[derive(Clone, Copy, Debug)]
pub struct ShipmentMessageClient<'c>(&'c Client);

impl<'c> ShipmentMessageClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new message of a mailing and returns it with its key and links. Begin with the values of its `default`
    /// resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/ShipmentMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessage/v1ShipmentMessageEntity_PostShipmentMessageEntity.html)
    /// - body, [`ShipmentMessageEntity`](crate::types::ShipmentMessageEntity).
    /// - returns 200 with [`ShipmentMessageEntityWithLinks`](crate::types::ShipmentMessageEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ShipmentMessageEntity::new().set_subject("First visit");
    /// let response = client.shipment_message().post_shipment_message_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ShipmentMessageEntity_PostShipmentMessageEntity")]
    #[inline]
    pub fn post_shipment_message_entity(
        self,
        body: &ShipmentMessageEntity,
    ) -> Call<'c, ShipmentMessageEntityWithLinks, Select> {
        self.call(Op::PostShipmentMessageEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new message of a mailing with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/ShipmentMessage/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessage/v1ShipmentMessageEntity_DefaultShipmentMessageEntity.html)
    /// - returns 200 with [`ShipmentMessageEntity`](crate::types::ShipmentMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.shipment_message().default_shipment_message_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ShipmentMessageEntity_DefaultShipmentMessageEntity")]
    #[inline]
    pub fn default_shipment_message_entity(self) -> Call<'c, ShipmentMessageEntity> {
        self.call(Op::DefaultShipmentMessageEntity, &[])
    }

    /// Returns one message of a mailing by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/ShipmentMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessage/v1ShipmentMessageEntity_GetShipmentMessageEntity.html)
    /// - `id` (path), `i32`: Key of the message of a mailing that is returned.
    /// - returns 200 with [`ShipmentMessageEntityWithLinks`](crate::types::ShipmentMessageEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.shipment_message().get_shipment_message_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ShipmentMessageEntity_GetShipmentMessageEntity")]
    #[inline]
    pub fn get_shipment_message_entity(self, id: i32) -> Call<'c, ShipmentMessageEntityWithLinks, Select> {
        self.call(Op::GetShipmentMessageEntity, &[View::I32(id)])
    }

    /// Replaces a message of a mailing by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/ShipmentMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessage/v1ShipmentMessageEntity_PutShipmentMessageEntity.html)
    /// - `id` (path), `i32`: Key of the message of a mailing that is changed.
    /// - body, [`ShipmentMessageEntity`](crate::types::ShipmentMessageEntity).
    /// - returns 200 with [`ShipmentMessageEntityWithLinks`](crate::types::ShipmentMessageEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ShipmentMessageEntity::new().set_subject("First visit");
    /// let response = client.shipment_message().put_shipment_message_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ShipmentMessageEntity_PutShipmentMessageEntity")]
    #[inline]
    pub fn put_shipment_message_entity(
        self,
        id: i32,
        body: &ShipmentMessageEntity,
    ) -> Call<'c, ShipmentMessageEntityWithLinks, Select> {
        self.call(Op::PutShipmentMessageEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a message of a mailing by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/ShipmentMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessage/v1ShipmentMessageEntity_DeleteShipmentMessageEntity.html)
    /// - `id` (path), `i32`: Key of the message of a mailing that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.shipment_message().delete_shipment_message_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ShipmentMessageEntity_DeleteShipmentMessageEntity")]
    #[inline]
    pub fn delete_shipment_message_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteShipmentMessageEntity, &[View::I32(id)])
    }

    /// Changes single properties of a message of a mailing by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The
    /// rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/ShipmentMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessage/v1ShipmentMessageEntity_PatchShipmentMessageEntity.html)
    /// - `id` (path), `i32`: Key of the message of a mailing that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`ShipmentMessageEntityWithLinks`](crate::types::ShipmentMessageEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Subject")
    ///         .set_value("First visit"),
    /// ];
    /// let response = client.shipment_message().patch_shipment_message_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ShipmentMessageEntity_PatchShipmentMessageEntity")]
    #[inline]
    pub fn patch_shipment_message_entity(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, ShipmentMessageEntityWithLinks, Select> {
        self.call(Op::PatchShipmentMessageEntity, &[View::I32(id)]).body(View::List(&body))
    }
}
