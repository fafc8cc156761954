//! Keeps our own descriptions over an import.
//!
//! Texts are looked up by the part that they describe. Those that are never looked up have no place on the new pages ([`Words::unplaced`]).

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::renames::Renames;
use crate::docs::{Method, OperationPage, Page, PropertyTable, StatedType, TypeName};

/// The descriptions of a tree of our own pages.
#[derive(Debug, Default)]
pub struct Words {
    /// The texts by the part that they describe: an operation, carrier or enum, and its part.
    texts: HashMap<Part, String>,
    /// The parts whose texts were looked up.
    placed: RefCell<HashSet<Part>>,
    operations: HashMap<String, Old>,
    /// The ids of operations by method and path, for operations with a new id.
    addresses: HashMap<(Method, String), String>,
    renames: Renames,
}

/// The owner of a text, and the part of it.
type Part = (String, String);

/// The descriptions of an operation's parameters on its old page.
#[derive(Debug)]
struct Old {
    placeholders: Vec<String>,
    parameters: Vec<String>,
}

impl Words {
    /// Collects the descriptions of the given pages.
    pub fn of(pages: Vec<Page>) -> Self {
        let mut words = Self::default();
        let mut operations = Vec::new();
        for page in pages {
            match page {
                Page::Operation(page) => operations.push(page),
                Page::Carrier(page) => {
                    let name = page.name.value.as_str();
                    words.add(name, "", page.text);
                    for row in page.table.rows {
                        words.add(name, &format!(".{}", row.name), row.text);
                    }
                }
                Page::Enum(page) => {
                    let name = page.name.value.as_str();
                    words.add(name, "", page.text);
                    for row in page.members {
                        words.add(name, &format!(".{}", row.name), row.text);
                    }
                }
                Page::Archive(page) => {
                    words.add(&format!("archive {}", page.name.value), "", page.text);
                }
                Page::Tag(page) => {
                    let tag = format!("tag {}", page.name.value);
                    words.add(&tag, "", page.text);
                    words.add(&tag, " examples", page.examples.join(", "));
                }
            }
        }
        // After the carriers' own pages, whose texts take precedence over those on operations' pages.
        for page in operations {
            words.operation_page(*page);
        }
        words
    }

    /// Adds the new names of parts, whose descriptions are looked up by their old names, too.
    #[must_use]
    pub fn renamed(mut self, renames: Renames) -> Self {
        self.renames = renames;
        self
    }

    fn operation_page(&mut self, page: OperationPage) {
        let id = page.id.value.to_string();
        self.add(&id, " summary", page.summary.clone());
        self.add(&id, " description", page.description.clone());
        let parameters = page.path_parameters.iter().chain(&page.query_parameters);
        for row in parameters.clone() {
            self.add(&id, &format!("?{}", row.name), row.text.clone());
        }
        for row in page.headers.iter().filter(|row| row.media_types.is_empty()) {
            self.add(&id, &format!(" header {}", row.name), row.text.clone());
        }
        if let Some(body) = &page.body {
            self.add(&id, " request", body.text.clone());
            let stated = body.stated.as_ref().map(|stated| &stated.value);
            self.printed(&id, "#request", stated, body.table.as_ref());
        }
        let response = &page.response;
        self.add(&id, " response", response.text.clone());
        for row in &response.statuses {
            self.add(&id, &format!(" {}", row.code), row.text.clone());
        }
        let stated = response.stated.as_ref().map(|stated| &stated.value);
        self.printed(&id, "#response", stated, response.table.as_ref());
        let old = Old {
            placeholders: page.path.value.placeholders().map(str::to_owned).collect(),
            parameters: parameters.map(|row| row.name.clone()).collect(),
        };
        self.addresses.insert(address(&page), id.clone());
        self.operations.insert(id, old);
    }

    /// Collects the descriptions of a carrier's properties in a table on an operation's page. The first text of a property is used; another
    /// one is kept as the operation's.
    fn printed(
        &mut self,
        id: &str,
        section: &str,
        stated: Option<&StatedType>,
        table: Option<&PropertyTable>,
    ) {
        for row in table.into_iter().flat_map(|table| &table.rows) {
            if row.text.is_empty() {
                continue;
            }
            let key = stated
                .and_then(leaf)
                .map(|name| (name.to_string(), format!(".{}", row.name)));
            match key {
                Some(key) if self.texts.get(&key).is_none_or(|known| *known == row.text) => {
                    self.texts.insert(key, row.text.clone());
                }
                _ => self.add(id, &format!("{section}.{}", row.name), row.text.clone()),
            }
        }
    }

    fn add(&mut self, owner: &str, part: &str, text: String) {
        if !text.is_empty() {
            self.texts.insert((owner.to_owned(), part.to_owned()), text);
        }
    }

    /// Returns the text of a part that may have had other names, and marks it as placed. If the new name has no text, the text
    /// of the old name is used.
    fn take_renamed(&self, owner: &str, row: Option<&str>) -> &str {
        let old = (
            self.renames.owner(owner),
            row.map(|row| self.renames.row(owner, row)),
        );
        let names = [(owner, row), (owner, old.1), (old.0, row), old];
        let mut texts = names.into_iter().map(|(owner, row)| {
            let part = row.map_or_else(String::new, |row| format!(".{row}"));
            self.take(owner, &part)
        });
        texts.find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// Returns the text of a part, and marks it as placed.
    fn take(&self, owner: &str, part: &str) -> &str {
        let key = (owner.to_owned(), part.to_owned());
        match self.texts.get(&key) {
            Some(text) => {
                self.placed.borrow_mut().insert(key);
                text
            }
            None => "",
        }
    }

    /// Returns the old page of an operation: the one with its id, else the one with its method and path, else the one with its old id.
    pub(super) fn operation<'w>(&'w self, page: &'w OperationPage) -> OperationWords<'w> {
        let id = page.id.value.as_str();
        let known = |id: &str| self.operations.get_key_value(id);
        let at_address = || known(self.addresses.get(&address(page))?);
        let found = known(id)
            .or_else(at_address)
            .or_else(|| known(self.renames.owner(id)));
        OperationWords {
            words: self,
            page,
            old: found.map(|(id, old)| (id.as_str(), old)),
        }
    }

    /// Returns the description of a carrier or an enum with a page of its own.
    pub(super) fn named(&self, name: &str) -> &str {
        self.take_renamed(name, None)
    }

    /// Whether a carrier or an enum has a description as a whole.
    pub(super) fn has_named(&self, name: &str) -> bool {
        let has = |name: &str| self.texts.contains_key(&(name.to_owned(), String::new()));
        has(name) || has(self.renames.owner(name))
    }

    /// Returns the description of a tag.
    pub(super) fn tag(&self, name: &str) -> &str {
        self.take(&format!("tag {name}"), "")
    }

    /// Returns the description of an archive.
    pub(super) fn archive(&self, name: &str) -> &str {
        self.take(&format!("archive {name}"), "")
    }

    /// Returns the example operations of a tag, with their ids in `pages`. They are matched by method and path.
    pub(super) fn examples<'p>(
        &self,
        tag: &str,
        pages: impl Iterator<Item = &'p OperationPage> + Clone,
    ) -> String {
        let examples = self.take(&format!("tag {tag}"), " examples");
        let ids = examples.split(", ").map(|old| {
            let is_known = pages.clone().any(|page| page.id.value.as_str() == old);
            let renamed = |page: &&OperationPage| {
                self.addresses
                    .get(&address(page))
                    .is_some_and(|id| id == old)
            };
            let new = pages.clone().find(renamed).filter(|_| !is_known);
            new.map_or(old, |page| page.id.value.as_str())
        });
        ids.collect::<Vec<_>>().join(", ")
    }

    /// Returns the description of a property or member, from such a page or from the pages of operations.
    pub(super) fn row(&self, name: &str, row: &str) -> &str {
        self.take_renamed(name, Some(row))
    }

    /// Returns the texts that were never looked up, by what they described.
    pub(super) fn unplaced(&self) -> BTreeMap<String, String> {
        let placed = self.placed.borrow();
        let rest = self
            .texts
            .iter()
            .filter(|(part, _)| !placed.contains(*part));
        rest.map(|((owner, part), text)| (format!("{owner}{part}"), text.clone()))
            .collect()
    }
}

/// Returns method and path, without the names of placeholders.
fn address(page: &OperationPage) -> (Method, String) {
    (page.method, page.path.value.shape())
}

fn leaf(ty: &StatedType) -> Option<&TypeName> {
    match ty {
        StatedType::Named(name) => Some(name),
        StatedType::Array(Some(inner)) | StatedType::Map(inner) => leaf(inner),
        _ => None,
    }
}

/// The descriptions for the page of one operation. All are empty if there was no old page.
#[derive(Clone, Copy)]
pub(super) struct OperationWords<'w> {
    words: &'w Words,
    page: &'w OperationPage,
    old: Option<(&'w str, &'w Old)>,
}

impl<'w> OperationWords<'w> {
    fn take(self, part: &str) -> &'w str {
        self.old.map_or("", |(id, _)| self.words.take(id, part))
    }

    pub(super) fn summary(self) -> &'w str {
        self.take(" summary")
    }

    pub(super) fn description(self) -> &'w str {
        self.take(" description")
    }

    /// Returns the description of a parameter: of the one with its name, ignoring case, or for a path parameter of the placeholder at its
    /// position.
    pub(super) fn parameter(self, name: &str) -> &'w str {
        let Some((_, old)) = self.old else { return "" };
        let known = |wanted: &str| old.parameters.iter().find(|known| *known == wanted);
        let placeholder = || {
            let at = self
                .page
                .path
                .value
                .placeholders()
                .position(|p| p == name)?;
            known(old.placeholders.get(at)?)
        };
        let recased = || {
            old.parameters
                .iter()
                .find(|known| known.eq_ignore_ascii_case(name))
        };
        match known(name).or_else(placeholder).or_else(recased) {
            Some(known) => self.take(&format!("?{known}")),
            None => "",
        }
    }

    pub(super) fn header(self, name: &str) -> &'w str {
        self.take(&format!(" header {name}"))
    }

    pub(super) fn body(self) -> &'w str {
        self.take(" request")
    }

    /// Returns the description of a property of the parameter object, whose name is `request`.
    pub(super) fn body_row(self, request: &str, name: &str) -> &'w str {
        match self.take(&format!("#request.{name}")) {
            "" => self.words.row(request, name),
            own => own,
        }
    }

    pub(super) fn response(self) -> &'w str {
        self.take(" response")
    }

    pub(super) fn status(self, code: u16) -> &'w str {
        self.take(&format!(" {code}"))
    }
}
