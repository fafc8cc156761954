//! Names for enums that are defined inline, without a name of their own.
//!
//! A Swagger document repeats the members of an enum at every property that holds it. The name of each use comes from other sources: the
//! name for the same property, or else for the same members. An enum that no source has is named after its property. A name from an earlier
//! run is in the pages of that run, and stays.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use super::Recovery;
use super::api::{Api, EnumType, Member, Type};
use super::naming::{object_of, singular};
use super::properties::base_of;
use super::provenance::Provenance;
use super::rule::Rule;
use crate::diagnostics::Place;
use crate::docs::{PropertyTable, Spanned, StatedType, TypeName};
use crate::model::{Model, Operation};
use crate::sources::{Catalog, CatalogType};

/// The use of a nameless enum: a carrier or an operation, and a property, or nothing for a whole body or response.
pub(super) type UseKey = (String, String);

/// The names of nameless enums by their uses.
pub(super) type Names = HashMap<UseKey, TypeName>;

/// A use of a nameless enum.
struct Use<'a> {
    key: UseKey,
    members: &'a [String],
    /// The description of the property, in the words of its source.
    text: &'a str,
    place: Place,
    /// The operation, if the use is in its parameter object or is its whole body.
    operation: Option<&'a Operation>,
    /// Whether it is in the operation's response.
    answer: bool,
}

/// A candidate name for a use, and its provenance.
type Offer = (TypeName, Provenance);

impl<'a> Recovery<'a> {
    /// Names all nameless enums of the model, and defines them.
    pub(super) fn name_enums(&mut self, model: &'a Model) {
        let mut uses = uses(model);
        uses.sort_by(|a, b| a.key.cmp(&b.key));
        let mut named: Vec<Option<Offer>> = uses.iter().map(|one| self.offered(one)).collect();
        // The names of enums with the same members, in this document or in a source. A name is used only if it is unique.
        let mut by_members: HashMap<&[String], BTreeSet<TypeName>> = HashMap::new();
        for (one, offer) in uses.iter().zip(&named) {
            if let Some((name, _)) = offer {
                by_members
                    .entry(one.members)
                    .or_default()
                    .insert(name.clone());
            }
        }
        for (one, offer) in uses.iter().zip(&mut named) {
            if offer.is_some() {
                continue;
            }
            let here = by_members.get(one.members).filter(|names| names.len() == 1);
            *offer = match here.and_then(|names| names.first()) {
                Some(name) => Some((
                    name.clone(),
                    Provenance::new(Rule::PropertyName, Some(one.place.clone())),
                )),
                None => self.of_members(one.members),
            };
        }
        self.settle_conflicts(&uses, &mut named);
        self.after_properties(&uses, &mut named, model);
        self.define_named(&uses, named);
    }

    /// Returns the name that a source has for the same property, parameter or result.
    fn offered(&self, one: &Use<'a>) -> Option<Offer> {
        if let Some(catalog) = self.known.second.catalog()
            && let Some((ty, place)) = in_catalog(catalog, one)
            && let Some(name) = ty.named()
            && let Some(known) = catalog.enums.get(name)
            && fits(one.members, known.members.iter().map(|m| m.name.as_str()))
        {
            let name = TypeName::new(name).ok()?;
            return Some((name, Provenance::new(Rule::SecondSource, Some(place))));
        }
        let older = self.known.second.older()?;
        let ty = in_older(older, one)?;
        let Type::Enum(name) = ty.leaf() else {
            return None;
        };
        let known = older.enums.get(name)?;
        fits(one.members, known.members.iter().map(|m| m.name.as_str()))
            .then(|| (name.clone(), Provenance::of_older(&known.provenance)))
    }

    /// Returns the only enum of a source that has exactly these members.
    fn of_members(&self, members: &[String]) -> Option<Offer> {
        let same = |known: &mut dyn Iterator<Item = &str>| {
            let known: BTreeSet<&str> = known.collect();
            known.len() == members.len() && members.iter().all(|m| known.contains(m.as_str()))
        };
        let mut found: BTreeMap<TypeName, Provenance> = BTreeMap::new();
        for known in self
            .known
            .second
            .catalog()
            .iter()
            .flat_map(|c| c.enums.values())
        {
            if same(&mut known.members.iter().map(|m| m.name.as_str()))
                && let Ok(name) = TypeName::new(&known.name)
            {
                found.insert(
                    name,
                    Provenance::new(Rule::SecondSource, Some(known.place.clone())),
                );
            }
        }
        for known in self
            .known
            .second
            .older()
            .iter()
            .flat_map(|api| api.enums.values())
        {
            if same(&mut known.members.iter().map(|m| m.name.as_str())) {
                found
                    .entry(known.name.clone())
                    .or_insert_with(|| Provenance::of_older(&known.provenance));
            }
        }
        found.pop_first().filter(|_| found.is_empty())
    }

    /// Ensures that each name has one list of members. The most frequent list keeps the name.
    fn settle_conflicts(&self, uses: &[Use<'a>], named: &mut [Option<Offer>]) {
        let mut lists: BTreeMap<TypeName, BTreeMap<&[String], usize>> = BTreeMap::new();
        for (one, offer) in uses.iter().zip(named.iter()) {
            if let Some((name, _)) = offer {
                *lists
                    .entry(name.clone())
                    .or_default()
                    .entry(one.members)
                    .or_default() += 1;
            }
        }
        for (one, offer) in uses.iter().zip(named) {
            let Some((name, _)) = offer else { continue };
            let most = lists[name]
                .iter()
                .max_by_key(|(members, count)| (**count, members.len(), *members));
            if most.is_some_and(|(members, _)| *members != one.members) {
                *offer = None;
            }
        }
    }

    /// Names enums that no source has. The name is that of the property if it has several words and is unused; otherwise it combines
    /// carrier and property.
    fn after_properties(&self, uses: &[Use<'a>], named: &mut [Option<Offer>], model: &Model) {
        let mut taken: BTreeSet<String> = named
            .iter()
            .flatten()
            .map(|(name, _)| name.to_string())
            .collect();
        taken.extend(
            model
                .carriers
                .iter()
                .map(|page| page.name.value.to_string()),
        );
        taken.extend(model.enums.iter().map(|page| page.name.value.to_string()));
        if let Some(catalog) = self.known.second.catalog() {
            taken.extend(catalog.carriers.keys().chain(catalog.enums.keys()).cloned());
        }
        if let Some(older) = self.known.second.older() {
            taken.extend(
                older
                    .carriers
                    .keys()
                    .chain(older.enums.keys())
                    .map(TypeName::to_string),
            );
        }
        let mut groups: BTreeMap<&[String], Vec<usize>> = BTreeMap::new();
        for (index, one) in uses.iter().enumerate() {
            if named[index].is_none() {
                groups.entry(one.members).or_default().push(index);
            }
        }
        let wishes: Vec<(Vec<usize>, Option<String>, String)> = groups
            .into_values()
            .map(|group| {
                let of: Vec<&Use<'a>> = group.iter().map(|index| &uses[*index]).collect();
                (group, telling_property(&of), with_owner(&of))
            })
            .collect();
        for (group, property, long) in &wishes {
            let free = |name: &String| {
                !taken.contains(name)
                    && wishes
                        .iter()
                        .filter(|(_, other, _)| other.as_ref() == Some(name))
                        .count()
                        == 1
            };
            let mut name = property
                .clone()
                .filter(free)
                .unwrap_or_else(|| long.clone());
            while taken.contains(&name) {
                name.push_str("Kind");
            }
            let Ok(name) = TypeName::new(&name) else {
                continue;
            };
            taken.insert(name.to_string());
            for index in group {
                let place = uses[*index].place.clone();
                let provenance = Provenance::new(Rule::PropertyName, Some(place));
                named[*index] = Some((name.clone(), provenance));
            }
        }
    }

    fn define_named(&mut self, uses: &[Use<'a>], named: Vec<Option<Offer>>) {
        let combined = self.combinations();
        let mut defined: BTreeMap<TypeName, EnumType> = BTreeMap::new();
        for (one, offer) in uses.iter().zip(named) {
            let Some((name, provenance)) = offer else {
                continue;
            };
            self.nameless.insert(one.key.clone(), name.clone());
            let found = defined
                .entry(name.clone())
                .or_insert_with(|| self.defined(&name, one.members, provenance.clone()));
            if provenance.rule < found.provenance.rule {
                found.provenance = provenance;
            }
            let property = if one.key.1.is_empty() {
                &one.key.0
            } else {
                &one.key.1
            };
            let combines = |text: &String| {
                text.split(", ")
                    .all(|part| one.members.iter().any(|m| m == part))
            };
            found.flags |= combined
                .get(property.as_str())
                .is_some_and(|texts| texts.iter().any(combines));
            for member in &mut found.members {
                member.number = member.number.or_else(|| number_of(&member.name, one.text));
            }
            found.flags |= is_of_flags(one.text) && are_bits(&found.members);
        }
        for found in defined.into_values() {
            self.enums.define_as(found);
        }
    }

    /// Defines an enum with these members, and with the descriptions that the sources have under this name.
    fn defined(&self, name: &TypeName, members: &[String], provenance: Provenance) -> EnumType {
        let second = self
            .known
            .second
            .catalog()
            .and_then(|c| c.enums.get(name.as_str()));
        let older = self
            .known
            .second
            .older()
            .and_then(|api| api.enums.get(name));
        let member = |word: &String| {
            let known = second.and_then(|known| known.member(word));
            let before = older.and_then(|known| known.members.iter().find(|m| m.name == *word));
            Member {
                name: word.clone(),
                number: known
                    .and_then(|m| m.number)
                    .or_else(|| before.and_then(|m| m.number)),
                text: before.map_or_else(String::new, |m| m.text.clone()),
                seen: false,
            }
        };
        EnumType {
            name: name.clone(),
            text: older.map_or_else(String::new, |known| known.text.clone()),
            flags: second.and_then(|known| known.flags).unwrap_or(false)
                || older.is_some_and(|known| known.flags),
            members: members.iter().map(member).collect(),
            provenance,
        }
    }

    /// Collects sample texts that list several words, by their property.
    fn combinations(&self) -> HashMap<&'a str, BTreeSet<String>> {
        let mut found: HashMap<&str, BTreeSet<String>> = HashMap::new();
        let older = self
            .known
            .second
            .older()
            .into_iter()
            .flat_map(|api| &api.operations);
        let pages = older
            .map(|typed| &typed.operation)
            .chain(&self.known.model.operations)
            .map(|operation| &operation.page);
        for page in pages {
            let samples = [&page.sample_request, &page.sample_response];
            for sample in samples
                .into_iter()
                .flatten()
                .filter_map(|s| s.json.as_ref())
            {
                combined(sample, &mut found);
            }
        }
        found
    }
}

/// Whether a description says that a value is a set of flags. A mask alone may also be composed of other values.
fn is_of_flags(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    has(&["bitflag", "bit flag"]) || has(&["bitmask", "bit mask"]) && has(&["flag"])
}

/// Whether the numbers of members are known and each is a single bit, or zero.
fn are_bits(members: &[Member]) -> bool {
    let mut numbers = members
        .iter()
        .filter_map(|member| member.number)
        .filter(|n| *n != 0)
        .peekable();
    numbers.peek().is_some() && numbers.all(|number| number.count_ones() == 1)
}

/// Returns the number of a member according to a description that lists numbers, such as `1=First, 2=Second`.
fn number_of(member: &str, text: &str) -> Option<i64> {
    let mut pairs = text
        .split([',', ';', ':', ' '])
        .filter_map(|pair| pair.split_once('='));
    let (number, _) = pairs.find(|(_, name)| name.trim_end_matches('.') == member)?;
    number.parse().ok()
}

fn combined<'v>(sample: &'v Value, found: &mut HashMap<&'v str, BTreeSet<String>>) {
    match sample {
        Value::Object(members) => {
            for (key, value) in members {
                match value {
                    Value::String(text) if text.contains(", ") => {
                        found.entry(key).or_default().insert(text.clone());
                    }
                    value => combined(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| combined(item, found)),
        _ => {}
    }
}

/// Returns all uses of nameless enums.
fn uses(model: &Model) -> Vec<Use<'_>> {
    let mut uses = Vec::new();
    for page in &model.carriers {
        let at = |span| Place::span(page.file.clone(), span);
        of_table(&page.table, page.name.value.as_str(), None, &at, &mut uses);
    }
    for operation in &model.operations {
        let page = &operation.page;
        let id = page.id.value.as_str();
        let at = |span| page.place(span);
        if let Some(body) = &page.body {
            let whole = body.stated.as_ref();
            let name = whole.and_then(|stated| match &stated.value {
                StatedType::Named(name) => Some(name.as_str()),
                _ => None,
            });
            if let Some((table, name)) = body.table.as_ref().zip(name) {
                of_table(table, name, Some(operation), &at, &mut uses);
            }
            uses.extend(whole.and_then(|stated| of_site(stated, id, operation, false)));
        }
        let answer = page.response.stated.as_ref();
        uses.extend(answer.and_then(|stated| of_site(stated, id, operation, true)));
    }
    uses
}

fn of_table<'a>(
    table: &'a PropertyTable,
    owner: &str,
    operation: Option<&'a Operation>,
    at: &dyn Fn(crate::diagnostics::Span) -> Place,
    uses: &mut Vec<Use<'a>>,
) {
    for row in &table.rows {
        if let Some(members) = members(&row.ty) {
            uses.push(Use {
                key: (owner.to_owned(), row.name.clone()),
                members,
                text: &row.text,
                place: at(row.span),
                operation,
                answer: false,
            });
        }
    }
}

fn of_site<'a>(
    stated: &'a Spanned<StatedType>,
    id: &str,
    operation: &'a Operation,
    answer: bool,
) -> Option<Use<'a>> {
    Some(Use {
        key: site_key(id, answer),
        members: members(&stated.value)?,
        text: "",
        place: operation.page.place(stated.span),
        operation: Some(operation),
        answer,
    })
}

/// Returns the key of a whole body or response.
pub(super) fn site_key(id: &str, answer: bool) -> UseKey {
    let part = if answer { "" } else { "#request" };
    (id.to_owned(), part.to_owned())
}

fn members(ty: &StatedType) -> Option<&[String]> {
    match ty {
        StatedType::Enum(members) => Some(members),
        StatedType::Array(Some(inner)) | StatedType::Map(inner) => members(inner),
        _ => None,
    }
}

fn in_catalog<'c>(catalog: &'c Catalog, one: &Use<'_>) -> Option<(&'c CatalogType, Place)> {
    if let Some(operation) = one.operation {
        let (agent, name) = operation.agent_operation()?;
        let known = catalog.operation(agent, name)?;
        let ty = if one.answer {
            known.result.as_ref()?
        } else {
            super::second::Second::parameter(known, &one.key.1)?
        };
        return Some((ty, known.place.clone()));
    }
    let owner = one.key.0.as_str();
    let known = [Some(owner), base_of(owner)]
        .into_iter()
        .flatten()
        .find(|name| catalog.carriers.contains_key(*name))?;
    let properties = catalog.all_properties(known);
    let property = properties.into_iter().find(|p| p.name == one.key.1)?;
    Some((&property.ty, property.place.clone()))
}

fn in_older<'o>(older: &'o Api, one: &Use<'_>) -> Option<&'o Type> {
    if let Some(operation) = one.operation {
        let id = &operation.page.id.value;
        let known = older
            .operations
            .iter()
            .find(|o| o.operation.page.id.value == *id);
        if one.answer {
            return known.and_then(|o| o.answer.as_ref()).map(|typed| &typed.ty);
        }
    }
    let owner = one.key.0.as_str();
    [Some(owner), base_of(owner)]
        .into_iter()
        .flatten()
        .find_map(|name| {
            let carrier = older.carriers.get(&TypeName::new(name).ok()?)?;
            carrier.properties.get(&one.key.1).map(|p| &p.ty)
        })
}

/// Whether a known enum may be this one: the lists share at least half of the members of the shorter list.
fn fits<'m>(members: &[String], known: impl Iterator<Item = &'m str>) -> bool {
    let known: Vec<&str> = known.collect();
    let shared = members
        .iter()
        .filter(|m| known.contains(&m.as_str()))
        .count();
    shared > 0 && shared * 2 >= members.len().min(known.len())
}

/// Returns the most frequent property name that consists of several words.
fn telling_property(uses: &[&Use<'_>]) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for one in uses {
        let whole = one.key.1.is_empty() || one.key.1.starts_with('#');
        if !whole && words(&one.key.1) > 1 {
            *counts.entry(&one.key.1).or_default() += 1;
        }
    }
    let best = counts
        .into_iter()
        .max_by_key(|(name, count)| (*count, std::cmp::Reverse(*name)))?;
    Some(best.0.to_owned())
}

/// Combines the shortest owner with its property. Parameter objects come last. For a whole response, the owner is the subject of the
/// operation.
fn with_owner(uses: &[&Use<'_>]) -> String {
    let rank = |one: &&&Use<'_>| {
        let (owner, property) = &one.key;
        let whole = property.is_empty() || property.starts_with('#');
        (whole, one.operation.is_some(), owner.len(), one.key.clone())
    };
    let Some(best) = uses.iter().min_by_key(rank) else {
        return String::new();
    };
    let (owner, property) = &best.key;
    if property.is_empty() || property.starts_with('#') {
        let operation = best
            .operation
            .map_or(owner.as_str(), |o| o.page.id.value.operation());
        return singular(object_of(operation));
    }
    // A parameter object belongs to its operation.
    let owner = best
        .operation
        .map_or(owner.as_str(), |o| o.page.id.value.operation());
    let mut property = property.clone();
    if let Some(first) = property.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    format!("{owner}{property}")
}

/// Returns the number of words in a Pascal-case name.
fn words(name: &str) -> usize {
    let bytes = name.as_bytes();
    let starts = |at: usize| {
        bytes[at].is_ascii_uppercase() && (at == 0 || !bytes[at - 1].is_ascii_uppercase())
    };
    (0..bytes.len()).filter(|at| starts(*at)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_and_their_numbers_are_told_by_the_description() {
        for text in [
            "When to call. Bitflag: 1=First, 2=Last.",
            "A bitmask of flags.",
            "Bit flags",
        ] {
            assert!(is_of_flags(text), "{text}");
        }
        for text in [
            "A bit mask, combines kind and owner",
            "The flag of the country",
            "",
        ] {
            assert!(!is_of_flags(text), "{text}");
        }
        let text = "When to call. Bitflag: 1=First, 2=Last.";
        assert_eq!(number_of("First", text), Some(1));
        assert_eq!(number_of("Last", text), Some(2));
        assert_eq!(number_of("None", text), None);
    }

    #[test]
    fn words_are_counted_by_their_capitals() {
        assert_eq!(words("Type"), 1);
        assert_eq!(words("ScriptType"), 2);
        assert_eq!(words("EJUserStatus"), 2);
        assert_eq!(words(""), 0);
    }

    #[test]
    fn lists_fit_when_half_of_the_shorter_one_is_shared() {
        let list = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>();
        assert!(fits(&list(&["A", "B", "C"]), ["A", "B"].into_iter()));
        assert!(fits(&list(&["A"]), ["A", "B", "C"].into_iter()));
        assert!(!fits(&list(&["A", "B", "C"]), ["C", "D", "E"].into_iter()));
        assert!(!fits(&list(&["A"]), std::iter::empty()));
    }
}
