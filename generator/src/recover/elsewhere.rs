//! Types from second sources and older releases, and the carriers that only they have.

use std::ffi::OsStr;

use super::Recovery;
use super::api::{Carrier, Type};
use super::drafts::{Draft, Slot};
use super::properties::{Answer, Question, agrees, base_of, disagrees};
use super::provenance::Provenance;
use super::rule::Rule;
use super::second::Second;
use crate::diagnostics::{Code, Finding, Place};
use crate::docs::{StatedType, TypeName};
use crate::model::Model;
use crate::sources::CatalogType;

impl<'a> Recovery<'a> {
    /// Resolves a stated name to an enum or a carrier, or reports it.
    pub(super) fn refer(&mut self, name: &TypeName, place: Option<&Place>) -> Option<Type> {
        if self.enums.take(name) {
            return Some(Type::Enum(name.clone()));
        }
        if self.ensure(name) {
            return Some(Type::Carrier(name.clone()));
        }
        if self.is_on_broken_page(name) {
            return None;
        }
        let finding = Finding::new(
            Code::RecoverUndefined,
            format!("`{name}` is named here and described nowhere"),
        );
        let finding = finding.help("add a page for the carrier or the enum, or a second source; until then it is a free-form value");
        self.findings.push(finding.at(place.cloned()));
        None
    }

    /// Whether the page of a carrier or an enum has errors. Then it is not known that nothing describes the name.
    fn is_on_broken_page(&self, name: &TypeName) -> bool {
        let name = OsStr::new(name.as_str());
        self.findings
            .has_error_in(|file| file.file_stem() == Some(name))
    }

    /// Reports types of parameters on our pages that are not enums. Parameters have no other named types. The reader of pages reports names
    /// on a vendor's page, because none of them can be an enum.
    pub(super) fn parameter_types(&mut self, model: &Model) {
        let pages = model.operations.iter().map(|operation| &operation.page);
        for page in pages.filter(|page| page.is_ours) {
            for row in page.path_parameters.iter().chain(&page.query_parameters) {
                let StatedType::Named(name) = &row.ty else {
                    continue;
                };
                if !self.enums.take(name) && !self.is_on_broken_page(name) {
                    let finding = Finding::new(
                        Code::RecoverUndefined,
                        format!("`{name}` is the type of a parameter, and no enum has that name"),
                    );
                    let help = "write a type word, `Enum: A, B` or the name of an enum; until then it is text";
                    self.findings
                        .push(finding.help(help).at(page.place(row.span)));
                }
            }
        }
    }

    /// Ensures that a carrier exists: on a page, in a second source, or in an older release.
    pub(super) fn ensure(&mut self, name: &TypeName) -> bool {
        if self.drafts.by_name.contains_key(name) {
            return true;
        }
        if let Some(catalog) = self.known.second.catalog()
            && let Some(carrier) = catalog.carriers.get(name.as_str())
        {
            let properties = catalog.all_properties(name.as_str());
            let shape = self.shapes.id(properties.iter().map(|p| p.name.as_str()));
            let mut draft = Draft::new(
                name.clone(),
                shape,
                Provenance::new(Rule::SecondSource, Some(carrier.place.clone())),
            );
            draft.only_requests = false;
            draft.text = carrier.text.clone().unwrap_or_default();
            for property in properties {
                let slot = Slot {
                    row: None,
                    text: property.text.clone().unwrap_or_default(),
                    ty: None,
                };
                draft.properties.insert(&property.name, slot);
            }
            self.drafts.add(draft);
            self.queue.push_back(name.clone());
            return true;
        }
        let Some(carrier) = self
            .known
            .second
            .older()
            .and_then(|older| older.carriers.get(name))
        else {
            return false;
        };
        self.add_older(name, carrier);
        true
    }

    pub(super) fn add_older(&mut self, name: &TypeName, carrier: &'a Carrier) {
        let shape = self
            .shapes
            .id(carrier.properties.keys().map(String::as_str));
        let mut provenance = Provenance::of_older(&carrier.provenance);
        provenance
            .runners_up
            .clone_from(&carrier.provenance.runners_up);
        let mut draft = Draft::new(name.clone(), shape, provenance);
        draft.only_requests = false;
        draft.text.clone_from(&carrier.text);
        for (property, known) in &carrier.properties {
            draft.properties.insert(
                property,
                Slot {
                    row: None,
                    text: known.text.clone(),
                    ty: None,
                },
            );
        }
        draft.older_name = Some(&carrier.name);
        self.drafts.add(draft);
        self.queue.push_back(name.clone());
    }

    /// Returns the type that the SOAP contract or the .NET reference states, if it agrees with the cell.
    pub(super) fn by_second(&mut self, question: &Question<'a>) -> Option<Answer> {
        let draft = self.drafts.by_name.get(&question.carrier)?;
        let (ty, place): (&CatalogType, Place) =
            match draft.request.and_then(|o| Some((o, o.agent.as_deref()?))) {
                Some((operation, agent)) => {
                    let known = self
                        .known
                        .second
                        .operation(agent, operation.page.id.value.operation())?;
                    (
                        Second::parameter(known, question.name)?,
                        known.place.clone(),
                    )
                }
                None => {
                    let carrier = question.carrier.as_str();
                    let property =
                        self.known
                            .second
                            .property(carrier, base_of(carrier), question.name)?;
                    (&property.ty, property.place.clone())
                }
            };
        let ty = self.known.second.convert(ty)?;
        if let Some(stated) = &question.stated
            && !agrees(stated, &ty)
        {
            if disagrees(stated, &ty) {
                let finding = Finding::new(
                    Code::RecoverTypeContradiction,
                    format!(
                        "`{}.{}` is `{ty}` in a second source, which the page's cell excludes",
                        question.carrier, question.name
                    ),
                );
                let finding = finding
                    .help("the page is followed")
                    .related("the second source", place);
                self.findings.push(finding.at(question.place.clone()));
            }
            return None;
        }
        let ty = self.settle(ty)?;
        Some((ty, Provenance::new(Rule::SecondSource, Some(place))))
    }

    /// Adds the carriers and enums that a type refers to. `None` if it refers to an unknown name.
    pub(super) fn settle(&mut self, ty: Type) -> Option<Type> {
        match ty.leaf() {
            Type::Carrier(name) | Type::Enum(name) => {
                let name = name.clone();
                (self.enums.take(&name) || self.ensure(&name)).then_some(ty)
            }
            _ => Some(ty),
        }
    }

    /// Returns the type that an older release of the reference has for the same property.
    pub(super) fn by_older(&mut self, question: &Question<'a>) -> Option<Answer> {
        let name = self
            .drafts
            .by_name
            .get(&question.carrier)?
            .older_name
            .unwrap_or(&question.carrier);
        let carrier = self.known.second.older()?.carriers.get(name)?;
        let property = carrier.properties.get(question.name)?;
        if property.provenance.rule == Rule::Unknown || property.ty == Type::Any {
            return None;
        }
        if let Some(stated) = &question.stated
            && !agrees(stated, &property.ty)
        {
            return None;
        }
        let ty = self.settle(property.ty.clone())?;
        if ty == Type::String && question.is_text() {
            // It confirms the cell, which is the more trusted source.
            let place = question.place.clone();
            return Some((ty, Provenance::new(Rule::Stated, place)));
        }
        Some((ty, Provenance::of_older(&property.provenance)))
    }
}
