// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ProductExtraDataField, TableRight};

/// The carrier `Product` of the API.
#[non_exhaustive]
pub struct Product {
    /// The property `ProductId`.
    pub product_id: Option<i32>,
    /// The property `ERPProductKey`.
    pub erp_product_key: Option<String>,
    /// The property `ERPPriceListKey`.
    pub erp_price_list_key: Option<String>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Code`.
    pub code: Option<String>,
    /// The property `PriceUnit`.
    pub price_unit: Option<String>,
    /// The property `QuantityUnit`.
    pub quantity_unit: Option<String>,
    /// The property `IsSubscription`.
    pub is_subscription: Option<bool>,
    /// The property `SubscriptionUnit`.
    pub subscription_unit: Option<String>,
    /// The property `DefaultSubscriptionQuantity`.
    pub default_subscription_quantity: Option<f64>,
    /// The property `ItemNumber`.
    pub item_number: Option<String>,
    /// The property `Url`.
    pub url: Option<String>,
    /// The property `ProductCategoryKey`.
    pub product_category_key: Option<String>,
    /// The property `ProductFamilyKey`.
    pub product_family_key: Option<String>,
    /// The property `ProductTypeKey`.
    pub product_type_key: Option<String>,
    /// The property `VAT`.
    pub vat: Option<f64>,
    /// The property `VATInfo`.
    pub vat_info: Option<String>,
    /// The property `UnitCost`.
    pub unit_cost: Option<f64>,
    /// The property `UnitMinimumPrice`.
    pub unit_minimum_price: Option<f64>,
    /// The property `UnitListPrice`.
    pub unit_list_price: Option<f64>,
    /// The property `InAssortment`.
    pub in_assortment: Option<bool>,
    /// The property `Supplier`.
    pub supplier: Option<String>,
    /// The property `SupplierCode`.
    pub supplier_code: Option<String>,
    /// The property `Rights`.
    pub rights: Option<String>,
    /// The property `Rule`.
    pub rule: Option<String>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<Vec<ProductExtraDataField>>,
    /// The property `RawExtraInfo`.
    pub raw_extra_info: Option<String>,
    /// The property `ExtraField1`.
    pub extra_field1: Option<String>,
    /// The property `ExtraField2`.
    pub extra_field2: Option<String>,
    /// The property `ExtraField3`.
    pub extra_field3: Option<String>,
    /// The property `ExtraField4`.
    pub extra_field4: Option<String>,
    /// The property `ExtraField5`.
    pub extra_field5: Option<String>,
    /// The property `InStock`.
    pub in_stock: Option<f64>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Product "Product" crate::PROFILE {
    0 product_id set_product_id i32 = "ProductId";
    1 erp_product_key set_erp_product_key String = "ERPProductKey";
    2 erp_price_list_key set_erp_price_list_key String = "ERPPriceListKey";
    3 name set_name String = "Name";
    4 description set_description String = "Description";
    5 code set_code String = "Code";
    6 price_unit set_price_unit String = "PriceUnit";
    7 quantity_unit set_quantity_unit String = "QuantityUnit";
    8 is_subscription set_is_subscription bool = "IsSubscription";
    9 subscription_unit set_subscription_unit String = "SubscriptionUnit";
    10 default_subscription_quantity set_default_subscription_quantity f64 = "DefaultSubscriptionQuantity";
    11 item_number set_item_number String = "ItemNumber";
    12 url set_url String = "Url";
    13 product_category_key set_product_category_key String = "ProductCategoryKey";
    14 product_family_key set_product_family_key String = "ProductFamilyKey";
    15 product_type_key set_product_type_key String = "ProductTypeKey";
    16 vat set_vat f64 = "VAT";
    17 vat_info set_vat_info String = "VATInfo";
    18 unit_cost set_unit_cost f64 = "UnitCost";
    19 unit_minimum_price set_unit_minimum_price f64 = "UnitMinimumPrice";
    20 unit_list_price set_unit_list_price f64 = "UnitListPrice";
    21 in_assortment set_in_assortment bool = "InAssortment";
    22 supplier set_supplier String = "Supplier";
    23 supplier_code set_supplier_code String = "SupplierCode";
    24 rights set_rights String = "Rights";
    25 rule set_rule String = "Rule";
    26 extra_info set_extra_info Vec<ProductExtraDataField> = "ExtraInfo";
    27 raw_extra_info set_raw_extra_info String = "RawExtraInfo";
    28 extra_field1 set_extra_field1 String = "ExtraField1";
    29 extra_field2 set_extra_field2 String = "ExtraField2";
    30 extra_field3 set_extra_field3 String = "ExtraField3";
    31 extra_field4 set_extra_field4 String = "ExtraField4";
    32 extra_field5 set_extra_field5 String = "ExtraField5";
    33 in_stock set_in_stock f64 = "InStock";
    34 table_right set_table_right Box<TableRight> = "TableRight";
    35 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
