//! How types were found, and in words that outlive the run.

use std::fmt;

use super::rule::Rule;
use crate::diagnostics::Place;

/// How a type was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Provenance {
    /// The rule that decided.
    pub rule: Rule,
    /// The place that the rule stands on.
    pub evidence: Option<Place>,
    /// What other rules or other evidence offered, as `TYPE (RULE)`.
    pub runners_up: Vec<String>,
    /// The same in words that outlive the run; for a page that states what an import recovered, the
    /// reason of that import.
    pub origin: Option<Origin>,
}

impl Provenance {
    /// A provenance without runners-up.
    pub fn new(rule: Rule, evidence: Option<Place>) -> Self {
        Self {
            rule,
            evidence,
            runners_up: Vec::new(),
            origin: None,
        }
    }

    /// That of a type which another release has, or the Swagger of this one: the reason for it there stays the reason.
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

/// Why a type is what it is, in words that need no file at hand.
///
/// A run over the vendor's pages makes it from its [`Provenance`]; an import keeps it beside our
/// pages, which state every type and so forget the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The rule that decided.
    pub rule: Rule,
    /// What the rule stands on: the folder of the tree or source, the file in it and the line,
    /// such as `2022-02-soap/Services88-Chat.md:50`.
    pub at: Option<String>,
    /// What other rules or other evidence offered, as `TYPE (RULE)`.
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
