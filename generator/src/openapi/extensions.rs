//! Extensions that descriptions of pages have, and that more than one reader of documents knows.

use serde_json::Value;

/// On an enum: whether values are lists of members.
pub(crate) const ENUM_FLAGS: &str = "x-enum-flags";

/// On an enum: the number of each member, in the order of `enum`.
pub(crate) const ENUM_NUMBERS: &str = "x-enum-numbers";

/// On an enum: what each member means, in the order of `enum`.
pub(crate) const ENUM_DESCRIPTIONS: &str = "x-enum-descriptions";

/// On an operation: whether it changes nothing.
pub(crate) const READ_ONLY: &str = "x-read-only";

/// On a carrier or an operation: why types are what no page states; on an enum: which members no source lists.
pub(crate) const RECOVERED: &str = "x-recovered";

/// On a carrier or an enum: how its name was found.
pub(crate) const SOURCE: &str = "x-source";

/// On a schema: keywords of later versions that OpenAPI 3.0 has no counterpart for, as they are written.
pub(crate) const UNWEIGHED: &str = "x-pagewire-unweighed";

/// On an operation and on components: callbacks that the model of documents has no place for.
pub(crate) const CALLBACKS: &str = "x-pagewire-callbacks";

/// On a parameter or an encoding: the form of a list that OpenAPI 3.0 has no style for.
pub(crate) const LIST_FORM: &str = "x-pagewire-list-form";

/// Takes descriptions and examples out of a part of a document.
pub(crate) fn without_words(part: &mut Value) {
    match part {
        Value::Object(members) => {
            members.retain(|key, value| match key.as_str() {
                "description" | "title" | "summary" | "$comment" => !value.is_string(),
                "examples" => !value.is_array(),
                _ => true,
            });
            for (key, value) in members.iter_mut() {
                if !matches!(key.as_str(), "const" | "enum" | "default") {
                    without_words(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(without_words),
        _ => {}
    }
}
