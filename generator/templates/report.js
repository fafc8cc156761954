
"use strict";
// Without this script the tables are complete and in their own order; it only lets one look for areas and sort.
for (const table of document.querySelectorAll("table[data-sortable]")) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const value = (row, column) => {
    const text = row.cells[column].textContent.trim();
    const number = parseFloat(text.replace(/[,<>]/g, ""));
    return Number.isNaN(number) ? text.toLowerCase() : number;
  };
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const first = head.classList.contains("number") || head.classList.contains("share") ? "descending" : "ascending";
      const other = first === "ascending" ? "descending" : "ascending";
      const order = head.ariaSort === first ? other : first;
      for (const one of heads) one.ariaSort = null;
      head.ariaSort = order;
      const sign = order === "ascending" ? 1 : -1;
      const rows = [...body.rows].map((row) => [value(row, column), row]);
      rows.sort(([a], [b]) => {
        if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
        return a === b ? 0 : sign * (a < b ? -1 : 1);
      });
      body.append(...rows.map(([, row]) => row));
    });
  });
}
const tools = document.getElementById("tools");
if (tools) {
  const rows = [...document.querySelectorAll("#areas tbody tr")];
  const [input, output] = [tools.querySelector("input"), tools.querySelector("output")];
  tools.hidden = false;
  input.addEventListener("input", () => {
    const wanted = input.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !row.cells[0].textContent.toLowerCase().includes(wanted);
    const shown = rows.filter((row) => !row.hidden).length;
    output.textContent = wanted ? `${shown} of ${rows.length}` : "";
  });
}
