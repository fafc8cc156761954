//! Our own descriptions, kept over an import.

use std::collections::HashMap;

use crate::docs::{OperationPage, Page, PropertyTable};

/// The descriptions of a tree of our own pages.
#[derive(Debug, Default)]
pub struct Words {
    operations: HashMap<String, OperationPage>,
    /// Carrier and enum pages: own text, then the text of each row.
    named: HashMap<String, (String, HashMap<String, String>)>,
}

impl Words {
    /// Collects the descriptions of the given pages.
    pub fn of(pages: Vec<Page>) -> Self {
        let mut words = Self::default();
        for page in pages {
            match page {
                Page::Operation(page) => {
                    words.operations.insert(page.id.value.to_string(), *page);
                }
                Page::Carrier(page) => {
                    let rows = page
                        .table
                        .rows
                        .into_iter()
                        .map(|row| (row.name, row.text))
                        .collect();
                    words
                        .named
                        .insert(page.name.value.to_string(), (page.text, rows));
                }
                Page::Enum(page) => {
                    let rows = page
                        .members
                        .into_iter()
                        .map(|row| (row.name, row.text))
                        .collect();
                    words
                        .named
                        .insert(page.name.value.to_string(), (page.text, rows));
                }
            }
        }
        words
    }

    /// The old page of an operation.
    pub(super) fn operation(&self, id: &str) -> OperationWords<'_> {
        OperationWords(self.operations.get(id))
    }

    /// What was said of a carrier or an enum with a page of its own.
    pub(super) fn named(&self, name: &str) -> &str {
        self.named.get(name).map_or("", |(text, _)| text)
    }

    /// What was said of a property or member on such a page.
    pub(super) fn row(&self, name: &str, row: &str) -> &str {
        self.named
            .get(name)
            .and_then(|(_, rows)| rows.get(row))
            .map_or("", String::as_str)
    }
}

/// The descriptions of one operation's page; all empty when there was none.
#[derive(Clone, Copy)]
pub(super) struct OperationWords<'a>(Option<&'a OperationPage>);

impl<'a> OperationWords<'a> {
    pub(super) fn summary(self) -> &'a str {
        self.0.map_or("", |page| &page.summary)
    }

    pub(super) fn description(self) -> &'a str {
        self.0.map_or("", |page| &page.description)
    }

    pub(super) fn parameter(self, name: &str) -> &'a str {
        let rows = self
            .0
            .into_iter()
            .flat_map(|page| page.path_parameters.iter().chain(&page.query_parameters));
        rows.into_iter()
            .find(|row| row.name == name)
            .map_or("", |row| &row.text)
    }

    pub(super) fn header(self, name: &str) -> &'a str {
        let mut rows = self.0.into_iter().flat_map(|page| &page.headers);
        rows.find(|row| row.name == name && row.media_types.is_empty())
            .map_or("", |row| &row.text)
    }

    pub(super) fn body(self) -> &'a str {
        self.0
            .and_then(|page| page.body.as_ref())
            .map_or("", |body| &body.text)
    }

    pub(super) fn body_row(self, name: &str) -> &'a str {
        row(
            self.0.and_then(|page| page.body.as_ref()?.table.as_ref()),
            name,
        )
    }

    pub(super) fn response(self) -> &'a str {
        self.0.map_or("", |page| &page.response.text)
    }

    pub(super) fn status(self, code: u16) -> &'a str {
        let mut rows = self.0.into_iter().flat_map(|page| &page.response.statuses);
        rows.find(|row| row.code == code)
            .map_or("", |row| &row.text)
    }

    pub(super) fn response_row(self, name: &str) -> &'a str {
        row(self.0.and_then(|page| page.response.table.as_ref()), name)
    }
}

fn row<'a>(table: Option<&'a PropertyTable>, name: &str) -> &'a str {
    table
        .and_then(|table| table.rows.iter().find(|row| row.name == name))
        .map_or("", |row| &row.text)
}
