//! The components of paths, folders and ids of the SuperOffice WebAPI.
//!
//! Half of the API are *agents*: `/api/v1/Agents/Chat/…`, in the folder `Chat_Agent`, with ids such as `v1ChatAgent_ResetChatSession`. The
//! other half is REST: `/api/v1/ChatTopic/…`, in `ChatTopic`.

/// The prefix of every id.
const VERSION: &str = "v1";

/// The path segment before the name of an agent.
const AGENTS: &str = "Agents";

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.trim_start_matches('/').split('/')
}

/// Returns the agent in a path, if it is the path of an agent.
pub(crate) fn agent(path: &str) -> Option<&str> {
    let mut segments = segments(path).skip(2);
    (segments.next()? == AGENTS)
        .then(|| segments.next())
        .flatten()
}

/// Returns the folder of an agent's pages, which is its tag.
pub(crate) fn agent_folder(agent: &str) -> String {
    format!("{agent}_Agent")
}

/// Returns the tag of a page outside of any folder.
pub(crate) fn tag(path: &str) -> String {
    match agent(path) {
        Some(agent) => agent_folder(agent),
        None => segments(path).nth(2).unwrap_or("Other").to_owned(),
    }
}

/// Returns the prefix of the ids of an agent's operations.
pub(crate) fn agent_prefix(agent: &str) -> String {
    format!("{VERSION}{agent}Agent_")
}

/// Returns the id of an agent's operation.
pub(crate) fn agent_operation(agent: &str, operation: &str) -> String {
    agent_prefix(agent) + operation
}

/// Splits the id of an agent's operation into the names of agent and operation.
pub(crate) fn called(id: &str) -> Option<(&str, &str)> {
    id.strip_prefix(VERSION)?.split_once("Agent_")
}

/// First words in the names of agents' read-only operations.
const READING: [&str; 9] = [
    "Calculate",
    "Can",
    "Find",
    "Get",
    "Has",
    "Is",
    "Search",
    "Validate",
    "Verify",
];

/// Prefixes of operations that start with such a word but do change something, according to their summaries: they take the next item of a
/// queue or a series, fetch mail from a server, create or use up a token, store computed or copied data, or create missing items.
const CHANGING: [&str; 18] = [
    "CalculateMailingStatistics",
    "GetAccessToken",
    "GetChatbotResponse",
    "GetFirstFormDesignCssFromImage",
    "GetFirstFormDesignCssFromUrl",
    "GetLandingPage",
    "GetNewMail",
    "GetNextFormDesignCss",
    "GetNextInQueue",
    "GetNextTableNumber",
    "GetOrRegisterAccessGatewayInfo",
    "GetOrderState",
    "GetSecondaryTempTileSelection",
    "GetSelectionForFind",
    "GetTempTileSelection",
    "ValidateArchiveColumnConfig",
    "ValidateQuoteVersion",
    "VerifyGoogleRecaptcha",
];

/// Whether the path is that of an agent's read-only operation, determined from the operation's name. All operations of agents are POST.
pub(crate) fn is_read_only(path: &str) -> bool {
    let Some(name) = agent(path).and_then(|_| segments(path).nth(4)) else {
        return false;
    };
    let begins = |word: &&str| {
        let rest = name.strip_prefix(*word);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_lowercase()))
    };
    READING.iter().any(begins) && !CHANGING.contains(&name)
}

/// Returns a path without the prefix that all paths share, for titles.
pub(crate) fn short_path(path: &str) -> &str {
    path.strip_prefix("/api/v1/").unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_folders_and_ids_name_the_agent() {
        let agents = "/api/v1/Agents/Gate/Open";
        assert_eq!(agent(agents), Some("Gate"));
        assert_eq!(tag(agents), "Gate_Agent");
        assert_eq!(agent("/api/v1/Gate/{id}"), None);
        assert_eq!(tag("/api/v1/Gate/{id}"), "Gate");
        assert_eq!(tag("/api"), "Other");
        assert_eq!(agent_operation("Gate", "Open"), "v1GateAgent_Open");
        assert_eq!(short_path("/api/v1/Gate"), "Gate");
    }

    #[test]
    fn operations_of_agents_that_read_are_known_by_their_first_word() {
        for (name, reads) in [
            ("Agents/Gate/GetOwner", true),
            ("Agents/Gate/IsOpen", true),
            ("Agents/Gate/Issue", false),
            ("Agents/Gate/Open", false),
            ("Agents/EMail/GetNewMail", false),
            ("Gate/GetOwner", false),
        ] {
            let path = format!("/api/v1/{name}");
            assert_eq!(is_read_only(&path), reads, "{name}");
        }
    }
}
