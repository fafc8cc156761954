// Made by `cargo run --release -p pagewire`; do not edit.

//! E-mail addresses of companies and persons.
//!
//! The archive `EmailAddress` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `EmailAddress`.
    EmailAddress "EmailAddress"
}
pagewire_runtime::archive_columns! { EmailAddress, []
    LAST_ACTIVITY Opaque Unsorted "LastActivity";
    LAST_COMPLETED_ACTIVITY Opaque Unsorted "LastCompletedActivity";
    LAST_COMPLETED_SALE Opaque Unsorted "LastCompletedSale";
    LAST_COMPLETED_TICKET Opaque Unsorted "LastCompletedTicket";
    LAST_DO_BY_ACTIVITY Opaque Unsorted "LastDoByActivity";
    LAST_DO_BY_SALE Opaque Unsorted "LastDoBySale";
    LAST_DO_BY_TICKET Opaque Unsorted "LastDoByTicket";
    LAST_SALE Opaque Unsorted "LastSale";
    LAST_TICKET Opaque Unsorted "LastTicket";
    NUMBER_OF_ACTIVITIES Opaque Unsorted "NumberOfActivities";
    NUMBER_OF_ACTIVITIES_IN_PERIOD Opaque Unsorted "NumberOfActivitiesInPeriod";
    NUMBER_OF_NOT_COMPLETED_ACTIVITIES Opaque Unsorted "NumberOfNotCompletedActivities";
    NUMBER_OF_NOT_COMPLETED_ACTIVITIES_IN_PERIOD Opaque Unsorted "NumberOfNotCompletedActivitiesInPeriod";
    NUMBER_OF_NOT_COMPLETED_SALES Opaque Unsorted "NumberOfNotCompletedSales";
    NUMBER_OF_NOT_COMPLETED_SALES_IN_PERIOD Opaque Unsorted "NumberOfNotCompletedSalesInPeriod";
    NUMBER_OF_NOT_COMPLETED_TICKETS Opaque Unsorted "NumberOfNotCompletedTickets";
    NUMBER_OF_NOT_COMPLETED_TICKETS_IN_PERIOD Opaque Unsorted "NumberOfNotCompletedTicketsInPeriod";
    NUMBER_OF_SALES Opaque Unsorted "NumberOfSales";
    NUMBER_OF_SALES_IN_PERIOD Opaque Unsorted "NumberOfSalesInPeriod";
    NUMBER_OF_TICKETS Opaque Unsorted "NumberOfTickets";
    NUMBER_OF_TICKETS_IN_PERIOD Opaque Unsorted "NumberOfTicketsInPeriod";
    SAINT_STATUS1 Opaque Unsorted "SaintStatus1";
    SAINT_STATUS2 Opaque Unsorted "SaintStatus2";
    ACTIVE_ERP_LINKS Opaque Unsorted "activeErpLinks";
    ASSOCIATE_ID Opaque Unsorted "associateId";
    ASSOCIATE_TYPE Opaque Unsorted "associateType";
    BIRTH_DAY Opaque Unsorted "birthDay";
    BIRTH_MONTH Opaque Unsorted "birthMonth";
    BIRTH_YEAR Opaque Unsorted "birthYear";
    BIRTHDATE Opaque Unsorted "birthdate";
    BUSINESS Opaque Unsorted "business";
    CATEGORY Opaque Unsorted "category";
    CATEGORY_GROUP Opaque Unsorted "categoryGroup";
    CODE Opaque Unsorted "code";
    COMPANY_CATEGORY_RANK Opaque Unsorted "companyCategoryRank";
    CONTACT_DELETED Opaque Unsorted "contactDeleted";
    CONTACT_ID Int Sorted "contactId";
    CONTACT_INTEREST_IDS Opaque Unsorted "contactInterestIds";
    CONTACT_NO_MAIL Opaque Unsorted "contactNoMail";
    CONTACT_SOURCE Opaque Unsorted "contactSource";
    COUNTRY Opaque Unsorted "country";
    COUNTRY_ID Opaque Unsorted "countryId";
    CREATED_BY_FORM Opaque Unsorted "createdByForm";
    DELETED_DATE Opaque Unsorted "deletedDate";
    DEPARTMENT Opaque Unsorted "department";
    EMAIL_ADDRESS Text Sorted "emailAddress";
    EMAIL_BOUNCE_COUNT Int Sorted "emailBounceCount";
    EMAIL_DESCRIPTION Text Sorted "emailDescription";
    EMAIL_HAS_BOUNCED Bool Sorted "emailHasBounced";
    EMAIL_ID Int Sorted "emailId";
    EMAIL_LAST_BOUNCE DateTime Sorted "emailLastBounce";
    EMAIL_LAST_SENT DateTime Sorted "emailLastSent";
    EMAIL_MATCH Text Unsorted "emailMatch";
    EMAIL_PROTOCOL Text Sorted "emailProtocol";
    FIRST_NAME Opaque Unsorted "firstName";
    FORCE_COMPANY Opaque Unsorted "forceCompany";
    FULL_NAME Opaque Unsorted "fullName";
    FULL_NAME_WITH_CONTACT Opaque Unsorted "fullNameWithContact";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HAS_COMPANY Opaque Unsorted "hasCompany";
    HAS_INFO_TEXT Bool Sorted "hasInfoText";
    HAS_INTERESTS Bool Sorted "hasInterests";
    IS_PROJECT_MEMBER Opaque Unsorted "isProjectMember";
    IS_STAKEHOLDER Opaque Unsorted "isStakeholder";
    KANA_FIRST_NAME Opaque Unsorted "kanaFirstName";
    KANA_LAST_NAME Opaque Unsorted "kanaLastName";
    LAST_NAME Opaque Unsorted "lastName";
    LEAD_STATUS Opaque Unsorted "leadStatus";
    LEADSTATUS_RANK Opaque Unsorted "leadstatusRank";
    MAIN_CONTACT Opaque Unsorted "mainContact";
    MIDDLE_NAME Opaque Unsorted "middleName";
    MR_MRS Opaque Unsorted "mrMrs";
    NAME Opaque Unsorted "name";
    NAME_DEPARTMENT Opaque Unsorted "nameDepartment";
    NUMBER Opaque Unsorted "number";
    ORGNR Opaque Unsorted "orgnr";
    PERSON_ACTIVE_ERP_LINKS Opaque Unsorted "personActiveErpLinks";
    PERSON_ASSOCIATE_FULL_NAME Opaque Unsorted "personAssociateFullName";
    PERSON_ASSOCIATE_ID Opaque Unsorted "personAssociateId";
    PERSON_BUSINESS Opaque Unsorted "personBusiness";
    PERSON_CATEGORY Opaque Unsorted "personCategory";
    PERSON_CATEGORY_GROUP Opaque Unsorted "personCategoryGroup";
    PERSON_CATEGORY_RANK Opaque Unsorted "personCategoryRank";
    PERSON_COUNTRY Opaque Unsorted "personCountry";
    PERSON_COUNTRY_ID Opaque Unsorted "personCountryId";
    PERSON_DELETED_DATE Opaque Unsorted "personDeletedDate";
    PERSON_HAS_INTERESTS Opaque Unsorted "personHasInterests";
    PERSON_ID Opaque Unsorted "personId";
    PERSON_NO_MAIL Opaque Unsorted "personNoMail";
    PERSON_NUMBER Opaque Unsorted "personNumber";
    PERSON_REGISTERED_BY Opaque Unsorted "personRegisteredBy";
    PERSON_REGISTERED_BY_FULL_NAME Opaque Unsorted "personRegisteredByFullName";
    PERSON_REGISTERED_DATE Opaque Unsorted "personRegisteredDate";
    PERSON_SOURCE Opaque Unsorted "personSource";
    PERSON_UPDATED_BY Opaque Unsorted "personUpdatedBy";
    PERSON_UPDATED_BY_FULL_NAME Opaque Unsorted "personUpdatedByFullName";
    PERSON_UPDATED_DATE Opaque Unsorted "personUpdatedDate";
    PORTRAIT_THUMBNAIL Opaque Unsorted "portraitThumbnail";
    POSITION Opaque Unsorted "position";
    RANK Opaque Unsorted "rank";
    REGISTERED_BY Opaque Unsorted "registeredBy";
    REGISTERED_BY_FULL_NAME Opaque Unsorted "registeredByFullName";
    REGISTERED_DATE Opaque Unsorted "registeredDate";
    RETIRED Opaque Unsorted "retired";
    SAINT_ACTIVITY_TYPE Opaque Unsorted "saintActivityType";
    SAINT_AMOUNT_CLASS Opaque Unsorted "saintAmountClass";
    SAINT_DIRECTION Opaque Unsorted "saintDirection";
    SAINT_INTENTION Opaque Unsorted "saintIntention";
    SAINT_SALE_STATUS Opaque Unsorted "saintSaleStatus";
    SAINT_TICKET_CATEGORY Opaque Unsorted "saintTicketCategory";
    SAINT_TICKET_STATUS Opaque Unsorted "saintTicketStatus";
    SELECTION_ID_REQUEST Opaque Unsorted "selectionIdRequest";
    SELECTION_MEMBER_ID Opaque Unsorted "selectionMemberId";
    STOP Opaque Unsorted "stop";
    SUPPORT_ASSOCIATE Opaque Unsorted "supportAssociate";
    SUPPORT_ASSOCIATE_FULL_NAME Opaque Unsorted "supportAssociateFullName";
    SUPPORT_LANGUAGE Opaque Unsorted "supportLanguage";
    TICKET_PRIORITY Opaque Unsorted "ticketPriority";
    TITLE Opaque Unsorted "title";
    UPDATED_BY Opaque Unsorted "updatedBy";
    UPDATED_BY_FULL_NAME Opaque Unsorted "updatedByFullName";
    UPDATED_BY_WORKFLOW Opaque Unsorted "updatedByWorkflow";
    UPDATED_DATE Opaque Unsorted "updatedDate";
    USE_AS_MAILING_ADDRESS Opaque Unsorted "useAsMailingAddress";
    WHEN_UPDATED_BY_WORKFLOW Opaque Unsorted "whenUpdatedByWorkflow";
    WHO Opaque Sorted "who";
}
/// Columns below `contactAssociate`.
pub mod contact_associate {
    shared_associate_2! { crate::archives::email_address::EmailAddress ["contactAssociate"] }
}
/// Columns below `contactFax`.
pub mod contact_fax {
    shared_search_phone_2! { crate::archives::email_address::EmailAddress ["contactFax"] }
}
/// Columns below `contactPhone`.
pub mod contact_phone {
    shared_search_phone_2! { crate::archives::email_address::EmailAddress ["contactPhone"] }
}
/// Columns below `contactSupportAssociate`.
pub mod contact_support_associate {
    shared_associate_2! { crate::archives::email_address::EmailAddress ["contactSupportAssociate"] }
}
/// Columns below `contactSupportPerson`.
pub mod contact_support_person {
    shared_contact_support_person_2! { crate::archives::email_address::EmailAddress ["contactSupportPerson"] }
}
/// Columns below `email`.
pub mod email {
    shared_email_2! { crate::archives::email_address::EmailAddress ["email"] }
}
/// Columns below `personAddress`.
pub mod person_address {
    shared_restriction_address_2! { crate::archives::email_address::EmailAddress ["personAddress"] }
}
/// Columns below `personContact`.
pub mod person_contact {
    shared_person_contact! { crate::archives::email_address::EmailAddress ["personContact"] }
}
/// Columns below `personDirectFax`.
pub mod person_direct_fax {
    shared_search_phone_2! { crate::archives::email_address::EmailAddress ["personDirectFax"] }
}
/// Columns below `personDirectPhone`.
pub mod person_direct_phone {
    shared_search_phone_2! { crate::archives::email_address::EmailAddress ["personDirectPhone"] }
}
/// Columns below `personMobilePhone`.
pub mod person_mobile_phone {
    shared_search_phone_2! { crate::archives::email_address::EmailAddress ["personMobilePhone"] }
}
/// Columns below `personPager`.
pub mod person_pager {
    shared_search_phone_2! { crate::archives::email_address::EmailAddress ["personPager"] }
}
/// Columns below `personPrivate`.
pub mod person_private {
    shared_search_phone_2! { crate::archives::email_address::EmailAddress ["personPrivate"] }
}
/// Columns below `phone`.
pub mod phone {
    shared_phone! { crate::archives::email_address::EmailAddress ["phone"] }
}
/// Columns below `postAddress`.
pub mod post_address {
    shared_restriction_address_2! { crate::archives::email_address::EmailAddress ["postAddress"] }
}
/// Columns below `restrictionAddress`.
pub mod restriction_address {
    shared_restriction_address_2! { crate::archives::email_address::EmailAddress ["restrictionAddress"] }
}
/// Columns below `restrictionPostalAddress`.
pub mod restriction_postal_address {
    shared_restriction_address_2! { crate::archives::email_address::EmailAddress ["restrictionPostalAddress"] }
}
/// Columns below `searchPhone`.
pub mod search_phone {
    shared_search_phone_2! { crate::archives::email_address::EmailAddress ["searchPhone"] }
}
/// Columns below `streetAddress`.
pub mod street_address {
    shared_restriction_address_2! { crate::archives::email_address::EmailAddress ["streetAddress"] }
}
/// Columns below `url`.
pub mod url {
    shared_url_2! { crate::archives::email_address::EmailAddress ["url"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::EmailAddress;
        EMAIL "email";
        PERSON "person";
        CONTACT "contact";
    }
}
