//! Every Rust name of the generated crate, decided once.
//!
//! A name is made from a word of the document in the case of its place, so `ChatSessionId` gives
//! `chat_session_id`. Two words of one scope that would give the same name (`Links` beside
//! `_Links`, `ID` beside `Id`) are told apart by a number: the word without odd characters, or
//! else the first one, keeps the plain name. Only ASCII letters, digits and `_` reach a name; any
//! other letter is spelled by its code point, so that no two names look alike.

use std::collections::HashSet;
use std::fmt;

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

use super::ir::{Api, Operation, Parameter, Tag, TypeDef, TypeKind};

/// A valid Rust identifier. It cannot be built from anything else.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Name(String);

impl Name {
    /// The identifier as a token, raw (`r#type`) where it is a keyword.
    pub(crate) fn ident(&self) -> Ident {
        if is_keyword(&self.0) {
            Ident::new_raw(&self.0, Span::call_site())
        } else {
            Ident::new(&self.0, Span::call_site())
        }
    }

    /// The identifier without `r#`, to be part of a longer one.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

/// The identifier as it stands in code, raw where it must be.
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if is_keyword(&self.0) { "r#" } else { "" })?;
        f.write_str(&self.0)
    }
}

/// How the words of a name are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    /// `chat_session`: fields, functions, modules.
    Snake,
    /// `ChatSession`: types and variants.
    Camel,
    /// `CHAT_SESSION`: constants.
    Screaming,
}

/// The names of one type: its own, and those of its fields or members in order.
#[derive(Debug)]
pub(crate) struct TypeNames {
    /// Name of the struct or enum.
    pub(crate) name: Name,
    /// Fields of a carrier, variants of an enum, constants of a flag set.
    pub(crate) parts: Vec<Name>,
}

/// The names of one tag.
#[derive(Debug)]
pub(crate) struct TagNames {
    /// Module, and the client's accessor: `chat_agent`.
    pub(crate) module: Name,
    /// Cargo feature: `chat-agent`.
    pub(crate) feature: String,
    /// Client handle and server trait: `ChatAgent`.
    pub(crate) camel: Name,
    /// Names of the operations in order.
    pub(crate) operations: Vec<OperationNames>,
}

/// The names of one operation.
#[derive(Debug)]
pub(crate) struct OperationNames {
    /// Method name: `reset_chat_session`.
    pub(crate) method: Name,
    /// Arguments, one for each parameter of the operation in order.
    pub(crate) parameters: Vec<Name>,
}

/// All names of the generated crate.
#[derive(Debug)]
pub(crate) struct Names {
    /// By type id.
    pub(crate) types: Vec<TypeNames>,
    /// By index of the tag.
    pub(crate) tags: Vec<TagNames>,
}

/// Modules and features that are there whatever the tags are.
const OWN_MODULES: [&str; 8] =
    ["types", "client", "server", "full", "default", "std", "core", "runtime"];

/// Types of Rust's prelude and names that emitted code uses bare.
const OWN_TYPES: [&str; 21] = [
    "Option", "Some", "None", "Vec", "String", "Box", "Result", "Ok", "Err", "Default", "Self",
    "Clone", "Send", "Sync", "Into", "From", "Bytes", "DateTime", "Map", "Unknown", "UnknownMember",
];

/// Names that arguments of generated functions already have.
pub(crate) const OWN_ARGUMENTS: [&str; 5] = ["self", "cx", "body", "call", "request"];

/// Methods that handles and traits have besides the operations.
const OWN_METHODS: [&str; 4] = ["new", "client", "routes", "clone"];

impl Names {
    /// Decides all names of `api`.
    pub(crate) fn decide(api: &Api) -> Self {
        let words: Vec<&str> = api.types.iter().map(|def| def.name.as_str()).collect();
        let named = assign(&words, Case::Camel, "Type", &OWN_TYPES);
        let types =
            named.into_iter().zip(&api.types).map(|(name, def)| type_names(name, def)).collect();
        let words: Vec<&str> = api.tags.iter().map(|tag| tag.name.as_str()).collect();
        let modules = assign(&words, Case::Snake, "tag", &OWN_MODULES);
        let tags = modules.into_iter().zip(&api.tags).map(|(module, tag)| tag_names(module, tag));
        Self { types, tags: tags.collect() }
    }
}

fn type_names(name: Name, def: &TypeDef) -> TypeNames {
    let parts = match &def.kind {
        TypeKind::Carrier(fields) => {
            let words: Vec<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
            assign(&words, Case::Snake, "field", &["unknown", "new"])
        }
        TypeKind::Enum(def) => {
            let words: Vec<&str> = def.members.iter().map(|member| member.wire.as_str()).collect();
            let case = if def.flags { Case::Screaming } else { Case::Camel };
            // `Unknown` is the variant for words that are not known.
            assign(&words, case, "Member", &["Unknown"])
        }
    };
    TypeNames { name, parts }
}

fn tag_names(module: Name, tag: &Tag) -> TagNames {
    TagNames {
        feature: module.text().to_kebab_case(),
        camel: Name(spell(module.text(), Case::Camel, "Tag")),
        operations: operation_names(&tag.operations),
        module,
    }
}

fn operation_names(operations: &[Operation]) -> Vec<OperationNames> {
    let mut taken = HashSet::new();
    let words: Vec<&str> = operations
        .iter()
        .map(|operation| {
            let whole = unversioned(&operation.id);
            let short = whole.split_once('_').map_or(whole, |(_, short)| short);
            let plain = spell(short, Case::Snake, "operation");
            if taken.insert(plain) { short } else { whole }
        })
        .collect();
    let methods = assign(&words, Case::Snake, "operation", &OWN_METHODS);
    let named = methods.into_iter().zip(operations).map(|(method, operation)| OperationNames {
        method,
        parameters: parameter_names(&operation.parameters),
    });
    named.collect()
}

fn parameter_names(parameters: &[Parameter]) -> Vec<Name> {
    let words: Vec<&str> = parameters.iter().map(|parameter| parameter.wire.as_str()).collect();
    assign(&words, Case::Snake, "value", &OWN_ARGUMENTS)
}

/// Names the fields of a request that travel as arguments, beside the arguments already `taken`.
pub(crate) fn argument_names(words: &[&str], taken: &[Name]) -> Vec<Name> {
    let reserved: Vec<&str> =
        OWN_ARGUMENTS.iter().copied().chain(taken.iter().map(Name::text)).collect();
    assign(words, Case::Snake, "value", &reserved)
}

/// An operationId without the version in front: `v1ChatAgent_Reset` gives `ChatAgent_Reset`.
fn unversioned(id: &str) -> &str {
    let digits = id.strip_prefix('v').map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    match digits {
        Some(rest) if rest.len() + 1 < id.len() && rest.starts_with(char::is_uppercase) => rest,
        _ => id,
    }
}

/// Gives every word of one scope a name of its own; the answer is in the order of the words.
pub(crate) fn assign(words: &[&str], case: Case, fallback: &str, reserved: &[&str]) -> Vec<Name> {
    let natural: Vec<String> = words.iter().map(|word| spell(word, case, fallback)).collect();
    let mut order: Vec<usize> = (0..words.len()).collect();
    order.sort_by_key(|&index| words[index].chars().any(|c| !c.is_alphanumeric()));
    let plain: HashSet<&str> = natural.iter().map(String::as_str).collect();
    let mut taken: HashSet<String> = reserved.iter().map(|&word| word.to_owned()).collect();
    let mut names = vec![None; words.len()];
    for index in order {
        let base = &natural[index];
        let mut name = base.clone();
        let mut number = 2_u32;
        while taken.contains(&name) || (name != *base && plain.contains(name.as_str())) {
            name = match case {
                Case::Snake | Case::Screaming => format!("{base}_{number}"),
                Case::Camel => format!("{base}{number}"),
            };
            number += 1;
        }
        taken.insert(name.clone());
        names[index] = Some(Name(name));
    }
    names.into_iter().flatten().collect()
}

/// The name that a word would have if it were alone.
fn spell(word: &str, case: Case, fallback: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            c if c.is_ascii_alphanumeric() => plain.push(c),
            c if c.is_alphanumeric() => plain.push_str(&format!("_u{:x}_", u32::from(c))),
            _ => plain.push('_'),
        }
    }
    let joined = match case {
        Case::Snake => plain.to_snake_case(),
        // A word that is a type name already keeps the vendor's capitals: `MDOListItem`.
        Case::Camel if is_camel(&plain) => plain,
        Case::Camel => plain.to_upper_camel_case(),
        Case::Screaming => plain.to_shouty_snake_case(),
    };
    match joined.chars().next() {
        None if case == Case::Screaming => fallback.to_ascii_uppercase(),
        None => fallback.to_owned(),
        Some(first) if first.is_ascii_digit() => match case {
            Case::Snake => format!("{fallback}_{joined}"),
            Case::Screaming => format!("{}_{joined}", fallback.to_ascii_uppercase()),
            Case::Camel => format!("{fallback}{joined}"),
        },
        Some(_) if UNRAWABLE.contains(&joined.as_str()) => format!("{joined}_"),
        Some(_) => joined,
    }
}

fn is_camel(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase()) && !word.contains('_') && word != "Self"
}

/// Keywords that cannot be written raw.
const UNRAWABLE: [&str; 4] = ["self", "Self", "super", "crate"];

fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "abstract" | "as" | "async" | "await" | "become" | "box" | "break" | "const" | "continue"
            | "do" | "dyn" | "else" | "enum" | "extern" | "false" | "final" | "fn" | "for" | "gen"
            | "if" | "impl" | "in" | "let" | "loop" | "macro" | "match" | "mod" | "move" | "mut"
            | "override" | "priv" | "pub" | "ref" | "return" | "static" | "struct" | "trait"
            | "true" | "try" | "type" | "typeof" | "unsafe" | "unsized" | "use" | "virtual"
            | "where" | "while" | "yield"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snake(words: &[&str]) -> Vec<String> {
        assign(words, Case::Snake, "field", &["unknown"]).iter().map(Name::to_string).collect()
    }

    fn camel(words: &[&str]) -> Vec<String> {
        assign(words, Case::Camel, "Type", &OWN_TYPES).iter().map(Name::to_string).collect()
    }

    #[test]
    fn words_of_the_vendor_read_naturally() {
        assert_eq!(
            snake(&["ChatSessionId", "odata.metadata", "EMail", "Address1", "$orderBy", "SO-TimeZone"]),
            ["chat_session_id", "odata_metadata", "e_mail", "address1", "order_by", "so_time_zone"]
        );
        assert_eq!(camel(&["MDOListItem", "inDiary", "XOR"]), ["MDOListItem", "InDiary", "XOR"]);
    }

    #[test]
    fn keywords_are_raw_or_get_an_underscore() {
        assert_eq!(snake(&["Type", "move", "op", "self", "crate"]), [
            "r#type", "r#move", "op", "self_", "crate_"
        ]);
        assert_eq!(camel(&["Self", "self"]), ["Self_", "Self_2"]);
    }

    #[test]
    fn collisions_are_numbered_and_the_plain_word_wins() {
        assert_eq!(snake(&["_Links", "Links"]), ["links_2", "links"]);
        assert_eq!(snake(&["ID", "Id", "id", "id_2"]), ["id", "id_3", "id_4", "id_2"]);
        assert_eq!(snake(&["Unknown"]), ["unknown_2"]);
        assert_eq!(camel(&["String", "Option"]), ["String2", "Option2"]);
    }

    #[test]
    fn hostile_words_give_ascii_names() {
        assert_eq!(snake(&["1st", "", "*/", "`\"{}", "größe", "日"]), [
            "field_1st", "field", "field_2", "field_3", "gr_uf6_udf_e", "u65e5"
        ]);
        for name in camel(&["9lives", "é", "-", "a b"]) {
            assert!(syn::parse_str::<Ident>(&name).is_ok(), "{name}");
        }
    }

    #[test]
    fn operation_ids_lose_version_and_group() {
        assert_eq!(unversioned("v1ChatAgent_ResetChatSession"), "ChatAgent_ResetChatSession");
        assert_eq!(unversioned("v1"), "v1");
        assert_eq!(unversioned("visit"), "visit");
    }
}
