fn main() {
    let _ = superoffice::archives::simple_person::FULL_NAME;
}
