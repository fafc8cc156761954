// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Associate_Agent" crate::tables::SHARED {
    GetAssociate "POST /api/v1/Agents/Associate/GetAssociate v1AssociateAgent_GetAssociate query:required:int32:associateId query:optional:text:$select headers:0 responses:0";
    GetAssociateByPersonId "POST /api/v1/Agents/Associate/GetAssociateByPersonId v1AssociateAgent_GetAssociateByPersonId query:optional:text:$select headers:0 request:0 responses:0 body:GetAssociateByPersonIdRequest field:PersonId";
    GetAssociateList "POST /api/v1/Agents/Associate/GetAssociateList v1AssociateAgent_GetAssociateList query:optional:text:$select headers:0 request:0 responses:0";
    GetAssociatesByGroup "POST /api/v1/Agents/Associate/GetAssociatesByGroup v1AssociateAgent_GetAssociatesByGroup query:optional:text:$select headers:0 request:0 responses:0 body:GetAssociatesByGroupRequest field:GroupId field:Type";
    GetNote "POST /api/v1/Agents/Associate/GetNote v1AssociateAgent_GetNote query:optional:text:$select headers:0 request:0 responses:0 body:GetNoteRequest field:AssociateId";
    LogOffWindowsUsers "POST /api/v1/Agents/Associate/LogOffWindowsUsers v1AssociateAgent_LogOffWindowsUsers query:optional:text:$select headers:1 request:0 responses:1 body:LogOffWindowsUsersRequest field:AssociateIds";
    SaveNote "POST /api/v1/Agents/Associate/SaveNote v1AssociateAgent_SaveNote query:optional:text:$select headers:1 request:0 responses:1 body:SaveNoteRequest field:AssociateId field:Note";
} }
