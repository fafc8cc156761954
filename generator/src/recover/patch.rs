//! The operations of a JSON Patch. RFC 6902 defines them; the pages only list them in a table.
//!
//! All names here come from the RFC, not from the vendor: the media type (section 6), the members of an operation object and the values of
//! its `op` (section 4).

use pagewire_runtime::contract::media::JSON_PATCH;

use super::api::{EnumType, Member};
use super::provenance::Provenance;
use super::rule::Rule;
use crate::docs::TypeName;

/// The member that holds the kind of the operation.
pub(super) const OP: &str = "op";

const OPERATIONS: [&str; 6] = ["add", "remove", "replace", "move", "copy", "test"];

/// Returns the carrier's name: the words of the media type, joined.
pub(super) fn carrier() -> Option<TypeName> {
    let words = JSON_PATCH
        .strip_prefix("application/")?
        .split('+')
        .next()?
        .split('-');
    let name: String = words
        .map(|word| word[..1].to_ascii_uppercase() + &word[1..])
        .collect();
    TypeName::new(&name).ok()
}

/// Returns the enum of the values of `op`.
pub(super) fn operations(carrier: &TypeName) -> Option<EnumType> {
    let member = |word: &&str| Member {
        name: (*word).to_owned(),
        number: None,
        text: String::new(),
        seen: false,
    };
    Some(EnumType {
        name: TypeName::new(&format!("{carrier}Operation")).ok()?,
        text: String::new(),
        flags: false,
        members: OPERATIONS.iter().map(member).collect(),
        provenance: Provenance::new(Rule::Standard, None),
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_carrier_is_named_after_the_media_type() {
        assert_eq!(super::carrier().unwrap().as_str(), "JsonPatch");
    }
}
