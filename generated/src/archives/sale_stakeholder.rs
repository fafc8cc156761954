// Made by `cargo run --release -p pagewire`; do not edit.

//! Stakeholders of sales.
//!
//! The archive `SaleStakeholder` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `SaleStakeholder`.
    SaleStakeholder "SaleStakeholder"
}
pagewire_runtime::archive_columns! { SaleStakeholder, []
    COMMENT Text Sorted "comment";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HAS_INFO_TEXT Bool Sorted "hasInfoText";
    SALE_ID Int Sorted "saleId";
    SALE_STAKEHOLDER_ID Int Sorted "saleStakeholderId";
    SALES_ROLE_ID List Sorted "salesRoleId";
}
/// Columns below `contact`.
pub mod contact {
    shared_contact! { crate::archives::sale_stakeholder::SaleStakeholder ["contact"] }
}
/// Columns below `person`.
pub mod person {
    shared_person! { crate::archives::sale_stakeholder::SaleStakeholder ["person"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::SaleStakeholder;
        SALESTAKEHOLDER "salestakeholder";
        RETIRED "retired";
        STOP "stop";
    }
}

#[cfg(all(feature = "client", feature = "sale"))]
pagewire_runtime::archive_calls! { SaleStakeholder; crate::sale::StakeholdersCall<'_, R> }

#[cfg(all(feature = "client", feature = "sale-stakeholder"))]
pagewire_runtime::archive_calls! { SaleStakeholder; crate::sale_stakeholder::GetAllCall<'_, R> }
