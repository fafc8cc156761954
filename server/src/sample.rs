//! Data for a first look: an administrator, three agents, two topics with members, and a few records to
//! link to. The passwords are random and are given to the caller once.

use jiff::Timestamp;
use pagewire_runtime::server::auth::Secret;
use serde_json::json;

use crate::alert::Thresholds;
use crate::hours::{Day, OpeningHours, TimeOfDay};
use crate::ids::{ContactId, PersonId, TopicId, UserId};
use crate::member::{Rights, User};
use crate::store::{Actor, Error, LinkKind, Linked, Store, UserRef};
use crate::topic::{Settings, TopicData};

/// A user that was made, with the password that nobody can read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The user.
    pub user: User,
    /// The password.
    pub password: Secret,
}

/// Login name, full name, administrator, present.
const USERS: [(&str, &str, bool, bool); 4] = [
    ("admin", "Ada Minde", true, false),
    ("berit", "Berit Dahl", false, true),
    ("carl", "Carl Holm", false, true),
    ("dora", "Dora Lie", false, false),
];

/// Fills an empty database.
///
/// # Errors
/// [`Error::BadInput`] if the users are there already, and what the store says.
pub async fn fill(store: &Store, now: Timestamp) -> Result<Vec<Account>, Error> {
    let mut accounts = Vec::new();
    for (login, full_name, admin, present) in USERS {
        let user = User {
            id: UserId(0),
            login: login.to_owned(),
            full_name: full_name.to_owned(),
            admin,
            present,
            group: if admin { "Management" } else { "Support" }.to_owned(),
        };
        let password = Secret::random()?;
        let user = store.insert_user(&user, password.clone()).await?;
        accounts.push(Account { user, password });
    }
    let [admin, berit, carl, dora] = &*accounts else {
        return Ok(accounts);
    };
    let actor = Actor {
        user: admin.user.id,
        admin: true,
    };
    let support = store.insert_topic(actor, &support(), now).await?.id;
    let sales = store.insert_topic(actor, &sales(), now).await?.id;
    add(store, actor, support, [(berit, true), (carl, false)]).await?;
    add(store, actor, sales, [(carl, true), (dora, false)]).await?;
    link_targets(store).await?;
    Ok(accounts)
}

/// Makes users members who answer; the marked ones manage, too.
async fn add(
    store: &Store,
    actor: Actor,
    topic: TopicId,
    members: [(&Account, bool); 2],
) -> Result<(), Error> {
    for (account, manage) in members {
        let rights = Rights {
            listen: true,
            respond: true,
            manage,
            notify: true,
        };
        let user = UserRef::Id(account.user.id);
        store.put_member(actor, topic, &user, rights).await?;
    }
    Ok(())
}

fn support() -> TopicData {
    TopicData {
        name: "Support".to_owned(),
        description: "Help with what we sold".to_owned(),
        welcome_message: "Welcome! What can we do for you?".to_owned(),
        badge_header: "Ask us".to_owned(),
        warn: Thresholds {
            new_chat: 5,
            new_chat_manager: 15,
            message: 3,
            message_manager: 10,
        },
        ..TopicData::default()
    }
}

/// Open on working days, with a form before the chat.
fn sales() -> TopicData {
    let time = |hour: u32| TimeOfDay::from_seconds(hour * 3600).unwrap_or_default();
    let mut hours = OpeningHours {
        zone: Some("Europe/Oslo".to_owned()),
        lunch: Some((time(11), time(12))),
        ..OpeningHours::default()
    };
    for day in hours.days.iter_mut().take(5) {
        *day = Day {
            enabled: true,
            start: time(8),
            stop: time(16),
        };
    }
    let form = json!({"PreFormEnabled": true, "UseAgentFirstname": true});
    TopicData {
        name: "Sales".to_owned(),
        description: "Questions before buying".to_owned(),
        welcome_message: "Hello, and thank you for your interest!".to_owned(),
        opening_hours_enabled: true,
        opening_hours: hours,
        widget: Settings(form.as_object().cloned().unwrap_or_default()),
        ..TopicData::default()
    }
}

async fn link_targets(store: &Store) -> Result<(), Error> {
    let company = Linked {
        name: "Fjord Bakery".to_owned(),
        ..Linked::default()
    };
    let contact = LinkKind::Contact(ContactId(1));
    store.put_linked(contact, &company).await?;
    let person = Linked {
        name: "Eva".to_owned(),
        last_name: "Strand".to_owned(),
    };
    let key = LinkKind::Person(PersonId(1));
    store.put_linked(key, &person).await
}
