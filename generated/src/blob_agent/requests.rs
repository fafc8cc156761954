// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Bytes, Unknown, carrier};
use crate::types::BlobLinkType;

/// The carrier `BLOB_GetPersonImageRequest` of the API.
#[non_exhaustive]
pub struct BlobGetPersonImageRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { BlobGetPersonImageRequest "BLOB_GetPersonImageRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `BLOB_GetProductImageRequest` of the API.
#[non_exhaustive]
pub struct BlobGetProductImageRequest {
    /// The property `ProductId`.
    pub product_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { BlobGetProductImageRequest "BLOB_GetProductImageRequest" {
    0 product_id set_product_id i32 = "ProductId";
} }

/// The carrier `BLOB_GetProjectImageRequest` of the API.
#[non_exhaustive]
pub struct BlobGetProjectImageRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { BlobGetProjectImageRequest "BLOB_GetProjectImageRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `BLOB_GetQuoteLineImageRequest` of the API.
#[non_exhaustive]
pub struct BlobGetQuoteLineImageRequest {
    /// The property `QuoteLineId`.
    pub quote_line_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { BlobGetQuoteLineImageRequest "BLOB_GetQuoteLineImageRequest" {
    0 quote_line_id set_quote_line_id i32 = "QuoteLineId";
} }

/// The carrier `BLOB_SetPersonImageRequest` of the API.
#[non_exhaustive]
pub struct BlobSetPersonImageRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { BlobSetPersonImageRequest "BLOB_SetPersonImageRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 image set_image Bytes = "Image";
} }

/// The carrier `BLOB_SetProjectImageRequest` of the API.
#[non_exhaustive]
pub struct BlobSetProjectImageRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { BlobSetProjectImageRequest "BLOB_SetProjectImageRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 image set_image Bytes = "Image";
} }

/// The carrier `ChangeContactImageRequest` of the API.
#[non_exhaustive]
pub struct ChangeContactImageRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `BlobId`.
    pub blob_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangeContactImageRequest "ChangeContactImageRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 blob_id set_blob_id i32 = "BlobId";
} }

/// The carrier `ChangePersonImageRequest` of the API.
#[non_exhaustive]
pub struct ChangePersonImageRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `BlobId`.
    pub blob_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangePersonImageRequest "ChangePersonImageRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 blob_id set_blob_id i32 = "BlobId";
} }

/// The carrier `ChangeProductImageRequest` of the API.
#[non_exhaustive]
pub struct ChangeProductImageRequest {
    /// The property `ProductId`.
    pub product_id: Option<i32>,
    /// The property `BlobId`.
    pub blob_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangeProductImageRequest "ChangeProductImageRequest" {
    0 product_id set_product_id i32 = "ProductId";
    1 blob_id set_blob_id i32 = "BlobId";
} }

/// The carrier `ChangeProjectImageRequest` of the API.
#[non_exhaustive]
pub struct ChangeProjectImageRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `BlobId`.
    pub blob_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangeProjectImageRequest "ChangeProjectImageRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 blob_id set_blob_id i32 = "BlobId";
} }

/// The carrier `CleanupBatchTaskRequest` of the API.
#[non_exhaustive]
pub struct CleanupBatchTaskRequest {
    /// The property `BatchTaskId`.
    pub batch_task_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CleanupBatchTaskRequest "CleanupBatchTaskRequest" {
    0 batch_task_id set_batch_task_id i32 = "BatchTaskId";
} }

/// The carrier `GetAppDataRequest` of the API.
#[non_exhaustive]
pub struct GetAppDataRequest {
    /// The property `Key`.
    pub key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAppDataRequest "GetAppDataRequest" {
    0 key set_key String = "Key";
} }

/// The carrier `GetBlobEntityOnContactRequest` of the API.
#[non_exhaustive]
pub struct GetBlobEntityOnContactRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetBlobEntityOnContactRequest "GetBlobEntityOnContactRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `GetBlobEntityOnCountryRequest` of the API.
#[non_exhaustive]
pub struct GetBlobEntityOnCountryRequest {
    /// The property `CountryId`.
    pub country_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetBlobEntityOnCountryRequest "GetBlobEntityOnCountryRequest" {
    0 country_id set_country_id i32 = "CountryId";
} }

/// The carrier `GetBlobEntityOnPersonRequest` of the API.
#[non_exhaustive]
pub struct GetBlobEntityOnPersonRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetBlobEntityOnPersonRequest "GetBlobEntityOnPersonRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetBlobEntityOnProductRequest` of the API.
#[non_exhaustive]
pub struct GetBlobEntityOnProductRequest {
    /// The property `ProductId`.
    pub product_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetBlobEntityOnProductRequest "GetBlobEntityOnProductRequest" {
    0 product_id set_product_id i32 = "ProductId";
} }

/// The carrier `GetBlobEntityOnProjectRequest` of the API.
#[non_exhaustive]
pub struct GetBlobEntityOnProjectRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetBlobEntityOnProjectRequest "GetBlobEntityOnProjectRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `GetBlobStreamRequest` of the API.
#[non_exhaustive]
pub struct GetBlobStreamRequest {
    /// The property `BlobEntityId`.
    pub blob_entity_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetBlobStreamRequest "GetBlobStreamRequest" {
    0 blob_entity_id set_blob_entity_id i32 = "BlobEntityId";
} }

/// The carrier `GetChatImageWithSizeRequest` of the API.
#[non_exhaustive]
pub struct GetChatImageWithSizeRequest {
    /// The property `ChatTopicId`.
    pub chat_topic_id: Option<i32>,
    /// The property `Width`.
    pub width: Option<i32>,
    /// The property `Height`.
    pub height: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetChatImageWithSizeRequest "GetChatImageWithSizeRequest" {
    0 chat_topic_id set_chat_topic_id i32 = "ChatTopicId";
    1 width set_width i32 = "Width";
    2 height set_height i32 = "Height";
} }

/// The carrier `GetContactImageRequest` of the API.
#[non_exhaustive]
pub struct GetContactImageRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactImageRequest "GetContactImageRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `GetContactImageWithSizeRequest` of the API.
#[non_exhaustive]
pub struct GetContactImageWithSizeRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `Width`.
    pub width: Option<i32>,
    /// The property `Height`.
    pub height: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactImageWithSizeRequest "GetContactImageWithSizeRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 width set_width i32 = "Width";
    2 height set_height i32 = "Height";
} }

/// The carrier `GetOutputFromBatchRequest` of the API.
#[non_exhaustive]
pub struct GetOutputFromBatchRequest {
    /// The property `BatchTaskId`.
    pub batch_task_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetOutputFromBatchRequest "GetOutputFromBatchRequest" {
    0 batch_task_id set_batch_task_id i32 = "BatchTaskId";
} }

/// The carrier `GetPersonImageWithSizeRequest` of the API.
#[non_exhaustive]
pub struct GetPersonImageWithSizeRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Width`.
    pub width: Option<i32>,
    /// The property `Height`.
    pub height: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonImageWithSizeRequest "GetPersonImageWithSizeRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 width set_width i32 = "Width";
    2 height set_height i32 = "Height";
} }

/// The carrier `GetProductThumbnailRequest` of the API.
#[non_exhaustive]
pub struct GetProductThumbnailRequest {
    /// The property `ProductId`.
    pub product_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProductThumbnailRequest "GetProductThumbnailRequest" {
    0 product_id set_product_id i32 = "ProductId";
} }

/// The carrier `GetProjectImageWithSizeRequest` of the API.
#[non_exhaustive]
pub struct GetProjectImageWithSizeRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `Width`.
    pub width: Option<i32>,
    /// The property `Height`.
    pub height: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectImageWithSizeRequest "GetProjectImageWithSizeRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 width set_width i32 = "Width";
    2 height set_height i32 = "Height";
} }

/// The carrier `SaveImageStreamRequest` of the API.
#[non_exhaustive]
pub struct SaveImageStreamRequest {
    /// The property `Type`.
    pub r#type: Option<BlobLinkType>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// The property `Description`.
    pub description: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveImageStreamRequest "SaveImageStreamRequest" {
    0 r#type set_type BlobLinkType = "Type";
    1 image set_image Bytes = "Image";
    2 description set_description String = "Description";
} }

/// The carrier `SaveProjectImageRequest` of the API.
#[non_exhaustive]
pub struct SaveProjectImageRequest {
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveProjectImageRequest "SaveProjectImageRequest" {
    0 description set_description String = "Description";
    1 image set_image Bytes = "Image";
} }

/// The carrier `SetAppDataRequest` of the API.
#[non_exhaustive]
pub struct SetAppDataRequest {
    /// The property `Key`.
    pub key: Option<String>,
    /// The property `Data`.
    pub data: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetAppDataRequest "SetAppDataRequest" {
    0 key set_key String = "Key";
    1 data set_data String = "Data";
} }

/// The carrier `SetBlobStreamRequest` of the API.
#[non_exhaustive]
pub struct SetBlobStreamRequest {
    /// The property `BlobEntityId`.
    pub blob_entity_id: Option<i32>,
    /// The property `Stream`.
    pub stream: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetBlobStreamRequest "SetBlobStreamRequest" {
    0 blob_entity_id set_blob_entity_id i32 = "BlobEntityId";
    1 stream set_stream Bytes = "Stream";
} }

/// The carrier `SetContactImageRequest` of the API.
#[non_exhaustive]
pub struct SetContactImageRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetContactImageRequest "SetContactImageRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 image set_image Bytes = "Image";
} }

/// The carrier `SetProductImageRequest` of the API.
#[non_exhaustive]
pub struct SetProductImageRequest {
    /// The property `ProductId`.
    pub product_id: Option<i32>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetProductImageRequest "SetProductImageRequest" {
    0 product_id set_product_id i32 = "ProductId";
    1 image set_image Bytes = "Image";
} }

/// The carrier `SetProductThumbnailRequest` of the API.
#[non_exhaustive]
pub struct SetProductThumbnailRequest {
    /// The property `ProductId`.
    pub product_id: Option<i32>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetProductThumbnailRequest "SetProductThumbnailRequest" {
    0 product_id set_product_id i32 = "ProductId";
    1 image set_image Bytes = "Image";
} }
