use superoffice::archives::{chat_session, simple_contact};
use superoffice::runtime::superoffice::archive::TypedRow;

fn name(row: &TypedRow<chat_session::ChatSession>) {
    let _ = row.get(simple_contact::NAME);
}

fn main() {}
