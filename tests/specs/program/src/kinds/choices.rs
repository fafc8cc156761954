//! One-ofs in parameters and bodies.

use kinds::choices::Client;
use kinds::choices::disks::{DisksServer, routes};
use kinds::choices::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;

use super::{comes_back, refusal, told};
use crate::wire::Recorder;

struct Disks;

impl DisksServer for Disks {
    async fn find(
        &self,
        _: &Context,
        disk: NameOrId,
        size: Option<FindSize>,
        sort: Option<FindSort>,
        ids: Option<FindIds>,
        created: Option<FindCreated>,
        x_range: Option<FindXRange>,
    ) -> Result<Vec<String>, Error> {
        let mut told = vec![format!("{disk:?}")];
        told.extend(size.map(|size| format!("{size:?}")));
        told.extend(sort.map(|sort| format!("{sort:?}")));
        told.extend(ids.map(|ids| format!("{ids:?}")));
        told.extend(created.map(|created| match created {
            FindCreated::Object(range) => format!("from {:?}", range.gt),
            other => format!("{other:?}"),
        }));
        told.extend(x_range.map(|range| format!("{range:?}")));
        Ok(told)
    }

    async fn free(&self, _: &Context, body: Free) -> Result<Option<Free>, Error> {
        match (&body.told, &body.any) {
            (Some(FreeTold::Text(_) | FreeTold::Object(_)), Some(FreeAny::Integer(_))) => {}
            (None, Some(FreeAny::Other(_))) => {}
            _ => return Err(Error::conflict(format!("{body:?}"))),
        }
        Ok(Some(body))
    }

    async fn order(&self, _: &Context, body: Order) -> Result<Order, Error> {
        let (word, kind) = match &body {
            Order::Object(it) => ("start", &it.kind),
            Order::Object2(it) => ("stop", &it.kind),
            Order::Pause(it) => ("pause", &it.kind.as_ref().map(ToString::to_string)),
            Order::Rest(it) => ("rest", &it.kind),
            other => return Err(Error::conflict(format!("{other:?}"))),
        };
        let is_known = kind.as_deref().is_some_and(|kind| kind == word || word == "rest");
        is_known.then(|| body.clone()).ok_or_else(|| Error::conflict(format!("{body:?}")))
    }

    async fn echo(&self, _: &Context, body: Holder) -> Result<Option<Holder>, Error> {
        let _: Option<&Vec<Vec<i64>>> = match &body.lists {
            Some(HolderLists::IntegerListList(rows)) => Some(rows),
            _ => None,
        };
        let told = match (&body.lists, &body.maps, &body.words, &body.two, &body.shapes) {
            (Some(HolderLists::IntegerList(_)), Some(HolderMaps::TextMap(_)), Some(HolderWords::Auto(_)), ..) => true,
            (.., Some(HolderTwo::Cold(_)), Some(HolderShapes::Square(_))) => true,
            (.., Some(HolderTwo::Warm(_)), Some(HolderShapes::Text(_))) => true,
            _ if body.level == Some(HolderLevel::High) => matches!(body.event, Some(HolderEvent::Opened(_))),
            _ => false,
        };
        assert!(told, "{body:?}");
        Ok(Some(body))
    }
}

fn router() -> Router {
    Router::new([routes(Disks)]).expect("every route is there once")
}

pub async fn run() {
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let range = FindCreatedObject::new().set_gt(5);
    let call = client.disks().find(&"my disk".to_owned().into()).size(7);
    let call = call.sort(vec!["a".to_owned(), "b".to_owned()]).ids(vec![1, 2]).created(range).x_range(3);
    let _ = call.send_optional().await;
    assert_eq!(
        recorder.last(),
        "GET /disks/my%20disk?size=7&sort=a&sort=b&ids=1,2&created%5Bgt%5D=5\nx-range: 3\n\n"
    );
    let call = client.disks().find(&"x".to_owned().into()).sort("a".to_owned()).created(9);
    let _ = call.send_optional().await;
    assert_eq!(recorder.last(), "GET /disks/x?sort=a&created=9\n\n");

    let (status, body) = told(
        router(),
        "GET /disks/7%2C8?size=large&sort=a&sort=b&ids=1,2&created%5Bgt%5D=5 HTTP/1.1\r\nX-Range: a-b",
    )
    .await;
    assert_eq!(
        (status, body.as_str()),
        (
            200,
            r#"["Text(\"7,8\")","Member(Large)","TextList([\"a\", \"b\"])","IntegerList([1, 2])","from Some(5)","Text(\"a-b\")"]"#
        )
    );
    let (_, body) = told(router(), "GET /disks/x?size=7&sort=a&ids=1&created=5 HTTP/1.1\r\nX-Range: 1").await;
    assert_eq!(
        body,
        r#"["Text(\"x\")","Integer(7)","Text(\"a\")","Integer(1)","Integer(5)","Integer(1)"]"#
    );

    for value in [
        json!({ "lists": [1, 2], "maps": { "a": "b" }, "words": "auto" }),
        json!({ "two": "green", "shapes": { "kind": "square", "size": 1.5 } }),
        json!({ "lists": [[1], [2]], "two": "orange", "shapes": "none" }),
        json!({ "level": 3, "event": { "type": "opened", "by": "me" } }),
    ] {
        comes_back(router(), "/values", value).await;
    }
    refusal(router(), "/values", json!({ "level": 2 })).await;

    // The discriminator counts more than the other properties.
    for value in [
        json!({ "kind": "start", "reason": "x" }),
        json!({ "kind": "stop", "speed": 1 }),
        json!({ "kind": "pause", "note": "x" }),
        json!({ "kind": "new", "until": "x", "speed": 1 }),
    ] {
        comes_back(router(), "/orders", value).await;
    }

    // Of a variant that takes any value there is no type.
    for value in [
        json!({ "told": "x", "any": 1 }),
        json!({ "told": { "a": [1, null] }, "any": 1 }),
        json!({ "any": { "a": [true] } }),
        json!({ "any": "x" }),
    ] {
        comes_back(router(), "/free", value).await;
    }
    refusal(router(), "/free", json!({ "told": 1, "any": 1 })).await;
}
