//! Sessions and messages on real databases.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use jiff::SignedDuration;
use sqlx::{Connection as _, SqliteConnection};
use superoffice_chat_server::ids::{ContactId, MessageId, SessionId, UserId};
use superoffice_chat_server::message::{Kind, Special};
use superoffice_chat_server::session::{Customer, Ending, Links, Refusal, Status};
use superoffice_chat_server::store::{Error, LinkKind, Linked};
use support::{draft, input, later, queued, start, worlds};

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
        // In the order in which they came, whatever the clock said then.
        let last = store.session(world.ann, ids[2]).await.unwrap();
        assert_eq!(store.queue_position(&last).await.unwrap(), Some(3));
        assert_eq!(last.initial_queue_pos, 3);
        let mut taken = Vec::new();
        while let Some(session) = store.pick_up_first(world.ann, later(30)).await.unwrap() {
            taken.push((session.id, session.state.rank.unwrap().get()));
        }
        assert_eq!(taken, [(ids[0], 1), (ids[1], 2), (ids[2], 3)]);
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
async fn a_session_that_cannot_be_read_keeps_no_other_from_ending() {
    let world = worlds().await.remove(0);
    let (broken, quiet) = (queued(&world).await.id, queued(&world).await.id);
    let mut link = SqliteConnection::connect(&world.url).await.unwrap();
    sqlx::query("UPDATE sessions SET unknown = '{' WHERE id = $1")
        .bind(broken.0)
        .execute(&mut link)
        .await
        .unwrap();
    let (store, admin) = (&world.store, world.admin);
    let session = store.session(admin, broken).await;
    assert!(matches!(session, Err(Error::Corrupt { .. })), "{session:?}");
    let age = SignedDuration::from_secs(3600);
    let ended = store.end_idle_sessions(age, later(3700)).await.unwrap();
    assert_eq!(ended, 1);
    let quiet = store.session(admin, quiet).await.unwrap().state;
    assert_eq!(quiet.status, Status::ClosedFromQueue);
}
