//! Descriptions of rules for the documentation.

use pagewire_runtime::contract::Rule;

/// Returns the documentation of a rule, if there is any: formats and `null` are documented elsewhere.
pub(super) fn told(rule: &Rule) -> Option<String> {
    Some(match rule {
        Rule::Null => "always `null`".to_owned(),
        Rule::Min(limit) => format!("at least {limit}"),
        Rule::Above(limit) => format!("above {limit}"),
        Rule::Max(limit) => format!("at most {limit}"),
        Rule::Below(limit) => format!("below {limit}"),
        Rule::Step(step) => format!("a multiple of {step}"),
        Rule::OneOf(numbers) => {
            let numbers = numbers.iter().map(|number| format!("`{number}`"));
            format!("one of {}", numbers.collect::<Vec<_>>().join(", "))
        }
        Rule::Always(value) => format!("always `{value}`"),
        Rule::MinLength(count) => {
            format!("at least {}", counted(*count, "character", "characters"))
        }
        Rule::MaxLength(count) => format!("at most {}", counted(*count, "character", "characters")),
        Rule::Pattern(pattern) => matching(pattern),
        Rule::MinItems(count) => format!("at least {}", counted(*count, "item", "items")),
        Rule::MaxItems(count) => format!("at most {}", counted(*count, "item", "items")),
        Rule::Unique => "no item twice".to_owned(),
        Rule::Object => "an object".to_owned(),
        Rule::Text => "a text".to_owned(),
        Rule::MinProperties(count) => {
            format!("at least {}", counted(*count, "property", "properties"))
        }
        Rule::MaxProperties(count) => {
            format!("at most {}", counted(*count, "property", "properties"))
        }
        Rule::Each(rule) => format!("each {}", told(rule)?),
        Rule::Names(rule) => format!("each name {}", told_of_name(rule)?),
        Rule::AnyOf(lists) => {
            let all = lists.iter().map(|rules| {
                let told: Option<Vec<String>> = rules.iter().map(told).collect();
                Some(told?.join(" and "))
            });
            format!("either {}", all.collect::<Option<Vec<_>>>()?.join(" or "))
        }
        Rule::Listed => "a listed member".to_owned(),
        Rule::Open => "may be a text that is not listed".to_owned(),
        _ => return None,
    })
}

fn counted(count: usize, one: &str, several: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        count => format!("{count} {several}"),
    }
}

/// Returns the documentation of a rule for names. Their type has no page of its own for details.
fn told_of_name(rule: &Rule) -> Option<String> {
    Some(match rule {
        Rule::Words(words) => {
            let words = words
                .iter()
                .map(|word| crate::rust::docs_text::quoted(word));
            format!("one of {}", words.collect::<Vec<_>>().join(", "))
        }
        Rule::Format(format) => format!("of the format `{format}`"),
        Rule::AnyOf(lists) => {
            let all = lists.iter().map(|rules| {
                let told: Option<Vec<String>> = rules.iter().map(told_of_name).collect();
                Some(told?.join(" and "))
            });
            format!("either {}", all.collect::<Option<Vec<_>>>()?.join(" or "))
        }
        rule => told(rule)?,
    })
}

/// Returns the documentation of a pattern.
pub(super) fn matching(pattern: &str) -> String {
    format!("matching {}", crate::rust::docs_text::quoted(pattern))
}

/// Joins facts into a sentence without a full stop; `None` if there are none.
pub(super) fn sentence(told: &[String]) -> Option<String> {
    let mut sentence = told.join(", ");
    let first = sentence.get(..1)?.to_uppercase();
    sentence.replace_range(..1, &first);
    Some(sentence)
}
