//! A carrier with a property of every kind, as generated code has them.

#![allow(
    unreachable_pub,
    reason = "as generated code, which is a crate of its own"
)]

use pagewire_runtime::{Bytes, DateTime, Decimal, Map};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A property of every kind.
#[non_exhaustive]
pub struct Kinds {
    /// Truth value.
    pub flag: Option<bool>,
    /// 32 bits.
    pub small: Option<i32>,
    /// 64 bits.
    pub large: Option<i64>,
    /// Double.
    pub amount: Option<Decimal>,
    /// Text.
    pub name: Option<String>,
    /// Time.
    pub when: Option<DateTime>,
    /// Binary.
    pub data: Option<Bytes>,
    /// Member.
    pub status: Option<Status>,
    /// Flags.
    pub mask: Option<Mask>,
    /// Carrier.
    pub inner: Option<Box<Inner>>,
    /// Carriers.
    pub items: Option<Vec<Inner>>,
    /// Integers.
    pub numbers: Option<Vec<i32>>,
    /// Arrays of arrays.
    pub lines: Option<Vec<Vec<String>>>,
    /// Texts by name.
    pub texts: Option<Map<String>>,
    /// Carriers by name.
    pub rules: Option<Map<Box<Inner>>>,
    /// Anything.
    pub free: Option<Value>,
    /// Of the base class.
    pub table_right: Option<Box<TableRight>>,
    /// Of the base class.
    pub field_properties: Option<Map<Box<FieldProperty>>>,
    /// Properties that are not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Kinds "Kinds" pagewire_runtime::superoffice::PROFILE {
    0 flag set_flag bool = "Flag";
    1 small set_small i32 = "Small";
    2 large set_large i64 = "Large";
    3 amount set_amount Decimal = "Amount";
    4 name set_name String = "Name";
    5 when set_when DateTime = "When";
    6 data set_data Bytes = "Data";
    7 status set_status Status = "Status";
    8 mask set_mask Mask = "Mask";
    9 inner set_inner Box<Inner> = "Inner";
    10 items set_items Vec<Inner> = "Items";
    11 numbers set_numbers Vec<i32> = "Numbers";
    12 lines set_lines Vec<Vec<String>> = "Lines";
    13 texts set_texts Map<String> = "Texts";
    14 rules set_rules Map<Box<Inner>> = "Rules";
    15 free set_free Value = "odata.free";
    16 table_right set_table_right Box<TableRight> = "TableRight";
    17 field_properties set_field_properties Map<Box<FieldProperty>> = "FieldProperties";
} }

/// A carrier in a carrier.
#[non_exhaustive]
pub struct Inner {
    /// The key.
    pub id: Option<i32>,
    /// Text.
    pub value: Option<String>,
    /// As deep as one likes.
    pub child: Option<Box<Inner>>,
    /// Properties that are not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Inner "Inner" pagewire_runtime::superoffice::PROFILE {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 child set_child Box<Inner> = "Child";
} }

/// Rights.
#[non_exhaustive]
pub struct TableRight {
    /// Rights.
    pub mask: Option<Mask>,
    /// Properties that are not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { TableRight "TableRight" pagewire_runtime::superoffice::PROFILE { 0 mask set_mask Mask = "Mask"; } }

/// A property of a property.
#[non_exhaustive]
pub struct FieldProperty {
    /// Length.
    pub field_length: Option<i32>,
    /// Properties that are not listed.
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { FieldProperty "FieldProperty" pagewire_runtime::superoffice::PROFILE { 0 field_length set_field_length i32 = "FieldLength"; } }

/// A state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// None.
    None,
    /// One.
    Open,
    /// Other.
    Unlisted(pagewire_runtime::UnknownMember),
}

pagewire_runtime::open_enum! { Status "Status" pagewire_runtime::superoffice::PROFILE { 0 None = "None" 0; 1 Open = "Open" 3; } }

/// Flags.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mask(pagewire_runtime::value::Flags);

pagewire_runtime::flag_enum! { Mask "Mask" pagewire_runtime::superoffice::PROFILE {
    /// No right.
    NONE = "None" 0;
    /// Read.
    READ = "Read" 1;
    /// Write.
    WRITE = "Write" 2;
} }

/// Text of any characters that every format can say, with those that each of them has to escape.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~æ\r\n\t]{0,8}",
        "([<>&;=+%.\"'\\[\\]_x ]|\\PC){0,8}",
        Just("]]>".to_owned()),
        Just("0".to_owned()),
    ]
    .prop_filter("no format but JSON holds these", |text| {
        !text.contains(['\u{fffe}', '\u{ffff}'])
    })
}

fn inner() -> impl Strategy<Value = Inner> {
    let leaf = (of(any::<i32>()), of(text())).prop_map(|(id, value)| {
        let mut inner = Inner::new();
        (inner.id, inner.value) = (id, value);
        inner
    });
    leaf.prop_recursive(4, 8, 1, |child| {
        (of(any::<i32>()), child).prop_map(|(id, child)| {
            let mut inner = Inner::new();
            (inner.id, inner.child) = (id, Some(Box::new(child)));
            inner
        })
    })
}

/// A JSON value of any kind, `null` only in places where it is not the same as nothing.
fn free() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        text().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>()
            .prop_filter("no number of JSON", |value| value.is_finite())
            .prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let item = prop_oneof![9 => inner, 1 => Just(Value::Null)].boxed();
        prop_oneof![
            vec(item.clone(), 0..4).prop_map(Value::from),
            vec((text(), item), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn status() -> impl Strategy<Value = Status> {
    prop_oneof![
        Just(Status::None),
        Just(Status::Open),
        "[A-Za-z][a-z ]{0,4}[a-z]".prop_map(|name| Status::from_name(&name)),
        any::<i64>().prop_map(|number| serde_json::from_value(number.into()).unwrap()),
    ]
}

fn mask() -> impl Strategy<Value = Mask> {
    vec(
        prop_oneof![Just("Read"), Just("Write"), Just("New"), Just("64")],
        0..4,
    )
    .prop_map(|words| Mask::from_name(&words.join(",")))
}

fn map<T: std::fmt::Debug>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Map<T>> {
    let key = prop_oneof![text(), "[A-Za-z]{1,3}"];
    vec((key, value), 0..3).prop_map(Map::from_iter)
}

/// A carrier of every kind, with any values.
pub fn kinds() -> impl Strategy<Value = Kinds> {
    let scalars = (
        of(any::<bool>()),
        of(any::<i32>()),
        of(any::<i64>()),
        of(
            r"-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,10})?([eE][+-]?[0-9]{1,3})?"
                .prop_map(|text| text.parse().unwrap()),
        ),
        of(text()),
        of(prop_oneof![
            Just("2016-01-04T13:27:28"),
            Just("0001-01-01T00:00:00Z"),
            Just("soon")
        ]),
        of(vec(any::<u8>(), 0..5)),
        of(status()),
        of(mask()),
    );
    let structures = (
        of(inner()),
        of(vec(inner(), 0..3)),
        of(vec(any::<i32>(), 0..3)),
        of(vec(vec(text(), 0..3), 0..3)),
        of(map(text())),
        of(map(inner().prop_map(Box::new))),
        of(free()),
        of(mask()),
        of(map(any::<i32>())),
        vec(("X[ -~]{0,3}", free()), 0..3),
    );
    (scalars, structures).prop_map(|(scalars, structures)| {
        let mut kinds = Kinds::new();
        let (flag, small, large, amount, name, when, data, status, mask) = scalars;
        (kinds.flag, kinds.small, kinds.large, kinds.amount) = (flag, small, large, amount);
        (kinds.name, kinds.status, kinds.mask) = (name, status, mask);
        kinds.when = when.map(DateTime::new);
        kinds.data = data.map(Bytes::from);
        let (inner, items, numbers, lines, texts, rules, free, right, fields, unknown) = structures;
        kinds.inner = inner.map(Box::new);
        (kinds.items, kinds.numbers, kinds.lines) = (items, numbers, lines);
        (kinds.texts, kinds.rules, kinds.free) = (texts, rules, free);
        kinds.table_right = right.map(|mask| {
            let mut right = TableRight::new();
            right.mask = Some(mask);
            Box::new(right)
        });
        kinds.field_properties = fields.map(|fields| {
            let fields = fields.into_iter();
            fields
                .map(|(name, length)| {
                    (
                        name,
                        Box::new(FieldProperty::new().set_field_length(length)),
                    )
                })
                .collect()
        });
        for (name, value) in unknown {
            kinds.unknown.insert(name, value);
        }
        kinds
    })
}

/// One of every kind.
pub fn one_of_each() -> Kinds {
    serde_json::from_value(json!({
        "Flag": true, "Small": -7, "Large": 9_007_199_254_740_993_i64, "Amount": 1.5, "Name": "a < b",
        "When": "2016-01-04T13:27:28", "Data": "AQI=", "Status": "Open", "Mask": "Read, Write",
        "Inner": {"Id": 1, "Value": ""}, "Items": [{"Id": 2}, {}], "Numbers": [3, 4],
        "Lines": [[], ["a", ""]], "Texts": {"k": "v"}, "Rules": {"r": {"Id": 5}}, "odata.free": [1, null],
        "TableRight": {"Mask": "None"}, "FieldProperties": {"Name": {"FieldLength": 239}}, "New one": {"A": 2.0}
    }))
    .unwrap()
}
