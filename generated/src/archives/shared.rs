// Made by `cargo run --release -p pagewire`; do not edit.

//! Columns that archives have in common, each set as a macro that takes the archive and the steps in front.
#![allow(unused_macros, reason = "each archive uses some of them")]

macro_rules! shared_appointment {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            AGENDA Text Sorted "agenda";
            AGENDA_HTML Opaque Sorted "agendaHtml";
            DESCRIPTION Text Sorted "description";
            INTERNAL_NOTES Text Sorted "internalNotes";
            INTERNAL_NOTES_HTML Text Sorted "internalNotesHtml";
            IS_CONVERTED Opaque Unsorted "isConverted";
            TEXT Text Sorted "text";
            TEXT_ID Int Sorted "textId";
            TITLE Text Sorted "title";
            TITLE_HTML Opaque Sorted "titleHtml";
        }
    };
}

macro_rules! shared_appointment_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            AGENDA Opaque Sorted "agenda";
            AGENDA_HTML Opaque Sorted "agendaHtml";
            DESCRIPTION Opaque Sorted "description";
            INTERNAL_NOTES Opaque Sorted "internalNotes";
            INTERNAL_NOTES_HTML Opaque Sorted "internalNotesHtml";
            IS_CONVERTED Opaque Unsorted "isConverted";
            TEXT Opaque Sorted "text";
            TEXT_ID Opaque Sorted "textId";
            TITLE Opaque Sorted "title";
            TITLE_HTML Opaque Sorted "titleHtml";
        }
    };
}

macro_rules! shared_appointment_5 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            AGENDA Opaque Unsorted "agenda";
            AGENDA_HTML Opaque Unsorted "agendaHtml";
            DESCRIPTION Opaque Unsorted "description";
            INTERNAL_NOTES Opaque Unsorted "internalNotes";
            INTERNAL_NOTES_HTML Opaque Unsorted "internalNotesHtml";
            IS_CONVERTED Opaque Unsorted "isConverted";
            TEXT Opaque Unsorted "text";
            TEXT_ID Opaque Unsorted "textId";
            TITLE Opaque Unsorted "title";
            TITLE_HTML Opaque Unsorted "titleHtml";
        }
    };
}

macro_rules! shared_appointment_6 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            AGENDA Text Unsorted "agenda";
            AGENDA_HTML Opaque Unsorted "agendaHtml";
            DESCRIPTION Text Unsorted "description";
            INTERNAL_NOTES Text Unsorted "internalNotes";
            INTERNAL_NOTES_HTML Text Unsorted "internalNotesHtml";
            IS_CONVERTED Opaque Unsorted "isConverted";
            TEXT Text Unsorted "text";
            TEXT_ID Int Unsorted "textId";
            TITLE Text Unsorted "title";
            TITLE_HTML Opaque Unsorted "titleHtml";
        }
    };
}

macro_rules! shared_appointment_publish {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            IS_PUBLISHED Opaque Sorted "isPublished";
            PUBLISHED_BY Opaque Unsorted "publishedBy";
            PUBLISHED_FROM Opaque Sorted "publishedFrom";
            PUBLISHED_TO Opaque Sorted "publishedTo";
        }
    };
}

macro_rules! shared_associate {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOC_NAME User Sorted "assocName";
            ASSOC_TOOLTIP Text Unsorted "assocTooltip";
            ASSOC_TYPE List Sorted "assocType";
            ASSOCIATE_DB_ID User Sorted "associateDbId";
            CONTACT_CATEGORY List Sorted "contactCategory";
            CONTACT_DEPARTMENT Text Sorted "contactDepartment";
            CONTACT_FULL_NAME Text Sorted "contactFullName";
            CONTACT_ID Int Unsorted "contactId";
            CONTACT_NAME Text Sorted "contactName";
            CREDENTIAL_DISPLAY_VALUE Opaque Sorted "credentialDisplayValue";
            CREDENTIAL_TYPE Opaque Sorted "credentialType";
            EJ_DISPLAY_NAME Text Sorted "ejDisplayName";
            EJ_STATUS Int Unsorted "ejStatus";
            EJ_USER_ID Int Unsorted "ejUserId";
            FIRST_NAME Text Sorted "firstName";
            FULL_NAME Text Sorted "fullName";
            IS_ACTIVE Bool Sorted "isActive";
            IS_ACTIVE_TEXT Bool Sorted "isActiveText";
            IS_LOCATION Bool Sorted "isLocation";
            LAST_NAME Text Sorted "lastName";
            LOCATION_ADDRESS Text Sorted "locationAddress";
            MIDDLE_NAME Text Sorted "middleName";
            MR_MRS Text Sorted "mrMrs";
            OTHER_GROUPS User Unsorted "otherGroups";
            PERSON_EMAIL Text Sorted "personEmail";
            PERSON_ID Int Unsorted "personId";
            PORTRAIT_THUMBNAIL Opaque Unsorted "portraitThumbnail";
            ROLE List Sorted "role";
            SIMULTANEOUS_EJ_USER Bool Unsorted "simultaneousEjUser";
            TITLE Text Sorted "title";
            USER_NAME Text Sorted "userName";
            USERGROUP User Sorted "usergroup";
            USERGROUP_ID Int Sorted "usergroupId";
        }
    };
}

macro_rules! shared_associate_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOC_NAME Opaque Unsorted "assocName";
            ASSOC_TOOLTIP Opaque Unsorted "assocTooltip";
            ASSOC_TYPE Opaque Unsorted "assocType";
            ASSOCIATE_DB_ID Opaque Unsorted "associateDbId";
            CONTACT_CATEGORY Opaque Unsorted "contactCategory";
            CONTACT_DEPARTMENT Opaque Unsorted "contactDepartment";
            CONTACT_FULL_NAME Opaque Unsorted "contactFullName";
            CONTACT_ID Opaque Unsorted "contactId";
            CONTACT_NAME Opaque Unsorted "contactName";
            CREDENTIAL_DISPLAY_VALUE Opaque Unsorted "credentialDisplayValue";
            CREDENTIAL_TYPE Opaque Unsorted "credentialType";
            EJ_DISPLAY_NAME Opaque Unsorted "ejDisplayName";
            EJ_STATUS Opaque Unsorted "ejStatus";
            EJ_USER_ID Opaque Unsorted "ejUserId";
            FIRST_NAME Opaque Unsorted "firstName";
            FULL_NAME Opaque Unsorted "fullName";
            IS_ACTIVE Opaque Unsorted "isActive";
            IS_ACTIVE_TEXT Opaque Unsorted "isActiveText";
            IS_LOCATION Opaque Unsorted "isLocation";
            LAST_NAME Opaque Unsorted "lastName";
            LOCATION_ADDRESS Opaque Unsorted "locationAddress";
            MIDDLE_NAME Opaque Unsorted "middleName";
            MR_MRS Opaque Unsorted "mrMrs";
            OTHER_GROUPS Opaque Unsorted "otherGroups";
            PERSON_EMAIL Opaque Unsorted "personEmail";
            PERSON_ID Opaque Unsorted "personId";
            PORTRAIT_THUMBNAIL Opaque Unsorted "portraitThumbnail";
            ROLE Opaque Unsorted "role";
            SIMULTANEOUS_EJ_USER Opaque Unsorted "simultaneousEjUser";
            TITLE Opaque Unsorted "title";
            USER_NAME Opaque Unsorted "userName";
            USERGROUP Opaque Unsorted "usergroup";
            USERGROUP_ID Opaque Unsorted "usergroupId";
        }
    };
}

macro_rules! shared_associate_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOC_NAME User Unsorted "assocName";
            ASSOC_TOOLTIP Text Unsorted "assocTooltip";
            ASSOC_TYPE List Unsorted "assocType";
            ASSOCIATE_DB_ID User Unsorted "associateDbId";
            CONTACT_CATEGORY List Unsorted "contactCategory";
            CONTACT_DEPARTMENT Text Unsorted "contactDepartment";
            CONTACT_FULL_NAME Text Unsorted "contactFullName";
            CONTACT_ID Int Unsorted "contactId";
            CONTACT_NAME Text Unsorted "contactName";
            CREDENTIAL_DISPLAY_VALUE Opaque Unsorted "credentialDisplayValue";
            CREDENTIAL_TYPE Opaque Unsorted "credentialType";
            EJ_DISPLAY_NAME Text Unsorted "ejDisplayName";
            EJ_STATUS Int Unsorted "ejStatus";
            EJ_USER_ID Int Unsorted "ejUserId";
            FIRST_NAME Text Unsorted "firstName";
            FULL_NAME Text Unsorted "fullName";
            IS_ACTIVE Bool Unsorted "isActive";
            IS_ACTIVE_TEXT Bool Unsorted "isActiveText";
            IS_LOCATION Bool Unsorted "isLocation";
            LAST_NAME Text Unsorted "lastName";
            LOCATION_ADDRESS Text Unsorted "locationAddress";
            MIDDLE_NAME Text Unsorted "middleName";
            MR_MRS Text Unsorted "mrMrs";
            OTHER_GROUPS User Unsorted "otherGroups";
            PERSON_EMAIL Text Unsorted "personEmail";
            PERSON_ID Int Unsorted "personId";
            PORTRAIT_THUMBNAIL Opaque Unsorted "portraitThumbnail";
            ROLE List Unsorted "role";
            SIMULTANEOUS_EJ_USER Bool Unsorted "simultaneousEjUser";
            TITLE Text Unsorted "title";
            USER_NAME Text Unsorted "userName";
            USERGROUP User Unsorted "usergroup";
            USERGROUP_ID Int Unsorted "usergroupId";
        }
    };
}

macro_rules! shared_associate_4 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOC_NAME Opaque Sorted "assocName";
            ASSOC_TOOLTIP Opaque Unsorted "assocTooltip";
            ASSOC_TYPE Opaque Sorted "assocType";
            ASSOCIATE_DB_ID Opaque Sorted "associateDbId";
            CONTACT_CATEGORY Opaque Sorted "contactCategory";
            CONTACT_DEPARTMENT Opaque Sorted "contactDepartment";
            CONTACT_FULL_NAME Opaque Sorted "contactFullName";
            CONTACT_ID Opaque Unsorted "contactId";
            CONTACT_NAME Opaque Sorted "contactName";
            CREDENTIAL_DISPLAY_VALUE Opaque Sorted "credentialDisplayValue";
            CREDENTIAL_TYPE Opaque Sorted "credentialType";
            EJ_DISPLAY_NAME Opaque Sorted "ejDisplayName";
            EJ_STATUS Opaque Unsorted "ejStatus";
            EJ_USER_ID Opaque Unsorted "ejUserId";
            FIRST_NAME Opaque Sorted "firstName";
            FULL_NAME Opaque Sorted "fullName";
            IS_ACTIVE Opaque Sorted "isActive";
            IS_ACTIVE_TEXT Opaque Sorted "isActiveText";
            IS_LOCATION Opaque Sorted "isLocation";
            LAST_NAME Opaque Sorted "lastName";
            LOCATION_ADDRESS Opaque Sorted "locationAddress";
            MIDDLE_NAME Opaque Sorted "middleName";
            MR_MRS Opaque Sorted "mrMrs";
            OTHER_GROUPS Opaque Unsorted "otherGroups";
            PERSON_EMAIL Opaque Sorted "personEmail";
            PERSON_ID Opaque Unsorted "personId";
            PORTRAIT_THUMBNAIL Opaque Unsorted "portraitThumbnail";
            ROLE Opaque Sorted "role";
            SIMULTANEOUS_EJ_USER Opaque Unsorted "simultaneousEjUser";
            TITLE Opaque Sorted "title";
            USER_NAME Opaque Sorted "userName";
            USERGROUP Opaque Sorted "usergroup";
            USERGROUP_ID Opaque Sorted "usergroupId";
        }
    };
}

macro_rules! shared_associate_5 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOC_NAME User Sorted "assocName";
            ASSOC_TOOLTIP Text Unsorted "assocTooltip";
            ASSOC_TYPE List Sorted "assocType";
            CONTACT_CATEGORY List Sorted "contactCategory";
            CONTACT_DEPARTMENT Text Sorted "contactDepartment";
            CONTACT_FULL_NAME Text Sorted "contactFullName";
            CONTACT_ID Int Unsorted "contactId";
            CONTACT_NAME Text Sorted "contactName";
            CREDENTIAL_DISPLAY_VALUE Opaque Sorted "credentialDisplayValue";
            CREDENTIAL_TYPE Opaque Sorted "credentialType";
            EJ_DISPLAY_NAME Text Sorted "ejDisplayName";
            EJ_STATUS Int Unsorted "ejStatus";
            EJ_USER_ID Int Unsorted "ejUserId";
            FIRST_NAME Text Sorted "firstName";
            FULL_NAME Text Sorted "fullName";
            IS_ACTIVE Bool Sorted "isActive";
            IS_ACTIVE_TEXT Bool Sorted "isActiveText";
            IS_LOCATION Bool Sorted "isLocation";
            LAST_NAME Text Sorted "lastName";
            LOCATION_ADDRESS Text Sorted "locationAddress";
            MIDDLE_NAME Text Sorted "middleName";
            MR_MRS Text Sorted "mrMrs";
            OTHER_GROUPS User Unsorted "otherGroups";
            PERSON_EMAIL Text Sorted "personEmail";
            PERSON_ID Int Unsorted "personId";
            PORTRAIT_THUMBNAIL Opaque Unsorted "portraitThumbnail";
            ROLE List Sorted "role";
            SIMULTANEOUS_EJ_USER Bool Unsorted "simultaneousEjUser";
            TITLE Text Sorted "title";
            USER_NAME Text Sorted "userName";
            USERGROUP User Sorted "usergroup";
            USERGROUP_ID Int Sorted "usergroupId";
        }
    };
}

macro_rules! shared_chat_topic {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            BADGE_HEADER Text Sorted "badgeHeader";
            CHAT_TOPIC_ID Int Sorted "chatTopicId";
            DESCRIPTION Text Sorted "description";
            NAME Text Sorted "name";
        }
    };
}

macro_rules! shared_contact_5 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Bool Sorted "activeErpLinks";
            ASSOCIATE_ID User Sorted "associateId";
            BUSINESS List Sorted "business";
            CATEGORY List Sorted "category";
            CATEGORY_GROUP List Sorted "categoryGroup";
            CODE Text Sorted "code";
            COMPANY_CATEGORY_RANK Int Sorted "companyCategoryRank";
            CONTACT_DELETED Bool Sorted "contactDeleted";
            CONTACT_ID Int Sorted "contactId";
            CONTACT_NO_MAIL Bool Sorted "contactNoMail";
            CONTACT_SOURCE List Sorted "contactSource";
            COUNTRY List Sorted "country";
            COUNTRY_ID Int Sorted "countryId";
            DELETED_DATE DateTime Unsorted "deletedDate";
            DEPARTMENT Text Sorted "department";
            FORCE_COMPANY Bool Unsorted "forceCompany";
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
            STOP Bool Sorted "stop";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
        }
    };
}

macro_rules! shared_contact_fax {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            DESCRIPTION Opaque Sorted "description";
            FORMATTED_NUMBER Opaque Unsorted "formattedNumber";
        }
    };
}

macro_rules! shared_document_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            DESCRIPTION Opaque Sorted "description";
            TEXT_ID Opaque Sorted "textId";
        }
    };
}

macro_rules! shared_document_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            DESCRIPTION Text Unsorted "description";
            TEXT_ID Int Unsorted "textId";
        }
    };
}

macro_rules! shared_email {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            EMAIL_ADDRESS Text Sorted "emailAddress";
            EMAIL_BOUNCE_COUNT Int Sorted "emailBounceCount";
            EMAIL_DESCRIPTION Text Sorted "emailDescription";
            EMAIL_HAS_BOUNCED Bool Sorted "emailHasBounced";
            EMAIL_ID Int Sorted "emailId";
            EMAIL_LAST_BOUNCE DateTime Sorted "emailLastBounce";
            EMAIL_LAST_SENT DateTime Sorted "emailLastSent";
            EMAIL_PROTOCOL Text Sorted "emailProtocol";
        }
    };
}

macro_rules! shared_email_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            EMAIL_ADDRESS Opaque Unsorted "emailAddress";
            EMAIL_BOUNCE_COUNT Opaque Unsorted "emailBounceCount";
            EMAIL_DESCRIPTION Opaque Unsorted "emailDescription";
            EMAIL_HAS_BOUNCED Opaque Unsorted "emailHasBounced";
            EMAIL_ID Opaque Unsorted "emailId";
            EMAIL_LAST_BOUNCE Opaque Unsorted "emailLastBounce";
            EMAIL_LAST_SENT Opaque Unsorted "emailLastSent";
            EMAIL_PROTOCOL Opaque Unsorted "emailProtocol";
        }
    };
}

macro_rules! shared_email_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            EMAIL_ADDRESS Text Unsorted "emailAddress";
            EMAIL_BOUNCE_COUNT Int Unsorted "emailBounceCount";
            EMAIL_DESCRIPTION Text Unsorted "emailDescription";
            EMAIL_HAS_BOUNCED Bool Unsorted "emailHasBounced";
            EMAIL_ID Int Unsorted "emailId";
            EMAIL_LAST_BOUNCE DateTime Unsorted "emailLastBounce";
            EMAIL_LAST_SENT DateTime Unsorted "emailLastSent";
            EMAIL_PROTOCOL Text Unsorted "emailProtocol";
        }
    };
}

macro_rules! shared_email_flow_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            EMAIL_FLOW_HIERARCHY_ID Int Sorted "emailFlowHierarchyId";
            EMAIL_FLOW_ID Int Sorted "emailFlowId";
            JUMP_TO_FINISH Bool Sorted "jumpToFinish";
            MEDIUM_THUMBNAIL Opaque Unsorted "mediumThumbnail";
            OVERRIDE_CONSENT_SUBSCRIPTION Bool Sorted "overrideConsentSubscription";
            REGISTERED_BY User Sorted "registeredBy";
            REGISTERED_DATE Date Sorted "registeredDate";
            SHIPMENT_TYPE List Sorted "shipmentType";
            START_ONLY_ONCE Bool Sorted "startOnlyOnce";
            THUMBNAIL Opaque Unsorted "thumbnail";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_DATE Date Sorted "updatedDate";
            WORKFLOW_COMPLETED_COUNT Opaque Unsorted "workflowCompletedCount";
            WORKFLOW_DEFINITION_STATUS List Sorted "workflowDefinitionStatus";
            WORKFLOW_DEFINITION_STATUS_ID List Sorted "workflowDefinitionStatusId";
            WORKFLOW_DESCRIPTION Text Sorted "workflowDescription";
            WORKFLOW_ENROLLED_COUNT Opaque Unsorted "workflowEnrolledCount";
            WORKFLOW_ID Int Sorted "workflowId";
            WORKFLOW_IN_PROGRESS_COUNT Opaque Unsorted "workflowInProgressCount";
            WORKFLOW_NAME Text Sorted "workflowName";
            WORKFLOW_SUCCEEDED_COUNT Opaque Unsorted "workflowSucceededCount";
            WORKFLOW_SUCCESS_RATE Opaque Unsorted "workflowSuccessRate";
        }
    };
}

macro_rules! shared_form_submission {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOCIATE_ID User Sorted "associateId";
            CONTACT_ID List Sorted "contactId";
            DATE Date Sorted "date";
            FORM_SUBMISSION_EMAIL Text Sorted "formSubmissionEmail";
            FORM_SUBMISSION_FORM_ID Int Sorted "formSubmissionFormId";
            FORM_SUBMISSION_ID Int Sorted "formSubmissionId";
            FORM_SUBMISSION_NAME Text Sorted "formSubmissionName";
            FORM_SUBMISSION_STATUS List Sorted "formSubmissionStatus";
            ICON Opaque Sorted "icon";
            PERSON_ID List Sorted "personId";
            RECORD_TYPE_TEXT Opaque Sorted "recordTypeText";
            REGISTERED_BY User Sorted "registeredBy";
            REGISTERED_DATE Date Sorted "registeredDate";
            TEXT Text Sorted "text";
            TIME Opaque Unsorted "time";
            TYPE List Sorted "type";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_DATE Date Sorted "updatedDate";
        }
    };
}

macro_rules! shared_link_clicked {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            LINK_ID Int Unsorted "linkId";
            SHIPMENT_ID Int Unsorted "shipmentId";
        }
    };
}

macro_rules! shared_person_4 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOCIATE_TYPE Opaque Unsorted "associateType";
            BIRTH_DAY Int Sorted "birthDay";
            BIRTH_MONTH Int Sorted "birthMonth";
            BIRTH_YEAR Int Sorted "birthYear";
            BIRTHDATE Opaque Unsorted "birthdate";
            CONTACT_ID Int Sorted "contactId";
            CREATED_BY_FORM List Sorted "createdByForm";
            FIRST_NAME Text Sorted "firstName";
            FULL_NAME Text Sorted "fullName";
            HAS_COMPANY Bool Sorted "hasCompany";
            HAS_INFO_TEXT Bool Sorted "hasInfoText";
            HAS_INTERESTS Bool Sorted "hasInterests";
            IS_PROJECT_MEMBER Bool Sorted "isProjectMember";
            IS_STAKEHOLDER Bool Sorted "isStakeholder";
            KANA_FIRST_NAME Text Sorted "kanaFirstName";
            KANA_LAST_NAME Text Sorted "kanaLastName";
            LAST_NAME Text Sorted "lastName";
            LEAD_STATUS List Sorted "leadStatus";
            LEADSTATUS_RANK Int Sorted "leadstatusRank";
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
            SUPPORT_ASSOCIATE User Sorted "supportAssociate";
            SUPPORT_ASSOCIATE_FULL_NAME User Sorted "supportAssociateFullName";
            SUPPORT_LANGUAGE List Sorted "supportLanguage";
            TICKET_PRIORITY List Sorted "ticketPriority";
            TITLE Text Sorted "title";
            UPDATED_BY_WORKFLOW List Sorted "updatedByWorkflow";
            USE_AS_MAILING_ADDRESS Bool Sorted "useAsMailingAddress";
            WHEN_UPDATED_BY_WORKFLOW DateTime Sorted "whenUpdatedByWorkflow";
        }
    };
}

macro_rules! shared_person_address {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ADDRESS_ID Opaque Sorted "addressId";
            CITY Opaque Sorted "city";
            COUNTY Opaque Sorted "county";
            FORMATTED_ADDRESS Opaque Unsorted "formattedAddress";
            FORMATTED_MULTI_LINE_ADDRESS Opaque Unsorted "formattedMultiLineAddress";
            LINE1 Opaque Sorted "line1";
            LINE2 Opaque Sorted "line2";
            LINE3 Opaque Sorted "line3";
            STATE Opaque Sorted "state";
            WGS84LATITUDE Opaque Sorted "wgs84latitude";
            WGS84LONGITUDE Opaque Sorted "wgs84longitude";
            ZIP Opaque Sorted "zip";
        }
    };
}

macro_rules! shared_person_email {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            EMAIL_ADDRESS Opaque Sorted "emailAddress";
            EMAIL_BOUNCE_COUNT Opaque Sorted "emailBounceCount";
            EMAIL_DESCRIPTION Opaque Sorted "emailDescription";
            EMAIL_HAS_BOUNCED Opaque Sorted "emailHasBounced";
            EMAIL_ID Opaque Sorted "emailId";
            EMAIL_LAST_BOUNCE Opaque Sorted "emailLastBounce";
            EMAIL_LAST_SENT Opaque Sorted "emailLastSent";
            EMAIL_PROTOCOL Opaque Sorted "emailProtocol";
        }
    };
}

macro_rules! shared_person_info {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            INFO_TEXT Text Sorted "infoText";
            TEXT_ID Int Sorted "textId";
        }
    };
}

macro_rules! shared_person_info_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            INFO_TEXT Opaque Unsorted "infoText";
            TEXT_ID Opaque Unsorted "textId";
        }
    };
}

macro_rules! shared_person_info_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            INFO_TEXT Text Unsorted "infoText";
            TEXT_ID Int Unsorted "textId";
        }
    };
}

macro_rules! shared_person_source_relation {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOCIATE_TYPE Opaque Unsorted "associateType";
            BIRTH_DAY Int Sorted "birthDay";
            BIRTH_MONTH Int Sorted "birthMonth";
            BIRTH_YEAR Int Sorted "birthYear";
            BIRTHDATE Opaque Unsorted "birthdate";
            CONTACT_ID Int Sorted "contactId";
            CREATED_BY_FORM List Sorted "createdByForm";
            FIRST_NAME Text Sorted "firstName";
            FULL_NAME Text Sorted "fullName";
            HAS_COMPANY Bool Sorted "hasCompany";
            HAS_INFO_TEXT Bool Sorted "hasInfoText";
            HAS_INTERESTS Bool Sorted "hasInterests";
            IS_PROJECT_MEMBER Bool Sorted "isProjectMember";
            IS_STAKEHOLDER Bool Sorted "isStakeholder";
            KANA_FIRST_NAME Text Sorted "kanaFirstName";
            KANA_LAST_NAME Text Sorted "kanaLastName";
            LAST_NAME Text Sorted "lastName";
            LEAD_STATUS List Sorted "leadStatus";
            LEADSTATUS_RANK Int Sorted "leadstatusRank";
            MIDDLE_NAME Text Sorted "middleName";
            MR_MRS Text Sorted "mrMrs";
            PERSON_ACTIVE_ERP_LINKS Bool Sorted "personActiveErpLinks";
            PERSON_ASSOCIATE_FULL_NAME User Sorted "personAssociateFullName";
            PERSON_ASSOCIATE_ID User Sorted "personAssociateId";
            PERSON_BUSINESS List Sorted "personBusiness";
            PERSON_CATEGORY List Sorted "personCategory";
            PERSON_CATEGORY_GROUP List Sorted "personCategoryGroup";
            PERSON_CATEGORY_RANK Int Sorted "personCategoryRank";
            PERSON_CONTACT_RELATION List Sorted "personContactRelation";
            PERSON_COUNTRY List Sorted "personCountry";
            PERSON_COUNTRY_ID Int Sorted "personCountryId";
            PERSON_DELETED_DATE DateTime Unsorted "personDeletedDate";
            PERSON_HAS_INTERESTS Bool Sorted "personHasInterests";
            PERSON_ID Int Sorted "personId";
            PERSON_NO_MAIL Bool Sorted "personNoMail";
            PERSON_NUMBER Text Sorted "personNumber";
            PERSON_PERSON_RELATION List Sorted "personPersonRelation";
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
            RESTRICTION_CONTACT_ID Int Unsorted "restrictionContactId";
            RESTRICTION_PERSON_ID Int Unsorted "restrictionPersonId";
            RETIRED Bool Sorted "retired";
            SUPPORT_ASSOCIATE User Sorted "supportAssociate";
            SUPPORT_ASSOCIATE_FULL_NAME User Sorted "supportAssociateFullName";
            SUPPORT_LANGUAGE List Sorted "supportLanguage";
            TICKET_PRIORITY List Sorted "ticketPriority";
            TITLE Text Sorted "title";
            UPDATED_BY_WORKFLOW List Sorted "updatedByWorkflow";
            USE_AS_MAILING_ADDRESS Bool Sorted "useAsMailingAddress";
            WHEN_UPDATED_BY_WORKFLOW DateTime Sorted "whenUpdatedByWorkflow";
            WHO Opaque Sorted "who";
        }
    };
}

macro_rules! shared_person_source_relation_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOCIATE_TYPE Opaque Unsorted "associateType";
            BIRTH_DAY Opaque Sorted "birthDay";
            BIRTH_MONTH Opaque Sorted "birthMonth";
            BIRTH_YEAR Opaque Sorted "birthYear";
            BIRTHDATE Opaque Unsorted "birthdate";
            CONTACT_ID Opaque Sorted "contactId";
            CREATED_BY_FORM Opaque Sorted "createdByForm";
            FIRST_NAME Opaque Sorted "firstName";
            FULL_NAME Opaque Sorted "fullName";
            HAS_COMPANY Opaque Sorted "hasCompany";
            HAS_INFO_TEXT Opaque Sorted "hasInfoText";
            HAS_INTERESTS Opaque Sorted "hasInterests";
            IS_PROJECT_MEMBER Opaque Sorted "isProjectMember";
            IS_STAKEHOLDER Opaque Sorted "isStakeholder";
            KANA_FIRST_NAME Opaque Sorted "kanaFirstName";
            KANA_LAST_NAME Opaque Sorted "kanaLastName";
            LAST_NAME Opaque Sorted "lastName";
            LEAD_STATUS Opaque Sorted "leadStatus";
            LEADSTATUS_RANK Opaque Sorted "leadstatusRank";
            MIDDLE_NAME Opaque Sorted "middleName";
            MR_MRS Opaque Sorted "mrMrs";
            PERSON_ACTIVE_ERP_LINKS Opaque Sorted "personActiveErpLinks";
            PERSON_ASSOCIATE_FULL_NAME Opaque Sorted "personAssociateFullName";
            PERSON_ASSOCIATE_ID Opaque Sorted "personAssociateId";
            PERSON_BUSINESS Opaque Sorted "personBusiness";
            PERSON_CATEGORY Opaque Sorted "personCategory";
            PERSON_CATEGORY_GROUP Opaque Sorted "personCategoryGroup";
            PERSON_CATEGORY_RANK Opaque Sorted "personCategoryRank";
            PERSON_CONTACT_RELATION Opaque Sorted "personContactRelation";
            PERSON_COUNTRY Opaque Sorted "personCountry";
            PERSON_COUNTRY_ID Opaque Sorted "personCountryId";
            PERSON_DELETED_DATE Opaque Unsorted "personDeletedDate";
            PERSON_HAS_INTERESTS Opaque Sorted "personHasInterests";
            PERSON_ID Opaque Sorted "personId";
            PERSON_NO_MAIL Opaque Sorted "personNoMail";
            PERSON_NUMBER Opaque Sorted "personNumber";
            PERSON_PERSON_RELATION Opaque Sorted "personPersonRelation";
            PERSON_REGISTERED_BY Opaque Sorted "personRegisteredBy";
            PERSON_REGISTERED_BY_FULL_NAME Opaque Sorted "personRegisteredByFullName";
            PERSON_REGISTERED_DATE Opaque Sorted "personRegisteredDate";
            PERSON_SOURCE Opaque Sorted "personSource";
            PERSON_UPDATED_BY Opaque Sorted "personUpdatedBy";
            PERSON_UPDATED_BY_FULL_NAME Opaque Sorted "personUpdatedByFullName";
            PERSON_UPDATED_DATE Opaque Sorted "personUpdatedDate";
            PORTRAIT_THUMBNAIL Opaque Unsorted "portraitThumbnail";
            POSITION Opaque Sorted "position";
            RANK Opaque Sorted "rank";
            RESTRICTION_CONTACT_ID Opaque Unsorted "restrictionContactId";
            RESTRICTION_PERSON_ID Opaque Unsorted "restrictionPersonId";
            RETIRED Opaque Sorted "retired";
            SUPPORT_ASSOCIATE Opaque Sorted "supportAssociate";
            SUPPORT_ASSOCIATE_FULL_NAME Opaque Sorted "supportAssociateFullName";
            SUPPORT_LANGUAGE Opaque Sorted "supportLanguage";
            TICKET_PRIORITY Opaque Sorted "ticketPriority";
            TITLE Opaque Sorted "title";
            UPDATED_BY_WORKFLOW Opaque Sorted "updatedByWorkflow";
            USE_AS_MAILING_ADDRESS Opaque Sorted "useAsMailingAddress";
            WHEN_UPDATED_BY_WORKFLOW Opaque Sorted "whenUpdatedByWorkflow";
            WHO Opaque Sorted "who";
        }
    };
}

macro_rules! shared_person_target_relation {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOCIATE_TYPE Opaque Unsorted "associateType";
            BIRTH_DAY Int Sorted "birthDay";
            BIRTH_MONTH Int Sorted "birthMonth";
            BIRTH_YEAR Int Sorted "birthYear";
            BIRTHDATE Opaque Unsorted "birthdate";
            CONTACT_ID Int Sorted "contactId";
            CONTACT_PERSON_RELATION List Sorted "contactPersonRelation";
            CREATED_BY_FORM List Sorted "createdByForm";
            FIRST_NAME Text Sorted "firstName";
            FULL_NAME Text Sorted "fullName";
            HAS_COMPANY Bool Sorted "hasCompany";
            HAS_INFO_TEXT Bool Sorted "hasInfoText";
            HAS_INTERESTS Bool Sorted "hasInterests";
            IS_PROJECT_MEMBER Bool Sorted "isProjectMember";
            IS_STAKEHOLDER Bool Sorted "isStakeholder";
            KANA_FIRST_NAME Text Sorted "kanaFirstName";
            KANA_LAST_NAME Text Sorted "kanaLastName";
            LAST_NAME Text Sorted "lastName";
            LEAD_STATUS List Sorted "leadStatus";
            LEADSTATUS_RANK Int Sorted "leadstatusRank";
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
            PERSON_NO_MAIL Bool Sorted "personNoMail";
            PERSON_NUMBER Text Sorted "personNumber";
            PERSON_PERSON_RELATION List Sorted "personPersonRelation";
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
            RESTRICTION_CONTACT_ID Int Unsorted "restrictionContactId";
            RESTRICTION_PERSON_ID Int Unsorted "restrictionPersonId";
            RETIRED Bool Sorted "retired";
            SUPPORT_ASSOCIATE User Sorted "supportAssociate";
            SUPPORT_ASSOCIATE_FULL_NAME User Sorted "supportAssociateFullName";
            SUPPORT_LANGUAGE List Sorted "supportLanguage";
            TICKET_PRIORITY List Sorted "ticketPriority";
            TITLE Text Sorted "title";
            UPDATED_BY_WORKFLOW List Sorted "updatedByWorkflow";
            USE_AS_MAILING_ADDRESS Bool Sorted "useAsMailingAddress";
            WHEN_UPDATED_BY_WORKFLOW DateTime Sorted "whenUpdatedByWorkflow";
            WHO Opaque Sorted "who";
        }
    };
}

macro_rules! shared_person_target_relation_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOCIATE_TYPE Opaque Unsorted "associateType";
            BIRTH_DAY Opaque Sorted "birthDay";
            BIRTH_MONTH Opaque Sorted "birthMonth";
            BIRTH_YEAR Opaque Sorted "birthYear";
            BIRTHDATE Opaque Unsorted "birthdate";
            CONTACT_ID Opaque Sorted "contactId";
            CONTACT_PERSON_RELATION Opaque Sorted "contactPersonRelation";
            CREATED_BY_FORM Opaque Sorted "createdByForm";
            FIRST_NAME Opaque Sorted "firstName";
            FULL_NAME Opaque Sorted "fullName";
            HAS_COMPANY Opaque Sorted "hasCompany";
            HAS_INFO_TEXT Opaque Sorted "hasInfoText";
            HAS_INTERESTS Opaque Sorted "hasInterests";
            IS_PROJECT_MEMBER Opaque Sorted "isProjectMember";
            IS_STAKEHOLDER Opaque Sorted "isStakeholder";
            KANA_FIRST_NAME Opaque Sorted "kanaFirstName";
            KANA_LAST_NAME Opaque Sorted "kanaLastName";
            LAST_NAME Opaque Sorted "lastName";
            LEAD_STATUS Opaque Sorted "leadStatus";
            LEADSTATUS_RANK Opaque Sorted "leadstatusRank";
            MIDDLE_NAME Opaque Sorted "middleName";
            MR_MRS Opaque Sorted "mrMrs";
            PERSON_ACTIVE_ERP_LINKS Opaque Sorted "personActiveErpLinks";
            PERSON_ASSOCIATE_FULL_NAME Opaque Sorted "personAssociateFullName";
            PERSON_ASSOCIATE_ID Opaque Sorted "personAssociateId";
            PERSON_BUSINESS Opaque Sorted "personBusiness";
            PERSON_CATEGORY Opaque Sorted "personCategory";
            PERSON_CATEGORY_GROUP Opaque Sorted "personCategoryGroup";
            PERSON_CATEGORY_RANK Opaque Sorted "personCategoryRank";
            PERSON_COUNTRY Opaque Sorted "personCountry";
            PERSON_COUNTRY_ID Opaque Sorted "personCountryId";
            PERSON_DELETED_DATE Opaque Unsorted "personDeletedDate";
            PERSON_HAS_INTERESTS Opaque Sorted "personHasInterests";
            PERSON_ID Opaque Sorted "personId";
            PERSON_NO_MAIL Opaque Sorted "personNoMail";
            PERSON_NUMBER Opaque Sorted "personNumber";
            PERSON_PERSON_RELATION Opaque Sorted "personPersonRelation";
            PERSON_REGISTERED_BY Opaque Sorted "personRegisteredBy";
            PERSON_REGISTERED_BY_FULL_NAME Opaque Sorted "personRegisteredByFullName";
            PERSON_REGISTERED_DATE Opaque Sorted "personRegisteredDate";
            PERSON_SOURCE Opaque Sorted "personSource";
            PERSON_UPDATED_BY Opaque Sorted "personUpdatedBy";
            PERSON_UPDATED_BY_FULL_NAME Opaque Sorted "personUpdatedByFullName";
            PERSON_UPDATED_DATE Opaque Sorted "personUpdatedDate";
            PORTRAIT_THUMBNAIL Opaque Unsorted "portraitThumbnail";
            POSITION Opaque Sorted "position";
            RANK Opaque Sorted "rank";
            RESTRICTION_CONTACT_ID Opaque Unsorted "restrictionContactId";
            RESTRICTION_PERSON_ID Opaque Unsorted "restrictionPersonId";
            RETIRED Opaque Sorted "retired";
            SUPPORT_ASSOCIATE Opaque Sorted "supportAssociate";
            SUPPORT_ASSOCIATE_FULL_NAME Opaque Sorted "supportAssociateFullName";
            SUPPORT_LANGUAGE Opaque Sorted "supportLanguage";
            TICKET_PRIORITY Opaque Sorted "ticketPriority";
            TITLE Opaque Sorted "title";
            UPDATED_BY_WORKFLOW Opaque Sorted "updatedByWorkflow";
            USE_AS_MAILING_ADDRESS Opaque Sorted "useAsMailingAddress";
            WHEN_UPDATED_BY_WORKFLOW Opaque Sorted "whenUpdatedByWorkflow";
            WHO Opaque Sorted "who";
        }
    };
}

macro_rules! shared_person_url {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            URL_ADDRESS Text Unsorted "URLAddress";
            URL_DESCRIPTION Text Unsorted "URLDescription";
        }
    };
}

macro_rules! shared_person_url_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            URL_ADDRESS Opaque Sorted "URLAddress";
            URL_DESCRIPTION Opaque Sorted "URLDescription";
        }
    };
}

macro_rules! shared_phone {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            FORMATTED_NUMBER Text Unsorted "formattedNumber";
        }
    };
}

macro_rules! shared_phone_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            FORMATTED_NUMBER Opaque Unsorted "formattedNumber";
        }
    };
}

macro_rules! shared_price_list {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            CURRENCY List Sorted "currency";
            DESCRIPTION Text Sorted "description";
            ERP_PRICE_LIST_KEY Text Sorted "erpPriceListKey";
            IS_ACTIVE Bool Sorted "isActive";
            IS_ERP_COPY Bool Sorted "isERPCopy";
            NAME Text Sorted "name";
            PRICE_LIST_ID Int Sorted "priceListId";
            QUOTE_CONNECTION List Sorted "quoteConnection";
            REGISTERED_BY User Sorted "registeredBy";
            REGISTERED_DATE Date Sorted "registeredDate";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_DATE Date Sorted "updatedDate";
            VALID_FROM Date Sorted "validFrom";
            VALID_TO Date Sorted "validTo";
        }
    };
}

macro_rules! shared_project_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            INFO_TEXT Opaque Sorted "infoText";
            TEXT_ID Opaque Sorted "textId";
        }
    };
}

macro_rules! shared_project_event {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            EVENT_DATE Date Sorted "eventDate";
            HAS_SIGN_OFF Bool Sorted "hasSignOff";
            HAS_SIGN_ON Bool Sorted "hasSignOn";
            IS_EXTERNAL_EVENT Bool Sorted "isExternalEvent";
        }
    };
}

macro_rules! shared_project_event_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            EVENT_DATE Opaque Unsorted "eventDate";
            HAS_SIGN_OFF Opaque Unsorted "hasSignOff";
            HAS_SIGN_ON Opaque Unsorted "hasSignOn";
            IS_EXTERNAL_EVENT Opaque Unsorted "isExternalEvent";
        }
    };
}

macro_rules! shared_project_event_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            EVENT_DATE Date Unsorted "eventDate";
            HAS_SIGN_OFF Bool Unsorted "hasSignOff";
            HAS_SIGN_ON Bool Unsorted "hasSignOn";
            IS_EXTERNAL_EVENT Bool Unsorted "isExternalEvent";
        }
    };
}

macro_rules! shared_project_event_4 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            EVENT_DATE Opaque Sorted "eventDate";
            HAS_SIGN_OFF Opaque Sorted "hasSignOff";
            HAS_SIGN_ON Opaque Sorted "hasSignOn";
            IS_EXTERNAL_EVENT Opaque Sorted "isExternalEvent";
        }
    };
}

macro_rules! shared_project_publish {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            IS_PUBLISHED Bool Sorted "isPublished";
            PUBLISHED_BY Opaque Unsorted "publishedBy";
            PUBLISHED_FROM Date Sorted "publishedFrom";
            PUBLISHED_TO Date Sorted "publishedTo";
        }
    };
}

macro_rules! shared_project_publish_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            IS_PUBLISHED Opaque Unsorted "isPublished";
            PUBLISHED_BY Opaque Unsorted "publishedBy";
            PUBLISHED_FROM Opaque Unsorted "publishedFrom";
            PUBLISHED_TO Opaque Unsorted "publishedTo";
        }
    };
}

macro_rules! shared_project_publish_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            IS_PUBLISHED Bool Unsorted "isPublished";
            PUBLISHED_BY Opaque Unsorted "publishedBy";
            PUBLISHED_FROM Date Unsorted "publishedFrom";
            PUBLISHED_TO Date Unsorted "publishedTo";
        }
    };
}

macro_rules! shared_quoteline {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            PRICE_UNIT_SUBSCRIPTION_QUANTITY_UNIT Opaque Unsorted "PriceUnitSubscriptionQuantityUnit";
            PRICE_UNIT_SUBSCRIPTION_UNIT Opaque Unsorted "PriceUnitSubscriptionUnit";
            UNIT_LIST_PRICE_SUBSCRIPTION_QUANTITY Opaque Unsorted "UnitListPriceSubscriptionQuantity";
            CODE Text Sorted "code";
            DESCRIPTION Text Sorted "description";
            DISCOUNT_AMOUNT Decimal Sorted "discountAmount";
            DISCOUNT_PERCENT Decimal Sorted "discountPercent";
            EARNING_AMOUNT Decimal Sorted "earningAmount";
            EARNING_PERCENT Decimal Sorted "earningPercent";
            ERP_PRODUCT_KEY Text Sorted "erpProductKey";
            NAME Text Sorted "name";
            PRICE_UNIT Text Sorted "priceUnit";
            PRODUCT_CATEGORY_KEY List Unsorted "productCategoryKey";
            PRODUCT_FAMILY_KEY List Unsorted "productFamilyKey";
            PRODUCT_TYPE_KEY List Unsorted "productTypeKey";
            QUANTITY Decimal Sorted "quantity";
            QUANTITY_UNIT Text Sorted "quantityUnit";
            QUOTE_ALTERNATIVE_ID Int Sorted "quoteAlternativeId";
            QUOTE_LINE_ID Int Sorted "quoteLineId";
            QUOTE_LINE_THUMBNAIL Opaque Unsorted "quoteLineThumbnail";
            QUOTE_LINE_THUMBNAIL_LARGE Opaque Unsorted "quoteLineThumbnailLarge";
            RANK Int Sorted "rank";
            REGISTERED_BY User Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
            REGISTERED_DATE Date Sorted "registeredDate";
            STATUS List Sorted "status";
            SUB_TOTAL Decimal Sorted "subTotal";
            SUBSCRIPTION_QUANTITY Decimal Sorted "subscriptionQuantity";
            SUBSCRIPTION_UNIT Text Sorted "subscriptionUnit";
            TOTAL_COST Decimal Unsorted "totalCost";
            TOTAL_PRICE Decimal Sorted "totalPrice";
            TOTAL_PRICE_INC_VAT Decimal Sorted "totalPriceIncVAT";
            TOTAL_PRICE_WITH_ALTERNATIVE_DISCOUNT Decimal Sorted "totalPriceWithAlternativeDiscount";
            UNIT_COST Decimal Sorted "unitCost";
            UNIT_LIST_PRICE Decimal Sorted "unitListPrice";
            UNIT_MINIMUM_PRICE Decimal Sorted "unitMinimumPrice";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
            URL Text Sorted "url";
            VAT Decimal Sorted "vat";
            VAT_AMOUNT Decimal Sorted "vatAmount";
            VAT_INFO Text Sorted "vatInfo";
        }
    };
}

macro_rules! shared_quoteline_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            PRICE_UNIT_SUBSCRIPTION_QUANTITY_UNIT Opaque Unsorted "PriceUnitSubscriptionQuantityUnit";
            PRICE_UNIT_SUBSCRIPTION_UNIT Opaque Unsorted "PriceUnitSubscriptionUnit";
            UNIT_LIST_PRICE_SUBSCRIPTION_QUANTITY Opaque Unsorted "UnitListPriceSubscriptionQuantity";
            CODE Text Unsorted "code";
            DESCRIPTION Text Unsorted "description";
            DISCOUNT_AMOUNT Decimal Unsorted "discountAmount";
            DISCOUNT_PERCENT Decimal Unsorted "discountPercent";
            EARNING_AMOUNT Decimal Unsorted "earningAmount";
            EARNING_PERCENT Decimal Unsorted "earningPercent";
            ERP_PRODUCT_KEY Text Unsorted "erpProductKey";
            NAME Text Unsorted "name";
            PRICE_UNIT Text Unsorted "priceUnit";
            PRODUCT_CATEGORY_KEY List Unsorted "productCategoryKey";
            PRODUCT_FAMILY_KEY List Unsorted "productFamilyKey";
            PRODUCT_TYPE_KEY List Unsorted "productTypeKey";
            QUANTITY Decimal Unsorted "quantity";
            QUANTITY_UNIT Text Unsorted "quantityUnit";
            QUOTE_ALTERNATIVE_ID Int Unsorted "quoteAlternativeId";
            QUOTE_LINE_ID Int Unsorted "quoteLineId";
            QUOTE_LINE_THUMBNAIL Opaque Unsorted "quoteLineThumbnail";
            QUOTE_LINE_THUMBNAIL_LARGE Opaque Unsorted "quoteLineThumbnailLarge";
            RANK Int Unsorted "rank";
            REGISTERED_BY User Unsorted "registeredBy";
            REGISTERED_BY_FULL_NAME User Unsorted "registeredByFullName";
            REGISTERED_DATE Date Unsorted "registeredDate";
            STATUS List Unsorted "status";
            SUB_TOTAL Decimal Unsorted "subTotal";
            SUBSCRIPTION_QUANTITY Decimal Unsorted "subscriptionQuantity";
            SUBSCRIPTION_UNIT Text Unsorted "subscriptionUnit";
            TOTAL_COST Decimal Unsorted "totalCost";
            TOTAL_PRICE Decimal Unsorted "totalPrice";
            TOTAL_PRICE_INC_VAT Decimal Unsorted "totalPriceIncVAT";
            TOTAL_PRICE_WITH_ALTERNATIVE_DISCOUNT Decimal Unsorted "totalPriceWithAlternativeDiscount";
            UNIT_COST Decimal Unsorted "unitCost";
            UNIT_LIST_PRICE Decimal Unsorted "unitListPrice";
            UNIT_MINIMUM_PRICE Decimal Unsorted "unitMinimumPrice";
            UPDATED_BY User Unsorted "updatedBy";
            UPDATED_BY_FULL_NAME User Unsorted "updatedByFullName";
            UPDATED_DATE Date Unsorted "updatedDate";
            URL Text Unsorted "url";
            VAT Decimal Unsorted "vat";
            VAT_AMOUNT Decimal Unsorted "vatAmount";
            VAT_INFO Text Unsorted "vatInfo";
        }
    };
}

macro_rules! shared_restriction_address {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ADDRESS_ID Int Sorted "addressId";
            CITY Text Sorted "city";
            COUNTY Text Sorted "county";
            FORMATTED_ADDRESS Opaque Unsorted "formattedAddress";
            FORMATTED_MULTI_LINE_ADDRESS Opaque Unsorted "formattedMultiLineAddress";
            LINE1 Text Sorted "line1";
            LINE2 Text Sorted "line2";
            LINE3 Text Sorted "line3";
            STATE Text Sorted "state";
            WGS84LATITUDE Decimal Sorted "wgs84latitude";
            WGS84LONGITUDE Decimal Sorted "wgs84longitude";
            ZIP Text Sorted "zip";
        }
    };
}

macro_rules! shared_restriction_address_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ADDRESS_ID Opaque Unsorted "addressId";
            CITY Opaque Unsorted "city";
            COUNTY Opaque Unsorted "county";
            FORMATTED_ADDRESS Opaque Unsorted "formattedAddress";
            FORMATTED_MULTI_LINE_ADDRESS Opaque Unsorted "formattedMultiLineAddress";
            LINE1 Opaque Unsorted "line1";
            LINE2 Opaque Unsorted "line2";
            LINE3 Opaque Unsorted "line3";
            STATE Opaque Unsorted "state";
            WGS84LATITUDE Opaque Unsorted "wgs84latitude";
            WGS84LONGITUDE Opaque Unsorted "wgs84longitude";
            ZIP Opaque Unsorted "zip";
        }
    };
}

macro_rules! shared_restriction_address_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ADDRESS_ID Int Unsorted "addressId";
            CITY Text Unsorted "city";
            COUNTY Text Unsorted "county";
            FORMATTED_ADDRESS Opaque Unsorted "formattedAddress";
            FORMATTED_MULTI_LINE_ADDRESS Opaque Unsorted "formattedMultiLineAddress";
            LINE1 Text Unsorted "line1";
            LINE2 Text Unsorted "line2";
            LINE3 Text Unsorted "line3";
            STATE Text Unsorted "state";
            WGS84LATITUDE Decimal Unsorted "wgs84latitude";
            WGS84LONGITUDE Decimal Unsorted "wgs84longitude";
            ZIP Text Unsorted "zip";
        }
    };
}

macro_rules! shared_sale {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            DESCRIPTION Text Sorted "description";
            TEXT_ID Int Sorted "textId";
        }
    };
}

macro_rules! shared_sale_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            DESCRIPTION Opaque Unsorted "description";
            TEXT_ID Opaque Unsorted "textId";
        }
    };
}

macro_rules! shared_search_phone {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            DESCRIPTION Text Sorted "description";
            FORMATTED_NUMBER Text Unsorted "formattedNumber";
        }
    };
}

macro_rules! shared_search_phone_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            DESCRIPTION Opaque Unsorted "description";
            FORMATTED_NUMBER Opaque Unsorted "formattedNumber";
        }
    };
}

macro_rules! shared_search_phone_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            DESCRIPTION Text Unsorted "description";
            FORMATTED_NUMBER Text Unsorted "formattedNumber";
        }
    };
}

macro_rules! shared_source_relation {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Bool Sorted "activeErpLinks";
            ASSOCIATE_ID User Sorted "associateId";
            BUSINESS List Sorted "business";
            CATEGORY List Sorted "category";
            CATEGORY_GROUP List Sorted "categoryGroup";
            CODE Text Sorted "code";
            COMPANY_CATEGORY_RANK Int Sorted "companyCategoryRank";
            CONTACT_DELETED Bool Sorted "contactDeleted";
            CONTACT_ID Int Sorted "contactId";
            CONTACT_NO_MAIL Bool Sorted "contactNoMail";
            CONTACT_PERSON_RELATION List Sorted "contactPersonRelation";
            CONTACT_SOURCE List Sorted "contactSource";
            COUNTRY List Sorted "country";
            COUNTRY_ID Int Sorted "countryId";
            CS_RELATION List Sorted "csRelation";
            DELETED_DATE DateTime Unsorted "deletedDate";
            DEPARTMENT Text Sorted "department";
            FORCE_COMPANY Bool Unsorted "forceCompany";
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
            RESTRICTION_CONTACT_ID Int Unsorted "restrictionContactId";
            STOP Bool Sorted "stop";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
            WHO Opaque Sorted "who";
        }
    };
}

macro_rules! shared_source_relation_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Opaque Sorted "activeErpLinks";
            ASSOCIATE_ID Opaque Sorted "associateId";
            BUSINESS Opaque Sorted "business";
            CATEGORY Opaque Sorted "category";
            CATEGORY_GROUP Opaque Sorted "categoryGroup";
            CODE Opaque Sorted "code";
            COMPANY_CATEGORY_RANK Opaque Sorted "companyCategoryRank";
            CONTACT_DELETED Opaque Sorted "contactDeleted";
            CONTACT_ID Opaque Sorted "contactId";
            CONTACT_NO_MAIL Opaque Sorted "contactNoMail";
            CONTACT_PERSON_RELATION Opaque Sorted "contactPersonRelation";
            CONTACT_SOURCE Opaque Sorted "contactSource";
            COUNTRY Opaque Sorted "country";
            COUNTRY_ID Opaque Sorted "countryId";
            CS_RELATION Opaque Sorted "csRelation";
            DELETED_DATE Opaque Unsorted "deletedDate";
            DEPARTMENT Opaque Sorted "department";
            FORCE_COMPANY Opaque Unsorted "forceCompany";
            HAS_INFO_TEXT Opaque Sorted "hasInfoText";
            HAS_INTERESTS Opaque Sorted "hasInterests";
            MAIN_CONTACT Opaque Sorted "mainContact";
            NAME Opaque Sorted "name";
            NAME_DEPARTMENT Opaque Sorted "nameDepartment";
            NUMBER Opaque Sorted "number";
            ORGNR Opaque Sorted "orgnr";
            REGISTERED_BY Opaque Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME Opaque Sorted "registeredByFullName";
            REGISTERED_DATE Opaque Sorted "registeredDate";
            RESTRICTION_CONTACT_ID Opaque Unsorted "restrictionContactId";
            STOP Opaque Sorted "stop";
            UPDATED_BY Opaque Sorted "updatedBy";
            UPDATED_BY_FULL_NAME Opaque Sorted "updatedByFullName";
            UPDATED_DATE Opaque Sorted "updatedDate";
            WHO Opaque Sorted "who";
        }
    };
}

macro_rules! shared_target_relation {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Bool Sorted "activeErpLinks";
            ASSOCIATE_ID User Sorted "associateId";
            BUSINESS List Sorted "business";
            CATEGORY List Sorted "category";
            CATEGORY_GROUP List Sorted "categoryGroup";
            CODE Text Sorted "code";
            COMPANY_CATEGORY_RANK Int Sorted "companyCategoryRank";
            CONTACT_DELETED Bool Sorted "contactDeleted";
            CONTACT_ID Int Sorted "contactId";
            CONTACT_NO_MAIL Bool Sorted "contactNoMail";
            CONTACT_SOURCE List Sorted "contactSource";
            COUNTRY List Sorted "country";
            COUNTRY_ID Int Sorted "countryId";
            CS_RELATION List Sorted "csRelation";
            DELETED_DATE DateTime Unsorted "deletedDate";
            DEPARTMENT Text Sorted "department";
            FORCE_COMPANY Bool Unsorted "forceCompany";
            HAS_INFO_TEXT Bool Sorted "hasInfoText";
            HAS_INTERESTS Bool Sorted "hasInterests";
            MAIN_CONTACT Opaque Sorted "mainContact";
            NAME TextOrKey Sorted "name";
            NAME_DEPARTMENT Text Sorted "nameDepartment";
            NUMBER Text Sorted "number";
            ORGNR Text Sorted "orgnr";
            PERSON_CONTACT_RELATION List Sorted "personContactRelation";
            REGISTERED_BY User Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
            REGISTERED_DATE Date Sorted "registeredDate";
            RESTRICTION_CONTACT_ID Int Unsorted "restrictionContactId";
            STOP Bool Sorted "stop";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
            WHO Opaque Sorted "who";
        }
    };
}

macro_rules! shared_target_relation_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Opaque Sorted "activeErpLinks";
            ASSOCIATE_ID Opaque Sorted "associateId";
            BUSINESS Opaque Sorted "business";
            CATEGORY Opaque Sorted "category";
            CATEGORY_GROUP Opaque Sorted "categoryGroup";
            CODE Opaque Sorted "code";
            COMPANY_CATEGORY_RANK Opaque Sorted "companyCategoryRank";
            CONTACT_DELETED Opaque Sorted "contactDeleted";
            CONTACT_ID Opaque Sorted "contactId";
            CONTACT_NO_MAIL Opaque Sorted "contactNoMail";
            CONTACT_SOURCE Opaque Sorted "contactSource";
            COUNTRY Opaque Sorted "country";
            COUNTRY_ID Opaque Sorted "countryId";
            CS_RELATION Opaque Sorted "csRelation";
            DELETED_DATE Opaque Unsorted "deletedDate";
            DEPARTMENT Opaque Sorted "department";
            FORCE_COMPANY Opaque Unsorted "forceCompany";
            HAS_INFO_TEXT Opaque Sorted "hasInfoText";
            HAS_INTERESTS Opaque Sorted "hasInterests";
            MAIN_CONTACT Opaque Sorted "mainContact";
            NAME Opaque Sorted "name";
            NAME_DEPARTMENT Opaque Sorted "nameDepartment";
            NUMBER Opaque Sorted "number";
            ORGNR Opaque Sorted "orgnr";
            PERSON_CONTACT_RELATION Opaque Sorted "personContactRelation";
            REGISTERED_BY Opaque Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME Opaque Sorted "registeredByFullName";
            REGISTERED_DATE Opaque Sorted "registeredDate";
            RESTRICTION_CONTACT_ID Opaque Unsorted "restrictionContactId";
            STOP Opaque Sorted "stop";
            UPDATED_BY Opaque Sorted "updatedBy";
            UPDATED_BY_FULL_NAME Opaque Sorted "updatedByFullName";
            UPDATED_DATE Opaque Sorted "updatedDate";
            WHO Opaque Sorted "who";
        }
    };
}

macro_rules! shared_ticket_priority {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            NAME Text Sorted "name";
            RANK Int Sorted "rank";
            TICKET_PRIORITY_ID Int Sorted "ticketPriorityId";
        }
    };
}

macro_rules! shared_ticket_priority_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            NAME Opaque Sorted "name";
            RANK Opaque Sorted "rank";
            TICKET_PRIORITY_ID Opaque Sorted "ticketPriorityId";
        }
    };
}

macro_rules! shared_ticket_status {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            NAME Text Sorted "name";
            RANK Int Sorted "rank";
            TICKET_STATUS_ID Int Sorted "ticketStatusId";
        }
    };
}

macro_rules! shared_ticket_status_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            NAME Opaque Sorted "name";
            RANK Opaque Sorted "rank";
            TICKET_STATUS_ID Opaque Sorted "ticketStatusId";
        }
    };
}

macro_rules! shared_url {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            URL_ADDRESS Text Sorted "URLAddress";
            URL_DESCRIPTION Text Sorted "URLDescription";
        }
    };
}

macro_rules! shared_url_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            URL_ADDRESS Opaque Unsorted "URLAddress";
            URL_DESCRIPTION Opaque Unsorted "URLDescription";
        }
    };
}

macro_rules! shared_alternative {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ALTERNATIVE_ORDERING Int Sorted "alternativeOrdering";
            DESCRIPTION Text Sorted "description";
            DISCOUNT_AMOUNT Decimal Sorted "discountAmount";
            DISCOUNT_PERCENT Decimal Sorted "discountPercent";
            EARNING_AMOUNT Decimal Sorted "earningAmount";
            EARNING_PERCENT Decimal Sorted "earningPercent";
            ERP_DISCOUNT_AMOUNT Decimal Sorted "erpDiscountAmount";
            ERP_DISCOUNT_PERCENT Decimal Sorted "erpDiscountPercent";
            EXTRA_FIELD1 Text Sorted "extraField1";
            EXTRA_FIELD2 Text Sorted "extraField2";
            EXTRA_FIELD3 Text Sorted "extraField3";
            EXTRA_FIELD4 Text Sorted "extraField4";
            EXTRA_FIELD5 Text Sorted "extraField5";
            NAME Text Sorted "name";
            QUOTE_ALTERNATIVE_ID Int Sorted "quoteAlternativeId";
            QUOTE_VERSION_ID Int Sorted "quoteVersionId";
            REASON Text Sorted "reason";
            STATUS List Sorted "status";
            SUB_TOTAL Decimal Sorted "subTotal";
            TOTAL_PRICE Decimal Sorted "totalPrice";
            TOTAL_PRICE_INC_VAT Decimal Sorted "totalPriceIncVAT";
            VAT Decimal Sorted "vat";
            VAT_AMOUNT Decimal Sorted "vatAmount";
            VAT_INFO Text Sorted "vatInfo";
        }
        /// Columns below `quoteline`.
        pub mod quoteline {
            shared_quoteline! { $archive [$($path)* "quoteline"] }
        }
    };
}

macro_rules! shared_alternative_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ALTERNATIVE_ORDERING Int Unsorted "alternativeOrdering";
            DESCRIPTION Text Unsorted "description";
            DISCOUNT_AMOUNT Decimal Unsorted "discountAmount";
            DISCOUNT_PERCENT Decimal Unsorted "discountPercent";
            EARNING_AMOUNT Decimal Unsorted "earningAmount";
            EARNING_PERCENT Decimal Unsorted "earningPercent";
            ERP_DISCOUNT_AMOUNT Decimal Unsorted "erpDiscountAmount";
            ERP_DISCOUNT_PERCENT Decimal Unsorted "erpDiscountPercent";
            EXTRA_FIELD1 Text Unsorted "extraField1";
            EXTRA_FIELD2 Text Unsorted "extraField2";
            EXTRA_FIELD3 Text Unsorted "extraField3";
            EXTRA_FIELD4 Text Unsorted "extraField4";
            EXTRA_FIELD5 Text Unsorted "extraField5";
            NAME Text Unsorted "name";
            QUOTE_ALTERNATIVE_ID Int Unsorted "quoteAlternativeId";
            QUOTE_VERSION_ID Int Unsorted "quoteVersionId";
            REASON Text Unsorted "reason";
            STATUS List Unsorted "status";
            SUB_TOTAL Decimal Unsorted "subTotal";
            TOTAL_PRICE Decimal Unsorted "totalPrice";
            TOTAL_PRICE_INC_VAT Decimal Unsorted "totalPriceIncVAT";
            VAT Decimal Unsorted "vat";
            VAT_AMOUNT Decimal Unsorted "vatAmount";
            VAT_INFO Text Unsorted "vatInfo";
        }
        /// Columns below `quoteline`.
        pub mod quoteline {
            shared_quoteline_2! { $archive [$($path)* "quoteline"] }
        }
    };
}

macro_rules! shared_appointment_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ALARM Bool Sorted "alarm";
            APPOINTMENT_ID Int Sorted "appointmentId";
            ASSOCIATE_ID User Sorted "associateId";
            BOOKING Bool Sorted "booking";
            CAUTION_WARNING List Sorted "cautionWarning";
            COMPLETED Bool Sorted "completed";
            COMPLETED_DATE Date Sorted "completedDate";
            CONTACT_ID List Sorted "contactId";
            CREATED_BY_WORKFLOW List Sorted "createdByWorkflow";
            DATE Date Sorted "date";
            DURATION TimeSpan Unsorted "duration";
            END_DATE Date Sorted "endDate";
            END_TIME Opaque Unsorted "endTime";
            ICON List Sorted "icon";
            INTENTION List Sorted "intention";
            INVITED_PERSON_ID Int Sorted "invitedPersonId";
            IS_FREE Bool Sorted "isFree";
            IS_MILESTONE Bool Sorted "isMilestone";
            JOIN_VIDEOMEET_URL Opaque Sorted "joinVideomeetUrl";
            LOCATION Text Sorted "location";
            PERSON_ID List Sorted "personId";
            PRIORITY List Sorted "priority";
            PROJECT_ID List Sorted "projectId";
            RAW_STATUS Int Sorted "rawStatus";
            RAW_TYPE Int Sorted "rawType";
            RECORD_TYPE Text Sorted "recordType";
            RECORD_TYPE_TEXT List Sorted "recordTypeText";
            RECURRENCE_RULE_ID Int Sorted "recurrenceRuleId";
            RECURRING Bool Sorted "recurring";
            REGISTERED_BY User Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
            REGISTERED_DATE Date Sorted "registeredDate";
            SALE_ID Int Sorted "saleId";
            SUGGESTED_APPOINTMENT_ID Int Sorted "suggestedAppointmentId";
            TEXT Text Sorted "text";
            TIME Opaque Unsorted "time";
            TYPE List Sorted "type";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
            USER_GROUP User Sorted "userGroup";
            VISIBLE_FOR List Unsorted "visibleFor";
            VISIBLE_IN_DIARY Bool Sorted "visibleInDiary";
            WHO Opaque Unsorted "who";
        }
        /// Columns below `appointment`.
        pub mod appointment {
            shared_appointment! { $archive [$($path)* "appointment"] }
        }
        /// Columns below `appointmentPublish`.
        pub mod appointment_publish {
            shared_project_publish! { $archive [$($path)* "appointmentPublish"] }
        }
        /// Columns below `associate`.
        pub mod associate {
            shared_associate! { $archive [$($path)* "associate"] }
        }
    };
}

macro_rules! shared_appointment_4 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ALARM Opaque Sorted "alarm";
            APPOINTMENT_ID Opaque Sorted "appointmentId";
            ASSOCIATE_ID Opaque Sorted "associateId";
            BOOKING Opaque Sorted "booking";
            CAUTION_WARNING Opaque Sorted "cautionWarning";
            COMPLETED Opaque Sorted "completed";
            COMPLETED_DATE Opaque Sorted "completedDate";
            CONTACT_ID Opaque Sorted "contactId";
            CREATED_BY_WORKFLOW Opaque Sorted "createdByWorkflow";
            DATE Opaque Sorted "date";
            DURATION Opaque Unsorted "duration";
            END_DATE Opaque Sorted "endDate";
            END_TIME Opaque Unsorted "endTime";
            ICON Opaque Sorted "icon";
            INTENTION Opaque Sorted "intention";
            INVITED_PERSON_ID Opaque Sorted "invitedPersonId";
            IS_FREE Opaque Sorted "isFree";
            IS_MILESTONE Opaque Sorted "isMilestone";
            JOIN_VIDEOMEET_URL Opaque Sorted "joinVideomeetUrl";
            LOCATION Opaque Sorted "location";
            PERSON_ID Opaque Sorted "personId";
            PRIORITY Opaque Sorted "priority";
            PROJECT_ID Opaque Sorted "projectId";
            RAW_STATUS Opaque Sorted "rawStatus";
            RAW_TYPE Opaque Sorted "rawType";
            RECORD_TYPE Opaque Sorted "recordType";
            RECORD_TYPE_TEXT Opaque Sorted "recordTypeText";
            RECURRENCE_RULE_ID Opaque Sorted "recurrenceRuleId";
            RECURRING Opaque Sorted "recurring";
            REGISTERED_BY Opaque Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME Opaque Sorted "registeredByFullName";
            REGISTERED_DATE Opaque Sorted "registeredDate";
            SALE_ID Opaque Sorted "saleId";
            SUGGESTED_APPOINTMENT_ID Opaque Sorted "suggestedAppointmentId";
            TEXT Opaque Sorted "text";
            TIME Opaque Unsorted "time";
            TYPE Opaque Sorted "type";
            UPDATED_BY Opaque Sorted "updatedBy";
            UPDATED_BY_FULL_NAME Opaque Sorted "updatedByFullName";
            UPDATED_DATE Opaque Sorted "updatedDate";
            USER_GROUP Opaque Sorted "userGroup";
            VISIBLE_FOR Opaque Unsorted "visibleFor";
            VISIBLE_IN_DIARY Opaque Sorted "visibleInDiary";
            WHO Opaque Unsorted "who";
        }
        /// Columns below `appointment`.
        pub mod appointment {
            shared_appointment_3! { $archive [$($path)* "appointment"] }
        }
        /// Columns below `appointmentPublish`.
        pub mod appointment_publish {
            shared_appointment_publish! { $archive [$($path)* "appointmentPublish"] }
        }
        /// Columns below `associate`.
        pub mod associate {
            shared_associate_4! { $archive [$($path)* "associate"] }
        }
    };
}

macro_rules! shared_chat_session {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            AGENT User Sorted "agent";
            ASSOCIATE_ID User Sorted "associateId";
            CHAT_SESSION_ID Int Sorted "chatSessionId";
            CONTACT_ID List Sorted "contactId";
            DATE Date Sorted "date";
            DURATION TimeSpan Unsorted "duration";
            FIRST_MESSAGE Text Sorted "firstMessage";
            ICON Opaque Sorted "icon";
            LAST_MESSAGE Text Sorted "lastMessage";
            PERSON_ID List Sorted "personId";
            QUEUE_LENGTH Int Sorted "queueLength";
            RATING Int Sorted "rating";
            RECORD_TYPE_TEXT Opaque Sorted "recordTypeText";
            REGISTERED_DATE Date Sorted "registeredDate";
            STATUS List Sorted "status";
            TEXT Text Sorted "text";
            TIME_IN_QUEUE TimeSpan Sorted "timeInQueue";
            TYPE List Sorted "type";
            UPDATED_DATE Date Sorted "updatedDate";
            WHEN_ENDED DateTime Sorted "whenEnded";
            WHEN_REQUESTED DateTime Sorted "whenRequested";
            WHEN_STARTED DateTime Sorted "whenStarted";
        }
        /// Columns below `chatTopic`.
        pub mod chat_topic {
            shared_chat_topic! { $archive [$($path)* "chatTopic"] }
        }
    };
}

macro_rules! shared_contact {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
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
            STOP Bool Sorted "stop";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
        }
        /// Columns below `contactAssociate`.
        pub mod contact_associate {
            shared_associate! { $archive [$($path)* "contactAssociate"] }
        }
        /// Columns below `contactFax`.
        pub mod contact_fax {
            shared_search_phone! { $archive [$($path)* "contactFax"] }
        }
        /// Columns below `contactPhone`.
        pub mod contact_phone {
            shared_search_phone! { $archive [$($path)* "contactPhone"] }
        }
        /// Columns below `email`.
        pub mod email {
            shared_email! { $archive [$($path)* "email"] }
        }
        /// Columns below `phone`.
        pub mod phone {
            shared_phone! { $archive [$($path)* "phone"] }
        }
        /// Columns below `postAddress`.
        pub mod post_address {
            shared_restriction_address! { $archive [$($path)* "postAddress"] }
        }
        /// Columns below `restrictionAddress`.
        pub mod restriction_address {
            shared_restriction_address! { $archive [$($path)* "restrictionAddress"] }
        }
        /// Columns below `searchPhone`.
        pub mod search_phone {
            shared_search_phone! { $archive [$($path)* "searchPhone"] }
        }
        /// Columns below `streetAddress`.
        pub mod street_address {
            shared_restriction_address! { $archive [$($path)* "streetAddress"] }
        }
        /// Columns below `url`.
        pub mod url {
            shared_url! { $archive [$($path)* "url"] }
        }
    };
}

macro_rules! shared_contact_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
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
            BUSINESS Opaque Unsorted "business";
            CATEGORY Opaque Unsorted "category";
            CATEGORY_GROUP Opaque Unsorted "categoryGroup";
            CODE Opaque Unsorted "code";
            COMPANY_CATEGORY_RANK Opaque Unsorted "companyCategoryRank";
            CONTACT_DELETED Opaque Unsorted "contactDeleted";
            CONTACT_ID Opaque Unsorted "contactId";
            CONTACT_INTEREST_IDS Opaque Unsorted "contactInterestIds";
            CONTACT_NO_MAIL Opaque Unsorted "contactNoMail";
            CONTACT_SOURCE Opaque Unsorted "contactSource";
            COUNTRY Opaque Unsorted "country";
            COUNTRY_ID Opaque Unsorted "countryId";
            DELETED_DATE Opaque Unsorted "deletedDate";
            DEPARTMENT Opaque Unsorted "department";
            FORCE_COMPANY Opaque Unsorted "forceCompany";
            HAS_INFO_TEXT Opaque Unsorted "hasInfoText";
            HAS_INTERESTS Opaque Unsorted "hasInterests";
            MAIN_CONTACT Opaque Unsorted "mainContact";
            NAME Opaque Unsorted "name";
            NAME_DEPARTMENT Opaque Unsorted "nameDepartment";
            NUMBER Opaque Unsorted "number";
            ORGNR Opaque Unsorted "orgnr";
            REGISTERED_BY Opaque Unsorted "registeredBy";
            REGISTERED_BY_FULL_NAME Opaque Unsorted "registeredByFullName";
            REGISTERED_DATE Opaque Unsorted "registeredDate";
            SAINT_ACTIVITY_TYPE Opaque Unsorted "saintActivityType";
            SAINT_AMOUNT_CLASS Opaque Unsorted "saintAmountClass";
            SAINT_DIRECTION Opaque Unsorted "saintDirection";
            SAINT_INTENTION Opaque Unsorted "saintIntention";
            SAINT_SALE_STATUS Opaque Unsorted "saintSaleStatus";
            SAINT_TICKET_CATEGORY Opaque Unsorted "saintTicketCategory";
            SAINT_TICKET_STATUS Opaque Unsorted "saintTicketStatus";
            STOP Opaque Unsorted "stop";
            UPDATED_BY Opaque Unsorted "updatedBy";
            UPDATED_BY_FULL_NAME Opaque Unsorted "updatedByFullName";
            UPDATED_DATE Opaque Unsorted "updatedDate";
        }
        /// Columns below `contactAssociate`.
        pub mod contact_associate {
            shared_associate_2! { $archive [$($path)* "contactAssociate"] }
        }
        /// Columns below `contactFax`.
        pub mod contact_fax {
            shared_search_phone_2! { $archive [$($path)* "contactFax"] }
        }
        /// Columns below `contactPhone`.
        pub mod contact_phone {
            shared_search_phone_2! { $archive [$($path)* "contactPhone"] }
        }
        /// Columns below `email`.
        pub mod email {
            shared_email_2! { $archive [$($path)* "email"] }
        }
        /// Columns below `phone`.
        pub mod phone {
            shared_phone_2! { $archive [$($path)* "phone"] }
        }
        /// Columns below `postAddress`.
        pub mod post_address {
            shared_restriction_address_2! { $archive [$($path)* "postAddress"] }
        }
        /// Columns below `restrictionAddress`.
        pub mod restriction_address {
            shared_restriction_address_2! { $archive [$($path)* "restrictionAddress"] }
        }
        /// Columns below `searchPhone`.
        pub mod search_phone {
            shared_search_phone_2! { $archive [$($path)* "searchPhone"] }
        }
        /// Columns below `streetAddress`.
        pub mod street_address {
            shared_restriction_address_2! { $archive [$($path)* "streetAddress"] }
        }
        /// Columns below `url`.
        pub mod url {
            shared_url_2! { $archive [$($path)* "url"] }
        }
    };
}

macro_rules! shared_contact_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
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
            ACTIVE_ERP_LINKS Bool Unsorted "activeErpLinks";
            ASSOCIATE_ID User Unsorted "associateId";
            BUSINESS List Unsorted "business";
            CATEGORY List Unsorted "category";
            CATEGORY_GROUP List Unsorted "categoryGroup";
            CODE Text Unsorted "code";
            COMPANY_CATEGORY_RANK Int Unsorted "companyCategoryRank";
            CONTACT_DELETED Bool Unsorted "contactDeleted";
            CONTACT_ID Int Unsorted "contactId";
            CONTACT_INTEREST_IDS List Unsorted "contactInterestIds";
            CONTACT_NO_MAIL Bool Unsorted "contactNoMail";
            CONTACT_SOURCE List Unsorted "contactSource";
            COUNTRY List Unsorted "country";
            COUNTRY_ID Int Unsorted "countryId";
            DELETED_DATE DateTime Unsorted "deletedDate";
            DEPARTMENT Text Unsorted "department";
            FORCE_COMPANY Bool Unsorted "forceCompany";
            HAS_INFO_TEXT Bool Unsorted "hasInfoText";
            HAS_INTERESTS Bool Unsorted "hasInterests";
            MAIN_CONTACT Opaque Unsorted "mainContact";
            NAME TextOrKey Unsorted "name";
            NAME_DEPARTMENT Text Unsorted "nameDepartment";
            NUMBER Text Unsorted "number";
            ORGNR Text Unsorted "orgnr";
            REGISTERED_BY User Unsorted "registeredBy";
            REGISTERED_BY_FULL_NAME User Unsorted "registeredByFullName";
            REGISTERED_DATE Date Unsorted "registeredDate";
            SAINT_ACTIVITY_TYPE List Unsorted "saintActivityType";
            SAINT_AMOUNT_CLASS List Unsorted "saintAmountClass";
            SAINT_DIRECTION List Unsorted "saintDirection";
            SAINT_INTENTION List Unsorted "saintIntention";
            SAINT_SALE_STATUS List Unsorted "saintSaleStatus";
            SAINT_TICKET_CATEGORY List Unsorted "saintTicketCategory";
            SAINT_TICKET_STATUS List Unsorted "saintTicketStatus";
            STOP Bool Unsorted "stop";
            UPDATED_BY User Unsorted "updatedBy";
            UPDATED_BY_FULL_NAME User Unsorted "updatedByFullName";
            UPDATED_DATE Date Unsorted "updatedDate";
        }
        /// Columns below `contactAssociate`.
        pub mod contact_associate {
            shared_associate_3! { $archive [$($path)* "contactAssociate"] }
        }
        /// Columns below `contactFax`.
        pub mod contact_fax {
            shared_search_phone_3! { $archive [$($path)* "contactFax"] }
        }
        /// Columns below `contactPhone`.
        pub mod contact_phone {
            shared_search_phone_3! { $archive [$($path)* "contactPhone"] }
        }
        /// Columns below `email`.
        pub mod email {
            shared_email_3! { $archive [$($path)* "email"] }
        }
        /// Columns below `phone`.
        pub mod phone {
            shared_phone! { $archive [$($path)* "phone"] }
        }
        /// Columns below `postAddress`.
        pub mod post_address {
            shared_restriction_address_3! { $archive [$($path)* "postAddress"] }
        }
        /// Columns below `restrictionAddress`.
        pub mod restriction_address {
            shared_restriction_address_3! { $archive [$($path)* "restrictionAddress"] }
        }
        /// Columns below `searchPhone`.
        pub mod search_phone {
            shared_search_phone_3! { $archive [$($path)* "searchPhone"] }
        }
        /// Columns below `streetAddress`.
        pub mod street_address {
            shared_restriction_address_3! { $archive [$($path)* "streetAddress"] }
        }
        /// Columns below `url`.
        pub mod url {
            shared_person_url! { $archive [$($path)* "url"] }
        }
    };
}

macro_rules! shared_contact_4 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Bool Sorted "activeErpLinks";
            ASSOCIATE_ID User Sorted "associateId";
            BUSINESS List Sorted "business";
            CATEGORY List Sorted "category";
            CATEGORY_GROUP List Sorted "categoryGroup";
            CODE Text Sorted "code";
            COMPANY_CATEGORY_RANK Int Sorted "companyCategoryRank";
            CONTACT_DELETED Bool Sorted "contactDeleted";
            CONTACT_ID Int Sorted "contactId";
            CONTACT_NO_MAIL Bool Sorted "contactNoMail";
            CONTACT_SOURCE List Sorted "contactSource";
            COUNTRY List Sorted "country";
            COUNTRY_ID Int Sorted "countryId";
            DELETED_DATE DateTime Unsorted "deletedDate";
            DEPARTMENT Text Sorted "department";
            FORCE_COMPANY Bool Unsorted "forceCompany";
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
            STOP Bool Sorted "stop";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
        }
        /// Columns below `email`.
        pub mod email {
            shared_email! { $archive [$($path)* "email"] }
        }
        /// Columns below `postAddress`.
        pub mod post_address {
            shared_restriction_address! { $archive [$($path)* "postAddress"] }
        }
        /// Columns below `streetAddress`.
        pub mod street_address {
            shared_restriction_address! { $archive [$($path)* "streetAddress"] }
        }
        /// Columns below `url`.
        pub mod url {
            shared_url! { $archive [$($path)* "url"] }
        }
    };
}

macro_rules! shared_contact_support_person {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
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
            WHO Opaque Sorted "who";
            WITHDRAWN_EMARKETING_CONSENT Bool Unsorted "withdrawnEmarketingConsent";
            WITHDRAWN_STORE_CONSENT Bool Unsorted "withdrawnStoreConsent";
        }
        /// Columns below `personInfo`.
        pub mod person_info {
            shared_person_info! { $archive [$($path)* "personInfo"] }
        }
    };
}

macro_rules! shared_contact_support_person_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOCIATE_TYPE Opaque Unsorted "associateType";
            BIRTH_DAY Opaque Unsorted "birthDay";
            BIRTH_MONTH Opaque Unsorted "birthMonth";
            BIRTH_YEAR Opaque Unsorted "birthYear";
            BIRTHDATE Opaque Unsorted "birthdate";
            CONSENT_SOURCE_EMARKETING Opaque Unsorted "consentSourceEmarketing";
            CONSENT_SOURCE_STORE Opaque Unsorted "consentSourceStore";
            CONTACT_ID Opaque Unsorted "contactId";
            CREATED_BY_FORM Opaque Unsorted "createdByForm";
            FIRST_NAME Opaque Unsorted "firstName";
            FULL_NAME Opaque Unsorted "fullName";
            HAS_COMPANY Opaque Unsorted "hasCompany";
            HAS_EMARKETING_CONSENT Opaque Unsorted "hasEmarketingConsent";
            HAS_INFO_TEXT Opaque Unsorted "hasInfoText";
            HAS_INTERESTS Opaque Unsorted "hasInterests";
            HAS_STORE_CONSENT Opaque Unsorted "hasStoreConsent";
            IS_MAILING_RECIPIENT Opaque Unsorted "isMailingRecipient";
            IS_PROJECT_MEMBER Opaque Unsorted "isProjectMember";
            IS_STAKEHOLDER Opaque Unsorted "isStakeholder";
            KANA_FIRST_NAME Opaque Unsorted "kanaFirstName";
            KANA_LAST_NAME Opaque Unsorted "kanaLastName";
            LAST_NAME Opaque Unsorted "lastName";
            LEAD_STATUS Opaque Unsorted "leadStatus";
            LEADSTATUS_RANK Opaque Unsorted "leadstatusRank";
            LEGAL_BASE_EMARKETING Opaque Unsorted "legalBaseEmarketing";
            LEGAL_BASE_STORE Opaque Unsorted "legalBaseStore";
            MIDDLE_NAME Opaque Unsorted "middleName";
            MR_MRS Opaque Unsorted "mrMrs";
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
            RETIRED Opaque Unsorted "retired";
            SUBSCRIPTION Opaque Unsorted "subscription";
            SUPPORT_ASSOCIATE Opaque Unsorted "supportAssociate";
            SUPPORT_ASSOCIATE_FULL_NAME Opaque Unsorted "supportAssociateFullName";
            SUPPORT_LANGUAGE Opaque Unsorted "supportLanguage";
            TICKET_PRIORITY Opaque Unsorted "ticketPriority";
            TITLE Opaque Unsorted "title";
            UPDATED_BY_WORKFLOW Opaque Unsorted "updatedByWorkflow";
            USE_AS_MAILING_ADDRESS Opaque Unsorted "useAsMailingAddress";
            WHEN_UPDATED_BY_WORKFLOW Opaque Unsorted "whenUpdatedByWorkflow";
            WHO Opaque Unsorted "who";
            WITHDRAWN_EMARKETING_CONSENT Opaque Unsorted "withdrawnEmarketingConsent";
            WITHDRAWN_STORE_CONSENT Opaque Unsorted "withdrawnStoreConsent";
        }
        /// Columns below `personInfo`.
        pub mod person_info {
            shared_person_info_2! { $archive [$($path)* "personInfo"] }
        }
    };
}

macro_rules! shared_document {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOCIATE_ID User Sorted "associateId";
            ATTENTION Text Sorted "attention";
            COMPLETED Bool Sorted "completed";
            CONTACT_ID List Sorted "contactId";
            DATE Date Sorted "date";
            DOCUMENT_ID Int Sorted "documentId";
            ICON List Sorted "icon";
            IS_MAIL Bool Unsorted "isMail";
            IS_REPORT Bool Unsorted "isReport";
            KEYWORDS Text Sorted "keywords";
            MAIL_MERGE_DRAFT Bool Sorted "mailMergeDraft";
            NAME Text Sorted "name";
            OURREF Text Sorted "ourref";
            PERSON_ID List Sorted "personId";
            PROJECT_ID List Sorted "projectId";
            RECORD_TYPE Text Sorted "recordType";
            RECORD_TYPE_TEXT Opaque Sorted "recordTypeText";
            REGISTERED_BY User Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
            REGISTERED_DATE Date Sorted "registeredDate";
            SALE_ID Int Sorted "saleId";
            SNUM Int Sorted "snum";
            SUBJECT Text Sorted "subject";
            SUGGESTED_DOCUMENT_ID Int Sorted "suggestedDocumentId";
            TEXT Text Sorted "text";
            TIME Opaque Unsorted "time";
            TYPE List Sorted "type";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
            USER_GROUP User Sorted "userGroup";
            VISIBLE_FOR List Unsorted "visibleFor";
            WHO Opaque Unsorted "who";
            YOURREF Text Sorted "yourref";
        }
        /// Columns below `associate`.
        pub mod associate {
            shared_associate! { $archive [$($path)* "associate"] }
        }
        /// Columns below `document`.
        pub mod document {
            shared_sale! { $archive [$($path)* "document"] }
        }
        /// Columns below `documentPublish`.
        pub mod document_publish {
            shared_project_publish! { $archive [$($path)* "documentPublish"] }
        }
    };
}

macro_rules! shared_document_4 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOCIATE_ID Opaque Sorted "associateId";
            ATTENTION Opaque Sorted "attention";
            COMPLETED Opaque Sorted "completed";
            CONTACT_ID Opaque Sorted "contactId";
            DATE Opaque Sorted "date";
            DOCUMENT_ID Opaque Sorted "documentId";
            ICON Opaque Sorted "icon";
            IS_MAIL Opaque Unsorted "isMail";
            IS_REPORT Opaque Unsorted "isReport";
            KEYWORDS Opaque Sorted "keywords";
            MAIL_MERGE_DRAFT Opaque Sorted "mailMergeDraft";
            NAME Opaque Sorted "name";
            OURREF Opaque Sorted "ourref";
            PERSON_ID Opaque Sorted "personId";
            PROJECT_ID Opaque Sorted "projectId";
            RECORD_TYPE Opaque Sorted "recordType";
            RECORD_TYPE_TEXT Opaque Sorted "recordTypeText";
            REGISTERED_BY Opaque Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME Opaque Sorted "registeredByFullName";
            REGISTERED_DATE Opaque Sorted "registeredDate";
            SALE_ID Opaque Sorted "saleId";
            SNUM Opaque Sorted "snum";
            SUBJECT Opaque Sorted "subject";
            SUGGESTED_DOCUMENT_ID Opaque Sorted "suggestedDocumentId";
            TEXT Opaque Sorted "text";
            TIME Opaque Unsorted "time";
            TYPE Opaque Sorted "type";
            UPDATED_BY Opaque Sorted "updatedBy";
            UPDATED_BY_FULL_NAME Opaque Sorted "updatedByFullName";
            UPDATED_DATE Opaque Sorted "updatedDate";
            USER_GROUP Opaque Sorted "userGroup";
            VISIBLE_FOR Opaque Unsorted "visibleFor";
            WHO Opaque Unsorted "who";
            YOURREF Opaque Sorted "yourref";
        }
        /// Columns below `associate`.
        pub mod associate {
            shared_associate_4! { $archive [$($path)* "associate"] }
        }
        /// Columns below `document`.
        pub mod document {
            shared_document_2! { $archive [$($path)* "document"] }
        }
        /// Columns below `documentPublish`.
        pub mod document_publish {
            shared_appointment_publish! { $archive [$($path)* "documentPublish"] }
        }
    };
}

macro_rules! shared_email_flow {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            EMAIL_FLOW_HIERARCHY_ID Int Sorted "emailFlowHierarchyId";
            EMAIL_FLOW_ID Int Sorted "emailFlowId";
            HIERARCHY_FULLNAME Text Sorted "hierarchyFullname";
            HIERARCHY_FULLPATH_IDS Opaque Unsorted "hierarchyFullpathIds";
            HIERARCHY_ID Int Sorted "hierarchyId";
            HIERARCHY_NAME Text Sorted "hierarchyName";
            HIERARCHY_PARENT_ID Int Sorted "hierarchyParentId";
            JUMP_TO_FINISH Bool Sorted "jumpToFinish";
            MEDIUM_THUMBNAIL Opaque Unsorted "mediumThumbnail";
            OVERRIDE_CONSENT_SUBSCRIPTION Bool Sorted "overrideConsentSubscription";
            REGISTERED_BY User Sorted "registeredBy";
            REGISTERED_DATE Date Sorted "registeredDate";
            SHIPMENT_TYPE List Sorted "shipmentType";
            START_ONLY_ONCE Bool Sorted "startOnlyOnce";
            THUMBNAIL Opaque Unsorted "thumbnail";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_DATE Date Sorted "updatedDate";
            WORKFLOW_COMPLETED_COUNT Opaque Unsorted "workflowCompletedCount";
            WORKFLOW_DEFINITION_STATUS List Sorted "workflowDefinitionStatus";
            WORKFLOW_DEFINITION_STATUS_ID List Sorted "workflowDefinitionStatusId";
            WORKFLOW_DESCRIPTION Text Sorted "workflowDescription";
            WORKFLOW_ENROLLED_COUNT Opaque Unsorted "workflowEnrolledCount";
            WORKFLOW_ID Int Sorted "workflowId";
            WORKFLOW_IN_PROGRESS_COUNT Opaque Unsorted "workflowInProgressCount";
            WORKFLOW_NAME Text Sorted "workflowName";
            WORKFLOW_SUCCEEDED_COUNT Opaque Unsorted "workflowSucceededCount";
            WORKFLOW_SUCCESS_RATE Opaque Unsorted "workflowSuccessRate";
        }
        /// Columns below `workflowAssociate`.
        pub mod workflow_associate {
            shared_associate! { $archive [$($path)* "workflowAssociate"] }
        }
    };
}

macro_rules! shared_person {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
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
            shared_associate! { $archive [$($path)* "correspondingAssociate"] }
        }
        /// Columns below `email`.
        pub mod email {
            shared_email! { $archive [$($path)* "email"] }
        }
        /// Columns below `personAddress`.
        pub mod person_address {
            shared_restriction_address! { $archive [$($path)* "personAddress"] }
        }
        /// Columns below `personAssociate`.
        pub mod person_associate {
            shared_associate! { $archive [$($path)* "personAssociate"] }
        }
        /// Columns below `personDirectFax`.
        pub mod person_direct_fax {
            shared_search_phone! { $archive [$($path)* "personDirectFax"] }
        }
        /// Columns below `personDirectPhone`.
        pub mod person_direct_phone {
            shared_search_phone! { $archive [$($path)* "personDirectPhone"] }
        }
        /// Columns below `personInfo`.
        pub mod person_info {
            shared_person_info! { $archive [$($path)* "personInfo"] }
        }
        /// Columns below `personMobilePhone`.
        pub mod person_mobile_phone {
            shared_search_phone! { $archive [$($path)* "personMobilePhone"] }
        }
        /// Columns below `personPager`.
        pub mod person_pager {
            shared_search_phone! { $archive [$($path)* "personPager"] }
        }
        /// Columns below `personPrivate`.
        pub mod person_private {
            shared_search_phone! { $archive [$($path)* "personPrivate"] }
        }
        /// Columns below `personUrl`.
        pub mod person_url {
            shared_url! { $archive [$($path)* "personUrl"] }
        }
        /// Columns below `phone`.
        pub mod phone {
            shared_phone! { $archive [$($path)* "phone"] }
        }
        /// Columns below `restrictionAddress`.
        pub mod restriction_address {
            shared_restriction_address! { $archive [$($path)* "restrictionAddress"] }
        }
        /// Columns below `searchPhone`.
        pub mod search_phone {
            shared_search_phone! { $archive [$($path)* "searchPhone"] }
        }
    };
}

macro_rules! shared_person_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOCIATE_TYPE Opaque Unsorted "associateType";
            BIRTH_DAY Opaque Unsorted "birthDay";
            BIRTH_MONTH Opaque Unsorted "birthMonth";
            BIRTH_YEAR Opaque Unsorted "birthYear";
            BIRTHDATE Opaque Unsorted "birthdate";
            CONSENT_SOURCE_EMARKETING Opaque Unsorted "consentSourceEmarketing";
            CONSENT_SOURCE_STORE Opaque Unsorted "consentSourceStore";
            CONTACT_ID Opaque Unsorted "contactId";
            CREATED_BY_FORM Opaque Unsorted "createdByForm";
            FIRST_NAME Opaque Unsorted "firstName";
            FULL_NAME Opaque Unsorted "fullName";
            HAS_COMPANY Opaque Unsorted "hasCompany";
            HAS_EMARKETING_CONSENT Opaque Unsorted "hasEmarketingConsent";
            HAS_INFO_TEXT Opaque Unsorted "hasInfoText";
            HAS_INTERESTS Opaque Unsorted "hasInterests";
            HAS_STORE_CONSENT Opaque Unsorted "hasStoreConsent";
            IS_MAILING_RECIPIENT Opaque Unsorted "isMailingRecipient";
            IS_PROJECT_MEMBER Opaque Unsorted "isProjectMember";
            IS_STAKEHOLDER Opaque Unsorted "isStakeholder";
            KANA_FIRST_NAME Opaque Unsorted "kanaFirstName";
            KANA_LAST_NAME Opaque Unsorted "kanaLastName";
            LAST_NAME Opaque Unsorted "lastName";
            LEAD_STATUS Opaque Unsorted "leadStatus";
            LEADSTATUS_RANK Opaque Unsorted "leadstatusRank";
            LEGAL_BASE_EMARKETING Opaque Unsorted "legalBaseEmarketing";
            LEGAL_BASE_STORE Opaque Unsorted "legalBaseStore";
            MIDDLE_NAME Opaque Unsorted "middleName";
            MR_MRS Opaque Unsorted "mrMrs";
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
            PERSON_INTEREST_IDS Opaque Unsorted "personInterestIds";
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
            RETIRED Opaque Unsorted "retired";
            SUBSCRIPTION Opaque Unsorted "subscription";
            SUPPORT_ASSOCIATE Opaque Unsorted "supportAssociate";
            SUPPORT_ASSOCIATE_FULL_NAME Opaque Unsorted "supportAssociateFullName";
            SUPPORT_LANGUAGE Opaque Unsorted "supportLanguage";
            TICKET_PRIORITY Opaque Unsorted "ticketPriority";
            TITLE Opaque Unsorted "title";
            UPDATED_BY_WORKFLOW Opaque Unsorted "updatedByWorkflow";
            USE_AS_MAILING_ADDRESS Opaque Unsorted "useAsMailingAddress";
            WHEN_UPDATED_BY_WORKFLOW Opaque Unsorted "whenUpdatedByWorkflow";
            WITHDRAWN_EMARKETING_CONSENT Opaque Unsorted "withdrawnEmarketingConsent";
            WITHDRAWN_STORE_CONSENT Opaque Unsorted "withdrawnStoreConsent";
        }
        /// Columns below `correspondingAssociate`.
        pub mod corresponding_associate {
            shared_associate_2! { $archive [$($path)* "correspondingAssociate"] }
        }
        /// Columns below `email`.
        pub mod email {
            shared_email_2! { $archive [$($path)* "email"] }
        }
        /// Columns below `personAddress`.
        pub mod person_address {
            shared_restriction_address_2! { $archive [$($path)* "personAddress"] }
        }
        /// Columns below `personAssociate`.
        pub mod person_associate {
            shared_associate_2! { $archive [$($path)* "personAssociate"] }
        }
        /// Columns below `personDirectFax`.
        pub mod person_direct_fax {
            shared_search_phone_2! { $archive [$($path)* "personDirectFax"] }
        }
        /// Columns below `personDirectPhone`.
        pub mod person_direct_phone {
            shared_search_phone_2! { $archive [$($path)* "personDirectPhone"] }
        }
        /// Columns below `personInfo`.
        pub mod person_info {
            shared_person_info_2! { $archive [$($path)* "personInfo"] }
        }
        /// Columns below `personMobilePhone`.
        pub mod person_mobile_phone {
            shared_search_phone_2! { $archive [$($path)* "personMobilePhone"] }
        }
        /// Columns below `personPager`.
        pub mod person_pager {
            shared_search_phone_2! { $archive [$($path)* "personPager"] }
        }
        /// Columns below `personPrivate`.
        pub mod person_private {
            shared_search_phone_2! { $archive [$($path)* "personPrivate"] }
        }
        /// Columns below `personUrl`.
        pub mod person_url {
            shared_url_2! { $archive [$($path)* "personUrl"] }
        }
        /// Columns below `phone`.
        pub mod phone {
            shared_phone_2! { $archive [$($path)* "phone"] }
        }
        /// Columns below `restrictionAddress`.
        pub mod restriction_address {
            shared_restriction_address_2! { $archive [$($path)* "restrictionAddress"] }
        }
        /// Columns below `searchPhone`.
        pub mod search_phone {
            shared_search_phone_2! { $archive [$($path)* "searchPhone"] }
        }
    };
}

macro_rules! shared_person_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOCIATE_TYPE Opaque Unsorted "associateType";
            BIRTH_DAY Int Unsorted "birthDay";
            BIRTH_MONTH Int Unsorted "birthMonth";
            BIRTH_YEAR Int Unsorted "birthYear";
            BIRTHDATE Opaque Unsorted "birthdate";
            CONSENT_SOURCE_EMARKETING List Unsorted "consentSourceEmarketing";
            CONSENT_SOURCE_STORE List Unsorted "consentSourceStore";
            CONTACT_ID Int Unsorted "contactId";
            CREATED_BY_FORM List Unsorted "createdByForm";
            FIRST_NAME Text Unsorted "firstName";
            FULL_NAME Text Unsorted "fullName";
            HAS_COMPANY Bool Unsorted "hasCompany";
            HAS_EMARKETING_CONSENT Bool Unsorted "hasEmarketingConsent";
            HAS_INFO_TEXT Bool Unsorted "hasInfoText";
            HAS_INTERESTS Bool Unsorted "hasInterests";
            HAS_STORE_CONSENT Bool Unsorted "hasStoreConsent";
            IS_MAILING_RECIPIENT Bool Unsorted "isMailingRecipient";
            IS_PROJECT_MEMBER Bool Unsorted "isProjectMember";
            IS_STAKEHOLDER Bool Unsorted "isStakeholder";
            KANA_FIRST_NAME Text Unsorted "kanaFirstName";
            KANA_LAST_NAME Text Unsorted "kanaLastName";
            LAST_NAME Text Unsorted "lastName";
            LEAD_STATUS List Unsorted "leadStatus";
            LEADSTATUS_RANK Int Unsorted "leadstatusRank";
            LEGAL_BASE_EMARKETING List Unsorted "legalBaseEmarketing";
            LEGAL_BASE_STORE List Unsorted "legalBaseStore";
            MIDDLE_NAME Text Unsorted "middleName";
            MR_MRS Text Unsorted "mrMrs";
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
            PERSON_HAS_INTERESTS Bool Unsorted "personHasInterests";
            PERSON_ID Int Unsorted "personId";
            PERSON_INTEREST_IDS List Unsorted "personInterestIds";
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
            RETIRED Bool Unsorted "retired";
            SUBSCRIPTION List Unsorted "subscription";
            SUPPORT_ASSOCIATE User Unsorted "supportAssociate";
            SUPPORT_ASSOCIATE_FULL_NAME User Unsorted "supportAssociateFullName";
            SUPPORT_LANGUAGE List Unsorted "supportLanguage";
            TICKET_PRIORITY List Unsorted "ticketPriority";
            TITLE Text Unsorted "title";
            UPDATED_BY_WORKFLOW List Unsorted "updatedByWorkflow";
            USE_AS_MAILING_ADDRESS Bool Unsorted "useAsMailingAddress";
            WHEN_UPDATED_BY_WORKFLOW DateTime Unsorted "whenUpdatedByWorkflow";
            WITHDRAWN_EMARKETING_CONSENT Bool Unsorted "withdrawnEmarketingConsent";
            WITHDRAWN_STORE_CONSENT Bool Unsorted "withdrawnStoreConsent";
        }
        /// Columns below `correspondingAssociate`.
        pub mod corresponding_associate {
            shared_associate_3! { $archive [$($path)* "correspondingAssociate"] }
        }
        /// Columns below `email`.
        pub mod email {
            shared_email_3! { $archive [$($path)* "email"] }
        }
        /// Columns below `personAddress`.
        pub mod person_address {
            shared_restriction_address_3! { $archive [$($path)* "personAddress"] }
        }
        /// Columns below `personAssociate`.
        pub mod person_associate {
            shared_associate_3! { $archive [$($path)* "personAssociate"] }
        }
        /// Columns below `personDirectFax`.
        pub mod person_direct_fax {
            shared_search_phone_3! { $archive [$($path)* "personDirectFax"] }
        }
        /// Columns below `personDirectPhone`.
        pub mod person_direct_phone {
            shared_search_phone_3! { $archive [$($path)* "personDirectPhone"] }
        }
        /// Columns below `personInfo`.
        pub mod person_info {
            shared_person_info_3! { $archive [$($path)* "personInfo"] }
        }
        /// Columns below `personMobilePhone`.
        pub mod person_mobile_phone {
            shared_search_phone_3! { $archive [$($path)* "personMobilePhone"] }
        }
        /// Columns below `personPager`.
        pub mod person_pager {
            shared_search_phone_3! { $archive [$($path)* "personPager"] }
        }
        /// Columns below `personPrivate`.
        pub mod person_private {
            shared_search_phone_3! { $archive [$($path)* "personPrivate"] }
        }
        /// Columns below `personUrl`.
        pub mod person_url {
            shared_person_url! { $archive [$($path)* "personUrl"] }
        }
        /// Columns below `phone`.
        pub mod phone {
            shared_phone! { $archive [$($path)* "phone"] }
        }
        /// Columns below `restrictionAddress`.
        pub mod restriction_address {
            shared_restriction_address_3! { $archive [$($path)* "restrictionAddress"] }
        }
        /// Columns below `searchPhone`.
        pub mod search_phone {
            shared_search_phone_3! { $archive [$($path)* "searchPhone"] }
        }
    };
}

macro_rules! shared_person_5 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOCIATE_TYPE Opaque Unsorted "associateType";
            BIRTH_DAY Int Sorted "birthDay";
            BIRTH_MONTH Int Sorted "birthMonth";
            BIRTH_YEAR Int Sorted "birthYear";
            BIRTHDATE Opaque Unsorted "birthdate";
            CONTACT_ID Int Sorted "contactId";
            CREATED_BY_FORM List Sorted "createdByForm";
            FIRST_NAME Text Sorted "firstName";
            FULL_NAME Text Sorted "fullName";
            HAS_COMPANY Bool Sorted "hasCompany";
            HAS_INFO_TEXT Bool Sorted "hasInfoText";
            HAS_INTERESTS Bool Sorted "hasInterests";
            IS_PROJECT_MEMBER Bool Sorted "isProjectMember";
            IS_STAKEHOLDER Bool Sorted "isStakeholder";
            KANA_FIRST_NAME Text Sorted "kanaFirstName";
            KANA_LAST_NAME Text Sorted "kanaLastName";
            LAST_NAME Text Sorted "lastName";
            LEAD_STATUS List Sorted "leadStatus";
            LEADSTATUS_RANK Int Sorted "leadstatusRank";
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
            SUPPORT_ASSOCIATE User Sorted "supportAssociate";
            SUPPORT_ASSOCIATE_FULL_NAME User Sorted "supportAssociateFullName";
            SUPPORT_LANGUAGE List Sorted "supportLanguage";
            TICKET_PRIORITY List Sorted "ticketPriority";
            TITLE Text Sorted "title";
            UPDATED_BY_WORKFLOW List Sorted "updatedByWorkflow";
            USE_AS_MAILING_ADDRESS Bool Sorted "useAsMailingAddress";
            WHEN_UPDATED_BY_WORKFLOW DateTime Sorted "whenUpdatedByWorkflow";
        }
        /// Columns below `email`.
        pub mod email {
            shared_email! { $archive [$($path)* "email"] }
        }
        /// Columns below `personAddress`.
        pub mod person_address {
            shared_restriction_address! { $archive [$($path)* "personAddress"] }
        }
        /// Columns below `personDirectFax`.
        pub mod person_direct_fax {
            shared_search_phone! { $archive [$($path)* "personDirectFax"] }
        }
        /// Columns below `personDirectPhone`.
        pub mod person_direct_phone {
            shared_search_phone! { $archive [$($path)* "personDirectPhone"] }
        }
        /// Columns below `personMobilePhone`.
        pub mod person_mobile_phone {
            shared_search_phone! { $archive [$($path)* "personMobilePhone"] }
        }
        /// Columns below `personPager`.
        pub mod person_pager {
            shared_search_phone! { $archive [$($path)* "personPager"] }
        }
        /// Columns below `personPrivate`.
        pub mod person_private {
            shared_search_phone! { $archive [$($path)* "personPrivate"] }
        }
        /// Columns below `personUrl`.
        pub mod person_url {
            shared_url! { $archive [$($path)* "personUrl"] }
        }
        /// Columns below `phone`.
        pub mod phone {
            shared_phone! { $archive [$($path)* "phone"] }
        }
    };
}

macro_rules! shared_person_contact {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Opaque Unsorted "activeErpLinks";
            ASSOCIATE_ID Opaque Unsorted "associateId";
            BUSINESS Opaque Unsorted "business";
            CATEGORY Opaque Unsorted "category";
            CATEGORY_GROUP Opaque Unsorted "categoryGroup";
            CODE Opaque Unsorted "code";
            COMPANY_CATEGORY_RANK Opaque Unsorted "companyCategoryRank";
            CONTACT_DELETED Opaque Unsorted "contactDeleted";
            CONTACT_ID Opaque Unsorted "contactId";
            CONTACT_NO_MAIL Opaque Unsorted "contactNoMail";
            CONTACT_SOURCE Opaque Unsorted "contactSource";
            COUNTRY Opaque Unsorted "country";
            COUNTRY_ID Opaque Unsorted "countryId";
            DELETED_DATE Opaque Unsorted "deletedDate";
            DEPARTMENT Opaque Unsorted "department";
            FORCE_COMPANY Opaque Unsorted "forceCompany";
            HAS_INFO_TEXT Opaque Unsorted "hasInfoText";
            HAS_INTERESTS Opaque Unsorted "hasInterests";
            MAIN_CONTACT Opaque Unsorted "mainContact";
            NAME Opaque Unsorted "name";
            NAME_DEPARTMENT Opaque Unsorted "nameDepartment";
            NUMBER Opaque Unsorted "number";
            ORGNR Opaque Unsorted "orgnr";
            REGISTERED_BY Opaque Unsorted "registeredBy";
            REGISTERED_BY_FULL_NAME Opaque Unsorted "registeredByFullName";
            REGISTERED_DATE Opaque Unsorted "registeredDate";
            STOP Opaque Unsorted "stop";
            UPDATED_BY Opaque Unsorted "updatedBy";
            UPDATED_BY_FULL_NAME Opaque Unsorted "updatedByFullName";
            UPDATED_DATE Opaque Unsorted "updatedDate";
        }
        /// Columns below `contactPhone`.
        pub mod contact_phone {
            shared_search_phone_2! { $archive [$($path)* "contactPhone"] }
        }
        /// Columns below `phone`.
        pub mod phone {
            shared_phone_2! { $archive [$($path)* "phone"] }
        }
        /// Columns below `postAddress`.
        pub mod post_address {
            shared_restriction_address_2! { $archive [$($path)* "postAddress"] }
        }
        /// Columns below `restrictionAddress`.
        pub mod restriction_address {
            shared_restriction_address_2! { $archive [$($path)* "restrictionAddress"] }
        }
        /// Columns below `streetAddress`.
        pub mod street_address {
            shared_restriction_address_2! { $archive [$($path)* "streetAddress"] }
        }
    };
}

macro_rules! shared_person_contact_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Opaque Unsorted "activeErpLinks";
            ASSOCIATE_ID Opaque Unsorted "associateId";
            BUSINESS Opaque Unsorted "business";
            CATEGORY Opaque Unsorted "category";
            CATEGORY_GROUP Opaque Unsorted "categoryGroup";
            CODE Opaque Unsorted "code";
            COMPANY_CATEGORY_RANK Opaque Unsorted "companyCategoryRank";
            CONTACT_DELETED Opaque Unsorted "contactDeleted";
            CONTACT_ID Opaque Unsorted "contactId";
            CONTACT_NO_MAIL Opaque Unsorted "contactNoMail";
            CONTACT_SOURCE Opaque Unsorted "contactSource";
            COUNTRY Opaque Unsorted "country";
            COUNTRY_ID Opaque Unsorted "countryId";
            DELETED_DATE Opaque Unsorted "deletedDate";
            DEPARTMENT Opaque Unsorted "department";
            FORCE_COMPANY Opaque Unsorted "forceCompany";
            HAS_INFO_TEXT Opaque Unsorted "hasInfoText";
            HAS_INTERESTS Opaque Unsorted "hasInterests";
            MAIN_CONTACT Opaque Unsorted "mainContact";
            NAME Opaque Unsorted "name";
            NAME_DEPARTMENT Opaque Unsorted "nameDepartment";
            NUMBER Opaque Unsorted "number";
            ORGNR Opaque Unsorted "orgnr";
            REGISTERED_BY Opaque Unsorted "registeredBy";
            REGISTERED_BY_FULL_NAME Opaque Unsorted "registeredByFullName";
            REGISTERED_DATE Opaque Unsorted "registeredDate";
            STOP Opaque Unsorted "stop";
            UPDATED_BY Opaque Unsorted "updatedBy";
            UPDATED_BY_FULL_NAME Opaque Unsorted "updatedByFullName";
            UPDATED_DATE Opaque Unsorted "updatedDate";
        }
        /// Columns below `email`.
        pub mod email {
            shared_email_3! { $archive [$($path)* "email"] }
        }
    };
}

macro_rules! shared_person_contact_3 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
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
            STOP Bool Sorted "stop";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
        }
        /// Columns below `contactAssociate`.
        pub mod contact_associate {
            shared_associate! { $archive [$($path)* "contactAssociate"] }
        }
        /// Columns below `contactPhone`.
        pub mod contact_phone {
            shared_search_phone! { $archive [$($path)* "contactPhone"] }
        }
        /// Columns below `email`.
        pub mod email {
            shared_email! { $archive [$($path)* "email"] }
        }
        /// Columns below `phone`.
        pub mod phone {
            shared_phone! { $archive [$($path)* "phone"] }
        }
        /// Columns below `postAddress`.
        pub mod post_address {
            shared_restriction_address! { $archive [$($path)* "postAddress"] }
        }
        /// Columns below `restrictionAddress`.
        pub mod restriction_address {
            shared_restriction_address! { $archive [$($path)* "restrictionAddress"] }
        }
        /// Columns below `streetAddress`.
        pub mod street_address {
            shared_restriction_address! { $archive [$($path)* "streetAddress"] }
        }
    };
}

macro_rules! shared_project {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
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
        /// Columns below `project`.
        pub mod project {
            shared_person_info! { $archive [$($path)* "project"] }
        }
        /// Columns below `projectAssociate`.
        pub mod project_associate {
            shared_associate! { $archive [$($path)* "projectAssociate"] }
        }
        /// Columns below `projectEvent`.
        pub mod project_event {
            shared_project_event! { $archive [$($path)* "projectEvent"] }
        }
        /// Columns below `projectPublish`.
        pub mod project_publish {
            shared_project_publish! { $archive [$($path)* "projectPublish"] }
        }
        /// Columns below `projectUrl`.
        pub mod project_url {
            shared_url! { $archive [$($path)* "projectUrl"] }
        }
    };
}

macro_rules! shared_project_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            LAST_ACTIVITY Opaque Unsorted "LastActivity";
            LAST_COMPLETED_ACTIVITY Opaque Unsorted "LastCompletedActivity";
            LAST_COMPLETED_SALE Opaque Unsorted "LastCompletedSale";
            LAST_DO_BY_ACTIVITY Opaque Unsorted "LastDoByActivity";
            LAST_DO_BY_SALE Opaque Unsorted "LastDoBySale";
            LAST_SALE Opaque Unsorted "LastSale";
            NUMBER_OF_ACTIVITIES Opaque Unsorted "NumberOfActivities";
            NUMBER_OF_ACTIVITIES_IN_PERIOD Opaque Unsorted "NumberOfActivitiesInPeriod";
            NUMBER_OF_NOT_COMPLETED_ACTIVITIES Opaque Unsorted "NumberOfNotCompletedActivities";
            NUMBER_OF_NOT_COMPLETED_ACTIVITIES_IN_PERIOD Opaque Unsorted "NumberOfNotCompletedActivitiesInPeriod";
            NUMBER_OF_NOT_COMPLETED_SALES Opaque Unsorted "NumberOfNotCompletedSales";
            NUMBER_OF_NOT_COMPLETED_SALES_IN_PERIOD Opaque Unsorted "NumberOfNotCompletedSalesInPeriod";
            NUMBER_OF_SALES Opaque Unsorted "NumberOfSales";
            NUMBER_OF_SALES_IN_PERIOD Opaque Unsorted "NumberOfSalesInPeriod";
            SAINT_STATUS3 Opaque Unsorted "SaintStatus3";
            ACTIVE_ERP_LINKS Opaque Unsorted "activeErpLinks";
            ASSOCIATE_ID Opaque Unsorted "associateId";
            COMPLETED Opaque Unsorted "completed";
            DESCRIPTION Opaque Unsorted "description";
            END_DATE Opaque Unsorted "endDate";
            EVENT_ID Opaque Unsorted "eventId";
            HAS_GUIDE Opaque Unsorted "hasGuide";
            HAS_INFO_TEXT Opaque Unsorted "hasInfoText";
            ICON Opaque Unsorted "icon";
            IMAGE_THUMBNAIL Opaque Unsorted "imageThumbnail";
            NAME Opaque Unsorted "name";
            NEXT_MILESTONE Opaque Unsorted "nextMilestone";
            NUMBER Opaque Unsorted "number";
            PROJECT_ID Opaque Unsorted "projectId";
            REGISTERED_BY Opaque Unsorted "registeredBy";
            REGISTERED_BY_FULL_NAME Opaque Unsorted "registeredByFullName";
            REGISTERED_DATE Opaque Unsorted "registeredDate";
            SAINT_ACTIVITY_TYPE Opaque Unsorted "saintActivityType";
            SAINT_AMOUNT_CLASS Opaque Unsorted "saintAmountClass";
            SAINT_DIRECTION Opaque Unsorted "saintDirection";
            SAINT_INTENTION Opaque Unsorted "saintIntention";
            SAINT_SALE_STATUS Opaque Unsorted "saintSaleStatus";
            SAINT_TICKET_CATEGORY Opaque Unsorted "saintTicketCategory";
            SAINT_TICKET_STATUS Opaque Unsorted "saintTicketStatus";
            START_DATE Opaque Unsorted "startDate";
            STATUS Opaque Unsorted "status";
            STATUS_RANK Opaque Unsorted "statusRank";
            TEXT Opaque Unsorted "text";
            TYPE Opaque Unsorted "type";
            UPDATED_BY Opaque Unsorted "updatedBy";
            UPDATED_BY_FULL_NAME Opaque Unsorted "updatedByFullName";
            UPDATED_DATE Opaque Unsorted "updatedDate";
        }
        /// Columns below `project`.
        pub mod project {
            shared_person_info_2! { $archive [$($path)* "project"] }
        }
        /// Columns below `projectAssociate`.
        pub mod project_associate {
            shared_associate_2! { $archive [$($path)* "projectAssociate"] }
        }
        /// Columns below `projectEvent`.
        pub mod project_event {
            shared_project_event_2! { $archive [$($path)* "projectEvent"] }
        }
        /// Columns below `projectPublish`.
        pub mod project_publish {
            shared_project_publish_2! { $archive [$($path)* "projectPublish"] }
        }
        /// Columns below `projectUrl`.
        pub mod project_url {
            shared_url_2! { $archive [$($path)* "projectUrl"] }
        }
    };
}

macro_rules! shared_project_4 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
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
            ACTIVE_ERP_LINKS Bool Unsorted "activeErpLinks";
            ASSOCIATE_ID User Unsorted "associateId";
            COMPLETED Bool Unsorted "completed";
            DESCRIPTION Text Unsorted "description";
            END_DATE Date Unsorted "endDate";
            EVENT_ID Int Unsorted "eventId";
            HAS_GUIDE Bool Unsorted "hasGuide";
            HAS_INFO_TEXT Bool Unsorted "hasInfoText";
            ICON Opaque Unsorted "icon";
            IMAGE_THUMBNAIL Opaque Unsorted "imageThumbnail";
            INFO_TEXT Text Unsorted "infoText";
            NAME TextOrKey Unsorted "name";
            NEXT_MILESTONE Date Unsorted "nextMilestone";
            NUMBER Text Unsorted "number";
            PROJECT_ID Int Unsorted "projectId";
            REGISTERED_BY User Unsorted "registeredBy";
            REGISTERED_BY_FULL_NAME User Unsorted "registeredByFullName";
            REGISTERED_DATE Date Unsorted "registeredDate";
            SAINT_ACTIVITY_TYPE List Unsorted "saintActivityType";
            SAINT_AMOUNT_CLASS List Unsorted "saintAmountClass";
            SAINT_DIRECTION List Unsorted "saintDirection";
            SAINT_INTENTION List Unsorted "saintIntention";
            SAINT_SALE_STATUS List Unsorted "saintSaleStatus";
            SAINT_TICKET_CATEGORY List Unsorted "saintTicketCategory";
            SAINT_TICKET_STATUS List Unsorted "saintTicketStatus";
            START_DATE Date Unsorted "startDate";
            STATUS List Unsorted "status";
            STATUS_RANK Opaque Unsorted "statusRank";
            TEXT Text Unsorted "text";
            TEXT_ID Int Unsorted "textId";
            TYPE List Unsorted "type";
            UPDATED_BY User Unsorted "updatedBy";
            UPDATED_BY_FULL_NAME User Unsorted "updatedByFullName";
            UPDATED_DATE Date Unsorted "updatedDate";
        }
        /// Columns below `project`.
        pub mod project {
            shared_person_info_3! { $archive [$($path)* "project"] }
        }
        /// Columns below `projectAssociate`.
        pub mod project_associate {
            shared_associate_3! { $archive [$($path)* "projectAssociate"] }
        }
        /// Columns below `projectEvent`.
        pub mod project_event {
            shared_project_event_3! { $archive [$($path)* "projectEvent"] }
        }
        /// Columns below `projectPublish`.
        pub mod project_publish {
            shared_project_publish_3! { $archive [$($path)* "projectPublish"] }
        }
        /// Columns below `projectUrl`.
        pub mod project_url {
            shared_person_url! { $archive [$($path)* "projectUrl"] }
        }
    };
}

macro_rules! shared_project_5 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Bool Sorted "activeErpLinks";
            ASSOCIATE_ID User Sorted "associateId";
            COMPLETED Bool Sorted "completed";
            DESCRIPTION Text Sorted "description";
            END_DATE Date Sorted "endDate";
            EVENT_ID Int Sorted "eventId";
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
            START_DATE Date Sorted "startDate";
            STATUS List Sorted "status";
            STATUS_RANK Opaque Sorted "statusRank";
            TEXT Text Sorted "text";
            TYPE List Sorted "type";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
        }
        /// Columns below `project`.
        pub mod project {
            shared_person_info! { $archive [$($path)* "project"] }
        }
        /// Columns below `projectUrl`.
        pub mod project_url {
            shared_url! { $archive [$($path)* "projectUrl"] }
        }
    };
}

macro_rules! shared_project_6 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Bool Sorted "activeErpLinks";
            ASSOCIATE_ID User Sorted "associateId";
            COMPLETED Bool Sorted "completed";
            DESCRIPTION Text Sorted "description";
            END_DATE Date Sorted "endDate";
            EVENT_ID Int Sorted "eventId";
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
            START_DATE Date Sorted "startDate";
            STATUS List Sorted "status";
            STATUS_RANK Opaque Sorted "statusRank";
            TEXT Text Sorted "text";
            TYPE List Sorted "type";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
        }
        /// Columns below `project`.
        pub mod project {
            shared_person_info! { $archive [$($path)* "project"] }
        }
    };
}

macro_rules! shared_project_member {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
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
            EVENT_PARTICIPANT_STATUS List Sorted "eventParticipantStatus";
            FIRST_NAME Text Sorted "firstName";
            FORCE_COMPANY Bool Unsorted "forceCompany";
            FULL_NAME Text Sorted "fullName";
            FUNCTION List Sorted "function";
            HAS_COMPANY Bool Sorted "hasCompany";
            HAS_EMARKETING_CONSENT Bool Unsorted "hasEmarketingConsent";
            HAS_INFO_TEXT Bool Sorted "hasInfoText";
            HAS_INTERESTS Bool Sorted "hasInterests";
            HAS_STORE_CONSENT Bool Unsorted "hasStoreConsent";
            INFO_TEXT Text Sorted "infoText";
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
            PROJECT_ID Int Sorted "projectId";
            PROJECT_MEMBER_ID Int Sorted "projectMemberId";
            RANK Int Sorted "rank";
            REGISTERED DateTime Sorted "registered";
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
            TEXT_ID Int Sorted "textId";
            TICKET_PRIORITY List Sorted "ticketPriority";
            TITLE Text Sorted "title";
            UPDATED DateTime Sorted "updated";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_BY_WORKFLOW List Sorted "updatedByWorkflow";
            UPDATED_DATE Date Sorted "updatedDate";
            USE_AS_MAILING_ADDRESS Bool Sorted "useAsMailingAddress";
            WHEN_UPDATED_BY_WORKFLOW DateTime Sorted "whenUpdatedByWorkflow";
            WITHDRAWN_EMARKETING_CONSENT Bool Unsorted "withdrawnEmarketingConsent";
            WITHDRAWN_STORE_CONSENT Bool Unsorted "withdrawnStoreConsent";
        }
        /// Columns below `contactAssociate`.
        pub mod contact_associate {
            shared_associate! { $archive [$($path)* "contactAssociate"] }
        }
        /// Columns below `contactEmail`.
        pub mod contact_email {
            shared_email! { $archive [$($path)* "contactEmail"] }
        }
        /// Columns below `contactFax`.
        pub mod contact_fax {
            shared_search_phone! { $archive [$($path)* "contactFax"] }
        }
        /// Columns below `contactPhone`.
        pub mod contact_phone {
            shared_search_phone! { $archive [$($path)* "contactPhone"] }
        }
        /// Columns below `correspondingAssociate`.
        pub mod corresponding_associate {
            shared_associate! { $archive [$($path)* "correspondingAssociate"] }
        }
        /// Columns below `email`.
        pub mod email {
            shared_email! { $archive [$($path)* "email"] }
        }
        /// Columns below `personAddress`.
        pub mod person_address {
            shared_restriction_address! { $archive [$($path)* "personAddress"] }
        }
        /// Columns below `personAssociate`.
        pub mod person_associate {
            shared_associate! { $archive [$($path)* "personAssociate"] }
        }
        /// Columns below `personDirectFax`.
        pub mod person_direct_fax {
            shared_search_phone! { $archive [$($path)* "personDirectFax"] }
        }
        /// Columns below `personDirectPhone`.
        pub mod person_direct_phone {
            shared_search_phone! { $archive [$($path)* "personDirectPhone"] }
        }
        /// Columns below `personInfo`.
        pub mod person_info {
            shared_person_info! { $archive [$($path)* "personInfo"] }
        }
        /// Columns below `personMobilePhone`.
        pub mod person_mobile_phone {
            shared_search_phone! { $archive [$($path)* "personMobilePhone"] }
        }
        /// Columns below `personPager`.
        pub mod person_pager {
            shared_search_phone! { $archive [$($path)* "personPager"] }
        }
        /// Columns below `personPrivate`.
        pub mod person_private {
            shared_search_phone! { $archive [$($path)* "personPrivate"] }
        }
        /// Columns below `personUrl`.
        pub mod person_url {
            shared_url! { $archive [$($path)* "personUrl"] }
        }
        /// Columns below `phone`.
        pub mod phone {
            shared_phone! { $archive [$($path)* "phone"] }
        }
        /// Columns below `postAddress`.
        pub mod post_address {
            shared_restriction_address! { $archive [$($path)* "postAddress"] }
        }
        /// Columns below `restrictionAddress`.
        pub mod restriction_address {
            shared_restriction_address! { $archive [$($path)* "restrictionAddress"] }
        }
        /// Columns below `searchPhone`.
        pub mod search_phone {
            shared_search_phone! { $archive [$($path)* "searchPhone"] }
        }
        /// Columns below `streetAddress`.
        pub mod street_address {
            shared_restriction_address! { $archive [$($path)* "streetAddress"] }
        }
        /// Columns below `url`.
        pub mod url {
            shared_url! { $archive [$($path)* "url"] }
        }
    };
}

macro_rules! shared_project_members {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
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
            EVENT_PARTICIPANT_STATUS List Sorted "eventParticipantStatus";
            FUNCTION List Sorted "function";
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
        /// Columns below `project`.
        pub mod project {
            shared_person_info! { $archive [$($path)* "project"] }
        }
        /// Columns below `projectAssociate`.
        pub mod project_associate {
            shared_associate! { $archive [$($path)* "projectAssociate"] }
        }
        /// Columns below `projectEvent`.
        pub mod project_event {
            shared_project_event! { $archive [$($path)* "projectEvent"] }
        }
        /// Columns below `projectPublish`.
        pub mod project_publish {
            shared_project_publish! { $archive [$($path)* "projectPublish"] }
        }
        /// Columns below `projectUrl`.
        pub mod project_url {
            shared_url! { $archive [$($path)* "projectUrl"] }
        }
    };
}

macro_rules! shared_project_members_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            LAST_ACTIVITY Opaque Unsorted "LastActivity";
            LAST_COMPLETED_ACTIVITY Opaque Unsorted "LastCompletedActivity";
            LAST_COMPLETED_SALE Opaque Unsorted "LastCompletedSale";
            LAST_DO_BY_ACTIVITY Opaque Unsorted "LastDoByActivity";
            LAST_DO_BY_SALE Opaque Unsorted "LastDoBySale";
            LAST_SALE Opaque Unsorted "LastSale";
            NUMBER_OF_ACTIVITIES Opaque Unsorted "NumberOfActivities";
            NUMBER_OF_ACTIVITIES_IN_PERIOD Opaque Unsorted "NumberOfActivitiesInPeriod";
            NUMBER_OF_NOT_COMPLETED_ACTIVITIES Opaque Unsorted "NumberOfNotCompletedActivities";
            NUMBER_OF_NOT_COMPLETED_ACTIVITIES_IN_PERIOD Opaque Unsorted "NumberOfNotCompletedActivitiesInPeriod";
            NUMBER_OF_NOT_COMPLETED_SALES Opaque Unsorted "NumberOfNotCompletedSales";
            NUMBER_OF_NOT_COMPLETED_SALES_IN_PERIOD Opaque Unsorted "NumberOfNotCompletedSalesInPeriod";
            NUMBER_OF_SALES Opaque Unsorted "NumberOfSales";
            NUMBER_OF_SALES_IN_PERIOD Opaque Unsorted "NumberOfSalesInPeriod";
            SAINT_STATUS3 Opaque Unsorted "SaintStatus3";
            ACTIVE_ERP_LINKS Opaque Sorted "activeErpLinks";
            ASSOCIATE_ID Opaque Sorted "associateId";
            COMPLETED Opaque Sorted "completed";
            DESCRIPTION Opaque Sorted "description";
            END_DATE Opaque Sorted "endDate";
            EVENT_ID Opaque Sorted "eventId";
            EVENT_PARTICIPANT_STATUS Opaque Sorted "eventParticipantStatus";
            FUNCTION Opaque Sorted "function";
            HAS_GUIDE Opaque Sorted "hasGuide";
            HAS_INFO_TEXT Opaque Sorted "hasInfoText";
            ICON Opaque Sorted "icon";
            IMAGE_THUMBNAIL Opaque Unsorted "imageThumbnail";
            NAME Opaque Sorted "name";
            NEXT_MILESTONE Opaque Sorted "nextMilestone";
            NUMBER Opaque Sorted "number";
            PROJECT_ID Opaque Sorted "projectId";
            REGISTERED_BY Opaque Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME Opaque Sorted "registeredByFullName";
            REGISTERED_DATE Opaque Sorted "registeredDate";
            SAINT_ACTIVITY_TYPE Opaque Unsorted "saintActivityType";
            SAINT_AMOUNT_CLASS Opaque Unsorted "saintAmountClass";
            SAINT_DIRECTION Opaque Unsorted "saintDirection";
            SAINT_INTENTION Opaque Unsorted "saintIntention";
            SAINT_SALE_STATUS Opaque Unsorted "saintSaleStatus";
            SAINT_TICKET_CATEGORY Opaque Unsorted "saintTicketCategory";
            SAINT_TICKET_STATUS Opaque Unsorted "saintTicketStatus";
            START_DATE Opaque Sorted "startDate";
            STATUS Opaque Sorted "status";
            STATUS_RANK Opaque Sorted "statusRank";
            TEXT Opaque Sorted "text";
            TYPE Opaque Sorted "type";
            UPDATED_BY Opaque Sorted "updatedBy";
            UPDATED_BY_FULL_NAME Opaque Sorted "updatedByFullName";
            UPDATED_DATE Opaque Sorted "updatedDate";
        }
        /// Columns below `project`.
        pub mod project {
            shared_project_3! { $archive [$($path)* "project"] }
        }
        /// Columns below `projectAssociate`.
        pub mod project_associate {
            shared_associate_4! { $archive [$($path)* "projectAssociate"] }
        }
        /// Columns below `projectEvent`.
        pub mod project_event {
            shared_project_event_4! { $archive [$($path)* "projectEvent"] }
        }
        /// Columns below `projectPublish`.
        pub mod project_publish {
            shared_appointment_publish! { $archive [$($path)* "projectPublish"] }
        }
        /// Columns below `projectUrl`.
        pub mod project_url {
            shared_person_url_2! { $archive [$($path)* "projectUrl"] }
        }
    };
}

macro_rules! shared_request {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVATED DateTime Sorted "activated";
            AUTHOR Text Sorted "author";
            CATEGORY_FULL_NAME List Sorted "categoryFullName";
            CATEGORY_ID Int Sorted "categoryId";
            CLOSED_AT DateTime Sorted "closedAt";
            CONNECT_ID Int Sorted "connectId";
            CONTACT_ID Int Sorted "contactId";
            CONTENT Text Sorted "content";
            CREATED_AT DateTime Sorted "createdAt";
            CREATED_BY User Sorted "createdBy";
            CREATED_BY_WORKFLOW List Sorted "createdByWorkflow";
            CREATED_DATE Date Sorted "createdDate";
            DEADLINE DateTime Sorted "deadline";
            FIRST_READ_BY_OWNER DateTime Sorted "firstReadByOwner";
            FIRST_READ_BY_USER DateTime Sorted "firstReadByUser";
            HAS_ATTACHMENT Bool Sorted "has_attachment";
            LAST_CHANGED DateTime Sorted "lastChanged";
            MESSAGE_LANGUAGE List Unsorted "messageLanguage";
            NUMBER_OF_MESSAGES Int Sorted "numberOfMessages";
            NUMBER_OF_REPLIES Int Sorted "numberOfReplies";
            ORIGIN List Sorted "origin";
            OWNED_BY User Sorted "ownedBy";
            PERSON_ID Int Sorted "personId";
            PRIORITY_ID Int Sorted "priorityId";
            PRIORITY_NAME List Sorted "priorityName";
            PROJECT_ID Int Sorted "projectId";
            READ_BY_CUSTOMER DateTime Sorted "readByCustomer";
            READ_BY_OWNER DateTime Sorted "readByOwner";
            READ_STATUS List Sorted "readStatus";
            REAL_TIME_SPENT_EXTERNALLY TimeSpan Sorted "realTimeSpentExternally";
            REAL_TIME_SPENT_INTERNALLY TimeSpan Sorted "realTimeSpentInternally";
            REAL_TIME_SPENT_QUEUE TimeSpan Sorted "realTimeSpentQueue";
            REAL_TIME_TO_CLOSE TimeSpan Sorted "realTimeToClose";
            REAL_TIME_TO_REPLY TimeSpan Sorted "realTimeToReply";
            REPLIED_AT DateTime Sorted "repliedAt";
            SALE_ID Int Sorted "saleId";
            SENTIMENT_CONFIDENCE Int Sorted "sentimentConfidence";
            SENTIMENT_SCORE List Unsorted "sentimentScore";
            SLEVEL List Sorted "slevel";
            STATUS List Sorted "status";
            SUGGESTED_CATEGORY List Unsorted "suggestedCategory";
            TAGS IntArray Sorted "tags";
            TICKET_ID Int Sorted "ticketId";
            TICKET_STATUS_ID Int Sorted "ticketStatusId";
            TICKET_STATUS_NAME List Sorted "ticketStatusName";
            TICKET_TYPE_NAME List Sorted "ticketTypeName";
            TIME_SPENT TimeSpan Sorted "timeSpent";
            TIME_SPENT_EXTERNALLY TimeSpan Sorted "timeSpentExternally";
            TIME_SPENT_INTERNALLY TimeSpan Sorted "timeSpentInternally";
            TIME_SPENT_QUEUE TimeSpan Sorted "timeSpentQueue";
            TIME_TO_CLOSE TimeSpan Sorted "timeToClose";
            TIME_TO_REPLY TimeSpan Sorted "timeToReply";
            TITLE Text Sorted "title";
        }
        /// Columns below `createdBy`.
        pub mod created_by {
            shared_associate! { $archive [$($path)* "createdBy"] }
        }
        /// Columns below `ownedBy`.
        pub mod owned_by {
            shared_associate! { $archive [$($path)* "ownedBy"] }
        }
        /// Columns below `ticketPriority`.
        pub mod ticket_priority {
            shared_ticket_priority! { $archive [$($path)* "ticketPriority"] }
        }
        /// Columns below `ticketStatus`.
        pub mod ticket_status {
            shared_ticket_status! { $archive [$($path)* "ticketStatus"] }
        }
    };
}

macro_rules! shared_request_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVATED Opaque Sorted "activated";
            AUTHOR Opaque Sorted "author";
            CATEGORY_FULL_NAME Opaque Sorted "categoryFullName";
            CATEGORY_ID Opaque Sorted "categoryId";
            CLOSED_AT Opaque Sorted "closedAt";
            CONNECT_ID Opaque Sorted "connectId";
            CONTACT_ID Opaque Sorted "contactId";
            CONTENT Opaque Sorted "content";
            CREATED_AT Opaque Sorted "createdAt";
            CREATED_BY Opaque Sorted "createdBy";
            CREATED_BY_WORKFLOW Opaque Sorted "createdByWorkflow";
            CREATED_DATE Opaque Sorted "createdDate";
            DEADLINE Opaque Sorted "deadline";
            FIRST_READ_BY_OWNER Opaque Sorted "firstReadByOwner";
            FIRST_READ_BY_USER Opaque Sorted "firstReadByUser";
            HAS_ATTACHMENT Opaque Sorted "has_attachment";
            LAST_CHANGED Opaque Sorted "lastChanged";
            MESSAGE_LANGUAGE Opaque Unsorted "messageLanguage";
            NUMBER_OF_MESSAGES Opaque Sorted "numberOfMessages";
            NUMBER_OF_REPLIES Opaque Sorted "numberOfReplies";
            ORIGIN Opaque Sorted "origin";
            OWNED_BY Opaque Sorted "ownedBy";
            PERSON_ID Opaque Sorted "personId";
            PRIORITY_ID Opaque Sorted "priorityId";
            PRIORITY_NAME Opaque Sorted "priorityName";
            PROJECT_ID Opaque Sorted "projectId";
            READ_BY_CUSTOMER Opaque Sorted "readByCustomer";
            READ_BY_OWNER Opaque Sorted "readByOwner";
            READ_STATUS Opaque Sorted "readStatus";
            REAL_TIME_SPENT_EXTERNALLY Opaque Sorted "realTimeSpentExternally";
            REAL_TIME_SPENT_INTERNALLY Opaque Sorted "realTimeSpentInternally";
            REAL_TIME_SPENT_QUEUE Opaque Sorted "realTimeSpentQueue";
            REAL_TIME_TO_CLOSE Opaque Sorted "realTimeToClose";
            REAL_TIME_TO_REPLY Opaque Sorted "realTimeToReply";
            REPLIED_AT Opaque Sorted "repliedAt";
            SALE_ID Opaque Sorted "saleId";
            SENTIMENT_CONFIDENCE Opaque Sorted "sentimentConfidence";
            SENTIMENT_SCORE Opaque Unsorted "sentimentScore";
            SLEVEL Opaque Sorted "slevel";
            STATUS Opaque Sorted "status";
            SUGGESTED_CATEGORY Opaque Unsorted "suggestedCategory";
            TAGS Opaque Sorted "tags";
            TICKET_ID Opaque Sorted "ticketId";
            TICKET_STATUS_ID Opaque Sorted "ticketStatusId";
            TICKET_STATUS_NAME Opaque Sorted "ticketStatusName";
            TICKET_TYPE_NAME Opaque Sorted "ticketTypeName";
            TIME_SPENT Opaque Sorted "timeSpent";
            TIME_SPENT_EXTERNALLY Opaque Sorted "timeSpentExternally";
            TIME_SPENT_INTERNALLY Opaque Sorted "timeSpentInternally";
            TIME_SPENT_QUEUE Opaque Sorted "timeSpentQueue";
            TIME_TO_CLOSE Opaque Sorted "timeToClose";
            TIME_TO_REPLY Opaque Sorted "timeToReply";
            TITLE Opaque Sorted "title";
        }
        /// Columns below `createdBy`.
        pub mod created_by {
            shared_associate_4! { $archive [$($path)* "createdBy"] }
        }
        /// Columns below `ownedBy`.
        pub mod owned_by {
            shared_associate_4! { $archive [$($path)* "ownedBy"] }
        }
        /// Columns below `ticketPriority`.
        pub mod ticket_priority {
            shared_ticket_priority_2! { $archive [$($path)* "ticketPriority"] }
        }
        /// Columns below `ticketStatus`.
        pub mod ticket_status {
            shared_ticket_status_2! { $archive [$($path)* "ticketStatus"] }
        }
    };
}

macro_rules! shared_sale_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Bool Sorted "activeErpLinks";
            AMOUNT Decimal Sorted "amount";
            AMOUNT_IN_BASE_CURRENCY Opaque Sorted "amountInBaseCurrency";
            AMOUNT_WEIGHTED Decimal Sorted "amountWeighted";
            AMOUNT_WEIGHTED_IN_BASE_CURRENCY Opaque Sorted "amountWeightedInBaseCurrency";
            ASSOCIATE_ID User Sorted "associateId";
            COMPETITOR List Sorted "competitor";
            COMPLETED Bool Sorted "completed";
            CONTACT_ID List Sorted "contactId";
            CREATED_BY_WORKFLOW List Sorted "createdByWorkflow";
            CREDITED List Sorted "credited";
            CURRENCY List Sorted "currency";
            CURRENCY_ID Int Sorted "currencyId";
            DATE Date Sorted "date";
            DAYS_IN_STAGE Int Sorted "daysInStage";
            DESCRIPTION Text Unsorted "description";
            EARNING Decimal Sorted "earning";
            EARNING_PERCENT Decimal Sorted "earningPercent";
            HAS_GUIDE Bool Sorted "hasGuide";
            HAS_QUOTE Bool Sorted "hasQuote";
            HAS_STAKEHOLDERS Bool Sorted "hasStakeholders";
            HEADING TextOrKey Sorted "heading";
            ICON List Sorted "icon";
            LOSS_REASON List Sorted "lossReason";
            NEXT_DUE_DATE Date Sorted "nextDueDate";
            ORIGINAL_STAGE List Sorted "originalStage";
            PERSON_ID List Sorted "personId";
            PROB_PERCENT Int Sorted "probPercent";
            PROJECT_ID List Sorted "projectId";
            RECORD_TYPE Text Sorted "recordType";
            REGISTERED_BY User Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
            REGISTERED_DATE Date Sorted "registeredDate";
            REOPEN_DATE Date Sorted "reopenDate";
            SALE_CYCLE Int Sorted "saleCycle";
            SALE_ID Int Sorted "saleId";
            SALE_NUMBER Text Sorted "saleNumber";
            SALE_STATUS List Sorted "saleStatus";
            SALE_TYPE List Sorted "saleType";
            SALE_TYPE_CATEGORY List Sorted "saleTypeCategory";
            SALE_TYPE_ID Opaque Sorted "saleTypeId";
            SOLD_REASON List Sorted "soldReason";
            SOURCE List Sorted "source";
            STAGE List Sorted "stage";
            STAGE_ID Opaque Sorted "stageId";
            STAGE_NAME Opaque Sorted "stageName";
            STAGE_RANK Opaque Sorted "stageRank";
            STAKEHOLDERS_ENABLED Bool Sorted "stakeholdersEnabled";
            STALLED_COMMENT List Sorted "stalledComment";
            TEXT Text Sorted "text";
            TIME Opaque Unsorted "time";
            TYPE List Sorted "type";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
            USER_GROUP User Sorted "userGroup";
            VISIBLE_FOR List Unsorted "visibleFor";
            WHO Opaque Unsorted "who";
        }
        /// Columns below `associate`.
        pub mod associate {
            shared_associate! { $archive [$($path)* "associate"] }
        }
        /// Columns below `sale`.
        pub mod sale {
            shared_sale! { $archive [$($path)* "sale"] }
        }
        /// Columns below `salePublish`.
        pub mod sale_publish {
            shared_project_publish! { $archive [$($path)* "salePublish"] }
        }
    };
}

macro_rules! shared_sale_4 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Opaque Unsorted "activeErpLinks";
            AMOUNT Opaque Unsorted "amount";
            AMOUNT_IN_BASE_CURRENCY Opaque Unsorted "amountInBaseCurrency";
            AMOUNT_WEIGHTED Opaque Unsorted "amountWeighted";
            AMOUNT_WEIGHTED_IN_BASE_CURRENCY Opaque Unsorted "amountWeightedInBaseCurrency";
            ASSOCIATE_ID Opaque Unsorted "associateId";
            COMPETITOR Opaque Unsorted "competitor";
            COMPLETED Opaque Unsorted "completed";
            CONTACT_ID Opaque Unsorted "contactId";
            CREATED_BY_WORKFLOW Opaque Unsorted "createdByWorkflow";
            CREDITED Opaque Unsorted "credited";
            CURRENCY Opaque Unsorted "currency";
            CURRENCY_ID Opaque Unsorted "currencyId";
            DATE Opaque Unsorted "date";
            DAYS_IN_STAGE Opaque Unsorted "daysInStage";
            DESCRIPTION Opaque Unsorted "description";
            EARNING Opaque Unsorted "earning";
            EARNING_PERCENT Opaque Unsorted "earningPercent";
            HAS_GUIDE Opaque Unsorted "hasGuide";
            HAS_QUOTE Opaque Unsorted "hasQuote";
            HAS_STAKEHOLDERS Opaque Unsorted "hasStakeholders";
            HEADING Opaque Unsorted "heading";
            ICON Opaque Unsorted "icon";
            LOSS_REASON Opaque Unsorted "lossReason";
            NEXT_DUE_DATE Opaque Unsorted "nextDueDate";
            ORIGINAL_STAGE Opaque Unsorted "originalStage";
            PERSON_ID Opaque Unsorted "personId";
            PROB_PERCENT Opaque Unsorted "probPercent";
            PROJECT_ID Opaque Unsorted "projectId";
            RECORD_TYPE Opaque Unsorted "recordType";
            REGISTERED_BY Opaque Unsorted "registeredBy";
            REGISTERED_BY_FULL_NAME Opaque Unsorted "registeredByFullName";
            REGISTERED_DATE Opaque Unsorted "registeredDate";
            REOPEN_DATE Opaque Unsorted "reopenDate";
            SALE_CYCLE Opaque Unsorted "saleCycle";
            SALE_ID Opaque Unsorted "saleId";
            SALE_NUMBER Opaque Unsorted "saleNumber";
            SALE_STATUS Opaque Unsorted "saleStatus";
            SALE_TYPE Opaque Unsorted "saleType";
            SALE_TYPE_CATEGORY Opaque Unsorted "saleTypeCategory";
            SALE_TYPE_ID Opaque Unsorted "saleTypeId";
            SOLD_REASON Opaque Unsorted "soldReason";
            SOURCE Opaque Unsorted "source";
            STAGE Opaque Unsorted "stage";
            STAGE_ID Opaque Unsorted "stageId";
            STAGE_NAME Opaque Unsorted "stageName";
            STAGE_RANK Opaque Unsorted "stageRank";
            STAKEHOLDERS_ENABLED Opaque Unsorted "stakeholdersEnabled";
            STALLED_COMMENT Opaque Unsorted "stalledComment";
            TEXT Opaque Unsorted "text";
            TIME Opaque Unsorted "time";
            TYPE Opaque Unsorted "type";
            UPDATED_BY Opaque Unsorted "updatedBy";
            UPDATED_BY_FULL_NAME Opaque Unsorted "updatedByFullName";
            UPDATED_DATE Opaque Unsorted "updatedDate";
            USER_GROUP Opaque Unsorted "userGroup";
            VISIBLE_FOR Opaque Unsorted "visibleFor";
            WHO Opaque Unsorted "who";
        }
        /// Columns below `associate`.
        pub mod associate {
            shared_associate_2! { $archive [$($path)* "associate"] }
        }
        /// Columns below `sale`.
        pub mod sale {
            shared_sale_3! { $archive [$($path)* "sale"] }
        }
        /// Columns below `salePublish`.
        pub mod sale_publish {
            shared_project_publish_2! { $archive [$($path)* "salePublish"] }
        }
    };
}

macro_rules! shared_sale_6 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Opaque Sorted "activeErpLinks";
            AMOUNT Opaque Sorted "amount";
            AMOUNT_IN_BASE_CURRENCY Opaque Sorted "amountInBaseCurrency";
            AMOUNT_WEIGHTED Opaque Sorted "amountWeighted";
            AMOUNT_WEIGHTED_IN_BASE_CURRENCY Opaque Sorted "amountWeightedInBaseCurrency";
            ASSOCIATE_ID Opaque Sorted "associateId";
            COMPETITOR Opaque Sorted "competitor";
            COMPLETED Opaque Sorted "completed";
            CONTACT_ID Opaque Sorted "contactId";
            CREATED_BY_WORKFLOW Opaque Sorted "createdByWorkflow";
            CREDITED Opaque Sorted "credited";
            CURRENCY Opaque Sorted "currency";
            CURRENCY_ID Opaque Sorted "currencyId";
            DATE Opaque Sorted "date";
            DAYS_IN_STAGE Opaque Sorted "daysInStage";
            DESCRIPTION Opaque Unsorted "description";
            EARNING Opaque Sorted "earning";
            EARNING_PERCENT Opaque Sorted "earningPercent";
            HAS_GUIDE Opaque Sorted "hasGuide";
            HAS_QUOTE Opaque Sorted "hasQuote";
            HAS_STAKEHOLDERS Opaque Sorted "hasStakeholders";
            HEADING Opaque Sorted "heading";
            ICON Opaque Sorted "icon";
            LOSS_REASON Opaque Sorted "lossReason";
            NEXT_DUE_DATE Opaque Sorted "nextDueDate";
            ORIGINAL_STAGE Opaque Sorted "originalStage";
            PERSON_ID Opaque Sorted "personId";
            PROB_PERCENT Opaque Sorted "probPercent";
            PROJECT_ID Opaque Sorted "projectId";
            RECORD_TYPE Opaque Sorted "recordType";
            REGISTERED_BY Opaque Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME Opaque Sorted "registeredByFullName";
            REGISTERED_DATE Opaque Sorted "registeredDate";
            REOPEN_DATE Opaque Sorted "reopenDate";
            SALE_CYCLE Opaque Sorted "saleCycle";
            SALE_ID Opaque Sorted "saleId";
            SALE_NUMBER Opaque Sorted "saleNumber";
            SALE_STATUS Opaque Sorted "saleStatus";
            SALE_TYPE Opaque Sorted "saleType";
            SALE_TYPE_CATEGORY Opaque Sorted "saleTypeCategory";
            SALE_TYPE_ID Opaque Sorted "saleTypeId";
            SOLD_REASON Opaque Sorted "soldReason";
            SOURCE Opaque Sorted "source";
            STAGE Opaque Sorted "stage";
            STAGE_ID Opaque Sorted "stageId";
            STAGE_NAME Opaque Sorted "stageName";
            STAGE_RANK Opaque Sorted "stageRank";
            STAKEHOLDERS_ENABLED Opaque Sorted "stakeholdersEnabled";
            STALLED_COMMENT Opaque Sorted "stalledComment";
            TEXT Opaque Sorted "text";
            TIME Opaque Unsorted "time";
            TYPE Opaque Sorted "type";
            UPDATED_BY Opaque Sorted "updatedBy";
            UPDATED_BY_FULL_NAME Opaque Sorted "updatedByFullName";
            UPDATED_DATE Opaque Sorted "updatedDate";
            USER_GROUP Opaque Sorted "userGroup";
            VISIBLE_FOR Opaque Unsorted "visibleFor";
            WHO Opaque Unsorted "who";
        }
        /// Columns below `associate`.
        pub mod associate {
            shared_associate_4! { $archive [$($path)* "associate"] }
        }
        /// Columns below `sale`.
        pub mod sale {
            shared_document_2! { $archive [$($path)* "sale"] }
        }
        /// Columns below `salePublish`.
        pub mod sale_publish {
            shared_appointment_publish! { $archive [$($path)* "salePublish"] }
        }
    };
}

macro_rules! shared_sale_7 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Bool Unsorted "activeErpLinks";
            AMOUNT Decimal Unsorted "amount";
            AMOUNT_IN_BASE_CURRENCY Opaque Unsorted "amountInBaseCurrency";
            AMOUNT_WEIGHTED Decimal Unsorted "amountWeighted";
            AMOUNT_WEIGHTED_IN_BASE_CURRENCY Opaque Unsorted "amountWeightedInBaseCurrency";
            ASSOCIATE_ID User Unsorted "associateId";
            COMPETITOR List Unsorted "competitor";
            COMPLETED Bool Unsorted "completed";
            CONTACT_ID List Unsorted "contactId";
            CREATED_BY_WORKFLOW List Unsorted "createdByWorkflow";
            CREDITED List Unsorted "credited";
            CURRENCY List Unsorted "currency";
            CURRENCY_ID Int Unsorted "currencyId";
            DATE Date Unsorted "date";
            DAYS_IN_STAGE Int Unsorted "daysInStage";
            DESCRIPTION Text Unsorted "description";
            EARNING Decimal Unsorted "earning";
            EARNING_PERCENT Decimal Unsorted "earningPercent";
            HAS_GUIDE Bool Unsorted "hasGuide";
            HAS_QUOTE Bool Unsorted "hasQuote";
            HAS_STAKEHOLDERS Bool Unsorted "hasStakeholders";
            HEADING TextOrKey Unsorted "heading";
            ICON List Unsorted "icon";
            LOSS_REASON List Unsorted "lossReason";
            NEXT_DUE_DATE Date Unsorted "nextDueDate";
            ORIGINAL_STAGE List Unsorted "originalStage";
            PERSON_ID List Unsorted "personId";
            PROB_PERCENT Int Unsorted "probPercent";
            PROJECT_ID List Unsorted "projectId";
            RECORD_TYPE Text Unsorted "recordType";
            REGISTERED_BY User Unsorted "registeredBy";
            REGISTERED_BY_FULL_NAME User Unsorted "registeredByFullName";
            REGISTERED_DATE Date Unsorted "registeredDate";
            REOPEN_DATE Date Unsorted "reopenDate";
            SALE_CYCLE Int Unsorted "saleCycle";
            SALE_ID Int Unsorted "saleId";
            SALE_NUMBER Text Unsorted "saleNumber";
            SALE_STATUS List Unsorted "saleStatus";
            SALE_TYPE List Unsorted "saleType";
            SALE_TYPE_CATEGORY List Unsorted "saleTypeCategory";
            SALE_TYPE_ID Opaque Unsorted "saleTypeId";
            SOLD_REASON List Unsorted "soldReason";
            SOURCE List Unsorted "source";
            STAGE List Unsorted "stage";
            STAGE_ID Opaque Unsorted "stageId";
            STAGE_NAME Opaque Unsorted "stageName";
            STAGE_RANK Opaque Unsorted "stageRank";
            STAKEHOLDERS_ENABLED Bool Unsorted "stakeholdersEnabled";
            STALLED_COMMENT List Unsorted "stalledComment";
            TEXT Text Unsorted "text";
            TEXT_ID Int Unsorted "textId";
            TIME Opaque Unsorted "time";
            TYPE List Unsorted "type";
            UPDATED_BY User Unsorted "updatedBy";
            UPDATED_BY_FULL_NAME User Unsorted "updatedByFullName";
            UPDATED_DATE Date Unsorted "updatedDate";
            USER_GROUP User Unsorted "userGroup";
            VISIBLE_FOR List Unsorted "visibleFor";
            WHO Opaque Unsorted "who";
        }
        /// Columns below `associate`.
        pub mod associate {
            shared_associate_3! { $archive [$($path)* "associate"] }
        }
        /// Columns below `sale`.
        pub mod sale {
            shared_document_3! { $archive [$($path)* "sale"] }
        }
        /// Columns below `salePublish`.
        pub mod sale_publish {
            shared_project_publish_3! { $archive [$($path)* "salePublish"] }
        }
    };
}

macro_rules! shared_sale_8 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Bool Sorted "activeErpLinks";
            AMOUNT Decimal Sorted "amount";
            AMOUNT_IN_BASE_CURRENCY Opaque Sorted "amountInBaseCurrency";
            AMOUNT_WEIGHTED Decimal Sorted "amountWeighted";
            AMOUNT_WEIGHTED_IN_BASE_CURRENCY Opaque Sorted "amountWeightedInBaseCurrency";
            ASSOCIATE_ID User Sorted "associateId";
            COMPETITOR List Sorted "competitor";
            COMPLETED Bool Sorted "completed";
            CONTACT_ID List Sorted "contactId";
            CREATED_BY_WORKFLOW List Sorted "createdByWorkflow";
            CREDITED List Sorted "credited";
            CURRENCY List Sorted "currency";
            CURRENCY_ID Int Sorted "currencyId";
            DATE Date Sorted "date";
            DAYS_IN_STAGE Int Sorted "daysInStage";
            DESCRIPTION Text Unsorted "description";
            EARNING Decimal Sorted "earning";
            EARNING_PERCENT Decimal Sorted "earningPercent";
            HAS_GUIDE Bool Sorted "hasGuide";
            HAS_QUOTE Bool Sorted "hasQuote";
            HAS_STAKEHOLDERS Bool Sorted "hasStakeholders";
            HEADING TextOrKey Sorted "heading";
            ICON List Sorted "icon";
            LOSS_REASON List Sorted "lossReason";
            NEXT_DUE_DATE Date Sorted "nextDueDate";
            ORIGINAL_STAGE List Sorted "originalStage";
            PERSON_ID List Sorted "personId";
            PROB_PERCENT Int Sorted "probPercent";
            PROJECT_ID List Sorted "projectId";
            RECORD_TYPE Text Sorted "recordType";
            REGISTERED_BY User Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
            REGISTERED_DATE Date Sorted "registeredDate";
            REOPEN_DATE Date Sorted "reopenDate";
            SALE_CYCLE Int Sorted "saleCycle";
            SALE_ID Int Sorted "saleId";
            SALE_NUMBER Text Sorted "saleNumber";
            SALE_STATUS List Sorted "saleStatus";
            SALE_TYPE List Sorted "saleType";
            SALE_TYPE_CATEGORY List Sorted "saleTypeCategory";
            SALE_TYPE_ID Opaque Sorted "saleTypeId";
            SOLD_REASON List Sorted "soldReason";
            SOURCE List Sorted "source";
            STAGE List Sorted "stage";
            STAGE_ID Opaque Sorted "stageId";
            STAGE_NAME Opaque Sorted "stageName";
            STAGE_RANK Opaque Sorted "stageRank";
            STAKEHOLDERS_ENABLED Bool Sorted "stakeholdersEnabled";
            STALLED_COMMENT List Sorted "stalledComment";
            TEXT Text Sorted "text";
            TIME Opaque Unsorted "time";
            TYPE List Sorted "type";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
            USER_GROUP User Sorted "userGroup";
            VISIBLE_FOR List Unsorted "visibleFor";
            WHO Opaque Unsorted "who";
        }
        /// Columns below `sale`.
        pub mod sale {
            shared_sale! { $archive [$($path)* "sale"] }
        }
    };
}

macro_rules! shared_source {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
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
            BIRTH_DAY Opaque Unsorted "birthDay";
            BIRTH_MONTH Opaque Unsorted "birthMonth";
            BIRTH_YEAR Opaque Unsorted "birthYear";
            BIRTHDATE Opaque Unsorted "birthdate";
            BUSINESS List Sorted "business";
            CATEGORY List Sorted "category";
            CATEGORY_GROUP List Sorted "categoryGroup";
            CODE Text Sorted "code";
            COMPANY_CATEGORY_RANK Int Sorted "companyCategoryRank";
            CONTACT_DELETED Bool Sorted "contactDeleted";
            CONTACT_ID Int Sorted "contactId";
            CONTACT_INTEREST_IDS Opaque Unsorted "contactInterestIds";
            CONTACT_NO_MAIL Bool Sorted "contactNoMail";
            CONTACT_SOURCE List Sorted "contactSource";
            COUNTRY List Sorted "country";
            COUNTRY_ID Int Sorted "countryId";
            CREATED_BY_FORM Opaque Unsorted "createdByForm";
            DELETED_DATE DateTime Unsorted "deletedDate";
            DEPARTMENT Text Sorted "department";
            FIRST_NAME Opaque Unsorted "firstName";
            FORCE_COMPANY Bool Unsorted "forceCompany";
            FULL_NAME Opaque Unsorted "fullName";
            FULL_NAME_WITH_CONTACT Opaque Unsorted "fullNameWithContact";
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
            MAIN_CONTACT Opaque Sorted "mainContact";
            MIDDLE_NAME Opaque Unsorted "middleName";
            MR_MRS Opaque Unsorted "mrMrs";
            NAME TextOrKey Sorted "name";
            NAME_DEPARTMENT Text Sorted "nameDepartment";
            NUMBER Text Sorted "number";
            ORGNR Text Sorted "orgnr";
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
            REGISTERED_BY User Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
            REGISTERED_DATE Date Sorted "registeredDate";
            RESTRICTION_CONTACT_ID Int Unsorted "restrictionContactId";
            RESTRICTION_PERSON_ID Opaque Unsorted "restrictionPersonId";
            RETIRED Opaque Unsorted "retired";
            SAINT_ACTIVITY_TYPE Opaque Unsorted "saintActivityType";
            SAINT_AMOUNT_CLASS Opaque Unsorted "saintAmountClass";
            SAINT_DIRECTION Opaque Unsorted "saintDirection";
            SAINT_INTENTION Opaque Unsorted "saintIntention";
            SAINT_SALE_STATUS Opaque Unsorted "saintSaleStatus";
            SAINT_TICKET_CATEGORY Opaque Unsorted "saintTicketCategory";
            SAINT_TICKET_STATUS Opaque Unsorted "saintTicketStatus";
            STOP Bool Sorted "stop";
            SUPPORT_ASSOCIATE Opaque Unsorted "supportAssociate";
            SUPPORT_ASSOCIATE_FULL_NAME Opaque Unsorted "supportAssociateFullName";
            SUPPORT_LANGUAGE Opaque Unsorted "supportLanguage";
            TICKET_PRIORITY Opaque Unsorted "ticketPriority";
            TITLE Opaque Unsorted "title";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_BY_WORKFLOW Opaque Unsorted "updatedByWorkflow";
            UPDATED_DATE Date Sorted "updatedDate";
            USE_AS_MAILING_ADDRESS Opaque Unsorted "useAsMailingAddress";
            WHEN_UPDATED_BY_WORKFLOW Opaque Unsorted "whenUpdatedByWorkflow";
            WHO Opaque Sorted "who";
        }
        /// Columns below `contactAssociate`.
        pub mod contact_associate {
            shared_associate_2! { $archive [$($path)* "contactAssociate"] }
        }
        /// Columns below `contactFax`.
        pub mod contact_fax {
            shared_search_phone_2! { $archive [$($path)* "contactFax"] }
        }
        /// Columns below `contactPhone`.
        pub mod contact_phone {
            shared_search_phone! { $archive [$($path)* "contactPhone"] }
        }
        /// Columns below `email`.
        pub mod email {
            shared_email_2! { $archive [$($path)* "email"] }
        }
        /// Columns below `personDirectFax`.
        pub mod person_direct_fax {
            shared_search_phone_2! { $archive [$($path)* "personDirectFax"] }
        }
        /// Columns below `personDirectPhone`.
        pub mod person_direct_phone {
            shared_search_phone_2! { $archive [$($path)* "personDirectPhone"] }
        }
        /// Columns below `personMobilePhone`.
        pub mod person_mobile_phone {
            shared_search_phone_2! { $archive [$($path)* "personMobilePhone"] }
        }
        /// Columns below `personPager`.
        pub mod person_pager {
            shared_search_phone_2! { $archive [$($path)* "personPager"] }
        }
        /// Columns below `personPrivate`.
        pub mod person_private {
            shared_search_phone_2! { $archive [$($path)* "personPrivate"] }
        }
        /// Columns below `phone`.
        pub mod phone {
            shared_phone! { $archive [$($path)* "phone"] }
        }
        /// Columns below `postAddress`.
        pub mod post_address {
            shared_restriction_address_2! { $archive [$($path)* "postAddress"] }
        }
        /// Columns below `restrictionAddress`.
        pub mod restriction_address {
            shared_restriction_address_2! { $archive [$($path)* "restrictionAddress"] }
        }
        /// Columns below `searchPhone`.
        pub mod search_phone {
            shared_search_phone_2! { $archive [$($path)* "searchPhone"] }
        }
        /// Columns below `streetAddress`.
        pub mod street_address {
            shared_restriction_address_2! { $archive [$($path)* "streetAddress"] }
        }
        /// Columns below `url`.
        pub mod url {
            shared_url_2! { $archive [$($path)* "url"] }
        }
    };
}

macro_rules! shared_workflow_instance {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            REGISTERED_BY User Sorted "registeredBy";
            REGISTERED_DATE Date Sorted "registeredDate";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_DATE Date Sorted "updatedDate";
            WORKFLOW_INSTANCE_CURRENT_STEP_DESCRIPTION Opaque Unsorted "workflowInstanceCurrentStepDescription";
            WORKFLOW_INSTANCE_CURRENT_STEP_ID Opaque Unsorted "workflowInstanceCurrentStepId";
            WORKFLOW_INSTANCE_DROPOUT_REASON Opaque Unsorted "workflowInstanceDropoutReason";
            WORKFLOW_INSTANCE_ID Int Sorted "workflowInstanceId";
            WORKFLOW_INSTANCE_LAST_COMMUNICATION_BOUNCE_INFO Opaque Unsorted "workflowInstanceLastCommunicationBounceInfo";
            WORKFLOW_INSTANCE_LAST_COMMUNICATION_STATUS List Sorted "workflowInstanceLastCommunicationStatus";
            WORKFLOW_INSTANCE_LAST_COMMUNICATION_STEP_DESCRIPTION Opaque Unsorted "workflowInstanceLastCommunicationStepDescription";
            WORKFLOW_INSTANCE_LAST_COMMUNICATION_TIME DateTime Sorted "workflowInstanceLastCommunicationTime";
            WORKFLOW_INSTANCE_STATUS List Sorted "workflowInstanceStatus";
            WORKFLOW_INSTANCE_STEP_STARTED Date Sorted "workflowInstanceStepStarted";
            WORKFLOW_INSTANCE_WAIT_UNTIL Date Sorted "workflowInstanceWaitUntil";
        }
        /// Columns below `emailFlow`.
        pub mod email_flow {
            shared_email_flow_2! { $archive [$($path)* "emailFlow"] }
        }
    };
}

macro_rules! shared_appointment_instance {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ALARM Opaque Unsorted "alarm";
            APPOINTMENT_ID Opaque Unsorted "appointmentId";
            ASSOCIATE_ID Opaque Unsorted "associateId";
            BOOKING Opaque Unsorted "booking";
            CAUTION_WARNING Opaque Unsorted "cautionWarning";
            COMPLETED Opaque Unsorted "completed";
            COMPLETED_DATE Opaque Unsorted "completedDate";
            CONTACT_ID Opaque Unsorted "contactId";
            CREATED_BY_WORKFLOW Opaque Unsorted "createdByWorkflow";
            DATE Opaque Unsorted "date";
            DURATION Opaque Unsorted "duration";
            END_DATE Opaque Unsorted "endDate";
            END_TIME Opaque Unsorted "endTime";
            ICON Opaque Unsorted "icon";
            INTENTION Opaque Unsorted "intention";
            INVITED_PERSON_ID Opaque Unsorted "invitedPersonId";
            IS_FREE Opaque Unsorted "isFree";
            IS_MILESTONE Opaque Unsorted "isMilestone";
            JOIN_VIDEOMEET_URL Opaque Unsorted "joinVideomeetUrl";
            LOCATION Opaque Unsorted "location";
            PERSON_ID Opaque Unsorted "personId";
            PRIORITY Opaque Unsorted "priority";
            PROJECT_ID Opaque Unsorted "projectId";
            RAW_STATUS Opaque Unsorted "rawStatus";
            RAW_TYPE Opaque Unsorted "rawType";
            RECORD_TYPE Opaque Unsorted "recordType";
            RECORD_TYPE_TEXT Opaque Unsorted "recordTypeText";
            RECURRENCE_RULE_ID Opaque Unsorted "recurrenceRuleId";
            RECURRING Opaque Unsorted "recurring";
            REGISTERED_BY Opaque Unsorted "registeredBy";
            REGISTERED_BY_FULL_NAME Opaque Unsorted "registeredByFullName";
            REGISTERED_DATE Opaque Unsorted "registeredDate";
            SALE_ID Opaque Unsorted "saleId";
            SUGGESTED_APPOINTMENT_ID Opaque Unsorted "suggestedAppointmentId";
            TEXT Opaque Unsorted "text";
            TIME Opaque Unsorted "time";
            TYPE Opaque Unsorted "type";
            UPDATED_BY Opaque Unsorted "updatedBy";
            UPDATED_BY_FULL_NAME Opaque Unsorted "updatedByFullName";
            UPDATED_DATE Opaque Unsorted "updatedDate";
            USER_GROUP Opaque Unsorted "userGroup";
            VISIBLE_FOR Opaque Unsorted "visibleFor";
            VISIBLE_IN_DIARY Opaque Unsorted "visibleInDiary";
            WHO Opaque Unsorted "who";
        }
        /// Columns below `appointment`.
        pub mod appointment {
            shared_appointment_5! { $archive [$($path)* "appointment"] }
        }
        /// Columns below `appointmentPublish`.
        pub mod appointment_publish {
            shared_project_publish_2! { $archive [$($path)* "appointmentPublish"] }
        }
        /// Columns below `associate`.
        pub mod associate {
            shared_associate_2! { $archive [$($path)* "associate"] }
        }
        /// Columns below `contact`.
        pub mod contact {
            shared_contact_2! { $archive [$($path)* "contact"] }
        }
        /// Columns below `person`.
        pub mod person {
            shared_person_2! { $archive [$($path)* "person"] }
        }
        /// Columns below `project`.
        pub mod project {
            shared_project_2! { $archive [$($path)* "project"] }
        }
        /// Columns below `sale`.
        pub mod sale {
            shared_sale_4! { $archive [$($path)* "sale"] }
        }
    };
}

macro_rules! shared_document_instance {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ASSOCIATE_ID Opaque Unsorted "associateId";
            ATTENTION Opaque Unsorted "attention";
            COMPLETED Opaque Unsorted "completed";
            CONTACT_ID Opaque Unsorted "contactId";
            DATE Opaque Unsorted "date";
            DOCUMENT_ID Opaque Unsorted "documentId";
            ICON Opaque Unsorted "icon";
            IS_MAIL Opaque Unsorted "isMail";
            IS_REPORT Opaque Unsorted "isReport";
            KEYWORDS Opaque Unsorted "keywords";
            MAIL_MERGE_DRAFT Opaque Unsorted "mailMergeDraft";
            NAME Opaque Unsorted "name";
            OURREF Opaque Unsorted "ourref";
            PERSON_ID Opaque Unsorted "personId";
            PROJECT_ID Opaque Unsorted "projectId";
            RECORD_TYPE Opaque Unsorted "recordType";
            RECORD_TYPE_TEXT Opaque Unsorted "recordTypeText";
            REGISTERED_BY Opaque Unsorted "registeredBy";
            REGISTERED_BY_FULL_NAME Opaque Unsorted "registeredByFullName";
            REGISTERED_DATE Opaque Unsorted "registeredDate";
            SALE_ID Opaque Unsorted "saleId";
            SNUM Opaque Unsorted "snum";
            SUBJECT Opaque Unsorted "subject";
            SUGGESTED_DOCUMENT_ID Opaque Unsorted "suggestedDocumentId";
            TEXT Opaque Unsorted "text";
            TIME Opaque Unsorted "time";
            TYPE Opaque Unsorted "type";
            UPDATED_BY Opaque Unsorted "updatedBy";
            UPDATED_BY_FULL_NAME Opaque Unsorted "updatedByFullName";
            UPDATED_DATE Opaque Unsorted "updatedDate";
            USER_GROUP Opaque Unsorted "userGroup";
            VISIBLE_FOR Opaque Unsorted "visibleFor";
            WHO Opaque Unsorted "who";
            YOURREF Opaque Unsorted "yourref";
        }
        /// Columns below `associate`.
        pub mod associate {
            shared_associate_2! { $archive [$($path)* "associate"] }
        }
        /// Columns below `contact`.
        pub mod contact {
            shared_contact_2! { $archive [$($path)* "contact"] }
        }
        /// Columns below `document`.
        pub mod document {
            shared_sale_3! { $archive [$($path)* "document"] }
        }
        /// Columns below `documentPublish`.
        pub mod document_publish {
            shared_project_publish_2! { $archive [$($path)* "documentPublish"] }
        }
        /// Columns below `person`.
        pub mod person {
            shared_person_2! { $archive [$($path)* "person"] }
        }
        /// Columns below `project`.
        pub mod project {
            shared_project_2! { $archive [$($path)* "project"] }
        }
        /// Columns below `sale`.
        pub mod sale {
            shared_sale_4! { $archive [$($path)* "sale"] }
        }
    };
}

macro_rules! shared_mailing_addr {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            MAILING_ADDR_ID Int Sorted "mailingAddrId";
        }
        /// Columns below `contact`.
        pub mod contact {
            shared_contact! { $archive [$($path)* "contact"] }
        }
        /// Columns below `person`.
        pub mod person {
            shared_person! { $archive [$($path)* "person"] }
        }
    };
}

macro_rules! shared_person_contact_4 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
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
            shared_associate! { $archive [$($path)* "contactAssociate"] }
        }
        /// Columns below `contactFax`.
        pub mod contact_fax {
            shared_search_phone! { $archive [$($path)* "contactFax"] }
        }
        /// Columns below `contactPhone`.
        pub mod contact_phone {
            shared_search_phone! { $archive [$($path)* "contactPhone"] }
        }
        /// Columns below `contactSupportAssociate`.
        pub mod contact_support_associate {
            shared_associate! { $archive [$($path)* "contactSupportAssociate"] }
        }
        /// Columns below `contactSupportPerson`.
        pub mod contact_support_person {
            shared_contact_support_person! { $archive [$($path)* "contactSupportPerson"] }
        }
        /// Columns below `email`.
        pub mod email {
            shared_email! { $archive [$($path)* "email"] }
        }
        /// Columns below `phone`.
        pub mod phone {
            shared_phone! { $archive [$($path)* "phone"] }
        }
        /// Columns below `postAddress`.
        pub mod post_address {
            shared_restriction_address! { $archive [$($path)* "postAddress"] }
        }
        /// Columns below `restrictionAddress`.
        pub mod restriction_address {
            shared_restriction_address! { $archive [$($path)* "restrictionAddress"] }
        }
        /// Columns below `restrictionPostalAddress`.
        pub mod restriction_postal_address {
            shared_restriction_address! { $archive [$($path)* "restrictionPostalAddress"] }
        }
        /// Columns below `searchPhone`.
        pub mod search_phone {
            shared_search_phone! { $archive [$($path)* "searchPhone"] }
        }
        /// Columns below `streetAddress`.
        pub mod street_address {
            shared_restriction_address! { $archive [$($path)* "streetAddress"] }
        }
        /// Columns below `url`.
        pub mod url {
            shared_url! { $archive [$($path)* "url"] }
        }
    };
}

macro_rules! shared_sale_stakeholder {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            COMMENT Text Sorted "comment";
            HAS_INFO_TEXT Bool Sorted "hasInfoText";
            SALE_ID Int Sorted "saleId";
            SALE_STAKEHOLDER_ID Int Sorted "saleStakeholderId";
            SALES_ROLE_ID List Sorted "salesRoleId";
        }
        /// Columns below `contact`.
        pub mod contact {
            shared_contact! { $archive [$($path)* "contact"] }
        }
        /// Columns below `person`.
        pub mod person {
            shared_person! { $archive [$($path)* "person"] }
        }
    };
}

macro_rules! shared_sale_stakeholder_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            COMMENT Text Unsorted "comment";
            HAS_INFO_TEXT Bool Unsorted "hasInfoText";
            SALE_ID Int Unsorted "saleId";
            SALE_STAKEHOLDER_ID Int Unsorted "saleStakeholderId";
            SALES_ROLE_ID List Unsorted "salesRoleId";
        }
        /// Columns below `contact`.
        pub mod contact {
            shared_contact_3! { $archive [$($path)* "contact"] }
        }
        /// Columns below `person`.
        pub mod person {
            shared_person_3! { $archive [$($path)* "person"] }
        }
    };
}

macro_rules! shared_ticket {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVATED DateTime Sorted "activated";
            AUTHOR Text Sorted "author";
            CATEGORY_FULL_NAME List Sorted "categoryFullName";
            CATEGORY_ID Int Sorted "categoryId";
            CLOSED_AT DateTime Sorted "closedAt";
            CONNECT_ID Int Sorted "connectId";
            CONTACT_ID Int Sorted "contactId";
            CONTENT Text Sorted "content";
            CREATED_AT DateTime Sorted "createdAt";
            CREATED_BY User Sorted "createdBy";
            CREATED_BY_WORKFLOW List Sorted "createdByWorkflow";
            CREATED_DATE Date Sorted "createdDate";
            DEADLINE DateTime Sorted "deadline";
            FIRST_READ_BY_OWNER DateTime Sorted "firstReadByOwner";
            FIRST_READ_BY_USER DateTime Sorted "firstReadByUser";
            HAS_ATTACHMENT Bool Sorted "has_attachment";
            LAST_CHANGED DateTime Sorted "lastChanged";
            MESSAGE_LANGUAGE List Unsorted "messageLanguage";
            NUMBER_OF_MESSAGES Int Sorted "numberOfMessages";
            NUMBER_OF_REPLIES Int Sorted "numberOfReplies";
            ORIGIN List Sorted "origin";
            OWNED_BY User Sorted "ownedBy";
            PERSON_ID Int Sorted "personId";
            PRIORITY_ID Int Sorted "priorityId";
            PRIORITY_NAME List Sorted "priorityName";
            PROJECT_ID Int Sorted "projectId";
            READ_BY_CUSTOMER DateTime Sorted "readByCustomer";
            READ_BY_OWNER DateTime Sorted "readByOwner";
            READ_STATUS List Sorted "readStatus";
            REAL_TIME_SPENT_EXTERNALLY TimeSpan Sorted "realTimeSpentExternally";
            REAL_TIME_SPENT_INTERNALLY TimeSpan Sorted "realTimeSpentInternally";
            REAL_TIME_SPENT_QUEUE TimeSpan Sorted "realTimeSpentQueue";
            REAL_TIME_TO_CLOSE TimeSpan Sorted "realTimeToClose";
            REAL_TIME_TO_REPLY TimeSpan Sorted "realTimeToReply";
            REPLIED_AT DateTime Sorted "repliedAt";
            SALE_ID Int Sorted "saleId";
            SENTIMENT_CONFIDENCE Int Sorted "sentimentConfidence";
            SENTIMENT_SCORE List Unsorted "sentimentScore";
            SLEVEL List Sorted "slevel";
            STATUS List Sorted "status";
            SUGGESTED_CATEGORY List Unsorted "suggestedCategory";
            TAGS IntArray Sorted "tags";
            TICKET_ID Int Sorted "ticketId";
            TICKET_STATUS_ID Int Sorted "ticketStatusId";
            TICKET_STATUS_NAME List Sorted "ticketStatusName";
            TICKET_TYPE_NAME List Sorted "ticketTypeName";
            TIME_SPENT TimeSpan Sorted "timeSpent";
            TIME_SPENT_EXTERNALLY TimeSpan Sorted "timeSpentExternally";
            TIME_SPENT_INTERNALLY TimeSpan Sorted "timeSpentInternally";
            TIME_SPENT_QUEUE TimeSpan Sorted "timeSpentQueue";
            TIME_TO_CLOSE TimeSpan Sorted "timeToClose";
            TIME_TO_REPLY TimeSpan Sorted "timeToReply";
            TITLE Text Sorted "title";
        }
        /// Columns below `contact`.
        pub mod contact {
            shared_contact! { $archive [$($path)* "contact"] }
        }
        /// Columns below `createdBy`.
        pub mod created_by {
            shared_associate! { $archive [$($path)* "createdBy"] }
        }
        /// Columns below `ownedBy`.
        pub mod owned_by {
            shared_associate! { $archive [$($path)* "ownedBy"] }
        }
        /// Columns below `person`.
        pub mod person {
            shared_person! { $archive [$($path)* "person"] }
        }
        /// Columns below `project`.
        pub mod project {
            shared_project! { $archive [$($path)* "project"] }
        }
        /// Columns below `sale`.
        pub mod sale {
            shared_sale_2! { $archive [$($path)* "sale"] }
        }
        /// Columns below `ticketPriority`.
        pub mod ticket_priority {
            shared_ticket_priority! { $archive [$($path)* "ticketPriority"] }
        }
        /// Columns below `ticketStatus`.
        pub mod ticket_status {
            shared_ticket_status! { $archive [$($path)* "ticketStatus"] }
        }
    };
}

macro_rules! shared_version {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            APPROVAL_REGISTERED_BY User Sorted "approvalRegisteredBy";
            APPROVED_BY User Sorted "approvedBy";
            APPROVED_DATE Date Sorted "approvedDate";
            APPROVED_TEXT Text Sorted "approvedText";
            DELIVERY_TERMS List Unsorted "deliveryTerms";
            DELIVERY_TYPE List Unsorted "deliveryType";
            DESCRIPTION Text Sorted "description";
            EXPIRATION Date Sorted "expiration";
            EXTRA_FIELD1 Text Sorted "extraField1";
            EXTRA_FIELD2 Text Sorted "extraField2";
            EXTRA_FIELD3 Text Sorted "extraField3";
            EXTRA_FIELD4 Text Sorted "extraField4";
            EXTRA_FIELD5 Text Sorted "extraField5";
            NUMBER Text Sorted "number";
            PAYMENT_TERMS List Unsorted "paymentTerms";
            PAYMENT_TYPE List Unsorted "paymentType";
            QUOTE_VERSION_ID Int Sorted "quoteVersionId";
            REASON Text Sorted "reason";
            SENT Date Sorted "sent";
            STATE List Sorted "state";
            STATUS List Sorted "status";
        }
        /// Columns below `alternative`.
        pub mod alternative {
            shared_alternative! { $archive [$($path)* "alternative"] }
        }
    };
}

macro_rules! shared_version_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            APPROVAL_REGISTERED_BY User Unsorted "approvalRegisteredBy";
            APPROVED_BY User Unsorted "approvedBy";
            APPROVED_DATE Date Unsorted "approvedDate";
            APPROVED_TEXT Text Unsorted "approvedText";
            DELIVERY_TERMS List Unsorted "deliveryTerms";
            DELIVERY_TYPE List Unsorted "deliveryType";
            DESCRIPTION Text Unsorted "description";
            EXPIRATION Date Unsorted "expiration";
            EXTRA_FIELD1 Text Unsorted "extraField1";
            EXTRA_FIELD2 Text Unsorted "extraField2";
            EXTRA_FIELD3 Text Unsorted "extraField3";
            EXTRA_FIELD4 Text Unsorted "extraField4";
            EXTRA_FIELD5 Text Unsorted "extraField5";
            NUMBER Text Unsorted "number";
            PAYMENT_TERMS List Unsorted "paymentTerms";
            PAYMENT_TYPE List Unsorted "paymentType";
            QUOTE_VERSION_ID Int Unsorted "quoteVersionId";
            REASON Text Unsorted "reason";
            SENT Date Unsorted "sent";
            STATE List Unsorted "state";
            STATUS List Unsorted "status";
        }
        /// Columns below `alternative`.
        pub mod alternative {
            shared_alternative_2! { $archive [$($path)* "alternative"] }
        }
    };
}

macro_rules! shared_quote {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            CONNECTION_ID Int Sorted "connectionId";
            ORDER_COMMENT Text Sorted "orderComment";
            PO_NUMBER Text Sorted "poNumber";
            QUOTE_ID Int Sorted "quoteId";
            REGISTERED_DATE Date Sorted "registeredDate";
        }
        /// Columns below `version`.
        pub mod version {
            shared_version! { $archive [$($path)* "version"] }
        }
    };
}

macro_rules! shared_quote_2 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            CONNECTION_ID Int Unsorted "connectionId";
            ORDER_COMMENT Text Unsorted "orderComment";
            PO_NUMBER Text Unsorted "poNumber";
            QUOTE_ID Int Unsorted "quoteId";
            REGISTERED_DATE Date Unsorted "registeredDate";
        }
        /// Columns below `version`.
        pub mod version {
            shared_version_2! { $archive [$($path)* "version"] }
        }
    };
}

macro_rules! shared_sale_5 {
    ($archive:path [$($path:literal)*]) => {
        pagewire_runtime::archive_columns! { $archive, [$($path)*]
            ACTIVE_ERP_LINKS Bool Sorted "activeErpLinks";
            AMOUNT Decimal Sorted "amount";
            AMOUNT_IN_BASE_CURRENCY Opaque Sorted "amountInBaseCurrency";
            AMOUNT_WEIGHTED Decimal Sorted "amountWeighted";
            AMOUNT_WEIGHTED_IN_BASE_CURRENCY Opaque Sorted "amountWeightedInBaseCurrency";
            ASSOCIATE_ID User Sorted "associateId";
            COMPETITOR List Sorted "competitor";
            COMPLETED Bool Sorted "completed";
            CONTACT_ID List Sorted "contactId";
            CREATED_BY_WORKFLOW List Sorted "createdByWorkflow";
            CREDITED List Sorted "credited";
            CURRENCY List Sorted "currency";
            CURRENCY_ID Int Sorted "currencyId";
            DATE Date Sorted "date";
            DAYS_IN_STAGE Int Sorted "daysInStage";
            DESCRIPTION Text Unsorted "description";
            EARNING Decimal Sorted "earning";
            EARNING_PERCENT Decimal Sorted "earningPercent";
            HAS_GUIDE Bool Sorted "hasGuide";
            HAS_QUOTE Bool Sorted "hasQuote";
            HAS_STAKEHOLDERS Bool Sorted "hasStakeholders";
            HEADING TextOrKey Sorted "heading";
            ICON List Sorted "icon";
            LOSS_REASON List Sorted "lossReason";
            NEXT_DUE_DATE Date Sorted "nextDueDate";
            ORIGINAL_STAGE List Sorted "originalStage";
            PERSON_ID List Sorted "personId";
            PROB_PERCENT Int Sorted "probPercent";
            PROJECT_ID List Sorted "projectId";
            RECORD_TYPE Text Sorted "recordType";
            REGISTERED_BY User Sorted "registeredBy";
            REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
            REGISTERED_DATE Date Sorted "registeredDate";
            REOPEN_DATE Date Sorted "reopenDate";
            SALE_CYCLE Int Sorted "saleCycle";
            SALE_ID Int Sorted "saleId";
            SALE_NUMBER Text Sorted "saleNumber";
            SALE_STATUS List Sorted "saleStatus";
            SALE_TYPE List Sorted "saleType";
            SALE_TYPE_CATEGORY List Sorted "saleTypeCategory";
            SALE_TYPE_ID Opaque Sorted "saleTypeId";
            SOLD_REASON List Sorted "soldReason";
            SOURCE List Sorted "source";
            STAGE List Sorted "stage";
            STAGE_ID Opaque Sorted "stageId";
            STAGE_NAME Opaque Sorted "stageName";
            STAGE_RANK Opaque Sorted "stageRank";
            STAKEHOLDERS_ENABLED Bool Sorted "stakeholdersEnabled";
            STALLED_COMMENT List Sorted "stalledComment";
            TEXT Text Sorted "text";
            TIME Opaque Unsorted "time";
            TYPE List Sorted "type";
            UPDATED_BY User Sorted "updatedBy";
            UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
            UPDATED_DATE Date Sorted "updatedDate";
            USER_GROUP User Sorted "userGroup";
            VISIBLE_FOR List Unsorted "visibleFor";
            WHO Opaque Unsorted "who";
        }
        /// Columns below `associate`.
        pub mod associate {
            shared_associate! { $archive [$($path)* "associate"] }
        }
        /// Columns below `quote`.
        pub mod quote {
            shared_quote! { $archive [$($path)* "quote"] }
        }
        /// Columns below `sale`.
        pub mod sale {
            shared_sale! { $archive [$($path)* "sale"] }
        }
        /// Columns below `salePublish`.
        pub mod sale_publish {
            shared_project_publish! { $archive [$($path)* "salePublish"] }
        }
    };
}
