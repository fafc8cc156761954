//! Stage 3: the types that the pages leave unsaid.
//!
//! The pages drop the name of a nested carrier, what an array holds, and which texts are enums.
//! They are recovered by a small set of [`Rule`]s in order of trust; each recovered type keeps the
//! rule and the place that it relies on. A type that no rule finds is a free-form value and a finding.
//! Rules work on what is counted in the input; this code contains no name of the vendor's.
//!
//! What is known from the start is in `known` and never changes. A rule takes a question, returns a type with its reason,
//! or leaves the question to the next rule; the lists of rules are in `properties` and `bodies`.
//!
//! 1. `naming`: which carrier each printed table describes.
//! 2. `properties`: the type of every property, carrier by carrier, finding further carriers;
//!    the rules are in `stated`, `elsewhere`, `sampled` and `witnesses`.
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
        let decided = recovery.run(&model);
        findings.append(recovery.findings);
        decided
    };
    decided.into_api(model)
}

/// A run: what is known from the start, and what was decided so far.
struct Recovery<'a> {
    known: Known<'a>,
    /// The property names of tables and samples, and the samples of each.
    shapes: Shapes<'a>,
    /// The carriers.
    drafts: Drafts<'a>,
    /// The carrier that each site's table describes.
    site_names: HashMap<SiteKey, (TypeName, Provenance)>,
    enums: enums::Enums<'a>,
    /// The names of enums that are listed where they are used.
    nameless: nameless::Names,
    /// Carriers whose properties are to be decided.
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
                    // The parameter object itself is nobody's shape; what it holds is.
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
        self.carrier_pages(model);
        self.name_tables(&sites);
        self.decide_properties();
        let types = self.type_sites(&sites);
        self.decide_properties();
        self.witnesses();
        self.finish(model, &sites, types)
    }
}
