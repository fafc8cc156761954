//! The content of type cells, in the words of both dialects.

use std::fmt;

use super::names::{BadName, TypeName, shorten};
use crate::limits::MAX_DEPTH;

/// The content of a type cell or of a `Response body:` heading.
///
/// The 2022 words are exact, with three exceptions: an empty cell (a carrier without its name), `array` (the type of the items is not
/// stated) and `object` (a dictionary or a free-form value, never a carrier). The 2023 request tables use capitalised words, of which
/// `String` is ambiguous. Our own pages state every type in full: `Name`, `Name[]`, `map of Name`, `(map of Name)[]`, `any`
/// (`docs/pages.md`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StatedType {
    /// An empty cell: a carrier whose name is not stated.
    Unnamed,
    /// `object`: a dictionary or a free-form value; in a response heading, any object.
    Object,
    /// `array` without items, or `X[]`.
    Array(Option<Box<StatedType>>),
    /// `map of X`.
    Map(Box<StatedType>),
    /// `any`: a free-form value.
    Any,
    /// `string`: text. In vendor pages also every enum, time span and GUID.
    String,
    /// `String` of the 2023 request tables: text, a date-time or bytes; the sample decides.
    LooseString,
    /// `int32` or `Integer`.
    Int32,
    /// `int64`.
    Int64,
    /// `double` or `Number`.
    Double,
    /// `bool` or `Boolean`.
    Bool,
    /// `date-time`.
    DateTime,
    /// `byte`: base64 text in JSON; raw bytes as a whole body.
    Bytes,
    /// A carrier or an enum by name.
    Named(TypeName),
    /// `Enum: A, B`: an enum with its members, of a parameter.
    Enum(Vec<String>),
}

impl StatedType {
    /// Parses a cell. `words` are a vendor's type words, in addition to those of our own pages.
    ///
    /// # Errors
    /// When the cell holds neither a known word nor a name, an enum with a member twice or an empty one, or nests deeper than 64 levels.
    pub fn parse(cell: &str, words: &[(&str, Self)]) -> Result<Self, BadName> {
        Self::nested(cell, words, 0)
    }

    fn nested(cell: &str, words: &[(&str, Self)], depth: usize) -> Result<Self, BadName> {
        if depth > MAX_DEPTH {
            return Err(BadName::new(format!(
                "the type nests deeper than {MAX_DEPTH} levels"
            )));
        }
        let cell = cell.trim();
        if let Some(values) = cell.strip_prefix("map of ") {
            return Ok(Self::Map(Box::new(Self::nested(values, words, depth + 1)?)));
        }
        if let Some(items) = cell.strip_suffix("[]") {
            let bare = items
                .strip_prefix('(')
                .and_then(|items| items.strip_suffix(')'))
                .unwrap_or(items);
            return Ok(Self::Array(Some(Box::new(Self::nested(
                bare,
                words,
                depth + 1,
            )?))));
        }
        if let Some(members) = cell.strip_prefix("Enum:") {
            let members: Vec<String> = members.split(',').map(|m| m.trim().to_owned()).collect();
            for (index, member) in members.iter().enumerate() {
                if member.is_empty() {
                    return Err(BadName::new("a member of this `Enum:` is empty".to_owned()));
                }
                if members[..index].contains(member) {
                    return Err(BadName::new(format!(
                        "this `Enum:` has the member `{}` twice",
                        shorten(member)
                    )));
                }
            }
            return Ok(Self::Enum(members));
        }
        if let Some((_, ty)) = words.iter().find(|(word, _)| *word == cell) {
            return Ok(ty.clone());
        }
        Ok(match cell {
            "" => Self::Unnamed,
            "object" => Self::Object,
            "array" => Self::Array(None),
            "any" => Self::Any,
            "string" => Self::String,
            "int32" => Self::Int32,
            "int64" => Self::Int64,
            "double" => Self::Double,
            "bool" => Self::Bool,
            "date-time" => Self::DateTime,
            "byte" => Self::Bytes,
            name => Self::Named(TypeName::new(name).map_err(|_| {
                BadName::new(format!(
                    "`{}` is neither a type word nor a type name",
                    shorten(name)
                ))
            })?),
        })
    }
}

/// Writes the cell as on our own pages.
impl fmt::Display for StatedType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unnamed => Ok(()),
            Self::Object => f.write_str("object"),
            Self::Array(None) => f.write_str("array"),
            Self::Array(Some(items)) if matches!(**items, Self::Map(_)) => write!(f, "({items})[]"),
            Self::Array(Some(items)) => write!(f, "{items}[]"),
            Self::Map(values) => write!(f, "map of {values}"),
            Self::Any => f.write_str("any"),
            Self::String | Self::LooseString => f.write_str("string"),
            Self::Int32 => f.write_str("int32"),
            Self::Int64 => f.write_str("int64"),
            Self::Double => f.write_str("double"),
            Self::Bool => f.write_str("bool"),
            Self::DateTime => f.write_str("date-time"),
            Self::Bytes => f.write_str("byte"),
            Self::Named(name) => write!(f, "{name}"),
            Self::Enum(members) => write!(f, "Enum: {}", members.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vendor::SUPEROFFICE;

    #[test]
    fn types_nest_up_to_the_limit() {
        let deep = |n| StatedType::parse(&format!("string{}", "[]".repeat(n)), &[]);
        assert!(deep(MAX_DEPTH).is_ok());
        assert!(deep(MAX_DEPTH + 1).is_err());
        assert!(deep(100_000).is_err());
        let maps = format!("{}string", "map of ".repeat(100_000));
        assert!(StatedType::parse(&maps, &[]).is_err());
        let lists = format!("{}string{}", "(".repeat(5_000), ")[]".repeat(5_000));
        assert!(StatedType::parse(&lists, &[]).is_err());
    }

    #[test]
    fn words_of_both_dialects() {
        use StatedType as T;
        let name = |n: &str| T::Named(TypeName::new(n).unwrap());
        for (cell, wanted) in [
            ("", T::Unnamed),
            ("object", T::Object),
            ("array", T::Array(None)),
            ("Integer", T::Int32),
            ("String", T::LooseString),
            (
                "Enum: Slim, Wide",
                T::Enum(vec!["Slim".into(), "Wide".into()]),
            ),
            ("Associate", name("Associate")),
            (
                "LocalizedField[][]",
                T::Array(Some(Box::new(T::Array(Some(Box::new(name(
                    "LocalizedField",
                ))))))),
            ),
            (
                "map of FieldProperty",
                T::Map(Box::new(name("FieldProperty"))),
            ),
            ("map of string", T::Map(Box::new(T::String))),
            (
                "map of string[]",
                T::Map(Box::new(T::Array(Some(Box::new(T::String))))),
            ),
            (
                "(map of any)[]",
                T::Array(Some(Box::new(T::Map(Box::new(T::Any))))),
            ),
        ] {
            assert_eq!(T::parse(cell, SUPEROFFICE.type_words), Ok(wanted), "{cell}");
        }
        assert!(T::parse("int 32", &[]).is_err());
        assert!(T::parse("<b>", &[]).is_err());
        for members in ["", " A, , B", " A,", " A, B, A"] {
            assert!(
                T::parse(&format!("Enum:{members}"), &[]).is_err(),
                "{members}"
            );
        }
    }
}
