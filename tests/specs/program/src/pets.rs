//! A document without any deviation: what crosses the wire is what the specifications say, to the letter.

use pagewire_runtime::client::Format;
use pagewire_runtime::server::{Context, Error, Router};
use pets::pets::{PetsServer, routes};
use pets::types::{Owner, Pet, PetKind, Search, SearchKinds};

use crate::wire::{ask, connect, post, refused};

struct Store;

impl PetsServer for Store {
    async fn list_pets(
        &self,
        _: &Context,
        tag: String,
        limit: Option<i32>,
    ) -> Result<Vec<Pet>, Error> {
        let count = limit.unwrap_or(1);
        let pet = |id: i32| Pet::new().set_id(id).set_name(tag.clone());
        Ok((0..count).map(pet).collect())
    }

    async fn add_pet(&self, _: &Context, body: Pet) -> Result<Option<Pet>, Error> {
        Ok(Some(body))
    }

    async fn search_pets(&self, _: &Context, body: Search) -> Result<Option<Search>, Error> {
        Ok(Some(body))
    }

    async fn read_pet(&self, _: &Context, pet_id: i64) -> Result<Option<Pet>, Error> {
        Ok((pet_id == 7).then(|| Pet::new().set_id(7).set_name("Ada")))
    }

    async fn change_pet(&self, _: &Context, pet_id: i64, body: Pet) -> Result<Option<Pet>, Error> {
        Ok(Some(body.set_id(pet_id)))
    }

    async fn drop_pet(&self, _: &Context, _: i64) -> Result<(), Error> {
        Err(Error::conflict("It is asleep."))
    }
}

fn router() -> Router {
    Router::new([routes(Store)]).expect("every route is there once")
}

/// Status and body of what the server says to a request.
async fn told(request: &str) -> (String, String, String) {
    let response = ask(router(), request).await;
    let (head, body) = response.split_once("\r\n\r\n").expect("a response");
    let status = head.split(' ').nth(1).expect("a status").to_owned();
    (status, head.to_ascii_lowercase(), body.to_owned())
}

pub async fn run() {
    both_sides().await;
    on_the_wire().await;
    failures().await;
}

async fn both_sides() {
    let client: pets::Client = connect(router()).await.into();
    let full = Pet::new()
        .set_id(3)
        .set_name("Bo")
        .set_kind(PetKind::Cat)
        .set_tags(vec!["old".to_owned(), "calm".to_owned()])
        .set_owner(Owner::new().set_name("Cy"))
        .set_marks(pagewire_runtime::Map::from([("left ear", 2)]));
    for format in [Format::Json, Format::Xml] {
        let client = client.with(|client| client.with_format(format));
        let added = client.pets().add_pet(&full).send().await;
        assert_eq!(added.expect("it is added"), full, "{format:?}");
        let listed = client.pets().list_pets("x").limit(2).send().await;
        assert_eq!(listed.expect("there are two").len(), 2, "{format:?}");
    }
    let search = Search::new()
        .set_name_like("B & o")
        .set_kinds(vec![SearchKinds::Cat, SearchKinds::Dog])
        .set_owner(Owner::new().set_name("Cy"));
    let found = client.pets().search_pets(&search).send().await;
    assert_eq!(found.expect("it is searched"), search);
    let changed = client.pets().change_pet(9, &Pet::new().set_name("Di")).send().await;
    assert_eq!(changed.expect("it is changed").id, Some(9));
    let gone = client.pets().read_pet(8).send_optional().await;
    assert_eq!(gone.expect("that is no failure"), None);
    let body = refused(409, client.pets().drop_pet(7).send().await);
    assert!(body.contains("It is asleep."), "{body}");
}

async fn on_the_wire() {
    let (status, head, body) = told("GET /pets/7 HTTP/1.1").await;
    assert_eq!(status, "200");
    assert_eq!(body, r#"{"id":7,"name":"Ada"}"#, "what is absent stays absent");
    assert!(!head.contains("cache-control"), "{head}");
    let (_, _, body) = told("GET /pets/7 HTTP/1.1\r\nAccept: application/xml").await;
    assert!(body.ends_with("<id>7</id><name>Ada</name></Pet>"), "{body}");
    let xml = "<Pet><name>Bo</name><tags>a</tags><tags>b</tags><marks><ear>1</ear></marks></Pet>";
    let (_, _, body) = told(&post("/pets", "application/xml", xml)).await;
    assert!(body.contains("<tags>a</tags><tags>b</tags><marks><ear>1</ear></marks>"), "{body}");
    let form = "name.like=B&kinds=cat&kinds=dog&owner=%7B%22name%22%3A%22Cy%22%7D";
    let (_, _, body) = told(&post("/pets/search", "application/x-www-form-urlencoded", form)).await;
    assert_eq!(body, r#"{"name.like":"B","kinds":["cat","dog"],"owner":{"name":"Cy"}}"#);
    // Properties in another case are kept as they are.
    let pet = r#"{"name":"Bo","kind":"cat","Name":"no"}"#;
    let (status, _, body) = told(&post("/pets", "application/json", pet)).await;
    assert_eq!((status.as_str(), body.as_str()), ("201", pet));
    // No parameter cuts a response down, or decides about its format.
    let (_, _, body) = told("GET /pets/7?$select=id&$format=xml HTTP/1.1").await;
    assert_eq!(body, r#"{"id":7,"name":"Ada"}"#);
}

async fn failures() {
    let json = |body: &str| post("/pets", "application/json", body);
    for (request, status, reason) in [
        ("GET /pets/8 HTTP/1.1".to_owned(), "404", "There is nothing here."),
        ("GET /Pets/7 HTTP/1.1".to_owned(), "404", "/Pets/7"),
        ("GET /pets/7/ HTTP/1.1".to_owned(), "404", "/pets/7/"),
        ("GET /pets/Ada HTTP/1.1".to_owned(), "400", "'petId' is 'Ada'"),
        ("GET /pets?Tag=x HTTP/1.1".to_owned(), "400", "'tag' is missing"),
        ("GET /pets?tag=x&limit=0 HTTP/1.1".to_owned(), "400", "is 0, less than 1"),
        ("PUT /pets/7 HTTP/1.1".to_owned(), "405", "'PUT'"),
        ("DELETE /pets/7 HTTP/1.1".to_owned(), "409", "It is asleep."),
        (json(r#"{"Name":"Bo"}"#), "400", "name: is missing."),
        (json(r#"{"name":"Bo","id":"7"}"#), "400", "id"),
        (json(r#"{"name":7}"#), "400", "name"),
        (json(r#"{"name":"Bo","kind":"Cat"}"#), "400", "kind: is `Cat`, which is not one of `cat`, `dog`"),
        (json("{"), "400", "In the request body"),
        (post("/pets", "image/png", "x"), "415", "image/png"),
    ] {
        let (found, head, body) = told(&request).await;
        assert_eq!(found, status, "{request}: {body}");
        assert!(head.contains("content-type: application/problem+json\r\n"), "{head}");
        assert!(body.contains(reason), "{request}: {body}");
        let problem: serde_json::Value = serde_json::from_str(&body).expect("it is JSON");
        assert_eq!(problem["status"].to_string(), status, "{body}");
        assert!(problem["title"].is_string() && problem["detail"].is_string(), "{body}");
    }
}
