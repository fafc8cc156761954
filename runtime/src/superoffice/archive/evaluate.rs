//! Queries over rows in memory, for test doubles.

use std::cmp::Ordering;

use serde_json::Value;

use super::compare::Found;
use super::expression::Expression;
use super::parse::FilterError;
use super::query::{Order, Query};
use super::row::{CELLS, Row, is_column};
use super::{Filter, kind::Any};
use crate::value::{DateTime, Map};

/// Members of every row that are not columns.
const OWN_MEMBERS: [&str; 2] = ["PrimaryKey", "EntityName"];

/// The user and the time to which operators such as `today` and `currentAssociate` refer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Asker {
    /// The local time of the user.
    pub now: DateTime,
    /// The associate id of the user.
    pub associate: i32,
}

impl Asker {
    /// The user with this id, at this local time.
    #[must_use]
    pub const fn new(now: DateTime, associate: i32) -> Self {
        Self { now, associate }
    }
}

impl Query {
    /// Filters, orders and limits rows as the query asks, for servers with rows in memory, such as test doubles.
    ///
    /// Rows have their columns by name, in any form that [`Row`] reads. Texts are compared without case, numbers and times
    /// by value; a missing column has no value. Rows keep the selected columns, `PrimaryKey` and `EntityName`, and in the
    /// mode `Full` also members other than columns. Without a selection they keep everything. `$entities` keeps only rows
    /// of these kinds.
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
    /// For an unknown operator or function, and for a value that does not match it.
    pub fn run(
        &self,
        rows: Vec<Map<Value>>,
        asker: &Asker,
    ) -> Result<Vec<Map<Value>>, FilterError> {
        if let Some(filter) = &self.filter {
            // Errors must not depend on the rows, so the filter is also checked without any.
            let nothing = Map::new();
            filter.matches(&Row::new(&nothing), asker)?;
        }
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
            let mut columns = self.columns.iter();
            columns.any(|column| is_column(column, name))
        };
        let is_own = |name: &str| OWN_MEMBERS.iter().any(|own| own.eq_ignore_ascii_case(name));
        let is_full = Row::new(&row).has_cells();
        let members = row.into_iter().filter_map(|(name, value)| match value {
            Value::Object(cells) if is_full && name.eq_ignore_ascii_case(CELLS) => {
                let cells = cells.into_iter().filter(|(name, _)| wanted(name));
                Some((name, Value::Object(cells.collect())))
            }
            value => (is_full || is_own(&name) || wanted(&name)).then_some((name, value)),
        });
        members.collect()
    }
}

impl Filter<Any> {
    /// Whether a row matches; see [`Query::run`].
    ///
    /// # Errors
    /// As for [`Query::run`].
    pub fn matches(&self, row: &Row<'_>, asker: &Asker) -> Result<bool, FilterError> {
        matches(self.expression(), row, asker)
    }
}

fn matches(expression: &Expression, row: &Row<'_>, asker: &Asker) -> Result<bool, FilterError> {
    // All parts are evaluated, so that errors do not depend on the rows.
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

fn compare_rows(order: &[Order], a: &Row<'_>, b: &Row<'_>) -> Ordering {
    let mut orders = order.iter().map(|order| {
        let of = |row: &Row<'_>| Found::of(row, &order.column);
        let ordering = match (of(a), of(b)) {
            (Some(a), Some(b)) => a.order(&b),
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
    fn operators_select_the_rows_they_name() {
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
    fn selections_keep_the_columns_of_every_mode() {
        let query = Query::new().select(super::super::column("keeper/name"));
        for (row, expected) in [
            (
                json!({"PrimaryKey": 1, "StyleHint": "", "Column": {"height": {"RawValue": 2}, "keeper/name": {"RawValue": "A"}}}),
                json!({"PrimaryKey": 1, "StyleHint": "", "Column": {"keeper/name": {"RawValue": "A"}}}),
            ),
            (
                json!({"PrimaryKey": 1, "height": 2, "keeper_name": "A"}),
                json!({"PrimaryKey": 1, "keeper_name": "A"}),
            ),
        ] {
            let row: Map<Value> = serde_json::from_value(row).unwrap();
            let asker = Asker::new(DateTime::new("2024-05-08T22:30:00"), 2);
            let rows = query.run(vec![row], &asker).unwrap();
            assert_eq!(serde_json::to_value(rows).unwrap(), json!([expected]));
        }
    }

    #[test]
    fn values_of_several_kinds_have_one_order() {
        let rows = |values: &[Value]| {
            let rows = values.iter().map(|value| Map::from([("a", value.clone())]));
            rows.collect::<Vec<_>>()
        };
        let values = ["2", "b", "1", "2024-05-08", "a", "10"].map(Value::from);
        let asker = Asker::new(DateTime::new("2024-05-08T22:30:00"), 2);
        let query = Query::new().order_by(super::super::column("a").asc());
        let sorted = query.run(rows(&values), &asker).unwrap();
        let sorted: Vec<_> = sorted.iter().filter_map(|row| row.get("a")).collect();
        assert_eq!(sorted, ["1", "2", "10", "2024-05-08", "a", "b"]);
    }

    #[test]
    fn texts_compare_without_their_markers_and_not_as_numbers() {
        let row = Map::from([
            ("no", json!("0042")),
            ("name", json!("1000")),
            ("height", json!("[I:20]")),
            ("width", json!("3")),
            ("tags", json!("[A:3,4]")),
            ("empty", json!("")),
            ("built", json!("[D:05/08/2024]")),
            ("opened", json!("[DT:05/08/2024 10:00:00]")),
        ]);
        let asker = Asker::new(DateTime::new("2024-05-08T22:30:00"), 2);
        for (filter, expected) in [
            ("no is '42'", false),
            ("no isNot '42'", true),
            ("name in ('1e3')", false),
            ("no = 42", true),
            ("height is '20'", true),
            ("height contains 'I'", false),
            ("height begins '2'", true),
            ("startswith(height, '[')", false),
            ("empty begins ''", true),
            ("startswith(empty, '')", true),
            ("empty notContains 'x'", true),
            ("width set 5", false),
            ("width set 3", true),
            ("tags intArrayOneOf (4,5)", true),
            ("tags intArrayAllOf (4,5)", false),
            ("tags intArrayAllOf (4,3)", true),
            ("tags intArrayNotAllOf (4,5)", true),
            ("tags intArrayNotAnyOf (5,6)", true),
            ("empty intArrayNotAnyOf (5)", true),
            ("empty intArrayOneOf (5)", false),
            ("width oneOf ()", false),
            ("this(built, wk)", true),
            ("opened equals '2024-05-08'", true),
            ("opened equals '2024-05-08T01:00:00'", true),
            ("opened = '2024-05-08'", true),
            ("opened ne '2024-05-08'", false),
            ("opened ne '2024-05-08T01:00:00'", true),
            ("opened le '2024-05-08'", true),
            ("opened gt '2024-05-08'", false),
            ("opened gt '2024-05-08T01:00:00'", true),
            ("empty ne '2024-05-08'", true),
            ("next(built, 2, yrs)", false),
        ] {
            let query = Query::new().filter(filter.parse().unwrap());
            let found = query.run(vec![row.clone()], &asker).unwrap();
            assert_eq!(found.len() == 1, expected, "{filter}");
        }
    }

    #[test]
    fn what_is_not_known_is_an_error_whatever_the_rows() {
        for (filter, expected) in [
            (
                "name sounds 'gate'",
                "character 6: unknown operator \"sounds\"",
            ),
            (
                "closed sounds 'gate'",
                "character 8: unknown operator \"sounds\"",
            ),
            (
                "name = 'x' and height tomorrow",
                "character 23: unknown operator \"tomorrow\"",
            ),
            (
                "opened before 'soon'",
                "character 8: \"before\" does not take 'soon'",
            ),
            (
                "height between (1)",
                "character 8: \"between\" does not take 1",
            ),
            (
                "this(opened, moon)",
                "character 1: \"this\" does not take opened, moon",
            ),
            (
                "upper(name, 'x')",
                "character 1: unknown function \"upper\"",
            ),
        ] {
            let asker = Asker::new(DateTime::new("2024-05-08T22:30:00"), 2);
            let query = Query::new().filter(filter.parse().unwrap());
            for rows in [vec![], vec![row(1)]] {
                let error = query.run(rows, &asker).unwrap_err();
                assert_eq!(error.to_string(), expected, "{filter}");
            }
        }
    }
}
