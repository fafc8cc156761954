//! The builder of a description with security schemes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::support::sample;
use http::Request;
use pagewire_runtime::client::{Body, Builder, Credentials, Format, Mock, RetryPolicy, TokioSleep};
use sample::Client;
use tower::util::MapRequestLayer;

pagewire_runtime::builder! {
    /// Puts a client together.
    Shop Client {
        /// Sends an access token.
        token = bearer "token", token_from;
    }
}

fn shop() -> Shop {
    Builder::new("https://example.com/shop/").into()
}

#[tokio::test]
async fn it_has_the_settings_of_every_client() {
    let (mock, wrapped) = (Mock::new(), Arc::new(AtomicUsize::new(0)));
    let count = Arc::clone(&wrapped);
    let add = |mut request: Request<Body>| {
        let value = http::HeaderValue::from_static("layered");
        request.headers_mut().insert("x-by", value);
        request
    };
    let client = shop()
        .credentials(Credentials::bearer("abc"))
        .user_agent("till/1")
        .header("x-shop", "7")
        .secret_header("x-key", "s3cret")
        .format(Format::Json)
        .retry(RetryPolicy::default())
        .layer(MapRequestLayer::new(add))
        .around(move |transport| {
            count.fetch_add(1, Ordering::Relaxed);
            transport
        });
    assert!(!format!("{client:?}").contains("s3cret"));
    let client = client.build_over(mock.clone()).unwrap();
    let call = client.chat_agent().reset_chat_session(317);
    call.send().await.unwrap();
    let calls = mock.calls();
    assert_eq!(calls.len(), 1);
    let headers = ["user-agent", "x-shop", "x-key", "x-by"].map(|name| &calls[0].headers[name]);
    assert_eq!(headers, ["till/1", "7", "s3cret", "layered"]);
    assert_eq!(wrapped.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn it_renews_credentials() {
    for renewing in [
        shop().bearer_source(|| async { Ok("new".to_owned()) }),
        shop().token_from(|| async { Ok("new".to_owned()) }),
    ] {
        let mock = Mock::new();
        let client = renewing
            .retry_with(RetryPolicy::default(), TokioSleep)
            .build_over(mock.clone());
        let client = client.unwrap();
        client
            .chat_agent()
            .reset_chat_session(317)
            .send()
            .await
            .unwrap();
        assert_eq!(mock.calls()[0].headers["authorization"], "Bearer new");
    }
}

#[tokio::test]
async fn settings_of_reqwest_are_refused_over_another_transport() {
    for builder in [
        shop().timeout(Duration::from_secs(1)),
        shop().connect_timeout(Duration::from_secs(1)),
        shop().proxy("http://localhost:3128"),
        shop().root_certificates("no certificate"),
    ] {
        assert!(builder.build_over(Mock::new()).is_err());
    }
    assert!(shop().timeout(Duration::from_secs(1)).build().is_ok());
    assert!(shop().root_certificates("no certificate").build().is_err());
}
