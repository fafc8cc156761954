//! Calls the API over a transport of its own, which answers from memory.
//!
//! A [`Transport`] carries one request and brings the response. Besides tests, that is the place for whatever HTTP
//! library a program has already; the feature `reqwest` brings one that is ready.
#![allow(clippy::print_stdout, reason = "a program talks to its user")]

use std::time::Duration;

use http::{Method, Request, Response, StatusCode};
use superoffice::runtime::client::BoxFuture;
use superoffice::{Body, Client, Credentials, Error, TimeLimit, Transport, TransportError};

/// A server with one chat session.
struct Canned;

impl Transport for Canned {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        println!("> {} {}", request.method(), request.uri());
        let path = request.uri().path();
        if let Some(error) = path.rsplit('/').next().and_then(failing) {
            return Box::pin(async { Err(error) });
        }
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
        Box::pin(async { answer.map_err(TransportError::other) })
    }
}

/// How the network fails for some sessions: a transport tells its own failures by these functions.
fn failing(session: &str) -> Option<TransportError> {
    let busy = Some(Duration::from_secs(30));
    Some(match session {
        "401" => TransportError::timeout(TimeLimit::Connecting),
        "402" => TransportError::timeout(TimeLimit::Other).with_status(StatusCode::OK),
        "403" => TransportError::too_large(1 << 20),
        "404" => TransportError::not_sent("no key for this tenant"),
        "405" => TransportError::unavailable("the login service is busy", busy),
        "406" => TransportError::uncertain(StatusCode::PRECONDITION_FAILED),
        "407" => TransportError::broken("the peer closed the connection"),
        "408" => TransportError::head_too_large("over 64 KiB"),
        "409" => TransportError::malformed("SSH-2.0-OpenSSH_9.6"),
        "410" => TransportError::unreadable("no gzip"),
        "411" => TransportError::request_body(std::io::Error::other("disk full")),
        "412" => TransportError::other("no route to host"),
        _ => return None,
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::builder("https://sod.superoffice.com/Cust12345/api/")
        .credentials(Credentials::bearer("8A:Cust12345.abc"))
        .build_over(Canned)?;
    for id in [317, 318, 319] {
        println!("{}", status(&client, id).await?);
    }
    for id in 401..=412 {
        if let Err(error) = status(&client, id).await {
            println!("{}: {error}", error.kind().name());
        }
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
