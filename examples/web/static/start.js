// The first page: what this is, for whom, and where.

import { details, h } from "./dom.js";
import { app, countryName, europe, go, phrase, resume, say } from "./page.js";
import { errorSummary, radios } from "./form.js";

export function startPage() {
  const signs = app.words.signs;
  const who = radios({
    id: "who",
    legend: phrase("for-whom"),
    options: [["myself", phrase("myself")], ["other", phrase("somebody-else")]],
    value: app.forAnother === undefined ? null : app.forAnother ? "other" : "myself",
  });
  const countries = app.words.countries.map(([id, name]) => [id, countryName(id, name)]);
  const where = radios({
    id: "country",
    legend: say("country"),
    hint: say("countryHint"),
    options: [...countries, ["elsewhere", say("elsewhere")]],
    value: app.country === undefined ? null : app.country ?? "elsewhere",
  });
  app.keepDrafts = keep;

  function keep() {
    if (who.value()) app.forAnother = who.value() === "other";
    if (where.value()) app.country = where.value() === "elsewhere" ? null : where.value();
  }

  const summary = h("div", {});
  const check = (fields) => errorSummary(summary, fields.filter((field) => !field.value()).map((field) => [field, say("choose")]));

  function begin(event) {
    event.preventDefault();
    keep();
    if (check([who, where])) go("ask", { stage: "triage", replies: [] });
  }

  const file = h("input", { type: "file", id: "file", accept: "application/json,.json", "aria-describedby": "file-hint" });
  const fileField = { first: "file", value: () => file.files[0], error: () => {}, clear: () => {} };
  async function load() {
    keep();
    if (!check([where])) return;
    if (!file.files[0]) return errorSummary(summary, [[fileField, say("loadUnread")]]);
    try {
      resume(JSON.parse(await file.files[0].text()));
    } catch {
      errorSummary(summary, [[fileField, say("loadFailed")]]);
    }
  }

  return [
    summary,
    h("h1", {}, say("start")),
    h("p", { class: "lead" }, say("lead")),
    h("p", {}, say("minutes")),
    h("section", { class: "card emergency", "aria-labelledby": "now" },
      h("h2", { class: "card-title", id: "now" }, signs.title),
      h("div", { class: "card-body" }, europe(null), h("ul", {}, signs.lines.map((line) => h("li", {}, line.text))))),
    h("section", { class: "inset", "aria-labelledby": "private" },
      h("h2", { id: "private" }, say("private")),
      h("p", {}, say("privateMore"))),
    h("form", { novalidate: true, autocomplete: "off", onsubmit: begin },
      who.element, where.element,
      h("button", { class: "button", type: "submit" }, say("begin"))),
    h("p", { class: "hint" }, `${say("noDevice")} ${say("germanNote")}`),
    details(say("load"),
      h("label", { for: "file", class: "label" }, say("load")),
      h("p", { class: "hint", id: "file-hint" }, say("loadHint")),
      file,
      h("button", { type: "button", class: "button second", onclick: load }, say("continue"))),
    h("section", { "aria-labelledby": "to-week" },
      h("h2", { id: "to-week" }, say("week")),
      h("p", {}, say("weekLead")),
      h("button", { type: "button", class: "button second", onclick: () => (keep(), go("week")) }, say("week"))),
  ];
}

