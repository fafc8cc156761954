// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// HTTP methods by which a script cannot be called; they can be combined.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`CRMScriptEntity`](struct.CRMScriptEntity.html),
///   [`CRMScriptEntityWithLinks`](struct.CRMScriptEntityWithLinks.html), [`Script`](struct.Script.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockedVerbs {
    /// Every HTTP method can call the script.
    ///
    /// `BlockNone`.
    BlockNone,
    /// Reading by GET fails.
    ///
    /// `BlockGET`.
    BlockGET,
    /// Calling by POST fails.
    ///
    /// `BlockPOST`.
    BlockPOST,
    /// Calling by PUT fails.
    ///
    /// `BlockPUT`.
    BlockPUT,
    /// Calling by DELETE fails.
    ///
    /// `BlockDELETE`.
    BlockDELETE,
    /// Calling by PATCH fails.
    ///
    /// `BlockPATCH`.
    BlockPATCH,
    /// Calling by OPTIONS fails.
    ///
    /// `BlockOPTIONS`.
    BlockOPTIONS,
    /// Calling by HEAD fails.
    ///
    /// `BlockHEAD`.
    BlockHEAD,
    /// Calling by TRACE fails.
    ///
    /// `BlockTRACE`.
    BlockTRACE,
    /// Calling by CONNECT fails.
    ///
    /// `BlockCONNECT`.
    BlockCONNECT,
    /// Calling by further methods fails.
    ///
    /// `BlockOTHER`.
    BlockOTHER,
    /// No HTTP method can call the script.
    ///
    /// `BlockAll`.
    BlockAll,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { BlockedVerbs "BlockedVerbs" crate::PROFILE {
    0 BlockNone = "BlockNone";
    1 BlockGET = "BlockGET";
    2 BlockPOST = "BlockPOST";
    3 BlockPUT = "BlockPUT";
    4 BlockDELETE = "BlockDELETE";
    5 BlockPATCH = "BlockPATCH";
    6 BlockOPTIONS = "BlockOPTIONS";
    7 BlockHEAD = "BlockHEAD";
    8 BlockTRACE = "BlockTRACE";
    9 BlockCONNECT = "BlockCONNECT";
    10 BlockOTHER = "BlockOTHER";
    11 BlockAll = "BlockAll";
} }
