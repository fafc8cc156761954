//! A whole page of an operation in each generation of the grammar.

/// The generations of pages.
pub(crate) const GRAMMARS: [&str; 4] = ["2022", "2023", "2026", "our own"];

/// A page with every table and both samples, in the words of a generation. The rows of each table
/// have names that occur nowhere else.
pub(crate) fn page(grammar: &str) -> String {
    let (id, more, response, body_line) = match grammar {
        "2022" => (
            "id",
            "",
            "## Response: object\n\nCarrier object for Gate.",
            "Response body: object",
        ),
        "2023" => (
            "uid",
            "",
            "## Response:object\n\nOK",
            "### Response body: Gate",
        ),
        "2026" => (
            "uid",
            "generated: true\ncontent_type: reference\n",
            "## Response:\n\nOK",
            "### Response body: Gate",
        ),
        _ => ("uid", "", "## Response", "### Response body: Gate"),
    };
    let body_type = if grammar == "our own" {
        "### Request body: OpenRequest\n\n"
    } else {
        ""
    };
    let request = "```http!\nPUT /api/v1/Gate/{pathOne}/{pathTwo}\nContent-Type: application/json\n\n{\"BodyOne\": 1}\n```";
    let reply =
        "```http_\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"ReplyOne\": 1}\n```";
    let samples = match grammar {
        "2022" => format!("## Sample Request\n\n{request}\n\n{reply}\n"),
        "2026" => "## Sample request\n\n[!include[sample request](../../samples/rest/request/v1Gate_Open.md)]\n\n## Sample response\n\n[!include[sample response](../../samples/rest/response/v1Gate_Open.md)]".to_owned(),
        _ => format!("## Sample request\n\n{request}\n\n## Sample response\n\n{reply}\n"),
    };
    format!(
        "---\ntitle: PUT Gate\n{id}: v1Gate_Open\n{more}---\n\n# PUT Gate\n\n```http\nPUT /api/v1/Gate/{{pathOne}}/{{pathTwo}}\n```\n\nOpens a gate.\n\n\
         | Path Part | Type | Description |\n|---|---|---|\n| pathOne | int32 | **Required** |\n| pathTwo | int32 | **Required** |\n\n\
         ## Query String Parameters\n\n| Parameter Name | Type |  Description |\n|---|---|---|\n| queryOne | string | |\n| queryTwo | int32 | |\n| queryThree | bool | |\n\n\
         ## Request Headers\n\n| Parameter Name | Description |\n|---|---|\n| HeaderOne | text |\n| HeaderTwo | text |\n| HeaderThree | text |\n\n\
         ## Request Body: request\n\nText.\n\n{body_type}| Property Name | Type |  Description |\n|---|---|---|\n| BodyOne | int32 | |\n| BodyTwo | int32 | |\n| BodyThree | int32 | |\n\n\
         {response}\n\n| Response | Description |\n|---|---|\n| 200 | OK |\n| 404 | Gone |\n| 412 | Changed |\n\n\
         {body_line}\n\n| Property Name | Type |  Description |\n|---|---|---|\n| ReplyOne | int32 | |\n| ReplyTwo | int32 | |\n| ReplyThree | int32 | |\n\n{samples}"
    )
}

/// The samples that a page of 2026 includes.
pub(crate) const REQUEST: &str = "```http!\nPUT /api/v1/Gate/{pathOne}/{pathTwo}\n\n{}\n```";
pub(crate) const REPLY: &str = "```http_\nHTTP/1.1 200 OK\n\n{}\n```";
