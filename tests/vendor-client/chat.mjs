// The vendor's client for TypeScript against the chat server: every method of its chat agent, and that what it reads,
// changes and saves loses nothing. CHAT is the address up to `/api`, LOGIN name:password of an administrator.
import assert from "node:assert/strict";
import { createRequire } from "node:module";

// Its other form, for `import`, names files that are not there.
const webapi = createRequire(import.meta.url)("@superoffice/webapi");

const [username, ...rest] = process.env.LOGIN.split(":");
const config = { auth: { username, password: rest.join(":") } };
const agent = new webapi.ChatAgent(`${process.env.CHAT}/`, config);
const others = process.env.OTHER;
const called = new Set();
const chat = new Proxy(agent, {
  get(target, name) {
    if (typeof name === "string" && name.endsWith("Async")) called.add(name);
    const value = target[name];
    return typeof value === "function" ? value.bind(target) : value;
  },
});

// Everything that was sent is there afterwards; what the server adds does not matter.
function kept(sent, got, path = "") {
  if (sent === null || sent === undefined) return;
  if (sent instanceof Date) {
    assert.equal(new Date(got).getTime(), sent.getTime(), path);
  } else if (typeof sent === "object") {
    assert.ok(got !== null && typeof got === "object", `${path} is missing`);
    for (const name of Object.keys(sent)) kept(sent[name], got[name], `${path}.${name}`);
  } else {
    assert.deepEqual(got, sent, path);
  }
}

// Value types are never null in what the client reads.
function values(carrier, names) {
  for (const name of names) assert.notEqual(carrier[name] ?? null, null, `${name} is null`);
}

// Topics and their members.
const blankTopic = await chat.createDefaultChatTopicEntityAsync();
values(blankTopic, ["chatTopicId", "secondsPrAccept", "collectConsent", "offlineFormTimeLimit", "lastAccept"]);
values(blankTopic.widget, ["preFormEnabled", "logoBlobId", "size", "theme", "requiredFields"]);
values(blankTopic.botSettings, ["botRegisterScriptId"]);
blankTopic.name = "Reservations";
const topic = await chat.saveChatTopicEntityAsync(blankTopic);
assert.ok(topic.chatTopicId > 0);
topic.description = "Tables and rooms";
topic.warnNewChatMinutes = 7;
topic.widgetEnableRating = true;
topic.widgetRatingText = "How did we do?";
topic.widget.badgeColor = "#112233";
topic.widget.color = "#445566";
topic.widget.preFormEnabled = false;
topic.widget.size = "Large";
topic.widget.logoBlobId = 3;
topic.botSettings.botName = "Robo";
topic.openingHours.monEnabled = true;
kept(topic, await chat.saveChatTopicEntityAsync(topic), "topic");
const readTopic = await chat.getChatTopicEntityAsync(topic.chatTopicId);
kept(topic, readTopic, "topic");
kept(readTopic, await chat.saveChatTopicEntityAsync(readTopic), "topic again");
assert.equal(await chat.isWithinOpeningHoursAsync(topic.chatTopicId), true);

const member = await chat.createDefaultChatTopicAgentAsync();
values(member, ["topicId", "canListen", "canRespond", "canManage", "canNotify"]);
const people = await chat.getUserAgentListAsync(true, false);
assert.ok(people.length > 1);
member.user = { name: others };
member.canRespond = true;
const added = await chat.addChatTopicUserAgentAsync(topic.chatTopicId, member);
assert.equal(added.user.name, others);
added.canNotify = true;
kept(added, await chat.updateChatTopicUserAgentAsync(topic.chatTopicId, others, added), "member");
kept(added, await chat.getChatTopicUserAgentAsync(topic.chatTopicId, others), "member");
const myself = { user: { name: username }, canRespond: true, canManage: true };
const members = await chat.updateChatTopicUserAgentsAsync(topic.chatTopicId, [added, myself]);
assert.equal(members.length, 2);
kept(members, await chat.getChatTopicUserAgentListAsync(topic.chatTopicId), "members");
const mine = await chat.chatTopicsForUserAsync();
assert.ok(mine.some((one) => one.chatTopicId === topic.chatTopicId));

// Presence.
const presence = await chat.getChatPresenceAsync();
for (const row of presence) row.present = true;
await chat.saveChatPresenceAsync(presence);
kept(presence.map(({ userId, present }) => ({ userId, present })), await chat.getChatPresenceAsync(), "presence");

// The customers of the sample data do not wait any longer.
while (await chat.pickUpFirstChatSessionAsync());

// A session as a customer's side makes it, with everything that it can say.
const blank = await chat.createDefaultChatSessionEntityAsync();
values(blank, ["chatSessionId", "rank", "alertLevel", "status", "whenRequested", "chatbotIsActive", "customerConsented"]);
const session = await chat.createChatSessionForTopicAsync(topic.chatTopicId);
assert.equal(session.status, webapi.ChatSessionStatus.InQueue);
session.customerName = "Eva Strand";
session.customerEmail = "eva@example.com";
session.customerConsented = true;
session.rating = 4;
kept(session, await chat.saveChatSessionEntityAsync(session), "session");
const id = session.chatSessionId;
const said = await chat.addChatMessageAsync(id, { type: webapi.ChatMessageType.ToUser, message: "A table for two?" });
assert.equal(said.author, "Eva Strand");
const waiting = await chat.getChatSessionEntityAsync(id);
assert.equal(waiting.rating, 4);
assert.equal(waiting.lastMessage, "A table for two?");

// Two users answer.
const taken = await chat.pickUpChatSessionAsync(id);
assert.equal(taken.user.name, username);
assert.equal(await chat.pickUpChatSessionAsync(id), null);
assert.equal(await chat.pickUpFirstChatSessionAsync(), null);
const offered = await chat.transferChatSessionAsync(id, others);
assert.equal(offered.transferTo.name, others);
assert.equal((await chat.acceptChatSessionTransferAsync(id)).user.name, username, "it was not offered to me");
assert.equal((await chat.rejectChatSessionTransferAsync(id)).transferTo ?? null, null);
await chat.addChatMessageAsync(id, { message: "Of course, at seven" });
const messages = await chat.getChatMessagesAsync(id, 0);
assert.deepEqual(messages.filter((one) => one.specialType === "None" || !one.specialType).map((one) => one.message), [
  "A table for two?",
  "Of course, at seven",
]);
assert.equal((await chat.getChatMessagesAsync(id, messages.at(-1).chatMessageId)).length, 0);
assert.match(await chat.getChatTranscriptAsync(id, false), /Eva Strand: A table for two\?/);
assert.match(await chat.getChatTranscriptAsync(id, true), /class="transcript"/);
const list = await chat.chatSessionsForUserAsync();
kept(await chat.getChatSessionEntityAsync(id), list.find((one) => one.chatSessionId === id), "list");
assert.equal((await chat.resetChatSessionAsync(id)).status, webapi.ChatSessionStatus.InQueue);
assert.equal((await chat.pickUpFirstChatSessionAsync()).chatSessionId, id);

// What is deleted is gone, and deleting again is no failure.
await chat.deleteChatSessionEntityAsync(id);
await chat.deleteChatSessionEntityAsync(id);
assert.equal(await chat.getChatSessionEntityAsync(id), null);
await chat.deleteChatTopicUserAgentAsync(topic.chatTopicId, others);
await chat.deleteChatTopicEntityAsync(topic.chatTopicId);
assert.equal(await chat.getChatTopicEntityAsync(topic.chatTopicId), null);

const methods = Object.getOwnPropertyNames(webapi.ChatAgent.prototype);
const open = methods.filter((name) => /^[a-z].*Async$/.test(name));
assert.equal(open.length, 31);
assert.deepEqual(open.filter((name) => !called.has(name)), []);
console.log(`the vendor's client: ${called.size} methods, no error`);
