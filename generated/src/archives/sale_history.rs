// Made by `cargo run --release -p pagewire`; do not edit.

//! What sales were at earlier times.
//!
//! The archive `SaleHistory` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `SaleHistory`.
    SaleHistory "SaleHistory"
}
pagewire_runtime::archive_columns! { SaleHistory, []
    AMOUNT Decimal Sorted "amount";
    AMOUNT_WEIGHTED Decimal Sorted "amountWeighted";
    ASSOCIATE_ID User Sorted "associateId";
    COMPETITOR List Sorted "competitor";
    COMPLETED Bool Sorted "completed";
    CONTACT_ID List Sorted "contactId";
    CREDITED List Sorted "credited";
    CURRENCY List Sorted "currency";
    CURRENCY_ID Int Sorted "currencyId";
    DATE Date Sorted "date";
    EARNING Decimal Sorted "earning";
    EARNING_PERCENT Decimal Sorted "earningPercent";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HEADING TextOrKey Sorted "heading";
    ICON List Sorted "icon";
    LOSS_REASON List Sorted "lossReason";
    NEXT_DUE_DATE Date Sorted "nextDueDate";
    PERSON_ID List Sorted "personId";
    PROB_PERCENT Int Sorted "probPercent";
    PROJECT_ID List Sorted "projectId";
    RECORD_TYPE Text Sorted "recordType";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
    REGISTERED_DATE Date Sorted "registeredDate";
    REOPEN_DATE Date Sorted "reopenDate";
    SALE_ID Int Sorted "saleId";
    SALE_NUMBER Text Sorted "saleNumber";
    SALE_STATUS List Sorted "saleStatus";
    SALE_TYPE List Sorted "saleType";
    SOLD_REASON List Sorted "soldReason";
    SOURCE List Sorted "source";
    STAGE List Unsorted "stage";
    STAGE_WHEN_CLOSED List Unsorted "stageWhenClosed";
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
    shared_associate! { crate::archives::sale_history::SaleHistory ["associate"] }
}
/// Columns below `contact`.
pub mod contact {
    shared_contact_5! { crate::archives::sale_history::SaleHistory ["contact"] }
}
/// Columns below `person`.
pub mod person {
    shared_person_4! { crate::archives::sale_history::SaleHistory ["person"] }
}
/// Columns below `project`.
pub mod project {
    shared_project_6! { crate::archives::sale_history::SaleHistory ["project"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::SaleHistory;
        SALE "sale";
    }
}

#[cfg(all(feature = "client", feature = "sale"))]
pagewire_runtime::archive_calls! { SaleHistory; crate::sale::HistoryCall<'_, R> }
