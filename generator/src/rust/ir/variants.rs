//! The facts that a one-of states per variant.
//!
//! If a one-of is a type of its own, its type has the rules of each variant. If its variants come down to one type, the
//! rules belong to the value itself.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use openapiv3::{ReferenceOr, Schema};
use pagewire_runtime::contract::Rule;

use super::at::At;
use super::facts::{Facts, OneOf};
use super::reader::Reader;
use super::told::told;
use super::{Type, TypeKind};

impl<'a> Reader<'a> {
    /// Returns the facts about a value of one of several variants.
    pub(super) fn one_of(
        &mut self,
        keyword: &str,
        members: &[(usize, &'a ReferenceOr<Schema>)],
        at: &At,
    ) -> OneOf {
        let variants = members.iter().filter_map(|(index, member)| {
            let at = at.item(keyword, *index);
            self.silently(|reader| reader.variant(member, &at))
        });
        OneOf {
            depth: 0,
            variants: variants.collect(),
        }
    }

    /// Returns the facts about a variant. `None` for a variant that is already being read, because it adds no values.
    fn variant(&mut self, member: &'a ReferenceOr<Schema>, at: &At) -> Option<Rc<Facts>> {
        let Some((schema, pointer)) = self.follow(member, &at.pointer) else {
            return Some(Rc::default());
        };
        // Reads each schema once, because one-ofs can share their variants in many ways.
        let key = std::ptr::from_ref(schema);
        if let Some(known) = self.variants.get(&key) {
            return known.clone();
        }
        self.variants.insert(key, None);
        let at = At {
            pointer,
            ..at.clone()
        };
        let mut facts = Facts::default();
        self.gather(schema, &at, &mut facts, &mut HashSet::from([key]));
        let facts = Rc::new(facts);
        self.variants.insert(key, Some(Rc::clone(&facts)));
        Some(facts)
    }

    /// Turns the facts of variants into rules, if their one-of is not a type of its own. Facts of all variants are
    /// documented in either case.
    pub(super) fn settle(&mut self, facts: &mut Facts, at: &At, ty: &Type) {
        let mut walk = Walk::default();
        for one_of in std::mem::take(&mut facts.one_ofs) {
            let here = ty.within(one_of.depth);
            let was_cut = std::mem::take(&mut walk.is_cut);
            let rules = self.rules_of(&one_of, here, &mut walk);
            // The rule with the allowed texts implies that only some texts are allowed.
            let says_which = rules.iter().any(|rule| matches!(rule, Rule::AnyOf(_)));
            let is_own = matches!(here, Type::Choice(_));
            // The rules of a one-of with its own type are in that type.
            walk.is_cut = was_cut || walk.is_cut && !is_own;
            for rule in rules {
                let each = |rule, _| Rule::Each(Box::new(rule));
                let is_of_variants = matches!(rule, Rule::AnyOf(_));
                let is_said = says_which && rule == Rule::Open;
                let rule = (0..one_of.depth).fold(rule, each);
                if !(is_said || is_own && is_of_variants) {
                    told(&rule).into_iter().for_each(|told| facts.tell(told));
                }
                if !is_own && !facts.constraints.contains(&rule) {
                    facts.constraints.push(rule);
                }
            }
        }
        if walk.is_cut {
            let what = format!("a one-of with more than {MOST_RULES} rules in a variant");
            self.unsupported(
                &at.pointer,
                &what,
                "the rules of its variants are not checked",
            );
        }
    }

    /// Returns the rules of a value of type `ty` with one of several variants.
    fn rules_of(&self, one_of: &OneOf, ty: &Type, walk: &mut Walk) -> Vec<Rule> {
        let is_words = matches!(ty, Type::Enum(id) if matches!(&self.types[*id].kind, TypeKind::Enum(def) if !def.is_numeric));
        let is_open = is_words && !walk.lists_all(one_of);
        let lists = one_of.variants.iter().map(|facts| {
            let mut rules = self.rules_of_variant(facts, ty, walk);
            if is_open && walk.lists(facts) {
                rules.push(Rule::Listed);
            }
            rules
        });
        let rules = any_of(lists.collect());
        is_open
            .then_some(Rule::Open)
            .into_iter()
            .chain(rules)
            .collect()
    }

    fn rules_of_variant(&self, facts: &Rc<Facts>, ty: &Type, walk: &mut Walk) -> Vec<Rule> {
        let key = (Rc::as_ptr(facts), std::ptr::from_ref(ty));
        if let Some(known) = walk.rules.get(&key) {
            return known.clone();
        }
        let mut rules = facts.constraints.clone();
        for inner in &facts.one_ofs {
            let each = |rule, _| Rule::Each(Box::new(rule));
            let of_inner = self.rules_of(inner, ty.within(inner.depth), walk);
            let of_inner = of_inner.into_iter();
            rules.extend(of_inner.map(|rule| (0..inner.depth).fold(rule, each)));
        }
        rules.retain(|rule| *rule != Rule::Open);
        if weight(&rules) > MOST_RULES {
            rules.clear();
            walk.is_cut = true;
        }
        walk.rules.insert(key, rules.clone());
        rules
    }
}

/// The limit for rules of one variant, including nested ones: rules multiply in nested one-ofs. More rules are not checked.
const MOST_RULES: usize = 1000;

/// Returns the number of rules, including nested ones.
fn weight(rules: &[Rule]) -> usize {
    let of_one = |rule: &Rule| match rule {
        Rule::AnyOf(lists) => 1 + lists.iter().map(|rules| weight(rules)).sum::<usize>(),
        Rule::Each(inner) | Rule::Names(inner) => 1 + weight(std::slice::from_ref(inner)),
        _ => 1,
    };
    rules.iter().map(of_one).sum()
}

/// What is known about variants, because one-ofs can share them in many ways.
#[derive(Default)]
struct Walk {
    rules: HashMap<(*const Facts, *const Type), Vec<Rule>>,
    listed: HashMap<*const Facts, bool>,
    /// Whether rules were omitted because there are too many.
    is_cut: bool,
}

impl Walk {
    /// Whether a variant lists its values.
    fn lists(&mut self, facts: &Rc<Facts>) -> bool {
        let key = Rc::as_ptr(facts);
        if let Some(known) = self.listed.get(&key) {
            return *known;
        }
        let mut inner = facts.one_ofs.iter().filter(|one_of| one_of.depth == 0);
        let is_listed = facts.is_listed || inner.any(|one_of| self.lists_all(one_of));
        self.listed.insert(key, is_listed);
        is_listed
    }

    /// Whether every variant lists its values.
    fn lists_all(&mut self, one_of: &OneOf) -> bool {
        let mut variants = one_of.variants.iter();
        variants.all(|facts| self.lists(facts))
    }
}

/// Returns the rules for a value that satisfies all rules of any of these lists.
pub(super) fn any_of(mut lists: Vec<Vec<Rule>>) -> Vec<Rule> {
    let mut common = lists.first().cloned().unwrap_or_default();
    common.retain(|rule| lists.iter().all(|rules| rules.contains(rule)));
    let mut distinct: Vec<Vec<Rule>> = Vec::new();
    for rules in &mut lists {
        rules.retain(|rule| !common.contains(rule));
        if !distinct.contains(rules) {
            distinct.push(std::mem::take(rules));
        }
    }
    // If one list has no further rules, nothing remains to check.
    if distinct.iter().all(|rules| !rules.is_empty()) && !distinct.is_empty() {
        common.push(Rule::AnyOf(distinct));
    }
    common
}
