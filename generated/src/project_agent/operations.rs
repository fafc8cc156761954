// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_V2, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Project_Agent" 50 {
    0 ADD_PROJECT_MEMBERS Post "/api/v1/Agents/Project/AddProjectMembers" "v1ProjectAgent_AddProjectMembers" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 CREATE_DEFAULT_PROJECT_ENTITY Post "/api/v1/Agents/Project/CreateDefaultProjectEntity" "v1ProjectAgent_CreateDefaultProjectEntity" [] HEADERS_1, None, ANSWERS_200;
    2 CREATE_DEFAULT_PROJECT_EVENT_ENTITY Post "/api/v1/Agents/Project/CreateDefaultProjectEventEntity" "v1ProjectAgent_CreateDefaultProjectEventEntity" [] HEADERS_1, None, ANSWERS_200;
    3 CREATE_DEFAULT_PROJECT_MEMBER Post "/api/v1/Agents/Project/CreateDefaultProjectMember" "v1ProjectAgent_CreateDefaultProjectMember" [] HEADERS_1, None, ANSWERS_200;
    4 CREATE_NEW_ENTRY Post "/api/v1/Agents/Project/CreateNewEntry" "v1ProjectAgent_CreateNewEntry" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 DELETE_PROJECT_ENTITY Post "/api/v1/Agents/Project/DeleteProjectEntity" "v1ProjectAgent_DeleteProjectEntity" [Query "ProjectEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    6 DELETE_PROJECT_EVENT_ENTITY Post "/api/v1/Agents/Project/DeleteProjectEventEntity" "v1ProjectAgent_DeleteProjectEventEntity" [Query "ProjectEventEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    7 DELETE_PROJECT_EVENT_ENTITY_FROM_PROJECT_ID Post "/api/v1/Agents/Project/DeleteProjectEventEntityFromProjectId" "v1ProjectAgent_DeleteProjectEventEntityFromProjectId" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    8 DELETE_PROJECT_MEMBER Post "/api/v1/Agents/Project/DeleteProjectMember" "v1ProjectAgent_DeleteProjectMember" [Query "ProjectMemberId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    9 DELETE_PROJECT_MEMBER_BY_IDS Post "/api/v1/Agents/Project/DeleteProjectMemberByIds" "v1ProjectAgent_DeleteProjectMemberByIds" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    10 DELETE_PROJECT_MEMBERS Post "/api/v1/Agents/Project/DeleteProjectMembers" "v1ProjectAgent_DeleteProjectMembers" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    11 GET_DUPLICATE_RULES Post "/api/v1/Agents/Project/GetDuplicateRules" "v1ProjectAgent_GetDuplicateRules" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    12 GET_DUPLICATES Post "/api/v1/Agents/Project/GetDuplicates" "v1ProjectAgent_GetDuplicates" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_MY_MEMBER_PROJECTS Post "/api/v1/Agents/Project/GetMyMemberProjects" "v1ProjectAgent_GetMyMemberProjects" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    14 GET_MY_PROJECT_EVENTS Post "/api/v1/Agents/Project/GetMyProjectEvents" "v1ProjectAgent_GetMyProjectEvents" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_MY_PROJECTS Post "/api/v1/Agents/Project/GetMyProjects" "v1ProjectAgent_GetMyProjects" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_MY_PUBLISHED_PROJECTS Post "/api/v1/Agents/Project/GetMyPublishedProjects" "v1ProjectAgent_GetMyPublishedProjects" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    17 GET_NEXT_MILESTONE Post "/api/v1/Agents/Project/GetNextMilestone" "v1ProjectAgent_GetNextMilestone" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_NEXT_PROJECT_STATUS Post "/api/v1/Agents/Project/GetNextProjectStatus" "v1ProjectAgent_GetNextProjectStatus" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    19 GET_PROJECT Post "/api/v1/Agents/Project/GetProject" "v1ProjectAgent_GetProject" [Query "projectId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    20 GET_PROJECT_ENTITY Post "/api/v1/Agents/Project/GetProjectEntity" "v1ProjectAgent_GetProjectEntity" [Query "projectEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    21 GET_PROJECT_EVENT Post "/api/v1/Agents/Project/GetProjectEvent" "v1ProjectAgent_GetProjectEvent" [Query "projectEventId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    22 GET_PROJECT_EVENT_ENTITY Post "/api/v1/Agents/Project/GetProjectEventEntity" "v1ProjectAgent_GetProjectEventEntity" [Query "projectEventEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    23 GET_PROJECT_EVENT_ENTITY_FROM_PROJECT_ID Post "/api/v1/Agents/Project/GetProjectEventEntityFromProjectId" "v1ProjectAgent_GetProjectEventEntityFromProjectId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    24 GET_PROJECT_EVENT_LIST Post "/api/v1/Agents/Project/GetProjectEventList" "v1ProjectAgent_GetProjectEventList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    25 GET_PROJECT_EVENT_ON_PERSON Post "/api/v1/Agents/Project/GetProjectEventOnPerson" "v1ProjectAgent_GetProjectEventOnPerson" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    26 GET_PROJECT_EVENTS_ON_PERSON Post "/api/v1/Agents/Project/GetProjectEventsOnPerson" "v1ProjectAgent_GetProjectEventsOnPerson" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    27 GET_PROJECT_IMAGE Post "/api/v1/Agents/Project/GetProjectImage" "v1ProjectAgent_GetProjectImage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    28 GET_PROJECT_LIST Post "/api/v1/Agents/Project/GetProjectList" "v1ProjectAgent_GetProjectList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    29 GET_PROJECT_MEMBER Post "/api/v1/Agents/Project/GetProjectMember" "v1ProjectAgent_GetProjectMember" [Query "projectMemberId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    30 GET_PROJECT_MEMBERS Post "/api/v1/Agents/Project/GetProjectMembers" "v1ProjectAgent_GetProjectMembers" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    31 GET_PROJECT_MEMBERS_BY_ID Post "/api/v1/Agents/Project/GetProjectMembersById" "v1ProjectAgent_GetProjectMembersById" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    32 GET_PROJECTS_FROM_CONTACT Post "/api/v1/Agents/Project/GetProjectsFromContact" "v1ProjectAgent_GetProjectsFromContact" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    33 GET_PROJECTS_FROM_PERSON Post "/api/v1/Agents/Project/GetProjectsFromPerson" "v1ProjectAgent_GetProjectsFromPerson" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    34 GET_PUBLISHED_PROJECT Post "/api/v1/Agents/Project/GetPublishedProject" "v1ProjectAgent_GetPublishedProject" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    35 GET_PUBLISHED_PROJECTS Post "/api/v1/Agents/Project/GetPublishedProjects" "v1ProjectAgent_GetPublishedProjects" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    36 GET_PUBLISHED_PROJECTS_ON_PERSON_ID Post "/api/v1/Agents/Project/GetPublishedProjectsOnPersonId" "v1ProjectAgent_GetPublishedProjectsOnPersonId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    37 HAS_GUIDE Post "/api/v1/Agents/Project/HasGuide" "v1ProjectAgent_HasGuide" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    38 HAS_GUIDE_ACTIVITIES Post "/api/v1/Agents/Project/HasGuideActivities" "v1ProjectAgent_HasGuideActivities" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    39 IS_NUMBER_VALID Post "/api/v1/Agents/Project/IsNumberValid" "v1ProjectAgent_IsNumberValid" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    40 MERGE Post "/api/v1/Agents/Project/Merge" "v1ProjectAgent_Merge" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    41 OFFER_AUTO_NEXT_STATUS_ON_APPPOINTMENT_COMPLETED Post "/api/v1/Agents/Project/OfferAutoNextStatusOnApppointmentCompleted" "v1ProjectAgent_OfferAutoNextStatusOnApppointmentCompleted" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    42 SAVE_PROJECT_ENTITY Post "/api/v1/Agents/Project/SaveProjectEntity" "v1ProjectAgent_SaveProjectEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    43 SAVE_PROJECT_EVENT_ENTITY Post "/api/v1/Agents/Project/SaveProjectEventEntity" "v1ProjectAgent_SaveProjectEventEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    44 SAVE_PROJECT_MEMBER Post "/api/v1/Agents/Project/SaveProjectMember" "v1ProjectAgent_SaveProjectMember" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    45 SAVE_PROJECT_MEMBERS_FUNCTION_AND_COMMENT Post "/api/v1/Agents/Project/SaveProjectMembersFunctionAndComment" "v1ProjectAgent_SaveProjectMembersFunctionAndComment" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    46 SET_DUPLICATE_RULES_STATUS Post "/api/v1/Agents/Project/SetDuplicateRulesStatus" "v1ProjectAgent_SetDuplicateRulesStatus" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    47 SET_PROJECT_IMAGE Post "/api/v1/Agents/Project/SetProjectImage" "v1ProjectAgent_SetProjectImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    48 UPDATE_PROJECT_MEMBER Post "/api/v1/Agents/Project/UpdateProjectMember" "v1ProjectAgent_UpdateProjectMember" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    49 VALIDATE_PROJECT_ENTITY Post "/api/v1/Agents/Project/ValidateProjectEntity" "v1ProjectAgent_ValidateProjectEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
