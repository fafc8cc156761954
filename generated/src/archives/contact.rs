// Made by `cargo run --release -p pagewire`; do not edit.

//! Companies, with their addresses and numbers.
//!
//! The archive `Contact` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `Contact`.
    Contact "Contact"
}
pagewire_runtime::archive_columns! { Contact, []
    LAST_ACTIVITY Date Unsorted "LastActivity";
    LAST_COMPLETED_ACTIVITY Date Unsorted "LastCompletedActivity";
    LAST_COMPLETED_SALE Date Unsorted "LastCompletedSale";
    LAST_COMPLETED_TICKET Date Unsorted "LastCompletedTicket";
    LAST_DO_BY_ACTIVITY Date Unsorted "LastDoByActivity";
    LAST_DO_BY_SALE Date Unsorted "LastDoBySale";
    LAST_DO_BY_TICKET Date Unsorted "LastDoByTicket";
    LAST_SALE Date Unsorted "LastSale";
    LAST_TICKET Date Unsorted "LastTicket";
    NUMBER_OF_ACTIVITIES Int Unsorted "NumberOfActivities";
    NUMBER_OF_ACTIVITIES_IN_PERIOD Int Unsorted "NumberOfActivitiesInPeriod";
    NUMBER_OF_NOT_COMPLETED_ACTIVITIES Int Unsorted "NumberOfNotCompletedActivities";
    NUMBER_OF_NOT_COMPLETED_ACTIVITIES_IN_PERIOD Int Unsorted "NumberOfNotCompletedActivitiesInPeriod";
    NUMBER_OF_NOT_COMPLETED_SALES Int Unsorted "NumberOfNotCompletedSales";
    NUMBER_OF_NOT_COMPLETED_SALES_IN_PERIOD Int Unsorted "NumberOfNotCompletedSalesInPeriod";
    NUMBER_OF_NOT_COMPLETED_TICKETS Int Unsorted "NumberOfNotCompletedTickets";
    NUMBER_OF_NOT_COMPLETED_TICKETS_IN_PERIOD Int Unsorted "NumberOfNotCompletedTicketsInPeriod";
    NUMBER_OF_SALES Int Unsorted "NumberOfSales";
    NUMBER_OF_SALES_IN_PERIOD Int Unsorted "NumberOfSalesInPeriod";
    NUMBER_OF_TICKETS Int Unsorted "NumberOfTickets";
    NUMBER_OF_TICKETS_IN_PERIOD Int Unsorted "NumberOfTicketsInPeriod";
    SAINT_STATUS1 List Unsorted "SaintStatus1";
    SAINT_STATUS2 List Unsorted "SaintStatus2";
    ACTIVE_ERP_LINKS Bool Sorted "activeErpLinks";
    ASSOCIATE_ID User Sorted "associateId";
    BUSINESS List Sorted "business";
    CATEGORY List Sorted "category";
    CATEGORY_GROUP List Sorted "categoryGroup";
    CODE Text Sorted "code";
    COMPANY_CATEGORY_RANK Int Sorted "companyCategoryRank";
    CONTACT_DELETED Bool Sorted "contactDeleted";
    CONTACT_ID Int Sorted "contactId";
    CONTACT_INTEREST_IDS List Unsorted "contactInterestIds";
    CONTACT_NO_MAIL Bool Sorted "contactNoMail";
    CONTACT_SOURCE List Sorted "contactSource";
    COUNTRY List Sorted "country";
    COUNTRY_ID Int Sorted "countryId";
    DELETED_DATE DateTime Unsorted "deletedDate";
    DEPARTMENT Text Sorted "department";
    FORCE_COMPANY Bool Unsorted "forceCompany";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HAS_INFO_TEXT Bool Sorted "hasInfoText";
    HAS_INTERESTS Bool Sorted "hasInterests";
    MAIN_CONTACT Opaque Sorted "mainContact";
    NAME TextOrKey Sorted "name";
    NAME_DEPARTMENT Text Sorted "nameDepartment";
    NUMBER Text Sorted "number";
    ORGNR Text Sorted "orgnr";
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
    SELECTION_ID_REQUEST Int Unsorted "selectionIdRequest";
    SELECTION_MEMBER_ID Int Unsorted "selectionMemberId";
    STOP Bool Sorted "stop";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
    UPDATED_DATE Date Sorted "updatedDate";
}
/// Columns below `contactAssociate`.
pub mod contact_associate {
    shared_associate! { crate::archives::contact::Contact ["contactAssociate"] }
}
/// Columns below `contactFax`.
pub mod contact_fax {
    shared_search_phone! { crate::archives::contact::Contact ["contactFax"] }
}
/// Columns below `contactPhone`.
pub mod contact_phone {
    shared_search_phone! { crate::archives::contact::Contact ["contactPhone"] }
}
/// Columns below `contactSupportAssociate`.
pub mod contact_support_associate {
    shared_associate! { crate::archives::contact::Contact ["contactSupportAssociate"] }
}
/// Columns below `contactSupportPerson`.
pub mod contact_support_person {
    shared_contact_support_person! { crate::archives::contact::Contact ["contactSupportPerson"] }
}
/// Columns below `email`.
pub mod email {
    shared_email! { crate::archives::contact::Contact ["email"] }
}
/// Columns below `phone`.
pub mod phone {
    shared_phone! { crate::archives::contact::Contact ["phone"] }
}
/// Columns below `postAddress`.
pub mod post_address {
    shared_restriction_address! { crate::archives::contact::Contact ["postAddress"] }
}
/// Columns below `restrictionAddress`.
pub mod restriction_address {
    shared_restriction_address! { crate::archives::contact::Contact ["restrictionAddress"] }
}
/// Columns below `restrictionPostalAddress`.
pub mod restriction_postal_address {
    shared_restriction_address! { crate::archives::contact::Contact ["restrictionPostalAddress"] }
}
/// Columns below `searchPhone`.
pub mod search_phone {
    shared_search_phone! { crate::archives::contact::Contact ["searchPhone"] }
}
/// Columns below `streetAddress`.
pub mod street_address {
    shared_restriction_address! { crate::archives::contact::Contact ["streetAddress"] }
}
/// Columns below `url`.
pub mod url {
    shared_url! { crate::archives::contact::Contact ["url"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::Contact;
        CONTACT "contact";
    }
}
