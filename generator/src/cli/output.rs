//! What a run tells the user: findings, times, a summary.

use std::io::{IsTerminal as _, Write as _};

use super::args::{Global, MessageFormat};
use crate::diagnostics::{Findings, Human, Severity, Sources, Tally, write_json};
use crate::run::Progress;

/// Where messages go: standard error, so that standard output stays free.
pub(super) struct Console {
    format: MessageFormat,
    quiet: bool,
    verbose: bool,
}

impl Console {
    pub(super) fn new(global: &Global) -> Self {
        Self {
            format: global.message_format,
            quiet: global.quiet,
            verbose: global.verbose > 0,
        }
    }

    /// A spinner that names the stage, on a terminal only.
    pub(super) fn spinner(&self) -> indicatif::ProgressBar {
        if self.quiet || self.format == MessageFormat::Json || !std::io::stderr().is_terminal() {
            return indicatif::ProgressBar::hidden();
        }
        let bar = indicatif::ProgressBar::new_spinner();
        bar.enable_steady_tick(std::time::Duration::from_millis(100));
        bar
    }

    /// Findings that the chosen loudness shows, and their counts by code. A reader that went away is no reason to fail.
    pub(super) fn findings(&self, findings: &Findings, sources: &Sources) {
        let mut out = std::io::stderr().lock();
        let least = match (self.quiet, self.verbose) {
            (true, _) => Severity::Error,
            (_, true) => Severity::Note,
            _ => Severity::Warning,
        };
        let _ = match self.format {
            MessageFormat::Human => Human::for_stream(&out)
                .at_least(least)
                .write(findings, sources, &mut out),
            MessageFormat::Json => write_json(findings, sources, &mut out),
        };
        drop(out);
        if !findings.is_empty() {
            self.say(Tally::render(&findings.tally()).trim_end());
        }
    }

    /// The time of each stage and the peak memory, when asked for.
    pub(super) fn times(&self, progress: &Progress<'_>) {
        if !self.verbose {
            return;
        }
        let total: f64 = progress.times().iter().map(|(_, t)| t.as_secs_f64()).sum();
        for (stage, time) in progress.times() {
            let seconds = time.as_secs_f64();
            self.say(&format!(
                "{stage:<24} {seconds:>7.3} s {:>4.0} %",
                100.0 * seconds / total.max(f64::EPSILON)
            ));
        }
        let memory =
            peak_memory().map_or_else(String::new, |mib| format!(", peak memory {mib} MiB"));
        self.say(&format!("{:<24} {total:>7.3} s{memory}", "all stages"));
    }

    /// A line for people; silent with `--quiet` and in JSON mode.
    pub(super) fn say(&self, line: &str) {
        if !self.quiet && self.format == MessageFormat::Human {
            let _ = writeln!(std::io::stderr().lock(), "{line}");
        }
    }

    /// A line that says why the run failed.
    pub(super) fn fail(&self, line: &str) {
        let mut out = std::io::stderr().lock();
        let _ = match self.format {
            MessageFormat::Human => writeln!(out, "error: {line}"),
            MessageFormat::Json => {
                let value =
                    serde_json::json!({ "severity": "error", "code": "cli", "message": line });
                writeln!(out, "{value}")
            }
        };
    }
}

/// The most memory that this process held, in MiB, where the system tells (Linux).
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kib / 1024)
}
