// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::DateTime;
use crate::types::{
    EmailFlow, EmailFlowStatus, FencingInfo, OptionType, StepType, WorkflowEvent, WorkflowEventResult, WorkflowFilter,
    WorkflowGoal, WorkflowStepBase, WorkflowStepOptionBase, WorkflowTrigger, WorkflowWaitForAction,
};

use super::operations::*;

/// Calls of the tag `Workflow_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowAgentClient<'c>(&'c Client);

impl<'c> WorkflowAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Adds a step, with any substeps, after an existing step of a workflow and moves the following steps down. Returns
    /// the new step.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/AddAfterWorkflowStep`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_AddAfterWorkflowStep.html)
    /// - body, `AddAfterWorkflowStepRequest`.
    ///   - `WorkflowStepId`, `i32`: Key of the step that the new step comes after.
    ///   - `SubStep`, [`WorkflowStepBase`](crate::types::WorkflowStepBase): Step to insert, together with the steps
    ///     below it.
    /// - returns 200 with [`WorkflowStepBase`](crate::types::WorkflowStepBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let sub_step = superoffice::types::WorkflowStepBase::new()
    ///     .set_workflow_step_id(1)
    ///     .set_step_type(superoffice::types::StepType::SendEmail);
    /// let response = client.workflow_agent().add_after_workflow_step(1, &sub_step).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_AddAfterWorkflowStep")]
    #[inline]
    pub fn add_after_workflow_step(
        self,
        workflow_step_id: i32,
        sub_step: &WorkflowStepBase,
    ) -> Call<'c, WorkflowStepBase, Select> {
        self.call(Op::AddAfterWorkflowStep, &[]).arguments(&[View::I32(workflow_step_id), View::Carrier(sub_step)])
    }

    /// Connects a mailing message to an email flow. Do not use the message elsewhere afterwards.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/ConnectEmailFlowContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_ConnectEmailFlowContent.html)
    /// - body, `ConnectEmailFlowContentRequest`.
    ///   - `EmailFlowId`, `i32`: Key of the e-mail flow that the message is connected to.
    ///   - `MessageId`, `i32`: Key of the mailing message to connect.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.workflow_agent().connect_email_flow_content(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_ConnectEmailFlowContent")]
    #[inline]
    pub fn connect_email_flow_content(self, email_flow_id: i32, message_id: i32) -> Call<'c, (), Select> {
        self.call(Op::ConnectEmailFlowContent, &[]).arguments(&[View::I32(email_flow_id), View::I32(message_id)])
    }

    /// Copies an email flow under a new name and returns the key of the copy.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/CopyEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CopyEmailFlow.html)
    /// - body, `CopyEmailFlowRequest`.
    ///   - `EmailFlowId`, `i32`: Key of the e-mail flow to copy.
    ///   - `NewName`, text: Name that the copy gets.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().copy_email_flow(1, "new name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_CopyEmailFlow")]
    #[inline]
    pub fn copy_email_flow(self, email_flow_id: i32, new_name: &str) -> Call<'c, i32, Select> {
        self.call(Op::CopyEmailFlow, &[]).arguments(&[View::I32(email_flow_id), View::Str(new_name)])
    }

    /// Copies a mailing message with its shipment into an email flow. Do not use the copy elsewhere. The response is an
    /// integer whose meaning is not documented.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/CopyEmailFlowContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CopyEmailFlowContent.html)
    /// - body, `CopyEmailFlowContentRequest`.
    ///   - `EmailFlowId`, `i32`: Key of the e-mail flow that gets the copy of the message.
    ///   - `ShipmentId`, `i32`: Key of the mailing (shipment) whose message is copied into the flow.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().copy_email_flow_content(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_CopyEmailFlowContent")]
    #[inline]
    pub fn copy_email_flow_content(self, email_flow_id: i32, shipment_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::CopyEmailFlowContent, &[]).arguments(&[View::I32(email_flow_id), View::I32(shipment_id)])
    }

    /// Returns a new email flow with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultEmailFlow.html)
    /// - returns 200 with [`EmailFlow`](crate::types::EmailFlow).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().create_default_email_flow().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_CreateDefaultEmailFlow")]
    #[inline]
    pub fn create_default_email_flow(self) -> Call<'c, EmailFlow> {
        self.call(Op::CreateDefaultEmailFlow, &[])
    }

    /// Returns a new workflow event with the default values of the server; nothing is stored.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowEvent.html)
    /// - returns 200 with [`WorkflowEvent`](crate::types::WorkflowEvent).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().create_default_workflow_event().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_CreateDefaultWorkflowEvent")]
    #[inline]
    pub fn create_default_workflow_event(self) -> Call<'c, WorkflowEvent> {
        self.call(Op::CreateDefaultWorkflowEvent, &[])
    }

    /// Returns a new workflow event result with the default values of the server; nothing is stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowEventResult`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowEventResult.html)
    /// - returns 200 with [`WorkflowEventResult`](crate::types::WorkflowEventResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().create_default_workflow_event_result().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_CreateDefaultWorkflowEventResult")]
    #[inline]
    pub fn create_default_workflow_event_result(self) -> Call<'c, WorkflowEventResult> {
        self.call(Op::CreateDefaultWorkflowEventResult, &[])
    }

    /// Returns a new workflow filter with the default values of the server; nothing is stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowFilter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowFilter.html)
    /// - returns 200 with [`WorkflowFilter`](crate::types::WorkflowFilter).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().create_default_workflow_filter().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_CreateDefaultWorkflowFilter")]
    #[inline]
    pub fn create_default_workflow_filter(self) -> Call<'c, WorkflowFilter> {
        self.call(Op::CreateDefaultWorkflowFilter, &[])
    }

    /// Returns a new workflow goal with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 1,500 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowGoal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowGoal.html)
    /// - returns 200 with [`WorkflowGoal`](crate::types::WorkflowGoal).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().create_default_workflow_goal().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_CreateDefaultWorkflowGoal")]
    #[inline]
    pub fn create_default_workflow_goal(self) -> Call<'c, WorkflowGoal> {
        self.call(Op::CreateDefaultWorkflowGoal, &[])
    }

    /// Returns a new workflow step of the given type, with the properties and default values of that type; nothing is
    /// stored until it is saved.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowStepFromType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowStepFromType.html)
    /// - body, `CreateDefaultWorkflowStepFromTypeRequest`.
    ///   - `StepType`, [`StepType`](crate::types::StepType): Kind of step to create.
    /// - returns 200 with [`WorkflowStepBase`](crate::types::WorkflowStepBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().create_default_workflow_step_from_type(
    ///     &superoffice::types::StepType::SendEmail,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_CreateDefaultWorkflowStepFromType")]
    #[inline]
    pub fn create_default_workflow_step_from_type(self, step_type: &StepType) -> Call<'c, WorkflowStepBase, Select> {
        self.call(Op::CreateDefaultWorkflowStepFromType, &[]).arguments(&[View::Enum(step_type)])
    }

    /// Returns a new branch (option) of a workflow step of the given type, with the properties and default values of
    /// that type; nothing is stored until its step is saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowStepOptionFromType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowStepOptionFromType.html)
    /// - body, `CreateDefaultWorkflowStepOptionFromTypeRequest`.
    ///   - `OptionType`, [`OptionType`](crate::types::OptionType): Kind of branch option to create.
    /// - returns 200 with [`WorkflowStepOptionBase`](crate::types::WorkflowStepOptionBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().create_default_workflow_step_option_from_type(
    ///     &superoffice::types::OptionType::PersonData,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_CreateDefaultWorkflowStepOptionFromType")]
    #[inline]
    pub fn create_default_workflow_step_option_from_type(
        self,
        option_type: &OptionType,
    ) -> Call<'c, WorkflowStepOptionBase, Select> {
        self.call(Op::CreateDefaultWorkflowStepOptionFromType, &[]).arguments(&[View::Enum(option_type)])
    }

    /// Returns a new workflow trigger with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowTrigger`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowTrigger.html)
    /// - returns 200 with [`WorkflowTrigger`](crate::types::WorkflowTrigger).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().create_default_workflow_trigger().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_CreateDefaultWorkflowTrigger")]
    #[inline]
    pub fn create_default_workflow_trigger(self) -> Call<'c, WorkflowTrigger> {
        self.call(Op::CreateDefaultWorkflowTrigger, &[])
    }

    /// Returns a new action that a workflow waits for with the default values of the server; nothing is stored until it
    /// is saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateDefaultWorkflowWaitForAction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateDefaultWorkflowWaitForAction.html)
    /// - returns 200 with [`WorkflowWaitForAction`](crate::types::WorkflowWaitForAction).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().create_default_workflow_wait_for_action().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_CreateDefaultWorkflowWaitForAction")]
    #[inline]
    pub fn create_default_workflow_wait_for_action(self) -> Call<'c, WorkflowWaitForAction> {
        self.call(Op::CreateDefaultWorkflowWaitForAction, &[])
    }

    /// Creates a message with the given name as content of an email flow. The response is an integer whose meaning is
    /// not documented.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/CreateEmailFlowContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_CreateEmailFlowContent.html)
    /// - body, `CreateEmailFlowContentRequest`.
    ///   - `EmailFlowId`, `i32`: Key of the e-mail flow that gets the new message.
    ///   - `ContentName`, text: Name under which the new content of the flow is stored.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().create_email_flow_content(1, "content name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_CreateEmailFlowContent")]
    #[inline]
    pub fn create_email_flow_content(self, email_flow_id: i32, content_name: &str) -> Call<'c, i32, Select> {
        self.call(Op::CreateEmailFlowContent, &[]).arguments(&[View::I32(email_flow_id), View::Str(content_name)])
    }

    /// Removes an email flow by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/DeleteEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_DeleteEmailFlow.html)
    /// - `emailFlowId` (query), `i32`: Key of the email flow to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.workflow_agent().delete_email_flow(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_DeleteEmailFlow")]
    #[inline]
    pub fn delete_email_flow(self, email_flow_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteEmailFlow, &[]).query("emailFlowId", View::I32(email_flow_id))
    }

    /// Removes a workflow goal by its key.
    ///
    /// A call that takes longer than 1,500 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/DeleteWorkflowGoal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_DeleteWorkflowGoal.html)
    /// - `workflowGoalId` (query), `i32`: Key of the workflow goal to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.workflow_agent().delete_workflow_goal(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_DeleteWorkflowGoal")]
    #[inline]
    pub fn delete_workflow_goal(self, workflow_goal_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteWorkflowGoal, &[]).query("workflowGoalId", View::I32(workflow_goal_id))
    }

    /// Removes a workflow trigger by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/DeleteWorkflowTrigger`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_DeleteWorkflowTrigger.html)
    /// - `workflowTriggerId` (query), `i32`: Key of the workflow trigger to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.workflow_agent().delete_workflow_trigger(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_DeleteWorkflowTrigger")]
    #[inline]
    pub fn delete_workflow_trigger(self, workflow_trigger_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteWorkflowTrigger, &[]).query("workflowTriggerId", View::I32(workflow_trigger_id))
    }

    /// Removes an action that a workflow waits for by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/DeleteWorkflowWaitForAction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_DeleteWorkflowWaitForAction.html)
    /// - `workflowWaitForActionId` (query), `i32`: Key of the action that a workflow waits for to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.workflow_agent().delete_workflow_wait_for_action(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_DeleteWorkflowWaitForAction")]
    #[inline]
    pub fn delete_workflow_wait_for_action(self, workflow_wait_for_action_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteWorkflowWaitForAction, &[])
            .query("workflowWaitForActionId", View::I32(workflow_wait_for_action_id))
    }

    /// Returns one email flow, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/GetEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetEmailFlow.html)
    /// - `emailFlowId` (query), `i32`: Key of the email flow to return.
    /// - returns 200 with [`EmailFlow`](crate::types::EmailFlow).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().get_email_flow(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_GetEmailFlow")]
    #[inline]
    pub fn get_email_flow(self, email_flow_id: i32) -> Call<'c, EmailFlow, Select> {
        self.call(Op::GetEmailFlow, &[]).query("emailFlowId", View::I32(email_flow_id))
    }

    /// Returns how close the tenant is to the limit on workflows.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/GetWorkflowFencingInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetWorkflowFencingInfo.html)
    /// - returns 200 with [`FencingInfo`](crate::types::FencingInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().get_workflow_fencing_info().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_GetWorkflowFencingInfo")]
    #[inline]
    pub fn get_workflow_fencing_info(self) -> Call<'c, FencingInfo, Select> {
        self.call(Op::GetWorkflowFencingInfo, &[])
    }

    /// Returns one workflow goal, looked up by its key.
    ///
    /// A call that takes longer than 1,500 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/GetWorkflowGoal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetWorkflowGoal.html)
    /// - `workflowGoalId` (query), `i32`: Key of the workflow goal to return.
    /// - returns 200 with [`WorkflowGoal`](crate::types::WorkflowGoal).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().get_workflow_goal(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_GetWorkflowGoal")]
    #[inline]
    pub fn get_workflow_goal(self, workflow_goal_id: i32) -> Call<'c, WorkflowGoal, Select> {
        self.call(Op::GetWorkflowGoal, &[]).query("workflowGoalId", View::I32(workflow_goal_id))
    }

    /// Returns one step of a workflow, looked up by its key.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/GetWorkflowStep`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetWorkflowStep.html)
    /// - body, `GetWorkflowStepRequest`.
    ///   - `WorkflowStepId`, `i32`: Key of the workflow step to return.
    /// - returns 200 with [`WorkflowStepBase`](crate::types::WorkflowStepBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().get_workflow_step(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_GetWorkflowStep")]
    #[inline]
    pub fn get_workflow_step(self, workflow_step_id: i32) -> Call<'c, WorkflowStepBase, Select> {
        self.call(Op::GetWorkflowStep, &[]).arguments(&[View::I32(workflow_step_id)])
    }

    /// Returns one branch (option) of a workflow step, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/GetWorkflowStepOption`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetWorkflowStepOption.html)
    /// - body, `GetWorkflowStepOptionRequest`.
    ///   - `WorkflowStepOptionId`, `i32`: Key of the branch option to return.
    /// - returns 200 with [`WorkflowStepOptionBase`](crate::types::WorkflowStepOptionBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().get_workflow_step_option(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_GetWorkflowStepOption")]
    #[inline]
    pub fn get_workflow_step_option(self, workflow_step_option_id: i32) -> Call<'c, WorkflowStepOptionBase, Select> {
        self.call(Op::GetWorkflowStepOption, &[]).arguments(&[View::I32(workflow_step_option_id)])
    }

    /// Returns one workflow trigger, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/GetWorkflowTrigger`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetWorkflowTrigger.html)
    /// - `workflowTriggerId` (query), `i32`: Key of the workflow trigger to return.
    /// - returns 200 with [`WorkflowTrigger`](crate::types::WorkflowTrigger).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().get_workflow_trigger(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_GetWorkflowTrigger")]
    #[inline]
    pub fn get_workflow_trigger(self, workflow_trigger_id: i32) -> Call<'c, WorkflowTrigger, Select> {
        self.call(Op::GetWorkflowTrigger, &[]).query("workflowTriggerId", View::I32(workflow_trigger_id))
    }

    /// Returns one action that a workflow waits for, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/GetWorkflowWaitForAction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_GetWorkflowWaitForAction.html)
    /// - `workflowWaitForActionId` (query), `i32`: Key of the action that a workflow waits for to return.
    /// - returns 200 with [`WorkflowWaitForAction`](crate::types::WorkflowWaitForAction).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().get_workflow_wait_for_action(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_GetWorkflowWaitForAction")]
    #[inline]
    pub fn get_workflow_wait_for_action(
        self,
        workflow_wait_for_action_id: i32,
    ) -> Call<'c, WorkflowWaitForAction, Select> {
        self.call(Op::GetWorkflowWaitForAction, &[])
            .query("workflowWaitForActionId", View::I32(workflow_wait_for_action_id))
    }

    /// Removes participants from an email flow, by the keys of their workflow instances.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/RemoveParticipantsFromEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_RemoveParticipantsFromEmailFlow.html)
    /// - body, `RemoveParticipantsFromEmailFlowRequest`.
    ///   - `EmailFlowId`, `i32`: Key of the e-mail flow that the participants leave.
    ///   - `WorkflowInstanceIds`, list of `i32`: Keys of the workflow instances, one per participant, that are removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.workflow_agent().remove_participants_from_email_flow(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_RemoveParticipantsFromEmailFlow")]
    #[inline]
    pub fn remove_participants_from_email_flow(
        self,
        email_flow_id: i32,
        workflow_instance_ids: &[i32],
    ) -> Call<'c, (), Select> {
        self.call(Op::RemoveParticipantsFromEmailFlow, &[])
            .arguments(&[View::I32(email_flow_id), View::List(&workflow_instance_ids)])
    }

    /// Runs the workflow engine at once, without waiting for its schedule. Returns a point in time, whose meaning the
    /// vendor does not give.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/Run`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_Run.html)
    /// - returns 200 with date-time.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().run().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_Run")]
    #[inline]
    pub fn run(self) -> Call<'c, DateTime, Select> {
        self.call(Op::Run, &[])
    }

    /// Stores an email flow: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/SaveEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_SaveEmailFlow.html)
    /// - body, [`EmailFlow`](crate::types::EmailFlow).
    /// - returns 200 with [`EmailFlow`](crate::types::EmailFlow).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::EmailFlow::new().set_name("Example");
    /// let response = client.workflow_agent().save_email_flow(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_SaveEmailFlow")]
    #[inline]
    pub fn save_email_flow(self, body: &EmailFlow) -> Call<'c, EmailFlow> {
        self.call(Op::SaveEmailFlow, &[]).body(View::Carrier(body))
    }

    /// Stores a workflow goal: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 1,500 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/SaveWorkflowGoal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_SaveWorkflowGoal.html)
    /// - body, [`WorkflowGoal`](crate::types::WorkflowGoal).
    /// - returns 200 with [`WorkflowGoal`](crate::types::WorkflowGoal).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::WorkflowGoal::new()
    ///     .set_workflow_goal_id(1)
    ///     .set_goal_type(superoffice::types::GoalType::PersonUpdated);
    /// let response = client.workflow_agent().save_workflow_goal(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_SaveWorkflowGoal")]
    #[inline]
    pub fn save_workflow_goal(self, body: &WorkflowGoal) -> Call<'c, WorkflowGoal> {
        self.call(Op::SaveWorkflowGoal, &[]).body(View::Carrier(body))
    }

    /// Stores a workflow trigger: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/SaveWorkflowTrigger`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_SaveWorkflowTrigger.html)
    /// - body, [`WorkflowTrigger`](crate::types::WorkflowTrigger).
    /// - returns 200 with [`WorkflowTrigger`](crate::types::WorkflowTrigger).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::WorkflowTrigger::new()
    ///     .set_workflow_trigger_id(1)
    ///     .set_trigger_type(superoffice::types::WorkflowTriggerTriggerType::PersonCreated);
    /// let response = client.workflow_agent().save_workflow_trigger(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_SaveWorkflowTrigger")]
    #[inline]
    pub fn save_workflow_trigger(self, body: &WorkflowTrigger) -> Call<'c, WorkflowTrigger> {
        self.call(Op::SaveWorkflowTrigger, &[]).body(View::Carrier(body))
    }

    /// Stores an action that a workflow waits for: creates it when its key is 0, else replaces the stored values.
    /// Returns it as stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/SaveWorkflowWaitForAction`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_SaveWorkflowWaitForAction.html)
    /// - body, [`WorkflowWaitForAction`](crate::types::WorkflowWaitForAction).
    /// - returns 200 with [`WorkflowWaitForAction`](crate::types::WorkflowWaitForAction).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::WorkflowWaitForAction::new()
    ///     .set_workflow_wait_for_action_id(1)
    ///     .set_action_type(superoffice::types::ActionType::LinkClicked);
    /// let response = client.workflow_agent().save_workflow_wait_for_action(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_SaveWorkflowWaitForAction")]
    #[inline]
    pub fn save_workflow_wait_for_action(self, body: &WorkflowWaitForAction) -> Call<'c, WorkflowWaitForAction> {
        self.call(Op::SaveWorkflowWaitForAction, &[]).body(View::Carrier(body))
    }

    /// Sends an event to the workflows and returns the result. Most events only change the state of a workflow
    /// instance, which is fast.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/SendEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_SendEvent.html)
    /// - body, `SendEventRequest`.
    ///   - `WorkflowEvent`, [`WorkflowEvent`](crate::types::WorkflowEvent): Event to send, with its details.
    /// - returns 200 with [`WorkflowEventResult`](crate::types::WorkflowEventResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let workflow_event = superoffice::types::WorkflowEvent::new()
    ///     .set_event_type(superoffice::types::EventType::Run)
    ///     .set_attributes("attributes");
    /// let response = client.workflow_agent().send_event(&workflow_event).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_SendEvent")]
    #[inline]
    pub fn send_event(self, workflow_event: &WorkflowEvent) -> Call<'c, WorkflowEventResult, Select> {
        self.call(Op::SendEvent, &[]).arguments(&[View::Carrier(workflow_event)])
    }

    /// Starts or pauses an email flow by setting its status, and returns the status.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/SetStatusOnWorkflow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_SetStatusOnWorkflow.html)
    /// - body, `SetStatusOnWorkflowRequest`.
    ///   - `EmailFlowId`, `i32`: Key of the e-mail flow to start or pause.
    ///   - `Status`, [`EmailFlowStatus`](crate::types::EmailFlowStatus): State that the workflow gets, such as running
    ///     or paused.
    /// - returns 200 with [`EmailFlowStatus`](crate::types::EmailFlowStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().set_status_on_workflow(
    ///     1,
    ///     &superoffice::types::EmailFlowStatus::Stopped,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_SetStatusOnWorkflow")]
    #[inline]
    pub fn set_status_on_workflow(
        self,
        email_flow_id: i32,
        status: &EmailFlowStatus,
    ) -> Call<'c, EmailFlowStatus, Select> {
        self.call(Op::SetStatusOnWorkflow, &[]).arguments(&[View::I32(email_flow_id), View::Enum(status)])
    }

    /// Tries to add contact persons to an email flow and returns one result per person. The Person agent has the same
    /// operation.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/TryAddPersonsToEmailFlow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_TryAddPersonsToEmailFlow.html)
    /// - body, `Workflow_TryAddPersonsToEmailFlowRequest`.
    ///   - `EmailFlowId`, `i32`: Key of the e-mail flow that gets the persons.
    ///   - `PersonIds`, list of `i32`: Keys of the contact persons to add to the e-mail flow.
    /// - returns 200 with list of `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().try_add_persons_to_email_flow(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_TryAddPersonsToEmailFlow")]
    #[inline]
    pub fn try_add_persons_to_email_flow(self, email_flow_id: i32, person_ids: &[i32]) -> Call<'c, Vec<bool>, Select> {
        self.call(Op::TryAddPersonsToEmailFlow, &[]).arguments(&[View::I32(email_flow_id), View::List(&person_ids)])
    }

    /// Tries to update the stored field values of form submissions, up to the given number of submissions. The response
    /// is an integer whose meaning is not documented.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Workflow/UpdateFormSubmissions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Workflow_Agent/v1WorkflowAgent_UpdateFormSubmissions.html)
    /// - body, `UpdateFormSubmissionsRequest`.
    ///   - `MaxCount`, `i32`: Largest number of submissions to update in this call.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.workflow_agent().update_form_submissions(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WorkflowAgent_UpdateFormSubmissions")]
    #[inline]
    pub fn update_form_submissions(self, max_count: i32) -> Call<'c, i32, Select> {
        self.call(Op::UpdateFormSubmissions, &[]).arguments(&[View::I32(max_count)])
    }
}
