// Made by `cargo run --release -p pagewire`; do not edit.

//! Persons, with the columns that lists need most.
//!
//! The archive `SimplePerson` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `SimplePerson`.
    SimplePerson "SimplePerson"
}
pagewire_runtime::archive_columns! { SimplePerson, []
    ASSOCIATE_TYPE Opaque Unsorted "associateType";
    BIRTH_DAY Int Sorted "birthDay";
    BIRTH_MONTH Int Sorted "birthMonth";
    BIRTH_YEAR Int Sorted "birthYear";
    BIRTHDATE Opaque Unsorted "birthdate";
    CONSENT_SOURCE_EMARKETING List Sorted "consentSourceEmarketing";
    CONSENT_SOURCE_STORE List Sorted "consentSourceStore";
    CONTACT_ID Int Sorted "contactId";
    CREATED_BY_FORM List Sorted "createdByForm";
    FIRST_NAME Text Sorted "firstName";
    FULL_NAME Text Sorted "fullName";
    FULL_NAME_WITH_CONTACT Opaque Sorted "fullNameWithContact";
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
    MIDDLE_NAME Text Sorted "middleName";
    MR_MRS Text Sorted "mrMrs";
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
    RETIRED Bool Sorted "retired";
    SUBSCRIPTION List Sorted "subscription";
    SUPPORT_ASSOCIATE User Sorted "supportAssociate";
    SUPPORT_ASSOCIATE_FULL_NAME User Sorted "supportAssociateFullName";
    SUPPORT_LANGUAGE List Sorted "supportLanguage";
    TICKET_PRIORITY List Sorted "ticketPriority";
    TITLE Text Sorted "title";
    UPDATED_BY_WORKFLOW List Sorted "updatedByWorkflow";
    USE_AS_MAILING_ADDRESS Bool Sorted "useAsMailingAddress";
    WHEN_UPDATED_BY_WORKFLOW DateTime Sorted "whenUpdatedByWorkflow";
    WITHDRAWN_EMARKETING_CONSENT Bool Unsorted "withdrawnEmarketingConsent";
    WITHDRAWN_STORE_CONSENT Bool Unsorted "withdrawnStoreConsent";
}
/// Columns below `correspondingAssociate`.
pub mod corresponding_associate {
    shared_associate! { crate::archives::simple_person::SimplePerson ["correspondingAssociate"] }
}
/// Columns below `email`.
pub mod email {
    shared_email! { crate::archives::simple_person::SimplePerson ["email"] }
}
/// Columns below `personAddress`.
pub mod person_address {
    shared_restriction_address! { crate::archives::simple_person::SimplePerson ["personAddress"] }
}
/// Columns below `personAppointment`.
pub mod person_appointment {
    shared_appointment_2! { crate::archives::simple_person::SimplePerson ["personAppointment"] }
}
/// Columns below `personAssociate`.
pub mod person_associate {
    shared_associate! { crate::archives::simple_person::SimplePerson ["personAssociate"] }
}
/// Columns below `personContact`.
pub mod person_contact {
    shared_person_contact_4! { crate::archives::simple_person::SimplePerson ["personContact"] }
}
/// Columns below `personDirectFax`.
pub mod person_direct_fax {
    shared_search_phone! { crate::archives::simple_person::SimplePerson ["personDirectFax"] }
}
/// Columns below `personDirectPhone`.
pub mod person_direct_phone {
    shared_search_phone! { crate::archives::simple_person::SimplePerson ["personDirectPhone"] }
}
/// Columns below `personInfo`.
pub mod person_info {
    shared_person_info! { crate::archives::simple_person::SimplePerson ["personInfo"] }
}
/// Columns below `personMobilePhone`.
pub mod person_mobile_phone {
    shared_search_phone! { crate::archives::simple_person::SimplePerson ["personMobilePhone"] }
}
/// Columns below `personPager`.
pub mod person_pager {
    shared_search_phone! { crate::archives::simple_person::SimplePerson ["personPager"] }
}
/// Columns below `personPrivate`.
pub mod person_private {
    shared_search_phone! { crate::archives::simple_person::SimplePerson ["personPrivate"] }
}
/// Columns below `personSourceRelation`.
pub mod person_source_relation {
    shared_person_source_relation! { crate::archives::simple_person::SimplePerson ["personSourceRelation"] }
}
/// Columns below `personTargetRelation`.
pub mod person_target_relation {
    shared_person_target_relation! { crate::archives::simple_person::SimplePerson ["personTargetRelation"] }
}
/// Columns below `personUrl`.
pub mod person_url {
    shared_url! { crate::archives::simple_person::SimplePerson ["personUrl"] }
}
/// Columns below `phone`.
pub mod phone {
    shared_phone! { crate::archives::simple_person::SimplePerson ["phone"] }
}
/// Columns below `projectMembers`.
pub mod project_members {
    shared_project_members! { crate::archives::simple_person::SimplePerson ["projectMembers"] }
}
/// Columns below `request`.
pub mod request {
    shared_request! { crate::archives::simple_person::SimplePerson ["request"] }
}
/// Columns below `restrictionAddress`.
pub mod restriction_address {
    shared_restriction_address! { crate::archives::simple_person::SimplePerson ["restrictionAddress"] }
}
/// Columns below `searchPhone`.
pub mod search_phone {
    shared_search_phone! { crate::archives::simple_person::SimplePerson ["searchPhone"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::SimplePerson;
        PERSON "person";
    }
}
