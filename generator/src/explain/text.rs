//! Formats an explanation for people.

use std::fmt;

use super::{Explanation, Reason};

/// The limit of characters for a value that an overlay changed.
const MOST: usize = 160;

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} `{}`: {}", self.kind, self.name, self.ty)?;
        let mut label = Label("pages");
        for page in &self.pages {
            let says = match page.says.as_str() {
                "" => "leaves the type empty".to_owned(),
                says => format!("says `{says}`"),
            };
            writeln!(f, "  {label}{} {says}", page.at)?;
            label.0 = "";
        }
        if self.more_pages > 0 {
            writeln!(f, "  {label}and on {} more", self.more_pages)?;
        }
        if let Some(Reason {
            rule,
            meaning,
            at,
            not,
        }) = &self.reason
        {
            let at = at.as_ref().map_or_else(String::new, |at| format!(", {at}"));
            writeln!(f, "  {}{rule}: {meaning}{at}", Label("why"))?;
            if !not.is_empty() {
                writeln!(f, "  {}not {}", Label(""), not.join(", "))?;
            }
        }
        let mut before = "";
        for correction in &self.corrections {
            if correction.at != before {
                let label = Label("overlay");
                writeln!(f, "  {label}{}: {}", correction.at, correction.reason)?;
            }
            before = &correction.at;
            let value = |value: &Option<String>| match value {
                Some(value) => shortened(value),
                None => "nothing".to_owned(),
            };
            let (was, is) = (value(&correction.was), value(&correction.is));
            let label = Label("");
            writeln!(f, "  {label}{} was {was}, is {is}", correction.pointer)?;
        }
        label = Label("spec");
        for part in &self.spec {
            writeln!(f, "  {label}{} {}", part.at, part.pointer)?;
            label.0 = "";
        }
        label = Label("rust");
        for item in &self.rust {
            writeln!(f, "  {label}{} in {}", item.path, item.file)?;
            label.0 = "";
        }
        if self.rust.is_empty() {
            writeln!(f, "  {label}no item of its own")?;
        }
        Ok(())
    }
}

struct Label(&'static str);

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<9}", self.0)
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
