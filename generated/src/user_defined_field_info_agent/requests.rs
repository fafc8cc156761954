// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{UDefFieldType, UDefType, UserDefinedFieldInfo};

/// The carrier `ChangeFieldTypeRequest` of the API.
#[non_exhaustive]
pub struct ChangeFieldTypeRequest {
    /// The property `Info`.
    pub info: Option<Box<UserDefinedFieldInfo>>,
    /// The property `FieldType`.
    pub field_type: Option<UDefFieldType>,
    /// The property `IsIndexed`.
    pub is_indexed: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangeFieldTypeRequest "ChangeFieldTypeRequest" {
    0 info set_info Box<UserDefinedFieldInfo> = "Info";
    1 field_type set_field_type UDefFieldType = "FieldType";
    2 is_indexed set_is_indexed bool = "IsIndexed";
} }

/// The carrier `CreateUserDefinedFieldInfoRequest` of the API.
#[non_exhaustive]
pub struct CreateUserDefinedFieldInfoRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// The property `FieldType`.
    pub field_type: Option<UDefFieldType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateUserDefinedFieldInfoRequest "CreateUserDefinedFieldInfoRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
    1 field_type set_field_type UDefFieldType = "FieldType";
} }

/// The carrier `DetectColumnIdChangesRequest` of the API.
#[non_exhaustive]
pub struct DetectColumnIdChangesRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DetectColumnIdChangesRequest "DetectColumnIdChangesRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
} }

/// The carrier `DetectUnpublishedChangesRequest` of the API.
#[non_exhaustive]
pub struct DetectUnpublishedChangesRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DetectUnpublishedChangesRequest "DetectUnpublishedChangesRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
} }

/// The carrier `FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest` of the API.
#[non_exhaustive]
pub struct FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest {
    /// The property `Info`.
    pub info: Option<Box<UserDefinedFieldInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest "FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest" {
    0 info set_info Box<UserDefinedFieldInfo> = "Info";
} }

/// The carrier `GetChangedPageOneFieldsRequest` of the API.
#[non_exhaustive]
pub struct GetChangedPageOneFieldsRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// The property `UserGroupId`.
    pub user_group_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetChangedPageOneFieldsRequest "GetChangedPageOneFieldsRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
    1 user_group_id set_user_group_id i32 = "UserGroupId";
} }

/// The carrier `GetCustomFieldInfoListRequest` of the API.
#[non_exhaustive]
pub struct GetCustomFieldInfoListRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `IncludeStandard`.
    pub include_standard: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCustomFieldInfoListRequest "GetCustomFieldInfoListRequest" {
    0 table_name set_table_name String = "TableName";
    1 include_standard set_include_standard bool = "IncludeStandard";
} }

/// The carrier `GetCustomFieldInfoRequest` of the API.
#[non_exhaustive]
pub struct GetCustomFieldInfoRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `FieldName`.
    pub field_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCustomFieldInfoRequest "GetCustomFieldInfoRequest" {
    0 table_name set_table_name String = "TableName";
    1 field_name set_field_name String = "FieldName";
} }

/// The carrier `GetPublishedUserDefinedFieldFromFieldLabelRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedUserDefinedFieldFromFieldLabelRequest {
    /// The property `FieldLabel`.
    pub field_label: Option<String>,
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedUserDefinedFieldFromFieldLabelRequest "GetPublishedUserDefinedFieldFromFieldLabelRequest" {
    0 field_label set_field_label String = "FieldLabel";
    1 owner_type set_owner_type UDefType = "OwnerType";
} }

/// The carrier `GetPublishedUserDefinedFieldFromProgIdRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedUserDefinedFieldFromProgIdRequest {
    /// The property `ProgId`.
    pub prog_id: Option<String>,
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedUserDefinedFieldFromProgIdRequest "GetPublishedUserDefinedFieldFromProgIdRequest" {
    0 prog_id set_prog_id String = "ProgId";
    1 owner_type set_owner_type UDefType = "OwnerType";
} }

/// The carrier `GetPublishedUserDefinedFieldListRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedUserDefinedFieldListRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedUserDefinedFieldListRequest "GetPublishedUserDefinedFieldListRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
} }

/// The carrier `GetPublishedUserDefinedPageOneFieldsRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedUserDefinedPageOneFieldsRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// The property `UserGroupId`.
    pub user_group_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedUserDefinedPageOneFieldsRequest "GetPublishedUserDefinedPageOneFieldsRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
    1 user_group_id set_user_group_id i32 = "UserGroupId";
} }

/// The carrier `GetUserDefinedFieldFromFieldLabelRequest` of the API.
#[non_exhaustive]
pub struct GetUserDefinedFieldFromFieldLabelRequest {
    /// The property `FieldLabel`.
    pub field_label: Option<String>,
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUserDefinedFieldFromFieldLabelRequest "GetUserDefinedFieldFromFieldLabelRequest" {
    0 field_label set_field_label String = "FieldLabel";
    1 owner_type set_owner_type UDefType = "OwnerType";
} }

/// The carrier `GetUserDefinedFieldFromIdsRequest` of the API.
#[non_exhaustive]
pub struct GetUserDefinedFieldFromIdsRequest {
    /// The property `Ids`.
    pub ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUserDefinedFieldFromIdsRequest "GetUserDefinedFieldFromIdsRequest" {
    0 ids set_ids Vec<i32> = "Ids";
} }

/// The carrier `GetUserDefinedFieldFromProgIdRequest` of the API.
#[non_exhaustive]
pub struct GetUserDefinedFieldFromProgIdRequest {
    /// The property `ProgId`.
    pub prog_id: Option<String>,
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUserDefinedFieldFromProgIdRequest "GetUserDefinedFieldFromProgIdRequest" {
    0 prog_id set_prog_id String = "ProgId";
    1 owner_type set_owner_type UDefType = "OwnerType";
} }

/// The carrier `GetUserDefinedFieldFromProgIdsRequest` of the API.
#[non_exhaustive]
pub struct GetUserDefinedFieldFromProgIdsRequest {
    /// The property `ProgIds`.
    pub prog_ids: Option<Vec<String>>,
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUserDefinedFieldFromProgIdsRequest "GetUserDefinedFieldFromProgIdsRequest" {
    0 prog_ids set_prog_ids Vec<String> = "ProgIds";
    1 owner_type set_owner_type UDefType = "OwnerType";
} }

/// The carrier `GetUserDefinedFieldListRequest` of the API.
#[non_exhaustive]
pub struct GetUserDefinedFieldListRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUserDefinedFieldListRequest "GetUserDefinedFieldListRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
} }

/// The carrier `GetUserDefinedPageOneFieldsRequest` of the API.
#[non_exhaustive]
pub struct GetUserDefinedPageOneFieldsRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// The property `UserGroupId`.
    pub user_group_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUserDefinedPageOneFieldsRequest "GetUserDefinedPageOneFieldsRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
    1 user_group_id set_user_group_id i32 = "UserGroupId";
} }

/// The carrier `IsPublishEventActiveRequest` of the API.
#[non_exhaustive]
pub struct IsPublishEventActiveRequest {
    /// The property `Type`.
    pub r#type: Option<UDefType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { IsPublishEventActiveRequest "IsPublishEventActiveRequest" {
    0 r#type set_type UDefType = "Type";
} }

/// The carrier `PublishRequest` of the API.
#[non_exhaustive]
pub struct PublishRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PublishRequest "PublishRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
} }

/// The carrier `RevertRequest` of the API.
#[non_exhaustive]
pub struct RevertRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RevertRequest "RevertRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
} }

/// The carrier `SaveUserDefinedFieldInfosRequest` of the API.
#[non_exhaustive]
pub struct SaveUserDefinedFieldInfosRequest {
    /// The property `Infos`.
    pub infos: Option<Vec<UserDefinedFieldInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveUserDefinedFieldInfosRequest "SaveUserDefinedFieldInfosRequest" {
    0 infos set_infos Vec<UserDefinedFieldInfo> = "Infos";
} }

/// The carrier `SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest` of the API.
#[non_exhaustive]
pub struct SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest {
    /// The property `Info`.
    pub info: Option<Box<UserDefinedFieldInfo>>,
    /// The property `SelectedListId`.
    pub selected_list_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest "SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest" {
    0 info set_info Box<UserDefinedFieldInfo> = "Info";
    1 selected_list_id set_selected_list_id i32 = "SelectedListId";
} }

/// The carrier `SetPageOneFieldGroupingRequest` of the API.
#[non_exhaustive]
pub struct SetPageOneFieldGroupingRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// The property `Active`.
    pub active: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetPageOneFieldGroupingRequest "SetPageOneFieldGroupingRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
    1 active set_active bool = "Active";
} }

/// The carrier `SetPublishStartSystemEventRequest` of the API.
#[non_exhaustive]
pub struct SetPublishStartSystemEventRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetPublishStartSystemEventRequest "SetPublishStartSystemEventRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
} }

/// The carrier `SetRankOnFieldsRequest` of the API.
#[non_exhaustive]
pub struct SetRankOnFieldsRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// The property `RankedFieldsIds`.
    pub ranked_fields_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetRankOnFieldsRequest "SetRankOnFieldsRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
    1 ranked_fields_ids set_ranked_fields_ids Vec<i32> = "RankedFieldsIds";
} }

/// The carrier `SetUserDefinedPageOneFieldRequest` of the API.
#[non_exhaustive]
pub struct SetUserDefinedPageOneFieldRequest {
    /// The property `OwnerType`.
    pub owner_type: Option<UDefType>,
    /// The property `UdefFieldId`.
    pub udef_field_id: Option<i32>,
    /// The property `UserGroupId`.
    pub user_group_id: Option<i32>,
    /// The property `FieldLineNo`.
    pub field_line_no: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetUserDefinedPageOneFieldRequest "SetUserDefinedPageOneFieldRequest" {
    0 owner_type set_owner_type UDefType = "OwnerType";
    1 udef_field_id set_udef_field_id i32 = "UdefFieldId";
    2 user_group_id set_user_group_id i32 = "UserGroupId";
    3 field_line_no set_field_line_no i32 = "FieldLineNo";
} }
