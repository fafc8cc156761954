//! Words that Rust keeps for itself, and names of what generated code uses.

use kinds::keywords::Client;
use kinds::keywords::tag_main::{self, TagMainServer};
use kinds::keywords::types::{Op2, Struct};
use kinds::keywords::words::{self, WordsServer};
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

struct Clashes;

impl TagMainServer for Clashes {
    async fn clash(
        &self,
        _: &Context,
        input: String,
        api: String,
        cx: String,
        body: Option<String>,
        client: Option<String>,
        err: Option<String>,
        data: Op2,
    ) -> Result<Option<Op2>, Error> {
        let texts = [body, client, err].map(Option::unwrap_or_default);
        match (&*input, &*api, &*cx, texts.concat().as_str()) {
            ("a", "b", "c", "def") => Ok(Some(data)),
            other => Err(Error::bad_request(format!("{other:?}"))),
        }
    }
}

fn router() -> Router {
    Router::new([words::routes(Words), tag_main::routes(Clashes)]).expect("every route is there once")
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

    // As deep as the names are many.
    let mut chain = json!({ "err": "x" });
    for _ in 1..32 {
        chain = json!({ "err": "x", "next": chain });
    }
    let body: Op2 = serde_json::from_value(chain.clone()).expect("an object");
    let call = client.tag_main().clash("a", "b", "c", &body);
    let _ = call.body_2("d").client("e").err("f").send().await;
    let (path, sent) = ("/clashes/a/b?cx=c&body=d&client=e&err=f", recorder.last());
    assert!(sent.starts_with(&format!("POST {path}\n")) && sent.ends_with(&format!("\n\n{chain}")), "{sent}");
    comes_back(router(), path, chain).await;
}
