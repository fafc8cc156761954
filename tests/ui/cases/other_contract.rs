//! Code that was generated for another version of the contract does not compile.

pub struct Pet {
    pub name: Option<String>,
    pub unknown: superoffice::runtime::Unknown,
}

superoffice::runtime::carrier! { Pet "Pet" { 0 name set_name String = "Name"; } contract 2 rules "name min:1" }

mod pets {
    static SHARED: superoffice::runtime::operation::Shared = superoffice::runtime::operation::Shared::new(&[], &[], &[]);

    superoffice::runtime::operations! { contract 2 "Pet" SHARED { GetPet "GET /pet getPet sum:00000000"; } }
}

fn main() {}
