// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Bytes, Decimal, Map, server, take};
use crate::types::{
    AmountClassEntity, AutomatedCategoryUpdate, Business, Category, CategoryEntity, Competitor, ConsentPurpose,
    ConsentSource, Country, Credited, Currency, CurrencyEntity, CustomerLanguage, DeliveryTerm, DeliveryType,
    Department, DocumentTemplate, DocumentTemplateEntity, Domain, ExtAppEntity, HeadingEntity, HierarchyEntity,
    LanguageInfo, LegalBase, Link, ListEntity, ListItemEntity, LocalizedText, LocalizedTextType, MDOListItem, MrMrs,
    Navigation, PaymentTerm, PaymentType, Position, Priority, ProductCategory, ProductFamily, ProductType,
    ProjectStatus, ProjectType, ProjectTypeEntity, QuickReply, QuoteApproveReason, QuoteDenyReason, Rating, Reason,
    ReasonSold, ReasonStalled, RelationDefinitionEntity, RelationType, ResourceEntity, SaleStageEntity, SaleStatus,
    SaleType, SaleTypeEntity, SelectableMDOListItem, SelectionCategory, SoTask, Source, TaskListItem, TaskMenu,
    TemplateInfo, TicketCategory, TicketCategoryEntity, TicketCategoryMembershipEntity, TicketPriority,
    TicketPriorityEntity, TicketRelationDefinitionEntity, TicketRelationDefinitionResult, TicketStatusEntity,
    TicketTypeEntity, WebPanelEntity,
};

use super::operations::*;

/// Handlers of the tag `List_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListAgentServer: Send + Sync + 'static {
    /// Adds an item to a list, found by its key, and returns it as stored.
    ///
    /// `POST /api/v1/Agents/List/AddFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_AddFromListDefinition.html)
    fn add_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        item: Option<ListItemEntity>,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to a list, found by its name, and returns it as stored.
    ///
    /// `POST /api/v1/Agents/List/AddFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_AddFromListName.html)
    fn add_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: Option<String>,
        item: Option<ListItemEntity>,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a node to a hierarchy below the given path and returns it.
    ///
    /// `POST /api/v1/Agents/List/AddHierarchyToPath`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_AddHierarchyToPath.html)
    fn add_hierarchy_to_path<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: Option<Domain>,
        path: Option<String>,
        name: Option<String>,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Converts an amount from one currency to another, both given by name, and returns the amount in the new currency.
    ///
    /// `POST /api/v1/Agents/List/ChangeCurrency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_ChangeCurrency.html)
    fn change_currency<'a>(
        &'a self,
        cx: &'a server::Context,
        amount: Option<Decimal>,
        from_currency: Option<String>,
        to_currency: Option<String>,
    ) -> impl Future<Output = Result<Decimal, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new range of amounts (amount class) with the default values of the server; nothing is stored until it
    /// is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultAmountClassEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultAmountClassEntity.html)
    fn create_default_amount_class_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<AmountClassEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new category with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultCategoryEntity.html)
    fn create_default_category_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new country with default values; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultCountry.html)
    fn create_default_country<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new currency with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultCurrencyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultCurrencyEntity.html)
    fn create_default_currency_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new document template with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultDocumentTemplateEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultDocumentTemplateEntity.html)
    fn create_default_document_template_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates the version of a document template in another language from the existing template.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultDocumentTemplateLanguage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultDocumentTemplateLanguage.html)
    fn create_default_document_template_language<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: Option<i32>,
        language_code: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new external application with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultExtAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultExtAppEntity.html)
    fn create_default_ext_app_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ExtAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new heading with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultHeadingEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultHeadingEntity.html)
    fn create_default_heading_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new heading with default values for a list that is found by its key.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultHeadingFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultHeadingFromListDefinition.html)
    fn create_default_heading_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new node of a hierarchy with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultHierarchyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultHierarchyEntity.html)
    fn create_default_hierarchy_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new list definition with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultListEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultListEntity.html)
    fn create_default_list_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new list item with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultListItemEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultListItemEntity.html)
    fn create_default_list_item_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new project type with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultProjectTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultProjectTypeEntity.html)
    fn create_default_project_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ProjectTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new definition of a relation with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultRelationDefinitionEntity.html)
    fn create_default_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<RelationDefinitionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new resource with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultResourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultResourceEntity.html)
    fn create_default_resource_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ResourceEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new stage of a sale with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultSaleStageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultSaleStageEntity.html)
    fn create_default_sale_stage_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new type of sale with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultSaleTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultSaleTypeEntity.html)
    fn create_default_sale_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SaleTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new task menu with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTaskMenu`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTaskMenu.html)
    fn create_default_task_menu<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TaskMenu>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new category for requests with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTicketCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketCategoryEntity.html)
    fn create_default_ticket_category_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new priority for requests with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTicketPriorityEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketPriorityEntity.html)
    fn create_default_ticket_priority_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketPriorityEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new ticket relation definition with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTicketRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketRelationDefinitionEntity.html)
    fn create_default_ticket_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketRelationDefinitionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new status for requests with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTicketStatusEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketStatusEntity.html)
    fn create_default_ticket_status_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new type of request with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTicketTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketTypeEntity.html)
    fn create_default_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new web panel with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultWebPanelEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultWebPanelEntity.html)
    fn create_default_web_panel_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks all items of a list, found by its key, as deleted.
    ///
    /// `POST /api/v1/Agents/List/DeleteAllFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllFromListDefinition.html)
    fn delete_all_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks all items of a list, found by its name, as deleted.
    ///
    /// `POST /api/v1/Agents/List/DeleteAllFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllFromListName.html)
    fn delete_all_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of a list that is found by its key.
    ///
    /// `POST /api/v1/Agents/List/DeleteAllHeadingsFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllHeadingsFromListDefinition.html)
    fn delete_all_headings_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of a list that is found by its name.
    ///
    /// `POST /api/v1/Agents/List/DeleteAllHeadingsFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllHeadingsFromName.html)
    fn delete_all_headings_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all task menus of the calling app for good.
    ///
    /// `POST /api/v1/Agents/List/DeleteAppTaskMenus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAppTaskMenus.html)
    fn delete_app_task_menus<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all web panels of the calling app for good.
    ///
    /// `POST /api/v1/Agents/List/DeleteAppWebPanels`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAppWebPanels.html)
    fn delete_app_web_panels<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes the version of a document template in one language.
    ///
    /// `POST /api/v1/Agents/List/DeleteDocumentTemplateLanguage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteDocumentTemplateLanguage.html)
    fn delete_document_template_language<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: Option<i32>,
        language_code: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes an item from a list that is found by its key.
    ///
    /// `POST /api/v1/Agents/List/DeleteFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteFromListDefinition.html)
    fn delete_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
        ud_list_definition_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes an item from a list that is found by its name.
    ///
    /// `POST /api/v1/Agents/List/DeleteFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteFromListName.html)
    fn delete_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
        ud_list_definition_name: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a node of a hierarchy by its key.
    ///
    /// `POST /api/v1/Agents/List/DeleteHierarchyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteHierarchyEntity.html)
    fn delete_hierarchy_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        hierarchy_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a node of a hierarchy, found by its path, with everything below it.
    ///
    /// `POST /api/v1/Agents/List/DeleteHierarchyFromPath`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteHierarchyFromPath.html)
    fn delete_hierarchy_from_path<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: Option<Domain>,
        path: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a list definition by its key.
    ///
    /// `POST /api/v1/Agents/List/DeleteListEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteListEntity.html)
    fn delete_list_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        list_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a whole list, found by its name.
    ///
    /// `POST /api/v1/Agents/List/DeleteListEntityByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteListEntityByName.html)
    fn delete_list_entity_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes one status from the list that projects choose their status from.
    ///
    /// `POST /api/v1/Agents/List/DeleteProjectStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteProjectStatus.html)
    fn delete_project_status<'a>(
        &'a self,
        cx: &'a server::Context,
        project_status_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a resource by its key.
    ///
    /// `POST /api/v1/Agents/List/DeleteResourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteResourceEntity.html)
    fn delete_resource_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        resource_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a task menu by its key.
    ///
    /// `POST /api/v1/Agents/List/DeleteTaskMenu`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTaskMenu.html)
    fn delete_task_menu<'a>(
        &'a self,
        cx: &'a server::Context,
        task_menu_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a category for requests by its key.
    ///
    /// `POST /api/v1/Agents/List/DeleteTicketCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketCategoryEntity.html)
    fn delete_ticket_category_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_category_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a priority for requests by its key.
    ///
    /// `POST /api/v1/Agents/List/DeleteTicketPriorityEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketPriorityEntity.html)
    fn delete_ticket_priority_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_priority_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a ticket relation definition by its key.
    ///
    /// `POST /api/v1/Agents/List/DeleteTicketRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketRelationDefinitionEntity.html)
    fn delete_ticket_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_relation_definition_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a status for requests by its key.
    ///
    /// `POST /api/v1/Agents/List/DeleteTicketStatusEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketStatusEntity.html)
    fn delete_ticket_status_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_status_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a type of request by its key.
    ///
    /// `POST /api/v1/Agents/List/DeleteTicketTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketTypeEntity.html)
    fn delete_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_type_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a web panel from the database for good, so that it cannot be restored.
    ///
    /// `POST /api/v1/Agents/List/DeleteWebPanel`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteWebPanel.html)
    fn delete_web_panel<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the URL with which a client navigates to a web panel.
    ///
    /// `POST /api/v1/Agents/List/GenerateNavigationUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GenerateNavigationUrl.html)
    fn generate_navigation_url<'a>(
        &'a self,
        cx: &'a server::Context,
        visible_in: Option<Navigation>,
        window_name: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the settings of all automated category updates.
    ///
    /// `POST /api/v1/Agents/List/GetAllAutomatedCategoryUpdates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllAutomatedCategoryUpdates.html)
    fn get_all_automated_category_updates<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<AutomatedCategoryUpdate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every consent source of the installation.
    ///
    /// `POST /api/v1/Agents/List/GetAllConsentSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllConsentSource.html)
    fn get_all_consent_source<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all countries that a company or contact person can belong to, with or without the deleted ones.
    ///
    /// `POST /api/v1/Agents/List/GetAllCountries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllCountries.html)
    fn get_all_countries<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all currencies, as full entities.
    ///
    /// `POST /api/v1/Agents/List/GetAllCurrencies`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllCurrencies.html)
    fn get_all_currencies<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all document templates, as full entities.
    ///
    /// `POST /api/v1/Agents/List/GetAllDocumentTemplates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllDocumentTemplates.html)
    fn get_all_document_templates<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all domains that hierarchies are divided into.
    ///
    /// `POST /api/v1/Agents/List/GetAllDomains`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllDomains.html)
    fn get_all_domains<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Domain>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of a list, found by its key.
    ///
    /// `POST /api/v1/Agents/List/GetAllFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllFromListDefinition.html)
    fn get_all_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of a list, found by its name.
    ///
    /// `POST /api/v1/Agents/List/GetAllFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllFromListName.html)
    fn get_all_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: Option<String>,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the nodes of all hierarchies in a domain.
    ///
    /// `POST /api/v1/Agents/List/GetAllInDomain`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllInDomain.html)
    fn get_all_in_domain<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: Option<Domain>,
        children: Option<bool>,
    ) -> impl Future<Output = Result<Vec<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every legal base of the installation.
    ///
    /// `POST /api/v1/Agents/List/GetAllLegalBase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllLegalBase.html)
    fn get_all_legal_base<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<LegalBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the list of reasons for won sales.
    ///
    /// `POST /api/v1/Agents/List/GetAllReasonSold`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllReasonSold.html)
    fn get_all_reason_sold<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ReasonSold>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the list of reasons for stalled sales.
    ///
    /// `POST /api/v1/Agents/List/GetAllReasonStalled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllReasonStalled.html)
    fn get_all_reason_stalled<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ReasonStalled>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all stages of sales, as full entities.
    ///
    /// `POST /api/v1/Agents/List/GetAllSaleStages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSaleStages.html)
    fn get_all_sale_stages<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all sale types as plain list items.
    ///
    /// `POST /api/v1/Agents/List/GetAllSaleType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSaleType.html)
    fn get_all_sale_type<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<SaleType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all sale types as full entities, with their settings for stakeholders, guides and quotes.
    ///
    /// `POST /api/v1/Agents/List/GetAllSaleTypeEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSaleTypeEntities.html)
    fn get_all_sale_type_entities<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SaleTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every selection category of the installation.
    ///
    /// `POST /api/v1/Agents/List/GetAllSelectionCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSelectionCategory.html)
    fn get_all_selection_category<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<SelectionCategory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all tasks, which are the types of appointments.
    ///
    /// `POST /api/v1/Agents/List/GetAllTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllTasks.html)
    fn get_all_tasks<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all priorities that a request (ticket) can have.
    ///
    /// `POST /api/v1/Agents/List/GetAllTicketPriorities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllTicketPriorities.html)
    fn get_all_ticket_priorities<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<TicketPriorityEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all relation definitions between requests (tickets) except built-in ones, with the ticket types at both
    /// ends.
    ///
    /// `POST /api/v1/Agents/List/GetAllTicketRelationDefinitionEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllTicketRelationDefinitionEntities.html)
    fn get_all_ticket_relation_definition_entities<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<TicketRelationDefinitionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one range of amounts (amount class), looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetAmountClassEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAmountClassEntity.html)
    fn get_amount_class_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        amount_class_entity_id: i32,
    ) -> impl Future<Output = Result<Option<AmountClassEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all task menus of the calling app.
    ///
    /// `POST /api/v1/Agents/List/GetAppTaskMenus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAppTaskMenus.html)
    fn get_app_task_menus<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<TaskMenu>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all web panels of the calling app.
    ///
    /// `POST /api/v1/Agents/List/GetAppWebPanels`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAppWebPanels.html)
    fn get_app_web_panels<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the base currency, in relation to which exchange rates are calculated.
    ///
    /// `POST /api/v1/Agents/List/GetBaseCurrency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBaseCurrency.html)
    fn get_base_currency<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one business, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetBusiness`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBusiness.html)
    fn get_business<'a>(
        &'a self,
        cx: &'a server::Context,
        business_id: i32,
    ) -> impl Future<Output = Result<Option<Business>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several businesses at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetBusinessList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBusinessList.html)
    fn get_business_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Business>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all businesses (industries) that a company can be given.
    ///
    /// `POST /api/v1/Agents/List/GetBusinesses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBusinesses.html)
    fn get_businesses<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Business>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all categories that a company can be given.
    ///
    /// `POST /api/v1/Agents/List/GetCategories`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategories.html)
    fn get_categories<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Category>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one category, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategory.html)
    fn get_category<'a>(
        &'a self,
        cx: &'a server::Context,
        category_id: i32,
    ) -> impl Future<Output = Result<Option<Category>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one category, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategoryEntity.html)
    fn get_category_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        category_entity_id: i32,
    ) -> impl Future<Output = Result<Option<CategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several categories at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetCategoryList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategoryList.html)
    fn get_category_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Category>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one competitor, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetCompetitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCompetitor.html)
    fn get_competitor<'a>(
        &'a self,
        cx: &'a server::Context,
        competitor_id: i32,
    ) -> impl Future<Output = Result<Option<Competitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several competitors at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetCompetitorList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCompetitorList.html)
    fn get_competitor_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Competitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all competitors in the list that sales refer to.
    ///
    /// `POST /api/v1/Agents/List/GetCompetitors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCompetitors.html)
    fn get_competitors<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Competitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one consent purpose, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetConsentPurpose`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentPurpose.html)
    fn get_consent_purpose<'a>(
        &'a self,
        cx: &'a server::Context,
        consent_purpose_id: i32,
    ) -> impl Future<Output = Result<Option<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several consent purposes at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetConsentPurposeList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentPurposeList.html)
    fn get_consent_purpose_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all purposes for which consent to store data is recorded.
    ///
    /// `POST /api/v1/Agents/List/GetConsentPurposes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentPurposes.html)
    fn get_consent_purposes<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one consent source, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetConsentSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentSource.html)
    fn get_consent_source<'a>(
        &'a self,
        cx: &'a server::Context,
        consent_source_id: i32,
    ) -> impl Future<Output = Result<Option<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several consent sources at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetConsentSourceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentSourceList.html)
    fn get_consent_source_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all sources from which consent can come.
    ///
    /// `POST /api/v1/Agents/List/GetConsentSources`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentSources.html)
    fn get_consent_sources<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all countries that a company or contact person can belong to.
    ///
    /// `POST /api/v1/Agents/List/GetCountries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCountries.html)
    fn get_countries<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one country, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCountry.html)
    fn get_country<'a>(
        &'a self,
        cx: &'a server::Context,
        country_id: i32,
    ) -> impl Future<Output = Result<Option<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several countries at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetCountryList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCountryList.html)
    fn get_country_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the credited list, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetCredited`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCredited.html)
    fn get_credited<'a>(
        &'a self,
        cx: &'a server::Context,
        credited_id: i32,
    ) -> impl Future<Output = Result<Option<Credited>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several items of the credited list at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetCreditedList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCreditedList.html)
    fn get_credited_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Credited>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the list of credited parties on sales.
    ///
    /// `POST /api/v1/Agents/List/GetCrediteds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCrediteds.html)
    fn get_crediteds<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Credited>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all currencies in the short form.
    ///
    /// `POST /api/v1/Agents/List/GetCurrencies`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrencies.html)
    fn get_currencies<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Currency>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one currency, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetCurrency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrency.html)
    fn get_currency<'a>(
        &'a self,
        cx: &'a server::Context,
        currency_id: i32,
    ) -> impl Future<Output = Result<Option<Currency>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one currency, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetCurrencyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrencyEntity.html)
    fn get_currency_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        currency_entity_id: i32,
    ) -> impl Future<Output = Result<Option<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several currencies at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetCurrencyList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrencyList.html)
    fn get_currency_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Currency>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one customer language, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetCustomerLanguage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCustomerLanguage.html)
    fn get_customer_language<'a>(
        &'a self,
        cx: &'a server::Context,
        customer_language_id: i32,
    ) -> impl Future<Output = Result<Option<CustomerLanguage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several customer languages at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetCustomerLanguageList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCustomerLanguageList.html)
    fn get_customer_language_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<CustomerLanguage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the list from which a customer's language is chosen.
    ///
    /// `POST /api/v1/Agents/List/GetCustomerLanguages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCustomerLanguages.html)
    fn get_customer_languages<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<CustomerLanguage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one delivery term, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetDeliveryTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryTerm.html)
    fn get_delivery_term<'a>(
        &'a self,
        cx: &'a server::Context,
        delivery_term_id: i32,
    ) -> impl Future<Output = Result<Option<DeliveryTerm>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all terms of delivery in the database.
    ///
    /// `POST /api/v1/Agents/List/GetDeliveryTerms`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryTerms.html)
    fn get_delivery_terms<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<DeliveryTerm>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one delivery type, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetDeliveryType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryType.html)
    fn get_delivery_type<'a>(
        &'a self,
        cx: &'a server::Context,
        delivery_type_id: i32,
    ) -> impl Future<Output = Result<Option<DeliveryType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all types of delivery in the database.
    ///
    /// `POST /api/v1/Agents/List/GetDeliveryTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryTypes.html)
    fn get_delivery_types<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<DeliveryType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one department, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetDepartment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDepartment.html)
    fn get_department<'a>(
        &'a self,
        cx: &'a server::Context,
        department_id: i32,
    ) -> impl Future<Output = Result<Option<Department>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several departments at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetDepartmentList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDepartmentList.html)
    fn get_department_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Department>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all departments (user groups), for the phone list of the user's own company.
    ///
    /// `POST /api/v1/Agents/List/GetDepartments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDepartments.html)
    fn get_departments<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Department>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one document template, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplate.html)
    fn get_document_template<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: i32,
    ) -> impl Future<Output = Result<Option<DocumentTemplate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one document template, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateEntity.html)
    fn get_document_template_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_entity_id: i32,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the file extension of a document template.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateExtension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateExtension.html)
    fn get_document_template_extension<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the languages in which a document template exists.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateLanguages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateLanguages.html)
    fn get_document_template_languages<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several document templates at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateList.html)
    fn get_document_template_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<DocumentTemplate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns properties of a document template that its document plugin supplies, by name.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateProperties`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateProperties.html)
    fn get_document_template_properties<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: Option<i32>,
        requested_properties: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the content of a document template, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateStreamFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateStreamFromId.html)
    fn get_document_template_stream_from_id<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: Option<i32>,
        language_code: Option<String>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a document template as a task, because a document is an appointment whose task is its template.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateTask.html)
    fn get_document_template_task<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<SoTask>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a URL through which a client can open a document template.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateUrl.html)
    fn get_document_template_url<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: Option<i32>,
        writable_url: Option<bool>,
        language_code: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the names of the project guides that use a document template.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateUsedInProjectStage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateUsedInProjectStage.html)
    fn get_document_template_used_in_project_stage<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the names of the sales guides that use a document template.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateUsedInSalesStage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateUsedInSalesStage.html)
    fn get_document_template_used_in_sales_stage<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all document templates that are available, in the short form.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplates.html)
    fn get_document_templates<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<DocumentTemplate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all document templates as tasks, because a document is an appointment whose task is its template.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplatesTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplatesTasks.html)
    fn get_document_templates_tasks<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<SoTask>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the document types that a document plugin supports.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTypesForPlugin`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTypesForPlugin.html)
    fn get_document_types_for_plugin<'a>(
        &'a self,
        cx: &'a server::Context,
        plugin_id: Option<i32>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether strict mode for mailings (eMarketing) is on.
    ///
    /// `POST /api/v1/Agents/List/GetEmarketingStrictMode`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetEmarketingStrictMode.html)
    fn get_emarketing_strict_mode<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one external application, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetExtAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetExtAppEntity.html)
    fn get_ext_app_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ext_app_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ExtAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of a list that is found by its key.
    ///
    /// `POST /api/v1/Agents/List/GetFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetFromListDefinition.html)
    fn get_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
        ud_list_definition_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of a list that is found by its name.
    ///
    /// `POST /api/v1/Agents/List/GetFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetFromListName.html)
    fn get_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
        ud_list_definition_name: Option<String>,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one heading, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetHeadingEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingEntity.html)
    fn get_heading_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        heading_entity_id: i32,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings of a list item as an MDO list in which those that apply are selected.
    ///
    /// `POST /api/v1/Agents/List/GetHeadings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadings.html)
    fn get_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        list_item_id: Option<i32>,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings of a list item as an MDO list in which those that apply are selected.
    ///
    /// `POST /api/v1/Agents/List/GetHeadingsForListItemFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingsForListItemFromListName.html)
    fn get_headings_for_list_item_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: Option<String>,
        list_item_id: Option<i32>,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings of a list, found by its key.
    ///
    /// `POST /api/v1/Agents/List/GetHeadingsFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingsFromListDefinition.html)
    fn get_headings_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings of a list, found by its name.
    ///
    /// `POST /api/v1/Agents/List/GetHeadingsFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingsFromName.html)
    fn get_headings_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one node of a hierarchy, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetHierarchyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHierarchyEntity.html)
    fn get_hierarchy_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        hierarchy_entity_id: i32,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a node of a hierarchy, found by its domain and path.
    ///
    /// `POST /api/v1/Agents/List/GetHierarchyFromPath`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHierarchyFromPath.html)
    fn get_hierarchy_from_path<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: Option<Domain>,
        path: Option<String>,
        children: Option<bool>,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the languages that are installed in the database.
    ///
    /// `POST /api/v1/Agents/List/GetInstalledLanguages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetInstalledLanguages.html)
    fn get_installed_languages<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<LanguageInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one language, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetLanguageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLanguageInfo.html)
    fn get_language_info<'a>(
        &'a self,
        cx: &'a server::Context,
        language_info_id: i32,
    ) -> impl Future<Output = Result<Option<LanguageInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several languages at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetLanguageInfoList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLanguageInfoList.html)
    fn get_language_info_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<LanguageInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one legal base, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetLegalBase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLegalBase.html)
    fn get_legal_base<'a>(
        &'a self,
        cx: &'a server::Context,
        legal_base_id: i32,
    ) -> impl Future<Output = Result<Option<LegalBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several legal bases at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetLegalBaseList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLegalBaseList.html)
    fn get_legal_base_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<LegalBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all legal bases for storing personal data.
    ///
    /// `POST /api/v1/Agents/List/GetLegalBases`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLegalBases.html)
    fn get_legal_bases<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<LegalBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one link, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetLink`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLink.html)
    fn get_link<'a>(
        &'a self,
        cx: &'a server::Context,
        link_id: i32,
    ) -> impl Future<Output = Result<Option<Link>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several links at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetLinkList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLinkList.html)
    fn get_link_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Link>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all lists of the CRM, both built-in and user-defined ones.
    ///
    /// `POST /api/v1/Agents/List/GetListDefinitions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListDefinitions.html)
    fn get_list_definitions<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one list definition, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetListEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListEntity.html)
    fn get_list_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        list_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the definition of a list, found by its name.
    ///
    /// `POST /api/v1/Agents/List/GetListEntityByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListEntityByName.html)
    fn get_list_entity_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the items of a list as selectable items, marked as selected where they belong to the given heading.
    ///
    /// `POST /api/v1/Agents/List/GetListItemsForHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForHeading.html)
    fn get_list_items_for_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        heading_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the items of a list as selectable items, marked as selected where they belong to the given heading.
    ///
    /// `POST /api/v1/Agents/List/GetListItemsForHeadingFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForHeadingFromListName.html)
    fn get_list_items_for_heading_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: Option<String>,
        heading_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the items of a list as selectable items, marked as selected where the given user group can see them.
    ///
    /// `POST /api/v1/Agents/List/GetListItemsForUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForUserGroup.html)
    fn get_list_items_for_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        group_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the items of a list as selectable items, marked as selected where the given user group can see them.
    ///
    /// `POST /api/v1/Agents/List/GetListItemsForUserGroupFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForUserGroupFromListName.html)
    fn get_list_items_for_user_group_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: Option<String>,
        group_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one localized text, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedText.html)
    fn get_localized_text<'a>(
        &'a self,
        cx: &'a server::Context,
        localized_text_id: i32,
    ) -> impl Future<Output = Result<Option<LocalizedText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one text of the product by its type and resource number, in the language with the given LCID.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTextByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextByType.html)
    fn get_localized_text_by_type<'a>(
        &'a self,
        cx: &'a server::Context,
        text_type: Option<LocalizedTextType>,
        resource_id: Option<i32>,
        language_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<LocalizedText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several localized texts at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTextList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextList.html)
    fn get_localized_text_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<LocalizedText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every localized text that is stored in the database, in all languages.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTexts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTexts.html)
    fn get_localized_texts<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<LocalizedText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every localized text in one language, which is given by its LCID number.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTextsByLanguageId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextsByLanguageId.html)
    fn get_localized_texts_by_language_id<'a>(
        &'a self,
        cx: &'a server::Context,
        language_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<LocalizedText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the localized texts of the given types, or all of them when the types are null.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTextsByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextsByType.html)
    fn get_localized_texts_by_type<'a>(
        &'a self,
        cx: &'a server::Context,
        text_types: Option<Vec<LocalizedTextType>>,
    ) -> impl Future<Output = Result<Vec<LocalizedText>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one form of address, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetMrMrs`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetMrMrs.html)
    fn get_mr_mrs<'a>(
        &'a self,
        cx: &'a server::Context,
        mr_mrs_id: i32,
    ) -> impl Future<Output = Result<Option<MrMrs>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several forms of address at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetMrMrsList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetMrMrsList.html)
    fn get_mr_mrs_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<MrMrs>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the forms of address, such as Mr or Mrs, sorted by their value.
    ///
    /// `POST /api/v1/Agents/List/GetMrMrses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetMrMrses.html)
    fn get_mr_mrses<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<MrMrs>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the category rule that applies when a contact person is saved with another lead status.
    ///
    /// `POST /api/v1/Agents/List/GetNeedCategoryUpdateForPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetNeedCategoryUpdateForPerson.html)
    fn get_need_category_update_for_person<'a>(
        &'a self,
        cx: &'a server::Context,
        lead_status: Option<i32>,
        person_id: Option<i32>,
        contact_id: Option<i32>,
        category_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<AutomatedCategoryUpdate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the category rule that the unsaved changes of a sale would trigger.
    ///
    /// `POST /api/v1/Agents/List/GetNeedCategoryUpdateForSale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetNeedCategoryUpdateForSale.html)
    fn get_need_category_update_for_sale<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_status: Option<SaleStatus>,
        sale_id: Option<i32>,
        contact_id: Option<i32>,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<AutomatedCategoryUpdate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the currency of the installation, provided that currencies are enabled.
    ///
    /// `POST /api/v1/Agents/List/GetOurCurrency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetOurCurrency.html)
    fn get_our_currency<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<Currency>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the currency of the company that the calling user belongs to.
    ///
    /// `POST /api/v1/Agents/List/GetOwnerCompanysCurrency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetOwnerCompanysCurrency.html)
    fn get_owner_companys_currency<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<Currency>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one payment term, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetPaymentTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentTerm.html)
    fn get_payment_term<'a>(
        &'a self,
        cx: &'a server::Context,
        payment_term_id: i32,
    ) -> impl Future<Output = Result<Option<PaymentTerm>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all terms of payment that can be used on quotes and orders.
    ///
    /// `POST /api/v1/Agents/List/GetPaymentTerms`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentTerms.html)
    fn get_payment_terms<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<PaymentTerm>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one payment type, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetPaymentType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentType.html)
    fn get_payment_type<'a>(
        &'a self,
        cx: &'a server::Context,
        payment_type_id: i32,
    ) -> impl Future<Output = Result<Option<PaymentType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all types of payment that can be used on quotes and orders.
    ///
    /// `POST /api/v1/Agents/List/GetPaymentTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentTypes.html)
    fn get_payment_types<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<PaymentType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the capabilities of a document plugin as pairs of name and value.
    ///
    /// `POST /api/v1/Agents/List/GetPluginCapabilities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPluginCapabilities.html)
    fn get_plugin_capabilities<'a>(
        &'a self,
        cx: &'a server::Context,
        plugin_id: Option<i32>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the document plugins that are installed, as a map from the key of the plugin to its name.
    ///
    /// `POST /api/v1/Agents/List/GetPluginList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPluginList.html)
    fn get_plugin_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one position, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetPosition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPosition.html)
    fn get_position<'a>(
        &'a self,
        cx: &'a server::Context,
        position_id: i32,
    ) -> impl Future<Output = Result<Option<Position>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several positions at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetPositionList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPositionList.html)
    fn get_position_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Position>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all positions (job titles) that a contact person can be given.
    ///
    /// `POST /api/v1/Agents/List/GetPositions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPositions.html)
    fn get_positions<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Position>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all priorities that can be set on an appointment.
    ///
    /// `POST /api/v1/Agents/List/GetPriorities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPriorities.html)
    fn get_priorities<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Priority>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one priority, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetPriority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPriority.html)
    fn get_priority<'a>(
        &'a self,
        cx: &'a server::Context,
        priority_id: i32,
    ) -> impl Future<Output = Result<Option<Priority>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several priorities at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetPriorityList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPriorityList.html)
    fn get_priority_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Priority>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every item of the list of product categories, which group the products of price lists.
    ///
    /// `POST /api/v1/Agents/List/GetProductCategories`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductCategories.html)
    fn get_product_categories<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ProductCategory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one product category, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetProductCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductCategory.html)
    fn get_product_category<'a>(
        &'a self,
        cx: &'a server::Context,
        product_category_id: i32,
    ) -> impl Future<Output = Result<Option<ProductCategory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every item of the list of product families, which group the products of price lists.
    ///
    /// `POST /api/v1/Agents/List/GetProductFamilies`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductFamilies.html)
    fn get_product_families<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ProductFamily>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one product family, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetProductFamily`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductFamily.html)
    fn get_product_family<'a>(
        &'a self,
        cx: &'a server::Context,
        product_family_id: i32,
    ) -> impl Future<Output = Result<Option<ProductFamily>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one product type, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetProductType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductType.html)
    fn get_product_type<'a>(
        &'a self,
        cx: &'a server::Context,
        product_type_id: i32,
    ) -> impl Future<Output = Result<Option<ProductType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every item of the list of product types, which classify the products of price lists.
    ///
    /// `POST /api/v1/Agents/List/GetProductTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductTypes.html)
    fn get_product_types<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ProductType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one project status, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetProjectStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectStatus.html)
    fn get_project_status<'a>(
        &'a self,
        cx: &'a server::Context,
        project_status_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several project statuses at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetProjectStatusList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectStatusList.html)
    fn get_project_status_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ProjectStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every item of the list of project statuses.
    ///
    /// `POST /api/v1/Agents/List/GetProjectStatuses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectStatuses.html)
    fn get_project_statuses<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ProjectStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one project type, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetProjectType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectType.html)
    fn get_project_type<'a>(
        &'a self,
        cx: &'a server::Context,
        project_type_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one project type, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetProjectTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectTypeEntity.html)
    fn get_project_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        project_type_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ProjectTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several project types at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetProjectTypeList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectTypeList.html)
    fn get_project_type_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ProjectType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every item of the list of project types.
    ///
    /// `POST /api/v1/Agents/List/GetProjectTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectTypes.html)
    fn get_project_types<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ProjectType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the quick replies of a user, which are ready-made replies for customer service.
    ///
    /// `POST /api/v1/Agents/List/GetQuickReplies`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuickReplies.html)
    fn get_quick_replies<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<QuickReply>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one reason for approving a quote, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetQuoteApproveReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuoteApproveReason.html)
    fn get_quote_approve_reason<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_approve_reason_id: i32,
    ) -> impl Future<Output = Result<Option<QuoteApproveReason>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several reasons for approving a quote at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetQuoteApproveReasonList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuoteApproveReasonList.html)
    fn get_quote_approve_reason_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<QuoteApproveReason>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all reasons that can be given when a quote is approved.
    ///
    /// `POST /api/v1/Agents/List/GetQuoteApproveReasons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuoteApproveReasons.html)
    fn get_quote_approve_reasons<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<QuoteApproveReason>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one reason for rejecting a quote, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetQuoteDenyReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuoteDenyReason.html)
    fn get_quote_deny_reason<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_deny_reason_id: i32,
    ) -> impl Future<Output = Result<Option<QuoteDenyReason>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several reasons for rejecting a quote at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetQuoteDenyReasonList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuoteDenyReasonList.html)
    fn get_quote_deny_reason_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<QuoteDenyReason>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all reasons that can be given when approval of a quote is denied.
    ///
    /// `POST /api/v1/Agents/List/GetQuoteDenyReasons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuoteDenyReasons.html)
    fn get_quote_deny_reasons<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<QuoteDenyReason>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one rating, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetRating`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRating.html)
    fn get_rating<'a>(
        &'a self,
        cx: &'a server::Context,
        rating_id: i32,
    ) -> impl Future<Output = Result<Option<Rating>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several ratings at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetRatingList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRatingList.html)
    fn get_rating_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Rating>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every item of the list of ratings, which are the stages of a sale with their probabilities.
    ///
    /// `POST /api/v1/Agents/List/GetRatings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRatings.html)
    fn get_ratings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Rating>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one reason, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReason.html)
    fn get_reason<'a>(
        &'a self,
        cx: &'a server::Context,
        reason_id: i32,
    ) -> impl Future<Output = Result<Option<Reason>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several reasons at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetReasonList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonList.html)
    fn get_reason_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Reason>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one reason for winning a sale, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetReasonSold`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonSold.html)
    fn get_reason_sold<'a>(
        &'a self,
        cx: &'a server::Context,
        reason_sold_id: i32,
    ) -> impl Future<Output = Result<Option<ReasonSold>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several reasons for winning a sale at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetReasonSoldList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonSoldList.html)
    fn get_reason_sold_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ReasonSold>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one reason for delaying a sale, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetReasonStalled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonStalled.html)
    fn get_reason_stalled<'a>(
        &'a self,
        cx: &'a server::Context,
        reason_stalled_id: i32,
    ) -> impl Future<Output = Result<Option<ReasonStalled>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several reasons for delaying a sale at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetReasonStalledList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonStalledList.html)
    fn get_reason_stalled_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<ReasonStalled>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every item of the list of reasons why sales are lost.
    ///
    /// `POST /api/v1/Agents/List/GetReasons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasons.html)
    fn get_reasons<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Reason>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one definition of a relation, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRelationDefinitionEntity.html)
    fn get_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        relation_definition_entity_id: i32,
    ) -> impl Future<Output = Result<Option<RelationDefinitionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one resource, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetResourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetResourceEntity.html)
    fn get_resource_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        resource_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ResourceEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one stage of a sale, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetSaleStageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleStageEntity.html)
    fn get_sale_stage_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_stage_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one type of sale, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetSaleType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleType.html)
    fn get_sale_type<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_type_id: i32,
    ) -> impl Future<Output = Result<Option<SaleType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one type of sale, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetSaleTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleTypeEntity.html)
    fn get_sale_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_type_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SaleTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several types of sale at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetSaleTypeList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleTypeList.html)
    fn get_sale_type_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<SaleType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one selection category, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetSelectionCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSelectionCategory.html)
    fn get_selection_category<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_category_id: i32,
    ) -> impl Future<Output = Result<Option<SelectionCategory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several selection categories at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetSelectionCategoryList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSelectionCategoryList.html)
    fn get_selection_category_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<SelectionCategory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one source, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSource.html)
    fn get_source<'a>(
        &'a self,
        cx: &'a server::Context,
        source_id: i32,
    ) -> impl Future<Output = Result<Option<Source>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several sources at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetSourceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSourceList.html)
    fn get_source_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Source>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every item of the list of sources, which say where a sale came from.
    ///
    /// `POST /api/v1/Agents/List/GetSources`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSources.html)
    fn get_sources<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Source>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one task type, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSoTask.html)
    fn get_so_task<'a>(
        &'a self,
        cx: &'a server::Context,
        task_id: i32,
    ) -> impl Future<Output = Result<Option<SoTask>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several task types at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetTaskList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTaskList.html)
    fn get_task_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<SoTask>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one task menu, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetTaskMenu`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTaskMenu.html)
    fn get_task_menu<'a>(
        &'a self,
        cx: &'a server::Context,
        task_menu_id: i32,
    ) -> impl Future<Output = Result<Option<TaskMenu>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the task menu entry with the given ProgId, the stable name that it was created with.
    ///
    /// `POST /api/v1/Agents/List/GetTaskMenuByProgId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTaskMenuByProgId.html)
    fn get_task_menu_by_prog_id<'a>(
        &'a self,
        cx: &'a server::Context,
        prog_id: Option<String>,
    ) -> impl Future<Output = Result<Option<TaskMenu>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all appointment types (tasks), such as meeting or telephone call.
    ///
    /// `POST /api/v1/Agents/List/GetTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTasks.html)
    fn get_tasks<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<SoTask>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all categories of requests (tickets) as full entities.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategories`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategories.html)
    fn get_ticket_categories<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the request (ticket) categories that the given user groups have, as list items.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategoriesForUserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategoriesForUserGroups.html)
    fn get_ticket_categories_for_user_groups<'a>(
        &'a self,
        cx: &'a server::Context,
        user_group_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one category for requests, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategory.html)
    fn get_ticket_category<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_category_id: i32,
    ) -> impl Future<Output = Result<Option<TicketCategory>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one category for requests, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategoryEntity.html)
    fn get_ticket_category_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_category_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several categories for requests at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategoryList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategoryList.html)
    fn get_ticket_category_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all priorities that requests (tickets) can have.
    ///
    /// `POST /api/v1/Agents/List/GetTicketPriorities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriorities.html)
    fn get_ticket_priorities<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<TicketPriority>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one priority for requests, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetTicketPriority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriority.html)
    fn get_ticket_priority<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_priority_id: i32,
    ) -> impl Future<Output = Result<Option<TicketPriority>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one priority for requests, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetTicketPriorityEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriorityEntity.html)
    fn get_ticket_priority_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_priority_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketPriorityEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several priorities for requests at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetTicketPriorityList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriorityList.html)
    fn get_ticket_priority_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<TicketPriority>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one ticket relation definition, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetTicketRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketRelationDefinitionEntity.html)
    fn get_ticket_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_relation_definition_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketRelationDefinitionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one status for requests, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetTicketStatusEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketStatusEntity.html)
    fn get_ticket_status_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_status_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several statuses for requests at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetTicketStatusList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketStatusList.html)
    fn get_ticket_status_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all statuses that requests (tickets) can have, as full entities.
    ///
    /// `POST /api/v1/Agents/List/GetTicketStatuses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketStatuses.html)
    fn get_ticket_statuses<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one type of request, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetTicketTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketTypeEntity.html)
    fn get_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_type_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several types of request at once, by their keys.
    ///
    /// `POST /api/v1/Agents/List/GetTicketTypeList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketTypeList.html)
    fn get_ticket_type_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<TicketTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all types that requests (tickets) can have, as full entities.
    ///
    /// `POST /api/v1/Agents/List/GetTicketTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketTypes.html)
    fn get_ticket_types<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<TicketTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the user groups as selectable items, marked as selected where they can see the given list item.
    ///
    /// `POST /api/v1/Agents/List/GetVisibleForUserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetVisibleForUserGroups.html)
    fn get_visible_for_user_groups<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        list_item_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the user groups as selectable items, marked as selected where they can see the given list item.
    ///
    /// `POST /api/v1/Agents/List/GetVisibleForUserGroupsFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetVisibleForUserGroupsFromListName.html)
    fn get_visible_for_user_groups_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: Option<String>,
        list_item_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the web panel with the given ProgId, the stable name that was stored on the panel when it was saved.
    ///
    /// `POST /api/v1/Agents/List/GetWebPanelByProgId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetWebPanelByProgId.html)
    fn get_web_panel_by_prog_id<'a>(
        &'a self,
        cx: &'a server::Context,
        prog_id: Option<String>,
    ) -> impl Future<Output = Result<Option<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one web panel, looked up by its key.
    ///
    /// `POST /api/v1/Agents/List/GetWebPanelEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetWebPanelEntity.html)
    fn get_web_panel_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        web_panel_entity_id: i32,
    ) -> impl Future<Output = Result<Option<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all web panels that are defined in the installation.
    ///
    /// `POST /api/v1/Agents/List/GetWebPanelList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetWebPanelList.html)
    fn get_web_panel_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one request status by another in all requests (tickets) and other records that refer to it.
    ///
    /// `POST /api/v1/Agents/List/GlobalChangeTicketStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GlobalChangeTicketStatus.html)
    fn global_change_ticket_status<'a>(
        &'a self,
        cx: &'a server::Context,
        from_ticket_status_id: Option<i32>,
        to_ticket_status_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one request type by another in all requests (tickets) and other records that refer to it.
    ///
    /// `POST /api/v1/Agents/List/GlobalChangeTicketType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GlobalChangeTicketType.html)
    fn global_change_ticket_type<'a>(
        &'a self,
        cx: &'a server::Context,
        from_ticket_type_id: Option<i32>,
        to_ticket_type_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves every request (ticket) of one category to another category.
    ///
    /// `POST /api/v1/Agents/List/MoveAllTickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_MoveAllTickets.html)
    fn move_all_tickets<'a>(
        &'a self,
        cx: &'a server::Context,
        from_ticket_category_id: Option<i32>,
        to_ticket_category_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves a list item one place up or down by changing its rank: -1 moves it up, 1 moves it down.
    ///
    /// `POST /api/v1/Agents/List/MoveListItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_MoveListItem.html)
    fn move_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        list_item_id: Option<i32>,
        direction: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the category of the company or contact person as the given rule demands.
    ///
    /// `POST /api/v1/Agents/List/PerformNeededCategoryUpdate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_PerformNeededCategoryUpdate.html)
    fn perform_needed_category_update<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        contact_id: Option<i32>,
        category_id: Option<i32>,
        setting: Option<AutomatedCategoryUpdate>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Writes the full names of all request (ticket) categories again.
    ///
    /// `POST /api/v1/Agents/List/RebuildFullnames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_RebuildFullnames.html)
    fn rebuild_fullnames<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the rules by which the category of a company or contact person changes automatically, and returns them as
    /// stored.
    ///
    /// `POST /api/v1/Agents/List/SaveAllAutomatedCategoryUpdates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAllAutomatedCategoryUpdates.html)
    fn save_all_automated_category_updates<'a>(
        &'a self,
        cx: &'a server::Context,
        settings: Option<Vec<AutomatedCategoryUpdate>>,
    ) -> impl Future<Output = Result<Vec<AutomatedCategoryUpdate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores all given items in a list and returns them as stored.
    ///
    /// `POST /api/v1/Agents/List/SaveAllFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAllFromListDefinition.html)
    fn save_all_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        items: Option<Vec<ListItemEntity>>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores all given items in a list that is found by its name, and returns them as stored.
    ///
    /// `POST /api/v1/Agents/List/SaveAllFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAllFromListName.html)
    fn save_all_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: Option<String>,
        items: Option<Vec<ListItemEntity>>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a range of amounts (amount class): creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveAmountClassEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAmountClassEntity.html)
    fn save_amount_class_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: AmountClassEntity,
    ) -> impl Future<Output = Result<Option<AmountClassEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a category: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveCategoryEntity.html)
    fn save_category_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CategoryEntity,
    ) -> impl Future<Output = Result<Option<CategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a consent purpose, a use of personal data that persons may consent to.
    ///
    /// `POST /api/v1/Agents/List/SaveConsentPurpose`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveConsentPurpose.html)
    fn save_consent_purpose<'a>(
        &'a self,
        cx: &'a server::Context,
        consent_purpose: Option<ConsentPurpose>,
    ) -> impl Future<Output = Result<Option<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a consent source, which says where a consent came from, and returns it as stored.
    ///
    /// `POST /api/v1/Agents/List/SaveConsentSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveConsentSource.html)
    fn save_consent_source<'a>(
        &'a self,
        cx: &'a server::Context,
        consent_source: Option<ConsentSource>,
    ) -> impl Future<Output = Result<Option<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a country and returns it as stored.
    ///
    /// `POST /api/v1/Agents/List/SaveCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveCountry.html)
    fn save_country<'a>(
        &'a self,
        cx: &'a server::Context,
        country: Option<Country>,
    ) -> impl Future<Output = Result<Option<Country>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a currency: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveCurrencyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveCurrencyEntity.html)
    fn save_currency_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CurrencyEntity,
    ) -> impl Future<Output = Result<Option<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a document template: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveDocumentTemplateEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveDocumentTemplateEntity.html)
    fn save_document_template_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DocumentTemplateEntity,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Writes the content of a document template to its file, in one language variant, and returns information about
    /// the template.
    ///
    /// `POST /api/v1/Agents/List/SaveDocumentTemplateStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveDocumentTemplateStream.html)
    fn save_document_template_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: Option<i32>,
        content: Option<Bytes>,
        language_code: Option<String>,
        plugin_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TemplateInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores an external application: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveExtAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveExtAppEntity.html)
    fn save_ext_app_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ExtAppEntity,
    ) -> impl Future<Output = Result<Option<ExtAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores one item of a list and returns it as stored.
    ///
    /// `POST /api/v1/Agents/List/SaveFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveFromListDefinition.html)
    fn save_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
        ud_list_definition_id: Option<i32>,
        item: Option<ListItemEntity>,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores one item of a list that is found by its name, and returns it as stored.
    ///
    /// `POST /api/v1/Agents/List/SaveFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveFromListName.html)
    fn save_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
        ud_list_definition_name: Option<String>,
        item: Option<ListItemEntity>,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a heading: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingEntity.html)
    fn save_heading_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new heading for a list that is found by its key, and returns the heading as stored.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingFromListDefinition.html)
    fn save_heading_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
        entity: Option<HeadingEntity>,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new heading for a list that is found by its name, and returns the heading as stored.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingFromName.html)
    fn save_heading_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
        entity: Option<HeadingEntity>,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores which headings a list item belongs to, by the selected flags of the headings given, and returns the
    /// headings.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingsForListItemFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsForListItemFromListDefinition.html)
    fn save_headings_for_list_item_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        list_item_id: Option<i32>,
        headings: Option<Vec<SelectableMDOListItem>>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores which headings a list item belongs to, by the selected flags of the headings given, and returns the
    /// headings.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingsForListItemFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsForListItemFromListName.html)
    fn save_headings_for_list_item_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: Option<String>,
        list_item_id: Option<i32>,
        headings: Option<Vec<SelectableMDOListItem>>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the headings of a list that is found by its key, and returns them as stored.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingsFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsFromListDefinition.html)
    fn save_headings_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
        entities: Option<Vec<HeadingEntity>>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the headings of a list that is found by its name, and returns them as stored.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingsFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsFromName.html)
    fn save_headings_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
        entities: Option<Vec<HeadingEntity>>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a node of a hierarchy: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveHierarchyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHierarchyEntity.html)
    fn save_hierarchy_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HierarchyEntity,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a legal base, the legal ground for processing personal data, and returns it as stored.
    ///
    /// `POST /api/v1/Agents/List/SaveLegalBase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveLegalBase.html)
    fn save_legal_base<'a>(
        &'a self,
        cx: &'a server::Context,
        legal_base: Option<LegalBase>,
    ) -> impl Future<Output = Result<Option<LegalBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a list definition: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveListEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveListEntity.html)
    fn save_list_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the definition of a list that is found by its name.
    ///
    /// `POST /api/v1/Agents/List/SaveListEntityByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveListEntityByName.html)
    fn save_list_entity_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
        list_entity: Option<ListEntity>,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a list item and returns it as stored.
    ///
    /// `POST /api/v1/Agents/List/SaveListItemEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveListItemEntity.html)
    fn save_list_item_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        list_item_entity: Option<ListItemEntity>,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a project type: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveProjectTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveProjectTypeEntity.html)
    fn save_project_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ProjectTypeEntity,
    ) -> impl Future<Output = Result<Option<ProjectTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the quick replies of a user, which are ready-made replies for customer service.
    ///
    /// `POST /api/v1/Agents/List/SaveQuickReplies`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveQuickReplies.html)
    fn save_quick_replies<'a>(
        &'a self,
        cx: &'a server::Context,
        quick_replies: Option<Vec<QuickReply>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a definition of a relation: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveRelationDefinitionEntity.html)
    fn save_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: RelationDefinitionEntity,
    ) -> impl Future<Output = Result<Option<RelationDefinitionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a resource: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveResourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveResourceEntity.html)
    fn save_resource_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ResourceEntity,
    ) -> impl Future<Output = Result<Option<ResourceEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a stage of a sale: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveSaleStageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveSaleStageEntity.html)
    fn save_sale_stage_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaleStageEntity,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a type of sale: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveSaleTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveSaleTypeEntity.html)
    fn save_sale_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaleTypeEntity,
    ) -> impl Future<Output = Result<Option<SaleTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a task menu: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveTaskMenu`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTaskMenu.html)
    fn save_task_menu<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TaskMenu,
    ) -> impl Future<Output = Result<Option<TaskMenu>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a category for requests: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveTicketCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketCategoryEntity.html)
    fn save_ticket_category_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketCategoryEntity,
    ) -> impl Future<Output = Result<Option<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a priority for requests: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveTicketPriorityEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketPriorityEntity.html)
    fn save_ticket_priority_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketPriorityEntity,
    ) -> impl Future<Output = Result<Option<TicketPriorityEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a ticket relation definition: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveTicketRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketRelationDefinitionEntity.html)
    fn save_ticket_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketRelationDefinitionEntity,
    ) -> impl Future<Output = Result<Option<TicketRelationDefinitionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a status for requests: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveTicketStatusEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketStatusEntity.html)
    fn save_ticket_status_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketStatusEntity,
    ) -> impl Future<Output = Result<Option<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a type of request: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveTicketTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketTypeEntity.html)
    fn save_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketTypeEntity,
    ) -> impl Future<Output = Result<Option<TicketTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a web panel: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/List/SaveWebPanelEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveWebPanelEntity.html)
    fn save_web_panel_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: WebPanelEntity,
    ) -> impl Future<Output = Result<Option<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets one document plugin as the plugin of every template whose type is document.
    ///
    /// `POST /api/v1/Agents/List/SetDocumentPluginForAllDocumentTemplates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetDocumentPluginForAllDocumentTemplates.html)
    fn set_document_plugin_for_all_document_templates<'a>(
        &'a self,
        cx: &'a server::Context,
        document_plugin_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a document template with the content of another template and returns the new template.
    ///
    /// `POST /api/v1/Agents/List/SetDocumentTemplateFromDocumentTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetDocumentTemplateFromDocumentTemplate.html)
    fn set_document_template_from_document_template<'a>(
        &'a self,
        cx: &'a server::Context,
        source_document_template_id: Option<i32>,
        document_template_entity: Option<DocumentTemplateEntity>,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the content of a document template.
    ///
    /// `POST /api/v1/Agents/List/SetDocumentTemplateStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetDocumentTemplateStream.html)
    fn set_document_template_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_entity: Option<DocumentTemplateEntity>,
        stream: Option<Bytes>,
        language_code: Option<String>,
        plugin_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<DocumentTemplateEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches strict mode for e-marketing on or off.
    ///
    /// `POST /api/v1/Agents/List/SetEmarketingStrictMode`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetEmarketingStrictMode.html)
    fn set_emarketing_strict_mode<'a>(
        &'a self,
        cx: &'a server::Context,
        enable: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a list item to the given headings, or takes it away from them when `Enable` is false.
    ///
    /// `POST /api/v1/Agents/List/SetHeadingsForListItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetHeadingsForListItem.html)
    fn set_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        list_item_id: Option<i32>,
        heading_ids: Option<Vec<i32>>,
        enable: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds list items to one heading, or takes them away from it when `Enable` is false.
    ///
    /// `POST /api/v1/Agents/List/SetListItemsForHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForHeading.html)
    fn set_list_items_for_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        heading_id: Option<i32>,
        list_item_ids: Option<Vec<i32>>,
        enable: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds list items to one heading, or takes them away from it when `Enable` is false.
    ///
    /// `POST /api/v1/Agents/List/SetListItemsForHeadingFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForHeadingFromListName.html)
    fn set_list_items_for_heading_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: Option<String>,
        heading_id: Option<i32>,
        list_item_ids: Option<Vec<i32>>,
        enable: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes list items visible to a user group, or hides them from it when `Enable` is false.
    ///
    /// `POST /api/v1/Agents/List/SetListItemsForUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForUserGroup.html)
    fn set_list_items_for_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        usergroup_id: Option<i32>,
        list_item_ids: Option<Vec<i32>>,
        enable: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes list items visible to a user group, or hides them from it when `Enable` is false.
    ///
    /// `POST /api/v1/Agents/List/SetListItemsForUserGroupFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForUserGroupFromListName.html)
    fn set_list_items_for_user_group_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: Option<String>,
        usergroup_id: Option<i32>,
        list_items_id: Option<Vec<i32>>,
        enable: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the order of a list's headings.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnHeadings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnHeadings.html)
    fn set_rank_on_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        heading_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the order of the activities that the project guide suggests for one project type and status.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnProjectActivity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnProjectActivity.html)
    fn set_rank_on_project_activity<'a>(
        &'a self,
        cx: &'a server::Context,
        project_type_status_link_id: Option<i32>,
        items_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the order of the documents that the project guide suggests for one project type and status.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnProjectDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnProjectDocument.html)
    fn set_rank_on_project_document<'a>(
        &'a self,
        cx: &'a server::Context,
        project_type_status_link_id: Option<i32>,
        items_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the order of the activities that the sale guide suggests for one sale type and stage.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnSaleActivity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnSaleActivity.html)
    fn set_rank_on_sale_activity<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_type_stage_link_id: Option<i32>,
        items_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the order of the documents that the sale guide suggests for one sale type and stage.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnSaleDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnSaleDocument.html)
    fn set_rank_on_sale_document<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_type_stage_link_id: Option<i32>,
        items_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which categories of requests (tickets) a user group has.
    ///
    /// `POST /api/v1/Agents/List/SetTicketCategoriesForUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketCategoriesForUserGroup.html)
    fn set_ticket_categories_for_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
        user_group_id: Option<i32>,
        category_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the position of a priority among the priorities of requests (tickets).
    ///
    /// `POST /api/v1/Agents/List/SetTicketPrioritySortOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketPrioritySortOrder.html)
    fn set_ticket_priority_sort_order<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_priority_id: Option<i32>,
        sort_order: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the position of a relation definition among those that link requests (tickets).
    ///
    /// `POST /api/v1/Agents/List/SetTicketRelationDefinitionSortOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketRelationDefinitionSortOrder.html)
    fn set_ticket_relation_definition_sort_order<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_relation_def_id: Option<i32>,
        sort_order: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the position of a status among the statuses of requests (tickets).
    ///
    /// `POST /api/v1/Agents/List/SetTicketStatusSortOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketStatusSortOrder.html)
    fn set_ticket_status_sort_order<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_status_id: Option<i32>,
        sort_order: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the position of a type among the types of requests (tickets).
    ///
    /// `POST /api/v1/Agents/List/SetTicketTypeSortOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketTypeSortOrder.html)
    fn set_ticket_type_sort_order<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_type_id: Option<i32>,
        sort_order: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes a list item visible to the given user groups, or hides it from them when `Enable` is false.
    ///
    /// `POST /api/v1/Agents/List/SetVisibleForUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetVisibleForUserGroup.html)
    fn set_visible_for_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        list_item_id: Option<i32>,
        user_group_id: Option<Vec<i32>>,
        enable: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores which user groups can see a list item, by the selected flags of the groups given, and returns the groups.
    ///
    /// `POST /api/v1/Agents/List/SetVisibleForUserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetVisibleForUserGroups.html)
    fn set_visible_for_user_groups<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        list_item_id: Option<i32>,
        user_groups: Option<Vec<SelectableMDOListItem>>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores which user groups can see a list item, by the selected flags of the groups given, and returns the groups.
    ///
    /// `POST /api/v1/Agents/List/SetVisibleForUserGroupsFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetVisibleForUserGroupsFromListName.html)
    fn set_visible_for_user_groups_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: Option<String>,
        list_item_id: Option<i32>,
        user_groups: Option<Vec<SelectableMDOListItem>>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sorts a list by name, following the alphabet of the given culture.
    ///
    /// `POST /api/v1/Agents/List/SortListItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SortListItems.html)
    fn sort_list_items<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: Option<i32>,
        culture_name: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes which users belong to a category of requests (tickets): adds, updates and deletes memberships in one
    /// call.
    ///
    /// `POST /api/v1/Agents/List/UpdateCategoryMemberships`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_UpdateCategoryMemberships.html)
    fn update_category_memberships<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_category_id: Option<i32>,
        memberships_to_add: Option<Vec<TicketCategoryMembershipEntity>>,
        memberships_to_update: Option<Vec<TicketCategoryMembershipEntity>>,
        memberships_to_delete: Option<Vec<TicketCategoryMembershipEntity>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Updates a folder of a folder tree, found by its path within one domain, and returns it as stored.
    ///
    /// `POST /api/v1/Agents/List/UpdateHierarchyFromPath`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_UpdateHierarchyFromPath.html)
    fn update_hierarchy_from_path<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: Option<Domain>,
        path: Option<String>,
        entity: Option<HierarchyEntity>,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a relation definition for requests (tickets) would conflict with an existing one.
    ///
    /// `POST /api/v1/Agents/List/ValidateTicketRelationDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_ValidateTicketRelationDefinition.html)
    fn validate_ticket_relation_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_relation_definition_id: Option<i32>,
        source_ticket_type_ids: Option<Vec<i32>>,
        destination_ticket_type_ids: Option<Vec<i32>>,
        relation_type: Option<RelationType>,
    ) -> impl Future<Output = Result<Vec<TicketRelationDefinitionResult>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Agent`, served by `api`.
pub fn routes(api: impl ListAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListAgentServer`] that goes with an operation.
fn dispatch<'a, T: ListAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddFromListDefinition) => {
            let mut ud_list_definition_id = None;
            let mut item = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut item]));
            server::respond(cx, api.add_from_list_definition(cx, ud_list_definition_id, item))
        }
        Some(Op::AddFromListName) => {
            let mut ud_list_definition_name = None;
            let mut item = None;
            take!(input.arguments(&mut [&mut ud_list_definition_name, &mut item]));
            server::respond(cx, api.add_from_list_name(cx, ud_list_definition_name, item))
        }
        Some(Op::AddHierarchyToPath) => {
            let mut domain = None;
            let mut path = None;
            let mut name = None;
            take!(input.arguments(&mut [&mut domain, &mut path, &mut name]));
            server::respond(cx, api.add_hierarchy_to_path(cx, domain, path, name))
        }
        Some(Op::ChangeCurrency) => {
            let mut amount = None;
            let mut from_currency = None;
            let mut to_currency = None;
            take!(input.arguments(&mut [&mut amount, &mut from_currency, &mut to_currency]));
            server::respond(cx, api.change_currency(cx, amount, from_currency, to_currency))
        }
        Some(Op::CreateDefaultAmountClassEntity) => server::respond(cx, api.create_default_amount_class_entity(cx)),
        Some(Op::CreateDefaultCategoryEntity) => server::respond(cx, api.create_default_category_entity(cx)),
        Some(Op::CreateDefaultCountry) => server::respond(cx, api.create_default_country(cx)),
        Some(Op::CreateDefaultCurrencyEntity) => server::respond(cx, api.create_default_currency_entity(cx)),
        Some(Op::CreateDefaultDocumentTemplateEntity) => server::respond(
            cx,
            api.create_default_document_template_entity(cx),
        ),
        Some(Op::CreateDefaultDocumentTemplateLanguage) => {
            let mut document_template_id = None;
            let mut language_code = None;
            take!(input.arguments(&mut [&mut document_template_id, &mut language_code]));
            server::respond(cx, api.create_default_document_template_language(cx, document_template_id, language_code))
        }
        Some(Op::CreateDefaultExtAppEntity) => server::respond(cx, api.create_default_ext_app_entity(cx)),
        Some(Op::CreateDefaultHeadingEntity) => server::respond(cx, api.create_default_heading_entity(cx)),
        Some(Op::CreateDefaultHeadingFromListDefinition) => {
            let mut ud_list_definition_id = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id]));
            server::respond(cx, api.create_default_heading_from_list_definition(cx, ud_list_definition_id))
        }
        Some(Op::CreateDefaultHierarchyEntity) => server::respond(cx, api.create_default_hierarchy_entity(cx)),
        Some(Op::CreateDefaultListEntity) => server::respond(cx, api.create_default_list_entity(cx)),
        Some(Op::CreateDefaultListItemEntity) => server::respond(cx, api.create_default_list_item_entity(cx)),
        Some(Op::CreateDefaultProjectTypeEntity) => server::respond(cx, api.create_default_project_type_entity(cx)),
        Some(Op::CreateDefaultRelationDefinitionEntity) => server::respond(
            cx,
            api.create_default_relation_definition_entity(cx),
        ),
        Some(Op::CreateDefaultResourceEntity) => server::respond(cx, api.create_default_resource_entity(cx)),
        Some(Op::CreateDefaultSaleStageEntity) => server::respond(cx, api.create_default_sale_stage_entity(cx)),
        Some(Op::CreateDefaultSaleTypeEntity) => server::respond(cx, api.create_default_sale_type_entity(cx)),
        Some(Op::CreateDefaultTaskMenu) => server::respond(cx, api.create_default_task_menu(cx)),
        Some(Op::CreateDefaultTicketCategoryEntity) => server::respond(
            cx,
            api.create_default_ticket_category_entity(cx),
        ),
        Some(Op::CreateDefaultTicketPriorityEntity) => server::respond(
            cx,
            api.create_default_ticket_priority_entity(cx),
        ),
        Some(Op::CreateDefaultTicketRelationDefinitionEntity) => server::respond(
            cx,
            api.create_default_ticket_relation_definition_entity(cx),
        ),
        Some(Op::CreateDefaultTicketStatusEntity) => server::respond(cx, api.create_default_ticket_status_entity(cx)),
        Some(Op::CreateDefaultTicketTypeEntity) => server::respond(cx, api.create_default_ticket_type_entity(cx)),
        Some(Op::CreateDefaultWebPanelEntity) => server::respond(cx, api.create_default_web_panel_entity(cx)),
        Some(Op::DeleteAllFromListDefinition) => {
            let mut ud_list_definition_id = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id]));
            server::respond(cx, api.delete_all_from_list_definition(cx, ud_list_definition_id))
        }
        Some(Op::DeleteAllFromListName) => {
            let mut ud_list_definition_name = None;
            take!(input.arguments(&mut [&mut ud_list_definition_name]));
            server::respond(cx, api.delete_all_from_list_name(cx, ud_list_definition_name))
        }
        Some(Op::DeleteAllHeadingsFromListDefinition) => {
            let mut id = None;
            take!(input.arguments(&mut [&mut id]));
            server::respond(cx, api.delete_all_headings_from_list_definition(cx, id))
        }
        Some(Op::DeleteAllHeadingsFromName) => {
            let mut name = None;
            take!(input.arguments(&mut [&mut name]));
            server::respond(cx, api.delete_all_headings_from_name(cx, name))
        }
        Some(Op::DeleteAppTaskMenus) => server::respond(cx, api.delete_app_task_menus(cx)),
        Some(Op::DeleteAppWebPanels) => server::respond(cx, api.delete_app_web_panels(cx)),
        Some(Op::DeleteDocumentTemplateLanguage) => {
            let mut document_template_id = None;
            let mut language_code = None;
            take!(input.arguments(&mut [&mut document_template_id, &mut language_code]));
            server::respond(cx, api.delete_document_template_language(cx, document_template_id, language_code))
        }
        Some(Op::DeleteFromListDefinition) => {
            let mut id = None;
            let mut ud_list_definition_id = None;
            take!(input.arguments(&mut [&mut id, &mut ud_list_definition_id]));
            server::respond(cx, api.delete_from_list_definition(cx, id, ud_list_definition_id))
        }
        Some(Op::DeleteFromListName) => {
            let mut id = None;
            let mut ud_list_definition_name = None;
            take!(input.arguments(&mut [&mut id, &mut ud_list_definition_name]));
            server::respond(cx, api.delete_from_list_name(cx, id, ud_list_definition_name))
        }
        Some(Op::DeleteHierarchyEntity) => server::respond(
            cx,
            api.delete_hierarchy_entity(cx, take!(input.required("hierarchyEntityId"))),
        ),
        Some(Op::DeleteHierarchyFromPath) => {
            let mut domain = None;
            let mut path = None;
            take!(input.arguments(&mut [&mut domain, &mut path]));
            server::respond(cx, api.delete_hierarchy_from_path(cx, domain, path))
        }
        Some(Op::DeleteListEntity) => server::respond(
            cx,
            api.delete_list_entity(cx, take!(input.required("listEntityId"))),
        ),
        Some(Op::DeleteListEntityByName) => {
            let mut name = None;
            take!(input.arguments(&mut [&mut name]));
            server::respond(cx, api.delete_list_entity_by_name(cx, name))
        }
        Some(Op::DeleteProjectStatus) => {
            let mut project_status_id = None;
            take!(input.arguments(&mut [&mut project_status_id]));
            server::respond(cx, api.delete_project_status(cx, project_status_id))
        }
        Some(Op::DeleteResourceEntity) => server::respond(
            cx,
            api.delete_resource_entity(cx, take!(input.required("resourceEntityId"))),
        ),
        Some(Op::DeleteTaskMenu) => server::respond(cx, api.delete_task_menu(cx, take!(input.required("taskMenuId")))),
        Some(Op::DeleteTicketCategoryEntity) => server::respond(
            cx,
            api.delete_ticket_category_entity(cx, take!(input.required("ticketCategoryEntityId"))),
        ),
        Some(Op::DeleteTicketPriorityEntity) => server::respond(
            cx,
            api.delete_ticket_priority_entity(cx, take!(input.required("ticketPriorityEntityId"))),
        ),
        Some(Op::DeleteTicketRelationDefinitionEntity) => server::respond(
            cx,
            api.delete_ticket_relation_definition_entity(cx, take!(input.required("ticketRelationDefinitionEntityId"))),
        ),
        Some(Op::DeleteTicketStatusEntity) => server::respond(
            cx,
            api.delete_ticket_status_entity(cx, take!(input.required("ticketStatusEntityId"))),
        ),
        Some(Op::DeleteTicketTypeEntity) => server::respond(
            cx,
            api.delete_ticket_type_entity(cx, take!(input.required("ticketTypeEntityId"))),
        ),
        Some(Op::DeleteWebPanel) => {
            let mut id = None;
            take!(input.arguments(&mut [&mut id]));
            server::respond(cx, api.delete_web_panel(cx, id))
        }
        Some(Op::GenerateNavigationUrl) => {
            let mut visible_in = None;
            let mut window_name = None;
            take!(input.arguments(&mut [&mut visible_in, &mut window_name]));
            server::respond(cx, api.generate_navigation_url(cx, visible_in, window_name))
        }
        Some(Op::GetAllAutomatedCategoryUpdates) => server::respond(cx, api.get_all_automated_category_updates(cx)),
        Some(Op::GetAllConsentSource) => server::respond(cx, api.get_all_consent_source(cx)),
        Some(Op::GetAllCountries) => {
            let mut include_deleted = None;
            take!(input.arguments(&mut [&mut include_deleted]));
            server::respond(cx, api.get_all_countries(cx, include_deleted))
        }
        Some(Op::GetAllCurrencies) => {
            let mut include_deleted = None;
            take!(input.arguments(&mut [&mut include_deleted]));
            server::respond(cx, api.get_all_currencies(cx, include_deleted))
        }
        Some(Op::GetAllDocumentTemplates) => {
            let mut include_deleted = None;
            take!(input.arguments(&mut [&mut include_deleted]));
            server::respond(cx, api.get_all_document_templates(cx, include_deleted))
        }
        Some(Op::GetAllDomains) => server::respond(cx, api.get_all_domains(cx)),
        Some(Op::GetAllFromListDefinition) => {
            let mut ud_list_definition_id = None;
            let mut include_deleted = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut include_deleted]));
            server::respond(cx, api.get_all_from_list_definition(cx, ud_list_definition_id, include_deleted))
        }
        Some(Op::GetAllFromListName) => {
            let mut ud_list_definition_name = None;
            let mut include_deleted = None;
            take!(input.arguments(&mut [&mut ud_list_definition_name, &mut include_deleted]));
            server::respond(cx, api.get_all_from_list_name(cx, ud_list_definition_name, include_deleted))
        }
        Some(Op::GetAllInDomain) => {
            let mut domain = None;
            let mut children = None;
            take!(input.arguments(&mut [&mut domain, &mut children]));
            server::respond(cx, api.get_all_in_domain(cx, domain, children))
        }
        Some(Op::GetAllLegalBase) => server::respond(cx, api.get_all_legal_base(cx)),
        Some(Op::GetAllReasonSold) => server::respond(cx, api.get_all_reason_sold(cx)),
        Some(Op::GetAllReasonStalled) => server::respond(cx, api.get_all_reason_stalled(cx)),
        Some(Op::GetAllSaleStages) => {
            let mut include_deleted = None;
            take!(input.arguments(&mut [&mut include_deleted]));
            server::respond(cx, api.get_all_sale_stages(cx, include_deleted))
        }
        Some(Op::GetAllSaleType) => server::respond(cx, api.get_all_sale_type(cx)),
        Some(Op::GetAllSaleTypeEntities) => {
            let mut include_deleted = None;
            take!(input.arguments(&mut [&mut include_deleted]));
            server::respond(cx, api.get_all_sale_type_entities(cx, include_deleted))
        }
        Some(Op::GetAllSelectionCategory) => server::respond(cx, api.get_all_selection_category(cx)),
        Some(Op::GetAllTasks) => {
            let mut include_deleted = None;
            take!(input.arguments(&mut [&mut include_deleted]));
            server::respond(cx, api.get_all_tasks(cx, include_deleted))
        }
        Some(Op::GetAllTicketPriorities) => {
            let mut include_deleted = None;
            take!(input.arguments(&mut [&mut include_deleted]));
            server::respond(cx, api.get_all_ticket_priorities(cx, include_deleted))
        }
        Some(Op::GetAllTicketRelationDefinitionEntities) => server::respond(
            cx,
            api.get_all_ticket_relation_definition_entities(cx),
        ),
        Some(Op::GetAmountClassEntity) => server::respond(
            cx,
            api.get_amount_class_entity(cx, take!(input.required("amountClassEntityId"))),
        ),
        Some(Op::GetAppTaskMenus) => server::respond(cx, api.get_app_task_menus(cx)),
        Some(Op::GetAppWebPanels) => server::respond(cx, api.get_app_web_panels(cx)),
        Some(Op::GetBaseCurrency) => server::respond(cx, api.get_base_currency(cx)),
        _ => return dispatch_from_get_business(api, operation, cx, input),
    })
}

fn dispatch_from_get_business<'a, T: ListAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetBusiness) => server::respond(cx, api.get_business(cx, take!(input.required("businessId")))),
        Some(Op::GetBusinessList) => server::respond(cx, api.get_business_list(cx, take!(input.body()))),
        Some(Op::GetBusinesses) => server::respond(cx, api.get_businesses(cx)),
        Some(Op::GetCategories) => server::respond(cx, api.get_categories(cx)),
        Some(Op::GetCategory) => server::respond(cx, api.get_category(cx, take!(input.required("categoryId")))),
        Some(Op::GetCategoryEntity) => server::respond(
            cx,
            api.get_category_entity(cx, take!(input.required("categoryEntityId"))),
        ),
        Some(Op::GetCategoryList) => server::respond(cx, api.get_category_list(cx, take!(input.body()))),
        Some(Op::GetCompetitor) => server::respond(cx, api.get_competitor(cx, take!(input.required("competitorId")))),
        Some(Op::GetCompetitorList) => server::respond(cx, api.get_competitor_list(cx, take!(input.body()))),
        Some(Op::GetCompetitors) => server::respond(cx, api.get_competitors(cx)),
        Some(Op::GetConsentPurpose) => server::respond(
            cx,
            api.get_consent_purpose(cx, take!(input.required("consentPurposeId"))),
        ),
        Some(Op::GetConsentPurposeList) => server::respond(cx, api.get_consent_purpose_list(cx, take!(input.body()))),
        Some(Op::GetConsentPurposes) => server::respond(cx, api.get_consent_purposes(cx)),
        Some(Op::GetConsentSource) => server::respond(
            cx,
            api.get_consent_source(cx, take!(input.required("consentSourceId"))),
        ),
        Some(Op::GetConsentSourceList) => server::respond(cx, api.get_consent_source_list(cx, take!(input.body()))),
        Some(Op::GetConsentSources) => server::respond(cx, api.get_consent_sources(cx)),
        Some(Op::GetCountries) => server::respond(cx, api.get_countries(cx)),
        Some(Op::GetCountry) => server::respond(cx, api.get_country(cx, take!(input.required("countryId")))),
        Some(Op::GetCountryList) => server::respond(cx, api.get_country_list(cx, take!(input.body()))),
        Some(Op::GetCredited) => server::respond(cx, api.get_credited(cx, take!(input.required("creditedId")))),
        Some(Op::GetCreditedList) => server::respond(cx, api.get_credited_list(cx, take!(input.body()))),
        Some(Op::GetCrediteds) => server::respond(cx, api.get_crediteds(cx)),
        Some(Op::GetCurrencies) => server::respond(cx, api.get_currencies(cx)),
        Some(Op::GetCurrency) => server::respond(cx, api.get_currency(cx, take!(input.required("currencyId")))),
        Some(Op::GetCurrencyEntity) => server::respond(
            cx,
            api.get_currency_entity(cx, take!(input.required("currencyEntityId"))),
        ),
        Some(Op::GetCurrencyList) => server::respond(cx, api.get_currency_list(cx, take!(input.body()))),
        Some(Op::GetCustomerLanguage) => server::respond(
            cx,
            api.get_customer_language(cx, take!(input.required("customerLanguageId"))),
        ),
        Some(Op::GetCustomerLanguageList) => server::respond(
            cx,
            api.get_customer_language_list(cx, take!(input.body())),
        ),
        Some(Op::GetCustomerLanguages) => server::respond(cx, api.get_customer_languages(cx)),
        Some(Op::GetDeliveryTerm) => server::respond(
            cx,
            api.get_delivery_term(cx, take!(input.required("deliveryTermId"))),
        ),
        Some(Op::GetDeliveryTerms) => server::respond(cx, api.get_delivery_terms(cx)),
        Some(Op::GetDeliveryType) => server::respond(
            cx,
            api.get_delivery_type(cx, take!(input.required("deliveryTypeId"))),
        ),
        Some(Op::GetDeliveryTypes) => server::respond(cx, api.get_delivery_types(cx)),
        Some(Op::GetDepartment) => server::respond(cx, api.get_department(cx, take!(input.required("departmentId")))),
        Some(Op::GetDepartmentList) => server::respond(cx, api.get_department_list(cx, take!(input.body()))),
        Some(Op::GetDepartments) => server::respond(cx, api.get_departments(cx)),
        Some(Op::GetDocumentTemplate) => server::respond(
            cx,
            api.get_document_template(cx, take!(input.required("documentTemplateId"))),
        ),
        Some(Op::GetDocumentTemplateEntity) => server::respond(
            cx,
            api.get_document_template_entity(cx, take!(input.required("documentTemplateEntityId"))),
        ),
        Some(Op::GetDocumentTemplateExtension) => {
            let mut document_template_id = None;
            take!(input.arguments(&mut [&mut document_template_id]));
            server::respond(cx, api.get_document_template_extension(cx, document_template_id))
        }
        Some(Op::GetDocumentTemplateLanguages) => {
            let mut document_template_id = None;
            take!(input.arguments(&mut [&mut document_template_id]));
            server::respond(cx, api.get_document_template_languages(cx, document_template_id))
        }
        Some(Op::GetDocumentTemplateList) => server::respond(
            cx,
            api.get_document_template_list(cx, take!(input.body())),
        ),
        Some(Op::GetDocumentTemplateProperties) => {
            let mut document_template_id = None;
            let mut requested_properties = None;
            take!(input.arguments(&mut [&mut document_template_id, &mut requested_properties]));
            server::respond(cx, api.get_document_template_properties(cx, document_template_id, requested_properties))
        }
        Some(Op::GetDocumentTemplateStreamFromId) => {
            let mut document_template_id = None;
            let mut language_code = None;
            take!(input.arguments(&mut [&mut document_template_id, &mut language_code]));
            server::respond(cx, api.get_document_template_stream_from_id(cx, document_template_id, language_code))
        }
        Some(Op::GetDocumentTemplateTask) => {
            let mut document_template_id = None;
            take!(input.arguments(&mut [&mut document_template_id]));
            server::respond(cx, api.get_document_template_task(cx, document_template_id))
        }
        Some(Op::GetDocumentTemplateUrl) => {
            let mut document_template_id = None;
            let mut writable_url = None;
            let mut language_code = None;
            take!(input.arguments(&mut [&mut document_template_id, &mut writable_url, &mut language_code]));
            server::respond(cx, api.get_document_template_url(cx, document_template_id, writable_url, language_code))
        }
        Some(Op::GetDocumentTemplateUsedInProjectStage) => {
            let mut document_template_id = None;
            take!(input.arguments(&mut [&mut document_template_id]));
            server::respond(cx, api.get_document_template_used_in_project_stage(cx, document_template_id))
        }
        Some(Op::GetDocumentTemplateUsedInSalesStage) => {
            let mut document_template_id = None;
            take!(input.arguments(&mut [&mut document_template_id]));
            server::respond(cx, api.get_document_template_used_in_sales_stage(cx, document_template_id))
        }
        Some(Op::GetDocumentTemplates) => server::respond(cx, api.get_document_templates(cx)),
        _ => return dispatch_from_get_document_templates_tasks(api, operation, cx, input),
    })
}

fn dispatch_from_get_document_templates_tasks<'a, T: ListAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetDocumentTemplatesTasks) => server::respond(cx, api.get_document_templates_tasks(cx)),
        Some(Op::GetDocumentTypesForPlugin) => {
            let mut plugin_id = None;
            take!(input.arguments(&mut [&mut plugin_id]));
            server::respond(cx, api.get_document_types_for_plugin(cx, plugin_id))
        }
        Some(Op::GetEmarketingStrictMode) => server::respond(cx, api.get_emarketing_strict_mode(cx)),
        Some(Op::GetExtAppEntity) => server::respond(
            cx,
            api.get_ext_app_entity(cx, take!(input.required("extAppEntityId"))),
        ),
        Some(Op::GetFromListDefinition) => {
            let mut id = None;
            let mut ud_list_definition_id = None;
            take!(input.arguments(&mut [&mut id, &mut ud_list_definition_id]));
            server::respond(cx, api.get_from_list_definition(cx, id, ud_list_definition_id))
        }
        Some(Op::GetFromListName) => {
            let mut id = None;
            let mut ud_list_definition_name = None;
            take!(input.arguments(&mut [&mut id, &mut ud_list_definition_name]));
            server::respond(cx, api.get_from_list_name(cx, id, ud_list_definition_name))
        }
        Some(Op::GetHeadingEntity) => server::respond(
            cx,
            api.get_heading_entity(cx, take!(input.required("headingEntityId"))),
        ),
        Some(Op::GetHeadings) => {
            let mut ud_list_definition_id = None;
            let mut list_item_id = None;
            let mut show_deleted = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut list_item_id, &mut show_deleted]));
            server::respond(cx, api.get_headings(cx, ud_list_definition_id, list_item_id, show_deleted))
        }
        Some(Op::GetHeadingsForListItemFromListName) => {
            let mut ud_list_definition_name = None;
            let mut list_item_id = None;
            let mut show_deleted = None;
            take!(input.arguments(&mut [&mut ud_list_definition_name, &mut list_item_id, &mut show_deleted]));
            server::respond(
                cx,
                api.get_headings_for_list_item_from_list_name(cx, ud_list_definition_name, list_item_id, show_deleted),
            )
        }
        Some(Op::GetHeadingsFromListDefinition) => {
            let mut id = None;
            take!(input.arguments(&mut [&mut id]));
            server::respond(cx, api.get_headings_from_list_definition(cx, id))
        }
        Some(Op::GetHeadingsFromName) => {
            let mut name = None;
            take!(input.arguments(&mut [&mut name]));
            server::respond(cx, api.get_headings_from_name(cx, name))
        }
        Some(Op::GetHierarchyEntity) => server::respond(
            cx,
            api.get_hierarchy_entity(cx, take!(input.required("hierarchyEntityId"))),
        ),
        Some(Op::GetHierarchyFromPath) => {
            let mut domain = None;
            let mut path = None;
            let mut children = None;
            take!(input.arguments(&mut [&mut domain, &mut path, &mut children]));
            server::respond(cx, api.get_hierarchy_from_path(cx, domain, path, children))
        }
        Some(Op::GetInstalledLanguages) => server::respond(cx, api.get_installed_languages(cx)),
        Some(Op::GetLanguageInfo) => server::respond(
            cx,
            api.get_language_info(cx, take!(input.required("languageInfoId"))),
        ),
        Some(Op::GetLanguageInfoList) => server::respond(cx, api.get_language_info_list(cx, take!(input.body()))),
        Some(Op::GetLegalBase) => server::respond(cx, api.get_legal_base(cx, take!(input.required("legalBaseId")))),
        Some(Op::GetLegalBaseList) => server::respond(cx, api.get_legal_base_list(cx, take!(input.body()))),
        Some(Op::GetLegalBases) => server::respond(cx, api.get_legal_bases(cx)),
        Some(Op::GetLink) => server::respond(cx, api.get_link(cx, take!(input.required("linkId")))),
        Some(Op::GetLinkList) => server::respond(cx, api.get_link_list(cx, take!(input.body()))),
        Some(Op::GetListDefinitions) => {
            let mut include_deleted = None;
            take!(input.arguments(&mut [&mut include_deleted]));
            server::respond(cx, api.get_list_definitions(cx, include_deleted))
        }
        Some(Op::GetListEntity) => server::respond(cx, api.get_list_entity(cx, take!(input.required("listEntityId")))),
        Some(Op::GetListEntityByName) => {
            let mut name = None;
            take!(input.arguments(&mut [&mut name]));
            server::respond(cx, api.get_list_entity_by_name(cx, name))
        }
        Some(Op::GetListItemsForHeading) => {
            let mut ud_list_definition_id = None;
            let mut heading_id = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut heading_id]));
            server::respond(cx, api.get_list_items_for_heading(cx, ud_list_definition_id, heading_id))
        }
        Some(Op::GetListItemsForHeadingFromListName) => {
            let mut ud_list_definition_name = None;
            let mut heading_id = None;
            take!(input.arguments(&mut [&mut ud_list_definition_name, &mut heading_id]));
            server::respond(cx, api.get_list_items_for_heading_from_list_name(cx, ud_list_definition_name, heading_id))
        }
        Some(Op::GetListItemsForUserGroup) => {
            let mut ud_list_definition_id = None;
            let mut group_id = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut group_id]));
            server::respond(cx, api.get_list_items_for_user_group(cx, ud_list_definition_id, group_id))
        }
        Some(Op::GetListItemsForUserGroupFromListName) => {
            let mut ud_list_definition_name = None;
            let mut group_id = None;
            take!(input.arguments(&mut [&mut ud_list_definition_name, &mut group_id]));
            server::respond(cx, api.get_list_items_for_user_group_from_list_name(cx, ud_list_definition_name, group_id))
        }
        Some(Op::GetLocalizedText) => server::respond(
            cx,
            api.get_localized_text(cx, take!(input.required("localizedTextId"))),
        ),
        Some(Op::GetLocalizedTextByType) => {
            let mut text_type = None;
            let mut resource_id = None;
            let mut language_id = None;
            take!(input.arguments(&mut [&mut text_type, &mut resource_id, &mut language_id]));
            server::respond(cx, api.get_localized_text_by_type(cx, text_type, resource_id, language_id))
        }
        Some(Op::GetLocalizedTextList) => server::respond(cx, api.get_localized_text_list(cx, take!(input.body()))),
        Some(Op::GetLocalizedTexts) => server::respond(cx, api.get_localized_texts(cx)),
        Some(Op::GetLocalizedTextsByLanguageId) => {
            let mut language_id = None;
            take!(input.arguments(&mut [&mut language_id]));
            server::respond(cx, api.get_localized_texts_by_language_id(cx, language_id))
        }
        Some(Op::GetLocalizedTextsByType) => {
            let mut text_types = None;
            take!(input.arguments(&mut [&mut text_types]));
            server::respond(cx, api.get_localized_texts_by_type(cx, text_types))
        }
        Some(Op::GetMrMrs) => server::respond(cx, api.get_mr_mrs(cx, take!(input.required("mrMrsId")))),
        Some(Op::GetMrMrsList) => server::respond(cx, api.get_mr_mrs_list(cx, take!(input.body()))),
        Some(Op::GetMrMrses) => server::respond(cx, api.get_mr_mrses(cx)),
        Some(Op::GetNeedCategoryUpdateForPerson) => {
            let mut lead_status = None;
            let mut person_id = None;
            let mut contact_id = None;
            let mut category_id = None;
            take!(input.arguments(&mut [&mut lead_status, &mut person_id, &mut contact_id, &mut category_id]));
            server::respond(
                cx,
                api.get_need_category_update_for_person(cx, lead_status, person_id, contact_id, category_id),
            )
        }
        Some(Op::GetNeedCategoryUpdateForSale) => {
            let mut sale_status = None;
            let mut sale_id = None;
            let mut contact_id = None;
            let mut person_id = None;
            take!(input.arguments(&mut [&mut sale_status, &mut sale_id, &mut contact_id, &mut person_id]));
            server::respond(cx, api.get_need_category_update_for_sale(cx, sale_status, sale_id, contact_id, person_id))
        }
        Some(Op::GetOurCurrency) => server::respond(cx, api.get_our_currency(cx)),
        Some(Op::GetOwnerCompanysCurrency) => server::respond(cx, api.get_owner_companys_currency(cx)),
        Some(Op::GetPaymentTerm) => server::respond(
            cx,
            api.get_payment_term(cx, take!(input.required("paymentTermId"))),
        ),
        Some(Op::GetPaymentTerms) => server::respond(cx, api.get_payment_terms(cx)),
        Some(Op::GetPaymentType) => server::respond(
            cx,
            api.get_payment_type(cx, take!(input.required("paymentTypeId"))),
        ),
        Some(Op::GetPaymentTypes) => server::respond(cx, api.get_payment_types(cx)),
        Some(Op::GetPluginCapabilities) => {
            let mut plugin_id = None;
            take!(input.arguments(&mut [&mut plugin_id]));
            server::respond(cx, api.get_plugin_capabilities(cx, plugin_id))
        }
        Some(Op::GetPluginList) => server::respond(cx, api.get_plugin_list(cx)),
        Some(Op::GetPosition) => server::respond(cx, api.get_position(cx, take!(input.required("positionId")))),
        Some(Op::GetPositionList) => server::respond(cx, api.get_position_list(cx, take!(input.body()))),
        Some(Op::GetPositions) => server::respond(cx, api.get_positions(cx)),
        Some(Op::GetPriorities) => server::respond(cx, api.get_priorities(cx)),
        Some(Op::GetPriority) => server::respond(cx, api.get_priority(cx, take!(input.required("priorityId")))),
        Some(Op::GetPriorityList) => server::respond(cx, api.get_priority_list(cx, take!(input.body()))),
        _ => return dispatch_from_get_product_categories(api, operation, cx, input),
    })
}

fn dispatch_from_get_product_categories<'a, T: ListAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetProductCategories) => server::respond(cx, api.get_product_categories(cx)),
        Some(Op::GetProductCategory) => server::respond(
            cx,
            api.get_product_category(cx, take!(input.required("productCategoryId"))),
        ),
        Some(Op::GetProductFamilies) => server::respond(cx, api.get_product_families(cx)),
        Some(Op::GetProductFamily) => server::respond(
            cx,
            api.get_product_family(cx, take!(input.required("productFamilyId"))),
        ),
        Some(Op::GetProductType) => server::respond(
            cx,
            api.get_product_type(cx, take!(input.required("productTypeId"))),
        ),
        Some(Op::GetProductTypes) => server::respond(cx, api.get_product_types(cx)),
        Some(Op::GetProjectStatus) => server::respond(
            cx,
            api.get_project_status(cx, take!(input.required("projectStatusId"))),
        ),
        Some(Op::GetProjectStatusList) => server::respond(cx, api.get_project_status_list(cx, take!(input.body()))),
        Some(Op::GetProjectStatuses) => server::respond(cx, api.get_project_statuses(cx)),
        Some(Op::GetProjectType) => server::respond(
            cx,
            api.get_project_type(cx, take!(input.required("projectTypeId"))),
        ),
        Some(Op::GetProjectTypeEntity) => server::respond(
            cx,
            api.get_project_type_entity(cx, take!(input.required("projectTypeEntityId"))),
        ),
        Some(Op::GetProjectTypeList) => server::respond(cx, api.get_project_type_list(cx, take!(input.body()))),
        Some(Op::GetProjectTypes) => server::respond(cx, api.get_project_types(cx)),
        Some(Op::GetQuickReplies) => server::respond(cx, api.get_quick_replies(cx)),
        Some(Op::GetQuoteApproveReason) => server::respond(
            cx,
            api.get_quote_approve_reason(cx, take!(input.required("quoteApproveReasonId"))),
        ),
        Some(Op::GetQuoteApproveReasonList) => server::respond(
            cx,
            api.get_quote_approve_reason_list(cx, take!(input.body())),
        ),
        Some(Op::GetQuoteApproveReasons) => server::respond(cx, api.get_quote_approve_reasons(cx)),
        Some(Op::GetQuoteDenyReason) => server::respond(
            cx,
            api.get_quote_deny_reason(cx, take!(input.required("quoteDenyReasonId"))),
        ),
        Some(Op::GetQuoteDenyReasonList) => server::respond(
            cx,
            api.get_quote_deny_reason_list(cx, take!(input.body())),
        ),
        Some(Op::GetQuoteDenyReasons) => server::respond(cx, api.get_quote_deny_reasons(cx)),
        Some(Op::GetRating) => server::respond(cx, api.get_rating(cx, take!(input.required("ratingId")))),
        Some(Op::GetRatingList) => server::respond(cx, api.get_rating_list(cx, take!(input.body()))),
        Some(Op::GetRatings) => server::respond(cx, api.get_ratings(cx)),
        Some(Op::GetReason) => server::respond(cx, api.get_reason(cx, take!(input.required("reasonId")))),
        Some(Op::GetReasonList) => server::respond(cx, api.get_reason_list(cx, take!(input.body()))),
        Some(Op::GetReasonSold) => server::respond(cx, api.get_reason_sold(cx, take!(input.required("reasonSoldId")))),
        Some(Op::GetReasonSoldList) => server::respond(cx, api.get_reason_sold_list(cx, take!(input.body()))),
        Some(Op::GetReasonStalled) => server::respond(
            cx,
            api.get_reason_stalled(cx, take!(input.required("reasonStalledId"))),
        ),
        Some(Op::GetReasonStalledList) => server::respond(cx, api.get_reason_stalled_list(cx, take!(input.body()))),
        Some(Op::GetReasons) => server::respond(cx, api.get_reasons(cx)),
        Some(Op::GetRelationDefinitionEntity) => server::respond(
            cx,
            api.get_relation_definition_entity(cx, take!(input.required("relationDefinitionEntityId"))),
        ),
        Some(Op::GetResourceEntity) => server::respond(
            cx,
            api.get_resource_entity(cx, take!(input.required("resourceEntityId"))),
        ),
        Some(Op::GetSaleStageEntity) => server::respond(
            cx,
            api.get_sale_stage_entity(cx, take!(input.required("saleStageEntityId"))),
        ),
        Some(Op::GetSaleType) => server::respond(cx, api.get_sale_type(cx, take!(input.required("saleTypeId")))),
        Some(Op::GetSaleTypeEntity) => server::respond(
            cx,
            api.get_sale_type_entity(cx, take!(input.required("saleTypeEntityId"))),
        ),
        Some(Op::GetSaleTypeList) => server::respond(cx, api.get_sale_type_list(cx, take!(input.body()))),
        Some(Op::GetSelectionCategory) => server::respond(
            cx,
            api.get_selection_category(cx, take!(input.required("selectionCategoryId"))),
        ),
        Some(Op::GetSelectionCategoryList) => server::respond(
            cx,
            api.get_selection_category_list(cx, take!(input.body())),
        ),
        Some(Op::GetSource) => server::respond(cx, api.get_source(cx, take!(input.required("sourceId")))),
        Some(Op::GetSourceList) => server::respond(cx, api.get_source_list(cx, take!(input.body()))),
        Some(Op::GetSources) => server::respond(cx, api.get_sources(cx)),
        Some(Op::GetSoTask) => server::respond(cx, api.get_so_task(cx, take!(input.required("taskId")))),
        Some(Op::GetTaskList) => server::respond(cx, api.get_task_list(cx, take!(input.body()))),
        Some(Op::GetTaskMenu) => server::respond(cx, api.get_task_menu(cx, take!(input.required("taskMenuId")))),
        Some(Op::GetTaskMenuByProgId) => {
            let mut prog_id = None;
            take!(input.arguments(&mut [&mut prog_id]));
            server::respond(cx, api.get_task_menu_by_prog_id(cx, prog_id))
        }
        Some(Op::GetTasks) => server::respond(cx, api.get_tasks(cx)),
        Some(Op::GetTicketCategories) => server::respond(cx, api.get_ticket_categories(cx)),
        Some(Op::GetTicketCategoriesForUserGroups) => {
            let mut user_group_ids = None;
            take!(input.arguments(&mut [&mut user_group_ids]));
            server::respond(cx, api.get_ticket_categories_for_user_groups(cx, user_group_ids))
        }
        Some(Op::GetTicketCategory) => server::respond(
            cx,
            api.get_ticket_category(cx, take!(input.required("ticketCategoryId"))),
        ),
        Some(Op::GetTicketCategoryEntity) => server::respond(
            cx,
            api.get_ticket_category_entity(cx, take!(input.required("ticketCategoryEntityId"))),
        ),
        Some(Op::GetTicketCategoryList) => server::respond(cx, api.get_ticket_category_list(cx, take!(input.body()))),
        Some(Op::GetTicketPriorities) => server::respond(cx, api.get_ticket_priorities(cx)),
        Some(Op::GetTicketPriority) => server::respond(
            cx,
            api.get_ticket_priority(cx, take!(input.required("ticketPriorityId"))),
        ),
        Some(Op::GetTicketPriorityEntity) => server::respond(
            cx,
            api.get_ticket_priority_entity(cx, take!(input.required("ticketPriorityEntityId"))),
        ),
        Some(Op::GetTicketPriorityList) => server::respond(cx, api.get_ticket_priority_list(cx, take!(input.body()))),
        Some(Op::GetTicketRelationDefinitionEntity) => server::respond(
            cx,
            api.get_ticket_relation_definition_entity(cx, take!(input.required("ticketRelationDefinitionEntityId"))),
        ),
        Some(Op::GetTicketStatusEntity) => server::respond(
            cx,
            api.get_ticket_status_entity(cx, take!(input.required("ticketStatusEntityId"))),
        ),
        Some(Op::GetTicketStatusList) => server::respond(cx, api.get_ticket_status_list(cx, take!(input.body()))),
        Some(Op::GetTicketStatuses) => server::respond(cx, api.get_ticket_statuses(cx)),
        Some(Op::GetTicketTypeEntity) => server::respond(
            cx,
            api.get_ticket_type_entity(cx, take!(input.required("ticketTypeEntityId"))),
        ),
        Some(Op::GetTicketTypeList) => server::respond(cx, api.get_ticket_type_list(cx, take!(input.body()))),
        Some(Op::GetTicketTypes) => server::respond(cx, api.get_ticket_types(cx)),
        Some(Op::GetVisibleForUserGroups) => {
            let mut ud_list_definition_id = None;
            let mut list_item_id = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut list_item_id]));
            server::respond(cx, api.get_visible_for_user_groups(cx, ud_list_definition_id, list_item_id))
        }
        Some(Op::GetVisibleForUserGroupsFromListName) => {
            let mut ud_list_definition_name = None;
            let mut list_item_id = None;
            take!(input.arguments(&mut [&mut ud_list_definition_name, &mut list_item_id]));
            server::respond(
                cx,
                api.get_visible_for_user_groups_from_list_name(cx, ud_list_definition_name, list_item_id),
            )
        }
        Some(Op::GetWebPanelByProgId) => {
            let mut prog_id = None;
            take!(input.arguments(&mut [&mut prog_id]));
            server::respond(cx, api.get_web_panel_by_prog_id(cx, prog_id))
        }
        Some(Op::GetWebPanelEntity) => server::respond(
            cx,
            api.get_web_panel_entity(cx, take!(input.required("webPanelEntityId"))),
        ),
        Some(Op::GetWebPanelList) => server::respond(cx, api.get_web_panel_list(cx)),
        Some(Op::GlobalChangeTicketStatus) => {
            let mut from_ticket_status_id = None;
            let mut to_ticket_status_id = None;
            take!(input.arguments(&mut [&mut from_ticket_status_id, &mut to_ticket_status_id]));
            server::respond(cx, api.global_change_ticket_status(cx, from_ticket_status_id, to_ticket_status_id))
        }
        Some(Op::GlobalChangeTicketType) => {
            let mut from_ticket_type_id = None;
            let mut to_ticket_type_id = None;
            take!(input.arguments(&mut [&mut from_ticket_type_id, &mut to_ticket_type_id]));
            server::respond(cx, api.global_change_ticket_type(cx, from_ticket_type_id, to_ticket_type_id))
        }
        Some(Op::MoveAllTickets) => {
            let mut from_ticket_category_id = None;
            let mut to_ticket_category_id = None;
            take!(input.arguments(&mut [&mut from_ticket_category_id, &mut to_ticket_category_id]));
            server::respond(cx, api.move_all_tickets(cx, from_ticket_category_id, to_ticket_category_id))
        }
        Some(Op::MoveListItem) => {
            let mut ud_list_definition_id = None;
            let mut list_item_id = None;
            let mut direction = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut list_item_id, &mut direction]));
            server::respond(cx, api.move_list_item(cx, ud_list_definition_id, list_item_id, direction))
        }
        Some(Op::PerformNeededCategoryUpdate) => {
            let mut person_id = None;
            let mut contact_id = None;
            let mut category_id = None;
            let mut setting = None;
            take!(input.arguments(&mut [&mut person_id, &mut contact_id, &mut category_id, &mut setting]));
            server::respond(cx, api.perform_needed_category_update(cx, person_id, contact_id, category_id, setting))
        }
        Some(Op::RebuildFullnames) => server::respond(cx, api.rebuild_fullnames(cx)),
        Some(Op::SaveAllAutomatedCategoryUpdates) => {
            let mut settings = None;
            take!(input.arguments(&mut [&mut settings]));
            server::respond(cx, api.save_all_automated_category_updates(cx, settings))
        }
        Some(Op::SaveAllFromListDefinition) => {
            let mut ud_list_definition_id = None;
            let mut items = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut items]));
            server::respond(cx, api.save_all_from_list_definition(cx, ud_list_definition_id, items))
        }
        Some(Op::SaveAllFromListName) => {
            let mut ud_list_definition_name = None;
            let mut items = None;
            take!(input.arguments(&mut [&mut ud_list_definition_name, &mut items]));
            server::respond(cx, api.save_all_from_list_name(cx, ud_list_definition_name, items))
        }
        _ => return dispatch_from_save_amount_class_entity(api, operation, cx, input),
    })
}

fn dispatch_from_save_amount_class_entity<'a, T: ListAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::SaveAmountClassEntity) => server::respond(cx, api.save_amount_class_entity(cx, take!(input.body()))),
        Some(Op::SaveCategoryEntity) => server::respond(cx, api.save_category_entity(cx, take!(input.body()))),
        Some(Op::SaveConsentPurpose) => {
            let mut consent_purpose = None;
            take!(input.arguments(&mut [&mut consent_purpose]));
            server::respond(cx, api.save_consent_purpose(cx, consent_purpose))
        }
        Some(Op::SaveConsentSource) => {
            let mut consent_source = None;
            take!(input.arguments(&mut [&mut consent_source]));
            server::respond(cx, api.save_consent_source(cx, consent_source))
        }
        Some(Op::SaveCountry) => {
            let mut country = None;
            take!(input.arguments(&mut [&mut country]));
            server::respond(cx, api.save_country(cx, country))
        }
        Some(Op::SaveCurrencyEntity) => server::respond(cx, api.save_currency_entity(cx, take!(input.body()))),
        Some(Op::SaveDocumentTemplateEntity) => server::respond(
            cx,
            api.save_document_template_entity(cx, take!(input.body())),
        ),
        Some(Op::SaveDocumentTemplateStream) => {
            let mut document_template_id = None;
            let mut content = None;
            let mut language_code = None;
            let mut plugin_id = None;
            take!(input.arguments(&mut [&mut document_template_id, &mut content, &mut language_code, &mut plugin_id]));
            server::respond(
                cx,
                api.save_document_template_stream(cx, document_template_id, content, language_code, plugin_id),
            )
        }
        Some(Op::SaveExtAppEntity) => server::respond(cx, api.save_ext_app_entity(cx, take!(input.body()))),
        Some(Op::SaveFromListDefinition) => {
            let mut id = None;
            let mut ud_list_definition_id = None;
            let mut item = None;
            take!(input.arguments(&mut [&mut id, &mut ud_list_definition_id, &mut item]));
            server::respond(cx, api.save_from_list_definition(cx, id, ud_list_definition_id, item))
        }
        Some(Op::SaveFromListName) => {
            let mut id = None;
            let mut ud_list_definition_name = None;
            let mut item = None;
            take!(input.arguments(&mut [&mut id, &mut ud_list_definition_name, &mut item]));
            server::respond(cx, api.save_from_list_name(cx, id, ud_list_definition_name, item))
        }
        Some(Op::SaveHeadingEntity) => server::respond(cx, api.save_heading_entity(cx, take!(input.body()))),
        Some(Op::SaveHeadingFromListDefinition) => {
            let mut id = None;
            let mut entity = None;
            take!(input.arguments(&mut [&mut id, &mut entity]));
            server::respond(cx, api.save_heading_from_list_definition(cx, id, entity))
        }
        Some(Op::SaveHeadingFromName) => {
            let mut name = None;
            let mut entity = None;
            take!(input.arguments(&mut [&mut name, &mut entity]));
            server::respond(cx, api.save_heading_from_name(cx, name, entity))
        }
        _ => return dispatch_from_save_headings_for_list_item_from_list_definition(api, operation, cx, input),
    })
}

fn dispatch_from_save_headings_for_list_item_from_list_definition<'a, T: ListAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::SaveHeadingsForListItemFromListDefinition) => {
            let mut ud_list_definition_id = None;
            let mut list_item_id = None;
            let mut headings = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut list_item_id, &mut headings]));
            server::respond(
                cx,
                api.save_headings_for_list_item_from_list_definition(cx, ud_list_definition_id, list_item_id, headings),
            )
        }
        Some(Op::SaveHeadingsForListItemFromListName) => {
            let mut ud_list_definition_name = None;
            let mut list_item_id = None;
            let mut headings = None;
            take!(input.arguments(&mut [&mut ud_list_definition_name, &mut list_item_id, &mut headings]));
            server::respond(
                cx,
                api.save_headings_for_list_item_from_list_name(cx, ud_list_definition_name, list_item_id, headings),
            )
        }
        Some(Op::SaveHeadingsFromListDefinition) => {
            let mut id = None;
            let mut entities = None;
            take!(input.arguments(&mut [&mut id, &mut entities]));
            server::respond(cx, api.save_headings_from_list_definition(cx, id, entities))
        }
        Some(Op::SaveHeadingsFromName) => {
            let mut name = None;
            let mut entities = None;
            take!(input.arguments(&mut [&mut name, &mut entities]));
            server::respond(cx, api.save_headings_from_name(cx, name, entities))
        }
        Some(Op::SaveHierarchyEntity) => server::respond(cx, api.save_hierarchy_entity(cx, take!(input.body()))),
        Some(Op::SaveLegalBase) => {
            let mut legal_base = None;
            take!(input.arguments(&mut [&mut legal_base]));
            server::respond(cx, api.save_legal_base(cx, legal_base))
        }
        Some(Op::SaveListEntity) => server::respond(cx, api.save_list_entity(cx, take!(input.body()))),
        Some(Op::SaveListEntityByName) => {
            let mut name = None;
            let mut list_entity = None;
            take!(input.arguments(&mut [&mut name, &mut list_entity]));
            server::respond(cx, api.save_list_entity_by_name(cx, name, list_entity))
        }
        Some(Op::SaveListItemEntity) => {
            let mut list_item_entity = None;
            take!(input.arguments(&mut [&mut list_item_entity]));
            server::respond(cx, api.save_list_item_entity(cx, list_item_entity))
        }
        Some(Op::SaveProjectTypeEntity) => server::respond(cx, api.save_project_type_entity(cx, take!(input.body()))),
        Some(Op::SaveQuickReplies) => {
            let mut quick_replies = None;
            take!(input.arguments(&mut [&mut quick_replies]));
            server::respond(cx, api.save_quick_replies(cx, quick_replies))
        }
        Some(Op::SaveRelationDefinitionEntity) => server::respond(
            cx,
            api.save_relation_definition_entity(cx, take!(input.body())),
        ),
        Some(Op::SaveResourceEntity) => server::respond(cx, api.save_resource_entity(cx, take!(input.body()))),
        Some(Op::SaveSaleStageEntity) => server::respond(cx, api.save_sale_stage_entity(cx, take!(input.body()))),
        Some(Op::SaveSaleTypeEntity) => server::respond(cx, api.save_sale_type_entity(cx, take!(input.body()))),
        Some(Op::SaveTaskMenu) => server::respond(cx, api.save_task_menu(cx, take!(input.body()))),
        Some(Op::SaveTicketCategoryEntity) => server::respond(
            cx,
            api.save_ticket_category_entity(cx, take!(input.body())),
        ),
        Some(Op::SaveTicketPriorityEntity) => server::respond(
            cx,
            api.save_ticket_priority_entity(cx, take!(input.body())),
        ),
        Some(Op::SaveTicketRelationDefinitionEntity) => server::respond(
            cx,
            api.save_ticket_relation_definition_entity(cx, take!(input.body())),
        ),
        Some(Op::SaveTicketStatusEntity) => server::respond(cx, api.save_ticket_status_entity(cx, take!(input.body()))),
        Some(Op::SaveTicketTypeEntity) => server::respond(cx, api.save_ticket_type_entity(cx, take!(input.body()))),
        Some(Op::SaveWebPanelEntity) => server::respond(cx, api.save_web_panel_entity(cx, take!(input.body()))),
        Some(Op::SetDocumentPluginForAllDocumentTemplates) => {
            let mut document_plugin_id = None;
            take!(input.arguments(&mut [&mut document_plugin_id]));
            server::respond(cx, api.set_document_plugin_for_all_document_templates(cx, document_plugin_id))
        }
        _ => return dispatch_from_set_document_template_from_document_template(api, operation, cx, input),
    })
}

fn dispatch_from_set_document_template_from_document_template<'a, T: ListAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::SetDocumentTemplateFromDocumentTemplate) => {
            let mut source_document_template_id = None;
            let mut document_template_entity = None;
            take!(input.arguments(&mut [&mut source_document_template_id, &mut document_template_entity]));
            server::respond(
                cx,
                api.set_document_template_from_document_template(
                    cx,
                    source_document_template_id,
                    document_template_entity,
                ),
            )
        }
        Some(Op::SetDocumentTemplateStream) => {
            let mut document_template_entity = None;
            let mut stream = None;
            let mut language_code = None;
            let mut plugin_id = None;
            take!(input.arguments(&mut [
                &mut document_template_entity,
                &mut stream,
                &mut language_code,
                &mut plugin_id,
            ]));
            server::respond(
                cx,
                api.set_document_template_stream(cx, document_template_entity, stream, language_code, plugin_id),
            )
        }
        Some(Op::SetEmarketingStrictMode) => {
            let mut enable = None;
            take!(input.arguments(&mut [&mut enable]));
            server::respond(cx, api.set_emarketing_strict_mode(cx, enable))
        }
        Some(Op::SetHeadingsForListItem) => {
            let mut ud_list_definition_id = None;
            let mut list_item_id = None;
            let mut heading_ids = None;
            let mut enable = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut list_item_id, &mut heading_ids, &mut enable]));
            server::respond(
                cx,
                api.set_headings_for_list_item(cx, ud_list_definition_id, list_item_id, heading_ids, enable),
            )
        }
        Some(Op::SetListItemsForHeading) => {
            let mut ud_list_definition_id = None;
            let mut heading_id = None;
            let mut list_item_ids = None;
            let mut enable = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut heading_id, &mut list_item_ids, &mut enable]));
            server::respond(
                cx,
                api.set_list_items_for_heading(cx, ud_list_definition_id, heading_id, list_item_ids, enable),
            )
        }
        Some(Op::SetListItemsForHeadingFromListName) => {
            let mut ud_list_definition_name = None;
            let mut heading_id = None;
            let mut list_item_ids = None;
            let mut enable = None;
            take!(input.arguments(&mut [
                &mut ud_list_definition_name,
                &mut heading_id,
                &mut list_item_ids,
                &mut enable,
            ]));
            server::respond(
                cx,
                api.set_list_items_for_heading_from_list_name(
                    cx,
                    ud_list_definition_name,
                    heading_id,
                    list_item_ids,
                    enable,
                ),
            )
        }
        Some(Op::SetListItemsForUserGroup) => {
            let mut ud_list_definition_id = None;
            let mut usergroup_id = None;
            let mut list_item_ids = None;
            let mut enable = None;
            take!(input.arguments(&mut [
                &mut ud_list_definition_id,
                &mut usergroup_id,
                &mut list_item_ids,
                &mut enable,
            ]));
            server::respond(
                cx,
                api.set_list_items_for_user_group(cx, ud_list_definition_id, usergroup_id, list_item_ids, enable),
            )
        }
        Some(Op::SetListItemsForUserGroupFromListName) => {
            let mut ud_list_definition_name = None;
            let mut usergroup_id = None;
            let mut list_items_id = None;
            let mut enable = None;
            take!(input.arguments(&mut [
                &mut ud_list_definition_name,
                &mut usergroup_id,
                &mut list_items_id,
                &mut enable,
            ]));
            server::respond(
                cx,
                api.set_list_items_for_user_group_from_list_name(
                    cx,
                    ud_list_definition_name,
                    usergroup_id,
                    list_items_id,
                    enable,
                ),
            )
        }
        Some(Op::SetRankOnHeadings) => {
            let mut ud_list_definition_id = None;
            let mut heading_ids = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut heading_ids]));
            server::respond(cx, api.set_rank_on_headings(cx, ud_list_definition_id, heading_ids))
        }
        Some(Op::SetRankOnProjectActivity) => {
            let mut project_type_status_link_id = None;
            let mut items_ids = None;
            take!(input.arguments(&mut [&mut project_type_status_link_id, &mut items_ids]));
            server::respond(cx, api.set_rank_on_project_activity(cx, project_type_status_link_id, items_ids))
        }
        Some(Op::SetRankOnProjectDocument) => {
            let mut project_type_status_link_id = None;
            let mut items_ids = None;
            take!(input.arguments(&mut [&mut project_type_status_link_id, &mut items_ids]));
            server::respond(cx, api.set_rank_on_project_document(cx, project_type_status_link_id, items_ids))
        }
        Some(Op::SetRankOnSaleActivity) => {
            let mut sale_type_stage_link_id = None;
            let mut items_ids = None;
            take!(input.arguments(&mut [&mut sale_type_stage_link_id, &mut items_ids]));
            server::respond(cx, api.set_rank_on_sale_activity(cx, sale_type_stage_link_id, items_ids))
        }
        Some(Op::SetRankOnSaleDocument) => {
            let mut sale_type_stage_link_id = None;
            let mut items_ids = None;
            take!(input.arguments(&mut [&mut sale_type_stage_link_id, &mut items_ids]));
            server::respond(cx, api.set_rank_on_sale_document(cx, sale_type_stage_link_id, items_ids))
        }
        Some(Op::SetTicketCategoriesForUserGroup) => {
            let mut user_group_id = None;
            let mut category_ids = None;
            take!(input.arguments(&mut [&mut user_group_id, &mut category_ids]));
            server::respond(cx, api.set_ticket_categories_for_user_group(cx, user_group_id, category_ids))
        }
        Some(Op::SetTicketPrioritySortOrder) => {
            let mut ticket_priority_id = None;
            let mut sort_order = None;
            take!(input.arguments(&mut [&mut ticket_priority_id, &mut sort_order]));
            server::respond(cx, api.set_ticket_priority_sort_order(cx, ticket_priority_id, sort_order))
        }
        Some(Op::SetTicketRelationDefinitionSortOrder) => {
            let mut ticket_relation_def_id = None;
            let mut sort_order = None;
            take!(input.arguments(&mut [&mut ticket_relation_def_id, &mut sort_order]));
            server::respond(cx, api.set_ticket_relation_definition_sort_order(cx, ticket_relation_def_id, sort_order))
        }
        Some(Op::SetTicketStatusSortOrder) => {
            let mut ticket_status_id = None;
            let mut sort_order = None;
            take!(input.arguments(&mut [&mut ticket_status_id, &mut sort_order]));
            server::respond(cx, api.set_ticket_status_sort_order(cx, ticket_status_id, sort_order))
        }
        Some(Op::SetTicketTypeSortOrder) => {
            let mut ticket_type_id = None;
            let mut sort_order = None;
            take!(input.arguments(&mut [&mut ticket_type_id, &mut sort_order]));
            server::respond(cx, api.set_ticket_type_sort_order(cx, ticket_type_id, sort_order))
        }
        Some(Op::SetVisibleForUserGroup) => {
            let mut ud_list_definition_id = None;
            let mut list_item_id = None;
            let mut user_group_id = None;
            let mut enable = None;
            take!(input.arguments(&mut [
                &mut ud_list_definition_id,
                &mut list_item_id,
                &mut user_group_id,
                &mut enable,
            ]));
            server::respond(
                cx,
                api.set_visible_for_user_group(cx, ud_list_definition_id, list_item_id, user_group_id, enable),
            )
        }
        Some(Op::SetVisibleForUserGroups) => {
            let mut ud_list_definition_id = None;
            let mut list_item_id = None;
            let mut user_groups = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut list_item_id, &mut user_groups]));
            server::respond(cx, api.set_visible_for_user_groups(cx, ud_list_definition_id, list_item_id, user_groups))
        }
        Some(Op::SetVisibleForUserGroupsFromListName) => {
            let mut ud_list_definition_name = None;
            let mut list_item_id = None;
            let mut user_groups = None;
            take!(input.arguments(&mut [&mut ud_list_definition_name, &mut list_item_id, &mut user_groups]));
            server::respond(
                cx,
                api.set_visible_for_user_groups_from_list_name(cx, ud_list_definition_name, list_item_id, user_groups),
            )
        }
        Some(Op::SortListItems) => {
            let mut ud_list_definition_id = None;
            let mut culture_name = None;
            take!(input.arguments(&mut [&mut ud_list_definition_id, &mut culture_name]));
            server::respond(cx, api.sort_list_items(cx, ud_list_definition_id, culture_name))
        }
        Some(Op::UpdateCategoryMemberships) => {
            let mut ticket_category_id = None;
            let mut memberships_to_add = None;
            let mut memberships_to_update = None;
            let mut memberships_to_delete = None;
            take!(input.arguments(&mut [
                &mut ticket_category_id,
                &mut memberships_to_add,
                &mut memberships_to_update,
                &mut memberships_to_delete,
            ]));
            server::respond(
                cx,
                api.update_category_memberships(
                    cx,
                    ticket_category_id,
                    memberships_to_add,
                    memberships_to_update,
                    memberships_to_delete,
                ),
            )
        }
        Some(Op::UpdateHierarchyFromPath) => {
            let mut domain = None;
            let mut path = None;
            let mut entity = None;
            take!(input.arguments(&mut [&mut domain, &mut path, &mut entity]));
            server::respond(cx, api.update_hierarchy_from_path(cx, domain, path, entity))
        }
        Some(Op::ValidateTicketRelationDefinition) => {
            let mut ticket_relation_definition_id = None;
            let mut source_ticket_type_ids = None;
            let mut destination_ticket_type_ids = None;
            let mut relation_type = None;
            take!(input.arguments(&mut [
                &mut ticket_relation_definition_id,
                &mut source_ticket_type_ids,
                &mut destination_ticket_type_ids,
                &mut relation_type,
            ]));
            server::respond(
                cx,
                api.validate_ticket_relation_definition(
                    cx,
                    ticket_relation_definition_id,
                    source_ticket_type_ids,
                    destination_ticket_type_ids,
                    relation_type,
                ),
            )
        }
        _ => return Err(server::Error::not_implemented()),
    })
}
