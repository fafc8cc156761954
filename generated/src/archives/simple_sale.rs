// Made by `cargo run --release -p pagewire`; do not edit.

//! Sales, with the columns that lists need most.
//!
//! The archive `SimpleSale` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `SimpleSale`.
    SimpleSale "SimpleSale"
}
pagewire_runtime::archive_columns! { SimpleSale, []
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
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
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
    shared_associate! { crate::archives::simple_sale::SimpleSale ["associate"] }
}
/// Columns below `contact`.
pub mod contact {
    shared_contact! { crate::archives::simple_sale::SimpleSale ["contact"] }
}
/// Columns below `person`.
pub mod person {
    shared_person! { crate::archives::simple_sale::SimpleSale ["person"] }
}
/// Columns below `project`.
pub mod project {
    shared_project! { crate::archives::simple_sale::SimpleSale ["project"] }
}
/// Columns below `sale`.
pub mod sale {
    shared_sale! { crate::archives::simple_sale::SimpleSale ["sale"] }
}
/// Columns below `salePublish`.
pub mod sale_publish {
    shared_project_publish! { crate::archives::simple_sale::SimpleSale ["salePublish"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::SimpleSale;
        SALE "sale";
    }
}
