// Made by `cargo run --release -p pagewire`; do not edit.

//! Companies and persons, by the criteria of a search.
//!
//! The archive `FindContact` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `FindContact`.
    FindContact "FindContact"
}
pagewire_runtime::archive_columns! { FindContact, []
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
    ASSOCIATE_TYPE Opaque Unsorted "associateType";
    BIRTH_DAY Int Sorted "birthDay";
    BIRTH_MONTH Int Sorted "birthMonth";
    BIRTH_YEAR Int Sorted "birthYear";
    BIRTHDATE Opaque Unsorted "birthdate";
    BUSINESS List Sorted "business";
    CATEGORY List Sorted "category";
    CATEGORY_GROUP List Sorted "categoryGroup";
    CODE Text Sorted "code";
    COMPANY_CATEGORY_RANK Int Sorted "companyCategoryRank";
    CONSENT_SOURCE_EMARKETING List Sorted "consentSourceEmarketing";
    CONSENT_SOURCE_STORE List Sorted "consentSourceStore";
    CONTACT_DELETED Bool Sorted "contactDeleted";
    CONTACT_ID Int Sorted "contactId";
    CONTACT_INTEREST_IDS List Unsorted "contactInterestIds";
    CONTACT_NO_MAIL Bool Sorted "contactNoMail";
    CONTACT_SOURCE List Sorted "contactSource";
    COUNTRY List Sorted "country";
    COUNTRY_ID Int Sorted "countryId";
    CREATED_BY_FORM List Sorted "createdByForm";
    DELETED_DATE DateTime Unsorted "deletedDate";
    DEPARTMENT Text Sorted "department";
    FIRST_NAME Text Sorted "firstName";
    FORCE_COMPANY Bool Unsorted "forceCompany";
    FULL_NAME Text Sorted "fullName";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HAS_COMPANY Bool Sorted "hasCompany";
    HAS_EMARKETING_CONSENT Bool Unsorted "hasEmarketingConsent";
    HAS_INFO_TEXT Bool Sorted "hasInfoText";
    HAS_INTERESTS Bool Sorted "hasInterests";
    HAS_STORE_CONSENT Bool Unsorted "hasStoreConsent";
    IS_MAILING_RECIPIENT Bool Sorted "isMailingRecipient";
    IS_PROJECT_MEMBER Bool Sorted "isProjectMember";
    IS_STAKEHOLDER Bool Sorted "isStakeholder";
    KANA_FIRST_NAME Text Sorted "kanaFirstName";
    KANA_LAST_NAME Text Sorted "kanaLastName";
    LAST_NAME Text Sorted "lastName";
    LEAD_STATUS List Sorted "leadStatus";
    LEADSTATUS_RANK Int Sorted "leadstatusRank";
    LEGAL_BASE_EMARKETING List Sorted "legalBaseEmarketing";
    LEGAL_BASE_STORE List Sorted "legalBaseStore";
    MAIN_CONTACT Opaque Sorted "mainContact";
    MIDDLE_NAME Text Sorted "middleName";
    MR_MRS Text Sorted "mrMrs";
    NAME TextOrKey Sorted "name";
    NAME_DEPARTMENT Text Sorted "nameDepartment";
    NUMBER Text Sorted "number";
    ORGNR Text Sorted "orgnr";
    PERSON_ACTIVE_ERP_LINKS Bool Sorted "personActiveErpLinks";
    PERSON_ASSOCIATE_FULL_NAME User Sorted "personAssociateFullName";
    PERSON_ASSOCIATE_ID User Sorted "personAssociateId";
    PERSON_BUSINESS List Sorted "personBusiness";
    PERSON_CATEGORY List Sorted "personCategory";
    PERSON_CATEGORY_GROUP List Sorted "personCategoryGroup";
    PERSON_CATEGORY_RANK Int Sorted "personCategoryRank";
    PERSON_COUNTRY List Sorted "personCountry";
    PERSON_COUNTRY_ID Int Sorted "personCountryId";
    PERSON_DELETED_DATE DateTime Unsorted "personDeletedDate";
    PERSON_HAS_INTERESTS Bool Sorted "personHasInterests";
    PERSON_ID Int Sorted "personId";
    PERSON_INTEREST_IDS List Unsorted "personInterestIds";
    PERSON_NO_MAIL Bool Sorted "personNoMail";
    PERSON_NUMBER Text Sorted "personNumber";
    PERSON_REGISTERED_BY User Sorted "personRegisteredBy";
    PERSON_REGISTERED_BY_FULL_NAME User Sorted "personRegisteredByFullName";
    PERSON_REGISTERED_DATE Date Sorted "personRegisteredDate";
    PERSON_SOURCE List Sorted "personSource";
    PERSON_UPDATED_BY User Sorted "personUpdatedBy";
    PERSON_UPDATED_BY_FULL_NAME User Sorted "personUpdatedByFullName";
    PERSON_UPDATED_DATE Date Sorted "personUpdatedDate";
    PORTRAIT_THUMBNAIL Opaque Unsorted "portraitThumbnail";
    POSITION List Sorted "position";
    RANK Int Sorted "rank";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
    REGISTERED_DATE Date Sorted "registeredDate";
    RETIRED Bool Sorted "retired";
    SAINT_ACTIVITY_TYPE List Unsorted "saintActivityType";
    SAINT_AMOUNT_CLASS List Unsorted "saintAmountClass";
    SAINT_DIRECTION List Unsorted "saintDirection";
    SAINT_INTENTION List Unsorted "saintIntention";
    SAINT_SALE_STATUS List Unsorted "saintSaleStatus";
    SAINT_TICKET_CATEGORY List Unsorted "saintTicketCategory";
    SAINT_TICKET_STATUS List Unsorted "saintTicketStatus";
    STOP Bool Sorted "stop";
    SUBSCRIPTION List Sorted "subscription";
    SUPPORT_ASSOCIATE User Sorted "supportAssociate";
    SUPPORT_ASSOCIATE_FULL_NAME User Sorted "supportAssociateFullName";
    SUPPORT_LANGUAGE List Sorted "supportLanguage";
    TICKET_PRIORITY List Sorted "ticketPriority";
    TITLE Text Sorted "title";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
    UPDATED_BY_WORKFLOW List Sorted "updatedByWorkflow";
    UPDATED_DATE Date Sorted "updatedDate";
    USE_AS_MAILING_ADDRESS Bool Sorted "useAsMailingAddress";
    WHEN_UPDATED_BY_WORKFLOW DateTime Sorted "whenUpdatedByWorkflow";
    WHO Opaque Sorted "who";
    WITHDRAWN_EMARKETING_CONSENT Bool Unsorted "withdrawnEmarketingConsent";
    WITHDRAWN_STORE_CONSENT Bool Unsorted "withdrawnStoreConsent";
}
/// Columns below `appointment`.
pub mod appointment {
    shared_appointment_2! { crate::archives::find_contact::FindContact ["appointment"] }
}
/// Columns below `contactAssociate`.
pub mod contact_associate {
    shared_associate! { crate::archives::find_contact::FindContact ["contactAssociate"] }
}
/// Columns below `contactFax`.
pub mod contact_fax {
    shared_search_phone! { crate::archives::find_contact::FindContact ["contactFax"] }
}
/// Columns below `contactPhone`.
pub mod contact_phone {
    shared_search_phone! { crate::archives::find_contact::FindContact ["contactPhone"] }
}
/// Columns below `correspondingAssociate`.
pub mod corresponding_associate {
    shared_associate! { crate::archives::find_contact::FindContact ["correspondingAssociate"] }
}
/// Columns below `document`.
pub mod document {
    shared_document! { crate::archives::find_contact::FindContact ["document"] }
}
/// Columns below `email`.
pub mod email {
    shared_email! { crate::archives::find_contact::FindContact ["email"] }
}
/// Columns below `personAddress`.
pub mod person_address {
    shared_restriction_address! { crate::archives::find_contact::FindContact ["personAddress"] }
}
/// Columns below `personAssociate`.
pub mod person_associate {
    shared_associate! { crate::archives::find_contact::FindContact ["personAssociate"] }
}
/// Columns below `personDirectFax`.
pub mod person_direct_fax {
    shared_search_phone! { crate::archives::find_contact::FindContact ["personDirectFax"] }
}
/// Columns below `personDirectPhone`.
pub mod person_direct_phone {
    shared_search_phone! { crate::archives::find_contact::FindContact ["personDirectPhone"] }
}
/// Columns below `personEmail`.
pub mod person_email {
    shared_email! { crate::archives::find_contact::FindContact ["personEmail"] }
}
/// Columns below `personInfo`.
pub mod person_info {
    shared_person_info! { crate::archives::find_contact::FindContact ["personInfo"] }
}
/// Columns below `personMobilePhone`.
pub mod person_mobile_phone {
    shared_search_phone! { crate::archives::find_contact::FindContact ["personMobilePhone"] }
}
/// Columns below `personPager`.
pub mod person_pager {
    shared_search_phone! { crate::archives::find_contact::FindContact ["personPager"] }
}
/// Columns below `personPrivate`.
pub mod person_private {
    shared_search_phone! { crate::archives::find_contact::FindContact ["personPrivate"] }
}
/// Columns below `personUrl`.
pub mod person_url {
    shared_url! { crate::archives::find_contact::FindContact ["personUrl"] }
}
/// Columns below `phone`.
pub mod phone {
    shared_phone! { crate::archives::find_contact::FindContact ["phone"] }
}
/// Columns below `postAddress`.
pub mod post_address {
    shared_restriction_address! { crate::archives::find_contact::FindContact ["postAddress"] }
}
/// Columns below `restrictionAddress`.
pub mod restriction_address {
    shared_restriction_address! { crate::archives::find_contact::FindContact ["restrictionAddress"] }
}
/// Columns below `sale`.
pub mod sale {
    shared_sale_2! { crate::archives::find_contact::FindContact ["sale"] }
}
/// Columns below `searchPhone`.
pub mod search_phone {
    shared_search_phone! { crate::archives::find_contact::FindContact ["searchPhone"] }
}
/// Columns below `sourceRelation`.
pub mod source_relation {
    shared_source_relation! { crate::archives::find_contact::FindContact ["sourceRelation"] }
}
/// Columns below `streetAddress`.
pub mod street_address {
    shared_restriction_address! { crate::archives::find_contact::FindContact ["streetAddress"] }
}
/// Columns below `targetRelation`.
pub mod target_relation {
    shared_target_relation! { crate::archives::find_contact::FindContact ["targetRelation"] }
}
/// Columns below `url`.
pub mod url {
    shared_url! { crate::archives::find_contact::FindContact ["url"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::FindContact;
        CONTACT "contact";
    }
}
