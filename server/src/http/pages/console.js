// The console of an agent: the queue, the agent's chats, and the conversation that is open.

import { Failure, call, repeat, xsrfToken } from "./api.js";
import { Log, active, ago, button, date, ended, find, make, say, sendWithEnter, sync, waiting } from "./view.js";

const ENDED_SHOWN = 10;

let me = null;
let sessions = [];
let selected = null;
let poke = () => {};
const topics = new Map();
const members = new Map();
const drafts = new Map();
let presence = [];
const log = new Log(find("log"), "ToCustomer");

const id = (session) => session.ChatSessionId;
const by = (link) => (link ? link.AssociateId : null);
const mine = (session) => by(session.User) === me.AssociateId;
const offered = (session) => by(session.TransferTo) === me.AssociateId;
const open = () => sessions.find((session) => id(session) === selected);
const customer = (session) => session.CustomerName || session.CustomerAlias || "Customer " + id(session);
const topic = (session) => topics.get(session.TopicId) || "Topic " + session.TopicId;

function show(error) {
  const alert = find("alert");
  alert.hidden = !error;
  say(alert, error ? error.message : "");
}

// Carries out what the agent asked for. One thing at a time, so that a second click does nothing twice.
let busy = false;
async function act(work) {
  if (busy) return;
  busy = true;
  try {
    await work();
    show(null);
  } catch (error) {
    if (error.status === 401) logIn();
    else show(error);
  }
  busy = false;
  await poke();
}

const post = (session, action) => call("POST", "ChatSession/" + session + "/" + action);

const pickUp = (session) => act(async () => {
  if (await post(session, "Pickup")) select(session, true);
  else throw new Failure(200, "Another agent was faster.");
});

const pickUpNext = () => act(async () => {
  const session = await call("POST", "ChatSession/Pickup");
  if (session) select(id(session), true);
  else throw new Failure(200, "Nobody is waiting.");
});

const accept = (session) => act(async () => {
  await post(session, "AcceptTransfer");
  select(session, true);
});

const decline = (session) => act(() => post(session, "RejectTransfer"));

function select(session, write) {
  if (selected !== null) drafts.set(selected, find("message").value);
  selected = session;
  log.clear();
  find("message").value = drafts.get(session) || "";
  document.body.dataset.view = session === null ? "list" : "chat";
  render();
  // The list of sessions may not have this one yet, and the field may be hidden until it has.
  focusLater = write ? "message" : "customer";
  poke();
}

let focusLater = null;
function focus() {
  if (focusLater === null || !open()) return;
  const target = focusLater === "message" && find("compose").hidden ? "customer" : focusLater;
  find(target).focus();
  focusLater = null;
}

function entry(session) {
  const line = make("span", { class: "who" }, make("strong", {}), make("span", { class: "quiet time" }));
  const chosen = button("", { class: "entry" }, () => select(id(session), mine(session)));
  chosen.append(line, make("span", { class: "quiet words" }));
  return make("li", {}, chosen);
}

function fill(node, session) {
  const since = date(waiting(session) ? session.WhenRequested : session.WhenIdle);
  const words = session.LastMessage || session.FirstMessage || topic(session);
  say(node.querySelector("strong"), customer(session));
  say(node.querySelector(".time"), since ? ago(since) : "");
  say(node.querySelector(".words"), words);
  node.classList.toggle("turn", session.Status === "CustomerLast");
  node.classList.toggle("late", session.AlertLevel > 0 && !ended(session));
  const chosen = node.querySelector(".entry");
  if (id(session) === selected) chosen.setAttribute("aria-current", "true");
  else chosen.removeAttribute("aria-current");
}

function renderList(name, shown, buttons) {
  const section = find(name);
  const build = (session) => {
    const node = entry(session);
    for (const [label, action] of buttons) {
      node.append(button(label, { "aria-label": label + " " + customer(session) }, () => action(id(session))));
    }
    return node;
  };
  sync(section.querySelector("ul"), shown, id, build, fill);
  const count = section.querySelector(".count");
  if (count) say(count, shown.length ? "(" + shown.length + ")" : "");
  const none = section.querySelector(".none");
  if (none) none.hidden = shown.length > 0;
  else section.hidden = shown.length === 0;
}

function facts(session) {
  const found = [topic(session), session.CustomerEmail, session.CustomerPhone, session.CustomerCompanyName];
  if (waiting(session)) found.push("waiting");
  if (ended(session)) found.push("ended", session.Rating ? "rated " + session.Rating + " of 5" : "not rated");
  if (session.User && !mine(session)) found.push("with " + session.User.FullName);
  if (session.TransferTo && !offered(session)) found.push("offered to " + session.TransferTo.FullName);
  return found.filter(Boolean).join(" · ");
}

function renderColleagues(session) {
  const there = new Map(presence.map((row) => [row.UserId, row.Present]));
  const others = (members.get(session.TopicId) || []).filter((member) => by(member.User) !== me.AssociateId && (member.CanRespond || member.CanManage));
  const list = find("colleague");
  sync(list, others, (member) => member.User.Name, (member) => make("option", { value: member.User.Name }), (node, member) => {
    say(node, member.User.FullName + (there.get(by(member.User)) ? "" : " (away)"));
  });
  return others.length > 0;
}

function renderChat() {
  const session = open();
  find("chat").hidden = !session;
  find("nothing").hidden = Boolean(session);
  if (!session) return;
  const own = mine(session) && active(session);
  const pending = Boolean(session.TransferTo);
  say(find("customer"), customer(session));
  say(find("facts"), facts(session));
  find("pickup").hidden = !waiting(session);
  find("accept").hidden = find("decline").hidden = !offered(session);
  find("transfer").hidden = !own || pending || !renderColleagues(session);
  find("takeback").hidden = !own || !pending || offered(session);
  find("handback").hidden = find("end").hidden = !own;
  find("compose").hidden = !own;
}

function render() {
  const ours = sessions.filter((session) => mine(session) && active(session));
  const queue = sessions.filter(waiting).sort((a, b) => id(a) - id(b));
  const offers = sessions.filter((session) => offered(session) && active(session));
  const turn = (session) => (session.Status === "CustomerLast" ? 0 : 1);
  renderList("offers", offers, [["Accept", accept], ["Decline", decline]]);
  renderList("queue", queue, [["Pick up", pickUp]]);
  renderList("mine", ours.sort((a, b) => turn(a) - turn(b) || id(a) - id(b)), []);
  renderList("over", sessions.filter((session) => mine(session) && ended(session)).slice(0, ENDED_SHOWN), []);
  find("next").disabled = queue.length === 0;
  const calls = queue.length + offers.length + ours.filter((session) => session.Status === "CustomerLast").length;
  document.title = (calls ? "(" + calls + ") " : "") + "Chat console";
  renderChat();
  focus();
}

async function readPresence() {
  presence = await call("GET", "Presence/GetAll");
  const own = presence.find((row) => row.UserId === me.AssociateId);
  if (own) find("present").checked = own.Present;
}

async function readMembers(session) {
  if (!members.has(session.TopicId)) members.set(session.TopicId, await call("GET", "ChatTopic/" + session.TopicId + "/UserAgent"));
}

async function start() {
  me = await call("GET", "User/currentPrincipal");
  for (const found of await call("GET", "ChatTopic/ForCurrentUser")) topics.set(found.ChatTopicId, found.Name);
  find("token").value = xsrfToken();
  say(find("name"), me.FullName);
  if (!topics.size) say(find("queue").querySelector(".none"), "You are a member of no topic, so no queue is yours.");
  find("person").hidden = find("work").hidden = false;
}

let turns = 0;
async function read() {
  if (!me) await start();
  if (turns % 5 === 0) await readPresence();
  turns += 1;
  sessions = await call("GET", "ChatSession/ForCurrentUser");
  const session = open();
  if (session && mine(session)) await readMembers(session);
  render();
  if (!session) return;
  const messages = await call("GET", "ChatSession/" + selected + "/Messages?After=" + log.last);
  if (session.ChatSessionId === selected) log.add(messages);
}

function logIn() {
  find("work").hidden = find("person").hidden = true;
  find("login").hidden = false;
  find("login").elements.user.focus();
}

function state(error) {
  if (error && error.status === 401) logIn();
  say(find("state"), error ? error.message + " Trying again …" : "");
}

find("next").addEventListener("click", pickUpNext);
find("pickup").addEventListener("click", () => pickUp(selected));
find("accept").addEventListener("click", () => accept(selected));
find("decline").addEventListener("click", () => decline(selected));
find("takeback").addEventListener("click", () => decline(selected));
find("handback").addEventListener("click", () => act(() => post(selected, "Reset")));
find("end").addEventListener("click", () => act(() => call("POST", "ChatSession/" + selected + "/Messages", { Type: "Special", SpecialType: "ClosedByUser" })));
find("back").addEventListener("click", () => select(null));
find("transfer").addEventListener("submit", (event) => {
  event.preventDefault();
  act(() => post(selected, "TransferTo/" + encodeURIComponent(find("colleague").value)));
});
find("compose").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = find("message").value;
  if (!text.trim()) return;
  act(async () => {
    await call("POST", "ChatSession/" + selected + "/Messages", { Type: "ToCustomer", Message: text });
    find("message").value = "";
  });
});
find("present").addEventListener("change", (event) => {
  const Present = event.target.checked;
  act(async () => {
    await call("POST", "Presence/SaveAll", [{ UserId: me.AssociateId, Present }]);
    await readPresence();
  });
});
sendWithEnter(find("message"));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && selected !== null) select(null);
});

if (xsrfToken()) poke = repeat(read, 1.5, state);
else logIn();
