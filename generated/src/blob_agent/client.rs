// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;
use runtime::Bytes;

use super::operations::*;
use crate::types::{BlobEntity, BlobLinkType};

/// Calls of the tag `BLOB_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct BlobAgentClient<'c>(&'c Client);

impl<'c> BlobAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Change contact image.
    ///
    /// `POST /api/v1/Agents/BLOB/ChangeContactImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangeContactImage.html)
    /// - body, [`ChangeContactImageRequest`](crate::blob_agent::ChangeContactImageRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().change_contact_image(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn change_contact_image(self, contact_id: i32, blob_id: i32) -> Call<'c, (), Select> {
        self.call(CHANGE_CONTACT_IMAGE, &[]).fields(&[("ContactId", View::I32(contact_id)), ("BlobId", View::I32(blob_id))])
    }

    /// Change person image.
    ///
    /// `POST /api/v1/Agents/BLOB/ChangePersonImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangePersonImage.html)
    /// - body, [`ChangePersonImageRequest`](crate::blob_agent::ChangePersonImageRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().change_person_image(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn change_person_image(self, person_id: i32, blob_id: i32) -> Call<'c, (), Select> {
        self.call(CHANGE_PERSON_IMAGE, &[]).fields(&[("PersonId", View::I32(person_id)), ("BlobId", View::I32(blob_id))])
    }

    /// Change product image.
    ///
    /// `POST /api/v1/Agents/BLOB/ChangeProductImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangeProductImage.html)
    /// - body, [`ChangeProductImageRequest`](crate::blob_agent::ChangeProductImageRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().change_product_image(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn change_product_image(self, product_id: i32, blob_id: i32) -> Call<'c, (), Select> {
        self.call(CHANGE_PRODUCT_IMAGE, &[]).fields(&[("ProductId", View::I32(product_id)), ("BlobId", View::I32(blob_id))])
    }

    /// Change project image.
    ///
    /// `POST /api/v1/Agents/BLOB/ChangeProjectImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangeProjectImage.html)
    /// - body, [`ChangeProjectImageRequest`](crate::blob_agent::ChangeProjectImageRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().change_project_image(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn change_project_image(self, project_id: i32, blob_id: i32) -> Call<'c, (), Select> {
        self.call(CHANGE_PROJECT_IMAGE, &[]).fields(&[("ProjectId", View::I32(project_id)), ("BlobId", View::I32(blob_id))])
    }

    /// Cleanup batch task.
    ///
    /// `POST /api/v1/Agents/BLOB/CleanupBatchTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_CleanupBatchTask.html)
    /// - body, [`CleanupBatchTaskRequest`](crate::blob_agent::CleanupBatchTaskRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().cleanup_batch_task(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn cleanup_batch_task(self, batch_task_id: i32) -> Call<'c, (), Select> {
        self.call(CLEANUP_BATCH_TASK, &[]).fields(&[("BatchTaskId", View::I32(batch_task_id))])
    }

    /// Create default blob entity.
    ///
    /// `POST /api/v1/Agents/BLOB/CreateDefaultBlobEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_CreateDefaultBlobEntity.html)
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().create_default_blob_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_blob_entity(self) -> Call<'c, BlobEntity> {
        self.call(CREATE_DEFAULT_BLOB_ENTITY, &[])
    }

    /// Delete blob entity.
    ///
    /// `POST /api/v1/Agents/BLOB/DeleteBlobEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_DeleteBlobEntity.html)
    /// - `BlobEntityId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().delete_blob_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_blob_entity(self, blob_entity_id: i32) -> Call<'c, ()> {
        self.call(DELETE_BLOB_ENTITY, &[]).query("BlobEntityId", View::I32(blob_entity_id))
    }

    /// Get app data.
    ///
    /// `POST /api/v1/Agents/BLOB/GetAppData`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetAppData.html)
    /// - body, [`GetAppDataRequest`](crate::blob_agent::GetAppDataRequest).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_app_data("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_app_data(self, key: &str) -> Call<'c, String, Select> {
        self.call(GET_APP_DATA, &[]).fields(&[("Key", View::Str(key))])
    }

    /// Get blob entity.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntity.html)
    /// - `blobEntityId` (query), `i32`.
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_blob_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_blob_entity(self, blob_entity_id: i32) -> Call<'c, BlobEntity, Select> {
        self.call(GET_BLOB_ENTITY, &[]).query("blobEntityId", View::I32(blob_entity_id))
    }

    /// Get blob entity on contact.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnContact`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnContact.html)
    /// - body, [`GetBlobEntityOnContactRequest`](crate::blob_agent::GetBlobEntityOnContactRequest).
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_blob_entity_on_contact(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_blob_entity_on_contact(self, contact_id: i32) -> Call<'c, BlobEntity, Select> {
        self.call(GET_BLOB_ENTITY_ON_CONTACT, &[]).fields(&[("ContactId", View::I32(contact_id))])
    }

    /// Get blob entity on country.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnCountry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnCountry.html)
    /// - body, [`GetBlobEntityOnCountryRequest`](crate::blob_agent::GetBlobEntityOnCountryRequest).
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_blob_entity_on_country(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_blob_entity_on_country(self, country_id: i32) -> Call<'c, BlobEntity, Select> {
        self.call(GET_BLOB_ENTITY_ON_COUNTRY, &[]).fields(&[("CountryId", View::I32(country_id))])
    }

    /// Get blob entity on person.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnPerson.html)
    /// - body, [`GetBlobEntityOnPersonRequest`](crate::blob_agent::GetBlobEntityOnPersonRequest).
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_blob_entity_on_person(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_blob_entity_on_person(self, person_id: i32) -> Call<'c, BlobEntity, Select> {
        self.call(GET_BLOB_ENTITY_ON_PERSON, &[]).fields(&[("PersonId", View::I32(person_id))])
    }

    /// Get blob entity on product.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnProduct`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnProduct.html)
    /// - body, [`GetBlobEntityOnProductRequest`](crate::blob_agent::GetBlobEntityOnProductRequest).
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_blob_entity_on_product(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_blob_entity_on_product(self, product_id: i32) -> Call<'c, BlobEntity, Select> {
        self.call(GET_BLOB_ENTITY_ON_PRODUCT, &[]).fields(&[("ProductId", View::I32(product_id))])
    }

    /// Get blob entity on project.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnProject`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnProject.html)
    /// - body, [`GetBlobEntityOnProjectRequest`](crate::blob_agent::GetBlobEntityOnProjectRequest).
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_blob_entity_on_project(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_blob_entity_on_project(self, project_id: i32) -> Call<'c, BlobEntity, Select> {
        self.call(GET_BLOB_ENTITY_ON_PROJECT, &[]).fields(&[("ProjectId", View::I32(project_id))])
    }

    /// Get blob stream.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobStream.html)
    /// - body, [`GetBlobStreamRequest`](crate::blob_agent::GetBlobStreamRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_blob_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_blob_stream(self, blob_entity_id: i32) -> Call<'c, Bytes, Select> {
        self.call(GET_BLOB_STREAM, &[]).fields(&[("BlobEntityId", View::I32(blob_entity_id))])
    }

    /// Get chat image with size.
    ///
    /// `POST /api/v1/Agents/BLOB/GetChatImageWithSize`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetChatImageWithSize.html)
    /// - body, [`GetChatImageWithSizeRequest`](crate::blob_agent::GetChatImageWithSizeRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_chat_image_with_size(1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_chat_image_with_size(self, chat_topic_id: i32, width: i32, height: i32) -> Call<'c, Bytes, Select> {
        self.call(GET_CHAT_IMAGE_WITH_SIZE, &[]).fields(&[("ChatTopicId", View::I32(chat_topic_id)), ("Width", View::I32(width)), ("Height", View::I32(height))])
    }

    /// Get contact image.
    ///
    /// `POST /api/v1/Agents/BLOB/GetContactImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetContactImage.html)
    /// - body, [`GetContactImageRequest`](crate::blob_agent::GetContactImageRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_contact_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_contact_image(self, contact_id: i32) -> Call<'c, Bytes, Select> {
        self.call(GET_CONTACT_IMAGE, &[]).fields(&[("ContactId", View::I32(contact_id))])
    }

    /// Get contact image with size.
    ///
    /// `POST /api/v1/Agents/BLOB/GetContactImageWithSize`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetContactImageWithSize.html)
    /// - body, [`GetContactImageWithSizeRequest`](crate::blob_agent::GetContactImageWithSizeRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_contact_image_with_size(1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_contact_image_with_size(self, contact_id: i32, width: i32, height: i32) -> Call<'c, Bytes, Select> {
        self.call(GET_CONTACT_IMAGE_WITH_SIZE, &[]).fields(&[("ContactId", View::I32(contact_id)), ("Width", View::I32(width)), ("Height", View::I32(height))])
    }

    /// Get output from batch.
    ///
    /// `POST /api/v1/Agents/BLOB/GetOutputFromBatch`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetOutputFromBatch.html)
    /// - body, [`GetOutputFromBatchRequest`](crate::blob_agent::GetOutputFromBatchRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_output_from_batch(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_output_from_batch(self, batch_task_id: i32) -> Call<'c, Bytes, Select> {
        self.call(GET_OUTPUT_FROM_BATCH, &[]).fields(&[("BatchTaskId", View::I32(batch_task_id))])
    }

    /// Get person image.
    ///
    /// `POST /api/v1/Agents/BLOB/GetPersonImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetPersonImage.html)
    /// - body, [`BlobGetPersonImageRequest`](crate::blob_agent::BlobGetPersonImageRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_person_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_person_image(self, person_id: i32) -> Call<'c, Bytes, Select> {
        self.call(GET_PERSON_IMAGE, &[]).fields(&[("PersonId", View::I32(person_id))])
    }

    /// Get person image with size.
    ///
    /// `POST /api/v1/Agents/BLOB/GetPersonImageWithSize`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetPersonImageWithSize.html)
    /// - body, [`GetPersonImageWithSizeRequest`](crate::blob_agent::GetPersonImageWithSizeRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_person_image_with_size(1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_person_image_with_size(self, person_id: i32, width: i32, height: i32) -> Call<'c, Bytes, Select> {
        self.call(GET_PERSON_IMAGE_WITH_SIZE, &[]).fields(&[("PersonId", View::I32(person_id)), ("Width", View::I32(width)), ("Height", View::I32(height))])
    }

    /// Get product image.
    ///
    /// `POST /api/v1/Agents/BLOB/GetProductImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProductImage.html)
    /// - body, [`BlobGetProductImageRequest`](crate::blob_agent::BlobGetProductImageRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_product_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_image(self, product_id: i32) -> Call<'c, Bytes, Select> {
        self.call(GET_PRODUCT_IMAGE, &[]).fields(&[("ProductId", View::I32(product_id))])
    }

    /// Get product thumbnail.
    ///
    /// `POST /api/v1/Agents/BLOB/GetProductThumbnail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProductThumbnail.html)
    /// - body, [`GetProductThumbnailRequest`](crate::blob_agent::GetProductThumbnailRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_product_thumbnail(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_thumbnail(self, product_id: i32) -> Call<'c, Bytes, Select> {
        self.call(GET_PRODUCT_THUMBNAIL, &[]).fields(&[("ProductId", View::I32(product_id))])
    }

    /// Get project image.
    ///
    /// `POST /api/v1/Agents/BLOB/GetProjectImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProjectImage.html)
    /// - body, [`BlobGetProjectImageRequest`](crate::blob_agent::BlobGetProjectImageRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_project_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_project_image(self, project_id: i32) -> Call<'c, Bytes, Select> {
        self.call(GET_PROJECT_IMAGE, &[]).fields(&[("ProjectId", View::I32(project_id))])
    }

    /// Get project image with size.
    ///
    /// `POST /api/v1/Agents/BLOB/GetProjectImageWithSize`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProjectImageWithSize.html)
    /// - body, [`GetProjectImageWithSizeRequest`](crate::blob_agent::GetProjectImageWithSizeRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_project_image_with_size(1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_project_image_with_size(self, project_id: i32, width: i32, height: i32) -> Call<'c, Bytes, Select> {
        self.call(GET_PROJECT_IMAGE_WITH_SIZE, &[]).fields(&[("ProjectId", View::I32(project_id)), ("Width", View::I32(width)), ("Height", View::I32(height))])
    }

    /// Get quote line image.
    ///
    /// `POST /api/v1/Agents/BLOB/GetQuoteLineImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetQuoteLineImage.html)
    /// - body, [`BlobGetQuoteLineImageRequest`](crate::blob_agent::BlobGetQuoteLineImageRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().get_quote_line_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_quote_line_image(self, quote_line_id: i32) -> Call<'c, Bytes, Select> {
        self.call(GET_QUOTE_LINE_IMAGE, &[]).fields(&[("QuoteLineId", View::I32(quote_line_id))])
    }

    /// Save blob entity.
    ///
    /// `POST /api/v1/Agents/BLOB/SaveBlobEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SaveBlobEntity.html)
    /// - body, [`BlobEntity`](crate::types::BlobEntity).
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().save_blob_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_blob_entity(self, body: &BlobEntity) -> Call<'c, BlobEntity> {
        self.call(SAVE_BLOB_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Save image stream.
    ///
    /// `POST /api/v1/Agents/BLOB/SaveImageStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SaveImageStream.html)
    /// - body, [`SaveImageStreamRequest`](crate::blob_agent::SaveImageStreamRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.blob_agent().save_image_stream(&Default::default(), &Default::default(), "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_image_stream(self, r#type: &BlobLinkType, image: &Bytes, description: &str) -> Call<'c, i32, Select> {
        self.call(SAVE_IMAGE_STREAM, &[]).fields(&[("Type", View::Enum(r#type)), ("Image", View::Bytes(image.as_slice())), ("Description", View::Str(description))])
    }

    /// Save project image.
    ///
    /// `POST /api/v1/Agents/BLOB/SaveProjectImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SaveProjectImage.html)
    /// - body, [`SaveProjectImageRequest`](crate::blob_agent::SaveProjectImageRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().save_project_image("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_project_image(self, description: &str, image: &Bytes) -> Call<'c, (), Select> {
        self.call(SAVE_PROJECT_IMAGE, &[]).fields(&[("Description", View::Str(description)), ("Image", View::Bytes(image.as_slice()))])
    }

    /// Set app data.
    ///
    /// `POST /api/v1/Agents/BLOB/SetAppData`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetAppData.html)
    /// - body, [`SetAppDataRequest`](crate::blob_agent::SetAppDataRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().set_app_data("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_app_data(self, key: &str, data_2: &str) -> Call<'c, (), Select> {
        self.call(SET_APP_DATA, &[]).fields(&[("Key", View::Str(key)), ("Data", View::Str(data_2))])
    }

    /// Set blob stream.
    ///
    /// `POST /api/v1/Agents/BLOB/SetBlobStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetBlobStream.html)
    /// - body, [`SetBlobStreamRequest`](crate::blob_agent::SetBlobStreamRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().set_blob_stream(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_blob_stream(self, blob_entity_id: i32, stream: &Bytes) -> Call<'c, (), Select> {
        self.call(SET_BLOB_STREAM, &[]).fields(&[("BlobEntityId", View::I32(blob_entity_id)), ("Stream", View::Bytes(stream.as_slice()))])
    }

    /// Set contact image.
    ///
    /// `POST /api/v1/Agents/BLOB/SetContactImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetContactImage.html)
    /// - body, [`SetContactImageRequest`](crate::blob_agent::SetContactImageRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().set_contact_image(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_contact_image(self, contact_id: i32, image: &Bytes) -> Call<'c, (), Select> {
        self.call(SET_CONTACT_IMAGE, &[]).fields(&[("ContactId", View::I32(contact_id)), ("Image", View::Bytes(image.as_slice()))])
    }

    /// Set person image.
    ///
    /// `POST /api/v1/Agents/BLOB/SetPersonImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetPersonImage.html)
    /// - body, [`BlobSetPersonImageRequest`](crate::blob_agent::BlobSetPersonImageRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().set_person_image(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_person_image(self, person_id: i32, image: &Bytes) -> Call<'c, (), Select> {
        self.call(SET_PERSON_IMAGE, &[]).fields(&[("PersonId", View::I32(person_id)), ("Image", View::Bytes(image.as_slice()))])
    }

    /// Set product image.
    ///
    /// `POST /api/v1/Agents/BLOB/SetProductImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetProductImage.html)
    /// - body, [`SetProductImageRequest`](crate::blob_agent::SetProductImageRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().set_product_image(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_product_image(self, product_id: i32, image: &Bytes) -> Call<'c, (), Select> {
        self.call(SET_PRODUCT_IMAGE, &[]).fields(&[("ProductId", View::I32(product_id)), ("Image", View::Bytes(image.as_slice()))])
    }

    /// Set product thumbnail.
    ///
    /// `POST /api/v1/Agents/BLOB/SetProductThumbnail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetProductThumbnail.html)
    /// - body, [`SetProductThumbnailRequest`](crate::blob_agent::SetProductThumbnailRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().set_product_thumbnail(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_product_thumbnail(self, product_id: i32, image: &Bytes) -> Call<'c, (), Select> {
        self.call(SET_PRODUCT_THUMBNAIL, &[]).fields(&[("ProductId", View::I32(product_id)), ("Image", View::Bytes(image.as_slice()))])
    }

    /// Set project image.
    ///
    /// `POST /api/v1/Agents/BLOB/SetProjectImage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetProjectImage.html)
    /// - body, [`BlobSetProjectImageRequest`](crate::blob_agent::BlobSetProjectImageRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.blob_agent().set_project_image(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_project_image(self, project_id: i32, image: &Bytes) -> Call<'c, (), Select> {
        self.call(SET_PROJECT_IMAGE, &[]).fields(&[("ProjectId", View::I32(project_id)), ("Image", View::Bytes(image.as_slice()))])
    }
}
