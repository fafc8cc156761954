// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Protocol or service through which customer service fetches the messages of a mailbox.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`MailboxEntity`](struct.MailboxEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailboxType {
    /// The protocol is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// POP over a connection without encryption.
    ///
    /// `Pop`, number 1.
    Pop,
    /// IMAP without OAuth; see ImapOAuth for a server that requires OAuth.
    ///
    /// `Imap`, number 2.
    Imap,
    /// Mailbox reached by MAPI, which is obsolete.
    ///
    /// `Mapi`, number 3.
    Mapi,
    /// Messages of a Facebook page.
    ///
    /// `Facebook`, number 4.
    Facebook,
    /// POP over an encrypted connection (SSL).
    ///
    /// `Pops`, number 5.
    Pops,
    /// IMAP over an encrypted connection (SSL).
    ///
    /// `Imaps`, number 6.
    Imaps,
    /// Incoming text messages (SMS), which a plugin receives.
    ///
    /// `SmsPlugin`, number 7.
    SmsPlugin,
    /// Messages that a route of the Mailgun service delivers.
    ///
    /// `Mailgun`, number 8.
    Mailgun,
    /// IMAP with OAuth authentication.
    ///
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
