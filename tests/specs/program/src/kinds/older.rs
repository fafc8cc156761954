//! Lists in the parts of a form as Swagger 2.0 has them.

use kinds::older::Client;
use kinds::older::older::{OlderServer, routes};
use kinds::older::types::*;
use pagewire_runtime::File;
use pagewire_runtime::server::{Context, Error, Router};

use super::told;
use crate::wire::{Recorder, post};

struct Sent;

impl OlderServer for Sent {
    async fn send_parts(&self, _: &Context, body: SendPartsForm) -> Result<Option<String>, Error> {
        let SendPartsForm { usual, commas, blanks, bars, each, files, .. } = body;
        let files = files.map(|files| files.len());
        Ok(Some(format!("{usual:?} {commas:?} {blanks:?} {bars:?} {each:?} {files:?}")))
    }
}

fn router() -> Router {
    Router::new([routes(Sent)]).expect("every route is there once")
}

fn words(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

pub async fn run() {
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let file = |text: &'static str| File::with_bytes("a.txt", "text/plain", text.as_bytes());
    let form = SendPartsForm::new()
        .set_usual(words(&["a", "b c"]))
        .set_commas(vec![1.into(), 2.into()])
        .set_blanks(words(&["a,b", "c"]))
        .set_bars(vec![1, 2])
        .set_each(words(&["a,b", "c"]))
        .set_file(file("x"))
        .set_files(vec![file("y"), file("z")]);
    let _ = client.older().send_parts(&form).send_optional().await;
    let sent = recorder.last();
    let (head, body) = sent.split_once("\n\n").expect("a body");
    let media_type = head.lines().find_map(|line| line.strip_prefix("content-type: ")).expect("a media type");
    let boundary = format!("--{}", media_type.rsplit('=').next().expect("a boundary"));
    let parts = body.split(&boundary);
    let parts = parts.filter_map(|part| part.strip_prefix("\r\nContent-Disposition: form-data; name="));
    let parts: Vec<&str> = parts.map(|part| part.trim_end_matches("\r\n")).collect();
    let expected = [
        "\"usual\"\r\n\r\na,b c",
        "\"commas\"\r\n\r\n1,2",
        "\"blanks\"\r\n\r\na,b c",
        "\"bars\"\r\n\r\n1|2",
        "\"each\"\r\n\r\na,b",
        "\"each\"\r\n\r\nc",
        "\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nx",
        "\"files\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\ny",
        "\"files\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nz",
    ];
    assert_eq!(parts, expected);
    let read = "Some([\"a\", \"b c\"]) Some([1, 2]) Some([\"a,b\", \"c\"]) Some([1, 2]) Some([\"a,b\", \"c\"]) Some(2)";
    assert_eq!(told(router(), &post("/parts", media_type, body)).await, (200, read.to_owned()));
    let cut = SendPartsForm::new().set_usual(words(&["a,b"]));
    let wrong = client.older().send_parts(&cut).send_optional().await;
    let message = wrong.expect_err("the server would cut the item").to_string();
    assert!(message.contains("part ") && message.contains("separates items"), "{message}");
}
