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
    /// Create default crm script entity.
    ///
    /// `POST /api/v1/Agents/CRMScript/CreateDefaultCRMScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_CreateDefaultCRMScriptEntity.html)
    fn create_default_crm_script_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<CRMScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default trigger script entity.
    ///
    /// `POST /api/v1/Agents/CRMScript/CreateDefaultTriggerScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_CreateDefaultTriggerScriptEntity.html)
    fn create_default_trigger_script_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete crm script by unique identifier.
    ///
    /// `POST /api/v1/Agents/CRMScript/DeleteCRMScriptByUniqueIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteCRMScriptByUniqueIdentifier.html)
    fn delete_crm_script_by_unique_identifier(
        &self,
        cx: &server::Context,
        unique_identifier: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete crm script entity.
    ///
    /// `POST /api/v1/Agents/CRMScript/DeleteCRMScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteCRMScriptEntity.html)
    fn delete_crm_script_entity(
        &self,
        cx: &server::Context,
        c_rm_script_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete trigger script by unique id.
    ///
    /// `POST /api/v1/Agents/CRMScript/DeleteTriggerScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteTriggerScriptByUniqueId.html)
    fn delete_trigger_script_by_unique_id(
        &self,
        cx: &server::Context,
        trigger_script_unique_id: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete trigger script entity.
    ///
    /// `POST /api/v1/Agents/CRMScript/DeleteTriggerScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteTriggerScriptEntity.html)
    fn delete_trigger_script_entity(
        &self,
        cx: &server::Context,
        trigger_script_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute script.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScript.html)
    fn execute_script(
        &self,
        cx: &server::Context,
        crm_script_id: Option<i32>,
        parameters: Option<Map<String>>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute script as event.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptAsEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptAsEvent.html)
    fn execute_script_as_event(
        &self,
        cx: &server::Context,
        crm_script_id: Option<i32>,
        event_data: Option<EventData>,
    ) -> impl Future<Output = Result<Option<EventData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute script as event by unique id.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptAsEventByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptAsEventByUniqueId.html)
    fn execute_script_as_event_by_unique_id(
        &self,
        cx: &server::Context,
        crm_script_unique_id: Option<String>,
        event_data: Option<EventData>,
    ) -> impl Future<Output = Result<Option<EventData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute script by include id.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptByIncludeId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptByIncludeId.html)
    fn execute_script_by_include_id(
        &self,
        cx: &server::Context,
        crm_script_include_id: Option<String>,
        parameters: Option<Map<String>>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute script by string.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptByString`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptByString.html)
    fn execute_script_by_string(
        &self,
        cx: &server::Context,
        script: Option<String>,
        parameters: Option<Map<String>>,
        event_data: Option<EventData>,
    ) -> impl Future<Output = Result<Option<CRMScriptRunResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute script by unique id.
    ///
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptByUniqueId.html)
    fn execute_script_by_unique_id(
        &self,
        cx: &server::Context,
        crm_script_unique_id: Option<String>,
        parameters: Option<Map<String>>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get crm script by unique identifier.
    ///
    /// `POST /api/v1/Agents/CRMScript/GetCRMScriptByUniqueIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetCRMScriptByUniqueIdentifier.html)
    fn get_crm_script_by_unique_identifier(
        &self,
        cx: &server::Context,
        unique_identifier: Option<String>,
    ) -> impl Future<Output = Result<Option<Script>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get crm script entity.
    ///
    /// `POST /api/v1/Agents/CRMScript/GetCRMScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetCRMScriptEntity.html)
    fn get_crm_script_entity(
        &self,
        cx: &server::Context,
        c_rm_script_entity_id: i32,
    ) -> impl Future<Output = Result<Option<CRMScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get trigger script by unique id.
    ///
    /// `POST /api/v1/Agents/CRMScript/GetTriggerScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetTriggerScriptByUniqueId.html)
    fn get_trigger_script_by_unique_id(
        &self,
        cx: &server::Context,
        trigger_script_unique_id: Option<String>,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get trigger script entity.
    ///
    /// `POST /api/v1/Agents/CRMScript/GetTriggerScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetTriggerScriptEntity.html)
    fn get_trigger_script_entity(
        &self,
        cx: &server::Context,
        trigger_script_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Resolve includes.
    ///
    /// `POST /api/v1/Agents/CRMScript/ResolveIncludes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ResolveIncludes.html)
    fn resolve_includes(
        &self,
        cx: &server::Context,
        script: Option<String>,
        ignore_errors: Option<bool>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save crm script by unique identifier.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveCRMScriptByUniqueIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveCRMScriptByUniqueIdentifier.html)
    fn save_crm_script_by_unique_identifier(
        &self,
        cx: &server::Context,
        unique_identifier: Option<String>,
        crmscript: Option<Script>,
    ) -> impl Future<Output = Result<Option<Script>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save crm script entity.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveCRMScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveCRMScriptEntity.html)
    fn save_crm_script_entity(
        &self,
        cx: &server::Context,
        body: CRMScriptEntity,
    ) -> impl Future<Output = Result<Option<CRMScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save crm script entity without compile.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveCRMScriptEntityWithoutCompile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveCRMScriptEntityWithoutCompile.html)
    fn save_crm_script_entity_without_compile(
        &self,
        cx: &server::Context,
        crm_script_entity: Option<CRMScriptEntity>,
    ) -> impl Future<Output = Result<Option<CRMScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save trigger script by unique id.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveTriggerScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveTriggerScriptByUniqueId.html)
    fn save_trigger_script_by_unique_id(
        &self,
        cx: &server::Context,
        trigger_script_unique_id: Option<String>,
        entity: Option<TriggerScriptEntity>,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save trigger script entity.
    ///
    /// `POST /api/v1/Agents/CRMScript/SaveTriggerScriptEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveTriggerScriptEntity.html)
    fn save_trigger_script_entity(
        &self,
        cx: &server::Context,
        body: TriggerScriptEntity,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate script.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScript.html)
    fn validate_script(
        &self,
        cx: &server::Context,
        crm_script_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate script by include id.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateScriptByIncludeId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScriptByIncludeId.html)
    fn validate_script_by_include_id(
        &self,
        cx: &server::Context,
        crm_script_include_id: Option<String>,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate script by string.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateScriptByString`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScriptByString.html)
    fn validate_script_by_string(
        &self,
        cx: &server::Context,
        script: Option<String>,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate script by unique id.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScriptByUniqueId.html)
    fn validate_script_by_unique_id(
        &self,
        cx: &server::Context,
        crm_script_unique_id: Option<String>,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate trigger script.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateTriggerScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateTriggerScript.html)
    fn validate_trigger_script(
        &self,
        cx: &server::Context,
        trigger_script_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate trigger script by unique id.
    ///
    /// `POST /api/v1/Agents/CRMScript/ValidateTriggerScriptByUniqueId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateTriggerScriptByUniqueId.html)
    fn validate_trigger_script_by_unique_id(
        &self,
        cx: &server::Context,
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
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultCrmScriptEntity) => server::answer(cx, api.create_default_crm_script_entity(cx)),
        Some(Op::CreateDefaultTriggerScriptEntity) => server::answer(cx, api.create_default_trigger_script_entity(cx)),
        Some(Op::DeleteCrmScriptByUniqueIdentifier) => {
            let mut unique_identifier = None;
            take!(input.arguments(&mut [&mut unique_identifier]));
            server::answer(cx, api.delete_crm_script_by_unique_identifier(cx, unique_identifier))
        }
        Some(Op::DeleteCrmScriptEntity) => server::answer(
            cx,
            api.delete_crm_script_entity(cx, take!(input.required("cRMScriptEntityId"))),
        ),
        Some(Op::DeleteTriggerScriptByUniqueId) => {
            let mut trigger_script_unique_id = None;
            take!(input.arguments(&mut [&mut trigger_script_unique_id]));
            server::answer(cx, api.delete_trigger_script_by_unique_id(cx, trigger_script_unique_id))
        }
        Some(Op::DeleteTriggerScriptEntity) => server::answer(
            cx,
            api.delete_trigger_script_entity(cx, take!(input.required("triggerScriptEntityId"))),
        ),
        Some(Op::ExecuteScript) => {
            let mut crm_script_id = None;
            let mut parameters = None;
            take!(input.arguments(&mut [&mut crm_script_id, &mut parameters]));
            server::answer(cx, api.execute_script(cx, crm_script_id, parameters))
        }
        Some(Op::ExecuteScriptAsEvent) => {
            let mut crm_script_id = None;
            let mut event_data = None;
            take!(input.arguments(&mut [&mut crm_script_id, &mut event_data]));
            server::answer(cx, api.execute_script_as_event(cx, crm_script_id, event_data))
        }
        Some(Op::ExecuteScriptAsEventByUniqueId) => {
            let mut crm_script_unique_id = None;
            let mut event_data = None;
            take!(input.arguments(&mut [&mut crm_script_unique_id, &mut event_data]));
            server::answer(cx, api.execute_script_as_event_by_unique_id(cx, crm_script_unique_id, event_data))
        }
        Some(Op::ExecuteScriptByIncludeId) => {
            let mut crm_script_include_id = None;
            let mut parameters = None;
            take!(input.arguments(&mut [&mut crm_script_include_id, &mut parameters]));
            server::answer(cx, api.execute_script_by_include_id(cx, crm_script_include_id, parameters))
        }
        Some(Op::ExecuteScriptByString) => {
            let mut script = None;
            let mut parameters = None;
            let mut event_data = None;
            take!(input.arguments(&mut [&mut script, &mut parameters, &mut event_data]));
            server::answer(cx, api.execute_script_by_string(cx, script, parameters, event_data))
        }
        Some(Op::ExecuteScriptByUniqueId) => {
            let mut crm_script_unique_id = None;
            let mut parameters = None;
            take!(input.arguments(&mut [&mut crm_script_unique_id, &mut parameters]));
            server::answer(cx, api.execute_script_by_unique_id(cx, crm_script_unique_id, parameters))
        }
        Some(Op::GetCrmScriptByUniqueIdentifier) => {
            let mut unique_identifier = None;
            take!(input.arguments(&mut [&mut unique_identifier]));
            server::answer(cx, api.get_crm_script_by_unique_identifier(cx, unique_identifier))
        }
        Some(Op::GetCrmScriptEntity) => server::answer(
            cx,
            api.get_crm_script_entity(cx, take!(input.required("cRMScriptEntityId"))),
        ),
        Some(Op::GetTriggerScriptByUniqueId) => {
            let mut trigger_script_unique_id = None;
            take!(input.arguments(&mut [&mut trigger_script_unique_id]));
            server::answer(cx, api.get_trigger_script_by_unique_id(cx, trigger_script_unique_id))
        }
        Some(Op::GetTriggerScriptEntity) => server::answer(
            cx,
            api.get_trigger_script_entity(cx, take!(input.required("triggerScriptEntityId"))),
        ),
        Some(Op::ResolveIncludes) => {
            let mut script = None;
            let mut ignore_errors = None;
            take!(input.arguments(&mut [&mut script, &mut ignore_errors]));
            server::answer(cx, api.resolve_includes(cx, script, ignore_errors))
        }
        Some(Op::SaveCrmScriptByUniqueIdentifier) => {
            let mut unique_identifier = None;
            let mut crmscript = None;
            take!(input.arguments(&mut [&mut unique_identifier, &mut crmscript]));
            server::answer(cx, api.save_crm_script_by_unique_identifier(cx, unique_identifier, crmscript))
        }
        Some(Op::SaveCrmScriptEntity) => server::answer(cx, api.save_crm_script_entity(cx, take!(input.body()))),
        Some(Op::SaveCrmScriptEntityWithoutCompile) => {
            let mut crm_script_entity = None;
            take!(input.arguments(&mut [&mut crm_script_entity]));
            server::answer(cx, api.save_crm_script_entity_without_compile(cx, crm_script_entity))
        }
        Some(Op::SaveTriggerScriptByUniqueId) => {
            let mut trigger_script_unique_id = None;
            let mut entity = None;
            take!(input.arguments(&mut [&mut trigger_script_unique_id, &mut entity]));
            server::answer(cx, api.save_trigger_script_by_unique_id(cx, trigger_script_unique_id, entity))
        }
        Some(Op::SaveTriggerScriptEntity) => server::answer(
            cx,
            api.save_trigger_script_entity(cx, take!(input.body())),
        ),
        Some(Op::ValidateScript) => {
            let mut crm_script_id = None;
            take!(input.arguments(&mut [&mut crm_script_id]));
            server::answer(cx, api.validate_script(cx, crm_script_id))
        }
        Some(Op::ValidateScriptByIncludeId) => {
            let mut crm_script_include_id = None;
            take!(input.arguments(&mut [&mut crm_script_include_id]));
            server::answer(cx, api.validate_script_by_include_id(cx, crm_script_include_id))
        }
        Some(Op::ValidateScriptByString) => {
            let mut script = None;
            take!(input.arguments(&mut [&mut script]));
            server::answer(cx, api.validate_script_by_string(cx, script))
        }
        Some(Op::ValidateScriptByUniqueId) => {
            let mut crm_script_unique_id = None;
            take!(input.arguments(&mut [&mut crm_script_unique_id]));
            server::answer(cx, api.validate_script_by_unique_id(cx, crm_script_unique_id))
        }
        Some(Op::ValidateTriggerScript) => {
            let mut trigger_script_id = None;
            take!(input.arguments(&mut [&mut trigger_script_id]));
            server::answer(cx, api.validate_trigger_script(cx, trigger_script_id))
        }
        Some(Op::ValidateTriggerScriptByUniqueId) => {
            let mut trigger_script_unique_id = None;
            take!(input.arguments(&mut [&mut trigger_script_unique_id]));
            server::answer(cx, api.validate_trigger_script_by_unique_id(cx, trigger_script_unique_id))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
