//! The messages of stages about their input: findings as values, and the ways to show them.
//!
//! A stage never prints and never panics on input. It creates a [`Finding`] with a stable [`Code`], a [`Severity`], one sentence, the
//! [`Place`] in the source text, and if possible a remedy. It adds the finding to its [`Findings`]. The command line collects all findings
//! and shows them once at the end: as text in the style of rustc ([`Human`]), or as one JSON object per line ([`write_json`]). [`Tally`]
//! counts them by code.
//!
//! Creating a finding copies no source text, so rayon workers can create many of them cheaply. [`Sources`] computes line and column only
//! when a finding is shown.

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
