//! .NET types in the notation of the reference: `System.Nullable{System.Int32}[]` in metadata, `Dictionary<string, Thing>` in C#.

use super::super::CatalogType;
use crate::limits::MAX_DEPTH;

/// Parses a type. `None` if the text is not a type, or the type has no meaning on the wire.
pub(super) fn parse(text: &str) -> Option<CatalogType> {
    let mut parser = Parser {
        rest: text.trim(),
        depth: 0,
    };
    let ty = parser.ty()?;
    parser.rest.is_empty().then_some(ty)
}

/// Parses the result of a method: the type inside the task; `None` for a task without one.
pub(super) fn parse_result(text: &str) -> Option<CatalogType> {
    let inner = text.strip_prefix("System.Threading.Tasks.Task")?;
    parse(inner.strip_prefix('{')?.strip_suffix('}')?)
}

/// Returns the dictionary that a class represents if its only content is a dictionary as its base. `declaration` has the form `public class
/// Things : Dictionary<string, Thing>`.
pub(super) fn dictionary_base(declaration: &str) -> Option<CatalogType> {
    let (_, bases) = declaration.split_once(" : ")?;
    parse(bases).filter(|ty| matches!(ty, CatalogType::Map(_)))
}

struct Parser<'a> {
    rest: &'a str,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn ty(&mut self) -> Option<CatalogType> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let name = self.name()?;
        let arguments = self.arguments()?;
        // Only an array of bytes has the type bytes; a single byte is a small number.
        let byte = matches!(name, "System.Byte" | "byte");
        let mut ty = if byte && self.eat("[]") {
            CatalogType::Bytes
        } else {
            named(name, arguments)?
        };
        loop {
            if self.eat("[]") {
                ty = CatalogType::array(ty);
            } else if !self.eat("?") {
                break;
            }
        }
        self.depth -= 1;
        Some(ty)
    }

    fn name(&mut self) -> Option<&'a str> {
        let end = self
            .rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '_' | '`')))
            .unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        (!name.is_empty()).then_some(name)
    }

    /// Parses the generic arguments, in either kind of bracket; empty if there are none.
    fn arguments(&mut self) -> Option<Vec<CatalogType>> {
        let close = if self.eat("{") {
            "}"
        } else if self.eat("<") {
            ">"
        } else {
            return Some(Vec::new());
        };
        let mut arguments = Vec::new();
        loop {
            arguments.push(self.ty()?);
            if self.eat(close) {
                return Some(arguments);
            }
            if !self.eat(",") {
                return None;
            }
            self.rest = self.rest.trim_start();
        }
    }

    fn eat(&mut self, mark: &str) -> bool {
        let rest = self.rest.strip_prefix(mark);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

fn named(name: &str, mut arguments: Vec<CatalogType>) -> Option<CatalogType> {
    let last = name.rsplit('.').next().unwrap_or(name);
    if let Some(argument) = arguments.pop() {
        return Some(match last {
            "Nullable" => argument,
            // The first argument is the type of the keys, which are always strings on the wire.
            "Dictionary" | "IDictionary" | "IReadOnlyDictionary" => CatalogType::map(argument),
            "List"
            | "IList"
            | "ICollection"
            | "IEnumerable"
            | "IReadOnlyList"
            | "IReadOnlyCollection"
            | "HashSet"
            | "Collection" => CatalogType::array(argument),
            _ => CatalogType::Any,
        });
    }
    // In metadata, a .NET type includes its namespace. In C#, it is a keyword or has no namespace.
    let system = name
        .strip_prefix("System.")
        .or((last == name).then_some(name));
    Some(match system {
        Some("Void" | "void") => return None,
        Some("String" | "string" | "Char" | "char" | "Guid" | "Uri") => CatalogType::String,
        Some("Boolean" | "bool") => CatalogType::Bool,
        Some(
            "Int32" | "int" | "Int16" | "short" | "UInt32" | "uint" | "UInt16" | "ushort" | "Byte"
            | "byte" | "SByte" | "sbyte",
        ) => CatalogType::Int32,
        Some("Int64" | "long" | "UInt64" | "ulong") => CatalogType::Int64,
        Some("Double" | "double" | "Single" | "float") => CatalogType::Double,
        Some("Decimal" | "decimal") => CatalogType::Decimal,
        Some("DateTime" | "DateTimeOffset") => CatalogType::DateTime,
        Some("TimeSpan") => CatalogType::Duration,
        Some("Object" | "object") => CatalogType::Any,
        Some("IO.Stream" | "Stream") => CatalogType::Bytes,
        _ => CatalogType::Named(last.to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<String> {
        parse(text).map(|ty| ty.to_string())
    }

    #[test]
    fn metadata_types() {
        for (text, expected) in [
            ("System.Int16", "int32"),
            ("System.UInt32", "int32"),
            ("System.Byte[]", "bytes"),
            ("System.Byte[][]", "array of bytes"),
            ("System.Byte", "int32"),
            ("System.TimeSpan", "duration"),
            ("System.String[][]", "array of array of string"),
            ("System.Nullable{N.Data.Colour}[]", "array of Colour"),
            (
                "System.Collections.Generic.Dictionary{System.Int32,N.Data.Thing[]}",
                "map of array of Thing",
            ),
            (
                "System.Collections.Generic.List{System.Double}",
                "array of double",
            ),
            ("System.Tuple{System.Int32,System.Int32}", "anything"),
            ("N.Data.Object", "Object"),
            ("System.Security.Keys", "Keys"),
        ] {
            assert_eq!(shown(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn c_sharp_bases() {
        let map = dictionary_base("public class Things : Dictionary<DateTime, Thing>");
        assert_eq!(
            map.map(|ty| ty.to_string()).as_deref(),
            Some("map of Thing")
        );
        assert_eq!(dictionary_base("public class Thing : Carrier"), None);
        assert_eq!(dictionary_base("public class Thing"), None);
    }

    #[test]
    fn results_are_inside_tasks() {
        let task = "System.Threading.Tasks.Task";
        assert_eq!(parse_result(task), None);
        assert_eq!(
            parse_result(&format!("{task}{{System.Int64}}")),
            Some(CatalogType::Int64)
        );
        assert_eq!(parse_result("System.String"), None);
    }

    #[test]
    fn what_is_not_a_type_is_none() {
        for text in ["", "[]", "A{", "A{B", "A{B,", "A}", "A B", "System.Void"] {
            assert_eq!(shown(text), None, "{text}");
        }
        assert_eq!(shown(&"A{".repeat(100_000)), None);
    }
}
