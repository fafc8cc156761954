//! JSON pointers.

use std::borrow::{Borrow, Cow};
use std::fmt::{self, Write as _};

/// A JSON pointer (RFC 6901): the place of a part in a document.
///
/// Escapes names when they are added and unescapes them when they are read, so that callers need not.
///
/// ```
/// use pagewire::openapi::Pointer;
///
/// let operation = Pointer::root().step("paths").step("/user/{id}").step("get");
/// assert_eq!(operation.as_str(), "/paths/~1user~1{id}/get");
/// assert_eq!(operation.steps().nth(1).unwrap(), "/user/{id}");
/// assert_eq!(Pointer::of_reference("#/paths/~1user~1%7Bid%7D/get"), Some(operation));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// Returns the pointer to the whole document.
    #[must_use]
    pub const fn root() -> Self {
        Self(String::new())
    }

    /// Returns the place of a component, such as `/components/schemas/Order`.
    #[must_use]
    pub fn component(section: &str, name: &str) -> Self {
        Self::root().step("components").step(section).step(name)
    }

    /// Parses a pointer: an empty text, or a slash before each step.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_started = text.is_empty() || text.starts_with('/');
        let mut escapes = text.split('~').skip(1);
        let is_escaped = escapes.all(|rest| rest.starts_with(['0', '1']));
        (is_started && is_escaped).then(|| Self(text.to_owned()))
    }

    /// Returns the place that a `$ref` names within its document; `None` if it names another document.
    #[must_use]
    pub fn of_reference(reference: &str) -> Option<Self> {
        Self::parse(&decoded(reference.strip_prefix('#')?)?)
    }

    /// Appends a step: the name of a member or the number of an item.
    #[must_use]
    pub fn step(&self, name: impl fmt::Display) -> Self {
        let mut text = String::with_capacity(self.0.len() + 16);
        text.push_str(&self.0);
        text.push('/');
        let mut escaped = Escaped(text);
        // Writing to a string does not fail. If a `Display` fails, its output so far is used.
        let _ = write!(escaped, "{name}");
        Self(escaped.0)
    }

    /// Returns the reference to the place from within the document.
    #[must_use]
    pub fn to_reference(&self) -> String {
        // In a reference, a percent sign begins an escape.
        format!("#{}", self.0.replace('%', "%25"))
    }

    /// Escapes a name for use in a pointer.
    pub(crate) fn escaped(name: &str) -> Cow<'_, str> {
        if !name.contains(['~', '/']) {
            return name.into();
        }
        let mut escaped = Escaped(String::with_capacity(name.len() + 8));
        // Writing to a string does not fail.
        let _ = escaped.write_str(name);
        escaped.0.into()
    }

    /// Returns the place of the parent.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let (parent, _) = self.0.rsplit_once('/')?;
        Some(Self(parent.to_owned()))
    }

    /// Returns the last step.
    #[must_use]
    pub fn last(&self) -> Option<Cow<'_, str>> {
        self.0.rsplit_once('/').map(|(_, step)| unescaped(step))
    }

    /// Returns the names and numbers of the steps, from the root.
    pub fn steps(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(unescaped)
    }

    /// Returns the name of the component if the place is one of `section`.
    #[must_use]
    pub fn component_of(&self, section: &str) -> Option<Cow<'_, str>> {
        let rest = self.0.strip_prefix("/components/")?;
        let name = rest.strip_prefix(section)?.strip_prefix('/')?;
        (!name.contains('/')).then(|| unescaped(name))
    }

    /// Returns the name of the component schema that a reference leads to, if it leads to one.
    pub(crate) fn schema_of(reference: &str) -> Option<String> {
        let place = Self::of_reference(reference)?;
        place.component_of("schemas").map(Into::into)
    }

    /// Returns the component schema that a discriminator's mapping names, by reference or by name.
    pub(crate) fn mapped_schema(target: &str) -> String {
        Self::schema_of(target).unwrap_or_else(|| target.to_owned())
    }

    /// Returns the pointer as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Pointer> for String {
    fn from(pointer: Pointer) -> Self {
        pointer.0
    }
}

impl AsRef<str> for Pointer {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// Allows look-ups of places by the text of a pointer.
impl Borrow<str> for Pointer {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// A string that escapes the text written to it as a step.
struct Escaped(String);

impl fmt::Write for Escaped {
    fn write_str(&mut self, name: &str) -> fmt::Result {
        for c in name.chars() {
            match c {
                '~' => self.0.push_str("~0"),
                '/' => self.0.push_str("~1"),
                c => self.0.push(c),
            }
        }
        Ok(())
    }
}

fn unescaped(step: &str) -> Cow<'_, str> {
    if step.contains('~') {
        // In this order: `~01` is `~1`.
        step.replace("~1", "/").replace("~0", "~").into()
    } else {
        step.into()
    }
}

/// Decodes the percent-encoding in a part of a reference; `None` if the result is not text.
pub(super) fn decoded(fragment: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| byte == b'%');
        let code = digits
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code {
            Some(code) => {
                bytes.push(code);
                rest = &after[2..];
            }
            None => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_come_back_as_they_went_in() {
        let names = ["a/b", "~1", "~", "", "é", "%2F"];
        let pointer = names.iter().fold(Pointer::root(), |at, name| at.step(name));
        assert_eq!(pointer.as_str(), "/a~1b/~01/~0//é/%2F");
        assert!(pointer.steps().eq(names));
        assert_eq!(pointer.last().as_deref(), Some("%2F"));
        assert_eq!(
            pointer.parent().map(String::from).as_deref(),
            Some("/a~1b/~01/~0//é")
        );
        assert_eq!(Pointer::root().parent(), None);
        assert_eq!(Pointer::root().steps().count(), 0);
    }

    #[test]
    fn only_pointers_are_read_as_pointers() {
        assert_eq!(Pointer::parse(""), Some(Pointer::root()));
        for text in ["a", "/~", "/~2", "/a~"] {
            assert_eq!(Pointer::parse(text), None, "{text}");
        }
    }

    #[test]
    fn references_are_percent_encoded_and_of_one_document() {
        let of = |reference| Pointer::of_reference(reference).map(String::from);
        assert_eq!(of("#/a%20b/%C3%A9/50%"), Some("/a b/é/50%".to_owned()));
        assert_eq!(of("#"), Some(String::new()));
        let odd = Pointer::root().step("100%/%20");
        assert_eq!(Pointer::of_reference(&odd.to_reference()), Some(odd));
        for reference in ["other.yaml#/a", "", "/a", "#a", "#/%FF"] {
            assert_eq!(of(reference), None, "{reference}");
        }
    }

    #[test]
    fn components_have_names() {
        let pointer = Pointer::component("schemas", "a/b");
        assert_eq!(pointer.component_of("schemas").as_deref(), Some("a/b"));
        assert_eq!(pointer.component_of("responses"), None);
        assert_eq!(pointer.step("items").component_of("schemas"), None);
    }
}
