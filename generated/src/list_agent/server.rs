// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::{Bytes, Map};

use super::operations::*;
use super::requests::{
    AddFromListDefinitionRequest, AddFromListNameRequest, AddHierarchyToPathRequest,
    ChangeCurrencyRequest, CreateDefaultDocumentTemplateLanguageRequest,
    CreateDefaultHeadingFromListDefinitionRequest, DeleteAllFromListDefinitionRequest,
    DeleteAllFromListNameRequest, DeleteAllHeadingsFromListDefinitionRequest,
    DeleteAllHeadingsFromNameRequest, DeleteDocumentTemplateLanguageRequest,
    DeleteFromListDefinitionRequest, DeleteFromListNameRequest, DeleteHierarchyFromPathRequest,
    DeleteListEntityByNameRequest, DeleteProjectStatusRequest, DeleteWebPanelRequest,
    GenerateNavigationUrlRequest, GetAllCountriesRequest, GetAllCurrenciesRequest,
    GetAllDocumentTemplatesRequest, GetAllFromListDefinitionRequest, GetAllFromListNameRequest,
    GetAllInDomainRequest, GetAllSaleStagesRequest, GetAllSaleTypeEntitiesRequest,
    GetAllTasksRequest, GetAllTicketPrioritiesRequest, GetDocumentTemplateExtensionRequest,
    GetDocumentTemplateLanguagesRequest, GetDocumentTemplatePropertiesRequest,
    GetDocumentTemplateStreamFromIdRequest, GetDocumentTemplateTaskRequest,
    GetDocumentTemplateUrlRequest, GetDocumentTemplateUsedInProjectStageRequest,
    GetDocumentTemplateUsedInSalesStageRequest, GetDocumentTypesForPluginRequest,
    GetFromListDefinitionRequest, GetFromListNameRequest, GetHeadingsForListItemFromListNameRequest,
    GetHeadingsFromListDefinitionRequest, GetHeadingsFromNameRequest, GetHeadingsRequest,
    GetHierarchyFromPathRequest, GetListDefinitionsRequest, GetListEntityByNameRequest,
    GetListItemsForHeadingFromListNameRequest, GetListItemsForHeadingRequest,
    GetListItemsForUserGroupFromListNameRequest, GetListItemsForUserGroupRequest,
    GetLocalizedTextByTypeRequest, GetLocalizedTextsByLanguageIdRequest,
    GetLocalizedTextsByTypeRequest, GetTicketCategoriesForUserGroupsRequest,
    GetVisibleForUserGroupsFromListNameRequest, GetVisibleForUserGroupsRequest,
    GetWebPanelByProgIdRequest, GlobalChangeTicketStatusRequest, ListGetPluginCapabilitiesRequest,
    ListSaveDocumentTemplateStreamRequest, MoveAllTicketsRequest, MoveListItemRequest,
    SaveAllFromListDefinitionRequest, SaveAllFromListNameRequest, SaveConsentPurposeRequest,
    SaveConsentSourceRequest, SaveCountryRequest, SaveFromListDefinitionRequest,
    SaveFromListNameRequest, SaveHeadingFromListDefinitionRequest, SaveHeadingFromNameRequest,
    SaveHeadingsForListItemFromListDefinitionRequest, SaveHeadingsForListItemFromListNameRequest,
    SaveHeadingsFromListDefinitionRequest, SaveHeadingsFromNameRequest, SaveLegalBaseRequest,
    SaveListEntityByNameRequest, SaveListItemEntityRequest, SaveQuickRepliesRequest,
    SetDocumentPluginForAllDocumentTemplatesRequest, SetDocumentTemplateFromDocumentTemplateRequest,
    SetDocumentTemplateStreamRequest, SetEmarketingStrictModeRequest, SetHeadingsForListItemRequest,
    SetListItemsForHeadingFromListNameRequest, SetListItemsForHeadingRequest,
    SetListItemsForUserGroupFromListNameRequest, SetListItemsForUserGroupRequest,
    SetRankOnHeadingsRequest, SetRankOnProjectActivityRequest, SetRankOnProjectDocumentRequest,
    SetRankOnSaleActivityRequest, SetRankOnSaleDocumentRequest,
    SetTicketCategoriesForUserGroupRequest, SetTicketPrioritySortOrderRequest,
    SetTicketStatusSortOrderRequest, SetVisibleForUserGroupRequest,
    SetVisibleForUserGroupsFromListNameRequest, SetVisibleForUserGroupsRequest,
    SortListItemsRequest, UpdateHierarchyFromPathRequest,
};
use crate::types::{
    AmountClassEntity, Business, Category, Competitor, ConsentPurpose, ConsentSource, Country,
    Credited, Currency, CurrencyEntity, CustomerLanguage, DeliveryTerm, DeliveryType, Department,
    DocumentTemplate, DocumentTemplateEntity, Domain, ExtAppEntity, HeadingEntity, HierarchyEntity,
    LanguageInfo, LegalBase, Link, ListEntity, ListItemEntity, LocalizedText, MDOListItem, MrMrs,
    PaymentTerm, PaymentType, Position, Priority, ProductCategory, ProductFamily, ProductType,
    ProjectStatus, ProjectType, ProjectTypeEntity, QuickReply, Rating, Reason, ReasonSold,
    ReasonStalled, RelationDefinitionEntity, ResourceEntity, SaleStageEntity, SaleType,
    SaleTypeEntity, SelectableMDOListItem, SelectionCategory, Source, Task, TaskListItem,
    TemplateInfo, TicketCategory, TicketCategoryEntity, TicketPriority, TicketPriorityEntity,
    TicketStatusEntity, WebPanelEntity,
};

/// Handlers of the tag `List_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListAgentServer: Send + Sync + 'static {
    /// Add from list definition.
    /// `POST /api/v1/Agents/List/AddFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_AddFromListDefinition.html)
    fn add_from_list_definition(
        &self,
        cx: &server::Context,
        request: AddFromListDefinitionRequest,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Add from list name.
    /// `POST /api/v1/Agents/List/AddFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_AddFromListName.html)
    fn add_from_list_name(
        &self,
        cx: &server::Context,
        request: AddFromListNameRequest,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Add hierarchy to path.
    /// `POST /api/v1/Agents/List/AddHierarchyToPath`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_AddHierarchyToPath.html)
    fn add_hierarchy_to_path(
        &self,
        cx: &server::Context,
        request: AddHierarchyToPathRequest,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Change currency.
    /// `POST /api/v1/Agents/List/ChangeCurrency`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_ChangeCurrency.html)
    fn change_currency(
        &self,
        cx: &server::Context,
        request: ChangeCurrencyRequest,
    ) -> impl Future<Output = Result<f64, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default amount class entity.
    /// `POST /api/v1/Agents/List/CreateDefaultAmountClassEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultAmountClassEntity.html)
    fn create_default_amount_class_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<AmountClassEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default country.
    /// `POST /api/v1/Agents/List/CreateDefaultCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultCountry.html)
    fn create_default_country(&self, cx: &server::Context) -> impl Future<Output = Result<Option<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default currency entity.
    /// `POST /api/v1/Agents/List/CreateDefaultCurrencyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultCurrencyEntity.html)
    fn create_default_currency_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default document template entity.
    /// `POST /api/v1/Agents/List/CreateDefaultDocumentTemplateEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultDocumentTemplateEntity.html)
    fn create_default_document_template_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default document template language.
    /// `POST /api/v1/Agents/List/CreateDefaultDocumentTemplateLanguage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultDocumentTemplateLanguage.html)
    fn create_default_document_template_language(
        &self,
        cx: &server::Context,
        request: CreateDefaultDocumentTemplateLanguageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default ext app entity.
    /// `POST /api/v1/Agents/List/CreateDefaultExtAppEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultExtAppEntity.html)
    fn create_default_ext_app_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ExtAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default heading entity.
    /// `POST /api/v1/Agents/List/CreateDefaultHeadingEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultHeadingEntity.html)
    fn create_default_heading_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default heading from list definition.
    /// `POST /api/v1/Agents/List/CreateDefaultHeadingFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultHeadingFromListDefinition.html)
    fn create_default_heading_from_list_definition(
        &self,
        cx: &server::Context,
        request: CreateDefaultHeadingFromListDefinitionRequest,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default hierarchy entity.
    /// `POST /api/v1/Agents/List/CreateDefaultHierarchyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultHierarchyEntity.html)
    fn create_default_hierarchy_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default list entity.
    /// `POST /api/v1/Agents/List/CreateDefaultListEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultListEntity.html)
    fn create_default_list_entity(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default list item entity.
    /// `POST /api/v1/Agents/List/CreateDefaultListItemEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultListItemEntity.html)
    fn create_default_list_item_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default project type entity.
    /// `POST /api/v1/Agents/List/CreateDefaultProjectTypeEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultProjectTypeEntity.html)
    fn create_default_project_type_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ProjectTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default relation definition entity.
    /// `POST /api/v1/Agents/List/CreateDefaultRelationDefinitionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultRelationDefinitionEntity.html)
    fn create_default_relation_definition_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<RelationDefinitionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default resource entity.
    /// `POST /api/v1/Agents/List/CreateDefaultResourceEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultResourceEntity.html)
    fn create_default_resource_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ResourceEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default sale stage entity.
    /// `POST /api/v1/Agents/List/CreateDefaultSaleStageEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultSaleStageEntity.html)
    fn create_default_sale_stage_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default sale type entity.
    /// `POST /api/v1/Agents/List/CreateDefaultSaleTypeEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultSaleTypeEntity.html)
    fn create_default_sale_type_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<SaleTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default ticket category entity.
    /// `POST /api/v1/Agents/List/CreateDefaultTicketCategoryEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketCategoryEntity.html)
    fn create_default_ticket_category_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default ticket priority entity.
    /// `POST /api/v1/Agents/List/CreateDefaultTicketPriorityEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketPriorityEntity.html)
    fn create_default_ticket_priority_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<TicketPriorityEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default ticket status entity.
    /// `POST /api/v1/Agents/List/CreateDefaultTicketStatusEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketStatusEntity.html)
    fn create_default_ticket_status_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default web panel entity.
    /// `POST /api/v1/Agents/List/CreateDefaultWebPanelEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultWebPanelEntity.html)
    fn create_default_web_panel_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete all from list definition.
    /// `POST /api/v1/Agents/List/DeleteAllFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllFromListDefinition.html)
    fn delete_all_from_list_definition(
        &self,
        cx: &server::Context,
        request: DeleteAllFromListDefinitionRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete all from list name.
    /// `POST /api/v1/Agents/List/DeleteAllFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllFromListName.html)
    fn delete_all_from_list_name(
        &self,
        cx: &server::Context,
        request: DeleteAllFromListNameRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete all headings from list definition.
    /// `POST /api/v1/Agents/List/DeleteAllHeadingsFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllHeadingsFromListDefinition.html)
    fn delete_all_headings_from_list_definition(
        &self,
        cx: &server::Context,
        request: DeleteAllHeadingsFromListDefinitionRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete all headings from name.
    /// `POST /api/v1/Agents/List/DeleteAllHeadingsFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllHeadingsFromName.html)
    fn delete_all_headings_from_name(
        &self,
        cx: &server::Context,
        request: DeleteAllHeadingsFromNameRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete app web panels.
    /// `POST /api/v1/Agents/List/DeleteAppWebPanels`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAppWebPanels.html)
    fn delete_app_web_panels(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete document template language.
    /// `POST /api/v1/Agents/List/DeleteDocumentTemplateLanguage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteDocumentTemplateLanguage.html)
    fn delete_document_template_language(
        &self,
        cx: &server::Context,
        request: DeleteDocumentTemplateLanguageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete from list definition.
    /// `POST /api/v1/Agents/List/DeleteFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteFromListDefinition.html)
    fn delete_from_list_definition(
        &self,
        cx: &server::Context,
        request: DeleteFromListDefinitionRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete from list name.
    /// `POST /api/v1/Agents/List/DeleteFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteFromListName.html)
    fn delete_from_list_name(
        &self,
        cx: &server::Context,
        request: DeleteFromListNameRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete hierarchy entity.
    /// `POST /api/v1/Agents/List/DeleteHierarchyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteHierarchyEntity.html)
    fn delete_hierarchy_entity(
        &self,
        cx: &server::Context,
        hierarchy_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete hierarchy from path.
    /// `POST /api/v1/Agents/List/DeleteHierarchyFromPath`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteHierarchyFromPath.html)
    fn delete_hierarchy_from_path(
        &self,
        cx: &server::Context,
        request: DeleteHierarchyFromPathRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete list entity.
    /// `POST /api/v1/Agents/List/DeleteListEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteListEntity.html)
    fn delete_list_entity(&self, cx: &server::Context, list_entity_id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete list entity by name.
    /// `POST /api/v1/Agents/List/DeleteListEntityByName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteListEntityByName.html)
    fn delete_list_entity_by_name(
        &self,
        cx: &server::Context,
        request: DeleteListEntityByNameRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete project status.
    /// `POST /api/v1/Agents/List/DeleteProjectStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteProjectStatus.html)
    fn delete_project_status(
        &self,
        cx: &server::Context,
        request: DeleteProjectStatusRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete resource entity.
    /// `POST /api/v1/Agents/List/DeleteResourceEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteResourceEntity.html)
    fn delete_resource_entity(
        &self,
        cx: &server::Context,
        resource_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete ticket category entity.
    /// `POST /api/v1/Agents/List/DeleteTicketCategoryEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketCategoryEntity.html)
    fn delete_ticket_category_entity(
        &self,
        cx: &server::Context,
        ticket_category_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete ticket priority entity.
    /// `POST /api/v1/Agents/List/DeleteTicketPriorityEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketPriorityEntity.html)
    fn delete_ticket_priority_entity(
        &self,
        cx: &server::Context,
        ticket_priority_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete ticket status entity.
    /// `POST /api/v1/Agents/List/DeleteTicketStatusEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketStatusEntity.html)
    fn delete_ticket_status_entity(
        &self,
        cx: &server::Context,
        ticket_status_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete web panel.
    /// `POST /api/v1/Agents/List/DeleteWebPanel`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteWebPanel.html)
    fn delete_web_panel(
        &self,
        cx: &server::Context,
        request: DeleteWebPanelRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Generate navigation url.
    /// `POST /api/v1/Agents/List/GenerateNavigationUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GenerateNavigationUrl.html)
    fn generate_navigation_url(
        &self,
        cx: &server::Context,
        request: GenerateNavigationUrlRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all countries.
    /// `POST /api/v1/Agents/List/GetAllCountries`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllCountries.html)
    fn get_all_countries(
        &self,
        cx: &server::Context,
        request: GetAllCountriesRequest,
    ) -> impl Future<Output = Result<Vec<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all currencies.
    /// `POST /api/v1/Agents/List/GetAllCurrencies`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllCurrencies.html)
    fn get_all_currencies(
        &self,
        cx: &server::Context,
        request: GetAllCurrenciesRequest,
    ) -> impl Future<Output = Result<Vec<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all document templates.
    /// `POST /api/v1/Agents/List/GetAllDocumentTemplates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllDocumentTemplates.html)
    fn get_all_document_templates(
        &self,
        cx: &server::Context,
        request: GetAllDocumentTemplatesRequest,
    ) -> impl Future<Output = Result<Vec<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all domains.
    /// `POST /api/v1/Agents/List/GetAllDomains`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllDomains.html)
    fn get_all_domains(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Domain>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all from list definition.
    /// `POST /api/v1/Agents/List/GetAllFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllFromListDefinition.html)
    fn get_all_from_list_definition(
        &self,
        cx: &server::Context,
        request: GetAllFromListDefinitionRequest,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all from list name.
    /// `POST /api/v1/Agents/List/GetAllFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllFromListName.html)
    fn get_all_from_list_name(
        &self,
        cx: &server::Context,
        request: GetAllFromListNameRequest,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all in domain.
    /// `POST /api/v1/Agents/List/GetAllInDomain`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllInDomain.html)
    fn get_all_in_domain(
        &self,
        cx: &server::Context,
        request: GetAllInDomainRequest,
    ) -> impl Future<Output = Result<Vec<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all sale stages.
    /// `POST /api/v1/Agents/List/GetAllSaleStages`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSaleStages.html)
    fn get_all_sale_stages(
        &self,
        cx: &server::Context,
        request: GetAllSaleStagesRequest,
    ) -> impl Future<Output = Result<Vec<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all sale type.
    /// `POST /api/v1/Agents/List/GetAllSaleType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSaleType.html)
    fn get_all_sale_type(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<SaleType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all sale type entities.
    /// `POST /api/v1/Agents/List/GetAllSaleTypeEntities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSaleTypeEntities.html)
    fn get_all_sale_type_entities(
        &self,
        cx: &server::Context,
        request: GetAllSaleTypeEntitiesRequest,
    ) -> impl Future<Output = Result<Vec<SaleTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all tasks.
    /// `POST /api/v1/Agents/List/GetAllTasks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllTasks.html)
    fn get_all_tasks(
        &self,
        cx: &server::Context,
        request: GetAllTasksRequest,
    ) -> impl Future<Output = Result<Vec<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all ticket priorities.
    /// `POST /api/v1/Agents/List/GetAllTicketPriorities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllTicketPriorities.html)
    fn get_all_ticket_priorities(
        &self,
        cx: &server::Context,
        request: GetAllTicketPrioritiesRequest,
    ) -> impl Future<Output = Result<Vec<TicketPriorityEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get amount class entity.
    /// `POST /api/v1/Agents/List/GetAmountClassEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAmountClassEntity.html)
    fn get_amount_class_entity(
        &self,
        cx: &server::Context,
        amount_class_entity_id: i32,
    ) -> impl Future<Output = Result<Option<AmountClassEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get app web panels.
    /// `POST /api/v1/Agents/List/GetAppWebPanels`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAppWebPanels.html)
    fn get_app_web_panels(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get base currency.
    /// `POST /api/v1/Agents/List/GetBaseCurrency`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBaseCurrency.html)
    fn get_base_currency(&self, cx: &server::Context) -> impl Future<Output = Result<Option<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get business.
    /// `POST /api/v1/Agents/List/GetBusiness`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBusiness.html)
    fn get_business(&self, cx: &server::Context, business_id: i32) -> impl Future<Output = Result<Option<Business>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get business list.
    /// `POST /api/v1/Agents/List/GetBusinessList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBusinessList.html)
    fn get_business_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Business>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get businesses.
    /// `POST /api/v1/Agents/List/GetBusinesses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBusinesses.html)
    fn get_businesses(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Business>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get categories.
    /// `POST /api/v1/Agents/List/GetCategories`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategories.html)
    fn get_categories(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Category>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get category.
    /// `POST /api/v1/Agents/List/GetCategory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategory.html)
    fn get_category(&self, cx: &server::Context, category_id: i32) -> impl Future<Output = Result<Option<Category>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get category list.
    /// `POST /api/v1/Agents/List/GetCategoryList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategoryList.html)
    fn get_category_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Category>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get competitor.
    /// `POST /api/v1/Agents/List/GetCompetitor`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCompetitor.html)
    fn get_competitor(
        &self,
        cx: &server::Context,
        competitor_id: i32,
    ) -> impl Future<Output = Result<Option<Competitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get competitor list.
    /// `POST /api/v1/Agents/List/GetCompetitorList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCompetitorList.html)
    fn get_competitor_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Competitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get competitors.
    /// `POST /api/v1/Agents/List/GetCompetitors`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCompetitors.html)
    fn get_competitors(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Competitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent purpose.
    /// `POST /api/v1/Agents/List/GetConsentPurpose`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentPurpose.html)
    fn get_consent_purpose(
        &self,
        cx: &server::Context,
        consent_purpose_id: i32,
    ) -> impl Future<Output = Result<Option<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent purpose list.
    /// `POST /api/v1/Agents/List/GetConsentPurposeList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentPurposeList.html)
    fn get_consent_purpose_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent purposes.
    /// `POST /api/v1/Agents/List/GetConsentPurposes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentPurposes.html)
    fn get_consent_purposes(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent source.
    /// `POST /api/v1/Agents/List/GetConsentSource`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentSource.html)
    fn get_consent_source(
        &self,
        cx: &server::Context,
        consent_source_id: i32,
    ) -> impl Future<Output = Result<Option<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent source list.
    /// `POST /api/v1/Agents/List/GetConsentSourceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentSourceList.html)
    fn get_consent_source_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent sources.
    /// `POST /api/v1/Agents/List/GetConsentSources`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentSources.html)
    fn get_consent_sources(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get countries.
    /// `POST /api/v1/Agents/List/GetCountries`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCountries.html)
    fn get_countries(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get country.
    /// `POST /api/v1/Agents/List/GetCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCountry.html)
    fn get_country(&self, cx: &server::Context, country_id: i32) -> impl Future<Output = Result<Option<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get country list.
    /// `POST /api/v1/Agents/List/GetCountryList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCountryList.html)
    fn get_country_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get credited.
    /// `POST /api/v1/Agents/List/GetCredited`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCredited.html)
    fn get_credited(&self, cx: &server::Context, credited_id: i32) -> impl Future<Output = Result<Option<Credited>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get credited list.
    /// `POST /api/v1/Agents/List/GetCreditedList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCreditedList.html)
    fn get_credited_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Credited>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get crediteds.
    /// `POST /api/v1/Agents/List/GetCrediteds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCrediteds.html)
    fn get_crediteds(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Credited>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get currencies.
    /// `POST /api/v1/Agents/List/GetCurrencies`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrencies.html)
    fn get_currencies(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Currency>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get currency.
    /// `POST /api/v1/Agents/List/GetCurrency`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrency.html)
    fn get_currency(&self, cx: &server::Context, currency_id: i32) -> impl Future<Output = Result<Option<Currency>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get currency entity.
    /// `POST /api/v1/Agents/List/GetCurrencyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrencyEntity.html)
    fn get_currency_entity(
        &self,
        cx: &server::Context,
        currency_entity_id: i32,
    ) -> impl Future<Output = Result<Option<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get currency list.
    /// `POST /api/v1/Agents/List/GetCurrencyList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrencyList.html)
    fn get_currency_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Currency>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get customer language.
    /// `POST /api/v1/Agents/List/GetCustomerLanguage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCustomerLanguage.html)
    fn get_customer_language(
        &self,
        cx: &server::Context,
        customer_language_id: i32,
    ) -> impl Future<Output = Result<Option<CustomerLanguage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get customer language list.
    /// `POST /api/v1/Agents/List/GetCustomerLanguageList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCustomerLanguageList.html)
    fn get_customer_language_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<CustomerLanguage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get customer languages.
    /// `POST /api/v1/Agents/List/GetCustomerLanguages`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCustomerLanguages.html)
    fn get_customer_languages(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<CustomerLanguage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get delivery term.
    /// `POST /api/v1/Agents/List/GetDeliveryTerm`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryTerm.html)
    fn get_delivery_term(
        &self,
        cx: &server::Context,
        delivery_term_id: i32,
    ) -> impl Future<Output = Result<Option<DeliveryTerm>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get delivery terms.
    /// `POST /api/v1/Agents/List/GetDeliveryTerms`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryTerms.html)
    fn get_delivery_terms(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<DeliveryTerm>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get delivery type.
    /// `POST /api/v1/Agents/List/GetDeliveryType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryType.html)
    fn get_delivery_type(
        &self,
        cx: &server::Context,
        delivery_type_id: i32,
    ) -> impl Future<Output = Result<Option<DeliveryType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get delivery types.
    /// `POST /api/v1/Agents/List/GetDeliveryTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryTypes.html)
    fn get_delivery_types(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<DeliveryType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get department.
    /// `POST /api/v1/Agents/List/GetDepartment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDepartment.html)
    fn get_department(
        &self,
        cx: &server::Context,
        department_id: i32,
    ) -> impl Future<Output = Result<Option<Department>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get department list.
    /// `POST /api/v1/Agents/List/GetDepartmentList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDepartmentList.html)
    fn get_department_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Department>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get departments.
    /// `POST /api/v1/Agents/List/GetDepartments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDepartments.html)
    fn get_departments(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Department>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template.
    /// `POST /api/v1/Agents/List/GetDocumentTemplate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplate.html)
    fn get_document_template(
        &self,
        cx: &server::Context,
        document_template_id: i32,
    ) -> impl Future<Output = Result<Option<DocumentTemplate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template entity.
    /// `POST /api/v1/Agents/List/GetDocumentTemplateEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateEntity.html)
    fn get_document_template_entity(
        &self,
        cx: &server::Context,
        document_template_entity_id: i32,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template extension.
    /// `POST /api/v1/Agents/List/GetDocumentTemplateExtension`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateExtension.html)
    fn get_document_template_extension(
        &self,
        cx: &server::Context,
        request: GetDocumentTemplateExtensionRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template languages.
    /// `POST /api/v1/Agents/List/GetDocumentTemplateLanguages`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateLanguages.html)
    fn get_document_template_languages(
        &self,
        cx: &server::Context,
        request: GetDocumentTemplateLanguagesRequest,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template list.
    /// `POST /api/v1/Agents/List/GetDocumentTemplateList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateList.html)
    fn get_document_template_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<DocumentTemplate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template properties.
    /// `POST /api/v1/Agents/List/GetDocumentTemplateProperties`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateProperties.html)
    fn get_document_template_properties(
        &self,
        cx: &server::Context,
        request: GetDocumentTemplatePropertiesRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template stream from id.
    /// `POST /api/v1/Agents/List/GetDocumentTemplateStreamFromId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateStreamFromId.html)
    fn get_document_template_stream_from_id(
        &self,
        cx: &server::Context,
        request: GetDocumentTemplateStreamFromIdRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template task.
    /// `POST /api/v1/Agents/List/GetDocumentTemplateTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateTask.html)
    fn get_document_template_task(
        &self,
        cx: &server::Context,
        request: GetDocumentTemplateTaskRequest,
    ) -> impl Future<Output = Result<Option<Task>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template url.
    /// `POST /api/v1/Agents/List/GetDocumentTemplateUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateUrl.html)
    fn get_document_template_url(
        &self,
        cx: &server::Context,
        request: GetDocumentTemplateUrlRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template used in project stage.
    /// `POST /api/v1/Agents/List/GetDocumentTemplateUsedInProjectStage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateUsedInProjectStage.html)
    fn get_document_template_used_in_project_stage(
        &self,
        cx: &server::Context,
        request: GetDocumentTemplateUsedInProjectStageRequest,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document template used in sales stage.
    /// `POST /api/v1/Agents/List/GetDocumentTemplateUsedInSalesStage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateUsedInSalesStage.html)
    fn get_document_template_used_in_sales_stage(
        &self,
        cx: &server::Context,
        request: GetDocumentTemplateUsedInSalesStageRequest,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document templates.
    /// `POST /api/v1/Agents/List/GetDocumentTemplates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplates.html)
    fn get_document_templates(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<DocumentTemplate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document templates tasks.
    /// `POST /api/v1/Agents/List/GetDocumentTemplatesTasks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplatesTasks.html)
    fn get_document_templates_tasks(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Task>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document types for plugin.
    /// `POST /api/v1/Agents/List/GetDocumentTypesForPlugin`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTypesForPlugin.html)
    fn get_document_types_for_plugin(
        &self,
        cx: &server::Context,
        request: GetDocumentTypesForPluginRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get emarketing strict mode.
    /// `POST /api/v1/Agents/List/GetEmarketingStrictMode`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetEmarketingStrictMode.html)
    fn get_emarketing_strict_mode(&self, cx: &server::Context) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ext app entity.
    /// `POST /api/v1/Agents/List/GetExtAppEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetExtAppEntity.html)
    fn get_ext_app_entity(
        &self,
        cx: &server::Context,
        ext_app_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ExtAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get from list definition.
    /// `POST /api/v1/Agents/List/GetFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetFromListDefinition.html)
    fn get_from_list_definition(
        &self,
        cx: &server::Context,
        request: GetFromListDefinitionRequest,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get from list name.
    /// `POST /api/v1/Agents/List/GetFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetFromListName.html)
    fn get_from_list_name(
        &self,
        cx: &server::Context,
        request: GetFromListNameRequest,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get heading entity.
    /// `POST /api/v1/Agents/List/GetHeadingEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingEntity.html)
    fn get_heading_entity(
        &self,
        cx: &server::Context,
        heading_entity_id: i32,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get headings.
    /// `POST /api/v1/Agents/List/GetHeadings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadings.html)
    fn get_headings(
        &self,
        cx: &server::Context,
        request: GetHeadingsRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get headings for list item from list name.
    /// `POST /api/v1/Agents/List/GetHeadingsForListItemFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingsForListItemFromListName.html)
    fn get_headings_for_list_item_from_list_name(
        &self,
        cx: &server::Context,
        request: GetHeadingsForListItemFromListNameRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get headings from list definition.
    /// `POST /api/v1/Agents/List/GetHeadingsFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingsFromListDefinition.html)
    fn get_headings_from_list_definition(
        &self,
        cx: &server::Context,
        request: GetHeadingsFromListDefinitionRequest,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get headings from name.
    /// `POST /api/v1/Agents/List/GetHeadingsFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingsFromName.html)
    fn get_headings_from_name(
        &self,
        cx: &server::Context,
        request: GetHeadingsFromNameRequest,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get hierarchy entity.
    /// `POST /api/v1/Agents/List/GetHierarchyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHierarchyEntity.html)
    fn get_hierarchy_entity(
        &self,
        cx: &server::Context,
        hierarchy_entity_id: i32,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get hierarchy from path.
    /// `POST /api/v1/Agents/List/GetHierarchyFromPath`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHierarchyFromPath.html)
    fn get_hierarchy_from_path(
        &self,
        cx: &server::Context,
        request: GetHierarchyFromPathRequest,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get installed languages.
    /// `POST /api/v1/Agents/List/GetInstalledLanguages`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetInstalledLanguages.html)
    fn get_installed_languages(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<LanguageInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get language info.
    /// `POST /api/v1/Agents/List/GetLanguageInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLanguageInfo.html)
    fn get_language_info(
        &self,
        cx: &server::Context,
        language_info_id: i32,
    ) -> impl Future<Output = Result<Option<LanguageInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get language info list.
    /// `POST /api/v1/Agents/List/GetLanguageInfoList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLanguageInfoList.html)
    fn get_language_info_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<LanguageInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get legal base.
    /// `POST /api/v1/Agents/List/GetLegalBase`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLegalBase.html)
    fn get_legal_base(
        &self,
        cx: &server::Context,
        legal_base_id: i32,
    ) -> impl Future<Output = Result<Option<LegalBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get legal base list.
    /// `POST /api/v1/Agents/List/GetLegalBaseList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLegalBaseList.html)
    fn get_legal_base_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<LegalBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get legal bases.
    /// `POST /api/v1/Agents/List/GetLegalBases`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLegalBases.html)
    fn get_legal_bases(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<LegalBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get link.
    /// `POST /api/v1/Agents/List/GetLink`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLink.html)
    fn get_link(&self, cx: &server::Context, link_id: i32) -> impl Future<Output = Result<Option<Link>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get link list.
    /// `POST /api/v1/Agents/List/GetLinkList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLinkList.html)
    fn get_link_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Link>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list definitions.
    /// `POST /api/v1/Agents/List/GetListDefinitions`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListDefinitions.html)
    fn get_list_definitions(
        &self,
        cx: &server::Context,
        request: GetListDefinitionsRequest,
    ) -> impl Future<Output = Result<Vec<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list entity.
    /// `POST /api/v1/Agents/List/GetListEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListEntity.html)
    fn get_list_entity(
        &self,
        cx: &server::Context,
        list_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list entity by name.
    /// `POST /api/v1/Agents/List/GetListEntityByName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListEntityByName.html)
    fn get_list_entity_by_name(
        &self,
        cx: &server::Context,
        request: GetListEntityByNameRequest,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list items for heading.
    /// `POST /api/v1/Agents/List/GetListItemsForHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForHeading.html)
    fn get_list_items_for_heading(
        &self,
        cx: &server::Context,
        request: GetListItemsForHeadingRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list items for heading from list name.
    /// `POST /api/v1/Agents/List/GetListItemsForHeadingFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForHeadingFromListName.html)
    fn get_list_items_for_heading_from_list_name(
        &self,
        cx: &server::Context,
        request: GetListItemsForHeadingFromListNameRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list items for user group.
    /// `POST /api/v1/Agents/List/GetListItemsForUserGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForUserGroup.html)
    fn get_list_items_for_user_group(
        &self,
        cx: &server::Context,
        request: GetListItemsForUserGroupRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list items for user group from list name.
    /// `POST /api/v1/Agents/List/GetListItemsForUserGroupFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForUserGroupFromListName.html)
    fn get_list_items_for_user_group_from_list_name(
        &self,
        cx: &server::Context,
        request: GetListItemsForUserGroupFromListNameRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get localized text.
    /// `POST /api/v1/Agents/List/GetLocalizedText`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedText.html)
    fn get_localized_text(
        &self,
        cx: &server::Context,
        localized_text_id: i32,
    ) -> impl Future<Output = Result<Option<LocalizedText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get localized text by type.
    /// `POST /api/v1/Agents/List/GetLocalizedTextByType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextByType.html)
    fn get_localized_text_by_type(
        &self,
        cx: &server::Context,
        request: GetLocalizedTextByTypeRequest,
    ) -> impl Future<Output = Result<Option<LocalizedText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get localized text list.
    /// `POST /api/v1/Agents/List/GetLocalizedTextList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextList.html)
    fn get_localized_text_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<LocalizedText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get localized texts.
    /// `POST /api/v1/Agents/List/GetLocalizedTexts`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTexts.html)
    fn get_localized_texts(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<LocalizedText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get localized texts by language id.
    /// `POST /api/v1/Agents/List/GetLocalizedTextsByLanguageId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextsByLanguageId.html)
    fn get_localized_texts_by_language_id(
        &self,
        cx: &server::Context,
        request: GetLocalizedTextsByLanguageIdRequest,
    ) -> impl Future<Output = Result<Vec<LocalizedText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get localized texts by type.
    /// `POST /api/v1/Agents/List/GetLocalizedTextsByType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextsByType.html)
    fn get_localized_texts_by_type(
        &self,
        cx: &server::Context,
        request: GetLocalizedTextsByTypeRequest,
    ) -> impl Future<Output = Result<Vec<LocalizedText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mr mrs.
    /// `POST /api/v1/Agents/List/GetMrMrs`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetMrMrs.html)
    fn get_mr_mrs(&self, cx: &server::Context, mr_mrs_id: i32) -> impl Future<Output = Result<Option<MrMrs>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mr mrs list.
    /// `POST /api/v1/Agents/List/GetMrMrsList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetMrMrsList.html)
    fn get_mr_mrs_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<MrMrs>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mr mrses.
    /// `POST /api/v1/Agents/List/GetMrMrses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetMrMrses.html)
    fn get_mr_mrses(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<MrMrs>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get our currency.
    /// `POST /api/v1/Agents/List/GetOurCurrency`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetOurCurrency.html)
    fn get_our_currency(&self, cx: &server::Context) -> impl Future<Output = Result<Option<Currency>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get owner companys currency.
    /// `POST /api/v1/Agents/List/GetOwnerCompanysCurrency`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetOwnerCompanysCurrency.html)
    fn get_owner_companys_currency(&self, cx: &server::Context) -> impl Future<Output = Result<Option<Currency>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get payment term.
    /// `POST /api/v1/Agents/List/GetPaymentTerm`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentTerm.html)
    fn get_payment_term(
        &self,
        cx: &server::Context,
        payment_term_id: i32,
    ) -> impl Future<Output = Result<Option<PaymentTerm>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get payment terms.
    /// `POST /api/v1/Agents/List/GetPaymentTerms`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentTerms.html)
    fn get_payment_terms(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<PaymentTerm>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get payment type.
    /// `POST /api/v1/Agents/List/GetPaymentType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentType.html)
    fn get_payment_type(
        &self,
        cx: &server::Context,
        payment_type_id: i32,
    ) -> impl Future<Output = Result<Option<PaymentType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get payment types.
    /// `POST /api/v1/Agents/List/GetPaymentTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentTypes.html)
    fn get_payment_types(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<PaymentType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get plugin capabilities.
    /// `POST /api/v1/Agents/List/GetPluginCapabilities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPluginCapabilities.html)
    fn get_plugin_capabilities(
        &self,
        cx: &server::Context,
        request: ListGetPluginCapabilitiesRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get plugin list.
    /// `POST /api/v1/Agents/List/GetPluginList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPluginList.html)
    fn get_plugin_list(&self, cx: &server::Context) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get position.
    /// `POST /api/v1/Agents/List/GetPosition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPosition.html)
    fn get_position(&self, cx: &server::Context, position_id: i32) -> impl Future<Output = Result<Option<Position>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get position list.
    /// `POST /api/v1/Agents/List/GetPositionList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPositionList.html)
    fn get_position_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Position>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get positions.
    /// `POST /api/v1/Agents/List/GetPositions`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPositions.html)
    fn get_positions(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Position>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get priorities.
    /// `POST /api/v1/Agents/List/GetPriorities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPriorities.html)
    fn get_priorities(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Priority>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get priority.
    /// `POST /api/v1/Agents/List/GetPriority`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPriority.html)
    fn get_priority(&self, cx: &server::Context, priority_id: i32) -> impl Future<Output = Result<Option<Priority>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get priority list.
    /// `POST /api/v1/Agents/List/GetPriorityList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPriorityList.html)
    fn get_priority_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Priority>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get product categories.
    /// `POST /api/v1/Agents/List/GetProductCategories`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductCategories.html)
    fn get_product_categories(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<ProductCategory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get product category.
    /// `POST /api/v1/Agents/List/GetProductCategory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductCategory.html)
    fn get_product_category(
        &self,
        cx: &server::Context,
        product_category_id: i32,
    ) -> impl Future<Output = Result<Option<ProductCategory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get product families.
    /// `POST /api/v1/Agents/List/GetProductFamilies`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductFamilies.html)
    fn get_product_families(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<ProductFamily>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get product family.
    /// `POST /api/v1/Agents/List/GetProductFamily`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductFamily.html)
    fn get_product_family(
        &self,
        cx: &server::Context,
        product_family_id: i32,
    ) -> impl Future<Output = Result<Option<ProductFamily>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get product type.
    /// `POST /api/v1/Agents/List/GetProductType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductType.html)
    fn get_product_type(
        &self,
        cx: &server::Context,
        product_type_id: i32,
    ) -> impl Future<Output = Result<Option<ProductType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get product types.
    /// `POST /api/v1/Agents/List/GetProductTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductTypes.html)
    fn get_product_types(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<ProductType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project status.
    /// `POST /api/v1/Agents/List/GetProjectStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectStatus.html)
    fn get_project_status(
        &self,
        cx: &server::Context,
        project_status_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project status list.
    /// `POST /api/v1/Agents/List/GetProjectStatusList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectStatusList.html)
    fn get_project_status_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ProjectStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project statuses.
    /// `POST /api/v1/Agents/List/GetProjectStatuses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectStatuses.html)
    fn get_project_statuses(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<ProjectStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project type.
    /// `POST /api/v1/Agents/List/GetProjectType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectType.html)
    fn get_project_type(
        &self,
        cx: &server::Context,
        project_type_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project type entity.
    /// `POST /api/v1/Agents/List/GetProjectTypeEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectTypeEntity.html)
    fn get_project_type_entity(
        &self,
        cx: &server::Context,
        project_type_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project type list.
    /// `POST /api/v1/Agents/List/GetProjectTypeList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectTypeList.html)
    fn get_project_type_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ProjectType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project types.
    /// `POST /api/v1/Agents/List/GetProjectTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectTypes.html)
    fn get_project_types(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<ProjectType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quick replies.
    /// `POST /api/v1/Agents/List/GetQuickReplies`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuickReplies.html)
    fn get_quick_replies(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<QuickReply>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get rating.
    /// `POST /api/v1/Agents/List/GetRating`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRating.html)
    fn get_rating(&self, cx: &server::Context, rating_id: i32) -> impl Future<Output = Result<Option<Rating>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get rating list.
    /// `POST /api/v1/Agents/List/GetRatingList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRatingList.html)
    fn get_rating_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Rating>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ratings.
    /// `POST /api/v1/Agents/List/GetRatings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRatings.html)
    fn get_ratings(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Rating>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get reason.
    /// `POST /api/v1/Agents/List/GetReason`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReason.html)
    fn get_reason(&self, cx: &server::Context, reason_id: i32) -> impl Future<Output = Result<Option<Reason>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get reason list.
    /// `POST /api/v1/Agents/List/GetReasonList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonList.html)
    fn get_reason_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Reason>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get reason sold.
    /// `POST /api/v1/Agents/List/GetReasonSold`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonSold.html)
    fn get_reason_sold(
        &self,
        cx: &server::Context,
        reason_sold_id: i32,
    ) -> impl Future<Output = Result<Option<ReasonSold>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get reason sold list.
    /// `POST /api/v1/Agents/List/GetReasonSoldList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonSoldList.html)
    fn get_reason_sold_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ReasonSold>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get reason stalled.
    /// `POST /api/v1/Agents/List/GetReasonStalled`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonStalled.html)
    fn get_reason_stalled(
        &self,
        cx: &server::Context,
        reason_stalled_id: i32,
    ) -> impl Future<Output = Result<Option<ReasonStalled>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get reason stalled list.
    /// `POST /api/v1/Agents/List/GetReasonStalledList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonStalledList.html)
    fn get_reason_stalled_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ReasonStalled>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get reasons.
    /// `POST /api/v1/Agents/List/GetReasons`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasons.html)
    fn get_reasons(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Reason>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get relation definition entity.
    /// `POST /api/v1/Agents/List/GetRelationDefinitionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRelationDefinitionEntity.html)
    fn get_relation_definition_entity(
        &self,
        cx: &server::Context,
        relation_definition_entity_id: i32,
    ) -> impl Future<Output = Result<Option<RelationDefinitionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get resource entity.
    /// `POST /api/v1/Agents/List/GetResourceEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetResourceEntity.html)
    fn get_resource_entity(
        &self,
        cx: &server::Context,
        resource_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ResourceEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale stage entity.
    /// `POST /api/v1/Agents/List/GetSaleStageEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleStageEntity.html)
    fn get_sale_stage_entity(
        &self,
        cx: &server::Context,
        sale_stage_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale type.
    /// `POST /api/v1/Agents/List/GetSaleType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleType.html)
    fn get_sale_type(
        &self,
        cx: &server::Context,
        sale_type_id: i32,
    ) -> impl Future<Output = Result<Option<SaleType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale type entity.
    /// `POST /api/v1/Agents/List/GetSaleTypeEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleTypeEntity.html)
    fn get_sale_type_entity(
        &self,
        cx: &server::Context,
        sale_type_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SaleTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale type list.
    /// `POST /api/v1/Agents/List/GetSaleTypeList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleTypeList.html)
    fn get_sale_type_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<SaleType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get selection category.
    /// `POST /api/v1/Agents/List/GetSelectionCategory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSelectionCategory.html)
    fn get_selection_category(
        &self,
        cx: &server::Context,
        selection_category_id: i32,
    ) -> impl Future<Output = Result<Option<SelectionCategory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get selection category list.
    /// `POST /api/v1/Agents/List/GetSelectionCategoryList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSelectionCategoryList.html)
    fn get_selection_category_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<SelectionCategory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get source.
    /// `POST /api/v1/Agents/List/GetSource`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSource.html)
    fn get_source(&self, cx: &server::Context, source_id: i32) -> impl Future<Output = Result<Option<Source>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get source list.
    /// `POST /api/v1/Agents/List/GetSourceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSourceList.html)
    fn get_source_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Source>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sources.
    /// `POST /api/v1/Agents/List/GetSources`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSources.html)
    fn get_sources(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Source>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get task.
    /// `POST /api/v1/Agents/List/GetTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTask.html)
    fn get_task(&self, cx: &server::Context, task_id: i32) -> impl Future<Output = Result<Option<Task>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get task list.
    /// `POST /api/v1/Agents/List/GetTaskList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTaskList.html)
    fn get_task_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Task>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get tasks.
    /// `POST /api/v1/Agents/List/GetTasks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTasks.html)
    fn get_tasks(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Task>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket categories.
    /// `POST /api/v1/Agents/List/GetTicketCategories`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategories.html)
    fn get_ticket_categories(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket categories for user groups.
    /// `POST /api/v1/Agents/List/GetTicketCategoriesForUserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategoriesForUserGroups.html)
    fn get_ticket_categories_for_user_groups(
        &self,
        cx: &server::Context,
        request: GetTicketCategoriesForUserGroupsRequest,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket category.
    /// `POST /api/v1/Agents/List/GetTicketCategory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategory.html)
    fn get_ticket_category(
        &self,
        cx: &server::Context,
        ticket_category_id: i32,
    ) -> impl Future<Output = Result<Option<TicketCategory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket category entity.
    /// `POST /api/v1/Agents/List/GetTicketCategoryEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategoryEntity.html)
    fn get_ticket_category_entity(
        &self,
        cx: &server::Context,
        ticket_category_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket category list.
    /// `POST /api/v1/Agents/List/GetTicketCategoryList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategoryList.html)
    fn get_ticket_category_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket priorities.
    /// `POST /api/v1/Agents/List/GetTicketPriorities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriorities.html)
    fn get_ticket_priorities(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<TicketPriority>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket priority.
    /// `POST /api/v1/Agents/List/GetTicketPriority`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriority.html)
    fn get_ticket_priority(
        &self,
        cx: &server::Context,
        ticket_priority_id: i32,
    ) -> impl Future<Output = Result<Option<TicketPriority>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket priority entity.
    /// `POST /api/v1/Agents/List/GetTicketPriorityEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriorityEntity.html)
    fn get_ticket_priority_entity(
        &self,
        cx: &server::Context,
        ticket_priority_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketPriorityEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket priority list.
    /// `POST /api/v1/Agents/List/GetTicketPriorityList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriorityList.html)
    fn get_ticket_priority_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<TicketPriority>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket status entity.
    /// `POST /api/v1/Agents/List/GetTicketStatusEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketStatusEntity.html)
    fn get_ticket_status_entity(
        &self,
        cx: &server::Context,
        ticket_status_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket status list.
    /// `POST /api/v1/Agents/List/GetTicketStatusList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketStatusList.html)
    fn get_ticket_status_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket statuses.
    /// `POST /api/v1/Agents/List/GetTicketStatuses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketStatuses.html)
    fn get_ticket_statuses(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get visible for user groups.
    /// `POST /api/v1/Agents/List/GetVisibleForUserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetVisibleForUserGroups.html)
    fn get_visible_for_user_groups(
        &self,
        cx: &server::Context,
        request: GetVisibleForUserGroupsRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get visible for user groups from list name.
    /// `POST /api/v1/Agents/List/GetVisibleForUserGroupsFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetVisibleForUserGroupsFromListName.html)
    fn get_visible_for_user_groups_from_list_name(
        &self,
        cx: &server::Context,
        request: GetVisibleForUserGroupsFromListNameRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get web panel by prog id.
    /// `POST /api/v1/Agents/List/GetWebPanelByProgId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetWebPanelByProgId.html)
    fn get_web_panel_by_prog_id(
        &self,
        cx: &server::Context,
        request: GetWebPanelByProgIdRequest,
    ) -> impl Future<Output = Result<Option<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get web panel entity.
    /// `POST /api/v1/Agents/List/GetWebPanelEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetWebPanelEntity.html)
    fn get_web_panel_entity(
        &self,
        cx: &server::Context,
        web_panel_entity_id: i32,
    ) -> impl Future<Output = Result<Option<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get web panel list.
    /// `POST /api/v1/Agents/List/GetWebPanelList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetWebPanelList.html)
    fn get_web_panel_list(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Global change ticket status.
    /// `POST /api/v1/Agents/List/GlobalChangeTicketStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GlobalChangeTicketStatus.html)
    fn global_change_ticket_status(
        &self,
        cx: &server::Context,
        request: GlobalChangeTicketStatusRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Move all tickets.
    /// `POST /api/v1/Agents/List/MoveAllTickets`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_MoveAllTickets.html)
    fn move_all_tickets(
        &self,
        cx: &server::Context,
        request: MoveAllTicketsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Move list item.
    /// `POST /api/v1/Agents/List/MoveListItem`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_MoveListItem.html)
    fn move_list_item(&self, cx: &server::Context, request: MoveListItemRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Rebuild fullnames.
    /// `POST /api/v1/Agents/List/RebuildFullnames`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_RebuildFullnames.html)
    fn rebuild_fullnames(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save all from list definition.
    /// `POST /api/v1/Agents/List/SaveAllFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAllFromListDefinition.html)
    fn save_all_from_list_definition(
        &self,
        cx: &server::Context,
        request: SaveAllFromListDefinitionRequest,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save all from list name.
    /// `POST /api/v1/Agents/List/SaveAllFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAllFromListName.html)
    fn save_all_from_list_name(
        &self,
        cx: &server::Context,
        request: SaveAllFromListNameRequest,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save amount class entity.
    /// `POST /api/v1/Agents/List/SaveAmountClassEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAmountClassEntity.html)
    fn save_amount_class_entity(
        &self,
        cx: &server::Context,
        body: AmountClassEntity,
    ) -> impl Future<Output = Result<Option<AmountClassEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save consent purpose.
    /// `POST /api/v1/Agents/List/SaveConsentPurpose`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveConsentPurpose.html)
    fn save_consent_purpose(
        &self,
        cx: &server::Context,
        request: SaveConsentPurposeRequest,
    ) -> impl Future<Output = Result<Option<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save consent source.
    /// `POST /api/v1/Agents/List/SaveConsentSource`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveConsentSource.html)
    fn save_consent_source(
        &self,
        cx: &server::Context,
        request: SaveConsentSourceRequest,
    ) -> impl Future<Output = Result<Option<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save country.
    /// `POST /api/v1/Agents/List/SaveCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveCountry.html)
    fn save_country(
        &self,
        cx: &server::Context,
        request: SaveCountryRequest,
    ) -> impl Future<Output = Result<Option<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save currency entity.
    /// `POST /api/v1/Agents/List/SaveCurrencyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveCurrencyEntity.html)
    fn save_currency_entity(
        &self,
        cx: &server::Context,
        body: CurrencyEntity,
    ) -> impl Future<Output = Result<Option<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save document template entity.
    /// `POST /api/v1/Agents/List/SaveDocumentTemplateEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveDocumentTemplateEntity.html)
    fn save_document_template_entity(
        &self,
        cx: &server::Context,
        body: DocumentTemplateEntity,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save document template stream.
    /// `POST /api/v1/Agents/List/SaveDocumentTemplateStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveDocumentTemplateStream.html)
    fn save_document_template_stream(
        &self,
        cx: &server::Context,
        request: ListSaveDocumentTemplateStreamRequest,
    ) -> impl Future<Output = Result<Option<TemplateInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save ext app entity.
    /// `POST /api/v1/Agents/List/SaveExtAppEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveExtAppEntity.html)
    fn save_ext_app_entity(
        &self,
        cx: &server::Context,
        body: ExtAppEntity,
    ) -> impl Future<Output = Result<Option<ExtAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save from list definition.
    /// `POST /api/v1/Agents/List/SaveFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveFromListDefinition.html)
    fn save_from_list_definition(
        &self,
        cx: &server::Context,
        request: SaveFromListDefinitionRequest,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save from list name.
    /// `POST /api/v1/Agents/List/SaveFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveFromListName.html)
    fn save_from_list_name(
        &self,
        cx: &server::Context,
        request: SaveFromListNameRequest,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save heading entity.
    /// `POST /api/v1/Agents/List/SaveHeadingEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingEntity.html)
    fn save_heading_entity(
        &self,
        cx: &server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save heading from list definition.
    /// `POST /api/v1/Agents/List/SaveHeadingFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingFromListDefinition.html)
    fn save_heading_from_list_definition(
        &self,
        cx: &server::Context,
        request: SaveHeadingFromListDefinitionRequest,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save heading from name.
    /// `POST /api/v1/Agents/List/SaveHeadingFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingFromName.html)
    fn save_heading_from_name(
        &self,
        cx: &server::Context,
        request: SaveHeadingFromNameRequest,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save headings for list item from list definition.
    /// `POST /api/v1/Agents/List/SaveHeadingsForListItemFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsForListItemFromListDefinition.html)
    fn save_headings_for_list_item_from_list_definition(
        &self,
        cx: &server::Context,
        request: SaveHeadingsForListItemFromListDefinitionRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save headings for list item from list name.
    /// `POST /api/v1/Agents/List/SaveHeadingsForListItemFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsForListItemFromListName.html)
    fn save_headings_for_list_item_from_list_name(
        &self,
        cx: &server::Context,
        request: SaveHeadingsForListItemFromListNameRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save headings from list definition.
    /// `POST /api/v1/Agents/List/SaveHeadingsFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsFromListDefinition.html)
    fn save_headings_from_list_definition(
        &self,
        cx: &server::Context,
        request: SaveHeadingsFromListDefinitionRequest,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save headings from name.
    /// `POST /api/v1/Agents/List/SaveHeadingsFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsFromName.html)
    fn save_headings_from_name(
        &self,
        cx: &server::Context,
        request: SaveHeadingsFromNameRequest,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save hierarchy entity.
    /// `POST /api/v1/Agents/List/SaveHierarchyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHierarchyEntity.html)
    fn save_hierarchy_entity(
        &self,
        cx: &server::Context,
        body: HierarchyEntity,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save legal base.
    /// `POST /api/v1/Agents/List/SaveLegalBase`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveLegalBase.html)
    fn save_legal_base(
        &self,
        cx: &server::Context,
        request: SaveLegalBaseRequest,
    ) -> impl Future<Output = Result<Option<LegalBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save list entity.
    /// `POST /api/v1/Agents/List/SaveListEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveListEntity.html)
    fn save_list_entity(
        &self,
        cx: &server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save list entity by name.
    /// `POST /api/v1/Agents/List/SaveListEntityByName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveListEntityByName.html)
    fn save_list_entity_by_name(
        &self,
        cx: &server::Context,
        request: SaveListEntityByNameRequest,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save list item entity.
    /// `POST /api/v1/Agents/List/SaveListItemEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveListItemEntity.html)
    fn save_list_item_entity(
        &self,
        cx: &server::Context,
        request: SaveListItemEntityRequest,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save project type entity.
    /// `POST /api/v1/Agents/List/SaveProjectTypeEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveProjectTypeEntity.html)
    fn save_project_type_entity(
        &self,
        cx: &server::Context,
        body: ProjectTypeEntity,
    ) -> impl Future<Output = Result<Option<ProjectTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save quick replies.
    /// `POST /api/v1/Agents/List/SaveQuickReplies`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveQuickReplies.html)
    fn save_quick_replies(
        &self,
        cx: &server::Context,
        request: SaveQuickRepliesRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save relation definition entity.
    /// `POST /api/v1/Agents/List/SaveRelationDefinitionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveRelationDefinitionEntity.html)
    fn save_relation_definition_entity(
        &self,
        cx: &server::Context,
        body: RelationDefinitionEntity,
    ) -> impl Future<Output = Result<Option<RelationDefinitionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save resource entity.
    /// `POST /api/v1/Agents/List/SaveResourceEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveResourceEntity.html)
    fn save_resource_entity(
        &self,
        cx: &server::Context,
        body: ResourceEntity,
    ) -> impl Future<Output = Result<Option<ResourceEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save sale stage entity.
    /// `POST /api/v1/Agents/List/SaveSaleStageEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveSaleStageEntity.html)
    fn save_sale_stage_entity(
        &self,
        cx: &server::Context,
        body: SaleStageEntity,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save sale type entity.
    /// `POST /api/v1/Agents/List/SaveSaleTypeEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveSaleTypeEntity.html)
    fn save_sale_type_entity(
        &self,
        cx: &server::Context,
        body: SaleTypeEntity,
    ) -> impl Future<Output = Result<Option<SaleTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save ticket category entity.
    /// `POST /api/v1/Agents/List/SaveTicketCategoryEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketCategoryEntity.html)
    fn save_ticket_category_entity(
        &self,
        cx: &server::Context,
        body: TicketCategoryEntity,
    ) -> impl Future<Output = Result<Option<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save ticket priority entity.
    /// `POST /api/v1/Agents/List/SaveTicketPriorityEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketPriorityEntity.html)
    fn save_ticket_priority_entity(
        &self,
        cx: &server::Context,
        body: TicketPriorityEntity,
    ) -> impl Future<Output = Result<Option<TicketPriorityEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save ticket status entity.
    /// `POST /api/v1/Agents/List/SaveTicketStatusEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketStatusEntity.html)
    fn save_ticket_status_entity(
        &self,
        cx: &server::Context,
        body: TicketStatusEntity,
    ) -> impl Future<Output = Result<Option<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save web panel entity.
    /// `POST /api/v1/Agents/List/SaveWebPanelEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveWebPanelEntity.html)
    fn save_web_panel_entity(
        &self,
        cx: &server::Context,
        body: WebPanelEntity,
    ) -> impl Future<Output = Result<Option<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set document plugin for all document templates.
    /// `POST /api/v1/Agents/List/SetDocumentPluginForAllDocumentTemplates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetDocumentPluginForAllDocumentTemplates.html)
    fn set_document_plugin_for_all_document_templates(
        &self,
        cx: &server::Context,
        request: SetDocumentPluginForAllDocumentTemplatesRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set document template from document template.
    /// `POST /api/v1/Agents/List/SetDocumentTemplateFromDocumentTemplate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetDocumentTemplateFromDocumentTemplate.html)
    fn set_document_template_from_document_template(
        &self,
        cx: &server::Context,
        request: SetDocumentTemplateFromDocumentTemplateRequest,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set document template stream.
    /// `POST /api/v1/Agents/List/SetDocumentTemplateStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetDocumentTemplateStream.html)
    fn set_document_template_stream(
        &self,
        cx: &server::Context,
        request: SetDocumentTemplateStreamRequest,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set emarketing strict mode.
    /// `POST /api/v1/Agents/List/SetEmarketingStrictMode`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetEmarketingStrictMode.html)
    fn set_emarketing_strict_mode(
        &self,
        cx: &server::Context,
        request: SetEmarketingStrictModeRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set headings for list item.
    /// `POST /api/v1/Agents/List/SetHeadingsForListItem`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetHeadingsForListItem.html)
    fn set_headings_for_list_item(
        &self,
        cx: &server::Context,
        request: SetHeadingsForListItemRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set list items for heading.
    /// `POST /api/v1/Agents/List/SetListItemsForHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForHeading.html)
    fn set_list_items_for_heading(
        &self,
        cx: &server::Context,
        request: SetListItemsForHeadingRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set list items for heading from list name.
    /// `POST /api/v1/Agents/List/SetListItemsForHeadingFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForHeadingFromListName.html)
    fn set_list_items_for_heading_from_list_name(
        &self,
        cx: &server::Context,
        request: SetListItemsForHeadingFromListNameRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set list items for user group.
    /// `POST /api/v1/Agents/List/SetListItemsForUserGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForUserGroup.html)
    fn set_list_items_for_user_group(
        &self,
        cx: &server::Context,
        request: SetListItemsForUserGroupRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set list items for user group from list name.
    /// `POST /api/v1/Agents/List/SetListItemsForUserGroupFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForUserGroupFromListName.html)
    fn set_list_items_for_user_group_from_list_name(
        &self,
        cx: &server::Context,
        request: SetListItemsForUserGroupFromListNameRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set rank on headings.
    /// `POST /api/v1/Agents/List/SetRankOnHeadings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnHeadings.html)
    fn set_rank_on_headings(
        &self,
        cx: &server::Context,
        request: SetRankOnHeadingsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set rank on project activity.
    /// `POST /api/v1/Agents/List/SetRankOnProjectActivity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnProjectActivity.html)
    fn set_rank_on_project_activity(
        &self,
        cx: &server::Context,
        request: SetRankOnProjectActivityRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set rank on project document.
    /// `POST /api/v1/Agents/List/SetRankOnProjectDocument`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnProjectDocument.html)
    fn set_rank_on_project_document(
        &self,
        cx: &server::Context,
        request: SetRankOnProjectDocumentRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set rank on sale activity.
    /// `POST /api/v1/Agents/List/SetRankOnSaleActivity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnSaleActivity.html)
    fn set_rank_on_sale_activity(
        &self,
        cx: &server::Context,
        request: SetRankOnSaleActivityRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set rank on sale document.
    /// `POST /api/v1/Agents/List/SetRankOnSaleDocument`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnSaleDocument.html)
    fn set_rank_on_sale_document(
        &self,
        cx: &server::Context,
        request: SetRankOnSaleDocumentRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set ticket categories for user group.
    /// `POST /api/v1/Agents/List/SetTicketCategoriesForUserGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketCategoriesForUserGroup.html)
    fn set_ticket_categories_for_user_group(
        &self,
        cx: &server::Context,
        request: SetTicketCategoriesForUserGroupRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set ticket priority sort order.
    /// `POST /api/v1/Agents/List/SetTicketPrioritySortOrder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketPrioritySortOrder.html)
    fn set_ticket_priority_sort_order(
        &self,
        cx: &server::Context,
        request: SetTicketPrioritySortOrderRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set ticket status sort order.
    /// `POST /api/v1/Agents/List/SetTicketStatusSortOrder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketStatusSortOrder.html)
    fn set_ticket_status_sort_order(
        &self,
        cx: &server::Context,
        request: SetTicketStatusSortOrderRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set visible for user group.
    /// `POST /api/v1/Agents/List/SetVisibleForUserGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetVisibleForUserGroup.html)
    fn set_visible_for_user_group(
        &self,
        cx: &server::Context,
        request: SetVisibleForUserGroupRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set visible for user groups.
    /// `POST /api/v1/Agents/List/SetVisibleForUserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetVisibleForUserGroups.html)
    fn set_visible_for_user_groups(
        &self,
        cx: &server::Context,
        request: SetVisibleForUserGroupsRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set visible for user groups from list name.
    /// `POST /api/v1/Agents/List/SetVisibleForUserGroupsFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetVisibleForUserGroupsFromListName.html)
    fn set_visible_for_user_groups_from_list_name(
        &self,
        cx: &server::Context,
        request: SetVisibleForUserGroupsFromListNameRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sort list items.
    /// `POST /api/v1/Agents/List/SortListItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SortListItems.html)
    fn sort_list_items(
        &self,
        cx: &server::Context,
        request: SortListItemsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Update hierarchy from path.
    /// `POST /api/v1/Agents/List/UpdateHierarchyFromPath`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_UpdateHierarchyFromPath.html)
    fn update_hierarchy_from_path(
        &self,
        cx: &server::Context,
        request: UpdateHierarchyFromPathRequest,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Agent`, answered by `api`.
pub fn routes(api: impl ListAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListAgentServer`] that goes with an operation.
fn dispatch<'a, T: ListAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ADD_FROM_LIST_DEFINITION => server::answer(cx, api.add_from_list_definition(cx, input.body()?)),
        ADD_FROM_LIST_NAME => server::answer(cx, api.add_from_list_name(cx, input.body()?)),
        ADD_HIERARCHY_TO_PATH => server::answer(cx, api.add_hierarchy_to_path(cx, input.body()?)),
        CHANGE_CURRENCY => server::answer(cx, api.change_currency(cx, input.body()?)),
        CREATE_DEFAULT_AMOUNT_CLASS_ENTITY => server::answer(cx, api.create_default_amount_class_entity(cx)),
        CREATE_DEFAULT_COUNTRY => server::answer(cx, api.create_default_country(cx)),
        CREATE_DEFAULT_CURRENCY_ENTITY => server::answer(cx, api.create_default_currency_entity(cx)),
        CREATE_DEFAULT_DOCUMENT_TEMPLATE_ENTITY => server::answer(cx, api.create_default_document_template_entity(cx)),
        CREATE_DEFAULT_DOCUMENT_TEMPLATE_LANGUAGE => server::answer(cx, api.create_default_document_template_language(cx, input.body()?)),
        CREATE_DEFAULT_EXT_APP_ENTITY => server::answer(cx, api.create_default_ext_app_entity(cx)),
        CREATE_DEFAULT_HEADING_ENTITY => server::answer(cx, api.create_default_heading_entity(cx)),
        CREATE_DEFAULT_HEADING_FROM_LIST_DEFINITION => server::answer(cx, api.create_default_heading_from_list_definition(cx, input.body()?)),
        CREATE_DEFAULT_HIERARCHY_ENTITY => server::answer(cx, api.create_default_hierarchy_entity(cx)),
        CREATE_DEFAULT_LIST_ENTITY => server::answer(cx, api.create_default_list_entity(cx)),
        CREATE_DEFAULT_LIST_ITEM_ENTITY => server::answer(cx, api.create_default_list_item_entity(cx)),
        CREATE_DEFAULT_PROJECT_TYPE_ENTITY => server::answer(cx, api.create_default_project_type_entity(cx)),
        CREATE_DEFAULT_RELATION_DEFINITION_ENTITY => server::answer(cx, api.create_default_relation_definition_entity(cx)),
        CREATE_DEFAULT_RESOURCE_ENTITY => server::answer(cx, api.create_default_resource_entity(cx)),
        CREATE_DEFAULT_SALE_STAGE_ENTITY => server::answer(cx, api.create_default_sale_stage_entity(cx)),
        CREATE_DEFAULT_SALE_TYPE_ENTITY => server::answer(cx, api.create_default_sale_type_entity(cx)),
        CREATE_DEFAULT_TICKET_CATEGORY_ENTITY => server::answer(cx, api.create_default_ticket_category_entity(cx)),
        CREATE_DEFAULT_TICKET_PRIORITY_ENTITY => server::answer(cx, api.create_default_ticket_priority_entity(cx)),
        CREATE_DEFAULT_TICKET_STATUS_ENTITY => server::answer(cx, api.create_default_ticket_status_entity(cx)),
        CREATE_DEFAULT_WEB_PANEL_ENTITY => server::answer(cx, api.create_default_web_panel_entity(cx)),
        DELETE_ALL_FROM_LIST_DEFINITION => server::answer(cx, api.delete_all_from_list_definition(cx, input.body()?)),
        DELETE_ALL_FROM_LIST_NAME => server::answer(cx, api.delete_all_from_list_name(cx, input.body()?)),
        DELETE_ALL_HEADINGS_FROM_LIST_DEFINITION => server::answer(cx, api.delete_all_headings_from_list_definition(cx, input.body()?)),
        DELETE_ALL_HEADINGS_FROM_NAME => server::answer(cx, api.delete_all_headings_from_name(cx, input.body()?)),
        DELETE_APP_WEB_PANELS => server::answer(cx, api.delete_app_web_panels(cx)),
        DELETE_DOCUMENT_TEMPLATE_LANGUAGE => server::answer(cx, api.delete_document_template_language(cx, input.body()?)),
        DELETE_FROM_LIST_DEFINITION => server::answer(cx, api.delete_from_list_definition(cx, input.body()?)),
        DELETE_FROM_LIST_NAME => server::answer(cx, api.delete_from_list_name(cx, input.body()?)),
        DELETE_HIERARCHY_ENTITY => server::answer(cx, api.delete_hierarchy_entity(cx, input.required("HierarchyEntityId")?)),
        DELETE_HIERARCHY_FROM_PATH => server::answer(cx, api.delete_hierarchy_from_path(cx, input.body()?)),
        DELETE_LIST_ENTITY => server::answer(cx, api.delete_list_entity(cx, input.required("ListEntityId")?)),
        DELETE_LIST_ENTITY_BY_NAME => server::answer(cx, api.delete_list_entity_by_name(cx, input.body()?)),
        DELETE_PROJECT_STATUS => server::answer(cx, api.delete_project_status(cx, input.body()?)),
        DELETE_RESOURCE_ENTITY => server::answer(cx, api.delete_resource_entity(cx, input.required("ResourceEntityId")?)),
        DELETE_TICKET_CATEGORY_ENTITY => server::answer(cx, api.delete_ticket_category_entity(cx, input.required("TicketCategoryEntityId")?)),
        DELETE_TICKET_PRIORITY_ENTITY => server::answer(cx, api.delete_ticket_priority_entity(cx, input.required("TicketPriorityEntityId")?)),
        DELETE_TICKET_STATUS_ENTITY => server::answer(cx, api.delete_ticket_status_entity(cx, input.required("TicketStatusEntityId")?)),
        DELETE_WEB_PANEL => server::answer(cx, api.delete_web_panel(cx, input.body()?)),
        GENERATE_NAVIGATION_URL => server::answer(cx, api.generate_navigation_url(cx, input.body()?)),
        GET_ALL_COUNTRIES => server::answer(cx, api.get_all_countries(cx, input.body()?)),
        GET_ALL_CURRENCIES => server::answer(cx, api.get_all_currencies(cx, input.body()?)),
        GET_ALL_DOCUMENT_TEMPLATES => server::answer(cx, api.get_all_document_templates(cx, input.body()?)),
        GET_ALL_DOMAINS => server::answer(cx, api.get_all_domains(cx)),
        GET_ALL_FROM_LIST_DEFINITION => server::answer(cx, api.get_all_from_list_definition(cx, input.body()?)),
        GET_ALL_FROM_LIST_NAME => server::answer(cx, api.get_all_from_list_name(cx, input.body()?)),
        GET_ALL_IN_DOMAIN => server::answer(cx, api.get_all_in_domain(cx, input.body()?)),
        GET_ALL_SALE_STAGES => server::answer(cx, api.get_all_sale_stages(cx, input.body()?)),
        GET_ALL_SALE_TYPE => server::answer(cx, api.get_all_sale_type(cx)),
        GET_ALL_SALE_TYPE_ENTITIES => server::answer(cx, api.get_all_sale_type_entities(cx, input.body()?)),
        GET_ALL_TASKS => server::answer(cx, api.get_all_tasks(cx, input.body()?)),
        GET_ALL_TICKET_PRIORITIES => server::answer(cx, api.get_all_ticket_priorities(cx, input.body()?)),
        GET_AMOUNT_CLASS_ENTITY => server::answer(cx, api.get_amount_class_entity(cx, input.required("amountClassEntityId")?)),
        GET_APP_WEB_PANELS => server::answer(cx, api.get_app_web_panels(cx)),
        GET_BASE_CURRENCY => server::answer(cx, api.get_base_currency(cx)),
        GET_BUSINESS => server::answer(cx, api.get_business(cx, input.required("businessId")?)),
        GET_BUSINESS_LIST => server::answer(cx, api.get_business_list(cx, input.body()?)),
        GET_BUSINESSES => server::answer(cx, api.get_businesses(cx)),
        GET_CATEGORIES => server::answer(cx, api.get_categories(cx)),
        GET_CATEGORY => server::answer(cx, api.get_category(cx, input.required("categoryId")?)),
        GET_CATEGORY_LIST => server::answer(cx, api.get_category_list(cx, input.body()?)),
        GET_COMPETITOR => server::answer(cx, api.get_competitor(cx, input.required("competitorId")?)),
        GET_COMPETITOR_LIST => server::answer(cx, api.get_competitor_list(cx, input.body()?)),
        GET_COMPETITORS => server::answer(cx, api.get_competitors(cx)),
        GET_CONSENT_PURPOSE => server::answer(cx, api.get_consent_purpose(cx, input.required("consentPurposeId")?)),
        GET_CONSENT_PURPOSE_LIST => server::answer(cx, api.get_consent_purpose_list(cx, input.body()?)),
        GET_CONSENT_PURPOSES => server::answer(cx, api.get_consent_purposes(cx)),
        GET_CONSENT_SOURCE => server::answer(cx, api.get_consent_source(cx, input.required("consentSourceId")?)),
        GET_CONSENT_SOURCE_LIST => server::answer(cx, api.get_consent_source_list(cx, input.body()?)),
        GET_CONSENT_SOURCES => server::answer(cx, api.get_consent_sources(cx)),
        GET_COUNTRIES => server::answer(cx, api.get_countries(cx)),
        GET_COUNTRY => server::answer(cx, api.get_country(cx, input.required("countryId")?)),
        GET_COUNTRY_LIST => server::answer(cx, api.get_country_list(cx, input.body()?)),
        GET_CREDITED => server::answer(cx, api.get_credited(cx, input.required("creditedId")?)),
        GET_CREDITED_LIST => server::answer(cx, api.get_credited_list(cx, input.body()?)),
        GET_CREDITEDS => server::answer(cx, api.get_crediteds(cx)),
        GET_CURRENCIES => server::answer(cx, api.get_currencies(cx)),
        GET_CURRENCY => server::answer(cx, api.get_currency(cx, input.required("currencyId")?)),
        GET_CURRENCY_ENTITY => server::answer(cx, api.get_currency_entity(cx, input.required("currencyEntityId")?)),
        GET_CURRENCY_LIST => server::answer(cx, api.get_currency_list(cx, input.body()?)),
        GET_CUSTOMER_LANGUAGE => server::answer(cx, api.get_customer_language(cx, input.required("customerLanguageId")?)),
        GET_CUSTOMER_LANGUAGE_LIST => server::answer(cx, api.get_customer_language_list(cx, input.body()?)),
        GET_CUSTOMER_LANGUAGES => server::answer(cx, api.get_customer_languages(cx)),
        GET_DELIVERY_TERM => server::answer(cx, api.get_delivery_term(cx, input.required("deliveryTermId")?)),
        GET_DELIVERY_TERMS => server::answer(cx, api.get_delivery_terms(cx)),
        GET_DELIVERY_TYPE => server::answer(cx, api.get_delivery_type(cx, input.required("deliveryTypeId")?)),
        GET_DELIVERY_TYPES => server::answer(cx, api.get_delivery_types(cx)),
        GET_DEPARTMENT => server::answer(cx, api.get_department(cx, input.required("departmentId")?)),
        GET_DEPARTMENT_LIST => server::answer(cx, api.get_department_list(cx, input.body()?)),
        GET_DEPARTMENTS => server::answer(cx, api.get_departments(cx)),
        GET_DOCUMENT_TEMPLATE => server::answer(cx, api.get_document_template(cx, input.required("documentTemplateId")?)),
        GET_DOCUMENT_TEMPLATE_ENTITY => server::answer(cx, api.get_document_template_entity(cx, input.required("documentTemplateEntityId")?)),
        GET_DOCUMENT_TEMPLATE_EXTENSION => server::answer(cx, api.get_document_template_extension(cx, input.body()?)),
        GET_DOCUMENT_TEMPLATE_LANGUAGES => server::answer(cx, api.get_document_template_languages(cx, input.body()?)),
        GET_DOCUMENT_TEMPLATE_LIST => server::answer(cx, api.get_document_template_list(cx, input.body()?)),
        GET_DOCUMENT_TEMPLATE_PROPERTIES => server::answer(cx, api.get_document_template_properties(cx, input.body()?)),
        GET_DOCUMENT_TEMPLATE_STREAM_FROM_ID => server::answer(cx, api.get_document_template_stream_from_id(cx, input.body()?)),
        GET_DOCUMENT_TEMPLATE_TASK => server::answer(cx, api.get_document_template_task(cx, input.body()?)),
        GET_DOCUMENT_TEMPLATE_URL => server::answer(cx, api.get_document_template_url(cx, input.body()?)),
        GET_DOCUMENT_TEMPLATE_USED_IN_PROJECT_STAGE => server::answer(cx, api.get_document_template_used_in_project_stage(cx, input.body()?)),
        GET_DOCUMENT_TEMPLATE_USED_IN_SALES_STAGE => server::answer(cx, api.get_document_template_used_in_sales_stage(cx, input.body()?)),
        GET_DOCUMENT_TEMPLATES => server::answer(cx, api.get_document_templates(cx)),
        GET_DOCUMENT_TEMPLATES_TASKS => server::answer(cx, api.get_document_templates_tasks(cx)),
        GET_DOCUMENT_TYPES_FOR_PLUGIN => server::answer(cx, api.get_document_types_for_plugin(cx, input.body()?)),
        GET_EMARKETING_STRICT_MODE => server::answer(cx, api.get_emarketing_strict_mode(cx)),
        GET_EXT_APP_ENTITY => server::answer(cx, api.get_ext_app_entity(cx, input.required("extAppEntityId")?)),
        GET_FROM_LIST_DEFINITION => server::answer(cx, api.get_from_list_definition(cx, input.body()?)),
        GET_FROM_LIST_NAME => server::answer(cx, api.get_from_list_name(cx, input.body()?)),
        GET_HEADING_ENTITY => server::answer(cx, api.get_heading_entity(cx, input.required("headingEntityId")?)),
        GET_HEADINGS => server::answer(cx, api.get_headings(cx, input.body()?)),
        GET_HEADINGS_FOR_LIST_ITEM_FROM_LIST_NAME => server::answer(cx, api.get_headings_for_list_item_from_list_name(cx, input.body()?)),
        GET_HEADINGS_FROM_LIST_DEFINITION => server::answer(cx, api.get_headings_from_list_definition(cx, input.body()?)),
        GET_HEADINGS_FROM_NAME => server::answer(cx, api.get_headings_from_name(cx, input.body()?)),
        GET_HIERARCHY_ENTITY => server::answer(cx, api.get_hierarchy_entity(cx, input.required("hierarchyEntityId")?)),
        GET_HIERARCHY_FROM_PATH => server::answer(cx, api.get_hierarchy_from_path(cx, input.body()?)),
        GET_INSTALLED_LANGUAGES => server::answer(cx, api.get_installed_languages(cx)),
        GET_LANGUAGE_INFO => server::answer(cx, api.get_language_info(cx, input.required("languageInfoId")?)),
        GET_LANGUAGE_INFO_LIST => server::answer(cx, api.get_language_info_list(cx, input.body()?)),
        GET_LEGAL_BASE => server::answer(cx, api.get_legal_base(cx, input.required("legalBaseId")?)),
        GET_LEGAL_BASE_LIST => server::answer(cx, api.get_legal_base_list(cx, input.body()?)),
        GET_LEGAL_BASES => server::answer(cx, api.get_legal_bases(cx)),
        GET_LINK => server::answer(cx, api.get_link(cx, input.required("linkId")?)),
        GET_LINK_LIST => server::answer(cx, api.get_link_list(cx, input.body()?)),
        GET_LIST_DEFINITIONS => server::answer(cx, api.get_list_definitions(cx, input.body()?)),
        GET_LIST_ENTITY => server::answer(cx, api.get_list_entity(cx, input.required("listEntityId")?)),
        GET_LIST_ENTITY_BY_NAME => server::answer(cx, api.get_list_entity_by_name(cx, input.body()?)),
        GET_LIST_ITEMS_FOR_HEADING => server::answer(cx, api.get_list_items_for_heading(cx, input.body()?)),
        GET_LIST_ITEMS_FOR_HEADING_FROM_LIST_NAME => server::answer(cx, api.get_list_items_for_heading_from_list_name(cx, input.body()?)),
        GET_LIST_ITEMS_FOR_USER_GROUP => server::answer(cx, api.get_list_items_for_user_group(cx, input.body()?)),
        GET_LIST_ITEMS_FOR_USER_GROUP_FROM_LIST_NAME => server::answer(cx, api.get_list_items_for_user_group_from_list_name(cx, input.body()?)),
        GET_LOCALIZED_TEXT => server::answer(cx, api.get_localized_text(cx, input.required("localizedTextId")?)),
        GET_LOCALIZED_TEXT_BY_TYPE => server::answer(cx, api.get_localized_text_by_type(cx, input.body()?)),
        GET_LOCALIZED_TEXT_LIST => server::answer(cx, api.get_localized_text_list(cx, input.body()?)),
        GET_LOCALIZED_TEXTS => server::answer(cx, api.get_localized_texts(cx)),
        GET_LOCALIZED_TEXTS_BY_LANGUAGE_ID => server::answer(cx, api.get_localized_texts_by_language_id(cx, input.body()?)),
        GET_LOCALIZED_TEXTS_BY_TYPE => server::answer(cx, api.get_localized_texts_by_type(cx, input.body()?)),
        GET_MR_MRS => server::answer(cx, api.get_mr_mrs(cx, input.required("mrMrsId")?)),
        GET_MR_MRS_LIST => server::answer(cx, api.get_mr_mrs_list(cx, input.body()?)),
        GET_MR_MRSES => server::answer(cx, api.get_mr_mrses(cx)),
        GET_OUR_CURRENCY => server::answer(cx, api.get_our_currency(cx)),
        GET_OWNER_COMPANYS_CURRENCY => server::answer(cx, api.get_owner_companys_currency(cx)),
        GET_PAYMENT_TERM => server::answer(cx, api.get_payment_term(cx, input.required("paymentTermId")?)),
        GET_PAYMENT_TERMS => server::answer(cx, api.get_payment_terms(cx)),
        GET_PAYMENT_TYPE => server::answer(cx, api.get_payment_type(cx, input.required("paymentTypeId")?)),
        GET_PAYMENT_TYPES => server::answer(cx, api.get_payment_types(cx)),
        GET_PLUGIN_CAPABILITIES => server::answer(cx, api.get_plugin_capabilities(cx, input.body()?)),
        GET_PLUGIN_LIST => server::answer(cx, api.get_plugin_list(cx)),
        GET_POSITION => server::answer(cx, api.get_position(cx, input.required("positionId")?)),
        GET_POSITION_LIST => server::answer(cx, api.get_position_list(cx, input.body()?)),
        GET_POSITIONS => server::answer(cx, api.get_positions(cx)),
        GET_PRIORITIES => server::answer(cx, api.get_priorities(cx)),
        GET_PRIORITY => server::answer(cx, api.get_priority(cx, input.required("priorityId")?)),
        GET_PRIORITY_LIST => server::answer(cx, api.get_priority_list(cx, input.body()?)),
        GET_PRODUCT_CATEGORIES => server::answer(cx, api.get_product_categories(cx)),
        GET_PRODUCT_CATEGORY => server::answer(cx, api.get_product_category(cx, input.required("productCategoryId")?)),
        GET_PRODUCT_FAMILIES => server::answer(cx, api.get_product_families(cx)),
        GET_PRODUCT_FAMILY => server::answer(cx, api.get_product_family(cx, input.required("productFamilyId")?)),
        GET_PRODUCT_TYPE => server::answer(cx, api.get_product_type(cx, input.required("productTypeId")?)),
        GET_PRODUCT_TYPES => server::answer(cx, api.get_product_types(cx)),
        GET_PROJECT_STATUS => server::answer(cx, api.get_project_status(cx, input.required("projectStatusId")?)),
        GET_PROJECT_STATUS_LIST => server::answer(cx, api.get_project_status_list(cx, input.body()?)),
        GET_PROJECT_STATUSES => server::answer(cx, api.get_project_statuses(cx)),
        GET_PROJECT_TYPE => server::answer(cx, api.get_project_type(cx, input.required("projectTypeId")?)),
        GET_PROJECT_TYPE_ENTITY => server::answer(cx, api.get_project_type_entity(cx, input.required("projectTypeEntityId")?)),
        GET_PROJECT_TYPE_LIST => server::answer(cx, api.get_project_type_list(cx, input.body()?)),
        GET_PROJECT_TYPES => server::answer(cx, api.get_project_types(cx)),
        GET_QUICK_REPLIES => server::answer(cx, api.get_quick_replies(cx)),
        GET_RATING => server::answer(cx, api.get_rating(cx, input.required("ratingId")?)),
        GET_RATING_LIST => server::answer(cx, api.get_rating_list(cx, input.body()?)),
        GET_RATINGS => server::answer(cx, api.get_ratings(cx)),
        GET_REASON => server::answer(cx, api.get_reason(cx, input.required("reasonId")?)),
        GET_REASON_LIST => server::answer(cx, api.get_reason_list(cx, input.body()?)),
        GET_REASON_SOLD => server::answer(cx, api.get_reason_sold(cx, input.required("reasonSoldId")?)),
        GET_REASON_SOLD_LIST => server::answer(cx, api.get_reason_sold_list(cx, input.body()?)),
        GET_REASON_STALLED => server::answer(cx, api.get_reason_stalled(cx, input.required("reasonStalledId")?)),
        GET_REASON_STALLED_LIST => server::answer(cx, api.get_reason_stalled_list(cx, input.body()?)),
        GET_REASONS => server::answer(cx, api.get_reasons(cx)),
        GET_RELATION_DEFINITION_ENTITY => server::answer(cx, api.get_relation_definition_entity(cx, input.required("relationDefinitionEntityId")?)),
        GET_RESOURCE_ENTITY => server::answer(cx, api.get_resource_entity(cx, input.required("resourceEntityId")?)),
        GET_SALE_STAGE_ENTITY => server::answer(cx, api.get_sale_stage_entity(cx, input.required("saleStageEntityId")?)),
        GET_SALE_TYPE => server::answer(cx, api.get_sale_type(cx, input.required("saleTypeId")?)),
        GET_SALE_TYPE_ENTITY => server::answer(cx, api.get_sale_type_entity(cx, input.required("saleTypeEntityId")?)),
        GET_SALE_TYPE_LIST => server::answer(cx, api.get_sale_type_list(cx, input.body()?)),
        GET_SELECTION_CATEGORY => server::answer(cx, api.get_selection_category(cx, input.required("selectionCategoryId")?)),
        GET_SELECTION_CATEGORY_LIST => server::answer(cx, api.get_selection_category_list(cx, input.body()?)),
        GET_SOURCE => server::answer(cx, api.get_source(cx, input.required("sourceId")?)),
        GET_SOURCE_LIST => server::answer(cx, api.get_source_list(cx, input.body()?)),
        GET_SOURCES => server::answer(cx, api.get_sources(cx)),
        GET_TASK => server::answer(cx, api.get_task(cx, input.required("taskId")?)),
        GET_TASK_LIST => server::answer(cx, api.get_task_list(cx, input.body()?)),
        GET_TASKS => server::answer(cx, api.get_tasks(cx)),
        GET_TICKET_CATEGORIES => server::answer(cx, api.get_ticket_categories(cx)),
        GET_TICKET_CATEGORIES_FOR_USER_GROUPS => server::answer(cx, api.get_ticket_categories_for_user_groups(cx, input.body()?)),
        GET_TICKET_CATEGORY => server::answer(cx, api.get_ticket_category(cx, input.required("ticketCategoryId")?)),
        GET_TICKET_CATEGORY_ENTITY => server::answer(cx, api.get_ticket_category_entity(cx, input.required("ticketCategoryEntityId")?)),
        GET_TICKET_CATEGORY_LIST => server::answer(cx, api.get_ticket_category_list(cx, input.body()?)),
        GET_TICKET_PRIORITIES => server::answer(cx, api.get_ticket_priorities(cx)),
        GET_TICKET_PRIORITY => server::answer(cx, api.get_ticket_priority(cx, input.required("ticketPriorityId")?)),
        GET_TICKET_PRIORITY_ENTITY => server::answer(cx, api.get_ticket_priority_entity(cx, input.required("ticketPriorityEntityId")?)),
        GET_TICKET_PRIORITY_LIST => server::answer(cx, api.get_ticket_priority_list(cx, input.body()?)),
        GET_TICKET_STATUS_ENTITY => server::answer(cx, api.get_ticket_status_entity(cx, input.required("ticketStatusEntityId")?)),
        GET_TICKET_STATUS_LIST => server::answer(cx, api.get_ticket_status_list(cx, input.body()?)),
        GET_TICKET_STATUSES => server::answer(cx, api.get_ticket_statuses(cx)),
        GET_VISIBLE_FOR_USER_GROUPS => server::answer(cx, api.get_visible_for_user_groups(cx, input.body()?)),
        GET_VISIBLE_FOR_USER_GROUPS_FROM_LIST_NAME => server::answer(cx, api.get_visible_for_user_groups_from_list_name(cx, input.body()?)),
        GET_WEB_PANEL_BY_PROG_ID => server::answer(cx, api.get_web_panel_by_prog_id(cx, input.body()?)),
        GET_WEB_PANEL_ENTITY => server::answer(cx, api.get_web_panel_entity(cx, input.required("webPanelEntityId")?)),
        GET_WEB_PANEL_LIST => server::answer(cx, api.get_web_panel_list(cx)),
        GLOBAL_CHANGE_TICKET_STATUS => server::answer(cx, api.global_change_ticket_status(cx, input.body()?)),
        MOVE_ALL_TICKETS => server::answer(cx, api.move_all_tickets(cx, input.body()?)),
        MOVE_LIST_ITEM => server::answer(cx, api.move_list_item(cx, input.body()?)),
        REBUILD_FULLNAMES => server::answer(cx, api.rebuild_fullnames(cx)),
        SAVE_ALL_FROM_LIST_DEFINITION => server::answer(cx, api.save_all_from_list_definition(cx, input.body()?)),
        SAVE_ALL_FROM_LIST_NAME => server::answer(cx, api.save_all_from_list_name(cx, input.body()?)),
        SAVE_AMOUNT_CLASS_ENTITY => server::answer(cx, api.save_amount_class_entity(cx, input.body()?)),
        SAVE_CONSENT_PURPOSE => server::answer(cx, api.save_consent_purpose(cx, input.body()?)),
        SAVE_CONSENT_SOURCE => server::answer(cx, api.save_consent_source(cx, input.body()?)),
        SAVE_COUNTRY => server::answer(cx, api.save_country(cx, input.body()?)),
        SAVE_CURRENCY_ENTITY => server::answer(cx, api.save_currency_entity(cx, input.body()?)),
        SAVE_DOCUMENT_TEMPLATE_ENTITY => server::answer(cx, api.save_document_template_entity(cx, input.body()?)),
        SAVE_DOCUMENT_TEMPLATE_STREAM => server::answer(cx, api.save_document_template_stream(cx, input.body()?)),
        SAVE_EXT_APP_ENTITY => server::answer(cx, api.save_ext_app_entity(cx, input.body()?)),
        SAVE_FROM_LIST_DEFINITION => server::answer(cx, api.save_from_list_definition(cx, input.body()?)),
        SAVE_FROM_LIST_NAME => server::answer(cx, api.save_from_list_name(cx, input.body()?)),
        SAVE_HEADING_ENTITY => server::answer(cx, api.save_heading_entity(cx, input.body()?)),
        SAVE_HEADING_FROM_LIST_DEFINITION => server::answer(cx, api.save_heading_from_list_definition(cx, input.body()?)),
        SAVE_HEADING_FROM_NAME => server::answer(cx, api.save_heading_from_name(cx, input.body()?)),
        SAVE_HEADINGS_FOR_LIST_ITEM_FROM_LIST_DEFINITION => server::answer(cx, api.save_headings_for_list_item_from_list_definition(cx, input.body()?)),
        SAVE_HEADINGS_FOR_LIST_ITEM_FROM_LIST_NAME => server::answer(cx, api.save_headings_for_list_item_from_list_name(cx, input.body()?)),
        SAVE_HEADINGS_FROM_LIST_DEFINITION => server::answer(cx, api.save_headings_from_list_definition(cx, input.body()?)),
        SAVE_HEADINGS_FROM_NAME => server::answer(cx, api.save_headings_from_name(cx, input.body()?)),
        SAVE_HIERARCHY_ENTITY => server::answer(cx, api.save_hierarchy_entity(cx, input.body()?)),
        SAVE_LEGAL_BASE => server::answer(cx, api.save_legal_base(cx, input.body()?)),
        SAVE_LIST_ENTITY => server::answer(cx, api.save_list_entity(cx, input.body()?)),
        SAVE_LIST_ENTITY_BY_NAME => server::answer(cx, api.save_list_entity_by_name(cx, input.body()?)),
        SAVE_LIST_ITEM_ENTITY => server::answer(cx, api.save_list_item_entity(cx, input.body()?)),
        SAVE_PROJECT_TYPE_ENTITY => server::answer(cx, api.save_project_type_entity(cx, input.body()?)),
        SAVE_QUICK_REPLIES => server::answer(cx, api.save_quick_replies(cx, input.body()?)),
        SAVE_RELATION_DEFINITION_ENTITY => server::answer(cx, api.save_relation_definition_entity(cx, input.body()?)),
        SAVE_RESOURCE_ENTITY => server::answer(cx, api.save_resource_entity(cx, input.body()?)),
        SAVE_SALE_STAGE_ENTITY => server::answer(cx, api.save_sale_stage_entity(cx, input.body()?)),
        SAVE_SALE_TYPE_ENTITY => server::answer(cx, api.save_sale_type_entity(cx, input.body()?)),
        SAVE_TICKET_CATEGORY_ENTITY => server::answer(cx, api.save_ticket_category_entity(cx, input.body()?)),
        SAVE_TICKET_PRIORITY_ENTITY => server::answer(cx, api.save_ticket_priority_entity(cx, input.body()?)),
        SAVE_TICKET_STATUS_ENTITY => server::answer(cx, api.save_ticket_status_entity(cx, input.body()?)),
        SAVE_WEB_PANEL_ENTITY => server::answer(cx, api.save_web_panel_entity(cx, input.body()?)),
        SET_DOCUMENT_PLUGIN_FOR_ALL_DOCUMENT_TEMPLATES => server::answer(cx, api.set_document_plugin_for_all_document_templates(cx, input.body()?)),
        SET_DOCUMENT_TEMPLATE_FROM_DOCUMENT_TEMPLATE => server::answer(cx, api.set_document_template_from_document_template(cx, input.body()?)),
        SET_DOCUMENT_TEMPLATE_STREAM => server::answer(cx, api.set_document_template_stream(cx, input.body()?)),
        SET_EMARKETING_STRICT_MODE => server::answer(cx, api.set_emarketing_strict_mode(cx, input.body()?)),
        SET_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.set_headings_for_list_item(cx, input.body()?)),
        SET_LIST_ITEMS_FOR_HEADING => server::answer(cx, api.set_list_items_for_heading(cx, input.body()?)),
        SET_LIST_ITEMS_FOR_HEADING_FROM_LIST_NAME => server::answer(cx, api.set_list_items_for_heading_from_list_name(cx, input.body()?)),
        SET_LIST_ITEMS_FOR_USER_GROUP => server::answer(cx, api.set_list_items_for_user_group(cx, input.body()?)),
        SET_LIST_ITEMS_FOR_USER_GROUP_FROM_LIST_NAME => server::answer(cx, api.set_list_items_for_user_group_from_list_name(cx, input.body()?)),
        SET_RANK_ON_HEADINGS => server::answer(cx, api.set_rank_on_headings(cx, input.body()?)),
        SET_RANK_ON_PROJECT_ACTIVITY => server::answer(cx, api.set_rank_on_project_activity(cx, input.body()?)),
        SET_RANK_ON_PROJECT_DOCUMENT => server::answer(cx, api.set_rank_on_project_document(cx, input.body()?)),
        SET_RANK_ON_SALE_ACTIVITY => server::answer(cx, api.set_rank_on_sale_activity(cx, input.body()?)),
        SET_RANK_ON_SALE_DOCUMENT => server::answer(cx, api.set_rank_on_sale_document(cx, input.body()?)),
        SET_TICKET_CATEGORIES_FOR_USER_GROUP => server::answer(cx, api.set_ticket_categories_for_user_group(cx, input.body()?)),
        SET_TICKET_PRIORITY_SORT_ORDER => server::answer(cx, api.set_ticket_priority_sort_order(cx, input.body()?)),
        SET_TICKET_STATUS_SORT_ORDER => server::answer(cx, api.set_ticket_status_sort_order(cx, input.body()?)),
        SET_VISIBLE_FOR_USER_GROUP => server::answer(cx, api.set_visible_for_user_group(cx, input.body()?)),
        SET_VISIBLE_FOR_USER_GROUPS => server::answer(cx, api.set_visible_for_user_groups(cx, input.body()?)),
        SET_VISIBLE_FOR_USER_GROUPS_FROM_LIST_NAME => server::answer(cx, api.set_visible_for_user_groups_from_list_name(cx, input.body()?)),
        SORT_LIST_ITEMS => server::answer(cx, api.sort_list_items(cx, input.body()?)),
        UPDATE_HIERARCHY_FROM_PATH => server::answer(cx, api.update_hierarchy_from_path(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
