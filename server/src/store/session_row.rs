//! Sessions as rows.

use std::num::NonZeroU16;

use serde_json::Value as Json;

use super::database::Link;
use super::error::Error;
use super::fold::fold;
use super::row::Row;
use super::sql::{Assignment, Sql};
use crate::ids::{ContactId, PersonId, ProjectId, RequestId, SaleId, SessionId, TopicId, UserId};
use crate::revision::Version;
use crate::session::{Customer, Links, Session, State, Status};

/// Reads a row of `sessions`.
pub(super) fn read(row: &Row) -> Result<Session, Error> {
    Ok(Session {
        id: SessionId(row.int("id")?),
        topic: TopicId(row.int("topic_id")?),
        state: read_state(row)?,
        customer: read_customer(row)?,
        links: Links {
            contact: row.key("contact_id", ContactId)?,
            project: row.key("project_id", ProjectId)?,
            sale: row.key("sale_id", SaleId)?,
            request: row.key("request_id", RequestId)?,
        },
        when_fetched: row.instant("when_fetched")?,
        key: row.text("session_key")?.into(),
        initial_queue_pos: row.int("initial_queue_pos")?,
        flags: row.int("flags")?,
        rating: row.int("rating")?,
        version: version(row)?,
        message_count: row.long("message_count")?,
        message_chars: row.long("message_chars")?,
        unknown: row.json("unknown")?,
    })
}

fn read_state(row: &Row) -> Result<State, Error> {
    let number = row.int("status")?;
    let status = Status::from_number(number)
        .ok_or_else(|| Error::corrupt("status", format!("no status {number}")))?;
    let rank = row.maybe("rank")?;
    let rank = rank.and_then(|rank| u16::try_from(rank).ok());
    Ok(State {
        status,
        user: row.key("user_id", UserId)?,
        transfer_to: row.key("transfer_to", UserId)?,
        rank: rank.and_then(NonZeroU16::new),
        bot: row.bool("chatbot_is_active")?,
        when_requested: row.instant("when_requested")?,
        when_started: row.maybe_instant("when_started")?,
        when_ended: row.maybe_instant("when_ended")?,
        when_idle: row.instant("when_idle")?,
        first_message: row.text("first_message")?,
        last_message: row.text("last_message")?,
        alert_level: row.int("alert_level")?,
    })
}

fn read_customer(row: &Row) -> Result<Customer, Error> {
    Ok(Customer {
        person: row.key("person_id", PersonId)?,
        alias: row.text("customer_alias")?,
        host: row.text("customer_host")?,
        name: row.text("customer_name")?,
        email: row.text("customer_email")?,
        phone: row.text("customer_phone")?,
        company: row.text("customer_company")?,
        consented: row.bool("customer_consented")?,
    })
}

/// The columns of the state.
fn state_columns(state: &State) -> Vec<Assignment> {
    let user = |user: Option<UserId>| user.map(|user| user.0);
    let rank = state.rank.map(|rank| i32::from(rank.get()));
    vec![
        ("status", state.status.number().into()),
        ("user_id", user(state.user).into()),
        ("transfer_to", user(state.transfer_to).into()),
        ("rank", rank.into()),
        ("chatbot_is_active", state.bot.into()),
        ("when_requested", state.when_requested.into()),
        ("when_started", state.when_started.into()),
        ("when_ended", state.when_ended.into()),
        ("when_idle", state.when_idle.into()),
        ("first_message", state.first_message.as_str().into()),
        ("last_message", state.last_message.as_str().into()),
        ("first_message_folded", fold(&state.first_message).into()),
        ("last_message_folded", fold(&state.last_message).into()),
        ("alert_level", state.alert_level.into()),
    ]
}

/// All columns except the key.
fn columns(session: &Session) -> Vec<Assignment> {
    let (customer, links) = (&session.customer, &session.links);
    let unknown = Json::Object(session.unknown.clone()).to_string();
    let mut columns = state_columns(&session.state);
    columns.extend([
        ("topic_id", session.topic.0.into()),
        ("person_id", customer.person.map(|key| key.0).into()),
        ("customer_alias", customer.alias.as_str().into()),
        ("customer_host", customer.host.as_str().into()),
        ("customer_name", customer.name.as_str().into()),
        ("customer_email", customer.email.as_str().into()),
        ("customer_phone", customer.phone.as_str().into()),
        ("customer_company", customer.company.as_str().into()),
        ("customer_consented", customer.consented.into()),
        ("contact_id", links.contact.map(|key| key.0).into()),
        ("project_id", links.project.map(|key| key.0).into()),
        ("sale_id", links.sale.map(|key| key.0).into()),
        ("request_id", links.request.map(|key| key.0).into()),
        ("when_fetched", session.when_fetched.into()),
        ("session_key", session.key.expose().into()),
        ("initial_queue_pos", session.initial_queue_pos.into()),
        ("flags", session.flags.into()),
        ("rating", session.rating.into()),
        ("message_count", session.message_count.into()),
        ("message_chars", session.message_chars.into()),
        ("unknown", unknown.into()),
    ]);
    columns.extend(version_columns(session.version));
    columns
}

/// Reads the columns of a version, of sessions and of topics.
pub(super) fn version(row: &Row) -> Result<Version, Error> {
    Ok(Version {
        revision: row.long("revision")?,
        modified: row.instant("modified")?,
        stamp: row.long("stamp")?,
    })
}

/// The columns of a version.
pub(super) fn version_columns(version: Version) -> [Assignment; 3] {
    [
        ("revision", version.revision.into()),
        ("modified", version.modified.into()),
        ("stamp", version.stamp.into()),
    ]
}

/// Stores a new session and sets its key.
pub(super) async fn insert(link: &mut Link, session: &mut Session) -> Result<(), Error> {
    let sql = Sql::insert("sessions", columns(session));
    session.id = SessionId(link.insert(sql).await?);
    Ok(())
}

/// Writes all columns of an existing session.
pub(super) async fn update(link: &mut Link, session: &Session) -> Result<(), Error> {
    let sql = Sql::update("sessions", columns(session)).push(" WHERE id = ");
    link.run(sql.bind(session.id.0)).await?;
    Ok(())
}

/// Writes the state and the columns that messages change, which suffices for most events.
pub(super) async fn update_state(link: &mut Link, session: &Session) -> Result<(), Error> {
    let mut columns = state_columns(&session.state);
    columns.extend([
        ("message_count", session.message_count.into()),
        ("message_chars", session.message_chars.into()),
    ]);
    columns.extend(version_columns(session.version));
    let sql = Sql::update("sessions", columns).push(" WHERE id = ");
    link.run(sql.bind(session.id.0)).await?;
    Ok(())
}
