// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{BatchTaskInfo, FreeText, FreeTextOperator};

use super::operations::*;

/// Handlers of the tag `FreeText_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait FreeTextAgentServer: Send + Sync + 'static {
    /// Updates the free-text index for the given rows of one table.
    ///
    /// `POST /api/v1/Agents/FreeText/FreetextIndexRows`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_FreetextIndexRows.html)
    fn freetext_index_rows<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the status of the free-text index.
    ///
    /// `POST /api/v1/Agents/FreeText/GetStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_GetStatus.html)
    fn get_status<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<FreeText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes the free-text index and builds it again from the database.
    ///
    /// `POST /api/v1/Agents/FreeText/RegenerateIndex`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_RegenerateIndex.html)
    fn regenerate_index<'a>(
        &'a self,
        cx: &'a server::Context,
        run_as_batch: Option<bool>,
    ) -> impl Future<Output = Result<Option<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches free-text search on or off.
    ///
    /// `POST /api/v1/Agents/FreeText/SetEnabled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetEnabled.html)
    fn set_enabled<'a>(
        &'a self,
        cx: &'a server::Context,
        enabled: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the operator with which a free-text search of several words is matched.
    ///
    /// `POST /api/v1/Agents/FreeText/SetMultiWordOperator`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetMultiWordOperator.html)
    fn set_multi_word_operator<'a>(
        &'a self,
        cx: &'a server::Context,
        free_text_operator: Option<FreeTextOperator>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the operator with which a free-text search of a single word is matched.
    ///
    /// `POST /api/v1/Agents/FreeText/SetSingleWordOperator`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/FreeText_Agent/v1FreeTextAgent_SetSingleWordOperator.html)
    fn set_single_word_operator<'a>(
        &'a self,
        cx: &'a server::Context,
        free_text_operator: Option<FreeTextOperator>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `FreeText_Agent`, served by `api`.
pub fn routes(api: impl FreeTextAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`FreeTextAgentServer`] that goes with an operation.
fn dispatch<'a, T: FreeTextAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::FreetextIndexRows) => {
            let mut table_name = None;
            let mut ids = None;
            take!(input.arguments(&mut [&mut table_name, &mut ids]));
            server::respond(cx, api.freetext_index_rows(cx, table_name, ids))
        }
        Some(Op::GetStatus) => server::respond(cx, api.get_status(cx)),
        Some(Op::RegenerateIndex) => {
            let mut run_as_batch = None;
            take!(input.arguments(&mut [&mut run_as_batch]));
            server::respond(cx, api.regenerate_index(cx, run_as_batch))
        }
        Some(Op::SetEnabled) => {
            let mut enabled = None;
            take!(input.arguments(&mut [&mut enabled]));
            server::respond(cx, api.set_enabled(cx, enabled))
        }
        Some(Op::SetMultiWordOperator) => {
            let mut free_text_operator = None;
            take!(input.arguments(&mut [&mut free_text_operator]));
            server::respond(cx, api.set_multi_word_operator(cx, free_text_operator))
        }
        Some(Op::SetSingleWordOperator) => {
            let mut free_text_operator = None;
            take!(input.arguments(&mut [&mut free_text_operator]));
            server::respond(cx, api.set_single_word_operator(cx, free_text_operator))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
