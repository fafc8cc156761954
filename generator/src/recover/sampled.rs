//! Types that samples show for a property: plain values, dictionaries, and carriers by their shape.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Recovery;
use super::api::Type;
use super::drafts::{Draft, Slot};
use super::naming::{self, pick};
use super::properties::{Answer, Question};
use super::provenance::Provenance;
use super::rule::Rule;
use super::shapes::ShapeId;
use super::values;
use crate::diagnostics::Place;
use crate::docs::{StatedType, TypeName};

/// The largest number of property names that is too small to identify a carrier.
const WEAK: usize = 3;

impl<'a> Recovery<'a> {
    /// Returns the type that the samples show.
    pub(super) fn by_samples(&mut self, question: &Question<'a>) -> Option<Answer> {
        let draft = self.drafts.by_name.get(&question.carrier)?;
        let mut shown: Vec<&'a Value> = draft
            .own_samples
            .iter()
            .filter_map(|s| s.get(question.name))
            .collect();
        if draft.request.is_none() {
            shown.extend(
                self.shapes
                    .instances(draft.shape)
                    .iter()
                    .filter_map(|s| s.get(question.name)),
            );
        }
        let place = question
            .place
            .clone()
            .or_else(|| draft.provenance.evidence.clone());
        let plain = |ty: Type, rule| Some((ty, Provenance::new(rule, place.clone())));
        match &question.stated {
            Some(StatedType::String) => None,
            Some(StatedType::LooseString) => match shown.iter().find_map(|v| values::scalar(v))? {
                ty @ (Type::DateTime | Type::Bytes) => plain(ty, Rule::Sample),
                _ => None,
            },
            Some(StatedType::Unnamed | StatedType::Named(_)) => {
                let objects = shown.iter().copied().filter(|v| v.is_object());
                self.carrier_of(objects.collect(), question, place.clone())
                    .map(|(name, p)| (Type::Carrier(name), p))
            }
            Some(StatedType::Array(_)) => self.array_of(&shown, question, place),
            Some(StatedType::Object) => self.dictionary_of(&shown, question, place),
            Some(_) => None,
            // A carrier that only samples show has no cells; the value determines the type.
            None => match shown.iter().find(|v| !v.is_null())? {
                Value::Array(_) => self.array_of(&shown, question, place),
                Value::Object(object) if values::placeholder_keys(object) => {
                    self.dictionary_of(&shown, question, place)
                }
                Value::Object(_) => self
                    .carrier_of(shown, question, place.clone())
                    .map(|(name, p)| (Type::Carrier(name), p)),
                value => plain(values::scalar(value)?, Rule::Sample),
            },
        }
    }

    pub(super) fn array_of(
        &mut self,
        shown: &[&'a Value],
        question: &Question<'a>,
        place: Option<Place>,
    ) -> Option<Answer> {
        let lists: Vec<&'a Vec<Value>> = shown.iter().filter_map(|v| v.as_array()).collect();
        if let Some(items) = lists.iter().find_map(|list| values::items(list)) {
            return Some((Type::array(items), Provenance::new(Rule::Sample, place)));
        }
        let mut depth = 1;
        let mut items: Vec<&'a Value> = lists.iter().flat_map(|list| list.iter()).collect();
        while items.iter().any(|v| v.is_array()) {
            items = items
                .iter()
                .filter_map(|v| v.as_array())
                .flatten()
                .collect();
            depth += 1;
        }
        if self.are_rows(&items) {
            return Some((
                Type::array(Type::map(Type::Any)),
                Provenance::new(Rule::Sample, place),
            ));
        }
        let (name, provenance) = self.carrier_of(items, question, place)?;
        let ty = (0..depth).fold(Type::Carrier(name), |ty, _| Type::array(ty));
        Some((ty, provenance))
    }

    /// Whether list items are rows of a query rather than carriers. No table lists them, and some of their keys are in lower case, like the
    /// columns of archives. Properties of carriers have .NET names, which start with a capital (`docs/pages.md#dictionaries`).
    pub(super) fn are_rows(&self, items: &[&'a Value]) -> bool {
        let lower = |key: &String| key.starts_with(|c: char| c.is_ascii_lowercase());
        let mut objects = items
            .iter()
            .filter_map(|v| v.as_object())
            .filter(|o| !o.is_empty())
            .peekable();
        objects.peek().is_some()
            && objects.all(|o| o.keys().any(lower))
            && items
                .iter()
                .filter_map(|v| self.shapes.of_value(v))
                .all(|shape| self.drafts.of_shape(shape).is_empty())
    }

    pub(super) fn dictionary_of(
        &mut self,
        shown: &[&'a Value],
        question: &Question<'a>,
        place: Option<Place>,
    ) -> Option<Answer> {
        let objects: Vec<_> = shown
            .iter()
            .filter_map(|v| v.as_object())
            .filter(|o| !o.is_empty())
            .collect();
        if let Some(values) = objects.iter().find_map(|o| values::dictionary(o)) {
            return Some((Type::map(values), Provenance::new(Rule::Sample, place)));
        }
        let values: Vec<&'a Value> = objects.iter().flat_map(|o| o.values()).collect();
        // Dissimilar keys belong to a free-form value, not to a dictionary.
        let alike = values
            .windows(2)
            .all(|pair| self.shapes.of_value(pair[0]) == self.shapes.of_value(pair[1]));
        if !alike {
            return None;
        }
        let (name, provenance) = self.carrier_of(values, question, place)?;
        Some((Type::map(Type::Carrier(name)), provenance))
    }

    /// Finds the carrier of sample objects by their shape.
    pub(super) fn carrier_of(
        &mut self,
        objects: Vec<&'a Value>,
        question: &Question<'a>,
        place: Option<Place>,
    ) -> Option<(TypeName, Provenance)> {
        let mut counted: BTreeMap<ShapeId, (usize, &'a Value)> = BTreeMap::new();
        for value in objects {
            if let Some(shape) = self
                .shapes
                .of_value(value)
                .filter(|shape| !self.shapes.names(*shape).is_empty())
            {
                counted.entry(shape).or_insert((0, value)).0 += 1;
            }
        }
        let (shape, (_, value)) = counted
            .iter()
            .max_by_key(|(shape, (count, _))| (*count, std::cmp::Reverse(**shape)))?;
        let (shape, value) = (*shape, *value);
        let mut offers = self.drafts.of_shape(shape).to_vec();
        if offers.is_empty() {
            offers = self.by_shape_elsewhere(shape);
        }
        // Two or three names are weak evidence, because many small carriers look alike. The vendor mostly names such carriers after the
        // property. So they stay separate unless one has exactly this name.
        let own = naming::singular(question.name);
        if self.shapes.names(shape).len() <= WEAK && !offers.is_empty() {
            let same = offers
                .iter()
                .any(|o| o.as_str() == question.name || o.as_str() == own);
            if !same && self.known.second.catalog().is_none() && self.known.second.older().is_none()
            {
                offers.clear();
            }
        }
        let (name, mut provenance) =
            match pick(&offers, &[question.name, question.carrier.as_str()]) {
                Some((name, rule, others)) => {
                    let mut provenance = Provenance::new(rule, place.clone());
                    provenance.runners_up = others
                        .iter()
                        .map(|o| format!("{o} ({})", Rule::Shape))
                        .collect();
                    if rule == Rule::Unknown {
                        let what = format!("{}.{}", question.carrier, question.name);
                        if let Some(place) = &place {
                            self.ambiguous(place, &what, &offers);
                        }
                        provenance.rule = Rule::Shape;
                    }
                    (name, provenance)
                }
                None => (
                    self.sampled(shape, value, question)?,
                    Provenance::new(Rule::Sample, place),
                ),
            };
        provenance
            .runners_up
            .extend(counted.keys().filter(|s| **s != shape).flat_map(|s| {
                self.drafts
                    .of_shape(*s)
                    .iter()
                    .map(|name| format!("{name} ({})", Rule::Shape))
            }));
        self.ensure(&name).then_some((name, provenance))
    }

    /// Creates a carrier that only samples show. It is named after the property and has the sampled properties.
    pub(super) fn sampled(
        &mut self,
        shape: ShapeId,
        value: &'a Value,
        question: &Question<'a>,
    ) -> Option<TypeName> {
        let object = value.as_object()?;
        let items = matches!(
            question.stated,
            Some(StatedType::Array(_) | StatedType::Object)
        ) || question.stated.is_none();
        let own = if items {
            naming::singular(question.name)
        } else {
            question.name.to_owned()
        };
        // If only one carrier has such a property, the vendor mostly prefixes that carrier's name, unless both names start alike. Names of
        // entities and parameter objects are never a prefix.
        let holder = question.carrier.as_str();
        let lends = !["entity", "request", "withlinks"]
            .iter()
            .any(|ending| holder.to_ascii_lowercase().ends_with(ending));
        let holders = self.drafts.by_name.values();
        let only = holders
            .filter(|d| d.properties.contains_key(question.name))
            .nth(1)
            .is_none();
        let word = |name: &str| {
            name.get(
                ..1 + name[1..]
                    .find(|c: char| c.is_ascii_uppercase())
                    .unwrap_or(0),
            )
            .map(str::to_owned)
        };
        let apart = word(holder) != word(&own);
        let long = format!("{holder}{own}");
        let offers = if lends && only && apart {
            [long, own]
        } else {
            [own, long]
        };
        let free = offers
            .iter()
            .filter_map(|o| TypeName::new(o).ok())
            .find(|name| !self.drafts.by_name.contains_key(name))?;
        let mut draft = Draft::new(
            free.clone(),
            shape,
            Provenance::new(Rule::PropertyName, question.place.clone()),
        );
        // Values in a request lack infrastructure, like the request itself.
        draft.only_requests = self
            .drafts
            .by_name
            .get(&question.carrier)
            .is_some_and(|d| d.only_requests);
        for key in object.keys() {
            draft.properties.insert(
                key,
                Slot {
                    row: None,
                    text: String::new(),
                    ty: None,
                },
            );
        }
        self.drafts.add(draft);
        self.queue.push_back(free.clone());
        Some(free)
    }
}
