//! The commands that people type: those of the README, and the client.

use std::process::{Command, Stdio};

use superoffice_chat_server::store::Store;

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
        assert_eq!(chat(&["topics"]), format!("{topic}\tHelp\t-\n"));
        assert_eq!(chat(&["pickup"]), "nothing waits\n");
        let line = chat(&["create", &topic]);
        let id = line.split('\t').next().unwrap();
        assert_eq!(line, format!("{id}\tInQueue\t-\t\t-\t\n"));
        assert_eq!(chat(&["queue"]), line);
        assert_eq!(
            chat(&["pickup", id]),
            format!("{id}\tCustomerLast\tAnn\t\t-\t\n")
        );
        assert!(chat(&["say", id, "Hi!"]).starts_with("message "));
        assert_eq!(chat(&["queue"]), format!("{id}\tUserLast\tAnn\t\t-\tHi!\n"));
        assert!(chat(&["transcript", id]).ends_with("Ann Smith: Hi!\r\n"));
        assert_eq!(
            chat(&["reset", id]),
            format!("{id}\tInQueue\t-\t\t-\tHi!\n")
        );
        assert_eq!(
            chat(&["pickup"]),
            format!("{id}\tCustomerLast\tAnn\t\t-\tHi!\n")
        );
        assert_eq!(
            chat(&["rate", id, "4"]),
            format!("{id}\tCustomerLast\tAnn\t\t4\tHi!\n")
        );
    }
}

/// A server without sample data: its first administrator, other users, and a copy of its database.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_installation_begins_with_an_administrator() {
    use std::io::Write as _;

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("chat.db");
    let database = format!("sqlite:{}", file.display());
    let on = |database: &str, arguments: &[&str], input: &str| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_superoffice-chat-server"))
            .args(["--database", database])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(input.as_bytes()).unwrap();
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        (output.status.success(), text + &errors)
    };
    let server = |arguments: &[&str], input: &str| on(&database, arguments, input);
    let (_, shown) = server(&["user", "add", "--admin", "boss", "--name", "Bo Berg"], "");
    let first = shown.trim().split_once('\t').unwrap().1.to_owned();
    let process = Process::start(&database);
    let client = reqwest::Client::new();
    let status = async |password: &str| {
        let request = client.get(process.url("User/currentPrincipal"));
        let answer = request.basic_auth("boss", Some(password)).send().await;
        answer.unwrap().status().as_u16()
    };
    assert_eq!(status(&first).await, 200);
    assert_eq!(
        server(&["user", "list"], "").1,
        "1\tboss\tBo Berg\tadmin\t-\n"
    );
    let (good, text) = server(&["user", "passwd", "boss", "--password-stdin"], "short\n");
    assert!(!good && text.contains("fewer than 8"), "{text}");
    let (good, text) = server(
        &["user", "passwd", "boss", "--password-stdin"],
        "long enough\n",
    );
    assert!(good && !text.contains("long enough"), "{text}");
    assert_eq!(status("long enough").await, 200);
    let (_, ticket) = server(&["ticket", "boss"], "");
    assert!(server(&["user", "disable", "boss"], "").0);
    let request = client.get(process.url("User/currentPrincipal"));
    let request = request.header("authorization", format!("SoTicket {}", ticket.trim()));
    assert_eq!(request.send().await.unwrap().status(), 401);
    assert_eq!(status("another one").await, 401);
    assert!(server(&["user", "list"], "").1.ends_with("disabled\n"));

    let copy = folder.path().join("copy.db");
    let copy = copy.to_str().unwrap();
    let (good, text) = server(&["backup", copy], "");
    assert!(good, "{text}");
    let (good, text) = server(&["backup", copy], "");
    assert!(!good && text.contains("is there already"), "{text}");
    let (_, text) = on(&format!("sqlite:{copy}"), &["user", "list"], "");
    assert!(text.contains("boss"), "{text}");
}

/// What customers write and the digests of passwords are for the owner of the files.
#[cfg(unix)]
#[tokio::test]
async fn files_of_the_database_are_private() {
    use std::os::unix::fs::PermissionsExt as _;

    let world = worlds().await.remove(0);
    let file = world.url.strip_prefix("sqlite:").unwrap();
    let copy = format!("{file}.copy");
    let backup = Store::backup(&world.url, std::path::Path::new(&copy));
    backup.await.unwrap();
    for path in [file.to_owned(), format!("{file}-wal"), copy] {
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{path}");
    }
}

/// A server that cannot listen has not filled its database: nobody would have seen the passwords in time.
#[test]
fn a_server_that_cannot_listen_leaves_no_users_behind() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("chat.db").display());
    let server = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_superoffice-chat-server"))
            .args(["--database", &database])
            .args(arguments)
            .output()
            .unwrap()
    };
    let output = server(&["--listen", &address]);
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(
        !output.status.success() && errors.contains("cannot listen"),
        "{errors}"
    );
    assert!(server(&["user", "list"]).stdout.is_empty());
}

/// Runs the server's command on a database, and returns whether it succeeded, what it printed and its errors.
fn server(database: &str, arguments: &[&str], log: &str) -> (bool, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_superoffice-chat-server"))
        .args(["--database", database])
        .args(arguments)
        .env("RUST_LOG", log)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    (output.status.success(), text, errors)
}

#[test]
fn commands_about_what_is_there_create_no_database() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("chat.db");
    let copy = folder.path().join("copy.db");
    let database = format!("sqlite:{}?mode=rwc", file.display());
    for arguments in [
        &["backup", copy.to_str().unwrap()] as &[&str],
        &["ticket", "boss"],
        &["token", "boss"],
        &["user", "list"],
        &["user", "passwd", "boss"],
        &["user", "disable", "boss"],
        &["user", "enable", "boss"],
    ] {
        let (good, text, errors) = server(&database, arguments, "warn");
        assert!(!good && text.is_empty(), "{arguments:?}: {text}");
        assert!(errors.contains("there is no database file"), "{errors}");
        let left = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 0, "{arguments:?}");
    }
}

#[tokio::test]
async fn a_backup_is_the_database_before_its_migrations() {
    use sqlx::{Connection as _, Row as _, SqliteConnection};

    let folder = tempfile::tempdir().unwrap();
    let url = |name| format!("sqlite:{}", folder.path().join(name).display());
    let old = url("chat.db") + "?mode=rwc";
    let mut link = SqliteConnection::connect(&old).await.unwrap();
    let create = sqlx::query("CREATE TABLE old (x TEXT)").execute(&mut link);
    create.await.unwrap();
    link.close().await.unwrap();
    let copy = folder.path().join("copy.db");
    let (good, _, errors) = server(&url("chat.db"), &["backup", copy.to_str().unwrap()], "warn");
    assert!(good, "{errors}");
    for name in ["chat.db", "copy.db"] {
        let mut link = SqliteConnection::connect(&url(name)).await.unwrap();
        let tables = sqlx::query("SELECT name FROM sqlite_schema WHERE type = 'table'");
        let tables = tables.fetch_all(&mut link).await.unwrap();
        let tables: Vec<String> = tables.iter().map(|row| row.get(0)).collect();
        assert_eq!(tables, ["old"], "{name}");
    }
}

#[tokio::test]
async fn a_backup_that_fails_leaves_no_file() {
    use sqlx::{Connection as _, SqliteConnection};

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("chat.db");
    let url = format!("sqlite:{}", file.display());
    let create = format!("{url}?mode=rwc");
    let mut link = SqliteConnection::connect(&create).await.unwrap();
    for statement in [
        "CREATE TABLE old (x TEXT)",
        "INSERT INTO old SELECT hex(randomblob(50000))",
    ] {
        sqlx::query(statement).execute(&mut link).await.unwrap();
    }
    link.close().await.unwrap();
    // The pages of the table, after the one that lists the tables.
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[4096..].fill(0xff);
    std::fs::write(&file, bytes).unwrap();
    let copy = folder.path().join("copy.db");
    for _ in 0..2 {
        let (good, _, errors) = server(&url, &["backup", copy.to_str().unwrap()], "warn");
        assert!(!good && errors.contains("malformed"), "{errors}");
        assert!(!copy.exists());
    }
}

/// Who is disabled has an account all the same.
#[test]
fn a_database_whose_users_are_disabled_gets_no_sample() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("chat.db").display());
    assert!(server(&database, &["user", "add", "boss"], "warn").0);
    assert!(server(&database, &["user", "disable", "boss"], "warn").0);
    let (good, _, errors) = server(&database, &["sample"], "warn");
    assert!(
        !good && errors.contains("the database has users"),
        "{errors}"
    );
    drop(Process::start(&database));
    let (_, users, _) = server(&database, &["user", "list"], "warn");
    assert_eq!(users.lines().count(), 1, "{users}");
}

#[test]
fn a_filter_of_logs_with_a_typo_is_an_error() {
    let (good, text, errors) = server("sqlite:chat.db", &["config"], "sqlx=loud");
    assert!(!good && text.is_empty(), "{text}");
    assert!(errors.contains("RUST_LOG is not a filter: "), "{errors}");
    assert!(server("sqlite:chat.db", &["config"], "sqlx=warn,info").0);
}
