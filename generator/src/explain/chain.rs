//! Looks up the links of the chain one by one.

use std::collections::BTreeMap;

use super::document;
use super::pages::{self, Tables};
use super::subject::Subject;
use super::{Correction, Explanation, Item, Part, Reason, Said, World};
use crate::diagnostics::{Place, Span};
use crate::docs::{ArchivePage, ParameterRow, StatedType};
use crate::openapi::{ARCHIVES_EXTENSION, Pointer, Resolver};
use crate::recover::{Provenance, Rule, Typed, TypedOperation};
use crate::rust::{ArchiveItems, RustOptions, archive_items};
use crate::spec::Places;

/// The limit of shown pages.
const MOST: usize = 3;

/// The data for all questions.
pub(super) struct Chain<'a> {
    world: &'a World<'a>,
    tables: Tables<'a>,
    places: Places,
    /// The archives in Rust, by name.
    pub(super) archives: BTreeMap<String, ArchiveItems>,
}

impl<'a> Chain<'a> {
    pub(super) fn new(world: &'a World<'a>) -> Self {
        Self {
            world,
            tables: Tables::of(world.api),
            places: Places::of(world.text),
            archives: archive_items(world.document, &RustOptions::default()),
        }
    }

    pub(super) fn explain(&self, subject: &Subject<'a>) -> Explanation {
        let sources = self.world.sources;
        match subject {
            Subject::Carrier(carrier) => {
                let printed = self.tables.of_carrier(&carrier.name).iter();
                let mut said: Vec<Said> = printed
                    .map(|(page, table)| Said {
                        at: pages::at(&page.place(table.span), sources),
                        says: format!("{} properties", table.rows.len()),
                    })
                    .collect();
                if said.is_empty() {
                    said = self.evidence(&carrier.provenance, pages::whole);
                }
                let pointer = Pointer::component("schemas", carrier.name.as_str());
                let ty = format!("{} properties", carrier.properties.len());
                let reason = reason(&carrier.provenance);
                self.finish(
                    carrier.name.to_string(),
                    "carrier",
                    ty,
                    said,
                    reason,
                    pointer,
                )
            }
            Subject::Property(carrier, name, property) => {
                let rows = self.tables.rows(&carrier.name, name).into_iter();
                let mut said: Vec<Said> = rows
                    .map(|(page, row)| pages::cell(&page.place(row.span), sources))
                    .collect();
                if said.is_empty() {
                    said = self.evidence(&property.provenance, pages::cell);
                }
                let schema = Pointer::component("schemas", carrier.name.as_str());
                let pointer = schema.step("properties").step(name);
                let whole = format!("{}.{name}", carrier.name);
                let reason = reason(&property.provenance);
                self.finish(
                    whole,
                    "property",
                    property.ty.to_string(),
                    said,
                    reason,
                    pointer,
                )
            }
            Subject::Enum(found) => {
                let said = self.evidence(&found.provenance, pages::whole);
                let pointer = Pointer::component("schemas", found.name.as_str());
                let ty = format!("{} members", found.members.len());
                let reason = reason(&found.provenance);
                self.finish(found.name.to_string(), "enum", ty, said, reason, pointer)
            }
            Subject::Member(found, index) => {
                let member = &found.members[*index];
                let page = found.provenance.evidence.as_ref();
                let said = page.and_then(|page| pages::member(page, &member.name, sources));
                let ty = member
                    .number
                    .map_or_else(|| "no number known".to_owned(), |number| number.to_string());
                let name = format!("{}.{}", found.name, member.name);
                let schema = Pointer::component("schemas", found.name.as_str());
                let pointer = schema.step("enum").step(index);
                let said = said.into_iter().collect();
                self.finish(name, "member", ty, said, reason(&found.provenance), pointer)
            }
            Subject::Operation(typed) => {
                let page = &typed.operation.page;
                let said = vec![pages::whole(&page.place(page.path.span), sources)];
                let pointer = document::operation(self.world.document, typed);
                let ty = format!("{} {}", page.method, page.path.value);
                let id = page.id.value.to_string();
                self.finish(id, "operation", ty, said, None, pointer)
            }
            Subject::Tag(name, operations) => self.tag(name, operations),
            Subject::Archive(page) => {
                let said = pages::whole(&archive_place(page, page.name.span), sources);
                let archive = self.archives.get(&page.name.value);
                let ty = format!(
                    "{} columns",
                    archive.map_or(0, |archive| archive.columns.len())
                );
                let pointer = Pointer::root().step(ARCHIVES_EXTENSION);
                let pointer = pointer.step("archives").step(&page.name.value);
                let name = page.name.value.clone();
                let mut found = self.finish(name, "archive", ty, vec![said], None, pointer);
                found.rust =
                    self.constant(archive, archive.and_then(|archive| archive.module.as_ref()));
                found
            }
            Subject::Column(archive, column, page, row) => {
                let said = pages::cell(&archive_place(page, row.span), sources);
                let items = self.archives.get(&archive.name.value);
                let item = items.and_then(|items| items.columns.get(column));
                let pointer = item.and_then(|item| Pointer::parse(&item.pointer));
                let name = format!("{}.{column}", archive.name.value);
                let ty = match row.sortable {
                    true => row.ty.to_string(),
                    false => format!("{}, rows cannot be sorted by it", row.ty),
                };
                let pointer = pointer.unwrap_or_else(Pointer::root);
                let mut found = self.finish(name, "column", ty, vec![said], None, pointer);
                found.rust = self.constant(items, item.and_then(|item| item.path.as_ref()));
                found
            }
            Subject::Parameter(typed, row) => self.parameter(typed, row),
            Subject::Body(typed) => {
                let page = &typed.operation.page;
                let place = page.body.as_ref().map(|body| {
                    page.place(body.stated.as_ref().map_or(body.span, |stated| stated.span))
                });
                let operation = document::operation(self.world.document, typed);
                let pointer = operation.step("requestBody");
                let said = place.map(|place| pages::whole(&place, sources));
                self.site(typed, "request", typed.body.as_ref(), said, pointer)
            }
            Subject::Response(typed) => {
                let page = &typed.operation.page;
                let stated = page.response.stated.as_ref();
                let place = page.place(stated.map_or(page.response.span, |stated| stated.span));
                let good = page.response.statuses.iter().find(|s| s.code / 100 == 2);
                let code = good.map_or(200, |status| status.code);
                let operation = document::operation(self.world.document, typed);
                let pointer = operation.step("responses").step(code);
                let said = Some(pages::whole(&place, sources));
                self.site(typed, "response", typed.answer.as_ref(), said, pointer)
            }
        }
    }

    /// Returns the module of an archive, or a constant in it.
    fn constant(&self, archive: Option<&ArchiveItems>, path: Option<&String>) -> Vec<Item> {
        let item = archive.zip(path).map(|(archive, path)| Item {
            path: path.clone(),
            file: format!("{}/{}", self.world.folder, archive.file),
        });
        item.into_iter().collect()
    }

    fn tag(&self, name: &str, operations: &[&TypedOperation]) -> Explanation {
        let said = operations.iter().map(|typed| {
            let page = &typed.operation.page;
            pages::whole(&page.place(page.path.span), self.world.sources)
        });
        let ty = match operations.len() {
            1 => "1 operation".to_owned(),
            count => format!("{count} operations"),
        };
        let tags = Pointer::root().step("tags");
        let mut known = self.world.document.tags.iter();
        let index = known.position(|tag| tag.name == name);
        let pointer = index.map_or_else(|| tags.clone(), |index| tags.step(index));
        let mut found = self.finish(name.to_owned(), "tag", ty, said.collect(), None, pointer);
        // Methods of a tag are in its client and in its trait.
        for operation in operations {
            let pointer = document::operation(self.world.document, operation);
            let parents = self.items(&pointer).into_iter().filter_map(|item| {
                let (path, name) = item.path.rsplit_once("::")?;
                // The type of a call is next to the client and the trait.
                let path = (!name.starts_with(char::is_uppercase)).then(|| path.to_owned())?;
                Some(Item { path, ..item })
            });
            for item in parents {
                if !found.rust.contains(&item) {
                    found.rust.push(item);
                }
            }
            if !found.rust.is_empty() {
                break;
            }
        }
        found
    }

    fn site(
        &self,
        typed: &TypedOperation,
        side: &str,
        site: Option<&Typed>,
        said: Option<Said>,
        pointer: Pointer,
    ) -> Explanation {
        let name = format!("{}#{side}", typed.operation.page.id.value);
        let kind = if side == "request" {
            "request body"
        } else {
            "response"
        };
        let ty = site.map_or_else(
            || "nothing on the page".to_owned(),
            |site| site.ty.to_string(),
        );
        let reason = site.and_then(|site| reason(&site.provenance));
        let said = said.into_iter().collect();
        let mut found = self.finish(name, kind, ty, said, reason, pointer);
        found.rust = self.items(&document::operation(self.world.document, typed));
        found
    }

    fn parameter(&self, typed: &TypedOperation, row: &ParameterRow) -> Explanation {
        let page = &typed.operation.page;
        let operation = document::operation(self.world.document, typed);
        let template = document::template(&operation);
        // Placeholders in the document's template may have other names.
        let number = page
            .path
            .value
            .placeholders()
            .position(|own| own == row.name);
        let renamed = number.and_then(|n| document::placeholders(&template).nth(n));
        let name = renamed.unwrap_or(&row.name);
        let pointer = document::parameter(self.world.document, &operation, name)
            .unwrap_or_else(|| operation.clone());
        let place = page.place(row.span);
        let said = vec![pages::cell(&place, self.world.sources)];
        let ty = match &row.ty {
            StatedType::Enum(members) => format!("one of {}", members.join(", ")),
            _ => said[0].says.clone(),
        };
        let whole = format!("{}.{}", page.id.value, row.name);
        let reason = reason(&Provenance::new(Rule::Stated, Some(place)));
        let mut found = self.finish(whole, "parameter", ty, said, reason, pointer);
        found.rust = self.items(&operation.step("parameters").step(name));
        found
    }

    fn finish(
        &self,
        name: String,
        kind: &'static str,
        ty: String,
        mut pages: Vec<Said>,
        reason: Option<Reason>,
        pointer: Pointer,
    ) -> Explanation {
        let more_pages = pages.len().saturating_sub(MOST);
        pages.truncate(MOST);
        let mut spec = vec![self.part(&pointer)];
        // The target of a parameter, body or response counts as one of its parts. A schema has an explanation of its own.
        let target = Resolver::new(self.world.document).target(&pointer);
        let target = target.filter(|target| target.component_of("schemas").is_none());
        spec.extend(target.map(|target| self.part(&target)));
        let parts = spec.iter().map(|part| part.pointer.as_str());
        let corrections = parts
            .flat_map(|pointer| self.corrections(pointer))
            .collect();
        Explanation {
            name,
            kind,
            ty,
            pages,
            more_pages,
            reason,
            corrections,
            spec,
            rust: self.items(&pointer),
        }
    }

    /// Returns the text at the evidence, if it is on a page of the tree.
    fn evidence(
        &self,
        provenance: &Provenance,
        read: fn(&crate::diagnostics::Place, &crate::diagnostics::Sources) -> Said,
    ) -> Vec<Said> {
        let stated = provenance.rule == Rule::Stated;
        let place = provenance.evidence.as_ref().filter(|_| stated);
        place
            .map(|place| read(place, self.world.sources))
            .into_iter()
            .collect()
    }

    fn part(&self, pointer: &Pointer) -> Part {
        let span = self.places.span(pointer.as_str());
        let line = self.world.text[..span.start.min(self.world.text.len())]
            .matches('\n')
            .count();
        Part {
            pointer: pointer.to_string(),
            at: format!("{}:{}", self.world.file, line + 1),
        }
    }

    fn corrections(&self, pointer: &str) -> impl Iterator<Item = Correction> {
        let concerns = move |other: &str| {
            let within = |a: &str, b: &str| {
                a.strip_prefix(b)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            within(other, pointer) || within(pointer, other)
        };
        let json = |value: &Option<serde_json::Value>| value.as_ref().map(ToString::to_string);
        self.world
            .changes
            .iter()
            .filter(move |change| concerns(&change.pointer))
            .map(move |change| Correction {
                at: pages::at(&change.action.place, self.world.sources),
                reason: change.action.reason.clone(),
                pointer: change.pointer.clone(),
                was: json(&change.before),
                is: json(&change.after),
            })
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// Returns the items made from a part. For a parameter object without items, returns the arguments that its properties became.
    fn items(&self, pointer: &Pointer) -> Vec<Item> {
        let item = |item: &crate::rust::RustItem| Item {
            path: item.path.clone(),
            file: format!("{}/{}", self.world.folder, item.file),
        };
        let items = self.world.items;
        let own: Vec<Item> = items
            .iter()
            .filter(|found| found.pointer == pointer.as_str())
            .map(item)
            .collect();
        if !own.is_empty() {
            return own;
        }
        let inner = format!("{pointer}/properties/");
        items
            .iter()
            .filter(|found| found.pointer.starts_with(&inner))
            .map(item)
            .collect()
    }
}

fn archive_place(page: &ArchivePage, span: Span) -> Place {
    Place::span(page.file.clone(), span)
}

fn reason(provenance: &Provenance) -> Option<Reason> {
    let origin = provenance.origin.as_ref();
    let rule = origin.map_or(provenance.rule, |origin| origin.rule);
    let at = origin.and_then(|origin| origin.at.clone());
    Some(Reason {
        rule: rule.to_string(),
        meaning: meaning(rule, at.as_deref()),
        at,
        not: origin.map_or_else(Vec::new, |origin| origin.runners_up.clone()),
    })
}

/// Returns the meaning of a rule. For a second source, names the source.
pub(super) fn meaning(rule: Rule, at: Option<&str>) -> &'static str {
    let file = at.and_then(|at| at.rsplit_once(':')).map(|(file, _)| file);
    match (rule, file.and_then(|file| file.rsplit_once('.'))) {
        (Rule::SecondSource, Some((_, "md"))) => "the SOAP contract says it",
        (Rule::SecondSource, Some((_, "yml"))) => "the .NET reference says it",
        _ => rule.meaning(),
    }
}
