//! Constraints on values: bounds, lengths, patterns, and required properties.
//!
//! They are stored as text next to the table that they apply to ([`Rules`]) and parsed at first use. A type without rules
//! has no cost, and one with rules has little.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::sync::OnceLock;

use serde_json::Value;

use crate::contract::{Bound, JsonType, Refused, Rule, Rules, TextFormat};
use crate::table::broken::Broken;
use crate::table::key::key;
use crate::table::pattern::Pattern;
use crate::table::{CarrierView, EnumDescriptor, Message, View};
use crate::value::formats;

/// The rules of the properties of a carrier.
#[derive(Debug)]
pub struct Constraints {
    text: &'static str,
    read: OnceLock<Result<Checks, Refused>>,
}

#[derive(Debug, Default)]
pub(super) struct Checks {
    pub(super) is_closed: bool,
    /// The names of required properties that are not in the table.
    pub(super) undescribed: Vec<String>,
    /// The names of forbidden properties, which are not in the table.
    pub(super) absent: Vec<String>,
    /// The constraints by index of the property in the table.
    pub(super) of_properties: Vec<(usize, Vec<Constraint>)>,
    /// The indexes of properties that are open enumerations here, with their nesting depth within lists and dictionaries.
    pub(super) open: Vec<(usize, usize)>,
    /// The indexes of properties that messages of one kind omit.
    pub(super) omitted: Vec<(usize, Message)>,
}

impl Constraints {
    /// Constraints in the text of [`Rules`].
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            read: OnceLock::new(),
        }
    }

    /// Constraints on properties, each by its index in the table.
    pub(crate) fn of_properties(of_properties: Vec<(usize, Vec<Constraint>)>) -> Self {
        let checks = Checks {
            of_properties,
            ..Checks::default()
        };
        let checks = checks.with_open();
        Self {
            text: "",
            read: OnceLock::from(Ok(checks)),
        }
    }

    /// Whether the property at `index` must be present even if it is empty.
    pub(crate) fn is_present(&self, name: &str, fields: &[&str], index: usize) -> bool {
        let Ok(checks) = self.of(name, fields) else {
            return false;
        };
        let mut all = checks.of_properties.iter();
        let found = all.find(|(of, _)| *of == index);
        found.is_some_and(|(_, rules)| rules.iter().any(|rule| matches!(rule.0, Check::Present)))
    }

    /// Whether the property at `index` may be a text that its enumeration does not list.
    pub(crate) fn is_open(&self, name: &str, fields: &[&str], index: usize) -> bool {
        let checks = self.of(name, fields);
        checks.is_ok_and(|checks| checks.open.contains(&(index, 0)))
    }

    /// Whether a message omits the property at `index`.
    pub(crate) fn is_omitted(
        &self,
        name: &str,
        fields: &[&str],
        index: usize,
        message: Message,
    ) -> bool {
        let checks = self.of(name, fields);
        checks.is_ok_and(|checks| checks.omitted.contains(&(index, message)))
    }

    pub(super) fn of(&self, name: &str, fields: &[&str]) -> Result<&Checks, Broken> {
        let read = self.read.get_or_init(|| {
            Checks::read(self.text, fields)
                .map_err(|refused| refused.within(format!("rules of the carrier `{name}`")))
        });
        read.as_ref().map_err(Broken::fault)
    }
}

impl Checks {
    fn with_open(mut self) -> Self {
        let open = self.of_properties.iter();
        let open = open.filter_map(|(index, rules)| Some((*index, open_depth(rules)?)));
        self.open = open.collect();
        self
    }

    fn read(text: &str, fields: &[&str]) -> Result<Self, Refused> {
        let rules = Rules::parse(text)?;
        let mut checks = Self {
            is_closed: rules.is_closed,
            ..Self::default()
        };
        for field in rules.fields {
            let name = field.name.as_str();
            let index = fields.iter().position(|known| *known == name);
            let Some(index) = index else {
                match field.rules.as_slice() {
                    [Rule::Undescribed] => checks.undescribed.push(name.to_owned()),
                    [Rule::Absent] => checks.absent.push(name.to_owned()),
                    _ => return Err(Refused::new(format!("there is no property `{name}`"))),
                }
                continue;
            };
            let mut constraints = Vec::with_capacity(field.rules.len());
            for rule in &field.rules {
                match rule {
                    Rule::ReadOnly => checks.omitted.push((index, Message::Request)),
                    Rule::WriteOnly => checks.omitted.push((index, Message::Response)),
                    rule => constraints.push(Constraint::new(rule)?),
                }
            }
            checks.of_properties.push((index, constraints));
        }
        Ok(checks.with_open())
    }
}

/// A rule in checkable form.
#[derive(Clone, Debug)]
pub struct Constraint(Check);

#[derive(Clone, Debug)]
enum Check {
    Required,
    Present,
    Nullable,
    Null,
    Min(Bound),
    Max(Bound),
    Above(Bound),
    Below(Bound),
    Step(Bound),
    OneOf(Vec<Bound>),
    Always(bool),
    MinLength(usize),
    MaxLength(usize),
    Pattern(Pattern),
    Format(TextFormat),
    MinItems(usize),
    MaxItems(usize),
    Unique,
    Object,
    Text,
    MinProperties(usize),
    MaxProperties(usize),
    /// A constraint on each item of a list or value of a dictionary.
    Each(Box<Constraint>),
    /// A constraint on the name of each property or entry.
    Names(Box<Constraint>),
    AnyOf(Vec<Vec<Constraint>>),
    Listed,
    Open,
    /// A constraint on a property of an object without a table.
    Of(String, Box<Constraint>),
    Words(Vec<String>),
    Is(JsonType),
}

impl Constraint {
    /// Converts a rule to checkable form.
    ///
    /// # Errors
    /// If it is a pattern that the regular expression library does not support.
    pub fn new(rule: &Rule) -> Result<Self, Refused> {
        Ok(Self(match rule {
            Rule::Required => Check::Required,
            Rule::Present => Check::Present,
            Rule::Nullable => Check::Nullable,
            Rule::Null => Check::Null,
            Rule::Min(bound) => Check::Min(*bound),
            Rule::Max(bound) => Check::Max(*bound),
            Rule::Above(bound) => Check::Above(*bound),
            Rule::Below(bound) => Check::Below(*bound),
            Rule::Step(bound) => Check::Step(*bound),
            Rule::OneOf(numbers) => Check::OneOf(numbers.clone()),
            Rule::Always(value) => Check::Always(*value),
            Rule::MinLength(count) => Check::MinLength(*count),
            Rule::MaxLength(count) => Check::MaxLength(*count),
            Rule::Pattern(pattern) => Check::Pattern(Pattern::new(pattern)?),
            Rule::Format(format) => Check::Format(*format),
            Rule::MinItems(count) => Check::MinItems(*count),
            Rule::MaxItems(count) => Check::MaxItems(*count),
            Rule::Unique => Check::Unique,
            Rule::Object => Check::Object,
            Rule::Text => Check::Text,
            Rule::Undescribed | Rule::Absent => {
                return Err(Refused::new(format!(
                    "`{rule}` is for a name that the table does not have"
                )));
            }
            Rule::MinProperties(count) => Check::MinProperties(*count),
            Rule::MaxProperties(count) => Check::MaxProperties(*count),
            Rule::Each(rule) => Check::Each(Box::new(Self::new(rule)?)),
            Rule::Names(rule) => Check::Names(Box::new(Self::new(rule)?)),
            Rule::AnyOf(lists) => {
                let list = |rules: &Vec<Rule>| rules.iter().map(Self::new).collect();
                Check::AnyOf(lists.iter().map(list).collect::<Result<_, _>>()?)
            }
            Rule::Listed => Check::Listed,
            Rule::Open => Check::Open,
            Rule::ReadOnly | Rule::WriteOnly => {
                return Err(Refused::new(format!(
                    "`{rule}` is a rule for properties of a table only"
                )));
            }
            Rule::Of(name, rule) => Check::Of(name.clone(), Box::new(Self::new(rule)?)),
            Rule::Words(words) => Check::Words(words.clone()),
            Rule::Is(kind) => Check::Is(*kind),
        }))
    }

    /// The nesting depth within lists and dictionaries at which an enumeration is open, if any.
    fn open_depth(&self) -> Option<usize> {
        match &self.0 {
            Check::Open => Some(0),
            Check::Each(rule) => rule.open_depth().map(|depth| depth + 1),
            _ => None,
        }
    }

    /// The nesting depth within lists and dictionaries at which a value must be an object, if any.
    #[cfg(feature = "formats")]
    pub(super) fn object_depth(&self) -> Option<usize> {
        match &self.0 {
            Check::Object => Some(0),
            Check::Each(rule) => rule.object_depth().map(|depth| depth + 1),
            // Also a nullable object.
            Check::AnyOf(lists) => match lists.as_slice() {
                [null, rules] if matches!(null.as_slice(), [Self(Check::Null)]) => {
                    rules.iter().find_map(Self::object_depth)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Parses rules in the text of [`Rule`], separated by single spaces.
    pub(super) fn read(text: &str) -> Result<Vec<Self>, Refused> {
        let words = text.split(' ').filter(|word| !word.is_empty());
        words.map(|word| Self::new(&word.parse()?)).collect()
    }

    /// The same rule for each item of a list or value of a dictionary.
    pub(super) fn each(self) -> Self {
        Self(Check::Each(Box::new(self)))
    }

    /// Whether it forbids empty texts as items.
    #[cfg(feature = "formats")]
    pub(super) fn refuses_empty_items(&self) -> bool {
        matches!(&self.0, Check::Each(rule) if rule.broken(View::Str("")).is_some())
    }

    /// Whether it constrains the type of a value, which is not visible in formats in which all values are text.
    pub(super) fn is_of_kind(&self) -> bool {
        match &self.0 {
            // In these formats, a list with one item looks like the item.
            Check::Is(_) | Check::Each(_) => true,
            Check::Of(_, rule) => matches!(rule.0, Check::Object) || rule.is_of_kind(),
            Check::AnyOf(lists) => lists.iter().flatten().any(Self::is_of_kind),
            _ => false,
        }
    }

    /// Whether it requires a property that is missing. `value` is the value of the property, if present.
    pub(super) fn misses(&self, value: Option<&Value>) -> bool {
        match self.0 {
            Check::Required => value.is_none_or(Value::is_null),
            Check::Present => value.is_none(),
            _ => false,
        }
    }

    /// Whether it demands that the property is there. It may be `null`.
    pub(super) fn is_required(&self) -> bool {
        matches!(self.0, Check::Present)
    }

    /// Whether it permits `null`.
    pub(crate) fn is_nullable(&self) -> bool {
        matches!(self.0, Check::Present | Check::Nullable)
    }

    /// Whether it examines only a value and its items, not their content.
    pub(super) fn is_near(&self) -> bool {
        match &self.0 {
            // Equality of items depends on their whole content.
            Check::Unique => false,
            Check::Each(rule) | Check::Of(_, rule) => rule.is_of_one(),
            Check::AnyOf(lists) => lists.iter().flatten().all(Self::is_near),
            _ => true,
        }
    }

    /// Whether it examines only a value, not its items.
    fn is_of_one(&self) -> bool {
        match &self.0 {
            Check::Unique | Check::Each(_) | Check::Of(..) => false,
            Check::AnyOf(lists) => lists.iter().flatten().all(Self::is_of_one),
            _ => true,
        }
    }

    /// Whether an untyped value violates it. `is_unlisted` states that the enumeration does not list the value.
    pub(super) fn is_broken_by(&self, value: &Value, is_unlisted: bool) -> bool {
        match &self.0 {
            // The text alone is not sufficient.
            Check::Listed => is_unlisted,
            Check::Each(rule) if matches!(rule.0, Check::Listed) => is_unlisted,
            Check::AnyOf(lists) => lists.iter().all(|rules| {
                let mut rules = rules.iter();
                rules.any(|rule| rule.is_broken_by(value, is_unlisted))
            }),
            _ => self.broken(View::Json(value)).is_some(),
        }
    }

    /// The violation in a value or in an item of it, if any.
    pub(super) fn broken(&self, view: View<'_>) -> Option<Broken> {
        self.broken_in(view, false)
    }

    /// The same. In a merge patch, `null` removes properties and entries (RFC 7396) and violates no rule.
    pub(super) fn broken_in(&self, view: View<'_>, is_patch: bool) -> Option<Broken> {
        let view = plain(view);
        let is_gone = |view: View<'_>| {
            is_patch && matches!(view.chosen(), View::Null | View::Json(Value::Null))
        };
        let entry = |rule: &Self, name: &str, view: View<'_>| match is_gone(view) {
            true => None,
            false => Some(rule.broken_item(view, is_patch)?.below(name)),
        };
        match (&self.0, view) {
            (Check::Each(rule), View::Json(Value::Object(members))) => {
                let mut members = members.iter();
                members.find_map(|(key, value)| entry(rule, key, View::Json(value)))
            }
            (Check::Of(name, rule), View::Json(Value::Object(members))) => {
                let value = members.get(name).map(View::Json);
                if value.is_some_and(is_gone) {
                    return None;
                }
                let broken = rule.broken_in(value.unwrap_or(View::Null), is_patch);
                Some(broken?.below(name))
            }
            // A rule for the properties of each variant.
            (Check::Each(rule), View::Choice(choice)) => match choice.inner() {
                View::Carrier(carrier) => {
                    let mut all = properties(carrier);
                    all.find_map(|(name, view)| entry(rule, name, view.chosen()))
                }
                inner @ (View::Choice(_) | View::Map(_) | View::Json(Value::Object(_))) => {
                    self.broken_in(inner, is_patch)
                }
                _ => None,
            },
            (Check::Names(rule), view) => rule.broken_name(view),
            (Check::AnyOf(lists), view) => {
                let broken = |rules: &Vec<Self>| {
                    let mut rules = rules.iter();
                    rules.find_map(|rule| rule.broken_in(view, is_patch))
                };
                let all: Option<Vec<Broken>> = lists.iter().map(broken).collect();
                let all: Vec<String> = all?.iter().map(ToString::to_string).collect();
                let message = format!("fits none of what it may be: {}", all.join("; "));
                Some(Broken::new("", message))
            }
            (Check::Each(rule), View::List(list)) => (0..list.len()).find_map(|index| {
                let broken = rule.broken_item(list.get(index), is_patch)?;
                Some(broken.below(&format!("[{index}]")))
            }),
            (Check::Each(rule), View::Map(map)) => (0..map.len()).find_map(|index| {
                let (key, value) = map.entry(index)?;
                entry(rule, key, value)
            }),
            _ => self.wrong(view).map(|message| Broken::new("", message)),
        }
    }

    /// The violation in an item. Rules include whether an item may be `null`; for a property, that is stated separately.
    fn broken_item(&self, view: View<'_>, is_patch: bool) -> Option<Broken> {
        match (&self.0, view) {
            (Check::Object, View::Json(Value::Null)) => Some(Broken::new("", "is `null`")),
            _ => self.broken_in(view, is_patch),
        }
    }

    /// The violation in the name of a property or an entry.
    fn broken_name(&self, view: View<'_>) -> Option<Broken> {
        let broken = |name: &str| {
            let broken = self.broken(View::Str(name))?;
            Some(Broken::new(name, format!("has a name that {broken}")))
        };
        match view {
            View::Json(Value::Object(members)) => members.keys().find_map(|name| broken(name)),
            View::Map(map) => (0..map.len()).find_map(|index| broken(map.entry(index)?.0)),
            View::Carrier(carrier) => {
                let fields = carrier.descriptor().fields().iter().enumerate();
                let is_there = |index: usize| !matches!(carrier.view(index), View::Null);
                let fields = fields.filter(|(index, _)| is_there(*index));
                let others = carrier.unknown().iter().map(|(name, _)| name);
                let mut all = fields.map(|(_, name)| *name).chain(others);
                all.find_map(broken)
            }
            View::Choice(choice) => self.broken_name(choice.inner()),
            _ => None,
        }
    }

    /// The text for a length or a pattern, if the value is text in JSON but has another type here.
    fn text_of(&self, view: View<'_>) -> Option<String> {
        let is_of_text = matches!(
            self.0,
            Check::MinLength(_) | Check::MaxLength(_) | Check::Pattern(_)
        );
        let is_text = match view {
            View::DateTime(_) | View::Bytes(_) => true,
            View::Enum(value) => !value.descriptor().is_numeric(),
            _ => false,
        };
        (is_of_text && is_text).then(|| view.text()).flatten()
    }

    /// The violation in the value itself.
    fn wrong(&self, view: View<'_>) -> Option<String> {
        if let View::Enum(value) = view
            && !matches!(self.0, Check::Listed)
            && !value.descriptor().has(value)
        {
            // A value that the enumeration does not list is a text, to which the text rules apply.
            return self.wrong(View::Str(&value.text()));
        }
        if let Some(text) = self.text_of(view) {
            return self.wrong(View::Str(&text));
        }
        match (&self.0, view) {
            (Check::Required, View::Null) => Some("is missing".to_owned()),
            // The value does not determine whether it is present.
            (Check::Required | Check::Present | Check::Nullable | Check::Open, _)
            | (_, View::Null) => None,
            (Check::Listed, View::Enum(value)) => {
                let table = value.descriptor();
                (!table.has(value)).then(|| not_a_member(table, &value.text()))
            }
            (Check::Null, View::Json(Value::Null)) => None,
            (Check::Null, _) => Some("is not `null`".to_owned()),
            (Check::Min(limit), _) => bounded(view, *limit, "less than", Ordering::is_lt),
            (Check::Max(limit), _) => bounded(view, *limit, "more than", Ordering::is_gt),
            (Check::Above(limit), _) => bounded(view, *limit, "not above", Ordering::is_le),
            (Check::Below(limit), _) => bounded(view, *limit, "not below", Ordering::is_ge),
            (Check::Step(step), _) => stepped(view, *step),
            (Check::OneOf(numbers), _) => listed(view, numbers),
            (Check::Always(value), View::Bool(found)) => {
                (found != *value).then(|| format!("is {found}, not {value}"))
            }
            (Check::MinLength(limit), View::Str(text)) => {
                fewer(text.chars().count(), *limit, CHARACTERS)
            }
            (Check::MaxLength(limit), View::Str(text)) => {
                more(text.chars().count(), *limit, CHARACTERS)
            }
            (Check::Pattern(pattern), View::Str(text)) => pattern.broken(text),
            (Check::Format(format), View::Str(text)) => formats::broken(*format, text),
            (Check::Format(format), View::DateTime(value)) => {
                value.with_text(|text| formats::broken(*format, text))
            }
            (Check::MinItems(limit), View::List(list)) => fewer(list.len(), *limit, ITEMS),
            (Check::MaxItems(limit), View::List(list)) => more(list.len(), *limit, ITEMS),
            (Check::Unique, View::List(list)) => {
                let mut seen = HashSet::new();
                let twice = |index| !seen.insert(key(list.get(index)));
                let found = (0..list.len()).any(twice);
                found.then(|| "holds an item twice".to_owned())
            }
            // This rule does not decide whether `null` is permitted.
            (Check::Object | Check::Text, View::Choice(choice)) => {
                self.wrong(plain(choice.inner()))
            }
            (Check::Object, View::Json(_) | View::Map(_) | View::Carrier(_)) => None,
            (Check::Object, _) => Some("is not an object".to_owned()),
            (Check::Text, View::Str(_) | View::DateTime(_) | View::Bytes(_)) => None,
            (Check::Text, View::Enum(value)) if !value.descriptor().is_numeric() => None,
            (Check::Text, _) => Some("is not a text".to_owned()),
            (Check::Words(words), View::Str(text)) => beyond(words, text),
            (Check::Words(words), View::Enum(value)) => beyond(words, &value.text()),
            (Check::Words(_), _) => Some("is not a text".to_owned()),
            (Check::Is(JsonType::Integer), View::I64(_) | View::U64(_))
            | (Check::Is(JsonType::Number), View::I64(_) | View::U64(_) | View::F64(_))
            | (Check::Is(JsonType::Boolean), View::Bool(_))
            | (Check::Is(JsonType::Number), View::Json(Value::Number(_)))
            | (Check::Is(JsonType::Array), View::List(_)) => None,
            (Check::Is(JsonType::Integer), View::F64(number)) if number.fract() == 0.0 => None,
            (Check::Is(kind), _) => Some(format!("is not of the type `{}`", kind.as_str())),
            (Check::MinProperties(limit), view) => fewer(entries(view)?, *limit, ENTRIES),
            (Check::MaxProperties(limit), view) => more(entries(view)?, *limit, ENTRIES),
            _ => None,
        }
    }
}

/// The properties of a carrier, including those that are not in its table.
fn properties(carrier: &dyn CarrierView) -> impl Iterator<Item = (&str, View<'_>)> {
    let fields = carrier.descriptor().fields().iter().enumerate();
    let fields = fields.map(|(index, name)| (*name, carrier.view(index)));
    let others = carrier.unknown().iter();
    fields.chain(others.map(|(name, value)| (name, View::Json(value))))
}

/// A free-form value as a typed view, because rules apply by the type of a value even if none is declared.
fn plain(view: View<'_>) -> View<'_> {
    match view {
        View::Json(Value::Bool(value)) => View::Bool(*value),
        View::Json(Value::String(text)) => View::Str(text),
        View::Json(Value::Array(items)) => View::List(items),
        View::Json(Value::Number(number)) => {
            let integer = number.as_i64().map(View::I64);
            let integer = integer.or_else(|| number.as_u64().map(View::U64));
            let real = || number.as_f64().map(View::F64);
            integer.or_else(real).unwrap_or(view)
        }
        view => view,
    }
}

/// The nesting depth within lists and dictionaries at which `rules` make an enumeration open, if any.
pub(super) fn open_depth(rules: &[Constraint]) -> Option<usize> {
    rules.iter().find_map(Constraint::open_depth)
}

/// Checks a number against a limit. Integers are compared as integers, because large ones would equal their neighbours as doubles.
fn bounded(
    view: View<'_>,
    limit: Bound,
    how: &str,
    is_beyond: impl Fn(Ordering) -> bool,
) -> Option<String> {
    let number = number(view)?;
    let order = match (number, limit) {
        (Bound::Integer(number), Bound::Integer(limit)) => Some(number.cmp(&limit)),
        (number, limit) => number.as_f64().partial_cmp(&limit.as_f64()),
    };
    order
        .is_some_and(is_beyond)
        .then(|| format!("is {number}, {how} {limit}"))
}

fn stepped(view: View<'_>, step: Bound) -> Option<String> {
    let number = number(view)?;
    let is_multiple = match (number, step) {
        (Bound::Integer(number), Bound::Integer(step)) => number.checked_rem(step) == Some(0),
        (number, step) => {
            let times = number.as_f64() / step.as_f64();
            (times - times.round()).abs() <= 1e-9 * times.abs().max(1.0)
        }
    };
    (!is_multiple).then(|| format!("is {number}, not a multiple of {step}"))
}

/// Checks that a number is among the listed ones.
fn listed(view: View<'_>, numbers: &[Bound]) -> Option<String> {
    let number = number(view)?;
    let is_equal = |known: &Bound| match (number, *known) {
        (Bound::Integer(number), Bound::Integer(known)) => number == known,
        (number, known) => number.as_f64() == known.as_f64(),
    };
    let told = || {
        let known: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        format!("is {number}, which is not one of {}", known.join(", "))
    };
    (!numbers.iter().any(is_equal)).then(told)
}

fn number(view: View<'_>) -> Option<Bound> {
    match view {
        View::I32(value) => Some(i64::from(value).into()),
        View::I64(value) => Some(value.into()),
        View::U64(value) => Some(value.into()),
        View::F64(value) => Some(Bound::Real(value)),
        View::Decimal(value) => Some(match value.to_integer() {
            Some(integer) => Bound::Integer(integer),
            None => Bound::Real(value.to_f64()),
        }),
        _ => None,
    }
}

/// The number of properties or entries of an object; `None` for other values.
fn entries(view: View<'_>) -> Option<usize> {
    match view {
        View::Map(map) => Some(map.len()),
        View::Json(Value::Object(members)) => Some(members.len()),
        View::Carrier(carrier) => {
            let fields = 0..carrier.descriptor().fields().len();
            let is_there = |index: &usize| !matches!(carrier.view(*index), View::Null);
            // The unknown properties include known names whose value is `null` or has another type.
            Some(fields.filter(is_there).count() + carrier.unknown().iter().count())
        }
        _ => None,
    }
}

/// The name of counted things, in singular and plural.
type Counted = [&'static str; 2];

const CHARACTERS: Counted = ["character", "characters"];
const ITEMS: Counted = ["item", "items"];
const ENTRIES: Counted = ["entry", "entries"];

fn fewer(count: usize, least: usize, of: Counted) -> Option<String> {
    (count < least).then(|| format!("{}, fewer than {least}", has(count, of)))
}

fn more(count: usize, most: usize, of: Counted) -> Option<String> {
    (count > most).then(|| format!("{}, more than {most}", has(count, of)))
}

fn has(count: usize, [one, several]: Counted) -> String {
    match count {
        1 => format!("has 1 {one}"),
        count => format!("has {count} {several}"),
    }
}

/// The maximum number of members that a message lists.
const MOST_LISTED: usize = 12;

/// The message for a value that is not a member of an enumeration.
pub(super) fn not_a_member(table: &EnumDescriptor, text: &str) -> String {
    let members = table.members();
    if members.len() > MOST_LISTED {
        return format!("is `{text}`, which is not a member of {}", table.name());
    }
    not_one_of(text, members)
}

/// The message for a text that is none of these.
fn beyond(words: &[String], text: &str) -> Option<String> {
    let is_one = words.iter().any(|word| word == text);
    (!is_one).then(|| not_one_of(text, words))
}

fn not_one_of<S: AsRef<str>>(text: &str, words: &[S]) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    format!("is `{text}`, which is not one of `{}`", words.join("`, `"))
}

#[cfg(test)]
mod tests {
    use crate::value::DateTime;
    use serde_json::json;

    use super::*;

    fn broken(rule: &str, view: View<'_>) -> Option<String> {
        let rule: Rule = rule.parse().expect("it is a rule");
        let constraint = Constraint::new(&rule).expect("it can be checked");
        constraint.broken(view).map(|broken| broken.to_string())
    }

    #[test]
    fn bounds_hold_at_their_edges() {
        for (rule, good, bad) in [
            ("min:1", 1, 0),
            ("max:9", 9, 10),
            ("above:1", 2, 1),
            ("below:9", 8, 9),
            ("step:5", 15, 7),
        ] {
            assert_eq!(broken(rule, View::I32(good)), None, "{rule}");
            assert!(broken(rule, View::I32(bad)).is_some(), "{rule}");
        }
        assert_eq!(broken("step:0.1", View::F64(0.3)), None);
        assert_eq!(
            broken("min:1", View::I64(0)).as_deref(),
            Some("is 0, less than 1")
        );
    }

    #[test]
    fn integers_beyond_doubles_are_not_equal_to_their_neighbours() {
        let limit = 9_007_199_254_740_993;
        assert!(broken("max:9007199254740992", View::I64(limit)).is_some());
        assert!(broken("step:2", View::I64(limit)).is_some());
    }

    #[test]
    fn rules_that_cannot_be_read_are_no_fault_of_the_value() {
        let rules = Constraints::new("other min:1");
        let broken = rules
            .of("Pet", &["name"])
            .expect_err("there is no such property");
        assert!(broken.is_fault());
        assert_eq!(
            broken.to_string(),
            "rules of the carrier `Pet`: there is no property `other`"
        );
    }

    #[test]
    fn lengths_count_characters_and_nothing_is_only_missing() {
        assert_eq!(broken("maxLength:2", View::Str("éé")), None);
        assert!(broken("minLength:3", View::Str("éé")).is_some());
        assert_eq!(broken("minLength:3", View::Null), None);
        // Lengths count the characters of the base64 text, and those of the original text of a date-time.
        assert_eq!(broken("maxLength:4", View::Bytes(b"abc")), None);
        assert!(broken("maxLength:4", View::Bytes(b"abcd")).is_some());
        let time = DateTime::new("2020-01-01T00:00:00.000Z");
        assert!(broken("maxLength:20", View::DateTime(&time)).is_some());
        assert_eq!(broken("minLength:24", View::DateTime(&time)), None);
        assert_eq!(
            broken("required", View::Null).as_deref(),
            Some("is missing")
        );
    }

    #[test]
    fn free_form_values_keep_the_rules_of_their_kind() {
        let told = |rule, value: Value| broken(rule, View::Json(&value));
        for value in [json!({}), Value::Null] {
            assert_eq!(told("object", value), None);
        }
        for value in [json!(5), json!("a"), json!([]), json!(true)] {
            assert_eq!(told("object", value).as_deref(), Some("is not an object"));
        }
        assert!(told("min:3", json!(2)).is_some());
        assert_eq!(told("min:3", json!("2")), None);
        assert!(told("each.maxLength:1", json!({"a": "bc"})).is_some());
        let either = "anyOf:maxLength:1%0AminLength:3";
        assert_eq!(told(either, json!("abc")), None);
        assert!(told(either, json!("ab")).is_some());
    }

    #[test]
    fn what_is_counted_once_is_told_in_the_singular() {
        let (one, two) = (vec![1], vec![1, 2]);
        for (rule, view, told) in [
            (
                "minLength:2",
                View::Str("a"),
                "has 1 character, fewer than 2",
            ),
            (
                "minLength:1",
                View::Str(""),
                "has 0 characters, fewer than 1",
            ),
            ("maxItems:1", View::List(&two), "has 2 items, more than 1"),
            ("maxItems:0", View::List(&one), "has 1 item, more than 0"),
            (
                "minProperties:2",
                View::Json(&json!({"a": 1})),
                "has 1 entry, fewer than 2",
            ),
        ] {
            assert_eq!(broken(rule, view).as_deref(), Some(told));
        }
        for value in [json!(null), json!("a"), json!([1])] {
            assert_eq!(
                broken("minProperties:2", View::Json(&value)),
                None,
                "{value}"
            );
        }
    }

    #[test]
    fn free_form_items_are_null_only_where_a_rule_says_so() {
        let nullable = "each.anyOf:null%0Aobject";
        for value in [json!([{}, null]), json!({"a": null})] {
            let wrong = broken("each.object", View::Json(&value));
            assert!(
                wrong.is_some_and(|wrong| wrong.ends_with(" is `null`")),
                "{value}"
            );
            assert_eq!(broken(nullable, View::Json(&value)), None, "{value}");
        }
        let deep = json!({"a": [{}, null]});
        let wrong = broken("each.each.object", View::Json(&deep));
        assert_eq!(wrong.as_deref(), Some("a[1] is `null`"));
        assert!(broken(nullable, View::Json(&json!([5]))).is_some());
    }

    #[test]
    fn a_merge_patch_takes_entries_away_but_no_items() {
        let in_patch = |rule: &str, value: &Value| {
            let rule = Constraint::new(&rule.parse().expect("it is a rule"));
            let rule = rule.expect("it can be checked");
            rule.broken_in(View::Json(value), true).is_some()
        };
        for rule in ["each.object", "each.text", "of:a%0Atext", "of:a%0Arequired"] {
            assert!(!in_patch(rule, &json!({"a": null})), "{rule}");
        }
        assert!(in_patch("each.object", &json!({"a": 5})));
        assert!(in_patch("each.object", &json!([null])));
        assert!(in_patch("each.each.object", &json!({"a": [null]})));
    }

    #[test]
    fn lists_are_checked_as_a_whole_and_by_item() {
        let list = vec![1, 2, 2];
        assert!(broken("unique", View::List(&list)).is_some());
        assert!(broken("maxItems:2", View::List(&list)).is_some());
        assert_eq!(broken("minItems:3", View::List(&list)), None);
        assert_eq!(
            broken("each.max:1", View::List(&list)).as_deref(),
            Some("[1] is 2, more than 1")
        );
    }

    #[cfg(feature = "pattern")]
    #[test]
    fn patterns_are_found_anywhere_unless_they_say_otherwise() {
        assert_eq!(broken("pattern:b+", View::Str("abba")), None);
        assert!(broken("pattern:^b%20c$", View::Str("b c d")).is_some());
    }
}
