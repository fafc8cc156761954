//! Many clients of two servers at once, on real databases.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::HashSet;
use std::time::Duration;

use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use superoffice_chat_server::ids::MessageId;
use superoffice_chat_server::member::Rights;
use superoffice_chat_server::store::{Settings, Store, UserRef};
use superoffice_chat_server::topic::TopicData;
use support::{draft, later, new_database, postgres, queued, world, worlds};

/// Eight clients of two servers empty a queue of 200 at once: each session goes to one of them.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_session_is_picked_up_twice() {
    for world in worlds().await {
        for second in 0..200 {
            world
                .store
                .create_session(world.topic, later(second))
                .await
                .unwrap();
        }
        let second = Store::open(&world.url, Settings::default()).await.unwrap();
        let tasks: Vec<_> = (0..8)
            .map(|index| {
                let store = if index < 4 {
                    world.store.clone()
                } else {
                    second.clone()
                };
                let actor = if index % 2 == 0 { world.ann } else { world.bob };
                tokio::spawn(async move {
                    let mut taken = Vec::new();
                    while let Some(session) = store.pick_up_first(actor, later(300)).await.unwrap()
                    {
                        taken.push((session.id, actor.user, session.state.rank));
                    }
                    taken
                })
            })
            .collect();
        let mut taken = Vec::new();
        for task in tasks {
            taken.extend(task.await.unwrap());
        }
        let sessions: HashSet<_> = taken.iter().map(|(id, _, _)| *id).collect();
        let ranks: HashSet<_> = taken.iter().map(|(_, user, rank)| (*user, *rank)).collect();
        assert_eq!(
            (taken.len(), sessions.len(), ranks.len()),
            (200, 200, 200),
            "{}",
            world.url
        );
        let topic = world.store.topic(world.topic).await.unwrap();
        assert_eq!(
            topic.seconds_per_accept, 200,
            "each pick-up counts: the mean of 300 to 101"
        );
    }
}

/// Writers and readers of two servers at once: nobody is told that the database is locked, and every
/// client sees each message once, in the order of the keys.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_write_and_read_at_once() {
    for world in worlds().await {
        let id = queued(&world).await.id;
        world.store.pick_up(world.ann, id, later(1)).await.unwrap();
        let second = Store::open(&world.url, Settings::default()).await.unwrap();
        let tasks: Vec<_> = (0..6)
            .map(|index| {
                let store = if index < 3 {
                    world.store.clone()
                } else {
                    second.clone()
                };
                let ann = world.ann;
                tokio::spawn(async move {
                    let (mut after, mut seen) = (MessageId(0), 0);
                    for number in 0..20 {
                        let text = draft(&format!("{index} {number}"));
                        let added = store.add_message(ann, id, text, later(2)).await.unwrap();
                        let new = store.messages(ann, id, after).await.unwrap();
                        assert!(new.iter().any(|message| message.id == added.id));
                        seen += new.len();
                        after = new.iter().map(|message| message.id).max().unwrap();
                    }
                    seen + store.messages(ann, id, after).await.unwrap().len()
                })
            })
            .collect();
        for task in tasks {
            assert!(task.await.unwrap() <= 121, "nothing comes twice");
        }
        let all = world
            .store
            .messages(world.ann, id, MessageId(0))
            .await
            .unwrap();
        assert_eq!(all.len(), 121, "the welcome and all that was said");
    }
}

/// A customer writes into a waiting session, which holds its row, while agents want it: they wait and get it.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn pick_ups_wait_for_a_customer_who_writes() {
    let Some(server) = postgres() else { return };
    let url = new_database(&server).await;
    let world = world(url, tempfile::tempdir().unwrap()).await;
    for first in [false, true] {
        let id = queued(&world).await.id;
        let mut writer = PgConnection::connect(&world.url).await.unwrap();
        let write = format!("BEGIN; UPDATE sessions SET last_message = 'x' WHERE id = {id}");
        let write = sqlx::raw_sql(AssertSqlSafe(write)).execute(&mut writer);
        write.await.unwrap();
        let (store, ann) = (world.store.clone(), world.ann);
        let picked = tokio::spawn(async move {
            if first {
                store.pick_up_first(ann, later(1)).await.unwrap()
            } else {
                Some(store.pick_up(ann, id, later(1)).await.unwrap())
            }
        });
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert!(!picked.is_finished(), "it waits");
        sqlx::raw_sql("COMMIT").execute(&mut writer).await.unwrap();
        assert_eq!(picked.await.unwrap().unwrap().id, id);
    }
}

/// Two servers replace the members of a topic, in different orders, while sessions of it are made, taken, written into
/// and moved, and another topic is deleted: nobody hears of a deadlock.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn members_and_sessions_that_change_at_once_cost_nobody_a_failure() {
    for world in worlds().await {
        let second = Store::open(&world.url, Settings::default()).await.unwrap();
        let data = TopicData {
            name: "Other".to_owned(),
            ..TopicData::default()
        };
        let mut tasks = tokio::task::JoinSet::new();
        for number in 0..8 {
            let store = if number % 2 == 0 {
                world.store.clone()
            } else {
                second.clone()
            };
            let (admin, ann, bob, topic) = (world.admin, world.ann, world.bob, world.topic);
            let data = data.clone();
            tasks.spawn(async move {
                let rights = Rights {
                    respond: true,
                    ..Rights::default()
                };
                let mut members: Vec<_> = [admin, ann, bob]
                    .map(|actor| (UserRef::Id(actor.user), rights))
                    .to_vec();
                if number % 3 == 0 {
                    members.reverse();
                }
                for round in 0..12 {
                    let now = later(round);
                    match number {
                        0..4 => {
                            let replaced = store.replace_members(admin, topic, &members).await;
                            assert_eq!(replaced.unwrap().len(), 3);
                        }
                        4 | 5 => {
                            let id = store.create_session(topic, now).await.unwrap().id;
                            let said = store.add_message(ann, id, draft("Hello"), now).await;
                            said.unwrap();
                        }
                        6 => {
                            store.create_session(topic, now).await.unwrap();
                            store.pick_up_first(bob, now).await.unwrap();
                            store.update_topic(admin, topic, &data, now).await.unwrap();
                        }
                        _ => {
                            let other = store.insert_topic(admin, &data, now).await.unwrap().id;
                            store.create_session(other, now).await.unwrap();
                            store.pick_up_first(admin, now).await.unwrap();
                            store.delete_topic(admin, other, now).await.unwrap();
                        }
                    }
                }
            });
        }
        while let Some(done) = tasks.join_next().await {
            done.unwrap();
        }
    }
}

/// The clock steps back between all that happens: messages stay in their order, and nobody jumps the queue.
#[tokio::test]
async fn a_clock_that_steps_back_changes_no_order() {
    for world in worlds().await {
        let (store, ann) = (&world.store, world.ann);
        let mut ids = Vec::new();
        for second in [1000, 10, 500] {
            let session = store.create_session(world.topic, later(second)).await;
            ids.push(session.unwrap().id);
        }
        for (index, id) in ids.iter().enumerate() {
            let now = later(100 - i64::try_from(index).unwrap());
            let taken = store.pick_up_first(ann, now).await.unwrap().unwrap();
            assert_eq!(taken.id, *id, "in the order in which they came");
            assert!(taken.state.when_started.unwrap() >= taken.state.when_requested);
        }
        for (number, second) in [2000, 50, 1500, 1].into_iter().enumerate() {
            let text = draft(&number.to_string());
            store
                .add_message(ann, ids[0], text, later(second))
                .await
                .unwrap();
        }
        let messages = store.messages(ann, ids[0], MessageId(0)).await.unwrap();
        let texts: Vec<_> = messages
            .iter()
            .map(|message| &*message.content.text)
            .collect();
        assert_eq!(texts, ["Welcome", "0", "1", "2", "3"]);
        let before = store.session(ann, ids[0]).await.unwrap().version;
        store.reset(ann, ids[0], later(2)).await.unwrap();
        let after = store.session(ann, ids[0]).await.unwrap().version;
        assert!(after.revision > before.revision && after.stamp > before.stamp);
    }
}
