//! The memory that a large file needs. Alone in its process, whose peak it looks at.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]
#![allow(clippy::print_stdout, reason = "the figure is for people")]

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use http_body_util::StreamBody;
use pagewire_runtime::client::{Binary, Body, Call, Client, NoSelect};
use pagewire_runtime::operation::{Request, Response, Shared, Status};
use pagewire_runtime::server::{self, Context, Input, Router, Routes, Upload, respond};
use tokio::net::TcpListener;

/// Bytes of the file.
const LENGTH: u64 = 200 * 1000 * 1000;

const FILES: &[&str] = &["application/octet-stream"];

static SHARED: Shared = Shared::new(
    &[],
    &[("file", Request::new(true, FILES))],
    &[
        ("file", &[Response::new(Status::Code(200), FILES)]),
        (
            "count",
            &[Response::new(Status::Code(200), &["application/json"])],
        ),
    ],
);

pagewire_runtime::operations! { "Files" crate::SHARED {
    GetFile "GET /File getFile responses:file";
    PutFile "PUT /File putFile request:file responses:count file";
} }

fn call<R>(client: &Client, operation: Op) -> Call<'_, R, NoSelect> {
    Call::of(client, &OPERATIONS, operation as usize, &[])
}

/// The file, which is never in memory as a whole.
fn zeros() -> impl Stream<Item = std::io::Result<Bytes>> + Send + Unpin {
    static PIECE: [u8; 64 * 1024] = [0; 64 * 1024];
    let mut left = LENGTH;
    futures_util::stream::iter(std::iter::from_fn(move || {
        let length = usize::try_from(left).unwrap().min(PIECE.len());
        left -= u64::try_from(length).unwrap();
        (length > 0).then(|| Ok(Bytes::from_static(&PIECE[..length])))
    }))
}

async fn get() -> Result<server::Binary, server::Error> {
    let body = StreamBody::new(zeros().map(|piece| piece.map(http_body::Frame::data)));
    let file = server::Binary::stream("application/octet-stream", body);
    Ok(file.with_length(LENGTH))
}

async fn put(upload: Upload) -> Result<u64, server::Error> {
    upload.copy_to(&mut tokio::io::sink()).await
}

fn dispatch<'a>(
    (): &'a (),
    operation: usize,
    cx: &'a Context,
    input: &Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    match Op::at(operation) {
        Some(Op::GetFile) => Ok(respond(cx, get())),
        Some(Op::PutFile) => Ok(respond(cx, put(input.upload()))),
        None => Err(server::Error::not_implemented()),
    }
}

/// The most memory that the process has used so far, in KiB; none where the system does not say.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[tokio::test]
async fn two_hundred_megabytes_need_less_than_forty_on_both_sides() {
    let router = Router::new([Routes::new(&OPERATIONS, (), dispatch)]).unwrap();
    let router = router.with_body_limit(256 << 20);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = axum::Router::new().fallback_service(router);
    tokio::spawn(async move { axum::serve(listener, app).await });
    let client = Client::builder(format!("http://{address}/"))
        .build()
        .unwrap();

    let body = Body::from_stream(zeros()).with_length(LENGTH);
    let count = call::<u64>(&client, Op::PutFile).binary("application/octet-stream", body);
    assert_eq!(count.send().await.unwrap(), LENGTH);

    let download = call::<Binary>(&client, Op::GetFile).download();
    let download = download.await.unwrap();
    assert_eq!(download.length, Some(LENGTH));
    let bytes = download.copy_to(&mut tokio::io::sink()).await.unwrap();
    assert_eq!(bytes, LENGTH);

    let Some(peak) = peak() else { return };
    println!("200 MB up and 200 MB down, both sides in one process: peak {peak} KiB");
    assert!(peak < 40 * 1000, "{peak} KiB");
}
