//! Reads a chat session from JSON, changes it and prints it: with the types alone, without an HTTP library.
#![allow(clippy::print_stdout, reason = "a program talks to its user")]

use superoffice::types::{ChatSessionEntity, ChatSessionStatus};

/// What a server might have sent: some properties, and one that is newer than this crate.
const SENT: &str = r#"{
    "ChatSessionId": 317,
    "CustomerName": "Ada",
    "Status": "InQueue",
    "WhenRequested": "2022-01-31T12:34:56.1234567",
    "Sentiment": "hopeful"
}"#;

fn main() -> Result<(), serde_json::Error> {
    let mut session: ChatSessionEntity = serde_json::from_str(SENT)?;
    println!("{}", waiting(&session));

    // A carrier has plain fields; each is an `Option`, as any of them may be left out on the wire.
    session.status = Some(ChatSessionStatus::UserLast);
    session.last_message = Some("How can I help?".to_owned());
    let session = session.set_rank(1);

    // What came and has no field goes back too, and the time keeps its seven digits.
    println!("{}", serde_json::to_string_pretty(&session)?);
    Ok(())
}

fn waiting(session: &ChatSessionEntity) -> String {
    let name = session.customer_name.as_deref().unwrap_or("somebody");
    // Members can be added on the server, so that there is always an arm for the others.
    match &session.status {
        Some(ChatSessionStatus::InQueue) => format!("{name} is waiting"),
        Some(status) => format!("{name}: {status}"),
        None => format!("{name}, nobody knows why"),
    }
}
