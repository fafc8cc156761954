//! Checks that REST operations name agent operations of the API.

use std::collections::{HashMap, HashSet};

use openapiv3::OpenAPI;

use crate::diagnostics::{Code, Finding, Findings, Place};
use crate::openapi::{AGENT_OPERATION, operations};
use crate::recover::Api;
use crate::vendor::names;

/// The least similarity of a name that is suggested.
const SIMILAR: f64 = 0.6;

/// The ids of the operations of an API.
pub(crate) struct OperationIds<'a>(HashSet<&'a str>);

impl<'a> OperationIds<'a> {
    pub(crate) fn of(api: &'a Api) -> Self {
        let ids = api.operations.iter();
        Self(ids.map(|o| o.operation.page.id.value.as_str()).collect())
    }

    /// Whether the API has other operations of the agent, but not this one. Without any operation of the agent, the pages are only a part
    /// of the API, and show nothing about it.
    pub(crate) fn lacks(&self, agent: &str, id: &str) -> bool {
        let prefix = names::agent_prefix(agent);
        !self.0.contains(id) && self.0.iter().any(|known| known.starts_with(&prefix))
    }

    /// Returns the name of the agent's operation that is most similar, if any is similar.
    fn nearest(&self, agent: &str, id: &str) -> Option<&'a str> {
        let prefix = names::agent_prefix(agent);
        let known = self.0.iter().filter_map(|known| {
            let name = known.strip_prefix(&prefix)?;
            let likeness = strsim::normalized_damerau_levenshtein(known, id);
            (likeness >= SIMILAR).then_some((likeness, name))
        });
        known
            .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
            .map(|(_, name)| name)
    }
}

/// Reports REST operations of a document that name an agent operation which the API does not have. `corrected` returns
/// the place of the correction that wrote a name, if one did.
pub(crate) fn check_calls(
    api: &Api,
    document: &OpenAPI,
    corrected: &dyn Fn(&str) -> Option<Place>,
    findings: &mut Findings,
) {
    let ids = OperationIds::of(api);
    let called: HashMap<&str, &str> = operations(&document.paths)
        .filter_map(|operation| {
            let called = operation.extensions.get(AGENT_OPERATION)?.as_str()?;
            Some((operation.operation_id.as_deref()?, called))
        })
        .collect();
    for typed in &api.operations {
        let page = &typed.operation.page;
        let Some(stated) = &page.calls else { continue };
        let (agent, name) = &stated.value;
        let Some(&id) = called.get(page.id.value.as_str()) else {
            continue;
        };
        let (agent, name, place): (&str, &str, Place) = if id == names::agent_operation(agent, name)
        {
            (agent, name, page.place(stated.span))
        } else {
            let place = corrected(id).unwrap_or_else(|| page.place(stated.span));
            let (agent, name) = names::called(id).unwrap_or((agent, id));
            (agent, name, place)
        };
        if !ids.lacks(agent, id) {
            continue;
        }
        let message = format!("the API has no operation `{agent}.{name}`");
        let correct = "correct the name, or the operation in an overlay";
        let help = match ids.nearest(agent, id) {
            Some(near) => format!("the most similar name is `{agent}.{near}`; {correct}"),
            None => correct.to_owned(),
        };
        findings.push(
            Finding::new(Code::SpecCallUnknown, message)
                .at(place)
                .help(help),
        );
    }
}
