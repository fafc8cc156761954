//! Places on pages, and the text there.

use std::collections::HashMap;

use super::Said;
use crate::diagnostics::{Place, Sources, Span};
use crate::docs::{OperationPage, PropertyRow, PropertyTable, TypeName};
use crate::recover::{Api, Type};

/// The tables that list each carrier, in the order of the operations.
pub(super) struct Tables<'a>(HashMap<&'a TypeName, Vec<(&'a OperationPage, &'a PropertyTable)>>);

impl<'a> Tables<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let mut found: HashMap<&TypeName, Vec<_>> = HashMap::new();
        for typed in &api.operations {
            let page = &typed.operation.page;
            let body = page.body.as_ref().and_then(|body| body.table.as_ref());
            let sites = [
                (body, &typed.body),
                (page.response.table.as_ref(), &typed.answer),
            ];
            for (table, site) in sites {
                if let (Some(table), Some(site)) = (table, site)
                    && let Type::Carrier(name) = site.ty.leaf()
                {
                    found.entry(name).or_default().push((page, table));
                }
            }
        }
        Self(found)
    }

    /// Returns the tables of a carrier.
    pub(super) fn of_carrier(&self, name: &TypeName) -> &[(&'a OperationPage, &'a PropertyTable)] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Returns the rows that describe a property.
    pub(super) fn rows(
        &self,
        carrier: &TypeName,
        property: &str,
    ) -> Vec<(&'a OperationPage, &'a PropertyRow)> {
        let tables = self.of_carrier(carrier).iter();
        tables
            .filter_map(|(page, table)| {
                let row = table.rows.iter().find(|row| row.name == property)?;
                Some((*page, row))
            })
            .collect()
    }
}

/// Formats a place as `file:line:column`.
pub(super) fn at(place: &Place, sources: &Sources) -> String {
    match place.span.zip(sources.get(&place.file)) {
        Some((span, source)) => {
            let position = source.position(span.start);
            format!("{}:{}:{}", place.file, position.line, position.column)
        }
        None => place.file.to_string(),
    }
}

/// Returns the first line at a place.
fn first_line(place: &Place, sources: &Sources) -> Option<String> {
    let (Span { start, .. }, source) = place.span.zip(sources.get(&place.file))?;
    let rest = source.text().get(start..)?;
    Some(rest.lines().next().unwrap_or_default().trim().to_owned())
}

/// Returns a row of a table by its second cell, which holds the type.
pub(super) fn cell(place: &Place, sources: &Sources) -> Said {
    let line = first_line(place, sources).unwrap_or_default();
    let mut cells = line.trim_start_matches('|').split('|');
    let says = cells.nth(1).unwrap_or_default().trim().to_owned();
    Said {
        at: at(place, sources),
        says,
    }
}

/// Returns the line of any other place.
pub(super) fn whole(place: &Place, sources: &Sources) -> Said {
    Said {
        at: at(place, sources),
        says: first_line(place, sources).unwrap_or_default(),
    }
}

/// Returns the row of an enum's page that lists a member.
pub(super) fn member(page: &Place, name: &str, sources: &Sources) -> Option<Said> {
    let source = sources.get(&page.file)?;
    let start = source.text().find(&format!("\n| {name} |"))? + 1;
    Some(cell(&Place::span(page.file.clone(), start..start), sources))
}

/// Returns the position at which a page names an agent operation: in the text, or after the agent in our front matter.
pub(super) fn mention(text: &str, operation: &str) -> Option<usize> {
    let found = |before: &str| text.find(&format!("{before}{operation}"));
    Some(found(" ").or_else(|| found("."))? + 1)
}
