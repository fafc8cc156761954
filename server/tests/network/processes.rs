//! Servers in processes of their own: races between them, and what is left when one is killed.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::running::PASSWORD;
use crate::support::{World, queued, worlds};

/// A server process, killed when it is dropped.
pub(crate) struct Process {
    child: Child,
    url: String,
}

impl Process {
    pub(crate) fn start(database: &str) -> Self {
        Self::with_sample(database, "").0
    }

    /// A server, and the password that it shows for a user when it fills an empty database.
    pub(crate) fn with_sample(database: &str, user: &str) -> (Self, String) {
        Self::spawn(database, user, "warn", Stdio::inherit())
    }

    /// A server that logs much, to a place of its own.
    pub(crate) fn with_log(database: &str, log: Stdio) -> Self {
        Self::spawn(database, "", "debug", log).0
    }

    fn spawn(database: &str, user: &str, level: &str, log: Stdio) -> (Self, String) {
        let child = Command::new(env!("CARGO_BIN_EXE_superoffice-chat-server"))
            .args(["--database", database, "--listen", "127.0.0.1:0"])
            .env("RUST_LOG", level)
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        // Whatever happens next, the process ends with the test.
        let mut process = Self {
            child,
            url: String::new(),
        };
        let lines = BufReader::new(process.child.stdout.take().unwrap()).lines();
        let mut password = String::new();
        for line in lines.map_while(Result::ok) {
            if let Some(url) = line.strip_prefix("Listening on ") {
                url.clone_into(&mut process.url);
                return (process, password);
            }
            if let Some((_, shown)) = line.split_once('\t').filter(|(name, _)| *name == user) {
                shown.clone_into(&mut password);
            }
        }
        panic!("a server says where it listens");
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}/api/v1/{path}", self.url)
    }

    /// SIGKILL: the process has no chance to write anything.
    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const QUEUE: usize = 500;
const CLIENTS: usize = 8;

/// 500 sessions wait, eight clients ask for the next one until nothing waits: each session goes to one of
/// them. On SQLite one process serves, on PostgreSQL two.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_session_is_picked_up_once() {
    for world in worlds().await {
        for _ in 0..QUEUE {
            queued(&world).await;
        }
        let count = if world.url.starts_with("sqlite") {
            1
        } else {
            2
        };
        let processes: Vec<_> = (0..count).map(|_| Process::start(&world.url)).collect();
        let clients = (0..CLIENTS).map(|number| {
            let url = processes[number % count].url("ChatSession/Pickup");
            let user = if number % 4 < 2 { "Ann" } else { "Bob" };
            tokio::spawn(take_all(url, user))
        });
        let mut taken = Vec::new();
        for client in clients.collect::<Vec<_>>() {
            taken.extend(client.await.unwrap());
        }
        let distinct: BTreeSet<_> = taken.iter().map(|(id, _)| *id).collect();
        assert_eq!(
            (taken.len(), distinct.len()),
            (QUEUE, QUEUE),
            "{}",
            world.url
        );
        let mut ranks: BTreeMap<&str, BTreeSet<i64>> = BTreeMap::new();
        for (session, (user, rank)) in &taken {
            assert!(
                ranks.entry(user).or_default().insert(*rank),
                "{session}: {user} {rank}"
            );
        }
    }
}

async fn take_all(url: String, user: &'static str) -> Vec<(i64, (&'static str, i64))> {
    let client = reqwest::Client::new();
    let mut taken = Vec::new();
    loop {
        let answer = client
            .post(&url)
            .basic_auth(user, Some(PASSWORD))
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 200);
        let session: Value = answer.json().await.unwrap();
        let Some(id) = session["ChatSessionId"].as_i64() else {
            return taken;
        };
        assert_eq!(session["User"]["Name"], user);
        taken.push((id, (user, session["Rank"].as_i64().unwrap())));
    }
}

const KILLS: usize = 20;
/// Writes that are acknowledged before a process is killed.
const WRITES: usize = 12;

/// Writers go on while the process is killed: what was acknowledged is there afterwards.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_a_kill() {
    for world in worlds().await {
        let mut acknowledged: BTreeMap<i32, Vec<String>> = BTreeMap::new();
        for round in 0..KILLS {
            let mut process = Process::start(&world.url);
            let (done, mut news) = tokio::sync::mpsc::unbounded_channel();
            let writers: Vec<_> = (0..3)
                .map(|writer| {
                    let base = process.url("");
                    let topic = world.topic.0;
                    tokio::spawn(write(
                        base,
                        topic,
                        format!("{round}-{writer}"),
                        done.clone(),
                    ))
                })
                .collect();
            drop(done);
            let mut count = 0;
            while let Some((session, text)) = news.recv().await {
                acknowledged.entry(session).or_default().push(text);
                count += 1;
                if count == WRITES {
                    process.kill();
                }
            }
            assert!(count >= WRITES, "round {round}: {count} writes");
            for writer in writers {
                writer.await.unwrap();
            }
        }
        check(&world, &acknowledged).await;
    }
}

/// Makes a session, picks it up and writes into it until the server is gone.
async fn write(
    base: String,
    topic: i32,
    name: String,
    done: tokio::sync::mpsc::UnboundedSender<(i32, String)>,
) {
    let client = reqwest::Client::new();
    let post = async |path: String, body: Value| {
        let request = client
            .post(format!("{base}{path}"))
            .basic_auth("root", Some(PASSWORD));
        let answer = request.json(&body).send().await.ok()?;
        assert_eq!(answer.status(), 200, "{path}");
        answer.json::<Value>().await.ok()
    };
    let Some(session) = post(format!("ChatTopic/{topic}/Sessions"), Value::Null).await else {
        return;
    };
    let id = i32::try_from(session["ChatSessionId"].as_i64().unwrap()).unwrap();
    if post(format!("ChatSession/{id}/Pickup"), Value::Null)
        .await
        .is_none()
    {
        return;
    }
    done.send((id, String::new())).unwrap();
    for number in 0.. {
        let text = format!("{name}-{number}");
        let message = serde_json::json!({ "Type": "ToCustomer", "Message": text });
        if post(format!("ChatSession/{id}/Messages"), message)
            .await
            .is_none()
        {
            return;
        }
        done.send((id, text)).unwrap();
    }
}

async fn check(world: &World, acknowledged: &BTreeMap<i32, Vec<String>>) {
    for (id, texts) in acknowledged {
        let id = superoffice_chat_server::ids::SessionId(*id);
        let session = world.store.session(world.admin, id).await.unwrap();
        assert!(session.state.user.is_some(), "the pick-up of {id} is lost");
        let messages = world
            .store
            .messages(world.admin, id, superoffice_chat_server::ids::MessageId(0))
            .await;
        let there: BTreeSet<_> = messages
            .unwrap()
            .into_iter()
            .map(|message| message.content.text)
            .collect();
        for text in texts.iter().filter(|text| !text.is_empty()) {
            assert!(there.contains(text), "{text} is lost");
        }
    }
    if let Some(file) = world.url.strip_prefix("sqlite:") {
        use sqlx::{Connection as _, Row as _};
        let mut link = sqlx::SqliteConnection::connect(&format!("sqlite:{file}"))
            .await
            .unwrap();
        let row = sqlx::query("PRAGMA integrity_check")
            .fetch_one(&mut link)
            .await
            .unwrap();
        assert_eq!(row.get::<String, _>(0), "ok");
    }
}

/// SIGTERM: the request that is under way is answered, and the process ends by itself.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_told_to_stop_stops_in_order() {
    let world = worlds().await.remove(0);
    let mut process = Process::start(&world.url);
    let client = reqwest::Client::new();
    let answer = client
        .get(process.url("").replace("/api/v1/", "/healthz"))
        .send()
        .await;
    assert_eq!(answer.unwrap().status(), 200);
    let id = process.child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &id])
            .status()
            .unwrap()
            .success()
    );
    assert!(process.child.wait().unwrap().success());
}
