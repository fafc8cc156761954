// ===== src/chat_agent.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

//! Chat as a set of calls.
//!
//! The tag `Chat_Agent` of the API, with 2 operations.

mod operations;
pub use operations::OPERATIONS;

#[cfg(feature = "client")]
mod client;

#[cfg(feature = "client")]
pub use client::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::*;

// ===== src/chat_agent/client.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{Associate, ChatSessionEntity};

use super::operations::*;

/// Calls of the tag `Chat_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ChatAgentClient<'c>(&'c Client);

impl<'c> ChatAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Puts a session back on the queue.
    ///
    /// Bots hand a session over to a human this way.
    ///
    /// `POST /api/v1/Agents/Chat/ResetChatSession`,
    /// [documentation](https://example.com/reference/v1ChatAgent_ResetChatSession)
    /// - body, `ResetChatSessionRequest`.
    ///   - `ChatSessionId`, `i32`.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &small::Client) -> Result<(), small::runtime::client::Error> {
    /// let response = client.chat_agent().reset_chat_session(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_ResetChatSession")]
    #[inline]
    pub fn reset_chat_session(self, chat_session_id: i32) -> Call<'c, ChatSessionEntity, Select> {
        self.call(Op::ResetChatSession, &[]).arguments(&[View::I32(chat_session_id)])
    }

    /// The operation `v1ChatAgent_SaveChatPresence`.
    ///
    /// `POST /api/v1/Agents/Chat/SaveChatPresence`
    /// - body, list of [`Associate`](crate::types::Associate).
    /// - returns 204 with no body.
    ///
    /// ```no_run
    /// # async fn example(client: &small::Client) -> Result<(), small::runtime::client::Error> {
    /// client.chat_agent().save_chat_presence(None).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_SaveChatPresence")]
    #[inline]
    pub fn save_chat_presence(self, body: Option<&[Associate]>) -> Call<'c, ()> {
        let call = self.call(Op::SaveChatPresence, &[]);
        match body {
            Some(body) => call.body(View::List(&body)),
            None => call,
        }
    }
}

// ===== src/chat_agent/operations.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Chat_Agent" crate::tables::SHARED {
    ResetChatSession "POST /api/v1/Agents/Chat/ResetChatSession v1ChatAgent_ResetChatSession reads query:optional:text:$select headers:001f7c2c request:7408b5b5 responses:18e0b35e body:ResetChatSessionRequest field:ChatSessionId sum:a8110a7d";
    SaveChatPresence "POST /api/v1/Agents/Chat/SaveChatPresence v1ChatAgent_SaveChatPresence request:b60d4587 responses:5cd2bdb7 sum:22d0b432";
} }

// ===== src/chat_agent/server.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{Associate, ChatSessionEntity};

use super::operations::*;

/// Handlers of the tag `Chat_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ChatAgentServer: Send + Sync + 'static {
    /// Puts a session back on the queue.
    ///
    /// `POST /api/v1/Agents/Chat/ResetChatSession`,
    /// [documentation](https://example.com/reference/v1ChatAgent_ResetChatSession)
    fn reset_chat_session<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// The operation `v1ChatAgent_SaveChatPresence`.
    ///
    /// `POST /api/v1/Agents/Chat/SaveChatPresence`
    fn save_chat_presence<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Option<Vec<Associate>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Chat_Agent`, served by `api`.
pub fn routes(api: impl ChatAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ChatAgentServer`] that goes with an operation.
fn dispatch<'a, T: ChatAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::ResetChatSession) => {
            let mut chat_session_id = None;
            take!(input.arguments(&mut [&mut chat_session_id]));
            server::respond(cx, api.reset_chat_session(cx, chat_session_id))
        }
        Some(Op::SaveChatPresence) => server::respond(cx, api.save_chat_presence(cx, take!(input.optional_body()))),
        None => return Err(server::Error::not_implemented()),
    })
}

// ===== src/chat_session.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `ChatSession` of the API, with 5 operations.

mod operations;
pub use operations::OPERATIONS;

#[cfg(feature = "client")]
mod client;

#[cfg(feature = "client")]
pub use client::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::*;

// ===== src/chat_session/client.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{ChatSessionEntity, ChatStatus, JsonPatch};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `ChatSession`.
#[derive(Clone, Copy, Debug)]
pub struct ChatSessionClient<'c>(&'c Client);

impl<'c> ChatSessionClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Messages of a session.
    ///
    /// `GET /api/v1/ChatSession/{chatSessionId}/Messages`
    /// - `chatSessionId` (path), `i32`.
    /// - `after` (query, optional), `i32`: Only messages with a higher id.
    /// - `kind` (query, optional), list of [`ChatStatus`](crate::types::ChatStatus).
    /// - returns 200 with list of text.
    /// - returns 404 with no body: There is no such session.
    ///
    /// ```no_run
    /// # async fn example(client: &small::Client) -> Result<(), small::runtime::client::Error> {
    /// let response = client.chat_session().get_messages(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSession_GetMessages")]
    #[inline]
    pub fn get_messages(self, chat_session_id: i32) -> GetMessagesCall<'c, Vec<String>> {
        self.call(Op::GetMessages, &[View::I32(chat_session_id)]).into()
    }

    /// The operation `v1ChatSession_SetMessages`.
    ///
    /// `PUT /api/v1/ChatSession/{chatSessionId}/Messages`
    /// - `chatSessionId` (path), `i32`.
    /// - body, [`ChatSessionEntity`](crate::types::ChatSessionEntity).
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): Updated.
    /// - returns 412 with no body: Changed since.
    ///
    /// ```no_run
    /// # async fn example(client: &small::Client) -> Result<(), small::runtime::client::Error> {
    /// let body = small::types::ChatSessionEntity::new()
    ///     .set_status(small::types::ChatStatus::InQueue)
    ///     .set_flags(small::types::ChatFlags::CUSTOMER_IS_TYPING);
    /// let response = client.chat_session().set_messages(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSession_SetMessages")]
    #[inline]
    pub fn set_messages(self, chat_session_id: i32, body: &ChatSessionEntity) -> Call<'c, ChatSessionEntity> {
        self.call(Op::SetMessages, &[View::I32(chat_session_id)]).body(View::Carrier(body))
    }

    /// The operation `v1ChatSession_GetPicture`.
    ///
    /// `GET /api/v1/ChatSession/{id}/Picture`
    /// - `id` (path), `i32`.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &small::Client) -> Result<(), small::runtime::client::Error> {
    /// let response = client.chat_session().get_picture(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSession_GetPicture")]
    #[inline]
    pub fn get_picture(self, id: i32) -> Call<'c, Binary> {
        self.call(Op::GetPicture, &[View::I32(id)])
    }

    /// The operation `v1ChatSession_SetPicture`.
    ///
    /// `PUT /api/v1/ChatSession/{id}/Picture`
    /// - `id` (path), `i32`.
    /// - body, bytes.
    /// - returns 204 with no body.
    ///
    /// ```no_run
    /// # async fn example(client: &small::Client) -> Result<(), small::runtime::client::Error> {
    /// client.chat_session().set_picture(1, "image/png", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSession_SetPicture")]
    #[inline]
    pub fn set_picture(
        self,
        id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, ()> {
        self.call(Op::SetPicture, &[View::I32(id)]).binary(media_type, data)
    }

    /// The operation `v1ChatSession_PatchPicture`.
    ///
    /// `PATCH /api/v1/ChatSession/{id}/Picture`
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` of the call (feature `patch`) sends a patch
    ///   in place of it.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &small::Client) -> Result<(), small::runtime::client::Error> {
    /// let body = [small::types::JsonPatch::new().set_op("op").set_path("path")];
    /// let response = client.chat_session().patch_picture(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSession_PatchPicture")]
    #[inline]
    pub fn patch_picture(self, id: i32, body: &[JsonPatch]) -> Call<'c, bool> {
        self.call(Op::PatchPicture, &[View::I32(id)]).body(View::List(&body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_messages`](ChatSessionClient::get_messages), with its options.
    GetMessagesCall = CallWithOptions NoSelect GetMessagesOptions {
        /// Only messages with a higher id.
        after i32 = "after";
        /// The query parameter `kind`.
        kind Vec<ChatStatus> = "kind";
    }
}

// ===== src/chat_session/operations.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "ChatSession" crate::tables::SHARED {
    GetMessages "GET /api/v1/ChatSession/{chatSessionId}/Messages v1ChatSession_GetMessages path:required:int32:chatSessionId query:optional:int32:after query:repeated:enum:kind responses:83407a80 sum:f3a1cadd";
    SetMessages "PUT /api/v1/ChatSession/{chatSessionId}/Messages v1ChatSession_SetMessages path:required:int32:chatSessionId request:5d29703c responses:818798f3 sum:6c763c3e";
    GetPicture "GET /api/v1/ChatSession/{id}/Picture v1ChatSession_GetPicture path:required:int32:id responses:143edbec sum:e985d5ee";
    SetPicture "PUT /api/v1/ChatSession/{id}/Picture v1ChatSession_SetPicture path:required:int32:id request:8314c30e responses:5cd2bdb7 file sum:c1a14573";
    PatchPicture "PATCH /api/v1/ChatSession/{id}/Picture v1ChatSession_PatchPicture path:required:int32:id request:728ca7e2 responses:eecd6d36 sum:01a5bfa5";
} }

// ===== src/chat_session/server.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{ChatSessionEntity, ChatStatus, JsonPatch};

use super::operations::*;

/// Handlers of the tag `ChatSession`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ChatSessionServer: Send + Sync + 'static {
    /// Messages of a session.
    ///
    /// `GET /api/v1/ChatSession/{chatSessionId}/Messages`
    fn get_messages<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: i32,
        after: Option<i32>,
        kind: Vec<ChatStatus>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// The operation `v1ChatSession_SetMessages`.
    ///
    /// `PUT /api/v1/ChatSession/{chatSessionId}/Messages`
    fn set_messages<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: i32,
        body: ChatSessionEntity,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// The operation `v1ChatSession_GetPicture`.
    ///
    /// `GET /api/v1/ChatSession/{id}/Picture`
    fn get_picture<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// The operation `v1ChatSession_SetPicture`.
    ///
    /// `PUT /api/v1/ChatSession/{id}/Picture`
    fn set_picture<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        data: server::Upload,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// The operation `v1ChatSession_PatchPicture`.
    ///
    /// `PATCH /api/v1/ChatSession/{id}/Picture`
    fn patch_picture<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ChatSession`, served by `api`.
pub fn routes(api: impl ChatSessionServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ChatSessionServer`] that goes with an operation.
fn dispatch<'a, T: ChatSessionServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetMessages) => server::respond(
            cx,
            api.get_messages(
                cx,
                take!(input.path("chatSessionId")),
                take!(input.query("after")),
                take!(input.repeated("kind")),
            ),
        ),
        Some(Op::SetMessages) => server::respond(
            cx,
            api.set_messages(cx, take!(input.path("chatSessionId")), take!(input.body())),
        ),
        Some(Op::GetPicture) => server::respond(cx, api.get_picture(cx, take!(input.path("id")))),
        Some(Op::SetPicture) => server::respond(cx, api.set_picture(cx, take!(input.path("id")), input.upload())),
        Some(Op::PatchPicture) => server::respond(
            cx,
            api.patch_picture(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}

// ===== src/client.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

//! The client, with a method per tag.

/// The calls of the whole API: one method per enabled tag.
///
/// [`builder`](Self::builder) makes one: where the server is, how to reach it, who calls.
///
/// ```no_run
/// # use small::runtime::client::{Error, Transport};
/// # fn example(transport: impl Transport + 'static) -> Result<(), Error> {
/// let client = small::Client::builder("https://example.com/tenant/api/").build_over(transport)?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Client(pagewire_runtime::client::Client);
impl Client {
    /// The runtime's client, which the calls go over.
    #[must_use]
    pub const fn inner(&self) -> &pagewire_runtime::client::Client {
        &self.0
    }

    /// A client that differs from this one, by the methods `with_…` of the runtime's client.
    #[must_use]
    pub fn with(
        &self,
        change: impl FnOnce(
            pagewire_runtime::client::Client,
        ) -> pagewire_runtime::client::Client,
    ) -> Self {
        Self(change(self.0.clone()))
    }

    /// Calls of the tag `Chat_Agent`.
    #[cfg(feature = "chat-agent")]
    #[must_use]
    pub const fn chat_agent(&self) -> crate::chat_agent::ChatAgentClient<'_> {
        crate::chat_agent::ChatAgentClient::new(&self.0)
    }

    /// Calls of the tag `ChatSession`.
    #[cfg(feature = "chat-session")]
    #[must_use]
    pub const fn chat_session(&self) -> crate::chat_session::ChatSessionClient<'_> {
        crate::chat_session::ChatSessionClient::new(&self.0)
    }
}
impl From<pagewire_runtime::client::Client> for Client {
    fn from(client: pagewire_runtime::client::Client) -> Self {
        Self(client)
    }
}

impl Client {
    /// Puts a client together that calls the server at `base`.
    pub fn builder(base: impl Into<String>) -> Builder {
        pagewire_runtime::client::Builder::new(base)
    }
}

/// Puts a [`Client`] together: where the server is, how to reach it, who calls.
pub type Builder = pagewire_runtime::client::Builder<Client>;

pagewire_runtime::call_with_options! { CallWithOptions superoffice_calls }

// ===== src/lib.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

//! Small chat API: types, a client and server traits.
//!
//! Made from version `1` of the OpenAPI document: 7 operations in 2 modules, one per tag.
//! All of it is described in the [reference](https://example.com/reference).
//!
//! # Client
//!
//! With the feature `client`, `Client::builder` makes a `Client`. It has one method per tag, which
//! returns a handle with one method per operation. Required inputs are arguments, and a body is
//! borrowed; a small body that belongs to one operation is spread over arguments. What is optional
//! follows on the call, and `send` sends it. With the feature `reqwest` the builder has `build`, for
//! a client over that library.
//!
//! # Types
//!
//! [`types`] holds the carriers and enums of all tags that are on. A carrier has plain fields, each
//! an `Option`. Make one with `new` and the `set_*` methods, or assign to its fields. Date-times and
//! numbers go out as they came in. Enums are open: a member that is not known arrives as `Unlisted`
//! and keeps its text.
//!
//! Absent and `null` are the same on reading: `None`, or an empty carrier where a whole body is `null`. Clients
//! leave out what is `None`; servers write `null`. What is left out stays as it was in a PATCH, and may be emptied
//! by a PUT, which replaces the whole: send back what you read in full. Properties that a newer server sends are
//! kept in the field `unknown` and sent back; an explicit `null` can be put there too.
//!
//! # Server
//!
//! With the feature `server`, every tag's module has a trait with one method per operation. Write the
//! methods that you serve, as `async fn`; the others return 501. The module's `routes` takes a value
//! of your type, and the runtime's `Router`, which is a `tower` service, takes the routes of any
//! number of tags.
//!
//! # Features
//!
//! Every tag is a feature, spelled like its module with `-` for `_`. A feature compiles its
//! operations and the types that they reach, and nothing else. Without `client` and `server` there
//! are types only, and no HTTP library.
//!
//! | Feature | What it brings |
//! |--|--|
//! | a tag, such as `chat-agent` | Its operations and the types that they reach. |
//! | `full` | Every tag. |
//! | `client` (the only default) | The client: a handle per tag, with a method per operation. |
//! | `reqwest` | A transport for the client, over the library `reqwest` with TLS by `rustls`. |
//! | `reqwest-no-tls` | The same with the TLS library that your program turns on in `reqwest`, such as `native-tls`. |
//! | `http2` | HTTP/2 over the transport of `reqwest`, where servers offer it. |
//! | `server` | Server traits: one per tag, with a method per operation, which returns 501 until you write it. |
//! | `chrono` | Conversions of date-times from and to those of the library `chrono`. |
//! | `jiff` | Conversions of date-times from and to those of the library `jiff`. |
//! | `time` | Conversions of date-times from and to those of the library `time`. |
//! | `rust_decimal` | Conversions of numbers from and to the decimals of the library `rust_decimal`. |
//! | `auth` | A layer for servers that identifies callers, and refuses those who may not call. |
//! | `cors` | A layer for servers that lets pages of other origins call. |
//! | `gzip` | Compressed bodies, on the side or sides that are on. |
//! | `localize` | Responses of servers in the time zone and the language of the caller. |
//! | `mock` | A transport for tests that returns a sample for every operation, without a network. |
//! | `multipart` | Forms with files in them, for calls that upload. |
//! | `paging` | All rows of a response that comes in pages, as one stream. |
//! | `patch` | JSON Patch and merge patches: made and sent by clients, applied by servers. |
//! | `retry` | Calls that are tried again, and credentials that are renewed. |
//! | `tenant` | Clients of the vendor's online service: tenants that move or stop, and their system users. |
//! | `tokio` | Files and timers of that library: uploads and downloads, pauses of `retry`, time limits for bodies that servers read. |
//! | `tower` | Services of that library as transports of clients, and its layers around any transport. |
//! | `tracing` | A span for each call of a client, without secrets. |
//! | `oauth` | People logged in at the vendor's online service: codes with PKCE, refresh tokens, checked identities. |
//! | `webhooks` | Notifications of webhooks, with checked signatures and typed values. |
//! | `axum` | Notifications of webhooks as arguments of handlers of that library. |
//!
//! # Tags
//!
//! | Module | What it is about |
//! |--|--|
//! | `chat_agent` | Chat as a set of calls. |

#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#[cfg(feature = "chat-agent")]
#[rustfmt::skip]
pub mod chat_agent;

#[cfg(feature = "chat-session")]
#[rustfmt::skip]
pub mod chat_session;

#[cfg(feature = "client")]
#[rustfmt::skip]
mod client;

#[cfg(feature = "client")]
pub use client::{Builder, CallWithOptions, Client};
pub use pagewire_runtime as runtime;

#[doc(no_inline)]
pub use pagewire_runtime::{Bytes, Carrier, DateTime, Decimal, File, Map, Unknown};

#[cfg(feature = "client")]
#[doc(no_inline)]
pub use pagewire_runtime::client::{
    Body, Credentials, Error, ErrorKind, Failure, TimeLimit, Transport, TransportError,
};

#[cfg(feature = "mock")]
#[doc(no_inline)]
pub use pagewire_runtime::client::{Mock, MockResponse};

#[cfg(feature = "multipart")]
#[doc(no_inline)]
pub use pagewire_runtime::client::Multipart;

#[cfg(feature = "reqwest-no-tls")]
#[doc(no_inline)]
pub use pagewire_runtime::client::Reqwest;

#[cfg(feature = "retry")]
#[doc(no_inline)]
pub use pagewire_runtime::client::RetryPolicy;

#[doc(no_inline)]
pub use pagewire_runtime::superoffice::text;

#[cfg(feature = "client")]
#[doc(no_inline)]
pub use pagewire_runtime::superoffice::TimeZone;

#[cfg(feature = "tenant")]
#[doc(no_inline)]
pub use pagewire_runtime::superoffice::tenant;

#[cfg(feature = "webhooks")]
#[doc(no_inline)]
pub use pagewire_runtime::superoffice::webhook as webhooks;

/// What the API does differently from OpenAPI, JSON Schema and HTTP, if anything.
pub const PROFILE: &dyn pagewire_runtime::Profile = pagewire_runtime::superoffice::PROFILE;

/// The release of the API that the crate was made from: the version of its document.
pub const RELEASE: &str = "1";

#[rustfmt::skip]
mod tables;

#[rustfmt::skip]
pub mod types;

// ===== src/tables.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

//! Lists that the descriptors of many operations share.
#![allow(dead_code, reason = "without a tag there is no operation")]

use pagewire_runtime::operation::{Request, Response, Shared, Status};

const MEDIA_69E8E6A8: &[&str] = &[
    "application/json",
];

const MEDIA_9771E0FA: &[&str] = &[
    "application/json-patch+json",
];

const MEDIA_9B7203B2: &[&str] = &[
    "application/json",
    "application/xml",
];

const MEDIA_9DFAA482: &[&str] = &[
    "image/png",
    "multipart/form-data",
];

const MEDIA_B00ABF3A: &[&str] = &[
    "image/png",
];

pub(crate) static SHARED: Shared = Shared::new(
    &[
        ("001f7c2c", &["SO-Language"]),
    ],
    &[
        ("5d29703c", Request::new(true, MEDIA_69E8E6A8)),
        ("728ca7e2", Request::new(true, MEDIA_9771E0FA)),
        ("7408b5b5", Request::new(true, MEDIA_9B7203B2)),
        ("8314c30e", Request::new(false, MEDIA_9DFAA482)),
        ("b60d4587", Request::new(false, MEDIA_69E8E6A8)),
    ],
    &[
        ("143edbec", &[
            Response::new(Status::Code(200), MEDIA_B00ABF3A),
        ]),
        ("18e0b35e", &[
            Response::new(Status::Code(200), MEDIA_9B7203B2),
        ]),
        ("5cd2bdb7", &[
            Response::new(Status::Code(204), &[]),
        ]),
        ("818798f3", &[
            Response::new(Status::Code(200), MEDIA_69E8E6A8),
            Response::new(Status::Code(412), &[]),
        ]),
        ("83407a80", &[
            Response::new(Status::Code(200), MEDIA_69E8E6A8),
            Response::new(Status::Code(404), &[]),
        ]),
        ("eecd6d36", &[
            Response::new(Status::Code(200), MEDIA_69E8E6A8),
        ]),
    ],
)
.of(crate::PROFILE);

// ===== src/types.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

//! The carriers and enums of the API.

/// Declares the modules that one of some features brings, each with one type.
macro_rules! types {
    ($gate:meta: $($module:ident $name:ident,)*) => {
        $(
            #[cfg($gate)]
            mod $module;
            #[cfg($gate)]
            pub use $module::$name;
        )*
    };
}

types! {
    any(
        feature = "chat-agent", feature = "chat-session",
    ):
    associate Associate, chat_flags ChatFlags, chat_session_entity ChatSessionEntity, chat_status ChatStatus,
}

types! {
    feature = "chat-session":
    json_patch JsonPatch,
}

// ===== src/types/associate.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};

/// A person who uses the system.
///
/// - taken by
///   [`chat_agent().save_chat_presence`](../chat_agent/struct.ChatAgentClient.html#method.save_chat_presence).
/// - part of [`ChatSessionEntity`](struct.ChatSessionEntity.html).
#[non_exhaustive]
pub struct Associate {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What kind of user it is.
    pub r#type: Option<String>,
    /// The property `Links`.
    pub links: Option<Map<String>>,
    /// The property `_Links`.
    #[doc(alias = "_Links")]
    pub underscore_links: Option<Vec<Vec<i64>>>,
    /// The property `Manager`.
    pub manager: Option<Box<Associate>>,
    /// The property `Extra`.
    pub extra: Option<serde_json::Value>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Associate "Associate" crate::PROFILE {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 r#type set_type String = "Type";
    2 links set_links Map<String> = "Links";
    3 underscore_links set_underscore_links Vec<Vec<i64>> = "_Links";
    4 manager set_manager Box<Associate> = "Manager";
    5 extra set_extra serde_json::Value = "Extra";
} }

// ===== src/types/chat_flags.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `ChatFlags` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`ChatSessionEntity`](struct.ChatSessionEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ChatFlags(pagewire_runtime::value::Flags);

flag_enum! { ChatFlags "ChatFlags" crate::PROFILE {
    /// `None`, number 0.
    NONE = "None" 0;
    /// `CustomerIsTyping`, number 1.
    CUSTOMER_IS_TYPING = "CustomerIsTyping" 1;
    /// `UserIsTyping`, number 2.
    USER_IS_TYPING = "UserIsTyping" 2;
} }

// ===== src/types/chat_session_entity.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Bytes, DateTime, Decimal, Map, Unknown, carrier};
use crate::types::{Associate, ChatFlags, ChatStatus};

/// The carrier `ChatSessionEntity` of the API.
///
/// - taken by [`chat_session().set_messages`](../chat_session/struct.ChatSessionClient.html#method.set_messages).
/// - returned by
///   [`chat_session().set_messages`](../chat_session/struct.ChatSessionClient.html#method.set_messages),
///   [`chat_agent().reset_chat_session`](../chat_agent/struct.ChatAgentClient.html#method.reset_chat_session).
#[non_exhaustive]
pub struct ChatSessionEntity {
    /// Number of the session.
    pub chat_session_id: Option<i32>,
    /// The property `Status`.
    pub status: Option<ChatStatus>,
    /// The property `Flags`.
    pub flags: Option<ChatFlags>,
    /// The property `User`.
    pub user: Option<Box<Associate>>,
    /// The property `WhenRequested`.
    pub when_requested: Option<DateTime>,
    /// The property `Price`.
    pub price: Option<Decimal>,
    /// The property `Consented`.
    pub consented: Option<bool>,
    /// The property `Photo`.
    pub photo: Option<Bytes>,
    /// The property `Rights`.
    pub rights: Option<Map<Associate>>,
    /// The property `odata.metadata`.
    pub odata_metadata: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatSessionEntity "ChatSessionEntity" crate::PROFILE {
    0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
    1 status set_status ChatStatus = "Status";
    2 flags set_flags ChatFlags = "Flags";
    3 user set_user Box<Associate> = "User";
    4 when_requested set_when_requested DateTime = "WhenRequested";
    5 price set_price Decimal = "Price";
    6 consented set_consented bool = "Consented";
    7 photo set_photo Bytes = "Photo";
    8 rights set_rights Map<Associate> = "Rights";
    9 odata_metadata set_odata_metadata String = "odata.metadata";
} }

// ===== src/types/chat_status.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `ChatStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`chat_session().get_messages`](../chat_session/struct.ChatSessionClient.html#method.get_messages).
/// - part of [`ChatSessionEntity`](struct.ChatSessionEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatStatus {
    /// `Unknown`, number 0.
    Unknown,
    /// `InQueue`, number 1.
    InQueue,
    /// `LiveChat`, number 7.
    LiveChat,
    /// `Parked`.
    Parked,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ChatStatus "ChatStatus" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 InQueue = "InQueue" 1;
    2 LiveChat = "LiveChat" 7;
    3 Parked = "Parked";
} }

// ===== src/types/json_patch.rs =====
// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `JsonPatch` of the API.
///
/// - taken by [`chat_session().patch_picture`](../chat_session/struct.ChatSessionClient.html#method.patch_picture).
#[non_exhaustive]
pub struct JsonPatch {
    /// The property `op`.
    pub op: Option<String>,
    /// The property `path`.
    pub path: Option<String>,
    /// The property `value`.
    pub value: Option<serde_json::Value>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { JsonPatch "JsonPatch" crate::PROFILE {
    0 op set_op String = "op";
    1 path set_path String = "path";
    2 value set_value serde_json::Value = "value";
} }

