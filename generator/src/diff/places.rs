//! Finds the places of changes: lines of pages and of the document.

use std::sync::Arc;

use rayon::prelude::*;

use super::change::{Diff, Side, Spot};
use super::loaded::Texts;
use crate::diagnostics::Source;
use crate::spec::Places;

impl Diff {
    /// Finds the places of each change in the pages and in the documents, where available.
    pub fn locate(&mut self, old: &Texts, new: &Texts) {
        if self.is_empty() && self.unread.is_empty() {
            return;
        }
        for (side, texts) in [(Side::Old, old), (Side::New, new)] {
            let read = texts.document.as_ref().map(|(file, text)| {
                let pointers = self
                    .changes
                    .iter()
                    .filter_map(|change| change.pointer(side));
                let unread = self.unread.iter().filter(|unread| unread.side == side);
                let pointers = pointers.chain(unread.map(|unread| unread.pointer.as_str()));
                let places = Places::among(text, &texts.aliases, pointers);
                (file, places, Source::new(Arc::clone(text)))
            });
            let spot = |pointer: &str| {
                let (file, places, source) = read.as_ref()?;
                let at = source.position(places.span(pointer).start);
                Some(Spot {
                    what: "spec",
                    side,
                    file: (*file).clone(),
                    line: at.line,
                    column: at.column,
                })
            };
            for unread in self.unread.iter_mut().filter(|unread| unread.side == side) {
                unread.spot = spot(&unread.pointer);
            }
            self.changes.par_iter_mut().for_each(|change| {
                let Some(pointer) = change.pointer(side) else {
                    return;
                };
                let page = texts
                    .pages
                    .as_ref()
                    .and_then(|pages| pages.spot(change, side));
                change.places.extend(page.into_iter().chain(spot(pointer)));
            });
        }
    }
}
