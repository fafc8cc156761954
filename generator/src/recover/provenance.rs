//! The provenance of types, also in a form that outlives the run.

use std::fmt;

use super::rule::Rule;
use crate::diagnostics::Place;

/// The way in which a type was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Provenance {
    /// The rule that decided.
    pub rule: Rule,
    /// The place of the evidence.
    pub evidence: Option<Place>,
    /// Types that other rules or other evidence suggested, as `TYPE (RULE)`.
    pub runners_up: Vec<String>,
    /// The provenance in a form that outlives the run. For a page that states a type recovered by an import, it is the origin from that
    /// import.
    pub origin: Option<Origin>,
}

impl Provenance {
    /// Creates a provenance without runners-up.
    pub fn new(rule: Rule, evidence: Option<Place>) -> Self {
        Self {
            rule,
            evidence,
            runners_up: Vec::new(),
            origin: None,
        }
    }

    /// Returns the provenance of a type from another release, or from the Swagger of this one. The original provenance is kept.
    pub(super) fn of_older(older: &Self) -> Self {
        let rule = match older.rule {
            Rule::Swagger => Rule::Swagger,
            _ => Rule::OlderRelease,
        };
        Self {
            origin: older.origin.clone(),
            ..Self::new(rule, older.evidence.clone())
        }
    }
}

/// The provenance of a type in words, valid without any file.
///
/// A run over the vendor's pages creates it from its [`Provenance`]. An import stores it next to our pages, which state every type and
/// therefore lose the provenance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The rule that decided.
    pub rule: Rule,
    /// The evidence of the rule: the folder of the tree or source, the file in it and the line, such as
    /// `2022-02-soap/Services88-Chat.md:50`.
    pub at: Option<String>,
    /// Types that other rules or other evidence suggested, as `TYPE (RULE)`.
    pub runners_up: Vec<String>,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.rule)?;
        match &self.at {
            Some(at) => write!(f, " at {at}"),
            None => Ok(()),
        }
    }
}
