// Made by `cargo run --release -p pagewire`; do not edit.

//! Members of projects.
//!
//! The archive `ProjectMember` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `ProjectMember`.
    ProjectMember "ProjectMember"
}
pagewire_runtime::archive_columns! { ProjectMember, []
    CONTACT_ID Int Sorted "contactId";
    EVENT_PARTICIPANT_STATUS List Sorted "eventParticipantStatus";
    FUNCTION List Sorted "function";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HAS_INFO_TEXT Bool Sorted "hasInfoText";
    INFO_TEXT Text Sorted "infoText";
    PERSON_ID Int Sorted "personId";
    PROJECT_ID Int Sorted "projectId";
    PROJECT_MEMBER_ID Int Sorted "projectMemberId";
    REGISTERED DateTime Sorted "registered";
    TEXT_ID Int Sorted "textId";
    UPDATED DateTime Sorted "updated";
}
/// Columns below `contact`.
pub mod contact {
    shared_contact! { crate::archives::project_member::ProjectMember ["contact"] }
}
/// Columns below `person`.
pub mod person {
    shared_person! { crate::archives::project_member::ProjectMember ["person"] }
}
/// Columns below `project`.
pub mod project {
    shared_project! { crate::archives::project_member::ProjectMember ["project"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::ProjectMember;
        PROJECT_MEMBER "projectMember";
        RETIRED "retired";
        STOP "stop";
    }
}

#[cfg(all(feature = "client", feature = "project"))]
pagewire_runtime::archive_calls! { ProjectMember; crate::project::MembersCall<'_, R> }

#[cfg(all(feature = "client", feature = "project-member"))]
pagewire_runtime::archive_calls! { ProjectMember; crate::project_member::GetAllCall<'_, R> }
