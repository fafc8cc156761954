//! Stage 3: recovers the types that the pages do not state.
//!
//! The pages omit the names of nested carriers, the types of array items, and which texts are enums. A small set of [`Rule`]s recovers them
//! in order of trust. Each recovered type keeps its rule and the place of its evidence. A type that no rule finds is a free-form value and
//! a finding. Rules use statistics of the input; this code contains no names of the vendor.
//!
//! The input is in `known` and never changes. A rule takes a question. It returns a type with its provenance, or leaves the question to the
//! next rule. The lists of rules are in `properties` and `bodies`.
//!
//! 1. `naming`: the carrier that each printed table describes.
//! 2. `properties`: the type of every property, carrier by carrier. This finds further carriers. The rules are in `stated`, `elsewhere`,
//!    `sampled` and `witnesses`.
//! 3. `bodies`: bodies and responses without a table.

mod api;
mod bodies;
mod drafts;
mod elsewhere;
mod enums;
mod evidence;
mod finish;
mod known;
mod nameless;
mod naming;
mod origin;
mod patch;
mod properties;
mod provenance;
mod rule;
mod sampled;
mod second;
mod shapes;
mod sites;
mod stated;
mod values;
mod witnesses;

use std::collections::{HashMap, VecDeque};

pub use api::{Api, Carrier, EnumType, Member, Property, Type, Typed, TypedOperation};
pub use evidence::Evidence;
pub use provenance::{Origin, Provenance};
pub use rule::{NoRule, Rule};
pub(crate) use values::is_instant;

use crate::diagnostics::Findings;
use crate::docs::TypeName;
use crate::model::Model;
use drafts::Drafts;
use known::Known;
use shapes::{Infrastructure, Shapes};
use sites::{Site, SiteKey};

/// Decides every type of the model.
pub fn recover(model: Model, evidence: Evidence<'_>, findings: &mut Findings) -> Api {
    let decided = {
        let mut recovery = Recovery::new(&model, evidence);
        // Pages with errors may describe what is missing.
        recovery.findings = std::mem::take(findings);
        let decided = recovery.run(&model);
        *findings = recovery.findings;
        decided
    };
    decided.into_api(model)
}

/// The state of a run: the input and the decisions so far.
struct Recovery<'a> {
    known: Known<'a>,
    /// The shapes of tables and samples, and the samples of each shape.
    shapes: Shapes<'a>,
    /// The carriers.
    drafts: Drafts<'a>,
    /// The carrier that each site's table describes.
    site_names: HashMap<SiteKey, (TypeName, Provenance)>,
    enums: enums::Enums<'a>,
    /// The names of enums that are defined inline.
    nameless: nameless::Names,
    /// Carriers with undecided properties.
    queue: VecDeque<TypeName>,
    findings: Findings,
}

impl<'a> Recovery<'a> {
    fn new(model: &'a Model, evidence: Evidence<'a>) -> Self {
        let shapes = Shapes::new(Infrastructure::of(&[model]));
        Self {
            known: Known::new(model, evidence, &shapes),
            shapes,
            drafts: Drafts::default(),
            site_names: HashMap::new(),
            enums: enums::Enums::new(model, evidence.catalog, evidence.older),
            nameless: nameless::Names::new(),
            queue: VecDeque::new(),
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
                    // The parameter object itself is not indexed by its shape; the values in it are.
                    (true, serde_json::Value::Object(object)) => {
                        object.values().for_each(|v| self.shapes.index(v, false))
                    }
                    _ => self
                        .shapes
                        .index(sample, site.role == sites::Role::Response),
                }
            }
        }
        self.name_enums(model);
        self.parameter_types(model);
        self.carrier_pages(model);
        self.name_tables(&sites);
        self.decide_properties();
        let types = self.type_sites(&sites);
        self.decide_properties();
        self.witnesses();
        self.finish(model, &sites, types)
    }
}
