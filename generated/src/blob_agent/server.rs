// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Bytes, server, take};
use crate::types::{BlobEntity, BlobLinkType};

use super::operations::*;

/// Handlers of the tag `BLOB_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait BlobAgentServer: Send + Sync + 'static {
    /// Links a company (contact) to another stored image.
    ///
    /// `POST /api/v1/Agents/BLOB/ChangeContactImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangeContactImage.html)
    fn change_contact_image<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        blob_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Links a contact person to another stored image.
    ///
    /// `POST /api/v1/Agents/BLOB/ChangePersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangePersonImage.html)
    fn change_person_image<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        blob_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Links a product to another stored image.
    ///
    /// `POST /api/v1/Agents/BLOB/ChangeProductImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangeProductImage.html)
    fn change_product_image<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: Option<i32>,
        blob_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Links a project to another stored image.
    ///
    /// `POST /api/v1/Agents/BLOB/ChangeProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_ChangeProjectImage.html)
    fn change_project_image<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
        blob_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a batch task together with its binary objects and the links between them.
    ///
    /// `POST /api/v1/Agents/BLOB/CleanupBatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_CleanupBatchTask.html)
    fn cleanup_batch_task<'a>(
        &'a self,
        cx: &'a server::Context,
        batch_task_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new binary object with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/BLOB/CreateDefaultBlobEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_CreateDefaultBlobEntity.html)
    fn create_default_blob_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a binary object by its key.
    ///
    /// `POST /api/v1/Agents/BLOB/DeleteBlobEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_DeleteBlobEntity.html)
    fn delete_blob_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        blob_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one binary object, looked up by its key.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntity.html)
    fn get_blob_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        blob_entity_id: i32,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what is known about the picture of a company, without its bytes.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnContact.html)
    fn get_blob_entity_on_contact<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what is known about the flag of a country, without its bytes.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnCountry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnCountry.html)
    fn get_blob_entity_on_country<'a>(
        &'a self,
        cx: &'a server::Context,
        country_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what is known about the picture of a person, without its bytes.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnPerson.html)
    fn get_blob_entity_on_person<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what is known about the picture of a product, without its bytes.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnProduct`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnProduct.html)
    fn get_blob_entity_on_product<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what is known about the picture of a project, without its bytes.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobEntityOnProject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobEntityOnProject.html)
    fn get_blob_entity_on_project<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the bytes of a binary object.
    ///
    /// `POST /api/v1/Agents/BLOB/GetBlobStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetBlobStream.html)
    fn get_blob_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        blob_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the picture of a chat channel, scaled to fit into the given size.
    ///
    /// `POST /api/v1/Agents/BLOB/GetChatImageWithSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetChatImageWithSize.html)
    fn get_chat_image_with_size<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: Option<i32>,
        width: Option<i32>,
        height: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the picture of a company.
    ///
    /// `POST /api/v1/Agents/BLOB/GetContactImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetContactImage.html)
    fn get_contact_image<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the picture of a company, scaled to fit into the given size.
    ///
    /// `POST /api/v1/Agents/BLOB/GetContactImageWithSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetContactImageWithSize.html)
    fn get_contact_image_with_size<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        width: Option<i32>,
        height: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the bytes that a background job has made.
    ///
    /// `POST /api/v1/Agents/BLOB/GetOutputFromBatch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetOutputFromBatch.html)
    fn get_output_from_batch<'a>(
        &'a self,
        cx: &'a server::Context,
        batch_task_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the picture of a person.
    ///
    /// `POST /api/v1/Agents/BLOB/GetPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetPersonImage.html)
    fn get_person_image<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the picture of a person, scaled to fit into the given size.
    ///
    /// `POST /api/v1/Agents/BLOB/GetPersonImageWithSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetPersonImageWithSize.html)
    fn get_person_image_with_size<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        width: Option<i32>,
        height: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the main picture of a product.
    ///
    /// `POST /api/v1/Agents/BLOB/GetProductImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProductImage.html)
    fn get_product_image<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the small picture of a product.
    ///
    /// `POST /api/v1/Agents/BLOB/GetProductThumbnail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProductThumbnail.html)
    fn get_product_thumbnail<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the picture of a project.
    ///
    /// `POST /api/v1/Agents/BLOB/GetProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProjectImage.html)
    fn get_project_image<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the picture of a project, scaled to fit into the given size.
    ///
    /// `POST /api/v1/Agents/BLOB/GetProjectImageWithSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetProjectImageWithSize.html)
    fn get_project_image_with_size<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
        width: Option<i32>,
        height: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the main picture of a line of a quote.
    ///
    /// `POST /api/v1/Agents/BLOB/GetQuoteLineImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_GetQuoteLineImage.html)
    fn get_quote_line_image<'a>(
        &'a self,
        cx: &'a server::Context,
        quote_line_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a binary object: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/BLOB/SaveBlobEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SaveBlobEntity.html)
    fn save_blob_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: BlobEntity,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a picture that belongs to no record yet, and returns its key.
    ///
    /// `POST /api/v1/Agents/BLOB/SaveImageStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SaveImageStream.html)
    fn save_image_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        r#type: Option<BlobLinkType>,
        image: Option<Bytes>,
        description: Option<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a picture that users can choose for projects.
    ///
    /// `POST /api/v1/Agents/BLOB/SaveProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SaveProjectImage.html)
    fn save_project_image<'a>(
        &'a self,
        cx: &'a server::Context,
        description: Option<String>,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the bytes of a binary object.
    ///
    /// `POST /api/v1/Agents/BLOB/SetBlobStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetBlobStream.html)
    fn set_blob_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        blob_entity_id: Option<i32>,
        stream: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the picture of a company.
    ///
    /// `POST /api/v1/Agents/BLOB/SetContactImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetContactImage.html)
    fn set_contact_image<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the picture of a person.
    ///
    /// `POST /api/v1/Agents/BLOB/SetPersonImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetPersonImage.html)
    fn set_person_image<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the main picture of a product, scaled down to at most 1,000 pixels each way, and replaces its thumbnail
    /// by one of 75 by 75 pixels.
    ///
    /// `POST /api/v1/Agents/BLOB/SetProductImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetProductImage.html)
    fn set_product_image<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: Option<i32>,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the small picture of a product, scaled down to at most 200 pixels each way.
    ///
    /// `POST /api/v1/Agents/BLOB/SetProductThumbnail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetProductThumbnail.html)
    fn set_product_thumbnail<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: Option<i32>,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the picture of a project.
    ///
    /// `POST /api/v1/Agents/BLOB/SetProjectImage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BLOB_Agent/v1BLOBAgent_SetProjectImage.html)
    fn set_project_image<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
        image: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `BLOB_Agent`, served by `api`.
pub fn routes(api: impl BlobAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`BlobAgentServer`] that goes with an operation.
fn dispatch<'a, T: BlobAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::ChangeContactImage) => {
            let mut contact_id = None;
            let mut blob_id = None;
            take!(input.arguments(&mut [&mut contact_id, &mut blob_id]));
            server::respond(cx, api.change_contact_image(cx, contact_id, blob_id))
        }
        Some(Op::ChangePersonImage) => {
            let mut person_id = None;
            let mut blob_id = None;
            take!(input.arguments(&mut [&mut person_id, &mut blob_id]));
            server::respond(cx, api.change_person_image(cx, person_id, blob_id))
        }
        Some(Op::ChangeProductImage) => {
            let mut product_id = None;
            let mut blob_id = None;
            take!(input.arguments(&mut [&mut product_id, &mut blob_id]));
            server::respond(cx, api.change_product_image(cx, product_id, blob_id))
        }
        Some(Op::ChangeProjectImage) => {
            let mut project_id = None;
            let mut blob_id = None;
            take!(input.arguments(&mut [&mut project_id, &mut blob_id]));
            server::respond(cx, api.change_project_image(cx, project_id, blob_id))
        }
        Some(Op::CleanupBatchTask) => {
            let mut batch_task_id = None;
            take!(input.arguments(&mut [&mut batch_task_id]));
            server::respond(cx, api.cleanup_batch_task(cx, batch_task_id))
        }
        Some(Op::CreateDefaultBlobEntity) => server::respond(cx, api.create_default_blob_entity(cx)),
        Some(Op::DeleteBlobEntity) => server::respond(
            cx,
            api.delete_blob_entity(cx, take!(input.required("blobEntityId"))),
        ),
        Some(Op::GetBlobEntity) => server::respond(cx, api.get_blob_entity(cx, take!(input.required("blobEntityId")))),
        Some(Op::GetBlobEntityOnContact) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.get_blob_entity_on_contact(cx, contact_id))
        }
        Some(Op::GetBlobEntityOnCountry) => {
            let mut country_id = None;
            take!(input.arguments(&mut [&mut country_id]));
            server::respond(cx, api.get_blob_entity_on_country(cx, country_id))
        }
        Some(Op::GetBlobEntityOnPerson) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_blob_entity_on_person(cx, person_id))
        }
        Some(Op::GetBlobEntityOnProduct) => {
            let mut product_id = None;
            take!(input.arguments(&mut [&mut product_id]));
            server::respond(cx, api.get_blob_entity_on_product(cx, product_id))
        }
        Some(Op::GetBlobEntityOnProject) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.get_blob_entity_on_project(cx, project_id))
        }
        Some(Op::GetBlobStream) => {
            let mut blob_entity_id = None;
            take!(input.arguments(&mut [&mut blob_entity_id]));
            server::respond(cx, api.get_blob_stream(cx, blob_entity_id))
        }
        Some(Op::GetChatImageWithSize) => {
            let mut chat_topic_id = None;
            let mut width = None;
            let mut height = None;
            take!(input.arguments(&mut [&mut chat_topic_id, &mut width, &mut height]));
            server::respond(cx, api.get_chat_image_with_size(cx, chat_topic_id, width, height))
        }
        Some(Op::GetContactImage) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.get_contact_image(cx, contact_id))
        }
        Some(Op::GetContactImageWithSize) => {
            let mut contact_id = None;
            let mut width = None;
            let mut height = None;
            take!(input.arguments(&mut [&mut contact_id, &mut width, &mut height]));
            server::respond(cx, api.get_contact_image_with_size(cx, contact_id, width, height))
        }
        Some(Op::GetOutputFromBatch) => {
            let mut batch_task_id = None;
            take!(input.arguments(&mut [&mut batch_task_id]));
            server::respond(cx, api.get_output_from_batch(cx, batch_task_id))
        }
        Some(Op::GetPersonImage) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_person_image(cx, person_id))
        }
        Some(Op::GetPersonImageWithSize) => {
            let mut person_id = None;
            let mut width = None;
            let mut height = None;
            take!(input.arguments(&mut [&mut person_id, &mut width, &mut height]));
            server::respond(cx, api.get_person_image_with_size(cx, person_id, width, height))
        }
        Some(Op::GetProductImage) => {
            let mut product_id = None;
            take!(input.arguments(&mut [&mut product_id]));
            server::respond(cx, api.get_product_image(cx, product_id))
        }
        Some(Op::GetProductThumbnail) => {
            let mut product_id = None;
            take!(input.arguments(&mut [&mut product_id]));
            server::respond(cx, api.get_product_thumbnail(cx, product_id))
        }
        Some(Op::GetProjectImage) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.get_project_image(cx, project_id))
        }
        Some(Op::GetProjectImageWithSize) => {
            let mut project_id = None;
            let mut width = None;
            let mut height = None;
            take!(input.arguments(&mut [&mut project_id, &mut width, &mut height]));
            server::respond(cx, api.get_project_image_with_size(cx, project_id, width, height))
        }
        Some(Op::GetQuoteLineImage) => {
            let mut quote_line_id = None;
            take!(input.arguments(&mut [&mut quote_line_id]));
            server::respond(cx, api.get_quote_line_image(cx, quote_line_id))
        }
        Some(Op::SaveBlobEntity) => server::respond(cx, api.save_blob_entity(cx, take!(input.body()))),
        Some(Op::SaveImageStream) => {
            let mut r#type = None;
            let mut image = None;
            let mut description = None;
            take!(input.arguments(&mut [&mut r#type, &mut image, &mut description]));
            server::respond(cx, api.save_image_stream(cx, r#type, image, description))
        }
        Some(Op::SaveProjectImage) => {
            let mut description = None;
            let mut image = None;
            take!(input.arguments(&mut [&mut description, &mut image]));
            server::respond(cx, api.save_project_image(cx, description, image))
        }
        Some(Op::SetBlobStream) => {
            let mut blob_entity_id = None;
            let mut stream = None;
            take!(input.arguments(&mut [&mut blob_entity_id, &mut stream]));
            server::respond(cx, api.set_blob_stream(cx, blob_entity_id, stream))
        }
        Some(Op::SetContactImage) => {
            let mut contact_id = None;
            let mut image = None;
            take!(input.arguments(&mut [&mut contact_id, &mut image]));
            server::respond(cx, api.set_contact_image(cx, contact_id, image))
        }
        Some(Op::SetPersonImage) => {
            let mut person_id = None;
            let mut image = None;
            take!(input.arguments(&mut [&mut person_id, &mut image]));
            server::respond(cx, api.set_person_image(cx, person_id, image))
        }
        Some(Op::SetProductImage) => {
            let mut product_id = None;
            let mut image = None;
            take!(input.arguments(&mut [&mut product_id, &mut image]));
            server::respond(cx, api.set_product_image(cx, product_id, image))
        }
        Some(Op::SetProductThumbnail) => {
            let mut product_id = None;
            let mut image = None;
            take!(input.arguments(&mut [&mut product_id, &mut image]));
            server::respond(cx, api.set_product_thumbnail(cx, product_id, image))
        }
        Some(Op::SetProjectImage) => {
            let mut project_id = None;
            let mut image = None;
            take!(input.arguments(&mut [&mut project_id, &mut image]));
            server::respond(cx, api.set_project_image(cx, project_id, image))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
