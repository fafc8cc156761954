"use strict";
// Without this script the page is complete; it only hides what the filters leave out.
const filters = document.getElementById("filters");
if (filters) {
  /** The most changes that are unfolded for a filter. */
  const FEW = 100;
  const subjects = [...document.querySelectorAll("[data-subject]")].map((element) => ({
    element,
    name: element.querySelector("summary").textContent.toLowerCase(),
    count: element.querySelector(".count"),
    was: element.open,
    rows: [...element.querySelectorAll("li[data-tags]")].map((row) => ({
      element: row,
      text: row.textContent.toLowerCase(),
      tags: row.dataset.tags.split(" "),
    })),
  }));
  const sections = [...document.querySelectorAll("section[data-class]")].map((element) => ({
    element,
    count: element.querySelector("h2 .count"),
    rest: element.querySelector(".rest"),
    subjects: subjects.filter((subject) => element.contains(subject.element)),
  }));
  const all = subjects.reduce((sum, subject) => sum + subject.rows.length, 0);
  const [find, tag, output] = [filters.querySelector("#find"), filters.querySelector("#tag"), filters.querySelector("output")];
  const number = (count) => count.toLocaleString("en");
  const narrow = () => {
    const words = find.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = tag ? tag.value : "";
    const classes = new Set(new FormData(filters).getAll("class"));
    const narrowed = words.length > 0 || wanted !== "";
    let total = 0;
    for (const section of sections) {
      let shown = 0;
      const of = classes.has(section.element.dataset.class);
      for (const subject of section.subjects) {
        let here = 0;
        for (const row of subject.rows) {
          const fits = of && (wanted === "" || row.tags.includes(wanted))
            && words.every((word) => subject.name.includes(word) || row.text.includes(word));
          row.element.hidden = !fits;
          here += fits ? 1 : 0;
        }
        subject.here = here;
        subject.element.hidden = here === 0;
        const every = subject.rows.length;
        subject.count.textContent = here < every ? `${number(here)} of ${number(every)}` : every > 1 ? number(every) : "";
        shown += here;
      }
      const every = section.subjects.reduce((sum, subject) => sum + subject.rows.length, 0);
      section.element.hidden = shown === 0;
      section.count.textContent = shown === every ? number(every) : `${number(shown)} of ${number(every)}`;
      total += shown;
    }
    for (const section of sections) {
      if (section.rest) {
        const inside = section.subjects.filter((subject) => section.rest.contains(subject.element) && subject.here > 0);
        section.rest.hidden = inside.length === 0;
        section.rest.open = narrowed && total <= FEW;
        section.rest.querySelector("summary span").textContent = `${number(inside.length)} more`;
      }
    }
    for (const subject of subjects) subject.element.open = narrowed && total <= FEW ? true : subject.was;
    const changes = all === 1 ? "change" : "changes";
    output.textContent = total === all ? `${number(all)} ${changes}` : `${number(total)} of ${number(all)} ${changes}`;
  };
  filters.hidden = false;
  filters.addEventListener("input", narrow);
  filters.addEventListener("submit", (event) => event.preventDefault());
}
