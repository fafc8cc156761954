//! The tests of the crate as one program, because compiling one program per file took several times as long.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

mod support;

mod archive_pages;
mod coverage;
mod dialect_2026;
mod diff_command;
mod diff_fuzz;
mod diff_kinds;
mod diff_names;
mod diff_reading;
mod diff_references;
mod diff_verdicts;
mod documentation;
mod every_line;
mod explain;
mod findings;
mod hostile_text;
mod loss_matrix;
mod lost_facts;
mod mutated_pages;
mod mutated_specs;
mod negative;
mod overlays;
mod packages;
mod pages;
mod passed_over;
mod provenance;
mod report;
mod rust_archives;
mod rust_golden;
mod sample_places;
mod several_files;
mod shown;
mod stable_output;
mod surface;
mod swagger;
mod swagger_beside;
mod tags;
mod traps;
mod update;
mod upstream;
mod vendor_pages;
