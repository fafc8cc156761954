// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    ApproveRejectResponse, CopySuperOfficePriceListRequest, FieldMetadata, GenerateQuoteDocumentsRequest,
    PlaceOrderRequest, PluginResponse, PluginUrlResponse, PriceList, Product, ProductExtraDataField, Quote,
    QuoteAlternative, QuoteAlternativeRecalculated, QuoteConnection, QuoteEntity, QuoteLine, QuoteLineConfiguration,
    QuotePublishDocuments, QuoteVersion, QuoteVersionAttachment, QuoteVersionButtonAction, QuoteVersionButtonState,
    QuoteVersionStatusInformation, QuoteVersionValidated, QuoteVersionWorkflowState, SendQuoteVersionRequest,
};

use super::operations::*;

/// Calls of the tag `Quote_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct QuoteAgentClient<'c>(&'c Client);

impl<'c> QuoteAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Adds a document to the attachments that quotes of a sale type can have. Returns the key of the new attachment
    /// row.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/AddSaleTypeQuoteAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_AddSaleTypeQuoteAttachment.html)
    /// - body, `AddSaleTypeQuoteAttachmentRequest`.
    ///   - `SaleTypeId`, `i32`: Key of the type of sale that gets the attachment.
    ///   - `DocumentId`, `i32`: Key of the document to add.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().add_sale_type_quote_attachment(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_AddSaleTypeQuoteAttachment")]
    #[inline]
    pub fn add_sale_type_quote_attachment(self, sale_type_id: i32, document_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::AddSaleTypeQuoteAttachment, &[]).arguments(&[View::I32(sale_type_id), View::I32(document_id)])
    }

    /// Approves a quote version, logs this as an appointment, and returns the outcome. The heading for the log, such as
    /// "Approved by", must be in the request, since the server does not choose its language.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/ApproveQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ApproveQuoteVersion.html)
    /// - body, `ApproveQuoteVersionRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version to approve.
    ///   - `ApprovedByText`, text: Words such as "Approved by" that come before the approval text in the log activity.
    ///     The caller gives them, since the server does not know the language to use.
    ///   - `ApprovedByAssociateId`, `i32`: Key of the user (associate) who has approved the version.
    ///   - `ApprovalText`, text: Explanation of the approval, for the activity that records it.
    /// - returns 200 with [`ApproveRejectResponse`](crate::types::ApproveRejectResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().approve_quote_version(1, "approved by text", 2, "approval text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_ApproveQuoteVersion")]
    #[inline]
    pub fn approve_quote_version(
        self,
        quote_version_id: i32,
        approved_by_text: &str,
        approved_by_associate_id: i32,
        approval_text: &str,
    ) -> Call<'c, ApproveRejectResponse, Select> {
        self.call(Op::ApproveQuoteVersion, &[])
            .arguments(
                &[
                    View::I32(quote_version_id),
                    View::Str(approved_by_text),
                    View::I32(approved_by_associate_id),
                    View::Str(approval_text),
                ],
            )
    }

    /// Returns whether the connector of a connection has the given capability.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CanConnectorProvideCapability`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CanConnectorProvideCapability.html)
    /// - body, `CanConnectorProvideCapabilityRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection whose connector is asked.
    ///   - `CapabilityName`, text: Capability by the name that quote connectors use for it.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().can_connector_provide_capability(1, "capability name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CanConnectorProvideCapability")]
    #[inline]
    pub fn can_connector_provide_capability(
        self,
        quote_connection_id: i32,
        capability_name: &str,
    ) -> Call<'c, bool, Select> {
        self.call(Op::CanConnectorProvideCapability, &[])
            .arguments(&[View::I32(quote_connection_id), View::Str(capability_name)])
    }

    /// Cancels the pending request to approve a quote version and returns whether that worked.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CancelApprovalRequest`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CancelApprovalRequest.html)
    /// - body, `CancelApprovalRequestRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version whose request is canceled.
    /// - returns 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().cancel_approval_request(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CancelApprovalRequest")]
    #[inline]
    pub fn cancel_approval_request(self, quote_version_id: i32) -> Call<'c, PluginResponse, Select> {
        self.call(Op::CancelApprovalRequest, &[]).arguments(&[View::I32(quote_version_id)])
    }

    /// Copies a quote alternative of the same sale into a version under a new name, and returns the copy.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CopyQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CopyQuoteAlternative.html)
    /// - body, `CopyQuoteAlternativeRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version that the copy goes into.
    ///   - `QuoteAlternativeId`, `i32`: Key of the quote alternative to copy.
    ///   - `QuoteAlternativeName`, text: Name that the new alternative has in the version of the quote.
    /// - returns 200 with [`QuoteAlternative`](crate::types::QuoteAlternative).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().copy_quote_alternative(1, 2, "quote alternative name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CopyQuoteAlternative")]
    #[inline]
    pub fn copy_quote_alternative(
        self,
        quote_version_id: i32,
        quote_alternative_id: i32,
        quote_alternative_name: &str,
    ) -> Call<'c, QuoteAlternative, Select> {
        self.call(Op::CopyQuoteAlternative, &[])
            .arguments(
                &[View::I32(quote_version_id), View::I32(quote_alternative_id), View::Str(quote_alternative_name)],
            )
    }

    /// Copies a price list of the CRM's own database under a new name and with a new period of validity, and returns
    /// the copy. With currency 0, or the one of the original, prices stay the same; with another they are converted if
    /// requested, else set to zero.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CopySuperOfficePriceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CopySuperOfficePriceList.html)
    /// - body, [`CopySuperOfficePriceListRequest`](crate::types::CopySuperOfficePriceListRequest).
    /// - returns 200 with [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CopySuperOfficePriceListRequest::new().set_new_name("Example");
    /// let response = client.quote_agent().copy_super_office_price_list(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CopySuperOfficePriceList")]
    #[inline]
    pub fn copy_super_office_price_list(self, body: &CopySuperOfficePriceListRequest) -> Call<'c, PriceList, Select> {
        self.call(Op::CopySuperOfficePriceList, &[]).body(View::Carrier(body))
    }

    /// Creates a quote on a sale through a connection, stores it with a first alternative of the given name, and
    /// returns it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuote.html)
    /// - body, `CreateAndSaveQuoteRequest`.
    ///   - `SaleId`, `i32`: Key of the sale that gets the quote.
    ///   - `ConnectionId`, `i32`: Key of the connection that gives the quote its products and prices.
    ///   - `FirstAlternativeName`, text: Name of the alternative that the new quote begins with.
    /// - returns 200 with [`QuoteEntity`](crate::types::QuoteEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().create_and_save_quote(1, 2, "first alternative name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CreateAndSaveQuote")]
    #[inline]
    pub fn create_and_save_quote(
        self,
        sale_id: i32,
        connection_id: i32,
        first_alternative_name: &str,
    ) -> Call<'c, QuoteEntity, Select> {
        self.call(Op::CreateAndSaveQuote, &[])
            .arguments(&[View::I32(sale_id), View::I32(connection_id), View::Str(first_alternative_name)])
    }

    /// Copies the active quote version of one sale, with its alternatives and lines, to a new quote on another sale,
    /// and returns that quote.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuoteFromSale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuoteFromSale.html)
    /// - body, `CreateAndSaveQuoteFromSaleRequest`.
    ///   - `CopyFromSaleId`, `i32`: Key of the sale whose active quote is copied.
    ///   - `CopyToSaleId`, `i32`: Key of the sale that gets the copy of the quote.
    /// - returns 200 with [`QuoteEntity`](crate::types::QuoteEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().create_and_save_quote_from_sale(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CreateAndSaveQuoteFromSale")]
    #[inline]
    pub fn create_and_save_quote_from_sale(
        self,
        copy_from_sale_id: i32,
        copy_to_sale_id: i32,
    ) -> Call<'c, QuoteEntity, Select> {
        self.call(Op::CreateAndSaveQuoteFromSale, &[])
            .arguments(&[View::I32(copy_from_sale_id), View::I32(copy_to_sale_id)])
    }

    /// Adds lines to a quote alternative, one for each product key, and stores them. The response is an integer whose
    /// meaning is not documented.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuoteLines`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuoteLines.html)
    /// - body, `CreateAndSaveQuoteLinesRequest`.
    ///   - `QuoteAlternativeId`, `i32`: Key of the quote alternative that gets the lines.
    ///   - `ErpProductKeys`, list of text: Keys of the products, as the product provider knows them, for which lines
    ///     are made.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().create_and_save_quote_lines(1, &["erp product keys"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CreateAndSaveQuoteLines")]
    #[inline]
    pub fn create_and_save_quote_lines(
        self,
        quote_alternative_id: i32,
        erp_product_keys: &[impl AsRef<str>],
    ) -> Call<'c, i32, Select> {
        self.call(Op::CreateAndSaveQuoteLines, &[])
            .arguments(
                &[View::I32(quote_alternative_id), View::List(&pagewire_runtime::table::Texts(erp_product_keys))],
            )
    }

    /// Creates a new version of a quote by copying an existing version, stores it and returns it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CreateAndSaveQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateAndSaveQuoteVersion.html)
    /// - body, `CreateAndSaveQuoteVersionRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version whose contents are copied.
    /// - returns 200 with [`QuoteVersion`](crate::types::QuoteVersion).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().create_and_save_quote_version(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CreateAndSaveQuoteVersion")]
    #[inline]
    pub fn create_and_save_quote_version(self, quote_version_id: i32) -> Call<'c, QuoteVersion, Select> {
        self.call(Op::CreateAndSaveQuoteVersion, &[]).arguments(&[View::I32(quote_version_id)])
    }

    /// Makes a new quote connection that uses the connector with the given name, and returns it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CreateConnectionFromConnectorName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateConnectionFromConnectorName.html)
    /// - body, `CreateConnectionFromConnectorNameRequest`.
    ///   - `ConnectorName`, text: Name of the quote connector that the new connection uses.
    /// - returns 200 with [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().create_connection_from_connector_name("connector name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CreateConnectionFromConnectorName")]
    #[inline]
    pub fn create_connection_from_connector_name(self, connector_name: &str) -> Call<'c, QuoteConnection, Select> {
        self.call(Op::CreateConnectionFromConnectorName, &[]).arguments(&[View::Str(connector_name)])
    }

    /// Returns a new price list with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CreateDefaultPriceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateDefaultPriceList.html)
    /// - returns 200 with [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().create_default_price_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CreateDefaultPriceList")]
    #[inline]
    pub fn create_default_price_list(self) -> Call<'c, PriceList> {
        self.call(Op::CreateDefaultPriceList, &[])
    }

    /// Returns a new product with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CreateDefaultProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateDefaultProduct.html)
    /// - returns 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().create_default_product().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CreateDefaultProduct")]
    #[inline]
    pub fn create_default_product(self) -> Call<'c, Product> {
        self.call(Op::CreateDefaultProduct, &[])
    }

    /// Returns a new quote alternative with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CreateDefaultQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateDefaultQuoteAlternative.html)
    /// - returns 200 with [`QuoteAlternative`](crate::types::QuoteAlternative).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().create_default_quote_alternative().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CreateDefaultQuoteAlternative")]
    #[inline]
    pub fn create_default_quote_alternative(self) -> Call<'c, QuoteAlternative> {
        self.call(Op::CreateDefaultQuoteAlternative, &[])
    }

    /// Adjusts the attachments of a quote version to its sale and sale type, which may create or delete attachment
    /// rows. Returns the resulting attachments.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CreateOrUpdateQuoteVersionAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateOrUpdateQuoteVersionAttachments.html)
    /// - body, `CreateOrUpdateQuoteVersionAttachmentsRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version whose attachments are adjusted.
    /// - returns 200 with list of [`QuoteVersionAttachment`](crate::types::QuoteVersionAttachment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().create_or_update_quote_version_attachments(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CreateOrUpdateQuoteVersionAttachments")]
    #[inline]
    pub fn create_or_update_quote_version_attachments(
        self,
        quote_version_id: i32,
    ) -> Call<'c, Vec<QuoteVersionAttachment>, Select> {
        self.call(Op::CreateOrUpdateQuoteVersionAttachments, &[]).arguments(&[View::I32(quote_version_id)])
    }

    /// Adds an alternative with the given name and description to a quote version and returns it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CreateQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateQuoteAlternative.html)
    /// - body, `CreateQuoteAlternativeRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version that gets the alternative.
    ///   - `QuoteAlternativeName`, text: Name that the new alternative has in the version of the quote.
    ///   - `QuoteAlternativeDescription`, text: Longer text about the new alternative.
    /// - returns 200 with [`QuoteAlternative`](crate::types::QuoteAlternative).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().create_quote_alternative(
    ///     1,
    ///     "quote alternative name",
    ///     "Met at the fair.",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CreateQuoteAlternative")]
    #[inline]
    pub fn create_quote_alternative(
        self,
        quote_version_id: i32,
        quote_alternative_name: &str,
        quote_alternative_description: &str,
    ) -> Call<'c, QuoteAlternative, Select> {
        self.call(Op::CreateQuoteAlternative, &[])
            .arguments(
                &[
                    View::I32(quote_version_id),
                    View::Str(quote_alternative_name),
                    View::Str(quote_alternative_description),
                ],
            )
    }

    /// Creates a quote line from a product, found by its key in the ERP system, for one quote alternative, and returns
    /// the line.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CreateQuoteLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateQuoteLine.html)
    /// - body, `CreateQuoteLineRequest`.
    ///   - `QuoteAlternativeId`, `i32`: Key of the quote alternative that gets the line.
    ///   - `ERPProductKey`, text: Key of the product, as the product provider knows it.
    /// - returns 200 with [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().create_quote_line(1, "erp product key").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CreateQuoteLine")]
    #[inline]
    pub fn create_quote_line(self, quote_alternative_id: i32, erp_product_key: &str) -> Call<'c, QuoteLine, Select> {
        self.call(Op::CreateQuoteLine, &[]).arguments(&[View::I32(quote_alternative_id), View::Str(erp_product_key)])
    }

    /// Makes a quote line with price, unit and texts copied from the given product, and returns the line.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/CreateQuoteLineFromProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_CreateQuoteLineFromProduct.html)
    /// - body, `CreateQuoteLineFromProductRequest`.
    ///   - `QuoteAlternativeId`, `i32`: Key of the quote alternative that gets the line.
    ///   - `Product`, [`Product`](crate::types::Product): Product whose name, prices and other values the quote line
    ///     takes over.
    /// - returns 200 with [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let product = superoffice::types::Product::new().set_name("Example");
    /// let response = client.quote_agent().create_quote_line_from_product(1, &product).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_CreateQuoteLineFromProduct")]
    #[inline]
    pub fn create_quote_line_from_product(
        self,
        quote_alternative_id: i32,
        product: &Product,
    ) -> Call<'c, QuoteLine, Select> {
        self.call(Op::CreateQuoteLineFromProduct, &[])
            .arguments(&[View::I32(quote_alternative_id), View::Carrier(product)])
    }

    /// Marks a quote connection as deleted. `RestoreConnection` restores it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteConnection.html)
    /// - body, `Quote_DeleteConnectionRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection to mark as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.quote_agent().delete_connection(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_DeleteConnection")]
    #[inline]
    pub fn delete_connection(self, quote_connection_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteConnection, &[]).arguments(&[View::I32(quote_connection_id)])
    }

    /// Removes a price list by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/DeletePriceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeletePriceList.html)
    /// - `priceListId` (query), `i32`: Key of the price list to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.quote_agent().delete_price_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_DeletePriceList")]
    #[inline]
    pub fn delete_price_list(self, price_list_id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePriceList, &[]).query("priceListId", View::I32(price_list_id))
    }

    /// Removes a product by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteProduct.html)
    /// - `productId` (query), `i32`: Key of the product to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.quote_agent().delete_product(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_DeleteProduct")]
    #[inline]
    pub fn delete_product(self, product_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProduct, &[]).query("productId", View::I32(product_id))
    }

    /// Deletes a quote by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteQuote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuote.html)
    /// - body, `DeleteQuoteRequest`.
    ///   - `QuoteId`, `i32`: Key of the quote to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.quote_agent().delete_quote(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_DeleteQuote")]
    #[inline]
    pub fn delete_quote(self, quote_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteQuote, &[]).arguments(&[View::I32(quote_id)])
    }

    /// Deletes an alternative of a quote by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuoteAlternative.html)
    /// - body, `DeleteQuoteAlternativeRequest`.
    ///   - `QuoteAlternativeId`, `i32`: Key of the quote alternative to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.quote_agent().delete_quote_alternative(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_DeleteQuoteAlternative")]
    #[inline]
    pub fn delete_quote_alternative(self, quote_alternative_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteQuoteAlternative, &[]).arguments(&[View::I32(quote_alternative_id)])
    }

    /// Removes a quote line by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteQuoteLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuoteLine.html)
    /// - body, `DeleteQuoteLineRequest`.
    ///   - `QuoteLineId`, `i32`: Key of the quote line to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.quote_agent().delete_quote_line(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_DeleteQuoteLine")]
    #[inline]
    pub fn delete_quote_line(self, quote_line_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteQuoteLine, &[]).arguments(&[View::I32(quote_line_id)])
    }

    /// Deletes lines of quotes, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteQuoteLines`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteQuoteLines.html)
    /// - body, `DeleteQuoteLinesRequest`.
    ///   - `QuoteLineIds`, list of `i32`: Keys of the quote lines to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.quote_agent().delete_quote_lines(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_DeleteQuoteLines")]
    #[inline]
    pub fn delete_quote_lines(self, quote_line_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::DeleteQuoteLines, &[]).arguments(&[View::List(&quote_line_ids)])
    }

    /// Removes a document from the attachments that quotes of a sale type can have, by the key of the attachment row.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/DeleteSaleTypeQuoteAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_DeleteSaleTypeQuoteAttachment.html)
    /// - body, `DeleteSaleTypeQuoteAttachmentRequest`.
    ///   - `SaleTypeQuoteAttachmentId`, `i32`: Key of the attachment of a sale type to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.quote_agent().delete_sale_type_quote_attachment(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_DeleteSaleTypeQuoteAttachment")]
    #[inline]
    pub fn delete_sale_type_quote_attachment(self, sale_type_quote_attachment_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteSaleTypeQuoteAttachment, &[]).arguments(&[View::I32(sale_type_quote_attachment_id)])
    }

    /// Returns the products of the connector that match a text, either in one price list or, when none is given, in all
    /// active price lists.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/FindProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_FindProduct.html)
    /// - body, `FindProductRequest`.
    ///   - `QuoteAlternativeId`, `i32`: Key of the quote alternative that products are looked for.
    ///   - `UserInput`, text: Text that the user has typed to find a product.
    ///   - `PriceListKey`, text: Key of the price list to search; when it is empty or null, all active price lists are
    ///     searched.
    /// - returns 200 with list of [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().find_product(1, "user input", "price list key").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_FindProduct")]
    #[inline]
    pub fn find_product(
        self,
        quote_alternative_id: i32,
        user_input: &str,
        price_list_key: &str,
    ) -> Call<'c, Vec<Product>, Select> {
        self.call(Op::FindProduct, &[])
            .arguments(&[View::I32(quote_alternative_id), View::Str(user_input), View::Str(price_list_key)])
    }

    /// Creates all documents for sending a quote version or an order confirmation by e-mail; which of the two depends
    /// on the templates. A template is required for the body; the lines document is left out with template 0. The
    /// status of the version does not change. Returns the keys of the documents.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GenerateQuoteDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GenerateQuoteDocuments.html)
    /// - body, [`GenerateQuoteDocumentsRequest`](crate::types::GenerateQuoteDocumentsRequest).
    /// - returns 200 with [`QuotePublishDocuments`](crate::types::QuotePublishDocuments).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GenerateQuoteDocumentsRequest::new()
    ///     .set_raw_mail_subject("First visit");
    /// let response = client.quote_agent().generate_quote_documents(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GenerateQuoteDocuments")]
    #[inline]
    pub fn generate_quote_documents(
        self,
        body: &GenerateQuoteDocumentsRequest,
    ) -> Call<'c, QuotePublishDocuments, Select> {
        self.call(Op::GenerateQuoteDocuments, &[]).body(View::Carrier(body))
    }

    /// Returns the active price lists of a connection in one currency, given by its ISO code such as `NOK` in any case.
    /// The list is empty when the currency has none.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetActivePriceLists`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetActivePriceLists.html)
    /// - body, `GetActivePriceListsRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection whose price lists are returned.
    ///   - `Currency`, text: ISO code of the currency, such as USD, in upper or lower case. No price list in that
    ///     currency gives an empty list.
    /// - returns 200 with list of [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_active_price_lists(1, "EUR").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetActivePriceLists")]
    #[inline]
    pub fn get_active_price_lists(self, quote_connection_id: i32, currency: &str) -> Call<'c, Vec<PriceList>, Select> {
        self.call(Op::GetActivePriceLists, &[]).arguments(&[View::I32(quote_connection_id), View::Str(currency)])
    }

    /// Returns the active price lists of a connection in one currency, given by its key in the CRM. The list is empty
    /// when the currency has none.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetActivePriceListsByCurrencyId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetActivePriceListsByCurrencyId.html)
    /// - body, `GetActivePriceListsByCurrencyIdRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection whose price lists are returned.
    ///   - `CurrencyId`, `i32`: Key of the currency in the currency list of the CRM.
    /// - returns 200 with list of [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_active_price_lists_by_currency_id(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetActivePriceListsByCurrencyId")]
    #[inline]
    pub fn get_active_price_lists_by_currency_id(
        self,
        quote_connection_id: i32,
        currency_id: i32,
    ) -> Call<'c, Vec<PriceList>, Select> {
        self.call(Op::GetActivePriceListsByCurrencyId, &[])
            .arguments(&[View::I32(quote_connection_id), View::I32(currency_id)])
    }

    /// Returns the quote connections that the user can use. `GetAllAvailableQuoteConnectionsWithPriceLists` includes
    /// their price lists.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllAvailableQuoteConnections`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllAvailableQuoteConnections.html)
    /// - returns 200 with list of [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_all_available_quote_connections().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetAllAvailableQuoteConnections")]
    #[inline]
    pub fn get_all_available_quote_connections(self) -> Call<'c, Vec<QuoteConnection>, Select> {
        self.call(Op::GetAllAvailableQuoteConnections, &[])
    }

    /// Returns the quote connections that the user can use, with their price lists. This is expensive;
    /// `GetAllAvailableQuoteConnections` leaves the price lists out.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllAvailableQuoteConnectionsWithPriceLists`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllAvailableQuoteConnectionsWithPriceLists.html)
    /// - returns 200 with list of [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_all_available_quote_connections_with_price_lists()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetAllAvailableQuoteConnectionsWithPriceLists")]
    #[inline]
    pub fn get_all_available_quote_connections_with_price_lists(self) -> Call<'c, Vec<QuoteConnection>, Select> {
        self.call(Op::GetAllAvailableQuoteConnectionsWithPriceLists, &[])
    }

    /// Returns all installed quote connections, some of which the user may not be able to use.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllInstalledQuoteConnections`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllInstalledQuoteConnections.html)
    /// - returns 200 with list of [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_all_installed_quote_connections().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetAllInstalledQuoteConnections")]
    #[inline]
    pub fn get_all_installed_quote_connections(self) -> Call<'c, Vec<QuoteConnection>, Select> {
        self.call(Op::GetAllInstalledQuoteConnections, &[])
    }

    /// Returns the price lists of a connection, including inactive ones. The currency is an ISO code such as `NOK`, in
    /// any case. The list is empty when there are none.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllPriceLists`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllPriceLists.html)
    /// - body, `GetAllPriceListsRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection whose price lists are returned.
    ///   - `Currency`, text: ISO code of the currency, such as USD, in upper or lower case. No price list in that
    ///     currency gives an empty list.
    /// - returns 200 with list of [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_all_price_lists(1, "EUR").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetAllPriceLists")]
    #[inline]
    pub fn get_all_price_lists(self, quote_connection_id: i32, currency: &str) -> Call<'c, Vec<PriceList>, Select> {
        self.call(Op::GetAllPriceLists, &[]).arguments(&[View::I32(quote_connection_id), View::Str(currency)])
    }

    /// Returns the price lists of a connection, including inactive ones. The currency is given by its key in the CRM.
    /// The list is empty when there are none.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllPriceListsByCurrencyId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllPriceListsByCurrencyId.html)
    /// - body, `GetAllPriceListsByCurrencyIdRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection whose price lists are returned.
    ///   - `CurrencyId`, `i32`: Key of the currency in the currency list of the CRM.
    /// - returns 200 with list of [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_all_price_lists_by_currency_id(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetAllPriceListsByCurrencyId")]
    #[inline]
    pub fn get_all_price_lists_by_currency_id(
        self,
        quote_connection_id: i32,
        currency_id: i32,
    ) -> Call<'c, Vec<PriceList>, Select> {
        self.call(Op::GetAllPriceListsByCurrencyId, &[])
            .arguments(&[View::I32(quote_connection_id), View::I32(currency_id)])
    }

    /// Returns the settings of all quote line fields, including those that clients do not show.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetAllQuoteLineConfigurations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetAllQuoteLineConfigurations.html)
    /// - returns 200 with list of [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_all_quote_line_configurations().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetAllQuoteLineConfigurations")]
    #[inline]
    pub fn get_all_quote_line_configurations(self) -> Call<'c, Vec<QuoteLineConfiguration>, Select> {
        self.call(Op::GetAllQuoteLineConfigurations, &[])
    }

    /// Returns what an administrator must enter to connect to an ERP system, for the named connector or, when a
    /// connection is given, for that one with its present values. The name is then ignored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetConfigurationFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConfigurationFields.html)
    /// - body, `Quote_GetConfigurationFieldsRequest`.
    ///   - `ConnectionId`, `i32`: Key of an existing connection, whose present values fill the fields; 0 for none.
    ///   - `ConnectorName`, text: Name of the quote connector. It has no effect where a key of a connection is given as
    ///     well.
    /// - returns 200 with dictionary of [`FieldMetadata`](crate::types::FieldMetadata).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_configuration_fields(1, "connector name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetConfigurationFields")]
    #[inline]
    pub fn get_configuration_fields(
        self,
        connection_id: i32,
        connector_name: &str,
    ) -> Call<'c, Map<FieldMetadata>, Select> {
        self.call(Op::GetConfigurationFields, &[]).arguments(&[View::I32(connection_id), View::Str(connector_name)])
    }

    /// Returns one quote connection by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnection.html)
    /// - body, `Quote_GetConnectionRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection to return.
    /// - returns 200 with [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_connection(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetConnection")]
    #[inline]
    pub fn get_connection(self, quote_connection_id: i32) -> Call<'c, QuoteConnection, Select> {
        self.call(Op::GetConnection, &[]).arguments(&[View::I32(quote_connection_id)])
    }

    /// Returns the configuration values of a quote connection, by the names of the fields.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectionConfigFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionConfigFields.html)
    /// - body, `GetConnectionConfigFieldsRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection whose configuration is returned.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_connection_config_fields(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetConnectionConfigFields")]
    #[inline]
    pub fn get_connection_config_fields(self, quote_connection_id: i32) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetConnectionConfigFields, &[]).arguments(&[View::I32(quote_connection_id)])
    }

    /// Returns the connectors' responses for all quote connections whose initialization failed.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectionStartupErrors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionStartupErrors.html)
    /// - returns 200 with list of [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_connection_startup_errors().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetConnectionStartupErrors")]
    #[inline]
    pub fn get_connection_startup_errors(self) -> Call<'c, Vec<PluginResponse>, Select> {
        self.call(Op::GetConnectionStartupErrors, &[])
    }

    /// Returns the response that the connector gave when the quote connection was initialized. It is not initialized
    /// again.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectionStartupResponse`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionStartupResponse.html)
    /// - body, `GetConnectionStartupResponseRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection whose first response is returned.
    /// - returns 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_connection_startup_response(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetConnectionStartupResponse")]
    #[inline]
    pub fn get_connection_startup_response(self, quote_connection_id: i32) -> Call<'c, PluginResponse, Select> {
        self.call(Op::GetConnectionStartupResponse, &[]).arguments(&[View::I32(quote_connection_id)])
    }

    /// Returns all quote connections that the given user can use.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectionsForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectionsForAssociate.html)
    /// - body, `GetConnectionsForAssociateRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) who must be allowed to use the connections.
    /// - returns 200 with list of [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_connections_for_associate(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetConnectionsForAssociate")]
    #[inline]
    pub fn get_connections_for_associate(self, associate_id: i32) -> Call<'c, Vec<QuoteConnection>, Select> {
        self.call(Op::GetConnectionsForAssociate, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Returns the capabilities that the connector of a quote connection has.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectorCapabilities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectorCapabilities.html)
    /// - body, `GetConnectorCapabilitiesRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection whose connector is asked.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_connector_capabilities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetConnectorCapabilities")]
    #[inline]
    pub fn get_connector_capabilities(self, quote_connection_id: i32) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetConnectorCapabilities, &[]).arguments(&[View::I32(quote_connection_id)])
    }

    /// Returns the names of all capabilities that a quote connector can have.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetConnectorCapabilityNames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetConnectorCapabilityNames.html)
    /// - body, `GetConnectorCapabilityNamesRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection whose connector is asked for the names.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_connector_capability_names(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetConnectorCapabilityNames")]
    #[inline]
    pub fn get_connector_capability_names(self, quote_connection_id: i32) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetConnectorCapabilityNames, &[]).arguments(&[View::I32(quote_connection_id)])
    }

    /// Converts the extra data of a quote line from XML to a list of fields, which is returned.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetExtraInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetExtraInfo.html)
    /// - body, `GetExtraInfoRequest`.
    ///   - `QuoteLineExtraData`, text: Extra data of a quote line, as XML.
    /// - returns 200 with list of [`ProductExtraDataField`](crate::types::ProductExtraDataField).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_extra_info("quote line extra data").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetExtraInfo")]
    #[inline]
    pub fn get_extra_info(self, quote_line_extra_data: &str) -> Call<'c, Vec<ProductExtraDataField>, Select> {
        self.call(Op::GetExtraInfo, &[]).arguments(&[View::Str(quote_line_extra_data)])
    }

    /// Returns the settings of those quote line fields that clients show.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetInUseQuoteLineConfigurations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetInUseQuoteLineConfigurations.html)
    /// - returns 200 with list of [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_in_use_quote_line_configurations().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetInUseQuoteLineConfigurations")]
    #[inline]
    pub fn get_in_use_quote_line_configurations(self) -> Call<'c, Vec<QuoteLineConfiguration>, Select> {
        self.call(Op::GetInUseQuoteLineConfigurations, &[])
    }

    /// Returns the order confirmation for a quote version as a PDF in Base64. It is not stored anywhere.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetOrderConfirmation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetOrderConfirmation.html)
    /// - body, `GetOrderConfirmationRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version that is confirmed; its status stays as it is.
    ///   - `ConfirmationTemplateId`, `i32`: Key of the template for the lines of the order confirmation.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_order_confirmation(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetOrderConfirmation")]
    #[inline]
    pub fn get_order_confirmation(
        self,
        quote_version_id: i32,
        confirmation_template_id: i32,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetOrderConfirmation, &[])
            .arguments(&[View::I32(quote_version_id), View::I32(confirmation_template_id)])
    }

    /// Asks the connector for the state of the order made from a quote version and returns its reply. Problems are put
    /// in the status and reason of the lines and alternatives and summed up in the response. If this makes a new quote
    /// version, its key is among the added records of the changes. Requires the capability to create orders.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetOrderState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetOrderState.html)
    /// - body, `GetOrderStateRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version that was ordered.
    /// - returns 200 with [`PluginUrlResponse`](crate::types::PluginUrlResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_order_state(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetOrderState")]
    #[inline]
    pub fn get_order_state(self, quote_version_id: i32) -> Call<'c, PluginUrlResponse, Select> {
        self.call(Op::GetOrderState, &[]).arguments(&[View::I32(quote_version_id)])
    }

    /// Returns one price list, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetPriceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetPriceList.html)
    /// - `priceListId` (query), `i32`: Key of the price list to return.
    /// - returns 200 with [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_price_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetPriceList")]
    #[inline]
    pub fn get_price_list(self, price_list_id: i32) -> Call<'c, PriceList, Select> {
        self.call(Op::GetPriceList, &[]).query("priceListId", View::I32(price_list_id))
    }

    /// Returns a product by its key in the ERP system, from the given connection.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetProduct.html)
    /// - body, `GetProductRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection that the product comes from.
    ///   - `ERPProductKey`, text: Key of the product, as the product provider knows it.
    /// - returns 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_product(1, "erp product key").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetProduct")]
    #[inline]
    pub fn get_product(self, quote_connection_id: i32, erp_product_key: &str) -> Call<'c, Product, Select> {
        self.call(Op::GetProduct, &[]).arguments(&[View::I32(quote_connection_id), View::Str(erp_product_key)])
    }

    /// Returns a product by its key in the CRM database.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetProductFromDbId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetProductFromDbId.html)
    /// - body, `GetProductFromDbIdRequest`.
    ///   - `ProductId`, `i32`: Key of the product to return, in the CRM database.
    /// - returns 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_product_from_db_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetProductFromDbId")]
    #[inline]
    pub fn get_product_from_db_id(self, product_id: i32) -> Call<'c, Product, Select> {
        self.call(Op::GetProductFromDbId, &[]).arguments(&[View::I32(product_id)])
    }

    /// Returns a picture of a product from its connector, as Base64. A product can have several pictures, which are
    /// distinguished by rank.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetProductImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetProductImage.html)
    /// - body, `Quote_GetProductImageRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection that the product comes from.
    ///   - `ERPProductKey`, text: Key of the product, as the product provider knows it.
    ///   - `Rank`, `i32`: Position of the picture among the pictures of the product.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_product_image(1, "erp product key", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetProductImage")]
    #[inline]
    pub fn get_product_image(
        self,
        quote_connection_id: i32,
        erp_product_key: &str,
        rank: i32,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetProductImage, &[])
            .arguments(&[View::I32(quote_connection_id), View::Str(erp_product_key), View::I32(rank)])
    }

    /// Returns one quote by its key, in the short form. `GetQuoteEntity` returns the full entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuote.html)
    /// - body, `GetQuoteRequest`.
    ///   - `QuoteId`, `i32`: Key of the quote to return.
    /// - returns 200 with [`Quote`](crate::types::Quote).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuote")]
    #[inline]
    pub fn get_quote(self, quote_id: i32) -> Call<'c, Quote, Select> {
        self.call(Op::GetQuote, &[]).arguments(&[View::I32(quote_id)])
    }

    /// Returns one quote alternative, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteAlternative.html)
    /// - `quoteAlternativeId` (query), `i32`: Key of the quote alternative to return.
    /// - returns 200 with [`QuoteAlternative`](crate::types::QuoteAlternative).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_alternative(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteAlternative")]
    #[inline]
    pub fn get_quote_alternative(self, quote_alternative_id: i32) -> Call<'c, QuoteAlternative, Select> {
        self.call(Op::GetQuoteAlternative, &[]).query("quoteAlternativeId", View::I32(quote_alternative_id))
    }

    /// Returns all alternatives of a quote version.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteAlternatives`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteAlternatives.html)
    /// - body, `GetQuoteAlternativesRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version whose alternatives are returned.
    /// - returns 200 with list of [`QuoteAlternative`](crate::types::QuoteAlternative).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_alternatives(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteAlternatives")]
    #[inline]
    pub fn get_quote_alternatives(self, quote_version_id: i32) -> Call<'c, Vec<QuoteAlternative>, Select> {
        self.call(Op::GetQuoteAlternatives, &[]).arguments(&[View::I32(quote_version_id)])
    }

    /// Returns one quote as a full entity, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteEntity.html)
    /// - body, `GetQuoteEntityRequest`.
    ///   - `QuoteId`, `i32`: Key of the quote to return.
    /// - returns 200 with [`QuoteEntity`](crate::types::QuoteEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteEntity")]
    #[inline]
    pub fn get_quote_entity(self, quote_id: i32) -> Call<'c, QuoteEntity, Select> {
        self.call(Op::GetQuoteEntity, &[]).arguments(&[View::I32(quote_id)])
    }

    /// Returns the quote of a sale as a full entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteEntityFromSaleId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteEntityFromSaleId.html)
    /// - body, `GetQuoteEntityFromSaleIdRequest`.
    ///   - `SaleId`, `i32`: Key of the sale whose quote is returned.
    /// - returns 200 with [`QuoteEntity`](crate::types::QuoteEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_entity_from_sale_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteEntityFromSaleId")]
    #[inline]
    pub fn get_quote_entity_from_sale_id(self, sale_id: i32) -> Call<'c, QuoteEntity, Select> {
        self.call(Op::GetQuoteEntityFromSaleId, &[]).arguments(&[View::I32(sale_id)])
    }

    /// Returns the quote of a sale in the short form. `GetQuoteEntityFromSaleId` returns the full entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteFromSaleId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteFromSaleId.html)
    /// - body, `GetQuoteFromSaleIdRequest`.
    ///   - `SaleId`, `i32`: Key of the sale whose quote is returned.
    /// - returns 200 with [`Quote`](crate::types::Quote).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_from_sale_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteFromSaleId")]
    #[inline]
    pub fn get_quote_from_sale_id(self, sale_id: i32) -> Call<'c, Quote, Select> {
        self.call(Op::GetQuoteFromSaleId, &[]).arguments(&[View::I32(sale_id)])
    }

    /// Returns one line of a quote, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLine.html)
    /// - body, `GetQuoteLineRequest`.
    ///   - `QuoteLineId`, `i32`: Key of the quote line to return.
    /// - returns 200 with [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_line(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteLine")]
    #[inline]
    pub fn get_quote_line(self, quote_line_id: i32) -> Call<'c, QuoteLine, Select> {
        self.call(Op::GetQuoteLine, &[]).arguments(&[View::I32(quote_line_id)])
    }

    /// Returns how one field of quote lines is shown and edited, by the key of this setting.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteLineConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLineConfiguration.html)
    /// - body, `GetQuoteLineConfigurationRequest`.
    ///   - `QuoteLineConfigurationId`, `i32`: Key of the quote line configuration to return.
    /// - returns 200 with [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_line_configuration(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteLineConfiguration")]
    #[inline]
    pub fn get_quote_line_configuration(
        self,
        quote_line_configuration_id: i32,
    ) -> Call<'c, QuoteLineConfiguration, Select> {
        self.call(Op::GetQuoteLineConfiguration, &[]).arguments(&[View::I32(quote_line_configuration_id)])
    }

    /// Returns how one field of quote lines is shown and edited, by the name of the field.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteLineConfigurationFromFieldName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLineConfigurationFromFieldName.html)
    /// - body, `GetQuoteLineConfigurationFromFieldNameRequest`.
    ///   - `FieldName`, text: Internal name of the quote line field.
    /// - returns 200 with [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_line_configuration_from_field_name("field name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteLineConfigurationFromFieldName")]
    #[inline]
    pub fn get_quote_line_configuration_from_field_name(
        self,
        field_name: &str,
    ) -> Call<'c, QuoteLineConfiguration, Select> {
        self.call(Op::GetQuoteLineConfigurationFromFieldName, &[]).arguments(&[View::Str(field_name)])
    }

    /// Returns all lines of a quote alternative.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteLines`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteLines.html)
    /// - body, `GetQuoteLinesRequest`.
    ///   - `QuoteAlternativeId`, `i32`: Key of the quote alternative whose lines are returned.
    /// - returns 200 with list of [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_lines(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteLines")]
    #[inline]
    pub fn get_quote_lines(self, quote_alternative_id: i32) -> Call<'c, Vec<QuoteLine>, Select> {
        self.call(Op::GetQuoteLines, &[]).arguments(&[View::I32(quote_alternative_id)])
    }

    /// Returns one version of a quote, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersion.html)
    /// - body, `GetQuoteVersionRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version to return.
    /// - returns 200 with [`QuoteVersion`](crate::types::QuoteVersion).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_version(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteVersion")]
    #[inline]
    pub fn get_quote_version(self, quote_version_id: i32) -> Call<'c, QuoteVersion, Select> {
        self.call(Op::GetQuoteVersion, &[]).arguments(&[View::I32(quote_version_id)])
    }

    /// Returns which buttons of the quote version dialog are available, given the active alternative.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowButtonStates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowButtonStates.html)
    /// - body, `GetQuoteVersionWorkflowButtonStatesRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version whose buttons are returned.
    ///   - `QuoteAlternativeId`, `i32`: Key of the alternative that is active in the dialog.
    /// - returns 200 with [`QuoteVersionWorkflowState`](crate::types::QuoteVersionWorkflowState).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_version_workflow_button_states(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteVersionWorkflowButtonStates")]
    #[inline]
    pub fn get_quote_version_workflow_button_states(
        self,
        quote_version_id: i32,
        quote_alternative_id: i32,
    ) -> Call<'c, QuoteVersionWorkflowState, Select> {
        self.call(Op::GetQuoteVersionWorkflowButtonStates, &[])
            .arguments(&[View::I32(quote_version_id), View::I32(quote_alternative_id)])
    }

    /// Returns the icon and the name of the state in the header of the quote version dialog.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowImageState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowImageState.html)
    /// - body, `GetQuoteVersionWorkflowImageStateRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version whose icon and state name are returned.
    /// - returns 200 with [`QuoteVersionButtonState`](crate::types::QuoteVersionButtonState).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_version_workflow_image_state(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteVersionWorkflowImageState")]
    #[inline]
    pub fn get_quote_version_workflow_image_state(
        self,
        quote_version_id: i32,
    ) -> Call<'c, QuoteVersionButtonState, Select> {
        self.call(Op::GetQuoteVersionWorkflowImageState, &[]).arguments(&[View::I32(quote_version_id)])
    }

    /// Returns buttons, state and status of the quote version dialog in one call, with the most important warnings and
    /// errors of all lines and alternatives.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowState.html)
    /// - body, `GetQuoteVersionWorkflowStateRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version whose buttons, state and status are returned.
    ///   - `QuoteAlternativeId`, `i32`: Key of the alternative that is active in the dialog.
    /// - returns 200 with [`QuoteVersionWorkflowState`](crate::types::QuoteVersionWorkflowState).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_version_workflow_state(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteVersionWorkflowState")]
    #[inline]
    pub fn get_quote_version_workflow_state(
        self,
        quote_version_id: i32,
        quote_alternative_id: i32,
    ) -> Call<'c, QuoteVersionWorkflowState, Select> {
        self.call(Op::GetQuoteVersionWorkflowState, &[])
            .arguments(&[View::I32(quote_version_id), View::I32(quote_alternative_id)])
    }

    /// Returns the status in the header of the quote version dialog, with the most important warnings and errors of all
    /// lines and alternatives.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersionWorkflowStatusInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersionWorkflowStatusInfo.html)
    /// - body, `GetQuoteVersionWorkflowStatusInfoRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version whose status is returned.
    /// - returns 200 with [`QuoteVersionStatusInformation`](crate::types::QuoteVersionStatusInformation).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_version_workflow_status_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteVersionWorkflowStatusInfo")]
    #[inline]
    pub fn get_quote_version_workflow_status_info(
        self,
        quote_version_id: i32,
    ) -> Call<'c, QuoteVersionStatusInformation, Select> {
        self.call(Op::GetQuoteVersionWorkflowStatusInfo, &[]).arguments(&[View::I32(quote_version_id)])
    }

    /// Returns every version that a quote has had, by the key of the quote.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/GetQuoteVersions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_GetQuoteVersions.html)
    /// - body, `GetQuoteVersionsRequest`.
    ///   - `QuoteId`, `i32`: Key of the quote whose versions are returned.
    /// - returns 200 with list of [`QuoteVersion`](crate::types::QuoteVersion).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().get_quote_versions(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_GetQuoteVersions")]
    #[inline]
    pub fn get_quote_versions(self, quote_id: i32) -> Call<'c, Vec<QuoteVersion>, Select> {
        self.call(Op::GetQuoteVersions, &[]).arguments(&[View::I32(quote_id)])
    }

    /// Returns whether the calling user can use any quote connection.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/HasConnections`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_HasConnections.html)
    /// - returns 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().has_connections().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_HasConnections")]
    #[inline]
    pub fn has_connections(self) -> Call<'c, PluginResponse, Select> {
        self.call(Op::HasConnections, &[])
    }

    /// Includes a document among the attachments of a quote version or leaves it out, and returns the new state. It
    /// fails on locked versions.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/IncludeQuoteVersionAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_IncludeQuoteVersionAttachment.html)
    /// - body, `IncludeQuoteVersionAttachmentRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version whose attachments change.
    ///   - `DocumentId`, `i32`: Key of the document to include or leave out.
    ///   - `Include`, `bool`: Whether the attachment becomes part of the version.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().include_quote_version_attachment(1, 2, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_IncludeQuoteVersionAttachment")]
    #[inline]
    pub fn include_quote_version_attachment(
        self,
        quote_version_id: i32,
        document_id: i32,
        include: bool,
    ) -> Call<'c, bool, Select> {
        self.call(Op::IncludeQuoteVersionAttachment, &[])
            .arguments(&[View::I32(quote_version_id), View::I32(document_id), View::Bool(include)])
    }

    /// Moves a quote line one place up (true) or down (false).
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/MoveQuoteLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_MoveQuoteLine.html)
    /// - body, `MoveQuoteLineRequest`.
    ///   - `QuoteLineId`, `i32`: Key of the quote line that moves up or down.
    ///   - `Direction`, `bool`: True to move the line up, false to move it down.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.quote_agent().move_quote_line(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_MoveQuoteLine")]
    #[inline]
    pub fn move_quote_line(self, quote_line_id: i32, direction: bool) -> Call<'c, (), Select> {
        self.call(Op::MoveQuoteLine, &[]).arguments(&[View::I32(quote_line_id), View::Bool(direction)])
    }

    /// Places an order for a quote alternative in the ERP system and returns the outcome. Purchase order number and
    /// comment are stored on the quote; the sale is marked as sold if requested.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/PlaceOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_PlaceOrder.html)
    /// - body, [`PlaceOrderRequest`](crate::types::PlaceOrderRequest).
    /// - returns 200 with [`PluginUrlResponse`](crate::types::PluginUrlResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PlaceOrderRequest::new().set_order_comment("Met at the fair.");
    /// let response = client.quote_agent().place_order(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_PlaceOrder")]
    #[inline]
    pub fn place_order(self, body: &PlaceOrderRequest) -> Call<'c, PluginUrlResponse, Select> {
        self.call(Op::PlaceOrder, &[]).body(View::Carrier(body))
    }

    /// Lets the connector recalculate a quote alternative and its lines, such as totals and VAT, and returns what has
    /// changed. Call it when a quantity, discount or list price has changed.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/RecalculateQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RecalculateQuoteAlternative.html)
    /// - body, `RecalculateQuoteAlternativeRequest`.
    ///   - `QuoteAlternative`, `i32`: Key of the alternative to calculate again.
    /// - returns 200 with [`QuoteAlternativeRecalculated`](crate::types::QuoteAlternativeRecalculated).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().recalculate_quote_alternative(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_RecalculateQuoteAlternative")]
    #[inline]
    pub fn recalculate_quote_alternative(
        self,
        quote_alternative: i32,
    ) -> Call<'c, QuoteAlternativeRecalculated, Select> {
        self.call(Op::RecalculateQuoteAlternative, &[]).arguments(&[View::I32(quote_alternative)])
    }

    /// Lets the connector recalculate a quote line, such as its total and VAT, and returns the line. Call it when the
    /// quantity, discount or list price has changed, and name the changed fields as `TableName.FieldName`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/RecalculateQuoteLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RecalculateQuoteLine.html)
    /// - body, `RecalculateQuoteLineRequest`.
    ///   - `QuoteLine`, [`QuoteLine`](crate::types::QuoteLine): Quote line to calculate again.
    ///   - `ChangedFields`, list of text: Fields that have changed since the last calculation, each in the form
    ///     `TableName.FieldName`.
    /// - returns 200 with [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let quote_line = superoffice::types::QuoteLine::new().set_name("Example");
    /// let response = client.quote_agent().recalculate_quote_line(&quote_line, &["changed fields"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_RecalculateQuoteLine")]
    #[inline]
    pub fn recalculate_quote_line(
        self,
        quote_line: &QuoteLine,
        changed_fields: &[impl AsRef<str>],
    ) -> Call<'c, QuoteLine, Select> {
        self.call(Op::RecalculateQuoteLine, &[])
            .arguments(&[View::Carrier(quote_line), View::List(&pagewire_runtime::table::Texts(changed_fields))])
    }

    /// Rejects a quote version, logs this as an appointment, and returns the outcome. The heading for the log, such as
    /// "Rejected by", must be in the request, since the server does not choose its language.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/RejectQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RejectQuoteVersion.html)
    /// - body, `RejectQuoteVersionRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version to reject.
    ///   - `RejectedByText`, text: Words such as "Rejected by" that come before the rejection text in the log activity.
    ///     The caller gives them, since the server does not know the language to use.
    ///   - `RejectedByAssociateId`, `i32`: Key of the user (associate) who has rejected the version.
    ///   - `RejectionText`, text: Explanation of the rejection, for the activity that records it.
    /// - returns 200 with [`ApproveRejectResponse`](crate::types::ApproveRejectResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().reject_quote_version(1, "rejected by text", 2, "rejection text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_RejectQuoteVersion")]
    #[inline]
    pub fn reject_quote_version(
        self,
        quote_version_id: i32,
        rejected_by_text: &str,
        rejected_by_associate_id: i32,
        rejection_text: &str,
    ) -> Call<'c, ApproveRejectResponse, Select> {
        self.call(Op::RejectQuoteVersion, &[])
            .arguments(
                &[
                    View::I32(quote_version_id),
                    View::Str(rejected_by_text),
                    View::I32(rejected_by_associate_id),
                    View::Str(rejection_text),
                ],
            )
    }

    /// Removes a product from the database, by its key there.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/RemoveProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RemoveProduct.html)
    /// - body, `RemoveProductRequest`.
    ///   - `ProductId`, `i32`: Key of the product to remove, in the CRM database.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.quote_agent().remove_product(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_RemoveProduct")]
    #[inline]
    pub fn remove_product(self, product_id: i32) -> Call<'c, (), Select> {
        self.call(Op::RemoveProduct, &[]).arguments(&[View::I32(product_id)])
    }

    /// Asks a user to approve a quote version, by a notification with the given comment, and returns whether the
    /// request worked.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/RequestApproval`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RequestApproval.html)
    /// - body, `RequestApprovalRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version that needs approval.
    ///   - `AssociateId`, `i32`: Key of the user (associate) who is asked to approve.
    ///   - `Comment`, text: Comment for the user who is asked to approve.
    /// - returns 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().request_approval(1, 2, "Met at the fair.").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_RequestApproval")]
    #[inline]
    pub fn request_approval(
        self,
        quote_version_id: i32,
        associate_id: i32,
        comment: &str,
    ) -> Call<'c, PluginResponse, Select> {
        self.call(Op::RequestApproval, &[])
            .arguments(&[View::I32(quote_version_id), View::I32(associate_id), View::Str(comment)])
    }

    /// Restores a quote connection that is marked as deleted.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/RestoreConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_RestoreConnection.html)
    /// - body, `RestoreConnectionRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the deleted quote connection to restore.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.quote_agent().restore_connection(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_RestoreConnection")]
    #[inline]
    pub fn restore_connection(self, quote_connection_id: i32) -> Call<'c, (), Select> {
        self.call(Op::RestoreConnection, &[]).arguments(&[View::I32(quote_connection_id)])
    }

    /// Stores a quote connection and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SaveConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveConnection.html)
    /// - body, `Quote_SaveConnectionRequest`.
    ///   - `Connection`, [`QuoteConnection`](crate::types::QuoteConnection): Connection to an ERP system that is
    ///     stored.
    /// - returns 200 with [`QuoteConnection`](crate::types::QuoteConnection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection = superoffice::types::QuoteConnection::new().set_erp_name("Example");
    /// let response = client.quote_agent().save_connection(&connection).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SaveConnection")]
    #[inline]
    pub fn save_connection(self, connection: &QuoteConnection) -> Call<'c, QuoteConnection, Select> {
        self.call(Op::SaveConnection, &[]).arguments(&[View::Carrier(connection)])
    }

    /// Stores the configuration values of a quote connection and returns them as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SaveConnectionConfigFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveConnectionConfigFields.html)
    /// - body, `SaveConnectionConfigFieldsRequest`.
    ///   - `QuoteConnectionId`, `i32`: Key of the quote connection that gets the configuration values.
    ///   - `ConnectionConfigFields`, dictionary of text: Settings of the connection, by the names of its configuration
    ///     fields.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().save_connection_config_fields(
    ///     1,
    ///     &[("key", "connection config fields".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SaveConnectionConfigFields")]
    #[inline]
    pub fn save_connection_config_fields(
        self,
        quote_connection_id: i32,
        connection_config_fields: &Map<String>,
    ) -> Call<'c, Map<String>, Select> {
        self.call(Op::SaveConnectionConfigFields, &[])
            .arguments(&[View::I32(quote_connection_id), View::Map(connection_config_fields)])
    }

    /// Stores a price list: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SavePriceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SavePriceList.html)
    /// - body, [`PriceList`](crate::types::PriceList).
    /// - returns 200 with [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PriceList::new().set_name("Example");
    /// let response = client.quote_agent().save_price_list(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SavePriceList")]
    #[inline]
    pub fn save_price_list(self, body: &PriceList) -> Call<'c, PriceList> {
        self.call(Op::SavePriceList, &[]).body(View::Carrier(body))
    }

    /// Stores a product: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SaveProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveProduct.html)
    /// - body, [`Product`](crate::types::Product).
    /// - returns 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Product::new().set_name("Example");
    /// let response = client.quote_agent().save_product(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SaveProduct")]
    #[inline]
    pub fn save_product(self, body: &Product) -> Call<'c, Product> {
        self.call(Op::SaveProduct, &[]).body(View::Carrier(body))
    }

    /// Stores a quote in its short form and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuote.html)
    /// - body, `SaveQuoteRequest`.
    ///   - `Quote`, [`Quote`](crate::types::Quote): Quote whose properties are stored.
    /// - returns 200 with [`Quote`](crate::types::Quote).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let quote = superoffice::types::Quote::new().set_order_comment("Met at the fair.");
    /// let response = client.quote_agent().save_quote(&quote).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SaveQuote")]
    #[inline]
    pub fn save_quote(self, quote: &Quote) -> Call<'c, Quote, Select> {
        self.call(Op::SaveQuote, &[]).arguments(&[View::Carrier(quote)])
    }

    /// Stores a quote alternative: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteAlternative`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteAlternative.html)
    /// - body, [`QuoteAlternative`](crate::types::QuoteAlternative).
    /// - returns 200 with [`QuoteAlternative`](crate::types::QuoteAlternative).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::QuoteAlternative::new().set_name("Example");
    /// let response = client.quote_agent().save_quote_alternative(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SaveQuoteAlternative")]
    #[inline]
    pub fn save_quote_alternative(self, body: &QuoteAlternative) -> Call<'c, QuoteAlternative> {
        self.call(Op::SaveQuoteAlternative, &[]).body(View::Carrier(body))
    }

    /// Stores a quote and returns it as stored. Its versions and alternatives are not stored by this operation.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteEntity.html)
    /// - body, `SaveQuoteEntityRequest`.
    ///   - `QuoteEntity`, [`QuoteEntity`](crate::types::QuoteEntity): Quote that is stored. Its versions and
    ///     alternatives are not; store them with calls of their own.
    /// - returns 200 with [`QuoteEntity`](crate::types::QuoteEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let quote_entity = superoffice::types::QuoteEntity::new().set_order_comment("Met at the fair.");
    /// let response = client.quote_agent().save_quote_entity(&quote_entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SaveQuoteEntity")]
    #[inline]
    pub fn save_quote_entity(self, quote_entity: &QuoteEntity) -> Call<'c, QuoteEntity, Select> {
        self.call(Op::SaveQuoteEntity, &[]).arguments(&[View::Carrier(quote_entity)])
    }

    /// Stores a quote line and returns it; a new one comes back with its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLine.html)
    /// - body, `SaveQuoteLineRequest`.
    ///   - `QuoteLine`, [`QuoteLine`](crate::types::QuoteLine): Quote line to store, with the key of its quote
    ///     alternative.
    /// - returns 200 with [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let quote_line = superoffice::types::QuoteLine::new().set_name("Example");
    /// let response = client.quote_agent().save_quote_line(&quote_line).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SaveQuoteLine")]
    #[inline]
    pub fn save_quote_line(self, quote_line: &QuoteLine) -> Call<'c, QuoteLine, Select> {
        self.call(Op::SaveQuoteLine, &[]).arguments(&[View::Carrier(quote_line)])
    }

    /// Stores and returns how one field of quote lines is shown and edited. Only existing settings can be changed, not
    /// added.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteLineConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLineConfiguration.html)
    /// - body, `SaveQuoteLineConfigurationRequest`.
    ///   - `QuoteLineConfiguration`, [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration): Configuration of
    ///     an existing field; a new field cannot be added.
    /// - returns 200 with [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let quote_line_configuration = superoffice::types::QuoteLineConfiguration::new()
    ///     .set_field_name("Example");
    /// let response = client.quote_agent().save_quote_line_configuration(&quote_line_configuration)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SaveQuoteLineConfiguration")]
    #[inline]
    pub fn save_quote_line_configuration(
        self,
        quote_line_configuration: &QuoteLineConfiguration,
    ) -> Call<'c, QuoteLineConfiguration, Select> {
        self.call(Op::SaveQuoteLineConfiguration, &[]).arguments(&[View::Carrier(quote_line_configuration)])
    }

    /// Stores and returns how several fields of quote lines are shown and edited. Only existing settings can be
    /// changed, not added.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteLineConfigurations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLineConfigurations.html)
    /// - body, `SaveQuoteLineConfigurationsRequest`.
    ///   - `QuoteLineConfigurations`, list of [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration):
    ///     Configurations of existing fields; new fields cannot be added.
    /// - returns 200 with list of [`QuoteLineConfiguration`](crate::types::QuoteLineConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let quote_line_configurations = [
    ///     superoffice::types::QuoteLineConfiguration::new().set_field_name("Example"),
    /// ];
    /// let response = client.quote_agent().save_quote_line_configurations(&quote_line_configurations)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SaveQuoteLineConfigurations")]
    #[inline]
    pub fn save_quote_line_configurations(
        self,
        quote_line_configurations: &[QuoteLineConfiguration],
    ) -> Call<'c, Vec<QuoteLineConfiguration>, Select> {
        self.call(Op::SaveQuoteLineConfigurations, &[]).arguments(&[View::List(&quote_line_configurations)])
    }

    /// Stores several quote lines and returns them; new ones come back with their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteLines`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteLines.html)
    /// - body, `SaveQuoteLinesRequest`.
    ///   - `QuoteLines`, list of [`QuoteLine`](crate::types::QuoteLine): Lines to store, each in the quote alternative
    ///     that it names.
    /// - returns 200 with list of [`QuoteLine`](crate::types::QuoteLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let quote_lines = [superoffice::types::QuoteLine::new().set_name("Example")];
    /// let response = client.quote_agent().save_quote_lines(&quote_lines).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SaveQuoteLines")]
    #[inline]
    pub fn save_quote_lines(self, quote_lines: &[QuoteLine]) -> Call<'c, Vec<QuoteLine>, Select> {
        self.call(Op::SaveQuoteLines, &[]).arguments(&[View::List(&quote_lines)])
    }

    /// Stores a version of a quote and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteVersion.html)
    /// - body, `SaveQuoteVersionRequest`.
    ///   - `QuoteVersion`, [`QuoteVersion`](crate::types::QuoteVersion): Version of a quote that is stored.
    /// - returns 200 with [`QuoteVersion`](crate::types::QuoteVersion).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let quote_version = superoffice::types::QuoteVersion::new().set_description("Met at the fair.");
    /// let response = client.quote_agent().save_quote_version(&quote_version).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SaveQuoteVersion")]
    #[inline]
    pub fn save_quote_version(self, quote_version: &QuoteVersion) -> Call<'c, QuoteVersion, Select> {
        self.call(Op::SaveQuoteVersion, &[]).arguments(&[View::Carrier(quote_version)])
    }

    /// Sets the number of a quote version if the number is valid, and returns whether it was.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SaveQuoteVersionNumber`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SaveQuoteVersionNumber.html)
    /// - body, `SaveQuoteVersionNumberRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version that gets the number.
    ///   - `Number`, text: Number that the quote version gets.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().save_quote_version_number(1, "number").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SaveQuoteVersionNumber")]
    #[inline]
    pub fn save_quote_version_number(self, quote_version_id: i32, number: &str) -> Call<'c, bool, Select> {
        self.call(Op::SaveQuoteVersionNumber, &[]).arguments(&[View::I32(quote_version_id), View::Str(number)])
    }

    /// Sends a quote version to the customer and sets the date on which it expires. Returns the reply of the connector.
    /// A follow-up with the given date and text reminds the seller; its text is stored as given and must be in the
    /// right language.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/SendQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_SendQuoteVersion.html)
    /// - body, [`SendQuoteVersionRequest`](crate::types::SendQuoteVersionRequest).
    /// - returns 200 with [`PluginUrlResponse`](crate::types::PluginUrlResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SendQuoteVersionRequest::new().set_followup_text("Met at the fair.");
    /// let response = client.quote_agent().send_quote_version(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_SendQuoteVersion")]
    #[inline]
    pub fn send_quote_version(self, body: &SendQuoteVersionRequest) -> Call<'c, PluginUrlResponse, Select> {
        self.call(Op::SendQuoteVersion, &[]).body(View::Carrier(body))
    }

    /// Tests whether the given configuration values suffice for a connector to reach its ERP system. No connection has
    /// to exist. Returns whether the test went well, with an explanation for the user.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/TestConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_TestConnection.html)
    /// - body, `TestConnectionRequest`.
    ///   - `ConnectorName`, text: Name of the quote connector to test.
    ///   - `ConnectionData`, dictionary of text: Settings to try, by name, as they will be stored with the connection.
    /// - returns 200 with [`PluginResponse`](crate::types::PluginResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().test_connection(
    ///     "connector name",
    ///     &[("key", "connection data".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_TestConnection")]
    #[inline]
    pub fn test_connection(
        self,
        connector_name: &str,
        connection_data: &Map<String>,
    ) -> Call<'c, PluginResponse, Select> {
        self.call(Op::TestConnection, &[]).arguments(&[View::Str(connector_name), View::Map(connection_data)])
    }

    /// Switches whether a product is in the assortment.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/ToggleProductInAssortment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ToggleProductInAssortment.html)
    /// - body, `ToggleProductInAssortmentRequest`.
    ///   - `ProductId`, `i32`: Key of the product that enters or leaves the assortment.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.quote_agent().toggle_product_in_assortment(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_ToggleProductInAssortment")]
    #[inline]
    pub fn toggle_product_in_assortment(self, product_id: i32) -> Call<'c, (), Select> {
        self.call(Op::ToggleProductInAssortment, &[]).arguments(&[View::I32(product_id)])
    }

    /// Switches whether an attachment of a quote version is included, and returns the new state.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/ToggleQuoteVersionAttachmentIncluded`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ToggleQuoteVersionAttachmentIncluded.html)
    /// - body, `ToggleQuoteVersionAttachmentIncludedRequest`.
    ///   - `QuoteVersionAttachmentId`, `i32`: Key of the attachment to the version of the quote.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().toggle_quote_version_attachment_included(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_ToggleQuoteVersionAttachmentIncluded")]
    #[inline]
    pub fn toggle_quote_version_attachment_included(self, quote_version_attachment_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::ToggleQuoteVersionAttachmentIncluded, &[]).arguments(&[View::I32(quote_version_attachment_id)])
    }

    /// Switches whether an attachment of a sale type is included in new quote versions by default, and returns the new
    /// state.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/ToggleSaleTypeQuoteAttachmentDefaultIncluded`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ToggleSaleTypeQuoteAttachmentDefaultIncluded.html)
    /// - body, `ToggleSaleTypeQuoteAttachmentDefaultIncludedRequest`.
    ///   - `SaleTypeQuoteAttachmentId`, `i32`: Key of the attachment of a sale type that becomes included by default or
    ///     not.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().toggle_sale_type_quote_attachment_default_included(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_ToggleSaleTypeQuoteAttachmentDefaultIncluded")]
    #[inline]
    pub fn toggle_sale_type_quote_attachment_default_included(
        self,
        sale_type_quote_attachment_id: i32,
    ) -> Call<'c, bool, Select> {
        self.call(Op::ToggleSaleTypeQuoteAttachmentDefaultIncluded, &[])
            .arguments(&[View::I32(sale_type_quote_attachment_id)])
    }

    /// Updates the prices of all lines in every alternative of a quote version, and returns the changed version.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/UpdateQuoteVersionPrices`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_UpdateQuoteVersionPrices.html)
    /// - body, `UpdateQuoteVersionPricesRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version whose prices are updated.
    /// - returns 200 with [`QuoteVersionValidated`](crate::types::QuoteVersionValidated).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().update_quote_version_prices(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_UpdateQuoteVersionPrices")]
    #[inline]
    pub fn update_quote_version_prices(self, quote_version_id: i32) -> Call<'c, QuoteVersionValidated, Select> {
        self.call(Op::UpdateQuoteVersionPrices, &[]).arguments(&[View::I32(quote_version_id)])
    }

    /// Lets the connector check a quote version and its alternatives, which may change values such as VAT and the state
    /// of the version. Returns the verdict with the changed records. Call it before sending, when the user validates,
    /// and when the quote dialog closes; `Action` names what the user is about to do, such as sending or placing an
    /// order.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Quote/ValidateQuoteVersion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Quote_Agent/v1QuoteAgent_ValidateQuoteVersion.html)
    /// - body, `ValidateQuoteVersionRequest`.
    ///   - `QuoteVersionId`, `i32`: Key of the quote version to check.
    ///   - `Action`, [`QuoteVersionButtonAction`](crate::types::QuoteVersionButtonAction): What follows the check, such
    ///     as placing the order or sending the quote.
    /// - returns 200 with [`QuoteVersionValidated`](crate::types::QuoteVersionValidated).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.quote_agent().validate_quote_version(
    ///     1,
    ///     &superoffice::types::QuoteVersionButtonAction::ValidateVersion,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteAgent_ValidateQuoteVersion")]
    #[inline]
    pub fn validate_quote_version(
        self,
        quote_version_id: i32,
        action: &QuoteVersionButtonAction,
    ) -> Call<'c, QuoteVersionValidated, Select> {
        self.call(Op::ValidateQuoteVersion, &[]).arguments(&[View::I32(quote_version_id), View::Enum(action)])
    }
}
