//! Time limits of single calls: with a clock that stands still, and over real sockets.
#![allow(missing_docs, unreachable_pub, reason = "a carrier of a test")]

use std::io;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use http::{Request, Response, header};
use pagewire_runtime::client::{
    BaseUrl, Binary, Body, BoxFuture, Call, Client, Error, ErrorKind, NoSelect, Retry, RetryPolicy,
    TimeLimit, TokioSleep, Transport, TransportError,
};
use pagewire_runtime::operation::{self, Response as Documented, Shared, Status};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::time::{Instant, sleep};

const FILE: &[&str] = &["application/octet-stream"];

static SHARED: Shared = Shared::new(
    &[],
    &[("file", operation::Request::new(true, FILE))],
    &[("file", &[Documented::new(Status::Code(200), FILE)])],
);

pagewire_runtime::operations! { "Files" crate::time_limits::SHARED {
    GetFile "GET /Files/{id} getFile path:required:int32:id responses:file";
    PutFile "PUT /Files putFile request:file responses:file";
} }

const LIMIT: Duration = Duration::from_secs(5);

/// Answers 503 `busy` times, then begins after `wait`, and gives a byte each second.
#[derive(Clone, Copy)]
struct Slow {
    busy: u32,
    wait: u64,
    bytes: u32,
}

impl Transport for Slow {
    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let Self { busy, wait, bytes } = *self;
        Box::pin(async move {
            if busy > 0 {
                let busy = Response::builder()
                    .status(503)
                    .header(header::RETRY_AFTER, "3");
                return Ok(busy.body(Body::default()).unwrap());
            }
            sleep(Duration::from_secs(wait)).await;
            let pieces = stream::unfold(0, move |sent| async move {
                if sent == bytes {
                    return None;
                }
                sleep(Duration::from_secs(1)).await;
                Some((Ok::<_, io::Error>(Bytes::from_static(b"x")), sent + 1))
            });
            Ok(Response::new(Body::from_stream(pieces)))
        })
    }
}

fn over(transport: impl Transport + 'static) -> Client {
    Client::new(BaseUrl::parse("https://example.com/").unwrap(), transport)
}

fn get(client: &Client) -> Call<'_, Binary, NoSelect> {
    let id = pagewire_runtime::table::View::I32(317);
    Call::of(client, &OPERATIONS, Op::GetFile as usize, &[id])
}

#[track_caller]
fn is_over(error: &Error, told: &str) {
    let is_own = matches!(
        error.kind(),
        ErrorKind::Timeout { limit: TimeLimit::ThisCall(time), .. } if *time == LIMIT
    );
    assert!(is_own, "{error:?}");
    let limit = "the limit of this call is 5s, set by `timeout`";
    assert_eq!(
        error.to_string(),
        format!("GET /Files/{{id}}: {told}: {limit}")
    );
    assert_eq!(
        error.operation().map(|operation| operation.id),
        Some("getFile")
    );
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_a_call_covers_the_wait_for_its_response_and_all_of_the_body() {
    let start = Instant::now();
    let waits = over(Slow {
        busy: 0,
        wait: 60,
        bytes: 1,
    });
    let error = get(&waits).timeout(LIMIT).send().await.unwrap_err();
    is_over(&error, "the server did not respond in time");
    assert_eq!(start.elapsed(), LIMIT);

    let start = Instant::now();
    let trickles = over(Slow {
        busy: 0,
        wait: 2,
        bytes: 60,
    });
    let error = get(&trickles).timeout(LIMIT).send().await.unwrap_err();
    is_over(
        &error,
        "the rest of the response (200 OK) did not come in time",
    );
    assert_eq!(
        (start.elapsed(), error.status()),
        (LIMIT, Some(http::StatusCode::OK))
    );

    let quick = over(Slow {
        busy: 0,
        wait: 2,
        bytes: 2,
    });
    let file = get(&quick).timeout(LIMIT).send().await.unwrap();
    assert_eq!(file.data, "xx");
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_a_call_covers_all_attempts_and_the_waits_between() {
    let start = Instant::now();
    let busy = Slow {
        busy: 1,
        wait: 0,
        bytes: 0,
    };
    let client = over(Retry::new(busy, RetryPolicy::default(), TokioSleep));
    let error = get(&client).timeout(LIMIT).send().await.unwrap_err();
    is_over(&error, "the server did not respond in time");
    assert_eq!(start.elapsed(), LIMIT);
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_a_call_covers_a_download_to_its_last_byte() {
    let start = Instant::now();
    let client = over(Slow {
        busy: 0,
        wait: 2,
        bytes: 60,
    });
    let mut download = get(&client).timeout(LIMIT).download().await.unwrap();
    for _ in 0..2 {
        assert_eq!(download.data.chunk().await.unwrap().unwrap(), "x");
    }
    let error = Error::from(download.data.chunk().await.unwrap_err());
    assert!(matches!(
        error.kind(),
        ErrorKind::Timeout {
            limit: TimeLimit::ThisCall(_),
            ..
        }
    ));
    assert_eq!(start.elapsed(), LIMIT);

    // The time of the reader counts as well, even if everything is there.
    let download = get(&client).timeout(LIMIT).download().await.unwrap();
    sleep(LIMIT).await;
    let error = download.data.collect(100).await.unwrap_err();
    assert_eq!(error.name(), "timeout");
}

#[tokio::test(start_paused = true)]
async fn a_download_that_is_not_saved_in_time_names_its_call_and_leaves_no_file() {
    let folder = std::env::temp_dir().join(format!("pagewire-limits-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("file");
    let client = over(Slow {
        busy: 0,
        wait: 2,
        bytes: 60,
    });
    let download = get(&client).timeout(LIMIT).download().await.unwrap();
    let error = download.save(&path).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    let told = error.to_string();
    assert!(told.starts_with(&path.display().to_string()), "{told}");
    assert!(
        told.contains("GET /Files/{id}: the rest of the response"),
        "{told}"
    );
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_time_without_end_is_no_limit() {
    let client = over(Slow {
        busy: 0,
        wait: 86_400,
        bytes: 1,
    });
    let file = get(&client).timeout(Duration::MAX).send().await.unwrap();
    assert_eq!(file.data, "x");
}

/// A server that answers after a time.
async fn slow_server(wait: Duration) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            tokio::spawn(async move {
                let mut request = [0; 4096];
                while stream.read(&mut request).await.unwrap_or(0) == request.len() {}
                sleep(wait).await;
                let response = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
                // The client may have gone.
                let _ = stream.write_all(response).await;
            });
        }
    });
    format!("http://{address}/")
}

#[tokio::test]
async fn a_limit_of_a_call_takes_the_place_of_the_limit_of_the_client() {
    let address = slow_server(Duration::from_millis(400)).await;
    let client = Client::builder(address)
        .timeout(Duration::from_millis(100))
        .build();
    let client = client.unwrap();
    let error = get(&client).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /Files/{id}: the server did not respond in time: the limit of the client is 100ms; `timeout` of the call or of \
         the builder sets another one"
    );
    let longer = get(&client).timeout(Duration::from_secs(20)).send().await;
    assert_eq!(longer.unwrap().data, "ok");
    let shorter = get(&client).timeout(Duration::from_millis(20)).send().await;
    assert!(
        shorter
            .unwrap_err()
            .to_string()
            .contains("the limit of this call is 20ms")
    );
}

#[tokio::test]
async fn an_upload_that_is_a_stream_has_the_limit_of_the_call_and_the_wait_of_the_client() {
    let address = slow_server(Duration::from_millis(400)).await;
    let body = || Body::from_stream(stream::iter([Ok::<_, io::Error>(Bytes::from_static(b"x"))]));
    let client = Client::builder(&*address)
        .timeout(Duration::from_millis(100))
        .build()
        .unwrap();
    let send = |limit| {
        let call: Call<'_, Binary> = Call::of(&client, &OPERATIONS, Op::PutFile as usize, &[]);
        call.binary(FILE[0], body()).timeout(limit).send()
    };
    let error = send(Duration::from_secs(20)).await.unwrap_err();
    let told = "the client waits 100ms for each piece";
    assert!(error.to_string().contains(told), "{error}");
    let error = send(Duration::from_millis(20)).await.unwrap_err();
    assert!(
        error.to_string().contains("the limit of this call is 20ms"),
        "{error}"
    );
}
