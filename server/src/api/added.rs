//! Properties that newer releases of the API have and the carriers do not. They come in with the properties that are
//! not known: in any case of letters, and from XML and forms as texts.

use pagewire_runtime::Unknown;
use serde_json::Value;

use crate::store::Error;

/// Takes a property out, whatever the case of its name; none if it is missing or null.
pub(super) fn take(unknown: &mut Unknown, name: &str) -> Option<Value> {
    let keys = unknown.iter().map(|(known, _)| known);
    let keys = keys.filter(|known| known.eq_ignore_ascii_case(name));
    let keys: Vec<String> = keys.map(str::to_owned).collect();
    let values = keys.iter().filter_map(|key| unknown.remove(key));
    let found = values.last();
    found.filter(|value| !value.is_null())
}

/// Gives properties the names that the releases which added them write, in whatever case they came: clients of those
/// releases find them by these.
pub(super) fn name(unknown: &mut Unknown, names: &[&str]) {
    for name in names {
        if let Some(value) = take(unknown, name) {
            unknown.insert(*name, value);
        }
    }
}

/// A whole number; 0 if the property is missing.
pub(super) fn number(unknown: &mut Unknown, name: &str) -> Result<i32, Error> {
    match take(unknown, name) {
        None => Ok(0),
        Some(value) => {
            let number = match &value {
                Value::String(text) if text.trim().is_empty() => Some(0),
                Value::String(text) => text.trim().parse().ok(),
                value => value.as_i64(),
            };
            let number = number.and_then(|number| i32::try_from(number).ok());
            number.ok_or_else(|| Error::BadInput(format!("{name} is {value}, not a whole number")))
        }
    }
}

/// A yes or no; no if the property is missing.
pub(super) fn switch(unknown: &mut Unknown, name: &str) -> Result<bool, Error> {
    match take(unknown, name) {
        None => Ok(false),
        Some(Value::Bool(value)) => Ok(value),
        Some(value) => {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            match text.trim().to_ascii_lowercase().as_str() {
                "true" | "1" => Ok(true),
                "false" | "0" | "" => Ok(false),
                _ => Err(Error::BadInput(format!(
                    "{name} is {value}, not true or false"
                ))),
            }
        }
    }
}

/// A text; empty if the property is missing.
pub(super) fn text(unknown: &mut Unknown, name: &str) -> Result<String, Error> {
    match take(unknown, name) {
        None => Ok(String::new()),
        Some(Value::String(text)) => Ok(text),
        Some(Value::Object(_) | Value::Array(_)) => {
            Err(Error::BadInput(format!("{name} is not a text")))
        }
        Some(value) => Ok(value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn added_properties_are_found_in_any_case_and_as_texts() {
        let mut unknown = Unknown::default();
        unknown.insert("rating", json!("4"));
        unknown.insert("WIDGETENABLERATING", json!("True"));
        unknown.insert("Other", json!(1));
        assert_eq!(number(&mut unknown, "Rating").ok(), Some(4));
        assert_eq!(switch(&mut unknown, "WidgetEnableRating").ok(), Some(true));
        assert_eq!(unknown.len(), 1);
        unknown.insert("oTHER", json!(2));
        name(&mut unknown, &["Other", "Missing"]);
        assert_eq!((unknown.len(), unknown.get("Other")), (1, Some(&json!(2))));
        unknown.insert("Rating", json!("four"));
        assert!(number(&mut unknown, "Rating").is_err());
    }
}
