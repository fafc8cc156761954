// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Bytes;
use crate::types::{BlobEntity, BlobLinkType};

use super::operations::*;

/// Calls of the tag `BLOB_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct BlobAgentClient<'c>(&'c Client);

impl<'c> BlobAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Links a company (contact) to another stored image. With 0 as the key of the binary object, the company is left
    /// without an image link.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/ChangeContactImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangeContactImage.html)
    /// - body, `ChangeContactImageRequest`.
    ///   - `ContactId`, `i32`: Key of the company that gets the other image.
    ///   - `BlobId`, `i32`: Key of the stored binary object; 0 removes the link to the picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.blob_agent().change_contact_image(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_ChangeContactImage")]
    #[inline]
    pub fn change_contact_image(self, contact_id: i32, blob_id: i32) -> Call<'c, (), Select> {
        self.call(Op::ChangeContactImage, &[]).arguments(&[View::I32(contact_id), View::I32(blob_id)])
    }

    /// Links a contact person to another stored image.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/ChangePersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangePersonImage.html)
    /// - body, `ChangePersonImageRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who gets the other image.
    ///   - `BlobId`, `i32`: Key of the stored binary object; 0 removes the link to the picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.blob_agent().change_person_image(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_ChangePersonImage")]
    #[inline]
    pub fn change_person_image(self, person_id: i32, blob_id: i32) -> Call<'c, (), Select> {
        self.call(Op::ChangePersonImage, &[]).arguments(&[View::I32(person_id), View::I32(blob_id)])
    }

    /// Links a product to another stored image.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/ChangeProductImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangeProductImage.html)
    /// - body, `ChangeProductImageRequest`.
    ///   - `ProductId`, `i32`: Key of the product that gets the other image.
    ///   - `BlobId`, `i32`: Key of the stored binary object; 0 removes the link to the picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.blob_agent().change_product_image(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_ChangeProductImage")]
    #[inline]
    pub fn change_product_image(self, product_id: i32, blob_id: i32) -> Call<'c, (), Select> {
        self.call(Op::ChangeProductImage, &[]).arguments(&[View::I32(product_id), View::I32(blob_id)])
    }

    /// Links a project to another stored image. With 0 as the key of the binary object, the project is left without an
    /// image link.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/ChangeProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangeProjectImage.html)
    /// - body, `ChangeProjectImageRequest`.
    ///   - `ProjectId`, `i32`: Key of the project that gets the other image.
    ///   - `BlobId`, `i32`: Key of the stored binary object; 0 removes the link to the picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.blob_agent().change_project_image(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_ChangeProjectImage")]
    #[inline]
    pub fn change_project_image(self, project_id: i32, blob_id: i32) -> Call<'c, (), Select> {
        self.call(Op::ChangeProjectImage, &[]).arguments(&[View::I32(project_id), View::I32(blob_id)])
    }

    /// Deletes a batch task together with its binary objects and the links between them.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/CleanupBatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_CleanupBatchTask.html)
    /// - body, `CleanupBatchTaskRequest`.
    ///   - `BatchTaskId`, `i32`: Key of the batch task to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.blob_agent().cleanup_batch_task(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_CleanupBatchTask")]
    #[inline]
    pub fn cleanup_batch_task(self, batch_task_id: i32) -> Call<'c, (), Select> {
        self.call(Op::CleanupBatchTask, &[]).arguments(&[View::I32(batch_task_id)])
    }

    /// Returns a new binary object with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/CreateDefaultBlobEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_CreateDefaultBlobEntity.html)
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().create_default_blob_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_CreateDefaultBlobEntity")]
    #[inline]
    pub fn create_default_blob_entity(self) -> Call<'c, BlobEntity> {
        self.call(Op::CreateDefaultBlobEntity, &[])
    }

    /// Removes a binary object by its key.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/DeleteBlobEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_DeleteBlobEntity.html)
    /// - `blobEntityId` (query), `i32`: Key of the binary object to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.blob_agent().delete_blob_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_DeleteBlobEntity")]
    #[inline]
    pub fn delete_blob_entity(self, blob_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteBlobEntity, &[]).query("blobEntityId", View::I32(blob_entity_id))
    }

    /// Returns one binary object, looked up by its key.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntity.html)
    /// - `blobEntityId` (query), `i32`: Key of the binary object to return.
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_blob_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetBlobEntity")]
    #[inline]
    pub fn get_blob_entity(self, blob_entity_id: i32) -> Call<'c, BlobEntity, Select> {
        self.call(Op::GetBlobEntity, &[]).query("blobEntityId", View::I32(blob_entity_id))
    }

    /// Returns what is known about the picture of a company, without its bytes.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnContact.html)
    /// - body, `GetBlobEntityOnContactRequest`.
    ///   - `ContactId`, `i32`: Key of the company that has the picture.
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_blob_entity_on_contact(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetBlobEntityOnContact")]
    #[inline]
    pub fn get_blob_entity_on_contact(self, contact_id: i32) -> Call<'c, BlobEntity, Select> {
        self.call(Op::GetBlobEntityOnContact, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Returns what is known about the flag of a country, without its bytes.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnCountry.html)
    /// - body, `GetBlobEntityOnCountryRequest`.
    ///   - `CountryId`, `i32`: Key of the country that has the flag.
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_blob_entity_on_country(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetBlobEntityOnCountry")]
    #[inline]
    pub fn get_blob_entity_on_country(self, country_id: i32) -> Call<'c, BlobEntity, Select> {
        self.call(Op::GetBlobEntityOnCountry, &[]).arguments(&[View::I32(country_id)])
    }

    /// Returns what is known about the picture of a person, without its bytes.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnPerson.html)
    /// - body, `GetBlobEntityOnPersonRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who has the picture.
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_blob_entity_on_person(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetBlobEntityOnPerson")]
    #[inline]
    pub fn get_blob_entity_on_person(self, person_id: i32) -> Call<'c, BlobEntity, Select> {
        self.call(Op::GetBlobEntityOnPerson, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns what is known about the picture of a product, without its bytes.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnProduct.html)
    /// - body, `GetBlobEntityOnProductRequest`.
    ///   - `ProductId`, `i32`: Key of the product that has the picture.
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_blob_entity_on_product(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetBlobEntityOnProduct")]
    #[inline]
    pub fn get_blob_entity_on_product(self, product_id: i32) -> Call<'c, BlobEntity, Select> {
        self.call(Op::GetBlobEntityOnProduct, &[]).arguments(&[View::I32(product_id)])
    }

    /// Returns what is known about the picture of a project, without its bytes.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnProject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnProject.html)
    /// - body, `GetBlobEntityOnProjectRequest`.
    ///   - `ProjectId`, `i32`: Key of the project that has the picture.
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_blob_entity_on_project(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetBlobEntityOnProject")]
    #[inline]
    pub fn get_blob_entity_on_project(self, project_id: i32) -> Call<'c, BlobEntity, Select> {
        self.call(Op::GetBlobEntityOnProject, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns the bytes of a binary object.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobStream.html)
    /// - body, `GetBlobStreamRequest`.
    ///   - `BlobEntityId`, `i32`: Key of the binary object whose bytes are read.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_blob_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetBlobStream")]
    #[inline]
    pub fn get_blob_stream(self, blob_entity_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetBlobStream, &[]).arguments(&[View::I32(blob_entity_id)])
    }

    /// Returns the picture of a chat channel, scaled to fit into the given size.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetChatImageWithSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetChatImageWithSize.html)
    /// - body, `GetChatImageWithSizeRequest`.
    ///   - `ChatTopicId`, `i32`: Key of the chat channel whose picture is returned.
    ///   - `Width`, `i32`: Largest width of the picture in pixels; 0 or less keeps the proportions.
    ///   - `Height`, `i32`: Largest height of the picture in pixels; 0 or less keeps the proportions.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_chat_image_with_size(1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetChatImageWithSize")]
    #[inline]
    pub fn get_chat_image_with_size(self, chat_topic_id: i32, width: i32, height: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetChatImageWithSize, &[])
            .arguments(&[View::I32(chat_topic_id), View::I32(width), View::I32(height)])
    }

    /// Returns the picture of a company.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetContactImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetContactImage.html)
    /// - body, `GetContactImageRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose picture is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_contact_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetContactImage")]
    #[inline]
    pub fn get_contact_image(self, contact_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetContactImage, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Returns the picture of a company, scaled to fit into the given size.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetContactImageWithSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetContactImageWithSize.html)
    /// - body, `GetContactImageWithSizeRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose picture is returned.
    ///   - `Width`, `i32`: Largest width of the picture in pixels; 0 or less keeps the proportions.
    ///   - `Height`, `i32`: Largest height of the picture in pixels; 0 or less keeps the proportions.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_contact_image_with_size(1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetContactImageWithSize")]
    #[inline]
    pub fn get_contact_image_with_size(self, contact_id: i32, width: i32, height: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetContactImageWithSize, &[])
            .arguments(&[View::I32(contact_id), View::I32(width), View::I32(height)])
    }

    /// Returns the bytes that a background job has made.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetOutputFromBatch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetOutputFromBatch.html)
    /// - body, `GetOutputFromBatchRequest`.
    ///   - `BatchTaskId`, `i32`: Key of the batch task that made the output.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_output_from_batch(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetOutputFromBatch")]
    #[inline]
    pub fn get_output_from_batch(self, batch_task_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetOutputFromBatch, &[]).arguments(&[View::I32(batch_task_id)])
    }

    /// Returns the picture of a person.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetPersonImage.html)
    /// - body, `BLOB_GetPersonImageRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose picture is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_person_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetPersonImage")]
    #[inline]
    pub fn get_person_image(self, person_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetPersonImage, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns the picture of a person, scaled to fit into the given size.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetPersonImageWithSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetPersonImageWithSize.html)
    /// - body, `GetPersonImageWithSizeRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose picture is returned.
    ///   - `Width`, `i32`: Largest width of the picture in pixels; 0 or less keeps the proportions.
    ///   - `Height`, `i32`: Largest height of the picture in pixels; 0 or less keeps the proportions.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_person_image_with_size(1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetPersonImageWithSize")]
    #[inline]
    pub fn get_person_image_with_size(self, person_id: i32, width: i32, height: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetPersonImageWithSize, &[])
            .arguments(&[View::I32(person_id), View::I32(width), View::I32(height)])
    }

    /// Returns the main picture of a product.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetProductImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProductImage.html)
    /// - body, `BLOB_GetProductImageRequest`.
    ///   - `ProductId`, `i32`: Key of the product whose picture is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_product_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetProductImage")]
    #[inline]
    pub fn get_product_image(self, product_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetProductImage, &[]).arguments(&[View::I32(product_id)])
    }

    /// Returns the small picture of a product.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetProductThumbnail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProductThumbnail.html)
    /// - body, `GetProductThumbnailRequest`.
    ///   - `ProductId`, `i32`: Key of the product whose small picture is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_product_thumbnail(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetProductThumbnail")]
    #[inline]
    pub fn get_product_thumbnail(self, product_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetProductThumbnail, &[]).arguments(&[View::I32(product_id)])
    }

    /// Returns the picture of a project.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProjectImage.html)
    /// - body, `BLOB_GetProjectImageRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose picture is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_project_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetProjectImage")]
    #[inline]
    pub fn get_project_image(self, project_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetProjectImage, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns the picture of a project, scaled to fit into the given size.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetProjectImageWithSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProjectImageWithSize.html)
    /// - body, `GetProjectImageWithSizeRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose picture is returned.
    ///   - `Width`, `i32`: Largest width of the picture in pixels; 0 or less keeps the proportions.
    ///   - `Height`, `i32`: Largest height of the picture in pixels; 0 or less keeps the proportions.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_project_image_with_size(1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetProjectImageWithSize")]
    #[inline]
    pub fn get_project_image_with_size(self, project_id: i32, width: i32, height: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetProjectImageWithSize, &[])
            .arguments(&[View::I32(project_id), View::I32(width), View::I32(height)])
    }

    /// Returns the main picture of a line of a quote.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/GetQuoteLineImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetQuoteLineImage.html)
    /// - body, `GetQuoteLineImageRequest`.
    ///   - `QuoteLineId`, `i32`: Key of the quote line whose picture is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().get_quote_line_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_GetQuoteLineImage")]
    #[inline]
    pub fn get_quote_line_image(self, quote_line_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetQuoteLineImage, &[]).arguments(&[View::I32(quote_line_id)])
    }

    /// Stores a binary object: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/SaveBlobEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SaveBlobEntity.html)
    /// - body, [`BlobEntity`](crate::types::BlobEntity).
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::BlobEntity::new().set_description("Met at the fair.");
    /// let response = client.blob_agent().save_blob_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_SaveBlobEntity")]
    #[inline]
    pub fn save_blob_entity(self, body: &BlobEntity) -> Call<'c, BlobEntity> {
        self.call(Op::SaveBlobEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a picture that belongs to no record yet, and returns its key.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/SaveImageStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SaveImageStream.html)
    /// - body, `SaveImageStreamRequest`.
    ///   - `Type`, [`BlobLinkType`](crate::types::BlobLinkType): What the picture is used for.
    ///   - `Image`, bytes in base64: Bytes of the picture.
    ///   - `Description`, text: Text about the picture.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.blob_agent().save_image_stream(
    ///     &superoffice::types::BlobLinkType::PersonImage,
    ///     &b"content".as_slice().into(),
    ///     "Met at the fair.",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_SaveImageStream")]
    #[inline]
    pub fn save_image_stream(self, r#type: &BlobLinkType, image: &Bytes, description: &str) -> Call<'c, i32, Select> {
        self.call(Op::SaveImageStream, &[]).arguments(&[View::Enum(r#type), image.view(), View::Str(description)])
    }

    /// Stores a picture that users can choose for projects.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/SaveProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SaveProjectImage.html)
    /// - body, `SaveProjectImageRequest`.
    ///   - `Description`, text: Name of the picture, such as winter.jpg.
    ///   - `Image`, bytes in base64: Bytes of the picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.blob_agent().save_project_image("Met at the fair.", &b"content".as_slice().into())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_SaveProjectImage")]
    #[inline]
    pub fn save_project_image(self, description: &str, image: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SaveProjectImage, &[]).arguments(&[View::Str(description), image.view()])
    }

    /// Replaces the bytes of a binary object.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/SetBlobStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetBlobStream.html)
    /// - body, `SetBlobStreamRequest`.
    ///   - `BlobEntityId`, `i32`: Key of the binary object that the bytes are stored in.
    ///   - `Stream`, bytes in base64: Bytes of the file.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.blob_agent().set_blob_stream(1, &b"content".as_slice().into()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_SetBlobStream")]
    #[inline]
    pub fn set_blob_stream(self, blob_entity_id: i32, stream: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SetBlobStream, &[]).arguments(&[View::I32(blob_entity_id), stream.view()])
    }

    /// Stores the picture of a company.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/SetContactImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetContactImage.html)
    /// - body, `SetContactImageRequest`.
    ///   - `ContactId`, `i32`: Key of the company that gets the picture.
    ///   - `Image`, bytes in base64: Bytes of the picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.blob_agent().set_contact_image(1, &b"content".as_slice().into()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_SetContactImage")]
    #[inline]
    pub fn set_contact_image(self, contact_id: i32, image: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SetContactImage, &[]).arguments(&[View::I32(contact_id), image.view()])
    }

    /// Stores the picture of a person.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/SetPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetPersonImage.html)
    /// - body, `BLOB_SetPersonImageRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who gets the picture.
    ///   - `Image`, bytes in base64: Bytes of the picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.blob_agent().set_person_image(1, &b"content".as_slice().into()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_SetPersonImage")]
    #[inline]
    pub fn set_person_image(self, person_id: i32, image: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SetPersonImage, &[]).arguments(&[View::I32(person_id), image.view()])
    }

    /// Stores the main picture of a product, scaled down to at most 1,000 pixels each way, and replaces its thumbnail
    /// by one of 75 by 75 pixels.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/SetProductImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetProductImage.html)
    /// - body, `SetProductImageRequest`.
    ///   - `ProductId`, `i32`: Key of the product that gets the picture.
    ///   - `Image`, bytes in base64: Bytes of the picture, which is scaled down to at most 1000 pixels each way.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.blob_agent().set_product_image(1, &b"content".as_slice().into()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_SetProductImage")]
    #[inline]
    pub fn set_product_image(self, product_id: i32, image: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SetProductImage, &[]).arguments(&[View::I32(product_id), image.view()])
    }

    /// Stores the small picture of a product, scaled down to at most 200 pixels each way.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/SetProductThumbnail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetProductThumbnail.html)
    /// - body, `SetProductThumbnailRequest`.
    ///   - `ProductId`, `i32`: Key of the product that gets the small picture.
    ///   - `Image`, bytes in base64: Bytes of the picture, which is scaled down to at most 200 pixels each way.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.blob_agent().set_product_thumbnail(1, &b"content".as_slice().into()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_SetProductThumbnail")]
    #[inline]
    pub fn set_product_thumbnail(self, product_id: i32, image: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SetProductThumbnail, &[]).arguments(&[View::I32(product_id), image.view()])
    }

    /// Stores the picture of a project.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BLOB/SetProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetProjectImage.html)
    /// - body, `BLOB_SetProjectImageRequest`.
    ///   - `ProjectId`, `i32`: Key of the project that gets the picture.
    ///   - `Image`, bytes in base64: Bytes of the picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.blob_agent().set_project_image(1, &b"content".as_slice().into()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BLOBAgent_SetProjectImage")]
    #[inline]
    pub fn set_project_image(self, project_id: i32, image: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SetProjectImage, &[]).arguments(&[View::I32(project_id), image.view()])
    }
}
