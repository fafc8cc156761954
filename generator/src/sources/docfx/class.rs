//! Reads the description of a class from one file.

use indexmap::IndexMap;

use super::super::files::SourceFile;
use super::super::{
    CatalogCarrier, CatalogEnum, CatalogOperation, CatalogProperty, CatalogType, EnumMember,
    OperationName, enums, text,
};
use super::dotnet;
use super::item::{self, Item};
use super::slice::Items;
use crate::diagnostics::{Code, Finding, Findings, Place};

/// The last part of the namespace of types in requests and responses.
const DATA: &str = "Data";
/// The last part of the namespace of classes that send requests.
const AGENTS: &str = "Agents";
/// The suffix of a property that holds the original text of an enum property next to it.
const COMPANION: &str = "_String";
/// The field of an enum that contains its number.
const ENUM_VALUE: &str = "value__";

/// A class of the reference.
#[derive(Debug)]
pub(super) enum Class {
    Carrier(CatalogCarrier),
    /// A class that only names a dictionary.
    Dictionary(String, CatalogType),
    Enum(CatalogEnum),
    Operations(Vec<CatalogOperation>),
}

/// Reads the items of a file. The first one is the class, the others are its members.
pub(super) fn read(file: &SourceFile, mut items: Items<'_>, findings: &mut Findings) -> Vec<Class> {
    let Some(first) = items.next() else {
        return Vec::new();
    };
    let Some(head) = Item::parse(file, first, findings) else {
        return Vec::new();
    };
    let reader = Reader {
        file,
        head: &head,
        place: item::place(file, first),
    };
    reader.class(items, findings).into_iter().collect()
}

struct Reader<'r> {
    file: &'r SourceFile,
    head: &'r Item,
    place: Place,
}

impl Reader<'_> {
    fn class(&self, items: Items<'_>, findings: &mut Findings) -> Option<Class> {
        let declaration = self.head.declaration();
        let instances = matches!(self.head.kind.as_str(), "Class" | "Struct" | "Enum")
            && !declaration.contains(" static ");
        // A nested class is a constant or a helper. It is never on the wire.
        if !instances || self.head.id.contains('.') {
            return None;
        }
        match self.head.namespace_end() {
            AGENTS => self.operations(items, findings),
            DATA if self.head.kind == "Enum" || declaration.ends_with(" : Enum") => {
                Some(Class::Enum(self.enumeration(items, findings)))
            }
            DATA => Some(match dotnet::dictionary_base(declaration) {
                Some(ty) => Class::Dictionary(self.head.id.clone(), ty),
                None => Class::Carrier(self.carrier(items, findings)),
            }),
            _ => None,
        }
    }

    fn carrier(&self, items: Items<'_>, findings: &mut Findings) -> CatalogCarrier {
        let mut properties = IndexMap::new();
        for slice in items.filter(|slice| slice.is_a("Property")) {
            let Some(item) = Item::parse(self.file, slice, findings) else {
                continue;
            };
            if item.declaration().contains(" static ") {
                continue;
            }
            let place = item::place(self.file, slice);
            let property = CatalogProperty {
                name: item.id.clone(),
                ty: property_type(&item, &place, findings),
                text: item.text(),
                place,
                seconded: None,
            };
            properties.insert(item.id, property);
        }
        drop_companions(&mut properties);
        CatalogCarrier {
            name: self.head.id.clone(),
            base: base(self.head.declaration()),
            properties,
            request: request_name(&self.head.id),
            text: self.head.text(),
            place: self.place.clone(),
            seconded: None,
        }
    }

    fn enumeration(&self, items: Items<'_>, findings: &mut Findings) -> CatalogEnum {
        let text = self.head.text();
        // The attribute of the compiler, or the sentence that the vendor's tool writes instead.
        let flags = self.head.declaration().contains("[Flags]")
            || text
                .as_ref()
                .is_some_and(|text| text.contains("flag values"));
        let members = items
            .filter(|slice| slice.is_a("Field"))
            .filter_map(|slice| Item::parse(self.file, slice, findings))
            .filter(|item| item.id != ENUM_VALUE)
            .map(member)
            .filter(|member| !(flags && enums::is_gap(&member.name, member.number)))
            .collect();
        CatalogEnum {
            name: self.head.id.clone(),
            members,
            flags: flags.then_some(true),
            text,
            place: self.place.clone(),
            seconded: None,
        }
    }

    fn operations(&self, items: Items<'_>, findings: &mut Findings) -> Option<Class> {
        let agent = self.head.id.strip_suffix("Agent")?;
        let mut operations = Vec::new();
        for slice in items.filter(|slice| slice.is_a("Method")) {
            let Some(item) = Item::parse(self.file, slice, findings) else {
                continue;
            };
            let name = item.id.split('(').next().unwrap_or_default();
            let Some(operation) = name.strip_suffix("Async") else {
                continue;
            };
            let result = item.ty().and_then(dotnet::parse_result);
            if let (Some(ty), Some(written)) = (&result, item.ty())
                && !is_sent(ty, written)
            {
                continue;
            }
            operations.push(CatalogOperation {
                name: OperationName::new(agent, operation),
                parameters: parameters(&item),
                result,
                place: item::place(self.file, slice),
                seconded: None,
            });
        }
        Some(Class::Operations(operations))
    }
}

/// Whether values of a type are on the wire. Options and helpers of the client are neither data nor built-in types.
fn is_sent(ty: &CatalogType, written: &str) -> bool {
    ty.named().is_none() || written.contains(&format!(".{DATA}."))
}

/// Returns the parameters of a method that are sent, with their names in the request body.
fn parameters(item: &Item) -> IndexMap<String, CatalogType> {
    item.parameters()
        .iter()
        .filter_map(|parameter| {
            let ty = dotnet::parse(&parameter.ty)?;
            is_sent(&ty, &parameter.ty).then(|| (capitalised(&parameter.id), ty))
        })
        .collect()
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

fn property_type(item: &Item, place: &Place, findings: &mut Findings) -> CatalogType {
    item.ty().and_then(dotnet::parse).unwrap_or_else(|| {
        let message = match item.ty() {
            Some(ty) => format!("`{ty}` is not a type that can be read; it is read as anything"),
            None => format!("`{}` has no type; it is read as anything", item.id),
        };
        findings.push(Finding::new(Code::SourcesDocfxOddType, message).at(place.clone()));
        CatalogType::Any
    })
}

/// Removes the companions of enum properties. The summary of a property with a companion ends in a line about the pair, which does not
/// describe the value. Only the lines that both summaries share are kept.
fn drop_companions(properties: &mut IndexMap<String, CatalogProperty>) {
    let companions: Vec<(String, String)> = properties
        .keys()
        .filter_map(|name| {
            let stem = name.strip_suffix(COMPANION)?;
            properties
                .contains_key(stem)
                .then(|| (name.clone(), stem.to_owned()))
        })
        .collect();
    for (companion, stem) in companions {
        let dropped = properties
            .shift_remove(&companion)
            .and_then(|dropped| dropped.text);
        if let Some(property) = properties.get_mut(&stem)
            && let (Some(one), Some(other)) = (&property.text, &dropped)
        {
            property.text = text::shared_lines(one, other);
        }
    }
}

/// Returns the base class in a declaration such as `public class Thing : Carrier`.
fn base(declaration: &str) -> Option<String> {
    let (_, bases) = declaration.split_once(" : ")?;
    let base = bases.split(',').next()?.trim();
    (base != "Object" && !base.contains('<')).then(|| base.to_owned())
}

/// Returns the operation whose parameters a class such as `Chat_CloseRequest` holds.
fn request_name(class: &str) -> Option<OperationName> {
    let (agent, rest) = class.split_once('_')?;
    let operation = rest.strip_suffix("Request")?;
    (!agent.is_empty() && !operation.is_empty()).then(|| OperationName::new(agent, operation))
}

/// Reads a member of an enum. The number is in its declaration or at the start of its summary.
fn member(item: Item) -> EnumMember {
    let declared = item
        .declaration()
        .rsplit_once(" = ")
        .and_then(|(_, number)| number.trim().parse().ok());
    let (summarised, text) = item.text().map_or((None, None), |text| numbered(&text));
    EnumMember {
        name: item.id,
        number: declared.or(summarised),
        text,
    }
}

/// Splits `7: seven` into number and text. Also accepts `7: 7: seven`, which the vendor sometimes writes.
fn numbered(text: &str) -> (Option<i64>, Option<String>) {
    let mut number = None;
    let mut rest = text;
    while let Some((digits, behind)) = rest.split_once(':') {
        match digits.trim().parse() {
            Ok(found) if number.is_none_or(|known| known == found) => {
                number = Some(found);
                rest = behind.trim_start();
            }
            _ => break,
        }
    }
    (number, (!rest.is_empty()).then(|| rest.to_owned()))
}

#[cfg(test)]
mod unit {
    use super::*;

    #[test]
    fn numbers_stand_in_front_of_the_text() {
        let own = |text: &str| Some(text.to_owned());
        assert_eq!(numbered("7: seven"), (Some(7), own("seven")));
        assert_eq!(numbered("-1: 2: two"), (Some(-1), own("2: two")));
        assert_eq!(numbered("0: 0: zero: none"), (Some(0), own("zero: none")));
        assert_eq!(numbered("4: "), (Some(4), None));
        assert_eq!(numbered("note: 4"), (None, own("note: 4")));
    }

    #[test]
    fn request_classes_name_their_operation() {
        assert_eq!(
            request_name("Car_ParkRequest"),
            Some(OperationName::new("Car", "Park"))
        );
        assert_eq!(request_name("HistoryRequest"), None);
        assert_eq!(request_name("Car_Park"), None);
        assert_eq!(request_name("_Request"), None);
    }
}
