// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    AvailableFont, FormEntity, FormFieldRestriction, FormSubmissionEntity, FormSubmissionStatus, PreviewMailing,
    PreviewMailingHeader, ShipmentMessageBlockEntity, ShipmentMessageEntity,
};

use super::operations::*;

/// Calls of the tag `Marketing_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct MarketingAgentClient<'c>(&'c Client);

impl<'c> MarketingAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Calculates the rates of opened and clicked messages for a mailing, or with shipment 0 for all mailings whose
    /// statistics are out of date. The response is an integer whose meaning is not documented.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/CalculateMailingStatistics`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_CalculateMailingStatistics.html)
    /// - body, `CalculateMailingStatisticsRequest`.
    ///   - `ShipmentId`, `i32`: Key of the mailing (shipment) to calculate for; 0 means all mailings whose figures are
    ///     out of date.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().calculate_mailing_statistics(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_CalculateMailingStatistics")]
    #[inline]
    pub fn calculate_mailing_statistics(self, shipment_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::CalculateMailingStatistics, &[]).arguments(&[View::I32(shipment_id)])
    }

    /// Returns a new empty font; nothing is stored until `SaveAvailableFont` is called.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/CreateDefaultAvailableFont`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_CreateDefaultAvailableFont.html)
    /// - returns 200 with [`AvailableFont`](crate::types::AvailableFont).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().create_default_available_font().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_CreateDefaultAvailableFont")]
    #[inline]
    pub fn create_default_available_font(self) -> Call<'c, AvailableFont, Select> {
        self.call(Op::CreateDefaultAvailableFont, &[])
    }

    /// Returns a new form with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/CreateDefaultFormEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_CreateDefaultFormEntity.html)
    /// - returns 200 with [`FormEntity`](crate::types::FormEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().create_default_form_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_CreateDefaultFormEntity")]
    #[inline]
    pub fn create_default_form_entity(self) -> Call<'c, FormEntity> {
        self.call(Op::CreateDefaultFormEntity, &[])
    }

    /// Returns a new form submission with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/CreateDefaultFormSubmissionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_CreateDefaultFormSubmissionEntity.html)
    /// - returns 200 with [`FormSubmissionEntity`](crate::types::FormSubmissionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().create_default_form_submission_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_CreateDefaultFormSubmissionEntity")]
    #[inline]
    pub fn create_default_form_submission_entity(self) -> Call<'c, FormSubmissionEntity> {
        self.call(Op::CreateDefaultFormSubmissionEntity, &[])
    }

    /// Returns a new block of a mailing message with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/CreateDefaultShipmentMessageBlockEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_CreateDefaultShipmentMessageBlockEntity.html)
    /// - returns 200 with [`ShipmentMessageBlockEntity`](crate::types::ShipmentMessageBlockEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().create_default_shipment_message_block_entity()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_CreateDefaultShipmentMessageBlockEntity")]
    #[inline]
    pub fn create_default_shipment_message_block_entity(self) -> Call<'c, ShipmentMessageBlockEntity> {
        self.call(Op::CreateDefaultShipmentMessageBlockEntity, &[])
    }

    /// Returns a new message of a mailing with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/CreateDefaultShipmentMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_CreateDefaultShipmentMessageEntity.html)
    /// - returns 200 with [`ShipmentMessageEntity`](crate::types::ShipmentMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().create_default_shipment_message_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_CreateDefaultShipmentMessageEntity")]
    #[inline]
    pub fn create_default_shipment_message_entity(self) -> Call<'c, ShipmentMessageEntity> {
        self.call(Op::CreateDefaultShipmentMessageEntity, &[])
    }

    /// Removes a font from those available, by its key. The response is a boolean whose meaning is not documented.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/DeleteAvailableFont`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_DeleteAvailableFont.html)
    /// - body, `DeleteAvailableFontRequest`.
    ///   - `AvailableFontId`, `i32`: Key of the font to delete.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().delete_available_font(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_DeleteAvailableFont")]
    #[inline]
    pub fn delete_available_font(self, available_font_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::DeleteAvailableFont, &[]).arguments(&[View::I32(available_font_id)])
    }

    /// Removes a form by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/DeleteFormEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_DeleteFormEntity.html)
    /// - `formEntityId` (query), `i32`: Key of the form to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.marketing_agent().delete_form_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_DeleteFormEntity")]
    #[inline]
    pub fn delete_form_entity(self, form_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteFormEntity, &[]).query("formEntityId", View::I32(form_entity_id))
    }

    /// Removes a form submission by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/DeleteFormSubmissionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_DeleteFormSubmissionEntity.html)
    /// - `formSubmissionEntityId` (query), `i32`: Key of the form submission to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.marketing_agent().delete_form_submission_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_DeleteFormSubmissionEntity")]
    #[inline]
    pub fn delete_form_submission_entity(self, form_submission_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteFormSubmissionEntity, &[])
            .query("formSubmissionEntityId", View::I32(form_submission_entity_id))
    }

    /// Deletes a mailing message together with the shipment that it belongs to.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/DeleteMessageAndShipment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_DeleteMessageAndShipment.html)
    /// - body, `DeleteMessageAndShipmentRequest`.
    ///   - `MessageId`, `i32`: Key of the mailing message to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.marketing_agent().delete_message_and_shipment(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_DeleteMessageAndShipment")]
    #[inline]
    pub fn delete_message_and_shipment(self, message_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteMessageAndShipment, &[]).arguments(&[View::I32(message_id)])
    }

    /// Removes a block of a mailing message by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/DeleteShipmentMessageBlockEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_DeleteShipmentMessageBlockEntity.html)
    /// - `shipmentMessageBlockEntityId` (query), `i32`: Key of the block of a mailing message to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.marketing_agent().delete_shipment_message_block_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_DeleteShipmentMessageBlockEntity")]
    #[inline]
    pub fn delete_shipment_message_block_entity(self, shipment_message_block_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteShipmentMessageBlockEntity, &[])
            .query("shipmentMessageBlockEntityId", View::I32(shipment_message_block_entity_id))
    }

    /// Removes a message of a mailing by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/DeleteShipmentMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_DeleteShipmentMessageEntity.html)
    /// - `shipmentMessageEntityId` (query), `i32`: Key of the message of a mailing to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.marketing_agent().delete_shipment_message_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_DeleteShipmentMessageEntity")]
    #[inline]
    pub fn delete_shipment_message_entity(self, shipment_message_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteShipmentMessageEntity, &[])
            .query("shipmentMessageEntityId", View::I32(shipment_message_entity_id))
    }

    /// Returns one of the available fonts, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/GetAvailableFont`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetAvailableFont.html)
    /// - body, `GetAvailableFontRequest`.
    ///   - `AvailableFontId`, `i32`: Key of the font to return.
    /// - returns 200 with [`AvailableFont`](crate::types::AvailableFont).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().get_available_font(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_GetAvailableFont")]
    #[inline]
    pub fn get_available_font(self, available_font_id: i32) -> Call<'c, AvailableFont, Select> {
        self.call(Op::GetAvailableFont, &[]).arguments(&[View::I32(available_font_id)])
    }

    /// Returns one form, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/GetFormEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetFormEntity.html)
    /// - `formEntityId` (query), `i32`: Key of the form to return.
    /// - returns 200 with [`FormEntity`](crate::types::FormEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().get_form_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_GetFormEntity")]
    #[inline]
    pub fn get_form_entity(self, form_entity_id: i32) -> Call<'c, FormEntity, Select> {
        self.call(Op::GetFormEntity, &[]).query("formEntityId", View::I32(form_entity_id))
    }

    /// Returns one form submission, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/GetFormSubmissionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetFormSubmissionEntity.html)
    /// - `formSubmissionEntityId` (query), `i32`: Key of the form submission to return.
    /// - returns 200 with [`FormSubmissionEntity`](crate::types::FormSubmissionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().get_form_submission_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_GetFormSubmissionEntity")]
    #[inline]
    pub fn get_form_submission_entity(self, form_submission_entity_id: i32) -> Call<'c, FormSubmissionEntity, Select> {
        self.call(Op::GetFormSubmissionEntity, &[])
            .query("formSubmissionEntityId", View::I32(form_submission_entity_id))
    }

    /// Returns how many submissions of a form have the given status. A negative form key counts those of all forms.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/GetFormSubmissionsCount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetFormSubmissionsCount.html)
    /// - body, `GetFormSubmissionsCountRequest`.
    ///   - `FormId`, `i32`: Key of the form; a negative number counts the submissions of all forms.
    ///   - `Status`, [`FormSubmissionStatus`](crate::types::FormSubmissionStatus): State that a submission must have to
    ///     be counted.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().get_form_submissions_count(
    ///     1,
    ///     &superoffice::types::FormSubmissionStatus::InProgress,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_GetFormSubmissionsCount")]
    #[inline]
    pub fn get_form_submissions_count(self, form_id: i32, status: &FormSubmissionStatus) -> Call<'c, i32, Select> {
        self.call(Op::GetFormSubmissionsCount, &[]).arguments(&[View::I32(form_id), View::Enum(status)])
    }

    /// Returns subject, sender, recipient, status and clicks of the message that a mailing has for one recipient, for a
    /// preview. The body of the message is not included.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/GetPreviewMailing`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetPreviewMailing.html)
    /// - body, `GetPreviewMailingRequest`.
    ///   - `ShipmentAddrId`, `i32`: Key of the mailing's address row (shipment address), which names the mailing and
    ///     one recipient.
    /// - returns 200 with [`PreviewMailing`](crate::types::PreviewMailing).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().get_preview_mailing(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_GetPreviewMailing")]
    #[inline]
    pub fn get_preview_mailing(self, shipment_addr_id: i32) -> Call<'c, PreviewMailing, Select> {
        self.call(Op::GetPreviewMailing, &[]).arguments(&[View::I32(shipment_addr_id)])
    }

    /// Returns what is shown above the preview of a mailing, such as its status and how many messages were sent, opened
    /// or came back.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/GetPreviewMailingHeader`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetPreviewMailingHeader.html)
    /// - body, `GetPreviewMailingHeaderRequest`.
    ///   - `ShipmentId`, `i32`: Key of the mailing (shipment) whose header is previewed.
    /// - returns 200 with [`PreviewMailingHeader`](crate::types::PreviewMailingHeader).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().get_preview_mailing_header(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_GetPreviewMailingHeader")]
    #[inline]
    pub fn get_preview_mailing_header(self, shipment_id: i32) -> Call<'c, PreviewMailingHeader, Select> {
        self.call(Op::GetPreviewMailingHeader, &[]).arguments(&[View::I32(shipment_id)])
    }

    /// Returns one block of a mailing message, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/GetShipmentMessageBlockEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetShipmentMessageBlockEntity.html)
    /// - `shipmentMessageBlockEntityId` (query), `i32`: Key of the block of a mailing message to return.
    /// - returns 200 with [`ShipmentMessageBlockEntity`](crate::types::ShipmentMessageBlockEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().get_shipment_message_block_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_GetShipmentMessageBlockEntity")]
    #[inline]
    pub fn get_shipment_message_block_entity(
        self,
        shipment_message_block_entity_id: i32,
    ) -> Call<'c, ShipmentMessageBlockEntity, Select> {
        self.call(Op::GetShipmentMessageBlockEntity, &[])
            .query("shipmentMessageBlockEntityId", View::I32(shipment_message_block_entity_id))
    }

    /// Returns one message of a mailing, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/GetShipmentMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetShipmentMessageEntity.html)
    /// - `shipmentMessageEntityId` (query), `i32`: Key of the message of a mailing to return.
    /// - returns 200 with [`ShipmentMessageEntity`](crate::types::ShipmentMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().get_shipment_message_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_GetShipmentMessageEntity")]
    #[inline]
    pub fn get_shipment_message_entity(
        self,
        shipment_message_entity_id: i32,
    ) -> Call<'c, ShipmentMessageEntity, Select> {
        self.call(Op::GetShipmentMessageEntity, &[])
            .query("shipmentMessageEntityId", View::I32(shipment_message_entity_id))
    }

    /// Returns the message blocks that a user has saved for use in mailings. User 0 returns the saved blocks of all
    /// users.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/GetUserBlocks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_GetUserBlocks.html)
    /// - body, `GetUserBlocksRequest`.
    ///   - `AssociateId`, `i32`: Key of the user whose blocks are returned; 0 returns all stored blocks.
    /// - returns 200 with list of [`ShipmentMessageBlockEntity`](crate::types::ShipmentMessageBlockEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().get_user_blocks(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_GetUserBlocks")]
    #[inline]
    pub fn get_user_blocks(self, associate_id: i32) -> Call<'c, Vec<ShipmentMessageBlockEntity>, Select> {
        self.call(Op::GetUserBlocks, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Renames the mailing that a message belongs to. The name of a mailing is the description of its shipment.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/RenameMailingByMessageId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_RenameMailingByMessageId.html)
    /// - body, `RenameMailingByMessageIdRequest`.
    ///   - `MessageId`, `i32`: Key of the message whose mailing gets the new name.
    ///   - `Name`, text: New name of the mailing, stored as the description of its shipment.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.marketing_agent().rename_mailing_by_message_id(1, "Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_RenameMailingByMessageId")]
    #[inline]
    pub fn rename_mailing_by_message_id(self, message_id: i32, name: &str) -> Call<'c, (), Select> {
        self.call(Op::RenameMailingByMessageId, &[]).arguments(&[View::I32(message_id), View::Str(name)])
    }

    /// Stores a font and returns it as stored, with the rank that it was given.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/SaveAvailableFont`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SaveAvailableFont.html)
    /// - body, `SaveAvailableFontRequest`.
    ///   - `Font`, [`AvailableFont`](crate::types::AvailableFont): Font to store; a new one has the key 0.
    /// - returns 200 with [`AvailableFont`](crate::types::AvailableFont).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let font = superoffice::types::AvailableFont::new().set_display_name("Example");
    /// let response = client.marketing_agent().save_available_font(&font).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_SaveAvailableFont")]
    #[inline]
    pub fn save_available_font(self, font: &AvailableFont) -> Call<'c, AvailableFont, Select> {
        self.call(Op::SaveAvailableFont, &[]).arguments(&[View::Carrier(font)])
    }

    /// Stores a form: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/SaveFormEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SaveFormEntity.html)
    /// - body, [`FormEntity`](crate::types::FormEntity).
    /// - returns 200 with [`FormEntity`](crate::types::FormEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::FormEntity::new().set_name("Example");
    /// let response = client.marketing_agent().save_form_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_SaveFormEntity")]
    #[inline]
    pub fn save_form_entity(self, body: &FormEntity) -> Call<'c, FormEntity> {
        self.call(Op::SaveFormEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a form submission: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/SaveFormSubmissionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SaveFormSubmissionEntity.html)
    /// - body, [`FormSubmissionEntity`](crate::types::FormSubmissionEntity).
    /// - returns 200 with [`FormSubmissionEntity`](crate::types::FormSubmissionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::FormSubmissionEntity::new().set_email_address("ada@example.com");
    /// let response = client.marketing_agent().save_form_submission_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_SaveFormSubmissionEntity")]
    #[inline]
    pub fn save_form_submission_entity(self, body: &FormSubmissionEntity) -> Call<'c, FormSubmissionEntity> {
        self.call(Op::SaveFormSubmissionEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a block of a mailing message: creates it when its key is 0, else replaces the stored values. Returns it
    /// as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/SaveShipmentMessageBlockEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SaveShipmentMessageBlockEntity.html)
    /// - body, [`ShipmentMessageBlockEntity`](crate::types::ShipmentMessageBlockEntity).
    /// - returns 200 with [`ShipmentMessageBlockEntity`](crate::types::ShipmentMessageBlockEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ShipmentMessageBlockEntity::new()
    ///     .set_shipment_message_block_id(1)
    ///     .set_block("block");
    /// let response = client.marketing_agent().save_shipment_message_block_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_SaveShipmentMessageBlockEntity")]
    #[inline]
    pub fn save_shipment_message_block_entity(
        self,
        body: &ShipmentMessageBlockEntity,
    ) -> Call<'c, ShipmentMessageBlockEntity> {
        self.call(Op::SaveShipmentMessageBlockEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a message of a mailing: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/SaveShipmentMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SaveShipmentMessageEntity.html)
    /// - body, [`ShipmentMessageEntity`](crate::types::ShipmentMessageEntity).
    /// - returns 200 with [`ShipmentMessageEntity`](crate::types::ShipmentMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ShipmentMessageEntity::new().set_subject("First visit");
    /// let response = client.marketing_agent().save_shipment_message_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_SaveShipmentMessageEntity")]
    #[inline]
    pub fn save_shipment_message_entity(self, body: &ShipmentMessageEntity) -> Call<'c, ShipmentMessageEntity> {
        self.call(Op::SaveShipmentMessageEntity, &[]).body(View::Carrier(body))
    }

    /// Replaces all form field restrictions by the given ones: existing ones are updated, new ones added, and those
    /// that are not in the request are deleted.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/SetAllFormFieldRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SetAllFormFieldRestrictions.html)
    /// - body, `SetAllFormFieldRestrictionsRequest`.
    ///   - `FormFieldRestrictions`, list of [`FormFieldRestriction`](crate::types::FormFieldRestriction): All
    ///     restrictions that are to exist: those that are new are added, known ones changed, and others in the database
    ///     removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let form_field_restrictions = [
    ///     superoffice::types::FormFieldRestriction::new()
    ///         .set_field_identifier("field identifier")
    ///         .set_field_restriction(superoffice::types::FieldRestriction::ReadOnly),
    /// ];
    /// client.marketing_agent().set_all_form_field_restrictions(&form_field_restrictions).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_SetAllFormFieldRestrictions")]
    #[inline]
    pub fn set_all_form_field_restrictions(
        self,
        form_field_restrictions: &[FormFieldRestriction],
    ) -> Call<'c, (), Select> {
        self.call(Op::SetAllFormFieldRestrictions, &[]).arguments(&[View::List(&form_field_restrictions)])
    }

    /// Moves an available font to the given rank and shifts the other fonts accordingly. The response is a boolean
    /// whose meaning is not documented.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/SetFontRank`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_SetFontRank.html)
    /// - body, `SetFontRankRequest`.
    ///   - `AvailableFontId`, `i32`: Key of the font that gets the new rank.
    ///   - `Rank`, `i32`: Position that the font gets; other fonts move accordingly.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().set_font_rank(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_SetFontRank")]
    #[inline]
    pub fn set_font_rank(self, available_font_id: i32, rank: i32) -> Call<'c, bool, Select> {
        self.call(Op::SetFontRank, &[]).arguments(&[View::I32(available_font_id), View::I32(rank)])
    }

    /// Returns whether Google confirms the reCAPTCHA token that a web page has obtained. The secret key of the
    /// installation is used unless the request has one.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Marketing/VerifyGoogleRecaptcha`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Marketing_Agent/v1MarketingAgent_VerifyGoogleRecaptcha.html)
    /// - body, `VerifyGoogleRecaptchaRequest`.
    ///   - `Token`, text: Token that the reCAPTCHA component of the web page has produced. A secret, which `Debug` does
    ///     not show.
    ///   - `OptionalSecretKey`, text: Secret key to check the token with, instead of the one for the whole
    ///     installation. A secret, which `Debug` does not show.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.marketing_agent().verify_google_recaptcha("token", "optional secret key")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MarketingAgent_VerifyGoogleRecaptcha")]
    #[inline]
    pub fn verify_google_recaptcha(self, token: &str, optional_secret_key: &str) -> Call<'c, bool, Select> {
        self.call(Op::VerifyGoogleRecaptcha, &[]).arguments(&[View::Str(token), View::Str(optional_secret_key)])
    }
}
