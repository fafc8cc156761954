// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{AttachmentEntity, AttachmentEntityWithLinks, JsonPatch};

use super::operations::*;

/// Calls of the tag `Attachment`.
#[derive(Clone, Copy, Debug)]
pub struct AttachmentClient<'c>(&'c Client);

impl<'c> AttachmentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new attachment and returns it with its key and links. Begin with the values of its `default` resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Attachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_PostAttachmentEntity.html)
    /// - body, [`AttachmentEntity`](crate::types::AttachmentEntity).
    /// - returns 200 with [`AttachmentEntityWithLinks`](crate::types::AttachmentEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::AttachmentEntity::new().set_name("Example");
    /// let response = client.attachment().post_attachment_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AttachmentEntity_PostAttachmentEntity")]
    #[inline]
    pub fn post_attachment_entity(self, body: &AttachmentEntity) -> Call<'c, AttachmentEntityWithLinks, Select> {
        self.call(Op::PostAttachmentEntity, &[]).body(View::Carrier(body))
    }

    /// Makes an attachment of the file of a document and returns it.
    ///
    /// `POST /api/v1/Attachment/CopyFromCRMDocument/{documentId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_CopyFromCRMDocument.html)
    /// - `documentId` (path), `i32`: Key of the document that is copied.
    /// - returns 200 with [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.attachment().copy_from_crm_document(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AttachmentEntity_CopyFromCRMDocument")]
    #[inline]
    pub fn copy_from_crm_document(self, document_id: i32) -> Call<'c, AttachmentEntity> {
        self.call(Op::CopyFromCrmDocument, &[View::I32(document_id)])
    }

    /// Returns a new attachment with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Attachment/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_DefaultAttachmentEntity.html)
    /// - returns 200 with [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.attachment().default_attachment_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AttachmentEntity_DefaultAttachmentEntity")]
    #[inline]
    pub fn default_attachment_entity(self) -> Call<'c, AttachmentEntity> {
        self.call(Op::DefaultAttachmentEntity, &[])
    }

    /// Returns the bytes of an attached file.
    ///
    /// `GET /api/v1/Attachment/{attachmentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_GetAttachmentStream.html)
    /// - `attachmentId` (path), `i32`: Key of the attachment that is read.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.attachment().get_attachment_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AttachmentEntity_GetAttachmentStream")]
    #[inline]
    pub fn get_attachment_stream(self, attachment_id: i32) -> Call<'c, Binary> {
        self.call(Op::GetAttachmentStream, &[View::I32(attachment_id)])
    }

    /// Stores the bytes of an attached file, for an attachment that exists.
    ///
    /// `POST /api/v1/Attachment/{attachmentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_UploadAttachment.html)
    /// - `attachmentId` (path), `i32`: Key of the attachment that gets the bytes.
    /// - body, bytes.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.attachment().upload_attachment(1, "application/msword", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AttachmentEntity_UploadAttachment")]
    #[inline]
    pub fn upload_attachment(
        self,
        attachment_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, ()> {
        self.call(Op::UploadAttachment, &[View::I32(attachment_id)]).binary(media_type, data)
    }

    /// Returns one attachment by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Attachment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_GetAttachmentEntity.html)
    /// - `id` (path), `i32`: Key of the attachment that is returned.
    /// - returns 200 with [`AttachmentEntityWithLinks`](crate::types::AttachmentEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.attachment().get_attachment_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AttachmentEntity_GetAttachmentEntity")]
    #[inline]
    pub fn get_attachment_entity(self, id: i32) -> Call<'c, AttachmentEntityWithLinks, Select> {
        self.call(Op::GetAttachmentEntity, &[View::I32(id)])
    }

    /// Replaces an attachment by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Attachment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_PutAttachmentEntity.html)
    /// - `id` (path), `i32`: Key of the attachment that is changed.
    /// - body, [`AttachmentEntity`](crate::types::AttachmentEntity).
    /// - returns 200 with [`AttachmentEntityWithLinks`](crate::types::AttachmentEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::AttachmentEntity::new().set_name("Example");
    /// let response = client.attachment().put_attachment_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AttachmentEntity_PutAttachmentEntity")]
    #[inline]
    pub fn put_attachment_entity(
        self,
        id: i32,
        body: &AttachmentEntity,
    ) -> Call<'c, AttachmentEntityWithLinks, Select> {
        self.call(Op::PutAttachmentEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Changes single properties of an attachment by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays
    /// as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the
    /// change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Attachment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Attachment/v1AttachmentEntity_PatchAttachmentEntity.html)
    /// - `id` (path), `i32`: Key of the attachment that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`AttachmentEntityWithLinks`](crate::types::AttachmentEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Name")
    ///         .set_value("Example"),
    /// ];
    /// let response = client.attachment().patch_attachment_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AttachmentEntity_PatchAttachmentEntity")]
    #[inline]
    pub fn patch_attachment_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, AttachmentEntityWithLinks, Select> {
        self.call(Op::PatchAttachmentEntity, &[View::I32(id)]).body(View::List(&body))
    }
}
