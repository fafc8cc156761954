//! Lists of values of several types without a stated type, such as `enum: [auto, 1, true]`. They become a one-of with a variant per type.

use openapiv3::{AnySchema, Schema, SchemaKind};
use pagewire_runtime::contract::{Bound, Rule};
use serde_json::Value;

use super::at::At;
use super::bounds::exact;
use super::enums::{Item, placed};
use super::facts::type_docs;
use super::keywords::choices;
use super::reader::Reader;
use super::{ChoiceDef, EnumDef, Label, Type, TypeDef, TypeKind, Variant};

/// Whether the values that a schema lists are of several types: texts, numbers, booleans. `null` does not count.
pub(super) fn is_mixed(schema: &Schema) -> bool {
    let SchemaKind::Any(any) = &schema.schema_kind else {
        return false;
    };
    let kinds = [Value::is_string, Value::is_number, Value::is_boolean];
    let has = |is_kind: &fn(&Value) -> bool| any.enumeration.iter().any(is_kind);
    let is_plain = |value: &Value| !value.is_array() && !value.is_object();
    says_values_only(any)
        && choices(schema).is_none()
        && any.enumeration.iter().all(is_plain)
        && kinds.iter().filter(|is_kind| has(is_kind)).count() > 1
}

/// Whether a schema does not describe the contents of its values.
fn says_values_only(any: &AnySchema) -> bool {
    any.typ.is_none()
        && any.all_of.is_empty()
        && any.properties.is_empty()
        && any.items.is_none()
        && any.additional_properties.is_none()
}

impl<'a> Reader<'a> {
    /// Returns the type of listed values of several types without a stated type.
    pub(super) fn inline_mixed(&mut self, schema: &'a Schema, at: &At) -> Type {
        let at = At {
            owner: at.name(),
            word: String::new(),
            ..at.clone()
        };
        let def = self.mixed(schema, &at);
        self.add_mixed(&at.owner, schema, &at, TypeKind::Choice(def))
    }

    /// Returns the contents of such a type. Its name is the owner of `at`.
    pub(super) fn mixed(&mut self, schema: &'a Schema, at: &At) -> ChoiceDef {
        let SchemaKind::Any(any) = &schema.schema_kind else {
            return ChoiceDef::default();
        };
        let mut def = ChoiceDef::default();
        let mut add = |word: &str, ty, rules| {
            def.variants.push(Variant {
                word: word.to_owned(),
                ty,
                required: Vec::new(),
                rules: vec![rules],
            });
        };
        let words = members(any, |value| value.as_str().map(str::to_owned));
        if !words.is_empty() {
            let members = self.words(schema, words, at);
            add("Text", self.listed(schema, at, members, false), Vec::new());
        }
        let numbers: Vec<&Value> = any.enumeration.iter().filter(|it| it.is_number()).collect();
        if numbers.iter().all(|number| number.is_i64()) && !numbers.is_empty() {
            let members = self.numbers(schema, members(any, Value::as_i64), at);
            add("Number", self.listed(schema, at, members, true), Vec::new());
        } else if !numbers.is_empty() {
            let bounds: Vec<Bound> = numbers.iter().copied().filter_map(exact).collect();
            add("Number", Type::Decimal, vec![Rule::OneOf(bounds)]);
        }
        let mut truths: Vec<bool> = any.enumeration.iter().filter_map(Value::as_bool).collect();
        truths.sort_unstable();
        truths.dedup();
        match truths.as_slice() {
            [] => {}
            [only] => add("Bool", Type::Bool, vec![Rule::Always(*only)]),
            _ => add("Bool", Type::Bool, Vec::new()),
        }
        def
    }

    /// Returns the enum of the texts, or of the numbers, among the values.
    fn listed(
        &mut self,
        schema: &'a Schema,
        at: &At,
        members: Vec<super::Member>,
        is_numeric: bool,
    ) -> Type {
        let def = EnumDef {
            members,
            keyword: "enum",
            flags: false,
            is_numeric,
        };
        let word = if is_numeric { "Number" } else { "Text" };
        let name = format!("{} {word}", at.owner);
        self.add_mixed(&name, schema, &at.step("enum"), TypeKind::Enum(def))
    }

    fn add_mixed(&mut self, name: &str, schema: &'a Schema, at: &At, kind: TypeKind) -> Type {
        let is_choice = matches!(kind, TypeKind::Choice(_));
        let id = self.add(TypeDef {
            name: name.to_owned(),
            docs: type_docs(schema),
            pointer: at.pointer.clone(),
            is_closed: false,
            undescribed: Vec::new(),
            absent: Vec::new(),
            additional: None,
            label: Label::default(),
            kind,
        });
        match is_choice {
            true => Type::Choice(id),
            false => Type::Enum(id),
        }
    }
}

/// Returns the members of one type, with their positions in the list.
fn members<'a, T: 'a>(any: &AnySchema, of: impl Fn(&Value) -> Option<T>) -> Vec<Item<'a, T>> {
    placed(any.enumeration.iter().map(of))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::tests::read;
    use super::super::{Api, ChoiceDef, Type, TypeKind};

    /// The property `p` of a carrier with this schema.
    fn property(schema: &Value) -> (Api, Type, Vec<String>) {
        let schemas =
            json!({"Holder": {"type": "object", "properties": {"p": schema}}, "Named": schema});
        let (api, findings) = read(json!({}), schemas);
        assert!(findings.is_empty(), "{findings:?}");
        let def = api.types.iter().find(|def| def.name == "Holder").unwrap();
        let TypeKind::Carrier(fields) = &def.kind else {
            panic!("{def:?}")
        };
        let rules = fields[0].constraints.iter().map(ToString::to_string);
        let (ty, rules) = (fields[0].ty.clone(), rules.collect());
        (api, ty, rules)
    }

    /// The variants of a one-of: word, members of its enum and rules.
    fn variants(api: &Api, def: &ChoiceDef) -> Vec<String> {
        let variants = def.variants.iter().map(|variant| {
            let members = match &variant.ty {
                Type::Enum(id) => match &api.types[*id].kind {
                    TypeKind::Enum(def) => {
                        let members = def.members.iter().map(|member| member.wire.as_str());
                        format!(" {}", members.collect::<Vec<_>>().join(" "))
                    }
                    _ => String::new(),
                },
                _ => String::new(),
            };
            let rules = variant.constraints();
            let rules = rules.iter().map(|rule| format!(" {rule}"));
            format!("{}{members}{}", variant.word, rules.collect::<String>())
        });
        variants.collect()
    }

    #[test]
    fn values_of_several_types_are_a_choice() {
        for (values, wanted, rules) in [
            (
                json!([1, "a", 2, "b"]),
                vec!["Text a b", "Number 1 2"],
                vec![],
            ),
            (
                json!([true, false, "auto", null]),
                vec!["Text auto", "Bool"],
                vec!["nullable"],
            ),
            (
                json!([0.5, 1, true]),
                vec!["Number oneOf:0.5,1", "Bool always:true"],
                vec![],
            ),
        ] {
            let (api, ty, found) = property(&json!({ "enum": values }));
            assert_eq!(found, rules, "{values}");
            let named = api.types.iter().find(|def| def.name == "Named").unwrap();
            let Type::Choice(id) = ty else {
                panic!("{ty:?}")
            };
            for def in [named, &api.types[id]] {
                let TypeKind::Choice(def) = &def.kind else {
                    panic!("{def:?}")
                };
                assert_eq!(variants(&api, def), wanted, "{values}");
            }
        }
    }

    #[test]
    fn values_of_one_type_are_no_choice() {
        for (values, rules) in [
            (json!(["a", "b"]), vec![]),
            (json!([1, 2]), vec![]),
            (json!(["a", null]), vec!["nullable"]),
        ] {
            let (_, ty, found) = property(&json!({ "enum": values }));
            assert!(matches!(ty, Type::Enum(_)), "{values}: {ty:?}");
            assert_eq!(found, rules, "{values}");
        }
    }
}
