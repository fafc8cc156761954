//! The transcript of a session as text or HTML (`docs/chat.md#transcripts`).

use std::collections::HashSet;

use ammonia::Builder;
use jiff::tz::TimeZone;

use crate::message::{Kind, Message, NewMessage};

/// One line per message, `yyyy-MM-dd HH:mm author: text`, ended by CRLF. Tags are removed. Line breaks within a message
/// become spaces, so that nobody can forge a line.
#[must_use]
pub fn text(messages: &[Message], zone: &TimeZone) -> String {
    let plain = |text: &str| match is_thicket(text) {
        true => one_line(text),
        false => one_line(&without_tags(text)),
    };
    spoken(messages)
        .map(|said| {
            let (time, author) = (time(said, zone), one_line(&said.author));
            format!("{time} {author}: {}\r\n", plain(&said.text))
        })
        .collect()
}

/// A self-contained fragment: time, author and cleaned text of each message.
#[must_use]
pub fn html(messages: &[Message], zone: &TimeZone) -> String {
    let cleaner = cleaner();
    let lines: String = spoken(messages)
        .map(|said| {
            let time = time(said, zone);
            let author = ammonia::clean_text(&said.author);
            let text = match is_thicket(&said.text) {
                true => ammonia::clean_text(&said.text),
                false => cleaner.clean(&said.text).to_string(),
            };
            format!(
                "<p><span class=\"time\">{time}</span> \
                 <span class=\"author\">{author}</span>: {text}</p>\n"
            )
        })
        .collect();
    format!("<div class=\"transcript\">\n{lines}</div>\n")
}

/// The maximum number of tags in a message whose tags are cleaned. The time to clean nested tags grows with the square of their number.
const TAGS: usize = 250;

/// Whether a message has so many tags that it is shown as plain text, including the tags.
fn is_thicket(text: &str) -> bool {
    text.bytes()
        .filter(|byte| *byte == b'<')
        .nth(TAGS)
        .is_some()
}

/// The messages of people in the order of display, without facts about the session.
fn spoken(messages: &[Message]) -> impl Iterator<Item = &NewMessage> {
    let mut said: Vec<_> = messages
        .iter()
        .filter(|message| message.content.kind != Kind::Special)
        .collect();
    said.sort_by_key(|message| (message.content.when_posted, message.id));
    said.into_iter().map(|message| &message.content)
}

fn time(said: &NewMessage, zone: &TimeZone) -> String {
    let local = said.when_posted.to_zoned(zone.clone());
    local.strftime("%Y-%m-%d %H:%M").to_string()
}

/// Keeps the few tags that the product allows, and no attributes except the address of a link.
fn cleaner() -> Builder<'static> {
    let mut builder = Builder::default();
    builder
        .tags(HashSet::from([
            "a", "b", "br", "em", "i", "li", "ol", "p", "strong", "u", "ul",
        ]))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto"]));
    builder
}

/// Elements that begin a line or a cell, or after which one begins.
const LINE_BREAKING: [&str; 21] = [
    "blockquote",
    "br",
    "dd",
    "div",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];

/// Whether a tag begins or ends such an element. `tag` is the text after its `<`.
fn breaks_line(tag: &str) -> bool {
    let tag = tag.strip_prefix('/').unwrap_or(tag);
    let ends = |letter: char| letter.is_ascii_whitespace() || matches!(letter, '/' | '>');
    let name = tag.split(ends).next().unwrap_or_default();
    LINE_BREAKING
        .iter()
        .any(|known| known.eq_ignore_ascii_case(name))
}

/// The text that a browser would show. Each line-breaking tag becomes a space.
fn without_tags(html: &str) -> String {
    if !html.contains(['<', '&']) {
        return html.to_owned();
    }
    let mut spaced = String::with_capacity(html.len());
    for (index, part) in html.split('<').enumerate() {
        if index > 0 {
            spaced.push_str(if breaks_line(part) { " <" } else { "<" });
        }
        spaced.push_str(part);
    }
    let mut strip = Builder::empty();
    strip.clean_content_tags(HashSet::from(["script", "style"]));
    // Entities are last, and the ampersand last of all, so that decoded text never becomes a tag again.
    strip
        .clean(&spaced)
        .to_string()
        .replace("&nbsp;", "\u{a0}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
