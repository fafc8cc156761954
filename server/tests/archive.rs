//! Archive queries on real databases.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use jiff::tz::TimeZone;
use superoffice_chat_server::archive::{Page, Parameters, Query, Raw};
use superoffice_chat_server::ids::SessionId;
use superoffice_chat_server::member::Rights;
use superoffice_chat_server::session::Status;
use superoffice_chat_server::store::{Actor, Error, UserRef};
use support::{World, draft, later, start, worlds};

async fn ask(world: &World, actor: Actor, parameters: Parameters<'_>) -> Page {
    let query = Query::parse(&parameters, &TimeZone::UTC, actor.user, later(3600)).unwrap();
    world
        .store
        .archive(actor, Some(world.topic), &query)
        .await
        .unwrap()
}

/// Ten sessions, a minute apart; the first three are taken, by Ann, a second after the last came.
async fn filled() -> Vec<World> {
    let worlds = worlds().await;
    for world in &worlds {
        for minute in 0..10 {
            world
                .store
                .create_session(world.topic, later(minute * 60))
                .await
                .unwrap();
        }
        for number in 0..3 {
            let taken = world
                .store
                .pick_up_first(world.ann, later(541))
                .await
                .unwrap()
                .unwrap();
            let text = ["50% off!", "under_score", "It's Ängström"][number];
            world
                .store
                .add_message(world.ann, taken.id, draft(text), later(600))
                .await
                .unwrap();
        }
    }
    worlds
}

fn keys(page: &Page) -> Vec<i32> {
    page.rows.iter().map(|row| row.key.0).collect()
}

#[tokio::test]
async fn filters_find_their_rows() {
    for world in filled().await {
        for (filter, expected) in [
            ("status = UserLast", vec![1, 2, 3]),
            ("status oneOf (4) and queueLength greater 8", vec![9, 10]),
            ("agent currentAssociate", vec![1, 2, 3]),
            ("associateId isNull and chatSessionId <= 5", vec![4, 5]),
            ("timeInQueue lt 500", vec![2, 3]),
            ("firstMessage contains '%'", vec![1]),
            ("firstMessage contains '_'", vec![2]),
            ("firstMessage begins 'IT''S'", vec![3]),
            ("firstMessage in ('UNDER_SCORE', 'x')", vec![2]),
            (
                "associate/fullName = 'ann smith' and rating = 0",
                vec![1, 2, 3],
            ),
            (
                "whenRequested afterTime '2024-05-06T08:08:00Z'",
                vec![9, 10],
            ),
            (
                "whenRequested afterTime '2024-05-06T08:08:00' and not whenRequested beforeToday",
                vec![9, 10],
            ),
            ("date today and chatSessionId in (1, 10)", vec![1, 10]),
            ("this(date, week) and chatSessionId = 1", vec![1]),
            ("previous(date, 2, days)", vec![]),
            ("whenRequested before 2024-05-06", vec![]),
            (
                "chatTopic/name = 'help' and type = 'chat' and chatSessionId = 4",
                vec![4],
            ),
            ("getNoRows = true", vec![]),
        ] {
            let parameters = Parameters {
                filter: Some(filter),
                ..Parameters::default()
            };
            let page = ask(&world, world.ann, parameters).await;
            assert_eq!(keys(&page), expected, "{filter} on {}", world.url);
        }
    }
}

#[tokio::test]
async fn a_long_list_of_texts_is_one_condition() {
    let list = vec!["'x'"; 2000].join(",");
    let filter = format!("firstMessage in ({list},'50% OFF!')");
    for world in filled().await {
        let parameters = Parameters {
            filter: Some(&filter),
            ..Parameters::default()
        };
        let page = ask(&world, world.ann, parameters).await;
        assert_eq!(keys(&page), [1], "{}", world.url);
    }
}

#[tokio::test]
async fn rows_columns_order_and_pages() {
    for world in filled().await {
        let parameters = Parameters {
            select: Some("status, AGENT,timeInQueue,agent,whenRequested"),
            order_by: Some("type, whenStarted desc, chatSessionId desc"),
            filter: Some("agent isNotNull"),
            top: Some(2),
            ..Parameters::default()
        };
        let page = ask(&world, world.ann, parameters).await;
        let names: Vec<_> = page.columns.iter().map(|column| column.name).collect();
        assert_eq!(names, ["status", "agent", "timeInQueue", "whenRequested"]);
        assert_eq!((keys(&page), page.next_skip), (vec![3, 2], Some(2)));
        let cells = &page.rows[0].cells;
        assert_eq!(cells[0].raw, Raw::Int(i64::from(Status::UserLast.number())));
        assert_eq!(cells[0].display.as_deref(), Some("Waiting for customer"));
        assert_eq!(cells[1].raw, Raw::Int(i64::from(world.ann.user.0)));
        assert_eq!(cells[1].display.as_deref(), Some("Ann Smith"));
        assert_eq!(cells[2].raw, Raw::Int(421));
        let asked = start() + jiff::SignedDuration::from_secs(120);
        assert_eq!(cells[3].raw, Raw::Instant(server_precision(asked)));

        let next = Parameters {
            skip: Some(2),
            ..parameters
        };
        let page = ask(&world, world.ann, next).await;
        assert_eq!((keys(&page), page.next_skip), (vec![1], None));
        let all = ask(&world, world.ann, Parameters::default()).await;
        assert_eq!((all.columns.len(), all.rows.len()), (14, 10));
        assert_eq!(all.rows[9].cells[2].raw, Raw::Null);
        assert_eq!(all.rows[0].key, SessionId(1));
    }
}

/// Instants are kept in units of 100 ns.
fn server_precision(instant: jiff::Timestamp) -> jiff::Timestamp {
    jiff::Timestamp::from_nanosecond(instant.as_nanosecond() / 100 * 100).unwrap()
}

#[tokio::test]
async fn outsiders_see_nothing_and_deleted_rows_are_gone() {
    for world in filled().await {
        let page = ask(&world, world.outsider, Parameters::default()).await;
        assert_eq!(page.rows, []);
        // Who is offered a session sees it, also after leaving its topic.
        let eve = UserRef::Id(world.outsider.user);
        let rights = Rights {
            respond: true,
            ..Rights::default()
        };
        let (store, topic) = (&world.store, world.topic);
        store
            .put_member(world.admin, topic, &eve, rights)
            .await
            .unwrap();
        let offered = store.transfer(world.ann, SessionId(1), "eve", later(700));
        offered.await.unwrap();
        store.remove_member(world.admin, topic, &eve).await.unwrap();
        let page = ask(&world, world.outsider, Parameters::default()).await;
        assert_eq!(keys(&page), [1]);
        world
            .store
            .delete_session(world.ann, SessionId(1), later(701))
            .await
            .unwrap();
        let page = ask(&world, world.admin, Parameters::default()).await;
        assert_eq!(keys(&page), [2, 3, 4, 5, 6, 7, 8, 9, 10]);
        let query = Query::parse(
            &Parameters::default(),
            &TimeZone::UTC,
            world.ann.user,
            start(),
        );
        let unknown = superoffice_chat_server::ids::TopicId(99);
        let answer = world
            .store
            .archive(world.ann, Some(unknown), &query.unwrap())
            .await;
        assert!(matches!(answer, Err(Error::NotFound("topic"))));
    }
}

/// Every column can be asked for, ordered by and tested for null, in both dialects.
#[tokio::test]
async fn every_column_is_sound() {
    for world in filled().await {
        for column in superoffice_chat_server::archive::COLUMNS {
            let filter = format!("{} isNull", column.name);
            let shown = !column.name.starts_with("get");
            let parameters = Parameters {
                select: shown.then_some(column.name),
                order_by: column.sortable.then_some(column.name),
                filter: Some(&filter),
                ..Parameters::default()
            };
            ask(&world, world.admin, parameters).await;
            let all = Parameters {
                filter: None,
                ..parameters
            };
            assert_eq!(
                ask(&world, world.admin, all).await.rows.len(),
                10,
                "{}",
                column.name
            );
        }
    }
}

/// Whatever the parser accepts, both databases accept.
#[tokio::test]
async fn accepted_filters_are_sound() {
    use proptest::strategy::{Strategy as _, ValueTree as _};

    let word = |words: &'static [&'static str]| proptest::sample::select(words);
    let test = (
        word(&[
            "rating",
            "status",
            "agent",
            "whenEnded",
            "date",
            "firstMessage",
            "duration",
            "type",
        ]),
        word(&[
            "=",
            "!=",
            "<",
            ">=",
            "in",
            "oneOf",
            "notOneOf",
            "begins",
            "notContains",
            "between",
            "before",
            "after",
            "today",
            "isNull",
            "isNotNull",
            "lt",
            "associateIsOneOf",
            "dateTime",
        ]),
        word(&[
            "",
            "1",
            "'x'",
            "(1, 2)",
            "('a', 'b')",
            "2024-01-01",
            "InQueue",
            "null",
            "(2024-01-01, 2024-02-01)",
        ]),
        word(&[
            "",
            "and rating = 1",
            "or not (rating = 2)",
            "and this(date, quarter)",
            "and getAllRows set",
        ]),
    );
    let filter = test
        .prop_map(|(column, operator, value, rest)| format!("{column} {operator} {value} {rest}"));
    let worlds = worlds().await;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut accepted = 0;
    for _ in 0..2000 {
        let filter = filter.new_tree(&mut runner).unwrap().current();
        let parameters = Parameters {
            filter: Some(&filter),
            ..Parameters::default()
        };
        for world in &worlds {
            let user = world.ann.user;
            let Ok(query) = Query::parse(&parameters, &TimeZone::UTC, user, start()) else {
                continue;
            };
            let answer = world.store.archive(world.ann, None, &query).await;
            assert!(answer.is_ok(), "{filter}: {answer:?}");
            accepted += 1;
        }
    }
    assert!(accepted > 200, "{accepted} were accepted");
}

#[test]
fn wrong_parameters_are_named() {
    for (select, order_by, expected) in [
        (
            "rating, Count(type):Footer",
            "",
            "$select, character 9: there is no column \"Count(type):Footer\"",
        ),
        (
            "",
            "rating,duration",
            "$orderBy, character 8: the rows cannot be ordered by \"duration\"",
        ),
        (
            "",
            "rating up",
            "$orderBy, character 1: expected \"asc\" or \"desc\", found \"rating up\"",
        ),
        (
            "",
            "sessionKey",
            "$orderBy, character 1: there is no column \"sessionKey\"",
        ),
    ] {
        let parameters = Parameters {
            select: Some(select),
            order_by: Some(order_by),
            ..Parameters::default()
        };
        let error = Query::parse(
            &parameters,
            &TimeZone::UTC,
            superoffice_chat_server::ids::UserId(1),
            start(),
        );
        assert_eq!(error.unwrap_err().to_string(), expected);
    }
}

/// Case does not matter for any letter, and texts are in the same order, on both databases.
#[tokio::test]
async fn texts_mean_the_same_on_both_databases() {
    for world in worlds().await {
        for text in ["BLÅBÆR i kurv", "blåbær", "Ångström", "zebra", "Zürich"] {
            let id = world.store.create_session(world.topic, start()).await;
            let id = id.unwrap().id;
            let said = world.store.add_message(world.ann, id, draft(text), start());
            said.await.unwrap();
        }
        for (filter, expected) in [
            ("firstMessage = 'blåBÆR'", vec![2]),
            ("firstMessage begins 'BlåBær'", vec![1, 2]),
            ("firstMessage contains 'ÆR I'", vec![1]),
            ("firstMessage in ('ÅNGSTRÖM', 'ZÜRICH')", vec![3, 5]),
            ("firstMessage > 'ZZ'", vec![3, 5]),
            (
                "chatTopic/name = 'HELP' and firstMessage ne 'BLÅBÆR'",
                vec![1, 3, 4, 5],
            ),
        ] {
            let parameters = Parameters {
                filter: Some(filter),
                order_by: Some("chatSessionId"),
                ..Parameters::default()
            };
            let page = ask(&world, world.ann, parameters).await;
            assert_eq!(keys(&page), expected, "{filter} on {}", world.url);
        }
        let parameters = Parameters {
            order_by: Some("firstMessage"),
            ..Parameters::default()
        };
        let page = ask(&world, world.ann, parameters).await;
        assert_eq!(keys(&page), [2, 1, 4, 5, 3], "{}", world.url);
    }
}
