//! The statements without HTTP, to measure the speed of the database and sqlx alone.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use anyhow::bail;

use crate::by_hand::Database;

/// The repeated work. `benches/server` requests the same from servers.
#[derive(Clone, Copy)]
pub(crate) enum Load {
    /// A reset of each of the first sessions, then a pick-up of each.
    Cycle,
    /// On other sessions: nine polls for messages, two of which return new ones, then the session itself.
    Read,
}

/// The number of sessions that are reset and picked up, and, after these, of sessions that are read.
const SESSIONS: i64 = 32;

impl std::str::FromStr for Load {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> anyhow::Result<Self> {
        match text {
            "cycle" => Ok(Self::Cycle),
            "read" => Ok(Self::Read),
            other => bail!("there is no load {other}"),
        }
    }
}

/// Prints the groups of statements per second, and the median and the 99th percentile of their times in milliseconds.
pub(crate) async fn run(
    database: Database,
    load: Load,
    seconds: u64,
    tasks: usize,
) -> anyhow::Result<()> {
    let next = Arc::new(AtomicI64::new(0));
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut running = Vec::new();
    for _ in 0..tasks {
        let (database, next) = (database.clone(), Arc::clone(&next));
        running.push(tokio::spawn(async move {
            let mut times = Vec::new();
            while Instant::now() < end {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let started = Instant::now();
                match step(&database, load, number).await {
                    Ok(()) => times.push(started.elapsed()),
                    // The pick-up came before its reset was done.
                    Err(sqlx::Error::RowNotFound) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            anyhow::Ok(times)
        }));
    }
    let mut times = Vec::new();
    for task in running {
        times.extend(task.await??);
    }
    times.sort();
    let at = |share: f64| {
        let index = (times.len() as f64 * share) as usize;
        times
            .get(index)
            .map_or(0.0, |time| time.as_secs_f64() * 1e3)
    };
    println!(
        "{:.1} {:.3} {:.3}",
        times.len() as f64 / seconds as f64,
        at(0.5),
        at(0.99)
    );
    Ok(())
}

async fn step(database: &Database, load: Load, number: i64) -> sqlx::Result<()> {
    let id = number % SESSIONS + 1;
    let other = id + SESSIONS;
    match load {
        Load::Cycle if number / SESSIONS % 2 == 0 => drop(database.reset(id).await?),
        Load::Cycle => drop(database.pick_up(id).await?),
        Load::Read if number % 10 == 9 => drop(database.get(other).await?),
        Load::Read => drop(database.messages(other, other * 100 - 2).await?),
    }
    Ok(())
}
