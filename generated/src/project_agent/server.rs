// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::{Bytes, Map};

use super::operations::*;
use super::requests::{
    AddProjectMembersRequest, DeleteProjectEventEntityFromProjectIdRequest,
    DeleteProjectMemberByIdsRequest, DeleteProjectMembersRequest, GetMyProjectsRequest,
    GetNextMilestoneRequest, GetNextProjectStatusRequest, GetProjectEventEntityFromProjectIdRequest,
    GetProjectEventOnPersonRequest, GetProjectEventsOnPersonRequest, GetProjectMembersByIdRequest,
    GetProjectMembersRequest, GetProjectsFromContactRequest, GetProjectsFromPersonRequest,
    GetPublishedProjectRequest, GetPublishedProjectsOnPersonIdRequest, GetPublishedProjectsRequest,
    OfferAutoNextStatusOnApppointmentCompletedRequest, ProjectCreateNewEntryRequest,
    ProjectGetDuplicatesRequest, ProjectGetProjectImageRequest, ProjectHasGuideActivitiesRequest,
    ProjectHasGuideRequest, ProjectIsNumberValidRequest, ProjectMergeRequest,
    ProjectSetDuplicateRulesStatusRequest, ProjectSetProjectImageRequest,
    SaveProjectMembersFunctionAndCommentRequest, UpdateProjectMemberRequest,
    ValidateProjectEntityRequest,
};
use crate::types::{
    Appointment, DuplicateEntry, DuplicateRule, Project, ProjectEntity, ProjectEvent,
    ProjectEventEntity, ProjectMember,
};

/// Handlers of the tag `Project_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ProjectAgentServer: Send + Sync + 'static {
    /// Add project members.
    /// `POST /api/v1/Agents/Project/AddProjectMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_AddProjectMembers.html)
    fn add_project_members(
        &self,
        cx: &server::Context,
        request: AddProjectMembersRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default project entity.
    /// `POST /api/v1/Agents/Project/CreateDefaultProjectEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_CreateDefaultProjectEntity.html)
    fn create_default_project_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ProjectEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default project event entity.
    /// `POST /api/v1/Agents/Project/CreateDefaultProjectEventEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_CreateDefaultProjectEventEntity.html)
    fn create_default_project_event_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ProjectEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default project member.
    /// `POST /api/v1/Agents/Project/CreateDefaultProjectMember`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_CreateDefaultProjectMember.html)
    fn create_default_project_member(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ProjectMember>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create new entry.
    /// `POST /api/v1/Agents/Project/CreateNewEntry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_CreateNewEntry.html)
    fn create_new_entry(
        &self,
        cx: &server::Context,
        request: ProjectCreateNewEntryRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete project entity.
    /// `POST /api/v1/Agents/Project/DeleteProjectEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectEntity.html)
    fn delete_project_entity(
        &self,
        cx: &server::Context,
        project_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete project event entity.
    /// `POST /api/v1/Agents/Project/DeleteProjectEventEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectEventEntity.html)
    fn delete_project_event_entity(
        &self,
        cx: &server::Context,
        project_event_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete project event entity from project id.
    /// `POST /api/v1/Agents/Project/DeleteProjectEventEntityFromProjectId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectEventEntityFromProjectId.html)
    fn delete_project_event_entity_from_project_id(
        &self,
        cx: &server::Context,
        request: DeleteProjectEventEntityFromProjectIdRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete project member.
    /// `POST /api/v1/Agents/Project/DeleteProjectMember`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectMember.html)
    fn delete_project_member(
        &self,
        cx: &server::Context,
        project_member_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete project member by ids.
    /// `POST /api/v1/Agents/Project/DeleteProjectMemberByIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectMemberByIds.html)
    fn delete_project_member_by_ids(
        &self,
        cx: &server::Context,
        request: DeleteProjectMemberByIdsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete project members.
    /// `POST /api/v1/Agents/Project/DeleteProjectMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectMembers.html)
    fn delete_project_members(
        &self,
        cx: &server::Context,
        request: DeleteProjectMembersRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get duplicate rules.
    /// `POST /api/v1/Agents/Project/GetDuplicateRules`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetDuplicateRules.html)
    fn get_duplicate_rules(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<DuplicateRule>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get duplicates.
    /// `POST /api/v1/Agents/Project/GetDuplicates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetDuplicates.html)
    fn get_duplicates(
        &self,
        cx: &server::Context,
        request: ProjectGetDuplicatesRequest,
    ) -> impl Future<Output = Result<Vec<DuplicateEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my member projects.
    /// `POST /api/v1/Agents/Project/GetMyMemberProjects`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetMyMemberProjects.html)
    fn get_my_member_projects(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my project events.
    /// `POST /api/v1/Agents/Project/GetMyProjectEvents`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetMyProjectEvents.html)
    fn get_my_project_events(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<ProjectEvent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my projects.
    /// `POST /api/v1/Agents/Project/GetMyProjects`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetMyProjects.html)
    fn get_my_projects(
        &self,
        cx: &server::Context,
        request: GetMyProjectsRequest,
    ) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my published projects.
    /// `POST /api/v1/Agents/Project/GetMyPublishedProjects`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetMyPublishedProjects.html)
    fn get_my_published_projects(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get next milestone.
    /// `POST /api/v1/Agents/Project/GetNextMilestone`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetNextMilestone.html)
    fn get_next_milestone(
        &self,
        cx: &server::Context,
        request: GetNextMilestoneRequest,
    ) -> impl Future<Output = Result<Option<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get next project status.
    /// `POST /api/v1/Agents/Project/GetNextProjectStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetNextProjectStatus.html)
    fn get_next_project_status(
        &self,
        cx: &server::Context,
        request: GetNextProjectStatusRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project.
    /// `POST /api/v1/Agents/Project/GetProject`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProject.html)
    fn get_project(&self, cx: &server::Context, project_id: i32) -> impl Future<Output = Result<Option<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project entity.
    /// `POST /api/v1/Agents/Project/GetProjectEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEntity.html)
    fn get_project_entity(
        &self,
        cx: &server::Context,
        project_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project event.
    /// `POST /api/v1/Agents/Project/GetProjectEvent`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEvent.html)
    fn get_project_event(
        &self,
        cx: &server::Context,
        project_event_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectEvent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project event entity.
    /// `POST /api/v1/Agents/Project/GetProjectEventEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventEntity.html)
    fn get_project_event_entity(
        &self,
        cx: &server::Context,
        project_event_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project event entity from project id.
    /// `POST /api/v1/Agents/Project/GetProjectEventEntityFromProjectId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventEntityFromProjectId.html)
    fn get_project_event_entity_from_project_id(
        &self,
        cx: &server::Context,
        request: GetProjectEventEntityFromProjectIdRequest,
    ) -> impl Future<Output = Result<Option<ProjectEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project event list.
    /// `POST /api/v1/Agents/Project/GetProjectEventList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventList.html)
    fn get_project_event_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ProjectEvent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project event on person.
    /// `POST /api/v1/Agents/Project/GetProjectEventOnPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventOnPerson.html)
    fn get_project_event_on_person(
        &self,
        cx: &server::Context,
        request: GetProjectEventOnPersonRequest,
    ) -> impl Future<Output = Result<Option<ProjectEvent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project events on person.
    /// `POST /api/v1/Agents/Project/GetProjectEventsOnPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventsOnPerson.html)
    fn get_project_events_on_person(
        &self,
        cx: &server::Context,
        request: GetProjectEventsOnPersonRequest,
    ) -> impl Future<Output = Result<Vec<ProjectEvent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project image.
    /// `POST /api/v1/Agents/Project/GetProjectImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectImage.html)
    fn get_project_image(
        &self,
        cx: &server::Context,
        request: ProjectGetProjectImageRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project list.
    /// `POST /api/v1/Agents/Project/GetProjectList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectList.html)
    fn get_project_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project member.
    /// `POST /api/v1/Agents/Project/GetProjectMember`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectMember.html)
    fn get_project_member(
        &self,
        cx: &server::Context,
        project_member_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectMember>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project members.
    /// `POST /api/v1/Agents/Project/GetProjectMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectMembers.html)
    fn get_project_members(
        &self,
        cx: &server::Context,
        request: GetProjectMembersRequest,
    ) -> impl Future<Output = Result<Vec<ProjectMember>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project members by id.
    /// `POST /api/v1/Agents/Project/GetProjectMembersById`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectMembersById.html)
    fn get_project_members_by_id(
        &self,
        cx: &server::Context,
        request: GetProjectMembersByIdRequest,
    ) -> impl Future<Output = Result<Vec<ProjectMember>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get projects from contact.
    /// `POST /api/v1/Agents/Project/GetProjectsFromContact`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectsFromContact.html)
    fn get_projects_from_contact(
        &self,
        cx: &server::Context,
        request: GetProjectsFromContactRequest,
    ) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get projects from person.
    /// `POST /api/v1/Agents/Project/GetProjectsFromPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectsFromPerson.html)
    fn get_projects_from_person(
        &self,
        cx: &server::Context,
        request: GetProjectsFromPersonRequest,
    ) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published project.
    /// `POST /api/v1/Agents/Project/GetPublishedProject`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetPublishedProject.html)
    fn get_published_project(
        &self,
        cx: &server::Context,
        request: GetPublishedProjectRequest,
    ) -> impl Future<Output = Result<Option<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published projects.
    /// `POST /api/v1/Agents/Project/GetPublishedProjects`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetPublishedProjects.html)
    fn get_published_projects(
        &self,
        cx: &server::Context,
        request: GetPublishedProjectsRequest,
    ) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published projects on person id.
    /// `POST /api/v1/Agents/Project/GetPublishedProjectsOnPersonId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetPublishedProjectsOnPersonId.html)
    fn get_published_projects_on_person_id(
        &self,
        cx: &server::Context,
        request: GetPublishedProjectsOnPersonIdRequest,
    ) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Has guide.
    /// `POST /api/v1/Agents/Project/HasGuide`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_HasGuide.html)
    fn has_guide(&self, cx: &server::Context, request: ProjectHasGuideRequest) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Has guide activities.
    /// `POST /api/v1/Agents/Project/HasGuideActivities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_HasGuideActivities.html)
    fn has_guide_activities(
        &self,
        cx: &server::Context,
        request: ProjectHasGuideActivitiesRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Is number valid.
    /// `POST /api/v1/Agents/Project/IsNumberValid`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_IsNumberValid.html)
    fn is_number_valid(
        &self,
        cx: &server::Context,
        request: ProjectIsNumberValidRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Merge.
    /// `POST /api/v1/Agents/Project/Merge`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_Merge.html)
    fn merge(&self, cx: &server::Context, request: ProjectMergeRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Offer auto next status on apppointment completed.
    /// `POST /api/v1/Agents/Project/OfferAutoNextStatusOnApppointmentCompleted`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_OfferAutoNextStatusOnApppointmentCompleted.html)
    fn offer_auto_next_status_on_apppointment_completed(
        &self,
        cx: &server::Context,
        request: OfferAutoNextStatusOnApppointmentCompletedRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save project entity.
    /// `POST /api/v1/Agents/Project/SaveProjectEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectEntity.html)
    fn save_project_entity(
        &self,
        cx: &server::Context,
        body: ProjectEntity,
    ) -> impl Future<Output = Result<Option<ProjectEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save project event entity.
    /// `POST /api/v1/Agents/Project/SaveProjectEventEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectEventEntity.html)
    fn save_project_event_entity(
        &self,
        cx: &server::Context,
        body: ProjectEventEntity,
    ) -> impl Future<Output = Result<Option<ProjectEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save project member.
    /// `POST /api/v1/Agents/Project/SaveProjectMember`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectMember.html)
    fn save_project_member(
        &self,
        cx: &server::Context,
        body: ProjectMember,
    ) -> impl Future<Output = Result<Option<ProjectMember>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save project members function and comment.
    /// `POST /api/v1/Agents/Project/SaveProjectMembersFunctionAndComment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectMembersFunctionAndComment.html)
    fn save_project_members_function_and_comment(
        &self,
        cx: &server::Context,
        request: SaveProjectMembersFunctionAndCommentRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set duplicate rules status.
    /// `POST /api/v1/Agents/Project/SetDuplicateRulesStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SetDuplicateRulesStatus.html)
    fn set_duplicate_rules_status(
        &self,
        cx: &server::Context,
        request: ProjectSetDuplicateRulesStatusRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set project image.
    /// `POST /api/v1/Agents/Project/SetProjectImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SetProjectImage.html)
    fn set_project_image(
        &self,
        cx: &server::Context,
        request: ProjectSetProjectImageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Update project member.
    /// `POST /api/v1/Agents/Project/UpdateProjectMember`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_UpdateProjectMember.html)
    fn update_project_member(
        &self,
        cx: &server::Context,
        request: UpdateProjectMemberRequest,
    ) -> impl Future<Output = Result<Option<ProjectMember>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate project entity.
    /// `POST /api/v1/Agents/Project/ValidateProjectEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_ValidateProjectEntity.html)
    fn validate_project_entity(
        &self,
        cx: &server::Context,
        request: ValidateProjectEntityRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Project_Agent`, answered by `api`.
pub fn routes(api: impl ProjectAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ProjectAgentServer`] that goes with an operation.
fn dispatch<'a, T: ProjectAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ADD_PROJECT_MEMBERS => server::answer(cx, api.add_project_members(cx, input.body()?)),
        CREATE_DEFAULT_PROJECT_ENTITY => server::answer(cx, api.create_default_project_entity(cx)),
        CREATE_DEFAULT_PROJECT_EVENT_ENTITY => server::answer(cx, api.create_default_project_event_entity(cx)),
        CREATE_DEFAULT_PROJECT_MEMBER => server::answer(cx, api.create_default_project_member(cx)),
        CREATE_NEW_ENTRY => server::answer(cx, api.create_new_entry(cx, input.body()?)),
        DELETE_PROJECT_ENTITY => server::answer(cx, api.delete_project_entity(cx, input.required("ProjectEntityId")?)),
        DELETE_PROJECT_EVENT_ENTITY => server::answer(cx, api.delete_project_event_entity(cx, input.required("ProjectEventEntityId")?)),
        DELETE_PROJECT_EVENT_ENTITY_FROM_PROJECT_ID => server::answer(cx, api.delete_project_event_entity_from_project_id(cx, input.body()?)),
        DELETE_PROJECT_MEMBER => server::answer(cx, api.delete_project_member(cx, input.required("ProjectMemberId")?)),
        DELETE_PROJECT_MEMBER_BY_IDS => server::answer(cx, api.delete_project_member_by_ids(cx, input.body()?)),
        DELETE_PROJECT_MEMBERS => server::answer(cx, api.delete_project_members(cx, input.body()?)),
        GET_DUPLICATE_RULES => server::answer(cx, api.get_duplicate_rules(cx)),
        GET_DUPLICATES => server::answer(cx, api.get_duplicates(cx, input.body()?)),
        GET_MY_MEMBER_PROJECTS => server::answer(cx, api.get_my_member_projects(cx)),
        GET_MY_PROJECT_EVENTS => server::answer(cx, api.get_my_project_events(cx)),
        GET_MY_PROJECTS => server::answer(cx, api.get_my_projects(cx, input.body()?)),
        GET_MY_PUBLISHED_PROJECTS => server::answer(cx, api.get_my_published_projects(cx)),
        GET_NEXT_MILESTONE => server::answer(cx, api.get_next_milestone(cx, input.body()?)),
        GET_NEXT_PROJECT_STATUS => server::answer(cx, api.get_next_project_status(cx, input.body()?)),
        GET_PROJECT => server::answer(cx, api.get_project(cx, input.required("projectId")?)),
        GET_PROJECT_ENTITY => server::answer(cx, api.get_project_entity(cx, input.required("projectEntityId")?)),
        GET_PROJECT_EVENT => server::answer(cx, api.get_project_event(cx, input.required("projectEventId")?)),
        GET_PROJECT_EVENT_ENTITY => server::answer(cx, api.get_project_event_entity(cx, input.required("projectEventEntityId")?)),
        GET_PROJECT_EVENT_ENTITY_FROM_PROJECT_ID => server::answer(cx, api.get_project_event_entity_from_project_id(cx, input.body()?)),
        GET_PROJECT_EVENT_LIST => server::answer(cx, api.get_project_event_list(cx, input.body()?)),
        GET_PROJECT_EVENT_ON_PERSON => server::answer(cx, api.get_project_event_on_person(cx, input.body()?)),
        GET_PROJECT_EVENTS_ON_PERSON => server::answer(cx, api.get_project_events_on_person(cx, input.body()?)),
        GET_PROJECT_IMAGE => server::answer(cx, api.get_project_image(cx, input.body()?)),
        GET_PROJECT_LIST => server::answer(cx, api.get_project_list(cx, input.body()?)),
        GET_PROJECT_MEMBER => server::answer(cx, api.get_project_member(cx, input.required("projectMemberId")?)),
        GET_PROJECT_MEMBERS => server::answer(cx, api.get_project_members(cx, input.body()?)),
        GET_PROJECT_MEMBERS_BY_ID => server::answer(cx, api.get_project_members_by_id(cx, input.body()?)),
        GET_PROJECTS_FROM_CONTACT => server::answer(cx, api.get_projects_from_contact(cx, input.body()?)),
        GET_PROJECTS_FROM_PERSON => server::answer(cx, api.get_projects_from_person(cx, input.body()?)),
        GET_PUBLISHED_PROJECT => server::answer(cx, api.get_published_project(cx, input.body()?)),
        GET_PUBLISHED_PROJECTS => server::answer(cx, api.get_published_projects(cx, input.body()?)),
        GET_PUBLISHED_PROJECTS_ON_PERSON_ID => server::answer(cx, api.get_published_projects_on_person_id(cx, input.body()?)),
        HAS_GUIDE => server::answer(cx, api.has_guide(cx, input.body()?)),
        HAS_GUIDE_ACTIVITIES => server::answer(cx, api.has_guide_activities(cx, input.body()?)),
        IS_NUMBER_VALID => server::answer(cx, api.is_number_valid(cx, input.body()?)),
        MERGE => server::answer(cx, api.merge(cx, input.body()?)),
        OFFER_AUTO_NEXT_STATUS_ON_APPPOINTMENT_COMPLETED => server::answer(cx, api.offer_auto_next_status_on_apppointment_completed(cx, input.body()?)),
        SAVE_PROJECT_ENTITY => server::answer(cx, api.save_project_entity(cx, input.body()?)),
        SAVE_PROJECT_EVENT_ENTITY => server::answer(cx, api.save_project_event_entity(cx, input.body()?)),
        SAVE_PROJECT_MEMBER => server::answer(cx, api.save_project_member(cx, input.body()?)),
        SAVE_PROJECT_MEMBERS_FUNCTION_AND_COMMENT => server::answer(cx, api.save_project_members_function_and_comment(cx, input.body()?)),
        SET_DUPLICATE_RULES_STATUS => server::answer(cx, api.set_duplicate_rules_status(cx, input.body()?)),
        SET_PROJECT_IMAGE => server::answer(cx, api.set_project_image(cx, input.body()?)),
        UPDATE_PROJECT_MEMBER => server::answer(cx, api.update_project_member(cx, input.body()?)),
        VALIDATE_PROJECT_ENTITY => server::answer(cx, api.validate_project_entity(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
