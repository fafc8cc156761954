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
        .accept_language("nb")
        .response_limit(1 << 20)
        .read_only()
        .gzip_from(1 << 10)
        .without_gzip_responses()
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

/// The names of the public methods in `impl` blocks of a type in a source file, without those that are hidden.
fn methods_of(source: &str, of: &str) -> Vec<String> {
    let mut names = Vec::new();
    let (mut is_of, mut is_hidden) = (false, false);
    for line in source.lines() {
        if line.starts_with("impl") {
            is_of = line.contains(of) && !line.contains(" for ");
        }
        let line = line.trim_start();
        let line = line.strip_prefix("#[doc(hidden)]").map_or(line, |_| {
            is_hidden = true;
            ""
        });
        let is_method = line.starts_with("pub fn ") || line.starts_with("pub const fn ");
        if let Some((_, rest)) = line.split_once("fn ").filter(|_| is_method) {
            let name = rest.split(['(', '<']).next().unwrap_or_default();
            if is_of && !is_hidden {
                names.push(name.to_owned());
            }
            is_hidden = false;
        }
    }
    names
}

#[test]
fn no_setting_of_a_client_is_missing_in_a_builder() {
    let builder = [
        include_str!("../src/client/builder.rs"),
        include_str!("../src/client/over_tower.rs"),
    ];
    let builder: Vec<String> = builder
        .iter()
        .flat_map(|source| methods_of(source, " Builder<C>"))
        .collect();
    let has = |source: &str, name: &str| source.contains(&format!("pub fn {name}"));
    assert!(builder.len() > 20, "{builder:?}");
    let generated = include_str!("../src/macros/client.rs");
    for name in &builder {
        // These make a builder; a generated crate has constructors of its own.
        if !matches!(&**name, "new" | "of_server") {
            assert!(
                has(generated, name),
                "`builder!` gives builders no method {name}"
            );
        }
    }
    let client = methods_of(include_str!("../src/client.rs"), " Client");
    for name in client.iter().filter(|name| name.starts_with("with")) {
        let name = name.strip_prefix("with_").unwrap_or(name);
        assert!(
            builder.iter().any(|known| known == name),
            "`Builder` has no method {name}"
        );
    }
}

#[test]
fn no_method_of_a_call_is_missing_in_a_call_with_options() {
    // These take arguments that the generated method already has, or a `View`. `into_inner` leads to them.
    let through_inner = [
        "new",
        "of",
        "set_query",
        "query",
        "query_styled",
        "header_value",
        "header_styled",
        "cookie",
        "cookie_styled",
        "form",
        "body",
        "null",
        "arguments",
        "binary",
        "json_patch",
        "merge_patch",
        // `call!` gives calls with pages methods for them.
        "all_pages",
        "all_items",
    ];
    let calls = [
        include_str!("../src/client/call.rs"),
        include_str!("../src/client/send.rs"),
        include_str!("../src/client/paging/all.rs"),
    ];
    let calls: Vec<String> = calls
        .iter()
        .flat_map(|source| methods_of(source, " Call<"))
        .collect();
    assert!(calls.len() > 30, "{calls:?}");
    let retries = include_str!("../src/client/retry.rs").split("macro_rules! retry_options");
    let retries = retries.last().unwrap_or_default();
    let generated = [include_str!("../src/macros/calls.rs"), retries].concat();
    for name in calls {
        let is_there = generated.contains(&format!("pub fn {name}"));
        let is_inner = through_inner.contains(&&*name);
        assert!(
            is_there != is_inner,
            "`call_with_options!` and the list here: {name}"
        );
    }
}
