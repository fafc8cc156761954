//! Segments with text beside placeholders, responses without a status, and names that differ in case.

use kinds::paths::Client;
use kinds::paths::cases::{self, CasesServer};
use kinds::paths::marks::{self, MarksServer};
use kinds::paths::paths::{PathsServer, routes};
use kinds::paths::types::{StartAction, StopAction, Told};
use pagewire_runtime::Map;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::{Value, json};

use super::told;
use crate::wire::{Recorder, connect};

struct Paths;

fn said(what: &str, with: &str) -> Result<Option<Told>, Error> {
    Ok(Some(Told::new().set_mw(what).set_m_w(with)))
}

impl PathsServer for Paths {
    async fn read_account(&self, _: &Context, sid: String) -> Result<Option<Told>, Error> {
        said("account", &sid)
    }

    async fn read_plain(&self, _: &Context, sid: String) -> Result<Option<Told>, Error> {
        said("plain", &sid)
    }

    async fn read_lists(
        &self,
        _: &Context,
        plain: Vec<String>,
        dots: Vec<String>,
        marks: Vec<String>,
        pair: Map<String>,
        bars: Option<Vec<String>>,
        blanks: Option<Vec<String>>,
        crumbs: Option<Vec<String>>,
        x_words: Option<Vec<String>>,
    ) -> Result<Option<Told>, Error> {
        said(&format!("{plain:?} {dots:?} {marks:?} {pair:?}"), &format!("{bars:?} {blanks:?} {crumbs:?} {x_words:?}"))
    }

    async fn cancel_job(&self, _: &Context, name: String) -> Result<Option<Told>, Error> {
        said("cancel", &name)
    }

    async fn read_range(
        &self,
        _: &Context,
        from: i64,
        to: i64,
        id: String,
    ) -> Result<Option<Told>, Error> {
        said("range", &format!("{from} {to} {id}"))
    }
}

impl CasesServer for Paths {
    async fn get_done(&self, _: &Context) -> Result<(), Error> {
        Ok(())
    }

    async fn list_users(&self, _: &Context) -> Result<(), Error> {
        Ok(())
    }

    async fn list_users_pascal(&self, _: &Context) -> Result<(), Error> {
        Ok(())
    }
}

impl MarksServer for Paths {
    async fn start(&self, _: &Context, action: StartAction) -> Result<(), Error> {
        Err(Error::not_found(format!("start {}", action.name())))
    }

    async fn stop(&self, _: &Context, action: StopAction) -> Result<(), Error> {
        Err(Error::not_found(format!("stop {}", action.name())))
    }

    async fn read_escaped(&self, _: &Context, a: String) -> Result<Option<Told>, Error> {
        said("escaped", &a)
    }

    async fn read_first(&self, _: &Context, a: i64, y: i64) -> Result<Option<Told>, Error> {
        said("first", &format!("{a} {y}"))
    }

    async fn read_any(&self, _: &Context, a: i64, b: String) -> Result<Option<Told>, Error> {
        said("any", &format!("{a} {b}"))
    }
}

fn router() -> Router {
    Router::new([routes(Paths), cases::routes(Paths), marks::routes(Paths)]).expect("every route is there once")
}

/// Marks within items are told from those between them, or the call fails.
async fn lists(client: &Client, recorder: &Recorder) {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let pair: Map<String> = [("k,1".to_owned(), "a,b".to_owned()), ("l".to_owned(), "x y".to_owned())].into_iter().collect();
    let plain = words(&["a,b", "c"]);
    let call = || client.paths().read_lists(&plain, &words(&["d.e", "f"]), &words(&["g,h;", "i"]), &pair);
    let _ = call().x_words(words(&["p,q", "r"])).bars(words(&["s,t", "u"])).send_optional().await;
    let line = "GET /lists/a%2Cb,c/.d%2Ee.f/;marks=g%2Ch%3B,i/k%2C1=a%2Cb,l=x%20y?bars=s%2Ct%7Cu";
    assert_eq!(recorder.last(), format!("{line}\nx-words: \"p,q\",r\n\n"));
    for (came, with) in [
        (format!("{line} HTTP/1.1\r\nX-Words: \"p,q\",r"), r#"Some(["s,t", "u"]) None None Some(["p,q", "r"])"#),
        // The blanks and bars, cookie and header of requests 2.32.3, whose query is that of urllib, too.
        (
            "GET /lists/a%2Cb,c/.d%2Ee.f/;marks=g%2Ch%3B,i/k%2C1=a%2Cb,l=x%20y?blanks=v+w&bars=s%2Ct%7Cu HTTP/1.1\r\nCookie: crumbs=x,y\r\nX-Words: p,q"
                .to_owned(),
            r#"Some(["s,t", "u"]) Some(["v", "w"]) Some(["x", "y"]) Some(["p", "q"])"#,
        ),
        // A cookie whose comma is encoded, as generated clients send it.
        (
            "GET /lists/a%2Cb,c/.d%2Ee.f/;marks=g%2Ch%3B,i/k%2C1=a%2Cb,l=x%20y?blanks=v+w HTTP/1.1\r\nCookie: crumbs=x%2Cy".to_owned(),
            r#"None Some(["v", "w"]) Some(["x", "y"]) None"#,
        ),
    ] {
        let what = r#"["a,b", "c"] ["d.e", "f"] ["g,h;", "i"] {"k,1": "a,b", "l": "x y"}"#;
        let told = told(router(), &came).await;
        let body = json!({ "mW": with, "mw": what });
        assert_eq!((told.0, serde_json::from_str::<Value>(&told.1).expect("JSON")), (200, body), "{came}");
    }
    // The path of urllib, which encodes each comma between items, too.
    let (status, body) = told(router(), "GET /lists/a%2Cb/.c/;marks=d/e=f HTTP/1.1").await;
    assert!(status == 200 && body.contains(r#"[\"a\", \"b\"] [\"c\"]"#), "{body}");
    // What an address has for `..`, and would make it another one.
    for dots in [".", ".."] {
        let dots = words(&[dots]);
        let climbs = client.paths().read_lists(&plain, &dots, &plain, &pair).send_optional().await;
        // A label begins with a dot itself.
        assert_eq!(climbs.is_err(), dots[0] == ".", "{climbs:?}");
    }
    for (wrong, place) in [
        (call().bars(words(&["a|b"])), "query parameter bars"),
        (call().blanks(words(&["a b", "c"])), "query parameter blanks"),
        (call().crumbs(words(&["a,b"])), "cookie crumbs"),
    ] {
        let error = wrong.send().await.expect_err("the server would read two items").to_string();
        assert!(error.contains(place) && error.contains("item 1 contains"), "{error}");
        assert!(!error.contains("a|b") && !error.contains("a,b"), "no values in errors: {error}");
    }
}

pub async fn run() {
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let paths = client.paths();
    let _ = paths.read_account("a/b.c").send_optional().await;
    assert_eq!(recorder.last(), "GET /Accounts/a%2Fb.c.json\n\n");
    let _ = paths.cancel_job("x:y").send_optional().await;
    assert_eq!(recorder.last(), "POST /jobs/x%3Ay:cancel\ncontent-length: 0\n\n");
    let _ = paths.read_range(-1, 5, "(z)").send_optional().await;
    assert_eq!(recorder.last(), "GET /range/-1..5/of(%28z%29)\n\n");
    assert!(paths.read_account("").send().await.is_err());
    lists(&client, &recorder).await;

    for (request, what, with) in [
        ("GET /Accounts/a.json", "account", "a"),
        ("GET /Accounts/a%2Fb.json.json", "account", "a/b.json"),
        ("GET /Accounts/a.jsonx", "plain", "a.jsonx"),
        ("GET /Accounts/.json", "plain", ".json"),
        ("POST /jobs/a:b:cancel", "cancel", "a:b"),
        ("GET /range/-1..5/of(z)", "range", "-1 5 z"),
    ] {
        let (status, body) = told(router(), &format!("{request} HTTP/1.1")).await;
        assert_eq!(status, 200, "{request}");
        for word in [format!("\"{what}\""), format!("\"{with}\"")] {
            assert!(body.contains(&word), "{request}: {body}");
        }
    }
    for request in ["POST /jobs/a", "POST /jobs/:cancel", "GET /range/1..x/of(z)"] {
        assert_ne!(told(router(), &format!("{request} HTTP/1.1")).await.0, 200);
    }
    // Without a body, too, the status is the documented one.
    assert_eq!(told(router(), "GET /done HTTP/1.1").await, (200, String::new()));
    assert_eq!(told(router(), "GET /users HTTP/1.1").await.0, 204);
    assert_eq!(told(router(), "GET /Users HTTP/1.1").await.0, 202);

    let marks = client.marks();
    let _ = marks.read_escaped("1").send_optional().await;
    assert_eq!(recorder.last(), "GET /enc/%7Bx%7D/1\n\n");
    let _ = marks.read_first(3, 2).send_optional().await;
    assert_eq!(recorder.last(), "GET /q/3?x=1&y=2\n\n");
    let _ = marks.read_any(3, "c&d").send_optional().await;
    assert_eq!(recorder.last(), "GET /q/3?x=c%26d&z=a%20b\n\n");
    let _ = marks.start(&StartAction::Start).send().await;
    assert_eq!(recorder.last(), "POST /?Action=Start\ncontent-length: 0\n\n");
    for (request, status, with) in [
        ("GET /enc/%7Bx%7D/1", 200, "escaped"),
        ("GET /enc/%7bx}/1", 200, "escaped"),
        ("GET /enc/%257Bx%257D/1", 404, ""),
        ("GET /q/3?y=2&x=1", 200, "\"3 2\""),
        ("GET /q/3?z=a+b&x=c%26d", 200, "\"3 c&d\""),
        ("GET /q/3?x=2", 404, ""),
        ("POST /q/3?x=1", 405, ""),
        ("POST /?Action=Stop", 404, "stop Stop"),
        ("POST /?Action=Start", 404, "start Start"),
        ("POST /?Action=Other", 404, "No HTTP resource"),
        ("POST /?Action=%zz", 400, ""),
    ] {
        let (found, body) = told(router(), &format!("{request} HTTP/1.1")).await;
        assert_eq!(found, status, "{request}: {body}");
        assert!(body.contains(with), "{request}: {body}");
    }

    // The handler is the default one. A list in a header has an element, and an integer the notation of JSON.
    for (query, needs, status) in [
        ("", "a", 501),
        ("", "", 400),
        ("", " , ", 400),
        ("?level=2.0", "a", 501),
        ("?level=+2", "a", 400),
        ("?level=%2B2", "a", 400),
        ("?level=02", "a", 400),
        ("?level=3", "a", 400),
    ] {
        let request = format!("GET /needs{query} HTTP/1.1\r\nX-Needs: {needs}");
        let (found, body) = told(router(), &request).await;
        assert_eq!(found, status, "{request}: {body}");
    }

    // Both names are properties, and a success without a status of its own is read.
    let client: Client = connect(router()).await.into();
    let job = client.paths().cancel_job("x").send().await.expect("it is read");
    assert_eq!((job.mw.as_deref(), job.m_w.as_deref()), (Some("cancel"), Some("x")));
    let account = client.paths().read_account("x").send().await.expect("it is read");
    assert_eq!(serde_json::to_string(&account).expect("it is JSON"), r#"{"mW":"x","mw":"account"}"#);
}
