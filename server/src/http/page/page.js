"use strict";
// Shows the OpenAPI document and sends calls. Text of the document is only ever set as text.

let doc;

function make(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) node.setAttribute(name, value);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

function resolve(value) {
  while (value && value.$ref) {
    value = value.$ref.slice(2).split("/").reduce((at, name) => at[name.replaceAll("~1", "/").replaceAll("~0", "~")], doc);
  }
  return value;
}

// The name of a schema, as people say it.
function typeName(schema) {
  if (!schema) return "";
  if (schema.$ref) return schema.$ref.split("/").pop();
  if (schema.allOf) return schema.allOf.map(typeName).join(" & ");
  if (schema.type === "array") return typeName(schema.items) + "[]";
  if (schema.additionalProperties && schema.additionalProperties !== true) return "map of " + typeName(schema.additionalProperties);
  return schema.format || schema.type || "any";
}

function targets(schema) {
  if (!schema) return [];
  if (schema.$ref) return [schema.$ref];
  return [...(schema.allOf || []), schema.items, schema.additionalProperties].filter((part) => part && typeof part === "object").flatMap(targets);
}

// A schema opens the schemas within it when it is opened itself.
function schemaView(schema) {
  const box = make("div");
  for (const reference of targets(schema)) {
    const target = resolve({ $ref: reference });
    const details = make("details", {}, make("summary", {}, make("code", {}, reference.split("/").pop())));
    details.addEventListener("toggle", () => {
      if (!details.open || details.children.length > 1) return;
      if (target.description) details.append(make("p", { class: "prose" }, target.description));
      if (target.enum) details.append(make("p", {}, make("code", {}, target.enum.join(", "))));
      const rows = Object.entries(target.properties || {}).map(([name, property]) =>
        make("tr", {}, make("td", {}, make("code", {}, name)), make("td", {}, typeName(property)), make("td", { class: "prose" }, property.description || "", schemaView(property))));
      if (rows.length) details.append(make("table", {}, ...rows));
    });
    box.append(details);
  }
  return box;
}

function example(schema) {
  if (schema && schema.example !== undefined) return schema.example;
  const target = resolve(schema);
  if (!target) return null;
  if (target.example !== undefined) return target.example;
  if (target.type === "array") return [];
  return target.type === "object" ? {} : null;
}

function headers() {
  const found = new Headers({ Accept: "application/json" });
  const user = document.getElementById("user").value;
  const password = document.getElementById("password").value;
  const token = document.cookie.split("; ").find((pair) => pair.startsWith("XSRF-TOKEN="));
  if (user) {
    const bytes = new TextEncoder().encode(user + ":" + password);
    found.set("Authorization", "Basic " + btoa(String.fromCharCode(...bytes)));
  } else if (token) {
    found.set("X-XSRF-TOKEN", token.slice("XSRF-TOKEN=".length));
  }
  return found;
}

function tryIt(path, method, operation) {
  const form = make("form");
  const fields = [];
  for (const given of operation.parameters || []) {
    const parameter = resolve(given);
    if (parameter.in === "header") continue;
    const input = make("input", { name: parameter.name });
    if (parameter.required) input.required = true;
    fields.push([parameter, input]);
    form.append(make("label", {}, parameter.name + " ", input));
  }
  const request = resolve(operation.requestBody);
  let body = null;
  if (request) {
    const media = request.content["application/json"] || Object.values(request.content)[0];
    const value = media.example !== undefined ? media.example : example(media.schema);
    body = make("textarea", { "aria-label": "Request body", spellcheck: "false" });
    body.value = JSON.stringify(value, null, 2);
    form.append(body);
  }
  const output = make("pre", { hidden: "" });
  form.append(make("button", {}, "Send"), output);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    let address = path;
    const query = new URLSearchParams();
    for (const [parameter, input] of fields) {
      if (parameter.in === "path") address = address.replace("{" + parameter.name + "}", encodeURIComponent(input.value));
      else if (input.value) query.set(parameter.name, input.value);
    }
    if ([...query].length) address += "?" + query;
    const options = { method: method.toUpperCase(), headers: headers() };
    if (body) {
      options.body = body.value;
      options.headers.set("Content-Type", "application/json");
    }
    output.hidden = false;
    try {
      const answer = await fetch(address, options);
      let text = await answer.text();
      try { text = JSON.stringify(JSON.parse(text), null, 2); } catch { /* not JSON: shown as it is */ }
      output.textContent = answer.status + " " + answer.statusText + "\n\n" + text;
    } catch (error) {
      output.textContent = String(error);
    }
  });
  return form;
}

function fill(details, path, method, operation) {
  if (operation.description) details.append(make("p", { class: "prose" }, operation.description));
  const rows = (operation.parameters || []).map(resolve).map((parameter) =>
    make("tr", {}, make("td", {}, make("code", {}, parameter.name)), make("td", {}, parameter.in), make("td", {}, typeName(parameter.schema)), make("td", { class: "prose" }, parameter.description || "")));
  if (rows.length) details.append(make("h3", {}, "Parameters"), make("table", {}, ...rows));
  const request = resolve(operation.requestBody);
  if (request) {
    const media = request.content["application/json"] || Object.values(request.content)[0];
    details.append(make("h3", {}, "Request body: " + typeName(media.schema)), make("p", {}, request.description || ""), schemaView(media.schema));
  }
  details.append(make("h3", {}, "Answers"));
  for (const [status, given] of Object.entries(operation.responses)) {
    const answer = resolve(given);
    const media = answer.content && (answer.content["application/json"] || Object.values(answer.content)[0]);
    details.append(make("p", {}, make("code", {}, status), " " + (answer.description || "") + (media ? " (" + typeName(media.schema) + ")" : "")));
    if (media) details.append(schemaView(media.schema));
  }
  details.append(make("h3", {}, "Try it"), tryIt(path, method, operation));
}

function show() {
  const main = document.getElementById("operations");
  main.replaceChildren();
  for (const tag of doc.tags || []) {
    const section = make("section", { "data-tag": tag.name }, make("h2", {}, tag.name), make("p", {}, tag.description || ""));
    for (const [path, operations] of Object.entries(doc.paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        if (!operation.tags || !operation.tags.includes(tag.name)) continue;
        const details = make("details", { id: operation.operationId, class: "operation" },
          make("summary", {}, make("span", { class: "method" }, method.toUpperCase()), make("code", {}, path), " " + (operation.summary || "")));
        details.addEventListener("toggle", () => {
          if (details.open && details.children.length === 1) fill(details, path, method, operation);
        });
        section.append(details);
      }
    }
    main.append(section);
  }
}

function search() {
  const words = document.getElementById("search").value.toLowerCase().split(/\s+/);
  for (const details of document.querySelectorAll("details.operation")) {
    const text = details.firstChild.textContent.toLowerCase();
    details.hidden = !words.every((word) => text.includes(word));
  }
}

document.getElementById("credentials").addEventListener("submit", (event) => event.preventDefault());
document.getElementById("search").addEventListener("input", search);
fetch("/openapi.json").then((answer) => answer.json()).then((found) => { doc = found; show(); },
  (error) => { document.getElementById("operations").textContent = String(error); });
