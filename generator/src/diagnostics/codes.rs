//! The registry of all kinds of findings.
//!
//! A new kind needs one entry below. `docs/findings.md` is generated from the entries (`UPDATE_GOLDEN=1 cargo test -p pagewire --test
//! findings`).

use std::fmt;

use serde::{Serialize, Serializer};

use super::{Severity, Stage};

macro_rules! codes {
    ($($variant:ident $stage:ident $name:literal $severity:ident $meaning:literal $remedy:literal;)*) => {
        /// The kind of a finding.
        ///
        /// Its name, such as `docs::row-cut`, is the [`Stage`] that makes it, two colons, and a name in kebab case.
        /// Scripts filter by it, so a code keeps its name and its meaning once it is released.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = concat!("`", $name, "`: ", $meaning)] $variant,)*
        }

        impl Code {
            /// All codes, by name.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// The part of the program that makes findings of this kind.
            pub const fn stage(self) -> Stage {
                match self { $(Self::$variant => Stage::$stage),* }
            }

            /// How bad each finding of this kind is.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),* }
            }

            /// What findings of this kind say and what happens to their subject, in one sentence.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning),* }
            }

            /// What the reader can do about it, in one sentence.
            pub const fn remedy(self) -> &'static str {
                match self { $(Self::$variant => $remedy),* }
            }
        }
    };
}

codes! {
    CoverageUndescribed Coverage "coverage::undescribed" Warning
        "A page has parts without a description that says more than their names do."
        "Write what they mean.";
    CoverageUnknownName Coverage "coverage::unknown-name" Warning
        "A description mentions a name that the reference does not have."
        "Name what replaced it, or describe it without the name.";
    DocsByteOrderMark Docs "docs::byte-order-mark" Note
        "The page starts with a byte order mark, which is not part of its text."
        "Save the page as UTF-8 without one.";
    DocsColumnOrder Docs "docs::column-order" Error
        "A cell that shows whether an archive can be sorted by a column has a text other than the mark for it."
        "Write the mark of the page grammar, or nothing.";
    DocsCrlf Docs "docs::crlf" Note
        "Lines of the page end in carriage returns, with line feeds or without; they are read as if they ended in line feeds."
        "Save the page with line feeds only.";
    DocsFenceOpen Docs "docs::fence-open" Error
        "A fenced block is not closed, so that the rest of the page would belong to it."
        "Close the block.";
    DocsFileIgnored Docs "docs::file-ignored" Warning
        "A file may be meant as a page, and its name is not that of one: it has another extension of Markdown, or is a copy."
        "Rename it, or take it out of the tree.";
    DocsFrontMatter Docs "docs::front-matter" Error
        "The page has no front matter, or front matter that is not closed."
        "Start the page with a block between two lines `---`.";
    DocsFrontMatterKey Docs "docs::front-matter-key" Warning
        "A line of the front matter has an unknown key; the line is not used."
        "Correct the key, or remove the line.";
    DocsFrontMatterValue Docs "docs::front-matter-value" Error
        "A key of the front matter has a value that is not allowed for it."
        "Write what the help of the finding asks for.";
    DocsGrammarUnknown Docs "docs::grammar-unknown" Error
        "No page of a tree fits a known page grammar."
        "Look at the first misfit in the message, or give another folder.";
    DocsHeadingUnknown Docs "docs::heading-unknown" Warning
        "A heading is not part of the page grammar; its section is not used."
        "Correct the heading, or remove the section.";
    DocsHiddenCharacter Docs "docs::hidden-character" Warning
        "A line of a page has a character that cannot be seen; a word or a fact with it is not recognised."
        "Remove the character.";
    DocsIdFileName Docs "docs::id-file-name" Warning
        "The id of a page is not the name of its file; the id is used."
        "Name the file after the id.";
    DocsIdMissing Docs "docs::id-missing" Error
        "The front matter has no id."
        "Add the id of the operation, carrier or enum.";
    DocsIncludeMissing Docs "docs::include-missing" Warning
        "A file that the page includes does not exist or is not a sample; the page is read without it."
        "Add the file to the tree, correct it, or remove the line.";
    DocsIncludeOutside Docs "docs::include-outside" Warning
        "A file that the page includes is outside of the page tree; it is not read."
        "Give the folder that contains both, or move the file into the tree.";
    DocsIncludeSyntax Docs "docs::include-syntax" Error
        "A line looks like an include, but is not a complete one."
        "Write `[!include[title](path)]`.";
    DocsIncludeUnused Docs "docs::include-unused" Warning
        "An include is in a place where includes are not followed."
        "Write the text itself there.";
    DocsLineTooLong Docs "docs::line-too-long" Error
        "A line of the page is longer than the limit; the page is not read."
        "Break the line, or remove what does not belong to the page.";
    DocsLineUnused Docs "docs::line-unused" Error
        "A line looks like part of a table or list, but belongs to no section."
        "Check what precedes it: a comment, a tag or a blank line ends a table.";
    DocsLinkUnused Docs "docs::link-unused" Note
        "A symbolic link in a page tree leads to a file that is not a page, so it is not followed."
        "Nothing, or remove the link.";
    DocsMediaMissing Docs "docs::media-missing" Warning
        "The page has a body, and media types of it are missing or not in back-ticks in the rows `Accept` and `Content-Type`."
        "Write the media types in back-ticks.";
    DocsMediaType Docs "docs::media-type" Error
        "A cell names something that is not a media type."
        "Write one such as `application/json`.";
    DocsName Docs "docs::name" Error
        "A name has characters that names of its kind cannot have."
        "Correct the name.";
    DocsNameConfusable Docs "docs::name-confusable" Warning
        "A name has letters that look like those of another alphabet, or a row a character that looks like `|`."
        "Check that the API really has this name, and that no cell ends there.";
    DocsNameHidden Docs "docs::name-hidden" Error
        "A name has an invisible character."
        "Remove the character.";
    DocsNameUnusual Docs "docs::name-unusual" Warning
        "A name has a character or a form that names of its kind do not usually have, such as a space; it is kept."
        "Check that the API really has this name.";
    DocsNamesAlike Docs "docs::names-alike" Warning
        "Names of two rows of a table differ in capitals only; both are kept."
        "Check that the API really has both, or remove one of the rows.";
    DocsNotUtf8 Docs "docs::not-utf8" Error
        "The page is not UTF-8."
        "Save the page as UTF-8.";
    DocsNotice Docs "docs::notice" Warning
        "A notice or the word for required parameters has a form that is not read, so that its fact is missing."
        "Write it in the form that the message shows, or move the fact into the description.";
    DocsNumber Docs "docs::number" Error
        "A cell does not hold the number that belongs there."
        "Write a whole number.";
    DocsPathRowExtra Docs "docs::path-row-extra" Error
        "The table of path parameters has a row for a parameter that is not in the path."
        "Remove the row, or add the parameter to the path.";
    DocsPathRowMissing Docs "docs::path-row-missing" Error
        "The path has a parameter that is not in the table of path parameters."
        "Add a row with its name and type.";
    DocsRequestLineMissing Docs "docs::request-line-missing" Error
        "The page of an operation has no block with method and path."
        "Add a `http` block with both on its first line.";
    DocsResponseKinds Docs "docs::response-kinds" Warning
        "The heading of the response and the line of its body state different kinds; the line is used."
        "Make them agree.";
    DocsRowCells Docs "docs::row-cells" Error
        "A table row has fewer or more cells than its table has columns."
        "Write one cell per column, and `\\|` for a bar inside of a cell.";
    DocsRowCut Docs "docs::row-cut" Error
        "A table row does not end in `|`."
        "Complete the row.";
    DocsRowTwice Docs "docs::row-twice" Error
        "Two rows of a table describe the same thing."
        "Remove one of them.";
    DocsRowUnnamed Docs "docs::row-unnamed" Error
        "A table row has no name."
        "Write the name into the first cell.";
    DocsSampleColumn Docs "docs::sample-column" Warning
        "The sample of an archive selects a column that the page does not have."
        "Add the column to the page, or correct the sample.";
    DocsSampleHeader Docs "docs::sample-header" Error
        "A header line of a sample has no colon."
        "Write `Name: value`.";
    DocsSampleJson Docs "docs::sample-json" Error
        "The body of a sample is labelled as JSON or looks like it, and is not JSON."
        "Correct the sample, or remove it.";
    DocsSampleMedia Docs "docs::sample-media" Error
        "The body of a sample does not match its `Content-Type`: it is JSON under another type, or not JSON and without a type."
        "Add or correct the header below the first line, without an empty line before it.";
    DocsSampleMember Docs "docs::sample-member" Warning
        "A sample, a request line or a text of the page has a name that its table does not have, or a sample lacks the body."
        "Add the row to the table, or correct the sample, line or text.";
    DocsSampleMissing Docs "docs::sample-missing" Error
        "A section for a sample has no sample."
        "Add the sample, or remove the heading.";
    DocsSampleOther Docs "docs::sample-other" Warning
        "The sample request of a page belongs to another operation."
        "Write a sample with the method and the path of the page.";
    DocsSampleStart Docs "docs::sample-start" Error
        "A sample does not start with a request line or a status line."
        "Start it with one, such as `HTTP/1.1 200 OK`.";
    DocsSampleUnused Docs "docs::sample-unused" Note
        "No page of the tree includes a file with a sample."
        "Remove the file, or add the page that it belongs to.";
    DocsSectionMissing Docs "docs::section-missing" Warning
        "The page lacks a section that a part of it belongs to, the name of its request body, or the end that pages of its kind have."
        "Add the heading of the section or the name, or get the whole page.";
    DocsStatusMissing Docs "docs::status-missing" Error
        "The page of an operation has no table of status codes."
        "Add the table.";
    DocsStatusUnknown Docs "docs::status-unknown" Error
        "A row of the table of status codes has no status code."
        "Start the row with a number from 100 to 599.";
    DocsStrayText Docs "docs::stray-text" Error
        "One of our own pages has text where the page grammar has none; it is not used."
        "Move the text to the description, or remove it.";
    DocsSymbolicLink Docs "docs::symbolic-link" Error
        "A symbolic link inside of a page tree is not followed."
        "Put the file or the folder itself there, or give its folder as a tree of its own.";
    DocsTableMissing Docs "docs::table-missing" Error
        "A page or section lacks the table that belongs there."
        "Add the table, such as one of properties or members, or remove the heading.";
    DocsTableUnknown Docs "docs::table-unknown" Error
        "The header of a table is not part of the page grammar."
        "Use the columns of the page grammar.";
    DocsTextEarly Docs "docs::text-early" Warning
        "Text is before the title or before the request line of a page; it is not used."
        "Move the text below the request line.";
    DocsTextUnused Docs "docs::text-unused" Note
        "A vendor's page has text where the page grammar has none; it is not used."
        "Nothing, if the text is not about requests or responses; else ask the vendor to move it.";
    DocsTitle Docs "docs::title" Note
        "The first heading differs from the title in the front matter."
        "Make them agree; the heading is not used.";
    DocsTitleMissing Docs "docs::title-missing" Warning
        "A page has no title, which is a heading of level 1; its first text may be meant as one."
        "Write the title as `# ` and its words, with nothing before it.";
    DocsTwice Docs "docs::twice" Error
        "A part of the page occurs twice; the first one is used."
        "Remove one of them.";
    DocsTypeUnknown Docs "docs::type-unknown" Error
        "A cell or heading states a type that the page grammar does not have."
        "Write a type word, the name of a carrier or enum, `X[]` or `map of X`.";
    DocsUnreadable Docs "docs::unreadable" Error
        "A page or a folder of pages cannot be read from disk, or is neither a file nor a folder."
        "Check that it is still there and may be read, or take it out of the tree.";
    FilesBadPath Files "files::bad-path" Error
        "A file would be outside of the output folder, or have a name that some platform does not allow."
        "Rename what the file is named after.";
    FilesBlocked Files "files::blocked" Error
        "Something other than a plain file or folder has the path of an output file or folder."
        "Move it away.";
    FilesBusy Files "files::busy" Error
        "Another run is writing to the same folder."
        "Wait for it to end.";
    FilesCollision Files "files::collision" Error
        "Two output files have the same path, or paths that differ in case only."
        "Rename one of the things that they are named after.";
    FilesForeign Files "files::foreign" Error
        "A file that the generator did not write would be overwritten."
        "Move it away, or choose another folder.";
    FilesIo Files "files::io" Error
        "The operating system refused to read or write a file."
        "Check permissions and free space.";
    FilesUndo Files "files::undo" Error
        "Writing failed, and some of the old files could not be put back."
        "Remove the cause, then run again: the run writes every file again.";
    FilesUnfinished Files "files::unfinished" Error
        "An interrupted run left its files half written."
        "Run any command again; it first finishes what was begun.";
    ImportArchiveMissing Import "import::archive-missing" Warning
        "An archive that an operation or the command line names has no page; it is left out."
        "Give the whole folder of archives, or correct the name.";
    ImportOwnFields Import "import::own-fields" Note
        "The page of an archive has columns of fields that a tenant added; they are left out."
        "Nothing: programs use such columns by name.";
    ImportPageCut Import "import::page-cut" Warning
        "A page has fewer rows, headings or fences than when it was imported, or is gone."
        "Get the page back; if it is right, correct its number in `provenance.yaml` or import again.";
    ImportPageDeleted Import "import::page-deleted" Error
        "A page of ours was deleted, and an update would write it again without the descriptions on it."
        "Get the page back, or remove its number from `provenance.yaml` to have it made anew.";
    ImportRecordMalformed Import "import::record-malformed" Warning
        "The record of an import cannot be read; it is not used."
        "Run `pagewire import` or `pagewire update`, which write it again.";
    ImportRecordStale Import "import::record-stale" Note
        "An entry of the record of an import no longer fits its page; the entry is left out."
        "Run `pagewire import` or `pagewire update`, which write it again.";
    ImportUnplacedMalformed Import "import::unplaced-malformed" Error
        "The file of unplaced words cannot be read."
        "Correct it, or delete it.";
    ImportUnplacedWords Import "import::unplaced-words" Warning
        "A description belonged to something that is gone from the API; the text is kept in a file of unplaced words."
        "Move the text to its new page, or delete it.";
    ModelArchiveUnknown Model "model::archive-unknown" Warning
        "An operation names an archive that no page describes; its columns have no types."
        "Import the page of the archive.";
    ModelConflict Model "model::conflict" Error
        "Two pages describe the same thing differently."
        "Remove one of them.";
    ModelExampleUnknown Model "model::example-unknown" Warning
        "A page about a tag names an example that is not the id of an operation of the tag; it is left out."
        "Name an operation of the tag.";
    ModelPartUnknown Model "model::part-unknown" Error
        "A page of an archive names shared columns that no page has, or that would contain themselves."
        "Name a page of shared columns, or remove the row.";
    ModelTagUnused Model "model::tag-unused" Warning
        "A page is about a tag that no operation has; it is not used."
        "Rename the page if the tag has another name, or remove it.";
    ModelTwice Model "model::twice" Note
        "Two pages describe the same thing in the same way."
        "Remove one of them.";
    OpenapiBesideReference OpenApi "openapi::beside-reference" Note
        "A document has members beside a `$ref` that its version does not read there."
        "Put the reference into an `allOf`, or leave out what is beside it.";
    OpenapiKeyTwice OpenApi "openapi::key-twice" Warning
        "An object in a document has two members with the same name, in JSON or YAML; only the last one is read."
        "Merge the two, or remove one.";
    OpenapiOddValue OpenApi "openapi::odd-value" Warning
        "A value in the document is not allowed at its place; the document is read without it."
        "Correct the document.";
    OpenapiOtherFile OpenApi "openapi::other-file" Warning
        "A reference names a file that cannot be read, is outside the folder of the document, or lacks the part."
        "Correct the reference, or widen the folder with `--refs`.";
    OpenapiUnnamed OpenApi "openapi::unnamed" Warning
        "A document has a member that the specification does not name, such as a misspelt one."
        "Correct its name; names of extensions begin with `x-`.";
    OpenapiWithoutEffect OpenApi "openapi::without-effect" Note
        "A document has a member that has no effect at its place, or that no code is generated from."
        "Remove it, or move it to where it has an effect; callbacks, links and servers of one path can stay.";
    OverlayConflict Overlay "overlay::conflict" Error
        "Two actions change the same part of the document."
        "Merge the two actions.";
    OverlayMalformed Overlay "overlay::malformed" Error
        "A file is not YAML, or does not have the form of an overlay."
        "Correct the file; `docs/pages.md#corrections` lists the keys.";
    OverlayPage Overlay "overlay::page" Error
        "An action corrects a page that no page tree has."
        "Correct the name of the page, or remove the action.";
    OverlayPath Overlay "overlay::path" Error
        "The target of an action is not a JSONPath."
        "Correct the target.";
    OverlayResult Overlay "overlay::result" Error
        "An action produces something that is not OpenAPI 3.0."
        "Correct what the action writes.";
    OverlayStale Overlay "overlay::stale" Error
        "An action changes nothing, because the pages say the same by now."
        "Remove the action.";
    OverlayTarget Overlay "overlay::target" Error
        "An action selects nothing, or something that cannot be changed."
        "Correct the target.";
    OverlayUnknownKey Overlay "overlay::unknown-key" Error
        "An overlay has a member that overlays do not have."
        "Correct the name of the member, or remove it.";
    OverlayVersion Overlay "overlay::version" Error
        "An overlay states a version other than 1.0."
        "Write `overlay: 1.0.0`.";
    RecoverAmbiguous Recover "recover::ambiguous" Note
        "Several carriers have the properties of a sample, and nothing else decides between them."
        "Name the type on the page.";
    RecoverNameContradiction Recover "recover::name-contradiction" Note
        "The page and a second source name different carriers."
        "Check which of them is right; the message says which is used.";
    RecoverNameRefuted Recover "recover::name-refuted" Note
        "A cell names a carrier that has none of the properties of the sample; the sample is used."
        "Correct the cell.";
    RecoverTextUnused Recover "recover::text-unused" Note
        "What a page says of the carrier of its response has no place: the carrier has another description, or the response is not one carrier."
        "Move the text to where it belongs.";
    RecoverTypeContradiction Recover "recover::type-contradiction" Note
        "A second source states a type that the cell of the page excludes; the page is used."
        "Check that page and source are of the same release.";
    RecoverUndefined Recover "recover::undefined" Warning
        "A name is used as a type, but no page or source describes it; it becomes a free-form value."
        "Add a page for the carrier or enum, or a second source.";
    RecoverUnknown Recover "recover::unknown" Note
        "No source reveals a type; it becomes a free-form value."
        "Name the type on the page, or give a second source.";
    RustBadReference Rust "rust::bad-reference" Warning
        "A `$ref` cannot be followed: its target is missing, is in a file that is not read, or refers back to itself."
        "Add what it names, or write it in place.";
    RustContradiction Rust "rust::contradiction" Warning
        "Two statements of the document cannot both be true; the message says which is used."
        "Correct the document.";
    RustPassedOver Rust "rust::passed-over" Note
        "Part of the document has no effect on the crate."
        "Nothing, if callers do not need it.";
    RustUnfilledFailure Rust "rust::unfilled-failure" Note
        "The schema of a failure requires more than status and message can fill; servers send problem details instead."
        "Make the body with `Router::with_failures` of the server.";
    RustUnsupported Rust "rust::unsupported" Warning
        "Part of the document has no counterpart in Rust; it is left out or becomes a free-form value."
        "Express it in another way, or use the free-form value.";
    SourcesBaseDiffers Sources "sources::base-differs" Warning
        "The second sources name different base types of a carrier."
        "Check that both sources are of the same release.";
    SourcesDocfxBrokenYaml Sources "sources::docfx-broken-yaml" Warning
        "An item of the .NET reference is not YAML; it is left out."
        "Fetch the file again.";
    SourcesDocfxDefinedTwice Sources "sources::docfx-defined-twice" Warning
        "Two files of the .NET reference define the same type; the first one is used."
        "Give the reference of one release only.";
    SourcesDocfxNoItems Sources "sources::docfx-no-items" Warning
        "A file of the .NET reference has no list of items; it is left out."
        "Give files in the block style that the DocFX tool writes.";
    SourcesDocfxOddType Sources "sources::docfx-odd-type" Warning
        "The .NET reference has a type without a counterpart on the wire; it becomes a free-form value."
        "Nothing, unless the type travels; then state it on the page.";
    SourcesFlagsDiffer Sources "sources::flags-differ" Warning
        "The second sources disagree on whether an enum is a set of flags."
        "Check that both sources are of the same release.";
    SourcesInOneSourceOnly Sources "sources::in-one-source-only" Note
        "Something is in only one of the second sources."
        "Nothing, if the other source is older; else check that it is complete.";
    SourcesNotUtf8 Sources "sources::not-utf8" Warning
        "A file of a second source is not UTF-8; the odd bytes are read as `?`."
        "Save the file as UTF-8.";
    SourcesNumberDiffers Sources "sources::number-differs" Warning
        "The second sources give a member of an enum different numbers."
        "Check that both sources are of the same release.";
    SourcesParameterNameDiffers Sources "sources::parameter-name-differs" Note
        "The second sources name a parameter differently."
        "Nothing; the name on the page is used.";
    SourcesSoapAliasCircle Sources "sources::soap-alias-circle" Warning
        "Types of the SOAP contract are aliases of each other in a circle."
        "Fetch the page again.";
    SourcesSoapBrokenXml Sources "sources::soap-broken-xml" Warning
        "A contract on a page of the SOAP reference is not XML; the definition around the fault is left out."
        "Fetch the page again.";
    SourcesSoapDefinitionDiffers Sources "sources::soap-definition-differs" Warning
        "Two contracts define the same type differently; the first one is used."
        "Give contract pages of one release only.";
    SourcesSoapFenceCut Sources "sources::soap-fence-cut" Warning
        "The block of a contract on a page of the SOAP reference is not closed."
        "Fetch the page again; what precedes the cut is used.";
    SourcesSoapNoContract Sources "sources::soap-no-contract" Note
        "A page of the SOAP reference has no contract."
        "Nothing, if the page is an overview; else fetch it again.";
    SourcesSoapOddType Sources "sources::soap-odd-type" Warning
        "The SOAP contract has a type without a counterpart; it becomes a free-form value."
        "State the type on the page that uses it.";
    SourcesTypeDiffers Sources "sources::type-differs" Warning
        "The second sources state different types."
        "Check that both sources are of the same release.";
    SourcesTypeRefined Sources "sources::type-refined" Note
        "One second source states a type more exactly than the other; the more exact one is used."
        "Nothing.";
    SourcesUnknownType Sources "sources::unknown-type" Warning
        "A second source uses a type that none of them defines; it becomes a free-form value."
        "Give the folders of the second sources complete.";
    SourcesUnreadableFile Sources "sources::unreadable-file" Warning
        "A file of a second source cannot be read from disk."
        "Check that the file may be read; types that only this file names stay unknown.";
    SpecCallUnknown Spec "spec::call-unknown" Warning
        "A REST operation names an agent operation that the API does not have; the document names it unchanged."
        "Correct the name on the page, or the operation in an overlay.";
    SpecSamePath Spec "spec::same-path" Note
        "Two operations have the same method and path except for the names of parameters."
        "Nothing, if one segment is always a number; else correct one of the paths.";
    SwaggerCollectionFormat Swagger "swagger::collection-format" Warning
        "A list is sent in a form that a page cannot state; `multi` is used."
        "Correct the parameter in an overlay.";
    SwaggerContradiction Swagger "swagger::contradiction" Warning
        "A page and the Swagger of its release state different types; the page is used."
        "Check that both are of the same release, then correct the wrong one in an overlay.";
    SwaggerDefinitionConflict Swagger "swagger::definition-conflict" Error
        "Two Swagger documents define the same name differently."
        "Give documents of one release.";
    SwaggerEmptyDefinition Swagger "swagger::empty-definition" Note
        "A definition of a Swagger document has no properties."
        "Nothing, if the type really is empty.";
    SwaggerFrameworkProperty Swagger "swagger::framework-property" Note
        "A property holds an object of the .NET runtime; it is left out."
        "Nothing, unless the property travels; then add it to the page.";
    SwaggerFrameworkType Swagger "swagger::framework-type" Note
        "A definition is an object of the .NET runtime and not data; it is left out."
        "Nothing.";
    SwaggerKeyTwice Swagger "swagger::key-twice" Error
        "An object of a Swagger document has two members with the same name; a parser keeps only the last one."
        "Merge the two, or remove one.";
    SwaggerMalformed Swagger "swagger::malformed" Error
        "A Swagger file is neither JSON nor YAML."
        "Download the file again, or leave it out.";
    SwaggerMethodMissing Swagger "swagger::method-missing" Warning
        "The Swagger documents have no operation with a method, such as PATCH, that older pages have or that documents split by tag may lack."
        "Give the documents of the whole release instead of those that are split by tag.";
    SwaggerName Swagger "swagger::name" Error
        "A name in a Swagger document has characters that names of its kind cannot have."
        "Correct the name.";
    SwaggerNestedTooDeep Swagger "swagger::nested-too-deep" Warning
        "Definitions of a Swagger document lead back to themselves, or nest more than 64 levels deep."
        "Give the type a name of its own: an object with properties.";
    SwaggerNoCounterpart Swagger "swagger::no-counterpart" Warning
        "Part of a Swagger 2.0 document has no counterpart in OpenAPI 3.0."
        "Nothing, if it does not matter to callers; else write the document in OpenAPI 3.0.";
    SwaggerNotInSwagger Swagger "swagger::not-in-swagger" Warning
        "A page states something that the Swagger of its release does not have; the page is used."
        "Give the Swagger of the same release.";
    SwaggerNotOnPage Swagger "swagger::not-on-page" Warning
        "The Swagger of a release has something that its pages do not have; it is left out."
        "Give the whole tree of pages.";
    SwaggerNotRead Swagger "swagger::not-read" Error
        "A file among the Swagger documents is a description in another format or a failed download; its operations would be missing."
        "Get the file in Swagger 2.0, or remove it if it is not part of the release.";
    SwaggerOperationIdMissing Swagger "swagger::operation-id-missing" Error
        "An operation of a Swagger document has no `operationId`."
        "Add one; pages are named after it.";
    SwaggerOperationIdTwice Swagger "swagger::operation-id-twice" Error
        "Two operations of a release have the same `operationId`, or ids that differ only in case; only the first is read."
        "Give one of them an id of its own; pages are named after it.";
    SwaggerOtherDocument Swagger "swagger::other-document" Note
        "A file among the Swagger documents is another kind of document and is not read."
        "Leave the file out.";
    SwaggerParameterUnsupported Swagger "swagger::parameter-unsupported" Warning
        "A parameter is in a location that a page cannot state; it is left out."
        "Add the parameter in an overlay.";
    SwaggerPathParameterMissing Swagger "swagger::path-parameter-missing" Error
        "The path has a parameter that the operation does not declare."
        "Add the parameter to the operation.";
    SwaggerReferenceToNothing Swagger "swagger::reference-to-nothing" Error
        "A `$ref` of a Swagger document leads to a part that does not exist, or that cannot be used there."
        "Add the part, or correct the reference.";
    SwaggerResponseUnsupported Swagger "swagger::response-unsupported" Warning
        "An operation has a second response with a body, but a page can state only one; the second is left out."
        "Add the response in an overlay.";
    SwaggerSampleReduced Swagger "swagger::sample-reduced" Note
        "Samples of other releases have properties that their types do not have, or values of another kind; these are left out, and so are samples with nothing else."
        "Nothing, if they are gone; else add them to the page of the type.";
    SwaggerSampleValue Swagger "swagger::sample-value" Note
        "Samples of other releases show values that their enum does not have; these properties are left out of the samples."
        "Nothing, if the members are gone; else add them to the page of the enum.";
    SwaggerStatementUnsupported Swagger "swagger::statement-unsupported" Warning
        "Pages cannot state something that a Swagger document does, such as `deprecated` or `maxLength`; it is left out."
        "Nothing, if it does not matter to callers; else add it in an overlay.";
    SwaggerStatusMissing Swagger "swagger::status-missing" Error
        "An operation of a Swagger document has no response."
        "Add a status to its `responses`.";
    SwaggerStatusUnsupported Swagger "swagger::status-unsupported" Warning
        "A response has a status that is not a number, such as `default`; it is left out."
        "Add the response in an overlay.";
    SwaggerTagMissing Swagger "swagger::tag-missing" Warning
        "An operation of a Swagger document has no tag; its page is among those of the tag `Other`."
        "Give the operation a tag.";
    SwaggerUnreadable Swagger "swagger::unreadable" Error
        "A Swagger file or archive is damaged, or is not UTF-8 text."
        "Download the file again, or remove it.";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_start_with_their_stage() {
        assert!(Code::ALL.is_sorted_by_key(|code| code.as_str()));
        for code in Code::ALL {
            let stage = code.as_str().split("::").next();
            assert_eq!(stage, Some(code.stage().as_str()), "{code}");
        }
    }
}
