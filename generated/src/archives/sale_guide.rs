// Made by `cargo run --release -p pagewire`; do not edit.

//! Suggested and created activities of the stages of sales.
//!
//! The archive `SaleGuide` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `SaleGuide`.
    SaleGuide "SaleGuide"
}
pagewire_runtime::archive_columns! { SaleGuide, []
    COMPLETED Bool Sorted "completed";
    DATE Date Sorted "date";
    DELETED Bool Sorted "deleted";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HAS_INSTANCE Opaque Unsorted "hasInstance";
    INSTANCE_ITEM_ID Opaque Unsorted "instanceItemId";
    INSTANCE_ITEM_TEXT Opaque Unsorted "instanceItemText";
    IS_MILESTONE Opaque Unsorted "isMilestone";
    SALE_ID Int Sorted "saleId";
    STAGE_ID Int Sorted "stageId";
    STAGE_NAME Text Sorted "stageName";
    STAGE_ORDER_BY Int Sorted "stageOrderBy";
    SUGGESTED_ITEM_ID Int Sorted "suggestedItemId";
    SUGGESTED_ITEM_ORDER_BY Int Sorted "suggestedItemOrderBy";
    SUGGESTED_ITEM_TEXT Text Sorted "suggestedItemText";
    SUGGESTED_ITEM_TOOLTIP Text Sorted "suggestedItemTooltip";
    TEXT Text Sorted "text";
}
/// Columns below `appointmentInstance`.
pub mod appointment_instance {
    shared_appointment_instance! { crate::archives::sale_guide::SaleGuide ["appointmentInstance"] }
}
/// Columns below `documentInstance`.
pub mod document_instance {
    shared_document_instance! { crate::archives::sale_guide::SaleGuide ["documentInstance"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::SaleGuide;
        SUGGESTED_APPOINTMENT "suggestedAppointment";
        APPOINTMENT "appointment";
        SUGGESTED_DOCUMENT "suggestedDocument";
        DOCUMENT "document";
    }
}

#[cfg(all(feature = "client", feature = "sale"))]
pagewire_runtime::archive_calls! { SaleGuide; crate::sale::GuideCall<'_, R> }
