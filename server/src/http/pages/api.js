// Calls of the public API, with the session of the browser.

// What the server did not do, in its own words.
export class Failure extends Error {
  constructor(status, message, wait) {
    super(message);
    this.status = status;
    this.wait = wait;
  }
}

function cookie(name) {
  const pair = document.cookie.split("; ").find((pair) => pair.startsWith(name + "="));
  return pair ? pair.slice(name.length + 1) : "";
}

// The token that goes with the session; empty without one. Scripts cannot read the session itself.
export const xsrfToken = () => cookie("XSRF-TOKEN");

// Sends a request and gives the value of the response.
export async function call(method, path, body) {
  const headers = { Accept: "application/json", "X-XSRF-TOKEN": xsrfToken() };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const options = { method, headers, cache: "no-store", signal: AbortSignal.timeout(40000) };
  let response, text;
  try {
    response = await fetch("/api/v1/" + path, { ...options, body: body === undefined ? undefined : JSON.stringify(body) });
    text = await response.text();
  } catch {
    throw new Failure(0, "The server cannot be reached.");
  }
  let value = null;
  try {
    value = text ? JSON.parse(text) : null;
  } catch {
    // A proxy may answer with a page; its status is enough.
  }
  if (response.ok) return value;
  const message = (value && (value.ErrorMessage || value.Message)) || "The server answered " + response.status + ".";
  throw new Failure(response.status, message, Number(response.headers.get("Retry-After")) || 0);
}

// Repeats some work while the page is open: every `seconds`, less often when nobody looks or when it fails. The function
// that is returned asks for a turn at once; `state` hears of failures, and of null after a success.
export function repeat(work, seconds, state) {
  let timer = null, running = false, again = false, failures = 0;
  async function turn() {
    clearTimeout(timer);
    if (running) {
      again = true;
      return;
    }
    running = true;
    let wait = seconds;
    try {
      await work();
      failures = 0;
      state(null);
    } catch (error) {
      failures += 1;
      wait = Math.max(Math.min(seconds * 2 ** failures, 30), error.wait || 0);
      state(error);
    }
    running = false;
    if (document.hidden) wait = Math.max(wait, 5);
    timer = setTimeout(turn, again ? 0 : wait * 1000);
    again = false;
  }
  document.addEventListener("visibilitychange", () => document.hidden || turn());
  turn();
  return turn;
}
