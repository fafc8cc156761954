//! The origins of types.

use std::collections::BTreeMap;

use super::places::Named;
use crate::figures::{Count, Share};
use crate::overlay::Applied;
use crate::recover::{Api, Provenance, Rule, Type};

/// The types that one rule determined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The rule's name.
    pub rule: String,
    /// A description of its evidence.
    pub meaning: &'static str,
    /// The number of properties.
    pub properties: Count,
    /// The number of bodies and responses.
    pub bodies: Count,
    /// The number of names of carriers, and of enums.
    pub names: Count,
    /// The share of this rule among all rules.
    pub all: Share,
    /// An example.
    pub example: Option<Example>,
}

/// A type that a rule determined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The part with the type: `Carrier.Property`, an operation, a name.
    pub what: String,
    /// The type; empty for a name.
    pub ty: String,
    /// Its place.
    pub at: Option<String>,
}

/// A correction by an overlay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The reason.
    pub reason: String,
    /// The page that it corrects.
    pub page: String,
    /// The selected parts, as a JSONPath.
    pub target: String,
    /// The place of the action in the overlay.
    pub at: String,
}

/// The kind of a part with a type.
#[derive(Clone, Copy)]
enum Of {
    Property,
    Body,
    Name,
}

#[derive(Default)]
struct Tally {
    properties: usize,
    bodies: usize,
    names: usize,
    example: Option<Example>,
}

/// Counts by rule.
struct Rules<'a> {
    named: &'a Named<'a>,
    tallies: BTreeMap<Rule, Tally>,
}

impl Rules<'_> {
    fn note(&mut self, of: Of, provenance: &Provenance, what: impl FnOnce() -> (String, String)) {
        let origin = provenance.origin.as_ref();
        let rule = origin.map_or(provenance.rule, |origin| origin.rule);
        let tally = self.tallies.entry(rule).or_default();
        match of {
            Of::Property => tally.properties += 1,
            Of::Body => tally.bodies += 1,
            Of::Name => tally.names += 1,
        }
        if tally.example.is_none() {
            let (what, ty) = what();
            let here = || Some(self.named.at(provenance.evidence.as_ref()?));
            let at = origin.and_then(|origin| origin.at.clone()).or_else(here);
            tally.example = Some(Example { what, ty, at });
        }
    }
}

/// Counts the types that each rule determined, the most trusted rule first. Rules without any are left out.
///
/// A page of ours states types that an import recovered; these count for the rule in the record of the import. The names of carriers for
/// the parameters of one operation are left out, because they are derived, not found.
pub(super) fn told(api: &Api, named: &Named<'_>) -> Vec<Told> {
    let mut rules = Rules {
        named,
        tallies: BTreeMap::new(),
    };
    // Properties come first, because they are the most informative examples.
    for carrier in api.carriers.values() {
        for (name, property) in &carrier.properties {
            let what = || (format!("{}.{name}", carrier.name), property.ty.to_string());
            rules.note(Of::Property, &property.provenance, what);
        }
    }
    let is_parameters = |ty: &Type| match ty.leaf() {
        Type::Carrier(name) => api.carriers.get(name).is_some_and(|found| found.request),
        _ => false,
    };
    for typed in &api.operations {
        let id = &typed.operation.page.id.value;
        for (site, word) in [(&typed.body, "request"), (&typed.answer, "response")] {
            if let Some(site) = site.as_ref().filter(|site| !is_parameters(&site.ty)) {
                let what = || (format!("{id}#{word}"), site.ty.to_string());
                rules.note(Of::Body, &site.provenance, what);
            }
        }
    }
    for carrier in api.carriers.values().filter(|found| !found.request) {
        let what = || (carrier.name.to_string(), String::new());
        rules.note(Of::Name, &carrier.provenance, what);
    }
    for found in api.enums.values() {
        rules.note(Of::Name, &found.provenance, || {
            (found.name.to_string(), String::new())
        });
    }
    let all = |tally: &Tally| tally.properties + tally.bodies + tally.names;
    let whole = Count(rules.tallies.values().map(all).sum());
    let told = |(rule, tally): (Rule, Tally)| Told {
        rule: rule.to_string(),
        meaning: rule.meaning(),
        properties: Count(tally.properties),
        bodies: Count(tally.bodies),
        names: Count(tally.names),
        all: Share {
            part: Count(all(&tally)),
            whole,
        },
        example: tally.example,
    };
    rules.tallies.into_iter().map(told).collect()
}

/// Returns the corrections by overlays, one per action.
pub(super) fn corrections(changes: &[Applied], named: &Named<'_>) -> Vec<Correction> {
    let mut found: Vec<Correction> = Vec::new();
    for Applied { action, .. } in changes {
        let correction = Correction {
            reason: action.reason.clone(),
            page: action.page.clone(),
            target: action.target.clone(),
            at: named.at(&action.place),
        };
        if !found.contains(&correction) {
            found.push(correction);
        }
    }
    found
}
