//! The state of the reference on one page: what is covered, where types come from, what was found,
//! what changed.
//!
//! Two steps. [`Report::of`] makes plain data of what the stages kept; it decides what is counted,
//! in which order things are shown and how many are listed. [`Report::to_html`] fills the page
//! `templates/report.html` with it. The page needs no network: style and script are in it, and its
//! Content-Security-Policy allows these two alone. It holds no time and no path of the machine, so
//! that the same input gives the same bytes.

mod carriers;
mod changes;
mod costs;
mod coverage;
mod found;
mod origins;
mod page;
mod places;
mod reach;
mod release;

use std::path::Path;

use openapiv3::OpenAPI;

use crate::diagnostics::{Findings, Sources};
use crate::overlay::Applied;
use crate::recover::Api;

pub use crate::figures::{Count, Share};
pub use carriers::CarrierRow;
pub use changes::{ChangeGroup, ChangeRow, Changes, Compared, Since};
pub use costs::{Cost, CostGroup, Costs};
pub use coverage::Area;
pub use found::{Group, Item};
pub use origins::{Correction, Example, Told};
pub use release::release_page;

use places::Named;

/// What a report is made from.
pub struct Material<'a> {
    /// What the page trees are called.
    pub pages: String,
    /// A folder that is left off from the names of files.
    pub root: &'a Path,
    /// The API with every type decided.
    pub api: &'a Api,
    /// The document made from it.
    pub document: &'a OpenAPI,
    /// What overlays changed in it, in their order.
    pub corrections: &'a [Applied],
    /// What all stages found.
    pub findings: &'a Findings,
    /// The texts that findings point into.
    pub sources: &'a Sources,
    /// What changed since when.
    pub since: Since,
    /// What the crate costs to compile, where that was measured.
    pub costs: Option<Costs>,
}

/// The whole report, as plain data.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The title of the API.
    pub title: String,
    /// What the page trees are called.
    pub pages: String,
    /// The figures that sum it up.
    pub summary: Summary,
    /// The areas: one for each tag, agents first, by name.
    pub areas: Vec<Area>,
    /// Where types come from: the rules that told any, the most trusted first.
    pub origins: Vec<Told>,
    /// What overlays correct, in their order.
    pub corrections: Vec<Correction>,
    /// Findings by severity and code, the worst first.
    pub findings: Vec<Group>,
    /// The carriers with most properties.
    pub carriers: Vec<CarrierRow>,
    /// What changed.
    pub changes: Changes,
    /// What the crate costs to compile.
    pub costs: Option<Costs>,
}

/// The figures that sum a report up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Operations with a description, of all.
    pub described: Share,
    /// Operations with a sample, of all.
    pub samples: Share,
    /// Tags.
    pub tags: Count,
    /// Carriers.
    pub carriers: Count,
    /// Properties with a description, of those of all carriers.
    pub properties: Share,
    /// Enums.
    pub enums: Count,
    /// Members of all enums.
    pub members: Count,
    /// Types that the pages state or that were recovered, of all places where a type is wanted.
    pub types: Share,
    /// Findings.
    pub findings: Count,
    /// Findings that are errors.
    pub errors: Count,
    /// Findings that are warnings.
    pub warnings: Count,
}

impl Report {
    /// Makes a report.
    pub fn of(material: Material<'_>) -> Self {
        let Material {
            pages,
            root,
            api,
            document,
            corrections,
            findings,
            sources,
            since,
            costs,
        } = material;
        let named = Named { root, sources };
        let reach = reach::Reach::of(api);
        let areas = coverage::areas(api, &reach);
        let origins = origins::told(api, &named);
        Self {
            title: document.info.title.clone(),
            pages,
            summary: Summary::of(api, &areas, &origins, findings),
            areas,
            origins,
            corrections: origins::corrections(corrections, &named),
            findings: found::groups(findings, &named),
            carriers: carriers::largest(api, &reach),
            changes: Changes::of(since),
            costs,
        }
    }
}

impl Summary {
    fn of(api: &Api, areas: &[Area], origins: &[Told], findings: &Findings) -> Self {
        use crate::diagnostics::Severity;
        use crate::recover::Rule;

        let properties = || api.carriers.values().flat_map(|c| c.properties.values());
        let severe =
            |severity| Count::of(findings.iter().filter(|found| found.severity() == severity));
        let unknown = Rule::Unknown.to_string();
        let told = origins.iter().filter(|told| told.rule != unknown);
        let whole = origins.iter().map(|told| told.all.part.0).sum();
        Self {
            described: Share::sum(areas.iter().map(|area| area.described)),
            samples: Share::sum(areas.iter().map(|area| area.samples)),
            tags: Count(areas.len()),
            carriers: Count(api.carriers.len()),
            properties: Share::of(properties(), |property| !property.text.is_empty()),
            enums: Count(api.enums.len()),
            members: Count::of(api.enums.values().flat_map(|found| &found.members)),
            types: Share {
                part: Count(told.map(|told| told.all.part.0).sum()),
                whole: Count(whole),
            },
            findings: Count(findings.len()),
            errors: severe(Severity::Error),
            warnings: severe(Severity::Warning),
        }
    }
}
