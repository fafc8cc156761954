use superoffice::Client;
use superoffice::archives::chat_session;
use superoffice::runtime::superoffice::archive::Query;

fn call(client: &Client) {
    let query = Query::new().select(chat_session::RATING);
    let _ = client.contact().get_all().with_query(&query);
}

fn main() {}
