//! The examples in the code blocks of a guide's page.
//!
//! Pages are written for people: bodies contain comments, extra and missing commas, names without quotes, and braces after backslashes.

use serde_json::Value;

use super::example::{Example, Kind};

/// The requests, responses and notifications of a page, in the order of the page.
pub(crate) fn examples(name: &str, text: &str) -> Vec<Example> {
    let mut found: Vec<Example> = Vec::new();
    for block in blocks(text) {
        for (offset, text) in messages(&block.text) {
            let mut example = read(text);
            let has_head = !example.method.is_empty() || example.status.is_some();
            if ["http", "csharp"].contains(&&*block.language) && !has_head {
                continue;
            }
            example.place = format!("{name}:{}", block.line + 1 + offset);
            let last = found.iter().rev().find(|it| it.kind == Kind::Request);
            if let (Kind::Response, Some(last)) = (example.kind, last) {
                example.method.clone_from(&last.method);
                example.url.clone_from(&last.url);
            }
            found.push(example);
        }
    }
    found
}

/// A block of code.
struct Block {
    /// The line of its fence.
    line: usize,
    language: String,
    text: String,
}

/// The language of a fence. Some pages add a mark or a title, as in `http!`, `http_` and `json JSON`.
fn language(fence: &str) -> String {
    let letters = fence.trim_start().chars();
    let letters = letters.take_while(char::is_ascii_alphabetic);
    letters.collect::<String>().to_ascii_lowercase()
}

/// The blocks in `http`, `json` and `xml`, and those in `csharp`, which hold a request on one page. Some pages write braces
/// after backslashes.
fn blocks(text: &str) -> Vec<Block> {
    let (mut found, mut open) = (Vec::new(), None::<(Block, usize)>);
    for (index, line) in text.lines().enumerate() {
        let bare = line.trim_start();
        let indent = line.len() - bare.len();
        match open.take() {
            Some((block, _)) if bare.starts_with("```") => found.push(block),
            Some((mut block, outer)) => {
                let line = &line[indent.min(outer)..];
                block.text += &line.replace("\\{", "{").replace("\\}", "}");
                block.text.push('\n');
                open = Some((block, outer));
            }
            None => {
                let block = Block {
                    line: index + 1,
                    language: language(bare.strip_prefix("```").unwrap_or_default()),
                    text: String::new(),
                };
                if ["http", "json", "xml", "csharp"].contains(&&*block.language) {
                    open = Some((block, indent));
                }
            }
        }
    }
    found
}

/// The messages of a block. A block can contain several requests, each with the lines before it.
fn messages(block: &str) -> Vec<(usize, &str)> {
    let mut starts = vec![(0, 0)];
    let mut at = 0;
    for (number, line) in block.split_inclusive('\n').enumerate() {
        if request_line(line).is_some() {
            if starts.len() == 1 && !has_head(&block[..at]) {
                starts.clear();
            }
            starts.push((number, at));
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).map(|(_, at)| *at);
    let ends: Vec<usize> = ends.chain([block.len()]).collect();
    let pairs = starts.iter().zip(ends);
    pairs
        .map(|((number, start), end)| (*number, &block[*start..end]))
        .collect()
}

fn has_head(text: &str) -> bool {
    text.lines().any(|line| request_line(line).is_some())
}

/// Reads the text of a message. It is a response unless its first line is that of a request.
fn read(text: &str) -> Example {
    let notes = ["#", "//", "@"];
    let mut lines = text
        .lines()
        .skip_while(|line| {
            line.trim().is_empty() || notes.iter().any(|mark| line.starts_with(mark))
        })
        .peekable();
    let mut example = Example::default();
    let first = lines.peek().copied().unwrap_or_default();
    if let Some((method, url)) = request_line(first) {
        (example.method, example.url) = (method, url);
        example.kind = match example.url.as_str() {
            "/webhook" => Kind::Notification,
            _ => Kind::Request,
        };
    }
    if let Some(status) = first.strip_prefix("HTTP/1.1 ") {
        example.status = status.get(..3).and_then(|status| status.parse().ok());
    }
    if !example.method.is_empty() || example.status.is_some() {
        lines.next();
    }
    // The words before the body of a response, and names before that of a request.
    lines.next_if(|line| ["Response", "POST Response"].contains(&line.trim()));
    let mut body = String::new();
    // On some pages the body follows directly after the head.
    while let Some(line) = lines.next_if(|line| !line.starts_with(['{', '[', '"', '<'])) {
        match line.split_once(':') {
            Some(("Body", start)) => body = format!("{start}\n"),
            Some((name, value)) => {
                let header = (name.trim().to_owned(), value.trim().to_owned());
                example.headers.push(header);
                continue;
            }
            None => body = format!("{line}\n"),
        }
        break;
    }
    body += &lines.collect::<Vec<_>>().join("\n");
    let body = body.trim();
    example.is_complete = !is_cut(body);
    if !body.is_empty() {
        example.body = Some(repaired(body));
    }
    let json = example.json().unwrap_or_default();
    if !json["Event"].is_null() && !json["PrimaryKey"].is_null() {
        example.kind = Kind::Notification;
    }
    example
}

/// The method and the address of the first line of a request.
fn request_line(line: &str) -> Option<(String, String)> {
    let (method, rest) = line.trim_start().split_once(' ')?;
    let known = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    let url = rest.trim_end();
    let url = url.strip_suffix(" HTTP/1.1").unwrap_or(url).trim();
    let is_address = ["/", "http", "api/"]
        .iter()
        .any(|start| url.starts_with(start));
    (known.contains(&method) && is_address).then(|| (method.to_owned(), url.to_owned()))
}

/// Whether the page omits a part of the body.
fn is_cut(body: &str) -> bool {
    body.lines().any(|line| {
        line.trim().starts_with("...") || line.contains("//...") || line.contains("etc etc")
    })
}

/// The intended body, if it is JSON except for typos.
fn repaired(body: &str) -> String {
    if !body.starts_with(['{', '[']) || serde_json::from_str::<Value>(body).is_ok() {
        return body.to_owned();
    }
    let mut repaired = Repair::default();
    let mut rest = body;
    while let Some(next) = rest.chars().next() {
        rest = repaired.token(next, rest);
    }
    repaired.text
}

/// A partly repaired body.
#[derive(Default)]
struct Repair {
    text: String,
    /// Whether the last token ends a value or a name.
    is_ended: bool,
}

impl Repair {
    /// Takes one token from the rest, and returns the text after it.
    fn token<'t>(&mut self, next: char, rest: &'t str) -> &'t str {
        match next {
            '/' if rest.starts_with("//") => rest.split_once('\n').map_or("", |(_, rest)| rest),
            '/' if rest.starts_with("/*") => rest.split_once("*/").map_or("", |(_, rest)| rest),
            '"' | '\'' => {
                let end = end_of_text(rest, next);
                let name = rest[1..end].split('\n').next().unwrap_or_default();
                if let (true, Some((name, _))) = (rest[1..end].contains('\n'), name.split_once(':'))
                {
                    // A name without its closing quotation mark.
                    self.value(&format!("\"{name}\""));
                    return &rest[1 + name.len()..];
                }
                let inner = &rest[1..end - 1];
                let text = match next {
                    '"' => inner.to_owned(),
                    _ => inner.replace("\\'", "'").replace('"', "\\\""),
                };
                self.value(&format!("\"{text}\""));
                &rest[end..]
            }
            ',' => {
                self.text.push(',');
                self.is_ended = false;
                &rest[1..]
            }
            '}' | ']' => {
                if self.text.trim_end().ends_with(',') {
                    self.text.truncate(self.text.trim_end().len() - 1);
                }
                self.text.push(next);
                self.is_ended = true;
                &rest[1..]
            }
            '{' | '[' => {
                self.value(&next.to_string());
                self.is_ended = false;
                &rest[1..]
            }
            ':' => {
                self.text.push(':');
                self.is_ended = false;
                &rest[1..]
            }
            _ if next.is_whitespace() => {
                self.text.push(next);
                &rest[next.len_utf8()..]
            }
            _ => {
                let end = rest
                    .find(|it: char| it.is_whitespace() || ",:{}[]\"'/".contains(it))
                    .unwrap_or(rest.len())
                    .max(next.len_utf8());
                let word = &rest[..end];
                let is_name = rest[end..].trim_start().starts_with(':');
                let is_value = serde_json::from_str::<Value>(word).is_ok();
                if is_name && !is_value {
                    self.value(&format!("\"{word}\""));
                } else {
                    self.value(word);
                }
                &rest[end..]
            }
        }
    }

    /// A value or a name; the comma before it can be missing.
    fn value(&mut self, text: &str) {
        if self.is_ended {
            self.text.push(',');
        }
        self.text.push_str(text);
        self.is_ended = true;
    }
}

/// The end of a quoted text, including its closing quote.
fn end_of_text(rest: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, next) in rest.char_indices().skip(1) {
        match next {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if next == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

#[test]
fn a_body_with_the_typos_of_the_pages_is_repaired() {
    for (body, meant) in [
        (r#"{"a": 1,}"#, r#"{"a":1}"#),
        ("[1, 2, // three\n]", "[1,2]"),
        ("{\"a: {\n\"b\": 1}}", r#"{"a":{"b":1}}"#),
        ("[\"a\"\n \"b\"]", r#"["a","b"]"#),
        (
            "{ Name: 'It\\'s \"x\"', b: [ { c: null, }, ] }",
            r#"{"Name":"It's \"x\"","b":[{"c":null}]}"#,
        ),
        (
            r#"{"url": "http://x/*y*/", /* no */ "n": -1.50}"#,
            r#"{"url":"http://x/*y*/","n":-1.50}"#,
        ),
        (
            r#"{"a": 1 "b": {"c": true} "d": false}"#,
            r#"{"a":1,"b":{"c":true},"d":false}"#,
        ),
    ] {
        let repaired: Value = serde_json::from_str(&repaired(body)).unwrap();
        assert_eq!(
            repaired.to_string(),
            serde_json::from_str::<Value>(meant).unwrap().to_string()
        );
    }
}

#[test]
fn requests_are_found_in_the_blocks_that_pages_have() {
    let page = "```http\n GET /api/v1/List\n SO-Language: x\n```\n\n``` json\nPOST /api/v1/Webhook\n\n{\"Name\": \"x\"}\n```\n\n\
                ```csharp\nGET /api/v1/MDOList/category?flat=True HTTP/1.1\naccept: application/json\n```\n\n\
                ```csharp\nvar text = agent.GetText();\n```\n";
    let found = examples("page.mdx", page);
    let seen: Vec<(&str, &str, usize)> = found
        .iter()
        .map(|it| (it.place.as_str(), it.url.as_str(), it.headers.len()))
        .collect();
    let expected = [
        ("page.mdx:2", "/api/v1/List", 1),
        ("page.mdx:7", "/api/v1/Webhook", 0),
        ("page.mdx:13", "/api/v1/MDOList/category?flat=True", 1),
    ];
    assert_eq!(seen, expected);
    assert_eq!(found[1].json().unwrap()["Name"], "x");
}
