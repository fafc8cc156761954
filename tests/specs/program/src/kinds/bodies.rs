//! Requests whose media types have different schemas.

use kinds::bodies::Client;
use kinds::bodies::bodies::{BodiesServer, routes};
use kinds::bodies::types::*;
use pagewire_runtime::client::Format;
use pagewire_runtime::server::{Context, Error, Router};
use pagewire_runtime::File;

use super::told;
use crate::wire::{Recorder, ask, post};

struct Bodies;

impl BodiesServer for Bodies {
    async fn send_report(&self, _: &Context, body: SendReportContent) -> Result<Option<String>, Error> {
        Ok(Some(match body {
            SendReportContent::File(file) => format!("{:?} {:?}", file.media_type, file.bytes()),
            SendReportContent::Multipart(form) => {
                let upload = form.upload.unwrap_or_default();
                format!("{:?} {:?} {:?}", upload.name, upload.bytes(), form.tags)
            }
            SendReportContent::Json(report) => format!("json {:?}", report.title),
            SendReportContent::VndReportsJson(rows) => format!("rows {rows:?}"),
            SendReportContent::Xml(sheet) => format!("xml {:?}", sheet.cell),
            SendReportContent::Form(form) => format!("form {:?} {:?}", form.url, form.tags),
            SendReportContent::Csv(text) => format!("csv {text:?}"),
            _ => "other".to_owned(),
        }))
    }

    async fn send_note(&self, _: &Context, body: Option<SendNoteContent>) -> Result<Option<String>, Error> {
        Ok(Some(format!("{body:?}")))
    }

    async fn send_token(&self, _: &Context, body: Report) -> Result<Option<Report>, Error> {
        Ok(Some(body))
    }

    async fn send_login(&self, _: &Context, body: Report) -> Result<Option<Report>, Error> {
        Ok(Some(body))
    }
}

pub fn router() -> Router {
    Router::new([routes(Bodies)]).expect("every route is there once")
}

/// The media type and the body that a client sends for a report.
async fn sent(body: &SendReportContent) -> (String, String) {
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let _ = client.bodies().send_report(body).send_optional().await;
    let sent = recorder.last();
    let (head, body) = sent.split_once("\n\n").expect("a body");
    let media_type = head.lines().find_map(|line| line.strip_prefix("content-type: "));
    (media_type.expect("a media type").to_owned(), body.to_owned())
}

pub async fn run() {
    let report = Report::new().set_title("t");
    let form = SendReportBodyForm::new().set_url("u v").set_tags(vec!["a".to_owned(), "b".to_owned()]);
    let upload = File::with_bytes("a.txt", "text/plain", &b"one"[..]);
    let parts = SendReportForm::new().set_upload(upload).set_tags(vec!["a".to_owned()]);
    let pdf = File::new().set_data(b"%PDF".to_vec());
    let png = File::with_bytes("", "image/png", &b"PNG"[..]);
    for (body, media_type, bytes, came) in [
        (SendReportContent::Json(report), "application/json; charset=utf-8", r#"{"title":"t"}"#, r#"json Some("t")"#),
        (
            SendReportContent::VndReportsJson(vec![1, 2]),
            "application/vnd.reports+json;version=2",
            "[1,2]",
            "rows [1, 2]",
        ),
        (
            SendReportContent::Xml(Sheet::new().set_cell("c")),
            "text/xml; charset=utf-8",
            "<sheet><cell>c</cell></sheet>",
            r#"xml Some("c")"#,
        ),
        (
            SendReportContent::Form(form),
            "application/x-www-form-urlencoded",
            "url=u+v&tags=a%7Cb",
            r#"form Some("u v") Some(["a", "b"])"#,
        ),
        (SendReportContent::Csv("a,b\r\n".to_owned()), "text/csv; charset=utf-8", "a,b\r\n", r#"csv "a,b\r\n""#),
        (SendReportContent::File(pdf), "application/pdf", "%PDF", r#"Some("application/pdf") [37, 80, 68, 70]"#),
        (SendReportContent::File(png), "image/png", "PNG", r#"Some("image/png") [80, 78, 71]"#),
    ] {
        let sent = sent(&body).await;
        assert_eq!(sent, (media_type.to_owned(), bytes.to_owned()));
        let (status, body) = told(router(), &post("/reports", media_type, bytes)).await;
        assert_eq!((status, &*body), (200, came), "{media_type}");
    }
    let (media_type, body) = sent(&SendReportContent::Multipart(parts)).await;
    assert!(media_type.starts_with("multipart/form-data; boundary="), "{media_type}");
    for part in [
        "name=\"upload\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\none\r\n",
        "name=\"tags\"\r\nContent-Type: application/json\r\n\r\n\"a\"\r\n",
    ] {
        assert!(body.contains(part), "{part} in {body}");
    }
    let (status, body) = told(router(), &post("/reports", &media_type, &body)).await;
    assert_eq!((status, &*body), (200, r#"Some("a.txt") [111, 110, 101] Some(["a"])"#));

    // Other names of a media type, other spellings, ranges, and no name at all.
    for (media_type, body, came) in [
        ("text/json", r#"{"title":"t"}"#, r#"json Some("t")"#),
        ("Application/JSON ; charset=UTF-8", r#"{"title":"t"}"#, r#"json Some("t")"#),
        ("application/vnd.reports+json; Version=2", "[1]", "rows [1]"),
        ("application/xml", "<sheet><cell>c</cell></sheet>", r#"xml Some("c")"#),
        ("image/gif", "GIF", r#"Some("image/gif") [71, 73, 70]"#),
    ] {
        let response = told(router(), &post("/reports", media_type, body)).await;
        assert_eq!(response, (200, came.to_owned()), "{media_type}");
    }
    let bare = "POST /reports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}";
    assert!(ask(router(), bare).await.ends_with("json None"));
    for (media_type, body, expected) in [
        ("text/html", "x", 415),
        ("application/hal+json", "{}", 415),
        ("multipart/mixed; boundary=x", "x", 415),
        ("multipart/form-data", "x", 415),
        ("application/octet-stream", "x", 415),
        ("application/json", "", 400),
        // Each type keeps its own rules.
        ("application/json", "[1]", 400),
        ("application/json", r#"{"title":"long"}"#, 400),
        ("application/vnd.reports+json;version=2", "[]", 400),
        ("application/x-www-form-urlencoded", "tags=a", 400),
        ("multipart/form-data; boundary=x", "--x--", 400),
    ] {
        let (status, told) = told(router(), &post("/reports", media_type, body)).await;
        assert_eq!(status, expected, "{media_type}: {told}");
    }

    // A body that may be left out, and be `null` in one of its types.
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let _ = client.bodies().send_note(None).send_optional().await;
    assert_eq!(recorder.last(), "POST /notes\ncontent-length: 0\n\n");
    let note = SendNoteContent::Text("n".to_owned());
    let _ = client.bodies().send_note(Some(&note)).send_optional().await;
    assert_eq!(recorder.last(), "POST /notes\ncontent-type: text/plain; charset=utf-8\n\nn");
    for (media_type, body, came) in [
        ("text/plain; charset=utf-8", "n", r#"Some(Text("n"))"#),
        ("application/json", r#"["a"]"#, r#"Some(Json(["a"]))"#),
        ("application/json", "null", "None"),
        ("application/json", "", "None"),
    ] {
        let response = told(router(), &post("/notes", media_type, body)).await;
        assert_eq!(response, (200, came.to_owned()), "{media_type} {body}");
    }

    // One schema under three media types is one type.
    let report = Report::new().set_title("t").set_count(2);
    for (format, sent) in [
        (Format::Json, "application/json; charset=utf-8\n\n{\"title\":\"t\",\"count\":2}"),
        (Format::Form, "application/x-www-form-urlencoded\n\ntitle=t&count=2"),
    ] {
        let client: Client = recorder.client().with_format(format).into();
        let _ = client.bodies().send_token(&report).send_optional().await;
        assert_eq!(recorder.last(), format!("POST /tokens\ncontent-type: {sent}"));
    }
    let parts = "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nt\r\n\
                 --x\r\nContent-Disposition: form-data; name=\"count\"\r\n\r\n2\r\n--x--\r\n";
    for (media_type, body) in [
        ("application/json", "{\"title\":\"t\",\"count\":2}"),
        ("application/x-www-form-urlencoded", "title=t&count=2"),
        ("multipart/form-data; boundary=x", parts),
    ] {
        let response = told(router(), &post("/tokens", media_type, body)).await;
        assert_eq!(response, (200, "{\"title\":\"t\",\"count\":2}".to_owned()), "{media_type}");
    }
    let long = parts.replace("\r\n\r\nt\r\n", "\r\n\r\nlong\r\n");
    let (status, _) = told(router(), &post("/tokens", "multipart/form-data; boundary=x", &long)).await;
    assert_eq!(status, 400);

    // An operation that takes forms takes nothing else.
    for (media_type, body, expected) in [
        ("application/x-www-form-urlencoded; charset=utf-8", "title=t", 200),
        ("application/json", "{\"title\":\"t\"}", 415),
        ("application/xml", "<Report/>", 415),
        ("multipart/form-data; boundary=x", parts, 415),
    ] {
        let (status, _) = told(router(), &post("/logins", media_type, body)).await;
        assert_eq!(status, expected, "{media_type}");
    }
    let (status, _) = told(router(), &post("/tokens", "application/xml", "<Report/>")).await;
    assert_eq!(status, 415);

    // A file with an empty media type is not sent.
    let client: Client = Recorder::default().client().into();
    let nameless = || File::with_bytes("a.txt", "", &b"one"[..]);
    let form = SendReportForm::new().set_upload(nameless());
    for (body, message) in [
        (SendReportContent::File(nameless()), "the body has an empty media type; set one, or leave it `None`"),
        (SendReportContent::Multipart(form), "the part `upload` has the media type \"\", which is none"),
    ] {
        let error = client.bodies().send_report(&body).send_optional().await.expect_err("it is not sent");
        assert!(error.to_string().contains(message), "{error}");
    }
}
