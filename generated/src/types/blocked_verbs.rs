// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `BlockedVerbs` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockedVerbs {
    /// `BlockNone`.
    BlockNone,
    /// `BlockGET`.
    BlockGET,
    /// `BlockPOST`.
    BlockPOST,
    /// `BlockPUT`.
    BlockPUT,
    /// `BlockDELETE`.
    BlockDELETE,
    /// `BlockPATCH`.
    BlockPATCH,
    /// `BlockOPTIONS`.
    BlockOPTIONS,
    /// `BlockHEAD`.
    BlockHEAD,
    /// `BlockTRACE`.
    BlockTRACE,
    /// `BlockCONNECT`.
    BlockCONNECT,
    /// `BlockOTHER`.
    BlockOTHER,
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
