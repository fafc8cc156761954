// The message names the feature of the tag.
use superoffice::ticket_agent::TicketAgentClient;

fn main() {}
