//! Enums from pages of their own, from second sources and from an older release.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::api::{Api, EnumType, Member};
use super::provenance::Provenance;
use super::rule::Rule;
use crate::diagnostics::Place;
use crate::docs::{EnumPage, TypeName};
use crate::model::Model;
use crate::sources::Catalog;

/// All known enums, and those in use.
#[derive(Default)]
pub(super) struct Enums<'a> {
    pages: &'a [EnumPage],
    catalog: Option<&'a Catalog>,
    older: Option<&'a Api>,
    used: IndexMap<TypeName, EnumType>,
}

impl<'a> Enums<'a> {
    pub(super) fn new(
        model: &'a Model,
        catalog: Option<&'a Catalog>,
        older: Option<&'a Api>,
    ) -> Self {
        Self {
            pages: &model.enums,
            catalog,
            older,
            used: IndexMap::new(),
        }
    }

    /// Whether an enum of that name exists. If so, marks it as used.
    pub(super) fn take(&mut self, name: &TypeName) -> bool {
        if self.used.contains_key(name) {
            return true;
        }
        let found = self
            .page(name)
            .or_else(|| self.source(name).map(|found| self.with_seen_before(found)))
            .or_else(|| self.of_older(name));
        match found {
            Some(found) => {
                self.used.insert(name.clone(), found);
                true
            }
            None => false,
        }
    }

    /// Adds an enum of a public standard, unless there is a page for it.
    pub(super) fn define(&mut self, words: EnumType) {
        if !self.take(&words.name) {
            self.used.insert(words.name.clone(), words);
        }
    }

    /// Adds an enum whose members the documents list themselves. They replace those of other sources.
    pub(super) fn define_as(&mut self, words: EnumType) {
        self.used.insert(words.name.clone(), words);
    }

    fn page(&self, name: &TypeName) -> Option<EnumType> {
        let index = self
            .pages
            .binary_search_by(|page| page.name.value.cmp(name))
            .ok()?;
        let page = &self.pages[index];
        let member = |m: &crate::docs::MemberRow| Member {
            name: m.name.clone(),
            number: m.number,
            text: m.text.clone(),
            seen: false,
        };
        Some(EnumType {
            name: name.clone(),
            text: page.text.clone(),
            flags: page.flags,
            members: page.members.iter().map(member).collect(),
            provenance: Provenance::new(
                Rule::Stated,
                Some(Place::span(page.file.clone(), page.name.span)),
            ),
        })
    }

    fn of_older(&self, name: &TypeName) -> Option<EnumType> {
        let mut found = self.older?.enums.get(name)?.clone();
        found.provenance = Provenance::of_older(&found.provenance);
        Some(found)
    }

    /// Adds members that the source does not list but samples of an older release showed.
    fn with_seen_before(&self, mut found: EnumType) -> EnumType {
        let older = self.older.and_then(|older| older.enums.get(&found.name));
        for member in older.into_iter().flat_map(|older| &older.members) {
            let same = |m: &Member| m.name.eq_ignore_ascii_case(&member.name);
            if !found.members.iter().any(same) {
                found.members.push(member.clone());
            }
        }
        found
    }

    fn source(&self, name: &TypeName) -> Option<EnumType> {
        let found = self.catalog?.enums.get(name.as_str())?;
        let member = |m: &crate::sources::EnumMember| Member {
            name: m.name.clone(),
            number: m.number,
            text: m.text.clone().unwrap_or_default(),
            seen: false,
        };
        Some(EnumType {
            name: name.clone(),
            text: found.text.clone().unwrap_or_default(),
            flags: found.flags.unwrap_or(false),
            members: found.members.iter().map(member).collect(),
            provenance: Provenance::new(Rule::SecondSource, Some(found.place.clone())),
        })
    }

    /// Returns the only enum with a page that has exactly these members.
    pub(super) fn of_members(&self, members: &[String]) -> Option<TypeName> {
        let mut found = self.pages.iter().filter(|page| {
            page.members.len() == members.len()
                && page.members.iter().all(|m| members.contains(&m.name))
        });
        let first = found.next()?;
        found.next().is_none().then(|| first.name.value.clone())
    }

    /// Adds members that samples show and no source lists. `seen` counts the values of each enum's properties: a word that occurs at least
    /// twice is not a typo.
    pub(super) fn add_seen(&mut self, seen: &BTreeMap<(TypeName, &str), usize>) {
        for ((name, word), count) in seen {
            let Some(found) = self.used.get_mut(name).filter(|_| *count > 1) else {
                continue;
            };
            for part in word.split(", ").filter(|part| is_word(part)) {
                if !found
                    .members
                    .iter()
                    .any(|m| m.name.eq_ignore_ascii_case(part))
                {
                    found.members.push(Member {
                        name: part.to_owned(),
                        number: None,
                        text: String::new(),
                        seen: true,
                    });
                }
            }
        }
    }

    /// Returns the enums in use, by name.
    pub(super) fn into_used(mut self) -> IndexMap<TypeName, EnumType> {
        self.used.sort_keys();
        self.used
    }
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
