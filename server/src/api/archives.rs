//! The two archive operations (`docs/chat.md#archive-queries`).

use jiff::tz::TimeZone;
use pagewire_runtime::Map;
use pagewire_runtime::server::{Context, Error, Input};
use pagewire_runtime::superoffice::localize::Localizer;
use pagewire_runtime::table::Target;
use serde_json::{Value, json};
use superoffice::types::{Mode, ODataSlimResponse};

use super::{Api, actor, date, now, outcome};
use crate::archive::{Cell, Column, ENTITY, Kind, Page, Parameters, Query, Raw, Row};
use crate::ids::TopicId;

/// The parameters of an archive operation, as received.
#[derive(Debug)]
struct Asked {
    select: Option<String>,
    filter: Option<String>,
    order_by: Option<String>,
    top: Option<i32>,
    skip: Option<i32>,
    mode: Option<Mode>,
    json_safe: Option<bool>,
}

impl Api {
    /// A page of sessions, of one topic or of all.
    pub(super) async fn archive(
        &self,
        cx: &Context,
        topic: Option<i32>,
    ) -> Result<ODataSlimResponse, Error> {
        let (actor, asked) = (actor(cx)?, Asked::of(cx)?);
        let select = asked.select.as_deref().unwrap_or("");
        let parameters = Parameters {
            select: Some(select),
            filter: asked.filter.as_deref(),
            order_by: asked.order_by.as_deref(),
            top: asked.top,
            skip: asked.skip,
        };
        let zone = self.zone(cx);
        let query = Query::parse(&parameters, &zone, actor.user, now())
            .map_err(|error| Error::bad_request(error.to_string()))?;
        let page = self.store.archive(actor, topic.map(TopicId), &query).await;
        let page = outcome::rest(page)?;
        let host = self.host(cx);
        let next = page.next_skip.map(|skip| {
            let address = cx.address_with("$skip", &skip.to_string());
            format!("{host}{address}")
        });
        let rows = page.rows.iter().map(|row| write(cx, row, &page, &asked));
        let mut answer = ODataSlimResponse::new()
            .set_odata_metadata(format!("{host}/api/v1/Archive/$metadata"))
            .set_value(rows.collect::<Vec<_>>());
        answer.odata_next_link = next;
        Ok(answer)
    }

    /// The zone of dates without an offset in a filter: the client's, else the server's.
    fn zone(&self, cx: &Context) -> TimeZone {
        let asked = cx
            .localizer::<Localizer>()
            .map(|localizer| localizer.zone().as_jiff());
        asked.unwrap_or(&self.store.settings().base_zone).clone()
    }
}

impl Asked {
    /// Reads the parameters, including `$select`. For other operations the runtime reads `$select`, so it is not an argument of handlers.
    fn of(cx: &Context) -> Result<Self, Error> {
        let input = Input::of_context(cx);
        Ok(Self {
            select: input.query("$select")?,
            filter: input.query("$filter")?,
            order_by: input.query("$orderBy")?,
            top: input.query("$top")?,
            skip: input.query("$skip")?,
            mode: input.query("$mode")?,
            json_safe: input.query("$jsonSafe")?,
        })
    }
}

/// A row in the requested mode. `Wide` is not documented and is treated like `Slim`.
fn write(cx: &Context, row: &Row, page: &Page, asked: &Asked) -> Map<Value> {
    let full = asked.mode == Some(Mode::Full);
    let safe = asked.json_safe.unwrap_or(false);
    let mut members = Map::new();
    let key = row.key.0;
    members.insert(
        "PrimaryKey",
        if full {
            key.into()
        } else {
            key.to_string().into()
        },
    );
    members.insert("EntityName", ENTITY.into());
    let cells = page.columns.iter().zip(&row.cells);
    let name = |column: &Column| {
        if safe {
            column.name.replace('/', "_")
        } else {
            column.name.to_owned()
        }
    };
    if full {
        let columns = cells.map(|(column, cell)| (name(column), whole(cx, column.kind, cell)));
        members.insert("StyleHint", "".into());
        members.insert("LinkHint", "".into());
        members.insert("TableRight", Value::Null);
        members.insert("Column", columns.collect::<serde_json::Map<_, _>>().into());
    } else {
        for (column, cell) in cells {
            members.insert(name(column), short(cx, column.kind, cell));
        }
    }
    members
}

/// The text for people: the display text of list values and users, and the value of everything else.
fn short(cx: &Context, kind: Kind, cell: &Cell) -> Value {
    match (kind, &cell.display) {
        (Kind::Status | Kind::User | Kind::Key, Some(text)) => text.clone().into(),
        _ => raw(cx, kind, &cell.raw),
    }
}

fn whole(cx: &Context, kind: Kind, cell: &Cell) -> Value {
    let raw = raw(cx, kind, &cell.raw);
    let display = match (&cell.display, &raw) {
        (Some(text), _) => text.clone(),
        (None, Value::Null) => String::new(),
        (None, Value::String(text)) => text.clone(),
        (None, other) => other.to_string(),
    };
    json!({ "RawValue": raw, "DisplayValue": display, "LinkHint": "", "TooltipHint": "" })
}

/// A value. Some instants are in UTC, regardless of the zone that the client requests.
fn raw(cx: &Context, kind: Kind, raw: &Raw) -> Value {
    match raw {
        Raw::Null => Value::Null,
        Raw::Int(number) => (*number).into(),
        Raw::Text(text) => text.clone().into(),
        Raw::Instant(instant) => {
            let mut date = date::date(*instant);
            let localizer = cx.localizer::<Localizer>();
            if let Some(localizer) = localizer.filter(|_| kind != Kind::Instant(true)) {
                localizer.localize(Target::DateTime(&mut date));
            }
            date.to_string().into()
        }
    }
}
