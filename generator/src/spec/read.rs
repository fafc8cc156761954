//! Reads OpenAPI 3 and Swagger 2.0 documents from text, with the files that they refer to.

use std::cell::{Cell, OnceCell};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use openapiv3::OpenAPI;
use serde::Deserialize as _;
use serde_json::Value;

use super::loose::{json, read, value_noting};
use super::model::Model;
use super::others::{part, text_below};
use super::parts::Parts;
use super::repeats::{may_repeat, repeated_in};
use super::version::Version;
use super::{Places, SpecError, foreign};
use crate::diagnostics::{Code, Finding, Findings, Place};
use crate::openapi::swagger::{self, Aliases};
use crate::openapi::{
    Idle, Pointer, Version as Specification, gather, has_others, has_strays, idle, keep_markup,
    keep_nulls, may_have_anchors, may_have_markup, may_have_nulls, older, resolve_anchors,
};
use crate::text::without_mark;
use crate::wording::in_words;

/// Reads an OpenAPI 3 document in YAML or JSON. A Swagger 2.0 document is converted.
///
/// # Errors
/// With the place, when the text is not such a document.
pub fn from_text(text: &str, file: &Path) -> Result<OpenAPI, SpecError> {
    from_text_noting(text, file, &mut Findings::new())
}

/// Does the same as [`from_text`], and reports parts of a Swagger 2.0 document without a counterpart in OpenAPI 3.0 as warnings at their
/// lines.
///
/// # Errors
/// As [`from_text`].
pub fn from_text_noting(
    text: &str,
    file: &Path,
    findings: &mut Findings,
) -> Result<OpenAPI, SpecError> {
    read_with(text, file, None, findings).map(|read| read.document)
}

/// Does the same as [`from_text_noting`], and reads the parts of other files below `folder` that references name.
///
/// An unreadable part is a warning at the place of the reference. Nothing is read from a network.
///
/// # Errors
/// As [`from_text`].
pub fn from_files(
    text: &str,
    file: &Path,
    folder: &Path,
    findings: &mut Findings,
) -> Result<OpenAPI, SpecError> {
    read_files(text, file, folder, findings).map(|read| read.document)
}

/// The result of reading a document.
#[derive(Debug)]
pub(crate) struct Read {
    /// The document.
    pub(crate) document: OpenAPI,
    /// The places of the document's parts in the text, if the text is Swagger 2.0.
    pub(crate) aliases: Arc<Aliases>,
    /// The files that references name, sorted. Includes unreadable ones.
    pub(crate) files: Vec<PathBuf>,
}

impl Read {
    fn of(document: OpenAPI) -> Self {
        Self {
            document,
            aliases: Arc::default(),
            files: Vec::new(),
        }
    }
}

/// Access to the files around a document.
#[derive(Clone, Copy)]
pub(crate) struct Beside<'r> {
    /// The path of the document. References are relative to it.
    pub(crate) root: &'r Path,
    /// Returns the text of a file, or an error message.
    pub(crate) read: &'r dyn Fn(&Path) -> Result<String, String>,
}

/// Does the same as [`from_files`], and returns further facts.
///
/// # Errors
/// As [`from_text`].
pub(crate) fn read_files(
    text: &str,
    file: &Path,
    folder: &Path,
    findings: &mut Findings,
) -> Result<Read, SpecError> {
    let read = |path: &Path| text_below(path, folder);
    let beside = Beside {
        root: file,
        read: &read,
    };
    read_with(text, file, Some(beside), findings)
}

/// Reads a document whose name is `file`, and the other files that it may refer to.
///
/// # Errors
/// As [`from_text`].
pub(crate) fn read_with(
    text: &str,
    file: &Path,
    beside: Option<Beside<'_>>,
    findings: &mut Findings,
) -> Result<Read, SpecError> {
    let reader = Reader {
        text,
        file,
        beside,
        repeats: Cell::new(false),
    };
    // The version comes first, because constructs of another version are not faults of the document.
    let read = match reader.version()? {
        Version::Swagger => reader.swagger(findings),
        Version::Later => {
            let source = reader.value()?;
            let unplaced = |message| (reader.malformed())(0, 0, message);
            reader.older(source, findings).map_err(unplaced)
        }
        Version::Current => reader.current(findings),
        Version::Unknown(version) => Err(SpecError::Version {
            file: file.to_owned(),
            version,
        }),
        Version::Missing => return Err(reader.other_kind(foreign::kind(&reader.value()?))),
    }?;
    if reader.repeats.get() {
        let name: Arc<str> = file.display().to_string().into();
        findings.extend(repeated_in(text, &name));
    }
    Ok(read)
}

/// The reader of a text.
struct Reader<'r> {
    text: &'r str,
    file: &'r Path,
    beside: Option<Beside<'r>>,
    /// Whether an object may have a name twice.
    repeats: Cell<bool>,
}

impl Reader<'_> {
    /// Parses the text, and notes whether an object may have a name twice.
    fn value(&self) -> Result<Value, SpecError> {
        value_noting(self.text, &self.repeats, self.malformed())
    }

    /// Returns the version of the document.
    ///
    /// # Errors
    /// When the text has a syntax error before it, or is of another kind.
    fn version(&self) -> Result<Version, SpecError> {
        let version = Version::of(self.text);
        if version != Version::Missing {
            return Ok(version);
        }
        match foreign::by_start(self.text) {
            Some(kind) => Err(self.other_kind(kind)),
            // Merge keys and aliases may lead to it.
            None => Ok(Version::of_value(&self.value()?)),
        }
    }

    fn other_kind(&self, (kind, remedy): foreign::Kind) -> SpecError {
        SpecError::Kind {
            file: self.file.to_owned(),
            kind,
            remedy,
        }
    }

    /// Returns a function that creates the error from a line, a column and a message.
    fn malformed(&self) -> impl Fn(usize, usize, String) -> SpecError + use<'_> {
        |line, column, message| SpecError::Malformed {
            file: self.file.to_owned(),
            line,
            column,
            message,
        }
    }

    /// Reads a document of OpenAPI 3.0. A single invalid value does not invalidate the rest.
    fn current(&self, findings: &mut Findings) -> Result<Read, SpecError> {
        let parse = || self.value().ok();
        // Large documents take seconds to parse. YAML is parsed once. JSON takes a tenth of the time and is parsed at most twice.
        let mut source = OnceCell::new();
        let is_alone = self.beside.is_none()
            || !may_have_others(self.text)
            || !source.get_or_init(parse).as_ref().is_some_and(has_others);
        let is_whole = is_alone
            && (!may_have_strays(self.text)
                || !source.get_or_init(parse).as_ref().is_some_and(has_strays));
        let in_json = json(self.text);
        let is_yaml = in_json.is_none();
        if in_json.is_some_and(may_repeat) {
            self.repeats.set(true);
        }
        // The document model does not support merge keys, so the merged members would be lost.
        let has_merges = is_yaml && self.text.contains("<<");
        let mut prepared = None;
        if is_yaml || may_have_markup(self.text) || may_have_nulls(self.text) {
            source.get_or_init(parse);
            prepared = source
                .get_mut()
                .and_then(Option::as_mut)
                .and_then(|source| {
                    keep_markup(source);
                    if !may_have_nulls(self.text) {
                        return Model::deserialize(&*source).ok();
                    }
                    // Members next to a reference are reported in their written form.
                    let mut kept = source.clone();
                    keep_nulls(&mut kept);
                    Model::deserialize(&kept).ok()
                });
        }
        let is_complete = is_whole && (prepared.is_some() || !has_merges);
        let plain = match prepared {
            Some(document) => Ok(document),
            None => read(self.text, self.malformed()),
        };
        match plain {
            Ok(Model(document)) if is_complete => {
                let idle = match source.get() {
                    Some(Some(source)) => idle(source, Specification::Three),
                    _ => idle_in(self.text),
                };
                self.idle(idle, findings);
                Ok(Read::of(document))
            }
            plain => {
                let Some(source) = source.into_inner().unwrap_or_else(parse) else {
                    // The model may stop before the syntax error.
                    let read = |error| self.value().err().unwrap_or(error);
                    return plain.map(|model| Read::of(model.0)).map_err(read);
                };
                match (self.older(source, findings), plain) {
                    (Ok(read), _) => Ok(read),
                    (Err(_), Ok(model)) => Ok(Read::of(model.0)),
                    (Err(fault), Err(mut error)) => {
                        if let SpecError::Malformed { message, .. } = &mut error {
                            *message = fault;
                        }
                        Err(error)
                    }
                }
            }
        }
    }

    /// Converts a document of a later version to OpenAPI 3.0, or removes the invalid values of a document.
    ///
    /// # Errors
    /// When the result is still not a valid document.
    fn older(&self, mut source: Value, findings: &mut Findings) -> Result<Read, String> {
        let (mut missing, mut files, mut repeats) = (Vec::new(), Vec::new(), Vec::new());
        if may_have_anchors(self.text) {
            resolve_anchors(&mut source);
        }
        let beside = self.beside.filter(|_| has_others(&source));
        if beside.is_some() || has_strays(&source) {
            let root = beside.map_or(self.file, |beside| beside.root);
            let repeats = &mut repeats;
            let read = beside.map(|beside| {
                move |path: &Path| {
                    let text = (beside.read)(path)?;
                    let (part, found) = part(path, &text)?;
                    repeats.extend(found);
                    Ok(part)
                }
            });
            let gathered = match read {
                Some(mut read) => gather(source, root, Some(&mut read)),
                None => gather(source, root, None),
            };
            source = gathered.document;
            missing = gathered.notes;
            files = gathered.files;
        }
        let idle = idle(&source, Specification::of(&source));
        keep_markup(&mut source);
        if Specification::of(&source) == Specification::Three {
            keep_nulls(&mut source);
        }
        let older = older(source);
        let Model(document) =
            serde_json::from_value(older.document).map_err(|error| in_words(&error))?;
        findings.extend(repeats);
        let as_written = Arc::default();
        self.report(Code::OpenapiOtherFile, missing, &as_written, findings);
        self.report(Code::OpenapiOddValue, older.notes, &as_written, findings);
        self.idle(idle, findings);
        Ok(Read {
            files,
            ..Read::of(document)
        })
    }

    /// Converts a Swagger 2.0 document to OpenAPI 3.0, and removes invalid values if there are any.
    fn swagger(&self, findings: &mut Findings) -> Result<Read, SpecError> {
        let source = self.value()?;
        let idle = idle(&source, Specification::Two);
        self.idle(idle, findings);
        let mut parts = Parts::default();
        let converted = swagger::convert_into(source, &mut |section, key, part| {
            parts.take(section, key, part)
        });
        let notes = converted.notes.into_iter();
        let notes = notes.map(|(at, note)| (Pointer::parse(&at).unwrap_or_default(), note));
        let code = Code::SwaggerNoCounterpart;
        self.report(code, notes.collect(), &Arc::default(), findings);
        let aliases = Arc::new(converted.aliases);
        let document = match parts.put_into(converted.document) {
            Ok(document) => document,
            Err(fault) => {
                let source = self.value()?;
                let mut converted = swagger::convert(&source).document;
                keep_markup(&mut converted);
                let older = older(converted);
                let Model(document) = serde_json::from_value(older.document)
                    .map_err(|_| (self.malformed())(0, 0, in_words(&fault)))?;
                self.report(Code::OpenapiOddValue, older.notes, &aliases, findings);
                document
            }
        };
        Ok(Read {
            aliases,
            ..Read::of(document)
        })
    }

    /// Reports members without meaning, by their places in the text.
    fn idle(&self, idle: Idle, findings: &mut Findings) {
        let as_written = Arc::default();
        self.report(Code::OpenapiUnnamed, idle.unnamed, &as_written, findings);
        self.report(
            Code::OpenapiBesideReference,
            idle.beside,
            &as_written,
            findings,
        );
        self.report(
            Code::OpenapiWithoutEffect,
            idle.without_effect,
            &as_written,
            findings,
        );
    }

    /// Creates findings from notes whose pointers refer to a document with `aliases`.
    fn report(
        &self,
        code: Code,
        notes: Vec<(Pointer, String)>,
        aliases: &Arc<Aliases>,
        findings: &mut Findings,
    ) {
        if notes.is_empty() {
            return;
        }
        let pointers = notes.iter().map(|(pointer, _)| pointer.as_str());
        let places = Places::among(self.text, aliases, pointers);
        let name: Arc<str> = self.file.display().to_string().into();
        findings.extend(notes.into_iter().map(|(pointer, message)| {
            let place = Place::span(name.clone(), places.span(pointer.as_str()));
            Finding::new(code, message).at(place)
        }));
    }
}

/// Finds members without meaning in the text of an OpenAPI 3.0 document.
fn idle_in(text: &str) -> Idle {
    match json(text) {
        Some(json) => idle(
            &mut serde_json::Deserializer::from_str(json),
            Specification::Three,
        ),
        None => idle(
            serde_yaml::Deserializer::from_str(without_mark(text)),
            Specification::Three,
        ),
    }
}

/// Whether references in a text may name other files, without parsing it.
fn may_have_others(text: &str) -> bool {
    text.match_indices("$ref").any(|(at, found)| {
        let rest = text.get(at + found.len()..).unwrap_or_default();
        let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || "\"':".contains(c));
        !rest.starts_with('#')
    })
}

/// Whether references in a text may lead to places without parts in the document model, without parsing it.
fn may_have_strays(text: &str) -> bool {
    // JSON may escape the slash; then all slashes are.
    text.contains(r"#\/")
        || text.match_indices("#/").any(|(at, _)| {
            let rest = text.get(at + "#/".len()..).unwrap_or_default();
            let end = rest.find(|c: char| c.is_whitespace() || "\"',}".contains(c));
            let place = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
            let is_known = [
                "schemas",
                "parameters",
                "headers",
                "requestBodies",
                "responses",
            ]
            .iter()
            .any(|section| {
                let place = place.strip_prefix("components/");
                place.is_some_and(|place| place.starts_with(section))
            });
            !is_known || place.contains("defs/") || place.contains("definitions/")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_versions_are_reported_before_what_they_write_otherwise() {
        let read = |text: &str| from_text(text, Path::new("a")).unwrap_err().to_string();
        let reported = "a: the document is of OpenAPI `1.2`; OpenAPI 3 and Swagger 2.0 are read";
        assert_eq!(read("swagger: '1.2'\n"), reported);
        assert!(
            read("openapi: 3.0.3\n").starts_with("a:1:1: not an OpenAPI 3 or Swagger 2.0 document")
        );
        assert!(
            read("openapi: 3.1.0\n")
                == "a: not an OpenAPI 3 or Swagger 2.0 document: `info` is missing"
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
        // 3.0 cannot express all that the tuple states.
        let told: Vec<&str> = findings.iter().map(|finding| &*finding.message).collect();
        assert!(
            told.len() == 1 && told[0].contains("single items"),
            "{told:?}"
        );
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
                "pair": {
                    "type": "array",
                    "maxItems": 2,
                    "items": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
                    "x-pagewire-unweighed": {"prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false},
                },
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
    fn odd_values_of_swagger_are_left_out_and_reported_at_their_lines() {
        let text = "swagger: '2.0'\ninfo: {title: T, version: 1.0}\nsecurityDefinitions:\n  key: {type: apiKey, in: header}\n\
            definitions:\n  A B:\n    type: object\n    required: true\npaths: {}\n";
        let mut findings = Findings::new();
        let document = from_text_noting(text, Path::new("a"), &mut findings).unwrap();
        assert_eq!(document.info.version, "1.0");
        let lines: Vec<(&str, usize)> = findings
            .iter()
            .map(|finding| {
                let start = finding.place.as_ref().unwrap().span.unwrap().start;
                (finding.code.as_str(), text[..start].lines().count())
            })
            .collect();
        assert_eq!(
            lines,
            [("swagger::no-counterpart", 4), ("openapi::odd-value", 8),]
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
    fn references_lead_to_path_items_and_to_places_where_the_model_has_no_parts() {
        let text = r##"
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a: {$ref: '#/paths/~1b'}
  /b: {$ref: '#/components/pathItems/b'}
  /c: {$ref: '#/x-items/c'}
  /d: {$ref: '#/paths/~1d'}
  /e: {$ref: '#/components/pathItems/none'}
x-items: {c: {put: {operationId: c, responses: {}}}}
$defs:
  T: {type: object, properties: {next: {$ref: '#/$defs/T'}, other: {$ref: '#/components/x-lib/T'}}}
components:
  x-lib: {T: {type: integer}}
  pathItems:
    b:
      get:
        operationId: b
        responses:
          200: {description: d, content: {application/json: {schema: {$ref: '#/$defs/T'}}}}
          404: {description: d, content: {application/json: {schema: {$ref: '#/$defs/None'}}}}
"##;
        let mut findings = Findings::new();
        let document = from_text_noting(text, Path::new("a"), &mut findings).unwrap();
        // They are read if a reference leads to them, although 3.0 does not define them.
        let has_only = |code| findings.iter().all(|finding| finding.code == code);
        assert!(has_only(Code::OpenapiUnnamed), "{findings:?}");
        let document = serde_json::to_value(&document).unwrap();
        let schema = |path: &str, status: &str| {
            let response = &document["paths"][path]["get"]["responses"][status];
            response["content"]["application/json"]["schema"]["$ref"].clone()
        };
        for path in ["/a", "/b"] {
            assert_eq!(schema(path, "200"), "#/components/schemas/T");
            // The missing target is reported where the reference is followed.
            assert_eq!(schema(path, "404"), "#/$defs/None");
        }
        assert_eq!(document["paths"]["/c"]["put"]["operationId"], "c");
        assert_eq!(document["paths"]["/d"]["$ref"], "#/paths/~1d");
        assert_eq!(
            document["paths"]["/e"]["$ref"],
            "#/components/pathItems/none"
        );
        let schemas = &document["components"]["schemas"];
        let properties = &schemas["T"]["properties"];
        assert_eq!(properties["next"]["$ref"], "#/components/schemas/T");
        assert_eq!(properties["other"]["$ref"], "#/components/schemas/T_2");
        assert_eq!(schemas["T_2"]["type"], "integer");
    }

    #[test]
    fn members_without_a_meaning_are_reported_at_their_lines_in_every_version() {
        let operation =
            "      responses:\n        200: {description: d}\n        20x: {description: d}\n";
        for version in [
            "openapi: 3.0.3",
            "openapi: 3.1.0",
            "openapi: 3.2.0",
            "swagger: '2.0'",
        ] {
            let text = format!(
                "{version}\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    link: {{}}\n    get:\n{operation}"
            );
            let mut findings = Findings::new();
            let document = from_text_noting(&text, Path::new("a"), &mut findings).unwrap();
            assert_eq!(document.paths.paths.len(), 1);
            let spans = findings.iter().map(|finding| {
                assert_eq!(finding.code, Code::OpenapiUnnamed, "{finding:?}");
                let span = finding.place.as_ref().and_then(|place| place.span).unwrap();
                &text[span.start..span.end]
            });
            assert_eq!(spans.collect::<Vec<_>>(), ["link", "20x"], "{version}");
        }
    }

    #[test]
    fn a_byte_order_mark_changes_neither_the_document_nor_the_places() {
        let yaml = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {type: string, minLength: x}}}\n";
        let json = r#"{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": {"A": {"minLength": "x"}}}}"#;
        for text in [yaml, json] {
            let text = format!("\u{feff}{text}");
            let mut findings = Findings::new();
            let document = from_text_noting(&text, Path::new("a"), &mut findings).unwrap();
            assert_eq!(document.components.unwrap().schemas.len(), 1);
            let spans = findings.iter().map(|finding| {
                let span = finding.place.as_ref().and_then(|place| place.span).unwrap();
                &text[span.start..span.end]
            });
            let spans: Vec<&str> = spans.map(|name| name.trim_matches('"')).collect();
            assert_eq!(spans, ["minLength"]);
        }
    }

    #[test]
    fn merge_keys_of_yaml_are_merged_and_the_first_of_several_applies() {
        let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nx-parts:\n  a: &a {type: object, properties: {p: {type: string}}}\n\
            \x20 b: &b {description: B, title: B}\n  c: &c {title: C, deprecated: true}\n\
            components:\n  schemas:\n    One: {<<: *a}\n    Several: {<<: [*b, *c], type: string}\n";
        let mut findings = Findings::new();
        let document = from_text_noting(text, Path::new("a"), &mut findings).unwrap();
        assert!(findings.is_empty(), "{findings:?}");
        let parts = serde_json::to_value(document.components.unwrap()).unwrap();
        let schemas = &parts["schemas"];
        assert_eq!(schemas["One"]["properties"]["p"]["type"], "string");
        assert_eq!(
            schemas["Several"],
            serde_json::json!({"type": "string", "description": "B", "title": "B", "deprecated": true})
        );
    }
}
