//! Values for the arguments of examples: plausible ones, by type and name.

use heck::ToSnakeCase as _;

use crate::rust::code::{code, literal};
use crate::rust::format::Expr;
use crate::rust::ir::{Field, Type, TypeId, TypeKind};
use crate::rust::plan::{Argument, Input, Plan};

/// What a text says by its name, of which the last words count. Of several properties the one whose words come first here
/// is set.
const TEXTS: [(&str, &str); 14] = [
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
    ("text", "Met at the fair."),
    ("email", "ada@example.com"),
    ("email_address", "ada@example.com"),
    ("url", "https://example.com"),
];

/// The place of a name in [`TEXTS`].
fn word(name: &str) -> Option<usize> {
    let name = name.to_snake_case();
    TEXTS.iter().position(|(words, _)| {
        let before = name.strip_suffix(words);
        before.is_some_and(|before| before.is_empty() || before.ends_with('_'))
    })
}

impl Plan<'_> {
    /// A variable that an example makes before the call, for an argument that is made of carriers.
    pub(super) fn example_variable(&self, argument: &Argument<'_>) -> Option<Expr> {
        match argument.input {
            Input::Body(_, false) | Input::MediaType | Input::Data => None,
            input => match input.ty()? {
                Type::Carrier(id) => self.example_carrier(*id),
                Type::List(items) => match **items {
                    Type::Carrier(id) => Some(Expr::array(self.example_carrier(id)?)),
                    _ => None,
                },
                _ => None,
            },
        }
    }

    /// A carrier with its most telling property; none for a carrier without a text that callers set.
    fn example_carrier(&self, id: TypeId) -> Option<Expr> {
        let TypeKind::Carrier(fields) = &self.api.types[id].kind else {
            return None;
        };
        let is_set = |field: &Field| {
            field.ty == Type::String && !field.is_read_only && field.constraints.is_empty()
        };
        let telling = fields.iter().enumerate().filter(|(_, field)| is_set(field));
        let telling = telling.filter_map(|(at, field)| Some((word(&field.wire)?, at)));
        let (text, at) = telling.min()?;
        let setter = self.names.types[id].parts[at].setter();
        let new = code!("{}::types::{}::new()", self.crate_name, self.name(id));
        let set = Expr::call(code!(".{}", setter), [literal(TEXTS[text].1).into()]);
        Some(Expr::Chain(Box::new(new.into()), vec![set]))
    }
}
