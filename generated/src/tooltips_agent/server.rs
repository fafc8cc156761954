// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};

use super::operations::*;

/// Handlers of the tag `Tooltips_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TooltipsAgentServer: Send + Sync + 'static {
    /// Returns the tooltip for a hint.
    ///
    /// `POST /api/v1/Agents/Tooltips/GetTooltip`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Tooltips_Agent/v1TooltipsAgent_GetTooltip.html)
    fn get_tooltip<'a>(
        &'a self,
        cx: &'a server::Context,
        tooltip_hint: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Tooltips_Agent`, served by `api`.
pub fn routes(api: impl TooltipsAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`TooltipsAgentServer`] that goes with an operation.
fn dispatch<'a, T: TooltipsAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetTooltip) => {
            let mut tooltip_hint = None;
            take!(input.arguments(&mut [&mut tooltip_hint]));
            server::respond(cx, api.get_tooltip(cx, tooltip_hint))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
