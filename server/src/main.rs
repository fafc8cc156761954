//! The command of the chat server.

mod accounts;

use std::env::VarError;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use jiff::Timestamp;
use superoffice_chat_server::config::{Config, Given};
use superoffice_chat_server::error::chain;
use superoffice_chat_server::http::{self, Limits, Metrics};
use superoffice_chat_server::login::Login;
use superoffice_chat_server::store::{Store, UserRef};
use superoffice_chat_server::{jobs, sample};
use tracing_appender::non_blocking::WorkerGuard;
use tracing_subscriber::EnvFilter;

use accounts::UserCommand;

/// A request makes some hundred short-lived allocations on any of the threads. The allocators of many systems are slow at that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// A chat server for the SuperOffice WebAPI.
///
/// Without a command it serves; an empty database is filled with sample data, and the passwords are shown
/// once. Every option can be given as a flag, in the environment, or in the file.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// A TOML file with options, named as the flags are, with `_` for `-`.
    #[arg(long, env = "CHAT_CONFIG", global = true)]
    config: Option<PathBuf>,
    /// Logs as JSON lines.
    #[arg(long, env = "CHAT_LOG_JSON", global = true)]
    log_json: bool,
    #[command(flatten)]
    given: Given,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves requests until SIGTERM or Ctrl-C (the default).
    Serve {
        /// Does not fill an empty database with sample data.
        #[arg(long)]
        no_sample: bool,
    },
    /// Runs pending migrations.
    Migrate,
    /// Fills an empty database with sample data, and shows the passwords once.
    Sample,
    /// Prints the effective configuration, secrets redacted.
    Config,
    /// Adds users, and changes those that there are.
    User {
        #[command(subcommand)]
        command: UserCommand,
    },
    /// Copies an SQLite database to a new file while servers go on writing to it.
    Backup {
        /// The new file.
        file: PathBuf,
    },
    /// Makes a ticket for a user and shows it once.
    Ticket {
        /// Login name.
        user: String,
    },
    /// Makes an access token for a user and shows it once.
    Token {
        /// Login name.
        user: String,
    },
}

impl Command {
    /// Whether the command creates a missing database file. For the other commands, a missing file means a wrong path or folder.
    fn creates_database(&self) -> bool {
        match self {
            Self::Serve { .. } | Self::Migrate | Self::Sample => true,
            Self::User { command } => matches!(command, UserCommand::Add { .. }),
            Self::Config | Self::Backup { .. } | Self::Ticket { .. } | Self::Token { .. } => false,
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match log(arguments.log_json) {
        Ok(_guard) => run(arguments).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {}", chain(&*error));
            ExitCode::FAILURE
        }
    }
}

/// Writes logs to standard error. `RUST_LOG` sets the level; requests are reported from `debug` on.
///
/// A separate thread writes the lines. Lines that cannot be written, or not fast enough, are lost, so that a full disk or a
/// blocked reader delays no response. The guard writes the remaining lines when it is dropped.
fn log(json: bool) -> Result<WorkerGuard, Failure> {
    let filter = match std::env::var(EnvFilter::DEFAULT_ENV) {
        Err(VarError::NotPresent) => EnvFilter::new("info"),
        Err(error) => return Err(format!("RUST_LOG is not a filter: {error}").into()),
        Ok(filter) => EnvFilter::try_new(filter)
            .map_err(|error| format!("RUST_LOG is not a filter: {error}"))?,
    };
    let (output, guard) = tracing_appender::non_blocking(std::io::stderr());
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .log_internal_errors(false)
        .with_writer(output);
    if json {
        builder.json().init();
    } else {
        builder.with_ansi(false).init();
    }
    Ok(guard)
}

/// Prints a text. Ignores a closed pipe, because nobody reads it.
fn show(text: &str) {
    let mut output = std::io::stdout();
    let _ = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
}

async fn run(arguments: Arguments) -> Result<(), Failure> {
    let file = arguments.config.as_deref().map(Given::read).transpose()?;
    let config = arguments.given.or(file.unwrap_or_default()).config()?;
    let command = arguments
        .command
        .unwrap_or(Command::Serve { no_sample: false });
    if matches!(command, Command::Config) {
        show(&config.text());
        return Ok(());
    }
    if let Command::Backup { file } = command {
        return Ok(Store::backup(&config.database, &file).await?);
    }
    let (url, settings) = (&config.database, config.settings.clone());
    let store = if command.creates_database() {
        Store::open(url, settings).await
    } else {
        Store::open_existing(url, settings).await
    };
    let store = store.map_err(|error| {
        let (which, cause) = (config.database_text(), chain(&error));
        format!("the database {which:?} cannot be used: {cause}")
    })?;
    match command {
        Command::Serve { no_sample } => serve(&store, &config, no_sample).await?,
        Command::Sample => fill(&store).await?,
        Command::Migrate | Command::Config | Command::Backup { .. } => {}
        Command::User { command } => show(&accounts::run(&store, command).await?),
        Command::Ticket { user } => {
            let user = store.resolve(&UserRef::Name(user)).await?;
            let ticket = Login::new(store.clone(), config.tenant)?
                .issue_ticket(user.id)
                .await?;
            show(&format!("{}\n", ticket.expose()));
        }
        Command::Token { user } => {
            let user = store.resolve(&UserRef::Name(user)).await?;
            let token = Login::new(store.clone(), config.tenant)?
                .issue_token(user.id)
                .await?;
            show(&format!("{}\n", token.expose()));
        }
    }
    store.close().await;
    Ok(())
}

async fn fill(store: &Store) -> Result<(), Failure> {
    let accounts = sample::fill(store, Timestamp::now()).await?;
    for account in accounts {
        show(&format!(
            "{}\t{}\n",
            account.user.login,
            account.password.expose()
        ));
    }
    Ok(())
}

async fn serve(store: &Store, config: &Config, no_sample: bool) -> Result<(), Failure> {
    show(&config.text());
    // Bind first: if that fails, no users exist yet whose passwords nobody knows.
    let listener = tokio::net::TcpListener::bind(config.listen).await;
    let listener = listener
        .map_err(|error| format!("the server cannot listen on {}: {error}", config.listen))?;
    if !no_sample && store.accounts().await?.is_empty() {
        show("\nThe database was empty. Users and passwords, shown this once:\n");
        fill(store).await?;
    }
    let metrics = Metrics::install()?;
    let login = Login::new(store.clone(), config.tenant.clone())?;
    let app = http::app(store.clone(), login, metrics.clone(), &config.options)?;
    let address = format!("http://{}", listener.local_addr()?);
    show(&format!(
        "\nListening on {address}\nThe API is at {address}/ to try, and the console at {address}/console\n"
    ));
    let stop = stop()?;
    let jobs = tokio::spawn(jobs::run(store.clone(), metrics, config.idle));
    http::serve(listener, app, Limits::default(), stop).await;
    jobs.abort();
    tracing::info!("stopped");
    Ok(())
}

/// Completes when the process is asked to stop, by its supervisor or at the keyboard.
#[cfg(unix)]
fn stop() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
    })
}

/// Completes when the process is asked to stop.
#[cfg(not(unix))]
fn stop() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
