// Made by `cargo run --release -p pagewire`; do not edit.

//! Products of price lists.
//!
//! The archive `Product` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `Product`.
    Product "Product"
}
pagewire_runtime::archive_columns! { Product, []
    CODE Text Sorted "code";
    COST Decimal Sorted "cost";
    DEFAULT_SUBSCRIPTION_QUANTITY Decimal Sorted "defaultSubscriptionQuantity";
    DESCRIPTION Text Sorted "description";
    ERP_PRODUCT_KEY Text Sorted "erpProductKey";
    EXTRA_FIELD1 Text Sorted "extraField1";
    EXTRA_FIELD2 Text Sorted "extraField2";
    EXTRA_FIELD3 Text Sorted "extraField3";
    EXTRA_FIELD4 Text Sorted "extraField4";
    EXTRA_FIELD5 Text Sorted "extraField5";
    EXTRA_INFO Text Sorted "extraInfo";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    IN_ASSORTMENT Bool Sorted "inAssortment";
    IS_SUBSCRIPTION Bool Sorted "isSubscription";
    ITEM_NUMBER Text Sorted "itemNumber";
    LIST_PRICE Decimal Sorted "listPrice";
    MINIMUM_PRICE Decimal Sorted "minimumPrice";
    NAME Text Sorted "name";
    PRICE_LIST_ID Int Sorted "priceListId";
    PRICE_UNIT Opaque Sorted "priceUnit";
    PRODUCT_CATEGORY_KEY List Sorted "productCategoryKey";
    PRODUCT_FAMILY_KEY List Sorted "productFamilyKey";
    PRODUCT_ID Int Sorted "productId";
    PRODUCT_TYPE_KEY List Sorted "productTypeKey";
    QUANTITY_UNIT Opaque Sorted "quantityUnit";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_DATE Date Sorted "registeredDate";
    SUBSCRIPTION_UNIT Text Sorted "subscriptionUnit";
    SUPPLIER Text Sorted "supplier";
    SUPPLIER_CODE Text Sorted "supplierCode";
    THUMBNAIL Opaque Unsorted "thumbnail";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_DATE Date Sorted "updatedDate";
    URL Text Sorted "url";
    VAT Decimal Sorted "vat";
    VAT_INFO Text Sorted "vatInfo";
}
/// Columns below `priceList`.
pub mod price_list {
    shared_price_list! { crate::archives::product::Product ["priceList"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::Product;
        PRODUCT_IN_ASSORTMENT "productInAssortment";
    }
}

#[cfg(all(feature = "client", feature = "list-price"))]
pagewire_runtime::archive_calls! { Product; crate::list_price::ProductsCall<'_, R> }

#[cfg(all(feature = "client", feature = "product"))]
pagewire_runtime::archive_calls! { Product; crate::product::GetAllCall<'_, R> }
