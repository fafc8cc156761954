//! What `benches/server` measures.
//!
//! `chat-load seed DATABASE SESSIONS` fills an empty database. `chat-load server DATABASE PORT` and `chat-load axum DATABASE
//! PORT` serve it, the first with the whole server, the second with a few hand-written handlers. `chat-load direct DATABASE
//! cycle|read SECONDS TASKS` runs the SQL of these handlers without HTTP.

mod by_hand;
mod direct;
mod world;

use anyhow::{Context, bail};
use superoffice_chat_server::http::{self, Limits, Metrics, Options};
use superoffice_chat_server::login::Login;
use superoffice_chat_server::store::{Settings, Store};
use tokio::net::TcpListener;

/// The allocator of the server's program, for all commands.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let word = |index: usize| {
        words
            .get(index)
            .context("too few arguments")
            .map(String::as_str)
    };
    let database = word(1)?;
    match word(0)? {
        "seed" => world::seed(database, word(2)?.parse()?).await,
        "server" => serve_whole(database, word(2)?).await,
        "axum" => {
            let app = by_hand::app(by_hand::Database::open(database).await?);
            let listener = TcpListener::bind(format!("127.0.0.1:{}", word(2)?)).await?;
            Ok(axum::serve(listener, app).await?)
        }
        "direct" => {
            let database = by_hand::Database::open(database).await?;
            direct::run(
                database,
                word(2)?.parse()?,
                word(3)?.parse()?,
                word(4)?.parse()?,
            )
            .await
        }
        other => bail!("there is no command {other}"),
    }
}

/// Serves like `server` itself, but with limits that an intentional load does not reach.
async fn serve_whole(database: &str, port: &str) -> anyhow::Result<()> {
    let store = Store::open(database, Settings::default()).await?;
    let login = Login::new(store.clone(), "Cust00001")?;
    let app = http::app(store, login, Metrics::install()?, &Options::default())?;
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    http::serve(listener, app, Limits::default(), std::future::pending()).await;
    Ok(())
}
