//! Small page trees for tests, in our own words.
#![allow(dead_code, reason = "each test uses its part")]

pub(crate) mod whole;

use pagewire::recover::Api;
use pagewire::run::{self, Inputs, Session};

/// The program, for tests that run it over whole releases: the one that `PAGEWIRE` names, which tests/run builds with
/// optimisation, else the one that Cargo built for these tests, which takes some minutes for them.
pub(crate) fn program() -> std::path::PathBuf {
    std::env::var_os("PAGEWIRE").map_or_else(|| env!("CARGO_BIN_EXE_pagewire").into(), Into::into)
}

/// The request line of a sample, before its page is known.
const SAMPLE: &str = "GET /sample/of/any/page";

/// A page tree on disk that goes away with the value.
pub(crate) struct Tree(tempfile::TempDir);

impl Tree {
    /// An empty tree.
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// Where it lies.
    pub(crate) fn path(&self) -> &std::path::Path {
        self.0.path()
    }

    /// Adds a page: its folder, its id, the request line, and what follows the request line. Samples of [`response`] and
    /// [`body`] become requests of the page.
    pub(crate) fn page(self, folder: &str, id: &str, request: &str, rest: &str) -> Self {
        let dir = self.0.path().join(folder);
        std::fs::create_dir_all(&dir).unwrap();
        let rest = rest.replace(SAMPLE, request);
        let text =
            format!("---\ntitle: t\nid: {id}\n---\n\n# t\n\n```http\n{request}\n```\n\n{rest}");
        std::fs::write(dir.join(format!("{id}.md")), text).unwrap();
        self
    }

    /// Adds any file.
    pub(crate) fn file(self, path: &str, text: &str) -> Self {
        let path = self.0.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    /// Reads and recovers it; the codes of the findings come with it, sorted.
    pub(crate) fn api(&self) -> (Api, Vec<String>) {
        self.api_with(|_| {})
    }

    /// The same with further inputs.
    pub(crate) fn api_with(&self, more: impl Fn(&mut Inputs)) -> (Api, Vec<String>) {
        let mut inputs = Inputs::of_pages([self.0.path()]);
        more(&mut inputs);
        let mut session = Session::default();
        let api = run::api(&mut session, &inputs).unwrap();
        let mut codes: Vec<String> = session
            .findings
            .iter()
            .map(|f| f.code.to_string())
            .collect();
        codes.sort();
        (api, codes)
    }
}

/// A property table.
pub(crate) fn table(rows: &[(&str, &str)]) -> String {
    let rows: String = rows
        .iter()
        .map(|(name, ty)| format!("| {name} | {ty} |  |\n"))
        .collect();
    format!("| Property Name | Type |  Description |\n|---|---|---|\n{rows}\n")
}

/// A 2022 response section: the word behind `Response`, text, table, sample body.
pub(crate) fn response(kind: &str, text: &str, table: &str, sample: &str) -> String {
    let mut page = format!(
        "## Response{kind}\n\n{text}\n\n| Response | Description |\n|---|---|\n| 200 | OK |\n\nResponse body{}\n\n{table}\n",
        if kind.is_empty() { ": " } else { kind }
    );
    if !sample.is_empty() {
        page += &format!(
            "## Sample Request\n\n```http!\n{SAMPLE}\n```\n\n```http_\nHTTP/1.1 200 OK\nContent-Type: application/json; charset=utf-8\n\n{sample}\n```"
        );
    }
    page
}

/// A request body section with a sample.
pub(crate) fn body(name: &str, table: &str, sample: &str) -> String {
    format!(
        "## Request Body: {name}  \n\nText. \n\n{table}\n## Response\n\n\n| Response | Description |\n|---|---|\n| 204 | No Content |\n\n## Sample Request\n\n```http!\n{SAMPLE}\nContent-Type: application/json; charset=utf-8\n\n{sample}\n```\n"
    )
}

/// The type of a carrier's property, as a cell of our own pages writes it, with its rule.
pub(crate) fn property(api: &Api, carrier: &str, property: &str) -> String {
    let found = api
        .carriers
        .iter()
        .find(|(name, _)| name.as_str() == carrier);
    let (_, carrier) = found.unwrap_or_else(|| {
        panic!(
            "{carrier} among {:?}",
            api.carriers.keys().collect::<Vec<_>>()
        )
    });
    let property = &carrier.properties[property];
    format!("{} ({})", property.ty, property.provenance.rule)
}

/// The type of an operation's answer.
pub(crate) fn answer(api: &Api, id: &str) -> String {
    let operation = api
        .operations
        .iter()
        .find(|o| o.operation.page.id.value.as_str() == id)
        .unwrap();
    operation
        .answer
        .as_ref()
        .map_or_else(|| "nothing".to_owned(), |typed| typed.ty.to_string())
}

/// The type of an operation's body.
pub(crate) fn request(api: &Api, id: &str) -> String {
    let operation = api
        .operations
        .iter()
        .find(|o| o.operation.page.id.value.as_str() == id)
        .unwrap();
    operation
        .body
        .as_ref()
        .map_or_else(|| "nothing".to_owned(), |typed| typed.ty.to_string())
}

/// Compares with a file in `tests/golden`; `UPDATE_GOLDEN=1` writes it.
pub(crate) fn golden(name: &str, found: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, found).unwrap();
    }
    let wanted = std::fs::read_to_string(&path).unwrap_or_default();
    same(&wanted, found);
}

/// Compares two texts and shows the lines that differ.
pub(crate) fn same(wanted: &str, found: &str) {
    if wanted == found {
        return;
    }
    let diff = similar::TextDiff::from_lines(wanted, found);
    panic!("{}", diff.unified_diff().header("wanted", "found"));
}
