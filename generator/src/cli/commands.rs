//! The commands: arguments in, one function of [`run`](crate::run), results out.

use std::path::{Path, PathBuf};

use globset::{GlobMatcher, GlobSet};

use super::args::{
    Args, Command, GenerateArgs, ImportArgs, PagesArgs, RuntimeArgs, RustArgs, SourceArgs, SpecArgs,
};
use super::finish;
use super::output::Console;
use super::{NOT_IN_ORDER, OK, UNUSABLE};
use crate::files::{OutputTree, Written};
use crate::recover::Api;
use crate::run::{self, Error, Foreign, Inputs, Layout, Named, Progress, Session};
use crate::rust::RustOptions;
use crate::spec;

/// The command that puts stale files in order, as messages name it.
pub(super) const REPAIR: &str = "cargo run --release -p pagewire";

/// Why a command ends early.
pub(super) enum Stop {
    /// The run has no result.
    Run(Error),
    /// Something is not in order, in words: stale files, unwanted changes.
    NotInOrder(String),
    /// The arguments or a file to write are unusable, in words.
    Unusable(String),
}

impl<E: Into<Error>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Run(error.into())
    }
}

/// Runs a command and returns its exit code.
pub(super) fn run(args: Args) -> u8 {
    let console = Console::new(&args.global);
    let bar = console.spinner();
    let listener = |stage: &'static str| bar.set_message(stage);
    let mut cli = Cli {
        console: &console,
        layout: Layout::here(),
        session: Session {
            progress: Progress::new(&listener),
            allowed: args.global.allow.severity(),
            finisher: Some(finish::elsewhere),
            ..Session::default()
        },
    };
    let result = match (args.command, args.generate.first()) {
        (Some(_), Some(option)) => Err(Stop::Unusable(format!(
            "`{option}` is in front of the command; options of a command go after it, and `pagewire COMMAND --help` \
             lists those that it takes"
        ))),
        (Some(command), None) => cli.execute(command),
        (None, _) => cli.execute(Command::Generate(args.generate)),
    };
    bar.finish_and_clear();
    cli.session.progress.end();
    let Session {
        findings, sources, ..
    } = &mut cli.session;
    if let Err(Stop::Run(Error::Findings(refusal))) = &result {
        console.findings(&refusal.findings, &refusal.sources);
    } else {
        findings.sort();
        console.findings(findings, sources);
    }
    console.times(&cli.session.progress);
    match result {
        Ok(summary) => {
            if !summary.is_empty() {
                console.say(&summary);
            }
            OK
        }
        Err(Stop::Run(Error::Findings(_))) => {
            console.fail(
                "nothing was written: there are findings above the allowed level (see --allow)",
            );
            NOT_IN_ORDER
        }
        Err(Stop::NotInOrder(message)) => {
            console.fail(&message);
            NOT_IN_ORDER
        }
        Err(Stop::Unusable(message)) => {
            console.fail(&message);
            UNUSABLE
        }
        Err(Stop::Run(error)) => {
            console.fail(&error.to_string());
            UNUSABLE
        }
    }
}

/// A command that runs.
pub(super) struct Cli<'a> {
    pub(super) console: &'a Console,
    /// The repository that the current folder lies in.
    pub(super) layout: Layout,
    pub(super) session: Session<'a>,
}

impl Cli<'_> {
    fn execute(&mut self, command: Command) -> Result<String, Stop> {
        // A tree that is part old and part new is not read.
        if !matches!(command, Command::FinishWrite { .. }) {
            self.resume(&[
                &self.layout.pages(),
                &self.layout.package(),
                self.layout.root(),
            ])?;
        }
        match command {
            Command::Generate(args) => self.generate(&args),
            Command::Spec(args) => self.spec(&args),
            Command::Rust(args) => self.rust(&args),
            Command::Import(args) => self.import(&args),
            Command::Explain(args) => self.explain(&args),
            Command::Findings(args) => self.found(&args),
            Command::Report(args) => self.report(&args),
            Command::Check(args) => self.check(&args),
            Command::Diff(args) => self.diff(&args),
            Command::Update(args) => self.update(&args),
            Command::FinishWrite { root } => {
                run::resume([root.as_path()])?;
                Ok(String::new())
            }
        }
    }

    fn generate(&mut self, args: &GenerateArgs) -> Result<String, Stop> {
        let out = self.target(args.out.as_deref(), args.pages.tags.as_ref())?;
        let (inputs, options) = self.generated(args);
        let made = run::generate(&mut self.session, &inputs, &options)?;
        let written = self.write(&made.tree, out.root())?;
        Ok(format!("{}; {written}", summary(&made.api)))
    }

    fn spec(&mut self, args: &SpecArgs) -> Result<String, Stop> {
        let (folder, name) = match &args.spec {
            Some(file) => split(file),
            None => {
                let out = self.target(args.out.as_deref(), args.pages.tags.as_ref())?;
                (out.root().to_owned(), Layout::DOCUMENT.to_owned())
            }
        };
        let inputs = self.inputs(&args.pages);
        let (api, described) = run::described(&mut self.session, &inputs)?;
        let text = if name.ends_with(".json") {
            spec::to_json(&described.document)?
        } else {
            described.text
        };
        let mut tree = OutputTree::new();
        tree.add(&name, text)?;
        let written = self.write(&tree, &folder)?;
        Ok(format!("{}; {written}", summary(&api)))
    }

    fn rust(&mut self, args: &RustArgs) -> Result<String, Stop> {
        self.whole_or_elsewhere(args.out.as_deref(), args.tags.as_ref())?;
        let folder = args.out.clone().unwrap_or_else(|| self.layout.package());
        self.resume(&[&folder])?;
        let file = args.spec.clone().unwrap_or_else(|| self.layout.document());
        self.session.progress.stage("reading the document");
        let (document, text) = run::read_document(&mut self.session, &file, args.refs.as_deref())?;
        let named = Named {
            document: &document,
            name: &file.display().to_string(),
            text: Some(&text),
        };
        let options = self.rust_options(args.out.as_deref(), args.tags.as_ref(), &args.runtime);
        let tree = run::package(&mut self.session, named, &options)?;
        // The folder may be anybody's: a crate by hand is not written over.
        let written = self.session.write(&tree, &folder, Foreign::Refuse)?;
        Ok(format!("{} files; {}", tree.len(), counts(written)))
    }

    fn import(&mut self, args: &ImportArgs) -> Result<String, Stop> {
        let out = self.target(args.out.as_deref(), None)?;
        let inputs = Inputs {
            docs: args.from.clone(),
            release: args.release.clone(),
            archives: args.archives.archives.clone(),
            archive_names: args.archives.archive_names.clone(),
            ..sources(&args.sources)
        };
        let made = run::import(&mut self.session, &inputs, &out.pages())?;
        let written = self.write(&made.tree, &out.pages())?;
        Ok(format!("{}; {written}", summary(&made.api)))
    }

    /// Where a command writes to, with what an interrupted run left there finished.
    pub(super) fn target(
        &self,
        out: Option<&Path>,
        tags: Option<&GlobMatcher>,
    ) -> Result<Layout, Stop> {
        self.whole_or_elsewhere(out, tags)?;
        let Some(out) = out.map(Layout::at) else {
            return Ok(self.layout.clone());
        };
        self.resume(&[&out.pages(), out.root()])?;
        Ok(out)
    }

    /// Finishes what an interrupted run began, where this one is about to read and to write.
    fn resume(&self, folders: &[&Path]) -> Result<(), Stop> {
        if run::resume(folders.iter().copied())? {
            self.console
                .say("finished what a run that was cut off had begun to write");
        }
        Ok(())
    }

    /// Some tags only make a part of the API, which must not take the place of the whole.
    fn whole_or_elsewhere(
        &self,
        out: Option<&Path>,
        tags: Option<&GlobMatcher>,
    ) -> Result<(), Stop> {
        if tags.is_some() && out.is_none() && self.layout.has_pages() {
            return Err(Stop::Unusable(
                "--tags makes a part of the API, and the repository holds the whole; pass --out with another folder"
                    .to_owned(),
            ));
        }
        Ok(())
    }

    /// What `generate` and `check` read and make.
    pub(super) fn generated(&self, args: &GenerateArgs) -> (Inputs, RustOptions) {
        // Elsewhere than in this repository the crate belongs to no workspace.
        let package = args.out.as_deref().map(|out| out.join(Layout::PACKAGE));
        let tags = args.pages.tags.as_ref();
        let options = self.rust_options(package.as_deref(), tags, &args.runtime);
        (self.inputs(&args.pages), options)
    }

    /// The pages that are asked for, or those of the repository. The repository's overlays correct its own pages only.
    pub(super) fn inputs(&self, args: &PagesArgs) -> Inputs {
        let own = args.docs.is_empty();
        let overlays = args.overlays.clone();
        Inputs {
            docs: if own {
                vec![self.layout.pages()]
            } else {
                args.docs.clone()
            },
            tags: args.tags.clone(),
            overlays: overlays.or_else(|| own.then(|| self.layout.overlays()).flatten()),
            ..sources(&args.sources)
        }
    }

    /// The options of the repository's own crate, or of one in another folder.
    pub(super) fn rust_options(
        &self,
        folder: Option<&Path>,
        tags: Option<&GlobMatcher>,
        runtime: &RuntimeArgs,
    ) -> RustOptions {
        // A single glob that was compiled once compiles again.
        let tags = tags.and_then(|tags| GlobSet::builder().add(tags.glob().clone()).build().ok());
        let profile = runtime.profile.clone();
        let runtime = runtime.runtime.clone();
        if let Some(folder) = folder {
            return RustOptions {
                profile,
                ..run::standalone(folder, tags, runtime.unwrap_or_default())
            };
        }
        let own = RustOptions::default();
        RustOptions {
            tags,
            profile,
            runtime: runtime.map_or(own.runtime.clone(), |runtime| {
                run::seen_from(&self.layout.package(), runtime)
            }),
            command: REPAIR.to_owned(),
            ..own
        }
    }

    /// Writes a tree, unless findings forbid it, and says what that changed.
    pub(super) fn write(&mut self, tree: &OutputTree, folder: &Path) -> Result<String, Stop> {
        let written = self.session.write(tree, folder, Foreign::Replace)?;
        Ok(counts(written))
    }
}

/// Inputs that are evidence and second sources only.
pub(super) fn sources(args: &SourceArgs) -> Inputs {
    let SourceArgs {
        evidence,
        swagger,
        soap,
        docfx,
    } = args.clone();
    Inputs {
        evidence,
        swagger,
        soap,
        docfx,
        ..Inputs::default()
    }
}

fn counts(written: Written) -> String {
    format!(
        "{} files new, {} changed, {} removed, {} unchanged",
        written.new, written.changed, written.removed, written.unchanged
    )
}

/// The folder and the name of a file.
pub(super) fn split(file: &Path) -> (PathBuf, String) {
    let name = file.file_name().unwrap_or_default();
    (
        file.parent().map_or_else(PathBuf::new, Path::to_owned),
        name.to_string_lossy().into_owned(),
    )
}

/// What an API holds, in a line.
pub(super) fn summary(api: &Api) -> String {
    let tags: std::collections::BTreeSet<&str> = api
        .operations
        .iter()
        .map(|o| o.operation.page.tag.as_str())
        .collect();
    format!(
        "{} operations in {} tags, {} carriers, {} enums",
        api.operations.len(),
        tags.len(),
        api.carriers.len(),
        api.enums.len()
    )
}
