//! The table of members that the specification defines but that have no effect at their place.
//!
//! Cases that require following references are reported in `rust::ir`, where references are followed.

use super::table::{
    ALL, BODY, COMPONENTS, DOCUMENT, FLOWS, HEADER, ITEMS, LATER, MEDIA, OPERATION, Object,
    PARAMETER, PATH_ITEM, RESPONSE, SCHEMA, SCHEME, SERVER, TAG, V2, V3, V30, V32,
};
use crate::openapi::NOT_OF_TEXT;

/// A member of an object that has no effect in some versions.
pub(super) struct Rule {
    pub(super) object: &'static Object,
    pub(super) versions: u8,
    pub(super) member: &'static str,
    /// Whether the rule also applies if the member is absent.
    may_lack: bool,
    /// Whether the member has no effect next to the other members.
    is_idle: fn(&Seen<'_>) -> bool,
    /// The message, with `{}` for the member.
    message: &'static str,
}

impl Rule {
    pub(super) fn message(&self) -> String {
        self.message.replace("{}", self.member)
    }

    /// Whether the rule applies to an object with these members.
    pub(super) fn applies(&self, seen: &Seen<'_>) -> bool {
        (self.may_lack || seen.has(self.member)) && (self.is_idle)(seen)
    }
}

/// The facts about a value that other members depend on.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Told(u32);

const TRUE: u32 = 1;
const FALSE: u32 = 1 << 1;
const STRING: u32 = 1 << 2;
const INTEGER: u32 = 1 << 3;
const NUMBER: u32 = 1 << 4;
const BOOLEAN: u32 = 1 << 5;
const ARRAY: u32 = 1 << 6;
const OBJECT: u32 = 1 << 7;
const NULL: u32 = 1 << 8;
const PATH: u32 = 1 << 9;
const QUERY: u32 = 1 << 10;
const FORM: u32 = 1 << 11;
const FILE: u32 = 1 << 12;
const LIST: u32 = 1 << 13;
const BASE64: u32 = 1 << 14;
const EMPTY: u32 = 1 << 15;
const STANDARD: u32 = 1 << 16;

impl Told {
    pub(super) fn truth(is: bool) -> Self {
        Self(if is { TRUE } else { FALSE })
    }

    pub(super) fn word(word: &str) -> Self {
        Self(match word {
            "string" => STRING,
            "integer" => INTEGER,
            "number" => NUMBER,
            "boolean" => BOOLEAN,
            "array" => ARRAY,
            "object" => OBJECT,
            "null" => NULL,
            "path" => PATH,
            "query" => QUERY,
            "formData" => FORM,
            "file" => FILE,
            "base64" => BASE64,
            _ if DIALECTS.iter().any(|dialect| word.starts_with(dialect)) => STANDARD,
            _ => 0,
        })
    }

    /// The fact that the value is a list.
    pub(super) fn list() -> Self {
        Self(LIST)
    }

    /// The fact that the value is a list without items.
    pub(super) fn empty_list() -> Self {
        Self(LIST | EMPTY)
    }

    /// Combines the facts of both.
    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The members of an object seen so far.
pub(super) struct Seen<'s> {
    key: &'s str,
    is_component: bool,
    members: Vec<(&'static str, Told)>,
}

impl<'s> Seen<'s> {
    /// Creates an empty set for an object under a key.
    pub(super) fn new(key: &'s str, is_component: bool) -> Self {
        Self {
            key,
            is_component,
            members: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, name: &'static str, told: Told) {
        self.members.push((name, told));
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.members.iter().any(|(known, _)| *known == name)
    }

    fn has_any(&self, names: &[&str]) -> bool {
        self.members.iter().any(|(known, _)| names.contains(known))
    }

    /// Whether a member has one of these words as its value.
    fn says(&self, name: &str, words: u32) -> bool {
        let mut members = self.members.iter();
        members.any(|(known, told)| *known == name && told.0 & words != 0)
    }

    /// Whether a schema has types and none of them is among these.
    fn is_of_other_types(&self, types: u32) -> bool {
        let any = STRING | INTEGER | NUMBER | BOOLEAN | ARRAY | OBJECT;
        self.says("type", any) && !self.says("type", types)
    }

    /// Whether the values of a schema may be encoded text: the schema states it, or none of its keywords is about other values.
    fn may_be_encoded(&self) -> bool {
        !self.is_of_other_types(STRING) && (self.has("type") || !self.has_any(&NOT_OF_TEXT))
    }

    /// Whether a schema is a list of values without a type.
    fn is_listed(&self) -> bool {
        !self.has("type") && self.has_any(&["enum", "const"])
    }

    /// Whether a schema is a one-of or a list of values, without a type.
    fn is_chosen(&self) -> bool {
        !self.has("type") && self.has_any(&["oneOf", "anyOf", "enum", "const"])
    }
}

/// The beginnings of dialects that schemas are read in.
const DIALECTS: [&str; 2] = [
    "https://spec.openapis.org/oas/3.",
    "https://json-schema.org/draft/2020-12/",
];

/// Keywords next to which `unevaluatedProperties` applies to more than the properties of the schema itself.
const COMBINED: [&str; 5] = ["allOf", "oneOf", "anyOf", "if", "dependentSchemas"];

/// Keywords that determine the type of a text.
const FORMATTED: [&str; 3] = ["format", "enum", "const"];

/// Keywords that make a schema a composition or a list of values.
const COMPOSED: [&str; 4] = ["allOf", "oneOf", "anyOf", "enum"];

const OTHER_TYPE: &str = "`{}` says nothing of values of this type";
const CHOSEN: &str = "`{}` is not read beside a one-of or listed values";
const BESIDE_CONTENT: &str = "`{}` is not read beside `content`";
const BESIDE_FORMAT: &str = "`{}` is not read beside `format` or listed values";
const NO_MEMBERS: &str = "an `{}` without members allows no value; it is not used";
const NOT_USED: &str = "the `{}` of this object is not used";
const NO_LIST: &str = "only lists have a `{}`";
const BESIDE_ENUM: &str = "`{}` is not checked beside `enum`";

/// Creates a rule of this table.
const fn rule(
    versions: u8,
    object: &'static Object,
    member: &'static str,
    is_idle: fn(&Seen<'_>) -> bool,
    message: &'static str,
) -> Rule {
    Rule {
        object,
        versions,
        member,
        may_lack: false,
        is_idle,
        message,
    }
}

/// Extends a rule to objects without the member.
const fn lacking(rule: Rule) -> Rule {
    Rule {
        may_lack: true,
        ..rule
    }
}

/// The rules for members without effect. At most one rule applies to a member.
pub(super) static RULES: &[Rule] = &[
    rule(
        V32,
        &DOCUMENT,
        "$self",
        |_| true,
        "references are relative to the file and not to `{}`",
    ),
    rule(
        LATER,
        &DOCUMENT,
        "jsonSchemaDialect",
        |seen| !seen.says("jsonSchemaDialect", STANDARD),
        "schemas are read in the dialect of OpenAPI, whatever `{}` says",
    ),
    rule(V32, &SERVER, "name", |_| true, NOT_USED),
    rule(
        V32,
        &TAG,
        "parent",
        |_| true,
        "tags are not nested; `{}` is not used",
    ),
    rule(V32, &TAG, "kind", |_| true, NOT_USED),
    rule(V32, &SCHEME, "oauth2MetadataUrl", |_| true, NOT_USED),
    rule(V32, &SCHEME, "deprecated", |_| true, NOT_USED),
    rule(
        V32,
        &FLOWS,
        "deviceAuthorization",
        |_| true,
        "the flow of devices is not used; give the client a token",
    ),
    rule(ALL, &SCHEMA, "enum", has_no_members, NO_MEMBERS),
    rule(V2, &PARAMETER, "enum", has_no_members, NO_MEMBERS),
    rule(V2, &HEADER, "enum", has_no_members, NO_MEMBERS),
    rule(V2, &ITEMS, "enum", has_no_members, NO_MEMBERS),
    rule(V2, &PARAMETER, "collectionFormat", is_no_list, NO_LIST),
    rule(V2, &HEADER, "collectionFormat", is_no_list, NO_LIST),
    rule(V2, &ITEMS, "collectionFormat", is_no_list, NO_LIST),
    rule(
        V3,
        &PARAMETER,
        "content",
        |seen| seen.has("schema"),
        "a parameter has a `schema` or `content`; the first of both counts",
    ),
    rule(
        V3,
        &HEADER,
        "content",
        |seen| seen.has("schema"),
        "a header has a `schema` or `content`; the first of both counts",
    ),
    rule(V3, &PARAMETER, "style", is_content, BESIDE_CONTENT),
    rule(V3, &PARAMETER, "explode", is_content, BESIDE_CONTENT),
    rule(V3, &PARAMETER, "allowReserved", is_content, BESIDE_CONTENT),
    lacking(rule(
        ALL,
        &PARAMETER,
        "required",
        |seen| seen.says("in", PATH) && !seen.says("required", TRUE),
        "a parameter of a path is always there; `required` must be `true`",
    )),
    rule(
        ALL,
        &PARAMETER,
        "allowEmptyValue",
        |seen| !seen.says("in", QUERY | FORM),
        "only parameters of a query may have empty values",
    ),
    lacking(rule(
        V3,
        &BODY,
        "content",
        |seen| !seen.has("content"),
        "a request body without `content`; calls send none",
    )),
    rule(
        V3,
        &MEDIA,
        "encoding",
        |seen| {
            let key = seen.key.to_ascii_lowercase();
            !key.starts_with("multipart/") && !key.starts_with(FORM_MEDIA)
        },
        "an encoding is read in forms only",
    ),
    rule(
        V3,
        &OPERATION,
        "callbacks",
        |_| true,
        "callbacks are calls of the server to others; no code is made of them",
    ),
    rule(
        V3,
        &COMPONENTS,
        "callbacks",
        |_| true,
        "callbacks are calls of the server to others; no code is made of them",
    ),
    rule(
        V3,
        &RESPONSE,
        "links",
        |_| true,
        "links to other operations are not followed",
    ),
    rule(
        V3,
        &COMPONENTS,
        "links",
        |_| true,
        "links to other operations are not followed",
    ),
    rule(
        V3,
        &PATH_ITEM,
        "servers",
        |_| true,
        "servers of a single path are not used; give a client of its own the address",
    ),
    rule(
        V3,
        &OPERATION,
        "servers",
        |_| true,
        "servers of a single operation are not used; give a client of its own the address",
    ),
    rule(
        V2,
        &OPERATION,
        "schemes",
        |_| true,
        "schemes of a single operation are not used; give a client of its own the address",
    ),
    rule(
        ALL,
        &SCHEMA,
        "items",
        |seen| seen.is_of_other_types(ARRAY),
        OTHER_TYPE,
    ),
    rule(ALL, &SCHEMA, "items", |seen| seen.is_chosen(), CHOSEN),
    rule(
        ALL,
        &SCHEMA,
        "properties",
        |seen| seen.is_of_other_types(OBJECT),
        OTHER_TYPE,
    ),
    rule(
        ALL,
        &SCHEMA,
        "properties",
        |seen| !seen.has("type") && seen.has("enum"),
        CHOSEN,
    ),
    rule(
        ALL,
        &SCHEMA,
        "required",
        |seen| seen.says("required", LIST) && seen.is_of_other_types(OBJECT),
        OTHER_TYPE,
    ),
    rule(
        ALL,
        &SCHEMA,
        "required",
        |seen| seen.is_chosen() && !seen.has_any(&["properties", "allOf"]),
        CHOSEN,
    ),
    rule(
        ALL,
        &SCHEMA,
        "additionalProperties",
        |seen| seen.is_of_other_types(OBJECT),
        OTHER_TYPE,
    ),
    rule(
        ALL,
        &SCHEMA,
        "additionalProperties",
        |seen| seen.is_listed() && !seen.has_any(&["properties", "allOf", "oneOf", "anyOf"]),
        CHOSEN,
    ),
    rule(
        V3,
        &SCHEMA,
        "additionalProperties",
        |seen| {
            seen.says("additionalProperties", FALSE)
                && seen.has_any(&["oneOf", "anyOf"])
                && !seen.has_any(&["properties", "allOf"])
                && !seen.is_of_other_types(OBJECT)
        },
        "`{}: false` beside a one-of would forbid the properties of its variants too; it is not checked",
    ),
    rule(
        ALL,
        &SCHEMA,
        "additionalProperties",
        |seen| seen.says("additionalProperties", FALSE) && seen.has("allOf"),
        "`{}: false` beside `allOf` would forbid the properties of the parts too; it is not checked",
    ),
    rule(
        LATER,
        &SCHEMA,
        "patternProperties",
        |seen| seen.is_of_other_types(OBJECT),
        OTHER_TYPE,
    ),
    rule(
        LATER,
        &SCHEMA,
        "patternProperties",
        |seen| seen.is_listed() && !seen.has_any(&["properties", "allOf", "oneOf", "anyOf"]),
        CHOSEN,
    ),
    // Next to a composition it is reported where the document is read as OpenAPI 3.0.
    rule(
        LATER,
        &SCHEMA,
        "unevaluatedProperties",
        |seen| seen.is_of_other_types(OBJECT) && !seen.has_any(&COMBINED),
        OTHER_TYPE,
    ),
    rule(
        LATER,
        &SCHEMA,
        "unevaluatedProperties",
        |seen| seen.is_listed() && !seen.has("properties") && !seen.has_any(&COMBINED),
        CHOSEN,
    ),
    rule(
        LATER,
        &SCHEMA,
        "contentEncoding",
        |seen| seen.is_of_other_types(STRING),
        OTHER_TYPE,
    ),
    rule(
        LATER,
        &SCHEMA,
        "contentEncoding",
        |seen| !seen.is_of_other_types(STRING) && seen.has_any(&FORMATTED),
        BESIDE_FORMAT,
    ),
    rule(
        LATER,
        &SCHEMA,
        "contentEncoding",
        |seen| {
            seen.may_be_encoded()
                && !seen.has_any(&FORMATTED)
                && !seen.says("contentEncoding", BASE64)
        },
        "no encoding but `base64` is decoded; the value is the text as it came",
    ),
    rule(
        LATER,
        &SCHEMA,
        "contentEncoding",
        |seen| !seen.has("type") && !seen.may_be_encoded() && !seen.has_any(&FORMATTED),
        "`{}` is not read beside a one-of, an `allOf` or keywords of other types",
    ),
    rule(
        LATER,
        &SCHEMA,
        "contentMediaType",
        |seen| seen.is_of_other_types(STRING),
        OTHER_TYPE,
    ),
    rule(
        LATER,
        &SCHEMA,
        "contentMediaType",
        |seen| !seen.is_of_other_types(STRING) && seen.has_any(&FORMATTED),
        BESIDE_FORMAT,
    ),
    rule(
        LATER,
        &SCHEMA,
        "contentMediaType",
        |seen| seen.may_be_encoded() && !seen.has_any(&FORMATTED) && seen.has("contentEncoding"),
        "`{}` of encoded text is not read; what is encoded is bytes",
    ),
    rule(
        LATER,
        &SCHEMA,
        "contentMediaType",
        |seen| !seen.has("type") && !seen.may_be_encoded() && !seen.has_any(&FORMATTED),
        "`{}` is not read beside a one-of, an `allOf` or keywords of other types",
    ),
    rule(
        ALL,
        &SCHEMA,
        "format",
        |seen| seen.is_of_other_types(STRING | INTEGER | NUMBER) && !seen.says("type", FILE),
        OTHER_TYPE,
    ),
    rule(
        ALL,
        &SCHEMA,
        "format",
        |seen| !seen.has("type") && seen.has_any(&COMPOSED),
        "`{}` is not read beside a composition or listed values",
    ),
    rule(
        ALL,
        &SCHEMA,
        "discriminator",
        is_without_variants,
        "without `oneOf` or `anyOf` only a component that others have in their `allOf` has variants",
    ),
    rule(
        V3,
        &SCHEMA,
        "not",
        |seen| {
            seen.has_any(&[
                "type",
                "properties",
                "items",
                "allOf",
                "oneOf",
                "anyOf",
                "enum",
                "const",
            ])
        },
        "`{}` is not checked beside other keywords",
    ),
    rule(ALL, &SCHEMA, "allOf", |seen| seen.has("enum"), BESIDE_ENUM),
    rule(V3, &SCHEMA, "oneOf", |seen| seen.has("enum"), BESIDE_ENUM),
    rule(V3, &SCHEMA, "anyOf", |seen| seen.has("enum"), BESIDE_ENUM),
    rule(
        V2 | V30,
        &SCHEMA,
        "exclusiveMinimum",
        |seen| seen.says("exclusiveMinimum", TRUE) && !seen.has("minimum"),
        "`{}` says nothing without `minimum`",
    ),
    rule(
        V2 | V30,
        &SCHEMA,
        "exclusiveMaximum",
        |seen| seen.says("exclusiveMaximum", TRUE) && !seen.has("maximum"),
        "`{}` says nothing without `maximum`",
    ),
];

/// The media type of forms that are not multipart.
const FORM_MEDIA: &str = "application/x-www-form-urlencoded";

/// Whether a parameter is described by its content.
fn has_no_members(seen: &Seen<'_>) -> bool {
    seen.says("enum", EMPTY)
}

/// Whether a value without a schema has another type than a list.
fn is_no_list(seen: &Seen<'_>) -> bool {
    !seen.says("type", ARRAY)
}

fn is_content(seen: &Seen<'_>) -> bool {
    seen.has("content") && !seen.has("schema")
}

/// Whether a schema with a discriminator cannot have variants. The components that have some are found where references are followed.
fn is_without_variants(seen: &Seen<'_>) -> bool {
    !seen.has_any(&["oneOf", "anyOf"]) && !seen.is_component
}
