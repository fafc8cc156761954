//! The operations of the API over the [`Store`]: carriers in, carriers out.
//!
//! `chat_agent`, `chat_session`, `chat_topic` and `chat_presence` implement the generated traits. Their methods only select
//! the convention for failures (`outcome`). The common part of the two forms of the API is in `sessions`, `topics` and
//! `archives`. Each carrier has a module that maps it to the records and back. The router handles `$select`, `$format`,
//! languages and time zones.

mod archives;
mod associate;
mod chat_agent;
mod chat_presence;
mod chat_session;
mod chat_topic;
mod date;
mod hours;
mod links;
mod member;
mod message;
mod outcome;
mod revision;
mod session;
mod sessions;
mod surplus;
mod topic;
mod topics;
mod turns;
mod whole;

use std::sync::Arc;

use jiff::Timestamp;
use pagewire_runtime::server::{Context, Error, Routes};

use turns::Turns;

pub(crate) use outcome::unavailable;

use crate::member::User;
use crate::store::{Actor, Store};

/// The handlers of all 67 operations. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Api {
    store: Store,
    /// The address under which clients reach the server, up to before `/api`; `None` to use the one in the request.
    public_url: Option<String>,
    /// The turns for transcripts.
    transcripts: Arc<Turns>,
}

impl Api {
    /// Handlers over a store. Absolute addresses in responses begin with `public_url`, such as `https://chat.example.com`;
    /// without it they begin with the address in the request (`docs/chat.md#service-addresses`).
    #[must_use]
    pub fn new(store: Store, public_url: Option<String>) -> Self {
        let public_url = public_url.map(|url| url.trim_end_matches('/').to_owned());
        Self {
            store,
            public_url,
            transcripts: Arc::new(Turns::new()),
        }
    }

    /// The routes of the four tags.
    #[must_use]
    pub fn routes(&self) -> Vec<Routes> {
        vec![
            superoffice::chat_agent::routes(self.clone()),
            superoffice::chat_session::routes(self.clone()),
            superoffice::chat_topic::routes(self.clone()),
            superoffice::chat_presence::routes(self.clone()),
        ]
    }

    /// The address of the server for this client, up to the path.
    fn host(&self, cx: &Context) -> String {
        let host = || format!("http://{}", cx.header("host").unwrap_or("localhost"));
        self.public_url.clone().unwrap_or_else(host)
    }

    /// The address of the API for this client, up to `/api/v1`.
    fn address(&self, cx: &Context) -> String {
        format!("{}/api/v1", self.host(cx))
    }
}

/// The path and the query of a request, in its extensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestTarget(pub String);

/// The user who calls. The layer before this one requires a user, so a missing one is a bug in the server.
fn actor(cx: &Context) -> Result<Actor, Error> {
    let user = cx.principal::<User>();
    let user = user.ok_or_else(|| Error::unauthorized("The request has no credentials."))?;
    Ok(Actor {
        user: user.id,
        admin: user.admin,
    })
}

fn now() -> Timestamp {
    Timestamp::now()
}
