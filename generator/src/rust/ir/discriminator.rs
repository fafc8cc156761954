//! Discriminators: the properties whose values select the variants of one-ofs.

use indexmap::IndexMap;
use openapiv3::{Discriminator, ReferenceOr, Schema};

use super::ChoiceDef;
use super::reader::Reader;
use crate::diagnostics::{Code, Finding};
use crate::openapi::{DEFAULT_MAPPING, Pointer};

/// A discriminator as stated. It is kept until the values that the variants list for its property are known.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Stated {
    property: String,
    /// Whether the document maps values to schemas. Without a mapping, the names of the schemas are the values.
    is_mapped: bool,
    /// The values of the mapping whose target is not a variant, each with its target as written.
    unknown: Vec<(String, String)>,
    /// The variant for values without the property and for values that select no other variant (`defaultMapping` of OpenAPI
    /// 3.2). `Err` holds the target as written, if it is not a variant.
    default: Option<Result<usize, String>>,
}

impl<'a> Reader<'a> {
    /// Reads a discriminator. `of_component` has the variants that are components, `in_place` those that are written in place.
    pub(super) fn discriminate(
        &mut self,
        def: &mut ChoiceDef,
        discriminator: &'a Discriminator,
        of_component: &IndexMap<String, usize>,
        in_place: &[(&'a Schema, usize)],
    ) {
        let schemas = self.parts().map(|parts| &parts.schemas);
        // Some tools replace references to variants by copies and keep the mapping. A copy counts as the component.
        let of_copy = |name: &str| match schemas?.get(name)? {
            ReferenceOr::Item(component) => {
                let mut copies = in_place.iter();
                let copy = copies.find(|(schema, _)| *schema == component)?;
                Some(copy.1)
            }
            ReferenceOr::Reference { .. } => None,
        };
        let variant_of = |target: &str| {
            let name = Pointer::mapped_schema(target);
            of_component.get(&name).copied().or_else(|| of_copy(&name))
        };
        let mut unknown = Vec::new();
        for (tag, target) in &discriminator.mapping {
            match variant_of(target) {
                Some(variant) => def.tags.push((tag.clone(), variant)),
                None => unknown.push((tag.clone(), target.clone())),
            }
        }
        // The name of a component always selects it, unless the mapping uses that name for another one.
        for (component, variant) in of_component {
            if !discriminator.mapping.contains_key(component) {
                def.tags.push((component.clone(), *variant));
            }
        }
        let default = discriminator.extensions.get(DEFAULT_MAPPING);
        let default = default.map(|target| {
            let variant = target.as_str().and_then(variant_of);
            variant.ok_or_else(|| target.to_string())
        });
        def.stated = Some(Stated {
            property: discriminator.property_name.clone(),
            is_mapped: !discriminator.mapping.is_empty(),
            unknown,
            default,
        });
    }

    /// Completes the discriminator that the document states, once all carriers are known.
    ///
    /// It does not change which values are valid (OpenAPI 3.1.1, "Discriminator Object"). So a value that a variant lists
    /// for the property selects that variant, whatever the discriminator maps to it. If another variant lists one of the
    /// values too, such variants have no tags and are distinguished by their properties. Without a mapping, a discriminator
    /// uses the names of components; documents with such lists seldom mean these names. The heirs of a base (`is_base`)
    /// inherit its list, which also applies to values without an heir.
    pub(super) fn settle_discriminator(
        &mut self,
        def: &mut ChoiceDef,
        pointer: &Pointer,
        is_base: bool,
    ) {
        let Some(Stated {
            property,
            is_mapped,
            unknown,
            default,
        }) = def.stated.take()
        else {
            return;
        };
        let place = pointer.step("discriminator");
        let lists = def.variants.iter().map(|variant| {
            let values = self.values_in(&variant.ty, &property);
            values.filter(|values| !is_base || values.len() == 1)
        });
        let lists = Lists(lists.collect());
        let contradictions = lists.contradictions(def, &property);
        let is_told = !contradictions.is_empty() && unknown.is_empty();
        if !is_mapped && is_told && contradictions.iter().all(|(_, is_clear)| *is_clear) {
            let message = format!(
                "the values that variants list for `{property}` select them, not the names of their schemas"
            );
            self.passed_over(&place, &message);
        } else {
            for (message, _) in contradictions {
                self.report(&place, Finding::new(Code::RustContradiction, message));
            }
        }
        lists.settle(def);
        match default {
            // Variants without tags take values that select no other variant.
            Some(Ok(default)) => def.tags.retain(|(_, of)| *of != default),
            Some(Err(target)) => {
                let message = format!("{target} is none of the variants; this has no effect");
                let at = place.step("defaultMapping");
                self.report(&at, Finding::new(Code::RustContradiction, message));
            }
            None => {}
        }
        let (listed, unknown): (Vec<_>, Vec<_>) = unknown
            .into_iter()
            .partition(|(tag, _)| def.tags.iter().any(|(known, _)| known == tag));
        if !listed.is_empty() {
            let message = format!(
                "the discriminator maps {} to components that are none of the variants; the variant that lists that value for `{property}` is chosen",
                tags(&listed)
            );
            self.passed_over(&place.step("mapping"), message);
        }
        if let Some(message) = without_variant(def, &unknown).filter(|_| !is_told) {
            self.report(&place, Finding::new(Code::RustContradiction, message));
        }
        if !def.tags.is_empty() {
            def.discriminator = Some(property);
        }
    }

    /// Notes the discriminator of a one-of that comes down to one type.
    pub(super) fn no_choice(&mut self, def: &ChoiceDef, pointer: &Pointer) {
        let Some(stated) = &def.stated else {
            return;
        };
        let place = pointer.step("discriminator");
        let message = "all variants are one type, so that the discriminator has no effect";
        if stated.unknown.is_empty() {
            self.passed_over(&place, message);
        } else {
            let message = format!(
                "{message}; it maps {} to components that are none of the variants",
                tags(&stated.unknown)
            );
            self.report(&place, Finding::new(Code::RustContradiction, message));
        }
    }
}

/// The values that each variant lists for the property of the discriminator; `None` for a variant that takes any value.
struct Lists(Vec<Option<Vec<String>>>);

impl Lists {
    fn has(&self, variant: usize, value: &String) -> bool {
        let list = self.0[variant].as_ref();
        list.is_some_and(|values| values.contains(value))
    }

    /// Whether exactly one variant lists the value.
    fn is_alone(&self, value: &String) -> bool {
        let variants = 0..self.0.len();
        variants.filter(|variant| self.has(*variant, value)).count() == 1
    }

    /// Returns a message for each variant that accepts none of the values that the discriminator has for it, and whether its
    /// own values select it.
    fn contradictions(&self, def: &ChoiceDef, property: &str) -> Vec<(String, bool)> {
        let mut messages = Vec::new();
        for (index, variant) in def.variants.iter().enumerate() {
            let own = def.tags.iter().filter(|(_, of)| *of == index);
            let own: Vec<&String> = own.map(|(tag, _)| tag).collect();
            let Some(values) = self.0[index].as_ref().filter(|_| !own.is_empty()) else {
                continue;
            };
            if own.iter().any(|tag| values.contains(tag)) {
                continue;
            }
            let is = match values.as_slice() {
                [only] => format!("always `{only}`"),
                all => format!("one of {}", quoted(all)),
            };
            let is_clear = values.iter().all(|value| self.is_alone(value));
            let so = match (is_clear, values.len()) {
                (true, 1) => "that value selects the variant",
                (true, _) => "these values select the variant",
                (false, _) => {
                    "other variants have such a value, too, and their properties distinguish them"
                }
            };
            let message = format!(
                "the discriminator has {} for the variant `{}`, whose `{property}` is {is}; {so}",
                quoted(own),
                variant.word
            );
            messages.push((message, is_clear));
        }
        messages
    }

    /// Removes values of the discriminator that the variants exclude, and adds values that select exactly one variant.
    fn settle(&self, def: &mut ChoiceDef) {
        let stated = def.tags.clone();
        def.tags.retain(|(tag, of)| {
            let mut others = (0..self.0.len()).filter(|index| index != of);
            let is_of_another = others.any(|other| self.has(other, tag));
            if self.0[*of].is_none() {
                return !is_of_another;
            }
            let takes_another = |(own, other): &(String, usize)| other == of && self.has(*of, own);
            self.has(*of, tag) || !is_of_another && stated.iter().any(takes_another)
        });
        let mut added = Vec::new();
        for (index, values) in self.0.iter().enumerate() {
            let is_tagged = def.tags.iter().any(|(_, of)| *of == index);
            let is_free = |value: &&String| {
                self.is_alone(value) && def.tags.iter().all(|(tag, _)| tag != *value)
            };
            let values = values.iter().flatten();
            if is_tagged || values.clone().all(|value| is_free(&value)) {
                added.extend(values.filter(is_free).map(|value| (value.clone(), index)));
            }
        }
        if !added.is_empty() || def.tags != stated {
            def.tags.extend(added);
            def.tags.sort_by_key(|(_, of)| *of);
        }
    }
}

/// Describes the effect of values that the discriminator maps to no variant, or that the discriminator has no effect.
fn without_variant(def: &ChoiceDef, unknown: &[(String, String)]) -> Option<String> {
    let by_properties = "are distinguished by their properties";
    let is_tagged = |index: usize| def.tags.iter().any(|(_, of)| *of == index);
    let has_untold = (0..def.variants.len()).any(|index| !is_tagged(index));
    Some(match (def.tags.is_empty(), unknown.is_empty()) {
        (true, true) => format!(
            "no value of the discriminator selects a variant, so that it has no effect; values {by_properties}"
        ),
        (true, false) => format!(
            "the discriminator maps {} to components that are none of the variants, so that it has no effect; values {by_properties}",
            tags(unknown)
        ),
        (false, false) => format!(
            "the discriminator maps {} to components that are none of the variants; such values {}",
            tags(unknown),
            match (has_untold, def.is_open) {
                (true, _) =>
                    "are of the variants that it has no value for, which are distinguished by their properties",
                (false, false) => "are read as free-form JSON, which servers refuse",
                (false, true) => "are read as free-form JSON",
            }
        ),
        (false, true) => return None,
    })
}

fn quoted<'s>(all: impl IntoIterator<Item = &'s String>) -> String {
    let all = all.into_iter().map(|one| format!("`{one}`"));
    all.collect::<Vec<_>>().join(", ")
}

/// Formats values of a discriminator, each with its target.
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

    /// An object with one property, `kind`. It is a text, or always the value `kind`.
    fn object(name: &str, kind: &str) -> Value {
        let mut of_kind = json!({"type": "string"});
        if !kind.is_empty() {
            of_kind["enum"] = json!([kind]);
        }
        json!({"type": "object", "required": ["kind", name],
            "properties": {"kind": of_kind, name: {"type": "string"}}})
    }

    /// The one-of `Either` of these variants with the components `A` and `B`, and the findings.
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
    fn a_variant_in_place_is_chosen_by_each_value_that_it_lists() {
        let two = |name: &str, kinds: [&str; 2]| {
            let mut variant = object(name, "");
            variant["properties"]["kind"]["enum"] = json!(kinds);
            variant
        };
        let (def, told) = either(
            json!([object("c", "one"), two("d", ["two", "three"])]),
            json!({}),
        );
        assert_eq!(tags(&def), [("one", 0), ("two", 1), ("three", 1)]);
        assert!(told.is_empty(), "{told:?}");
        let shared = json!([
            two("c", ["one", "two"]),
            two("d", ["two", "three"]),
            object("e", "four")
        ]);
        assert_eq!(tags(&either(shared, json!({})).0), [("four", 2)]);
    }

    #[test]
    fn a_choice_within_is_chosen_by_the_values_of_all_its_variants() {
        let inner = json!({"oneOf": [object("c", "one"), object("d", "two")]});
        let (def, told) = either(json!([inner, object("e", "three")]), json!({}));
        assert_eq!(tags(&def), [("one", 0), ("two", 0), ("three", 1)]);
        assert!(told.is_empty(), "{told:?}");
        let takes_any = json!({"oneOf": [object("c", "one"), object("d", "")]});
        let (def, _) = either(json!([takes_any, object("e", "three")]), json!({}));
        assert_eq!(tags(&def), [("three", 1)]);
    }

    #[test]
    fn the_default_has_the_values_of_no_other_variant() {
        let references = json!([
            { "$ref": "#/components/schemas/A" },
            { "$ref": "#/components/schemas/B" },
        ]);
        for (default, expected, count) in [
            ("B", vec![("one", 0), ("A", 0)], 0),
            ("Gone", vec![("one", 0), ("two", 1), ("A", 0), ("B", 1)], 1),
        ] {
            let (api, findings) = read(
                json!({}),
                json!({
                    "A": object("a", ""),
                    "B": object("b", ""),
                    "Either": { "oneOf": references, "discriminator": {
                        "propertyName": "kind",
                        "mapping": mapping(),
                        "x-pagewire-default-mapping": default,
                    } },
                }),
            );
            let def = api.types.iter().find(|def| def.name == "Either").unwrap();
            let TypeKind::Choice(def) = &def.kind else {
                panic!("{def:?}")
            };
            assert_eq!(tags(def), expected);
            assert_eq!(findings.iter().count(), count, "{default}");
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
