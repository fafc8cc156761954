//! Where changes can be seen: lines of pages and of the document.

use rayon::prelude::*;

use super::change::{Diff, Side, Spot};
use super::loaded::Loaded;
use crate::diagnostics::Source;
use crate::spec::Places;

impl Diff {
    /// Looks up where each change is: in the pages and in the documents, as far as they are at hand.
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
