//! What `benches/protocol` measures: the generated server and client, and the same by hand.
//!
//! `load generated PORT`, `load axum PORT` and, on one thread, `load single PORT` serve; `load call PORT COUNT ROUNDS` calls with both clients in turn and
//! prints the median calls a second of each.

mod by_hand;
mod generated_code;

use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use tokio::net::TcpListener;

fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    // Clients, and the server that they call, run on one thread each. With several threads, the choice of the thread for a
    // connection would make more difference than the measured code.
    let mut builder = match words.first().map(String::as_str) {
        Some("call" | "single") => tokio::runtime::Builder::new_current_thread(),
        _ => tokio::runtime::Builder::new_multi_thread(),
    };
    builder.enable_all().build()?.block_on(run(words))
}

async fn run(words: Vec<String>) -> anyhow::Result<()> {
    let number = |index: usize| -> anyhow::Result<usize> {
        let word = words.get(index).context("too few arguments")?;
        word.parse().with_context(|| format!("{word} is no number"))
    };
    let port = number(1)?;
    match words[0].as_str() {
        "generated" => serve(port, generated_code::app()?).await,
        "axum" | "single" => serve(port, by_hand::app()).await,
        "call" => call(port, number(2)?, number(3)?).await,
        other => bail!("there is no command {other}"),
    }
}

/// How often the clients take turns in a round.
const TURNS: usize = 20;

async fn serve(port: usize, app: axum::Router) -> anyhow::Result<()> {
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    Ok(axum::serve(listener, app).await?)
}

async fn call(port: usize, count: usize, rounds: usize) -> anyhow::Result<()> {
    let base = format!("http://127.0.0.1:{port}/api/");
    let generated = generated_code::Caller::new(&base)?;
    let by_hand = by_hand::Caller::new(&base)?;
    let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..=rounds {
        // Turns are short, so that other load of the machine affects both clients.
        let (mut hand, mut own) = (Duration::ZERO, Duration::ZERO);
        for _ in 0..TURNS {
            let started = Instant::now();
            for _ in 0..count / TURNS {
                by_hand.call().await?;
            }
            hand += started.elapsed();
            let started = Instant::now();
            for _ in 0..count / TURNS {
                generated.call().await?;
            }
            own += started.elapsed();
        }
        let [hand, own] = [hand, own].map(|time| count as f64 / time.as_secs_f64());
        // The first round only warms up both clients.
        if round > 0 {
            theirs.push(hand);
            ours.push(own);
            ratios.push(own / hand);
        }
    }
    println!("{} {} {}", median(ours), median(theirs), median(ratios));
    Ok(())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
