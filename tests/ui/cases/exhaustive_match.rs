// An enum is open: a server may send a member that is not listed.
use superoffice::types::ChatSessionStatus;

fn is_over(status: &ChatSessionStatus) -> bool {
    match status {
        ChatSessionStatus::Invalid
        | ChatSessionStatus::PreChatForm
        | ChatSessionStatus::Faq
        | ChatSessionStatus::OfflineForm
        | ChatSessionStatus::InQueue
        | ChatSessionStatus::CustomerLast
        | ChatSessionStatus::UserLast
        | ChatSessionStatus::RequestPosted => false,
        ChatSessionStatus::Finished
        | ChatSessionStatus::Deleted
        | ChatSessionStatus::Closed
        | ChatSessionStatus::ClosedFromQueue => true,
        ChatSessionStatus::Unlisted(_) => false,
    }
}

fn main() {
    is_over(&ChatSessionStatus::InQueue);
}
