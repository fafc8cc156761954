//! Forms whose properties have ways of their own to be written.

use kinds::forms::Client;
use kinds::forms::forms::{FormsServer, routes};
use kinds::forms::types::*;
use pagewire_runtime::Map;
use pagewire_runtime::server::{Context, Error, Router};
use pagewire_runtime::value::File;

use super::told;
use crate::wire::{Recorder, post};

struct Forms;

impl FormsServer for Forms {
    async fn send_pairs(&self, _: &Context, body: Order) -> Result<Option<Order>, Error> {
        Ok(Some(body))
    }

    async fn send_parts(&self, _: &Context, body: SendPartsForm) -> Result<Vec<String>, Error> {
        let image = body.image.as_ref().and_then(|image| image.media_type.clone());
        Ok(vec![format!("{:?} {:?} {:?} {:?} {image:?}", body.note, body.codes, body.page, body.title)])
    }

    async fn send_file(&self, _: &Context, body: SendFileForm) -> Result<Option<String>, Error> {
        Ok(body.upload.map(|file| format!("{:?} {:?} {:?}", file.name, file.media_type, file.bytes())))
    }
}

fn router() -> Router {
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
        "urls=a&urls=b&codes=1%2C2&words=p%7Cq&numbers=1.5+2&labels%5Ba.b%5D=x&labels%5B7%5D=y\
         &lines%5B0%5D%5Bcount%5D=1&lines%5B0%5D%5Btags%5D%5B0%5D=t&lines%5B1%5D%5Bcount%5D=2\
         &lines%5B1%5D%5Btags%5D%5B0%5D=u%26v&raw=%5B3%2C4%5D&plain=%7B%22count%22%3A5%2C%22tags%22%3A%5B%22w%22%5D%7D\
         &spot=x%2C1%2Cy%2C2&marks=a%7Cx"
    );
    let (status, body) = told(router(), &post("/pairs", FORM, pairs)).await;
    let json = serde_json::to_string(&order).expect("it is JSON");
    assert_eq!((status, body), (200, json));
    let other = "lines[4][count]=1&lines[0][tags][]=a&labels[x]=1&codes=";
    let (_, body) = told(router(), &post("/pairs", FORM, other)).await;
    assert_eq!(body, r#"{"codes":[],"labels":{"x":"1"},"lines":[{"tags":["a"]},{"count":1}]}"#);
    for wrong in ["codes=1,x", "numbers=1+x", "lines[0][count]=x", "lines[a][count]=1", "raw=[x]", "spot=x,a", "spot=x"] {
        let (status, _) = told(router(), &post("/pairs", FORM, wrong)).await;
        assert_eq!(status, 400, "{wrong}");
    }

    let image = File::with_bytes("face.png", "image/png", &b"PNG"[..]);
    let form = SendPartsForm::new()
        .set_note("n")
        .set_codes(vec![1, 2])
        .set_page("<p>")
        .set_title("t")
        .set_image(image);
    let _ = client.forms().send_parts(&form).send().await;
    let sent = recorder.last();
    for part in [
        "name=\"note\"\r\n\r\nn\r\n",
        "name=\"codes\"\r\nContent-Type: application/json\r\n\r\n[1,2]\r\n",
        "name=\"page\"\r\nContent-Type: text/html\r\n\r\n<p>\r\n",
        "name=\"title\"\r\nContent-Type: application/json\r\n\r\n\"t\"\r\n",
        "Content-Type: image/png\r\n\r\nPNG\r\n",
    ] {
        assert!(sent.contains(part), "{part} in {sent}");
    }
    let (head, body) = sent.split_once("\n\n").expect("a body");
    let media_type = head.lines().find_map(|line| line.strip_prefix("content-type: ")).expect("a media type");
    let (status, body) = told(router(), &post("/parts", media_type, body)).await;
    let came = r#"["Some(\"n\") Some([1, 2]) Some(\"<p>\") Some(\"t\") Some(\"image/png\")"]"#;
    assert_eq!((status, body.as_str()), (200, came));

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
}
