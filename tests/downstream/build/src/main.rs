//! Keeps notes behind the API that the pages beside this program describe, and calls it.
#![allow(clippy::print_stdout, reason = "a program talks to its user")]

/// The API of `pages`, both sides.
pub mod notes {
    include!(concat!(env!("OUT_DIR"), "/notes.rs"));
}

/// The types of `weather.yaml`.
pub mod weather {
    include!(concat!(env!("OUT_DIR"), "/weather.rs"));
}

use std::sync::{Arc, Mutex, PoisonError};

use notes::Client;
use notes::archives::find_note;
use notes::note::{self, NoteServer};
use notes::types::Note;
use pagewire_runtime::server::{Context, Error, Router};
use pagewire_runtime::superoffice::archive::Query;
use tokio::net::TcpListener;
use weather::types::Day;

/// Notes, for as long as the program runs.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<Note>>>);

impl NoteServer for Notes {
    async fn post_note(&self, _: &Context, mut body: Note) -> Result<Option<Note>, Error> {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        body.note_id = i32::try_from(notes.len() + 1).ok();
        notes.push(body.clone());
        Ok(Some(body))
    }

    async fn get_note(&self, _: &Context, id: i32) -> Result<Option<Note>, Error> {
        let notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = notes.iter().find(|note| note.note_id == Some(id));
        let found = found.ok_or_else(|| Error::not_found(format!("no note {id}")))?;
        Ok(Some(found.clone()))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let router = Router::new([note::routes(Notes::default())])?;
    let app = axum::Router::new().fallback_service(router);
    tokio::spawn(async move { axum::serve(listener, app).await });

    let client = Client::builder(format!("http://{address}/api/")).build()?;
    let note = Note::new()
        .set_text("Water the plants")
        .set_labels(vec!["home".to_owned()]);
    let kept = client.note().post_note(&note).send().await?;
    println!("kept {kept:?}");
    let id = kept.note_id.ok_or("a note has a number")?;
    println!("found {:?}", client.note().get_note(id).send().await?.text);
    if let Err(error) = client.note().get_note(2).send().await {
        println!("refused: {error}");
    }

    let query = Query::new()
        .select((find_note::NOTE_ID, find_note::writer::FULL_NAME))
        .filter(find_note::TEXT.contains("plants"));
    println!("asks for {:?}", query.columns);

    let day: Day = serde_json::from_str(r#"{"date":"2026-01-02","sky":"Rain","degrees":4.50}"#)?;
    println!("{day:?}");
    Ok(())
}
