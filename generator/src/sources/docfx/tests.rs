//! Tests that convert small reference files to catalogs.

use super::super::{CatalogType, OperationName};
use super::*;

/// Creates a file with a class and its members, each given as `kind, id, declaration, type, summary`.
fn file(namespace: &str, head: [&str; 4], members: &[[&str; 5]]) -> String {
    let [kind, id, declaration, summary] = head;
    let mut text = format!(
        r"### YamlMime:ManagedReference
items:
- uid: {namespace}.{id}
  id: {id}
  langs:
  - csharp
  type: {kind}
  namespace: {namespace}
  summary: {summary:?}
  syntax:
    content: '{declaration}'
    content.vb: >-
      Public Class
          Inherits Object
"
    );
    for [kind, member, declaration, ty, summary] in members {
        text += &format!(
            r"- uid: {namespace}.{id}.{member}
  id: {member}
  name: {member}
  type: {kind}
  namespace: {namespace}
  summary: {summary:?}
  syntax:
    content: {declaration}
    parameters: []
    return:
      type: {ty}
"
        );
    }
    text + "references:\n- uid: System.Object\n  name: Object\n"
}

fn carrier() -> String {
    file(
        "N.Data",
        ["Class", "Car", "public class Car : Thing", "\nA car.\n"],
        &[
            ["Constructor", "'#ctor'", "public Car()", "N.Data.Car", ""],
            [
                "Property",
                "Doors",
                "x",
                "System.Int16",
                "\nHow many&apos;s there\n",
            ],
            [
                "Property",
                "Trim_String",
                "x",
                "System.String",
                "\nThe trim.\nAs text.\n",
            ],
            [
                "Property",
                "Trim",
                "x",
                "System.Nullable{N.Data.Trim}",
                "\nThe trim.\nOr nothing.\n",
            ],
            ["Property", "Notes", "x", "N.Data.Notes", ""],
            ["Property", "Name_String", "x", "System.String", ""],
        ],
    )
}

#[test]
fn a_carrier_without_companions() {
    let notes = file(
        "N.Data",
        [
            "Class",
            "Notes",
            "public class Notes : Dictionary<string, Note>",
            "",
        ],
        &[],
    );
    let text = carrier();
    let (catalog, findings) = read_texts(&[("Car.yml", &text), ("Notes.yml", &notes)]);
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(catalog.carriers.keys().collect::<Vec<_>>(), ["Car"]);
    let car = &catalog.carriers["Car"];
    assert_eq!(car.base.as_deref(), Some("Thing"));
    assert_eq!(car.text.as_deref(), Some("A car."));
    let properties: Vec<_> = car
        .properties
        .values()
        .map(|p| (p.name.as_str(), p.ty.to_string(), p.text.as_deref()))
        .collect();
    assert_eq!(
        properties,
        [
            ("Doors", "int32".to_owned(), Some("How many's there")),
            ("Trim", "Trim".to_owned(), Some("The trim.")),
            ("Notes", "map of Note".to_owned(), None),
            ("Name_String", "string".to_owned(), None),
        ]
    );
    let span = car.properties["Doors"].place.span.expect("a span");
    assert_eq!(&text[span.start..span.end], "- uid: N.Data.Car.Doors");
}

#[test]
fn enums_with_numbers_texts_and_flags() {
    let field = |name, summary| ["Field", name, "public const T X", "N.Data.T", summary];
    let flags = file(
        "N.Data",
        [
            "Class",
            "T",
            "public sealed class T : Enum",
            "A thing.\nThese are flag values.\n",
        ],
        &[
            field("value__", ""),
            field("None", "\n0: nothing\n"),
            field("Yes", "\n1: 1: first\n"),
            field("UndefinedValue2", "\n2: no name\n"),
            field("All", "\n5: both\n"),
            field("Odd", "no number\n"),
        ],
    );
    let (catalog, findings) = read_texts(&[("T.yml", &flags)]);
    assert!(findings.is_empty(), "{findings:?}");
    let t = &catalog.enums["T"];
    assert_eq!(t.flags, Some(true));
    let members: Vec<_> = t
        .members
        .iter()
        .map(|m| (m.name.as_str(), m.number, m.text.as_deref()))
        .collect();
    assert_eq!(
        members,
        [
            ("None", Some(0), Some("nothing")),
            ("Yes", Some(1), Some("first")),
            ("All", Some(5), Some("both")),
            ("Odd", None, Some("no number")),
        ]
    );
}

#[test]
fn an_enum_in_the_tools_own_form() {
    let text = file(
        "N.Data",
        ["Enum", "T", "public enum T", "A thing."],
        &[["Field", "One", "One = 1", "N.Data.T", "first"]],
    );
    let (catalog, _) = read_texts(&[("T.yml", &text)]);
    let t = &catalog.enums["T"];
    assert_eq!(t.flags, None, "the reference does not say");
    assert_eq!(t.members[0].number, Some(1));
}

#[test]
fn agents_give_operations() {
    let text = r"### YamlMime:ManagedReference
items:
- uid: N.Agents.CarAgent
  id: CarAgent
  type: Class
  namespace: N.Agents
  syntax:
    content: 'public class CarAgent : AgentBase'
- uid: N.Agents.CarAgent.ParkAsync(System.Int32)
  id: ParkAsync(System.Int32)
  type: Method
  namespace: N.Agents
  syntax:
    content: public Task<Car[]> ParkAsync(int spot)
    parameters:
    - id: spotId
      type: System.Int32
    - id: cars
      type: N.Data.Car[]
    - id: options
      type: N.Options
    return:
      type: System.Threading.Tasks.Task{N.Data.Car[]}
- uid: N.Agents.CarAgent.Close
  id: Close
  type: Method
  namespace: N.Agents
references: []
";
    let (catalog, findings) = read_texts(&[("CarAgent.yml", text)]);
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(catalog.operations.len(), 1);
    let park = catalog.operation("Car", "Park").expect("the operation");
    let parameters: Vec<_> = park
        .parameters
        .iter()
        .map(|(n, t)| format!("{n}: {t}"))
        .collect();
    assert_eq!(parameters, ["SpotId: int32", "Cars: array of Car"]);
    let car = CatalogType::Named("Car".into());
    assert_eq!(park.result, Some(CatalogType::array(car)));
}

#[test]
fn request_classes_know_their_operation() {
    let text = file(
        "N.Data",
        [
            "Class",
            "Car_ParkRequest",
            "public class Car_ParkRequest : Object",
            "",
        ],
        &[],
    );
    let (catalog, _) = read_texts(&[("r.yml", &text)]);
    let request = &catalog.carriers["Car_ParkRequest"];
    assert_eq!(request.request, Some(OperationName::new("Car", "Park")));
    assert_eq!(request.base, None);
}

#[test]
fn helpers_are_passed_over() {
    let texts = [
        file(
            "N.Data",
            ["Class", "Marks", "public static class Marks : Object", ""],
            &[],
        ),
        file(
            "N.Data",
            ["Class", "Outer.Inner", "public class Inner : Object", ""],
            &[],
        ),
        file(
            "N.Data",
            ["Interface", "ICar", "public interface ICar", ""],
            &[],
        ),
        file(
            "N.Web",
            ["Class", "Session", "public class Session : Object", ""],
            &[],
        ),
        file("N", ["Namespace", "N.Data", "", ""], &[]),
    ];
    for text in &texts {
        let (catalog, findings) = read_texts(&[("x.yml", text)]);
        assert!(catalog.carriers.is_empty() && findings.is_empty(), "{text}");
    }
}

#[test]
fn a_broken_member_costs_itself_only() {
    let text = carrier().replace("type: System.Int16", "type: [System.Int16");
    let (catalog, findings) = read_texts(&[("Car.yml", &text)]);
    assert_eq!(findings.len(), 1);
    let finding = findings.iter().next().expect("a finding");
    assert_eq!(finding.code.as_str(), "sources::docfx-broken-yaml");
    let span = finding
        .place
        .as_ref()
        .and_then(|place| place.span)
        .expect("a span");
    assert_eq!(&text[span.start..span.end], "- uid: N.Data.Car.Doors");
    assert_eq!(catalog.carriers["Car"].properties.len(), 3);
}

#[test]
fn a_file_cut_anywhere_does_not_stop_the_reader() {
    let text = carrier();
    for end in 0..text.len() {
        let (catalog, _) = read_texts(&[("Car.yml", &text[..end])]);
        assert!(catalog.carriers.len() <= 1);
    }
}

#[test]
fn a_class_in_two_files_counts_once() {
    let text = carrier();
    let (catalog, findings) = read_texts(&[("a.yml", &text), ("b.yml", &text)]);
    assert_eq!(catalog.carriers.len(), 1);
    let finding = findings.iter().next().expect("a finding");
    assert_eq!(finding.code.as_str(), "sources::docfx-defined-twice");
}

proptest::proptest! {
    #[test]
    fn no_edit_of_a_file_stops_the_reader(at in 0usize..3000, cut in 0usize..100, put in "[-{}\\[\\]&*!|>'\"%@:# \na-zåé]{0,12}") {
        let text = carrier();
        let from = text.floor_char_boundary(at.min(text.len()));
        let to = text.floor_char_boundary((from + cut).min(text.len()));
        let edited = format!("{}{put}{}", &text[..from], &text[to..]);
        let (catalog, _) = read_texts(&[("Car.yml", &edited)]);
        proptest::prop_assert!(catalog.carriers.len() <= 1);
    }
}
