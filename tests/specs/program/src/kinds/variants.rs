//! Rules of single variants of one-ofs, and texts beside enums.

use kinds::variants::types::*;
use kinds::variants::variants::{VariantsServer, routes};
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;

use super::{comes_back, post, refusal, told};

struct Echo;

impl VariantsServer for Echo {
    async fn find(
        &self,
        _: &Context,
        code: Option<FindCode>,
        word: Option<String>,
        color: Option<Color>,
        paint: Option<Color>,
    ) -> Result<Option<String>, Error> {
        let shown = |color: Option<Color>| color.map(|color| color.to_string());
        Ok(Some(format!("{code:?} {word:?} {:?} {:?}", shown(color), shown(paint))))
    }

    async fn choose(
        &self,
        _: &Context,
        all: Option<ChooseAll>,
        both: Option<ChooseBoth>,
        speed: Option<ChooseSpeed>,
    ) -> Result<Option<String>, Error> {
        Ok(Some(json!([all, both, speed]).to_string()))
    }

    async fn echo(&self, _: &Context, body: Thing) -> Result<Option<Thing>, Error> {
        Ok(Some(body))
    }

    async fn keep(&self, _: &Context, body: Animal) -> Result<Animal, Error> {
        let is_cat = matches!(body, Animal::Cat(_));
        assert!(is_cat || matches!(body, Animal::Other(_)), "{body:?}");
        Ok(body)
    }

    async fn either(&self, _: &Context, body: Either) -> Result<Option<Either>, Error> {
        Ok(Some(body))
    }

    async fn change(&self, _: &Context, body: Animal) -> Result<Animal, Error> {
        Ok(body)
    }

    async fn paint(&self, _: &Context, body: Vec<Color>) -> Result<i64, Error> {
        Ok(i64::try_from(body.len()).unwrap_or_default())
    }
}

fn router() -> Router {
    Router::new([routes(Echo)]).expect("every route is there once")
}

pub async fn run() {
    chosen();
    bodies().await;
    parameters().await;
    families().await;
    eithers().await;
}

/// A value is of the variant that it is valid for, though the first one is more like it.
async fn eithers() {
    for good in [
        json!({ "absent": { "y": "1" } }),
        json!({ "closed": { "x": "a", "y": 1 } }),
        json!({ "nulled": { "x": null } }),
        json!({ "nulls": [null] }),
        json!({ "bound": { "k": 3 } }),
        json!({ "objects": [{ "k": "a" }] }),
        json!({ "nested": { "in": { "nested": { "in": { "bound": { "k": 3 } } } } } }),
        json!({ "nested": { "in": "abc", "more": 1 } }),
        json!({ "nested": { "in": { "nested": { "in": { "objects": vec![json!({ "k": "a" }); 2_000] } } } } }),
        json!({ "limited": "b", "counted": { "z": "1" } }),
        json!({ "word": null, "kept": { "id": null } }),
        json!({ "any": { "xx": 1 } }),
        json!({ "any": { "c": "d" } }),
        json!({ "any": [1] }),
        json!({ "constant": { "kind": null, "b": "x" } }),
        json!({ "sent": { "d": 48 } }),
        json!({ "facts": { "of": null, "a": "x" } }),
        json!({ "pattern": null }),
        json!({ "gone": null }),
        json!({ "word": "red", "kept": { "id": "1" } }),
    ] {
        let read: Either = serde_json::from_value(good.clone()).expect("clients read it");
        assert_eq!(serde_json::to_value(&read).expect("it is written"), good);
        comes_back(router(), "/eithers", good).await;
    }
    // Requests need not have what only servers set; responses have it.
    let kept = told(router(), &post("/eithers", "application/json", r#"{"kept":{}}"#)).await;
    assert_eq!(kept, (200, r#"{"kept":{"id":null}}"#.to_owned()));
    // Of a name that is there twice the last value counts, whatever was there first.
    for (twice, last) in [
        (r#"{"nested":{"in":{"whole":"a","whole":5}}}"#, r#"{"nested":{"in":{"whole":5}}}"#),
        (r#"{"nested":{"in":{"whole":5,"whole":"a"}}}"#, r#"{"nested":{"in":{"whole":"a"}}}"#),
    ] {
        let sent = post("/eithers", "application/json", twice);
        assert_eq!(told(router(), &sent).await, (200, last.to_owned()));
    }
    // A number without a fraction is an integer, however it is written.
    let sent = post("/eithers", "application/json", r#"{"whole":5.0,"wholes":[1e2,2]}"#);
    assert_eq!(told(router(), &sent).await, (200, r#"{"whole":5,"wholes":[100,2]}"#.to_owned()));
    for (wrong, place) in [
        (json!({ "absent": { "y": 1 } }), "absent.y: expected text, found 1"),
        (json!({ "bound": { "k": 7 } }), "bound.k: is 7, less than 10"),
        (json!({ "constant": { "kind": "c", "b": "x" } }), "constant"),
        (json!({ "gone": {} }), "gone.a: is missing"),
        (json!({ "pattern": "b" }), "pattern: "),
        (json!({ "objects": [{ "k": 1 }, { "k": true }] }), "objects[1].k: expected a 64-bit integer, found true"),
        (json!({ "word": "zz" }), "word: is `zz`, which is not one of `red`"),
        (json!({ "limited": "a" }), "limited: is `a`, which is not one of `b`, `c`, `d`"),
        (json!({ "counted": {} }), "counted: has 0 entries, fewer than 1"),
        (json!({ "counted": { "a": "1", "z": "1", "x": 1 } }), "counted: has 3 entries, more than 2"),
        (json!({ "nested": { "in": { "bound": { "k": 7 } } } }), "nested.in.bound.k: is 7, less than 10"),
    ] {
        let body = refusal(router(), "/eithers", wrong.clone()).await;
        assert!(body.contains(place), "{wrong}: {body}");
    }
}

/// Values that no heir describes keep what the base says.
async fn families() {
    for good in [
        json!({ "kind": "cat", "legs": 4, "lives": 9 }),
        json!({ "kind": "fish", "legs": null, "names": ["Wanda"], "fins": 5 }),
        json!({ "kind": "dog", "legs": 4 }),
        json!({ "kind": "dog", "toys": [], "weights": { "2024": 9.5, "2025": null }, "owner": { "name": "Ann" } }),
        json!({ "kind": "dog", "toys": [{ "color": "red", "size": 1 }], "owner": { "pets": [{ "kind": "cat" }] } }),
    ] {
        comes_back(router(), "/animals", good).await;
    }
    for (wrong, place) in [
        (json!(5), "is not an object"),
        (json!("cat"), "is not an object"),
        (json!([]), "is not an object"),
        (json!({ "kind": "bird" }), "kind: is `bird`, which is not one of `cat`, `dog`, `fish`"),
        (json!({ "kind": null, "legs": 4 }), "kind: is `null`"),
        (json!({ "kind": "dog", "legs": "four" }), "legs: fits none"),
        (json!({ "kind": "dog", "legs": -1 }), "legs: is -1, less than 0"),
        (json!({ "kind": "dog", "names": "Rex" }), "names: is not of the type `array`"),
        (json!({ "legs": 4 }), "kind: is missing"),
        (json!({ "kind": "dog", "names": ["Rex", 5] }), "names[1]: is not a text"),
        (json!({ "kind": "dog", "names": [null] }), "names[0]: is not a text"),
        (json!({ "kind": "dog", "toys": [{ "size": 1 }] }), "toys[0].color: is missing"),
        (json!({ "kind": "dog", "toys": [{ "color": "red", "size": 0 }] }), "toys[0].size: is 0, less than 1"),
        (json!({ "kind": "dog", "weights": { "2024": "9" } }), "weights.2024"),
        (json!({ "kind": "dog", "owner": 5 }), "owner: is not an object"),
        (json!({ "kind": "dog", "owner": { "name": "Annie" } }), "owner.name"),
        (json!({ "kind": "dog", "owner": { "pets": {} } }), "owner.pets: is not of the type `array`"),
    ] {
        let body = refusal(router(), "/animals", wrong.clone()).await;
        assert!(body.contains(place), "{wrong}: {body}");
    }
    // A merge patch takes a property away by `null`, and has no other wrong values either.
    let patch = |body: &str| post("/animals", "application/merge-patch+json", body).replacen("POST", "PATCH", 1);
    let taken = r#"{"kind":"dog","names":null}"#;
    assert_eq!(told(router(), &patch(taken)).await, (200, taken.to_owned()));
    assert_eq!(told(router(), &patch(r#"{"kind":"dog","names":"Rex"}"#)).await.0, 400);
    let animal: Animal = serde_json::from_value(json!("cat")).expect("any value");
    assert_eq!(animal, Animal::Other(json!("cat")));
}

/// Where several variants are of the kind of the value, it is of one whose rules it keeps.
fn chosen() {
    let thing: Thing = serde_json::from_value(json!({ "kinds": [10, 99] })).expect("an object");
    assert_eq!(thing.kinds, Some(vec![10_i64, 99].into()));
    let thing: Thing = serde_json::from_value(json!({ "kinds": [1, 9] })).expect("an object");
    assert_eq!(thing.kinds, Some(vec![1_i32, 9].into()));
}

async fn bodies() {
    for good in [
        json!({ "amount": "ab" }),
        json!({ "amount": 3, "amounts": ["", 4] }),
        json!({ "lists": ["a"] }),
        json!({ "lists": ["abc", "def", "ghi"] }),
        json!({ "kinds": [1, 9] }),
        json!({ "kinds": [10, 11] }),
        json!({ "text": "ab" }),
        json!({ "text": "long-enough" }),
        json!({ "common": "ab" }),
        json!({ "common": "zb" }),
        json!({ "formats": "2026-11-28" }),
        json!({ "formats": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6" }),
        json!({ "number": 9 }),
        json!({ "number": 100 }),
        json!({ "number": null }),
        json!({ "always": true }),
        json!({ "any": "longer than two" }),
        json!({ "deep": "ab" }),
        json!({ "deep": "123456789" }),
        json!({ "deep": 5 }),
        json!({ "color": "red", "other": "pink", "others": { "a": ["blue", "pink"] }, "mixed": "pink" }),
        json!({ "zero": "0", "one": "1" }),
        json!({ "zero": 0, "one": 1 }),
        json!({ "marked": "red" }),
        json!({ "marked": "#ff0000" }),
        json!({ "more": { "name": "a", "one": "red", "two": "ultramarine" } }),
        json!({ "within": { "of": { "at": 1 } } }),
        json!({ "within": { "of": { "at": null } } }),
    ] {
        comes_back(router(), "/things", good).await;
    }
    for (wrong, place) in [
        (json!({ "amount": "abc" }), "amount: has 3 characters, more than 2"),
        (json!({ "amount": 2 }), "amount: is 2, less than 3"),
        (json!({ "amounts": [3, "abc"] }), "amounts[1]: has 3 characters"),
        (json!({ "lists": ["a", "b"] }), "lists: fits none of what it may be"),
        (json!({ "kinds": [1, 10] }), "kinds[1]: is 10, more than 9"),
        (json!({ "text": "abc" }), "text: fits none of what it may be: has 3 characters, more than 2; does not match"),
        (json!({ "common": "abbbbb" }), "common: has 6 characters, more than 5"),
        (json!({ "common": "ccc" }), "common: fits none"),
        (json!({ "formats": "2026-13-28" }), "formats: fits none"),
        (json!({ "number": 50 }), "number: fits none of what it may be: is 50, more than 9; is 50, less than 100"),
        (json!({ "always": false }), "always: is false, not true"),
        (json!({ "deep": "abc" }), "deep: fits none"),
        (json!({ "color": "pink", "other": "pink" }), "color: is `pink`"),
        (json!({ "colors": ["red", "pink"], "other": "pink" }), "colors[1]: is `pink`"),
        (json!({ "other": 5 }), "other"),
        (json!({ "zero": 1 }), "zero: is `1`"),
        (json!({ "one": "2" }), "one: is `2`"),
        (json!({ "marked": "pink" }), "marked: fits none of what it may be: is `pink`"),
        (json!({ "more": { "one": "pink" } }), "more.one: fits none"),
    ] {
        let body = refusal(router(), "/things", wrong.clone()).await;
        assert!(body.contains(place), "{wrong}: {body}");
    }
    let colors = json!(["red", "pink"]).to_string();
    let request = crate::wire::post("/colors", "application/json", &colors);
    assert_eq!(told(router(), &request).await, (200, "2".to_owned()));
}

async fn parameters() {
    for (query, read) in [
        ("code=5", r#"Some(Text("5")) None None None"#),
        ("code=10", "Some(Integer(10)) None None None"),
        ("word=ab&color=red&paint=pink", r#"None Some("ab") Some("red") Some("pink")"#),
        ("paint=red", r#"None None None Some("red")"#),
    ] {
        let found = told(router(), &format!("GET /things?{query} HTTP/1.1")).await;
        assert_eq!(found, (200, json!(read).to_string()), "{query}");
    }
    for (query, read) in [
        ("all=1", "[[1],null,null]"),
        ("all=all&both=1&speed=auto", r#"["all","1","auto"]"#),
        ("all=1&all=2&both=2&speed=1e5", "[[1,2],2,100000.0]"),
    ] {
        let found = told(router(), &format!("GET /members?{query} HTTP/1.1")).await;
        assert_eq!(found, (200, json!(read).to_string()), "{query}");
    }
    for query in ["all=some", "both=3", "speed=fast"] {
        let (status, body) = told(router(), &format!("GET /members?{query} HTTP/1.1")).await;
        assert_eq!(status, 400, "{query}: {body}");
    }
    for (query, name) in [("word=abc", "word"), ("color=pink", "color"), ("paint=x", "paint")] {
        let (status, body) = told(router(), &format!("GET /things?{query} HTTP/1.1")).await;
        assert!(status == 400 && body.contains(&format!("'{name}'")), "{query}: {status} {body}");
    }
}
