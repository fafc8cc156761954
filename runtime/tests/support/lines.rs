//! What a subscriber of traces writes.

use std::io;
use std::sync::Mutex;

/// What was written.
#[derive(Default)]
pub struct Lines(Mutex<Vec<u8>>);

impl Lines {
    /// As text.
    pub fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for &Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
