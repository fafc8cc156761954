//! Combines all contract pages.

use indexmap::IndexMap;

use super::super::{
    Catalog, CatalogCarrier, CatalogEnum, CatalogOperation, CatalogProperty, CatalogType,
    SourceKind,
};
use super::page::Page;
use super::schema::{Definition, Field};
use crate::diagnostics::{Code, Finding, Findings, Place};

/// The limit of chained aliases. Contracts need three: an array of arrays of a simple type.
const MAX_ALIASES: usize = 16;

type Definitions = IndexMap<String, (Definition, Place)>;

/// Merges the pages. A type that several pages define must be the same on all of them. Otherwise the first page in file order is used, and
/// the other one is reported.
pub(super) fn build(pages: Vec<Page>, findings: &mut Findings) -> Catalog {
    let mut definitions = Definitions::new();
    let mut catalog = Catalog::new(SourceKind::Soap);
    let mut operations = Vec::new();
    for page in pages {
        for (name, definition, place) in page.definitions {
            match definitions.get(&name) {
                None => {
                    definitions.insert(name, (definition, place));
                }
                Some((known, _)) if known.agrees(&definition) => {}
                Some((_, known)) => findings.push(differs("type", &name, place, known)),
            }
        }
        operations.extend(page.operations);
    }
    let mut aliases = Aliases {
        definitions: &definitions,
        findings,
    };
    for operation in operations {
        let resolved = CatalogOperation {
            parameters: operation
                .parameters
                .into_iter()
                .map(|(name, ty)| (name, aliases.resolve(ty, &operation.place)))
                .collect(),
            result: operation
                .result
                .map(|ty| aliases.resolve(ty, &operation.place)),
            name: operation.name,
            place: operation.place,
            seconded: None,
        };
        match catalog.operations.get(&resolved.name) {
            None => {
                catalog.operations.insert(resolved.name.clone(), resolved);
            }
            Some(known)
                if known.parameters == resolved.parameters && known.result == resolved.result => {}
            Some(known) => {
                let name = resolved.name.to_string();
                let finding = differs("operation", &name, resolved.place, &known.place);
                aliases.findings.push(finding);
            }
        }
    }
    for (name, (definition, place)) in &definitions {
        match definition {
            Definition::Alias(_) => {}
            Definition::Carrier { base, fields } => {
                let carrier = CatalogCarrier {
                    name: name.clone(),
                    base: base.clone(),
                    properties: fields
                        .iter()
                        .map(|field| (field.name.clone(), aliases.property(field)))
                        .collect(),
                    request: None,
                    text: None,
                    place: place.clone(),
                    seconded: None,
                };
                catalog.carriers.insert(name.clone(), carrier);
            }
            Definition::Enum { members, flags } => {
                let enumeration = CatalogEnum {
                    name: name.clone(),
                    members: members.clone(),
                    flags: Some(*flags),
                    text: None,
                    place: place.clone(),
                    seconded: None,
                };
                catalog.enums.insert(name.clone(), enumeration);
            }
        }
    }
    catalog
}

fn differs(what: &str, name: &str, place: Place, known: &Place) -> Finding {
    Finding::new(
        Code::SourcesSoapDefinitionDiffers,
        format!(
            "the {what} `{name}` is not the same as on an earlier page; the earlier one counts"
        ),
    )
    .at(place)
    .related("the definition that counts", known.clone())
    .help("give contract pages of one release only")
}

/// Replaces the names of lists, dictionaries and simple types by their types.
struct Aliases<'d> {
    definitions: &'d Definitions,
    findings: &'d mut Findings,
}

impl Aliases<'_> {
    fn property(&mut self, field: &Field) -> CatalogProperty {
        CatalogProperty {
            name: field.name.clone(),
            ty: self.resolve(field.ty.clone(), &field.place),
            text: None,
            place: field.place.clone(),
            seconded: None,
        }
    }

    fn resolve(&mut self, ty: CatalogType, place: &Place) -> CatalogType {
        self.step(ty, place, MAX_ALIASES)
    }

    fn step(&mut self, ty: CatalogType, place: &Place, left: usize) -> CatalogType {
        match ty {
            CatalogType::Named(name) => match self.definitions.get(&name) {
                Some((Definition::Alias(_), known)) if left == 0 => {
                    self.findings.push(
                        Finding::new(
                            Code::SourcesSoapAliasCircle,
                            format!("the list `{name}` contains itself; it is read as anything"),
                        )
                        .at(known.clone())
                        .related("used here", place.clone()),
                    );
                    CatalogType::Any
                }
                Some((Definition::Alias(target), _)) => self.step(target.clone(), place, left - 1),
                _ => CatalogType::Named(name),
            },
            CatalogType::Array(item) => CatalogType::array(self.step(*item, place, left)),
            CatalogType::Map(value) => CatalogType::map(self.step(*value, place, left)),
            plain => plain,
        }
    }
}
