//! XML bodies: how they are written, and what can be read.

use crate::support::kinds;
use kinds::{Inner, Kinds, Mask, Status};
use pagewire_runtime::form;
use pagewire_runtime::json::{Misfit, Nulls, Reading};
use pagewire_runtime::profile::OPEN_API;
use pagewire_runtime::superoffice::PROFILE;
use pagewire_runtime::table::{Arguments, CarrierDescriptor, Item, check};
use pagewire_runtime::xml::{self, from_slice, to_vec, to_vec_with, try_to_vec};
use pagewire_runtime::{Bytes, DateTime, Map, View};
use serde_json::{Value, json};

fn write<T: Item>(value: &T) -> String {
    String::from_utf8(to_vec(value.view(), None, PROFILE)).unwrap()
}

fn read<T: Item>(text: &str) -> Result<Option<T>, xml::Error> {
    let mut slot = None;
    from_slice(
        text.as_bytes(),
        &mut slot,
        Reading::new(Misfit::Keep, PROFILE),
    )?;
    Ok(slot)
}

fn kinds(text: &str) -> Kinds {
    *read::<Box<Kinds>>(text).unwrap().unwrap()
}

const I: &str = r#"xmlns:i="http://www.w3.org/2001/XMLSchema-instance""#;

#[test]
fn a_carrier_is_written_in_the_manner_of_data_contracts() {
    let expected = [
        &format!("<Kinds {I}>"),
        "<TableRight><Mask>None</Mask></TableRight>",
        "<FieldProperties><FieldPropertyDictionaryKeyValuePair><Key>Name</Key>",
        "<Value><FieldLength>239</FieldLength></Value></FieldPropertyDictionaryKeyValuePair></FieldProperties>",
        "<Flag>true</Flag><Small>-7</Small><Large>9007199254740993</Large><Amount>1.5</Amount>",
        "<Name>a &lt; b</Name><When>2016-01-04T13:27:28</When><Data>AQI=</Data>",
        "<Status>Open</Status><Mask>Read Write</Mask><Inner><Id>1</Id><Value></Value></Inner>",
        "<Items><Inner><Id>2</Id></Inner><Inner></Inner></Items><Numbers><int>3</int><int>4</int></Numbers>",
        "<Lines><ArrayOfstring></ArrayOfstring><ArrayOfstring><string>a</string><string></string></ArrayOfstring></Lines>",
        "<Texts><StringKeyValuePair><Key>k</Key><Value>v</Value></StringKeyValuePair></Texts>",
        "<Rules><InnerKeyValuePair><Key>r</Key><Value><Id>5</Id></Value></InnerKeyValuePair></Rules>",
        r#"<odata.free type="array"><item type="number">1</item><item i:nil="true"/></odata.free>"#,
        r#"<New_x0020_one><A type="number">2.0</A></New_x0020_one></Kinds>"#,
    ];
    assert_eq!(write(&Box::new(kinds::one_of_each())), expected.concat());
}

#[test]
fn bare_values_and_arrays_have_the_names_of_their_types() {
    assert_eq!(write(&1549), "<int>1549</int>");
    assert_eq!(write(&1549_i64), "<long>1549</long>");
    assert_eq!(write(&true), "<boolean>true</boolean>");
    assert_eq!(write(&f64::NEG_INFINITY), "<double>-INF</double>");
    assert_eq!(
        write(&String::from("a\r\n\u{1}")),
        "<string>a&#xD;\n\u{fffd}</string>"
    );
    let (text, nulls) = (String::from("a\u{1}"), Nulls::Omit);
    let error = try_to_vec(text.view(), None, nulls, PROFILE).unwrap_err();
    let message = "XML cannot hold the character U+0001; JSON can";
    assert_eq!(error.to_string(), message);
    assert_eq!(
        write(&DateTime::unset()),
        "<dateTime>0001-01-01T00:00:00</dateTime>"
    );
    assert_eq!(
        write(&Bytes::from(vec![1, 2])),
        "<base64Binary>AQI=</base64Binary>"
    );
    assert_eq!(write(&Status::Open), "<string>Open</string>");
    assert_eq!(
        write(&vec![1]),
        format!("<ArrayOfint {I}><int>1</int></ArrayOfint>")
    );
    assert_eq!(
        write(&vec![Inner::new()]),
        format!("<ArrayOfInner {I}><Inner></Inner></ArrayOfInner>")
    );
    assert_eq!(
        write(&Vec::<Inner>::new()),
        format!("<ArrayOfanyType {I}></ArrayOfanyType>")
    );
    let entry = "<IntKeyValuePair><Key>a</Key><Value>1</Value></IntKeyValuePair>";
    assert_eq!(
        write(&Map::from([("a", 1)])),
        format!("<IntDictionary {I}>{entry}</IntDictionary>")
    );
}

#[test]
fn arguments_are_written_as_their_request_and_a_root_may_be_given() {
    static TABLE: CarrierDescriptor =
        CarrierDescriptor::new("GetChatTranscriptRequest", &["ChatSessionId", "Html"]);
    let arguments = Arguments::new(&TABLE, &[View::I32(317), View::Null]);
    let text = to_vec(View::Carrier(&arguments), None, PROFILE);
    let expected = format!(
        "<GetChatTranscriptRequest {I}><ChatSessionId>317</ChatSessionId></GetChatTranscriptRequest>"
    );
    assert_eq!(String::from_utf8(text).unwrap(), expected);
    let error = json!({"Error": true, "Message": "No"});
    let text = to_vec(View::Json(&error), Some("Error"), PROFILE);
    let expected =
        format!(r#"<Error {I}><Error type="boolean">true</Error><Message>No</Message></Error>"#);
    assert_eq!(String::from_utf8(text).unwrap(), expected);
}

#[test]
fn empty_properties_are_written_where_asked_for() {
    let mut inner = Inner::new().set_id(1);
    inner.unknown.insert("Child", Value::Null);
    let text = to_vec_with(View::Carrier(&inner), None, Nulls::Write, PROFILE);
    let expected =
        format!(r#"<Inner {I}><Id>1</Id><Value i:nil="true"/><Child i:nil="true"/></Inner>"#);
    assert_eq!(String::from_utf8(text).unwrap(), expected);
    let kinds = String::from_utf8(to_vec_with(
        View::Carrier(&Kinds::new()),
        None,
        Nulls::Write,
        PROFILE,
    ));
    let start =
        format!(r#"<Kinds {I}><TableRight i:nil="true"/><FieldProperties i:nil="true"/><Flag "#);
    assert!(kinds.unwrap().starts_with(&start));
}

#[test]
fn what_data_contract_writers_send_can_be_read() {
    let text = r#"<?xml version="1.0" encoding="utf-8"?>
        <!-- rights first --><d:PersonEntity xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:d="urn:x" xmlns="urn:y">
          <TableRight i:nil="true" /><FieldProperties>
            <FieldPropertyDictionaryKeyValuePair><Key>Lastname</Key><Value><FieldLength> 239 </FieldLength></Value></FieldPropertyDictionaryKeyValuePair>
            <X><Value><FieldLength>1</FieldLength></Value><Other/><Key>behind</Key></X>
            <X><Key>alone</Key></X><X><Value /><Other/><Key>empty</Key></X><X><Value><FieldLength>2</FieldLength></Value></X>
          </FieldProperties>
          <d:small d:extra="1">3</d:small><NUMBERS xmlns:a="urn:arrays"><a:int>1</a:int><a:int>2</a:int></NUMBERS>
          <Name>a<![CDATA[<b>]]>&amp;<!-- c -->&#x263A;&#10;</Name><Mask>Read, Write</Mask><Status> open </Status>
          <Inner/><Items></Items><When>
            2016-01-04T13:27:28 </When><Flag>1</Flag><Amount>INF</Amount>
        </d:PersonEntity>
        <!-- end -->"#;
    let kinds = kinds(text);
    assert_eq!(kinds.table_right, None);
    let lengths: Vec<_> = kinds
        .field_properties
        .as_ref()
        .unwrap()
        .iter()
        .map(|(key, value)| (key, value.field_length))
        .collect();
    assert_eq!(
        lengths,
        [
            ("Lastname", Some(239)),
            ("behind", Some(1)),
            ("alone", None),
            ("empty", None),
            ("", Some(2))
        ]
    );
    assert_eq!(kinds.small, Some(3));
    assert_eq!(kinds.numbers, Some(vec![1, 2]));
    assert_eq!(kinds.name.as_deref(), Some("a<b>&☺\n"));
    assert_eq!(kinds.mask, Some(Mask::from_name("Read,Write")));
    assert_eq!(kinds.status, Some(Status::Open));
    assert_eq!(kinds.inner, Some(Box::new(Inner::new())));
    assert_eq!(kinds.items, Some(vec![]));
    assert_eq!(kinds.when, Some(DateTime::new("2016-01-04T13:27:28")));
    assert_eq!(
        (kinds.flag, kinds.amount),
        (Some(true), Some(f64::INFINITY.into()))
    );
    assert!(kinds.unknown.is_empty());
}

#[test]
fn bare_values_come_under_any_name() {
    let text = r#"<int xmlns="http://schemas.microsoft.com/2003/10/Serialization/">1549</int>"#;
    assert_eq!(read(text).unwrap(), Some(1549));
    assert_eq!(read("\u{feff}<a>x</a>").unwrap(), Some("x".to_owned()));
    assert_eq!(read("<a></a>").unwrap(), Some(String::new()));
    assert_eq!(read("<a>PT8H30M</a>").unwrap(), Some("PT8H30M".to_owned()));
    assert_eq!(read::<String>(" \n").unwrap(), None);
    assert_eq!(read("<a><b>1</b><c>2</c></a>").unwrap(), Some(vec![1, 2]));
}

#[test]
fn elements_that_no_table_names_are_kept() {
    let text = r#"<Kinds xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="v"><A>text</A><B><C>1</C><C>2</C></B><D i:type="x:int">5</D>
        <E i:nil="true"/><F i:type="x:ArrayOfint"><int i:type="x:int">1</int></F><G>a<b>c</b></G>
        <H type="number">five</H><Small>99999999999</Small></Kinds>"#;
    let unknown = serde_json::to_value(kinds(text)).unwrap();
    let expected = json!({
        "A": "text", "B": {"C": ["1", "2"]}, "D": 5, "E": null, "F": [1], "G": {"b": "c", "#text": "a"},
        "H": "five", "Small": 99_999_999_999_i64,
    });
    assert_eq!(unknown, expected);
}

const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

#[test]
fn nil_counts_in_its_namespace_under_any_prefix() {
    let nulls = [
        format!("<a i:nil='true' xmlns:i='{INSTANCE}'/>"),
        format!("<a xmlns:any-name='{INSTANCE}' any-name:nil=' 1 '>text</a>"),
        format!("<a nil:nil='true' xmlns:nil='{INSTANCE}'/>"),
        format!("<a x:nil='true' xmlns:x='{INSTANCE}' y:nil='false' xmlns:y='u'/>"),
        "<a x:nil='true' xmlns:x='http://www.w3.org/2001/XMLSchema&#45;instance'/>".to_owned(),
        // Without a declaration.
        "<a xsi:nil='true'/>".to_owned(),
    ];
    for text in nulls {
        assert_eq!(read::<String>(&text).unwrap(), None, "{text}");
    }
    let texts = [
        "<a x:nil='1' xmlns:x='u'/>".to_owned(),
        "<a nil='true'/>".to_owned(),
        format!("<a nil='true' xmlns='{INSTANCE}'/>"),
        format!("<a x:nil='false' xmlns:x='{INSTANCE}'/>"),
        format!("<a xmlns:nil='true' x:other='true' xmlns:x='{INSTANCE}'/>"),
    ];
    for text in texts {
        assert_eq!(read(&text).unwrap(), Some(String::new()), "{text}");
    }
}

#[test]
fn prefixes_of_nil_end_with_the_element_that_declares_them() {
    let text = format!(
        "<Kinds xmlns:i='{INSTANCE}' xmlns:o='u'><Name o:nil='true'>o</Name>\
           <Inner xmlns:i='u' xmlns:o='{INSTANCE}'><Id o:nil='true'/><Value i:nil='true'>i</Value></Inner>\
           <When i:nil='true'/><odata.free o:nil='true'>free</odata.free></Kinds>"
    );
    let kinds = kinds(&text);
    assert_eq!(kinds.name.as_deref(), Some("o"));
    let inner = kinds.inner.unwrap();
    assert_eq!((inner.id, inner.value.as_deref()), (None, Some("i")));
    assert_eq!((kinds.when, kinds.free), (None, Some(json!("free"))));
}

#[test]
fn nil_items_and_entries_are_read_as_null_is_in_json() {
    let xml = format!(
        "<Kinds xmlns:n='{INSTANCE}'><Items><Inner><Id>1</Id></Inner><Inner n:nil='true'/></Items>\
           <Numbers><int>1</int><int n:nil='true'/></Numbers><Lines><a><b>x</b><b n:nil='1'/></a></Lines>\
           <Texts><X><Key>a</Key><Value n:nil='true'/></X></Texts>\
           <Rules><X><Key>r</Key><Value n:nil='true'/></X></Rules>\
           <odata.free type='array'><item n:nil='true'/></odata.free></Kinds>"
    );
    let json = json!({
        "Items": [{"Id": 1}, null], "Numbers": [1, null], "Lines": [["x", null]], "Texts": {"a": null},
        "Rules": {"r": null}, "odata.free": [null],
    });
    assert_eq!(serde_json::to_value(kinds(&xml)).unwrap(), json);
    let strict = Reading::new(Misfit::Fail, PROFILE);
    let (mut of_xml, mut of_json): (Option<Box<Kinds>>, Option<Box<Kinds>>) = (None, None);
    from_slice(xml.as_bytes(), &mut of_xml, strict).unwrap();
    pagewire_runtime::json::from_slice(json.to_string().as_bytes(), &mut of_json, strict).unwrap();
    assert!(of_xml == of_json);
    assert_eq!(of_xml.unwrap().numbers, Some(vec![1, 0]));
}

/// A carrier of an API with plain XML.
#[non_exhaustive]
pub(crate) struct Shelf {
    /// Items that cannot be `null`.
    pub sizes: Option<Vec<i32>>,
    /// Items that can.
    pub gaps: Option<Vec<Option<i32>>>,
    /// Arrays by name.
    pub lists: Option<Map<Vec<i32>>>,
    /// Properties that are not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Shelf "Shelf" OPEN_API {
    0 sizes set_sizes Vec<i32> = "sizes";
    1 gaps set_gaps Vec<Option<i32>> = "gaps";
    2 lists set_lists Map<Vec<i32>> = "lists";
} }

#[test]
fn nil_in_plain_xml_is_an_empty_array_property_or_an_item() {
    let cases = [
        ("<sizes X/>", Some(json!({"sizes": null}))),
        (
            "<sizes>1</sizes><sizes X/>",
            Some(json!({"sizes": [1, null]})),
        ),
        ("<gaps>1</gaps><gaps X/>", Some(json!({"gaps": [1, null]}))),
        (
            "<lists><a>1</a><b>2</b><a X/></lists>",
            Some(json!({"lists": {"b": [2], "a": [1, null]}})),
        ),
        ("<lists><a X/></lists>", Some(json!({"lists": {"a": null}}))),
    ];
    for (text, expected) in cases {
        let nil = format!("xmlns:z='{INSTANCE}' z:nil='true'");
        let text = format!("<Shelf>{}</Shelf>", text.replace('X', &nil));
        let mut slot: Option<Box<Shelf>> = None;
        from_slice(text.as_bytes(), &mut slot, Misfit::Keep).unwrap();
        assert_eq!(
            slot.map(|shelf| serde_json::to_value(shelf).unwrap()),
            expected,
            "{text}"
        );
    }
    let wrong = [
        "<sizes>1</sizes><sizes X/>",
        "<lists><a>1</a><a X/></lists>",
        "<lists><a X/></lists>",
    ];
    for text in wrong {
        let text = format!("<Shelf>{}</Shelf>", text.replace('X', "xsi:nil='true'"));
        let mut slot: Option<Box<Shelf>> = None;
        let error = from_slice(text.as_bytes(), &mut slot, Misfit::Fail).unwrap_err();
        assert!(error.message().contains("null"), "{error}");
    }
}

#[test]
fn more_prefixes_than_anyone_needs_are_refused() {
    let declared = |count: usize| -> String {
        (0..count)
            .map(|index| format!(" xmlns:p{index}='u'"))
            .collect()
    };
    let within = format!("<a{}/>", declared(xml::NAMESPACES));
    assert_eq!(read(&within).unwrap(), Some(String::new()));
    let error = read::<String>(&format!("<a{}/>", declared(xml::NAMESPACES + 1))).unwrap_err();
    assert_eq!(error.message(), "more than 1024 prefixes are declared here");
    let apart = format!("<a><b{0}>1</b><b{0}>2</b></a>", declared(600));
    assert_eq!(read(&apart).unwrap(), Some(vec![1, 2]));
}

#[test]
fn errors_name_the_element_and_its_place() {
    let cases = [
        ("<Kinds>\n <Small>x</Small></Kinds>", "Kinds/Small", (2, 2)),
        (
            "<Kinds><Items><Inner/><Inner>\n<Id>æ</Id></Inner></Items></Kinds>",
            "Kinds/Items/Inner[2]/Id",
            (2, 1),
        ),
        (
            "<Kinds><Numbers><int>1</int><int>2.5</int></Numbers></Kinds>",
            "Kinds/Numbers/int[2]",
            (1, 29),
        ),
        (
            "<Kinds><Texts><X><Value>æ<a/></Value></X></Texts></Kinds>",
            "Kinds/Texts/X[1]/Value/a",
            (1, 26),
        ),
        ("<Kinds>æ text</Kinds>", "Kinds", (1, 8)),
        ("<Kinds><Name><b/></Name></Kinds>", "Kinds/Name/b", (1, 14)),
        ("<Kinds><Inner></Kinds>", "Kinds/Inner", (1, 15)),
        ("<Kinds/><Kinds/>", "Kinds", (1, 9)),
        (
            "<?xml version='1.0' encoding='iso-8859-1'?><Kinds/>",
            "",
            (1, 1),
        ),
    ];
    for (text, path, place) in cases {
        let mut slot: Option<Box<Kinds>> = None;
        let reading = Reading::new(Misfit::Fail, PROFILE);
        let error = from_slice(text.as_bytes(), &mut slot, reading).unwrap_err();
        assert_eq!(
            (error.path(), (error.line(), error.column())),
            (path, place),
            "{text}: {error}"
        );
    }
    // Clients keep what does not fit, as in JSON.
    let kinds = read::<Box<Kinds>>("<Kinds><Small>x</Small></Kinds>").unwrap();
    assert_eq!(kinds.unwrap().unknown.get("Small").unwrap(), "x");
    let text = "<Kinds><Texts><StringKeyValuePair><Key>a</Key><Value i:nil=\"true\" \
                xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"/></StringKeyValuePair></Texts></Kinds>";
    let kinds = read::<Box<Kinds>>(text).unwrap().unwrap();
    assert!(write(&kinds).contains("<Key>a</Key><Value i:nil=\"true\"/>"));
    let mut slot: Option<Box<Kinds>> = None;
    let text = "<Kinds><Small>99999999999</Small></Kinds>";
    let error = from_slice(
        text.as_bytes(),
        &mut slot,
        Reading::new(Misfit::Fail, PROFILE),
    )
    .unwrap_err();
    assert_eq!(error.path(), "Kinds/Small");
}

/// A carrier with an attribute.
#[non_exhaustive]
pub(crate) struct Pet {
    /// In the start tag.
    pub id: Option<String>,
    /// Properties that are not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Pet "Pet" { 0 id set_id String = "id"; } xml "\nid attribute" }

#[test]
fn attributes_that_cannot_be_read_are_errors() {
    let pet = |text: &str| {
        let mut slot: Option<Box<Pet>> = None;
        from_slice(text.as_bytes(), &mut slot, Misfit::Keep).map(|()| slot.unwrap().id)
    };
    let id = pet(r#"<Pet id="a&lt;b"/>"#).unwrap();
    assert_eq!(id.as_deref(), Some("a<b"));
    assert_eq!(pet("<Pet/>").unwrap(), None);
    for (text, message) in [
        (
            r#"<Pet id="a&foo;b"/>"#,
            "attribute id: at 2..5: unrecognized entity `foo`",
        ),
        (
            r#"<Pet id="a&#1;b"/>"#,
            "attribute id: XML cannot hold the character U+0001",
        ),
    ] {
        let error = pet(text).unwrap_err();
        assert_eq!((error.path(), error.message()), ("Pet", message));
    }
}

/// A carrier whose names for XML are of no property.
#[non_exhaustive]
pub(crate) struct Misnamed {
    /// Any text.
    pub id: Option<String>,
    /// Properties that are not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Misnamed "Misnamed" { 0 id set_id String = "id"; } contract 1 xml "\nkey attribute" }

#[test]
fn names_for_xml_that_cannot_be_read_are_no_fault_of_the_text() {
    let message = "names for XML of the carrier `Misnamed`: there is no property `key`";
    let mut slot: Option<Box<Misnamed>> = None;
    let read = from_slice(b"<Misnamed><id>a</id></Misnamed>", &mut slot, Misfit::Keep);
    let error = read.unwrap_err();
    assert!(error.is_fault());
    assert_eq!((error.path(), error.message()), ("Misnamed", message));

    let value = Misnamed::new().set_id("a");
    let view = View::Carrier(&value);
    let error = try_to_vec(view, None, Nulls::Omit, OPEN_API).unwrap_err();
    assert!(error.is_fault());
    assert_eq!(error.to_string(), message);
}

#[test]
fn nulls_in_an_array_of_a_dictionary_are_items_wherever_they_are() {
    let reading = Reading::new(Misfit::Fail, OPEN_API);
    for text in [
        r#"{"a":[null,"1"],"b":["1",null,"2"],"c":null,"d":[null,null],"e":"1","f":null}"#,
        r#"{"c":null,"a":[null,"x"]}"#,
    ] {
        let value: Map<Value> = serde_json::from_str(text).unwrap();
        let body = to_vec_with(value.view(), None, Nulls::Write, OPEN_API);
        let mut read: Option<Map<Value>> = None;
        from_slice(&body, &mut read, reading).unwrap();
        let read = serde_json::to_value(read.unwrap()).unwrap();
        let body = String::from_utf8(body).unwrap();
        assert_eq!(read, serde_json::from_str::<Value>(text).unwrap(), "{body}");
    }
}

/// A carrier with properties that are objects without known properties.
#[non_exhaustive]
pub struct Folder {
    /// An object.
    pub free: Option<Value>,
    /// Objects.
    pub rows: Option<Vec<Value>>,
    /// Anything.
    pub any: Option<Value>,
    /// What is not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Folder "Folder" OPEN_API {
    0 free set_free Value = "free";
    1 rows set_rows Vec<Value> = "rows";
    2 any set_any Value = "any";
} rules "free object\nrows each.object" }

#[test]
fn nothing_is_an_object_where_only_objects_fit() {
    let reading = Reading::new(Misfit::Fail, OPEN_API);
    let body = b"<Folder><free/><rows/><rows><a>1</a></rows><any/></Folder>";
    let mut read: Option<Folder> = None;
    from_slice(body, &mut read, reading).unwrap();
    let read = read.unwrap();
    let expected = r#"{"free":{},"rows":[{},{"a":"1"}],"any":""}"#;
    assert_eq!(serde_json::to_string(&read).unwrap(), expected);
    assert!(check(read.view()).is_ok());

    let mut read: Option<Folder> = None;
    form::from_slice(b"free=&rows=&rows=%7B%7D&any=", &mut read, OPEN_API).unwrap();
    let read = read.unwrap();
    let expected = r#"{"free":{},"rows":[{},{}],"any":""}"#;
    assert_eq!(serde_json::to_string(&read).unwrap(), expected);
}

/// A way to pay.
#[non_exhaustive]
pub struct Card {
    /// An attribute of another name.
    pub number: Option<String>,
    /// Elements in an element.
    pub owners: Option<Vec<String>>,
    /// An element of another name.
    pub until: Option<String>,
    /// What is not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Card "Card" OPEN_API {
    0 number set_number String = "number";
    1 owners set_owners Vec<String> = "owners";
    2 until set_until String = "until";
} xml "\nnumber attribute name:no\nowners wrapped prefix:c namespace:urn:c item.name:owner\nuntil name:valid prefix:c namespace:urn:c" }

/// Another one.
#[non_exhaustive]
pub struct Cash {
    /// The text.
    pub amount: Option<i32>,
    /// An attribute.
    pub currency: Option<String>,
    /// What is not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Cash "Cash" OPEN_API {
    0 amount set_amount i32 = "amount";
    1 currency set_currency String = "currency";
} xml "\namount text\ncurrency attribute" }

/// One of both, or text.
#[derive(Clone, Debug, PartialEq)]
pub enum Payment {
    /// By card.
    Card(Box<Card>),
    /// In cash.
    Cash(Box<Cash>),
    /// Both.
    Split(Vec<Cash>),
    /// A word.
    Word(String),
    /// Anything else.
    Other(Value),
}

pagewire_runtime::choice! { Payment "Payment" [OPEN_API] None, [] {
    0 Card Box<Card> ["number"];
    1 Cash Box<Cash> ["amount"];
    2 Split Vec<Cash> [];
    3 Word String [];
} }

/// One-ofs in every place.
#[non_exhaustive]
pub(crate) struct Bill {
    /// A property.
    pub first: Option<Payment>,
    /// Items.
    pub others: Option<Vec<Payment>>,
    /// Items in an element.
    pub list: Option<Vec<Payment>>,
    /// Entries.
    pub named: Option<Map<Payment>>,
    /// Boxed entries.
    pub boxed: Option<Map<Box<Payment>>>,
    /// What is not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Bill "Bill" OPEN_API {
    0 first set_first Payment = "first";
    1 others set_others Vec<Payment> = "others";
    2 list set_list Vec<Payment> = "list";
    3 named set_named Map<Payment> = "named";
    4 boxed set_boxed Map<Box<Payment>> = "boxed";
} xml "\nlist wrapped item.name:entry" }

#[test]
fn prefixes_around_a_one_of_hold_within_it() {
    let text = format!(
        "<Bill xmlns:o='u' xmlns:n='{INSTANCE}'><first no='1'><valid o:nil='true'>5</valid></first>\
         <others no='2'><valid n:nil='true'/></others><others n:nil='true'/>\
         <named><a xmlns:o='{INSTANCE}' no='3'><valid o:nil='true'>5</valid></a></named></Bill>"
    );
    let mut bill: Option<Bill> = None;
    from_slice(text.as_bytes(), &mut bill, Misfit::Keep).unwrap();
    let read = serde_json::to_value(bill).unwrap();
    assert_eq!(read["first"], json!({"number": "1", "until": "5"}));
    assert_eq!(
        read["others"],
        json!([{"number": "2", "until": null}, null])
    );
    assert_eq!(read["named"], json!({"a": {"number": "3", "until": null}}));
}

fn bill(text: &str) -> Bill {
    let mut read: Option<Bill> = None;
    let reading = Reading::new(Misfit::Fail, OPEN_API);
    from_slice(text.as_bytes(), &mut read, reading).unwrap();
    read.unwrap()
}

#[test]
fn variants_of_a_one_of_have_their_names_for_xml_in_every_place() {
    let card = json!({"number": "7", "owners": ["a", "b"], "until": "2030"});
    let cash = json!({"amount": 5, "currency": "EUR"});
    let value = json!({
        "first": card, "others": [cash, card, "later"], "list": [cash, "never"],
        "named": {"a": cash, "b": [cash, cash], "c": "word"}, "boxed": {"x": card, "y": "word"},
    });
    let bill_of: Bill = serde_json::from_value(value.clone()).unwrap();
    let body = String::from_utf8(to_vec(View::Carrier(&bill_of), None, OPEN_API)).unwrap();
    let in_card = concat!(
        r#"<c:owners xmlns:c="urn:c"><owner>a</owner><owner>b</owner></c:owners>"#,
        r#"<c:valid xmlns:c="urn:c">2030</c:valid>"#,
    );
    let expected = [
        &format!(r#"<Bill><first no="7">{in_card}</first><others currency="EUR">5</others>"#),
        &format!(r#"<others no="7">{in_card}</others><others>later</others>"#),
        r#"<list><entry currency="EUR">5</entry><entry>never</entry></list>"#,
        r#"<named><a currency="EUR">5</a><b currency="EUR">5</b><b currency="EUR">5</b><c>word</c></named>"#,
        &format!(r#"<boxed><x no="7">{in_card}</x><y>word</y></boxed></Bill>"#),
    ];
    assert_eq!(body, expected.concat());
    let read = bill(&body);
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    assert!(matches!(read.first, Some(Payment::Card(_))), "{read:?}");
}

/// What openapi-sampler 1.7.0 (npm) writes for `oneOf: [Card, Cash]`: the element is that of the variant.
#[test]
fn a_one_of_is_read_and_written_as_openapi_sampler_writes_it() {
    let sample = r#"<card no="7">
  <c:owners xmlns:c="urn:c">
    <owner>a</owner>
  </c:owners>
  <c:valid xmlns:c="urn:c">2030</c:valid>
</card>"#;
    let mut read: Option<Payment> = None;
    from_slice(
        sample.as_bytes(),
        &mut read,
        Reading::new(Misfit::Fail, OPEN_API),
    )
    .unwrap();
    let read = read.unwrap();
    let Payment::Card(card) = &read else {
        panic!("{read:?}");
    };
    assert_eq!(card.owners.as_deref(), Some(&["a".to_owned()][..]));
    let lines = sample.lines().map(str::trim);
    let body = String::from_utf8(to_vec(read.view(), Some("card"), OPEN_API)).unwrap();
    assert_eq!(body, lines.collect::<String>());
}

#[test]
fn values_of_no_variant_are_refused_at_their_place() {
    let mut read: Option<Bill> = None;
    let reading = Reading::new(Misfit::Fail, OPEN_API);
    let body = "<Bill>\n<list><entry/><entry currency=\"EUR\">x</entry></list></Bill>";
    let error = from_slice(body.as_bytes(), &mut read, reading).unwrap_err();
    assert_eq!(
        (error.path(), error.line(), error.column()),
        ("Bill/list/entry[2]", 2, 15)
    );
}

#[test]
fn nulls_in_a_dictionary_of_one_ofs_stay_in_their_place() {
    let value =
        r#"{"named":{"a":null,"b":"x","c":null},"boxed":{"a":null,"b":"x","c":null,"d":"y"}}"#;
    let bill_of: Bill = serde_json::from_str(value).unwrap();
    assert_eq!(serde_json::to_string(&bill_of).unwrap(), value);
    let body = to_vec_with(View::Carrier(&bill_of), None, Nulls::Omit, OPEN_API);
    let read = bill(&String::from_utf8(body).unwrap());
    assert_eq!(serde_json::to_string(&read).unwrap(), value);
}

/// An object, one that must have a property, or a number.
#[derive(Clone, Debug, PartialEq)]
pub enum Loose {
    /// With a property.
    Cash(Box<Cash>),
    /// Any object.
    Folder(Box<Folder>),
    /// A number.
    Number(i32),
    /// Anything else.
    Other(Value),
}

pagewire_runtime::choice! { Loose "Loose" [OPEN_API] None, [] {
    0 Cash Box<Cash> ["amount"];
    1 Folder Box<Folder> [];
    2 Number i32 [];
} }

/// Objects without known properties, or a text that is not empty.
#[derive(Clone, Debug, PartialEq)]
pub enum Filled {
    /// Some text.
    Text(String),
    /// Any object.
    Free(Value),
    /// Anything else.
    Other(Value),
}

pagewire_runtime::choice! { Filled "Filled" [OPEN_API] None, [] {
    0 Text String [] "minLength:1";
    1 Free Value [] "object";
} }

/// Both.
#[non_exhaustive]
pub(crate) struct Empties {
    /// An object or a number.
    pub loose: Option<Loose>,
    /// Text or an object.
    pub filled: Option<Filled>,
    /// An object or a word.
    pub payment: Option<Payment>,
    /// What is not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Empties "Empties" OPEN_API {
    0 loose set_loose Loose = "loose";
    1 filled set_filled Filled = "filled";
    2 payment set_payment Payment = "payment";
} }

#[test]
fn nothing_is_an_object_in_a_one_of_where_no_text_fits() {
    let expected = r#"{"loose":{},"filled":{},"payment":""}"#;
    let mut read: Option<Empties> = None;
    let body = b"<Empties><loose/><filled/><payment/></Empties>";
    from_slice(body, &mut read, Reading::new(Misfit::Fail, OPEN_API)).unwrap();
    let read = read.unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), expected);
    assert!(check(read.view()).is_ok());

    let mut read: Option<Empties> = None;
    form::from_slice(b"loose=&filled=&payment=", &mut read, OPEN_API).unwrap();
    let read = read.unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), expected);
    assert!(check(read.view()).is_ok());
}

/// A leaf or a node with a tree in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// With another one.
    Node(Box<Node>),
    /// A text.
    Leaf(String),
    /// Anything else.
    Other(Value),
}

pagewire_runtime::choice! { Tree "Tree" [OPEN_API] None, [] {
    0 Node Box<Node> ["child"];
    1 Leaf String [];
} }

/// What is within it.
#[non_exhaustive]
pub struct Node {
    /// Another one.
    pub child: Option<Box<Tree>>,
    /// What is not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Node "Node" OPEN_API {
    0 child set_child Box<Tree> = "child";
} }

#[test]
fn one_ofs_within_one_ofs_are_read_as_long_as_that_is_little_work() {
    let tree = |depth: usize, length: usize| {
        let (open, close) = ("<child>".repeat(depth), "</child>".repeat(depth));
        format!("<Node>{open}{}{close}</Node>", "x".repeat(length))
    };
    let read = |body: String| {
        let mut node: Option<Node> = None;
        let reading = Reading::new(Misfit::Fail, OPEN_API);
        from_slice(body.as_bytes(), &mut node, reading).map(|()| node.unwrap())
    };
    let mut depth = 0;
    let mut node = read(tree(100, 1000)).unwrap();
    while let Some(Tree::Node(inner)) = node.child.take().map(|tree| *tree) {
        (node, depth) = (*inner, depth + 1);
    }
    assert_eq!(depth, 99);
    read(tree(4, 3_000_000)).unwrap();
    // It would be looked at a hundred times.
    let error = read(tree(100, 3_000_000)).unwrap_err();
    assert!(
        error.message().contains("too deep within each other"),
        "{error}"
    );
}
