//! Archives at a server: the handler sees the query, and its rows go through untouched.
#![allow(missing_docs, unreachable_pub, reason = "a carrier of a test")]

use pagewire_runtime::Map;
use pagewire_runtime::operation::{Response, Shared, Status};
use pagewire_runtime::server::{self, Context, Input, Router, Routes, respond};
use pagewire_runtime::superoffice::PROFILE;
use pagewire_runtime::superoffice::archive::{Query, column};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

static SHARED: Shared = Shared::new(
    &[],
    &[],
    &[(
        "rows",
        &[Response::new(Status::Code(200), &["application/json"])],
    )],
)
.of(PROFILE);

pagewire_runtime::operations! { "Contact" crate::archive_query::SHARED {
    GetAll "GET /api/v1/Contact getAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip responses:rows";
    GetOne "GET /api/v1/Contact/One getOne query:optional:text:$select responses:rows";
} }

#[non_exhaustive]
pub struct Rows {
    pub next: Option<String>,
    pub value: Option<Vec<Map<Value>>>,
    pub unknown: pagewire_runtime::Unknown,
}

pagewire_runtime::carrier! { Rows "Rows" PROFILE {
    0 next set_next String = "odata.nextLink";
    1 value set_value Vec<Map<Value>> = "value";
} }

/// One row, with the query in its columns.
struct Archive;

async fn rows(cx: &Context) -> Result<Rows, server::Error> {
    let query = Query::of(cx)?;
    let order = query.order.iter();
    let order = order.map(|order| json!([order.column, order.is_descending]));
    let row = Map::from([
        ("columns", json!(query.columns)),
        (
            "filter",
            json!(query.filter.map(|filter| filter.to_string())),
        ),
        ("order", order.collect()),
        ("entities", json!(query.entities)),
        ("range", json!([query.top, query.skip])),
        ("amount", json!("[F:1.10]")),
        ("nothing", Value::Null),
    ]);
    Ok(Rows::new().set_value(vec![row]))
}

fn dispatch<'a>(
    _: &'a Archive,
    _: usize,
    cx: &'a Context,
    _: &Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(respond(cx, rows(cx)))
}

async fn get(address: &str, target: &str) -> (String, Value) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    let status = head.lines().next().unwrap().to_owned();
    (status, serde_json::from_str(body).unwrap())
}

#[tokio::test]
async fn handlers_see_the_query_and_their_rows_are_not_cut_down() {
    let router = Router::new([Routes::new(&OPERATIONS, Archive, dispatch)]).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let app = axum::Router::new().fallback_service(router);
    tokio::spawn(async move { axum::serve(listener, app).await });

    let target = "/api/v1/Contact?$select=name,%20person/email&$filter=name%20begins%20'a'\
                  &$orderby=name%20desc,contactId&$entities=staticContact&$top=5&$skip=10";
    let (status, body) = get(&address, target).await;
    assert_eq!(status, "HTTP/1.1 200 OK");
    let row = json!({
        "columns": ["name", "person/email"],
        "filter": "name begins 'a'",
        "order": [["name", true], ["contactId", false]],
        "entities": ["staticContact"],
        "range": [5, 10],
        "amount": "[F:1.10]",
        "nothing": null,
    });
    assert_eq!(body["value"], json!([row]));

    let (status, body) = get(&address, "/api/v1/Contact").await;
    assert_eq!(status, "HTTP/1.1 200 OK");
    assert_eq!(body["value"][0]["range"], json!([null, 0]));

    for wrong in [
        "$top=-1",
        "$skip=x",
        "$orderBy=name%20up",
        "$filter=name%20is%20'a",
    ] {
        let (status, _) = get(&address, &format!("/api/v1/Contact?{wrong}")).await;
        assert_eq!(status, "HTTP/1.1 400 Bad Request", "{wrong}");
    }

    // Elsewhere a selection is one of properties.
    let (_, body) = get(&address, "/api/v1/Contact/One?$select=odata.nextLink").await;
    assert_eq!(body["value"], Value::Null);
}

#[test]
fn what_a_query_has_can_be_removed_again() {
    let query: Query = Query::new()
        .select(column("a"))
        .filter(column("a").eq(1))
        .order_by(column("a").asc())
        .top(1)
        .skip(2);
    let cleared = query
        .clear_select()
        .clear_filter()
        .clear_order()
        .clear_entities()
        .clear_top()
        .skip(0);
    assert_eq!(cleared, Query::new());
}
