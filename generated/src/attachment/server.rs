// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{AttachmentEntity, AttachmentEntityWithLinks, JsonPatch};

use super::operations::*;

/// Handlers of the tag `Attachment`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait AttachmentServer: Send + Sync + 'static {
    /// Stores a new attachment and returns it with its key and links.
    ///
    /// `POST /api/v1/Attachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_PostAttachmentEntity.html)
    fn post_attachment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: AttachmentEntity,
    ) -> impl Future<Output = Result<Option<AttachmentEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes an attachment of the file of a document and returns it.
    ///
    /// `POST /api/v1/Attachment/CopyFromCRMDocument/{documentId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_CopyFromCRMDocument.html)
    fn copy_from_crm_document<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
    ) -> impl Future<Output = Result<Option<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new attachment with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Attachment/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_DefaultAttachmentEntity.html)
    fn default_attachment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the bytes of an attached file.
    ///
    /// `GET /api/v1/Attachment/{attachmentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_GetAttachmentStream.html)
    fn get_attachment_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        attachment_id: i32,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the bytes of an attached file, for an attachment that exists.
    ///
    /// `POST /api/v1/Attachment/{attachmentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_UploadAttachment.html)
    fn upload_attachment<'a>(
        &'a self,
        cx: &'a server::Context,
        attachment_id: i32,
        data: server::Upload,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one attachment by its key, with links to related resources.
    ///
    /// `GET /api/v1/Attachment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_GetAttachmentEntity.html)
    fn get_attachment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<AttachmentEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces an attachment by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Attachment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_PutAttachmentEntity.html)
    fn put_attachment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: AttachmentEntity,
    ) -> impl Future<Output = Result<Option<AttachmentEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of an attachment by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Attachment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_PatchAttachmentEntity.html)
    fn patch_attachment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<AttachmentEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Attachment`, served by `api`.
pub fn routes(api: impl AttachmentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`AttachmentServer`] that goes with an operation.
fn dispatch<'a, T: AttachmentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostAttachmentEntity) => server::respond(cx, api.post_attachment_entity(cx, take!(input.body()))),
        Some(Op::CopyFromCrmDocument) => server::respond(
            cx,
            api.copy_from_crm_document(cx, take!(input.path("documentId"))),
        ),
        Some(Op::DefaultAttachmentEntity) => server::respond(cx, api.default_attachment_entity(cx)),
        Some(Op::GetAttachmentStream) => server::respond(
            cx,
            api.get_attachment_stream(cx, take!(input.path("attachmentId"))),
        ),
        Some(Op::UploadAttachment) => server::respond(
            cx,
            api.upload_attachment(cx, take!(input.path("attachmentId")), input.upload()),
        ),
        Some(Op::GetAttachmentEntity) => server::respond(cx, api.get_attachment_entity(cx, take!(input.path("id")))),
        Some(Op::PutAttachmentEntity) => server::respond(
            cx,
            api.put_attachment_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::PatchAttachmentEntity) => server::respond(
            cx,
            api.patch_attachment_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
