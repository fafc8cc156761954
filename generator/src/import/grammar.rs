//! Writes pages in the page grammar.

use std::fmt::Write as _;

use super::samples;
use super::words::Words;
use crate::docs::{
    ArchiveKind, ArchivePage, ParameterRow, PropertyTable, ResponseKind, StatedType, TypeName,
};
use crate::recover::{Api, Carrier, EnumType, Rule, Type, Typed, TypedOperation};
use crate::wrap::filled;

/// The longest line of prose, where it can be broken.
const WIDTH: usize = 100;

/// A page under construction. Writing to a string does not fail.
struct Page(String);

impl Page {
    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    /// Adds prose, if there is any.
    fn paragraph(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.0.push('\n');
        for line in filled(text, WIDTH) {
            self.line(&line);
        }
    }

    fn heading(&mut self, heading: &str) {
        let _ = write!(self.0, "\n{}\n", heading.trim_end());
    }

    fn table(&mut self, columns: &[&str], rows: impl Iterator<Item = Vec<String>>) {
        self.0.push('\n');
        self.row(columns.iter().map(|c| (*c).to_owned()));
        self.row(columns.iter().map(|c| "-".repeat(c.len())));
        for row in rows {
            self.row(row.into_iter());
        }
    }

    fn row(&mut self, cells: impl Iterator<Item = String>) {
        self.0.push('|');
        for cell in cells {
            let _ = write!(self.0, " {} |", cell.replace('\n', " ").replace('|', "\\|"));
        }
        self.0.push('\n');
    }

    fn fence(&mut self, info: &str, body: &str) {
        let _ = write!(self.0, "\n```{info}\n{body}\n```\n");
    }
}

/// Writes the page of an operation.
pub(super) fn operation(api: &Api, typed: &TypedOperation, words: &Words) -> String {
    let page = &typed.operation.page;
    let own = words.operation(page);
    let path = page.path.value.as_str();
    let title = format!("{} {}", page.method, crate::vendor::names::short_path(path));
    let mut out = Page(String::with_capacity(4096));
    out.line(&format!("---\ntitle: {title}\nuid: {}", page.id.value));
    if let (None, Some(calls)) = (&typed.operation.agent, &page.calls) {
        let (agent, operation) = &calls.value;
        out.line(&format!("calls: {agent}.{operation}"));
    }
    if let Some(archive) = &page.queries {
        out.line(&format!("queries: {archive}"));
    }
    if page.facts.online_restricted {
        out.line("online: restricted");
    }
    if page.facts.experimental {
        out.line("stability: experimental");
    }
    if let Some(milliseconds) = page.facts.slow_after_ms {
        out.line(&format!("slow: {milliseconds} ms"));
    }
    out.line(&format!("---\n\n# {title}"));
    out.fence("http", &format!("{} {path}", page.method));
    out.paragraph(own.summary());
    out.paragraph(own.description());
    let parameter = |row: &ParameterRow| {
        let words = own.parameter(&row.name);
        let required = if row.required { "**Required**" } else { "" };
        vec![
            row.name.clone(),
            row.ty.to_string(),
            format!("{required} {words}").trim().to_owned(),
        ]
    };
    if !page.path_parameters.is_empty() {
        out.table(
            &["Path Part", "Type", "Description"],
            page.path_parameters.iter().map(parameter),
        );
    }
    if !page.query_parameters.is_empty() {
        out.heading("## Query String Parameters");
        out.table(
            &["Parameter Name", "Type", "Description"],
            page.query_parameters.iter().map(parameter),
        );
    }
    if !page.headers.is_empty() {
        out.heading("## Request Headers");
        let rows = page.headers.iter().map(|row| {
            let mut media: Vec<String> = row.media_types.iter().map(|m| format!("`{m}`")).collect();
            // The vendor's order has no meaning. In ours, short names come first.
            media.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
            let media = media.join(", ");
            vec![
                row.name.clone(),
                if media.is_empty() {
                    own.header(&row.name).to_owned()
                } else {
                    media
                },
            ]
        });
        out.table(&["Parameter Name", "Description"], rows);
    }
    if let (Some(body), Some(ty)) = (&page.body, &typed.body) {
        out.heading(&format!("## Request Body: {}", body.name));
        out.paragraph(own.body());
        if ty.ty != Type::Binary && ty.provenance.rule != Rule::Unknown {
            out.heading(&format!("### Request body: {}", ty.ty));
        }
        // The parameter object of an operation is not used elsewhere. Every other carrier has a page of its own.
        if let Some(table) = &body.table
            && let Some(request) = request_of(api, ty)
            && !request.properties.is_empty()
        {
            properties(&mut out, request, table, |name| {
                own.body_row(request.name.as_str(), name)
            });
        }
    }
    response(&mut out, typed, own);
    samples(api, &mut out, typed);
    out.0
}

fn response(out: &mut Page, typed: &TypedOperation, own: super::words::OperationWords<'_>) {
    let response = &typed.operation.page.response;
    out.heading("## Response");
    out.paragraph(own.response());
    let rows = response
        .statuses
        .iter()
        .map(|row| vec![row.code.to_string(), own.status(row.code).to_owned()]);
    out.table(&["Response", "Description"], rows);
    let Some(answer) = typed
        .answer
        .as_ref()
        .filter(|_| response.kind != ResponseKind::Nothing)
    else {
        return;
    };
    // A heading without a type means a stream of bytes.
    let ty = match (&answer.ty, answer.provenance.rule) {
        (Type::Binary, _) => String::new(),
        (_, Rule::Unknown) => response
            .stated
            .as_ref()
            .map_or_else(String::new, |stated| stated.value.to_string()),
        (ty, _) => ty.to_string(),
    };
    out.heading(&format!("### Response body: {ty}"));
}

/// Returns the parameter object of one operation, if the type is one.
fn request_of<'a>(api: &'a Api, typed: &Typed) -> Option<&'a Carrier> {
    match &typed.ty {
        Type::Carrier(name) => api.carriers.get(name).filter(|carrier| carrier.request),
        _ => None,
    }
}

/// Writes a property table with the recovered types. A type that was not recovered keeps the vendor's cell, unless that is a name. Such a
/// name is a filler. Without the vendor's other tables, it would be read as a type.
fn properties<'w>(
    out: &mut Page,
    carrier: &Carrier,
    table: &PropertyTable,
    words: impl Fn(&str) -> &'w str,
) {
    let rows = table.rows.iter().map(|row| {
        let known = carrier
            .properties
            .get(&row.name)
            .filter(|p| p.provenance.rule != Rule::Unknown);
        let ty = match (known, &row.ty) {
            (Some(property), _) => property.ty.to_string(),
            (None, StatedType::Named(_)) => StatedType::Any.to_string(),
            (None, stated) => stated.to_string(),
        };
        vec![row.name.clone(), ty, words(&row.name).to_owned()]
    });
    out.table(&["Property Name", "Type", "Description"], rows);
}

fn samples(api: &Api, out: &mut Page, typed: &TypedOperation) {
    let page = &typed.operation.page;
    if let Some(sample) = &page.sample_request {
        out.heading("## Sample request");
        let start = format!("{} {}", page.method, page.path.value);
        let body = samples::body(api, sample, typed.body.as_ref());
        out.fence("http!", &samples::message(&start, sample, &body));
    }
    if let Some(sample) = &page.sample_response {
        out.heading("## Sample response");
        let code = page.response.statuses.first().map_or(200, |row| row.code);
        let start = format!("HTTP/1.1 {code} {}", samples::reason(code));
        let body = samples::body(api, sample, typed.answer.as_ref());
        out.fence("http_", &samples::message(&start, sample, &body));
    }
}

/// Writes the page of a carrier.
pub(super) fn carrier(carrier: &Carrier, words: &Words) -> String {
    // A page without a table would be one that lost it.
    if carrier.properties.is_empty() {
        return named("carrier", &carrier.name, &["empty: true"], words).0;
    }
    let mut out = named("carrier", &carrier.name, &[], words);
    let rows = carrier.properties.iter().map(|(name, property)| {
        vec![
            name.clone(),
            property.ty.to_string(),
            words.row(carrier.name.as_str(), name).to_owned(),
        ]
    });
    out.table(&["Property Name", "Type", "Description"], rows);
    out.0
}

/// Writes the page of an enum.
pub(super) fn enumeration(enumeration: &EnumType, words: &Words) -> String {
    let flags: &[&str] = if enumeration.flags {
        &["flags: true"]
    } else {
        &[]
    };
    let mut out = named("enum", &enumeration.name, flags, words);
    let rows = enumeration.members.iter().map(|member| {
        let number = member.number.map_or_else(String::new, |n| n.to_string());
        vec![
            member.name.clone(),
            number,
            words
                .row(enumeration.name.as_str(), &member.name)
                .to_owned(),
        ]
    });
    out.table(&["Member", "Value", "Description"], rows);
    out.0
}

/// Writes the page about a tag.
pub(super) fn tag(name: &str, api: &Api, words: &Words) -> String {
    let mut out = Page(String::new());
    out.line(&format!("---\ntitle: {name}\ntag: {name}"));
    let pages = api.operations.iter().map(|typed| &typed.operation.page);
    let examples = words.examples(name, pages.filter(|page| page.tag == name));
    if !examples.is_empty() {
        out.line(&format!("examples: {examples}"));
    }
    out.line(&format!("---\n\n# {name}"));
    out.paragraph(words.tag(name));
    out.0
}

/// Writes the page of an archive, or of columns that archives share.
pub(super) fn archive(page: &ArchivePage, words: &Words) -> String {
    let name = &page.name.value;
    let key = match page.kind {
        ArchiveKind::Archive => "archive",
        ArchiveKind::Part => "columns",
    };
    let mut out = Page(String::new());
    out.line(&format!(
        "---\ntitle: {name}\n{key}: {name}\n---\n\n# {name}"
    ));
    out.paragraph(words.archive(name));
    if !page.entities.is_empty() {
        out.heading("## Entities");
        let rows = page
            .entities
            .iter()
            .map(|entity| vec![entity.value.clone()]);
        out.table(&["Entity"], rows);
    }
    if !page.columns.is_empty() {
        out.heading("## Columns");
        let rows = page.columns.iter().map(|column| {
            let sorts = if column.sortable { "x" } else { "" };
            vec![column.name.clone(), column.ty.to_string(), sorts.to_owned()]
        });
        out.table(&["Column", "Type", "OrderBy"], rows);
    }
    if !page.parts.is_empty() {
        out.heading("## Shared columns");
        let rows = page
            .parts
            .iter()
            .map(|row| vec![row.path.clone(), row.part.clone()]);
        out.table(&["Path", "Columns"], rows);
    }
    out.0
}

fn named(kind: &str, name: &TypeName, more: &[&str], words: &Words) -> Page {
    let mut out = Page(String::new());
    out.line(&format!("---\ntitle: {name}\n{kind}: {name}"));
    for line in more {
        out.line(line);
    }
    out.line(&format!("---\n\n# {name}"));
    out.paragraph(words.named(name.as_str()));
    out
}
