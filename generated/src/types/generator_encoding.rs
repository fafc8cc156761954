// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Format of a document or text in which template tags are replaced, and so how the values must be
/// encoded.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`SubstituteTemplateVariablesRequest`](struct.SubstituteTemplateVariablesRequest.html),
///   [`SubstituteTemplateVariablesWithCustomTags2Request`](struct.SubstituteTemplateVariablesWithCustomTags2Request.html),
///   [`SubstituteTemplateVariablesWithCustomTagsRequest`](struct.SubstituteTemplateVariablesWithCustomTagsRequest.html),
///   [`TemplateVariablesParameters`](struct.TemplateVariablesParameters.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneratorEncoding {
    /// The document is made as plain text.
    ///
    /// `Text`, number 0.
    Text,
    /// HTML, which is not parsed strictly.
    ///
    /// `Html`, number 1.
    Html,
    /// XML, which is not parsed strictly.
    ///
    /// `Xml`, number 2.
    Xml,
    /// Document of Microsoft Word.
    ///
    /// `MsWord`, number 3.
    MsWord,
    /// Document of Microsoft Excel.
    ///
    /// `MsExcel`, number 4.
    MsExcel,
    /// Document of Microsoft PowerPoint.
    ///
    /// `MsPowerpoint`, number 5.
    MsPowerpoint,
    /// Document of Microsoft Office in the zipped format of Office 2007 and later.
    ///
    /// `MsOffice2007`, number 6.
    MsOffice2007,
    /// XML part from inside a zipped Microsoft Office document.
    ///
    /// `MsOffice2007Xml`, number 7.
    MsOffice2007Xml,
    /// Plain text whose tag values are URL-encoded in the ANSI code page.
    ///
    /// `Url`, number 8.
    Url,
    /// Plain text whose tag values are URL-encoded in Unicode.
    ///
    /// `UrlUnicode`, number 9.
    UrlUnicode,
    /// The document is made as PDF.
    ///
    /// `Pdf`, number 10.
    Pdf,
    /// Message in MIME (RFC 822); its parts are taken apart, and the content inside is treated as text.
    ///
    /// `Mime`, number 11.
    Mime,
    /// Zipped document of OpenOffice or LibreOffice.
    ///
    /// `OpenDocument`, number 12.
    OpenDocument,
    /// XML part from inside a zipped OpenOffice or LibreOffice document.
    ///
    /// `OpenDocumentXml`, number 13.
    OpenDocumentXml,
    /// Document of Microsoft Word in the format of Office 2007 and later.
    ///
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
