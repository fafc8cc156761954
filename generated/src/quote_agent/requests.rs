// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Bytes, DateTime, Map, Unknown, carrier};
use crate::types::{
    Product, Quote, QuoteConnection, QuoteEntity, QuoteLine, QuoteLineConfiguration, QuoteVersion,
    QuoteVersionButtonAction,
};

/// The carrier `AddSaleTypeQuoteAttachmentRequest` of the API.
#[non_exhaustive]
pub struct AddSaleTypeQuoteAttachmentRequest {
    /// The property `SaleTypeId`.
    pub sale_type_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddSaleTypeQuoteAttachmentRequest "AddSaleTypeQuoteAttachmentRequest" {
    0 sale_type_id set_sale_type_id i32 = "SaleTypeId";
    1 document_id set_document_id i32 = "DocumentId";
} }

/// The carrier `ApproveQuoteVersionRequest` of the API.
#[non_exhaustive]
pub struct ApproveQuoteVersionRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `ApprovedByText`.
    pub approved_by_text: Option<String>,
    /// The property `ApprovedByAssociateId`.
    pub approved_by_associate_id: Option<i32>,
    /// The property `ApprovalText`.
    pub approval_text: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ApproveQuoteVersionRequest "ApproveQuoteVersionRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 approved_by_text set_approved_by_text String = "ApprovedByText";
    2 approved_by_associate_id set_approved_by_associate_id i32 = "ApprovedByAssociateId";
    3 approval_text set_approval_text String = "ApprovalText";
} }

/// The carrier `CanConnectorProvideCapabilityRequest` of the API.
#[non_exhaustive]
pub struct CanConnectorProvideCapabilityRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `CapabilityName`.
    pub capability_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CanConnectorProvideCapabilityRequest "CanConnectorProvideCapabilityRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    1 capability_name set_capability_name String = "CapabilityName";
} }

/// The carrier `CopyQuoteAlternativeRequest` of the API.
#[non_exhaustive]
pub struct CopyQuoteAlternativeRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// The property `QuoteAlternativeName`.
    pub quote_alternative_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CopyQuoteAlternativeRequest "CopyQuoteAlternativeRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
    2 quote_alternative_name set_quote_alternative_name String = "QuoteAlternativeName";
} }

/// The carrier `CopySuperOfficePriceListRequest` of the API.
#[non_exhaustive]
pub struct CopySuperOfficePriceListRequest {
    /// The property `OriginalPriceListId`.
    pub original_price_list_id: Option<i32>,
    /// The property `NewName`.
    pub new_name: Option<String>,
    /// The property `ValidFrom`.
    pub valid_from: Option<DateTime>,
    /// The property `ValidTo`.
    pub valid_to: Option<DateTime>,
    /// The property `NewCurrencyId`.
    pub new_currency_id: Option<i32>,
    /// The property `ConvertCurrency`.
    pub convert_currency: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CopySuperOfficePriceListRequest "CopySuperOfficePriceListRequest" {
    0 original_price_list_id set_original_price_list_id i32 = "OriginalPriceListId";
    1 new_name set_new_name String = "NewName";
    2 valid_from set_valid_from DateTime = "ValidFrom";
    3 valid_to set_valid_to DateTime = "ValidTo";
    4 new_currency_id set_new_currency_id i32 = "NewCurrencyId";
    5 convert_currency set_convert_currency bool = "ConvertCurrency";
} }

/// The carrier `CreateAndSaveQuoteFromSaleRequest` of the API.
#[non_exhaustive]
pub struct CreateAndSaveQuoteFromSaleRequest {
    /// The property `CopyFromSaleId`.
    pub copy_from_sale_id: Option<i32>,
    /// The property `CopyToSaleId`.
    pub copy_to_sale_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateAndSaveQuoteFromSaleRequest "CreateAndSaveQuoteFromSaleRequest" {
    0 copy_from_sale_id set_copy_from_sale_id i32 = "CopyFromSaleId";
    1 copy_to_sale_id set_copy_to_sale_id i32 = "CopyToSaleId";
} }

/// The carrier `CreateAndSaveQuoteRequest` of the API.
#[non_exhaustive]
pub struct CreateAndSaveQuoteRequest {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `ConnectionId`.
    pub connection_id: Option<i32>,
    /// The property `FirstAlternativeName`.
    pub first_alternative_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateAndSaveQuoteRequest "CreateAndSaveQuoteRequest" {
    0 sale_id set_sale_id i32 = "SaleId";
    1 connection_id set_connection_id i32 = "ConnectionId";
    2 first_alternative_name set_first_alternative_name String = "FirstAlternativeName";
} }

/// The carrier `CreateAndSaveQuoteVersionRequest` of the API.
#[non_exhaustive]
pub struct CreateAndSaveQuoteVersionRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateAndSaveQuoteVersionRequest "CreateAndSaveQuoteVersionRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
} }

/// The carrier `CreateConnectionFromConnectorNameRequest` of the API.
#[non_exhaustive]
pub struct CreateConnectionFromConnectorNameRequest {
    /// The property `ConnectorName`.
    pub connector_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateConnectionFromConnectorNameRequest "CreateConnectionFromConnectorNameRequest" {
    0 connector_name set_connector_name String = "ConnectorName";
} }

/// The carrier `CreateOrUpdateQuoteVersionAttachmentsRequest` of the API.
#[non_exhaustive]
pub struct CreateOrUpdateQuoteVersionAttachmentsRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateOrUpdateQuoteVersionAttachmentsRequest "CreateOrUpdateQuoteVersionAttachmentsRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
} }

/// The carrier `CreateQuoteAlternativeRequest` of the API.
#[non_exhaustive]
pub struct CreateQuoteAlternativeRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `QuoteAlternativeName`.
    pub quote_alternative_name: Option<String>,
    /// The property `QuoteAlternativeDescription`.
    pub quote_alternative_description: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateQuoteAlternativeRequest "CreateQuoteAlternativeRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 quote_alternative_name set_quote_alternative_name String = "QuoteAlternativeName";
    2 quote_alternative_description set_quote_alternative_description String = "QuoteAlternativeDescription";
} }

/// The carrier `CreateQuoteLineFromProductRequest` of the API.
#[non_exhaustive]
pub struct CreateQuoteLineFromProductRequest {
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// The property `Product`.
    pub product: Option<Box<Product>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateQuoteLineFromProductRequest "CreateQuoteLineFromProductRequest" {
    0 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
    1 product set_product Box<Product> = "Product";
} }

/// The carrier `CreateQuoteLineRequest` of the API.
#[non_exhaustive]
pub struct CreateQuoteLineRequest {
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// The property `ERPProductKey`.
    pub erp_product_key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateQuoteLineRequest "CreateQuoteLineRequest" {
    0 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
    1 erp_product_key set_erp_product_key String = "ERPProductKey";
} }

/// The carrier `DeleteQuoteAlternativeRequest` of the API.
#[non_exhaustive]
pub struct DeleteQuoteAlternativeRequest {
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteQuoteAlternativeRequest "DeleteQuoteAlternativeRequest" {
    0 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
} }

/// The carrier `DeleteQuoteLineRequest` of the API.
#[non_exhaustive]
pub struct DeleteQuoteLineRequest {
    /// The property `QuoteLineId`.
    pub quote_line_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteQuoteLineRequest "DeleteQuoteLineRequest" {
    0 quote_line_id set_quote_line_id i32 = "QuoteLineId";
} }

/// The carrier `DeleteQuoteLinesRequest` of the API.
#[non_exhaustive]
pub struct DeleteQuoteLinesRequest {
    /// The property `QuoteLineIds`.
    pub quote_line_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteQuoteLinesRequest "DeleteQuoteLinesRequest" {
    0 quote_line_ids set_quote_line_ids Vec<i32> = "QuoteLineIds";
} }

/// The carrier `DeleteQuoteRequest` of the API.
#[non_exhaustive]
pub struct DeleteQuoteRequest {
    /// The property `QuoteId`.
    pub quote_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteQuoteRequest "DeleteQuoteRequest" {
    0 quote_id set_quote_id i32 = "QuoteId";
} }

/// The carrier `DeleteSaleTypeQuoteAttachmentRequest` of the API.
#[non_exhaustive]
pub struct DeleteSaleTypeQuoteAttachmentRequest {
    /// The property `SaleTypeQuoteAttachmentId`.
    pub sale_type_quote_attachment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteSaleTypeQuoteAttachmentRequest "DeleteSaleTypeQuoteAttachmentRequest" {
    0 sale_type_quote_attachment_id set_sale_type_quote_attachment_id i32 = "SaleTypeQuoteAttachmentId";
} }

/// The carrier `FindProductRequest` of the API.
#[non_exhaustive]
pub struct FindProductRequest {
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// The property `UserInput`.
    pub user_input: Option<String>,
    /// The property `PriceListKey`.
    pub price_list_key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindProductRequest "FindProductRequest" {
    0 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
    1 user_input set_user_input String = "UserInput";
    2 price_list_key set_price_list_key String = "PriceListKey";
} }

/// The carrier `GenerateQuoteDocumentsRequest` of the API.
#[non_exhaustive]
pub struct GenerateQuoteDocumentsRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `EmailBodyTemplateId`.
    pub email_body_template_id: Option<i32>,
    /// The property `AttachMainDocument`.
    pub attach_main_document: Option<bool>,
    /// The property `QuotedProductsTemplateId`.
    pub quoted_products_template_id: Option<i32>,
    /// The property `IncludeAttachments`.
    pub include_attachments: Option<bool>,
    /// The property `RawMailSubject`.
    pub raw_mail_subject: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GenerateQuoteDocumentsRequest "GenerateQuoteDocumentsRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 email_body_template_id set_email_body_template_id i32 = "EmailBodyTemplateId";
    2 attach_main_document set_attach_main_document bool = "AttachMainDocument";
    3 quoted_products_template_id set_quoted_products_template_id i32 = "QuotedProductsTemplateId";
    4 include_attachments set_include_attachments bool = "IncludeAttachments";
    5 raw_mail_subject set_raw_mail_subject String = "RawMailSubject";
} }

/// The carrier `GetActivePriceListsByCurrencyIdRequest` of the API.
#[non_exhaustive]
pub struct GetActivePriceListsByCurrencyIdRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `CurrencyId`.
    pub currency_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetActivePriceListsByCurrencyIdRequest "GetActivePriceListsByCurrencyIdRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    1 currency_id set_currency_id i32 = "CurrencyId";
} }

/// The carrier `GetActivePriceListsRequest` of the API.
#[non_exhaustive]
pub struct GetActivePriceListsRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `Currency`.
    pub currency: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetActivePriceListsRequest "GetActivePriceListsRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    1 currency set_currency String = "Currency";
} }

/// The carrier `GetAllPriceListsByCurrencyIdRequest` of the API.
#[non_exhaustive]
pub struct GetAllPriceListsByCurrencyIdRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `CurrencyId`.
    pub currency_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllPriceListsByCurrencyIdRequest "GetAllPriceListsByCurrencyIdRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    1 currency_id set_currency_id i32 = "CurrencyId";
} }

/// The carrier `GetAllPriceListsRequest` of the API.
#[non_exhaustive]
pub struct GetAllPriceListsRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `Currency`.
    pub currency: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllPriceListsRequest "GetAllPriceListsRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    1 currency set_currency String = "Currency";
} }

/// The carrier `GetConnectionConfigFieldsRequest` of the API.
#[non_exhaustive]
pub struct GetConnectionConfigFieldsRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConnectionConfigFieldsRequest "GetConnectionConfigFieldsRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
} }

/// The carrier `GetConnectionStartupResponseRequest` of the API.
#[non_exhaustive]
pub struct GetConnectionStartupResponseRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConnectionStartupResponseRequest "GetConnectionStartupResponseRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
} }

/// The carrier `GetConnectionsForAssociateRequest` of the API.
#[non_exhaustive]
pub struct GetConnectionsForAssociateRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConnectionsForAssociateRequest "GetConnectionsForAssociateRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `GetConnectorCapabilitiesRequest` of the API.
#[non_exhaustive]
pub struct GetConnectorCapabilitiesRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConnectorCapabilitiesRequest "GetConnectorCapabilitiesRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
} }

/// The carrier `GetConnectorCapabilityNamesRequest` of the API.
#[non_exhaustive]
pub struct GetConnectorCapabilityNamesRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConnectorCapabilityNamesRequest "GetConnectorCapabilityNamesRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
} }

/// The carrier `GetExtraInfoRequest` of the API.
#[non_exhaustive]
pub struct GetExtraInfoRequest {
    /// The property `QuoteLineExtraData`.
    pub quote_line_extra_data: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetExtraInfoRequest "GetExtraInfoRequest" {
    0 quote_line_extra_data set_quote_line_extra_data String = "QuoteLineExtraData";
} }

/// The carrier `GetOrderConfirmationRequest` of the API.
#[non_exhaustive]
pub struct GetOrderConfirmationRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `ConfirmationTemplateId`.
    pub confirmation_template_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetOrderConfirmationRequest "GetOrderConfirmationRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 confirmation_template_id set_confirmation_template_id i32 = "ConfirmationTemplateId";
} }

/// The carrier `GetOrderStateRequest` of the API.
#[non_exhaustive]
pub struct GetOrderStateRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetOrderStateRequest "GetOrderStateRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
} }

/// The carrier `GetProductFromDbIdRequest` of the API.
#[non_exhaustive]
pub struct GetProductFromDbIdRequest {
    /// The property `ProductId`.
    pub product_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProductFromDbIdRequest "GetProductFromDbIdRequest" {
    0 product_id set_product_id i32 = "ProductId";
} }

/// The carrier `GetProductRequest` of the API.
#[non_exhaustive]
pub struct GetProductRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `ERPProductKey`.
    pub erp_product_key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProductRequest "GetProductRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    1 erp_product_key set_erp_product_key String = "ERPProductKey";
} }

/// The carrier `GetQuoteAlternativesRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteAlternativesRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteAlternativesRequest "GetQuoteAlternativesRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
} }

/// The carrier `GetQuoteEntityFromSaleIdRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteEntityFromSaleIdRequest {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteEntityFromSaleIdRequest "GetQuoteEntityFromSaleIdRequest" {
    0 sale_id set_sale_id i32 = "SaleId";
} }

/// The carrier `GetQuoteEntityRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteEntityRequest {
    /// The property `QuoteId`.
    pub quote_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteEntityRequest "GetQuoteEntityRequest" {
    0 quote_id set_quote_id i32 = "QuoteId";
} }

/// The carrier `GetQuoteFromSaleIdRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteFromSaleIdRequest {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteFromSaleIdRequest "GetQuoteFromSaleIdRequest" {
    0 sale_id set_sale_id i32 = "SaleId";
} }

/// The carrier `GetQuoteLineConfigurationFromFieldNameRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteLineConfigurationFromFieldNameRequest {
    /// The property `FieldName`.
    pub field_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteLineConfigurationFromFieldNameRequest "GetQuoteLineConfigurationFromFieldNameRequest" {
    0 field_name set_field_name String = "FieldName";
} }

/// The carrier `GetQuoteLineConfigurationRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteLineConfigurationRequest {
    /// The property `QuoteLineConfigurationId`.
    pub quote_line_configuration_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteLineConfigurationRequest "GetQuoteLineConfigurationRequest" {
    0 quote_line_configuration_id set_quote_line_configuration_id i32 = "QuoteLineConfigurationId";
} }

/// The carrier `GetQuoteLineRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteLineRequest {
    /// The property `QuoteLineId`.
    pub quote_line_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteLineRequest "GetQuoteLineRequest" {
    0 quote_line_id set_quote_line_id i32 = "QuoteLineId";
} }

/// The carrier `GetQuoteLinesRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteLinesRequest {
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteLinesRequest "GetQuoteLinesRequest" {
    0 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
} }

/// The carrier `GetQuoteListRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteListRequest {
    /// The property `QuoteListType`.
    pub quote_list_type: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteListRequest "GetQuoteListRequest" {
    0 quote_list_type set_quote_list_type String = "QuoteListType";
} }

/// The carrier `GetQuoteRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteRequest {
    /// The property `QuoteId`.
    pub quote_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteRequest "GetQuoteRequest" {
    0 quote_id set_quote_id i32 = "QuoteId";
} }

/// The carrier `GetQuoteVersionRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteVersionRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteVersionRequest "GetQuoteVersionRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
} }

/// The carrier `GetQuoteVersionWorkflowButtonStatesRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteVersionWorkflowButtonStatesRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteVersionWorkflowButtonStatesRequest "GetQuoteVersionWorkflowButtonStatesRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
} }

/// The carrier `GetQuoteVersionWorkflowImageStateRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteVersionWorkflowImageStateRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteVersionWorkflowImageStateRequest "GetQuoteVersionWorkflowImageStateRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
} }

/// The carrier `GetQuoteVersionWorkflowStateRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteVersionWorkflowStateRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteVersionWorkflowStateRequest "GetQuoteVersionWorkflowStateRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
} }

/// The carrier `GetQuoteVersionWorkflowStatusInfoRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteVersionWorkflowStatusInfoRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteVersionWorkflowStatusInfoRequest "GetQuoteVersionWorkflowStatusInfoRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
} }

/// The carrier `GetQuoteVersionsRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteVersionsRequest {
    /// The property `QuoteId`.
    pub quote_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteVersionsRequest "GetQuoteVersionsRequest" {
    0 quote_id set_quote_id i32 = "QuoteId";
} }

/// The carrier `IncludeQuoteVersionAttachmentRequest` of the API.
#[non_exhaustive]
pub struct IncludeQuoteVersionAttachmentRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `Include`.
    pub include: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { IncludeQuoteVersionAttachmentRequest "IncludeQuoteVersionAttachmentRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 document_id set_document_id i32 = "DocumentId";
    2 include set_include bool = "Include";
} }

/// The carrier `MoveQuoteLineRequest` of the API.
#[non_exhaustive]
pub struct MoveQuoteLineRequest {
    /// The property `QuoteLineId`.
    pub quote_line_id: Option<i32>,
    /// The property `Direction`.
    pub direction: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MoveQuoteLineRequest "MoveQuoteLineRequest" {
    0 quote_line_id set_quote_line_id i32 = "QuoteLineId";
    1 direction set_direction bool = "Direction";
} }

/// The carrier `PlaceOrderRequest` of the API.
#[non_exhaustive]
pub struct PlaceOrderRequest {
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// The property `MarkSaleAsSold`.
    pub mark_sale_as_sold: Option<bool>,
    /// The property `PoNumber`.
    pub po_number: Option<String>,
    /// The property `OrderComment`.
    pub order_comment: Option<String>,
    /// The property `Culture`.
    pub culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PlaceOrderRequest "PlaceOrderRequest" {
    0 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
    1 mark_sale_as_sold set_mark_sale_as_sold bool = "MarkSaleAsSold";
    2 po_number set_po_number String = "PoNumber";
    3 order_comment set_order_comment String = "OrderComment";
    4 culture set_culture String = "Culture";
} }

/// The carrier `Quote_DeleteConnectionRequest` of the API.
#[non_exhaustive]
pub struct QuoteDeleteConnectionRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteDeleteConnectionRequest "Quote_DeleteConnectionRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
} }

/// The carrier `Quote_GetConfigurationFieldsRequest` of the API.
#[non_exhaustive]
pub struct QuoteGetConfigurationFieldsRequest {
    /// The property `ConnectionId`.
    pub connection_id: Option<i32>,
    /// The property `ConnectorName`.
    pub connector_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteGetConfigurationFieldsRequest "Quote_GetConfigurationFieldsRequest" {
    0 connection_id set_connection_id i32 = "ConnectionId";
    1 connector_name set_connector_name String = "ConnectorName";
} }

/// The carrier `Quote_GetConnectionRequest` of the API.
#[non_exhaustive]
pub struct QuoteGetConnectionRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteGetConnectionRequest "Quote_GetConnectionRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
} }

/// The carrier `Quote_GetProductImageRequest` of the API.
#[non_exhaustive]
pub struct QuoteGetProductImageRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `ERPProductKey`.
    pub erp_product_key: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteGetProductImageRequest "Quote_GetProductImageRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    1 erp_product_key set_erp_product_key String = "ERPProductKey";
    2 rank set_rank i32 = "Rank";
} }

/// The carrier `Quote_GetQuoteLineImageRequest` of the API.
#[non_exhaustive]
pub struct QuoteGetQuoteLineImageRequest {
    /// The property `QuoteLineId`.
    pub quote_line_id: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteGetQuoteLineImageRequest "Quote_GetQuoteLineImageRequest" {
    0 quote_line_id set_quote_line_id i32 = "QuoteLineId";
    1 rank set_rank i32 = "Rank";
} }

/// The carrier `Quote_SaveConnectionRequest` of the API.
#[non_exhaustive]
pub struct QuoteSaveConnectionRequest {
    /// The property `Connection`.
    pub connection: Option<Box<QuoteConnection>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteSaveConnectionRequest "Quote_SaveConnectionRequest" {
    0 connection set_connection Box<QuoteConnection> = "Connection";
} }

/// The carrier `RecalculateQuoteAlternativeRequest` of the API.
#[non_exhaustive]
pub struct RecalculateQuoteAlternativeRequest {
    /// The property `QuoteAlternative`.
    pub quote_alternative: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecalculateQuoteAlternativeRequest "RecalculateQuoteAlternativeRequest" {
    0 quote_alternative set_quote_alternative i32 = "QuoteAlternative";
} }

/// The carrier `RecalculateQuoteLineRequest` of the API.
#[non_exhaustive]
pub struct RecalculateQuoteLineRequest {
    /// The property `QuoteLine`.
    pub quote_line: Option<Box<QuoteLine>>,
    /// The property `ChangedFields`.
    pub changed_fields: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecalculateQuoteLineRequest "RecalculateQuoteLineRequest" {
    0 quote_line set_quote_line Box<QuoteLine> = "QuoteLine";
    1 changed_fields set_changed_fields Vec<String> = "ChangedFields";
} }

/// The carrier `RejectQuoteVersionRequest` of the API.
#[non_exhaustive]
pub struct RejectQuoteVersionRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `RejectedByText`.
    pub rejected_by_text: Option<String>,
    /// The property `RejectedByAssociateId`.
    pub rejected_by_associate_id: Option<i32>,
    /// The property `RejectionText`.
    pub rejection_text: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RejectQuoteVersionRequest "RejectQuoteVersionRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 rejected_by_text set_rejected_by_text String = "RejectedByText";
    2 rejected_by_associate_id set_rejected_by_associate_id i32 = "RejectedByAssociateId";
    3 rejection_text set_rejection_text String = "RejectionText";
} }

/// The carrier `RemoveProductRequest` of the API.
#[non_exhaustive]
pub struct RemoveProductRequest {
    /// The property `ProductId`.
    pub product_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveProductRequest "RemoveProductRequest" {
    0 product_id set_product_id i32 = "ProductId";
} }

/// The carrier `RestoreConnectionRequest` of the API.
#[non_exhaustive]
pub struct RestoreConnectionRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RestoreConnectionRequest "RestoreConnectionRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
} }

/// The carrier `SaveConnectionConfigFieldsRequest` of the API.
#[non_exhaustive]
pub struct SaveConnectionConfigFieldsRequest {
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `ConnectionConfigFields`.
    pub connection_config_fields: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveConnectionConfigFieldsRequest "SaveConnectionConfigFieldsRequest" {
    0 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    1 connection_config_fields set_connection_config_fields Map<String> = "ConnectionConfigFields";
} }

/// The carrier `SaveQuoteEntityRequest` of the API.
#[non_exhaustive]
pub struct SaveQuoteEntityRequest {
    /// The property `QuoteEntity`.
    pub quote_entity: Option<Box<QuoteEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveQuoteEntityRequest "SaveQuoteEntityRequest" {
    0 quote_entity set_quote_entity Box<QuoteEntity> = "QuoteEntity";
} }

/// The carrier `SaveQuoteLineConfigurationRequest` of the API.
#[non_exhaustive]
pub struct SaveQuoteLineConfigurationRequest {
    /// The property `QuoteLineConfiguration`.
    pub quote_line_configuration: Option<Box<QuoteLineConfiguration>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveQuoteLineConfigurationRequest "SaveQuoteLineConfigurationRequest" {
    0 quote_line_configuration set_quote_line_configuration Box<QuoteLineConfiguration> = "QuoteLineConfiguration";
} }

/// The carrier `SaveQuoteLineConfigurationsRequest` of the API.
#[non_exhaustive]
pub struct SaveQuoteLineConfigurationsRequest {
    /// The property `QuoteLineConfigurations`.
    pub quote_line_configurations: Option<Vec<QuoteLineConfiguration>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveQuoteLineConfigurationsRequest "SaveQuoteLineConfigurationsRequest" {
    0 quote_line_configurations set_quote_line_configurations Vec<QuoteLineConfiguration> = "QuoteLineConfigurations";
} }

/// The carrier `SaveQuoteLineImageRequest` of the API.
#[non_exhaustive]
pub struct SaveQuoteLineImageRequest {
    /// The property `QuoteLineId`.
    pub quote_line_id: Option<i32>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveQuoteLineImageRequest "SaveQuoteLineImageRequest" {
    0 quote_line_id set_quote_line_id i32 = "QuoteLineId";
    1 image set_image Bytes = "Image";
    2 rank set_rank i32 = "Rank";
} }

/// The carrier `SaveQuoteLineRequest` of the API.
#[non_exhaustive]
pub struct SaveQuoteLineRequest {
    /// The property `QuoteLine`.
    pub quote_line: Option<Box<QuoteLine>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveQuoteLineRequest "SaveQuoteLineRequest" {
    0 quote_line set_quote_line Box<QuoteLine> = "QuoteLine";
} }

/// The carrier `SaveQuoteLinesRequest` of the API.
#[non_exhaustive]
pub struct SaveQuoteLinesRequest {
    /// The property `QuoteLines`.
    pub quote_lines: Option<Vec<QuoteLine>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveQuoteLinesRequest "SaveQuoteLinesRequest" {
    0 quote_lines set_quote_lines Vec<QuoteLine> = "QuoteLines";
} }

/// The carrier `SaveQuoteRequest` of the API.
#[non_exhaustive]
pub struct SaveQuoteRequest {
    /// The property `Quote`.
    pub quote: Option<Box<Quote>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveQuoteRequest "SaveQuoteRequest" {
    0 quote set_quote Box<Quote> = "Quote";
} }

/// The carrier `SaveQuoteVersionNumberRequest` of the API.
#[non_exhaustive]
pub struct SaveQuoteVersionNumberRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `Number`.
    pub number: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveQuoteVersionNumberRequest "SaveQuoteVersionNumberRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 number set_number String = "Number";
} }

/// The carrier `SaveQuoteVersionRequest` of the API.
#[non_exhaustive]
pub struct SaveQuoteVersionRequest {
    /// The property `QuoteVersion`.
    pub quote_version: Option<Box<QuoteVersion>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveQuoteVersionRequest "SaveQuoteVersionRequest" {
    0 quote_version set_quote_version Box<QuoteVersion> = "QuoteVersion";
} }

/// The carrier `SendQuoteVersionRequest` of the API.
#[non_exhaustive]
pub struct SendQuoteVersionRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `ExpiryDate`.
    pub expiry_date: Option<DateTime>,
    /// The property `FollowupDate`.
    pub followup_date: Option<DateTime>,
    /// The property `FollowupText`.
    pub followup_text: Option<String>,
    /// The property `Culture`.
    pub culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SendQuoteVersionRequest "SendQuoteVersionRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 expiry_date set_expiry_date DateTime = "ExpiryDate";
    2 followup_date set_followup_date DateTime = "FollowupDate";
    3 followup_text set_followup_text String = "FollowupText";
    4 culture set_culture String = "Culture";
} }

/// The carrier `TestConnectionRequest` of the API.
#[non_exhaustive]
pub struct TestConnectionRequest {
    /// The property `ConnectorName`.
    pub connector_name: Option<String>,
    /// The property `ConnectionData`.
    pub connection_data: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TestConnectionRequest "TestConnectionRequest" {
    0 connector_name set_connector_name String = "ConnectorName";
    1 connection_data set_connection_data Map<String> = "ConnectionData";
} }

/// The carrier `ToggleProductInAssortmentRequest` of the API.
#[non_exhaustive]
pub struct ToggleProductInAssortmentRequest {
    /// The property `ProductId`.
    pub product_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ToggleProductInAssortmentRequest "ToggleProductInAssortmentRequest" {
    0 product_id set_product_id i32 = "ProductId";
} }

/// The carrier `ToggleQuoteVersionAttachmentIncludedRequest` of the API.
#[non_exhaustive]
pub struct ToggleQuoteVersionAttachmentIncludedRequest {
    /// The property `QuoteVersionAttachmentId`.
    pub quote_version_attachment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ToggleQuoteVersionAttachmentIncludedRequest "ToggleQuoteVersionAttachmentIncludedRequest" {
    0 quote_version_attachment_id set_quote_version_attachment_id i32 = "QuoteVersionAttachmentId";
} }

/// The carrier `ToggleSaleTypeQuoteAttachmentDefaultIncludedRequest` of the API.
#[non_exhaustive]
pub struct ToggleSaleTypeQuoteAttachmentDefaultIncludedRequest {
    /// The property `SaleTypeQuoteAttachmentId`.
    pub sale_type_quote_attachment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ToggleSaleTypeQuoteAttachmentDefaultIncludedRequest "ToggleSaleTypeQuoteAttachmentDefaultIncludedRequest" {
    0 sale_type_quote_attachment_id set_sale_type_quote_attachment_id i32 = "SaleTypeQuoteAttachmentId";
} }

/// The carrier `UpdateQuoteVersionPricesRequest` of the API.
#[non_exhaustive]
pub struct UpdateQuoteVersionPricesRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateQuoteVersionPricesRequest "UpdateQuoteVersionPricesRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
} }

/// The carrier `ValidateQuoteVersionRequest` of the API.
#[non_exhaustive]
pub struct ValidateQuoteVersionRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `Action`.
    pub action: Option<QuoteVersionButtonAction>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateQuoteVersionRequest "ValidateQuoteVersionRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 action set_action QuoteVersionButtonAction = "Action";
} }
