//! Turns words of the document into Rust identifiers.
//!
//! A word becomes a name in the case that its place requires: `ChatSessionId` gives `chat_session_id`. Letters and digits
//! that Rust allows in identifiers are kept. Any other letter is transliterated, or else spelled by its code point. A plus
//! or minus at the start of a word is spelled, and so is a word that consists of signs: `-1` gives `minus_1`, `<=` gives `less_equal`.
//!
//! Two words of one scope may result in the same name (`Links` and `_Links`, `ID` and `id`). The word that is closest to the
//! name keeps it. Every other word gets a name with its difference (`underscore_links`, `id_upper`), so that its name does
//! not depend on the rest of the scope. `docs/decisions/0012-stable-names.md` has the reasons.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;

use any_ascii::any_ascii_char;
use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};
use unicode_ident::{is_xid_continue, is_xid_start};
use unicode_normalization::UnicodeNormalization as _;

/// The limit for letters in the name of a module. File systems allow 255 bytes. Extensions, numbers and temporary names need some of these.
const MAX_FILE_NAME: usize = 200;

/// A valid Rust identifier. The functions here are the only way to make one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Name(String);

impl Name {
    /// Returns the identifier as a token, raw (`r#type`) if it is a keyword.
    pub(crate) fn ident(&self) -> Ident {
        if is_keyword(&self.0) {
            Ident::new_raw(&self.0, Span::call_site())
        } else {
            Ident::new(&self.0, Span::call_site())
        }
    }

    /// Returns the name of a method of the runtime's macros. `word` must be an identifier.
    pub(crate) fn fixed(word: &'static str) -> Self {
        Self(word.to_owned())
    }

    /// Returns the name of a package's crate in code: its own name with `_` for `-`, or a name made from it if that is not an identifier.
    pub(crate) fn of_crate(package: &str) -> Self {
        let name = package.replace('-', "_");
        match syn::parse_str::<Ident>(&name) {
            Ok(_) if name.is_ascii() => Self(name),
            _ => assign_one(package, Case::Snake, "api", &[]),
        }
    }

    /// Returns the name of the method that sets a field of this name.
    pub(crate) fn setter(&self) -> Self {
        Self(format!("set_{}", self.0))
    }

    /// Returns the name of the dispatcher that begins with the method of this name.
    pub(crate) fn dispatcher(&self) -> Self {
        Self(format!("dispatch_from_{}", self.0))
    }

    /// Returns the identifier without `r#`, as a part of a longer one.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

/// Writes the identifier as in code, raw if necessary.
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if is_keyword(&self.0) { "r#" } else { "" })?;
        f.write_str(&self.0)
    }
}

/// How the words of a name are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    /// `chat_session`: fields and functions.
    Snake,
    /// `chat_session`: modules. They are also files and features, and have only ASCII letters; other letters are transliterated.
    File,
    /// `ChatSession`: types and variants.
    Camel,
    /// `CHAT_SESSION`: constants.
    Screaming,
}

/// Names one word. The names in `reserved` are taken.
pub(crate) fn assign_one(word: &str, case: Case, fallback: &str, reserved: &[&str]) -> Name {
    let is_reserved = |name: &str| reserved.contains(&name);
    assign_one_but(word, case, fallback, &is_reserved)
}

/// The same as [`assign_one`], for a scope with too many reserved names for a list.
pub(crate) fn assign_one_but(
    word: &str,
    case: Case,
    fallback: &str,
    is_reserved: &dyn Fn(&str) -> bool,
) -> Name {
    let natural = spell(word, case, fallback);
    free(
        natural.clone(),
        &natural,
        case,
        is_reserved,
        &HashSet::new(),
        &mut HashMap::new(),
    )
}

/// Names each word of a scope, without collisions. The names have the order of the words.
pub(crate) fn assign(words: &[&str], case: Case, fallback: &str, reserved: &[&str]) -> Vec<Name> {
    assign_but(words, case, fallback, &|name| reserved.contains(&name))
}

/// The same as [`assign`], for a scope with too many reserved names for a list.
pub(crate) fn assign_but(
    words: &[&str],
    case: Case,
    fallback: &str,
    is_reserved: &dyn Fn(&str) -> bool,
) -> Vec<Name> {
    let natural: Vec<String> = words
        .iter()
        .map(|word| spell(word, case, fallback))
        .collect();
    let mut order: Vec<usize> = (0..words.len()).collect();
    // Names of types begin with a capital anyway.
    let capitals = |word: &str| match case {
        Case::Camel => 0,
        _ => word.chars().filter(|c| c.is_uppercase()).count(),
    };
    order.sort_by_key(|&index| {
        let word = words[index];
        let distance = distance(word, &natural[index], case);
        (distance, capitals(word), word)
    });
    let plain: HashSet<&str> = natural.iter().map(String::as_str).collect();
    let mut taken: HashSet<String> = HashSet::new();
    let mut names = vec![None; words.len()];
    let mut numbers = HashMap::new();
    let mut last: Option<(&str, &str)> = None;
    for index in order {
        let (word, natural) = (words[index], natural[index].as_str());
        let is_taken = |name: &str| is_reserved(name) || taken.contains(name);
        // A repeated word has no difference to spell.
        let is_again = last.replace((word, natural)) == Some((word, natural));
        let base = match taken.contains(natural) && !is_again {
            true => spell_out(word, natural, case, fallback),
            false => natural.to_owned(),
        };
        let name = free(base, natural, case, &is_taken, &plain, &mut numbers);
        taken.insert(name.0.clone());
        names[index] = Some(name);
    }
    names.into_iter().flatten().collect()
}

/// Returns how far a word is from its own natural name. It is 0 for the name itself, 1 for the name with a sign instead of
/// `_`, 2 for a word of letters and digits, and 3 for any other word.
fn distance(word: &str, natural: &str, case: Case) -> u8 {
    let joined = |c: char| if c.is_alphanumeric() { c } else { '_' };
    match word {
        _ if word == natural => 0,
        _ if case != Case::Camel && word.chars().map(joined).eq(natural.chars()) => 1,
        _ if word.chars().all(char::is_alphanumeric) => 2,
        _ => 3,
    }
}

/// Returns `base`, or `base` with the first number that makes it free: neither taken nor the `natural` name of another word.
/// `numbers` has the next number of each base.
fn free(
    base: String,
    own: &str,
    case: Case,
    is_taken: &dyn Fn(&str) -> bool,
    natural: &HashSet<&str>,
    numbers: &mut HashMap<String, u32>,
) -> Name {
    let is_free = |name: &str| !is_taken(name) && (name == own || !natural.contains(name));
    if is_free(&base) {
        return Name(base);
    }
    let number = numbers.entry(base.clone()).or_insert(2);
    loop {
        let name = match case {
            Case::Snake | Case::File | Case::Screaming => format!("{base}_{number}"),
            Case::Camel => format!("{}{number}", base.trim_end_matches('_')),
        };
        *number += 1;
        if is_free(&name) {
            return Name(name);
        }
    }
}

/// Returns the name of a word with its difference from other words of the same `natural` name: its signs, or else the case of its letters.
fn spell_out(word: &str, natural: &str, case: Case, fallback: &str) -> String {
    let is_sign = |c: &char| !c.is_alphanumeric();
    let signs = word.chars().filter(is_sign).count();
    if (1..=MOST_SIGNS).contains(&signs) {
        let spelled: String = word
            .chars()
            .enumerate()
            .map(|(index, c)| match is_sign(&c) {
                true => format!("_{}_", sign(c, index == 0)),
                false => c.to_string(),
            })
            .collect();
        return spell(&spelled, case, fallback);
    }
    let has = |is: fn(char) -> bool| word.chars().any(is);
    let size = match (has(char::is_lowercase), has(char::is_uppercase)) {
        (false, true) => "upper",
        (_, false) => "lower",
        _ if word.starts_with(char::is_uppercase) => "pascal",
        _ => "camel",
    };
    let natural = natural.trim_end_matches('_');
    match case {
        Case::Snake | Case::File => format!("{natural}_{size}"),
        Case::Camel => natural.to_owned() + &size.to_upper_camel_case(),
        Case::Screaming => format!("{natural}_{}", size.to_ascii_uppercase()),
    }
}

/// The limit for signs of a word that are spelled.
const MOST_SIGNS: usize = 8;

/// Returns the word for a sign.
fn sign(c: char, is_first: bool) -> Cow<'static, str> {
    let word = match c {
        '_' => "underscore",
        '-' if is_first => "minus",
        '-' => "dash",
        '+' => "plus",
        '.' => "dot",
        ' ' => "space",
        '/' => "slash",
        '\\' => "backslash",
        ':' => "colon",
        ';' => "semicolon",
        ',' => "comma",
        '$' => "dollar",
        '@' => "at",
        '#' => "hash",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '!' => "not",
        '?' => "question",
        '*' => "star",
        '=' => "equal",
        '<' => "less",
        '>' => "greater",
        '~' => "tilde",
        '^' => "caret",
        '(' | ')' => "parenthesis",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        '\'' => "quote",
        '"' => "quotes",
        '`' => "backtick",
        other => return Cow::Owned(format!("u{:x}", u32::from(other))),
    };
    Cow::Borrowed(word)
}

/// Returns the natural name of a word, ignoring all other words.
pub(crate) fn spell(word: &str, case: Case, fallback: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    // Normalizes the word as Rust does when it compares identifiers.
    let word = match word.is_ascii() {
        true => Cow::Borrowed(word),
        false => word.nfc().collect(),
    };
    let is_letter = |c: char| c.is_alphanumeric();
    let signs = word.chars().take_while(|c| !is_letter(*c)).count();
    let is_spelled = match word.chars().nth(signs) {
        None => signs <= MOST_SIGNS,
        Some(_) => signs == 1 && word.starts_with(['+', '-']),
    };
    for (index, c) in word.chars().enumerate() {
        match c {
            c if c.is_ascii_alphanumeric() => plain.push(c),
            c if is_spelled && index < signs => {
                plain.push_str(&format!("_{}_", sign(c, index == 0)))
            }
            c if case != Case::File && c.is_alphanumeric() && is_xid_continue(c) => plain.push(c),
            c if c.is_alphanumeric() => match any_ascii_char(c) {
                "" => plain.push_str(&format!("_u{:x}_", u32::from(c))),
                latin => plain.push_str(latin),
            },
            _ => plain.push('_'),
        }
    }
    let joined = match case {
        Case::Snake => with_plurals(&plain).to_snake_case(),
        Case::File => of_file(with_plurals(&plain).to_snake_case()),
        // A word in the form of a type name keeps its capitals: `MDOListItem`.
        Case::Camel if is_camel(&plain) => plain,
        Case::Camel => plain.to_upper_camel_case(),
        Case::Screaming => with_plurals(&plain).to_shouty_snake_case(),
    };
    match joined.chars().next() {
        None if case == Case::Screaming => fallback.to_ascii_uppercase(),
        None => fallback.to_owned(),
        Some(first) if !is_xid_start(first) && first != '_' => match case {
            Case::Snake | Case::File => format!("{fallback}_{joined}"),
            Case::Screaming => format!("{}_{joined}", fallback.to_ascii_uppercase()),
            Case::Camel => format!("{fallback}{joined}"),
        },
        Some(_) if UNRAWABLE.contains(&joined.as_str()) => format!("{joined}_"),
        Some(_) => joined,
    }
}

/// Shortens a name that is too long for a file.
fn of_file(mut name: String) -> String {
    if name.len() > MAX_FILE_NAME {
        name.truncate(MAX_FILE_NAME);
        name.truncate(name.trim_end_matches('_').len());
    }
    name
}

/// Turns plurals of abbreviations into words: `CallerIDs` becomes `CallerIds`, which gives `caller_ids`.
fn with_plurals(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut out = String::with_capacity(word.len());
    let mut at = 0;
    // Each step handles one run of capitals, or one other letter.
    while let Some(&letter) = letters.get(at) {
        out.push(letter);
        let run = letters[at..]
            .iter()
            .take_while(|letter| letter.is_ascii_uppercase())
            .count();
        let end = at + run.max(1);
        let is_plural = letters.get(end) == Some(&'s')
            && !letters.get(end + 1).is_some_and(char::is_ascii_lowercase);
        // The first capital begins the word; the others belong to it.
        let others = letters[at..end].iter().skip(1);
        out.extend(others.map(|letter| match is_plural {
            true => letter.to_ascii_lowercase(),
            false => *letter,
        }));
        at = end;
    }
    out
}

fn is_camel(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase()) && !word.contains('_') && word != "Self"
}

/// Keywords that cannot be raw identifiers.
const UNRAWABLE: [&str; 4] = ["self", "Self", "super", "crate"];

fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "abstract"
            | "as"
            | "async"
            | "await"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "final"
            | "fn"
            | "for"
            | "gen"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "static"
            | "struct"
            | "trait"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snake(words: &[&str]) -> Vec<String> {
        assign(words, Case::Snake, "field", &["unknown"])
            .iter()
            .map(Name::to_string)
            .collect()
    }

    fn camel(words: &[&str]) -> Vec<String> {
        assign(words, Case::Camel, "Type", &["Option", "String", "Self"])
            .iter()
            .map(Name::to_string)
            .collect()
    }

    #[test]
    fn plurals_of_abbreviations_are_one_word() {
        let words = [
            "IDs",
            "CallerIDs",
            "GetMyCallerIDsByName",
            "URLs",
            "OSVersion",
            "HTTPServers",
        ];
        let names = [
            "ids",
            "caller_ids",
            "get_my_caller_ids_by_name",
            "urls",
            "os_version",
            "http_servers",
        ];
        assert_eq!(snake(&words), names);
    }

    #[test]
    fn a_long_run_of_capitals_is_read_once() {
        let name = with_plurals(&format!("{}s", "A".repeat(1 << 20)));
        assert_eq!(name.len(), (1 << 20) + 1);
        assert!(name.starts_with("Aaa"));
    }

    #[test]
    fn long_words_give_names_that_files_can_have() {
        let words = [1, 2].map(|last| format!("{}{last}", "EntitlementManagement".repeat(20)));
        let names = assign(&[&words[0], &words[1]], Case::File, "types", &[]);
        assert!(names.iter().all(|name| name.text().len() < 210));
        assert_ne!(names[0], names[1]);
    }

    #[test]
    fn words_of_other_conventions_read_naturally() {
        assert_eq!(
            snake(&[
                "ChatSessionId",
                "odata.metadata",
                "EMail",
                "Address1",
                "$orderBy",
                "XX-TimeZone"
            ]),
            [
                "chat_session_id",
                "odata_metadata",
                "e_mail",
                "address1",
                "order_by",
                "xx_time_zone"
            ]
        );
        assert_eq!(
            camel(&["MDOListItem", "inDiary", "XOR"]),
            ["MDOListItem", "InDiary", "XOR"]
        );
    }

    #[test]
    fn keywords_are_raw_or_get_an_underscore() {
        assert_eq!(
            snake(&["Type", "move", "op", "self", "crate"]),
            ["r#type", "r#move", "op", "self_", "crate_"]
        );
        assert_eq!(camel(&["Self", "self"]), ["Self_", "SelfLower"]);
    }

    #[test]
    fn the_closest_word_keeps_the_name_and_others_say_what_is_different_in_them() {
        assert_eq!(snake(&["_Links", "Links"]), ["underscore_links", "links"]);
        assert_eq!(
            snake(&["ID", "Id", "id", "id_2"]),
            ["id_upper", "id_pascal", "id", "id_2"]
        );
        assert_eq!(camel(&["pet", "Pet"]), ["PetLower", "Pet"]);
        assert_eq!(
            snake(&["ListUsers", "listUsers"]),
            ["list_users_pascal", "list_users"]
        );
        assert_eq!(snake(&["userID", "userId"]), ["user_id_camel", "user_id"]);
        assert_eq!(snake(&["My Tag", "my-tag"]), ["my_space_tag", "my_tag"]);
        assert_eq!(snake(&["Unknown"]), ["unknown_2"]);
        assert_eq!(camel(&["String", "Option"]), ["String2", "Option2"]);
    }

    #[test]
    fn hostile_words_give_names_and_letters_stay() {
        assert_eq!(
            snake(&["1st", "", "*/", "`\"{}", "größe", "日"]),
            [
                "field_1st",
                "field",
                "star_slash",
                "backtick_quotes_brace_brace",
                "größe",
                "日"
            ]
        );
        let files = assign(
            &["Über uns", "ペット", "Заказы", "日本", "größe"],
            Case::File,
            "api",
            &[],
        );
        let files: Vec<String> = files.iter().map(ToString::to_string).collect();
        assert_eq!(files, ["uber_uns", "petto", "zakazy", "ri_ben", "grosse"]);
        for name in camel(&["9lives", "é", "-", "a b"]) {
            assert!(syn::parse_str::<Ident>(&name).is_ok(), "{name}");
        }
    }
}
