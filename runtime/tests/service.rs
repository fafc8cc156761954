//! What the router does around handlers: gzip, conditions, zones, descriptions of itself, limits.

use std::io::{Read, Write};
use std::time::{Duration, SystemTime};

use crate::support::sample;
use bytes::Bytes;
use http::{HeaderMap, Request};
use http_body_util::{BodyExt, Full};
use pagewire_runtime::server::{Context, Error, Router};
use pagewire_runtime::superoffice::Index;
use pagewire_runtime::superoffice::localize::{Settings, Zone};
use sample::carriers::ChatSessionEntity;

const RESET: &str = "/api/v1/Agents/Chat/ResetChatSession";

struct Chat;

/// Last modified at 784111777 seconds: Sun, 06 Nov 1994 08:49:37 GMT, as in RFC 9110.
fn modified() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777)
}

impl sample::chat_agent::ChatAgentApi for Chat {
    async fn reset_chat_session(
        &self,
        _: &Context,
        chat_session_id: Option<i32>,
    ) -> Result<Option<ChatSessionEntity>, Error> {
        let mut session = ChatSessionEntity::new().set_when_requested("2024-07-01T12:00:00");
        session.chat_session_id = chat_session_id;
        let text = "long ".repeat(400);
        session.extra_fields = Some([("text", text)].into());
        Ok(Some(session))
    }
}

impl sample::chat_session::ChatSessionApi for Chat {
    async fn get_chat_messages(
        &self,
        cx: &Context,
        _: i32,
        _: Option<i32>,
    ) -> Result<Vec<sample::carriers::ChatMessage>, Error> {
        cx.check_modified(modified())?;
        Ok(Vec::new())
    }
}

fn router() -> Router {
    let routes = [
        sample::chat_agent::routes(Chat),
        sample::chat_session::routes(Chat),
    ];
    Router::new(routes).unwrap().with_body_limit(10_000)
}

async fn send(
    router: &Router,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: impl Into<Bytes>,
) -> (u16, HeaderMap, Bytes) {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Full::new(body.into())).unwrap();
    let (head, body) = router.handle(request).await.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (head.status.as_u16(), head.headers, body)
}

fn gzip(data: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn bodies_are_packed_and_unpacked() {
    let router = router();
    let json = ("content-type", "application/json");
    let packed = ("content-encoding", "GZIP");
    let body = gzip(br#"{"ChatSessionId":317}"#);
    let takes = ("accept-encoding", "br;q=1, gzip;q=0.5");
    let (status, headers, answer) =
        send(&router, "POST", RESET, &[json, packed, takes], body).await;
    assert_eq!(
        (status, &headers["content-encoding"]),
        (200, &"gzip".parse().unwrap())
    );
    assert_eq!(headers["vary"], "Accept-Encoding");
    let mut text = String::new();
    flate2::read::GzDecoder::new(&*answer)
        .read_to_string(&mut text)
        .unwrap();
    assert!(text.starts_with(r#"{"ChatSessionId":317,"#), "{text}");
    let plain = br#"{"ChatSessionId":317}"#;
    let (_, headers, answer) = send(&router, "POST", RESET, &[json], &plain[..]).await;
    assert_eq!(
        (headers.get("content-encoding"), &headers["vary"]),
        (None, &"Accept-Encoding".parse().unwrap())
    );
    assert_eq!(answer, text);

    let bomb = gzip(&vec![b' '; 1_000_000]);
    assert!(bomb.len() < 2_000, "small outside: {}", bomb.len());
    let truncated = gzip(plain).into_iter().take(20).collect::<Vec<_>>();
    for (encoding, body, expected, told) in [
        ("gzip", bomb, 413, "larger than 10000 bytes"),
        ("gzip", truncated, 400, "not valid gzip"),
        ("gzip", b"{}".to_vec(), 400, "not valid gzip"),
        ("br", b"{}".to_vec(), 415, "'br'"),
    ] {
        let headers = [json, ("content-encoding", encoding)];
        let (status, _, body) = send(&router, "POST", RESET, &headers, body).await;
        let body = String::from_utf8(body.into()).unwrap();
        assert_eq!(status, expected, "{body}");
        assert!(body.contains(told), "{body}");
    }
}

#[tokio::test]
async fn conditions_on_the_last_change_are_checked_to_the_second() {
    let path = "/api/v1/ChatSession/1/Messages";
    let cases = [
        (None, 200),
        (
            Some(("if-modified-since", "Sun, 06 Nov 1994 08:49:37 GMT")),
            304,
        ),
        (
            Some(("if-modified-since", "Sun, 06 Nov 1994 08:49:36 GMT")),
            200,
        ),
        (Some(("if-modified-since", "yesterday")), 200),
        (
            Some(("if-unmodified-since", "Sunday, 06-Nov-94 08:49:37 GMT")),
            200,
        ),
        (
            Some(("if-unmodified-since", "Sun, 06 Nov 1994 08:49:36 GMT")),
            412,
        ),
    ];
    for (header, expected) in cases {
        let (status, headers, body) = send(&router(), "GET", path, header.as_slice(), "").await;
        assert_eq!(status, expected, "{header:?}");
        assert_eq!(headers["last-modified"], "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(body.is_empty(), status == 304);
    }
}

#[tokio::test]
async fn times_are_shown_and_read_in_the_zone_of_the_caller() {
    let oslo = Zone::parse("NO").unwrap();
    let router = router().localized(Settings::default().with_base(oslo));
    let show = async |zone: Option<&str>| {
        let mut headers = vec![("content-type", "application/json")];
        headers.extend(zone.map(|zone| ("so-timezone", zone)));
        let body = r#"{"ChatSessionId":1}"#;
        let (status, _, body) = send(
            &router,
            "POST",
            &format!("{RESET}?$select=whenRequested"),
            &headers,
            body,
        )
        .await;
        (status, String::from_utf8(body.into()).unwrap())
    };
    let (status, body) = show(None).await;
    assert_eq!(status, 200);
    assert!(
        body.contains(r#""WhenRequested":"2024-07-01T12:00:00+02:00""#),
        "{body}"
    );
    assert!(body.contains(r#""ChatSessionId":null"#), "{body}");
    let (_, body) = show(Some("US-NY")).await;
    assert!(
        body.contains(r#""WhenRequested":"2024-07-01T06:00:00""#),
        "{body}"
    );
    let (_, body) = show(Some("US-NY, includeTZOffset")).await;
    assert!(
        body.contains(r#""WhenRequested":"2024-07-01T06:00:00-04:00""#),
        "{body}"
    );
    let (status, body) = show(Some("Middle-Earth")).await;
    assert_eq!(status, 400);
    assert!(body.contains("Middle-Earth"), "{body}");
}

#[tokio::test]
async fn the_format_of_a_query_goes_before_accept() {
    let headers = [("accept", "application/json")];
    let path = "/api/v1/ChatSession/1/Messages?$format=xml";
    let (_, headers, body) = send(&router(), "GET", path, &headers, "").await;
    assert_eq!(headers["content-type"], "application/xml; charset=utf-8");
    assert!(body.starts_with(b"<ArrayOf"), "{body:?}");
}

#[tokio::test]
async fn a_server_describes_itself() {
    let index = Index::new("Chat <server>", "1.2.3").with_date("2026-11-23");
    let router = router()
        .with_index(
            index
                .clone()
                .with_address("https://crm.example.com/tenant/"),
        )
        .with_document("/openapi.yaml", "application/yaml", "openapi: 3.0.3\n");
    let (_, headers, body) = send(&router, "GET", "/api/", &[], "").await;
    assert_eq!(headers["content-type"], "text/html; charset=utf-8");
    let page = String::from_utf8(body.into()).unwrap();
    assert!(page.contains("<h1>Chat &lt;server&gt;</h1>"), "{page}");
    let json = [("accept", "application/json")];
    let (_, _, body) = send(&router, "GET", "/API", &json, "").await;
    let about: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(about["v1"], "https://crm.example.com/tenant/api/v1");
    assert_eq!(about["NetServerVersion"], "1.2.3");
    let (_, _, body) = send(&router, "GET", "/api/v1/", &[], "").await;
    let all: serde_json::Value = serde_json::from_slice(&body).unwrap();
    let address = "https://crm.example.com/tenant/api/v1/ChatSession/{chatSessionId}/Messages";
    assert_eq!(
        all[address]["GET"],
        "?after={after}   v1ChatSessionEntity_GetChatMessages"
    );
    let (status, _, body) = send(&router, "GET", RESET, &[("accept", "text/xml")], "").await;
    assert_eq!(status, 200);
    let text = String::from_utf8(body.into()).unwrap();
    assert!(
        text.starts_with("<Index") && text.contains("ResetChatSession"),
        "{text}"
    );
    let (_, headers, body) = send(&router, "GET", "/openapi.yaml", &[], "").await;
    assert_eq!(
        (&headers["content-type"], &body[..]),
        (
            &"application/yaml".parse().unwrap(),
            &b"openapi: 3.0.3\n"[..]
        )
    );
    // Other methods are refused as everywhere, and a server without an index says nothing.
    assert_eq!(send(&router, "PUT", RESET, &[], "").await.0, 405);
    assert_eq!(send(&self::router(), "GET", RESET, &[], "").await.0, 405);
    assert_eq!(send(&self::router(), "GET", "/api", &[], "").await.0, 404);
    let host = [("host", "localhost:8080")];
    let (_, _, body) = send(
        &self::router().with_index(index),
        "GET",
        "/api/v1",
        &host,
        "",
    )
    .await;
    assert!(
        body.starts_with(b"{\"http://localhost:8080/api/v1/"),
        "{body:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_body_that_does_not_come_in_time_is_given_up() {
    let router = router().with_body_time(Duration::from_secs(10));
    let never = http_body_util::StreamBody::new(futures_util::stream::pending::<
        Result<http_body::Frame<Bytes>, std::convert::Infallible>,
    >());
    let request = Request::post(RESET).body(never).unwrap();
    assert_eq!(router.handle(request).await.status(), 408);
}
