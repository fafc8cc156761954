//! Words that Rust keeps for itself.

use kinds::keywords::Client;
use kinds::keywords::types::*;
use kinds::keywords::words::{WordsServer, routes};
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::{Map, Value, json};

use super::comes_back;
use crate::wire::Recorder;

const WORDS: &str = "abstract as async await become box break const continue crate do dyn else enum extern false final fn \
    for gen if impl in let loop macro match mod move mut override priv pub ref return self Self static \
    struct super trait true try type typeof union unsafe unsized use virtual where while yield";

struct Words;

impl WordsServer for Words {
    async fn echo(&self, _: &Context, body: Struct) -> Result<Option<Struct>, Error> {
        Ok(Some(body))
    }
}

fn router() -> Router {
    Router::new([routes(Words)]).expect("every route is there once")
}

pub async fn run() {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut all: Map<String, Value> = words.iter().map(|word| ((*word).to_owned(), json!(word))).collect();
    all.insert("words".to_owned(), json!(words));
    comes_back(router(), "/values", Value::Object(all.clone())).await;
    for title in [json!({ "a": "x" }), json!({ "b": "x" }), json!(1), json!(true)] {
        comes_back(router(), "/values", json!({ "titles": title })).await;
    }
    // Each is a field, and a member.
    let read: Struct = serde_json::from_value(Value::Object(all)).expect("an object");
    assert!(read.unknown.is_empty(), "{:?}", read.unknown);
    assert!(!format!("{:?}", read.words).contains("Unlisted"), "{:?}", read.words);

    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let _ = client.words().r#match().r#type("a").r#fn("b").r#struct("c").send().await;
    assert_eq!(recorder.last(), "GET /values?type=a&fn=b&struct=c\n\n");
    let _ = client.words().super_("a", "b", "c").send().await;
    assert_eq!(recorder.last(), "GET /a/b/c\n\n");
}
