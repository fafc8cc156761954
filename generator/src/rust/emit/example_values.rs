//! Plausible values for the arguments of examples, by type and name.

use heck::ToSnakeCase as _;
use pagewire_runtime::contract::media::{BYTES, Family};

use crate::openapi::Pointer;
use crate::rust::code::{Code, code, literal};
use crate::rust::expr::Expr;
use crate::rust::ir::{Type, TypeId, TypeKind};
use crate::rust::plan::{Argument, Input, Method, Plan};

/// Example texts by the last words of a name. If several properties of a carrier match, the one whose words come first in
/// this list is set.
pub(super) const TEXTS: [(&str, &str); 27] = [
    ("last_name", "Larsen"),
    ("lastname", "Larsen"),
    ("name", "Example"),
    ("title", "First visit"),
    ("header", "First visit"),
    ("heading", "First visit"),
    ("subject", "First visit"),
    ("message", "Hello!"),
    ("body", "Hello!"),
    ("description", "Met at the fair."),
    ("comment", "Met at the fair."),
    ("text", "Met at the fair."),
    ("email", "ada@example.com"),
    ("email_address", "ada@example.com"),
    ("user_name", "ada"),
    ("username", "ada"),
    ("url", "https://example.com"),
    ("uri", "https://example.com"),
    ("domain", "example.com"),
    ("hostname", "mail.example.com"),
    ("file_name", "report.pdf"),
    ("filename", "report.pdf"),
    ("iso_lang_code", "en"),
    ("language_code", "en"),
    ("language", "en"),
    ("culture", "en-GB"),
    ("currency", "EUR"),
];

/// Words that only match a whole name: `table_name` is not the name of a person.
const ALONE: [&str; 5] = ["name", "title", "message", "body", "text"];

/// Members of enums that mean "no value", in lower case.
const EMPTY: [&str; 5] = ["none", "unknown", "undefined", "notset", "unspecified"];

/// The date of an example.
pub(super) const DATE: &str = "2026-07-01T09:00:00Z";

/// Returns the position of a name in [`TEXTS`].
pub(super) fn word(name: &str) -> Option<usize> {
    let name = name.to_snake_case();
    let texts = TEXTS.iter().enumerate().filter(|(_, (words, _))| {
        let before = name.strip_suffix(words);
        before.is_some_and(|before| before.is_empty() || before.ends_with('_'))
    });
    let longest = texts.max_by_key(|(_, (words, _))| words.len());
    longest.map(|(at, _)| at)
}

/// Ranks the names of texts for examples; the smallest is the best. Names in [`TEXTS`] come first, then names that end in
/// one of those, then all others.
pub(super) fn text_rank(name: &str) -> (bool, usize) {
    let name = name.to_snake_case();
    let rank = word(&name);
    let is_whole = rank.is_some_and(|rank| TEXTS[rank].0 == name);
    (!is_whole, rank.unwrap_or(TEXTS.len()))
}

/// Returns a text for a name: one of [`TEXTS`], or the words of the name, which describe the value.
pub(super) fn text_for(name: &str) -> String {
    let name = name.to_snake_case();
    let known = word(&name).map(|at| TEXTS[at]);
    let known = known.filter(|(words, _)| name == *words || !ALONE.contains(words));
    match known {
        Some((_, text)) => text.to_owned(),
        None => name.replace('_', " "),
    }
}

/// Returns a number for an argument. Several keys have different numbers.
fn key(method: &Method<'_>, argument: &Argument<'_>) -> Expr {
    let is_key = |argument: &&Argument<'_>| {
        let is_number = matches!(argument.input.ty(), Some(Type::I32 | Type::I64 | Type::U64));
        is_number && argument.name.text().ends_with("id")
    };
    let mut keys = method.called().filter(is_key);
    let place = keys.position(|key| key.name == argument.name);
    code!("{}", place.unwrap_or_default() + 1).into()
}

impl Plan<'_> {
    /// A variable before the call in an example, for an argument that contains carriers.
    pub(super) fn example_variable(
        &self,
        method: &Method<'_>,
        argument: &Argument<'_>,
    ) -> Option<Expr> {
        match argument.input {
            Input::MediaType | Input::Data => None,
            Input::Body(..) if argument.is_maybe() => None,
            input => match input.ty()? {
                Type::Carrier(id) => self.example_carrier(*id),
                Type::Choice(id) if matches!(input, Input::Body(..)) => self.example_choice(*id),
                Type::List(items) => match **items {
                    Type::Carrier(id) => {
                        let step = self.example_step(method, id);
                        Some(Expr::array(step.or_else(|| self.example_carrier(id))?))
                    }
                    _ => None,
                },
                _ => None,
            },
        }
    }

    /// A value of the right type for an argument of an example.
    pub(super) fn example_argument(&self, method: &Method<'_>, argument: &Argument<'_>) -> Expr {
        match argument.input {
            Input::Body(..) if argument.is_maybe() => "None".into(),
            Input::MediaType => {
                let body = method.operation.body.as_ref();
                let media = body.map_or(&[][..], |body| &body.media);
                // The bytes would have to be text for a text type.
                let of_file = media.iter().find(|name| !Family::of(name).is_value());
                let media = of_file.or(media.first());
                let media = media.map_or(BYTES, String::as_str);
                Expr::from(literal(media))
            }
            Input::Data => "Vec::new()".into(),
            input => match input.ty() {
                Some(Type::I32 | Type::I64 | Type::U64) => key(method, argument),
                Some(ty) => self.example_value(argument.name.text(), ty),
                None => "()".into(),
            },
        }
    }

    /// A value of a type, as an argument with this name.
    fn example_value(&self, name: &str, ty: &Type) -> Expr {
        let item = |ty: &Type| match ty {
            Type::I32 | Type::I64 | Type::U64 => Some("1".into()),
            Type::String => Some(code!("{}.to_owned()", literal(&text_for(name)))),
            Type::Text(format) => Some(code!("{}.into()", literal(format.sample()))),
            Type::Enum(id) => self.example_member(*id),
            _ => None,
        };
        match ty {
            Type::Bodies(id) => {
                let first = self.names.types[*id].parts.first();
                let first = first.map_or(Code::default(), |name| code!("{}", name));
                let (root, name) = (&self.crate_name, self.name(*id));
                code!("&{}::types::{}::{}(Default::default())", root, name, first).into()
            }
            Type::Bool => "true".into(),
            Type::I32 | Type::I64 | Type::U64 => "1".into(),
            Type::Decimal => "1.0".into(),
            Type::String => literal(&text_for(name)).into(),
            Type::DateTime => code!("&{}.into()", literal(DATE)).into(),
            Type::Text(format) => literal(format.sample()).into(),
            Type::Bytes => "&b\"content\".as_slice().into()".into(),
            Type::Map(value) => match item(value) {
                Some(value) => code!("&[(\"key\", {})].into()", value).into(),
                None => "&Default::default()".into(),
            },
            Type::List(items) if **items == Type::String => {
                code!("&[{}]", literal(&text_for(name))).into()
            }
            Type::List(items) if items.is_text() => match &**items {
                Type::Text(format) => code!("&[{}]", literal(format.sample())).into(),
                _ => "&[]".into(),
            },
            Type::List(items) => match item(items) {
                Some(item) => code!("&[{}]", item).into(),
                None => "&[]".into(),
            },
            Type::Enum(id) => match self.example_member(*id) {
                Some(member) => code!("&{}", member).into(),
                None => "&Default::default()".into(),
            },
            _ => "&Default::default()".into(),
        }
    }

    /// Returns a member of an enum: the first one that is not zero. Zero often means that there is no value.
    pub(super) fn example_member(&self, id: TypeId) -> Option<Code> {
        let TypeKind::Enum(def) = &self.api.types[id].kind else {
            return None;
        };
        let parts = &self.names.types[id].parts;
        let telling = def.members.iter().position(|member| {
            let is_zero = member.number == Some(0) || member.wire == "0";
            !is_zero && !EMPTY.contains(&member.wire.to_ascii_lowercase().as_str())
        });
        let part = parts.get(telling.unwrap_or_default())?;
        Some(code!(
            "{}::types::{}::{}",
            self.crate_name,
            self.name(id),
            part
        ))
    }

    /// Returns a step of a JSON Patch (RFC 6902) that changes the best example property of the operation's result.
    fn example_step(&self, method: &Method<'_>, id: TypeId) -> Option<Expr> {
        let TypeKind::Carrier(fields) = &self.api.types[id].kind else {
            return None;
        };
        let at = |wire: &str| fields.iter().position(|field| field.wire == wire);
        let (op, path, value) = (at("op")?, at("path")?, at("value")?);
        let replace = match fields[op].ty {
            Type::Enum(id) => {
                let TypeKind::Enum(def) = &self.api.types[id].kind else {
                    return None;
                };
                let at = def
                    .members
                    .iter()
                    .position(|member| member.wire == "replace")?;
                let member = self.names.types[id].parts.get(at)?;
                code!("{}::types::{}::{}", self.crate_name, self.name(id), member)
            }
            Type::String => literal("replace"),
            _ => return None,
        };
        let Some(Type::Carrier(target)) = method.output.ty() else {
            return None;
        };
        let TypeKind::Carrier(target) = &self.api.types[*target].kind else {
            return None;
        };
        let texts = target
            .iter()
            .filter(|field| field.ty == Type::String && !field.is_read_only);
        let ranked = texts.filter_map(|field| Some((word(&field.wire)?, &field.wire)));
        let (text, wire) = ranked.min_by_key(|(rank, _)| *rank)?;
        let place = Pointer::root().step(wire);
        Some(self.example_made(
            id,
            [
                (op, replace.into()),
                (path, literal(place.as_str()).into()),
                (value, literal(TEXTS[text].1).into()),
            ],
        ))
    }
}
