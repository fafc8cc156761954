// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    ApproveRejectResponse, CopySuperOfficePriceListRequest, FieldMetadata, GenerateQuoteDocumentsRequest,
    PlaceOrderRequest, PluginResponse, PluginUrlResponse, PriceList, Product, ProductExtraDataField, Quote,
    QuoteAlternative, QuoteAlternativeRecalculated, QuoteConnection, QuoteEntity, QuoteLine, QuoteLineConfiguration,
    QuotePublishDocuments, QuoteVersion, QuoteVersionAttachment, QuoteVersionButtonAction, QuoteVersionButtonState,
    QuoteVersionStatusInformation, QuoteVersionValidated, QuoteVersionWorkflowState, SendQuoteVersionRequest,
};

use super::operations::*;

/// Handlers of the tag `Quote_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait QuoteAgentServer: Send + Sync + 'static {
    /// Adds a document to the attachments that quotes of a sale type can have.
    ///
    /// `POST /api/v1/Agents/Quote/AddSaleTypeQuoteAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_AddSaleTypeQuoteAttachment.html)
    fn add_sale_type_quote_attachment<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_type_id: Option<i32>,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Approves a quote version, logs this as an appointment, and returns the outcome.
    ///
    /// `POST /api/v1/Agents/Quote/ApproveQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ApproveQuoteVersion.html)
    fn approve_quote_version<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
        approved_by_text: Option<String>,
        approved_by_associate_id: Option<i32>,
        approval_text: Option<String>,
    ) -> impl Future<Output = Result<Option<ApproveRejectResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the connector of a connection has the given capability.
    ///
    /// `POST /api/v1/Agents/Quote/CanConnectorProvideCapability`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CanConnectorProvideCapability.html)
    fn can_connector_provide_capability<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
        capability_name: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Cancels the pending request to approve a quote version and returns whether that worked.
    ///
    /// `POST /api/v1/Agents/Quote/CancelApprovalRequest`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CancelApprovalRequest.html)
    fn cancel_approval_request<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copies a quote alternative of the same sale into a version under a new name, and returns the copy.
    ///
    /// `POST /api/v1/Agents/Quote/CopyQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CopyQuoteAlternative.html)
    fn copy_quote_alternative<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
        quote_alternative_id: Option<i32>,
        quote_alternative_name: Option<String>,
    ) -> impl Future<Output = Result<Option<QuoteAlternative>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copies a price list of the CRM's own database under a new name and with a new period of validity, and returns
    /// the copy.
    ///
    /// `POST /api/v1/Agents/Quote/CopySuperOfficePriceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CopySuperOfficePriceList.html)
    fn copy_super_office_price_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CopySuperOfficePriceListRequest,
    ) -> impl Future<Output = Result<Option<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a quote on a sale through a connection, stores it with a first alternative of the given name, and
    /// returns it.
    ///
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuote.html)
    fn create_and_save_quote<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
        connection_id: Option<i32>,
        first_alternative_name: Option<String>,
    ) -> impl Future<Output = Result<Option<QuoteEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copies the active quote version of one sale, with its alternatives and lines, to a new quote on another sale,
    /// and returns that quote.
    ///
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuoteFromSale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuoteFromSale.html)
    fn create_and_save_quote_from_sale<'a>(
        &'a self,
        cx: &'a server::Context,
        copy_from_sale_id: Option<i32>,
        copy_to_sale_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds lines to a quote alternative, one for each product key, and stores them.
    ///
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuoteLines`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuoteLines.html)
    fn create_and_save_quote_lines<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_alternative_id: Option<i32>,
        erp_product_keys: Option<Vec<String>>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a new version of a quote by copying an existing version, stores it and returns it.
    ///
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuoteVersion.html)
    fn create_and_save_quote_version<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteVersion>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes a new quote connection that uses the connector with the given name, and returns it.
    ///
    /// `POST /api/v1/Agents/Quote/CreateConnectionFromConnectorName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateConnectionFromConnectorName.html)
    fn create_connection_from_connector_name<'a>(
        &'a self,
        cx: &'a server::Context,
        connector_name: Option<String>,
    ) -> impl Future<Output = Result<Option<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new price list with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Quote/CreateDefaultPriceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateDefaultPriceList.html)
    fn create_default_price_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new product with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Quote/CreateDefaultProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateDefaultProduct.html)
    fn create_default_product<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new quote alternative with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Quote/CreateDefaultQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateDefaultQuoteAlternative.html)
    fn create_default_quote_alternative<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<QuoteAlternative>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adjusts the attachments of a quote version to its sale and sale type, which may create or delete attachment
    /// rows.
    ///
    /// `POST /api/v1/Agents/Quote/CreateOrUpdateQuoteVersionAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateOrUpdateQuoteVersionAttachments.html)
    fn create_or_update_quote_version_attachments<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<QuoteVersionAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an alternative with the given name and description to a quote version and returns it.
    ///
    /// `POST /api/v1/Agents/Quote/CreateQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateQuoteAlternative.html)
    fn create_quote_alternative<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
        quote_alternative_name: Option<String>,
        quote_alternative_description: Option<String>,
    ) -> impl Future<Output = Result<Option<QuoteAlternative>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a quote line from a product, found by its key in the ERP system, for one quote alternative, and returns
    /// the line.
    ///
    /// `POST /api/v1/Agents/Quote/CreateQuoteLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateQuoteLine.html)
    fn create_quote_line<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_alternative_id: Option<i32>,
        erp_product_key: Option<String>,
    ) -> impl Future<Output = Result<Option<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes a quote line with price, unit and texts copied from the given product, and returns the line.
    ///
    /// `POST /api/v1/Agents/Quote/CreateQuoteLineFromProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateQuoteLineFromProduct.html)
    fn create_quote_line_from_product<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_alternative_id: Option<i32>,
        product: Option<Product>,
    ) -> impl Future<Output = Result<Option<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks a quote connection as deleted.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteConnection.html)
    fn delete_connection<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a price list by its key.
    ///
    /// `POST /api/v1/Agents/Quote/DeletePriceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeletePriceList.html)
    fn delete_price_list<'a>(
        &'a self,
        cx: &'a server::Context,
        price_list_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a product by its key.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteProduct.html)
    fn delete_product<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a quote by its key.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteQuote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuote.html)
    fn delete_quote<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes an alternative of a quote by its key.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuoteAlternative.html)
    fn delete_quote_alternative<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_alternative_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a quote line by its key.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteQuoteLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuoteLine.html)
    fn delete_quote_line<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_line_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes lines of quotes, by their keys.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteQuoteLines`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuoteLines.html)
    fn delete_quote_lines<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_line_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a document from the attachments that quotes of a sale type can have, by the key of the attachment row.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteSaleTypeQuoteAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteSaleTypeQuoteAttachment.html)
    fn delete_sale_type_quote_attachment<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_type_quote_attachment_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the products of the connector that match a text, either in one price list or, when none is given, in all
    /// active price lists.
    ///
    /// `POST /api/v1/Agents/Quote/FindProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_FindProduct.html)
    fn find_product<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_alternative_id: Option<i32>,
        user_input: Option<String>,
        price_list_key: Option<String>,
    ) -> impl Future<Output = Result<Vec<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates all documents for sending a quote version or an order confirmation by e-mail; which of the two depends
    /// on the templates.
    ///
    /// `POST /api/v1/Agents/Quote/GenerateQuoteDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GenerateQuoteDocuments.html)
    fn generate_quote_documents<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GenerateQuoteDocumentsRequest,
    ) -> impl Future<Output = Result<Option<QuotePublishDocuments>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the active price lists of a connection in one currency, given by its ISO code such as `NOK` in any case.
    ///
    /// `POST /api/v1/Agents/Quote/GetActivePriceLists`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetActivePriceLists.html)
    fn get_active_price_lists<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
        currency: Option<String>,
    ) -> impl Future<Output = Result<Vec<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the active price lists of a connection in one currency, given by its key in the CRM.
    ///
    /// `POST /api/v1/Agents/Quote/GetActivePriceListsByCurrencyId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetActivePriceListsByCurrencyId.html)
    fn get_active_price_lists_by_currency_id<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
        currency_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the quote connections that the user can use.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllAvailableQuoteConnections`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllAvailableQuoteConnections.html)
    fn get_all_available_quote_connections<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the quote connections that the user can use, with their price lists.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllAvailableQuoteConnectionsWithPriceLists`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllAvailableQuoteConnectionsWithPriceLists.html)
    fn get_all_available_quote_connections_with_price_lists<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all installed quote connections, some of which the user may not be able to use.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllInstalledQuoteConnections`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllInstalledQuoteConnections.html)
    fn get_all_installed_quote_connections<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the price lists of a connection, including inactive ones.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllPriceLists`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllPriceLists.html)
    fn get_all_price_lists<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
        currency: Option<String>,
    ) -> impl Future<Output = Result<Vec<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the price lists of a connection, including inactive ones.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllPriceListsByCurrencyId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllPriceListsByCurrencyId.html)
    fn get_all_price_lists_by_currency_id<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
        currency_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the settings of all quote line fields, including those that clients do not show.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllQuoteLineConfigurations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllQuoteLineConfigurations.html)
    fn get_all_quote_line_configurations<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<QuoteLineConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what an administrator must enter to connect to an ERP system, for the named connector or, when a
    /// connection is given, for that one with its present values.
    ///
    /// `POST /api/v1/Agents/Quote/GetConfigurationFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConfigurationFields.html)
    fn get_configuration_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_id: Option<i32>,
        connector_name: Option<String>,
    ) -> impl Future<Output = Result<Map<FieldMetadata>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one quote connection by its key.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnection.html)
    fn get_connection<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the configuration values of a quote connection, by the names of the fields.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectionConfigFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionConfigFields.html)
    fn get_connection_config_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the connectors' responses for all quote connections whose initialization failed.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectionStartupErrors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionStartupErrors.html)
    fn get_connection_startup_errors<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the response that the connector gave when the quote connection was initialized.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectionStartupResponse`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionStartupResponse.html)
    fn get_connection_startup_response<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all quote connections that the given user can use.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectionsForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionsForAssociate.html)
    fn get_connections_for_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the capabilities that the connector of a quote connection has.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectorCapabilities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectorCapabilities.html)
    fn get_connector_capabilities<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the names of all capabilities that a quote connector can have.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectorCapabilityNames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectorCapabilityNames.html)
    fn get_connector_capability_names<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Converts the extra data of a quote line from XML to a list of fields, which is returned.
    ///
    /// `POST /api/v1/Agents/Quote/GetExtraInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetExtraInfo.html)
    fn get_extra_info<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_line_extra_data: Option<String>,
    ) -> impl Future<Output = Result<Vec<ProductExtraDataField>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the settings of those quote line fields that clients show.
    ///
    /// `POST /api/v1/Agents/Quote/GetInUseQuoteLineConfigurations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetInUseQuoteLineConfigurations.html)
    fn get_in_use_quote_line_configurations<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<QuoteLineConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the order confirmation for a quote version as a PDF in Base64.
    ///
    /// `POST /api/v1/Agents/Quote/GetOrderConfirmation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetOrderConfirmation.html)
    fn get_order_confirmation<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
        confirmation_template_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Asks the connector for the state of the order made from a quote version and returns its reply.
    ///
    /// `POST /api/v1/Agents/Quote/GetOrderState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetOrderState.html)
    fn get_order_state<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<PluginUrlResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one price list, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Quote/GetPriceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetPriceList.html)
    fn get_price_list<'a>(
        &'a self,
        cx: &'a server::Context,
        price_list_id: i32,
    ) -> impl Future<Output = Result<Option<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a product by its key in the ERP system, from the given connection.
    ///
    /// `POST /api/v1/Agents/Quote/GetProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetProduct.html)
    fn get_product<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
        erp_product_key: Option<String>,
    ) -> impl Future<Output = Result<Option<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a product by its key in the CRM database.
    ///
    /// `POST /api/v1/Agents/Quote/GetProductFromDbId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetProductFromDbId.html)
    fn get_product_from_db_id<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a picture of a product from its connector, as Base64.
    ///
    /// `POST /api/v1/Agents/Quote/GetProductImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetProductImage.html)
    fn get_product_image<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
        erp_product_key: Option<String>,
        rank: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one quote by its key, in the short form.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuote.html)
    fn get_quote<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Quote>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one quote alternative, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteAlternative.html)
    fn get_quote_alternative<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_alternative_id: i32,
    ) -> impl Future<Output = Result<Option<QuoteAlternative>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all alternatives of a quote version.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteAlternatives`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteAlternatives.html)
    fn get_quote_alternatives<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<QuoteAlternative>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one quote as a full entity, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteEntity.html)
    fn get_quote_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the quote of a sale as a full entity.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteEntityFromSaleId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteEntityFromSaleId.html)
    fn get_quote_entity_from_sale_id<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the quote of a sale in the short form.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteFromSaleId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteFromSaleId.html)
    fn get_quote_from_sale_id<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Quote>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one line of a quote, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLine.html)
    fn get_quote_line<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_line_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how one field of quote lines is shown and edited, by the key of this setting.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteLineConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLineConfiguration.html)
    fn get_quote_line_configuration<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_line_configuration_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteLineConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how one field of quote lines is shown and edited, by the name of the field.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteLineConfigurationFromFieldName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLineConfigurationFromFieldName.html)
    fn get_quote_line_configuration_from_field_name<'a>(
        &'a self,
        cx: &'a server::Context,
        field_name: Option<String>,
    ) -> impl Future<Output = Result<Option<QuoteLineConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all lines of a quote alternative.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteLines`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLines.html)
    fn get_quote_lines<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_alternative_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one version of a quote, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersion.html)
    fn get_quote_version<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteVersion>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns which buttons of the quote version dialog are available, given the active alternative.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowButtonStates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowButtonStates.html)
    fn get_quote_version_workflow_button_states<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
        quote_alternative_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteVersionWorkflowState>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the icon and the name of the state in the header of the quote version dialog.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowImageState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowImageState.html)
    fn get_quote_version_workflow_image_state<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteVersionButtonState>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns buttons, state and status of the quote version dialog in one call, with the most important warnings and
    /// errors of all lines and alternatives.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowState.html)
    fn get_quote_version_workflow_state<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
        quote_alternative_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteVersionWorkflowState>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the status in the header of the quote version dialog, with the most important warnings and errors of all
    /// lines and alternatives.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowStatusInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowStatusInfo.html)
    fn get_quote_version_workflow_status_info<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteVersionStatusInformation>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every version that a quote has had, by the key of the quote.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersions.html)
    fn get_quote_versions<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<QuoteVersion>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the calling user can use any quote connection.
    ///
    /// `POST /api/v1/Agents/Quote/HasConnections`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_HasConnections.html)
    fn has_connections<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Includes a document among the attachments of a quote version or leaves it out, and returns the new state.
    ///
    /// `POST /api/v1/Agents/Quote/IncludeQuoteVersionAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_IncludeQuoteVersionAttachment.html)
    fn include_quote_version_attachment<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
        document_id: Option<i32>,
        include: Option<bool>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves a quote line one place up (true) or down (false).
    ///
    /// `POST /api/v1/Agents/Quote/MoveQuoteLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_MoveQuoteLine.html)
    fn move_quote_line<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_line_id: Option<i32>,
        direction: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Places an order for a quote alternative in the ERP system and returns the outcome.
    ///
    /// `POST /api/v1/Agents/Quote/PlaceOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_PlaceOrder.html)
    fn place_order<'a>(
        &'a self,
        cx: &'a server::Context,
        body: PlaceOrderRequest,
    ) -> impl Future<Output = Result<Option<PluginUrlResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Lets the connector recalculate a quote alternative and its lines, such as totals and VAT, and returns what has
    /// changed.
    ///
    /// `POST /api/v1/Agents/Quote/RecalculateQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RecalculateQuoteAlternative.html)
    fn recalculate_quote_alternative<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_alternative: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteAlternativeRecalculated>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Lets the connector recalculate a quote line, such as its total and VAT, and returns the line.
    ///
    /// `POST /api/v1/Agents/Quote/RecalculateQuoteLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RecalculateQuoteLine.html)
    fn recalculate_quote_line<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_line: Option<QuoteLine>,
        changed_fields: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Option<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Rejects a quote version, logs this as an appointment, and returns the outcome.
    ///
    /// `POST /api/v1/Agents/Quote/RejectQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RejectQuoteVersion.html)
    fn reject_quote_version<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
        rejected_by_text: Option<String>,
        rejected_by_associate_id: Option<i32>,
        rejection_text: Option<String>,
    ) -> impl Future<Output = Result<Option<ApproveRejectResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a product from the database, by its key there.
    ///
    /// `POST /api/v1/Agents/Quote/RemoveProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RemoveProduct.html)
    fn remove_product<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Asks a user to approve a quote version, by a notification with the given comment, and returns whether the
    /// request worked.
    ///
    /// `POST /api/v1/Agents/Quote/RequestApproval`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RequestApproval.html)
    fn request_approval<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
        associate_id: Option<i32>,
        comment: Option<String>,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Restores a quote connection that is marked as deleted.
    ///
    /// `POST /api/v1/Agents/Quote/RestoreConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RestoreConnection.html)
    fn restore_connection<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a quote connection and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Quote/SaveConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveConnection.html)
    fn save_connection<'a>(
        &'a self,
        cx: &'a server::Context,
        connection: Option<QuoteConnection>,
    ) -> impl Future<Output = Result<Option<QuoteConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the configuration values of a quote connection and returns them as stored.
    ///
    /// `POST /api/v1/Agents/Quote/SaveConnectionConfigFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveConnectionConfigFields.html)
    fn save_connection_config_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_connection_id: Option<i32>,
        connection_config_fields: Option<Map<String>>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a price list: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Quote/SavePriceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SavePriceList.html)
    fn save_price_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: PriceList,
    ) -> impl Future<Output = Result<Option<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a product: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Quote/SaveProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveProduct.html)
    fn save_product<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Product,
    ) -> impl Future<Output = Result<Option<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a quote in its short form and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuote.html)
    fn save_quote<'a>(
        &'a self,
        cx: &'a server::Context,
        quote: Option<Quote>,
    ) -> impl Future<Output = Result<Option<Quote>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a quote alternative: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteAlternative.html)
    fn save_quote_alternative<'a>(
        &'a self,
        cx: &'a server::Context,
        body: QuoteAlternative,
    ) -> impl Future<Output = Result<Option<QuoteAlternative>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a quote and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteEntity.html)
    fn save_quote_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_entity: Option<QuoteEntity>,
    ) -> impl Future<Output = Result<Option<QuoteEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a quote line and returns it; a new one comes back with its key.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLine.html)
    fn save_quote_line<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_line: Option<QuoteLine>,
    ) -> impl Future<Output = Result<Option<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores and returns how one field of quote lines is shown and edited.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteLineConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLineConfiguration.html)
    fn save_quote_line_configuration<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_line_configuration: Option<QuoteLineConfiguration>,
    ) -> impl Future<Output = Result<Option<QuoteLineConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores and returns how several fields of quote lines are shown and edited.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteLineConfigurations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLineConfigurations.html)
    fn save_quote_line_configurations<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_line_configurations: Option<Vec<QuoteLineConfiguration>>,
    ) -> impl Future<Output = Result<Vec<QuoteLineConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores several quote lines and returns them; new ones come back with their keys.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteLines`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLines.html)
    fn save_quote_lines<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_lines: Option<Vec<QuoteLine>>,
    ) -> impl Future<Output = Result<Vec<QuoteLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a version of a quote and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteVersion.html)
    fn save_quote_version<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version: Option<QuoteVersion>,
    ) -> impl Future<Output = Result<Option<QuoteVersion>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the number of a quote version if the number is valid, and returns whether it was.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteVersionNumber`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteVersionNumber.html)
    fn save_quote_version_number<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
        number: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends a quote version to the customer and sets the date on which it expires.
    ///
    /// `POST /api/v1/Agents/Quote/SendQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SendQuoteVersion.html)
    fn send_quote_version<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SendQuoteVersionRequest,
    ) -> impl Future<Output = Result<Option<PluginUrlResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Tests whether the given configuration values suffice for a connector to reach its ERP system.
    ///
    /// `POST /api/v1/Agents/Quote/TestConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_TestConnection.html)
    fn test_connection<'a>(
        &'a self,
        cx: &'a server::Context,
        connector_name: Option<String>,
        connection_data: Option<Map<String>>,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches whether a product is in the assortment.
    ///
    /// `POST /api/v1/Agents/Quote/ToggleProductInAssortment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ToggleProductInAssortment.html)
    fn toggle_product_in_assortment<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches whether an attachment of a quote version is included, and returns the new state.
    ///
    /// `POST /api/v1/Agents/Quote/ToggleQuoteVersionAttachmentIncluded`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ToggleQuoteVersionAttachmentIncluded.html)
    fn toggle_quote_version_attachment_included<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_attachment_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches whether an attachment of a sale type is included in new quote versions by default, and returns the new
    /// state.
    ///
    /// `POST /api/v1/Agents/Quote/ToggleSaleTypeQuoteAttachmentDefaultIncluded`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ToggleSaleTypeQuoteAttachmentDefaultIncluded.html)
    fn toggle_sale_type_quote_attachment_default_included<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_type_quote_attachment_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Updates the prices of all lines in every alternative of a quote version, and returns the changed version.
    ///
    /// `POST /api/v1/Agents/Quote/UpdateQuoteVersionPrices`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_UpdateQuoteVersionPrices.html)
    fn update_quote_version_prices<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<QuoteVersionValidated>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Lets the connector check a quote version and its alternatives, which may change values such as VAT and the state
    /// of the version.
    ///
    /// `POST /api/v1/Agents/Quote/ValidateQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ValidateQuoteVersion.html)
    fn validate_quote_version<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_version_id: Option<i32>,
        action: Option<QuoteVersionButtonAction>,
    ) -> impl Future<Output = Result<Option<QuoteVersionValidated>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Quote_Agent`, served by `api`.
pub fn routes(api: impl QuoteAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`QuoteAgentServer`] that goes with an operation.
fn dispatch<'a, T: QuoteAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddSaleTypeQuoteAttachment) => {
            let mut sale_type_id = None;
            let mut document_id = None;
            take!(input.arguments(&mut [&mut sale_type_id, &mut document_id]));
            server::respond(cx, api.add_sale_type_quote_attachment(cx, sale_type_id, document_id))
        }
        Some(Op::ApproveQuoteVersion) => {
            let mut quote_version_id = None;
            let mut approved_by_text = None;
            let mut approved_by_associate_id = None;
            let mut approval_text = None;
            take!(input.arguments(&mut [
                &mut quote_version_id,
                &mut approved_by_text,
                &mut approved_by_associate_id,
                &mut approval_text,
            ]));
            server::respond(
                cx,
                api.approve_quote_version(
                    cx,
                    quote_version_id,
                    approved_by_text,
                    approved_by_associate_id,
                    approval_text,
                ),
            )
        }
        Some(Op::CanConnectorProvideCapability) => {
            let mut quote_connection_id = None;
            let mut capability_name = None;
            take!(input.arguments(&mut [&mut quote_connection_id, &mut capability_name]));
            server::respond(cx, api.can_connector_provide_capability(cx, quote_connection_id, capability_name))
        }
        Some(Op::CancelApprovalRequest) => {
            let mut quote_version_id = None;
            take!(input.arguments(&mut [&mut quote_version_id]));
            server::respond(cx, api.cancel_approval_request(cx, quote_version_id))
        }
        Some(Op::CopyQuoteAlternative) => {
            let mut quote_version_id = None;
            let mut quote_alternative_id = None;
            let mut quote_alternative_name = None;
            take!(input.arguments(&mut [
                &mut quote_version_id,
                &mut quote_alternative_id,
                &mut quote_alternative_name,
            ]));
            server::respond(
                cx,
                api.copy_quote_alternative(cx, quote_version_id, quote_alternative_id, quote_alternative_name),
            )
        }
        Some(Op::CopySuperOfficePriceList) => server::respond(
            cx,
            api.copy_super_office_price_list(cx, take!(input.body())),
        ),
        Some(Op::CreateAndSaveQuote) => {
            let mut sale_id = None;
            let mut connection_id = None;
            let mut first_alternative_name = None;
            take!(input.arguments(&mut [&mut sale_id, &mut connection_id, &mut first_alternative_name]));
            server::respond(cx, api.create_and_save_quote(cx, sale_id, connection_id, first_alternative_name))
        }
        _ => return dispatch_from_create_and_save_quote_from_sale(api, operation, cx, input),
    })
}

fn dispatch_from_create_and_save_quote_from_sale<'a, T: QuoteAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateAndSaveQuoteFromSale) => {
            let mut copy_from_sale_id = None;
            let mut copy_to_sale_id = None;
            take!(input.arguments(&mut [&mut copy_from_sale_id, &mut copy_to_sale_id]));
            server::respond(cx, api.create_and_save_quote_from_sale(cx, copy_from_sale_id, copy_to_sale_id))
        }
        Some(Op::CreateAndSaveQuoteLines) => {
            let mut quote_alternative_id = None;
            let mut erp_product_keys = None;
            take!(input.arguments(&mut [&mut quote_alternative_id, &mut erp_product_keys]));
            server::respond(cx, api.create_and_save_quote_lines(cx, quote_alternative_id, erp_product_keys))
        }
        Some(Op::CreateAndSaveQuoteVersion) => {
            let mut quote_version_id = None;
            take!(input.arguments(&mut [&mut quote_version_id]));
            server::respond(cx, api.create_and_save_quote_version(cx, quote_version_id))
        }
        Some(Op::CreateConnectionFromConnectorName) => {
            let mut connector_name = None;
            take!(input.arguments(&mut [&mut connector_name]));
            server::respond(cx, api.create_connection_from_connector_name(cx, connector_name))
        }
        Some(Op::CreateDefaultPriceList) => server::respond(cx, api.create_default_price_list(cx)),
        Some(Op::CreateDefaultProduct) => server::respond(cx, api.create_default_product(cx)),
        Some(Op::CreateDefaultQuoteAlternative) => server::respond(cx, api.create_default_quote_alternative(cx)),
        Some(Op::CreateOrUpdateQuoteVersionAttachments) => {
            let mut quote_version_id = None;
            take!(input.arguments(&mut [&mut quote_version_id]));
            server::respond(cx, api.create_or_update_quote_version_attachments(cx, quote_version_id))
        }
        Some(Op::CreateQuoteAlternative) => {
            let mut quote_version_id = None;
            let mut quote_alternative_name = None;
            let mut quote_alternative_description = None;
            take!(input.arguments(&mut [
                &mut quote_version_id,
                &mut quote_alternative_name,
                &mut quote_alternative_description,
            ]));
            server::respond(
                cx,
                api.create_quote_alternative(
                    cx,
                    quote_version_id,
                    quote_alternative_name,
                    quote_alternative_description,
                ),
            )
        }
        Some(Op::CreateQuoteLine) => {
            let mut quote_alternative_id = None;
            let mut erp_product_key = None;
            take!(input.arguments(&mut [&mut quote_alternative_id, &mut erp_product_key]));
            server::respond(cx, api.create_quote_line(cx, quote_alternative_id, erp_product_key))
        }
        Some(Op::CreateQuoteLineFromProduct) => {
            let mut quote_alternative_id = None;
            let mut product = None;
            take!(input.arguments(&mut [&mut quote_alternative_id, &mut product]));
            server::respond(cx, api.create_quote_line_from_product(cx, quote_alternative_id, product))
        }
        Some(Op::DeleteConnection) => {
            let mut quote_connection_id = None;
            take!(input.arguments(&mut [&mut quote_connection_id]));
            server::respond(cx, api.delete_connection(cx, quote_connection_id))
        }
        Some(Op::DeletePriceList) => server::respond(
            cx,
            api.delete_price_list(cx, take!(input.required("priceListId"))),
        ),
        Some(Op::DeleteProduct) => server::respond(cx, api.delete_product(cx, take!(input.required("productId")))),
        Some(Op::DeleteQuote) => {
            let mut quote_id = None;
            take!(input.arguments(&mut [&mut quote_id]));
            server::respond(cx, api.delete_quote(cx, quote_id))
        }
        Some(Op::DeleteQuoteAlternative) => {
            let mut quote_alternative_id = None;
            take!(input.arguments(&mut [&mut quote_alternative_id]));
            server::respond(cx, api.delete_quote_alternative(cx, quote_alternative_id))
        }
        Some(Op::DeleteQuoteLine) => {
            let mut quote_line_id = None;
            take!(input.arguments(&mut [&mut quote_line_id]));
            server::respond(cx, api.delete_quote_line(cx, quote_line_id))
        }
        Some(Op::DeleteQuoteLines) => {
            let mut quote_line_ids = None;
            take!(input.arguments(&mut [&mut quote_line_ids]));
            server::respond(cx, api.delete_quote_lines(cx, quote_line_ids))
        }
        Some(Op::DeleteSaleTypeQuoteAttachment) => {
            let mut sale_type_quote_attachment_id = None;
            take!(input.arguments(&mut [&mut sale_type_quote_attachment_id]));
            server::respond(cx, api.delete_sale_type_quote_attachment(cx, sale_type_quote_attachment_id))
        }
        Some(Op::FindProduct) => {
            let mut quote_alternative_id = None;
            let mut user_input = None;
            let mut price_list_key = None;
            take!(input.arguments(&mut [&mut quote_alternative_id, &mut user_input, &mut price_list_key]));
            server::respond(cx, api.find_product(cx, quote_alternative_id, user_input, price_list_key))
        }
        Some(Op::GenerateQuoteDocuments) => server::respond(cx, api.generate_quote_documents(cx, take!(input.body()))),
        Some(Op::GetActivePriceLists) => {
            let mut quote_connection_id = None;
            let mut currency = None;
            take!(input.arguments(&mut [&mut quote_connection_id, &mut currency]));
            server::respond(cx, api.get_active_price_lists(cx, quote_connection_id, currency))
        }
        Some(Op::GetActivePriceListsByCurrencyId) => {
            let mut quote_connection_id = None;
            let mut currency_id = None;
            take!(input.arguments(&mut [&mut quote_connection_id, &mut currency_id]));
            server::respond(cx, api.get_active_price_lists_by_currency_id(cx, quote_connection_id, currency_id))
        }
        Some(Op::GetAllAvailableQuoteConnections) => server::respond(cx, api.get_all_available_quote_connections(cx)),
        Some(Op::GetAllAvailableQuoteConnectionsWithPriceLists) => server::respond(
            cx,
            api.get_all_available_quote_connections_with_price_lists(cx),
        ),
        Some(Op::GetAllInstalledQuoteConnections) => server::respond(cx, api.get_all_installed_quote_connections(cx)),
        Some(Op::GetAllPriceLists) => {
            let mut quote_connection_id = None;
            let mut currency = None;
            take!(input.arguments(&mut [&mut quote_connection_id, &mut currency]));
            server::respond(cx, api.get_all_price_lists(cx, quote_connection_id, currency))
        }
        Some(Op::GetAllPriceListsByCurrencyId) => {
            let mut quote_connection_id = None;
            let mut currency_id = None;
            take!(input.arguments(&mut [&mut quote_connection_id, &mut currency_id]));
            server::respond(cx, api.get_all_price_lists_by_currency_id(cx, quote_connection_id, currency_id))
        }
        Some(Op::GetAllQuoteLineConfigurations) => server::respond(cx, api.get_all_quote_line_configurations(cx)),
        Some(Op::GetConfigurationFields) => {
            let mut connection_id = None;
            let mut connector_name = None;
            take!(input.arguments(&mut [&mut connection_id, &mut connector_name]));
            server::respond(cx, api.get_configuration_fields(cx, connection_id, connector_name))
        }
        Some(Op::GetConnection) => {
            let mut quote_connection_id = None;
            take!(input.arguments(&mut [&mut quote_connection_id]));
            server::respond(cx, api.get_connection(cx, quote_connection_id))
        }
        Some(Op::GetConnectionConfigFields) => {
            let mut quote_connection_id = None;
            take!(input.arguments(&mut [&mut quote_connection_id]));
            server::respond(cx, api.get_connection_config_fields(cx, quote_connection_id))
        }
        Some(Op::GetConnectionStartupErrors) => server::respond(cx, api.get_connection_startup_errors(cx)),
        Some(Op::GetConnectionStartupResponse) => {
            let mut quote_connection_id = None;
            take!(input.arguments(&mut [&mut quote_connection_id]));
            server::respond(cx, api.get_connection_startup_response(cx, quote_connection_id))
        }
        Some(Op::GetConnectionsForAssociate) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.get_connections_for_associate(cx, associate_id))
        }
        Some(Op::GetConnectorCapabilities) => {
            let mut quote_connection_id = None;
            take!(input.arguments(&mut [&mut quote_connection_id]));
            server::respond(cx, api.get_connector_capabilities(cx, quote_connection_id))
        }
        Some(Op::GetConnectorCapabilityNames) => {
            let mut quote_connection_id = None;
            take!(input.arguments(&mut [&mut quote_connection_id]));
            server::respond(cx, api.get_connector_capability_names(cx, quote_connection_id))
        }
        Some(Op::GetExtraInfo) => {
            let mut quote_line_extra_data = None;
            take!(input.arguments(&mut [&mut quote_line_extra_data]));
            server::respond(cx, api.get_extra_info(cx, quote_line_extra_data))
        }
        Some(Op::GetInUseQuoteLineConfigurations) => server::respond(cx, api.get_in_use_quote_line_configurations(cx)),
        Some(Op::GetOrderConfirmation) => {
            let mut quote_version_id = None;
            let mut confirmation_template_id = None;
            take!(input.arguments(&mut [&mut quote_version_id, &mut confirmation_template_id]));
            server::respond(cx, api.get_order_confirmation(cx, quote_version_id, confirmation_template_id))
        }
        Some(Op::GetOrderState) => {
            let mut quote_version_id = None;
            take!(input.arguments(&mut [&mut quote_version_id]));
            server::respond(cx, api.get_order_state(cx, quote_version_id))
        }
        Some(Op::GetPriceList) => server::respond(cx, api.get_price_list(cx, take!(input.required("priceListId")))),
        Some(Op::GetProduct) => {
            let mut quote_connection_id = None;
            let mut erp_product_key = None;
            take!(input.arguments(&mut [&mut quote_connection_id, &mut erp_product_key]));
            server::respond(cx, api.get_product(cx, quote_connection_id, erp_product_key))
        }
        Some(Op::GetProductFromDbId) => {
            let mut product_id = None;
            take!(input.arguments(&mut [&mut product_id]));
            server::respond(cx, api.get_product_from_db_id(cx, product_id))
        }
        Some(Op::GetProductImage) => {
            let mut quote_connection_id = None;
            let mut erp_product_key = None;
            let mut rank = None;
            take!(input.arguments(&mut [&mut quote_connection_id, &mut erp_product_key, &mut rank]));
            server::respond(cx, api.get_product_image(cx, quote_connection_id, erp_product_key, rank))
        }
        Some(Op::GetQuote) => {
            let mut quote_id = None;
            take!(input.arguments(&mut [&mut quote_id]));
            server::respond(cx, api.get_quote(cx, quote_id))
        }
        Some(Op::GetQuoteAlternative) => server::respond(
            cx,
            api.get_quote_alternative(cx, take!(input.required("quoteAlternativeId"))),
        ),
        Some(Op::GetQuoteAlternatives) => {
            let mut quote_version_id = None;
            take!(input.arguments(&mut [&mut quote_version_id]));
            server::respond(cx, api.get_quote_alternatives(cx, quote_version_id))
        }
        Some(Op::GetQuoteEntity) => {
            let mut quote_id = None;
            take!(input.arguments(&mut [&mut quote_id]));
            server::respond(cx, api.get_quote_entity(cx, quote_id))
        }
        Some(Op::GetQuoteEntityFromSaleId) => {
            let mut sale_id = None;
            take!(input.arguments(&mut [&mut sale_id]));
            server::respond(cx, api.get_quote_entity_from_sale_id(cx, sale_id))
        }
        Some(Op::GetQuoteFromSaleId) => {
            let mut sale_id = None;
            take!(input.arguments(&mut [&mut sale_id]));
            server::respond(cx, api.get_quote_from_sale_id(cx, sale_id))
        }
        Some(Op::GetQuoteLine) => {
            let mut quote_line_id = None;
            take!(input.arguments(&mut [&mut quote_line_id]));
            server::respond(cx, api.get_quote_line(cx, quote_line_id))
        }
        Some(Op::GetQuoteLineConfiguration) => {
            let mut quote_line_configuration_id = None;
            take!(input.arguments(&mut [&mut quote_line_configuration_id]));
            server::respond(cx, api.get_quote_line_configuration(cx, quote_line_configuration_id))
        }
        Some(Op::GetQuoteLineConfigurationFromFieldName) => {
            let mut field_name = None;
            take!(input.arguments(&mut [&mut field_name]));
            server::respond(cx, api.get_quote_line_configuration_from_field_name(cx, field_name))
        }
        Some(Op::GetQuoteLines) => {
            let mut quote_alternative_id = None;
            take!(input.arguments(&mut [&mut quote_alternative_id]));
            server::respond(cx, api.get_quote_lines(cx, quote_alternative_id))
        }
        _ => return dispatch_from_get_quote_version(api, operation, cx, input),
    })
}

fn dispatch_from_get_quote_version<'a, T: QuoteAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetQuoteVersion) => {
            let mut quote_version_id = None;
            take!(input.arguments(&mut [&mut quote_version_id]));
            server::respond(cx, api.get_quote_version(cx, quote_version_id))
        }
        Some(Op::GetQuoteVersionWorkflowButtonStates) => {
            let mut quote_version_id = None;
            let mut quote_alternative_id = None;
            take!(input.arguments(&mut [&mut quote_version_id, &mut quote_alternative_id]));
            server::respond(
                cx,
                api.get_quote_version_workflow_button_states(cx, quote_version_id, quote_alternative_id),
            )
        }
        Some(Op::GetQuoteVersionWorkflowImageState) => {
            let mut quote_version_id = None;
            take!(input.arguments(&mut [&mut quote_version_id]));
            server::respond(cx, api.get_quote_version_workflow_image_state(cx, quote_version_id))
        }
        Some(Op::GetQuoteVersionWorkflowState) => {
            let mut quote_version_id = None;
            let mut quote_alternative_id = None;
            take!(input.arguments(&mut [&mut quote_version_id, &mut quote_alternative_id]));
            server::respond(cx, api.get_quote_version_workflow_state(cx, quote_version_id, quote_alternative_id))
        }
        Some(Op::GetQuoteVersionWorkflowStatusInfo) => {
            let mut quote_version_id = None;
            take!(input.arguments(&mut [&mut quote_version_id]));
            server::respond(cx, api.get_quote_version_workflow_status_info(cx, quote_version_id))
        }
        Some(Op::GetQuoteVersions) => {
            let mut quote_id = None;
            take!(input.arguments(&mut [&mut quote_id]));
            server::respond(cx, api.get_quote_versions(cx, quote_id))
        }
        Some(Op::HasConnections) => server::respond(cx, api.has_connections(cx)),
        Some(Op::IncludeQuoteVersionAttachment) => {
            let mut quote_version_id = None;
            let mut document_id = None;
            let mut include = None;
            take!(input.arguments(&mut [&mut quote_version_id, &mut document_id, &mut include]));
            server::respond(cx, api.include_quote_version_attachment(cx, quote_version_id, document_id, include))
        }
        _ => return dispatch_from_move_quote_line(api, operation, cx, input),
    })
}

fn dispatch_from_move_quote_line<'a, T: QuoteAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::MoveQuoteLine) => {
            let mut quote_line_id = None;
            let mut direction = None;
            take!(input.arguments(&mut [&mut quote_line_id, &mut direction]));
            server::respond(cx, api.move_quote_line(cx, quote_line_id, direction))
        }
        Some(Op::PlaceOrder) => server::respond(cx, api.place_order(cx, take!(input.body()))),
        Some(Op::RecalculateQuoteAlternative) => {
            let mut quote_alternative = None;
            take!(input.arguments(&mut [&mut quote_alternative]));
            server::respond(cx, api.recalculate_quote_alternative(cx, quote_alternative))
        }
        Some(Op::RecalculateQuoteLine) => {
            let mut quote_line = None;
            let mut changed_fields = None;
            take!(input.arguments(&mut [&mut quote_line, &mut changed_fields]));
            server::respond(cx, api.recalculate_quote_line(cx, quote_line, changed_fields))
        }
        Some(Op::RejectQuoteVersion) => {
            let mut quote_version_id = None;
            let mut rejected_by_text = None;
            let mut rejected_by_associate_id = None;
            let mut rejection_text = None;
            take!(input.arguments(&mut [
                &mut quote_version_id,
                &mut rejected_by_text,
                &mut rejected_by_associate_id,
                &mut rejection_text,
            ]));
            server::respond(
                cx,
                api.reject_quote_version(
                    cx,
                    quote_version_id,
                    rejected_by_text,
                    rejected_by_associate_id,
                    rejection_text,
                ),
            )
        }
        Some(Op::RemoveProduct) => {
            let mut product_id = None;
            take!(input.arguments(&mut [&mut product_id]));
            server::respond(cx, api.remove_product(cx, product_id))
        }
        Some(Op::RequestApproval) => {
            let mut quote_version_id = None;
            let mut associate_id = None;
            let mut comment = None;
            take!(input.arguments(&mut [&mut quote_version_id, &mut associate_id, &mut comment]));
            server::respond(cx, api.request_approval(cx, quote_version_id, associate_id, comment))
        }
        Some(Op::RestoreConnection) => {
            let mut quote_connection_id = None;
            take!(input.arguments(&mut [&mut quote_connection_id]));
            server::respond(cx, api.restore_connection(cx, quote_connection_id))
        }
        Some(Op::SaveConnection) => {
            let mut connection = None;
            take!(input.arguments(&mut [&mut connection]));
            server::respond(cx, api.save_connection(cx, connection))
        }
        Some(Op::SaveConnectionConfigFields) => {
            let mut quote_connection_id = None;
            let mut connection_config_fields = None;
            take!(input.arguments(&mut [&mut quote_connection_id, &mut connection_config_fields]));
            server::respond(cx, api.save_connection_config_fields(cx, quote_connection_id, connection_config_fields))
        }
        Some(Op::SavePriceList) => server::respond(cx, api.save_price_list(cx, take!(input.body()))),
        Some(Op::SaveProduct) => server::respond(cx, api.save_product(cx, take!(input.body()))),
        Some(Op::SaveQuote) => {
            let mut quote = None;
            take!(input.arguments(&mut [&mut quote]));
            server::respond(cx, api.save_quote(cx, quote))
        }
        Some(Op::SaveQuoteAlternative) => server::respond(cx, api.save_quote_alternative(cx, take!(input.body()))),
        Some(Op::SaveQuoteEntity) => {
            let mut quote_entity = None;
            take!(input.arguments(&mut [&mut quote_entity]));
            server::respond(cx, api.save_quote_entity(cx, quote_entity))
        }
        Some(Op::SaveQuoteLine) => {
            let mut quote_line = None;
            take!(input.arguments(&mut [&mut quote_line]));
            server::respond(cx, api.save_quote_line(cx, quote_line))
        }
        Some(Op::SaveQuoteLineConfiguration) => {
            let mut quote_line_configuration = None;
            take!(input.arguments(&mut [&mut quote_line_configuration]));
            server::respond(cx, api.save_quote_line_configuration(cx, quote_line_configuration))
        }
        Some(Op::SaveQuoteLineConfigurations) => {
            let mut quote_line_configurations = None;
            take!(input.arguments(&mut [&mut quote_line_configurations]));
            server::respond(cx, api.save_quote_line_configurations(cx, quote_line_configurations))
        }
        Some(Op::SaveQuoteLines) => {
            let mut quote_lines = None;
            take!(input.arguments(&mut [&mut quote_lines]));
            server::respond(cx, api.save_quote_lines(cx, quote_lines))
        }
        Some(Op::SaveQuoteVersion) => {
            let mut quote_version = None;
            take!(input.arguments(&mut [&mut quote_version]));
            server::respond(cx, api.save_quote_version(cx, quote_version))
        }
        Some(Op::SaveQuoteVersionNumber) => {
            let mut quote_version_id = None;
            let mut number = None;
            take!(input.arguments(&mut [&mut quote_version_id, &mut number]));
            server::respond(cx, api.save_quote_version_number(cx, quote_version_id, number))
        }
        Some(Op::SendQuoteVersion) => server::respond(cx, api.send_quote_version(cx, take!(input.body()))),
        Some(Op::TestConnection) => {
            let mut connector_name = None;
            let mut connection_data = None;
            take!(input.arguments(&mut [&mut connector_name, &mut connection_data]));
            server::respond(cx, api.test_connection(cx, connector_name, connection_data))
        }
        Some(Op::ToggleProductInAssortment) => {
            let mut product_id = None;
            take!(input.arguments(&mut [&mut product_id]));
            server::respond(cx, api.toggle_product_in_assortment(cx, product_id))
        }
        Some(Op::ToggleQuoteVersionAttachmentIncluded) => {
            let mut quote_version_attachment_id = None;
            take!(input.arguments(&mut [&mut quote_version_attachment_id]));
            server::respond(cx, api.toggle_quote_version_attachment_included(cx, quote_version_attachment_id))
        }
        Some(Op::ToggleSaleTypeQuoteAttachmentDefaultIncluded) => {
            let mut sale_type_quote_attachment_id = None;
            take!(input.arguments(&mut [&mut sale_type_quote_attachment_id]));
            server::respond(
                cx,
                api.toggle_sale_type_quote_attachment_default_included(cx, sale_type_quote_attachment_id),
            )
        }
        Some(Op::UpdateQuoteVersionPrices) => {
            let mut quote_version_id = None;
            take!(input.arguments(&mut [&mut quote_version_id]));
            server::respond(cx, api.update_quote_version_prices(cx, quote_version_id))
        }
        Some(Op::ValidateQuoteVersion) => {
            let mut quote_version_id = None;
            let mut action = None;
            take!(input.arguments(&mut [&mut quote_version_id, &mut action]));
            server::respond(cx, api.validate_quote_version(cx, quote_version_id, action))
        }
        _ => return Err(server::Error::not_implemented()),
    })
}
