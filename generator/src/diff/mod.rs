//! Changes from one OpenAPI document to another, and whom they affect.
//!
//! [`compare`] works on the meaning of documents, not on their text: it follows references and ignores orders and shared components. Each
//! [`Change`] is classified for three audiences.
//!
//! * **Wire** ([`Wire`]): whether a client made from the old document still works with a server of the new one, for requests and for
//!   responses. The direction of a carrier matters: a property that became optional breaks no sender. Inline schemas and references are
//!   equivalent. `docs/diff-verdicts.md` compares the verdicts on more than 500 pairs of documents with those of `oasdiff`
//!   (<https://github.com/oasdiff/oasdiff>) and gives a reason for each difference.
//! * **Rust** ([`Rust`]): which release of the crate the change needs. This is not guessed from the kind of change: the [public
//!   surfaces](mod@crate::rust::surface) of both crates are compared, and each difference is assigned to the change that caused it. A new
//!   property is minor, except in a request that is small enough to be arguments: there it changes a method, which is major.
//! * **Docs**: whether only descriptions and examples changed.
//!
//! A new component counts as a renamed one if it is used wherever the removed one was and has half of its parts. The same applies to an
//! operation with the same path, a member with the same number, and a property or parameter whose spelling changed. Anything else counts as
//! removed and added.
//!
//! ```
//! use pagewire::diff::{Effect, Level, compare};
//!
//! let document = |properties: &str| {
//!     let text = format!(
//!         "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: A_Get\n      \
//!          tags: [A]\n      responses:\n        '200':\n          description: ok\n          content:\n            \
//!          application/json:\n              schema: {{$ref: '#/components/schemas/Thing'}}\ncomponents:\n  schemas:\n    \
//!          Thing: {{type: object, properties: {{{properties}}}}}\n"
//!     );
//!     pagewire::spec::from_text(&text, "a.yaml".as_ref())
//! };
//! let old = document("Id: {type: integer}, Name: {type: string}")?;
//! let new = document("Id: {type: integer}")?;
//! let diff = compare(&old, &new)?;
//! assert_eq!(diff.changes[0].kind.code(), "property-removed");
//! assert_eq!(diff.changes[0].wire.response, Effect::Breaking);
//! assert_eq!(diff.changes[0].rust.items[0].path, "superoffice::types::Thing::name");
//! assert_eq!(diff.release(), Level::Major);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod addresses;
mod archives;
mod bodies;
mod bounds;
mod callbacks;
mod change;
mod choices;
mod collect;
mod comparison;
mod document;
mod draft;
mod effect;
mod encodings;
mod enums;
mod formats;
mod groups;
mod headers;
mod impact;
mod kind;
mod loaded;
mod markup;
mod media;
mod members;
mod objects;
mod operations;
mod pages;
mod parameters;
mod partners;
mod place;
mod places;
mod progress;
mod related;
mod relation;
mod rename;
mod render;
mod responses;
mod schemas;
mod scope;
mod security;
mod servers;
mod shape;
mod site;
mod sources;
mod surface;
mod types;
mod unread;
mod unweighed;
mod uses;
mod values;
mod verdict;
mod view;
mod words;

use std::collections::HashMap;

use openapiv3::OpenAPI;

pub use change::{Change, Class, Counts, Diff, Level, Rust, RustItem, Side, Spot, Subject, Unread};
pub use effect::{Effect, Wire};
pub use kind::Kind;
pub use loaded::{Loaded, Texts};
pub use pages::PageIndex;
pub use relation::Relation;
pub(crate) use render::{COMMENT_LIMIT, asked, classes, further, notes, places as spots, reason};
pub use render::{changelog, details, github, json, markdown, text};
pub use scope::{scope, tags};

use comparison::Comparison;
use impact::Surfaces;
use unread::Lost;
use view::View;

use crate::diagnostics::Findings;
use crate::rust::surface::{Item, surface_with};
use crate::rust::{self, RustOptions};

/// The limit of operations that list a shared change separately. Beyond it, the change is reported once for all.
const MOST_ALIKE: usize = 3;

/// Returns the changes from `old` to `new`, with their effects on the crate of this repository.
///
/// # Errors
/// [`rust::Error::UnknownProfile`] if a document names an unknown profile.
pub fn compare(old: &OpenAPI, new: &OpenAPI) -> Result<Diff, rust::Error> {
    let options = RustOptions::default();
    // The surfaces are computed one after the other, because each needs a form of its document that is as large as the surface. The newer
    // one comes first: it is mostly the larger, and few changes exist at that point.
    let ((after, before), (old, new, mut changes)) = rayon::join(
        || (public(new, &options), public(old, &options)),
        || {
            let (old, new) = (View::new(old), View::new(new));
            let changes = changes(&old, &new);
            (old, new, changes)
        },
    );
    let ((before, lost), (after, lost_now)) = (before?, after?);
    let remarks = sources::differing(&old, &new).into_iter().collect();
    let of_archives = archives::changes((&before, &old), (&after, &new), &options);
    let surfaces = Surfaces {
        old: (before, &old),
        new: (after, &new),
        name: &options.crate_name,
    };
    impact::assess(&mut changes, surfaces);
    changes.extend(of_archives);
    let mut diff = Diff {
        changes: together(changes),
        left_out: 0,
        remarks,
        unread: unread::told(&lost, &lost_now),
    };
    diff.sort();
    Ok(diff)
}

/// Returns the public items of a document's crate, and its broken references.
fn public(
    document: &OpenAPI,
    options: &RustOptions,
) -> Result<(Vec<Item>, Vec<Lost>), rust::Error> {
    let mut findings = Findings::new();
    let items = surface_with(document, options, &mut findings)?;
    Ok((items, unread::lost(&findings)))
}

fn changes(old: &View<'_>, new: &View<'_>) -> Vec<Change> {
    let mut comparison = Comparison::new(old, new);
    comparison.compare_documents();
    comparison.compare_operations();
    comparison.compare_schemas();
    let Comparison {
        mut changes,
        renames,
        ..
    } = comparison;
    sources::discount(&mut changes, old, new, &renames);
    for change in &mut changes {
        if let Subject::Carrier(name) | Subject::Enum(name) = &change.subject {
            let view = if change.pointers.1.is_some() {
                new
            } else {
                old
            };
            let reached = view.operations_of(name);
            change.reached_by = reached.len();
            change.tags = view.tags(reached);
        } else if let Some(index) = operation_of(change, old, new) {
            change.tags = index;
        }
    }
    changes
}

/// Returns the tags of the operation that a change belongs to.
fn operation_of(change: &Change, old: &View<'_>, new: &View<'_>) -> Option<Vec<String>> {
    let Subject::Operation(name) = &change.subject else {
        return None;
    };
    let tags = |view: &View<'_>| {
        let index = view.by_name.get(name.as_str())?;
        Some(view.tags([*index]))
    };
    tags(new).or_else(|| tags(old))
}

/// Merges identical changes of many operations into one.
fn together(changes: Vec<Change>) -> Vec<Change> {
    let key = |change: &Change| {
        let shared = matches!(change.subject, Subject::Operation(_)) && change.part.is_some();
        shared.then(|| {
            let values = (change.old.clone(), change.new.clone(), change.relation);
            (
                change.kind,
                change.part.clone(),
                values,
                change.wire.clone(),
                change.rust.level,
            )
        })
    };
    let mut counts: HashMap<_, usize> = HashMap::new();
    for key in changes.iter().filter_map(key) {
        *counts.entry(key).or_default() += 1;
    }
    let mut first: HashMap<_, usize> = HashMap::new();
    let mut kept: Vec<Change> = Vec::new();
    for change in changes {
        let shared =
            key(&change).filter(|key| counts.get(key).is_some_and(|count| *count > MOST_ALIKE));
        match shared.and_then(|key| match first.get(&key) {
            Some(at) => Some(*at),
            None => {
                first.insert(key, kept.len());
                None
            }
        }) {
            Some(at) => {
                kept[at].also.push(change.subject.name().to_owned());
                kept[at].tags.extend(change.tags);
                kept[at].rust.items.extend(change.rust.items);
            }
            None => kept.push(change),
        }
    }
    for change in &mut kept {
        change.tags.sort_unstable();
        change.tags.dedup();
    }
    kept
}
