use superoffice::archives::{chat_session, simple_contact};

superoffice::runtime::archive_row! {
    struct Session of chat_session::ChatSession {
        rating: Option<i32> = chat_session::RATING,
        name: Option<String> = simple_contact::NAME,
    }
}

fn main() {}
