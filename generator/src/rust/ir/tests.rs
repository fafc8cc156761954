//! Reads documents and checks the typed representation.

use serde_json::{Value, json};

use super::Profile;
use super::{Api, ChoiceDef, Content, Place, Rule, Type, TypeKind};
use crate::diagnostics::Findings;
use crate::openapi::XML_EXTENSION;

pub(super) fn read(paths: Value, schemas: Value) -> (Api, Findings) {
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    });
    let spec = serde_json::from_value(document).unwrap();
    let mut findings = Findings::default();
    let api = super::read(
        &spec,
        "t.yaml",
        None,
        <&Profile>::default(),
        &|_| true,
        &mut findings,
    );
    (api, findings)
}

fn fields(api: &Api, name: &str) -> Vec<(String, Type)> {
    let def = api.types.iter().find(|def| def.name == name).unwrap();
    let TypeKind::Carrier(fields) = &def.kind else {
        panic!("{name} is no carrier")
    };
    fields
        .iter()
        .map(|field| (field.wire.clone(), field.ty.clone()))
        .collect()
}

fn text_at(findings: &Findings) -> Vec<String> {
    let place = |finding: &crate::diagnostics::Finding| {
        finding
            .place
            .as_ref()
            .map(|place| place.file.to_string())
            .unwrap_or_default()
    };
    findings
        .iter()
        .map(|finding| format!("{} {}", finding.code, place(finding)))
        .collect()
}

fn integer() -> Value {
    json!({"type": "integer", "format": "int32"})
}

#[test]
fn all_of_is_one_carrier_with_the_last_word_on_a_name() {
    let (api, findings) = read(
        json!({}),
        json!({
            "Base": {"type": "object", "properties": {"A": {"type": "string"}, "B": {"type": "string"}}},
            "Derived": {"allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"type": "object", "properties": {"B": integer(), "C": {"type": "boolean"}}},
            ]},
        }),
    );
    assert_eq!(
        fields(&api, "Derived"),
        [
            ("A".to_owned(), Type::String),
            ("B".to_owned(), Type::I32),
            ("C".to_owned(), Type::Bool),
        ]
    );
    let place = "rust::passed-over t.yaml#/components/schemas/Derived/allOf/1/properties/B";
    assert_eq!(text_at(&findings), [place]);
}

#[test]
fn rules_of_a_property_in_two_parts_apply_together() {
    let list = |rule: &str, count: u32| json!({ "type": "array", "items": {}, rule: count });
    let (api, findings) = read(
        json!({}),
        json!({ "Both": { "allOf": [
            { "type": "object", "properties": { "a": list("minItems", 1) } },
            { "type": "object", "properties": { "a": list("maxItems", 5) } },
        ] } }),
    );
    assert!(findings.is_empty(), "{findings:?}");
    let both = api.types.iter().find(|def| def.name == "Both").unwrap();
    let TypeKind::Carrier(fields) = &both.kind else {
        panic!("{both:?}")
    };
    assert_eq!(
        fields[0].constraints,
        [Rule::MaxItems(5), Rule::MinItems(1)]
    );
}

#[test]
fn annotations_of_a_property_in_two_parts_are_told_together() {
    let (api, _) = read(
        json!({}),
        json!({ "Both": { "allOf": [
            {"type": "object", "properties": {
                "A": {"type": "integer", "description": "How much.", "default": 3},
                "B": {"type": "string", "deprecated": true},
            }},
            {"type": "object", "properties": {
                "A": {"type": "integer", "description": "How large.", "deprecated": true},
                "B": {"type": "string", "description": "Its name.", "deprecated": true},
            }},
        ]}}),
    );
    let both = api.types.iter().find(|def| def.name == "Both").unwrap();
    let TypeKind::Carrier(fields) = &both.kind else {
        panic!("it is a carrier");
    };
    let docs: Vec<_> = fields.iter().map(|field| field.docs.as_deref()).collect();
    let expected = [
        "How large.\n\nDeprecated.\n\nBy default `3`.",
        "Its name.\n\nDeprecated.",
    ];
    assert_eq!(docs, expected.map(Some));
}

#[test]
fn aliases_are_followed_and_a_lone_all_of_is_one() {
    let (api, _) = read(
        json!({}),
        json!({
            "Id": {"type": "integer", "format": "int64"},
            "Ids": {"type": "array", "items": {"$ref": "#/components/schemas/Id"}},
            "Holder": {"type": "object", "properties": {
                "Ids": {"$ref": "#/components/schemas/Ids"},
                "Self": {"description": "d", "allOf": [{"$ref": "#/components/schemas/Holder"}]},
            }},
        }),
    );
    assert_eq!(
        fields(&api, "Holder"),
        [
            ("Ids".to_owned(), Type::List(Box::new(Type::I64))),
            ("Self".to_owned(), Type::Carrier(0)),
        ]
    );
}

#[test]
fn schemas_that_hold_themselves_end() {
    let twice = |name: &str| json!([{"$ref": format!("#/components/schemas/{name}")}, {"$ref": format!("#/components/schemas/{name}")}]);
    let (api, findings) = read(
        json!({}),
        json!({
            "A": {"allOf": twice("B")},
            "B": {"allOf": twice("A")},
            "Tree": {"type": "array", "items": {"type": "object", "properties": {
                "Left": {"$ref": "#/components/schemas/Tree"},
                "Right": {"$ref": "#/components/schemas/Tree"},
            }}},
            "Holder": {"type": "object", "properties": {"T": {"$ref": "#/components/schemas/Tree"}}},
        }),
    );
    assert_eq!(api.types.len(), 2);
    assert_eq!(
        fields(&api, "Tree"),
        [
            ("Left".to_owned(), Type::Json),
            ("Right".to_owned(), Type::Json)
        ]
    );
    assert!(!findings.is_empty());
}

#[test]
fn references_that_lead_nowhere_or_in_circles_are_located() {
    let (api, findings) = read(
        json!({}),
        json!({
            "Loop": {"$ref": "#/components/schemas/Loop"},
            "Own": {"allOf": [{"$ref": "#/components/schemas/Own"}, {"type": "object"}]},
            "Holder": {"type": "object", "properties": {
                "A": {"$ref": "#/components/schemas/Missing"},
                "B/C": {"$ref": "other.yaml#/X"},
                "D": {"$ref": "#/components/schemas/Loop"},
            }},
        }),
    );
    assert!(
        fields(&api, "Holder")
            .iter()
            .all(|(_, ty)| *ty == Type::Json)
    );
    assert!(api.types.iter().all(|def| def.name != "Own"));
    let places = text_at(&findings);
    for place in ["Holder/properties/A", "Holder/properties/B~1C"] {
        let expected = format!("rust::bad-reference t.yaml#/components/schemas/{place}");
        assert!(
            places.contains(&expected),
            "{expected} is not in {places:?}"
        );
    }
    assert!(
        places
            .iter()
            .any(|place| place.starts_with("rust::unsupported")),
        "{places:?}"
    );
}

#[test]
fn inline_objects_and_enums_get_names() {
    let (api, _) = read(
        json!({}),
        json!({
            "Sale": {"type": "object", "properties": {
                "Owner": {"type": "object", "properties": {"Id": integer()}},
                "State": {"type": "string", "enum": ["Open", "Closed"]},
            }},
            "Ticket": {"type": "object", "properties": {
                "State": {"type": "string", "enum": ["Open", "Closed"]},
            }},
            "Case": {"type": "object", "properties": {
                "State": {"type": "string", "enum": ["New"]},
            }},
        }),
    );
    let names: Vec<&str> = api.types.iter().map(|def| def.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Case",
            "Sale",
            "Ticket",
            "CaseState",
            "SaleOwner",
            "SaleState",
            "TicketState"
        ]
    );
    assert_eq!(
        fields(&api, "Ticket"),
        [("State".to_owned(), Type::Enum(6))]
    );
    // The state of a ticket equals that of a sale, except for its name.
    assert_eq!(api.twins, [0, 1, 2, 3, 4, 5, 5]);
}

#[test]
fn what_rust_cannot_say_is_free_form_and_located() {
    let (api, findings) = read(
        json!({}),
        json!({
            "Odd": {"type": "object", "properties": {
                "Choice": {"oneOf": [{}, {"not": {}}]},
                "Not": {"not": {"type": "string"}},
                "Free": {},
            }},
        }),
    );
    assert!(fields(&api, "Odd").iter().all(|(_, ty)| *ty == Type::Json));
    assert_eq!(
        text_at(&findings),
        [
            "rust::unsupported t.yaml#/components/schemas/Odd/properties/Choice",
            "rust::unsupported t.yaml#/components/schemas/Odd/properties/Not",
        ]
    );
}

#[test]
fn enum_numbers_must_be_parallel_and_members_distinct() {
    let (api, findings) = read(
        json!({}),
        json!({
            "E": {"type": "string", "enum": ["A", "B", "A"], "x-enum-numbers": [1]},
        }),
    );
    let TypeKind::Enum(def) = &api.types[0].kind else {
        panic!("E is no enum")
    };
    assert_eq!(def.members.len(), 2);
    assert!(def.members.iter().all(|member| member.number.is_none()));
    assert_eq!(findings.len(), 2);
}

#[test]
fn path_parameters_are_those_of_the_template() {
    let text = json!({"type": "string"});
    let parameter = |name: &str, place: &str| json!({"name": name, "in": place, "required": place == "path", "schema": text});
    let (api, findings) = read(
        json!({"/a/{Second}/{first}": {
            "parameters": [parameter("first", "path"), parameter("q", "query")],
            "get": {
                "parameters": [parameter("gone", "path"), parameter("Accept", "header")],
                "responses": {"200": {"description": "", "content": {"application/json": {
                    "schema": {"type": "object", "properties": {"X": text}},
                }}}},
            },
        }}),
        json!({}),
    );
    let operation = &api.tags[0].operations[0];
    assert_eq!(
        (api.tags[0].name.as_str(), operation.id.as_str()),
        ("api", "GetASecondFirst")
    );
    let read: Vec<(&str, Place)> = operation
        .parameters
        .iter()
        .map(|p| (p.wire.as_str(), p.place))
        .collect();
    assert_eq!(
        read,
        [
            ("Second", Place::Path),
            ("first", Place::Path),
            ("q", Place::Query)
        ]
    );
    let text = text_at(&findings).join("\n");
    assert_eq!(findings.len(), 3);
    assert!(
        text.contains("/paths/~1a~1{Second}~1{first}/get/parameters/1"),
        "{text}"
    );
    assert_eq!(api.types[0].name, "GetASecondFirstResult");
    let success = operation
        .success()
        .and_then(|response| response.content.clone());
    assert_eq!(success, Some(Content::Typed(Type::Carrier(0))));
}

#[test]
fn a_path_whose_placeholders_cannot_be_told_apart_is_left_out_and_located() {
    let parameter = |name: &str| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
    let item = json!({
        "parameters": [parameter("a"), parameter("b")],
        "get": {"responses": {"204": {"description": ""}}},
    });
    let (api, findings) = read(json!({"/{a}{b}": item, "/{a}-{b}": item}), json!({}));
    let paths: Vec<&str> = api.tags[0]
        .operations
        .iter()
        .map(|operation| operation.path.as_str())
        .collect();
    assert_eq!(paths, ["/{a}-{b}"]);
    assert_eq!(
        text_at(&findings),
        ["rust::unsupported t.yaml#/paths/~1{a}{b}"]
    );
}

#[test]
fn values_and_files_are_several_bodies_and_files_alone_are_bytes() {
    let binary = json!({"schema": {"type": "string", "format": "binary"}});
    let object = json!({"schema": {"type": "object", "properties": {"image": binary["schema"]}}});
    let body = |content: Value| {
        let (api, _) = read(
            json!({"/x": {"post": {
                "operationId": "x",
                "requestBody": {"content": content},
                "responses": {},
            }}}),
            json!({}),
        );
        api.tags[0].operations[0]
            .body
            .as_ref()
            .map(|body| body.content.clone())
    };
    let text = json!({"schema": {"type": "string"}});
    assert_eq!(
        body(json!({"image/png": binary, "application/json": text})),
        Some(Content::Typed(Type::Bodies(0)))
    );
    assert_eq!(
        body(json!({"image/png": binary, "multipart/form-data": object})),
        Some(Content::Binary)
    );
    // Bytes under every media type are a file. Base64 text is one way to write it.
    let base64 = json!({"schema": {"type": "string", "format": "byte"}});
    assert_eq!(
        body(
            json!({"application/json": base64, "application/pdf": base64, "multipart/form-data": object})
        ),
        Some(Content::Binary)
    );
    assert_eq!(
        body(json!({"application/json": base64, "text/plain": base64})),
        Some(Content::Typed(Type::Bytes))
    );
    let form = body(json!({"multipart/form-data": object}));
    assert!(
        matches!(form, Some(Content::Form(Type::Carrier(_)))),
        "{form:?}"
    );
    assert_eq!(body(json!({})), None);
}

fn choice<'a>(api: &'a Api, name: &str) -> &'a ChoiceDef {
    let def = api.types.iter().find(|def| def.name == name);
    match &def.expect("the type is there").kind {
        TypeKind::Choice(def) => def,
        other => panic!("{name} is {other:?}"),
    }
}

#[test]
fn choices_are_distinguished_by_what_the_document_says() {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let constant = |word: &str| {
        json!({"type": "object", "required": ["Id"], "properties": {
            "Kind": {"type": "string", "enum": [word]}, "Id": integer(),
        }})
    };
    let (api, findings) = read(
        json!({}),
        json!({
            "A": constant("a"),
            "B": constant("b"),
            "Implied": {"oneOf": [reference("A"), reference("B")]},
            "Named": {"oneOf": [reference("A"), reference("B")], "discriminator": {
                "propertyName": "Tag", "mapping": {"x": "A", "y": "#/components/schemas/A"},
            }},
            "Base": {"type": "object", "discriminator": {"propertyName": "Sort"}, "properties": {
                "Sort": {"type": "string"},
            }},
            "Heir": {"allOf": [reference("Base"), {"type": "object"}]},
            "Same": {"allOf": [reference("Base")]},
            "Circle": {"anyOf": [{"type": "string"}, reference("Circle"), integer()]},
        }),
    );
    let told = |name: &str| {
        let def = choice(&api, name);
        let tags: Vec<(&str, usize)> = def
            .tags
            .iter()
            .map(|(tag, of)| (tag.as_str(), *of))
            .collect();
        (def.discriminator.as_deref(), tags)
    };
    assert_eq!(told("Implied"), (Some("Kind"), vec![("a", 0), ("b", 1)]));
    assert_eq!(
        told("Named"),
        (Some("Tag"), vec![("x", 0), ("y", 0), ("A", 0), ("B", 1)])
    );
    assert_eq!(told("Base"), (Some("Sort"), vec![("Heir", 0), ("Same", 1)]));
    assert_eq!(choice(&api, "Implied").variants[0].required, ["Id"]);
    let circle: Vec<&Type> = choice(&api, "Circle")
        .variants
        .iter()
        .map(|v| &v.ty)
        .collect();
    assert_eq!(circle, [&Type::String, &Type::I32]);
    assert_eq!(
        text_at(&findings),
        ["rust::unsupported t.yaml#/components/schemas/Circle"]
    );
}

#[test]
fn a_variant_may_list_several_values_of_the_property_that_tells_it_apart() {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let listing = |words: &[&str]| json!({"type": "object", "properties": {"kind": {"type": "string", "enum": words}}});
    let variants = json!([reference("Cat"), reference("Dog")]);
    let mapping = json!({"cat": "Cat", "dog": "Dog"});
    let (api, findings) = read(
        json!({}),
        json!({
            "Cat": listing(&["cat"]),
            "Dog": listing(&["dog", "puppy"]),
            "Free": {"type": "object", "properties": {"kind": {"type": "string"}}},
            "Implied": {"oneOf": variants},
            "Mapped": {"oneOf": variants, "discriminator": {"propertyName": "kind", "mapping": mapping}},
            "Unmapped": {"oneOf": variants, "discriminator": {"propertyName": "kind"}},
            "Beside": {"oneOf": [reference("Dog"), reference("Free")], "discriminator": {
                "propertyName": "kind",
            }},
        }),
    );
    let tags = |name: &str| choice(&api, name).tags.clone();
    let both = [("cat", 0), ("dog", 1), ("puppy", 1)];
    let both = both.map(|(tag, of)| (tag.to_owned(), of));
    // The values select the variant there too, and a wrong value is reported at its location.
    assert_eq!(choice(&api, "Implied").discriminator, None);
    assert_eq!(tags("Unmapped"), both);
    let mut mapped = tags("Mapped");
    mapped.retain(|(tag, _)| tag.starts_with(char::is_lowercase));
    assert_eq!(mapped, both);
    let beside = [("dog", 0), ("puppy", 0), ("Free", 1)];
    assert_eq!(tags("Beside"), beside.map(|(tag, of)| (tag.to_owned(), of)));
    assert_eq!(
        text_at(&findings),
        [
            "rust::passed-over t.yaml#/components/schemas/Beside/discriminator",
            "rust::passed-over t.yaml#/components/schemas/Unmapped/discriminator",
        ]
    );
}

#[test]
fn numbers_are_members_and_facts_become_constraints() {
    let (api, _) = read(
        json!({}),
        json!({
            "Level": {"type": "integer", "enum": [-1, 2], "x-enum-varnames": ["None", "Two"]},
            "Holder": {"type": "object", "required": ["A", "B", "C"], "properties": {
                "A": {"type": "integer", "minimum": 1, "exclusiveMinimum": true, "description": "First."},
                "B": {"type": "string", "nullable": true, "pattern": "^a b%$", "default": "x"},
                "C": {"type": "array", "readOnly": true, "items": {"type": "string", "maxLength": 3}},
            }},
        }),
    );
    let TypeKind::Enum(level) = &api.types[1].kind else {
        panic!("Level is an enum")
    };
    assert!(level.is_numeric && level.members[0].number == Some(-1));
    let TypeKind::Carrier(fields) = &api.types[0].kind else {
        panic!("Holder is a carrier")
    };
    let constraints: Vec<String> = fields
        .iter()
        .map(|field| {
            let words: Vec<String> = field.constraints.iter().map(ToString::to_string).collect();
            words.join(" ")
        })
        .collect();
    assert_eq!(
        constraints,
        [
            "required above:1",
            "present pattern:^a%20b%25$",
            "each.maxLength:3"
        ]
    );
    assert_eq!(fields[0].docs.as_deref(), Some("First.\n\nAbove 1."));
    let docs = fields[1].docs.as_deref();
    assert_eq!(
        docs,
        Some("Matching `^a b%$`, may be `null`, by default `\"x\"`.")
    );
}

#[test]
fn properties_without_names_have_a_type_beside_those_with() {
    let text = || json!({"type": "string", "maxLength": 3});
    let typed = |more: Value| json!({"type": "object", "properties": {"a": integer()}, "additionalProperties": more});
    let (api, findings) = read(
        json!({}),
        json!({
            "Plain": typed(text()),
            "Null": typed(json!({"type": "integer", "nullable": true})),
            "Any": typed(json!({})),
            "Part": {"allOf": [{"$ref": "#/components/schemas/Plain"}, object(json!({"b": integer()}))]},
            "Two": {"allOf": [typed(text()), typed(integer())]},
            "Form": {"type": "object", "properties": {"a": integer()}, "additionalProperties": text(),
                "x-pagewire-unweighed": {"patternProperties": ["^x-"]}},
            "Map": object(json!({"m": {"type": "object", "additionalProperties": text(),
                "x-pagewire-unweighed": {"patternProperties": ["^x-"]}}})),
        }),
    );
    let told = |name: &str| -> Option<(Type, Vec<String>)> {
        let def = api.types.iter().find(|def| def.name == name).unwrap();
        let additional = def.additional.as_ref()?;
        let rules = additional.constraints.iter().map(ToString::to_string);
        Some((additional.ty.clone(), rules.collect()))
    };
    let short = Some((Type::String, vec!["maxLength:3".to_owned()]));
    assert_eq!(told("Plain"), short);
    assert_eq!(
        told("Null"),
        Some((Type::Maybe(Box::new(Type::I64)), Vec::new()))
    );
    assert_eq!(told("Any"), None);
    assert_eq!(told("Part"), short);
    assert_eq!(told("Two"), short);
    assert_eq!(told("Form"), None);
    assert_eq!(
        text_at(&findings),
        [
            "rust::unsupported t.yaml#/components/schemas/Form/patternProperties",
            "rust::unsupported t.yaml#/components/schemas/Map/properties/m/patternProperties",
            "rust::unsupported t.yaml#/components/schemas/Two/allOf/1/additionalProperties",
        ]
    );
}

#[test]
fn free_form_items_that_may_be_null_have_a_rule_of_their_own() {
    let plain = json!({"type": "object"});
    let nullable = json!({"type": "object", "nullable": true});
    let list = |items: &Value| json!({"type": "array", "items": items});
    let map = |values: &Value| json!({"type": "object", "additionalProperties": values});
    let (api, findings) = read(
        json!({}),
        json!({
            "Free": plain,
            "Holder": object(json!({
                "plain": list(&plain),
                "nullable": list(&nullable),
                "named": list(&json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/Free"}]})),
                "values": map(&nullable),
                "deep": map(&list(&plain)),
                "any": list(&json!({})),
            })),
            "More": {"type": "object", "properties": {"a": integer()}, "additionalProperties": plain},
            "Null": {"type": "object", "properties": {"a": integer()}, "additionalProperties": nullable},
        }),
    );
    assert!(findings.is_empty(), "{findings:?}");
    let def = |name: &str| api.types.iter().find(|def| def.name == name).unwrap();
    let words = |rules: &[Rule]| {
        let words: Vec<String> = rules.iter().map(ToString::to_string).collect();
        words.join(" ")
    };
    let TypeKind::Carrier(fields) = &def("Holder").kind else {
        panic!("it is a carrier")
    };
    let rules: Vec<String> = fields
        .iter()
        .map(|field| words(&field.constraints))
        .collect();
    let or_null = "anyOf:null%0Aobject";
    assert_eq!(
        rules,
        [
            "each.object",
            &format!("each.{or_null}"),
            &format!("each.{or_null}"),
            &format!("each.{or_null}"),
            "each.each.object",
            "",
        ]
    );
    let additional = |name: &str| words(&def(name).additional.as_ref().unwrap().constraints);
    assert_eq!(additional("More"), "object");
    assert_eq!(additional("Null"), or_null);
}

#[test]
fn several_tags_of_an_operation_are_a_note() {
    let get = json!({"tags": ["a", "b"], "responses": {"204": {"description": "."}}});
    let (api, findings) = read(json!({"/a": {"get": get}}), json!({}));
    let tags: Vec<&str> = api.tags.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(tags, ["a"]);
    assert_eq!(
        text_at(&findings),
        ["rust::passed-over t.yaml#/paths/~1a/get/tags"]
    );
}

#[test]
fn what_no_value_is_of_is_no_field_no_item_and_no_variant() {
    let never = json!({"not": {}, "description": "Gone."});
    let own = |schema: &Value| json!({"a": {"type": "string"}, "gone": schema});
    let (api, findings) = read(
        json!({}),
        json!({
            "Never": never,
            "Plain": object(own(&never)),
            "Named": object(own(&json!({"$ref": "#/components/schemas/Never"}))),
            "Part": {"allOf": [object(own(&integer())), object(json!({"gone": never}))]},
            "List": object(json!({"l": {"type": "array", "items": never}})),
            "One": {"oneOf": [{"type": "string"}, {"type": "integer"}, never]},
            "Held": object(json!({"one": {"$ref": "#/components/schemas/One"}})),
        }),
    );
    assert!(findings.is_empty(), "{findings:?}");
    let def = |name: &str| api.types.iter().find(|def| def.name == name).unwrap();
    for name in ["Plain", "Named", "Part"] {
        assert_eq!(
            fields(&api, name),
            [("a".to_owned(), Type::String)],
            "{name}"
        );
        assert_eq!(def(name).absent, ["gone"], "{name}");
    }
    let TypeKind::Carrier(list) = &def("List").kind else {
        panic!("it is a carrier")
    };
    assert_eq!(list[0].constraints, [Rule::MaxItems(0)]);
    let one = choice(&api, "One");
    assert!(one.variants.len() == 2 && !one.is_open, "{one:?}");
    let TypeKind::Carrier(held) = &def("Held").kind else {
        panic!("it is a carrier")
    };
    assert!(
        !held[0].is_nullable && held[0].constraints.is_empty(),
        "{held:?}"
    );
}

#[test]
fn a_required_property_that_no_value_is_of_is_reported() {
    let mut own = object(json!({"gone": {"not": {}}}));
    own["required"] = json!(["gone"]);
    let (_, findings) = read(json!({}), json!({"C": own}));
    let place = "rust::contradiction t.yaml#/components/schemas/C";
    assert_eq!(text_at(&findings), [place]);
}

#[test]
fn numbers_and_truth_values_that_are_listed_are_rules() {
    let (api, findings) = read(
        json!({}),
        json!({"Holder": object(json!({
            "rate": {"type": "number", "enum": [0.5, 1, null]},
            "any": {"enum": [true]},
            "on": {"type": "boolean", "enum": [true]},
            "either": {"type": "boolean", "enum": [true, false]},
        }))}),
    );
    let def = api.types.iter().find(|def| def.name == "Holder").unwrap();
    let TypeKind::Carrier(fields) = &def.kind else {
        panic!("it is a carrier")
    };
    let rules = |wire: &str| -> Vec<String> {
        let field = fields.iter().find(|field| field.wire == wire).unwrap();
        field.constraints.iter().map(ToString::to_string).collect()
    };
    assert!(rules("rate").contains(&"oneOf:0.5,1".to_owned()));
    assert_eq!(rules("on"), ["always:true"]);
    assert!(rules("either").is_empty());
    assert!(
        findings
            .iter()
            .all(|finding| !finding.message.contains("not checked")),
        "{findings:?}"
    );
}

#[test]
fn a_pattern_is_checked_if_its_translation_can_be() {
    let text = |pattern: &str| json!({"type": "string", "pattern": pattern});
    let (_, findings) = read(
        json!({}),
        json!({"A": {"type": "object", "properties": {
            "hyphen": text(r"^[\w-.]+$"),
            "pair": text(r"^\uD83D\uDE00$"),
            "ahead": text("^(?=a)"),
        }}}),
    );
    assert_eq!(
        text_at(&findings),
        ["rust::unsupported t.yaml#/components/schemas/A/properties/ahead"]
    );
}

#[test]
fn alternatives_beside_a_type_refine_it() {
    let (api, findings) = read(
        json!({}),
        json!({"C": {"type": "object", "properties": {
            "described": {"type": "string", "oneOf": [{"description": "one"}, {"description": "two"}]},
            "formats": {"type": "string", "anyOf": [{"format": "email"}, {"format": "uri"}]},
            "ranges": {"type": "integer", "anyOf": [{"type": "integer", "minimum": 3}, {"maximum": 1}]},
            "list": {"type": "array", "items": {"type": "string"}, "anyOf": [{"minItems": 2}, {"maxItems": 0}]},
            "object": {"type": "object", "oneOf": [{"description": "one"}, {"description": "two"}]},
        }}, "Text": {"type": "string", "anyOf": [{"pattern": "^a"}, {"pattern": "^b"}]}}),
    );
    assert!(findings.is_empty(), "{findings:?}");
    let list = Type::List(Box::new(Type::String));
    let types = [Type::String, Type::String, Type::I64, list, Type::Json];
    let read: Vec<Type> = fields(&api, "C").into_iter().map(|(_, ty)| ty).collect();
    assert_eq!(read, types);
    let TypeKind::Carrier(fields) = &api.types[0].kind else {
        panic!("no carrier")
    };
    assert!(
        fields
            .iter()
            .all(|field| !field.constraints.contains(&Rule::Nullable)),
        "no type that stands there takes `null`"
    );
    assert_eq!(fields[4].constraints, [Rule::Object]);
    assert!(
        matches!(fields[2].constraints.as_slice(), [Rule::AnyOf(ranges)] if ranges.len() == 2),
        "{:?}",
        fields[2].constraints
    );
    assert_eq!(
        api.types.len(),
        1,
        "a component of that form is no type of its own"
    );
}

#[test]
fn truth_values_and_numbers_that_are_listed_without_a_type_have_one() {
    let (api, findings) = read(
        json!({}),
        json!({"C": {"type": "object", "properties": {
            "both": {"enum": [true, false]},
            "only": {"enum": [true]},
            "perhaps": {"enum": [null, true]},
            "steps": {"enum": [0.5, 1, 1.5]},
            "part": {"allOf": [{"enum": [true, false]}, {"description": "a flag"}]},
            "lists": {"enum": ["a", [1]]},
        }}}),
    );
    let read: Vec<Type> = fields(&api, "C").into_iter().map(|(_, ty)| ty).collect();
    let (flag, number) = (Type::Bool, Type::Decimal);
    let types = [
        flag.clone(),
        flag.clone(),
        flag.clone(),
        number,
        flag,
        Type::Json,
    ];
    assert_eq!(read, types);
    let said: Vec<String> = findings
        .iter()
        .map(|finding| finding.message.to_string())
        .collect();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("this mix of keywords"), "{said:?}");
}

#[test]
fn a_required_property_of_any_value_may_be_null() {
    let (api, _) = read(
        json!({}),
        json!({
            "Any": {},
            "C": {"type": "object", "required": ["own", "named", "text"], "properties": {
                "own": {"description": "Whatever it is."},
                "named": {"$ref": "#/components/schemas/Any"},
                "text": {"type": "string"},
            }},
        }),
    );
    let def = api.types.iter().find(|def| def.name == "C").unwrap();
    let TypeKind::Carrier(fields) = &def.kind else {
        panic!("{def:?}");
    };
    let rules: Vec<&[Rule]> = fields.iter().map(|field| &*field.constraints).collect();
    assert_eq!(
        rules,
        [&[Rule::Present][..], &[Rule::Present], &[Rule::Required]]
    );
}

#[test]
fn items_and_values_of_any_name_tell_a_type_and_limits_do_not() {
    let (api, findings) = read(
        json!({}),
        json!({"C": {"type": "object", "properties": {
            "items": {"items": {"type": "integer"}, "minItems": 1},
            "values": {"additionalProperties": {"type": "boolean"}},
            "nested": {"items": {"items": {"type": "string"}}},
            "part": {"allOf": [{"items": {"type": "boolean"}}, {"description": "a list"}]},
            "both": {"items": {"type": "integer"}, "additionalProperties": {"type": "integer"}},
            "choice": {"items": {"anyOf": [{"type": "integer"}, {"nullable": true}]}},
            "pattern": {"pattern": "a"},
            "least": {"minimum": 1},
        }}}),
    );
    let read: Vec<Type> = fields(&api, "C").into_iter().map(|(_, ty)| ty).collect();
    let list = |ty| Type::List(Box::new(ty));
    let types = [
        list(Type::I64),
        Type::Map(Box::new(Type::Bool)),
        list(list(Type::String)),
        list(Type::Bool),
        Type::Json,
        Type::Json,
        Type::Json,
        Type::Json,
    ];
    assert_eq!(read, types);
    let said: Vec<&str> = findings.iter().map(|one| &*one.message).collect();
    let count = |words: &str| said.iter().filter(|one| one.contains(words)).count();
    let counts = [
        "of the type `array`",
        "of the type `object`",
        "this mix of keywords",
    ]
    .map(count);
    assert_eq!(counts, [4, 1, 4], "{said:?}");
}

/// The words for the variants of a one-of.
fn variants<'a>(api: &'a Api, name: &str) -> Vec<&'a str> {
    let def = api.types.iter().find(|def| def.name == name).unwrap();
    let TypeKind::Choice(def) = &def.kind else {
        panic!("{name} is no choice")
    };
    def.variants
        .iter()
        .map(|variant| variant.word.as_str())
        .collect()
}

fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

#[test]
fn variants_are_called_after_tags_titles_constants_components_and_kinds() {
    let cat = json!({"$ref": "#/components/schemas/CatModel"});
    let constant = |word: &str| json!({"type": "string", "enum": [word]});
    let (api, _) = read(
        json!({}),
        json!({
            "CatModel": object(json!({"kind": {"type": "string"}})),
            "DogModel": {"allOf": [{"$ref": "#/components/schemas/DogBase"}, object(json!({"age": integer()}))]},
            "DogBase": object(json!({"species": constant("dog"), "format": constant("x")})),
            "Tagged": {
                "oneOf": [cat, {"$ref": "#/components/schemas/DogModel"}],
                "discriminator": {"propertyName": "kind", "mapping": {
                    "cat": "#/components/schemas/CatModel",
                    "dog": "DogModel", "puppy": "DogModel",
                }},
            },
            "Mixed": {"oneOf": [
                {"$ref": "#/components/schemas/DogModel"},
                object(json!({"species": constant("bird"), "format": constant("x")})),
                object(json!({"species": {"type": "string"}})),
                object(json!({"name": {"type": "string"}})),
                {"title": "Sizes", "type": "array", "items": integer()},
                {"type": "array", "items": cat},
                {"type": "object", "additionalProperties": {"type": "number"}},
                {"type": "string", "format": "uuid"},
                cat,
            ]},
            "Numbered": {"oneOf": [
                object(json!({"version": {"type": "integer", "enum": [1]}})),
                object(json!({"version": {"type": "integer", "enum": [2]}})),
            ]},
            "Done": {"oneOf": [
                object(json!({"ok": {"type": "boolean", "enum": [true]}})),
                object(json!({"ok": {"type": "boolean", "enum": [false]}})),
            ]},
            "Texts": {"oneOf": [
                {"type": "string", "format": "uuid", "title": "Id"}, {"type": "string", "title": "Name"},
                integer(),
            ]},
        }),
    );
    assert_eq!(variants(&api, "Tagged"), ["cat", "DogModel"]);
    assert_eq!(
        variants(&api, "Mixed"),
        [
            "dog",
            "bird",
            "Object",
            "Object 2",
            "Sizes",
            "CatModel List",
            "Number Map",
            "Uuid",
            "CatModel"
        ]
    );
    assert_eq!(variants(&api, "Numbered"), ["version 1", "version 2"]);
    assert_eq!(variants(&api, "Done"), ["ok", "Not ok"]);
    assert_eq!(variants(&api, "Texts"), ["Text", "Integer"]);
    assert!(api.types.iter().any(|def| def.name == "MixedBird"));
}

#[test]
fn another_variant_or_another_order_renames_none() {
    let constant =
        |word: &str| object(json!({"type": {"type": "string", "enum": [word]}, "size": integer()}));
    let all = [
        json!({"type": "string"}),
        json!({"type": "string", "format": "uuid"}),
        constant("circle"),
        constant("square"),
        json!({"title": "Group", "type": "object", "properties": {"members": {"type": "array", "items": {}}}}),
        json!({"type": "array", "items": {"type": "string"}}),
        json!({"type": "array", "items": integer()}),
        json!({"type": "number"}),
    ];
    let words = |members: Vec<&Value>| -> Vec<String> {
        let (api, _) = read(json!({}), json!({"Shape": {"oneOf": members}}));
        let mut words: Vec<String> = variants(&api, "Shape")
            .into_iter()
            .map(str::to_owned)
            .collect();
        words.extend(api.types.iter().map(|def| def.name.clone()));
        words.sort();
        words
    };
    let known = words(all.iter().collect());
    assert_eq!(words(all.iter().rev().collect()), known);
    // The words stay the same without the last variant.
    assert!(
        words(all.iter().take(7).collect())
            .iter()
            .all(|word| known.contains(word))
    );
    assert!(
        words(all.iter().skip(1).collect())
            .iter()
            .all(|word| known.contains(word) || word == "Uuid")
    );
    assert!(
        words(all.iter().skip(4).collect())
            .iter()
            .all(|word| known.contains(word))
    );
}

#[test]
fn a_choice_of_one_type_gives_it_the_name_of_its_place() {
    let (api, _) = read(
        json!({}),
        json!({"Holder": object(json!({
            "size": {"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "string"}]},
            "box": {"anyOf": [object(json!({"w": integer()})), {"nullable": true, "enum": [null]}]},
        }))}),
    );
    let mut names: Vec<&str> = api.types.iter().map(|def| def.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Holder", "HolderBox", "HolderSize"]);
}

#[test]
fn choices_of_constants_are_enums_that_are_described_one_by_one() {
    let (api, findings) = read(
        json!({}),
        json!({
            "Level": {"type": "integer", "oneOf": [
                {"title": "Low", "description": "Not much.", "enum": [1]},
                {"enum": [-2]},
                {"enum": [null], "nullable": true},
            ]},
            "Word": {"anyOf": [
                {"title": "The first", "type": "string", "enum": ["a"]},
                {"type": "string", "enum": ["b"], "description": "Another."},
            ]},
            "Odd": {"oneOf": [{"enum": [1]}, {"enum": ["a"]}]},
        }),
    );
    let told = |name: &str| -> Vec<(usize, String, Option<String>, Option<String>)> {
        let members = enumeration(&api, name).members.iter().cloned();
        members
            .map(|member| (member.index, member.wire, member.word, member.docs))
            .collect()
    };
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(
        told("Level"),
        [
            (0, "1".to_owned(), text("Low"), text("Not much.")),
            (1, "-2".to_owned(), text("Minus 2"), None),
        ]
    );
    assert!(enumeration(&api, "Level").is_numeric);
    assert_eq!(enumeration(&api, "Level").keyword, "oneOf");
    assert_eq!(
        told("Word"),
        [
            (0, "a".to_owned(), text("The first"), None),
            (1, "b".to_owned(), None, text("Another.")),
        ]
    );
    assert_eq!(variants(&api, "Odd"), ["1", "a"]);
    assert!(findings.is_empty(), "{findings:?}");
}

#[test]
fn extensions_name_and_describe_words_too() {
    let (api, findings) = read(
        json!({}),
        json!({
            "Code": {"type": "string", "enum": ["A1", "B2"], "x-enumNames": ["Good", "Bad"],
                "x-enumDescriptions": {"B2": "Not good."}},
            "Cut": {"type": "string", "enum": ["a", "b"], "x-enum-varnames": ["One"]},
        }),
    );
    let told = |name: &str| -> Vec<(Option<String>, Option<String>)> {
        let members = enumeration(&api, name).members.iter().cloned();
        members.map(|member| (member.word, member.docs)).collect()
    };
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(
        told("Code"),
        [(text("Good"), None), (text("Bad"), text("Not good."))]
    );
    assert_eq!(told("Cut"), [(None, None), (None, None)]);
    assert_eq!(
        text_at(&findings),
        ["rust::contradiction t.yaml#/components/schemas/Cut"]
    );
}

fn enumeration<'a>(api: &'a Api, name: &str) -> &'a super::EnumDef {
    let def = api.types.iter().find(|def| def.name == name).unwrap();
    let TypeKind::Enum(def) = &def.kind else {
        panic!("{name} is not an enum")
    };
    def
}

/// Each document would take hours if its parts were read once per path to them.
#[test]
fn compositions_with_many_ways_to_one_part_are_read_at_once() {
    let reference = |name: String| json!({ "$ref": format!("#/components/schemas/{name}") });
    let own = vec![reference("A".to_owned()); 20];
    let doubled = |index: usize| {
        let inner = vec![reference(format!("L{}", index + 1)); 2];
        (format!("L{index}"), json!({ "allOf": inner }))
    };
    let mut schemas: serde_json::Map<String, Value> = (0..25).map(doubled).collect();
    schemas.insert("L25".to_owned(), json!({"type": "string", "maxLength": 3}));
    schemas.insert("A".to_owned(), json!({ "allOf": own }));
    let holder = json!({"type": "object", "properties": {"Text": reference("L0".to_owned())}});
    schemas.insert("Holder".to_owned(), holder);
    let (api, _) = read(json!({}), Value::Object(schemas));
    assert_eq!(fields(&api, "Holder"), [("Text".to_owned(), Type::String)]);
}

#[test]
fn a_long_line_of_heirs_is_read_in_moderate_time() {
    let base = json!({
        "type": "object", "discriminator": {"propertyName": "kind"},
        "properties": {"kind": {"type": "string"}},
    });
    let heir = |index: usize| {
        let above = json!({ "$ref": format!("#/components/schemas/B{}", index - 1) });
        let own =
            json!({"type": "object", "properties": {(format!("p{index}")): {"type": "string"}}});
        let schema = json!({"discriminator": {"propertyName": "kind"}, "allOf": [above, own]});
        (format!("B{index}"), schema)
    };
    let mut schemas: serde_json::Map<String, Value> = (1..150).map(heir).collect();
    schemas.insert("B0".to_owned(), base);
    let (api, _) = read(json!({}), Value::Object(schemas));
    assert_eq!(choice(&api, "B0").variants.len(), 149);
}

#[test]
fn null_among_the_members_of_an_enum_moves_no_name() {
    let (api, findings) = read(
        json!({}),
        json!({
            "Level": {"type": "integer", "nullable": true, "enum": [null, 1, 2],
                "x-enum-varnames": ["None", "One", "Two"],
                "x-enum-descriptions": ["nothing", "first", "second"]},
            "Word": {"type": "string", "nullable": true, "enum": [null, "a", "b"], "x-enum-numbers": [0, 10, 20]},
        }),
    );
    let level = enumeration(&api, "Level").members.iter();
    let level: Vec<_> = level
        .map(|member| {
            (
                member.index,
                &*member.wire,
                member.word.as_deref(),
                member.docs.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        level,
        [
            (1, "1", Some("One"), Some("first")),
            (2, "2", Some("Two"), Some("second"))
        ]
    );
    let words = enumeration(&api, "Word").members.iter();
    let words: Vec<_> = words.map(|member| (&*member.wire, member.number)).collect();
    assert_eq!(words, [("a", Some(10)), ("b", Some(20))]);
    assert!(findings.is_empty(), "{:?}", text_at(&findings));
}

#[test]
fn flags_beyond_64_bits_stay_words_and_are_reported() {
    let words: Vec<String> = (0..66).map(|index| format!("w{index}")).collect();
    let (api, findings) = read(
        json!({}),
        json!({ "Many": {"type": "string", "enum": words, "x-enum-flags": true} }),
    );
    let bits = enumeration(&api, "Many").bits();
    assert_eq!(
        (bits[0], bits[63], bits[64]),
        (Some(1), Some(1 << 63), None)
    );
    assert_eq!(
        text_at(&findings),
        ["rust::unsupported t.yaml#/components/schemas/Many"]
    );
}

#[test]
fn texts_and_collections_of_them_are_secrets_by_format_mark_and_name() {
    let (api, _) = read(
        json!({}),
        json!({ "User": {"type": "object", "properties": {
            "password": {"type": "string"},
            "passwordId": {"type": "string"},
            "token": {"type": "string", "x-secret": false},
            "pin": {"type": "string", "format": "password", "properties": {}},
            "apiKey": integer(),
            "client_secrets": {"type": "array", "items": {"type": "string"}},
            "tokens": {"type": "object", "additionalProperties": {"type": "string"}},
            "anyToken": {},
            "tokenKinds": {"type": "array", "items": {"type": "string"}},
            "pins": {"type": "array", "items": {"$ref": "#/components/schemas/Pin"}},
            "pinsByUser": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Pin"}},
        }}, "Pin": {"type": "string", "format": "password"} }),
    );
    let def = api.types.iter().find(|def| def.name == "User").unwrap();
    let TypeKind::Carrier(fields) = &def.kind else {
        panic!("User is not a carrier")
    };
    let secrets = fields.iter().filter(|field| field.is_secret);
    let secrets: Vec<_> = secrets.map(|field| &*field.wire).collect();
    assert_eq!(
        secrets,
        [
            "password",
            "pin",
            "client_secrets",
            "tokens",
            "anyToken",
            "pins",
            "pinsByUser"
        ]
    );
}

#[test]
fn a_stray_keyword_of_another_type_changes_no_type() {
    let (api, findings) = read(
        json!({}),
        json!({ "Holder": {"type": "object", "properties": {
            "at": {"type": "string", "format": "date-time", "required": []},
            "data": {"type": "string", "format": "byte", "properties": {}},
            "list": {"type": "array", "required": [], "uniqueItems": true,
                "items": {"type": "string", "maxLength": 2}},
        }} }),
    );
    let strings = Type::List(Box::new(Type::String));
    assert_eq!(
        fields(&api, "Holder"),
        [
            ("at".to_owned(), Type::DateTime),
            ("data".to_owned(), Type::Bytes),
            ("list".to_owned(), strings),
        ]
    );
    let def = api.types.iter().find(|def| def.name == "Holder").unwrap();
    let TypeKind::Carrier(holder) = &def.kind else {
        panic!("Holder is not a carrier")
    };
    let rules: Vec<_> = holder[2]
        .constraints
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(rules.len(), 2, "{rules:?}");
    assert!(findings.is_empty(), "{:?}", text_at(&findings));
}

#[test]
fn limits_are_those_of_the_schema_that_decides_on_the_type() {
    let body = json!({"content": {
        "application/vnd.note": {"schema": {"type": "string", "maxLength": 5}},
        "text/plain": {"schema": {"type": "string"}},
    }});
    let limited = json!([{"name": "n", "in": "query", "content": {
        "application/json": {"schema": {"type": "integer", "minimum": 1}}}}]);
    let operation = json!({"parameters": limited, "requestBody": body,
        "responses": {"204": {"description": "Done."}}});
    let (api, _) = read(json!({ "/notes": {"post": operation} }), json!({}));
    let operation = &api.tags[0].operations[0];
    assert!(operation.body.as_ref().unwrap().constraints.is_empty());
    assert_eq!(operation.parameters[0].constraints.len(), 1);
}

#[test]
fn types_of_many_layers_end_in_free_form_values() {
    let mut nested = json!({"type": "string"});
    for _ in 0..50 {
        nested = json!({"type": "array", "items": nested});
    }
    let schema = json!({"type": "object", "properties": {"deep": nested}});
    let (api, findings) = read(json!({}), json!({"A": schema}));
    let (_, ty) = &fields(&api, "A")[0];
    assert_eq!(ty.layers(), 18);
    let inner = "/items".repeat(18);
    assert_eq!(
        text_at(&findings),
        [format!(
            "rust::unsupported t.yaml#/components/schemas/A/properties/deep{inner}"
        )]
    );
}

#[test]
fn kinds_of_nodes_of_xml_are_those_of_older_documents_or_reported() {
    let schema = json!({"type": "object", "properties": {
        "list": {"type": "array", "items": {"type": "string"}, "xml": {"nodeType": "element"}},
        "plain": {"type": "array", "items": {"type": "string"}, "xml": {"name": "p"}},
        "text": {"type": "string", "xml": {"nodeType": "none", "name": 5}},
        "words": {"type": "string", "xml": {"nodeType": "text", "name": "w"}},
    }});
    let mut document = json!({"A": schema});
    crate::openapi::keep_markup(&mut document);
    let (api, findings) = read(json!({}), document);
    let def = api.types.iter().find(|def| def.name == "A").unwrap();
    let TypeKind::Carrier(fields) = &def.kind else {
        panic!("a carrier")
    };
    let wrapped: Vec<bool> = fields.iter().map(|field| field.markup.is_wrapped).collect();
    assert_eq!(wrapped, [true, false, false, false]);
    let words = fields.last().map(|field| field.markup.to_string());
    assert_eq!(words.as_deref(), Some("text"));
    let at = "rust::unsupported t.yaml#/components/schemas/A/properties/text/xml";
    assert_eq!(
        text_at(&findings),
        [format!("{at}/nodeType"), format!("{at}/name")]
    );
}

#[test]
fn a_type_beside_all_of_is_kept_with_the_bounds_of_its_parts() {
    let (api, findings) = read(
        json!({}),
        json!({
            "T": {"type": "object", "properties": {
                "list": {"type": "array", "items": {"type": "string"}, "allOf": [{"maxItems": 3}]},
                "map": {"type": "object", "additionalProperties": {"type": "string"}, "allOf": [{"description": "x"}]},
                "id": {"type": "string", "format": "uuid", "allOf": [{"description": "x"}]},
                "text": {"type": "string", "allOf": [{"maxLength": 3}, {"pattern": "^a"}]},
                "number": {"type": "integer", "allOf": [{"minimum": 2}]},
            }},
            "Obj": {"type": "object", "properties": {"z": {"type": "string"}}},
            "Strict": {"allOf": [{"$ref": "#/components/schemas/Obj"}, {"required": ["z"]}]},
        }),
    );
    assert!(findings.is_empty(), "{findings:?}");
    let text = || Box::new(Type::String);
    let types: Vec<Type> = fields(&api, "T").into_iter().map(|(_, ty)| ty).collect();
    let expected = [
        Type::List(text()),
        Type::Map(text()),
        Type::Text(super::TextFormat::Uuid),
        Type::String,
        Type::I64,
    ];
    assert_eq!(types, expected);
    let rules = |name: &str| -> Vec<String> {
        let def = api.types.iter().find(|def| def.name == name).unwrap();
        let TypeKind::Carrier(fields) = &def.kind else {
            panic!("{name} is no carrier")
        };
        let rules = fields.iter().flat_map(|field| &field.constraints);
        rules.map(ToString::to_string).collect()
    };
    assert_eq!(
        rules("T"),
        [
            "maxItems:3",
            "format:uuid",
            "maxLength:3",
            "pattern:^a",
            "min:2"
        ]
    );
    assert_eq!(rules("Strict"), ["required"]);
}

#[test]
fn short_and_large_integers_keep_their_bounds_and_booleans_tell_variants_apart() {
    let variant = |value: bool| {
        json!({
            "type": "object", "required": ["ok"],
            "properties": {"ok": {"type": "boolean", "enum": [value]}},
        })
    };
    let (api, findings) = read(
        json!({}),
        json!({
            "T": {"type": "object", "properties": {
                "short": {"type": "integer", "format": "uint8"},
                "wide": {"type": "integer", "format": "uint32", "minimum": 5},
                "large": {"type": "integer", "minimum": 0, "maximum": 18_446_744_073_709_551_615_u64},
            }},
            "Good": variant(true),
            "Bad": variant(false),
            "Either": {"oneOf": [{"$ref": "#/components/schemas/Good"}, {"$ref": "#/components/schemas/Bad"}]},
        }),
    );
    let kind = |name: &str| &api.types.iter().find(|def| def.name == name).unwrap().kind;
    let TypeKind::Carrier(fields) = kind("T") else {
        panic!("T is not a carrier")
    };
    let told: Vec<String> = fields
        .iter()
        .map(|field| {
            let rules: Vec<_> = field.constraints.iter().map(ToString::to_string).collect();
            format!("{:?} {}", field.ty, rules.join(" "))
        })
        .collect();
    assert_eq!(
        told,
        [
            "I32 min:0 max:255",
            "I64 min:5 max:4294967295",
            "U64 min:0 max:18446744073709552000",
        ]
    );
    let TypeKind::Choice(ChoiceDef {
        discriminator,
        tags,
        ..
    }) = kind("Either")
    else {
        panic!("Either is no choice")
    };
    assert_eq!(discriminator.as_deref(), Some("ok"));
    assert_eq!(*tags, [("true".to_owned(), 0), ("false".to_owned(), 1)]);
    assert!(
        text_at(&findings)
            .iter()
            .all(|text| text.ends_with("/ok/enum"))
    );
}

#[test]
fn members_of_another_type_are_read_as_the_type_beside_them_and_reported() {
    let listed = |ty: &str, members: Value| json!({"type": ty, "enum": members});
    let (api, findings) = read(
        json!({}),
        json!({
            "Bools": object(json!({"a": listed("boolean", json!(["true", "false"]))})),
            "Numbers": listed("integer", json!(["1", "2"])),
            "Right": listed("string", json!(["1", "2"])),
            "Texts": listed("string", json!([true, false, 1])),
        }),
    );
    let wires = |name: &str| -> Vec<&str> {
        let members = enumeration(&api, name).members.iter();
        members.map(|member| member.wire.as_str()).collect()
    };
    assert!(enumeration(&api, "Numbers").is_numeric);
    assert_eq!(wires("Numbers"), ["1", "2"]);
    assert!(!enumeration(&api, "Right").is_numeric);
    assert!(!enumeration(&api, "Texts").is_numeric);
    assert_eq!(wires("Texts"), ["true", "false", "1"]);
    assert_eq!(fields(&api, "Bools"), [("a".to_owned(), Type::Bool)]);
    assert_eq!(
        text_at(&findings),
        [
            "rust::contradiction t.yaml#/components/schemas/Bools/properties/a/enum",
            "rust::passed-over t.yaml#/components/schemas/Bools/properties/a/enum",
            "rust::contradiction t.yaml#/components/schemas/Numbers/enum",
            "rust::contradiction t.yaml#/components/schemas/Texts/enum",
        ]
    );
}

#[test]
fn a_parameter_of_an_operation_is_in_place_of_that_of_its_path() {
    let parameter = |place: &str, name: &str, schema: Value| json!({"name": name, "in": place, "schema": schema});
    let listed = json!({"type": "string", "enum": ["a"]});
    let (api, findings) = read(
        json!({"/a": {
            "parameters": [
                parameter("query", "size", json!({"type": "string", "pattern": "("})),
                parameter("header", "X-Kind", listed.clone()),
                parameter("query", "page", integer()),
            ],
            "get": {
                "operationId": "list",
                "parameters": [
                    parameter("header", "x-kind", listed),
                    parameter("query", "size", integer()),
                    parameter("header", "size", integer()),
                ],
                "responses": {},
            },
        }}),
        json!({}),
    );
    assert!(findings.is_empty(), "{findings:?}");
    let parameters = api.tags[0].operations[0].parameters.iter();
    let parameters: Vec<_> = parameters
        .map(|parameter| (parameter.place, parameter.wire.as_str(), &parameter.ty))
        .collect();
    assert_eq!(
        parameters,
        [
            (Place::Query, "size", &Type::I32),
            (Place::Header, "x-kind", &Type::Enum(0)),
            (Place::Query, "page", &Type::I32),
            (Place::Header, "size", &Type::I32),
        ]
    );
    assert_eq!(api.types.len(), 1);
}

#[test]
fn a_property_of_two_parts_keeps_what_both_say() {
    let of = |schema: Value| object(json!({ "Pin": schema }));
    let first = of(json!({
        "type": "string", "description": "A number.", "maxLength": 4, "x-secret": true,
        "readOnly": true, "nullable": true, (XML_EXTENSION): {"attribute": true},
    }));
    let other = of(json!({"type": "string", "description": "As digits.", "minLength": 2}));
    let number = of(integer());
    let (api, _) = read(
        json!({}),
        json!({
            "Same": {"allOf": [first, other]},
            "Other": {"allOf": [first, number]},
        }),
    );
    let field = |name: &str| {
        let def = api.types.iter().find(|def| def.name == name).unwrap();
        match &def.kind {
            TypeKind::Carrier(fields) => fields[0].clone(),
            _ => panic!("{name} is no carrier"),
        }
    };
    let same = field("Same");
    assert!(same.is_secret && same.is_read_only && same.is_nullable);
    assert!(same.markup.is_attribute);
    assert_eq!(same.constraints, [Rule::MinLength(2), Rule::MaxLength(4)]);
    let docs = same.docs.unwrap();
    for told in ["As digits", "At most 4", "A secret"] {
        assert!(docs.contains(told), "no {told} in\n{docs}");
    }
    assert!(field("Other").is_secret);
}

#[test]
fn null_beside_a_choice_is_a_value_whatever_the_members_of_the_choice_are() {
    let listed = json!({"type": "string", "nullable": true, "enum": ["a"]});
    let nothing = json!({"type": "string", "nullable": true, "enum": [null]});
    let number = json!({"type": "integer"});
    let (api, _) = read(
        json!({}),
        json!({"Holder": object(json!({
            "Taken": {"oneOf": [listed, nothing]},
            "Refused": {"oneOf": [listed, number]},
        }))}),
    );
    let TypeKind::Carrier(fields) = &api.types[0].kind else {
        panic!("no carrier")
    };
    let takes: Vec<bool> = fields
        .iter()
        .map(|field| field.constraints.contains(&Rule::Nullable))
        .collect();
    assert_eq!(takes, [true, false]);
    let docs = fields[0].docs.clone().unwrap_or_default();
    assert!(!docs.contains("not `null`"), "{docs}");
}

#[test]
fn parts_of_two_types_contradict_each_other_wherever_they_are() {
    let reference = |name: String| json!({ "$ref": format!("#/components/schemas/{name}") });
    // Many nested parts, each of them twice.
    let part = |index: usize| {
        let inner = vec![reference(format!("P{}", index + 1)); 2];
        (format!("P{index}"), json!({ "allOf": inner }))
    };
    let mut schemas: serde_json::Map<String, Value> = (0..25).map(part).collect();
    schemas.insert("P25".to_owned(), json!({"type": "string"}));
    let base = json!({
        "type": "object", "discriminator": {"propertyName": "kind"},
        "properties": {"kind": {"type": "string"}},
    });
    schemas.insert("Base".to_owned(), base);
    let deep = json!({"allOf": [integer(), reference("P0".to_owned())]});
    schemas.insert("Deep".to_owned(), deep);
    let holder = object(json!({ "Deep": reference("Deep".to_owned()) }));
    schemas.insert("Holder".to_owned(), holder);
    let heir =
        json!({"allOf": [reference("Base".to_owned()), {"type": "array", "items": integer()}]});
    schemas.insert("Heir".to_owned(), heir);
    let (_, findings) = read(json!({}), Value::Object(schemas));
    let found = text_at(&findings);
    for name in ["Deep", "Heir"] {
        let told = format!("rust::contradiction t.yaml#/components/schemas/{name}/allOf");
        assert!(found.contains(&told), "{found:?}");
    }
}

#[test]
fn a_header_is_sure_where_every_response_requires_it_and_typed_where_all_are_written_alike() {
    let tagged = |header: Value| json!({"description": "d", "headers": {"X-Tag": header}});
    let choice = json!({"oneOf": [{"type": "string"}, {"type": "integer"}]});
    let once = json!({"schema": choice, "required": true});
    let read_with = |of_error: Value| {
        let responses = json!({"200": tagged(once.clone()), "400": of_error});
        let paths = json!({"/a": {"get": {"operationId": "a", "responses": responses}}});
        let (api, _) = read(paths, json!({}));
        api.tags[0].operations[0].headers[0].clone()
    };
    let alike = read_with(tagged(once.clone()));
    assert!(matches!(alike.ty, Type::Choice(_)), "{alike:?}");
    assert_eq!(alike.docs.as_deref(), Some("In every response."));
    let only = read_with(json!({"description": "d"}));
    assert_eq!(only.docs, None);
    let other = read_with(tagged(json!({"schema": integer(), "required": true})));
    assert_eq!((other.ty, other.style), (Type::String, None));
}

#[test]
fn rules_that_are_too_many_to_check_are_reported() {
    let words: Vec<Value> = (0..600)
        .map(|index| json!({"type": "string", "maxLength": index, "pattern": format!("^{index}")}))
        .collect();
    let inner = json!({ "oneOf": words });
    let number = json!({"type": "string", "format": "date"});
    let (_, findings) = read(
        json!({}),
        json!({"Holder": object(json!({"Text": {"anyOf": [inner, number]}}))}),
    );
    assert_eq!(
        text_at(&findings),
        ["rust::unsupported t.yaml#/components/schemas/Holder/properties/Text"]
    );
}

#[test]
fn objects_beside_requirements_are_closed_and_those_beside_variants_are_not() {
    let closed = |keyword: &str, members: Value| {
        let mut schema = json!({
            "type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false,
        });
        schema[keyword] = members;
        let (api, _) = read(json!({}), json!({ "A": schema }));
        api.types
            .iter()
            .find(|def| def.name == "A")
            .unwrap()
            .is_closed
    };
    assert!(closed(
        "anyOf",
        json!([{"required": ["a"]}, {"required": ["b"]}])
    ));
    assert!(closed("not", json!({"required": ["b"]})));
    assert!(!closed(
        "anyOf",
        json!([{"type": "object", "properties": {"b": {}}}])
    ));
    assert!(!closed(
        "allOf",
        json!([{"type": "object", "properties": {"b": {}}}])
    ));
}

#[test]
fn discriminators_of_components_without_heirs_are_noted_whatever_they_are() {
    let discriminator = json!({"propertyName": "kind"});
    let base = json!({"$ref": "#/components/schemas/Base"});
    let (_, findings) = read(
        json!({}),
        json!({
            "Base": {"type": "object", "properties": {"kind": {"type": "string"}}},
            "Text": {"type": "string", "discriminator": discriminator},
            "Map": {"type": "object", "additionalProperties": {"type": "string"}, "discriminator": discriminator},
            "Alias": {"allOf": [base], "discriminator": discriminator},
            "Family": {"type": "object", "properties": {"kind": {"type": "string"}}, "discriminator": discriminator},
            "Heir": {"allOf": [{"$ref": "#/components/schemas/Family"}]},
        }),
    );
    let at =
        |name: &str| format!("rust::passed-over t.yaml#/components/schemas/{name}/discriminator");
    assert_eq!(text_at(&findings), ["Alias", "Map", "Text"].map(at));
}

#[test]
fn a_discriminator_chooses_no_variant_by_a_value_that_the_variant_excludes() {
    let read_with = |kinds: [&str; 2], mapping: Value| {
        let pet = |kind: &str| {
            json!({
                "type": "object", "required": ["kind"],
                "properties": {"kind": {"type": "string", "enum": [kind]}},
            })
        };
        let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let discriminator = json!({"propertyName": "kind", "mapping": mapping});
        let (api, findings) = read(
            json!({}),
            json!({
                "Pet": {"oneOf": [reference("Cat"), reference("Dog")], "discriminator": discriminator},
                "Cat": pet(kinds[0]), "Dog": pet(kinds[1]),
            }),
        );
        let found = api.types.iter().find(|def| def.name == "Pet").unwrap();
        let TypeKind::Choice(def) = &found.kind else {
            panic!("it is a choice")
        };
        let tags: Vec<String> = def
            .tags
            .iter()
            .map(|(tag, of)| format!("{tag} {of}"))
            .collect();
        (tags.join(", "), text_at(&findings))
    };
    let place = "rust::contradiction t.yaml#/components/schemas/Pet/discriminator";
    // Without a mapping, the values would be the names of components. The document means the constants, which is noted once.
    let (tags, findings) = read_with(["cat", "dog"], json!({}));
    assert_eq!(tags, "cat 0, dog 1");
    let noted = "rust::passed-over t.yaml#/components/schemas/Pet/discriminator";
    assert_eq!(findings, [noted]);
    let cases = [
        (
            ["cat", "dog"],
            json!({"cat": "Cat", "dog": "Dog"}),
            "cat 0, Cat 0, dog 1, Dog 1",
            0,
        ),
        // The values are swapped, in either order of evaluation.
        (["b", "c"], json!({"a": "Cat", "b": "Dog"}), "b 0, c 1", 2),
        (["b", "a"], json!({"a": "Cat", "b": "Dog"}), "b 0, a 1", 2),
        // A value that all variants have selects none of them. The other values are not valid.
        (["pet", "pet"], json!({"cat": "Cat", "dog": "Dog"}), "", 2),
    ];
    for (kinds, mapping, expected, count) in cases {
        let (mut tags, findings) = read_with(kinds, mapping.clone());
        let mut all: Vec<&str> = tags.split(", ").collect();
        all.sort_by_key(|tag| tag.chars().last());
        tags = all.join(", ");
        assert_eq!(tags, expected, "{kinds:?} {mapping}");
        assert_eq!(findings, vec![place; count], "{kinds:?} {mapping}");
    }
}

#[test]
fn alternatives_beside_other_alternatives_are_noted() {
    let object = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
    let (_, findings) = read(
        json!({}),
        json!({ "A": {
            "oneOf": [object("a"), object("b")],
            "anyOf": [{"required": ["a"]}, {"required": ["c"]}],
        } }),
    );
    let place = "rust::passed-over t.yaml#/components/schemas/A/anyOf";
    assert_eq!(text_at(&findings), [place]);
}

#[test]
fn properties_of_all_variants_have_the_type_of_those_without_names() {
    let either = |more: Value| {
        let object = |name: &str| json!({"type": "object", "properties": {name: {}}});
        let schema = json!({"anyOf": [object("a"), object("b")], "additionalProperties": more});
        let schemas = json!({
            "Holder": {"type": "object", "properties": {"of": {"$ref": "#/components/schemas/Either"}}},
            "Either": schema,
        });
        let (api, findings) = read(json!({}), schemas);
        let holder = api.types.iter().find(|def| def.name == "Holder").unwrap();
        let TypeKind::Carrier(fields) = &holder.kind else {
            panic!("it is a carrier")
        };
        (fields[0].constraints.clone(), text_at(&findings))
    };
    let each = |rule| Rule::Each(Box::new(rule));
    let (rules, findings) = either(json!({"type": "string", "maxLength": 2}));
    assert_eq!(rules, [each(Rule::MaxLength(2)), each(Rule::Text)]);
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(either(json!({})), (vec![], vec![]));
    let place = "rust::passed-over t.yaml#/components/schemas/Either/additionalProperties";
    for more in [
        json!({"type": "integer"}),
        json!({"type": "string", "nullable": true}),
    ] {
        assert_eq!(either(more), (vec![], vec![place.to_owned()]));
    }
}

#[test]
fn an_object_that_may_have_no_name_is_empty() {
    let schema = json!({"type": "object", "additionalProperties": false});
    let (api, _) = read(
        json!({}),
        json!({"A": {"type": "object", "properties": {
            "of": schema, "either": {"oneOf": [schema, {"type": "string"}]},
        }}}),
    );
    let def = api.types.iter().find(|def| def.name == "A").unwrap();
    let TypeKind::Carrier(fields) = &def.kind else {
        panic!("it is a carrier")
    };
    assert_eq!(
        fields[0].constraints,
        [Rule::Object, Rule::MaxProperties(0)]
    );
    let choice = api.types.iter().find_map(|def| match &def.kind {
        TypeKind::Choice(choice) => Some(choice),
        _ => None,
    });
    assert_eq!(
        choice.unwrap().variants[0].rules,
        [[Rule::MaxProperties(0)]]
    );
}

#[test]
fn schemas_of_bodies_that_are_bytes_are_noted() {
    let object = json!({"schema": {"type": "object", "properties": {"a": {"type": "string"}}}});
    let told = |content: Value| {
        let responses = json!({"200": {"description": "", "content": content}});
        let (_, findings) = read(json!({"/a": {"get": {"responses": responses}}}), json!({}));
        text_at(&findings)
    };
    let place = "rust::passed-over t.yaml#/paths/~1a/get/responses/200/content";
    for media in [
        "text/event-stream",
        "application/*",
        "multipart/related",
        "multipart/form-data",
    ] {
        let at = format!("{place}/{}/schema", media.replace('/', "~1"));
        assert_eq!(told(json!({ media: object })), [at]);
    }
    let msgpack = json!({"application/json": object, "application/msgpack": object});
    assert_eq!(
        told(msgpack),
        [format!("{place}/application~1msgpack/schema")]
    );
    for content in [
        json!({"image/png": {"schema": {"type": "string"}}, "image/gif": {"schema": {}}, "image/bmp": {}}),
        json!({"image/png": {"schema": {"allOf": [{"type": "string", "format": "binary"}]}}}),
        json!({"image/png": {"schema": {"oneOf": [{"type": "string"}, {"enum": ["a"]}]}}}),
    ] {
        assert!(told(content.clone()).is_empty(), "{content}");
    }
}

#[test]
fn a_parameter_whose_parts_hold_it_again_is_read() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let level = json!({"oneOf": [reference("Node"), {"type": "string"}]});
    let node = object(json!({"levels": {"type": "array", "items": reference("Level")}}));
    let parameter = json!({"name": "level", "in": "query", "schema": reference("Level")});
    let (api, _) = read(
        json!({"/a": {"get": {"operationId": "a", "parameters": [parameter], "responses": {}}}}),
        json!({"Level": level, "Node": node}),
    );
    let found = &api.tags[0].operations[0].parameters[0];
    assert!(matches!(found.ty, Type::Choice(_)), "{found:?}");
}

#[test]
fn required_properties_take_null_where_both_parts_do() {
    let part =
        |is_nullable: bool| object(json!({"a": {"type": "string", "nullable": is_nullable}}));
    let rules = |parts: [bool; 2]| {
        let whole = json!({"allOf": [part(parts[0]), part(parts[1]), {"type": "object", "required": ["a"]}]});
        let (api, _) = read(json!({}), json!({"Whole": whole}));
        match &api.types[0].kind {
            TypeKind::Carrier(fields) => fields[0].constraints.clone(),
            _ => panic!("no carrier"),
        }
    };
    assert_eq!(rules([true, true]), [Rule::Present]);
    assert_eq!(rules([true, false]), [Rule::Required]);
    assert_eq!(rules([false, true]), [Rule::Required]);
}

#[test]
fn a_header_twice_in_one_response_is_not_in_every_response() {
    let header = json!({"schema": {"type": "string"}, "required": true});
    let twice = json!({"description": "d", "headers": {"X-Tag": header, "x-tag": header}});
    let responses = json!({"200": twice, "400": {"description": "d"}});
    let paths = json!({"/a": {"get": {"operationId": "a", "responses": responses}}});
    let (api, _) = read(paths, json!({}));
    assert_eq!(api.tags[0].operations[0].headers[0].docs, None);
}

#[test]
fn integers_beyond_the_signed_ones_of_64_bits_keep_their_values() {
    let (api, findings) = read(
        json!({}),
        json!({ "T": {"type": "object", "properties": {
            "listed": {"type": "integer", "enum": [1, 18_446_744_073_709_551_615_u64]},
            "signed": {"type": "integer", "enum": [-1, 9_223_372_036_854_775_808_u64]},
            "stated": {"type": "integer", "default": 9_223_372_036_854_775_808_u64},
            "longer": {"type": "integer", "enum": [3.402_823_669_209_385e38]},
        }} }),
    );
    let TypeKind::Carrier(fields) = &api.types[0].kind else {
        panic!("T is not a carrier")
    };
    let told = fields.iter().map(|field| {
        let rules: Vec<_> = field.constraints.iter().map(ToString::to_string).collect();
        format!("{:?} {}", field.ty, rules.join(" "))
    });
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            "U64 oneOf:1,18446744073709551615",
            "Decimal oneOf:-1,9223372036854775808 step:1",
            "U64 ",
            "Decimal oneOf:340282366920938500000000000000000000000 step:1",
        ]
    );
    assert_eq!(
        text_at(&findings),
        ["rust::unsupported t.yaml#/components/schemas/T/properties/longer/enum"]
    );
}

#[test]
fn a_list_beside_what_may_be_the_content_is_no_page_of_a_link() {
    let text = json!({"type": "string"});
    let texts = json!({"type": "array", "items": text});
    let object = json!({"type": "object", "properties": {"a": text}});
    let objects = json!({"type": "array", "items": object});
    let either = json!({"oneOf": [object, objects]});
    let meta = json!({"type": "object", "properties": {"total": integer()}});
    for (properties, is_page) in [
        (json!({"data": either, "tags": texts}), false),
        (json!({"data": either, "widgets": objects}), false),
        (json!({"content": {}, "widgets": objects}), false),
        (json!({"id": integer(), "name": text, "tags": texts}), false),
        (json!({"repositories": texts}), true),
        (
            json!({"repositories": texts, "meta": meta, "total": integer()}),
            true,
        ),
        (json!({"id": integer(), "docs": texts}), true),
        (json!({"id": integer(), "items": texts}), true),
        (json!({"name": text, "widgets": objects}), true),
    ] {
        let paths = json!({"/docs": {"get": {
            "operationId": "docs",
            "responses": {"200": {
                "description": "d",
                "headers": {"Link": {"schema": {"type": "string"}}},
                "content": {"application/json": {"schema": {"type": "object", "properties": properties}}},
            }},
        }}});
        let (api, _) = read(paths, json!({}));
        let pages = &api.tags[0].operations[0].pages;
        assert_eq!(pages.is_some(), is_page, "{properties}");
    }
}
