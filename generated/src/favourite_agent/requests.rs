// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};

/// The carrier `AddFavouriteRequest` of the API.
#[non_exhaustive]
pub struct AddFavouriteRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddFavouriteRequest "AddFavouriteRequest" {
    0 table_name set_table_name String = "TableName";
    1 record_id set_record_id i32 = "RecordId";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 extra_info set_extra_info String = "ExtraInfo";
} }

/// The carrier `AddFavouritesRequest` of the API.
#[non_exhaustive]
pub struct AddFavouritesRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RecordIds`.
    pub record_ids: Option<Vec<i32>>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddFavouritesRequest "AddFavouritesRequest" {
    0 table_name set_table_name String = "TableName";
    1 record_ids set_record_ids Vec<i32> = "RecordIds";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 extra_info set_extra_info String = "ExtraInfo";
} }

/// The carrier `GetFavouritesRequest` of the API.
#[non_exhaustive]
pub struct GetFavouritesRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFavouritesRequest "GetFavouritesRequest" {
    0 table_name set_table_name String = "TableName";
    1 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `IsFavouriteRequest` of the API.
#[non_exhaustive]
pub struct IsFavouriteRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { IsFavouriteRequest "IsFavouriteRequest" {
    0 table_name set_table_name String = "TableName";
    1 record_id set_record_id i32 = "RecordId";
    2 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `RemoveAllFavouritesRequest` of the API.
#[non_exhaustive]
pub struct RemoveAllFavouritesRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveAllFavouritesRequest "RemoveAllFavouritesRequest" {
    0 table_name set_table_name String = "TableName";
    1 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `RemoveFavouriteRequest` of the API.
#[non_exhaustive]
pub struct RemoveFavouriteRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveFavouriteRequest "RemoveFavouriteRequest" {
    0 table_name set_table_name String = "TableName";
    1 record_id set_record_id i32 = "RecordId";
    2 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `RemoveFavouritesByIdRequest` of the API.
#[non_exhaustive]
pub struct RemoveFavouritesByIdRequest {
    /// The property `FavouriteIds`.
    pub favourite_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveFavouritesByIdRequest "RemoveFavouritesByIdRequest" {
    0 favourite_ids set_favourite_ids Vec<i32> = "FavouriteIds";
} }

/// The carrier `ToggleFavouriteRequest` of the API.
#[non_exhaustive]
pub struct ToggleFavouriteRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ToggleFavouriteRequest "ToggleFavouriteRequest" {
    0 table_name set_table_name String = "TableName";
    1 record_id set_record_id i32 = "RecordId";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 extra_info set_extra_info String = "ExtraInfo";
} }
