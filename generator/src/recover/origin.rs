//! Provenance that stays valid without the trees of a run.

use std::path::Path;

use super::api::Api;
use super::provenance::{Origin, Provenance};
use super::rule::Rule;
use crate::diagnostics::{Place, Sources};

impl Origin {
    fn of(provenance: &Provenance, label: &impl Fn(&Place) -> String) -> Self {
        Self {
            rule: provenance.rule,
            at: provenance.evidence.as_ref().map(label),
            runners_up: provenance.runners_up.clone(),
        }
    }
}

impl Provenance {
    fn keep(&mut self, label: &impl Fn(&Place) -> String) {
        if self.rule != Rule::Stated && self.origin.is_none() {
            self.origin = Some(Origin::of(self, label));
        }
    }
}

impl Api {
    /// Gives every type that no page states its [`Origin`], with places relative to `roots`: the page trees and sources of this run. The
    /// texts in `sources` convert byte offsets to lines.
    pub fn keep_origins(&mut self, roots: &[&Path], sources: &Sources) {
        let label = |place: &Place| label(place, roots, sources);
        for provenance in self.provenances() {
            provenance.keep(&label);
        }
    }
}

/// Returns a machine-independent name of a place: the last folder of its root, the path below it, the line.
fn label(place: &Place, roots: &[&Path], sources: &Sources) -> String {
    let file = Path::new(place.file.as_ref());
    let below = roots.iter().find_map(|root| {
        let rest = file.strip_prefix(root).ok()?;
        Some(Path::new(root.file_name().unwrap_or_default()).join(rest))
    });
    let parts = below.as_deref().unwrap_or(file).components();
    let mut text = parts
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/");
    if let Some((span, source)) = place.span.zip(sources.get(&place.file)) {
        text += &format!(":{}", source.position(span.start).line);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_called_after_their_root() {
        let mut sources = Sources::new();
        sources.insert("/somewhere/soap/A.md", "one\ntwo\n");
        let roots = [Path::new("/somewhere/docs"), Path::new("/somewhere/soap")];
        let at = Place::span("/somewhere/soap/A.md", 5..6);
        assert_eq!(label(&at, &roots, &sources), "soap/A.md:2");
        let at = Place::file("elsewhere/A.md");
        assert_eq!(label(&at, &roots, &sources), "elsewhere/A.md");
    }
}
