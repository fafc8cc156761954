//! Where changes can be seen: lines of pages and of the document.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use super::change::{Change, Diff, Side, Spot, Subject};
use super::kind::Fate;
use super::loaded::Loaded;
use crate::diagnostics::{Place, Source, Sources};
use crate::recover::Api;
use crate::spec::Places;

/// Which page describes which operation, carrier and enum.
#[derive(Debug, Clone, Default)]
pub struct PageIndex {
    root: PathBuf,
    /// What the root is called in messages.
    name: String,
    /// Pages by operation id, below the root.
    operations: HashMap<String, PathBuf>,
    /// Pages by name of the carrier or enum that they are about.
    types: HashMap<String, PathBuf>,
    /// Pages by name of the archive that they are about.
    archives: HashMap<String, PathBuf>,
    /// For carriers without a page of their own: the first page that prints it.
    printed: HashMap<String, PathBuf>,
    /// Places of properties, from the evidence of their types.
    properties: HashMap<(String, String), (String, usize, usize)>,
}

/// What a page describes.
enum Described {
    Operation(String, Vec<String>),
    Type(String),
    Archive(String),
}

impl PageIndex {
    /// Looks at the pages below `root`, which messages call `name`. What cannot be read is left out.
    pub fn of_tree(root: &Path, name: &str) -> Self {
        let files = WalkDir::new(root)
            .sort_by_file_name()
            .into_iter()
            .filter_map(Result::ok);
        let pages = files.filter(|entry| entry.path().extension().is_some_and(|e| e == "md"));
        let pages: Vec<PathBuf> = pages.map(walkdir::DirEntry::into_path).collect();
        let read: Vec<(PathBuf, Option<Described>)> = pages
            .into_par_iter()
            .map(|path| {
                let found = std::fs::read_to_string(&path)
                    .ok()
                    .and_then(|text| described(&text));
                (path.strip_prefix(root).unwrap_or(&path).to_owned(), found)
            })
            .collect();
        let mut index = Self {
            root: root.to_owned(),
            name: name.trim_end_matches('/').to_owned(),
            ..Self::default()
        };
        let mut printed: Vec<(String, PathBuf)> = Vec::new();
        for (path, found) in read {
            match found {
                Some(Described::Operation(id, types)) => {
                    printed.extend(types.into_iter().map(|name| (name, path.clone())));
                    index.operations.insert(id, path);
                }
                Some(Described::Archive(name)) => {
                    index.archives.insert(name, path);
                }
                Some(Described::Type(name)) => {
                    index.types.insert(name, path);
                }
                None => {}
            }
        }
        for (name, path) in printed {
            index.printed.entry(name).or_insert(path);
        }
        index
    }

    /// Adds what the recovery knows: the places that types of properties stand on.
    pub fn note(&mut self, api: &Api, sources: &Sources) {
        let (root, name) = (&self.root, &self.name);
        let shown = |place: &Place| {
            let source = sources.get(&place.file)?;
            let at = source.position(place.span?.start);
            let below = Path::new(&*place.file).strip_prefix(root).ok();
            let file = below.map_or_else(
                || place.file.to_string(),
                |below| format!("{}/{}", name, below.display()),
            );
            Some((file, at.line, at.column))
        };
        let mut properties = HashMap::new();
        for (carrier, found) in &api.carriers {
            for (property, typed) in &found.properties {
                if let Some(place) = typed.provenance.evidence.as_ref().and_then(shown) {
                    properties.insert((carrier.to_string(), property.clone()), place);
                }
            }
        }
        self.properties = properties;
    }

    /// The page that a change comes from, or that describes what changed, as messages call it.
    /// `subject` is the change's own, or another operation that has the same change.
    pub fn page(&self, change: &Change, subject: &Subject) -> Option<String> {
        let shown = |path: &PathBuf| format!("{}/{}", self.name, path.display());
        self.own(subject)
            .map(shown)
            .or_else(|| Some(self.evidence(change, subject)?.0.clone()))
            .or_else(|| self.printed.get(subject.name()).map(shown))
    }

    /// The page that is about nothing else.
    fn own(&self, subject: &Subject) -> Option<&PathBuf> {
        match subject {
            Subject::Operation(id) => self.operations.get(id),
            Subject::Carrier(name) | Subject::Enum(name) => self.types.get(name),
            Subject::Archive(name) => self.archives.get(name),
            Subject::Document | Subject::Crate => None,
        }
    }

    /// The place that decided the type of a changed property.
    fn evidence(&self, change: &Change, subject: &Subject) -> Option<&(String, usize, usize)> {
        let key = (subject.name().to_owned(), change.part.clone()?);
        self.properties.get(&key)
    }

    fn spot(&self, change: &Change, side: Side) -> Option<Spot> {
        let spot = |file: String, line: usize, column: usize| Spot {
            what: "page",
            side,
            file,
            line,
            column,
        };
        let name = match (side, &change.old) {
            (Side::Old, Some(old)) if change.kind.fate() == Fate::Renamed => Some(old.as_str()),
            _ => change.part.as_deref(),
        };
        let own = self.own(&change.subject);
        if own.is_none()
            && let Some((file, line, column)) = self.evidence(change, &change.subject)
        {
            return Some(spot(file.clone(), *line, *column));
        }
        let path = own.or_else(|| self.printed.get(change.subject.name()))?;
        let text = std::fs::read_to_string(self.root.join(path)).ok()?;
        let line = name.and_then(|name| row(&text, name)).unwrap_or(1);
        Some(spot(format!("{}/{}", self.name, path.display()), line, 1))
    }
}

/// The line of the first table row that begins with `name`.
fn row(text: &str, name: &str) -> Option<usize> {
    let is_row = |line: &str| {
        let cell = line.trim_start().strip_prefix('|')?.split('|').next()?;
        (cell.trim() == name).then_some(())
    };
    text.lines()
        .position(|line| is_row(line).is_some())
        .map(|at| at + 1)
}

/// What the front matter of a page says that it describes, and the types whose tables it prints.
fn described(text: &str) -> Option<Described> {
    let front: Vec<&str> = text
        .lines()
        .skip(1)
        .take_while(|line| *line != "---")
        .take(40)
        .collect();
    let value = |key: &str| {
        let found = front
            .iter()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix(':'));
        found.map(|value| value.trim().trim_matches(['"', '\'']).to_owned())
    };
    if let Some(name) = value("carrier").or_else(|| value("enum")) {
        return Some(Described::Type(name));
    }
    if let Some(name) = value("archive") {
        return Some(Described::Archive(name));
    }
    let id = value("uid").or_else(|| value("id"))?;
    let bodies = text.lines().filter_map(|line| {
        let line = line
            .strip_prefix("### Request body: ")
            .or(line.strip_prefix("### Response body: "))?;
        Some(line.trim().trim_end_matches("[]").to_owned())
    });
    Some(Described::Operation(id, bodies.collect()))
}

impl Diff {
    /// Looks up where each change stands: in the pages and in the documents, as far as they are at
    /// hand.
    pub fn locate(&mut self, old: &Loaded, new: &Loaded) {
        let read = |side: &Loaded| {
            let text = side.text.as_ref().map(|(_, text)| text.as_str())?;
            let places = match &side.aliases {
                Some(aliases) => Places::converted(text, aliases),
                None => Places::of(text),
            };
            Some((places, Source::new(text)))
        };
        let (before, after) = if self.is_empty() {
            (None, None)
        } else {
            rayon::join(|| read(old), || read(new))
        };
        self.changes.par_iter_mut().for_each(|change| {
            let sides = [
                (Side::Old, old, &before, change.pointers.0.clone()),
                (Side::New, new, &after, change.pointers.1.clone()),
            ];
            for (side, loaded, places, pointer) in sides {
                let Some(pointer) = pointer else { continue };
                change.places.extend(
                    loaded
                        .pages
                        .as_ref()
                        .and_then(|pages| pages.spot(change, side)),
                );
                if let (Some((places, source)), Some((file, _))) = (places, &loaded.text) {
                    let at = source.position(places.span(&pointer).start);
                    change.places.push(Spot {
                        what: "spec",
                        side,
                        file: file.clone(),
                        line: at.line,
                        column: at.column,
                    });
                }
            }
        });
    }
}
