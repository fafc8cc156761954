//! Types that hold themselves, through carriers, lists, dictionaries and choices.

use cycles::circles::{self, CirclesServer};
use cycles::types::*;
use pagewire_runtime::Map;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;

use crate::wire::{connect, refused};

struct Circles;

impl CirclesServer for Circles {
    async fn grow_tree(&self, _: &Context, id: i32, body: Tree) -> Result<Option<Tree>, Error> {
        Ok(Some(Tree::new().set_value(id).set_left(body)))
    }

    async fn meet_person(&self, _: &Context, body: Person) -> Result<Option<Person>, Error> {
        Ok(Some(body))
    }

    async fn simplify(&self, _: &Context, body: Expression) -> Result<Expression, Error> {
        Ok(body)
    }

    async fn broken(&self, _: &Context) -> Result<Option<Broken>, Error> {
        Ok(Some(
            Broken::new()
                .set_loop(json!({ "free": 1 }))
                .set_own(Own::new().set_a("a")),
        ))
    }
}

pub async fn run() {
    let client: cycles::Client = connect(Router::new([circles::routes(Circles)]).expect("every route is there once"))
        .await
        .into();
    let circles = client.circles();

    let leaf = |value| Tree::new().set_value(value);
    let mut named = Map::default();
    named.insert("oak", leaf(3));
    let tree = leaf(1)
        .set_left(leaf(2))
        .set_forest(vec![leaf(4)])
        .set_named(named);
    let grown = circles.grow_tree(7, &tree).send().await.unwrap();
    assert_eq!(grown.value, Some(7));
    assert_eq!(grown.left.as_deref(), Some(&tree));
    refused(400, circles.grow_tree(0, &tree).send().await);

    let room = Room::new().set_size(9.5);
    let house = House::new().set_name("Hill").set_rooms(vec![room]);
    let friend = Person::new().set_name("Bob").set_home(house);
    let person = Person::new().set_name("Ada").set_friend(friend);
    assert_eq!(circles.meet_person(&person).send().await.unwrap(), person);
    let nameless = Person::new().set_name("Ada").set_friend(Person::new());
    let body = refused(400, circles.meet_person(&nameless).send().await);
    assert!(body.contains("friend.name: is missing."), "{body}");

    let sum: Expression = Sum::new()
        .set_plus(vec![1.0.into(), vec![2.0.into()].into()])
        .into();
    let product: Expression = Product::new()
        .set_times(vec![sum, 3.0.into()])
        .set_next(Expression::from(4.0))
        .into();
    assert_eq!(circles.simplify(&product).send().await.unwrap(), product);
    let short: Expression = vec![Sum::new().set_plus(vec![1.0.into()]).into()].into();
    let body = refused(400, circles.simplify(&short).send().await);
    assert!(
        body.contains("[0].plus: has 1 item, fewer than 2."),
        "{body}"
    );

    let broken = circles.broken().send().await.unwrap();
    assert_eq!(broken.r#loop, Some(json!({ "free": 1 })));
}
