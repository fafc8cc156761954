// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// Settings of a category of requests, as flags that can be combined.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - taken by [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets).
/// - part of [`TicketCategoryEntity`](struct.TicketCategoryEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TicketCategoryFlags(pagewire_runtime::value::Flags);

flag_enum! { TicketCategoryFlags "TicketCategoryFlags" crate::PROFILE {
    /// No flag is set.
    ///
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// The category is internal and not offered in the customer center.
    ///
    /// `Internal`, number 1.
    INTERNAL = "Internal" 1;
    /// Only users who are logged in get requests.
    ///
    /// `OnlyLoggedInUsers`, number 2.
    ONLY_LOGGED_IN_USERS = "OnlyLoggedInUsers" 2;
    /// The administrator of the category gets requests when nobody else is available.
    ///
    /// `DefaultToCategoryMaster`, number 4.
    DEFAULT_TO_CATEGORY_MASTER = "DefaultToCategoryMaster" 4;
    /// The category is listed on the status page.
    ///
    /// `ListInMain`, number 8.
    LIST_IN_MAIN = "ListInMain" 8;
    /// A request gets another owner when a new message comes in while its owner is away.
    ///
    /// `RedelegateNewMsg`, number 16.
    REDELEGATE_NEW_MSG = "RedelegateNewMsg" 16;
    /// The service contact of the customer gets requests, when available.
    ///
    /// `DelegateToOurContact`, number 32.
    DELEGATE_TO_OUR_CONTACT = "DelegateToOurContact" 32;
    /// Outgoing e-mails of the category are merged with the reply template.
    ///
    /// `PropagateReplyTemplate`, number 64.
    PROPAGATE_REPLY_TEMPLATE = "PropagateReplyTemplate" 64;
    /// Only members of the category have access to its requests.
    ///
    /// `MembersOnly`, number 128.
    MEMBERS_ONLY = "MembersOnly" 128;
    /// Members are notified of new requests.
    ///
    /// `NotifyMembers`, number 256.
    NOTIFY_MEMBERS = "NotifyMembers" 256;
    /// Whoever replies becomes the owner, unless the user chooses otherwise.
    ///
    /// `AcceptWhenReplying`, number 512.
    ACCEPT_WHEN_REPLYING = "AcceptWhenReplying" 512;
} }
