//! Typed properties that a carrier's table does not name, as JSON.

use serde_json::Value;

use crate::json::{self, Misfit, Reading};
use crate::table::{Additional, Broken, Came, CarrierView, Entry, Slot, Unknown};
use crate::value::Map;

/// The type of the properties that a table does not name, with rules for their values.
#[must_use]
pub const fn additional_type<T: Entry>(rules: &'static str) -> Additional {
    Additional::new(values::<T>, rules)
}

fn values<T: Entry>(carrier: &dyn CarrierView, came: Came) -> Result<Box<dyn Slot>, Broken> {
    let mut slot: Box<dyn Slot> = Box::new(None::<Map<T>>);
    // A patch removes properties by `null`.
    let is_said = |value: &Value| !(came.as_patch && value.is_null());
    fill(carrier, &mut *slot, Misfit::Fail, is_said)
        .map_err(|error| Broken::new(error.path(), error.message()))?;
    Ok(slot)
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

/// The properties that the table of `carrier` does not name. Values of another type are [kept](Map::kept) separately.
#[must_use]
pub fn additional<T: Entry>(carrier: &dyn CarrierView) -> Map<T> {
    let mut slot: Option<Map<T>> = None;
    // Values that do not fit are kept, so this cannot fail.
    let _ = fill(carrier, &mut slot, Misfit::Keep, |_| true);
    slot.unwrap_or_default()
}

/// Sets the property `name`, which is not in the table.
pub fn put_additional<T: Entry>(unknown: &mut Unknown, name: String, value: &T) {
    let text = json::to_vec(Entry::view(value));
    // The text was written as JSON one line above.
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
    use crate::table::{Came, check};

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
        // A known property whose value did not fit is not an additional property.
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
