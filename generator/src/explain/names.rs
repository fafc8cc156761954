//! Unknown and ambiguous names, with suggestions.

use std::fmt;

/// An unknown or ambiguous name.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotFound {
    /// The name.
    pub name: String,
    /// The number of its meanings.
    pub things: usize,
    /// The most similar names, best first. For an ambiguous name, some of the full names.
    pub nearest: Vec<String>,
}

impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.things > 0 {
            return write!(
                f,
                "`{}` could be {} things; ask for one of them, such as `{}`",
                self.name,
                self.things,
                self.nearest.join("`, `")
            );
        }
        write!(f, "nothing is called `{}`", self.name)?;
        match self.nearest.as_slice() {
            [] => write!(
                f,
                "; ask for a carrier or enum, `Carrier.Property`, an operation's id or `METHOD /path`, a tag, or a Rust path"
            ),
            names => write!(f, "; did you mean `{}`?", names.join("`, `")),
        }
    }
}

impl std::error::Error for NotFound {}

/// The limit of suggestions.
pub(super) const MOST: usize = 5;

impl NotFound {
    /// Selects those of `names` that are most similar and have at least the likeness `enough`.
    pub(super) fn among(name: &str, names: impl Iterator<Item = String>, enough: f64) -> Self {
        let wanted = name.to_lowercase();
        let mut scored: Vec<(f64, String)> = names
            .map(|known| (likeness(&wanted, &known.to_lowercase()), known))
            .filter(|(score, _)| *score >= enough)
            .collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        scored.dedup();
        scored.truncate(MOST);
        Self {
            name: name.to_owned(),
            things: 0,
            nearest: scored.into_iter().map(|(_, name)| name).collect(),
        }
    }
}

/// Returns the similarity of two names. A name that is the end of another one is as similar as a typo. So is one with the same last part,
/// because users look for names in the wrong place.
fn likeness(wanted: &str, known: &str) -> f64 {
    let last = |name: &str| name.rsplit_once('.').map(|(_, part)| part.to_owned());
    let tail = !wanted.is_empty() && known.ends_with(wanted);
    let part = last(wanted).is_some_and(|part| last(known) == Some(part));
    let spelling = strsim::normalized_damerau_levenshtein(wanted, known);
    if tail || part {
        spelling.max(0.9)
    } else {
        spelling
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest(name: &str) -> Vec<String> {
        let names = ["ChatSessionEntity", "v1ChatAgent_ResetChatSession", "User"];
        NotFound::among(name, names.into_iter().map(str::to_owned), 0.8).nearest
    }

    #[test]
    fn slips_and_ends_of_names_find_the_name() {
        assert_eq!(nearest("ChatSesionEntity"), ["ChatSessionEntity"]);
        assert_eq!(nearest("chatsessionentity"), ["ChatSessionEntity"]);
        let twice = ["A.Status", "Another.Status", "A.Status", "A.Name"].map(str::to_owned);
        let found = NotFound::among("a.status", twice.into_iter(), 0.8).nearest;
        assert_eq!(found, ["A.Status", "Another.Status"]);
        assert_eq!(
            nearest("ResetChatSession"),
            ["v1ChatAgent_ResetChatSession"]
        );
        assert_eq!(nearest("Quote"), [] as [&str; 0]);
    }
}
