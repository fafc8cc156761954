//! Services and layers of `tower` under a client.

use std::convert::Infallible;
use std::time::Duration;

use crate::support::sample;
use http::{Request, Response};
use http_body_util::Full;
use hyper_util::client::legacy;
use hyper_util::rt::TokioExecutor;
use pagewire_runtime::client::{
    BaseUrl, Body, Builder, Call, Client, Error, ErrorKind, Mock, NoSelect, OverService, Reqwest,
    TimeLimit, Transport, TransportError,
};
use pagewire_runtime::operation::{Response as Documented, Shared, Status};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tower::ServiceBuilder;
use tower::limit::ConcurrencyLimitLayer;
use tower::service_fn;
use tower::timeout::TimeoutLayer;
use tower::util::MapRequestLayer;

const BASE: &str = "https://example.com/shop/";

async fn reset(client: &sample::Client) -> Result<(), Error> {
    let call = client.chat_agent().reset_chat_session(317);
    call.send().await.map(drop)
}

#[tokio::test]
async fn a_service_is_a_transport() {
    let service = service_fn(|request: Request<Body>| async move {
        assert!(request.uri().path().starts_with("/shop/"));
        Ok::<_, Infallible>(Response::new(Full::from(r#"{"ChatSessionId":317}"#)))
    });
    let client = Builder::<sample::Client>::new(BASE).build_over(OverService::new(service));
    reset(&client.unwrap()).await.unwrap();
}

#[tokio::test]
async fn errors_of_services_keep_their_kind() {
    let slow = service_fn(|_: Request<Body>| async {
        Err::<Response<Body>, _>(TransportError::timeout(TimeLimit::Other))
    });
    let client = Builder::<sample::Client>::new(BASE).build_over(OverService::new(slow));
    let error = reset(&client.unwrap()).await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Timeout { .. }),
        "{error:?}"
    );

    let broken = service_fn(|_: Request<Body>| async { Err::<Response<Body>, _>("no road") });
    let client = Builder::<sample::Client>::new(BASE).build_over(OverService::new(broken));
    let error = reset(&client.unwrap()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error:?}");
}

#[tokio::test]
async fn layers_go_around_the_transport() {
    let mock = Mock::new();
    let add = |mut request: Request<Body>| {
        let value = http::HeaderValue::from_static("layered");
        request.headers_mut().insert("x-by", value);
        request
    };
    let layers = ServiceBuilder::new()
        .layer(TimeoutLayer::new(Duration::from_secs(5)))
        .layer(ConcurrencyLimitLayer::new(1))
        .layer(MapRequestLayer::new(add));
    let client = Builder::<sample::Client>::new(BASE).layer(layers);
    let client = client.build_over(mock.clone()).unwrap();
    let (one, other) = tokio::join!(reset(&client), reset(&client));
    one.unwrap();
    other.unwrap();
    let calls = mock.calls();
    assert_eq!(calls.len(), 2);
    assert!(calls.iter().all(|call| call.headers["x-by"] == "layered"));
}

static SHARED: Shared = Shared::new(
    &[],
    &[],
    &[("none", &[Documented::new(Status::Code(204), &[])])],
);

pagewire_runtime::operations! { "Stock" crate::client_tower::SHARED {
    Count "GET /stock count responses:none";
    Add "POST /stock add responses:none";
    Set "PUT /stock set responses:none";
    Change "PATCH /stock change responses:none";
    Remove "DELETE /stock remove responses:none";
} }

/// The method of a request, and its `Content-Length`.
type Length = (String, Option<String>);

/// Responds on a socket with 204, and tells the bytes of heads.
async fn http_1(listener: TcpListener, lengths: UnboundedSender<Length>) {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut head = Vec::new();
    while stream.read_buf(&mut head).await.unwrap() > 0 {
        if !head.ends_with(b"\r\n\r\n") {
            continue;
        }
        let text = String::from_utf8(std::mem::take(&mut head)).unwrap();
        let text = text.to_ascii_lowercase();
        assert!(!text.contains("transfer-encoding"), "{text}");
        let method = text.split(' ').next().unwrap().to_owned();
        let length = text
            .lines()
            .find_map(|it| it.strip_prefix("content-length: "));
        lengths.send((method, length.map(str::to_owned))).unwrap();
        let response = b"HTTP/1.1 204 No Content\r\n\r\n";
        stream.write_all(response).await.unwrap();
    }
}

/// The same over HTTP/2.
async fn http_2(listener: TcpListener, lengths: UnboundedSender<Length>) {
    let (stream, _) = listener.accept().await.unwrap();
    let mut connection = h2::server::handshake(stream).await.unwrap();
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        let method = request.method().as_str().to_ascii_lowercase();
        let length = request.headers().get("content-length");
        let length = length.map(|length| length.to_str().unwrap().to_owned());
        lengths.send((method, length)).unwrap();
        let response = Response::builder().status(204).body(()).unwrap();
        respond.send_response(response, true).unwrap();
    }
}

/// What a server hears of calls without a body.
async fn heard(
    base: &str,
    transport: impl Transport + 'static,
    mut lengths: UnboundedReceiver<Length>,
) {
    let client = Client::new(BaseUrl::parse(base).unwrap(), transport);
    for (index, operation) in OPERATIONS.all().unwrap().iter().enumerate() {
        let call: Call<'_, (), NoSelect> = Call::of(&client, &OPERATIONS, index, &[]);
        call.send().await.unwrap();
        let method = operation.method.as_str().to_ascii_lowercase();
        let length = operation.method.may_have_body().then(|| "0".to_owned());
        assert_eq!(lengths.recv().await.unwrap(), (method, length));
    }
    assert!(lengths.try_recv().is_err());
}

#[tokio::test]
async fn calls_without_a_body_say_so_over_every_transport_and_version_of_http() {
    for is_2 in [false, true] {
        for is_service in [false, true] {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let base = format!("http://{}", listener.local_addr().unwrap());
            let (sender, lengths) = unbounded_channel();
            match is_2 {
                true => tokio::spawn(http_2(listener, sender)),
                false => tokio::spawn(http_1(listener, sender)),
            };
            if is_service {
                let service = legacy::Client::builder(TokioExecutor::new())
                    .http2_only(is_2)
                    .build_http::<Body>();
                heard(&base, OverService::new(service), lengths).await;
            } else {
                let builder = reqwest::Client::builder();
                let builder = match is_2 {
                    true => builder.http2_prior_knowledge(),
                    false => builder,
                };
                heard(&base, Reqwest::from_builder(builder).unwrap(), lengths).await;
            }
        }
    }
}
