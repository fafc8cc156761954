// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "CRMScript_Agent" crate::tables::SHARED {
    CreateDefaultCrmScriptEntity "POST /api/v1/Agents/CRMScript/CreateDefaultCRMScriptEntity v1CRMScriptAgent_CreateDefaultCRMScriptEntity headers:0 responses:0";
    CreateDefaultTriggerScriptEntity "POST /api/v1/Agents/CRMScript/CreateDefaultTriggerScriptEntity v1CRMScriptAgent_CreateDefaultTriggerScriptEntity headers:0 responses:0";
    DeleteCrmScriptByUniqueIdentifier "POST /api/v1/Agents/CRMScript/DeleteCRMScriptByUniqueIdentifier v1CRMScriptAgent_DeleteCRMScriptByUniqueIdentifier query:optional:text:$select headers:1 request:0 responses:1 body:DeleteCRMScriptByUniqueIdentifierRequest field:UniqueIdentifier";
    DeleteCrmScriptEntity "POST /api/v1/Agents/CRMScript/DeleteCRMScriptEntity v1CRMScriptAgent_DeleteCRMScriptEntity query:required:int32:CRMScriptEntityId headers:1 responses:1";
    DeleteTriggerScriptByUniqueId "POST /api/v1/Agents/CRMScript/DeleteTriggerScriptByUniqueId v1CRMScriptAgent_DeleteTriggerScriptByUniqueId query:optional:text:$select headers:1 request:0 responses:1 body:DeleteTriggerScriptByUniqueIdRequest field:TriggerScriptUniqueId";
    DeleteTriggerScriptEntity "POST /api/v1/Agents/CRMScript/DeleteTriggerScriptEntity v1CRMScriptAgent_DeleteTriggerScriptEntity query:required:int32:TriggerScriptEntityId headers:1 responses:1";
    ExecuteScript "POST /api/v1/Agents/CRMScript/ExecuteScript v1CRMScriptAgent_ExecuteScript query:optional:text:$select headers:0 request:0 responses:0 body:ExecuteScriptRequest field:CRMScriptId field:Parameters";
    ExecuteScriptAsEvent "POST /api/v1/Agents/CRMScript/ExecuteScriptAsEvent v1CRMScriptAgent_ExecuteScriptAsEvent query:optional:text:$select headers:0 request:0 responses:0 body:ExecuteScriptAsEventRequest field:CRMScriptId field:EventData";
    ExecuteScriptAsEventByUniqueId "POST /api/v1/Agents/CRMScript/ExecuteScriptAsEventByUniqueId v1CRMScriptAgent_ExecuteScriptAsEventByUniqueId query:optional:text:$select headers:0 request:0 responses:0 body:ExecuteScriptAsEventByUniqueIdRequest field:CRMScriptUniqueId field:EventData";
    ExecuteScriptByIncludeId "POST /api/v1/Agents/CRMScript/ExecuteScriptByIncludeId v1CRMScriptAgent_ExecuteScriptByIncludeId query:optional:text:$select headers:0 request:0 responses:0 body:ExecuteScriptByIncludeIdRequest field:CRMScriptIncludeId field:Parameters";
    ExecuteScriptByUniqueId "POST /api/v1/Agents/CRMScript/ExecuteScriptByUniqueId v1CRMScriptAgent_ExecuteScriptByUniqueId query:optional:text:$select headers:0 request:0 responses:0 body:ExecuteScriptByUniqueIdRequest field:CRMScriptUniqueId field:Parameters";
    GetCrmScriptByUniqueIdentifier "POST /api/v1/Agents/CRMScript/GetCRMScriptByUniqueIdentifier v1CRMScriptAgent_GetCRMScriptByUniqueIdentifier query:optional:text:$select headers:0 request:0 responses:0 body:GetCRMScriptByUniqueIdentifierRequest field:UniqueIdentifier";
    GetCrmScriptEntity "POST /api/v1/Agents/CRMScript/GetCRMScriptEntity v1CRMScriptAgent_GetCRMScriptEntity query:required:int32:cRMScriptEntityId query:optional:text:$select headers:0 responses:0";
    GetTriggerScriptByUniqueId "POST /api/v1/Agents/CRMScript/GetTriggerScriptByUniqueId v1CRMScriptAgent_GetTriggerScriptByUniqueId query:optional:text:$select headers:0 request:0 responses:0 body:GetTriggerScriptByUniqueIdRequest field:TriggerScriptUniqueId";
    GetTriggerScriptEntity "POST /api/v1/Agents/CRMScript/GetTriggerScriptEntity v1CRMScriptAgent_GetTriggerScriptEntity query:required:int32:triggerScriptEntityId query:optional:text:$select headers:0 responses:0";
    SaveCrmScriptByUniqueIdentifier "POST /api/v1/Agents/CRMScript/SaveCRMScriptByUniqueIdentifier v1CRMScriptAgent_SaveCRMScriptByUniqueIdentifier query:optional:text:$select headers:0 request:0 responses:0 body:SaveCRMScriptByUniqueIdentifierRequest field:UniqueIdentifier field:Crmscript";
    SaveCrmScriptEntity "POST /api/v1/Agents/CRMScript/SaveCRMScriptEntity v1CRMScriptAgent_SaveCRMScriptEntity headers:0 request:0 responses:0";
    SaveTriggerScriptByUniqueId "POST /api/v1/Agents/CRMScript/SaveTriggerScriptByUniqueId v1CRMScriptAgent_SaveTriggerScriptByUniqueId query:optional:text:$select headers:0 request:0 responses:0 body:SaveTriggerScriptByUniqueIdRequest field:TriggerScriptUniqueId field:Entity";
    SaveTriggerScriptEntity "POST /api/v1/Agents/CRMScript/SaveTriggerScriptEntity v1CRMScriptAgent_SaveTriggerScriptEntity headers:0 request:0 responses:0";
    ValidateScript "POST /api/v1/Agents/CRMScript/ValidateScript v1CRMScriptAgent_ValidateScript query:optional:text:$select headers:0 request:0 responses:0 body:ValidateScriptRequest field:CRMScriptId";
    ValidateScriptByIncludeId "POST /api/v1/Agents/CRMScript/ValidateScriptByIncludeId v1CRMScriptAgent_ValidateScriptByIncludeId query:optional:text:$select headers:0 request:0 responses:0 body:ValidateScriptByIncludeIdRequest field:CRMScriptIncludeId";
    ValidateScriptByUniqueId "POST /api/v1/Agents/CRMScript/ValidateScriptByUniqueId v1CRMScriptAgent_ValidateScriptByUniqueId query:optional:text:$select headers:0 request:0 responses:0 body:ValidateScriptByUniqueIdRequest field:CRMScriptUniqueId";
    ValidateTriggerScript "POST /api/v1/Agents/CRMScript/ValidateTriggerScript v1CRMScriptAgent_ValidateTriggerScript query:optional:text:$select headers:0 request:0 responses:0 body:ValidateTriggerScriptRequest field:TriggerScriptId";
    ValidateTriggerScriptByUniqueId "POST /api/v1/Agents/CRMScript/ValidateTriggerScriptByUniqueId v1CRMScriptAgent_ValidateTriggerScriptByUniqueId query:optional:text:$select headers:0 request:0 responses:0 body:ValidateTriggerScriptByUniqueIdRequest field:TriggerScriptUniqueId";
} }
