// Made by `cargo run --release -p pagewire`; do not edit.

//! Follow-ups, meetings and tasks, one URL per appointment.
//!
//! An appointment is anything in a diary: a meeting, a call, a task to be done. The clients call them
//! follow-ups.
//!
//! `Task`, an item of the list `task`, says what kind it is. A meeting has a start and an end; a to-do
//! has a date only. Everybody who takes part has an appointment of their own, joined to the one of the
//! owner, and accepts or declines it. Bookings add resources such as rooms.
//!
//! A recurring appointment has one record per occurrence and a rule in `Recurrence`. What you change,
//! move or delete concerns one occurrence or more of the series, as the update mode in the operations
//! of the agent says.
//!
//! - Times are in the time zone that the header `SO-TimeZone` names (`time_zone` of the client), and without it in
//!   the base time zone of the installation. Creation and update are in UTC.
//! - Some operations of the agent also send e-mail, such as invitations and confirmations; most have `Email` in
//!   their names. Ask `WillSendEmail` before you save.
//! - Completed appointments stay in the diary; `Completed` holds the state.
//!
//! The tag `Appointment` of the API, with 26 operations.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "appointment", feature = "archive-find-appointment"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! use superoffice::archives::{Query, find_appointment};
//!
//! let response = client.appointment().default_appointment_entity().send().await?;
//!
//! let body = superoffice::types::AppointmentEntity::new().set_title("First visit");
//! let response = client.appointment().post_appointment_entity(&body).send().await?;
//!
//! let query = Query::new()
//!     .select((find_appointment::APPOINTMENT_ID, find_appointment::TEXT))
//!     .filter(find_appointment::TEXT.begins("A"))
//!     .order_by(find_appointment::TEXT.asc());
//! let response = client.appointment().get_all().with_query(&query).send().await?;
//! # Ok(()) }
//! ```

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
