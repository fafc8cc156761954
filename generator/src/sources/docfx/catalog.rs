//! Combines all files.

use std::collections::HashMap;

use super::super::{Catalog, CatalogOperation, CatalogType, SourceKind};
use super::class::Class;
use crate::diagnostics::{Code, Finding, Findings, Place};

/// The limit of nested dictionaries.
const MAX_DICTIONARIES: usize = 16;

/// Merges the classes and replaces the names of dictionaries by their types.
pub(super) fn build(classes: Vec<Class>, findings: &mut Findings) -> Catalog {
    let mut catalog = Catalog::new(SourceKind::DocFx);
    let mut dictionaries = HashMap::new();
    for class in classes {
        match class {
            Class::Carrier(carrier) => match catalog.carriers.get(&carrier.name) {
                Some(known) => findings.push(twice(&carrier.name, carrier.place, &known.place)),
                None => {
                    catalog.carriers.insert(carrier.name.clone(), carrier);
                }
            },
            Class::Enum(enumeration) => match catalog.enums.get(&enumeration.name) {
                Some(known) => {
                    findings.push(twice(&enumeration.name, enumeration.place, &known.place));
                }
                None => {
                    catalog.enums.insert(enumeration.name.clone(), enumeration);
                }
            },
            Class::Dictionary(name, ty) => {
                dictionaries.insert(name, ty);
            }
            Class::Operations(operations) => {
                for operation in operations {
                    // Overloads differ only in options of the client, so the first one is used.
                    catalog
                        .operations
                        .entry(operation.name.clone())
                        .or_insert(operation);
                }
            }
        }
    }
    add_requests(&mut catalog);
    for carrier in catalog.carriers.values_mut() {
        for property in carrier.properties.values_mut() {
            resolve(&mut property.ty, &dictionaries, MAX_DICTIONARIES);
        }
    }
    for operation in catalog.operations.values_mut() {
        for ty in operation
            .parameters
            .values_mut()
            .chain(&mut operation.result)
        {
            resolve(ty, &dictionaries, MAX_DICTIONARIES);
        }
    }
    catalog
}

/// Takes the parameters of an operation from its request class, if there is one. That class has the names on the wire; a method's names are
/// chosen for callers.
fn add_requests(catalog: &mut Catalog) {
    for carrier in catalog.carriers.values() {
        let Some(name) = &carrier.request else {
            continue;
        };
        let parameters = carrier
            .properties
            .values()
            .map(|property| (property.name.clone(), property.ty.clone()))
            .collect();
        match catalog.operations.get_mut(name) {
            Some(operation) => operation.parameters = parameters,
            None => {
                let operation = CatalogOperation {
                    name: name.clone(),
                    parameters,
                    result: None,
                    place: carrier.place.clone(),
                    seconded: None,
                };
                catalog.operations.insert(name.clone(), operation);
            }
        }
    }
}

fn resolve(ty: &mut CatalogType, dictionaries: &HashMap<String, CatalogType>, left: usize) {
    match ty {
        CatalogType::Named(name) => {
            if let Some(dictionary) = dictionaries.get(name) {
                *ty = if left == 0 {
                    CatalogType::Any
                } else {
                    dictionary.clone()
                };
                resolve(ty, dictionaries, left.saturating_sub(1));
            }
        }
        CatalogType::Array(inner) | CatalogType::Map(inner) => resolve(inner, dictionaries, left),
        _ => {}
    }
}

fn twice(name: &str, place: Place, known: &Place) -> Finding {
    Finding::new(
        Code::SourcesDocfxDefinedTwice,
        format!("`{name}` is described in two files; the first one counts"),
    )
    .at(place)
    .related("the one that counts", known.clone())
    .help("give the reference of one release only")
}
