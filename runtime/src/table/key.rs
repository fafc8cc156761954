//! Equality by JSON Schema: numbers are compared by value, and objects regardless of the order of their properties.

use serde_json::Value;

use crate::table::{CarrierView, View, original};
use crate::value::{Decimal, encode_base64};

/// A text that is the same for two values exactly if they are equal (JSON Schema Core, 4.2.2).
pub(super) fn key(view: View<'_>) -> String {
    match view {
        View::Null => "null".to_owned(),
        View::Bool(truth) => truth.to_string(),
        View::I32(value) => number(value.into()),
        View::I64(value) => number(value.into()),
        View::U64(value) => number(value.into()),
        View::F64(value) => number(value.into()),
        View::Decimal(value) => number(*value),
        View::Str(value) => text(value),
        View::DateTime(value) => text(&value.to_string()),
        View::Bytes(bytes) => text(&encode_base64(bytes)),
        View::Enum(member) => match member.number() {
            Some(value) => number(value.into()),
            None => text(&member.text()),
        },
        View::Carrier(carrier) => object(properties(carrier)),
        View::Choice(choice) => key(choice.inner()),
        View::List(items) => list((0..items.len()).map(|index| items.get(index))),
        View::Map(map) => {
            let entries = (0..map.len()).filter_map(|index| {
                let (name, value) = map.entry(index)?;
                Some((name, map.original(index).map_or(value, View::Json)))
            });
            object(entries)
        }
        View::Json(value) => json(value),
        View::Unknown(others) => {
            object(others.iter().map(|(name, value)| (name, View::Json(value))))
        }
    }
}

fn json(value: &Value) -> String {
    match value {
        Value::Null => key(View::Null),
        Value::Bool(truth) => key(View::Bool(*truth)),
        Value::Number(value) => match value.to_string().parse() {
            Ok(value) => number(value),
            Err(_) => value.to_string(),
        },
        Value::String(value) => text(value),
        Value::Array(items) => list(items.iter().map(View::Json)),
        Value::Object(members) => object(
            members
                .iter()
                .map(|(name, value)| (name.as_str(), View::Json(value))),
        ),
    }
}

fn number(number: Decimal) -> String {
    number.key()
}

/// A text in quotes and with escapes, so that it cannot be confused with another type or with the end of a text.
fn text(text: &str) -> String {
    Value::from(text).to_string()
}

fn list<'a>(items: impl Iterator<Item = View<'a>>) -> String {
    let items: Vec<String> = items.map(key).collect();
    format!("[{}]", items.join(","))
}

fn object<'a>(members: impl Iterator<Item = (&'a str, View<'a>)>) -> String {
    let mut members: Vec<String> = members
        .map(|(name, value)| format!("{}:{}", text(name), key(value)))
        .collect();
    members.sort_unstable();
    format!("{{{}}}", members.join(","))
}

/// The properties of a carrier as they are written: without empty ones, and including unknown ones.
fn properties(carrier: &dyn CarrierView) -> impl Iterator<Item = (&str, View<'_>)> {
    let table = carrier.descriptor();
    let fields = table.fields().iter().enumerate();
    let known = fields.filter_map(move |(index, name)| match carrier.view(index) {
        View::Null => {
            let is_there = table.is_always_there(index) && carrier.unknown().get(name).is_none();
            is_there.then_some((*name, View::Null))
        }
        view => Some((
            *name,
            original(carrier, name, view).map_or(view, View::Json),
        )),
    });
    let is_other = move |name: &str| {
        let index = table.fields().iter().position(|known| *known == name);
        index.is_none_or(|index| matches!(carrier.view(index), View::Null))
    };
    let unknown = carrier.unknown().iter();
    let unknown = unknown.filter(move |(name, _)| is_other(name));
    known.chain(unknown.map(|(name, value)| (name, View::Json(value))))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_that_json_schema_calls_equal_share_a_key_and_others_do_not() {
        let equal = [
            [json!(1), json!(1.0)],
            [json!(-0.0), json!(0)],
            [json!(100), json!(1e2)],
            [json!({"a": 1, "b": [2]}), json!({"b": [2.0], "a": 1.0})],
        ];
        for [one, other] in &equal {
            assert_eq!(json(one), json(other), "{one} {other}");
        }
        let different = [
            [json!(1), json!("1")],
            [json!(1), json!(true)],
            [json!(0), json!(false)],
            [json!(null), json!("null")],
            [json!([]), json!({})],
            [json!([1, 2]), json!([2, 1])],
            [json!(["a", "b"]), json!(["a\",\"b"])],
            [json!({"a": null}), json!({})],
            [json!(0.1), json!(0.01)],
            [
                json!(9_007_199_254_740_993_i64),
                json!(9_007_199_254_740_992_i64),
            ],
        ];
        for [one, other] in &different {
            assert_ne!(json(one), json(other), "{one} {other}");
        }
    }
}
