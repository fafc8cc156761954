//! The type of every property.
//!
//! Carriers are taken from a queue: deciding a property may bring up a carrier that no table
//! prints, which is then decided in turn.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::Recovery;
use super::api::{Carrier, Provenance, Rule, Type};
use super::drafts::{Draft, Slot};
use super::naming::{self, pick};
use super::patch;
use super::second::Second;
use super::shapes::ShapeId;
use super::values;
use crate::diagnostics::{Code, Finding, Place};
use crate::docs::{StatedType, TypeName};
use crate::model::{Model, Operation};
use crate::sources::CatalogType;

/// A property under decision.
struct Question<'a> {
    carrier: TypeName,
    name: &'a str,
    stated: Option<StatedType>,
    place: Option<Place>,
    named_by_text: Option<TypeName>,
}

type Answer = (Type, Provenance);

/// How many property names are too few to tell a carrier by.
const WEAK: usize = 3;

impl<'a> Recovery<'a> {
    /// Carriers with pages of their own (in our own trees).
    pub(super) fn carrier_pages(&mut self, model: &'a Model) {
        for page in &model.carriers {
            let shape = self.shapes.of_table(&page.table);
            let place = Place::span(page.file.clone(), page.name.span);
            let mut draft = Draft::new(page.name.value.clone(), shape, Provenance::new(Rule::Stated, Some(place)));
            draft.only_requests = false;
            draft.text.clone_from(&page.text);
            let draft = self.drafts.add(draft);
            draft.add_table(&page.table, |row| Place::span(page.file.clone(), row.span));
        }
    }

    /// Decides the properties of all carriers known so far, and of those found on the way.
    pub(super) fn decide_properties(&mut self) {
        self.queue.extend(self.drafts.by_name.keys().cloned());
        while let Some(name) = self.queue.pop_front() {
            self.complete(&name);
            let Some(draft) = self.drafts.by_name.get(&name) else { continue };
            let questions: Vec<Question<'a>> = draft
                .properties
                .iter()
                .filter(|(_, slot)| slot.ty.is_none())
                .map(|(property, slot)| Question {
                    carrier: name.clone(),
                    name: property,
                    stated: slot.row.as_ref().map(|(row, _)| row.ty.clone()),
                    place: slot.row.as_ref().map(|(_, place)| place.clone()),
                    named_by_text: slot.row.as_ref().and_then(|(row, _)| row.names_carrier.clone()),
                })
                .collect();
            for question in questions {
                let Some(answer) = self.decide(&question) else { continue };
                if let Some(draft) = self.drafts.by_name.get_mut(&name)
                    && let Some(slot) = draft.properties.get_mut(question.name)
                {
                    slot.ty = Some(answer);
                }
            }
        }
    }

    /// Adds what only the second sources know of a carrier: the infrastructure that request tables
    /// leave out, and descriptions.
    fn complete(&mut self, name: &TypeName) {
        let Some(catalog) = self.second.catalog() else { return self.assume_infrastructure(name) };
        let base = base_of(name.as_str());
        let Some(known) = [Some(name.as_str()), base].into_iter().flatten().find(|n| catalog.carriers.contains_key(*n)) else { return };
        let Some(draft) = self.drafts.by_name.get_mut(name) else { return };
        if draft.request.is_some() {
            return;
        }
        if draft.text.is_empty() {
            draft.text = catalog.carriers[known].text.clone().unwrap_or_default();
        }
        for property in catalog.all_properties(known) {
            let missing = !draft.properties.contains_key(property.name.as_str());
            if missing && draft.only_requests && self.shapes.drops(&property.name) {
                draft.properties.insert(&property.name, Slot { row: None, text: String::new(), ty: None });
            }
            if let Some(slot) = draft.properties.get_mut(property.name.as_str())
                && slot.text.is_empty()
            {
                slot.text = property.text.clone().unwrap_or_default();
            }
        }
    }

    /// Without a second source, a carrier that only requests show has the infrastructure that most
    /// carriers have: requests leave it out of all. A page that states the carrier's name is ours
    /// and shows all there is.
    fn assume_infrastructure(&mut self, name: &TypeName) {
        let assumed = self.shapes.assumed();
        let Some(draft) = self.drafts.by_name.get_mut(name) else { return };
        let open = draft.request.is_none() && draft.only_requests && draft.provenance.rule != Rule::Stated;
        if !open || draft.name.as_str() == patch::carrier().as_ref().map_or("", TypeName::as_str) {
            return;
        }
        for property in assumed {
            draft.properties.entry(property).or_insert_with(|| Slot { row: None, text: String::new(), ty: None });
        }
    }

    /// The rules, in order of trust. `None` leaves the property to [`Self::witnesses`].
    fn decide(&mut self, question: &Question<'a>) -> Option<Answer> {
        let place = question.place.clone();
        let answer = |ty, rule| Some((ty, Provenance::new(rule, place.clone())));
        if let Some(stated) = &question.stated
            && let Some(ty) = self.exactly(stated, question)
        {
            return answer(ty, Rule::Stated);
        }
        if let Some(name) = &question.named_by_text
            && matches!(question.stated, Some(StatedType::Unnamed))
            && self.known(name)
        {
            return answer(Type::Carrier(name.clone()), Rule::NamedByText);
        }
        if question.name == patch::OP
            && let Some(words) = patch::carrier().filter(|c| *c == question.carrier).and_then(|c| patch::operations(&c))
        {
            let ty = Type::Enum(words.name.clone());
            self.enums.define(words);
            return answer(ty, Rule::Standard);
        }
        if let Some(answer) = self.from_second(question) {
            return Some(answer);
        }
        if let Some(answer) = self.from_older(question) {
            return Some(answer);
        }
        if let Some(answer) = self.from_samples(question) {
            return Some(answer);
        }
        match question.stated {
            Some(StatedType::String | StatedType::LooseString) => answer(Type::String, Rule::Stated),
            _ => None,
        }
    }

    /// The type of a cell that says it exactly.
    fn exactly(&mut self, stated: &StatedType, question: &Question<'a>) -> Option<Type> {
        Some(match stated {
            StatedType::Int32 => Type::Int32,
            StatedType::Int64 => Type::Int64,
            StatedType::Double => Type::Double,
            StatedType::Bool => Type::Bool,
            StatedType::DateTime => Type::DateTime,
            StatedType::Bytes => Type::Bytes,
            StatedType::Any => Type::Any,
            StatedType::Array(Some(items)) => Type::array(self.exact_item(items, question)?),
            StatedType::Map(values) => Type::map(self.exact_item(values, question)?),
            StatedType::Named(name) => return self.stated_name(name, question),
            StatedType::Enum(members) => Type::Enum(self.enums.of_members(members)?),
            StatedType::String | StatedType::LooseString | StatedType::Unnamed | StatedType::Object | StatedType::Array(None) => return None,
        })
    }

    /// Inside `X[]` and `map of X` nothing is left unsaid: `string` is text.
    fn exact_item(&mut self, stated: &StatedType, question: &Question<'a>) -> Option<Type> {
        match stated {
            StatedType::String => Some(Type::String),
            other => self.exactly(other, question),
        }
    }

    /// A name in a cell is right, or a filler (DIALECT sections 4.4 and 4.6).
    fn stated_name(&mut self, name: &TypeName, question: &Question<'a>) -> Option<Type> {
        let agent = self.question_half(question);
        let filler = agent.is_some_and(|agent| self.fillers.contains(&(agent, name.clone()))) && question.name != name.as_str();
        if filler {
            return None;
        }
        if let Some(contradiction) = self.contradicted(name, question) {
            let finding = Finding::note(
                Code("recover::name-refuted"),
                format!("the cell names `{name}`, and the sample of `{}` holds none of its properties", question.name),
            );
            let finding = finding.help(format!("the sample is followed: {contradiction}"));
            self.findings.push(match &question.place {
                Some(place) => finding.at(place.clone()),
                None => finding,
            });
            return Some(contradiction);
        }
        if !self.enums.take(name) && !self.ensure(name) {
            self.adopt(name, question);
        }
        self.refer(name, question.place.as_ref())
    }

    /// Gives a stated name to the carrier that an older release shows under the same property:
    /// one dialect knows the names, the other the shapes (DIALECT section 4.7).
    fn adopt(&mut self, name: &TypeName, question: &Question<'a>) {
        let Some(older) = self.second.older() else { return };
        let shown = older.carriers.get(&question.carrier).and_then(|c| c.properties.get(question.name));
        let Some(Type::Carrier(known)) = shown.map(|p| &p.ty) else { return };
        if let Some(carrier) = older.carriers.get(known) {
            self.add_older(name, carrier);
        }
    }

    /// Which half of the reference a carrier's table was printed in.
    fn question_half(&self, question: &Question<'a>) -> Option<bool> {
        let place = question.place.as_ref()?;
        self.halves.get(&place.file).copied()
    }

    /// What the sample shows instead of a named carrier: a dictionary whose keys are no properties.
    fn contradicted(&self, name: &TypeName, question: &Question<'a>) -> Option<Type> {
        let draft = self.drafts.by_name.get(&question.carrier)?;
        let known: Vec<&str> = self.properties_of(name)?;
        let shown = draft.own_samples.iter().filter_map(|s| s.get(question.name)?.as_object()).find(|o| !o.is_empty())?;
        if shown.keys().any(|key| known.contains(&key.as_str())) {
            return None;
        }
        values::dictionary(shown).map(Type::map)
    }

    fn properties_of(&self, name: &TypeName) -> Option<Vec<&str>> {
        if let Some(draft) = self.drafts.by_name.get(name) {
            return Some(draft.properties.keys().copied().collect());
        }
        if let Some(catalog) = self.second.catalog().filter(|c| c.carriers.contains_key(name.as_str())) {
            return Some(catalog.all_properties(name.as_str()).iter().map(|p| p.name.as_str()).collect());
        }
        Some(self.second.older()?.carriers.get(name)?.properties.keys().map(String::as_str).collect())
    }

    /// Whether a carrier of that name is known anywhere.
    fn known(&mut self, name: &TypeName) -> bool {
        self.ensure(name)
    }

    /// A reference to a stated name: an enum, a carrier, or a finding.
    pub(super) fn refer(&mut self, name: &TypeName, place: Option<&Place>) -> Option<Type> {
        if self.enums.take(name) {
            return Some(Type::Enum(name.clone()));
        }
        if self.ensure(name) {
            return Some(Type::Carrier(name.clone()));
        }
        let finding = Finding::warning(Code("recover::undefined"), format!("`{name}` is named here and described nowhere"));
        let finding = finding.help("add a page for the carrier or the enum, or a second source; until then it is a free-form value");
        self.findings.push(match place {
            Some(place) => finding.at(place.clone()),
            None => finding,
        });
        None
    }

    /// Makes sure that a carrier exists: printed, in a second source, or in an older release.
    pub(super) fn ensure(&mut self, name: &TypeName) -> bool {
        if self.drafts.by_name.contains_key(name) {
            return true;
        }
        if let Some(catalog) = self.second.catalog()
            && let Some(carrier) = catalog.carriers.get(name.as_str())
        {
            let properties = catalog.all_properties(name.as_str());
            let shape = self.shapes.id(properties.iter().map(|p| p.name.as_str()));
            let mut draft = Draft::new(name.clone(), shape, Provenance::new(Rule::SecondSource, Some(carrier.place.clone())));
            draft.only_requests = false;
            draft.text = carrier.text.clone().unwrap_or_default();
            for property in properties {
                let slot = Slot { row: None, text: property.text.clone().unwrap_or_default(), ty: None };
                draft.properties.insert(&property.name, slot);
            }
            self.drafts.add(draft);
            self.queue.push_back(name.clone());
            return true;
        }
        let Some(carrier) = self.second.older().and_then(|older| older.carriers.get(name)) else { return false };
        self.add_older(name, carrier);
        true
    }

    fn add_older(&mut self, name: &TypeName, carrier: &'a Carrier) {
        let shape = self.shapes.id(carrier.properties.keys().map(String::as_str));
        let mut provenance = carrier.provenance.clone();
        provenance.rule = Rule::OlderRelease;
        let mut draft = Draft::new(name.clone(), shape, provenance);
        draft.only_requests = false;
        draft.text.clone_from(&carrier.text);
        for (property, known) in &carrier.properties {
            draft.properties.insert(property, Slot { row: None, text: known.text.clone(), ty: None });
        }
        draft.older_name = Some(&carrier.name);
        self.drafts.add(draft);
        self.queue.push_back(name.clone());
    }

    /// What the SOAP contract and the .NET reference say, where it agrees with the cell.
    fn from_second(&mut self, question: &Question<'a>) -> Option<Answer> {
        let draft = self.drafts.by_name.get(&question.carrier)?;
        let (ty, place): (&CatalogType, Place) = match draft.request.and_then(|o| Some((o, o.agent.as_deref()?))) {
            Some((operation, agent)) => {
                let known = self.second.operation(agent, operation.page.id.value.operation())?;
                (Second::parameter(known, question.name)?, known.place.clone())
            }
            None => {
                let carrier = question.carrier.as_str();
                let property = self.second.property(carrier, base_of(carrier), question.name)?;
                (&property.ty, property.place.clone())
            }
        };
        let ty = self.second.convert(ty)?;
        if let Some(stated) = &question.stated
            && !agrees(stated, &ty)
        {
            if disagrees(stated, &ty) {
                let finding = Finding::note(
                    Code("recover::type-contradiction"),
                    format!("`{}.{}` is `{ty}` in a second source, which the page's cell excludes", question.carrier, question.name),
                );
                let finding = finding.help("the page is followed").related("the second source", place);
                self.findings.push(match &question.place {
                    Some(place) => finding.at(place.clone()),
                    None => finding,
                });
            }
            return None;
        }
        let ty = self.settle(ty)?;
        Some((ty, Provenance::new(Rule::SecondSource, Some(place))))
    }

    /// Brings up what a type refers to. `None` when it refers to nothing known.
    pub(super) fn settle(&mut self, ty: Type) -> Option<Type> {
        match ty.leaf() {
            Type::Carrier(name) | Type::Enum(name) => {
                let name = name.clone();
                (self.enums.take(&name) || self.ensure(&name)).then_some(ty)
            }
            _ => Some(ty),
        }
    }

    /// What an older release of the reference says of the same carrier's property.
    fn from_older(&mut self, question: &Question<'a>) -> Option<Answer> {
        let name = self.drafts.by_name.get(&question.carrier)?.older_name.unwrap_or(&question.carrier);
        let carrier = self.second.older()?.carriers.get(name)?;
        let property = carrier.properties.get(question.name)?;
        if property.provenance.rule == Rule::Unknown {
            return None;
        }
        if let Some(stated) = &question.stated
            && !agrees(stated, &property.ty)
        {
            return None;
        }
        let ty = self.settle(property.ty.clone())?;
        Some((ty, Provenance::new(Rule::OlderRelease, property.provenance.evidence.clone())))
    }

    /// What the samples show.
    fn from_samples(&mut self, question: &Question<'a>) -> Option<Answer> {
        let draft = self.drafts.by_name.get(&question.carrier)?;
        let mut shown: Vec<&'a Value> = draft.own_samples.iter().filter_map(|s| s.get(question.name)).collect();
        if draft.request.is_none() {
            shown.extend(self.shapes.instances(draft.shape).iter().filter_map(|s| s.get(question.name)));
        }
        let place = question.place.clone().or_else(|| draft.provenance.evidence.clone());
        let plain = |ty: Type, rule| Some((ty, Provenance::new(rule, place.clone())));
        match &question.stated {
            Some(StatedType::String) => None,
            Some(StatedType::LooseString) => match shown.iter().find_map(|v| values::scalar(v))? {
                ty @ (Type::DateTime | Type::Bytes) => plain(ty, Rule::Sample),
                _ => None,
            },
            Some(StatedType::Unnamed | StatedType::Named(_)) => {
                let objects = shown.iter().copied().filter(|v| v.is_object());
                self.carrier_of(objects.collect(), question, place.clone()).map(|(name, p)| (Type::Carrier(name), p))
            }
            Some(StatedType::Array(_)) => self.array_of(&shown, question, place),
            Some(StatedType::Object) => self.dictionary_of(&shown, question, place),
            Some(_) => None,
            // A carrier seen in samples only: there is no cell, and the value says all.
            None => match shown.iter().find(|v| !v.is_null())? {
                Value::Array(_) => self.array_of(&shown, question, place),
                Value::Object(object) if values::placeholder_keys(object) => self.dictionary_of(&shown, question, place),
                Value::Object(_) => self.carrier_of(shown, question, place.clone()).map(|(name, p)| (Type::Carrier(name), p)),
                value => plain(values::scalar(value)?, Rule::Sample),
            },
        }
    }

    fn array_of(&mut self, shown: &[&'a Value], question: &Question<'a>, place: Option<Place>) -> Option<Answer> {
        let lists: Vec<&'a Vec<Value>> = shown.iter().filter_map(|v| v.as_array()).collect();
        if let Some(items) = lists.iter().find_map(|list| values::items(list)) {
            return Some((Type::array(items), Provenance::new(Rule::Sample, place)));
        }
        let mut depth = 1;
        let mut items: Vec<&'a Value> = lists.iter().flat_map(|list| list.iter()).collect();
        while items.iter().any(|v| v.is_array()) {
            items = items.iter().filter_map(|v| v.as_array()).flatten().collect();
            depth += 1;
        }
        if self.are_rows(&items) {
            return Some((Type::array(Type::map(Type::Any)), Provenance::new(Rule::Sample, place)));
        }
        let (name, provenance) = self.carrier_of(items, question, place)?;
        let ty = (0..depth).fold(Type::Carrier(name), |ty, _| Type::array(ty));
        Some((ty, provenance))
    }

    /// Whether list items are rows of a query rather than carriers: no table prints them, and among
    /// their keys are names in lower case, as archives name their columns. Properties of carriers
    /// have .NET names, which start with a capital (DIALECT section 2, "Dictionaries").
    fn are_rows(&self, items: &[&'a Value]) -> bool {
        let lower = |key: &String| key.starts_with(|c: char| c.is_ascii_lowercase());
        let mut objects = items.iter().filter_map(|v| v.as_object()).filter(|o| !o.is_empty()).peekable();
        objects.peek().is_some()
            && objects.all(|o| o.keys().any(lower))
            && items.iter().filter_map(|v| self.shapes.of_value(v)).all(|shape| self.drafts.of_shape(shape).is_empty())
    }

    fn dictionary_of(&mut self, shown: &[&'a Value], question: &Question<'a>, place: Option<Place>) -> Option<Answer> {
        let objects: Vec<_> = shown.iter().filter_map(|v| v.as_object()).filter(|o| !o.is_empty()).collect();
        if let Some(values) = objects.iter().find_map(|o| values::dictionary(o)) {
            return Some((Type::map(values), Provenance::new(Rule::Sample, place)));
        }
        let values: Vec<&'a Value> = objects.iter().flat_map(|o| o.values()).collect();
        // Keys that are not alike belong to a free-form value, not to a dictionary.
        let alike = values.windows(2).all(|pair| self.shapes.of_value(pair[0]) == self.shapes.of_value(pair[1]));
        if !alike {
            return None;
        }
        let (name, provenance) = self.carrier_of(values, question, place)?;
        Some((Type::map(Type::Carrier(name)), provenance))
    }

    /// The carrier that sample objects are of, by their shape.
    fn carrier_of(&mut self, objects: Vec<&'a Value>, question: &Question<'a>, place: Option<Place>) -> Option<(TypeName, Provenance)> {
        let mut counted: BTreeMap<ShapeId, (usize, &'a Value)> = BTreeMap::new();
        for value in objects {
            if let Some(shape) = self.shapes.of_value(value).filter(|shape| !self.shapes.names(*shape).is_empty()) {
                counted.entry(shape).or_insert((0, value)).0 += 1;
            }
        }
        let (shape, (_, value)) = counted.iter().max_by_key(|(shape, (count, _))| (*count, std::cmp::Reverse(**shape)))?;
        let (shape, value) = (*shape, *value);
        let mut offers = self.drafts.of_shape(shape).to_vec();
        if offers.is_empty() {
            offers = self.by_shape_elsewhere(shape);
        }
        // Two or three names are weak evidence: many small carriers look alike, and the vendor
        // mostly names them after the property. They stay apart unless one has this very name.
        let own = naming::singular(question.name);
        if self.shapes.names(shape).len() <= WEAK && !offers.is_empty() {
            let same = offers.iter().any(|o| o.as_str() == question.name || o.as_str() == own);
            if !same && self.second.catalog().is_none() && self.second.older().is_none() {
                offers.clear();
            }
        }
        let (name, mut provenance) = match pick(&offers, &[question.name, question.carrier.as_str()]) {
            Some((name, rule, others)) => {
                let mut provenance = Provenance::new(rule, place.clone());
                provenance.runners_up = others.iter().map(|o| format!("{o} ({})", Rule::Shape)).collect();
                if rule == Rule::Unknown {
                    let what = format!("{}.{}", question.carrier, question.name);
                    if let Some(place) = &place {
                        self.ambiguous(place, &what, &offers);
                    }
                    provenance.rule = Rule::Shape;
                }
                (name, provenance)
            }
            None => (self.sampled(shape, value, question)?, Provenance::new(Rule::Sample, place)),
        };
        provenance.runners_up.extend(counted.keys().filter(|s| **s != shape).flat_map(|s| {
            self.drafts.of_shape(*s).iter().map(|name| format!("{name} ({})", Rule::Shape))
        }));
        self.ensure(&name).then_some((name, provenance))
    }

    /// A carrier that only samples show: named after the property, its properties as sampled.
    fn sampled(&mut self, shape: ShapeId, value: &'a Value, question: &Question<'a>) -> Option<TypeName> {
        let object = value.as_object()?;
        let items = matches!(question.stated, Some(StatedType::Array(_) | StatedType::Object)) || question.stated.is_none();
        let own = if items { naming::singular(question.name) } else { question.name.to_owned() };
        let offers = [own.clone(), format!("{}{own}", question.carrier)];
        let free = offers.iter().filter_map(|o| TypeName::new(o).ok()).find(|name| !self.drafts.by_name.contains_key(name))?;
        let mut draft = Draft::new(free.clone(), shape, Provenance::new(Rule::PropertyName, question.place.clone()));
        // What a request holds comes without infrastructure, like the request itself.
        draft.only_requests = self.drafts.by_name.get(&question.carrier).is_some_and(|d| d.only_requests);
        for key in object.keys() {
            draft.properties.insert(key, Slot { row: None, text: String::new(), ty: None });
        }
        self.drafts.add(draft);
        self.queue.push_back(free.clone());
        Some(free)
    }

    /// Properties that nothing else decides: what at least three other carriers hold under the same
    /// name, else the carrier of that very name, else unknown, with a finding.
    pub(super) fn witnesses(&mut self) {
        const ENOUGH: usize = 3;
        let mut held: HashMap<&'a str, BTreeMap<String, (usize, Type)>> = HashMap::new();
        for draft in self.drafts.by_name.values() {
            for (name, slot) in &draft.properties {
                if let Some((ty, _)) = &slot.ty
                    && matches!(ty.leaf(), Type::Carrier(_))
                {
                    let types = held.entry(name).or_default();
                    types.entry(ty.to_string()).or_insert((0, ty.clone())).0 += 1;
                }
            }
        }
        let names: Vec<TypeName> = self.drafts.by_name.keys().cloned().collect();
        let mut open = Vec::new();
        for carrier in &names {
            let draft = &self.drafts.by_name[carrier];
            let unknown = draft.properties.iter().filter(|(_, slot)| slot.ty.is_none());
            open.extend(unknown.map(|(property, slot)| (carrier.clone(), *property, slot.row.as_ref().map(|(row, place)| (row.ty.clone(), place.clone())))));
        }
        for (carrier, property, row) in open {
            let (stated, place) = row.map_or((None, None), |(stated, place)| (Some(stated), Some(place)));
            let stated = stated.or_else(|| self.shown_kind(&carrier, property));
            let fits = |ty: &Type| stated.as_ref().is_none_or(|stated| agrees(stated, ty));
            let seen: Vec<&(usize, Type)> = held.get(property).into_iter().flat_map(BTreeMap::values).filter(|(_, ty)| fits(ty)).collect();
            let decided = match seen.as_slice() {
                [(count, ty)] if *count >= ENOUGH => Some((ty.clone(), Provenance::new(Rule::PropertyName, place.clone()))),
                _ => {
                    let ty = self.by_own_name(&carrier, property, stated.as_ref()).filter(fits);
                    ty.map(|ty| (ty, Provenance::new(Rule::PropertyName, place.clone())))
                }
            };
            let answer = decided.unwrap_or_else(|| self.unknown(&carrier, property, stated.as_ref(), place));
            if let Some(slot) = self.drafts.by_name.get_mut(&carrier).and_then(|d| d.properties.get_mut(property)) {
                slot.ty = Some(answer);
            }
        }
    }

    /// The cell that a property without one would have, by what samples show of it.
    fn shown_kind(&self, carrier: &TypeName, property: &str) -> Option<StatedType> {
        let draft = self.drafts.by_name.get(carrier)?;
        let mut shown = draft.own_samples.iter().chain(self.shapes.instances(draft.shape)).filter_map(|s| s.get(property));
        match shown.find(|v| !v.is_null())? {
            Value::Array(_) => Some(StatedType::Array(None)),
            Value::Object(_) => Some(StatedType::Unnamed),
            _ => None,
        }
    }

    /// What a property's name alone tells: the carrier of that name, for a list also of its
    /// singular; and a list of keys by its ending.
    fn by_own_name(&self, owner: &TypeName, property: &str, stated: Option<&StatedType>) -> Option<Type> {
        let carrier = |name: &str| {
            let name = TypeName::new(name).ok()?;
            self.drafts.by_name.get(&name).is_some_and(|d| d.request.is_none()).then_some(Type::Carrier(name))
        };
        if !matches!(stated, Some(StatedType::Array(_))) {
            return carrier(property);
        }
        let items = carrier(property).or_else(|| carrier(&naming::singular(property))).or_else(|| self.listed(owner, property));
        let items = items.or_else(|| self.saved(owner, property));
        items.or_else(|| property.to_ascii_lowercase().ends_with("ids").then_some(Type::Int32)).map(Type::array)
    }

    /// The carrier that an operation's name speaks of, for its only list: `SaveAllRules` takes rules.
    fn saved(&self, owner: &TypeName, property: &str) -> Option<Type> {
        let draft = self.drafts.by_name.get(owner)?;
        let object = naming::object_of(draft.request?.page.id.value.operation());
        let lists = draft.properties.iter().filter(|(_, s)| matches!(s.row.as_ref().map(|(r, _)| &r.ty), Some(StatedType::Array(_))));
        let only = lists.map(|(name, _)| *name).eq([property]);
        let name = TypeName::new(&naming::singular(object)).ok().filter(|_| only && object.ends_with('s'))?;
        self.drafts.by_name.get(&name).is_some_and(|d| d.request.is_none()).then_some(Type::Carrier(name))
    }

    /// The carrier that the only list of such a name holds: what `GetRules` of an agent answers is
    /// what its `SetRules` takes as `Rules`.
    fn listed(&self, owner: &TypeName, property: &str) -> Option<Type> {
        let agent = self.drafts.by_name.get(owner)?.request?.agent.as_deref()?;
        let same = |o: &&Operation| o.agent.as_deref() == Some(agent) && o.page.id.value.operation().ends_with(property);
        let named = self.model.operations.iter().enumerate().filter(|(_, o)| same(o));
        let mut found: Vec<&TypeName> = named
            .filter(|(_, o)| matches!(o.page.response.stated.as_ref().map(|s| &s.value), Some(StatedType::Array(_))))
            .filter_map(|(index, _)| self.site_names.get(&(index, false)).map(|(name, _)| name))
            .collect();
        found.sort();
        found.dedup();
        match found.as_slice() {
            [only] => Some(Type::Carrier((*only).clone())),
            _ => None,
        }
    }

    /// Whether a sample of the carrier shows a value for the property.
    fn is_shown(&self, carrier: &TypeName, property: &str) -> bool {
        let Some(draft) = self.drafts.by_name.get(carrier) else { return false };
        let shape = self.shapes.instances(draft.shape).iter().filter(|_| draft.request.is_none());
        let shows = |value: &&Value| value.get(property).and_then(Value::as_object).is_some_and(|o| !o.is_empty());
        draft.own_samples.iter().chain(shape).any(|value| shows(value))
    }

    fn unknown(&mut self, carrier: &TypeName, property: &str, stated: Option<&StatedType>, place: Option<Place>) -> Answer {
        let ty = match stated {
            Some(StatedType::Array(_)) => Type::array(Type::Any),
            // `object` is a dictionary; where the sample of one shows values of several kinds, it is
            // the free-form value.
            Some(StatedType::Object) if !self.is_shown(carrier, property) => Type::map(Type::Any),
            _ => Type::Any,
        };
        let freeform = matches!(stated, Some(StatedType::Object));
        if !freeform {
            let finding = Finding::note(Code("recover::unknown"), format!("nothing tells the type of `{carrier}.{property}`"));
            let finding = finding.help("it is a free-form value; name its type in the cell, or give a second source");
            self.findings.push(match &place {
                Some(place) => finding.at(place.clone()),
                None => finding,
            });
        }
        (ty, Provenance::new(Rule::Unknown, place))
    }
}

/// The carrier that a variant with one more property extends: `X` of `XWithLinks`.
pub(super) fn base_of(name: &str) -> Option<&str> {
    name.split_once("With").map(|(base, _)| base).filter(|base| !base.is_empty())
}

/// Whether a type can stand behind a cell.
fn agrees(stated: &StatedType, ty: &Type) -> bool {
    match stated {
        StatedType::Unnamed => matches!(ty, Type::Carrier(_)),
        StatedType::Object => matches!(ty, Type::Map(_) | Type::Any),
        StatedType::Array(_) => matches!(ty, Type::Array(_)),
        StatedType::String => matches!(ty, Type::Enum(_) | Type::String),
        StatedType::LooseString => matches!(ty, Type::Enum(_) | Type::String | Type::DateTime | Type::Bytes),
        StatedType::Named(_) => matches!(ty, Type::Carrier(_) | Type::Map(_)),
        _ => false,
    }
}

/// Whether a second source says something that the page excludes, rather than the same in other words.
fn disagrees(stated: &StatedType, ty: &Type) -> bool {
    !matches!((stated, ty), (StatedType::String | StatedType::LooseString, Type::Any | Type::Int32 | Type::Bytes))
}
