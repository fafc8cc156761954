//! Topics, members, presence, log-in and limits on real databases.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::HashSet;

use pagewire_runtime::server::auth::Secret;
use superoffice_chat_server::ids::UserId;
use superoffice_chat_server::member::Rights;
use superoffice_chat_server::message::Kind;
use superoffice_chat_server::session::Status;
use superoffice_chat_server::store::{Credential, Error, Settings, Store, UserRef};
use superoffice_chat_server::{sample, topic};
use support::{draft, input, later, queued, start, worlds};

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
        assert_eq!(store.authenticate("a\0", "x".into()).await.unwrap(), None);
    }
}

#[tokio::test]
async fn members_and_presence() {
    for world in worlds().await {
        let (store, admin) = (&world.store, world.admin);
        let names = |members: &[superoffice_chat_server::member::Member]| -> Vec<String> {
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

        let with_unknown = [(world.bob.user, false), (UserId(999), true)];
        let unknown = store.save_presence(world.admin, &with_unknown).await;
        assert!(
            matches!(unknown, Err(Error::BadInput(message)) if message == "there is no user 999")
        );
        let unchanged = store.presence().await.unwrap();
        assert!(unchanged.iter().all(|row| row.user.present));
        store
            .save_presence(world.admin, &[(world.bob.user, false)])
            .await
            .unwrap();
        let id = queued(&world).await.id;
        store.pick_up(world.ann, id, later(1)).await.unwrap();
        let presence = store.presence().await.unwrap();
        let row = |actor: superoffice_chat_server::store::Actor| {
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
        assert_eq!((&stored.data, stored.version.modified), (&data, later(1)));
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
            .authenticate(" ann ", "secret".into())
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
            assert_eq!(
                store.authenticate(login, password.into()).await.unwrap(),
                None
            );
        }
        let digest = Secret::from("h").digest();
        let ticket = Credential {
            digest,
            user: user.id,
            kind: "ticket".to_owned(),
            expires: later(10),
        };
        store.insert_credential(&ticket).await.unwrap();
        let found = store
            .user_of_credential(&digest, "ticket", later(9))
            .await
            .unwrap();
        assert_eq!(found, Some((user, ticket)));
        assert_eq!(
            store
                .user_of_credential(&digest, "token", later(9))
                .await
                .unwrap(),
            None
        );
        assert_eq!(
            store
                .user_of_credential(&digest, "ticket", later(10))
                .await
                .unwrap(),
            None
        );
        store.extend_credential(&digest, later(20)).await.unwrap();
        assert!(
            store
                .user_of_credential(&digest, "ticket", later(10))
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
    let again = sample::fill(&store, start()).await;
    assert!(matches!(again, Err(Error::BadInput(_))), "{again:?}");
    let passwords: HashSet<_> = accounts
        .iter()
        .map(|account| account.password.expose())
        .collect();
    assert_eq!(passwords.len(), 4);
    for account in &accounts {
        let user = store
            .authenticate(&account.user.login, account.password.clone())
            .await
            .unwrap();
        assert_eq!(user.as_ref(), Some(&account.user));
    }
    let topics = store.topics_for_user(accounts[1].user.id).await.unwrap();
    let session = store.create_session(topics[0].id, start()).await.unwrap();
    assert_eq!(session.state.status, Status::InQueue);
}

#[tokio::test]
async fn only_an_empty_database_is_filled() {
    for world in worlds().await {
        let (store, before) = (&world.store, world.store.accounts().await.unwrap());
        let refused = sample::fill(store, start()).await;
        assert!(matches!(refused, Err(Error::BadInput(_))), "{refused:?}");
        assert_eq!(store.accounts().await.unwrap(), before);
    }
}

#[tokio::test]
async fn rights_in_a_deleted_topic_give_no_power_over_presence() {
    for world in worlds().await {
        let (store, admin) = (&world.store, world.admin);
        let data = store.topic(world.topic).await.unwrap().data;
        let topic = store.insert_topic(admin, &data, start()).await.unwrap().id;
        let manage = Rights {
            manage: true,
            ..Rights::default()
        };
        for actor in [world.ann, world.outsider] {
            let user = UserRef::Id(actor.user);
            store.put_member(admin, topic, &user, manage).await.unwrap();
        }
        let eve = world.outsider.user;
        store
            .save_presence(world.ann, &[(eve, false)])
            .await
            .unwrap();
        store.delete_topic(admin, topic, later(1)).await.unwrap();
        let denied = store.save_presence(world.ann, &[(eve, true)]).await;
        assert!(matches!(denied, Err(Error::Denied)), "{denied:?}");
    }
}

#[tokio::test]
async fn a_login_name_is_refused_for_what_is_wrong_with_it() {
    for world in worlds().await {
        let store = &world.store;
        let ann = store.user(world.ann.user).await.unwrap();
        for (login, wanted) in [
            (" ", "the login name is empty"),
            ("ann", "the login name \"ann\" is taken"),
            ("a\0", "the login name holds the character NUL"),
        ] {
            let user = superoffice_chat_server::member::User {
                login: login.to_owned(),
                ..ann.clone()
            };
            let refused = store.insert_user(&user, "secret".into()).await;
            assert_eq!(refused.unwrap_err().to_string(), wanted);
        }
    }
}
