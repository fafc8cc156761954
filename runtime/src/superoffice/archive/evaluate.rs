//! Queries over rows that a server has in memory: for test doubles.

use std::cmp::Ordering;

use serde_json::Value;

use super::calendar::{self, Range};
use super::expression::{Expression, Function, Test};
use super::operand::Operand;
use super::parse::{Cause, FilterError};
use super::query::{Order, Query};
use super::row::Row;
use super::{Filter, kind::Any};
use crate::superoffice::text::{Encoded, Fields as _};
use crate::value::{DateTime, Map};

/// Most periods that a function may reach away.
const FARTHEST: i64 = 1000;

/// Members of rows that are not columns and that every row has.
const OWN_MEMBERS: [&str; 2] = ["PrimaryKey", "EntityName"];

/// Who asks, and when: what operators such as `today` and `currentAssociate` refer to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Asker {
    /// The local time of the caller.
    pub now: DateTime,
    /// The id of the caller as an associate.
    pub associate: i32,
}

impl Asker {
    /// The caller with that id, at that local time.
    #[must_use]
    pub const fn new(now: DateTime, associate: i32) -> Self {
        Self { now, associate }
    }
}

impl Query {
    /// Filters, orders and cuts rows as the query asks: a server with rows in memory, such as a test double, returns what
    /// comes of it.
    ///
    /// Rows have their columns by name, in any of the forms that [`Row`] reads. Texts compare without case, numbers and times by
    /// value; a column that a row lacks has no value. Of each row the selected columns stay, with `PrimaryKey` and
    /// `EntityName`; without a selection all of them do. `$entities` lets through rows of these kinds.
    ///
    /// ```
    /// use pagewire_runtime::Map;
    /// use pagewire_runtime::superoffice::archive::{Asker, Query, column};
    /// use pagewire_runtime::value::DateTime;
    /// use serde_json::json;
    ///
    /// let row = |id: i32, name: &str| Map::from([("PrimaryKey", json!(id)), ("name", json!(name))]);
    /// let rows = vec![row(1, "Gate"), row(2, "Door"), row(3, "Garden")];
    /// let query = Query::new().filter(column("name").begins("ga")).order_by(column("name").desc());
    /// let asker = Asker::new(DateTime::new("2024-05-08T22:30:00"), 7);
    ///
    /// let found = query.run(rows, &asker)?;
    /// let names: Vec<_> = found.iter().map(|row| row.get("name")).collect();
    /// assert_eq!(names, [Some(&json!("Gate")), Some(&json!("Garden"))]);
    /// # Ok::<(), pagewire_runtime::superoffice::archive::FilterError>(())
    /// ```
    ///
    /// # Errors
    /// For an operator or a function that is not known, and for a value that does not fit it.
    pub fn run(
        &self,
        rows: Vec<Map<Value>>,
        asker: &Asker,
    ) -> Result<Vec<Map<Value>>, FilterError> {
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            let passes = match &self.filter {
                Some(filter) => filter.matches(&Row::new(&row), asker)?,
                None => true,
            };
            if passes && self.has_entity(&Row::new(&row)) {
                found.push(row);
            }
        }
        found.sort_by(|a, b| compare_rows(&self.order, &Row::new(a), &Row::new(b)));
        let size = |rows: i32| usize::try_from(rows).unwrap_or(0);
        let cut = found.into_iter().skip(size(self.skip));
        let cut = cut.take(self.top.map_or(usize::MAX, size));
        Ok(cut.map(|row| self.selected(row)).collect())
    }

    fn has_entity(&self, row: &Row<'_>) -> bool {
        let Some(name) = row.entity_name().filter(|_| !self.entities.is_empty()) else {
            return true;
        };
        let mut wanted = self.entities.iter();
        wanted.any(|wanted| wanted.eq_ignore_ascii_case(name))
    }

    fn selected(&self, row: Map<Value>) -> Map<Value> {
        if self.columns.is_empty() {
            return row;
        }
        let wanted = |name: &str| {
            let mut columns = self.columns.iter().map(String::as_str).chain(OWN_MEMBERS);
            columns.any(|column| column.eq_ignore_ascii_case(name))
        };
        let members = row.iter().filter(|(name, _)| wanted(name));
        members
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .collect()
    }
}

impl Filter<Any> {
    /// Whether a row passes; see [`Query::run`].
    ///
    /// # Errors
    /// As there.
    pub fn matches(&self, row: &Row<'_>, asker: &Asker) -> Result<bool, FilterError> {
        matches(self.expression(), row, asker)
    }
}

fn matches(expression: &Expression, row: &Row<'_>, asker: &Asker) -> Result<bool, FilterError> {
    // Every part is looked at, so that an error does not depend on the rows.
    let each = |parts: &[Expression]| {
        let parts = parts.iter().map(|part| matches(part, row, asker));
        parts.collect::<Result<Vec<bool>, _>>()
    };
    match expression {
        Expression::All(parts) => Ok(each(parts)?.into_iter().all(|passes| passes)),
        Expression::Any(parts) => Ok(each(parts)?.into_iter().any(|passes| passes)),
        Expression::Not(inner) => Ok(!matches(inner, row, asker)?),
        Expression::Test(test) => test.passes(row, asker).map_err(|cause| FilterError {
            position: test.at.operator,
            cause,
        }),
        Expression::Function(function) => {
            function.passes(row, asker).map_err(|cause| FilterError {
                position: function.at.name,
                cause,
            })
        }
    }
}

/// A value of a row or a filter, in the form in which it compares.
#[derive(Debug, Clone, PartialEq)]
enum Comparable {
    Number(f64),
    /// Seconds of the local time.
    Time(i64),
    Text(String),
}

impl Comparable {
    fn of(text: &str) -> Self {
        let encoded = Encoded::new(text);
        if let Ok(Some(number)) = encoded.to_f64() {
            return Self::Number(number);
        }
        if let Ok(Some(seconds)) = encoded.to_seconds() {
            // A difference of less than 2^52 seconds has an exact double.
            return Self::of(&seconds.to_string());
        }
        match time(text) {
            Some(time) => Self::Time(time),
            None => Self::Text(text.to_lowercase()),
        }
    }

    fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => a.partial_cmp(b),
            (Self::Time(a), Self::Time(b)) => Some(a.cmp(b)),
            (Self::Text(a), Self::Text(b)) => Some(a.cmp(b)),
            _ => None,
        }
    }
}

/// The seconds of a written time.
fn time(text: &str) -> Option<i64> {
    let time = Encoded::new(text).to_date_time().ok()??;
    calendar::seconds(&time)
}

fn value(row: &Row<'_>, column: &str) -> Option<String> {
    row.field(column)
        .filter(|value| !value.is_empty())
        .map(Encoded::into_raw)
}

fn compare_rows(order: &[Order], a: &Row<'_>, b: &Row<'_>) -> Ordering {
    let mut orders = order.iter().map(|order| {
        let of = |row: &Row<'_>| value(row, &order.column).map(|text| Comparable::of(&text));
        let ordering = match (of(a), of(b)) {
            (Some(a), Some(b)) => a.compare(&b).unwrap_or(Ordering::Equal),
            (a, b) => a.is_some().cmp(&b.is_some()),
        };
        if order.is_descending {
            ordering.reverse()
        } else {
            ordering
        }
    });
    orders
        .find(|ordering| ordering.is_ne())
        .unwrap_or(Ordering::Equal)
}

impl Test {
    fn passes(&self, row: &Row<'_>, asker: &Asker) -> Result<bool, Cause> {
        let operator = self.operator.to_ascii_lowercase();
        let found = value(row, &self.column);
        let is_null = |operand: &Operand| matches!(operand, Operand::Word(word) if word.eq_ignore_ascii_case("null"));
        match (operator.as_str(), &*self.values) {
            ("isnull", []) => return Ok(found.is_none()),
            ("isnotnull", []) => return Ok(found.is_some()),
            ("eq" | "=" | "equals" | "is", [operand]) if is_null(operand) => {
                return Ok(found.is_none());
            }
            ("ne" | "!=" | "unequals" | "isnot", [operand]) if is_null(operand) => {
                return Ok(found.is_some());
            }
            ("currentassociate", []) => {
                return Ok(found.as_deref().map(Comparable::of)
                    == Some(Comparable::of(&asker.associate.to_string())));
            }
            _ => {}
        }
        if let Some(range) = self.range(&operator, asker)? {
            return Ok(found
                .as_deref()
                .and_then(time)
                .is_some_and(|time| is_within(time, range)));
        }
        // What has no value passes only what asks for something else.
        let negative = [
            "ne",
            "!=",
            "unequals",
            "isnot",
            "notbegins",
            "notcontains",
            "notoneof",
            "associateisnotoneof",
        ];
        let Some(found) = found else {
            self.compare(&operator, "")?;
            return Ok(negative.contains(&operator.as_str()));
        };
        self.compare(&operator, &found)
    }

    /// The comparison with a value of a row.
    fn compare(&self, operator: &str, found: &str) -> Result<bool, Cause> {
        let comparable = Comparable::of(found);
        let ordering = || -> Result<Option<Ordering>, Cause> {
            Ok(comparable.compare(&operand(self.only()?)))
        };
        let lower = found.to_lowercase();
        let text = || Ok::<_, Cause>(self.only()?.as_str().to_lowercase());
        let is_one_of = || {
            self.values
                .iter()
                .any(|value| equal(&comparable, &lower, value))
        };
        Ok(match operator {
            "eq" | "=" | "equals" | "is" => equal(&comparable, &lower, self.only()?),
            "ne" | "!=" | "unequals" | "isnot" => !equal(&comparable, &lower, self.only()?),
            "lt" | "<" | "less" => ordering()? == Some(Ordering::Less),
            "le" | "<=" => ordering()?.is_some_and(Ordering::is_le),
            "gt" | ">" | "greater" => ordering()? == Some(Ordering::Greater),
            "ge" | ">=" => ordering()?.is_some_and(Ordering::is_ge),
            "begins" => lower.starts_with(&text()?),
            "notbegins" => !lower.starts_with(&text()?),
            "contains" => lower.contains(&text()?),
            "notcontains" => !lower.contains(&text()?),
            "in" | "oneof" | "associateisoneof" => is_one_of(),
            "notoneof" | "associateisnotoneof" => !is_one_of(),
            "set" if self.values.is_empty() => is_true(found),
            "set" => match comparable {
                Comparable::Text(_) => is_true(found) == is_true(self.only()?.as_str()),
                _ => {
                    is_true(found) == is_true(self.only()?.as_str())
                        || equal(&comparable, &lower, self.only()?)
                }
            },
            "between" => {
                let [low, high] = &*self.values else {
                    return Err(self.wrong());
                };
                comparable
                    .compare(&operand(low))
                    .is_some_and(Ordering::is_ge)
                    && comparable
                        .compare(&operand(high))
                        .is_some_and(Ordering::is_le)
            }
            _ => return Err(Cause::Operator(self.operator.clone())),
        })
    }

    /// The times that an operator of days and times means; none for another operator.
    fn range(&self, operator: &str, asker: &Asker) -> Result<Option<Range>, Cause> {
        if self.values.is_empty() {
            return Ok(calendar::named(operator, &asker.now));
        }
        let exact = || time(self.only()?.as_str()).ok_or_else(|| self.wrong());
        let whole = || exact().map(calendar::day);
        Ok(Some(match operator {
            "before" => (None, whole()?.0),
            "beforeorequal" | "to" => (None, whole()?.1),
            "date" => whole()?,
            "after" => (whole()?.1, None),
            "from" => (whole()?.0, None),
            "beforetime" => (None, Some(exact()?)),
            "datetime" => (Some(exact()?), Some(exact()?.saturating_add(1))),
            "aftertime" => (Some(exact()?), None),
            "datebetween" | "between" => match &*self.values {
                [low, high] => match (time(low.as_str()), time(high.as_str())) {
                    (Some(low), Some(high)) => (calendar::day(low).0, calendar::day(high).1),
                    _ if operator == "between" => return Ok(None),
                    _ => return Err(self.wrong()),
                },
                _ => return Err(self.wrong()),
            },
            _ => return Ok(None),
        }))
    }

    fn only(&self) -> Result<&Operand, Cause> {
        match &*self.values {
            [only] => Ok(only),
            _ => Err(self.wrong()),
        }
    }

    fn wrong(&self) -> Cause {
        let values: Vec<String> = self.values.iter().map(Operand::to_string).collect();
        Cause::Value {
            operator: self.operator.clone(),
            found: values.join(", "),
        }
    }
}

impl Function {
    fn passes(&self, row: &Row<'_>, asker: &Asker) -> Result<bool, Cause> {
        let name = self.name.to_ascii_lowercase();
        if ["substringof", "startswith", "endswith"].contains(&name.as_str()) {
            // The text comes first in one of them, and second in the others; take it where it is.
            let ([Operand::Text(text), Operand::Word(column)]
            | [Operand::Word(column), Operand::Text(text)]) = &*self.arguments
            else {
                return Err(self.wrong());
            };
            let found = value(row, column).unwrap_or_default().to_lowercase();
            let text = text.to_lowercase();
            return Ok(match name.as_str() {
                "startswith" => found.starts_with(&text),
                "endswith" => found.ends_with(&text),
                _ => found.contains(&text),
            });
        }
        let (column, count, unit) = match &*self.arguments {
            [Operand::Word(column), unit] => (column, 1, unit),
            [Operand::Word(column), Operand::Number(count), unit] => {
                let count = count.parse().unwrap_or(0);
                if !(1..=FARTHEST).contains(&count) {
                    return Err(self.wrong());
                }
                (column, count, unit)
            }
            _ => return Err(Cause::Function(self.name.clone())),
        };
        let range = calendar::function(&name, count, unit.as_str(), &asker.now);
        let range = range.ok_or_else(|| Cause::Function(self.name.clone()))?;
        let found = value(row, column);
        Ok(found
            .as_deref()
            .and_then(time)
            .is_some_and(|time| is_within(time, range)))
    }

    fn wrong(&self) -> Cause {
        let values: Vec<String> = self.arguments.iter().map(Operand::to_string).collect();
        Cause::Value {
            operator: self.name.clone(),
            found: values.join(", "),
        }
    }
}

fn operand(operand: &Operand) -> Comparable {
    Comparable::of(operand.as_str())
}

/// Whether a value of a row is that of a filter: by value, else as text.
fn equal(comparable: &Comparable, lower: &str, value: &Operand) -> bool {
    *comparable == operand(value) || lower == value.as_str().to_lowercase()
}

fn is_true(text: &str) -> bool {
    matches!(Encoded::new(text).to_bool(), Ok(Some(true)))
}

fn is_within(time: i64, (from, to): Range) -> bool {
    from.is_none_or(|from| from <= time) && to.is_none_or(|to| time < to)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn row(number: i32) -> Map<Value> {
        let names = ["Gate", "garden GATE", "Door", "50% off"];
        let name = names[usize::try_from(number).unwrap() % names.len()];
        let date = format!("[DT:05/{:02}/2024 10:00:00]", number + 5);
        let mut row = Map::from([
            ("PrimaryKey", json!(number)),
            ("EntityName", json!("gate")),
            ("name", json!(name)),
            ("height", json!(format!("[I:{}]", number * 10))),
            ("opened", json!(date)),
            ("isOpen", json!(number % 2 == 0)),
            ("keeper", json!(number % 3)),
        ]);
        if number == 3 {
            row.insert("closed", json!("2024-05-08T22:00:00"));
        }
        row
    }

    fn asked(query: &Query) -> Result<Vec<i64>, FilterError> {
        let asker = Asker::new(DateTime::new("2024-05-08T22:30:00"), 2);
        let rows = query.run((0..6).map(row).collect(), &asker)?;
        let keys = rows.iter().map(|row| Row::new(row).primary_key());
        Ok(keys.flatten().collect())
    }

    fn filtered(filter: &str) -> Result<Vec<i64>, FilterError> {
        asked(&Query::new().filter(filter.parse().unwrap()))
    }

    #[test]
    fn operators_mean_what_the_vendor_says() {
        let cases: [(&str, &[i64]); 29] = [
            ("", &[0, 1, 2, 3, 4, 5]),
            ("height = 20", &[2]),
            ("height ne 20 and height le 30", &[0, 1, 3]),
            ("height between (20,40)", &[2, 3, 4]),
            ("name begins 'ga'", &[0, 1, 4, 5]),
            ("name notBegins 'Ga'", &[2, 3]),
            ("name contains 'GATE'", &[0, 1, 4, 5]),
            ("name contains '%'", &[3]),
            ("name is 'door' or name is '50% OFF'", &[2, 3]),
            ("name isNot 'gate'", &[1, 2, 3, 5]),
            ("name in ('Door','Gate')", &[0, 2, 4]),
            ("keeper oneOf (1,2)", &[1, 2, 4, 5]),
            ("keeper associateIsNotOneOf (0,1)", &[2, 5]),
            ("keeper currentAssociate", &[2, 5]),
            ("isOpen set true", &[0, 2, 4]),
            ("isOpen set false", &[1, 3, 5]),
            ("opened before '2024-05-07'", &[0, 1]),
            ("opened beforeOrEqual '2024-05-07'", &[0, 1, 2]),
            ("opened date '2024-05-07'", &[2]),
            ("opened after '2024-05-07'", &[3, 4, 5]),
            ("opened dateBetween ('2024-05-06','2024-05-07')", &[1, 2]),
            ("opened afterTime '2024-05-07T10:00:00'", &[2, 3, 4, 5]),
            ("opened beforeTime '2024-05-07T10:00:00'", &[0, 1]),
            ("opened dateTime '2024-05-07T10:00:00'", &[2]),
            ("opened today", &[3]),
            ("opened thisWeek", &[1, 2, 3, 4, 5]),
            ("closed isNotNull", &[3]),
            ("closed eq null and not height = 0", &[1, 2, 4, 5]),
            (
                "endswith(name, 'gate') or this(closed, day)",
                &[0, 1, 3, 4, 5],
            ),
        ];
        for (filter, expected) in cases {
            assert_eq!(filtered(filter).as_deref(), Ok(expected), "{filter}");
        }
        assert_eq!(
            filtered("previous(opened, 2, days)").as_deref(),
            Ok(&[1, 2][..])
        );
    }

    #[test]
    fn rows_are_ordered_cut_and_selected() {
        let query = Query::new()
            .order_by(super::super::column("name").asc())
            .order_by(super::super::column("height").desc())
            .skip(1)
            .top(3);
        assert_eq!(asked(&query), Ok(vec![2, 5, 1]));
        let asker = Asker::new(DateTime::new("2024-05-08T22:30:00"), 2);
        let query = Query::new().select(super::super::column("Name"));
        let rows = query.run(vec![row(0)], &asker).unwrap();
        let names: Vec<_> = rows[0].iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["PrimaryKey", "EntityName", "name"]);
    }

    #[test]
    fn what_is_not_known_is_an_error_whatever_the_rows() {
        for (filter, expected) in [
            (
                "name sounds 'gate'",
                "character 6: there is no operator \"sounds\"",
            ),
            (
                "closed sounds 'gate'",
                "character 8: there is no operator \"sounds\"",
            ),
            (
                "name = 'x' and height tomorrow",
                "character 23: there is no operator \"tomorrow\"",
            ),
            (
                "opened before 'soon'",
                "character 8: the operator \"before\" does not take 'soon'",
            ),
            (
                "height between (1)",
                "character 8: the operator \"between\" does not take 1",
            ),
            (
                "upper(name, 'x')",
                "character 1: there is no function \"upper\"",
            ),
        ] {
            assert_eq!(
                filtered(filter).unwrap_err().to_string(),
                expected,
                "{filter}"
            );
        }
    }
}
