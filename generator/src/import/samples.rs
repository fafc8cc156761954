//! Samples with canonical values.
//!
//! The vendor invents new values for every release. The relevant parts of a sample are its keys, its nesting, the kinds of its values, and
//! the positions of null; these are kept. Members of enums and names of .NET types have a meaning and are kept too.

use serde_json::{Map, Number, Value};

use crate::docs::Sample;
use crate::recover::{Api, Type, Typed, is_instant};

/// Seven fraction digits and an offset, a format that the vendor's server may use.
const INSTANT: &str = "2022-01-31T12:34:56.1234567+01:00";
const TEXT: &str = "text";
/// The placeholder for raw bytes. The vendor also prints the start of a GIF file.
const BYTES: &str = "GIF89a";
/// The placeholder inside JSON, where bytes are base64 text. The vendor's samples ignore that rule.
const BASE64: &str = "R0lGODlh";

/// Combines the first line, headers and body of a message.
pub(super) fn message(start: &str, sample: &Sample, body: &str) -> String {
    let mut lines = vec![start.to_owned()];
    lines.extend(
        sample
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {}", header(name, value))),
    );
    if !body.is_empty() {
        lines.push(String::new());
        lines.push(body.to_owned());
    }
    lines.join("\n")
}

/// Replaces header values that change with every release by fixed ones.
fn header<'a>(name: &str, value: &'a str) -> &'a str {
    match name.to_ascii_lowercase().as_str() {
        "accept-language" => "en",
        "last-modified" => "Mon, 31 Jan 2022 12:34:56 GMT",
        _ => value,
    }
}

/// Returns the reason phrase of a status (RFC 9110 section 15).
pub(super) fn reason(code: u16) -> &'static str {
    match code {
        200 => "OK",
        204 => "No Content",
        304 => "Not Modified",
        400 => "Bad Request",
        404 => "Not Found",
        409 => "Conflict",
        412 => "Precondition Failed",
        _ => "Other",
    }
}

/// Returns the body of a sample with canonical values.
pub(super) fn body(api: &Api, sample: &Sample, typed: Option<&Typed>) -> String {
    if sample.body.is_empty() {
        return String::new();
    }
    let Some(json) = &sample.json else {
        return BYTES.to_owned();
    };
    let value = canonical(api, json, typed.map(|t| &t.ty));
    // Writing a JSON value to text does not fail.
    serde_json::to_string_pretty(&value).unwrap_or_default()
}

fn canonical(api: &Api, value: &Value, ty: Option<&Type>) -> Value {
    match value {
        Value::Null => Value::Null,
        Value::Bool(_) => Value::Bool(true),
        Value::Number(number) if number.is_f64() => {
            Number::from_f64(1234.5).map_or(Value::Null, Value::Number)
        }
        Value::Number(_) => Value::Number(123.into()),
        // `An object of some kind` is the vendor's notation for a dictionary inside a dictionary.
        Value::String(_) if matches!(ty, Some(Type::Map(_))) => Value::Object(Map::new()),
        Value::String(text) => Value::String(word(api, text, ty)),
        Value::Array(items) => {
            let inner = match ty {
                Some(Type::Array(inner)) => Some(inner.as_ref()),
                _ => None,
            };
            items
                .iter()
                .map(|item| canonical(api, item, inner))
                .collect()
        }
        // `[[{}]]` is the vendor's notation for a list of lists of text.
        Value::Object(object) if object.is_empty() && ty == Some(&Type::String) => TEXT.into(),
        Value::Object(object) => Value::Object(members(api, object, ty)),
    }
}

fn members(api: &Api, object: &Map<String, Value>, ty: Option<&Type>) -> Map<String, Value> {
    let carrier = match ty {
        Some(Type::Carrier(name)) => api.carriers.get(name),
        _ => None,
    };
    let inner = |key: &str| match ty {
        Some(Type::Map(values)) => Some(values.as_ref()),
        _ => carrier.and_then(|c| c.properties.get(key)).map(|p| &p.ty),
    };
    object
        .iter()
        .map(|(key, value)| (key.clone(), canonical(api, value, inner(key))))
        .collect()
}

fn word(api: &Api, text: &str, ty: Option<&Type>) -> String {
    let canonical = match ty {
        Some(Type::Enum(name)) => {
            let members = api
                .enums
                .get(name)
                .map_or(&[][..], |e| e.members.as_slice());
            let known = text
                .split(", ")
                .all(|part| members.iter().any(|m| m.name == part));
            // Arrays of enums show made-up words.
            return match members.first() {
                Some(first) if !known => first.name.clone(),
                _ => text.to_owned(),
            };
        }
        Some(Type::Bytes | Type::Binary) => BASE64,
        _ if text.is_empty() => "",
        _ if is_instant(text) => INSTANT,
        _ if text.starts_with("System.") && !text.contains(' ') => "System.String",
        _ if text.starts_with("GIF8") => BYTES,
        _ => TEXT,
    };
    canonical.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn kinds_stay_and_values_go() {
        let api = Api::default();
        let sample = json!({"A": 7, "B": [1.5, -2], "C": "2016-07-30T14:58:03+02:00", "D": null, "E": {"F": "x", "G": false}, "H": "System.Int32", "I": ""});
        let wanted = json!({"A": 123, "B": [1234.5, 123], "C": INSTANT, "D": null, "E": {"F": "text", "G": true}, "H": "System.String", "I": ""});
        assert_eq!(canonical(&api, &sample, None), wanted);
    }

    #[test]
    fn canonical_values_are_canonical() {
        let api = Api::default();
        let sample = json!({"A": [{"B": "GIF89....bytes"}, []], "C": "2016-07-30T14:58:03", "D": "System.DateTime"});
        let once = canonical(&api, &sample, None);
        assert_eq!(canonical(&api, &once, None), once);
    }
}
