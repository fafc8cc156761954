//! Runs: the combined stages, from folders to files.
//!
//! A [`Session`] holds the texts and findings of a run so far. A [`Layout`] holds the locations in a repository. [`Inputs`] name the files
//! to read. Each kind of run is a function of these: [`generate`], [`check`], [`import`], [`update`], [`compare`], [`explain`], [`report`].
//! All of them work in memory; [`Session::write`] writes files to disk. Nothing here prints. The command line parses arguments and prints
//! results. [`Pipeline`] offers the same code to other programs.

mod archives;
mod check;
mod compare;
mod document;
mod error;
mod explain;
mod generate;
mod import;
mod inputs;
mod layout;
mod links;
mod ours;
mod package;
mod pages;
mod pipeline;
mod progress;
mod release;
mod report;
mod session;
mod update;

pub use check::{Cause, Changes, Checked, check};
pub use compare::{Compare, Compared, Found, Input, InputError, compare};
pub use document::{Described, describe, read_document};
pub use error::{Error, Refusal};
pub use explain::{described, explain, upstream};
pub use generate::{Generated, generate};
pub use import::{Imported, import};
pub use inputs::Inputs;
pub use layout::Layout;
pub use package::{Named, emit, package, seen_from, standalone};
pub use pages::api;
pub use pipeline::{Output, Pipeline};
pub use progress::Progress;
pub use release::Release;
pub use report::{Reported, report};
pub use session::{Finisher, Foreign, Session, resume};
pub use update::{Update, Updated, update};
