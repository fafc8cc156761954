//! Choices with and without a discriminator, bases and their heirs, values of scalar types.

use pagewire_runtime::Map;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;
use shapes::drawing::{self, DrawingServer};
use shapes::types::*;

use crate::wire::{connect, refused};

struct Board;

impl DrawingServer for Board {
    async fn add_shape(&self, _: &Context, body: Shape) -> Result<Shape, Error> {
        Ok(body)
    }

    async fn save_drawing(
        &self,
        _: &Context,
        body: Option<Drawing>,
    ) -> Result<Option<Drawing>, Error> {
        Ok(body)
    }

    async fn add_pets(&self, _: &Context, body: Vec<Pet>) -> Result<Map<Pet>, Error> {
        let mut map = Map::default();
        for pet in body {
            let name = match &pet {
                Pet::Cat(_) => "cat",
                Pet::Dog(_) => "dog",
                Pet::Puppy(_) => "puppy",
                Pet::Base(_) => "base",
                _ => "unknown",
            };
            map.insert(name, pet);
        }
        Ok(map)
    }

    async fn echo_value(&self, _: &Context, body: Holder) -> Result<Option<Holder>, Error> {
        Ok(Some(body))
    }
}

pub async fn run() {
    let client: shapes::Client = connect(Router::new([drawing::routes(Board)]).expect("every route is there once")).await.into();
    let drawing = client.drawing();

    // The discriminator is set by `into`.
    let circle: Shape = Circle::new().set_radius(2.0).into();
    let square: Shape = Square::new().set_side(1.0).into();
    let strange = json!({ "kind": "hexagon", "sides": [6, null] });
    let group: Shape = Group::new()
        .set_members(vec![circle.clone(), square])
        .into();
    let Shape::Group(back) = drawing.add_shape(&group).send().await.unwrap() else {
        panic!("a group comes back");
    };
    let members = back.members.unwrap();
    let [
        Shape::Circle(round),
        Shape::Square(square),
    ] = members.as_slice()
    else {
        panic!("{members:?}");
    };
    assert_eq!(
        (round.kind.as_deref(), round.radius),
        (Some("circle"), Some(2.0.into()))
    );
    assert_eq!(square.unknown.get("kind"), Some(&json!("square")));
    // An unknown one is kept by clients, and refused by servers.
    let other: Shape = serde_json::from_value(strange.clone()).unwrap();
    assert_eq!(other, Shape::Other(strange));
    let body = refused(400, drawing.add_shape(&other).send().await);
    assert!(body.contains("The request body is of none of the types"), "{body}");

    let wrong: Shape = Circle::new().set_radius(0.0).into();
    let body = refused(400, drawing.add_shape(&wrong).send().await);
    assert!(body.contains("radius: is 0, not above 0."), "{body}");
    let body = refused(
        400,
        drawing
            .add_shape(&Shape::Other(json!({ "kind": "circle", "radius": "far" })))
            .send()
            .await,
    );
    assert!(body.contains("a number"), "{body}");

    // Told apart by a constant, and by what is in them.
    for by in [
        DrawingBy::from(Person::new().set_name("Ada").set_age(36)),
        Robot::new().set_serial("R2").set_name("D2").into(),
    ] {
        let fill: Fill = FillGradient::new().set_from("red").set_to("blue").into();
        let whole = Drawing::new()
            .set_title("t")
            .set_background(fill)
            .set_front(circle.clone())
            .set_by(by);
        assert_eq!(
            drawing.save_drawing(Some(&whole)).send().await.unwrap(),
            whole
        );
    }
    let fill: Fill = serde_json::from_value(json!({ "type": "plain", "color": "red" })).unwrap();
    assert!(matches!(fill, Fill::Plain(_)));

    let pets: Vec<Pet> = vec![
        Cat::new().set_lives(9).into(),
        Dog::new().set_barks(true).into(),
        Puppy::new().set_weeks(5).into(),
        PetBase::new().set_name("Rex").into(),
        Pet::Other(json!({ "petType": "dragon" })),
    ];
    let back = drawing.add_pets(&pets).send().await.unwrap();
    for (key, pet) in ["cat", "dog", "puppy", "base", "unknown"]
        .into_iter()
        .zip(&pets)
    {
        let expected = serde_json::to_value(pet).unwrap();
        let mut found = serde_json::to_value(back.get(key).unwrap()).unwrap();
        found
            .as_object_mut()
            .unwrap()
            .retain(|_, value| !value.is_null());
        assert_eq!(found, expected, "{key}");
    }
    refused(400, drawing.add_pets(&[]).send().await);
    let too_long: Pet = Cat::new().set_name("a very long name").into();
    let body = refused(400, drawing.add_pets(&[too_long]).send().await);
    assert!(body.contains("[0].name: has 16 characters"), "{body}");

    for scalar in [
        Scalar::from(5),
        true.into(),
        "5".to_owned().into(),
        Vec::from([1.5, 2.0].map(pagewire_runtime::Decimal::from)).into(),
    ] {
        let holder = Holder::new()
            .set_scalar(scalar.clone())
            .set_nested(Box::new(scalar).as_ref().clone())
            .set_maybe(Person::new().set_name("Ada"))
            .set_open(HolderOpen::from_name("newer"))
            .set_never(json!([1, { "a": null }]));
        assert_eq!(drawing.echo_value(&holder).send().await.unwrap(), holder);
    }
    let person: Nested = Person::new().set_name("Ada").into();
    let holder = Holder::new().set_nested(person);
    let back = drawing.echo_value(&holder).send().await.unwrap();
    assert!(matches!(back.nested, Some(Nested::Person(_))), "{back:?}");
}
