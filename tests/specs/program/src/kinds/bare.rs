//! A document of schemas alone makes its types.

use kinds::bare::types::{Event, Kind};

pub fn run() {
    let json = r#"{"at":"2024-02-29T00:00:00Z","kind":"two","more":1}"#;
    let event: Event = serde_json::from_str(json).expect("an event");
    assert_eq!(event.kind, Some(Kind::Two));
    assert_eq!(serde_json::to_string(&event).expect("it is JSON"), json);
}
