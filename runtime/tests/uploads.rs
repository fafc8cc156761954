//! Files that handlers take.

use std::path::PathBuf;

use bytes::Bytes;
use futures_util::stream;
use http::{Request as HttpRequest, StatusCode};
use http_body::Frame;
use http_body_util::{Full, StreamBody};
use pagewire_runtime::operation::{Request, Response, Shared, Status};
use pagewire_runtime::server::{self, Router, Routes, respond};
use serde_json::Value;

const JSON: &[&str] = &["application/json"];

static SHARED: Shared = Shared::new(
    &[],
    &[
        ("file", Request::new(true, &["application/octet-stream"])),
        ("any", Request::new(true, JSON)),
    ],
    &[("count", &[Response::new(Status::Code(200), JSON)])],
);

pagewire_runtime::operations! { "Files" crate::uploads::SHARED {
    PutFile "PUT /File putFile request:file responses:count file";
    PutAny "PUT /Any putAny request:any responses:count";
} }

/// Saves files at a path.
fn router(path: PathBuf) -> Router {
    let routes = Routes::new(
        &OPERATIONS,
        path,
        |path, operation, cx, input| match Op::at(operation) {
            Some(Op::PutFile) => Ok(respond(cx, input.upload().save(path))),
            Some(Op::PutAny) => {
                let any: Value = input.body()?;
                let length = any.as_str().map(str::len).unwrap_or_default();
                Ok(respond(cx, async move {
                    u64::try_from(length).map_err(server::Error::caused_by)
                }))
            }
            None => Err(server::Error::not_implemented()),
        },
    );
    Router::new([routes]).unwrap().with_body_limit(10)
}

fn put(path: &str, body: &str) -> HttpRequest<Full<Bytes>> {
    let content_type = match path {
        "/File" => "application/octet-stream",
        _ => "application/json",
    };
    HttpRequest::put(path)
        .header("content-type", content_type)
        .body(Full::new(Bytes::from(body.to_owned())))
        .unwrap()
}

#[tokio::test]
async fn files_may_be_larger_than_other_bodies() {
    let folder = new_folder();
    let path = folder.join("file");
    let as_others = router(path.clone());
    let apart = router(path.clone()).with_upload_limit(20);
    for (router, place, length, expected) in [
        (&as_others, "/File", 10, 200),
        (&as_others, "/File", 11, 413),
        (&apart, "/File", 20, 200),
        (&apart, "/File", 21, 413),
        (&apart, "/Any", 8, 200),
        (&apart, "/Any", 9, 413),
    ] {
        let body = match place {
            "/File" => "x".repeat(length),
            _ => format!("\"{}\"", "x".repeat(length)),
        };
        let response = router.handle(put(place, &body)).await;
        assert_eq!(response.status(), expected, "{length} at {place}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn uploads_that_break_off_leave_the_file_as_it_was() {
    let folder = new_folder();
    let path = folder.join("file");
    let router = router(path.clone());
    let response = router.handle(put("/File", "first")).await;
    assert_eq!(response.status(), StatusCode::OK);

    let frames = [Ok(Frame::data(Bytes::from("sec"))), Err("gone")];
    let cut = HttpRequest::put("/File")
        .header("content-type", "application/octet-stream")
        .body(StreamBody::new(stream::iter(frames)))
        .unwrap();
    let response = router.handle(cut).await;
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert_eq!(std::fs::read(&path).unwrap(), b"first");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);

    // There is a folder in its place.
    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    let response = router.handle(put("/File", "third")).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    std::fs::remove_dir_all(&folder).unwrap();
}

/// A folder of its own.
fn new_folder() -> PathBuf {
    static COUNT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let name = format!("pagewire-uploads-{}-{count}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
