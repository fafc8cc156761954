//! Formats places for readers.

use std::path::Path;

use crate::diagnostics::{Place, Sources};

/// Formats places relative to a folder.
pub(super) struct Named<'a> {
    /// The folder that is omitted.
    pub(super) root: &'a Path,
    /// The texts, for lines.
    pub(super) sources: &'a Sources,
}

impl Named<'_> {
    /// Returns `FILE:LINE:COLUMN`, or only the file for a place that means the whole file.
    pub(super) fn at(&self, place: &Place) -> String {
        let file = Path::new(&*place.file);
        let file = file.strip_prefix(self.root).unwrap_or(file).display();
        match place.span.zip(self.sources.get(&place.file)) {
            Some((span, source)) => {
                let at = source.position(span.start);
                format!("{file}:{}:{}", at.line, at.column)
            }
            None => file.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_of_the_machine_is_left_off() {
        let mut sources = Sources::new();
        sources.insert("/home/a/pages/x.md", "one\ntwo\n");
        let named = Named {
            root: Path::new("/home/a"),
            sources: &sources,
        };
        let at = |place| named.at(&place);
        assert_eq!(
            at(Place::span("/home/a/pages/x.md", 5..6)),
            "pages/x.md:2:2"
        );
        assert_eq!(at(Place::file("/home/a/pages/x.md")), "pages/x.md");
        assert_eq!(at(Place::span("elsewhere/y.md", 0..1)), "elsewhere/y.md");
    }
}
