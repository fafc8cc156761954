// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{Associate, FieldProperty, TableRight};

/// The carrier `DataRight` of the API.
#[non_exhaustive]
pub struct DataRight {
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DataRight "DataRight" {
    0 value set_value String = "Value";
    1 description set_description String = "Description";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `DataRights` of the API.
#[non_exhaustive]
pub struct DataRights {
    /// The property `ColumnsInfo`.
    pub columns_info: Option<Vec<RelationToOwner>>,
    /// The property `RowsInfo`.
    pub rows_info: Option<Vec<EntityName>>,
    /// The property `Rights`.
    pub rights: Option<Vec<Vec<DataRight>>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DataRights "DataRights" {
    0 columns_info set_columns_info Vec<RelationToOwner> = "ColumnsInfo";
    1 rows_info set_rows_info Vec<EntityName> = "RowsInfo";
    2 rights set_rights Vec<Vec<DataRight>> = "Rights";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `EntityName` of the API.
#[non_exhaustive]
pub struct EntityName {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `TableDescription`.
    pub table_description: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EntityName "EntityName" {
    0 table_name set_table_name String = "TableName";
    1 table_description set_table_description String = "TableDescription";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `RelationToOwner` of the API.
#[non_exhaustive]
pub struct RelationToOwner {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RelationToOwner "RelationToOwner" {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `RoleEntity` of the API.
#[non_exhaustive]
pub struct RoleEntity {
    /// The property `RoleId`.
    pub role_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `RoleType`.
    pub role_type: Option<RoleType>,
    /// The property `Deleted`.
    pub deleted: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Created`.
    pub created: Option<DateTime>,
    /// The property `UseCategories`.
    pub use_categories: Option<i32>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `DataRights`.
    pub data_rights: Option<Box<DataRights>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RoleEntity "RoleEntity" {
    0 role_id set_role_id i32 = "RoleId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 role_type set_role_type RoleType = "RoleType";
    4 deleted set_deleted i32 = "Deleted";
    5 rank set_rank i32 = "Rank";
    6 created set_created DateTime = "Created";
    7 use_categories set_use_categories i32 = "UseCategories";
    8 created_by set_created_by Box<Associate> = "CreatedBy";
    9 updated set_updated DateTime = "Updated";
    10 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    11 data_rights set_data_rights Box<DataRights> = "DataRights";
    12 table_right set_table_right Box<TableRight> = "TableRight";
    13 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `RoleRelationToOwner` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleRelationToOwner {
    /// `MyOwn`, number 0.
    MyOwn,
    /// `PrimaryGroup`, number 1.
    PrimaryGroup,
    /// `OtherGroups`, number 2.
    OtherGroups,
    /// `OtherAssociates`, number 3.
    OtherAssociates,
    /// `ExternalUser`, number 4.
    ExternalUser,
    /// `Anonymous`, number 5.
    Anonymous,
    /// `MyCompany`, number 6.
    MyCompany,
    /// `SameProject`, number 7.
    SameProject,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RoleRelationToOwner "RoleRelationToOwner" {
    0 MyOwn = "MyOwn";
    1 PrimaryGroup = "PrimaryGroup";
    2 OtherGroups = "OtherGroups";
    3 OtherAssociates = "OtherAssociates";
    4 ExternalUser = "ExternalUser";
    5 Anonymous = "Anonymous";
    6 MyCompany = "MyCompany";
    7 SameProject = "SameProject";
} [0, 1, 2, 3, 4, 5, 6, 7] }

/// The enum `RoleType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleType {
    /// `Employee`, number 0.
    Employee,
    /// `ExternalUser`, number 1.
    ExternalUser,
    /// `Anonymous`, number 2.
    Anonymous,
    /// `System`, number 3.
    System,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RoleType "RoleType" {
    0 Employee = "Employee";
    1 ExternalUser = "ExternalUser";
    2 Anonymous = "Anonymous";
    3 System = "System";
} [0, 1, 2, 3] }
