// A week of activity against a guideline.

import { append, details, distinct, h, sources } from "./dom.js";
import { app, go, here, say, week } from "./page.js";
import { errorOf, errorSummary, labelled } from "./form.js";

const EFFORTS = ["light", "moderate", "vigorous"];
/** A bar of this many minutes is full. */
const FULL = 120;

export function weekPage() {
  const summary = h("div", {});
  const choose = (id, options, value) => {
    const select = h("select", { id }, options.map(([key, words, lang]) => h("option", { value: key, lang }, words)));
    if (value !== undefined) select.value = value;
    return select;
  };
  const field = (id, value, isBad) => {
    const input = h("input", { type: "text", inputmode: "numeric", autocomplete: "off", class: "number", id });
    input.value = value;
    return input;
  };
  const age = field("age", app.week.age);
  const guideline = choose("guideline", app.words.guidelines.map(([id, name]) => [id, name, "en"]), app.week.guideline);
  const day = choose("day", Object.entries(say("days")));
  const activity = choose("activity", app.words.activities.map(([id, name]) => [id, name, "en"]), "brisk-walking");
  const minutes = field("minutes", "");
  const effort = choose("effort", [["", say("effortUsual")], ...EFFORTS.map((id) => [id, say(id)])]);
  const outcome = h("section", { id: "outcome", "aria-live": "polite" });

  const asField = (input, label) => {
    const element = labelled(label, input);
    const message = h("p", { class: "error-message", id: `${input.id}-error`, hidden: true });
    input.before(message);
    const show = errorOf(input, message);
    return { element, first: input.id, error: (text) => (element.classList.toggle("wrong", Boolean(text)), show(text)) };
  };
  const ageField = asField(age, say("age"));
  const minutesField = asField(minutes, say("minutesOf"));
  const whole = (text, least, most) => /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most;

  function keep() {
    app.week.age = age.value.trim();
    app.week.guideline = guideline.value;
  }
  app.keepDrafts = keep;

  function check() {
    keep();
    const isGood = app.week.age === "" || whole(app.week.age, 0, 120);
    return errorSummary(summary, isGood ? [] : [[ageField, say("ageBad")]]) && show();
  }
  age.addEventListener("change", check);
  guideline.addEventListener("change", check);

  function add(event) {
    event.preventDefault();
    const text = minutes.value.trim();
    if (!errorSummary(summary, whole(text, 1, 1440) ? [] : [[minutesField, say("minutesBad")]])) return;
    const session = { day: day.value, activity: activity.value, minutes: Number(text), intensity: effort.value || null };
    app.week.sessions.push(session);
    try {
      ask();
    } catch (error) {
      app.week.sessions.pop();
      return errorSummary(summary, [[minutesField, String(error)]]);
    }
    minutes.value = "";
    show();
  }

  function ask() {
    const { age, guideline, sessions } = app.week;
    return week({ guideline, age: age === "" ? null : Number(age), sessions, replies: here().replies });
  }

  const nameOf = (list, id) => list.find(([key]) => key === id)?.[1];

  function show() {
    const { sessions } = app.week;
    outcome.replaceChildren();
    append(outcome, [
      h("h2", {}, say("yourWeek")),
      sessions.length === 0 ? h("p", {}, say("empty")) : [list(sessions), verdict(ask())],
    ]);
  }

  function list(sessions) {
    const line = (session, place) => {
      const name = nameOf(app.words.activities, session.activity);
      const remove = () => {
        sessions.splice(place, 1);
        show();
        activity.focus();
      };
      return h("li", {},
        h("span", {}, `${say("days")[session.day]}: `, h("span", { lang: "en" }, name), `, ${session.minutes} ${say("minutesUnit")}`,
          session.intensity && ` (${say(session.intensity)})`),
        h("button", { type: "button", class: "link", onclick: remove }, say("remove"),
          h("span", { class: "unseen" }, `: ${say("days")[session.day]}, ${name}`)));
    };
    return h("ul", { class: "plain sessions" }, sessions.map(line));
  }

  show();
  return [
    summary,
    h("h1", {}, say("weekTitle")),
    h("p", { class: "lead" }, say("weekLead")),
    h("div", { class: "pair" }, ageField.element, labelled(say("guideline"), guideline)),
    h("form", { class: "panel", novalidate: true, autocomplete: "off", onsubmit: add },
      h("p", { class: "hint" }, say("weekHint")),
      h("div", { class: "pair" }, labelled(say("day"), day), minutesField.element),
      labelled(say("activity"), activity),
      labelled(say("effort"), effort, say("effortHint")),
      h("button", { type: "submit", class: "button" }, say("add"))),
    outcome,
    here().page === "week" && app.trail.length < 3
      && h("p", {}, h("button", { type: "button", class: "link", onclick: () => go("start") }, say("toInterview"))),
  ];
}

const range = ([least, most]) => (least === most ? String(least) : `${least}–${most}`);

function verdict(view) {
  const sign = (outcome) => ({ met: "✓ ", "not-met": "○ " })[outcome] ?? "";
  const row = (name, outcome, text) =>
    h("div", { class: "row" }, h("dt", {}, name),
      h("dd", {}, h("strong", { class: `outcome ${outcome}` }, `${sign(outcome)}${say("outcome")[outcome]}`), text && h("span", {}, ` ${text}`)));
  const { missing } = view;
  return [
    bars(view.days),
    h("dl", { class: "verdict" },
      row(say("overall"), view.overall),
      row(say("aerobic"), view.aerobic, say("counted")(range(view.minutes))),
      row(say("strength"), view.strength, say("strengthDays")(range(view.strength_days)))),
    view.deferred && h("p", { class: "inset", lang: "en" }, view.deferred),
    missing && h("section", {}, h("h3", {}, say("missing")), h("ul", {},
      missing.moderate_minutes > 0 && h("li", {}, say("missingMinutes")(missing.moderate_minutes, missing.vigorous_minutes)),
      missing.strength_days > 0 && h("li", {}, say("missingDays")(missing.strength_days)))),
    english(say("ways"), view.ways),
    english(say("settle"), view.open),
    view.remarks.length > 0 && details(say("basis"),
      view.remarks.map((remark) => h("p", { lang: "en" }, remark.text)),
      sources(distinct(view.remarks.flatMap((remark) => remark.sources)), say)),
  ];
}

const english = (title, lines) =>
  lines.length > 0 && details(title, h("ul", { lang: "en" }, lines.map((line) => h("li", {}, line))));

/** A bar for each day. The numbers beside it say the same, so the picture is hidden from screen readers. */
function bars(days) {
  const longest = Math.max(FULL, ...days.map((day) => day.light + day.moderate + day.vigorous + day.perhaps));
  const kinds = ["vigorous", "moderate", "perhaps", "light"];
  const svg = "http://www.w3.org/2000/svg";
  const bar = (day) => {
    const picture = document.createElementNS(svg, "svg");
    picture.setAttribute("viewBox", `0 0 ${longest} 10`);
    picture.setAttribute("preserveAspectRatio", "none");
    picture.setAttribute("aria-hidden", "true");
    let from = 0;
    for (const kind of kinds) {
      if (day[kind] === 0) continue;
      const part = document.createElementNS(svg, "rect");
      for (const [name, value] of Object.entries({ x: from, y: 0, width: day[kind], height: 10, class: kind })) {
        part.setAttribute(name, value);
      }
      picture.append(part);
      from += day[kind];
    }
    return picture;
  };
  const said = (day) => {
    const parts = kinds.filter((kind) => day[kind] > 0).map((kind) => `${say(kind)} ${day[kind]} ${say("minutesUnit")}`);
    if (day.strength) parts.push(say("strengthDay"));
    return parts.join(", ") || "–";
  };
  return h("ul", { class: "plain bars" },
    days.map((day) => h("li", {}, h("span", { class: "day" }, say("days")[day.day]), bar(day), h("span", { class: "said" }, said(day)))));
}
