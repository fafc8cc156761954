//! The operations of the API over the [`Store`]: carriers in, carriers out.
//!
//! `chat_agent`, `chat_session`, `chat_topic` and `chat_presence` implement the generated traits; a method
//! there picks the convention for failures (`outcome`) and nothing else. What the two forms of the API
//! have in common is in `sessions`, `topics` and `archives`, and each carrier has a module that maps it to
//! the records and back. What `$select`, `$format`, languages and time zones ask for is done by the router.

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
    /// The address under which clients reach the server, up to before `/api`; none to believe the request.
    public_url: Option<String>,
    /// Turns of those who want a transcript.
    transcripts: Arc<Turns>,
}

impl Api {
    /// Handlers over a store. `public_url` is what absolute addresses in responses begin with, such as
    /// `https://chat.example.com`; without it they begin with what the request says (`docs/chat.md#service-addresses`).
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

    /// The address of the server as this caller sees it, up to the path.
    fn host(&self, cx: &Context) -> String {
        let host = || format!("http://{}", cx.header("host").unwrap_or("localhost"));
        self.public_url.clone().unwrap_or_else(host)
    }

    /// The address of the API as this caller sees it, up to `/api/v1`.
    fn address(&self, cx: &Context) -> String {
        format!("{}/api/v1", self.host(cx))
    }
}

/// The path and the query of a request, in its extensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestTarget(pub String);

/// Who calls. The layer in front lets nobody through without a user, so none is a mistake of the server.
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
