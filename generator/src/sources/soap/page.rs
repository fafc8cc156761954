//! The definitions of one contract page.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::super::files::SourceFile;
use super::super::{CatalogType, OperationName};
use super::schema::{Definition, Field, SchemaReader};
use super::tree::{Node, local};
use crate::diagnostics::{Findings, Place};

/// The types and operations of one contract. Types are unresolved.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) definitions: Vec<(String, Definition, Place)>,
    pub(super) operations: Vec<Operation>,
}

/// An operation. Types are unresolved.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) name: OperationName,
    pub(super) parameters: IndexMap<String, CatalogType>,
    pub(super) result: Option<CatalogType>,
    pub(super) place: Place,
}

/// Reads the contract in a parsed fence; `None` if the XML is not a contract.
pub(super) fn read(file: &SourceFile, tree: &Node<'_>, findings: &mut Findings) -> Option<Page> {
    let contract = tree.first("definitions")?;
    let mut page = Page {
        definitions: Vec::new(),
        operations: Vec::new(),
    };
    // The parameters of an operation are the fields of an element, not a named type.
    let mut elements: HashMap<&str, Vec<Field>> = HashMap::new();
    for schema in contract.all("types").flat_map(|types| types.all("schema")) {
        let mut reader = SchemaReader::new(file, &[contract, schema], findings);
        for node in schema.children.iter().filter(|node| node.whole) {
            let Some(name) = node.attribute("name") else {
                continue;
            };
            let definition = match node.name() {
                "complexType" => reader.complex(node),
                "simpleType" => reader.simple(node),
                "element" => {
                    if let Some(sequence) = node.path(&["complexType", "sequence"]) {
                        elements.insert(name, reader.fields(sequence));
                    }
                    continue;
                }
                _ => continue,
            };
            let place = file.place(node.start, node.end);
            page.definitions.push((name.to_owned(), definition, place));
        }
    }
    let messages = messages(contract);
    for port in contract.all("portType") {
        let Some(agent) = port.attribute("name") else {
            continue;
        };
        for operation in port.all("operation") {
            let Some(name) = operation.attribute("name") else {
                continue;
            };
            let fields = |direction| {
                let message = operation.first(direction)?.attribute("message")?;
                elements.get(messages.get(local(message))?)
            };
            // An operation whose parameters were lost with an invalid element is left out as a whole. Otherwise it would look like an
            // operation without parameters.
            let Some(input) = fields("input") else {
                continue;
            };
            page.operations.push(Operation {
                name: OperationName::new(agent, name),
                parameters: input
                    .iter()
                    .map(|field| (field.name.clone(), field.ty.clone()))
                    .collect(),
                result: fields("output").and_then(|output| match output.as_slice() {
                    [only] => Some(only.ty.clone()),
                    _ => None,
                }),
                place: file.place(operation.start, operation.end),
            });
        }
    }
    Some(page)
}

/// Returns the element in the body of each message, which is its first part.
fn messages<'n>(contract: &'n Node<'_>) -> HashMap<&'n str, &'n str> {
    contract
        .all("message")
        .filter_map(|message| {
            let element = message.first("part")?.attribute("element")?;
            Some((message.attribute("name")?, local(element)))
        })
        .collect()
}
