//! The documentation of the uses of a type.

use crate::rust::docs_text::{Bare, Doc, prose};
use crate::rust::ir::{TypeId, TypeKind};
use crate::rust::plan::{Place, Plan};

/// The limit for links of one kind. Further ones are only counted.
const MOST_LINKS: usize = 6;

impl Plan<'_> {
    /// Links from a type to the operations that take and return it, and to the types that contain it; empty without any uses.
    ///
    /// They link to rustdoc pages by address. Operations have other features than types, so links by path would be broken if
    /// one of these is off.
    pub(super) fn uses_docs(&self, id: TypeId) -> Vec<Doc> {
        let uses = &self.uses[id];
        let operations = |places: &[Place]| {
            let links = places.iter().map(|&place| self.operation_link(place));
            listed(links, "operations")
        };
        let held = uses.held.iter().map(|&holder| self.type_link(holder));
        let lines = [
            ("taken by", operations(&uses.taken)),
            ("returned by", operations(&uses.returned)),
            ("part of", listed(held, "types")),
        ];
        let lines = lines
            .into_iter()
            .filter_map(|(what, links)| Some(prose!("- {} {}.", what, links?)));
        let lines: Vec<Doc> = lines.collect();
        match lines.is_empty() {
            true => lines,
            false => std::iter::once(Doc::default()).chain(lines).collect(),
        }
    }

    /// A link to the client's method, written as a caller writes it.
    fn operation_link(&self, (tag, index): Place) -> Doc {
        let names = &self.names.tags[tag];
        let (module, handle) = (Bare(&names.module), Bare(&names.client));
        let method = &self.methods[tag][index].name;
        prose!(
            "[`{}().{}`](../{}/struct.{}.html#method.{})",
            names.module,
            method,
            module,
            handle,
            Bare(method)
        )
    }

    fn type_link(&self, id: TypeId) -> Doc {
        let (def, names) = self.named(id);
        let kind = match &def.kind {
            _ if self.twin(id).is_some() => "type",
            TypeKind::Carrier(_) => "struct",
            TypeKind::Enum(def) if def.flags => "struct",
            TypeKind::Enum(_)
            | TypeKind::Choice(_)
            | TypeKind::Outcomes(_)
            | TypeKind::Bodies(_) => "enum",
        };
        let name = &names.name;
        prose!("[`{}`]({}.{}.html)", name, kind, Bare(name))
    }
}

/// Joins the first links, followed by the number of further ones.
fn listed(mut links: impl ExactSizeIterator<Item = Doc>, things: &'static str) -> Option<Doc> {
    let count = links.len();
    // A single further link is as short as its count.
    let shown = match count.saturating_sub(MOST_LINKS) {
        0 | 1 => count,
        _ => MOST_LINKS,
    };
    let first = Doc::joined(links.by_ref().take(shown), ", ");
    match count - shown {
        0 if count == 0 => None,
        0 => Some(first),
        more => Some(prose!("{} and {} more {}", first, more, things)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(count: usize) -> Option<String> {
        let links: Vec<Doc> = (0..count).map(|at| prose!("{}", at)).collect();
        let listed = listed(links.into_iter(), "types")?;
        Some(listed.text().to_owned())
    }

    #[test]
    fn long_lists_end_in_a_count() {
        assert_eq!(links(0), None);
        assert_eq!(links(1).as_deref(), Some("0"));
        assert_eq!(links(7).as_deref(), Some("0, 1, 2, 3, 4, 5, 6"));
        assert_eq!(
            links(8).as_deref(),
            Some("0, 1, 2, 3, 4, 5 and 2 more types")
        );
    }
}
