// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::server;
use crate::types::DictionaryStepInformation;

use super::operations::*;

/// Handlers of the tag `Database_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DatabaseAgentServer: Send + Sync + 'static {
    /// Returns the steps of the database schema that the server knows.
    ///
    /// `POST /api/v1/Agents/Database/GetStepsFromNetServerCode`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Database_Agent/v1DatabaseAgent_GetStepsFromNetServerCode.html)
    fn get_steps_from_net_server_code<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<DictionaryStepInformation>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the steps of the schema that the database has.
    ///
    /// `POST /api/v1/Agents/Database/GetStepsInDatabase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Database_Agent/v1DatabaseAgent_GetStepsInDatabase.html)
    fn get_steps_in_database<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<DictionaryStepInformation>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Database_Agent`, served by `api`.
pub fn routes(api: impl DatabaseAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DatabaseAgentServer`] that goes with an operation.
fn dispatch<'a, T: DatabaseAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    _input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetStepsFromNetServerCode) => server::respond(cx, api.get_steps_from_net_server_code(cx)),
        Some(Op::GetStepsInDatabase) => server::respond(cx, api.get_steps_in_database(cx)),
        None => return Err(server::Error::not_implemented()),
    })
}
