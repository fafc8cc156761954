//! What a stage has to say about its input: findings as values, and the ways to show them.
//!
//! A stage never prints and never panics on input. It makes a [`Finding`] with a stable [`Code`], a
//! [`Severity`], one sentence, the [`Place`] in the source text, and if possible a remedy, and
//! adds it to its [`Findings`]. The command line collects all of them, and shows them once at the
//! end: as text like rustc's ([`Human`]), or as one JSON object per line ([`write_json`]). [`Tally`]
//! counts them by code.
//!
//! Making a finding copies no source text, so that rayon workers can make many of them cheaply;
//! line and column are computed by [`Sources`] only when a finding is shown.

mod codes;
mod excerpt;
mod finding;
mod findings;
mod human;
mod json;
mod names;
mod severity;
mod sources;
mod stage;
mod summary;

pub use codes::Code;
pub use finding::{Finding, Place, Span};
pub use findings::Findings;
pub use human::Human;
pub use json::write_json;
pub(crate) use names::some_of;
pub use severity::Severity;
pub use sources::{LineColumn, Source, Sources};
pub use stage::Stage;
pub use summary::Tally;
