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
    0 Text = "Text" 0;
    1 Html = "Html" 1;
    2 Xml = "Xml" 2;
    3 MsWord = "MsWord" 3;
    4 MsExcel = "MsExcel" 4;
    5 MsPowerpoint = "MsPowerpoint" 5;
    6 MsOffice2007 = "MsOffice2007" 6;
    7 MsOffice2007Xml = "MsOffice2007Xml" 7;
    8 Url = "Url" 8;
    9 UrlUnicode = "UrlUnicode" 9;
    10 Pdf = "Pdf" 10;
    11 Mime = "Mime" 11;
    12 OpenDocument = "OpenDocument" 12;
    13 OpenDocumentXml = "OpenDocumentXml" 13;
    14 MsWord2007 = "MsWord2007";
} }
