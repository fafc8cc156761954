//! The client over real sockets: content coding, formats of responses, streams, time limits, connections.

use std::io::{Read, Write};
use std::time::Duration;

use bytes::Bytes;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use futures_util::stream;
use http::StatusCode;
use pagewire_runtime::View;
use pagewire_runtime::client::{
    Binary, Body, Call, Client, Error, ErrorKind, Format, Multipart, NoSelect, Reqwest,
    RetryPolicy, Transport,
};
use pagewire_runtime::operation::{Request, Response, Shared, Status};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

static SHARED: Shared = Shared::new(
    &[("key", &["SO-AppToken"])],
    &[(
        "any",
        Request::new(true, &["application/json", "application/xml", "image/png"]),
    )],
    &[
        (
            "text",
            &[
                Response::new(Status::Code(200), &["application/json", "application/xml"]),
                Response::new(Status::Code(404), &[]),
            ],
        ),
        ("image", &[Response::new(Status::Code(200), &["image/png"])]),
    ],
)
.of(pagewire_runtime::superoffice::PROFILE);

pagewire_runtime::operations! { "Texts" crate::client_wire::SHARED {
    GetText "GET /api/v1/Text getText headers:key responses:text";
    PutText "PUT /api/v1/Text putText headers:key request:any responses:text";
    GetImage "GET /api/v1/Image getImage headers:key responses:image";
    PutImage "PUT /api/v1/Image putImage headers:key request:any responses:image";
} }

fn call<R>(client: &Client, operation: Op) -> Call<'_, R, NoSelect> {
    Call::of(client, &OPERATIONS, operation as usize, &[])
}

fn client(address: &str) -> Client {
    let base = format!("http://{address}/api/");
    Client::builder(base).build().unwrap()
}

/// Answers one connection after another; gives the requests.
async fn serve(answers: Vec<Vec<u8>>) -> (String, JoinHandle<Vec<Vec<u8>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let task = tokio::spawn(async move {
        let mut requests = Vec::new();
        for answer in answers {
            let (mut stream, _) = listener.accept().await.unwrap();
            requests.push(read(&mut stream).await);
            stream.write_all(&answer).await.unwrap();
        }
        requests
    });
    (address, task)
}

/// Reads one request up to the end of its body.
async fn read(stream: &mut TcpStream) -> Vec<u8> {
    let mut request = Vec::new();
    while !is_whole(&request) {
        assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
    }
    request
}

fn is_whole(request: &[u8]) -> bool {
    let Some(end) = request.windows(4).position(|four| four == b"\r\n\r\n") else {
        return false;
    };
    let (head, body) = request.split_at(end + 4);
    let head = String::from_utf8_lossy(head);
    if head.contains("transfer-encoding: chunked") {
        return body.ends_with(b"0\r\n\r\n");
    }
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    length.is_none_or(|length| body.len() >= length.parse().unwrap())
}

fn answer(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n"
    );
    [head.as_bytes(), body].concat()
}

fn json(body: &[u8]) -> Vec<u8> {
    answer(200, "Content-Type: application/json\r\n", body)
}

fn gzipped(body: &[u8]) -> Vec<u8> {
    let headers = "Content-Type: application/json\r\nContent-Encoding: gzip\r\n";
    answer(200, headers, body)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn text(request: &[u8]) -> String {
    String::from_utf8(request.to_vec()).unwrap()
}

#[tokio::test]
async fn long_bodies_are_compressed_if_that_makes_them_shorter() {
    let (address, task) = serve(vec![json(b"\"\""); 3]).await;
    let client = client(&address).with_gzip_from(1000);
    let long = "long ".repeat(1000);
    for value in [&*long, "short"] {
        let call = call::<String>(&client, Op::PutText).body(View::Str(value));
        call.send().await.unwrap();
    }
    // Noise does not get shorter.
    let mut state = 1_u32;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_le_bytes()[0]
    })
    .take(1500)
    .collect();
    let call = call::<String>(&client, Op::PutText).binary("image/png", noise.clone());
    call.send().await.unwrap();
    let requests = task.await.unwrap();
    let body = |index: usize| {
        let request = &requests[index];
        let end = request.windows(4).position(|four| four == b"\r\n\r\n");
        request.split_at(end.unwrap() + 4)
    };
    let (head, compressed) = body(0);
    assert!(text(head).contains("content-encoding: gzip\r\n"));
    assert!(compressed.len() < 200);
    let mut whole = String::new();
    GzDecoder::new(compressed)
        .read_to_string(&mut whole)
        .unwrap();
    assert_eq!(whole, format!("\"{long}\""));
    for (index, expected) in [(1, &b"\"short\""[..]), (2, &noise)] {
        let (head, sent) = body(index);
        assert!(!text(head).contains("content-encoding"), "{index}");
        assert_eq!(sent, expected);
    }
}

#[tokio::test]
async fn answers_are_decompressed_within_the_limit() {
    let value = "x".repeat(5000);
    let body = format!("\"{value}\"");
    let (whole, bomb) = (gzip(body.as_bytes()), gzip(&[b' '; 1 << 20]));
    // Two members are one body (RFC 1952, section 2.2).
    let two = [gzip(b"\"a"), gzip(b"b\"")].concat();
    let mut wrong_sum = whole.clone();
    let last = wrong_sum.len() - 5;
    wrong_sum[last] ^= 1;
    let strange = answer(200, "Content-Encoding: br\r\n", b"x");
    let cases: [(Vec<u8>, Result<&str, &str>); 8] = [
        (gzipped(&whole), Ok(&value)),
        (gzipped(&two), Ok("ab")),
        (
            answer(200, "Content-Encoding: identity\r\n", b"\"i\""),
            Ok("i"),
        ),
        (gzipped(&whole[..whole.len() / 2]), Err("body")),
        (gzipped(&wrong_sum), Err("body")),
        (gzipped(b"\"plain\""), Err("body")),
        (gzipped(&bomb), Err("too_large")),
        (strange, Err("body")),
    ];
    for (answer, expected) in cases {
        let (address, task) = serve(vec![answer]).await;
        let client = client(&address).with_response_limit(10_000);
        let outcome = call::<String>(&client, Op::GetText).send().await;
        let outcome = outcome.as_deref().map_err(|error| error.kind().name());
        assert_eq!(outcome, expected);
        let request = text(&task.await.unwrap()[0]);
        assert!(request.contains("accept-encoding: gzip\r\n"), "{request}");
    }
}

#[tokio::test]
async fn plain_answers_have_a_limit_too() {
    let endless =
        b"HTTP/1.1 200 X\r\nConnection: close\r\n\r\n\"xxxxxxxxxxxxxxxxxxxxxxxx\"".to_vec();
    for answer in [json(b"\"xxxxxxxxxxxxxxxxxxxxxxxx\""), endless] {
        let (address, _) = serve(vec![answer]).await;
        let client = client(&address).with_response_limit(20);
        let outcome = call::<String>(&client, Op::GetText).send().await;
        assert!(
            matches!(
                outcome.as_ref().map_err(Error::kind),
                Err(ErrorKind::TooLarge { limit: 20, .. })
            ),
            "{outcome:?}"
        );
        assert_eq!(outcome.unwrap_err().status(), Some(StatusCode::OK));
    }
}

#[tokio::test]
async fn answers_are_read_by_their_own_media_type() {
    let xml = "Content-Type: text/xml; charset=utf-8\r\n";
    let cases = [
        (answer(200, xml, b"<string>a&amp;b</string>"), "a&b"),
        (json(b"\"a&b\""), "a&b"),
        // Without a name it is JSON.
        (answer(200, "", b"\"x\""), "x"),
    ];
    for (answer, expected) in cases {
        let (address, task) = serve(vec![answer]).await;
        let client = client(&address).with_format(Format::Xml);
        let call = call::<String>(&client, Op::PutText).body(View::Str("<"));
        assert_eq!(call.send().await.unwrap(), expected);
        let request = text(&task.await.unwrap()[0]);
        assert!(request.contains("accept: application/xml\r\n"), "{request}");
        assert!(request.ends_with("<string>&lt;</string>"), "{request}");
    }
}

#[tokio::test]
async fn errors_are_read_in_json_and_xml() {
    let xml = "<Error><Error>true</Error><ErrorType>SoNotFoundException</ErrorType>\
               <ErrorMessage>gone</ErrorMessage><ErrorSource>here</ErrorSource></Error>";
    let json = r#"{"Error":true,"ErrorType":"SoNotFoundException","ErrorMessage":"gone","ErrorSource":"here"}"#;
    let headers = [
        (
            "Content-Type: application/xml\r\nSet-Cookie: s3cret\r\n",
            xml,
        ),
        ("Content-Type: application/problem+xml\r\n", xml),
        ("", json),
        ("Content-Type: application/json\r\n", json),
    ];
    for (headers, body) in headers {
        let (address, _) = serve(vec![answer(404, headers, body.as_bytes())]).await;
        let client = client(&address);
        let error = call::<String>(&client, Op::GetText)
            .send()
            .await
            .unwrap_err();
        assert!(!format!("{error} {error:?}").contains("s3cret"));
        assert!(matches!(error.kind(), ErrorKind::Status(_)));
        let error = error.failure().unwrap().error.clone().unwrap();
        let found = (
            &*error.message,
            error.kind.as_deref(),
            error.source.as_deref(),
        );
        assert_eq!(found, ("gone", Some("SoNotFoundException"), Some("here")));
    }
    let html = "<html><body>401</body></html>";
    let (address, _) = serve(vec![answer(
        401,
        "Content-Type: text/html\r\n",
        html.as_bytes(),
    )])
    .await;
    let client = client(&address);
    let error = call::<String>(&client, Op::GetText)
        .send()
        .await
        .unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::UndocumentedStatus(failure) if failure.error.is_none())
    );
    assert_eq!(error.failure().unwrap().body, html);
}

#[tokio::test]
async fn a_body_that_does_not_fit_names_the_place() {
    let (address, _) = serve(vec![json(b"[1,\"x\"]")]).await;
    let client = client(&address);
    let error = call::<Vec<i32>>(&client, Op::GetText)
        .send()
        .await
        .unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Body { path, .. } if path == "[1]"),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_given_up_in_time() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let client = Client::builder(format!("http://{address}/"))
        .timeout(Duration::from_millis(50))
        .connect_timeout(Duration::from_millis(40))
        .build()
        .unwrap();
    let call = call::<String>(&client, Op::GetText);
    let error = call
        .query("name", View::Str("s3cret"))
        .send()
        .await
        .unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Timeout { status: None, .. }),
        "{error:?}"
    );
}

#[tokio::test]
async fn no_connection_is_an_error_without_the_query() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    let client = client(&address);
    let call = call::<String>(&client, Op::GetText);
    let error = call
        .query("name", View::Str("s3cret"))
        .send()
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("s3cret"));
}

#[tokio::test]
async fn a_call_that_is_dropped_closes_its_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client(&listener.local_addr().unwrap().to_string());
    let (sent, is_sent) = oneshot::channel();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read(&mut stream).await;
        sent.send(()).unwrap();
        let mut rest = Vec::new();
        // Either is an end.
        stream.read_to_end(&mut rest).await.unwrap_or_default()
    });
    tokio::select! {
        _ = call::<String>(&client, Op::GetText).send() => unreachable!("nobody answers"),
        sent = is_sent => sent.unwrap(),
    }
    assert_eq!(server.await.unwrap(), 0);
}

#[tokio::test]
async fn calls_share_a_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client(&listener.local_addr().unwrap().to_string());
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        for _ in 0..3 {
            read(&mut stream).await;
            let answer = b"HTTP/1.1 200 X\r\nContent-Length: 3\r\n\r\n\"a\"";
            stream.write_all(answer).await.unwrap();
        }
    });
    // Clones share it too, whatever they say of themselves.
    for client in [client.clone(), client.clone().with_language("en"), client] {
        assert_eq!(
            call::<String>(&client, Op::GetText).send().await.unwrap(),
            "a"
        );
    }
    server.await.unwrap();
}

#[tokio::test]
async fn a_download_comes_piece_by_piece_and_has_no_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let client = Client::builder(format!("http://{address}/"))
        .with(|client| client.with_response_limit(3))
        .build()
        .unwrap();
    let (seen, is_seen) = oneshot::channel();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read(&mut stream).await;
        let head = b"HTTP/1.1 200 X\r\nContent-Type: image/png\r\nContent-Length: 10\r\n\r\n12345";
        stream.write_all(head).await.unwrap();
        // The rest goes only after the client has the first piece.
        is_seen.await.unwrap();
        stream.write_all(b"67890").await.unwrap();
    });
    let mut download = call::<Binary>(&client, Op::GetImage)
        .download()
        .await
        .unwrap();
    assert_eq!(download.media_type.as_deref(), Some("image/png"));
    assert_eq!(download.data.length(), Some(10));
    assert_eq!(download.data.chunk().await.unwrap().unwrap(), "12345");
    seen.send(()).unwrap();
    assert_eq!(download.data.chunk().await.unwrap().unwrap(), "67890");
    assert_eq!(download.data.chunk().await.unwrap(), None);
}

#[tokio::test]
async fn downloads_are_decompressed_as_they_come_and_tell_when_they_break() {
    let whole: Vec<u8> = (0..100_000_u32).flat_map(u32::to_le_bytes).collect();
    let compressed = gzip(&whole);
    let cut = &compressed[..compressed.len() - 9];
    let broken = b"HTTP/1.1 200 X\r\nContent-Length: 10\r\n\r\n12345".to_vec();
    let cases = [
        (gzipped(&compressed), Ok(&*whole)),
        (gzipped(cut), Err("unreadable")),
        (gzipped(b""), Ok(&b""[..])),
        (broken, Err("broken")),
    ];
    for (answer, expected) in cases {
        let (address, _) = serve(vec![answer]).await;
        let client = client(&address);
        let download = call::<Binary>(&client, Op::GetImage)
            .download()
            .await
            .unwrap();
        let bytes = download.data.collect(1 << 20).await;
        let bytes = bytes.map_err(|error| {
            let kind = error.name();
            assert_eq!(Error::from(error).status(), Some(StatusCode::OK), "{kind}");
            kind
        });
        assert_eq!(bytes.as_deref(), expected.as_ref().copied());
    }
}

#[tokio::test]
async fn errors_after_the_head_have_its_status() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read(&mut stream).await;
        let head = b"HTTP/1.1 404 X\r\nContent-Length: 10\r\n\r\n12345";
        stream.write_all(head).await.unwrap();
        stream.read_u8().await.unwrap_err();
    });
    let slow = Client::builder(format!("http://{address}"));
    let slow = slow.timeout(Duration::from_millis(500)).build().unwrap();
    let error = call::<String>(&slow, Op::GetText).send().await;
    let error = error.unwrap_err();
    assert_eq!(error.kind().name(), "timeout");
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(
        error.to_string(),
        "GET /api/v1/Text: the rest of the response (404 Not Found) did not come in time: the limit of the client is 500ms; \
         `timeout` of the call or of the builder sets another one"
    );

    // Larger than the limit only when it is decompressed; a string of base64 text that is none.
    let (address, _) = serve(vec![gzipped(&gzip(&[b' '; 4000])), json(b"\"no base64!\"")]).await;
    let small = client(&address).with_response_limit(1000);
    let error = call::<String>(&small, Op::GetText)
        .send()
        .await
        .unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::TooLarge { limit: 1000, .. }),
        "{error:?}"
    );
    assert_eq!(error.status(), Some(StatusCode::OK));
    let download = call::<Binary>(&small, Op::GetImage).download().await;
    let error = download.unwrap().data.collect(1000).await.unwrap_err();
    assert_eq!(error.name(), "unreadable");
    assert_eq!(Error::from(error).status(), Some(StatusCode::OK));
}

#[tokio::test]
async fn a_download_that_stops_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read(&mut stream).await;
        let head = b"HTTP/1.1 200 X\r\nContent-Length: 10\r\n\r\n12345";
        stream.write_all(head).await.unwrap();
        // Open until the client has had enough.
        stream.read_u8().await.unwrap_err();
    });
    let client = Client::builder(format!("http://{address}"));
    let client = client.timeout(Duration::from_millis(500)).build().unwrap();
    let download = call::<Binary>(&client, Op::GetImage).download().await;
    let mut data = download.unwrap().data;
    assert_eq!(data.chunk().await.unwrap().unwrap(), "12345");
    let error = Error::from(data.chunk().await.unwrap_err());
    assert!(
        matches!(error.kind(), ErrorKind::Timeout { .. }),
        "{error:?}"
    );
    assert_eq!(error.status(), Some(StatusCode::OK));
    drop(data);
    server.await.unwrap();
}

fn pieces() -> Body {
    let pieces = ["first ", "second"].map(|piece| Ok::<_, std::io::Error>(Bytes::from(piece)));
    Body::from_stream(stream::iter(pieces))
}

#[tokio::test]
async fn uploads_come_from_streams() {
    let (address, task) = serve(vec![json(b"\"\""); 2]).await;
    let client = client(&address);
    for body in [pieces(), pieces().with_length(12)] {
        let call = call::<String>(&client, Op::PutText).binary("image/png", body);
        call.send().await.unwrap();
    }
    let requests = task.await.unwrap();
    let chunked = text(&requests[0]);
    assert!(chunked.contains("content-type: image/png\r\n"), "{chunked}");
    assert!(
        chunked.ends_with("6\r\nfirst \r\n6\r\nsecond\r\n0\r\n\r\n"),
        "{chunked}"
    );
    let counted = text(&requests[1]);
    assert!(counted.contains("content-length: 12\r\n"), "{counted}");
    assert!(counted.ends_with("\r\n\r\nfirst second"), "{counted}");
}

#[tokio::test]
async fn a_request_that_is_no_call_has_a_limit_for_all_of_its_response() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read(&mut stream).await;
        let head = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";
        stream.write_all(head).await.unwrap();
        while stream.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    let transport = Reqwest::with_timeouts(Duration::from_millis(200), Duration::from_secs(5));
    let mut request = http::Request::new(Body::default());
    *request.uri_mut() = format!("http://{address}/").parse().unwrap();
    let response = transport.unwrap().send(request).await.unwrap();
    let body = response.into_body().collect(10_000);
    let outcome = tokio::time::timeout(Duration::from_secs(10), body).await;
    assert_eq!(outcome.unwrap().unwrap_err().name(), "timeout");
}

#[tokio::test]
async fn an_upload_from_a_stream_is_given_up_when_no_response_comes() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        // Reads everything until the client has had enough, and says nothing.
        let _ = stream.read_to_end(&mut request).await;
    });
    let client = Client::builder(format!("http://{address}"));
    let client = client.timeout(Duration::from_millis(100)).build().unwrap();
    let call = call::<String>(&client, Op::PutText).binary("image/png", pieces());
    let outcome = tokio::time::timeout(Duration::from_secs(20), call.send()).await;
    let error = outcome.unwrap().unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Timeout { .. }),
        "{error:?}"
    );
}

#[tokio::test]
async fn an_upload_may_take_longer_than_the_time_limit_while_its_stream_gives_pieces() {
    let (address, _) = serve(vec![json(b"\"done\"")]).await;
    let client = Client::builder(format!("http://{address}"));
    let client = client.timeout(Duration::from_millis(200)).build().unwrap();
    let slow = stream::unfold(0, |number| async move {
        tokio::time::sleep(Duration::from_millis(150)).await;
        (number < 3).then(|| (Ok::<_, std::io::Error>(Bytes::from("piece")), number + 1))
    });
    let body = Body::from_stream(slow).with_length(15);
    let call = call::<String>(&client, Op::PutText).binary("image/png", body);
    assert_eq!(call.send().await.unwrap(), "done");
}

#[tokio::test]
async fn bytes_are_tried_again_and_streams_are_not() {
    let cases = [
        (Body::from("whole"), Ok("done"), 2),
        (pieces(), Err("undocumented_status"), 1),
    ];
    for (body, expected, calls) in cases {
        let mut answers = vec![answer(503, "", b""), json(b"\"done\"")];
        answers.truncate(calls);
        let (address, task) = serve(answers).await;
        let policy = RetryPolicy::default().with_first_delay(Duration::ZERO);
        let client = Client::builder(format!("http://{address}"))
            .retry(policy.without_jitter())
            .build()
            .unwrap();
        let call = call::<String>(&client, Op::PutText).binary("image/png", body);
        let outcome = call.send().await;
        assert_eq!(
            outcome.as_deref().map_err(|error| error.kind().name()),
            expected
        );
        assert_eq!(task.await.unwrap().len(), calls);
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_tried_again() {
    let broken = b"HTTP/1.1 200 X\r\nContent-Length: 10\r\n\r\n\"a".to_vec();
    let (address, task) = serve(vec![broken, json(b"\"a\"")]).await;
    let policy = RetryPolicy::default().with_first_delay(Duration::ZERO);
    let client = Client::builder(format!("http://{address}"))
        .retry(policy.without_jitter())
        .build()
        .unwrap();
    assert_eq!(
        call::<String>(&client, Op::GetText).send().await.unwrap(),
        "a"
    );
    assert_eq!(task.await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_form_with_a_file_goes_with_its_boundary() {
    let (address, task) = serve(vec![json(b"\"\"")]).await;
    let client = client(&address);
    let form = Multipart::new().unwrap();
    let form = form.file("image", "a\"b.png", "image/png", "PNG").unwrap();
    let (media_type, body) = form.into_parts();
    let call = call::<String>(&client, Op::PutText).binary(&media_type, body);
    call.send().await.unwrap();
    let request = text(&task.await.unwrap()[0]);
    let (_, boundary) = media_type.split_once("boundary=").unwrap();
    assert!(
        request.contains(&format!("content-type: {media_type}\r\n")),
        "{request}"
    );
    let body = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a%22b.png\"\r\n\
         Content-Type: image/png\r\n\r\nPNG\r\n--{boundary}--\r\n"
    );
    assert!(request.ends_with(&body), "{request}");
}

#[tokio::test]
async fn a_proxy_gets_the_whole_address_and_its_own_password() {
    let answer =
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 3\r\n\r\n\"a\"";
    let (address, requests) = serve(vec![answer.to_vec()]).await;
    let client = Client::builder("http://tenant.example.com/api/")
        .proxy(&format!("http://us:s3cret@{address}"))
        .build()
        .unwrap();
    assert_eq!(call::<String>(&client, Op::GetText).await.unwrap(), "a");
    let request = String::from_utf8(requests.await.unwrap().remove(0)).unwrap();
    let (line, _) = request.split_once("\r\n").unwrap();
    assert_eq!(line, "GET http://tenant.example.com/api/v1/Text HTTP/1.1");
    let request = request.to_ascii_lowercase();
    assert!(
        request.contains("proxy-authorization: basic dxm6cznjcmv0"),
        "{request}"
    );
}

#[test]
fn settings_of_the_transport_that_cannot_be_used_are_errors() {
    let client = || Client::builder("https://tenant.example.com/api/");
    for (builder, expected) in [
        (
            client().proxy("http://us:s3cret@"),
            "the address of the proxy cannot be read",
        ),
        (
            client().root_certificates("no certificate"),
            "the root certificates cannot be read: PEM with certificates is expected",
        ),
    ] {
        let error = builder.build().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("s3cret"), "{error}");
    }
    let transport = pagewire_runtime::client::Reqwest::new().unwrap();
    assert!(
        client()
            .proxy("http://127.0.0.1:1")
            .build_over(transport)
            .is_err()
    );
}

#[cfg(feature = "http2")]
#[tokio::test]
async fn http_2_is_spoken_where_the_server_is_known_to() {
    use pagewire_runtime::client::Reqwest;

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let preface = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut preface = [0; 24];
        stream.read_exact(&mut preface).await.unwrap();
        preface
    });
    // Over TLS, client and server agree on it by ALPN.
    let builder = reqwest::Client::builder().http2_prior_knowledge();
    let transport = Reqwest::from_builder(builder).unwrap();
    let client = Client::builder(format!("http://{address}/api/"))
        .build_over(transport)
        .unwrap();
    assert!(call::<String>(&client, Op::GetText).await.is_err());
    assert_eq!(&preface.await.unwrap(), b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
}

#[tokio::test]
async fn an_undocumented_404_of_the_api_is_none_for_a_get() {
    let error = br#"{"ErrorMessage":"no such contact"}"#;
    let json = "Content-Type: application/json\r\n";
    let html = "Content-Type: text/html\r\n";
    let cases = [
        (Op::GetImage, json, &error[..], Ok(None)),
        (Op::GetImage, "", b"", Ok(None)),
        (
            Op::GetImage,
            html,
            b"<p>gateway",
            Err("undocumented_status"),
        ),
        (Op::PutImage, json, error, Err("undocumented_status")),
    ];
    for (operation, headers, body, expected) in cases {
        let (address, _) = serve(vec![answer(404, headers, body)]).await;
        let client = client(&address);
        let outcome = call::<Binary>(&client, operation).send_optional().await;
        assert_eq!(
            outcome.map_err(|error| error.kind().name()),
            expected,
            "{body:?}"
        );
    }
}
