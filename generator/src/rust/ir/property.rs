//! Properties that several parts of an object describe. The rules of all parts apply.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};
use pagewire_runtime::contract::Rule;

use super::at::At;
use super::compose::description;
use super::facts::{Facts, HIDDEN};
use super::reader::Reader;
use super::weight::Weight;
use super::{Field, Type, markup};

type Property<'a> = &'a ReferenceOr<Box<Schema>>;

/// The properties that the parts of an object describe.
pub(super) type Described<'a> = IndexMap<String, Known<'a>>;

/// A property as described by the parts that were read so far.
pub(super) struct Known<'a> {
    field: Field,
    /// The description of the last part that has one.
    said: Option<String>,
    /// The largest weight of these parts.
    weight: Weight,
    /// The schemas that only describe or limit the property, each with the location of its object. Used until a part states the type.
    remarks: Vec<(Property<'a>, At)>,
}

impl<'a> Reader<'a> {
    /// Adds the description of a property in another part, which is at `at`.
    pub(super) fn property(
        &mut self,
        wire: &str,
        schema: Property<'a>,
        at: &At,
        described: &mut Described<'a>,
    ) {
        let weight = self.weight(schema.into(), at.depth);
        let is_remark = weight == Weight::Remark;
        let said = description(schema);
        let Some(known) = described.get_mut(wire) else {
            let read = |reader: &mut Self| reader.field(wire, schema, at, said.clone(), None);
            let (field, remarks) = if is_remark {
                (self.silently(read), vec![(schema, at.clone())])
            } else {
                (read(self), Vec::new())
            };
            let known = Known {
                field,
                said,
                weight,
                remarks,
            };
            described.insert(wire.to_owned(), known);
            return;
        };
        known.said = said.or(known.said.take());
        let said = known.said.clone();
        let mut field = match known.weight {
            Weight::Remark if is_remark => {
                known.remarks.push((schema, at.clone()));
                self.silently(|reader| reader.field(wire, schema, at, said, None))
            }
            _ if is_remark => self.field(wire, schema, at, said, Some(&known.field.ty)),
            _ => self.field(wire, schema, at, said, None),
        };
        if known.weight == Weight::Remark && !is_remark {
            for (remark, at) in std::mem::take(&mut known.remarks) {
                let remark = self.field(wire, remark, &at, None, Some(&field.ty));
                field.add(&remark);
            }
        } else if known.field.ty == field.ty {
            field.add(&known.field);
        } else {
            let is_known = known.weight.is_within(weight);
            if !known.weight.holds_all_of(weight) && !weight.holds_all_of(known.weight) {
                let which = if is_known { "that" } else { "this" };
                let message =
                    format!("`{wire}` has another type in another part; {which} one counts");
                let place = at.pointer.step("properties").step(wire);
                self.passed_over(&place, message);
            }
            if is_known {
                std::mem::swap(&mut field, &mut known.field);
            }
            // A property is a secret if any part says so. Clients read `null` if any part allows it.
            field.hide_as(&known.field);
            field.is_nullable |= known.field.is_nullable;
        }
        known.field = field;
        known.weight = known.weight.max(weight);
    }

    /// Returns the properties with all their facts.
    pub(super) fn fields(&mut self, all: Described<'a>) -> IndexMap<String, Field> {
        let whole = |(wire, known): (String, Known<'a>)| {
            for (schema, at) in known.remarks {
                // No part states a type, which was not reported yet.
                self.field(&wire, schema, &at, None, None);
            }
            (wire, known.field)
        };
        all.into_iter().map(whole).collect()
    }

    /// Reads a property from one schema. Its description is `said`. Its type is `typed` if the schema states no type.
    fn field(
        &mut self,
        wire: &str,
        schema: Property<'a>,
        at: &At,
        said: Option<String>,
        typed: Option<&Type>,
    ) -> Field {
        let at = at.property(&at.owner, wire);
        let ty = match typed {
            Some(typed) => typed.clone(),
            None => self.schema(schema, &at),
        };
        let mut facts = self.facts(schema, &at, &ty);
        if ty.has_text() {
            facts.name(wire);
        }
        // A schema without a type accepts whatever the type accepts.
        facts.is_any |= typed.is_some();
        facts.take_null(self.profile);
        let markup = std::mem::take(&mut facts.markup);
        let markup = self.fitting(markup, wire, &ty, &at);
        Field {
            wire: wire.to_owned(),
            docs: facts.document(said),
            annotations: facts.annotations,
            ty,
            constraints: facts.constraints,
            is_required: false,
            is_nullable: facts.is_nullable,
            is_read_only: facts.is_read_only,
            is_write_only: facts.is_write_only,
            is_secret: facts.is_secret,
            is_address: facts.is_address,
            constant: facts.constant,
            markup,
        }
    }
}

impl Field {
    /// Marks the property as secret if another description does.
    fn hide_as(&mut self, known: &Self) {
        if known.is_secret && !self.is_secret {
            self.is_secret = true;
            let mut facts = Facts::default();
            facts.tell(HIDDEN.to_owned());
            self.docs = facts.document(self.docs.take());
        }
    }

    /// Adds another part's description of the property; the rules of both parts apply. `null` is valid if both parts allow
    /// it. Clients read it if one does.
    fn add(&mut self, known: &Self) {
        let takes_null = known.constraints.contains(&Rule::Nullable);
        self.constraints
            .retain(|rule| *rule != Rule::Nullable || takes_null);
        let mut facts = Facts::default();
        for rule in &known.constraints {
            if *rule != Rule::Nullable && !self.constraints.contains(rule) {
                facts.rule(rule.clone());
            }
        }
        for said in &known.annotations {
            if !self.annotations.contains(said) {
                facts.say(said.clone());
            }
        }
        self.docs = match self.docs.take() {
            Some(docs) => facts.document(Some(docs)),
            None => known.docs.clone(),
        };
        self.hide_as(known);
        self.annotations.extend(facts.annotations);
        self.constraints.extend(facts.constraints);
        self.is_nullable |= known.is_nullable;
        self.is_read_only |= known.is_read_only;
        self.is_write_only |= known.is_write_only;
        self.is_address |= known.is_address;
        self.constant = self.constant.or(known.constant);
        markup::add(&mut self.markup, known.markup.clone());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::TypeKind;
    use super::super::tests::read;
    use super::Type;

    /// Returns the type, the rules and the documentation of the property `p` of an object with these parts, and the findings.
    fn property(parts: Value) -> (Type, Vec<String>, String, Vec<String>) {
        let shade = json!({"type": "string", "enum": ["dark", "light"]});
        let object = json!({"type": "object", "properties": {"a": {"type": "string"}}});
        let (api, findings) = read(
            json!({}),
            json!({"Object": object, "Shade": shade, "Whole": {"allOf": parts}}),
        );
        let def = api.types.iter().find(|def| def.name == "Whole").unwrap();
        let TypeKind::Carrier(fields) = &def.kind else {
            panic!("{def:?}")
        };
        let field = &fields[0];
        let rules = field.constraints.iter().map(ToString::to_string);
        let said = findings.iter().map(|finding| finding.message.to_string());
        (
            field.ty.clone(),
            rules.collect(),
            field.docs.clone().unwrap_or_default(),
            said.collect(),
        )
    }

    fn part(schema: &Value) -> Value {
        json!({"type": "object", "properties": {"p": schema}})
    }

    #[test]
    fn a_part_that_only_limits_a_property_leaves_it_its_type() {
        let limit = json!({"maxLength": 8, "description": "What limits it."});
        for (base, nullable) in [
            (json!({"type": "string", "minLength": 2}), false),
            (
                json!({"type": "string", "minLength": 2, "nullable": true}),
                true,
            ),
        ] {
            for parts in [
                json!([part(&base), part(&limit)]),
                json!([part(&limit), part(&base)]),
                json!([part(&limit), part(&base), part(&json!({}))]),
            ] {
                let (ty, mut rules, docs, said) = property(parts.clone());
                assert_eq!(ty, Type::String, "{parts}");
                rules.sort();
                let mut wanted = vec!["maxLength:8", "minLength:2"];
                wanted.extend(nullable.then_some("nullable"));
                assert_eq!(rules, wanted, "{parts}");
                assert!(docs.starts_with("What limits it."), "{docs}");
                assert!(said.is_empty(), "{said:?}");
            }
        }
    }

    #[test]
    fn limits_without_a_type_in_any_part_are_reported() {
        let (ty, _, _, said) = property(json!([
            part(&json!({"maxLength": 8})),
            part(&json!({"pattern": "^a"})),
        ]));
        assert_eq!(ty, Type::Json);
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(said[1].contains("this mix of keywords"), "{said:?}");
    }

    #[test]
    fn of_two_types_of_a_property_the_narrower_one_counts() {
        let shade = json!({"$ref": "#/components/schemas/Shade"});
        let text = json!({"type": "string"});
        let object = json!({"$ref": "#/components/schemas/Object"});
        let any = json!({"type": "object", "description": "An object."});
        for (narrow, wide, notes) in [
            (&shade, &text, ["that one", "this one"]),
            (&object, &any, ["", ""]),
        ] {
            for (parts, note) in [
                (json!([part(narrow), part(wide)]), notes[0]),
                (json!([part(wide), part(narrow)]), notes[1]),
            ] {
                let (ty, _, _, said) = property(parts.clone());
                assert!(
                    matches!(ty, Type::Enum(_) | Type::Carrier(_)),
                    "{parts}: {ty:?}"
                );
                assert_eq!(said.is_empty(), note.is_empty(), "{said:?}");
                assert!(said.iter().all(|said| said.contains(note)), "{said:?}");
            }
        }
    }

    #[test]
    fn a_part_that_two_others_have_is_no_finding() {
        let own = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
        let base = json!({"$ref": "#/components/schemas/Object"});
        let (api, findings) = read(
            json!({}),
            json!({
                "Object": own("a"),
                "Left": {"allOf": [base, own("b")]},
                "Right": {"allOf": [base, own("c")]},
                "Both": {"allOf": [
                    {"$ref": "#/components/schemas/Left"}, {"$ref": "#/components/schemas/Right"},
                ]},
            }),
        );
        assert!(findings.is_empty(), "{findings:?}");
        let both = api.types.iter().find(|def| def.name == "Both").unwrap();
        let TypeKind::Carrier(fields) = &both.kind else {
            panic!("{both:?}")
        };
        let names: Vec<&str> = fields.iter().map(|field| &*field.wire).collect();
        assert_eq!(names, ["a", "b", "c"]);
    }
}
