// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Project_Agent" crate::tables::SHARED {
    AddProjectMembers "POST /api/v1/Agents/Project/AddProjectMembers v1ProjectAgent_AddProjectMembers query:optional:text:$select headers:1 request:0 responses:1 body:AddProjectMembersRequest field:ProjectEntityId field:ProjectMembers";
    CreateDefaultProjectEntity "POST /api/v1/Agents/Project/CreateDefaultProjectEntity v1ProjectAgent_CreateDefaultProjectEntity headers:0 responses:0";
    CreateDefaultProjectEventEntity "POST /api/v1/Agents/Project/CreateDefaultProjectEventEntity v1ProjectAgent_CreateDefaultProjectEventEntity headers:0 responses:0";
    CreateDefaultProjectMember "POST /api/v1/Agents/Project/CreateDefaultProjectMember v1ProjectAgent_CreateDefaultProjectMember headers:0 responses:0";
    CreateNewEntry "POST /api/v1/Agents/Project/CreateNewEntry v1ProjectAgent_CreateNewEntry query:optional:text:$select headers:0 request:0 responses:0 body:Project_CreateNewEntryRequest field:Duplicate";
    DeleteProjectEntity "POST /api/v1/Agents/Project/DeleteProjectEntity v1ProjectAgent_DeleteProjectEntity query:required:int32:ProjectEntityId headers:1 responses:1";
    DeleteProjectEventEntity "POST /api/v1/Agents/Project/DeleteProjectEventEntity v1ProjectAgent_DeleteProjectEventEntity query:required:int32:ProjectEventEntityId headers:1 responses:1";
    DeleteProjectEventEntityFromProjectId "POST /api/v1/Agents/Project/DeleteProjectEventEntityFromProjectId v1ProjectAgent_DeleteProjectEventEntityFromProjectId query:optional:text:$select headers:1 request:0 responses:1 body:DeleteProjectEventEntityFromProjectIdRequest field:ProjectId";
    DeleteProjectMember "POST /api/v1/Agents/Project/DeleteProjectMember v1ProjectAgent_DeleteProjectMember query:required:int32:ProjectMemberId headers:1 responses:1";
    DeleteProjectMemberByIds "POST /api/v1/Agents/Project/DeleteProjectMemberByIds v1ProjectAgent_DeleteProjectMemberByIds query:optional:text:$select headers:1 request:0 responses:1 body:DeleteProjectMemberByIdsRequest field:ProjectMemberIds";
    DeleteProjectMembers "POST /api/v1/Agents/Project/DeleteProjectMembers v1ProjectAgent_DeleteProjectMembers query:optional:text:$select headers:1 request:0 responses:1 body:DeleteProjectMembersRequest field:ProjectEntityId field:MemberIds";
    GetDuplicateRules "POST /api/v1/Agents/Project/GetDuplicateRules v1ProjectAgent_GetDuplicateRules query:optional:text:$select headers:0 responses:0";
    GetDuplicates "POST /api/v1/Agents/Project/GetDuplicates v1ProjectAgent_GetDuplicates query:optional:text:$select headers:0 request:0 responses:0 body:Project_GetDuplicatesRequest field:Name";
    GetMyMemberProjects "POST /api/v1/Agents/Project/GetMyMemberProjects v1ProjectAgent_GetMyMemberProjects query:optional:text:$select headers:0 responses:0";
    GetMyProjectEvents "POST /api/v1/Agents/Project/GetMyProjectEvents v1ProjectAgent_GetMyProjectEvents query:optional:text:$select headers:0 responses:0";
    GetMyProjects "POST /api/v1/Agents/Project/GetMyProjects v1ProjectAgent_GetMyProjects query:optional:text:$select headers:0 request:0 responses:0 body:GetMyProjectsRequest field:IncludeMemberProjects";
    GetMyPublishedProjects "POST /api/v1/Agents/Project/GetMyPublishedProjects v1ProjectAgent_GetMyPublishedProjects query:optional:text:$select headers:0 responses:0";
    GetNextMilestone "POST /api/v1/Agents/Project/GetNextMilestone v1ProjectAgent_GetNextMilestone query:optional:text:$select headers:0 request:0 responses:0 body:GetNextMilestoneRequest field:ProjectId";
    GetNextProjectStatus "POST /api/v1/Agents/Project/GetNextProjectStatus v1ProjectAgent_GetNextProjectStatus query:optional:text:$select headers:0 request:0 responses:0 body:GetNextProjectStatusRequest field:ProjectId";
    GetProject "POST /api/v1/Agents/Project/GetProject v1ProjectAgent_GetProject query:required:int32:projectId query:optional:text:$select headers:0 responses:0";
    GetProjectEntity "POST /api/v1/Agents/Project/GetProjectEntity v1ProjectAgent_GetProjectEntity query:required:int32:projectEntityId query:optional:text:$select headers:0 responses:0";
    GetProjectEvent "POST /api/v1/Agents/Project/GetProjectEvent v1ProjectAgent_GetProjectEvent query:required:int32:projectEventId query:optional:text:$select headers:0 responses:0";
    GetProjectEventEntity "POST /api/v1/Agents/Project/GetProjectEventEntity v1ProjectAgent_GetProjectEventEntity query:required:int32:projectEventEntityId query:optional:text:$select headers:0 responses:0";
    GetProjectEventEntityFromProjectId "POST /api/v1/Agents/Project/GetProjectEventEntityFromProjectId v1ProjectAgent_GetProjectEventEntityFromProjectId query:optional:text:$select headers:0 request:0 responses:0 body:GetProjectEventEntityFromProjectIdRequest field:ProjectId";
    GetProjectEventList "POST /api/v1/Agents/Project/GetProjectEventList v1ProjectAgent_GetProjectEventList query:optional:text:$select headers:0 request:0 responses:0";
    GetProjectEventOnPerson "POST /api/v1/Agents/Project/GetProjectEventOnPerson v1ProjectAgent_GetProjectEventOnPerson query:optional:text:$select headers:0 request:0 responses:0 body:GetProjectEventOnPersonRequest field:ProjectId field:PersonId";
    GetProjectEventsOnPerson "POST /api/v1/Agents/Project/GetProjectEventsOnPerson v1ProjectAgent_GetProjectEventsOnPerson query:optional:text:$select headers:0 request:0 responses:0 body:GetProjectEventsOnPersonRequest field:PersonId";
    GetProjectImage "POST /api/v1/Agents/Project/GetProjectImage v1ProjectAgent_GetProjectImage query:optional:text:$select headers:0 request:0 responses:2 body:Project_GetProjectImageRequest field:ProjectId";
    GetProjectList "POST /api/v1/Agents/Project/GetProjectList v1ProjectAgent_GetProjectList query:optional:text:$select headers:0 request:0 responses:0";
    GetProjectMember "POST /api/v1/Agents/Project/GetProjectMember v1ProjectAgent_GetProjectMember query:required:int32:projectMemberId query:optional:text:$select headers:0 responses:0";
    GetProjectMembers "POST /api/v1/Agents/Project/GetProjectMembers v1ProjectAgent_GetProjectMembers query:optional:text:$select headers:0 request:0 responses:0 body:GetProjectMembersRequest field:ProjectId";
    GetProjectMembersById "POST /api/v1/Agents/Project/GetProjectMembersById v1ProjectAgent_GetProjectMembersById query:optional:text:$select headers:0 request:0 responses:0 body:GetProjectMembersByIdRequest field:ProjectMemberIds";
    GetProjectsFromContact "POST /api/v1/Agents/Project/GetProjectsFromContact v1ProjectAgent_GetProjectsFromContact query:optional:text:$select headers:0 request:0 responses:0 body:GetProjectsFromContactRequest field:ContactId";
    GetProjectsFromPerson "POST /api/v1/Agents/Project/GetProjectsFromPerson v1ProjectAgent_GetProjectsFromPerson query:optional:text:$select headers:0 request:0 responses:0 body:GetProjectsFromPersonRequest field:PersonId";
    GetPublishedProject "POST /api/v1/Agents/Project/GetPublishedProject v1ProjectAgent_GetPublishedProject query:optional:text:$select headers:0 request:0 responses:0 body:GetPublishedProjectRequest field:ProjectId";
    GetPublishedProjects "POST /api/v1/Agents/Project/GetPublishedProjects v1ProjectAgent_GetPublishedProjects query:optional:text:$select headers:0 request:0 responses:0 body:GetPublishedProjectsRequest field:ProjectIds";
    GetPublishedProjectsOnPersonId "POST /api/v1/Agents/Project/GetPublishedProjectsOnPersonId v1ProjectAgent_GetPublishedProjectsOnPersonId query:optional:text:$select headers:0 request:0 responses:0 body:GetPublishedProjectsOnPersonIdRequest field:PersonId";
    HasGuide "POST /api/v1/Agents/Project/HasGuide v1ProjectAgent_HasGuide query:optional:text:$select headers:0 request:0 responses:0 body:Project_HasGuideRequest field:ProjectId";
    HasGuideActivities "POST /api/v1/Agents/Project/HasGuideActivities v1ProjectAgent_HasGuideActivities query:optional:text:$select headers:0 request:0 responses:0 body:Project_HasGuideActivitiesRequest field:ProjectId";
    IsNumberValid "POST /api/v1/Agents/Project/IsNumberValid v1ProjectAgent_IsNumberValid query:optional:text:$select headers:0 request:0 responses:0 body:Project_IsNumberValidRequest field:ContactId field:Number";
    Merge "POST /api/v1/Agents/Project/Merge v1ProjectAgent_Merge query:optional:text:$select headers:1 request:0 responses:1 body:Project_MergeRequest field:SourceProjectId field:DestinationProjectId field:ReplaceEmptyFieldsOnDestination";
    OfferAutoNextStatusOnApppointmentCompleted "POST /api/v1/Agents/Project/OfferAutoNextStatusOnApppointmentCompleted v1ProjectAgent_OfferAutoNextStatusOnApppointmentCompleted query:optional:text:$select headers:0 request:0 responses:0 body:OfferAutoNextStatusOnApppointmentCompletedRequest field:AppointmentId";
    SaveProjectEntity "POST /api/v1/Agents/Project/SaveProjectEntity v1ProjectAgent_SaveProjectEntity headers:0 request:0 responses:0";
    SaveProjectEventEntity "POST /api/v1/Agents/Project/SaveProjectEventEntity v1ProjectAgent_SaveProjectEventEntity headers:0 request:0 responses:0";
    SaveProjectMember "POST /api/v1/Agents/Project/SaveProjectMember v1ProjectAgent_SaveProjectMember headers:0 request:0 responses:0";
    SaveProjectMembersFunctionAndComment "POST /api/v1/Agents/Project/SaveProjectMembersFunctionAndComment v1ProjectAgent_SaveProjectMembersFunctionAndComment query:optional:text:$select headers:1 request:0 responses:1 body:SaveProjectMembersFunctionAndCommentRequest field:ProjectMemberIds field:RoleId field:Comment";
    SetDuplicateRulesStatus "POST /api/v1/Agents/Project/SetDuplicateRulesStatus v1ProjectAgent_SetDuplicateRulesStatus query:optional:text:$select headers:1 request:0 responses:1 body:Project_SetDuplicateRulesStatusRequest field:Rules";
    SetProjectImage "POST /api/v1/Agents/Project/SetProjectImage v1ProjectAgent_SetProjectImage query:optional:text:$select headers:1 request:0 responses:1 body:Project_SetProjectImageRequest field:ProjectId field:Image";
    UpdateProjectMember "POST /api/v1/Agents/Project/UpdateProjectMember v1ProjectAgent_UpdateProjectMember query:optional:text:$select headers:0 request:0 responses:0 body:UpdateProjectMemberRequest field:ProjectMember";
    ValidateProjectEntity "POST /api/v1/Agents/Project/ValidateProjectEntity v1ProjectAgent_ValidateProjectEntity query:optional:text:$select headers:0 request:0 responses:0 body:ValidateProjectEntityRequest field:ProjectEntity";
} }
