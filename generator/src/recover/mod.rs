//! Stage 3: the types that the pages leave unsaid.
//!
//! The pages drop the name of a nested carrier, what an array holds, and which texts are enums.
//! They are recovered by a small set of [`Rule`]s in order of trust; each recovered type keeps the
//! rule and the place that it stands on. Unknown stays unknown: a free-form value and a finding.
//! Rules work on what is counted in the input; no name of the vendor's stands in this code.
//!
//! 1. `naming`: which carrier each printed table describes.
//! 2. `properties`: the type of every property, carrier by carrier, finding further carriers;
//!    the rules are in `stated`, `elsewhere`, `sampled` and `witnesses`.
//! 3. `bodies`: bodies and answers without a table.

mod api;
mod bodies;
mod drafts;
mod elsewhere;
mod enums;
mod finish;
mod nameless;
mod naming;
mod origin;
mod patch;
mod properties;
mod sampled;
mod second;
mod shapes;
mod sites;
mod stated;
mod values;
mod witnesses;

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

pub use api::{
    Api, Carrier, EnumType, Member, Property, Provenance, Rule, Type, Typed, TypedOperation,
};
pub use origin::{NoRule, Origin};
pub(crate) use values::is_instant;

use crate::diagnostics::Findings;
use crate::docs::{StatedType, TypeName};
use crate::model::Model;
use crate::sources::Catalog;
use drafts::Drafts;
use second::Second;
use shapes::{Infrastructure, Shapes};
use sites::{Container, Site};

/// What may serve as evidence beside the pages themselves.
#[derive(Default, Clone, Copy)]
pub struct Evidence<'a> {
    /// The SOAP contract and the .NET reference.
    pub catalog: Option<&'a Catalog>,
    /// An older release of the same reference, or the Swagger of this one, recovered by itself.
    pub older: Option<&'a Api>,
}

/// Decides every type of the model.
pub fn recover(model: Model, evidence: Evidence<'_>, findings: &mut Findings) -> Api {
    let decided = {
        let mut recovery = Recovery::new(&model, evidence);
        let decided = recovery.run(&model);
        findings.append(recovery.findings);
        decided
    };
    decided.into_api(model)
}

/// The state of a run.
struct Recovery<'a> {
    second: Second<'a>,
    shapes: Shapes<'a>,
    drafts: Drafts<'a>,
    /// Names of carriers and enums stated for nothing: (page tree, agent half, name). What is a filler in one tree
    /// means what it says in another.
    fillers: HashSet<(&'a str, bool, TypeName)>,
    /// How many operations would give the same request name.
    request_names: HashMap<String, usize>,
    /// The carrier that each site's table describes.
    site_names: HashMap<(usize, bool), (TypeName, Provenance)>,
    /// Whether the agents' parameters of a name are lists.
    parameters: HashMap<String, Option<bool>>,
    /// Which tree, and which half of the reference each page belongs to: true for agents.
    halves: HashMap<Arc<str>, (&'a str, bool)>,
    enums: enums::Enums<'a>,
    /// The names of enums that are listed where they are used.
    nameless: nameless::Names,
    /// Carriers whose properties are to be decided.
    queue: VecDeque<TypeName>,
    model: &'a Model,
    findings: Findings,
}

impl<'a> Recovery<'a> {
    fn new(model: &'a Model, evidence: Evidence<'a>) -> Self {
        let shapes = Shapes::new(Infrastructure::of(&[model]));
        let second = Second::new(evidence.catalog, evidence.older, &|name| shapes.drops(name));
        let fillers = model
            .operations
            .iter()
            .filter_map(|o| {
                let name = o.page.response.idle_name.clone()?;
                Some((o.page.root(), o.agent.is_some(), name))
            })
            .collect();
        let mut request_names: HashMap<String, usize> = HashMap::new();
        for operation in &model.operations {
            if operation
                .page
                .body
                .as_ref()
                .is_some_and(|b| b.name == "request")
            {
                *request_names
                    .entry(format!("{}Request", operation.page.id.value.operation()))
                    .or_default() += 1;
            }
        }
        Self {
            second,
            shapes,
            drafts: Drafts::default(),
            fillers,
            request_names,
            site_names: HashMap::new(),
            parameters: parameters(model, evidence.catalog),
            halves: model
                .operations
                .iter()
                .map(|o| (o.page.file.clone(), (o.page.root(), o.agent.is_some())))
                .collect(),
            enums: enums::Enums::new(model, evidence.catalog, evidence.older),
            nameless: nameless::Names::new(),
            queue: VecDeque::new(),
            model,
            findings: Findings::new(),
        }
    }

    fn run(&mut self, model: &'a Model) -> finish::Decided {
        let mut sites = Vec::with_capacity(model.operations.len() * 2);
        for (index, operation) in model.operations.iter().enumerate() {
            sites.extend(Site::body(index, operation));
            sites.extend(Site::answer(index, operation));
        }
        for site in &sites {
            if let Some(sample) = site.sample {
                match (site.is_request(), sample) {
                    // The parameter object itself is nobody's shape; what it holds is.
                    (true, serde_json::Value::Object(object)) => {
                        object.values().for_each(|v| self.shapes.index(v, false))
                    }
                    _ => self.shapes.index(sample, site.role == sites::Role::Answer),
                }
            }
        }
        self.name_enums(model);
        self.carrier_pages(model);
        self.name_tables(&sites);
        self.decide_properties();
        let types = self.type_sites(&sites);
        self.decide_properties();
        self.witnesses();
        self.finish(model, &sites, types)
    }

    /// How a site holds its carrier; where the page does not tell, the agent operation behind it
    /// and the second source are asked.
    fn container(&self, site: &Site<'a>) -> Container {
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
            Some(crate::sources::CatalogType::Array(_)) => Container::List,
            _ => Container::One,
        }
    }

    /// Whether the parameters of agent operations that have the name of a REST body are lists;
    /// `None` when there is no such parameter, or when they do not agree.
    fn parameter_is_list(&self, site: &Site<'a>) -> Option<bool> {
        if site.role != sites::Role::Body {
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
}

/// The parameters of all agent operations, in lower case: lists, single values, or (`None`) both.
fn parameters(model: &Model, catalog: Option<&Catalog>) -> HashMap<String, Option<bool>> {
    let mut found: HashMap<String, Option<bool>> = HashMap::new();
    for operation in model.operations.iter().filter(|o| o.agent.is_some()) {
        let table = operation
            .page
            .body
            .as_ref()
            .filter(|b| b.name == "request")
            .and_then(|b| b.table.as_ref());
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
    // A second source counts where no page has such a parameter.
    let mut second: HashMap<String, Option<bool>> = HashMap::new();
    for (name, ty) in catalog
        .iter()
        .flat_map(|c| c.operations.values())
        .flat_map(|o| &o.parameters)
    {
        let list = matches!(ty, crate::sources::CatalogType::Array(_));
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
