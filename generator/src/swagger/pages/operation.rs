//! Converts an operation to its page.

use serde_json::Value;

use super::definitions::{Definitions, span, words};
use super::document::Document;
use super::references::definition_of;
use crate::diagnostics::{Code, Finding, Findings, Place};
use crate::docs::{
    BadName, BodySection, Facts, HeaderRow, Method, OperationId, OperationPage, ParameterRow,
    PathTemplate, ResponseKind, ResponseSection, Spanned, StatedType, StatusRow, called_operation,
    plain, queried_archive,
};
use crate::vendor::SUPEROFFICE;

/// The folder of operations without a tag.
pub(super) const NO_TAG: &str = "Other";

/// An operation during the conversion.
pub(super) struct Operation<'a> {
    pub(super) document: &'a Document,
    pub(super) definitions: &'a Definitions<'a>,
    /// The path, after the base path of the document.
    pub(super) path: String,
    pub(super) method: &'a str,
    pub(super) value: &'a Value,
    pub(super) at: String,
}

impl<'a> Operation<'a> {
    /// Returns the page. `None`, with an error, for an operation without a usable id, path or method.
    pub(super) fn page(&self, findings: &mut Findings) -> Option<OperationPage> {
        let place = self.place("");
        let text = |key: &str| self.value.get(key).and_then(Value::as_str);
        let id = match text("operationId") {
            Some(id) => self.named(OperationId::new(id), "/operationId", findings)?,
            None => {
                self.error(
                    Code::SwaggerOperationIdMissing,
                    "the operation has no `operationId`",
                    "",
                    "give it one; pages are named by it",
                    findings,
                );
                return None;
            }
        };
        let method = self.named(Method::new(&self.method.to_ascii_uppercase()), "", findings)?;
        let path = self.named(PathTemplate::new(&self.path), "", findings)?;
        let tag = self.tag().unwrap_or_else(|| NO_TAG.to_owned());
        let half = if path.value.segments().any(|segment| segment == "Agents") {
            "agent"
        } else {
            "rest"
        };
        let mut facts = Facts::default();
        let mut without_facts = |key: &str| {
            let raw = text(key).unwrap_or_default().replace("\r\n", "\n");
            let (kept, odd) = facts.take_text(&SUPEROFFICE.notices, &raw);
            for finding in odd {
                findings.push(finding.at(self.place(&format!("/{key}"))));
            }
            (raw, kept)
        };
        let (_, summary) = without_facts("summary");
        let (raw, description) = without_facts("description");
        let mut page = OperationPage {
            file: self.document.file.clone(),
            is_ours: false,
            relative: format!("{half}/{tag}/{}.md", id.value),
            tag,
            title: format!("{} {}", method.value, self.path),
            id,
            method: method.value,
            path,
            summary: plain(&summary).replace('\n', " "),
            description: plain(&description),
            calls: called_operation(&SUPEROFFICE.phrases, &raw).map(|value| Spanned {
                value,
                span: span(&self.place("/description")),
            }),
            queries: queried_archive(&SUPEROFFICE.phrases, &raw),
            facts,
            path_parameters: Vec::new(),
            query_parameters: Vec::new(),
            headers: Vec::new(),
            body: None,
            response: ResponseSection::empty(span(&self.place("/responses"))),
            sample_request: None,
            sample_response: None,
        };
        let mut headers = Vec::new();
        self.parameters(&mut page, &mut headers, findings);
        self.responses(&mut page, findings);
        // Pages have rows for these; documents have separate members.
        let row = |name: &str, media: Vec<String>| HeaderRow {
            name: name.to_owned(),
            media_types: media,
            text: String::new(),
            span: span(&place),
        };
        if self
            .inherited("security")
            .and_then(Value::as_array)
            .is_some_and(|s| !s.is_empty())
        {
            page.headers.push(row("Authorization", Vec::new()));
        }
        if page.body.is_some() {
            page.headers
                .push(row("Content-Type", self.media("consumes")));
        }
        let produces = self.media("produces");
        if !produces.is_empty() {
            page.headers.push(row("Accept", produces));
        }
        page.headers.append(&mut headers);
        self.check_path(&page, findings);
        Some(page)
    }

    /// Returns the pointers to the parameters of its path and to its own, which override those.
    pub(super) fn parameter_lists(&self) -> [String; 2] {
        let item = self.at.rsplit_once('/').map_or("", |(item, _)| item);
        [item, &self.at].map(|holder| format!("{holder}/parameters"))
    }

    fn parameters(
        &self,
        page: &mut OperationPage,
        headers: &mut Vec<HeaderRow>,
        findings: &mut Findings,
    ) {
        for list in self.parameter_lists() {
            let listed = self.document.value.pointer(&list).and_then(Value::as_array);
            for (index, parameter) in listed.into_iter().flatten().enumerate() {
                let at = format!("{list}/{index}");
                let Some((parameter, at)) = self.document.resolved(parameter, &at) else {
                    continue;
                };
                self.parameter(parameter, &at, page, headers, findings);
            }
        }
    }

    fn parameter(
        &self,
        parameter: &Value,
        at: &str,
        page: &mut OperationPage,
        headers: &mut Vec<HeaderRow>,
        findings: &mut Findings,
    ) {
        let text = |key: &str| parameter.get(key).and_then(Value::as_str);
        let place = self.document.place(at);
        let name = text("name").unwrap_or_default().to_owned();
        let row = || ParameterRow {
            name: name.clone(),
            // Values that are not data are sent as text.
            ty: match self.definitions.stated(parameter) {
                Some(StatedType::Any) => StatedType::Object,
                Some(ty) => ty,
                None => StatedType::String,
            },
            required: parameter.get("required").and_then(Value::as_bool) == Some(true),
            text: words(parameter),
            span: span(&place),
        };
        match text("in") {
            Some("path") => replace(&mut page.path_parameters, row()),
            Some("query") => {
                self.check_list(parameter, at, findings);
                replace(&mut page.query_parameters, row());
            }
            Some("header") => headers.push(HeaderRow {
                name,
                media_types: Vec::new(),
                text: words(parameter),
                span: span(&place),
            }),
            Some("body") => self.body(parameter, name, &place, page, findings),
            Some("formData") if text("type") == Some("file") && page.body.is_none() => {
                page.body = Some(BodySection {
                    name: format!("{name} binary"),
                    is_parameters: false,
                    stated: None,
                    text: words(parameter),
                    table: None,
                    span: span(&place),
                });
            }
            other => {
                let message = format!(
                    "the parameter `{name}` is in `{}`, which a page cannot say beside the others; it is left out",
                    other.unwrap_or_default()
                );
                let finding = Finding::new(Code::SwaggerParameterUnsupported, message);
                findings.push(finding.at(place));
            }
        }
    }

    /// Reports other forms of lists in queries. In pages and on the wire, they are one value per item.
    fn check_list(&self, parameter: &Value, at: &str, findings: &mut Findings) {
        let list = parameter.get("type").and_then(Value::as_str) == Some("array");
        let format = parameter.get("collectionFormat").and_then(Value::as_str);
        if list && format != Some("multi") {
            let finding = Finding::new(
                Code::SwaggerCollectionFormat,
                format!(
                    "the list is sent in the form `{}`, and a page can only say `multi`; `multi` is taken",
                    format.unwrap_or("csv")
                ),
            );
            findings.push(finding.at(self.document.place(at)));
        }
    }

    fn body(
        &self,
        parameter: &Value,
        name: String,
        place: &Place,
        page: &mut OperationPage,
        findings: &mut Findings,
    ) {
        let is_parameters = name == SUPEROFFICE.parameters_body;
        let schema = parameter.get("schema").unwrap_or(&Value::Null);
        let stated = self.definitions.stated(schema);
        let target = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(definition_of);
        let table = target
            .filter(|_| is_parameters)
            .and_then(|full| self.definitions.request_table(&full, findings));
        page.body = Some(BodySection {
            name,
            is_parameters,
            stated: stated.map(|value| Spanned {
                value,
                span: span(place),
            }),
            text: words(parameter),
            table,
            span: span(place),
        });
    }

    fn responses(&self, page: &mut OperationPage, findings: &mut Findings) {
        let at = format!("{}/responses", self.at);
        let mut success: Option<&str> = None;
        for (status, response) in self.document.members(&at) {
            let below = format!("{at}/{status}");
            let place = self.document.place(&below);
            let Some((response, below)) = self.document.resolved(response, &below) else {
                continue;
            };
            let Ok(code) = status.parse::<u16>() else {
                let finding = Finding::new(
                    Code::SwaggerStatusUnsupported,
                    format!("a page cannot state the status `{status}`; it is left out"),
                );
                findings.push(finding.at(place));
                continue;
            };
            page.response.statuses.push(StatusRow {
                code,
                text: words(response),
                span: span(&place),
            });
            let Some(schema) = response.get("schema") else {
                continue;
            };
            if code / 100 != 2 || success.is_some() {
                let finding = Finding::new(
                    Code::SwaggerResponseUnsupported,
                    format!(
                        "a page states one successful body; that of the status {code} is left out"
                    ),
                );
                findings.push(finding.at(place));
                continue;
            }
            success = Some(status);
            let below = self.document.place(&format!("{below}/schema"));
            page.response.span = span(&below);
            let format = schema.get("format").and_then(Value::as_str);
            let kind = schema.get("type").and_then(Value::as_str);
            if kind == Some("file") || (kind, format) == (Some("string"), Some("binary")) {
                page.response.kind = ResponseKind::Stream;
                continue;
            }
            page.response.kind = ResponseKind::Value;
            page.response.stated = self.definitions.stated(schema).map(|value| Spanned {
                value,
                span: span(&below),
            });
        }
        if page.response.statuses.is_empty() {
            self.error(
                Code::SwaggerStatusMissing,
                "the operation has no response",
                "/responses",
                "add a status to its `responses`",
                findings,
            );
        }
    }

    /// Returns the first tag. A trailing underscore is removed, as in the vendor's folders.
    pub(super) fn tag(&self) -> Option<String> {
        let tags = self.value.get("tags").and_then(Value::as_array);
        let first = tags.into_iter().flatten().find_map(Value::as_str)?;
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        let tag: String = first
            .trim_end_matches('_')
            .chars()
            .map(|c| if allowed(c) { c } else { '_' })
            .collect();
        Some(tag).filter(|tag| !tag.is_empty())
    }

    /// Returns what the operation takes from its path and its document. The same operation in two documents has the same of it.
    pub(super) fn context(&self) -> [Option<&Value>; 4] {
        let [path, _] = self.parameter_lists();
        let inherited = ["consumes", "produces", "security"].map(|key| self.inherited(key));
        let [consumes, produces, security] = inherited;
        [
            self.document.value.pointer(&path),
            consumes,
            produces,
            security,
        ]
    }

    /// Returns the media types of the operation, or else of the document.
    fn media(&self, key: &str) -> Vec<String> {
        let listed = self.inherited(key);
        let listed = listed.and_then(Value::as_array).into_iter().flatten();
        listed
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }

    /// Returns a member of the operation, or else of the document.
    fn inherited(&self, key: &str) -> Option<&Value> {
        self.value.get(key).or_else(|| self.document.value.get(key))
    }

    fn check_path(&self, page: &OperationPage, findings: &mut Findings) {
        for name in page.path.value.placeholders() {
            if !page.path_parameters.iter().any(|row| row.name == name) {
                self.error(
                    Code::SwaggerPathParameterMissing,
                    &format!("the path has `{{{name}}}`, which no parameter describes"),
                    "",
                    "add a parameter with `in: path`",
                    findings,
                );
            }
        }
    }

    /// Returns method and path.
    pub(super) fn address(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Returns the place of a part.
    pub(super) fn place(&self, below: &str) -> Place {
        self.document.place(&format!("{}{below}", self.at))
    }

    fn named<T>(
        &self,
        name: Result<T, BadName>,
        below: &str,
        findings: &mut Findings,
    ) -> Option<Spanned<T>> {
        match name {
            Ok(value) => Some(Spanned {
                value,
                span: self.place(below).span.unwrap_or_default(),
            }),
            Err(error) => {
                self.error(
                    Code::SwaggerName,
                    &error.to_string(),
                    below,
                    "the operation is left out until it has a name of this form",
                    findings,
                );
                None
            }
        }
    }

    fn error(&self, code: Code, message: &str, below: &str, help: &str, findings: &mut Findings) {
        let finding = Finding::new(code, message);
        findings.push(finding.at(self.place(below)).help(help));
    }
}

/// Adds a row. Replaces a row with the same name: an operation's own parameter overrides its path's.
fn replace(rows: &mut Vec<ParameterRow>, row: ParameterRow) {
    match rows.iter_mut().find(|known| known.name == row.name) {
        Some(known) => *known = row,
        None => rows.push(row),
    }
}
