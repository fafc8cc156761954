//! Names of servers and security schemes.

use super::assigned::{AccessNames, TagNames};
use super::reserved::{BUILDER_METHODS, CLIENT_METHODS};
use crate::rust::ir::{Api, Server};
use crate::rust::spelling::{Case, Name, assign};

/// The limit for words of a server's description that name it.
const SERVER_WORDS: usize = 4;

pub(super) fn access_names(api: &Api, tags: &[TagNames]) -> AccessNames {
    let modules = tags.iter().map(|tag| tag.module.text());
    let taken: Vec<&str> = CLIENT_METHODS.into_iter().chain(modules).collect();
    let words: Vec<String> = api.servers.iter().map(server_word).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let servers = assign(&words, Case::Snake, "server", &taken);
    let servers = servers.into_iter().zip(&api.servers).map(|(name, server)| {
        let words: Vec<&str> = server.variables.iter().map(|v| v.wire.as_str()).collect();
        (name, assign(&words, Case::Snake, "value", &["self"]))
    });
    let words: Vec<&str> = api.schemes.iter().map(|s| s.wire.as_str()).collect();
    let methods = assign(&words, Case::Snake, "key", &BUILDER_METHODS);
    let taken: Vec<&str> = BUILDER_METHODS
        .into_iter()
        .chain(methods.iter().map(Name::text))
        .collect();
    let words: Vec<String> = api
        .schemes
        .iter()
        .map(|s| format!("{} from", s.wire))
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let sources = assign(&words, Case::Snake, "key", &taken);
    AccessNames {
        servers: servers.collect(),
        schemes: methods.into_iter().zip(sources).collect(),
    }
}

/// Returns the word for a server: the start of its description, if that is short enough for a name.
fn server_word(server: &Server) -> String {
    let text = server.docs.as_deref().unwrap_or_default();
    let start = text
        .split(['(', '.', ',', ':', ';', '\n'])
        .next()
        .unwrap_or_default();
    let count = start.split_whitespace().count();
    let is_name =
        start.starts_with(|c: char| c.is_ascii_alphabetic()) && !start.contains(['/', '<']);
    match is_name && (1..=SERVER_WORDS).contains(&count) {
        true => start.to_owned(),
        false => "server".to_owned(),
    }
}
