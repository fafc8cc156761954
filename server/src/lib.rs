//! The chat server: sessions, topics, messages and presence on SQLite or PostgreSQL.
//!
//! From the inside out:
//!
//! * rules without I/O: [`session`] (the state machine), [`hours`], [`permission`], [`alert`], [`transcript`], over the
//!   plain data of [`topic`], [`member`], [`message`];
//! * [`store`]: the records, and one transaction per operation;
//! * [`archive`]: the query language of the archive operations, from text to bound SQL;
//! * [`api`]: the operations, which map carriers to records and back;
//! * [`login`]: authentication; [`http`]: the server on the network; [`config`]: the options of an installation; [`jobs`]: periodic work.
//!
//! The rules are in `docs/chat.md` of the repository, with the decisions that the project made where the reference of the
//! API does not specify the behaviour.

pub mod alert;
pub mod api;
pub mod archive;
pub mod config;
pub mod error;
pub mod hours;
pub mod http;
pub mod ids;
pub mod jobs;
pub mod login;
pub mod member;
pub mod message;
pub mod permission;
pub mod revision;
pub mod sample;
pub mod session;
pub mod store;
pub mod topic;
pub mod transcript;
