// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{ActivityStatus, SaleStatus};

/// The carrier `ActivitySummaryItem` of the API.
#[non_exhaustive]
pub struct ActivitySummaryItem {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `Date`.
    pub date: Option<DateTime>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Completed`.
    pub completed: Option<ActivityStatus>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ActivitySummaryItem "ActivitySummaryItem" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 document_id set_document_id i32 = "DocumentId";
    2 date set_date DateTime = "Date";
    3 description set_description String = "Description";
    4 completed set_completed ActivityStatus = "Completed";
    5 registered set_registered DateTime = "Registered";
} }

/// The carrier `ChatSummaryItem` of the API.
#[non_exhaustive]
pub struct ChatSummaryItem {
    /// The property `ChatSessionId`.
    pub chat_session_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `CompanyName`.
    pub company_name: Option<String>,
    /// The property `FirstMessage`.
    pub first_message: Option<String>,
    /// The property `LastMessage`.
    pub last_message: Option<String>,
    /// The property `WhenRequested`.
    pub when_requested: Option<DateTime>,
    /// The property `WhenEnded`.
    pub when_ended: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatSummaryItem "ChatSummaryItem" {
    0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
    1 name set_name String = "Name";
    2 company_name set_company_name String = "CompanyName";
    3 first_message set_first_message String = "FirstMessage";
    4 last_message set_last_message String = "LastMessage";
    5 when_requested set_when_requested DateTime = "WhenRequested";
    6 when_ended set_when_ended DateTime = "WhenEnded";
} }

/// The carrier `SaleSummaryItem` of the API.
#[non_exhaustive]
pub struct SaleSummaryItem {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SaleDate`.
    pub sale_date: Option<DateTime>,
    /// The property `Probability`.
    pub probability: Option<i32>,
    /// The property `Heading`.
    pub heading: Option<String>,
    /// The property `Amount`.
    pub amount: Option<f64>,
    /// The property `Currency`.
    pub currency: Option<String>,
    /// The property `AmountInBaseCurrency`.
    pub amount_in_base_currency: Option<f64>,
    /// The property `Status`.
    pub status: Option<SaleStatus>,
    /// The property `Completed`.
    pub completed: Option<ActivityStatus>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleSummaryItem "SaleSummaryItem" {
    0 sale_id set_sale_id i32 = "SaleId";
    1 sale_date set_sale_date DateTime = "SaleDate";
    2 probability set_probability i32 = "Probability";
    3 heading set_heading String = "Heading";
    4 amount set_amount f64 = "Amount";
    5 currency set_currency String = "Currency";
    6 amount_in_base_currency set_amount_in_base_currency f64 = "AmountInBaseCurrency";
    7 status set_status SaleStatus = "Status";
    8 completed set_completed ActivityStatus = "Completed";
    9 registered set_registered DateTime = "Registered";
} }

/// The carrier `TicketSummaryItem` of the API.
#[non_exhaustive]
pub struct TicketSummaryItem {
    /// The property `TicketId`.
    pub ticket_id: Option<i32>,
    /// The property `TicketStatus`.
    pub ticket_status: Option<i32>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketSummaryItem "TicketSummaryItem" {
    0 ticket_id set_ticket_id i32 = "TicketId";
    1 ticket_status set_ticket_status i32 = "TicketStatus";
    2 title set_title String = "Title";
    3 registered set_registered DateTime = "Registered";
} }
