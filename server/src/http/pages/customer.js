// A customer's window. The API has no login for customers: an integration writes for them, and so does this page, with the
// session of whoever opened it.

import { call, repeat, xsrfToken } from "./api.js";
import { Log, active, ended, find, make, say, sealed, sendWithEnter, waiting } from "./view.js";

const MARKS = [1, 2, 3, 4, 5];

// The number of the session is in the address, so that the chat survives a reload.
let session = Number(location.hash.slice(1)) || null;
let current = null;
let topics = [];
let ahead = 0;
let poke = () => {};
const log = new Log(find("log"), "ToUser");

const topic = () => topics.find((topic) => topic.ChatTopicId === (current ? current.TopicId : Number(find("topic").value)));
const path = (rest = "") => "ChatSession/" + session + rest;
const write = (message) => call("POST", path("/Messages"), message);
const change = (properties) => call("PATCH", path(), properties);

let busy = false;
async function act(work) {
  if (busy) return;
  busy = true;
  const alert = find("alert");
  try {
    await work();
    alert.hidden = true;
  } catch (error) {
    if (error.status === 401) logIn();
    alert.hidden = false;
    say(alert, error.message);
  }
  busy = false;
  await poke();
}

// Black or white, whichever is easier to read on a colour.
function readableOn(colour) {
  const probe = make("span", { hidden: "" });
  probe.style.color = colour;
  document.body.append(probe);
  const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
  probe.remove();
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? "#000" : "#fff";
}

// The look that the topic's widget has.
function paint() {
  const { Widget: widget = {}, BadgeHeader: header, Name: name } = topic() || {};
  const colours = {
    "--widget": widget?.Color, "--button": widget?.ButtonColor, "--on-button": widget?.ButtonTextColor,
    "--own": widget?.CustMsgColor, "--on-own": widget?.CustMsgTextColor,
    "--other": widget?.AgentMsgColor, "--on-other": widget?.AgentMsgTextColor,
  };
  for (const [variable, colour] of Object.entries(colours)) {
    if (colour && CSS.supports("color", colour)) document.body.style.setProperty(variable, colour);
    else document.body.style.removeProperty(variable);
  }
  if (widget?.Color && CSS.supports("color", widget.Color)) document.body.style.setProperty("--on-widget", readableOn(widget.Color));
  else document.body.style.removeProperty("--on-widget");
  say(find("title"), widget?.WelcomeTitle || header || name || "Chat with us");
  const none = "You are a member of no topic. Log in as one of the agents.";
  say(find("greeting"), topics.length ? (widget?.PreFormEnabled && widget.PreFormMessage) || widget?.WelcomeMessage || "" : none);
  const fields = String((widget?.PreFormEnabled && widget.RequiredFields) || "");
  find("name").required = fields.includes("Name");
  find("email").required = fields.includes("Email");
}

function renderPlace() {
  if (waiting(current)) return ahead ? "You are number " + (ahead + 1) + " in the queue." : "You are next.";
  if (active(current)) return current.User ? "You are talking with " + current.User.FullName + "." : "";
  if (current.Status === "RequestPosted") return "Thank you. We will get back to you.";
  if (current.Status === "ClosedFromQueue") return "You left the queue.";
  if (current.Status === "Finished") return "The chat is over. Write to open it again.";
  return ended(current) ? "The chat is over." : "Waiting …";
}

function render() {
  paint();
  find("start").hidden = session !== null;
  const offline = current?.Status === "OfflineForm";
  find("offline").hidden = !offline;
  find("chat").hidden = !current || offline;
  if (!current) return;
  say(find("place"), renderPlace());
  find("compose").hidden = sealed(current);
  find("end").hidden = ended(current);
  say(find("end"), waiting(current) ? "Leave the queue" : "End chat");
  find("again").hidden = !ended(current);
  const rated = topic()?.WidgetEnableRating && current.Status === "Finished";
  find("rating").hidden = !rated;
  say(find("rating-text"), topic()?.WidgetRatingText || "How did we do?");
  for (const mark of find("marks").querySelectorAll("input")) mark.checked = Number(mark.value) === current.Rating;
}

// How many wait in front of this session in the queue of its topic.
async function countAhead() {
  const query = new URLSearchParams({ $select: "chatSessionId", $filter: "status = 4 and chatSessionId < " + session });
  const found = await call("GET", "ChatTopic/" + current.TopicId + "/Sessions?" + query);
  ahead = found.value.length;
}

async function start() {
  topics = await call("GET", "ChatTopic/ForCurrentUser");
  find("topic").replaceChildren(...topics.map((topic) => make("option", { value: topic.ChatTopicId }, topic.Name)));
  find("ask").disabled = !topics.length;
}

async function read() {
  if (!topics.length) await start();
  if (session !== null) {
    const [asked, after] = [session, log.last];
    try {
      const found = await call("GET", path());
      const messages = await call("GET", path("/Messages?After=" + after));
      if (asked !== session) return;
      current = found;
      if (waiting(current)) await countAhead();
      render();
      log.add(messages);
    } catch (error) {
      if (error.status !== 404) throw error;
      leave();
    }
  }
  render();
}

function enter(found) {
  session = found.ChatSessionId;
  current = found;
  log.clear();
  history.replaceState(null, "", "#" + session);
}

function leave() {
  session = current = null;
  log.clear();
  history.replaceState(null, "", location.pathname);
  for (const field of ["question", "offline-question"]) find(field).value = "";
}

function logIn() {
  for (const part of ["start", "offline", "chat"]) find(part).hidden = true;
  find("login").hidden = false;
}

// The customer asks for a chat and says who asks and why. The form before the chat is filled in with that.
const ask = () => act(async () => {
  const found = await call("POST", "ChatTopic/" + find("topic").value + "/Sessions");
  enter(found);
  const [name, email, question] = ["name", "email", "question"].map((field) => find(field).value.trim());
  if (found.Status === "OfflineForm") {
    for (const field of ["name", "email", "question"]) find("offline-" + field).value = find(field).value;
    return;
  }
  const properties = { CustomerName: name, CustomerEmail: email };
  if (!waiting(found) && !active(found)) properties.Status = "InQueue";
  await change(properties);
  if (question) await write({ Type: "ToUser", Message: question });
  render();
  find("message").focus();
});

const leaveRequest = () => act(async () => {
  await change({ CustomerName: find("offline-name").value.trim(), CustomerEmail: find("offline-email").value.trim() });
  await write({ Type: "ToUser", Message: find("offline-question").value });
  current = await change({ Status: "RequestPosted" });
});

function onSubmit(form, work) {
  find(form).addEventListener("submit", (event) => {
    event.preventDefault();
    work();
  });
}

onSubmit("start", ask);
onSubmit("offline", leaveRequest);
onSubmit("compose", () => {
  const text = find("message").value;
  if (!text.trim()) return;
  act(async () => {
    await write({ Type: "ToUser", Message: text });
    find("message").value = "";
  });
});
find("end").addEventListener("click", () => act(() => write({ Type: "Special", SpecialType: "ClosedByCustomer" })));
find("again").addEventListener("click", () => act(async () => leave()));
find("topic").addEventListener("change", paint);
for (const mark of MARKS) {
  const input = make("input", { type: "radio", name: "mark", value: mark });
  input.addEventListener("change", () => act(() => change({ Rating: mark })));
  find("marks").append(make("label", {}, input, " " + mark));
}
sendWithEnter(find("message"));

if (xsrfToken()) {
  poke = repeat(read, 1.5, (error) => {
    if (error?.status === 401) logIn();
    say(find("state"), error ? error.message + " Trying again …" : "");
  });
} else logIn();
