//! Queries and rows in the form of agents, which name the archive in the request.

use serde::Serialize;
use serde_json::Value;

use super::column::Archive;
use super::query::{Order, Query};
use super::row::Row;
use crate::value::Map;

/// The parts of a query as text, for requests of agents, which count pages instead of rows.
#[derive(Debug)]
pub struct QueryText {
    /// The columns, separated by commas.
    pub columns: Option<String>,
    /// The sort keys, separated by commas.
    pub order: Option<String>,
    /// The filter.
    pub filter: Option<String>,
    /// The kinds of rows, separated by commas.
    pub entities: Option<String>,
    /// The number of the page, from 0; a negative number is a number of rows to skip.
    pub page: i32,
    /// The maximum number of rows.
    pub page_size: Option<i32>,
}

impl QueryText {
    /// The parts of a query; those that it does not set are `None`.
    #[must_use]
    pub fn of<A: Archive>(query: &Query<A>) -> Self {
        let joined = |names: &[String]| Some(names.join(",")).filter(|text| !text.is_empty());
        let order: Vec<String> = query.order.iter().map(Order::to_string).collect();
        Self {
            columns: joined(&query.columns),
            order: joined(&order),
            filter: query.filter.as_ref().map(ToString::to_string),
            entities: joined(&query.entities),
            page: query.skip.saturating_neg(),
            page_size: query.top,
        }
    }
}

/// Converts an item of an agent's list to a row. The item has its columns in `ColumnData`, without their database values.
#[must_use]
pub fn row_of_item(item: &impl Serialize) -> Row<'static> {
    let members = match serde_json::to_value(item) {
        Ok(Value::Object(members)) => members,
        // Not reached for generated carriers, which are written as objects without errors.
        _ => serde_json::Map::new(),
    };
    let members = members.into_iter().map(|(name, value)| match &*name {
        "ColumnData" => ("Column".to_owned(), value),
        _ => (name, value),
    });
    Row::from(Map::from_iter(members))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{Column, TypedRow, kind};
    use super::*;

    #[derive(Debug)]
    enum Gates {}

    impl Archive for Gates {
        const NAME: &'static str = "FindGate";
    }

    const NAME: Column<Gates, kind::Text> = Column::new("name");
    const HEIGHT: Column<Gates, kind::Int> = Column::new("height");
    const COLOR: Column<Gates, kind::List> = Column::new("color");

    #[derive(Debug, Default)]
    struct Request {
        provider: Option<String>,
        columns: Option<String>,
        order: Option<String>,
        filter: Option<String>,
        entities: Option<String>,
        page: Option<i32>,
        size: Option<i32>,
    }

    impl Request {
        fn new() -> Self {
            Self::default()
        }
    }

    crate::archive_request! { Request {
        archive: provider, columns: columns, order: order, filter: filter, entities: entities, page: page, page_size: size
    } }

    #[test]
    fn requests_of_agents_have_what_the_query_asks_for() {
        let query = Query::new()
            .select((NAME, HEIGHT))
            .filter(HEIGHT.gt(3).and(NAME.begins("N")))
            .order_by(NAME.asc())
            .order_by(HEIGHT.desc())
            .top(20)
            .skip(40);
        let request = Request::from(&query);
        assert_eq!(request.provider.as_deref(), Some("FindGate"));
        assert_eq!(request.columns.as_deref(), Some("name,height"));
        assert_eq!(request.order.as_deref(), Some("name,height desc"));
        let filter = request.filter.as_deref();
        assert_eq!(filter, Some("height gt 3 and name begins 'N'"));
        assert_eq!((request.page, request.size), (Some(-40), Some(20)));

        let all = Request::from(&Query::<Gates>::new());
        assert_eq!((all.columns, all.order, all.filter), (None, None, None));
        assert_eq!((all.entities, all.page, all.size), (None, Some(0), None));
    }

    #[derive(serde::Serialize)]
    struct Item(Value);

    crate::archive_item! { Item }

    #[test]
    fn items_of_agents_are_read_by_typed_columns() {
        let item = Item(json!({
            "EntityName": "gate", "PrimaryKey": 7, "ColumnData": {
                "name": {"DisplayValue": "North", "TooltipHint": "", "LinkHint": ""},
                "height": {"DisplayValue": "[I:5]"},
                "color": {"DisplayValue": "Red"},
            },
        }));
        let row: TypedRow<Gates> = (&item).into();
        assert_eq!(
            (row.primary_key(), row.entity_name()),
            (Some(7), Some("gate"))
        );
        assert_eq!(row.get(NAME).unwrap().as_deref(), Some("North"));
        assert_eq!(row.get(HEIGHT), Ok(Some(5)));
        let color = row.get(COLOR).unwrap().unwrap();
        assert_eq!((color.id, color.text.as_deref()), (None, Some("Red")));
    }
}
