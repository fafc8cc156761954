// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    DeleteCRMScriptByUniqueIdentifierRequest, DeleteTriggerScriptByUniqueIdRequest,
    ExecuteScriptAsEventByUniqueIdRequest, ExecuteScriptAsEventRequest,
    ExecuteScriptByIncludeIdRequest, ExecuteScriptByUniqueIdRequest, ExecuteScriptRequest,
    GetCRMScriptByUniqueIdentifierRequest, GetTriggerScriptByUniqueIdRequest,
    SaveCRMScriptByUniqueIdentifierRequest, SaveTriggerScriptByUniqueIdRequest,
    ValidateScriptByIncludeIdRequest, ValidateScriptByUniqueIdRequest, ValidateScriptRequest,
    ValidateTriggerScriptByUniqueIdRequest, ValidateTriggerScriptRequest,
};
use crate::types::{CRMScriptEntity, CRMScriptResult, EventData, Script, TriggerScriptEntity};

/// Handlers of the tag `CRMScript_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait CrmScriptAgentServer: Send + Sync + 'static {
    /// Create default crm script entity.
    /// `POST /api/v1/Agents/CRMScript/CreateDefaultCRMScriptEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_CreateDefaultCRMScriptEntity.html)
    fn create_default_crm_script_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<CRMScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default trigger script entity.
    /// `POST /api/v1/Agents/CRMScript/CreateDefaultTriggerScriptEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_CreateDefaultTriggerScriptEntity.html)
    fn create_default_trigger_script_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete crm script by unique identifier.
    /// `POST /api/v1/Agents/CRMScript/DeleteCRMScriptByUniqueIdentifier`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteCRMScriptByUniqueIdentifier.html)
    fn delete_crm_script_by_unique_identifier(
        &self,
        cx: &server::Context,
        request: DeleteCRMScriptByUniqueIdentifierRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete crm script entity.
    /// `POST /api/v1/Agents/CRMScript/DeleteCRMScriptEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteCRMScriptEntity.html)
    fn delete_crm_script_entity(
        &self,
        cx: &server::Context,
        crm_script_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete trigger script by unique id.
    /// `POST /api/v1/Agents/CRMScript/DeleteTriggerScriptByUniqueId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteTriggerScriptByUniqueId.html)
    fn delete_trigger_script_by_unique_id(
        &self,
        cx: &server::Context,
        request: DeleteTriggerScriptByUniqueIdRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete trigger script entity.
    /// `POST /api/v1/Agents/CRMScript/DeleteTriggerScriptEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_DeleteTriggerScriptEntity.html)
    fn delete_trigger_script_entity(
        &self,
        cx: &server::Context,
        trigger_script_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute script.
    /// `POST /api/v1/Agents/CRMScript/ExecuteScript`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScript.html)
    fn execute_script(
        &self,
        cx: &server::Context,
        request: ExecuteScriptRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute script as event.
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptAsEvent`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptAsEvent.html)
    fn execute_script_as_event(
        &self,
        cx: &server::Context,
        request: ExecuteScriptAsEventRequest,
    ) -> impl Future<Output = Result<Option<EventData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute script as event by unique id.
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptAsEventByUniqueId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptAsEventByUniqueId.html)
    fn execute_script_as_event_by_unique_id(
        &self,
        cx: &server::Context,
        request: ExecuteScriptAsEventByUniqueIdRequest,
    ) -> impl Future<Output = Result<Option<EventData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute script by include id.
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptByIncludeId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptByIncludeId.html)
    fn execute_script_by_include_id(
        &self,
        cx: &server::Context,
        request: ExecuteScriptByIncludeIdRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute script by unique id.
    /// `POST /api/v1/Agents/CRMScript/ExecuteScriptByUniqueId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ExecuteScriptByUniqueId.html)
    fn execute_script_by_unique_id(
        &self,
        cx: &server::Context,
        request: ExecuteScriptByUniqueIdRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get crm script by unique identifier.
    /// `POST /api/v1/Agents/CRMScript/GetCRMScriptByUniqueIdentifier`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetCRMScriptByUniqueIdentifier.html)
    fn get_crm_script_by_unique_identifier(
        &self,
        cx: &server::Context,
        request: GetCRMScriptByUniqueIdentifierRequest,
    ) -> impl Future<Output = Result<Option<Script>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get crm script entity.
    /// `POST /api/v1/Agents/CRMScript/GetCRMScriptEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetCRMScriptEntity.html)
    fn get_crm_script_entity(
        &self,
        cx: &server::Context,
        c_rm_script_entity_id: i32,
    ) -> impl Future<Output = Result<Option<CRMScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get trigger script by unique id.
    /// `POST /api/v1/Agents/CRMScript/GetTriggerScriptByUniqueId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetTriggerScriptByUniqueId.html)
    fn get_trigger_script_by_unique_id(
        &self,
        cx: &server::Context,
        request: GetTriggerScriptByUniqueIdRequest,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get trigger script entity.
    /// `POST /api/v1/Agents/CRMScript/GetTriggerScriptEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_GetTriggerScriptEntity.html)
    fn get_trigger_script_entity(
        &self,
        cx: &server::Context,
        trigger_script_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save crm script by unique identifier.
    /// `POST /api/v1/Agents/CRMScript/SaveCRMScriptByUniqueIdentifier`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveCRMScriptByUniqueIdentifier.html)
    fn save_crm_script_by_unique_identifier(
        &self,
        cx: &server::Context,
        request: SaveCRMScriptByUniqueIdentifierRequest,
    ) -> impl Future<Output = Result<Option<Script>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save crm script entity.
    /// `POST /api/v1/Agents/CRMScript/SaveCRMScriptEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveCRMScriptEntity.html)
    fn save_crm_script_entity(
        &self,
        cx: &server::Context,
        body: CRMScriptEntity,
    ) -> impl Future<Output = Result<Option<CRMScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save trigger script by unique id.
    /// `POST /api/v1/Agents/CRMScript/SaveTriggerScriptByUniqueId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveTriggerScriptByUniqueId.html)
    fn save_trigger_script_by_unique_id(
        &self,
        cx: &server::Context,
        request: SaveTriggerScriptByUniqueIdRequest,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save trigger script entity.
    /// `POST /api/v1/Agents/CRMScript/SaveTriggerScriptEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_SaveTriggerScriptEntity.html)
    fn save_trigger_script_entity(
        &self,
        cx: &server::Context,
        body: TriggerScriptEntity,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate script.
    /// `POST /api/v1/Agents/CRMScript/ValidateScript`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScript.html)
    fn validate_script(
        &self,
        cx: &server::Context,
        request: ValidateScriptRequest,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate script by include id.
    /// `POST /api/v1/Agents/CRMScript/ValidateScriptByIncludeId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScriptByIncludeId.html)
    fn validate_script_by_include_id(
        &self,
        cx: &server::Context,
        request: ValidateScriptByIncludeIdRequest,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate script by unique id.
    /// `POST /api/v1/Agents/CRMScript/ValidateScriptByUniqueId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateScriptByUniqueId.html)
    fn validate_script_by_unique_id(
        &self,
        cx: &server::Context,
        request: ValidateScriptByUniqueIdRequest,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate trigger script.
    /// `POST /api/v1/Agents/CRMScript/ValidateTriggerScript`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateTriggerScript.html)
    fn validate_trigger_script(
        &self,
        cx: &server::Context,
        request: ValidateTriggerScriptRequest,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate trigger script by unique id.
    /// `POST /api/v1/Agents/CRMScript/ValidateTriggerScriptByUniqueId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CRMScript_Agent/v1CRMScriptAgent_ValidateTriggerScriptByUniqueId.html)
    fn validate_trigger_script_by_unique_id(
        &self,
        cx: &server::Context,
        request: ValidateTriggerScriptByUniqueIdRequest,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `CRMScript_Agent`, answered by `api`.
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
    Ok(match operation {
        CREATE_DEFAULT_CRM_SCRIPT_ENTITY => server::answer(cx, api.create_default_crm_script_entity(cx)),
        CREATE_DEFAULT_TRIGGER_SCRIPT_ENTITY => server::answer(cx, api.create_default_trigger_script_entity(cx)),
        DELETE_CRM_SCRIPT_BY_UNIQUE_IDENTIFIER => server::answer(cx, api.delete_crm_script_by_unique_identifier(cx, input.body()?)),
        DELETE_CRM_SCRIPT_ENTITY => server::answer(cx, api.delete_crm_script_entity(cx, input.required("CRMScriptEntityId")?)),
        DELETE_TRIGGER_SCRIPT_BY_UNIQUE_ID => server::answer(cx, api.delete_trigger_script_by_unique_id(cx, input.body()?)),
        DELETE_TRIGGER_SCRIPT_ENTITY => server::answer(cx, api.delete_trigger_script_entity(cx, input.required("TriggerScriptEntityId")?)),
        EXECUTE_SCRIPT => server::answer(cx, api.execute_script(cx, input.body()?)),
        EXECUTE_SCRIPT_AS_EVENT => server::answer(cx, api.execute_script_as_event(cx, input.body()?)),
        EXECUTE_SCRIPT_AS_EVENT_BY_UNIQUE_ID => server::answer(cx, api.execute_script_as_event_by_unique_id(cx, input.body()?)),
        EXECUTE_SCRIPT_BY_INCLUDE_ID => server::answer(cx, api.execute_script_by_include_id(cx, input.body()?)),
        EXECUTE_SCRIPT_BY_UNIQUE_ID => server::answer(cx, api.execute_script_by_unique_id(cx, input.body()?)),
        GET_CRM_SCRIPT_BY_UNIQUE_IDENTIFIER => server::answer(cx, api.get_crm_script_by_unique_identifier(cx, input.body()?)),
        GET_CRM_SCRIPT_ENTITY => server::answer(cx, api.get_crm_script_entity(cx, input.required("cRMScriptEntityId")?)),
        GET_TRIGGER_SCRIPT_BY_UNIQUE_ID => server::answer(cx, api.get_trigger_script_by_unique_id(cx, input.body()?)),
        GET_TRIGGER_SCRIPT_ENTITY => server::answer(cx, api.get_trigger_script_entity(cx, input.required("triggerScriptEntityId")?)),
        SAVE_CRM_SCRIPT_BY_UNIQUE_IDENTIFIER => server::answer(cx, api.save_crm_script_by_unique_identifier(cx, input.body()?)),
        SAVE_CRM_SCRIPT_ENTITY => server::answer(cx, api.save_crm_script_entity(cx, input.body()?)),
        SAVE_TRIGGER_SCRIPT_BY_UNIQUE_ID => server::answer(cx, api.save_trigger_script_by_unique_id(cx, input.body()?)),
        SAVE_TRIGGER_SCRIPT_ENTITY => server::answer(cx, api.save_trigger_script_entity(cx, input.body()?)),
        VALIDATE_SCRIPT => server::answer(cx, api.validate_script(cx, input.body()?)),
        VALIDATE_SCRIPT_BY_INCLUDE_ID => server::answer(cx, api.validate_script_by_include_id(cx, input.body()?)),
        VALIDATE_SCRIPT_BY_UNIQUE_ID => server::answer(cx, api.validate_script_by_unique_id(cx, input.body()?)),
        VALIDATE_TRIGGER_SCRIPT => server::answer(cx, api.validate_trigger_script(cx, input.body()?)),
        VALIDATE_TRIGGER_SCRIPT_BY_UNIQUE_ID => server::answer(cx, api.validate_trigger_script_by_unique_id(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
