//! Combines the Swagger of a release with its pages.
//!
//! It determines types that the pages do not state. If it contradicts a statement on a page, the page is used, and a finding names both
//! places. Guesses are not statements: a type that was recovered from a sample, a shape or a name is replaced by the Swagger's, and is kept
//! as another candidate.

use std::collections::{BTreeMap, HashMap, VecDeque};

use super::MOST;
use super::index::Index;
use crate::diagnostics::{Code, Finding, Findings, Place, some_of};
use crate::docs::{OperationPage, ParameterRow, StatedType, TypeName};
use crate::recover::{Api, EnumType, Provenance, Rule, Type, Typed, TypedOperation};

/// Adds the types from a release's Swagger that its pages do not state.
pub(crate) fn decide(api: &mut Api, swagger: &Api, findings: &mut Findings) {
    let enums = same_enums(api, swagger);
    let mut beside = Beside {
        swagger,
        enums,
        new: VecDeque::new(),
        findings,
    };
    beside.operations(api);
    beside.enums(api);
    beside.carriers(api);
    beside.bring(api);
}

/// Finds the enums of the Swagger that have another name on the pages: those with the members of exactly one enum there.
fn same_enums(api: &Api, swagger: &Api) -> HashMap<TypeName, TypeName> {
    let key = |e: &EnumType| {
        let mut names: Vec<String> = e.members.iter().map(|m| m.name.clone()).collect();
        names.sort_unstable();
        names
    };
    let mut by_members: HashMap<Vec<String>, Vec<&TypeName>> = HashMap::new();
    for (name, found) in &api.enums {
        by_members.entry(key(found)).or_default().push(name);
    }
    let renamed = swagger.enums.iter().filter_map(|(name, found)| {
        if api.enums.contains_key(name) {
            return None;
        }
        match by_members.get(&key(found)).map(Vec::as_slice) {
            Some([own]) => Some((name.clone(), (*own).clone())),
            _ => None,
        }
    });
    renamed.collect()
}

struct Beside<'a> {
    swagger: &'a Api,
    /// The names on the pages of the Swagger's enums.
    enums: HashMap<TypeName, TypeName>,
    /// Names that an adopted type refers to.
    new: VecDeque<TypeName>,
    findings: &'a mut Findings,
}

impl Beside<'_> {
    fn operations(&mut self, api: &mut Api) {
        let swagger = self.swagger;
        let index = Index::of(swagger);
        let mut found: Vec<&str> = Vec::with_capacity(api.operations.len());
        for typed in &mut api.operations {
            let Some(told) = index.find(&typed.operation.page) else {
                let page = &typed.operation.page;
                let finding = Finding::new(
                    Code::SwaggerNotInSwagger,
                    format!("the Swagger has no operation `{}`", page.id.value),
                );
                self.findings.push(
                    finding
                        .at(page.place(page.id.span))
                        .help("the page is followed; give the Swagger of the same release"),
                );
                continue;
            };
            found.push(told.operation.page.id.value.as_str());
            self.parameters(&mut typed.operation.page, &told.operation.page);
            self.sites(typed, told);
        }
        self.without_page(api, &found);
    }

    /// Reports operations without a page, if the pages have their tag.
    fn without_page(&mut self, api: &Api, found: &[&str]) {
        let tags: BTreeMap<&str, &OperationPage> = api
            .operations
            .iter()
            .rev()
            .map(|o| (o.operation.page.tag.as_str(), &o.operation.page))
            .collect();
        let mut missing: BTreeMap<&str, Vec<&OperationPage>> = BTreeMap::new();
        for page in self.swagger.operations.iter().map(|o| &o.operation.page) {
            if tags.contains_key(page.tag.as_str()) && !found.contains(&page.id.value.as_str()) {
                missing.entry(&page.tag).or_default().push(page);
            }
        }
        for (tag, pages) in missing {
            let list = some_of(pages.iter().map(|page| page.id.value.as_str()), MOST);
            let finding = Finding::new(
                Code::SwaggerNotOnPage,
                format!("operations of `{tag}` in the Swagger that have no page: {list}"),
            );
            let finding = finding
                .at(Place::file(tags[tag].file.clone()))
                .related("the first of them", pages[0].place(pages[0].id.span));
            self.findings
                .push(finding.help("they are left out; give the whole tree of pages"));
        }
    }

    fn parameters(&mut self, own: &mut OperationPage, told: &OperationPage) {
        let (file, id, heading) = (own.file.clone(), own.id.value.clone(), own.id.span);
        let places = [
            ("path", &mut own.path_parameters, &told.path_parameters),
            ("query", &mut own.query_parameters, &told.query_parameters),
        ];
        for (kind, rows, others) in places {
            for row in rows.iter_mut() {
                let at = Place::span(file.clone(), row.span);
                let name = format!("the {kind} parameter `{}` of `{id}`", row.name);
                let Some(other) = others.iter().find(|o| same_name(&o.name, &row.name)) else {
                    let finding = Finding::new(
                        Code::SwaggerNotInSwagger,
                        format!("the Swagger does not have {name}"),
                    );
                    let finding = finding.related("its operation", told.place(told.id.span));
                    self.findings
                        .push(finding.at(at).help("the page is followed"));
                    continue;
                };
                let there = told.place(other.span);
                self.parameter(row, other, &name, at, there);
            }
            for other in others {
                if !rows.iter().any(|row| same_name(&row.name, &other.name)) {
                    let message = format!(
                        "the page of `{id}` does not have the {kind} parameter `{}`",
                        other.name
                    );
                    let finding = Finding::new(Code::SwaggerNotOnPage, message)
                        .at(Place::span(file.clone(), heading))
                        .related("it is here", told.place(other.span));
                    self.findings.push(finding.help("the page is followed"));
                }
            }
        }
    }

    fn parameter(
        &mut self,
        row: &mut ParameterRow,
        other: &ParameterRow,
        name: &str,
        at: Place,
        there: Place,
    ) {
        let mut differs = Vec::new();
        if row.name != other.name {
            differs.push((format!("`{}`", row.name), format!("`{}`", other.name)));
        }
        if row.required != other.required {
            let word = |required| if required { "required" } else { "optional" };
            differs.push((
                word(row.required).to_owned(),
                word(other.required).to_owned(),
            ));
        }
        if leaves_open(&row.ty, &other.ty) {
            row.ty.clone_from(&other.ty);
        } else if row.ty != other.ty && !leaves_open(&other.ty, &row.ty) {
            differs.push((format!("`{}`", row.ty), format!("`{}`", other.ty)));
        }
        for (own, told) in differs {
            self.contradiction(name, &own, &told, Some(at.clone()), Some(there.clone()));
        }
    }

    fn sites(&mut self, typed: &mut TypedOperation, told: &TypedOperation) {
        let page = &typed.operation.page;
        let other = &told.operation.page;
        let place = |page: &OperationPage| page.body.as_ref().map_or(page.id.span, |b| b.span);
        let body = (page.place(place(page)), other.place(place(other)));
        let answer = (
            page.place(page.response.span),
            other.place(other.response.span),
        );
        let id = page.id.value.clone();
        self.site(
            &mut typed.body,
            told.body.as_ref(),
            &format!("the body of `{id}`"),
            body,
        );
        self.site(
            &mut typed.answer,
            told.answer.as_ref(),
            &format!("the response of `{id}`"),
            answer,
        );
    }

    fn site(
        &mut self,
        own: &mut Option<Typed>,
        told: Option<&Typed>,
        name: &str,
        (at, there): (Place, Place),
    ) {
        match (own, told) {
            (Some(own), Some(told)) => {
                let Typed { ty, provenance } = own;
                self.settle(ty, provenance, (&told.ty, &told.provenance), name, Some(at));
            }
            (Some(own), None) => {
                let ty = format!("`{}`", own.ty);
                self.contradiction(name, &ty, "nothing", Some(at), Some(there));
            }
            (None, Some(told)) => {
                let ty = format!("`{}`", told.ty);
                self.contradiction(name, "nothing", &ty, Some(at), Some(there));
            }
            (None, None) => {}
        }
    }

    fn carriers(&mut self, api: &mut Api) {
        let swagger = self.swagger;
        for (name, carrier) in &mut api.carriers {
            let Some(told) = swagger.carriers.get(name) else {
                continue;
            };
            for (key, property) in &mut carrier.properties {
                let what = format!("`{name}.{key}`");
                let at = property.provenance.evidence.clone();
                let Some(other) = told.properties.get(key) else {
                    if carrier.printed {
                        let message = format!("the Swagger does not have {what}");
                        let finding = Finding::new(Code::SwaggerNotInSwagger, message);
                        let finding = finding.help("the page is followed").at(at);
                        let there = told.provenance.evidence.clone();
                        self.findings.push(finding.related("its carrier", there));
                    }
                    continue;
                };
                let told = (&other.ty, &other.provenance);
                self.settle(&mut property.ty, &mut property.provenance, told, &what, at);
            }
            for (key, other) in &told.properties {
                if carrier.properties.contains_key(key) {
                    continue;
                }
                if carrier.printed {
                    let message = format!("no page has `{name}.{key}`");
                    let finding = Finding::new(Code::SwaggerNotOnPage, message);
                    let finding = finding.help("the pages are followed");
                    let finding = finding.at(carrier.provenance.evidence.clone());
                    let there = other.provenance.evidence.clone();
                    self.findings.push(finding.related("it is here", there));
                    continue;
                }
                let mut property = other.clone();
                property.ty = self.translate(&other.ty);
                carrier.properties.insert(key.clone(), property);
            }
        }
    }

    fn enums(&mut self, api: &mut Api) {
        for (name, told) in &self.swagger.enums {
            let own = self.enums.get(name).unwrap_or(name);
            let Some(own) = api.enums.get_mut(own) else {
                continue;
            };
            let has = |list: &EnumType, name: &str| list.members.iter().any(|m| m.name == name);
            let only = |a: &EnumType, b: &EnumType| {
                let names = a.members.iter().filter(|m| !has(b, &m.name));
                names.map(|m| format!("`{}`", m.name)).collect::<Vec<_>>()
            };
            let (here, there) = (only(own, told), only(told, own));
            if here.is_empty() && there.is_empty() {
                continue;
            }
            if own.provenance.rule != Rule::Stated {
                let mut members = told.members.clone();
                for member in &mut members {
                    if let Some(known) = own.members.iter().find(|m| m.name == member.name) {
                        member.clone_from(known);
                    }
                }
                own.members = members;
                own.provenance = told.provenance.clone();
                continue;
            }
            let name = own.name.to_string();
            let at = own.provenance.evidence.clone();
            let told = told.provenance.evidence.clone();
            let list = |names: &[String]| match names {
                [] => "no member of its own".to_owned(),
                names => names.join(", "),
            };
            self.contradiction(
                &format!("the enum `{name}`"),
                &list(&here),
                &list(&there),
                at,
                told,
            );
        }
    }

    /// Uses the type of the Swagger if the pages do not state one.
    fn settle(
        &mut self,
        own: &mut Type,
        reason: &mut Provenance,
        (told, because): (&Type, &Provenance),
        name: &str,
        at: Option<Place>,
    ) {
        if because.rule != Rule::Swagger {
            return;
        }
        let wanted = self.renamed(told);
        // A page that states a stream is not wrong if others return it as base64.
        let same = *own == wanted || (*own == Type::Binary && wanted == Type::Bytes);
        if same || *told.leaf() == Type::Any {
            return;
        }
        if reason.rule == Rule::Stated && !refines(own, &wanted) {
            let (own, told) = (format!("`{own}`"), format!("`{wanted}`"));
            self.contradiction(name, &own, &told, at, because.evidence.clone());
            return;
        }
        let mut runners_up = reason.runners_up.clone();
        if reason.rule != Rule::Unknown && reason.rule != Rule::Stated {
            runners_up.insert(0, format!("{own} ({})", reason.rule));
        }
        *own = self.translate(told);
        *reason = Provenance {
            runners_up,
            ..because.clone()
        };
    }

    /// Returns a type with the names on the pages.
    fn renamed(&self, ty: &Type) -> Type {
        match ty {
            Type::Array(items) => Type::array(self.renamed(items)),
            Type::Map(values) => Type::map(self.renamed(values)),
            Type::Enum(name) => Type::Enum(self.enums.get(name).unwrap_or(name).clone()),
            other => other.clone(),
        }
    }

    /// Does the same as `renamed`, and adds the types that the type refers to.
    fn translate(&mut self, ty: &Type) -> Type {
        let ty = self.renamed(ty);
        if let Type::Carrier(name) | Type::Enum(name) = ty.leaf() {
            self.new.push_back(name.clone());
        }
        ty
    }

    /// Adds the carriers and enums that only the Swagger has.
    fn bring(&mut self, api: &mut Api) {
        while let Some(name) = self.new.pop_front() {
            if api.carriers.contains_key(&name) || api.enums.contains_key(&name) {
                continue;
            }
            if let Some(found) = self.swagger.enums.get(&name) {
                api.enums.insert(name, found.clone());
            } else if let Some(found) = self.swagger.carriers.get(&name) {
                let mut found = found.clone();
                for property in found.properties.values_mut() {
                    property.ty = self.translate(&property.ty);
                }
                api.carriers.insert(name, found);
            }
        }
    }

    fn contradiction(
        &mut self,
        name: &str,
        own: &str,
        told: &str,
        at: Option<Place>,
        there: Option<Place>,
    ) {
        let message = format!("{name} differs: {own} on the page, {told} in the Swagger");
        let finding =
            Finding::new(Code::SwaggerContradiction, message).help("the page is followed");
        self.findings
            .push(finding.at(at).related("the Swagger", there));
    }
}

/// Compares names without case, because pages and Swagger spell some parameters differently.
fn same_name(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

/// Whether a cell states less than another one and does not contradict it.
fn leaves_open(cell: &StatedType, told: &StatedType) -> bool {
    use StatedType::{
        Any, Array, Bytes, DateTime, Enum, LooseString, Map, Named, Object, String, Unnamed,
    };
    match (cell, told) {
        (Any | Unnamed, told) => *told != *cell,
        (Object, Map(_) | Named(_)) => true,
        (Array(None), Array(Some(_))) => true,
        (Array(Some(cell)), Array(Some(told))) | (Map(cell), Map(told)) => leaves_open(cell, told),
        (String, Enum(_) | Named(_)) => true,
        (LooseString, String | Enum(_) | Named(_) | DateTime | Bytes) => true,
        _ => false,
    }
}

/// Whether a type is more precise than one that a page states. Pages write enums as text, and raw bytes as base64.
fn refines(stated: &Type, told: &Type) -> bool {
    match (stated, told) {
        (Type::Any, _) | (Type::String, Type::Enum(_)) | (Type::Bytes, Type::Binary) => true,
        (Type::Array(stated), Type::Array(told)) | (Type::Map(stated), Type::Map(told)) => {
            stated == told || refines(stated, told)
        }
        _ => false,
    }
}
