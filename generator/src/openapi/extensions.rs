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

/// On a discriminator: the component whose values name no other one, which OpenAPI 3.2 has as `defaultMapping`.
pub(crate) const DEFAULT_MAPPING: &str = "x-pagewire-default-mapping";

/// On an operation and on components: callbacks that the model of documents has no place for.
pub(crate) const CALLBACKS: &str = "x-pagewire-callbacks";

/// On a parameter or an encoding: the form of a list that OpenAPI 3.0 has no style for.
pub(crate) const LIST_FORM: &str = "x-pagewire-list-form";

/// On an encoding of a form with parts: `style` and `explode` count, as OpenAPI 3.0 has them for forms without parts only.
pub(crate) const PART_STYLES: &str = "x-pagewire-part-styles";

/// On an operation: whether it is a webhook, whose requests the API sends.
pub(crate) const WEBHOOK: &str = "x-pagewire-webhook";

/// On the components: the names of security schemes that the TLS of the transport meets, which OpenAPI 3.0 has no type for.
pub(crate) const MUTUAL_TLS: &str = "x-pagewire-mutual-tls";

/// The member of a document that describes archives and the columns that they share.
pub const ARCHIVES_EXTENSION: &str = "x-pagewire-archives";

/// The member of an operation that names the archive whose rows it returns.
pub const ARCHIVE_EXTENSION: &str = "x-pagewire-archive";

/// The extension of a tag that lists the ids of operations which show what the tag is for.
pub const EXAMPLES_EXTENSION: &str = "x-pagewire-examples";

/// The extension at the root of a document that names the profile.
pub const PROFILE_EXTENSION: &str = "x-pagewire-profile";

/// Marks a property that holds a secret, `true` in the document.
pub(crate) const SECRET_EXTENSION: &str = "x-secret";

/// The member of an operation that says how its pages follow each other; `false` for no pages.
pub const PAGES_EXTENSION: &str = "x-pagewire-pages";

/// Takes descriptions and examples out of a part of a document.
pub(crate) fn without_words(part: &mut Value) {
    match part {
        Value::Object(members) => {
            members.retain(|key, value| match key.as_str() {
                "description" | "title" | "summary" | "$comment" => !value.is_string(),
                "example" | "externalDocs" => false,
                "examples" => !value.is_array() && !value.is_object(),
                _ => true,
            });
            for (key, value) in members.iter_mut() {
                match (key.as_str(), value) {
                    // Names of properties are no keywords.
                    ("properties", Value::Object(named)) => {
                        named.values_mut().for_each(without_words);
                    }
                    // Values of the API.
                    ("const" | "enum", _) => {}
                    ("default", value) if !is_part(value) => {}
                    (_, value) => without_words(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(without_words),
        _ => {}
    }
}

/// Whether the value of a `default` is no value of the API but a response, which has that key where no status is meant.
fn is_part(value: &Value) -> bool {
    let known = ["description", "content", "$ref"];
    known.iter().any(|key| value.get(key).is_some())
}
