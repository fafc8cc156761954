use superoffice::Client;
use superoffice::archives::chat_session;

superoffice::runtime::archive_row! {
    struct Session of chat_session::ChatSession {
        rating: Option<i32> = chat_session::RATING,
    }
}

fn call(client: &Client) {
    let _ = client.contact().get_all().rows_as::<Session>(500);
}

fn main() {}
