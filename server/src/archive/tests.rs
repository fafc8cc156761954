//! Filters and their SQL.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::answer::statement;
use super::{Parameters, Query};
use crate::ids::UserId;

fn query(filter: &str) -> Result<Query, super::QueryError> {
    let parameters = Parameters {
        filter: Some(filter),
        ..Parameters::default()
    };
    let oslo = TimeZone::get("Europe/Oslo").unwrap();
    Query::parse(
        &parameters,
        &oslo,
        UserId(7),
        "2024-05-08T22:30:00Z".parse().unwrap(),
    )
}

/// The condition of a filter as SQL, without the two parts that every statement has.
fn sql(filter: &str) -> String {
    let text = statement(&query(filter).unwrap(), None, None)
        .text()
        .to_owned();
    let (_, rest) = text.split_once("sessions.status <> $1 AND ").unwrap();
    rest.split_once(" ORDER BY").unwrap().0.to_owned()
}

#[test]
fn filters_become_conditions() {
    for (filter, expected) in [
        ("", "1 = 1"),
        ("contactId=12", "sessions.contact_id = $2"),
        ("STATUS oneof (InQueue, 5)", "sessions.status IN ($2, $3)"),
        ("status notOneOf (7)", "NOT (sessions.status IN ($2))"),
        ("agent currentAssociate", "sessions.user_id = $2"),
        (
            "rating between (2,4)",
            "(sessions.rating >= $2 AND sessions.rating <= $3)",
        ),
        (
            "chatTopic___name begins 'a'",
            "topics.name_folded LIKE $2 ESCAPE '!'",
        ),
        (
            "startswith(firstMessage, 'a') eq false",
            "NOT (sessions.first_message_folded LIKE $2 ESCAPE '!')",
        ),
        (
            "firstMessage notOneOf ('a', 'b')",
            "NOT (sessions.first_message_folded IN ($2, $3))",
        ),
        ("whenEnded isNull", "sessions.when_ended IS NULL"),
        ("whenEnded ne null", "NOT (sessions.when_ended IS NULL)"),
        ("getNoRows set", "1 = 0"),
        (
            "rating > 1 and (queueLength = 2 or not rating = 3)",
            "(sessions.rating > $2 AND (sessions.initial_queue_pos = $3 OR NOT (sessions.rating = $4)))",
        ),
        (
            "whenRequested thisMonth",
            "(sessions.when_requested >= $2 AND sessions.when_requested < $3)",
        ),
    ] {
        assert_eq!(sql(filter), expected, "{filter}");
    }
}

#[test]
fn errors_say_where_and_why() {
    for (filter, expected) in [
        (
            "customerName = 'x'",
            "$filter, character 1: there is no column \"customerName\"",
        ),
        (
            "rating = 1 and sessionKey = 'x'",
            "$filter, character 16: there is no column \"sessionKey\"",
        ),
        (
            "rating begins 1",
            "$filter, character 8: the column \"rating\" has no operator \"begins\"",
        ),
        (
            "rating = 'abc'",
            "$filter, character 10: the text \"abc\" is no value for the column \"rating\"",
        ),
        (
            "rating = 1 rating",
            "$filter, character 12: expected \"and\", \"or\" or the end, found \"rating\"",
        ),
        (
            "rating = 'a",
            "$filter, character 10: the text has no closing quote",
        ),
        (
            "(rating = 1",
            "$filter, character 12: expected \")\", found the end",
        ),
        (
            "rating = 1; DROP",
            "$filter, character 11: unexpected character ';'",
        ),
        (
            "upper(agent, 1)",
            "$filter, character 1: unknown function \"upper\"",
        ),
        (
            "whenEnded from 'soon'",
            "$filter, character 16: the text \"soon\" is no value for the column \"whenEnded\"",
        ),
        (
            "rating in (1,)",
            "$filter, character 14: expected a value, found \")\"",
        ),
        (
            "status = 99999999999999999999",
            "$filter, character 10: \"99999999999999999999\" is no value for the column \"status\"",
        ),
    ] {
        assert_eq!(query(filter).unwrap_err().to_string(), expected, "{filter}");
    }
    let deep = "not ".repeat(100);
    assert!(query(&format!("{deep} rating = 1")).is_err());
    let long = "rating = 1 and ".repeat(300);
    assert!(query(&format!("{long} rating = 1")).is_err());
}

/// Words of the language in any order; many of the sequences are valid.
fn soup() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "rating",
        "status",
        "agent",
        "whenEnded",
        "firstMessage",
        "duration",
        "type",
        "getAllRows",
        "=",
        "!=",
        "<",
        ">=",
        "in",
        "oneOf",
        "begins",
        "contains",
        "between",
        "before",
        "today",
        "isNull",
        "set",
        "eq",
        "and",
        "or",
        "not",
        "(",
        ")",
        ",",
        "1",
        "-2",
        "'zq9'",
        "'%'",
        "null",
        "2024-01-01",
        "'2024-01-01T10:00:00Z'",
        "InQueue",
        "this(",
        "next(",
        "day",
        "true",
    ]);
    prop::collection::vec(word, 1..12).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn no_text_upsets_the_parser(filter in ".{0,80}") {
        let _ = query(&filter);
    }

    #[test]
    fn no_soup_upsets_the_parser(filter in soup()) {
        if let Ok(query) = query(&filter) {
            let sql = statement(&query, None, None);
            prop_assert!(!sql.text().contains("zq9"), "{}", sql.text());
        }
    }

    /// The same filter over two texts is the same statement, whatever is in the texts.
    #[test]
    fn texts_never_reach_the_statement(text in "[^\0]{0,40}", operator in prop::sample::select(vec![
        "=", "isNot", "begins", "notBegins", "contains", "in", "lt",
    ])) {
        let filter = |text: &str| format!("firstMessage {operator} ('{}')", text.replace('\'', "''"));
        let (one, other) = (sql(&filter(&text)), sql(&filter("other")));
        prop_assert_eq!(one, other);
    }
}
