//! What comes is what goes, for every property of every carrier and of every one-off request.
//!
//! The document says what kind a property is; each kind has values that a strict reader would refuse or change, and
//! that a server sends nevertheless.
//!
//! # Absent and null
//!
//! Reading treats both alike: the field is `None`, and a whole body that is `null` is an empty carrier. Writing leaves
//! out what is `None`, as clients need it: to the server an absent property means "as it was" (servers write `null` for
//! it, which the router's own tests show). Where the difference matters, an explicit `null` is put under the wire name
//! into the field `unknown`, and counts as long as the field of that name is `None`.

use serde_json::{Value, json};
use superoffice::types::ChatSessionEntity;

/// A carrier or one-off request and its properties, by the document.
struct Shape {
    name: String,
    properties: Vec<(String, Kind)>,
}

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Text,
    Integer,
    Double,
    Bool,
    DateTime,
    Bytes,
    Enum(Members),
    Carrier,
    List(Box<Kind>),
    Map(Box<Kind>),
    Any,
}

#[derive(Clone, Debug, PartialEq)]
struct Members {
    words: Vec<String>,
    /// Parallel to the words; none where nobody knows the number.
    numbers: Vec<Option<i64>>,
    is_flags: bool,
}

fn shapes() -> Vec<Shape> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/openapi.yaml");
    let document: Value = serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    // Enums and dictionaries are no carriers.
    let is_carrier = |schema: &Value| {
        let is_map =
            schema.get("properties").is_none() && schema.get("additionalProperties").is_some();
        schema.get("enum").is_none() && !is_map
    };
    let shapes = schemas.iter().filter(|(_, schema)| is_carrier(schema));
    shapes
        .map(|(name, schema)| {
            let properties = schema["properties"].as_object();
            let properties = properties.into_iter().flatten();
            Shape {
                name: name.clone(),
                properties: properties
                    .map(|(name, schema)| (name.clone(), Kind::of(schema, &document)))
                    .collect(),
            }
        })
        .collect()
}

impl Kind {
    fn of(schema: &Value, document: &Value) -> Self {
        // A reference with a description of its own stands inside `allOf`.
        let reference = schema
            .get("$ref")
            .or_else(|| schema["allOf"][0].get("$ref"));
        if let Some(reference) = reference.and_then(Value::as_str) {
            let target = document.pointer(&reference[1..]).unwrap();
            return match target.get("enum") {
                Some(words) => Self::Enum(Members::of(words, target)),
                None => Self::Carrier,
            };
        }
        let inner = |key: &str| Box::new(Self::of(&schema[key], document));
        match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("string"), Some("date-time")) => Self::DateTime,
            (Some("string"), Some("byte")) => Self::Bytes,
            (Some("string"), None) => Self::Text,
            (Some("integer"), _) => Self::Integer,
            (Some("number"), _) => Self::Double,
            (Some("boolean"), _) => Self::Bool,
            (Some("array"), _) => Self::List(inner("items")),
            (Some("object"), _) if schema.get("additionalProperties").is_some() => {
                Self::Map(inner("additionalProperties"))
            }
            (None, _) => Self::Any,
            other => panic!("{other:?} is no kind of property"),
        }
    }

    /// Values that have to come back to the letter.
    fn probes(&self) -> Vec<Value> {
        match self {
            Self::Text => vec![json!(""), json!(" a \"b\" \\ \u{1}\u{2028}\u{1f600} ")],
            Self::Integer => vec![
                json!(0),
                json!(i32::MIN),
                json!(99.99),
                json!(4_294_967_296_i64),
            ],
            Self::Double => vec![
                json!(26902.255999999998),
                json!(0.1),
                json!(1e300),
                json!(5e-324),
            ],
            Self::Bool => vec![json!(true), json!(false)],
            Self::DateTime => [
                "2016-01-04T13:27:28",
                "2016-07-30T14:58:03.5172840+02:00",
                "2016-07-30T14:58:03.1234567",
                "2016-07-30T14:58:03Z",
                "0001-01-01T00:00:00",
                "adipisci",
                "",
            ]
            .map(Value::from)
            .into(),
            Self::Bytes => vec![json!(""), json!("AQID/w=="), json!("GIF89....Ckdisplay..")],
            Self::Enum(members) => members.probes(),
            Self::Carrier => vec![json!({}), json!({"NewerProperty": [1, null, {"a": "b"}]})],
            Self::List(items) => {
                let mut probes = vec![json!([])];
                probes.extend(items.inner_probes().map(|item| json!([item, item])));
                probes
            }
            Self::Map(values) => {
                let mut probes = vec![json!({})];
                probes.extend(
                    values
                        .inner_probes()
                        .map(|value| json!({"b": value, "A": value})),
                );
                probes
            }
            Self::Any => vec![json!({"a": [1, 2.5, null]}), json!("text"), json!(7)],
        }
    }

    /// Inside of lists and dictionaries there is no place to keep a number that is no integer: that is an error.
    fn inner_probes(&self) -> impl Iterator<Item = Value> {
        let fits = |probe: &Value| probe.as_f64().is_none_or(|n| n.fract() == 0.0 && n <= 1e9);
        let is_integer = *self == Self::Integer;
        let probes = self.probes().into_iter();
        probes.filter(move |probe| !is_integer || fits(probe))
    }
}

impl Members {
    fn of(words: &Value, schema: &Value) -> Self {
        let words = words.as_array().unwrap().iter();
        let numbers = schema["x-enum-numbers"].as_array().into_iter().flatten();
        Self {
            words: words
                .map(|word| word.as_str().unwrap().to_owned())
                .collect(),
            numbers: numbers.map(Value::as_i64).collect(),
            is_flags: schema["x-enum-flags"] == json!(true),
        }
    }

    fn probes(&self) -> Vec<Value> {
        let mut probes: Vec<Value> = self.words.iter().map(|word| json!(word)).collect();
        probes.extend(["NewerMember", "NewerMember, EvenNewer"].map(Value::from));
        // What is the same member in other words is sent as it came.
        probes.extend(self.words.iter().map(|word| json!(word.to_lowercase())));
        probes.extend(self.numbers.iter().flatten().map(|number| json!(number)));
        if self.is_flags {
            probes.extend(self.pair().map(Value::from));
        } else {
            probes.push(json!("A, B"));
            // A number that no member has.
            probes.push(json!(-4711));
        }
        probes
    }

    /// Two flags with a bit each, as .NET lists them: by rising number. Where a member stands for both, .NET writes
    /// that, and so do we.
    fn pair(&self) -> Option<String> {
        let members = self.words.iter().zip(&self.numbers);
        let mut flags: Vec<_> = members
            .filter_map(|(word, number)| Some((word, (*number)?)))
            .filter(|(_, number)| u64::try_from(*number).is_ok_and(u64::is_power_of_two))
            .collect();
        flags.sort_by_key(|(_, number)| *number);
        let pairs = flags.windows(2).map(|pair| (pair[0], pair[1]));
        let mut alone = pairs.filter(|(a, b)| !self.numbers.contains(&Some(a.1 | b.1)));
        let (a, b) = alone.next()?;
        Some(format!("{}, {}", a.0, b.0))
    }
}

/// What a carrier makes of an object; the text of both is compared, so that number text and order count.
fn differs(name: &str, before: &Value, after: &str) -> Option<String> {
    match tests::carrier(name, &before.to_string()) {
        Ok(text) if text == after => None,
        Ok(text) => Some(format!("{name}: {before} came back as {text}")),
        Err(error) => Some(format!("{name}: {before}: {error}")),
    }
}

fn unchanged(name: &str, value: &Value) -> Option<String> {
    differs(name, value, &value.to_string())
}

/// Runs a check over every property; the first failures are enough to see what is wrong.
fn over_every_property(check: impl Fn(&str, &str, &Kind) -> Vec<String>) -> usize {
    let mut seen = 0;
    let mut wrong = Vec::new();
    for shape in shapes() {
        for (property, kind) in &shape.properties {
            seen += 1;
            wrong.extend(check(&shape.name, property, kind));
        }
    }
    wrong.truncate(20);
    assert_eq!(wrong, [] as [String; 0]);
    seen
}

#[test]
fn every_value_of_every_kind_comes_back_to_the_letter() {
    let seen = over_every_property(|carrier, property, kind| {
        let probes = kind.probes().into_iter();
        probes
            .filter_map(|probe| unchanged(carrier, &json!({ property: probe })))
            .collect()
    });
    assert!(seen > 7_000, "{seen}");
}

#[test]
fn null_reads_as_none_for_every_property() {
    over_every_property(|carrier, property, _| {
        differs(carrier, &json!({ property: null }), "{}")
            .into_iter()
            .collect()
    });
}

#[test]
fn a_null_body_and_unknown_properties_of_every_carrier() {
    let extra = json!({"NewerProperty": {"a": [1, null, 2.50]}, "newer property": "x"});
    let shapes = shapes();
    let wrong = shapes.iter().flat_map(|shape| {
        let null = differs(&shape.name, &Value::Null, "{}");
        [null, unchanged(&shape.name, &extra)]
    });
    assert_eq!(wrong.flatten().collect::<Vec<_>>(), [] as [String; 0]);
    assert!(shapes.len() > 1_500, "{}", shapes.len());
}

#[test]
fn an_explicit_null_can_be_sent() {
    let mut session = ChatSessionEntity::new().set_topic_id(7);
    session.unknown.insert("TransferTo", Value::Null);
    let text = serde_json::to_string(&session).unwrap();
    assert_eq!(text, r#"{"TopicId":7,"TransferTo":null}"#);
    // The field wins once it has a value.
    session.transfer_to = Some(Box::default());
    let text = serde_json::to_string(&session).unwrap();
    assert_eq!(text, r#"{"TopicId":7,"TransferTo":{}}"#);
}
