use superoffice::Client;

fn main() {
    let _ = Client::builder("https://example.com/").build_over(());
}
