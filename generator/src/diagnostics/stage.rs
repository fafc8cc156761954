//! The parts of the program that create findings.

/// A part of the program that creates findings. It is the first word of their codes.
///
/// The order of stages follows the data flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// Reading pages.
    Docs,
    /// Reading Swagger documents next to the pages.
    Swagger,
    /// Reading the second sources.
    Sources,
    /// Merging pages into one description of the API.
    Model,
    /// Recovering types that pages do not state.
    Recover,
    /// Writing our own pages.
    Import,
    /// Measuring the descriptions on our own pages.
    Coverage,
    /// Describing the API as an OpenAPI document.
    Spec,
    /// Correcting the document.
    Overlay,
    /// Reading an OpenAPI document.
    OpenApi,
    /// Generating a crate from a document.
    Rust,
    /// Writing files.
    Files,
}

impl Stage {
    /// All stages, in order.
    pub const ALL: &'static [Self] = &[
        Self::Docs,
        Self::Swagger,
        Self::Sources,
        Self::Model,
        Self::Recover,
        Self::Import,
        Self::Coverage,
        Self::Spec,
        Self::Overlay,
        Self::OpenApi,
        Self::Rust,
        Self::Files,
    ];

    /// Returns the first word of its codes.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Swagger => "swagger",
            Self::Sources => "sources",
            Self::Model => "model",
            Self::Recover => "recover",
            Self::Import => "import",
            Self::Coverage => "coverage",
            Self::Spec => "spec",
            Self::Overlay => "overlay",
            Self::OpenApi => "openapi",
            Self::Rust => "rust",
            Self::Files => "files",
        }
    }

    /// Returns the subject of its findings, as a heading.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Docs => "Single pages",
            Self::Swagger => "Swagger documents",
            Self::Sources => "Second sources",
            Self::Model => "Pages together",
            Self::Recover => "Types that pages leave unsaid",
            Self::Import => "Import of pages",
            Self::Coverage => "Descriptions on our pages",
            Self::Spec => "The document that is made from pages",
            Self::Overlay => "Overlays",
            Self::OpenApi => "OpenAPI documents",
            Self::Rust => "The crate",
            Self::Files => "Writing files",
        }
    }

    /// Whether its findings concern the content of a vendor's page, so that the vendor can correct it.
    pub const fn is_of_pages(self) -> bool {
        matches!(
            self,
            Self::Docs | Self::Swagger | Self::Model | Self::Recover
        )
    }
}
