//! Tests that convert small contracts to catalogs.

use super::super::{CatalogType, OperationName};
use super::*;

/// Creates a page with `schema` as the body of its only schema and one operation `Park` of the agent `Car`.
fn page(schema: &str) -> String {
    format!(
        r#"# Contract

```xml
<?xml version="1.0"?>
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:tns="urn:t">
  <wsdl:types>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
      <xs:element name="Park">
        <xs:complexType><xs:sequence>
          <xs:element name="Cars" type="tns:ArrayOfCar" />
          <xs:element name="Until" type="xs:dateTime" />
        </xs:sequence></xs:complexType>
      </xs:element>
      <xs:element name="ParkAnswer">
        <xs:complexType><xs:sequence><xs:element name="R" type="xs:int" /></xs:sequence></xs:complexType>
      </xs:element>
{schema}
    </xs:schema>
  </wsdl:types>
  <wsdl:message name="In"><wsdl:part name="parameters" element="tns:Park" /></wsdl:message>
  <wsdl:message name="Out"><wsdl:part name="parameters" element="tns:ParkAnswer" /></wsdl:message>
  <wsdl:portType name="Car">
    <wsdl:operation name="Park">
      <wsdl:input message="tns:In" /><wsdl:output message="tns:Out" />
    </wsdl:operation>
  </wsdl:portType>
</wsdl:definitions>
```
"#
    )
}

const CAR: &str = r#"
  <xs:complexType name="ArrayOfCar"><xs:sequence>
    <xs:element minOccurs="0" maxOccurs="unbounded" name="Car" nillable="true" type="tns:Car" />
  </xs:sequence></xs:complexType>
  <xs:complexType name="Car"><xs:complexContent mixed="false">
    <xs:extension base="q1:Thing" xmlns:q1="urn:t"><xs:sequence>
      <xs:element name="Doors" type="xs:short" />
      <xs:element name="Notes" type="q1:Notes" />
      <xs:element name="Grid" type="tns:ArrayOfArrayOfCar" />
      <xs:element name="Photo" type="xs:base64Binary" />
      <xs:element name="Body" type="tns:StreamBody" />
      <xs:element name="Age" type="tns:span" />
      <xs:element name="Letter" type="tns:char" />
      <xs:element name="Trim" type="tns:Trim" />
    </xs:sequence></xs:extension>
  </xs:complexContent></xs:complexType>
  <xs:complexType name="ArrayOfArrayOfCar"><xs:sequence>
    <xs:element maxOccurs="unbounded" name="ArrayOfCar" type="tns:ArrayOfCar" />
  </xs:sequence></xs:complexType>
  <xs:complexType name="Notes">
    <xs:annotation><xs:appinfo><IsDictionary xmlns="urn:m">true</IsDictionary></xs:appinfo></xs:annotation>
    <xs:sequence><xs:element maxOccurs="unbounded" name="Pair"><xs:complexType><xs:sequence>
      <xs:element name="Key" type="xs:string" /><xs:element name="Value" type="xs:double" />
    </xs:sequence></xs:complexType></xs:element></xs:sequence>
  </xs:complexType>
  <xs:simpleType name="StreamBody"><xs:restriction base="xs:base64Binary" /></xs:simpleType>
  <xs:simpleType name="span"><xs:restriction base="xs:duration"><xs:pattern value="P" /></xs:restriction></xs:simpleType>
  <xs:simpleType name="char"><xs:restriction base="xs:int" /></xs:simpleType>
  <xs:simpleType name="Trim"><xs:restriction base="xs:string">
    <xs:enumeration value="Plain" />
    <xs:enumeration value="Sport"><xs:annotation><xs:appinfo><EnumerationValue>7</EnumerationValue></xs:appinfo></xs:annotation></xs:enumeration>
    <xs:enumeration value="Luxury" />
  </xs:restriction></xs:simpleType>
  <xs:simpleType name="Options"><xs:list><xs:simpleType><xs:restriction base="xs:string">
    <xs:enumeration value="Radio" /><xs:enumeration value="Roof" />
    <xs:enumeration value="UndefinedValue4" /><xs:enumeration value="Hook" />
  </xs:restriction></xs:simpleType></xs:list></xs:simpleType>
"#;

fn codes(findings: &Findings) -> Vec<&'static str> {
    findings
        .iter()
        .map(|finding| finding.code.as_str())
        .collect()
}

#[test]
fn carriers_with_all_kinds_of_properties() {
    let text = page(CAR);
    let (catalog, findings) = read_text(&text);
    assert_eq!(codes(&findings), Vec::<&str>::new());
    assert_eq!(catalog.carriers.keys().collect::<Vec<_>>(), ["Car"]);
    let car = &catalog.carriers["Car"];
    assert_eq!(car.base.as_deref(), Some("Thing"));
    let named = || CatalogType::Named("Car".into());
    let types: Vec<_> = car
        .properties
        .values()
        .map(|p| (p.name.as_str(), p.ty.clone()))
        .collect();
    assert_eq!(
        types,
        [
            ("Doors", CatalogType::Int32),
            ("Notes", CatalogType::map(CatalogType::Double)),
            ("Grid", CatalogType::array(CatalogType::array(named()))),
            ("Photo", CatalogType::Bytes),
            ("Body", CatalogType::Bytes),
            ("Age", CatalogType::Duration),
            ("Letter", CatalogType::String),
            ("Trim", CatalogType::Named("Trim".into())),
        ]
    );
    let span = car.properties["Doors"].place.span.expect("a span");
    assert_eq!(
        &text[span.start..span.end],
        r#"<xs:element name="Doors" type="xs:short" />"#
    );
}

#[test]
fn enum_numbers_are_stated_or_follow_from_the_position() {
    let (catalog, _) = read_text(&page(CAR));
    let numbers = |name: &str| -> Vec<(String, Option<i64>)> {
        catalog.enums[name]
            .members
            .iter()
            .map(|m| (m.name.clone(), m.number))
            .collect()
    };
    let expected = |list: &[(&str, i64)]| -> Vec<(String, Option<i64>)> {
        list.iter()
            .map(|(name, number)| ((*name).to_owned(), Some(*number)))
            .collect()
    };
    assert_eq!(
        numbers("Trim"),
        expected(&[("Plain", 0), ("Sport", 7), ("Luxury", 2)])
    );
    assert_eq!(
        numbers("Options"),
        expected(&[("Radio", 1), ("Roof", 2), ("Hook", 8)])
    );
    assert_eq!(catalog.enums["Trim"].flags, Some(false));
    assert_eq!(catalog.enums["Options"].flags, Some(true));
}

#[test]
fn operations_have_parameters_and_a_result() {
    let (catalog, _) = read_text(&page(CAR));
    let park = catalog.operation("Car", "Park").expect("the operation");
    assert_eq!(park.name, OperationName::new("Car", "Park"));
    let parameters: Vec<_> = park
        .parameters
        .iter()
        .map(|(n, t)| format!("{n}: {t}"))
        .collect();
    assert_eq!(parameters, ["Cars: array of Car", "Until: date-time"]);
    assert_eq!(park.result, Some(CatalogType::Int32));
}

#[test]
fn the_same_type_on_two_pages_must_agree() {
    let small = |ty: &str| {
        page(&format!(
            r#"<xs:complexType name="Car"><xs:sequence><xs:element name="Doors" type="xs:{ty}" /></xs:sequence></xs:complexType>"#
        ))
    };
    let (one, same, other) = (small("int"), small("short"), small("string"));
    let (_, findings) = read_texts(&[("a.md", &one), ("b.md", &same)]);
    assert!(
        findings.is_empty(),
        "int and short are both int32: {findings:?}"
    );
    let (catalog, findings) = read_texts(&[("a.md", &one), ("b.md", &other)]);
    assert_eq!(codes(&findings), ["sources::soap-definition-differs"]);
    assert_eq!(
        catalog.carriers["Car"].properties["Doors"].ty,
        CatalogType::Int32
    );
}

#[test]
fn a_broken_definition_costs_itself_only() {
    let text = page(&CAR.replace(
        r#"<xs:element name="Doors" type="xs:short" />"#,
        "<xs:element name=",
    ));
    let (catalog, findings) = read_text(&text);
    assert!(
        !catalog.carriers.contains_key("Car"),
        "{:?}",
        catalog.carriers.keys()
    );
    assert!(catalog.enums.contains_key("Trim"));
    assert!(catalog.operation("Car", "Park").is_some());
    assert!(!findings.is_empty());
}

#[test]
fn a_page_cut_anywhere_is_read_up_to_there() {
    let text = page(CAR);
    for end in (0..text.trim_end().len()).step_by(7) {
        let (catalog, findings) = read_text(&text[..end]);
        assert!(!findings.is_empty(), "a page cut at {end} has a finding");
        if let Some(car) = catalog.carriers.get("Car") {
            assert_eq!(
                car.properties.len(),
                8,
                "half a carrier is none, cut at {end}"
            );
        }
    }
    let cut = text.find("<xs:simpleType name=\"Trim\"").expect("the enum");
    let (catalog, _) = read_text(&text[..cut]);
    assert!(catalog.carriers.contains_key("Car"));
}

#[test]
fn a_list_of_itself_is_anything() {
    let schema = r#"
      <xs:complexType name="Loop"><xs:sequence><xs:element maxOccurs="unbounded" name="L" type="tns:Loop" /></xs:sequence></xs:complexType>
      <xs:complexType name="Car"><xs:sequence><xs:element name="L" type="tns:Loop" /></xs:sequence></xs:complexType>"#;
    let (catalog, findings) = read_text(&page(schema));
    assert_eq!(codes(&findings), ["sources::soap-alias-circle"]);
    assert_eq!(catalog.carriers["Car"].properties["L"].ty.named(), None);
}

#[test]
fn other_xml_is_passed_over_with_a_note() {
    let (catalog, findings) = read_text("# Sample\n\n```xml\n<Envelope/>\n```\n");
    assert!(catalog.carriers.is_empty());
    assert_eq!(codes(&findings), ["sources::soap-no-contract"]);
}

proptest::proptest! {
    #[test]
    fn no_edit_of_a_page_stops_the_reader(at in 0usize..6000, cut in 0usize..200, put in "[<>&\"'/=!\\-\\[\\]a-z: \n`]{0,12}") {
        let text = page(CAR);
        let from = text.floor_char_boundary(at.min(text.len()));
        let to = text.floor_char_boundary((from + cut).min(text.len()));
        let edited = format!("{}{put}{}", &text[..from], &text[to..]);
        let (catalog, _) = read_text(&edited);
        proptest::prop_assert!(catalog.carriers.len() <= 7);
    }
}
