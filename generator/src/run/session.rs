//! The state of a run: what it has read, what it has found, and how far it is.

use std::io;
use std::path::Path;

use super::error::{Error, Refusal};
use super::progress::Progress;
use crate::diagnostics::{Findings, Severity, Sources};
use crate::files::{self, OutputTree, Plan, Written};

/// Moves files that are ready into place below a root; see [`Plan::write_by`].
pub type Finisher = fn(&Path) -> io::Result<()>;

/// A run. Each function of [`run`](super) takes it first, adds to it what it reads and finds, and says which stage it is
/// in.
#[derive(Debug)]
pub struct Session<'a> {
    /// The texts that findings point into.
    pub sources: Sources,
    /// What was found so far.
    pub findings: Findings,
    /// The stages so far.
    pub progress: Progress<'a>,
    /// The worst findings that still let files be written.
    pub allowed: Severity,
    /// Who moves files into place; this process where it is `None`.
    pub finisher: Option<Finisher>,
}

impl Default for Session<'_> {
    /// A run that nobody listens to, with warnings allowed.
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

/// What happens to files that the generator did not make and that stand where one of its own is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// They are written over: the folder is the generator's.
    Replace,
    /// They are an error.
    Refuse,
}

impl Session<'_> {
    /// Goes on if findings let files be written.
    ///
    /// # Errors
    /// [`Error::Findings`], which takes all findings out of the session.
    pub fn accept(&mut self) -> Result<(), Error> {
        match self.findings.worst() {
            Some(worst) if worst > self.allowed => {
                self.progress.end();
                self.findings.sort();
                Err(Error::Findings(Refusal {
                    findings: std::mem::take(&mut self.findings),
                    sources: std::mem::take(&mut self.sources),
                }))
            }
            _ => Ok(()),
        }
    }

    /// Makes a folder equal to a tree, all files or none, unless findings forbid it. The empty path is the current
    /// folder.
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

/// Compares a tree with the disk; the empty path is the current folder.
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

/// Finishes what interrupted runs began to write below these folders. Returns whether there was anything.
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
