//! What can be said on the command line.

use std::path::PathBuf;

use clap::{ArgAction, Args as Arguments, Parser, Subcommand, ValueEnum};
use globset::{Glob, GlobMatcher};

use crate::diagnostics::Severity;
use crate::import::SourceKind;
use crate::rust::RuntimeDependency;

const EXAMPLES: &str = "\
Examples:
  pagewire                                      regenerate spec/openapi.yaml and generated/ from spec/docs
  pagewire check                                fail when they are out of date
  pagewire spec --docs pages --out /tmp/api     describe another page tree
  pagewire diff HEAD~1 spec/openapi.yaml        what changed since the last commit, and for whom
  pagewire rust --spec petstore.yaml --out petstore
                                                 make a crate from any OpenAPI 3 or Swagger 2.0 document
  pagewire --tags 'Chat*' --out /tmp/chat       only the chat part
  pagewire import --from vendor/restful --soap vendor/soap --docfx vendor/docfx
                                                 renew spec/docs from the vendor's pages
  pagewire update --from vendor/restful --whole --soap vendor/soap --docfx vendor/docfx
                                                 the same, then regenerate, and say what changed
  pagewire explain ChatSessionEntity.Status     from the page to the Rust item, with the reason
  pagewire report                               the state of it all as one HTML page, target/report.html
  pagewire findings --upstream --docs vendor/restful --soap vendor/soap --docfx vendor/docfx \\
      --overlays spec/overlays --out report.md   what the vendor's pages could say better

Exit codes:
  0  success
  1  files are stale (check), there are changes that --fail-on names (diff), or a finding is above the allowed
     level; nothing was written
  2  the arguments or an input are unusable; nothing was written";

/// Turns the SuperOffice WebAPI reference pages into an OpenAPI document and a Rust crate.
#[derive(Debug, Parser)]
#[command(name = "pagewire", version, after_help = EXAMPLES)]
pub struct Args {
    /// What to do; without a command, `generate`.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The options of `generate`, for a line without a command.
    #[command(flatten)]
    pub generate: GenerateArgs,
    /// What every command takes.
    #[command(flatten)]
    pub global: Global,
}

/// The options of all commands.
#[derive(Debug, Arguments)]
pub struct Global {
    /// How findings are shown, on standard error
    #[arg(long, value_enum, default_value_t = MessageFormat::Human, global = true)]
    pub message_format: MessageFormat,
    /// The worst findings that still let files be written
    #[arg(long, value_enum, default_value_t = Allowed::Warning, global = true)]
    pub allow: Allowed,
    /// Say less: only errors
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say more: notes, and the time of each stage
    #[arg(short, long, action = ArgAction::Count, global = true)]
    pub verbose: u8,
}

/// The commands.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Pages → OpenAPI document and Rust crate (the default)
    Generate(GenerateArgs),
    /// Pages → OpenAPI document
    Spec(SpecArgs),
    /// OpenAPI 3 or Swagger 2.0 document, YAML or JSON → Rust crate
    Rust(RustArgs),
    /// The vendor's pages → our own pages, reduced to facts and with every type written out
    Import(ImportArgs),
    /// Why something is what it is: pages, rule, OpenAPI document, Rust item
    Explain(ExplainArgs),
    /// What was found in the pages, as a report on standard output or in the file that --out names
    Findings(FindingsArgs),
    /// One HTML page with the state of it all: coverage, where types come from, findings, largest carriers, changes
    Report(ReportArgs),
    /// Compare what would be generated with what is there; exit code 1 when they differ, with the
    /// pages that changed, what depends on them, and the command that repairs
    Check(GenerateArgs),
    /// What changed from one document to another, and for whom: on the wire, in Rust, in descriptions
    Diff(DiffArgs),
    /// Follow a new release of the vendor's pages: renew pages, document, crate and changelog, all or nothing
    Update(UpdateArgs),
    /// Move the files of a write that was begun below a folder into place
    #[command(hide = true)]
    FinishWrite {
        /// The folder
        root: PathBuf,
    },
}

/// Evidence for types beside the pages that are described.
#[derive(Debug, Clone, Default, PartialEq, Arguments)]
pub struct SourceArgs {
    /// Folder of pages of another release, as evidence for types only; the one whose name sorts last counts most
    #[arg(long, value_name = "DIR")]
    pub evidence: Vec<PathBuf>,
    /// The Swagger 2.0 documents of the same release, a second source for types and enums: a file, a zip archive, or a
    /// folder of either; where they contradict a page the page is followed
    #[arg(long, value_name = "PATH")]
    pub swagger: Option<PathBuf>,
    /// Folder of the SOAP contract pages, a second source for types and enums
    #[arg(long, value_name = "DIR")]
    pub soap: Option<PathBuf>,
    /// Folder of the .NET reference (DocFX YAML), a second source for types and enums
    #[arg(long, value_name = "DIR")]
    pub docfx: Option<PathBuf>,
}

/// The vendor's pages of archives.
#[derive(Debug, Clone, Default, Arguments)]
pub struct ArchiveArgs {
    /// Folder of the vendor's pages of archives; those that operations name and those that we have are taken; may be
    /// given several times [default: our own pages of archives stay as they are]
    #[arg(long, value_name = "DIR")]
    pub archives: Vec<PathBuf>,
    /// An archive to take as well, by its name; may be given several times, or with commas
    #[arg(
        long = "archive",
        value_name = "NAME",
        value_delimiter = ',',
        requires = "archives"
    )]
    pub archive_names: Vec<String>,
}

/// Pages to describe, and what belongs to them.
#[derive(Debug, Clone, Default, Arguments)]
pub struct PagesArgs {
    /// Folder of pages to describe; may be given several times [default: spec/docs]
    #[arg(long, value_name = "DIR")]
    pub docs: Vec<PathBuf>,
    /// Evidence for types.
    #[command(flatten)]
    pub sources: SourceArgs,
    /// Folder of OpenAPI overlays that correct the document [default: spec/overlays, for the repository's own pages]
    #[arg(long, value_name = "DIR")]
    pub overlays: Option<PathBuf>,
    /// Only tags that match, such as 'Chat*'
    #[arg(long, value_name = "GLOB", value_parser = glob)]
    pub tags: Option<GlobMatcher>,
}

/// Where a crate finds the runtime, and which profile of it the crate names.
#[derive(Debug, Clone, Default, Arguments)]
pub struct RuntimeArgs {
    /// Where the crate finds pagewire-runtime: path:DIR, version:REQUIREMENT, git:URL or git:URL#tag=NAME (also rev and
    /// branch), or workspace [default: workspace for the repository's own crate, elsewhere the release of this version]
    #[arg(long, value_name = "SOURCE")]
    pub runtime: Option<RuntimeDependency>,
    /// What the API does differently from the specifications, in place of what the document says: openapi for nothing,
    /// or superoffice
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
}

/// What `generate` and `check` take.
#[derive(Debug, Clone, Default, Arguments)]
pub struct GenerateArgs {
    /// The pages.
    #[command(flatten)]
    pub pages: PagesArgs,
    /// Folder that document and crate are in [default: the repository]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The runtime.
    #[command(flatten)]
    pub runtime: RuntimeArgs,
}

impl GenerateArgs {
    /// The first option that was given.
    pub(super) fn first(&self) -> Option<&'static str> {
        let Self {
            pages:
                PagesArgs {
                    docs,
                    sources:
                        SourceArgs {
                            evidence,
                            swagger,
                            soap,
                            docfx,
                        },
                    overlays,
                    tags,
                },
            out,
            runtime: RuntimeArgs { runtime, profile },
        } = self;
        let given = [
            ("--docs", !docs.is_empty()),
            ("--evidence", !evidence.is_empty()),
            ("--swagger", swagger.is_some()),
            ("--soap", soap.is_some()),
            ("--docfx", docfx.is_some()),
            ("--overlays", overlays.is_some()),
            ("--tags", tags.is_some()),
            ("--out", out.is_some()),
            ("--runtime", runtime.is_some()),
            ("--profile", profile.is_some()),
        ];
        given
            .into_iter()
            .find_map(|(option, is_given)| is_given.then_some(option))
    }
}

/// What `spec` takes.
#[derive(Debug, Clone, Arguments)]
pub struct SpecArgs {
    /// The pages.
    #[command(flatten)]
    pub pages: PagesArgs,
    /// The document to write, as JSON if it ends in .json [default: spec/openapi.yaml]
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// Folder to write spec/openapi.yaml to [default: the repository]
    #[arg(long, value_name = "DIR", conflicts_with = "spec")]
    pub out: Option<PathBuf>,
}

/// What `rust` takes.
#[derive(Debug, Clone, Arguments)]
pub struct RustArgs {
    /// The document to read [default: spec/openapi.yaml]
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// Only tags that match, such as 'Chat*'
    #[arg(long, value_name = "GLOB", value_parser = glob)]
    pub tags: Option<GlobMatcher>,
    /// Folder that files may be in which the document's references name [default: the folder of the document]
    #[arg(long, value_name = "DIR")]
    pub refs: Option<PathBuf>,
    /// Folder of the crate [default: generated]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The runtime.
    #[command(flatten)]
    pub runtime: RuntimeArgs,
}

/// What `import` takes.
#[derive(Debug, Clone, Arguments)]
pub struct ImportArgs {
    /// Folder of the vendor's pages; may be given several times
    #[arg(long, value_name = "DIR", required = true)]
    pub from: Vec<PathBuf>,
    /// What the release is called; the document and the crate have it as their version [default: the name of the folder]
    #[arg(long, value_name = "NAME", value_parser = release)]
    pub release: Option<String>,
    /// Evidence for types.
    #[command(flatten)]
    pub sources: SourceArgs,
    /// The archives.
    #[command(flatten)]
    pub archives: ArchiveArgs,
    /// Folder to write spec/docs to [default: the repository]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// What `explain` takes.
#[derive(Debug, Clone, Arguments)]
pub struct ExplainArgs {
    /// `Carrier`, `Carrier.Property`, `Enum.Member`, an operation's id or 'METHOD /path', an operation
    /// followed by `.Parameter`, `#request` or `#response`; a tag, an archive, `Archive.column`, a Rust
    /// path or its last segments, or a method's name
    #[arg(required = true)]
    pub name: Vec<String>,
    /// How it is printed, on standard output
    #[arg(long, value_enum, default_value_t = ExplainFormat::Text)]
    pub format: ExplainFormat,
    /// The pages.
    #[command(flatten)]
    pub pages: PagesArgs,
}

/// What `findings` takes.
#[derive(Debug, Clone, Arguments)]
pub struct FindingsArgs {
    /// What the vendor's authors could say better, page by page, with evidence
    #[arg(long)]
    pub upstream: bool,
    /// The form of the report
    #[arg(long, value_enum, default_value_t = ReportFormat::Markdown)]
    pub format: ReportFormat,
    /// The pages.
    #[command(flatten)]
    pub pages: PagesArgs,
    /// File to write the report to [default: standard output]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// What `update` takes.
#[derive(Debug, Clone, Arguments)]
pub struct UpdateArgs {
    /// Folder of the vendor's pages; may be given several times
    #[arg(long, value_name = "DIR", required = true)]
    pub from: Vec<PathBuf>,
    /// The folders hold the whole reference: tags that they do not have are removed
    #[arg(long)]
    pub whole: bool,
    /// What the release is called, if anything changed; the document and the crate have it as their version [default: the
    /// name of the folder, and without --whole what it was called]
    #[arg(long, value_name = "NAME", value_parser = release)]
    pub release: Option<String>,
    /// Evidence for types.
    #[command(flatten)]
    pub sources: SourceArgs,
    /// The archives.
    #[command(flatten)]
    pub archives: ArchiveArgs,
    /// Do without the sources of a kind that the last import had; may be given several times, or with commas
    #[arg(long, value_name = "SOURCE", value_delimiter = ',')]
    pub without: Vec<SourceKind>,
    /// Folder of OpenAPI overlays that correct the document [default: spec/overlays]
    #[arg(long, value_name = "DIR")]
    pub overlays: Option<PathBuf>,
    /// Folder of the repository to renew [default: the one around the current folder]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Also write what changed to a file, as Markdown for a pull request
    #[arg(long, value_name = "FILE")]
    pub summary: Option<PathBuf>,
    /// Print every change, also where an overview is shorter
    #[arg(long)]
    pub details: bool,
    /// Print the changes without writing them; the summary is written
    #[arg(long)]
    pub dry_run: bool,
}

/// What `report` takes.
#[derive(Debug, Clone, Arguments)]
#[command(
    after_help = "The page goes to the file that --out names, or to target/report.html; its path is printed."
)]
pub struct ReportArgs {
    /// Show what changed since then: a revision of git, an OpenAPI document or a folder of pages [default: the last
    /// tag, for the repository's own pages]
    #[arg(long, value_name = "REV")]
    pub since: Option<String>,
    /// Figures that `benches/crate --json FILE` wrote [default: target/bench/crate.json, where it is there]
    #[arg(long, value_name = "FILE")]
    pub figures: Option<PathBuf>,
    /// The pages.
    #[command(flatten)]
    pub pages: PagesArgs,
    /// File to write the page to [default: target/report.html]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// The forms of an explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExplainFormat {
    /// For people
    Text,
    /// A JSON array with an object for each name
    Json,
}

/// The forms of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For people
    Markdown,
    /// One JSON document
    Json,
}

const INPUTS: &str = "\
OLD and NEW are OpenAPI documents, folders of pages, or either in a revision of git:
`HEAD~1:spec/docs`; a revision alone means its spec/openapi.yaml. Pages are read with --evidence,
--soap and --docfx, and corrected by the folder `overlays` beside them or by --overlays; --tags
compares only some tags.

What changed goes to standard output. Exit code 1 means that there are changes of the kind that
--fail-on names.";

/// What `diff` takes.
#[derive(Debug, Clone, Arguments)]
#[command(after_help = INPUTS)]
pub struct DiffArgs {
    /// What was: a document, `-` for one on standard input, a folder of pages, or a revision of git
    pub old: String,
    /// What is
    pub new: String,
    /// How the changes are written
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub format: DiffFormat,
    /// Exit with 1 when there are changes of this kind
    #[arg(long, value_enum, value_name = "KIND")]
    pub fail_on: Option<FailOn>,
    /// Compare only tags that both have, for trees that cover different parts of the API
    #[arg(long)]
    pub common: bool,
    /// Only tags that match, such as 'Chat*'
    #[arg(long, visible_alias = "tag", value_name = "GLOB", value_parser = glob)]
    pub tags: Option<GlobMatcher>,
    /// Evidence for the types of pages.
    #[command(flatten)]
    pub sources: SourceArgs,
    /// Folder of OpenAPI overlays that correct pages [default: the folder `overlays` beside each page tree]
    #[arg(long, value_name = "DIR")]
    pub overlays: Option<PathBuf>,
    /// Show only changes of these classes; --fail-on looks at all of them
    #[arg(long, value_enum, value_name = "CLASS", value_delimiter = ',')]
    pub only: Vec<Only>,
    /// Write out every change, also where an overview is shorter
    #[arg(long)]
    pub details: bool,
}

/// Classes of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Only {
    /// Those that break somebody, on the wire or in Rust
    Breaking,
    /// Those after which everything still works
    Compatible,
    /// Descriptions and examples
    Docs,
}

impl From<Only> for crate::diff::Class {
    fn from(only: Only) -> Self {
        match only {
            Only::Breaking => Self::Breaking,
            Only::Compatible => Self::Compatible,
            Only::Docs => Self::Docs,
        }
    }
}

/// How changes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For a terminal
    Text,
    /// For a comment on a pull request, within its limit of length
    Markdown,
    /// One object, for programs
    Json,
    /// Lines for a changelog, in Markdown
    Changelog,
    /// Annotations of a GitHub workflow
    Github,
    /// A page with filters, complete in itself
    Html,
}

/// Changes that make `diff` exit with 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Those that break somebody, on the wire or in Rust
    Breaking,
    /// All
    Any,
}

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MessageFormat {
    /// Text with excerpts
    Human,
    /// One JSON object a line
    Json,
}

/// The levels of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Allowed {
    /// Notes only
    Note,
    /// Notes and warnings
    Warning,
    /// Everything; what can be made is made
    Error,
}

impl Allowed {
    /// The severity up to which files are written.
    pub(super) fn severity(self) -> Severity {
        match self {
            Self::Note => Severity::Note,
            Self::Warning => Severity::Warning,
            Self::Error => Severity::Error,
        }
    }
}

fn glob(text: &str) -> Result<GlobMatcher, globset::Error> {
    Glob::new(text).map(|glob| glob.compile_matcher())
}

/// The longest name of a release.
const MAX_RELEASE: usize = 64;

/// Names of releases are versions of documents and crates' constants, and sorted as text: they begin with the release's date.
fn release(name: &str) -> Result<String, String> {
    let (date, rest) = name.split_at_checked("2026-07".len()).unwrap_or((name, ""));
    let is_digit = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let month = date.split_once('-').filter(|(year, month)| {
        year.len() == 4
            && is_digit(year)
            && is_digit(month)
            && matches!(month.parse(), Ok(1..=12_u8))
    });
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    let goes_on = rest.is_empty() || rest.starts_with('-') && rest.len() > 1;
    if month.is_some() && goes_on && rest.bytes().all(is_word) && name.len() <= MAX_RELEASE {
        return Ok(name.to_owned());
    }
    Err("write year and month, such as `2026-07`, and if needed a hyphen and a word of letters, digits, `-`, `.` and `_`, such as \
         `2026-07-swagger`"
        .to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn names_of_releases_begin_with_year_and_month() {
        for name in [
            "2022-02",
            "2026-07-swagger",
            "2026-07-14",
            "2023-02-sample-between",
        ] {
            assert_eq!(super::release(name).as_deref(), Ok(name));
        }
        for name in [
            "",
            "2026",
            "2026-13",
            "2026-00",
            "26-07",
            "2026-07-",
            "2026-07 final",
            "2026-071",
            "2026-+7",
            "July 2026",
            "2026-07-ä",
            "2026-0é",
            "../2026-07",
        ] {
            assert!(super::release(name).is_err(), "{name}");
        }
    }

    #[test]
    fn the_arguments_are_consistent() {
        super::Args::command().debug_assert();
    }
}
