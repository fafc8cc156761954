// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::Bytes;

use super::operations::*;
use super::requests::{
    BlobGetPersonImageRequest, BlobGetProductImageRequest, BlobGetProjectImageRequest,
    BlobGetQuoteLineImageRequest, BlobSetPersonImageRequest, BlobSetProjectImageRequest,
    ChangeContactImageRequest, ChangePersonImageRequest, ChangeProductImageRequest,
    ChangeProjectImageRequest, CleanupBatchTaskRequest, GetAppDataRequest,
    GetBlobEntityOnContactRequest, GetBlobEntityOnCountryRequest, GetBlobEntityOnPersonRequest,
    GetBlobEntityOnProductRequest, GetBlobEntityOnProjectRequest, GetBlobStreamRequest,
    GetChatImageWithSizeRequest, GetContactImageRequest, GetContactImageWithSizeRequest,
    GetOutputFromBatchRequest, GetPersonImageWithSizeRequest, GetProductThumbnailRequest,
    GetProjectImageWithSizeRequest, SaveImageStreamRequest, SaveProjectImageRequest,
    SetAppDataRequest, SetBlobStreamRequest, SetContactImageRequest, SetProductImageRequest,
    SetProductThumbnailRequest,
};
use crate::types::BlobEntity;

/// Handlers of the tag `BLOB_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait BlobAgentServer: Send + Sync + 'static {
    /// Change contact image.
    /// `POST /api/v1/Agents/BLOB/ChangeContactImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangeContactImage.html)
    fn change_contact_image(
        &self,
        cx: &server::Context,
        request: ChangeContactImageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Change person image.
    /// `POST /api/v1/Agents/BLOB/ChangePersonImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangePersonImage.html)
    fn change_person_image(
        &self,
        cx: &server::Context,
        request: ChangePersonImageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Change product image.
    /// `POST /api/v1/Agents/BLOB/ChangeProductImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangeProductImage.html)
    fn change_product_image(
        &self,
        cx: &server::Context,
        request: ChangeProductImageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Change project image.
    /// `POST /api/v1/Agents/BLOB/ChangeProjectImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangeProjectImage.html)
    fn change_project_image(
        &self,
        cx: &server::Context,
        request: ChangeProjectImageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Cleanup batch task.
    /// `POST /api/v1/Agents/BLOB/CleanupBatchTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_CleanupBatchTask.html)
    fn cleanup_batch_task(
        &self,
        cx: &server::Context,
        request: CleanupBatchTaskRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default blob entity.
    /// `POST /api/v1/Agents/BLOB/CreateDefaultBlobEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_CreateDefaultBlobEntity.html)
    fn create_default_blob_entity(&self, cx: &server::Context) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete blob entity.
    /// `POST /api/v1/Agents/BLOB/DeleteBlobEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_DeleteBlobEntity.html)
    fn delete_blob_entity(&self, cx: &server::Context, blob_entity_id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get app data.
    /// `POST /api/v1/Agents/BLOB/GetAppData`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetAppData.html)
    fn get_app_data(
        &self,
        cx: &server::Context,
        request: GetAppDataRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get blob entity.
    /// `POST /api/v1/Agents/BLOB/GetBlobEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntity.html)
    fn get_blob_entity(
        &self,
        cx: &server::Context,
        blob_entity_id: i32,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get blob entity on contact.
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnContact`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnContact.html)
    fn get_blob_entity_on_contact(
        &self,
        cx: &server::Context,
        request: GetBlobEntityOnContactRequest,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get blob entity on country.
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnCountry.html)
    fn get_blob_entity_on_country(
        &self,
        cx: &server::Context,
        request: GetBlobEntityOnCountryRequest,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get blob entity on person.
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnPerson.html)
    fn get_blob_entity_on_person(
        &self,
        cx: &server::Context,
        request: GetBlobEntityOnPersonRequest,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get blob entity on product.
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnProduct.html)
    fn get_blob_entity_on_product(
        &self,
        cx: &server::Context,
        request: GetBlobEntityOnProductRequest,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get blob entity on project.
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnProject`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnProject.html)
    fn get_blob_entity_on_project(
        &self,
        cx: &server::Context,
        request: GetBlobEntityOnProjectRequest,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get blob stream.
    /// `POST /api/v1/Agents/BLOB/GetBlobStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobStream.html)
    fn get_blob_stream(
        &self,
        cx: &server::Context,
        request: GetBlobStreamRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get chat image with size.
    /// `POST /api/v1/Agents/BLOB/GetChatImageWithSize`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetChatImageWithSize.html)
    fn get_chat_image_with_size(
        &self,
        cx: &server::Context,
        request: GetChatImageWithSizeRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact image.
    /// `POST /api/v1/Agents/BLOB/GetContactImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetContactImage.html)
    fn get_contact_image(
        &self,
        cx: &server::Context,
        request: GetContactImageRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact image with size.
    /// `POST /api/v1/Agents/BLOB/GetContactImageWithSize`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetContactImageWithSize.html)
    fn get_contact_image_with_size(
        &self,
        cx: &server::Context,
        request: GetContactImageWithSizeRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get output from batch.
    /// `POST /api/v1/Agents/BLOB/GetOutputFromBatch`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetOutputFromBatch.html)
    fn get_output_from_batch(
        &self,
        cx: &server::Context,
        request: GetOutputFromBatchRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person image.
    /// `POST /api/v1/Agents/BLOB/GetPersonImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetPersonImage.html)
    fn get_person_image(
        &self,
        cx: &server::Context,
        request: BlobGetPersonImageRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person image with size.
    /// `POST /api/v1/Agents/BLOB/GetPersonImageWithSize`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetPersonImageWithSize.html)
    fn get_person_image_with_size(
        &self,
        cx: &server::Context,
        request: GetPersonImageWithSizeRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get product image.
    /// `POST /api/v1/Agents/BLOB/GetProductImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProductImage.html)
    fn get_product_image(
        &self,
        cx: &server::Context,
        request: BlobGetProductImageRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get product thumbnail.
    /// `POST /api/v1/Agents/BLOB/GetProductThumbnail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProductThumbnail.html)
    fn get_product_thumbnail(
        &self,
        cx: &server::Context,
        request: GetProductThumbnailRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project image.
    /// `POST /api/v1/Agents/BLOB/GetProjectImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProjectImage.html)
    fn get_project_image(
        &self,
        cx: &server::Context,
        request: BlobGetProjectImageRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project image with size.
    /// `POST /api/v1/Agents/BLOB/GetProjectImageWithSize`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProjectImageWithSize.html)
    fn get_project_image_with_size(
        &self,
        cx: &server::Context,
        request: GetProjectImageWithSizeRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get quote line image.
    /// `POST /api/v1/Agents/BLOB/GetQuoteLineImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetQuoteLineImage.html)
    fn get_quote_line_image(
        &self,
        cx: &server::Context,
        request: BlobGetQuoteLineImageRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save blob entity.
    /// `POST /api/v1/Agents/BLOB/SaveBlobEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SaveBlobEntity.html)
    fn save_blob_entity(
        &self,
        cx: &server::Context,
        body: BlobEntity,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save image stream.
    /// `POST /api/v1/Agents/BLOB/SaveImageStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SaveImageStream.html)
    fn save_image_stream(
        &self,
        cx: &server::Context,
        request: SaveImageStreamRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save project image.
    /// `POST /api/v1/Agents/BLOB/SaveProjectImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SaveProjectImage.html)
    fn save_project_image(
        &self,
        cx: &server::Context,
        request: SaveProjectImageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set app data.
    /// `POST /api/v1/Agents/BLOB/SetAppData`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetAppData.html)
    fn set_app_data(&self, cx: &server::Context, request: SetAppDataRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set blob stream.
    /// `POST /api/v1/Agents/BLOB/SetBlobStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetBlobStream.html)
    fn set_blob_stream(
        &self,
        cx: &server::Context,
        request: SetBlobStreamRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set contact image.
    /// `POST /api/v1/Agents/BLOB/SetContactImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetContactImage.html)
    fn set_contact_image(
        &self,
        cx: &server::Context,
        request: SetContactImageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set person image.
    /// `POST /api/v1/Agents/BLOB/SetPersonImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetPersonImage.html)
    fn set_person_image(
        &self,
        cx: &server::Context,
        request: BlobSetPersonImageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set product image.
    /// `POST /api/v1/Agents/BLOB/SetProductImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetProductImage.html)
    fn set_product_image(
        &self,
        cx: &server::Context,
        request: SetProductImageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set product thumbnail.
    /// `POST /api/v1/Agents/BLOB/SetProductThumbnail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetProductThumbnail.html)
    fn set_product_thumbnail(
        &self,
        cx: &server::Context,
        request: SetProductThumbnailRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set project image.
    /// `POST /api/v1/Agents/BLOB/SetProjectImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetProjectImage.html)
    fn set_project_image(
        &self,
        cx: &server::Context,
        request: BlobSetProjectImageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `BLOB_Agent`, answered by `api`.
pub fn routes(api: impl BlobAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`BlobAgentServer`] that goes with an operation.
fn dispatch<'a, T: BlobAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        CHANGE_CONTACT_IMAGE => server::answer(cx, api.change_contact_image(cx, input.body()?)),
        CHANGE_PERSON_IMAGE => server::answer(cx, api.change_person_image(cx, input.body()?)),
        CHANGE_PRODUCT_IMAGE => server::answer(cx, api.change_product_image(cx, input.body()?)),
        CHANGE_PROJECT_IMAGE => server::answer(cx, api.change_project_image(cx, input.body()?)),
        CLEANUP_BATCH_TASK => server::answer(cx, api.cleanup_batch_task(cx, input.body()?)),
        CREATE_DEFAULT_BLOB_ENTITY => server::answer(cx, api.create_default_blob_entity(cx)),
        DELETE_BLOB_ENTITY => server::answer(cx, api.delete_blob_entity(cx, input.required("BlobEntityId")?)),
        GET_APP_DATA => server::answer(cx, api.get_app_data(cx, input.body()?)),
        GET_BLOB_ENTITY => server::answer(cx, api.get_blob_entity(cx, input.required("blobEntityId")?)),
        GET_BLOB_ENTITY_ON_CONTACT => server::answer(cx, api.get_blob_entity_on_contact(cx, input.body()?)),
        GET_BLOB_ENTITY_ON_COUNTRY => server::answer(cx, api.get_blob_entity_on_country(cx, input.body()?)),
        GET_BLOB_ENTITY_ON_PERSON => server::answer(cx, api.get_blob_entity_on_person(cx, input.body()?)),
        GET_BLOB_ENTITY_ON_PRODUCT => server::answer(cx, api.get_blob_entity_on_product(cx, input.body()?)),
        GET_BLOB_ENTITY_ON_PROJECT => server::answer(cx, api.get_blob_entity_on_project(cx, input.body()?)),
        GET_BLOB_STREAM => server::answer(cx, api.get_blob_stream(cx, input.body()?)),
        GET_CHAT_IMAGE_WITH_SIZE => server::answer(cx, api.get_chat_image_with_size(cx, input.body()?)),
        GET_CONTACT_IMAGE => server::answer(cx, api.get_contact_image(cx, input.body()?)),
        GET_CONTACT_IMAGE_WITH_SIZE => server::answer(cx, api.get_contact_image_with_size(cx, input.body()?)),
        GET_OUTPUT_FROM_BATCH => server::answer(cx, api.get_output_from_batch(cx, input.body()?)),
        GET_PERSON_IMAGE => server::answer(cx, api.get_person_image(cx, input.body()?)),
        GET_PERSON_IMAGE_WITH_SIZE => server::answer(cx, api.get_person_image_with_size(cx, input.body()?)),
        GET_PRODUCT_IMAGE => server::answer(cx, api.get_product_image(cx, input.body()?)),
        GET_PRODUCT_THUMBNAIL => server::answer(cx, api.get_product_thumbnail(cx, input.body()?)),
        GET_PROJECT_IMAGE => server::answer(cx, api.get_project_image(cx, input.body()?)),
        GET_PROJECT_IMAGE_WITH_SIZE => server::answer(cx, api.get_project_image_with_size(cx, input.body()?)),
        GET_QUOTE_LINE_IMAGE => server::answer(cx, api.get_quote_line_image(cx, input.body()?)),
        SAVE_BLOB_ENTITY => server::answer(cx, api.save_blob_entity(cx, input.body()?)),
        SAVE_IMAGE_STREAM => server::answer(cx, api.save_image_stream(cx, input.body()?)),
        SAVE_PROJECT_IMAGE => server::answer(cx, api.save_project_image(cx, input.body()?)),
        SET_APP_DATA => server::answer(cx, api.set_app_data(cx, input.body()?)),
        SET_BLOB_STREAM => server::answer(cx, api.set_blob_stream(cx, input.body()?)),
        SET_CONTACT_IMAGE => server::answer(cx, api.set_contact_image(cx, input.body()?)),
        SET_PERSON_IMAGE => server::answer(cx, api.set_person_image(cx, input.body()?)),
        SET_PRODUCT_IMAGE => server::answer(cx, api.set_product_image(cx, input.body()?)),
        SET_PRODUCT_THUMBNAIL => server::answer(cx, api.set_product_thumbnail(cx, input.body()?)),
        SET_PROJECT_IMAGE => server::answer(cx, api.set_project_image(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
