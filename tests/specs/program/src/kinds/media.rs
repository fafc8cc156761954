//! Bodies of several media types, whose schemas differ.

use http::StatusCode;
use kinds::media::Client;
use kinds::media::media::{MediaServer, routes};
use kinds::media::types::*;
use pagewire_runtime::client::Format;
use pagewire_runtime::server::{Context, Error, Router};
use pagewire_runtime::File;

use crate::wire::{ask, connect, post};

struct Media;

impl MediaServer for Media {
    async fn get_report(&self, cx: &Context, kind: String) -> Result<GetReportOutcome, Error> {
        Ok(match kind.as_str() {
            "json" => {
                let accept = cx.header("accept").unwrap_or_default();
                GetReportOutcome::DoneJson(Report::new().set_title(accept))
            }
            "v2" => GetReportOutcome::DoneVndReportsV2Json(
                GetReportResultVndReportsV2Json::new().set_rows(vec![1, 2]),
            ),
            "xml" => GetReportOutcome::DoneXml(Sheet::new().set_cell("c")),
            "csv" if cx.accepts("text/csv") => GetReportOutcome::DoneCsv("a,\"b\"\r\n".to_owned()),
            "pdf" => GetReportOutcome::DoneFile(File::new().set_data(b"%PDF".to_vec()).set_name("r.pdf")),
            "png" => GetReportOutcome::DoneFile(File::with_bytes("r.png", "image/png", &b"PNG"[..])),
            _ => GetReportOutcome::Accepted(()),
        })
    }

    async fn get_state(&self, cx: &Context, status: i32) -> Result<GetStateOutcome, Error> {
        let status = u16::try_from(status).ok().and_then(|status| StatusCode::from_u16(status).ok());
        if let Some(status) = status {
            cx.set_response_status(status);
        }
        Ok(match status {
            Some(StatusCode::OK) => GetStateOutcome::Done(Report::new().set_title("a")),
            _ => GetStateOutcome::Other(Sheet::new().set_cell("b")),
        })
    }

    async fn get_job(&self, cx: &Context, kind: String) -> Result<Option<Report>, Error> {
        match kind.as_str() {
            "done" => return Ok(Some(Report::new().set_title(cx.header("accept").unwrap_or_default()))),
            "void" => cx.set_response_status(StatusCode::NO_CONTENT),
            "gone" => cx.set_response_status(StatusCode::OK),
            _ => {}
        }
        Ok(None)
    }

    async fn send_text(&self, _: &Context, body: Vec<String>) -> Result<Option<Report>, Error> {
        Ok(Some(Report::new().set_title(body.join("+"))))
    }

    async fn get_sheet(&self, _: &Context) -> Result<Option<Sheet>, Error> {
        Ok(Some(Sheet::new().set_cell("c")))
    }

    async fn get_pairs(&self, _: &Context) -> Result<Option<Sheet>, Error> {
        Ok(Some(Sheet::new().set_cell("c d")))
    }

    async fn get_list(&self, cx: &Context) -> Result<GetListOutcome, Error> {
        Ok(match cx.accepts("application/json") {
            true => GetListOutcome::Json(vec!["a".to_owned()]),
            false => GetListOutcome::Text("a".to_owned()),
        })
    }
}

fn router() -> Router {
    Router::new([routes(Media)]).expect("every route is there once")
}

/// Media type and body of a response to GET.
async fn got(path: &str, accept: &str) -> (String, String) {
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: {accept}\r\n\r\n"
    );
    let response = ask(router(), &request).await;
    let (head, body) = response.split_once("\r\n\r\n").expect("a response");
    let name = head.lines().find_map(|line| line.strip_prefix("content-type: "));
    (name.unwrap_or_default().to_owned(), body.to_owned())
}

pub async fn run() {
    let client: Client = connect(router()).await.into();
    let json = client.media().get_report("json").send().await.expect("a report");
    let accept = "application/json, application/vnd.reports.v2+json;q=0.9, text/xml;q=0.9, text/csv;q=0.9, \
                  application/pdf;q=0.9, image/*;q=0.9";
    assert_eq!(json, GetReportOutcome::DoneJson(Report::new().set_title(accept)));
    let xml = client.media().get_report("json").accept(Format::Xml).send().await;
    let accept = "text/xml, application/json;q=0.9, application/vnd.reports.v2+json;q=0.9, text/csv;q=0.9, \
                  application/pdf;q=0.9, image/*;q=0.9";
    assert_eq!(xml.expect("a report"), GetReportOutcome::DoneJson(Report::new().set_title(accept)));
    let rows = GetReportResultVndReportsV2Json::new().set_rows(vec![1, 2]);
    let file = |media_type, name, data: &[u8]| {
        GetReportOutcome::DoneFile(File::with_bytes(name, media_type, data))
    };
    for (kind, media_type, body, read) in [
        ("v2", "application/vnd.reports.v2+json", r#"{"rows":[1,2]}"#, GetReportOutcome::DoneVndReportsV2Json(rows)),
        (
            "xml",
            "text/xml; charset=utf-8",
            "<sheet><cell>c</cell></sheet>",
            GetReportOutcome::DoneXml(Sheet::new().set_cell("c")),
        ),
        ("csv", "text/csv; charset=utf-8", "a,\"b\"\r\n", GetReportOutcome::DoneCsv("a,\"b\"\r\n".to_owned())),
        ("pdf", "application/pdf", "%PDF", file("application/pdf", "r.pdf", b"%PDF")),
        ("png", "image/png", "PNG", file("image/png", "r.png", b"PNG")),
        ("none", "", "", GetReportOutcome::Accepted(())),
    ] {
        let path = format!("/reports/{kind}");
        // A value is in a media type of its own, whatever else is asked for.
        for accept in ["*/*", "application/json, text/csv"] {
            assert_eq!(got(&path, accept).await, (media_type.to_owned(), body.to_owned()));
        }
        assert_eq!(client.media().get_report(kind).send().await.expect("a report"), read);
    }
    assert_eq!(got("/reports/csv", "application/json").await, Default::default());
    let mut pdf = client.media().get_report("pdf").download().await.expect("a file");
    assert_eq!(pdf.media_type.as_deref(), Some("application/pdf"));
    assert_eq!(pdf.data.chunk().await.expect("bytes").as_deref(), Some(&b"%PDF"[..]));

    // Caches must know which responses another `Accept` would change (RFC 9110, 12.5.5).
    for (path, varies) in [
        ("/reports/csv", true),
        ("/reports/pdf", false),
        ("/states/200", false),
        ("/jobs/void", false),
        ("/lists", true),
        ("/sheets", true),
    ] {
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        let response = ask(router(), &request).await;
        let (head, _) = response.split_once("\r\n\r\n").expect("a response");
        let found = head.lines().filter(|line| line.to_ascii_lowercase() == "vary: accept").count();
        assert_eq!(found, usize::from(varies), "{path}: {head}");
    }

    // Lines of one header are one list (RFC 9110, 5.3).
    let request = "GET /sheets HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept: application/xml\r\nConnection: close\r\n\r\n";
    let response = ask(router(), request).await;
    assert!(response.contains("<cell>c</cell>"), "{response}");

    // A response whose only media type is a form is one.
    let form = ("application/x-www-form-urlencoded".to_owned(), "cell=c+d".to_owned());
    assert_eq!(got("/pairs", "*/*").await, form);
    let pairs = client.media().get_pairs().send().await.expect("pairs");
    assert_eq!(pairs, Sheet::new().set_cell("c d"));

    // One of a range has the status that the handler sets, else the first that is not documented by itself.
    let other = GetStateOutcome::Other(Sheet::new().set_cell("b"));
    let done = GetStateOutcome::Done(Report::new().set_title("a"));
    for (asked, status, read) in [(200, 200, &done), (206, 206, &other), (0, 201, &other)] {
        let found = client.media().get_state(asked).send_with_head().await;
        let (found, head) = found.expect("a state");
        assert_eq!((head.status().as_u16(), &found), (status, read));
    }

    // Without a value the response is the success that has no body.
    for (kind, status) in [("later", "202 "), ("void", "204 "), ("gone", "404 ")] {
        let request = format!("GET /jobs/{kind} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        let response = ask(router(), &request).await;
        assert!(response.contains(&format!("HTTP/1.1 {status}")), "{kind}: {response}");
        if kind != "gone" {
            assert_eq!(client.media().get_job(kind).send_optional().await.expect("nothing"), None);
        }
    }
    let job = client.media().get_job("done").send().await.expect("a result");
    assert_eq!(job, Report::new().set_title("application/json;version=2"));

    // Values of parts are JSON under the name of a text.
    let texts = vec!["a".to_owned(), "b".to_owned()];
    let report = client.media().send_text(&texts).send().await.expect("a report");
    assert_eq!(report, Report::new().set_title("a+b"));
    let response = ask(router(), &post("/texts", "text/csv", r#"["a"]"#)).await;
    assert!(response.contains("content-type: text/plain; charset=utf-8\r\n"), "{response}");
    assert!(response.ends_with(r#"{"title":"a"}"#), "{response}");

    let list = client.media().get_list().send().await.expect("a list");
    assert_eq!(list, GetListOutcome::Json(vec!["a".to_owned()]));
    let text = client.media().get_list().header("accept", "text/plain").send().await;
    assert_eq!(text.expect("a text"), GetListOutcome::Text("a".to_owned()));
    let (name, body) = got("/lists", "application/vnd.list+json, application/json;q=0.5").await;
    assert_eq!((&*name, &*body), ("application/vnd.list+json", "[\"a\"]"));
}
