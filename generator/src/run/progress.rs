//! Which stage a run is in, and how long each took.

use std::time::{Duration, Instant};

/// Hears of stages as they begin, and keeps their times.
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
    /// Calls `listener` with the name of each stage as it begins.
    pub fn new(listener: &'a dyn Fn(&'static str)) -> Self {
        Self {
            listener: Some(listener),
            ..Self::default()
        }
    }

    /// A stage begins; the one before ends.
    pub fn stage(&mut self, name: &'static str) {
        self.end();
        if let Some(listener) = self.listener {
            listener(name);
        }
        self.running = Some((name, Instant::now()));
    }

    /// The last stage ends.
    pub fn end(&mut self) {
        if let Some((name, start)) = self.running.take() {
            self.times.push((name, start.elapsed()));
        }
    }

    /// The stages with the time that each took.
    pub fn times(&self) -> &[(&'static str, Duration)] {
        &self.times
    }
}
