//! Names for XML, and operations that have nothing but XML.

use http::StatusCode;
use kinds::markup::Client;
use kinds::markup::markup::{MarkupServer, routes};
use kinds::markup::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use pagewire_runtime::{DateTime, Decimal, Map};
use serde_json::json;

use super::told;
use crate::wire::{Recorder, ask, post};

struct Markup;

impl MarkupServer for Markup {
    async fn send_parcel(&self, _: &Context, body: Parcel) -> Result<Option<Parcel>, Error> {
        Ok(Some(body))
    }

    async fn list_labels(&self, _: &Context) -> Result<Vec<Label>, Error> {
        Ok(vec![Label::new().set_text("a"), Label::new().set_t(2)])
    }

    async fn send_sample(&self, _: &Context, body: Sample) -> Result<Option<Sample>, Error> {
        match body.size {
            Some(SampleSize::Large) => Ok(Some(body)),
            Some(_) => Err(Error::with_value(StatusCode::GONE, &Loss::new().set_id(7).set_label(Label::new().set_t(1)))),
            None => Err(Error::conflict("It is <there>.")),
        }
    }

    async fn send_sheet(&self, _: &Context, body: Sheet) -> Result<Option<Sheet>, Error> {
        Ok(Some(body))
    }

    async fn list_words(&self, _: &Context) -> Result<Vec<String>, Error> {
        Ok(vec!["a".to_owned()])
    }
}

fn router() -> Router {
    Router::new([routes(Markup)]).expect("every route is there once")
}

const PARCEL: &str = "<parcel xmlns=\"urn:parcels?a&amp;b\" id=\"7\" \
                   size=\"large\" xmlns:t=\"urn:time\" t:since-when=\"2026-01-02T03:04:05Z\"><caption>&lt;T&gt;</caption>\
                   <l:label xmlns:l=\"urn:labels\"><t>x</t><text>1</text></l:label><plain>a</plain><plain>b</plain>\
                   <item>c</item><item>d</item><wrapped><wrapped>1</wrapped><wrapped>2</wrapped></wrapped>\
                   <n:all xmlns:n=\"urn:numbers\"><n:one>3</n:one></n:all>\
                   <tags><l:label xmlns:l=\"urn:labels\"><t>y</t></l:label></tags><xml>z</xml></parcel>";

/// What openapi-sampler 1.7.0 makes of the schema, without blanks between elements, and the attributes as
/// `getXmlSampleSchema` of swagger-ui-dist 5.30.0 has them: it writes the elements alike, but for `lists` and `free`.
const SAMPLE: &str = "<sample size=\"large\" isOpen=\"true\" since=\"2020-01-02\"><table><row><cell>1</cell></row></table>\
                      <grid><grid><grid>1</grid></grid></grid><texts><one>v</one><two>w</two></texts>\
                      <lists><one>v</one><one>w</one></lists><free><a>1</a><a>2</a><b>true</b><c><d>e</d></c></free>\
                      <outer-list><outer-list>a</outer-list></outer-list><plain><plain>a</plain></plain>\
                      <aliens>a</aliens><animal>a</animal></sample>";

/// What both make of the list.
const WORDS: &str = "<words><words>a</words></words>";

async fn samples_of_other_tools_are_read_and_written() {
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let texts = [("one", "v"), ("two", "w")].map(|(key, value)| (key.to_owned(), value.to_owned()));
    let lists = [("one".to_owned(), vec!["v".to_owned(), "w".to_owned()])];
    let one = || vec!["a".to_owned()];
    let sent = Sample::new()
        .set_size(SampleSize::Large)
        .set_is_open(true)
        .set_day("2020-01-02")
        .set_table(vec![vec![1]])
        .set_grid(vec![vec![1]])
        .set_texts(texts.into_iter().collect::<Map<_>>())
        .set_lists(lists.into_iter().collect::<Map<_>>())
        .set_free(json!({ "a": [1, 2], "b": true, "c": { "d": "e" } }))
        .set_outer(one())
        .set_plain(one())
        .set_unwrapped(one())
        .set_inner(one());
    let _ = client.markup().send_sample(&sent).send().await;
    let request = recorder.last();
    assert!(request.contains("\ncontent-type: application/vnd.samples+xml"), "{request}");
    assert_eq!(request.rsplit("\n\n").next(), Some(SAMPLE));

    let media = "application/vnd.samples+xml";
    let (status, body) = told(router(), &post("/samples", media, SAMPLE)).await;
    assert_eq!((status, body.as_str()), (200, SAMPLE));
    let failures = [
        (
            "<sample/>",
            "409 Conflict",
            "application/problem+xml",
            "<problem xmlns=\"urn:ietf:rfc:7807\"><status>409</status><short>Conflict</short>\
             <detail>It is &lt;there&gt;.</detail><errors><error>It is &lt;there&gt;.</error></errors><context></context>\
             <cause xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/></problem>",
        ),
        (
            "<sample size='small'/>",
            "410 Gone",
            "application/xml",
            "<loss xmlns=\"urn:loss\" id=\"7\"><l:label xmlns:l=\"urn:labels\"><text>1</text></l:label></loss>",
        ),
    ];
    for (sent, status, media_type, expected) in failures {
        let response = ask(router(), &post("/samples", media, sent)).await;
        assert!(response.contains(status) && response.contains(&format!("content-type: {media_type}")), "{response}");
        assert_eq!(response.split_once("\r\n\r\n").map(|(_, body)| body), Some(expected));
    }
    let (status, body) = told(router(), "GET /words HTTP/1.1").await;
    assert_eq!((status, body.as_str()), (200, WORDS));
}

/// Of what tools leave out or refuse, nothing is lost.
const SHEET: &str = "<Sheet><note xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>\
                     <rows><rows>1</rows><rows>2</rows></rows><rows></rows><rows><rows>3</rows></rows>\
                     <cube><line><cell>a</cell></line><line><cell>b</cell></line></cube>\
                     <any>1</any><any>x</any><anys><a>1</a></anys><anys>2</anys>\
                     <lists><a>1</a><b>2</b><a>3</a></lists><frees><a>1</a><a>2</a><b><c>3</c></b></frees>\
                     <either>a</either><either>b</either>\
                     <price currency=\"EUR\">1.50</price><price>2</price>\
                     <notes language=\"de\">a &amp; b</notes><notes>  </notes><notes>c<by>d</by></notes></Sheet>";

async fn lists_of_lists_free_values_and_text_come_back() {
    let sent = Sheet::new()
        .set_rows(vec![vec![1, 2], vec![], vec![3]])
        .set_cubes(vec![vec![vec!["a".to_owned()], vec!["b".to_owned()]]])
        .set_any(json!([1, "x"]))
        .set_anys(vec![json!({ "a": 1 }), json!(2)])
        .set_lists([("a".to_owned(), vec![1, 3]), ("b".to_owned(), vec![2])].into_iter().collect::<Map<_>>())
        .set_frees([("a".to_owned(), json!([1, 2])), ("b".to_owned(), json!({ "c": 3 }))].into_iter().collect::<Map<_>>())
        .set_either(vec!["a".to_owned(), "b".to_owned()])
        .set_prices(vec![
            Price::new().set_currency("EUR").set_amount("1.50".parse::<Decimal>().expect("a number")),
            Price::new().set_amount(2),
        ])
        .set_notes(vec![
            Note::new().set_language("de").set_body("a & b"),
            Note::new().set_body("  "),
            Note::new().set_body("c").set_by("d"),
        ]);
    let written = SHEET.replace("<a>1</a><b>2</b><a>3</a>", "<a>1</a><a>3</a><b>2</b>");
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let _ = client.markup().send_sheet(&sent).send().await;
    let request = recorder.last();
    assert!(request.contains("\ncontent-type: application/soap+xml"), "{request}");
    assert_eq!(request.rsplit("\n\n").next(), Some(&*written));
    let (status, body) = told(router(), &post("/sheets", "application/soap+xml", SHEET)).await;
    assert_eq!((status, body), (200, written));

    // A single text beside elements, and what is not described.
    let other = "<x><note>n</note><either>a</either><new>1</new><notes> <by>d</by>\n b </notes><new><a/></new></x>";
    let expected = "<Sheet><note>n</note><either>a</either><notes>b<by>d</by></notes><new>1</new><new><a></a></new></Sheet>";
    let (status, body) = told(router(), &post("/sheets", "application/soap+xml", other)).await;
    assert_eq!((status, body.as_str()), (200, expected));
    for wrong in ["<price>x</price>", "<lists>1</lists>"] {
        let sheet = format!("<Sheet><note/>{wrong}</Sheet>");
        let (status, body) = told(router(), &post("/sheets", "application/soap+xml", &sheet)).await;
        assert_eq!(status, 400, "{wrong}: {body}");
    }
}

pub async fn run() {
    samples_of_other_tools_are_read_and_written().await;
    lists_of_lists_free_values_and_text_come_back().await;
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let since: DateTime = "2026-01-02T03:04:05Z".parse().expect("a date-time");
    let sent = Parcel::new()
        .set_id(7)
        .set_size(Size::Large)
        .set_since(since)
        .set_title("<T>")
        .set_label(Label::new().set_text("x").set_t(1))
        .set_plain(vec!["a".to_owned(), "b".to_owned()])
        .set_named(vec!["c".to_owned(), "d".to_owned()])
        .set_wrapped(vec![1, 2])
        .set_both(vec![3])
        .set_tags(vec![Label::new().set_text("y")])
        .set_xml("z");
    let _ = client.markup().send_parcel(&sent).send().await;
    let request = recorder.last();
    // Only XML is documented, and only under this name.
    assert!(request.contains("\ncontent-type: text/xml; charset=utf-8\n"), "{request}");
    assert_eq!(request.rsplit("\n\n").next(), Some(PARCEL));

    let (status, body) = told(router(), &post("/parcels", "text/xml", PARCEL)).await;
    assert_eq!((status, body.as_str()), (200, PARCEL));
    let other = "<x size='small' ID='1' id='2'><n:all xmlns:n='u'><q>5</q></n:all><wrapped/><text>a</text></x>";
    let (status, body) = told(router(), &post("/parcels", "text/xml", other)).await;
    let (_, inner) = body.split_once("?a&amp;b\"").expect("the element");
    let expected = " id=\"2\" size=\"small\"><wrapped></wrapped><n:all xmlns:n=\"urn:numbers\"><n:one>5</n:one></n:all>\
                    <text>a</text></parcel>";
    assert_eq!((status, inner), (200, expected));
    let (status, body) = told(router(), &post("/parcels", "text/xml", "<parcel id='x'/>")).await;
    assert!(status == 400 && body.contains("attribute id"), "{body}");

    let (status, body) = told(router(), &post("/parcels", "text/xml", "<parcel id='1' size='huge'/>")).await;
    assert!(status == 400 && body.contains("size: is `huge`, which is not one of `small`, `large`"), "{body}");

    let list = "GET /labels HTTP/1.1\r\nAccept: application/xml";
    let response = ask(router(), list).await;
    let (_, body) = response.split_once("\r\n\r\n").expect("a body");
    let (_, body) = body.split_once('>').expect("a root");
    assert_eq!(
        body,
        "<l:label xmlns:l=\"urn:labels\"><t>a</t></l:label><l:label xmlns:l=\"urn:labels\"><text>2</text></l:label>\
         </label-list>"
    );
}
