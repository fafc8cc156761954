// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{Bytes, Map};
use crate::types::{
    Appointment, DuplicateEntry, DuplicateRule, FencingInfo, Project, ProjectEntity, ProjectEvent, ProjectEventEntity,
    ProjectMember,
};

use super::operations::*;

/// Calls of the tag `Project_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ProjectAgentClient<'c>(&'c Client);

impl<'c> ProjectAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Adds several members to a project.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/AddProjectMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_AddProjectMembers.html)
    /// - body, `AddProjectMembersRequest`.
    ///   - `ProjectEntityId`, `i32`: Key of the project that gets the members.
    ///   - `ProjectMembers`, list of [`ProjectMember`](crate::types::ProjectMember): New members to add to the project.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let project_members = [superoffice::types::ProjectMember::new().set_lastname("Larsen")];
    /// client.project_agent().add_project_members(1, &project_members).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_AddProjectMembers")]
    #[inline]
    pub fn add_project_members(
        self,
        project_entity_id: i32,
        project_members: &[ProjectMember],
    ) -> Call<'c, (), Select> {
        self.call(Op::AddProjectMembers, &[]).arguments(&[View::I32(project_entity_id), View::List(&project_members)])
    }

    /// Returns a new project with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/CreateDefaultProjectEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_CreateDefaultProjectEntity.html)
    /// - returns 200 with [`ProjectEntity`](crate::types::ProjectEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().create_default_project_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_CreateDefaultProjectEntity")]
    #[inline]
    pub fn create_default_project_entity(self) -> Call<'c, ProjectEntity> {
        self.call(Op::CreateDefaultProjectEntity, &[])
    }

    /// Returns a new project event with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/CreateDefaultProjectEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_CreateDefaultProjectEventEntity.html)
    /// - returns 200 with [`ProjectEventEntity`](crate::types::ProjectEventEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().create_default_project_event_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_CreateDefaultProjectEventEntity")]
    #[inline]
    pub fn create_default_project_event_entity(self) -> Call<'c, ProjectEventEntity> {
        self.call(Op::CreateDefaultProjectEventEntity, &[])
    }

    /// Returns a new member of a project with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/CreateDefaultProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_CreateDefaultProjectMember.html)
    /// - returns 200 with [`ProjectMember`](crate::types::ProjectMember).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().create_default_project_member().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_CreateDefaultProjectMember")]
    #[inline]
    pub fn create_default_project_member(self) -> Call<'c, ProjectMember> {
        self.call(Op::CreateDefaultProjectMember, &[])
    }

    /// Creates a project from a duplicate that another system has found, and returns the key of the new project.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/CreateNewEntry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_CreateNewEntry.html)
    /// - body, `Project_CreateNewEntryRequest`.
    ///   - `Duplicate`, [`DuplicateEntry`](crate::types::DuplicateEntry): Record that the check for duplicates found
    ///     and from which the new one is made.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let duplicate = superoffice::types::DuplicateEntry::new().set_rule_name("Example");
    /// let response = client.project_agent().create_new_entry(&duplicate).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_CreateNewEntry")]
    #[inline]
    pub fn create_new_entry(self, duplicate: &DuplicateEntry) -> Call<'c, i32, Select> {
        self.call(Op::CreateNewEntry, &[]).arguments(&[View::Carrier(duplicate)])
    }

    /// Removes a project by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/DeleteProjectEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectEntity.html)
    /// - `projectEntityId` (query), `i32`: Key of the project to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project_agent().delete_project_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_DeleteProjectEntity")]
    #[inline]
    pub fn delete_project_entity(self, project_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProjectEntity, &[]).query("projectEntityId", View::I32(project_entity_id))
    }

    /// Removes a project event by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/DeleteProjectEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectEventEntity.html)
    /// - `projectEventEntityId` (query), `i32`: Key of the project event to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project_agent().delete_project_event_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_DeleteProjectEventEntity")]
    #[inline]
    pub fn delete_project_event_entity(self, project_event_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProjectEventEntity, &[]).query("projectEventEntityId", View::I32(project_event_entity_id))
    }

    /// Deletes the event of a project, with its publication, its external event and the visibility for audiences. The
    /// project stays.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/DeleteProjectEventEntityFromProjectId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectEventEntityFromProjectId.html)
    /// - body, `DeleteProjectEventEntityFromProjectIdRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose event is deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project_agent().delete_project_event_entity_from_project_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_DeleteProjectEventEntityFromProjectId")]
    #[inline]
    pub fn delete_project_event_entity_from_project_id(self, project_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteProjectEventEntityFromProjectId, &[]).arguments(&[View::I32(project_id)])
    }

    /// Removes a member of a project by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/DeleteProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectMember.html)
    /// - `projectMemberId` (query), `i32`: Key of the member of a project to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project_agent().delete_project_member(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_DeleteProjectMember")]
    #[inline]
    pub fn delete_project_member(self, project_member_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProjectMember, &[]).query("projectMemberId", View::I32(project_member_id))
    }

    /// Deletes project members, by the keys of the memberships. The contact persons stay.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/DeleteProjectMemberByIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectMemberByIds.html)
    /// - body, `DeleteProjectMemberByIdsRequest`.
    ///   - `ProjectMemberIds`, list of `i32`: Keys of the project members to remove, not of their persons.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project_agent().delete_project_member_by_ids(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_DeleteProjectMemberByIds")]
    #[inline]
    pub fn delete_project_member_by_ids(self, project_member_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::DeleteProjectMemberByIds, &[]).arguments(&[View::List(&project_member_ids)])
    }

    /// Deletes members of one project, by the keys of the memberships.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/DeleteProjectMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_DeleteProjectMembers.html)
    /// - body, `DeleteProjectMembersRequest`.
    ///   - `ProjectEntityId`, `i32`: Key of the project that loses the members.
    ///   - `MemberIds`, list of `i32`: Keys of the project members to remove from the project.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project_agent().delete_project_members(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_DeleteProjectMembers")]
    #[inline]
    pub fn delete_project_members(self, project_entity_id: i32, member_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::DeleteProjectMembers, &[]).arguments(&[View::I32(project_entity_id), View::List(&member_ids)])
    }

    /// Returns the rules by which duplicates of projects are found, with their state.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetDuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetDuplicateRules.html)
    /// - returns 200 with list of [`DuplicateRule`](crate::types::DuplicateRule).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_duplicate_rules().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetDuplicateRules")]
    #[inline]
    pub fn get_duplicate_rules(self) -> Call<'c, Vec<DuplicateRule>, Select> {
        self.call(Op::GetDuplicateRules, &[])
    }

    /// Returns projects whose name equals or resembles the given one.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetDuplicates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetDuplicates.html)
    /// - body, `Project_GetDuplicatesRequest`.
    ///   - `Name`, text: Name that projects are compared with.
    /// - returns 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_duplicates("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetDuplicates")]
    #[inline]
    pub fn get_duplicates(self, name: &str) -> Call<'c, Vec<DuplicateEntry>, Select> {
        self.call(Op::GetDuplicates, &[]).arguments(&[View::Str(name)])
    }

    /// Returns the projects that the calling user is a member of.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetMyMemberProjects`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetMyMemberProjects.html)
    /// - returns 200 with list of [`Project`](crate::types::Project).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_my_member_projects().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetMyMemberProjects")]
    #[inline]
    pub fn get_my_member_projects(self) -> Call<'c, Vec<Project>, Select> {
        self.call(Op::GetMyMemberProjects, &[])
    }

    /// Returns the project events that belong to the calling user, as far as the audience set for each event allows.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetMyProjectEvents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetMyProjectEvents.html)
    /// - returns 200 with list of [`ProjectEvent`](crate::types::ProjectEvent).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_my_project_events().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetMyProjectEvents")]
    #[inline]
    pub fn get_my_project_events(self) -> Call<'c, Vec<ProjectEvent>, Select> {
        self.call(Op::GetMyProjectEvents, &[])
    }

    /// Returns the projects that the calling user is responsible for and, if requested, those of which the user is a
    /// member.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetMyProjects`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetMyProjects.html)
    /// - body, `GetMyProjectsRequest`.
    ///   - `IncludeMemberProjects`, `bool`: True to include projects that the user is a member of, besides those the
    ///     user is responsible for.
    /// - returns 200 with list of [`Project`](crate::types::Project).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_my_projects(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetMyProjects")]
    #[inline]
    pub fn get_my_projects(self, include_member_projects: bool) -> Call<'c, Vec<Project>, Select> {
        self.call(Op::GetMyProjects, &[]).arguments(&[View::Bool(include_member_projects)])
    }

    /// Returns the published projects of the calling user.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetMyPublishedProjects`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetMyPublishedProjects.html)
    /// - returns 200 with list of [`Project`](crate::types::Project).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_my_published_projects().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetMyPublishedProjects")]
    #[inline]
    pub fn get_my_published_projects(self) -> Call<'c, Vec<Project>, Select> {
        self.call(Op::GetMyPublishedProjects, &[])
    }

    /// Returns the appointment that is the nearest milestone still to come in a project.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetNextMilestone`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetNextMilestone.html)
    /// - body, `GetNextMilestoneRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose milestone is returned.
    /// - returns 200 with [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_next_milestone(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetNextMilestone")]
    #[inline]
    pub fn get_next_milestone(self, project_id: i32) -> Call<'c, Appointment, Select> {
        self.call(Op::GetNextMilestone, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns the key of the project status that follows the present one of a project.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetNextProjectStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetNextProjectStatus.html)
    /// - body, `GetNextProjectStatusRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose next status is returned.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_next_project_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetNextProjectStatus")]
    #[inline]
    pub fn get_next_project_status(self, project_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::GetNextProjectStatus, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns one project, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProject.html)
    /// - `projectId` (query), `i32`: Key of the project to return.
    /// - returns 200 with [`Project`](crate::types::Project).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProject")]
    #[inline]
    pub fn get_project(self, project_id: i32) -> Call<'c, Project, Select> {
        self.call(Op::GetProject, &[]).query("projectId", View::I32(project_id))
    }

    /// Returns one project, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEntity.html)
    /// - `projectEntityId` (query), `i32`: Key of the project to return.
    /// - returns 200 with [`ProjectEntity`](crate::types::ProjectEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectEntity")]
    #[inline]
    pub fn get_project_entity(self, project_entity_id: i32) -> Call<'c, ProjectEntity, Select> {
        self.call(Op::GetProjectEntity, &[]).query("projectEntityId", View::I32(project_entity_id))
    }

    /// Returns a project whose list of members is always empty. `GetProjectEntity` includes the members.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEntityWithoutMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEntityWithoutMembers.html)
    /// - body, `GetProjectEntityWithoutMembersRequest`.
    ///   - `ProjectId`, `i32`: Key of the project to return.
    /// - returns 200 with [`ProjectEntity`](crate::types::ProjectEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_entity_without_members(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectEntityWithoutMembers")]
    #[inline]
    pub fn get_project_entity_without_members(self, project_id: i32) -> Call<'c, ProjectEntity, Select> {
        self.call(Op::GetProjectEntityWithoutMembers, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns one project event, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEvent.html)
    /// - `projectEventId` (query), `i32`: Key of the project event to return.
    /// - returns 200 with [`ProjectEvent`](crate::types::ProjectEvent).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_event(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectEvent")]
    #[inline]
    pub fn get_project_event(self, project_event_id: i32) -> Call<'c, ProjectEvent, Select> {
        self.call(Op::GetProjectEvent, &[]).query("projectEventId", View::I32(project_event_id))
    }

    /// Returns one project event, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventEntity.html)
    /// - `projectEventEntityId` (query), `i32`: Key of the project event to return.
    /// - returns 200 with [`ProjectEventEntity`](crate::types::ProjectEventEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_event_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectEventEntity")]
    #[inline]
    pub fn get_project_event_entity(self, project_event_entity_id: i32) -> Call<'c, ProjectEventEntity, Select> {
        self.call(Op::GetProjectEventEntity, &[]).query("projectEventEntityId", View::I32(project_event_entity_id))
    }

    /// Returns the event of a project, which is found by the key of the project.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEventEntityFromProjectId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventEntityFromProjectId.html)
    /// - body, `GetProjectEventEntityFromProjectIdRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose event is returned.
    /// - returns 200 with [`ProjectEventEntity`](crate::types::ProjectEventEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_event_entity_from_project_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectEventEntityFromProjectId")]
    #[inline]
    pub fn get_project_event_entity_from_project_id(self, project_id: i32) -> Call<'c, ProjectEventEntity, Select> {
        self.call(Op::GetProjectEventEntityFromProjectId, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns several project events at once, by their keys.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEventList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`ProjectEvent`](crate::types::ProjectEvent).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_event_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectEventList")]
    #[inline]
    pub fn get_project_event_list(self, body: &[i32]) -> Call<'c, Vec<ProjectEvent>, Select> {
        self.call(Op::GetProjectEventList, &[]).body(View::List(&body))
    }

    /// Returns the project event of one project for one contact person, found by the keys of both.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEventOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventOnPerson.html)
    /// - body, `GetProjectEventOnPersonRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose event is returned.
    ///   - `PersonId`, `i32`: Key of the contact person for whom the event is returned.
    /// - returns 200 with [`ProjectEvent`](crate::types::ProjectEvent).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_event_on_person(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectEventOnPerson")]
    #[inline]
    pub fn get_project_event_on_person(self, project_id: i32, person_id: i32) -> Call<'c, ProjectEvent, Select> {
        self.call(Op::GetProjectEventOnPerson, &[]).arguments(&[View::I32(project_id), View::I32(person_id)])
    }

    /// Returns the project events that belong to a contact person, as far as the audience set for each event allows.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectEventsOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectEventsOnPerson.html)
    /// - body, `GetProjectEventsOnPersonRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose events are returned.
    /// - returns 200 with list of [`ProjectEvent`](crate::types::ProjectEvent).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_events_on_person(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectEventsOnPerson")]
    #[inline]
    pub fn get_project_events_on_person(self, person_id: i32) -> Call<'c, Vec<ProjectEvent>, Select> {
        self.call(Op::GetProjectEventsOnPerson, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns how close the tenant is to the limit on projects.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectFencingInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectFencingInfo.html)
    /// - returns 200 with [`FencingInfo`](crate::types::FencingInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_fencing_info().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectFencingInfo")]
    #[inline]
    pub fn get_project_fencing_info(self) -> Call<'c, FencingInfo, Select> {
        self.call(Op::GetProjectFencingInfo, &[])
    }

    /// Returns the picture of a project, as the CRM client shows it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectImage.html)
    /// - body, `Project_GetProjectImageRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose picture is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectImage")]
    #[inline]
    pub fn get_project_image(self, project_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetProjectImage, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns several projects at once, by their keys.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Project`](crate::types::Project).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectList")]
    #[inline]
    pub fn get_project_list(self, body: &[i32]) -> Call<'c, Vec<Project>, Select> {
        self.call(Op::GetProjectList, &[]).body(View::List(&body))
    }

    /// Returns one member of a project, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectMember.html)
    /// - `projectMemberId` (query), `i32`: Key of the member of a project to return.
    /// - returns 200 with [`ProjectMember`](crate::types::ProjectMember).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_member(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectMember")]
    #[inline]
    pub fn get_project_member(self, project_member_id: i32) -> Call<'c, ProjectMember, Select> {
        self.call(Op::GetProjectMember, &[]).query("projectMemberId", View::I32(project_member_id))
    }

    /// Returns the members of one project, with their roles and comments.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectMembers.html)
    /// - body, `GetProjectMembersRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose members are returned.
    /// - returns 200 with list of [`ProjectMember`](crate::types::ProjectMember).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_members(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectMembers")]
    #[inline]
    pub fn get_project_members(self, project_id: i32) -> Call<'c, Vec<ProjectMember>, Select> {
        self.call(Op::GetProjectMembers, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns several project members by the keys of their memberships, with their roles and comments.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectMembersById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectMembersById.html)
    /// - body, `GetProjectMembersByIdRequest`.
    ///   - `ProjectMemberIds`, list of `i32`: Keys of the project members to return, not of their persons.
    /// - returns 200 with list of [`ProjectMember`](crate::types::ProjectMember).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_project_members_by_id(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectMembersById")]
    #[inline]
    pub fn get_project_members_by_id(self, project_member_ids: &[i32]) -> Call<'c, Vec<ProjectMember>, Select> {
        self.call(Op::GetProjectMembersById, &[]).arguments(&[View::List(&project_member_ids)])
    }

    /// Returns the projects that have members from the given company (contact).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectsFromContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectsFromContact.html)
    /// - body, `GetProjectsFromContactRequest`.
    ///   - `ContactId`, `i32`: Key of the company that the members belong to.
    /// - returns 200 with list of [`Project`](crate::types::Project).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_projects_from_contact(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectsFromContact")]
    #[inline]
    pub fn get_projects_from_contact(self, contact_id: i32) -> Call<'c, Vec<Project>, Select> {
        self.call(Op::GetProjectsFromContact, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Returns the projects that a contact person is a member of.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetProjectsFromPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetProjectsFromPerson.html)
    /// - body, `GetProjectsFromPersonRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who is a member of the projects.
    /// - returns 200 with list of [`Project`](crate::types::Project).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_projects_from_person(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetProjectsFromPerson")]
    #[inline]
    pub fn get_projects_from_person(self, person_id: i32) -> Call<'c, Vec<Project>, Select> {
        self.call(Op::GetProjectsFromPerson, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns a published project by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetPublishedProject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetPublishedProject.html)
    /// - body, `GetPublishedProjectRequest`.
    ///   - `ProjectId`, `i32`: Key of the published project to return.
    /// - returns 200 with [`Project`](crate::types::Project).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_published_project(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetPublishedProject")]
    #[inline]
    pub fn get_published_project(self, project_id: i32) -> Call<'c, Project, Select> {
        self.call(Op::GetPublishedProject, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns several published projects by their keys.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetPublishedProjects`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetPublishedProjects.html)
    /// - body, `GetPublishedProjectsRequest`.
    ///   - `ProjectIds`, list of `i32`: Keys of the projects to return; those that are not published are left out.
    /// - returns 200 with list of [`Project`](crate::types::Project).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_published_projects(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetPublishedProjects")]
    #[inline]
    pub fn get_published_projects(self, project_ids: &[i32]) -> Call<'c, Vec<Project>, Select> {
        self.call(Op::GetPublishedProjects, &[]).arguments(&[View::List(&project_ids)])
    }

    /// Returns the published projects that a contact person is a member of.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/GetPublishedProjectsOnPersonId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_GetPublishedProjectsOnPersonId.html)
    /// - body, `GetPublishedProjectsOnPersonIdRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who is a member of the projects.
    /// - returns 200 with list of [`Project`](crate::types::Project).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().get_published_projects_on_person_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_GetPublishedProjectsOnPersonId")]
    #[inline]
    pub fn get_published_projects_on_person_id(self, person_id: i32) -> Call<'c, Vec<Project>, Select> {
        self.call(Op::GetPublishedProjectsOnPersonId, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns whether the project type of a project comes with a guide, which proposes activities and documents for
    /// each status.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/HasGuide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_HasGuide.html)
    /// - body, `Project_HasGuideRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose type is looked at.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().has_guide(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_HasGuide")]
    #[inline]
    pub fn has_guide(self, project_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::HasGuide, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns whether the guide of a project has any activities.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/HasGuideActivities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_HasGuideActivities.html)
    /// - body, `Project_HasGuideActivitiesRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose guide is looked at.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().has_guide_activities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_HasGuideActivities")]
    #[inline]
    pub fn has_guide_activities(self, project_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::HasGuideActivities, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns whether a project may have a number: it must be unique or present where the settings of the installation
    /// demand it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/IsNumberValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_IsNumberValid.html)
    /// - body, `Project_IsNumberValidRequest`.
    ///   - `ContactId`, `i32`: Key of the project that the number is for, in spite of the name of the property.
    ///   - `Number`, text: Number to check, as users see it.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().is_number_valid(1, "number").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_IsNumberValid")]
    #[inline]
    pub fn is_number_valid(self, contact_id: i32, number: &str) -> Call<'c, bool, Select> {
        self.call(Op::IsNumberValid, &[]).arguments(&[View::I32(contact_id), View::Str(number)])
    }

    /// Merges two projects: the destination takes over the information of the source, which is removed. Empty fields of
    /// the destination are filled from the source if requested.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/Merge`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_Merge.html)
    /// - body, `Project_MergeRequest`.
    ///   - `SourceProjectId`, `i32`: Key of the project that is merged into the other one and then removed.
    ///   - `DestinationProjectId`, `i32`: Key of the project that remains and gets the data of the other one.
    ///   - `ReplaceEmptyFieldsOnDestination`, `bool`: Whether empty properties of the destination get values of the
    ///     source.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project_agent().merge(1, 2, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_Merge")]
    #[inline]
    pub fn merge(
        self,
        source_project_id: i32,
        destination_project_id: i32,
        replace_empty_fields_on_destination: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::Merge, &[])
            .arguments(
                &[
                    View::I32(source_project_id),
                    View::I32(destination_project_id),
                    View::Bool(replace_empty_fields_on_destination),
                ],
            )
    }

    /// Returns whether the user should be offered to move the project on to its next status, now that the given
    /// appointment is completed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/OfferAutoNextStatusOnApppointmentCompleted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_OfferAutoNextStatusOnApppointmentCompleted.html)
    /// - body, `OfferAutoNextStatusOnApppointmentCompletedRequest`.
    ///   - `AppointmentId`, `i32`: Key of the appointment that has been completed.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project_agent().offer_auto_next_status_on_apppointment_completed(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_OfferAutoNextStatusOnApppointmentCompleted")]
    #[inline]
    pub fn offer_auto_next_status_on_apppointment_completed(self, appointment_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::OfferAutoNextStatusOnApppointmentCompleted, &[]).arguments(&[View::I32(appointment_id)])
    }

    /// Stores a project: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/SaveProjectEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectEntity.html)
    /// - body, [`ProjectEntity`](crate::types::ProjectEntity).
    /// - returns 200 with [`ProjectEntity`](crate::types::ProjectEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ProjectEntity::new().set_name("Example");
    /// let response = client.project_agent().save_project_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_SaveProjectEntity")]
    #[inline]
    pub fn save_project_entity(self, body: &ProjectEntity) -> Call<'c, ProjectEntity> {
        self.call(Op::SaveProjectEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a project without looking at its list of members, and returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/SaveProjectEntityWithoutMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectEntityWithoutMembers.html)
    /// - body, `SaveProjectEntityWithoutMembersRequest`.
    ///   - `ProjectEntity`, [`ProjectEntity`](crate::types::ProjectEntity): Project to store; its list of members is
    ///     not touched.
    /// - returns 200 with [`ProjectEntity`](crate::types::ProjectEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let project_entity = superoffice::types::ProjectEntity::new().set_name("Example");
    /// let response = client.project_agent().save_project_entity_without_members(&project_entity)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_SaveProjectEntityWithoutMembers")]
    #[inline]
    pub fn save_project_entity_without_members(
        self,
        project_entity: &ProjectEntity,
    ) -> Call<'c, ProjectEntity, Select> {
        self.call(Op::SaveProjectEntityWithoutMembers, &[]).arguments(&[View::Carrier(project_entity)])
    }

    /// Stores a project event: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/SaveProjectEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectEventEntity.html)
    /// - body, [`ProjectEventEntity`](crate::types::ProjectEventEntity).
    /// - returns 200 with [`ProjectEventEntity`](crate::types::ProjectEventEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ProjectEventEntity::new()
    ///     .set_sign_off_confirmation_text("Met at the fair.");
    /// let response = client.project_agent().save_project_event_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_SaveProjectEventEntity")]
    #[inline]
    pub fn save_project_event_entity(self, body: &ProjectEventEntity) -> Call<'c, ProjectEventEntity> {
        self.call(Op::SaveProjectEventEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a member of a project: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/SaveProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectMember.html)
    /// - body, [`ProjectMember`](crate::types::ProjectMember).
    /// - returns 200 with [`ProjectMember`](crate::types::ProjectMember).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ProjectMember::new().set_lastname("Larsen");
    /// let response = client.project_agent().save_project_member(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_SaveProjectMember")]
    #[inline]
    pub fn save_project_member(self, body: &ProjectMember) -> Call<'c, ProjectMember> {
        self.call(Op::SaveProjectMember, &[]).body(View::Carrier(body))
    }

    /// Sets the role and the comment of several project members at once.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/SaveProjectMembersFunctionAndComment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SaveProjectMembersFunctionAndComment.html)
    /// - body, `SaveProjectMembersFunctionAndCommentRequest`.
    ///   - `ProjectMemberIds`, list of `i32`: Keys of the project members to change, not of their persons.
    ///   - `RoleId`, `i32`: Key of the function that the project members get.
    ///   - `Comment`, text: Comment that the project members get.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project_agent().save_project_members_function_and_comment(&[1], 1, "Met at the fair.")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_SaveProjectMembersFunctionAndComment")]
    #[inline]
    pub fn save_project_members_function_and_comment(
        self,
        project_member_ids: &[i32],
        role_id: i32,
        comment: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::SaveProjectMembersFunctionAndComment, &[])
            .arguments(&[View::List(&project_member_ids), View::I32(role_id), View::Str(comment)])
    }

    /// Marks a project as completed or not completed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/SetCompleted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SetCompleted.html)
    /// - body, `SetCompletedRequest`.
    ///   - `ProjectId`, `i32`: Key of the project to mark.
    ///   - `IsCompleted`, `bool`: True marks the project as completed, false as still open.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project_agent().set_completed(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_SetCompleted")]
    #[inline]
    pub fn set_completed(self, project_id: i32, is_completed: bool) -> Call<'c, (), Select> {
        self.call(Op::SetCompleted, &[]).arguments(&[View::I32(project_id), View::Bool(is_completed)])
    }

    /// Sets which rules for finding duplicate projects are active.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/SetDuplicateRulesStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SetDuplicateRulesStatus.html)
    /// - body, `Project_SetDuplicateRulesStatusRequest`.
    ///   - `Rules`, list of [`DuplicateRule`](crate::types::DuplicateRule): The rules with their state.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let rules = [superoffice::types::DuplicateRule::new().set_name("Example")];
    /// client.project_agent().set_duplicate_rules_status(&rules).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_SetDuplicateRulesStatus")]
    #[inline]
    pub fn set_duplicate_rules_status(self, rules: &[DuplicateRule]) -> Call<'c, (), Select> {
        self.call(Op::SetDuplicateRulesStatus, &[]).arguments(&[View::List(&rules)])
    }

    /// Stores the picture of a project that the CRM client shows.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/SetProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_SetProjectImage.html)
    /// - body, `Project_SetProjectImageRequest`.
    ///   - `ProjectId`, `i32`: Key of the project that gets the picture.
    ///   - `Image`, bytes in base64: Bytes of the picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project_agent().set_project_image(1, &b"content".as_slice().into()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_SetProjectImage")]
    #[inline]
    pub fn set_project_image(self, project_id: i32, image: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SetProjectImage, &[]).arguments(&[View::I32(project_id), image.view()])
    }

    /// Updates a project member and returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/UpdateProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_UpdateProjectMember.html)
    /// - body, `UpdateProjectMemberRequest`.
    ///   - `ProjectMember`, [`ProjectMember`](crate::types::ProjectMember): Existing project member with its new
    ///     values.
    /// - returns 200 with [`ProjectMember`](crate::types::ProjectMember).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let project_member = superoffice::types::ProjectMember::new().set_lastname("Larsen");
    /// let response = client.project_agent().update_project_member(&project_member).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_UpdateProjectMember")]
    #[inline]
    pub fn update_project_member(self, project_member: &ProjectMember) -> Call<'c, ProjectMember, Select> {
        self.call(Op::UpdateProjectMember, &[]).arguments(&[View::Carrier(project_member)])
    }

    /// Updates members of a project. It adds none: each member needs a key greater than 0.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/UpdateProjectMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_UpdateProjectMembers.html)
    /// - body, `UpdateProjectMembersRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose members change.
    ///   - `ProjectMembers`, list of [`ProjectMember`](crate::types::ProjectMember): Existing members with their new
    ///     values.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let project_members = [superoffice::types::ProjectMember::new().set_lastname("Larsen")];
    /// client.project_agent().update_project_members(1, &project_members).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_UpdateProjectMembers")]
    #[inline]
    pub fn update_project_members(self, project_id: i32, project_members: &[ProjectMember]) -> Call<'c, (), Select> {
        self.call(Op::UpdateProjectMembers, &[]).arguments(&[View::I32(project_id), View::List(&project_members)])
    }

    /// Checks whether a project could be saved, without saving it. Returns messages by field; none means that it is
    /// valid.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Project/ValidateProjectEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Project_Agent/v1ProjectAgent_ValidateProjectEntity.html)
    /// - body, `ValidateProjectEntityRequest`.
    ///   - `ProjectEntity`, [`ProjectEntity`](crate::types::ProjectEntity): Project to check for errors before saving.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let project_entity = superoffice::types::ProjectEntity::new().set_name("Example");
    /// let response = client.project_agent().validate_project_entity(&project_entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectAgent_ValidateProjectEntity")]
    #[inline]
    pub fn validate_project_entity(self, project_entity: &ProjectEntity) -> Call<'c, Map<String>, Select> {
        self.call(Op::ValidateProjectEntity, &[]).arguments(&[View::Carrier(project_entity)])
    }
}
