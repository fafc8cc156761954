// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{DateTime, server, take};
use crate::types::{
    EmailFlow, EmailFlowStatus, FencingInfo, OptionType, StepType, WorkflowEvent, WorkflowEventResult, WorkflowFilter,
    WorkflowGoal, WorkflowStepBase, WorkflowStepOptionBase, WorkflowTrigger, WorkflowWaitForAction,
};

use super::operations::*;

/// Handlers of the tag `Workflow_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait WorkflowAgentServer: Send + Sync + 'static {
    /// Adds a step, with any substeps, after an existing step of a workflow and moves the following steps down.
    ///
    /// `POST /api/v1/Agents/Workflow/AddAfterWorkflowStep`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_AddAfterWorkflowStep.html)
    fn add_after_workflow_step<'a>(
        &'a self,
        cx: &'a server::Context,
        workflow_step_id: Option<i32>,
        sub_step: Option<WorkflowStepBase>,
    ) -> impl Future<Output = Result<Option<WorkflowStepBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Connects a mailing message to an email flow.
    ///
    /// `POST /api/v1/Agents/Workflow/ConnectEmailFlowContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_ConnectEmailFlowContent.html)
    fn connect_email_flow_content<'a>(
        &'a self,
        cx: &'a server::Context,
        email_flow_id: Option<i32>,
        message_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Copies an email flow under a new name and returns the key of the copy.
    ///
    /// `POST /api/v1/Agents/Workflow/CopyEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CopyEmailFlow.html)
    fn copy_email_flow<'a>(
        &'a self,
        cx: &'a server::Context,
        email_flow_id: Option<i32>,
        new_name: Option<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copies a mailing message with its shipment into an email flow.
    ///
    /// `POST /api/v1/Agents/Workflow/CopyEmailFlowContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CopyEmailFlowContent.html)
    fn copy_email_flow_content<'a>(
        &'a self,
        cx: &'a server::Context,
        email_flow_id: Option<i32>,
        shipment_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new email flow with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultEmailFlow.html)
    fn create_default_email_flow<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<EmailFlow>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new workflow event with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowEvent.html)
    fn create_default_workflow_event<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<WorkflowEvent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new workflow event result with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowEventResult`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowEventResult.html)
    fn create_default_workflow_event_result<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<WorkflowEventResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new workflow filter with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowFilter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowFilter.html)
    fn create_default_workflow_filter<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<WorkflowFilter>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new workflow goal with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowGoal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowGoal.html)
    fn create_default_workflow_goal<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<WorkflowGoal>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new workflow step of the given type, with the properties and default values of that type; nothing is
    /// stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowStepFromType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowStepFromType.html)
    fn create_default_workflow_step_from_type<'a>(
        &'a self,
        cx: &'a server::Context,
        step_type: Option<StepType>,
    ) -> impl Future<Output = Result<Option<WorkflowStepBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new branch (option) of a workflow step of the given type, with the properties and default values of
    /// that type; nothing is stored until its step is saved.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowStepOptionFromType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowStepOptionFromType.html)
    fn create_default_workflow_step_option_from_type<'a>(
        &'a self,
        cx: &'a server::Context,
        option_type: Option<OptionType>,
    ) -> impl Future<Output = Result<Option<WorkflowStepOptionBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new workflow trigger with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowTrigger`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowTrigger.html)
    fn create_default_workflow_trigger<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<WorkflowTrigger>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new action that a workflow waits for with the default values of the server; nothing is stored until it
    /// is saved.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowWaitForAction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowWaitForAction.html)
    fn create_default_workflow_wait_for_action<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<WorkflowWaitForAction>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a message with the given name as content of an email flow.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateEmailFlowContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateEmailFlowContent.html)
    fn create_email_flow_content<'a>(
        &'a self,
        cx: &'a server::Context,
        email_flow_id: Option<i32>,
        content_name: Option<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes an email flow by its key.
    ///
    /// `POST /api/v1/Agents/Workflow/DeleteEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_DeleteEmailFlow.html)
    fn delete_email_flow<'a>(
        &'a self,
        cx: &'a server::Context,
        email_flow_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a workflow goal by its key.
    ///
    /// `POST /api/v1/Agents/Workflow/DeleteWorkflowGoal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_DeleteWorkflowGoal.html)
    fn delete_workflow_goal<'a>(
        &'a self,
        cx: &'a server::Context,
        workflow_goal_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a workflow trigger by its key.
    ///
    /// `POST /api/v1/Agents/Workflow/DeleteWorkflowTrigger`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_DeleteWorkflowTrigger.html)
    fn delete_workflow_trigger<'a>(
        &'a self,
        cx: &'a server::Context,
        workflow_trigger_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes an action that a workflow waits for by its key.
    ///
    /// `POST /api/v1/Agents/Workflow/DeleteWorkflowWaitForAction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_DeleteWorkflowWaitForAction.html)
    fn delete_workflow_wait_for_action<'a>(
        &'a self,
        cx: &'a server::Context,
        workflow_wait_for_action_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one email flow, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Workflow/GetEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetEmailFlow.html)
    fn get_email_flow<'a>(
        &'a self,
        cx: &'a server::Context,
        email_flow_id: i32,
    ) -> impl Future<Output = Result<Option<EmailFlow>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how close the tenant is to the limit on workflows.
    ///
    /// `POST /api/v1/Agents/Workflow/GetWorkflowFencingInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetWorkflowFencingInfo.html)
    fn get_workflow_fencing_info<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<FencingInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one workflow goal, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Workflow/GetWorkflowGoal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetWorkflowGoal.html)
    fn get_workflow_goal<'a>(
        &'a self,
        cx: &'a server::Context,
        workflow_goal_id: i32,
    ) -> impl Future<Output = Result<Option<WorkflowGoal>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one step of a workflow, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Workflow/GetWorkflowStep`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetWorkflowStep.html)
    fn get_workflow_step<'a>(
        &'a self,
        cx: &'a server::Context,
        workflow_step_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<WorkflowStepBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one branch (option) of a workflow step, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Workflow/GetWorkflowStepOption`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetWorkflowStepOption.html)
    fn get_workflow_step_option<'a>(
        &'a self,
        cx: &'a server::Context,
        workflow_step_option_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<WorkflowStepOptionBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one workflow trigger, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Workflow/GetWorkflowTrigger`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetWorkflowTrigger.html)
    fn get_workflow_trigger<'a>(
        &'a self,
        cx: &'a server::Context,
        workflow_trigger_id: i32,
    ) -> impl Future<Output = Result<Option<WorkflowTrigger>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one action that a workflow waits for, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Workflow/GetWorkflowWaitForAction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetWorkflowWaitForAction.html)
    fn get_workflow_wait_for_action<'a>(
        &'a self,
        cx: &'a server::Context,
        workflow_wait_for_action_id: i32,
    ) -> impl Future<Output = Result<Option<WorkflowWaitForAction>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes participants from an email flow, by the keys of their workflow instances.
    ///
    /// `POST /api/v1/Agents/Workflow/RemoveParticipantsFromEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_RemoveParticipantsFromEmailFlow.html)
    fn remove_participants_from_email_flow<'a>(
        &'a self,
        cx: &'a server::Context,
        email_flow_id: Option<i32>,
        workflow_instance_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs the workflow engine at once, without waiting for its schedule.
    ///
    /// `POST /api/v1/Agents/Workflow/Run`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_Run.html)
    fn run<'a>(&'a self, cx: &'a server::Context) -> impl Future<Output = Result<DateTime, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores an email flow: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Workflow/SaveEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_SaveEmailFlow.html)
    fn save_email_flow<'a>(
        &'a self,
        cx: &'a server::Context,
        body: EmailFlow,
    ) -> impl Future<Output = Result<Option<EmailFlow>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a workflow goal: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Workflow/SaveWorkflowGoal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_SaveWorkflowGoal.html)
    fn save_workflow_goal<'a>(
        &'a self,
        cx: &'a server::Context,
        body: WorkflowGoal,
    ) -> impl Future<Output = Result<Option<WorkflowGoal>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a workflow trigger: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Workflow/SaveWorkflowTrigger`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_SaveWorkflowTrigger.html)
    fn save_workflow_trigger<'a>(
        &'a self,
        cx: &'a server::Context,
        body: WorkflowTrigger,
    ) -> impl Future<Output = Result<Option<WorkflowTrigger>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores an action that a workflow waits for: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Workflow/SaveWorkflowWaitForAction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_SaveWorkflowWaitForAction.html)
    fn save_workflow_wait_for_action<'a>(
        &'a self,
        cx: &'a server::Context,
        body: WorkflowWaitForAction,
    ) -> impl Future<Output = Result<Option<WorkflowWaitForAction>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends an event to the workflows and returns the result.
    ///
    /// `POST /api/v1/Agents/Workflow/SendEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_SendEvent.html)
    fn send_event<'a>(
        &'a self,
        cx: &'a server::Context,
        workflow_event: Option<WorkflowEvent>,
    ) -> impl Future<Output = Result<Option<WorkflowEventResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Starts or pauses an email flow by setting its status, and returns the status.
    ///
    /// `POST /api/v1/Agents/Workflow/SetStatusOnWorkflow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_SetStatusOnWorkflow.html)
    fn set_status_on_workflow<'a>(
        &'a self,
        cx: &'a server::Context,
        email_flow_id: Option<i32>,
        status: Option<EmailFlowStatus>,
    ) -> impl Future<Output = Result<EmailFlowStatus, server::Error>> + Send {
        server::not_implemented()
    }

    /// Tries to add contact persons to an email flow and returns one result per person.
    ///
    /// `POST /api/v1/Agents/Workflow/TryAddPersonsToEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_TryAddPersonsToEmailFlow.html)
    fn try_add_persons_to_email_flow<'a>(
        &'a self,
        cx: &'a server::Context,
        email_flow_id: Option<i32>,
        person_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<bool>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Tries to update the stored field values of form submissions, up to the given number of submissions.
    ///
    /// `POST /api/v1/Agents/Workflow/UpdateFormSubmissions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_UpdateFormSubmissions.html)
    fn update_form_submissions<'a>(
        &'a self,
        cx: &'a server::Context,
        max_count: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Workflow_Agent`, served by `api`.
pub fn routes(api: impl WorkflowAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`WorkflowAgentServer`] that goes with an operation.
fn dispatch<'a, T: WorkflowAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddAfterWorkflowStep) => {
            let mut workflow_step_id = None;
            let mut sub_step = None;
            take!(input.arguments(&mut [&mut workflow_step_id, &mut sub_step]));
            server::respond(cx, api.add_after_workflow_step(cx, workflow_step_id, sub_step))
        }
        Some(Op::ConnectEmailFlowContent) => {
            let mut email_flow_id = None;
            let mut message_id = None;
            take!(input.arguments(&mut [&mut email_flow_id, &mut message_id]));
            server::respond(cx, api.connect_email_flow_content(cx, email_flow_id, message_id))
        }
        Some(Op::CopyEmailFlow) => {
            let mut email_flow_id = None;
            let mut new_name = None;
            take!(input.arguments(&mut [&mut email_flow_id, &mut new_name]));
            server::respond(cx, api.copy_email_flow(cx, email_flow_id, new_name))
        }
        Some(Op::CopyEmailFlowContent) => {
            let mut email_flow_id = None;
            let mut shipment_id = None;
            take!(input.arguments(&mut [&mut email_flow_id, &mut shipment_id]));
            server::respond(cx, api.copy_email_flow_content(cx, email_flow_id, shipment_id))
        }
        Some(Op::CreateDefaultEmailFlow) => server::respond(cx, api.create_default_email_flow(cx)),
        Some(Op::CreateDefaultWorkflowEvent) => server::respond(cx, api.create_default_workflow_event(cx)),
        Some(Op::CreateDefaultWorkflowEventResult) => server::respond(cx, api.create_default_workflow_event_result(cx)),
        Some(Op::CreateDefaultWorkflowFilter) => server::respond(cx, api.create_default_workflow_filter(cx)),
        Some(Op::CreateDefaultWorkflowGoal) => server::respond(cx, api.create_default_workflow_goal(cx)),
        Some(Op::CreateDefaultWorkflowStepFromType) => {
            let mut step_type = None;
            take!(input.arguments(&mut [&mut step_type]));
            server::respond(cx, api.create_default_workflow_step_from_type(cx, step_type))
        }
        Some(Op::CreateDefaultWorkflowStepOptionFromType) => {
            let mut option_type = None;
            take!(input.arguments(&mut [&mut option_type]));
            server::respond(cx, api.create_default_workflow_step_option_from_type(cx, option_type))
        }
        Some(Op::CreateDefaultWorkflowTrigger) => server::respond(cx, api.create_default_workflow_trigger(cx)),
        Some(Op::CreateDefaultWorkflowWaitForAction) => server::respond(
            cx,
            api.create_default_workflow_wait_for_action(cx),
        ),
        Some(Op::CreateEmailFlowContent) => {
            let mut email_flow_id = None;
            let mut content_name = None;
            take!(input.arguments(&mut [&mut email_flow_id, &mut content_name]));
            server::respond(cx, api.create_email_flow_content(cx, email_flow_id, content_name))
        }
        Some(Op::DeleteEmailFlow) => server::respond(
            cx,
            api.delete_email_flow(cx, take!(input.required("emailFlowId"))),
        ),
        Some(Op::DeleteWorkflowGoal) => server::respond(
            cx,
            api.delete_workflow_goal(cx, take!(input.required("workflowGoalId"))),
        ),
        Some(Op::DeleteWorkflowTrigger) => server::respond(
            cx,
            api.delete_workflow_trigger(cx, take!(input.required("workflowTriggerId"))),
        ),
        Some(Op::DeleteWorkflowWaitForAction) => server::respond(
            cx,
            api.delete_workflow_wait_for_action(cx, take!(input.required("workflowWaitForActionId"))),
        ),
        Some(Op::GetEmailFlow) => server::respond(cx, api.get_email_flow(cx, take!(input.required("emailFlowId")))),
        Some(Op::GetWorkflowFencingInfo) => server::respond(cx, api.get_workflow_fencing_info(cx)),
        Some(Op::GetWorkflowGoal) => server::respond(
            cx,
            api.get_workflow_goal(cx, take!(input.required("workflowGoalId"))),
        ),
        Some(Op::GetWorkflowStep) => {
            let mut workflow_step_id = None;
            take!(input.arguments(&mut [&mut workflow_step_id]));
            server::respond(cx, api.get_workflow_step(cx, workflow_step_id))
        }
        Some(Op::GetWorkflowStepOption) => {
            let mut workflow_step_option_id = None;
            take!(input.arguments(&mut [&mut workflow_step_option_id]));
            server::respond(cx, api.get_workflow_step_option(cx, workflow_step_option_id))
        }
        Some(Op::GetWorkflowTrigger) => server::respond(
            cx,
            api.get_workflow_trigger(cx, take!(input.required("workflowTriggerId"))),
        ),
        Some(Op::GetWorkflowWaitForAction) => server::respond(
            cx,
            api.get_workflow_wait_for_action(cx, take!(input.required("workflowWaitForActionId"))),
        ),
        Some(Op::RemoveParticipantsFromEmailFlow) => {
            let mut email_flow_id = None;
            let mut workflow_instance_ids = None;
            take!(input.arguments(&mut [&mut email_flow_id, &mut workflow_instance_ids]));
            server::respond(cx, api.remove_participants_from_email_flow(cx, email_flow_id, workflow_instance_ids))
        }
        Some(Op::Run) => server::respond(cx, api.run(cx)),
        Some(Op::SaveEmailFlow) => server::respond(cx, api.save_email_flow(cx, take!(input.body()))),
        Some(Op::SaveWorkflowGoal) => server::respond(cx, api.save_workflow_goal(cx, take!(input.body()))),
        Some(Op::SaveWorkflowTrigger) => server::respond(cx, api.save_workflow_trigger(cx, take!(input.body()))),
        Some(Op::SaveWorkflowWaitForAction) => server::respond(
            cx,
            api.save_workflow_wait_for_action(cx, take!(input.body())),
        ),
        Some(Op::SendEvent) => {
            let mut workflow_event = None;
            take!(input.arguments(&mut [&mut workflow_event]));
            server::respond(cx, api.send_event(cx, workflow_event))
        }
        Some(Op::SetStatusOnWorkflow) => {
            let mut email_flow_id = None;
            let mut status = None;
            take!(input.arguments(&mut [&mut email_flow_id, &mut status]));
            server::respond(cx, api.set_status_on_workflow(cx, email_flow_id, status))
        }
        Some(Op::TryAddPersonsToEmailFlow) => {
            let mut email_flow_id = None;
            let mut person_ids = None;
            take!(input.arguments(&mut [&mut email_flow_id, &mut person_ids]));
            server::respond(cx, api.try_add_persons_to_email_flow(cx, email_flow_id, person_ids))
        }
        Some(Op::UpdateFormSubmissions) => {
            let mut max_count = None;
            take!(input.arguments(&mut [&mut max_count]));
            server::respond(cx, api.update_form_submissions(cx, max_count))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
