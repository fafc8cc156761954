//! The state of a run: the texts that it read, its findings, and its progress.

use std::io;
use std::path::Path;

use super::error::{Error, Refusal};
use super::progress::Progress;
use crate::diagnostics::{Findings, Severity, Sources};
use crate::files::{self, OutputTree, Plan, Written};

/// Moves staged files into place below a root; see [`Plan::write_by`].
pub type Finisher = fn(&Path) -> io::Result<()>;

/// A run. Each function of [`run`](super) takes it as its first argument, adds texts and findings to it, and reports its stage.
#[derive(Debug)]
pub struct Session<'a> {
    /// The texts that findings refer to.
    pub sources: Sources,
    /// The findings so far.
    pub findings: Findings,
    /// The stages so far.
    pub progress: Progress<'a>,
    /// The most severe findings that allow files to be written.
    pub allowed: Severity,
    /// Moves files into place; this process if `None`.
    pub finisher: Option<Finisher>,
}

impl Default for Session<'_> {
    /// Creates a run without a listener, with warnings allowed.
    fn default() -> Self {
        Self {
            sources: Sources::with_loader(|file| std::fs::read_to_string(file).ok()),
            findings: Findings::new(),
            progress: Progress::default(),
            allowed: Severity::Warning,
            finisher: None,
        }
    }
}

/// The treatment of files that the generator did not create at paths that it writes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// They are overwritten, because the folder belongs to the generator.
    Replace,
    /// They are an error.
    Refuse,
}

impl Session<'_> {
    /// Checks that the findings allow files to be written.
    ///
    /// # Errors
    /// [`Error::Findings`], which takes all findings out of the session.
    pub fn accept(&mut self) -> Result<(), Error> {
        if !self.is_refused() {
            return Ok(());
        }
        self.progress.end();
        self.findings.sort();
        Err(Error::Findings(Refusal {
            findings: std::mem::take(&mut self.findings),
            sources: std::mem::take(&mut self.sources),
        }))
    }

    /// Whether a finding is more severe than the run allows, so that nothing will be written.
    pub(super) fn is_refused(&self) -> bool {
        self.findings
            .worst()
            .is_some_and(|worst| worst > self.allowed)
    }

    /// Writes a tree to a folder, all files or none, unless findings forbid it. The empty path is the current folder.
    ///
    /// # Errors
    /// [`Error::Findings`], [`Error::Folder`] and [`Error::Files`].
    pub fn write(
        &mut self,
        tree: &OutputTree,
        folder: &Path,
        foreign: Foreign,
    ) -> Result<Written, Error> {
        self.accept()?;
        self.progress.stage("writing files");
        let folder = current_if_empty(folder);
        std::fs::create_dir_all(folder).map_err(|source| Error::Folder {
            folder: folder.to_owned(),
            source,
        })?;
        let mut plan = plan(tree, folder)?;
        if foreign == Foreign::Refuse {
            plan = plan.over_own_files()?;
        }
        let written = match self.finisher {
            Some(finisher) => plan.write_by(finisher)?,
            None => plan.write()?,
        };
        self.progress.end();
        Ok(written)
    }
}

/// Compares a tree with the disk. The empty path is the current folder.
pub(super) fn plan<'a>(tree: &'a OutputTree, folder: &Path) -> Result<Plan<'a>, Error> {
    Ok(tree.plan(current_if_empty(folder), files::is_ours)?)
}

fn current_if_empty(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }
}

/// Finishes interrupted writes below these folders. Returns whether there were any.
///
/// # Errors
/// [`Error::Files`].
pub fn resume<'p>(folders: impl IntoIterator<Item = &'p Path>) -> Result<bool, Error> {
    let mut any = false;
    for folder in folders {
        any |= files::recover(folder)?;
    }
    Ok(any)
}
