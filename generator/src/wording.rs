//! Messages about values of an unexpected kind, in the words of JSON.
//!
//! The libraries that read values into Rust types name these types: `invalid type: sequence, expected struct Info`.

use std::borrow::Cow;
use std::fmt::Display;

/// Returns the message of a reader for people who do not know its types.
pub(crate) fn in_words(error: &impl Display) -> String {
    let message = error.to_string();
    // A path such as `info.title: ` may precede the fault, and a position may follow it.
    for (start, words) in [
        ("invalid type: ", Words::Kinds),
        ("invalid value: ", Words::Kinds),
        ("invalid length ", Words::Kinds),
        ("missing field ", Words::Missing),
        (
            "data did not match any variant of untagged enum ",
            Words::None,
        ),
    ] {
        let Some((before, fault)) = message.split_once(start) else {
            continue;
        };
        let (fault, position) = match fault.rfind(" at line ") {
            Some(at) => fault.split_at(at),
            None => (fault, ""),
        };
        return match words {
            Words::Kinds => {
                let (found, expected) = fault
                    .split_once(", expected ")
                    .unwrap_or((fault, "another"));
                let (found, expected) = (found_kind(found), expected_kind(expected));
                format!("{before}{found} where {expected} is expected{position}")
            }
            Words::Missing => format!("{before}{fault} is missing{position}"),
            Words::None => format!("{before}this has none of the allowed forms{position}"),
        };
    }
    message
}

/// The form of a fault.
enum Words {
    Kinds,
    Missing,
    None,
}

fn found_kind(found: &str) -> Cow<'_, str> {
    match found {
        "sequence" => "a list".into(),
        "map" | "newtype struct" | "struct variant" => "an object".into(),
        "unit value" | "null" | "Option value" => "`null`".into(),
        _ => {
            let value = [
                "string ",
                "character ",
                "integer ",
                "floating point ",
                "boolean ",
            ]
            .iter()
            .find_map(|kind| found.strip_prefix(kind));
            match value.map(|value| value.trim_matches(['`', '"'])) {
                Some(value) => format!("`{value}`").into(),
                None => found.into(),
            }
        }
    }
}

fn expected_kind(expected: &str) -> Cow<'_, str> {
    const WHOLE: [&str; 10] = [
        "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "usize", "isize",
    ];
    let is_object = [
        "struct ",
        "internally tagged enum ",
        "adjacently tagged enum ",
    ]
    .iter()
    .any(|kind| expected.starts_with(kind));
    match expected {
        "a map" => "an object".into(),
        "a sequence" => "a list".into(),
        "a string" | "str" => "a text".into(),
        "unit" | "null" => "`null`".into(),
        "f32" | "f64" => "a number".into(),
        _ if is_object => "an object".into(),
        _ if expected.starts_with("enum ") => "one of several texts or objects".into(),
        _ if expected.starts_with("tuple ") => "a list".into(),
        _ if WHOLE.contains(&expected) => "an integer".into(),
        _ => expected.into(),
    }
}

#[cfg(test)]
mod tests {
    use openapiv3::{Info, SecurityScheme};
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn messages_name_kinds_of_json_instead_of_rust_types() {
        let info = |value: Value| in_words(&serde_json::from_value::<Info>(value).unwrap_err());
        let number = |value: Value| in_words(&serde_json::from_value::<u64>(value).unwrap_err());
        assert_eq!(info(json!(true)), "`true` where an object is expected");
        assert_eq!(info(json!("x")), "`x` where an object is expected");
        assert_eq!(
            info(json!({"title": [], "version": "1"})),
            "a list where a text is expected"
        );
        assert_eq!(info(json!({"title": "T"})), "`version` is missing");
        assert_eq!(number(json!(-1)), "`-1` where an integer is expected");
        assert_eq!(number(json!({})), "an object where an integer is expected");
        let scheme = serde_json::from_value::<SecurityScheme>(json!(5)).unwrap_err();
        assert_eq!(in_words(&scheme), "`5` where an object is expected");
    }

    #[test]
    fn paths_and_positions_stay() {
        let fault = serde_yaml::from_str::<Info>("title: T\nversion: []\n").unwrap_err();
        assert_eq!(
            in_words(&fault),
            "version: a list where a text is expected at line 2 column 10"
        );
        assert_eq!(in_words(&"unexpected end"), "unexpected end");
    }
}
