use superoffice::types::TicketEntity;

fn main() {}
