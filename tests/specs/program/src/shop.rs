//! Parameters in every place and style, constraints, several successes, typed failures.

use http::StatusCode;
use pagewire_runtime::Decimal;
use pagewire_runtime::server::{Context, Error, Router};
use shop::orders::{self, OrdersServer};
use shop::types::*;

use crate::wire::{ask, connect, refused};

struct Shop;

fn line() -> Line {
    Line::new()
        .set_sku("AB-123")
        .set_quantity(2)
        .set_discount(0.15)
}

impl OrdersServer for Shop {
    async fn list_orders(
        &self,
        _: &Context,
        x_tenant: Option<String>,
        limit: Option<i32>,
        states: Option<Vec<OrderState>>,
        tags: Option<Vec<String>>,
        words: Option<Vec<String>>,
        ids: Vec<i64>,
        filter: Option<Filter>,
        page: Option<ListOrdersPage>,
        session: Option<String>,
        x_trace: Option<Vec<String>>,
    ) -> Result<Vec<Order>, Error> {
        assert_eq!(x_tenant.as_deref(), Some("north"));
        assert_eq!(states, Some(vec![OrderState::Open, OrderState::Paid]));
        assert_eq!(tags, Some(vec!["a b".to_owned(), "c&d".to_owned()]));
        assert_eq!(words, Some(vec!["x".to_owned(), "y".to_owned()]));
        assert_eq!(ids, [7, 8]);
        let expected = Filter::new()
            .set_customer("Ada")
            .set_states(vec![OrderState::Paid, OrderState::Shipped])
            .set_above(1.5);
        assert_eq!(filter, Some(expected));
        assert_eq!(page, Some(ListOrdersPage::new().set_offset(10).set_size(5)));
        assert_eq!(session.as_deref(), Some("s; é"));
        assert_eq!(x_trace, Some(vec!["t1".to_owned(), "t2".to_owned()]));
        Ok(vec![Order::new().set_id(i64::from(limit.unwrap_or(20)))])
    }

    async fn place_order(
        &self,
        _: &Context,
        _: Option<String>,
        body: NewOrder,
    ) -> Result<PlaceOrderOutcome, Error> {
        Ok(match body.customer.as_deref() {
            Some("nobody") => PlaceOrderOutcome::NoContent(()),
            Some("stranger") => PlaceOrderOutcome::Accepted(Review::new().set_reason("new here")),
            Some("greedy") => {
                let shortage = Shortage::new()
                    .set_title("Sold out")
                    .set_missing(vec!["AB-123".to_owned()]);
                return Err(Error::with_value(StatusCode::CONFLICT, &shortage));
            }
            _ => {
                // Properties beyond the known ones are kept.
                let color = body.unknown.get("color").cloned();
                let mut order = Order::new().set_id(1).set_state(OrderState::Open);
                order.unknown.insert("color", color.unwrap_or_default());
                PlaceOrderOutcome::Created(order)
            }
        })
    }

    async fn read_order(&self, _: &Context, order_id: i64) -> Result<Option<Order>, Error> {
        if order_id == 404 {
            let problem = Problem::new().set_title("No such order").set_status(404);
            return Err(Error::with_value(StatusCode::NOT_FOUND, &problem));
        }
        Ok(Some(Order::new().set_id(order_id)))
    }

    async fn drop_order(&self, _: &Context, _: i64, if_match: String) -> Result<(), Error> {
        assert_eq!(if_match, "\"0af\"");
        Ok(())
    }

    async fn read_lines(
        &self,
        _: &Context,
        numbers: Vec<i64>,
        point: Vec<Decimal>,
        grid: Vec<String>,
    ) -> Result<Option<String>, Error> {
        Ok(Some(format!("{numbers:?} {point:?} {grid:?}")))
    }

    async fn log_in(&self, cx: &Context, body: LogInBody) -> Result<Option<String>, Error> {
        assert_eq!(
            cx.header("content-type"),
            Some("application/x-www-form-urlencoded")
        );
        assert_eq!(cx.header("accept"), Some("text/plain"));
        assert_eq!(body.remember, None);
        Ok(Some(format!(
            "{}:{}",
            body.user.unwrap_or_default(),
            body.password.unwrap_or_default()
        )))
    }

    async fn write_note(&self, cx: &Context, body: String) -> Result<(), Error> {
        assert_eq!(cx.header("content-type"), Some("text/plain; charset=utf-8"));
        assert_eq!(body, "5 \"eggs\"");
        Ok(())
    }
}

pub async fn run() {
    let client: shop::Client = connect(Router::new([orders::routes(Shop)]).expect("every route is there once")).await.into();
    let orders = client.orders();

    let list = || {
        orders
            .list_orders()
            .x_tenant("north")
            .states(vec![OrderState::Open, OrderState::Paid])
            .tags(vec!["a b".to_owned(), "c&d".to_owned()])
            .words(vec!["x".to_owned(), "y".to_owned()])
            .ids(vec![7, 8])
            .filter(
                Filter::new()
                    .set_customer("Ada")
                    .set_states(vec![OrderState::Paid, OrderState::Shipped])
                    .set_above(1.5),
            )
            .page(ListOrdersPage::new().set_offset(10).set_size(5))
            .session("s; é")
            .x_trace(vec!["t1".to_owned(), "t2".to_owned()])
    };
    let found = list().limit(100).send().await.unwrap();
    assert_eq!(found[0].id, Some(100));
    let body = refused(400, list().limit(101).send().await);
    assert!(
        body.contains("The query parameter 'limit' is 101, more than 100."),
        "{body}"
    );
    let body = refused(400, list().ids(vec![0]).send().await);
    assert!(body.contains("In the query parameter 'ids': [0]: is 0, less than"), "{body}");
    let body = refused(
        400,
        orders
            .list_orders()
            .states(vec![OrderState::Open; 4])
            .send()
            .await,
    );
    assert!(body.contains("'states' has 4 items, more than 3"), "{body}");

    let order = |customer: &str| {
        NewOrder::new()
            .set_customer(customer)
            .set_lines(vec![line()])
    };
    let mut with_color = order("Ada");
    with_color.unknown.insert("color", "red");
    match orders
        .place_order(&with_color)
        .x_tenant("north")
        .send()
        .await
        .unwrap()
    {
        PlaceOrderOutcome::Created(order) => {
            assert_eq!(order.state, Some(OrderState::Open));
            assert_eq!(order.unknown.get("color"), Some(&"red".into()));
        }
        other => panic!("{other:?}"),
    }
    let reviewed = orders.place_order(&order("stranger")).send().await.unwrap();
    assert_eq!(
        reviewed,
        PlaceOrderOutcome::Accepted(Review::new().set_reason("new here"))
    );
    let empty = orders.place_order(&order("nobody")).send().await.unwrap();
    assert_eq!(empty, PlaceOrderOutcome::NoContent(()));
    let error = orders
        .place_order(&order("greedy"))
        .send()
        .await
        .unwrap_err();
    let shortage: Option<Shortage> = error.failure().unwrap().read().unwrap();
    assert_eq!(shortage.unwrap().missing, Some(vec!["AB-123".to_owned()]));

    let wrong = |change: fn(Line) -> Line| {
        NewOrder::new()
            .set_customer("Ada")
            .set_lines(vec![line(), change(Line::new())])
    };
    for (body, expected) in [
        (
            NewOrder::new().set_lines(vec![line()]),
            "customer: is missing.",
        ),
        (order(""), "customer: has 0 characters, fewer than 1."),
        (
            NewOrder::new().set_customer("Ada").set_lines(vec![]),
            "lines: has 0 items, fewer than 1.",
        ),
        (
            NewOrder::new()
                .set_customer("Ada")
                .set_lines(vec![line(), line()]),
            "lines: holds an item twice.",
        ),
        (
            wrong(|line| line.set_quantity(1)),
            "lines[1].sku: is missing.",
        ),
        (
            wrong(|line| line.set_sku("ab-1").set_quantity(1)),
            "lines[1].sku: does not match the pattern",
        ),
        (
            wrong(|line| line.set_sku("AB-123").set_quantity(100)),
            "lines[1].quantity: is 100, more than 99.",
        ),
        (
            wrong(|line| line.set_sku("AB-123").set_quantity(1).set_discount(1.0)),
            "lines[1].discount: is 1, not below 1.",
        ),
        (
            wrong(|line| line.set_sku("AB-123").set_quantity(1).set_discount(0.07)),
            "is 0.07, not a multiple of 0.05.",
        ),
        (
            wrong(|mut line| {
                line.unknown.insert("colour", "red");
                line.set_sku("AB-123").set_quantity(1)
            }),
            "lines[1].colour: is not a property of this object.",
        ),
        (
            order("Ada").set_notes(vec!["fine".to_owned(), "too long".to_owned()]),
            "notes[1]: has 8 characters",
        ),
    ] {
        let body = refused(400, orders.place_order(&body).send().await);
        assert!(body.contains(expected), "{expected} is not in {body}");
    }

    assert_eq!(orders.read_order(5).send().await.unwrap().id, Some(5));
    refused(400, orders.read_order(0).send().await);
    let error = orders.read_order(404).send().await.unwrap_err();
    assert_eq!(
        error.failure().unwrap().error.as_ref().unwrap().message,
        "No such order"
    );
    #[allow(deprecated)]
    {
        orders.drop_order(5, "\"0af\"").send().await.unwrap();
        refused(400, orders.drop_order(5, "0af").send().await);
    }
    let router = Router::new([orders::routes(Shop)]).expect("every route is there once");
    let answer = ask(router, "DELETE /orders/5 HTTP/1.1").await;
    assert!(
        answer.starts_with("HTTP/1.1 400") && answer.contains("The header 'If-Match' is missing."),
        "{answer}"
    );
    let grid = ["g".to_owned(), "h".to_owned()];
    let lines = orders
        .read_lines(&[3, 4], &[1.0.into(), 2.0.into()], &grid)
        .send()
        .await
        .unwrap();
    assert_eq!(lines, r#"[3, 4] [1, 2] ["g", "h"]"#);
    let session = orders
        .log_in(&LogInBody::new().set_user("ada").set_password("p&=%"))
        .send()
        .await;
    assert_eq!(session.unwrap(), "ada:p&=%");
    orders.write_note("5 \"eggs\"").send().await.unwrap();
    refused(400, orders.write_note("much too long a note").send().await);
}
