//! Short descriptions of values, and their identity in comparisons.

use openapiv3::SchemaKind;
use serde_json::Value;

use super::comparison::Comparison;
use super::progress::Pair;
use super::site::{Node, Site};
use super::types::ty_of;
use super::view::View;
use crate::openapi::without_words;

impl<'a> Comparison<'a> {
    /// Describes the types of two values in a few words.
    pub(super) fn told(
        &self,
        old: &[Site<'a>],
        new: &[Site<'a>],
    ) -> (Option<String>, Option<String>) {
        let words = |view: &super::view::View<'_>, sites: &[Site<'a>]| {
            let told = sites
                .first()
                .map(|site| ty_of(view.document, site).to_string());
            told.unwrap_or_else(|| "any".to_owned())
        };
        let told = (words(self.old, old), words(self.new, new));
        if told.0 == told.1 {
            let written = (written(self.old, old), written(self.new, new));
            return (Some(written.0), Some(written.1));
        }
        (Some(told.0), Some(told.1))
    }
}

/// Describes a value in a few words.
pub(super) fn short(value: &Value) -> String {
    const MOST: usize = 200;
    let text = value.to_string();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// Formats schemas as written, for those that a short description does not distinguish.
pub(super) fn written(view: &View<'_>, sites: &[Site<'_>]) -> String {
    let words: Vec<String> = sites
        .iter()
        .map(|site| {
            let mut node = site.node;
            if let Node::Reference(reference) = node
                && let Some((_, target)) = view.target(reference)
            {
                node = target.node;
            }
            match node {
                Node::Reference(reference) => reference.to_owned(),
                Node::Schema(schema) => {
                    let mut value = serde_json::to_value(schema).unwrap_or_default();
                    without_words(&mut value);
                    short(&value)
                }
            }
        })
        .collect();
    words.join(" and ")
}

/// Returns the identity of two values for the comparison, if one of them may be recursive: it is a reference, or is composed of references.
pub(super) fn referring(old: &[Site<'_>], new: &[Site<'_>]) -> Option<Pair> {
    let refers = |site: &Site<'_>| match site.node {
        Node::Reference(_) => true,
        Node::Schema(schema) => match &schema.schema_kind {
            SchemaKind::AllOf { .. } => true,
            SchemaKind::Any(any) => !any.all_of.is_empty(),
            _ => false,
        },
    };
    let may_hold_itself = old.iter().chain(new).any(refers);
    may_hold_itself.then(|| pair(old, new))
}

/// Identifies two values by the references that lead to them, or else by their places.
pub(super) fn pair(old: &[Site<'_>], new: &[Site<'_>]) -> Pair {
    let word = |sites: &[Site<'_>]| match sites.first().map(|site| site.node) {
        Some(Node::Reference(reference)) if sites.len() == 1 => reference.to_owned(),
        _ => {
            let places: Vec<&str> = sites.iter().map(|site| site.pointer.as_str()).collect();
            places.join(" ")
        }
    };
    Pair::Values(word(old), word(new))
}
