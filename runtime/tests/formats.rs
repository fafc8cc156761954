//! Every format brings a value back, and refuses hostile bodies with their places.

use crate::support::kinds;
use kinds::{Inner, Kinds, kinds};
use pagewire_runtime::json::{Misfit, Nulls, Reading};
use pagewire_runtime::superoffice::PROFILE;
use pagewire_runtime::table::{Arguments, CarrierDescriptor, Item};
use pagewire_runtime::{DateTime, Map, View, form, json, xml};
use proptest::prelude::*;
use serde_json::{Value, json};

fn from_json(text: &[u8]) -> Option<Box<Kinds>> {
    let mut slot = None;
    json::from_slice(text, &mut slot, Misfit::Fail).unwrap();
    slot
}

fn from_xml(text: &[u8]) -> Option<Box<Kinds>> {
    let mut slot = None;
    xml::from_slice(text, &mut slot, Reading::new(Misfit::Fail, PROFILE)).unwrap();
    slot
}

fn from_form<T: Item>(text: &str) -> Result<Option<T>, form::Error> {
    let mut slot = None;
    form::from_slice(text.as_bytes(), &mut slot, PROFILE)?;
    Ok(slot)
}

/// What is left of a free-form value in a form: text, as XML and JSON have more.
fn as_form(value: &Value) -> Option<Value> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(_) | Value::Number(_) => value.to_string().into(),
        Value::String(_) => value.clone(),
        Value::Array(items) => {
            let items: Vec<Value> = items.iter().filter_map(as_form).collect();
            return (!items.is_empty()).then(|| items.into());
        }
        Value::Object(_) => return None,
    })
}

proptest! {
    #[test]
    fn a_value_comes_back_from_json(value in kinds()) {
        for nulls in [Nulls::Omit, Nulls::Write] {
            let text = json::to_vec_with(View::Carrier(&value), nulls);
            let back = from_json(&text);
            prop_assert_eq!(back.as_deref(), Some(&value), "{}", String::from_utf8_lossy(&text));
        }
    }

    #[test]
    fn a_value_comes_back_from_xml(value in kinds()) {
        for nulls in [Nulls::Omit, Nulls::Write] {
            let text = xml::to_vec_with(View::Carrier(&value), None, nulls, PROFILE);
            let back = from_xml(&text);
            prop_assert_eq!(back.as_deref(), Some(&value), "{}", String::from_utf8_lossy(&text));
        }
    }

    #[test]
    fn a_value_comes_back_from_a_form(mut value in kinds()) {
        value.free = value.free.as_ref().and_then(as_form).filter(|free| free.is_string());
        let names: Vec<String> = value.unknown.iter().map(|(name, _)| name.to_owned()).collect();
        value.unknown = pagewire_runtime::Unknown::new();
        for name in names {
            if !name.contains(['.', '[', ']']) {
                value.unknown.insert(name, "text");
            }
        }
        let text = String::from_utf8(form::to_vec(View::Carrier(&value), PROFILE)).unwrap();
        let back = from_form::<Box<Kinds>>(&text).unwrap();
        prop_assert_eq!(back.as_deref(), Some(&value), "{}", text);
    }

    #[test]
    fn no_body_brings_a_reader_down(text in "([<>/&;=+%.\\[\\]!?'\" x:_-]|Kinds|Inner|Items|Texts|Key|Value|CDATA\\[|[0-9]|\\PC){0,40}") {
        let mut slot: Option<Box<Kinds>> = None;
        let _ = xml::from_slice(text.as_bytes(), &mut slot, Reading::new(Misfit::Keep, PROFILE));
        let _ = form::from_slice(text.as_bytes(), &mut slot, PROFILE);
    }
}

#[test]
fn servers_write_every_key_and_clients_only_what_is_set() {
    let mut inner = Inner::new().set_id(1);
    inner.unknown.insert("Child", Value::Null);
    let write = |nulls| String::from_utf8(json::to_vec_with(View::Carrier(&inner), nulls)).unwrap();
    assert_eq!(write(Nulls::Omit), r#"{"Id":1,"Child":null}"#);
    assert_eq!(write(Nulls::Write), r#"{"Id":1,"Value":null,"Child":null}"#);
}

#[test]
fn hostile_xml_is_an_error_with_a_place() {
    let deep = |open: &str, count: usize| open.repeat(count).into_bytes();
    let entities = concat!(
        r#"<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>"#,
        "<Kinds><Name>&b;</Name></Kinds>"
    );
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        (
            "document type",
            b"<!DOCTYPE Kinds SYSTEM 'file:///etc/passwd'><Kinds/>".into(),
            "",
        ),
        ("entity bomb", entities.into(), ""),
        (
            "unknown entity",
            b"<Kinds><Name>&b;</Name></Kinds>".into(),
            "Kinds/Name",
        ),
        (
            "reference to NUL",
            b"<Kinds><Name>&#0;</Name></Kinds>".into(),
            "Kinds/Name",
        ),
        (
            "reference to U+1",
            b"<Kinds><Name>&#x1;</Name></Kinds>".into(),
            "Kinds/Name",
        ),
        (
            "reference to nothing",
            b"<Kinds><Name>&#xD800;</Name></Kinds>".into(),
            "Kinds/Name",
        ),
        ("NUL", b"<Kinds><Name>\0</Name></Kinds>".into(), ""),
        ("bad UTF-8", b"<Kinds><Name>\xff</Name></Kinds>".into(), ""),
        ("UTF-16", b"\xff\xfe<\0K\0/\0>\0".into(), ""),
        ("instruction", b"<Kinds><?php x?></Kinds>".into(), "Kinds"),
        (
            "stylesheet",
            b"<?xml-stylesheet href='x'?><Kinds/>".into(),
            "",
        ),
        (
            "late declaration",
            b"<Kinds><?xml version='1.0'?></Kinds>".into(),
            "Kinds",
        ),
        ("truncated element", b"<Kinds><Name>x".into(), "Kinds/Name"),
        ("truncated tag", b"<Kinds><Nam".into(), "Kinds"),
        (
            "truncated CDATA",
            b"<Kinds><Name><![CDATA[x".into(),
            "Kinds/Name",
        ),
        (
            "bare ampersand",
            b"<Kinds><Name>a & b</Name></Kinds>".into(),
            "Kinds/Name",
        ),
        (
            "huge name",
            [
                b"<Kinds><".into(),
                deep("n", 1 << 20),
                b"/></Kinds>".to_vec(),
            ]
            .concat(),
            "Kinds",
        ),
        ("no name", b"<Kinds>< /></Kinds>".into(), "Kinds"),
        ("text only", b"{\"Name\":1}".into(), ""),
        ("deep in nothing known", deep("<a>", 10_000), "a/a/a/a"),
        (
            "deep in carriers",
            [b"<Kinds><Inner>".into(), deep("<Child>", 10_000)].concat(),
            "Kinds/Inner/Child",
        ),
        (
            "deep in items",
            [b"<Kinds><Items>".into(), deep("<Inner>", 10_000)].concat(),
            "Kinds/Items/Inner[1]",
        ),
    ];
    for (what, body, path) in cases {
        let mut slot: Option<Box<Kinds>> = None;
        let error =
            xml::from_slice(&body, &mut slot, Reading::new(Misfit::Keep, PROFILE)).unwrap_err();
        assert!(
            error.path().starts_with(path.trim_end_matches('/')),
            "{what}: {error}"
        );
        assert_eq!(error.path().is_empty(), path.is_empty(), "{what}: {error}");
        assert!(
            error.column() > 0 && !error.message().is_empty(),
            "{what}: {error}"
        );
    }
}

#[test]
fn large_xml_is_read_in_proportion() {
    let mut attributes = String::from("<Kinds");
    for number in 0..100_000 {
        attributes.push_str(&format!(" a{number}=''"));
    }
    attributes.push_str("/>");
    let name = "n".repeat(xml::NAME_LENGTH);
    let entry = "<X><Value><Child/></Value><Key>k</Key></X>";
    let bodies = [
        attributes,
        format!(
            "<Kinds><Name>{}</Name></Kinds>",
            "&amp;<!-- -->".repeat(100_000)
        ),
        format!("<Kinds>{}</Kinds>", "<New>1</New>".repeat(100_000)),
        format!("<{name}><Rules>{}</Rules></{name}>", entry.repeat(20_000)),
        format!("<Kinds><Rules>{}</Rules></Kinds>", entry.repeat(20_000)),
    ];
    for body in bodies {
        assert!(from_xml(body.as_bytes()).is_some());
    }
}

#[test]
fn forms_lead_to_their_places() {
    let cases = [
        ("small=1&NAME=a+b%26", json!({"Small": 1, "Name": "a b&"})),
        (
            "Inner.Id=1&inner[Child][id]=2",
            json!({"Inner": {"Id": 1, "Child": {"Id": 2}}}),
        ),
        (
            "Items[1].Id=2&Items[0].Id=1",
            json!({"Items": [{"Id": 1}, {"Id": 2}]}),
        ),
        ("Items[4000000000].Id=1", json!({"Items": [{"Id": 1}]})),
        (
            "Numbers=1&Numbers=2&Numbers[]=3&Numbers[7]=4",
            json!({"Numbers": [1, 2, 3, 4]}),
        ),
        (
            "Texts[a.b]=x&Texts[C]=y",
            json!({"Texts": {"a.b": "x", "C": "y"}}),
        ),
        (
            "Texts[0].Key=a&Texts[0].Value=x&Texts[1].key=b",
            json!({"Texts": {"a": "x", "b": ""}}),
        ),
        ("Rules[r].Id=5", json!({"Rules": {"r": {"Id": 5}}})),
        ("Flag=true&Flag=false", json!({"Flag": true})),
        (
            "Small=&Name=&Items=&Inner=",
            json!({"Name": "", "Items": [], "Inner": {}}),
        ),
        ("New[a][0]=1&New.a[1]=2", json!({"New": {"a": ["1", "2"]}})),
        ("&&Mask=Read,Write&", json!({"Mask": "Read, Write"})),
    ];
    for (text, expected) in cases {
        let value = from_form::<Box<Kinds>>(text).unwrap().unwrap();
        assert_eq!(serde_json::to_value(&*value).unwrap(), expected, "{text}");
    }
    assert_eq!(from_form::<Box<Kinds>>(" ").unwrap(), None);
    let items = from_form::<Vec<Inner>>("[0].Id=1&[1].Id=2")
        .unwrap()
        .unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(from_form("[0]=1&[1]=2").unwrap(), Some(vec![1, 2]));
    assert_eq!(from_form("=x").unwrap(), Some("x".to_owned()));
    assert_eq!(from_form("a=1").unwrap(), Some(Map::from([("a", 1)])));
}

#[test]
fn forms_are_written_as_model_binders_read_them() {
    let text =
        String::from_utf8(form::to_vec(View::Carrier(&kinds::one_of_each()), PROFILE)).unwrap();
    let text = percent_encoding::percent_decode_str(&text)
        .decode_utf8()
        .unwrap()
        .into_owned();
    for pair in [
        "Small=-7",
        "Name=a+<+b",
        "Inner.Id=1",
        "Inner.Value=&",
        "Items[0].Id=2&Items[1]=&",
        "Numbers[1]=4",
        "Lines[0]=&Lines[1][0]=a&Lines[1][1]=",
        "Texts[k]=v",
        "Rules[r].Id=5",
        "[odata.free][0]=1",
        "FieldProperties[Name].FieldLength=239",
        "New+one.A=2.0",
        "Mask=Read,+Write",
    ] {
        assert!(text.contains(pair), "{pair} in {text}");
    }
    let texts = Map::from([("a", "x".to_owned()), ("0", "y".to_owned())]);
    let text = String::from_utf8(form::to_vec(
        View::Carrier(&Kinds::new().set_texts(texts)),
        PROFILE,
    ))
    .unwrap();
    assert!(
        text.starts_with("Texts%5B0%5D.Key=a&Texts%5B0%5D.Value=x&Texts%5B1%5D.Key=0"),
        "{text}"
    );
    static TABLE: CarrierDescriptor =
        CarrierDescriptor::new("GetChatTranscriptRequest", &["ChatSessionId", "Html"]);
    let arguments = Arguments::new(&TABLE, &[View::I32(317), View::Null]);
    assert_eq!(
        form::to_vec(View::Carrier(&arguments), PROFILE),
        b"ChatSessionId=317"
    );
    assert_eq!(
        form::to_vec(View::DateTime(&DateTime::unset()), PROFILE),
        b"=0001-01-01T00%3A00%3A00"
    );
}

#[test]
fn hostile_forms_are_errors_that_name_the_pair() {
    let many = "a=1&".repeat(form::PAIRS + 1);
    let deep = format!("Inner{}=1", ".Child".repeat(10_000));
    let wide = (0..form::PAIRS).fold(String::new(), |text, pair| {
        text + &format!("x{pair}{}=1&", ".a".repeat(form::DEPTH - 1))
    });
    let cases = [
        ("Name=a&Small=x", 2, "Small"),
        ("Small=1&Name=%ff", 2, "Name"),
        ("N%ff=1", 1, "N%ff"),
        ("Name=%00", 1, "Name"),
        ("Name=%4", 1, "Name"),
        ("Small=99999999999", 1, "Small"),
        ("Name.First=x", 1, "Name.First"),
        ("Inner=x", 1, "Inner"),
        ("Items=x", 1, "Items"),
        ("Items[a].Id=1", 1, "Items[a].Id"),
        (
            "Items[18446744073709551616].Id=1",
            1,
            "Items[18446744073709551616].Id",
        ),
        ("Items[].Id=1", 1, "Items[].Id"),
        ("Items[0=1", 1, "Items[0"),
        ("Inner..Id=1", 1, "Inner..Id"),
        (many.as_str(), form::PAIRS + 1, "a"),
        (deep.as_str(), 1, "Inner.Child"),
        (wide.as_str(), 3126, "x3125"),
    ];
    for (text, pair, name) in cases {
        let error = from_form::<Box<Kinds>>(text).unwrap_err();
        assert_eq!(error.pair(), pair, "{error}");
        assert!(error.name().starts_with(name), "{error}");
        assert!(error.to_string().len() < 400, "{error}");
    }
}
