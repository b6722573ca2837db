// What the interview comes to.

import { details, distinct, h, sources } from "./dom.js";
import { app, callLinks, europe, go, here, phrase, result, say, step } from "./page.js";

/** The colour of the card: not the only sign of how urgent it is, the heading says it. */
const COLOUR = { emergency: "emergency", "same-day": "urgent", "within-two-weeks": "soon", routine: "soon", "self-care": "calm" };

export function resultPage() {
  const view = result();
  const isUrgent = view.urgency === "emergency" || view.urgency === "same-day";
  const isStaffDone = here().stage === "staff";
  return [
    card(view),
    made(isUrgent),
    isUrgent && isStaffDone && h("p", { class: "inset" }, say("staffDone")),
    isUrgent && view.staff_will_ask && staff(),
    view.plan_asks && medicines(),
    plan(view, isUrgent),
    open(view),
    reasons(view),
    causes(view),
    answers(view, isStaffDone),
    isUrgent && onPaper(view),
    keep(),
    h("p", { class: "hint edition" }, `${phrase("no-examination")} ${say("edition")}: ${view.edition}.`),
  ];
}

function card(view) {
  const heading = view.is_finished ? say("result")[view.urgency] : say("noResult");
  const [what, ...rest] = view.about;
  return h("section", { class: `card ${view.is_finished ? COLOUR[view.urgency] : "soon"}`, "aria-label": heading },
    h("h1", { class: "card-title" }, heading),
    h("div", { class: "card-body" },
      h("p", { class: "lead" }, what?.text),
      view.emergency && [h("p", {}, callLinks(view.emergency.number)), europe()],
      rest.map((line) => h("p", {}, line.text)),
      view.is_finished && h("p", { class: "where" }, h("strong", {}, `${say("where")}: `), view.setting),
      sources(distinct(view.about.flatMap((line) => line.sources)), say)));
}

/** When the result came, because the plan counts days from then, and who has not checked the rules. On paper too. */
function made(isUrgent) {
  const { at } = here();
  const style = isUrgent ? { dateStyle: "long", timeStyle: "short" } : { dateStyle: "long" };
  const when = new Intl.DateTimeFormat(app.language === "de" ? "de-DE" : "en-GB", style).format(at);
  return h("p", { class: "hint made" }, say("madeOn")(when), app.isFromFile && ` ${say("fromFile")}`, ` ${say("notSignedOff")}`);
}

function plan(view, isUrgent) {
  const isNumbered = (part) => part.id === "do-now";
  const lines = (part) => h(isNumbered(part) ? "ol" : "ul", {}, part.lines.map((line) => h("li", {}, line.text)));
  const part = (part) => h("section", { class: `part ${part.id}` }, h("h3", {}, part.title), part.id === "get-help" && !view.emergency && europe(), lines(part));
  const works = distinct([...view.parts.flatMap((part) => part.lines), ...view.notes].flatMap((line) => line.sources));
  return h("section", { class: "plan", "aria-labelledby": "plan" },
    h("h2", { id: "plan" }, isUrgent ? say("planUrgent") : say("plan")),
    view.parts.map(part),
    view.notes.map((note) => h("p", { class: "note" }, note.text)),
    sources(works, say));
}

function medicines() {
  return h("section", { class: "inset ask-more", "aria-labelledby": "medicines" },
    h("h2", { id: "medicines" }, say("planAsks")),
    h("p", {}, phrase("for-plan")),
    h("button", { type: "button", class: "button", onclick: () => go("ask", { stage: "plan" }) }, say("planButton")));
}

function staff() {
  return h("section", { class: "inset ask-more", "aria-label": say("staff") },
    h("p", {}, phrase("for-staff")),
    h("button", { type: "button", class: "button second", onclick: () => go("ask", { stage: "staff" }) }, say("staff")));
}

function open({ open }) {
  if (open.length === 0) return null;
  const again = () => {
    const ids = new Set(open.map(([id]) => id));
    const replies = here().replies.filter((reply) => !ids.has(reply.question));
    ids.forEach((id) => app.said.delete(id));
    // Those that only the plan needs are on its form.
    const isTriage = step({}, { stage: "triage", replies }).screen;
    go("ask", { stage: isTriage ? "triage" : "plan", replies });
  };
  const list = h("ul", {}, open.map(([, text]) => h("li", {}, text)));
  return h("section", { class: "open", "aria-labelledby": "open" },
    h("h2", { id: "open" }, say("open")),
    h("p", {}, phrase("stay-open")),
    open.length > 5 ? details(`${say("open")} (${open.length})`, list) : list,
    h("p", {}, say("openHint")),
    h("button", { type: "button", class: "button second", onclick: again }, say("openButton")));
}

function reasons(view) {
  if (view.reasons.length === 0) return null;
  const reason = (reason) =>
    h("li", {}, h("p", {}, reason.text),
      h("p", { class: "hint" }, `${say("because")}:`),
      h("ul", { class: "because" }, reason.because.map((question) => h("li", {}, question))),
      details(say("clinician"), h("p", { lang: "en" }, reason.rationale)),
      sources(reason.sources, say));
  return h("section", { class: "reasons", "aria-labelledby": "reasons" },
    h("h2", { id: "reasons" }, say("reasons")), h("ul", { class: "plain" }, view.reasons.map(reason)));
}

function causes(view) {
  if (!view.has_causes) return null;
  if (view.causes.length === 0) {
    return h("section", { class: "causes", "aria-labelledby": "causes" },
      h("h2", { id: "causes" }, say("causes")), h("p", {}, say("noCause")));
  }
  const cause = (cause) =>
    h("li", { lang: "en" }, h("h3", {}, cause.name.charAt(0).toUpperCase() + cause.name.slice(1)),
      h("p", {}, cause.what),
      h("div", { lang: app.language }, details(say("speaksFor"),
        h("ul", { lang: "en" }, cause.speaks_for.map((line) => h("li", {}, line.text))),
        sources(distinct(cause.speaks_for.flatMap((line) => line.sources)), say))));
  return h("section", { class: "causes", "aria-labelledby": "causes" },
    h("h2", { id: "causes" }, say("causes")),
    h("p", { class: "hint" }, say("causesHint"), app.language !== "en" && ` ${say("english")}`),
    h("ul", { class: "plain" }, view.causes.map(cause)));
}

function answers(view, isOpen) {
  const row = ({ id, question, reply }) =>
    h("div", { class: "row" },
      h("dt", {}, question),
      h("dd", {}, reply),
      h("dd", { class: "change" },
        h("button", { type: "button", class: "link", onclick: () => go("ask", { only: id }) },
          say("change"), h("span", { class: "unseen" }, `: ${question}`))));
  const all = details(say("answers"), h("dl", { class: "answers" }, view.answers.map(row)));
  all.open = isOpen;
  return all;
}

/** What those who treat the person want to read, on paper only: everything but the noes and what stays open. */
function onPaper({ answers }) {
  const among = (ids) => answers.filter(({ reply }) => ids.map(phrase).includes(reply));
  const [noes, open] = [among(["no"]), among(["unknown", "declined"])];
  const told = answers.filter((answer) => !noes.includes(answer) && !open.includes(answer));
  return h("section", { class: "on-paper", "aria-hidden": "true" },
    h("h2", {}, say("told")),
    h("ul", {}, told.map(({ question, reply }) => h("li", {}, `${question} `, h("strong", {}, reply)))),
    h("p", {}, `${say("noes")}: ${noes.length}. ${say("notSaid")}: ${open.length}.`));
}

function keep() {
  return h("section", { class: "keep", "aria-labelledby": "keep" },
    h("h2", { id: "keep" }, say("keep")),
    h("p", {}, h("button", { type: "button", class: "button second", onclick: () => print() }, say("print"))),
    h("p", {}, h("button", { type: "button", class: "button second", onclick: save, "aria-describedby": "save-hint" }, say("save"))),
    h("p", { class: "hint", id: "save-hint" }, say("saveHint")),
    h("p", {}, h("button", { type: "button", class: "link", onclick: again }, say("again"))));
}

/** The same file as that of `cargo run --example interview -- --save`. */
function save() {
  const text = JSON.stringify({ for_another: app.forAnother === true, replies: here().replies }, null, 2);
  const address = URL.createObjectURL(new Blob([`${text}\n`], { type: "application/json" }));
  h("a", { href: address, download: say("file") }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** A new page knows nothing of this one. */
function again() {
  if (!confirm(say("againAsk"))) return;
  app.isLeft = true;
  location.replace("./");
}
