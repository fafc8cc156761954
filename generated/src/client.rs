// Made by `cargo run --release -p pagewire`; do not edit.

//! The client, with a method per tag.

/// The calls of the whole API: one method per enabled tag.
///
/// [`builder`](Self::builder) makes one: where the server is, how to reach it, who calls.
///
/// ```no_run
/// # use superoffice::runtime::client::{Error, Transport};
/// # fn example(transport: impl Transport + 'static) -> Result<(), Error> {
/// let client = superoffice::Client::builder("https://example.com/tenant/api/").build_over(transport)?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Client(pagewire_runtime::client::Client);
impl Client {
    /// The runtime's client, which the calls go over.
    #[must_use]
    pub const fn inner(&self) -> &pagewire_runtime::client::Client {
        &self.0
    }

    /// A client that differs from this one, by the methods `with_…` of the runtime's client.
    #[must_use]
    pub fn with(
        &self,
        change: impl FnOnce(
            pagewire_runtime::client::Client,
        ) -> pagewire_runtime::client::Client,
    ) -> Self {
        Self(change(self.0.clone()))
    }

    /// Calls of the tag `AI_Agent`.
    #[cfg(feature = "ai-agent")]
    #[must_use]
    pub const fn ai_agent(&self) -> crate::ai_agent::AiAgentClient<'_> {
        crate::ai_agent::AiAgentClient::new(&self.0)
    }

    /// Calls of the tag `Appointment`.
    #[cfg(feature = "appointment")]
    #[must_use]
    pub const fn appointment(&self) -> crate::appointment::AppointmentClient<'_> {
        crate::appointment::AppointmentClient::new(&self.0)
    }

    /// Calls of the tag `Appointment_Agent`.
    #[cfg(feature = "appointment-agent")]
    #[must_use]
    pub const fn appointment_agent(
        &self,
    ) -> crate::appointment_agent::AppointmentAgentClient<'_> {
        crate::appointment_agent::AppointmentAgentClient::new(&self.0)
    }

    /// Calls of the tag `Archive`.
    #[cfg(feature = "archive")]
    #[must_use]
    pub const fn archive(&self) -> crate::archive::ArchiveClient<'_> {
        crate::archive::ArchiveClient::new(&self.0)
    }

    /// Calls of the tag `Archive_Agent`.
    #[cfg(feature = "archive-agent")]
    #[must_use]
    pub const fn archive_agent(&self) -> crate::archive_agent::ArchiveAgentClient<'_> {
        crate::archive_agent::ArchiveAgentClient::new(&self.0)
    }

    /// Calls of the tag `Associate_Agent`.
    #[cfg(feature = "associate-agent")]
    #[must_use]
    pub const fn associate_agent(
        &self,
    ) -> crate::associate_agent::AssociateAgentClient<'_> {
        crate::associate_agent::AssociateAgentClient::new(&self.0)
    }

    /// Calls of the tag `Attachment`.
    #[cfg(feature = "attachment")]
    #[must_use]
    pub const fn attachment(&self) -> crate::attachment::AttachmentClient<'_> {
        crate::attachment::AttachmentClient::new(&self.0)
    }

    /// Calls of the tag `Batch`.
    #[cfg(feature = "batch")]
    #[must_use]
    pub const fn batch(&self) -> crate::batch::BatchClient<'_> {
        crate::batch::BatchClient::new(&self.0)
    }

    /// Calls of the tag `Batch_Agent`.
    #[cfg(feature = "batch-agent")]
    #[must_use]
    pub const fn batch_agent(&self) -> crate::batch_agent::BatchAgentClient<'_> {
        crate::batch_agent::BatchAgentClient::new(&self.0)
    }

    /// Calls of the tag `BLOB_Agent`.
    #[cfg(feature = "blob-agent")]
    #[must_use]
    pub const fn blob_agent(&self) -> crate::blob_agent::BlobAgentClient<'_> {
        crate::blob_agent::BlobAgentClient::new(&self.0)
    }

    /// Calls of the tag `BulkUpdate_Agent`.
    #[cfg(feature = "bulk-update-agent")]
    #[must_use]
    pub const fn bulk_update_agent(
        &self,
    ) -> crate::bulk_update_agent::BulkUpdateAgentClient<'_> {
        crate::bulk_update_agent::BulkUpdateAgentClient::new(&self.0)
    }

    /// Calls of the tag `Chat_Agent`.
    #[cfg(feature = "chat-agent")]
    #[must_use]
    pub const fn chat_agent(&self) -> crate::chat_agent::ChatAgentClient<'_> {
        crate::chat_agent::ChatAgentClient::new(&self.0)
    }

    /// Calls of the tag `ChatPresence`.
    #[cfg(feature = "chat-presence")]
    #[must_use]
    pub const fn chat_presence(&self) -> crate::chat_presence::ChatPresenceClient<'_> {
        crate::chat_presence::ChatPresenceClient::new(&self.0)
    }

    /// Calls of the tag `ChatSession`.
    #[cfg(feature = "chat-session")]
    #[must_use]
    pub const fn chat_session(&self) -> crate::chat_session::ChatSessionClient<'_> {
        crate::chat_session::ChatSessionClient::new(&self.0)
    }

    /// Calls of the tag `ChatTopic`.
    #[cfg(feature = "chat-topic")]
    #[must_use]
    pub const fn chat_topic(&self) -> crate::chat_topic::ChatTopicClient<'_> {
        crate::chat_topic::ChatTopicClient::new(&self.0)
    }

    /// Calls of the tag `Configuration_Agent`.
    #[cfg(feature = "configuration-agent")]
    #[must_use]
    pub const fn configuration_agent(
        &self,
    ) -> crate::configuration_agent::ConfigurationAgentClient<'_> {
        crate::configuration_agent::ConfigurationAgentClient::new(&self.0)
    }

    /// Calls of the tag `Contact`.
    #[cfg(feature = "contact")]
    #[must_use]
    pub const fn contact(&self) -> crate::contact::ContactClient<'_> {
        crate::contact::ContactClient::new(&self.0)
    }

    /// Calls of the tag `Contact_Agent`.
    #[cfg(feature = "contact-agent")]
    #[must_use]
    pub const fn contact_agent(&self) -> crate::contact_agent::ContactAgentClient<'_> {
        crate::contact_agent::ContactAgentClient::new(&self.0)
    }

    /// Calls of the tag `ContactRelation`.
    #[cfg(feature = "contact-relation")]
    #[must_use]
    pub const fn contact_relation(
        &self,
    ) -> crate::contact_relation::ContactRelationClient<'_> {
        crate::contact_relation::ContactRelationClient::new(&self.0)
    }

    /// Calls of the tag `Copilot`.
    #[cfg(feature = "copilot")]
    #[must_use]
    pub const fn copilot(&self) -> crate::copilot::CopilotClient<'_> {
        crate::copilot::CopilotClient::new(&self.0)
    }

    /// Calls of the tag `CopilotDataSource`.
    #[cfg(feature = "copilot-data-source")]
    #[must_use]
    pub const fn copilot_data_source(
        &self,
    ) -> crate::copilot_data_source::CopilotDataSourceClient<'_> {
        crate::copilot_data_source::CopilotDataSourceClient::new(&self.0)
    }

    /// Calls of the tag `CRMScript`.
    #[cfg(feature = "crm-script")]
    #[must_use]
    pub const fn crm_script(&self) -> crate::crm_script::CrmScriptClient<'_> {
        crate::crm_script::CrmScriptClient::new(&self.0)
    }

    /// Calls of the tag `CRMScript_Agent`.
    #[cfg(feature = "crm-script-agent")]
    #[must_use]
    pub const fn crm_script_agent(
        &self,
    ) -> crate::crm_script_agent::CrmScriptAgentClient<'_> {
        crate::crm_script_agent::CrmScriptAgentClient::new(&self.0)
    }

    /// Calls of the tag `CustomObject`.
    #[cfg(feature = "custom-object")]
    #[must_use]
    pub const fn custom_object(&self) -> crate::custom_object::CustomObjectClient<'_> {
        crate::custom_object::CustomObjectClient::new(&self.0)
    }

    /// Calls of the tag `CustomObject_Agent`.
    #[cfg(feature = "custom-object-agent")]
    #[must_use]
    pub const fn custom_object_agent(
        &self,
    ) -> crate::custom_object_agent::CustomObjectAgentClient<'_> {
        crate::custom_object_agent::CustomObjectAgentClient::new(&self.0)
    }

    /// Calls of the tag `CustomObjectDefinition`.
    #[cfg(feature = "custom-object-definition")]
    #[must_use]
    pub const fn custom_object_definition(
        &self,
    ) -> crate::custom_object_definition::CustomObjectDefinitionClient<'_> {
        crate::custom_object_definition::CustomObjectDefinitionClient::new(&self.0)
    }

    /// Calls of the tag `CustomerService_Agent`.
    #[cfg(feature = "customer-service-agent")]
    #[must_use]
    pub const fn customer_service_agent(
        &self,
    ) -> crate::customer_service_agent::CustomerServiceAgentClient<'_> {
        crate::customer_service_agent::CustomerServiceAgentClient::new(&self.0)
    }

    /// Calls of the tag `Dash`.
    #[cfg(feature = "dash")]
    #[must_use]
    pub const fn dash(&self) -> crate::dash::DashClient<'_> {
        crate::dash::DashClient::new(&self.0)
    }

    /// Calls of the tag `Dash_Agent`.
    #[cfg(feature = "dash-agent")]
    #[must_use]
    pub const fn dash_agent(&self) -> crate::dash_agent::DashAgentClient<'_> {
        crate::dash_agent::DashAgentClient::new(&self.0)
    }

    /// Calls of the tag `DashTheme`.
    #[cfg(feature = "dash-theme")]
    #[must_use]
    pub const fn dash_theme(&self) -> crate::dash_theme::DashThemeClient<'_> {
        crate::dash_theme::DashThemeClient::new(&self.0)
    }

    /// Calls of the tag `DashTile`.
    #[cfg(feature = "dash-tile")]
    #[must_use]
    pub const fn dash_tile(&self) -> crate::dash_tile::DashTileClient<'_> {
        crate::dash_tile::DashTileClient::new(&self.0)
    }

    /// Calls of the tag `DashTileDefinition`.
    #[cfg(feature = "dash-tile-definition")]
    #[must_use]
    pub const fn dash_tile_definition(
        &self,
    ) -> crate::dash_tile_definition::DashTileDefinitionClient<'_> {
        crate::dash_tile_definition::DashTileDefinitionClient::new(&self.0)
    }

    /// Calls of the tag `Database_Agent`.
    #[cfg(feature = "database-agent")]
    #[must_use]
    pub const fn database_agent(
        &self,
    ) -> crate::database_agent::DatabaseAgentClient<'_> {
        crate::database_agent::DatabaseAgentClient::new(&self.0)
    }

    /// Calls of the tag `DatabaseTable_Agent`.
    #[cfg(feature = "database-table-agent")]
    #[must_use]
    pub const fn database_table_agent(
        &self,
    ) -> crate::database_table_agent::DatabaseTableAgentClient<'_> {
        crate::database_table_agent::DatabaseTableAgentClient::new(&self.0)
    }

    /// Calls of the tag `Diagnostics_Agent`.
    #[cfg(feature = "diagnostics-agent")]
    #[must_use]
    pub const fn diagnostics_agent(
        &self,
    ) -> crate::diagnostics_agent::DiagnosticsAgentClient<'_> {
        crate::diagnostics_agent::DiagnosticsAgentClient::new(&self.0)
    }

    /// Calls of the tag `Document`.
    #[cfg(feature = "document")]
    #[must_use]
    pub const fn document(&self) -> crate::document::DocumentClient<'_> {
        crate::document::DocumentClient::new(&self.0)
    }

    /// Calls of the tag `Document_Agent`.
    #[cfg(feature = "document-agent")]
    #[must_use]
    pub const fn document_agent(
        &self,
    ) -> crate::document_agent::DocumentAgentClient<'_> {
        crate::document_agent::DocumentAgentClient::new(&self.0)
    }

    /// Calls of the tag `DocumentMigration_Agent`.
    #[cfg(feature = "document-migration-agent")]
    #[must_use]
    pub const fn document_migration_agent(
        &self,
    ) -> crate::document_migration_agent::DocumentMigrationAgentClient<'_> {
        crate::document_migration_agent::DocumentMigrationAgentClient::new(&self.0)
    }

    /// Calls of the tag `EMail_Agent`.
    #[cfg(feature = "e-mail-agent")]
    #[must_use]
    pub const fn e_mail_agent(&self) -> crate::e_mail_agent::EMailAgentClient<'_> {
        crate::e_mail_agent::EMailAgentClient::new(&self.0)
    }

    /// Calls of the tag `ErpSync_Agent`.
    #[cfg(feature = "erp-sync-agent")]
    #[must_use]
    pub const fn erp_sync_agent(&self) -> crate::erp_sync_agent::ErpSyncAgentClient<'_> {
        crate::erp_sync_agent::ErpSyncAgentClient::new(&self.0)
    }

    /// Calls of the tag `Favourite_Agent`.
    #[cfg(feature = "favourite-agent")]
    #[must_use]
    pub const fn favourite_agent(
        &self,
    ) -> crate::favourite_agent::FavouriteAgentClient<'_> {
        crate::favourite_agent::FavouriteAgentClient::new(&self.0)
    }

    /// Calls of the tag `FieldInfoBase`.
    #[cfg(feature = "field-info-base")]
    #[must_use]
    pub const fn field_info_base(
        &self,
    ) -> crate::field_info_base::FieldInfoBaseClient<'_> {
        crate::field_info_base::FieldInfoBaseClient::new(&self.0)
    }

    /// Calls of the tag `Find_Agent`.
    #[cfg(feature = "find-agent")]
    #[must_use]
    pub const fn find_agent(&self) -> crate::find_agent::FindAgentClient<'_> {
        crate::find_agent::FindAgentClient::new(&self.0)
    }

    /// Calls of the tag `ForeignApp`.
    #[cfg(feature = "foreign-app")]
    #[must_use]
    pub const fn foreign_app(&self) -> crate::foreign_app::ForeignAppClient<'_> {
        crate::foreign_app::ForeignAppClient::new(&self.0)
    }

    /// Calls of the tag `ForeignSystem_Agent`.
    #[cfg(feature = "foreign-system-agent")]
    #[must_use]
    pub const fn foreign_system_agent(
        &self,
    ) -> crate::foreign_system_agent::ForeignSystemAgentClient<'_> {
        crate::foreign_system_agent::ForeignSystemAgentClient::new(&self.0)
    }

    /// Calls of the tag `FreeText_Agent`.
    #[cfg(feature = "free-text-agent")]
    #[must_use]
    pub const fn free_text_agent(
        &self,
    ) -> crate::free_text_agent::FreeTextAgentClient<'_> {
        crate::free_text_agent::FreeTextAgentClient::new(&self.0)
    }

    /// Calls of the tag `Hierarchy`.
    #[cfg(feature = "hierarchy")]
    #[must_use]
    pub const fn hierarchy(&self) -> crate::hierarchy::HierarchyClient<'_> {
        crate::hierarchy::HierarchyClient::new(&self.0)
    }

    /// Calls of the tag `Import_Agent`.
    #[cfg(feature = "import-agent")]
    #[must_use]
    pub const fn import_agent(&self) -> crate::import_agent::ImportAgentClient<'_> {
        crate::import_agent::ImportAgentClient::new(&self.0)
    }

    /// Calls of the tag `License`.
    #[cfg(feature = "license")]
    #[must_use]
    pub const fn license(&self) -> crate::license::LicenseClient<'_> {
        crate::license::LicenseClient::new(&self.0)
    }

    /// Calls of the tag `License_Agent`.
    #[cfg(feature = "license-agent")]
    #[must_use]
    pub const fn license_agent(&self) -> crate::license_agent::LicenseAgentClient<'_> {
        crate::license_agent::LicenseAgentClient::new(&self.0)
    }

    /// Calls of the tag `List`.
    #[cfg(feature = "list")]
    #[must_use]
    pub const fn list(&self) -> crate::list::ListClient<'_> {
        crate::list::ListClient::new(&self.0)
    }

    /// Calls of the tag `List_Agent`.
    #[cfg(feature = "list-agent")]
    #[must_use]
    pub const fn list_agent(&self) -> crate::list_agent::ListAgentClient<'_> {
        crate::list_agent::ListAgentClient::new(&self.0)
    }

    /// Calls of the tag `List_Business`.
    #[cfg(feature = "list-business")]
    #[must_use]
    pub const fn list_business(&self) -> crate::list_business::ListBusinessClient<'_> {
        crate::list_business::ListBusinessClient::new(&self.0)
    }

    /// Calls of the tag `List_Category`.
    #[cfg(feature = "list-category")]
    #[must_use]
    pub const fn list_category(&self) -> crate::list_category::ListCategoryClient<'_> {
        crate::list_category::ListCategoryClient::new(&self.0)
    }

    /// Calls of the tag `List_Competitor`.
    #[cfg(feature = "list-competitor")]
    #[must_use]
    pub const fn list_competitor(
        &self,
    ) -> crate::list_competitor::ListCompetitorClient<'_> {
        crate::list_competitor::ListCompetitorClient::new(&self.0)
    }

    /// Calls of the tag `List_ConsentPurpose`.
    #[cfg(feature = "list-consent-purpose")]
    #[must_use]
    pub const fn list_consent_purpose(
        &self,
    ) -> crate::list_consent_purpose::ListConsentPurposeClient<'_> {
        crate::list_consent_purpose::ListConsentPurposeClient::new(&self.0)
    }

    /// Calls of the tag `List_ConsentSource`.
    #[cfg(feature = "list-consent-source")]
    #[must_use]
    pub const fn list_consent_source(
        &self,
    ) -> crate::list_consent_source::ListConsentSourceClient<'_> {
        crate::list_consent_source::ListConsentSourceClient::new(&self.0)
    }

    /// Calls of the tag `List_Country`.
    #[cfg(feature = "list-country")]
    #[must_use]
    pub const fn list_country(&self) -> crate::list_country::ListCountryClient<'_> {
        crate::list_country::ListCountryClient::new(&self.0)
    }

    /// Calls of the tag `List_Credited`.
    #[cfg(feature = "list-credited")]
    #[must_use]
    pub const fn list_credited(&self) -> crate::list_credited::ListCreditedClient<'_> {
        crate::list_credited::ListCreditedClient::new(&self.0)
    }

    /// Calls of the tag `List_Currency`.
    #[cfg(feature = "list-currency")]
    #[must_use]
    pub const fn list_currency(&self) -> crate::list_currency::ListCurrencyClient<'_> {
        crate::list_currency::ListCurrencyClient::new(&self.0)
    }

    /// Calls of the tag `List_DeliveryTerms`.
    #[cfg(feature = "list-delivery-terms")]
    #[must_use]
    pub const fn list_delivery_terms(
        &self,
    ) -> crate::list_delivery_terms::ListDeliveryTermsClient<'_> {
        crate::list_delivery_terms::ListDeliveryTermsClient::new(&self.0)
    }

    /// Calls of the tag `List_DeliveryType`.
    #[cfg(feature = "list-delivery-type")]
    #[must_use]
    pub const fn list_delivery_type(
        &self,
    ) -> crate::list_delivery_type::ListDeliveryTypeClient<'_> {
        crate::list_delivery_type::ListDeliveryTypeClient::new(&self.0)
    }

    /// Calls of the tag `List_DocumentTemplate`.
    #[cfg(feature = "list-document-template")]
    #[must_use]
    pub const fn list_document_template(
        &self,
    ) -> crate::list_document_template::ListDocumentTemplateClient<'_> {
        crate::list_document_template::ListDocumentTemplateClient::new(&self.0)
    }

    /// Calls of the tag `List_Item`.
    #[cfg(feature = "list-item")]
    #[must_use]
    pub const fn list_item(&self) -> crate::list_item::ListItemClient<'_> {
        crate::list_item::ListItemClient::new(&self.0)
    }

    /// Calls of the tag `List_LegalBase`.
    #[cfg(feature = "list-legal-base")]
    #[must_use]
    pub const fn list_legal_base(
        &self,
    ) -> crate::list_legal_base::ListLegalBaseClient<'_> {
        crate::list_legal_base::ListLegalBaseClient::new(&self.0)
    }

    /// Calls of the tag `List_MDO`.
    #[cfg(feature = "list-mdo")]
    #[must_use]
    pub const fn list_mdo(&self) -> crate::list_mdo::ListMdoClient<'_> {
        crate::list_mdo::ListMdoClient::new(&self.0)
    }

    /// Calls of the tag `List_MrMrs`.
    #[cfg(feature = "list-mr-mrs")]
    #[must_use]
    pub const fn list_mr_mrs(&self) -> crate::list_mr_mrs::ListMrMrsClient<'_> {
        crate::list_mr_mrs::ListMrMrsClient::new(&self.0)
    }

    /// Calls of the tag `List_PaymentTerms`.
    #[cfg(feature = "list-payment-terms")]
    #[must_use]
    pub const fn list_payment_terms(
        &self,
    ) -> crate::list_payment_terms::ListPaymentTermsClient<'_> {
        crate::list_payment_terms::ListPaymentTermsClient::new(&self.0)
    }

    /// Calls of the tag `List_PaymentType`.
    #[cfg(feature = "list-payment-type")]
    #[must_use]
    pub const fn list_payment_type(
        &self,
    ) -> crate::list_payment_type::ListPaymentTypeClient<'_> {
        crate::list_payment_type::ListPaymentTypeClient::new(&self.0)
    }

    /// Calls of the tag `List_Position`.
    #[cfg(feature = "list-position")]
    #[must_use]
    pub const fn list_position(&self) -> crate::list_position::ListPositionClient<'_> {
        crate::list_position::ListPositionClient::new(&self.0)
    }

    /// Calls of the tag `List_Price`.
    #[cfg(feature = "list-price")]
    #[must_use]
    pub const fn list_price(&self) -> crate::list_price::ListPriceClient<'_> {
        crate::list_price::ListPriceClient::new(&self.0)
    }

    /// Calls of the tag `List_Priority`.
    #[cfg(feature = "list-priority")]
    #[must_use]
    pub const fn list_priority(&self) -> crate::list_priority::ListPriorityClient<'_> {
        crate::list_priority::ListPriorityClient::new(&self.0)
    }

    /// Calls of the tag `List_ProductCategory`.
    #[cfg(feature = "list-product-category")]
    #[must_use]
    pub const fn list_product_category(
        &self,
    ) -> crate::list_product_category::ListProductCategoryClient<'_> {
        crate::list_product_category::ListProductCategoryClient::new(&self.0)
    }

    /// Calls of the tag `List_ProductFamily`.
    #[cfg(feature = "list-product-family")]
    #[must_use]
    pub const fn list_product_family(
        &self,
    ) -> crate::list_product_family::ListProductFamilyClient<'_> {
        crate::list_product_family::ListProductFamilyClient::new(&self.0)
    }

    /// Calls of the tag `List_ProductType`.
    #[cfg(feature = "list-product-type")]
    #[must_use]
    pub const fn list_product_type(
        &self,
    ) -> crate::list_product_type::ListProductTypeClient<'_> {
        crate::list_product_type::ListProductTypeClient::new(&self.0)
    }

    /// Calls of the tag `List_ProjectStatus`.
    #[cfg(feature = "list-project-status")]
    #[must_use]
    pub const fn list_project_status(
        &self,
    ) -> crate::list_project_status::ListProjectStatusClient<'_> {
        crate::list_project_status::ListProjectStatusClient::new(&self.0)
    }

    /// Calls of the tag `List_ProjectType`.
    #[cfg(feature = "list-project-type")]
    #[must_use]
    pub const fn list_project_type(
        &self,
    ) -> crate::list_project_type::ListProjectTypeClient<'_> {
        crate::list_project_type::ListProjectTypeClient::new(&self.0)
    }

    /// Calls of the tag `List_QuoteApproveReason`.
    #[cfg(feature = "list-quote-approve-reason")]
    #[must_use]
    pub const fn list_quote_approve_reason(
        &self,
    ) -> crate::list_quote_approve_reason::ListQuoteApproveReasonClient<'_> {
        crate::list_quote_approve_reason::ListQuoteApproveReasonClient::new(&self.0)
    }

    /// Calls of the tag `List_QuoteDenyReason`.
    #[cfg(feature = "list-quote-deny-reason")]
    #[must_use]
    pub const fn list_quote_deny_reason(
        &self,
    ) -> crate::list_quote_deny_reason::ListQuoteDenyReasonClient<'_> {
        crate::list_quote_deny_reason::ListQuoteDenyReasonClient::new(&self.0)
    }

    /// Calls of the tag `List_Rating`.
    #[cfg(feature = "list-rating")]
    #[must_use]
    pub const fn list_rating(&self) -> crate::list_rating::ListRatingClient<'_> {
        crate::list_rating::ListRatingClient::new(&self.0)
    }

    /// Calls of the tag `List_Reason`.
    #[cfg(feature = "list-reason")]
    #[must_use]
    pub const fn list_reason(&self) -> crate::list_reason::ListReasonClient<'_> {
        crate::list_reason::ListReasonClient::new(&self.0)
    }

    /// Calls of the tag `List_ReasonSold`.
    #[cfg(feature = "list-reason-sold")]
    #[must_use]
    pub const fn list_reason_sold(
        &self,
    ) -> crate::list_reason_sold::ListReasonSoldClient<'_> {
        crate::list_reason_sold::ListReasonSoldClient::new(&self.0)
    }

    /// Calls of the tag `List_ReasonStalled`.
    #[cfg(feature = "list-reason-stalled")]
    #[must_use]
    pub const fn list_reason_stalled(
        &self,
    ) -> crate::list_reason_stalled::ListReasonStalledClient<'_> {
        crate::list_reason_stalled::ListReasonStalledClient::new(&self.0)
    }

    /// Calls of the tag `List_SaleType`.
    #[cfg(feature = "list-sale-type")]
    #[must_use]
    pub const fn list_sale_type(&self) -> crate::list_sale_type::ListSaleTypeClient<'_> {
        crate::list_sale_type::ListSaleTypeClient::new(&self.0)
    }

    /// Calls of the tag `List_SelectionCategory`.
    #[cfg(feature = "list-selection-category")]
    #[must_use]
    pub const fn list_selection_category(
        &self,
    ) -> crate::list_selection_category::ListSelectionCategoryClient<'_> {
        crate::list_selection_category::ListSelectionCategoryClient::new(&self.0)
    }

    /// Calls of the tag `List_Source`.
    #[cfg(feature = "list-source")]
    #[must_use]
    pub const fn list_source(&self) -> crate::list_source::ListSourceClient<'_> {
        crate::list_source::ListSourceClient::new(&self.0)
    }

    /// Calls of the tag `List_Task`.
    #[cfg(feature = "list-task")]
    #[must_use]
    pub const fn list_task(&self) -> crate::list_task::ListTaskClient<'_> {
        crate::list_task::ListTaskClient::new(&self.0)
    }

    /// Calls of the tag `List_TicketCategory`.
    #[cfg(feature = "list-ticket-category")]
    #[must_use]
    pub const fn list_ticket_category(
        &self,
    ) -> crate::list_ticket_category::ListTicketCategoryClient<'_> {
        crate::list_ticket_category::ListTicketCategoryClient::new(&self.0)
    }

    /// Calls of the tag `List_TicketPriority`.
    #[cfg(feature = "list-ticket-priority")]
    #[must_use]
    pub const fn list_ticket_priority(
        &self,
    ) -> crate::list_ticket_priority::ListTicketPriorityClient<'_> {
        crate::list_ticket_priority::ListTicketPriorityClient::new(&self.0)
    }

    /// Calls of the tag `List_TicketStatus`.
    #[cfg(feature = "list-ticket-status")]
    #[must_use]
    pub const fn list_ticket_status(
        &self,
    ) -> crate::list_ticket_status::ListTicketStatusClient<'_> {
        crate::list_ticket_status::ListTicketStatusClient::new(&self.0)
    }

    /// Calls of the tag `List_TicketType`.
    #[cfg(feature = "list-ticket-type")]
    #[must_use]
    pub const fn list_ticket_type(
        &self,
    ) -> crate::list_ticket_type::ListTicketTypeClient<'_> {
        crate::list_ticket_type::ListTicketTypeClient::new(&self.0)
    }

    /// Calls of the tag `List_UserGroup`.
    #[cfg(feature = "list-user-group")]
    #[must_use]
    pub const fn list_user_group(
        &self,
    ) -> crate::list_user_group::ListUserGroupClient<'_> {
        crate::list_user_group::ListUserGroupClient::new(&self.0)
    }

    /// Calls of the tag `List_WebPanel`.
    #[cfg(feature = "list-web-panel")]
    #[must_use]
    pub const fn list_web_panel(&self) -> crate::list_web_panel::ListWebPanelClient<'_> {
        crate::list_web_panel::ListWebPanelClient::new(&self.0)
    }

    /// Calls of the tag `Marketing_Agent`.
    #[cfg(feature = "marketing-agent")]
    #[must_use]
    pub const fn marketing_agent(
        &self,
    ) -> crate::marketing_agent::MarketingAgentClient<'_> {
        crate::marketing_agent::MarketingAgentClient::new(&self.0)
    }

    /// Calls of the tag `MDO_Agent`.
    #[cfg(feature = "mdo-agent")]
    #[must_use]
    pub const fn mdo_agent(&self) -> crate::mdo_agent::MdoAgentClient<'_> {
        crate::mdo_agent::MdoAgentClient::new(&self.0)
    }

    /// Calls of the tag `Messaging_Agent`.
    #[cfg(feature = "messaging-agent")]
    #[must_use]
    pub const fn messaging_agent(
        &self,
    ) -> crate::messaging_agent::MessagingAgentClient<'_> {
        crate::messaging_agent::MessagingAgentClient::new(&self.0)
    }

    /// Calls of the tag `Navigator_Agent`.
    #[cfg(feature = "navigator-agent")]
    #[must_use]
    pub const fn navigator_agent(
        &self,
    ) -> crate::navigator_agent::NavigatorAgentClient<'_> {
        crate::navigator_agent::NavigatorAgentClient::new(&self.0)
    }

    /// Calls of the tag `NewsFeed_Agent`.
    #[cfg(feature = "news-feed-agent")]
    #[must_use]
    pub const fn news_feed_agent(
        &self,
    ) -> crate::news_feed_agent::NewsFeedAgentClient<'_> {
        crate::news_feed_agent::NewsFeedAgentClient::new(&self.0)
    }

    /// Calls of the tag `NewsFeedItem`.
    #[cfg(feature = "news-feed-item")]
    #[must_use]
    pub const fn news_feed_item(&self) -> crate::news_feed_item::NewsFeedItemClient<'_> {
        crate::news_feed_item::NewsFeedItemClient::new(&self.0)
    }

    /// Calls of the tag `NumberAllocation_Agent`.
    #[cfg(feature = "number-allocation-agent")]
    #[must_use]
    pub const fn number_allocation_agent(
        &self,
    ) -> crate::number_allocation_agent::NumberAllocationAgentClient<'_> {
        crate::number_allocation_agent::NumberAllocationAgentClient::new(&self.0)
    }

    /// Calls of the tag `Person`.
    #[cfg(feature = "person")]
    #[must_use]
    pub const fn person(&self) -> crate::person::PersonClient<'_> {
        crate::person::PersonClient::new(&self.0)
    }

    /// Calls of the tag `Person_Agent`.
    #[cfg(feature = "person-agent")]
    #[must_use]
    pub const fn person_agent(&self) -> crate::person_agent::PersonAgentClient<'_> {
        crate::person_agent::PersonAgentClient::new(&self.0)
    }

    /// Calls of the tag `PhoneList_Agent`.
    #[cfg(feature = "phone-list-agent")]
    #[must_use]
    pub const fn phone_list_agent(
        &self,
    ) -> crate::phone_list_agent::PhoneListAgentClient<'_> {
        crate::phone_list_agent::PhoneListAgentClient::new(&self.0)
    }

    /// Calls of the tag `Pocket_Agent`.
    #[cfg(feature = "pocket-agent")]
    #[must_use]
    pub const fn pocket_agent(&self) -> crate::pocket_agent::PocketAgentClient<'_> {
        crate::pocket_agent::PocketAgentClient::new(&self.0)
    }

    /// Calls of the tag `Preference`.
    #[cfg(feature = "preference")]
    #[must_use]
    pub const fn preference(&self) -> crate::preference::PreferenceClient<'_> {
        crate::preference::PreferenceClient::new(&self.0)
    }

    /// Calls of the tag `Preference_Agent`.
    #[cfg(feature = "preference-agent")]
    #[must_use]
    pub const fn preference_agent(
        &self,
    ) -> crate::preference_agent::PreferenceAgentClient<'_> {
        crate::preference_agent::PreferenceAgentClient::new(&self.0)
    }

    /// Calls of the tag `PreferenceDescription`.
    #[cfg(feature = "preference-description")]
    #[must_use]
    pub const fn preference_description(
        &self,
    ) -> crate::preference_description::PreferenceDescriptionClient<'_> {
        crate::preference_description::PreferenceDescriptionClient::new(&self.0)
    }

    /// Calls of the tag `PreferenceDescriptionLine`.
    #[cfg(feature = "preference-description-line")]
    #[must_use]
    pub const fn preference_description_line(
        &self,
    ) -> crate::preference_description_line::PreferenceDescriptionLineClient<'_> {
        crate::preference_description_line::PreferenceDescriptionLineClient::new(&self.0)
    }

    /// Calls of the tag `Previews_Agent`.
    #[cfg(feature = "previews-agent")]
    #[must_use]
    pub const fn previews_agent(
        &self,
    ) -> crate::previews_agent::PreviewsAgentClient<'_> {
        crate::previews_agent::PreviewsAgentClient::new(&self.0)
    }

    /// Calls of the tag `Product`.
    #[cfg(feature = "product")]
    #[must_use]
    pub const fn product(&self) -> crate::product::ProductClient<'_> {
        crate::product::ProductClient::new(&self.0)
    }

    /// Calls of the tag `Project`.
    #[cfg(feature = "project")]
    #[must_use]
    pub const fn project(&self) -> crate::project::ProjectClient<'_> {
        crate::project::ProjectClient::new(&self.0)
    }

    /// Calls of the tag `Project_Agent`.
    #[cfg(feature = "project-agent")]
    #[must_use]
    pub const fn project_agent(&self) -> crate::project_agent::ProjectAgentClient<'_> {
        crate::project_agent::ProjectAgentClient::new(&self.0)
    }

    /// Calls of the tag `ProjectMember`.
    #[cfg(feature = "project-member")]
    #[must_use]
    pub const fn project_member(
        &self,
    ) -> crate::project_member::ProjectMemberClient<'_> {
        crate::project_member::ProjectMemberClient::new(&self.0)
    }

    /// Calls of the tag `Quote_Agent`.
    #[cfg(feature = "quote-agent")]
    #[must_use]
    pub const fn quote_agent(&self) -> crate::quote_agent::QuoteAgentClient<'_> {
        crate::quote_agent::QuoteAgentClient::new(&self.0)
    }

    /// Calls of the tag `Relation_Agent`.
    #[cfg(feature = "relation-agent")]
    #[must_use]
    pub const fn relation_agent(
        &self,
    ) -> crate::relation_agent::RelationAgentClient<'_> {
        crate::relation_agent::RelationAgentClient::new(&self.0)
    }

    /// Calls of the tag `RelationDefinition`.
    #[cfg(feature = "relation-definition")]
    #[must_use]
    pub const fn relation_definition(
        &self,
    ) -> crate::relation_definition::RelationDefinitionClient<'_> {
        crate::relation_definition::RelationDefinitionClient::new(&self.0)
    }

    /// Calls of the tag `Report_Agent`.
    #[cfg(feature = "report-agent")]
    #[must_use]
    pub const fn report_agent(&self) -> crate::report_agent::ReportAgentClient<'_> {
        crate::report_agent::ReportAgentClient::new(&self.0)
    }

    /// Calls of the tag `Resource_Agent`.
    #[cfg(feature = "resource-agent")]
    #[must_use]
    pub const fn resource_agent(
        &self,
    ) -> crate::resource_agent::ResourceAgentClient<'_> {
        crate::resource_agent::ResourceAgentClient::new(&self.0)
    }

    /// Calls of the tag `Role`.
    #[cfg(feature = "role")]
    #[must_use]
    pub const fn role(&self) -> crate::role::RoleClient<'_> {
        crate::role::RoleClient::new(&self.0)
    }

    /// Calls of the tag `Saint_Agent`.
    #[cfg(feature = "saint-agent")]
    #[must_use]
    pub const fn saint_agent(&self) -> crate::saint_agent::SaintAgentClient<'_> {
        crate::saint_agent::SaintAgentClient::new(&self.0)
    }

    /// Calls of the tag `Sale`.
    #[cfg(feature = "sale")]
    #[must_use]
    pub const fn sale(&self) -> crate::sale::SaleClient<'_> {
        crate::sale::SaleClient::new(&self.0)
    }

    /// Calls of the tag `Sale_Agent`.
    #[cfg(feature = "sale-agent")]
    #[must_use]
    pub const fn sale_agent(&self) -> crate::sale_agent::SaleAgentClient<'_> {
        crate::sale_agent::SaleAgentClient::new(&self.0)
    }

    /// Calls of the tag `SaleStakeholder`.
    #[cfg(feature = "sale-stakeholder")]
    #[must_use]
    pub const fn sale_stakeholder(
        &self,
    ) -> crate::sale_stakeholder::SaleStakeholderClient<'_> {
        crate::sale_stakeholder::SaleStakeholderClient::new(&self.0)
    }

    /// Calls of the tag `Script`.
    #[cfg(feature = "script")]
    #[must_use]
    pub const fn script(&self) -> crate::script::ScriptClient<'_> {
        crate::script::ScriptClient::new(&self.0)
    }

    /// Calls of the tag `Selection`.
    #[cfg(feature = "selection")]
    #[must_use]
    pub const fn selection(&self) -> crate::selection::SelectionClient<'_> {
        crate::selection::SelectionClient::new(&self.0)
    }

    /// Calls of the tag `Selection_Agent`.
    #[cfg(feature = "selection-agent")]
    #[must_use]
    pub const fn selection_agent(
        &self,
    ) -> crate::selection_agent::SelectionAgentClient<'_> {
        crate::selection_agent::SelectionAgentClient::new(&self.0)
    }

    /// Calls of the tag `Sentry_Agent`.
    #[cfg(feature = "sentry-agent")]
    #[must_use]
    pub const fn sentry_agent(&self) -> crate::sentry_agent::SentryAgentClient<'_> {
        crate::sentry_agent::SentryAgentClient::new(&self.0)
    }

    /// Calls of the tag `ShipmentMessage`.
    #[cfg(feature = "shipment-message")]
    #[must_use]
    pub const fn shipment_message(
        &self,
    ) -> crate::shipment_message::ShipmentMessageClient<'_> {
        crate::shipment_message::ShipmentMessageClient::new(&self.0)
    }

    /// Calls of the tag `ShipmentMessageBlock`.
    #[cfg(feature = "shipment-message-block")]
    #[must_use]
    pub const fn shipment_message_block(
        &self,
    ) -> crate::shipment_message_block::ShipmentMessageBlockClient<'_> {
        crate::shipment_message_block::ShipmentMessageBlockClient::new(&self.0)
    }

    /// Calls of the tag `String`.
    #[cfg(feature = "string")]
    #[must_use]
    pub const fn string(&self) -> crate::string::StringClient<'_> {
        crate::string::StringClient::new(&self.0)
    }

    /// Calls of the tag `SystemEvent`.
    #[cfg(feature = "system-event")]
    #[must_use]
    pub const fn system_event(&self) -> crate::system_event::SystemEventClient<'_> {
        crate::system_event::SystemEventClient::new(&self.0)
    }

    /// Calls of the tag `TableRecord`.
    #[cfg(feature = "table-record")]
    #[must_use]
    pub const fn table_record(&self) -> crate::table_record::TableRecordClient<'_> {
        crate::table_record::TableRecordClient::new(&self.0)
    }

    /// Calls of the tag `Targets_Agent`.
    #[cfg(feature = "targets-agent")]
    #[must_use]
    pub const fn targets_agent(&self) -> crate::targets_agent::TargetsAgentClient<'_> {
        crate::targets_agent::TargetsAgentClient::new(&self.0)
    }

    /// Calls of the tag `Ticket`.
    #[cfg(feature = "ticket")]
    #[must_use]
    pub const fn ticket(&self) -> crate::ticket::TicketClient<'_> {
        crate::ticket::TicketClient::new(&self.0)
    }

    /// Calls of the tag `Ticket_Agent`.
    #[cfg(feature = "ticket-agent")]
    #[must_use]
    pub const fn ticket_agent(&self) -> crate::ticket_agent::TicketAgentClient<'_> {
        crate::ticket_agent::TicketAgentClient::new(&self.0)
    }

    /// Calls of the tag `TicketMessage`.
    #[cfg(feature = "ticket-message")]
    #[must_use]
    pub const fn ticket_message(
        &self,
    ) -> crate::ticket_message::TicketMessageClient<'_> {
        crate::ticket_message::TicketMessageClient::new(&self.0)
    }

    /// Calls of the tag `TicketRelation`.
    #[cfg(feature = "ticket-relation")]
    #[must_use]
    pub const fn ticket_relation(
        &self,
    ) -> crate::ticket_relation::TicketRelationClient<'_> {
        crate::ticket_relation::TicketRelationClient::new(&self.0)
    }

    /// Calls of the tag `TicketRelationDefinition`.
    #[cfg(feature = "ticket-relation-definition")]
    #[must_use]
    pub const fn ticket_relation_definition(
        &self,
    ) -> crate::ticket_relation_definition::TicketRelationDefinitionClient<'_> {
        crate::ticket_relation_definition::TicketRelationDefinitionClient::new(&self.0)
    }

    /// Calls of the tag `TicketType`.
    #[cfg(feature = "ticket-type")]
    #[must_use]
    pub const fn ticket_type(&self) -> crate::ticket_type::TicketTypeClient<'_> {
        crate::ticket_type::TicketTypeClient::new(&self.0)
    }

    /// Calls of the tag `TimeZone`.
    #[cfg(feature = "time-zone")]
    #[must_use]
    pub const fn time_zone(&self) -> crate::time_zone::TimeZoneClient<'_> {
        crate::time_zone::TimeZoneClient::new(&self.0)
    }

    /// Calls of the tag `TimeZone_Agent`.
    #[cfg(feature = "time-zone-agent")]
    #[must_use]
    pub const fn time_zone_agent(
        &self,
    ) -> crate::time_zone_agent::TimeZoneAgentClient<'_> {
        crate::time_zone_agent::TimeZoneAgentClient::new(&self.0)
    }

    /// Calls of the tag `Tooltips_Agent`.
    #[cfg(feature = "tooltips-agent")]
    #[must_use]
    pub const fn tooltips_agent(
        &self,
    ) -> crate::tooltips_agent::TooltipsAgentClient<'_> {
        crate::tooltips_agent::TooltipsAgentClient::new(&self.0)
    }

    /// Calls of the tag `TriggerScript`.
    #[cfg(feature = "trigger-script")]
    #[must_use]
    pub const fn trigger_script(
        &self,
    ) -> crate::trigger_script::TriggerScriptClient<'_> {
        crate::trigger_script::TriggerScriptClient::new(&self.0)
    }

    /// Calls of the tag `User`.
    #[cfg(feature = "user")]
    #[must_use]
    pub const fn user(&self) -> crate::user::UserClient<'_> {
        crate::user::UserClient::new(&self.0)
    }

    /// Calls of the tag `User_Agent`.
    #[cfg(feature = "user-agent")]
    #[must_use]
    pub const fn user_agent(&self) -> crate::user_agent::UserAgentClient<'_> {
        crate::user_agent::UserAgentClient::new(&self.0)
    }

    /// Calls of the tag `UserDefinedFieldInfo_Agent`.
    #[cfg(feature = "user-defined-field-info-agent")]
    #[must_use]
    pub const fn user_defined_field_info_agent(
        &self,
    ) -> crate::user_defined_field_info_agent::UserDefinedFieldInfoAgentClient<'_> {
        crate::user_defined_field_info_agent::UserDefinedFieldInfoAgentClient::new(
            &self.0,
        )
    }

    /// Calls of the tag `ViewState_Agent`.
    #[cfg(feature = "view-state-agent")]
    #[must_use]
    pub const fn view_state_agent(
        &self,
    ) -> crate::view_state_agent::ViewStateAgentClient<'_> {
        crate::view_state_agent::ViewStateAgentClient::new(&self.0)
    }

    /// Calls of the tag `Webhook`.
    #[cfg(feature = "webhook")]
    #[must_use]
    pub const fn webhook(&self) -> crate::webhook::WebhookClient<'_> {
        crate::webhook::WebhookClient::new(&self.0)
    }

    /// Calls of the tag `Webhook_Agent`.
    #[cfg(feature = "webhook-agent")]
    #[must_use]
    pub const fn webhook_agent(&self) -> crate::webhook_agent::WebhookAgentClient<'_> {
        crate::webhook_agent::WebhookAgentClient::new(&self.0)
    }

    /// Calls of the tag `Workflow_Agent`.
    #[cfg(feature = "workflow-agent")]
    #[must_use]
    pub const fn workflow_agent(
        &self,
    ) -> crate::workflow_agent::WorkflowAgentClient<'_> {
        crate::workflow_agent::WorkflowAgentClient::new(&self.0)
    }
}
impl From<pagewire_runtime::client::Client> for Client {
    fn from(client: pagewire_runtime::client::Client) -> Self {
        Self(client)
    }
}

impl Client {
    /// Puts a client together that calls the server at `base`.
    pub fn builder(base: impl Into<String>) -> Builder {
        pagewire_runtime::client::Builder::new(base)
    }
}

/// Puts a [`Client`] together: where the server is, how to reach it, who calls.
pub type Builder = pagewire_runtime::client::Builder<Client>;

pagewire_runtime::call_with_options! { CallWithOptions superoffice_calls }
