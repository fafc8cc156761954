//! Merges carriers and their properties.

use indexmap::IndexMap;

use super::super::{CatalogCarrier, CatalogOperation, CatalogProperty, OperationName, SourceKind};
use super::interleave::{Entry, interleave};
use super::one_only;
use super::types::{Stated, Types};
use crate::diagnostics::{Code, Finding};

type Carriers = IndexMap<String, CatalogCarrier>;

/// Merges the carriers of both sources. Request classes are not merged: the contract has the same parameters in its `operations`, and they
/// are compared there.
pub(super) fn merge(
    soap: Carriers,
    docfx: Carriers,
    operations: &IndexMap<OperationName, CatalogOperation>,
    types: &mut Types<'_>,
) -> Carriers {
    let (soap, docfx) = (soap.into_values().collect(), docfx.into_values().collect());
    let mut merged = Carriers::new();
    for entry in interleave(soap, docfx, |carrier: &CatalogCarrier| &carrier.name) {
        let carrier = match entry {
            Entry::Both(soap, docfx) => join(soap, docfx, types),
            Entry::First(carrier) => {
                lone(&carrier, SourceKind::Soap, types);
                carrier
            }
            Entry::Second(carrier) => {
                let request = carrier.request.as_ref();
                if request.is_none_or(|name| !operations.contains_key(name)) {
                    lone(&carrier, SourceKind::DocFx, types);
                }
                carrier
            }
        };
        merged.insert(carrier.name.clone(), carrier);
    }
    merged
}

fn lone(carrier: &CatalogCarrier, source: SourceKind, types: &mut Types<'_>) {
    let what = format!("the carrier `{}`", carrier.name);
    types
        .findings
        .push(one_only(&what, source, carrier.place.clone()));
}

fn join(soap: CatalogCarrier, docfx: CatalogCarrier, types: &mut Types<'_>) -> CatalogCarrier {
    let base = base(&soap, &docfx, types);
    let name = soap.name;
    let (first, second) = (
        soap.properties.into_values().collect(),
        docfx.properties.into_values().collect(),
    );
    let mut properties = IndexMap::new();
    for entry in interleave(first, second, |property: &CatalogProperty| &property.name) {
        let (property, only) = match entry {
            Entry::Both(soap, docfx) => (property(&name, soap, docfx, types), None),
            Entry::First(property) => (property, Some(SourceKind::Soap)),
            Entry::Second(property) => (property, Some(SourceKind::DocFx)),
        };
        if let Some(source) = only {
            let what = format!("the property `{name}.{}`", property.name);
            types
                .findings
                .push(one_only(&what, source, property.place.clone()));
        }
        properties.insert(property.name.clone(), property);
    }
    CatalogCarrier {
        name,
        base,
        properties,
        request: soap.request.or(docfx.request),
        text: soap.text.or(docfx.text),
        place: soap.place,
        seconded: Some(docfx.place),
    }
}

fn property(
    carrier: &str,
    soap: CatalogProperty,
    docfx: CatalogProperty,
    types: &mut Types<'_>,
) -> CatalogProperty {
    let ty = types.decide(
        || format!("the property `{carrier}.{}`", soap.name),
        Stated {
            ty: &soap.ty,
            place: &soap.place,
        },
        Stated {
            ty: &docfx.ty,
            place: &docfx.place,
        },
    );
    CatalogProperty {
        name: soap.name,
        ty,
        text: soap.text.or(docfx.text),
        place: soap.place,
        seconded: Some(docfx.place),
    }
}

fn base(soap: &CatalogCarrier, docfx: &CatalogCarrier, types: &mut Types<'_>) -> Option<String> {
    if soap.base == docfx.base {
        return soap.base.clone();
    }
    let shown = |base: &Option<String>| {
        base.clone()
            .map_or("nothing".into(), |base| format!("`{base}`"))
    };
    let base = soap.base.clone().or_else(|| docfx.base.clone());
    types.findings.push(
        Finding::new(
            Code::SourcesBaseDiffers,
            format!(
                "`{}` extends {} in the SOAP contract and {} in the .NET reference; {} counts",
                soap.name,
                shown(&soap.base),
                shown(&docfx.base),
                shown(&base),
            ),
        )
        .at(soap.place.clone())
        .related("the other source", docfx.place.clone())
        .help("check that both sources are of the same release"),
    );
    base
}
