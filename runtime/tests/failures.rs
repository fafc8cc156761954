//! What can go wrong over a real socket, and what the error says about it.
#![allow(missing_docs, unreachable_pub, reason = "a carrier of a test")]

use std::error::Error as _;
use std::time::Duration;

use futures_util::stream;
use pagewire_runtime::Map;
use pagewire_runtime::client::{
    Body, Call, Client, Credentials, Error, ErrorKind, FromResponse, NoSelect, Reqwest,
    TransportError,
};
use pagewire_runtime::operation::{Request, Response, Shared, Status};
use pagewire_runtime::superoffice::PROFILE;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

const JSON: &[&str] = &["application/json"];

static SHARED: Shared = Shared::new(
    &[],
    &[("any", Request::new(true, JSON))],
    &[
        (
            "ranges",
            &[
                Response::new(Status::Code(200), JSON),
                Response::new(Status::Code(404), &[]),
                Response::new(Status::Range(5), JSON),
            ],
        ),
        (
            "default",
            &[
                Response::new(Status::Code(200), JSON),
                Response::new(Status::Default, JSON),
            ],
        ),
    ],
)
.of(PROFILE);

pagewire_runtime::operations! { "Notes" crate::failures::SHARED {
    GetNote "GET /Note getNote responses:ranges";
    GetDefault "GET /Default getDefault responses:default";
    PutNote "PUT /Note putNote request:any responses:ranges";
} }

#[non_exhaustive]
pub struct Note {
    pub id: Option<i32>,
    pub message: Option<String>,
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Note "Note" PROFILE {
    0 id set_id i32 = "Id";
    1 message set_message String = "Message";
} }

fn call<R>(client: &Client, operation: Op) -> Call<'_, R, NoSelect> {
    Call::of(client, &OPERATIONS, operation as usize, &[])
}

/// A server that answers each connection with some bytes and closes it; returns the requests.
async fn serve(responses: Vec<Vec<u8>>) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let task = tokio::spawn(async move {
        let mut requests = Vec::new();
        for response in responses {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.windows(4).any(|four| four == b"\r\n\r\n") {
                if stream.read_buf(&mut request).await.unwrap() == 0 {
                    break;
                }
            }
            requests.push(String::from_utf8(request).unwrap());
            stream.write_all(&response).await.unwrap();
        }
        requests
    });
    (address, task)
}

fn response(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
    )
    .into_bytes()
}

fn json(status: &str, body: &str) -> Vec<u8> {
    response(status, "Content-Type: application/json\r\n", body)
}

async fn outcome<R: FromResponse + 'static>(operation: Op, bytes: Vec<u8>) -> Result<R, Error> {
    let (address, _server) = serve(vec![bytes]).await;
    let client = Client::builder(format!("http://{address}/"));
    let client = client.timeout(Duration::from_secs(5)).build().unwrap();
    call::<R>(&client, operation).send().await
}

#[tokio::test]
async fn statuses_say_what_to_do_and_whether_they_are_documented() {
    let detail = r#"{"Message":"The request is invalid.","MessageDetail":"no id"}"#;
    let cases = [
        (
            Op::GetNote,
            json("400 Bad Request", detail),
            "undocumented_status",
            "GET /Note: the server returned 400 Bad Request (not documented): The request is invalid. (no id)",
        ),
        (
            Op::GetDefault,
            json("400 Bad Request", detail),
            "status",
            "GET /Default: the server returned 400 Bad Request: The request is invalid. (no id)",
        ),
        (
            Op::GetNote,
            response("503 Service Unavailable", "Retry-After: 17\r\n", ""),
            "status",
            "GET /Note: the server returned 503 Service Unavailable; the server is not available; call again after 17 seconds",
        ),
        (
            Op::GetDefault,
            response("429 Too Many Requests", "Retry-After: soon\r\n", ""),
            "status",
            "GET /Default: the server returned 429 Too Many Requests; too many calls; call again later",
        ),
        (
            Op::GetDefault,
            response("401 Unauthorized", "", ""),
            "status",
            "GET /Default: the server returned 401 Unauthorized; the credentials are missing, wrong or have expired; renew them",
        ),
        (
            Op::GetDefault,
            response("421 Misdirected Request", "", ""),
            "status",
            "GET /Default: the server returned 421 Misdirected Request; the server does not serve this installation any more; \
             find out its new address",
        ),
    ];
    for (operation, bytes, kind, message) in cases {
        let error = outcome::<Note>(operation, bytes).await.unwrap_err();
        assert_eq!(
            (error.kind().name(), error.to_string().as_str()),
            (kind, message)
        );
        assert!(error.failure().is_some());
        let called = error.operation().unwrap();
        assert!(message.contains(called.path), "{message}");
    }
}

#[tokio::test]
async fn an_error_object_in_a_success_is_an_error_and_a_value_is_not() {
    let detail = r#"{"Message":"The request is invalid.","MessageDetail":"no id"}"#;
    let service = r#" {"error":true,"errorType":"SoSentryException","errorMessage":"no right"}"#;
    let error = outcome::<Note>(Op::GetNote, json("200 OK", detail)).await;
    let error = error.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /Note: the server returned 200 OK with an error: The request is invalid. (no id)"
    );
    let failure = error.failure().unwrap();
    assert_eq!(failure.status, 200);
    assert_eq!(failure.body, detail);

    for bytes in [detail, service] {
        let bytes = || json("200 OK", bytes);
        let kinds = [
            outcome::<Note>(Op::GetNote, bytes()).await.err(),
            outcome::<Vec<Note>>(Op::GetNote, bytes()).await.err(),
            outcome::<Map<String>>(Op::GetNote, bytes()).await.err(),
            outcome::<i32>(Op::GetNote, bytes()).await.err(),
            outcome::<()>(Op::GetNote, bytes()).await.err(),
        ];
        for kind in kinds {
            assert_eq!(kind.unwrap().kind().name(), "error_object");
        }
    }

    // What the type can hold, or one member of a dictionary, is a value.
    let message = || json("200 OK", r#"{"Message":"hello"}"#);
    let note = outcome::<Note>(Op::GetNote, message()).await.unwrap();
    assert_eq!(note.message.as_deref(), Some("hello"));
    let map = outcome::<Map<String>>(Op::GetNote, message()).await;
    assert_eq!(map.unwrap().get("Message").unwrap(), "hello");
    let more = json(
        "200 OK",
        r#"{"Message":"hello","MessageDetail":"x","Id":3}"#,
    );
    let note = outcome::<Note>(Op::GetNote, more).await.unwrap();
    assert_eq!(note.id, Some(3));
    let error = outcome::<()>(Op::GetNote, message()).await.unwrap_err();
    assert_eq!(error.kind().name(), "error_object");
}

#[tokio::test]
async fn what_breaks_on_the_way_has_a_kind_and_a_status_where_there_was_one() {
    let large = format!("X-Large: {}\r\n", "x".repeat(600_000));
    let cases: [(Vec<u8>, &str, Option<u16>); 8] = [
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"Id\"".to_vec(),
            "broken",
            Some(200),
        ),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"Id\"\r\n".to_vec(),
            "broken",
            Some(200),
        ),
        (
            b"HTTP/1.1 500 X\r\nContent-Length: 9\r\n\r\n{".to_vec(),
            "broken",
            Some(500),
        ),
        (b"HTTP/1.1 20".to_vec(), "broken", None),
        (Vec::new(), "broken", None),
        (b"SSH-2.0-OpenSSH_9.6\r\n\r\n".to_vec(), "malformed", None),
        (response("200 OK", &large, "{}"), "head_too_large", None),
        (
            response("200 OK", "Content-Type: text/html\r\n", "<p>Log in</p>"),
            "body",
            Some(200),
        ),
    ];
    for (bytes, kind, status) in cases {
        let told = String::from_utf8_lossy(&bytes[..bytes.len().min(40)]).into_owned();
        let error = outcome::<Note>(Op::GetNote, bytes).await.unwrap_err();
        assert_eq!(error.kind().name(), kind, "{told}: {error:?}");
        assert!(error.to_string().starts_with("GET /Note: the "), "{error}");
        assert_eq!(error.operation().unwrap().id, "getNote");
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            status,
            "{told}"
        );
        assert_eq!(error.source().is_some(), kind != "body", "{told}");
    }
}

#[tokio::test]
async fn a_stream_that_fails_is_not_the_servers_fault() {
    let (address, _server) = serve(vec![Vec::new()]).await;
    let client = Client::builder(format!("http://{address}/"));
    let client = client.timeout(Duration::from_secs(5)).build().unwrap();
    let pieces = [Ok("one".into()), Err(std::io::Error::other("disk on fire"))];
    let body = Body::from_stream(stream::iter(pieces));
    let call = call::<Note>(&client, Op::PutNote).binary("application/json", body);
    let error = call.send().await.unwrap_err();
    let failed = matches!(
        error.kind(),
        ErrorKind::Transport(TransportError::RequestBody(_))
    );
    assert!(failed, "{error:?}");
}

#[tokio::test]
async fn redirects_are_errors_and_take_no_credentials_anywhere() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let target = elsewhere.local_addr().unwrap();
    let location = format!("Location: http://user:pass@{target}/login?code=42\r\n");
    let (address, server) = serve(vec![
        response("302 Found", &location, ""),
        response("307 Temporary Redirect", "Location: /login\r\n", ""),
    ])
    .await;
    // As a caller of `reqwest` has it, which follows ten redirects by default.
    let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(10));
    let transport = Reqwest::from_builder(builder).unwrap();
    let client = Client::builder(format!("http://{address}/"))
        .credentials(Credentials::ticket("7T:abc"))
        .with(|client| client.with_app_token("token"))
        .build_over(transport)
        .unwrap();
    let error = call::<Note>(&client, Op::GetNote).send().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Redirect(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        format!(
            "GET /Note: the server returned 302 Found; redirects are not followed; if http://{target} can be trusted, make it the \
             base address"
        )
    );
    let error = call::<Note>(&client, Op::GetNote).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /Note: the server returned 307 Temporary Redirect; redirects are not followed; check the base address"
    );
    assert!(server.await.unwrap()[0].contains("7T:abc"));
    let nobody = tokio::time::timeout(Duration::from_millis(50), elsewhere.accept()).await;
    assert!(nobody.is_err());
}

#[tokio::test]
async fn errors_of_every_kind_begin_with_their_call() {
    let cases = [
        (
            response("200 OK", "Content-Type: application/json\r\n", "null"),
            "null",
        ),
        (response("304 Not Modified", "", ""), "not_modified"),
        // A choice for people (RFC 9110, 15.4.1), not a redirect.
        (
            response("300 Multiple Choices", "", ""),
            "undocumented_status",
        ),
        (
            response("302 Found", "Location: https://elsewhere/\r\n", ""),
            "redirect",
        ),
        (response("200 OK", "Content-Encoding: br\r\n", "x"), "body"),
        (json("200 OK", "[1]"), "body"),
    ];
    for (bytes, kind) in cases {
        let error = outcome::<Note>(Op::GetNote, bytes).await.unwrap_err();
        assert_eq!(error.kind().name(), kind);
        assert!(error.to_string().starts_with("GET /Note: the "), "{error}");
        assert_eq!(error.operation().unwrap().id, "getNote");
    }

    // One that is not sent does so as well, and does not show the value.
    let client = Client::builder("http://127.0.0.1:9/").build().unwrap();
    let error = call::<Note>(&client, Op::GetNote).header("x-key", "s3cret\n");
    let error = error.send().await.unwrap_err();
    let told =
        "GET /Note: the call cannot be sent: header \"x-key\" cannot be sent with that value";
    assert_eq!(
        (error.kind().name(), error.to_string().as_str()),
        ("request", told)
    );
    let unreachable = call::<Note>(&client, Op::GetNote).send().await.unwrap_err();
    assert!(
        unreachable
            .to_string()
            .starts_with("GET /Note: the server could not be reached")
    );
}

#[tokio::test]
async fn a_success_without_a_value_is_an_error_with_its_status() {
    for (bytes, status) in [
        (json("200 OK", "null"), 200),
        (response("200 OK", "", ""), 200),
        (response("204 No Content", "", ""), 204),
    ] {
        let error = outcome::<Note>(Op::GetDefault, bytes).await.unwrap_err();
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            Some(status),
            "{error}"
        );
    }
}

#[tokio::test]
async fn errors_quote_a_limited_part_of_what_the_server_sent() {
    const LIMIT: usize = 3000;
    let long = "é".repeat(300_000);
    let media_type = response(
        "200 OK",
        &format!("Content-Type: x/{}\r\n", "y".repeat(5000)),
        "x",
    );
    let message = json(
        "500 Internal Server Error",
        &format!(r#"{{"Message":"{long}"}}"#),
    );
    let failed = outcome::<Note>(Op::GetNote, message).await.unwrap_err();
    // A path has the keys of the response, and the generated readers are not the only ones.
    let of_a_key = Error::body(http::StatusCode::OK, long.clone(), "no number");
    let of_a_media_type = outcome::<Note>(Op::GetNote, media_type).await.unwrap_err();
    for error in [&failed, &of_a_key, &of_a_media_type] {
        let (shown, debugged) = (error.to_string(), format!("{error:?}"));
        assert!(shown.contains(" more characters) …"), "{shown}");
        assert!(
            shown.len() < LIMIT && debugged.len() < LIMIT,
            "{shown}\n{debugged}"
        );
    }
    assert!(failed.to_string().ends_with(&"é".repeat(300)));
    assert!(failed.to_string().contains("… (299000 more characters) …"));
    let whole = failed.failure().unwrap().error.as_ref().unwrap();
    assert_eq!(whole.message.len(), long.len(), "the value itself is whole");
}

#[tokio::test]
async fn calls_can_be_sent_again_unless_their_body_is_a_stream() {
    let bytes = || json("200 OK", r#"{"Id":5}"#);
    let (address, server) = serve(vec![bytes(), bytes()]).await;
    let client = Client::builder(format!("http://{address}/"))
        .build()
        .unwrap();
    let first = call::<Note>(&client, Op::PutNote)
        .binary("application/json", "{}")
        .header("x-key", "5");
    let second = first.try_clone().unwrap().header("x-key", "6");
    assert_eq!(
        first.send().await.unwrap().id,
        second.send().await.unwrap().id
    );
    let requests = server.await.unwrap();
    for (request, key) in requests.iter().zip(["x-key: 5", "x-key: 6"]) {
        assert!(
            request.contains(key) && request.ends_with("{}"),
            "{request}"
        );
    }

    let stream = stream::iter([Ok::<_, std::io::Error>("{}".into())]);
    let upload = call::<Note>(&client, Op::PutNote).binary(
        "application/json",
        Body::from_stream::<_, std::io::Error>(stream),
    );
    assert!(upload.try_clone().is_none());
    let wrong = call::<Note>(&client, Op::GetNote).header("x-key", "\n");
    let error = wrong.try_clone().unwrap().send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        wrong.send().await.unwrap_err().to_string()
    );
}
