//! Sample responses, made from the tables of a type.

use serde_json::Value;

use crate::contract::media::{BYTES, Family};
use crate::json;
use crate::media;
use crate::operation::Outcome;
use crate::table::{Item, Target};
use crate::value::{Bytes, DateTime};

/// The depth of nested carriers in a sample: enough to show nesting, small enough to read.
const DEPTH: usize = 3;

/// The property of archives with the address of the next page. A sample is a last page, because a link would lead back to it forever.
const NEXT_LINK: &str = "odata.nextLink";

/// The body of a sample success.
#[derive(Debug)]
pub struct Sample {
    pub(super) media_type: &'static str,
    pub(super) body: Vec<u8>,
}

/// A sample success of an operation with several successes: the first outcome that can be JSON, or else the first one.
#[doc(hidden)]
pub fn sample_of_outcomes(outcomes: &'static [Outcome], samples: &[fn() -> Sample]) -> Sample {
    let can_be_json = |outcome: &Outcome| {
        let mut families = outcome.media_types.iter().map(|name| Family::of(name));
        outcome.media_types.is_empty()
            || families.any(|family| matches!(family, Family::Json | Family::Any))
    };
    let found = outcomes.iter().position(can_be_json).unwrap_or_default();
    let mut sample = samples
        .get(found)
        .map_or_else(Sample::nothing, |sample| sample());
    let outcome = outcomes.get(found).filter(|outcome| !can_be_json(outcome));
    if let Some(name) = outcome.and_then(|outcome| outcome.media_types.first()) {
        sample.media_type = name;
        if Family::of(name) == Family::Text {
            sample.body = b"sample".to_vec();
        }
    }
    sample
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
            media_type: BYTES,
            body: b"sample".to_vec(),
        }
    }
}

fn fill(target: Target<'_>, depth: usize) {
    match target {
        Target::Bool(value) => *value = true,
        Target::I32(value) => *value = 1,
        Target::I64(value) => *value = 1,
        Target::U64(value) => *value = 1,
        Target::F64(value) => *value = 1.5,
        Target::Decimal(value) => *value = 1.5.into(),
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
            for (index, name) in carrier.descriptor().fields().iter().enumerate() {
                if *name == NEXT_LINK {
                    continue;
                }
                let slot = carrier.slot_mut(index);
                // The type of the slot is known only after it is filled, so it is filled and then cleared.
                match slot.fill() {
                    Target::Carrier(_) if depth == 0 => slot.clear(),
                    value => fill(value, depth.saturating_sub(1)),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        dead_code,
        missing_docs,
        unreachable_pub,
        reason = "a carrier of a test"
    )]

    use super::*;

    #[non_exhaustive]
    pub struct Rows {
        pub link: Option<String>,
        pub value: Option<Vec<i32>>,
        pub unknown: crate::Unknown,
    }

    crate::carrier! { Rows "Rows" {
        0 link set_link String = "odata.nextLink";
        1 value set_value Vec<i32> = "value";
    } }

    #[test]
    fn a_page_leads_to_no_other() {
        let rows: Rows = serde_json::from_slice(&Sample::of::<Rows>().body).unwrap();
        assert_eq!(rows, Rows::new().set_value(vec![1]));
    }
}
