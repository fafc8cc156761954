// A carrier is not built by naming its fields: a newer version of the API adds some.
use superoffice::types::ChatSessionEntity;

fn main() {
    let _ = ChatSessionEntity {
        chat_session_id: Some(317),
        ..ChatSessionEntity::new()
    };
}
