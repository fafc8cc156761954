// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::ChatPresence;

use super::operations::*;

/// Handlers of the tag `ChatPresence`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ChatPresenceServer: Send + Sync + 'static {
    /// Lists all chat users and shows who is present.
    ///
    /// `GET /api/v1/Presence/GetAll`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatPresence/v1ChatPresence_GetChatPresence.html)
    fn get_chat_presence<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ChatPresence>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets who is present and who is away.
    ///
    /// `POST /api/v1/Presence/SaveAll`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatPresence/v1ChatPresence_SaveChatPresence.html)
    fn save_chat_presence<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ChatPresence>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ChatPresence`, served by `api`.
pub fn routes(api: impl ChatPresenceServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ChatPresenceServer`] that goes with an operation.
fn dispatch<'a, T: ChatPresenceServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetChatPresence) => server::respond(cx, api.get_chat_presence(cx)),
        Some(Op::SaveChatPresence) => server::respond(cx, api.save_chat_presence(cx, take!(input.body()))),
        None => return Err(server::Error::not_implemented()),
    })
}
