// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, TableRight};

/// The carrier `BlobEntity` of the API.
#[non_exhaustive]
pub struct BlobEntity {
    /// The property `BlobId`.
    pub blob_id: Option<i32>,
    /// The property `BlobSize`.
    pub blob_size: Option<i32>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// The property `IsEncrypted`.
    pub is_encrypted: Option<bool>,
    /// The property `IsZipped`.
    pub is_zipped: Option<bool>,
    /// The property `MimeType`.
    pub mime_type: Option<String>,
    /// The property `OriginalSize`.
    pub original_size: Option<i32>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `ConceptualType`.
    pub conceptual_type: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { BlobEntity "BlobEntity" crate::PROFILE {
    0 blob_id set_blob_id i32 = "BlobId";
    1 blob_size set_blob_size i32 = "BlobSize";
    2 description set_description String = "Description";
    3 extra_info set_extra_info String = "ExtraInfo";
    4 is_encrypted set_is_encrypted bool = "IsEncrypted";
    5 is_zipped set_is_zipped bool = "IsZipped";
    6 mime_type set_mime_type String = "MimeType";
    7 original_size set_original_size i32 = "OriginalSize";
    8 created_date set_created_date DateTime = "CreatedDate";
    9 updated_date set_updated_date DateTime = "UpdatedDate";
    10 created_by set_created_by Box<Associate> = "CreatedBy";
    11 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    12 conceptual_type set_conceptual_type String = "ConceptualType";
    13 table_right set_table_right Box<TableRight> = "TableRight";
    14 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
