//! Properties that a carrier's table does not name and that the description has a type for.

use std::fmt;
use std::sync::OnceLock;

use serde_json::Value;

use crate::contract::Refused;
use crate::json::{self, Misfit, Reading};
use crate::table::checking::{Came, check_place};
use crate::table::{Broken, CarrierView, Constraint, Entry, Slot, Unknown};
use crate::value::Map;

/// The type of the properties beyond those of a table, and the rules that their values must keep.
pub struct Additional {
    empty: fn() -> Box<dyn Slot>,
    rules: &'static str,
    read: OnceLock<Result<Vec<Constraint>, Refused>>,
}

impl Additional {
    /// Values of this type, with rules for each in the text of [`Rule`](crate::contract::Rule), one space between them.
    #[must_use]
    pub const fn new<T: Entry>(rules: &'static str) -> Self {
        Self {
            empty: || Box::new(None::<Map<T>>),
            rules,
            read: OnceLock::new(),
        }
    }

    /// Checks the properties of `carrier` that its table does not name. Text that came in a format which has nothing but
    /// text is not: there it stands for any type.
    pub(super) fn check(&self, carrier: &dyn CarrierView, came: Came) -> Result<(), Broken> {
        if came.as_text || carrier.unknown().is_empty() {
            return Ok(());
        }
        let mut slot = (self.empty)();
        // A patch takes properties away by `null`.
        let is_said = |value: &Value| !(came.as_patch && value.is_null());
        fill(carrier, &mut *slot, Misfit::Fail, is_said)
            .map_err(|error| Broken::new(error.path(), error.message()))?;
        check_place(self.rules()?, slot.view(), came)
    }

    fn rules(&self) -> Result<&[Constraint], Broken> {
        let read = self.read.get_or_init(|| {
            let rules = Constraint::read(self.rules)?.into_iter();
            Ok(rules.map(Constraint::each).collect())
        });
        read.as_deref().map_err(Broken::fault)
    }
}

impl fmt::Debug for Additional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Additional")
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}

/// Reads the properties that the table does not name and whose values are `wanted`.
fn fill(
    carrier: &dyn CarrierView,
    slot: &mut dyn Slot,
    misfit: Misfit,
    wanted: impl Fn(&Value) -> bool,
) -> Result<(), json::Error> {
    let others = json::unknown(carrier).filter(|(_, value)| wanted(value));
    let others: serde_json::Map<String, Value> = others
        .map(|(name, value)| (name.to_owned(), value.clone()))
        .collect();
    let text = Value::Object(others).to_string();
    let reading = Reading::new(misfit, carrier.descriptor().profile());
    json::from_slice(text.as_bytes(), slot, reading)
}

/// The properties that the table of `carrier` does not name. Values of another type are
/// [kept](Map::kept) beside the others.
#[must_use]
pub fn additional<T: Entry>(carrier: &dyn CarrierView) -> Map<T> {
    let mut slot: Option<Map<T>> = None;
    // What does not fit is kept, so that nothing is left to fail.
    let _ = fill(carrier, &mut slot, Misfit::Keep, |_| true);
    slot.unwrap_or_default()
}

/// Sets the property `name`, which the table does not have.
pub fn put_additional<T: Entry>(unknown: &mut Unknown, name: String, value: &T) {
    let text = json::to_vec(Entry::view(value));
    // It was written as JSON a line above.
    let value: Value = serde_json::from_slice(&text).unwrap_or_default();
    unknown.insert(name, value);
}

#[cfg(test)]
mod tests {
    #![allow(
        unreachable_pub,
        dead_code,
        reason = "the macro is for types that are public"
    )]

    use serde_json::json;

    use super::*;
    use crate::Carrier;
    use crate::table::check;

    #[non_exhaustive]
    pub struct Parcel {
        pub size: Option<i64>,
        pub unknown: Unknown,
    }

    crate::carrier! { Parcel "Parcel" {
        0 size set_size i64 = "size";
    } additional i64 = "min:1" }

    fn read(value: Value) -> Parcel {
        serde_json::from_value(value).expect("an object")
    }

    #[test]
    fn additional_properties_are_read_by_their_type_and_others_are_kept() {
        let carrier = read(json!({"size": 1, "a": 2, "b": "three", "c": null}));
        let found = carrier.additional();
        assert_eq!(found.get("a"), Some(&2));
        assert_eq!(found.len(), 1);
        let kept: Vec<&str> = found.kept().map(|(name, _)| name).collect();
        assert_eq!(kept, ["b", "c"]);
        let written = Parcel::new().with_additional("d", 4);
        assert_eq!(
            serde_json::to_value(&written).expect("JSON"),
            json!({"d": 4})
        );
    }

    #[test]
    fn additional_properties_of_another_type_or_against_a_rule_are_refused() {
        let refused = |value: Value| {
            let carrier = read(value);
            check(crate::table::View::Carrier(&carrier)).map_err(|broken| broken.to_string())
        };
        assert_eq!(refused(json!({"size": 1, "a": 2})), Ok(()));
        assert_eq!(
            refused(json!({"a": 0})),
            Err("a is 0, less than 1".to_owned())
        );
        for (value, place) in [
            (json!({"a": "x"}), "a "),
            (json!({"b": 1, "a": null}), "a "),
            (json!({"b": [1]}), "b "),
        ] {
            let message = refused(value).expect_err("it does not fit");
            assert!(message.starts_with(place), "{message}");
        }
        // A known property that could not hold its value is none of them.
        assert_eq!(refused(json!({"size": "x"})), Ok(()));
    }

    #[test]
    fn patches_and_formats_of_text_say_less() {
        let carrier = read(json!({"a": null}));
        let came = |as_patch, as_text| Came { as_patch, as_text };
        let Some(additional) = Carrier::descriptor(&carrier).additional() else {
            panic!("the table has a type for them");
        };
        assert!(additional.check(&carrier, came(true, false)).is_ok());
        assert!(additional.check(&carrier, came(false, true)).is_ok());
        assert!(additional.check(&carrier, came(false, false)).is_err());
    }
}
