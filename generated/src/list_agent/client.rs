// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;
use runtime::{Bytes, Map};

use super::operations::*;
use crate::types::{
    AmountClassEntity, Business, Category, Competitor, ConsentPurpose, ConsentSource, Country,
    Credited, Currency, CurrencyEntity, CustomerLanguage, DeliveryTerm, DeliveryType, Department,
    DocumentTemplate, DocumentTemplateEntity, Domain, ExtAppEntity, HeadingEntity, HierarchyEntity,
    LanguageInfo, LegalBase, Link, ListEntity, ListItemEntity, LocalizedText, LocalizedTextType,
    MDOListItem, MrMrs, Navigation, PaymentTerm, PaymentType, Position, Priority, ProductCategory,
    ProductFamily, ProductType, ProjectStatus, ProjectType, ProjectTypeEntity, QuickReply, Rating,
    Reason, ReasonSold, ReasonStalled, RelationDefinitionEntity, ResourceEntity, SaleStageEntity,
    SaleType, SaleTypeEntity, SelectableMDOListItem, SelectionCategory, Source, Task, TaskListItem,
    TemplateInfo, TicketCategory, TicketCategoryEntity, TicketPriority, TicketPriorityEntity,
    TicketStatusEntity, WebPanelEntity,
};

/// Calls of the tag `List_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ListAgentClient<'c>(&'c Client);

impl<'c> ListAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Add from list definition.
    ///
    /// `POST /api/v1/Agents/List/AddFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_AddFromListDefinition.html)
    /// - body, [`AddFromListDefinitionRequest`](crate::list_agent::AddFromListDefinitionRequest).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().add_from_list_definition(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_from_list_definition(self, ud_list_definition_id: i32, item: &ListItemEntity) -> Call<'c, ListItemEntity, Select> {
        self.call(ADD_FROM_LIST_DEFINITION, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("Item", View::Carrier(item))])
    }

    /// Add from list name.
    ///
    /// `POST /api/v1/Agents/List/AddFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_AddFromListName.html)
    /// - body, [`AddFromListNameRequest`](crate::list_agent::AddFromListNameRequest).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().add_from_list_name("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_from_list_name(self, ud_list_definition_name: &str, item: &ListItemEntity) -> Call<'c, ListItemEntity, Select> {
        self.call(ADD_FROM_LIST_NAME, &[]).fields(&[("UdListDefinitionName", View::Str(ud_list_definition_name)), ("Item", View::Carrier(item))])
    }

    /// Add hierarchy to path.
    ///
    /// `POST /api/v1/Agents/List/AddHierarchyToPath`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_AddHierarchyToPath.html)
    /// - body, [`AddHierarchyToPathRequest`](crate::list_agent::AddHierarchyToPathRequest).
    /// - answers 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().add_hierarchy_to_path(&Default::default(), "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_hierarchy_to_path(self, domain: &Domain, path: &str, name: &str) -> Call<'c, HierarchyEntity, Select> {
        self.call(ADD_HIERARCHY_TO_PATH, &[]).fields(&[("Domain", View::Enum(domain)), ("Path", View::Str(path)), ("Name", View::Str(name))])
    }

    /// Change currency.
    ///
    /// `POST /api/v1/Agents/List/ChangeCurrency`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_ChangeCurrency.html)
    /// - body, [`ChangeCurrencyRequest`](crate::list_agent::ChangeCurrencyRequest).
    /// - answers 200 with `f64`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().change_currency(1.0, "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn change_currency(self, amount: f64, from_currency: &str, to_currency: &str) -> Call<'c, f64, Select> {
        self.call(CHANGE_CURRENCY, &[]).fields(&[("Amount", View::F64(amount)), ("FromCurrency", View::Str(from_currency)), ("ToCurrency", View::Str(to_currency))])
    }

    /// Create default amount class entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultAmountClassEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultAmountClassEntity.html)
    /// - answers 200 with [`AmountClassEntity`](crate::types::AmountClassEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_amount_class_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_amount_class_entity(self) -> Call<'c, AmountClassEntity> {
        self.call(CREATE_DEFAULT_AMOUNT_CLASS_ENTITY, &[])
    }

    /// Create default country.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultCountry.html)
    /// - answers 200 with [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_country().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_country(self) -> Call<'c, Country, Select> {
        self.call(CREATE_DEFAULT_COUNTRY, &[])
    }

    /// Create default currency entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultCurrencyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultCurrencyEntity.html)
    /// - answers 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_currency_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_currency_entity(self) -> Call<'c, CurrencyEntity> {
        self.call(CREATE_DEFAULT_CURRENCY_ENTITY, &[])
    }

    /// Create default document template entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultDocumentTemplateEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultDocumentTemplateEntity.html)
    /// - answers 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_document_template_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_document_template_entity(self) -> Call<'c, DocumentTemplateEntity> {
        self.call(CREATE_DEFAULT_DOCUMENT_TEMPLATE_ENTITY, &[])
    }

    /// Create default document template language.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultDocumentTemplateLanguage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultDocumentTemplateLanguage.html)
    /// - body, [`CreateDefaultDocumentTemplateLanguageRequest`](crate::list_agent::CreateDefaultDocumentTemplateLanguageRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().create_default_document_template_language(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_document_template_language(self, document_template_id: i32, language_code: &str) -> Call<'c, (), Select> {
        self.call(CREATE_DEFAULT_DOCUMENT_TEMPLATE_LANGUAGE, &[]).fields(&[("DocumentTemplateId", View::I32(document_template_id)), ("LanguageCode", View::Str(language_code))])
    }

    /// Create default ext app entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultExtAppEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultExtAppEntity.html)
    /// - answers 200 with [`ExtAppEntity`](crate::types::ExtAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_ext_app_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_ext_app_entity(self) -> Call<'c, ExtAppEntity> {
        self.call(CREATE_DEFAULT_EXT_APP_ENTITY, &[])
    }

    /// Create default heading entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultHeadingEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultHeadingEntity.html)
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_heading_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_heading_entity(self) -> Call<'c, HeadingEntity> {
        self.call(CREATE_DEFAULT_HEADING_ENTITY, &[])
    }

    /// Create default heading from list definition.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultHeadingFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultHeadingFromListDefinition.html)
    /// - body, [`CreateDefaultHeadingFromListDefinitionRequest`](crate::list_agent::CreateDefaultHeadingFromListDefinitionRequest).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_heading_from_list_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_heading_from_list_definition(self, ud_list_definition_id: i32) -> Call<'c, HeadingEntity, Select> {
        self.call(CREATE_DEFAULT_HEADING_FROM_LIST_DEFINITION, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id))])
    }

    /// Create default hierarchy entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultHierarchyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultHierarchyEntity.html)
    /// - answers 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_hierarchy_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_hierarchy_entity(self) -> Call<'c, HierarchyEntity> {
        self.call(CREATE_DEFAULT_HIERARCHY_ENTITY, &[])
    }

    /// Create default list entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultListEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultListEntity.html)
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_list_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_list_entity(self) -> Call<'c, ListEntity> {
        self.call(CREATE_DEFAULT_LIST_ENTITY, &[])
    }

    /// Create default list item entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultListItemEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultListItemEntity.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_list_item_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_list_item_entity(self) -> Call<'c, ListItemEntity> {
        self.call(CREATE_DEFAULT_LIST_ITEM_ENTITY, &[])
    }

    /// Create default project type entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultProjectTypeEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultProjectTypeEntity.html)
    /// - answers 200 with [`ProjectTypeEntity`](crate::types::ProjectTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_project_type_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_project_type_entity(self) -> Call<'c, ProjectTypeEntity> {
        self.call(CREATE_DEFAULT_PROJECT_TYPE_ENTITY, &[])
    }

    /// Create default relation definition entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultRelationDefinitionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultRelationDefinitionEntity.html)
    /// - answers 200 with [`RelationDefinitionEntity`](crate::types::RelationDefinitionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_relation_definition_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_relation_definition_entity(self) -> Call<'c, RelationDefinitionEntity> {
        self.call(CREATE_DEFAULT_RELATION_DEFINITION_ENTITY, &[])
    }

    /// Create default resource entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultResourceEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultResourceEntity.html)
    /// - answers 200 with [`ResourceEntity`](crate::types::ResourceEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_resource_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_resource_entity(self) -> Call<'c, ResourceEntity> {
        self.call(CREATE_DEFAULT_RESOURCE_ENTITY, &[])
    }

    /// Create default sale stage entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultSaleStageEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultSaleStageEntity.html)
    /// - answers 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_sale_stage_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_sale_stage_entity(self) -> Call<'c, SaleStageEntity> {
        self.call(CREATE_DEFAULT_SALE_STAGE_ENTITY, &[])
    }

    /// Create default sale type entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultSaleTypeEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultSaleTypeEntity.html)
    /// - answers 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_sale_type_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_sale_type_entity(self) -> Call<'c, SaleTypeEntity> {
        self.call(CREATE_DEFAULT_SALE_TYPE_ENTITY, &[])
    }

    /// Create default ticket category entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTicketCategoryEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketCategoryEntity.html)
    /// - answers 200 with [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_ticket_category_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_ticket_category_entity(self) -> Call<'c, TicketCategoryEntity> {
        self.call(CREATE_DEFAULT_TICKET_CATEGORY_ENTITY, &[])
    }

    /// Create default ticket priority entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTicketPriorityEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketPriorityEntity.html)
    /// - answers 200 with [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_ticket_priority_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_ticket_priority_entity(self) -> Call<'c, TicketPriorityEntity> {
        self.call(CREATE_DEFAULT_TICKET_PRIORITY_ENTITY, &[])
    }

    /// Create default ticket status entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTicketStatusEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketStatusEntity.html)
    /// - answers 200 with [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_ticket_status_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_ticket_status_entity(self) -> Call<'c, TicketStatusEntity> {
        self.call(CREATE_DEFAULT_TICKET_STATUS_ENTITY, &[])
    }

    /// Create default web panel entity.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultWebPanelEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultWebPanelEntity.html)
    /// - answers 200 with [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().create_default_web_panel_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_web_panel_entity(self) -> Call<'c, WebPanelEntity> {
        self.call(CREATE_DEFAULT_WEB_PANEL_ENTITY, &[])
    }

    /// Delete all from list definition.
    ///
    /// `POST /api/v1/Agents/List/DeleteAllFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllFromListDefinition.html)
    /// - body, [`DeleteAllFromListDefinitionRequest`](crate::list_agent::DeleteAllFromListDefinitionRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_all_from_list_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_all_from_list_definition(self, ud_list_definition_id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_ALL_FROM_LIST_DEFINITION, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id))])
    }

    /// Delete all from list name.
    ///
    /// `POST /api/v1/Agents/List/DeleteAllFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllFromListName.html)
    /// - body, [`DeleteAllFromListNameRequest`](crate::list_agent::DeleteAllFromListNameRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_all_from_list_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_all_from_list_name(self, ud_list_definition_name: &str) -> Call<'c, (), Select> {
        self.call(DELETE_ALL_FROM_LIST_NAME, &[]).fields(&[("UdListDefinitionName", View::Str(ud_list_definition_name))])
    }

    /// Delete all headings from list definition.
    ///
    /// `POST /api/v1/Agents/List/DeleteAllHeadingsFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllHeadingsFromListDefinition.html)
    /// - body, [`DeleteAllHeadingsFromListDefinitionRequest`](crate::list_agent::DeleteAllHeadingsFromListDefinitionRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_all_headings_from_list_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_all_headings_from_list_definition(self, id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_ALL_HEADINGS_FROM_LIST_DEFINITION, &[]).fields(&[("Id", View::I32(id))])
    }

    /// Delete all headings from name.
    ///
    /// `POST /api/v1/Agents/List/DeleteAllHeadingsFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllHeadingsFromName.html)
    /// - body, [`DeleteAllHeadingsFromNameRequest`](crate::list_agent::DeleteAllHeadingsFromNameRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_all_headings_from_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_all_headings_from_name(self, name: &str) -> Call<'c, (), Select> {
        self.call(DELETE_ALL_HEADINGS_FROM_NAME, &[]).fields(&[("Name", View::Str(name))])
    }

    /// Delete app web panels.
    ///
    /// `POST /api/v1/Agents/List/DeleteAppWebPanels`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAppWebPanels.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_app_web_panels().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_app_web_panels(self) -> Call<'c, (), Select> {
        self.call(DELETE_APP_WEB_PANELS, &[])
    }

    /// Delete document template language.
    ///
    /// `POST /api/v1/Agents/List/DeleteDocumentTemplateLanguage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteDocumentTemplateLanguage.html)
    /// - body, [`DeleteDocumentTemplateLanguageRequest`](crate::list_agent::DeleteDocumentTemplateLanguageRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_document_template_language(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_document_template_language(self, document_template_id: i32, language_code: &str) -> Call<'c, (), Select> {
        self.call(DELETE_DOCUMENT_TEMPLATE_LANGUAGE, &[]).fields(&[("DocumentTemplateId", View::I32(document_template_id)), ("LanguageCode", View::Str(language_code))])
    }

    /// Delete from list definition.
    ///
    /// `POST /api/v1/Agents/List/DeleteFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteFromListDefinition.html)
    /// - body, [`DeleteFromListDefinitionRequest`](crate::list_agent::DeleteFromListDefinitionRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_from_list_definition(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_from_list_definition(self, id: i32, ud_list_definition_id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_FROM_LIST_DEFINITION, &[]).fields(&[("Id", View::I32(id)), ("UdListDefinitionId", View::I32(ud_list_definition_id))])
    }

    /// Delete from list name.
    ///
    /// `POST /api/v1/Agents/List/DeleteFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteFromListName.html)
    /// - body, [`DeleteFromListNameRequest`](crate::list_agent::DeleteFromListNameRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_from_list_name(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_from_list_name(self, id: i32, ud_list_definition_name: &str) -> Call<'c, (), Select> {
        self.call(DELETE_FROM_LIST_NAME, &[]).fields(&[("Id", View::I32(id)), ("UdListDefinitionName", View::Str(ud_list_definition_name))])
    }

    /// Delete hierarchy entity.
    ///
    /// `POST /api/v1/Agents/List/DeleteHierarchyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteHierarchyEntity.html)
    /// - `HierarchyEntityId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_hierarchy_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_hierarchy_entity(self, hierarchy_entity_id: i32) -> Call<'c, ()> {
        self.call(DELETE_HIERARCHY_ENTITY, &[]).query("HierarchyEntityId", View::I32(hierarchy_entity_id))
    }

    /// Delete hierarchy from path.
    ///
    /// `POST /api/v1/Agents/List/DeleteHierarchyFromPath`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteHierarchyFromPath.html)
    /// - body, [`DeleteHierarchyFromPathRequest`](crate::list_agent::DeleteHierarchyFromPathRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_hierarchy_from_path(&Default::default(), "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_hierarchy_from_path(self, domain: &Domain, path: &str) -> Call<'c, (), Select> {
        self.call(DELETE_HIERARCHY_FROM_PATH, &[]).fields(&[("Domain", View::Enum(domain)), ("Path", View::Str(path))])
    }

    /// Delete list entity.
    ///
    /// `POST /api/v1/Agents/List/DeleteListEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteListEntity.html)
    /// - `ListEntityId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_list_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_list_entity(self, list_entity_id: i32) -> Call<'c, ()> {
        self.call(DELETE_LIST_ENTITY, &[]).query("ListEntityId", View::I32(list_entity_id))
    }

    /// Delete list entity by name.
    ///
    /// `POST /api/v1/Agents/List/DeleteListEntityByName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteListEntityByName.html)
    /// - body, [`DeleteListEntityByNameRequest`](crate::list_agent::DeleteListEntityByNameRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_list_entity_by_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_list_entity_by_name(self, name: &str) -> Call<'c, (), Select> {
        self.call(DELETE_LIST_ENTITY_BY_NAME, &[]).fields(&[("Name", View::Str(name))])
    }

    /// Delete project status.
    ///
    /// `POST /api/v1/Agents/List/DeleteProjectStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteProjectStatus.html)
    /// - body, [`DeleteProjectStatusRequest`](crate::list_agent::DeleteProjectStatusRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_project_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_project_status(self, project_status_id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_PROJECT_STATUS, &[]).fields(&[("ProjectStatusId", View::I32(project_status_id))])
    }

    /// Delete resource entity.
    ///
    /// `POST /api/v1/Agents/List/DeleteResourceEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteResourceEntity.html)
    /// - `ResourceEntityId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_resource_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_resource_entity(self, resource_entity_id: i32) -> Call<'c, ()> {
        self.call(DELETE_RESOURCE_ENTITY, &[]).query("ResourceEntityId", View::I32(resource_entity_id))
    }

    /// Delete ticket category entity.
    ///
    /// `POST /api/v1/Agents/List/DeleteTicketCategoryEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketCategoryEntity.html)
    /// - `TicketCategoryEntityId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_ticket_category_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_ticket_category_entity(self, ticket_category_entity_id: i32) -> Call<'c, ()> {
        self.call(DELETE_TICKET_CATEGORY_ENTITY, &[]).query("TicketCategoryEntityId", View::I32(ticket_category_entity_id))
    }

    /// Delete ticket priority entity.
    ///
    /// `POST /api/v1/Agents/List/DeleteTicketPriorityEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketPriorityEntity.html)
    /// - `TicketPriorityEntityId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_ticket_priority_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_ticket_priority_entity(self, ticket_priority_entity_id: i32) -> Call<'c, ()> {
        self.call(DELETE_TICKET_PRIORITY_ENTITY, &[]).query("TicketPriorityEntityId", View::I32(ticket_priority_entity_id))
    }

    /// Delete ticket status entity.
    ///
    /// `POST /api/v1/Agents/List/DeleteTicketStatusEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketStatusEntity.html)
    /// - `TicketStatusEntityId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_ticket_status_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_ticket_status_entity(self, ticket_status_entity_id: i32) -> Call<'c, ()> {
        self.call(DELETE_TICKET_STATUS_ENTITY, &[]).query("TicketStatusEntityId", View::I32(ticket_status_entity_id))
    }

    /// Delete web panel.
    ///
    /// `POST /api/v1/Agents/List/DeleteWebPanel`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteWebPanel.html)
    /// - body, [`DeleteWebPanelRequest`](crate::list_agent::DeleteWebPanelRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().delete_web_panel(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_web_panel(self, id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_WEB_PANEL, &[]).fields(&[("Id", View::I32(id))])
    }

    /// Generate navigation url.
    ///
    /// `POST /api/v1/Agents/List/GenerateNavigationUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GenerateNavigationUrl.html)
    /// - body, [`GenerateNavigationUrlRequest`](crate::list_agent::GenerateNavigationUrlRequest).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().generate_navigation_url(&Default::default(), "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn generate_navigation_url(self, visible_in: &Navigation, window_name: &str) -> Call<'c, String, Select> {
        self.call(GENERATE_NAVIGATION_URL, &[]).fields(&[("VisibleIn", View::Enum(visible_in)), ("WindowName", View::Str(window_name))])
    }

    /// Get all countries.
    ///
    /// `POST /api/v1/Agents/List/GetAllCountries`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllCountries.html)
    /// - body, [`GetAllCountriesRequest`](crate::list_agent::GetAllCountriesRequest).
    /// - answers 200 with list of [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_all_countries(true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_countries(self, include_deleted: bool) -> Call<'c, Vec<Country>, Select> {
        self.call(GET_ALL_COUNTRIES, &[]).fields(&[("IncludeDeleted", View::Bool(include_deleted))])
    }

    /// Get all currencies.
    ///
    /// `POST /api/v1/Agents/List/GetAllCurrencies`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllCurrencies.html)
    /// - body, [`GetAllCurrenciesRequest`](crate::list_agent::GetAllCurrenciesRequest).
    /// - answers 200 with list of [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_all_currencies(true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_currencies(self, include_deleted: bool) -> Call<'c, Vec<CurrencyEntity>, Select> {
        self.call(GET_ALL_CURRENCIES, &[]).fields(&[("IncludeDeleted", View::Bool(include_deleted))])
    }

    /// Get all document templates.
    ///
    /// `POST /api/v1/Agents/List/GetAllDocumentTemplates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllDocumentTemplates.html)
    /// - body, [`GetAllDocumentTemplatesRequest`](crate::list_agent::GetAllDocumentTemplatesRequest).
    /// - answers 200 with list of [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_all_document_templates(true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_document_templates(self, include_deleted: bool) -> Call<'c, Vec<DocumentTemplateEntity>, Select> {
        self.call(GET_ALL_DOCUMENT_TEMPLATES, &[]).fields(&[("IncludeDeleted", View::Bool(include_deleted))])
    }

    /// Get all domains.
    ///
    /// `POST /api/v1/Agents/List/GetAllDomains`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllDomains.html)
    /// - answers 200 with list of [`Domain`](crate::types::Domain).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_all_domains().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_domains(self) -> Call<'c, Vec<Domain>, Select> {
        self.call(GET_ALL_DOMAINS, &[])
    }

    /// Get all from list definition.
    ///
    /// `POST /api/v1/Agents/List/GetAllFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllFromListDefinition.html)
    /// - body, [`GetAllFromListDefinitionRequest`](crate::list_agent::GetAllFromListDefinitionRequest).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_all_from_list_definition(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_from_list_definition(self, ud_list_definition_id: i32, include_deleted: bool) -> Call<'c, Vec<ListItemEntity>, Select> {
        self.call(GET_ALL_FROM_LIST_DEFINITION, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("IncludeDeleted", View::Bool(include_deleted))])
    }

    /// Get all from list name.
    ///
    /// `POST /api/v1/Agents/List/GetAllFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllFromListName.html)
    /// - body, [`GetAllFromListNameRequest`](crate::list_agent::GetAllFromListNameRequest).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_all_from_list_name("text", true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_from_list_name(self, ud_list_definition_name: &str, include_deleted: bool) -> Call<'c, Vec<ListItemEntity>, Select> {
        self.call(GET_ALL_FROM_LIST_NAME, &[]).fields(&[("UdListDefinitionName", View::Str(ud_list_definition_name)), ("IncludeDeleted", View::Bool(include_deleted))])
    }

    /// Get all in domain.
    ///
    /// `POST /api/v1/Agents/List/GetAllInDomain`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllInDomain.html)
    /// - body, [`GetAllInDomainRequest`](crate::list_agent::GetAllInDomainRequest).
    /// - answers 200 with list of [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_all_in_domain(&Default::default(), true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_in_domain(self, domain: &Domain, children: bool) -> Call<'c, Vec<HierarchyEntity>, Select> {
        self.call(GET_ALL_IN_DOMAIN, &[]).fields(&[("Domain", View::Enum(domain)), ("Children", View::Bool(children))])
    }

    /// Get all sale stages.
    ///
    /// `POST /api/v1/Agents/List/GetAllSaleStages`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSaleStages.html)
    /// - body, [`GetAllSaleStagesRequest`](crate::list_agent::GetAllSaleStagesRequest).
    /// - answers 200 with list of [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_all_sale_stages(true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_sale_stages(self, include_deleted: bool) -> Call<'c, Vec<SaleStageEntity>, Select> {
        self.call(GET_ALL_SALE_STAGES, &[]).fields(&[("IncludeDeleted", View::Bool(include_deleted))])
    }

    /// Get all sale type.
    ///
    /// `POST /api/v1/Agents/List/GetAllSaleType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSaleType.html)
    /// - answers 200 with list of [`SaleType`](crate::types::SaleType).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_all_sale_type().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_sale_type(self) -> Call<'c, Vec<SaleType>, Select> {
        self.call(GET_ALL_SALE_TYPE, &[])
    }

    /// Get all sale type entities.
    ///
    /// `POST /api/v1/Agents/List/GetAllSaleTypeEntities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSaleTypeEntities.html)
    /// - body, [`GetAllSaleTypeEntitiesRequest`](crate::list_agent::GetAllSaleTypeEntitiesRequest).
    /// - answers 200 with list of [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_all_sale_type_entities(true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_sale_type_entities(self, include_deleted: bool) -> Call<'c, Vec<SaleTypeEntity>, Select> {
        self.call(GET_ALL_SALE_TYPE_ENTITIES, &[]).fields(&[("IncludeDeleted", View::Bool(include_deleted))])
    }

    /// Get all tasks.
    ///
    /// `POST /api/v1/Agents/List/GetAllTasks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllTasks.html)
    /// - body, [`GetAllTasksRequest`](crate::list_agent::GetAllTasksRequest).
    /// - answers 200 with list of [`TaskListItem`](crate::types::TaskListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_all_tasks(true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_tasks(self, include_deleted: bool) -> Call<'c, Vec<TaskListItem>, Select> {
        self.call(GET_ALL_TASKS, &[]).fields(&[("IncludeDeleted", View::Bool(include_deleted))])
    }

    /// Get all ticket priorities.
    ///
    /// `POST /api/v1/Agents/List/GetAllTicketPriorities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllTicketPriorities.html)
    /// - body, [`GetAllTicketPrioritiesRequest`](crate::list_agent::GetAllTicketPrioritiesRequest).
    /// - answers 200 with list of [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_all_ticket_priorities(true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_ticket_priorities(self, include_deleted: bool) -> Call<'c, Vec<TicketPriorityEntity>, Select> {
        self.call(GET_ALL_TICKET_PRIORITIES, &[]).fields(&[("IncludeDeleted", View::Bool(include_deleted))])
    }

    /// Get amount class entity.
    ///
    /// `POST /api/v1/Agents/List/GetAmountClassEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAmountClassEntity.html)
    /// - `amountClassEntityId` (query), `i32`.
    /// - answers 200 with [`AmountClassEntity`](crate::types::AmountClassEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_amount_class_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_amount_class_entity(self, amount_class_entity_id: i32) -> Call<'c, AmountClassEntity, Select> {
        self.call(GET_AMOUNT_CLASS_ENTITY, &[]).query("amountClassEntityId", View::I32(amount_class_entity_id))
    }

    /// Get app web panels.
    ///
    /// `POST /api/v1/Agents/List/GetAppWebPanels`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAppWebPanels.html)
    /// - answers 200 with list of [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_app_web_panels().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_app_web_panels(self) -> Call<'c, Vec<WebPanelEntity>, Select> {
        self.call(GET_APP_WEB_PANELS, &[])
    }

    /// Get base currency.
    ///
    /// `POST /api/v1/Agents/List/GetBaseCurrency`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBaseCurrency.html)
    /// - answers 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_base_currency().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_base_currency(self) -> Call<'c, CurrencyEntity, Select> {
        self.call(GET_BASE_CURRENCY, &[])
    }

    /// Get business.
    ///
    /// `POST /api/v1/Agents/List/GetBusiness`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBusiness.html)
    /// - `businessId` (query), `i32`.
    /// - answers 200 with [`Business`](crate::types::Business).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_business(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_business(self, business_id: i32) -> Call<'c, Business, Select> {
        self.call(GET_BUSINESS, &[]).query("businessId", View::I32(business_id))
    }

    /// Get business list.
    ///
    /// `POST /api/v1/Agents/List/GetBusinessList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBusinessList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Business`](crate::types::Business).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_business_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_business_list(self, body: &[i32]) -> Call<'c, Vec<Business>, Select> {
        self.call(GET_BUSINESS_LIST, &[]).body(View::List(&body))
    }

    /// Get businesses.
    ///
    /// `POST /api/v1/Agents/List/GetBusinesses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBusinesses.html)
    /// - answers 200 with list of [`Business`](crate::types::Business).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_businesses().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_businesses(self) -> Call<'c, Vec<Business>, Select> {
        self.call(GET_BUSINESSES, &[])
    }

    /// Get categories.
    ///
    /// `POST /api/v1/Agents/List/GetCategories`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategories.html)
    /// - answers 200 with list of [`Category`](crate::types::Category).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_categories().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_categories(self) -> Call<'c, Vec<Category>, Select> {
        self.call(GET_CATEGORIES, &[])
    }

    /// Get category.
    ///
    /// `POST /api/v1/Agents/List/GetCategory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategory.html)
    /// - `categoryId` (query), `i32`.
    /// - answers 200 with [`Category`](crate::types::Category).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_category(self, category_id: i32) -> Call<'c, Category, Select> {
        self.call(GET_CATEGORY, &[]).query("categoryId", View::I32(category_id))
    }

    /// Get category list.
    ///
    /// `POST /api/v1/Agents/List/GetCategoryList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategoryList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Category`](crate::types::Category).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_category_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_category_list(self, body: &[i32]) -> Call<'c, Vec<Category>, Select> {
        self.call(GET_CATEGORY_LIST, &[]).body(View::List(&body))
    }

    /// Get competitor.
    ///
    /// `POST /api/v1/Agents/List/GetCompetitor`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCompetitor.html)
    /// - `competitorId` (query), `i32`.
    /// - answers 200 with [`Competitor`](crate::types::Competitor).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_competitor(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_competitor(self, competitor_id: i32) -> Call<'c, Competitor, Select> {
        self.call(GET_COMPETITOR, &[]).query("competitorId", View::I32(competitor_id))
    }

    /// Get competitor list.
    ///
    /// `POST /api/v1/Agents/List/GetCompetitorList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCompetitorList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Competitor`](crate::types::Competitor).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_competitor_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_competitor_list(self, body: &[i32]) -> Call<'c, Vec<Competitor>, Select> {
        self.call(GET_COMPETITOR_LIST, &[]).body(View::List(&body))
    }

    /// Get competitors.
    ///
    /// `POST /api/v1/Agents/List/GetCompetitors`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCompetitors.html)
    /// - answers 200 with list of [`Competitor`](crate::types::Competitor).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_competitors().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_competitors(self) -> Call<'c, Vec<Competitor>, Select> {
        self.call(GET_COMPETITORS, &[])
    }

    /// Get consent purpose.
    ///
    /// `POST /api/v1/Agents/List/GetConsentPurpose`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentPurpose.html)
    /// - `consentPurposeId` (query), `i32`.
    /// - answers 200 with [`ConsentPurpose`](crate::types::ConsentPurpose).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_consent_purpose(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_consent_purpose(self, consent_purpose_id: i32) -> Call<'c, ConsentPurpose, Select> {
        self.call(GET_CONSENT_PURPOSE, &[]).query("consentPurposeId", View::I32(consent_purpose_id))
    }

    /// Get consent purpose list.
    ///
    /// `POST /api/v1/Agents/List/GetConsentPurposeList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentPurposeList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`ConsentPurpose`](crate::types::ConsentPurpose).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_consent_purpose_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_consent_purpose_list(self, body: &[i32]) -> Call<'c, Vec<ConsentPurpose>, Select> {
        self.call(GET_CONSENT_PURPOSE_LIST, &[]).body(View::List(&body))
    }

    /// Get consent purposes.
    ///
    /// `POST /api/v1/Agents/List/GetConsentPurposes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentPurposes.html)
    /// - answers 200 with list of [`ConsentPurpose`](crate::types::ConsentPurpose).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_consent_purposes().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_consent_purposes(self) -> Call<'c, Vec<ConsentPurpose>, Select> {
        self.call(GET_CONSENT_PURPOSES, &[])
    }

    /// Get consent source.
    ///
    /// `POST /api/v1/Agents/List/GetConsentSource`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentSource.html)
    /// - `consentSourceId` (query), `i32`.
    /// - answers 200 with [`ConsentSource`](crate::types::ConsentSource).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_consent_source(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_consent_source(self, consent_source_id: i32) -> Call<'c, ConsentSource, Select> {
        self.call(GET_CONSENT_SOURCE, &[]).query("consentSourceId", View::I32(consent_source_id))
    }

    /// Get consent source list.
    ///
    /// `POST /api/v1/Agents/List/GetConsentSourceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentSourceList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`ConsentSource`](crate::types::ConsentSource).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_consent_source_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_consent_source_list(self, body: &[i32]) -> Call<'c, Vec<ConsentSource>, Select> {
        self.call(GET_CONSENT_SOURCE_LIST, &[]).body(View::List(&body))
    }

    /// Get consent sources.
    ///
    /// `POST /api/v1/Agents/List/GetConsentSources`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentSources.html)
    /// - answers 200 with list of [`ConsentSource`](crate::types::ConsentSource).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_consent_sources().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_consent_sources(self) -> Call<'c, Vec<ConsentSource>, Select> {
        self.call(GET_CONSENT_SOURCES, &[])
    }

    /// Get countries.
    ///
    /// `POST /api/v1/Agents/List/GetCountries`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCountries.html)
    /// - answers 200 with list of [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_countries().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_countries(self) -> Call<'c, Vec<Country>, Select> {
        self.call(GET_COUNTRIES, &[])
    }

    /// Get country.
    ///
    /// `POST /api/v1/Agents/List/GetCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCountry.html)
    /// - `countryId` (query), `i32`.
    /// - answers 200 with [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_country(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_country(self, country_id: i32) -> Call<'c, Country, Select> {
        self.call(GET_COUNTRY, &[]).query("countryId", View::I32(country_id))
    }

    /// Get country list.
    ///
    /// `POST /api/v1/Agents/List/GetCountryList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCountryList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_country_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_country_list(self, body: &[i32]) -> Call<'c, Vec<Country>, Select> {
        self.call(GET_COUNTRY_LIST, &[]).body(View::List(&body))
    }

    /// Get credited.
    ///
    /// `POST /api/v1/Agents/List/GetCredited`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCredited.html)
    /// - `creditedId` (query), `i32`.
    /// - answers 200 with [`Credited`](crate::types::Credited).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_credited(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_credited(self, credited_id: i32) -> Call<'c, Credited, Select> {
        self.call(GET_CREDITED, &[]).query("creditedId", View::I32(credited_id))
    }

    /// Get credited list.
    ///
    /// `POST /api/v1/Agents/List/GetCreditedList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCreditedList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Credited`](crate::types::Credited).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_credited_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_credited_list(self, body: &[i32]) -> Call<'c, Vec<Credited>, Select> {
        self.call(GET_CREDITED_LIST, &[]).body(View::List(&body))
    }

    /// Get crediteds.
    ///
    /// `POST /api/v1/Agents/List/GetCrediteds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCrediteds.html)
    /// - answers 200 with list of [`Credited`](crate::types::Credited).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_crediteds().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_crediteds(self) -> Call<'c, Vec<Credited>, Select> {
        self.call(GET_CREDITEDS, &[])
    }

    /// Get currencies.
    ///
    /// `POST /api/v1/Agents/List/GetCurrencies`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrencies.html)
    /// - answers 200 with list of [`Currency`](crate::types::Currency).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_currencies().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_currencies(self) -> Call<'c, Vec<Currency>, Select> {
        self.call(GET_CURRENCIES, &[])
    }

    /// Get currency.
    ///
    /// `POST /api/v1/Agents/List/GetCurrency`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrency.html)
    /// - `currencyId` (query), `i32`.
    /// - answers 200 with [`Currency`](crate::types::Currency).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_currency(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_currency(self, currency_id: i32) -> Call<'c, Currency, Select> {
        self.call(GET_CURRENCY, &[]).query("currencyId", View::I32(currency_id))
    }

    /// Get currency entity.
    ///
    /// `POST /api/v1/Agents/List/GetCurrencyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrencyEntity.html)
    /// - `currencyEntityId` (query), `i32`.
    /// - answers 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_currency_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_currency_entity(self, currency_entity_id: i32) -> Call<'c, CurrencyEntity, Select> {
        self.call(GET_CURRENCY_ENTITY, &[]).query("currencyEntityId", View::I32(currency_entity_id))
    }

    /// Get currency list.
    ///
    /// `POST /api/v1/Agents/List/GetCurrencyList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrencyList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Currency`](crate::types::Currency).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_currency_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_currency_list(self, body: &[i32]) -> Call<'c, Vec<Currency>, Select> {
        self.call(GET_CURRENCY_LIST, &[]).body(View::List(&body))
    }

    /// Get customer language.
    ///
    /// `POST /api/v1/Agents/List/GetCustomerLanguage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCustomerLanguage.html)
    /// - `customerLanguageId` (query), `i32`.
    /// - answers 200 with [`CustomerLanguage`](crate::types::CustomerLanguage).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_customer_language(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_customer_language(self, customer_language_id: i32) -> Call<'c, CustomerLanguage, Select> {
        self.call(GET_CUSTOMER_LANGUAGE, &[]).query("customerLanguageId", View::I32(customer_language_id))
    }

    /// Get customer language list.
    ///
    /// `POST /api/v1/Agents/List/GetCustomerLanguageList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCustomerLanguageList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`CustomerLanguage`](crate::types::CustomerLanguage).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_customer_language_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_customer_language_list(self, body: &[i32]) -> Call<'c, Vec<CustomerLanguage>, Select> {
        self.call(GET_CUSTOMER_LANGUAGE_LIST, &[]).body(View::List(&body))
    }

    /// Get customer languages.
    ///
    /// `POST /api/v1/Agents/List/GetCustomerLanguages`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCustomerLanguages.html)
    /// - answers 200 with list of [`CustomerLanguage`](crate::types::CustomerLanguage).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_customer_languages().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_customer_languages(self) -> Call<'c, Vec<CustomerLanguage>, Select> {
        self.call(GET_CUSTOMER_LANGUAGES, &[])
    }

    /// Get delivery term.
    ///
    /// `POST /api/v1/Agents/List/GetDeliveryTerm`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryTerm.html)
    /// - `deliveryTermId` (query), `i32`.
    /// - answers 200 with [`DeliveryTerm`](crate::types::DeliveryTerm).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_delivery_term(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_delivery_term(self, delivery_term_id: i32) -> Call<'c, DeliveryTerm, Select> {
        self.call(GET_DELIVERY_TERM, &[]).query("deliveryTermId", View::I32(delivery_term_id))
    }

    /// Get delivery terms.
    ///
    /// `POST /api/v1/Agents/List/GetDeliveryTerms`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryTerms.html)
    /// - answers 200 with list of [`DeliveryTerm`](crate::types::DeliveryTerm).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_delivery_terms().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_delivery_terms(self) -> Call<'c, Vec<DeliveryTerm>, Select> {
        self.call(GET_DELIVERY_TERMS, &[])
    }

    /// Get delivery type.
    ///
    /// `POST /api/v1/Agents/List/GetDeliveryType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryType.html)
    /// - `deliveryTypeId` (query), `i32`.
    /// - answers 200 with [`DeliveryType`](crate::types::DeliveryType).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_delivery_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_delivery_type(self, delivery_type_id: i32) -> Call<'c, DeliveryType, Select> {
        self.call(GET_DELIVERY_TYPE, &[]).query("deliveryTypeId", View::I32(delivery_type_id))
    }

    /// Get delivery types.
    ///
    /// `POST /api/v1/Agents/List/GetDeliveryTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryTypes.html)
    /// - answers 200 with list of [`DeliveryType`](crate::types::DeliveryType).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_delivery_types().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_delivery_types(self) -> Call<'c, Vec<DeliveryType>, Select> {
        self.call(GET_DELIVERY_TYPES, &[])
    }

    /// Get department.
    ///
    /// `POST /api/v1/Agents/List/GetDepartment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDepartment.html)
    /// - `departmentId` (query), `i32`.
    /// - answers 200 with [`Department`](crate::types::Department).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_department(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_department(self, department_id: i32) -> Call<'c, Department, Select> {
        self.call(GET_DEPARTMENT, &[]).query("departmentId", View::I32(department_id))
    }

    /// Get department list.
    ///
    /// `POST /api/v1/Agents/List/GetDepartmentList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDepartmentList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Department`](crate::types::Department).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_department_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_department_list(self, body: &[i32]) -> Call<'c, Vec<Department>, Select> {
        self.call(GET_DEPARTMENT_LIST, &[]).body(View::List(&body))
    }

    /// Get departments.
    ///
    /// `POST /api/v1/Agents/List/GetDepartments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDepartments.html)
    /// - answers 200 with list of [`Department`](crate::types::Department).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_departments().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_departments(self) -> Call<'c, Vec<Department>, Select> {
        self.call(GET_DEPARTMENTS, &[])
    }

    /// Get document template.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplate.html)
    /// - `documentTemplateId` (query), `i32`.
    /// - answers 200 with [`DocumentTemplate`](crate::types::DocumentTemplate).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_template(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_template(self, document_template_id: i32) -> Call<'c, DocumentTemplate, Select> {
        self.call(GET_DOCUMENT_TEMPLATE, &[]).query("documentTemplateId", View::I32(document_template_id))
    }

    /// Get document template entity.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateEntity.html)
    /// - `documentTemplateEntityId` (query), `i32`.
    /// - answers 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_template_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_template_entity(self, document_template_entity_id: i32) -> Call<'c, DocumentTemplateEntity, Select> {
        self.call(GET_DOCUMENT_TEMPLATE_ENTITY, &[]).query("documentTemplateEntityId", View::I32(document_template_entity_id))
    }

    /// Get document template extension.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateExtension`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateExtension.html)
    /// - body, [`GetDocumentTemplateExtensionRequest`](crate::list_agent::GetDocumentTemplateExtensionRequest).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_template_extension(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_template_extension(self, document_template_id: i32) -> Call<'c, String, Select> {
        self.call(GET_DOCUMENT_TEMPLATE_EXTENSION, &[]).fields(&[("DocumentTemplateId", View::I32(document_template_id))])
    }

    /// Get document template languages.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateLanguages`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateLanguages.html)
    /// - body, [`GetDocumentTemplateLanguagesRequest`](crate::list_agent::GetDocumentTemplateLanguagesRequest).
    /// - answers 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_template_languages(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_template_languages(self, document_template_id: i32) -> Call<'c, Vec<String>, Select> {
        self.call(GET_DOCUMENT_TEMPLATE_LANGUAGES, &[]).fields(&[("DocumentTemplateId", View::I32(document_template_id))])
    }

    /// Get document template list.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`DocumentTemplate`](crate::types::DocumentTemplate).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_template_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_template_list(self, body: &[i32]) -> Call<'c, Vec<DocumentTemplate>, Select> {
        self.call(GET_DOCUMENT_TEMPLATE_LIST, &[]).body(View::List(&body))
    }

    /// Get document template properties.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateProperties`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateProperties.html)
    /// - body, [`GetDocumentTemplatePropertiesRequest`](crate::list_agent::GetDocumentTemplatePropertiesRequest).
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_template_properties(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_template_properties(
        self,
        document_template_id: i32,
        requested_properties: &[String],
    ) -> Call<'c, Map<String>, Select> {
        self.call(GET_DOCUMENT_TEMPLATE_PROPERTIES, &[]).fields(&[("DocumentTemplateId", View::I32(document_template_id)), ("RequestedProperties", View::List(&requested_properties))])
    }

    /// Get document template stream from id.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateStreamFromId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateStreamFromId.html)
    /// - body, [`GetDocumentTemplateStreamFromIdRequest`](crate::list_agent::GetDocumentTemplateStreamFromIdRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_template_stream_from_id(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_template_stream_from_id(self, document_template_id: i32, language_code: &str) -> Call<'c, Bytes, Select> {
        self.call(GET_DOCUMENT_TEMPLATE_STREAM_FROM_ID, &[]).fields(&[("DocumentTemplateId", View::I32(document_template_id)), ("LanguageCode", View::Str(language_code))])
    }

    /// Get document template task.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateTask.html)
    /// - body, [`GetDocumentTemplateTaskRequest`](crate::list_agent::GetDocumentTemplateTaskRequest).
    /// - answers 200 with [`Task`](crate::types::Task).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_template_task(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_template_task(self, document_template_id: i32) -> Call<'c, Task, Select> {
        self.call(GET_DOCUMENT_TEMPLATE_TASK, &[]).fields(&[("DocumentTemplateId", View::I32(document_template_id))])
    }

    /// Get document template url.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateUrl.html)
    /// - body, [`GetDocumentTemplateUrlRequest`](crate::list_agent::GetDocumentTemplateUrlRequest).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_template_url(1, true, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_template_url(self, document_template_id: i32, writable_url: bool, language_code: &str) -> Call<'c, String, Select> {
        self.call(GET_DOCUMENT_TEMPLATE_URL, &[]).fields(&[("DocumentTemplateId", View::I32(document_template_id)), ("WritableUrl", View::Bool(writable_url)), ("LanguageCode", View::Str(language_code))])
    }

    /// Get document template used in project stage.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateUsedInProjectStage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateUsedInProjectStage.html)
    /// - body, [`GetDocumentTemplateUsedInProjectStageRequest`](crate::list_agent::GetDocumentTemplateUsedInProjectStageRequest).
    /// - answers 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_template_used_in_project_stage(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_template_used_in_project_stage(self, document_template_id: i32) -> Call<'c, Vec<String>, Select> {
        self.call(GET_DOCUMENT_TEMPLATE_USED_IN_PROJECT_STAGE, &[]).fields(&[("DocumentTemplateId", View::I32(document_template_id))])
    }

    /// Get document template used in sales stage.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateUsedInSalesStage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateUsedInSalesStage.html)
    /// - body, [`GetDocumentTemplateUsedInSalesStageRequest`](crate::list_agent::GetDocumentTemplateUsedInSalesStageRequest).
    /// - answers 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_template_used_in_sales_stage(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_template_used_in_sales_stage(self, document_template_id: i32) -> Call<'c, Vec<String>, Select> {
        self.call(GET_DOCUMENT_TEMPLATE_USED_IN_SALES_STAGE, &[]).fields(&[("DocumentTemplateId", View::I32(document_template_id))])
    }

    /// Get document templates.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplates.html)
    /// - answers 200 with list of [`DocumentTemplate`](crate::types::DocumentTemplate).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_templates().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_templates(self) -> Call<'c, Vec<DocumentTemplate>, Select> {
        self.call(GET_DOCUMENT_TEMPLATES, &[])
    }

    /// Get document templates tasks.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplatesTasks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplatesTasks.html)
    /// - answers 200 with list of [`Task`](crate::types::Task).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_templates_tasks().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_templates_tasks(self) -> Call<'c, Vec<Task>, Select> {
        self.call(GET_DOCUMENT_TEMPLATES_TASKS, &[])
    }

    /// Get document types for plugin.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTypesForPlugin`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTypesForPlugin.html)
    /// - body, [`GetDocumentTypesForPluginRequest`](crate::list_agent::GetDocumentTypesForPluginRequest).
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_document_types_for_plugin(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_document_types_for_plugin(self, plugin_id: i32) -> Call<'c, Map<String>, Select> {
        self.call(GET_DOCUMENT_TYPES_FOR_PLUGIN, &[]).fields(&[("PluginId", View::I32(plugin_id))])
    }

    /// Get emarketing strict mode.
    ///
    /// `POST /api/v1/Agents/List/GetEmarketingStrictMode`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetEmarketingStrictMode.html)
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_emarketing_strict_mode().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_emarketing_strict_mode(self) -> Call<'c, bool, Select> {
        self.call(GET_EMARKETING_STRICT_MODE, &[])
    }

    /// Get ext app entity.
    ///
    /// `POST /api/v1/Agents/List/GetExtAppEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetExtAppEntity.html)
    /// - `extAppEntityId` (query), `i32`.
    /// - answers 200 with [`ExtAppEntity`](crate::types::ExtAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ext_app_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ext_app_entity(self, ext_app_entity_id: i32) -> Call<'c, ExtAppEntity, Select> {
        self.call(GET_EXT_APP_ENTITY, &[]).query("extAppEntityId", View::I32(ext_app_entity_id))
    }

    /// Get from list definition.
    ///
    /// `POST /api/v1/Agents/List/GetFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetFromListDefinition.html)
    /// - body, [`GetFromListDefinitionRequest`](crate::list_agent::GetFromListDefinitionRequest).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_from_list_definition(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_from_list_definition(self, id: i32, ud_list_definition_id: i32) -> Call<'c, ListItemEntity, Select> {
        self.call(GET_FROM_LIST_DEFINITION, &[]).fields(&[("Id", View::I32(id)), ("UdListDefinitionId", View::I32(ud_list_definition_id))])
    }

    /// Get from list name.
    ///
    /// `POST /api/v1/Agents/List/GetFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetFromListName.html)
    /// - body, [`GetFromListNameRequest`](crate::list_agent::GetFromListNameRequest).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_from_list_name(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_from_list_name(self, id: i32, ud_list_definition_name: &str) -> Call<'c, ListItemEntity, Select> {
        self.call(GET_FROM_LIST_NAME, &[]).fields(&[("Id", View::I32(id)), ("UdListDefinitionName", View::Str(ud_list_definition_name))])
    }

    /// Get heading entity.
    ///
    /// `POST /api/v1/Agents/List/GetHeadingEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingEntity.html)
    /// - `headingEntityId` (query), `i32`.
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_heading_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_heading_entity(self, heading_entity_id: i32) -> Call<'c, HeadingEntity, Select> {
        self.call(GET_HEADING_ENTITY, &[]).query("headingEntityId", View::I32(heading_entity_id))
    }

    /// Get headings.
    ///
    /// `POST /api/v1/Agents/List/GetHeadings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadings.html)
    /// - body, [`GetHeadingsRequest`](crate::list_agent::GetHeadingsRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_headings(1, 1, true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_headings(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
        show_deleted: bool,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(GET_HEADINGS, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("ListItemId", View::I32(list_item_id)), ("ShowDeleted", View::Bool(show_deleted))])
    }

    /// Get headings for list item from list name.
    ///
    /// `POST /api/v1/Agents/List/GetHeadingsForListItemFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingsForListItemFromListName.html)
    /// - body, [`GetHeadingsForListItemFromListNameRequest`](crate::list_agent::GetHeadingsForListItemFromListNameRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_headings_for_list_item_from_list_name("text", 1, true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_headings_for_list_item_from_list_name(
        self,
        ud_list_definition_name: &str,
        list_item_id: i32,
        show_deleted: bool,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(GET_HEADINGS_FOR_LIST_ITEM_FROM_LIST_NAME, &[]).fields(&[("UdListDefinitionName", View::Str(ud_list_definition_name)), ("ListItemId", View::I32(list_item_id)), ("ShowDeleted", View::Bool(show_deleted))])
    }

    /// Get headings from list definition.
    ///
    /// `POST /api/v1/Agents/List/GetHeadingsFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingsFromListDefinition.html)
    /// - body, [`GetHeadingsFromListDefinitionRequest`](crate::list_agent::GetHeadingsFromListDefinitionRequest).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_headings_from_list_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_headings_from_list_definition(self, id: i32) -> Call<'c, Vec<HeadingEntity>, Select> {
        self.call(GET_HEADINGS_FROM_LIST_DEFINITION, &[]).fields(&[("Id", View::I32(id))])
    }

    /// Get headings from name.
    ///
    /// `POST /api/v1/Agents/List/GetHeadingsFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingsFromName.html)
    /// - body, [`GetHeadingsFromNameRequest`](crate::list_agent::GetHeadingsFromNameRequest).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_headings_from_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_headings_from_name(self, name: &str) -> Call<'c, Vec<HeadingEntity>, Select> {
        self.call(GET_HEADINGS_FROM_NAME, &[]).fields(&[("Name", View::Str(name))])
    }

    /// Get hierarchy entity.
    ///
    /// `POST /api/v1/Agents/List/GetHierarchyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHierarchyEntity.html)
    /// - `hierarchyEntityId` (query), `i32`.
    /// - answers 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_hierarchy_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_hierarchy_entity(self, hierarchy_entity_id: i32) -> Call<'c, HierarchyEntity, Select> {
        self.call(GET_HIERARCHY_ENTITY, &[]).query("hierarchyEntityId", View::I32(hierarchy_entity_id))
    }

    /// Get hierarchy from path.
    ///
    /// `POST /api/v1/Agents/List/GetHierarchyFromPath`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHierarchyFromPath.html)
    /// - body, [`GetHierarchyFromPathRequest`](crate::list_agent::GetHierarchyFromPathRequest).
    /// - answers 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_hierarchy_from_path(&Default::default(), "text", true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_hierarchy_from_path(self, domain: &Domain, path: &str, children: bool) -> Call<'c, HierarchyEntity, Select> {
        self.call(GET_HIERARCHY_FROM_PATH, &[]).fields(&[("Domain", View::Enum(domain)), ("Path", View::Str(path)), ("Children", View::Bool(children))])
    }

    /// Get installed languages.
    ///
    /// `POST /api/v1/Agents/List/GetInstalledLanguages`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetInstalledLanguages.html)
    /// - answers 200 with list of [`LanguageInfo`](crate::types::LanguageInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_installed_languages().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_installed_languages(self) -> Call<'c, Vec<LanguageInfo>, Select> {
        self.call(GET_INSTALLED_LANGUAGES, &[])
    }

    /// Get language info.
    ///
    /// `POST /api/v1/Agents/List/GetLanguageInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLanguageInfo.html)
    /// - `languageInfoId` (query), `i32`.
    /// - answers 200 with [`LanguageInfo`](crate::types::LanguageInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_language_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_language_info(self, language_info_id: i32) -> Call<'c, LanguageInfo, Select> {
        self.call(GET_LANGUAGE_INFO, &[]).query("languageInfoId", View::I32(language_info_id))
    }

    /// Get language info list.
    ///
    /// `POST /api/v1/Agents/List/GetLanguageInfoList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLanguageInfoList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`LanguageInfo`](crate::types::LanguageInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_language_info_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_language_info_list(self, body: &[i32]) -> Call<'c, Vec<LanguageInfo>, Select> {
        self.call(GET_LANGUAGE_INFO_LIST, &[]).body(View::List(&body))
    }

    /// Get legal base.
    ///
    /// `POST /api/v1/Agents/List/GetLegalBase`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLegalBase.html)
    /// - `legalBaseId` (query), `i32`.
    /// - answers 200 with [`LegalBase`](crate::types::LegalBase).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_legal_base(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_legal_base(self, legal_base_id: i32) -> Call<'c, LegalBase, Select> {
        self.call(GET_LEGAL_BASE, &[]).query("legalBaseId", View::I32(legal_base_id))
    }

    /// Get legal base list.
    ///
    /// `POST /api/v1/Agents/List/GetLegalBaseList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLegalBaseList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`LegalBase`](crate::types::LegalBase).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_legal_base_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_legal_base_list(self, body: &[i32]) -> Call<'c, Vec<LegalBase>, Select> {
        self.call(GET_LEGAL_BASE_LIST, &[]).body(View::List(&body))
    }

    /// Get legal bases.
    ///
    /// `POST /api/v1/Agents/List/GetLegalBases`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLegalBases.html)
    /// - answers 200 with list of [`LegalBase`](crate::types::LegalBase).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_legal_bases().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_legal_bases(self) -> Call<'c, Vec<LegalBase>, Select> {
        self.call(GET_LEGAL_BASES, &[])
    }

    /// Get link.
    ///
    /// `POST /api/v1/Agents/List/GetLink`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLink.html)
    /// - `linkId` (query), `i32`.
    /// - answers 200 with [`Link`](crate::types::Link).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_link(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_link(self, link_id: i32) -> Call<'c, Link, Select> {
        self.call(GET_LINK, &[]).query("linkId", View::I32(link_id))
    }

    /// Get link list.
    ///
    /// `POST /api/v1/Agents/List/GetLinkList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLinkList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Link`](crate::types::Link).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_link_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_link_list(self, body: &[i32]) -> Call<'c, Vec<Link>, Select> {
        self.call(GET_LINK_LIST, &[]).body(View::List(&body))
    }

    /// Get list definitions.
    ///
    /// `POST /api/v1/Agents/List/GetListDefinitions`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListDefinitions.html)
    /// - body, [`GetListDefinitionsRequest`](crate::list_agent::GetListDefinitionsRequest).
    /// - answers 200 with list of [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_list_definitions(true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_definitions(self, include_deleted: bool) -> Call<'c, Vec<ListEntity>, Select> {
        self.call(GET_LIST_DEFINITIONS, &[]).fields(&[("IncludeDeleted", View::Bool(include_deleted))])
    }

    /// Get list entity.
    ///
    /// `POST /api/v1/Agents/List/GetListEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListEntity.html)
    /// - `listEntityId` (query), `i32`.
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_list_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_entity(self, list_entity_id: i32) -> Call<'c, ListEntity, Select> {
        self.call(GET_LIST_ENTITY, &[]).query("listEntityId", View::I32(list_entity_id))
    }

    /// Get list entity by name.
    ///
    /// `POST /api/v1/Agents/List/GetListEntityByName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListEntityByName.html)
    /// - body, [`GetListEntityByNameRequest`](crate::list_agent::GetListEntityByNameRequest).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_list_entity_by_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_entity_by_name(self, name: &str) -> Call<'c, ListEntity, Select> {
        self.call(GET_LIST_ENTITY_BY_NAME, &[]).fields(&[("Name", View::Str(name))])
    }

    /// Get list items for heading.
    ///
    /// `POST /api/v1/Agents/List/GetListItemsForHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForHeading.html)
    /// - body, [`GetListItemsForHeadingRequest`](crate::list_agent::GetListItemsForHeadingRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_list_items_for_heading(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_items_for_heading(self, ud_list_definition_id: i32, heading_id: i32) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(GET_LIST_ITEMS_FOR_HEADING, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("HeadingId", View::I32(heading_id))])
    }

    /// Get list items for heading from list name.
    ///
    /// `POST /api/v1/Agents/List/GetListItemsForHeadingFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForHeadingFromListName.html)
    /// - body, [`GetListItemsForHeadingFromListNameRequest`](crate::list_agent::GetListItemsForHeadingFromListNameRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_list_items_for_heading_from_list_name("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_items_for_heading_from_list_name(
        self,
        ud_list_definition_name: &str,
        heading_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(GET_LIST_ITEMS_FOR_HEADING_FROM_LIST_NAME, &[]).fields(&[("UdListDefinitionName", View::Str(ud_list_definition_name)), ("HeadingId", View::I32(heading_id))])
    }

    /// Get list items for user group.
    ///
    /// `POST /api/v1/Agents/List/GetListItemsForUserGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForUserGroup.html)
    /// - body, [`GetListItemsForUserGroupRequest`](crate::list_agent::GetListItemsForUserGroupRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_list_items_for_user_group(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_items_for_user_group(self, ud_list_definition_id: i32, group_id: i32) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(GET_LIST_ITEMS_FOR_USER_GROUP, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("GroupId", View::I32(group_id))])
    }

    /// Get list items for user group from list name.
    ///
    /// `POST /api/v1/Agents/List/GetListItemsForUserGroupFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForUserGroupFromListName.html)
    /// - body, [`GetListItemsForUserGroupFromListNameRequest`](crate::list_agent::GetListItemsForUserGroupFromListNameRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_list_items_for_user_group_from_list_name("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_items_for_user_group_from_list_name(
        self,
        ud_list_definition_name: &str,
        group_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(GET_LIST_ITEMS_FOR_USER_GROUP_FROM_LIST_NAME, &[]).fields(&[("UdListDefinitionName", View::Str(ud_list_definition_name)), ("GroupId", View::I32(group_id))])
    }

    /// Get localized text.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedText`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedText.html)
    /// - `localizedTextId` (query), `i32`.
    /// - answers 200 with [`LocalizedText`](crate::types::LocalizedText).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_localized_text(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_localized_text(self, localized_text_id: i32) -> Call<'c, LocalizedText, Select> {
        self.call(GET_LOCALIZED_TEXT, &[]).query("localizedTextId", View::I32(localized_text_id))
    }

    /// Get localized text by type.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTextByType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextByType.html)
    /// - body, [`GetLocalizedTextByTypeRequest`](crate::list_agent::GetLocalizedTextByTypeRequest).
    /// - answers 200 with [`LocalizedText`](crate::types::LocalizedText).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_localized_text_by_type(&Default::default(), 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_localized_text_by_type(
        self,
        text_type: &LocalizedTextType,
        resource_id: i32,
        language_id: i32,
    ) -> Call<'c, LocalizedText, Select> {
        self.call(GET_LOCALIZED_TEXT_BY_TYPE, &[]).fields(&[("TextType", View::Enum(text_type)), ("ResourceId", View::I32(resource_id)), ("LanguageId", View::I32(language_id))])
    }

    /// Get localized text list.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTextList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`LocalizedText`](crate::types::LocalizedText).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_localized_text_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_localized_text_list(self, body: &[i32]) -> Call<'c, Vec<LocalizedText>, Select> {
        self.call(GET_LOCALIZED_TEXT_LIST, &[]).body(View::List(&body))
    }

    /// Get localized texts.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTexts`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTexts.html)
    /// - answers 200 with list of [`LocalizedText`](crate::types::LocalizedText).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_localized_texts().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_localized_texts(self) -> Call<'c, Vec<LocalizedText>, Select> {
        self.call(GET_LOCALIZED_TEXTS, &[])
    }

    /// Get localized texts by language id.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTextsByLanguageId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextsByLanguageId.html)
    /// - body, [`GetLocalizedTextsByLanguageIdRequest`](crate::list_agent::GetLocalizedTextsByLanguageIdRequest).
    /// - answers 200 with list of [`LocalizedText`](crate::types::LocalizedText).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_localized_texts_by_language_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_localized_texts_by_language_id(self, language_id: i32) -> Call<'c, Vec<LocalizedText>, Select> {
        self.call(GET_LOCALIZED_TEXTS_BY_LANGUAGE_ID, &[]).fields(&[("LanguageId", View::I32(language_id))])
    }

    /// Get localized texts by type.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTextsByType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextsByType.html)
    /// - body, [`GetLocalizedTextsByTypeRequest`](crate::list_agent::GetLocalizedTextsByTypeRequest).
    /// - answers 200 with list of [`LocalizedText`](crate::types::LocalizedText).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_localized_texts_by_type(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_localized_texts_by_type(self, text_types: &[LocalizedTextType]) -> Call<'c, Vec<LocalizedText>, Select> {
        self.call(GET_LOCALIZED_TEXTS_BY_TYPE, &[]).fields(&[("TextTypes", View::List(&text_types))])
    }

    /// Get mr mrs.
    ///
    /// `POST /api/v1/Agents/List/GetMrMrs`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetMrMrs.html)
    /// - `mrMrsId` (query), `i32`.
    /// - answers 200 with [`MrMrs`](crate::types::MrMrs).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_mr_mrs(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_mr_mrs(self, mr_mrs_id: i32) -> Call<'c, MrMrs, Select> {
        self.call(GET_MR_MRS, &[]).query("mrMrsId", View::I32(mr_mrs_id))
    }

    /// Get mr mrs list.
    ///
    /// `POST /api/v1/Agents/List/GetMrMrsList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetMrMrsList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`MrMrs`](crate::types::MrMrs).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_mr_mrs_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_mr_mrs_list(self, body: &[i32]) -> Call<'c, Vec<MrMrs>, Select> {
        self.call(GET_MR_MRS_LIST, &[]).body(View::List(&body))
    }

    /// Get mr mrses.
    ///
    /// `POST /api/v1/Agents/List/GetMrMrses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetMrMrses.html)
    /// - answers 200 with list of [`MrMrs`](crate::types::MrMrs).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_mr_mrses().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_mr_mrses(self) -> Call<'c, Vec<MrMrs>, Select> {
        self.call(GET_MR_MRSES, &[])
    }

    /// Get our currency.
    ///
    /// `POST /api/v1/Agents/List/GetOurCurrency`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetOurCurrency.html)
    /// - answers 200 with [`Currency`](crate::types::Currency).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_our_currency().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_our_currency(self) -> Call<'c, Currency, Select> {
        self.call(GET_OUR_CURRENCY, &[])
    }

    /// Get owner companys currency.
    ///
    /// `POST /api/v1/Agents/List/GetOwnerCompanysCurrency`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetOwnerCompanysCurrency.html)
    /// - answers 200 with [`Currency`](crate::types::Currency).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_owner_companys_currency().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_owner_companys_currency(self) -> Call<'c, Currency, Select> {
        self.call(GET_OWNER_COMPANYS_CURRENCY, &[])
    }

    /// Get payment term.
    ///
    /// `POST /api/v1/Agents/List/GetPaymentTerm`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentTerm.html)
    /// - `paymentTermId` (query), `i32`.
    /// - answers 200 with [`PaymentTerm`](crate::types::PaymentTerm).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_payment_term(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_payment_term(self, payment_term_id: i32) -> Call<'c, PaymentTerm, Select> {
        self.call(GET_PAYMENT_TERM, &[]).query("paymentTermId", View::I32(payment_term_id))
    }

    /// Get payment terms.
    ///
    /// `POST /api/v1/Agents/List/GetPaymentTerms`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentTerms.html)
    /// - answers 200 with list of [`PaymentTerm`](crate::types::PaymentTerm).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_payment_terms().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_payment_terms(self) -> Call<'c, Vec<PaymentTerm>, Select> {
        self.call(GET_PAYMENT_TERMS, &[])
    }

    /// Get payment type.
    ///
    /// `POST /api/v1/Agents/List/GetPaymentType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentType.html)
    /// - `paymentTypeId` (query), `i32`.
    /// - answers 200 with [`PaymentType`](crate::types::PaymentType).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_payment_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_payment_type(self, payment_type_id: i32) -> Call<'c, PaymentType, Select> {
        self.call(GET_PAYMENT_TYPE, &[]).query("paymentTypeId", View::I32(payment_type_id))
    }

    /// Get payment types.
    ///
    /// `POST /api/v1/Agents/List/GetPaymentTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentTypes.html)
    /// - answers 200 with list of [`PaymentType`](crate::types::PaymentType).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_payment_types().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_payment_types(self) -> Call<'c, Vec<PaymentType>, Select> {
        self.call(GET_PAYMENT_TYPES, &[])
    }

    /// Get plugin capabilities.
    ///
    /// `POST /api/v1/Agents/List/GetPluginCapabilities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPluginCapabilities.html)
    /// - body, [`ListGetPluginCapabilitiesRequest`](crate::list_agent::ListGetPluginCapabilitiesRequest).
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_plugin_capabilities(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_plugin_capabilities(self, plugin_id: i32) -> Call<'c, Map<String>, Select> {
        self.call(GET_PLUGIN_CAPABILITIES, &[]).fields(&[("PluginId", View::I32(plugin_id))])
    }

    /// Get plugin list.
    ///
    /// `POST /api/v1/Agents/List/GetPluginList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPluginList.html)
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_plugin_list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_plugin_list(self) -> Call<'c, Map<String>, Select> {
        self.call(GET_PLUGIN_LIST, &[])
    }

    /// Get position.
    ///
    /// `POST /api/v1/Agents/List/GetPosition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPosition.html)
    /// - `positionId` (query), `i32`.
    /// - answers 200 with [`Position`](crate::types::Position).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_position(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_position(self, position_id: i32) -> Call<'c, Position, Select> {
        self.call(GET_POSITION, &[]).query("positionId", View::I32(position_id))
    }

    /// Get position list.
    ///
    /// `POST /api/v1/Agents/List/GetPositionList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPositionList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Position`](crate::types::Position).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_position_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_position_list(self, body: &[i32]) -> Call<'c, Vec<Position>, Select> {
        self.call(GET_POSITION_LIST, &[]).body(View::List(&body))
    }

    /// Get positions.
    ///
    /// `POST /api/v1/Agents/List/GetPositions`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPositions.html)
    /// - answers 200 with list of [`Position`](crate::types::Position).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_positions().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_positions(self) -> Call<'c, Vec<Position>, Select> {
        self.call(GET_POSITIONS, &[])
    }

    /// Get priorities.
    ///
    /// `POST /api/v1/Agents/List/GetPriorities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPriorities.html)
    /// - answers 200 with list of [`Priority`](crate::types::Priority).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_priorities().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_priorities(self) -> Call<'c, Vec<Priority>, Select> {
        self.call(GET_PRIORITIES, &[])
    }

    /// Get priority.
    ///
    /// `POST /api/v1/Agents/List/GetPriority`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPriority.html)
    /// - `priorityId` (query), `i32`.
    /// - answers 200 with [`Priority`](crate::types::Priority).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_priority(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_priority(self, priority_id: i32) -> Call<'c, Priority, Select> {
        self.call(GET_PRIORITY, &[]).query("priorityId", View::I32(priority_id))
    }

    /// Get priority list.
    ///
    /// `POST /api/v1/Agents/List/GetPriorityList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPriorityList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Priority`](crate::types::Priority).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_priority_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_priority_list(self, body: &[i32]) -> Call<'c, Vec<Priority>, Select> {
        self.call(GET_PRIORITY_LIST, &[]).body(View::List(&body))
    }

    /// Get product categories.
    ///
    /// `POST /api/v1/Agents/List/GetProductCategories`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductCategories.html)
    /// - answers 200 with list of [`ProductCategory`](crate::types::ProductCategory).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_product_categories().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_categories(self) -> Call<'c, Vec<ProductCategory>, Select> {
        self.call(GET_PRODUCT_CATEGORIES, &[])
    }

    /// Get product category.
    ///
    /// `POST /api/v1/Agents/List/GetProductCategory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductCategory.html)
    /// - `productCategoryId` (query), `i32`.
    /// - answers 200 with [`ProductCategory`](crate::types::ProductCategory).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_product_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_category(self, product_category_id: i32) -> Call<'c, ProductCategory, Select> {
        self.call(GET_PRODUCT_CATEGORY, &[]).query("productCategoryId", View::I32(product_category_id))
    }

    /// Get product families.
    ///
    /// `POST /api/v1/Agents/List/GetProductFamilies`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductFamilies.html)
    /// - answers 200 with list of [`ProductFamily`](crate::types::ProductFamily).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_product_families().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_families(self) -> Call<'c, Vec<ProductFamily>, Select> {
        self.call(GET_PRODUCT_FAMILIES, &[])
    }

    /// Get product family.
    ///
    /// `POST /api/v1/Agents/List/GetProductFamily`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductFamily.html)
    /// - `productFamilyId` (query), `i32`.
    /// - answers 200 with [`ProductFamily`](crate::types::ProductFamily).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_product_family(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_family(self, product_family_id: i32) -> Call<'c, ProductFamily, Select> {
        self.call(GET_PRODUCT_FAMILY, &[]).query("productFamilyId", View::I32(product_family_id))
    }

    /// Get product type.
    ///
    /// `POST /api/v1/Agents/List/GetProductType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductType.html)
    /// - `productTypeId` (query), `i32`.
    /// - answers 200 with [`ProductType`](crate::types::ProductType).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_product_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_type(self, product_type_id: i32) -> Call<'c, ProductType, Select> {
        self.call(GET_PRODUCT_TYPE, &[]).query("productTypeId", View::I32(product_type_id))
    }

    /// Get product types.
    ///
    /// `POST /api/v1/Agents/List/GetProductTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductTypes.html)
    /// - answers 200 with list of [`ProductType`](crate::types::ProductType).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_product_types().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_types(self) -> Call<'c, Vec<ProductType>, Select> {
        self.call(GET_PRODUCT_TYPES, &[])
    }

    /// Get project status.
    ///
    /// `POST /api/v1/Agents/List/GetProjectStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectStatus.html)
    /// - `projectStatusId` (query), `i32`.
    /// - answers 200 with [`ProjectStatus`](crate::types::ProjectStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_project_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_project_status(self, project_status_id: i32) -> Call<'c, ProjectStatus, Select> {
        self.call(GET_PROJECT_STATUS, &[]).query("projectStatusId", View::I32(project_status_id))
    }

    /// Get project status list.
    ///
    /// `POST /api/v1/Agents/List/GetProjectStatusList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectStatusList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`ProjectStatus`](crate::types::ProjectStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_project_status_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_project_status_list(self, body: &[i32]) -> Call<'c, Vec<ProjectStatus>, Select> {
        self.call(GET_PROJECT_STATUS_LIST, &[]).body(View::List(&body))
    }

    /// Get project statuses.
    ///
    /// `POST /api/v1/Agents/List/GetProjectStatuses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectStatuses.html)
    /// - answers 200 with list of [`ProjectStatus`](crate::types::ProjectStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_project_statuses().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_project_statuses(self) -> Call<'c, Vec<ProjectStatus>, Select> {
        self.call(GET_PROJECT_STATUSES, &[])
    }

    /// Get project type.
    ///
    /// `POST /api/v1/Agents/List/GetProjectType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectType.html)
    /// - `projectTypeId` (query), `i32`.
    /// - answers 200 with [`ProjectType`](crate::types::ProjectType).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_project_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_project_type(self, project_type_id: i32) -> Call<'c, ProjectType, Select> {
        self.call(GET_PROJECT_TYPE, &[]).query("projectTypeId", View::I32(project_type_id))
    }

    /// Get project type entity.
    ///
    /// `POST /api/v1/Agents/List/GetProjectTypeEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectTypeEntity.html)
    /// - `projectTypeEntityId` (query), `i32`.
    /// - answers 200 with [`ProjectTypeEntity`](crate::types::ProjectTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_project_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_project_type_entity(self, project_type_entity_id: i32) -> Call<'c, ProjectTypeEntity, Select> {
        self.call(GET_PROJECT_TYPE_ENTITY, &[]).query("projectTypeEntityId", View::I32(project_type_entity_id))
    }

    /// Get project type list.
    ///
    /// `POST /api/v1/Agents/List/GetProjectTypeList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectTypeList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`ProjectType`](crate::types::ProjectType).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_project_type_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_project_type_list(self, body: &[i32]) -> Call<'c, Vec<ProjectType>, Select> {
        self.call(GET_PROJECT_TYPE_LIST, &[]).body(View::List(&body))
    }

    /// Get project types.
    ///
    /// `POST /api/v1/Agents/List/GetProjectTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectTypes.html)
    /// - answers 200 with list of [`ProjectType`](crate::types::ProjectType).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_project_types().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_project_types(self) -> Call<'c, Vec<ProjectType>, Select> {
        self.call(GET_PROJECT_TYPES, &[])
    }

    /// Get quick replies.
    ///
    /// `POST /api/v1/Agents/List/GetQuickReplies`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuickReplies.html)
    /// - answers 200 with list of [`QuickReply`](crate::types::QuickReply).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_quick_replies().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quick_replies(self) -> Call<'c, Vec<QuickReply>, Select> {
        self.call(GET_QUICK_REPLIES, &[])
    }

    /// Get rating.
    ///
    /// `POST /api/v1/Agents/List/GetRating`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRating.html)
    /// - `ratingId` (query), `i32`.
    /// - answers 200 with [`Rating`](crate::types::Rating).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_rating(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_rating(self, rating_id: i32) -> Call<'c, Rating, Select> {
        self.call(GET_RATING, &[]).query("ratingId", View::I32(rating_id))
    }

    /// Get rating list.
    ///
    /// `POST /api/v1/Agents/List/GetRatingList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRatingList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Rating`](crate::types::Rating).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_rating_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_rating_list(self, body: &[i32]) -> Call<'c, Vec<Rating>, Select> {
        self.call(GET_RATING_LIST, &[]).body(View::List(&body))
    }

    /// Get ratings.
    ///
    /// `POST /api/v1/Agents/List/GetRatings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRatings.html)
    /// - answers 200 with list of [`Rating`](crate::types::Rating).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ratings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ratings(self) -> Call<'c, Vec<Rating>, Select> {
        self.call(GET_RATINGS, &[])
    }

    /// Get reason.
    ///
    /// `POST /api/v1/Agents/List/GetReason`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReason.html)
    /// - `reasonId` (query), `i32`.
    /// - answers 200 with [`Reason`](crate::types::Reason).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_reason(self, reason_id: i32) -> Call<'c, Reason, Select> {
        self.call(GET_REASON, &[]).query("reasonId", View::I32(reason_id))
    }

    /// Get reason list.
    ///
    /// `POST /api/v1/Agents/List/GetReasonList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Reason`](crate::types::Reason).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_reason_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_reason_list(self, body: &[i32]) -> Call<'c, Vec<Reason>, Select> {
        self.call(GET_REASON_LIST, &[]).body(View::List(&body))
    }

    /// Get reason sold.
    ///
    /// `POST /api/v1/Agents/List/GetReasonSold`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonSold.html)
    /// - `reasonSoldId` (query), `i32`.
    /// - answers 200 with [`ReasonSold`](crate::types::ReasonSold).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_reason_sold(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_reason_sold(self, reason_sold_id: i32) -> Call<'c, ReasonSold, Select> {
        self.call(GET_REASON_SOLD, &[]).query("reasonSoldId", View::I32(reason_sold_id))
    }

    /// Get reason sold list.
    ///
    /// `POST /api/v1/Agents/List/GetReasonSoldList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonSoldList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`ReasonSold`](crate::types::ReasonSold).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_reason_sold_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_reason_sold_list(self, body: &[i32]) -> Call<'c, Vec<ReasonSold>, Select> {
        self.call(GET_REASON_SOLD_LIST, &[]).body(View::List(&body))
    }

    /// Get reason stalled.
    ///
    /// `POST /api/v1/Agents/List/GetReasonStalled`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonStalled.html)
    /// - `reasonStalledId` (query), `i32`.
    /// - answers 200 with [`ReasonStalled`](crate::types::ReasonStalled).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_reason_stalled(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_reason_stalled(self, reason_stalled_id: i32) -> Call<'c, ReasonStalled, Select> {
        self.call(GET_REASON_STALLED, &[]).query("reasonStalledId", View::I32(reason_stalled_id))
    }

    /// Get reason stalled list.
    ///
    /// `POST /api/v1/Agents/List/GetReasonStalledList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonStalledList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`ReasonStalled`](crate::types::ReasonStalled).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_reason_stalled_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_reason_stalled_list(self, body: &[i32]) -> Call<'c, Vec<ReasonStalled>, Select> {
        self.call(GET_REASON_STALLED_LIST, &[]).body(View::List(&body))
    }

    /// Get reasons.
    ///
    /// `POST /api/v1/Agents/List/GetReasons`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasons.html)
    /// - answers 200 with list of [`Reason`](crate::types::Reason).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_reasons().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_reasons(self) -> Call<'c, Vec<Reason>, Select> {
        self.call(GET_REASONS, &[])
    }

    /// Get relation definition entity.
    ///
    /// `POST /api/v1/Agents/List/GetRelationDefinitionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRelationDefinitionEntity.html)
    /// - `relationDefinitionEntityId` (query), `i32`.
    /// - answers 200 with [`RelationDefinitionEntity`](crate::types::RelationDefinitionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_relation_definition_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_relation_definition_entity(self, relation_definition_entity_id: i32) -> Call<'c, RelationDefinitionEntity, Select> {
        self.call(GET_RELATION_DEFINITION_ENTITY, &[]).query("relationDefinitionEntityId", View::I32(relation_definition_entity_id))
    }

    /// Get resource entity.
    ///
    /// `POST /api/v1/Agents/List/GetResourceEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetResourceEntity.html)
    /// - `resourceEntityId` (query), `i32`.
    /// - answers 200 with [`ResourceEntity`](crate::types::ResourceEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_resource_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_resource_entity(self, resource_entity_id: i32) -> Call<'c, ResourceEntity, Select> {
        self.call(GET_RESOURCE_ENTITY, &[]).query("resourceEntityId", View::I32(resource_entity_id))
    }

    /// Get sale stage entity.
    ///
    /// `POST /api/v1/Agents/List/GetSaleStageEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleStageEntity.html)
    /// - `saleStageEntityId` (query), `i32`.
    /// - answers 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_sale_stage_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_sale_stage_entity(self, sale_stage_entity_id: i32) -> Call<'c, SaleStageEntity, Select> {
        self.call(GET_SALE_STAGE_ENTITY, &[]).query("saleStageEntityId", View::I32(sale_stage_entity_id))
    }

    /// Get sale type.
    ///
    /// `POST /api/v1/Agents/List/GetSaleType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleType.html)
    /// - `saleTypeId` (query), `i32`.
    /// - answers 200 with [`SaleType`](crate::types::SaleType).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_sale_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_sale_type(self, sale_type_id: i32) -> Call<'c, SaleType, Select> {
        self.call(GET_SALE_TYPE, &[]).query("saleTypeId", View::I32(sale_type_id))
    }

    /// Get sale type entity.
    ///
    /// `POST /api/v1/Agents/List/GetSaleTypeEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleTypeEntity.html)
    /// - `saleTypeEntityId` (query), `i32`.
    /// - answers 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_sale_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_sale_type_entity(self, sale_type_entity_id: i32) -> Call<'c, SaleTypeEntity, Select> {
        self.call(GET_SALE_TYPE_ENTITY, &[]).query("saleTypeEntityId", View::I32(sale_type_entity_id))
    }

    /// Get sale type list.
    ///
    /// `POST /api/v1/Agents/List/GetSaleTypeList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleTypeList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`SaleType`](crate::types::SaleType).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_sale_type_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_sale_type_list(self, body: &[i32]) -> Call<'c, Vec<SaleType>, Select> {
        self.call(GET_SALE_TYPE_LIST, &[]).body(View::List(&body))
    }

    /// Get selection category.
    ///
    /// `POST /api/v1/Agents/List/GetSelectionCategory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSelectionCategory.html)
    /// - `selectionCategoryId` (query), `i32`.
    /// - answers 200 with [`SelectionCategory`](crate::types::SelectionCategory).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_selection_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_selection_category(self, selection_category_id: i32) -> Call<'c, SelectionCategory, Select> {
        self.call(GET_SELECTION_CATEGORY, &[]).query("selectionCategoryId", View::I32(selection_category_id))
    }

    /// Get selection category list.
    ///
    /// `POST /api/v1/Agents/List/GetSelectionCategoryList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSelectionCategoryList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`SelectionCategory`](crate::types::SelectionCategory).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_selection_category_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_selection_category_list(self, body: &[i32]) -> Call<'c, Vec<SelectionCategory>, Select> {
        self.call(GET_SELECTION_CATEGORY_LIST, &[]).body(View::List(&body))
    }

    /// Get source.
    ///
    /// `POST /api/v1/Agents/List/GetSource`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSource.html)
    /// - `sourceId` (query), `i32`.
    /// - answers 200 with [`Source`](crate::types::Source).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_source(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_source(self, source_id: i32) -> Call<'c, Source, Select> {
        self.call(GET_SOURCE, &[]).query("sourceId", View::I32(source_id))
    }

    /// Get source list.
    ///
    /// `POST /api/v1/Agents/List/GetSourceList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSourceList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Source`](crate::types::Source).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_source_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_source_list(self, body: &[i32]) -> Call<'c, Vec<Source>, Select> {
        self.call(GET_SOURCE_LIST, &[]).body(View::List(&body))
    }

    /// Get sources.
    ///
    /// `POST /api/v1/Agents/List/GetSources`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSources.html)
    /// - answers 200 with list of [`Source`](crate::types::Source).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_sources().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_sources(self) -> Call<'c, Vec<Source>, Select> {
        self.call(GET_SOURCES, &[])
    }

    /// Get task.
    ///
    /// `POST /api/v1/Agents/List/GetTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTask.html)
    /// - `taskId` (query), `i32`.
    /// - answers 200 with [`Task`](crate::types::Task).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_task(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_task(self, task_id: i32) -> Call<'c, Task, Select> {
        self.call(GET_TASK, &[]).query("taskId", View::I32(task_id))
    }

    /// Get task list.
    ///
    /// `POST /api/v1/Agents/List/GetTaskList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTaskList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Task`](crate::types::Task).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_task_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_task_list(self, body: &[i32]) -> Call<'c, Vec<Task>, Select> {
        self.call(GET_TASK_LIST, &[]).body(View::List(&body))
    }

    /// Get tasks.
    ///
    /// `POST /api/v1/Agents/List/GetTasks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTasks.html)
    /// - answers 200 with list of [`Task`](crate::types::Task).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_tasks().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_tasks(self) -> Call<'c, Vec<Task>, Select> {
        self.call(GET_TASKS, &[])
    }

    /// Get ticket categories.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategories`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategories.html)
    /// - answers 200 with list of [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ticket_categories().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ticket_categories(self) -> Call<'c, Vec<TicketCategoryEntity>, Select> {
        self.call(GET_TICKET_CATEGORIES, &[])
    }

    /// Get ticket categories for user groups.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategoriesForUserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategoriesForUserGroups.html)
    /// - body, [`GetTicketCategoriesForUserGroupsRequest`](crate::list_agent::GetTicketCategoriesForUserGroupsRequest).
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ticket_categories_for_user_groups(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ticket_categories_for_user_groups(self, user_group_ids: &[i32]) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(GET_TICKET_CATEGORIES_FOR_USER_GROUPS, &[]).fields(&[("UserGroupIds", View::List(&user_group_ids))])
    }

    /// Get ticket category.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategory.html)
    /// - `ticketCategoryId` (query), `i32`.
    /// - answers 200 with [`TicketCategory`](crate::types::TicketCategory).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ticket_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ticket_category(self, ticket_category_id: i32) -> Call<'c, TicketCategory, Select> {
        self.call(GET_TICKET_CATEGORY, &[]).query("ticketCategoryId", View::I32(ticket_category_id))
    }

    /// Get ticket category entity.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategoryEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategoryEntity.html)
    /// - `ticketCategoryEntityId` (query), `i32`.
    /// - answers 200 with [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ticket_category_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ticket_category_entity(self, ticket_category_entity_id: i32) -> Call<'c, TicketCategoryEntity, Select> {
        self.call(GET_TICKET_CATEGORY_ENTITY, &[]).query("ticketCategoryEntityId", View::I32(ticket_category_entity_id))
    }

    /// Get ticket category list.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategoryList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategoryList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ticket_category_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ticket_category_list(self, body: &[i32]) -> Call<'c, Vec<TicketCategoryEntity>, Select> {
        self.call(GET_TICKET_CATEGORY_LIST, &[]).body(View::List(&body))
    }

    /// Get ticket priorities.
    ///
    /// `POST /api/v1/Agents/List/GetTicketPriorities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriorities.html)
    /// - answers 200 with list of [`TicketPriority`](crate::types::TicketPriority).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ticket_priorities().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ticket_priorities(self) -> Call<'c, Vec<TicketPriority>, Select> {
        self.call(GET_TICKET_PRIORITIES, &[])
    }

    /// Get ticket priority.
    ///
    /// `POST /api/v1/Agents/List/GetTicketPriority`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriority.html)
    /// - `ticketPriorityId` (query), `i32`.
    /// - answers 200 with [`TicketPriority`](crate::types::TicketPriority).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ticket_priority(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ticket_priority(self, ticket_priority_id: i32) -> Call<'c, TicketPriority, Select> {
        self.call(GET_TICKET_PRIORITY, &[]).query("ticketPriorityId", View::I32(ticket_priority_id))
    }

    /// Get ticket priority entity.
    ///
    /// `POST /api/v1/Agents/List/GetTicketPriorityEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriorityEntity.html)
    /// - `ticketPriorityEntityId` (query), `i32`.
    /// - answers 200 with [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ticket_priority_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ticket_priority_entity(self, ticket_priority_entity_id: i32) -> Call<'c, TicketPriorityEntity, Select> {
        self.call(GET_TICKET_PRIORITY_ENTITY, &[]).query("ticketPriorityEntityId", View::I32(ticket_priority_entity_id))
    }

    /// Get ticket priority list.
    ///
    /// `POST /api/v1/Agents/List/GetTicketPriorityList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriorityList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`TicketPriority`](crate::types::TicketPriority).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ticket_priority_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ticket_priority_list(self, body: &[i32]) -> Call<'c, Vec<TicketPriority>, Select> {
        self.call(GET_TICKET_PRIORITY_LIST, &[]).body(View::List(&body))
    }

    /// Get ticket status entity.
    ///
    /// `POST /api/v1/Agents/List/GetTicketStatusEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketStatusEntity.html)
    /// - `ticketStatusEntityId` (query), `i32`.
    /// - answers 200 with [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ticket_status_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ticket_status_entity(self, ticket_status_entity_id: i32) -> Call<'c, TicketStatusEntity, Select> {
        self.call(GET_TICKET_STATUS_ENTITY, &[]).query("ticketStatusEntityId", View::I32(ticket_status_entity_id))
    }

    /// Get ticket status list.
    ///
    /// `POST /api/v1/Agents/List/GetTicketStatusList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketStatusList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ticket_status_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ticket_status_list(self, body: &[i32]) -> Call<'c, Vec<TicketStatusEntity>, Select> {
        self.call(GET_TICKET_STATUS_LIST, &[]).body(View::List(&body))
    }

    /// Get ticket statuses.
    ///
    /// `POST /api/v1/Agents/List/GetTicketStatuses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketStatuses.html)
    /// - answers 200 with list of [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_ticket_statuses().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_ticket_statuses(self) -> Call<'c, Vec<TicketStatusEntity>, Select> {
        self.call(GET_TICKET_STATUSES, &[])
    }

    /// Get visible for user groups.
    ///
    /// `POST /api/v1/Agents/List/GetVisibleForUserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetVisibleForUserGroups.html)
    /// - body, [`GetVisibleForUserGroupsRequest`](crate::list_agent::GetVisibleForUserGroupsRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_visible_for_user_groups(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_visible_for_user_groups(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(GET_VISIBLE_FOR_USER_GROUPS, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("ListItemId", View::I32(list_item_id))])
    }

    /// Get visible for user groups from list name.
    ///
    /// `POST /api/v1/Agents/List/GetVisibleForUserGroupsFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetVisibleForUserGroupsFromListName.html)
    /// - body, [`GetVisibleForUserGroupsFromListNameRequest`](crate::list_agent::GetVisibleForUserGroupsFromListNameRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_visible_for_user_groups_from_list_name("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_visible_for_user_groups_from_list_name(
        self,
        ud_list_definition_name: &str,
        list_item_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(GET_VISIBLE_FOR_USER_GROUPS_FROM_LIST_NAME, &[]).fields(&[("UdListDefinitionName", View::Str(ud_list_definition_name)), ("ListItemId", View::I32(list_item_id))])
    }

    /// Get web panel by prog id.
    ///
    /// `POST /api/v1/Agents/List/GetWebPanelByProgId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetWebPanelByProgId.html)
    /// - body, [`GetWebPanelByProgIdRequest`](crate::list_agent::GetWebPanelByProgIdRequest).
    /// - answers 200 with [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_web_panel_by_prog_id("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_web_panel_by_prog_id(self, prog_id: &str) -> Call<'c, WebPanelEntity, Select> {
        self.call(GET_WEB_PANEL_BY_PROG_ID, &[]).fields(&[("ProgId", View::Str(prog_id))])
    }

    /// Get web panel entity.
    ///
    /// `POST /api/v1/Agents/List/GetWebPanelEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetWebPanelEntity.html)
    /// - `webPanelEntityId` (query), `i32`.
    /// - answers 200 with [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_web_panel_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_web_panel_entity(self, web_panel_entity_id: i32) -> Call<'c, WebPanelEntity, Select> {
        self.call(GET_WEB_PANEL_ENTITY, &[]).query("webPanelEntityId", View::I32(web_panel_entity_id))
    }

    /// Get web panel list.
    ///
    /// `POST /api/v1/Agents/List/GetWebPanelList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetWebPanelList.html)
    /// - answers 200 with list of [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().get_web_panel_list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_web_panel_list(self) -> Call<'c, Vec<WebPanelEntity>, Select> {
        self.call(GET_WEB_PANEL_LIST, &[])
    }

    /// Global change ticket status.
    ///
    /// `POST /api/v1/Agents/List/GlobalChangeTicketStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GlobalChangeTicketStatus.html)
    /// - body, [`GlobalChangeTicketStatusRequest`](crate::list_agent::GlobalChangeTicketStatusRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().global_change_ticket_status(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn global_change_ticket_status(self, from_ticket_status_id: i32, to_ticket_status_id: i32) -> Call<'c, (), Select> {
        self.call(GLOBAL_CHANGE_TICKET_STATUS, &[]).fields(&[("FromTicketStatusId", View::I32(from_ticket_status_id)), ("ToTicketStatusId", View::I32(to_ticket_status_id))])
    }

    /// Move all tickets.
    ///
    /// `POST /api/v1/Agents/List/MoveAllTickets`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_MoveAllTickets.html)
    /// - body, [`MoveAllTicketsRequest`](crate::list_agent::MoveAllTicketsRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().move_all_tickets(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn move_all_tickets(self, from_ticket_category_id: i32, to_ticket_category_id: i32) -> Call<'c, (), Select> {
        self.call(MOVE_ALL_TICKETS, &[]).fields(&[("FromTicketCategoryId", View::I32(from_ticket_category_id)), ("ToTicketCategoryId", View::I32(to_ticket_category_id))])
    }

    /// Move list item.
    ///
    /// `POST /api/v1/Agents/List/MoveListItem`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_MoveListItem.html)
    /// - body, [`MoveListItemRequest`](crate::list_agent::MoveListItemRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().move_list_item(1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn move_list_item(self, ud_list_definition_id: i32, list_item_id: i32, direction: i32) -> Call<'c, (), Select> {
        self.call(MOVE_LIST_ITEM, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("ListItemId", View::I32(list_item_id)), ("Direction", View::I32(direction))])
    }

    /// Rebuild fullnames.
    ///
    /// `POST /api/v1/Agents/List/RebuildFullnames`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_RebuildFullnames.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().rebuild_fullnames().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn rebuild_fullnames(self) -> Call<'c, (), Select> {
        self.call(REBUILD_FULLNAMES, &[])
    }

    /// Save all from list definition.
    ///
    /// `POST /api/v1/Agents/List/SaveAllFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAllFromListDefinition.html)
    /// - body, [`SaveAllFromListDefinitionRequest`](crate::list_agent::SaveAllFromListDefinitionRequest).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_all_from_list_definition(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_all_from_list_definition(
        self,
        ud_list_definition_id: i32,
        items: &[ListItemEntity],
    ) -> Call<'c, Vec<ListItemEntity>, Select> {
        self.call(SAVE_ALL_FROM_LIST_DEFINITION, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("Items", View::List(&items))])
    }

    /// Save all from list name.
    ///
    /// `POST /api/v1/Agents/List/SaveAllFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAllFromListName.html)
    /// - body, [`SaveAllFromListNameRequest`](crate::list_agent::SaveAllFromListNameRequest).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_all_from_list_name("text", &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_all_from_list_name(self, ud_list_definition_name: &str, items: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>, Select> {
        self.call(SAVE_ALL_FROM_LIST_NAME, &[]).fields(&[("UdListDefinitionName", View::Str(ud_list_definition_name)), ("Items", View::List(&items))])
    }

    /// Save amount class entity.
    ///
    /// `POST /api/v1/Agents/List/SaveAmountClassEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAmountClassEntity.html)
    /// - body, [`AmountClassEntity`](crate::types::AmountClassEntity).
    /// - answers 200 with [`AmountClassEntity`](crate::types::AmountClassEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_amount_class_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_amount_class_entity(self, body: &AmountClassEntity) -> Call<'c, AmountClassEntity> {
        self.call(SAVE_AMOUNT_CLASS_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save consent purpose.
    ///
    /// `POST /api/v1/Agents/List/SaveConsentPurpose`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveConsentPurpose.html)
    /// - body, [`SaveConsentPurposeRequest`](crate::list_agent::SaveConsentPurposeRequest).
    /// - answers 200 with [`ConsentPurpose`](crate::types::ConsentPurpose).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_consent_purpose(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_consent_purpose(self, consent_purpose: &ConsentPurpose) -> Call<'c, ConsentPurpose, Select> {
        self.call(SAVE_CONSENT_PURPOSE, &[]).fields(&[("ConsentPurpose", View::Carrier(consent_purpose))])
    }

    /// Save consent source.
    ///
    /// `POST /api/v1/Agents/List/SaveConsentSource`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveConsentSource.html)
    /// - body, [`SaveConsentSourceRequest`](crate::list_agent::SaveConsentSourceRequest).
    /// - answers 200 with [`ConsentSource`](crate::types::ConsentSource).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_consent_source(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_consent_source(self, consent_source: &ConsentSource) -> Call<'c, ConsentSource, Select> {
        self.call(SAVE_CONSENT_SOURCE, &[]).fields(&[("ConsentSource", View::Carrier(consent_source))])
    }

    /// Save country.
    ///
    /// `POST /api/v1/Agents/List/SaveCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveCountry.html)
    /// - body, [`SaveCountryRequest`](crate::list_agent::SaveCountryRequest).
    /// - answers 200 with [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_country(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_country(self, country: &Country) -> Call<'c, Country, Select> {
        self.call(SAVE_COUNTRY, &[]).fields(&[("Country", View::Carrier(country))])
    }

    /// Save currency entity.
    ///
    /// `POST /api/v1/Agents/List/SaveCurrencyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveCurrencyEntity.html)
    /// - body, [`CurrencyEntity`](crate::types::CurrencyEntity).
    /// - answers 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_currency_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_currency_entity(self, body: &CurrencyEntity) -> Call<'c, CurrencyEntity> {
        self.call(SAVE_CURRENCY_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save document template entity.
    ///
    /// `POST /api/v1/Agents/List/SaveDocumentTemplateEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveDocumentTemplateEntity.html)
    /// - body, [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    /// - answers 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_document_template_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_document_template_entity(self, body: &DocumentTemplateEntity) -> Call<'c, DocumentTemplateEntity> {
        self.call(SAVE_DOCUMENT_TEMPLATE_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save document template stream.
    ///
    /// `POST /api/v1/Agents/List/SaveDocumentTemplateStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveDocumentTemplateStream.html)
    /// - body, [`ListSaveDocumentTemplateStreamRequest`](crate::list_agent::ListSaveDocumentTemplateStreamRequest).
    /// - answers 200 with [`TemplateInfo`](crate::types::TemplateInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_document_template_stream(1, &Default::default(), "text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_document_template_stream(
        self,
        document_template_id: i32,
        content: &Bytes,
        language_code: &str,
        plugin_id: i32,
    ) -> Call<'c, TemplateInfo, Select> {
        self.call(SAVE_DOCUMENT_TEMPLATE_STREAM, &[]).fields(&[("DocumentTemplateId", View::I32(document_template_id)), ("Content", View::Bytes(content.as_slice())), ("LanguageCode", View::Str(language_code)), ("PluginId", View::I32(plugin_id))])
    }

    /// Save ext app entity.
    ///
    /// `POST /api/v1/Agents/List/SaveExtAppEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveExtAppEntity.html)
    /// - body, [`ExtAppEntity`](crate::types::ExtAppEntity).
    /// - answers 200 with [`ExtAppEntity`](crate::types::ExtAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_ext_app_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_ext_app_entity(self, body: &ExtAppEntity) -> Call<'c, ExtAppEntity> {
        self.call(SAVE_EXT_APP_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save from list definition.
    ///
    /// `POST /api/v1/Agents/List/SaveFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveFromListDefinition.html)
    /// - body, [`SaveFromListDefinitionRequest`](crate::list_agent::SaveFromListDefinitionRequest).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_from_list_definition(1, 1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_from_list_definition(self, id: i32, ud_list_definition_id: i32, item: &ListItemEntity) -> Call<'c, ListItemEntity, Select> {
        self.call(SAVE_FROM_LIST_DEFINITION, &[]).fields(&[("Id", View::I32(id)), ("UdListDefinitionId", View::I32(ud_list_definition_id)), ("Item", View::Carrier(item))])
    }

    /// Save from list name.
    ///
    /// `POST /api/v1/Agents/List/SaveFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveFromListName.html)
    /// - body, [`SaveFromListNameRequest`](crate::list_agent::SaveFromListNameRequest).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_from_list_name(1, "text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_from_list_name(self, id: i32, ud_list_definition_name: &str, item: &ListItemEntity) -> Call<'c, ListItemEntity, Select> {
        self.call(SAVE_FROM_LIST_NAME, &[]).fields(&[("Id", View::I32(id)), ("UdListDefinitionName", View::Str(ud_list_definition_name)), ("Item", View::Carrier(item))])
    }

    /// Save heading entity.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingEntity.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_heading_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_heading_entity(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(SAVE_HEADING_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save heading from list definition.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingFromListDefinition.html)
    /// - body, [`SaveHeadingFromListDefinitionRequest`](crate::list_agent::SaveHeadingFromListDefinitionRequest).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_heading_from_list_definition(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_heading_from_list_definition(self, id: i32, entity: &HeadingEntity) -> Call<'c, HeadingEntity, Select> {
        self.call(SAVE_HEADING_FROM_LIST_DEFINITION, &[]).fields(&[("Id", View::I32(id)), ("Entity", View::Carrier(entity))])
    }

    /// Save heading from name.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingFromName.html)
    /// - body, [`SaveHeadingFromNameRequest`](crate::list_agent::SaveHeadingFromNameRequest).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_heading_from_name("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_heading_from_name(self, name: &str, entity: &HeadingEntity) -> Call<'c, HeadingEntity, Select> {
        self.call(SAVE_HEADING_FROM_NAME, &[]).fields(&[("Name", View::Str(name)), ("Entity", View::Carrier(entity))])
    }

    /// Save headings for list item from list definition.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingsForListItemFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsForListItemFromListDefinition.html)
    /// - body, [`SaveHeadingsForListItemFromListDefinitionRequest`](crate::list_agent::SaveHeadingsForListItemFromListDefinitionRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_headings_for_list_item_from_list_definition(1, 1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_headings_for_list_item_from_list_definition(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
        headings: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(SAVE_HEADINGS_FOR_LIST_ITEM_FROM_LIST_DEFINITION, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("ListItemId", View::I32(list_item_id)), ("Headings", View::List(&headings))])
    }

    /// Save headings for list item from list name.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingsForListItemFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsForListItemFromListName.html)
    /// - body, [`SaveHeadingsForListItemFromListNameRequest`](crate::list_agent::SaveHeadingsForListItemFromListNameRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_headings_for_list_item_from_list_name("text", 1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_headings_for_list_item_from_list_name(
        self,
        ud_list_definition_name: &str,
        list_item_id: i32,
        headings: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(SAVE_HEADINGS_FOR_LIST_ITEM_FROM_LIST_NAME, &[]).fields(&[("UdListDefinitionName", View::Str(ud_list_definition_name)), ("ListItemId", View::I32(list_item_id)), ("Headings", View::List(&headings))])
    }

    /// Save headings from list definition.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingsFromListDefinition`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsFromListDefinition.html)
    /// - body, [`SaveHeadingsFromListDefinitionRequest`](crate::list_agent::SaveHeadingsFromListDefinitionRequest).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_headings_from_list_definition(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_headings_from_list_definition(self, id: i32, entities: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>, Select> {
        self.call(SAVE_HEADINGS_FROM_LIST_DEFINITION, &[]).fields(&[("Id", View::I32(id)), ("Entities", View::List(&entities))])
    }

    /// Save headings from name.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingsFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsFromName.html)
    /// - body, [`SaveHeadingsFromNameRequest`](crate::list_agent::SaveHeadingsFromNameRequest).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_headings_from_name("text", &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_headings_from_name(self, name: &str, entities: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>, Select> {
        self.call(SAVE_HEADINGS_FROM_NAME, &[]).fields(&[("Name", View::Str(name)), ("Entities", View::List(&entities))])
    }

    /// Save hierarchy entity.
    ///
    /// `POST /api/v1/Agents/List/SaveHierarchyEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHierarchyEntity.html)
    /// - body, [`HierarchyEntity`](crate::types::HierarchyEntity).
    /// - answers 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_hierarchy_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_hierarchy_entity(self, body: &HierarchyEntity) -> Call<'c, HierarchyEntity> {
        self.call(SAVE_HIERARCHY_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save legal base.
    ///
    /// `POST /api/v1/Agents/List/SaveLegalBase`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveLegalBase.html)
    /// - body, [`SaveLegalBaseRequest`](crate::list_agent::SaveLegalBaseRequest).
    /// - answers 200 with [`LegalBase`](crate::types::LegalBase).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_legal_base(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_legal_base(self, legal_base: &LegalBase) -> Call<'c, LegalBase, Select> {
        self.call(SAVE_LEGAL_BASE, &[]).fields(&[("LegalBase", View::Carrier(legal_base))])
    }

    /// Save list entity.
    ///
    /// `POST /api/v1/Agents/List/SaveListEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveListEntity.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_list_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_list_entity(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(SAVE_LIST_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save list entity by name.
    ///
    /// `POST /api/v1/Agents/List/SaveListEntityByName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveListEntityByName.html)
    /// - body, [`SaveListEntityByNameRequest`](crate::list_agent::SaveListEntityByNameRequest).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_list_entity_by_name("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_list_entity_by_name(self, name: &str, list_entity: &ListEntity) -> Call<'c, ListEntity, Select> {
        self.call(SAVE_LIST_ENTITY_BY_NAME, &[]).fields(&[("Name", View::Str(name)), ("ListEntity", View::Carrier(list_entity))])
    }

    /// Save list item entity.
    ///
    /// `POST /api/v1/Agents/List/SaveListItemEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveListItemEntity.html)
    /// - body, [`SaveListItemEntityRequest`](crate::list_agent::SaveListItemEntityRequest).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_list_item_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_list_item_entity(self, list_item_entity: &ListItemEntity) -> Call<'c, ListItemEntity, Select> {
        self.call(SAVE_LIST_ITEM_ENTITY, &[]).fields(&[("ListItemEntity", View::Carrier(list_item_entity))])
    }

    /// Save project type entity.
    ///
    /// `POST /api/v1/Agents/List/SaveProjectTypeEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveProjectTypeEntity.html)
    /// - body, [`ProjectTypeEntity`](crate::types::ProjectTypeEntity).
    /// - answers 200 with [`ProjectTypeEntity`](crate::types::ProjectTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_project_type_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_project_type_entity(self, body: &ProjectTypeEntity) -> Call<'c, ProjectTypeEntity> {
        self.call(SAVE_PROJECT_TYPE_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save quick replies.
    ///
    /// `POST /api/v1/Agents/List/SaveQuickReplies`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveQuickReplies.html)
    /// - body, [`SaveQuickRepliesRequest`](crate::list_agent::SaveQuickRepliesRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().save_quick_replies(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_quick_replies(self, quick_replies: &[QuickReply]) -> Call<'c, (), Select> {
        self.call(SAVE_QUICK_REPLIES, &[]).fields(&[("QuickReplies", View::List(&quick_replies))])
    }

    /// Save relation definition entity.
    ///
    /// `POST /api/v1/Agents/List/SaveRelationDefinitionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveRelationDefinitionEntity.html)
    /// - body, [`RelationDefinitionEntity`](crate::types::RelationDefinitionEntity).
    /// - answers 200 with [`RelationDefinitionEntity`](crate::types::RelationDefinitionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_relation_definition_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_relation_definition_entity(self, body: &RelationDefinitionEntity) -> Call<'c, RelationDefinitionEntity> {
        self.call(SAVE_RELATION_DEFINITION_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save resource entity.
    ///
    /// `POST /api/v1/Agents/List/SaveResourceEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveResourceEntity.html)
    /// - body, [`ResourceEntity`](crate::types::ResourceEntity).
    /// - answers 200 with [`ResourceEntity`](crate::types::ResourceEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_resource_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_resource_entity(self, body: &ResourceEntity) -> Call<'c, ResourceEntity> {
        self.call(SAVE_RESOURCE_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save sale stage entity.
    ///
    /// `POST /api/v1/Agents/List/SaveSaleStageEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveSaleStageEntity.html)
    /// - body, [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - answers 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_sale_stage_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_sale_stage_entity(self, body: &SaleStageEntity) -> Call<'c, SaleStageEntity> {
        self.call(SAVE_SALE_STAGE_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save sale type entity.
    ///
    /// `POST /api/v1/Agents/List/SaveSaleTypeEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveSaleTypeEntity.html)
    /// - body, [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    /// - answers 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_sale_type_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_sale_type_entity(self, body: &SaleTypeEntity) -> Call<'c, SaleTypeEntity> {
        self.call(SAVE_SALE_TYPE_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save ticket category entity.
    ///
    /// `POST /api/v1/Agents/List/SaveTicketCategoryEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketCategoryEntity.html)
    /// - body, [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    /// - answers 200 with [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_ticket_category_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_ticket_category_entity(self, body: &TicketCategoryEntity) -> Call<'c, TicketCategoryEntity> {
        self.call(SAVE_TICKET_CATEGORY_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save ticket priority entity.
    ///
    /// `POST /api/v1/Agents/List/SaveTicketPriorityEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketPriorityEntity.html)
    /// - body, [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    /// - answers 200 with [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_ticket_priority_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_ticket_priority_entity(self, body: &TicketPriorityEntity) -> Call<'c, TicketPriorityEntity> {
        self.call(SAVE_TICKET_PRIORITY_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save ticket status entity.
    ///
    /// `POST /api/v1/Agents/List/SaveTicketStatusEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketStatusEntity.html)
    /// - body, [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    /// - answers 200 with [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_ticket_status_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_ticket_status_entity(self, body: &TicketStatusEntity) -> Call<'c, TicketStatusEntity> {
        self.call(SAVE_TICKET_STATUS_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save web panel entity.
    ///
    /// `POST /api/v1/Agents/List/SaveWebPanelEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveWebPanelEntity.html)
    /// - body, [`WebPanelEntity`](crate::types::WebPanelEntity).
    /// - answers 200 with [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().save_web_panel_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_web_panel_entity(self, body: &WebPanelEntity) -> Call<'c, WebPanelEntity> {
        self.call(SAVE_WEB_PANEL_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Set document plugin for all document templates.
    ///
    /// `POST /api/v1/Agents/List/SetDocumentPluginForAllDocumentTemplates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetDocumentPluginForAllDocumentTemplates.html)
    /// - body, [`SetDocumentPluginForAllDocumentTemplatesRequest`](crate::list_agent::SetDocumentPluginForAllDocumentTemplatesRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_document_plugin_for_all_document_templates(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_document_plugin_for_all_document_templates(self, document_plugin_id: i32) -> Call<'c, (), Select> {
        self.call(SET_DOCUMENT_PLUGIN_FOR_ALL_DOCUMENT_TEMPLATES, &[]).fields(&[("DocumentPluginId", View::I32(document_plugin_id))])
    }

    /// Set document template from document template.
    ///
    /// `POST /api/v1/Agents/List/SetDocumentTemplateFromDocumentTemplate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetDocumentTemplateFromDocumentTemplate.html)
    /// - body, [`SetDocumentTemplateFromDocumentTemplateRequest`](crate::list_agent::SetDocumentTemplateFromDocumentTemplateRequest).
    /// - answers 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().set_document_template_from_document_template(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_document_template_from_document_template(
        self,
        source_document_template_id: i32,
        document_template_entity: &DocumentTemplateEntity,
    ) -> Call<'c, DocumentTemplateEntity, Select> {
        self.call(SET_DOCUMENT_TEMPLATE_FROM_DOCUMENT_TEMPLATE, &[]).fields(&[("SourceDocumentTemplateId", View::I32(source_document_template_id)), ("DocumentTemplateEntity", View::Carrier(document_template_entity))])
    }

    /// Set document template stream.
    ///
    /// `POST /api/v1/Agents/List/SetDocumentTemplateStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetDocumentTemplateStream.html)
    /// - body, [`SetDocumentTemplateStreamRequest`](crate::list_agent::SetDocumentTemplateStreamRequest).
    /// - answers 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().set_document_template_stream(&Default::default(), &Default::default(), "text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_document_template_stream(
        self,
        document_template_entity: &DocumentTemplateEntity,
        stream: &Bytes,
        language_code: &str,
        plugin_id: i32,
    ) -> Call<'c, DocumentTemplateEntity, Select> {
        self.call(SET_DOCUMENT_TEMPLATE_STREAM, &[]).fields(&[("DocumentTemplateEntity", View::Carrier(document_template_entity)), ("Stream", View::Bytes(stream.as_slice())), ("LanguageCode", View::Str(language_code)), ("PluginId", View::I32(plugin_id))])
    }

    /// Set emarketing strict mode.
    ///
    /// `POST /api/v1/Agents/List/SetEmarketingStrictMode`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetEmarketingStrictMode.html)
    /// - body, [`SetEmarketingStrictModeRequest`](crate::list_agent::SetEmarketingStrictModeRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_emarketing_strict_mode(true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_emarketing_strict_mode(self, enable: bool) -> Call<'c, (), Select> {
        self.call(SET_EMARKETING_STRICT_MODE, &[]).fields(&[("Enable", View::Bool(enable))])
    }

    /// Set headings for list item.
    ///
    /// `POST /api/v1/Agents/List/SetHeadingsForListItem`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetHeadingsForListItem.html)
    /// - body, [`SetHeadingsForListItemRequest`](crate::list_agent::SetHeadingsForListItemRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_headings_for_list_item(1, 1, &[], true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_headings_for_list_item(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
        heading_ids: &[i32],
        enable: bool,
    ) -> Call<'c, (), Select> {
        self.call(SET_HEADINGS_FOR_LIST_ITEM, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("ListItemId", View::I32(list_item_id)), ("HeadingIds", View::List(&heading_ids)), ("Enable", View::Bool(enable))])
    }

    /// Set list items for heading.
    ///
    /// `POST /api/v1/Agents/List/SetListItemsForHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForHeading.html)
    /// - body, [`SetListItemsForHeadingRequest`](crate::list_agent::SetListItemsForHeadingRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_list_items_for_heading(1, 1, &[], true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_list_items_for_heading(
        self,
        ud_list_definition_id: i32,
        heading_id: i32,
        list_item_ids: &[i32],
        enable: bool,
    ) -> Call<'c, (), Select> {
        self.call(SET_LIST_ITEMS_FOR_HEADING, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("HeadingId", View::I32(heading_id)), ("ListItemIds", View::List(&list_item_ids)), ("Enable", View::Bool(enable))])
    }

    /// Set list items for heading from list name.
    ///
    /// `POST /api/v1/Agents/List/SetListItemsForHeadingFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForHeadingFromListName.html)
    /// - body, [`SetListItemsForHeadingFromListNameRequest`](crate::list_agent::SetListItemsForHeadingFromListNameRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_list_items_for_heading_from_list_name("text", 1, &[], true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_list_items_for_heading_from_list_name(
        self,
        ud_list_definition_name: &str,
        heading_id: i32,
        list_item_ids: &[i32],
        enable: bool,
    ) -> Call<'c, (), Select> {
        self.call(SET_LIST_ITEMS_FOR_HEADING_FROM_LIST_NAME, &[]).fields(&[("UdListDefinitionName", View::Str(ud_list_definition_name)), ("HeadingId", View::I32(heading_id)), ("ListItemIds", View::List(&list_item_ids)), ("Enable", View::Bool(enable))])
    }

    /// Set list items for user group.
    ///
    /// `POST /api/v1/Agents/List/SetListItemsForUserGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForUserGroup.html)
    /// - body, [`SetListItemsForUserGroupRequest`](crate::list_agent::SetListItemsForUserGroupRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_list_items_for_user_group(1, 1, &[], true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_list_items_for_user_group(
        self,
        ud_list_definition_id: i32,
        usergroup_id: i32,
        list_item_ids: &[i32],
        enable: bool,
    ) -> Call<'c, (), Select> {
        self.call(SET_LIST_ITEMS_FOR_USER_GROUP, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("UsergroupId", View::I32(usergroup_id)), ("ListItemIds", View::List(&list_item_ids)), ("Enable", View::Bool(enable))])
    }

    /// Set list items for user group from list name.
    ///
    /// `POST /api/v1/Agents/List/SetListItemsForUserGroupFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForUserGroupFromListName.html)
    /// - body, [`SetListItemsForUserGroupFromListNameRequest`](crate::list_agent::SetListItemsForUserGroupFromListNameRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_list_items_for_user_group_from_list_name("text", 1, &[], true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_list_items_for_user_group_from_list_name(
        self,
        ud_list_definition_name: &str,
        usergroup_id: i32,
        list_items_id: &[i32],
        enable: bool,
    ) -> Call<'c, (), Select> {
        self.call(SET_LIST_ITEMS_FOR_USER_GROUP_FROM_LIST_NAME, &[]).fields(&[("UdListDefinitionName", View::Str(ud_list_definition_name)), ("UsergroupId", View::I32(usergroup_id)), ("ListItemsID", View::List(&list_items_id)), ("Enable", View::Bool(enable))])
    }

    /// Set rank on headings.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnHeadings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnHeadings.html)
    /// - body, [`SetRankOnHeadingsRequest`](crate::list_agent::SetRankOnHeadingsRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_rank_on_headings(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_rank_on_headings(self, ud_list_definition_id: i32, heading_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(SET_RANK_ON_HEADINGS, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("HeadingIds", View::List(&heading_ids))])
    }

    /// Set rank on project activity.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnProjectActivity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnProjectActivity.html)
    /// - body, [`SetRankOnProjectActivityRequest`](crate::list_agent::SetRankOnProjectActivityRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_rank_on_project_activity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_rank_on_project_activity(self, project_type_status_link_id: i32, items_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(SET_RANK_ON_PROJECT_ACTIVITY, &[]).fields(&[("ProjectTypeStatusLinkId", View::I32(project_type_status_link_id)), ("ItemsIds", View::List(&items_ids))])
    }

    /// Set rank on project document.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnProjectDocument`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnProjectDocument.html)
    /// - body, [`SetRankOnProjectDocumentRequest`](crate::list_agent::SetRankOnProjectDocumentRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_rank_on_project_document(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_rank_on_project_document(self, project_type_status_link_id: i32, items_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(SET_RANK_ON_PROJECT_DOCUMENT, &[]).fields(&[("ProjectTypeStatusLinkId", View::I32(project_type_status_link_id)), ("ItemsIds", View::List(&items_ids))])
    }

    /// Set rank on sale activity.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnSaleActivity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnSaleActivity.html)
    /// - body, [`SetRankOnSaleActivityRequest`](crate::list_agent::SetRankOnSaleActivityRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_rank_on_sale_activity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_rank_on_sale_activity(self, sale_type_stage_link_id: i32, items_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(SET_RANK_ON_SALE_ACTIVITY, &[]).fields(&[("SaleTypeStageLinkId", View::I32(sale_type_stage_link_id)), ("ItemsIds", View::List(&items_ids))])
    }

    /// Set rank on sale document.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnSaleDocument`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnSaleDocument.html)
    /// - body, [`SetRankOnSaleDocumentRequest`](crate::list_agent::SetRankOnSaleDocumentRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_rank_on_sale_document(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_rank_on_sale_document(self, sale_type_stage_link_id: i32, items_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(SET_RANK_ON_SALE_DOCUMENT, &[]).fields(&[("SaleTypeStageLinkId", View::I32(sale_type_stage_link_id)), ("ItemsIds", View::List(&items_ids))])
    }

    /// Set ticket categories for user group.
    ///
    /// `POST /api/v1/Agents/List/SetTicketCategoriesForUserGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketCategoriesForUserGroup.html)
    /// - body, [`SetTicketCategoriesForUserGroupRequest`](crate::list_agent::SetTicketCategoriesForUserGroupRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_ticket_categories_for_user_group(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_ticket_categories_for_user_group(self, user_group_id: i32, category_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(SET_TICKET_CATEGORIES_FOR_USER_GROUP, &[]).fields(&[("UserGroupId", View::I32(user_group_id)), ("CategoryIds", View::List(&category_ids))])
    }

    /// Set ticket priority sort order.
    ///
    /// `POST /api/v1/Agents/List/SetTicketPrioritySortOrder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketPrioritySortOrder.html)
    /// - body, [`SetTicketPrioritySortOrderRequest`](crate::list_agent::SetTicketPrioritySortOrderRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_ticket_priority_sort_order(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_ticket_priority_sort_order(self, ticket_priority_id: i32, sort_order: i32) -> Call<'c, (), Select> {
        self.call(SET_TICKET_PRIORITY_SORT_ORDER, &[]).fields(&[("TicketPriorityId", View::I32(ticket_priority_id)), ("SortOrder", View::I32(sort_order))])
    }

    /// Set ticket status sort order.
    ///
    /// `POST /api/v1/Agents/List/SetTicketStatusSortOrder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketStatusSortOrder.html)
    /// - body, [`SetTicketStatusSortOrderRequest`](crate::list_agent::SetTicketStatusSortOrderRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_ticket_status_sort_order(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_ticket_status_sort_order(self, ticket_status_id: i32, sort_order: i32) -> Call<'c, (), Select> {
        self.call(SET_TICKET_STATUS_SORT_ORDER, &[]).fields(&[("TicketStatusId", View::I32(ticket_status_id)), ("SortOrder", View::I32(sort_order))])
    }

    /// Set visible for user group.
    ///
    /// `POST /api/v1/Agents/List/SetVisibleForUserGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetVisibleForUserGroup.html)
    /// - body, [`SetVisibleForUserGroupRequest`](crate::list_agent::SetVisibleForUserGroupRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().set_visible_for_user_group(1, 1, &[], true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_visible_for_user_group(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
        user_group_id: &[i32],
        enable: bool,
    ) -> Call<'c, (), Select> {
        self.call(SET_VISIBLE_FOR_USER_GROUP, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("ListItemId", View::I32(list_item_id)), ("UserGroupId", View::List(&user_group_id)), ("Enable", View::Bool(enable))])
    }

    /// Set visible for user groups.
    ///
    /// `POST /api/v1/Agents/List/SetVisibleForUserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetVisibleForUserGroups.html)
    /// - body, [`SetVisibleForUserGroupsRequest`](crate::list_agent::SetVisibleForUserGroupsRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().set_visible_for_user_groups(1, 1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_visible_for_user_groups(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
        user_groups: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(SET_VISIBLE_FOR_USER_GROUPS, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("ListItemId", View::I32(list_item_id)), ("UserGroups", View::List(&user_groups))])
    }

    /// Set visible for user groups from list name.
    ///
    /// `POST /api/v1/Agents/List/SetVisibleForUserGroupsFromListName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetVisibleForUserGroupsFromListName.html)
    /// - body, [`SetVisibleForUserGroupsFromListNameRequest`](crate::list_agent::SetVisibleForUserGroupsFromListNameRequest).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().set_visible_for_user_groups_from_list_name("text", 1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_visible_for_user_groups_from_list_name(
        self,
        ud_list_definition_name: &str,
        list_item_id: i32,
        user_groups: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(SET_VISIBLE_FOR_USER_GROUPS_FROM_LIST_NAME, &[]).fields(&[("UdListDefinitionName", View::Str(ud_list_definition_name)), ("ListItemId", View::I32(list_item_id)), ("UserGroups", View::List(&user_groups))])
    }

    /// Sort list items.
    ///
    /// `POST /api/v1/Agents/List/SortListItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SortListItems.html)
    /// - body, [`SortListItemsRequest`](crate::list_agent::SortListItemsRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_agent().sort_list_items(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn sort_list_items(self, ud_list_definition_id: i32, culture_name: &str) -> Call<'c, (), Select> {
        self.call(SORT_LIST_ITEMS, &[]).fields(&[("UdListDefinitionId", View::I32(ud_list_definition_id)), ("CultureName", View::Str(culture_name))])
    }

    /// Update hierarchy from path.
    ///
    /// `POST /api/v1/Agents/List/UpdateHierarchyFromPath`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_UpdateHierarchyFromPath.html)
    /// - body, [`UpdateHierarchyFromPathRequest`](crate::list_agent::UpdateHierarchyFromPathRequest).
    /// - answers 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_agent().update_hierarchy_from_path(&Default::default(), "text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn update_hierarchy_from_path(self, domain: &Domain, path: &str, entity: &HierarchyEntity) -> Call<'c, HierarchyEntity, Select> {
        self.call(UPDATE_HIERARCHY_FROM_PATH, &[]).fields(&[("Domain", View::Enum(domain)), ("Path", View::Str(path)), ("Entity", View::Carrier(entity))])
    }
}
