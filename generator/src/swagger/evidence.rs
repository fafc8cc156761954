//! Adds facts that documents lack and pages of another release have: samples, and headers that every operation takes.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Map, Value};

use super::MOST;
use super::index::Index;
use crate::diagnostics::{Code, Finding, Findings, Place, Span, some_of};
use crate::docs::{HeaderRow, Method, OperationPage, Sample, TypeName};
use crate::recover::{Api, Type};

/// Completes the operations of an API that was read from documents.
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

/// Returns the headers that all pages of the other release list and no document does. They belong to the transport; documents state them
/// elsewhere or not at all.
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

/// Samples of another release, reduced to the properties of this one's types.
struct Fitting<'a> {
    api: &'a Api,
    /// Words in samples that are not members of their enum, with their counts.
    strange: BTreeMap<&'a TypeName, BTreeMap<String, usize>>,
    /// The total number of these words.
    words: usize,
    /// The other omitted parts: the rule that applied, and the property or operation.
    left_out: Vec<(LeftOut, String)>,
}

/// The reason for omitting a part of a sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LeftOut {
    /// The type no longer has the property.
    Gone,
    /// The property has a type of another kind.
    Kind,
    /// The kind of the whole sample differs from the type of its operation.
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

    /// Reduces a sample of an operation to the current properties of the type; `None` if it shows another type.
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

    /// Records an omitted part. Replaces the records about its own parts, which are those after `before`.
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
        // An object with none of the properties has another type.
        let is_other = kept.is_empty() && !members.is_empty() && self.words == before;
        (!is_other).then_some(Value::Object(kept))
    }

    /// Whether a text of a sample consists of members of an enum. Other words are counted. They are not replaced by members, because no
    /// release would have that sample; and they cannot be kept, because they do not fit the type.
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

/// Reports possibly incomplete documents if no other release is known: one document per tag, and no PATCH in any of them. A tool that
/// splits documents by tag omits that method.
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

/// The remedy for documents without a method.
const SPLIT: &str = "give the whole documents; those that are split by tag may leave a method out";

/// Reports methods that the other release has and no document has. They suggest incomplete documents.
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
