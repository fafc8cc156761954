//! Carriers as the original's serializer writes them. There, properties of value types (numbers, booleans, dates and
//! enumerations) are never null, and readers written for it do not expect null.

use pagewire_runtime::DateTime;
use pagewire_runtime::table::{Carrier, Target, View};

use super::date;

/// Fills missing properties of value types, also in nested carriers, with the defaults of the original: 0, false, the date
/// that means "not set" and the member with the number 0.
pub(super) fn fill(carrier: &mut dyn Carrier) {
    for index in 0..carrier.descriptor().fields().len() {
        let slot = carrier.slot_mut(index);
        if !matches!(slot.view(), View::Null) {
            if let Some(Target::Carrier(inner)) = slot.target() {
                fill(inner);
            }
            continue;
        }
        let is_value = match slot.fill() {
            Target::Bool(_) | Target::I32(_) | Target::I64(_) | Target::U64(_) | Target::F64(_) => {
                true
            }
            Target::DateTime(place) => {
                *place = DateTime::new(date::UNSET);
                true
            }
            Target::Enum(place) => {
                place.set_number(0);
                true
            }
            _ => false,
        };
        if !is_value {
            slot.clear();
        }
    }
}
