//! Runs the examples against a double of the vendor's online service.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]
#![allow(dead_code, reason = "the examples have a `main` each")]

#[path = "../examples/chat_bot.rs"]
mod chat_bot;
#[path = "../examples/contact_sync.rs"]
mod contact_sync;
#[path = "../examples/document_download.rs"]
mod document_download;
#[path = "../examples/first_call.rs"]
mod first_call;
#[path = "../examples/webhook_receiver.rs"]
mod webhook_receiver;

mod crm;

use axum::body::Body;
use axum::http::StatusCode;
use contact_sync::{Company, Report};
use crm::Crm;
use std::collections::HashSet;
use superoffice::tenant::{MockTenant, State, TenantError};
use superoffice::webhooks::{Notification, Secret};
use superoffice::{Client, RetryPolicy};
use tower::ServiceExt;

/// A tenant with a small CRM behind it, and a client of it.
fn tenant() -> (MockTenant, Crm, Client) {
    let crm = Crm::default();
    let service = MockTenant::new("Cust12345", crm.clone()).unwrap();
    let client = service.tenant().unwrap().client();
    let client = client.retry(RetryPolicy::default());
    let client = client.build_over(service.clone()).unwrap();
    (service, crm, client)
}

#[tokio::test]
async fn first_call() {
    let (service, _, client) = tenant();
    let who = first_call::who(&client).await.unwrap();
    assert_eq!(who, "System User in Cust12345");
    // A tenant that moves and forgets its tickets is found again.
    service.move_to("https://sod7.invalid");
    service.end_tickets();
    first_call::who(&client).await.unwrap();
    assert_eq!(service.logins(), 2);

    let (service, _, client) = tenant();
    service.set_state(State::OfflineMaintenance);
    let error = first_call::who(&client).await.unwrap_err();
    assert!(TenantError::of(&error).is_some(), "{error}");
}

fn company(org_nr: &str, name: &str) -> Company {
    Company {
        org_nr: org_nr.to_owned(),
        name: name.to_owned(),
        employees: 12,
    }
}

#[tokio::test]
async fn contact_sync() {
    let (service, crm, client) = tenant();
    let mut companies = vec![company("1", "O'Hara & Sons"), company("2", "Fjord Design")];
    let created = contact_sync::sync(&client, &companies).await.unwrap();
    let expected = Report {
        created: 2,
        ..Report::default()
    };
    assert_eq!(created, expected);
    let contact = crm.contact(1);
    assert_eq!(contact["CustomFields"]["SuperOffice:1"], "[I:12]");

    // The next run is at another host, finds one company as it was, one to be changed, and one more.
    service.move_to("https://sod3.invalid");
    companies[1].name = "Fjord Design AS".to_owned();
    companies.push(company("3", "Lightbulb"));
    let report = contact_sync::sync(&client, &companies).await.unwrap();
    let expected = Report {
        created: 1,
        changed: 1,
        unchanged: 1,
        conflicts: 0,
    };
    assert_eq!(report, expected);
    assert_eq!(crm.contact(2)["Name"], "Fjord Design AS");

    // What somebody changes between reading and writing stays as it is.
    companies[1].name = "Fjord".to_owned();
    crm.rename_before_patch("Fjord & Co");
    let report = contact_sync::sync(&client, &companies).await.unwrap();
    assert_eq!(report.conflicts, 1);
    assert_eq!(crm.contact(2)["Name"], "Fjord & Co");
}

#[tokio::test]
async fn document_download() {
    let (_, crm, client) = tenant();
    crm.add_document(7, "../../offer.txt", b"the offer");
    let folder = tempfile::tempdir().unwrap();
    let download = document_download::download(&client, 7, folder.path());
    let path = download.await.unwrap();
    assert_eq!(path, folder.path().join("offer.txt"));
    assert_eq!(std::fs::read(path).unwrap(), b"the offer");
}

#[tokio::test]
async fn chat_bot() {
    let (_, crm, client) = tenant();
    let mut greeted = HashSet::new();
    let first = chat_bot::serve(&client, &mut greeted).await;
    assert_eq!(first.unwrap(), None);
    crm.ask("What are your opening hours?");
    let second = chat_bot::serve(&client, &mut greeted).await;
    assert_eq!(second.unwrap(), Some(965));
    let reply = crm.reply();
    assert!(reply.starts_with("We are here from 8 to 16"), "{reply}");

    // The customer is the first of the queue again, and is picked up and greeted once.
    crm.ask("Hello?");
    let third = chat_bot::serve(&client, &mut greeted).await;
    assert_eq!(third.unwrap(), None);
    assert_eq!(crm.picked_up(), 1);
}

#[tokio::test]
async fn webhook_receiver() {
    let (service, _, _) = tenant();
    let secret = Secret::new("shared").unwrap();
    let (work, mut waiting) = tokio::sync::mpsc::channel(1);
    let app = webhook_receiver::app(secret.clone(), work);
    let other = Secret::new("of somebody else").unwrap();
    let body = r#"{"Event":"contact.changed","PrimaryKey":18,"FieldValues":{"associate_id":12}}"#;
    let notification = Notification::read(body.as_bytes()).unwrap();
    let mut statuses = Vec::new();
    for secret in [&other, &secret, &secret] {
        let request = service.notify("/webhook", secret, &notification).unwrap();
        let response = app.clone().oneshot(request.map(Body::from));
        statuses.push(response.await.unwrap().status());
    }
    let expected = [
        StatusCode::UNAUTHORIZED,
        StatusCode::OK,
        StatusCode::SERVICE_UNAVAILABLE,
    ];
    assert_eq!(statuses, expected);
    let notification = waiting.recv().await.unwrap();
    let line = webhook_receiver::described(&notification);
    assert_eq!(line.as_deref(), Some("contact 18 was changed, owner 12"));
}
