//! `pagewire update` as it is called: what it writes, what it says, and that a kill never leaves half of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::support;

/// The vendor's page of an operation that gives a carrier, with these rows.
fn page(agent: &str, operation: &str, carrier: &str, rows: &[(&str, &str)]) -> (PathBuf, String) {
    let id = format!("v1{agent}Agent_{operation}");
    let table: String = rows
        .iter()
        .map(|(name, ty)| format!("| {name} | {ty} |  |\n"))
        .collect();
    let text = format!(
        "---\ntitle: t\nuid: {id}\n---\n\n# t\n\n```http\nPOST /api/v1/Agents/{agent}/{operation}\n```\n\n\
         ## Response\n\n| Response | Description |\n|---|---|\n| 200 | OK |\n\n\
         ### Response body: {carrier}\n\n| Property Name | Type | Description |\n|---|---|---|\n{table}"
    );
    (PathBuf::from(format!("agent/{agent}_Agent/{id}.md")), text)
}

fn write(root: &Path, pages: &[(PathBuf, String)]) {
    for (path, text) in pages {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

/// A vendor's tree beside a repository.
struct World(tempfile::TempDir);

impl World {
    fn new() -> Self {
        let world = Self(tempfile::tempdir().unwrap());
        std::fs::create_dir(world.repository()).unwrap();
        let manifest = "[workspace]\n[workspace.package]\nversion = \"1.2.3\"\n";
        std::fs::write(world.repository().join("Cargo.toml"), manifest).unwrap();
        std::fs::create_dir_all(world.repository().join("spec/docs")).unwrap();
        world
    }

    fn repository(&self) -> PathBuf {
        self.0.path().join("repository")
    }

    fn tree(&self, name: &str, pages: &[(PathBuf, String)]) -> PathBuf {
        let root = self.0.path().join(name);
        write(&root, pages);
        root
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(support::program());
        command.args(arguments).current_dir(self.repository());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn update(&self, tree: &str, more: &[&str]) -> (String, String) {
        let from = format!("../{tree}");
        let done = self.run(&[&["update", "--from", &from], more].concat());
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(done.status.success(), "{said}");
        (String::from_utf8(done.stdout).unwrap(), said)
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.repository().join(path)).unwrap()
    }

    /// Every file but those of a write that is going on.
    fn snapshot(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let files = walkdir::WalkDir::new(self.repository())
            .into_iter()
            // The folder vanishes while another process finishes a write.
            .filter_entry(|entry| entry.file_name() != ".generator-staging")
            .map(Result::unwrap);
        files
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| {
                (
                    entry.path().to_owned(),
                    std::fs::read(entry.path()).unwrap(),
                )
            })
            .collect()
    }
}

const THING: &[(&str, &str)] = &[("ThingId", "int32"), ("Name", "string")];
const NEWER_THING: &[(&str, &str)] = &[
    ("ThingId", "int32"),
    ("Name", "string"),
    ("Colour", "string"),
];
const OTHER: &[(&str, &str)] = &[("OtherId", "int32")];

#[test]
fn a_changelog_or_document_that_cannot_be_read_stays_as_it_is() {
    let world = World::new();
    world.tree("one", &[page("Thing", "GetThing", "Thing", THING)]);
    world.update("one", &["--whole"]);
    let changelog = world.repository().join("CHANGELOG.md");
    let old = b"# Changes\n\ncaf\xe9\n";
    std::fs::write(&changelog, old).unwrap();
    world.tree("two", &[page("Thing", "GetThing", "Thing", NEWER_THING)]);
    let done = world.run(&["update", "--whole", "--from", "../two"]);
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(
        !done.status.success() && said.contains("CHANGELOG.md"),
        "{said}"
    );
    assert_eq!(std::fs::read(&changelog).unwrap(), old);

    // Without the last document, everything would seem to be new.
    std::fs::write(&changelog, "# Changes\n").unwrap();
    std::fs::write(world.repository().join("spec/openapi.yaml"), old).unwrap();
    let done = world.run(&["update", "--whole", "--from", "../two"]);
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(
        !done.status.success() && said.contains("openapi.yaml"),
        "{said}"
    );
}

#[test]
fn an_update_renews_pages_document_crate_and_changelog_and_says_what_changed() {
    let world = World::new();
    world.tree(
        "one",
        &[
            page("Thing", "GetThing", "Thing", THING),
            page("Thing", "GetOldThing", "Thing", THING),
            page("Other", "GetOther", "Other", OTHER),
        ],
    );
    let (_, said) = world.update("one", &["--whole"]);
    assert!(said.contains("3 operations in 2 tags"), "{said}");

    world.tree("two", &[page("Thing", "GetThing", "Thing", NEWER_THING)]);
    let before = world.snapshot();
    let (dry, said) = world.update("two", &["--dry-run"]);
    assert!(said.contains("nothing was written"), "{said}");
    assert!(world.snapshot() == before, "files changed");

    let (changes, said) = world.update("two", &["--summary", "../summary.md"]);
    assert_eq!(changes, dry);
    assert!(
        changes.contains("optional property added `Colour`: `string`"),
        "{changes}"
    );
    assert!(
        changes.contains("superoffice::types::Thing::colour"),
        "{changes}"
    );
    // The operation is gone from a tag that the tree has; the tag that it does not have stays.
    assert!(changes.contains("v1ThingAgent_GetOldThing"), "{changes}");
    assert!(!changes.contains("Other"), "{changes}");
    assert!(
        said.contains(
            "1 tags were renewed; 1 that are not in the tree stay as they are (Other_Agent)"
        ),
        "{said}"
    );
    assert!(said.contains("a major release: 1.2.3 → 2.0.0"), "{said}");
    assert!(world.read("spec/openapi.yaml").contains("Colour"));
    assert!(
        world
            .read("spec/docs/carriers/Thing.md")
            .contains("| Colour | string |")
    );
    assert!(
        !world
            .repository()
            .join("spec/docs/agent/Thing_Agent/v1ThingAgent_GetOldThing.md")
            .exists()
    );
    let changelog = world.read("CHANGELOG.md");
    assert!(
        changelog.contains("### API, from `two`\n\n#### Breaking\n\n- `v1ThingAgent_GetOldThing`"),
        "{changelog}"
    );
    let summary = std::fs::read_to_string(world.0.path().join("summary.md")).unwrap();
    assert!(summary.contains("Colour"), "{summary}");

    let check = world.run(&["check"]);
    assert!(
        check.status.success(),
        "{}",
        String::from_utf8_lossy(&check.stderr)
    );
    // The reasons that stood on the page that is gone are found anew once; after that nothing moves.
    let (changes, said) = world.update("two", &[]);
    assert_eq!(changes, "no changes\n");
    assert!(said.contains("no release is needed"), "{said}");
    let before = world.snapshot();
    world.update("two", &[]);
    assert!(world.snapshot() == before, "a third update changed files");

    let (changes, _) = world.update("two", &["--whole"]);
    assert!(changes.contains("v1OtherAgent_GetOther"), "{changes}");
    assert!(
        !world
            .repository()
            .join("spec/docs/agent/Other_Agent")
            .exists()
    );
}

#[test]
fn an_update_that_fails_writes_nothing() {
    let world = World::new();
    world.tree("one", &[page("Thing", "GetThing", "Thing", THING)]);
    world.update("one", &["--whole"]);
    // A correction of something that the newer pages say rightly.
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n  - target: $.components.schemas.Thing\n    \
        description: Things are closed.\n    x-page: agent/Thing_Agent/v1ThingAgent_GetThing.md\n    \
        update: {properties: {Colour: {type: string}}}\n";
    write(
        &world.repository(),
        &[("spec/overlays/thing.yaml".into(), overlay.to_owned())],
    );
    world.tree("two", &[page("Thing", "GetThing", "Thing", NEWER_THING)]);
    let before = world.snapshot();
    let done = world.run(&["update", "--from", "../two"]);
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(1), "{said}");
    assert!(said.contains("overlay::stale"), "{said}");
    assert!(world.snapshot() == before, "files changed");

    let done = world.run(&["update", "--from", "../nowhere"]);
    assert_eq!(done.status.code(), Some(2));
    let done = world.run(&["update", "--from", "../two", "--tags", "Thing*"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(world.snapshot() == before, "files changed");

    // Nor does one whose summary cannot be written.
    std::fs::remove_file(world.repository().join("spec/overlays/thing.yaml")).unwrap();
    let before = world.snapshot();
    let done = world.run(&[
        "update",
        "--from",
        "../two",
        "--summary",
        "nowhere/summary.md",
    ]);
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(2), "{said}");
    assert!(
        said.contains("cannot write the summary `nowhere/summary.md`"),
        "{said}"
    );
    assert!(world.snapshot() == before, "files changed");
}

#[test]
fn an_update_over_a_page_of_ours_that_cannot_be_read_whole_keeps_its_words() {
    for damaged in [
        "| Property name | Type | Description |",
        "- | Property Name | Type | Description |",
    ] {
        let world = World::new();
        world.tree("one", &[page("Thing", "GetThing", "Thing", THING)]);
        world.update("one", &["--whole"]);
        let carrier = world.repository().join("spec/docs/carriers/Thing.md");
        let text = std::fs::read_to_string(&carrier).unwrap();
        let text = text.replace(
            "| Name | string |  |",
            "| Name | string | What people call it. |",
        );
        assert!(text.contains("What people call it."), "{text}");
        let text = text.replace("| Property Name | Type | Description |", damaged);
        std::fs::write(&carrier, text).unwrap();
        let before = world.snapshot();
        for more in [&["--whole"][..], &[]] {
            let done = world.run(&[&["update", "--from", "../one"], more].concat());
            let said = String::from_utf8(done.stderr).unwrap();
            assert_eq!(done.status.code(), Some(1), "{said}");
            let is_located =
                said.contains("error[docs::table-missing]") && said.contains("Thing.md");
            assert!(is_located, "{said}");
            assert_eq!(world.snapshot(), before);
        }
    }
}

/// Our own pages, made by an update, are no new evidence for the next one.
#[test]
fn an_update_from_the_same_pages_changes_nothing() {
    let world = World::new();
    world.tree(
        "all",
        &[
            page("Other", "GetOther", "Other", OTHER),
            page("Thing", "GetThing", "Thing", NEWER_THING),
        ],
    );
    world.update("all", &["--whole"]);
    let before = world.snapshot();
    let (_, said) = world.update("all", &["--whole"]);
    assert!(said.contains("0 files new, 0 changed, 0 removed"), "{said}");
    assert!(world.snapshot() == before, "files changed");
}

/// Types that only an older release knows stay: the next update must have it too, or say that it does without.
#[test]
fn an_update_asks_for_the_sources_of_the_last_one() {
    let world = World::new();
    // One release has a filler where the other states the type.
    let vague: &[(&str, &str)] = &[("ThingId", "int32"), ("Name", "object")];
    world.tree("2026-new", &[page("Thing", "GetThing", "Thing", vague)]);
    world.tree("2022-old", &[page("Thing", "GetThing", "Thing", THING)]);
    world.tree("2021-older", &[page("Other", "GetOther", "Other", OTHER)]);
    let evidence = ["--evidence", "../2021-older", "--evidence", "../2022-old"];
    world.update("2026-new", &[&["--whole"], &evidence[..]].concat());
    let before = world.snapshot();

    let done = world.run(&["update", "--whole", "--from", "../2026-new"]);
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(2), "{said}");
    assert!(
        said.contains("--evidence 2021-older, --evidence 2022-old"),
        "{said}"
    );
    assert!(said.contains("`--without evidence`"), "{said}");
    assert!(world.snapshot() == before, "files changed");

    // What it gave is in our pages, with its reasons.
    world.update("2026-new", &["--whole", "--without", "evidence"]);
    assert!(
        world.snapshot() == before,
        "files changed without the source"
    );
    // The names say which release is newer, not the order of the options.
    let turned = ["--evidence", "../2022-old", "--evidence", "../2021-older"];
    world.update("2026-new", &[&["--whole"], &turned[..]].concat());
    assert!(
        world.snapshot() == before,
        "files changed with the order of the sources"
    );
}

#[test]
fn an_update_beside_a_broken_record_says_which_file_and_writes_nothing() {
    let world = World::new();
    world.tree("vendor", &[page("List", "Get", "Row", &[("Id", "int32")])]);
    world.update("vendor", &[]);
    let record = world.repository().join("spec/docs/provenance.yaml");
    std::fs::write(&record, "sources: [\n").unwrap();
    let before = world.snapshot();
    let done = world.run(&["update", "--from", "../vendor"]);
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(!done.status.success());
    assert!(
        said.contains("provenance.yaml` is not the record of an import"),
        "{said}"
    );
    assert_eq!(world.snapshot(), before);
}

#[test]
fn a_page_of_ours_that_was_deleted_stops_an_update_until_it_is_back() {
    let world = World::new();
    world.tree("one", &[page("Thing", "GetThing", "Thing", THING)]);
    world.update("one", &["--whole"]);
    let page = world.repository().join("spec/docs/carriers/Thing.md");
    let text = std::fs::read(&page).unwrap();
    std::fs::remove_file(&page).unwrap();
    let before = world.snapshot();
    for more in [&["--whole"][..], &[]] {
        let done = world.run(&[&["update", "--from", "../one"], more].concat());
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(1), "{said}");
        let told = said.contains("import::page-deleted") && !said.contains("import::page-cut");
        assert!(
            told && said.contains("`carriers/Thing.md` was deleted"),
            "{said}"
        );
        assert_eq!(world.snapshot(), before);
    }
    std::fs::write(&page, &text).unwrap();
    world.update("one", &["--whole"]);
    // Without its line, it is made anew.
    std::fs::remove_file(&page).unwrap();
    let record = world.read("spec/docs/provenance.yaml");
    let other = |line: &&str| !line.contains("carriers/Thing.md:");
    let record: Vec<&str> = record.lines().filter(other).collect();
    let file = world.repository().join("spec/docs/provenance.yaml");
    std::fs::write(file, record.join("\n") + "\n").unwrap();
    world.update("one", &["--whole"]);
    assert_eq!(std::fs::read(&page).unwrap(), text);
}

#[test]
fn a_check_reports_descriptions_without_a_place() {
    let world = World::new();
    world.tree("one", &[page("Thing", "GetThing", "Thing", THING)]);
    world.update("one", &["--whole"]);
    let check = || String::from_utf8(world.run(&["check"]).stderr).unwrap();
    assert!(!check().contains("unplaced"));
    let file = world.repository().join("spec/docs/unplaced.yaml");
    std::fs::write(&file, "Thing.Weight: How heavy it is.\n").unwrap();
    let said = check();
    for part in [
        "warning[import::unplaced-words]",
        "`Thing.Weight` is gone",
        "How heavy it is.",
        "unplaced.yaml",
    ] {
        assert!(said.contains(part), "{said}");
    }
    std::fs::write(&file, "- no map\n").unwrap();
    assert!(check().contains("import::unplaced-malformed"));
}

#[test]
fn the_name_of_the_release_stays_while_the_pages_do() {
    let world = World::new();
    let mut pages = vec![page("Thing", "GetThing", "Thing", THING)];
    world.tree("2026-07", &pages);
    world.update("2026-07", &["--whole"]);
    assert!(world.read("spec/openapi.yaml").contains("version: 2026-07"));
    let constant = |release: &str| {
        let line = format!("pub const RELEASE: &str = \"{release}\";");
        assert!(world.read("generated/src/lib.rs").contains(&line));
    };
    constant("2026-07");
    // A page written by hand is not a change of the vendor.
    let by_hand = "---\ntitle: Extra\ncarrier: Extra\n---\n\n# Extra\n\n| Property Name | Type | Description |\n|--|--|--|\n| Id | int32 |  |\n";
    let file = world.repository().join("spec/docs/by-hand/Extra.md");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, by_hand).unwrap();
    // Somebody looks again on another day.
    let before = world.snapshot();
    world.update("2026-07", &["--whole", "--release", "2026-08-01"]);
    assert!(world.snapshot() == before, "files changed");
    // There is something new on a third.
    pages.push(page("Other", "GetOther", "Other", OTHER));
    world.tree("2026-07", &pages);
    world.update("2026-07", &["--whole", "--release", "2026-09-01"]);
    constant("2026-09-01");
}

/// Every release that lies here, one after the other: the second update with the same input writes nothing.
#[test]
fn updates_from_the_vendors_releases_settle_at_once() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    if !corpus.is_dir() {
        println!("SKIPPED: there is no corpus");
        return;
    }
    let world = World::new();
    let path = |name: &str| corpus.join(name).display().to_string();
    let (soap, docfx) = (path("2022-02-soap"), path("2022-02-docfx"));
    let second = ["--soap", &soap, "--docfx", &docfx];
    for (release, whole) in [
        ("2022-02-restful", true),
        ("2023-02-sample", false),
        ("2026-07-swagger", true),
    ] {
        let from = path(release);
        let mut arguments = vec!["update", "--from", &from];
        arguments.extend(whole.then_some("--whole"));
        arguments.extend(second);
        let done = world.run(&arguments);
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
        let before = world.snapshot();
        let done = world.run(&arguments);
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(
            said.contains("0 files new, 0 changed, 0 removed"),
            "{release}: {said}"
        );
        assert!(world.snapshot() == before, "{release}: files changed");
    }
}

/// Waits until nobody moves files any more: the process that does that is not the one that was killed.
fn settled(world: &World) {
    let journal = world.repository().join(".generator-staging/journal");
    let end = Instant::now() + Duration::from_secs(20);
    let lock = || std::fs::File::open(world.repository().join(".generator-staging/lock"));
    let mut free = 0;
    // Whoever moves files holds the lock. A run that was killed before it started that process has left the old tree; on
    // a busy machine the process needs a while until it has the lock.
    while journal.exists() && free < 40 && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(50));
        let is_free = lock().is_ok_and(|lock| lock.try_lock().is_ok());
        free = if is_free { free + 1 } else { 0 };
    }
}

fn kill_after(mut child: Child, time: Duration) {
    let end = Instant::now() + time;
    while Instant::now() < end && child.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(1));
    }
    // It may have ended by itself.
    let _ = child.kill();
    child.wait().unwrap();
}

#[test]
fn a_killed_update_leaves_the_old_tree_or_the_new_one() {
    const OPERATIONS: usize = 40;
    const KILLS: u32 = 50;
    let tree = |rows: &[(&str, &str)]| -> Vec<_> {
        let operations = (0..OPERATIONS).map(|number| {
            let (agent, operation) = (format!("Thing{}", number % 8), format!("Get{number}"));
            page(&agent, &operation, &format!("Thing{number}"), rows)
        });
        operations.collect()
    };
    let world = World::new();
    world.tree("one", &tree(THING));
    world.tree("two", &tree(NEWER_THING));
    world.update("one", &["--whole"]);
    let old = world.snapshot();
    let started = Instant::now();
    world.update("two", &["--whole"]);
    let whole = started.elapsed();
    let new = world.snapshot();
    assert!(old != new, "the update changes nothing");

    let (mut olds, mut news) = (0, 0);
    for kill in 0..KILLS {
        for path in world.snapshot().into_keys() {
            if !old.contains_key(&path) {
                std::fs::remove_file(path).unwrap();
            }
        }
        for (path, bytes) in &old {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        let mut command = world.command(&["update", "--from", "../two", "--whole", "--quiet"]);
        let child = command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Most of them towards the end, where files are written.
        let share = f64::from(kill + 1) / f64::from(KILLS);
        kill_after(child, whole.mul_f64(share.powf(0.4)));
        settled(&world);
        let found = world.snapshot();
        if found == new {
            news += 1;
        } else {
            let changed: Vec<_> = found
                .iter()
                .filter(|(path, bytes)| old.get(*path) != Some(bytes))
                .collect();
            assert!(
                changed.is_empty() && found.len() == old.len(),
                "kill {kill} left {} new files",
                changed.len()
            );
            olds += 1;
        }
        // What a kill left is no hindrance, and whoever comes next sees a whole tree.
        if kill % 10 == 9 {
            let check = world.run(&["check"]);
            assert!(
                check.status.success(),
                "{}",
                String::from_utf8_lossy(&check.stderr)
            );
            let found = world.snapshot();
            assert!(found == old || found == new);
        }
    }
    assert!(olds > 0, "no update was killed before its end");
    println!("{olds} old trees, {news} new ones");
}

#[test]
fn the_newer_dialect_of_the_vendor_brings_its_real_changes() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/2023-02-sample");
    let beside = |name: &str| corpus.with_file_name(name).display().to_string();
    if !corpus.is_dir() {
        println!("SKIPPED: there is no corpus");
        return;
    }
    let world = World::new();
    let done = world.run(&[
        "import",
        "--from",
        &beside("2022-02-restful"),
        "--evidence",
        &corpus.display().to_string(),
        "--soap",
        &beside("2022-02-soap"),
        "--docfx",
        &beside("2022-02-docfx"),
    ]);
    assert!(done.status.success());
    assert!(world.run(&["generate"]).status.success());
    let done = world.run(&[
        "update",
        "--details",
        "--without",
        "evidence,soap,docfx",
        "--from",
        &corpus.display().to_string(),
    ]);
    let (changes, said) = (
        String::from_utf8(done.stdout).unwrap(),
        String::from_utf8(done.stderr).unwrap(),
    );
    assert!(done.status.success(), "{said}");
    for known in [
        "operation added: `POST /api/v1/Agents/Archive/GetRelatedData`",
        "superoffice::types::ChatSessionEntity::rating",
        "superoffice::types::BatchTaskInfo::cancellation_behaviour",
        "superoffice::types::ChatTopicEntity::widget_rating_text",
    ] {
        assert!(changes.contains(known), "{known} is not in\n{changes}");
    }
    // The new dialect says less; nothing that was known may seem to be gone.
    assert!(changes.contains("0 breaking"), "{changes}");
    assert!(said.contains("a minor release"), "{said}");
    // A property behind a filler is not known, and in our page the filler must not come to mean anything.
    let page = world.read("spec/docs/carriers/RelatedData.md");
    assert!(page.contains("| FieldValue | any |"), "{page}");
    // The reasons are those of the first time, too: our own pages agree, and are no reason of their own.
    let before = world.snapshot();
    let done = world.run(&[
        "update",
        "--without",
        "evidence,soap,docfx",
        "--from",
        &corpus.display().to_string(),
    ]);
    assert!(done.status.success());
    let after = world.snapshot();
    let changed: Vec<_> = before
        .iter()
        .filter(|(path, text)| after.get(*path) != Some(text))
        .map(|(path, _)| path)
        .collect();
    assert_eq!((changed, before.len()), (Vec::new(), after.len()));
}
