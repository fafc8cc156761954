// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::RefCountEntity;

use super::operations::*;

/// Handlers of the tag `NumberAllocation_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait NumberAllocationAgentServer: Send + Sync + 'static {
    /// Returns a new counter for record numbers with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/CreateDefaultRefCountEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_CreateDefaultRefCountEntity.html)
    fn create_default_ref_count_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<RefCountEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a counter for record numbers by its key.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/DeleteRefCountEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_DeleteRefCountEntity.html)
    fn delete_ref_count_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ref_count_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether each new document template automatically gets a number counter of its own.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/GetNumberEachTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_GetNumberEachTemplate.html)
    fn get_number_each_template<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one counter for record numbers, looked up by its key.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/GetRefCountEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_GetRefCountEntity.html)
    fn get_ref_count_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ref_count_entity_id: i32,
    ) -> impl Future<Output = Result<Option<RefCountEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the values of the given counter as the default numbering, in preferences.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/SaveDefaultNumbering`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_SaveDefaultNumbering.html)
    fn save_default_numbering<'a>(
        &'a self,
        cx: &'a server::Context,
        ref_count_entity: Option<RefCountEntity>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a counter for record numbers: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/SaveRefCountEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_SaveRefCountEntity.html)
    fn save_ref_count_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: RefCountEntity,
    ) -> impl Future<Output = Result<Option<RefCountEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets whether each new document template automatically gets a number counter of its own.
    ///
    /// `POST /api/v1/Agents/NumberAllocation/SetNumberEachTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NumberAllocation_Agent/v1NumberAllocationAgent_SetNumberEachTemplate.html)
    fn set_number_each_template<'a>(
        &'a self,
        cx: &'a server::Context,
        set_value: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `NumberAllocation_Agent`, served by `api`.
pub fn routes(api: impl NumberAllocationAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`NumberAllocationAgentServer`] that goes with an operation.
fn dispatch<'a, T: NumberAllocationAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultRefCountEntity) => server::respond(cx, api.create_default_ref_count_entity(cx)),
        Some(Op::DeleteRefCountEntity) => server::respond(
            cx,
            api.delete_ref_count_entity(cx, take!(input.required("refCountEntityId"))),
        ),
        Some(Op::GetNumberEachTemplate) => server::respond(cx, api.get_number_each_template(cx)),
        Some(Op::GetRefCountEntity) => server::respond(
            cx,
            api.get_ref_count_entity(cx, take!(input.required("refCountEntityId"))),
        ),
        Some(Op::SaveDefaultNumbering) => {
            let mut ref_count_entity = None;
            take!(input.arguments(&mut [&mut ref_count_entity]));
            server::respond(cx, api.save_default_numbering(cx, ref_count_entity))
        }
        Some(Op::SaveRefCountEntity) => server::respond(cx, api.save_ref_count_entity(cx, take!(input.body()))),
        Some(Op::SetNumberEachTemplate) => {
            let mut set_value = None;
            take!(input.arguments(&mut [&mut set_value]));
            server::respond(cx, api.set_number_each_template(cx, set_value))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
