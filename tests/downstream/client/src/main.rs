//! Calls the API over a transport of its own, which answers from memory.
//!
//! A [`Transport`] carries one request and brings the response. Besides tests, that is the place for whatever HTTP
//! library a program has already; the feature `reqwest` brings one that is ready.
#![allow(clippy::print_stdout, reason = "a program talks to its user")]

use http::{Method, Request, Response};
use superoffice::runtime::client::BoxFuture;
use superoffice::{Body, Client, Credentials, Error, Transport, TransportError};

/// A server with one chat session.
struct Canned;

impl Transport for Canned {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        println!("> {} {}", request.method(), request.uri());
        let (status, body) = match (request.method(), request.uri().path()) {
            (&Method::GET, "/Cust12345/api/v1/ChatSession/317") => {
                (200, r#"{"ChatSessionId":317,"Status":"InQueue"}"#)
            }
            (&Method::GET, "/Cust12345/api/v1/ChatSession/318") => (
                404,
                r#"{"ErrorType":"SoNotFoundException","ErrorMessage":"no session 318"}"#,
            ),
            _ => (500, ""),
        };
        let answer = Response::builder()
            .status(status)
            .header("content-type", "application/json")
            .body(Body::from(body));
        Box::pin(async { answer.map_err(|error| TransportError::Other(error.into())) })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::builder("https://sod.superoffice.com/Cust12345/api/")
        .credentials(Credentials::bearer("8A:Cust12345.abc"))
        .build_over(Canned)?;
    for id in [317, 318, 319] {
        println!("{}", status(&client, id).await?);
    }
    Ok(())
}

/// Tells the failures apart that a program can do something about.
async fn status(client: &Client, id: i32) -> Result<String, Error> {
    let call = client.chat_session().get_chat_session_entity(id);
    match call.select(["Status"]).send().await {
        Ok(session) => Ok(format!("{id} is {:?}", session.status)),
        Err(error) => {
            let Some(failure) = error.failure() else {
                return Err(error);
            };
            let message = failure.error.as_ref().map(|error| &*error.message);
            let message = message.unwrap_or("no explanation");
            Ok(format!("{id}: {}, {message}", failure.status))
        }
    }
}
