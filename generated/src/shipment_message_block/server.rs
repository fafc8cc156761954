// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{JsonPatch, ShipmentMessageBlockEntity, ShipmentMessageBlockEntityWithLinks};

use super::operations::*;

/// Handlers of the tag `ShipmentMessageBlock`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ShipmentMessageBlockServer: Send + Sync + 'static {
    /// Stores a new block of a mailing message and returns it with its key and links.
    ///
    /// `POST /api/v1/ShipmentMessageBlock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_PostShipmentMessageBlockEntity.html)
    fn post_shipment_message_block_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ShipmentMessageBlockEntity,
    ) -> impl Future<Output = Result<Option<ShipmentMessageBlockEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the parts of designs that a user has saved for messages.
    ///
    /// `GET /api/v1/ShipmentMessageBlock/Associate/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_GetUserBlocks.html)
    fn get_user_blocks<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: i32,
    ) -> impl Future<Output = Result<Vec<ShipmentMessageBlockEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new block of a mailing message with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `GET /api/v1/ShipmentMessageBlock/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_DefaultShipmentMessageBlockEntity.html)
    fn default_shipment_message_block_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ShipmentMessageBlockEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one block of a mailing message by its key, with links to related resources.
    ///
    /// `GET /api/v1/ShipmentMessageBlock/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_GetShipmentMessageBlockEntity.html)
    fn get_shipment_message_block_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ShipmentMessageBlockEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a block of a mailing message by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/ShipmentMessageBlock/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_PutShipmentMessageBlockEntity.html)
    fn put_shipment_message_block_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ShipmentMessageBlockEntity,
    ) -> impl Future<Output = Result<Option<ShipmentMessageBlockEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a block of a mailing message by its key.
    ///
    /// `DELETE /api/v1/ShipmentMessageBlock/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_DeleteShipmentMessageBlockEntity.html)
    fn delete_shipment_message_block_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a block of a mailing message by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/ShipmentMessageBlock/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessageBlock/v1ShipmentMessageBlockEntity_PatchShipmentMessageBlockEntity.html)
    fn patch_shipment_message_block_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<ShipmentMessageBlockEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ShipmentMessageBlock`, served by `api`.
pub fn routes(api: impl ShipmentMessageBlockServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ShipmentMessageBlockServer`] that goes with an operation.
fn dispatch<'a, T: ShipmentMessageBlockServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostShipmentMessageBlockEntity) => server::respond(
            cx,
            api.post_shipment_message_block_entity(cx, take!(input.body())),
        ),
        Some(Op::GetUserBlocks) => server::respond(cx, api.get_user_blocks(cx, take!(input.path("associateId")))),
        Some(Op::DefaultShipmentMessageBlockEntity) => server::respond(
            cx,
            api.default_shipment_message_block_entity(cx),
        ),
        Some(Op::GetShipmentMessageBlockEntity) => server::respond(
            cx,
            api.get_shipment_message_block_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PutShipmentMessageBlockEntity) => server::respond(
            cx,
            api.put_shipment_message_block_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteShipmentMessageBlockEntity) => server::respond(
            cx,
            api.delete_shipment_message_block_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchShipmentMessageBlockEntity) => server::respond(
            cx,
            api.patch_shipment_message_block_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
