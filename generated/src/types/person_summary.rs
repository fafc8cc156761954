// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ActivitySummaryItem, ChatSummaryItem, Person, SaleSummaryItem, TicketSummaryItem};

/// The carrier `PersonSummary` of the API.
#[non_exhaustive]
pub struct PersonSummary {
    /// The property `Person`.
    pub person: Option<Box<Person>>,
    /// The property `Tickets`.
    pub tickets: Option<Vec<TicketSummaryItem>>,
    /// The property `Followups`.
    pub followups: Option<Vec<ActivitySummaryItem>>,
    /// The property `Documents`.
    pub documents: Option<Vec<ActivitySummaryItem>>,
    /// The property `Sales`.
    pub sales: Option<Vec<SaleSummaryItem>>,
    /// The property `Chats`.
    pub chats: Option<Vec<ChatSummaryItem>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PersonSummary "PersonSummary" crate::PROFILE {
    0 person set_person Box<Person> = "Person";
    1 tickets set_tickets Vec<TicketSummaryItem> = "Tickets";
    2 followups set_followups Vec<ActivitySummaryItem> = "Followups";
    3 documents set_documents Vec<ActivitySummaryItem> = "Documents";
    4 sales set_sales Vec<SaleSummaryItem> = "Sales";
    5 chats set_chats Vec<ChatSummaryItem> = "Chats";
} }
