// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, ShipmentMessageBlockEntity, ShipmentMessageBlockEntityWithLinks};

use super::operations::*;

/// Calls of the tag `ShipmentMessageBlock`.
#[derive(Clone, Copy, Debug)]
pub struct ShipmentMessageBlockClient<'c>(&'c Client);

impl<'c> ShipmentMessageBlockClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new block of a mailing message and returns it with its key and links. Begin with the values of its
    /// `default` resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/ShipmentMessageBlock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_PostShipmentMessageBlockEntity.html)
    /// - body, [`ShipmentMessageBlockEntity`](crate::types::ShipmentMessageBlockEntity).
    /// - returns 200 with [`ShipmentMessageBlockEntityWithLinks`](crate::types::ShipmentMessageBlockEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ShipmentMessageBlockEntity::new()
    ///     .set_shipment_message_block_id(1)
    ///     .set_block("block");
    /// let response = client.shipment_message_block().post_shipment_message_block_entity(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ShipmentMessageBlockEntity_PostShipmentMessageBlockEntity")]
    #[inline]
    pub fn post_shipment_message_block_entity(
        self,
        body: &ShipmentMessageBlockEntity,
    ) -> Call<'c, ShipmentMessageBlockEntityWithLinks, Select> {
        self.call(Op::PostShipmentMessageBlockEntity, &[]).body(View::Carrier(body))
    }

    /// Returns the parts of designs that a user has saved for messages.
    ///
    /// `GET /api/v1/ShipmentMessageBlock/Associate/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_GetUserBlocks.html)
    /// - `associateId` (path), `i32`: Key of the user; 0 for the parts of all users.
    /// - returns 200 with list of [`ShipmentMessageBlockEntity`](crate::types::ShipmentMessageBlockEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.shipment_message_block().get_user_blocks(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ShipmentMessageBlockEntity_GetUserBlocks")]
    #[inline]
    pub fn get_user_blocks(self, associate_id: i32) -> Call<'c, Vec<ShipmentMessageBlockEntity>> {
        self.call(Op::GetUserBlocks, &[View::I32(associate_id)])
    }

    /// Returns a new block of a mailing message with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/ShipmentMessageBlock/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_DefaultShipmentMessageBlockEntity.html)
    /// - returns 200 with [`ShipmentMessageBlockEntity`](crate::types::ShipmentMessageBlockEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.shipment_message_block().default_shipment_message_block_entity()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ShipmentMessageBlockEntity_DefaultShipmentMessageBlockEntity")]
    #[inline]
    pub fn default_shipment_message_block_entity(self) -> Call<'c, ShipmentMessageBlockEntity> {
        self.call(Op::DefaultShipmentMessageBlockEntity, &[])
    }

    /// Returns one block of a mailing message by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/ShipmentMessageBlock/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_GetShipmentMessageBlockEntity.html)
    /// - `id` (path), `i32`: Key of the block of a mailing message that is returned.
    /// - returns 200 with [`ShipmentMessageBlockEntityWithLinks`](crate::types::ShipmentMessageBlockEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.shipment_message_block().get_shipment_message_block_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ShipmentMessageBlockEntity_GetShipmentMessageBlockEntity")]
    #[inline]
    pub fn get_shipment_message_block_entity(self, id: i32) -> Call<'c, ShipmentMessageBlockEntityWithLinks, Select> {
        self.call(Op::GetShipmentMessageBlockEntity, &[View::I32(id)])
    }

    /// Replaces a block of a mailing message by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/ShipmentMessageBlock/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_PutShipmentMessageBlockEntity.html)
    /// - `id` (path), `i32`: Key of the block of a mailing message that is changed.
    /// - body, [`ShipmentMessageBlockEntity`](crate::types::ShipmentMessageBlockEntity).
    /// - returns 200 with [`ShipmentMessageBlockEntityWithLinks`](crate::types::ShipmentMessageBlockEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ShipmentMessageBlockEntity::new()
    ///     .set_shipment_message_block_id(1)
    ///     .set_block("block");
    /// let response = client.shipment_message_block().put_shipment_message_block_entity(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ShipmentMessageBlockEntity_PutShipmentMessageBlockEntity")]
    #[inline]
    pub fn put_shipment_message_block_entity(
        self,
        id: i32,
        body: &ShipmentMessageBlockEntity,
    ) -> Call<'c, ShipmentMessageBlockEntityWithLinks, Select> {
        self.call(Op::PutShipmentMessageBlockEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a block of a mailing message by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/ShipmentMessageBlock/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_DeleteShipmentMessageBlockEntity.html)
    /// - `id` (path), `i32`: Key of the block of a mailing message that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.shipment_message_block().delete_shipment_message_block_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ShipmentMessageBlockEntity_DeleteShipmentMessageBlockEntity")]
    #[inline]
    pub fn delete_shipment_message_block_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteShipmentMessageBlockEntity, &[View::I32(id)])
    }

    /// Changes single properties of a block of a mailing message by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    /// The rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/ShipmentMessageBlock/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_PatchShipmentMessageBlockEntity.html)
    /// - `id` (path), `i32`: Key of the block of a mailing message that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`ShipmentMessageBlockEntityWithLinks`](crate::types::ShipmentMessageBlockEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Add)
    ///         .set_path("path"),
    /// ];
    /// let response = client.shipment_message_block().patch_shipment_message_block_entity(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ShipmentMessageBlockEntity_PatchShipmentMessageBlockEntity")]
    #[inline]
    pub fn patch_shipment_message_block_entity(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, ShipmentMessageBlockEntityWithLinks, Select> {
        self.call(Op::PatchShipmentMessageBlockEntity, &[View::I32(id)]).body(View::List(&body))
    }
}
