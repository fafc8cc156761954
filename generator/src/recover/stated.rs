//! Types of properties that a page states, and the cases in which they are wrong.

use super::Recovery;
use super::api::Type;
use super::properties::Question;
use super::values;
use crate::diagnostics::{Code, Finding};
use crate::docs::{StatedType, TypeName};

impl<'a> Recovery<'a> {
    /// Returns the type of a cell that states it exactly.
    pub(super) fn exactly(&mut self, stated: &StatedType, question: &Question<'a>) -> Option<Type> {
        Some(match stated {
            StatedType::Array(Some(items)) => Type::array(self.exact_item(items, question)?),
            StatedType::Map(values) => Type::map(self.exact_item(values, question)?),
            StatedType::Named(name) => return self.stated_name(name, question),
            StatedType::Enum(members) => {
                let key = (question.carrier.to_string(), question.name.to_owned());
                let named = self.nameless.get(&key).cloned();
                Type::Enum(named.or_else(|| self.enums.of_members(members))?)
            }
            word => return Type::of_word(word),
        })
    }

    /// Returns the type of items in `X[]` and `map of X`. These are always exact: `string` is text.
    pub(super) fn exact_item(
        &mut self,
        stated: &StatedType,
        question: &Question<'a>,
    ) -> Option<Type> {
        match stated {
            StatedType::String => Some(Type::String),
            other => self.exactly(other, question),
        }
    }

    /// Returns the type for a name in a cell, unless the name is a filler (`docs/pages.md#fillers`).
    pub(super) fn stated_name(&mut self, name: &TypeName, question: &Question<'a>) -> Option<Type> {
        let file = question.place.as_ref().map(|place| &place.file);
        let filler = file.is_some_and(|file| self.known.is_filler_on(file, name))
            && question.name != name.as_str();
        if filler {
            return None;
        }
        if let Some(contradiction) = self.contradicted(name, question) {
            let finding = Finding::new(
                Code::RecoverNameRefuted,
                format!(
                    "the cell names `{name}`, and the sample of `{}` holds none of its properties",
                    question.name
                ),
            );
            let finding = finding.help(format!("the sample is followed: {contradiction}"));
            self.findings.push(finding.at(question.place.clone()));
            return Some(contradiction);
        }
        if !self.enums.take(name) && !self.ensure(name) {
            self.adopt(name, question);
        }
        self.refer(name, question.place.as_ref())
    }

    /// Gives a stated name to the carrier that an older release shows under the same property. One dialect has the names, the other the
    /// shapes (`docs/pages.md#dialects`).
    pub(super) fn adopt(&mut self, name: &TypeName, question: &Question<'a>) {
        let Some(older) = self.known.second.older() else {
            return;
        };
        let shown = older
            .carriers
            .get(&question.carrier)
            .and_then(|c| c.properties.get(question.name));
        let Some(Type::Carrier(known)) = shown.map(|p| &p.ty) else {
            return;
        };
        if let Some(carrier) = older.carriers.get(known) {
            self.add_older(name, carrier);
        }
    }

    /// Returns the type that the sample shows instead of a named carrier: a dictionary whose keys are not properties.
    pub(super) fn contradicted(&self, name: &TypeName, question: &Question<'a>) -> Option<Type> {
        let draft = self.drafts.by_name.get(&question.carrier)?;
        let known: Vec<&str> = self.properties_of(name)?;
        let shown = draft
            .own_samples
            .iter()
            .filter_map(|s| s.get(question.name)?.as_object())
            .find(|o| !o.is_empty())?;
        if shown.keys().any(|key| known.contains(&key.as_str())) {
            return None;
        }
        values::dictionary(shown).map(Type::map)
    }

    pub(super) fn properties_of(&self, name: &TypeName) -> Option<Vec<&str>> {
        if let Some(draft) = self.drafts.by_name.get(name) {
            return Some(draft.properties.keys().copied().collect());
        }
        if let Some(catalog) = self
            .known
            .second
            .catalog()
            .filter(|c| c.carriers.contains_key(name.as_str()))
        {
            return Some(
                catalog
                    .all_properties(name.as_str())
                    .iter()
                    .map(|p| p.name.as_str())
                    .collect(),
            );
        }
        Some(
            self.known
                .second
                .older()?
                .carriers
                .get(name)?
                .properties
                .keys()
                .map(String::as_str)
                .collect(),
        )
    }
}
