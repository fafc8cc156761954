// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, TableRight};

/// Stored binary data, such as a picture, with what is known about them.
///
/// - taken by [`blob_agent().save_blob_entity`](../blob_agent/struct.BlobAgentClient.html#method.save_blob_entity),
///   [`contact().put_image_info`](../contact/struct.ContactClient.html#method.put_image_info),
///   [`person().put_image_info`](../person/struct.PersonClient.html#method.put_image_info),
///   [`product().put_image_info`](../product/struct.ProductClient.html#method.put_image_info),
///   [`project().put_image_info`](../project/struct.ProjectClient.html#method.put_image_info).
/// - returned by
///   [`blob_agent().create_default_blob_entity`](../blob_agent/struct.BlobAgentClient.html#method.create_default_blob_entity),
///   [`blob_agent().get_blob_entity`](../blob_agent/struct.BlobAgentClient.html#method.get_blob_entity),
///   [`blob_agent().get_blob_entity_on_contact`](../blob_agent/struct.BlobAgentClient.html#method.get_blob_entity_on_contact),
///   [`blob_agent().get_blob_entity_on_country`](../blob_agent/struct.BlobAgentClient.html#method.get_blob_entity_on_country),
///   [`blob_agent().get_blob_entity_on_person`](../blob_agent/struct.BlobAgentClient.html#method.get_blob_entity_on_person),
///   [`blob_agent().get_blob_entity_on_product`](../blob_agent/struct.BlobAgentClient.html#method.get_blob_entity_on_product)
///   and 10 more operations.
#[non_exhaustive]
pub struct BlobEntity {
    /// Key of the binary object, given by the server; 0 in one that has not been saved.
    pub blob_id: Option<i32>,
    /// Bytes that are stored, after compression and encryption.
    pub blob_size: Option<i32>,
    /// Text that users have entered about the data.
    pub description: Option<String>,
    /// Free text of the application that stored the data.
    pub extra_info: Option<String>,
    /// Whether the stored bytes are encrypted.
    pub is_encrypted: Option<bool>,
    /// Whether the stored bytes are compressed.
    pub is_zipped: Option<bool>,
    /// Media type, such as image/jpeg.
    pub mime_type: Option<String>,
    /// Bytes before compression and encryption, which is what readers get.
    pub original_size: Option<i32>,
    /// When the record was created, in UTC; set by the server.
    pub created_date: Option<DateTime>,
    /// When the record was last changed, in UTC; set by the server.
    pub updated_date: Option<DateTime>,
    /// User who stored the data; set by the server.
    pub created_by: Option<Box<Associate>>,
    /// User who last changed the record; set by the server.
    pub updated_by: Option<Box<Associate>>,
    /// What the data are used as, such as PHOTO or PERSONPHOTO.
    pub conceptual_type: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
