// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::{Bytes, Map};

use super::operations::*;
use super::requests::{
    AddSaleTypeQuoteAttachmentRequest, ApproveQuoteVersionRequest,
    CanConnectorProvideCapabilityRequest, CopyQuoteAlternativeRequest,
    CopySuperOfficePriceListRequest, CreateAndSaveQuoteFromSaleRequest, CreateAndSaveQuoteRequest,
    CreateAndSaveQuoteVersionRequest, CreateConnectionFromConnectorNameRequest,
    CreateOrUpdateQuoteVersionAttachmentsRequest, CreateQuoteAlternativeRequest,
    CreateQuoteLineFromProductRequest, CreateQuoteLineRequest, DeleteQuoteAlternativeRequest,
    DeleteQuoteLineRequest, DeleteQuoteLinesRequest, DeleteQuoteRequest,
    DeleteSaleTypeQuoteAttachmentRequest, FindProductRequest, GenerateQuoteDocumentsRequest,
    GetActivePriceListsByCurrencyIdRequest, GetActivePriceListsRequest,
    GetAllPriceListsByCurrencyIdRequest, GetAllPriceListsRequest, GetConnectionConfigFieldsRequest,
    GetConnectionStartupResponseRequest, GetConnectionsForAssociateRequest,
    GetConnectorCapabilitiesRequest, GetConnectorCapabilityNamesRequest, GetExtraInfoRequest,
    GetOrderConfirmationRequest, GetOrderStateRequest, GetProductFromDbIdRequest, GetProductRequest,
    GetQuoteAlternativesRequest, GetQuoteEntityFromSaleIdRequest, GetQuoteEntityRequest,
    GetQuoteFromSaleIdRequest, GetQuoteLineConfigurationFromFieldNameRequest,
    GetQuoteLineConfigurationRequest, GetQuoteLineRequest, GetQuoteLinesRequest,
    GetQuoteListRequest, GetQuoteRequest, GetQuoteVersionRequest,
    GetQuoteVersionWorkflowButtonStatesRequest, GetQuoteVersionWorkflowImageStateRequest,
    GetQuoteVersionWorkflowStateRequest, GetQuoteVersionWorkflowStatusInfoRequest,
    GetQuoteVersionsRequest, IncludeQuoteVersionAttachmentRequest, MoveQuoteLineRequest,
    PlaceOrderRequest, QuoteDeleteConnectionRequest, QuoteGetConfigurationFieldsRequest,
    QuoteGetConnectionRequest, QuoteGetProductImageRequest, QuoteGetQuoteLineImageRequest,
    QuoteSaveConnectionRequest, RecalculateQuoteAlternativeRequest, RecalculateQuoteLineRequest,
    RejectQuoteVersionRequest, RemoveProductRequest, RestoreConnectionRequest,
    SaveConnectionConfigFieldsRequest, SaveQuoteEntityRequest, SaveQuoteLineConfigurationRequest,
    SaveQuoteLineConfigurationsRequest, SaveQuoteLineImageRequest, SaveQuoteLineRequest,
    SaveQuoteLinesRequest, SaveQuoteRequest, SaveQuoteVersionNumberRequest, SaveQuoteVersionRequest,
    SendQuoteVersionRequest, TestConnectionRequest, ToggleProductInAssortmentRequest,
    ToggleQuoteVersionAttachmentIncludedRequest,
    ToggleSaleTypeQuoteAttachmentDefaultIncludedRequest, UpdateQuoteVersionPricesRequest,
    ValidateQuoteVersionRequest,
};
use crate::types::{
    ApproveRejectResponse, FieldMetadata, PluginResponse, PluginUrlResponse, PriceList, Product,
    ProductExtraDataField, Quote, QuoteAlternative, QuoteAlternativeRecalculated, QuoteConnection,
    QuoteEntity, QuoteLine, QuoteLineConfiguration, QuoteListItem, QuotePublishDocuments,
    QuoteVersion, QuoteVersionAttachment, QuoteVersionButtonState, QuoteVersionStatusInformation,
    QuoteVersionValidated, QuoteVersionWorkflowState,
};

/// Handlers of the tag `Quote_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait QuoteAgentServer: Send + Sync + 'static {
    /// Add sale type quote attachment.
    /// `POST /api/v1/Agents/Quote/AddSaleTypeQuoteAttachment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_AddSaleTypeQuoteAttachment.html)
    fn add_sale_type_quote_attachment(
        &self,
        cx: &server::Context,
        request: AddSaleTypeQuoteAttachmentRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Approve quote version.
    /// `POST /api/v1/Agents/Quote/ApproveQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ApproveQuoteVersion.html)
    fn approve_quote_version(
        &self,
        cx: &server::Context,
        request: ApproveQuoteVersionRequest,
    ) -> impl Future<Output = Result<Option<ApproveRejectResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Can connector provide capability.
    /// `POST /api/v1/Agents/Quote/CanConnectorProvideCapability`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CanConnectorProvideCapability.html)
    fn can_connector_provide_capability(
        &self,
        cx: &server::Context,
        request: CanConnectorProvideCapabilityRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copy quote alternative.
    /// `POST /api/v1/Agents/Quote/CopyQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CopyQuoteAlternative.html)
    fn copy_quote_alternative(
        &self,
        cx: &server::Context,
        request: CopyQuoteAlternativeRequest,
    ) -> impl Future<Output = Result<Option<QuoteAlternative>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copy super office price list.
    /// `POST /api/v1/Agents/Quote/CopySuperOfficePriceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CopySuperOfficePriceList.html)
    fn copy_super_office_price_list(
        &self,
        cx: &server::Context,
        body: CopySuperOfficePriceListRequest,
    ) -> impl Future<Output = Result<Option<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create and save quote.
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuote`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuote.html)
    fn create_and_save_quote(
        &self,
        cx: &server::Context,
        request: CreateAndSaveQuoteRequest,
    ) -> impl Future<Output = Result<Option<QuoteEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create and save quote from sale.
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuoteFromSale`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuoteFromSale.html)
    fn create_and_save_quote_from_sale(
        &self,
        cx: &server::Context,
        request: CreateAndSaveQuoteFromSaleRequest,
    ) -> impl Future<Output = Result<Option<QuoteEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create and save quote version.
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuoteVersion.html)
    fn create_and_save_quote_version(
        &self,
        cx: &server::Context,
        request: CreateAndSaveQuoteVersionRequest,
    ) -> impl Future<Output = Result<Option<QuoteVersion>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create connection from connector name.
    /// `POST /api/v1/Agents/Quote/CreateConnectionFromConnectorName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateConnectionFromConnectorName.html)
    fn create_connection_from_connector_name(
        &self,
        cx: &server::Context,
        request: CreateConnectionFromConnectorNameRequest,
    ) -> impl Future<Output = Result<Option<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default price list.
    /// `POST /api/v1/Agents/Quote/CreateDefaultPriceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateDefaultPriceList.html)
    fn create_default_price_list(&self, cx: &server::Context) -> impl Future<Output = Result<Option<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default product.
    /// `POST /api/v1/Agents/Quote/CreateDefaultProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateDefaultProduct.html)
    fn create_default_product(&self, cx: &server::Context) -> impl Future<Output = Result<Option<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default quote alternative.
    /// `POST /api/v1/Agents/Quote/CreateDefaultQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateDefaultQuoteAlternative.html)
    fn create_default_quote_alternative(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<QuoteAlternative>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create or update quote version attachments.
    /// `POST /api/v1/Agents/Quote/CreateOrUpdateQuoteVersionAttachments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateOrUpdateQuoteVersionAttachments.html)
    fn create_or_update_quote_version_attachments(
        &self,
        cx: &server::Context,
        request: CreateOrUpdateQuoteVersionAttachmentsRequest,
    ) -> impl Future<Output = Result<Vec<QuoteVersionAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create quote alternative.
    /// `POST /api/v1/Agents/Quote/CreateQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateQuoteAlternative.html)
    fn create_quote_alternative(
        &self,
        cx: &server::Context,
        request: CreateQuoteAlternativeRequest,
    ) -> impl Future<Output = Result<Option<QuoteAlternative>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create quote line.
    /// `POST /api/v1/Agents/Quote/CreateQuoteLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateQuoteLine.html)
    fn create_quote_line(
        &self,
        cx: &server::Context,
        request: CreateQuoteLineRequest,
    ) -> impl Future<Output = Result<Option<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create quote line from product.
    /// `POST /api/v1/Agents/Quote/CreateQuoteLineFromProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateQuoteLineFromProduct.html)
    fn create_quote_line_from_product(
        &self,
        cx: &server::Context,
        request: CreateQuoteLineFromProductRequest,
    ) -> impl Future<Output = Result<Option<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete connection.
    /// `POST /api/v1/Agents/Quote/DeleteConnection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteConnection.html)
    fn delete_connection(
        &self,
        cx: &server::Context,
        request: QuoteDeleteConnectionRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete price list.
    /// `POST /api/v1/Agents/Quote/DeletePriceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeletePriceList.html)
    fn delete_price_list(&self, cx: &server::Context, price_list_id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete product.
    /// `POST /api/v1/Agents/Quote/DeleteProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteProduct.html)
    fn delete_product(&self, cx: &server::Context, product_id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete quote.
    /// `POST /api/v1/Agents/Quote/DeleteQuote`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuote.html)
    fn delete_quote(&self, cx: &server::Context, request: DeleteQuoteRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete quote alternative.
    /// `POST /api/v1/Agents/Quote/DeleteQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuoteAlternative.html)
    fn delete_quote_alternative(
        &self,
        cx: &server::Context,
        request: DeleteQuoteAlternativeRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete quote line.
    /// `POST /api/v1/Agents/Quote/DeleteQuoteLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuoteLine.html)
    fn delete_quote_line(
        &self,
        cx: &server::Context,
        request: DeleteQuoteLineRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete quote lines.
    /// `POST /api/v1/Agents/Quote/DeleteQuoteLines`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuoteLines.html)
    fn delete_quote_lines(
        &self,
        cx: &server::Context,
        request: DeleteQuoteLinesRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete sale type quote attachment.
    /// `POST /api/v1/Agents/Quote/DeleteSaleTypeQuoteAttachment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteSaleTypeQuoteAttachment.html)
    fn delete_sale_type_quote_attachment(
        &self,
        cx: &server::Context,
        request: DeleteSaleTypeQuoteAttachmentRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Find product.
    /// `POST /api/v1/Agents/Quote/FindProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_FindProduct.html)
    fn find_product(
        &self,
        cx: &server::Context,
        request: FindProductRequest,
    ) -> impl Future<Output = Result<Vec<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Generate quote documents.
    /// `POST /api/v1/Agents/Quote/GenerateQuoteDocuments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GenerateQuoteDocuments.html)
    fn generate_quote_documents(
        &self,
        cx: &server::Context,
        body: GenerateQuoteDocumentsRequest,
    ) -> impl Future<Output = Result<Option<QuotePublishDocuments>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get active price lists.
    /// `POST /api/v1/Agents/Quote/GetActivePriceLists`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetActivePriceLists.html)
    fn get_active_price_lists(
        &self,
        cx: &server::Context,
        request: GetActivePriceListsRequest,
    ) -> impl Future<Output = Result<Vec<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get active price lists by currency id.
    /// `POST /api/v1/Agents/Quote/GetActivePriceListsByCurrencyId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetActivePriceListsByCurrencyId.html)
    fn get_active_price_lists_by_currency_id(
        &self,
        cx: &server::Context,
        request: GetActivePriceListsByCurrencyIdRequest,
    ) -> impl Future<Output = Result<Vec<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all available quote connections.
    /// `POST /api/v1/Agents/Quote/GetAllAvailableQuoteConnections`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllAvailableQuoteConnections.html)
    fn get_all_available_quote_connections(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all available quote connections with price lists.
    /// `POST /api/v1/Agents/Quote/GetAllAvailableQuoteConnectionsWithPriceLists`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllAvailableQuoteConnectionsWithPriceLists.html)
    fn get_all_available_quote_connections_with_price_lists(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all installed quote connections.
    /// `POST /api/v1/Agents/Quote/GetAllInstalledQuoteConnections`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllInstalledQuoteConnections.html)
    fn get_all_installed_quote_connections(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all price lists.
    /// `POST /api/v1/Agents/Quote/GetAllPriceLists`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllPriceLists.html)
    fn get_all_price_lists(
        &self,
        cx: &server::Context,
        request: GetAllPriceListsRequest,
    ) -> impl Future<Output = Result<Vec<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all price lists by currency id.
    /// `POST /api/v1/Agents/Quote/GetAllPriceListsByCurrencyId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllPriceListsByCurrencyId.html)
    fn get_all_price_lists_by_currency_id(
        &self,
        cx: &server::Context,
        request: GetAllPriceListsByCurrencyIdRequest,
    ) -> impl Future<Output = Result<Vec<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all quote line configurations.
    /// `POST /api/v1/Agents/Quote/GetAllQuoteLineConfigurations`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllQuoteLineConfigurations.html)
    fn get_all_quote_line_configurations(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<QuoteLineConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get configuration fields.
    /// `POST /api/v1/Agents/Quote/GetConfigurationFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConfigurationFields.html)
    fn get_configuration_fields(
        &self,
        cx: &server::Context,
        request: QuoteGetConfigurationFieldsRequest,
    ) -> impl Future<Output = Result<Map<FieldMetadata>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get connection.
    /// `POST /api/v1/Agents/Quote/GetConnection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnection.html)
    fn get_connection(
        &self,
        cx: &server::Context,
        request: QuoteGetConnectionRequest,
    ) -> impl Future<Output = Result<Option<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get connection config fields.
    /// `POST /api/v1/Agents/Quote/GetConnectionConfigFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionConfigFields.html)
    fn get_connection_config_fields(
        &self,
        cx: &server::Context,
        request: GetConnectionConfigFieldsRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get connection startup errors.
    /// `POST /api/v1/Agents/Quote/GetConnectionStartupErrors`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionStartupErrors.html)
    fn get_connection_startup_errors(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get connection startup response.
    /// `POST /api/v1/Agents/Quote/GetConnectionStartupResponse`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionStartupResponse.html)
    fn get_connection_startup_response(
        &self,
        cx: &server::Context,
        request: GetConnectionStartupResponseRequest,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get connections for associate.
    /// `POST /api/v1/Agents/Quote/GetConnectionsForAssociate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionsForAssociate.html)
    fn get_connections_for_associate(
        &self,
        cx: &server::Context,
        request: GetConnectionsForAssociateRequest,
    ) -> impl Future<Output = Result<Vec<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get connector capabilities.
    /// `POST /api/v1/Agents/Quote/GetConnectorCapabilities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectorCapabilities.html)
    fn get_connector_capabilities(
        &self,
        cx: &server::Context,
        request: GetConnectorCapabilitiesRequest,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get connector capability names.
    /// `POST /api/v1/Agents/Quote/GetConnectorCapabilityNames`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectorCapabilityNames.html)
    fn get_connector_capability_names(
        &self,
        cx: &server::Context,
        request: GetConnectorCapabilityNamesRequest,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get extra info.
    /// `POST /api/v1/Agents/Quote/GetExtraInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetExtraInfo.html)
    fn get_extra_info(
        &self,
        cx: &server::Context,
        request: GetExtraInfoRequest,
    ) -> impl Future<Output = Result<Vec<ProductExtraDataField>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get in use quote line configurations.
    /// `POST /api/v1/Agents/Quote/GetInUseQuoteLineConfigurations`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetInUseQuoteLineConfigurations.html)
    fn get_in_use_quote_line_configurations(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<QuoteLineConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get order confirmation.
    /// `POST /api/v1/Agents/Quote/GetOrderConfirmation`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetOrderConfirmation.html)
    fn get_order_confirmation(
        &self,
        cx: &server::Context,
        request: GetOrderConfirmationRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get order state.
    /// `POST /api/v1/Agents/Quote/GetOrderState`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetOrderState.html)
    fn get_order_state(
        &self,
        cx: &server::Context,
        request: GetOrderStateRequest,
    ) -> impl Future<Output = Result<Option<PluginUrlResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get price list.
    /// `POST /api/v1/Agents/Quote/GetPriceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetPriceList.html)
    fn get_price_list(
        &self,
        cx: &server::Context,
        price_list_id: i32,
    ) -> impl Future<Output = Result<Option<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get product.
    /// `POST /api/v1/Agents/Quote/GetProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetProduct.html)
    fn get_product(
        &self,
        cx: &server::Context,
        request: GetProductRequest,
    ) -> impl Future<Output = Result<Option<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get product from db id.
    /// `POST /api/v1/Agents/Quote/GetProductFromDbId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetProductFromDbId.html)
    fn get_product_from_db_id(
        &self,
        cx: &server::Context,
        request: GetProductFromDbIdRequest,
    ) -> impl Future<Output = Result<Option<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get product image.
    /// `POST /api/v1/Agents/Quote/GetProductImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetProductImage.html)
    fn get_product_image(
        &self,
        cx: &server::Context,
        request: QuoteGetProductImageRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote.
    /// `POST /api/v1/Agents/Quote/GetQuote`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuote.html)
    fn get_quote(
        &self,
        cx: &server::Context,
        request: GetQuoteRequest,
    ) -> impl Future<Output = Result<Option<Quote>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote alternative.
    /// `POST /api/v1/Agents/Quote/GetQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteAlternative.html)
    fn get_quote_alternative(
        &self,
        cx: &server::Context,
        quote_alternative_id: i32,
    ) -> impl Future<Output = Result<Option<QuoteAlternative>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote alternatives.
    /// `POST /api/v1/Agents/Quote/GetQuoteAlternatives`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteAlternatives.html)
    fn get_quote_alternatives(
        &self,
        cx: &server::Context,
        request: GetQuoteAlternativesRequest,
    ) -> impl Future<Output = Result<Vec<QuoteAlternative>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote entity.
    /// `POST /api/v1/Agents/Quote/GetQuoteEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteEntity.html)
    fn get_quote_entity(
        &self,
        cx: &server::Context,
        request: GetQuoteEntityRequest,
    ) -> impl Future<Output = Result<Option<QuoteEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote entity from sale id.
    /// `POST /api/v1/Agents/Quote/GetQuoteEntityFromSaleId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteEntityFromSaleId.html)
    fn get_quote_entity_from_sale_id(
        &self,
        cx: &server::Context,
        request: GetQuoteEntityFromSaleIdRequest,
    ) -> impl Future<Output = Result<Option<QuoteEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote from sale id.
    /// `POST /api/v1/Agents/Quote/GetQuoteFromSaleId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteFromSaleId.html)
    fn get_quote_from_sale_id(
        &self,
        cx: &server::Context,
        request: GetQuoteFromSaleIdRequest,
    ) -> impl Future<Output = Result<Option<Quote>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote line.
    /// `POST /api/v1/Agents/Quote/GetQuoteLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLine.html)
    fn get_quote_line(
        &self,
        cx: &server::Context,
        request: GetQuoteLineRequest,
    ) -> impl Future<Output = Result<Option<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote line configuration.
    /// `POST /api/v1/Agents/Quote/GetQuoteLineConfiguration`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLineConfiguration.html)
    fn get_quote_line_configuration(
        &self,
        cx: &server::Context,
        request: GetQuoteLineConfigurationRequest,
    ) -> impl Future<Output = Result<Option<QuoteLineConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote line configuration from field name.
    /// `POST /api/v1/Agents/Quote/GetQuoteLineConfigurationFromFieldName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLineConfigurationFromFieldName.html)
    fn get_quote_line_configuration_from_field_name(
        &self,
        cx: &server::Context,
        request: GetQuoteLineConfigurationFromFieldNameRequest,
    ) -> impl Future<Output = Result<Option<QuoteLineConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote line image.
    /// `POST /api/v1/Agents/Quote/GetQuoteLineImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLineImage.html)
    fn get_quote_line_image(
        &self,
        cx: &server::Context,
        request: QuoteGetQuoteLineImageRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote lines.
    /// `POST /api/v1/Agents/Quote/GetQuoteLines`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLines.html)
    fn get_quote_lines(
        &self,
        cx: &server::Context,
        request: GetQuoteLinesRequest,
    ) -> impl Future<Output = Result<Vec<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote list.
    /// `POST /api/v1/Agents/Quote/GetQuoteList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteList.html)
    fn get_quote_list(
        &self,
        cx: &server::Context,
        request: GetQuoteListRequest,
    ) -> impl Future<Output = Result<Vec<QuoteListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote version.
    /// `POST /api/v1/Agents/Quote/GetQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersion.html)
    fn get_quote_version(
        &self,
        cx: &server::Context,
        request: GetQuoteVersionRequest,
    ) -> impl Future<Output = Result<Option<QuoteVersion>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote version workflow button states.
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowButtonStates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowButtonStates.html)
    fn get_quote_version_workflow_button_states(
        &self,
        cx: &server::Context,
        request: GetQuoteVersionWorkflowButtonStatesRequest,
    ) -> impl Future<Output = Result<Option<QuoteVersionWorkflowState>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote version workflow image state.
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowImageState`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowImageState.html)
    fn get_quote_version_workflow_image_state(
        &self,
        cx: &server::Context,
        request: GetQuoteVersionWorkflowImageStateRequest,
    ) -> impl Future<Output = Result<Option<QuoteVersionButtonState>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote version workflow state.
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowState`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowState.html)
    fn get_quote_version_workflow_state(
        &self,
        cx: &server::Context,
        request: GetQuoteVersionWorkflowStateRequest,
    ) -> impl Future<Output = Result<Option<QuoteVersionWorkflowState>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote version workflow status info.
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowStatusInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowStatusInfo.html)
    fn get_quote_version_workflow_status_info(
        &self,
        cx: &server::Context,
        request: GetQuoteVersionWorkflowStatusInfoRequest,
    ) -> impl Future<Output = Result<Option<QuoteVersionStatusInformation>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote versions.
    /// `POST /api/v1/Agents/Quote/GetQuoteVersions`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersions.html)
    fn get_quote_versions(
        &self,
        cx: &server::Context,
        request: GetQuoteVersionsRequest,
    ) -> impl Future<Output = Result<Vec<QuoteVersion>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Has connections.
    /// `POST /api/v1/Agents/Quote/HasConnections`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_HasConnections.html)
    fn has_connections(&self, cx: &server::Context) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Include quote version attachment.
    /// `POST /api/v1/Agents/Quote/IncludeQuoteVersionAttachment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_IncludeQuoteVersionAttachment.html)
    fn include_quote_version_attachment(
        &self,
        cx: &server::Context,
        request: IncludeQuoteVersionAttachmentRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Move quote line.
    /// `POST /api/v1/Agents/Quote/MoveQuoteLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_MoveQuoteLine.html)
    fn move_quote_line(
        &self,
        cx: &server::Context,
        request: MoveQuoteLineRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Place order.
    /// `POST /api/v1/Agents/Quote/PlaceOrder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_PlaceOrder.html)
    fn place_order(
        &self,
        cx: &server::Context,
        body: PlaceOrderRequest,
    ) -> impl Future<Output = Result<Option<PluginUrlResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Recalculate quote alternative.
    /// `POST /api/v1/Agents/Quote/RecalculateQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RecalculateQuoteAlternative.html)
    fn recalculate_quote_alternative(
        &self,
        cx: &server::Context,
        request: RecalculateQuoteAlternativeRequest,
    ) -> impl Future<Output = Result<Option<QuoteAlternativeRecalculated>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Recalculate quote line.
    /// `POST /api/v1/Agents/Quote/RecalculateQuoteLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RecalculateQuoteLine.html)
    fn recalculate_quote_line(
        &self,
        cx: &server::Context,
        request: RecalculateQuoteLineRequest,
    ) -> impl Future<Output = Result<Option<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reject quote version.
    /// `POST /api/v1/Agents/Quote/RejectQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RejectQuoteVersion.html)
    fn reject_quote_version(
        &self,
        cx: &server::Context,
        request: RejectQuoteVersionRequest,
    ) -> impl Future<Output = Result<Option<ApproveRejectResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove product.
    /// `POST /api/v1/Agents/Quote/RemoveProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RemoveProduct.html)
    fn remove_product(
        &self,
        cx: &server::Context,
        request: RemoveProductRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Restore connection.
    /// `POST /api/v1/Agents/Quote/RestoreConnection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RestoreConnection.html)
    fn restore_connection(
        &self,
        cx: &server::Context,
        request: RestoreConnectionRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save connection.
    /// `POST /api/v1/Agents/Quote/SaveConnection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveConnection.html)
    fn save_connection(
        &self,
        cx: &server::Context,
        request: QuoteSaveConnectionRequest,
    ) -> impl Future<Output = Result<Option<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save connection config fields.
    /// `POST /api/v1/Agents/Quote/SaveConnectionConfigFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveConnectionConfigFields.html)
    fn save_connection_config_fields(
        &self,
        cx: &server::Context,
        request: SaveConnectionConfigFieldsRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save price list.
    /// `POST /api/v1/Agents/Quote/SavePriceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SavePriceList.html)
    fn save_price_list(
        &self,
        cx: &server::Context,
        body: PriceList,
    ) -> impl Future<Output = Result<Option<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save product.
    /// `POST /api/v1/Agents/Quote/SaveProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveProduct.html)
    fn save_product(&self, cx: &server::Context, body: Product) -> impl Future<Output = Result<Option<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save quote.
    /// `POST /api/v1/Agents/Quote/SaveQuote`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuote.html)
    fn save_quote(
        &self,
        cx: &server::Context,
        request: SaveQuoteRequest,
    ) -> impl Future<Output = Result<Option<Quote>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save quote alternative.
    /// `POST /api/v1/Agents/Quote/SaveQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteAlternative.html)
    fn save_quote_alternative(
        &self,
        cx: &server::Context,
        body: QuoteAlternative,
    ) -> impl Future<Output = Result<Option<QuoteAlternative>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save quote entity.
    /// `POST /api/v1/Agents/Quote/SaveQuoteEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteEntity.html)
    fn save_quote_entity(
        &self,
        cx: &server::Context,
        request: SaveQuoteEntityRequest,
    ) -> impl Future<Output = Result<Option<QuoteEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save quote line.
    /// `POST /api/v1/Agents/Quote/SaveQuoteLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLine.html)
    fn save_quote_line(
        &self,
        cx: &server::Context,
        request: SaveQuoteLineRequest,
    ) -> impl Future<Output = Result<Option<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save quote line configuration.
    /// `POST /api/v1/Agents/Quote/SaveQuoteLineConfiguration`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLineConfiguration.html)
    fn save_quote_line_configuration(
        &self,
        cx: &server::Context,
        request: SaveQuoteLineConfigurationRequest,
    ) -> impl Future<Output = Result<Option<QuoteLineConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save quote line configurations.
    /// `POST /api/v1/Agents/Quote/SaveQuoteLineConfigurations`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLineConfigurations.html)
    fn save_quote_line_configurations(
        &self,
        cx: &server::Context,
        request: SaveQuoteLineConfigurationsRequest,
    ) -> impl Future<Output = Result<Vec<QuoteLineConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save quote line image.
    /// `POST /api/v1/Agents/Quote/SaveQuoteLineImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLineImage.html)
    fn save_quote_line_image(
        &self,
        cx: &server::Context,
        request: SaveQuoteLineImageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save quote lines.
    /// `POST /api/v1/Agents/Quote/SaveQuoteLines`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLines.html)
    fn save_quote_lines(
        &self,
        cx: &server::Context,
        request: SaveQuoteLinesRequest,
    ) -> impl Future<Output = Result<Vec<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save quote version.
    /// `POST /api/v1/Agents/Quote/SaveQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteVersion.html)
    fn save_quote_version(
        &self,
        cx: &server::Context,
        request: SaveQuoteVersionRequest,
    ) -> impl Future<Output = Result<Option<QuoteVersion>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save quote version number.
    /// `POST /api/v1/Agents/Quote/SaveQuoteVersionNumber`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteVersionNumber.html)
    fn save_quote_version_number(
        &self,
        cx: &server::Context,
        request: SaveQuoteVersionNumberRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Send quote version.
    /// `POST /api/v1/Agents/Quote/SendQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SendQuoteVersion.html)
    fn send_quote_version(
        &self,
        cx: &server::Context,
        body: SendQuoteVersionRequest,
    ) -> impl Future<Output = Result<Option<PluginUrlResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Test connection.
    /// `POST /api/v1/Agents/Quote/TestConnection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_TestConnection.html)
    fn test_connection(
        &self,
        cx: &server::Context,
        request: TestConnectionRequest,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Toggle product in assortment.
    /// `POST /api/v1/Agents/Quote/ToggleProductInAssortment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ToggleProductInAssortment.html)
    fn toggle_product_in_assortment(
        &self,
        cx: &server::Context,
        request: ToggleProductInAssortmentRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Toggle quote version attachment included.
    /// `POST /api/v1/Agents/Quote/ToggleQuoteVersionAttachmentIncluded`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ToggleQuoteVersionAttachmentIncluded.html)
    fn toggle_quote_version_attachment_included(
        &self,
        cx: &server::Context,
        request: ToggleQuoteVersionAttachmentIncludedRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Toggle sale type quote attachment default included.
    /// `POST /api/v1/Agents/Quote/ToggleSaleTypeQuoteAttachmentDefaultIncluded`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ToggleSaleTypeQuoteAttachmentDefaultIncluded.html)
    fn toggle_sale_type_quote_attachment_default_included(
        &self,
        cx: &server::Context,
        request: ToggleSaleTypeQuoteAttachmentDefaultIncludedRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Update quote version prices.
    /// `POST /api/v1/Agents/Quote/UpdateQuoteVersionPrices`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_UpdateQuoteVersionPrices.html)
    fn update_quote_version_prices(
        &self,
        cx: &server::Context,
        request: UpdateQuoteVersionPricesRequest,
    ) -> impl Future<Output = Result<Option<QuoteVersionValidated>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate quote version.
    /// `POST /api/v1/Agents/Quote/ValidateQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ValidateQuoteVersion.html)
    fn validate_quote_version(
        &self,
        cx: &server::Context,
        request: ValidateQuoteVersionRequest,
    ) -> impl Future<Output = Result<Option<QuoteVersionValidated>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Quote_Agent`, answered by `api`.
pub fn routes(api: impl QuoteAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`QuoteAgentServer`] that goes with an operation.
fn dispatch<'a, T: QuoteAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ADD_SALE_TYPE_QUOTE_ATTACHMENT => server::answer(cx, api.add_sale_type_quote_attachment(cx, input.body()?)),
        APPROVE_QUOTE_VERSION => server::answer(cx, api.approve_quote_version(cx, input.body()?)),
        CAN_CONNECTOR_PROVIDE_CAPABILITY => server::answer(cx, api.can_connector_provide_capability(cx, input.body()?)),
        COPY_QUOTE_ALTERNATIVE => server::answer(cx, api.copy_quote_alternative(cx, input.body()?)),
        COPY_SUPER_OFFICE_PRICE_LIST => server::answer(cx, api.copy_super_office_price_list(cx, input.body()?)),
        CREATE_AND_SAVE_QUOTE => server::answer(cx, api.create_and_save_quote(cx, input.body()?)),
        CREATE_AND_SAVE_QUOTE_FROM_SALE => server::answer(cx, api.create_and_save_quote_from_sale(cx, input.body()?)),
        CREATE_AND_SAVE_QUOTE_VERSION => server::answer(cx, api.create_and_save_quote_version(cx, input.body()?)),
        CREATE_CONNECTION_FROM_CONNECTOR_NAME => server::answer(cx, api.create_connection_from_connector_name(cx, input.body()?)),
        CREATE_DEFAULT_PRICE_LIST => server::answer(cx, api.create_default_price_list(cx)),
        CREATE_DEFAULT_PRODUCT => server::answer(cx, api.create_default_product(cx)),
        CREATE_DEFAULT_QUOTE_ALTERNATIVE => server::answer(cx, api.create_default_quote_alternative(cx)),
        CREATE_OR_UPDATE_QUOTE_VERSION_ATTACHMENTS => server::answer(cx, api.create_or_update_quote_version_attachments(cx, input.body()?)),
        CREATE_QUOTE_ALTERNATIVE => server::answer(cx, api.create_quote_alternative(cx, input.body()?)),
        CREATE_QUOTE_LINE => server::answer(cx, api.create_quote_line(cx, input.body()?)),
        CREATE_QUOTE_LINE_FROM_PRODUCT => server::answer(cx, api.create_quote_line_from_product(cx, input.body()?)),
        DELETE_CONNECTION => server::answer(cx, api.delete_connection(cx, input.body()?)),
        DELETE_PRICE_LIST => server::answer(cx, api.delete_price_list(cx, input.required("PriceListId")?)),
        DELETE_PRODUCT => server::answer(cx, api.delete_product(cx, input.required("ProductId")?)),
        DELETE_QUOTE => server::answer(cx, api.delete_quote(cx, input.body()?)),
        DELETE_QUOTE_ALTERNATIVE => server::answer(cx, api.delete_quote_alternative(cx, input.body()?)),
        DELETE_QUOTE_LINE => server::answer(cx, api.delete_quote_line(cx, input.body()?)),
        DELETE_QUOTE_LINES => server::answer(cx, api.delete_quote_lines(cx, input.body()?)),
        DELETE_SALE_TYPE_QUOTE_ATTACHMENT => server::answer(cx, api.delete_sale_type_quote_attachment(cx, input.body()?)),
        FIND_PRODUCT => server::answer(cx, api.find_product(cx, input.body()?)),
        GENERATE_QUOTE_DOCUMENTS => server::answer(cx, api.generate_quote_documents(cx, input.body()?)),
        GET_ACTIVE_PRICE_LISTS => server::answer(cx, api.get_active_price_lists(cx, input.body()?)),
        GET_ACTIVE_PRICE_LISTS_BY_CURRENCY_ID => server::answer(cx, api.get_active_price_lists_by_currency_id(cx, input.body()?)),
        GET_ALL_AVAILABLE_QUOTE_CONNECTIONS => server::answer(cx, api.get_all_available_quote_connections(cx)),
        GET_ALL_AVAILABLE_QUOTE_CONNECTIONS_WITH_PRICE_LISTS => server::answer(cx, api.get_all_available_quote_connections_with_price_lists(cx)),
        GET_ALL_INSTALLED_QUOTE_CONNECTIONS => server::answer(cx, api.get_all_installed_quote_connections(cx)),
        GET_ALL_PRICE_LISTS => server::answer(cx, api.get_all_price_lists(cx, input.body()?)),
        GET_ALL_PRICE_LISTS_BY_CURRENCY_ID => server::answer(cx, api.get_all_price_lists_by_currency_id(cx, input.body()?)),
        GET_ALL_QUOTE_LINE_CONFIGURATIONS => server::answer(cx, api.get_all_quote_line_configurations(cx)),
        GET_CONFIGURATION_FIELDS => server::answer(cx, api.get_configuration_fields(cx, input.body()?)),
        GET_CONNECTION => server::answer(cx, api.get_connection(cx, input.body()?)),
        GET_CONNECTION_CONFIG_FIELDS => server::answer(cx, api.get_connection_config_fields(cx, input.body()?)),
        GET_CONNECTION_STARTUP_ERRORS => server::answer(cx, api.get_connection_startup_errors(cx)),
        GET_CONNECTION_STARTUP_RESPONSE => server::answer(cx, api.get_connection_startup_response(cx, input.body()?)),
        GET_CONNECTIONS_FOR_ASSOCIATE => server::answer(cx, api.get_connections_for_associate(cx, input.body()?)),
        GET_CONNECTOR_CAPABILITIES => server::answer(cx, api.get_connector_capabilities(cx, input.body()?)),
        GET_CONNECTOR_CAPABILITY_NAMES => server::answer(cx, api.get_connector_capability_names(cx, input.body()?)),
        GET_EXTRA_INFO => server::answer(cx, api.get_extra_info(cx, input.body()?)),
        GET_IN_USE_QUOTE_LINE_CONFIGURATIONS => server::answer(cx, api.get_in_use_quote_line_configurations(cx)),
        GET_ORDER_CONFIRMATION => server::answer(cx, api.get_order_confirmation(cx, input.body()?)),
        GET_ORDER_STATE => server::answer(cx, api.get_order_state(cx, input.body()?)),
        GET_PRICE_LIST => server::answer(cx, api.get_price_list(cx, input.required("priceListId")?)),
        GET_PRODUCT => server::answer(cx, api.get_product(cx, input.body()?)),
        GET_PRODUCT_FROM_DB_ID => server::answer(cx, api.get_product_from_db_id(cx, input.body()?)),
        GET_PRODUCT_IMAGE => server::answer(cx, api.get_product_image(cx, input.body()?)),
        GET_QUOTE => server::answer(cx, api.get_quote(cx, input.body()?)),
        GET_QUOTE_ALTERNATIVE => server::answer(cx, api.get_quote_alternative(cx, input.required("quoteAlternativeId")?)),
        GET_QUOTE_ALTERNATIVES => server::answer(cx, api.get_quote_alternatives(cx, input.body()?)),
        GET_QUOTE_ENTITY => server::answer(cx, api.get_quote_entity(cx, input.body()?)),
        GET_QUOTE_ENTITY_FROM_SALE_ID => server::answer(cx, api.get_quote_entity_from_sale_id(cx, input.body()?)),
        GET_QUOTE_FROM_SALE_ID => server::answer(cx, api.get_quote_from_sale_id(cx, input.body()?)),
        GET_QUOTE_LINE => server::answer(cx, api.get_quote_line(cx, input.body()?)),
        GET_QUOTE_LINE_CONFIGURATION => server::answer(cx, api.get_quote_line_configuration(cx, input.body()?)),
        GET_QUOTE_LINE_CONFIGURATION_FROM_FIELD_NAME => server::answer(cx, api.get_quote_line_configuration_from_field_name(cx, input.body()?)),
        GET_QUOTE_LINE_IMAGE => server::answer(cx, api.get_quote_line_image(cx, input.body()?)),
        GET_QUOTE_LINES => server::answer(cx, api.get_quote_lines(cx, input.body()?)),
        GET_QUOTE_LIST => server::answer(cx, api.get_quote_list(cx, input.body()?)),
        GET_QUOTE_VERSION => server::answer(cx, api.get_quote_version(cx, input.body()?)),
        GET_QUOTE_VERSION_WORKFLOW_BUTTON_STATES => server::answer(cx, api.get_quote_version_workflow_button_states(cx, input.body()?)),
        GET_QUOTE_VERSION_WORKFLOW_IMAGE_STATE => server::answer(cx, api.get_quote_version_workflow_image_state(cx, input.body()?)),
        GET_QUOTE_VERSION_WORKFLOW_STATE => server::answer(cx, api.get_quote_version_workflow_state(cx, input.body()?)),
        GET_QUOTE_VERSION_WORKFLOW_STATUS_INFO => server::answer(cx, api.get_quote_version_workflow_status_info(cx, input.body()?)),
        GET_QUOTE_VERSIONS => server::answer(cx, api.get_quote_versions(cx, input.body()?)),
        HAS_CONNECTIONS => server::answer(cx, api.has_connections(cx)),
        INCLUDE_QUOTE_VERSION_ATTACHMENT => server::answer(cx, api.include_quote_version_attachment(cx, input.body()?)),
        MOVE_QUOTE_LINE => server::answer(cx, api.move_quote_line(cx, input.body()?)),
        PLACE_ORDER => server::answer(cx, api.place_order(cx, input.body()?)),
        RECALCULATE_QUOTE_ALTERNATIVE => server::answer(cx, api.recalculate_quote_alternative(cx, input.body()?)),
        RECALCULATE_QUOTE_LINE => server::answer(cx, api.recalculate_quote_line(cx, input.body()?)),
        REJECT_QUOTE_VERSION => server::answer(cx, api.reject_quote_version(cx, input.body()?)),
        REMOVE_PRODUCT => server::answer(cx, api.remove_product(cx, input.body()?)),
        RESTORE_CONNECTION => server::answer(cx, api.restore_connection(cx, input.body()?)),
        SAVE_CONNECTION => server::answer(cx, api.save_connection(cx, input.body()?)),
        SAVE_CONNECTION_CONFIG_FIELDS => server::answer(cx, api.save_connection_config_fields(cx, input.body()?)),
        SAVE_PRICE_LIST => server::answer(cx, api.save_price_list(cx, input.body()?)),
        SAVE_PRODUCT => server::answer(cx, api.save_product(cx, input.body()?)),
        SAVE_QUOTE => server::answer(cx, api.save_quote(cx, input.body()?)),
        SAVE_QUOTE_ALTERNATIVE => server::answer(cx, api.save_quote_alternative(cx, input.body()?)),
        SAVE_QUOTE_ENTITY => server::answer(cx, api.save_quote_entity(cx, input.body()?)),
        SAVE_QUOTE_LINE => server::answer(cx, api.save_quote_line(cx, input.body()?)),
        SAVE_QUOTE_LINE_CONFIGURATION => server::answer(cx, api.save_quote_line_configuration(cx, input.body()?)),
        SAVE_QUOTE_LINE_CONFIGURATIONS => server::answer(cx, api.save_quote_line_configurations(cx, input.body()?)),
        SAVE_QUOTE_LINE_IMAGE => server::answer(cx, api.save_quote_line_image(cx, input.body()?)),
        SAVE_QUOTE_LINES => server::answer(cx, api.save_quote_lines(cx, input.body()?)),
        SAVE_QUOTE_VERSION => server::answer(cx, api.save_quote_version(cx, input.body()?)),
        SAVE_QUOTE_VERSION_NUMBER => server::answer(cx, api.save_quote_version_number(cx, input.body()?)),
        SEND_QUOTE_VERSION => server::answer(cx, api.send_quote_version(cx, input.body()?)),
        TEST_CONNECTION => server::answer(cx, api.test_connection(cx, input.body()?)),
        TOGGLE_PRODUCT_IN_ASSORTMENT => server::answer(cx, api.toggle_product_in_assortment(cx, input.body()?)),
        TOGGLE_QUOTE_VERSION_ATTACHMENT_INCLUDED => server::answer(cx, api.toggle_quote_version_attachment_included(cx, input.body()?)),
        TOGGLE_SALE_TYPE_QUOTE_ATTACHMENT_DEFAULT_INCLUDED => server::answer(cx, api.toggle_sale_type_quote_attachment_default_included(cx, input.body()?)),
        UPDATE_QUOTE_VERSION_PRICES => server::answer(cx, api.update_quote_version_prices(cx, input.body()?)),
        VALIDATE_QUOTE_VERSION => server::answer(cx, api.validate_quote_version(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
