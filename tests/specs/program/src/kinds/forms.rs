//! Forms whose properties have ways of their own to be written.

use kinds::forms::Client;
use kinds::forms::forms::{FormsServer, routes};
use kinds::forms::types::*;
use pagewire_runtime::Map;
use pagewire_runtime::server::{Context, Error, Router};
use pagewire_runtime::File;
use serde_json::{Value, json};

use super::told;
use crate::wire::{Recorder, post};

struct Forms;

impl FormsServer for Forms {
    async fn send_pairs(&self, _: &Context, body: Order) -> Result<Option<Order>, Error> {
        Ok(Some(body))
    }

    async fn send_parts(&self, _: &Context, body: SendPartsForm) -> Result<Vec<String>, Error> {
        let image = body.image.as_ref().and_then(|image| image.media_type.clone());
        let images = body.images.iter().flatten();
        let images: Vec<&str> = images.filter_map(|image| image.media_type.as_deref()).collect();
        Ok(vec![
            format!("{:?} {:?} {:?} {:?} {image:?}", body.note, body.codes, body.page, body.title),
            format!("{:?} {:?} {images:?}", body.rows, body.words),
        ])
    }

    async fn send_file(&self, _: &Context, body: SendFileForm) -> Result<Option<String>, Error> {
        Ok(body.upload.map(|file| format!("{:?} {:?} {:?}", file.name, file.media_type, file.bytes())))
    }

    async fn send_token(&self, _: &Context, body: SendTokenBody) -> Result<Option<String>, Error> {
        Ok(Some(match body {
            SendTokenBody::AuthorizationCode(code) => format!("code {:?}", code.code),
            SendTokenBody::Password(password) => format!("password {:?} {:?}", password.username, password.age),
            SendTokenBody::RefreshToken(refresh) => format!("refresh {:?}", refresh.scopes),
            _ => "other".to_owned(),
        }))
    }

    async fn send_mixed(&self, _: &Context, body: Mixed) -> Result<Option<Mixed>, Error> {
        Ok(Some(body))
    }

    async fn send_typed(&self, _: &Context, body: SendTypedForm) -> Result<Option<Typed>, Error> {
        let text = serde_json::to_string(&body).expect("it is JSON");
        Ok(serde_json::from_str(&text).ok())
    }

    async fn search(
        &self,
        _: &Context,
        words: Option<Vec<String>>,
        bars: Option<Vec<String>>,
        spot: Option<Map<String>>,
        open: Option<SearchOpen>,
    ) -> Result<Option<String>, Error> {
        let spot = spot.map(|spot| serde_json::to_string(&spot).expect("it is JSON"));
        let open = open.map(|open| serde_json::to_string(&open).expect("it is JSON"));
        Ok(Some(format!("{words:?} {bars:?} {spot:?} {open:?}")))
    }

    async fn spread(&self, _: &Context, page: Option<i64>, rest: Option<Map<String>>) -> Result<Option<String>, Error> {
        let rest = rest.map(|rest| serde_json::to_string(&rest).expect("it is JSON"));
        Ok(Some(format!("{page:?} {rest:?}")))
    }

    async fn filter(&self, _: &Context, page: Option<i64>, filter: Option<Map<Value>>) -> Result<Option<String>, Error> {
        let filter = filter.map(|filter| serde_json::to_string(&filter).expect("it is JSON"));
        Ok(Some(format!("{page:?} {filter:?}")))
    }
}

pub fn router() -> Router {
    Router::new([routes(Forms)]).expect("every route is there once")
}

const FORM: &str = "application/x-www-form-urlencoded";

pub async fn run() {
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let mut labels: Map<String> = Map::default();
    labels.insert("a.b", "x".to_owned());
    labels.insert("7", "y".to_owned());
    let line = |count, tag: &str| Line::new().set_count(count).set_tags(vec![tag.to_owned()]);
    let order = Order::new()
        .set_urls(vec!["a".to_owned(), "b".to_owned()])
        .set_codes(vec![1, 2])
        .set_words(vec!["p".to_owned(), "q".to_owned()])
        .set_numbers([1.5, 2.0].map(pagewire_runtime::Decimal::from))
        .set_labels(labels)
        .set_lines(vec![line(1, "t"), line(2, "u&v")])
        .set_raw(vec![3, 4])
        .set_plain(line(5, "w"))
        .set_spot(OrderSpot::new().set_x(1).set_y(2))
        .set_marks([("a".to_owned(), "x".to_owned())].into_iter().collect::<Map<String>>());
    let _ = client.forms().send_pairs(&order).send_optional().await;
    let sent = recorder.last();
    let pairs = sent.rsplit("\n\n").next().expect("a body");
    assert_eq!(
        pairs,
        "urls=a&urls=b&codes=1,2&words=p%7Cq&numbers=1.5+2&labels%5Ba.b%5D=x&labels%5B7%5D=y\
         &lines%5B0%5D%5Bcount%5D=1&lines%5B0%5D%5Btags%5D%5B0%5D=t&lines%5B1%5D%5Bcount%5D=2\
         &lines%5B1%5D%5Btags%5D%5B0%5D=u%26v&raw=%5B3%2C4%5D&plain=%7B%22count%22%3A5%2C%22tags%22%3A%5B%22w%22%5D%7D\
         &spot=x,1,y,2&marks=a%7Cx"
    );
    let (status, body) = told(router(), &post("/pairs", FORM, pairs)).await;
    let json = serde_json::to_string(&order).expect("it is JSON");
    assert_eq!((status, body), (200, json));
    let other = "lines[4][count]=1&lines[0][tags][]=a&labels[x]=1&codes=";
    let (_, body) = told(router(), &post("/pairs", FORM, other)).await;
    assert_eq!(body, r#"{"codes":[],"labels":{"x":"1"},"lines":[{"tags":["a"]},{"count":1}]}"#);
    for (wrong, message) in [
        ("codes=1,x", "codes: expected a 64-bit integer, found \\\"x\\\" (pair 1 of the form)"),
        ("numbers=1+x", "numbers: expected a number, found \\\"x\\\""),
        ("labels=a", "labels: expected parts such as labels[part], found a single text"),
        ("lines=a", "lines: expected items such as lines[0], found a single text"),
        ("lines[0][count]=x", "lines[0][count]: expected a 64-bit integer, found \\\"x\\\""),
        ("lines[a][count]=1", "lines[a][count]: expected the number of an item, such as 0, found \\\"a\\\""),
        ("lines[0][count][a]=1", "lines[0][count][a]: expected a single text, found parts"),
        ("raw=[x]", "raw: [0]: the text is not JSON: expected value at line 1 column 2"),
        ("codes=1&raw=[1", "raw: [0]: the text is not JSON: it ends too early at line 1 column 2 (pair 2 of the form)"),
        ("plain=", "plain: an empty text is not JSON"),
        ("plain={\"count\":[]}", "plain: count: expected a 64-bit integer, found an array"),
        ("spot=x,a", "spot: expected a 64-bit integer, found \\\"a\\\""),
        ("spot=x", "spot: the key \\\"x\\\" has no value"),
    ] {
        let (status, body) = told(router(), &post("/pairs", FORM, wrong)).await;
        assert!(status == 400 && body.contains(message), "{wrong}: {status} {body}");
    }

    let image = File::with_bytes("face.png", "image/png", &b"PNG"[..]);
    let form = SendPartsForm::new()
        .set_note("n")
        .set_codes(vec![1, 2])
        .set_page("<p>")
        .set_title("t")
        .set_image(image)
        .set_images(vec![
            File::with_bytes("a.gif", "image/gif", &b"GIF"[..]),
            File::new().set_data(b"PDF".to_vec()),
        ])
        .set_rows(vec![vec![Some(1), None], vec![]])
        .set_words(vec![Some("a".to_owned()), None]);
    let _ = client.forms().send_parts(&form).send().await;
    let sent = recorder.last();
    for part in [
        "name=\"note\"\r\n\r\nn\r\n",
        // One part per item, whatever its media type (OpenAPI 3.0.4 and 3.1.1, "Encoding multipart Media Types").
        "name=\"codes\"\r\nContent-Type: application/json\r\n\r\n1\r\n",
        "name=\"codes\"\r\nContent-Type: application/json\r\n\r\n2\r\n",
        "name=\"rows\"\r\nContent-Type: application/json\r\n\r\n[1,null]\r\n",
        "name=\"rows\"\r\nContent-Type: application/json\r\n\r\n[]\r\n",
        "name=\"words\"\r\nContent-Type: application/json\r\n\r\n\"a\"\r\n",
        "name=\"words\"\r\nContent-Type: application/json\r\n\r\nnull\r\n",
        "filename=\"a.gif\"\r\nContent-Type: image/gif\r\n\r\nGIF\r\n",
        "Content-Type: application/pdf\r\n\r\nPDF\r\n",
        "name=\"page\"\r\nContent-Type: text/html\r\n\r\n<p>\r\n",
        "name=\"title\"\r\nContent-Type: application/json\r\n\r\n\"t\"\r\n",
        "Content-Type: image/png\r\n\r\nPNG\r\n",
    ] {
        assert!(sent.contains(part), "{part} in {sent}");
    }
    let (head, body) = sent.split_once("\n\n").expect("a body");
    let media_type = head.lines().find_map(|line| line.strip_prefix("content-type: ")).expect("a media type");
    let (status, body) = told(router(), &post("/parts", media_type, body)).await;
    let came = json!([
        r#"Some("n") Some([1, 2]) Some("<p>") Some("t") Some("image/png")"#,
        r#"Some([[Some(1), None], []]) Some([Some("a"), None]) ["image/gif", "application/pdf"]"#,
    ]);
    assert_eq!((status, body), (200, came.to_string()));
    media_types_of_parts(&client).await;

    let file = File::with_bytes("a.txt", "text/plain", &b"one"[..]);
    let _ = client.forms().send_file(&SendFileForm::new().set_upload(file)).send_optional().await;
    let sent = recorder.last();
    let (head, body) = sent.split_once("\n\n").expect("a body");
    let media_type = head.lines().find_map(|line| line.strip_prefix("content-type: ")).expect("a media type");
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let part = "Content-Disposition: form-data; name=\"upload\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\none";
    assert_eq!(body, format!("--{boundary}\r\n{part}\r\n--{boundary}--\r\n"));
    let (_, body) = told(router(), &post("/file", media_type, body)).await;
    assert_eq!(body, "\"Some(\\\"a.txt\\\") Some(\\\"text/plain\\\") [111, 110, 101]\"");
    // Schemathesis sends no body where the document requires none.
    assert_ne!(told(router(), "POST /file HTTP/1.1").await.0, 415);
    assert_eq!(told(router(), "POST /parts HTTP/1.1").await.0, 415);

    one_ofs(&client, &recorder).await;
    parts(&client, &recorder).await;
    queries(&client, &recorder).await;
}

/// Parts have one of the media types that the document lists for them.
async fn media_types_of_parts(client: &Client) {
    let typed = |name: &str, media_type: &str, data: &str| {
        let body = format!(
            "--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n{data}\r\n--x--\r\n"
        );
        post("/parts", "multipart/form-data; boundary=x", &body)
    };
    for (name, media_type, data) in [
        ("image", "IMAGE/JPEG", "x"),
        ("images", "image/webp", "x"),
        ("page", "text/html; charset=utf-8", "x"),
        ("codes", "text/json", "1"),
        // As clients send it that take a list for one value.
        ("codes", "application/json", "[1,2]"),
        ("rows", "application/json", "[[1],[2,null]]"),
        ("rows", "application/json", "[1,2]"),
    ] {
        let (status, body) = told(router(), &typed(name, media_type, data)).await;
        assert_eq!(status, 200, "{name} {media_type}: {body}");
    }
    for (name, media_type) in [("image", "text/plain"), ("images", "text/html"), ("page", "text/plain"), ("codes", "text/xml")] {
        let (status, body) = told(router(), &typed(name, media_type, "1")).await;
        assert!(status == 415 && body.contains(&format!("'{name}'")), "{name} {media_type}: {status} {body}");
    }
    let (status, body) = told(router(), &typed("rows", "application/json", "[1,\"x\"]")).await;
    assert_eq!(status, 400, "{body}");
    let text = File::with_bytes("a.txt", "text/plain", &b"x"[..]);
    let wrong = client.forms().send_parts(&SendPartsForm::new().set_image(text)).send().await;
    let message = wrong.expect_err("the document allows no such file").to_string();
    assert!(message.contains("`image`") && message.contains("image/png,image/jpeg"), "{message}");
}

/// Media type and body of the last request.
fn last(recorder: &Recorder) -> (String, String) {
    let sent = recorder.last();
    let (head, body) = sent.split_once("\n\n").expect("a body");
    let media_type = head.lines().find_map(|line| line.strip_prefix("content-type: "));
    (media_type.unwrap_or_default().to_owned(), body.to_owned())
}

async fn one_ofs(client: &Client, recorder: &Recorder) {
    let password = Password::new().set_grant_type(PasswordGrantType::Password).set_username("ann b").set_age(7);
    let refresh = Refresh::new()
        .set_grant_type(RefreshGrantType::RefreshToken)
        .set_scopes(vec!["a".to_owned(), "b".to_owned()]);
    for (body, pairs, came) in [
        (
            SendTokenBody::from(password),
            "grant_type=password&username=ann+b&age=7",
            r#"password Some("ann b") Some(7)"#,
        ),
        (
            SendTokenBody::from(refresh),
            "grant_type=refresh_token&scopes=a&scopes=b",
            r#"refresh Some(["a", "b"])"#,
        ),
    ] {
        let _ = client.forms().send_token(&body).send_optional().await;
        assert_eq!(last(recorder), (FORM.to_owned(), pairs.to_owned()));
        let response = told(router(), &post("/token", FORM, pairs)).await;
        assert_eq!(response, (200, came.to_owned()));
    }
    // The body in RFC 6749, 4.1.3, without what that document has no name for.
    let pairs = "grant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA\
                 &redirect_uri=https%3A%2F%2Fclient%2Eexample%2Ecom%2Fcb";
    let response = told(router(), &post("/token", FORM, pairs)).await;
    assert_eq!(response, (200, r#"code Some("SplxlOBeZQQYbYS6WxSbIA")"#.to_owned()));
    for wrong in ["grant_type=password", "grant_type=other&code=x", "grant_type=password&username=a&age=x", "code=x"] {
        let (status, body) = told(router(), &post("/token", FORM, wrong)).await;
        assert_eq!(status, 400, "{wrong}: {body}");
    }

    let line = Line::new().set_count(1);
    let mixed = Mixed::new()
        .set_one(MixedOne::from(vec!["a".to_owned(), "b,c".to_owned()]))
        .set_few(MixedFew::from(5))
        .set_spot(MixedSpot::from(line))
        .set_gaps(vec![Some(1), None, Some(3)])
        .set_words(vec!["a,b".to_owned(), "c|d".to_owned()])
        .set_bars(vec!["p".to_owned(), "q".to_owned()]);
    let _ = client.forms().send_mixed(&mixed).send_optional().await;
    let pairs = "one=a&one=b%2Cc&few=5&spot=%7B%22count%22%3A1%7D&gaps=1&gaps=&gaps=3&words=a%2Cb,c%7Cd&bars=p%7Cq";
    assert_eq!(last(recorder), (FORM.to_owned(), pairs.to_owned()));
    let json = serde_json::to_string(&mixed).expect("it is JSON");
    assert_eq!(told(router(), &post("/mixed", FORM, pairs)).await, (200, json));
    let wrong = client.forms().send_mixed(&Mixed::new().set_bars(vec!["a|b".to_owned()])).send_optional().await;
    let message = wrong.expect_err("the server would read two items").to_string();
    assert!(message.contains("property bars"), "{message}");
    for (pairs, json) in [
        ("one=5&few=1&few=2", r#"{"one":"5","few":[1,2]}"#),
        ("one=%5B%22a%22%5D&spot=x", r#"{"one":"[\"a\"]","spot":"x"}"#),
        // Where nothing tells commas apart, each is one between items.
        ("words=a%2Cb&bars=a%7Cb", r#"{"words":["a","b"],"bars":["a","b"]}"#),
        ("words=a,b&bars=a%7Cb|c", r#"{"words":["a","b"],"bars":["a|b","c"]}"#),
        // An empty text is a text, and no integer.
        ("texts=a&texts=&gaps=&picks=x&picks=", r#"{"gaps":[null],"texts":["a",""],"picks":["x",null]}"#),
        // Nor is it a date, or a text of at least one character.
        (
            "days=2020-01-02&days=&times=&codes=a&codes=",
            r#"{"days":["2020-01-02",null],"times":[null],"codes":["a",null]}"#,
        ),
    ] {
        assert_eq!(told(router(), &post("/mixed", FORM, pairs)).await, (200, json.to_owned()));
    }
    for wrong in ["few=x", "few=1&few=x", "gaps=x"] {
        let (status, _) = told(router(), &post("/mixed", FORM, wrong)).await;
        assert_eq!(status, 400, "{wrong}");
    }
}

async fn parts(client: &Client, recorder: &Recorder) {
    let line = |count| Line::new().set_count(count);
    let form = SendTypedForm::new()
        .set_sheet(line(1))
        .set_sheets(vec![line(2), line(3)])
        .set_note(line(4))
        .set_pairs(line(5))
        .set_key(b"\x00\xff".to_vec())
        .set_keys(vec![b"a".to_vec().into()])
        .set_one(SendTypedFormOne::from(vec!["x".to_owned(), "y".to_owned()]))
        .set_gaps(vec![Some(1), None]);
    let _ = client.forms().send_typed(&form).send_optional().await;
    let (media_type, body) = last(recorder);
    for part in [
        "name=\"sheet\"\r\nContent-Type: application/xml\r\n\r\n<Line><count>1</count></Line>\r\n",
        "name=\"sheets\"\r\nContent-Type: text/xml\r\n\r\n<Line><count>2</count></Line>\r\n",
        "name=\"sheets\"\r\nContent-Type: text/xml\r\n\r\n<Line><count>3</count></Line>\r\n",
        "name=\"note\"\r\nContent-Type: text/plain\r\n\r\n{\"count\":4}\r\n",
        "name=\"pairs\"\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\ncount=5\r\n",
        "name=\"key\"\r\nContent-Type: application/x-pem-file\r\n\r\nAP8=\r\n",
        "name=\"keys\"\r\n\r\nYQ==\r\n",
        "name=\"one\"\r\n\r\nx\r\n",
        "name=\"one\"\r\n\r\ny\r\n",
        "name=\"gaps\"\r\n\r\n1\r\n",
        "name=\"gaps\"\r\n\r\n\r\n",
    ] {
        assert!(body.contains(part), "{part} in {body}");
    }
    let json = r#"{"sheet":{"count":1},"sheets":[{"count":2},{"count":3}],"note":{"count":4},"pairs":{"count":5},"key":"AP8=","keys":["YQ=="],"one":["x","y"],"gaps":[1,null]}"#;
    assert_eq!(told(router(), &post("/typed", &media_type, &body)).await, (200, json.to_owned()));
    // A part without a media type has that of the document.
    let other = "--x\r\nContent-Disposition: form-data; name=\"sheet\"\r\n\r\n<Line><count>1</count></Line>\r\n\
                 --x\r\nContent-Disposition: form-data; name=\"sheets\"\r\nContent-Type: application/xml\r\n\r\n<Line><count>2</count></Line>\r\n--x--\r\n";
    let json = r#"{"sheet":{"count":1},"sheets":[{"count":2}]}"#;
    assert_eq!(told(router(), &post("/typed", "multipart/form-data; boundary=x", other)).await, (200, json.to_owned()));
    let part = |name: &str, text: &str| format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");
    let empty = ["gaps", "texts", "free", "picks"].map(|name| part(name, ""));
    let empty = format!("{}--x--\r\n", empty.concat());
    let json = r#"{"gaps":[null],"texts":[""],"free":{},"picks":[null]}"#;
    assert_eq!(told(router(), &post("/typed", "multipart/form-data; boundary=x", &empty)).await, (200, json.to_owned()));
    let wrong = "--x\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n*\r\n--x--\r\n";
    let (status, _) = told(router(), &post("/typed", "multipart/form-data; boundary=x", wrong)).await;
    assert_eq!(status, 400);
}

async fn queries(client: &Client, recorder: &Recorder) {
    let words = vec!["a,b".to_owned(), "c".to_owned()];
    let spot: Map<String> = [("k,1".to_owned(), "v".to_owned())].into_iter().collect();
    let open = SearchOpen::new().set_size(3).with_additional("colour", "r&b");
    let call = client.forms().search().words(words).spot(spot).open(open);
    let _ = call.send_optional().await;
    let sent = recorder.last();
    let line = sent.lines().next().expect("a line");
    assert_eq!(line, "GET /search?words=a%2Cb,c&spot=k%2C1,v&size=3&colour=r%26b");
    let came = r#"Some(["a,b", "c"]) None Some("{\"k,1\":\"v\"}") Some("{\"size\":3,\"colour\":\"r&b\"}")"#;
    assert_eq!(told(router(), &format!("{line} HTTP/1.1")).await, (200, came.to_owned()));
    for (query, came) in [
        ("words=a%2Cb", r#"Some(["a", "b"]) None None None"#),
        ("words=a,b&bars=c%7Cd", r#"Some(["a", "b"]) Some(["c", "d"]) None None"#),
        ("bars=a|b%7Cc", r#"None Some(["a", "b|c"]) None None"#),
    ] {
        assert_eq!(told(router(), &format!("GET /search?{query} HTTP/1.1")).await, (200, came.to_owned()));
    }
    let rest: Map<String> = [("a".to_owned(), "1".to_owned())].into_iter().collect();
    let _ = client.forms().spread().page(2).rest(rest).send_optional().await;
    assert_eq!(recorder.last().lines().next(), Some("GET /spread?page=2&a=1"));
    let response = told(router(), "GET /spread?page=2&a=1&b=2 HTTP/1.1").await;
    assert_eq!(response, (200, r#"Some(2) Some("{\"a\":\"1\",\"b\":\"2\"}")"#.to_owned()));
    let response = told(router(), "GET /spread?page=2 HTTP/1.1").await;
    assert_eq!(response, (200, "Some(2) None".to_owned()));

    // A free-form object has the style of its parameter, too.
    let entries = [("a", json!("x")), ("b", json!(1)), ("c", json!({ "d": true }))];
    let filter: Map<Value> = entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let _ = client.forms().filter().page(2).filter(filter).send_optional().await;
    let sent = recorder.last();
    let line = sent.lines().next().expect("a line");
    assert_eq!(line, "GET /filter?page=2&a=x&b=1&c=%7B%22d%22%3Atrue%7D");
    let response = told(router(), &format!("{line} HTTP/1.1")).await;
    // Its entries are read as texts.
    assert_eq!(response, (200, r#"Some(2) Some("{\"a\":\"x\",\"b\":\"1\",\"c\":\"{\\\"d\\\":true}\"}")"#.to_owned()));
}
