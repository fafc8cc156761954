//! One module for each of the small documents in `kinds`: the bytes that client and server exchange.

mod access;
mod additional;
mod annotations;
mod bare;
mod bodies;
mod callers;
mod choices;
mod composed;
mod cookies;
mod edges;
mod forms;
mod hooks;
mod keywords;
mod later;
mod markup;
mod media;
mod members;
mod methods;
mod moved;
mod named;
mod nulls;
mod numbers;
mod odd;
mod older;
mod pages;
mod parts;
mod paths;
mod places;
mod refs;
mod sides;
mod strict;
mod twins;
mod variants;

use pagewire_runtime::server::Router;
use serde_json::Value;

use crate::wire::{ask, post};

pub async fn run() {
    access::run().await;
    additional::run().await;
    annotations::run().await;
    bare::run();
    bodies::run().await;
    callers::run().await;
    choices::run().await;
    composed::run().await;
    cookies::run().await;
    edges::run().await;
    forms::run().await;
    hooks::run().await;
    keywords::run().await;
    later::run().await;
    markup::run().await;
    media::run().await;
    members::run().await;
    methods::run().await;
    moved::run().await;
    named::run().await;
    nulls::run().await;
    numbers::run().await;
    odd::run().await;
    older::run().await;
    pages::run().await;
    parts::run().await;
    paths::run().await;
    places::run().await;
    refs::run().await;
    sides::run().await;
    strict::run().await;
    twins::run().await;
    variants::run().await;
}

/// Status and body of the response of `router` to a request.
async fn told(router: Router, request: &str) -> (u16, String) {
    let response = ask(router, request).await;
    let (head, body) = response.split_once("\r\n\r\n").expect("a response");
    let status = head.split(' ').nth(1).expect("a status");
    (status.parse().expect("a number"), body.to_owned())
}

/// Sends `json` to an operation that returns its input, and checks that nothing has changed.
async fn comes_back(router: Router, path: &str, json: Value) {
    let (status, body) = told(router, &post(path, "application/json", &json.to_string())).await;
    assert_eq!((status, body), (200, json.to_string()));
}

/// The message with which JSON is refused.
async fn refusal(router: Router, path: &str, json: Value) -> String {
    let (status, body) = told(router, &post(path, "application/json", &json.to_string())).await;
    assert_eq!(status, 400, "{body}");
    body
}
