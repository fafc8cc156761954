//! The current stage of a run, and the duration of each stage.

use std::time::{Duration, Instant};

/// Receives stages as they begin, and keeps their durations.
#[derive(Default)]
pub struct Progress<'a> {
    listener: Option<&'a dyn Fn(&'static str)>,
    times: Vec<(&'static str, Duration)>,
    running: Option<(&'static str, Instant)>,
}

impl std::fmt::Debug for Progress<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Progress")
            .field("times", &self.times)
            .finish_non_exhaustive()
    }
}

impl<'a> Progress<'a> {
    /// Creates a value that calls `listener` with the name of each stage as it begins.
    pub fn new(listener: &'a dyn Fn(&'static str)) -> Self {
        Self {
            listener: Some(listener),
            ..Self::default()
        }
    }

    /// Starts a stage, and ends the previous one.
    pub fn stage(&mut self, name: &'static str) {
        self.end();
        if let Some(listener) = self.listener {
            listener(name);
        }
        self.running = Some((name, Instant::now()));
    }

    /// Ends the last stage.
    pub fn end(&mut self) {
        if let Some((name, start)) = self.running.take() {
            self.times.push((name, start.elapsed()));
        }
    }

    /// Returns the stages with their durations.
    pub fn times(&self) -> &[(&'static str, Duration)] {
        &self.times
    }
}
