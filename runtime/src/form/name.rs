//! Names of pairs: the steps to a place.

/// Splits a name into its steps.
pub(super) fn steps(name: &str) -> Result<Vec<&str>, &'static str> {
    let mut steps = Vec::new();
    let mut rest = name;
    while !rest.is_empty() {
        let (step, tail) = if let Some(inner) = rest.strip_prefix('[') {
            let end = closing(inner).ok_or("a bracket is not closed")?;
            inner.split_at(end)
        } else {
            // A dot before the first step would make an empty step.
            let rest = match rest.strip_prefix('.') {
                Some(behind) if !steps.is_empty() => behind,
                _ => rest,
            };
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            if end == 0 {
                return Err("a part of the name is missing");
            }
            rest.split_at(end)
        };
        steps.push(step);
        let is_bracket = rest.starts_with('[');
        rest = if is_bracket {
            tail.get(1..).unwrap_or_default()
        } else {
            tail
        };
    }
    Ok(steps)
}

/// The end of a text in brackets: a closing bracket before another step, or at the end of the name.
fn closing(inner: &str) -> Option<usize> {
    let mut ends = inner.match_indices(']').map(|(at, _)| at);
    ends.find(|at| matches!(inner.as_bytes().get(at + 1), None | Some(b'.' | b'[')))
}

/// Appends a step. `None` if a name cannot contain it.
pub(super) fn push(name: &mut String, step: &str) -> Option<()> {
    if step.is_empty() {
        return None;
    }
    if step.contains(['.', '[']) {
        return push_bracket(name, step);
    }
    if !name.is_empty() {
        name.push('.');
    }
    name.push_str(step);
    Some(())
}

/// Appends a step in brackets. `None` if brackets cannot contain it.
pub(super) fn push_bracket(name: &mut String, step: &str) -> Option<()> {
    if !fits_bracket(step) {
        return None;
    }
    name.push('[');
    name.push_str(step);
    name.push(']');
    Some(())
}

pub(super) fn fits_bracket(step: &str) -> bool {
    !(step.is_empty() || step.contains("].") || step.contains("]["))
}

/// Whether a step is the number of an item.
pub(super) fn is_index(step: &str) -> bool {
    !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{push, push_bracket, steps};

    #[test]
    fn names_are_cut_at_dots_and_brackets() {
        let cases: [(&str, &[&str]); 10] = [
            ("", &[]),
            ("A", &["A"]),
            ("A.B", &["A", "B"]),
            ("A[B]", &["A", "B"]),
            ("A[0].B[c]", &["A", "0", "B", "c"]),
            ("[0].B", &["0", "B"]),
            ("A[b.c]", &["A", "b.c"]),
            ("A[]", &["A", ""]),
            ("[a]b]", &["a]b"]),
            ("a]", &["a]"]),
        ];
        for (name, expected) in cases {
            assert_eq!(steps(name).unwrap(), expected, "{name}");
        }
        for name in ["A[", "A[b", ".A", "A.", "A..B", "A.[0]"] {
            assert!(steps(name).is_err(), "{name}");
        }
    }

    proptest! {
        #[test]
        fn steps_come_back(parts in proptest::collection::vec(("[ab.\\[\\]]{0,4}", any::<bool>()), 1..4)) {
            let mut name = String::new();
            let mut expected = Vec::new();
            for (step, bracket) in &parts {
                let pushed = if *bracket { push_bracket(&mut name, step) } else { push(&mut name, step) };
                if pushed.is_some() {
                    expected.push(step.as_str());
                }
            }
            prop_assert_eq!(steps(&name).unwrap(), expected, "{}", name);
        }
    }
}
