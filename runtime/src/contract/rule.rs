//! Rules for values: bounds, lengths, patterns, and required properties.

use std::fmt;
use std::str::FromStr;

use crate::contract::{Name, Refused, TextFormat};

/// A rule for a value, from a schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// A value is required.
    Required,
    /// The property must be present, but may be `null`.
    Present,
    /// The value may be `null`; a parameter may be empty.
    Nullable,
    /// The value is `null`, whatever its type.
    Null,
    /// At least this number.
    Min(Bound),
    /// At most this number.
    Max(Bound),
    /// More than this number.
    Above(Bound),
    /// Less than this number.
    Below(Bound),
    /// A multiple of this positive number.
    Step(Bound),
    /// One of these numbers.
    OneOf(Vec<Bound>),
    /// This truth value.
    Always(bool),
    /// At least this number of characters.
    MinLength(usize),
    /// At most this number of characters.
    MaxLength(usize),
    /// A text with a match of this regular expression anywhere.
    Pattern(String),
    /// A text of this format.
    Format(TextFormat),
    /// At least this number of items.
    MinItems(usize),
    /// At most this number of items.
    MaxItems(usize),
    /// No two items are equal.
    Unique,
    /// A free-form value is an object.
    Object,
    /// A text; for properties of a one-of, whose variants have types of their own.
    Text,
    /// At least this number of properties or entries.
    MinProperties(usize),
    /// At most this number of properties or entries.
    MaxProperties(usize),
    /// The property is required, but is not in the table.
    Undescribed,
    /// The property is forbidden and is not in the table.
    Absent,
    /// A rule for each item of a list or each value of a dictionary.
    Each(Box<Rule>),
    /// A rule for the name of each property or entry.
    Names(Box<Rule>),
    /// All rules of at least one of these lists, none of which is empty. Used for variants of a one-of that have the same type.
    AnyOf(Vec<Vec<Rule>>),
    /// A member of its enumeration.
    Listed,
    /// An enumeration that also permits unlisted texts.
    Open,
    /// Only the server sets the property; requests omit it.
    ReadOnly,
    /// Only the client sets the property; responses omit it.
    WriteOnly,
    /// A rule for the property of this name of an object without a table.
    Of(String, Box<Rule>),
    /// One of these texts; for properties of an object without a table.
    Words(Vec<String>),
    /// A value of this type; for properties of an object without a table.
    Is(JsonType),
}

/// The types of JSON values, except text and object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonType {
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    Array,
}

impl JsonType {
    const ALL: [Self; 4] = [Self::Integer, Self::Number, Self::Boolean, Self::Array];

    /// Its name in schemas.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Array => "array",
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => f.write_str("required"),
            Self::Present => f.write_str("present"),
            Self::Nullable => f.write_str("nullable"),
            Self::Null => f.write_str("null"),
            Self::Min(bound) => write!(f, "min:{bound}"),
            Self::Max(bound) => write!(f, "max:{bound}"),
            Self::Above(bound) => write!(f, "above:{bound}"),
            Self::Below(bound) => write!(f, "below:{bound}"),
            Self::Step(bound) => write!(f, "step:{bound}"),
            Self::OneOf(numbers) => {
                let mut between = "oneOf:";
                numbers.iter().try_for_each(|number| {
                    write!(f, "{}{number}", std::mem::replace(&mut between, ","))
                })
            }
            Self::Always(value) => write!(f, "always:{value}"),
            Self::MinLength(count) => write!(f, "minLength:{count}"),
            Self::MaxLength(count) => write!(f, "maxLength:{count}"),
            Self::Pattern(pattern) => write!(f, "pattern:{}", Name::new(pattern)),
            Self::Format(format) => write!(f, "format:{format}"),
            Self::MinItems(count) => write!(f, "minItems:{count}"),
            Self::MaxItems(count) => write!(f, "maxItems:{count}"),
            Self::Unique => f.write_str("unique"),
            Self::Object => f.write_str("object"),
            Self::Text => f.write_str("text"),
            Self::MinProperties(count) => write!(f, "minProperties:{count}"),
            Self::MaxProperties(count) => write!(f, "maxProperties:{count}"),
            Self::Undescribed => f.write_str("undescribed"),
            Self::Absent => f.write_str("absent"),
            Self::Each(rule) => write!(f, "each.{rule}"),
            Self::Names(rule) => write!(f, "names.{rule}"),
            Self::AnyOf(lists) => {
                let words = |rules: &Vec<Self>| {
                    let words: Vec<String> = rules.iter().map(Self::to_string).collect();
                    words.join(" ")
                };
                let lists: Vec<String> = lists.iter().map(words).collect();
                write!(f, "anyOf:{}", Name::new(lists.join("\n")))
            }
            Self::Listed => f.write_str("listed"),
            Self::Open => f.write_str("open"),
            Self::ReadOnly => f.write_str("readOnly"),
            Self::WriteOnly => f.write_str("writeOnly"),
            Self::Of(name, rule) => write!(f, "of:{}", Name::new(format!("{name}\n{rule}"))),
            Self::Words(words) => {
                let words = words.iter().map(|word| Name::new(word).to_string());
                write!(
                    f,
                    "words:{}",
                    Name::new(words.collect::<Vec<_>>().join(" "))
                )
            }
            Self::Is(kind) => write!(f, "is:{}", kind.as_str()),
        }
    }
}

impl FromStr for Rule {
    type Err = Refused;

    fn from_str(word: &str) -> Result<Self, Refused> {
        let wrong = || Refused::new(format!("`{word}` is not a rule"));
        if let Some(inner) = word.strip_prefix("each.") {
            return Ok(Self::Each(Box::new(inner.parse()?)));
        }
        if let Some(inner) = word.strip_prefix("names.") {
            return Ok(Self::Names(Box::new(inner.parse()?)));
        }
        let Some((name, value)) = word.split_once(':') else {
            return match word {
                "required" => Ok(Self::Required),
                "present" => Ok(Self::Present),
                "nullable" => Ok(Self::Nullable),
                "null" => Ok(Self::Null),
                "unique" => Ok(Self::Unique),
                "object" => Ok(Self::Object),
                "text" => Ok(Self::Text),
                "undescribed" => Ok(Self::Undescribed),
                "absent" => Ok(Self::Absent),
                "listed" => Ok(Self::Listed),
                "open" => Ok(Self::Open),
                "readOnly" => Ok(Self::ReadOnly),
                "writeOnly" => Ok(Self::WriteOnly),
                _ => Err(wrong()),
            };
        };
        let bound = || value.parse::<Bound>();
        let count = || {
            let count = value.parse::<usize>().ok();
            count
                .filter(|count| count.to_string() == value)
                .ok_or_else(wrong)
        };
        Ok(match name {
            "min" => Self::Min(bound()?),
            "max" => Self::Max(bound()?),
            "above" => Self::Above(bound()?),
            "below" => Self::Below(bound()?),
            "step" => Self::Step(bound().ok().filter(Bound::is_positive).ok_or_else(wrong)?),
            "oneOf" => Self::OneOf(value.split(',').map(str::parse).collect::<Result<_, _>>()?),
            "always" => Self::Always(value.parse().map_err(|_| wrong())?),
            "minLength" => Self::MinLength(count()?),
            "maxLength" => Self::MaxLength(count()?),
            "pattern" => Self::Pattern(Name::parse(value)?.into_inner().into_owned()),
            "format" => Self::Format(value.parse()?),
            "minItems" => Self::MinItems(count()?),
            "maxItems" => Self::MaxItems(count()?),
            "minProperties" => Self::MinProperties(count()?),
            "maxProperties" => Self::MaxProperties(count()?),
            "anyOf" => {
                let lists = Name::parse(value)?;
                let words = |list: &str| list.split(' ').map(str::parse).collect();
                Self::AnyOf(
                    lists
                        .as_str()
                        .split('\n')
                        .map(words)
                        .collect::<Result<_, _>>()?,
                )
            }
            "of" => {
                let text = Name::parse(value)?;
                // Names may contain line breaks, rules do not.
                let (name, rule) = text.as_str().rsplit_once('\n').ok_or_else(wrong)?;
                Self::Of(name.to_owned(), Box::new(rule.parse()?))
            }
            "words" => {
                let text = Name::parse(value)?;
                let word = |word| Ok(Name::parse(word)?.into_inner().into_owned());
                let words: Result<_, Refused> = text.as_str().split(' ').map(word).collect();
                Self::Words(words?)
            }
            "is" => {
                let mut all = JsonType::ALL.into_iter();
                let kind = all.find(|kind| kind.as_str() == value);
                Self::Is(kind.ok_or_else(wrong)?)
            }
            _ => return Err(wrong()),
        })
    }
}

/// A number as a limit: an integer, or a finite fraction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// An integer.
    Integer(i128),
    /// A number that is not an integer, or exceeds 128 bits.
    Real(f64),
}

impl Bound {
    /// The nearest double.
    #[must_use]
    pub fn as_f64(self) -> f64 {
        match self {
            Self::Integer(number) => number as f64,
            Self::Real(number) => number,
        }
    }

    /// Whether it is more than zero.
    #[must_use]
    pub fn is_positive(&self) -> bool {
        self.as_f64() > 0.0
    }
}

impl From<i64> for Bound {
    fn from(number: i64) -> Self {
        Self::Integer(number.into())
    }
}

impl From<u64> for Bound {
    fn from(number: u64) -> Self {
        Self::Integer(number.into())
    }
}

/// Fails for infinities and NaN.
impl TryFrom<f64> for Bound {
    type Error = Refused;

    fn try_from(number: f64) -> Result<Self, Refused> {
        /// Up to this number, every integer is exact as a double.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if !number.is_finite() {
            return Err(Refused::new(format!("`{number}` is not a finite number")));
        }
        if number.fract() == 0.0 && number.abs() <= EXACT {
            return Ok(Self::Integer(number as i128));
        }
        Ok(Self::Real(number))
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(number) => number.fmt(f),
            Self::Real(number) => number.fmt(f),
        }
    }
}

impl FromStr for Bound {
    type Err = Refused;

    fn from_str(text: &str) -> Result<Self, Refused> {
        let integer = text.parse::<i128>().ok().map(Self::Integer);
        let real = || Self::try_from(text.parse::<f64>().ok()?).ok();
        let bound = integer.or_else(real);
        // Each number has only one spelling.
        bound
            .filter(|bound| bound.to_string() == text)
            .ok_or_else(|| Refused::new(format!("`{text}` is not a number")))
    }
}

/// The rules of a carrier: one line per property with rules.
///
/// ```text
/// closed
/// quantity required min:1 max:99
/// tags minItems:1 each.maxLength:20
/// origin undescribed
/// secret absent
/// ```
///
/// The line `closed` forbids properties that are not in the table. All other lines are about properties of the table,
/// except those with the single rule `undescribed` or `absent`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rules<'a> {
    /// Whether properties that are not in the table are forbidden.
    pub is_closed: bool,
    /// The properties with rules.
    pub fields: Vec<FieldRules<'a>>,
}

/// A property and its rules.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldRules<'a> {
    /// The wire name.
    pub name: Name<'a>,
    /// One or more rules.
    pub rules: Vec<Rule>,
}

impl<'a> Rules<'a> {
    /// Parses the lines.
    ///
    /// # Errors
    /// If one of them is invalid.
    pub fn parse(text: &'a str) -> Result<Self, Refused> {
        let mut rules = Self::default();
        for (index, line) in text.split('\n').enumerate() {
            if line == "closed" && index == 0 {
                rules.is_closed = true;
                continue;
            }
            let mut words = line.split(' ');
            let name = Name::parse(words.next().unwrap_or_default())?;
            let parsed: Result<Vec<Rule>, Refused> = words.map(str::parse).collect();
            let parsed = parsed.map_err(|refused| refused.within(name.as_str()))?;
            if parsed.is_empty() {
                return Err(Refused::new(format!("`{line}` has no rule")));
            }
            rules.fields.push(FieldRules {
                name,
                rules: parsed,
            });
        }
        Ok(rules)
    }

    /// Whether there are no rules.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.is_closed && self.fields.is_empty()
    }
}

impl fmt::Display for Rules<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        if self.is_closed {
            f.write_str("closed")?;
            between = "\n";
        }
        for FieldRules { name, rules } in &self.fields {
            write!(f, "{between}{name}")?;
            for rule in rules {
                write!(f, " {rule}")?;
            }
            between = "\n";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_as_they_are_written() {
        for word in [
            "required",
            "present",
            "nullable",
            "null",
            "format:date-time",
            "min:-1",
            "max:0.5",
            "above:9007199254740993",
            "step:100000000000000000000000",
            "oneOf:1,2.5,-3",
            "always:false",
            "pattern:^a%20b%25$",
            "each.each.unique",
            "each.open",
            "readOnly",
            "writeOnly",
            "names.words:a%20b%2520c",
            "each.names.maxLength:3",
            "anyOf:listed%0Apattern:a%2520b%20maxLength:3",
            "maxProperties:0",
            "undescribed",
            "absent",
            "of:a%20b%0Amin:1",
            "of:kind%0Awords:red%2520dark%252520blue",
            "is:integer",
        ] {
            let rule: Rule = word.parse().expect("it is a rule");
            assert_eq!(rule.to_string(), word);
        }
    }

    #[test]
    fn a_rule_in_another_spelling_is_refused() {
        for word in [
            "",
            "Required",
            "required:",
            "min",
            "min:",
            "min:1.0",
            "min:+1",
            "min:01",
            "min:1e3",
            "min:NaN",
            "max:inf",
            "step:0",
            "step:-1",
            "oneOf:",
            "oneOf:1,",
            "oneOf:1,x",
            "always:1",
            "maxLength:-1",
            "maxLength:007",
            "odd:1",
            "each.",
            "each:min:1",
            "unique:1",
            "pattern:a b",
            "anyOf:",
            "anyOf:unique%0A",
            "anyOf:listed%20%20open",
            "format:email",
            "of:kind",
            "of:kind%0Aodd",
            "is:object",
        ] {
            assert!(word.parse::<Rule>().is_err(), "{word}");
        }
    }

    #[test]
    fn the_rules_of_a_carrier_come_back() {
        let text = "closed\nquantity required min:1\nclosed unique";
        let rules = Rules::parse(text).expect("these are rules");
        assert!(rules.is_closed && rules.fields.len() == 2);
        assert_eq!(rules.to_string(), text);
        for wrong in [
            "quantity",
            "quantity  min:1",
            "quantity min:1\n",
            "a min:1\nclosed",
            "",
        ] {
            assert!(Rules::parse(wrong).is_err(), "{wrong:?}");
        }
    }
}
