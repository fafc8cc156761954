//! What a page of a vendor or of ours still shows after a row, a table or a word of it is gone or was written in another form: there is a
//! finding at that place.

use crate::support;
use pagewire::diagnostics::{Findings, Severity, Source, Sources};
use pagewire::docs::read_tree;
use pagewire::vendor::SUPEROFFICE;
use support::Tree;
use support::whole::{GRAMMARS, page};

const PAGE: &str = "rest/Gate/v1Gate_Open.md";

/// The loud findings of a tree: code, and line of the page. Included samples are those of the page.
fn found(text: &str, more: &[(&str, &str)]) -> Vec<(String, usize)> {
    let request =
        "```http!\nPUT /api/v1/Gate/1/2\nContent-Type: application/json\n\n{\"BodyOne\": 1}\n```";
    let reply =
        "```http_\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"ReplyOne\": 1}\n```";
    let mut tree = Tree::new().file(PAGE, text);
    if text.contains("content_type") {
        tree = tree
            .file("samples/rest/request/v1Gate_Open.md", request)
            .file("samples/rest/response/v1Gate_Open.md", reply);
    }
    for (name, text) in more {
        tree = tree.file(name, text);
    }
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    read_tree(tree.path(), &SUPEROFFICE, &mut sources, &mut findings).unwrap();
    let loud = findings
        .iter()
        .filter(|finding| finding.severity() != Severity::Note);
    let found = loud.map(|finding| {
        let place = finding.place.as_ref().unwrap();
        let line = match place.file.ends_with(PAGE) {
            true => Source::new(text).position(place.span.unwrap().start).line,
            false => 0,
        };
        (finding.code.to_string(), line)
    });
    found.collect()
}

/// The line of a text that contains a part.
fn line_of(text: &str, part: &str) -> usize {
    text[..text.find(part).unwrap()].matches('\n').count() + 1
}

/// Replaces a part of a page that must be there.
fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from} is not in:\n{text}");
    text.replacen(from, to, 1)
}

fn is_ours(grammar: &str) -> bool {
    grammar == "our own"
}

#[test]
fn a_table_without_rows_is_an_error_at_its_heading() {
    for grammar in GRAMMARS {
        let whole = page(grammar);
        for first in ["queryOne", "HeaderOne", "BodyOne", "200", "ReplyOne"] {
            let row = format!("| {first} |");
            let start = whole.find(&row).unwrap();
            let end = start + whole[start..].find("\n\n").unwrap() + 1;
            let text = format!("{}{}", &whole[..start], &whole[end..]);
            let head = line_of(&whole, &row) - 2;
            let wanted = ("docs::table-missing".to_owned(), head);
            let found = found(&text, &[]);
            assert!(found.contains(&wanted), "{grammar}, {first}: {found:?}");
        }
    }
}

#[test]
fn a_body_of_parameters_whose_table_is_gone_is_an_error() {
    for grammar in GRAMMARS.into_iter().filter(|grammar| !is_ours(grammar)) {
        let whole = page(grammar);
        let start = whole.find("| Property Name").unwrap();
        let end = whole.find("## Response").unwrap();
        let text = format!("{}{}", &whole[..start], &whole[end..]);
        let heading = line_of(&text, "## Request Body");
        assert!(found(&text, &[]).contains(&("docs::table-missing".to_owned(), heading)));
        let unnamed = changed(&whole, "## Request Body: request", "## Request Body:");
        let found = found(&unnamed, &[]);
        assert_eq!(
            found,
            [("docs::section-missing".to_owned(), heading)],
            "{grammar}"
        );
    }
}

#[test]
fn a_name_that_the_page_lists_without_a_row_is_a_finding() {
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let last = "| queryThree | bool | |\n";
        let lines = "\n```http\nPUT /api/v1/Gate/{pathOne}/{pathTwo}?queryOne=a\nPUT /api/v1/Gate/{pathOne}/{pathTwo}?queryFour=1\n```\n";
        let text = changed(&whole, last, &format!("{last}{lines}"));
        let wanted = [(
            "docs::sample-member".to_owned(),
            line_of(&text, "?queryOne") - 1,
        )];
        assert_eq!(found(&text, &[]), wanted, "{grammar}");
        let text = text.replace("queryFour", "queryTwo");
        assert_eq!(found(&text, &[]), [], "{grammar}");

        let text = changed(
            &whole,
            "\nText.\n",
            "\nBodyOne, BodyTwo, BodyThree, BodyFour\n",
        );
        let wanted = [("docs::sample-member".to_owned(), line_of(&text, "BodyFour"))];
        let wanted = if is_ours(grammar) { &[][..] } else { &wanted };
        assert_eq!(found(&text, &[]), wanted, "{grammar}");
    }
}

#[test]
fn media_types_that_are_not_read_are_findings() {
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let row = "| HeaderThree | text |";
        for (other, code) in [
            ("| Accepts | `application/json` |", "docs::name-unusual"),
            ("| ContentType | `application/json` |", "docs::name-unusual"),
            ("| Accept: | `application/json` |", "docs::name"),
            ("| Accept | `text/xml`, text/json |", "docs::media-missing"),
            (
                "| Accept | application/json or `text/xml` |",
                "docs::media-missing",
            ),
        ] {
            let text = changed(&whole, row, other);
            let wanted = [(code.to_owned(), line_of(&text, other))];
            assert_eq!(found(&text, &[]), wanted, "{grammar}: {other}");
        }
    }
}

#[test]
fn a_page_that_alone_lists_no_media_types_of_its_body_is_a_finding() {
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let listing = changed(
            &whole,
            "| HeaderThree | text |",
            "| Content-Type | `application/json` |",
        );
        let other = listing
            .replace("v1Gate_Open", "v1Gate_Shut")
            .replace("PUT", "POST");
        let start = whole.find("## Request Headers").unwrap();
        let end = whole.find("## Request Body").unwrap();
        let without = format!("{}{}", &whole[..start], &whole[end..]);
        let beside = |text: &str| {
            let found = found(text, &[("rest/Gate/v1Gate_Shut.md", &other)]);
            found
                .into_iter()
                .filter(|(code, _)| code == "docs::media-missing")
                .collect::<Vec<_>>()
        };
        let heading = line_of(&without, "## Request Body");
        let wanted = [("docs::media-missing".to_owned(), heading)];
        let wanted = if is_ours(grammar) { &[][..] } else { &wanted };
        assert_eq!(beside(&without), wanted, "{grammar}");
        assert_eq!(beside(&listing), [], "{grammar}");
        assert_eq!(found(&without, &[]), [], "{grammar}");
    }
}

#[test]
fn the_word_for_required_parameters_in_another_form_is_a_finding() {
    let row = "| queryOne | string | |";
    for word in [
        "*Required*",
        "**required**",
        "**Required.** Its key.",
        "<b>Required</b> Its key.",
        "\\*\\*Required\\*\\* Its key.",
        "Its key. Required",
    ] {
        let text = changed(
            &page("2023"),
            row,
            &format!("| queryOne | string | {word} |"),
        );
        let wanted = [("docs::notice".to_owned(), line_of(&text, "| queryOne"))];
        assert_eq!(found(&text, &[]), wanted, "{word}");
    }
    for word in [
        "**Required**",
        "Its key. **Required**",
        "Its required key.",
        "Whether it is required.",
        "Required fields of the row.",
        "Not Required",
    ] {
        let text = changed(
            &page("2023"),
            row,
            &format!("| queryOne | string | {word} |"),
        );
        assert_eq!(found(&text, &[]), [], "{word}");
    }
}

#[test]
fn types_of_parameters_that_cannot_be_are_findings() {
    for grammar in GRAMMARS {
        for ty in [
            "Enum: Slim, Wide or Full",
            "Enum: Slim; Wide",
            "map of int32",
            "any",
        ] {
            let row = format!("| queryTwo | {ty} | |");
            let text = changed(&page(grammar), "| queryTwo | int32 | |", &row);
            let wanted = [(
                "docs::name-unusual".to_owned(),
                line_of(&text, "| queryTwo"),
            )];
            assert_eq!(found(&text, &[]), wanted, "{grammar}: {ty}");
        }
    }
    // Only the recovery knows the enums that a page of ours can name.
    let text = changed(
        &page("our own"),
        "| queryTwo | int32 | |",
        "| queryTwo | Int32 | |",
    );
    let (_, codes) = Tree::new().file(PAGE, &text).api();
    assert!(
        codes.contains(&"recover::undefined".to_owned()),
        "{codes:?}"
    );
}

#[test]
fn a_sample_request_that_lost_its_body_is_a_finding() {
    for grammar in GRAMMARS.into_iter().filter(|grammar| *grammar != "2026") {
        let text = changed(&page(grammar), "\n\n{\"BodyOne\": 1}\n", "\n");
        let start = (
            "docs::sample-member".to_owned(),
            line_of(&text, "PUT /api/v1/Gate/{pathOne}/{pathTwo}\nContent"),
        );
        let wanted = if is_ours(grammar) {
            vec![]
        } else {
            vec![start]
        };
        assert_eq!(found(&text, &[]), wanted, "{grammar}");
    }
}

#[test]
fn an_included_file_that_is_no_sample_is_named_as_such() {
    let tree = Tree::new().file(PAGE, &page("2026")).file(
        "samples/rest/request/v1Gate_Open.md",
        "---\ntitle: t\n---\n\n```json\n{}\n```\n",
    );
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    read_tree(tree.path(), &SUPEROFFICE, &mut sources, &mut findings).unwrap();
    let said: Vec<&str> = findings
        .iter()
        .map(|finding| finding.message.as_str())
        .collect();
    assert!(
        said.contains(&"the included file `samples/rest/request/v1Gate_Open.md` is not a sample"),
        "{said:?}"
    );
    assert!(
        said.contains(&"the included file `samples/rest/response/v1Gate_Open.md` does not exist"),
        "{said:?}"
    );
}
