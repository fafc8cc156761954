//! Tests that merge two hand-made catalogs.

use indexmap::IndexMap;

use super::super::{
    CatalogCarrier, CatalogEnum, CatalogOperation, CatalogProperty, CatalogType, EnumMember,
    OperationName,
};
use super::*;

fn property(name: &str, ty: CatalogType, place: &Place) -> CatalogProperty {
    CatalogProperty {
        name: name.into(),
        ty,
        text: None,
        place: place.clone(),
        seconded: None,
    }
}

fn carrier(name: &str, place: &Place, properties: Vec<(&str, CatalogType)>) -> CatalogCarrier {
    CatalogCarrier {
        name: name.into(),
        base: None,
        properties: properties
            .into_iter()
            .map(|(name, ty)| (name.to_owned(), property(name, ty, place)))
            .collect(),
        request: None,
        text: None,
        place: place.clone(),
        seconded: None,
    }
}

fn enumeration(flags: Option<bool>, place: &Place, members: &[(&str, i64)]) -> CatalogEnum {
    CatalogEnum {
        name: "Trim".into(),
        members: members
            .iter()
            .map(|(name, number)| EnumMember {
                name: (*name).into(),
                number: Some(*number),
                text: None,
            })
            .collect(),
        flags,
        text: None,
        place: place.clone(),
        seconded: None,
    }
}

fn catalog(source: SourceKind, carriers: Vec<CatalogCarrier>, enums: Vec<CatalogEnum>) -> Catalog {
    Catalog {
        source,
        carriers: carriers.into_iter().map(|c| (c.name.clone(), c)).collect(),
        enums: enums.into_iter().map(|e| (e.name.clone(), e)).collect(),
        operations: IndexMap::new(),
    }
}

fn messages(findings: &Findings) -> Vec<String> {
    findings
        .iter()
        .map(|finding| format!("{} {}", finding.severity(), finding.code))
        .collect()
}

fn soap() -> Place {
    Place::file("a.md")
}

fn docfx() -> Place {
    Place::file("b.yml")
}

#[test]
fn properties_of_both_with_both_places() {
    let int = || CatalogType::Int32;
    let one = carrier(
        "Car",
        &soap(),
        vec![("A", int()), ("New", int()), ("C", int())],
    );
    let mut other = carrier(
        "Car",
        &docfx(),
        vec![("A", int()), ("C", CatalogType::Bool), ("Old", int())],
    );
    other.properties["A"].text = Some("the text".into());
    other.text = Some("a car".into());
    let mut findings = Findings::new();
    let merged = merge(
        Some(catalog(SourceKind::Soap, vec![one], vec![])),
        Some(catalog(SourceKind::DocFx, vec![other], vec![])),
        &mut findings,
    );
    assert_eq!(merged.source, SourceKind::Merged);
    let car = &merged.carriers["Car"];
    assert_eq!(
        car.properties.keys().collect::<Vec<_>>(),
        ["A", "New", "C", "Old"]
    );
    assert_eq!(car.text.as_deref(), Some("a car"));
    let a = &car.properties["A"];
    assert_eq!(a.text.as_deref(), Some("the text"));
    assert_eq!((&a.place, a.seconded.as_ref()), (&soap(), Some(&docfx())));
    assert_eq!(car.properties["C"].ty, CatalogType::Int32);
    assert_eq!(car.properties["Old"].place, docfx());
    assert_eq!(
        messages(&findings),
        [
            "note sources::in-one-source-only",
            "warning sources::type-differs",
            "note sources::in-one-source-only",
        ]
    );
}

#[test]
fn a_flag_enum_gets_none_and_combinations_in_silence() {
    let one = enumeration(Some(true), &soap(), &[("A", 1), ("B", 2), ("D", 8)]);
    let other = enumeration(
        None,
        &docfx(),
        &[("None", 0), ("A", 1), ("B", 2), ("Both", 3), ("C", 4)],
    );
    let mut findings = Findings::new();
    let merged = merge(
        Some(catalog(SourceKind::Soap, vec![], vec![one])),
        Some(catalog(SourceKind::DocFx, vec![], vec![other])),
        &mut findings,
    );
    let trim = &merged.enums["Trim"];
    let names: Vec<_> = trim
        .members
        .iter()
        .map(|member| member.name.as_str())
        .collect();
    assert_eq!(names, ["None", "A", "B", "D", "Both", "C"]);
    assert_eq!(trim.flags, Some(true));
    // `C` is a single bit that the contract does not have, and `D` is one that only the contract has.
    assert_eq!(messages(&findings), ["note sources::in-one-source-only"; 2]);
}

#[test]
fn numbers_and_flags_are_the_contracts() {
    let one = enumeration(Some(false), &soap(), &[("A", 1)]);
    let other = enumeration(Some(true), &docfx(), &[("A", 7)]);
    let mut findings = Findings::new();
    let merged = merge(
        Some(catalog(SourceKind::Soap, vec![], vec![one])),
        Some(catalog(SourceKind::DocFx, vec![], vec![other])),
        &mut findings,
    );
    assert_eq!(merged.enums["Trim"].members[0].number, Some(1));
    assert_eq!(merged.enums["Trim"].flags, Some(false));
    assert_eq!(
        messages(&findings),
        [
            "warning sources::flags-differ",
            "warning sources::number-differs"
        ]
    );
}

#[test]
fn a_name_that_nobody_defines_is_anything() {
    let list = CatalogType::array(CatalogType::Named("Ghost".into()));
    let mut car = carrier("Car", &soap(), vec![("A", list)]);
    car.base = Some("Ghost".into());
    let mut findings = Findings::new();
    let merged = merge(
        Some(catalog(SourceKind::Soap, vec![car], vec![])),
        None,
        &mut findings,
    );
    assert_eq!(merged.source, SourceKind::Soap);
    let car = &merged.carriers["Car"];
    assert_eq!(car.properties["A"].ty, CatalogType::array(CatalogType::Any));
    assert_eq!(car.base, None);
    assert_eq!(messages(&findings), ["warning sources::unknown-type"; 2]);
}

#[test]
fn bases_and_operations_are_joined() {
    let thing = || carrier("Thing", &soap(), vec![]);
    let mut one = carrier("Car", &soap(), vec![]);
    one.base = Some("Thing".into());
    let mut other = carrier("Car", &docfx(), vec![]);
    other.base = Some("Other".into());
    let operation = |parameters: &[(&str, CatalogType)], result, place: Place| CatalogOperation {
        name: OperationName::new("Car", "Park"),
        parameters: parameters
            .iter()
            .map(|(n, t)| ((*n).to_owned(), t.clone()))
            .collect(),
        result,
        place,
        seconded: None,
    };
    let mut first = catalog(SourceKind::Soap, vec![one, thing()], vec![]);
    let mut second = catalog(SourceKind::DocFx, vec![other, thing()], vec![]);
    let of_soap = operation(&[("A", CatalogType::Any)], None, soap());
    let of_docfx = operation(
        &[("A", CatalogType::Bool)],
        Some(CatalogType::Bool),
        docfx(),
    );
    first.operations.insert(of_soap.name.clone(), of_soap);
    second.operations.insert(of_docfx.name.clone(), of_docfx);
    let mut findings = Findings::new();
    let merged = merge(Some(first), Some(second), &mut findings);
    assert_eq!(merged.carriers["Car"].base.as_deref(), Some("Thing"));
    let park = merged.operation("Car", "Park").expect("the operation");
    assert_eq!(park.parameters["A"], CatalogType::Bool);
    assert_eq!(park.result, Some(CatalogType::Bool));
    assert_eq!(
        messages(&findings),
        [
            "warning sources::base-differs",
            "note sources::type-refined"
        ]
    );
}

#[test]
fn a_parameter_goes_by_the_name_of_the_rest_client() {
    let operation = |name: &str, ty, place: Place| CatalogOperation {
        name: OperationName::new("Car", "Park"),
        parameters: [("A".to_owned(), CatalogType::Bool), (name.to_owned(), ty)].into(),
        result: None,
        place,
        seconded: None,
    };
    let mut first = catalog(SourceKind::Soap, vec![], vec![]);
    let mut second = catalog(SourceKind::DocFx, vec![], vec![]);
    let of_soap = operation("CarTrim", CatalogType::Int32, soap());
    let of_docfx = operation("Trim", CatalogType::Int32, docfx());
    first.operations.insert(of_soap.name.clone(), of_soap);
    second.operations.insert(of_docfx.name.clone(), of_docfx);
    let mut findings = Findings::new();
    let merged = merge(Some(first), Some(second), &mut findings);
    let park = merged.operation("Car", "Park").expect("the operation");
    assert_eq!(park.parameters.keys().collect::<Vec<_>>(), ["A", "Trim"]);
    assert_eq!(
        messages(&findings),
        ["note sources::parameter-name-differs"]
    );
}

#[test]
fn no_source_at_all_is_an_empty_catalog() {
    let mut findings = Findings::new();
    let merged = merge(None, None, &mut findings);
    assert!(merged.carriers.is_empty() && findings.is_empty());
}
