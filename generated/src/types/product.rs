// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Decimal, Map, Unknown, carrier};
use crate::types::{FieldProperty, ProductExtraDataField, TableRight};

/// A product that can be sold, from the CRM or an ERP system.
///
/// - taken by [`product().post_product`](../product/struct.ProductClient.html#method.post_product),
///   [`product().put_product`](../product/struct.ProductClient.html#method.put_product),
///   [`quote_agent().create_quote_line_from_product`](../quote_agent/struct.QuoteAgentClient.html#method.create_quote_line_from_product),
///   [`quote_agent().save_product`](../quote_agent/struct.QuoteAgentClient.html#method.save_product).
/// - returned by [`product().post_product`](../product/struct.ProductClient.html#method.post_product),
///   [`product().default_product`](../product/struct.ProductClient.html#method.default_product),
///   [`product().get_product_from_db_id`](../product/struct.ProductClient.html#method.get_product_from_db_id),
///   [`product().put_product`](../product/struct.ProductClient.html#method.put_product),
///   [`quote_agent().create_default_product`](../quote_agent/struct.QuoteAgentClient.html#method.create_default_product),
///   [`quote_agent().find_product`](../quote_agent/struct.QuoteAgentClient.html#method.find_product) and 3 more
///   operations.
#[non_exhaustive]
pub struct Product {
    /// Key of the product, given by the server; 0 in one that has not been saved.
    pub product_id: Option<i32>,
    /// Key of the product in the ERP system.
    pub erp_product_key: Option<String>,
    /// Key of the product's price list in the ERP system.
    pub erp_price_list_key: Option<String>,
    /// Product as users see it.
    pub name: Option<String>,
    /// Longer text about the product, of several lines.
    pub description: Option<String>,
    /// Article number at the supplier.
    pub code: Option<String>,
    /// Unit that the price is for, such as meter.
    pub price_unit: Option<String>,
    /// What is counted, such as pieces, hours or kilograms; chosen from a list or written freely, as the connection
    /// allows.
    pub quantity_unit: Option<String>,
    /// Whether the product is sold for repeating periods.
    pub is_subscription: Option<bool>,
    /// Period of a subscription: key of an item in the connector's list, or plain text when the connection has no
    /// lists.
    pub subscription_unit: Option<String>,
    /// How many periods a quote begins with.
    pub default_subscription_quantity: Option<Decimal>,
    /// Number in a hierarchy of items, such as 1.4.3.
    pub item_number: Option<String>,
    /// Web page about the product.
    pub url: Option<String>,
    /// Category of the product: key of an item in the connector's list, or plain text when the connection has no lists.
    pub product_category_key: Option<String>,
    /// Family of the product: key of an item in the connector's list, or plain text when the connection has no lists.
    pub product_family_key: Option<String>,
    /// Kind of product: key of an item in the connector's list, or plain text when the connection has no lists.
    pub product_type_key: Option<String>,
    /// Tax (VAT) as a percentage, if the ERP system supplies it.
    pub vat: Option<Decimal>,
    /// Text about the tax for quote documents; not used in calculations.
    pub vat_info: Option<String>,
    /// Cost of one unit; the lowest number where it is not known.
    pub unit_cost: Option<Decimal>,
    /// Lowest price that this seller may offer.
    pub unit_minimum_price: Option<Decimal>,
    /// Price from which discounts are taken.
    pub unit_list_price: Option<Decimal>,
    /// Whether the product is on offer at present.
    pub in_assortment: Option<bool>,
    /// Supplier of the product: a company by key, or by name from an ERP system.
    pub supplier: Option<String>,
    /// Article number of the one who delivers the product.
    pub supplier_code: Option<String>,
    /// Rights to fields that differ from the usual ones, as Field=right joined by an ampersand.
    pub rights: Option<String>,
    /// Rules that calculate the product's price, separated by commas.
    pub rule: Option<String>,
    /// Further values of the connector.
    pub extra_info: Option<Vec<ProductExtraDataField>>,
    /// Further values of the connector as plain text; read-only.
    pub raw_extra_info: Option<String>,
    /// First free text of the connector for quote documents.
    pub extra_field1: Option<String>,
    /// Second free text of the connector for quote documents.
    pub extra_field2: Option<String>,
    /// Third free text of the connector for quote documents.
    pub extra_field3: Option<String>,
    /// Fourth free text of the connector for quote documents.
    pub extra_field4: Option<String>,
    /// Fifth free text of the connector for quote documents.
    pub extra_field5: Option<String>,
    /// How many are in stock; a negative number is on order.
    pub in_stock: Option<Decimal>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
    10 default_subscription_quantity set_default_subscription_quantity Decimal = "DefaultSubscriptionQuantity";
    11 item_number set_item_number String = "ItemNumber";
    12 url set_url String = "Url";
    13 product_category_key set_product_category_key String = "ProductCategoryKey";
    14 product_family_key set_product_family_key String = "ProductFamilyKey";
    15 product_type_key set_product_type_key String = "ProductTypeKey";
    16 vat set_vat Decimal = "VAT";
    17 vat_info set_vat_info String = "VATInfo";
    18 unit_cost set_unit_cost Decimal = "UnitCost";
    19 unit_minimum_price set_unit_minimum_price Decimal = "UnitMinimumPrice";
    20 unit_list_price set_unit_list_price Decimal = "UnitListPrice";
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
    33 in_stock set_in_stock Decimal = "InStock";
    34 table_right set_table_right Box<TableRight> = "TableRight";
    35 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
