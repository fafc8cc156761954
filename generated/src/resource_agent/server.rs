// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    ActivateResourceSubstitutionRequest, DeleteResourceSubstitutionRequest,
    GetResourceSubstitutionsRequest, IsResourceSubstitutionActiveRequest,
    SetResourceSubstitutionRequest,
};
use crate::types::ResourceOverride;

/// Handlers of the tag `Resource_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ResourceAgentServer: Send + Sync + 'static {
    /// Activate resource substitution.
    /// `POST /api/v1/Agents/Resource/ActivateResourceSubstitution`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_ActivateResourceSubstitution.html)
    fn activate_resource_substitution(
        &self,
        cx: &server::Context,
        request: ActivateResourceSubstitutionRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete resource substitution.
    /// `POST /api/v1/Agents/Resource/DeleteResourceSubstitution`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_DeleteResourceSubstitution.html)
    fn delete_resource_substitution(
        &self,
        cx: &server::Context,
        request: DeleteResourceSubstitutionRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get resource substitutions.
    /// `POST /api/v1/Agents/Resource/GetResourceSubstitutions`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_GetResourceSubstitutions.html)
    fn get_resource_substitutions(
        &self,
        cx: &server::Context,
        request: GetResourceSubstitutionsRequest,
    ) -> impl Future<Output = Result<Vec<ResourceOverride>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Is resource substitution active.
    /// `POST /api/v1/Agents/Resource/IsResourceSubstitutionActive`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_IsResourceSubstitutionActive.html)
    fn is_resource_substitution_active(
        &self,
        cx: &server::Context,
        request: IsResourceSubstitutionActiveRequest,
    ) -> impl Future<Output = Result<Vec<ResourceOverride>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set resource substitution.
    /// `POST /api/v1/Agents/Resource/SetResourceSubstitution`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_SetResourceSubstitution.html)
    fn set_resource_substitution(
        &self,
        cx: &server::Context,
        request: SetResourceSubstitutionRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Resource_Agent`, answered by `api`.
pub fn routes(api: impl ResourceAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ResourceAgentServer`] that goes with an operation.
fn dispatch<'a, T: ResourceAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ACTIVATE_RESOURCE_SUBSTITUTION => server::answer(cx, api.activate_resource_substitution(cx, input.body()?)),
        DELETE_RESOURCE_SUBSTITUTION => server::answer(cx, api.delete_resource_substitution(cx, input.body()?)),
        GET_RESOURCE_SUBSTITUTIONS => server::answer(cx, api.get_resource_substitutions(cx, input.body()?)),
        IS_RESOURCE_SUBSTITUTION_ACTIVE => server::answer(cx, api.is_resource_substitution_active(cx, input.body()?)),
        SET_RESOURCE_SUBSTITUTION => server::answer(cx, api.set_resource_substitution(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
