// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_200_V2, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2, REQUEST_3};

operations! { "Attachment" 7 {
    0 DEFAULT_ATTACHMENT_ENTITY Get "/api/v1/Attachment/default" "v1AttachmentEntity_DefaultAttachmentEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ATTACHMENT_ENTITY Get "/api/v1/Attachment/{id}" "v1AttachmentEntity_GetAttachmentEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_ATTACHMENT_ENTITY Put "/api/v1/Attachment/{id}" "v1AttachmentEntity_PutAttachmentEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 PATCH_ATTACHMENT_ENTITY Patch "/api/v1/Attachment/{id}" "v1AttachmentEntity_PatchAttachmentEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    4 GET_ATTACHMENT_STREAM Get "/api/v1/Attachment/{attachmentId}/Content" "v1AttachmentEntity_GetAttachmentStream" [Path "attachmentId" Int32 Required] HEADERS_1, None, ANSWERS_200_V2;
    5 UPLOAD_ATTACHMENT Post "/api/v1/Attachment/{attachmentId}/Content" "v1AttachmentEntity_UploadAttachment" [Path "attachmentId" Int32 Required] HEADERS_2, Some(REQUEST_3), ANSWERS_204;
    6 POST_ATTACHMENT_ENTITY Post "/api/v1/Attachment" "v1AttachmentEntity_PostAttachmentEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
