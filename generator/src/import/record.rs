//! The record next to our pages: the provenance of each type.
//!
//! Our pages state recovered types. So they do not show whether a type comes from the vendor's pages or, for example, from the SOAP
//! contract. `provenance.yaml`, at the root of the page tree, keeps that information. It starts with the inputs. Five sorted sections
//! follow, with a line for every type that the vendor's pages do not state. A sixth has the length of each page, which reveals truncated
//! pages:
//!
//! ```yaml
//! pages: 2022-02-restful        # the tree that was imported
//! release: 2022-02              # what the release is called
//! sources:                      # what was read beside it, by option
//!   soap: [2022-02-soap]
//! carriers:                     # how a carrier's name was found
//!   Address: Address | second source | 2022-02-soap/Services88-Contact.md:12
//! properties:
//!   ChatSessionEntity:
//!     Status: ChatSessionStatus | second source | 2022-02-soap/Services88-Chat.md:59
//! bodies: {}                    # by operation id
//! answers:
//!   v1ChatAgent_ResetChatSession: ChatSessionEntity | named by the text | :68
//! enums: {}
//! lines:                        # how many rows, headings and fences each page has
//!   carriers/Address.md: 9
//! ```
//!
//! A line holds the type, the rule, and the place: the last folder of the tree, the path below it and the line. After another bar, the
//! other candidates follow. A place without a file is on the operation's own page. The parameter objects of agent operations are not
//! listed, because their names are derived from the operations.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diagnostics::{Code, Finding, Findings, Place};
use crate::docs::TypeName;
use crate::openapi::Pointer;
use crate::recover::{Api, Origin, Provenance, Rule, Type, Typed};
use crate::spec::Places;
use crate::text::without_mark;
use crate::wording::in_words;

/// The name of the record's file at the root of a page tree.
pub const RECORD: &str = "provenance.yaml";

const HEADER: &str = "\
# Why each type is what these pages state, where the vendor's pages do not state it: type, rule, place, and what
# else was offered; and how many rows, headings and fences each page has. Made by `pagewire import`; do not edit.
";

/// A kind of sources beside the pages of an import.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, clap::ValueEnum,
)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum SourceKind {
    /// Pages of other releases
    Evidence,
    /// The Swagger of the release
    Swagger,
    /// The SOAP contract pages
    Soap,
    /// The .NET reference
    Docfx,
}

impl SourceKind {
    /// Returns its name. With `--` in front, it is the option for such a source.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Evidence => "evidence",
            Self::Swagger => "swagger",
            Self::Soap => "soap",
            Self::Docfx => "docfx",
        }
    }
}

/// The names of sources by their kind: the last folder of each path.
pub type SourceNames = BTreeMap<SourceKind, Vec<String>>;

/// Lines by name.
type Lines = BTreeMap<String, String>;

/// The provenance of the types of one import.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Record {
    pages: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    release: String,
    sources: SourceNames,
    carriers: Lines,
    properties: BTreeMap<String, Lines>,
    bodies: Lines,
    answers: Lines,
    enums: Lines,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) lines: super::whole::Lines,
}

impl Record {
    /// Creates the record of an API with origins ([`Api::keep_origins`]). `pages` is the prefix of places in its page tree: the last folder
    /// of the tree's path. `sources` are the names of the other inputs. The release is that of the API.
    pub fn of(api: &Api, pages: &str, sources: SourceNames) -> Self {
        let mut record = Self {
            pages: pages.to_owned(),
            release: api.release.clone().unwrap_or_default(),
            sources,
            ..Self::default()
        };
        let invented = |name: &TypeName, provenance: &Provenance| {
            provenance.rule == Rule::OperationName
                && api.carriers.get(name).is_some_and(|c| c.request)
        };
        for typed in &api.operations {
            let id = typed.operation.page.id.value.as_str();
            let own = format!("{pages}/{}:", typed.operation.page.relative);
            let sites = [
                (&mut record.bodies, &typed.body),
                (&mut record.answers, &typed.answer),
            ];
            for (lines, site) in sites {
                let site = site.as_ref().filter(|site| match site.ty.leaf() {
                    Type::Carrier(name) => !invented(name, &site.provenance),
                    _ => true,
                });
                let line = site.and_then(|t| line(&t.ty, &t.provenance));
                lines.extend(line.map(|line| (id.to_owned(), line.replacen(&own, ":", 1))));
            }
        }
        for (name, carrier) in &api.carriers {
            if !invented(name, &carrier.provenance) {
                let own = line(name, &carrier.provenance);
                record
                    .carriers
                    .extend(own.map(|line| (name.to_string(), line)));
            }
            let lines: Lines = carrier
                .properties
                .iter()
                .filter_map(|(key, p)| Some((key.clone(), line(&p.ty, &p.provenance)?)))
                .collect();
            if !lines.is_empty() {
                record.properties.insert(name.to_string(), lines);
            }
        }
        for (name, enumeration) in &api.enums {
            let line = line(name, &enumeration.provenance);
            record
                .enums
                .extend(line.map(|line| (name.to_string(), line)));
        }
        record
    }

    /// Formats the record as text.
    ///
    /// # Errors
    /// When the YAML writer refuses it, which no record brings about.
    pub fn to_yaml(&self) -> Result<String, serde_yaml::Error> {
        Ok(format!("{HEADER}{}", serde_yaml::to_string(self)?))
    }

    /// Parses a record.
    ///
    /// # Errors
    /// When the text is not a record, or names an unknown kind of sources.
    pub fn read(text: &str) -> Result<Self, serde_yaml::Error> {
        serde_yaml::from_str(without_mark(text))
    }

    /// Returns the name of the release; `None` if the record has none.
    pub fn release(&self) -> Option<&str> {
        Some(self.release.as_str()).filter(|release| !release.is_empty())
    }

    /// Returns the names of the inputs other than the pages.
    pub const fn sources(&self) -> &SourceNames {
        &self.sources
    }

    /// Applies the provenance in `text`, the record in `file`, to the types of an API that was read from our pages. Returns the record.
    /// Entries for missing parts, or for types that the page now states differently, are left out with a finding. So is the whole text if
    /// it is not a record.
    pub fn apply(text: &str, file: &str, api: &mut Api, findings: &mut Findings) -> Option<Self> {
        let file: Arc<str> = file.into();
        let record = match Self::read(text) {
            Ok(record) => record,
            Err(error) => {
                let at = error.location().map_or(0, |at| at.index());
                let finding = Finding::new(
                    Code::ImportRecordMalformed,
                    format!("not a record of an import: {}", in_words(&error)),
                );
                findings.push(
                    finding
                        .at(Place::span(file, at..at))
                        .help("it is not used; `pagewire import` writes it anew"),
                );
                return None;
            }
        };
        if api.release.is_none() {
            api.release = record.release().map(str::to_owned);
        }
        let mut stale = Vec::new();
        record.give(api, &mut stale, |_| true);
        if !stale.is_empty() {
            let places = Places::of(text);
            findings.extend(stale.into_iter().map(|(pointer, message)| {
                Finding::new(Code::ImportRecordStale, message)
                    .at(Place::span(file.clone(), places.span(pointer.as_str())))
                    .help("the entry is left out; `pagewire import` writes the record anew")
            }));
        }
        Some(record)
    }

    /// Restores the recorded provenance of unchanged types that no page states. Our own pages are evidence for an update, but must not
    /// become the provenance of their own types.
    pub(crate) fn keep(&self, api: &mut Api) {
        let is_found = |provenance: &Provenance| provenance.rule != Rule::Stated;
        self.give(api, &mut Vec::new(), is_found);
    }

    fn give(
        &self,
        api: &mut Api,
        stale: &mut Vec<(Pointer, String)>,
        wants: impl Fn(&Provenance) -> bool,
    ) {
        let mut check = |steps: &[&str], line: &str, found: Option<Target<'_>>| {
            let pointer = || steps.iter().fold(Pointer::root(), |at, step| at.step(step));
            let name = steps[1..].join(".");
            match (read(line), found) {
                (None, _) => stale.push((pointer(), format!("`{line}` is not a reason"))),
                (Some(_), None) => stale.push((
                    pointer(),
                    format!("the record knows `{name}`, which no page has"),
                )),
                (Some((ty, origin)), Some((stated, provenance))) => {
                    if ty == stated {
                        if wants(provenance) {
                            provenance.origin = Some(origin);
                        }
                    } else {
                        let message = format!("`{name}` was `{ty}`, and the page says `{stated}`");
                        stale.push((pointer(), message));
                    }
                }
            }
        };
        let mut sites: BTreeMap<String, (String, [Option<&mut Typed>; 2])> = api
            .operations
            .iter_mut()
            .map(|o| {
                let page = &o.operation.page;
                let own = format!("{BAR}{}/{}:", self.pages, page.relative);
                let sites = [o.body.as_mut(), o.answer.as_mut()];
                (page.id.value.to_string(), (own, sites))
            })
            .collect();
        for (index, (section, lines)) in [("bodies", &self.bodies), ("answers", &self.answers)]
            .into_iter()
            .enumerate()
        {
            for (id, line) in lines {
                let Some((own, sites)) = sites.get_mut(id) else {
                    check(&[section, id], line, None);
                    continue;
                };
                let site = sites[index].take();
                let found = site.map(|typed| (typed.ty.to_string(), &mut typed.provenance));
                check(&[section, id], &line.replacen(" | :", own, 1), found);
            }
        }
        for (name, line) in &self.carriers {
            let found = key(name).and_then(|key| api.carriers.get_mut(&key));
            let found = found.map(|c| (c.name.to_string(), &mut c.provenance));
            check(&["carriers", name], line, found);
        }
        for (name, lines) in &self.properties {
            let mut carrier = key(name).and_then(|key| api.carriers.get_mut(&key));
            for (property, line) in lines {
                let found = carrier
                    .as_mut()
                    .and_then(|c| c.properties.get_mut(property))
                    .map(|p| (p.ty.to_string(), &mut p.provenance));
                check(&["properties", name, property], line, found);
            }
        }
        for (name, line) in &self.enums {
            let found = key(name).and_then(|key| api.enums.get_mut(&key));
            let found = found.map(|e| (e.name.to_string(), &mut e.provenance));
            check(&["enums", name], line, found);
        }
    }
}

/// The type that a page states, and the provenance to set.
type Target<'a> = (String, &'a mut Provenance);

fn key(name: &str) -> Option<TypeName> {
    TypeName::new(name).ok()
}

const BAR: &str = " | ";

fn line(ty: &impl ToString, provenance: &Provenance) -> Option<String> {
    let origin = provenance.origin.as_ref()?;
    let place = origin.at.as_deref().unwrap_or("-");
    let mut parts = vec![ty.to_string(), origin.rule.to_string(), place.to_owned()];
    if !origin.runners_up.is_empty() {
        parts.push(origin.runners_up.join(", "));
    }
    Some(parts.join(BAR))
}

fn read(line: &str) -> Option<(String, Origin)> {
    let mut parts = line.splitn(4, BAR);
    let (ty, rule, place) = (parts.next()?, parts.next()?, parts.next()?);
    let others = parts.next().map(|others| others.split(", "));
    let origin = Origin {
        rule: rule.parse::<Rule>().ok()?,
        at: (place != "-").then(|| place.to_owned()),
        runners_up: others.into_iter().flatten().map(str::to_owned).collect(),
    };
    Some((ty.to_owned(), origin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stale_entries_are_reported_at_their_lines() {
        let text = "\
pages: p
carriers:
  a/b: B | shape | -
properties:
  Gone:
    odata.metadata: string | shape | -
";
        let (mut api, mut findings) = (Api::default(), Findings::new());
        Record::apply(text, "provenance.yaml", &mut api, &mut findings);
        let lines: Vec<usize> = findings
            .iter()
            .filter_map(|finding| finding.place.as_ref()?.span)
            .map(|span| text[..span.start].lines().count())
            .collect();
        assert_eq!(lines, [3, 6]);
    }

    #[test]
    fn lines_are_read_back() {
        let mut provenance = Provenance::new(Rule::Shape, None);
        provenance.origin = Some(Origin {
            rule: Rule::ShapeAndName,
            at: Some("pages/rest/A/v1A_B.md:7".to_owned()),
            runners_up: vec!["C (shape)".to_owned(), "map of D (sample)".to_owned()],
        });
        let text = line(&"B[]", &provenance).unwrap();
        assert_eq!(
            text,
            "B[] | shape and name | pages/rest/A/v1A_B.md:7 | C (shape), map of D (sample)"
        );
        assert_eq!(
            read(&text),
            Some(("B[]".to_owned(), provenance.origin.unwrap()))
        );
        assert_eq!(read("B[] | guess | -"), None);
        assert_eq!(read("B[]"), None);
    }
}
