//! Properties in requests that do not belong to the carrier.

use pagewire_runtime::Unknown;

/// Removes a property by its name, in any case.
pub(super) fn take(unknown: &mut Unknown, name: &str) {
    let keys = unknown.iter().map(|(known, _)| known);
    let keys = keys.filter(|known| known.eq_ignore_ascii_case(name));
    let keys: Vec<String> = keys.map(str::to_owned).collect();
    for key in keys {
        unknown.remove(&key);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn properties_are_taken_out_in_any_case() {
        let mut unknown = Unknown::default();
        unknown.insert("_links", json!({}));
        unknown.insert("_LINKS", json!({}));
        unknown.insert("Other", json!(1));
        take(&mut unknown, "_Links");
        assert_eq!((unknown.len(), unknown.get("Other")), (1, Some(&json!(1))));
    }
}
