//! The document as YAML text, and any document back from text.

use std::borrow::Cow;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use openapiv3::OpenAPI;
use saphyr_parser::{Event, Parser, ScalarStyle};
use serde::Deserialize;
use serde::de::{
    DeserializeOwned, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess as _, Visitor,
};
use serde_json::Value;

use super::Places;
use crate::diagnostics::{Code, Finding, Findings, Place};
use crate::openapi::{gather, has_others, keep_markup, may_have_markup, older};
use crate::swagger::{self, Aliases};

/// The first lines of the written file.
const HEADER: &str = "# Made from spec/docs by `cargo run --release -p pagewire`. Change the pages, not this file.\n";

/// Why a document cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SpecError {
    /// The text is neither YAML nor JSON, or not an OpenAPI document.
    #[error("{}:{line}:{column}: not an OpenAPI 3 or Swagger 2.0 document: {message}", .file.display())]
    Malformed {
        /// The file.
        file: PathBuf,
        /// Line, from 1; 0 when unknown.
        line: usize,
        /// Column, from 1; 0 when unknown.
        column: usize,
        /// What the reader says.
        message: String,
    },
    /// Another version of the standard.
    #[error("{}: the document is of OpenAPI `{version}`; OpenAPI 3 and Swagger 2.0 are read", .file.display())]
    Version {
        /// The file.
        file: PathBuf,
        /// What it says of itself.
        version: String,
    },
    /// The document cannot be written as YAML.
    #[error("the document cannot be written: {0}")]
    Unwritable(#[from] serde_yaml::Error),
    /// The document cannot be written as JSON.
    #[error("the document cannot be written: {0}")]
    UnwritableJson(#[from] serde_json::Error),
}

/// Writes a document.
///
/// # Errors
/// When the YAML writer refuses it, which no document made by [`super::describe`] brings about.
pub fn to_yaml(document: &OpenAPI) -> Result<String, SpecError> {
    let mut text = HEADER.to_owned();
    for line in Lines::new(&serde_yaml::to_string(document)?) {
        text.push_str(&line);
        text.push('\n');
    }
    Ok(text)
}

/// The lines of a YAML text, with those plain words quoted that YAML 1.1 does not read as text.
///
/// serde_yaml writes YAML 1.2, where `Yes` and `2022-01-31` are text. Many tools still read 1.1,
/// where they are a boolean and a date; an enum's member would turn into `true`.
struct Lines<'a> {
    lines: std::str::Lines<'a>,
    /// The indentation of the key whose block of text is being passed, if any.
    block: Option<usize>,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            lines: text.lines(),
            block: None,
        }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Cow<'a, str>;

    fn next(&mut self) -> Option<Self::Item> {
        let line = self.lines.next()?;
        let indent = line.len() - line.trim_start().len();
        if let Some(block) = self.block {
            if line.trim().is_empty() || indent > block {
                return Some(line.into());
            }
            self.block = None;
        }
        if opens_block(line) {
            self.block = Some(indent);
            return Some(line.into());
        }
        let (head, word) = match line.rsplit_once(": ") {
            Some((head, word)) if !head.ends_with('\'') && !head.contains(": ") => {
                (format!("{head}: "), word)
            }
            _ => match line.trim_start().strip_prefix("- ") {
                Some(word) => (format!("{}- ", &line[..indent]), word),
                None => return Some(line.into()),
            },
        };
        Some(if reads_otherwise(word) {
            format!("{head}'{}'", word.replace('\'', "''")).into()
        } else {
            line.into()
        })
    }
}

/// Whether a block of text follows `line`, which ends like `: |-` or `- |2+` then.
fn opens_block(line: &str) -> bool {
    let mark = line
        .trim_end_matches(['+', '-'])
        .trim_end_matches(|c: char| c.is_ascii_digit());
    let head = mark.strip_suffix('|').or_else(|| mark.strip_suffix('>'));
    head.is_some_and(|head| head.ends_with(": ") || head.ends_with("- "))
}

/// Whether YAML 1.1 takes a plain word for a boolean or a date.
fn reads_otherwise(word: &str) -> bool {
    const BOOLEANS: [&str; 6] = ["y", "n", "yes", "no", "on", "off"];
    let bytes = word.as_bytes();
    let digits = |range: std::ops::Range<usize>| {
        bytes
            .get(range)
            .is_some_and(|d| d.iter().all(u8::is_ascii_digit))
    };
    let date =
        digits(0..4) && bytes.get(4) == Some(&b'-') && digits(5..7) && bytes.get(7) == Some(&b'-');
    date || BOOLEANS.iter().any(|b| word.eq_ignore_ascii_case(b))
}

/// Writes a document as JSON, for tools that read it faster than YAML.
///
/// # Errors
/// When the JSON writer refuses it, which no document made by [`super::describe`] brings about.
pub fn to_json(document: &OpenAPI) -> Result<String, SpecError> {
    Ok(serde_json::to_string_pretty(document)? + "\n")
}

/// Reads an OpenAPI 3 document, or a Swagger 2.0 document as one; YAML or JSON.
///
/// # Errors
/// With the place, when the text is not such a document.
pub fn from_text(text: &str, file: &Path) -> Result<OpenAPI, SpecError> {
    from_text_noting(text, file, &mut Findings::new())
}

/// As [`from_text`]; what of a Swagger 2.0 document has no counterpart in OpenAPI 3.0 is a warning at its line.
///
/// # Errors
/// As [`from_text`].
pub fn from_text_noting(
    text: &str,
    file: &Path,
    findings: &mut Findings,
) -> Result<OpenAPI, SpecError> {
    from_text_placed(text, file, findings).map(|(document, _)| document)
}

/// As [`from_text_noting`]; also where the parts of the document that is made of a Swagger 2.0 text are in the text.
///
/// # Errors
/// As [`from_text`].
pub(crate) fn from_text_placed(
    text: &str,
    file: &Path,
    findings: &mut Findings,
) -> Result<(OpenAPI, Aliases), SpecError> {
    from_text_with(text, file, None, findings)
}

/// As [`from_text_noting`], with the parts of other files below `folder` that references name.
///
/// What cannot be read is a warning at the place of the reference; nothing is read from a network.
///
/// # Errors
/// As [`from_text`].
pub fn from_files(
    text: &str,
    file: &Path,
    folder: &Path,
    findings: &mut Findings,
) -> Result<OpenAPI, SpecError> {
    from_text_with(text, file, Some(folder), findings).map(|(document, _)| document)
}

fn from_text_with(
    text: &str,
    file: &Path,
    folder: Option<&Path>,
    findings: &mut Findings,
) -> Result<(OpenAPI, Aliases), SpecError> {
    let malformed = |line, column, message: String| SpecError::Malformed {
        file: file.to_owned(),
        line,
        column,
        message,
    };
    // The version first: what another version writes otherwise is not a fault of the document.
    let head = head(text).unwrap_or_default();
    let swagger = head.is_swagger();
    match head.other_version() {
        _ if swagger => {}
        Some(version) if version.starts_with("3.") => {
            value(text, malformed)?;
            let document = as_older(text, file, folder, findings).ok_or_else(|| {
                malformed(
                    0,
                    0,
                    "not an OpenAPI document, whatever is left out".to_owned(),
                )
            });
            return Ok((document?, Aliases::new()));
        }
        Some(version) => {
            return Err(SpecError::Version {
                file: file.to_owned(),
                version,
            });
        }
        None => {
            let is_whole = folder.is_none()
                || !may_have_others(text)
                || !value(text, |_, _, _| ()).is_ok_and(|value| has_others(&value));
            let plain = match may_have_markup(text) {
                true => marked(text).map_or_else(|| read(text, malformed), Ok),
                false => read(text, malformed),
            };
            // One odd value is not a reason to refuse all others.
            let document = match plain {
                Ok(document) if is_whole => document,
                Ok(document) => as_older(text, file, folder, findings).unwrap_or(document),
                Err(fault) => as_older(text, file, folder, findings).ok_or(fault)?,
            };
            return Ok((document, Aliases::new()));
        }
    }
    let source: Value = read(text, malformed)?;
    let mut converted = swagger::convert(&source);
    keep_markup(&mut converted.document);
    drop(source);
    if !converted.notes.is_empty() {
        let places = Places::as_written(text);
        let name: Arc<str> = file.display().to_string().into();
        findings.extend(converted.notes.into_iter().map(|(pointer, message)| {
            Finding::new(Code::SwaggerNoCounterpart, message)
                .at(Place::span(name.clone(), places.span(&pointer)))
        }));
    }
    let document =
        serde_json::from_value(converted.document).map_err(|e| malformed(0, 0, e.to_string()))?;
    Ok((document, converted.aliases))
}

/// A document of OpenAPI 3.0 with its `xml` objects; none if it cannot be read.
fn marked(text: &str) -> Option<OpenAPI> {
    let mut source = value(text, |_, _, _| ()).ok()?;
    keep_markup(&mut source);
    serde_json::from_value(source).ok()
}

/// The document of OpenAPI 3.0 that a later one stands for, or one without its odd values; none if there is none even so.
fn as_older(
    text: &str,
    file: &Path,
    folder: Option<&Path>,
    findings: &mut Findings,
) -> Option<OpenAPI> {
    let mut source = value(text, |_, _, _| ()).ok()?;
    let mut missing = Vec::new();
    if let Some(folder) = folder.filter(|_| has_others(&source)) {
        let gathered = gather(source, file, &mut |path| other(path, folder));
        source = gathered.document;
        missing = gathered.notes;
    }
    keep_markup(&mut source);
    let older = older(source);
    let document = serde_json::from_value(older.document).ok()?;
    let notes = older.notes.into_iter();
    let notes = notes.map(|(pointer, message)| (Code::OpenapiOddValue, pointer, message));
    let missing = missing.into_iter();
    let missing = missing.map(|(pointer, message)| (Code::OpenapiOtherFile, pointer, message));
    let mut all = missing.chain(notes).peekable();
    if all.peek().is_some() {
        let places = Places::as_written(text);
        let name: Arc<str> = file.display().to_string().into();
        findings.extend(all.map(|(code, pointer, message)| {
            let place = Place::span(name.clone(), places.span(pointer.as_str()));
            Finding::new(code, message).at(place)
        }));
    }
    Some(document)
}

/// Whether references of a text may name other files, without reading it.
fn may_have_others(text: &str) -> bool {
    text.match_indices("$ref").any(|(at, found)| {
        let rest = text.get(at + found.len()..).unwrap_or_default();
        let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || "\"':".contains(c));
        !rest.starts_with('#')
    })
}

/// The largest file that a reference may name: 64 MiB.
const MAX_OTHER: u64 = 64 << 20;

/// The content of a file that a reference names: a value, or the text of a file of another kind.
fn other(path: &Path, folder: &Path) -> Result<Value, String> {
    let shown = path.display();
    let unreadable = |error: std::io::Error| format!("`{shown}` cannot be read: {error}");
    let folder = match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    };
    // After links, so that none leads out of the folder.
    let real = fs::canonicalize(path).map_err(unreadable)?;
    if !real.starts_with(fs::canonicalize(folder).map_err(unreadable)?) {
        let folder = folder.display();
        return Err(format!(
            "`{shown}` is not below `{folder}`; `--refs` names another folder"
        ));
    }
    let about = fs::metadata(&real).map_err(unreadable)?;
    if !about.is_file() || about.len() > MAX_OTHER {
        return Err(format!("`{shown}` is not a file of up to 64 MiB"));
    }
    let text = fs::read_to_string(&real).map_err(unreadable)?;
    let extension = real.extension().and_then(|extension| extension.to_str());
    if !matches!(extension, Some("yaml" | "yml" | "json")) {
        return Ok(text.into());
    }
    value(&text, |line, column, message| {
        format!("`{shown}`:{line}:{column} is neither YAML nor JSON: {message}")
    })
}

/// A text as a value, with keys of any kind as text.
fn value<E>(text: &str, fault: impl Fn(usize, usize, String) -> E) -> Result<Value, E> {
    if json(text).is_some() {
        return read(text, fault);
    }
    read(text, fault).map(|loose: Loose| loose.0)
}

/// A value whose numbers may be beyond 64 bits and whose keys may be of any kind, with merge keys (`<<`) merged.
struct Loose(Value);

impl<'de> Deserialize<'de> for Loose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LooseVisitor).map(Self)
    }
}

struct LooseVisitor;

impl<'de> Visitor<'de> for LooseVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        // What a tag of YAML says of a value is not part of the document.
        let (_, value): (Loose, _) = tagged.variant()?;
        value.newtype_variant().map(|value: Loose| value.0)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element::<Loose>()? {
            list.push(item.0);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let (mut object, mut merged) = (serde_json::Map::new(), Vec::new());
        while let Some((key, value)) = members.next_entry::<Loose, Loose>()? {
            match (key.0, value.0) {
                (Value::String(key), Value::Object(more)) if key == "<<" => merged.extend(more),
                (Value::String(key), value) => {
                    object.insert(key, value);
                }
                (key, value) => {
                    object.insert(key.to_string(), value);
                }
            }
        }
        for (key, value) in merged {
            object.entry(key).or_insert(value);
        }
        Ok(object.into())
    }
}

/// The version of Swagger that is read.
const SWAGGER: &str = "2.0";

/// Where the parts of the document that is made of a Swagger 2.0 text stand in the text; empty for any other text.
pub(super) fn aliases(text: &str) -> Aliases {
    if !head(text).is_some_and(|head| head.is_swagger()) {
        return Aliases::new();
    }
    let source: Result<Value, ()> = read(text, |_, _, _| ());
    source.map_or_else(
        |()| Aliases::new(),
        |source| swagger::convert(&source).aliases,
    )
}

/// A text as JSON or YAML; `fault` makes the error of line, column and message.
fn read<T: DeserializeOwned, E>(
    text: &str,
    fault: impl Fn(usize, usize, String) -> E,
) -> Result<T, E> {
    match json(text) {
        Some(json) => {
            serde_json::from_str(json).map_err(|e| fault(e.line(), e.column(), e.to_string()))
        }
        None => serde_yaml::from_str(text).map_err(|e| {
            let (line, column) = e.location().map_or((0, 0), |l| (l.line(), l.column()));
            fault(line, column, e.to_string())
        }),
    }
}

/// A text that begins as JSON does.
fn json(text: &str) -> Option<&str> {
    let json = text.trim_start_matches('\u{feff}');
    json.trim_start().starts_with('{').then_some(json)
}

fn head(text: &str) -> Option<Head> {
    match json(text) {
        Some(json) => serde_json::from_str(json).ok(),
        None => yaml_head(text),
    }
}

/// The version in a YAML text, which is read no further than that. Numbers are no versions.
fn yaml_head(text: &str) -> Option<Head> {
    let mut depth = 0_usize;
    // Whether the next word at the top is a key, and what the last key was.
    let (mut is_key, mut key) = (true, String::new());
    for event in Parser::new_from_str(text) {
        match event.ok()?.0 {
            Event::MappingStart(..) | Event::SequenceStart(..) => depth += 1,
            Event::MappingEnd | Event::SequenceEnd => {
                depth = depth.checked_sub(1)?;
                is_key |= depth == 1;
            }
            Event::Alias(_) => is_key |= depth == 1,
            Event::Scalar(word, style, ..) if depth == 1 => {
                is_key = !is_key;
                if !is_key {
                    key = word.into_owned();
                    continue;
                }
                let is_number = style == ScalarStyle::Plain && word.parse::<f64>().is_ok();
                let version = Some(word.into_owned()).filter(|_| !is_number);
                match key.as_str() {
                    "openapi" => {
                        return version.map(|version| Head {
                            openapi: Some(version),
                            swagger: None,
                        });
                    }
                    "swagger" => {
                        return version.map(|version| Head {
                            openapi: None,
                            swagger: Some(version),
                        });
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
    None
}

/// What a document says of its version.
#[derive(Default, Deserialize)]
struct Head {
    openapi: Option<String>,
    swagger: Option<String>,
}

impl Head {
    fn is_swagger(&self) -> bool {
        self.openapi.is_none() && self.swagger.as_deref() == Some(SWAGGER)
    }

    /// The version, where it is not the one that is read.
    fn other_version(self) -> Option<String> {
        let version = self.openapi.or(self.swagger)?;
        (!version.starts_with("3.0")).then_some(version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_versions_are_told_before_what_they_write_otherwise() {
        let read = |text: &str| from_text(text, Path::new("a")).unwrap_err().to_string();
        let told = "a: the document is of OpenAPI `1.2`; OpenAPI 3 and Swagger 2.0 are read";
        assert_eq!(read("swagger: '1.2'\n"), told);
        assert!(
            read("openapi: 3.0.3\n").starts_with("a:1:1: not an OpenAPI 3 or Swagger 2.0 document")
        );
        assert!(
            read("openapi: 3.1.0\n").starts_with("a:0:0: not an OpenAPI 3 or Swagger 2.0 document")
        );
    }

    #[test]
    fn later_versions_are_read_as_what_they_stand_for() {
        let text = r##"
openapi: 3.1.0
info: {title: T, version: 1.0}
webhooks: {pet born: {post: {responses: {204: {description: Noted.}}}}}
components:
  schemas:
    Pet:
      type: object
      $defs: {Tag: {type: string}}
      properties:
        name: {type: [string, 'null'], examples: [a]}
        kind: {const: cat}
        age: {type: integer, exclusiveMinimum: 0}
        id: {type: [string, integer], minLength: 2}
        tag: {$ref: '#/components/schemas/Pet/$defs/Tag', deprecated: true}
        pair: {type: array, prefixItems: [{type: string}, {type: integer}], items: false}
        data: {type: string, contentEncoding: base64}
        any: true
paths:
  /a:
    get:
      responses: {200: {description: d}}
"##;
        let mut findings = Findings::new();
        let document = from_text_noting(text, Path::new("a"), &mut findings).unwrap();
        assert!(findings.is_empty());
        let paths = serde_json::to_value(&document.paths).unwrap();
        let born = &paths["/webhooks/pet born"]["post"];
        assert_eq!(born["tags"], serde_json::json!(["webhooks"]));
        assert_eq!(born["operationId"], "pet born");
        let parts = serde_json::to_value(document.components.unwrap()).unwrap();
        let properties = &parts["schemas"]["Pet"]["properties"];
        assert_eq!(
            *properties,
            serde_json::json!({
                "name": {"type": "string", "nullable": true},
                "kind": {"type": "string", "enum": ["cat"]},
                "age": {"type": "integer", "minimum": 0, "exclusiveMinimum": true},
                "id": {"anyOf": [{"type": "string", "minLength": 2}, {"type": "integer"}]},
                "tag": {"deprecated": true, "allOf": [{"$ref": "#/components/schemas/Pet_Tag"}]},
                "pair": {"type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "integer"}]}},
                "data": {"type": "string", "format": "byte"},
                "any": {},
            })
        );
        assert_eq!(
            parts["schemas"]["Pet_Tag"],
            serde_json::json!({"type": "string"})
        );
    }

    #[test]
    fn an_odd_value_costs_that_value_and_is_reported_at_its_line() {
        let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n    A:\n      type: object\n\
            \x20     properties:\n        b:\n          type: string\n          required: true\n          description: {a: b}\n\
            \x20       c: {type: integer, maximum: 1, minimum: -9223372036854776000}\n";
        let mut findings = Findings::new();
        let document = from_text_noting(text, Path::new("a"), &mut findings).unwrap();
        let parts = serde_json::to_value(document.components.unwrap()).unwrap();
        let properties = &parts["schemas"]["A"]["properties"];
        assert_eq!(
            *properties,
            serde_json::json!({"b": {"type": "string"}, "c": {"type": "integer", "maximum": 1.0, "minimum": -9223372036854775808.0}})
        );
        let lines: Vec<String> = findings
            .iter()
            .map(|finding| format!("{:?}", finding.place))
            .collect();
        assert_eq!(lines.len(), 2, "{lines:?}");
    }

    #[test]
    fn words_stay_words_under_yaml_1_1() {
        let value = serde_json::json!({
            "enum": ["Yes", "No", "Maybe", "on"],
            "Off": "n",
            "when": "2022-01-31T12:34:56",
            "text": "first\n- Yes\nno: Off\n",
            "flag": true,
            "sentence": "on: off",
            "dated": "2022-01-31 isn't over",
            "texts": ["first\nno: No\n", "  deep\n- Yes"],
            "ends like one": "x: |-",
        });
        let plain = serde_yaml::to_string(&value).unwrap();
        let text: String = Lines::new(&plain)
            .map(|line| line.into_owned() + "\n")
            .collect();
        assert_eq!(
            serde_yaml::from_str::<serde_json::Value>(&text).unwrap(),
            value
        );
        for line in [
            "- 'Yes'",
            "- 'No'",
            "- Maybe",
            "- 'on'",
            "'2022-01-31T12:34:56'",
            "'n'",
            "  - Yes",
            "flag: true",
        ] {
            assert!(text.contains(line), "{line} in\n{text}");
        }
    }
}
