// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{
    ChangedData, FieldProperty, PluginResponse, PriceList, ProductExtraDataField, Sale, TableRight,
};

/// The carrier `ApproveRejectResponse` of the API.
#[non_exhaustive]
pub struct ApproveRejectResponse {
    /// The property `PluginResponse`.
    pub plugin_response: Option<Box<PluginResponse>>,
    /// The property `CreatedAppointmentId`.
    pub created_appointment_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ApproveRejectResponse "ApproveRejectResponse" {
    0 plugin_response set_plugin_response Box<PluginResponse> = "PluginResponse";
    1 created_appointment_id set_created_appointment_id i32 = "CreatedAppointmentId";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `PluginUrlResponse` of the API.
#[non_exhaustive]
pub struct PluginUrlResponse {
    /// The property `IsOk`.
    pub is_ok: Option<bool>,
    /// The property `UserExplanation`.
    pub user_explanation: Option<String>,
    /// The property `TechExplanation`.
    pub tech_explanation: Option<String>,
    /// The property `ErrorCode`.
    pub error_code: Option<String>,
    /// The property `Changes`.
    pub changes: Option<Box<ChangedData>>,
    /// The property `Url`.
    pub url: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PluginUrlResponse "PluginUrlResponse" {
    0 is_ok set_is_ok bool = "IsOk";
    1 user_explanation set_user_explanation String = "UserExplanation";
    2 tech_explanation set_tech_explanation String = "TechExplanation";
    3 error_code set_error_code String = "ErrorCode";
    4 changes set_changes Box<ChangedData> = "Changes";
    5 url set_url String = "Url";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `Quote` of the API.
#[non_exhaustive]
pub struct Quote {
    /// The property `QuoteId`.
    pub quote_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `ERPQuoteKey`.
    pub erp_quote_key: Option<String>,
    /// The property `ERPOrderKey`.
    pub erp_order_key: Option<String>,
    /// The property `ActiveQuoteVersionId`.
    pub active_quote_version_id: Option<i32>,
    /// The property `AcceptedQuoteAlternativeId`.
    pub accepted_quote_alternative_id: Option<i32>,
    /// The property `UseValuesFromQuote`.
    pub use_values_from_quote: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `PoNumber`.
    pub po_number: Option<String>,
    /// The property `OrderComment`.
    pub order_comment: Option<String>,
    /// The property `PreferredEmailCulture`.
    pub preferred_email_culture: Option<String>,
    /// The property `ActiveQuoteVersion`.
    pub active_quote_version: Option<Box<QuoteVersion>>,
    /// The property `FavoriteQuoteAlternative`.
    pub favorite_quote_alternative: Option<Box<QuoteAlternative>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Quote "Quote" {
    0 quote_id set_quote_id i32 = "QuoteId";
    1 sale_id set_sale_id i32 = "SaleId";
    2 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    3 erp_quote_key set_erp_quote_key String = "ERPQuoteKey";
    4 erp_order_key set_erp_order_key String = "ERPOrderKey";
    5 active_quote_version_id set_active_quote_version_id i32 = "ActiveQuoteVersionId";
    6 accepted_quote_alternative_id set_accepted_quote_alternative_id i32 = "AcceptedQuoteAlternativeId";
    7 use_values_from_quote set_use_values_from_quote i32 = "UseValuesFromQuote";
    8 document_id set_document_id i32 = "DocumentId";
    9 po_number set_po_number String = "PoNumber";
    10 order_comment set_order_comment String = "OrderComment";
    11 preferred_email_culture set_preferred_email_culture String = "PreferredEmailCulture";
    12 active_quote_version set_active_quote_version Box<QuoteVersion> = "ActiveQuoteVersion";
    13 favorite_quote_alternative set_favorite_quote_alternative Box<QuoteAlternative> = "FavoriteQuoteAlternative";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `QuoteAlternative` of the API.
#[non_exhaustive]
pub struct QuoteAlternative {
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// The property `ERPQuoteAlternativeKey`.
    pub erp_quote_alternative_key: Option<String>,
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Status`.
    pub status: Option<QuoteStatus>,
    /// The property `Reason`.
    pub reason: Option<String>,
    /// The property `ERPDiscountPercent`.
    pub erp_discount_percent: Option<f64>,
    /// The property `ERPDiscountAmount`.
    pub erp_discount_amount: Option<f64>,
    /// The property `DiscountPercent`.
    pub discount_percent: Option<f64>,
    /// The property `DiscountAmount`.
    pub discount_amount: Option<f64>,
    /// The property `UserValueOverride`.
    pub user_value_override: Option<ValueOverride>,
    /// The property `VATInfo`.
    pub vat_info: Option<String>,
    /// The property `VAT`.
    pub vat: Option<f64>,
    /// The property `EarningPercent`.
    pub earning_percent: Option<f64>,
    /// The property `EarningAmount`.
    pub earning_amount: Option<f64>,
    /// The property `SubTotal`.
    pub sub_total: Option<f64>,
    /// The property `TotalPrice`.
    pub total_price: Option<f64>,
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
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteAlternative "QuoteAlternative" {
    0 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
    1 erp_quote_alternative_key set_erp_quote_alternative_key String = "ERPQuoteAlternativeKey";
    2 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    3 name set_name String = "Name";
    4 description set_description String = "Description";
    5 status set_status QuoteStatus = "Status";
    6 reason set_reason String = "Reason";
    7 erp_discount_percent set_erp_discount_percent f64 = "ERPDiscountPercent";
    8 erp_discount_amount set_erp_discount_amount f64 = "ERPDiscountAmount";
    9 discount_percent set_discount_percent f64 = "DiscountPercent";
    10 discount_amount set_discount_amount f64 = "DiscountAmount";
    11 user_value_override set_user_value_override ValueOverride = "UserValueOverride";
    12 vat_info set_vat_info String = "VATInfo";
    13 vat set_vat f64 = "VAT";
    14 earning_percent set_earning_percent f64 = "EarningPercent";
    15 earning_amount set_earning_amount f64 = "EarningAmount";
    16 sub_total set_sub_total f64 = "SubTotal";
    17 total_price set_total_price f64 = "TotalPrice";
    18 extra_field1 set_extra_field1 String = "ExtraField1";
    19 extra_field2 set_extra_field2 String = "ExtraField2";
    20 extra_field3 set_extra_field3 String = "ExtraField3";
    21 extra_field4 set_extra_field4 String = "ExtraField4";
    22 extra_field5 set_extra_field5 String = "ExtraField5";
    23 table_right set_table_right Box<TableRight> = "TableRight";
    24 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `QuoteAlternativeRecalculated` of the API.
#[non_exhaustive]
pub struct QuoteAlternativeRecalculated {
    /// The property `QuoteLinesHasChanged`.
    pub quote_lines_has_changed: Option<bool>,
    /// The property `ChangedQuoteAlternative`.
    pub changed_quote_alternative: Option<Box<QuoteAlternative>>,
    /// The property `Changes`.
    pub changes: Option<Box<ChangedData>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteAlternativeRecalculated "QuoteAlternativeRecalculated" {
    0 quote_lines_has_changed set_quote_lines_has_changed bool = "QuoteLinesHasChanged";
    1 changed_quote_alternative set_changed_quote_alternative Box<QuoteAlternative> = "ChangedQuoteAlternative";
    2 changes set_changes Box<ChangedData> = "Changes";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `QuoteConnection` of the API.
#[non_exhaustive]
pub struct QuoteConnection {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `ERPName`.
    pub erp_name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `DisplayDescription`.
    pub display_description: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `ConnectorName`.
    pub connector_name: Option<String>,
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ExtraData`.
    pub extra_data: Option<String>,
    /// The property `IsAvailable`.
    pub is_available: Option<bool>,
    /// The property `InitializeResponse`.
    pub initialize_response: Option<Box<PluginResponse>>,
    /// The property `PriceLists`.
    pub price_lists: Option<Vec<PriceList>>,
    /// The property `AllAccess`.
    pub all_access: Option<bool>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `UserGroupAccessIds`.
    pub user_group_access_ids: Option<Vec<i32>>,
    /// The property `AssociateAccessIds`.
    pub associate_access_ids: Option<Vec<i32>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteConnection "QuoteConnection" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    1 erp_name set_erp_name String = "ERPName";
    2 display_name set_display_name String = "DisplayName";
    3 display_description set_display_description String = "DisplayDescription";
    4 rank set_rank i32 = "Rank";
    5 connector_name set_connector_name String = "ConnectorName";
    6 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    7 extra_data set_extra_data String = "ExtraData";
    8 is_available set_is_available bool = "IsAvailable";
    9 initialize_response set_initialize_response Box<PluginResponse> = "InitializeResponse";
    10 price_lists set_price_lists Vec<PriceList> = "PriceLists";
    11 all_access set_all_access bool = "AllAccess";
    12 deleted set_deleted bool = "Deleted";
    13 user_group_access_ids set_user_group_access_ids Vec<i32> = "UserGroupAccessIds";
    14 associate_access_ids set_associate_access_ids Vec<i32> = "AssociateAccessIds";
    15 table_right set_table_right Box<TableRight> = "TableRight";
    16 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `QuoteEntity` of the API.
#[non_exhaustive]
pub struct QuoteEntity {
    /// The property `QuoteId`.
    pub quote_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `ERPQuoteKey`.
    pub erp_quote_key: Option<String>,
    /// The property `ERPOrderKey`.
    pub erp_order_key: Option<String>,
    /// The property `ActiveQuoteVersionId`.
    pub active_quote_version_id: Option<i32>,
    /// The property `AcceptedQuoteAlternativeId`.
    pub accepted_quote_alternative_id: Option<i32>,
    /// The property `UseValuesFromQuote`.
    pub use_values_from_quote: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `PoNumber`.
    pub po_number: Option<String>,
    /// The property `OrderComment`.
    pub order_comment: Option<String>,
    /// The property `PreferredEmailCulture`.
    pub preferred_email_culture: Option<String>,
    /// The property `QuoteVersions`.
    pub quote_versions: Option<Vec<QuoteVersion>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteEntity "QuoteEntity" {
    0 quote_id set_quote_id i32 = "QuoteId";
    1 sale_id set_sale_id i32 = "SaleId";
    2 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    3 erp_quote_key set_erp_quote_key String = "ERPQuoteKey";
    4 erp_order_key set_erp_order_key String = "ERPOrderKey";
    5 active_quote_version_id set_active_quote_version_id i32 = "ActiveQuoteVersionId";
    6 accepted_quote_alternative_id set_accepted_quote_alternative_id i32 = "AcceptedQuoteAlternativeId";
    7 use_values_from_quote set_use_values_from_quote i32 = "UseValuesFromQuote";
    8 document_id set_document_id i32 = "DocumentId";
    9 po_number set_po_number String = "PoNumber";
    10 order_comment set_order_comment String = "OrderComment";
    11 preferred_email_culture set_preferred_email_culture String = "PreferredEmailCulture";
    12 quote_versions set_quote_versions Vec<QuoteVersion> = "QuoteVersions";
    13 table_right set_table_right Box<TableRight> = "TableRight";
    14 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `QuoteLine` of the API.
#[non_exhaustive]
pub struct QuoteLine {
    /// The property `QuoteLineId`.
    pub quote_line_id: Option<i32>,
    /// The property `ERPQuoteLineKey`.
    pub erp_quote_line_key: Option<String>,
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// The property `ERPProductKey`.
    pub erp_product_key: Option<String>,
    /// The property `Status`.
    pub status: Option<QuoteStatus>,
    /// The property `Reason`.
    pub reason: Option<String>,
    /// The property `Quantity`.
    pub quantity: Option<f64>,
    /// The property `DeliveredQuantity`.
    pub delivered_quantity: Option<f64>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Code`.
    pub code: Option<String>,
    /// The property `QuantityUnit`.
    pub quantity_unit: Option<String>,
    /// The property `PriceUnit`.
    pub price_unit: Option<String>,
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
    /// The property `Supplier`.
    pub supplier: Option<String>,
    /// The property `SupplierCode`.
    pub supplier_code: Option<String>,
    /// The property `Thumbnail`.
    pub thumbnail: Option<String>,
    /// The property `VATInfo`.
    pub vat_info: Option<String>,
    /// The property `VAT`.
    pub vat: Option<f64>,
    /// The property `UnitCost`.
    pub unit_cost: Option<f64>,
    /// The property `UnitMinimumPrice`.
    pub unit_minimum_price: Option<f64>,
    /// The property `UnitListPrice`.
    pub unit_list_price: Option<f64>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<Vec<ProductExtraDataField>>,
    /// The property `RawExtraInfo`.
    pub raw_extra_info: Option<String>,
    /// The property `IsSubscription`.
    pub is_subscription: Option<bool>,
    /// The property `SubscriptionUnit`.
    pub subscription_unit: Option<String>,
    /// The property `SubscriptionQuantity`.
    pub subscription_quantity: Option<f64>,
    /// The property `SubscriptionStart`.
    pub subscription_start: Option<DateTime>,
    /// The property `ERPDiscountPercent`.
    pub erp_discount_percent: Option<f64>,
    /// The property `ERPDiscountAmount`.
    pub erp_discount_amount: Option<f64>,
    /// The property `DiscountPercent`.
    pub discount_percent: Option<f64>,
    /// The property `DiscountAmount`.
    pub discount_amount: Option<f64>,
    /// The property `UserValueOverride`.
    pub user_value_override: Option<ValueOverride>,
    /// The property `EarningPercent`.
    pub earning_percent: Option<f64>,
    /// The property `EarningAmount`.
    pub earning_amount: Option<f64>,
    /// The property `SubTotal`.
    pub sub_total: Option<f64>,
    /// The property `TotalPrice`.
    pub total_price: Option<f64>,
    /// The property `Rights`.
    pub rights: Option<String>,
    /// The property `Rule`.
    pub rule: Option<String>,
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
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteLine "QuoteLine" {
    0 quote_line_id set_quote_line_id i32 = "QuoteLineId";
    1 erp_quote_line_key set_erp_quote_line_key String = "ERPQuoteLineKey";
    2 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
    3 erp_product_key set_erp_product_key String = "ERPProductKey";
    4 status set_status QuoteStatus = "Status";
    5 reason set_reason String = "Reason";
    6 quantity set_quantity f64 = "Quantity";
    7 delivered_quantity set_delivered_quantity f64 = "DeliveredQuantity";
    8 rank set_rank i32 = "Rank";
    9 name set_name String = "Name";
    10 description set_description String = "Description";
    11 code set_code String = "Code";
    12 quantity_unit set_quantity_unit String = "QuantityUnit";
    13 price_unit set_price_unit String = "PriceUnit";
    14 item_number set_item_number String = "ItemNumber";
    15 url set_url String = "Url";
    16 product_category_key set_product_category_key String = "ProductCategoryKey";
    17 product_family_key set_product_family_key String = "ProductFamilyKey";
    18 product_type_key set_product_type_key String = "ProductTypeKey";
    19 supplier set_supplier String = "Supplier";
    20 supplier_code set_supplier_code String = "SupplierCode";
    21 thumbnail set_thumbnail String = "Thumbnail";
    22 vat_info set_vat_info String = "VATInfo";
    23 vat set_vat f64 = "VAT";
    24 unit_cost set_unit_cost f64 = "UnitCost";
    25 unit_minimum_price set_unit_minimum_price f64 = "UnitMinimumPrice";
    26 unit_list_price set_unit_list_price f64 = "UnitListPrice";
    27 extra_info set_extra_info Vec<ProductExtraDataField> = "ExtraInfo";
    28 raw_extra_info set_raw_extra_info String = "RawExtraInfo";
    29 is_subscription set_is_subscription bool = "IsSubscription";
    30 subscription_unit set_subscription_unit String = "SubscriptionUnit";
    31 subscription_quantity set_subscription_quantity f64 = "SubscriptionQuantity";
    32 subscription_start set_subscription_start DateTime = "SubscriptionStart";
    33 erp_discount_percent set_erp_discount_percent f64 = "ERPDiscountPercent";
    34 erp_discount_amount set_erp_discount_amount f64 = "ERPDiscountAmount";
    35 discount_percent set_discount_percent f64 = "DiscountPercent";
    36 discount_amount set_discount_amount f64 = "DiscountAmount";
    37 user_value_override set_user_value_override ValueOverride = "UserValueOverride";
    38 earning_percent set_earning_percent f64 = "EarningPercent";
    39 earning_amount set_earning_amount f64 = "EarningAmount";
    40 sub_total set_sub_total f64 = "SubTotal";
    41 total_price set_total_price f64 = "TotalPrice";
    42 rights set_rights String = "Rights";
    43 rule set_rule String = "Rule";
    44 extra_field1 set_extra_field1 String = "ExtraField1";
    45 extra_field2 set_extra_field2 String = "ExtraField2";
    46 extra_field3 set_extra_field3 String = "ExtraField3";
    47 extra_field4 set_extra_field4 String = "ExtraField4";
    48 extra_field5 set_extra_field5 String = "ExtraField5";
    49 table_right set_table_right Box<TableRight> = "TableRight";
    50 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `QuoteLineConfiguration` of the API.
#[non_exhaustive]
pub struct QuoteLineConfiguration {
    /// The property `QuoteLineConfigurationId`.
    pub quote_line_configuration_id: Option<i32>,
    /// The property `FieldName`.
    pub field_name: Option<String>,
    /// The property `Label`.
    pub label: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Editable`.
    pub editable: Option<bool>,
    /// The property `InUse`.
    pub in_use: Option<bool>,
    /// The property `Mandatory`.
    pub mandatory: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `RestrictEdit`.
    pub restrict_edit: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteLineConfiguration "QuoteLineConfiguration" {
    0 quote_line_configuration_id set_quote_line_configuration_id i32 = "QuoteLineConfigurationId";
    1 field_name set_field_name String = "FieldName";
    2 label set_label String = "Label";
    3 tooltip set_tooltip String = "Tooltip";
    4 editable set_editable bool = "Editable";
    5 in_use set_in_use bool = "InUse";
    6 mandatory set_mandatory bool = "Mandatory";
    7 rank set_rank i32 = "Rank";
    8 restrict_edit set_restrict_edit bool = "RestrictEdit";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `QuoteListItem` of the API.
#[non_exhaustive]
pub struct QuoteListItem {
    /// The property `ERPQuoteListItemKey`.
    pub erp_quote_list_item_key: Option<String>,
    /// The property `DisplayValue`.
    pub display_value: Option<String>,
    /// The property `DisplayDescription`.
    pub display_description: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteListItem "QuoteListItem" {
    0 erp_quote_list_item_key set_erp_quote_list_item_key String = "ERPQuoteListItemKey";
    1 display_value set_display_value String = "DisplayValue";
    2 display_description set_display_description String = "DisplayDescription";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `QuotePublishDocuments` of the API.
#[non_exhaustive]
pub struct QuotePublishDocuments {
    /// The property `QuoteDocumentId`.
    pub quote_document_id: Option<i32>,
    /// The property `QuotedProductsId`.
    pub quoted_products_id: Option<i32>,
    /// The property `QuoteAttachmentIds`.
    pub quote_attachment_ids: Option<Vec<i32>>,
    /// The property `MailBody`.
    pub mail_body: Option<String>,
    /// The property `MailSubject`.
    pub mail_subject: Option<String>,
    /// The property `ToEmail`.
    pub to_email: Option<String>,
    /// The property `ToFullName`.
    pub to_full_name: Option<String>,
    /// The property `ErrorMessage`.
    pub error_message: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuotePublishDocuments "QuotePublishDocuments" {
    0 quote_document_id set_quote_document_id i32 = "QuoteDocumentId";
    1 quoted_products_id set_quoted_products_id i32 = "QuotedProductsId";
    2 quote_attachment_ids set_quote_attachment_ids Vec<i32> = "QuoteAttachmentIds";
    3 mail_body set_mail_body String = "MailBody";
    4 mail_subject set_mail_subject String = "MailSubject";
    5 to_email set_to_email String = "ToEmail";
    6 to_full_name set_to_full_name String = "ToFullName";
    7 error_message set_error_message String = "ErrorMessage";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `QuoteStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteStatus {
    /// `Ok`, number 0.
    Ok,
    /// `OkWithInfo`, number 1.
    OkWithInfo,
    /// `Warning`, number 2.
    Warning,
    /// `Error`, number 3.
    Error,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { QuoteStatus "QuoteStatus" {
    0 Ok = "Ok";
    1 OkWithInfo = "OkWithInfo";
    2 Warning = "Warning";
    3 Error = "Error";
} [0, 1, 2, 3] }

/// The carrier `QuoteVersion` of the API.
#[non_exhaustive]
pub struct QuoteVersion {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `ERPQuoteVersionKey`.
    pub erp_quote_version_key: Option<String>,
    /// The property `QuoteId`.
    pub quote_id: Option<i32>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Number`.
    pub number: Option<String>,
    /// The property `State`.
    pub state: Option<QuoteVersionState>,
    /// The property `ArchivedState`.
    pub archived_state: Option<QuoteVersionState>,
    /// The property `Status`.
    pub status: Option<QuoteStatus>,
    /// The property `Reason`.
    pub reason: Option<String>,
    /// The property `LikelyQuoteAlternativeId`.
    pub likely_quote_alternative_id: Option<i32>,
    /// The property `SentDate`.
    pub sent_date: Option<DateTime>,
    /// The property `FollowupId`.
    pub followup_id: Option<i32>,
    /// The property `ExpirationDate`.
    pub expiration_date: Option<DateTime>,
    /// The property `DeliveryCountryId`.
    pub delivery_country_id: Option<i32>,
    /// The property `HasOwnDeliveryAddress`.
    pub has_own_delivery_address: Option<bool>,
    /// The property `InvoiceCountryId`.
    pub invoice_country_id: Option<i32>,
    /// The property `HasOwnInvoiceAddress`.
    pub has_own_invoice_address: Option<bool>,
    /// The property `ERPPaymentTermsKey`.
    pub erp_payment_terms_key: Option<String>,
    /// The property `ERPPaymentTypeKey`.
    pub erp_payment_type_key: Option<String>,
    /// The property `ERPDeliveryTermsKey`.
    pub erp_delivery_terms_key: Option<String>,
    /// The property `ERPDeliveryTypeKey`.
    pub erp_delivery_type_key: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `ApprovedBy`.
    pub approved_by: Option<i32>,
    /// The property `ApprovedText`.
    pub approved_text: Option<String>,
    /// The property `ApprovedRegisteredBy`.
    pub approved_registered_by: Option<i32>,
    /// The property `ApprovedRegisteredDate`.
    pub approved_registered_date: Option<DateTime>,
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
    /// The property `LastRecalculated`.
    pub last_recalculated: Option<DateTime>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociateId`.
    pub updated_associate_id: Option<i32>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `QuoteAlternatives`.
    pub quote_alternatives: Option<Vec<QuoteAlternative>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteVersion "QuoteVersion" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 erp_quote_version_key set_erp_quote_version_key String = "ERPQuoteVersionKey";
    2 quote_id set_quote_id i32 = "QuoteId";
    3 description set_description String = "Description";
    4 number set_number String = "Number";
    5 state set_state QuoteVersionState = "State";
    6 archived_state set_archived_state QuoteVersionState = "ArchivedState";
    7 status set_status QuoteStatus = "Status";
    8 reason set_reason String = "Reason";
    9 likely_quote_alternative_id set_likely_quote_alternative_id i32 = "LikelyQuoteAlternativeId";
    10 sent_date set_sent_date DateTime = "SentDate";
    11 followup_id set_followup_id i32 = "FollowupId";
    12 expiration_date set_expiration_date DateTime = "ExpirationDate";
    13 delivery_country_id set_delivery_country_id i32 = "DeliveryCountryId";
    14 has_own_delivery_address set_has_own_delivery_address bool = "HasOwnDeliveryAddress";
    15 invoice_country_id set_invoice_country_id i32 = "InvoiceCountryId";
    16 has_own_invoice_address set_has_own_invoice_address bool = "HasOwnInvoiceAddress";
    17 erp_payment_terms_key set_erp_payment_terms_key String = "ERPPaymentTermsKey";
    18 erp_payment_type_key set_erp_payment_type_key String = "ERPPaymentTypeKey";
    19 erp_delivery_terms_key set_erp_delivery_terms_key String = "ERPDeliveryTermsKey";
    20 erp_delivery_type_key set_erp_delivery_type_key String = "ERPDeliveryTypeKey";
    21 rank set_rank i32 = "Rank";
    22 approved_by set_approved_by i32 = "ApprovedBy";
    23 approved_text set_approved_text String = "ApprovedText";
    24 approved_registered_by set_approved_registered_by i32 = "ApprovedRegisteredBy";
    25 approved_registered_date set_approved_registered_date DateTime = "ApprovedRegisteredDate";
    26 extra_field1 set_extra_field1 String = "ExtraField1";
    27 extra_field2 set_extra_field2 String = "ExtraField2";
    28 extra_field3 set_extra_field3 String = "ExtraField3";
    29 extra_field4 set_extra_field4 String = "ExtraField4";
    30 extra_field5 set_extra_field5 String = "ExtraField5";
    31 last_recalculated set_last_recalculated DateTime = "LastRecalculated";
    32 updated set_updated DateTime = "Updated";
    33 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    34 registered set_registered DateTime = "Registered";
    35 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    36 quote_alternatives set_quote_alternatives Vec<QuoteAlternative> = "QuoteAlternatives";
    37 table_right set_table_right Box<TableRight> = "TableRight";
    38 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `QuoteVersionAttachment` of the API.
#[non_exhaustive]
pub struct QuoteVersionAttachment {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `Included`.
    pub included: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteVersionAttachment "QuoteVersionAttachment" {
    0 document_id set_document_id i32 = "DocumentId";
    1 included set_included bool = "Included";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `QuoteVersionButtonAction` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteVersionButtonAction {
    /// `None`, number 0.
    None,
    /// `ValidateVersion`, number 1.
    ValidateVersion,
    /// `Edit`, number 2.
    Edit,
    /// `Send`, number 3.
    Send,
    /// `Approve`, number 4.
    Approve,
    /// `Reject`, number 5.
    Reject,
    /// `ValidateVersionAndSendIfPossible`, number 7.
    ValidateVersionAndSendIfPossible,
    /// `ValidateVersionAndPlaceOrderIfPossible`, number 8.
    ValidateVersionAndPlaceOrderIfPossible,
    /// `CloneVersion`, number 9.
    CloneVersion,
    /// `SendConfirmation`, number 10.
    SendConfirmation,
    /// `GetOrderState`, number 11.
    GetOrderState,
    /// `UpdatePrices`, number 12.
    UpdatePrices,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { QuoteVersionButtonAction "QuoteVersionButtonAction" {
    0 None = "None";
    1 ValidateVersion = "ValidateVersion";
    2 Edit = "Edit";
    3 Send = "Send";
    4 Approve = "Approve";
    5 Reject = "Reject";
    6 ValidateVersionAndSendIfPossible = "ValidateVersionAndSendIfPossible";
    7 ValidateVersionAndPlaceOrderIfPossible = "ValidateVersionAndPlaceOrderIfPossible";
    8 CloneVersion = "CloneVersion";
    9 SendConfirmation = "SendConfirmation";
    10 GetOrderState = "GetOrderState";
    11 UpdatePrices = "UpdatePrices";
} [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12] }

/// The carrier `QuoteVersionButtonState` of the API.
#[non_exhaustive]
pub struct QuoteVersionButtonState {
    /// The property `Action`.
    pub action: Option<QuoteVersionButtonAction>,
    /// The property `ImageHint`.
    pub image_hint: Option<String>,
    /// The property `DisplayText`.
    pub display_text: Option<String>,
    /// The property `TooltipText`.
    pub tooltip_text: Option<String>,
    /// The property `Enabled`.
    pub enabled: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteVersionButtonState "QuoteVersionButtonState" {
    0 action set_action QuoteVersionButtonAction = "Action";
    1 image_hint set_image_hint String = "ImageHint";
    2 display_text set_display_text String = "DisplayText";
    3 tooltip_text set_tooltip_text String = "TooltipText";
    4 enabled set_enabled bool = "Enabled";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `QuoteVersionState` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteVersionState {
    /// `Unknown`, number 0.
    Unknown,
    /// `Draft`, number 1.
    Draft,
    /// `DraftNotCalculated`, number 2.
    DraftNotCalculated,
    /// `DraftNeedsApproval`, number 3.
    DraftNeedsApproval,
    /// `DraftApproved`, number 4.
    DraftApproved,
    /// `DraftNotApproved`, number 5.
    DraftNotApproved,
    /// `Sent`, number 6.
    Sent,
    /// `Archived`, number 7.
    Archived,
    /// `Lost`, number 8.
    Lost,
    /// `Sold`, number 9.
    Sold,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { QuoteVersionState "QuoteVersionState" {
    0 Unknown = "Unknown";
    1 Draft = "Draft";
    2 DraftNotCalculated = "DraftNotCalculated";
    3 DraftNeedsApproval = "DraftNeedsApproval";
    4 DraftApproved = "DraftApproved";
    5 DraftNotApproved = "DraftNotApproved";
    6 Sent = "Sent";
    7 Archived = "Archived";
    8 Lost = "Lost";
    9 Sold = "Sold";
} [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }

/// The carrier `QuoteVersionStatusInformation` of the API.
#[non_exhaustive]
pub struct QuoteVersionStatusInformation {
    /// The property `Status`.
    pub status: Option<QuoteStatus>,
    /// The property `IconHint`.
    pub icon_hint: Option<String>,
    /// The property `DisplayMessage`.
    pub display_message: Option<String>,
    /// The property `DisplayTooltip`.
    pub display_tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteVersionStatusInformation "QuoteVersionStatusInformation" {
    0 status set_status QuoteStatus = "Status";
    1 icon_hint set_icon_hint String = "IconHint";
    2 display_message set_display_message String = "DisplayMessage";
    3 display_tooltip set_display_tooltip String = "DisplayTooltip";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `QuoteVersionValidated` of the API.
#[non_exhaustive]
pub struct QuoteVersionValidated {
    /// The property `IsOk`.
    pub is_ok: Option<bool>,
    /// The property `UserExplanation`.
    pub user_explanation: Option<String>,
    /// The property `TechExplanation`.
    pub tech_explanation: Option<String>,
    /// The property `ErrorCode`.
    pub error_code: Option<String>,
    /// The property `ChangedSale`.
    pub changed_sale: Option<Box<Sale>>,
    /// The property `ChangedQuote`.
    pub changed_quote: Option<Box<Quote>>,
    /// The property `ChangedQuoteVersion`.
    pub changed_quote_version: Option<Box<QuoteVersion>>,
    /// The property `ChangedQuoteAlternatives`.
    pub changed_quote_alternatives: Option<Vec<QuoteAlternativeRecalculated>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteVersionValidated "QuoteVersionValidated" {
    0 is_ok set_is_ok bool = "IsOk";
    1 user_explanation set_user_explanation String = "UserExplanation";
    2 tech_explanation set_tech_explanation String = "TechExplanation";
    3 error_code set_error_code String = "ErrorCode";
    4 changed_sale set_changed_sale Box<Sale> = "ChangedSale";
    5 changed_quote set_changed_quote Box<Quote> = "ChangedQuote";
    6 changed_quote_version set_changed_quote_version Box<QuoteVersion> = "ChangedQuoteVersion";
    7 changed_quote_alternatives set_changed_quote_alternatives Vec<QuoteAlternativeRecalculated> = "ChangedQuoteAlternatives";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `QuoteVersionWorkflowState` of the API.
#[non_exhaustive]
pub struct QuoteVersionWorkflowState {
    /// The property `ActionButtons`.
    pub action_buttons: Option<Vec<QuoteVersionButtonState>>,
    /// The property `StateImage`.
    pub state_image: Option<Box<QuoteVersionButtonState>>,
    /// The property `UpdatePricesButton`.
    pub update_prices_button: Option<Box<QuoteVersionButtonState>>,
    /// The property `Status`.
    pub status: Option<Box<QuoteVersionStatusInformation>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteVersionWorkflowState "QuoteVersionWorkflowState" {
    0 action_buttons set_action_buttons Vec<QuoteVersionButtonState> = "ActionButtons";
    1 state_image set_state_image Box<QuoteVersionButtonState> = "StateImage";
    2 update_prices_button set_update_prices_button Box<QuoteVersionButtonState> = "UpdatePricesButton";
    3 status set_status Box<QuoteVersionStatusInformation> = "Status";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `ValueOverride` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueOverride {
    /// `None`, number 0.
    None,
    /// `Total`, number 1.
    Total,
    /// `DiscountPercent`, number 2.
    DiscountPercent,
    /// `DiscountAmount`, number 3.
    DiscountAmount,
    /// `EarningPercent`, number 4.
    EarningPercent,
    /// `EarningAmount`, number 5.
    EarningAmount,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ValueOverride "ValueOverride" {
    0 None = "None";
    1 Total = "Total";
    2 DiscountPercent = "DiscountPercent";
    3 DiscountAmount = "DiscountAmount";
    4 EarningPercent = "EarningPercent";
    5 EarningAmount = "EarningAmount";
} [0, 1, 2, 3, 4, 5] }
