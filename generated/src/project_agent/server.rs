// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Bytes, Map, server, take};
use crate::types::{
    Appointment, DuplicateEntry, DuplicateRule, FencingInfo, Project, ProjectEntity, ProjectEvent, ProjectEventEntity,
    ProjectMember,
};

use super::operations::*;

/// Handlers of the tag `Project_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ProjectAgentServer: Send + Sync + 'static {
    /// Adds several members to a project.
    ///
    /// `POST /api/v1/Agents/Project/AddProjectMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_AddProjectMembers.html)
    fn add_project_members<'a>(
        &'a self,
        cx: &'a server::Context,
        project_entity_id: Option<i32>,
        project_members: Option<Vec<ProjectMember>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new project with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Project/CreateDefaultProjectEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_CreateDefaultProjectEntity.html)
    fn create_default_project_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ProjectEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new project event with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Project/CreateDefaultProjectEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_CreateDefaultProjectEventEntity.html)
    fn create_default_project_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ProjectEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new member of a project with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Project/CreateDefaultProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_CreateDefaultProjectMember.html)
    fn create_default_project_member<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ProjectMember>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a project from a duplicate that another system has found, and returns the key of the new project.
    ///
    /// `POST /api/v1/Agents/Project/CreateNewEntry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_CreateNewEntry.html)
    fn create_new_entry<'a>(
        &'a self,
        cx: &'a server::Context,
        duplicate: Option<DuplicateEntry>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a project by its key.
    ///
    /// `POST /api/v1/Agents/Project/DeleteProjectEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectEntity.html)
    fn delete_project_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        project_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a project event by its key.
    ///
    /// `POST /api/v1/Agents/Project/DeleteProjectEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectEventEntity.html)
    fn delete_project_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        project_event_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes the event of a project, with its publication, its external event and the visibility for audiences.
    ///
    /// `POST /api/v1/Agents/Project/DeleteProjectEventEntityFromProjectId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectEventEntityFromProjectId.html)
    fn delete_project_event_entity_from_project_id<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a member of a project by its key.
    ///
    /// `POST /api/v1/Agents/Project/DeleteProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectMember.html)
    fn delete_project_member<'a>(
        &'a self,
        cx: &'a server::Context,
        project_member_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes project members, by the keys of the memberships.
    ///
    /// `POST /api/v1/Agents/Project/DeleteProjectMemberByIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectMemberByIds.html)
    fn delete_project_member_by_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        project_member_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes members of one project, by the keys of the memberships.
    ///
    /// `POST /api/v1/Agents/Project/DeleteProjectMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectMembers.html)
    fn delete_project_members<'a>(
        &'a self,
        cx: &'a server::Context,
        project_entity_id: Option<i32>,
        member_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the rules by which duplicates of projects are found, with their state.
    ///
    /// `POST /api/v1/Agents/Project/GetDuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetDuplicateRules.html)
    fn get_duplicate_rules<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<DuplicateRule>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns projects whose name equals or resembles the given one.
    ///
    /// `POST /api/v1/Agents/Project/GetDuplicates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetDuplicates.html)
    fn get_duplicates<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
    ) -> impl Future<Output = Result<Vec<DuplicateEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the projects that the calling user is a member of.
    ///
    /// `POST /api/v1/Agents/Project/GetMyMemberProjects`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetMyMemberProjects.html)
    fn get_my_member_projects<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the project events that belong to the calling user, as far as the audience set for each event allows.
    ///
    /// `POST /api/v1/Agents/Project/GetMyProjectEvents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetMyProjectEvents.html)
    fn get_my_project_events<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ProjectEvent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the projects that the calling user is responsible for and, if requested, those of which the user is a
    /// member.
    ///
    /// `POST /api/v1/Agents/Project/GetMyProjects`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetMyProjects.html)
    fn get_my_projects<'a>(
        &'a self,
        cx: &'a server::Context,
        include_member_projects: Option<bool>,
    ) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the published projects of the calling user.
    ///
    /// `POST /api/v1/Agents/Project/GetMyPublishedProjects`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetMyPublishedProjects.html)
    fn get_my_published_projects<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the appointment that is the nearest milestone still to come in a project.
    ///
    /// `POST /api/v1/Agents/Project/GetNextMilestone`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetNextMilestone.html)
    fn get_next_milestone<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the key of the project status that follows the present one of a project.
    ///
    /// `POST /api/v1/Agents/Project/GetNextProjectStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetNextProjectStatus.html)
    fn get_next_project_status<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one project, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Project/GetProject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProject.html)
    fn get_project<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: i32,
    ) -> impl Future<Output = Result<Option<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one project, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEntity.html)
    fn get_project_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        project_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a project whose list of members is always empty.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEntityWithoutMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEntityWithoutMembers.html)
    fn get_project_entity_without_members<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ProjectEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one project event, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEvent.html)
    fn get_project_event<'a>(
        &'a self,
        cx: &'a server::Context,
        project_event_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectEvent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one project event, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventEntity.html)
    fn get_project_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        project_event_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the event of a project, which is found by the key of the project.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEventEntityFromProjectId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventEntityFromProjectId.html)
    fn get_project_event_entity_from_project_id<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ProjectEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several project events at once, by their keys.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEventList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventList.html)
    fn get_project_event_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ProjectEvent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the project event of one project for one contact person, found by the keys of both.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEventOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventOnPerson.html)
    fn get_project_event_on_person<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ProjectEvent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the project events that belong to a contact person, as far as the audience set for each event allows.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEventsOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventsOnPerson.html)
    fn get_project_events_on_person<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<ProjectEvent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how close the tenant is to the limit on projects.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectFencingInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectFencingInfo.html)
    fn get_project_fencing_info<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<FencingInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the picture of a project, as the CRM client shows it.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectImage.html)
    fn get_project_image<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several projects at once, by their keys.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectList.html)
    fn get_project_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one member of a project, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectMember.html)
    fn get_project_member<'a>(
        &'a self,
        cx: &'a server::Context,
        project_member_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectMember>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the members of one project, with their roles and comments.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectMembers.html)
    fn get_project_members<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<ProjectMember>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several project members by the keys of their memberships, with their roles and comments.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectMembersById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectMembersById.html)
    fn get_project_members_by_id<'a>(
        &'a self,
        cx: &'a server::Context,
        project_member_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<ProjectMember>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the projects that have members from the given company (contact).
    ///
    /// `POST /api/v1/Agents/Project/GetProjectsFromContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectsFromContact.html)
    fn get_projects_from_contact<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the projects that a contact person is a member of.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectsFromPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectsFromPerson.html)
    fn get_projects_from_person<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a published project by its key.
    ///
    /// `POST /api/v1/Agents/Project/GetPublishedProject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetPublishedProject.html)
    fn get_published_project<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several published projects by their keys.
    ///
    /// `POST /api/v1/Agents/Project/GetPublishedProjects`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetPublishedProjects.html)
    fn get_published_projects<'a>(
        &'a self,
        cx: &'a server::Context,
        project_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the published projects that a contact person is a member of.
    ///
    /// `POST /api/v1/Agents/Project/GetPublishedProjectsOnPersonId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetPublishedProjectsOnPersonId.html)
    fn get_published_projects_on_person_id<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the project type of a project comes with a guide, which proposes activities and documents for
    /// each status.
    ///
    /// `POST /api/v1/Agents/Project/HasGuide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_HasGuide.html)
    fn has_guide<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the guide of a project has any activities.
    ///
    /// `POST /api/v1/Agents/Project/HasGuideActivities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_HasGuideActivities.html)
    fn has_guide_activities<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a project may have a number: it must be unique or present where the settings of the installation
    /// demand it.
    ///
    /// `POST /api/v1/Agents/Project/IsNumberValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_IsNumberValid.html)
    fn is_number_valid<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        number: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Merges two projects: the destination takes over the information of the source, which is removed.
    ///
    /// `POST /api/v1/Agents/Project/Merge`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_Merge.html)
    fn merge<'a>(
        &'a self,
        cx: &'a server::Context,
        source_project_id: Option<i32>,
        destination_project_id: Option<i32>,
        replace_empty_fields_on_destination: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the user should be offered to move the project on to its next status, now that the given
    /// appointment is completed.
    ///
    /// `POST /api/v1/Agents/Project/OfferAutoNextStatusOnApppointmentCompleted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_OfferAutoNextStatusOnApppointmentCompleted.html)
    fn offer_auto_next_status_on_apppointment_completed<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a project: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Project/SaveProjectEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectEntity.html)
    fn save_project_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ProjectEntity,
    ) -> impl Future<Output = Result<Option<ProjectEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a project without looking at its list of members, and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Project/SaveProjectEntityWithoutMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectEntityWithoutMembers.html)
    fn save_project_entity_without_members<'a>(
        &'a self,
        cx: &'a server::Context,
        project_entity: Option<ProjectEntity>,
    ) -> impl Future<Output = Result<Option<ProjectEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a project event: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Project/SaveProjectEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectEventEntity.html)
    fn save_project_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ProjectEventEntity,
    ) -> impl Future<Output = Result<Option<ProjectEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a member of a project: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Project/SaveProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectMember.html)
    fn save_project_member<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ProjectMember,
    ) -> impl Future<Output = Result<Option<ProjectMember>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the role and the comment of several project members at once.
    ///
    /// `POST /api/v1/Agents/Project/SaveProjectMembersFunctionAndComment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectMembersFunctionAndComment.html)
    fn save_project_members_function_and_comment<'a>(
        &'a self,
        cx: &'a server::Context,
        project_member_ids: Option<Vec<i32>>,
        role_id: Option<i32>,
        comment: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks a project as completed or not completed.
    ///
    /// `POST /api/v1/Agents/Project/SetCompleted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SetCompleted.html)
    fn set_completed<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
        is_completed: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which rules for finding duplicate projects are active.
    ///
    /// `POST /api/v1/Agents/Project/SetDuplicateRulesStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SetDuplicateRulesStatus.html)
    fn set_duplicate_rules_status<'a>(
        &'a self,
        cx: &'a server::Context,
        rules: Option<Vec<DuplicateRule>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the picture of a project that the CRM client shows.
    ///
    /// `POST /api/v1/Agents/Project/SetProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SetProjectImage.html)
    fn set_project_image<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Updates a project member and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Project/UpdateProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_UpdateProjectMember.html)
    fn update_project_member<'a>(
        &'a self,
        cx: &'a server::Context,
        project_member: Option<ProjectMember>,
    ) -> impl Future<Output = Result<Option<ProjectMember>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Updates members of a project.
    ///
    /// `POST /api/v1/Agents/Project/UpdateProjectMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_UpdateProjectMembers.html)
    fn update_project_members<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
        project_members: Option<Vec<ProjectMember>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a project could be saved, without saving it.
    ///
    /// `POST /api/v1/Agents/Project/ValidateProjectEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_ValidateProjectEntity.html)
    fn validate_project_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        project_entity: Option<ProjectEntity>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Project_Agent`, served by `api`.
pub fn routes(api: impl ProjectAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ProjectAgentServer`] that goes with an operation.
fn dispatch<'a, T: ProjectAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddProjectMembers) => {
            let mut project_entity_id = None;
            let mut project_members = None;
            take!(input.arguments(&mut [&mut project_entity_id, &mut project_members]));
            server::respond(cx, api.add_project_members(cx, project_entity_id, project_members))
        }
        Some(Op::CreateDefaultProjectEntity) => server::respond(cx, api.create_default_project_entity(cx)),
        Some(Op::CreateDefaultProjectEventEntity) => server::respond(cx, api.create_default_project_event_entity(cx)),
        Some(Op::CreateDefaultProjectMember) => server::respond(cx, api.create_default_project_member(cx)),
        Some(Op::CreateNewEntry) => {
            let mut duplicate = None;
            take!(input.arguments(&mut [&mut duplicate]));
            server::respond(cx, api.create_new_entry(cx, duplicate))
        }
        Some(Op::DeleteProjectEntity) => server::respond(
            cx,
            api.delete_project_entity(cx, take!(input.required("projectEntityId"))),
        ),
        Some(Op::DeleteProjectEventEntity) => server::respond(
            cx,
            api.delete_project_event_entity(cx, take!(input.required("projectEventEntityId"))),
        ),
        Some(Op::DeleteProjectEventEntityFromProjectId) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.delete_project_event_entity_from_project_id(cx, project_id))
        }
        Some(Op::DeleteProjectMember) => server::respond(
            cx,
            api.delete_project_member(cx, take!(input.required("projectMemberId"))),
        ),
        Some(Op::DeleteProjectMemberByIds) => {
            let mut project_member_ids = None;
            take!(input.arguments(&mut [&mut project_member_ids]));
            server::respond(cx, api.delete_project_member_by_ids(cx, project_member_ids))
        }
        Some(Op::DeleteProjectMembers) => {
            let mut project_entity_id = None;
            let mut member_ids = None;
            take!(input.arguments(&mut [&mut project_entity_id, &mut member_ids]));
            server::respond(cx, api.delete_project_members(cx, project_entity_id, member_ids))
        }
        Some(Op::GetDuplicateRules) => server::respond(cx, api.get_duplicate_rules(cx)),
        Some(Op::GetDuplicates) => {
            let mut name = None;
            take!(input.arguments(&mut [&mut name]));
            server::respond(cx, api.get_duplicates(cx, name))
        }
        Some(Op::GetMyMemberProjects) => server::respond(cx, api.get_my_member_projects(cx)),
        Some(Op::GetMyProjectEvents) => server::respond(cx, api.get_my_project_events(cx)),
        Some(Op::GetMyProjects) => {
            let mut include_member_projects = None;
            take!(input.arguments(&mut [&mut include_member_projects]));
            server::respond(cx, api.get_my_projects(cx, include_member_projects))
        }
        Some(Op::GetMyPublishedProjects) => server::respond(cx, api.get_my_published_projects(cx)),
        Some(Op::GetNextMilestone) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.get_next_milestone(cx, project_id))
        }
        Some(Op::GetNextProjectStatus) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.get_next_project_status(cx, project_id))
        }
        Some(Op::GetProject) => server::respond(cx, api.get_project(cx, take!(input.required("projectId")))),
        Some(Op::GetProjectEntity) => server::respond(
            cx,
            api.get_project_entity(cx, take!(input.required("projectEntityId"))),
        ),
        Some(Op::GetProjectEntityWithoutMembers) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.get_project_entity_without_members(cx, project_id))
        }
        Some(Op::GetProjectEvent) => server::respond(
            cx,
            api.get_project_event(cx, take!(input.required("projectEventId"))),
        ),
        Some(Op::GetProjectEventEntity) => server::respond(
            cx,
            api.get_project_event_entity(cx, take!(input.required("projectEventEntityId"))),
        ),
        Some(Op::GetProjectEventEntityFromProjectId) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.get_project_event_entity_from_project_id(cx, project_id))
        }
        Some(Op::GetProjectEventList) => server::respond(cx, api.get_project_event_list(cx, take!(input.body()))),
        Some(Op::GetProjectEventOnPerson) => {
            let mut project_id = None;
            let mut person_id = None;
            take!(input.arguments(&mut [&mut project_id, &mut person_id]));
            server::respond(cx, api.get_project_event_on_person(cx, project_id, person_id))
        }
        Some(Op::GetProjectEventsOnPerson) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_project_events_on_person(cx, person_id))
        }
        Some(Op::GetProjectFencingInfo) => server::respond(cx, api.get_project_fencing_info(cx)),
        Some(Op::GetProjectImage) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.get_project_image(cx, project_id))
        }
        Some(Op::GetProjectList) => server::respond(cx, api.get_project_list(cx, take!(input.body()))),
        Some(Op::GetProjectMember) => server::respond(
            cx,
            api.get_project_member(cx, take!(input.required("projectMemberId"))),
        ),
        Some(Op::GetProjectMembers) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.get_project_members(cx, project_id))
        }
        Some(Op::GetProjectMembersById) => {
            let mut project_member_ids = None;
            take!(input.arguments(&mut [&mut project_member_ids]));
            server::respond(cx, api.get_project_members_by_id(cx, project_member_ids))
        }
        Some(Op::GetProjectsFromContact) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.get_projects_from_contact(cx, contact_id))
        }
        Some(Op::GetProjectsFromPerson) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_projects_from_person(cx, person_id))
        }
        Some(Op::GetPublishedProject) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.get_published_project(cx, project_id))
        }
        Some(Op::GetPublishedProjects) => {
            let mut project_ids = None;
            take!(input.arguments(&mut [&mut project_ids]));
            server::respond(cx, api.get_published_projects(cx, project_ids))
        }
        Some(Op::GetPublishedProjectsOnPersonId) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_published_projects_on_person_id(cx, person_id))
        }
        Some(Op::HasGuide) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.has_guide(cx, project_id))
        }
        Some(Op::HasGuideActivities) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.has_guide_activities(cx, project_id))
        }
        Some(Op::IsNumberValid) => {
            let mut contact_id = None;
            let mut number = None;
            take!(input.arguments(&mut [&mut contact_id, &mut number]));
            server::respond(cx, api.is_number_valid(cx, contact_id, number))
        }
        Some(Op::Merge) => {
            let mut source_project_id = None;
            let mut destination_project_id = None;
            let mut replace_empty_fields_on_destination = None;
            take!(input.arguments(&mut [
                &mut source_project_id,
                &mut destination_project_id,
                &mut replace_empty_fields_on_destination,
            ]));
            server::respond(
                cx,
                api.merge(cx, source_project_id, destination_project_id, replace_empty_fields_on_destination),
            )
        }
        Some(Op::OfferAutoNextStatusOnApppointmentCompleted) => {
            let mut appointment_id = None;
            take!(input.arguments(&mut [&mut appointment_id]));
            server::respond(cx, api.offer_auto_next_status_on_apppointment_completed(cx, appointment_id))
        }
        Some(Op::SaveProjectEntity) => server::respond(cx, api.save_project_entity(cx, take!(input.body()))),
        Some(Op::SaveProjectEntityWithoutMembers) => {
            let mut project_entity = None;
            take!(input.arguments(&mut [&mut project_entity]));
            server::respond(cx, api.save_project_entity_without_members(cx, project_entity))
        }
        Some(Op::SaveProjectEventEntity) => server::respond(cx, api.save_project_event_entity(cx, take!(input.body()))),
        Some(Op::SaveProjectMember) => server::respond(cx, api.save_project_member(cx, take!(input.body()))),
        Some(Op::SaveProjectMembersFunctionAndComment) => {
            let mut project_member_ids = None;
            let mut role_id = None;
            let mut comment = None;
            take!(input.arguments(&mut [&mut project_member_ids, &mut role_id, &mut comment]));
            server::respond(cx, api.save_project_members_function_and_comment(cx, project_member_ids, role_id, comment))
        }
        Some(Op::SetCompleted) => {
            let mut project_id = None;
            let mut is_completed = None;
            take!(input.arguments(&mut [&mut project_id, &mut is_completed]));
            server::respond(cx, api.set_completed(cx, project_id, is_completed))
        }
        Some(Op::SetDuplicateRulesStatus) => {
            let mut rules = None;
            take!(input.arguments(&mut [&mut rules]));
            server::respond(cx, api.set_duplicate_rules_status(cx, rules))
        }
        Some(Op::SetProjectImage) => {
            let mut project_id = None;
            let mut image = None;
            take!(input.arguments(&mut [&mut project_id, &mut image]));
            server::respond(cx, api.set_project_image(cx, project_id, image))
        }
        Some(Op::UpdateProjectMember) => {
            let mut project_member = None;
            take!(input.arguments(&mut [&mut project_member]));
            server::respond(cx, api.update_project_member(cx, project_member))
        }
        Some(Op::UpdateProjectMembers) => {
            let mut project_id = None;
            let mut project_members = None;
            take!(input.arguments(&mut [&mut project_id, &mut project_members]));
            server::respond(cx, api.update_project_members(cx, project_id, project_members))
        }
        Some(Op::ValidateProjectEntity) => {
            let mut project_entity = None;
            take!(input.arguments(&mut [&mut project_entity]));
            server::respond(cx, api.validate_project_entity(cx, project_entity))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
