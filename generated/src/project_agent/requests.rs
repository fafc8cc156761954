// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Bytes, Unknown, carrier};
use crate::types::{DuplicateEntry, DuplicateRule, ProjectEntity, ProjectMember};

/// The carrier `AddProjectMembersRequest` of the API.
#[non_exhaustive]
pub struct AddProjectMembersRequest {
    /// The property `ProjectEntityId`.
    pub project_entity_id: Option<i32>,
    /// The property `ProjectMembers`.
    pub project_members: Option<Vec<ProjectMember>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddProjectMembersRequest "AddProjectMembersRequest" {
    0 project_entity_id set_project_entity_id i32 = "ProjectEntityId";
    1 project_members set_project_members Vec<ProjectMember> = "ProjectMembers";
} }

/// The carrier `DeleteProjectEventEntityFromProjectIdRequest` of the API.
#[non_exhaustive]
pub struct DeleteProjectEventEntityFromProjectIdRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteProjectEventEntityFromProjectIdRequest "DeleteProjectEventEntityFromProjectIdRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `DeleteProjectMemberByIdsRequest` of the API.
#[non_exhaustive]
pub struct DeleteProjectMemberByIdsRequest {
    /// The property `ProjectMemberIds`.
    pub project_member_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteProjectMemberByIdsRequest "DeleteProjectMemberByIdsRequest" {
    0 project_member_ids set_project_member_ids Vec<i32> = "ProjectMemberIds";
} }

/// The carrier `DeleteProjectMembersRequest` of the API.
#[non_exhaustive]
pub struct DeleteProjectMembersRequest {
    /// The property `ProjectEntityId`.
    pub project_entity_id: Option<i32>,
    /// The property `MemberIds`.
    pub member_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteProjectMembersRequest "DeleteProjectMembersRequest" {
    0 project_entity_id set_project_entity_id i32 = "ProjectEntityId";
    1 member_ids set_member_ids Vec<i32> = "MemberIds";
} }

/// The carrier `GetMyProjectsRequest` of the API.
#[non_exhaustive]
pub struct GetMyProjectsRequest {
    /// The property `IncludeMemberProjects`.
    pub include_member_projects: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetMyProjectsRequest "GetMyProjectsRequest" {
    0 include_member_projects set_include_member_projects bool = "IncludeMemberProjects";
} }

/// The carrier `GetNextMilestoneRequest` of the API.
#[non_exhaustive]
pub struct GetNextMilestoneRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetNextMilestoneRequest "GetNextMilestoneRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `GetNextProjectStatusRequest` of the API.
#[non_exhaustive]
pub struct GetNextProjectStatusRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetNextProjectStatusRequest "GetNextProjectStatusRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `GetProjectEventEntityFromProjectIdRequest` of the API.
#[non_exhaustive]
pub struct GetProjectEventEntityFromProjectIdRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectEventEntityFromProjectIdRequest "GetProjectEventEntityFromProjectIdRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `GetProjectEventOnPersonRequest` of the API.
#[non_exhaustive]
pub struct GetProjectEventOnPersonRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectEventOnPersonRequest "GetProjectEventOnPersonRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetProjectEventsOnPersonRequest` of the API.
#[non_exhaustive]
pub struct GetProjectEventsOnPersonRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectEventsOnPersonRequest "GetProjectEventsOnPersonRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetProjectMembersByIdRequest` of the API.
#[non_exhaustive]
pub struct GetProjectMembersByIdRequest {
    /// The property `ProjectMemberIds`.
    pub project_member_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectMembersByIdRequest "GetProjectMembersByIdRequest" {
    0 project_member_ids set_project_member_ids Vec<i32> = "ProjectMemberIds";
} }

/// The carrier `GetProjectMembersRequest` of the API.
#[non_exhaustive]
pub struct GetProjectMembersRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectMembersRequest "GetProjectMembersRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `GetProjectsFromContactRequest` of the API.
#[non_exhaustive]
pub struct GetProjectsFromContactRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectsFromContactRequest "GetProjectsFromContactRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `GetProjectsFromPersonRequest` of the API.
#[non_exhaustive]
pub struct GetProjectsFromPersonRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectsFromPersonRequest "GetProjectsFromPersonRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetPublishedProjectRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedProjectRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedProjectRequest "GetPublishedProjectRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `GetPublishedProjectsOnPersonIdRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedProjectsOnPersonIdRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedProjectsOnPersonIdRequest "GetPublishedProjectsOnPersonIdRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetPublishedProjectsRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedProjectsRequest {
    /// The property `ProjectIds`.
    pub project_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedProjectsRequest "GetPublishedProjectsRequest" {
    0 project_ids set_project_ids Vec<i32> = "ProjectIds";
} }

/// The carrier `OfferAutoNextStatusOnApppointmentCompletedRequest` of the API.
#[non_exhaustive]
pub struct OfferAutoNextStatusOnApppointmentCompletedRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { OfferAutoNextStatusOnApppointmentCompletedRequest "OfferAutoNextStatusOnApppointmentCompletedRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
} }

/// The carrier `Project_CreateNewEntryRequest` of the API.
#[non_exhaustive]
pub struct ProjectCreateNewEntryRequest {
    /// The property `Duplicate`.
    pub duplicate: Option<Box<DuplicateEntry>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectCreateNewEntryRequest "Project_CreateNewEntryRequest" {
    0 duplicate set_duplicate Box<DuplicateEntry> = "Duplicate";
} }

/// The carrier `Project_GetDuplicatesRequest` of the API.
#[non_exhaustive]
pub struct ProjectGetDuplicatesRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectGetDuplicatesRequest "Project_GetDuplicatesRequest" {
    0 name set_name String = "Name";
} }

/// The carrier `Project_GetProjectImageRequest` of the API.
#[non_exhaustive]
pub struct ProjectGetProjectImageRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectGetProjectImageRequest "Project_GetProjectImageRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `Project_HasGuideActivitiesRequest` of the API.
#[non_exhaustive]
pub struct ProjectHasGuideActivitiesRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectHasGuideActivitiesRequest "Project_HasGuideActivitiesRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `Project_HasGuideRequest` of the API.
#[non_exhaustive]
pub struct ProjectHasGuideRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectHasGuideRequest "Project_HasGuideRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `Project_IsNumberValidRequest` of the API.
#[non_exhaustive]
pub struct ProjectIsNumberValidRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `Number`.
    pub number: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectIsNumberValidRequest "Project_IsNumberValidRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 number set_number String = "Number";
} }

/// The carrier `Project_MergeRequest` of the API.
#[non_exhaustive]
pub struct ProjectMergeRequest {
    /// The property `SourceProjectId`.
    pub source_project_id: Option<i32>,
    /// The property `DestinationProjectId`.
    pub destination_project_id: Option<i32>,
    /// The property `ReplaceEmptyFieldsOnDestination`.
    pub replace_empty_fields_on_destination: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectMergeRequest "Project_MergeRequest" {
    0 source_project_id set_source_project_id i32 = "SourceProjectId";
    1 destination_project_id set_destination_project_id i32 = "DestinationProjectId";
    2 replace_empty_fields_on_destination set_replace_empty_fields_on_destination bool = "ReplaceEmptyFieldsOnDestination";
} }

/// The carrier `Project_SetDuplicateRulesStatusRequest` of the API.
#[non_exhaustive]
pub struct ProjectSetDuplicateRulesStatusRequest {
    /// The property `Rules`.
    pub rules: Option<Vec<DuplicateRule>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectSetDuplicateRulesStatusRequest "Project_SetDuplicateRulesStatusRequest" {
    0 rules set_rules Vec<DuplicateRule> = "Rules";
} }

/// The carrier `Project_SetProjectImageRequest` of the API.
#[non_exhaustive]
pub struct ProjectSetProjectImageRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectSetProjectImageRequest "Project_SetProjectImageRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 image set_image Bytes = "Image";
} }

/// The carrier `SaveProjectMembersFunctionAndCommentRequest` of the API.
#[non_exhaustive]
pub struct SaveProjectMembersFunctionAndCommentRequest {
    /// The property `ProjectMemberIds`.
    pub project_member_ids: Option<Vec<i32>>,
    /// The property `RoleId`.
    pub role_id: Option<i32>,
    /// The property `Comment`.
    pub comment: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveProjectMembersFunctionAndCommentRequest "SaveProjectMembersFunctionAndCommentRequest" {
    0 project_member_ids set_project_member_ids Vec<i32> = "ProjectMemberIds";
    1 role_id set_role_id i32 = "RoleId";
    2 comment set_comment String = "Comment";
} }

/// The carrier `UpdateProjectMemberRequest` of the API.
#[non_exhaustive]
pub struct UpdateProjectMemberRequest {
    /// The property `ProjectMember`.
    pub project_member: Option<Box<ProjectMember>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateProjectMemberRequest "UpdateProjectMemberRequest" {
    0 project_member set_project_member Box<ProjectMember> = "ProjectMember";
} }

/// The carrier `ValidateProjectEntityRequest` of the API.
#[non_exhaustive]
pub struct ValidateProjectEntityRequest {
    /// The property `ProjectEntity`.
    pub project_entity: Option<Box<ProjectEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateProjectEntityRequest "ValidateProjectEntityRequest" {
    0 project_entity set_project_entity Box<ProjectEntity> = "ProjectEntity";
} }
