// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{JsonPatch, ShipmentMessageEntity, ShipmentMessageEntityWithLinks};

use super::operations::*;

/// Handlers of the tag `ShipmentMessage`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ShipmentMessageServer: Send + Sync + 'static {
    /// Stores a new message of a mailing and returns it with its key and links.
    ///
    /// `POST /api/v1/ShipmentMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessage/v1ShipmentMessageEntity_PostShipmentMessageEntity.html)
    fn post_shipment_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ShipmentMessageEntity,
    ) -> impl Future<Output = Result<Option<ShipmentMessageEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new message of a mailing with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/ShipmentMessage/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessage/v1ShipmentMessageEntity_DefaultShipmentMessageEntity.html)
    fn default_shipment_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ShipmentMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one message of a mailing by its key, with links to related resources.
    ///
    /// `GET /api/v1/ShipmentMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessage/v1ShipmentMessageEntity_GetShipmentMessageEntity.html)
    fn get_shipment_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ShipmentMessageEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a message of a mailing by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/ShipmentMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessage/v1ShipmentMessageEntity_PutShipmentMessageEntity.html)
    fn put_shipment_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ShipmentMessageEntity,
    ) -> impl Future<Output = Result<Option<ShipmentMessageEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a message of a mailing by its key.
    ///
    /// `DELETE /api/v1/ShipmentMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessage/v1ShipmentMessageEntity_DeleteShipmentMessageEntity.html)
    fn delete_shipment_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a message of a mailing by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/ShipmentMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ShipmentMessage/v1ShipmentMessageEntity_PatchShipmentMessageEntity.html)
    fn patch_shipment_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<ShipmentMessageEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ShipmentMessage`, served by `api`.
pub fn routes(api: impl ShipmentMessageServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ShipmentMessageServer`] that goes with an operation.
fn dispatch<'a, T: ShipmentMessageServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostShipmentMessageEntity) => server::respond(
            cx,
            api.post_shipment_message_entity(cx, take!(input.body())),
        ),
        Some(Op::DefaultShipmentMessageEntity) => server::respond(cx, api.default_shipment_message_entity(cx)),
        Some(Op::GetShipmentMessageEntity) => server::respond(
            cx,
            api.get_shipment_message_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PutShipmentMessageEntity) => server::respond(
            cx,
            api.put_shipment_message_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteShipmentMessageEntity) => server::respond(
            cx,
            api.delete_shipment_message_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchShipmentMessageEntity) => server::respond(
            cx,
            api.patch_shipment_message_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
