//! Checks that the parts of an operation's page agree.

use std::collections::HashSet;

use serde_json::Value;

use super::bodies::ACCEPT;
use super::names::{OperationId, shorten};
use super::page::{OperationPage, Sample, Spanned};
use super::reader::Reader;
use crate::diagnostics::{Code, Finding, Place, Span};

/// Returns the place of a member in a sample.
fn place_of(sample: &Sample, member: &str) -> Place {
    let quoted = format!("\"{member}\"");
    let at = sample.body.find(&quoted).zip(sample.at.span);
    at.map_or_else(
        || sample.at.clone(),
        |(offset, span)| {
            let start = span.start + offset;
            Place::span(
                sample.at.file.clone(),
                Span::new(start, start + quoted.len()),
            )
        },
    )
}

impl Reader<'_> {
    pub(super) fn check_file_name(&mut self, id: &Spanned<OperationId>) {
        let name = self.source.relative.rsplit('/').next().unwrap_or_default();
        if name.strip_suffix(".md") != Some(id.value.as_str()) {
            let finding = Finding::new(
                Code::DocsIdFileName,
                format!(
                    "the id `{}` is not the file's name `{}`",
                    id.value,
                    shorten(name)
                ),
            );
            self.push(
                finding.help("name the file after the id; the id is used"),
                id.span,
            );
        }
    }

    /// Checks that a vendor's page that lists media types of responses ends with a sample response. Pages of all generations do.
    pub(super) fn check_end(&mut self, page: &OperationPage, has_section: bool) {
        let has_sample = has_section || page.sample_response.is_some();
        let lists_responses = page.headers.iter().any(|row| row.name == ACCEPT);
        if !self.is_ours && lists_responses && !has_sample {
            self.unfinished();
        }
    }

    /// Reports that a page lacks the end that all pages of its kind have.
    pub(super) fn unfinished(&mut self) {
        let end = self.source.text.trim_end().len();
        let message = "the page does not end as others do; it may be cut";
        let finding = Finding::new(Code::DocsSectionMissing, message);
        let help = "compare it with the page that the vendor has today";
        let last = self.source.text[..end].chars().next_back();
        let start = end - last.map_or(0, char::len_utf8);
        self.push(finding.help(help), Span::new(start, end));
    }

    /// Checks that the sample is a request of this operation.
    pub(super) fn check_request(&mut self, page: &OperationPage) {
        let Some(sample) = &page.sample_request else {
            return;
        };
        let (method, path) = sample.start.split_once(' ').unwrap_or_default();
        if method == page.method.as_str() && page.path.value.describes(path.trim_start()) {
            return;
        }
        let message = format!(
            "the sample request `{}` is not one of `{} {}`",
            shorten(&sample.start),
            page.method,
            page.path.value
        );
        let help = "write a sample with the method and the path of the page";
        let finding = Finding::new(Code::DocsSampleOther, message).help(help);
        self.findings.push(finding.at(sample.start_at.clone()));
    }

    /// Checks that the members of samples are rows of the page's tables. A sample that has none of the rows is a map.
    pub(super) fn check_members(&mut self, page: &OperationPage) {
        let body = page.body.as_ref().and_then(|body| body.table.as_ref());
        let pairs = [
            (&page.sample_request, body),
            (&page.sample_response, page.response.table.as_ref()),
        ];
        for (sample, table) in pairs {
            let (Some(sample), Some(table)) = (sample, table) else {
                continue;
            };
            let first = match &sample.json {
                Some(Value::Array(items)) => items.first(),
                json => json.as_ref(),
            };
            let Some(Value::Object(members)) = first else {
                continue;
            };
            let rows = || table.rows.iter().map(|row| row.name.as_str());
            let known: HashSet<&str> = rows().collect();
            let is_map = !members.keys().any(|member| known.contains(member.as_str()));
            for member in members.keys() {
                if known.contains(member.as_str()) {
                    continue;
                }
                let alike = rows().find(|row| row.eq_ignore_ascii_case(member));
                if is_map && alike.is_none() {
                    continue;
                }
                let member = shorten(member);
                let message = match alike {
                    Some(alike) => format!("the sample has `{member}`, and the table `{alike}`"),
                    None => format!("the sample has `{member}`, which the table does not have"),
                };
                let finding = Finding::new(Code::DocsSampleMember, message);
                let finding = finding.help("add the row to the table, or correct the sample");
                self.findings.push(finding.at(place_of(sample, &member)));
            }
        }
    }

    /// Reports a name that a page lists and whose row is gone.
    pub(super) fn check_listed(&mut self, name: &str, rows: &HashSet<&str>, who: &str, span: Span) {
        if !rows.contains(name) {
            let name = shorten(name);
            let message = format!("{who} `{name}`, which the table does not have");
            let finding = Finding::new(Code::DocsSampleMember, message);
            self.push(
                finding.help("add the row to the table, or remove the name here"),
                span,
            );
        }
    }

    /// Checks the request body of a vendor's page: it has a name, and an object of parameters has a table, whose rows its text lists.
    pub(super) fn check_body(&mut self, page: &OperationPage, text: &str, text_span: Span) {
        let Some(body) = &page.body else { return };
        if self.is_ours {
            return;
        }
        if body.name.is_empty() {
            let message = "the request body has no name";
            let finding = Finding::new(Code::DocsSectionMissing, message);
            self.push(
                finding.help("write the name of the parameter after the colon"),
                body.span,
            );
        }
        if !body.is_parameters {
            return;
        }
        let Some(table) = &body.table else {
            self.error(
                Code::DocsTableMissing,
                format!("the request body `{}` has no table", body.name),
                body.span,
                "add the table of its properties",
            );
            return;
        };
        let rows: HashSet<&str> = table.rows.iter().map(|row| row.name.as_str()).collect();
        let names: Vec<&str> = text.split(',').map(str::trim).collect();
        let is_name =
            |name: &&str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
        if names.iter().all(is_name) && names.iter().any(|name| rows.contains(name)) {
            for name in names {
                self.check_listed(name, &rows, "the text lists", text_span);
            }
        }
    }

    /// Checks that rows and placeholders agree. The order is that of the URL.
    pub(super) fn check_placeholders(&mut self, page: &OperationPage) {
        for name in page.path.value.placeholders() {
            if !page.path_parameters.iter().any(|row| row.name == name) {
                let message =
                    format!("the path has `{{{name}}}`, but no row of the path table describes it");
                let help = format!(
                    "add a row to the table headed `{}`",
                    self.grammar.tables.path[0]
                );
                self.error(Code::DocsPathRowMissing, message, page.path.span, &help);
            }
        }
        for row in &page.path_parameters {
            if !page.path.value.placeholders().any(|name| name == row.name) {
                let message = format!(
                    "the path table describes `{}`, which is not in the path",
                    shorten(&row.name)
                );
                self.error(
                    Code::DocsPathRowExtra,
                    message,
                    row.span,
                    "remove the row, or correct its name",
                );
            }
        }
    }
}
