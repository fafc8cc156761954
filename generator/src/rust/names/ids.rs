//! The part of an operationId that names the operation.

use crate::rust::profile::Profile;

/// Removes version and group from an operationId, if the API has these in its ids: `v1ChatAgent_Reset` gives `Reset`.
pub(crate) fn short<'i>(id: &'i str, profile: &Profile) -> &'i str {
    if !profile.grouped_ids {
        return id;
    }
    let whole = unversioned(id);
    whole.split_once('_').map_or(whole, |(_, short)| short)
}

/// Removes the version at the start of an operationId: `v1ChatAgent_Reset` gives `ChatAgent_Reset`.
pub(super) fn unversioned(id: &str) -> &str {
    let digits = id
        .strip_prefix('v')
        .map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    match digits {
        Some(rest) if rest.len() + 1 < id.len() && rest.starts_with(char::is_uppercase) => rest,
        _ => id,
    }
}

#[cfg(test)]
mod tests {
    use super::unversioned;

    #[test]
    fn operation_ids_lose_version_and_group() {
        assert_eq!(
            unversioned("v1ChatAgent_ResetChatSession"),
            "ChatAgent_ResetChatSession"
        );
        assert_eq!(unversioned("v1"), "v1");
        assert_eq!(unversioned("visit"), "visit");
    }
}
