//! The immutable input of a run: the model with its statistics, and the other evidence.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::evidence::Evidence;
use super::second::Second;
use super::shapes::Shapes;
use super::sites::{Container, Role, Site};
use crate::docs::{StatedType, TypeName};
use crate::model::{Model, Operation};
use crate::sources::{Catalog, CatalogOperation, CatalogType};

/// The model and the evidence.
pub(super) struct Known<'a> {
    pub(super) model: &'a Model,
    /// The second sources and an older release.
    pub(super) second: Second<'a>,
    /// Names of carriers and enums that a half of the reference prints in place of "nothing".
    fillers: HashSet<(Half<'a>, TypeName)>,
    /// The number of operations that would have the same request name.
    request_names: HashMap<String, usize>,
    /// Whether the agents' parameters with a name are lists.
    parameters: HashMap<String, Option<bool>>,
    /// The half of each page.
    halves: HashMap<Arc<str>, Half<'a>>,
}

/// A half of a reference: the uniform pages of one tree. A filler in one half is a meaningful name in the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Half<'a> {
    /// The root of the page tree.
    tree: &'a str,
    kind: Kind,
}

/// The kind of operations in a half.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Agents,
    Rest,
}

impl<'a> Half<'a> {
    fn of(operation: &'a Operation) -> Self {
        Self {
            tree: operation.page.root(),
            kind: match operation.agent {
                Some(_) => Kind::Agents,
                None => Kind::Rest,
            },
        }
    }
}

impl<'a> Known<'a> {
    pub(super) fn new(model: &'a Model, evidence: Evidence<'a>, shapes: &Shapes<'a>) -> Self {
        let operations = || model.operations.iter();
        let fillers = operations().filter_map(|operation| {
            let name = operation.page.response.idle_name.clone()?;
            Some((Half::of(operation), name))
        });
        let mut request_names: HashMap<String, usize> = HashMap::new();
        for operation in operations() {
            let body = operation.page.body.as_ref();
            if body.is_some_and(|body| body.is_parameters) {
                let name = format!("{}Request", operation.page.id.value.operation());
                *request_names.entry(name).or_default() += 1;
            }
        }
        Self {
            model,
            second: Second::new(evidence.catalog, evidence.older, &|name| shapes.drops(name)),
            fillers: fillers.collect(),
            request_names,
            parameters: parameters(model, evidence.catalog),
            halves: operations()
                .map(|operation| (operation.page.file.clone(), Half::of(operation)))
                .collect(),
        }
    }

    /// Whether a name that a site states is a filler: the word that its half of the reference prints for "nothing"
    /// (`docs/pages.md#fillers`).
    pub(super) fn is_filler(&self, site: &Site<'a>, name: &TypeName) -> bool {
        self.fillers
            .contains(&(Half::of(site.operation), name.clone()))
    }

    /// The same for a name in a table on a page. A page without an operation has no fillers.
    pub(super) fn is_filler_on(&self, file: &Arc<str>, name: &TypeName) -> bool {
        let half = self.halves.get(file);
        half.is_some_and(|half| self.fillers.contains(&(*half, name.clone())))
    }

    /// Whether a file is the page of an operation.
    pub(super) fn prints(&self, file: &Arc<str>) -> bool {
        self.halves.contains_key(file)
    }

    /// Whether several operations would have this name for their parameter objects.
    pub(super) fn is_shared(&self, request_name: &str) -> bool {
        let count = self.request_names.get(request_name);
        count.is_some_and(|count| *count > 1)
    }

    /// Returns the container of a site's carrier. If the page does not state it, it comes from the agent operation behind the site and from
    /// the second source.
    pub(super) fn container(&self, site: &Site<'a>) -> Container {
        if let Some(container) = site.container() {
            return container;
        }
        if site.is_request() {
            return Container::One;
        }
        if let Some(list) = self.parameter_is_list(site) {
            return if list {
                Container::List
            } else {
                Container::One
            };
        }
        let known = site
            .operation
            .agent_operation()
            .and_then(|(agent, name)| self.second.operation(agent, name));
        match known.and_then(|known| self.second_parameter(site, known)) {
            Some(CatalogType::Array(_)) => Container::List,
            _ => Container::One,
        }
    }

    /// Whether the parameters of agent operations with the name of a REST body are lists; `None` if there is no such parameter, or if they
    /// differ.
    fn parameter_is_list(&self, site: &Site<'a>) -> Option<bool> {
        if site.role != Role::Body {
            return None;
        }
        let name = site
            .body_name()
            .split(' ')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        self.parameters.get(&name).copied().flatten()
    }

    /// Returns the parameter of a known operation that corresponds to a body: the one with its name, or the only one.
    pub(super) fn second_parameter(
        &self,
        site: &Site<'a>,
        known: &'a CatalogOperation,
    ) -> Option<&'a CatalogType> {
        let name = site.body_name().split(' ').next().unwrap_or_default();
        Second::parameter(known, name).or_else(|| {
            match known.parameters.values().collect::<Vec<_>>().as_slice() {
                [only] => Some(*only),
                _ => None,
            }
        })
    }
}

/// Collects the parameters of all agent operations, in lower case: lists, single values, or (`None`) both.
fn parameters(model: &Model, catalog: Option<&Catalog>) -> HashMap<String, Option<bool>> {
    let mut found: HashMap<String, Option<bool>> = HashMap::new();
    for operation in model.operations.iter().filter(|o| o.agent.is_some()) {
        let table = operation
            .page
            .body
            .as_ref()
            .filter(|body| body.is_parameters)
            .and_then(|body| body.table.as_ref());
        for row in table.iter().flat_map(|table| &table.rows) {
            let list = matches!(row.ty, StatedType::Array(_));
            let entry = found
                .entry(row.name.to_ascii_lowercase())
                .or_insert(Some(list));
            if *entry != Some(list) {
                *entry = None;
            }
        }
    }
    // A second source counts only if no page has such a parameter.
    let mut second: HashMap<String, Option<bool>> = HashMap::new();
    for (name, ty) in catalog
        .iter()
        .flat_map(|c| c.operations.values())
        .flat_map(|o| &o.parameters)
    {
        let list = matches!(ty, CatalogType::Array(_));
        let entry = second
            .entry(name.to_ascii_lowercase())
            .or_insert(Some(list));
        if *entry != Some(list) {
            *entry = None;
        }
    }
    for (name, list) in second {
        found.entry(name).or_insert(list);
    }
    found
}
