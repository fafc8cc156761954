//! Names for XML, and operations that have nothing but XML.

use kinds::markup::Client;
use kinds::markup::markup::{MarkupServer, routes};
use kinds::markup::types::*;
use pagewire_runtime::DateTime;
use pagewire_runtime::server::{Context, Error, Router};

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

pub async fn run() {
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
