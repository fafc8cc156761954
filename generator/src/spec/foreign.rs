//! Names the kind of a file that is not an OpenAPI document.

use serde_json::Value;

use crate::text::without_mark;

/// A kind of file, and what its user can do.
pub(super) type Kind = (&'static str, &'static str);

/// The kinds of files that a member at the top states.
const BY_MEMBER: [(&str, Kind); 6] = [
    (
        "asyncapi",
        (
            "an AsyncAPI document",
            "its channels have no counterpart in OpenAPI",
        ),
    ),
    (
        "arazzo",
        (
            "an Arazzo document, which describes sequences of calls",
            "give one of the documents that its `sourceDescriptions` name",
        ),
    ),
    (
        "overlay",
        (
            "an OpenAPI overlay",
            "apply it, and give the document that results",
        ),
    ),
    (
        "swaggerVersion",
        (
            "a Swagger document of a version before 2.0",
            "convert it to Swagger 2.0 or OpenAPI 3",
        ),
    ),
    (
        "smithy",
        (
            "a Smithy model",
            "convert it to OpenAPI 3 with Smithy's tools",
        ),
    ),
    (
        "$schema",
        (
            "a JSON Schema",
            "write an OpenAPI document whose `components.schemas` contain it",
        ),
    ),
];

/// The kinds of files that a text at their start states.
const BY_START: [(&str, Kind); 4] = [
    ("#%RAML", ("a RAML document", "convert it to OpenAPI 3")),
    (
        "FORMAT: 1A",
        ("an API Blueprint", "convert it to OpenAPI 3"),
    ),
    (
        "<?xml",
        ("an XML document", "give the OpenAPI document of the API"),
    ),
    (
        "<",
        (
            "an HTML or XML page",
            "download the OpenAPI document itself, not the page that shows it",
        ),
    ),
];

/// Returns the kind that the start of a text states.
pub(super) fn by_start(text: &str) -> Option<Kind> {
    let start = without_mark(text).trim_start();
    let found = BY_START.iter().find(|(word, _)| start.starts_with(word));
    found.map(|(_, kind)| *kind)
}

/// Returns the kind of a value that states no version of OpenAPI.
pub(super) fn kind(value: &Value) -> Kind {
    const ADD: &str = "give a file whose member `openapi` or `swagger` states the version";
    let Value::Object(members) = value else {
        return match value {
            Value::Null => ("an empty file", ADD),
            Value::Array(_) => ("a list", ADD),
            _ => ("a text", ADD),
        };
    };
    if let Some((_, kind)) = BY_MEMBER
        .iter()
        .find(|(name, _)| members.contains_key(*name))
    {
        return *kind;
    }
    let at = |pointer: &str| value.pointer(pointer);
    let text = |pointer: &str| at(pointer).and_then(Value::as_str).unwrap_or_default();
    let has = |names: &[&str]| names.iter().any(|name| members.contains_key(*name));
    if at("/info/_postman_id").is_some() || text("/info/schema").contains("getpostman.com") {
        ("a Postman collection", "export the API as OpenAPI 3")
    } else if text("/kind").starts_with("discovery#") {
        (
            "a document of Google's Discovery format",
            "convert it to OpenAPI 3",
        )
    } else if text("/type").contains("insomnia") || text("/_type") == "export" {
        ("an Insomnia export", "export the API as OpenAPI 3")
    } else if at("/log/entries").is_some() {
        (
            "an HTTP archive (HAR)",
            "give the OpenAPI document of the API",
        )
    } else if has(&["definitions", "securityDefinitions", "host", "basePath"]) && has(&["paths"]) {
        (
            "a document without a version",
            "if it is Swagger 2.0, add `swagger: \"2.0\"`",
        )
    } else if has(&["paths", "components", "webhooks"]) {
        (
            "a document without a version",
            "if it is OpenAPI, add the version, such as `openapi: 3.0.3`",
        )
    } else {
        ("an object without `openapi` or `swagger`", ADD)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::spec::from_text;

    /// Returns the error for a text.
    fn said(text: &str) -> String {
        from_text(text, Path::new("a")).unwrap_err().to_string()
    }

    #[test]
    fn a_file_of_another_kind_is_an_error_that_names_the_kind() {
        for (text, kind) in [
            (
                r#"{"info": {"_postman_id": "1", "name": "T"}, "item": []}"#,
                "a Postman collection",
            ),
            (
                r#"{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}}"#,
                "a Postman collection",
            ),
            (
                "asyncapi: 3.0.0\ninfo: {title: T, version: '1'}\nchannels: {}\n",
                "an AsyncAPI document",
            ),
            ("arazzo: 1.0.0\n", "an Arazzo document"),
            ("overlay: 1.0.0\nactions: []\n", "an OpenAPI overlay"),
            (
                r#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}"#,
                "a JSON Schema",
            ),
            (r#"{"swaggerVersion": "1.2", "apis": []}"#, "before 2.0"),
            ("{\"kind\": \"discovery#restDescription\"}", "Discovery"),
            ("_type: export\n", "an Insomnia export"),
            ("log: {entries: []}\n", "an HTTP archive"),
            ("#%RAML 1.0\ntitle: T\n", "a RAML document"),
            ("FORMAT: 1A\n\n# T\n- a: [\n", "an API Blueprint"),
            ("<!DOCTYPE html>\n<html>\n", "an HTML or XML page"),
            ("<?xml version=\"1.0\"?>\n<a/>\n", "an XML document"),
            ("", "an empty file"),
            ("# a comment\n", "an empty file"),
            ("- a\n", "a list"),
            ("hello\n", "a text"),
            ("a: 1\n", "an object without `openapi` or `swagger`"),
        ] {
            let said = said(text);
            assert!(
                said.starts_with("a: this is ") && said.contains(kind),
                "{said}"
            );
            assert!(
                said.contains("; OpenAPI 3 and Swagger 2.0 are read; "),
                "{said}"
            );
        }
    }

    #[test]
    fn a_document_without_its_version_is_an_error_that_says_what_to_add() {
        let paths = "info: {title: T, version: '1'}\npaths: {}\n";
        assert!(said(paths).contains("add the version, such as `openapi: 3.0.3`"));
        assert!(said(&format!("{paths}host: a.example\n")).contains("add `swagger: \"2.0\"`"));
    }

    #[test]
    fn a_version_in_a_merged_mapping_is_one() {
        let text =
            "x-base: &a {openapi: 3.0.3, info: {title: T, version: '1'}}\n<<: *a\npaths: {}\n";
        assert!(from_text(text, Path::new("a")).is_ok());
    }

    #[test]
    fn a_syntax_error_before_the_version_is_reported_as_one() {
        assert!(said("a: [\nopenapi: 3.0.3\n").starts_with("a:3:"));
        assert!(said("{\"a\": ,\n\"openapi\": \"3.0.3\"}").starts_with("a:1:"));
    }
}
