//! Measures the share of a reference that has descriptions, by kind, and reports missing ones.
//!
//! Only the pages are counted. A description that only repeats the name does not count. A description that mentions an unknown or removed
//! part of the reference is reported.

mod mentions;
mod repeats;

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostics::{Code, Finding, Findings, Place, Span, some_of};
use crate::docs::{OperationPage, ParameterRow, PropertyRow};
use crate::figures::Share;
use crate::model::Model;

use mentions::Known;
use repeats::says_more;

/// The limit of names in a finding. The rest is counted.
const MOST: usize = 5;

/// The kinds of parts that can have a description.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// A tag with a page of its own.
    Tag,
    /// An operation.
    Operation,
    /// A path or query parameter of one operation.
    Parameter,
    /// A property of the request body of one operation.
    RequestProperty,
    /// A carrier.
    Carrier,
    /// A property of a carrier.
    Property,
    /// An enum.
    Enum,
    /// A member of an enum.
    Member,
}

impl Kind {
    /// Returns the plural, as used in tables.
    const fn plural(self) -> &'static str {
        match self {
            Self::Tag => "tags",
            Self::Operation => "operations",
            Self::Parameter => "parameters",
            Self::RequestProperty => "properties of requests",
            Self::Carrier => "carriers",
            Self::Property => "properties of carriers",
            Self::Enum => "enums",
            Self::Member => "members of enums",
        }
    }
}

/// The counts of one kind.
#[derive(Debug, Default)]
struct Counts {
    described: Share,
    /// The number of words in all descriptions.
    words: usize,
}

/// The share of a reference that has descriptions. `Display` writes a table.
#[derive(Debug, Default)]
pub struct Coverage {
    counts: BTreeMap<Kind, Counts>,
    missing: Vec<Finding>,
    mistaken: Vec<Finding>,
}

impl Coverage {
    /// Measures pages.
    pub(crate) fn of(model: &Model) -> Self {
        let mut coverage = Self::default();
        let known = Known::of(model);
        for operation in &model.operations {
            coverage.operation(&operation.page, &known);
        }
        for tag in &model.tags {
            let mut page = Page::new(&tag.file, &known);
            let name = &tag.name;
            page.item(Kind::Tag, &name.value, &tag.text, name.span);
            coverage.add(page);
        }
        for carrier in &model.carriers {
            let mut page = Page::new(&carrier.file, &known);
            let name = &carrier.name;
            page.item(Kind::Carrier, name.value.as_str(), &carrier.text, name.span);
            page.properties(Kind::Property, &carrier.table.rows);
            coverage.add(page);
        }
        for enumeration in &model.enums {
            let mut page = Page::new(&enumeration.file, &known);
            let name = &enumeration.name;
            page.item(
                Kind::Enum,
                name.value.as_str(),
                &enumeration.text,
                name.span,
            );
            for member in &enumeration.members {
                page.item(Kind::Member, &member.name, &member.text, member.span);
            }
            coverage.add(page);
        }
        coverage
    }

    fn operation(&mut self, operation: &OperationPage, known: &Known) {
        let mut page = Page::new(&operation.file, known);
        let id = operation.id.value.as_str();
        page.item(Kind::Operation, id, &text(operation), operation.id.span);
        page.parameters(&operation.path_parameters);
        page.parameters(&operation.query_parameters);
        if let Some(table) = operation.body.as_ref().and_then(|body| body.table.as_ref()) {
            page.properties(Kind::RequestProperty, &table.rows);
        }
        self.add(page);
    }

    fn add(&mut self, page: Page<'_>) {
        for (kind, counts) in page.counts {
            let sum = self.counts.entry(kind).or_default();
            sum.described = Share::sum([sum.described, counts.described]);
            sum.words += counts.words;
        }
        self.mistaken.extend(page.mistaken);
        let Some((_, span)) = page.missing.first() else {
            return;
        };
        let names = some_of(page.missing.iter().map(|(name, _)| name.as_str()), MOST);
        self.missing.push(
            Finding::new(
                Code::CoverageUndescribed,
                format!("no description of {names}"),
            )
            .at(Place::span(page.file, *span))
            .help("say what it means, in more words than its name has"),
        );
    }

    /// Reports missing descriptions, one warning per page, and descriptions that mention unknown names.
    pub(crate) fn report(&self, findings: &mut Findings) {
        for finding in self.mistaken.iter().chain(&self.missing) {
            findings.push(finding.clone());
        }
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (kind, Counts { described, words })) in self.counts.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            let mean = words.checked_div(described.part.0).unwrap_or_default();
            write!(
                f,
                "{:<24}{:>6} of {:>6} described, {:>5}, {mean:>3} words on average",
                kind.plural(),
                described.part,
                described.whole,
                described.percent(),
            )?;
        }
        Ok(())
    }
}

/// Whether an operation has a description that adds to its id.
pub(crate) fn is_described(operation: &OperationPage) -> bool {
    says_more(operation.id.value.as_str(), &text(operation))
}

/// Returns the whole description of an operation.
fn text(operation: &OperationPage) -> String {
    format!("{} {}", operation.summary, operation.description)
}

/// The descriptions on one page.
struct Page<'a> {
    file: &'a str,
    counts: BTreeMap<Kind, Counts>,
    missing: Vec<(String, Span)>,
    known: &'a Known,
    mistaken: Vec<Finding>,
}

impl<'a> Page<'a> {
    fn new(file: &'a str, known: &'a Known) -> Self {
        Self {
            file,
            known,
            mistaken: Vec::new(),
            counts: BTreeMap::new(),
            missing: Vec::new(),
        }
    }

    fn item(&mut self, kind: Kind, name: &str, text: &str, span: Span) {
        for unknown in self.known.unknown(text) {
            self.mistaken.push(
                Finding::new(
                    Code::CoverageUnknownName,
                    format!("the description of `{name}` mentions `{unknown}`, which the reference does not have"),
                )
                .at(Place::span(self.file, span))
                .help("name what replaced it, or describe it without the name"),
            );
        }
        let says_more = says_more(name, text);
        let counts = self.counts.entry(kind).or_default();
        counts.described = Share::sum([counts.described, Share::of([says_more], |says| says)]);
        if says_more {
            counts.words += text.split_whitespace().count();
        } else {
            self.missing.push((name.to_owned(), span));
        }
    }

    fn parameters(&mut self, rows: &[ParameterRow]) {
        for row in rows {
            self.item(Kind::Parameter, &row.name, &row.text, row.span);
        }
    }

    fn properties(&mut self, kind: Kind, rows: &[PropertyRow]) {
        for row in rows {
            self.item(kind, &row.name, &row.text, row.span);
        }
    }
}
