// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Attachment" crate::tables::SHARED {
    DefaultAttachmentEntity "GET /api/v1/Attachment/default v1AttachmentEntity_DefaultAttachmentEntity headers:0 responses:0";
    GetAttachmentEntity "GET /api/v1/Attachment/{id} v1AttachmentEntity_GetAttachmentEntity path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutAttachmentEntity "PUT /api/v1/Attachment/{id} v1AttachmentEntity_PutAttachmentEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    PatchAttachmentEntity "PATCH /api/v1/Attachment/{id} v1AttachmentEntity_PatchAttachmentEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAttachmentStream "GET /api/v1/Attachment/{attachmentId}/Content v1AttachmentEntity_GetAttachmentStream path:required:int32:attachmentId headers:0 responses:2";
    UploadAttachment "POST /api/v1/Attachment/{attachmentId}/Content v1AttachmentEntity_UploadAttachment path:required:int32:attachmentId headers:1 request:2 responses:1";
    PostAttachmentEntity "POST /api/v1/Attachment v1AttachmentEntity_PostAttachmentEntity query:optional:text:$select headers:0 request:0 responses:0";
} }
