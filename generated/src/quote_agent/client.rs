// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;
use runtime::{Bytes, Map};

use super::operations::*;
use super::requests::{
    CopySuperOfficePriceListRequest, GenerateQuoteDocumentsRequest, PlaceOrderRequest,
    SendQuoteVersionRequest,
};
use crate::types::{
    ApproveRejectResponse, FieldMetadata, PluginResponse, PluginUrlResponse, PriceList, Product,
    ProductExtraDataField, Quote, QuoteAlternative, QuoteAlternativeRecalculated, QuoteConnection,
    QuoteEntity, QuoteLine, QuoteLineConfiguration, QuoteListItem, QuotePublishDocuments,
    QuoteVersion, QuoteVersionAttachment, QuoteVersionButtonAction, QuoteVersionButtonState,
    QuoteVersionStatusInformation, QuoteVersionValidated, QuoteVersionWorkflowState,
};

/// Calls of the tag `Quote_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct QuoteAgentClient<'c>(&'c Client);

impl<'c> QuoteAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Add sale type quote attachment.
    ///
    /// `POST /api/v1/Agents/Quote/AddSaleTypeQuoteAttachment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_AddSaleTypeQuoteAttachment.html)
    /// - body, [`AddSaleTypeQuoteAttachmentRequest`](crate::quote_agent::AddSaleTypeQuoteAttachmentRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().add_sale_type_quote_attachment(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_sale_type_quote_attachment(self, sale_type_id: i32, document_id: i32) -> Call<'c, i32, Select> {
        self.call(ADD_SALE_TYPE_QUOTE_ATTACHMENT, &[]).fields(&[("SaleTypeId", View::I32(sale_type_id)), ("DocumentId", View::I32(document_id))])
    }

    /// Approve quote version.
    ///
    /// `POST /api/v1/Agents/Quote/ApproveQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ApproveQuoteVersion.html)
    /// - body, [`ApproveQuoteVersionRequest`](crate::quote_agent::ApproveQuoteVersionRequest).
    /// - answers 200 with [`ApproveRejectResponse`](crate::types::ApproveRejectResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().approve_quote_version(1, "text", 1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn approve_quote_version(
        self,
        quote_version_id: i32,
        approved_by_text: &str,
        approved_by_associate_id: i32,
        approval_text: &str,
    ) -> Call<'c, ApproveRejectResponse, Select> {
        self.call(APPROVE_QUOTE_VERSION, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id)), ("ApprovedByText", View::Str(approved_by_text)), ("ApprovedByAssociateId", View::I32(approved_by_associate_id)), ("ApprovalText", View::Str(approval_text))])
    }

    /// Can connector provide capability.
    ///
    /// `POST /api/v1/Agents/Quote/CanConnectorProvideCapability`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CanConnectorProvideCapability.html)
    /// - body, [`CanConnectorProvideCapabilityRequest`](crate::quote_agent::CanConnectorProvideCapabilityRequest).
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().can_connector_provide_capability(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn can_connector_provide_capability(self, quote_connection_id: i32, capability_name: &str) -> Call<'c, bool, Select> {
        self.call(CAN_CONNECTOR_PROVIDE_CAPABILITY, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id)), ("CapabilityName", View::Str(capability_name))])
    }

    /// Copy quote alternative.
    ///
    /// `POST /api/v1/Agents/Quote/CopyQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CopyQuoteAlternative.html)
    /// - body, [`CopyQuoteAlternativeRequest`](crate::quote_agent::CopyQuoteAlternativeRequest).
    /// - answers 200 with [`QuoteAlternative`](crate::types::QuoteAlternative).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().copy_quote_alternative(1, 1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn copy_quote_alternative(
        self,
        quote_version_id: i32,
        quote_alternative_id: i32,
        quote_alternative_name: &str,
    ) -> Call<'c, QuoteAlternative, Select> {
        self.call(COPY_QUOTE_ALTERNATIVE, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id)), ("QuoteAlternativeId", View::I32(quote_alternative_id)), ("QuoteAlternativeName", View::Str(quote_alternative_name))])
    }

    /// Copy super office price list.
    ///
    /// `POST /api/v1/Agents/Quote/CopySuperOfficePriceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CopySuperOfficePriceList.html)
    /// - body, [`CopySuperOfficePriceListRequest`](crate::quote_agent::CopySuperOfficePriceListRequest).
    /// - answers 200 with [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().copy_super_office_price_list(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn copy_super_office_price_list(self, body: &CopySuperOfficePriceListRequest) -> Call<'c, PriceList, Select> {
        self.call(COPY_SUPER_OFFICE_PRICE_LIST, &[]).body(View::Carrier(body))
    }

    /// Create and save quote.
    ///
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuote`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuote.html)
    /// - body, [`CreateAndSaveQuoteRequest`](crate::quote_agent::CreateAndSaveQuoteRequest).
    /// - answers 200 with [`QuoteEntity`](crate::types::QuoteEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().create_and_save_quote(1, 1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_and_save_quote(self, sale_id: i32, connection_id: i32, first_alternative_name: &str) -> Call<'c, QuoteEntity, Select> {
        self.call(CREATE_AND_SAVE_QUOTE, &[]).fields(&[("SaleId", View::I32(sale_id)), ("ConnectionId", View::I32(connection_id)), ("FirstAlternativeName", View::Str(first_alternative_name))])
    }

    /// Create and save quote from sale.
    ///
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuoteFromSale`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuoteFromSale.html)
    /// - body, [`CreateAndSaveQuoteFromSaleRequest`](crate::quote_agent::CreateAndSaveQuoteFromSaleRequest).
    /// - answers 200 with [`QuoteEntity`](crate::types::QuoteEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().create_and_save_quote_from_sale(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_and_save_quote_from_sale(self, copy_from_sale_id: i32, copy_to_sale_id: i32) -> Call<'c, QuoteEntity, Select> {
        self.call(CREATE_AND_SAVE_QUOTE_FROM_SALE, &[]).fields(&[("CopyFromSaleId", View::I32(copy_from_sale_id)), ("CopyToSaleId", View::I32(copy_to_sale_id))])
    }

    /// Create and save quote version.
    ///
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuoteVersion.html)
    /// - body, [`CreateAndSaveQuoteVersionRequest`](crate::quote_agent::CreateAndSaveQuoteVersionRequest).
    /// - answers 200 with [`QuoteVersion`](crate::types::QuoteVersion).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().create_and_save_quote_version(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_and_save_quote_version(self, quote_version_id: i32) -> Call<'c, QuoteVersion, Select> {
        self.call(CREATE_AND_SAVE_QUOTE_VERSION, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id))])
    }

    /// Create connection from connector name.
    ///
    /// `POST /api/v1/Agents/Quote/CreateConnectionFromConnectorName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateConnectionFromConnectorName.html)
    /// - body, [`CreateConnectionFromConnectorNameRequest`](crate::quote_agent::CreateConnectionFromConnectorNameRequest).
    /// - answers 200 with [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().create_connection_from_connector_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_connection_from_connector_name(self, connector_name: &str) -> Call<'c, QuoteConnection, Select> {
        self.call(CREATE_CONNECTION_FROM_CONNECTOR_NAME, &[]).fields(&[("ConnectorName", View::Str(connector_name))])
    }

    /// Create default price list.
    ///
    /// `POST /api/v1/Agents/Quote/CreateDefaultPriceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateDefaultPriceList.html)
    /// - answers 200 with [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().create_default_price_list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_price_list(self) -> Call<'c, PriceList> {
        self.call(CREATE_DEFAULT_PRICE_LIST, &[])
    }

    /// Create default product.
    ///
    /// `POST /api/v1/Agents/Quote/CreateDefaultProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateDefaultProduct.html)
    /// - answers 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().create_default_product().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_product(self) -> Call<'c, Product> {
        self.call(CREATE_DEFAULT_PRODUCT, &[])
    }

    /// Create default quote alternative.
    ///
    /// `POST /api/v1/Agents/Quote/CreateDefaultQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateDefaultQuoteAlternative.html)
    /// - answers 200 with [`QuoteAlternative`](crate::types::QuoteAlternative).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().create_default_quote_alternative().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_quote_alternative(self) -> Call<'c, QuoteAlternative> {
        self.call(CREATE_DEFAULT_QUOTE_ALTERNATIVE, &[])
    }

    /// Create or update quote version attachments.
    ///
    /// `POST /api/v1/Agents/Quote/CreateOrUpdateQuoteVersionAttachments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateOrUpdateQuoteVersionAttachments.html)
    /// - body, [`CreateOrUpdateQuoteVersionAttachmentsRequest`](crate::quote_agent::CreateOrUpdateQuoteVersionAttachmentsRequest).
    /// - answers 200 with list of [`QuoteVersionAttachment`](crate::types::QuoteVersionAttachment).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().create_or_update_quote_version_attachments(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_or_update_quote_version_attachments(self, quote_version_id: i32) -> Call<'c, Vec<QuoteVersionAttachment>, Select> {
        self.call(CREATE_OR_UPDATE_QUOTE_VERSION_ATTACHMENTS, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id))])
    }

    /// Create quote alternative.
    ///
    /// `POST /api/v1/Agents/Quote/CreateQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateQuoteAlternative.html)
    /// - body, [`CreateQuoteAlternativeRequest`](crate::quote_agent::CreateQuoteAlternativeRequest).
    /// - answers 200 with [`QuoteAlternative`](crate::types::QuoteAlternative).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().create_quote_alternative(1, "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_quote_alternative(
        self,
        quote_version_id: i32,
        quote_alternative_name: &str,
        quote_alternative_description: &str,
    ) -> Call<'c, QuoteAlternative, Select> {
        self.call(CREATE_QUOTE_ALTERNATIVE, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id)), ("QuoteAlternativeName", View::Str(quote_alternative_name)), ("QuoteAlternativeDescription", View::Str(quote_alternative_description))])
    }

    /// Create quote line.
    ///
    /// `POST /api/v1/Agents/Quote/CreateQuoteLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateQuoteLine.html)
    /// - body, [`CreateQuoteLineRequest`](crate::quote_agent::CreateQuoteLineRequest).
    /// - answers 200 with [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().create_quote_line(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_quote_line(self, quote_alternative_id: i32, erp_product_key: &str) -> Call<'c, QuoteLine, Select> {
        self.call(CREATE_QUOTE_LINE, &[]).fields(&[("QuoteAlternativeId", View::I32(quote_alternative_id)), ("ERPProductKey", View::Str(erp_product_key))])
    }

    /// Create quote line from product.
    ///
    /// `POST /api/v1/Agents/Quote/CreateQuoteLineFromProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateQuoteLineFromProduct.html)
    /// - body, [`CreateQuoteLineFromProductRequest`](crate::quote_agent::CreateQuoteLineFromProductRequest).
    /// - answers 200 with [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().create_quote_line_from_product(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_quote_line_from_product(self, quote_alternative_id: i32, product: &Product) -> Call<'c, QuoteLine, Select> {
        self.call(CREATE_QUOTE_LINE_FROM_PRODUCT, &[]).fields(&[("QuoteAlternativeId", View::I32(quote_alternative_id)), ("Product", View::Carrier(product))])
    }

    /// Delete connection.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteConnection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteConnection.html)
    /// - body, [`QuoteDeleteConnectionRequest`](crate::quote_agent::QuoteDeleteConnectionRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.quote_agent().delete_connection(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_connection(self, quote_connection_id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_CONNECTION, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id))])
    }

    /// Delete price list.
    ///
    /// `POST /api/v1/Agents/Quote/DeletePriceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeletePriceList.html)
    /// - `PriceListId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.quote_agent().delete_price_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_price_list(self, price_list_id: i32) -> Call<'c, ()> {
        self.call(DELETE_PRICE_LIST, &[]).query("PriceListId", View::I32(price_list_id))
    }

    /// Delete product.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteProduct.html)
    /// - `ProductId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.quote_agent().delete_product(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_product(self, product_id: i32) -> Call<'c, ()> {
        self.call(DELETE_PRODUCT, &[]).query("ProductId", View::I32(product_id))
    }

    /// Delete quote.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteQuote`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuote.html)
    /// - body, [`DeleteQuoteRequest`](crate::quote_agent::DeleteQuoteRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.quote_agent().delete_quote(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_quote(self, quote_id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_QUOTE, &[]).fields(&[("QuoteId", View::I32(quote_id))])
    }

    /// Delete quote alternative.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuoteAlternative.html)
    /// - body, [`DeleteQuoteAlternativeRequest`](crate::quote_agent::DeleteQuoteAlternativeRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.quote_agent().delete_quote_alternative(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_quote_alternative(self, quote_alternative_id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_QUOTE_ALTERNATIVE, &[]).fields(&[("QuoteAlternativeId", View::I32(quote_alternative_id))])
    }

    /// Delete quote line.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteQuoteLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuoteLine.html)
    /// - body, [`DeleteQuoteLineRequest`](crate::quote_agent::DeleteQuoteLineRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.quote_agent().delete_quote_line(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_quote_line(self, quote_line_id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_QUOTE_LINE, &[]).fields(&[("QuoteLineId", View::I32(quote_line_id))])
    }

    /// Delete quote lines.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteQuoteLines`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuoteLines.html)
    /// - body, [`DeleteQuoteLinesRequest`](crate::quote_agent::DeleteQuoteLinesRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.quote_agent().delete_quote_lines(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_quote_lines(self, quote_line_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(DELETE_QUOTE_LINES, &[]).fields(&[("QuoteLineIds", View::List(&quote_line_ids))])
    }

    /// Delete sale type quote attachment.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteSaleTypeQuoteAttachment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteSaleTypeQuoteAttachment.html)
    /// - body, [`DeleteSaleTypeQuoteAttachmentRequest`](crate::quote_agent::DeleteSaleTypeQuoteAttachmentRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.quote_agent().delete_sale_type_quote_attachment(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_sale_type_quote_attachment(self, sale_type_quote_attachment_id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_SALE_TYPE_QUOTE_ATTACHMENT, &[]).fields(&[("SaleTypeQuoteAttachmentId", View::I32(sale_type_quote_attachment_id))])
    }

    /// Find product.
    ///
    /// `POST /api/v1/Agents/Quote/FindProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_FindProduct.html)
    /// - body, [`FindProductRequest`](crate::quote_agent::FindProductRequest).
    /// - answers 200 with list of [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().find_product(1, "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn find_product(self, quote_alternative_id: i32, user_input: &str, price_list_key: &str) -> Call<'c, Vec<Product>, Select> {
        self.call(FIND_PRODUCT, &[]).fields(&[("QuoteAlternativeId", View::I32(quote_alternative_id)), ("UserInput", View::Str(user_input)), ("PriceListKey", View::Str(price_list_key))])
    }

    /// Generate quote documents.
    ///
    /// `POST /api/v1/Agents/Quote/GenerateQuoteDocuments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GenerateQuoteDocuments.html)
    /// - body, [`GenerateQuoteDocumentsRequest`](crate::quote_agent::GenerateQuoteDocumentsRequest).
    /// - answers 200 with [`QuotePublishDocuments`](crate::types::QuotePublishDocuments).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().generate_quote_documents(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn generate_quote_documents(self, body: &GenerateQuoteDocumentsRequest) -> Call<'c, QuotePublishDocuments, Select> {
        self.call(GENERATE_QUOTE_DOCUMENTS, &[]).body(View::Carrier(body))
    }

    /// Get active price lists.
    ///
    /// `POST /api/v1/Agents/Quote/GetActivePriceLists`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetActivePriceLists.html)
    /// - body, [`GetActivePriceListsRequest`](crate::quote_agent::GetActivePriceListsRequest).
    /// - answers 200 with list of [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_active_price_lists(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_active_price_lists(self, quote_connection_id: i32, currency: &str) -> Call<'c, Vec<PriceList>, Select> {
        self.call(GET_ACTIVE_PRICE_LISTS, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id)), ("Currency", View::Str(currency))])
    }

    /// Get active price lists by currency id.
    ///
    /// `POST /api/v1/Agents/Quote/GetActivePriceListsByCurrencyId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetActivePriceListsByCurrencyId.html)
    /// - body, [`GetActivePriceListsByCurrencyIdRequest`](crate::quote_agent::GetActivePriceListsByCurrencyIdRequest).
    /// - answers 200 with list of [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_active_price_lists_by_currency_id(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_active_price_lists_by_currency_id(self, quote_connection_id: i32, currency_id: i32) -> Call<'c, Vec<PriceList>, Select> {
        self.call(GET_ACTIVE_PRICE_LISTS_BY_CURRENCY_ID, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id)), ("CurrencyId", View::I32(currency_id))])
    }

    /// Get all available quote connections.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllAvailableQuoteConnections`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllAvailableQuoteConnections.html)
    /// - answers 200 with list of [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_all_available_quote_connections().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_available_quote_connections(self) -> Call<'c, Vec<QuoteConnection>, Select> {
        self.call(GET_ALL_AVAILABLE_QUOTE_CONNECTIONS, &[])
    }

    /// Get all available quote connections with price lists.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllAvailableQuoteConnectionsWithPriceLists`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllAvailableQuoteConnectionsWithPriceLists.html)
    /// - answers 200 with list of [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_all_available_quote_connections_with_price_lists().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_available_quote_connections_with_price_lists(self) -> Call<'c, Vec<QuoteConnection>, Select> {
        self.call(GET_ALL_AVAILABLE_QUOTE_CONNECTIONS_WITH_PRICE_LISTS, &[])
    }

    /// Get all installed quote connections.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllInstalledQuoteConnections`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllInstalledQuoteConnections.html)
    /// - answers 200 with list of [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_all_installed_quote_connections().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_installed_quote_connections(self) -> Call<'c, Vec<QuoteConnection>, Select> {
        self.call(GET_ALL_INSTALLED_QUOTE_CONNECTIONS, &[])
    }

    /// Get all price lists.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllPriceLists`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllPriceLists.html)
    /// - body, [`GetAllPriceListsRequest`](crate::quote_agent::GetAllPriceListsRequest).
    /// - answers 200 with list of [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_all_price_lists(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_price_lists(self, quote_connection_id: i32, currency: &str) -> Call<'c, Vec<PriceList>, Select> {
        self.call(GET_ALL_PRICE_LISTS, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id)), ("Currency", View::Str(currency))])
    }

    /// Get all price lists by currency id.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllPriceListsByCurrencyId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllPriceListsByCurrencyId.html)
    /// - body, [`GetAllPriceListsByCurrencyIdRequest`](crate::quote_agent::GetAllPriceListsByCurrencyIdRequest).
    /// - answers 200 with list of [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_all_price_lists_by_currency_id(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_price_lists_by_currency_id(self, quote_connection_id: i32, currency_id: i32) -> Call<'c, Vec<PriceList>, Select> {
        self.call(GET_ALL_PRICE_LISTS_BY_CURRENCY_ID, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id)), ("CurrencyId", View::I32(currency_id))])
    }

    /// Get all quote line configurations.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllQuoteLineConfigurations`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllQuoteLineConfigurations.html)
    /// - answers 200 with list of [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_all_quote_line_configurations().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_quote_line_configurations(self) -> Call<'c, Vec<QuoteLineConfiguration>, Select> {
        self.call(GET_ALL_QUOTE_LINE_CONFIGURATIONS, &[])
    }

    /// Get configuration fields.
    ///
    /// `POST /api/v1/Agents/Quote/GetConfigurationFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConfigurationFields.html)
    /// - body, [`QuoteGetConfigurationFieldsRequest`](crate::quote_agent::QuoteGetConfigurationFieldsRequest).
    /// - answers 200 with dictionary of [`FieldMetadata`](crate::types::FieldMetadata).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_configuration_fields(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_configuration_fields(self, connection_id: i32, connector_name: &str) -> Call<'c, Map<FieldMetadata>, Select> {
        self.call(GET_CONFIGURATION_FIELDS, &[]).fields(&[("ConnectionId", View::I32(connection_id)), ("ConnectorName", View::Str(connector_name))])
    }

    /// Get connection.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnection.html)
    /// - body, [`QuoteGetConnectionRequest`](crate::quote_agent::QuoteGetConnectionRequest).
    /// - answers 200 with [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_connection(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_connection(self, quote_connection_id: i32) -> Call<'c, QuoteConnection, Select> {
        self.call(GET_CONNECTION, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id))])
    }

    /// Get connection config fields.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectionConfigFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionConfigFields.html)
    /// - body, [`GetConnectionConfigFieldsRequest`](crate::quote_agent::GetConnectionConfigFieldsRequest).
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_connection_config_fields(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_connection_config_fields(self, quote_connection_id: i32) -> Call<'c, Map<String>, Select> {
        self.call(GET_CONNECTION_CONFIG_FIELDS, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id))])
    }

    /// Get connection startup errors.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectionStartupErrors`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionStartupErrors.html)
    /// - answers 200 with list of [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_connection_startup_errors().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_connection_startup_errors(self) -> Call<'c, Vec<PluginResponse>, Select> {
        self.call(GET_CONNECTION_STARTUP_ERRORS, &[])
    }

    /// Get connection startup response.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectionStartupResponse`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionStartupResponse.html)
    /// - body, [`GetConnectionStartupResponseRequest`](crate::quote_agent::GetConnectionStartupResponseRequest).
    /// - answers 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_connection_startup_response(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_connection_startup_response(self, quote_connection_id: i32) -> Call<'c, PluginResponse, Select> {
        self.call(GET_CONNECTION_STARTUP_RESPONSE, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id))])
    }

    /// Get connections for associate.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectionsForAssociate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionsForAssociate.html)
    /// - body, [`GetConnectionsForAssociateRequest`](crate::quote_agent::GetConnectionsForAssociateRequest).
    /// - answers 200 with list of [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_connections_for_associate(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_connections_for_associate(self, associate_id: i32) -> Call<'c, Vec<QuoteConnection>, Select> {
        self.call(GET_CONNECTIONS_FOR_ASSOCIATE, &[]).fields(&[("AssociateId", View::I32(associate_id))])
    }

    /// Get connector capabilities.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectorCapabilities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectorCapabilities.html)
    /// - body, [`GetConnectorCapabilitiesRequest`](crate::quote_agent::GetConnectorCapabilitiesRequest).
    /// - answers 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_connector_capabilities(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_connector_capabilities(self, quote_connection_id: i32) -> Call<'c, Vec<String>, Select> {
        self.call(GET_CONNECTOR_CAPABILITIES, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id))])
    }

    /// Get connector capability names.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectorCapabilityNames`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectorCapabilityNames.html)
    /// - body, [`GetConnectorCapabilityNamesRequest`](crate::quote_agent::GetConnectorCapabilityNamesRequest).
    /// - answers 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_connector_capability_names(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_connector_capability_names(self, quote_connection_id: i32) -> Call<'c, Vec<String>, Select> {
        self.call(GET_CONNECTOR_CAPABILITY_NAMES, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id))])
    }

    /// Get extra info.
    ///
    /// `POST /api/v1/Agents/Quote/GetExtraInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetExtraInfo.html)
    /// - body, [`GetExtraInfoRequest`](crate::quote_agent::GetExtraInfoRequest).
    /// - answers 200 with list of [`ProductExtraDataField`](crate::types::ProductExtraDataField).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_extra_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_extra_info(self, quote_line_extra_data: &str) -> Call<'c, Vec<ProductExtraDataField>, Select> {
        self.call(GET_EXTRA_INFO, &[]).fields(&[("QuoteLineExtraData", View::Str(quote_line_extra_data))])
    }

    /// Get in use quote line configurations.
    ///
    /// `POST /api/v1/Agents/Quote/GetInUseQuoteLineConfigurations`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetInUseQuoteLineConfigurations.html)
    /// - answers 200 with list of [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_in_use_quote_line_configurations().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_in_use_quote_line_configurations(self) -> Call<'c, Vec<QuoteLineConfiguration>, Select> {
        self.call(GET_IN_USE_QUOTE_LINE_CONFIGURATIONS, &[])
    }

    /// Get order confirmation.
    ///
    /// `POST /api/v1/Agents/Quote/GetOrderConfirmation`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetOrderConfirmation.html)
    /// - body, [`GetOrderConfirmationRequest`](crate::quote_agent::GetOrderConfirmationRequest).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_order_confirmation(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_order_confirmation(self, quote_version_id: i32, confirmation_template_id: i32) -> Call<'c, String, Select> {
        self.call(GET_ORDER_CONFIRMATION, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id)), ("ConfirmationTemplateId", View::I32(confirmation_template_id))])
    }

    /// Get order state.
    ///
    /// `POST /api/v1/Agents/Quote/GetOrderState`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetOrderState.html)
    /// - body, [`GetOrderStateRequest`](crate::quote_agent::GetOrderStateRequest).
    /// - answers 200 with [`PluginUrlResponse`](crate::types::PluginUrlResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_order_state(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_order_state(self, quote_version_id: i32) -> Call<'c, PluginUrlResponse, Select> {
        self.call(GET_ORDER_STATE, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id))])
    }

    /// Get price list.
    ///
    /// `POST /api/v1/Agents/Quote/GetPriceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetPriceList.html)
    /// - `priceListId` (query), `i32`.
    /// - answers 200 with [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_price_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_price_list(self, price_list_id: i32) -> Call<'c, PriceList, Select> {
        self.call(GET_PRICE_LIST, &[]).query("priceListId", View::I32(price_list_id))
    }

    /// Get product.
    ///
    /// `POST /api/v1/Agents/Quote/GetProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetProduct.html)
    /// - body, [`GetProductRequest`](crate::quote_agent::GetProductRequest).
    /// - answers 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_product(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product(self, quote_connection_id: i32, erp_product_key: &str) -> Call<'c, Product, Select> {
        self.call(GET_PRODUCT, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id)), ("ERPProductKey", View::Str(erp_product_key))])
    }

    /// Get product from db id.
    ///
    /// `POST /api/v1/Agents/Quote/GetProductFromDbId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetProductFromDbId.html)
    /// - body, [`GetProductFromDbIdRequest`](crate::quote_agent::GetProductFromDbIdRequest).
    /// - answers 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_product_from_db_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_from_db_id(self, product_id: i32) -> Call<'c, Product, Select> {
        self.call(GET_PRODUCT_FROM_DB_ID, &[]).fields(&[("ProductId", View::I32(product_id))])
    }

    /// Get product image.
    ///
    /// `POST /api/v1/Agents/Quote/GetProductImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetProductImage.html)
    /// - body, [`QuoteGetProductImageRequest`](crate::quote_agent::QuoteGetProductImageRequest).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_product_image(1, "text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_image(self, quote_connection_id: i32, erp_product_key: &str, rank: i32) -> Call<'c, String, Select> {
        self.call(GET_PRODUCT_IMAGE, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id)), ("ERPProductKey", View::Str(erp_product_key)), ("Rank", View::I32(rank))])
    }

    /// Get quote.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuote`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuote.html)
    /// - body, [`GetQuoteRequest`](crate::quote_agent::GetQuoteRequest).
    /// - answers 200 with [`Quote`](crate::types::Quote).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote(self, quote_id: i32) -> Call<'c, Quote, Select> {
        self.call(GET_QUOTE, &[]).fields(&[("QuoteId", View::I32(quote_id))])
    }

    /// Get quote alternative.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteAlternative.html)
    /// - `quoteAlternativeId` (query), `i32`.
    /// - answers 200 with [`QuoteAlternative`](crate::types::QuoteAlternative).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_alternative(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_alternative(self, quote_alternative_id: i32) -> Call<'c, QuoteAlternative, Select> {
        self.call(GET_QUOTE_ALTERNATIVE, &[]).query("quoteAlternativeId", View::I32(quote_alternative_id))
    }

    /// Get quote alternatives.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteAlternatives`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteAlternatives.html)
    /// - body, [`GetQuoteAlternativesRequest`](crate::quote_agent::GetQuoteAlternativesRequest).
    /// - answers 200 with list of [`QuoteAlternative`](crate::types::QuoteAlternative).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_alternatives(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_alternatives(self, quote_version_id: i32) -> Call<'c, Vec<QuoteAlternative>, Select> {
        self.call(GET_QUOTE_ALTERNATIVES, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id))])
    }

    /// Get quote entity.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteEntity.html)
    /// - body, [`GetQuoteEntityRequest`](crate::quote_agent::GetQuoteEntityRequest).
    /// - answers 200 with [`QuoteEntity`](crate::types::QuoteEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_entity(self, quote_id: i32) -> Call<'c, QuoteEntity, Select> {
        self.call(GET_QUOTE_ENTITY, &[]).fields(&[("QuoteId", View::I32(quote_id))])
    }

    /// Get quote entity from sale id.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteEntityFromSaleId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteEntityFromSaleId.html)
    /// - body, [`GetQuoteEntityFromSaleIdRequest`](crate::quote_agent::GetQuoteEntityFromSaleIdRequest).
    /// - answers 200 with [`QuoteEntity`](crate::types::QuoteEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_entity_from_sale_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_entity_from_sale_id(self, sale_id: i32) -> Call<'c, QuoteEntity, Select> {
        self.call(GET_QUOTE_ENTITY_FROM_SALE_ID, &[]).fields(&[("SaleId", View::I32(sale_id))])
    }

    /// Get quote from sale id.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteFromSaleId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteFromSaleId.html)
    /// - body, [`GetQuoteFromSaleIdRequest`](crate::quote_agent::GetQuoteFromSaleIdRequest).
    /// - answers 200 with [`Quote`](crate::types::Quote).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_from_sale_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_from_sale_id(self, sale_id: i32) -> Call<'c, Quote, Select> {
        self.call(GET_QUOTE_FROM_SALE_ID, &[]).fields(&[("SaleId", View::I32(sale_id))])
    }

    /// Get quote line.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLine.html)
    /// - body, [`GetQuoteLineRequest`](crate::quote_agent::GetQuoteLineRequest).
    /// - answers 200 with [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_line(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_line(self, quote_line_id: i32) -> Call<'c, QuoteLine, Select> {
        self.call(GET_QUOTE_LINE, &[]).fields(&[("QuoteLineId", View::I32(quote_line_id))])
    }

    /// Get quote line configuration.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteLineConfiguration`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLineConfiguration.html)
    /// - body, [`GetQuoteLineConfigurationRequest`](crate::quote_agent::GetQuoteLineConfigurationRequest).
    /// - answers 200 with [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_line_configuration(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_line_configuration(self, quote_line_configuration_id: i32) -> Call<'c, QuoteLineConfiguration, Select> {
        self.call(GET_QUOTE_LINE_CONFIGURATION, &[]).fields(&[("QuoteLineConfigurationId", View::I32(quote_line_configuration_id))])
    }

    /// Get quote line configuration from field name.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteLineConfigurationFromFieldName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLineConfigurationFromFieldName.html)
    /// - body, [`GetQuoteLineConfigurationFromFieldNameRequest`](crate::quote_agent::GetQuoteLineConfigurationFromFieldNameRequest).
    /// - answers 200 with [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_line_configuration_from_field_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_line_configuration_from_field_name(self, field_name: &str) -> Call<'c, QuoteLineConfiguration, Select> {
        self.call(GET_QUOTE_LINE_CONFIGURATION_FROM_FIELD_NAME, &[]).fields(&[("FieldName", View::Str(field_name))])
    }

    /// Get quote line image.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteLineImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLineImage.html)
    /// - body, [`QuoteGetQuoteLineImageRequest`](crate::quote_agent::QuoteGetQuoteLineImageRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_line_image(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_line_image(self, quote_line_id: i32, rank: i32) -> Call<'c, Bytes, Select> {
        self.call(GET_QUOTE_LINE_IMAGE, &[]).fields(&[("QuoteLineId", View::I32(quote_line_id)), ("Rank", View::I32(rank))])
    }

    /// Get quote lines.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteLines`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLines.html)
    /// - body, [`GetQuoteLinesRequest`](crate::quote_agent::GetQuoteLinesRequest).
    /// - answers 200 with list of [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_lines(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_lines(self, quote_alternative_id: i32) -> Call<'c, Vec<QuoteLine>, Select> {
        self.call(GET_QUOTE_LINES, &[]).fields(&[("QuoteAlternativeId", View::I32(quote_alternative_id))])
    }

    /// Get quote list.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteList.html)
    /// - body, [`GetQuoteListRequest`](crate::quote_agent::GetQuoteListRequest).
    /// - answers 200 with list of [`QuoteListItem`](crate::types::QuoteListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_list("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_list(self, quote_list_type: &str) -> Call<'c, Vec<QuoteListItem>, Select> {
        self.call(GET_QUOTE_LIST, &[]).fields(&[("QuoteListType", View::Str(quote_list_type))])
    }

    /// Get quote version.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersion.html)
    /// - body, [`GetQuoteVersionRequest`](crate::quote_agent::GetQuoteVersionRequest).
    /// - answers 200 with [`QuoteVersion`](crate::types::QuoteVersion).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_version(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_version(self, quote_version_id: i32) -> Call<'c, QuoteVersion, Select> {
        self.call(GET_QUOTE_VERSION, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id))])
    }

    /// Get quote version workflow button states.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowButtonStates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowButtonStates.html)
    /// - body, [`GetQuoteVersionWorkflowButtonStatesRequest`](crate::quote_agent::GetQuoteVersionWorkflowButtonStatesRequest).
    /// - answers 200 with [`QuoteVersionWorkflowState`](crate::types::QuoteVersionWorkflowState).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_version_workflow_button_states(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_version_workflow_button_states(
        self,
        quote_version_id: i32,
        quote_alternative_id: i32,
    ) -> Call<'c, QuoteVersionWorkflowState, Select> {
        self.call(GET_QUOTE_VERSION_WORKFLOW_BUTTON_STATES, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id)), ("QuoteAlternativeId", View::I32(quote_alternative_id))])
    }

    /// Get quote version workflow image state.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowImageState`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowImageState.html)
    /// - body, [`GetQuoteVersionWorkflowImageStateRequest`](crate::quote_agent::GetQuoteVersionWorkflowImageStateRequest).
    /// - answers 200 with [`QuoteVersionButtonState`](crate::types::QuoteVersionButtonState).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_version_workflow_image_state(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_version_workflow_image_state(self, quote_version_id: i32) -> Call<'c, QuoteVersionButtonState, Select> {
        self.call(GET_QUOTE_VERSION_WORKFLOW_IMAGE_STATE, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id))])
    }

    /// Get quote version workflow state.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowState`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowState.html)
    /// - body, [`GetQuoteVersionWorkflowStateRequest`](crate::quote_agent::GetQuoteVersionWorkflowStateRequest).
    /// - answers 200 with [`QuoteVersionWorkflowState`](crate::types::QuoteVersionWorkflowState).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_version_workflow_state(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_version_workflow_state(
        self,
        quote_version_id: i32,
        quote_alternative_id: i32,
    ) -> Call<'c, QuoteVersionWorkflowState, Select> {
        self.call(GET_QUOTE_VERSION_WORKFLOW_STATE, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id)), ("QuoteAlternativeId", View::I32(quote_alternative_id))])
    }

    /// Get quote version workflow status info.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowStatusInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowStatusInfo.html)
    /// - body, [`GetQuoteVersionWorkflowStatusInfoRequest`](crate::quote_agent::GetQuoteVersionWorkflowStatusInfoRequest).
    /// - answers 200 with [`QuoteVersionStatusInformation`](crate::types::QuoteVersionStatusInformation).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_version_workflow_status_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_version_workflow_status_info(self, quote_version_id: i32) -> Call<'c, QuoteVersionStatusInformation, Select> {
        self.call(GET_QUOTE_VERSION_WORKFLOW_STATUS_INFO, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id))])
    }

    /// Get quote versions.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersions`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersions.html)
    /// - body, [`GetQuoteVersionsRequest`](crate::quote_agent::GetQuoteVersionsRequest).
    /// - answers 200 with list of [`QuoteVersion`](crate::types::QuoteVersion).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().get_quote_versions(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_versions(self, quote_id: i32) -> Call<'c, Vec<QuoteVersion>, Select> {
        self.call(GET_QUOTE_VERSIONS, &[]).fields(&[("QuoteId", View::I32(quote_id))])
    }

    /// Has connections.
    ///
    /// `POST /api/v1/Agents/Quote/HasConnections`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_HasConnections.html)
    /// - answers 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().has_connections().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn has_connections(self) -> Call<'c, PluginResponse, Select> {
        self.call(HAS_CONNECTIONS, &[])
    }

    /// Include quote version attachment.
    ///
    /// `POST /api/v1/Agents/Quote/IncludeQuoteVersionAttachment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_IncludeQuoteVersionAttachment.html)
    /// - body, [`IncludeQuoteVersionAttachmentRequest`](crate::quote_agent::IncludeQuoteVersionAttachmentRequest).
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().include_quote_version_attachment(1, 1, true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn include_quote_version_attachment(self, quote_version_id: i32, document_id: i32, include: bool) -> Call<'c, bool, Select> {
        self.call(INCLUDE_QUOTE_VERSION_ATTACHMENT, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id)), ("DocumentId", View::I32(document_id)), ("Include", View::Bool(include))])
    }

    /// Move quote line.
    ///
    /// `POST /api/v1/Agents/Quote/MoveQuoteLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_MoveQuoteLine.html)
    /// - body, [`MoveQuoteLineRequest`](crate::quote_agent::MoveQuoteLineRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.quote_agent().move_quote_line(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn move_quote_line(self, quote_line_id: i32, direction: bool) -> Call<'c, (), Select> {
        self.call(MOVE_QUOTE_LINE, &[]).fields(&[("QuoteLineId", View::I32(quote_line_id)), ("Direction", View::Bool(direction))])
    }

    /// Place order.
    ///
    /// `POST /api/v1/Agents/Quote/PlaceOrder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_PlaceOrder.html)
    /// - body, [`PlaceOrderRequest`](crate::quote_agent::PlaceOrderRequest).
    /// - answers 200 with [`PluginUrlResponse`](crate::types::PluginUrlResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().place_order(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn place_order(self, body: &PlaceOrderRequest) -> Call<'c, PluginUrlResponse, Select> {
        self.call(PLACE_ORDER, &[]).body(View::Carrier(body))
    }

    /// Recalculate quote alternative.
    ///
    /// `POST /api/v1/Agents/Quote/RecalculateQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RecalculateQuoteAlternative.html)
    /// - body, [`RecalculateQuoteAlternativeRequest`](crate::quote_agent::RecalculateQuoteAlternativeRequest).
    /// - answers 200 with [`QuoteAlternativeRecalculated`](crate::types::QuoteAlternativeRecalculated).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().recalculate_quote_alternative(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn recalculate_quote_alternative(self, quote_alternative: i32) -> Call<'c, QuoteAlternativeRecalculated, Select> {
        self.call(RECALCULATE_QUOTE_ALTERNATIVE, &[]).fields(&[("QuoteAlternative", View::I32(quote_alternative))])
    }

    /// Recalculate quote line.
    ///
    /// `POST /api/v1/Agents/Quote/RecalculateQuoteLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RecalculateQuoteLine.html)
    /// - body, [`RecalculateQuoteLineRequest`](crate::quote_agent::RecalculateQuoteLineRequest).
    /// - answers 200 with [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().recalculate_quote_line(&Default::default(), &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn recalculate_quote_line(self, quote_line: &QuoteLine, changed_fields: &[String]) -> Call<'c, QuoteLine, Select> {
        self.call(RECALCULATE_QUOTE_LINE, &[]).fields(&[("QuoteLine", View::Carrier(quote_line)), ("ChangedFields", View::List(&changed_fields))])
    }

    /// Reject quote version.
    ///
    /// `POST /api/v1/Agents/Quote/RejectQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RejectQuoteVersion.html)
    /// - body, [`RejectQuoteVersionRequest`](crate::quote_agent::RejectQuoteVersionRequest).
    /// - answers 200 with [`ApproveRejectResponse`](crate::types::ApproveRejectResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().reject_quote_version(1, "text", 1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn reject_quote_version(
        self,
        quote_version_id: i32,
        rejected_by_text: &str,
        rejected_by_associate_id: i32,
        rejection_text: &str,
    ) -> Call<'c, ApproveRejectResponse, Select> {
        self.call(REJECT_QUOTE_VERSION, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id)), ("RejectedByText", View::Str(rejected_by_text)), ("RejectedByAssociateId", View::I32(rejected_by_associate_id)), ("RejectionText", View::Str(rejection_text))])
    }

    /// Remove product.
    ///
    /// `POST /api/v1/Agents/Quote/RemoveProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RemoveProduct.html)
    /// - body, [`RemoveProductRequest`](crate::quote_agent::RemoveProductRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.quote_agent().remove_product(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_product(self, product_id: i32) -> Call<'c, (), Select> {
        self.call(REMOVE_PRODUCT, &[]).fields(&[("ProductId", View::I32(product_id))])
    }

    /// Restore connection.
    ///
    /// `POST /api/v1/Agents/Quote/RestoreConnection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RestoreConnection.html)
    /// - body, [`RestoreConnectionRequest`](crate::quote_agent::RestoreConnectionRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.quote_agent().restore_connection(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn restore_connection(self, quote_connection_id: i32) -> Call<'c, (), Select> {
        self.call(RESTORE_CONNECTION, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id))])
    }

    /// Save connection.
    ///
    /// `POST /api/v1/Agents/Quote/SaveConnection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveConnection.html)
    /// - body, [`QuoteSaveConnectionRequest`](crate::quote_agent::QuoteSaveConnectionRequest).
    /// - answers 200 with [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().save_connection(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_connection(self, connection: &QuoteConnection) -> Call<'c, QuoteConnection, Select> {
        self.call(SAVE_CONNECTION, &[]).fields(&[("Connection", View::Carrier(connection))])
    }

    /// Save connection config fields.
    ///
    /// `POST /api/v1/Agents/Quote/SaveConnectionConfigFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveConnectionConfigFields.html)
    /// - body, [`SaveConnectionConfigFieldsRequest`](crate::quote_agent::SaveConnectionConfigFieldsRequest).
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().save_connection_config_fields(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_connection_config_fields(
        self,
        quote_connection_id: i32,
        connection_config_fields: &Map<String>,
    ) -> Call<'c, Map<String>, Select> {
        self.call(SAVE_CONNECTION_CONFIG_FIELDS, &[]).fields(&[("QuoteConnectionId", View::I32(quote_connection_id)), ("ConnectionConfigFields", View::Map(connection_config_fields))])
    }

    /// Save price list.
    ///
    /// `POST /api/v1/Agents/Quote/SavePriceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SavePriceList.html)
    /// - body, [`PriceList`](crate::types::PriceList).
    /// - answers 200 with [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().save_price_list(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_price_list(self, body: &PriceList) -> Call<'c, PriceList> {
        self.call(SAVE_PRICE_LIST, &[]).body(View::Carrier(body))
    }

    /// Save product.
    ///
    /// `POST /api/v1/Agents/Quote/SaveProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveProduct.html)
    /// - body, [`Product`](crate::types::Product).
    /// - answers 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().save_product(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_product(self, body: &Product) -> Call<'c, Product> {
        self.call(SAVE_PRODUCT, &[]).body(View::Carrier(body))
    }

    /// Save quote.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuote`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuote.html)
    /// - body, [`SaveQuoteRequest`](crate::quote_agent::SaveQuoteRequest).
    /// - answers 200 with [`Quote`](crate::types::Quote).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().save_quote(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_quote(self, quote: &Quote) -> Call<'c, Quote, Select> {
        self.call(SAVE_QUOTE, &[]).fields(&[("Quote", View::Carrier(quote))])
    }

    /// Save quote alternative.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteAlternative`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteAlternative.html)
    /// - body, [`QuoteAlternative`](crate::types::QuoteAlternative).
    /// - answers 200 with [`QuoteAlternative`](crate::types::QuoteAlternative).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().save_quote_alternative(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_quote_alternative(self, body: &QuoteAlternative) -> Call<'c, QuoteAlternative> {
        self.call(SAVE_QUOTE_ALTERNATIVE, &[]).body(View::Carrier(body))
    }

    /// Save quote entity.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteEntity.html)
    /// - body, [`SaveQuoteEntityRequest`](crate::quote_agent::SaveQuoteEntityRequest).
    /// - answers 200 with [`QuoteEntity`](crate::types::QuoteEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().save_quote_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_quote_entity(self, quote_entity: &QuoteEntity) -> Call<'c, QuoteEntity, Select> {
        self.call(SAVE_QUOTE_ENTITY, &[]).fields(&[("QuoteEntity", View::Carrier(quote_entity))])
    }

    /// Save quote line.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLine.html)
    /// - body, [`SaveQuoteLineRequest`](crate::quote_agent::SaveQuoteLineRequest).
    /// - answers 200 with [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().save_quote_line(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_quote_line(self, quote_line: &QuoteLine) -> Call<'c, QuoteLine, Select> {
        self.call(SAVE_QUOTE_LINE, &[]).fields(&[("QuoteLine", View::Carrier(quote_line))])
    }

    /// Save quote line configuration.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteLineConfiguration`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLineConfiguration.html)
    /// - body, [`SaveQuoteLineConfigurationRequest`](crate::quote_agent::SaveQuoteLineConfigurationRequest).
    /// - answers 200 with [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().save_quote_line_configuration(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_quote_line_configuration(
        self,
        quote_line_configuration: &QuoteLineConfiguration,
    ) -> Call<'c, QuoteLineConfiguration, Select> {
        self.call(SAVE_QUOTE_LINE_CONFIGURATION, &[]).fields(&[("QuoteLineConfiguration", View::Carrier(quote_line_configuration))])
    }

    /// Save quote line configurations.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteLineConfigurations`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLineConfigurations.html)
    /// - body, [`SaveQuoteLineConfigurationsRequest`](crate::quote_agent::SaveQuoteLineConfigurationsRequest).
    /// - answers 200 with list of [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().save_quote_line_configurations(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_quote_line_configurations(
        self,
        quote_line_configurations: &[QuoteLineConfiguration],
    ) -> Call<'c, Vec<QuoteLineConfiguration>, Select> {
        self.call(SAVE_QUOTE_LINE_CONFIGURATIONS, &[]).fields(&[("QuoteLineConfigurations", View::List(&quote_line_configurations))])
    }

    /// Save quote line image.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteLineImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLineImage.html)
    /// - body, [`SaveQuoteLineImageRequest`](crate::quote_agent::SaveQuoteLineImageRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.quote_agent().save_quote_line_image(1, &Default::default(), 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_quote_line_image(self, quote_line_id: i32, image: &Bytes, rank: i32) -> Call<'c, (), Select> {
        self.call(SAVE_QUOTE_LINE_IMAGE, &[]).fields(&[("QuoteLineId", View::I32(quote_line_id)), ("Image", View::Bytes(image.as_slice())), ("Rank", View::I32(rank))])
    }

    /// Save quote lines.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteLines`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLines.html)
    /// - body, [`SaveQuoteLinesRequest`](crate::quote_agent::SaveQuoteLinesRequest).
    /// - answers 200 with list of [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().save_quote_lines(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_quote_lines(self, quote_lines: &[QuoteLine]) -> Call<'c, Vec<QuoteLine>, Select> {
        self.call(SAVE_QUOTE_LINES, &[]).fields(&[("QuoteLines", View::List(&quote_lines))])
    }

    /// Save quote version.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteVersion.html)
    /// - body, [`SaveQuoteVersionRequest`](crate::quote_agent::SaveQuoteVersionRequest).
    /// - answers 200 with [`QuoteVersion`](crate::types::QuoteVersion).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().save_quote_version(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_quote_version(self, quote_version: &QuoteVersion) -> Call<'c, QuoteVersion, Select> {
        self.call(SAVE_QUOTE_VERSION, &[]).fields(&[("QuoteVersion", View::Carrier(quote_version))])
    }

    /// Save quote version number.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteVersionNumber`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteVersionNumber.html)
    /// - body, [`SaveQuoteVersionNumberRequest`](crate::quote_agent::SaveQuoteVersionNumberRequest).
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().save_quote_version_number(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_quote_version_number(self, quote_version_id: i32, number: &str) -> Call<'c, bool, Select> {
        self.call(SAVE_QUOTE_VERSION_NUMBER, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id)), ("Number", View::Str(number))])
    }

    /// Send quote version.
    ///
    /// `POST /api/v1/Agents/Quote/SendQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SendQuoteVersion.html)
    /// - body, [`SendQuoteVersionRequest`](crate::quote_agent::SendQuoteVersionRequest).
    /// - answers 200 with [`PluginUrlResponse`](crate::types::PluginUrlResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().send_quote_version(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn send_quote_version(self, body: &SendQuoteVersionRequest) -> Call<'c, PluginUrlResponse, Select> {
        self.call(SEND_QUOTE_VERSION, &[]).body(View::Carrier(body))
    }

    /// Test connection.
    ///
    /// `POST /api/v1/Agents/Quote/TestConnection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_TestConnection.html)
    /// - body, [`TestConnectionRequest`](crate::quote_agent::TestConnectionRequest).
    /// - answers 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().test_connection("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn test_connection(self, connector_name: &str, connection_data: &Map<String>) -> Call<'c, PluginResponse, Select> {
        self.call(TEST_CONNECTION, &[]).fields(&[("ConnectorName", View::Str(connector_name)), ("ConnectionData", View::Map(connection_data))])
    }

    /// Toggle product in assortment.
    ///
    /// `POST /api/v1/Agents/Quote/ToggleProductInAssortment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ToggleProductInAssortment.html)
    /// - body, [`ToggleProductInAssortmentRequest`](crate::quote_agent::ToggleProductInAssortmentRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.quote_agent().toggle_product_in_assortment(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn toggle_product_in_assortment(self, product_id: i32) -> Call<'c, (), Select> {
        self.call(TOGGLE_PRODUCT_IN_ASSORTMENT, &[]).fields(&[("ProductId", View::I32(product_id))])
    }

    /// Toggle quote version attachment included.
    ///
    /// `POST /api/v1/Agents/Quote/ToggleQuoteVersionAttachmentIncluded`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ToggleQuoteVersionAttachmentIncluded.html)
    /// - body, [`ToggleQuoteVersionAttachmentIncludedRequest`](crate::quote_agent::ToggleQuoteVersionAttachmentIncludedRequest).
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().toggle_quote_version_attachment_included(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn toggle_quote_version_attachment_included(self, quote_version_attachment_id: i32) -> Call<'c, bool, Select> {
        self.call(TOGGLE_QUOTE_VERSION_ATTACHMENT_INCLUDED, &[]).fields(&[("QuoteVersionAttachmentId", View::I32(quote_version_attachment_id))])
    }

    /// Toggle sale type quote attachment default included.
    ///
    /// `POST /api/v1/Agents/Quote/ToggleSaleTypeQuoteAttachmentDefaultIncluded`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ToggleSaleTypeQuoteAttachmentDefaultIncluded.html)
    /// - body, [`ToggleSaleTypeQuoteAttachmentDefaultIncludedRequest`](crate::quote_agent::ToggleSaleTypeQuoteAttachmentDefaultIncludedRequest).
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().toggle_sale_type_quote_attachment_default_included(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn toggle_sale_type_quote_attachment_default_included(self, sale_type_quote_attachment_id: i32) -> Call<'c, bool, Select> {
        self.call(TOGGLE_SALE_TYPE_QUOTE_ATTACHMENT_DEFAULT_INCLUDED, &[]).fields(&[("SaleTypeQuoteAttachmentId", View::I32(sale_type_quote_attachment_id))])
    }

    /// Update quote version prices.
    ///
    /// `POST /api/v1/Agents/Quote/UpdateQuoteVersionPrices`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_UpdateQuoteVersionPrices.html)
    /// - body, [`UpdateQuoteVersionPricesRequest`](crate::quote_agent::UpdateQuoteVersionPricesRequest).
    /// - answers 200 with [`QuoteVersionValidated`](crate::types::QuoteVersionValidated).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().update_quote_version_prices(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn update_quote_version_prices(self, quote_version_id: i32) -> Call<'c, QuoteVersionValidated, Select> {
        self.call(UPDATE_QUOTE_VERSION_PRICES, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id))])
    }

    /// Validate quote version.
    ///
    /// `POST /api/v1/Agents/Quote/ValidateQuoteVersion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ValidateQuoteVersion.html)
    /// - body, [`ValidateQuoteVersionRequest`](crate::quote_agent::ValidateQuoteVersionRequest).
    /// - answers 200 with [`QuoteVersionValidated`](crate::types::QuoteVersionValidated).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.quote_agent().validate_quote_version(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn validate_quote_version(
        self,
        quote_version_id: i32,
        action: &QuoteVersionButtonAction,
    ) -> Call<'c, QuoteVersionValidated, Select> {
        self.call(VALIDATE_QUOTE_VERSION, &[]).fields(&[("QuoteVersionId", View::I32(quote_version_id)), ("Action", View::Enum(action))])
    }
}
