// Made by `cargo run --release -p pagewire`; do not edit.

//! Companies and persons that are members of a selection.
//!
//! The archive `ContactSelection` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `ContactSelection`.
    ContactSelection "ContactSelection"
}
pagewire_runtime::archive_columns! { ContactSelection, []
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
    FULL_NAME_WITH_CONTACT Opaque Unsorted "fullNameWithContact";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HAS_COMPANY Bool Sorted "hasCompany";
    HAS_EMARKETING_CONSENT Bool Unsorted "hasEmarketingConsent";
    HAS_INFO_TEXT Bool Sorted "hasInfoText";
    HAS_INTERESTS Bool Sorted "hasInterests";
    HAS_STORE_CONSENT Bool Unsorted "hasStoreConsent";
    INCLUDE_PERSON_RESTRICTION Opaque Unsorted "includePersonRestriction";
    INCLUDE_PERSON_WITH_NO_DM_RESTRICTION Opaque Unsorted "includePersonWithNoDMRestriction";
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
    PERSON_INTEREST_IDS Opaque Unsorted "personInterestIds";
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
    ROW_KIND Opaque Unsorted "rowKind";
    SAINT_ACTIVITY_TYPE Opaque Unsorted "saintActivityType";
    SAINT_AMOUNT_CLASS Opaque Unsorted "saintAmountClass";
    SAINT_DIRECTION Opaque Unsorted "saintDirection";
    SAINT_INTENTION Opaque Unsorted "saintIntention";
    SAINT_SALE_STATUS Opaque Unsorted "saintSaleStatus";
    SAINT_TICKET_CATEGORY Opaque Unsorted "saintTicketCategory";
    SAINT_TICKET_STATUS Opaque Unsorted "saintTicketStatus";
    SELECTION_ID Int Unsorted "selectionId";
    SELECTION_MEMBER_ID Opaque Unsorted "selectionMemberId";
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
    shared_appointment_4! { crate::archives::contact_selection::ContactSelection ["appointment"] }
}
/// Columns below `contactAssociate`.
pub mod contact_associate {
    shared_associate! { crate::archives::contact_selection::ContactSelection ["contactAssociate"] }
}
/// Columns below `contactFax`.
pub mod contact_fax {
    shared_contact_fax! { crate::archives::contact_selection::ContactSelection ["contactFax"] }
}
/// Columns below `contactPhone`.
pub mod contact_phone {
    shared_search_phone! { crate::archives::contact_selection::ContactSelection ["contactPhone"] }
}
/// Columns below `correspondingAssociate`.
pub mod corresponding_associate {
    shared_associate_4! { crate::archives::contact_selection::ContactSelection ["correspondingAssociate"] }
}
/// Columns below `document`.
pub mod document {
    shared_document_4! { crate::archives::contact_selection::ContactSelection ["document"] }
}
/// Columns below `email`.
pub mod email {
    shared_email! { crate::archives::contact_selection::ContactSelection ["email"] }
}
/// Columns below `personAddress`.
pub mod person_address {
    shared_person_address! { crate::archives::contact_selection::ContactSelection ["personAddress"] }
}
/// Columns below `personAppointment`.
pub mod person_appointment {
    shared_appointment_4! { crate::archives::contact_selection::ContactSelection ["personAppointment"] }
}
/// Columns below `personAssociate`.
pub mod person_associate {
    shared_associate_4! { crate::archives::contact_selection::ContactSelection ["personAssociate"] }
}
/// Columns below `personDirectFax`.
pub mod person_direct_fax {
    shared_contact_fax! { crate::archives::contact_selection::ContactSelection ["personDirectFax"] }
}
/// Columns below `personDirectPhone`.
pub mod person_direct_phone {
    shared_contact_fax! { crate::archives::contact_selection::ContactSelection ["personDirectPhone"] }
}
/// Columns below `personEmail`.
pub mod person_email {
    shared_person_email! { crate::archives::contact_selection::ContactSelection ["personEmail"] }
}
/// Columns below `personInfo`.
pub mod person_info {
    shared_person_info! { crate::archives::contact_selection::ContactSelection ["personInfo"] }
}
/// Columns below `personMobilePhone`.
pub mod person_mobile_phone {
    shared_contact_fax! { crate::archives::contact_selection::ContactSelection ["personMobilePhone"] }
}
/// Columns below `personPager`.
pub mod person_pager {
    shared_contact_fax! { crate::archives::contact_selection::ContactSelection ["personPager"] }
}
/// Columns below `personPrivate`.
pub mod person_private {
    shared_contact_fax! { crate::archives::contact_selection::ContactSelection ["personPrivate"] }
}
/// Columns below `personSourceRelation`.
pub mod person_source_relation {
    shared_person_source_relation_2! { crate::archives::contact_selection::ContactSelection ["personSourceRelation"] }
}
/// Columns below `personTargetRelation`.
pub mod person_target_relation {
    shared_person_target_relation_2! { crate::archives::contact_selection::ContactSelection ["personTargetRelation"] }
}
/// Columns below `personUrl`.
pub mod person_url {
    shared_person_url_2! { crate::archives::contact_selection::ContactSelection ["personUrl"] }
}
/// Columns below `phone`.
pub mod phone {
    shared_phone! { crate::archives::contact_selection::ContactSelection ["phone"] }
}
/// Columns below `postAddress`.
pub mod post_address {
    shared_restriction_address! { crate::archives::contact_selection::ContactSelection ["postAddress"] }
}
/// Columns below `projectMembers`.
pub mod project_members {
    shared_project_members_2! { crate::archives::contact_selection::ContactSelection ["projectMembers"] }
}
/// Columns below `request`.
pub mod request {
    shared_request_2! { crate::archives::contact_selection::ContactSelection ["request"] }
}
/// Columns below `restrictionAddress`.
pub mod restriction_address {
    shared_restriction_address! { crate::archives::contact_selection::ContactSelection ["restrictionAddress"] }
}
/// Columns below `sale`.
pub mod sale {
    shared_sale_6! { crate::archives::contact_selection::ContactSelection ["sale"] }
}
/// Columns below `searchPhone`.
pub mod search_phone {
    shared_contact_fax! { crate::archives::contact_selection::ContactSelection ["searchPhone"] }
}
/// Columns below `sourceRelation`.
pub mod source_relation {
    shared_source_relation_2! { crate::archives::contact_selection::ContactSelection ["sourceRelation"] }
}
/// Columns below `streetAddress`.
pub mod street_address {
    shared_restriction_address! { crate::archives::contact_selection::ContactSelection ["streetAddress"] }
}
/// Columns below `targetRelation`.
pub mod target_relation {
    shared_target_relation_2! { crate::archives::contact_selection::ContactSelection ["targetRelation"] }
}
/// Columns below `url`.
pub mod url {
    shared_url! { crate::archives::contact_selection::ContactSelection ["url"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::ContactSelection;
        STATIC_CONTACT "staticContact";
        STATIC_PERSON "staticPerson";
        DYNAMIC_CONTACT "dynamicContact";
    }
}
