// The page: what was said, where the person is, and how they go back. What was said is kept in this module and nowhere
// else: no storage, no cookie, and the history of the browser gets the number of a screen only.

import init, * as core from "./core.js";
import { append, h } from "./dom.js";
import { COUNTRIES, WORDS } from "./words.js";
import { askPage } from "./ask.js";
import { resultPage } from "./result.js";
import { startPage } from "./start.js";
import { weekPage } from "./week.js";

const PAGES = { start: startPage, ask: askPage, result: resultPage, week: weekPage };

export const app = {
  language: navigator.language?.startsWith("de") ? "de" : "en",
  /** `undefined` until chosen; `null` is another country. */
  country: undefined,
  forAnother: undefined,
  /** Where the person was, to go back to: the page, the stage, and the replies as they were then. */
  trail: [{ page: "start", stage: "triage", replies: [] }],
  place: 0,
  /** The last reply to each question, so that who goes back finds it again. */
  said: new Map(),
  /** What is filled in but not sent yet, while the language changes. */
  drafts: new Map(),
  /** What to tell on the next screen. */
  notice: [],
  week: { age: "", guideline: "who-2020", sessions: [] },
  words: null,
  /** Whether answers come from a file, which does not say when they were given. */
  isFromFile: false,
  /** Whether the person wants to leave what they answered. */
  isLeft: false,
};

export const here = () => app.trail[app.place];

/** A text of the page itself. */
export const say = (key) => WORDS[app.language][key];

/** A phrase of the crate. */
export const phrase = (id) => app.words.phrases.get(id);

export const countryName = (id, name) => (app.language === "de" ? COUNTRIES[id] ?? name : name);

const person = ({ stage, replies }) => ({
  language: app.language,
  country: app.country ?? null,
  for_another: app.forAnother === true,
  stage,
  replies,
});

const call = (name, request) => JSON.parse(core[name](JSON.stringify(request)));

/** Asks the crate for the next screen, after these answers. */
export const step = (request = {}, at = here()) =>
  call("step", { person: person(at), earlier: [...app.said.values()], ...request });

export const result = () => call("result", person(here()));

export const week = (request) => call("week", request);

/** Goes on to a page. What is different there is in `patch`. */
export function go(page, patch = {}) {
  enter({ ...here(), only: undefined, page, ...patch });
  app.drafts.clear();
  render();
}

function enter(place) {
  app.trail.length = app.place + 1;
  app.trail.push({ ...place, at: new Date() });
  app.place += 1;
  history.pushState(app.place, "");
}

/** Keeps replies, so that they are found again after going back. */
export function remember(replies, withdrawn) {
  for (const [question] of withdrawn) app.said.delete(question);
  for (const reply of replies) app.said.set(reply.question, reply);
}

/** Goes on with what was saved: one place to go back to for each screen. Throws if it was not saved here. */
export function resume(saved) {
  if (typeof saved.for_another !== "boolean" || !Array.isArray(saved.replies)) throw new Error("not a saved interview");
  const stageOf = (replies) => {
    const view = step({}, { stage: "triage", replies });
    return view.screen ? "triage" : view.emergency ? "staff" : "plan";
  };
  const places = [];
  let { replies } = saved;
  for (;;) {
    const { replies: fewer } = step({ back: true, peek: true }, { stage: "triage", replies });
    if (fewer.length === replies.length) break;
    replies = fewer;
    places.unshift({ page: "ask", stage: stageOf(replies), replies });
  }
  const isAsked = stageOf(saved.replies) === "triage";
  app.forAnother = saved.for_another;
  app.isFromFile = true;
  remember(saved.replies, []);
  for (const place of places) enter(place);
  go(isAsked ? "ask" : "result", { stage: "triage", replies: saved.replies });
}

/**
 * Shows that it is an emergency, or that it is none. It is read out at once. After an answer the link to call has the focus,
 * and Shift+Tab leads back to the answer, which can be a mistake.
 */
export function alarm(emergency, onshow, answered) {
  const place = document.getElementById("alarm");
  const shown = place.firstChild !== null;
  if (!emergency) return place.replaceChildren();
  if (shown) return;
  append(place, [
    h("div", { class: "wrap" },
      h("p", { class: "alarm-title" }, say("alarm")),
      h("p", {}, emergency.advice),
      h("div", { class: "alarm-do" },
        callLinks(emergency.number),
        h("button", { type: "button", class: "button on-alarm", onclick: onshow }, say("showMe")))),
  ]);
  if (!answered) return;
  const link = place.querySelector("a");
  link.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || !event.shiftKey || !answered.isConnected) return;
    event.preventDefault();
    answered.focus();
  });
  link.focus({ preventScroll: true });
}

/** A link for each number to call. Where the country is not known, that of Europe. */
export const callLinks = (text) =>
  (text?.match(/\d[\d ]*\d/g) ?? ["112"]).map((number) =>
    h("a", { class: "call", href: `tel:${number.replaceAll(" ", "")}` }, text ? `${say("call")} ${number}` : say("callEurope")));

/** Which number to call, where no country is chosen whose number the crate knows. */
export const europe = (country = app.country) => !country && h("p", { class: "europe" }, say("europe"));

function chooseLanguage(language) {
  app.keepDrafts?.();
  app.language = language;
  readWords();
  render({ focus: false });
  document.querySelector(".languages button").focus();
}

function readWords() {
  const words = JSON.parse(core.words(JSON.stringify(app.language)));
  app.words = { ...words, phrases: new Map(words.phrases) };
}

export function render({ focus = true } = {}) {
  const { page } = here();
  document.documentElement.lang = app.language;
  document.querySelector(".skip").textContent = say("skip");
  document.querySelector(".name").textContent = say("title");
  const link = (language, name) =>
    app.language === language
      ? h("span", { lang: language, "aria-current": "true" }, name)
      : h("button", { type: "button", lang: language, onclick: () => chooseLanguage(language) }, name);
  document.querySelector(".languages").replaceChildren(link("en", "English"), link("de", "Deutsch"));
  document.getElementById("foot").replaceChildren(h("p", {}, say("foot")));
  const nav = document.getElementById("back");
  nav.hidden = app.place === 0;
  nav.setAttribute("aria-label", phrase("back"));
  nav.replaceChildren(
    ...(app.place > 0 ? [h("a", { href: "#back", class: "back", onclick: back }, phrase("back"))] : []));
  alarm(null);
  app.keepDrafts = undefined;
  const main = document.getElementById("main");
  main.className = page;
  main.replaceChildren();
  const notices = app.notice.splice(0).map((text) => h("p", { class: "inset" }, text));
  append(main, [notices, PAGES[page]()]);
  const heading = main.querySelector("h1");
  document.title = `${heading.textContent} – ${say("title")}`;
  if (focus) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
}

function back(event) {
  event.preventDefault();
  history.back();
}

addEventListener("popstate", (event) => {
  const place = event.state;
  if (place === null || !app.trail[place]) return; // not a place of this page, or of what was answered before a reload
  app.place = place;
  app.drafts.clear();
  render();
});

// Who closes the page or loads it again by mistake would lose everything.
addEventListener("beforeunload", (event) => {
  if (here().replies.length > 0 && !app.isLeft) event.preventDefault();
});

document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("main").focus();
});

/** From now on the browser itself refuses every connection of this page. */
function lock() {
  document.head.append(h("meta", { "http-equiv": "Content-Security-Policy", content: "connect-src 'none'" }));
}

await init({ module_or_path: fetch("core_bg.wasm") });
lock();
history.replaceState(0, "");
readWords();
render({ focus: false });
