//! Determines the type of every property.
//!
//! Carriers are taken from a queue. Deciding a property may add a carrier that no table lists; it is then decided in turn. The rules are in
//! [`super::stated`], [`super::elsewhere`], [`super::sampled`] and [`super::witnesses`].

use super::Recovery;
use super::api::Type;
use super::drafts::{Draft, Slot};
use super::patch;
use super::provenance::Provenance;
use super::rule::Rule;
use crate::diagnostics::Place;
use crate::docs::{StatedType, TypeName};
use crate::model::Model;

/// A property under decision.
pub(super) struct Question<'a> {
    pub(super) carrier: TypeName,
    pub(super) name: &'a str,
    pub(super) stated: Option<StatedType>,
    pub(super) place: Option<Place>,
    pub(super) named_by_text: Option<TypeName>,
}

impl Question<'_> {
    /// Creates an answer whose evidence is the row of the property.
    fn answer(&self, ty: Type, rule: Rule) -> Answer {
        (ty, Provenance::new(rule, self.place.clone()))
    }

    /// Whether the cell states text, which may be an enum.
    pub(super) fn is_text(&self) -> bool {
        matches!(
            self.stated,
            Some(StatedType::String | StatedType::LooseString)
        )
    }
}

/// A rule for properties. It returns a type with its provenance, or leaves the property to the next rule. If the type refers to carriers or
/// enums that no table lists, the rule adds them to the run.
type PropertyRule<'a> = fn(&mut Recovery<'a>, &Question<'a>) -> Option<Answer>;

/// A type and its provenance.
pub(super) type Answer = (Type, Provenance);

impl<'a> Recovery<'a> {
    /// Adds carriers with pages of their own (in our own trees).
    pub(super) fn carrier_pages(&mut self, model: &'a Model) {
        for page in &model.carriers {
            let shape = self.shapes.of_table(&page.table);
            let place = Place::span(page.file.clone(), page.name.span);
            let mut draft = Draft::new(
                page.name.value.clone(),
                shape,
                Provenance::new(Rule::Stated, Some(place)),
            );
            draft.only_requests = false;
            draft.tree = Some(&page.file);
            draft.text.clone_from(&page.text);
            let draft = self.drafts.add(draft);
            draft.add_table(&page.table, |row| Place::span(page.file.clone(), row.span));
        }
    }

    /// Decides the properties of all carriers, including those found on the way.
    pub(super) fn decide_properties(&mut self) {
        self.queue.extend(self.drafts.by_name.keys().cloned());
        while let Some(name) = self.queue.pop_front() {
            self.complete(&name);
            let Some(draft) = self.drafts.by_name.get(&name) else {
                continue;
            };
            let questions: Vec<Question<'a>> = draft
                .properties
                .iter()
                .filter(|(_, slot)| slot.ty.is_none())
                .map(|(property, slot)| Question {
                    carrier: name.clone(),
                    name: property,
                    stated: slot.row.as_ref().map(|(row, _)| row.ty.clone()),
                    place: slot.row.as_ref().map(|(_, place)| place.clone()),
                    named_by_text: slot
                        .row
                        .as_ref()
                        .and_then(|(row, _)| row.names_carrier.clone()),
                })
                .collect();
            for question in questions {
                let Some(answer) = self.decide(&question) else {
                    continue;
                };
                if let Some(draft) = self.drafts.by_name.get_mut(&name)
                    && let Some(slot) = draft.properties.get_mut(question.name)
                {
                    slot.ty = Some(answer);
                }
            }
        }
    }

    /// Adds parts of a carrier that only the second sources have: the infrastructure that request tables omit, and descriptions.
    fn complete(&mut self, name: &TypeName) {
        let Some(catalog) = self.known.second.catalog() else {
            return self.assume_infrastructure(name);
        };
        let base = base_of(name.as_str());
        let Some(known) = [Some(name.as_str()), base]
            .into_iter()
            .flatten()
            .find(|n| catalog.carriers.contains_key(*n))
        else {
            return;
        };
        let Some(draft) = self.drafts.by_name.get_mut(name) else {
            return;
        };
        if draft.request.is_some() {
            return;
        }
        if draft.text.is_empty() {
            draft.text = catalog.carriers[known].text.clone().unwrap_or_default();
        }
        for property in catalog.all_properties(known) {
            let missing = !draft.properties.contains_key(property.name.as_str());
            if missing && draft.only_requests && self.shapes.drops(&property.name) {
                draft.properties.insert(
                    &property.name,
                    Slot {
                        row: None,
                        text: String::new(),
                        ty: None,
                    },
                );
            }
            if let Some(slot) = draft.properties.get_mut(property.name.as_str())
                && slot.text.is_empty()
            {
                slot.text = property.text.clone().unwrap_or_default();
            }
        }
    }

    /// Adds the infrastructure that most carriers have to a carrier that only requests show, if there is no second source. All requests
    /// omit it. A page that states the carrier's name is ours and is complete.
    fn assume_infrastructure(&mut self, name: &TypeName) {
        let assumed = self.shapes.assumed();
        let Some(draft) = self.drafts.by_name.get_mut(name) else {
            return;
        };
        let open = draft.request.is_none()
            && draft.only_requests
            && draft.provenance.rule != Rule::Stated
            && !self.shapes.is_answered(draft.shape);
        if !open || draft.name.as_str() == patch::carrier().as_ref().map_or("", TypeName::as_str) {
            return;
        }
        for property in assumed {
            draft.properties.entry(property).or_insert_with(|| Slot {
                row: None,
                text: String::new(),
                ty: None,
            });
        }
    }

    /// Decides a type by the first rule that has one, in order of trust. `None` leaves the property to [`Self::witnesses`].
    fn decide(&mut self, question: &Question<'a>) -> Option<Answer> {
        let rules: [PropertyRule<'a>; 7] = [
            Self::by_cell,
            Self::by_text,
            Self::by_standard,
            Self::by_second,
            Self::by_older,
            Self::by_samples,
            Self::by_word,
        ];
        rules.iter().find_map(|rule| rule(self, question))
    }

    /// Returns the exact type in the cell.
    fn by_cell(&mut self, question: &Question<'a>) -> Option<Answer> {
        let ty = self.exactly(question.stated.as_ref()?, question)?;
        Some(question.answer(ty, Rule::Stated))
    }

    /// Returns the carrier named in the description of a blank cell.
    fn by_text(&mut self, question: &Question<'a>) -> Option<Answer> {
        let name = question.named_by_text.as_ref()?;
        let is_blank = matches!(question.stated, Some(StatedType::Unnamed));
        (is_blank && self.ensure(name))
            .then(|| question.answer(Type::Carrier(name.clone()), Rule::NamedByText))
    }

    /// Returns the type that RFC 6902 defines for a patch operation.
    fn by_standard(&mut self, question: &Question<'a>) -> Option<Answer> {
        let carrier = patch::carrier().filter(|carrier| *carrier == question.carrier)?;
        if question.name != patch::OP {
            return None;
        }
        let words = patch::operations(&carrier)?;
        let ty = Type::Enum(words.name.clone());
        self.enums.define(words);
        Some(question.answer(ty, Rule::Standard))
    }

    /// Returns text if the cell states it and no other rule found a more specific type.
    fn by_word(&mut self, question: &Question<'a>) -> Option<Answer> {
        question
            .is_text()
            .then(|| question.answer(Type::String, Rule::Stated))
    }
}

/// Returns the carrier that a variant with one more property extends: `X` of `XWithLinks`.
pub(super) fn base_of(name: &str) -> Option<&str> {
    name.split_once("With")
        .map(|(base, _)| base)
        .filter(|base| !base.is_empty())
}

/// Whether a type is compatible with a cell.
pub(super) fn agrees(stated: &StatedType, ty: &Type) -> bool {
    match stated {
        StatedType::Unnamed => matches!(ty, Type::Carrier(_)),
        StatedType::Object => matches!(ty, Type::Map(_) | Type::Any),
        StatedType::Array(_) => matches!(ty, Type::Array(_)),
        StatedType::String => matches!(ty, Type::Enum(_) | Type::String),
        StatedType::LooseString => matches!(
            ty,
            Type::Enum(_) | Type::String | Type::DateTime | Type::Bytes
        ),
        StatedType::Named(_) => matches!(ty, Type::Carrier(_) | Type::Map(_)),
        _ => false,
    }
}

/// Whether a second source contradicts the page, rather than stating the same in other words.
pub(super) fn disagrees(stated: &StatedType, ty: &Type) -> bool {
    !matches!(
        (stated, ty),
        (
            StatedType::String | StatedType::LooseString,
            Type::Any | Type::Int32 | Type::Bytes
        )
    )
}
