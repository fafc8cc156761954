//! What clients see while the database, the network or the log fails, and that all is well afterwards.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};

use crate::proxy::Proxy;
use crate::running::{PASSWORD, Running};
use crate::support::{World, new_database, postgres, queued, sqlite_in, world, worlds};

/// A small disk of its own, as only root can have one; none, with a notice, for everybody else.
struct Disk(tempfile::TempDir);

impl Disk {
    fn new() -> Option<Self> {
        let disk = Self(tempfile::tempdir().unwrap());
        let options = ["-t", "tmpfs", "-o", "size=2m", "tmpfs"];
        if disk.mount(&options) {
            return Some(disk);
        }
        let text = "SKIPPED: no disk can be mounted here";
        let _ = writeln!(std::io::stderr(), "{text}");
        None
    }

    /// Mounts as root, or as whoever can become root without a password.
    fn mount(&self, options: &[&str]) -> bool {
        let run = |program: &str, first: &[&str]| {
            let mut command = Command::new(program);
            command.args(first).args(options).arg(self.0.path());
            command.output().is_ok_and(|output| output.status.success())
        };
        run("mount", &[]) || run("sudo", &["-n", "mount"])
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file that leaves no room.
    fn fill(&self) -> PathBuf {
        let path = self.path().join("filler");
        let mut file = std::fs::File::create(&path).unwrap();
        while file.write_all(&[0; 4096]).is_ok() {}
        path
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        for (program, first) in [("umount", &["-l"][..]), ("sudo", &["-n", "umount", "-l"])] {
            let _ = Command::new(program)
                .args(first)
                .arg(self.0.path())
                .output();
        }
    }
}

/// A write: a new session, and what the client is told.
async fn write(running: &Running, world: &World) -> (u16, Duration) {
    let path = format!("/api/v1/ChatTopic/{}/Sessions", world.topic);
    let started = Instant::now();
    let got = running.json("Ann", "POST", &path, "").await;
    if got.status == 503 {
        assert!(got.headers.contains_key("retry-after"), "{:?}", got.headers);
        let body: Value = serde_json::from_str(&got.text).unwrap();
        assert_eq!(body["ErrorType"], "ServiceUnavailableException");
        assert_eq!(body["Message"], body["ErrorMessage"]);
    }
    (got.status, started.elapsed())
}

/// What a probe says, which must be within a second.
async fn ready(running: &Running) -> u16 {
    // A result is kept for half a second.
    tokio::time::sleep(Duration::from_millis(600)).await;
    let started = Instant::now();
    let answer = running.client.get(running.url("/readyz")).send().await;
    let status = answer.unwrap().status().as_u16();
    assert!(
        started.elapsed() < Duration::from_millis(1500),
        "{:?}",
        started.elapsed()
    );
    status
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_is_503_until_there_is_room() {
    let Some(disk) = Disk::new() else { return };
    let world = sqlite_in(disk.path()).await;
    let running = Running::start(&world).await;
    assert_eq!(write(&running, &world).await.0, 200);
    assert_eq!(ready(&running).await, 200);
    let filler = disk.fill();
    let id = queued_or_first(&running, &world).await;
    let text = format!(r#"{{"Type":"ToUser","Message":"{}"}}"#, "x".repeat(60_000));
    let path = format!("/api/v1/ChatSession/{id}/Messages");
    let mut failed = 0;
    for _ in 0..20 {
        let got = running.json("Ann", "POST", &path, &text).await;
        assert!(
            [200, 503].contains(&got.status),
            "{} {}",
            got.status,
            got.text
        );
        failed += u32::from(got.status == 503);
    }
    assert!(failed > 10, "{failed}");
    assert_eq!(ready(&running).await, 503);
    assert_eq!(
        running.json("Ann", "GET", &path, "").await.status,
        200,
        "reading goes on"
    );
    std::fs::remove_file(filler).unwrap();
    assert_eq!(write(&running, &world).await.0, 200, "without a restart");
    assert_eq!(ready(&running).await, 200);
    world.store.close().await;
}

async fn queued_or_first(running: &Running, world: &World) -> i64 {
    let got = running
        .json("Ann", "GET", "/api/v1/ChatSession/ForCurrentUser", "")
        .await;
    let sessions: Value = serde_json::from_str(&got.text).unwrap();
    match sessions[0]["ChatSessionId"].as_i64() {
        Some(id) => id,
        None => i64::from(queued(world).await.id.0),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_another_process_holds_is_503_at_once() {
    let world = worlds().await.remove(0);
    let running = Running::start(&world).await;
    assert_eq!(write(&running, &world).await.0, 200);
    let mut holder = SqliteConnection::connect(&world.url).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE")
        .execute(&mut holder)
        .await
        .unwrap();
    let (status, took) = write(&running, &world).await;
    assert!(
        status == 503 && took < Duration::from_secs(6),
        "{status} {took:?}"
    );
    assert_eq!(ready(&running).await, 503);
    sqlx::query("ROLLBACK").execute(&mut holder).await.unwrap();
    assert_eq!(write(&running, &world).await.0, 200);
    assert_eq!(ready(&running).await, 200);
}

/// A world on PostgreSQL whose connections go through a proxy; none without a server.
async fn behind_proxy() -> Option<(World, Running, Proxy)> {
    let server = postgres()?;
    let url = new_database(&server).await;
    let (before, rest) = url.split_once('@').unwrap();
    let (address, name) = rest.split_once('/').unwrap();
    let proxy = Proxy::start(address.to_owned()).await;
    let url = format!("{before}@{}/{name}", proxy.address);
    let world = world(url, tempfile::tempdir().unwrap()).await;
    let running = Running::start(&world).await;
    assert_eq!(write(&running, &world).await.0, 200);
    Some((world, running, proxy))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_server_is_503_until_it_is_back() {
    let Some((world, running, proxy)) = behind_proxy().await else {
        return;
    };
    proxy.refuse();
    let (status, took) = write(&running, &world).await;
    assert!(
        status == 503 && took < Duration::from_secs(6),
        "{status} {took:?}"
    );
    assert_eq!(ready(&running).await, 503);
    proxy.forward();
    assert_eq!(write(&running, &world).await.0, 200);
    assert_eq!(ready(&running).await, 200);
}

/// As a standby does, to which a name leads after the primary has failed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_only_reads_is_not_ready() {
    let Some((world, running, proxy)) = behind_proxy().await else {
        return;
    };
    let (_, name) = world.url.rsplit_once('/').unwrap();
    let mut link = PgConnection::connect(&world.url).await.unwrap();
    let only_reads = format!("ALTER DATABASE {name} SET default_transaction_read_only = on");
    sqlx::raw_sql(AssertSqlSafe(only_reads))
        .execute(&mut link)
        .await
        .unwrap();
    proxy.refuse();
    tokio::time::sleep(Duration::from_millis(100)).await;
    proxy.forward();
    assert_eq!(write(&running, &world).await.0, 503);
    assert_eq!(ready(&running).await, 503);
}

/// As when the process is stopped, or a network drops what is sent: nothing is closed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_stalls_is_503_until_it_goes_on() {
    let Some((world, running, proxy)) = behind_proxy().await else {
        return;
    };
    proxy.stall();
    let (status, took) = write(&running, &world).await;
    assert!(
        status == 503 && took < Duration::from_secs(14),
        "{status} {took:?}"
    );
    assert_eq!(ready(&running).await, 503);
    proxy.forward();
    assert_eq!(write(&running, &world).await.0, 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_table_that_somebody_locks_is_503_until_it_is_free() {
    let Some(server) = postgres() else { return };
    let url = new_database(&server).await;
    let world = world(url, tempfile::tempdir().unwrap()).await;
    let running = Running::start(&world).await;
    assert_eq!(write(&running, &world).await.0, 200);
    let mut holder = PgConnection::connect(&world.url).await.unwrap();
    let lock = AssertSqlSafe("BEGIN; LOCK TABLE sessions".to_owned());
    sqlx::raw_sql(lock).execute(&mut holder).await.unwrap();
    let (status, took) = write(&running, &world).await;
    assert!(
        status == 503 && took < Duration::from_secs(6),
        "{status} {took:?}"
    );
    sqlx::raw_sql("ROLLBACK")
        .execute(&mut holder)
        .await
        .unwrap();
    assert_eq!(write(&running, &world).await.0, 200);
}

/// The log goes to a full disk, to a pipe that nobody has open, and to one that nobody reads.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_that_cannot_be_written_costs_no_response() {
    use crate::processes::Process;
    use std::process::Stdio;

    let world = worlds().await.remove(0);
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let (closed, writer) = std::io::pipe().unwrap();
    drop(closed);
    let (unread, stuck) = std::io::pipe().unwrap();
    for (log, what) in [
        (Stdio::from(full), "full"),
        (Stdio::from(writer), "closed"),
        (Stdio::from(stuck), "unread"),
    ] {
        let process = Process::with_log(&world.url, log);
        let client = reqwest::Client::new();
        for number in 0..300 {
            let request = client.get(process.url("User/currentPrincipal"));
            let request = request.basic_auth("Ann", Some(PASSWORD));
            let answer = request.timeout(Duration::from_secs(10)).send().await;
            assert_eq!(answer.unwrap().status(), 200, "{what} {number}");
        }
    }
    drop(unread);
}
