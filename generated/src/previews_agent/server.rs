// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};

use super::operations::*;

/// Handlers of the tag `Previews_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait PreviewsAgentServer: Send + Sync + 'static {
    /// Returns the preview text for a hint.
    ///
    /// `POST /api/v1/Agents/Previews/GetPreview`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Previews_Agent/v1PreviewsAgent_GetPreview.html)
    fn get_preview<'a>(
        &'a self,
        cx: &'a server::Context,
        preview_hint: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Previews_Agent`, served by `api`.
pub fn routes(api: impl PreviewsAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`PreviewsAgentServer`] that goes with an operation.
fn dispatch<'a, T: PreviewsAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetPreview) => {
            let mut preview_hint = None;
            take!(input.arguments(&mut [&mut preview_hint]));
            server::respond(cx, api.get_preview(cx, preview_hint))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
