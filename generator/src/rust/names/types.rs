//! Names of types, and of their fields, members and variants.

use super::assigned::TypeNames;
use super::reserved::{DEVICES, OWN_TYPES};
use crate::rust::ir::{Api, Outcome, Type, TypeDef, TypeKind, media_word};
use crate::rust::spelling::{Case, Name, assign};

/// Names all types, in the order of their ids. Components come before types that are written in place, and each group is
/// sorted by location. So the names do not depend on the order of the document.
pub(super) fn all_type_names(api: &Api) -> Vec<TypeNames> {
    let mut order: Vec<usize> = (0..api.types.len()).collect();
    let place = |&id: &usize| {
        let pointer = &api.types[id].pointer;
        (pointer.component_of("schemas").is_none(), pointer)
    };
    order.sort_by(|one, two| place(one).cmp(&place(two)));
    let words: Vec<&str> = order.iter().map(|&id| &*api.types[id].name).collect();
    let names = assign(&words, Case::Camel, "Type", &OWN_TYPES);
    let words: Vec<&str> = names.iter().map(Name::text).collect();
    let modules = assign(&words, Case::File, "types", &DEVICES);
    let mut named: Vec<(usize, TypeNames)> = order
        .into_iter()
        .zip(names.into_iter().zip(modules))
        .map(|(id, (name, module))| (id, type_names(name, module, &api.types[id])))
        .collect();
    named.sort_by_key(|(id, _)| *id);
    named.into_iter().map(|(_, names)| names).collect()
}

fn type_names(name: Name, module: Name, def: &TypeDef) -> TypeNames {
    let parts = match &def.kind {
        TypeKind::Carrier(fields) => {
            let words: Vec<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
            assign(&words, Case::Snake, "field", &["unknown"])
        }
        TypeKind::Enum(def) => {
            let words: Vec<&str> = def
                .members
                .iter()
                .map(|member| member.word.as_deref().unwrap_or(&member.wire))
                .collect();
            let case = if def.flags {
                Case::Screaming
            } else {
                Case::Camel
            };
            // The variant for unknown members.
            assign(&words, case, "Member", &["Unlisted"])
        }
        TypeKind::Choice(def) => {
            let words: Vec<&str> = def
                .variants
                .iter()
                .map(|variant| variant.word.as_str())
                .collect();
            // The variant for values of unknown types.
            assign(&words, Case::Camel, "Variant", &["Other"])
        }
        TypeKind::Bodies(kinds) => {
            let words: Vec<String> = kinds
                .iter()
                .map(|kind| body_word(&kind.media, &kind.ty))
                .collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            assign(&words, Case::Camel, "Body", &[])
        }
        TypeKind::Outcomes(answers) => {
            let words: Vec<String> = answers
                .iter()
                .map(|answer| outcome_word(answer, answers))
                .collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            assign(&words, Case::Camel, "Status", &[])
        }
    };
    TypeNames {
        name,
        module,
        parts,
    }
}

/// Names a success: by its status if there are several, and by its media type if its status has several.
fn outcome_word(outcome: &Outcome, all: &[Outcome]) -> String {
    let status = match outcome.status {
        Some(status) => status_word(status),
        None => "Other".to_owned(),
    };
    if outcome.media.is_empty() {
        return status;
    }
    let media = body_word(&outcome.media, outcome.ty.as_ref().unwrap_or(&Type::Json));
    match all.iter().all(|other| other.status == outcome.status) {
        true => media,
        false => format!("{status} {media}"),
    }
}

/// Names a body with these media types.
fn body_word(media: &[String], ty: &Type) -> String {
    match (ty, media.first()) {
        (Type::File, _) => "File".to_owned(),
        (_, Some(media)) => media_word(media),
        (_, None) => String::new(),
    }
}

/// Names a status that means success.
fn status_word(status: u16) -> String {
    let word = match status {
        200 => "Done",
        201 => "Created",
        202 => "Accepted",
        204 => "NoContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        other => return format!("Status{other}"),
    };
    word.to_owned()
}
