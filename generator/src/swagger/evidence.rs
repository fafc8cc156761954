//! What documents leave out and pages of another release know: samples, and the headers that every operation takes.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Map, Value};

use super::MOST;
use super::index::Index;
use crate::diagnostics::{Code, Finding, Findings, Place, Span, some_of};
use crate::docs::{HeaderRow, Method, OperationPage, Sample, TypeName};
use crate::recover::{Api, Type};

/// Completes the operations of an API that were read from documents.
pub(crate) fn complete(api: &mut Api, older: &Api, findings: &mut Findings) {
    if !api
        .operations
        .iter()
        .any(|o| o.operation.page.is_from_document())
    {
        return;
    }
    missing_methods(api, older, findings);
    let headers = constant_headers(api, older);
    let index = Index::of(older);
    let mut fitting = Fitting::of(api);
    let samples: Vec<Option<(Option<Sample>, Option<Sample>)>> = api
        .operations
        .iter()
        .map(|typed| {
            let page = &typed.operation.page;
            let known = page
                .is_from_document()
                .then(|| index.find(page))
                .flatten()?;
            let known = &known.operation.page;
            let id = page.id.value.as_str();
            let mut fit = |sample: &Option<Sample>, ty: Option<&Type>| {
                sample
                    .as_ref()
                    .and_then(|sample| fitting.sample(id, sample, ty))
            };
            Some((
                fit(&known.sample_request, typed.body.as_ref().map(|t| &t.ty)),
                fit(&known.sample_response, typed.answer.as_ref().map(|t| &t.ty)),
            ))
        })
        .collect();
    fitting.report(findings);
    for (typed, samples) in api.operations.iter_mut().zip(samples) {
        let page = &mut typed.operation.page;
        if !page.is_from_document() {
            continue;
        }
        let at = page
            .headers
            .iter()
            .position(|row| row.name == "Content-Type" || row.name == "Accept");
        let at =
            at.unwrap_or_else(|| usize::from(!page.headers.is_empty()).min(page.headers.len()));
        let new = headers
            .iter()
            .filter(|name| !page.headers.iter().any(|row| row.name == **name));
        let rows: Vec<HeaderRow> = new
            .map(|name| HeaderRow {
                name: name.clone(),
                media_types: Vec::new(),
                text: String::new(),
                span: Span::default(),
            })
            .collect();
        page.headers.splice(at..at, rows);
        typed.operation.authorization |= headers
            .iter()
            .any(|name| name.eq_ignore_ascii_case("authorization"));
        typed.operation.xsrf |= headers
            .iter()
            .any(|name| name.eq_ignore_ascii_case("x-xsrf-token"));
        if let Some((request, response)) = samples {
            page.sample_request = page.sample_request.take().or(request);
            page.sample_response = page.sample_response.take().or(response);
        }
    }
}

/// Headers that all pages of the other release list and no document does: they are the transport's, and documents
/// state them elsewhere or not at all.
fn constant_headers(api: &Api, older: &Api) -> Vec<String> {
    let described: HashSet<&str> = api
        .operations
        .iter()
        .filter(|o| o.operation.page.is_from_document())
        .flat_map(|o| o.operation.headers.iter().map(|h| h.name.as_str()))
        .collect();
    let mut pages = older
        .operations
        .iter()
        .map(|o| &o.operation.page)
        .filter(|page| !page.is_from_document());
    let Some(first) = pages.next() else {
        return Vec::new();
    };
    let mut names: Vec<String> = first.headers.iter().map(|row| row.name.clone()).collect();
    for page in pages {
        names.retain(|name| page.headers.iter().any(|row| row.name == *name));
    }
    names.retain(|name| {
        !described.contains(name.as_str()) && !["Content-Type", "Accept"].contains(&name.as_str())
    });
    names
}

/// Samples of another release, reduced to what the types of this one have.
struct Fitting<'a> {
    api: &'a Api,
    /// Words of samples that are no members of their enum, and how often each came.
    strange: BTreeMap<&'a TypeName, BTreeMap<String, usize>>,
    /// How many these are.
    words: usize,
    /// What else was left out: the rule by which it was, and the property or operation.
    left_out: Vec<(LeftOut, String)>,
}

/// Why a part of a sample is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LeftOut {
    /// The type has no such property.
    Gone,
    /// The property has a type of another kind.
    Kind,
    /// The whole sample is of another kind than the type of its operation.
    Whole,
}

impl LeftOut {
    const ALL: [Self; 3] = [Self::Gone, Self::Kind, Self::Whole];

    fn message(self, times: usize, list: &str) -> String {
        let (one, more) = match self {
            Self::Gone => (
                "1 property in a sample of another release is none of its type",
                "properties in samples of other releases are none of their types",
            ),
            Self::Kind => (
                "1 property in a sample of another release has a value of another kind than its type",
                "properties in samples of other releases have values of another kind than their types",
            ),
            Self::Whole => (
                "1 sample of another release shows something else than its operation has",
                "samples of other releases show something else than their operations have",
            ),
        };
        match times {
            1 => format!("{one}: {list}"),
            _ => format!("{times} {more}: {list}"),
        }
    }
}

impl<'a> Fitting<'a> {
    fn of(api: &'a Api) -> Self {
        Self {
            api,
            strange: BTreeMap::new(),
            words: 0,
            left_out: Vec::new(),
        }
    }

    /// A sample of an operation reduced to what the type still has; `None` when it shows something else.
    fn sample(&mut self, id: &str, sample: &Sample, ty: Option<&Type>) -> Option<Sample> {
        let mut sample = sample.clone();
        let (words, left_out) = (self.words, self.left_out.len());
        let is_kept = match (&sample.json, ty) {
            (Some(json), Some(ty)) => match self.fit(json, ty) {
                Some(fitted) => {
                    sample.body = serde_json::to_string_pretty(&fitted).unwrap_or_default();
                    sample.json = Some(fitted);
                    true
                }
                None => false,
            },
            (None, Some(Type::Binary | Type::Bytes)) => true,
            (None, _) => sample.body.is_empty(),
            _ => false,
        };
        if !is_kept && self.words == words {
            self.leave_out(left_out, LeftOut::Whole, id.to_owned());
        }
        is_kept.then_some(sample)
    }

    /// Notes what is left out, in place of the parts of it that were noted since there were so many.
    fn leave_out(&mut self, before: usize, rule: LeftOut, name: String) {
        self.left_out.truncate(before);
        self.left_out.push((rule, name));
    }

    fn fit(&mut self, value: &Value, ty: &Type) -> Option<Value> {
        match (ty, value) {
            (Type::Any, value) => Some(value.clone()),
            (_, Value::Null) => Some(Value::Null),
            (Type::Carrier(name), Value::Object(members)) => self.object(name, members),
            (Type::Map(values), Value::Object(members)) => {
                let kept = members
                    .iter()
                    .map(|(key, value)| Some((key.clone(), self.fit(value, values)?)));
                Some(Value::Object(kept.collect::<Option<_>>()?))
            }
            // Lists of enums show made-up words (`docs/pages.md#samples`).
            (Type::Array(inner), Value::Array(items)) if matches!(**inner, Type::Enum(_)) => items
                .iter()
                .all(Value::is_string)
                .then(|| Value::Array(items.clone())),
            (Type::Array(inner), Value::Array(items)) => {
                let kept: Option<Vec<Value>> =
                    items.iter().map(|item| self.fit(item, inner)).collect();
                Some(Value::Array(kept?))
            }
            (Type::Enum(name), Value::String(text)) => {
                self.has(name, text).then(|| text.as_str().into())
            }
            (Type::Bool, Value::Bool(_))
            | (Type::Int32 | Type::Int64 | Type::Double, Value::Number(_))
            | (Type::String | Type::DateTime | Type::Bytes | Type::Binary, Value::String(_)) => {
                Some(value.clone())
            }
            _ => None,
        }
    }

    fn object(&mut self, name: &TypeName, members: &Map<String, Value>) -> Option<Value> {
        let carrier = self.api.carriers.get(name)?;
        let before = self.words;
        let mut kept = Map::new();
        for (key, value) in members {
            let (words, left_out) = (self.words, self.left_out.len());
            let property = carrier.properties.get(key);
            let fitted = property.and_then(|property| self.fit(value, &property.ty));
            match (property, fitted) {
                (_, Some(fitted)) => drop(kept.insert(key.clone(), fitted)),
                // Counted as a word of the enum.
                (Some(_), None) if self.words > words => {}
                (property, None) => {
                    let rule = property.map_or(LeftOut::Gone, |_| LeftOut::Kind);
                    self.leave_out(left_out, rule, format!("{name}.{key}"));
                }
            }
        }
        // An object with none of the properties is an object of something else.
        let is_other = kept.is_empty() && !members.is_empty() && self.words == before;
        (!is_other).then_some(Value::Object(kept))
    }

    /// Whether a text of a sample is members of an enum. What is none is counted: another member in its place would say
    /// what no release says, and the word itself would be none of the type.
    fn has(&mut self, name: &TypeName, text: &str) -> bool {
        let Some((name, found)) = self.api.enums.get_key_value(name) else {
            return true;
        };
        let strange: Vec<&str> = text
            .split(", ")
            .filter(|word| !found.members.iter().any(|member| member.name == *word))
            .collect();
        self.words += strange.len();
        for word in &strange {
            let words = self.strange.entry(name).or_default();
            *words.entry((*word).to_owned()).or_default() += 1;
        }
        strange.is_empty()
    }

    fn report(self, findings: &mut Findings) {
        for rule in LeftOut::ALL {
            let of_rule = self.left_out.iter().filter(|(of, _)| *of == rule);
            let names: Vec<&str> = of_rule.map(|(_, name)| name.as_str()).collect();
            if names.is_empty() {
                continue;
            }
            let distinct: BTreeSet<&str> = names.iter().copied().collect();
            let list = some_of(distinct, MOST);
            let message = rule.message(names.len(), &list);
            findings.push(Finding::new(Code::SwaggerSampleReduced, message));
        }
        for (name, words) in self.strange {
            let times: usize = words.values().sum();
            let list = some_of(words.keys().map(String::as_str), MOST);
            let finding = Finding::new(
                Code::SwaggerSampleValue,
                match times {
                    1 => format!(
                        "1 value in a sample of another release is no member of `{name}`: {list}"
                    ),
                    _ => format!(
                        "{times} values in samples of other releases are no members of `{name}`: {list}"
                    ),
                },
            );
            let at = self.api.enums.get(name);
            let at = at.and_then(|found| found.provenance.evidence.clone());
            findings.push(
                finding
                    .at(at)
                    .help("the properties are left out of the samples"),
            );
        }
    }
}

/// Where nothing is known of another release: one document per tag, and no PATCH in any of them. That is how documents look
/// that a tool split by tag, which leaves the method out.
pub(crate) fn check_split(api: &Api, findings: &mut Findings) {
    let pages = api.operations.iter().map(|o| &o.operation.page);
    let read: Vec<&OperationPage> = pages.filter(|page| page.is_from_document()).collect();
    let pairs: HashSet<(&str, &str)> = read.iter().map(|page| (&*page.file, &*page.tag)).collect();
    let files: HashSet<&str> = pairs.iter().map(|(file, _)| *file).collect();
    let tags: HashSet<&str> = pairs.iter().map(|(_, tag)| *tag).collect();
    let is_split = files.len() > 1 && files.len() == pairs.len() && tags.len() == pairs.len();
    if !is_split || read.iter().any(|page| page.method == Method::Patch) {
        return;
    }
    let finding = Finding::new(
        Code::SwaggerMethodMissing,
        format!(
            "there are {} documents, each of one tag, and no {} operation in any of them",
            files.len(),
            Method::Patch
        ),
    );
    let first = read.iter().map(|page| &page.file).min();
    findings.push(
        finding
            .help(SPLIT)
            .at(first.map(|file| Place::file(file.clone()))),
    );
}

/// The remedy for documents that lack a method.
const SPLIT: &str = "give the whole documents; those that are split by tag may leave a method out";

/// A method that the other release has and no document is a sign of documents that are not whole.
fn missing_methods(api: &Api, older: &Api, findings: &mut Findings) {
    let read: Vec<&OperationPage> = api
        .operations
        .iter()
        .map(|o| &o.operation.page)
        .filter(|page| page.is_from_document())
        .collect();
    let tags: HashSet<&str> = read.iter().map(|page| page.tag.as_str()).collect();
    let mut gone: BTreeMap<Method, Vec<&str>> = BTreeMap::new();
    for page in older.operations.iter().map(|o| &o.operation.page) {
        if tags.contains(page.tag.as_str()) && !read.iter().any(|new| new.method == page.method) {
            gone.entry(page.method)
                .or_default()
                .push(page.id.value.as_str());
        }
    }
    for (method, mut ids) in gone {
        ids.sort_unstable();
        let list = some_of(ids.iter().copied(), MOST);
        let finding = Finding::new(
            Code::SwaggerMethodMissing,
            format!(
                "the documents have no {method} operation; the pages before had {}: {list}",
                ids.len()
            ),
        );
        let finding = finding.help(SPLIT);
        let first = read.first().map(|page| Place::file(page.file.clone()));
        findings.push(finding.at(first));
    }
}
