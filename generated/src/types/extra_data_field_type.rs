// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How to read the value of an extra field that a quote connector delivers about a product.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ProductExtraDataField`](struct.ProductExtraDataField.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtraDataFieldType {
    /// Text, shown left-aligned. It can contain format specifiers, so that numbers appear in the style of the user's
    /// computer.
    ///
    /// `String`, number 0.
    String,
    /// Address on the web.
    ///
    /// `Url`, number 1.
    Url,
    /// Picture: either its address or its content in Base64.
    ///
    /// `Image`, number 2.
    Image,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ExtraDataFieldType "ExtraDataFieldType" crate::PROFILE {
    0 String = "String" 0;
    1 Url = "Url" 1;
    2 Image = "Image" 2;
} }
