//! Twins: types written in place that are equal except for their names, so that one of them has the code for all.

use std::collections::{HashMap, HashSet};

use pagewire_runtime::contract::media::Family;

use super::{Additional, Api, Content, Field, Type, TypeDef, TypeId, TypeKind, Variant};
use crate::limits::MAX_DEPTH;

/// For each type of `api`, returns the first type that is equal except for its name and its own description, possibly the
/// type itself. Components have no twins.
pub(super) fn twins(api: &Api) -> Vec<TypeId> {
    let mut apart = of_elements(api);
    let found = grouped(&api.types, &apart);
    let rivals = rivals(&api.types, &found);
    if rivals.is_empty() {
        return found;
    }
    apart.extend(rivals);
    grouped(&api.types, &apart)
}

/// Returns the types of whole bodies in XML. The name of such a type may be the name of its element.
fn of_elements(api: &Api) -> HashSet<TypeId> {
    let mut found = HashSet::new();
    let is_xml = |media: &[String]| media.iter().any(|name| Family::of(name) == Family::Xml);
    for operation in api.tags.iter().flat_map(|tag| &tag.operations) {
        let body = operation.body.iter();
        let body = body.map(|body| (&body.media, Some(&body.content)));
        let responses = operation.responses.iter();
        let responses = responses.map(|answer| (&answer.media, answer.content.as_ref()));
        for (media, ty) in operation.responses.iter().flat_map(|answer| &answer.kinds) {
            if is_xml(media) {
                ty.named(&mut |id| {
                    found.insert(id);
                });
            }
        }
        if let Some(Content::Typed(Type::Bodies(id))) =
            operation.body.as_ref().map(|body| &body.content)
            && let TypeKind::Bodies(kinds) = &api.types[*id].kind
        {
            for kind in kinds.iter().filter(|kind| is_xml(&kind.media)) {
                kind.ty.named(&mut |id| {
                    found.insert(id);
                });
            }
        }
        for (media, content) in body.chain(responses) {
            if let Some(Content::Typed(ty) | Content::Form(ty)) = content
                && is_xml(media)
            {
                ty.named(&mut |id| {
                    found.insert(id);
                });
            }
        }
    }
    found
}

/// Returns the first type of each group of equal types, for each type. Each type of `apart` is a group of its own.
fn grouped(types: &[TypeDef], apart: &HashSet<TypeId>) -> Vec<TypeId> {
    let mut firsts: HashMap<String, TypeId> = HashMap::new();
    let groups = types
        .iter()
        .enumerate()
        .map(|(id, def)| match outline(def) {
            Some(outline) if !apart.contains(&id) => *firsts.entry(outline).or_insert(id),
            _ => id,
        });
    let mut groups: Vec<TypeId> = groups.collect();
    // Types with equal outlines are equal if the types that they hold are. Groups are divided until this is true of all.
    for _ in 0..MAX_DEPTH {
        let mut firsts: HashMap<(TypeId, Vec<TypeId>), TypeId> = HashMap::new();
        let divided = types.iter().enumerate().map(|(id, def)| {
            let mut held = Vec::new();
            def.named(&mut |inner| held.push(groups[inner]));
            *firsts.entry((groups[id], held)).or_insert(id)
        });
        let divided: Vec<TypeId> = divided.collect();
        if divided == groups {
            return groups;
        }
        groups = divided;
    }
    // The types are nested deeper than in documents. None of them are shared.
    (0..types.len()).collect()
}

/// Returns a description of a type written in place, except for its name, its own description and the types that it holds.
fn outline(def: &TypeDef) -> Option<String> {
    if def.pointer.component_of("schemas").is_some() {
        return None;
    }
    let kind = match &def.kind {
        TypeKind::Carrier(fields) => {
            let fields = fields.iter().map(|field| Field {
                ty: renumbered(&field.ty, &|_| 0),
                // This does not affect the type.
                is_address: false,
                ..field.clone()
            });
            format!("{:?}", fields.collect::<Vec<_>>())
        }
        TypeKind::Enum(def) => format!("{def:?}"),
        TypeKind::Choice(def) => {
            let variants = def.variants.iter().map(|variant| Variant {
                ty: renumbered(&variant.ty, &|_| 0),
                ..variant.clone()
            });
            let variants: Vec<Variant> = variants.collect();
            format!(
                "{variants:?} {:?} {:?} {} {:?}",
                def.discriminator, def.tags, def.is_open, def.others
            )
        }
        TypeKind::Outcomes(_) | TypeKind::Bodies(_) => return None,
    };
    let (label, undescribed, absent) = (&def.label, &def.undescribed, &def.absent);
    let additional = def.additional.as_ref().map(|additional| Additional {
        ty: renumbered(&additional.ty, &|_| 0),
        ..additional.clone()
    });
    Some(format!(
        "{} {undescribed:?} {absent:?} {additional:?} {label:?} {kind}",
        def.is_closed
    ))
}

/// Returns the same type with other ids of named types.
fn renumbered(ty: &Type, number: &impl Fn(TypeId) -> TypeId) -> Type {
    let inner = |item: &Type| Box::new(renumbered(item, number));
    match ty {
        Type::Carrier(id) => Type::Carrier(number(*id)),
        Type::Enum(id) => Type::Enum(number(*id)),
        Type::Choice(id) => Type::Choice(number(*id)),
        Type::Outcomes(id) => Type::Outcomes(number(*id)),
        Type::Bodies(id) => Type::Bodies(number(*id)),
        Type::List(item) => Type::List(inner(item)),
        Type::Map(value) => Type::Map(inner(value)),
        Type::Maybe(item) => Type::Maybe(inner(item)),
        other => other.clone(),
    }
}

/// Returns the types in a variant of a one-of with another variant of an equal type. Each variant is made from its own type.
fn rivals(types: &[TypeDef], groups: &[TypeId]) -> HashSet<TypeId> {
    let mut found = HashSet::new();
    for def in types {
        let TypeKind::Choice(def) = &def.kind else {
            continue;
        };
        let mut seen = HashSet::new();
        for variant in &def.variants {
            if !seen.insert(renumbered(&variant.ty, &|id| groups[id])) {
                variant.ty.named(&mut |id| {
                    found.insert(id);
                });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::Api;
    use super::super::tests::read;

    fn object(properties: &Value) -> Value {
        json!({"type": "object", "properties": properties})
    }

    fn get(media: &str, schema: &Value) -> Value {
        json!({"get": {"responses": {"200": {
            "description": "OK", "content": {media: {"schema": schema}},
        }}}})
    }

    /// Returns the name of the type that `name` is a further name of.
    fn twin<'a>(api: &'a Api, name: &str) -> &'a str {
        let id = api.types.iter().position(|def| def.name == name).unwrap();
        &api.types[api.twins[id]].name
    }

    #[test]
    fn equal_objects_are_one_type_if_what_they_hold_is() {
        let order = |label: &str, color: &str| {
            object(&json!({
                "label": {"type": "string", "description": label},
                "box": object(&json!({"color": {"type": "string", "enum": [color]}})),
            }))
        };
        let paths = json!({
            "/a": get("application/json", &order("What it says.", "red")),
            "/b": get("application/json", &order("What it says.", "red")),
            "/c": get("application/json", &order("What it is.", "red")),
            "/d": get("application/json", &order("What it says.", "blue")),
        });
        let (api, _) = read(paths, json!({}));
        assert_eq!(twin(&api, "GetBResult"), "GetAResult");
        assert_eq!(twin(&api, "GetBResultBox"), "GetAResultBox");
        // Descriptions of properties are documented only there.
        assert_eq!(twin(&api, "GetCResult"), "GetCResult");
        assert_eq!(twin(&api, "GetCResultBox"), "GetAResultBox");
        assert_eq!(twin(&api, "GetDResult"), "GetDResult");
        assert_eq!(twin(&api, "GetDResultBox"), "GetDResultBox");
    }

    #[test]
    fn components_variants_of_one_choice_and_elements_stay_apart() {
        let same = object(&json!({"size": {"type": "integer"}}));
        let paths = json!({
            "/a": get("application/json", &json!({"oneOf": [same, same]})),
            "/b": get("application/xml", &same),
            "/c": get("application/json", &same),
        });
        let (api, _) = read(paths, json!({"First": same, "Second": same}));
        for name in [
            "First",
            "Second",
            "GetAResultObject",
            "GetAResultObject2",
            "GetBResult",
        ] {
            assert_eq!(twin(&api, name), name);
        }
        assert_eq!(twin(&api, "GetCResult"), "GetAResultObject");
    }
}
