// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{Bytes, Decimal, Map};
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

/// Calls of the tag `List_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ListAgentClient<'c>(&'c Client);

impl<'c> ListAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Adds an item to a list, found by its key, and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/AddFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_AddFromListDefinition.html)
    /// - body, `AddFromListDefinitionRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the definition of the list that gets the item.
    ///   - `Item`, [`ListItemEntity`](crate::types::ListItemEntity): List item to add, with its text, rank and state.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let item = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_agent().add_from_list_definition(1, &item).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_AddFromListDefinition")]
    #[inline]
    pub fn add_from_list_definition(
        self,
        ud_list_definition_id: i32,
        item: &ListItemEntity,
    ) -> Call<'c, ListItemEntity, Select> {
        self.call(Op::AddFromListDefinition, &[]).arguments(&[View::I32(ud_list_definition_id), View::Carrier(item)])
    }

    /// Adds an item to a list, found by its name, and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/AddFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_AddFromListName.html)
    /// - body, `AddFromListNameRequest`.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    ///   - `Item`, [`ListItemEntity`](crate::types::ListItemEntity): List item to add, with its text, rank and state.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let item = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_agent().add_from_list_name("ud list definition name", &item)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_AddFromListName")]
    #[inline]
    pub fn add_from_list_name(
        self,
        ud_list_definition_name: &str,
        item: &ListItemEntity,
    ) -> Call<'c, ListItemEntity, Select> {
        self.call(Op::AddFromListName, &[]).arguments(&[View::Str(ud_list_definition_name), View::Carrier(item)])
    }

    /// Adds a node to a hierarchy below the given path and returns it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/AddHierarchyToPath`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_AddHierarchyToPath.html)
    /// - body, `AddHierarchyToPathRequest`.
    ///   - `Domain`, [`Domain`](crate::types::Domain): Which tree of folders the path belongs to, such as that of
    ///     scripts or of selections.
    ///   - `Path`, text: Path of the node that gets the new one, with a slash between folders, such as `foo/bar`.
    ///   - `Name`, text: Name of the new node.
    /// - returns 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().add_hierarchy_to_path(
    ///     &superoffice::types::Domain::ExtraTables,
    ///     "path",
    ///     "Example",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_AddHierarchyToPath")]
    #[inline]
    pub fn add_hierarchy_to_path(self, domain: &Domain, path: &str, name: &str) -> Call<'c, HierarchyEntity, Select> {
        self.call(Op::AddHierarchyToPath, &[]).arguments(&[View::Enum(domain), View::Str(path), View::Str(name)])
    }

    /// Converts an amount from one currency to another, both given by name, and returns the amount in the new currency.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/ChangeCurrency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_ChangeCurrency.html)
    /// - body, `ChangeCurrencyRequest`.
    ///   - `Amount`, number: Amount to convert, in the currency it is given in.
    ///   - `FromCurrency`, text: Name of the currency that the amount is in.
    ///   - `ToCurrency`, text: Name of the currency to convert the amount to.
    /// - returns 200 with number.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().change_currency(1.0, "EUR", "EUR").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_ChangeCurrency")]
    #[inline]
    pub fn change_currency(
        self,
        amount: impl Into<Decimal>,
        from_currency: &str,
        to_currency: &str,
    ) -> Call<'c, Decimal, Select> {
        self.call(Op::ChangeCurrency, &[])
            .arguments(&[View::Decimal(&amount.into()), View::Str(from_currency), View::Str(to_currency)])
    }

    /// Returns a new range of amounts (amount class) with the default values of the server; nothing is stored until it
    /// is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultAmountClassEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultAmountClassEntity.html)
    /// - returns 200 with [`AmountClassEntity`](crate::types::AmountClassEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_amount_class_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultAmountClassEntity")]
    #[inline]
    pub fn create_default_amount_class_entity(self) -> Call<'c, AmountClassEntity> {
        self.call(Op::CreateDefaultAmountClassEntity, &[])
    }

    /// Returns a new category with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultCategoryEntity.html)
    /// - returns 200 with [`CategoryEntity`](crate::types::CategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_category_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultCategoryEntity")]
    #[inline]
    pub fn create_default_category_entity(self) -> Call<'c, CategoryEntity> {
        self.call(Op::CreateDefaultCategoryEntity, &[])
    }

    /// Returns a new country with default values; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultCountry.html)
    /// - returns 200 with [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_country().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultCountry")]
    #[inline]
    pub fn create_default_country(self) -> Call<'c, Country, Select> {
        self.call(Op::CreateDefaultCountry, &[])
    }

    /// Returns a new currency with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultCurrencyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultCurrencyEntity.html)
    /// - returns 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_currency_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultCurrencyEntity")]
    #[inline]
    pub fn create_default_currency_entity(self) -> Call<'c, CurrencyEntity> {
        self.call(Op::CreateDefaultCurrencyEntity, &[])
    }

    /// Returns a new document template with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultDocumentTemplateEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultDocumentTemplateEntity.html)
    /// - returns 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_document_template_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultDocumentTemplateEntity")]
    #[inline]
    pub fn create_default_document_template_entity(self) -> Call<'c, DocumentTemplateEntity> {
        self.call(Op::CreateDefaultDocumentTemplateEntity, &[])
    }

    /// Creates the version of a document template in another language from the existing template.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultDocumentTemplateLanguage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultDocumentTemplateLanguage.html)
    /// - body, `CreateDefaultDocumentTemplateLanguageRequest`.
    ///   - `DocumentTemplateId`, `i32`: Key of the document template that gets a version in another language.
    ///   - `LanguageCode`, text: Language of the texts as an ISO code, such as nb-NO.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().create_default_document_template_language(1, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultDocumentTemplateLanguage")]
    #[inline]
    pub fn create_default_document_template_language(
        self,
        document_template_id: i32,
        language_code: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::CreateDefaultDocumentTemplateLanguage, &[])
            .arguments(&[View::I32(document_template_id), View::Str(language_code)])
    }

    /// Returns a new external application with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultExtAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultExtAppEntity.html)
    /// - returns 200 with [`ExtAppEntity`](crate::types::ExtAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_ext_app_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultExtAppEntity")]
    #[inline]
    pub fn create_default_ext_app_entity(self) -> Call<'c, ExtAppEntity> {
        self.call(Op::CreateDefaultExtAppEntity, &[])
    }

    /// Returns a new heading with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultHeadingEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultHeadingEntity.html)
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_heading_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultHeadingEntity")]
    #[inline]
    pub fn create_default_heading_entity(self) -> Call<'c, HeadingEntity> {
        self.call(Op::CreateDefaultHeadingEntity, &[])
    }

    /// Returns a new heading with default values for a list that is found by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultHeadingFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultHeadingFromListDefinition.html)
    /// - body, `CreateDefaultHeadingFromListDefinitionRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the definition of the list that the heading is for.
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_heading_from_list_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultHeadingFromListDefinition")]
    #[inline]
    pub fn create_default_heading_from_list_definition(
        self,
        ud_list_definition_id: i32,
    ) -> Call<'c, HeadingEntity, Select> {
        self.call(Op::CreateDefaultHeadingFromListDefinition, &[]).arguments(&[View::I32(ud_list_definition_id)])
    }

    /// Returns a new node of a hierarchy with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultHierarchyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultHierarchyEntity.html)
    /// - returns 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_hierarchy_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultHierarchyEntity")]
    #[inline]
    pub fn create_default_hierarchy_entity(self) -> Call<'c, HierarchyEntity> {
        self.call(Op::CreateDefaultHierarchyEntity, &[])
    }

    /// Returns a new list definition with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultListEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultListEntity.html)
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_list_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultListEntity")]
    #[inline]
    pub fn create_default_list_entity(self) -> Call<'c, ListEntity> {
        self.call(Op::CreateDefaultListEntity, &[])
    }

    /// Returns a new list item with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultListItemEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultListItemEntity.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_list_item_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultListItemEntity")]
    #[inline]
    pub fn create_default_list_item_entity(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultListItemEntity, &[])
    }

    /// Returns a new project type with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultProjectTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultProjectTypeEntity.html)
    /// - returns 200 with [`ProjectTypeEntity`](crate::types::ProjectTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_project_type_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultProjectTypeEntity")]
    #[inline]
    pub fn create_default_project_type_entity(self) -> Call<'c, ProjectTypeEntity> {
        self.call(Op::CreateDefaultProjectTypeEntity, &[])
    }

    /// Returns a new definition of a relation with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultRelationDefinitionEntity.html)
    /// - returns 200 with [`RelationDefinitionEntity`](crate::types::RelationDefinitionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_relation_definition_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultRelationDefinitionEntity")]
    #[inline]
    pub fn create_default_relation_definition_entity(self) -> Call<'c, RelationDefinitionEntity> {
        self.call(Op::CreateDefaultRelationDefinitionEntity, &[])
    }

    /// Returns a new resource with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultResourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultResourceEntity.html)
    /// - returns 200 with [`ResourceEntity`](crate::types::ResourceEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_resource_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultResourceEntity")]
    #[inline]
    pub fn create_default_resource_entity(self) -> Call<'c, ResourceEntity> {
        self.call(Op::CreateDefaultResourceEntity, &[])
    }

    /// Returns a new stage of a sale with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultSaleStageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultSaleStageEntity.html)
    /// - returns 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_sale_stage_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultSaleStageEntity")]
    #[inline]
    pub fn create_default_sale_stage_entity(self) -> Call<'c, SaleStageEntity> {
        self.call(Op::CreateDefaultSaleStageEntity, &[])
    }

    /// Returns a new type of sale with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultSaleTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultSaleTypeEntity.html)
    /// - returns 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_sale_type_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultSaleTypeEntity")]
    #[inline]
    pub fn create_default_sale_type_entity(self) -> Call<'c, SaleTypeEntity> {
        self.call(Op::CreateDefaultSaleTypeEntity, &[])
    }

    /// Returns a new task menu with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTaskMenu`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTaskMenu.html)
    /// - returns 200 with [`TaskMenu`](crate::types::TaskMenu).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_task_menu().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultTaskMenu")]
    #[inline]
    pub fn create_default_task_menu(self) -> Call<'c, TaskMenu> {
        self.call(Op::CreateDefaultTaskMenu, &[])
    }

    /// Returns a new category for requests with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTicketCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketCategoryEntity.html)
    /// - returns 200 with [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_ticket_category_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultTicketCategoryEntity")]
    #[inline]
    pub fn create_default_ticket_category_entity(self) -> Call<'c, TicketCategoryEntity> {
        self.call(Op::CreateDefaultTicketCategoryEntity, &[])
    }

    /// Returns a new priority for requests with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTicketPriorityEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketPriorityEntity.html)
    /// - returns 200 with [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_ticket_priority_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultTicketPriorityEntity")]
    #[inline]
    pub fn create_default_ticket_priority_entity(self) -> Call<'c, TicketPriorityEntity> {
        self.call(Op::CreateDefaultTicketPriorityEntity, &[])
    }

    /// Returns a new ticket relation definition with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTicketRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketRelationDefinitionEntity.html)
    /// - returns 200 with [`TicketRelationDefinitionEntity`](crate::types::TicketRelationDefinitionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_ticket_relation_definition_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultTicketRelationDefinitionEntity")]
    #[inline]
    pub fn create_default_ticket_relation_definition_entity(self) -> Call<'c, TicketRelationDefinitionEntity> {
        self.call(Op::CreateDefaultTicketRelationDefinitionEntity, &[])
    }

    /// Returns a new status for requests with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTicketStatusEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketStatusEntity.html)
    /// - returns 200 with [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_ticket_status_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultTicketStatusEntity")]
    #[inline]
    pub fn create_default_ticket_status_entity(self) -> Call<'c, TicketStatusEntity> {
        self.call(Op::CreateDefaultTicketStatusEntity, &[])
    }

    /// Returns a new type of request with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultTicketTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultTicketTypeEntity.html)
    /// - returns 200 with [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_ticket_type_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultTicketTypeEntity")]
    #[inline]
    pub fn create_default_ticket_type_entity(self) -> Call<'c, TicketTypeEntity> {
        self.call(Op::CreateDefaultTicketTypeEntity, &[])
    }

    /// Returns a new web panel with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/CreateDefaultWebPanelEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_CreateDefaultWebPanelEntity.html)
    /// - returns 200 with [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().create_default_web_panel_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_CreateDefaultWebPanelEntity")]
    #[inline]
    pub fn create_default_web_panel_entity(self) -> Call<'c, WebPanelEntity> {
        self.call(Op::CreateDefaultWebPanelEntity, &[])
    }

    /// Marks all items of a list, found by its key, as deleted.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteAllFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllFromListDefinition.html)
    /// - body, `DeleteAllFromListDefinitionRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_all_from_list_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteAllFromListDefinition")]
    #[inline]
    pub fn delete_all_from_list_definition(self, ud_list_definition_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteAllFromListDefinition, &[]).arguments(&[View::I32(ud_list_definition_id)])
    }

    /// Marks all items of a list, found by its name, as deleted.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteAllFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllFromListName.html)
    /// - body, `DeleteAllFromListNameRequest`.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_all_from_list_name("ud list definition name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteAllFromListName")]
    #[inline]
    pub fn delete_all_from_list_name(self, ud_list_definition_name: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteAllFromListName, &[]).arguments(&[View::Str(ud_list_definition_name)])
    }

    /// Deletes all headings of a list that is found by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteAllHeadingsFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllHeadingsFromListDefinition.html)
    /// - body, `DeleteAllHeadingsFromListDefinitionRequest`.
    ///   - `Id`, `i32`: Key of the definition of the list that loses its headings.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_all_headings_from_list_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteAllHeadingsFromListDefinition")]
    #[inline]
    pub fn delete_all_headings_from_list_definition(self, id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteAllHeadingsFromListDefinition, &[]).arguments(&[View::I32(id)])
    }

    /// Deletes all headings of a list that is found by its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteAllHeadingsFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAllHeadingsFromName.html)
    /// - body, `DeleteAllHeadingsFromNameRequest`.
    ///   - `Name`, text: Name of the list whose headings are deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_all_headings_from_name("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteAllHeadingsFromName")]
    #[inline]
    pub fn delete_all_headings_from_name(self, name: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteAllHeadingsFromName, &[]).arguments(&[View::Str(name)])
    }

    /// Deletes all task menus of the calling app for good. Works only in the online service and with a valid
    /// application token; otherwise nothing happens.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteAppTaskMenus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAppTaskMenus.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_app_task_menus().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteAppTaskMenus")]
    #[inline]
    pub fn delete_app_task_menus(self) -> Call<'c, (), Select> {
        self.call(Op::DeleteAppTaskMenus, &[])
    }

    /// Deletes all web panels of the calling app for good. Works only in the online service and with a valid
    /// application token; otherwise nothing happens.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteAppWebPanels`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteAppWebPanels.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_app_web_panels().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteAppWebPanels")]
    #[inline]
    pub fn delete_app_web_panels(self) -> Call<'c, (), Select> {
        self.call(Op::DeleteAppWebPanels, &[])
    }

    /// Deletes the version of a document template in one language.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteDocumentTemplateLanguage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteDocumentTemplateLanguage.html)
    /// - body, `DeleteDocumentTemplateLanguageRequest`.
    ///   - `DocumentTemplateId`, `i32`: Key of the document template that loses one language.
    ///   - `LanguageCode`, text: Language of the texts as an ISO code, such as nb-NO.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_document_template_language(1, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteDocumentTemplateLanguage")]
    #[inline]
    pub fn delete_document_template_language(
        self,
        document_template_id: i32,
        language_code: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::DeleteDocumentTemplateLanguage, &[])
            .arguments(&[View::I32(document_template_id), View::Str(language_code)])
    }

    /// Deletes an item from a list that is found by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteFromListDefinition.html)
    /// - body, `DeleteFromListDefinitionRequest`.
    ///   - `Id`, `i32`: Key of the list item to delete.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_from_list_definition(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteFromListDefinition")]
    #[inline]
    pub fn delete_from_list_definition(self, id: i32, ud_list_definition_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteFromListDefinition, &[]).arguments(&[View::I32(id), View::I32(ud_list_definition_id)])
    }

    /// Deletes an item from a list that is found by its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteFromListName.html)
    /// - body, `DeleteFromListNameRequest`.
    ///   - `Id`, `i32`: Key of the list item to delete.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_from_list_name(1, "ud list definition name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteFromListName")]
    #[inline]
    pub fn delete_from_list_name(self, id: i32, ud_list_definition_name: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteFromListName, &[]).arguments(&[View::I32(id), View::Str(ud_list_definition_name)])
    }

    /// Removes a node of a hierarchy by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteHierarchyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteHierarchyEntity.html)
    /// - `hierarchyEntityId` (query), `i32`: Key of the node of a hierarchy to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_hierarchy_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteHierarchyEntity")]
    #[inline]
    pub fn delete_hierarchy_entity(self, hierarchy_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteHierarchyEntity, &[]).query("hierarchyEntityId", View::I32(hierarchy_entity_id))
    }

    /// Removes a node of a hierarchy, found by its path, with everything below it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteHierarchyFromPath`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteHierarchyFromPath.html)
    /// - body, `DeleteHierarchyFromPathRequest`.
    ///   - `Domain`, [`Domain`](crate::types::Domain): Which tree of folders the path belongs to, such as that of
    ///     scripts or of selections.
    ///   - `Path`, text: Path of the node to delete, from the root of its hierarchy, with a slash between folders, such
    ///     as `foo/bar`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_hierarchy_from_path(&superoffice::types::Domain::ExtraTables, "path")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteHierarchyFromPath")]
    #[inline]
    pub fn delete_hierarchy_from_path(self, domain: &Domain, path: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteHierarchyFromPath, &[]).arguments(&[View::Enum(domain), View::Str(path)])
    }

    /// Removes a list definition by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteListEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteListEntity.html)
    /// - `listEntityId` (query), `i32`: Key of the list definition to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_list_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteListEntity")]
    #[inline]
    pub fn delete_list_entity(self, list_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteListEntity, &[]).query("listEntityId", View::I32(list_entity_id))
    }

    /// Deletes a whole list, found by its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteListEntityByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteListEntityByName.html)
    /// - body, `DeleteListEntityByNameRequest`.
    ///   - `Name`, text: Name of the list to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_list_entity_by_name("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteListEntityByName")]
    #[inline]
    pub fn delete_list_entity_by_name(self, name: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteListEntityByName, &[]).arguments(&[View::Str(name)])
    }

    /// Removes one status from the list that projects choose their status from.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteProjectStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteProjectStatus.html)
    /// - body, `DeleteProjectStatusRequest`.
    ///   - `ProjectStatusId`, `i32`: Key of the project status to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_project_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteProjectStatus")]
    #[inline]
    pub fn delete_project_status(self, project_status_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteProjectStatus, &[]).arguments(&[View::I32(project_status_id)])
    }

    /// Removes a resource by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteResourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteResourceEntity.html)
    /// - `resourceEntityId` (query), `i32`: Key of the resource to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_resource_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteResourceEntity")]
    #[inline]
    pub fn delete_resource_entity(self, resource_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteResourceEntity, &[]).query("resourceEntityId", View::I32(resource_entity_id))
    }

    /// Removes a task menu by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteTaskMenu`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTaskMenu.html)
    /// - `taskMenuId` (query), `i32`: Key of the task menu to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_task_menu(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteTaskMenu")]
    #[inline]
    pub fn delete_task_menu(self, task_menu_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTaskMenu, &[]).query("taskMenuId", View::I32(task_menu_id))
    }

    /// Removes a category for requests by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteTicketCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketCategoryEntity.html)
    /// - `ticketCategoryEntityId` (query), `i32`: Key of the category for requests to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_ticket_category_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteTicketCategoryEntity")]
    #[inline]
    pub fn delete_ticket_category_entity(self, ticket_category_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketCategoryEntity, &[])
            .query("ticketCategoryEntityId", View::I32(ticket_category_entity_id))
    }

    /// Removes a priority for requests by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteTicketPriorityEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketPriorityEntity.html)
    /// - `ticketPriorityEntityId` (query), `i32`: Key of the priority for requests to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_ticket_priority_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteTicketPriorityEntity")]
    #[inline]
    pub fn delete_ticket_priority_entity(self, ticket_priority_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketPriorityEntity, &[])
            .query("ticketPriorityEntityId", View::I32(ticket_priority_entity_id))
    }

    /// Removes a ticket relation definition by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteTicketRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketRelationDefinitionEntity.html)
    /// - `ticketRelationDefinitionEntityId` (query), `i32`: Key of the ticket relation definition to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_ticket_relation_definition_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteTicketRelationDefinitionEntity")]
    #[inline]
    pub fn delete_ticket_relation_definition_entity(self, ticket_relation_definition_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketRelationDefinitionEntity, &[])
            .query("ticketRelationDefinitionEntityId", View::I32(ticket_relation_definition_entity_id))
    }

    /// Removes a status for requests by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteTicketStatusEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketStatusEntity.html)
    /// - `ticketStatusEntityId` (query), `i32`: Key of the status for requests to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_ticket_status_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteTicketStatusEntity")]
    #[inline]
    pub fn delete_ticket_status_entity(self, ticket_status_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketStatusEntity, &[]).query("ticketStatusEntityId", View::I32(ticket_status_entity_id))
    }

    /// Removes a type of request by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteTicketTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteTicketTypeEntity.html)
    /// - `ticketTypeEntityId` (query), `i32`: Key of the type of request to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_ticket_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteTicketTypeEntity")]
    #[inline]
    pub fn delete_ticket_type_entity(self, ticket_type_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketTypeEntity, &[]).query("ticketTypeEntityId", View::I32(ticket_type_entity_id))
    }

    /// Deletes a web panel from the database for good, so that it cannot be restored. Use it with care.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/DeleteWebPanel`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_DeleteWebPanel.html)
    /// - body, `DeleteWebPanelRequest`.
    ///   - `Id`, `i32`: Key of the web panel to delete for good.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().delete_web_panel(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_DeleteWebPanel")]
    #[inline]
    pub fn delete_web_panel(self, id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteWebPanel, &[]).arguments(&[View::I32(id)])
    }

    /// Returns the URL with which a client navigates to a web panel.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GenerateNavigationUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GenerateNavigationUrl.html)
    /// - body, `GenerateNavigationUrlRequest`.
    ///   - `VisibleIn`, [`Navigation`](crate::types::Navigation): Place in the user interface where the panel is shown.
    ///   - `WindowName`, text: Name of the window that the panel uses.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().generate_navigation_url(
    ///     &superoffice::types::Navigation::ToolboxMenu,
    ///     "window name",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GenerateNavigationUrl")]
    #[inline]
    pub fn generate_navigation_url(self, visible_in: &Navigation, window_name: &str) -> Call<'c, String, Select> {
        self.call(Op::GenerateNavigationUrl, &[]).arguments(&[View::Enum(visible_in), View::Str(window_name)])
    }

    /// Returns the settings of all automated category updates.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllAutomatedCategoryUpdates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllAutomatedCategoryUpdates.html)
    /// - returns 200 with list of [`AutomatedCategoryUpdate`](crate::types::AutomatedCategoryUpdate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_automated_category_updates().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllAutomatedCategoryUpdates")]
    #[inline]
    pub fn get_all_automated_category_updates(self) -> Call<'c, Vec<AutomatedCategoryUpdate>, Select> {
        self.call(Op::GetAllAutomatedCategoryUpdates, &[])
    }

    /// Returns every consent source of the installation.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllConsentSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllConsentSource.html)
    /// - returns 200 with list of [`ConsentSource`](crate::types::ConsentSource).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_consent_source().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllConsentSource")]
    #[inline]
    pub fn get_all_consent_source(self) -> Call<'c, Vec<ConsentSource>, Select> {
        self.call(Op::GetAllConsentSource, &[])
    }

    /// Returns all countries that a company or contact person can belong to, with or without the deleted ones.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllCountries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllCountries.html)
    /// - body, `GetAllCountriesRequest`.
    ///   - `IncludeDeleted`, `bool`: Whether records marked as deleted are included.
    /// - returns 200 with list of [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_countries(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllCountries")]
    #[inline]
    pub fn get_all_countries(self, include_deleted: bool) -> Call<'c, Vec<Country>, Select> {
        self.call(Op::GetAllCountries, &[]).arguments(&[View::Bool(include_deleted)])
    }

    /// Returns all currencies, as full entities. `GetCurrencies` returns the shorter form.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllCurrencies`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllCurrencies.html)
    /// - body, `GetAllCurrenciesRequest`.
    ///   - `IncludeDeleted`, `bool`: Whether records marked as deleted are included.
    /// - returns 200 with list of [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_currencies(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllCurrencies")]
    #[inline]
    pub fn get_all_currencies(self, include_deleted: bool) -> Call<'c, Vec<CurrencyEntity>, Select> {
        self.call(Op::GetAllCurrencies, &[]).arguments(&[View::Bool(include_deleted)])
    }

    /// Returns all document templates, as full entities. `GetDocumentTemplates` returns the shorter form.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllDocumentTemplates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllDocumentTemplates.html)
    /// - body, `GetAllDocumentTemplatesRequest`.
    ///   - `IncludeDeleted`, `bool`: Whether records marked as deleted are included.
    /// - returns 200 with list of [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_document_templates(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllDocumentTemplates")]
    #[inline]
    pub fn get_all_document_templates(self, include_deleted: bool) -> Call<'c, Vec<DocumentTemplateEntity>, Select> {
        self.call(Op::GetAllDocumentTemplates, &[]).arguments(&[View::Bool(include_deleted)])
    }

    /// Returns all domains that hierarchies are divided into.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllDomains`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllDomains.html)
    /// - returns 200 with list of [`Domain`](crate::types::Domain).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_domains().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllDomains")]
    #[inline]
    pub fn get_all_domains(self) -> Call<'c, Vec<Domain>, Select> {
        self.call(Op::GetAllDomains, &[])
    }

    /// Returns all items of a list, found by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllFromListDefinition.html)
    /// - body, `GetAllFromListDefinitionRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `IncludeDeleted`, `bool`: Whether records marked as deleted are included.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_from_list_definition(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllFromListDefinition")]
    #[inline]
    pub fn get_all_from_list_definition(
        self,
        ud_list_definition_id: i32,
        include_deleted: bool,
    ) -> Call<'c, Vec<ListItemEntity>, Select> {
        self.call(Op::GetAllFromListDefinition, &[])
            .arguments(&[View::I32(ud_list_definition_id), View::Bool(include_deleted)])
    }

    /// Returns all items of a list, found by its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllFromListName.html)
    /// - body, `GetAllFromListNameRequest`.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    ///   - `IncludeDeleted`, `bool`: Whether records marked as deleted are included.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_from_list_name("ud list definition name", true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllFromListName")]
    #[inline]
    pub fn get_all_from_list_name(
        self,
        ud_list_definition_name: &str,
        include_deleted: bool,
    ) -> Call<'c, Vec<ListItemEntity>, Select> {
        self.call(Op::GetAllFromListName, &[])
            .arguments(&[View::Str(ud_list_definition_name), View::Bool(include_deleted)])
    }

    /// Returns the nodes of all hierarchies in a domain.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllInDomain`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllInDomain.html)
    /// - body, `GetAllInDomainRequest`.
    ///   - `Domain`, [`Domain`](crate::types::Domain): Which tree of folders is returned, such as that of scripts or of
    ///     selections.
    ///   - `Children`, `bool`: Whether the nodes below are included as well.
    /// - returns 200 with list of [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_in_domain(&superoffice::types::Domain::ExtraTables, true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllInDomain")]
    #[inline]
    pub fn get_all_in_domain(self, domain: &Domain, children: bool) -> Call<'c, Vec<HierarchyEntity>, Select> {
        self.call(Op::GetAllInDomain, &[]).arguments(&[View::Enum(domain), View::Bool(children)])
    }

    /// Returns every legal base of the installation.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllLegalBase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllLegalBase.html)
    /// - returns 200 with list of [`LegalBase`](crate::types::LegalBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_legal_base().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllLegalBase")]
    #[inline]
    pub fn get_all_legal_base(self) -> Call<'c, Vec<LegalBase>, Select> {
        self.call(Op::GetAllLegalBase, &[])
    }

    /// Returns all items of the list of reasons for won sales.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllReasonSold`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllReasonSold.html)
    /// - returns 200 with list of [`ReasonSold`](crate::types::ReasonSold).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_reason_sold().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllReasonSold")]
    #[inline]
    pub fn get_all_reason_sold(self) -> Call<'c, Vec<ReasonSold>, Select> {
        self.call(Op::GetAllReasonSold, &[])
    }

    /// Returns all items of the list of reasons for stalled sales.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllReasonStalled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllReasonStalled.html)
    /// - returns 200 with list of [`ReasonStalled`](crate::types::ReasonStalled).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_reason_stalled().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllReasonStalled")]
    #[inline]
    pub fn get_all_reason_stalled(self) -> Call<'c, Vec<ReasonStalled>, Select> {
        self.call(Op::GetAllReasonStalled, &[])
    }

    /// Returns all stages of sales, as full entities.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllSaleStages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSaleStages.html)
    /// - body, `GetAllSaleStagesRequest`.
    ///   - `IncludeDeleted`, `bool`: Whether records marked as deleted are included.
    /// - returns 200 with list of [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_sale_stages(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllSaleStages")]
    #[inline]
    pub fn get_all_sale_stages(self, include_deleted: bool) -> Call<'c, Vec<SaleStageEntity>, Select> {
        self.call(Op::GetAllSaleStages, &[]).arguments(&[View::Bool(include_deleted)])
    }

    /// Returns all sale types as plain list items. `GetAllSaleTypeEntities` adds their settings.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllSaleType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSaleType.html)
    /// - returns 200 with list of [`SaleType`](crate::types::SaleType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_sale_type().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllSaleType")]
    #[inline]
    pub fn get_all_sale_type(self) -> Call<'c, Vec<SaleType>, Select> {
        self.call(Op::GetAllSaleType, &[])
    }

    /// Returns all sale types as full entities, with their settings for stakeholders, guides and quotes.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllSaleTypeEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSaleTypeEntities.html)
    /// - body, `GetAllSaleTypeEntitiesRequest`.
    ///   - `IncludeDeleted`, `bool`: Whether records marked as deleted are included.
    /// - returns 200 with list of [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_sale_type_entities(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllSaleTypeEntities")]
    #[inline]
    pub fn get_all_sale_type_entities(self, include_deleted: bool) -> Call<'c, Vec<SaleTypeEntity>, Select> {
        self.call(Op::GetAllSaleTypeEntities, &[]).arguments(&[View::Bool(include_deleted)])
    }

    /// Returns every selection category of the installation.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllSelectionCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllSelectionCategory.html)
    /// - returns 200 with list of [`SelectionCategory`](crate::types::SelectionCategory).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_selection_category().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllSelectionCategory")]
    #[inline]
    pub fn get_all_selection_category(self) -> Call<'c, Vec<SelectionCategory>, Select> {
        self.call(Op::GetAllSelectionCategory, &[])
    }

    /// Returns all tasks, which are the types of appointments.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllTasks.html)
    /// - body, `GetAllTasksRequest`.
    ///   - `IncludeDeleted`, `bool`: Whether records marked as deleted are included.
    /// - returns 200 with list of [`TaskListItem`](crate::types::TaskListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_tasks(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllTasks")]
    #[inline]
    pub fn get_all_tasks(self, include_deleted: bool) -> Call<'c, Vec<TaskListItem>, Select> {
        self.call(Op::GetAllTasks, &[]).arguments(&[View::Bool(include_deleted)])
    }

    /// Returns all priorities that a request (ticket) can have.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllTicketPriorities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllTicketPriorities.html)
    /// - body, `GetAllTicketPrioritiesRequest`.
    ///   - `IncludeDeleted`, `bool`: Whether records marked as deleted are included.
    /// - returns 200 with list of [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_ticket_priorities(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllTicketPriorities")]
    #[inline]
    pub fn get_all_ticket_priorities(self, include_deleted: bool) -> Call<'c, Vec<TicketPriorityEntity>, Select> {
        self.call(Op::GetAllTicketPriorities, &[]).arguments(&[View::Bool(include_deleted)])
    }

    /// Returns all relation definitions between requests (tickets) except built-in ones, with the ticket types at both
    /// ends.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAllTicketRelationDefinitionEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAllTicketRelationDefinitionEntities.html)
    /// - returns 200 with list of [`TicketRelationDefinitionEntity`](crate::types::TicketRelationDefinitionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_all_ticket_relation_definition_entities().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAllTicketRelationDefinitionEntities")]
    #[inline]
    pub fn get_all_ticket_relation_definition_entities(self) -> Call<'c, Vec<TicketRelationDefinitionEntity>, Select> {
        self.call(Op::GetAllTicketRelationDefinitionEntities, &[])
    }

    /// Returns one range of amounts (amount class), looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAmountClassEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAmountClassEntity.html)
    /// - `amountClassEntityId` (query), `i32`: Key of the range of amounts (amount class) to return.
    /// - returns 200 with [`AmountClassEntity`](crate::types::AmountClassEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_amount_class_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAmountClassEntity")]
    #[inline]
    pub fn get_amount_class_entity(self, amount_class_entity_id: i32) -> Call<'c, AmountClassEntity, Select> {
        self.call(Op::GetAmountClassEntity, &[]).query("amountClassEntityId", View::I32(amount_class_entity_id))
    }

    /// Returns all task menus of the calling app. Works only in the online service and with a valid application token.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAppTaskMenus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAppTaskMenus.html)
    /// - returns 200 with list of [`TaskMenu`](crate::types::TaskMenu).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_app_task_menus().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAppTaskMenus")]
    #[inline]
    pub fn get_app_task_menus(self) -> Call<'c, Vec<TaskMenu>, Select> {
        self.call(Op::GetAppTaskMenus, &[])
    }

    /// Returns all web panels of the calling app. Works only in the online service and with a valid application token.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetAppWebPanels`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetAppWebPanels.html)
    /// - returns 200 with list of [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_app_web_panels().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetAppWebPanels")]
    #[inline]
    pub fn get_app_web_panels(self) -> Call<'c, Vec<WebPanelEntity>, Select> {
        self.call(Op::GetAppWebPanels, &[])
    }

    /// Returns the base currency, in relation to which exchange rates are calculated.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetBaseCurrency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBaseCurrency.html)
    /// - returns 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_base_currency().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetBaseCurrency")]
    #[inline]
    pub fn get_base_currency(self) -> Call<'c, CurrencyEntity, Select> {
        self.call(Op::GetBaseCurrency, &[])
    }

    /// Returns one business, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetBusiness`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBusiness.html)
    /// - `businessId` (query), `i32`: Key of the business to return.
    /// - returns 200 with [`Business`](crate::types::Business).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_business(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetBusiness")]
    #[inline]
    pub fn get_business(self, business_id: i32) -> Call<'c, Business, Select> {
        self.call(Op::GetBusiness, &[]).query("businessId", View::I32(business_id))
    }

    /// Returns several businesses at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetBusinessList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBusinessList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Business`](crate::types::Business).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_business_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetBusinessList")]
    #[inline]
    pub fn get_business_list(self, body: &[i32]) -> Call<'c, Vec<Business>, Select> {
        self.call(Op::GetBusinessList, &[]).body(View::List(&body))
    }

    /// Returns all businesses (industries) that a company can be given.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetBusinesses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetBusinesses.html)
    /// - returns 200 with list of [`Business`](crate::types::Business).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_businesses().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetBusinesses")]
    #[inline]
    pub fn get_businesses(self) -> Call<'c, Vec<Business>, Select> {
        self.call(Op::GetBusinesses, &[])
    }

    /// Returns all categories that a company can be given.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCategories`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategories.html)
    /// - returns 200 with list of [`Category`](crate::types::Category).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_categories().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCategories")]
    #[inline]
    pub fn get_categories(self) -> Call<'c, Vec<Category>, Select> {
        self.call(Op::GetCategories, &[])
    }

    /// Returns one category, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategory.html)
    /// - `categoryId` (query), `i32`: Key of the category to return.
    /// - returns 200 with [`Category`](crate::types::Category).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCategory")]
    #[inline]
    pub fn get_category(self, category_id: i32) -> Call<'c, Category, Select> {
        self.call(Op::GetCategory, &[]).query("categoryId", View::I32(category_id))
    }

    /// Returns one category, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategoryEntity.html)
    /// - `categoryEntityId` (query), `i32`: Key of the category to return.
    /// - returns 200 with [`CategoryEntity`](crate::types::CategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_category_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCategoryEntity")]
    #[inline]
    pub fn get_category_entity(self, category_entity_id: i32) -> Call<'c, CategoryEntity, Select> {
        self.call(Op::GetCategoryEntity, &[]).query("categoryEntityId", View::I32(category_entity_id))
    }

    /// Returns several categories at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCategoryList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCategoryList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Category`](crate::types::Category).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_category_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCategoryList")]
    #[inline]
    pub fn get_category_list(self, body: &[i32]) -> Call<'c, Vec<Category>, Select> {
        self.call(Op::GetCategoryList, &[]).body(View::List(&body))
    }

    /// Returns one competitor, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCompetitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCompetitor.html)
    /// - `competitorId` (query), `i32`: Key of the competitor to return.
    /// - returns 200 with [`Competitor`](crate::types::Competitor).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_competitor(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCompetitor")]
    #[inline]
    pub fn get_competitor(self, competitor_id: i32) -> Call<'c, Competitor, Select> {
        self.call(Op::GetCompetitor, &[]).query("competitorId", View::I32(competitor_id))
    }

    /// Returns several competitors at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCompetitorList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCompetitorList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Competitor`](crate::types::Competitor).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_competitor_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCompetitorList")]
    #[inline]
    pub fn get_competitor_list(self, body: &[i32]) -> Call<'c, Vec<Competitor>, Select> {
        self.call(Op::GetCompetitorList, &[]).body(View::List(&body))
    }

    /// Returns all competitors in the list that sales refer to.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCompetitors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCompetitors.html)
    /// - returns 200 with list of [`Competitor`](crate::types::Competitor).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_competitors().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCompetitors")]
    #[inline]
    pub fn get_competitors(self) -> Call<'c, Vec<Competitor>, Select> {
        self.call(Op::GetCompetitors, &[])
    }

    /// Returns one consent purpose, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetConsentPurpose`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentPurpose.html)
    /// - `consentPurposeId` (query), `i32`: Key of the consent purpose to return.
    /// - returns 200 with [`ConsentPurpose`](crate::types::ConsentPurpose).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_consent_purpose(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetConsentPurpose")]
    #[inline]
    pub fn get_consent_purpose(self, consent_purpose_id: i32) -> Call<'c, ConsentPurpose, Select> {
        self.call(Op::GetConsentPurpose, &[]).query("consentPurposeId", View::I32(consent_purpose_id))
    }

    /// Returns several consent purposes at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetConsentPurposeList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentPurposeList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`ConsentPurpose`](crate::types::ConsentPurpose).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_consent_purpose_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetConsentPurposeList")]
    #[inline]
    pub fn get_consent_purpose_list(self, body: &[i32]) -> Call<'c, Vec<ConsentPurpose>, Select> {
        self.call(Op::GetConsentPurposeList, &[]).body(View::List(&body))
    }

    /// Returns all purposes for which consent to store data is recorded.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetConsentPurposes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentPurposes.html)
    /// - returns 200 with list of [`ConsentPurpose`](crate::types::ConsentPurpose).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_consent_purposes().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetConsentPurposes")]
    #[inline]
    pub fn get_consent_purposes(self) -> Call<'c, Vec<ConsentPurpose>, Select> {
        self.call(Op::GetConsentPurposes, &[])
    }

    /// Returns one consent source, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetConsentSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentSource.html)
    /// - `consentSourceId` (query), `i32`: Key of the consent source to return.
    /// - returns 200 with [`ConsentSource`](crate::types::ConsentSource).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_consent_source(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetConsentSource")]
    #[inline]
    pub fn get_consent_source(self, consent_source_id: i32) -> Call<'c, ConsentSource, Select> {
        self.call(Op::GetConsentSource, &[]).query("consentSourceId", View::I32(consent_source_id))
    }

    /// Returns several consent sources at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetConsentSourceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentSourceList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`ConsentSource`](crate::types::ConsentSource).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_consent_source_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetConsentSourceList")]
    #[inline]
    pub fn get_consent_source_list(self, body: &[i32]) -> Call<'c, Vec<ConsentSource>, Select> {
        self.call(Op::GetConsentSourceList, &[]).body(View::List(&body))
    }

    /// Returns all sources from which consent can come.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetConsentSources`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetConsentSources.html)
    /// - returns 200 with list of [`ConsentSource`](crate::types::ConsentSource).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_consent_sources().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetConsentSources")]
    #[inline]
    pub fn get_consent_sources(self) -> Call<'c, Vec<ConsentSource>, Select> {
        self.call(Op::GetConsentSources, &[])
    }

    /// Returns all countries that a company or contact person can belong to.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCountries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCountries.html)
    /// - returns 200 with list of [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_countries().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCountries")]
    #[inline]
    pub fn get_countries(self) -> Call<'c, Vec<Country>, Select> {
        self.call(Op::GetCountries, &[])
    }

    /// Returns one country, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCountry.html)
    /// - `countryId` (query), `i32`: Key of the country to return.
    /// - returns 200 with [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_country(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCountry")]
    #[inline]
    pub fn get_country(self, country_id: i32) -> Call<'c, Country, Select> {
        self.call(Op::GetCountry, &[]).query("countryId", View::I32(country_id))
    }

    /// Returns several countries at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCountryList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCountryList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_country_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCountryList")]
    #[inline]
    pub fn get_country_list(self, body: &[i32]) -> Call<'c, Vec<Country>, Select> {
        self.call(Op::GetCountryList, &[]).body(View::List(&body))
    }

    /// Returns one item of the credited list, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCredited`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCredited.html)
    /// - `creditedId` (query), `i32`: Key of the item of the credited list to return.
    /// - returns 200 with [`Credited`](crate::types::Credited).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_credited(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCredited")]
    #[inline]
    pub fn get_credited(self, credited_id: i32) -> Call<'c, Credited, Select> {
        self.call(Op::GetCredited, &[]).query("creditedId", View::I32(credited_id))
    }

    /// Returns several items of the credited list at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCreditedList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCreditedList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Credited`](crate::types::Credited).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_credited_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCreditedList")]
    #[inline]
    pub fn get_credited_list(self, body: &[i32]) -> Call<'c, Vec<Credited>, Select> {
        self.call(Op::GetCreditedList, &[]).body(View::List(&body))
    }

    /// Returns all items of the list of credited parties on sales.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCrediteds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCrediteds.html)
    /// - returns 200 with list of [`Credited`](crate::types::Credited).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_crediteds().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCrediteds")]
    #[inline]
    pub fn get_crediteds(self) -> Call<'c, Vec<Credited>, Select> {
        self.call(Op::GetCrediteds, &[])
    }

    /// Returns all currencies in the short form. `GetAllCurrencies` returns full entities.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCurrencies`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrencies.html)
    /// - returns 200 with list of [`Currency`](crate::types::Currency).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_currencies().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCurrencies")]
    #[inline]
    pub fn get_currencies(self) -> Call<'c, Vec<Currency>, Select> {
        self.call(Op::GetCurrencies, &[])
    }

    /// Returns one currency, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCurrency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrency.html)
    /// - `currencyId` (query), `i32`: Key of the currency to return.
    /// - returns 200 with [`Currency`](crate::types::Currency).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_currency(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCurrency")]
    #[inline]
    pub fn get_currency(self, currency_id: i32) -> Call<'c, Currency, Select> {
        self.call(Op::GetCurrency, &[]).query("currencyId", View::I32(currency_id))
    }

    /// Returns one currency, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCurrencyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrencyEntity.html)
    /// - `currencyEntityId` (query), `i32`: Key of the currency to return.
    /// - returns 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_currency_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCurrencyEntity")]
    #[inline]
    pub fn get_currency_entity(self, currency_entity_id: i32) -> Call<'c, CurrencyEntity, Select> {
        self.call(Op::GetCurrencyEntity, &[]).query("currencyEntityId", View::I32(currency_entity_id))
    }

    /// Returns several currencies at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCurrencyList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCurrencyList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Currency`](crate::types::Currency).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_currency_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCurrencyList")]
    #[inline]
    pub fn get_currency_list(self, body: &[i32]) -> Call<'c, Vec<Currency>, Select> {
        self.call(Op::GetCurrencyList, &[]).body(View::List(&body))
    }

    /// Returns one customer language, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCustomerLanguage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCustomerLanguage.html)
    /// - `customerLanguageId` (query), `i32`: Key of the customer language to return.
    /// - returns 200 with [`CustomerLanguage`](crate::types::CustomerLanguage).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_customer_language(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCustomerLanguage")]
    #[inline]
    pub fn get_customer_language(self, customer_language_id: i32) -> Call<'c, CustomerLanguage, Select> {
        self.call(Op::GetCustomerLanguage, &[]).query("customerLanguageId", View::I32(customer_language_id))
    }

    /// Returns several customer languages at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCustomerLanguageList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCustomerLanguageList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`CustomerLanguage`](crate::types::CustomerLanguage).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_customer_language_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCustomerLanguageList")]
    #[inline]
    pub fn get_customer_language_list(self, body: &[i32]) -> Call<'c, Vec<CustomerLanguage>, Select> {
        self.call(Op::GetCustomerLanguageList, &[]).body(View::List(&body))
    }

    /// Returns all items of the list from which a customer's language is chosen.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetCustomerLanguages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetCustomerLanguages.html)
    /// - returns 200 with list of [`CustomerLanguage`](crate::types::CustomerLanguage).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_customer_languages().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetCustomerLanguages")]
    #[inline]
    pub fn get_customer_languages(self) -> Call<'c, Vec<CustomerLanguage>, Select> {
        self.call(Op::GetCustomerLanguages, &[])
    }

    /// Returns one delivery term, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDeliveryTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryTerm.html)
    /// - `deliveryTermId` (query), `i32`: Key of the delivery term to return.
    /// - returns 200 with [`DeliveryTerm`](crate::types::DeliveryTerm).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_delivery_term(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDeliveryTerm")]
    #[inline]
    pub fn get_delivery_term(self, delivery_term_id: i32) -> Call<'c, DeliveryTerm, Select> {
        self.call(Op::GetDeliveryTerm, &[]).query("deliveryTermId", View::I32(delivery_term_id))
    }

    /// Returns all terms of delivery in the database.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDeliveryTerms`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryTerms.html)
    /// - returns 200 with list of [`DeliveryTerm`](crate::types::DeliveryTerm).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_delivery_terms().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDeliveryTerms")]
    #[inline]
    pub fn get_delivery_terms(self) -> Call<'c, Vec<DeliveryTerm>, Select> {
        self.call(Op::GetDeliveryTerms, &[])
    }

    /// Returns one delivery type, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDeliveryType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryType.html)
    /// - `deliveryTypeId` (query), `i32`: Key of the delivery type to return.
    /// - returns 200 with [`DeliveryType`](crate::types::DeliveryType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_delivery_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDeliveryType")]
    #[inline]
    pub fn get_delivery_type(self, delivery_type_id: i32) -> Call<'c, DeliveryType, Select> {
        self.call(Op::GetDeliveryType, &[]).query("deliveryTypeId", View::I32(delivery_type_id))
    }

    /// Returns all types of delivery in the database.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDeliveryTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDeliveryTypes.html)
    /// - returns 200 with list of [`DeliveryType`](crate::types::DeliveryType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_delivery_types().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDeliveryTypes")]
    #[inline]
    pub fn get_delivery_types(self) -> Call<'c, Vec<DeliveryType>, Select> {
        self.call(Op::GetDeliveryTypes, &[])
    }

    /// Returns one department, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDepartment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDepartment.html)
    /// - `departmentId` (query), `i32`: Key of the department to return.
    /// - returns 200 with [`Department`](crate::types::Department).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_department(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDepartment")]
    #[inline]
    pub fn get_department(self, department_id: i32) -> Call<'c, Department, Select> {
        self.call(Op::GetDepartment, &[]).query("departmentId", View::I32(department_id))
    }

    /// Returns several departments at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDepartmentList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDepartmentList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Department`](crate::types::Department).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_department_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDepartmentList")]
    #[inline]
    pub fn get_department_list(self, body: &[i32]) -> Call<'c, Vec<Department>, Select> {
        self.call(Op::GetDepartmentList, &[]).body(View::List(&body))
    }

    /// Returns all departments (user groups), for the phone list of the user's own company.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDepartments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDepartments.html)
    /// - returns 200 with list of [`Department`](crate::types::Department).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_departments().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDepartments")]
    #[inline]
    pub fn get_departments(self) -> Call<'c, Vec<Department>, Select> {
        self.call(Op::GetDepartments, &[])
    }

    /// Returns one document template, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplate.html)
    /// - `documentTemplateId` (query), `i32`: Key of the document template to return.
    /// - returns 200 with [`DocumentTemplate`](crate::types::DocumentTemplate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_template(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTemplate")]
    #[inline]
    pub fn get_document_template(self, document_template_id: i32) -> Call<'c, DocumentTemplate, Select> {
        self.call(Op::GetDocumentTemplate, &[]).query("documentTemplateId", View::I32(document_template_id))
    }

    /// Returns one document template, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateEntity.html)
    /// - `documentTemplateEntityId` (query), `i32`: Key of the document template to return.
    /// - returns 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_template_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTemplateEntity")]
    #[inline]
    pub fn get_document_template_entity(
        self,
        document_template_entity_id: i32,
    ) -> Call<'c, DocumentTemplateEntity, Select> {
        self.call(Op::GetDocumentTemplateEntity, &[])
            .query("documentTemplateEntityId", View::I32(document_template_entity_id))
    }

    /// Returns the file extension of a document template.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateExtension`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateExtension.html)
    /// - body, `GetDocumentTemplateExtensionRequest`.
    ///   - `DocumentTemplateId`, `i32`: Key of the document template whose extension is returned.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_template_extension(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTemplateExtension")]
    #[inline]
    pub fn get_document_template_extension(self, document_template_id: i32) -> Call<'c, String, Select> {
        self.call(Op::GetDocumentTemplateExtension, &[]).arguments(&[View::I32(document_template_id)])
    }

    /// Returns the languages in which a document template exists.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateLanguages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateLanguages.html)
    /// - body, `GetDocumentTemplateLanguagesRequest`.
    ///   - `DocumentTemplateId`, `i32`: Key of the document template whose languages are returned.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_template_languages(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTemplateLanguages")]
    #[inline]
    pub fn get_document_template_languages(self, document_template_id: i32) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetDocumentTemplateLanguages, &[]).arguments(&[View::I32(document_template_id)])
    }

    /// Returns several document templates at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`DocumentTemplate`](crate::types::DocumentTemplate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_template_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTemplateList")]
    #[inline]
    pub fn get_document_template_list(self, body: &[i32]) -> Call<'c, Vec<DocumentTemplate>, Select> {
        self.call(Op::GetDocumentTemplateList, &[]).body(View::List(&body))
    }

    /// Returns properties of a document template that its document plugin supplies, by name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateProperties`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateProperties.html)
    /// - body, `GetDocumentTemplatePropertiesRequest`.
    ///   - `DocumentTemplateId`, `i32`: Key of the document template whose properties are returned.
    ///   - `RequestedProperties`, list of text: Names of the properties that the caller wants.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_template_properties(1, &["requested properties"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTemplateProperties")]
    #[inline]
    pub fn get_document_template_properties(
        self,
        document_template_id: i32,
        requested_properties: &[impl AsRef<str>],
    ) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetDocumentTemplateProperties, &[])
            .arguments(
                &[View::I32(document_template_id), View::List(&pagewire_runtime::table::Texts(requested_properties))],
            )
    }

    /// Returns the content of a document template, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateStreamFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateStreamFromId.html)
    /// - body, `GetDocumentTemplateStreamFromIdRequest`.
    ///   - `DocumentTemplateId`, `i32`: Key of the document template whose content is returned.
    ///   - `LanguageCode`, text: Language of the texts as an ISO code, such as nb-NO.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_template_stream_from_id(1, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTemplateStreamFromId")]
    #[inline]
    pub fn get_document_template_stream_from_id(
        self,
        document_template_id: i32,
        language_code: &str,
    ) -> Call<'c, Binary, Select> {
        self.call(Op::GetDocumentTemplateStreamFromId, &[])
            .arguments(&[View::I32(document_template_id), View::Str(language_code)])
    }

    /// Returns a document template as a task, because a document is an appointment whose task is its template.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateTask.html)
    /// - body, `GetDocumentTemplateTaskRequest`.
    ///   - `DocumentTemplateId`, `i32`: Key of the document template to return as a task.
    /// - returns 200 with [`SoTask`](crate::types::SoTask).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_template_task(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTemplateTask")]
    #[inline]
    pub fn get_document_template_task(self, document_template_id: i32) -> Call<'c, SoTask, Select> {
        self.call(Op::GetDocumentTemplateTask, &[]).arguments(&[View::I32(document_template_id)])
    }

    /// Returns a URL through which a client can open a document template.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateUrl.html)
    /// - body, `GetDocumentTemplateUrlRequest`.
    ///   - `DocumentTemplateId`, `i32`: Key of the document template that the URL leads to.
    ///   - `WritableUrl`, `bool`: Whether the URL must allow the template to be changed.
    ///   - `LanguageCode`, text: Language as an ISO code, such as nb-NO; empty when the template has no languages.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_template_url(1, true, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTemplateUrl")]
    #[inline]
    pub fn get_document_template_url(
        self,
        document_template_id: i32,
        writable_url: bool,
        language_code: &str,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetDocumentTemplateUrl, &[])
            .arguments(&[View::I32(document_template_id), View::Bool(writable_url), View::Str(language_code)])
    }

    /// Returns the names of the project guides that use a document template.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateUsedInProjectStage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateUsedInProjectStage.html)
    /// - body, `GetDocumentTemplateUsedInProjectStageRequest`.
    ///   - `DocumentTemplateId`, `i32`: Key of the document template that the guides use.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_template_used_in_project_stage(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTemplateUsedInProjectStage")]
    #[inline]
    pub fn get_document_template_used_in_project_stage(
        self,
        document_template_id: i32,
    ) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetDocumentTemplateUsedInProjectStage, &[]).arguments(&[View::I32(document_template_id)])
    }

    /// Returns the names of the sales guides that use a document template.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplateUsedInSalesStage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplateUsedInSalesStage.html)
    /// - body, `GetDocumentTemplateUsedInSalesStageRequest`.
    ///   - `DocumentTemplateId`, `i32`: Key of the document template that the guides use.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_template_used_in_sales_stage(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTemplateUsedInSalesStage")]
    #[inline]
    pub fn get_document_template_used_in_sales_stage(self, document_template_id: i32) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetDocumentTemplateUsedInSalesStage, &[]).arguments(&[View::I32(document_template_id)])
    }

    /// Returns all document templates that are available, in the short form.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplates.html)
    /// - returns 200 with list of [`DocumentTemplate`](crate::types::DocumentTemplate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_templates().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTemplates")]
    #[inline]
    pub fn get_document_templates(self) -> Call<'c, Vec<DocumentTemplate>, Select> {
        self.call(Op::GetDocumentTemplates, &[])
    }

    /// Returns all document templates as tasks, because a document is an appointment whose task is its template.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTemplatesTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTemplatesTasks.html)
    /// - returns 200 with list of [`SoTask`](crate::types::SoTask).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_templates_tasks().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTemplatesTasks")]
    #[inline]
    pub fn get_document_templates_tasks(self) -> Call<'c, Vec<SoTask>, Select> {
        self.call(Op::GetDocumentTemplatesTasks, &[])
    }

    /// Returns the document types that a document plugin supports. Give a new document template one of them.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetDocumentTypesForPlugin`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetDocumentTypesForPlugin.html)
    /// - body, `GetDocumentTypesForPluginRequest`.
    ///   - `PluginId`, `i32`: Key of the document plugin, as document templates refer to it.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_document_types_for_plugin(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetDocumentTypesForPlugin")]
    #[inline]
    pub fn get_document_types_for_plugin(self, plugin_id: i32) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetDocumentTypesForPlugin, &[]).arguments(&[View::I32(plugin_id)])
    }

    /// Returns whether strict mode for mailings (eMarketing) is on.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetEmarketingStrictMode`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetEmarketingStrictMode.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_emarketing_strict_mode().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetEmarketingStrictMode")]
    #[inline]
    pub fn get_emarketing_strict_mode(self) -> Call<'c, bool, Select> {
        self.call(Op::GetEmarketingStrictMode, &[])
    }

    /// Returns one external application, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetExtAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetExtAppEntity.html)
    /// - `extAppEntityId` (query), `i32`: Key of the external application to return.
    /// - returns 200 with [`ExtAppEntity`](crate::types::ExtAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ext_app_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetExtAppEntity")]
    #[inline]
    pub fn get_ext_app_entity(self, ext_app_entity_id: i32) -> Call<'c, ExtAppEntity, Select> {
        self.call(Op::GetExtAppEntity, &[]).query("extAppEntityId", View::I32(ext_app_entity_id))
    }

    /// Returns one item of a list that is found by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetFromListDefinition.html)
    /// - body, `GetFromListDefinitionRequest`.
    ///   - `Id`, `i32`: Key of the list item to return.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_from_list_definition(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetFromListDefinition")]
    #[inline]
    pub fn get_from_list_definition(self, id: i32, ud_list_definition_id: i32) -> Call<'c, ListItemEntity, Select> {
        self.call(Op::GetFromListDefinition, &[]).arguments(&[View::I32(id), View::I32(ud_list_definition_id)])
    }

    /// Returns one item of a list that is found by its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetFromListName.html)
    /// - body, `GetFromListNameRequest`.
    ///   - `Id`, `i32`: Key of the list item to return.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_from_list_name(1, "ud list definition name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetFromListName")]
    #[inline]
    pub fn get_from_list_name(self, id: i32, ud_list_definition_name: &str) -> Call<'c, ListItemEntity, Select> {
        self.call(Op::GetFromListName, &[]).arguments(&[View::I32(id), View::Str(ud_list_definition_name)])
    }

    /// Returns one heading, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetHeadingEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingEntity.html)
    /// - `headingEntityId` (query), `i32`: Key of the heading to return.
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_heading_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetHeadingEntity")]
    #[inline]
    pub fn get_heading_entity(self, heading_entity_id: i32) -> Call<'c, HeadingEntity, Select> {
        self.call(Op::GetHeadingEntity, &[]).query("headingEntityId", View::I32(heading_entity_id))
    }

    /// Returns the headings of a list item as an MDO list in which those that apply are selected. The list is found by
    /// its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetHeadings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadings.html)
    /// - body, `GetHeadingsRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `ListItemId`, `i32`: Key of the list item whose headings are wanted.
    ///   - `ShowDeleted`, `bool`: Whether deleted headings are included.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_headings(1, 2, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetHeadings")]
    #[inline]
    pub fn get_headings(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
        show_deleted: bool,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetHeadings, &[])
            .arguments(&[View::I32(ud_list_definition_id), View::I32(list_item_id), View::Bool(show_deleted)])
    }

    /// Returns the headings of a list item as an MDO list in which those that apply are selected. The list is found by
    /// its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetHeadingsForListItemFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingsForListItemFromListName.html)
    /// - body, `GetHeadingsForListItemFromListNameRequest`.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    ///   - `ListItemId`, `i32`: Key of the list item whose headings are wanted.
    ///   - `ShowDeleted`, `bool`: Whether deleted headings are included.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_headings_for_list_item_from_list_name(
    ///     "ud list definition name",
    ///     1,
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetHeadingsForListItemFromListName")]
    #[inline]
    pub fn get_headings_for_list_item_from_list_name(
        self,
        ud_list_definition_name: &str,
        list_item_id: i32,
        show_deleted: bool,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetHeadingsForListItemFromListName, &[])
            .arguments(&[View::Str(ud_list_definition_name), View::I32(list_item_id), View::Bool(show_deleted)])
    }

    /// Returns the headings of a list, found by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetHeadingsFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingsFromListDefinition.html)
    /// - body, `GetHeadingsFromListDefinitionRequest`.
    ///   - `Id`, `i32`: Key of the definition of the list whose headings are returned.
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_headings_from_list_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetHeadingsFromListDefinition")]
    #[inline]
    pub fn get_headings_from_list_definition(self, id: i32) -> Call<'c, Vec<HeadingEntity>, Select> {
        self.call(Op::GetHeadingsFromListDefinition, &[]).arguments(&[View::I32(id)])
    }

    /// Returns the headings of a list, found by its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetHeadingsFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHeadingsFromName.html)
    /// - body, `GetHeadingsFromNameRequest`.
    ///   - `Name`, text: Name of the list whose headings are returned.
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_headings_from_name("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetHeadingsFromName")]
    #[inline]
    pub fn get_headings_from_name(self, name: &str) -> Call<'c, Vec<HeadingEntity>, Select> {
        self.call(Op::GetHeadingsFromName, &[]).arguments(&[View::Str(name)])
    }

    /// Returns one node of a hierarchy, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetHierarchyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHierarchyEntity.html)
    /// - `hierarchyEntityId` (query), `i32`: Key of the node of a hierarchy to return.
    /// - returns 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_hierarchy_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetHierarchyEntity")]
    #[inline]
    pub fn get_hierarchy_entity(self, hierarchy_entity_id: i32) -> Call<'c, HierarchyEntity, Select> {
        self.call(Op::GetHierarchyEntity, &[]).query("hierarchyEntityId", View::I32(hierarchy_entity_id))
    }

    /// Returns a node of a hierarchy, found by its domain and path.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetHierarchyFromPath`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetHierarchyFromPath.html)
    /// - body, `GetHierarchyFromPathRequest`.
    ///   - `Domain`, [`Domain`](crate::types::Domain): Which tree of folders the path belongs to, such as that of
    ///     scripts or of selections.
    ///   - `Path`, text: Path of the node to return, from the root of its hierarchy, with a slash between folders, such
    ///     as `foo/bar`.
    ///   - `Children`, `bool`: Whether the nodes below are included as well.
    /// - returns 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_hierarchy_from_path(
    ///     &superoffice::types::Domain::ExtraTables,
    ///     "path",
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetHierarchyFromPath")]
    #[inline]
    pub fn get_hierarchy_from_path(
        self,
        domain: &Domain,
        path: &str,
        children: bool,
    ) -> Call<'c, HierarchyEntity, Select> {
        self.call(Op::GetHierarchyFromPath, &[]).arguments(&[View::Enum(domain), View::Str(path), View::Bool(children)])
    }

    /// Returns the languages that are installed in the database.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetInstalledLanguages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetInstalledLanguages.html)
    /// - returns 200 with list of [`LanguageInfo`](crate::types::LanguageInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_installed_languages().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetInstalledLanguages")]
    #[inline]
    pub fn get_installed_languages(self) -> Call<'c, Vec<LanguageInfo>, Select> {
        self.call(Op::GetInstalledLanguages, &[])
    }

    /// Returns one language, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetLanguageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLanguageInfo.html)
    /// - `languageInfoId` (query), `i32`: Key of the language to return.
    /// - returns 200 with [`LanguageInfo`](crate::types::LanguageInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_language_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetLanguageInfo")]
    #[inline]
    pub fn get_language_info(self, language_info_id: i32) -> Call<'c, LanguageInfo, Select> {
        self.call(Op::GetLanguageInfo, &[]).query("languageInfoId", View::I32(language_info_id))
    }

    /// Returns several languages at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetLanguageInfoList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLanguageInfoList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`LanguageInfo`](crate::types::LanguageInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_language_info_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetLanguageInfoList")]
    #[inline]
    pub fn get_language_info_list(self, body: &[i32]) -> Call<'c, Vec<LanguageInfo>, Select> {
        self.call(Op::GetLanguageInfoList, &[]).body(View::List(&body))
    }

    /// Returns one legal base, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetLegalBase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLegalBase.html)
    /// - `legalBaseId` (query), `i32`: Key of the legal base to return.
    /// - returns 200 with [`LegalBase`](crate::types::LegalBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_legal_base(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetLegalBase")]
    #[inline]
    pub fn get_legal_base(self, legal_base_id: i32) -> Call<'c, LegalBase, Select> {
        self.call(Op::GetLegalBase, &[]).query("legalBaseId", View::I32(legal_base_id))
    }

    /// Returns several legal bases at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetLegalBaseList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLegalBaseList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`LegalBase`](crate::types::LegalBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_legal_base_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetLegalBaseList")]
    #[inline]
    pub fn get_legal_base_list(self, body: &[i32]) -> Call<'c, Vec<LegalBase>, Select> {
        self.call(Op::GetLegalBaseList, &[]).body(View::List(&body))
    }

    /// Returns all legal bases for storing personal data.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetLegalBases`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLegalBases.html)
    /// - returns 200 with list of [`LegalBase`](crate::types::LegalBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_legal_bases().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetLegalBases")]
    #[inline]
    pub fn get_legal_bases(self) -> Call<'c, Vec<LegalBase>, Select> {
        self.call(Op::GetLegalBases, &[])
    }

    /// Returns one link, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetLink`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLink.html)
    /// - `linkId` (query), `i32`: Key of the link to return.
    /// - returns 200 with [`Link`](crate::types::Link).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_link(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetLink")]
    #[inline]
    pub fn get_link(self, link_id: i32) -> Call<'c, Link, Select> {
        self.call(Op::GetLink, &[]).query("linkId", View::I32(link_id))
    }

    /// Returns several links at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetLinkList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLinkList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Link`](crate::types::Link).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_link_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetLinkList")]
    #[inline]
    pub fn get_link_list(self, body: &[i32]) -> Call<'c, Vec<Link>, Select> {
        self.call(Op::GetLinkList, &[]).body(View::List(&body))
    }

    /// Returns all lists of the CRM, both built-in and user-defined ones.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetListDefinitions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListDefinitions.html)
    /// - body, `GetListDefinitionsRequest`.
    ///   - `IncludeDeleted`, `bool`: Whether records marked as deleted are included.
    /// - returns 200 with list of [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_list_definitions(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetListDefinitions")]
    #[inline]
    pub fn get_list_definitions(self, include_deleted: bool) -> Call<'c, Vec<ListEntity>, Select> {
        self.call(Op::GetListDefinitions, &[]).arguments(&[View::Bool(include_deleted)])
    }

    /// Returns one list definition, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetListEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListEntity.html)
    /// - `listEntityId` (query), `i32`: Key of the list definition to return.
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_list_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetListEntity")]
    #[inline]
    pub fn get_list_entity(self, list_entity_id: i32) -> Call<'c, ListEntity, Select> {
        self.call(Op::GetListEntity, &[]).query("listEntityId", View::I32(list_entity_id))
    }

    /// Returns the definition of a list, found by its name. The response is null when no list has that name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetListEntityByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListEntityByName.html)
    /// - body, `GetListEntityByNameRequest`.
    ///   - `Name`, text: Name by which the list is known, such as the name of its table.
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_list_entity_by_name("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetListEntityByName")]
    #[inline]
    pub fn get_list_entity_by_name(self, name: &str) -> Call<'c, ListEntity, Select> {
        self.call(Op::GetListEntityByName, &[]).arguments(&[View::Str(name)])
    }

    /// Returns the items of a list as selectable items, marked as selected where they belong to the given heading. A
    /// negative list key is read as a table number, so that -64 is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetListItemsForHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForHeading.html)
    /// - body, `GetListItemsForHeadingRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `HeadingId`, `i32`: Key of the heading whose items are marked.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_list_items_for_heading(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetListItemsForHeading")]
    #[inline]
    pub fn get_list_items_for_heading(
        self,
        ud_list_definition_id: i32,
        heading_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetListItemsForHeading, &[]).arguments(&[View::I32(ud_list_definition_id), View::I32(heading_id)])
    }

    /// Returns the items of a list as selectable items, marked as selected where they belong to the given heading. The
    /// list is found by its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetListItemsForHeadingFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForHeadingFromListName.html)
    /// - body, `GetListItemsForHeadingFromListNameRequest`.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    ///   - `HeadingId`, `i32`: Key of the heading whose items are marked.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_list_items_for_heading_from_list_name(
    ///     "ud list definition name",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetListItemsForHeadingFromListName")]
    #[inline]
    pub fn get_list_items_for_heading_from_list_name(
        self,
        ud_list_definition_name: &str,
        heading_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetListItemsForHeadingFromListName, &[])
            .arguments(&[View::Str(ud_list_definition_name), View::I32(heading_id)])
    }

    /// Returns the items of a list as selectable items, marked as selected where the given user group can see them. A
    /// negative list key is read as a table number, so that -64 is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetListItemsForUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForUserGroup.html)
    /// - body, `GetListItemsForUserGroupRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `GroupId`, `i32`: Key of the user group whose items are marked.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_list_items_for_user_group(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetListItemsForUserGroup")]
    #[inline]
    pub fn get_list_items_for_user_group(
        self,
        ud_list_definition_id: i32,
        group_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetListItemsForUserGroup, &[]).arguments(&[View::I32(ud_list_definition_id), View::I32(group_id)])
    }

    /// Returns the items of a list as selectable items, marked as selected where the given user group can see them. The
    /// list is found by its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetListItemsForUserGroupFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetListItemsForUserGroupFromListName.html)
    /// - body, `GetListItemsForUserGroupFromListNameRequest`.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    ///   - `GroupId`, `i32`: Key of the user group whose items are marked.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_list_items_for_user_group_from_list_name(
    ///     "ud list definition name",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetListItemsForUserGroupFromListName")]
    #[inline]
    pub fn get_list_items_for_user_group_from_list_name(
        self,
        ud_list_definition_name: &str,
        group_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetListItemsForUserGroupFromListName, &[])
            .arguments(&[View::Str(ud_list_definition_name), View::I32(group_id)])
    }

    /// Returns one localized text, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedText`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedText.html)
    /// - `localizedTextId` (query), `i32`: Key of the localized text to return.
    /// - returns 200 with [`LocalizedText`](crate::types::LocalizedText).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_localized_text(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetLocalizedText")]
    #[inline]
    pub fn get_localized_text(self, localized_text_id: i32) -> Call<'c, LocalizedText, Select> {
        self.call(Op::GetLocalizedText, &[]).query("localizedTextId", View::I32(localized_text_id))
    }

    /// Returns one text of the product by its type and resource number, in the language with the given LCID. What the
    /// resource number refers to depends on the type.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTextByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextByType.html)
    /// - body, `GetLocalizedTextByTypeRequest`.
    ///   - `TextType`, [`LocalizedTextType`](crate::types::LocalizedTextType): Kind of the text, which decides what the
    ///     resource id refers to.
    ///   - `ResourceId`, `i32`: Number of the text; its meaning depends on the type of text.
    ///   - `LanguageId`, `i32`: Windows number (LCID) of the language of the texts.
    /// - returns 200 with [`LocalizedText`](crate::types::LocalizedText).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_localized_text_by_type(
    ///     &superoffice::types::LocalizedTextType::Label,
    ///     1,
    ///     2,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetLocalizedTextByType")]
    #[inline]
    pub fn get_localized_text_by_type(
        self,
        text_type: &LocalizedTextType,
        resource_id: i32,
        language_id: i32,
    ) -> Call<'c, LocalizedText, Select> {
        self.call(Op::GetLocalizedTextByType, &[])
            .arguments(&[View::Enum(text_type), View::I32(resource_id), View::I32(language_id)])
    }

    /// Returns several localized texts at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTextList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`LocalizedText`](crate::types::LocalizedText).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_localized_text_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetLocalizedTextList")]
    #[inline]
    pub fn get_localized_text_list(self, body: &[i32]) -> Call<'c, Vec<LocalizedText>, Select> {
        self.call(Op::GetLocalizedTextList, &[]).body(View::List(&body))
    }

    /// Returns every localized text that is stored in the database, in all languages.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTexts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTexts.html)
    /// - returns 200 with list of [`LocalizedText`](crate::types::LocalizedText).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_localized_texts().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetLocalizedTexts")]
    #[inline]
    pub fn get_localized_texts(self) -> Call<'c, Vec<LocalizedText>, Select> {
        self.call(Op::GetLocalizedTexts, &[])
    }

    /// Returns every localized text in one language, which is given by its LCID number.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTextsByLanguageId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextsByLanguageId.html)
    /// - body, `GetLocalizedTextsByLanguageIdRequest`.
    ///   - `LanguageId`, `i32`: Windows number (LCID) of the language of the texts.
    /// - returns 200 with list of [`LocalizedText`](crate::types::LocalizedText).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_localized_texts_by_language_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetLocalizedTextsByLanguageId")]
    #[inline]
    pub fn get_localized_texts_by_language_id(self, language_id: i32) -> Call<'c, Vec<LocalizedText>, Select> {
        self.call(Op::GetLocalizedTextsByLanguageId, &[]).arguments(&[View::I32(language_id)])
    }

    /// Returns the localized texts of the given types, or all of them when the types are null.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetLocalizedTextsByType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetLocalizedTextsByType.html)
    /// - body, `GetLocalizedTextsByTypeRequest`.
    ///   - `TextTypes`, list of [`LocalizedTextType`](crate::types::LocalizedTextType): Kinds of texts to return; null
    ///     for texts of all kinds.
    /// - returns 200 with list of [`LocalizedText`](crate::types::LocalizedText).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_localized_texts_by_type(
    ///     &[superoffice::types::LocalizedTextType::Label],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetLocalizedTextsByType")]
    #[inline]
    pub fn get_localized_texts_by_type(self, text_types: &[LocalizedTextType]) -> Call<'c, Vec<LocalizedText>, Select> {
        self.call(Op::GetLocalizedTextsByType, &[]).arguments(&[View::List(&text_types)])
    }

    /// Returns one form of address, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetMrMrs`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetMrMrs.html)
    /// - `mrMrsId` (query), `i32`: Key of the form of address to return.
    /// - returns 200 with [`MrMrs`](crate::types::MrMrs).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_mr_mrs(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetMrMrs")]
    #[inline]
    pub fn get_mr_mrs(self, mr_mrs_id: i32) -> Call<'c, MrMrs, Select> {
        self.call(Op::GetMrMrs, &[]).query("mrMrsId", View::I32(mr_mrs_id))
    }

    /// Returns several forms of address at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetMrMrsList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetMrMrsList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`MrMrs`](crate::types::MrMrs).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_mr_mrs_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetMrMrsList")]
    #[inline]
    pub fn get_mr_mrs_list(self, body: &[i32]) -> Call<'c, Vec<MrMrs>, Select> {
        self.call(Op::GetMrMrsList, &[]).body(View::List(&body))
    }

    /// Returns the forms of address, such as Mr or Mrs, sorted by their value.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetMrMrses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetMrMrses.html)
    /// - returns 200 with list of [`MrMrs`](crate::types::MrMrs).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_mr_mrses().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetMrMrses")]
    #[inline]
    pub fn get_mr_mrses(self) -> Call<'c, Vec<MrMrs>, Select> {
        self.call(Op::GetMrMrses, &[])
    }

    /// Returns the category rule that applies when a contact person is saved with another lead status. Call it before
    /// saving, to find out whether the user should be asked about changing the category of the company or person;
    /// `PerformNeededCategoryUpdate` then makes the change.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetNeedCategoryUpdateForPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetNeedCategoryUpdateForPerson.html)
    /// - body, `GetNeedCategoryUpdateForPersonRequest`.
    ///   - `LeadStatus`, `i32`: Key of the lead status that the person is about to get.
    ///   - `PersonId`, `i32`: Key of the contact person who is about to be saved.
    ///   - `ContactId`, `i32`: Key of the company whose category may have to change.
    ///   - `CategoryId`, `i32`: Key of the category of the company that the check looks at, or that the update sets.
    /// - returns 200 with [`AutomatedCategoryUpdate`](crate::types::AutomatedCategoryUpdate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_need_category_update_for_person(1, 1, 2, 3).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetNeedCategoryUpdateForPerson")]
    #[inline]
    pub fn get_need_category_update_for_person(
        self,
        lead_status: i32,
        person_id: i32,
        contact_id: i32,
        category_id: i32,
    ) -> Call<'c, AutomatedCategoryUpdate, Select> {
        self.call(Op::GetNeedCategoryUpdateForPerson, &[])
            .arguments(&[View::I32(lead_status), View::I32(person_id), View::I32(contact_id), View::I32(category_id)])
    }

    /// Returns the category rule that the unsaved changes of a sale would trigger. Call it before saving, to find out
    /// whether the user should be asked about changing the category of the company or person;
    /// `PerformNeededCategoryUpdate` then makes the change.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetNeedCategoryUpdateForSale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetNeedCategoryUpdateForSale.html)
    /// - body, `GetNeedCategoryUpdateForSaleRequest`.
    ///   - `SaleStatus`, [`SaleStatus`](crate::types::SaleStatus): Status that the sale is about to get.
    ///   - `SaleId`, `i32`: Key of the sale that is about to be saved.
    ///   - `ContactId`, `i32`: Key of the company whose category may have to change.
    ///   - `PersonId`, `i32`: Key of the contact person whose category may have to change.
    /// - returns 200 with [`AutomatedCategoryUpdate`](crate::types::AutomatedCategoryUpdate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_need_category_update_for_sale(
    ///     &superoffice::types::SaleStatus::Open,
    ///     1,
    ///     2,
    ///     3,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetNeedCategoryUpdateForSale")]
    #[inline]
    pub fn get_need_category_update_for_sale(
        self,
        sale_status: &SaleStatus,
        sale_id: i32,
        contact_id: i32,
        person_id: i32,
    ) -> Call<'c, AutomatedCategoryUpdate, Select> {
        self.call(Op::GetNeedCategoryUpdateForSale, &[])
            .arguments(&[View::Enum(sale_status), View::I32(sale_id), View::I32(contact_id), View::I32(person_id)])
    }

    /// Returns the currency of the installation, provided that currencies are enabled.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetOurCurrency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetOurCurrency.html)
    /// - returns 200 with [`Currency`](crate::types::Currency).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_our_currency().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetOurCurrency")]
    #[inline]
    pub fn get_our_currency(self) -> Call<'c, Currency, Select> {
        self.call(Op::GetOurCurrency, &[])
    }

    /// Returns the currency of the company that the calling user belongs to.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetOwnerCompanysCurrency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetOwnerCompanysCurrency.html)
    /// - returns 200 with [`Currency`](crate::types::Currency).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_owner_companys_currency().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetOwnerCompanysCurrency")]
    #[inline]
    pub fn get_owner_companys_currency(self) -> Call<'c, Currency, Select> {
        self.call(Op::GetOwnerCompanysCurrency, &[])
    }

    /// Returns one payment term, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetPaymentTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentTerm.html)
    /// - `paymentTermId` (query), `i32`: Key of the payment term to return.
    /// - returns 200 with [`PaymentTerm`](crate::types::PaymentTerm).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_payment_term(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetPaymentTerm")]
    #[inline]
    pub fn get_payment_term(self, payment_term_id: i32) -> Call<'c, PaymentTerm, Select> {
        self.call(Op::GetPaymentTerm, &[]).query("paymentTermId", View::I32(payment_term_id))
    }

    /// Returns all terms of payment that can be used on quotes and orders.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetPaymentTerms`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentTerms.html)
    /// - returns 200 with list of [`PaymentTerm`](crate::types::PaymentTerm).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_payment_terms().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetPaymentTerms")]
    #[inline]
    pub fn get_payment_terms(self) -> Call<'c, Vec<PaymentTerm>, Select> {
        self.call(Op::GetPaymentTerms, &[])
    }

    /// Returns one payment type, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetPaymentType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentType.html)
    /// - `paymentTypeId` (query), `i32`: Key of the payment type to return.
    /// - returns 200 with [`PaymentType`](crate::types::PaymentType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_payment_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetPaymentType")]
    #[inline]
    pub fn get_payment_type(self, payment_type_id: i32) -> Call<'c, PaymentType, Select> {
        self.call(Op::GetPaymentType, &[]).query("paymentTypeId", View::I32(payment_type_id))
    }

    /// Returns all types of payment that can be used on quotes and orders.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetPaymentTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPaymentTypes.html)
    /// - returns 200 with list of [`PaymentType`](crate::types::PaymentType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_payment_types().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetPaymentTypes")]
    #[inline]
    pub fn get_payment_types(self) -> Call<'c, Vec<PaymentType>, Select> {
        self.call(Op::GetPaymentTypes, &[])
    }

    /// Returns the capabilities of a document plugin as pairs of name and value. The key is the one that documents
    /// store as their archive provider. Each plugin may add capabilities to the standard ones.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetPluginCapabilities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPluginCapabilities.html)
    /// - body, `List_GetPluginCapabilitiesRequest`.
    ///   - `PluginId`, `i32`: Key of the document plugin, as document templates refer to it.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_plugin_capabilities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetPluginCapabilities")]
    #[inline]
    pub fn get_plugin_capabilities(self, plugin_id: i32) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetPluginCapabilities, &[]).arguments(&[View::I32(plugin_id)])
    }

    /// Returns the document plugins that are installed, as a map from the key of the plugin to its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetPluginList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPluginList.html)
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_plugin_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetPluginList")]
    #[inline]
    pub fn get_plugin_list(self) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetPluginList, &[])
    }

    /// Returns one position, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetPosition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPosition.html)
    /// - `positionId` (query), `i32`: Key of the position to return.
    /// - returns 200 with [`Position`](crate::types::Position).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_position(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetPosition")]
    #[inline]
    pub fn get_position(self, position_id: i32) -> Call<'c, Position, Select> {
        self.call(Op::GetPosition, &[]).query("positionId", View::I32(position_id))
    }

    /// Returns several positions at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetPositionList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPositionList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Position`](crate::types::Position).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_position_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetPositionList")]
    #[inline]
    pub fn get_position_list(self, body: &[i32]) -> Call<'c, Vec<Position>, Select> {
        self.call(Op::GetPositionList, &[]).body(View::List(&body))
    }

    /// Returns all positions (job titles) that a contact person can be given.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetPositions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPositions.html)
    /// - returns 200 with list of [`Position`](crate::types::Position).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_positions().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetPositions")]
    #[inline]
    pub fn get_positions(self) -> Call<'c, Vec<Position>, Select> {
        self.call(Op::GetPositions, &[])
    }

    /// Returns all priorities that can be set on an appointment.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetPriorities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPriorities.html)
    /// - returns 200 with list of [`Priority`](crate::types::Priority).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_priorities().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetPriorities")]
    #[inline]
    pub fn get_priorities(self) -> Call<'c, Vec<Priority>, Select> {
        self.call(Op::GetPriorities, &[])
    }

    /// Returns one priority, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetPriority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPriority.html)
    /// - `priorityId` (query), `i32`: Key of the priority to return.
    /// - returns 200 with [`Priority`](crate::types::Priority).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_priority(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetPriority")]
    #[inline]
    pub fn get_priority(self, priority_id: i32) -> Call<'c, Priority, Select> {
        self.call(Op::GetPriority, &[]).query("priorityId", View::I32(priority_id))
    }

    /// Returns several priorities at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetPriorityList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetPriorityList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Priority`](crate::types::Priority).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_priority_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetPriorityList")]
    #[inline]
    pub fn get_priority_list(self, body: &[i32]) -> Call<'c, Vec<Priority>, Select> {
        self.call(Op::GetPriorityList, &[]).body(View::List(&body))
    }

    /// Returns every item of the list of product categories, which group the products of price lists.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetProductCategories`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductCategories.html)
    /// - returns 200 with list of [`ProductCategory`](crate::types::ProductCategory).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_product_categories().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetProductCategories")]
    #[inline]
    pub fn get_product_categories(self) -> Call<'c, Vec<ProductCategory>, Select> {
        self.call(Op::GetProductCategories, &[])
    }

    /// Returns one product category, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetProductCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductCategory.html)
    /// - `productCategoryId` (query), `i32`: Key of the product category to return.
    /// - returns 200 with [`ProductCategory`](crate::types::ProductCategory).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_product_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetProductCategory")]
    #[inline]
    pub fn get_product_category(self, product_category_id: i32) -> Call<'c, ProductCategory, Select> {
        self.call(Op::GetProductCategory, &[]).query("productCategoryId", View::I32(product_category_id))
    }

    /// Returns every item of the list of product families, which group the products of price lists.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetProductFamilies`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductFamilies.html)
    /// - returns 200 with list of [`ProductFamily`](crate::types::ProductFamily).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_product_families().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetProductFamilies")]
    #[inline]
    pub fn get_product_families(self) -> Call<'c, Vec<ProductFamily>, Select> {
        self.call(Op::GetProductFamilies, &[])
    }

    /// Returns one product family, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetProductFamily`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductFamily.html)
    /// - `productFamilyId` (query), `i32`: Key of the product family to return.
    /// - returns 200 with [`ProductFamily`](crate::types::ProductFamily).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_product_family(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetProductFamily")]
    #[inline]
    pub fn get_product_family(self, product_family_id: i32) -> Call<'c, ProductFamily, Select> {
        self.call(Op::GetProductFamily, &[]).query("productFamilyId", View::I32(product_family_id))
    }

    /// Returns one product type, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetProductType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductType.html)
    /// - `productTypeId` (query), `i32`: Key of the product type to return.
    /// - returns 200 with [`ProductType`](crate::types::ProductType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_product_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetProductType")]
    #[inline]
    pub fn get_product_type(self, product_type_id: i32) -> Call<'c, ProductType, Select> {
        self.call(Op::GetProductType, &[]).query("productTypeId", View::I32(product_type_id))
    }

    /// Returns every item of the list of product types, which classify the products of price lists.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetProductTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProductTypes.html)
    /// - returns 200 with list of [`ProductType`](crate::types::ProductType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_product_types().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetProductTypes")]
    #[inline]
    pub fn get_product_types(self) -> Call<'c, Vec<ProductType>, Select> {
        self.call(Op::GetProductTypes, &[])
    }

    /// Returns one project status, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetProjectStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectStatus.html)
    /// - `projectStatusId` (query), `i32`: Key of the project status to return.
    /// - returns 200 with [`ProjectStatus`](crate::types::ProjectStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_project_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetProjectStatus")]
    #[inline]
    pub fn get_project_status(self, project_status_id: i32) -> Call<'c, ProjectStatus, Select> {
        self.call(Op::GetProjectStatus, &[]).query("projectStatusId", View::I32(project_status_id))
    }

    /// Returns several project statuses at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetProjectStatusList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectStatusList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`ProjectStatus`](crate::types::ProjectStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_project_status_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetProjectStatusList")]
    #[inline]
    pub fn get_project_status_list(self, body: &[i32]) -> Call<'c, Vec<ProjectStatus>, Select> {
        self.call(Op::GetProjectStatusList, &[]).body(View::List(&body))
    }

    /// Returns every item of the list of project statuses.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetProjectStatuses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectStatuses.html)
    /// - returns 200 with list of [`ProjectStatus`](crate::types::ProjectStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_project_statuses().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetProjectStatuses")]
    #[inline]
    pub fn get_project_statuses(self) -> Call<'c, Vec<ProjectStatus>, Select> {
        self.call(Op::GetProjectStatuses, &[])
    }

    /// Returns one project type, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetProjectType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectType.html)
    /// - `projectTypeId` (query), `i32`: Key of the project type to return.
    /// - returns 200 with [`ProjectType`](crate::types::ProjectType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_project_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetProjectType")]
    #[inline]
    pub fn get_project_type(self, project_type_id: i32) -> Call<'c, ProjectType, Select> {
        self.call(Op::GetProjectType, &[]).query("projectTypeId", View::I32(project_type_id))
    }

    /// Returns one project type, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetProjectTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectTypeEntity.html)
    /// - `projectTypeEntityId` (query), `i32`: Key of the project type to return.
    /// - returns 200 with [`ProjectTypeEntity`](crate::types::ProjectTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_project_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetProjectTypeEntity")]
    #[inline]
    pub fn get_project_type_entity(self, project_type_entity_id: i32) -> Call<'c, ProjectTypeEntity, Select> {
        self.call(Op::GetProjectTypeEntity, &[]).query("projectTypeEntityId", View::I32(project_type_entity_id))
    }

    /// Returns several project types at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetProjectTypeList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectTypeList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`ProjectType`](crate::types::ProjectType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_project_type_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetProjectTypeList")]
    #[inline]
    pub fn get_project_type_list(self, body: &[i32]) -> Call<'c, Vec<ProjectType>, Select> {
        self.call(Op::GetProjectTypeList, &[]).body(View::List(&body))
    }

    /// Returns every item of the list of project types.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetProjectTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetProjectTypes.html)
    /// - returns 200 with list of [`ProjectType`](crate::types::ProjectType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_project_types().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetProjectTypes")]
    #[inline]
    pub fn get_project_types(self) -> Call<'c, Vec<ProjectType>, Select> {
        self.call(Op::GetProjectTypes, &[])
    }

    /// Returns the quick replies of a user, which are ready-made replies for customer service. The request has no
    /// parameter for the user.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetQuickReplies`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuickReplies.html)
    /// - returns 200 with list of [`QuickReply`](crate::types::QuickReply).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_quick_replies().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetQuickReplies")]
    #[inline]
    pub fn get_quick_replies(self) -> Call<'c, Vec<QuickReply>, Select> {
        self.call(Op::GetQuickReplies, &[])
    }

    /// Returns one reason for approving a quote, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetQuoteApproveReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuoteApproveReason.html)
    /// - `quoteApproveReasonId` (query), `i32`: Key of the reason for approving a quote to return.
    /// - returns 200 with [`QuoteApproveReason`](crate::types::QuoteApproveReason).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_quote_approve_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetQuoteApproveReason")]
    #[inline]
    pub fn get_quote_approve_reason(self, quote_approve_reason_id: i32) -> Call<'c, QuoteApproveReason, Select> {
        self.call(Op::GetQuoteApproveReason, &[]).query("quoteApproveReasonId", View::I32(quote_approve_reason_id))
    }

    /// Returns several reasons for approving a quote at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetQuoteApproveReasonList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuoteApproveReasonList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`QuoteApproveReason`](crate::types::QuoteApproveReason).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_quote_approve_reason_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetQuoteApproveReasonList")]
    #[inline]
    pub fn get_quote_approve_reason_list(self, body: &[i32]) -> Call<'c, Vec<QuoteApproveReason>, Select> {
        self.call(Op::GetQuoteApproveReasonList, &[]).body(View::List(&body))
    }

    /// Returns all reasons that can be given when a quote is approved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetQuoteApproveReasons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuoteApproveReasons.html)
    /// - returns 200 with list of [`QuoteApproveReason`](crate::types::QuoteApproveReason).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_quote_approve_reasons().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetQuoteApproveReasons")]
    #[inline]
    pub fn get_quote_approve_reasons(self) -> Call<'c, Vec<QuoteApproveReason>, Select> {
        self.call(Op::GetQuoteApproveReasons, &[])
    }

    /// Returns one reason for rejecting a quote, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetQuoteDenyReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuoteDenyReason.html)
    /// - `quoteDenyReasonId` (query), `i32`: Key of the reason for rejecting a quote to return.
    /// - returns 200 with [`QuoteDenyReason`](crate::types::QuoteDenyReason).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_quote_deny_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetQuoteDenyReason")]
    #[inline]
    pub fn get_quote_deny_reason(self, quote_deny_reason_id: i32) -> Call<'c, QuoteDenyReason, Select> {
        self.call(Op::GetQuoteDenyReason, &[]).query("quoteDenyReasonId", View::I32(quote_deny_reason_id))
    }

    /// Returns several reasons for rejecting a quote at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetQuoteDenyReasonList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuoteDenyReasonList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`QuoteDenyReason`](crate::types::QuoteDenyReason).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_quote_deny_reason_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetQuoteDenyReasonList")]
    #[inline]
    pub fn get_quote_deny_reason_list(self, body: &[i32]) -> Call<'c, Vec<QuoteDenyReason>, Select> {
        self.call(Op::GetQuoteDenyReasonList, &[]).body(View::List(&body))
    }

    /// Returns all reasons that can be given when approval of a quote is denied.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetQuoteDenyReasons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetQuoteDenyReasons.html)
    /// - returns 200 with list of [`QuoteDenyReason`](crate::types::QuoteDenyReason).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_quote_deny_reasons().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetQuoteDenyReasons")]
    #[inline]
    pub fn get_quote_deny_reasons(self) -> Call<'c, Vec<QuoteDenyReason>, Select> {
        self.call(Op::GetQuoteDenyReasons, &[])
    }

    /// Returns one rating, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetRating`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRating.html)
    /// - `ratingId` (query), `i32`: Key of the rating to return.
    /// - returns 200 with [`Rating`](crate::types::Rating).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_rating(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetRating")]
    #[inline]
    pub fn get_rating(self, rating_id: i32) -> Call<'c, Rating, Select> {
        self.call(Op::GetRating, &[]).query("ratingId", View::I32(rating_id))
    }

    /// Returns several ratings at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetRatingList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRatingList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Rating`](crate::types::Rating).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_rating_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetRatingList")]
    #[inline]
    pub fn get_rating_list(self, body: &[i32]) -> Call<'c, Vec<Rating>, Select> {
        self.call(Op::GetRatingList, &[]).body(View::List(&body))
    }

    /// Returns every item of the list of ratings, which are the stages of a sale with their probabilities.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetRatings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRatings.html)
    /// - returns 200 with list of [`Rating`](crate::types::Rating).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ratings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetRatings")]
    #[inline]
    pub fn get_ratings(self) -> Call<'c, Vec<Rating>, Select> {
        self.call(Op::GetRatings, &[])
    }

    /// Returns one reason, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReason.html)
    /// - `reasonId` (query), `i32`: Key of the reason to return.
    /// - returns 200 with [`Reason`](crate::types::Reason).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetReason")]
    #[inline]
    pub fn get_reason(self, reason_id: i32) -> Call<'c, Reason, Select> {
        self.call(Op::GetReason, &[]).query("reasonId", View::I32(reason_id))
    }

    /// Returns several reasons at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetReasonList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Reason`](crate::types::Reason).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_reason_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetReasonList")]
    #[inline]
    pub fn get_reason_list(self, body: &[i32]) -> Call<'c, Vec<Reason>, Select> {
        self.call(Op::GetReasonList, &[]).body(View::List(&body))
    }

    /// Returns one reason for winning a sale, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetReasonSold`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonSold.html)
    /// - `reasonSoldId` (query), `i32`: Key of the reason for winning a sale to return.
    /// - returns 200 with [`ReasonSold`](crate::types::ReasonSold).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_reason_sold(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetReasonSold")]
    #[inline]
    pub fn get_reason_sold(self, reason_sold_id: i32) -> Call<'c, ReasonSold, Select> {
        self.call(Op::GetReasonSold, &[]).query("reasonSoldId", View::I32(reason_sold_id))
    }

    /// Returns several reasons for winning a sale at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetReasonSoldList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonSoldList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`ReasonSold`](crate::types::ReasonSold).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_reason_sold_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetReasonSoldList")]
    #[inline]
    pub fn get_reason_sold_list(self, body: &[i32]) -> Call<'c, Vec<ReasonSold>, Select> {
        self.call(Op::GetReasonSoldList, &[]).body(View::List(&body))
    }

    /// Returns one reason for delaying a sale, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetReasonStalled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonStalled.html)
    /// - `reasonStalledId` (query), `i32`: Key of the reason for delaying a sale to return.
    /// - returns 200 with [`ReasonStalled`](crate::types::ReasonStalled).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_reason_stalled(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetReasonStalled")]
    #[inline]
    pub fn get_reason_stalled(self, reason_stalled_id: i32) -> Call<'c, ReasonStalled, Select> {
        self.call(Op::GetReasonStalled, &[]).query("reasonStalledId", View::I32(reason_stalled_id))
    }

    /// Returns several reasons for delaying a sale at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetReasonStalledList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasonStalledList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`ReasonStalled`](crate::types::ReasonStalled).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_reason_stalled_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetReasonStalledList")]
    #[inline]
    pub fn get_reason_stalled_list(self, body: &[i32]) -> Call<'c, Vec<ReasonStalled>, Select> {
        self.call(Op::GetReasonStalledList, &[]).body(View::List(&body))
    }

    /// Returns every item of the list of reasons why sales are lost.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetReasons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetReasons.html)
    /// - returns 200 with list of [`Reason`](crate::types::Reason).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_reasons().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetReasons")]
    #[inline]
    pub fn get_reasons(self) -> Call<'c, Vec<Reason>, Select> {
        self.call(Op::GetReasons, &[])
    }

    /// Returns one definition of a relation, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetRelationDefinitionEntity.html)
    /// - `relationDefinitionEntityId` (query), `i32`: Key of the definition of a relation to return.
    /// - returns 200 with [`RelationDefinitionEntity`](crate::types::RelationDefinitionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_relation_definition_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetRelationDefinitionEntity")]
    #[inline]
    pub fn get_relation_definition_entity(
        self,
        relation_definition_entity_id: i32,
    ) -> Call<'c, RelationDefinitionEntity, Select> {
        self.call(Op::GetRelationDefinitionEntity, &[])
            .query("relationDefinitionEntityId", View::I32(relation_definition_entity_id))
    }

    /// Returns one resource, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetResourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetResourceEntity.html)
    /// - `resourceEntityId` (query), `i32`: Key of the resource to return.
    /// - returns 200 with [`ResourceEntity`](crate::types::ResourceEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_resource_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetResourceEntity")]
    #[inline]
    pub fn get_resource_entity(self, resource_entity_id: i32) -> Call<'c, ResourceEntity, Select> {
        self.call(Op::GetResourceEntity, &[]).query("resourceEntityId", View::I32(resource_entity_id))
    }

    /// Returns one stage of a sale, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetSaleStageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleStageEntity.html)
    /// - `saleStageEntityId` (query), `i32`: Key of the stage of a sale to return.
    /// - returns 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_sale_stage_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetSaleStageEntity")]
    #[inline]
    pub fn get_sale_stage_entity(self, sale_stage_entity_id: i32) -> Call<'c, SaleStageEntity, Select> {
        self.call(Op::GetSaleStageEntity, &[]).query("saleStageEntityId", View::I32(sale_stage_entity_id))
    }

    /// Returns one type of sale, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetSaleType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleType.html)
    /// - `saleTypeId` (query), `i32`: Key of the type of sale to return.
    /// - returns 200 with [`SaleType`](crate::types::SaleType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_sale_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetSaleType")]
    #[inline]
    pub fn get_sale_type(self, sale_type_id: i32) -> Call<'c, SaleType, Select> {
        self.call(Op::GetSaleType, &[]).query("saleTypeId", View::I32(sale_type_id))
    }

    /// Returns one type of sale, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetSaleTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleTypeEntity.html)
    /// - `saleTypeEntityId` (query), `i32`: Key of the type of sale to return.
    /// - returns 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_sale_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetSaleTypeEntity")]
    #[inline]
    pub fn get_sale_type_entity(self, sale_type_entity_id: i32) -> Call<'c, SaleTypeEntity, Select> {
        self.call(Op::GetSaleTypeEntity, &[]).query("saleTypeEntityId", View::I32(sale_type_entity_id))
    }

    /// Returns several types of sale at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetSaleTypeList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSaleTypeList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`SaleType`](crate::types::SaleType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_sale_type_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetSaleTypeList")]
    #[inline]
    pub fn get_sale_type_list(self, body: &[i32]) -> Call<'c, Vec<SaleType>, Select> {
        self.call(Op::GetSaleTypeList, &[]).body(View::List(&body))
    }

    /// Returns one selection category, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetSelectionCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSelectionCategory.html)
    /// - `selectionCategoryId` (query), `i32`: Key of the selection category to return.
    /// - returns 200 with [`SelectionCategory`](crate::types::SelectionCategory).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_selection_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetSelectionCategory")]
    #[inline]
    pub fn get_selection_category(self, selection_category_id: i32) -> Call<'c, SelectionCategory, Select> {
        self.call(Op::GetSelectionCategory, &[]).query("selectionCategoryId", View::I32(selection_category_id))
    }

    /// Returns several selection categories at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetSelectionCategoryList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSelectionCategoryList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`SelectionCategory`](crate::types::SelectionCategory).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_selection_category_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetSelectionCategoryList")]
    #[inline]
    pub fn get_selection_category_list(self, body: &[i32]) -> Call<'c, Vec<SelectionCategory>, Select> {
        self.call(Op::GetSelectionCategoryList, &[]).body(View::List(&body))
    }

    /// Returns one source, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSource.html)
    /// - `sourceId` (query), `i32`: Key of the source to return.
    /// - returns 200 with [`Source`](crate::types::Source).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_source(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetSource")]
    #[inline]
    pub fn get_source(self, source_id: i32) -> Call<'c, Source, Select> {
        self.call(Op::GetSource, &[]).query("sourceId", View::I32(source_id))
    }

    /// Returns several sources at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetSourceList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSourceList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Source`](crate::types::Source).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_source_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetSourceList")]
    #[inline]
    pub fn get_source_list(self, body: &[i32]) -> Call<'c, Vec<Source>, Select> {
        self.call(Op::GetSourceList, &[]).body(View::List(&body))
    }

    /// Returns every item of the list of sources, which say where a sale came from.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetSources`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSources.html)
    /// - returns 200 with list of [`Source`](crate::types::Source).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_sources().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetSources")]
    #[inline]
    pub fn get_sources(self) -> Call<'c, Vec<Source>, Select> {
        self.call(Op::GetSources, &[])
    }

    /// Returns one task type, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetSoTask.html)
    /// - `taskId` (query), `i32`: Key of the task whose definition is returned.
    /// - returns 200 with [`SoTask`](crate::types::SoTask).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_so_task(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetSoTask")]
    #[inline]
    pub fn get_so_task(self, task_id: i32) -> Call<'c, SoTask, Select> {
        self.call(Op::GetSoTask, &[]).query("taskId", View::I32(task_id))
    }

    /// Returns several task types at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTaskList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTaskList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`SoTask`](crate::types::SoTask).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_task_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTaskList")]
    #[inline]
    pub fn get_task_list(self, body: &[i32]) -> Call<'c, Vec<SoTask>, Select> {
        self.call(Op::GetTaskList, &[]).body(View::List(&body))
    }

    /// Returns one task menu, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTaskMenu`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTaskMenu.html)
    /// - `taskMenuId` (query), `i32`: Key of the task menu to return.
    /// - returns 200 with [`TaskMenu`](crate::types::TaskMenu).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_task_menu(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTaskMenu")]
    #[inline]
    pub fn get_task_menu(self, task_menu_id: i32) -> Call<'c, TaskMenu, Select> {
        self.call(Op::GetTaskMenu, &[]).query("taskMenuId", View::I32(task_menu_id))
    }

    /// Returns the task menu entry with the given ProgId, the stable name that it was created with.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTaskMenuByProgId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTaskMenuByProgId.html)
    /// - body, `GetTaskMenuByProgIdRequest`.
    ///   - `ProgId`, text: Program id, a stable name that scripts use.
    /// - returns 200 with [`TaskMenu`](crate::types::TaskMenu).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_task_menu_by_prog_id("prog id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTaskMenuByProgId")]
    #[inline]
    pub fn get_task_menu_by_prog_id(self, prog_id: &str) -> Call<'c, TaskMenu, Select> {
        self.call(Op::GetTaskMenuByProgId, &[]).arguments(&[View::Str(prog_id)])
    }

    /// Returns all appointment types (tasks), such as meeting or telephone call.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTasks.html)
    /// - returns 200 with list of [`SoTask`](crate::types::SoTask).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_tasks().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTasks")]
    #[inline]
    pub fn get_tasks(self) -> Call<'c, Vec<SoTask>, Select> {
        self.call(Op::GetTasks, &[])
    }

    /// Returns all categories of requests (tickets) as full entities.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategories`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategories.html)
    /// - returns 200 with list of [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_categories().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketCategories")]
    #[inline]
    pub fn get_ticket_categories(self) -> Call<'c, Vec<TicketCategoryEntity>, Select> {
        self.call(Op::GetTicketCategories, &[])
    }

    /// Returns the request (ticket) categories that the given user groups have, as list items.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategoriesForUserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategoriesForUserGroups.html)
    /// - body, `GetTicketCategoriesForUserGroupsRequest`.
    ///   - `UserGroupIds`, list of `i32`: Keys of the user groups whose categories are wanted.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_categories_for_user_groups(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketCategoriesForUserGroups")]
    #[inline]
    pub fn get_ticket_categories_for_user_groups(self, user_group_ids: &[i32]) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(Op::GetTicketCategoriesForUserGroups, &[]).arguments(&[View::List(&user_group_ids)])
    }

    /// Returns one category for requests, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategory.html)
    /// - `ticketCategoryId` (query), `i32`: Key of the category for requests to return.
    /// - returns 200 with [`TicketCategory`](crate::types::TicketCategory).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketCategory")]
    #[inline]
    pub fn get_ticket_category(self, ticket_category_id: i32) -> Call<'c, TicketCategory, Select> {
        self.call(Op::GetTicketCategory, &[]).query("ticketCategoryId", View::I32(ticket_category_id))
    }

    /// Returns one category for requests, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategoryEntity.html)
    /// - `ticketCategoryEntityId` (query), `i32`: Key of the category for requests to return.
    /// - returns 200 with [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_category_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketCategoryEntity")]
    #[inline]
    pub fn get_ticket_category_entity(self, ticket_category_entity_id: i32) -> Call<'c, TicketCategoryEntity, Select> {
        self.call(Op::GetTicketCategoryEntity, &[])
            .query("ticketCategoryEntityId", View::I32(ticket_category_entity_id))
    }

    /// Returns several categories for requests at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketCategoryList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketCategoryList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_category_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketCategoryList")]
    #[inline]
    pub fn get_ticket_category_list(self, body: &[i32]) -> Call<'c, Vec<TicketCategoryEntity>, Select> {
        self.call(Op::GetTicketCategoryList, &[]).body(View::List(&body))
    }

    /// Returns all priorities that requests (tickets) can have.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketPriorities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriorities.html)
    /// - returns 200 with list of [`TicketPriority`](crate::types::TicketPriority).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_priorities().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketPriorities")]
    #[inline]
    pub fn get_ticket_priorities(self) -> Call<'c, Vec<TicketPriority>, Select> {
        self.call(Op::GetTicketPriorities, &[])
    }

    /// Returns one priority for requests, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketPriority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriority.html)
    /// - `ticketPriorityId` (query), `i32`: Key of the priority for requests to return.
    /// - returns 200 with [`TicketPriority`](crate::types::TicketPriority).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_priority(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketPriority")]
    #[inline]
    pub fn get_ticket_priority(self, ticket_priority_id: i32) -> Call<'c, TicketPriority, Select> {
        self.call(Op::GetTicketPriority, &[]).query("ticketPriorityId", View::I32(ticket_priority_id))
    }

    /// Returns one priority for requests, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketPriorityEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriorityEntity.html)
    /// - `ticketPriorityEntityId` (query), `i32`: Key of the priority for requests to return.
    /// - returns 200 with [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_priority_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketPriorityEntity")]
    #[inline]
    pub fn get_ticket_priority_entity(self, ticket_priority_entity_id: i32) -> Call<'c, TicketPriorityEntity, Select> {
        self.call(Op::GetTicketPriorityEntity, &[])
            .query("ticketPriorityEntityId", View::I32(ticket_priority_entity_id))
    }

    /// Returns several priorities for requests at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketPriorityList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketPriorityList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`TicketPriority`](crate::types::TicketPriority).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_priority_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketPriorityList")]
    #[inline]
    pub fn get_ticket_priority_list(self, body: &[i32]) -> Call<'c, Vec<TicketPriority>, Select> {
        self.call(Op::GetTicketPriorityList, &[]).body(View::List(&body))
    }

    /// Returns one ticket relation definition, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketRelationDefinitionEntity.html)
    /// - `ticketRelationDefinitionEntityId` (query), `i32`: Key of the ticket relation definition to return.
    /// - returns 200 with [`TicketRelationDefinitionEntity`](crate::types::TicketRelationDefinitionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_relation_definition_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketRelationDefinitionEntity")]
    #[inline]
    pub fn get_ticket_relation_definition_entity(
        self,
        ticket_relation_definition_entity_id: i32,
    ) -> Call<'c, TicketRelationDefinitionEntity, Select> {
        self.call(Op::GetTicketRelationDefinitionEntity, &[])
            .query("ticketRelationDefinitionEntityId", View::I32(ticket_relation_definition_entity_id))
    }

    /// Returns one status for requests, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketStatusEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketStatusEntity.html)
    /// - `ticketStatusEntityId` (query), `i32`: Key of the status for requests to return.
    /// - returns 200 with [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_status_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketStatusEntity")]
    #[inline]
    pub fn get_ticket_status_entity(self, ticket_status_entity_id: i32) -> Call<'c, TicketStatusEntity, Select> {
        self.call(Op::GetTicketStatusEntity, &[]).query("ticketStatusEntityId", View::I32(ticket_status_entity_id))
    }

    /// Returns several statuses for requests at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketStatusList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketStatusList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_status_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketStatusList")]
    #[inline]
    pub fn get_ticket_status_list(self, body: &[i32]) -> Call<'c, Vec<TicketStatusEntity>, Select> {
        self.call(Op::GetTicketStatusList, &[]).body(View::List(&body))
    }

    /// Returns all statuses that requests (tickets) can have, as full entities.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketStatuses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketStatuses.html)
    /// - returns 200 with list of [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_statuses().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketStatuses")]
    #[inline]
    pub fn get_ticket_statuses(self) -> Call<'c, Vec<TicketStatusEntity>, Select> {
        self.call(Op::GetTicketStatuses, &[])
    }

    /// Returns one type of request, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketTypeEntity.html)
    /// - `ticketTypeEntityId` (query), `i32`: Key of the type of request to return.
    /// - returns 200 with [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketTypeEntity")]
    #[inline]
    pub fn get_ticket_type_entity(self, ticket_type_entity_id: i32) -> Call<'c, TicketTypeEntity, Select> {
        self.call(Op::GetTicketTypeEntity, &[]).query("ticketTypeEntityId", View::I32(ticket_type_entity_id))
    }

    /// Returns several types of request at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketTypeList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketTypeList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_type_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketTypeList")]
    #[inline]
    pub fn get_ticket_type_list(self, body: &[i32]) -> Call<'c, Vec<TicketTypeEntity>, Select> {
        self.call(Op::GetTicketTypeList, &[]).body(View::List(&body))
    }

    /// Returns all types that requests (tickets) can have, as full entities.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetTicketTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetTicketTypes.html)
    /// - returns 200 with list of [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_ticket_types().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetTicketTypes")]
    #[inline]
    pub fn get_ticket_types(self) -> Call<'c, Vec<TicketTypeEntity>, Select> {
        self.call(Op::GetTicketTypes, &[])
    }

    /// Returns the user groups as selectable items, marked as selected where they can see the given list item. A
    /// negative list key is read as a table number, so that -64 is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetVisibleForUserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetVisibleForUserGroups.html)
    /// - body, `GetVisibleForUserGroupsRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `ListItemId`, `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_visible_for_user_groups(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetVisibleForUserGroups")]
    #[inline]
    pub fn get_visible_for_user_groups(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetVisibleForUserGroups, &[])
            .arguments(&[View::I32(ud_list_definition_id), View::I32(list_item_id)])
    }

    /// Returns the user groups as selectable items, marked as selected where they can see the given list item. The list
    /// is found by its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetVisibleForUserGroupsFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetVisibleForUserGroupsFromListName.html)
    /// - body, `GetVisibleForUserGroupsFromListNameRequest`.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    ///   - `ListItemId`, `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_visible_for_user_groups_from_list_name(
    ///     "ud list definition name",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetVisibleForUserGroupsFromListName")]
    #[inline]
    pub fn get_visible_for_user_groups_from_list_name(
        self,
        ud_list_definition_name: &str,
        list_item_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetVisibleForUserGroupsFromListName, &[])
            .arguments(&[View::Str(ud_list_definition_name), View::I32(list_item_id)])
    }

    /// Returns the web panel with the given ProgId, the stable name that was stored on the panel when it was saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetWebPanelByProgId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetWebPanelByProgId.html)
    /// - body, `GetWebPanelByProgIdRequest`.
    ///   - `ProgId`, text: Program id, a stable name that scripts use.
    /// - returns 200 with [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_web_panel_by_prog_id("prog id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetWebPanelByProgId")]
    #[inline]
    pub fn get_web_panel_by_prog_id(self, prog_id: &str) -> Call<'c, WebPanelEntity, Select> {
        self.call(Op::GetWebPanelByProgId, &[]).arguments(&[View::Str(prog_id)])
    }

    /// Returns one web panel, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetWebPanelEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetWebPanelEntity.html)
    /// - `webPanelEntityId` (query), `i32`: Key of the web panel to return.
    /// - returns 200 with [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_web_panel_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetWebPanelEntity")]
    #[inline]
    pub fn get_web_panel_entity(self, web_panel_entity_id: i32) -> Call<'c, WebPanelEntity, Select> {
        self.call(Op::GetWebPanelEntity, &[]).query("webPanelEntityId", View::I32(web_panel_entity_id))
    }

    /// Returns all web panels that are defined in the installation.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GetWebPanelList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GetWebPanelList.html)
    /// - returns 200 with list of [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().get_web_panel_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GetWebPanelList")]
    #[inline]
    pub fn get_web_panel_list(self) -> Call<'c, Vec<WebPanelEntity>, Select> {
        self.call(Op::GetWebPanelList, &[])
    }

    /// Replaces one request status by another in all requests (tickets) and other records that refer to it. Usually
    /// called before the old status is deleted.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GlobalChangeTicketStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GlobalChangeTicketStatus.html)
    /// - body, `GlobalChangeTicketStatusRequest`.
    ///   - `FromTicketStatusId`, `i32`: Key of the status that requests have now.
    ///   - `ToTicketStatusId`, `i32`: Key of the status that the requests get instead of the old one.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().global_change_ticket_status(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GlobalChangeTicketStatus")]
    #[inline]
    pub fn global_change_ticket_status(
        self,
        from_ticket_status_id: i32,
        to_ticket_status_id: i32,
    ) -> Call<'c, (), Select> {
        self.call(Op::GlobalChangeTicketStatus, &[])
            .arguments(&[View::I32(from_ticket_status_id), View::I32(to_ticket_status_id)])
    }

    /// Replaces one request type by another in all requests (tickets) and other records that refer to it. Usually
    /// called before the old type is deleted.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/GlobalChangeTicketType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_GlobalChangeTicketType.html)
    /// - body, `GlobalChangeTicketTypeRequest`.
    ///   - `FromTicketTypeId`, `i32`: Key of the type that requests have now.
    ///   - `ToTicketTypeId`, `i32`: Key of the type that the requests get instead of the old one.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().global_change_ticket_type(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_GlobalChangeTicketType")]
    #[inline]
    pub fn global_change_ticket_type(self, from_ticket_type_id: i32, to_ticket_type_id: i32) -> Call<'c, (), Select> {
        self.call(Op::GlobalChangeTicketType, &[])
            .arguments(&[View::I32(from_ticket_type_id), View::I32(to_ticket_type_id)])
    }

    /// Moves every request (ticket) of one category to another category.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/MoveAllTickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_MoveAllTickets.html)
    /// - body, `MoveAllTicketsRequest`.
    ///   - `FromTicketCategoryId`, `i32`: Key of the category whose requests are moved.
    ///   - `ToTicketCategoryId`, `i32`: Key of the category that receives the requests.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().move_all_tickets(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_MoveAllTickets")]
    #[inline]
    pub fn move_all_tickets(self, from_ticket_category_id: i32, to_ticket_category_id: i32) -> Call<'c, (), Select> {
        self.call(Op::MoveAllTickets, &[])
            .arguments(&[View::I32(from_ticket_category_id), View::I32(to_ticket_category_id)])
    }

    /// Moves a list item one place up or down by changing its rank: -1 moves it up, 1 moves it down. A negative list
    /// key is read as a table number, so that -64 is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/MoveListItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_MoveListItem.html)
    /// - body, `MoveListItemRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `ListItemId`, `i32`: Key of the list item that moves up or down.
    ///   - `Direction`, `i32`: Direction of the move by one position: -1 moves the item up, 1 moves it down.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().move_list_item(1, 2, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_MoveListItem")]
    #[inline]
    pub fn move_list_item(self, ud_list_definition_id: i32, list_item_id: i32, direction: i32) -> Call<'c, (), Select> {
        self.call(Op::MoveListItem, &[])
            .arguments(&[View::I32(ud_list_definition_id), View::I32(list_item_id), View::I32(direction)])
    }

    /// Changes the category of the company or contact person as the given rule demands. Where the rule asks for
    /// confirmation, ask the user first and call this only after a yes.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/PerformNeededCategoryUpdate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_PerformNeededCategoryUpdate.html)
    /// - body, `PerformNeededCategoryUpdateRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose category may change.
    ///   - `ContactId`, `i32`: Key of the company whose category may change.
    ///   - `CategoryId`, `i32`: Key of the category of the company that the check looks at, or that the update sets.
    ///   - `Setting`, [`AutomatedCategoryUpdate`](crate::types::AutomatedCategoryUpdate): Rule to carry out, as the
    ///     preceding check has returned it.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let setting = superoffice::types::AutomatedCategoryUpdate::new()
    ///     .set_trigger_type(superoffice::types::AutomatedCategoryUpdateTriggerType::SaleRegistered)
    ///     .set_default_category(1);
    /// client.list_agent().perform_needed_category_update(1, 2, 3, &setting).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_PerformNeededCategoryUpdate")]
    #[inline]
    pub fn perform_needed_category_update(
        self,
        person_id: i32,
        contact_id: i32,
        category_id: i32,
        setting: &AutomatedCategoryUpdate,
    ) -> Call<'c, (), Select> {
        self.call(Op::PerformNeededCategoryUpdate, &[])
            .arguments(&[View::I32(person_id), View::I32(contact_id), View::I32(category_id), View::Carrier(setting)])
    }

    /// Writes the full names of all request (ticket) categories again. Call it after a category with children was
    /// renamed or moved below another parent.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/RebuildFullnames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_RebuildFullnames.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().rebuild_fullnames().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_RebuildFullnames")]
    #[inline]
    pub fn rebuild_fullnames(self) -> Call<'c, (), Select> {
        self.call(Op::RebuildFullnames, &[])
    }

    /// Stores the rules by which the category of a company or contact person changes automatically, and returns them as
    /// stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveAllAutomatedCategoryUpdates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAllAutomatedCategoryUpdates.html)
    /// - body, `SaveAllAutomatedCategoryUpdatesRequest`.
    ///   - `Settings`, list of [`AutomatedCategoryUpdate`](crate::types::AutomatedCategoryUpdate): Rules for automatic
    ///     changes of categories, with their new settings.
    /// - returns 200 with list of [`AutomatedCategoryUpdate`](crate::types::AutomatedCategoryUpdate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let settings = [
    ///     superoffice::types::AutomatedCategoryUpdate::new()
    ///         .set_trigger_type(superoffice::types::AutomatedCategoryUpdateTriggerType::SaleRegistered)
    ///         .set_default_category(1),
    /// ];
    /// let response = client.list_agent().save_all_automated_category_updates(&settings).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveAllAutomatedCategoryUpdates")]
    #[inline]
    pub fn save_all_automated_category_updates(
        self,
        settings: &[AutomatedCategoryUpdate],
    ) -> Call<'c, Vec<AutomatedCategoryUpdate>, Select> {
        self.call(Op::SaveAllAutomatedCategoryUpdates, &[]).arguments(&[View::List(&settings)])
    }

    /// Stores all given items in a list and returns them as stored. A negative list key is read as a table number, so
    /// that -64 is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveAllFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAllFromListDefinition.html)
    /// - body, `SaveAllFromListDefinitionRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `Items`, list of [`ListItemEntity`](crate::types::ListItemEntity): Items to store in the list.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let items = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_agent().save_all_from_list_definition(1, &items).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveAllFromListDefinition")]
    #[inline]
    pub fn save_all_from_list_definition(
        self,
        ud_list_definition_id: i32,
        items: &[ListItemEntity],
    ) -> Call<'c, Vec<ListItemEntity>, Select> {
        self.call(Op::SaveAllFromListDefinition, &[]).arguments(&[View::I32(ud_list_definition_id), View::List(&items)])
    }

    /// Stores all given items in a list that is found by its name, and returns them as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveAllFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAllFromListName.html)
    /// - body, `SaveAllFromListNameRequest`.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    ///   - `Items`, list of [`ListItemEntity`](crate::types::ListItemEntity): Items that are stored in the list.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let items = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_agent().save_all_from_list_name("ud list definition name", &items)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveAllFromListName")]
    #[inline]
    pub fn save_all_from_list_name(
        self,
        ud_list_definition_name: &str,
        items: &[ListItemEntity],
    ) -> Call<'c, Vec<ListItemEntity>, Select> {
        self.call(Op::SaveAllFromListName, &[]).arguments(&[View::Str(ud_list_definition_name), View::List(&items)])
    }

    /// Stores a range of amounts (amount class): creates it when its key is 0, else replaces the stored values. Returns
    /// it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveAmountClassEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveAmountClassEntity.html)
    /// - body, [`AmountClassEntity`](crate::types::AmountClassEntity).
    /// - returns 200 with [`AmountClassEntity`](crate::types::AmountClassEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::AmountClassEntity::new().set_name("Example");
    /// let response = client.list_agent().save_amount_class_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveAmountClassEntity")]
    #[inline]
    pub fn save_amount_class_entity(self, body: &AmountClassEntity) -> Call<'c, AmountClassEntity> {
        self.call(Op::SaveAmountClassEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a category: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveCategoryEntity.html)
    /// - body, [`CategoryEntity`](crate::types::CategoryEntity).
    /// - returns 200 with [`CategoryEntity`](crate::types::CategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CategoryEntity::new().set_name("Example");
    /// let response = client.list_agent().save_category_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveCategoryEntity")]
    #[inline]
    pub fn save_category_entity(self, body: &CategoryEntity) -> Call<'c, CategoryEntity> {
        self.call(Op::SaveCategoryEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a consent purpose, a use of personal data that persons may consent to. Returns it as stored; a new one
    /// comes back with its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveConsentPurpose`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveConsentPurpose.html)
    /// - body, `SaveConsentPurposeRequest`.
    ///   - `ConsentPurpose`, [`ConsentPurpose`](crate::types::ConsentPurpose): Purpose of consent that is stored.
    /// - returns 200 with [`ConsentPurpose`](crate::types::ConsentPurpose).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let consent_purpose = superoffice::types::ConsentPurpose::new().set_name("Example");
    /// let response = client.list_agent().save_consent_purpose(&consent_purpose).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveConsentPurpose")]
    #[inline]
    pub fn save_consent_purpose(self, consent_purpose: &ConsentPurpose) -> Call<'c, ConsentPurpose, Select> {
        self.call(Op::SaveConsentPurpose, &[]).arguments(&[View::Carrier(consent_purpose)])
    }

    /// Stores a consent source, which says where a consent came from, and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveConsentSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveConsentSource.html)
    /// - body, `SaveConsentSourceRequest`.
    ///   - `ConsentSource`, [`ConsentSource`](crate::types::ConsentSource): Source of consent that is stored, that is,
    ///     the way in which consent was given.
    /// - returns 200 with [`ConsentSource`](crate::types::ConsentSource).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let consent_source = superoffice::types::ConsentSource::new().set_name("Example");
    /// let response = client.list_agent().save_consent_source(&consent_source).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveConsentSource")]
    #[inline]
    pub fn save_consent_source(self, consent_source: &ConsentSource) -> Call<'c, ConsentSource, Select> {
        self.call(Op::SaveConsentSource, &[]).arguments(&[View::Carrier(consent_source)])
    }

    /// Stores a country and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveCountry.html)
    /// - body, `SaveCountryRequest`.
    ///   - `Country`, [`Country`](crate::types::Country): Country that is stored, with its address format and other
    ///     settings.
    /// - returns 200 with [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let country = superoffice::types::Country::new().set_name("Example");
    /// let response = client.list_agent().save_country(&country).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveCountry")]
    #[inline]
    pub fn save_country(self, country: &Country) -> Call<'c, Country, Select> {
        self.call(Op::SaveCountry, &[]).arguments(&[View::Carrier(country)])
    }

    /// Stores a currency: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveCurrencyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveCurrencyEntity.html)
    /// - body, [`CurrencyEntity`](crate::types::CurrencyEntity).
    /// - returns 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CurrencyEntity::new().set_name("Example");
    /// let response = client.list_agent().save_currency_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveCurrencyEntity")]
    #[inline]
    pub fn save_currency_entity(self, body: &CurrencyEntity) -> Call<'c, CurrencyEntity> {
        self.call(Op::SaveCurrencyEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a document template: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveDocumentTemplateEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveDocumentTemplateEntity.html)
    /// - body, [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    /// - returns 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DocumentTemplateEntity::new().set_name("Example");
    /// let response = client.list_agent().save_document_template_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveDocumentTemplateEntity")]
    #[inline]
    pub fn save_document_template_entity(self, body: &DocumentTemplateEntity) -> Call<'c, DocumentTemplateEntity> {
        self.call(Op::SaveDocumentTemplateEntity, &[]).body(View::Carrier(body))
    }

    /// Writes the content of a document template to its file, in one language variant, and returns information about
    /// the template. Plugin 0 is the built-in document archive; -1 uses the plugin that the template names.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveDocumentTemplateStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveDocumentTemplateStream.html)
    /// - body, `List_SaveDocumentTemplateStreamRequest`.
    ///   - `DocumentTemplateId`, `i32`: Key of the document template that gets the content.
    ///   - `Content`, bytes in base64: Content to write into the file of the document template.
    ///   - `LanguageCode`, text: Language of the texts as an ISO code, such as nb-NO.
    ///   - `PluginId`, `i32`: Key of the document plugin that stores the content; 0 is the document archive, -1 the
    ///     plugin of the template.
    /// - returns 200 with [`TemplateInfo`](crate::types::TemplateInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().save_document_template_stream(
    ///     1,
    ///     &b"content".as_slice().into(),
    ///     "en",
    ///     2,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveDocumentTemplateStream")]
    #[inline]
    pub fn save_document_template_stream(
        self,
        document_template_id: i32,
        content: &Bytes,
        language_code: &str,
        plugin_id: i32,
    ) -> Call<'c, TemplateInfo, Select> {
        self.call(Op::SaveDocumentTemplateStream, &[])
            .arguments(
                &[View::I32(document_template_id), content.view(), View::Str(language_code), View::I32(plugin_id)],
            )
    }

    /// Stores an external application: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveExtAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveExtAppEntity.html)
    /// - body, [`ExtAppEntity`](crate::types::ExtAppEntity).
    /// - returns 200 with [`ExtAppEntity`](crate::types::ExtAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ExtAppEntity::new().set_name("Example");
    /// let response = client.list_agent().save_ext_app_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveExtAppEntity")]
    #[inline]
    pub fn save_ext_app_entity(self, body: &ExtAppEntity) -> Call<'c, ExtAppEntity> {
        self.call(Op::SaveExtAppEntity, &[]).body(View::Carrier(body))
    }

    /// Stores one item of a list and returns it as stored. A negative list key is read as a table number, so that -64
    /// is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveFromListDefinition.html)
    /// - body, `SaveFromListDefinitionRequest`.
    ///   - `Id`, `i32`: Key of the list item that is stored.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `Item`, [`ListItemEntity`](crate::types::ListItemEntity): List item to store, with its text, rank and state.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let item = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_agent().save_from_list_definition(1, 2, &item).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveFromListDefinition")]
    #[inline]
    pub fn save_from_list_definition(
        self,
        id: i32,
        ud_list_definition_id: i32,
        item: &ListItemEntity,
    ) -> Call<'c, ListItemEntity, Select> {
        self.call(Op::SaveFromListDefinition, &[])
            .arguments(&[View::I32(id), View::I32(ud_list_definition_id), View::Carrier(item)])
    }

    /// Stores one item of a list that is found by its name, and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveFromListName.html)
    /// - body, `SaveFromListNameRequest`.
    ///   - `Id`, `i32`: Key of the item, within the list of that name, that is stored.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    ///   - `Item`, [`ListItemEntity`](crate::types::ListItemEntity): List item to store, with its text, rank and state.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let item = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_agent().save_from_list_name(1, "ud list definition name", &item)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveFromListName")]
    #[inline]
    pub fn save_from_list_name(
        self,
        id: i32,
        ud_list_definition_name: &str,
        item: &ListItemEntity,
    ) -> Call<'c, ListItemEntity, Select> {
        self.call(Op::SaveFromListName, &[])
            .arguments(&[View::I32(id), View::Str(ud_list_definition_name), View::Carrier(item)])
    }

    /// Stores a heading: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingEntity.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_agent().save_heading_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveHeadingEntity")]
    #[inline]
    pub fn save_heading_entity(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::SaveHeadingEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a new heading for a list that is found by its key, and returns the heading as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingFromListDefinition.html)
    /// - body, `SaveHeadingFromListDefinitionRequest`.
    ///   - `Id`, `i32`: Key of the list that gets the heading.
    ///   - `Entity`, [`HeadingEntity`](crate::types::HeadingEntity): New heading for the list with the given key.
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let entity = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_agent().save_heading_from_list_definition(1, &entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveHeadingFromListDefinition")]
    #[inline]
    pub fn save_heading_from_list_definition(self, id: i32, entity: &HeadingEntity) -> Call<'c, HeadingEntity, Select> {
        self.call(Op::SaveHeadingFromListDefinition, &[]).arguments(&[View::I32(id), View::Carrier(entity)])
    }

    /// Stores a new heading for a list that is found by its name, and returns the heading as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingFromName.html)
    /// - body, `SaveHeadingFromNameRequest`.
    ///   - `Name`, text: Name of the list that gets the heading.
    ///   - `Entity`, [`HeadingEntity`](crate::types::HeadingEntity): New heading for the list of that name.
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let entity = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_agent().save_heading_from_name("Example", &entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveHeadingFromName")]
    #[inline]
    pub fn save_heading_from_name(self, name: &str, entity: &HeadingEntity) -> Call<'c, HeadingEntity, Select> {
        self.call(Op::SaveHeadingFromName, &[]).arguments(&[View::Str(name), View::Carrier(entity)])
    }

    /// Stores which headings a list item belongs to, by the selected flags of the headings given, and returns the
    /// headings. A negative list key is read as a table number, so that -64 is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingsForListItemFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsForListItemFromListDefinition.html)
    /// - body, `SaveHeadingsForListItemFromListDefinitionRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `ListItemId`, `i32`: Key of the list item whose headings are stored.
    ///   - `Headings`, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem): Headings of the list;
    ///     the item is shown below those that are selected.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let headings = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_agent().save_headings_for_list_item_from_list_definition(1, 2, &headings)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveHeadingsForListItemFromListDefinition")]
    #[inline]
    pub fn save_headings_for_list_item_from_list_definition(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
        headings: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::SaveHeadingsForListItemFromListDefinition, &[])
            .arguments(&[View::I32(ud_list_definition_id), View::I32(list_item_id), View::List(&headings)])
    }

    /// Stores which headings a list item belongs to, by the selected flags of the headings given, and returns the
    /// headings. The list is found by its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingsForListItemFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsForListItemFromListName.html)
    /// - body, `SaveHeadingsForListItemFromListNameRequest`.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    ///   - `ListItemId`, `i32`: Key of the list item whose headings are stored.
    ///   - `Headings`, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem): Headings of the list;
    ///     the item is shown below those that are selected.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let headings = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_agent().save_headings_for_list_item_from_list_name(
    ///     "ud list definition name",
    ///     1,
    ///     &headings,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveHeadingsForListItemFromListName")]
    #[inline]
    pub fn save_headings_for_list_item_from_list_name(
        self,
        ud_list_definition_name: &str,
        list_item_id: i32,
        headings: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::SaveHeadingsForListItemFromListName, &[])
            .arguments(&[View::Str(ud_list_definition_name), View::I32(list_item_id), View::List(&headings)])
    }

    /// Stores the headings of a list that is found by its key, and returns them as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingsFromListDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsFromListDefinition.html)
    /// - body, `SaveHeadingsFromListDefinitionRequest`.
    ///   - `Id`, `i32`: Key of the list whose headings are stored.
    ///   - `Entities`, list of [`HeadingEntity`](crate::types::HeadingEntity): Headings that are stored for the list.
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let entities = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_agent().save_headings_from_list_definition(1, &entities).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveHeadingsFromListDefinition")]
    #[inline]
    pub fn save_headings_from_list_definition(
        self,
        id: i32,
        entities: &[HeadingEntity],
    ) -> Call<'c, Vec<HeadingEntity>, Select> {
        self.call(Op::SaveHeadingsFromListDefinition, &[]).arguments(&[View::I32(id), View::List(&entities)])
    }

    /// Stores the headings of a list that is found by its name, and returns them as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveHeadingsFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHeadingsFromName.html)
    /// - body, `SaveHeadingsFromNameRequest`.
    ///   - `Name`, text: Name of the list whose headings are stored.
    ///   - `Entities`, list of [`HeadingEntity`](crate::types::HeadingEntity): Headings that are stored for the list.
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let entities = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_agent().save_headings_from_name("Example", &entities).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveHeadingsFromName")]
    #[inline]
    pub fn save_headings_from_name(
        self,
        name: &str,
        entities: &[HeadingEntity],
    ) -> Call<'c, Vec<HeadingEntity>, Select> {
        self.call(Op::SaveHeadingsFromName, &[]).arguments(&[View::Str(name), View::List(&entities)])
    }

    /// Stores a node of a hierarchy: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveHierarchyEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveHierarchyEntity.html)
    /// - body, [`HierarchyEntity`](crate::types::HierarchyEntity).
    /// - returns 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HierarchyEntity::new().set_name("Example");
    /// let response = client.list_agent().save_hierarchy_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveHierarchyEntity")]
    #[inline]
    pub fn save_hierarchy_entity(self, body: &HierarchyEntity) -> Call<'c, HierarchyEntity> {
        self.call(Op::SaveHierarchyEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a legal base, the legal ground for processing personal data, and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveLegalBase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveLegalBase.html)
    /// - body, `SaveLegalBaseRequest`.
    ///   - `LegalBase`, [`LegalBase`](crate::types::LegalBase): Legal basis for processing personal data that is
    ///     stored.
    /// - returns 200 with [`LegalBase`](crate::types::LegalBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let legal_base = superoffice::types::LegalBase::new().set_name("Example");
    /// let response = client.list_agent().save_legal_base(&legal_base).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveLegalBase")]
    #[inline]
    pub fn save_legal_base(self, legal_base: &LegalBase) -> Call<'c, LegalBase, Select> {
        self.call(Op::SaveLegalBase, &[]).arguments(&[View::Carrier(legal_base)])
    }

    /// Stores a list definition: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveListEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveListEntity.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_agent().save_list_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveListEntity")]
    #[inline]
    pub fn save_list_entity(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SaveListEntity, &[]).body(View::Carrier(body))
    }

    /// Stores the definition of a list that is found by its name. Returns it as stored, or null.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveListEntityByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveListEntityByName.html)
    /// - body, `SaveListEntityByNameRequest`.
    ///   - `Name`, text: Name of the list whose definition is stored.
    ///   - `ListEntity`, [`ListEntity`](crate::types::ListEntity): Definition of the list with its new settings.
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let list_entity = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_agent().save_list_entity_by_name("Example", &list_entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveListEntityByName")]
    #[inline]
    pub fn save_list_entity_by_name(self, name: &str, list_entity: &ListEntity) -> Call<'c, ListEntity, Select> {
        self.call(Op::SaveListEntityByName, &[]).arguments(&[View::Str(name), View::Carrier(list_entity)])
    }

    /// Stores a list item and returns it as stored. The item itself determines its list; to name the list use
    /// `SaveFromListDefinition` or `SaveFromListName`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveListItemEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveListItemEntity.html)
    /// - body, `SaveListItemEntityRequest`.
    ///   - `ListItemEntity`, [`ListItemEntity`](crate::types::ListItemEntity): List item that is stored, with the key
    ///     of its list.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let list_item_entity = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_agent().save_list_item_entity(&list_item_entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveListItemEntity")]
    #[inline]
    pub fn save_list_item_entity(self, list_item_entity: &ListItemEntity) -> Call<'c, ListItemEntity, Select> {
        self.call(Op::SaveListItemEntity, &[]).arguments(&[View::Carrier(list_item_entity)])
    }

    /// Stores a project type: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveProjectTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveProjectTypeEntity.html)
    /// - body, [`ProjectTypeEntity`](crate::types::ProjectTypeEntity).
    /// - returns 200 with [`ProjectTypeEntity`](crate::types::ProjectTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ProjectTypeEntity::new().set_name("Example");
    /// let response = client.list_agent().save_project_type_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveProjectTypeEntity")]
    #[inline]
    pub fn save_project_type_entity(self, body: &ProjectTypeEntity) -> Call<'c, ProjectTypeEntity> {
        self.call(Op::SaveProjectTypeEntity, &[]).body(View::Carrier(body))
    }

    /// Stores the quick replies of a user, which are ready-made replies for customer service. The request has no
    /// parameter for the user.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveQuickReplies`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveQuickReplies.html)
    /// - body, `SaveQuickRepliesRequest`.
    ///   - `QuickReplies`, list of [`QuickReply`](crate::types::QuickReply): Quick replies (ready-made texts) of the
    ///     user.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let quick_replies = [superoffice::types::QuickReply::new().set_name("Example")];
    /// client.list_agent().save_quick_replies(&quick_replies).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveQuickReplies")]
    #[inline]
    pub fn save_quick_replies(self, quick_replies: &[QuickReply]) -> Call<'c, (), Select> {
        self.call(Op::SaveQuickReplies, &[]).arguments(&[View::List(&quick_replies)])
    }

    /// Stores a definition of a relation: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveRelationDefinitionEntity.html)
    /// - body, [`RelationDefinitionEntity`](crate::types::RelationDefinitionEntity).
    /// - returns 200 with [`RelationDefinitionEntity`](crate::types::RelationDefinitionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::RelationDefinitionEntity::new().set_name("Example");
    /// let response = client.list_agent().save_relation_definition_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveRelationDefinitionEntity")]
    #[inline]
    pub fn save_relation_definition_entity(
        self,
        body: &RelationDefinitionEntity,
    ) -> Call<'c, RelationDefinitionEntity> {
        self.call(Op::SaveRelationDefinitionEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a resource: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveResourceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveResourceEntity.html)
    /// - body, [`ResourceEntity`](crate::types::ResourceEntity).
    /// - returns 200 with [`ResourceEntity`](crate::types::ResourceEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ResourceEntity::new().set_name("Example");
    /// let response = client.list_agent().save_resource_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveResourceEntity")]
    #[inline]
    pub fn save_resource_entity(self, body: &ResourceEntity) -> Call<'c, ResourceEntity> {
        self.call(Op::SaveResourceEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a stage of a sale: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveSaleStageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveSaleStageEntity.html)
    /// - body, [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - returns 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaleStageEntity::new().set_value("value").set_tooltip("tooltip");
    /// let response = client.list_agent().save_sale_stage_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveSaleStageEntity")]
    #[inline]
    pub fn save_sale_stage_entity(self, body: &SaleStageEntity) -> Call<'c, SaleStageEntity> {
        self.call(Op::SaveSaleStageEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a type of sale: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveSaleTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveSaleTypeEntity.html)
    /// - body, [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    /// - returns 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaleTypeEntity::new().set_name("Example");
    /// let response = client.list_agent().save_sale_type_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveSaleTypeEntity")]
    #[inline]
    pub fn save_sale_type_entity(self, body: &SaleTypeEntity) -> Call<'c, SaleTypeEntity> {
        self.call(Op::SaveSaleTypeEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a task menu: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveTaskMenu`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTaskMenu.html)
    /// - body, [`TaskMenu`](crate::types::TaskMenu).
    /// - returns 200 with [`TaskMenu`](crate::types::TaskMenu).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TaskMenu::new().set_name("Example");
    /// let response = client.list_agent().save_task_menu(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveTaskMenu")]
    #[inline]
    pub fn save_task_menu(self, body: &TaskMenu) -> Call<'c, TaskMenu> {
        self.call(Op::SaveTaskMenu, &[]).body(View::Carrier(body))
    }

    /// Stores a category for requests: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveTicketCategoryEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketCategoryEntity.html)
    /// - body, [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    /// - returns 200 with [`TicketCategoryEntity`](crate::types::TicketCategoryEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketCategoryEntity::new().set_name("Example");
    /// let response = client.list_agent().save_ticket_category_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveTicketCategoryEntity")]
    #[inline]
    pub fn save_ticket_category_entity(self, body: &TicketCategoryEntity) -> Call<'c, TicketCategoryEntity> {
        self.call(Op::SaveTicketCategoryEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a priority for requests: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveTicketPriorityEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketPriorityEntity.html)
    /// - body, [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    /// - returns 200 with [`TicketPriorityEntity`](crate::types::TicketPriorityEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketPriorityEntity::new().set_name("Example");
    /// let response = client.list_agent().save_ticket_priority_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveTicketPriorityEntity")]
    #[inline]
    pub fn save_ticket_priority_entity(self, body: &TicketPriorityEntity) -> Call<'c, TicketPriorityEntity> {
        self.call(Op::SaveTicketPriorityEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a ticket relation definition: creates it when its key is 0, else replaces the stored values. Returns it
    /// as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveTicketRelationDefinitionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketRelationDefinitionEntity.html)
    /// - body, [`TicketRelationDefinitionEntity`](crate::types::TicketRelationDefinitionEntity).
    /// - returns 200 with [`TicketRelationDefinitionEntity`](crate::types::TicketRelationDefinitionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketRelationDefinitionEntity::new().set_name("Example");
    /// let response = client.list_agent().save_ticket_relation_definition_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveTicketRelationDefinitionEntity")]
    #[inline]
    pub fn save_ticket_relation_definition_entity(
        self,
        body: &TicketRelationDefinitionEntity,
    ) -> Call<'c, TicketRelationDefinitionEntity> {
        self.call(Op::SaveTicketRelationDefinitionEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a status for requests: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveTicketStatusEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketStatusEntity.html)
    /// - body, [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    /// - returns 200 with [`TicketStatusEntity`](crate::types::TicketStatusEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketStatusEntity::new().set_name("Example");
    /// let response = client.list_agent().save_ticket_status_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveTicketStatusEntity")]
    #[inline]
    pub fn save_ticket_status_entity(self, body: &TicketStatusEntity) -> Call<'c, TicketStatusEntity> {
        self.call(Op::SaveTicketStatusEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a type of request: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveTicketTypeEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveTicketTypeEntity.html)
    /// - body, [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    /// - returns 200 with [`TicketTypeEntity`](crate::types::TicketTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketTypeEntity::new().set_name("Example");
    /// let response = client.list_agent().save_ticket_type_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveTicketTypeEntity")]
    #[inline]
    pub fn save_ticket_type_entity(self, body: &TicketTypeEntity) -> Call<'c, TicketTypeEntity> {
        self.call(Op::SaveTicketTypeEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a web panel: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SaveWebPanelEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SaveWebPanelEntity.html)
    /// - body, [`WebPanelEntity`](crate::types::WebPanelEntity).
    /// - returns 200 with [`WebPanelEntity`](crate::types::WebPanelEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::WebPanelEntity::new().set_name("Example");
    /// let response = client.list_agent().save_web_panel_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SaveWebPanelEntity")]
    #[inline]
    pub fn save_web_panel_entity(self, body: &WebPanelEntity) -> Call<'c, WebPanelEntity> {
        self.call(Op::SaveWebPanelEntity, &[]).body(View::Carrier(body))
    }

    /// Sets one document plugin as the plugin of every template whose type is document.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetDocumentPluginForAllDocumentTemplates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetDocumentPluginForAllDocumentTemplates.html)
    /// - body, `SetDocumentPluginForAllDocumentTemplatesRequest`.
    ///   - `DocumentPluginId`, `i32`: Key of the document plugin that the templates get.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_document_plugin_for_all_document_templates(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetDocumentPluginForAllDocumentTemplates")]
    #[inline]
    pub fn set_document_plugin_for_all_document_templates(self, document_plugin_id: i32) -> Call<'c, (), Select> {
        self.call(Op::SetDocumentPluginForAllDocumentTemplates, &[]).arguments(&[View::I32(document_plugin_id)])
    }

    /// Creates a document template with the content of another template and returns the new template.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetDocumentTemplateFromDocumentTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetDocumentTemplateFromDocumentTemplate.html)
    /// - body, `SetDocumentTemplateFromDocumentTemplateRequest`.
    ///   - `SourceDocumentTemplateId`, `i32`: Key of the document template whose content is copied.
    ///   - `DocumentTemplateEntity`, [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity): Document
    ///     template that the content belongs to. Its file name may change, so read the returned entity.
    /// - returns 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let document_template_entity = superoffice::types::DocumentTemplateEntity::new()
    ///     .set_name("Example");
    /// let response = client.list_agent().set_document_template_from_document_template(
    ///     1,
    ///     &document_template_entity,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetDocumentTemplateFromDocumentTemplate")]
    #[inline]
    pub fn set_document_template_from_document_template(
        self,
        source_document_template_id: i32,
        document_template_entity: &DocumentTemplateEntity,
    ) -> Call<'c, DocumentTemplateEntity, Select> {
        self.call(Op::SetDocumentTemplateFromDocumentTemplate, &[])
            .arguments(&[View::I32(source_document_template_id), View::Carrier(document_template_entity)])
    }

    /// Stores the content of a document template. Work on with the returned template and discard older copies, since
    /// the file name may have changed to avoid a conflict. Plugin 0 is the built-in document archive.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetDocumentTemplateStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetDocumentTemplateStream.html)
    /// - body, `SetDocumentTemplateStreamRequest`.
    ///   - `DocumentTemplateEntity`, [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity): Document
    ///     template that the content belongs to. Its file name may change, so read the returned entity.
    ///   - `Stream`, bytes in base64: Bytes of the file.
    ///   - `LanguageCode`, text: Language as an ISO code, such as nb-NO; empty when the template has no languages.
    ///   - `PluginId`, `i32`: Key of the document plugin that stores the content; 0 is the document archive.
    /// - returns 200 with [`DocumentTemplateEntity`](crate::types::DocumentTemplateEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let document_template_entity = superoffice::types::DocumentTemplateEntity::new()
    ///     .set_name("Example");
    /// let response = client.list_agent().set_document_template_stream(
    ///     &document_template_entity,
    ///     &b"content".as_slice().into(),
    ///     "en",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetDocumentTemplateStream")]
    #[inline]
    pub fn set_document_template_stream(
        self,
        document_template_entity: &DocumentTemplateEntity,
        stream: &Bytes,
        language_code: &str,
        plugin_id: i32,
    ) -> Call<'c, DocumentTemplateEntity, Select> {
        self.call(Op::SetDocumentTemplateStream, &[])
            .arguments(
                &[
                    View::Carrier(document_template_entity),
                    stream.view(),
                    View::Str(language_code),
                    View::I32(plugin_id),
                ],
            )
    }

    /// Switches strict mode for e-marketing on or off. In strict mode the full privacy rules (GDPR) apply to consents
    /// and subscriptions.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetEmarketingStrictMode`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetEmarketingStrictMode.html)
    /// - body, `SetEmarketingStrictModeRequest`.
    ///   - `Enable`, `bool`: True switches strict mode on, false switches it off.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_emarketing_strict_mode(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetEmarketingStrictMode")]
    #[inline]
    pub fn set_emarketing_strict_mode(self, enable: bool) -> Call<'c, (), Select> {
        self.call(Op::SetEmarketingStrictMode, &[]).arguments(&[View::Bool(enable)])
    }

    /// Adds a list item to the given headings, or takes it away from them when `Enable` is false. A negative list key
    /// is read as a table number, so that -64 is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetHeadingsForListItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetHeadingsForListItem.html)
    /// - body, `SetHeadingsForListItemRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `ListItemId`, `i32`: Key of the list item that is added to the headings or taken away.
    ///   - `HeadingIds`, list of `i32`: Keys of the headings that the item is put below, or taken away from.
    ///   - `Enable`, `bool`: True adds the item to the headings, false takes it away from them.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_headings_for_list_item(1, 2, &[1], true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetHeadingsForListItem")]
    #[inline]
    pub fn set_headings_for_list_item(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
        heading_ids: &[i32],
        enable: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetHeadingsForListItem, &[])
            .arguments(
                &[
                    View::I32(ud_list_definition_id),
                    View::I32(list_item_id),
                    View::List(&heading_ids),
                    View::Bool(enable),
                ],
            )
    }

    /// Adds list items to one heading, or takes them away from it when `Enable` is false. A negative list key is read
    /// as a table number, so that -64 is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetListItemsForHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForHeading.html)
    /// - body, `SetListItemsForHeadingRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `HeadingId`, `i32`: Key of the heading that gains or loses the items.
    ///   - `ListItemIds`, list of `i32`: Keys of the list items that the change applies to.
    ///   - `Enable`, `bool`: True adds the items to the heading, false takes them away from it.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_list_items_for_heading(1, 2, &[1], true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetListItemsForHeading")]
    #[inline]
    pub fn set_list_items_for_heading(
        self,
        ud_list_definition_id: i32,
        heading_id: i32,
        list_item_ids: &[i32],
        enable: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetListItemsForHeading, &[])
            .arguments(
                &[
                    View::I32(ud_list_definition_id),
                    View::I32(heading_id),
                    View::List(&list_item_ids),
                    View::Bool(enable),
                ],
            )
    }

    /// Adds list items to one heading, or takes them away from it when `Enable` is false. The list is found by its
    /// name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetListItemsForHeadingFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForHeadingFromListName.html)
    /// - body, `SetListItemsForHeadingFromListNameRequest`.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    ///   - `HeadingId`, `i32`: Key of the heading that gains or loses the items.
    ///   - `ListItemIds`, list of `i32`: Keys of the list items that the change applies to.
    ///   - `Enable`, `bool`: True adds the items to the heading, false takes them away from it.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_list_items_for_heading_from_list_name(
    ///     "ud list definition name",
    ///     1,
    ///     &[1],
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetListItemsForHeadingFromListName")]
    #[inline]
    pub fn set_list_items_for_heading_from_list_name(
        self,
        ud_list_definition_name: &str,
        heading_id: i32,
        list_item_ids: &[i32],
        enable: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetListItemsForHeadingFromListName, &[])
            .arguments(
                &[
                    View::Str(ud_list_definition_name),
                    View::I32(heading_id),
                    View::List(&list_item_ids),
                    View::Bool(enable),
                ],
            )
    }

    /// Makes list items visible to a user group, or hides them from it when `Enable` is false. A negative list key is
    /// read as a table number, so that -64 is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetListItemsForUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForUserGroup.html)
    /// - body, `SetListItemsForUserGroupRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `UsergroupId`, `i32`: Key of the user group that may, or may no longer, use the items.
    ///   - `ListItemIds`, list of `i32`: Keys of the list items that the change applies to.
    ///   - `Enable`, `bool`: True shows the items to the user group, false hides them from it.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_list_items_for_user_group(1, 2, &[1], true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetListItemsForUserGroup")]
    #[inline]
    pub fn set_list_items_for_user_group(
        self,
        ud_list_definition_id: i32,
        usergroup_id: i32,
        list_item_ids: &[i32],
        enable: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetListItemsForUserGroup, &[])
            .arguments(
                &[
                    View::I32(ud_list_definition_id),
                    View::I32(usergroup_id),
                    View::List(&list_item_ids),
                    View::Bool(enable),
                ],
            )
    }

    /// Makes list items visible to a user group, or hides them from it when `Enable` is false. The list is found by its
    /// name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetListItemsForUserGroupFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetListItemsForUserGroupFromListName.html)
    /// - body, `SetListItemsForUserGroupFromListNameRequest`.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    ///   - `UsergroupId`, `i32`: Key of the user group that may, or may no longer, use the items.
    ///   - `ListItemsID`, list of `i32`: Keys of the items in the named list that the change applies to.
    ///   - `Enable`, `bool`: True shows the items to the user group, false hides them from it.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_list_items_for_user_group_from_list_name(
    ///     "ud list definition name",
    ///     1,
    ///     &[1],
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetListItemsForUserGroupFromListName")]
    #[inline]
    pub fn set_list_items_for_user_group_from_list_name(
        self,
        ud_list_definition_name: &str,
        usergroup_id: i32,
        list_items_id: &[i32],
        enable: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetListItemsForUserGroupFromListName, &[])
            .arguments(
                &[
                    View::Str(ud_list_definition_name),
                    View::I32(usergroup_id),
                    View::List(&list_items_id),
                    View::Bool(enable),
                ],
            )
    }

    /// Sets the order of a list's headings. Their keys are given in the wanted order. A negative list key is read as a
    /// table number, so that -64 is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnHeadings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnHeadings.html)
    /// - body, `SetRankOnHeadingsRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `HeadingIds`, list of `i32`: Keys of the headings in the order that they are to get.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_rank_on_headings(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetRankOnHeadings")]
    #[inline]
    pub fn set_rank_on_headings(self, ud_list_definition_id: i32, heading_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::SetRankOnHeadings, &[]).arguments(&[View::I32(ud_list_definition_id), View::List(&heading_ids)])
    }

    /// Sets the order of the activities that the project guide suggests for one project type and status. Their keys are
    /// given in the wanted order.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnProjectActivity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnProjectActivity.html)
    /// - body, `SetRankOnProjectActivityRequest`.
    ///   - `ProjectTypeStatusLinkId`, `i32`: Key of the link between a project type and a stage, whose suggested
    ///     activities or documents are ordered.
    ///   - `ItemsIds`, list of `i32`: Keys of the items in the order they are to get.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_rank_on_project_activity(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetRankOnProjectActivity")]
    #[inline]
    pub fn set_rank_on_project_activity(
        self,
        project_type_status_link_id: i32,
        items_ids: &[i32],
    ) -> Call<'c, (), Select> {
        self.call(Op::SetRankOnProjectActivity, &[])
            .arguments(&[View::I32(project_type_status_link_id), View::List(&items_ids)])
    }

    /// Sets the order of the documents that the project guide suggests for one project type and status. Their keys are
    /// given in the wanted order.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnProjectDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnProjectDocument.html)
    /// - body, `SetRankOnProjectDocumentRequest`.
    ///   - `ProjectTypeStatusLinkId`, `i32`: Key of the link between a project type and a stage, whose suggested
    ///     activities or documents are ordered.
    ///   - `ItemsIds`, list of `i32`: Keys of the items in the order they are to get.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_rank_on_project_document(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetRankOnProjectDocument")]
    #[inline]
    pub fn set_rank_on_project_document(
        self,
        project_type_status_link_id: i32,
        items_ids: &[i32],
    ) -> Call<'c, (), Select> {
        self.call(Op::SetRankOnProjectDocument, &[])
            .arguments(&[View::I32(project_type_status_link_id), View::List(&items_ids)])
    }

    /// Sets the order of the activities that the sale guide suggests for one sale type and stage. Their keys are given
    /// in the wanted order.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnSaleActivity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnSaleActivity.html)
    /// - body, `SetRankOnSaleActivityRequest`.
    ///   - `SaleTypeStageLinkId`, `i32`: Key of the link between a sale type and a stage, whose suggested activities or
    ///     documents are ordered.
    ///   - `ItemsIds`, list of `i32`: Keys of the items in the order they are to get.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_rank_on_sale_activity(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetRankOnSaleActivity")]
    #[inline]
    pub fn set_rank_on_sale_activity(self, sale_type_stage_link_id: i32, items_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::SetRankOnSaleActivity, &[])
            .arguments(&[View::I32(sale_type_stage_link_id), View::List(&items_ids)])
    }

    /// Sets the order of the documents that the sale guide suggests for one sale type and stage. Their keys are given
    /// in the wanted order.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetRankOnSaleDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetRankOnSaleDocument.html)
    /// - body, `SetRankOnSaleDocumentRequest`.
    ///   - `SaleTypeStageLinkId`, `i32`: Key of the link between a sale type and a stage, whose suggested activities or
    ///     documents are ordered.
    ///   - `ItemsIds`, list of `i32`: Keys of the items in the order they are to get.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_rank_on_sale_document(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetRankOnSaleDocument")]
    #[inline]
    pub fn set_rank_on_sale_document(self, sale_type_stage_link_id: i32, items_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::SetRankOnSaleDocument, &[])
            .arguments(&[View::I32(sale_type_stage_link_id), View::List(&items_ids)])
    }

    /// Sets which categories of requests (tickets) a user group has.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetTicketCategoriesForUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketCategoriesForUserGroup.html)
    /// - body, `SetTicketCategoriesForUserGroupRequest`.
    ///   - `UserGroupId`, `i32`: Key of the user group whose categories are set.
    ///   - `CategoryIds`, list of `i32`: Keys of the categories that the user group gets.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_ticket_categories_for_user_group(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetTicketCategoriesForUserGroup")]
    #[inline]
    pub fn set_ticket_categories_for_user_group(
        self,
        user_group_id: i32,
        category_ids: &[i32],
    ) -> Call<'c, (), Select> {
        self.call(Op::SetTicketCategoriesForUserGroup, &[])
            .arguments(&[View::I32(user_group_id), View::List(&category_ids)])
    }

    /// Sets the position of a priority among the priorities of requests (tickets).
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetTicketPrioritySortOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketPrioritySortOrder.html)
    /// - body, `SetTicketPrioritySortOrderRequest`.
    ///   - `TicketPriorityId`, `i32`: Key of the priority that gets another position.
    ///   - `SortOrder`, `i32`: Position that the item gets in its list.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_ticket_priority_sort_order(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetTicketPrioritySortOrder")]
    #[inline]
    pub fn set_ticket_priority_sort_order(self, ticket_priority_id: i32, sort_order: i32) -> Call<'c, (), Select> {
        self.call(Op::SetTicketPrioritySortOrder, &[])
            .arguments(&[View::I32(ticket_priority_id), View::I32(sort_order)])
    }

    /// Sets the position of a relation definition among those that link requests (tickets).
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetTicketRelationDefinitionSortOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketRelationDefinitionSortOrder.html)
    /// - body, `SetTicketRelationDefinitionSortOrderRequest`.
    ///   - `TicketRelationDefId`, `i32`: Key of the relation definition that gets another position.
    ///   - `SortOrder`, `i32`: Position that the item gets in its list.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_ticket_relation_definition_sort_order(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetTicketRelationDefinitionSortOrder")]
    #[inline]
    pub fn set_ticket_relation_definition_sort_order(
        self,
        ticket_relation_def_id: i32,
        sort_order: i32,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetTicketRelationDefinitionSortOrder, &[])
            .arguments(&[View::I32(ticket_relation_def_id), View::I32(sort_order)])
    }

    /// Sets the position of a status among the statuses of requests (tickets).
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetTicketStatusSortOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketStatusSortOrder.html)
    /// - body, `SetTicketStatusSortOrderRequest`.
    ///   - `TicketStatusId`, `i32`: Key of the status that gets another position.
    ///   - `SortOrder`, `i32`: Position that the item gets in its list.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_ticket_status_sort_order(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetTicketStatusSortOrder")]
    #[inline]
    pub fn set_ticket_status_sort_order(self, ticket_status_id: i32, sort_order: i32) -> Call<'c, (), Select> {
        self.call(Op::SetTicketStatusSortOrder, &[]).arguments(&[View::I32(ticket_status_id), View::I32(sort_order)])
    }

    /// Sets the position of a type among the types of requests (tickets).
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetTicketTypeSortOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetTicketTypeSortOrder.html)
    /// - body, `SetTicketTypeSortOrderRequest`.
    ///   - `TicketTypeId`, `i32`: Key of the type of request that moves to another position.
    ///   - `SortOrder`, `i32`: Position that the item gets in its list.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_ticket_type_sort_order(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetTicketTypeSortOrder")]
    #[inline]
    pub fn set_ticket_type_sort_order(self, ticket_type_id: i32, sort_order: i32) -> Call<'c, (), Select> {
        self.call(Op::SetTicketTypeSortOrder, &[]).arguments(&[View::I32(ticket_type_id), View::I32(sort_order)])
    }

    /// Makes a list item visible to the given user groups, or hides it from them when `Enable` is false. A negative
    /// list key is read as a table number, so that -64 is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetVisibleForUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetVisibleForUserGroup.html)
    /// - body, `SetVisibleForUserGroupRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `ListItemId`, `i32`: Key of the list item that is shown or hidden.
    ///   - `UserGroupId`, list of `i32`: Keys of the user groups that can, or can no longer, see the list item.
    ///   - `Enable`, `bool`: True shows the item to the user groups, false hides it from them.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().set_visible_for_user_group(1, 2, &[1], true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetVisibleForUserGroup")]
    #[inline]
    pub fn set_visible_for_user_group(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
        user_group_id: &[i32],
        enable: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetVisibleForUserGroup, &[])
            .arguments(
                &[
                    View::I32(ud_list_definition_id),
                    View::I32(list_item_id),
                    View::List(&user_group_id),
                    View::Bool(enable),
                ],
            )
    }

    /// Stores which user groups can see a list item, by the selected flags of the groups given, and returns the groups.
    /// A negative list key is read as a table number, so that -64 is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetVisibleForUserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetVisibleForUserGroups.html)
    /// - body, `SetVisibleForUserGroupsRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `ListItemId`, `i32`: Key of the list item whose visibility to user groups is stored.
    ///   - `UserGroups`, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem): User groups; those
    ///     that are selected can see the list item.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let user_groups = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_agent().set_visible_for_user_groups(1, 2, &user_groups).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetVisibleForUserGroups")]
    #[inline]
    pub fn set_visible_for_user_groups(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
        user_groups: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::SetVisibleForUserGroups, &[])
            .arguments(&[View::I32(ud_list_definition_id), View::I32(list_item_id), View::List(&user_groups)])
    }

    /// Stores which user groups can see a list item, by the selected flags of the groups given, and returns the groups.
    /// The list is found by its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SetVisibleForUserGroupsFromListName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SetVisibleForUserGroupsFromListName.html)
    /// - body, `SetVisibleForUserGroupsFromListNameRequest`.
    ///   - `UdListDefinitionName`, text: List definition by the name that the database has for it.
    ///   - `ListItemId`, `i32`: Key of the list item whose visibility to user groups is stored.
    ///   - `UserGroups`, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem): User groups; those
    ///     that are selected can see the list item.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let user_groups = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_agent().set_visible_for_user_groups_from_list_name(
    ///     "ud list definition name",
    ///     1,
    ///     &user_groups,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SetVisibleForUserGroupsFromListName")]
    #[inline]
    pub fn set_visible_for_user_groups_from_list_name(
        self,
        ud_list_definition_name: &str,
        list_item_id: i32,
        user_groups: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::SetVisibleForUserGroupsFromListName, &[])
            .arguments(&[View::Str(ud_list_definition_name), View::I32(list_item_id), View::List(&user_groups)])
    }

    /// Sorts a list by name, following the alphabet of the given culture. A negative list key is read as a table
    /// number, so that -64 is the category list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/SortListItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_SortListItems.html)
    /// - body, `SortListItemsRequest`.
    ///   - `UdListDefinitionId`, `i32`: Key of the list definition. A negative number means the number of the list
    ///     table, such as -64 for category.
    ///   - `CultureName`, text: Culture by name, such as en-US, by whose rules the items are sorted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_agent().sort_list_items(1, "culture name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_SortListItems")]
    #[inline]
    pub fn sort_list_items(self, ud_list_definition_id: i32, culture_name: &str) -> Call<'c, (), Select> {
        self.call(Op::SortListItems, &[]).arguments(&[View::I32(ud_list_definition_id), View::Str(culture_name)])
    }

    /// Changes which users belong to a category of requests (tickets): adds, updates and deletes memberships in one
    /// call.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/UpdateCategoryMemberships`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_UpdateCategoryMemberships.html)
    /// - body, `UpdateCategoryMembershipsRequest`.
    ///   - `TicketCategoryId`, `i32`: Key of the category whose members change.
    ///   - `MembershipsToAdd`, list of
    ///     [`TicketCategoryMembershipEntity`](crate::types::TicketCategoryMembershipEntity): Users who become members
    ///     of the category, with their weights.
    ///   - `MembershipsToUpdate`, list of
    ///     [`TicketCategoryMembershipEntity`](crate::types::TicketCategoryMembershipEntity): Members whose weight in
    ///     the category changes.
    ///   - `MembershipsToDelete`, list of
    ///     [`TicketCategoryMembershipEntity`](crate::types::TicketCategoryMembershipEntity): Users who leave the
    ///     category.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let memberships_to_add = [superoffice::types::TicketCategoryMembershipEntity::new().set_weight(1)];
    /// let memberships_to_update = [
    ///     superoffice::types::TicketCategoryMembershipEntity::new().set_weight(1),
    /// ];
    /// let memberships_to_delete = [
    ///     superoffice::types::TicketCategoryMembershipEntity::new().set_weight(1),
    /// ];
    /// client.list_agent().update_category_memberships(
    ///     1,
    ///     &memberships_to_add,
    ///     &memberships_to_update,
    ///     &memberships_to_delete,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_UpdateCategoryMemberships")]
    #[inline]
    pub fn update_category_memberships(
        self,
        ticket_category_id: i32,
        memberships_to_add: &[TicketCategoryMembershipEntity],
        memberships_to_update: &[TicketCategoryMembershipEntity],
        memberships_to_delete: &[TicketCategoryMembershipEntity],
    ) -> Call<'c, (), Select> {
        self.call(Op::UpdateCategoryMemberships, &[])
            .arguments(
                &[
                    View::I32(ticket_category_id),
                    View::List(&memberships_to_add),
                    View::List(&memberships_to_update),
                    View::List(&memberships_to_delete),
                ],
            )
    }

    /// Updates a folder of a folder tree, found by its path within one domain, and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/UpdateHierarchyFromPath`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_UpdateHierarchyFromPath.html)
    /// - body, `UpdateHierarchyFromPathRequest`.
    ///   - `Domain`, [`Domain`](crate::types::Domain): Which tree of folders the path belongs to, such as that of
    ///     scripts or of selections.
    ///   - `Path`, text: Path of the node to change, from the root of its hierarchy, with a slash between folders, such
    ///     as `foo/bar`.
    ///   - `Entity`, [`HierarchyEntity`](crate::types::HierarchyEntity): Node with its new values, such as its name.
    /// - returns 200 with [`HierarchyEntity`](crate::types::HierarchyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let entity = superoffice::types::HierarchyEntity::new().set_name("Example");
    /// let response = client.list_agent().update_hierarchy_from_path(
    ///     &superoffice::types::Domain::ExtraTables,
    ///     "path",
    ///     &entity,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_UpdateHierarchyFromPath")]
    #[inline]
    pub fn update_hierarchy_from_path(
        self,
        domain: &Domain,
        path: &str,
        entity: &HierarchyEntity,
    ) -> Call<'c, HierarchyEntity, Select> {
        self.call(Op::UpdateHierarchyFromPath, &[])
            .arguments(&[View::Enum(domain), View::Str(path), View::Carrier(entity)])
    }

    /// Checks whether a relation definition for requests (tickets) would conflict with an existing one. Returns one
    /// result for each pair of source and destination type; nothing is stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/List/ValidateTicketRelationDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/List_Agent/v1ListAgent_ValidateTicketRelationDefinition.html)
    /// - body, `ValidateTicketRelationDefinitionRequest`.
    ///   - `TicketRelationDefinitionId`, `i32`: Key of the relation definition that is checked.
    ///   - `SourceTicketTypeIds`, list of `i32`: Keys of the request types that can be at the source of the relation.
    ///   - `DestinationTicketTypeIds`, list of `i32`: Keys of the request types that can be at the destination of the
    ///     relation.
    ///   - `RelationType`, [`RelationType`](crate::types::RelationType): Whether the destination becomes the parent or
    ///     a child of the sources, or is just related to them.
    /// - returns 200 with list of [`TicketRelationDefinitionResult`](crate::types::TicketRelationDefinitionResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_agent().validate_ticket_relation_definition(
    ///     1,
    ///     &[1],
    ///     &[1],
    ///     &superoffice::types::RelationType::Related,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListAgent_ValidateTicketRelationDefinition")]
    #[inline]
    pub fn validate_ticket_relation_definition(
        self,
        ticket_relation_definition_id: i32,
        source_ticket_type_ids: &[i32],
        destination_ticket_type_ids: &[i32],
        relation_type: &RelationType,
    ) -> Call<'c, Vec<TicketRelationDefinitionResult>, Select> {
        self.call(Op::ValidateTicketRelationDefinition, &[])
            .arguments(
                &[
                    View::I32(ticket_relation_definition_id),
                    View::List(&source_ticket_type_ids),
                    View::List(&destination_ticket_type_ids),
                    View::Enum(relation_type),
                ],
            )
    }
}
