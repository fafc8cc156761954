//! The tests as one program, because compiling and linking one program per file took longer.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

mod support {
    pub(crate) mod anything;
    pub(crate) mod attacks;
    pub(crate) mod chat;
    pub(crate) mod project;
    pub(crate) mod wire;
}

mod carriers;
mod dependencies;
mod downstream;
mod fidelity;
mod guides;
mod hostile;
mod howto;
mod length;
mod matrix;
mod mock;
mod neutral;
mod operations;
mod origin;
mod programs;
mod protocol_page;
mod rooms;
mod samples;
mod secrets;
mod specs;
mod vendor_files;
