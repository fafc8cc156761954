//! Carriers in examples: with what the API requires, or else with what shows best what the carrier is for.

use pagewire_runtime::contract::{Bound, Rule};

use super::example_values::{DATE, TEXTS, text_for, word};
use crate::rust::code::{code, literal};
use crate::rust::expr::Expr;
use crate::rust::ir::{Field, Type, TypeId, TypeKind};
use crate::rust::plan::Plan;

/// How deep required carriers are filled.
const DEPTH: usize = 4;

/// The most items of a list in an example.
const MOST_ITEMS: usize = 3;

/// A property of a carrier in an example.
struct Part {
    /// A smaller rank is better for an example.
    rank: usize,
    /// The position of the property.
    at: usize,
    /// The value to set.
    value: Expr,
}

impl Plan<'_> {
    /// Returns a carrier with its required properties. Without any, with its best property for an example, or with two if
    /// no property is good. `None` if callers set no property for which there is a sample.
    pub(super) fn example_carrier(&self, id: TypeId) -> Option<Expr> {
        self.example_required(id, DEPTH)
            .or_else(|| self.example_best(id))
    }

    /// Returns a value of a one-of: of its first variant for which there is a sample.
    pub(super) fn example_choice(&self, id: TypeId) -> Option<Expr> {
        self.example_variant(id, DEPTH)
    }

    /// Returns a carrier with its required properties, as far as there are samples for them.
    fn example_required(&self, id: TypeId, depth: usize) -> Option<Expr> {
        let TypeKind::Carrier(fields) = &self.api.types[id].kind else {
            return None;
        };
        let required = fields.iter().enumerate();
        let required = required.filter(|(_, field)| field.is_required && !field.is_read_only);
        let values: Vec<(usize, Expr)> = required
            .filter_map(|(at, field)| Some((at, self.example_set(field, depth)?)))
            .collect();
        (!values.is_empty()).then(|| self.example_made(id, values))
    }

    /// Returns a carrier with its best optional property.
    fn example_best(&self, id: TypeId) -> Option<Expr> {
        let TypeKind::Carrier(fields) = &self.api.types[id].kind else {
            return None;
        };
        let parts = fields.iter().enumerate();
        let mut parts: Vec<Part> = parts
            .filter_map(|(at, field)| self.example_part(at, field))
            .collect();
        parts.sort_by_key(|part| (part.rank, part.at));
        let count = match parts.first()?.rank {
            telling if telling < TEXTS.len() => 1,
            _ => 2,
        };
        parts.truncate(count);
        parts.sort_by_key(|part| part.at);
        let values = parts.into_iter().map(|part| (part.at, part.value));
        Some(self.example_made(id, values))
    }

    /// Returns an optional property that an example can set, if it is a simple one.
    fn example_part(&self, at: usize, field: &Field) -> Option<Part> {
        if field.is_read_only || !field.constraints.is_empty() {
            return None;
        }
        let few = TEXTS.len();
        let rank = match &field.ty {
            Type::String => word(&field.wire).unwrap_or(few + 1),
            Type::Text(_) => few + 1,
            Type::Enum(_) => few,
            Type::I32 | Type::I64 | Type::U64 => few + 2,
            Type::Bool => few + 3,
            _ => return None,
        };
        let value = match (&field.ty, word(&field.wire)) {
            (Type::String, Some(known)) => literal(TEXTS[known].1).into(),
            _ => self.example_set(field, 0)?,
        };
        Some(Part { rank, at, value })
    }

    /// Returns the argument of a property's setter.
    fn example_set(&self, field: &Field, depth: usize) -> Option<Expr> {
        let rules = &field.constraints;
        Some(match &field.ty {
            Type::Bool => code!("{}", field.constant.unwrap_or(true)).into(),
            Type::I32 => code!("{}", number(rules)).into(),
            Type::I64 => match number(rules) {
                small if i32::try_from(small).is_ok() => code!("{}", small).into(),
                large => code!("{}_i64", large).into(),
            },
            Type::String => literal(&text(&field.wire, rules)).into(),
            Type::Text(format) => literal(format.sample()).into(),
            Type::DateTime => literal(DATE).into(),
            Type::Decimal => code!("{}.0", number(rules)).into(),
            Type::Bytes => "b\"content\".as_slice()".into(),
            Type::List(item) => {
                let few = rules.iter().find_map(|rule| match rule {
                    Rule::MinItems(few) => Some(*few),
                    _ => None,
                });
                let item = self.example_owned(&field.wire, item, &[], depth)?;
                let count = few.unwrap_or(1).clamp(1, MOST_ITEMS);
                let items = std::iter::repeat_n(item, count).collect();
                let open = "vec![".into();
                let close = "]";
                Expr::List { open, items, close }
            }
            ty => self.example_owned(&field.wire, ty, rules, depth)?,
        })
    }

    /// Returns a value of exactly this type.
    fn example_owned(&self, wire: &str, ty: &Type, rules: &[Rule], depth: usize) -> Option<Expr> {
        let runtime = code!("{}::runtime", self.crate_name);
        Some(match ty {
            Type::Bool => "true".into(),
            Type::I32 => code!("{}", number(rules)).into(),
            Type::I64 => code!("{}_i64", number(rules)).into(),
            Type::U64 => code!("{}_u64", number(rules).clamp(0, u64::MAX.into())).into(),
            Type::Decimal => code!("{}::Decimal::from({}.0)", runtime, number(rules)).into(),
            Type::String => code!("{}.to_owned()", literal(&text(wire, rules))).into(),
            Type::Enum(id) => self.example_member(*id)?.into(),
            Type::Carrier(_) | Type::Choice(_) if depth == 0 => return None,
            Type::Carrier(id) => self
                .example_required(*id, depth - 1)
                .unwrap_or_else(|| self.example_made(*id, [])),
            Type::Choice(id) => self.example_variant(*id, depth - 1)?,
            Type::File => Expr::Chain(
                Box::new(code!("{}::File::new()", runtime).into()),
                vec![
                    ".set_name(\"report.pdf\")".into(),
                    ".set_data(b\"content\".as_slice())".into(),
                ],
            ),
            _ => return None,
        })
    }

    /// Returns a value of a one-of, of the first variant for which there is a sample.
    fn example_variant(&self, id: TypeId, depth: usize) -> Option<Expr> {
        let TypeKind::Choice(def) = &self.api.types[id].kind else {
            return None;
        };
        let mut values = def.variants.iter().filter_map(|variant| {
            self.example_owned(&variant.word, &variant.ty, &variant.constraints(), depth)
        });
        let value = values.next()?;
        let from = code!("{}::types::{}::from", self.crate_name, self.name(id));
        Some(Expr::call(from, [value]))
    }

    /// A carrier with these values.
    pub(super) fn example_made(
        &self,
        id: TypeId,
        values: impl IntoIterator<Item = (usize, Expr)>,
    ) -> Expr {
        let parts = &self.names.types[id].parts;
        let new = code!("{}::types::{}::new()", self.crate_name, self.name(id));
        let set = values
            .into_iter()
            .map(|(at, value)| Expr::call(code!(".{}", parts[at].setter()), [value]));
        Expr::Chain(Box::new(new.into()), set.collect())
    }
}

/// The smallest positive integer within these rules, or else the one that is nearest to them.
fn number(rules: &[Rule]) -> i128 {
    let mut least = 1;
    let mut most = i128::MAX;
    let mut step = 1;
    for rule in rules {
        match rule {
            Rule::OneOf(all) => {
                let mut all = all.iter();
                let found = all.find_map(|one| match one {
                    Bound::Integer(number) => Some(*number),
                    Bound::Real(_) => None,
                });
                return found.unwrap_or(least);
            }
            // A limit beyond 128 bits is far from any sample.
            Rule::Min(bound) => least = least.max(bound.as_f64().ceil() as i128),
            Rule::Above(bound) => {
                least = least.max((bound.as_f64().floor() as i128).saturating_add(1))
            }
            Rule::Max(bound) => most = most.min(bound.as_f64().floor() as i128),
            Rule::Below(bound) => {
                most = most.min((bound.as_f64().ceil() as i128).saturating_sub(1))
            }
            Rule::Step(Bound::Integer(of)) if *of > 0 => step = *of,
            _ => {}
        }
    }
    let least = least.min(most);
    match least.rem_euclid(step) {
        0 => least,
        rest => least.saturating_add(step - rest),
    }
}

/// A text for a property, with a length within these rules.
fn text(wire: &str, rules: &[Rule]) -> String {
    let sample = text_for(wire);
    let mut length = sample.chars().count();
    for rule in rules {
        match rule {
            Rule::Words(words) => {
                if let Some(word) = words.first() {
                    return word.clone();
                }
            }
            // Longer texts would fill the page.
            Rule::MinLength(least) if *least <= MOST_CHARACTERS => length = length.max(*least),
            Rule::MaxLength(most) => length = length.min(*most),
            _ => {}
        }
    }
    let repeated = sample.chars().chain(std::iter::once(' '));
    let repeated: Vec<char> = repeated.collect();
    let text: String = repeated.into_iter().cycle().take(length).collect();
    // A blank at the end is easily lost.
    match text.strip_suffix(' ') {
        Some(rest) => format!("{rest}."),
        None => text,
    }
}

/// The most characters of a text in an example.
const MOST_CHARACTERS: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_are_within_their_limits() {
        let rules = |text: &str| -> Vec<Rule> {
            text.split(' ').map(|rule| rule.parse().unwrap()).collect()
        };
        assert_eq!(number(&[]), 1);
        assert_eq!(number(&rules("min:10")), 10);
        assert_eq!(number(&rules("above:10 step:4")), 12);
        assert_eq!(number(&rules("max:-3")), -3);
        assert_eq!(text("code", &rules("maxLength:2")), "co");
        assert_eq!(text("code", &rules("minLength:5")), "code.");
        assert_eq!(text("code", &rules("minLength:12")), "code code co");
    }
}
