//! The operations on real databases.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::HashSet;

use jiff::SignedDuration;
use server::ids::{ContactId, MessageId, SessionId, UserId};
use server::member::Rights;
use server::message::{Kind, Special};
use server::session::{Customer, Ending, Links, Refusal, Session, SessionInput, Status, Wanted};
use server::store::{Credential, Error, LinkKind, Linked, Settings, Store, UserRef};
use server::{sample, topic};
use support::{World, draft, later, start, worlds};

fn input(session: &Session, status: Status) -> SessionInput {
    SessionInput {
        topic: session.topic,
        state: Wanted {
            status,
            user: session.state.user,
            transfer_to: session.state.transfer_to,
            bot: session.state.bot,
            when_ended: None,
            alert_level: 0,
            rank: None,
        },
        when_requested: None,
        customer: session.customer.clone(),
        links: session.links,
        flags: session.flags,
        rating: session.rating,
        unknown: session.unknown.clone(),
    }
}

async fn queued(world: &World) -> Session {
    world
        .store
        .create_session(world.topic, start())
        .await
        .unwrap()
}

#[tokio::test]
async fn a_chat_from_the_queue_to_its_end() {
    for world in worlds().await {
        let (store, ann) = (&world.store, world.ann);
        let session = queued(&world).await;
        assert_eq!(
            (session.state.status, session.initial_queue_pos),
            (Status::InQueue, 1)
        );
        let read = store.session(ann, session.id).await.unwrap();
        assert_eq!(read, session, "what is read is what was answered");

        let taken = store.pick_up(ann, session.id, later(30)).await.unwrap();
        assert_eq!(taken.state.user, Some(ann.user));
        assert_eq!(store.session(ann, session.id).await.unwrap(), taken);
        let said = store
            .add_message(ann, session.id, draft("Hi"), later(40))
            .await
            .unwrap();
        assert_eq!(said.content.kind, Kind::ToCustomer);
        assert_eq!(said.content.author, "Ann Smith");

        let all = store.messages(ann, session.id, MessageId(0)).await.unwrap();
        let texts: Vec<_> = all
            .iter()
            .map(|m| (m.content.special, m.content.text.as_str()))
            .collect();
        assert_eq!(
            texts,
            [(Special::Welcome, "Welcome"), (Special::None, "Hi")]
        );
        let new = store.messages(ann, session.id, all[0].id).await.unwrap();
        assert_eq!(new, [said]);

        let now = store.session(ann, session.id).await.unwrap();
        assert_eq!(
            (now.state.status, now.state.first_message.as_str()),
            (Status::UserLast, "Hi")
        );
        let ended = store
            .update_session(ann, session.id, input(&now, Status::Finished), later(60))
            .await
            .unwrap();
        assert_eq!(
            (ended.state.when_ended, ended.state.rank),
            (Some(later(60)), None)
        );
        let topic = store.topic(world.topic).await.unwrap();
        assert_eq!(
            (topic.seconds_per_accept, topic.last_accept),
            (30, Some(later(30)))
        );

        store
            .delete_session(ann, session.id, later(70))
            .await
            .unwrap();
        let gone = store.session(ann, session.id).await;
        assert!(matches!(gone, Err(Error::NotFound("session"))), "{gone:?}");
        let again = store.delete_session(ann, session.id, later(70)).await;
        assert!(matches!(again, Err(Error::NotFound(_))));
        let purged = store
            .purge_sessions(SignedDuration::from_secs(5), later(80))
            .await;
        assert_eq!(purged.unwrap(), 1);
    }
}

#[tokio::test]
async fn only_members_take_sessions_and_only_once() {
    for world in worlds().await {
        let store = &world.store;
        let session = queued(&world).await;
        let denied = store.pick_up(world.outsider, session.id, later(1)).await;
        assert!(matches!(denied, Err(Error::Denied)), "{denied:?}");
        assert!(matches!(
            store.session(world.outsider, session.id).await,
            Err(Error::Denied)
        ));
        assert_eq!(
            store.pick_up_first(world.outsider, later(1)).await.unwrap(),
            None
        );
        store
            .pick_up(world.ann, session.id, later(1))
            .await
            .unwrap();
        let second = store.pick_up(world.bob, session.id, later(2)).await;
        assert!(
            matches!(second, Err(Error::Refused(Refusal::NotQueued))),
            "{second:?}"
        );
        let unknown = store.pick_up(world.bob, SessionId(999), later(2)).await;
        assert!(matches!(unknown, Err(Error::NotFound(_))));
        assert_eq!(
            store.pick_up_first(world.bob, later(3)).await.unwrap(),
            None
        );
    }
}

#[tokio::test]
async fn the_queue_is_served_in_its_order() {
    for world in worlds().await {
        let store = &world.store;
        let mut ids = Vec::new();
        for seconds in [20, 10, 10] {
            let session = store
                .create_session(world.topic, later(seconds))
                .await
                .unwrap();
            ids.push(session.id);
        }
        let last = store.session(world.ann, ids[0]).await.unwrap();
        assert_eq!(store.queue_position(&last).await.unwrap(), Some(3));
        assert_eq!(last.initial_queue_pos, 1);
        let mut taken = Vec::new();
        while let Some(session) = store.pick_up_first(world.ann, later(30)).await.unwrap() {
            taken.push((session.id, session.state.rank.unwrap().get()));
        }
        assert_eq!(taken, [(ids[1], 1), (ids[2], 2), (ids[0], 3)]);
    }
}

#[tokio::test]
async fn transfers_are_offered_taken_and_declined() {
    for world in worlds().await {
        let (store, ann, bob) = (&world.store, world.ann, world.bob);
        let id = queued(&world).await.id;
        store.pick_up(ann, id, later(1)).await.unwrap();
        // Not bob's to give away: nothing happens.
        let same = store.transfer(bob, id, "bob", later(2)).await.unwrap();
        assert_eq!(same.state.transfer_to, None);
        let unknown = store.transfer(ann, id, "nobody", later(2)).await;
        assert!(matches!(unknown, Err(Error::BadInput(_))), "{unknown:?}");
        store.transfer(ann, id, "BOB", later(2)).await.unwrap();
        let declined = store.reject_transfer(bob, id, later(3)).await.unwrap();
        assert_eq!(
            (declined.state.user, declined.state.transfer_to),
            (Some(ann.user), None)
        );
        let number = bob.user.to_string();
        store.transfer(ann, id, &number, later(4)).await.unwrap();
        let same = store.accept_transfer(ann, id, later(5)).await.unwrap();
        assert_eq!(same.state.user, Some(ann.user));
        let taken = store.accept_transfer(bob, id, later(5)).await.unwrap();
        assert_eq!(
            (taken.state.user, taken.state.transfer_to),
            (Some(bob.user), None)
        );
        let facts: Vec<_> = store.messages(bob, id, MessageId(0)).await.unwrap();
        let facts: Vec<_> = facts
            .iter()
            .map(|message| message.content.special)
            .collect();
        assert_eq!(
            facts,
            [
                Special::Welcome,
                Special::TransferRejected,
                Special::TransferedSession
            ]
        );
        let reset = store.reset(bob, id, later(6)).await.unwrap();
        assert_eq!(
            (reset.state.status, reset.state.user),
            (Status::InQueue, None)
        );
    }
}

#[tokio::test]
async fn a_client_stores_and_links() {
    for world in worlds().await {
        let (store, admin) = (&world.store, world.admin);
        let contact = LinkKind::Contact(ContactId(5));
        let company = Linked {
            name: "Acme".to_owned(),
            ..Linked::default()
        };
        store.put_linked(contact, &company).await.unwrap();
        assert_eq!(store.linked(contact).await.unwrap(), company);

        let blank = queued(&world).await;
        let mut wished = input(&blank, Status::Invalid);
        wished.links = Links {
            contact: Some(ContactId(5)),
            ..Links::default()
        };
        wished.customer = Customer {
            name: "Zoë".to_owned(),
            ..Customer::default()
        };
        wished.unknown.insert("X".to_owned(), 1.into());
        let session = store
            .insert_session(admin, wished.clone(), start())
            .await
            .unwrap();
        assert_eq!(
            (session.state.status, session.initial_queue_pos),
            (Status::InQueue, 2)
        );
        assert_eq!(store.session(admin, session.id).await.unwrap(), session);
        assert_eq!(session.unknown.len(), 1);

        wished.links.contact = Some(ContactId(6));
        let bad = store
            .update_session(admin, session.id, wished.clone(), later(1))
            .await;
        assert!(matches!(bad, Err(Error::BadInput(_))), "{bad:?}");
        wished.links.contact = None;
        wished.state.user = Some(UserId(12345));
        let bad = store
            .update_session(admin, session.id, wished.clone(), later(1))
            .await;
        assert!(matches!(bad, Err(Error::BadInput(_))), "{bad:?}");
        wished.state.user = Some(world.ann.user);
        wished.state.status = Status::CustomerLast;
        let given = store
            .update_session(admin, session.id, wished, later(1))
            .await
            .unwrap();
        assert_eq!(given.state.rank.map(|rank| rank.get()), Some(1));
        let unknown = store
            .update_session(
                admin,
                SessionId(999),
                input(&given, Status::Finished),
                later(1),
            )
            .await;
        assert!(matches!(unknown, Err(Error::NotFound(_))));
        let mine = store
            .sessions_for_user(world.ann.user, later(2))
            .await
            .unwrap();
        assert_eq!(
            mine.iter().map(|s| s.id).collect::<Vec<_>>(),
            [session.id, blank.id]
        );
        let none = store
            .sessions_for_user(world.outsider.user, later(2))
            .await
            .unwrap();
        assert_eq!(none, []);
    }
}

#[tokio::test]
async fn messages_reopen_and_are_refused() {
    for world in worlds().await {
        let (store, ann) = (&world.store, world.ann);
        let id = queued(&world).await.id;
        let taken = store.pick_up(ann, id, later(1)).await.unwrap();
        store
            .update_session(ann, id, input(&taken, Status::Finished), later(2))
            .await
            .unwrap();
        let other = queued(&world).await.id;
        store.pick_up(ann, other, later(3)).await.unwrap();
        let mut back = draft("one more thing");
        back.kind = Some(Kind::ToUser);
        store
            .add_message(world.outsider, id, back.clone(), later(4))
            .await
            .unwrap();
        let reopened = store.session(ann, id).await.unwrap().state;
        assert_eq!(reopened.status, Status::CustomerLast);
        assert_eq!(
            reopened.rank.map(|rank| rank.get()),
            Some(2),
            "1 is taken meanwhile"
        );
        let session = store.session(ann, id).await.unwrap();
        store
            .update_session(ann, id, input(&session, Status::Closed), later(5))
            .await
            .unwrap();
        let late = store.add_message(world.outsider, id, back, later(6)).await;
        assert!(
            matches!(late, Err(Error::Refused(Refusal::Ended))),
            "{late:?}"
        );
    }
}

#[tokio::test]
async fn quiet_sessions_end() {
    for world in worlds().await {
        let (store, ann) = (&world.store, world.ann);
        let (quiet, waiting) = (queued(&world).await.id, queued(&world).await.id);
        store.pick_up(ann, quiet, later(1)).await.unwrap();
        let fresh = store
            .create_session(world.topic, later(3000))
            .await
            .unwrap()
            .id;
        let age = SignedDuration::from_secs(3600);
        let ended = store.end_idle_sessions(age, later(3700)).await.unwrap();
        assert_eq!(ended, 2);
        let mut statuses = Vec::new();
        for id in [quiet, waiting, fresh] {
            statuses.push(store.session(ann, id).await.unwrap().state.status);
        }
        assert_eq!(
            statuses,
            [Status::Finished, Status::ClosedFromQueue, Status::InQueue]
        );
        let finished = store
            .finish(ann, fresh, Ending::Customer, later(3800))
            .await
            .unwrap();
        assert_eq!(finished.state.when_ended, Some(later(3800)));
        let facts = store.messages(ann, fresh, MessageId(0)).await.unwrap();
        assert_eq!(facts[0].content.special, Special::ClosedByCustomer);
    }
}

#[tokio::test]
async fn texts_beyond_their_columns_are_refused() {
    for world in worlds().await {
        let (store, admin) = (&world.store, world.admin);
        let session = queued(&world).await;
        for (alias, fits) in [
            ("ä".repeat(64), true),
            ("ä".repeat(65), false),
            ("\0".to_owned(), false),
        ] {
            let mut wished = input(&session, Status::Invalid);
            wished.customer.alias = alias;
            let answer = store
                .update_session(admin, session.id, wished, later(1))
                .await;
            assert_eq!(
                !matches!(answer, Err(Error::BadInput(_))),
                fits,
                "{answer:?}"
            );
        }
        let mut message = draft("a\0b");
        message.kind = Some(Kind::ToUser);
        let answer = store
            .add_message(admin, session.id, message, later(1))
            .await;
        assert!(matches!(answer, Err(Error::BadInput(_))), "{answer:?}");
        let mut data = store.topic(world.topic).await.unwrap().data;
        data.bot
            .0
            .insert("BotName".to_owned(), "x".repeat(81).into());
        let answer = store
            .update_topic(admin, world.topic, &data, later(1))
            .await;
        assert!(matches!(answer, Err(Error::BadInput(_))), "{answer:?}");
        assert_eq!(store.authenticate("a\0", "x").await.unwrap(), None);
    }
}

#[tokio::test]
async fn members_and_presence() {
    for world in worlds().await {
        let (store, admin) = (&world.store, world.admin);
        let names = |members: &[server::member::Member]| -> Vec<String> {
            members
                .iter()
                .map(|member| member.user.login.clone())
                .collect()
        };
        let manage = Rights {
            manage: true,
            ..Rights::default()
        };
        let name = |name: &str| UserRef::Name(name.to_owned());
        let denied = store
            .put_member(world.ann, world.topic, &name("eve"), manage)
            .await;
        assert!(matches!(denied, Err(Error::Denied)));
        store
            .put_member(admin, world.topic, &name("eve"), manage)
            .await
            .unwrap();
        assert_eq!(
            names(&store.members(world.topic).await.unwrap()),
            ["Ann", "Bob", "Eve"]
        );
        let replaced = store
            .replace_members(
                admin,
                world.topic,
                &[
                    (name("bob"), Rights::default()),
                    (UserRef::Id(world.ann.user), manage),
                    (name("Bob"), manage),
                ],
            )
            .await
            .unwrap();
        assert_eq!(names(&replaced), ["Ann", "Bob"]);
        assert!(replaced.iter().all(|member| member.rights == manage));
        let unknown = store
            .replace_members(admin, world.topic, &[(name("nobody"), manage)])
            .await;
        assert!(matches!(unknown, Err(Error::BadInput(_))));
        assert_eq!(
            store.members(world.topic).await.unwrap(),
            replaced,
            "undone as a whole"
        );
        assert_eq!(store.member(world.topic, &name("eve")).await.unwrap(), None);
        store
            .remove_member(admin, world.topic, &name("bob"))
            .await
            .unwrap();
        assert_eq!(names(&store.members(world.topic).await.unwrap()), ["Ann"]);

        store
            .save_presence(&[(world.bob.user, false), (UserId(999), true)])
            .await
            .unwrap();
        let id = queued(&world).await.id;
        store.pick_up(world.ann, id, later(1)).await.unwrap();
        let presence = store.presence().await.unwrap();
        let row = |actor: server::store::Actor| {
            let found = presence
                .iter()
                .find(|row| row.user.id == actor.user)
                .unwrap();
            (found.user.present, found.ongoing, found.topics.clone())
        };
        assert_eq!(row(world.ann), (true, 1, vec![world.topic]));
        assert_eq!(row(world.bob), (false, 0, vec![]));
        assert_eq!(store.users(true).await.unwrap().len(), 3);
    }
}

#[tokio::test]
async fn topics_are_stored_whole_and_hidden_with_their_sessions() {
    for world in worlds().await {
        let (store, admin) = (&world.store, world.admin);
        let mut data = store.topic(world.topic).await.unwrap().data;
        data.opening_hours_enabled = true;
        data.widget =
            topic::Settings(serde_json::from_str(r#"{"Size":"Large","New":[1]}"#).unwrap());
        let denied = store
            .update_topic(world.ann, world.topic, &data, later(1))
            .await;
        assert!(matches!(denied, Err(Error::Denied)));
        let stored = store
            .update_topic(admin, world.topic, &data, later(1))
            .await
            .unwrap();
        assert_eq!((&stored.data, stored.modified), (&data, later(1)));
        assert!(!store.is_open(world.topic, later(1)).await.unwrap());
        let session = queued(&world).await;
        assert_eq!(session.state.status, Status::OfflineForm);
        store
            .delete_topic(admin, world.topic, later(2))
            .await
            .unwrap();
        assert!(matches!(
            store.topic(world.topic).await,
            Err(Error::NotFound("topic"))
        ));
        assert!(matches!(
            store.session(admin, session.id).await,
            Err(Error::NotFound(_))
        ));
        assert_eq!(store.topics_for_user(world.ann.user).await.unwrap(), []);
        let create = store.create_session(world.topic, later(3)).await;
        assert!(matches!(create, Err(Error::NotFound("topic"))));
    }
}

#[tokio::test]
async fn logging_in() {
    for world in worlds().await {
        let store = &world.store;
        let user = store
            .authenticate(" ann ", "secret")
            .await
            .unwrap()
            .unwrap();
        assert_eq!(user.id, world.ann.user);
        for (login, password) in [
            ("ann", "Secret"),
            ("ann", ""),
            ("nobody", "secret"),
            ("", ""),
        ] {
            assert_eq!(store.authenticate(login, password).await.unwrap(), None);
        }
        let ticket = Credential {
            hash: "h".to_owned(),
            user: user.id,
            kind: "ticket".to_owned(),
            expires: later(10),
        };
        store.insert_credential(&ticket).await.unwrap();
        let found = store
            .user_of_credential("h", "ticket", later(9))
            .await
            .unwrap();
        assert_eq!(found, Some((user, ticket)));
        assert_eq!(
            store
                .user_of_credential("h", "token", later(9))
                .await
                .unwrap(),
            None
        );
        assert_eq!(
            store
                .user_of_credential("h", "ticket", later(10))
                .await
                .unwrap(),
            None
        );
        store.extend_credential("h", later(20)).await.unwrap();
        assert!(
            store
                .user_of_credential("h", "ticket", later(10))
                .await
                .unwrap()
                .is_some()
        );
        assert_eq!(store.purge_credentials(later(20)).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn the_sample_can_be_used_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("chat.db").display());
    let store = Store::open(&url, Settings::default()).await.unwrap();
    let accounts = sample::fill(&store, start()).await.unwrap();
    assert_eq!(accounts.len(), 4);
    let passwords: HashSet<_> = accounts.iter().map(|account| &account.password).collect();
    assert_eq!(passwords.len(), 4);
    for account in &accounts {
        let user = store
            .authenticate(&account.user.login, &account.password)
            .await
            .unwrap();
        assert_eq!(user.as_ref(), Some(&account.user));
    }
    let topics = store.topics_for_user(accounts[1].user.id).await.unwrap();
    let session = store.create_session(topics[0].id, start()).await.unwrap();
    assert_eq!(session.state.status, Status::InQueue);
}

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
