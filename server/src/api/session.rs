//! The carrier `ChatSessionEntity`.

use std::collections::HashMap;

use jiff::Timestamp;
use pagewire_runtime::Map;
use superoffice::types::{
    Associate, ChatSessionEntity, ChatSessionFlags, ChatSessionStatus, Contact, Person, Project,
    Sale, Ticket,
};

use super::{associate, date, surplus, whole};
use crate::alert::{self, Thresholds};
use crate::ids::{ContactId, PersonId, ProjectId, RequestId, SaleId, TopicId, UserId};
use crate::session::{Customer, Links, Session, SessionInput, Status, Wanted};
use crate::store::{Error, LinkKind, Linked, Store, UserRef};

/// Makes carriers of sessions. Looks up each linked record only once.
pub(super) struct Mapper<'s> {
    store: &'s Store,
    now: Timestamp,
    users: HashMap<UserId, Associate>,
    topics: HashMap<TopicId, Thresholds>,
}

impl<'s> Mapper<'s> {
    /// A mapper for the sessions of one response at the time `now`.
    pub(super) fn new(store: &'s Store, now: Timestamp) -> Self {
        Self {
            store,
            now,
            users: HashMap::new(),
            topics: HashMap::new(),
        }
    }

    /// The carrier of a session.
    pub(super) async fn carrier(&mut self, session: &Session) -> Result<ChatSessionEntity, Error> {
        let mut carrier = plain(session);
        carrier.alert_level = Some(self.alert_level(session).await?);
        carrier.user = self.associate(session.state.user).await?;
        carrier.transfer_to = self.associate(session.state.transfer_to).await?;
        self.write_links(&mut carrier, session).await?;
        Ok(carrier)
    }

    /// The alert level in responses (`docs/chat.md#alert-level`).
    pub(super) async fn alert_level(&mut self, session: &Session) -> Result<i32, Error> {
        let warn = match self.topics.get(&session.topic) {
            Some(warn) => *warn,
            None => {
                let warn = self.store.topic(session.topic).await?.data.warn;
                self.topics.insert(session.topic, warn);
                warn
            }
        };
        Ok(alert::level(&session.state, &warn, self.now))
    }

    async fn associate(&mut self, user: Option<UserId>) -> Result<Option<Box<Associate>>, Error> {
        let Some(id) = user else {
            return Ok(None);
        };
        if let Some(known) = self.users.get(&id) {
            return Ok(Some(Box::new(known.clone())));
        }
        let associate = associate::associate(&self.store.user(id).await?);
        self.users.insert(id, associate.clone());
        Ok(Some(Box::new(associate)))
    }

    async fn write_links(
        &self,
        carrier: &mut ChatSessionEntity,
        session: &Session,
    ) -> Result<(), Error> {
        let links = session.links;
        if let Some(id) = session.customer.person {
            let linked = self.store.linked(LinkKind::Person(id)).await?;
            carrier.person = Some(Box::new(person(id, linked)));
        }
        if let Some(id) = links.contact {
            let name = self.store.linked(LinkKind::Contact(id)).await?.name;
            let contact = Contact::new()
                .set_contact_id(id.0)
                .set_full_name(name.clone());
            carrier.contact = Some(Box::new(contact.set_name(name)));
        }
        if let Some(id) = links.project {
            let name = self.store.linked(LinkKind::Project(id)).await?.name;
            carrier.project = Some(Box::new(Project::new().set_project_id(id.0).set_name(name)));
        }
        if let Some(id) = links.sale {
            let name = self.store.linked(LinkKind::Sale(id)).await?.name;
            carrier.sale = Some(Box::new(Sale::new().set_sale_id(id.0).set_title(name)));
        }
        if let Some(id) = links.request {
            let name = self.store.linked(LinkKind::Request(id)).await?.name;
            carrier.ticket = Some(Box::new(Ticket::new().set_ticket_id(id.0).set_title(name)));
        }
        Ok(())
    }
}

fn person(id: PersonId, linked: Linked) -> Person {
    let full_name = format!("{} {}", linked.name, linked.last_name);
    Person::new()
        .set_person_id(id.0)
        .set_firstname(linked.name)
        .set_lastname(linked.last_name)
        .set_full_name(full_name.trim())
}

/// The part of a carrier that needs no other record.
fn plain(session: &Session) -> ChatSessionEntity {
    let (state, customer) = (&session.state, &session.customer);
    let mut carrier = ChatSessionEntity::new()
        .set_chat_session_id(session.id.0)
        .set_topic_id(session.topic.0)
        .set_customer_alias(customer.alias.clone())
        .set_customer_host(customer.host.clone())
        .set_customer_name(customer.name.clone())
        .set_customer_email(customer.email.clone())
        .set_customer_phone(customer.phone.clone())
        .set_customer_consented(customer.consented)
        .set_customer_company_name(customer.company.clone())
        .set_status(ChatSessionStatus::from_name(state.status.name()))
        .set_first_message(state.first_message.clone())
        .set_last_message(state.last_message.clone())
        .set_when_requested(date::date(state.when_requested))
        .set_when_started(date::maybe_date(state.when_started))
        .set_when_ended(date::maybe_date(state.when_ended))
        .set_when_idle(date::date(state.when_idle))
        .set_when_fetched(date::date(session.when_fetched))
        .set_session_key(session.key.expose())
        .set_initial_queue_pos(session.initial_queue_pos)
        .set_rank(state.rank.map_or(0, |rank| i32::from(rank.get())))
        .set_flags(ChatSessionFlags::from_name(&session.flags.to_string()))
        .set_chatbot_is_active(state.bot)
        .set_rating(session.rating)
        .set_field_properties(Map::new());
    for (name, value) in &session.unknown {
        carrier.unknown.insert(name, value.clone());
    }
    carrier
}

/// A session that is not stored yet: without a topic, and without a status, which is determined when it is stored.
pub(super) fn blank() -> ChatSessionEntity {
    let mut carrier = ChatSessionEntity::new()
        .set_chat_session_id(0)
        .set_topic_id(0)
        .set_customer_alias("")
        .set_customer_host("")
        .set_customer_name("")
        .set_customer_email("")
        .set_customer_phone("")
        .set_customer_consented(false)
        .set_customer_company_name("")
        .set_status(ChatSessionStatus::Invalid)
        .set_first_message("")
        .set_last_message("")
        .set_when_requested(date::maybe_date(None))
        .set_when_started(date::maybe_date(None))
        .set_when_ended(date::maybe_date(None))
        .set_when_idle(date::maybe_date(None))
        .set_when_fetched(date::maybe_date(None))
        .set_session_key("")
        .set_initial_queue_pos(0)
        .set_alert_level(0)
        .set_rank(0)
        .set_flags(ChatSessionFlags::empty())
        .set_chatbot_is_active(false)
        .set_rating(0)
        .set_field_properties(Map::new());
    whole::fill(&mut carrier);
    carrier
}

/// The data that a client wants to store (`docs/chat.md#saving-a-session`). `before` is the existing session, whose topic is
/// used if the client names none. `shown` is the alert level that the client has received; if it comes back unchanged, it is
/// not stored.
pub(super) async fn input(
    store: &Store,
    mut carrier: ChatSessionEntity,
    before: Option<(&Session, i32)>,
) -> Result<SessionInput, Error> {
    let base = &store.settings().base_zone;
    // Properties that only responses have are not part of the session.
    surplus::take(&mut carrier.unknown, "_Links");
    let unknown = carrier.unknown.iter();
    let unknown = unknown.map(|(name, value)| (name.to_owned(), value.clone()));
    let topic = carrier.topic_id.and_then(TopicId::given);
    let topic = topic.or(before.map(|(session, _)| session.topic));
    let state = Wanted {
        status: status(carrier.status.as_ref())?,
        user: user(store, carrier.user.as_deref()).await?,
        transfer_to: user(store, carrier.transfer_to.as_deref()).await?,
        bot: carrier.chatbot_is_active.unwrap_or(false),
        when_ended: date::instant("WhenEnded", carrier.when_ended.as_ref(), base)?,
        alert_level: match (carrier.alert_level.unwrap_or(0), before) {
            (level, Some((session, shown))) if level == shown => session.state.alert_level,
            (level, _) => level,
        },
        rank: None,
    };
    Ok(SessionInput {
        topic: topic.ok_or_else(|| Error::BadInput("TopicId is missing".to_owned()))?,
        state,
        flags: flags(carrier.flags.as_ref()),
        rating: carrier.rating.unwrap_or(0),
        unknown: unknown.collect(),
        links: links(&carrier),
        customer: customer(carrier),
    })
}

fn customer(carrier: ChatSessionEntity) -> Customer {
    Customer {
        person: carrier
            .person
            .and_then(|person| PersonId::given(person.person_id?)),
        alias: carrier.customer_alias.unwrap_or_default(),
        host: carrier.customer_host.unwrap_or_default(),
        name: carrier.customer_name.unwrap_or_default(),
        email: carrier.customer_email.unwrap_or_default(),
        phone: carrier.customer_phone.unwrap_or_default(),
        company: carrier.customer_company_name.unwrap_or_default(),
        consented: carrier.customer_consented.unwrap_or(false),
    }
}

fn links(carrier: &ChatSessionEntity) -> Links {
    let contact = carrier.contact.as_ref().and_then(|item| item.contact_id);
    let project = carrier.project.as_ref().and_then(|item| item.project_id);
    let sale = carrier.sale.as_ref().and_then(|item| item.sale_id);
    let ticket = carrier.ticket.as_ref().and_then(|item| item.ticket_id);
    Links {
        contact: contact.and_then(ContactId::given),
        project: project.and_then(ProjectId::given),
        sale: sale.and_then(SaleId::given),
        request: ticket.and_then(RequestId::given),
    }
}

fn status(status: Option<&ChatSessionStatus>) -> Result<Status, Error> {
    let Some(status) = status else {
        return Ok(Status::Invalid);
    };
    let name = status.name();
    if name.trim().is_empty() {
        return Ok(Status::Invalid);
    }
    Status::from_name(&name).ok_or_else(|| Error::BadInput(format!("Status cannot be {name:?}")))
}

fn flags(flags: Option<&ChatSessionFlags>) -> i32 {
    let bits = flags.map_or(0, |flags| flags.flags().bits());
    i32::try_from(bits).unwrap_or(0)
}

async fn user(store: &Store, associate: Option<&Associate>) -> Result<Option<UserId>, Error> {
    match associate.and_then(associate::reference) {
        None => Ok(None),
        Some(UserRef::Id(id)) => Ok(Some(id)),
        Some(name) => Ok(Some(store.resolve(&name).await?.id)),
    }
}
