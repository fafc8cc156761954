//! The state of the reference on one page: coverage, origins of types, findings and changes.
//!
//! A report is created in two steps. [`Report::of`] converts the data of the stages to plain data. It determines the counts, the order and
//! the number of listed entries. [`Report::to_html`] fills the page `templates/report.html` with this data. The page needs no network: it
//! includes its style and script, and its Content-Security-Policy allows only these two. It contains neither times nor local paths, so the
//! same input gives the same bytes.

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

/// The input of a report.
pub struct Material<'a> {
    /// The names of the page trees.
    pub pages: String,
    /// A folder that is omitted from the names of files.
    pub root: &'a Path,
    /// The API with the types of all values.
    pub api: &'a Api,
    /// The document made from it.
    pub document: &'a OpenAPI,
    /// The changes that overlays made to it, in order.
    pub corrections: &'a [Applied],
    /// The findings of all stages.
    pub findings: &'a Findings,
    /// The texts that findings refer to.
    pub sources: &'a Sources,
    /// The changes since an older state.
    pub since: Since,
    /// The costs of compiling the crate, if measured.
    pub costs: Option<Costs>,
}

/// The whole report, as plain data.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The title of the API.
    pub title: String,
    /// The names of the page trees.
    pub pages: String,
    /// The summary figures.
    pub summary: Summary,
    /// The areas: one per tag, agents first, by name.
    pub areas: Vec<Area>,
    /// The origins of types: the rules that determined any, the most trusted first.
    pub origins: Vec<Told>,
    /// The corrections by overlays, in order.
    pub corrections: Vec<Correction>,
    /// Findings by severity and code, the most severe first.
    pub findings: Vec<Group>,
    /// The carriers with the most properties.
    pub carriers: Vec<CarrierRow>,
    /// The changes.
    pub changes: Changes,
    /// The costs of compiling the crate.
    pub costs: Option<Costs>,
}

/// The summary figures of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The share of operations with a description.
    pub described: Share,
    /// The share of operations with a sample.
    pub samples: Share,
    /// Tags.
    pub tags: Count,
    /// Carriers.
    pub carriers: Count,
    /// The share of all carriers' properties with a description.
    pub properties: Share,
    /// Enums.
    pub enums: Count,
    /// Members of all enums.
    pub members: Count,
    /// The share of types that the pages state or that were recovered, among all places that need a type.
    pub types: Share,
    /// Findings.
    pub findings: Count,
    /// Errors among the findings.
    pub errors: Count,
    /// Warnings among the findings.
    pub warnings: Count,
}

impl Report {
    /// Creates a report.
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
