//! Lists in pages, over a socket: every item of every page, and what was asked for.

use std::sync::{Arc, Mutex};

use futures_util::TryStreamExt;
use http::header::{HeaderValue, LINK};
use kinds::pages::Client;
use kinds::pages::pages::{PagesServer, routes};
use kinds::pages::types::*;
use pagewire_runtime::client::Error as ClientError;
use pagewire_runtime::client::paging::Items;
use pagewire_runtime::server::{Context, Error, Router};

use crate::wire::connect;

const IDS: [&str; 5] = ["a", "b", "c", "d", "e"];

/// Two pets at most are on a page. It remembers what it was asked for.
#[derive(Clone, Default)]
struct Pets(Arc<Mutex<Vec<String>>>);

impl Pets {
    fn asked(&self, what: impl std::fmt::Debug) {
        self.0.lock().expect("no panic").push(format!("{what:?}"));
    }

    fn told(&self) -> String {
        std::mem::take(&mut *self.0.lock().expect("no panic")).join(" ")
    }
}

fn page(start: usize) -> Vec<Pet> {
    let ids = IDS.iter().skip(start).take(2);
    ids.map(|id| Pet::new().set_id(*id)).collect()
}

fn place(id: Option<&str>) -> usize {
    id.map_or(0, |id| IDS.iter().position(|known| *known == id).expect("it was sent") + 1)
}

impl PagesServer for Pets {
    async fn by_cursor(
        &self,
        _: &Context,
        cursor: Option<String>,
        limit: Option<i64>,
        items_2: Option<String>,
    ) -> Result<Option<ByCursorResult>, Error> {
        self.asked((&cursor, limit, items_2));
        let start = cursor.map_or(0, |cursor| cursor.parse().expect("it was sent"));
        let page = page(start);
        let next = (start + 2 < IDS.len()).then(|| (start + 2).to_string());
        let result = ByCursorResult::new().set_data(page);
        Ok(Some(match next {
            Some(next) => result.set_next_cursor(next),
            None => result,
        }))
    }

    async fn by_last_id(
        &self,
        _: &Context,
        starting_after: Option<String>,
        _: Option<String>,
    ) -> Result<Option<ByLastIdResult>, Error> {
        self.asked(&starting_after);
        let start = place(starting_after.as_deref());
        Ok(Some(ByLastIdResult::new().set_data(page(start)).set_has_more(start + 2 < IDS.len())))
    }

    async fn by_address(&self, _: &Context, number: Option<i64>) -> Result<Option<ByAddressResult>, Error> {
        self.asked(number);
        let number = number.unwrap_or(1);
        let start = usize::try_from(number - 1).expect("it is positive") * 2;
        let pages = ByAddressResultLinksPages::new();
        let pages = match start + 2 < IDS.len() {
            true => pages.set_next(format!("http://localhost/by-address?page={}", number + 1)),
            false => pages,
        };
        let links = ByAddressResultLinks::new().set_pages(pages);
        Ok(Some(ByAddressResult::new().set_pets(page(start)).set_links(links)))
    }

    async fn by_link(&self, cx: &Context, at: Option<i64>) -> Result<Vec<Pet>, Error> {
        self.asked(at);
        let start = usize::try_from(at.unwrap_or_default()).expect("it is positive");
        if start + 2 < IDS.len() {
            let link = format!("<?at={}>; rel=\"next\"", start + 2);
            cx.set_response_header(LINK, HeaderValue::from_str(&link).expect("it is a value"));
        }
        Ok(page(start))
    }

    async fn by_number(&self, _: &Context, number: Option<i64>, size: Option<i64>) -> Result<Vec<Pet>, Error> {
        self.asked((number, size));
        Ok(page(usize::try_from(number.unwrap_or(1) - 1).expect("it is positive") * 2))
    }

    async fn by_offset(
        &self,
        _: &Context,
        offset: Option<i64>,
        limit: Option<i64>,
    ) -> Result<Option<ByOffsetResult>, Error> {
        self.asked((offset, limit));
        let start = usize::try_from(offset.unwrap_or_default()).expect("it is positive");
        let names = IDS.iter().skip(start).take(2).map(|id| (*id).to_owned());
        let names: Vec<String> = names.collect();
        let result = ByOffsetResultResult::new().set_entries(names).set_total(5);
        Ok(Some(ByOffsetResult::new().set_result(result)))
    }

    async fn stated(&self, _: &Context, from: Option<i64>) -> Result<Option<StatedResult>, Error> {
        self.asked(from);
        let from = from.unwrap_or_default();
        let start = usize::try_from(from).expect("it is positive");
        let here = StatedResultHere::new().set_pets(page(start)).set_owners(vec!["o".to_owned()]);
        let result = StatedResult::new().set_here(here).set_up_to(from + 2);
        Ok(Some(result.set_done(start + 2 >= IDS.len())))
    }
}

async fn ids(pets: Items<'_, Pet>) -> String {
    let pets: Result<Vec<Pet>, ClientError> = pets.try_collect().await;
    pets.expect("every page came").into_iter().filter_map(|pet| pet.id).collect()
}

pub async fn run() {
    let pets = Pets::default();
    let client: Client = connect(Router::new([routes(pets.clone())]).expect("every route is there once")).await.into();
    let api = client.pages();

    let call = api.by_cursor().limit(2).items_2("all");
    assert_eq!(ids(call.items()).await, "abcde");
    let asked = r#"(None, Some(2), Some("all")) (Some("2"), Some(2), Some("all")) (Some("4"), Some(2), Some("all"))"#;
    assert_eq!(pets.told(), asked);

    assert_eq!(ids(api.by_last_id().items()).await, "abcde");
    assert_eq!(pets.told(), r#"None Some("b") Some("d")"#);

    assert_eq!(ids(api.by_address().items()).await, "abcde");
    assert_eq!(pets.told(), "None Some(2) Some(3)");

    assert_eq!(ids(api.by_link().items()).await, "abcde");
    assert_eq!(pets.told(), "None Some(2) Some(4)");

    assert_eq!(ids(api.by_number().page_size(2).items()).await, "abcde");
    assert_eq!(pets.told(), "(None, Some(2)) (Some(2), Some(2)) (Some(3), Some(2))");

    let names: Vec<String> = api.by_offset().offset(1).items().try_collect().await.expect("every page came");
    assert_eq!(names.concat(), "bcde");
    assert_eq!(pets.told(), "(Some(1), None) (Some(3), None)");

    let pages: Vec<StatedResult> = api.stated().pages().try_collect().await.expect("every page came");
    assert_eq!(pages.len(), 3);
    assert_eq!(ids(api.stated().from(2).items()).await, "cde");
    assert_eq!(pets.told(), "None Some(2) Some(4) Some(2) Some(4)");
}
