// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Workflow_Agent" crate::tables::SHARED {
    AddAfterWorkflowStep "POST /api/v1/Agents/Workflow/AddAfterWorkflowStep v1WorkflowAgent_AddAfterWorkflowStep query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:AddAfterWorkflowStepRequest field:WorkflowStepId field:SubStep sum:89f946ab";
    ConnectEmailFlowContent "POST /api/v1/Agents/Workflow/ConnectEmailFlowContent v1WorkflowAgent_ConnectEmailFlowContent query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:ConnectEmailFlowContentRequest field:EmailFlowId field:MessageId sum:6d45c28e";
    CopyEmailFlow "POST /api/v1/Agents/Workflow/CopyEmailFlow v1WorkflowAgent_CopyEmailFlow query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CopyEmailFlowRequest field:EmailFlowId field:NewName sum:9f863ee7";
    CopyEmailFlowContent "POST /api/v1/Agents/Workflow/CopyEmailFlowContent v1WorkflowAgent_CopyEmailFlowContent query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CopyEmailFlowContentRequest field:EmailFlowId field:ShipmentId sum:0f9af845";
    CreateDefaultEmailFlow "POST /api/v1/Agents/Workflow/CreateDefaultEmailFlow v1WorkflowAgent_CreateDefaultEmailFlow headers:61cd96ad responses:3ca57e4f sum:38529d0b";
    CreateDefaultWorkflowEvent "POST /api/v1/Agents/Workflow/CreateDefaultWorkflowEvent v1WorkflowAgent_CreateDefaultWorkflowEvent headers:61cd96ad responses:3ca57e4f sum:c476e064";
    CreateDefaultWorkflowEventResult "POST /api/v1/Agents/Workflow/CreateDefaultWorkflowEventResult v1WorkflowAgent_CreateDefaultWorkflowEventResult headers:61cd96ad responses:3ca57e4f sum:e6315471";
    CreateDefaultWorkflowFilter "POST /api/v1/Agents/Workflow/CreateDefaultWorkflowFilter v1WorkflowAgent_CreateDefaultWorkflowFilter headers:61cd96ad responses:3ca57e4f sum:6f8e73cc";
    CreateDefaultWorkflowGoal "POST /api/v1/Agents/Workflow/CreateDefaultWorkflowGoal v1WorkflowAgent_CreateDefaultWorkflowGoal headers:61cd96ad responses:3ca57e4f sum:5365f96b";
    CreateDefaultWorkflowStepFromType "POST /api/v1/Agents/Workflow/CreateDefaultWorkflowStepFromType v1WorkflowAgent_CreateDefaultWorkflowStepFromType query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CreateDefaultWorkflowStepFromTypeRequest field:StepType sum:71eaa0a7";
    CreateDefaultWorkflowStepOptionFromType "POST /api/v1/Agents/Workflow/CreateDefaultWorkflowStepOptionFromType v1WorkflowAgent_CreateDefaultWorkflowStepOptionFromType query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CreateDefaultWorkflowStepOptionFromTypeRequest field:OptionType sum:733c742e";
    CreateDefaultWorkflowTrigger "POST /api/v1/Agents/Workflow/CreateDefaultWorkflowTrigger v1WorkflowAgent_CreateDefaultWorkflowTrigger headers:61cd96ad responses:3ca57e4f sum:931fe148";
    CreateDefaultWorkflowWaitForAction "POST /api/v1/Agents/Workflow/CreateDefaultWorkflowWaitForAction v1WorkflowAgent_CreateDefaultWorkflowWaitForAction headers:61cd96ad responses:3ca57e4f sum:57c463a6";
    CreateEmailFlowContent "POST /api/v1/Agents/Workflow/CreateEmailFlowContent v1WorkflowAgent_CreateEmailFlowContent query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CreateEmailFlowContentRequest field:EmailFlowId field:ContentName sum:c144f09a";
    DeleteEmailFlow "POST /api/v1/Agents/Workflow/DeleteEmailFlow v1WorkflowAgent_DeleteEmailFlow query:required:int32:emailFlowId headers:f9ca0ff2 responses:5cd2bdb7 sum:64da1851";
    DeleteWorkflowGoal "POST /api/v1/Agents/Workflow/DeleteWorkflowGoal v1WorkflowAgent_DeleteWorkflowGoal query:required:int32:workflowGoalId headers:f9ca0ff2 responses:5cd2bdb7 sum:f592cf13";
    DeleteWorkflowTrigger "POST /api/v1/Agents/Workflow/DeleteWorkflowTrigger v1WorkflowAgent_DeleteWorkflowTrigger query:required:int32:workflowTriggerId headers:f9ca0ff2 responses:5cd2bdb7 sum:7d4c6fc9";
    DeleteWorkflowWaitForAction "POST /api/v1/Agents/Workflow/DeleteWorkflowWaitForAction v1WorkflowAgent_DeleteWorkflowWaitForAction query:required:int32:workflowWaitForActionId headers:f9ca0ff2 responses:5cd2bdb7 sum:ee371ed1";
    GetEmailFlow "POST /api/v1/Agents/Workflow/GetEmailFlow v1WorkflowAgent_GetEmailFlow reads query:required:int32:emailFlowId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:6464c588";
    GetWorkflowFencingInfo "POST /api/v1/Agents/Workflow/GetWorkflowFencingInfo v1WorkflowAgent_GetWorkflowFencingInfo reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:6dfec6a5";
    GetWorkflowGoal "POST /api/v1/Agents/Workflow/GetWorkflowGoal v1WorkflowAgent_GetWorkflowGoal reads query:required:int32:workflowGoalId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:4360191e";
    GetWorkflowStep "POST /api/v1/Agents/Workflow/GetWorkflowStep v1WorkflowAgent_GetWorkflowStep reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetWorkflowStepRequest field:WorkflowStepId sum:a967a050";
    GetWorkflowStepOption "POST /api/v1/Agents/Workflow/GetWorkflowStepOption v1WorkflowAgent_GetWorkflowStepOption reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetWorkflowStepOptionRequest field:WorkflowStepOptionId sum:fdacc59f";
    GetWorkflowTrigger "POST /api/v1/Agents/Workflow/GetWorkflowTrigger v1WorkflowAgent_GetWorkflowTrigger reads query:required:int32:workflowTriggerId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:e53901d6";
    GetWorkflowWaitForAction "POST /api/v1/Agents/Workflow/GetWorkflowWaitForAction v1WorkflowAgent_GetWorkflowWaitForAction reads query:required:int32:workflowWaitForActionId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:d28bbe1e";
    RemoveParticipantsFromEmailFlow "POST /api/v1/Agents/Workflow/RemoveParticipantsFromEmailFlow v1WorkflowAgent_RemoveParticipantsFromEmailFlow query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:RemoveParticipantsFromEmailFlowRequest field:EmailFlowId field:WorkflowInstanceIds sum:6f1c8dee";
    Run "POST /api/v1/Agents/Workflow/Run v1WorkflowAgent_Run query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:0451fec4";
    SaveEmailFlow "POST /api/v1/Agents/Workflow/SaveEmailFlow v1WorkflowAgent_SaveEmailFlow headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:98c84d12";
    SaveWorkflowGoal "POST /api/v1/Agents/Workflow/SaveWorkflowGoal v1WorkflowAgent_SaveWorkflowGoal headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0a89cd5e";
    SaveWorkflowTrigger "POST /api/v1/Agents/Workflow/SaveWorkflowTrigger v1WorkflowAgent_SaveWorkflowTrigger headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:76053321";
    SaveWorkflowWaitForAction "POST /api/v1/Agents/Workflow/SaveWorkflowWaitForAction v1WorkflowAgent_SaveWorkflowWaitForAction headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c02a5943";
    SendEvent "POST /api/v1/Agents/Workflow/SendEvent v1WorkflowAgent_SendEvent query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SendEventRequest field:WorkflowEvent sum:791755e0";
    SetStatusOnWorkflow "POST /api/v1/Agents/Workflow/SetStatusOnWorkflow v1WorkflowAgent_SetStatusOnWorkflow query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SetStatusOnWorkflowRequest field:EmailFlowId field:Status sum:0289631e";
    TryAddPersonsToEmailFlow "POST /api/v1/Agents/Workflow/TryAddPersonsToEmailFlow v1WorkflowAgent_TryAddPersonsToEmailFlow query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Workflow_TryAddPersonsToEmailFlowRequest field:EmailFlowId field:PersonIds sum:9cb47e11";
    UpdateFormSubmissions "POST /api/v1/Agents/Workflow/UpdateFormSubmissions v1WorkflowAgent_UpdateFormSubmissions query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:UpdateFormSubmissionsRequest field:MaxCount sum:7461a5ac";
} }
