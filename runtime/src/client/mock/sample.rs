//! Answers made from the tables of a type.

use serde_json::Value;

use crate::json;
use crate::media;
use crate::table::{Item, Target};
use crate::value::{Bytes, DateTime};

/// How deep carriers stand in carriers: enough to see that properties are carriers, little enough to read.
const DEPTH: usize = 3;

/// The body of a made-up success.
#[derive(Debug)]
pub struct Sample {
    pub(super) media_type: &'static str,
    pub(super) body: Vec<u8>,
}

impl Sample {
    /// A value with every property set, down to some depth.
    pub(crate) fn of<T: Item>() -> Self {
        let mut value = T::default();
        fill(value.target(), DEPTH);
        Self {
            media_type: media::JSON.label,
            body: json::to_vec(value.view()),
        }
    }

    /// No body.
    pub(crate) const fn nothing() -> Self {
        Self {
            media_type: media::JSON.label,
            body: Vec::new(),
        }
    }

    /// Some bytes.
    pub(crate) fn binary() -> Self {
        Self {
            media_type: "application/octet-stream",
            body: b"sample".to_vec(),
        }
    }
}

fn fill(target: Target<'_>, depth: usize) {
    match target {
        Target::Bool(value) => *value = true,
        Target::I32(value) => *value = 1,
        Target::I64(value) => *value = 1,
        Target::F64(value) => *value = 1.5,
        Target::Str(value) => "text".clone_into(value),
        Target::DateTime(value) => *value = DateTime::new("2022-01-31T12:34:56Z"),
        Target::Bytes(value) => *value = Bytes::from(b"sample".to_vec()),
        Target::Json(value) => *value = Value::from("text"),
        // The first member is the default.
        Target::Enum(_) | Target::Unknown(_) => {}
        Target::Choice(choice) if depth > 0 => fill(choice.start(0), depth - 1),
        Target::Choice(_) => {}
        Target::List(items) => {
            if depth > 0 {
                fill(items.push(), depth - 1);
            }
        }
        Target::Map(entries) => {
            if depth > 0 {
                fill(entries.push("key".to_owned()), depth - 1);
            }
        }
        Target::Carrier(carrier) => {
            for index in 0..carrier.descriptor().fields().len() {
                let slot = carrier.slot_mut(index);
                // Filled and emptied again: what stands here is known only then.
                match slot.fill() {
                    Target::Carrier(_) if depth == 0 => slot.clear(),
                    value => fill(value, depth.saturating_sub(1)),
                }
            }
        }
    }
}
