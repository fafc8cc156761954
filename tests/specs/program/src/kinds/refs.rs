//! References to other places of the document and to files beside it.

use kinds::refs::Client;
use kinds::refs::refs::{RefsServer, routes};
use kinds::refs::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;

use super::{comes_back, refusal, told};
use crate::wire::{Recorder, connect};

struct Refs;

impl RefsServer for Refs {
    async fn add_owner(&self, _: &Context, body: AddOwnerBody) -> Result<Option<AddOwnerBody>, Error> {
        Ok(Some(body))
    }

    async fn get_pet(&self, _: &Context, id: i64) -> Result<Option<Pet>, Error> {
        let kin = Pet::new().set_name(id.to_string());
        Ok(Some(Pet::new().set_name("Rex").set_kin(vec![kin])))
    }

    async fn put_street(&self, _: &Context, body: HomeStreet) -> Result<Option<AddOwnerBody>, Error> {
        Ok(Some(AddOwnerBody::new().set_home(Home::new().set_street(body))))
    }
}

fn router() -> Router {
    Router::new([routes(Refs)]).expect("every route is there once")
}

pub async fn run() {
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let street = HomeStreet::new().set_name("High").set_number(5);
    let home = Home::new().set_street(street.clone());
    let pet = Pet::new().set_kin(vec![Pet::new().set_name("Tom")]).set_home(home.clone());
    let owner = AddOwnerBody::new().set_name("Ann").set_home(home).set_pet(pet);
    let _ = client.refs().add_owner(&owner).send_optional().await;
    assert_eq!(
        recorder.last(),
        "POST /owners\ncontent-type: application/json; charset=utf-8\n\n\
         {\"name\":\"Ann\",\"home\":{\"street\":{\"name\":\"High\",\"number\":5}},\
         \"pet\":{\"kin\":[{\"name\":\"Tom\"}],\"home\":{\"street\":{\"name\":\"High\",\"number\":5}}}}"
    );
    let client: Client = connect(router()).await.into();
    let found = client.refs().get_pet(7).send().await.expect("a pet");
    assert_eq!(found.kin.expect("kin")[0].name.as_deref(), Some("7"));
    let found = client.refs().put_street(&street).send().await.expect("an owner");
    assert!(found.home.is_some_and(|home| home.street.is_some()));

    let pet = json!({ "name": "Rex", "kin": [{ "home": { "street": { "number": 1 } } }] });
    comes_back(router(), "/owners", json!({ "name": "Ann", "pet": pet })).await;
    // The rules of what is referred to, those beside the reference, and those of a parameter in a file.
    let short = refusal(router(), "/owners", json!({ "home": { "street": { "name": "a" } } })).await;
    assert!(short.contains("home.street.name"), "{short}");
    let long = refusal(router(), "/owners", json!({ "name": "Johanna" })).await;
    assert!(long.contains("name"), "{long}");
    assert_eq!(told(router(), "GET /owners/0 HTTP/1.1").await.0, 400);
}
