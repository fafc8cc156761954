//! What comes is what goes: bytes of foreign servers and clients on a socket, read, and written back.
#![allow(missing_docs, unreachable_pub, reason = "carriers of a test")]

use crate::support::kinds::Kinds;
use pagewire_runtime::client::{Call, Client, ErrorKind, Format, NoSelect};
use pagewire_runtime::json::{self, Misfit, Reading};
use pagewire_runtime::operation::{Request, Response, Shared, Status};
use pagewire_runtime::server::{self, Context, Input, Router, Routes, respond};
use pagewire_runtime::superoffice::PROFILE;
use pagewire_runtime::table::Item;
use pagewire_runtime::value::Flags;
use pagewire_runtime::xml;
use pagewire_runtime::{DateTime, Decimal, Map, View};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

const TYPES: &[&str] = &["application/json", "application/xml"];

static SHARED: Shared = Shared::new(
    &[],
    &[("sale", Request::new(true, TYPES))],
    &[("sale", &[Response::new(Status::Code(200), TYPES)])],
)
.of(PROFILE);

pagewire_runtime::operations! { "Sales" crate::values::SHARED {
    GetSale "GET /Sale getSale responses:sale";
    PutSale "PUT /Sale putSale request:sale responses:sale";
} }

#[non_exhaustive]
pub struct Sale {
    pub id: Option<i32>,
    pub name: Option<String>,
    pub date: Option<DateTime>,
    pub right: Option<Right>,
    pub numbers: Option<Vec<i32>>,
    pub extra_fields: Option<Map<String>>,
    pub price: Option<Decimal>,
    pub rates: Option<Vec<Decimal>>,
    pub lines: Option<Vec<Line>>,
    pub tags: Option<Vec<String>>,
    pub is_open: Option<bool>,
    pub party: Option<Party>,
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Sale "Sale" PROFILE {
    0 id set_id i32 = "Id";
    1 name set_name String = "Name";
    2 date set_date DateTime = "Date";
    3 right set_right Right = "Right";
    4 numbers set_numbers Vec<i32> = "Numbers";
    5 extra_fields set_extra_fields Map<String> = "ExtraFields";
    6 price set_price Decimal = "Price";
    7 rates set_rates Vec<Decimal> = "Rates";
    8 lines set_lines Vec<Line> = "Lines";
    9 tags set_tags Vec<String> = "Tags";
    10 is_open set_is_open bool = "IsOpen";
    11 party set_party Party = "Party";
} }

#[non_exhaustive]
pub struct Line {
    pub amounts: Option<Map<Decimal>>,
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Line "Line" PROFILE {
    0 amounts set_amounts Map<Decimal> = "Amounts";
} }

#[non_exhaustive]
pub struct Order {
    pub line: Option<Box<Line>>,
    pub note: Option<String>,
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Order "Order" PROFILE {
    0 line set_line Box<Line> = "Line";
    1 note set_note String = "Note";
} }

#[non_exhaustive]
pub struct Draft {
    pub note: Option<String>,
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Draft "Draft" PROFILE {
    0 note set_note String = "Note";
} }

#[derive(Clone, Debug, PartialEq)]
pub enum Party {
    Share(Decimal),
    Line(Box<Line>),
    Other(Value),
}

pagewire_runtime::choice! { Party "Party" [PROFILE] None, [] {
    0 Share Decimal [];
    1 Line Line [];
} }

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Right(Flags);

pagewire_runtime::flag_enum! { Right "Right" PROFILE {
    NONE = "None" 0;
    UPDATE = "Update" 1;
    NULLABLE = "Nullable" 2;
} }

fn call<R>(client: &Client, operation: Op) -> Call<'_, R, NoSelect> {
    Call::of(client, &OPERATIONS, operation as usize, &[])
}

/// Answers one request after another with the same response; returns head and body of the requests.
async fn foreign(response: Vec<u8>, count: usize) -> (Client, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let mut requests = Vec::new();
        for _ in 0..count {
            let (mut stream, _) = listener.accept().await.unwrap();
            requests.push(String::from_utf8(read(&mut stream).await).unwrap());
            stream.write_all(&response).await.unwrap();
        }
        requests
    });
    let client = Client::builder(format!("http://{address}/"));
    (client.build().unwrap(), task)
}

/// Reads one message up to the end of its body.
async fn read(stream: &mut TcpStream) -> Vec<u8> {
    let mut message = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&message).to_ascii_lowercase();
        if let Some((head, _)) = text.split_once("\r\n\r\n") {
            let length = head.split("content-length: ").nth(1);
            let length = length.map_or(0, |rest| rest.lines().next().unwrap().parse().unwrap());
            if message.len() >= head.len() + 4 + length {
                return message;
            }
        }
        assert_ne!(stream.read_buf(&mut message).await.unwrap(), 0, "{text}");
    }
}

fn response(headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head =
        format!("HTTP/1.1 200 X\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n");
    [head.as_bytes(), body].concat()
}

#[tokio::test]
async fn what_a_server_sends_goes_back_as_it_came() {
    for body in [
        r#"{"ExtraFields":{"x":null,"y":"1"}}"#,
        r#"{"Id":4294967295,"Name":"a"}"#,
        r#"{"Id":"none"}"#,
        r#"{"Numbers":[1,4294967295]}"#,
        r#"{"Right":"Update, Nullable"}"#,
        r#"{"Right":"Update, Sideways"}"#,
        r#"{"Date":"2026-03-01T12:00:00-0500"}"#,
        r#"{"Date":"0001-01-01T01:00:00+01:00"}"#,
        r#"{"Date":"next week"}"#,
        r#"{"New":{"a":[null,1.5]}}"#,
        r#"{"Right":"update, nullable"}"#,
        r#"{"Right":"Nullable,Update"}"#,
        r#"{"Right":3}"#,
        // Numbers with their text.
        r#"{"Price":1.10}"#,
        r#"{"Price":100}"#,
        r#"{"Price":100.0}"#,
        r#"{"Price":12345678901234567.89}"#,
        r#"{"Price":-1.5E-05}"#,
        r#"{"Rates":[1.10,2,0.30]}"#,
        r#"{"Lines":[{"Amounts":{"a":1.10,"b":0.0}}]}"#,
        r#"{"Party":0.50}"#,
        r#"{"Party":{"Amounts":{"a":1.10}}}"#,
        // Values of other kinds.
        r#"{"Price":"1.10"}"#,
        r#"{"Price":"a lot"}"#,
        r#"{"Price":{"a":1}}"#,
        r#"{"Rates":[1.1,"2.50",3]}"#,
        r#"{"Name":5}"#,
        r#"{"Name":1.5}"#,
        r#"{"Name":true}"#,
        r#"{"Id":"5"}"#,
        r#"{"Id":5.0}"#,
        r#"{"Date":20260301}"#,
        r#"{"IsOpen":"True"}"#,
        r#"{"IsOpen":1}"#,
        r#"{"Tags":["a",5,true,"6"]}"#,
        r#"{"Tags":["a",5,{}]}"#,
        r#"{"Numbers":["1",2]}"#,
        r#"{"ExtraFields":{"x":5,"y":"6","z":true}}"#,
    ] {
        let headers = "Content-Type: application/json; charset=utf-8\r\n";
        let (client, server) = foreign(response(headers, body.as_bytes()), 2).await;
        let sale: Sale = call(&client, Op::GetSale).await.unwrap();
        let saved = call::<Sale>(&client, Op::PutSale).body(sale.view());
        saved.send().await.unwrap();
        let requests = server.await.unwrap();
        let (_, sent) = requests[1].split_once("\r\n\r\n").unwrap();
        assert_eq!(sent, body);
    }
}

#[tokio::test]
async fn null_in_xml_goes_back_as_null_whatever_its_prefix() {
    let bodies = [
        // As .NET's data contracts declare it, and on the element itself.
        "<d:Sale xmlns:d=\"urn:d\" xmlns:i=\"I\"><d:Id>1</d:Id><d:Name i:nil=\"true\"/><d:Numbers><d:int>1</d:int>\
         <d:int i:nil=\"true\"/></d:Numbers><d:ExtraFields><d:X><d:Key>x</d:Key><d:Value i:nil=\"true\"/></d:X>\
         </d:ExtraFields></d:Sale>",
        "<Sale><Id>1</Id><Name xmlns:xsi=\"I\" xsi:nil=\"1\"/><Numbers><int>1</int><int any:nil=\"1\" xmlns:any=\"I\"/>\
         </Numbers><ExtraFields><X><Key>x</Key><Value xmlns:xsi=\"I\" xsi:nil=\"true\"/></X></ExtraFields></Sale>",
    ];
    for body in bodies {
        let body = body.replace("\"I\"", "\"http://www.w3.org/2001/XMLSchema-instance\"");
        let headers = "Content-Type: application/xml\r\n";
        let (client, server) = foreign(response(headers, body.as_bytes()), 2).await;
        let sale: Sale = call(&client, Op::GetSale).await.unwrap();
        let saved = call::<Sale>(&client, Op::PutSale).body(sale.view());
        saved.send().await.unwrap();
        let requests = server.await.unwrap();
        let (_, sent) = requests[1].split_once("\r\n\r\n").unwrap();
        assert_eq!(
            sent,
            r#"{"Id":1,"Numbers":[1,null],"ExtraFields":{"x":null}}"#
        );
    }
}

#[test]
fn values_of_other_kinds_have_a_type_and_change_when_they_are_set() {
    let text =
        r#"{"Id":"5","Name":7,"Price":"1.10","Tags":["a",5],"IsOpen":1,"ExtraFields":{"x":5}}"#;
    let mut sale: Sale = serde_json::from_str(text).unwrap();
    assert_eq!((sale.id, sale.name.as_deref()), (Some(5), Some("7")));
    assert_eq!((sale.price, sale.is_open), (Some(1.1.into()), Some(true)));
    assert_eq!(
        sale.tags.as_deref(),
        Some(&["a".to_owned(), "5".to_owned()][..])
    );
    let fields = sale.extra_fields.as_mut().unwrap();
    assert_eq!(fields.get("x").map(String::as_str), Some("5"));
    fields.insert("x", "6".to_owned());
    assert_eq!(sale.clone(), sale);

    let sale = sale
        .clone()
        .set_id(6)
        .set_name("8")
        .set_price(1.2)
        .set_is_open(false);
    let sale = sale.set_tags(vec!["b".to_owned()]);
    let expected =
        r#"{"Id":6,"Name":"8","ExtraFields":{"x":"6"},"Price":1.2,"Tags":["b"],"IsOpen":false}"#;
    let written = json::to_vec(sale.view());
    assert_eq!(String::from_utf8(written).unwrap(), expected);
}

/// To be empty is a change, too.
#[test]
fn a_value_of_another_kind_is_left_out_when_it_is_emptied() {
    let text = r#"{"Id":"5","Name":7,"Price":"1.10","IsOpen":1,"More":{"a":1}}"#;
    let mut sale: Sale = serde_json::from_str(text).unwrap();
    let same = sale.clone();
    (sale.id, sale.name, sale.price, sale.is_open) = (None, None, None, None);
    let written = |sale: &Sale| String::from_utf8(json::to_vec(sale.view())).unwrap();
    assert_eq!(written(&sale), r#"{"More":{"a":1}}"#);
    assert_eq!(written(&same), text);
    let null = sale.with_null(|sale| &mut sale.id);
    assert_eq!(written(&null), r#"{"Id":null,"More":{"a":1}}"#);
}

#[test]
fn a_dictionary_by_itself_keeps_what_does_not_fit() {
    let text = r#"{"name":"a","count":1,"none":null}"#;
    let fields: Map<String> = serde_json::from_str(text).unwrap();
    assert_eq!(fields.get("name").map(String::as_str), Some("a"));
    assert_eq!(fields.get("count"), None);
    assert_eq!(serde_json::to_string(&fields).unwrap(), text);
}

#[test]
fn numbers_keep_their_text_in_xml_and_from_one_format_to_the_other() {
    let json =
        r#"{"Price":1.10,"Rates":[0.30,2],"Lines":[{"Amounts":{"a":12345678901234567.89}}]}"#;
    let sale: Sale = serde_json::from_str(json).unwrap();
    let written = xml::to_vec(sale.view(), None, PROFILE);
    let text = String::from_utf8(written.clone()).unwrap();
    for part in [
        "<Price>1.10</Price>",
        "<double>0.30</double><double>2</double>",
        "<Value>12345678901234567.89</Value>",
    ] {
        assert!(text.contains(part), "{text}");
    }
    let mut back = None::<Sale>;
    xml::from_slice(&written, &mut back, Reading::new(Misfit::Keep, PROFILE)).unwrap();
    let written = json::to_vec(back.unwrap().view());
    assert_eq!(String::from_utf8(written).unwrap(), json);
}

#[test]
fn null_is_sent_for_fields_that_are_named_by_the_compiler() {
    let sale = Sale::new().set_id(1).set_name("x").set_party(Decimal::ZERO);
    let sale = sale
        .with_null(|sale| &mut sale.name)
        .with_null(|sale| &mut sale.price);
    assert_eq!(sale.name, None);
    let written = |sale: &Sale| String::from_utf8(json::to_vec(sale.view())).unwrap();
    assert_eq!(
        written(&sale),
        r#"{"Id":1,"Name":null,"Price":null,"Party":0}"#
    );
    assert_eq!(
        written(&sale.set_name("y")),
        r#"{"Id":1,"Name":"y","Price":null,"Party":0}"#
    );
}

#[test]
fn null_is_sent_for_a_field_of_a_carrier_within() {
    let order = Order::new()
        .set_note("x")
        .set_line(Line::new().set_amounts(Map::new()));
    let order = order.with_null(|order| &mut order.line.get_or_insert_default().amounts);
    let written = String::from_utf8(json::to_vec(order.view())).unwrap();
    assert_eq!(written, r#"{"Line":{"Amounts":null},"Note":"x"}"#);

    let sale = Sale::new()
        .set_lines(vec![Line::new(), Line::new().set_amounts(Map::new())])
        .set_party(Party::Line(Box::default()));
    let sale = sale
        .with_null(|sale| &mut sale.lines.as_mut().unwrap()[1].amounts)
        .with_null(|sale| match &mut sale.party {
            Some(Party::Line(line)) => &mut line.amounts,
            _ => unreachable!(),
        });
    let written = String::from_utf8(json::to_vec(sale.view())).unwrap();
    assert_eq!(
        written,
        r#"{"Lines":[{},{"Amounts":null}],"Party":{"Amounts":null}}"#
    );
}

#[test]
fn errors_in_values_that_are_read_by_their_text_name_their_place() {
    let failing = Reading::new(Misfit::Fail, PROFILE);
    for (json, path) in [
        (r#"{"Name":"aaaaaaaaaaaaaaaa","Price":[true]}"#, "Price"),
        (
            r#"{"Lines":[{},{"Amounts":{"a":"x"}}]}"#,
            "Lines[1].Amounts.a",
        ),
        (
            r#"{"Name":"aaaaaaaaaaaaaaaa","Party":{"Amounts":true}}"#,
            "Party",
        ),
        (r#"{"Rates":[1.10,{}]}"#, "Rates[1]"),
    ] {
        let error = json::from_slice(json.as_bytes(), &mut None::<Sale>, failing).unwrap_err();
        assert!(error.path().starts_with(path), "{json}: {error}");
    }
}

#[test]
fn a_carrier_becomes_one_with_fewer_properties() {
    let mut order = Order::new().set_note("x").set_line(Line::new());
    order.unknown.insert("Newer", 1);
    order.unknown.insert("Line", "kept");
    let draft: Draft = pagewire_runtime::table::narrowed(&order);
    let written = String::from_utf8(json::to_vec(draft.view())).unwrap();
    assert_eq!(written, r#"{"Note":"x","Newer":1}"#);
}

#[test]
fn numbers_longer_than_a_decimal_are_kept_among_the_unknown_properties() {
    let text = format!(r#"{{"Price":1{}}}"#, "0".repeat(50));
    let sale: Sale = serde_json::from_str(&text).unwrap();
    assert_eq!(sale.price, None);
    assert_eq!(sale.unknown.get("Price"), Some(&1e50.into()));
}

#[tokio::test]
async fn charsets_marks_and_problems_are_read() {
    let cases: [(&str, &[u8]); 5] = [
        (
            "application/json; charset=iso-8859-1",
            b"{\"Name\":\"S\xf8r\"}",
        ),
        (
            "application/json; charset=\"UTF-8\"",
            b"\xef\xbb\xbf{\"Name\":\"S\xc3\xb8r\"}",
        ),
        (
            "text/xml; charset=ISO-8859-1",
            b"<Sale><Name>S\xf8r</Name></Sale>",
        ),
        (
            "application/xml; charset=iso-8859-1",
            b"<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><Sale><Name>S\xf8r</Name></Sale>",
        ),
        (
            "application/xml",
            b"\xef\xbb\xbf<Sale><Name>S\xc3\xb8r</Name></Sale>",
        ),
    ];
    for (media_type, body) in cases {
        let headers = format!("Content-Type: {media_type}\r\n");
        let (client, _server) = foreign(response(&headers, body), 1).await;
        let sale: Sale = call(&client, Op::GetSale).send().await.unwrap();
        assert_eq!(sale.name.as_deref(), Some("S\u{f8}r"), "{media_type}");
    }

    let problem =
        br#"{"type":"about:blank","title":"Conflict","status":409,"detail":"somebody was faster"}"#;
    let head = "HTTP/1.1 409 X\r\nConnection: close\r\nContent-Type: application/problem+json\r\n";
    let length = format!("Content-Length: {}\r\n\r\n", problem.len());
    let bytes = [head.as_bytes(), length.as_bytes(), problem].concat();
    let (client, _server) = foreign(bytes, 1).await;
    let error = call::<Sale>(&client, Op::GetSale).send().await.unwrap_err();
    let error = error.failure().unwrap().error.clone().unwrap();
    assert_eq!(error.message, "somebody was faster");
}

#[tokio::test]
async fn what_xml_cannot_hold_is_not_sent() {
    let (client, _server) = foreign(Vec::new(), 1).await;
    let client = client.with_format(Format::Xml);
    let sale = Sale::new().set_name("a\u{1}b");
    let error = call::<Sale>(&client, Op::PutSale).body(sale.view());
    let error = error.send().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Request(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "PUT /Sale: the call cannot be sent: XML cannot hold the character U+0001; JSON can"
    );
}

/// Sends back what it gets.
struct Mirror;

impl Mirror {
    async fn put(&self, sale: Sale) -> Result<Sale, server::Error> {
        Ok(sale)
    }
}

fn dispatch<'a>(
    mirror: &'a Mirror,
    operation: usize,
    cx: &'a Context,
    input: &Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    match Op::at(operation) {
        Some(Op::PutSale) => Ok(respond(cx, mirror.put(input.body()?))),
        _ => Err(server::Error::not_implemented()),
    }
}

#[tokio::test]
async fn servers_read_the_same_and_ask_for_bodies_that_are_expected() {
    let router = Router::new([Routes::new(&OPERATIONS, Mirror, dispatch)]).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = axum::Router::new().fallback_service(router);
    tokio::spawn(async move { axum::serve(listener, app).await });
    for (media_type, accept, body, expected) in [
        (
            "application/json",
            "application/json",
            &br#"{"ExtraFields":{"x":null,"y":"1"}}"#[..],
            r#""ExtraFields":{"x":null,"y":"1"}"#,
        ),
        (
            "application/json; charset=iso-8859-1",
            "application/json",
            b"{\"Name\":\"S\xf8r\"}",
            "\"Name\":\"S\u{f8}r\"",
        ),
        (
            "application/json",
            "application/json",
            b"\xef\xbb\xbf{\"Name\":\"a\"}",
            "\"Name\":\"a\"",
        ),
        (
            "application/xml",
            "application/json",
            br#"<Sale xmlns:z="http://www.w3.org/2001/XMLSchema-instance"><Name z:nil="1">a</Name><ExtraFields><X><Key>x</Key><Value z:nil="true"/></X></ExtraFields></Sale>"#,
            r#""Name":null,"Date":null,"Right":null,"Numbers":null,"ExtraFields":{"x":null}"#,
        ),
        // XML cannot hold it, so that the response is JSON.
        (
            "application/json",
            "application/xml",
            br#"{"Name":"a\u0001"}"#,
            r#""Name":"a\u0001""#,
        ),
    ] {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let length = body.len();
        let head = format!(
            "PUT /Sale HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Type: {media_type}\r\n\
             Accept: {accept}\r\nContent-Length: {length}\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        let interim = read(&mut stream).await;
        assert_eq!(interim, b"HTTP/1.1 100 Continue\r\n\r\n");
        stream.write_all(body).await.unwrap();
        let response = String::from_utf8(read(&mut stream).await).unwrap();
        assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
        assert!(response.contains(expected), "{response}");
    }
}

/// Whether the program has turned on the feature of serde_json with which a `Value` keeps the text of numbers.
fn values_keep_text() -> bool {
    let value: Value = serde_json::from_str("1.10").unwrap();
    let text = value.to_string();
    text == "1.10"
}

#[test]
fn numbers_in_free_form_properties_keep_their_text_until_the_value_changes() {
    let numbers = [
        // The text, and what is left of it without the feature.
        ("18446744073709551615", "18446744073709551615"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("0.1", "0.1"),
        ("100", "100"),
        ("1.10", "1.1"),
        ("100.0", "100.0"),
        ("12345678901234567.89", "1.2345678901234568e16"),
        ("18446744073709551616", "1.8446744073709552e19"),
        ("-1e400", "-1.7976931348623157e308"),
    ];
    for (text, double) in numbers {
        let body = format!(r#"{{"odata.free":[{text},{{"a":{text}}}],"Other":{text}}}"#);
        let mut slot: Option<Box<Kinds>> = None;
        let reading = Reading::new(Misfit::Keep, PROFILE);
        json::from_slice(body.as_bytes(), &mut slot, reading).unwrap();
        let mut kinds = slot.unwrap();
        let write = |kinds: &Kinds| String::from_utf8(json::to_vec(View::Carrier(kinds))).unwrap();
        assert_eq!(write(&kinds), body);
        assert_eq!(write(&kinds.clone()), body);
        if values_keep_text() {
            continue;
        }
        let of_double: Value = serde_json::from_str(double).unwrap();
        assert_eq!(kinds.unknown.get("Other"), Some(&of_double));
        kinds.unknown.insert("Other", 5);
        assert!(write(&kinds).ends_with(r#""Other":5}"#));
    }
}
