//! Finds unknown names in descriptions, which were renamed or removed in the reference.

use std::collections::HashSet;

use crate::model::Model;

/// All names that a description can mention.
#[derive(Debug, Default)]
pub(super) struct Known(HashSet<String>);

impl Known {
    /// Collects the names of a model: operations, addresses, tags, carriers, enums, and their parts.
    pub(super) fn of(model: &Model) -> Self {
        let mut names = HashSet::new();
        let mut add = |name: &str| {
            names.insert(name.to_lowercase());
        };
        for operation in &model.operations {
            let page = &operation.page;
            let id = page.id.value.as_str();
            add(id);
            add(id.rsplit('_').next().unwrap_or(id));
            add(&page.tag);
            add(&address(&format!(
                "{} {}",
                page.method,
                page.path.value.as_str()
            )));
            add(&address(page.path.value.as_str()));
            let rows = page.path_parameters.iter().chain(&page.query_parameters);
            rows.for_each(|row| add(&row.name));
            page.headers.iter().for_each(|row| add(&row.name));
            let body = page.body.as_ref().and_then(|body| body.table.as_ref());
            body.into_iter()
                .flat_map(|table| &table.rows)
                .for_each(|row| add(&row.name));
            for part in page.path.value.as_str().split('/') {
                add(part);
            }
        }
        for carrier in &model.carriers {
            add(carrier.name.value.as_str());
            carrier.table.rows.iter().for_each(|row| add(&row.name));
        }
        for enumeration in &model.enums {
            add(enumeration.name.value.as_str());
            enumeration.members.iter().for_each(|row| add(&row.name));
        }
        Self(names)
    }

    /// Returns the unknown names in code spans of a text that look like names of the reference.
    pub(super) fn unknown<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let spans = text.split('`').skip(1).step_by(2);
        spans.filter(|span| !self.has(span)).collect()
    }

    fn has(&self, span: &str) -> bool {
        let has = |name: &str| self.0.contains(&name.to_lowercase());
        if span.contains("/api/") {
            return has(&address(span));
        }
        // `Carrier.Property`. A lower-case word, a literal or an expression is not a name.
        span.split('.').all(|part| has(part) || !is_name(part))
    }
}

/// Returns an address without its query and the names of its parameters, which differ between releases.
fn address(text: &str) -> String {
    let text = text.split('?').next().unwrap_or(text);
    let mut parts = text.split('{');
    let mut address = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        address.push_str("{}");
        address.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    address.trim().to_owned()
}

/// Whether a word looks like a name of the reference: it consists of letters and digits, starts with a capital, and has a lower-case letter
/// and another capital after it.
fn is_name(word: &str) -> bool {
    let mut chars = word.chars();
    let starts = chars.next().is_some_and(|c| c.is_ascii_uppercase());
    let rest = chars.as_str();
    starts
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && rest.contains(|c: char| c.is_ascii_lowercase())
        && rest.contains(|c: char| c.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::{address, is_name};

    #[test]
    fn only_words_in_the_manner_of_the_reference_are_names() {
        for name in ["ContactEntity", "TicketMessageId"] {
            assert!(is_name(name), "{name}");
        }
        for other in ["null", "Contact", "200", "GMT", "a = b", "x-Foo", ""] {
            assert!(!is_name(other), "{other}");
        }
    }

    #[test]
    fn names_of_parameters_do_not_tell_addresses_apart() {
        assert_eq!(address("GET /api/v1/A/{id}/B?x=1"), "GET /api/v1/A/{}/B");
        assert_eq!(address("/a/{b"), "/a/{}");
    }
}
