//! The descriptors of the generated crate against the document that they were made from, and against changes.

use pagewire_runtime::contract::{self, Kind, Need, Origin, Place, Style};
use pagewire_runtime::operation::{Operation, Operations};
use serde_json::Value;

/// The document as it is, read by nothing of the generator.
struct Document(Value);

impl Document {
    fn read() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/openapi.yaml");
        Self(serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
    }

    /// What a reference leads to; anything else is meant itself.
    fn resolved<'d>(&'d self, mut value: &'d Value) -> &'d Value {
        while let Some(reference) = value["$ref"].as_str() {
            value = self.0.pointer(&reference[1..]).unwrap();
        }
        value
    }

    fn schema<'d>(&'d self, value: &'d Value) -> &'d Value {
        let value = self.resolved(value);
        match value["allOf"].as_array().map(Vec::as_slice) {
            Some([only]) => self.schema(only),
            _ => value,
        }
    }

    /// The type of a parameter that is one text.
    fn kind(&self, schema: &Value) -> Kind {
        let schema = self.schema(schema);
        match (schema["type"].as_str(), schema["format"].as_str()) {
            _ if schema["enum"].is_array() => Kind::Enum,
            (Some("boolean"), _) => Kind::Bool,
            (Some("number"), _) => Kind::Double,
            (Some("integer"), Some("int64")) => Kind::Int64,
            (Some("integer"), _) => Kind::Int32,
            (Some("string"), Some("date-time")) => Kind::DateTime,
            _ => Kind::Text,
        }
    }

    /// Place, name, occurrences, type and style of a parameter, by the rules of OpenAPI.
    fn parameter(&self, parameter: &Value) -> Told {
        let place: Place = parameter["in"].as_str().unwrap().parse().unwrap();
        let name = parameter["name"].as_str().unwrap().to_owned();
        let is_required = parameter["required"] == true;
        let need = if is_required {
            Need::Required
        } else {
            Need::Optional
        };
        let schema = self.schema(&parameter["schema"]);
        let default = match place {
            Place::Query | Place::Cookie => "form",
            Place::Path | Place::Header => "simple",
        };
        let style = parameter["style"].as_str().unwrap_or(default);
        let explode = parameter["explode"].as_bool().unwrap_or(style == "form");
        if schema["type"] != "array" {
            assert!(["form", "simple"].contains(&style), "{name}");
            return (place, name, need, self.kind(schema), None);
        }
        if explode && place == Place::Query {
            return (
                place,
                name,
                Need::Repeated,
                self.kind(&schema["items"]),
                None,
            );
        }
        (place, name, need, Kind::Text, Some(Style::Commas))
    }

    fn parameters(&self, item: &Value, operation: &Value) -> Vec<Told> {
        // The protocol's own headers are nobody's parameters.
        let protocol = ["Accept", "Content-Type", "Authorization"];
        let lists = [&item["parameters"], &operation["parameters"]];
        let all = lists.into_iter().filter_map(Value::as_array).flatten();
        let mut told: Vec<Told> = all
            .map(|parameter| self.parameter(self.resolved(parameter)))
            .filter(|told| told.0 != Place::Header || !protocol.contains(&told.1.as_str()))
            .collect();
        told.sort();
        told
    }
}

type Told = (Place, String, Need, Kind, Option<Style>);

fn described(operation: &Operation) -> Vec<Told> {
    let own = operation.parameters.iter();
    let own = own.map(|p| (p.place, p.name.to_owned(), p.need, p.kind, p.style));
    // The options that every call has are optional texts.
    let headers = operation.headers.iter();
    let headers = headers.map(|name| {
        (
            Place::Header,
            (*name).to_owned(),
            Need::Optional,
            Kind::Text,
            None,
        )
    });
    let mut told: Vec<Told> = own.chain(headers).collect();
    told.sort();
    told
}

fn media_types(value: &Value) -> Vec<&str> {
    let content = value["content"].as_object();
    content
        .into_iter()
        .flat_map(|content| content.keys().map(String::as_str))
        .collect()
}

fn operations() -> impl Iterator<Item = &'static Operation> {
    let tables = tests::every_table().into_iter();
    tables.flat_map(|table: &'static Operations| table.all().unwrap())
}

#[test]
fn every_descriptor_says_what_the_document_says() {
    let document = Document::read();
    let mut count = 0;
    for operation in operations() {
        let id = operation.id;
        let item = &document.0["paths"][operation.path];
        let found = &item[operation.method.as_str().to_ascii_lowercase()];
        assert_eq!(found["operationId"], id);
        assert_eq!(found["tags"][0], operation.tag, "{id}");
        assert_eq!(
            described(operation),
            document.parameters(item, found),
            "{id}"
        );

        let body = document.resolved(&found["requestBody"]);
        assert_eq!(operation.request.is_some(), body.is_object(), "{id}");
        if let Some(request) = operation.request {
            assert_eq!(request.required, body["required"] == true, "{id}");
            assert_eq!(request.media_types, media_types(body), "{id}");
        }
        if let Some(arguments) = &operation.arguments {
            let (_, content) = body["content"].as_object().unwrap().iter().next().unwrap();
            let reference = content["schema"]["$ref"].as_str().unwrap();
            assert!(
                reference.ends_with(&format!("/{}", arguments.name())),
                "{id}"
            );
            let schema = document.schema(&content["schema"]);
            let properties = schema["properties"].as_object().unwrap();
            assert!(properties.keys().eq(arguments.fields()), "{id}");
        }

        let mut responses: Vec<(&String, &Value)> =
            found["responses"].as_object().unwrap().iter().collect();
        responses.sort_by_key(|(status, _)| *status);
        let known = operation.responses.iter();
        let known: Vec<(String, &[&str])> = known
            .map(|response| (response.status.to_string(), response.media_types))
            .collect();
        assert_eq!(known.len(), responses.len(), "{id}");
        for ((status, media), (stated, response)) in known.iter().zip(responses) {
            assert_eq!(status, stated, "{id}");
            assert_eq!(*media, media_types(document.resolved(response)), "{id}");
        }
        count += 1;
    }
    let paths = document.0["paths"].as_object().unwrap().values();
    let methods = ["delete", "get", "patch", "post", "put"];
    let all = paths.map(|item| {
        methods
            .iter()
            .filter(|method| item[**method].is_object())
            .count()
    });
    assert_eq!(count, all.sum::<usize>());
}

/// What can happen to a word: it goes, comes twice, is cut short, gets other letters, or another word comes first.
fn corrupted(words: &[&str], at: usize) -> Vec<String> {
    let word = words[at];
    let with = |word: &str| {
        let mut words = words.to_vec();
        words[at] = word;
        words.join(" ")
    };
    let without = [&words[..at], &words[at + 1..]].concat().join(" ");
    let shorter: String = word.chars().take(word.chars().count() - 1).collect();
    let other: String = word
        .chars()
        .map(|c| if c == 'e' { 'E' } else { c })
        .collect();
    let mut swapped = words.to_vec();
    swapped.swap(at, (at + 1) % words.len());
    let mut all = vec![
        without,
        with(&format!("{word} {word}")),
        with(&shorter),
        with(&other),
        with(&format!("{word}0")),
        with("new:1"),
        swapped.join(" "),
    ];
    let whole = words.join(" ");
    all.retain(|text| *text != whole);
    all
}

#[test]
fn a_change_of_any_word_of_any_descriptor_is_refused() {
    let mut tried = 0;
    for table in tests::every_table() {
        for line in table.lines().lines() {
            let good = contract::read(line, 1, Origin::Generated);
            assert!(good.is_ok(), "{line}: {good:?}");
            let words: Vec<&str> = line.split(' ').collect();
            for at in 0..words.len() {
                for wrong in corrupted(&words, at) {
                    let read = contract::read(&wrong, 1, Origin::Generated);
                    assert!(read.is_err(), "{wrong}");
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 100_000, "{tried}");
}

#[test]
fn a_line_that_is_gone_added_or_moved_to_another_name_is_refused() {
    for table in tests::every_table() {
        let lines: Vec<&str> = table.lines().lines().collect();
        let refused = |lines: &[String]| {
            let text = lines.join("\n");
            assert!(
                contract::read(&text, table.count(), Origin::Generated).is_err(),
                "{text}"
            );
        };
        let owned: Vec<String> = lines.iter().map(ToString::to_string).collect();
        refused(&owned[1..]);
        refused(&[&owned[..], &owned[..1]].concat());
        if let [first, second, ..] = lines.as_slice() {
            let (one, of_one) = first.split_once(' ').unwrap();
            let (two, of_two) = second.split_once(' ').unwrap();
            let mut swapped = owned.clone();
            swapped[0] = format!("{one} {of_two}");
            swapped[1] = format!("{two} {of_one}");
            refused(&swapped);
        }
    }
}
