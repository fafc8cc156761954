//! Many clients of two servers at once, on real databases.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::HashSet;

use superoffice_chat_server::ids::MessageId;
use superoffice_chat_server::store::{Settings, Store};
use support::{draft, later, queued, worlds};

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
