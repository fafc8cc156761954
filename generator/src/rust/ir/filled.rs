//! The values that fill the properties of a failure's body, by the name, the type and the neighbours of each property.

use pagewire_runtime::contract::{Bound, Label, MAX_MESSAGE, Rule};
use pagewire_runtime::failure::{CODES, MESSAGES, TITLES, key};

use super::{EnumDef, Field, Type};

/// A value in the body of a failure. Corresponds to the runtime's `Part`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Filled {
    /// The status as a number.
    Status,
    /// The status as digits.
    Digits,
    /// The kind of the failure; omitted if it has none.
    Kind,
    /// The kind of the failure, or else the status as digits.
    Code,
    /// The kind of the failure, or else `about:blank`.
    Type,
    /// The reason phrase of the status.
    Title,
    /// The error message.
    Message,
    /// A text that the schema states.
    Text(String),
    /// A number that the schema states.
    Number(i64),
    /// A boolean.
    Bool(bool),
    /// `null`.
    Null,
    /// A list.
    List(Vec<Filled>),
    /// An object.
    Object(Vec<(String, Filled)>),
    /// An object as an XML element, with the text of its [`Markup`].
    Element(String, Vec<(String, Filled)>),
}

impl Filled {
    /// Whether it contains the error message.
    pub(super) fn says(&self) -> bool {
        match self {
            Self::Message => true,
            Self::List(items) => items.iter().any(Self::says),
            Self::Object(members) | Self::Element(_, members) => {
                members.iter().any(|(_, part)| part.says())
            }
            _ => false,
        }
    }
}

/// Names for the status.
pub(super) const STATUSES: &[&str] = &[
    "httpcode",
    "httpstatus",
    "httpstatuscode",
    "status",
    "statuscode",
];

/// Names for booleans that say whether a call succeeded.
pub(super) const SUCCESSES: &[&str] = &["ok", "succeeded", "success"];

/// Members of an enum that mean a failure.
pub(super) const FAILED: &[&str] = &["error", "fail", "failed", "failure"];

/// The limit for characters of reason phrases and short kinds.
const LONGEST_WORD: usize = 40;

/// The context of a property: its name and its neighbours.
pub(super) struct At<'f> {
    /// The name of the property in lower case, without separators.
    pub(super) key: String,
    pub(super) rules: &'f [Rule],
    pub(super) is_required: bool,
    pub(super) is_address: bool,
    /// The other properties of the object.
    pub(super) fields: &'f [Field],
    pub(super) depth: usize,
    pub(super) is_xml: bool,
}

impl At<'_> {
    pub(super) fn is(&self, names: &[&str]) -> bool {
        names.contains(&&*self.key)
    }

    pub(super) fn has_neighbour(&self, names: &[&str]) -> bool {
        let mut fields = self.fields.iter();
        fields.any(|field| {
            let key = key(&field.wire);
            key != self.key && names.contains(&&*key)
        })
    }
}

/// Returns a property as an element. `None` for attributes, text and names with a namespace, which the author of the server has to write.
pub(super) fn element(field: &Field, filled: Filled) -> Option<(String, Filled)> {
    let markup = &field.markup;
    let is_plain = |label: &Label<'_>| label.prefix.is_none() && label.namespace.is_none();
    let is_element = !markup.is_attribute && !markup.is_text;
    if !(is_element && is_plain(&markup.label) && is_plain(&markup.item)) {
        return None;
    }
    let stated = |label: &Label<'_>| label.name.as_ref().map(ToString::to_string);
    let name = stated(&markup.label).unwrap_or_else(|| field.wire.clone());
    let of_items = stated(&markup.item).unwrap_or_else(|| name.clone());
    Some(match filled {
        Filled::List(_) if markup.is_wrapped => (name, Filled::Object(vec![(of_items, filled)])),
        Filled::List(_) => (of_items, filled),
        filled => (name, filled),
    })
}

/// Returns an empty value for a required property with an unknown meaning, if it can be empty.
pub(super) fn empty(field: &Field) -> Option<Filled> {
    let is_counted = |rule: &Rule| matches!(rule, Rule::MinItems(1..) | Rule::MinProperties(1..));
    if field.constraints.iter().any(is_counted) {
        return None;
    }
    match field.ty {
        Type::List(_) => Some(Filled::List(Vec::new())),
        Type::Map(_) | Type::Json => Some(Filled::Object(Vec::new())),
        _ => None,
    }
}

pub(super) fn text(at: &At<'_>) -> Option<Filled> {
    let part = if at.is(MESSAGES) {
        Filled::Message
    } else if at.is(&["err", "error"]) {
        match at.has_neighbour(MESSAGES) {
            true => Filled::Title,
            false => Filled::Message,
        }
    } else if at.is(TITLES) {
        Filled::Title
    } else if at.is(STATUSES) {
        Filled::Digits
    } else if at.is(CODES) {
        let is_problem = at.key == "type" && (at.is_address || at.has_neighbour(&["title"]));
        match (at.is_required, is_problem) {
            (false, _) => Filled::Kind,
            (true, true) => Filled::Type,
            (true, false) => Filled::Code,
        }
    } else {
        return None;
    };
    let longest = match part {
        Filled::Message => MAX_MESSAGE,
        _ => LONGEST_WORD,
    };
    let is_right = !at.is_address || at.key == "type";
    (is_right && takes_texts(at.rules, longest)).then_some(part)
}

/// Returns a member of an enum: its only one, or one that means a failure.
pub(super) fn member(def: &EnumDef, at: &At<'_>) -> Option<Filled> {
    let mut members = def.members.iter();
    let found = match def.members.as_slice() {
        [only] => only,
        _ => members.find(|member| at.is(STATUSES) && FAILED.contains(&&*member.wire))?,
    };
    match def.is_numeric {
        true => found.number.map(Filled::Number),
        false => Some(Filled::Text(found.wire.clone())),
    }
}

/// Returns the only value that the rules allow, such as the status of one response for `enum: [400]`.
pub(super) fn stated(rules: &[Rule]) -> Option<Filled> {
    rules.iter().find_map(|rule| match rule {
        Rule::Always(value) => Some(Filled::Bool(*value)),
        Rule::OneOf(numbers) => match numbers.as_slice() {
            [Bound::Integer(only)] => i64::try_from(*only).ok().map(Filled::Number),
            _ => None,
        },
        _ => None,
    })
}

pub(super) fn at_least_two(rule: &Rule) -> bool {
    matches!(rule, Rule::MinItems(2..) | Rule::MaxItems(0))
}

/// Whether texts of up to `longest` characters satisfy the rules.
fn takes_texts(rules: &[Rule], longest: usize) -> bool {
    rules.iter().all(|rule| match rule {
        Rule::Required | Rule::Present | Rule::Nullable | Rule::MinLength(0 | 1) => true,
        Rule::MaxLength(most) => *most >= longest,
        _ => false,
    })
}

/// Whether every status of a failure satisfies the rules.
pub(super) fn takes_statuses(rules: &[Rule]) -> bool {
    rules.iter().all(|rule| match rule {
        Rule::Required | Rule::Present | Rule::Nullable | Rule::Step(Bound::Integer(1)) => true,
        Rule::Min(least) => least.as_f64() <= 400.0,
        Rule::Above(least) => least.as_f64() < 400.0,
        Rule::Max(most) => most.as_f64() >= 599.0,
        Rule::Below(most) => most.as_f64() > 599.0,
        _ => false,
    })
}
