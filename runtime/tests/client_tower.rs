//! Services and layers of `tower` under a client.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

#[path = "support/sample.rs"]
mod sample;

use std::convert::Infallible;
use std::time::Duration;

use http::{Request, Response};
use http_body_util::Full;
use pagewire_runtime::client::{Body, Builder, Error, Mock, OverService, TransportError};
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
        Err::<Response<Body>, _>(TransportError::Timeout { status: None })
    });
    let client = Builder::<sample::Client>::new(BASE).build_over(OverService::new(slow));
    let error = reset(&client.unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");

    let broken = service_fn(|_: Request<Body>| async { Err::<Response<Body>, _>("no road") });
    let client = Builder::<sample::Client>::new(BASE).build_over(OverService::new(broken));
    let error = reset(&client.unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
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
