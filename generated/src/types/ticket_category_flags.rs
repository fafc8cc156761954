// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `TicketCategoryFlags` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TicketCategoryFlags(pagewire_runtime::value::Flags);

flag_enum! { TicketCategoryFlags "TicketCategoryFlags" crate::PROFILE {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `Internal`, number 1.
    INTERNAL = "Internal" 1;
    /// `OnlyLoggedInUsers`, number 2.
    ONLY_LOGGED_IN_USERS = "OnlyLoggedInUsers" 2;
    /// `DefaultToCategoryMaster`, number 4.
    DEFAULT_TO_CATEGORY_MASTER = "DefaultToCategoryMaster" 4;
    /// `ListInMain`, number 8.
    LIST_IN_MAIN = "ListInMain" 8;
    /// `RedelegateNewMsg`, number 16.
    REDELEGATE_NEW_MSG = "RedelegateNewMsg" 16;
    /// `DelegateToOurContact`, number 32.
    DELEGATE_TO_OUR_CONTACT = "DelegateToOurContact" 32;
    /// `PropagateReplyTemplate`, number 64.
    PROPAGATE_REPLY_TEMPLATE = "PropagateReplyTemplate" 64;
    /// `MembersOnly`, number 128.
    MEMBERS_ONLY = "MembersOnly" 128;
    /// `NotifyMembers`, number 256.
    NOTIFY_MEMBERS = "NotifyMembers" 256;
    /// `AcceptWhenReplying`, number 512.
    ACCEPT_WHEN_REPLYING = "AcceptWhenReplying" 512;
} }
