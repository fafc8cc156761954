// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    AvailableFont, FormEntity, FormFieldRestriction, FormSubmissionEntity, FormSubmissionStatus, PreviewMailing,
    PreviewMailingHeader, ShipmentMessageBlockEntity, ShipmentMessageEntity,
};

use super::operations::*;

/// Handlers of the tag `Marketing_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait MarketingAgentServer: Send + Sync + 'static {
    /// Calculates the rates of opened and clicked messages for a mailing, or with shipment 0 for all mailings whose
    /// statistics are out of date.
    ///
    /// `POST /api/v1/Agents/Marketing/CalculateMailingStatistics`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_CalculateMailingStatistics.html)
    fn calculate_mailing_statistics<'a>(
        &'a self,
        cx: &'a server::Context,
        shipment_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new empty font; nothing is stored until `SaveAvailableFont` is called.
    ///
    /// `POST /api/v1/Agents/Marketing/CreateDefaultAvailableFont`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_CreateDefaultAvailableFont.html)
    fn create_default_available_font<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<AvailableFont>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new form with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Marketing/CreateDefaultFormEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_CreateDefaultFormEntity.html)
    fn create_default_form_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<FormEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new form submission with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Marketing/CreateDefaultFormSubmissionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_CreateDefaultFormSubmissionEntity.html)
    fn create_default_form_submission_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<FormSubmissionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new block of a mailing message with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `POST /api/v1/Agents/Marketing/CreateDefaultShipmentMessageBlockEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_CreateDefaultShipmentMessageBlockEntity.html)
    fn create_default_shipment_message_block_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ShipmentMessageBlockEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new message of a mailing with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Marketing/CreateDefaultShipmentMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_CreateDefaultShipmentMessageEntity.html)
    fn create_default_shipment_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ShipmentMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a font from those available, by its key.
    ///
    /// `POST /api/v1/Agents/Marketing/DeleteAvailableFont`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_DeleteAvailableFont.html)
    fn delete_available_font<'a>(
        &'a self,
        cx: &'a server::Context,
        available_font_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a form by its key.
    ///
    /// `POST /api/v1/Agents/Marketing/DeleteFormEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_DeleteFormEntity.html)
    fn delete_form_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        form_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a form submission by its key.
    ///
    /// `POST /api/v1/Agents/Marketing/DeleteFormSubmissionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_DeleteFormSubmissionEntity.html)
    fn delete_form_submission_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        form_submission_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a mailing message together with the shipment that it belongs to.
    ///
    /// `POST /api/v1/Agents/Marketing/DeleteMessageAndShipment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_DeleteMessageAndShipment.html)
    fn delete_message_and_shipment<'a>(
        &'a self,
        cx: &'a server::Context,
        message_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a block of a mailing message by its key.
    ///
    /// `POST /api/v1/Agents/Marketing/DeleteShipmentMessageBlockEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_DeleteShipmentMessageBlockEntity.html)
    fn delete_shipment_message_block_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        shipment_message_block_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a message of a mailing by its key.
    ///
    /// `POST /api/v1/Agents/Marketing/DeleteShipmentMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_DeleteShipmentMessageEntity.html)
    fn delete_shipment_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        shipment_message_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one of the available fonts, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Marketing/GetAvailableFont`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetAvailableFont.html)
    fn get_available_font<'a>(
        &'a self,
        cx: &'a server::Context,
        available_font_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<AvailableFont>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one form, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Marketing/GetFormEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetFormEntity.html)
    fn get_form_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        form_entity_id: i32,
    ) -> impl Future<Output = Result<Option<FormEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one form submission, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Marketing/GetFormSubmissionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetFormSubmissionEntity.html)
    fn get_form_submission_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        form_submission_entity_id: i32,
    ) -> impl Future<Output = Result<Option<FormSubmissionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how many submissions of a form have the given status.
    ///
    /// `POST /api/v1/Agents/Marketing/GetFormSubmissionsCount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetFormSubmissionsCount.html)
    fn get_form_submissions_count<'a>(
        &'a self,
        cx: &'a server::Context,
        form_id: Option<i32>,
        status: Option<FormSubmissionStatus>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns subject, sender, recipient, status and clicks of the message that a mailing has for one recipient, for a
    /// preview.
    ///
    /// `POST /api/v1/Agents/Marketing/GetPreviewMailing`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetPreviewMailing.html)
    fn get_preview_mailing<'a>(
        &'a self,
        cx: &'a server::Context,
        shipment_addr_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<PreviewMailing>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what is shown above the preview of a mailing, such as its status and how many messages were sent, opened
    /// or came back.
    ///
    /// `POST /api/v1/Agents/Marketing/GetPreviewMailingHeader`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetPreviewMailingHeader.html)
    fn get_preview_mailing_header<'a>(
        &'a self,
        cx: &'a server::Context,
        shipment_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<PreviewMailingHeader>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one block of a mailing message, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Marketing/GetShipmentMessageBlockEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetShipmentMessageBlockEntity.html)
    fn get_shipment_message_block_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        shipment_message_block_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ShipmentMessageBlockEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one message of a mailing, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Marketing/GetShipmentMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetShipmentMessageEntity.html)
    fn get_shipment_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        shipment_message_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ShipmentMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the message blocks that a user has saved for use in mailings.
    ///
    /// `POST /api/v1/Agents/Marketing/GetUserBlocks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetUserBlocks.html)
    fn get_user_blocks<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<ShipmentMessageBlockEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Renames the mailing that a message belongs to.
    ///
    /// `POST /api/v1/Agents/Marketing/RenameMailingByMessageId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_RenameMailingByMessageId.html)
    fn rename_mailing_by_message_id<'a>(
        &'a self,
        cx: &'a server::Context,
        message_id: Option<i32>,
        name: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a font and returns it as stored, with the rank that it was given.
    ///
    /// `POST /api/v1/Agents/Marketing/SaveAvailableFont`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SaveAvailableFont.html)
    fn save_available_font<'a>(
        &'a self,
        cx: &'a server::Context,
        font: Option<AvailableFont>,
    ) -> impl Future<Output = Result<Option<AvailableFont>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a form: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Marketing/SaveFormEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SaveFormEntity.html)
    fn save_form_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: FormEntity,
    ) -> impl Future<Output = Result<Option<FormEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a form submission: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Marketing/SaveFormSubmissionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SaveFormSubmissionEntity.html)
    fn save_form_submission_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: FormSubmissionEntity,
    ) -> impl Future<Output = Result<Option<FormSubmissionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a block of a mailing message: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Marketing/SaveShipmentMessageBlockEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SaveShipmentMessageBlockEntity.html)
    fn save_shipment_message_block_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ShipmentMessageBlockEntity,
    ) -> impl Future<Output = Result<Option<ShipmentMessageBlockEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a message of a mailing: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Marketing/SaveShipmentMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SaveShipmentMessageEntity.html)
    fn save_shipment_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ShipmentMessageEntity,
    ) -> impl Future<Output = Result<Option<ShipmentMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces all form field restrictions by the given ones: existing ones are updated, new ones added, and those
    /// that are not in the request are deleted.
    ///
    /// `POST /api/v1/Agents/Marketing/SetAllFormFieldRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SetAllFormFieldRestrictions.html)
    fn set_all_form_field_restrictions<'a>(
        &'a self,
        cx: &'a server::Context,
        form_field_restrictions: Option<Vec<FormFieldRestriction>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves an available font to the given rank and shifts the other fonts accordingly.
    ///
    /// `POST /api/v1/Agents/Marketing/SetFontRank`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SetFontRank.html)
    fn set_font_rank<'a>(
        &'a self,
        cx: &'a server::Context,
        available_font_id: Option<i32>,
        rank: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether Google confirms the reCAPTCHA token that a web page has obtained.
    ///
    /// `POST /api/v1/Agents/Marketing/VerifyGoogleRecaptcha`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_VerifyGoogleRecaptcha.html)
    fn verify_google_recaptcha<'a>(
        &'a self,
        cx: &'a server::Context,
        token: Option<String>,
        optional_secret_key: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Marketing_Agent`, served by `api`.
pub fn routes(api: impl MarketingAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`MarketingAgentServer`] that goes with an operation.
fn dispatch<'a, T: MarketingAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CalculateMailingStatistics) => {
            let mut shipment_id = None;
            take!(input.arguments(&mut [&mut shipment_id]));
            server::respond(cx, api.calculate_mailing_statistics(cx, shipment_id))
        }
        Some(Op::CreateDefaultAvailableFont) => server::respond(cx, api.create_default_available_font(cx)),
        Some(Op::CreateDefaultFormEntity) => server::respond(cx, api.create_default_form_entity(cx)),
        Some(Op::CreateDefaultFormSubmissionEntity) => server::respond(
            cx,
            api.create_default_form_submission_entity(cx),
        ),
        Some(Op::CreateDefaultShipmentMessageBlockEntity) => server::respond(
            cx,
            api.create_default_shipment_message_block_entity(cx),
        ),
        Some(Op::CreateDefaultShipmentMessageEntity) => server::respond(
            cx,
            api.create_default_shipment_message_entity(cx),
        ),
        Some(Op::DeleteAvailableFont) => {
            let mut available_font_id = None;
            take!(input.arguments(&mut [&mut available_font_id]));
            server::respond(cx, api.delete_available_font(cx, available_font_id))
        }
        Some(Op::DeleteFormEntity) => server::respond(
            cx,
            api.delete_form_entity(cx, take!(input.required("formEntityId"))),
        ),
        Some(Op::DeleteFormSubmissionEntity) => server::respond(
            cx,
            api.delete_form_submission_entity(cx, take!(input.required("formSubmissionEntityId"))),
        ),
        Some(Op::DeleteMessageAndShipment) => {
            let mut message_id = None;
            take!(input.arguments(&mut [&mut message_id]));
            server::respond(cx, api.delete_message_and_shipment(cx, message_id))
        }
        Some(Op::DeleteShipmentMessageBlockEntity) => server::respond(
            cx,
            api.delete_shipment_message_block_entity(cx, take!(input.required("shipmentMessageBlockEntityId"))),
        ),
        Some(Op::DeleteShipmentMessageEntity) => server::respond(
            cx,
            api.delete_shipment_message_entity(cx, take!(input.required("shipmentMessageEntityId"))),
        ),
        Some(Op::GetAvailableFont) => {
            let mut available_font_id = None;
            take!(input.arguments(&mut [&mut available_font_id]));
            server::respond(cx, api.get_available_font(cx, available_font_id))
        }
        Some(Op::GetFormEntity) => server::respond(cx, api.get_form_entity(cx, take!(input.required("formEntityId")))),
        Some(Op::GetFormSubmissionEntity) => server::respond(
            cx,
            api.get_form_submission_entity(cx, take!(input.required("formSubmissionEntityId"))),
        ),
        Some(Op::GetFormSubmissionsCount) => {
            let mut form_id = None;
            let mut status = None;
            take!(input.arguments(&mut [&mut form_id, &mut status]));
            server::respond(cx, api.get_form_submissions_count(cx, form_id, status))
        }
        Some(Op::GetPreviewMailing) => {
            let mut shipment_addr_id = None;
            take!(input.arguments(&mut [&mut shipment_addr_id]));
            server::respond(cx, api.get_preview_mailing(cx, shipment_addr_id))
        }
        Some(Op::GetPreviewMailingHeader) => {
            let mut shipment_id = None;
            take!(input.arguments(&mut [&mut shipment_id]));
            server::respond(cx, api.get_preview_mailing_header(cx, shipment_id))
        }
        Some(Op::GetShipmentMessageBlockEntity) => server::respond(
            cx,
            api.get_shipment_message_block_entity(cx, take!(input.required("shipmentMessageBlockEntityId"))),
        ),
        Some(Op::GetShipmentMessageEntity) => server::respond(
            cx,
            api.get_shipment_message_entity(cx, take!(input.required("shipmentMessageEntityId"))),
        ),
        Some(Op::GetUserBlocks) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.get_user_blocks(cx, associate_id))
        }
        Some(Op::RenameMailingByMessageId) => {
            let mut message_id = None;
            let mut name = None;
            take!(input.arguments(&mut [&mut message_id, &mut name]));
            server::respond(cx, api.rename_mailing_by_message_id(cx, message_id, name))
        }
        Some(Op::SaveAvailableFont) => {
            let mut font = None;
            take!(input.arguments(&mut [&mut font]));
            server::respond(cx, api.save_available_font(cx, font))
        }
        Some(Op::SaveFormEntity) => server::respond(cx, api.save_form_entity(cx, take!(input.body()))),
        Some(Op::SaveFormSubmissionEntity) => server::respond(
            cx,
            api.save_form_submission_entity(cx, take!(input.body())),
        ),
        Some(Op::SaveShipmentMessageBlockEntity) => server::respond(
            cx,
            api.save_shipment_message_block_entity(cx, take!(input.body())),
        ),
        Some(Op::SaveShipmentMessageEntity) => server::respond(
            cx,
            api.save_shipment_message_entity(cx, take!(input.body())),
        ),
        Some(Op::SetAllFormFieldRestrictions) => {
            let mut form_field_restrictions = None;
            take!(input.arguments(&mut [&mut form_field_restrictions]));
            server::respond(cx, api.set_all_form_field_restrictions(cx, form_field_restrictions))
        }
        Some(Op::SetFontRank) => {
            let mut available_font_id = None;
            let mut rank = None;
            take!(input.arguments(&mut [&mut available_font_id, &mut rank]));
            server::respond(cx, api.set_font_rank(cx, available_font_id, rank))
        }
        Some(Op::VerifyGoogleRecaptcha) => {
            let mut token = None;
            let mut optional_secret_key = None;
            take!(input.arguments(&mut [&mut token, &mut optional_secret_key]));
            server::respond(cx, api.verify_google_recaptcha(cx, token, optional_secret_key))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
