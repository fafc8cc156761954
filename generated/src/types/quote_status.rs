// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether a quote, alternative or line has problems, as the quote connector has found.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`PluginResponse`](struct.PluginResponse.html), [`PluginUrlResponse`](struct.PluginUrlResponse.html),
///   [`QuoteAlternative`](struct.QuoteAlternative.html), [`QuoteLine`](struct.QuoteLine.html),
///   [`QuoteVersion`](struct.QuoteVersion.html),
///   [`QuoteVersionStatusInformation`](struct.QuoteVersionStatusInformation.html),
///   [`QuoteVersionValidated`](struct.QuoteVersionValidated.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteStatus {
    /// There are no problems.
    ///
    /// `Ok`, number 0.
    Ok,
    /// There are no problems, but there is information that users should see.
    ///
    /// `OkWithInfo`, number 1.
    OkWithInfo,
    /// There is a problem that users must know of.
    ///
    /// `Warning`, number 2.
    Warning,
    /// There is a problem that users must solve first, such as a discontinued product of which too little is in stock.
    ///
    /// `Error`, number 3.
    Error,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { QuoteStatus "QuoteStatus" crate::PROFILE {
    0 Ok = "Ok" 0;
    1 OkWithInfo = "OkWithInfo" 1;
    2 Warning = "Warning" 2;
    3 Error = "Error" 3;
} }
