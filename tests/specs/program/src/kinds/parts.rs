//! Forms with parts in the styles of OpenAPI 3.1.

use kinds::parts::Client;
use kinds::parts::parts::{PartsServer, routes};
use kinds::parts::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use pagewire_runtime::{File, Map};

use super::told;
use crate::wire::{Recorder, post};

struct Sent;

impl PartsServer for Sent {
    async fn send_parts(&self, _: &Context, body: SendPartsForm) -> Result<Option<Parts>, Error> {
        let text = serde_json::to_string(&body).expect("it is JSON");
        Ok(serde_json::from_str(&text).ok())
    }

    async fn send_pairs(&self, _: &Context, body: Pairs) -> Result<Option<Pairs>, Error> {
        Ok(Some(body))
    }
}

pub fn router() -> Router {
    Router::new([routes(Sent)]).expect("every route is there once")
}

fn words(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

pub async fn run() {
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let spot = || Spot::new().set_x(1).set_y("a&b");
    let marks: Map<String> = [("k".to_owned(), "v w".to_owned())].into_iter().collect();
    let form = SendPartsForm::new()
        .set_one("a,b")
        .set_file(File::with_bytes("a.txt", "text/plain", &b"x"[..]))
        .set_commas(words(&["a", "b%2C"]))
        .set_blanks(words(&["a,b", "c"]))
        .set_bars(vec![1, 2])
        .set_each(words(&["a,b", "c"]))
        .set_pair(spot())
        .set_marks(marks)
        .set_deep(spot())
        .set_deepest(vec![PartsDeepest::new().set_spots(vec![spot()])])
        .set_spread(Spot::new().set_x(2).set_y("d"))
        .set_clash(Spot::new().set_x(3))
        .set_typed(words(&["t"]));
    let _ = client.parts().send_parts(&form).send_optional().await;
    let sent = recorder.last();
    let (head, body) = sent.split_once("\n\n").expect("a body");
    let media_type = head.lines().find_map(|line| line.strip_prefix("content-type: ")).expect("a media type");
    let boundary = format!("--{}", media_type.rsplit('=').next().expect("a boundary"));
    let parts = body.split(&boundary);
    let parts = parts.filter_map(|part| part.strip_prefix("\r\nContent-Disposition: form-data; name="));
    let parts: Vec<&str> = parts.map(|part| part.trim_end_matches("\r\n")).collect();
    // Nothing is percent-encoded, and a style leaves no media type but that of a file (OpenAPI 3.1.1, "Encoding Object").
    let expected = [
        "\"one\"\r\n\r\na,b",
        "\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nx",
        "\"commas\"\r\n\r\na,b%2C",
        "\"blanks\"\r\n\r\na,b c",
        "\"bars\"\r\n\r\n1|2",
        "\"each\"\r\n\r\na,b",
        "\"each\"\r\n\r\nc",
        "\"pair\"\r\n\r\nx,1,y,a&b",
        "\"marks\"\r\n\r\nk|v w",
        "\"deep[x]\"\r\n\r\n1",
        "\"deep[y]\"\r\n\r\na&b",
        "\"deepest[0][spots][0][x]\"\r\n\r\n1",
        "\"deepest[0][spots][0][y]\"\r\n\r\na&b",
        "\"x\"\r\n\r\n2",
        "\"y\"\r\n\r\nd",
        "\"clash\"\r\nContent-Type: application/json\r\n\r\n{\"x\":3}",
        "\"typed\"\r\nContent-Type: application/json\r\n\r\n\"t\"",
    ];
    assert_eq!(parts, expected);
    let json = serde_json::to_string(&form).expect("it is JSON");
    assert_eq!(told(router(), &post("/parts", media_type, body)).await, (200, json));

    refused(&client).await;
    pairs(&client, &recorder).await;
}

/// A call whose item the server would cut, and parts that do not fit.
async fn refused(client: &Client) {
    for form in [
        SendPartsForm::new().set_commas(words(&["a,b"])),
        SendPartsForm::new().set_blanks(words(&["a b"])),
        SendPartsForm::new().set_pair(Spot::new().set_y("a,b")),
    ] {
        let wrong = client.parts().send_parts(&form).send_optional().await;
        let message = wrong.expect_err("the server would cut the item").to_string();
        assert!(message.contains("part ") && message.contains("separates items"), "{message}");
    }
    let one = |name: &str, data: &str| {
        let body = format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{data}\r\n--x--\r\n");
        post("/parts", "multipart/form-data; boundary=x", &body)
    };
    for (name, data, place) in [
        ("bars", "1|x", "part 'bars'"),
        ("pair", "x,1,y", "part 'pair'"),
        ("deep[x]", "y", "deep[x]"),
        ("deepest[a][spots]", "y", "deepest[a]"),
        ("x", "y", "part 'x'"),
    ] {
        let (status, body) = told(router(), &one(name, data)).await;
        assert!(status == 400 && body.contains(place), "{name}: {status} {body}");
    }
    for (name, data, json) in [
        ("deepest[4][spots][2][x]", "1", r#"{"deepest":[{"spots":[{"x":1}]}]}"#),
        ("unknown", "1", "{}"),
        ("bars", "", r#"{"bars":[]}"#),
    ] {
        assert_eq!(told(router(), &one(name, data)).await, (200, json.to_owned()), "{name}");
    }
    // Many clients send JSON whatever the document says.
    let whole = "--x\r\nContent-Disposition: form-data; name=\"bars\"\r\nContent-Type: application/json\r\n\r\n[1,2]\r\n--x--\r\n";
    let whole = post("/parts", "multipart/form-data; boundary=x", whole);
    assert_eq!(told(router(), &whole).await, (200, r#"{"bars":[1,2]}"#.to_owned()));
}

/// An object can be spread in a form without parts, too, and one of them takes the names that nothing else has.
async fn pairs(client: &Client, recorder: &Recorder) {
    let rest: Map<i64> = [("a".to_owned(), 1), ("b".to_owned(), 2)].into_iter().collect();
    let form = Pairs::new()
        .set_name("n")
        .set_codes(vec![1, 2])
        .set_spread(Spot::new().set_x(1).set_y("z"))
        .set_rest(rest);
    let _ = client.parts().send_pairs(&form).send_optional().await;
    let sent = recorder.last();
    let sent = sent.rsplit("\n\n").next().expect("a body");
    assert_eq!(sent, "name=n&codes=1&codes=2&x=1&y=z&a=1&b=2");
    let json = serde_json::to_string(&form).expect("it is JSON");
    const FORM: &str = "application/x-www-form-urlencoded";
    assert_eq!(told(router(), &post("/pairs", FORM, sent)).await, (200, json.clone()));
    let part = |(name, data): (&str, &str)| {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{data}\r\n")
    };
    let parts = [("name", "n"), ("codes", "1|2"), ("x", "1"), ("a", "1"), ("y", "z"), ("b", "2")].map(part);
    let parts = format!("{}--x--\r\n", parts.concat());
    let parts = post("/pairs", "multipart/form-data; boundary=x", &parts);
    // The document gives the other object no style there: names that the form does not have are those of the dictionary.
    let (status, body) = told(router(), &parts).await;
    assert!(status == 400 && body.contains("part 'y'"), "{status} {body}");
    assert_eq!(told(router(), &post("/pairs", FORM, "x=1&name=n")).await.1, r#"{"name":"n","spread":{"x":1}}"#);
    assert_eq!(told(router(), &post("/pairs", FORM, "x=z")).await.0, 400);
}
