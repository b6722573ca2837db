// One screen of the interview.

import { details, h } from "./dom.js";
import { alarm, app, go, here, phrase, remember, say, step } from "./page.js";
import { draft, errorOf, errorSummary, radios } from "./form.js";

const unanswered = () => [["unknown", phrase("unknown"), true], ["declined", phrase("declined"), true]];

export function askPage() {
  const { only, stage } = here();
  const { screen } = step({ only });
  if (!screen) return [h("h1", {}, say("noResult"))];
  const summary = h("div", {});
  const groups = screen.groups.map((group) => new Group(group));
  const [first, ...others] = groups;
  const form = h("form", { novalidate: true, autocomplete: "off", onsubmit: submit },
    first.element, others.map((group) => [h("h2", { class: "as-big" }, group.name), group.element]),
    h("button", { class: "button", type: "submit" }, say("continue")));

  const answersOf = (fields) => fields.flatMap((field) => field.answers());
  const fields = () => groups.flatMap((group) => group.fields);

  /** The emergency is shown when the answer is chosen, not only when the screen is sent. */
  function change(event) {
    const already = stage === "staff";
    const { emergency } = already ? {} : step({ answers: answersOf(fields()), peek: true });
    progress.hidden = Boolean(emergency) && !only; // how many screens are left does not matter now
    alarm(emergency, () => record(answersOf(fields())), event?.target.closest("input"));
  }
  const progress = h("p", { class: "progress" }, only ? say("changing") : screen.progress);
  form.addEventListener("change", change);
  form.addEventListener("regroup", change);

  app.keepDrafts = () => fields().forEach((field) => field.keep());

  function submit(event) {
    event.preventDefault();
    const open = fields().filter((field) => !field.isAnswered()).map((field) => [field, field.wanted()]);
    if (errorSummary(summary, open)) record(fields().flatMap((field) => field.answers(true)));
  }

  function record(answers) {
    const view = step({ answers });
    const wrong = view.errors.map(([id, text]) => [fields().find((field) => field.takes(id)), text]);
    if (!errorSummary(summary, wrong.filter(([field]) => field))) return;
    remember(view.replies, view.withdrawn);
    app.notice = view.withdrawn.map(([, text]) => text);
    const { replies } = view;
    if (only) return afterCorrection(replies);
    const goesOn = view.screen && !(stage === "triage" && view.emergency);
    go(goesOn ? "ask" : "result", { replies });
  }

  change(); // who comes back to the answer, or changes the language, must see the emergency too
  return [
    summary,
    progress,
    h("h1", {}, first.name),
    form,
  ];
}

/** A corrected answer can open the triage again. */
function afterCorrection(replies) {
  const at = { stage: "triage", replies };
  const view = step({}, at);
  go(view.screen ? "ask" : "result", at);
}

/** The items under one heading. A list is shown as one, and line by line on request. */
class Group {
  constructor(group) {
    this.group = group;
    this.name = group.name;
    this.element = h("div", { class: "group" });
    const lines = group.items.filter((item) => item.kind === "finding");
    this.canBeList = group.is_list && lines.length > 1;
    const said = lines.map((item) => draft(item).value).filter(Boolean);
    const isMixed = !this.canBeList || (said.some((value) => value !== "yes" && value !== "none") && new Set(said).size > 1)
      || (said.length > 0 && said[0] === "no");
    this.show(!this.canBeList ? false : isMixed);
  }

  show(isOneByOne) {
    const { group } = this;
    const asList = this.canBeList && !isOneByOne;
    const lines = group.items.filter((item) => item.kind === "finding");
    const list = asList ? new List(group.name, lines, () => this.regroup(true)) : null;
    const single = (item) => (item.kind === "number" ? new NumberField(item) : new Choice(item));
    const rest = group.items.filter((item) => !asList || item.kind !== "finding").map(single);
    this.fields = [...(list ? [list] : []), ...rest];
    this.element.replaceChildren(...[
      group.before && h("p", { class: "inset" }, group.before),
      this.canBeList && isOneByOne
        && h("button", { type: "button", class: "link", onclick: () => this.regroup(false) }, say("together")),
      ...this.fields.map((field) => field.element),
    ].filter(Boolean));
  }

  regroup(isOneByOne) {
    this.fields.forEach((field) => field.keep());
    this.show(isOneByOne);
    this.element.querySelector("input").focus();
    this.element.dispatchEvent(new Event("regroup", { bubbles: true }));
  }
}

const why = (reasons) =>
  details(phrase("why-asked"), [...new Set(reasons)].map((reason) => h("p", {}, reason)));

/** A line with radio buttons. */
class Choice {
  constructor(item) {
    this.item = item;
    const { value, number } = draft(item);
    const options = [...item.options];
    let reveal;
    if (item.number) {
      this.input = numberInput(item.number, number);
      reveal = {
        at: "number",
        element: h("div", { class: "reveal" },
          h("label", { for: this.input.id, class: "label" }, item.number.range), this.input),
      };
      options.push(["number", item.number.option]);
    }
    this.field = radios({
      id: item.id,
      legend: item.text,
      hint: item.hint,
      options: [...options, ...unanswered()],
      value: value === "none" ? "no" : value,
      reveal,
      more: why([item.why]),
    });
    this.element = this.field.element;
    this.first = this.field.first;
    this.error = this.field.error;
    this.about = item.text;
  }

  number() {
    const number = this.input?.value.trim() ?? "";
    return /^\d{1,5}$/.test(number) ? String(Number(number)) : null;
  }

  isAnswered() {
    return this.field.value() !== null && (this.field.value() !== "number" || this.number() !== null);
  }

  wanted() {
    return this.field.value() === "number" ? this.item.number.range : say("choose");
  }

  takes(id) {
    return id === this.item.id || id === this.item.number?.id;
  }

  answers() {
    const value = this.field.value();
    if (value === null) return [];
    if (value !== "number") return [{ item: this.item.id, reply: value }];
    return this.number() === null ? [] : [{ item: this.item.number.id, reply: this.number() }];
  }

  keep() {
    app.drafts.set(this.item.id, { value: this.field.value(), number: this.input?.value });
  }
}

function numberInput({ id, most }, value) {
  const input = h("input", { type: "text", inputmode: "numeric", autocomplete: "off", class: "number", id: `${id}-number`, maxlength: String(most).length + 2 });
  input.value = value ?? "";
  return input;
}

/** A number, or why there is none. */
class NumberField {
  constructor(item) {
    this.item = item;
    const { value, number } = draft(item);
    this.input = numberInput(item.number, number ?? (/^\d+$/.test(value ?? "") ? value : ""));
    this.first = this.input.id;
    this.about = item.text;
    this.boxes = unanswered().map(([option, words]) => {
      const key = `${item.id}-${option}`;
      const input = h("input", { type: "checkbox", id: key, value: option });
      input.checked = value === option;
      return { input, element: h("div", { class: "choice quiet" }, input, h("label", { for: key }, words)) };
    });
    const clear = (except) => {
      for (const { input } of this.boxes) if (input !== except) input.checked = false;
      if (except) this.input.value = "";
    };
    this.input.addEventListener("input", () => clear());
    for (const { input } of this.boxes) input.addEventListener("change", () => input.checked && clear(input));
    const message = h("p", { class: "error-message", id: `${item.id}-error`, hidden: true });
    const hint = item.hint && h("p", { class: "hint", id: `${item.id}-hint` }, item.hint);
    this.element = h("fieldset", { class: "field", "aria-describedby": hint && `${item.id}-hint` },
      h("legend", {}, item.text), hint, message,
      h("label", { for: this.input.id, class: "hint above" }, item.number.range),
      this.input,
      h("div", { class: "choices in-line" }, this.boxes.map(({ element }) => element)),
      why([item.why]));
    this.error = errorOf(this.element, message, hint && `${item.id}-hint`);
  }

  reply() {
    const ticked = this.boxes.find(({ input }) => input.checked)?.input.value;
    const number = this.input.value.trim();
    const { least, most } = this.item.number;
    const isIn = /^\d{1,5}$/.test(number) && Number(number) >= least && Number(number) <= most;
    return ticked ?? (isIn ? String(Number(number)) : null);
  }

  isAnswered() {
    return this.reply() !== null;
  }

  wanted() {
    return this.item.number.range;
  }

  takes(id) {
    return id === this.item.id;
  }

  answers() {
    return this.reply() === null ? [] : [{ item: this.item.id, reply: this.reply() }];
  }

  keep() {
    app.drafts.set(this.item.id, { value: this.reply(), number: this.input.value });
  }
}

/** A list to tick, and below it what holds for all of it. */
class List {
  constructor(name, items, oneByOne) {
    this.items = items;
    const id = `list-${items[0].id}`;
    const drafts = items.map((item) => draft(item).value);
    const box = (key, value, words, hint, checked) => {
      const input = h("input", { type: "checkbox", id: key, value, "aria-describedby": hint && `${key}-hint` });
      input.checked = checked;
      return {
        input,
        element: h("div", { class: "choice" }, input,
          h("label", { for: key }, words), hint && h("p", { class: "hint", id: `${key}-hint` }, hint)),
      };
    };
    this.lines = items.map((item, place) => box(`${item.id}-0`, item.id, item.text, item.hint, drafts[place] === "yes"));
    const all = (value) => drafts.every((said) => said === value);
    this.others = [["none", phrase("none-of-these")], ...unanswered()].map(([value, words]) =>
      box(`${id}-${value}`, value, words, null, all(value)));
    for (const { input } of this.lines) {
      input.addEventListener("change", () => input.checked && this.others.forEach((other) => (other.input.checked = false)));
    }
    for (const { input } of this.others) {
      input.addEventListener("change", () => {
        if (input.checked) [...this.lines, ...this.others].forEach((box) => (box.input.checked = box.input === input));
      });
    }
    this.first = this.lines[0].input.id;
    this.about = name;
    const message = h("p", { class: "error-message", id: `${id}-error`, hidden: true });
    this.element = h("fieldset", { class: "field list", "aria-describedby": `${id}-hint` },
      h("legend", {}, phrase("is-any-so")),
      h("p", { class: "hint", id: `${id}-hint` }, say("tick")),
      message,
      h("div", { class: "choices" },
        this.lines.map(({ element }) => element),
        h("p", { class: "or" }, say("or")),
        this.others.map(({ element }) => element)),
      h("button", { type: "button", class: "link", onclick: oneByOne }, phrase("one-by-one")),
      why(items.map((item) => item.why)));
    this.error = errorOf(this.element, message, `${id}-hint`);
  }

  other() {
    return this.others.find(({ input }) => input.checked)?.input.value ?? null;
  }

  isAnswered() {
    return this.other() !== null || this.lines.some(({ input }) => input.checked);
  }

  wanted() {
    return say("chooseList");
  }

  takes(id) {
    return this.items.some((item) => item.id === id);
  }

  /** What is not ticked counts as a no only when the screen is sent. */
  answers(isSent = false) {
    const other = this.other();
    if (other === "none" && !isSent) return [];
    const ticked = this.lines.filter(({ input }) => input.checked).map(({ input }) => ({ item: input.value, reply: "yes" }));
    const reply = other ?? (isSent ? "none" : null);
    if (!reply) return ticked;
    // What is ticked comes first: it can settle what is not.
    const rest = this.lines.filter(({ input }) => !input.checked);
    return [...ticked, ...rest.map(({ input }) => ({ item: input.value, reply }))];
  }

  keep() {
    const other = this.other();
    for (const { input } of this.lines) {
      app.drafts.set(input.value, { value: input.checked ? "yes" : other });
    }
  }
}
