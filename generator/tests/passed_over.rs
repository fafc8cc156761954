//! Files of a tree that are no pages: those that may be meant as one are reported, and no run waits for a pipe.
#![cfg(unix)]

use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;

use crate::support;
use pagewire::diagnostics::{Findings, Sources};
use pagewire::docs::{PageTree, read_tree};
use pagewire::sources::read_docfx;
use pagewire::vendor::SUPEROFFICE;
use support::Tree;
use support::whole::page;

/// A tree of one page, without fault.
fn tree() -> Tree {
    Tree::new().file("rest/Gate/v1Gate_Open.md", &page("2023"))
}

/// The pages of a tree, and the findings: severity, code, file.
fn read(root: &Path) -> (PageTree, Vec<String>) {
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let tree = read_tree(root, &SUPEROFFICE, &mut sources, &mut findings).unwrap();
    let found = findings.iter().map(|finding| {
        assert!(finding.help.is_some(), "{finding:?}");
        let place = finding.place.as_ref().unwrap();
        let file = Path::new(&*place.file).strip_prefix(root).unwrap();
        format!("{} {} {}", finding.severity(), finding.code, file.display())
    });
    let mut found: Vec<String> = found.collect();
    found.sort();
    (tree, found)
}

fn pipe(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().unwrap();
    assert!(made.success());
}

#[test]
fn a_file_that_may_be_meant_as_a_page_is_a_finding() {
    let names = [
        "v1Gate_Shut.markdown",
        "v1Gate_Shut.Mkd",
        "v1Gate_Shut.md.orig",
        "v1Gate_Shut.md~",
        "v1Gate_Shut.md (copy)",
    ];
    for name in names {
        let tree = tree().file(&format!("rest/Gate/{name}"), "x");
        let wanted = [format!("warning docs::file-ignored rest/Gate/{name}")];
        assert_eq!(read(tree.path()).1, wanted);
    }
    let tree = tree().file("toc.yml", "x").file("media/a.md.d/a.png", "x");
    assert_eq!(read(tree.path()).1, [""; 0]);
}

#[test]
fn an_extension_in_capitals_is_that_of_a_page() {
    let text = page("2023").replace("v1Gate_Open", "v1Gate_Shut");
    let tree = tree().file("rest/Gate/v1Gate_Shut.MD", &text);
    let (tree, findings) = read(tree.path());
    assert_eq!(tree.pages.len(), 2);
    assert_eq!(
        findings,
        ["warning docs::id-file-name rest/Gate/v1Gate_Shut.MD"]
    );
}

#[test]
fn pipes_and_sockets_are_findings_and_nothing_waits_for_them() {
    let tree = tree();
    let folder = tree.path().join("rest/Gate");
    pipe(&folder.join("v1Gate_Shut.md"));
    pipe(&folder.join("notes"));
    symlink(folder.join("notes"), folder.join("v1Gate_Lock.md")).unwrap();
    let _socket = UnixListener::bind(folder.join("v1Gate_Tap.md")).unwrap();
    let (pages, findings) = read(tree.path());
    assert_eq!(pages.pages.len(), 1);
    assert_eq!(
        findings,
        [
            "error docs::symbolic-link rest/Gate/v1Gate_Lock.md",
            "error docs::unreadable rest/Gate/notes",
            "error docs::unreadable rest/Gate/v1Gate_Shut.md",
            "error docs::unreadable rest/Gate/v1Gate_Tap.md",
        ]
    );
}

#[test]
fn a_pipe_in_the_folder_of_a_second_source_is_a_finding() {
    let dir = tempfile::tempdir().unwrap();
    pipe(&dir.path().join("Gate.yml"));
    let mut findings = Findings::new();
    assert!(read_docfx(dir.path(), &mut findings).is_err());
    let codes: Vec<String> = findings.iter().map(|f| f.code.to_string()).collect();
    assert_eq!(codes, ["sources::unreadable-file"]);
}

#[test]
fn a_link_is_a_finding_wherever_it_leads() {
    let tree = tree().file("elsewhere/a.png", "x");
    let at = |name: &str| tree.path().join(name);
    symlink(at("elsewhere/a.png"), at("b.png")).unwrap();
    symlink(at("elsewhere"), at("folder")).unwrap();
    symlink(at("gone"), at("gone-too")).unwrap();
    symlink(at("rest/Gate/v1Gate_Open.md"), at("page")).unwrap();
    symlink(at("elsewhere/a.png"), at("picture.md")).unwrap();
    assert_eq!(
        read(tree.path()).1,
        [
            "error docs::symbolic-link folder",
            "error docs::symbolic-link gone-too",
            "error docs::symbolic-link page",
            "error docs::symbolic-link picture.md",
            "note docs::link-unused b.png",
        ]
    );
}

/// Whoever may read everything cannot see what others may not.
#[test]
fn a_folder_or_a_page_that_must_not_be_read_is_a_finding() {
    use std::os::unix::fs::PermissionsExt as _;
    let tree = tree()
        .file("rest/Gate/v1Gate_Shut.md", &page("2023"))
        .file("shut/v1Gate_Lock.md", &page("2023"));
    let closed = ["rest/Gate/v1Gate_Shut.md", "shut"].map(|name| tree.path().join(name));
    let allow = |mode: u32| {
        for path in &closed {
            let permissions = std::fs::Permissions::from_mode(mode);
            std::fs::set_permissions(path, permissions).unwrap();
        }
    };
    allow(0o000);
    let is_all_powerful = std::fs::read_dir(&closed[1]).is_ok();
    let found = (!is_all_powerful).then(|| read(tree.path()));
    allow(0o700);
    let Some((pages, findings)) = found else {
        println!("skipped: this user may read everything");
        return;
    };
    assert_eq!(pages.pages.len(), 1);
    assert_eq!(
        findings,
        [
            "error docs::unreadable rest/Gate/v1Gate_Shut.md",
            "error docs::unreadable shut",
        ]
    );
}
