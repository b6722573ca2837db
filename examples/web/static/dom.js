// Makes elements. Texts become text nodes and never markup, so nothing that is shown can run.

/** An element with these attributes and children. `null` and `false` are left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  append(element, children);
  return element;
}

export function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false && child !== "") element.append(child);
  }
}

/** A part that is opened on request. */
export function details(summary, ...children) {
  return h("details", {}, h("summary", {}, h("span", {}, summary)), h("div", { class: "inside" }, ...children));
}

/** The works that a text is based on, as a list to open. */
export function sources(works, say) {
  if (works.length === 0) return null;
  const line = (work) =>
    h("li", {},
      h(work.link ? "a" : "span",
        work.link ? { href: work.link, rel: "noreferrer noopener", target: "_blank", lang: "en" } : { lang: "en" }, work.title),
      h("span", { lang: "en" }, ` ${work.publisher}${work.year ? `, ${work.year}` : ""}`));
  return details(say("sources"), h("p", { class: "hint" }, say("leaves")), h("ul", { class: "plain sources" }, works.map(line)));
}

/** Works without those that were there before. */
export function distinct(works) {
  const seen = new Set();
  return works.filter((work) => !seen.has(work.title) && seen.add(work.title));
}
