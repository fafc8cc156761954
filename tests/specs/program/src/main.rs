//! Client and server of every document in this folder, over a real socket: what goes in comes out.
//!
//! Compiled and run by `tests/tests/specs.rs`, with the crates that it makes from the documents.

mod cycles;
mod kinds;
mod names;
mod pets;
mod shapes;
mod shop;
mod uploads;
mod wire;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    shop::run().await;
    shapes::run().await;
    uploads::run().await;
    cycles::run().await;
    names::run().await;
    pets::run().await;
    kinds::run().await;
    println!("all came back");
}
