//! What parameters and properties of pages are called, in lower case and without marks (`page[number]` is `pagenumber`), and what
//! their descriptions say.

/// A name as the lists below have it.
pub(super) fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Parameters that take a value of the page before.
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

/// Parameters that take a cursor whatever it is called in the body.
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

/// Properties with a cursor, whatever the parameter is called.
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

/// Parameters that bodies echo, so that a property of the same name is no cursor.
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

/// Properties with an address below one that is called `next`.
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

/// What parameters say that have the number of items before the page.
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

/// What parameters say that count pages.
pub(super) const COUNTS_PAGES: [&str; 6] = [
    "number of page",
    "page number",
    "page offset",
    "pages to skip",
    "starting page",
    "which page",
];

/// Words for where the pages begin, as in `starting at page 1`.
pub(super) const BEGINS: [&str; 6] = [
    "start",
    "starts",
    "starting",
    "begin",
    "begins",
    "beginning",
];

/// What stands between such a word and the number of the first page.
pub(super) const BETWEEN: [&str; 9] = [
    "at", "from", "index", "no", "number", "page", "pages", "the", "with",
];

/// What parameters say whose first page has the number 0, in other words.
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

/// What parameters say whose first page has the number 1, in other words.
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

/// Objects that tell about the page.
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

/// Objects that the list may be in.
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

/// Lists that are what the page is about, where there are others.
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

/// Lists that are about the page.
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
