// Parts of the pages. Whatever comes from the server is set as text.

export const find = (id) => document.getElementById(id);

export function make(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

export function button(label, attributes, act) {
  const node = make("button", { type: "button", ...attributes }, label);
  node.addEventListener("click", act);
  return node;
}

// Sets a text only if it differs, so that screen readers are not told twice.
export function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

// Brings a list into line with items: entries are kept by key, so that the focus stays where it is.
export function sync(list, items, key, build, update) {
  const known = new Map([...list.children].map((node) => [node.dataset.key, node]));
  let place = list.firstElementChild;
  for (const item of items) {
    const name = String(key(item));
    const node = known.get(name) || build(item);
    node.dataset.key = name;
    known.delete(name);
    update(node, item);
    if (node === place) place = place.nextElementSibling;
    else list.insertBefore(node, place);
  }
  for (const node of known.values()) node.remove();
}

// A date of the API; null if it is not set.
export function date(text) {
  const at = new Date(text);
  return text && at.getUTCFullYear() > 1800 ? at : null;
}

export const clock = (at) => at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });

export function ago(at) {
  const minutes = Math.floor((Date.now() - at) / 60000);
  if (minutes < 1) return "now";
  return minutes < 60 ? minutes + " min" : Math.floor(minutes / 60) + " h " + (minutes % 60) + " min";
}

export const active = (session) => ["CustomerLast", "UserLast"].includes(session.Status);
export const waiting = (session) => session.Status === "InQueue" && !session.ChatbotIsActive;
export const sealed = (session) => ["Closed", "RequestPosted", "ClosedFromQueue", "Deleted"].includes(session.Status);
export const ended = (session) => session.Status === "Finished" || sealed(session);

const NOTES = {
  TransferedSession: "Another agent took over.",
  TransferRejected: "The transfer was declined.",
  ClosedByUser: "The agent ended the chat.",
  ClosedByCustomer: "The customer ended the chat.",
  ClosedByIdle: "The chat ended because nobody wrote.",
  ReopenedByCustomer: "The customer wrote again.",
};

// The messages of a session in a list. `own` is the type of those that this side writes. The list stays at its end, unless
// somebody has scrolled up.
export class Log {
  constructor(list, own) {
    this.list = list;
    this.own = own;
    this.clear();
    list.addEventListener("scroll", () => (this.atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40));
    new ResizeObserver(() => this.scroll()).observe(list);
  }

  clear() {
    this.last = 0;
    this.atEnd = true;
    this.list.replaceChildren();
  }

  scroll() {
    if (this.atEnd) this.list.scrollTop = this.list.scrollHeight;
  }

  add(messages) {
    for (const message of messages.filter((message) => message.ChatMessageId > this.last)) {
      this.list.append(this.entry(message));
    }
    this.last = Math.max(this.last, ...messages.map((message) => message.ChatMessageId));
    if (messages.length) this.scroll();
  }

  entry(message) {
    const posted = date(message.WhenPosted);
    const time = posted ? clock(posted) : "";
    if (message.Type === "Special" && message.SpecialType !== "Welcome") {
      return make("li", { class: "note" }, (NOTES[message.SpecialType] || message.Message || message.SpecialType) + " " + time);
    }
    const type = message.Type === "Special" ? "ToCustomer" : message.Type;
    const author = message.Author || (type === "ToUser" ? "Customer" : "Agent");
    const side = type === this.own ? "own" : "other";
    return make("li", { class: side }, make("span", { class: "quiet" }, author + " " + time), make("p", {}, message.Message || ""));
  }
}

// A field that sends with Enter and breaks lines with Shift and Enter.
export function sendWithEnter(field) {
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    field.form.requestSubmit();
  });
}
