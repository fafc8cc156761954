//! Cursors: values of a page that become the value of a parameter.

use pagewire_runtime::contract::{Name, Next};

use super::body::Leaf;
use super::path_of;
use super::rule::{Listing, docs_of, is_address, only, says};
use super::words::{AFTER_ID, ANY_CURSORS, CURSORS, ECHOED, LAST_ID, MORE, NEXT_CURSORS, plain};
use crate::rust::ir::{Content, Parameter, Type};

/// Phrases for properties that repeat the cursor of the request.
const SENT: [&str; 5] = [
    "current",
    "this page",
    "provided",
    "previous page",
    "requested",
];

/// Phrases for parameters that take credentials.
const CREDENTIALS: [&str; 3] = ["access token", "authentication", "authorization"];

impl<'a> Listing<'a> {
    /// Finds a value whose name says that it is the next value of a parameter.
    pub(super) fn next_cursor(&self) -> Option<Next<'static>> {
        let of = |(word, parameter): (String, &'a Parameter)| {
            let bare = word
                .strip_prefix("page")
                .or_else(|| word.strip_prefix("start"));
            let bare = bare.filter(|bare| !bare.is_empty()).unwrap_or(&word);
            let wanted = [format!("next{word}"), format!("next{bare}")];
            let found = self.cursors().filter(|leaf| {
                let is_named = wanted.iter().any(|wanted| leaf.word() == wanted);
                let is_below = leaf.around() == "next" && leaf.word() == word;
                // A text called `nextPage` may be an address.
                let are_numbers = leaf.field.ty.is_integer() && parameter.ty.is_integer();
                (is_named || is_below) && (word != "page" || are_numbers)
            });
            only(found).map(|leaf| cursor(parameter, leaf))
        };
        self.asked(&CURSORS).into_iter().find_map(of)
    }

    /// Finds a value with the same name as a parameter, or the only cursor of the body if the query has only one cursor.
    pub(super) fn same_cursor(&self) -> Option<Next<'static>> {
        let is_next = |leaf: &&Leaf<'_>| {
            let is_told = leaf.word() == "next" && says(&leaf.docs(), &["cursor", "token"]);
            NEXT_CURSORS.contains(&leaf.word()) || is_told
        };
        let next: Vec<&Leaf<'_>> = self.cursors().filter(is_next).collect();
        let of = |(word, parameter): (String, &'a Parameter)| {
            let bare = word.strip_prefix("page").filter(|bare| !bare.is_empty());
            let found = self.cursors().filter(|leaf| {
                let is_named = leaf.word() == word || Some(leaf.word()) == bare;
                is_named && !says(&leaf.docs(), &SENT) && !ECHOED.contains(&&*word)
            });
            let is_alone = |leaf: &&Leaf<'_>| next.iter().all(|other| other.path == leaf.path);
            only(found)
                .filter(is_alone)
                .map(|leaf| cursor(parameter, leaf))
        };
        self.asked(&CURSORS).into_iter().find_map(of).or_else(|| {
            let (_, parameter) = only(self.asked(&ANY_CURSORS).into_iter())?;
            only(next.iter()).map(|leaf| cursor(parameter, leaf))
        })
    }

    /// Finds the id of the last item, if a parameter takes it.
    pub(super) fn last_id(&self) -> Option<Next<'static>> {
        let (_, parameter) = only(self.asked(&AFTER_ID).into_iter())?;
        let named = self
            .about
            .iter()
            .filter(|leaf| LAST_ID.contains(&leaf.word()));
        if let Some(leaf) = only(named) {
            return Some(cursor(parameter, leaf));
        }
        let has_more = self.leaf(&MORE, |ty| *ty == Type::Bool).is_some();
        let has_id = self.body.has_single(self.list.item, "id");
        let name = Name::new(parameter.wire.clone());
        (has_more && has_id).then(|| Next::After(name, path_of(&["id"])))
    }

    /// Returns the values of the body that could be cursors.
    fn cursors(&self) -> impl Iterator<Item = &Leaf<'a>> {
        self.about
            .iter()
            .filter(|leaf| leaf.is_single() && !is_address(leaf))
    }

    /// Returns the optional parameters with these names that could take a cursor.
    fn asked(&self, names: &[&str]) -> Vec<(String, &'a Parameter)> {
        let all = self
            .parameters()
            .filter(|(_, parameter)| !parameter.required);
        let all = all.filter(|(word, parameter)| {
            let is_credential = word == "token" && says(&docs_of(parameter), &CREDENTIALS);
            names.contains(&&**word) && !is_credential && !self.is_sent(word)
        });
        all.collect()
    }

    /// Whether the request body has a property with that name. Some documents repeat such properties in the query.
    fn is_sent(&self, word: &str) -> bool {
        match self.operation.body.as_ref().map(|body| &body.content) {
            Some(Content::Typed(ty)) => {
                let mut fields = self.body.fields(ty).iter();
                fields.any(|field| plain(&field.wire) == word)
            }
            _ => false,
        }
    }
}

/// Uses the value of the body for the parameter.
fn cursor(parameter: &Parameter, leaf: &Leaf<'_>) -> Next<'static> {
    let name = Name::new(parameter.wire.clone());
    Next::Cursor(name, path_of(&leaf.path))
}
