// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ActivitySummaryItem, ChatSummaryItem, Person, SaleSummaryItem, TicketSummaryItem};

/// A person with the latest follow-ups, documents, requests, sales and chats.
///
/// - returned by [`person().get_person_summary`](../person/struct.PersonClient.html#method.get_person_summary),
///   [`person_agent().get_person_summary`](../person_agent/struct.PersonAgentClient.html#method.get_person_summary).
#[non_exhaustive]
pub struct PersonSummary {
    /// The person in short form.
    pub person: Option<Box<Person>>,
    /// Latest requests of the person.
    pub tickets: Option<Vec<TicketSummaryItem>>,
    /// Latest follow-ups with the person.
    pub followups: Option<Vec<ActivitySummaryItem>>,
    /// Latest documents about the person.
    pub documents: Option<Vec<ActivitySummaryItem>>,
    /// Latest sales with the person.
    pub sales: Option<Vec<SaleSummaryItem>>,
    /// Latest chats with the person.
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
