// Made by `cargo run --release -p pagewire`; do not edit.

//! Projects and their members, by the criteria of a search.
//!
//! The archive `FindProject` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `FindProject`.
    FindProject "FindProject"
}
pagewire_runtime::archive_columns! { FindProject, []
    LAST_ACTIVITY Date Unsorted "LastActivity";
    LAST_COMPLETED_ACTIVITY Date Unsorted "LastCompletedActivity";
    LAST_COMPLETED_SALE Date Unsorted "LastCompletedSale";
    LAST_DO_BY_ACTIVITY Date Unsorted "LastDoByActivity";
    LAST_DO_BY_SALE Date Unsorted "LastDoBySale";
    LAST_SALE Date Unsorted "LastSale";
    NUMBER_OF_ACTIVITIES Int Unsorted "NumberOfActivities";
    NUMBER_OF_ACTIVITIES_IN_PERIOD Int Unsorted "NumberOfActivitiesInPeriod";
    NUMBER_OF_NOT_COMPLETED_ACTIVITIES Int Unsorted "NumberOfNotCompletedActivities";
    NUMBER_OF_NOT_COMPLETED_ACTIVITIES_IN_PERIOD Int Unsorted "NumberOfNotCompletedActivitiesInPeriod";
    NUMBER_OF_NOT_COMPLETED_SALES Int Unsorted "NumberOfNotCompletedSales";
    NUMBER_OF_NOT_COMPLETED_SALES_IN_PERIOD Int Unsorted "NumberOfNotCompletedSalesInPeriod";
    NUMBER_OF_SALES Int Unsorted "NumberOfSales";
    NUMBER_OF_SALES_IN_PERIOD Int Unsorted "NumberOfSalesInPeriod";
    SAINT_STATUS3 List Unsorted "SaintStatus3";
    ACTIVE_ERP_LINKS Bool Sorted "activeErpLinks";
    ASSOCIATE_ID User Sorted "associateId";
    COMPLETED Bool Sorted "completed";
    DESCRIPTION Text Sorted "description";
    END_DATE Date Sorted "endDate";
    EVENT_ID Int Sorted "eventId";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HAS_GUIDE Bool Sorted "hasGuide";
    HAS_INFO_TEXT Bool Sorted "hasInfoText";
    ICON Opaque Sorted "icon";
    IMAGE_THUMBNAIL Opaque Unsorted "imageThumbnail";
    NAME TextOrKey Sorted "name";
    NEXT_MILESTONE Date Sorted "nextMilestone";
    NUMBER Text Sorted "number";
    PROJECT_ID Int Sorted "projectId";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
    REGISTERED_DATE Date Sorted "registeredDate";
    SAINT_ACTIVITY_TYPE List Unsorted "saintActivityType";
    SAINT_AMOUNT_CLASS List Unsorted "saintAmountClass";
    SAINT_DIRECTION List Unsorted "saintDirection";
    SAINT_INTENTION List Unsorted "saintIntention";
    SAINT_SALE_STATUS List Unsorted "saintSaleStatus";
    SAINT_TICKET_CATEGORY List Unsorted "saintTicketCategory";
    SAINT_TICKET_STATUS List Unsorted "saintTicketStatus";
    START_DATE Date Sorted "startDate";
    STATUS List Sorted "status";
    STATUS_RANK Opaque Sorted "statusRank";
    TEXT Text Sorted "text";
    TYPE List Sorted "type";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
    UPDATED_DATE Date Sorted "updatedDate";
}
/// Columns below `appointment`.
pub mod appointment {
    shared_appointment_2! { crate::archives::find_project::FindProject ["appointment"] }
}
/// Columns below `document`.
pub mod document {
    shared_document! { crate::archives::find_project::FindProject ["document"] }
}
/// Columns below `project`.
pub mod project {
    shared_person_info! { crate::archives::find_project::FindProject ["project"] }
}
/// Columns below `projectAssociate`.
pub mod project_associate {
    shared_associate! { crate::archives::find_project::FindProject ["projectAssociate"] }
}
/// Columns below `projectEvent`.
pub mod project_event {
    shared_project_event! { crate::archives::find_project::FindProject ["projectEvent"] }
}
/// Columns below `projectMember`.
pub mod project_member {
    shared_project_member! { crate::archives::find_project::FindProject ["projectMember"] }
}
/// Columns below `projectPublish`.
pub mod project_publish {
    shared_project_publish! { crate::archives::find_project::FindProject ["projectPublish"] }
}
/// Columns below `projectUrl`.
pub mod project_url {
    shared_url! { crate::archives::find_project::FindProject ["projectUrl"] }
}
/// Columns below `sale`.
pub mod sale {
    shared_sale_2! { crate::archives::find_project::FindProject ["sale"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::FindProject;
        PROJECT "project";
    }
}

#[cfg(all(feature = "client", feature = "project"))]
pagewire_runtime::archive_calls! { FindProject; crate::project::GetAllCall<'_, R> }
