// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Attachment" crate::tables::SHARED {
    PostAttachmentEntity "POST /api/v1/Attachment v1AttachmentEntity_PostAttachmentEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:412cf46c";
    CopyFromCrmDocument "POST /api/v1/Attachment/CopyFromCRMDocument/{documentId} v1AttachmentEntity_CopyFromCRMDocument path:required:int32:documentId headers:61cd96ad responses:3ca57e4f sum:0a60ba56";
    DefaultAttachmentEntity "GET /api/v1/Attachment/default v1AttachmentEntity_DefaultAttachmentEntity headers:61cd96ad responses:3ca57e4f sum:a9c4e374";
    GetAttachmentStream "GET /api/v1/Attachment/{attachmentId}/Content v1AttachmentEntity_GetAttachmentStream path:required:int32:attachmentId headers:61cd96ad responses:9b9efee6 sum:2937cfb0";
    UploadAttachment "POST /api/v1/Attachment/{attachmentId}/Content v1AttachmentEntity_UploadAttachment path:required:int32:attachmentId headers:f9ca0ff2 request:e5bfede5 responses:5cd2bdb7 file sum:5662550b";
    GetAttachmentEntity "GET /api/v1/Attachment/{id} v1AttachmentEntity_GetAttachmentEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:b77d5582";
    PutAttachmentEntity "PUT /api/v1/Attachment/{id} v1AttachmentEntity_PutAttachmentEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:869428bf";
    PatchAttachmentEntity "PATCH /api/v1/Attachment/{id} v1AttachmentEntity_PatchAttachmentEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:ef4259d1";
} }
