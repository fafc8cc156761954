//! Checks whether a description adds to the name of its subject.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use heck::ToSnakeCase;

/// Words without meaning of their own: articles, prepositions, and verbs and nouns that are common in every reference.
const FILLING: &str = "\
    a all an and are as at be by carrier contain current data entity field for from get given has hold id \
    identifier in is it item its list name new object of on one or property retrieve return set specified that the \
    this to type use value what whether which with";

/// Whether `text` has a word that is neither in `name` nor filling.
///
/// Words are compared without their endings, so `Gets the contact entities` adds nothing to `GetContactEntity`.
pub(super) fn says_more(name: &str, text: &str) -> bool {
    static FILLING_STEMS: LazyLock<BTreeSet<String>> = LazyLock::new(|| words(FILLING).collect());
    let named: BTreeSet<String> = words(name).collect();
    words(text).any(|word| !FILLING_STEMS.contains(&word) && !named.contains(&word))
}

/// Returns the stems of the words in a text, or in a name in any case.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .flat_map(|part| {
            let snake = part.to_snake_case();
            snake.split('_').map(stem).collect::<Vec<_>>()
        })
        .filter(|word| !word.is_empty())
}

/// Returns a word in lower case without its endings. Only suitable for comparing words of one language.
fn stem(word: &str) -> String {
    let word = word.to_lowercase();
    let mut stem = word.as_str();
    while let Some(shorter) = ["ies", "es", "s", "ed", "ing", "y", "e"]
        .into_iter()
        .filter_map(|ending| stem.strip_suffix(ending))
        .find(|shorter| shorter.len() > 2)
    {
        stem = shorter;
    }
    stem.to_owned()
}

#[cfg(test)]
mod tests {
    use super::says_more;

    #[test]
    fn names_in_other_words_are_no_descriptions() {
        for (name, text) in [
            ("GetContactEntity", "Gets contact entity"),
            ("GetContactEntity", "Returns the contact entities."),
            ("ContactId", "The property `ContactId`."),
            ("ContactId", "Id of the contact."),
            ("Checkin_Document", "Checkin document."),
            ("IsActive", "Whether it is active."),
            ("URLEncoding", "The URL encodings."),
            ("Name", ""),
        ] {
            assert!(!says_more(name, text), "{name}: {text}");
        }
    }

    #[test]
    fn one_fact_makes_a_description() {
        for (name, text) in [
            ("ContactId", "Key of the company, 0 in a new one."),
            ("GetContactEntity", "Returns a company with its addresses."),
            ("Number", "Visible to users, at most 254 characters."),
            ("Été", "Summer."),
        ] {
            assert!(says_more(name, text), "{name}: {text}");
        }
    }
}
