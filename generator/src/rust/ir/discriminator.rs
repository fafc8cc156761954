//! Discriminators: the properties whose values tell the variants of choices.

use indexmap::IndexMap;
use openapiv3::{Discriminator, ReferenceOr, Schema};

use super::ChoiceDef;
use super::reader::Reader;
use crate::diagnostics::{Code, Finding};
use crate::openapi::Pointer;

/// What a discriminator says, until it is known what the variants say of its property.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Stated {
    property: String,
    /// The values that stand for a component which is none of the variants, each with the component as it is written.
    unknown: Vec<(String, String)>,
}

impl<'a> Reader<'a> {
    /// Reads a discriminator. `of_component` are the variants that are components, `in_place` those that are written in place.
    pub(super) fn discriminate(
        &mut self,
        def: &mut ChoiceDef,
        discriminator: &'a Discriminator,
        of_component: &IndexMap<String, usize>,
        in_place: &[(&'a Schema, usize)],
    ) {
        let schemas = self.parts().map(|parts| &parts.schemas);
        // A copy of a component stands for it: some tools write out what references lead to, but not those of a mapping.
        let of_copy = |name: &str| match schemas?.get(name)? {
            ReferenceOr::Item(component) => {
                let mut copies = in_place.iter();
                let copy = copies.find(|(schema, _)| *schema == component)?;
                Some(copy.1)
            }
            ReferenceOr::Reference { .. } => None,
        };
        let mut unknown = Vec::new();
        for (tag, target) in &discriminator.mapping {
            let name = Pointer::mapped_schema(target);
            match of_component.get(&name).copied().or_else(|| of_copy(&name)) {
                Some(variant) => def.tags.push((tag.clone(), variant)),
                None => unknown.push((tag.clone(), target.clone())),
            }
        }
        // The name of a component stands for it, whatever else does, unless it stands for another one.
        for (component, variant) in of_component {
            if !discriminator.mapping.contains_key(component) {
                def.tags.push((component.clone(), *variant));
            }
        }
        def.stated = Some(Stated {
            property: discriminator.property_name.clone(),
            unknown,
        });
    }

    /// Completes the discriminator that the document states, once all carriers are known: a variant that it has no value for
    /// is chosen by the one value that the property has in it.
    pub(super) fn settle_discriminator(&mut self, def: &mut ChoiceDef, pointer: &Pointer) {
        let Some(Stated {
            property,
            mut unknown,
        }) = def.stated.take()
        else {
            return;
        };
        let is_tagged = |def: &ChoiceDef, index: usize| def.tags.iter().any(|(_, of)| *of == index);
        let variants = def.variants.iter().enumerate();
        let untold = variants.filter(|(index, _)| !is_tagged(def, *index));
        let constants: Vec<(String, usize)> = untold
            .filter_map(|(index, variant)| Some((self.only_value(variant, &property)?, index)))
            .collect();
        let all = constants.iter().chain(&def.tags);
        let is_alone = |(tag, _): &&(String, usize)| {
            let same = all.clone().filter(|(known, _)| known == tag);
            same.count() == 1
        };
        let alone: Vec<(String, usize)> = constants.iter().filter(is_alone).cloned().collect();
        def.tags.extend(alone);
        let (settled, unknown): (Vec<_>, Vec<_>) = unknown
            .drain(..)
            .partition(|(tag, _)| def.tags.iter().any(|(known, _)| known == tag));
        let place = pointer.step("discriminator");
        if !settled.is_empty() {
            let message = format!(
                "the discriminator maps {} to components that are none of the variants; the variant whose `{property}` is always that value is chosen",
                tags(&settled)
            );
            self.passed_over(&place.step("mapping"), message);
        }
        let has_untold = (0..def.variants.len()).any(|index| !is_tagged(def, index));
        let by_properties = "are distinguished by their properties";
        let message = match (def.tags.is_empty(), unknown.is_empty()) {
            (true, true) => Some(format!(
                "no variant is a component, so that the discriminator has no effect; values {by_properties}"
            )),
            (true, false) => Some(format!(
                "the discriminator maps {} to components that are none of the variants, so that it has no effect; values {by_properties}",
                tags(&unknown)
            )),
            (false, false) => Some(format!(
                "the discriminator maps {} to components that are none of the variants; such values {}",
                tags(&unknown),
                match (has_untold, def.is_open) {
                    (true, _) =>
                        "are of the variants that it has no value for, which are distinguished by their properties",
                    (false, false) => "are read as free-form JSON, which servers refuse",
                    (false, true) => "are read as free-form JSON",
                }
            )),
            (false, true) => None,
        };
        if let Some(message) = message {
            self.report(&place, Finding::new(Code::RustContradiction, message));
        }
        if !def.tags.is_empty() {
            def.discriminator = Some(property);
        }
    }

    /// Notes the discriminator of a choice that comes down to one type.
    pub(super) fn no_choice(&mut self, def: &ChoiceDef, pointer: &Pointer) {
        if def.stated.is_some() {
            let message = "all variants are one type, so that the discriminator has no effect";
            self.passed_over(&pointer.step("discriminator"), message);
        }
    }
}

/// Values of a discriminator with what they stand for.
fn tags(all: &[(String, String)]) -> String {
    let all = all
        .iter()
        .map(|(tag, target)| format!("`{tag}` (`{target}`)"));
    all.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::tests::read;
    use super::super::{ChoiceDef, TypeKind};

    /// An object with one property, whose `kind` is a text, or always `kind`.
    fn object(name: &str, kind: &str) -> Value {
        let mut of_kind = json!({"type": "string"});
        if !kind.is_empty() {
            of_kind["enum"] = json!([kind]);
        }
        json!({"type": "object", "required": ["kind", name],
            "properties": {"kind": of_kind, name: {"type": "string"}}})
    }

    /// The choice `Either` of these variants, with components `A` and `B`, and the findings.
    fn either(variants: Value, mapping: Value) -> (ChoiceDef, Vec<String>) {
        let (api, findings) = read(
            json!({}),
            json!({
                "A": object("a", ""),
                "B": object("b", ""),
                "Either": {"oneOf": variants, "discriminator": {"propertyName": "kind", "mapping": mapping}},
            }),
        );
        let def = api.types.iter().find(|def| def.name == "Either").unwrap();
        let TypeKind::Choice(def) = &def.kind else {
            panic!("{def:?}")
        };
        let told = findings
            .iter()
            .map(|finding| format!("{} {}", finding.code, finding.message));
        (def.clone(), told.collect())
    }

    fn tags(def: &ChoiceDef) -> Vec<(&str, usize)> {
        def.tags.iter().map(|(tag, of)| (&**tag, *of)).collect()
    }

    fn mapping() -> Value {
        json!({"one": "#/components/schemas/A", "two": "#/components/schemas/B"})
    }

    #[test]
    fn a_copy_of_a_component_stands_for_it() {
        let copies = json!([object("a", ""), object("b", "")]);
        let (def, told) = either(copies, mapping());
        assert_eq!(tags(&def), [("one", 0), ("two", 1)]);
        assert_eq!(def.discriminator.as_deref(), Some("kind"));
        assert!(told.is_empty(), "{told:?}");
    }

    #[test]
    fn variants_in_place_are_chosen_by_their_constants() {
        let constants = json!([object("c", "one"), object("d", "two")]);
        let (def, told) = either(constants.clone(), json!({}));
        assert_eq!(tags(&def), [("one", 0), ("two", 1)]);
        assert!(told.is_empty(), "{told:?}");
        let (def, told) = either(constants, mapping());
        assert_eq!(tags(&def), [("one", 0), ("two", 1)]);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with("rust::passed-over"), "{told:?}");
    }

    #[test]
    fn a_discriminator_that_tells_nothing_is_one_finding() {
        let unlike = json!([object("c", ""), object("d", "")]);
        let (def, told) = either(unlike, mapping());
        assert!(
            def.discriminator.is_none() && def.tags.is_empty(),
            "{def:?}"
        );
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("it has no effect"), "{told:?}");
    }

    #[test]
    fn a_value_for_no_variant_is_of_those_without_a_value() {
        let a = json!({"$ref": "#/components/schemas/A"});
        for (variants, so) in [
            (json!([a, object("c", "")]), "by their properties"),
            (json!([a, object("c", "three")]), "servers refuse"),
        ] {
            let (def, told) = either(variants, mapping());
            assert_eq!(tags(&def)[..2], [("one", 0), ("A", 0)]);
            assert_eq!(told.len(), 1, "{told:?}");
            assert!(
                told[0].contains("`two`") && told[0].contains(so),
                "{told:?}"
            );
        }
    }

    #[test]
    fn constants_that_two_variants_share_choose_neither() {
        let alike = json!([object("c", "one"), object("d", "one"), object("e", "two")]);
        let (def, told) = either(alike, json!({}));
        assert_eq!(tags(&def), [("two", 2)]);
        assert!(told.is_empty(), "{told:?}");
    }
}
