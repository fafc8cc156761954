// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{CRMScriptEntity, CRMScriptResult, CRMScriptRunResult, EventData, Script, TriggerScriptEntity};

use super::operations::*;

/// Handlers of the tag `CRMScript_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait CrmScriptAgentServer: Send + Sync + 'static {
    /// Returns a new CRMScript with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/CRMScript/CreateDefaultCRMScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_CreateDefaultCRMScriptEntity.html)
    fn create_default_crm_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CRMScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new trigger script with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/CRMScript/CreateDefaultTriggerScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_CreateDefaultTriggerScriptEntity.html)
    fn create_default_trigger_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a script by its unique identifier.
    ///
    /// `POST /api/v1/Agents/CRMScript/DeleteCRMScriptByUniqueIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteCRMScriptByUniqueIdentifier.html)
    fn delete_crm_script_by_unique_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        unique_identifier: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a CRMScript by its key.
    ///
    /// `POST /api/v1/Agents/CRMScript/DeleteCRMScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteCRMScriptEntity.html)
    fn delete_crm_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        c_rm_script_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a trigger script by its unique identifier.
    ///
    /// `POST /api/v1/Agents/CRMScript/DeleteTriggerScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteTriggerScriptByUniqueId.html)
    fn delete_trigger_script_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        trigger_script_unique_id: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a trigger script by its key.
    ///
    /// `POST /api/v1/Agents/CRMScript/DeleteTriggerScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteTriggerScriptEntity.html)
    fn delete_trigger_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        trigger_script_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a CRMScript with parameters and returns what it prints.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScript.html)
    fn execute_script<'a>(
        &'a self,
        cx: &'a server::Context,
        crm_script_id: Option<i32>,
        parameters: Option<Map<String>>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a CRMScript as if an event had happened and returns the event with output values.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptAsEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptAsEvent.html)
    fn execute_script_as_event<'a>(
        &'a self,
        cx: &'a server::Context,
        crm_script_id: Option<i32>,
        event_data: Option<EventData>,
    ) -> impl Future<Output = Result<Option<EventData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a CRMScript, found by its unique identifier, as if an event had happened, and returns the event data with
    /// the output of the script.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptAsEventByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptAsEventByUniqueId.html)
    fn execute_script_as_event_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        crm_script_unique_id: Option<String>,
        event_data: Option<EventData>,
    ) -> impl Future<Output = Result<Option<EventData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a CRMScript, found by its include name, and returns what it prints.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptByIncludeId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptByIncludeId.html)
    fn execute_script_by_include_id<'a>(
        &'a self,
        cx: &'a server::Context,
        crm_script_include_id: Option<String>,
        parameters: Option<Map<String>>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs the text of a CRMScript in JavaScript and returns its output, variables and errors.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptByString`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptByString.html)
    fn execute_script_by_string<'a>(
        &'a self,
        cx: &'a server::Context,
        script: Option<String>,
        parameters: Option<Map<String>>,
        event_data: Option<EventData>,
    ) -> impl Future<Output = Result<Option<CRMScriptRunResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a CRMScript, found by its unique identifier, and returns what it prints.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptByUniqueId.html)
    fn execute_script_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        crm_script_unique_id: Option<String>,
        parameters: Option<Map<String>>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the name, source and folder of the script that has the given unique identifier.
    ///
    /// `POST /api/v1/Agents/CRMScript/GetCRMScriptByUniqueIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetCRMScriptByUniqueIdentifier.html)
    fn get_crm_script_by_unique_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        unique_identifier: Option<String>,
    ) -> impl Future<Output = Result<Option<Script>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one CRMScript, looked up by its key.
    ///
    /// `POST /api/v1/Agents/CRMScript/GetCRMScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetCRMScriptEntity.html)
    fn get_crm_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        c_rm_script_entity_id: i32,
    ) -> impl Future<Output = Result<Option<CRMScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the source and event of the trigger script that has the given unique identifier.
    ///
    /// `POST /api/v1/Agents/CRMScript/GetTriggerScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetTriggerScriptByUniqueId.html)
    fn get_trigger_script_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        trigger_script_unique_id: Option<String>,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one trigger script, looked up by its key.
    ///
    /// `POST /api/v1/Agents/CRMScript/GetTriggerScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetTriggerScriptEntity.html)
    fn get_trigger_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        trigger_script_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns keys of all scripts that a TypeScript includes, directly or not.
    ///
    /// `POST /api/v1/Agents/CRMScript/ResolveIncludes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ResolveIncludes.html)
    fn resolve_includes<'a>(
        &'a self,
        cx: &'a server::Context,
        script: Option<String>,
        ignore_errors: Option<bool>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a script by its unique identifier, or creates it where there is none, and returns it as stored.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveCRMScriptByUniqueIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveCRMScriptByUniqueIdentifier.html)
    fn save_crm_script_by_unique_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        unique_identifier: Option<String>,
        crmscript: Option<Script>,
    ) -> impl Future<Output = Result<Option<Script>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a CRMScript: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveCRMScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveCRMScriptEntity.html)
    fn save_crm_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CRMScriptEntity,
    ) -> impl Future<Output = Result<Option<CRMScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a TypeScript without translating it and returns it as stored.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveCRMScriptEntityWithoutCompile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveCRMScriptEntityWithoutCompile.html)
    fn save_crm_script_entity_without_compile<'a>(
        &'a self,
        cx: &'a server::Context,
        crm_script_entity: Option<CRMScriptEntity>,
    ) -> impl Future<Output = Result<Option<CRMScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a trigger script by its unique identifier and returns it with its source code.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveTriggerScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveTriggerScriptByUniqueId.html)
    fn save_trigger_script_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        trigger_script_unique_id: Option<String>,
        entity: Option<TriggerScriptEntity>,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a trigger script: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveTriggerScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveTriggerScriptEntity.html)
    fn save_trigger_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TriggerScriptEntity,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks the syntax of a stored CRMScript and returns whether it is correct, with details of the error if not.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScript.html)
    fn validate_script<'a>(
        &'a self,
        cx: &'a server::Context,
        crm_script_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks the syntax of a CRMScript, found by its include name, and returns whether it is correct, with details of
    /// the error if not.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateScriptByIncludeId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScriptByIncludeId.html)
    fn validate_script_by_include_id<'a>(
        &'a self,
        cx: &'a server::Context,
        crm_script_include_id: Option<String>,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks the syntax of a CRMScript in JavaScript, given as text, and returns whether it is correct, with details
    /// of the error if not.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateScriptByString`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScriptByString.html)
    fn validate_script_by_string<'a>(
        &'a self,
        cx: &'a server::Context,
        script: Option<String>,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks the syntax of a CRMScript, found by its unique identifier, and returns whether it is correct, with
    /// details of the error if not.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScriptByUniqueId.html)
    fn validate_script_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        crm_script_unique_id: Option<String>,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks the syntax of a trigger script without running it, and returns whether it is correct, with details of the
    /// error if not.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateTriggerScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateTriggerScript.html)
    fn validate_trigger_script<'a>(
        &'a self,
        cx: &'a server::Context,
        trigger_script_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks the syntax of a trigger script, found by its unique identifier, without running it.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateTriggerScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateTriggerScriptByUniqueId.html)
    fn validate_trigger_script_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        trigger_script_unique_id: Option<String>,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `CRMScript_Agent`, served by `api`.
pub fn routes(api: impl CrmScriptAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`CrmScriptAgentServer`] that goes with an operation.
fn dispatch<'a, T: CrmScriptAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultCrmScriptEntity) => server::respond(cx, api.create_default_crm_script_entity(cx)),
        Some(Op::CreateDefaultTriggerScriptEntity) => server::respond(cx, api.create_default_trigger_script_entity(cx)),
        Some(Op::DeleteCrmScriptByUniqueIdentifier) => {
            let mut unique_identifier = None;
            take!(input.arguments(&mut [&mut unique_identifier]));
            server::respond(cx, api.delete_crm_script_by_unique_identifier(cx, unique_identifier))
        }
        Some(Op::DeleteCrmScriptEntity) => server::respond(
            cx,
            api.delete_crm_script_entity(cx, take!(input.required("cRMScriptEntityId"))),
        ),
        Some(Op::DeleteTriggerScriptByUniqueId) => {
            let mut trigger_script_unique_id = None;
            take!(input.arguments(&mut [&mut trigger_script_unique_id]));
            server::respond(cx, api.delete_trigger_script_by_unique_id(cx, trigger_script_unique_id))
        }
        Some(Op::DeleteTriggerScriptEntity) => server::respond(
            cx,
            api.delete_trigger_script_entity(cx, take!(input.required("triggerScriptEntityId"))),
        ),
        Some(Op::ExecuteScript) => {
            let mut crm_script_id = None;
            let mut parameters = None;
            take!(input.arguments(&mut [&mut crm_script_id, &mut parameters]));
            server::respond(cx, api.execute_script(cx, crm_script_id, parameters))
        }
        Some(Op::ExecuteScriptAsEvent) => {
            let mut crm_script_id = None;
            let mut event_data = None;
            take!(input.arguments(&mut [&mut crm_script_id, &mut event_data]));
            server::respond(cx, api.execute_script_as_event(cx, crm_script_id, event_data))
        }
        Some(Op::ExecuteScriptAsEventByUniqueId) => {
            let mut crm_script_unique_id = None;
            let mut event_data = None;
            take!(input.arguments(&mut [&mut crm_script_unique_id, &mut event_data]));
            server::respond(cx, api.execute_script_as_event_by_unique_id(cx, crm_script_unique_id, event_data))
        }
        Some(Op::ExecuteScriptByIncludeId) => {
            let mut crm_script_include_id = None;
            let mut parameters = None;
            take!(input.arguments(&mut [&mut crm_script_include_id, &mut parameters]));
            server::respond(cx, api.execute_script_by_include_id(cx, crm_script_include_id, parameters))
        }
        Some(Op::ExecuteScriptByString) => {
            let mut script = None;
            let mut parameters = None;
            let mut event_data = None;
            take!(input.arguments(&mut [&mut script, &mut parameters, &mut event_data]));
            server::respond(cx, api.execute_script_by_string(cx, script, parameters, event_data))
        }
        Some(Op::ExecuteScriptByUniqueId) => {
            let mut crm_script_unique_id = None;
            let mut parameters = None;
            take!(input.arguments(&mut [&mut crm_script_unique_id, &mut parameters]));
            server::respond(cx, api.execute_script_by_unique_id(cx, crm_script_unique_id, parameters))
        }
        Some(Op::GetCrmScriptByUniqueIdentifier) => {
            let mut unique_identifier = None;
            take!(input.arguments(&mut [&mut unique_identifier]));
            server::respond(cx, api.get_crm_script_by_unique_identifier(cx, unique_identifier))
        }
        Some(Op::GetCrmScriptEntity) => server::respond(
            cx,
            api.get_crm_script_entity(cx, take!(input.required("cRMScriptEntityId"))),
        ),
        Some(Op::GetTriggerScriptByUniqueId) => {
            let mut trigger_script_unique_id = None;
            take!(input.arguments(&mut [&mut trigger_script_unique_id]));
            server::respond(cx, api.get_trigger_script_by_unique_id(cx, trigger_script_unique_id))
        }
        Some(Op::GetTriggerScriptEntity) => server::respond(
            cx,
            api.get_trigger_script_entity(cx, take!(input.required("triggerScriptEntityId"))),
        ),
        Some(Op::ResolveIncludes) => {
            let mut script = None;
            let mut ignore_errors = None;
            take!(input.arguments(&mut [&mut script, &mut ignore_errors]));
            server::respond(cx, api.resolve_includes(cx, script, ignore_errors))
        }
        Some(Op::SaveCrmScriptByUniqueIdentifier) => {
            let mut unique_identifier = None;
            let mut crmscript = None;
            take!(input.arguments(&mut [&mut unique_identifier, &mut crmscript]));
            server::respond(cx, api.save_crm_script_by_unique_identifier(cx, unique_identifier, crmscript))
        }
        Some(Op::SaveCrmScriptEntity) => server::respond(cx, api.save_crm_script_entity(cx, take!(input.body()))),
        Some(Op::SaveCrmScriptEntityWithoutCompile) => {
            let mut crm_script_entity = None;
            take!(input.arguments(&mut [&mut crm_script_entity]));
            server::respond(cx, api.save_crm_script_entity_without_compile(cx, crm_script_entity))
        }
        Some(Op::SaveTriggerScriptByUniqueId) => {
            let mut trigger_script_unique_id = None;
            let mut entity = None;
            take!(input.arguments(&mut [&mut trigger_script_unique_id, &mut entity]));
            server::respond(cx, api.save_trigger_script_by_unique_id(cx, trigger_script_unique_id, entity))
        }
        Some(Op::SaveTriggerScriptEntity) => server::respond(
            cx,
            api.save_trigger_script_entity(cx, take!(input.body())),
        ),
        Some(Op::ValidateScript) => {
            let mut crm_script_id = None;
            take!(input.arguments(&mut [&mut crm_script_id]));
            server::respond(cx, api.validate_script(cx, crm_script_id))
        }
        Some(Op::ValidateScriptByIncludeId) => {
            let mut crm_script_include_id = None;
            take!(input.arguments(&mut [&mut crm_script_include_id]));
            server::respond(cx, api.validate_script_by_include_id(cx, crm_script_include_id))
        }
        Some(Op::ValidateScriptByString) => {
            let mut script = None;
            take!(input.arguments(&mut [&mut script]));
            server::respond(cx, api.validate_script_by_string(cx, script))
        }
        Some(Op::ValidateScriptByUniqueId) => {
            let mut crm_script_unique_id = None;
            take!(input.arguments(&mut [&mut crm_script_unique_id]));
            server::respond(cx, api.validate_script_by_unique_id(cx, crm_script_unique_id))
        }
        Some(Op::ValidateTriggerScript) => {
            let mut trigger_script_id = None;
            take!(input.arguments(&mut [&mut trigger_script_id]));
            server::respond(cx, api.validate_trigger_script(cx, trigger_script_id))
        }
        Some(Op::ValidateTriggerScriptByUniqueId) => {
            let mut trigger_script_unique_id = None;
            take!(input.arguments(&mut [&mut trigger_script_unique_id]));
            server::respond(cx, api.validate_trigger_script_by_unique_id(cx, trigger_script_unique_id))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
