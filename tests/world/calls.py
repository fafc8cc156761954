"""Requests that documents of others describe, and how three generated clients are asked to send them.

What a request must look like was written by hand from the document and the OpenAPI Specification, with the rule; nothing
here is taken from what a client sends. A target is compared by its decoded segments and its decoded pairs: their order
matters only among pairs of one name, and a space may be `+` or `%20`. JSON is compared by its values, but what is an
integer here must be written as one. Default values that the document states may be sent or left out.
"""
from dataclasses import dataclass, field


@dataclass
class Case:
    """One call. `calls` has an expression per generator; `read("NAME")` stands for a value of `given`, read from its JSON
    into the type that is asked for. In an expression, `client` is the client, with `key` as its credentials if given."""

    document: str
    operation: str
    rule: str
    target: str
    calls: dict
    method: str = "GET"
    headers: dict = field(default_factory=dict)
    body: object = None
    given: dict = field(default_factory=dict)
    defaults: dict = field(default_factory=dict)
    key: str = ""


HOLIDAYS = "canada-holidays.ca"
DATAFLOW = "dataflowkit.com"
ETHERPAD = "etherpad.local"
FIRE = "fire.com"
HOME = "google.home"
STATES = "openstates.org"
PDF = "pdfgeneratorapi.com"
PINECONE = "pinecone.io"

PAGE = {
    "url": "https://example.com/?a=1&b=ü",
    "marginTop": 0.25,
    "scale": 1.0,
    "paperSize": "A5",
    "printBackground": False,
    "pageRanges": "",
}
FETCH = {
    "url": "https://example.com/",
    "type": "chrome",
    "waitDelay": 0.5,
    "actions": [{"selector": "#q", "value": "web scraper", "ignoreIfNotPresent": False}],
}
SEARCH = {
    "name": "results",
    "format": "jsonl",
    "proxy": "country-any",
    "type": "chrome",
    "url": "https://example.com/?q=a+b",
    "pageNum": 3,
    "fields": [],
}
PAYMENT = {
    "type": "OTHER",
    "myRef": "",
    "icanTo": 9007199254740993,
    "currency": "GBP",
    "amount": 1000,
    "description": "Fees “2020”",
    "expiry": "2025-10-15T13:51:03.955Z",
    "orderDetails": {"comment1": ""},
}
TRANSFER = {"payeeType": "PAYEE_ID", "payeeId": 15002, "icanFrom": 2001, "amount": 500, "myRef": "Fees"}
NIGHT = {
    "demo_to_user": True,
    "do_not_disturb": True,
    "enabled": False,
    "led_brightness": 0.44999998807907104,
    "volume": 1.0,
    "windows": [{"days": [0, 6], "length_hours": 8, "start_hour": 22}],
}
BATCH = [{"template": 52272, "data": {"id": 7, "name": "Ann", "lines": [{"net": 12.5, "note": None}]}}]
EDITOR = {"id": 12312, "paid": None, "total": 10.0, "lines": [1, "b", {}]}
TEMPLATE = {
    "name": "Invoice",
    "isDraft": False,
    "layout": {"format": "letter", "width": 21.5, "height": 29.7, "rotaion": 90, "repeatLayout": None},
}
QUERY = {
    "topK": 5,
    "vector": [0.1, -2.5, 3.0],
    "filter": {"year": {"$gte": 2020}, "genre": None},
    "includeValues": True,
    "sparseVector": {"indices": [5000000000], "values": [0.3]},
}
UPDATE = {"id": "a", "setMetadata": {"count": 12345678901234567890, "ratio": 1.50, "gone": None}, "values": []}

CASES = [
    Case(
        HOLIDAYS,
        "Holidays",
        "an optional parameter that is not given is not sent; an enum of texts is sent as it is written",
        "/api/v1/holidays?year=2024&federal=1",
        {
            "pagewire": 'client.holidays().holidays().year(2024).federal(types::HolidaysFederal::from("1"))',
            "progenitor": 'client.holidays(Some(read("federal")), None, Some(read("year")))',
            "openapi-generator": 'holidays_api::holidays(&client, Some(2024), Some("1"), None)',
        },
        given={"federal": "1", "year": 2024},
        defaults={"optional": "false"},
    ),
    Case(
        HOLIDAYS,
        "Holiday",
        "an integer in the path is its digits; `optional` is one of the texts `1`, `0`, `true`, `false`",
        "/api/v1/holidays/32?optional=true",
        {
            "pagewire": 'client.holidays().holiday(32).optional(types::HolidayOptional2::from("true"))',
            "progenitor": 'client.holiday(read("id"), Some(&read("optional")), None)',
            "openapi-generator": 'holidays_api::holiday(&client, 32, None, Some("true"))',
        },
        given={"id": 32, "optional": "true"},
        defaults={"year": "2023"},
    ),
    Case(
        HOLIDAYS,
        "Province",
        "an enum in the path is sent as it is written, and `0` of an enum as `0`",
        "/api/v1/provinces/QC?year=2016&optional=0",
        {
            "pagewire": 'client.provinces().province(&read("province")).year(2016)'
            '.optional(types::ProvinceOptional2::from("0"))',
            "progenitor": 'client.province(read("province"), Some(&read("zero")), Some(read("year")))',
            "openapi-generator": 'provinces_api::province(&client, "QC", Some(2016), Some("0"))',
        },
        given={"province": "QC", "year": 2016, "zero": 0},
    ),
    Case(
        HOLIDAYS,
        "Provinces",
        "`allowEmptyValue` is true: the pair may have nothing after `=`",
        "/api/v1/provinces?optional=",
        {
            "pagewire": 'client.provinces().provinces().optional(types::ProvincesOptional::from(""))',
            "progenitor": 'client.provinces(Some(read("optional")), None)',
            "openapi-generator": 'provinces_api::provinces(&client, None, Some(""))',
        },
        given={"optional": ""},
        defaults={"year": "2023"},
    ),
    Case(
        DATAFLOW,
        "url-to-pdf",
        "scheme ApiKeyAuth: the key is the pair `api_key` of the query; members that are not given are not sent",
        "/convert/url/pdf?api_key=se%26cret",
        {
            "pagewire": 'client.url_to_pdf().url_to_pdf(&read("page"))',
            "progenitor": 'client.url_to_pdf(&read("page"))',
            "openapi-generator": 'url_to_pdf_api::url_to_pdf(&client, read("page"))',
        },
        method="POST",
        body=PAGE,
        given={"page": PAGE},
        defaults={
            "actions": [],
            "initialCookies": [],
            "landscape": False,
            "marginBottom": 0.4,
            "marginLeft": 0.4,
            "marginRight": 0.4,
            "output": "buffer",
            "printHeaderFooter": False,
            "waitDelay": 0.5,
        },
        key="se&cret",
    ),
    Case(
        DATAFLOW,
        "fetch",
        "an item of the list fits the first of several schemas and is sent with these members only",
        "/fetch",
        {
            "pagewire": 'client.fetch().fetch(&read("fetch"))',
            "progenitor": 'client.fetch(&read("fetch"))',
            "openapi-generator": 'fetch_api::fetch(&client, read("fetch"))',
        },
        method="POST",
        body=FETCH,
        given={"fetch": FETCH},
        defaults={"initialCookies": [], "output": "buffer"},
    ),
    Case(
        DATAFLOW,
        "serp",
        "an empty list that is given is sent as an empty list, an integer without a fraction",
        "/serp",
        {
            "pagewire": 'client.serp().serp(&read("search"))',
            "progenitor": 'client.serp(&read("search"))',
            "openapi-generator": 'serp_api::serp(&client, read("search"))',
        },
        method="POST",
        body=SEARCH,
        given={"search": SEARCH},
    ),
    Case(
        ETHERPAD,
        "appendTextUsingGET",
        "scheme ApiKey: the key is the pair `apikey` of the query; reserved characters in values are escaped",
        "/appendText?padID=g.x%24a%20b&text=1%2B1%3D2%20%26%20c%3F%20%C3%BC%25%23%3B%0A&apikey=k",
        {
            "pagewire": 'client.api().append_text_using_get().pad_id("g.x$a b").text("1+1=2 & c? ü%#;\\n")',
            "progenitor": 'client.append_text_using_get(Some("g.x$a b"), Some("1+1=2 & c? ü%#;\\n"))',
            "openapi-generator": 'default_api::append_text_using_get(&client, Some("g.x$a b"), Some("1+1=2 & c? ü%#;\\n"))',
        },
        key="k",
    ),
    Case(
        ETHERPAD,
        "createGroupPadUsingPOST",
        "parameters in the query of a POST stay in the query; one that is not given is not sent",
        "/createGroupPad?groupID=g.1&padName=a%2Fb",
        {
            "pagewire": 'client.group().create_group_pad_using_post().group_id("g.1").pad_name("a/b")',
            "progenitor": 'client.create_group_pad_using_post(Some("g.1"), Some("a/b"), None)',
            "openapi-generator": 'group_api::create_group_pad_using_post(&client, Some("g.1"), Some("a/b"), None)',
        },
        method="POST",
    ),
    Case(
        ETHERPAD,
        "sendClientsMessageUsingGET",
        "style form: an empty text is sent as a name with nothing after `=`",
        "/sendClientsMessage?padID=p&msg=",
        {
            "pagewire": 'client.pad().send_clients_message_using_get().pad_id("p").msg("")',
            "progenitor": 'client.send_clients_message_using_get(Some(""), Some("p"))',
            "openapi-generator": 'pad_api::send_clients_message_using_get(&client, Some("p"), Some(""))',
        },
    ),
    Case(
        FIRE,
        "getTransactionsByAccountIdFiltered",
        "style form with explode (both by default): a list is one pair per item, and a comma in an item is part of it",
        "/v1/accounts/9007199254740993/transactions/filter?dateRangeFrom=1640995200000&dateRangeTo=0"
        "&searchKeyword=50%25%20off&transactionTypes=LODGEMENT&transactionTypes=a%2Cb&offset=-1",
        {
            "pagewire": "client.transactions().get_transactions_by_account_id_filtered(9007199254740993, 1640995200000, 0, "
            '"50% off", &["LODGEMENT", "a,b"], -1)',
            "progenitor": "client.get_transactions_by_account_id_filtered(9007199254740993, 1640995200000, 0, -1, "
            '"50% off", &read("types"))',
            "openapi-generator": "transactions_api::get_transactions_by_account_id_filtered(&client, 9007199254740993, "
            '1640995200000, 0, "50% off", read("types"), -1)',
        },
        given={"types": ["LODGEMENT", "a,b"]},
    ),
    Case(
        FIRE,
        "deleteBankTransferBatchPayment",
        "style simple: `/`, `?`, `%` and spaces in a path parameter are escaped; scheme bearerAuth: `Authorization: Bearer`",
        "/v1/batches/a%2Fb%20c/banktransfers/50%25%3F%23",
        {
            "pagewire": 'client.payment_batches().delete_bank_transfer_batch_payment("a/b c", "50%?#")',
            "progenitor": 'client.delete_bank_transfer_batch_payment("a/b c", "50%?#")',
            "openapi-generator": 'payment_batches_api::delete_bank_transfer_batch_payment(&client, "a/b c", "50%?#")',
        },
        method="DELETE",
        headers={"authorization": "Bearer token"},
        key="token",
    ),
    Case(
        FIRE,
        "newPaymentRequest",
        "format int64 keeps all digits, a date-time keeps its milliseconds, an empty text is sent",
        "/v1/paymentrequests",
        {
            "pagewire": 'client.open_banking().new_payment_request(&read("payment"))',
            "progenitor": 'client.new_payment_request(&read("payment"))',
            "openapi-generator": 'open_banking_api::new_payment_request(&client, read("payment"))',
        },
        method="POST",
        body=PAYMENT,
        given={"payment": PAYMENT},
    ),
    Case(
        FIRE,
        "addBankTransferBatchPayment",
        "the body fits one of two schemas, told by the only value of `payeeType`, and keeps its members",
        "/v1/batches/7/banktransfers",
        {
            "pagewire": 'client.payment_batches().add_bank_transfer_batch_payment("7", &read("transfer"))',
            "progenitor": 'client.add_bank_transfer_batch_payment("7", &read("transfer"))',
            "openapi-generator": 'payment_batches_api::add_bank_transfer_batch_payment(&client, "7", read("transfer"))',
        },
        method="POST",
        body=TRANSFER,
        given={"transfer": TRANSFER},
    ),
    Case(
        HOME,
        "EurekaInfo",
        "schema string: the commas are part of one value, with explode as without",
        "/eureka_info?params=version%2Caudio&options=detail%2Csign&nonce=-2147483648",
        {
            "pagewire": 'client.device_info().eureka_info("version,audio", "detail,sign", -2147483648)',
            "progenitor": 'client.eureka_info(-2147483648, "detail,sign", "version,audio")',
            "openapi-generator": 'device_info_api::eureka_info(&client, "version,audio", "detail,sign", -2147483648)',
        },
    ),
    Case(
        HOME,
        "DeleteAlarmsandTimers",
        "scheme cast-local-authorization-token: the key is a header of that name",
        "/assistant/alarms/delete",
        {
            "pagewire": 'client.assistant().delete_alarmsand_timers(&["timer/1", "alarm/ü"])',
            "progenitor": 'client.delete_alarmsand_timers(&read("ids"))',
            "openapi-generator": 'assistant_api::delete_alarmsand_timers(&client, read("ids"))',
        },
        method="POST",
        headers={"cast-local-authorization-token": "token"},
        body={"ids": ["timer/1", "alarm/ü"]},
        given={"ids": {"ids": ["timer/1", "alarm/ü"]}},
        key="token",
    ),
    Case(
        HOME,
        "NightModesettings",
        "numbers keep their digits, booleans that are false are sent",
        "/assistant/set_night_mode_params",
        {
            "pagewire": 'client.device_settings().night_modesettings(&read("night"))',
            "progenitor": 'client.night_modesettings(&read("night"))',
            "openapi-generator": 'device_settings_api::night_modesettings(&client, read("night"))',
        },
        method="POST",
        body=NIGHT,
        given={"night": NIGHT},
    ),
    Case(
        STATES,
        "bills_search_bills_get",
        "lists are one pair per item (explode by default), `x-api-key` is a header, what is not given is not sent",
        "/bills?jurisdiction=New%20York&sort=latest_action_asc&subject=tax%2Cduty&subject=law"
        "&include=sponsorships&include=votes&page=2",
        {
            "pagewire": 'client.bills().bills_search_bills_get().jurisdiction("New York")'
            '.sort(types::BillSortOption::LatestActionAsc).subject(read::<Vec<String>>("subject"))'
            '.include(read::<Vec<types::BillInclude>>("include")).page(2).x_api_key("k 1")',
            "progenitor": 'client.bills_search_bills_get(None, None, None, None, None, None, Some(&read("include")), '
            'Some("New York"), Some(2), None, None, None, Some(read("sort")), None, None, Some(&read("subject")), None, '
            'Some("k 1"))',
            "openapi-generator": 'bills_api::bills_search_bills_get(&client, Some("New York"), None, None, None, None, '
            'Some(read("subject")), None, None, None, Some("latest_action_asc"), None, None, None, Some(read("include")), '
            'Some(2), None, None, Some("k 1"))',
        },
        headers={"x-api-key": "k 1"},
        given={"sort": "latest_action_asc", "subject": ["tax,duty", "law"], "include": ["sponsorships", "votes"]},
        defaults={"per_page": "10"},
    ),
    Case(
        STATES,
        "bill_detail_bills__jurisdiction___session___bill_id__get",
        "style simple: reserved and non-ASCII characters in path parameters are escaped as UTF-8",
        "/bills/New%20York/2019%2F2020/HB%201%3Fa%3D%C3%BC%2B%26",
        {
            "pagewire": "client.bills().bill_detail_bills_jurisdiction_session_bill_id_get"
            '("New York", "2019/2020", "HB 1?a=ü+&")',
            "progenitor": "client.bill_detail_bills_jurisdiction_session_bill_id_get"
            '("New York", "2019/2020", "HB 1?a=ü+&", None, None, None)',
            "openapi-generator": "bills_api::bill_detail_bills_jurisdiction_session_bill_id_get"
            '(&client, "New York", "2019/2020", "HB 1?a=ü+&", None, None, None)',
        },
    ),
    Case(
        STATES,
        "people_geo_people_geo_get",
        "numbers keep their digits; a list without items has no pair",
        "/people.geo?lat=35.7796&lng=-78.6382",
        {
            "pagewire": 'client.people().people_geo_people_geo_get(read::<Decimal>("lat"), read::<Decimal>("lng"))'
            ".include(Vec::new())",
            "progenitor": "client.people_geo_people_geo_get(None, Some(&Vec::new()), 35.7796, -78.6382, None)",
            "openapi-generator": "people_api::people_geo_people_geo_get"
            "(&client, 35.7796, -78.6382, Some(Vec::new()), None, None)",
        },
        given={"lat": 35.7796, "lng": -78.6382},
    ),
    Case(
        PDF,
        "mergeTemplates",
        "members of an object that are not described are kept, since `additionalProperties` is not false",
        "/templates/output?name=My%20document&format=xlsx&output=I",
        {
            "pagewire": 'client.documents().merge_templates(&read::<Vec<types::BatchData>>("batch")).name("My document")'
            '.format(types::Format::Xlsx).output(types::Output::from("I"))',
            "progenitor": 'client.merge_templates(Some(read("format")), Some("My document"), Some(read("output")), '
            '&read("batch"))',
            "openapi-generator": 'documents_api::merge_templates(&client, read("batch"), Some("My document"), '
            'Some("xlsx"), Some("I"))',
        },
        method="POST",
        body=BATCH,
        given={"batch": BATCH, "format": "xlsx", "output": "I"},
    ),
    Case(
        PDF,
        "getEditorUrl",
        "the body is any object: its nulls and numbers stay; scheme JSONWebTokenAuth: `Authorization: Bearer`",
        "/templates/templateId/editor?templateId=19375&language=et",
        {
            "pagewire": 'client.templates().get_editor_url(19375, &read("editor")).language(types::GetEditorUrlLanguage::Et)',
            "progenitor": 'client.get_editor_url(Some(read("language")), 19375, &read("editor"))',
            "openapi-generator": 'templates_api::get_editor_url(&client, 19375, read("editor"), Some("et"))',
        },
        method="POST",
        headers={"authorization": "Bearer token"},
        body=EDITOR,
        given={"editor": EDITOR, "language": "et"},
        key="token",
    ),
    Case(
        PDF,
        "createTemplate",
        "`repeatLayout` is nullable: a null that is given is sent as null; `rotaion` is one of four integers",
        "/templates",
        {
            "pagewire": 'client.templates().create_template(&read("template"))',
            "progenitor": 'client.create_template(&read("template"))',
            "openapi-generator": 'templates_api::create_template(&client, read("template"))',
        },
        method="POST",
        body=TEMPLATE,
        given={"template": TEMPLATE},
    ),
    Case(
        PINECONE,
        "Query",
        "format float is written with its own digits, int64 keeps all, free members stay; scheme ApiKey: header `Api-Key`",
        "/query",
        {
            "pagewire": 'client.vector_operations().query(&read("query"))',
            "progenitor": 'client.query(&read("query"))',
            "openapi-generator": 'vector_operations_api::query(&client, read("query"))',
        },
        method="POST",
        headers={"api-key": "k"},
        body=QUERY,
        given={"query": QUERY},
        defaults={"includeMetadata": False},
        key="k",
    ),
    Case(
        PINECONE,
        "describe_index",
        "style simple: reserved characters in a path parameter are escaped",
        "/databases/a%20b%2F..%2Fc%2Bd",
        {
            "pagewire": 'client.index_operations().describe_index("a b/../c+d")',
            "progenitor": 'client.describe_index(&read("name"))',
            "openapi-generator": 'index_operations_api::describe_index(&client, "a b/../c+d")',
        },
        given={"name": "a b/../c+d"},
    ),
    Case(
        PINECONE,
        "Update",
        "free members keep nulls and all digits; an empty list that is given is sent",
        "/vectors/update",
        {
            "pagewire": 'client.vector_operations().update(&read("update"))',
            "progenitor": 'client.update(&read("update"))',
            "openapi-generator": 'vector_operations_api::update(&client, read("update"))',
        },
        method="POST",
        body=UPDATE,
        given={"update": UPDATE},
    ),
]

