//! The limit of foreign text in messages.

use std::borrow::Cow;

/// The maximum number of characters from the start of a long text. The start contains the location.
const START: usize = 700;

/// The maximum number of characters from the end of a long text, which contains the reason.
const END: usize = 300;

/// A text, or both ends of a long one and how much is left out: up to [`MAX_MESSAGE`](crate::contract::MAX_MESSAGE)
/// characters. Without a limit, a server or client could make our messages arbitrarily long.
pub(crate) fn excerpt(text: &str) -> Cow<'_, str> {
    let start = text.char_indices().nth(START).map(|(at, _)| at);
    let end = text.char_indices().nth_back(END - 1).map(|(at, _)| at);
    let Some((start, end)) = start.zip(end).filter(|(start, end)| start < end) else {
        return text.into();
    };
    let (first, rest) = text.split_at(start);
    let (middle, last) = rest.split_at(end - start);
    let left_out = middle.chars().count();
    format!("{first}… ({left_out} more characters) …{last}").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::MAX_MESSAGE;

    #[test]
    fn long_texts_are_shown_by_their_ends_and_say_how_much_is_left_out() {
        assert_eq!(excerpt("short"), "short");
        let exact = "é".repeat(START + END);
        assert_eq!(excerpt(&exact), exact);
        let huge = format!("place{}reason", "é".repeat(100_000));
        let shown = excerpt(&huge);
        assert!(shown.starts_with("placeé") && shown.ends_with("éreason"));
        let left_out = huge.chars().count() - START - END;
        assert!(shown.contains(&format!("… ({left_out} more characters) …")));
        // Around the number are 22 characters, and no number has more digits than the largest one.
        let digits = usize::MAX.to_string().len();
        assert!(START + END + 22 + digits <= MAX_MESSAGE);
        let number = left_out.to_string().len();
        assert_eq!(shown.chars().count(), START + END + 22 + number);
    }
}
