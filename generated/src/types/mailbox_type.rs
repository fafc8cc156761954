// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `MailboxType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailboxType {
    /// `Unknown`, number 0.
    Unknown,
    /// `Pop`, number 1.
    Pop,
    /// `Imap`, number 2.
    Imap,
    /// `Mapi`, number 3.
    Mapi,
    /// `Facebook`, number 4.
    Facebook,
    /// `Pops`, number 5.
    Pops,
    /// `Imaps`, number 6.
    Imaps,
    /// `SmsPlugin`, number 7.
    SmsPlugin,
    /// `Mailgun`, number 8.
    Mailgun,
    /// `ImapOAuth`, number 9.
    ImapOAuth,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { MailboxType "MailboxType" crate::PROFILE {
    0 Unknown = "Unknown";
    1 Pop = "Pop";
    2 Imap = "Imap";
    3 Mapi = "Mapi";
    4 Facebook = "Facebook";
    5 Pops = "Pops";
    6 Imaps = "Imaps";
    7 SmsPlugin = "SmsPlugin";
    8 Mailgun = "Mailgun";
    9 ImapOAuth = "ImapOAuth";
} [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }
