//! Rules for values of a family that no heir describes. They state what the base says, for values without a type.

use pagewire_runtime::contract::{JsonType, Rule};

use super::carrier::Contents;
use super::reader::Reader;
use super::{Field, Type, TypeId, TypeKind};

/// The limit for nested objects that rules describe.
const MAX_OBJECTS: usize = 4;

impl Reader<'_> {
    /// Returns the rules of a base for values that none of its heirs describes. All carriers must be known.
    pub(super) fn rules_of_others(&self, base: &Contents) -> Vec<Rule> {
        if self.profile.takes_unlisted {
            return Vec::new();
        }
        let mut rules = vec![Rule::Object];
        rules.extend(self.rules_of_object(&base.fields, &base.undescribed, &mut Vec::new()));
        rules
    }

    fn rules_of_object(
        &self,
        fields: &[Field],
        undescribed: &[String],
        within: &mut Vec<TypeId>,
    ) -> Vec<Rule> {
        let mut rules = Vec::new();
        for field in fields {
            let mut of_field = |rule| rules.push(Rule::Of(field.wire.clone(), Box::new(rule)));
            for rule in &field.constraints {
                match rule {
                    Rule::Present => of_field(Rule::Required),
                    // The rules for the type cover these.
                    Rule::Nullable | Rule::Open | Rule::Listed => {}
                    rule => of_field(rule.clone()),
                }
            }
            let said: Vec<&Rule> = field.constraints.iter().collect();
            let is_nullable = field.is_nullable;
            let of_value = self.rules_of_value(&field.ty, is_nullable, &said, within);
            of_value.into_iter().for_each(of_field);
        }
        let of = |name: &String| Rule::Of(name.clone(), Box::new(Rule::Required));
        rules.extend(undescribed.iter().map(of));
        rules
    }

    /// Returns the rules that a value and its contents are of a type. `said` has rules that are stated elsewhere.
    fn rules_of_value(
        &self,
        ty: &Type,
        is_nullable: bool,
        said: &[&Rule],
        within: &mut Vec<TypeId>,
    ) -> Vec<Rule> {
        let kind = self.kind_of(ty, said.contains(&&Rule::Open));
        let mut rules = match is_nullable && !kind.is_empty() {
            true => vec![Rule::AnyOf(vec![vec![Rule::Null], kind])],
            false => kind,
        };
        // The rules below do not apply to `null`.
        match ty {
            Type::Maybe(inner) => return self.rules_of_value(inner, true, said, within),
            Type::List(item) | Type::Map(item) => {
                let said: Vec<&Rule> = said.iter().filter_map(|rule| of_items(rule)).collect();
                let of_items = self.rules_of_value(item, false, &said, within);
                let each = of_items.into_iter().map(|rule| Rule::Each(Box::new(rule)));
                rules.extend(each);
            }
            Type::Carrier(id) if within.len() < MAX_OBJECTS && !within.contains(id) => {
                let def = &self.types[*id];
                if let TypeKind::Carrier(fields) = &def.kind {
                    within.push(*id);
                    rules.extend(self.rules_of_object(fields, &def.undescribed, within));
                    within.pop();
                }
            }
            _ => {}
        }
        rules
    }

    /// Returns the rule that a value is of a type, as far as rules can express it.
    fn kind_of(&self, ty: &Type, is_open: bool) -> Vec<Rule> {
        vec![match ty {
            Type::Bool => Rule::Is(JsonType::Boolean),
            Type::I32 | Type::I64 | Type::U64 => Rule::Is(JsonType::Integer),
            Type::Decimal => Rule::Is(JsonType::Number),
            Type::String | Type::DateTime | Type::Text(_) | Type::Bytes => Rule::Text,
            Type::List(_) => Rule::Is(JsonType::Array),
            Type::Map(_) | Type::Carrier(_) => Rule::Object,
            Type::Enum(id) => match &self.types[*id].kind {
                TypeKind::Enum(def) if def.is_numeric => {
                    let numbers = def
                        .members
                        .iter()
                        .filter_map(|member| member.wire.parse().ok());
                    return vec![Rule::Is(JsonType::Number), Rule::OneOf(numbers.collect())];
                }
                TypeKind::Enum(def) if !is_open && !def.flags => Rule::Words(
                    def.members
                        .iter()
                        .map(|member| member.wire.clone())
                        .collect(),
                ),
                _ => Rule::Text,
            },
            _ => return Vec::new(),
        }]
    }
}

/// Returns the part of a rule that applies to each item of a list or value of a dictionary.
fn of_items(rule: &Rule) -> Option<&Rule> {
    match rule {
        Rule::Each(rule) => Some(rule),
        _ => None,
    }
}
