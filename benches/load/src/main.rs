//! What `benches/protocol` measures: the generated server and client, and the same by hand.
//!
//! `load generated PORT` and `load axum PORT` serve; `load call PORT COUNT ROUNDS` calls with both clients in turn and
//! prints the median calls a second of each.

mod by_hand;
mod generated_code;

use std::time::Instant;

use anyhow::{Context, bail};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |index: usize| -> anyhow::Result<usize> {
        let word = words.get(index).context("too few arguments")?;
        word.parse().with_context(|| format!("{word} is no number"))
    };
    let port = number(1)?;
    match words[0].as_str() {
        "generated" => serve(port, generated_code::app()).await,
        "axum" => serve(port, by_hand::app()).await,
        "call" => call(port, number(2)?, number(3)?).await,
        other => bail!("there is no command {other}"),
    }
}

async fn serve(port: usize, app: axum::Router) -> anyhow::Result<()> {
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    Ok(axum::serve(listener, app).await?)
}

async fn call(port: usize, count: usize, rounds: usize) -> anyhow::Result<()> {
    let base = format!("http://127.0.0.1:{port}/api/");
    let generated = generated_code::Caller::new(&base)?;
    let by_hand = by_hand::Caller::new(&base);
    let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..=rounds {
        let started = Instant::now();
        for _ in 0..count {
            by_hand.call().await?;
        }
        let hand = rate(count, started);
        let started = Instant::now();
        for _ in 0..count {
            generated.call().await?;
        }
        let own = rate(count, started);
        // The first round warms both up.
        if round > 0 {
            theirs.push(hand);
            ours.push(own);
            ratios.push(own / hand);
        }
    }
    println!("{} {} {}", median(ours), median(theirs), median(ratios));
    Ok(())
}

fn rate(count: usize, started: Instant) -> f64 {
    count as f64 / started.elapsed().as_secs_f64()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
