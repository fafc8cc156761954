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
    0 Unknown = "Unknown" 0;
    1 Pop = "Pop" 1;
    2 Imap = "Imap" 2;
    3 Mapi = "Mapi" 3;
    4 Facebook = "Facebook" 4;
    5 Pops = "Pops" 5;
    6 Imaps = "Imaps" 6;
    7 SmsPlugin = "SmsPlugin" 7;
    8 Mailgun = "Mailgun" 8;
    9 ImapOAuth = "ImapOAuth" 9;
} }
