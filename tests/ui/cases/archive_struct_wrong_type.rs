use superoffice::archives::chat_session;

superoffice::runtime::archive_row! {
    struct Session of chat_session::ChatSession {
        rating: Option<String> = chat_session::RATING,
    }
}

fn main() {}
