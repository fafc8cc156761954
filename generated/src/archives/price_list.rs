// Made by `cargo run --release -p pagewire`; do not edit.

//! Price lists of quotes.
//!
//! The archive `PriceList` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `PriceList`.
    PriceList "PriceList"
}
pagewire_runtime::archive_columns! { PriceList, []
    CURRENCY List Sorted "currency";
    DESCRIPTION Text Sorted "description";
    ERP_PRICE_LIST_KEY Text Sorted "erpPriceListKey";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
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

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::PriceList;
        PRICELIST "pricelist";
    }
}

#[cfg(all(feature = "client", feature = "list-price"))]
pagewire_runtime::archive_calls! { PriceList; crate::list_price::GetAllCall<'_, R> }
