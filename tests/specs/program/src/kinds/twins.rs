//! Objects that are described alike in several places, under the name of each.

use kinds::twins::parcels::{ParcelsServer, routes};
use kinds::twins::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;

use super::{comes_back, told};

struct Store;

impl ParcelsServer for Store {
    async fn get_parcel(&self, _: &Context, id: i64) -> Result<Option<GetParcelResult>, Error> {
        // One definition: what is made under one name goes out under the other.
        let size = GetCrateResultSize::new().set_width(1);
        Ok(Some(GetCrateResult::new().set_id(id).set_label("small").set_size(size)))
    }

    async fn echo(&self, _: &Context, body: EchoBody) -> Result<EchoResult, Error> {
        match body {
            EchoBody::One(one) => Ok(EchoResult::One(one)),
            other => panic!("{other:?} is the first of equal variants"),
        }
    }
}

fn router() -> Router {
    Router::new([routes(Store)]).expect("every route is there once")
}

pub async fn run() {
    let (status, body) = told(router(), "GET /parcels/7 HTTP/1.1").await;
    assert_eq!((status, &*body), (200, r#"{"id":7,"label":"small","size":{"width":1}}"#));
    comes_back(router(), "/either", json!({ "a": "text" })).await;
    // What is read is saved, by the names of either place.
    let saved = PutParcelBody::from(GetCrateResult::new().set_id(7).set_label("small"));
    assert_eq!(saved, PutCrateBody::new().set_label("small"));
}
