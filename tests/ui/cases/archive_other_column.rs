use superoffice::archives::{chat_session, simple_contact};
use superoffice::runtime::superoffice::archive::Query;

fn main() {
    let filter = chat_session::RATING.gt(3);
    let _ = Query::new()
        .filter(filter)
        .select((chat_session::RATING, simple_contact::NAME));
}
