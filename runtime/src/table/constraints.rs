//! Constraints that values must keep: bounds, lengths, patterns, and properties that must be there.
//!
//! They stand as text beside the table that they are about and are read at the first use, so that a type without rules
//! costs nothing and one with rules little. A line is about one property:
//!
//! ```text
//! quantity required min:1 max:99
//! tags minItems:1 each.maxLength:20
//! ```
//!
//! A line of the word `closed` alone is about the carrier: it has no other properties than those of its table.
//!
//! Blanks, ends of lines and `%` in a name or a pattern are written as `%20`, `%0A` and `%25`.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::sync::OnceLock;

use crate::json;
use crate::table::{CarrierView, View};

/// The rules of the properties of a carrier.
#[derive(Debug)]
pub struct Constraints {
    text: &'static str,
    read: OnceLock<Rules>,
}

#[derive(Debug)]
struct Rules {
    is_closed: bool,
    /// By index of the property in the table.
    of_properties: Vec<(usize, Vec<Constraint>)>,
}

impl Constraints {
    /// Constraints as the module describes them.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            read: OnceLock::new(),
        }
    }

    fn of(&self, fields: &[&str]) -> &Rules {
        self.read.get_or_init(|| {
            // A line about a property of this name has more words.
            let is_closed = self.text.lines().any(|line| line == "closed");
            let lines = self.text.lines().filter_map(|line| {
                let mut words = line.split(' ');
                let name = unescaped(words.next()?);
                let index = fields.iter().position(|field| *field == name)?;
                Some((index, words.filter_map(Constraint::parse).collect()))
            });
            Rules {
                is_closed,
                of_properties: lines.collect(),
            }
        })
    }
}

/// One rule.
#[derive(Clone, Debug)]
pub struct Constraint(Check);

#[derive(Clone, Debug)]
enum Check {
    Required,
    Min(f64),
    Max(f64),
    Above(f64),
    Below(f64),
    Step(f64),
    MinLength(usize),
    MaxLength(usize),
    Pattern(Pattern),
    MinItems(usize),
    MaxItems(usize),
    Unique,
    MinProperties(usize),
    MaxProperties(usize),
    /// For each item of a list or value of a dictionary.
    Each(Box<Constraint>),
}

impl Constraint {
    /// Reads a rule such as `min:1`; none for a word that is no rule.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        if let Some(inner) = word.strip_prefix("each.") {
            return Some(Self(Check::Each(Box::new(Self::parse(inner)?))));
        }
        let (name, value) = word.split_once(':').unwrap_or((word, ""));
        let number = || value.parse::<f64>().ok();
        let count = || value.parse::<usize>().ok();
        Some(Self(match name {
            "required" => Check::Required,
            "min" => Check::Min(number()?),
            "max" => Check::Max(number()?),
            "above" => Check::Above(number()?),
            "below" => Check::Below(number()?),
            "step" => Check::Step(number()?),
            "minLength" => Check::MinLength(count()?),
            "maxLength" => Check::MaxLength(count()?),
            "pattern" => Check::Pattern(Pattern::new(&unescaped(value))?),
            "minItems" => Check::MinItems(count()?),
            "maxItems" => Check::MaxItems(count()?),
            "unique" => Check::Unique,
            "minProperties" => Check::MinProperties(count()?),
            "maxProperties" => Check::MaxProperties(count()?),
            _ => return None,
        }))
    }

    /// What is wrong with a value, if anything is.
    fn broken(&self, view: View<'_>) -> Option<String> {
        let length = || match view {
            View::Str(text) => text.chars().count(),
            _ => 0,
        };
        let items = || match view {
            View::List(list) => list.len(),
            _ => 0,
        };
        let properties = || match view {
            View::Map(map) => map.len(),
            View::Json(value) => value.as_object().map_or(0, serde_json::Map::len),
            _ => 0,
        };
        match (&self.0, view) {
            (Check::Required, View::Null) => Some("is missing".to_owned()),
            (Check::Required, _) | (_, View::Null) => None,
            (Check::Min(limit), _) => bounded(view, *limit, "less than", |n, limit| n < limit),
            (Check::Max(limit), _) => bounded(view, *limit, "more than", |n, limit| n > limit),
            (Check::Above(limit), _) => bounded(view, *limit, "not above", |n, limit| n <= limit),
            (Check::Below(limit), _) => bounded(view, *limit, "not below", |n, limit| n >= limit),
            (Check::Step(step), _) => bounded(view, *step, "no multiple of", |n, step| {
                let times = n / step;
                (times - times.round()).abs() > 1e-9 * times.abs().max(1.0)
            }),
            (Check::MinLength(limit), View::Str(_)) => {
                count_of(length(), *limit, true, "characters")
            }
            (Check::MaxLength(limit), View::Str(_)) => {
                count_of(length(), *limit, false, "characters")
            }
            (Check::Pattern(pattern), View::Str(text)) => pattern.broken(text),
            (Check::MinItems(limit), View::List(_)) => count_of(items(), *limit, true, "items"),
            (Check::MaxItems(limit), View::List(_)) => count_of(items(), *limit, false, "items"),
            (Check::Unique, View::List(list)) => {
                let mut seen = HashSet::new();
                let twice = |index| !seen.insert(json::to_vec(list.get(index)));
                let found = (0..list.len()).any(twice);
                found.then(|| "holds an item twice".to_owned())
            }
            (Check::MinProperties(limit), View::Map(_) | View::Json(_)) => {
                count_of(properties(), *limit, true, "entries")
            }
            (Check::MaxProperties(limit), View::Map(_) | View::Json(_)) => {
                count_of(properties(), *limit, false, "entries")
            }
            (Check::Each(rule), View::List(list)) => (0..list.len()).find_map(|index| {
                let message = rule.broken(list.get(index))?;
                Some(format!("holds at {index} what {message}"))
            }),
            (Check::Each(rule), View::Map(map)) => (0..map.len()).find_map(|index| {
                let (key, value) = map.entry(index)?;
                let message = rule.broken(value)?;
                Some(format!("holds at {key} what {message}"))
            }),
            _ => None,
        }
    }
}

/// A number and a limit that it may not be beyond.
fn bounded(
    view: View<'_>,
    limit: f64,
    how: &str,
    is_beyond: impl Fn(f64, f64) -> bool,
) -> Option<String> {
    let number = match view {
        View::I32(value) => f64::from(value),
        View::I64(value) => value as f64,
        View::F64(value) => value,
        _ => return None,
    };
    is_beyond(number, limit).then(|| format!("is {number}, {how} {limit}"))
}

fn count_of(count: usize, limit: usize, is_least: bool, what: &str) -> Option<String> {
    let (is_broken, how) = if is_least {
        (count < limit, "fewer")
    } else {
        (count > limit, "more")
    };
    is_broken.then(|| format!("has {count} {what}, {how} than {limit}"))
}

/// A regular expression; without the feature `pattern` any text matches it.
#[derive(Clone, Debug)]
struct Pattern {
    #[cfg(feature = "pattern")]
    text: String,
    #[cfg(feature = "pattern")]
    regex: regex::Regex,
}

impl Pattern {
    #[cfg(feature = "pattern")]
    fn new(text: &str) -> Option<Self> {
        let regex = regex::Regex::new(text).ok()?;
        let text = text.to_owned();
        Some(Self { text, regex })
    }

    #[cfg(not(feature = "pattern"))]
    fn new(_: &str) -> Option<Self> {
        None
    }

    #[cfg(feature = "pattern")]
    fn broken(&self, text: &str) -> Option<String> {
        let is_broken = !self.regex.is_match(text);
        is_broken.then(|| format!("does not match the pattern {}", self.text))
    }

    #[cfg(not(feature = "pattern"))]
    fn broken(&self, _: &str) -> Option<String> {
        None
    }
}

/// A rule that a value breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    path: String,
    message: String,
}

impl Broken {
    /// The way to the wrong value, such as `lines[2].quantity`; empty for the whole value.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong there.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The same, one step further out.
    fn below(mut self, step: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return f.write_str(&self.message);
        }
        write!(f, "{} {}", self.path, self.message)
    }
}

impl std::error::Error for Broken {}

/// Checks a value and all in it against the rules of its carriers. Servers do so with what they are sent; clients can,
/// before they send it.
///
/// # Errors
/// The first rule that is broken.
pub fn check(view: View<'_>) -> Result<(), Broken> {
    match view {
        View::Carrier(carrier) => check_carrier(carrier),
        View::Choice(choice) => check(choice.inner()),
        View::List(list) => (0..list.len()).try_for_each(|index| {
            check(list.get(index)).map_err(|broken| broken.below(&format!("[{index}]")))
        }),
        View::Map(map) => {
            let mut entries = (0..map.len()).filter_map(|index| map.entry(index));
            entries.try_for_each(|(key, value)| check(value).map_err(|broken| broken.below(key)))
        }
        _ => Ok(()),
    }
}

/// Checks a value against rules of its own.
///
/// # Errors
/// The first rule that is broken.
pub fn check_with(rules: &[Constraint], view: View<'_>) -> Result<(), Broken> {
    let broken = rules.iter().find_map(|rule| rule.broken(view));
    match broken {
        None => Ok(()),
        Some(message) => Err(Broken {
            path: String::new(),
            message,
        }),
    }
}

fn check_carrier(carrier: &dyn CarrierView) -> Result<(), Broken> {
    let table = carrier.descriptor();
    let fields = table.fields();
    let name = |index: usize| fields.get(index).copied().unwrap_or_default();
    if let Some(rules) = table.rules() {
        let rules = rules.of(fields);
        if let Some((name, _)) = carrier.unknown().iter().next().filter(|_| rules.is_closed) {
            return Err(Broken {
                path: name.to_owned(),
                message: "is no property of this object".to_owned(),
            });
        }
        for (index, rules) in &rules.of_properties {
            check_with(rules, carrier.view(*index)).map_err(|broken| broken.below(name(*index)))?;
        }
    }
    (0..fields.len()).try_for_each(|index| {
        check(carrier.view(index)).map_err(|broken| broken.below(name(index)))
    })
}

fn unescaped(word: &str) -> Cow<'_, str> {
    if !word.contains('%') {
        return word.into();
    }
    let text = word.replace("%20", " ").replace("%0A", "\n");
    text.replace("%25", "%").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(rule: &str, view: View<'_>) -> Option<String> {
        Constraint::parse(rule).expect("it is a rule").broken(view)
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
    fn lengths_count_characters_and_nothing_is_only_missing() {
        assert_eq!(broken("maxLength:2", View::Str("éé")), None);
        assert!(broken("minLength:3", View::Str("éé")).is_some());
        assert_eq!(broken("minLength:3", View::Null), None);
        assert_eq!(
            broken("required", View::Null).as_deref(),
            Some("is missing")
        );
        assert!(Constraint::parse("min:x").is_none() && Constraint::parse("odd:1").is_none());
    }

    #[test]
    fn lists_are_checked_as_a_whole_and_by_item() {
        let list = vec![1, 2, 2];
        assert!(broken("unique", View::List(&list)).is_some());
        assert!(broken("maxItems:2", View::List(&list)).is_some());
        assert_eq!(broken("minItems:3", View::List(&list)), None);
        assert_eq!(
            broken("each.max:1", View::List(&list)).as_deref(),
            Some("holds at 1 what is 2, more than 1")
        );
    }

    #[cfg(feature = "pattern")]
    #[test]
    fn patterns_are_found_anywhere_unless_they_say_otherwise() {
        assert_eq!(broken("pattern:b+", View::Str("abba")), None);
        assert!(broken("pattern:^b%20c$", View::Str("b c d")).is_some());
    }
}
