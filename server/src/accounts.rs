//! The commands for users.

use std::io::Read as _;

use clap::Subcommand;
use pagewire_runtime::server::auth::Secret;
use superoffice_chat_server::ids::UserId;
use superoffice_chat_server::member::User;
use superoffice_chat_server::store::{Store, UserRef};

use crate::Failure;

/// What can be done with users.
#[derive(Debug, Subcommand)]
pub(crate) enum UserCommand {
    /// Adds a user, and shows a new password once.
    Add {
        /// Login name.
        login: String,
        /// The name that people read [default: the login name].
        #[arg(long)]
        name: Option<String>,
        /// May do everything.
        #[arg(long)]
        admin: bool,
        /// The group in lists of users.
        #[arg(long, default_value = "")]
        group: String,
        /// Reads the password from the input instead.
        #[arg(long)]
        password_stdin: bool,
    },
    /// Gives a user another password, shows it once, and ends what the user was logged in with.
    Passwd {
        /// Login name.
        login: String,
        /// Reads the password from the input instead.
        #[arg(long)]
        password_stdin: bool,
    },
    /// Lets a user log in no more, and ends what the user was logged in with.
    Disable {
        /// Login name.
        login: String,
    },
    /// Lets a disabled user log in again.
    Enable {
        /// Login name.
        login: String,
    },
    /// Shows all users: number, login name, name, and whether they are administrators or disabled.
    List,
}

/// Runs the command and returns the text to print.
pub(crate) async fn run(store: &Store, command: UserCommand) -> Result<String, Failure> {
    match command {
        UserCommand::Add {
            login,
            name,
            admin,
            group,
            password_stdin,
        } => {
            let (password, shown) = password(password_stdin)?;
            let user = User {
                id: UserId(0),
                full_name: name.unwrap_or_else(|| login.clone()),
                login,
                admin,
                present: false,
                group,
            };
            let user = store.insert_user(&user, password).await?;
            Ok(format!("{}\t{shown}\n", user.login))
        }
        UserCommand::Passwd {
            login,
            password_stdin,
        } => {
            let user = store.resolve(&UserRef::Name(login)).await?;
            let (password, shown) = password(password_stdin)?;
            store.set_password(user.id, password).await?;
            Ok(format!("{}\t{shown}\n", user.login))
        }
        UserCommand::Disable { login } => enable(store, login, false).await,
        UserCommand::Enable { login } => enable(store, login, true).await,
        UserCommand::List => {
            let accounts = store.accounts().await?;
            let lines = accounts.iter().map(|(user, disabled)| {
                let admin = if user.admin { "admin" } else { "-" };
                let disabled = if *disabled { "disabled" } else { "-" };
                let (id, login, name) = (user.id, &user.login, &user.full_name);
                format!("{id}\t{login}\t{name}\t{admin}\t{disabled}\n")
            });
            Ok(lines.collect())
        }
    }
}

async fn enable(store: &Store, login: String, enabled: bool) -> Result<String, Failure> {
    let user = store.resolve(&UserRef::Name(login)).await?;
    store.set_disabled(user.id, !enabled).await?;
    Ok(String::new())
}

/// The minimum length of a password from the input, in characters.
const SHORTEST: usize = 8;

/// Returns a password and the text that is shown for it. A password from the input is already known to its author.
fn password(from_input: bool) -> Result<(Secret, String), Failure> {
    if !from_input {
        let password = Secret::random()?;
        let shown = password.expose().to_owned();
        return Ok((password, shown));
    }
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let text = text.trim_end_matches(['\r', '\n']);
    if text.chars().count() < SHORTEST {
        return Err(format!("the password has fewer than {SHORTEST} characters").into());
    }
    Ok((
        Secret::from(text),
        "(the password from the input)".to_owned(),
    ))
}
