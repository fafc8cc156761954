// Swagger UI over the document of this server, with the session of the browser.

import { call, xsrfToken } from "./api.js";
import { find, say } from "./view.js";

// The session's token goes with requests to this server that have no login of their own.
function withToken(request) {
  const here = new URL(request.url, location).origin === location.origin;
  const given = Object.keys(request.headers).some((name) => name.toLowerCase() === "authorization");
  if (here && !given && xsrfToken()) request.headers["X-XSRF-TOKEN"] = xsrfToken();
  return request;
}

async function showPerson() {
  let person = null;
  if (xsrfToken()) {
    try {
      person = await call("GET", "User/currentPrincipal");
    } catch {
      // The session has ended: the page offers a new one.
    }
  }
  say(find("person"), person ? "Calls are made as " + person.FullName + "." : "Log in to try the operations.");
  find("token").value = xsrfToken();
  find("leave").hidden = !person;
  find("enter").hidden = Boolean(person);
}

// Swagger UI is dark by a class, not by what the system says.
const dark = matchMedia("(prefers-color-scheme: dark)");
const paint = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", paint);
paint();

// What Swagger UI cannot ask for: a scheme of the vendor's own, and the token that goes with the session by itself.
const NOT_ASKED = ["SoTicket", "XsrfToken"];

async function readDocument() {
  const document = await (await fetch("/openapi.json")).json();
  for (const scheme of NOT_ASKED) delete document.components.securitySchemes[scheme];
  document.security = document.security.filter((option) => !Object.keys(option).some((scheme) => NOT_ASKED.includes(scheme)));
  // Swagger UI writes nested values of a form as JSON, and a server of this API wants them with dots.
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    if (operation.requestBody) delete operation.requestBody.content["application/x-www-form-urlencoded"];
  }
  // There is one server, this one.
  delete document.servers;
  return document;
}

// Swagger UI compares what is searched for with names of tags only.
const search = () => ({
  fn: {
    opsFilter(tags, phrase) {
      const words = phrase.toLowerCase().split(/\s+/);
      const fits = (found) => {
        const text = [found.get("method"), found.get("path"), found.getIn(["operation", "summary"])].join(" ").toLowerCase();
        return words.every((word) => text.includes(word));
      };
      const kept = tags.map((tag) => tag.update("operations", (operations) => operations.filter(fits)));
      return kept.filter((tag) => tag.get("operations").size > 0);
    },
  },
});

const watch = new MutationObserver(() => {
  const field = document.querySelector(".operation-filter-input");
  if (!field) return;
  field.placeholder = "Search operations";
  field.setAttribute("aria-label", field.placeholder);
  watch.disconnect();
});
watch.observe(find("operations"), { childList: true, subtree: true });

SwaggerUIBundle({
  spec: await readDocument(),
  dom_id: "#operations",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  plugins: [search],
  requestInterceptor: withToken,
  // The command for curl is shown without the token, which is of no use elsewhere.
  showMutatedRequest: false,
  tryItOutEnabled: true,
  validatorUrl: null,
});
showPerson();
