//! Sample data: an administrator, three agents, two topics with members, two waiting customers, and a few records to link
//! to. The passwords are random and are returned to the caller once.

use jiff::Timestamp;
use pagewire_runtime::server::auth::Secret;
use serde_json::{Map, json};

use crate::alert::Thresholds;
use crate::hours::{Day, OpeningHours, TimeOfDay};
use crate::ids::{ContactId, PersonId, TopicId, UserId};
use crate::member::{Rights, User};
use crate::message::{Kind, Special};
use crate::session::{Customer, Links, SessionInput, Status, Wanted};
use crate::store::{Actor, Draft, Error, LinkKind, Linked, Store, UserRef};
use crate::topic::{Settings, TopicData};

/// A new user, with the password, which nobody can read again.
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

/// Name, address and question of waiting customers.
const CUSTOMERS: [[&str; 3]; 2] = [
    ["Eva Strand", "eva@example.com", "Where is my order 1042?"],
    [
        "Olav Berg",
        "olav@example.com",
        "The address on my invoice is wrong.",
    ],
];

/// Fills an empty database.
///
/// # Errors
/// [`Error::BadInput`] if there are users, including disabled ones, and the errors of the store.
pub async fn fill(store: &Store, now: Timestamp) -> Result<Vec<Account>, Error> {
    if !store.accounts().await?.is_empty() {
        let message = "the database has users; only an empty one is filled with sample data";
        return Err(Error::BadInput(message.to_owned()));
    }
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
    for asking in CUSTOMERS {
        wait(store, actor, support, asking, now).await?;
    }
    Ok(accounts)
}

/// Makes users members who respond. The marked ones also manage.
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

/// A topic with its own colours, and a rating after the chat.
fn support() -> TopicData {
    let look = json!({
        "Color": "#0b4f6c",
        "ButtonColor": "#0b4f6c",
        "ButtonTextColor": "#ffffff",
        "CustMsgColor": "#d6ecf5",
        "CustMsgTextColor": "#10222b",
        "AgentMsgColor": "#f1ede4",
        "AgentMsgTextColor": "#2b2417",
    });
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
        widget: Settings(look.as_object().cloned().unwrap_or_default()),
        widget_enable_rating: true,
        widget_rating_text: "How did we do?".to_owned(),
        ..TopicData::default()
    }
}

/// A topic that is open on working days, with a form before the chat.
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

/// Adds a customer to the queue of a topic.
async fn wait(
    store: &Store,
    actor: Actor,
    topic: TopicId,
    [name, email, question]: [&str; 3],
    now: Timestamp,
) -> Result<(), Error> {
    let session = SessionInput {
        topic,
        // The topic decides the first status.
        state: Wanted {
            status: Status::Invalid,
            user: None,
            transfer_to: None,
            bot: false,
            when_ended: None,
            alert_level: 0,
            rank: None,
        },
        customer: Customer {
            name: name.to_owned(),
            email: email.to_owned(),
            ..Customer::default()
        },
        links: Links::default(),
        flags: 0,
        rating: 0,
        unknown: Map::new(),
    };
    let session = store.insert_session(actor, session, now).await?;
    let message = Draft {
        kind: Some(Kind::ToUser),
        text: question.to_owned(),
        author: String::new(),
        read_by_customer: 0,
        special: Special::None,
        special_param: String::new(),
        when_posted: None,
    };
    store.add_message(actor, session.id, message, now).await?;
    Ok(())
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
