// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ActivitySummaryItem, ChatSummaryItem, Contact, SaleSummaryItem, TicketSummaryItem};

/// A company with its latest follow-ups, documents, requests, sales and chats.
///
/// - returned by
///   [`contact().get_contact_summary`](../contact/struct.ContactClient.html#method.get_contact_summary),
///   [`contact_agent().get_contact_summary`](../contact_agent/struct.ContactAgentClient.html#method.get_contact_summary).
#[non_exhaustive]
pub struct ContactSummary {
    /// The company in short form.
    pub contact: Option<Box<Contact>>,
    /// Latest requests of the company.
    pub tickets: Option<Vec<TicketSummaryItem>>,
    /// Latest follow-ups with the company.
    pub followups: Option<Vec<ActivitySummaryItem>>,
    /// Latest documents of the company.
    pub documents: Option<Vec<ActivitySummaryItem>>,
    /// Latest sales to the company.
    pub sales: Option<Vec<SaleSummaryItem>>,
    /// Latest chats with the company.
    pub chats: Option<Vec<ChatSummaryItem>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactSummary "ContactSummary" crate::PROFILE {
    0 contact set_contact Box<Contact> = "Contact";
    1 tickets set_tickets Vec<TicketSummaryItem> = "Tickets";
    2 followups set_followups Vec<ActivitySummaryItem> = "Followups";
    3 documents set_documents Vec<ActivitySummaryItem> = "Documents";
    4 sales set_sales Vec<SaleSummaryItem> = "Sales";
    5 chats set_chats Vec<ChatSummaryItem> = "Chats";
} }
