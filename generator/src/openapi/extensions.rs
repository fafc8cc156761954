//! Extensions in descriptions of pages that more than one reader of documents uses.

use serde_json::Value;

/// On an enum: whether values are lists of members.
pub(crate) const ENUM_FLAGS: &str = "x-enum-flags";

/// On an enum: the number of each member, in the order of `enum`.
pub(crate) const ENUM_NUMBERS: &str = "x-enum-numbers";

/// On an enum: the description of each member, in the order of `enum`.
pub(crate) const ENUM_DESCRIPTIONS: &str = "x-enum-descriptions";

/// On an operation: whether it is read-only.
pub(crate) const READ_ONLY: &str = "x-read-only";

/// On an operation: the id of the agent operation that it calls.
pub(crate) const AGENT_OPERATION: &str = "x-agent-operation";

/// On an operation: whether it may change at any time.
pub(crate) const EXPERIMENTAL: &str = "x-experimental";

/// On an operation: `true` if, in the online service, an app must request access before it can call it.
pub(crate) const ONLINE_RESTRICTED: &str = "x-online-restricted";

/// On an operation: the number of milliseconds after which a call counts as slow.
pub(crate) const SLOW_THRESHOLD: &str = "x-slow-threshold-ms";

/// Facts about operations that tools and callers may act on.
pub(crate) const FACTS: [&str; 3] = [EXPERIMENTAL, ONLINE_RESTRICTED, SLOW_THRESHOLD];

/// On a carrier or an operation: the provenance of types that no page states. On an enum: the members that no source lists.
pub(crate) const RECOVERED: &str = "x-recovered";

/// On a carrier or an enum: the way in which its name was found.
pub(crate) const SOURCE: &str = "x-source";

/// On a schema: keywords of later versions without a counterpart in OpenAPI 3.0, unchanged.
pub(crate) const UNWEIGHED: &str = "x-pagewire-unweighed";

/// On a discriminator: the component for values that name no other one, `defaultMapping` in OpenAPI 3.2.
pub(crate) const DEFAULT_MAPPING: &str = "x-pagewire-default-mapping";

/// On an operation and on components: callbacks, which the document model does not support.
pub(crate) const CALLBACKS: &str = "x-pagewire-callbacks";

/// On a parameter or an encoding: the form of a list for which OpenAPI 3.0 has no style.
pub(crate) const LIST_FORM: &str = "x-pagewire-list-form";

/// On an encoding of a multipart form: `style` and `explode` apply. In OpenAPI 3.0, they apply only to other forms.
pub(crate) const PART_STYLES: &str = "x-pagewire-part-styles";

/// On an operation: whether it is a webhook, a request that the API sends.
pub(crate) const WEBHOOK: &str = "x-pagewire-webhook";

/// On the components: the names of security schemes that the transport's TLS fulfills. OpenAPI 3.0 has no type for them.
pub(crate) const MUTUAL_TLS: &str = "x-pagewire-mutual-tls";

/// The member of a document that describes archives and their shared columns.
pub const ARCHIVES_EXTENSION: &str = "x-pagewire-archives";

/// The member of an operation that names the archive whose rows it returns.
pub const ARCHIVE_EXTENSION: &str = "x-pagewire-archive";

/// The extension of a tag that lists the ids of example operations.
pub const EXAMPLES_EXTENSION: &str = "x-pagewire-examples";

/// The extension at the root of a document that names the profile.
pub const PROFILE_EXTENSION: &str = "x-pagewire-profile";

/// Marks a property that holds a secret, `true` in the document.
pub(crate) const SECRET_EXTENSION: &str = "x-secret";

/// The member of an operation that states how its pages follow each other; `false` for no pages.
pub const PAGES_EXTENSION: &str = "x-pagewire-pages";

/// Removes descriptions and examples from a part of a document.
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
                    // Names of properties are not keywords.
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

/// Whether the value of `default` is a response rather than a value of the API. `default` is also the key of the response for all other
/// statuses.
fn is_part(value: &Value) -> bool {
    let known = ["description", "content", "$ref"];
    known.iter().any(|key| value.get(key).is_some())
}
