// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::ResourceOverride;

use super::operations::*;

/// Handlers of the tag `Resource_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ResourceAgentServer: Send + Sync + 'static {
    /// Switches the replacement of one text of the product on or off, in one culture, or in all of them when the
    /// culture is empty.
    ///
    /// `POST /api/v1/Agents/Resource/ActivateResourceSubstitution`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_ActivateResourceSubstitution.html)
    fn activate_resource_substitution<'a>(
        &'a self,
        cx: &'a server::Context,
        resource_name: Option<String>,
        culture: Option<String>,
        is_active: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes the replacement of one text of the product for good, in one culture, or in all of them when the culture
    /// is empty.
    ///
    /// `POST /api/v1/Agents/Resource/DeleteResourceSubstitution`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_DeleteResourceSubstitution.html)
    fn delete_resource_substitution<'a>(
        &'a self,
        cx: &'a server::Context,
        resource_name: Option<String>,
        culture: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the texts of the product that the installation has replaced, for the given names and culture; an empty
    /// list means all names and an empty culture all cultures.
    ///
    /// `POST /api/v1/Agents/Resource/GetResourceSubstitutions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_GetResourceSubstitutions.html)
    fn get_resource_substitutions<'a>(
        &'a self,
        cx: &'a server::Context,
        resource_names: Option<Vec<String>>,
        culture: Option<String>,
        active_only: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ResourceOverride>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether replacements of texts are active, for the given names and culture, without the texts themselves.
    ///
    /// `POST /api/v1/Agents/Resource/IsResourceSubstitutionActive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_IsResourceSubstitutionActive.html)
    fn is_resource_substitution_active<'a>(
        &'a self,
        cx: &'a server::Context,
        resource_names: Option<Vec<String>>,
        culture: Option<String>,
    ) -> impl Future<Output = Result<Vec<ResourceOverride>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the replacement of one text of the product in one culture, active or not.
    ///
    /// `POST /api/v1/Agents/Resource/SetResourceSubstitution`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Resource_Agent/v1ResourceAgent_SetResourceSubstitution.html)
    fn set_resource_substitution<'a>(
        &'a self,
        cx: &'a server::Context,
        resource_name: Option<String>,
        resource_values: Option<String>,
        culture: Option<String>,
        is_active: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Resource_Agent`, served by `api`.
pub fn routes(api: impl ResourceAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ResourceAgentServer`] that goes with an operation.
fn dispatch<'a, T: ResourceAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::ActivateResourceSubstitution) => {
            let mut resource_name = None;
            let mut culture = None;
            let mut is_active = None;
            take!(input.arguments(&mut [&mut resource_name, &mut culture, &mut is_active]));
            server::respond(cx, api.activate_resource_substitution(cx, resource_name, culture, is_active))
        }
        Some(Op::DeleteResourceSubstitution) => {
            let mut resource_name = None;
            let mut culture = None;
            take!(input.arguments(&mut [&mut resource_name, &mut culture]));
            server::respond(cx, api.delete_resource_substitution(cx, resource_name, culture))
        }
        Some(Op::GetResourceSubstitutions) => {
            let mut resource_names = None;
            let mut culture = None;
            let mut active_only = None;
            take!(input.arguments(&mut [&mut resource_names, &mut culture, &mut active_only]));
            server::respond(cx, api.get_resource_substitutions(cx, resource_names, culture, active_only))
        }
        Some(Op::IsResourceSubstitutionActive) => {
            let mut resource_names = None;
            let mut culture = None;
            take!(input.arguments(&mut [&mut resource_names, &mut culture]));
            server::respond(cx, api.is_resource_substitution_active(cx, resource_names, culture))
        }
        Some(Op::SetResourceSubstitution) => {
            let mut resource_name = None;
            let mut resource_values = None;
            let mut culture = None;
            let mut is_active = None;
            take!(input.arguments(&mut [&mut resource_name, &mut resource_values, &mut culture, &mut is_active]));
            server::respond(cx, api.set_resource_substitution(cx, resource_name, resource_values, culture, is_active))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
