//! The command of the chat server.

use std::io::Write as _;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use jiff::Timestamp;
use server::sample;
use server::store::{Error, Settings, Store};

/// A chat server for the SuperOffice WebAPI.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// The database: `sqlite:path` or `postgres://user@host/name`.
    #[arg(long, env = "DATABASE_URL", default_value = "sqlite:chat.db")]
    database: String,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Brings the tables to the newest form.
    Migrate,
    /// Fills an empty database with sample data, and shows the passwords once.
    Sample,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(text) => {
            // Nobody listens on a closed pipe, and nothing is left to do about it.
            let _ = std::io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {}", chain(&error));
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<String, Error> {
    let store = Store::open(&arguments.database, Settings::default()).await?;
    let text = match arguments.command {
        Command::Migrate => String::new(),
        Command::Sample => {
            let accounts = sample::fill(&store, Timestamp::now()).await?;
            let line = |account: &sample::Account| {
                format!("{}\t{}\n", account.user.login, account.password.expose())
            };
            accounts.iter().map(line).collect()
        }
    };
    store.close().await;
    Ok(text)
}

/// The error and what caused it.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    let texts: Vec<_> = causes.map(ToString::to_string).collect();
    texts.join(": ")
}
