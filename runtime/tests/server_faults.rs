//! What a server does about generated code that it cannot read.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

#[allow(
    unreachable_pub,
    clippy::unwrap_used,
    reason = "shared by tests, which fail loudly"
)]
#[path = "support/lines.rs"]
mod lines;

use std::sync::Arc;

use bytes::Bytes;
use http::Request as HttpRequest;
use http_body_util::{BodyExt, Full};
use lines::Lines;
use pagewire_runtime::operation::{Request, Response, Shared, Status};
use pagewire_runtime::server::{self, Router, Routes, respond};
use serde_json::Value;

const XML: &[&str] = &["application/xml"];

static SHARED: Shared = Shared::new(
    &[],
    &[
        ("pet", Request::new(true, XML)),
        ("form", Request::new(true, &["multipart/form-data"])),
        ("any", Request::new(true, XML)),
    ],
    &[
        ("pet", &[Response::new(Status::Code(200), XML)]),
        (
            "any",
            &[Response::new(Status::Code(200), &["application/json"])],
        ),
    ],
);

pagewire_runtime::operations! { "Pets" crate::SHARED {
    GetPet "GET /pet getPet responses:pet";
    PutPet "PUT /pet putPet request:pet responses:pet";
    PutForm "PUT /form putForm request:form responses:pet";
    PutAny "PUT /any putAny constrained request:any rule:object responses:any";
} }

/// A carrier whose names for XML are of no property.
#[non_exhaustive]
pub struct Pet {
    /// What it is called.
    pub name: Option<String>,
    /// Properties that are not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Pet "Pet" { 0 name set_name String = "name"; } xml "\nkey attribute" }

fn router() -> Router {
    let routes = Routes::new(&OPERATIONS, (), |(), operation, cx, input| {
        match Op::at(operation) {
            Some(Op::PutPet) => {
                let pet: Pet = input.body()?;
                Ok(respond(cx, async { Ok(pet) }))
            }
            Some(Op::PutForm) => {
                let form: Value = input.body()?;
                Ok(respond(cx, async move {
                    Ok(Pet::new().set_name(form.to_string()))
                }))
            }
            Some(Op::PutAny) => {
                let body: Value = input.body()?;
                Ok(respond(cx, async move { Ok(body) }))
            }
            _ => Ok(respond(cx, async { Ok(Pet::new().set_name("Rex")) })),
        }
    });
    Router::new([routes]).unwrap()
}

#[tokio::test]
async fn names_for_xml_that_cannot_be_read_are_500_and_their_cause_is_logged() {
    for (method, body) in [("GET", ""), ("PUT", "<Pet><name>Rex</name></Pet>")] {
        let lines = Arc::new(Lines::default());
        let subscriber = tracing_subscriber::fmt()
            .with_ansi(false)
            .with_writer(Arc::clone(&lines))
            .finish();
        let _guard = tracing::subscriber::set_default(subscriber);

        let request = HttpRequest::builder()
            .method(method)
            .uri("/pet")
            .header("accept", "application/xml")
            .header("content-type", "application/xml")
            .body(Full::new(Bytes::from(body)))
            .unwrap();
        let response = router().handle(request).await;
        assert_eq!(response.status(), 500, "{method}");
        let body = response.into_body().collect().await.unwrap().to_bytes();
        let body = String::from_utf8(body.to_vec()).unwrap();
        assert!(!body.contains("names for XML"), "{body}");

        let lines = lines.text();
        let cause = "names for XML of the carrier `Pet`: there is no property `key`";
        assert!(lines.contains(cause), "{method}: {lines}");
    }
}

#[test]
fn the_cause_of_a_failure_of_a_handler_is_logged_and_not_sent() {
    fn motto() -> Result<String, server::Error> {
        std::fs::read_to_string("no/such/file").map_err(server::Error::caused_by)
    }
    let lines = Arc::new(Lines::default());
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_writer(Arc::clone(&lines))
        .finish();
    let error = tracing::subscriber::with_default(subscriber, motto).unwrap_err();
    assert_eq!(error, server::Error::internal());
    let cause = std::fs::read_to_string("no/such/file").unwrap_err();
    let lines = lines.text();
    assert!(
        lines.contains("ERROR") && lines.contains(&cause.to_string()),
        "{lines}"
    );
}

#[tokio::test]
async fn forms_with_parts_are_refused_where_the_type_has_no_properties() {
    let body = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n";
    let request = HttpRequest::builder()
        .method("PUT")
        .uri("/form")
        .header("content-type", "multipart/form-data; boundary=x")
        .body(Full::new(Bytes::from(body)))
        .unwrap();
    let response = router().handle(request).await;
    assert_eq!(response.status(), 415);
}

#[tokio::test]
async fn an_empty_element_is_a_body_without_properties() {
    for (body, status, expected) in [
        ("<any/>", 200, "{}"),
        ("<any><a>1</a></any>", 200, "{\"a\":\"1\"}"),
        ("<any>a</any>", 400, "is not an object"),
    ] {
        let request = HttpRequest::builder()
            .method("PUT")
            .uri("/any")
            .header("content-type", "application/xml")
            .header("accept", "application/json")
            .body(Full::new(Bytes::from(body)))
            .unwrap();
        let response = router().handle(request).await;
        assert_eq!(response.status(), status, "{body}");
        let found = response.into_body().collect().await.unwrap().to_bytes();
        let found = String::from_utf8(found.to_vec()).unwrap();
        assert!(found.contains(expected), "{body}: {found}");
    }
}
