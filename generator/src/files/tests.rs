//! Tests of the stage's guarantees, with real directories.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::commit::finish;
use super::journal::Journal;
use super::staging::Staging;
use super::{Change, FilesError, OutputTree, Plan, STAGING, TreePath, Written, recover};

const MARK: &[u8] = b"// generated";

fn is_generated(_: &TreePath, head: &[u8]) -> bool {
    head.starts_with(MARK)
}

fn tree_of(files: &[(&str, &str)]) -> OutputTree {
    let mut tree = OutputTree::new();
    for (path, text) in files {
        tree.add(path, *text).unwrap();
    }
    tree.own("src").unwrap();
    tree
}

fn plan<'a>(tree: &'a OutputTree, root: &Path) -> Plan<'a> {
    tree.plan(root, is_generated).unwrap()
}

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    // Long ago, so that a rewritten file cannot have the same time by coincidence.
    let old = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::File::options()
        .write(true)
        .open(&path)
        .unwrap()
        .set_modified(old)
        .unwrap();
}

/// Returns every file with its bytes and time stamp, and every directory, below a root.
fn snapshot(root: &Path) -> BTreeMap<PathBuf, Option<(Vec<u8>, SystemTime)>> {
    let entries = walkdir::WalkDir::new(root)
        .min_depth(1)
        .into_iter()
        .map(Result::unwrap);
    entries
        .map(|entry| {
            let metadata = entry.metadata().unwrap();
            let file = metadata.is_file();
            let state = file.then(|| {
                (
                    fs::read(entry.path()).unwrap(),
                    metadata.modified().unwrap(),
                )
            });
            (entry.into_path(), state)
        })
        .collect()
}

fn names(root: &Path) -> Vec<String> {
    let name = |path: PathBuf| {
        path.strip_prefix(root)
            .unwrap()
            .to_str()
            .unwrap()
            .replace('\\', "/")
    };
    snapshot(root).into_keys().map(name).collect()
}

/// Creates a root with files for each kind of change, and the tree to write there: 1 unchanged, 2 changed, 2 new (one in a new directory),
/// 2 stale (one alone in its directory), and handwritten files.
fn every_fate() -> (TempDir, OutputTree) {
    let root = TempDir::new().unwrap();
    put(root.path(), "same.txt", "same");
    put(root.path(), "spec.yaml", "old spec");
    put(root.path(), "src/changed.rs", "// generated old");
    put(root.path(), "src/stale.rs", "// generated");
    put(root.path(), "src/gone/deep/stale.rs", "// generated");
    put(root.path(), "src/hand.rs", "// by hand");
    put(
        root.path(),
        "elsewhere/marked.rs",
        "// generated, but in a directory that is not ours",
    );
    let tree = tree_of(&[
        ("same.txt", "same"),
        ("spec.yaml", "new spec"),
        ("src/changed.rs", "// generated new"),
        ("src/new.rs", "// generated"),
        ("docs/new/page.md", "text"),
    ]);
    (root, tree)
}

#[test]
fn a_plan_names_the_fate_of_every_file_and_touches_nothing() {
    let (root, tree) = every_fate();
    let before = snapshot(root.path());
    let plan = plan(&tree, root.path());
    let list: Vec<_> = plan
        .differences()
        .map(|entry| (entry.path.as_str(), entry.change))
        .collect();
    assert_eq!(
        list,
        [
            ("docs/new/page.md", Change::New),
            ("spec.yaml", Change::Changed),
            ("src/changed.rs", Change::Changed),
            ("src/gone/deep/stale.rs", Change::Stale),
            ("src/new.rs", Change::New),
            ("src/stale.rs", Change::Stale),
        ]
    );
    assert_eq!(plan.count(Change::Unchanged), 1);
    assert_eq!(snapshot(root.path()), before);
}

#[test]
fn writing_makes_the_disk_equal_to_the_tree() {
    let (root, tree) = every_fate();
    let written = plan(&tree, root.path()).write().unwrap();
    assert_eq!(
        written,
        Written {
            new: 2,
            changed: 2,
            removed: 2,
            unchanged: 1
        }
    );
    let expected = [
        "docs",
        "docs/new",
        "docs/new/page.md",
        "elsewhere",
        "elsewhere/marked.rs",
        "same.txt",
        "spec.yaml",
        "src",
        "src/changed.rs",
        "src/hand.rs",
        "src/new.rs",
    ];
    assert_eq!(names(root.path()), expected);
    assert_eq!(
        fs::read_to_string(root.path().join("src/changed.rs")).unwrap(),
        "// generated new"
    );
    assert_eq!(
        fs::read_to_string(root.path().join("docs/new/page.md")).unwrap(),
        "text"
    );
}

#[test]
fn a_second_run_changes_nothing_and_unchanged_files_keep_their_time() {
    let (root, tree) = every_fate();
    let same = root.path().join("same.txt");
    let time = fs::metadata(&same).unwrap().modified().unwrap();
    plan(&tree, root.path()).write().unwrap();
    assert_eq!(fs::metadata(&same).unwrap().modified().unwrap(), time);
    let before = snapshot(root.path());
    let again = plan(&tree, root.path());
    assert_eq!(again.differences().count(), 0);
    assert_eq!(
        again.write().unwrap(),
        Written {
            unchanged: 5,
            ..Written::default()
        }
    );
    assert_eq!(snapshot(root.path()), before);
}

#[test]
fn a_failure_at_any_step_leaves_the_disk_as_it_was() {
    let (root, tree) = every_fate();
    let before = snapshot(root.path());
    let mut failures = 0;
    loop {
        let steps = AtomicUsize::new(0);
        let hook = |_: &Path| {
            let step = steps.fetch_add(1, Ordering::Relaxed);
            if step == failures {
                Err(io::Error::other("the disk is full"))
            } else {
                Ok(())
            }
        };
        let Err(error) = plan(&tree, root.path()).write_with(&hook) else {
            break;
        };
        assert!(error.to_string().contains("the disk is full"), "{error}");
        assert_eq!(
            snapshot(root.path()),
            before,
            "after a failure at step {failures}"
        );
        failures += 1;
    }
    // Four files staged, four put in place, two removed.
    assert_eq!(failures, 10);
}

#[test]
fn what_appears_on_disk_while_writing_is_put_back_too() {
    let (root, tree) = every_fate();
    let before = snapshot(root.path());
    let obstacle = root.path().join("src/new.rs");
    let hook = |at: &Path| {
        if at == obstacle {
            fs::create_dir(at)
        } else {
            Ok(())
        }
    };
    let error = plan(&tree, root.path()).write_with(&hook).unwrap_err();
    assert!(matches!(error, FilesError::Blocked { .. }), "{error}");
    fs::remove_dir(&obstacle).unwrap();
    assert_eq!(snapshot(root.path()), before);
}

#[test]
fn a_file_that_comes_while_writing_is_replaced_or_put_back_like_any_other() {
    let (root, tree) = every_fate();
    let late = root.path().join("src/new.rs");
    let last = root.path().join("src/stale.rs");
    let hook = |at: &Path| match at {
        _ if at == late => fs::write(at, "late"),
        _ if at == last => Err(io::Error::other("no")),
        _ => Ok(()),
    };
    plan(&tree, root.path()).write_with(&hook).unwrap_err();
    assert_eq!(fs::read_to_string(&late).unwrap(), "late");
}

#[test]
fn when_putting_back_fails_the_old_file_is_kept_and_named() {
    let (root, tree) = every_fate();
    let first = root.path().join("spec.yaml");
    let later = root.path().join("src/new.rs");
    let hook = |at: &Path| {
        if at != later {
            return Ok(());
        }
        fs::remove_file(&first)?;
        fs::create_dir(&first)?;
        fs::write(first.join("full"), "")?;
        Err(io::Error::other("no"))
    };
    let error = plan(&tree, root.path()).write_with(&hook).unwrap_err();
    let FilesError::Undo { left, kept, .. } = &error else {
        panic!("{error}")
    };
    assert_eq!(left, std::slice::from_ref(&first));
    let old: Vec<_> = snapshot(&kept.join("old"))
        .into_values()
        .flatten()
        .map(|(text, _)| text)
        .collect();
    assert!(old.contains(&b"old spec".to_vec()));

    // Without the cause, the next run is an ordinary one.
    fs::remove_dir_all(&first).unwrap();
    plan(&tree, root.path()).write().unwrap();
    assert_eq!(plan(&tree, root.path()).differences().count(), 0);
    assert!(!kept.exists());
}

#[test]
fn a_missing_root_is_made_and_taken_away_again_on_failure() {
    let above = TempDir::new().unwrap();
    let root = above.path().join("deep/down");
    let tree = tree_of(&[("a/b", "x")]);
    plan(&tree, &root)
        .write_with(&|_| Err(io::Error::other("no")))
        .unwrap_err();
    assert_eq!(names(above.path()), [""; 0]);
    plan(&tree, &root).write().unwrap();
    assert_eq!(names(&root), ["a", "a/b"]);
}

#[test]
fn things_in_the_way_are_found_before_anything_is_written() {
    let root = TempDir::new().unwrap();
    put(root.path(), "file", "x");
    fs::create_dir(root.path().join("dir")).unwrap();
    for (path, found) in [
        ("dir", "a directory"),
        ("file/below", "a file"),
        ("file/far/below", "a file"),
    ] {
        let tree = tree_of(&[(path, "x")]);
        let Err(FilesError::Blocked { found: said, .. }) = tree.plan(root.path(), is_generated)
        else {
            panic!("{path} was planned");
        };
        assert_eq!(said, found);
    }
}

#[cfg(unix)]
#[test]
fn links_below_the_root_are_refused_and_never_removed() {
    use std::os::unix::fs::symlink;

    let outside = TempDir::new().unwrap();
    put(outside.path(), "target.rs", "// generated");
    let root = TempDir::new().unwrap();
    fs::create_dir(root.path().join("src")).unwrap();
    symlink(outside.path(), root.path().join("link")).unwrap();
    symlink(outside.path(), root.path().join("src/link")).unwrap();
    symlink(
        outside.path().join("target.rs"),
        root.path().join("src/link.rs"),
    )
    .unwrap();

    for path in ["link/a", "src/link/a", "src/link.rs", "link"] {
        let tree = tree_of(&[(path, "x")]);
        let error = tree.plan(root.path(), is_generated).unwrap_err();
        assert!(error.to_string().contains("symbolic link"), "{error}");
    }
    let tree = tree_of(&[("src/other.rs", "x")]);
    assert_eq!(plan(&tree, root.path()).count(Change::Stale), 0);
    plan(&tree, root.path()).write().unwrap();
    assert_eq!(names(outside.path()), ["target.rs"]);
}

#[cfg(unix)]
#[test]
fn a_replaced_file_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;

    let (root, tree) = every_fate();
    let script = root.path().join("spec.yaml");
    fs::set_permissions(&script, fs::Permissions::from_mode(0o750)).unwrap();
    plan(&tree, root.path()).write().unwrap();
    assert_eq!(
        fs::metadata(&script).unwrap().permissions().mode() & 0o777,
        0o750
    );
}

/// Simulates the effect of a kill on the disk: the process stops, and nothing is undone.
fn kill_at(step: usize, work: impl FnOnce(&(dyn Fn(&Path) -> io::Result<()> + Sync))) -> bool {
    let steps = AtomicUsize::new(0);
    let hook = |_: &Path| {
        assert!(steps.fetch_add(1, Ordering::Relaxed) != step, "killed");
        Ok(())
    };
    let work = std::panic::AssertUnwindSafe(|| work(&hook));
    std::panic::catch_unwind(work).is_err()
}

#[test]
fn a_kill_at_any_step_leaves_the_old_files_or_a_write_that_is_finished_later() {
    let (mut old, mut finished) = (0, 0);
    for step in 0.. {
        let (root, tree) = every_fate();
        let before = snapshot(root.path());
        let planned = plan(&tree, root.path());
        if !kill_at(step, |hook| drop(planned.write_with(hook))) {
            break;
        }
        if recover(root.path()).unwrap() {
            assert_eq!(plan(&tree, root.path()).differences().count(), 0);
            assert!(!root.path().join(STAGING).exists());
            finished += 1;
        } else {
            let mut left = snapshot(root.path());
            left.retain(|path, _| !path.starts_with(root.path().join(STAGING)));
            assert_eq!(left, before);
            plan(&tree, root.path()).write().unwrap();
            old += 1;
        }
        assert!(!recover(root.path()).unwrap());
    }
    // Four files staged; then four put in place and two removed.
    assert_eq!((old, finished), (4, 6));
}

#[test]
fn a_finish_that_is_killed_too_is_finished_by_the_next() {
    let (root, tree) = every_fate();
    let planned = plan(&tree, root.path());
    planned.write_by(|_| Ok(())).unwrap();
    // The fifth run has only the removals left, which a kill at its third step does not reach.
    for step in 0..5 {
        let staging = Staging::resume(root.path()).unwrap();
        let journal = Journal::read(staging.path()).unwrap().unwrap();
        assert!(kill_at(step % 3, |hook| {
            drop(finish(root.path(), &staging, &journal, hook));
        }));
    }
    assert!(recover(root.path()).unwrap());
    assert_eq!(plan(&tree, root.path()).differences().count(), 0);
}

#[test]
fn a_finish_that_fails_puts_back_what_the_killed_run_had_done() {
    let (root, tree) = every_fate();
    let before = snapshot(root.path());
    let planned = plan(&tree, root.path());
    assert!(kill_at(7, |hook| drop(planned.write_with(hook))));
    let obstacle = root.path().join("src/new.rs");
    fs::create_dir(&obstacle).unwrap();
    let error = recover(root.path()).unwrap_err();
    assert!(matches!(error, FilesError::Blocked { .. }), "{error}");
    fs::remove_dir(&obstacle).unwrap();
    assert_eq!(snapshot(root.path()), before);
}

#[test]
fn an_unfinished_write_is_never_overwritten() {
    let (root, tree) = every_fate();
    plan(&tree, root.path()).write_by(|_| Ok(())).unwrap();
    let other = tree_of(&[("spec.yaml", "newer")]);
    let error = plan(&other, root.path()).write().unwrap_err();
    assert!(matches!(error, FilesError::Unfinished { .. }), "{error}");
    assert!(recover(root.path()).unwrap());
    plan(&other, root.path()).write().unwrap();
    assert_eq!(
        fs::read_to_string(root.path().join("spec.yaml")).unwrap(),
        "newer"
    );
}

#[test]
fn what_a_killed_run_left_is_cleared_even_when_nothing_is_to_be_written() {
    let (root, tree) = every_fate();
    plan(&tree, root.path()).write().unwrap();
    let before = snapshot(root.path());
    put(root.path(), &format!("{STAGING}/new/0"), "half");
    put(root.path(), &format!("{STAGING}/old/3"), "old");
    plan(&tree, root.path()).write().unwrap();
    assert_eq!(snapshot(root.path()), before);
}

#[test]
fn two_runs_do_not_write_to_one_root_at_the_same_time() {
    let (root, tree) = every_fate();
    let other = Staging::open(root.path()).unwrap();
    let error = plan(&tree, root.path()).write().unwrap_err();
    assert!(matches!(error, FilesError::Busy { .. }), "{error}");
    assert!(
        other.path().exists(),
        "the other run still needs its directory"
    );
    drop(other);
    plan(&tree, root.path()).write().unwrap();
}

#[test]
fn an_empty_file_is_written_over_and_one_by_hand_is_not() {
    let tree = tree_of(&[("src/lib.rs", "// Made by `pagewire rust`")]);
    for (there, is_free) in [
        ("", true),
        ("// Made by `pagewire` once", true),
        ("\n", false),
    ] {
        let root = TempDir::new().unwrap();
        put(root.path(), "src/lib.rs", there);
        let plan = plan(&tree, root.path()).over_own_files();
        assert_eq!(plan.is_ok(), is_free, "{there:?}");
    }
}

#[test]
fn only_directories_that_were_emptied_go_and_build_output_is_not_searched() {
    let root = TempDir::new().unwrap();
    fs::create_dir_all(root.path().join("src/empty/before")).unwrap();
    put(root.path(), "src/a/b/stale.rs", "// generated");
    put(root.path(), "src/c/stale.rs", "// generated");
    put(root.path(), "src/c/note.txt", "by hand");
    put(
        root.path(),
        "src/target/CACHEDIR.TAG",
        "Signature: 8a477f597d28d172789f06886806bc55",
    );
    put(root.path(), "src/target/copy.rs", "// generated");
    let tree = tree_of(&[]);
    plan(&tree, root.path()).write().unwrap();
    let expected = [
        "src",
        "src/c",
        "src/c/note.txt",
        "src/empty",
        "src/empty/before",
        "src/target",
        "src/target/CACHEDIR.TAG",
        "src/target/copy.rs",
    ];
    assert_eq!(names(root.path()), expected);
}

#[test]
fn the_marker_is_asked_for_only_where_a_file_could_be_stale() {
    let (root, tree) = every_fate();
    let asked = Cell::new(0);
    let count = |_: &TreePath, _: &[u8]| {
        asked.set(asked.get() + 1);
        false
    };
    let plan = tree.plan(root.path(), count).unwrap();
    assert_eq!(plan.count(Change::Stale), 0);
    // stale.rs, gone/deep/stale.rs and hand.rs.
    assert_eq!(asked.get(), 3);
}

#[test]
fn every_error_has_a_code_and_a_message_on_one_line() {
    let (root, tree) = every_fate();
    let _other = Staging::open(root.path()).unwrap();
    let busy = plan(&tree, root.path()).write().unwrap_err().to_finding();
    assert_eq!(busy.code.as_str(), "files::busy");
    let bad = OutputTree::new().add("a\nb", "").unwrap_err().to_finding();
    assert_eq!(
        bad.message,
        "the output path `a\\nb` has a backslash, a colon or a control character in it"
    );
}
