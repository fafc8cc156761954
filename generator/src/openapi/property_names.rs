//! The keyword `propertyNames`.

use serde_json::Value;

use super::Pointer;

/// The rules for the names of an object's properties.
///
/// Names are texts, so keywords for values of other types do not apply. Keywords that are not supported are in `unread`; the other rules
/// still hold.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct PropertyNames {
    /// The least number of characters.
    pub(crate) least: usize,
    /// The greatest number of characters.
    pub(crate) most: Option<usize>,
    /// Patterns that a name matches, sorted.
    pub(crate) patterns: Vec<String>,
    /// Formats that a name has, sorted.
    pub(crate) formats: Vec<String>,
    /// The allowed names, if they are listed.
    pub(crate) words: Option<Vec<String>>,
    /// Lists of alternatives: a name fits at least one of each list.
    pub(crate) choices: Vec<Vec<Self>>,
    /// Keywords that are not supported, with their places.
    pub(crate) unread: Vec<(Pointer, String)>,
    /// Whether `type` does not allow text.
    is_other: bool,
}

impl PropertyNames {
    /// Reads the value of the keyword, which is at `at`. `behind` returns the schema that a reference leads to.
    pub(crate) fn read(said: &Value, at: &Pointer, behind: &dyn Fn(&str) -> Option<Value>) -> Self {
        let mut names = Reading {
            behind,
            open: Vec::new(),
        }
        .schema(said, at);
        if std::mem::take(&mut names.is_other) {
            // As a rule, the author means names that look like numbers.
            names.unread.push((at.clone(), "type".to_owned()));
        }
        names
    }

    /// Adds further rules for the same names.
    pub(crate) fn add(&mut self, other: Self) {
        self.least = self.least.max(other.least);
        self.most = match (self.most, other.most) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        merge(&mut self.patterns, other.patterns);
        merge(&mut self.formats, other.formats);
        self.words = match (self.words.take(), other.words) {
            (Some(mut words), Some(others)) => {
                words.retain(|word| others.contains(word));
                Some(words)
            }
            (one, other) => one.or(other),
        };
        for choice in other.choices {
            if !self.choices.contains(&choice) {
                self.choices.push(choice);
            }
        }
        self.unread.extend(other.unread);
        self.is_other |= other.is_other;
    }

    /// Whether `other` certainly allows every name that this allows.
    pub(crate) fn is_within(&self, other: &Self) -> bool {
        let all = |one: &[String], of: &[String]| one.iter().all(|said| of.contains(said));
        let has_length = |word: &String| {
            let count = word.chars().count();
            count >= other.least && other.most.is_none_or(|most| count <= most)
        };
        let has_words = |words: &[String]| {
            other
                .words
                .as_deref()
                .is_none_or(|all_of| all(words, all_of))
        };
        let is_in_range = match &self.words {
            Some(words) => words.iter().all(has_length) && has_words(words),
            None => {
                let is_short = other
                    .most
                    .is_none_or(|most| self.most.is_some_and(|own| own <= most));
                other.words.is_none() && self.least >= other.least && is_short
            }
        };
        self.takes_none()
            || is_in_range
                && other.unread.is_empty()
                && all(&other.patterns, &self.patterns)
                && all(&other.formats, &self.formats)
                && other
                    .choices
                    .iter()
                    .all(|choice| self.choices.contains(choice))
    }

    /// Whether every name is allowed.
    fn takes_any(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it rejects every name.
    pub(crate) fn takes_none(&self) -> bool {
        self.words.as_ref().is_some_and(Vec::is_empty)
    }

    /// The rules that reject every name.
    fn none() -> Self {
        Self {
            words: Some(Vec::new()),
            ..Self::default()
        }
    }
}

/// Adds what is not there yet, in order.
fn merge(all: &mut Vec<String>, more: Vec<String>) {
    all.extend(more);
    all.sort_unstable();
    all.dedup();
}

struct Reading<'r> {
    behind: &'r dyn Fn(&str) -> Option<Value>,
    /// The references that are being followed.
    open: Vec<String>,
}

impl Reading<'_> {
    fn schema(&mut self, said: &Value, at: &Pointer) -> PropertyNames {
        let mut names = PropertyNames::default();
        let members = match said {
            Value::Bool(true) => return names,
            Value::Bool(false) => return PropertyNames::none(),
            Value::Object(members) => members,
            _ => {
                names.unread.push((at.clone(), "propertyNames".to_owned()));
                return names;
            }
        };
        for (key, value) in members {
            let at = at.step(key);
            let read = match (key.as_str(), value) {
                ("$ref", Value::String(reference)) => self.reference(reference, &at),
                ("allOf", Value::Array(parts)) => {
                    let mut all = PropertyNames::default();
                    for (index, part) in parts.iter().enumerate() {
                        all.add(self.schema(part, &at.step(index)));
                    }
                    Some(all)
                }
                ("anyOf" | "oneOf", Value::Array(parts)) => {
                    let mut one = self.one_of(parts, &at);
                    // That only one of them may apply is not checked.
                    if key == "oneOf" && one.choices.iter().any(|all| all.len() > 1) {
                        one.unread.push((at.clone(), key.clone()));
                    }
                    Some(one)
                }
                ("allOf" | "anyOf" | "oneOf" | "$ref" | "$dynamicRef" | "not" | "if", _) => None,
                _ => limit(key, value),
            };
            match read {
                Some(read) => names.add(read),
                None => names.unread.push((at, key.clone())),
            }
        }
        names
    }

    fn reference(&mut self, reference: &str, at: &Pointer) -> Option<PropertyNames> {
        // A reference within its own target adds no rule.
        if self.open.iter().any(|open| open == reference) {
            return Some(PropertyNames::default());
        }
        let target = (self.behind)(reference)?;
        self.open.push(reference.to_owned());
        let mut names = self.schema(&target, at);
        self.open.pop();
        // Reported at the reference: as a schema of values, the target may be fully supported.
        for (place, _) in &mut names.unread {
            at.clone_into(place);
        }
        Some(names)
    }

    fn one_of(&mut self, parts: &[Value], at: &Pointer) -> PropertyNames {
        let parts = parts.iter().enumerate();
        let mut all: Vec<PropertyNames> = parts
            .map(|(index, part)| self.schema(part, &at.step(index)))
            .collect();
        let mut names = PropertyNames::default();
        for part in &mut all {
            names.unread.append(&mut part.unread);
        }
        if all.iter().any(|part| !part.is_other) {
            all.retain(|part| !part.is_other);
        }
        if all.iter().any(|part| !part.takes_none()) {
            all.retain(|part| !part.takes_none());
        }
        if let [only] = all.as_slice() {
            names.add(only.clone());
        } else if !all.iter().any(PropertyNames::takes_any) && !all.is_empty() {
            names.choices.push(all);
        }
        names
    }
}

/// Returns the rules of one keyword; `None` if its value is not valid.
fn limit(key: &str, value: &Value) -> Option<PropertyNames> {
    let mut names = PropertyNames::default();
    let count = || usize::try_from(value.as_u64()?).ok();
    match key {
        "minLength" => names.least = count()?,
        "maxLength" => names.most = Some(count()?),
        "pattern" => names.patterns.push(value.as_str()?.to_owned()),
        "format" => names.formats.push(value.as_str()?.to_owned()),
        "const" => names.words = Some(value.as_str().map(str::to_owned).into_iter().collect()),
        "enum" => {
            let words = value.as_array()?.iter().filter_map(Value::as_str);
            names.words = Some(words.map(str::to_owned).collect());
        }
        "type" => {
            let is_text = |ty: &Value| *ty == "string";
            let all = std::slice::from_ref(value);
            let all = value.as_array().map_or(all, Vec::as_slice);
            names.is_other = !all.iter().any(is_text);
        }
        _ => {}
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(said: &Value) -> PropertyNames {
        let behind = |reference: &str| match reference {
            "#/short" => Some(json!({"type": "string", "maxLength": 3})),
            "#/self" => Some(json!({"allOf": [{"$ref": "#/self"}, {"minLength": 2}]})),
            "#/odd" => Some(json!({"minLength": 1, "not": {"const": "a"}})),
            _ => None,
        };
        PropertyNames::read(said, &Pointer::root(), &behind)
    }

    fn unread(said: &Value) -> Vec<String> {
        let told = read(said).unread.into_iter();
        told.map(|(at, key)| format!("{at} {key}")).collect()
    }

    #[test]
    fn the_rules_of_all_keywords_hold() {
        let names = read(&json!({
            "type": "string",
            "minLength": 1,
            "pattern": "^a",
            "allOf": [{"$ref": "#/short"}, {"maxLength": 9, "enum": ["a", "ab", 5]}],
            "const": "ab",
            "minimum": 7,
        }));
        assert_eq!((names.least, names.most), (1, Some(3)));
        assert_eq!(names.patterns, ["^a"]);
        assert_eq!(names.words, Some(vec!["ab".to_owned()]));
        assert_eq!(names.unread, []);
        assert_eq!(read(&json!({"$ref": "#/self"})).least, 2);
        assert_eq!(read(&json!(false)).words, Some(Vec::new()));
        assert!(read(&json!({"anyOf": [{"const": "a"}, {}]})).takes_any());
    }

    #[test]
    fn unsupported_keywords_are_reported_at_their_places() {
        assert_eq!(unread(&json!({"not": {}})), ["/not not"]);
        assert_eq!(unread(&json!({"allOf": [{"if": {}}]})), ["/allOf/0/if if"]);
        assert_eq!(unread(&json!({"$ref": "#/odd"})), ["/$ref not"]);
        assert_eq!(unread(&json!({"$ref": "#/none"})), ["/$ref $ref"]);
        assert_eq!(unread(&json!({"maxLength": "3"})), ["/maxLength maxLength"]);
        assert_eq!(unread(&json!(7)), [" propertyNames"]);
        let either = json!([{"maxLength": 1}, {"minLength": 3}]);
        assert_eq!(unread(&json!({"oneOf": either})), ["/oneOf oneOf"]);
        assert_eq!(unread(&json!({"anyOf": either})), [""; 0]);
        // No name is a number.
        assert_eq!(unread(&json!({"type": "integer"})), [" type"]);
        assert_eq!(
            unread(&json!({"anyOf": [{"type": "integer"}, {"type": "string"}]})),
            [""; 0]
        );
    }

    #[test]
    fn fewer_names_are_within_more() {
        for (few, many) in [
            (json!({"maxLength": 3}), json!({"maxLength": 5})),
            (json!({"maxLength": 3}), json!({})),
            (
                json!({"enum": ["a", "b"]}),
                json!({"enum": ["b", "c", "a"]}),
            ),
            (json!({"enum": ["a"]}), json!({"maxLength": 1})),
            (
                json!({"pattern": "a", "minLength": 1}),
                json!({"pattern": "a"}),
            ),
            (json!({"not": {}}), json!({})),
            (json!(false), json!({"pattern": "a"})),
        ] {
            let (few, many) = (read(&few), read(&many));
            assert!(
                few.is_within(&many) && !many.is_within(&few),
                "{few:?} {many:?}"
            );
        }
        let (one, other) = (
            read(&json!({"pattern": "a"})),
            read(&json!({"pattern": "b"})),
        );
        assert!(!one.is_within(&other) && !other.is_within(&one));
    }
}
