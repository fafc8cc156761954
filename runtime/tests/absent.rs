//! What a handler's `None` becomes on a socket, in each profile and for each set of documented responses.

use pagewire_runtime::operation::{Operations, Response, Shared, Status};
use pagewire_runtime::server::{Context, Error, Input, Responding, Router, Routes, respond};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const JSON: &[&str] = &["application/json"];

/// The lists of responses, in the order of their names below.
const RESPONSES: &[(&str, &[Response])] = &[
    ("all", &[VALUE, EMPTY, MISSING]),
    ("empty", &[VALUE, EMPTY]),
    ("found", &[VALUE, MISSING]),
    ("value", &[VALUE]),
];
const VALUE: Response = Response::new(Status::Code(200), JSON);
const EMPTY: Response = Response::new(Status::Code(204), &[]);
const MISSING: Response = Response::new(Status::Code(404), &[]);

mod superoffice {
    pub(super) static SHARED: super::Shared =
        super::Shared::new(&[], &[], super::RESPONSES).of(pagewire_runtime::superoffice::PROFILE);

    pagewire_runtime::operations! { "Things" SHARED {
        All "GET /api/all all responses:all";
        Empty "GET /api/empty empty responses:empty";
        Found "GET /api/found found responses:found";
        Value "GET /api/value value responses:value";
        NullAll "GET /api/null/all nullAll responses:all nullable";
        NullFound "GET /api/null/found nullFound responses:found nullable";
    } }
}

mod open_api {
    pub(super) static SHARED: super::Shared = super::Shared::new(&[], &[], super::RESPONSES);

    pagewire_runtime::operations! { "Things" SHARED {
        All "GET /all all responses:all";
        Empty "GET /empty empty responses:empty";
        Found "GET /found found responses:found";
        Value "GET /value value responses:value";
        NullAll "GET /null/all nullAll responses:all nullable";
        NullFound "GET /null/found nullFound responses:found nullable";
    } }
}

/// Finds nothing.
fn dispatch<'a>(
    _: &'a (),
    _: usize,
    cx: &'a Context,
    _: &Input<'_>,
) -> Result<Responding<'a>, Error> {
    Ok(respond(cx, async { Ok(None::<String>) }))
}

async fn serve(table: &'static Operations) -> String {
    let router = Router::new([Routes::new(table, (), dispatch)]).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let app = axum::Router::new().fallback_service(router);
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

/// The status line, the `Content-Length` and the body of a response.
async fn get(address: &str, target: &str) -> (String, Option<String>, String) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    let status = head.lines().next().unwrap().to_owned();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    (status, length.map(str::to_owned), body.to_owned())
}

const OK: &str = "HTTP/1.1 200 OK";
const NO_CONTENT: &str = "HTTP/1.1 204 No Content";
const NOT_FOUND: &str = "HTTP/1.1 404 Not Found";

async fn check(address: &str, prefix: &str, expected: &[(&str, &str)]) {
    for (path, status) in expected {
        let (found, length, body) = get(address, &format!("{prefix}/{path}")).await;
        assert_eq!(found, *status, "{path}");
        match *status {
            OK => assert_eq!(body, "null", "{path}"),
            NO_CONTENT => assert_eq!((length, body.as_str()), (None, ""), "{path}"),
            _ => assert!(body.contains("There is nothing here."), "{path}: {body}"),
        }
    }
}

#[tokio::test]
async fn superoffice_sends_null_unless_the_document_has_404() {
    let address = serve(&superoffice::OPERATIONS).await;
    let expected = [
        ("value", OK),
        ("empty", OK),
        ("found", NOT_FOUND),
        ("all", NO_CONTENT),
        ("null/found", OK),
        ("null/all", OK),
    ];
    check(&address, "/api", &expected).await;
}

#[tokio::test]
async fn other_apis_send_null_only_where_the_document_allows_it() {
    let address = serve(&open_api::OPERATIONS).await;
    let expected = [
        ("value", NOT_FOUND),
        ("empty", NO_CONTENT),
        ("found", NOT_FOUND),
        ("all", NO_CONTENT),
        ("null/found", OK),
        ("null/all", OK),
    ];
    check(&address, "", &expected).await;
}
