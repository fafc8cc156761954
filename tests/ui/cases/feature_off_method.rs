// Methods have no such hint as paths have; docs/client.md says what they need.
use superoffice::Client;

fn main() {
    let _ = Client::builder("https://example.com/").build();
}
