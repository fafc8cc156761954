// Made by `cargo run --release -p pagewire`; do not edit.

//! Links from one record to others and to addresses.
//!
//! The archive `Links` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `Links`.
    Links "Links"
}
pagewire_runtime::archive_columns! { Links, []
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
    URL_ADDRESS Text Unsorted "URLAddress";
    URL_DESCRIPTION Text Unsorted "URLDescription";
    ACTIVE_ERP_LINKS Bool Unsorted "activeErpLinks";
    ALARM Bool Unsorted "alarm";
    AMOUNT Decimal Unsorted "amount";
    AMOUNT_IN_BASE_CURRENCY Opaque Unsorted "amountInBaseCurrency";
    AMOUNT_WEIGHTED Decimal Unsorted "amountWeighted";
    AMOUNT_WEIGHTED_IN_BASE_CURRENCY Opaque Unsorted "amountWeightedInBaseCurrency";
    APPOINTMENT_ID Int Unsorted "appointmentId";
    ASSOCIATE_ID User Unsorted "associateId";
    ASSOCIATE_TYPE Opaque Unsorted "associateType";
    ATTENTION Text Unsorted "attention";
    BIRTH_DAY Int Unsorted "birthDay";
    BIRTH_MONTH Int Unsorted "birthMonth";
    BIRTH_YEAR Int Unsorted "birthYear";
    BIRTHDATE Opaque Unsorted "birthdate";
    BOOKING Bool Unsorted "booking";
    BUSINESS List Unsorted "business";
    CATEGORY List Unsorted "category";
    CATEGORY_GROUP List Unsorted "categoryGroup";
    CAUTION_WARNING List Unsorted "cautionWarning";
    CODE Text Unsorted "code";
    COMBINATION_TYPE List Unsorted "combinationType";
    COMPANY_CATEGORY_RANK Int Unsorted "companyCategoryRank";
    COMPETITOR List Unsorted "competitor";
    COMPLETED Bool Unsorted "completed";
    COMPLETED_DATE Date Unsorted "completedDate";
    CONTACT_DELETED Bool Unsorted "contactDeleted";
    CONTACT_ID List Unsorted "contactId";
    CONTACT_NO_MAIL Bool Unsorted "contactNoMail";
    CONTACT_SOURCE List Unsorted "contactSource";
    COUNTRY List Unsorted "country";
    COUNTRY_ID Int Unsorted "countryId";
    CREATED_BY_FORM List Unsorted "createdByForm";
    CREATED_BY_WORKFLOW List Unsorted "createdByWorkflow";
    CREDITED List Unsorted "credited";
    CURRENCY List Unsorted "currency";
    CURRENCY_ID Int Unsorted "currencyId";
    DATE Date Unsorted "date";
    DAYS_IN_STAGE Int Unsorted "daysInStage";
    DELETED_DATE DateTime Unsorted "deletedDate";
    DEPARTMENT Text Unsorted "department";
    DESCRIPTION Text Unsorted "description";
    DESTINATION_APPOINTMENT_RESTRICTION_ID Int Unsorted "destinationAppointmentRestrictionId";
    DESTINATION_CONTACT_RESTRICTION_ID Int Unsorted "destinationContactRestrictionId";
    DESTINATION_DOCUMENT_RESTRICTION_ID Int Unsorted "destinationDocumentRestrictionId";
    DESTINATION_PERSON_RESTRICTION_ID Int Unsorted "destinationPersonRestrictionId";
    DESTINATION_PROJECT_RESTRICTION_ID Int Unsorted "destinationProjectRestrictionId";
    DESTINATION_SALE_RESTRICTION_ID Int Unsorted "destinationSaleRestrictionId";
    DESTINATION_SELECTION_RESTRICTION_ID Int Unsorted "destinationSelectionRestrictionId";
    DESTINATION_URL_RESTRICTION_ID Int Unsorted "destinationURLRestrictionId";
    DOCUMENT_ID Int Unsorted "documentId";
    DONE Bool Unsorted "done";
    DURATION TimeSpan Unsorted "duration";
    EARNING Decimal Unsorted "earning";
    EARNING_PERCENT Decimal Unsorted "earningPercent";
    END_DATE Date Unsorted "endDate";
    END_TIME Opaque Unsorted "endTime";
    EVENT_ID Int Unsorted "eventId";
    FIRST_NAME Text Unsorted "firstName";
    FORCE_COMPANY Bool Unsorted "forceCompany";
    FULL_NAME Text Unsorted "fullName";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HAS_COMPANY Bool Unsorted "hasCompany";
    HAS_GUIDE Bool Unsorted "hasGuide";
    HAS_INFO_TEXT Bool Unsorted "hasInfoText";
    HAS_INTERESTS Bool Unsorted "hasInterests";
    HAS_QUOTE Bool Unsorted "hasQuote";
    HAS_STAKEHOLDERS Bool Unsorted "hasStakeholders";
    HEADING TextOrKey Unsorted "heading";
    ICON List Sorted "icon";
    IMAGE_THUMBNAIL Opaque Unsorted "imageThumbnail";
    INTENTION List Unsorted "intention";
    INVITED_PERSON_ID Int Unsorted "invitedPersonId";
    IS_FREE Bool Unsorted "isFree";
    IS_MAIL Bool Unsorted "isMail";
    IS_MILESTONE Bool Unsorted "isMilestone";
    IS_PROJECT_MEMBER Bool Unsorted "isProjectMember";
    IS_REPORT Bool Unsorted "isReport";
    IS_STAKEHOLDER Bool Unsorted "isStakeholder";
    JOIN_VIDEOMEET_URL Opaque Unsorted "joinVideomeetUrl";
    KANA_FIRST_NAME Text Unsorted "kanaFirstName";
    KANA_LAST_NAME Text Unsorted "kanaLastName";
    KEYWORDS Text Unsorted "keywords";
    KIND List Unsorted "kind";
    LAST_LOADED Date Unsorted "lastLoaded";
    LAST_LOADED_BY User Unsorted "lastLoadedBy";
    LAST_LOADED_BY_FULL_NAME User Unsorted "lastLoadedByFullName";
    LAST_MEMBERSHIP_CHANGE Date Unsorted "lastMembershipChange";
    LAST_MEMBERSHIP_CHANGE_BY User Unsorted "lastMembershipChangeBy";
    LAST_MEMBERSHIP_CHANGE_BY_FULL_NAME User Unsorted "lastMembershipChangeByFullName";
    LAST_NAME Text Unsorted "lastName";
    LEAD_STATUS List Unsorted "leadStatus";
    LEADSTATUS_RANK Int Unsorted "leadstatusRank";
    LINK_DESCRIPTION Text Unsorted "linkDescription";
    LINK_ID Int Unsorted "linkId";
    LOCATION Text Unsorted "location";
    LOSS_REASON List Unsorted "lossReason";
    MAIL_MERGE_DRAFT Bool Unsorted "mailMergeDraft";
    MAIN_CONTACT Opaque Unsorted "mainContact";
    MEMBER_COUNT Int Unsorted "memberCount";
    MIDDLE_NAME Text Unsorted "middleName";
    MR_MRS Text Unsorted "mrMrs";
    NAME TextOrKey Unsorted "name";
    NAME_DEPARTMENT Text Unsorted "nameDepartment";
    NEXT_DUE_DATE Date Unsorted "nextDueDate";
    NEXT_MILESTONE Date Unsorted "nextMilestone";
    NUMBER Text Unsorted "number";
    ORGNR Text Unsorted "orgnr";
    ORIGINAL_STAGE List Unsorted "originalStage";
    OURREF Text Unsorted "ourref";
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
    PERSON_ID List Unsorted "personId";
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
    PRIORITY List Unsorted "priority";
    PROB_PERCENT Int Unsorted "probPercent";
    PROJECT_ID List Unsorted "projectId";
    RANK Int Unsorted "rank";
    RAW_STATUS Int Unsorted "rawStatus";
    RAW_TYPE Int Unsorted "rawType";
    RECORD_TYPE Text Unsorted "recordType";
    RECORD_TYPE_TEXT List Unsorted "recordTypeText";
    RECURRENCE_RULE_ID Int Unsorted "recurrenceRuleId";
    RECURRING Bool Unsorted "recurring";
    REGISTERED_BY User Unsorted "registeredBy";
    REGISTERED_BY_FULL_NAME User Unsorted "registeredByFullName";
    REGISTERED_DATE Date Unsorted "registeredDate";
    REOPEN_DATE Date Unsorted "reopenDate";
    RETIRED Bool Unsorted "retired";
    SAINT_ACTIVITY_TYPE List Unsorted "saintActivityType";
    SAINT_AMOUNT_CLASS List Unsorted "saintAmountClass";
    SAINT_DIRECTION List Unsorted "saintDirection";
    SAINT_INTENTION List Unsorted "saintIntention";
    SAINT_SALE_STATUS List Unsorted "saintSaleStatus";
    SAINT_TICKET_CATEGORY List Unsorted "saintTicketCategory";
    SAINT_TICKET_STATUS List Unsorted "saintTicketStatus";
    SALE_CYCLE Int Unsorted "saleCycle";
    SALE_ID Int Unsorted "saleId";
    SALE_NUMBER Text Unsorted "saleNumber";
    SALE_STATUS List Unsorted "saleStatus";
    SALE_TYPE List Unsorted "saleType";
    SALE_TYPE_CATEGORY List Unsorted "saleTypeCategory";
    SALE_TYPE_ID Opaque Unsorted "saleTypeId";
    SELECTION_ID Int Unsorted "selectionId";
    SNUM Int Unsorted "snum";
    SOLD_REASON List Unsorted "soldReason";
    SOURCE List Unsorted "source";
    SOURCE_APPOINTMENT_RESTRICTION_ID Int Unsorted "sourceAppointmentRestrictionId";
    SOURCE_CONTACT_RESTRICTION_ID Int Unsorted "sourceContactRestrictionId";
    SOURCE_DOCUMENT_RESTRICTION_ID Int Unsorted "sourceDocumentRestrictionId";
    SOURCE_PERSON_RESTRICTION_ID Int Unsorted "sourcePersonRestrictionId";
    SOURCE_PROJECT_RESTRICTION_ID Int Unsorted "sourceProjectRestrictionId";
    SOURCE_SALE_RESTRICTION_ID Int Unsorted "sourceSaleRestrictionId";
    SOURCE_SELECTION_RESTRICTION_ID Int Unsorted "sourceSelectionRestrictionId";
    STAGE List Unsorted "stage";
    STAGE_ID Opaque Unsorted "stageId";
    STAGE_NAME Opaque Unsorted "stageName";
    STAGE_RANK Opaque Unsorted "stageRank";
    STAKEHOLDERS_ENABLED Bool Unsorted "stakeholdersEnabled";
    STALLED_COMMENT List Unsorted "stalledComment";
    START_DATE Date Unsorted "startDate";
    STATUS List Unsorted "status";
    STATUS_RANK Opaque Unsorted "statusRank";
    STOP Bool Unsorted "stop";
    SUBJECT Text Unsorted "subject";
    SUGGESTED_APPOINTMENT_ID Int Unsorted "suggestedAppointmentId";
    SUGGESTED_DOCUMENT_ID Int Unsorted "suggestedDocumentId";
    SUPPORT_ASSOCIATE User Unsorted "supportAssociate";
    SUPPORT_ASSOCIATE_FULL_NAME User Unsorted "supportAssociateFullName";
    SUPPORT_LANGUAGE List Unsorted "supportLanguage";
    TARGET_TABLE_NUMBER List Unsorted "targetTableNumber";
    TEXT Text Sorted "text";
    TICKET_PRIORITY List Unsorted "ticketPriority";
    TIME Opaque Unsorted "time";
    TITLE Text Unsorted "title";
    TYPE List Unsorted "type";
    UPDATED_BY User Unsorted "updatedBy";
    UPDATED_BY_FULL_NAME User Unsorted "updatedByFullName";
    UPDATED_BY_WORKFLOW List Unsorted "updatedByWorkflow";
    UPDATED_DATE Date Unsorted "updatedDate";
    USE_AS_MAILING_ADDRESS Bool Unsorted "useAsMailingAddress";
    USER_GROUP User Unsorted "userGroup";
    VISIBLE_FOR List Unsorted "visibleFor";
    VISIBLE_IN_DIARY Bool Unsorted "visibleInDiary";
    WHEN_UPDATED_BY_WORKFLOW DateTime Unsorted "whenUpdatedByWorkflow";
    WHO Opaque Unsorted "who";
    YOURREF Text Unsorted "yourref";
}
/// Columns below `appointment`.
pub mod appointment {
    shared_appointment_6! { crate::archives::links::Links ["appointment"] }
}
/// Columns below `appointmentPublish`.
pub mod appointment_publish {
    shared_project_publish_3! { crate::archives::links::Links ["appointmentPublish"] }
}
/// Columns below `associate`.
pub mod associate {
    shared_associate_3! { crate::archives::links::Links ["associate"] }
}
/// Columns below `contact`.
pub mod contact {
    shared_contact_3! { crate::archives::links::Links ["contact"] }
}
/// Columns below `document`.
pub mod document {
    shared_document_3! { crate::archives::links::Links ["document"] }
}
/// Columns below `documentPublish`.
pub mod document_publish {
    shared_project_publish_3! { crate::archives::links::Links ["documentPublish"] }
}
/// Columns below `person`.
pub mod person {
    shared_person_3! { crate::archives::links::Links ["person"] }
}
/// Columns below `project`.
pub mod project {
    shared_project_4! { crate::archives::links::Links ["project"] }
}
/// Columns below `projectAssociate`.
pub mod project_associate {
    shared_associate_3! { crate::archives::links::Links ["projectAssociate"] }
}
/// Columns below `projectEvent`.
pub mod project_event {
    shared_project_event_3! { crate::archives::links::Links ["projectEvent"] }
}
/// Columns below `projectPublish`.
pub mod project_publish {
    shared_project_publish_3! { crate::archives::links::Links ["projectPublish"] }
}
/// Columns below `projectUrl`.
pub mod project_url {
    shared_person_url! { crate::archives::links::Links ["projectUrl"] }
}
/// Columns below `quote`.
pub mod quote {
    shared_quote_2! { crate::archives::links::Links ["quote"] }
}
/// Columns below `sale`.
pub mod sale {
    shared_sale_7! { crate::archives::links::Links ["sale"] }
}
/// Columns below `salePublish`.
pub mod sale_publish {
    shared_project_publish_3! { crate::archives::links::Links ["salePublish"] }
}
/// Columns below `saleStakeholder`.
pub mod sale_stakeholder {
    shared_sale_stakeholder_2! { crate::archives::links::Links ["saleStakeholder"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::Links;
        APPOINTMENT "appointment";
        SALE "sale";
        PROJECT "project";
        DOCUMENT "document";
        URL "url";
        PERSON "person";
        CONTACT "Contact";
        SELECTION "Selection";
    }
}

#[cfg(all(feature = "client", feature = "appointment"))]
pagewire_runtime::archive_calls! { Links; crate::appointment::LinksCall<'_, R> }

#[cfg(all(feature = "client", feature = "document"))]
pagewire_runtime::archive_calls! { Links; crate::document::LinksCall<'_, R> }

#[cfg(all(feature = "client", feature = "project"))]
pagewire_runtime::archive_calls! { Links; crate::project::LinksCall<'_, R> }

#[cfg(all(feature = "client", feature = "sale"))]
pagewire_runtime::archive_calls! { Links; crate::sale::LinksCall<'_, R> }
