// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Bytes, Unknown, carrier};
use crate::types::{
    ConsentPurpose, ConsentSource, Country, DocumentTemplateEntity, Domain, HeadingEntity,
    HierarchyEntity, LegalBase, ListEntity, ListItemEntity, LocalizedTextType, Navigation,
    QuickReply, SelectableMDOListItem,
};

/// The carrier `AddFromListDefinitionRequest` of the API.
#[non_exhaustive]
pub struct AddFromListDefinitionRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `Item`.
    pub item: Option<Box<ListItemEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddFromListDefinitionRequest "AddFromListDefinitionRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 item set_item Box<ListItemEntity> = "Item";
} }

/// The carrier `AddFromListNameRequest` of the API.
#[non_exhaustive]
pub struct AddFromListNameRequest {
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// The property `Item`.
    pub item: Option<Box<ListItemEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddFromListNameRequest "AddFromListNameRequest" {
    0 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
    1 item set_item Box<ListItemEntity> = "Item";
} }

/// The carrier `AddHierarchyToPathRequest` of the API.
#[non_exhaustive]
pub struct AddHierarchyToPathRequest {
    /// The property `Domain`.
    pub domain: Option<Domain>,
    /// The property `Path`.
    pub path: Option<String>,
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddHierarchyToPathRequest "AddHierarchyToPathRequest" {
    0 domain set_domain Domain = "Domain";
    1 path set_path String = "Path";
    2 name set_name String = "Name";
} }

/// The carrier `ChangeCurrencyRequest` of the API.
#[non_exhaustive]
pub struct ChangeCurrencyRequest {
    /// The property `Amount`.
    pub amount: Option<f64>,
    /// The property `FromCurrency`.
    pub from_currency: Option<String>,
    /// The property `ToCurrency`.
    pub to_currency: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangeCurrencyRequest "ChangeCurrencyRequest" {
    0 amount set_amount f64 = "Amount";
    1 from_currency set_from_currency String = "FromCurrency";
    2 to_currency set_to_currency String = "ToCurrency";
} }

/// The carrier `CreateDefaultDocumentTemplateLanguageRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultDocumentTemplateLanguageRequest {
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// The property `LanguageCode`.
    pub language_code: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultDocumentTemplateLanguageRequest "CreateDefaultDocumentTemplateLanguageRequest" {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
    1 language_code set_language_code String = "LanguageCode";
} }

/// The carrier `CreateDefaultHeadingFromListDefinitionRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultHeadingFromListDefinitionRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultHeadingFromListDefinitionRequest "CreateDefaultHeadingFromListDefinitionRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
} }

/// The carrier `DeleteAllFromListDefinitionRequest` of the API.
#[non_exhaustive]
pub struct DeleteAllFromListDefinitionRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteAllFromListDefinitionRequest "DeleteAllFromListDefinitionRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
} }

/// The carrier `DeleteAllFromListNameRequest` of the API.
#[non_exhaustive]
pub struct DeleteAllFromListNameRequest {
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteAllFromListNameRequest "DeleteAllFromListNameRequest" {
    0 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
} }

/// The carrier `DeleteAllHeadingsFromListDefinitionRequest` of the API.
#[non_exhaustive]
pub struct DeleteAllHeadingsFromListDefinitionRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteAllHeadingsFromListDefinitionRequest "DeleteAllHeadingsFromListDefinitionRequest" {
    0 id set_id i32 = "Id";
} }

/// The carrier `DeleteAllHeadingsFromNameRequest` of the API.
#[non_exhaustive]
pub struct DeleteAllHeadingsFromNameRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteAllHeadingsFromNameRequest "DeleteAllHeadingsFromNameRequest" {
    0 name set_name String = "Name";
} }

/// The carrier `DeleteDocumentTemplateLanguageRequest` of the API.
#[non_exhaustive]
pub struct DeleteDocumentTemplateLanguageRequest {
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// The property `LanguageCode`.
    pub language_code: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteDocumentTemplateLanguageRequest "DeleteDocumentTemplateLanguageRequest" {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
    1 language_code set_language_code String = "LanguageCode";
} }

/// The carrier `DeleteFromListDefinitionRequest` of the API.
#[non_exhaustive]
pub struct DeleteFromListDefinitionRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteFromListDefinitionRequest "DeleteFromListDefinitionRequest" {
    0 id set_id i32 = "Id";
    1 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
} }

/// The carrier `DeleteFromListNameRequest` of the API.
#[non_exhaustive]
pub struct DeleteFromListNameRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteFromListNameRequest "DeleteFromListNameRequest" {
    0 id set_id i32 = "Id";
    1 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
} }

/// The carrier `DeleteHierarchyFromPathRequest` of the API.
#[non_exhaustive]
pub struct DeleteHierarchyFromPathRequest {
    /// The property `Domain`.
    pub domain: Option<Domain>,
    /// The property `Path`.
    pub path: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteHierarchyFromPathRequest "DeleteHierarchyFromPathRequest" {
    0 domain set_domain Domain = "Domain";
    1 path set_path String = "Path";
} }

/// The carrier `DeleteListEntityByNameRequest` of the API.
#[non_exhaustive]
pub struct DeleteListEntityByNameRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteListEntityByNameRequest "DeleteListEntityByNameRequest" {
    0 name set_name String = "Name";
} }

/// The carrier `DeleteProjectStatusRequest` of the API.
#[non_exhaustive]
pub struct DeleteProjectStatusRequest {
    /// The property `ProjectStatusId`.
    pub project_status_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteProjectStatusRequest "DeleteProjectStatusRequest" {
    0 project_status_id set_project_status_id i32 = "ProjectStatusId";
} }

/// The carrier `DeleteWebPanelRequest` of the API.
#[non_exhaustive]
pub struct DeleteWebPanelRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteWebPanelRequest "DeleteWebPanelRequest" {
    0 id set_id i32 = "Id";
} }

/// The carrier `GenerateNavigationUrlRequest` of the API.
#[non_exhaustive]
pub struct GenerateNavigationUrlRequest {
    /// The property `VisibleIn`.
    pub visible_in: Option<Navigation>,
    /// The property `WindowName`.
    pub window_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GenerateNavigationUrlRequest "GenerateNavigationUrlRequest" {
    0 visible_in set_visible_in Navigation = "VisibleIn";
    1 window_name set_window_name String = "WindowName";
} }

/// The carrier `GetAllCountriesRequest` of the API.
#[non_exhaustive]
pub struct GetAllCountriesRequest {
    /// The property `IncludeDeleted`.
    pub include_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllCountriesRequest "GetAllCountriesRequest" {
    0 include_deleted set_include_deleted bool = "IncludeDeleted";
} }

/// The carrier `GetAllCurrenciesRequest` of the API.
#[non_exhaustive]
pub struct GetAllCurrenciesRequest {
    /// The property `IncludeDeleted`.
    pub include_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllCurrenciesRequest "GetAllCurrenciesRequest" {
    0 include_deleted set_include_deleted bool = "IncludeDeleted";
} }

/// The carrier `GetAllDocumentTemplatesRequest` of the API.
#[non_exhaustive]
pub struct GetAllDocumentTemplatesRequest {
    /// The property `IncludeDeleted`.
    pub include_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllDocumentTemplatesRequest "GetAllDocumentTemplatesRequest" {
    0 include_deleted set_include_deleted bool = "IncludeDeleted";
} }

/// The carrier `GetAllFromListDefinitionRequest` of the API.
#[non_exhaustive]
pub struct GetAllFromListDefinitionRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `IncludeDeleted`.
    pub include_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllFromListDefinitionRequest "GetAllFromListDefinitionRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 include_deleted set_include_deleted bool = "IncludeDeleted";
} }

/// The carrier `GetAllFromListNameRequest` of the API.
#[non_exhaustive]
pub struct GetAllFromListNameRequest {
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// The property `IncludeDeleted`.
    pub include_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllFromListNameRequest "GetAllFromListNameRequest" {
    0 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
    1 include_deleted set_include_deleted bool = "IncludeDeleted";
} }

/// The carrier `GetAllInDomainRequest` of the API.
#[non_exhaustive]
pub struct GetAllInDomainRequest {
    /// The property `Domain`.
    pub domain: Option<Domain>,
    /// The property `Children`.
    pub children: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllInDomainRequest "GetAllInDomainRequest" {
    0 domain set_domain Domain = "Domain";
    1 children set_children bool = "Children";
} }

/// The carrier `GetAllSaleStagesRequest` of the API.
#[non_exhaustive]
pub struct GetAllSaleStagesRequest {
    /// The property `IncludeDeleted`.
    pub include_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllSaleStagesRequest "GetAllSaleStagesRequest" {
    0 include_deleted set_include_deleted bool = "IncludeDeleted";
} }

/// The carrier `GetAllSaleTypeEntitiesRequest` of the API.
#[non_exhaustive]
pub struct GetAllSaleTypeEntitiesRequest {
    /// The property `IncludeDeleted`.
    pub include_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllSaleTypeEntitiesRequest "GetAllSaleTypeEntitiesRequest" {
    0 include_deleted set_include_deleted bool = "IncludeDeleted";
} }

/// The carrier `GetAllTasksRequest` of the API.
#[non_exhaustive]
pub struct GetAllTasksRequest {
    /// The property `IncludeDeleted`.
    pub include_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllTasksRequest "GetAllTasksRequest" {
    0 include_deleted set_include_deleted bool = "IncludeDeleted";
} }

/// The carrier `GetAllTicketPrioritiesRequest` of the API.
#[non_exhaustive]
pub struct GetAllTicketPrioritiesRequest {
    /// The property `IncludeDeleted`.
    pub include_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllTicketPrioritiesRequest "GetAllTicketPrioritiesRequest" {
    0 include_deleted set_include_deleted bool = "IncludeDeleted";
} }

/// The carrier `GetDocumentTemplateExtensionRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentTemplateExtensionRequest {
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentTemplateExtensionRequest "GetDocumentTemplateExtensionRequest" {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
} }

/// The carrier `GetDocumentTemplateLanguagesRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentTemplateLanguagesRequest {
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentTemplateLanguagesRequest "GetDocumentTemplateLanguagesRequest" {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
} }

/// The carrier `GetDocumentTemplatePropertiesRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentTemplatePropertiesRequest {
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// The property `RequestedProperties`.
    pub requested_properties: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentTemplatePropertiesRequest "GetDocumentTemplatePropertiesRequest" {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
    1 requested_properties set_requested_properties Vec<String> = "RequestedProperties";
} }

/// The carrier `GetDocumentTemplateStreamFromIdRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentTemplateStreamFromIdRequest {
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// The property `LanguageCode`.
    pub language_code: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentTemplateStreamFromIdRequest "GetDocumentTemplateStreamFromIdRequest" {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
    1 language_code set_language_code String = "LanguageCode";
} }

/// The carrier `GetDocumentTemplateTaskRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentTemplateTaskRequest {
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentTemplateTaskRequest "GetDocumentTemplateTaskRequest" {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
} }

/// The carrier `GetDocumentTemplateUrlRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentTemplateUrlRequest {
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// The property `WritableUrl`.
    pub writable_url: Option<bool>,
    /// The property `LanguageCode`.
    pub language_code: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentTemplateUrlRequest "GetDocumentTemplateUrlRequest" {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
    1 writable_url set_writable_url bool = "WritableUrl";
    2 language_code set_language_code String = "LanguageCode";
} }

/// The carrier `GetDocumentTemplateUsedInProjectStageRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentTemplateUsedInProjectStageRequest {
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentTemplateUsedInProjectStageRequest "GetDocumentTemplateUsedInProjectStageRequest" {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
} }

/// The carrier `GetDocumentTemplateUsedInSalesStageRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentTemplateUsedInSalesStageRequest {
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentTemplateUsedInSalesStageRequest "GetDocumentTemplateUsedInSalesStageRequest" {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
} }

/// The carrier `GetDocumentTypesForPluginRequest` of the API.
#[non_exhaustive]
pub struct GetDocumentTypesForPluginRequest {
    /// The property `PluginId`.
    pub plugin_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDocumentTypesForPluginRequest "GetDocumentTypesForPluginRequest" {
    0 plugin_id set_plugin_id i32 = "PluginId";
} }

/// The carrier `GetFromListDefinitionRequest` of the API.
#[non_exhaustive]
pub struct GetFromListDefinitionRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFromListDefinitionRequest "GetFromListDefinitionRequest" {
    0 id set_id i32 = "Id";
    1 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
} }

/// The carrier `GetFromListNameRequest` of the API.
#[non_exhaustive]
pub struct GetFromListNameRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFromListNameRequest "GetFromListNameRequest" {
    0 id set_id i32 = "Id";
    1 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
} }

/// The carrier `GetHeadingsForListItemFromListNameRequest` of the API.
#[non_exhaustive]
pub struct GetHeadingsForListItemFromListNameRequest {
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// The property `ListItemId`.
    pub list_item_id: Option<i32>,
    /// The property `ShowDeleted`.
    pub show_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetHeadingsForListItemFromListNameRequest "GetHeadingsForListItemFromListNameRequest" {
    0 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
    1 list_item_id set_list_item_id i32 = "ListItemId";
    2 show_deleted set_show_deleted bool = "ShowDeleted";
} }

/// The carrier `GetHeadingsFromListDefinitionRequest` of the API.
#[non_exhaustive]
pub struct GetHeadingsFromListDefinitionRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetHeadingsFromListDefinitionRequest "GetHeadingsFromListDefinitionRequest" {
    0 id set_id i32 = "Id";
} }

/// The carrier `GetHeadingsFromNameRequest` of the API.
#[non_exhaustive]
pub struct GetHeadingsFromNameRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetHeadingsFromNameRequest "GetHeadingsFromNameRequest" {
    0 name set_name String = "Name";
} }

/// The carrier `GetHeadingsRequest` of the API.
#[non_exhaustive]
pub struct GetHeadingsRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `ListItemId`.
    pub list_item_id: Option<i32>,
    /// The property `ShowDeleted`.
    pub show_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetHeadingsRequest "GetHeadingsRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 list_item_id set_list_item_id i32 = "ListItemId";
    2 show_deleted set_show_deleted bool = "ShowDeleted";
} }

/// The carrier `GetHierarchyFromPathRequest` of the API.
#[non_exhaustive]
pub struct GetHierarchyFromPathRequest {
    /// The property `Domain`.
    pub domain: Option<Domain>,
    /// The property `Path`.
    pub path: Option<String>,
    /// The property `Children`.
    pub children: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetHierarchyFromPathRequest "GetHierarchyFromPathRequest" {
    0 domain set_domain Domain = "Domain";
    1 path set_path String = "Path";
    2 children set_children bool = "Children";
} }

/// The carrier `GetListDefinitionsRequest` of the API.
#[non_exhaustive]
pub struct GetListDefinitionsRequest {
    /// The property `IncludeDeleted`.
    pub include_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetListDefinitionsRequest "GetListDefinitionsRequest" {
    0 include_deleted set_include_deleted bool = "IncludeDeleted";
} }

/// The carrier `GetListEntityByNameRequest` of the API.
#[non_exhaustive]
pub struct GetListEntityByNameRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetListEntityByNameRequest "GetListEntityByNameRequest" {
    0 name set_name String = "Name";
} }

/// The carrier `GetListItemsForHeadingFromListNameRequest` of the API.
#[non_exhaustive]
pub struct GetListItemsForHeadingFromListNameRequest {
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// The property `HeadingId`.
    pub heading_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetListItemsForHeadingFromListNameRequest "GetListItemsForHeadingFromListNameRequest" {
    0 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
    1 heading_id set_heading_id i32 = "HeadingId";
} }

/// The carrier `GetListItemsForHeadingRequest` of the API.
#[non_exhaustive]
pub struct GetListItemsForHeadingRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `HeadingId`.
    pub heading_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetListItemsForHeadingRequest "GetListItemsForHeadingRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 heading_id set_heading_id i32 = "HeadingId";
} }

/// The carrier `GetListItemsForUserGroupFromListNameRequest` of the API.
#[non_exhaustive]
pub struct GetListItemsForUserGroupFromListNameRequest {
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// The property `GroupId`.
    pub group_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetListItemsForUserGroupFromListNameRequest "GetListItemsForUserGroupFromListNameRequest" {
    0 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
    1 group_id set_group_id i32 = "GroupId";
} }

/// The carrier `GetListItemsForUserGroupRequest` of the API.
#[non_exhaustive]
pub struct GetListItemsForUserGroupRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `GroupId`.
    pub group_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetListItemsForUserGroupRequest "GetListItemsForUserGroupRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 group_id set_group_id i32 = "GroupId";
} }

/// The carrier `GetLocalizedTextByTypeRequest` of the API.
#[non_exhaustive]
pub struct GetLocalizedTextByTypeRequest {
    /// The property `TextType`.
    pub text_type: Option<LocalizedTextType>,
    /// The property `ResourceId`.
    pub resource_id: Option<i32>,
    /// The property `LanguageId`.
    pub language_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetLocalizedTextByTypeRequest "GetLocalizedTextByTypeRequest" {
    0 text_type set_text_type LocalizedTextType = "TextType";
    1 resource_id set_resource_id i32 = "ResourceId";
    2 language_id set_language_id i32 = "LanguageId";
} }

/// The carrier `GetLocalizedTextsByLanguageIdRequest` of the API.
#[non_exhaustive]
pub struct GetLocalizedTextsByLanguageIdRequest {
    /// The property `LanguageId`.
    pub language_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetLocalizedTextsByLanguageIdRequest "GetLocalizedTextsByLanguageIdRequest" {
    0 language_id set_language_id i32 = "LanguageId";
} }

/// The carrier `GetLocalizedTextsByTypeRequest` of the API.
#[non_exhaustive]
pub struct GetLocalizedTextsByTypeRequest {
    /// The property `TextTypes`.
    pub text_types: Option<Vec<LocalizedTextType>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetLocalizedTextsByTypeRequest "GetLocalizedTextsByTypeRequest" {
    0 text_types set_text_types Vec<LocalizedTextType> = "TextTypes";
} }

/// The carrier `GetTicketCategoriesForUserGroupsRequest` of the API.
#[non_exhaustive]
pub struct GetTicketCategoriesForUserGroupsRequest {
    /// The property `UserGroupIds`.
    pub user_group_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTicketCategoriesForUserGroupsRequest "GetTicketCategoriesForUserGroupsRequest" {
    0 user_group_ids set_user_group_ids Vec<i32> = "UserGroupIds";
} }

/// The carrier `GetVisibleForUserGroupsFromListNameRequest` of the API.
#[non_exhaustive]
pub struct GetVisibleForUserGroupsFromListNameRequest {
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// The property `ListItemId`.
    pub list_item_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetVisibleForUserGroupsFromListNameRequest "GetVisibleForUserGroupsFromListNameRequest" {
    0 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
    1 list_item_id set_list_item_id i32 = "ListItemId";
} }

/// The carrier `GetVisibleForUserGroupsRequest` of the API.
#[non_exhaustive]
pub struct GetVisibleForUserGroupsRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `ListItemId`.
    pub list_item_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetVisibleForUserGroupsRequest "GetVisibleForUserGroupsRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 list_item_id set_list_item_id i32 = "ListItemId";
} }

/// The carrier `GetWebPanelByProgIdRequest` of the API.
#[non_exhaustive]
pub struct GetWebPanelByProgIdRequest {
    /// The property `ProgId`.
    pub prog_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetWebPanelByProgIdRequest "GetWebPanelByProgIdRequest" {
    0 prog_id set_prog_id String = "ProgId";
} }

/// The carrier `GlobalChangeTicketStatusRequest` of the API.
#[non_exhaustive]
pub struct GlobalChangeTicketStatusRequest {
    /// The property `FromTicketStatusId`.
    pub from_ticket_status_id: Option<i32>,
    /// The property `ToTicketStatusId`.
    pub to_ticket_status_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GlobalChangeTicketStatusRequest "GlobalChangeTicketStatusRequest" {
    0 from_ticket_status_id set_from_ticket_status_id i32 = "FromTicketStatusId";
    1 to_ticket_status_id set_to_ticket_status_id i32 = "ToTicketStatusId";
} }

/// The carrier `List_GetPluginCapabilitiesRequest` of the API.
#[non_exhaustive]
pub struct ListGetPluginCapabilitiesRequest {
    /// The property `PluginId`.
    pub plugin_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ListGetPluginCapabilitiesRequest "List_GetPluginCapabilitiesRequest" {
    0 plugin_id set_plugin_id i32 = "PluginId";
} }

/// The carrier `List_SaveDocumentTemplateStreamRequest` of the API.
#[non_exhaustive]
pub struct ListSaveDocumentTemplateStreamRequest {
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// The property `Content`.
    pub content: Option<Bytes>,
    /// The property `LanguageCode`.
    pub language_code: Option<String>,
    /// The property `PluginId`.
    pub plugin_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ListSaveDocumentTemplateStreamRequest "List_SaveDocumentTemplateStreamRequest" {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
    1 content set_content Bytes = "Content";
    2 language_code set_language_code String = "LanguageCode";
    3 plugin_id set_plugin_id i32 = "PluginId";
} }

/// The carrier `MoveAllTicketsRequest` of the API.
#[non_exhaustive]
pub struct MoveAllTicketsRequest {
    /// The property `FromTicketCategoryId`.
    pub from_ticket_category_id: Option<i32>,
    /// The property `ToTicketCategoryId`.
    pub to_ticket_category_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MoveAllTicketsRequest "MoveAllTicketsRequest" {
    0 from_ticket_category_id set_from_ticket_category_id i32 = "FromTicketCategoryId";
    1 to_ticket_category_id set_to_ticket_category_id i32 = "ToTicketCategoryId";
} }

/// The carrier `MoveListItemRequest` of the API.
#[non_exhaustive]
pub struct MoveListItemRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `ListItemId`.
    pub list_item_id: Option<i32>,
    /// The property `Direction`.
    pub direction: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MoveListItemRequest "MoveListItemRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 list_item_id set_list_item_id i32 = "ListItemId";
    2 direction set_direction i32 = "Direction";
} }

/// The carrier `SaveAllFromListDefinitionRequest` of the API.
#[non_exhaustive]
pub struct SaveAllFromListDefinitionRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `Items`.
    pub items: Option<Vec<ListItemEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveAllFromListDefinitionRequest "SaveAllFromListDefinitionRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 items set_items Vec<ListItemEntity> = "Items";
} }

/// The carrier `SaveAllFromListNameRequest` of the API.
#[non_exhaustive]
pub struct SaveAllFromListNameRequest {
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// The property `Items`.
    pub items: Option<Vec<ListItemEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveAllFromListNameRequest "SaveAllFromListNameRequest" {
    0 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
    1 items set_items Vec<ListItemEntity> = "Items";
} }

/// The carrier `SaveConsentPurposeRequest` of the API.
#[non_exhaustive]
pub struct SaveConsentPurposeRequest {
    /// The property `ConsentPurpose`.
    pub consent_purpose: Option<Box<ConsentPurpose>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveConsentPurposeRequest "SaveConsentPurposeRequest" {
    0 consent_purpose set_consent_purpose Box<ConsentPurpose> = "ConsentPurpose";
} }

/// The carrier `SaveConsentSourceRequest` of the API.
#[non_exhaustive]
pub struct SaveConsentSourceRequest {
    /// The property `ConsentSource`.
    pub consent_source: Option<Box<ConsentSource>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveConsentSourceRequest "SaveConsentSourceRequest" {
    0 consent_source set_consent_source Box<ConsentSource> = "ConsentSource";
} }

/// The carrier `SaveCountryRequest` of the API.
#[non_exhaustive]
pub struct SaveCountryRequest {
    /// The property `Country`.
    pub country: Option<Box<Country>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveCountryRequest "SaveCountryRequest" {
    0 country set_country Box<Country> = "Country";
} }

/// The carrier `SaveFromListDefinitionRequest` of the API.
#[non_exhaustive]
pub struct SaveFromListDefinitionRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `Item`.
    pub item: Option<Box<ListItemEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveFromListDefinitionRequest "SaveFromListDefinitionRequest" {
    0 id set_id i32 = "Id";
    1 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    2 item set_item Box<ListItemEntity> = "Item";
} }

/// The carrier `SaveFromListNameRequest` of the API.
#[non_exhaustive]
pub struct SaveFromListNameRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// The property `Item`.
    pub item: Option<Box<ListItemEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveFromListNameRequest "SaveFromListNameRequest" {
    0 id set_id i32 = "Id";
    1 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
    2 item set_item Box<ListItemEntity> = "Item";
} }

/// The carrier `SaveHeadingFromListDefinitionRequest` of the API.
#[non_exhaustive]
pub struct SaveHeadingFromListDefinitionRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Entity`.
    pub entity: Option<Box<HeadingEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveHeadingFromListDefinitionRequest "SaveHeadingFromListDefinitionRequest" {
    0 id set_id i32 = "Id";
    1 entity set_entity Box<HeadingEntity> = "Entity";
} }

/// The carrier `SaveHeadingFromNameRequest` of the API.
#[non_exhaustive]
pub struct SaveHeadingFromNameRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Entity`.
    pub entity: Option<Box<HeadingEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveHeadingFromNameRequest "SaveHeadingFromNameRequest" {
    0 name set_name String = "Name";
    1 entity set_entity Box<HeadingEntity> = "Entity";
} }

/// The carrier `SaveHeadingsForListItemFromListDefinitionRequest` of the API.
#[non_exhaustive]
pub struct SaveHeadingsForListItemFromListDefinitionRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `ListItemId`.
    pub list_item_id: Option<i32>,
    /// The property `Headings`.
    pub headings: Option<Vec<SelectableMDOListItem>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveHeadingsForListItemFromListDefinitionRequest "SaveHeadingsForListItemFromListDefinitionRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 list_item_id set_list_item_id i32 = "ListItemId";
    2 headings set_headings Vec<SelectableMDOListItem> = "Headings";
} }

/// The carrier `SaveHeadingsForListItemFromListNameRequest` of the API.
#[non_exhaustive]
pub struct SaveHeadingsForListItemFromListNameRequest {
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// The property `ListItemId`.
    pub list_item_id: Option<i32>,
    /// The property `Headings`.
    pub headings: Option<Vec<SelectableMDOListItem>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveHeadingsForListItemFromListNameRequest "SaveHeadingsForListItemFromListNameRequest" {
    0 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
    1 list_item_id set_list_item_id i32 = "ListItemId";
    2 headings set_headings Vec<SelectableMDOListItem> = "Headings";
} }

/// The carrier `SaveHeadingsFromListDefinitionRequest` of the API.
#[non_exhaustive]
pub struct SaveHeadingsFromListDefinitionRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Entities`.
    pub entities: Option<Vec<HeadingEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveHeadingsFromListDefinitionRequest "SaveHeadingsFromListDefinitionRequest" {
    0 id set_id i32 = "Id";
    1 entities set_entities Vec<HeadingEntity> = "Entities";
} }

/// The carrier `SaveHeadingsFromNameRequest` of the API.
#[non_exhaustive]
pub struct SaveHeadingsFromNameRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Entities`.
    pub entities: Option<Vec<HeadingEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveHeadingsFromNameRequest "SaveHeadingsFromNameRequest" {
    0 name set_name String = "Name";
    1 entities set_entities Vec<HeadingEntity> = "Entities";
} }

/// The carrier `SaveLegalBaseRequest` of the API.
#[non_exhaustive]
pub struct SaveLegalBaseRequest {
    /// The property `LegalBase`.
    pub legal_base: Option<Box<LegalBase>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveLegalBaseRequest "SaveLegalBaseRequest" {
    0 legal_base set_legal_base Box<LegalBase> = "LegalBase";
} }

/// The carrier `SaveListEntityByNameRequest` of the API.
#[non_exhaustive]
pub struct SaveListEntityByNameRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ListEntity`.
    pub list_entity: Option<Box<ListEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveListEntityByNameRequest "SaveListEntityByNameRequest" {
    0 name set_name String = "Name";
    1 list_entity set_list_entity Box<ListEntity> = "ListEntity";
} }

/// The carrier `SaveListItemEntityRequest` of the API.
#[non_exhaustive]
pub struct SaveListItemEntityRequest {
    /// The property `ListItemEntity`.
    pub list_item_entity: Option<Box<ListItemEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveListItemEntityRequest "SaveListItemEntityRequest" {
    0 list_item_entity set_list_item_entity Box<ListItemEntity> = "ListItemEntity";
} }

/// The carrier `SaveQuickRepliesRequest` of the API.
#[non_exhaustive]
pub struct SaveQuickRepliesRequest {
    /// The property `QuickReplies`.
    pub quick_replies: Option<Vec<QuickReply>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveQuickRepliesRequest "SaveQuickRepliesRequest" {
    0 quick_replies set_quick_replies Vec<QuickReply> = "QuickReplies";
} }

/// The carrier `SetDocumentPluginForAllDocumentTemplatesRequest` of the API.
#[non_exhaustive]
pub struct SetDocumentPluginForAllDocumentTemplatesRequest {
    /// The property `DocumentPluginId`.
    pub document_plugin_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetDocumentPluginForAllDocumentTemplatesRequest "SetDocumentPluginForAllDocumentTemplatesRequest" {
    0 document_plugin_id set_document_plugin_id i32 = "DocumentPluginId";
} }

/// The carrier `SetDocumentTemplateFromDocumentTemplateRequest` of the API.
#[non_exhaustive]
pub struct SetDocumentTemplateFromDocumentTemplateRequest {
    /// The property `SourceDocumentTemplateId`.
    pub source_document_template_id: Option<i32>,
    /// The property `DocumentTemplateEntity`.
    pub document_template_entity: Option<Box<DocumentTemplateEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetDocumentTemplateFromDocumentTemplateRequest "SetDocumentTemplateFromDocumentTemplateRequest" {
    0 source_document_template_id set_source_document_template_id i32 = "SourceDocumentTemplateId";
    1 document_template_entity set_document_template_entity Box<DocumentTemplateEntity> = "DocumentTemplateEntity";
} }

/// The carrier `SetDocumentTemplateStreamRequest` of the API.
#[non_exhaustive]
pub struct SetDocumentTemplateStreamRequest {
    /// The property `DocumentTemplateEntity`.
    pub document_template_entity: Option<Box<DocumentTemplateEntity>>,
    /// The property `Stream`.
    pub stream: Option<Bytes>,
    /// The property `LanguageCode`.
    pub language_code: Option<String>,
    /// The property `PluginId`.
    pub plugin_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetDocumentTemplateStreamRequest "SetDocumentTemplateStreamRequest" {
    0 document_template_entity set_document_template_entity Box<DocumentTemplateEntity> = "DocumentTemplateEntity";
    1 stream set_stream Bytes = "Stream";
    2 language_code set_language_code String = "LanguageCode";
    3 plugin_id set_plugin_id i32 = "PluginId";
} }

/// The carrier `SetEmarketingStrictModeRequest` of the API.
#[non_exhaustive]
pub struct SetEmarketingStrictModeRequest {
    /// The property `Enable`.
    pub enable: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetEmarketingStrictModeRequest "SetEmarketingStrictModeRequest" {
    0 enable set_enable bool = "Enable";
} }

/// The carrier `SetHeadingsForListItemRequest` of the API.
#[non_exhaustive]
pub struct SetHeadingsForListItemRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `ListItemId`.
    pub list_item_id: Option<i32>,
    /// The property `HeadingIds`.
    pub heading_ids: Option<Vec<i32>>,
    /// The property `Enable`.
    pub enable: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetHeadingsForListItemRequest "SetHeadingsForListItemRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 list_item_id set_list_item_id i32 = "ListItemId";
    2 heading_ids set_heading_ids Vec<i32> = "HeadingIds";
    3 enable set_enable bool = "Enable";
} }

/// The carrier `SetListItemsForHeadingFromListNameRequest` of the API.
#[non_exhaustive]
pub struct SetListItemsForHeadingFromListNameRequest {
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// The property `HeadingId`.
    pub heading_id: Option<i32>,
    /// The property `ListItemIds`.
    pub list_item_ids: Option<Vec<i32>>,
    /// The property `Enable`.
    pub enable: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetListItemsForHeadingFromListNameRequest "SetListItemsForHeadingFromListNameRequest" {
    0 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
    1 heading_id set_heading_id i32 = "HeadingId";
    2 list_item_ids set_list_item_ids Vec<i32> = "ListItemIds";
    3 enable set_enable bool = "Enable";
} }

/// The carrier `SetListItemsForHeadingRequest` of the API.
#[non_exhaustive]
pub struct SetListItemsForHeadingRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `HeadingId`.
    pub heading_id: Option<i32>,
    /// The property `ListItemIds`.
    pub list_item_ids: Option<Vec<i32>>,
    /// The property `Enable`.
    pub enable: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetListItemsForHeadingRequest "SetListItemsForHeadingRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 heading_id set_heading_id i32 = "HeadingId";
    2 list_item_ids set_list_item_ids Vec<i32> = "ListItemIds";
    3 enable set_enable bool = "Enable";
} }

/// The carrier `SetListItemsForUserGroupFromListNameRequest` of the API.
#[non_exhaustive]
pub struct SetListItemsForUserGroupFromListNameRequest {
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// The property `UsergroupId`.
    pub usergroup_id: Option<i32>,
    /// The property `ListItemsID`.
    pub list_items_id: Option<Vec<i32>>,
    /// The property `Enable`.
    pub enable: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetListItemsForUserGroupFromListNameRequest "SetListItemsForUserGroupFromListNameRequest" {
    0 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
    1 usergroup_id set_usergroup_id i32 = "UsergroupId";
    2 list_items_id set_list_items_id Vec<i32> = "ListItemsID";
    3 enable set_enable bool = "Enable";
} }

/// The carrier `SetListItemsForUserGroupRequest` of the API.
#[non_exhaustive]
pub struct SetListItemsForUserGroupRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `UsergroupId`.
    pub usergroup_id: Option<i32>,
    /// The property `ListItemIds`.
    pub list_item_ids: Option<Vec<i32>>,
    /// The property `Enable`.
    pub enable: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetListItemsForUserGroupRequest "SetListItemsForUserGroupRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 usergroup_id set_usergroup_id i32 = "UsergroupId";
    2 list_item_ids set_list_item_ids Vec<i32> = "ListItemIds";
    3 enable set_enable bool = "Enable";
} }

/// The carrier `SetRankOnHeadingsRequest` of the API.
#[non_exhaustive]
pub struct SetRankOnHeadingsRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `HeadingIds`.
    pub heading_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetRankOnHeadingsRequest "SetRankOnHeadingsRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 heading_ids set_heading_ids Vec<i32> = "HeadingIds";
} }

/// The carrier `SetRankOnProjectActivityRequest` of the API.
#[non_exhaustive]
pub struct SetRankOnProjectActivityRequest {
    /// The property `ProjectTypeStatusLinkId`.
    pub project_type_status_link_id: Option<i32>,
    /// The property `ItemsIds`.
    pub items_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetRankOnProjectActivityRequest "SetRankOnProjectActivityRequest" {
    0 project_type_status_link_id set_project_type_status_link_id i32 = "ProjectTypeStatusLinkId";
    1 items_ids set_items_ids Vec<i32> = "ItemsIds";
} }

/// The carrier `SetRankOnProjectDocumentRequest` of the API.
#[non_exhaustive]
pub struct SetRankOnProjectDocumentRequest {
    /// The property `ProjectTypeStatusLinkId`.
    pub project_type_status_link_id: Option<i32>,
    /// The property `ItemsIds`.
    pub items_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetRankOnProjectDocumentRequest "SetRankOnProjectDocumentRequest" {
    0 project_type_status_link_id set_project_type_status_link_id i32 = "ProjectTypeStatusLinkId";
    1 items_ids set_items_ids Vec<i32> = "ItemsIds";
} }

/// The carrier `SetRankOnSaleActivityRequest` of the API.
#[non_exhaustive]
pub struct SetRankOnSaleActivityRequest {
    /// The property `SaleTypeStageLinkId`.
    pub sale_type_stage_link_id: Option<i32>,
    /// The property `ItemsIds`.
    pub items_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetRankOnSaleActivityRequest "SetRankOnSaleActivityRequest" {
    0 sale_type_stage_link_id set_sale_type_stage_link_id i32 = "SaleTypeStageLinkId";
    1 items_ids set_items_ids Vec<i32> = "ItemsIds";
} }

/// The carrier `SetRankOnSaleDocumentRequest` of the API.
#[non_exhaustive]
pub struct SetRankOnSaleDocumentRequest {
    /// The property `SaleTypeStageLinkId`.
    pub sale_type_stage_link_id: Option<i32>,
    /// The property `ItemsIds`.
    pub items_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetRankOnSaleDocumentRequest "SetRankOnSaleDocumentRequest" {
    0 sale_type_stage_link_id set_sale_type_stage_link_id i32 = "SaleTypeStageLinkId";
    1 items_ids set_items_ids Vec<i32> = "ItemsIds";
} }

/// The carrier `SetTicketCategoriesForUserGroupRequest` of the API.
#[non_exhaustive]
pub struct SetTicketCategoriesForUserGroupRequest {
    /// The property `UserGroupId`.
    pub user_group_id: Option<i32>,
    /// The property `CategoryIds`.
    pub category_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetTicketCategoriesForUserGroupRequest "SetTicketCategoriesForUserGroupRequest" {
    0 user_group_id set_user_group_id i32 = "UserGroupId";
    1 category_ids set_category_ids Vec<i32> = "CategoryIds";
} }

/// The carrier `SetTicketPrioritySortOrderRequest` of the API.
#[non_exhaustive]
pub struct SetTicketPrioritySortOrderRequest {
    /// The property `TicketPriorityId`.
    pub ticket_priority_id: Option<i32>,
    /// The property `SortOrder`.
    pub sort_order: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetTicketPrioritySortOrderRequest "SetTicketPrioritySortOrderRequest" {
    0 ticket_priority_id set_ticket_priority_id i32 = "TicketPriorityId";
    1 sort_order set_sort_order i32 = "SortOrder";
} }

/// The carrier `SetTicketStatusSortOrderRequest` of the API.
#[non_exhaustive]
pub struct SetTicketStatusSortOrderRequest {
    /// The property `TicketStatusId`.
    pub ticket_status_id: Option<i32>,
    /// The property `SortOrder`.
    pub sort_order: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetTicketStatusSortOrderRequest "SetTicketStatusSortOrderRequest" {
    0 ticket_status_id set_ticket_status_id i32 = "TicketStatusId";
    1 sort_order set_sort_order i32 = "SortOrder";
} }

/// The carrier `SetVisibleForUserGroupRequest` of the API.
#[non_exhaustive]
pub struct SetVisibleForUserGroupRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `ListItemId`.
    pub list_item_id: Option<i32>,
    /// The property `UserGroupId`.
    pub user_group_id: Option<Vec<i32>>,
    /// The property `Enable`.
    pub enable: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetVisibleForUserGroupRequest "SetVisibleForUserGroupRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 list_item_id set_list_item_id i32 = "ListItemId";
    2 user_group_id set_user_group_id Vec<i32> = "UserGroupId";
    3 enable set_enable bool = "Enable";
} }

/// The carrier `SetVisibleForUserGroupsFromListNameRequest` of the API.
#[non_exhaustive]
pub struct SetVisibleForUserGroupsFromListNameRequest {
    /// The property `UdListDefinitionName`.
    pub ud_list_definition_name: Option<String>,
    /// The property `ListItemId`.
    pub list_item_id: Option<i32>,
    /// The property `UserGroups`.
    pub user_groups: Option<Vec<SelectableMDOListItem>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetVisibleForUserGroupsFromListNameRequest "SetVisibleForUserGroupsFromListNameRequest" {
    0 ud_list_definition_name set_ud_list_definition_name String = "UdListDefinitionName";
    1 list_item_id set_list_item_id i32 = "ListItemId";
    2 user_groups set_user_groups Vec<SelectableMDOListItem> = "UserGroups";
} }

/// The carrier `SetVisibleForUserGroupsRequest` of the API.
#[non_exhaustive]
pub struct SetVisibleForUserGroupsRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `ListItemId`.
    pub list_item_id: Option<i32>,
    /// The property `UserGroups`.
    pub user_groups: Option<Vec<SelectableMDOListItem>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetVisibleForUserGroupsRequest "SetVisibleForUserGroupsRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 list_item_id set_list_item_id i32 = "ListItemId";
    2 user_groups set_user_groups Vec<SelectableMDOListItem> = "UserGroups";
} }

/// The carrier `SortListItemsRequest` of the API.
#[non_exhaustive]
pub struct SortListItemsRequest {
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `CultureName`.
    pub culture_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SortListItemsRequest "SortListItemsRequest" {
    0 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    1 culture_name set_culture_name String = "CultureName";
} }

/// The carrier `UpdateHierarchyFromPathRequest` of the API.
#[non_exhaustive]
pub struct UpdateHierarchyFromPathRequest {
    /// The property `Domain`.
    pub domain: Option<Domain>,
    /// The property `Path`.
    pub path: Option<String>,
    /// The property `Entity`.
    pub entity: Option<Box<HierarchyEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateHierarchyFromPathRequest "UpdateHierarchyFromPathRequest" {
    0 domain set_domain Domain = "Domain";
    1 path set_path String = "Path";
    2 entity set_entity Box<HierarchyEntity> = "Entity";
} }
