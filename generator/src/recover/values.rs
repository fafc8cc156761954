//! Types of plain sample values.

use serde_json::Value;

use super::api::Type;

/// Returns the type of a plain value; `None` for null, objects and arrays.
pub(super) fn scalar(value: &Value) -> Option<Type> {
    Some(match value {
        Value::Bool(_) => Type::Bool,
        Value::Number(number) if number.is_f64() => Type::Double,
        Value::Number(_) => Type::Int32,
        Value::String(text) if is_instant(text) => Type::DateTime,
        Value::String(text) if text.starts_with("GIF89") => Type::Bytes,
        Value::String(_) => Type::String,
        _ => return None,
    })
}

/// Whether a text is a date with a time, such as `2016-07-30T14:58:03.517284+02:00`.
pub(crate) fn is_instant(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| {
        bytes
            .get(range)
            .is_some_and(|d| d.iter().all(u8::is_ascii_digit))
    };
    let at = |index: usize, wanted: u8| bytes.get(index) == Some(&wanted);
    digits(0..4)
        && at(4, b'-')
        && digits(5..7)
        && at(7, b'-')
        && digits(8..10)
        && at(10, b'T')
        && digits(11..13)
        && at(13, b':')
}

/// Returns the item type of a list sample without carriers: scalars, or lists of scalars. `None` if it holds objects or is empty. `[[{}]]`
/// is a list of lists of text (`docs/pages.md#samples`).
pub(super) fn items(list: &[Value]) -> Option<Type> {
    let first = list.iter().find(|v| !v.is_null())?;
    match first {
        Value::Array(inner) => match inner.first() {
            Some(Value::Object(object)) if object.is_empty() => Some(Type::array(Type::String)),
            _ => items(inner).map(Type::array),
        },
        Value::Object(_) => None,
        // The reader of cells handles lists of words under a date-time or number heading.
        plain => scalar(plain),
    }
}

/// Whether the keys of a sample object are placeholders rather than property names. The vendor prints `{"fieldName": …}` and `{"Name1": …,
/// "Name2": …}`; property names start with a capital and are not numbered (`docs/pages.md#dictionaries`).
pub(super) fn placeholder_keys(object: &serde_json::Map<String, Value>) -> bool {
    let mut keys = object.keys();
    match (keys.next(), keys.next()) {
        (Some(only), None) => only.starts_with(|c: char| c.is_ascii_lowercase()),
        (Some(first), Some(_)) => {
            let stem = first.trim_end_matches(|c: char| c.is_ascii_digit());
            object
                .keys()
                .enumerate()
                .all(|(index, key)| *key == format!("{stem}{}", index + 1))
        }
        _ => false,
    }
}

/// Returns the type of the values in a dictionary sample without carriers: `{"Name1": "text"}` or `{"name": {}}`.
pub(super) fn dictionary(object: &serde_json::Map<String, Value>) -> Option<Type> {
    match object.values().find(|v| !v.is_null())? {
        Value::Object(inner) if inner.is_empty() => Some(Type::Any),
        Value::Object(_) | Value::Array(_) => None,
        // The value is an object without properties, which elsewhere is a dictionary of text.
        Value::String(text) if text == OBJECT => Some(Type::map(Type::String)),
        plain => scalar(plain),
    }
}

/// The text that the vendor's samples print for dictionaries inside a dictionary.
const OBJECT: &str = "An object of some kind";

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn instants_are_not_words() {
        assert!(is_instant("2016-07-30T14:58:03.517284+02:00"));
        assert!(is_instant("0001-01-01T00:00:00"));
        for word in [
            "",
            "2016-07-30",
            "omnis",
            "2016-07-30 14:58",
            "é016-07-30T14:58",
        ] {
            assert!(!is_instant(word), "{word}");
        }
    }

    #[test]
    fn keys_of_dictionaries_are_made_up() {
        let made_up = |value: Value| placeholder_keys(value.as_object().unwrap());
        assert!(made_up(json!({"fieldName": {}})));
        assert!(made_up(json!({"Fields1": "a", "Fields2": "b"})));
        assert!(made_up(json!({"1": "a", "2": "b"})));
        for names in [
            json!({}),
            json!({"Mask": ""}),
            json!({"Address1": "", "City": ""}),
            json!({"Mask": "", "Reason": ""}),
        ] {
            assert!(!made_up(names.clone()), "{names}");
        }
    }

    #[test]
    fn lists_and_dictionaries() {
        let list = |value: Value| items(value.as_array().unwrap());
        assert_eq!(list(json!([1, 2])), Some(Type::Int32));
        assert_eq!(list(json!([[{}]])), Some(Type::array(Type::String)));
        assert_eq!(list(json!([[true]])), Some(Type::array(Type::Bool)));
        assert_eq!(list(json!([{}])), None);
        assert_eq!(list(json!([])), None);
        let map = |value: Value| dictionary(value.as_object().unwrap());
        assert_eq!(map(json!({"A1": "x"})), Some(Type::String));
        assert_eq!(map(json!({"1": OBJECT})), Some(Type::map(Type::String)));
        assert_eq!(map(json!({"fieldName": {}})), Some(Type::Any));
        assert_eq!(map(json!({"fieldName": {"A": 1}})), None);
    }
}
