//! Further names by which the search of rustdoc finds an item.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::code::{Code, code, literal};
use crate::rust::spelling::Name;

/// Returns the attribute by which a search for `wire`, the name in the document, finds the item called `name`. `None` if the
/// search finds it anyway, because it ignores case and underscores, or if rustc rejects such an alias.
pub(super) fn alias(wire: &str, name: &Name) -> Option<Code> {
    is_needed(wire, name.text()).then(|| code!("#[doc(alias = {})]", literal(wire)))
}

/// The same as [`alias`], as tokens.
pub(super) fn alias_tokens(wire: &str, name: &Name) -> TokenStream {
    match is_needed(wire, name.text()) {
        true => quote!(#[doc(alias = #wire)]),
        false => TokenStream::new(),
    }
}

fn is_needed(wire: &str, name: &str) -> bool {
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let has_word = wire.chars().any(char::is_alphabetic);
    // An alias in rustc cannot have quotes or white space, except for spaces within it.
    let is_plain = wire.trim() == wire
        && !wire
            .chars()
            .any(|c| matches!(c, '"' | '\'') || c.is_control() || (c.is_whitespace() && c != ' '));
    has_word && is_plain && letters(wire) != letters(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_the_search_would_miss_are_aliases() {
        for (wire, name) in [
            ("v1Contact_GetAll", "get_all"),
            ("Links", "links_2"),
            ("GET /pets", "get_pets_2"),
        ] {
            assert!(is_needed(wire, name), "{wire}");
        }
        assert!(!is_needed("+1", "plus_1_vote"), "nobody searches for signs");
    }

    #[test]
    fn names_of_the_same_letters_are_found_anyway() {
        for (wire, name) in [
            ("ContactId", "contact_id"),
            ("_Links", "links"),
            ("SHOUT-ing", "shouting"),
        ] {
            assert!(!is_needed(wire, name), "{wire}");
        }
    }

    #[test]
    fn aliases_that_rustc_refuses_are_left_out() {
        for wire in ["a\"b", "a'b", " padded ", "tab\there", "line\nbreak", ""] {
            assert!(!is_needed(wire, "other"), "{wire:?}");
        }
    }
}
