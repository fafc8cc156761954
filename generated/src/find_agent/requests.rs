// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ArchiveOrderByInfo, ArchiveRestrictionGroup, ArchiveRestrictionInfo};

/// The carrier `DeleteRestrictionGroupRequest` of the API.
#[non_exhaustive]
pub struct DeleteRestrictionGroupRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteRestrictionGroupRequest "DeleteRestrictionGroupRequest" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 rank set_rank i32 = "Rank";
    4 context set_context String = "Context";
} }

/// The carrier `FindFromRestrictionsColumns2Request` of the API.
#[non_exhaustive]
pub struct FindFromRestrictionsColumns2Request {
    /// The property `Restrictions`.
    pub restrictions: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `DesiredColumns`.
    pub desired_columns: Option<String>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `PageNumber`.
    pub page_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindFromRestrictionsColumns2Request "FindFromRestrictionsColumns2Request" {
    0 restrictions set_restrictions String = "Restrictions";
    1 provider_name set_provider_name String = "ProviderName";
    2 desired_columns set_desired_columns String = "DesiredColumns";
    3 page_size set_page_size i32 = "PageSize";
    4 page_number set_page_number i32 = "PageNumber";
} }

/// The carrier `FindFromRestrictionsColumnsOrderBy2Request` of the API.
#[non_exhaustive]
pub struct FindFromRestrictionsColumnsOrderBy2Request {
    /// The property `Restrictions`.
    pub restrictions: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `DesiredColumns`.
    pub desired_columns: Option<String>,
    /// The property `OrderBy`.
    pub order_by: Option<String>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `PageNumber`.
    pub page_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindFromRestrictionsColumnsOrderBy2Request "FindFromRestrictionsColumnsOrderBy2Request" {
    0 restrictions set_restrictions String = "Restrictions";
    1 provider_name set_provider_name String = "ProviderName";
    2 desired_columns set_desired_columns String = "DesiredColumns";
    3 order_by set_order_by String = "OrderBy";
    4 page_size set_page_size i32 = "PageSize";
    5 page_number set_page_number i32 = "PageNumber";
} }

/// The carrier `FindFromRestrictionsColumnsOrderByRequest` of the API.
#[non_exhaustive]
pub struct FindFromRestrictionsColumnsOrderByRequest {
    /// The property `Restrictions`.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `DesiredColumns`.
    pub desired_columns: Option<Vec<String>>,
    /// The property `OrderBy`.
    pub order_by: Option<Vec<ArchiveOrderByInfo>>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `PageNumber`.
    pub page_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindFromRestrictionsColumnsOrderByRequest "FindFromRestrictionsColumnsOrderByRequest" {
    0 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
    1 provider_name set_provider_name String = "ProviderName";
    2 desired_columns set_desired_columns Vec<String> = "DesiredColumns";
    3 order_by set_order_by Vec<ArchiveOrderByInfo> = "OrderBy";
    4 page_size set_page_size i32 = "PageSize";
    5 page_number set_page_number i32 = "PageNumber";
} }

/// The carrier `FindFromRestrictionsColumnsRequest` of the API.
#[non_exhaustive]
pub struct FindFromRestrictionsColumnsRequest {
    /// The property `Restrictions`.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `DesiredColumns`.
    pub desired_columns: Option<Vec<String>>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `PageNumber`.
    pub page_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindFromRestrictionsColumnsRequest "FindFromRestrictionsColumnsRequest" {
    0 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
    1 provider_name set_provider_name String = "ProviderName";
    2 desired_columns set_desired_columns Vec<String> = "DesiredColumns";
    3 page_size set_page_size i32 = "PageSize";
    4 page_number set_page_number i32 = "PageNumber";
} }

/// The carrier `FindOrderBy2Request` of the API.
#[non_exhaustive]
pub struct FindOrderBy2Request {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `PageNumber`.
    pub page_number: Option<i32>,
    /// The property `OrderBy`.
    pub order_by: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindOrderBy2Request "FindOrderBy2Request" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 page_size set_page_size i32 = "PageSize";
    4 page_number set_page_number i32 = "PageNumber";
    5 order_by set_order_by String = "OrderBy";
} }

/// The carrier `FindOrderByRequest` of the API.
#[non_exhaustive]
pub struct FindOrderByRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `PageNumber`.
    pub page_number: Option<i32>,
    /// The property `OrderBy`.
    pub order_by: Option<Vec<ArchiveOrderByInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindOrderByRequest "FindOrderByRequest" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 page_size set_page_size i32 = "PageSize";
    4 page_number set_page_number i32 = "PageNumber";
    5 order_by set_order_by Vec<ArchiveOrderByInfo> = "OrderBy";
} }

/// The carrier `FindRequest` of the API.
#[non_exhaustive]
pub struct FindRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `PageNumber`.
    pub page_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindRequest "FindRequest" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 page_size set_page_size i32 = "PageSize";
    4 page_number set_page_number i32 = "PageNumber";
} }

/// The carrier `FindWithColumnsRequest` of the API.
#[non_exhaustive]
pub struct FindWithColumnsRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `DesiredColumns`.
    pub desired_columns: Option<Vec<String>>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `PageNumber`.
    pub page_number: Option<i32>,
    /// The property `OrderBy`.
    pub order_by: Option<Vec<ArchiveOrderByInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindWithColumnsRequest "FindWithColumnsRequest" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 desired_columns set_desired_columns Vec<String> = "DesiredColumns";
    4 page_size set_page_size i32 = "PageSize";
    5 page_number set_page_number i32 = "PageNumber";
    6 order_by set_order_by Vec<ArchiveOrderByInfo> = "OrderBy";
} }

/// The carrier `FindWithExtraRestrictions2Request` of the API.
#[non_exhaustive]
pub struct FindWithExtraRestrictions2Request {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `ExtraRestrictions`.
    pub extra_restrictions: Option<String>,
    /// The property `OrderBy`.
    pub order_by: Option<String>,
    /// The property `DesiredColumns`.
    pub desired_columns: Option<String>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `PageNumber`.
    pub page_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindWithExtraRestrictions2Request "FindWithExtraRestrictions2Request" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 extra_restrictions set_extra_restrictions String = "ExtraRestrictions";
    4 order_by set_order_by String = "OrderBy";
    5 desired_columns set_desired_columns String = "DesiredColumns";
    6 page_size set_page_size i32 = "PageSize";
    7 page_number set_page_number i32 = "PageNumber";
} }

/// The carrier `FindWithExtraRestrictionsRequest` of the API.
#[non_exhaustive]
pub struct FindWithExtraRestrictionsRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `ExtraRestrictions`.
    pub extra_restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `OrderBy`.
    pub order_by: Option<Vec<ArchiveOrderByInfo>>,
    /// The property `DesiredColumns`.
    pub desired_columns: Option<Vec<String>>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `PageNumber`.
    pub page_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindWithExtraRestrictionsRequest "FindWithExtraRestrictionsRequest" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 extra_restrictions set_extra_restrictions Vec<ArchiveRestrictionInfo> = "ExtraRestrictions";
    4 order_by set_order_by Vec<ArchiveOrderByInfo> = "OrderBy";
    5 desired_columns set_desired_columns Vec<String> = "DesiredColumns";
    6 page_size set_page_size i32 = "PageSize";
    7 page_number set_page_number i32 = "PageNumber";
} }

/// The carrier `GetCriteriaInformationWithContextRequest` of the API.
#[non_exhaustive]
pub struct GetCriteriaInformationWithContextRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `StaticColumns`.
    pub static_columns: Option<Vec<String>>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCriteriaInformationWithContextRequest "GetCriteriaInformationWithContextRequest" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 static_columns set_static_columns Vec<String> = "StaticColumns";
    4 context set_context String = "Context";
} }

/// The carrier `GetRestrictionGroupRequest` of the API.
#[non_exhaustive]
pub struct GetRestrictionGroupRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetRestrictionGroupRequest "GetRestrictionGroupRequest" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 rank set_rank i32 = "Rank";
    4 context set_context String = "Context";
} }

/// The carrier `GetSpecifiedCriteriaInformationWithDefaultsRequest` of the API.
#[non_exhaustive]
pub struct GetSpecifiedCriteriaInformationWithDefaultsRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `DesiredColumnNames`.
    pub desired_column_names: Option<Vec<String>>,
    /// The property `StaticColumns`.
    pub static_columns: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSpecifiedCriteriaInformationWithDefaultsRequest "GetSpecifiedCriteriaInformationWithDefaultsRequest" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 desired_column_names set_desired_column_names Vec<String> = "DesiredColumnNames";
    4 static_columns set_static_columns Vec<String> = "StaticColumns";
} }

/// The carrier `GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest` of the API.
#[non_exhaustive]
pub struct GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `DesiredColumnNames`.
    pub desired_column_names: Option<Vec<String>>,
    /// The property `StaticColumns`.
    pub static_columns: Option<Vec<String>>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest "GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 desired_column_names set_desired_column_names Vec<String> = "DesiredColumnNames";
    4 static_columns set_static_columns Vec<String> = "StaticColumns";
    5 context set_context String = "Context";
} }

/// The carrier `SaveRestrictionGroupRequest` of the API.
#[non_exhaustive]
pub struct SaveRestrictionGroupRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `RestrictionGroup`.
    pub restriction_group: Option<Box<ArchiveRestrictionGroup>>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveRestrictionGroupRequest "SaveRestrictionGroupRequest" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 restriction_group set_restriction_group Box<ArchiveRestrictionGroup> = "RestrictionGroup";
    4 context set_context String = "Context";
} }

/// The carrier `SaveRestrictionGroupsRequest` of the API.
#[non_exhaustive]
pub struct SaveRestrictionGroupsRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `RestrictionGroups`.
    pub restriction_groups: Option<Vec<ArchiveRestrictionGroup>>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveRestrictionGroupsRequest "SaveRestrictionGroupsRequest" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 restriction_groups set_restriction_groups Vec<ArchiveRestrictionGroup> = "RestrictionGroups";
    4 context set_context String = "Context";
} }

/// The carrier `SaveRestrictionsAndGetCriteriaInformation2Request` of the API.
#[non_exhaustive]
pub struct SaveRestrictionsAndGetCriteriaInformation2Request {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `Restrictions`.
    pub restrictions: Option<String>,
    /// The property `StaticColumns`.
    pub static_columns: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveRestrictionsAndGetCriteriaInformation2Request "SaveRestrictionsAndGetCriteriaInformation2Request" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 restrictions set_restrictions String = "Restrictions";
    4 static_columns set_static_columns String = "StaticColumns";
} }

/// The carrier `SaveRestrictionsAndGetCriteriaInformationRequest` of the API.
#[non_exhaustive]
pub struct SaveRestrictionsAndGetCriteriaInformationRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `Restrictions`.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `StaticColumns`.
    pub static_columns: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveRestrictionsAndGetCriteriaInformationRequest "SaveRestrictionsAndGetCriteriaInformationRequest" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
    4 static_columns set_static_columns Vec<String> = "StaticColumns";
} }

/// The carrier `SaveRestrictionsWithContext2Request` of the API.
#[non_exhaustive]
pub struct SaveRestrictionsWithContext2Request {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `Restrictions`.
    pub restrictions: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveRestrictionsWithContext2Request "SaveRestrictionsWithContext2Request" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 restrictions set_restrictions String = "Restrictions";
    4 context set_context String = "Context";
} }

/// The carrier `SaveRestrictionsWithContextRequest` of the API.
#[non_exhaustive]
pub struct SaveRestrictionsWithContextRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `Restrictions`.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveRestrictionsWithContextRequest "SaveRestrictionsWithContextRequest" {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
    4 context set_context String = "Context";
} }
