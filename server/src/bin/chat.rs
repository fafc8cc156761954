//! A command-line client for chat agents, over the generated client.

use std::io::Write as _;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use pagewire_runtime::client::Credentials;
use superoffice::Client;
use superoffice::types::{ChatMessage, ChatSessionEntity, JsonPatch, JsonPatchOperation};
use superoffice_chat_server::error::chain;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Topics, queue and sessions of a chat server.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// The address of the API.
    #[arg(long, env = "CHAT_URL", default_value = "http://127.0.0.1:8080/api/")]
    url: String,
    /// Login name, or a ticket.
    #[arg(long, env = "CHAT_USER")]
    user: String,
    /// Password; none for a ticket.
    #[arg(
        long,
        env = "CHAT_PASSWORD",
        default_value = "",
        hide_env_values = true
    )]
    password: String,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The topics that you are a member of, and what they ask the customer after a chat.
    Topics,
    /// The sessions of your topics that are not over.
    Queue,
    /// Opens a session on a topic.
    Create {
        /// Number of the topic.
        topic: i32,
    },
    /// Answers a waiting session.
    Pickup {
        /// Number of the session; without it the one that has waited longest.
        session: Option<i32>,
    },
    /// Sends a session back to the queue.
    Reset {
        /// Number of the session.
        session: i32,
    },
    /// Adds a message to a session.
    Say {
        /// Number of the session.
        session: i32,
        /// The text.
        text: String,
    },
    /// Sets the mark that the customer gave.
    Rate {
        /// Number of the session.
        session: i32,
        /// From 1 to 5; 0 takes the mark away.
        #[arg(value_parser = clap::value_parser!(i32).range(0..=5))]
        mark: i32,
    },
    /// The conversation of a session.
    Transcript {
        /// Number of the session.
        session: i32,
        /// As HTML.
        #[arg(long)]
        html: bool,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(text) => {
            // Nobody reads a closed pipe, so the error is ignored.
            let _ = std::io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {}", chain(&*error));
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<String, Failure> {
    let client = Client::builder(arguments.url)
        .credentials(Credentials::basic(arguments.user, arguments.password))
        .build()?;
    let sessions = client.chat_session();
    Ok(match arguments.command {
        Command::Topics => topics(&client).await?,
        Command::Queue => queue(&client).await?,
        Command::Create { topic } => {
            let call = client.chat_topic().create_chat_session_for_topic(topic);
            line(&call.send().await?)
        }
        Command::Pickup { session: Some(id) } => {
            let session = sessions.pick_up_chat_session(id).send_optional().await?;
            session.as_ref().map_or_else(nothing, line)
        }
        Command::Pickup { session: None } => {
            let session = sessions
                .pick_up_first_chat_session()
                .send_optional()
                .await?;
            session.as_ref().map_or_else(nothing, line)
        }
        Command::Reset { session } => line(&sessions.reset_chat_session(session).send().await?),
        Command::Say { session, text } => {
            let message = ChatMessage::new().set_message(text);
            let added = sessions.add_chat_message(session, &message).send().await?;
            format!("message {}\n", added.chat_message_id.unwrap_or(0))
        }
        Command::Rate { session, mark } => {
            let mark = JsonPatch::new()
                .set_op(JsonPatchOperation::Replace)
                .set_path("Rating")
                .set_value(mark);
            let call = sessions.patch_chat_session_entity(session, &[mark]);
            call.send().await?;
            let found = client.chat_agent().get_chat_session_entity(session);
            line(&found.send().await?)
        }
        Command::Transcript { session, html } => {
            sessions
                .get_chat_transcript(session)
                .html(html)
                .send()
                .await?
        }
    })
}

fn nothing() -> String {
    "nothing waits\n".to_owned()
}

async fn topics(client: &Client) -> Result<String, Failure> {
    let topics = client.chat_topic().chat_topics_for_user().send().await?;
    let lines = topics.iter().map(|topic| {
        let name = topic.name.as_deref().unwrap_or("");
        let question = topic.widget_rating_text.as_deref();
        let question = question.filter(|_| topic.widget_enable_rating == Some(true));
        let (id, question) = (topic.chat_topic_id.unwrap_or(0), question.unwrap_or("-"));
        format!("{id}\t{name}\t{question}\n")
    });
    Ok(lines.collect())
}

async fn queue(client: &Client) -> Result<String, Failure> {
    let sessions = client
        .chat_session()
        .chat_sessions_for_user()
        .send()
        .await?;
    let over = ["Finished", "Closed", "RequestPosted", "ClosedFromQueue"];
    let open = sessions.iter().filter(|session| {
        let status = session.status.as_ref().map(ToString::to_string);
        !over.contains(&status.unwrap_or_default().as_str())
    });
    Ok(open.map(line).collect())
}

/// A session on one line: number, status, user, customer, rating, and the last message.
fn line(session: &ChatSessionEntity) -> String {
    let id = session.chat_session_id.unwrap_or(0);
    let status = session
        .status
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    let user = session
        .user
        .as_ref()
        .and_then(|user| user.name.as_deref())
        .unwrap_or("-");
    let customer = session.customer_name.as_deref().unwrap_or("");
    let last = session.last_message.as_deref().unwrap_or("");
    let mark = session.rating.filter(|mark| *mark != 0);
    let mark = mark.map_or_else(|| "-".to_owned(), |mark| mark.to_string());
    format!("{id}\t{status}\t{user}\t{customer}\t{mark}\t{last}\n")
}
