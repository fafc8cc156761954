//! The descriptors of the generated crate against the document that they were made from.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

use std::collections::BTreeSet;

use openapiv3::{OpenAPI, Operation, Parameter, ReferenceOr};
use pagewire_runtime::operation::Place;

fn document() -> OpenAPI {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/openapi.yaml");
    serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Place and name of every parameter, whatever it is.
fn parameters(document: &OpenAPI, operation: &Operation) -> BTreeSet<(String, String)> {
    let known = &document.components.as_ref().unwrap().parameters;
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| match parameter {
            ReferenceOr::Item(parameter) => parameter,
            ReferenceOr::Reference { reference } => {
                let name = reference.rsplit('/').next().unwrap();
                known[name].as_item().unwrap()
            }
        });
    let named = parameters.map(|parameter| {
        let place = match parameter {
            Parameter::Path { .. } => "path",
            Parameter::Query { .. } => "query",
            Parameter::Header { .. } => "header",
            Parameter::Cookie { .. } => "cookie",
        };
        let name = parameter.parameter_data_ref().name.clone();
        (place.to_owned(), name)
    });
    named.collect()
}

#[test]
fn every_operation_of_the_document_has_its_descriptor() {
    let document = document();
    let tables = tests::every_table();
    let described = tables.iter().flat_map(|table| table.iter());
    let mut count = 0;
    for operation in described {
        let item = document.paths.paths[operation.path].as_item().unwrap();
        let method = operation.method.as_str().to_ascii_lowercase();
        let (_, found) = item.iter().find(|(name, _)| *name == method).unwrap();
        assert_eq!(found.operation_id.as_deref(), Some(operation.id));
        assert_eq!(found.tags, [operation.tag]);
        assert_eq!(
            operation.request.is_some(),
            found.request_body.is_some(),
            "{}",
            operation.id
        );
        let statuses = found.responses.responses.keys().map(ToString::to_string);
        let known = operation
            .responses
            .iter()
            .map(|answer| answer.status.to_string());
        assert_eq!(
            statuses.collect::<BTreeSet<_>>(),
            known.collect(),
            "{}",
            operation.id
        );
        let own = operation.parameters.iter().map(|parameter| {
            let place = match parameter.place {
                Place::Path => "path",
                Place::Query => "query",
                Place::Header => "header",
                Place::Cookie => "cookie",
            };
            (place.to_owned(), parameter.name.to_owned())
        });
        let headers = operation.headers.iter();
        let headers = headers.map(|name| ("header".to_owned(), (*name).to_owned()));
        let mut wanted = parameters(&document, found);
        // The protocol's own headers are nobody's parameters.
        let protocol = ["Accept", "Content-Type", "Authorization"];
        wanted.retain(|(_, name)| !protocol.contains(&name.as_str()));
        assert_eq!(
            own.chain(headers).collect::<BTreeSet<_>>(),
            wanted,
            "{}",
            operation.id
        );
        count += 1;
    }
    let all = document.paths.paths.values();
    let all: usize = all.map(|item| item.as_item().unwrap().iter().count()).sum();
    assert_eq!(count, all);
}
