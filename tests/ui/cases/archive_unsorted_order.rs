use superoffice::archives::chat_session;

fn main() {
    let _ = chat_session::DURATION.asc();
}
