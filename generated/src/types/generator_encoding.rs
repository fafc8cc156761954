// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `GeneratorEncoding` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneratorEncoding {
    /// `Text`, number 0.
    Text,
    /// `Html`, number 1.
    Html,
    /// `Xml`, number 2.
    Xml,
    /// `MsWord`, number 3.
    MsWord,
    /// `MsExcel`, number 4.
    MsExcel,
    /// `MsPowerpoint`, number 5.
    MsPowerpoint,
    /// `MsOffice2007`, number 6.
    MsOffice2007,
    /// `MsOffice2007Xml`, number 7.
    MsOffice2007Xml,
    /// `Url`, number 8.
    Url,
    /// `UrlUnicode`, number 9.
    UrlUnicode,
    /// `Pdf`, number 10.
    Pdf,
    /// `Mime`, number 11.
    Mime,
    /// `OpenDocument`, number 12.
    OpenDocument,
    /// `OpenDocumentXml`, number 13.
    OpenDocumentXml,
    /// `MsWord2007`.
    MsWord2007,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { GeneratorEncoding "GeneratorEncoding" crate::PROFILE {
    0 Text = "Text";
    1 Html = "Html";
    2 Xml = "Xml";
    3 MsWord = "MsWord";
    4 MsExcel = "MsExcel";
    5 MsPowerpoint = "MsPowerpoint";
    6 MsOffice2007 = "MsOffice2007";
    7 MsOffice2007Xml = "MsOffice2007Xml";
    8 Url = "Url";
    9 UrlUnicode = "UrlUnicode";
    10 Pdf = "Pdf";
    11 Mime = "Mime";
    12 OpenDocument = "OpenDocument";
    13 OpenDocumentXml = "OpenDocumentXml";
    14 MsWord2007 = "MsWord2007";
} [] }
