//! Merges agent operations.

use indexmap::IndexMap;

use super::super::{CatalogOperation, CatalogType, OperationName, SourceKind};
use super::interleave::{Entry, interleave};
use super::one_only;
use super::types::{Stated, Types};
use crate::diagnostics::{Code, Finding, Place};

type Operations = IndexMap<OperationName, CatalogOperation>;
type Parameter = (String, CatalogType);

/// Merges the operations of both sources, in the order of the contract, then of the reference.
pub(super) fn merge(soap: Operations, mut docfx: Operations, types: &mut Types<'_>) -> Operations {
    let mut merged = Operations::new();
    for (name, operation) in soap {
        let operation = match docfx.shift_remove(&name) {
            Some(other) => join(operation, other, types),
            None => {
                lone(&operation, SourceKind::Soap, types);
                operation
            }
        };
        merged.insert(name, operation);
    }
    for (name, operation) in docfx {
        lone(&operation, SourceKind::DocFx, types);
        merged.insert(name, operation);
    }
    merged
}

fn lone(operation: &CatalogOperation, source: SourceKind, types: &mut Types<'_>) {
    let what = format!("the operation `{}`", operation.name);
    types
        .findings
        .push(one_only(&what, source, operation.place.clone()));
}

fn join(
    soap: CatalogOperation,
    docfx: CatalogOperation,
    types: &mut Types<'_>,
) -> CatalogOperation {
    let places = (&soap.place, &docfx.place);
    let name = &soap.name;
    let first: Vec<Parameter> = renamed(name, soap.parameters, &docfx.parameters, places, types);
    let second = docfx.parameters.into_iter().collect();
    let mut parameters = IndexMap::new();
    for entry in interleave(first, second, |(name, _): &Parameter| name) {
        let ((parameter, ty), only) = match entry {
            Entry::Both((parameter, soap), (_, docfx)) => {
                let what = || format!("the parameter `{parameter}` of `{name}`");
                let ty = decide(what, places, &soap, &docfx, types);
                ((parameter, ty), None)
            }
            Entry::First(parameter) => (parameter, Some((SourceKind::Soap, places.0))),
            Entry::Second(parameter) => (parameter, Some((SourceKind::DocFx, places.1))),
        };
        if let Some((source, place)) = only {
            let what = format!("the parameter `{parameter}` of `{name}`");
            types.findings.push(one_only(&what, source, place.clone()));
        }
        parameters.insert(parameter, ty);
    }
    let result = match (soap.result, docfx.result) {
        (Some(soap), Some(docfx)) => {
            let what = || format!("the result of `{name}`");
            Some(decide(what, places, &soap, &docfx, types))
        }
        (soap, docfx) => soap.or(docfx),
    };
    CatalogOperation {
        name: soap.name,
        parameters,
        result,
        place: soap.place,
        seconded: Some(docfx.place),
    }
}

/// Returns the parameters of the contract with the names from the reference. Two lists of the same length are the same parameters in the
/// same order, regardless of their names.
fn renamed(
    operation: &OperationName,
    soap: IndexMap<String, CatalogType>,
    docfx: &IndexMap<String, CatalogType>,
    places: (&Place, &Place),
    types: &mut Types<'_>,
) -> Vec<Parameter> {
    if soap.len() != docfx.len() {
        return soap.into_iter().collect();
    }
    soap.into_iter()
        .zip(docfx.keys())
        .map(|((name, ty), other)| {
            if name != *other {
                types.findings.push(
                    Finding::new(
                        Code::SourcesParameterNameDiffers,
                        format!(
                            "a parameter of `{operation}` is `{name}` in the SOAP contract and \
                             `{other}` in the .NET reference, which names it as REST does"
                        ),
                    )
                    .at(places.0.clone())
                    .related("the .NET reference", places.1.clone()),
                );
            }
            (other.clone(), ty)
        })
        .collect()
}

fn decide(
    what: impl FnOnce() -> String,
    places: (&Place, &Place),
    soap: &CatalogType,
    docfx: &CatalogType,
    types: &mut Types<'_>,
) -> CatalogType {
    types.decide(
        what,
        Stated {
            ty: soap,
            place: places.0,
        },
        Stated {
            ty: docfx,
            place: places.1,
        },
    )
}
