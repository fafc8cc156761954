//! Shared by all readers of OpenAPI documents: the places of parts and the targets of references.

/// The methods that a path item can have, in the order of the specification.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Keywords for values other than text, and those of one-ofs. Without a type, they determine the type of the values next to keywords about
/// encoded text.
const NOT_OF_TEXT: [&str; 14] = [
    "allOf",
    "oneOf",
    "anyOf",
    "properties",
    "patternProperties",
    "additionalProperties",
    "items",
    "prefixItems",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "required",
];

mod anchors;
mod choices;
mod extensions;
mod gather;
mod keys;
mod markup;
mod members;
mod node;
mod null;
mod older;
mod operations;
mod part;
mod pointer;
mod property_names;
mod resolver;
mod statuses;
pub(crate) mod swagger;

pub(crate) use anchors::{may_have_anchors, resolve_anchors};
pub(crate) use choices::{choices, is_choice};
pub(crate) use extensions::{
    AGENT_OPERATION, CALLBACKS, DEFAULT_MAPPING, ENUM_DESCRIPTIONS, ENUM_FLAGS, ENUM_NUMBERS,
    EXPERIMENTAL, FACTS, LIST_FORM, MUTUAL_TLS, ONLINE_RESTRICTED, PART_STYLES, READ_ONLY,
    RECOVERED, SECRET_EXTENSION, SLOW_THRESHOLD, SOURCE, UNWEIGHED, WEBHOOK, without_words,
};
pub use extensions::{
    ARCHIVE_EXTENSION, ARCHIVES_EXTENSION, EXAMPLES_EXTENSION, PAGES_EXTENSION, PROFILE_EXTENSION,
};
pub(crate) use gather::{gather, has_others, has_strays};
pub(crate) use keys::Keys;
pub(crate) use markup::{
    EXPLODE_EXTENSION, XML_EXTENSION, keep_markup, keep_nulls, may_have_markup, may_have_nulls,
};
pub(crate) use members::{Idle, Version, idle, version_word};
pub(crate) use null::{is_never, is_nothing, is_null};
pub(crate) use older::older;
pub(crate) use operations::operations;
pub(crate) use part::Ref;
pub use pointer::Pointer;
pub(crate) use property_names::PropertyNames;
pub(crate) use resolver::{Broken, Resolver, Target, Trail};
pub(crate) use statuses::statuses;
