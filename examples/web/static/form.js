// Fields of a form, and what is said when one is not filled in.

import { append, h } from "./dom.js";
import { app, say } from "./page.js";

/** A question with radio buttons. Nothing is chosen beforehand but what the person chose themselves. */
export function radios({ id, legend, hint, options, value, reveal, more }) {
  const describedBy = hint ? `${id}-hint` : null;
  const message = h("p", { class: "error-message", id: `${id}-error`, hidden: true });
  const inputs = options.map(([option, words, isQuiet], place) => {
    const key = `${id}-${place}`;
    const input = h("input", { type: "radio", name: id, id: key, value: option });
    input.checked = option === value;
    return { input, isQuiet, element: h("div", { class: `choice${isQuiet ? " quiet" : ""}` }, input, h("label", { for: key }, words)) };
  });
  const isShort = !options.some(([, words, isQuiet]) => !isQuiet && words.length > 16) && !reveal;
  const chosen = () => inputs.find(({ input }) => input.checked)?.input.value ?? null;
  const element = h("fieldset", { class: "field", id: `${id}-field`, "aria-describedby": describedBy },
    h("legend", {}, legend),
    hint && h("p", { class: "hint", id: `${id}-hint` }, hint),
    message,
    h("div", { class: isShort ? "choices in-line" : "choices" },
      inputs.filter((one) => !one.isQuiet).map(({ input, element }) => [element, reveal?.at === input.value && reveal.element])),
    h("div", { class: "choices in-line" }, inputs.filter((one) => one.isQuiet).map(({ element }) => element)),
    more);
  const show = () => reveal && (reveal.element.hidden = chosen() !== reveal.at);
  element.addEventListener("change", show);
  show();
  return { id, element, about: legend, first: inputs[0].input.id, value: chosen, error: errorOf(element, message, describedBy) };
}

/** Shows or hides what is wrong with a field. */
export function errorOf(element, message, describedBy) {
  return (text) => {
    element.classList.toggle("wrong", Boolean(text));
    message.hidden = !text;
    message.replaceChildren(text ?? "");
    const ids = [describedBy, text && message.id].filter(Boolean).join(" ");
    if (ids) element.setAttribute("aria-describedby", ids);
    else element.removeAttribute("aria-describedby");
  };
}

let marked = [];

/** Lists what is wrong, each with a link to its field; whether nothing is. */
export function errorSummary(place, errors) {
  marked.forEach((field) => field.error?.(null));
  marked = errors.map(([field]) => field);
  place.replaceChildren();
  if (errors.length === 0) return true;
  for (const [field, text] of errors) field.error?.(text);
  const link = ([field, text]) =>
    h("li", {}, h("a", {
      href: `#${field.first}`,
      onclick: (event) => {
        event.preventDefault();
        const input = document.getElementById(field.first);
        input.focus();
        (input.closest("fieldset") ?? input).scrollIntoView({ block: "start" });
      },
    }, !field.about ? text : `${field.about}${field.about.endsWith("?") ? "" : ":"} ${text}`));
  const summary = h("div", { class: "problems", role: "alert", tabindex: "-1", "aria-labelledby": "problems" },
    h("h2", { id: "problems" }, say("problem")),
    h("ul", { class: "plain" }, errors.map(link)));
  append(place, [summary]);
  document.title = `${say("problem")}: ${document.querySelector("h1").textContent} – ${say("title")}`;
  summary.focus();
  return false;
}

/** A field with a label above its input or list. */
export function labelled(label, input, hint) {
  const hintId = `${input.id}-hint`;
  if (hint) input.setAttribute("aria-describedby", hintId);
  return h("div", { class: "field" },
    h("label", { for: input.id, class: "label" }, label),
    hint && h("p", { class: "hint", id: hintId }, hint),
    input);
}

export const draft = (item) => app.drafts.get(item.id) ?? { value: item.value, number: item.number?.value };
