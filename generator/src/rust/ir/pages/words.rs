//! Names of parameters and properties of pages, in lower case and without separators (`page[number]` is `pagenumber`), and
//! phrases in their descriptions.

/// Converts a name to the spelling of the lists below.
pub(super) fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Parameters that take a value from the previous page.
pub(super) const CURSORS: [&str; 35] = [
    "after",
    "aftercursor",
    "aftertoken",
    "bookmark",
    "continuation",
    "continuationkey",
    "continuationtoken",
    "continuetoken",
    "cursor",
    "cursorafter",
    "endcursor",
    "exclusivestartkey",
    "marker",
    "next",
    "nextbookmark",
    "nextcursor",
    "nextkey",
    "nextmarker",
    "nextpagecursor",
    "nextpagetoken",
    "nexttoken",
    "page",
    "pageafter",
    "pagebookmark",
    "pagecursor",
    "pagekey",
    "pagemarker",
    "pagetoken",
    "paginationtoken",
    "resumptiontoken",
    "skiptoken",
    "startcursor",
    "startingafter",
    "startkey",
    "token",
];

/// Parameters that take a cursor of any name in the body.
pub(super) const ANY_CURSORS: [&str; 16] = [
    "after",
    "aftercursor",
    "continuationtoken",
    "cursor",
    "marker",
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "pageafter",
    "pagecursor",
    "pagemarker",
    "pagetoken",
    "paginationtoken",
    "startcursor",
    "startingafter",
    "token",
];

/// Properties that contain a cursor for a parameter of any name.
pub(super) const NEXT_CURSORS: [&str; 13] = [
    "cursornext",
    "endcursor",
    "nextbookmark",
    "nextcontinuationtoken",
    "nextcursor",
    "nextcursortoken",
    "nextkey",
    "nextmarker",
    "nextpagecursor",
    "nextpagekey",
    "nextpagetoken",
    "nextstartkey",
    "nexttoken",
];

/// Parameters that response bodies repeat. A property of the same name is not a cursor.
pub(super) const ECHOED: [&str; 6] = [
    "page",
    "offset",
    "start",
    "skip",
    "pagenumber",
    "startcursor",
];

/// Parameters that take an id of the last item.
pub(super) const AFTER_ID: [&str; 5] = [
    "afterid",
    "startafter",
    "startafterid",
    "startingafter",
    "startingafterid",
];

/// Properties with the id of the last item.
pub(super) const LAST_ID: [&str; 2] = ["lastid", "lastitemid"];

/// Properties with the address of the next page.
pub(super) const ADDRESSES: [&str; 11] = [
    "nexthref",
    "nextlink",
    "nextpagehref",
    "nextpagelink",
    "nextpageuri",
    "nextpageurl",
    "nextrecordsurl",
    "nexturi",
    "nexturl",
    "odatanextlink",
    "nextpageaddress",
];

/// Properties within `next` that contain an address.
pub(super) const REFERENCES: [&str; 5] = ["href", "link", "uri", "url", "address"];

/// Parameters with the number of the page.
pub(super) const NUMBERS: [&str; 6] = [
    "currentpage",
    "page",
    "pageindex",
    "pageno",
    "pagenum",
    "pagenumber",
];

/// Parameters with the number of items before the page.
pub(super) const OFFSETS: [&str; 5] = ["offset", "pageoffset", "skip", "start", "startat"];

/// Phrases for parameters with the number of items before the page.
pub(super) const COUNTS_ITEMS: [&str; 11] = [
    "entr",
    "first",
    "index",
    "item",
    "number of",
    "object",
    "offset",
    "record",
    "result",
    "row",
    "skip",
];

/// Phrases for parameters that count pages.
pub(super) const COUNTS_PAGES: [&str; 6] = [
    "number of page",
    "page number",
    "page offset",
    "pages to skip",
    "starting page",
    "which page",
];

/// Words before the first page number, as in `starting at page 1`.
pub(super) const BEGINS: [&str; 6] = [
    "start",
    "starts",
    "starting",
    "begin",
    "begins",
    "beginning",
];

/// Words between these and the first page number.
pub(super) const BETWEEN: [&str; 9] = [
    "at", "from", "index", "no", "number", "page", "pages", "the", "with",
];

/// Other phrases for parameters whose first page has the number 0.
pub(super) const FROM_ZERO: [&str; 10] = [
    "zero-based",
    "zero based",
    "0-based",
    "0 based",
    "first page is 0",
    "0-indexed",
    "zero-indexed",
    "zero indexed",
    "(0..n)",
    "0 is the first",
];

/// Other phrases for parameters whose first page has the number 1.
pub(super) const FROM_ONE: [&str; 10] = [
    "one-based",
    "1-based",
    "1 based",
    "first page is 1",
    "1-indexed",
    "default: 1",
    "default is 1",
    "defaults to 1",
    "default 1",
    "1 is the first",
];

/// Parameters with the size of pages.
pub(super) const SIZES: [&str; 22] = [
    "count",
    "itemsperpage",
    "limit",
    "max",
    "maxitems",
    "maxpagesize",
    "maxresults",
    "num",
    "numresults",
    "pagecount",
    "pagelimit",
    "pagesize",
    "perpage",
    "resultsperpage",
    "rowcount",
    "rows",
    "size",
    "take",
    "top",
    "maxrecords",
    "rowsperpage",
    "recordsperpage",
];

/// Properties that say whether there are more pages.
pub(super) const MORE: [&str; 14] = [
    "hasmore",
    "hasmoredata",
    "hasmoreitems",
    "hasmorepages",
    "hasmorerecords",
    "hasmoreresults",
    "hasnext",
    "hasnextpage",
    "istruncated",
    "more",
    "moreitems",
    "morepages",
    "moreresults",
    "morerecords",
];

/// Properties that say whether the page is the last one.
pub(super) const LAST: [&str; 4] = ["islast", "islastpage", "last", "lastpage"];

/// Properties with the number of pages.
pub(super) const PAGES: [&str; 8] = [
    "numberofpages",
    "numpages",
    "pagecount",
    "pages",
    "pagestotal",
    "totalpagecount",
    "totalpages",
    "totalnumberofpages",
];

/// Properties with the number of items of all pages.
pub(super) const TOTALS: [&str; 11] = [
    "total",
    "totalcount",
    "totalelements",
    "totalentries",
    "totalhits",
    "totalitems",
    "totalnumberofitems",
    "totalrecords",
    "totalresults",
    "totalrows",
    "totalsize",
];

/// Objects that describe the page.
pub(super) const ENVELOPES: [&str; 24] = [
    "cursor",
    "cursors",
    "links",
    "listinfo",
    "listmetadata",
    "meta",
    "metadata",
    "next",
    "page",
    "pageable",
    "pageinfo",
    "pagelinks",
    "pages",
    "paginate",
    "pagination",
    "paginationinfo",
    "paginationmetadata",
    "paging",
    "paginginfo",
    "resultinfo",
    "responsemetadata",
    "resultset",
    "searchmetadata",
    "tokenpagination",
];

/// Objects that may contain the list.
pub(super) const WRAPPERS: [&str; 8] = [
    "body",
    "data",
    "embedded",
    "payload",
    "response",
    "result",
    "results",
    "searchresults",
];

/// Names that identify the list of the page among other lists.
pub(super) const LISTS: [&str; 19] = [
    "collection",
    "content",
    "data",
    "documents",
    "edges",
    "elements",
    "entities",
    "entries",
    "hits",
    "items",
    "list",
    "nodes",
    "objects",
    "records",
    "resources",
    "result",
    "results",
    "rows",
    "value",
];

/// Lists with information about the page.
pub(super) const ASIDE: [&str; 14] = [
    "aggregations",
    "columnheaders",
    "columns",
    "errors",
    "facets",
    "filters",
    "included",
    "links",
    "notices",
    "sort",
    "unreachable",
    "warnings",
    "warning",
    "messages",
];
