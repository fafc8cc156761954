//! Parameters with values in values, and failures in other formats than JSON.

use http::StatusCode;
use kinds::places::Client;
use kinds::places::places::{PlacesServer, routes};
use kinds::places::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::{Value, json};

use crate::wire::{Recorder, ask, connect};

struct Places;

impl PlacesServer for Places {
    async fn find(
        &self,
        _: &Context,
        at: Spot,
        near: Option<Spot>,
        x_near: Option<Spot>,
        last: Option<Spot>,
        expand: Option<Vec<String>>,
        filter: Option<FindFilter>,
        strict: Option<bool>,
        flat: Option<FindFlat>,
        free: Option<Value>,
    ) -> Result<Option<String>, Error> {
        let failure = match at.x {
            Some(404) => Some(StatusCode::NOT_FOUND),
            Some(409) => Some(StatusCode::CONFLICT),
            Some(503) => Some(StatusCode::SERVICE_UNAVAILABLE),
            _ => None,
        };
        if flat.is_some() || free.is_some() {
            return Ok(Some(json!([flat, free]).to_string()));
        }
        if let Some(status) = failure {
            return Err(Error::new(status, "odd", "It is <b>gone</b>."));
        }
        let spot = |spot: &Spot| format!("{:?}/{:?}", spot.x, spot.y);
        let all = [Some(&at), near.as_ref(), x_near.as_ref(), last.as_ref()].map(|found| found.map(spot));
        let filter = filter.map(|filter| {
            let spots = filter.spots.unwrap_or_default();
            let spots: Vec<String> = spots.iter().map(spot).collect();
            format!("{:?} {:?} {spots:?}", filter.spot.as_deref().map(spot), filter.ids)
        });
        Ok(Some(format!("{all:?} {expand:?} {filter:?} {strict:?}")))
    }
}

fn router() -> Router {
    Router::new([routes(Places)]).expect("every route is there once")
}

const FOUND: &str = "[Some(\"Some(1)/Some(2)\"), Some(\"Some(3)/None\"), Some(\"Some(4)/None\"), Some(\"Some(5)/None\")] \
                     Some([\"a\", \"b\"]) Some(\"Some(\\\"Some(6)/None\\\") Some([7, 8]) [\\\"Some(9)/None\\\", \\\"None/Some(10)\\\"]\") Some(true)";

pub async fn run() {
    let recorder = Recorder::default();
    let spot = |x| Spot::new().set_x(x);
    let filter = FindFilter::new()
        .set_spot(spot(6))
        .set_ids(vec![7, 8])
        .set_spots(vec![spot(9), Spot::new().set_y(10)]);
    let words = vec!["a".to_owned(), "b".to_owned()];
    let client: Client = recorder.client().into();
    let sent = |client: Client| {
        let (words, filter) = (words.clone(), filter.clone());
        async move {
            let places = client.places();
            let call = places.find(&spot(1).set_y(2)).near(spot(3)).x_near(spot(4)).last(spot(5));
            call.expand(words).filter(filter).strict(true).send_optional().await
        }
    };
    let _ = sent(client).await;
    let request = recorder.last();
    assert_eq!(
        request.trim_end(),
        "GET /find/%7B%22x%22%3A1%2C%22y%22%3A2%7D?near=%7B%22x%22%3A3%7D&expand%5B0%5D=a&expand%5B1%5D=b\
         &filter%5Bspot%5D%5Bx%5D=6&filter%5Bids%5D%5B0%5D=7&filter%5Bids%5D%5B1%5D=8\
         &filter%5Bspots%5D%5B0%5D%5Bx%5D=9&filter%5Bspots%5D%5B1%5D%5By%5D=10&strict=true\n\
         x-near: {\"x\":4}\ncookie: last={%22x%22:5}"
    );
    let found = sent(connect(router()).await.into()).await.expect("a response");
    assert_eq!(found.as_deref(), Some(FOUND));
    // Lists and objects in an object, as this client and others write them.
    let flat = FindFlat::new().set_words(vec!["a".to_owned(), "b".to_owned()]).set_n(1);
    let free = json!({ "x": { "y": ["1", "2"] } });
    let ask_flat = async |client: Client| {
        let places = client.places();
        places.find(&spot(1)).flat(flat.clone()).free(free.clone()).send_optional().await
    };
    let _ = ask_flat(recorder.client().into()).await;
    let request = recorder.last();
    let query = "?flat%5Bwords%5D%5B0%5D=a&flat%5Bwords%5D%5B1%5D=b&flat%5Bn%5D=1&free%5Bx%5D%5By%5D%5B0%5D=1&free%5Bx%5D%5By%5D%5B1%5D=2";
    assert!(request.trim_end().ends_with(query), "{request}");
    let expected = r#"[{"words":["a","b"],"n":1},{"x":{"y":["1","2"]}}]"#;
    let found = ask_flat(connect(router()).await.into()).await.expect("a response");
    assert_eq!(found.as_deref(), Some(expected));
    for words in ["flat[words]=a&flat[words]=b", "flat[words][]=a&flat[words][]=b"] {
        let request = format!("GET /find/%7B%7D?{words}&flat[n]=1&free[x][y][]=1&free[x][y][]=2 HTTP/1.1");
        let response = ask(router(), &request).await;
        let text = serde_json::to_string(expected).expect("a text");
        assert!(response.ends_with(&text), "{response}");
    }
    // As others write lists and blanks.
    let other = "GET /find/%7B%7D?expand[]=a&expand[]=b&expand=c&filter[ids][]=7&strict= HTTP/1.1";
    let response = ask(router(), other).await;
    assert!(response.contains(r#"Some([\"c\", \"a\", \"b\"]) Some(\"None Some([7]) []\") None"#) || response.contains(r#"Some([\"a\", \"b\", \"c\"]) Some(\"None Some([7]) []\") None"#), "{response}");
    for (wrong, message) in [
        ("filter[spot][x]=a", "In the query parameter 'filter': filter[spot][x]: expected a 64-bit integer, found \"a\""),
        ("filter=a", "In the query parameter 'filter': filter: expected parts such as filter[part], found a single text"),
        ("filter[spots][a][x]=1", "filter[spots][a][x]: expected the number of an item, such as 0, found \"a\""),
        ("near=5", "In the query parameter 'near': expected an object, found 5"),
        ("near={", "In the query parameter 'near': the text is not JSON: it ends too early at line 1 column 1"),
    ] {
        let response = ask(router(), &format!("GET /find/%7B%7D?{wrong} HTTP/1.1")).await;
        let message = serde_json::to_string(message).expect("a text");
        let is_told = response.contains(message.trim_matches('"'));
        assert!(response.starts_with("HTTP/1.1 400") && is_told, "{wrong}: {response}");
    }

    let client: Client = connect(router()).await.into();
    for (status, media_type, body) in [
        (404, "text/plain; charset=utf-8", "It is <b>gone</b>."),
        (409, "text/html; charset=utf-8", "It is &lt;b&gt;gone&lt;/b&gt;."),
        (
            503,
            "application/xml; charset=utf-8",
            "<fault><status>503</status><message>It is &lt;b&gt;gone&lt;/b&gt;.</message></fault>",
        ),
    ] {
        let error = client.places().find(&spot(status)).send().await.expect_err("it fails");
        let failure = error.failure().expect("there is a response");
        assert_eq!(i64::from(failure.status.as_u16()), status);
        assert_eq!(failure.headers["content-type"], media_type);
        assert_eq!(String::from_utf8_lossy(&failure.body), body);
        match status {
            404 => {
                assert_eq!(failure.read::<String>().expect("a text").as_deref(), Some(body));
                assert!(error.to_string().ends_with(body), "{error}");
            }
            409 => assert_eq!(failure.read::<String>().expect("a text").as_deref(), Some(body)),
            _ => {
                let fault: Fault = failure.read().expect("a fault").expect("it is there");
                assert_eq!(fault.message.as_deref(), Some("It is <b>gone</b>."));
            }
        }
    }
}
