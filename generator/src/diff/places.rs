//! Where changes can be seen: lines of pages and of the document.

use rayon::prelude::*;

use super::change::{Diff, Side, Spot};
use super::loaded::Loaded;
use crate::diagnostics::Source;
use crate::spec::Places;

impl Diff {
    /// Looks up where each change is: in the pages and in the documents, as far as they are at hand.
    pub fn locate(&mut self, old: &Loaded, new: &Loaded) {
        if self.is_empty() {
            return;
        }
        // One after the other, because the places of a large document are many times its size.
        for (side, loaded) in [(Side::Old, old), (Side::New, new)] {
            let read = loaded.text.as_ref().map(|(file, text)| {
                let places = match &loaded.aliases {
                    Some(aliases) => Places::converted(text, aliases),
                    None => Places::of(text),
                };
                (file, places, Source::new(text.as_str()))
            });
            self.changes.par_iter_mut().for_each(|change| {
                let pointers = &change.pointers;
                let pointer = match side {
                    Side::Old => pointers.0.as_ref(),
                    Side::New => pointers.1.as_ref(),
                };
                let Some(pointer) = pointer else { return };
                let page = loaded
                    .pages
                    .as_ref()
                    .and_then(|pages| pages.spot(change, side));
                let document = read.as_ref().map(|(file, places, source)| {
                    let at = source.position(places.span(pointer).start);
                    Spot {
                        what: "spec",
                        side,
                        file: (*file).clone(),
                        line: at.line,
                        column: at.column,
                    }
                });
                change.places.extend(page.into_iter().chain(document));
            });
        }
    }
}
