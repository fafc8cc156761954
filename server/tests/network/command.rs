//! The commands that people type: those of the README, and the client.

use std::process::{Command, Stdio};

use crate::processes::Process;
use crate::running::PASSWORD;
use crate::support::worlds;

/// The commands of the README's first chat, in one shell.
#[test]
fn a_newcomer_can_follow_the_readme() {
    let has_curl = Command::new("curl")
        .arg("--version")
        .stdout(Stdio::null())
        .status();
    if has_curl.is_err() {
        println!("SKIPPED: there is no curl");
        return;
    }
    let readme = include_str!("../../README.md");
    let (_, chat) = readme.split_once("## A first chat").unwrap();
    let chat = chat.split("\n## ").next().unwrap();
    let commands: String = chat
        .split("```sh\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap())
        .collect();
    assert!(commands.contains("/Transcript"));

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("chat.db");
    let (process, password) = Process::with_sample(&format!("sqlite:{}", file.display()), "berit");
    let output = Command::new("bash")
        .args(["-euc", &commands])
        .env("CHAT", process.url("").trim_end_matches('/'))
        .env("LOGIN", format!("berit:{password}"))
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{text}\n{errors}");
    assert!(text.contains("Eva: Hello, is anybody there?"), "{text}");
    assert!(text.contains("Berit Dahl: Yes! How can I help?"), "{text}");
}

#[tokio::test]
async fn the_client_handles_a_chat() {
    for world in worlds().await {
        let process = Process::start(&world.url);
        let chat = |arguments: &[&str]| {
            let output = Command::new(env!("CARGO_BIN_EXE_superoffice-chat"))
                .args(arguments)
                .env("CHAT_URL", process.url("").replace("/v1/", "/"))
                .env("CHAT_USER", "Ann")
                .env("CHAT_PASSWORD", PASSWORD)
                .output()
                .unwrap();
            let errors = String::from_utf8(output.stderr).unwrap();
            assert!(output.status.success(), "{arguments:?}: {errors}");
            String::from_utf8(output.stdout).unwrap()
        };
        let topic = world.topic.to_string();
        assert_eq!(chat(&["topics"]), format!("{topic}\tHelp\n"));
        assert_eq!(chat(&["pickup"]), "nothing waits\n");
        let line = chat(&["create", &topic]);
        let id = line.split('\t').next().unwrap();
        assert_eq!(line, format!("{id}\tInQueue\t-\t\t\n"));
        assert_eq!(chat(&["queue"]), line);
        assert_eq!(
            chat(&["pickup", id]),
            format!("{id}\tCustomerLast\tAnn\t\t\n")
        );
        assert!(chat(&["say", id, "Hi!"]).starts_with("message "));
        assert_eq!(chat(&["queue"]), format!("{id}\tUserLast\tAnn\t\tHi!\n"));
        assert!(chat(&["transcript", id]).ends_with("Ann Smith: Hi!\r\n"));
        assert_eq!(chat(&["reset", id]), format!("{id}\tInQueue\t-\t\tHi!\n"));
        assert_eq!(
            chat(&["pickup"]),
            format!("{id}\tCustomerLast\tAnn\t\tHi!\n")
        );
    }
}
