// Made by `cargo run --release -p pagewire`; do not edit.

//! Participants of appointments.
//!
//! The archive `Participants` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `Participants`.
    Participants "Participants"
}
pagewire_runtime::archive_columns! { Participants, []
    APPOINTMENT_RESTRICTION_ID Int Unsorted "appointmentRestrictionId";
    ASSOC_NAME User Unsorted "assocName";
    ASSOC_TOOLTIP Text Unsorted "assocTooltip";
    ASSOC_TYPE List Unsorted "assocType";
    ASSOCIATE_DB_ID User Unsorted "associateDbId";
    ASSOCIATE_EMAILS_INFORMATION Int Unsorted "associateEmailsInformation";
    ASSOCIATE_RESTRICTION_ID Int Unsorted "associateRestrictionId";
    ASSOCIATE_TYPE Opaque Unsorted "associateType";
    BIRTH_DAY Int Unsorted "birthDay";
    BIRTH_MONTH Int Unsorted "birthMonth";
    BIRTH_YEAR Int Unsorted "birthYear";
    BIRTHDATE Opaque Unsorted "birthdate";
    CONTACT_CATEGORY List Unsorted "contactCategory";
    CONTACT_DEPARTMENT Text Unsorted "contactDepartment";
    CONTACT_FULL_NAME Text Unsorted "contactFullName";
    CONTACT_ID Int Unsorted "contactId";
    CONTACT_NAME Text Unsorted "contactName";
    CREATED_BY_FORM List Unsorted "createdByForm";
    CREDENTIAL_DISPLAY_VALUE Opaque Unsorted "credentialDisplayValue";
    CREDENTIAL_TYPE Opaque Unsorted "credentialType";
    DATE_INFORMATION Date Unsorted "dateInformation";
    EJ_DISPLAY_NAME Text Unsorted "ejDisplayName";
    EJ_STATUS Int Unsorted "ejStatus";
    EJ_USER_ID Int Unsorted "ejUserId";
    EMAIL_ADDRESS Text Unsorted "emailAddress";
    EMAIL_BOUNCE_COUNT Int Unsorted "emailBounceCount";
    EMAIL_DESCRIPTION Text Unsorted "emailDescription";
    EMAIL_HAS_BOUNCED Bool Unsorted "emailHasBounced";
    EMAIL_ID Int Unsorted "emailId";
    EMAIL_LAST_BOUNCE DateTime Unsorted "emailLastBounce";
    EMAIL_LAST_SENT DateTime Unsorted "emailLastSent";
    EMAIL_PROTOCOL Text Unsorted "emailProtocol";
    END_TIME_INFORMATION DateTime Unsorted "endTimeInformation";
    END_TIME_UTC_INFORMATION DateTime Unsorted "endTimeUtcInformation";
    EXTERNAL_PERSON_RESTRICTION_ID Int Unsorted "externalPersonRestrictionId";
    FIRST_NAME Text Unsorted "firstName";
    FULL_NAME Text Sorted "fullName";
    FULL_NAME_WITH_CONTACT Opaque Unsorted "fullNameWithContact";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    GROUP_RESTRICTION_ID Int Unsorted "groupRestrictionId";
    HAS_COMPANY Bool Unsorted "hasCompany";
    HAS_INFO_TEXT Bool Unsorted "hasInfoText";
    HAS_INTERESTS Bool Unsorted "hasInterests";
    ICON Opaque Unsorted "icon";
    INHIBIT_CONFLICTS_INFORMATION Bool Unsorted "inhibitConflictsInformation";
    IS_ACTIVE Bool Unsorted "isActive";
    IS_ACTIVE_TEXT Bool Unsorted "isActiveText";
    IS_LOCATION Bool Unsorted "isLocation";
    IS_PROJECT_MEMBER Bool Unsorted "isProjectMember";
    IS_STAKEHOLDER Bool Unsorted "isStakeholder";
    KANA_FIRST_NAME Text Unsorted "kanaFirstName";
    KANA_LAST_NAME Text Unsorted "kanaLastName";
    LAST_NAME Text Unsorted "lastName";
    LEAD_STATUS List Unsorted "leadStatus";
    LEADSTATUS_RANK Int Unsorted "leadstatusRank";
    LOCATION_ADDRESS Text Unsorted "locationAddress";
    MIDDLE_NAME Text Unsorted "middleName";
    MR_MRS Text Unsorted "mrMrs";
    OTHER_GROUPS User Unsorted "otherGroups";
    OWNER_ASSOCIATE_ID_INFORMATION User Unsorted "ownerAssociateIdInformation";
    PARTICIPANT_ASSOCIATE_ID Opaque Unsorted "participantAssociateId";
    PARTICIPANT_PERSON_ID Opaque Unsorted "participantPersonId";
    PERSON_ACTIVE_ERP_LINKS Bool Unsorted "personActiveErpLinks";
    PERSON_ASSOCIATE_FULL_NAME User Unsorted "personAssociateFullName";
    PERSON_ASSOCIATE_ID User Unsorted "personAssociateId";
    PERSON_BUSINESS List Unsorted "personBusiness";
    PERSON_CATEGORY List Unsorted "personCategory";
    PERSON_CATEGORY_GROUP List Unsorted "personCategoryGroup";
    PERSON_CATEGORY_RANK Int Unsorted "personCategoryRank";
    PERSON_COUNTRY List Unsorted "personCountry";
    PERSON_COUNTRY_ID Int Unsorted "personCountryId";
    PERSON_DELETED_DATE DateTime Unsorted "personDeletedDate";
    PERSON_EMAIL Text Unsorted "personEmail";
    PERSON_EMAILS_INFORMATION Int Unsorted "personEmailsInformation";
    PERSON_HAS_INTERESTS Bool Unsorted "personHasInterests";
    PERSON_ID Int Unsorted "personId";
    PERSON_NO_MAIL Bool Unsorted "personNoMail";
    PERSON_NUMBER Text Unsorted "personNumber";
    PERSON_REGISTERED_BY User Unsorted "personRegisteredBy";
    PERSON_REGISTERED_BY_FULL_NAME User Unsorted "personRegisteredByFullName";
    PERSON_REGISTERED_DATE Date Unsorted "personRegisteredDate";
    PERSON_SOURCE List Unsorted "personSource";
    PERSON_UPDATED_BY User Unsorted "personUpdatedBy";
    PERSON_UPDATED_BY_FULL_NAME User Unsorted "personUpdatedByFullName";
    PERSON_UPDATED_DATE Date Unsorted "personUpdatedDate";
    PORTRAIT_THUMBNAIL Opaque Unsorted "portraitThumbnail";
    POSITION List Unsorted "position";
    RANK Int Unsorted "rank";
    REJECT_REASON Opaque Unsorted "rejectReason";
    RESOURCE_RESTRICTION_ID Int Unsorted "resourceRestrictionId";
    RETIRED Bool Unsorted "retired";
    ROLE List Unsorted "role";
    SEEN Opaque Unsorted "seen";
    SEND_EMAIL Opaque Unsorted "sendEmail";
    SIMULTANEOUS_EJ_USER Bool Unsorted "simultaneousEjUser";
    START_TIME_INFORMATION DateTime Unsorted "startTimeInformation";
    START_TIME_UTC_INFORMATION DateTime Unsorted "startTimeUtcInformation";
    STATUS Opaque Unsorted "status";
    SUPPORT_ASSOCIATE User Unsorted "supportAssociate";
    SUPPORT_ASSOCIATE_FULL_NAME User Unsorted "supportAssociateFullName";
    SUPPORT_LANGUAGE List Unsorted "supportLanguage";
    TICKET_PRIORITY List Unsorted "ticketPriority";
    TITLE Text Unsorted "title";
    UPDATED_BY_WORKFLOW List Unsorted "updatedByWorkflow";
    USE_AS_MAILING_ADDRESS Bool Unsorted "useAsMailingAddress";
    USER_NAME Text Unsorted "userName";
    USERGROUP User Unsorted "usergroup";
    USERGROUP_ID Int Unsorted "usergroupId";
    WHEN_UPDATED_BY_WORKFLOW DateTime Unsorted "whenUpdatedByWorkflow";
}
/// Columns below `email`.
pub mod email {
    shared_email_3! { crate::archives::participants::Participants ["email"] }
}
/// Columns below `personContact`.
pub mod person_contact {
    shared_person_contact_2! { crate::archives::participants::Participants ["personContact"] }
}
/// Columns below `personUrl`.
pub mod person_url {
    shared_person_url! { crate::archives::participants::Participants ["personUrl"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::Participants;
        ASSOCIATE "associate";
        RESOURCE "resource";
        EXTERNAL_PERSON "externalPerson";
        EMAIL_PARTICIPANT "emailParticipant";
    }
}

#[cfg(all(feature = "client", feature = "appointment"))]
pagewire_runtime::archive_calls! { Participants; crate::appointment::ParticipantsCall<'_, R> }
