//! The page of guides counts its own lines.

/// Lines with code: no blank lines and no comments.
fn lines(code: &str) -> usize {
    let is_code = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with("//");
    code.lines().filter(is_code).count()
}

#[test]
fn the_table_of_the_guides_counts_the_lines_below_it() {
    let page = include_str!("../../docs/guides.md");
    let mut total = 0;
    for section in page.split("\n## ").skip(1) {
        let (title, rest) = section.split_once('\n').unwrap();
        let code = rest.split("```rust,no_run\n").nth(1).unwrap();
        let count = lines(code.split("\n```").next().unwrap());
        let row = page
            .lines()
            .find(|line| line.starts_with(&format!("| [{title}]")));
        let cell = row.unwrap().split(" | ").nth(2).unwrap();
        assert_eq!(cell, count.to_string(), "{title}");
        total += count;
    }
    let row = page
        .lines()
        .find(|line| line.starts_with("| All |"))
        .unwrap();
    assert_eq!(row.split(" | ").nth(2).unwrap(), total.to_string());
}

#[test]
fn the_table_of_archive_queries_counts_the_lines_below_it() {
    let page = include_str!("../../docs/archive-guides.md");
    let row = |title: &str| {
        let mut rows = page.lines();
        let row = rows.find(|line| line.starts_with(title)).unwrap();
        let cells: Vec<&str> = row.trim_end_matches(" |").split(" | ").collect();
        [cells[2], cells[3]].map(|cell| cell.parse::<usize>().unwrap())
    };
    let mut total = [0, 0];
    let sections = page.split("\n## ").skip(1);
    assert_eq!(sections.clone().count(), 10);
    for section in sections {
        let (title, rest) = section.split_once('\n').unwrap();
        let blocks = rest.split("```rust,no_run\n").skip(1);
        let counts: Vec<usize> = blocks
            .map(|block| lines(block.split("\n```").next().unwrap()))
            .collect();
        assert_eq!(row(&format!("| [{title}]")).as_slice(), counts, "{title}");
        total = [total[0] + counts[0], total[1] + counts[1]];
    }
    assert_eq!(row("| All |"), total);
}
