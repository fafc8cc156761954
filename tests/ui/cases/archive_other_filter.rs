use superoffice::archives::{chat_session, simple_contact};

fn main() {
    let _ = chat_session::RATING.gt(3).and(simple_contact::NAME.begins("A"));
}
