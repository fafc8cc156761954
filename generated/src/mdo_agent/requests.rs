// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::SelectableMDOListItem;

/// The carrier `GetListIdByListNameRequest` of the API.
#[non_exhaustive]
pub struct GetListIdByListNameRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetListIdByListNameRequest "GetListIdByListNameRequest" {
    0 name set_name String = "Name";
} }

/// The carrier `GetListItemRequest` of the API.
#[non_exhaustive]
pub struct GetListItemRequest {
    /// The property `ListName`.
    pub list_name: Option<String>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetListItemRequest "GetListItemRequest" {
    0 list_name set_list_name String = "ListName";
    1 id set_id i32 = "Id";
} }

/// The carrier `GetListRequest` of the API.
#[non_exhaustive]
pub struct GetListRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ForceFlatList`.
    pub force_flat_list: Option<bool>,
    /// The property `AdditionalInfo`.
    pub additional_info: Option<String>,
    /// The property `OnlyHistory`.
    pub only_history: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetListRequest "GetListRequest" {
    0 name set_name String = "Name";
    1 force_flat_list set_force_flat_list bool = "ForceFlatList";
    2 additional_info set_additional_info String = "AdditionalInfo";
    3 only_history set_only_history bool = "OnlyHistory";
} }

/// The carrier `GetListWithHistoryRequest` of the API.
#[non_exhaustive]
pub struct GetListWithHistoryRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ForceFlatList`.
    pub force_flat_list: Option<bool>,
    /// The property `AdditionalInfo`.
    pub additional_info: Option<String>,
    /// The property `HistoryItems`.
    pub history_items: Option<Vec<i32>>,
    /// The property `OnlyHistory`.
    pub only_history: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetListWithHistoryRequest "GetListWithHistoryRequest" {
    0 name set_name String = "Name";
    1 force_flat_list set_force_flat_list bool = "ForceFlatList";
    2 additional_info set_additional_info String = "AdditionalInfo";
    3 history_items set_history_items Vec<i32> = "HistoryItems";
    4 only_history set_only_history bool = "OnlyHistory";
} }

/// The carrier `GetListWithRestrictionRequest` of the API.
#[non_exhaustive]
pub struct GetListWithRestrictionRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `AdditionalInfo`.
    pub additional_info: Option<String>,
    /// The property `SearchValue`.
    pub search_value: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetListWithRestrictionRequest "GetListWithRestrictionRequest" {
    0 name set_name String = "Name";
    1 additional_info set_additional_info String = "AdditionalInfo";
    2 search_value set_search_value String = "SearchValue";
} }

/// The carrier `GetSelectableListRequest` of the API.
#[non_exhaustive]
pub struct GetSelectableListRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ForceFlatList`.
    pub force_flat_list: Option<bool>,
    /// The property `AdditionalInfo`.
    pub additional_info: Option<String>,
    /// The property `OnlyHistory`.
    pub only_history: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSelectableListRequest "GetSelectableListRequest" {
    0 name set_name String = "Name";
    1 force_flat_list set_force_flat_list bool = "ForceFlatList";
    2 additional_info set_additional_info String = "AdditionalInfo";
    3 only_history set_only_history bool = "OnlyHistory";
} }

/// The carrier `GetSelectableListWithHistoryRequest` of the API.
#[non_exhaustive]
pub struct GetSelectableListWithHistoryRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ForceFlatList`.
    pub force_flat_list: Option<bool>,
    /// The property `AdditionalInfo`.
    pub additional_info: Option<String>,
    /// The property `HistoryItems`.
    pub history_items: Option<Vec<i32>>,
    /// The property `OnlyHistory`.
    pub only_history: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSelectableListWithHistoryRequest "GetSelectableListWithHistoryRequest" {
    0 name set_name String = "Name";
    1 force_flat_list set_force_flat_list bool = "ForceFlatList";
    2 additional_info set_additional_info String = "AdditionalInfo";
    3 history_items set_history_items Vec<i32> = "HistoryItems";
    4 only_history set_only_history bool = "OnlyHistory";
} }

/// The carrier `GetSelectableListWithRestrictionRequest` of the API.
#[non_exhaustive]
pub struct GetSelectableListWithRestrictionRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `AdditionalInfo`.
    pub additional_info: Option<String>,
    /// The property `SearchValue`.
    pub search_value: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSelectableListWithRestrictionRequest "GetSelectableListWithRestrictionRequest" {
    0 name set_name String = "Name";
    1 additional_info set_additional_info String = "AdditionalInfo";
    2 search_value set_search_value String = "SearchValue";
} }

/// The carrier `GetSelectableSimpleListRequest` of the API.
#[non_exhaustive]
pub struct GetSelectableSimpleListRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSelectableSimpleListRequest "GetSelectableSimpleListRequest" {
    0 name set_name String = "Name";
} }

/// The carrier `GetSimpleListRequest` of the API.
#[non_exhaustive]
pub struct GetSimpleListRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSimpleListRequest "GetSimpleListRequest" {
    0 name set_name String = "Name";
} }

/// The carrier `SetSelectedRequest` of the API.
#[non_exhaustive]
pub struct SetSelectedRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `AdditionalInfo`.
    pub additional_info: Option<String>,
    /// The property `SelectableMDOList`.
    pub selectable_mdo_list: Option<Vec<SelectableMDOListItem>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetSelectedRequest "SetSelectedRequest" {
    0 name set_name String = "Name";
    1 additional_info set_additional_info String = "AdditionalInfo";
    2 selectable_mdo_list set_selectable_mdo_list Vec<SelectableMDOListItem> = "SelectableMDOList";
} }
