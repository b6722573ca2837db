// Drives the page in a real browser, as people would use it, and writes the pictures of the README. `.ci/web` runs it.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { WORDS } from "../static/words.js";

const package_ = join(dirname(fileURLToPath(import.meta.url)), "..");
const docs = join(package_, "../../docs");
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What all files may come to with gzip. The goal is 250,000; most of it is the rules, the texts and their sources. */
const MOST_BYTES = Number(process.env.MOST_BYTES ?? 345_000);
/** What a picture may come to. */
const MOST_PICTURE = 150_000;

// --- the server -------------------------------------------------------------------------------------------------------

const server = spawn("cargo", ["run", "--quiet", "--locked", "--", "--port", "0"], {
  cwd: package_, detached: true, stdio: ["ignore", "pipe", "inherit"],
});
const stop = () => {
  try {
    process.kill(-server.pid); // cargo and what it started
  } catch {
    // it has ended by itself
  }
};
process.on("exit", stop);
const address = await new Promise((resolve, reject) => {
  let said = "";
  server.stdout.on("data", (text) => {
    said += text;
    const found = said.match(/http:\/\/127\.0\.0\.1:\d+\//);
    if (found) resolve(found[0]);
  });
  server.on("exit", (code) => reject(new Error(`the server ended with ${code}`)));
});

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

// --- a person at the page ---------------------------------------------------------------------------------------------

const checked = new Set();

/** Opens the page. Every request is looked at: after it has loaded there must be none. */
async function open(options = {}) {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1000, height: 900 }, ...options });
  const page = await context.newPage();
  const requests = [];
  const problems = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(address);
  await page.waitForSelector("h1");
  for (const url of requests) assert.ok(url.startsWith(address), `a request elsewhere: ${url}`);
  const loaded = requests.length;
  return {
    page,
    async end() {
      const later = requests.slice(loaded).filter((url) => !url.startsWith("blob:"));
      assert.deepEqual(later, [], "a request after loading");
      assert.deepEqual(problems, []);
      assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, ""]);
      await context.close();
    },
  };
}

/** Every rule of axe, not only those of a standard. */
async function accessible(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(" | ")}`);
  assert.deepEqual(told, [], `axe on ${name}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${name} is ${wide} pixels too wide`);
  checked.add(name);
}

const heading = (page) => page.locator("h1").innerText();

async function begin(page, { who = "myself", country = "united-kingdom" } = {}) {
  await page.check(`input[name=who][value=${who}]`);
  await page.check(`input[name=country][value=${country}]`);
  await page.click("main form button[type=submit]");
  await page.waitForSelector(".progress");
}

/** Answers the fields of a screen as this person would; `otherwise` is what they say to the rest. */
async function answer(page, person, otherwise = "no") {
  for (const field of await page.locator("form fieldset").all()) {
    if (await field.evaluate((element) => element.classList.contains("list"))) {
      const ids = await field.locator("input").evaluateAll((inputs) => inputs.map((input) => input.value));
      const yes = ids.filter((id) => person[id] === "yes");
      const picked = yes.length > 0 ? yes : [otherwise === "no" ? "none" : otherwise];
      for (const value of picked) await field.locator(`input[value="${value}"]`).check();
      continue;
    }
    const number = field.locator("input.number");
    const radio = field.locator("input[type=radio]").first();
    if ((await radio.count()) === 0) {
      const id = (await number.getAttribute("id")).replace(/-number$/, "");
      if (id in person) await number.fill(String(person[id]));
      else await field.locator(`input[value="${otherwise === "no" ? "unknown" : otherwise}"]`).check();
      continue;
    }
    const id = await radio.getAttribute("name");
    const values = await field.locator("input[type=radio]").evaluateAll((inputs) => inputs.map((input) => input.value));
    const value = person[id] ?? (values.includes(otherwise) ? otherwise : "0");
    await field.locator(`input[type=radio][value="${value}"]`).check();
    if (value === "number") await number.fill(String(person.pregnancy_weeks));
  }
}

const send = (page) => page.click("main form button[type=submit]");

const isAsking = (page) => page.evaluate(() => document.querySelector("main").classList.contains("ask"));

/** Answers until the result is there; the number of screens. */
async function finish(page, person, otherwise, look = async () => {}) {
  let screens = 0;
  for (; await isAsking(page); screens += 1) {
    assert.ok(screens < 40, "the interview does not end");
    assert.equal(await page.locator("form input:checked").count(), 0, "something is ticked beforehand");
    await look(screens);
    await answer(page, person, otherwise);
    await send(page);
    assert.equal(await page.locator(".problems").count(), 0, await page.locator("main").innerText());
  }
  return screens;
}

async function printedPages(page) {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

async function picture(page, name, options) {
  const file = join(docs, name);
  await page.screenshot({ path: file, ...options });
  const { size } = await stat(file);
  assert.ok(size <= MOST_PICTURE, `${name} has ${size} bytes`);
}

const MAN = { age: 34, duration_days: 4, pain: 5, sex: "male", "overstretch-or-twist": "yes" };
const PREGNANT = {
  age: 31, duration_days: 3, pain: 4, sex: "female", pregnancy: "number", pregnancy_weeks: 30, "vaginal-bleeding": "yes",
};

// --- what is tested ---------------------------------------------------------------------------------------------------

const tests = {
  async "every answer of the server has a policy that lets nothing out"() {
    const response = await fetch(address);
    const policy = response.headers.get("content-security-policy");
    for (const part of ["default-src 'none'", "form-action 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) {
      assert.ok(policy.includes(part), policy);
    }
    assert.ok(!policy.includes("unsafe-inline") && !policy.includes("'unsafe-eval'"));
    const html = await response.text();
    const own = html.match(/Content-Security-Policy" content="([^"]*)"/)[1];
    assert.equal(policy.replace(" frame-ancestors 'none';", ""), own, "the page and the server say the same");
    assert.equal((await fetch(`${address}../Cargo.toml`)).status, 404);
  },

  async "a port that is taken: which option takes another"() {
    const { port } = new URL(address);
    const second = spawn("cargo", ["run", "--quiet", "--locked", "--", "--port", port], { cwd: package_, stdio: ["ignore", "ignore", "pipe"] });
    let told = "";
    second.stderr.on("data", (text) => (told += text));
    assert.equal(await new Promise((resolve) => second.on("close", resolve)), 1);
    assert.match(told, /cannot listen at port \d+: .*`--port PORT`/);
  },

  async "the page says the same things in both languages"() {
    const shape = (words) =>
      Object.entries(words).map(([key, word]) => [key, typeof word === "object" ? shape(word) : typeof word]);
    assert.deepEqual(shape(WORDS.de), shape(WORDS.en));
    assert.deepEqual(Object.entries(WORDS.de).filter(([key, word]) => word === WORDS.en[key]), []);
  },

  async "after loading the browser refuses every connection, even to the server"() {
    const { page } = await open();
    const refused = await page.evaluate(() => fetch("/").then(() => false, () => true));
    assert.ok(refused);
    await page.context().close();
  },

  async "saddle numbness: an emergency at once, and what staff will ask"() {
    const { page, end } = await open();
    await accessible(page, "start");
    await begin(page);
    await accessible(page, "first screen");
    const numb = 'input[name="saddle-sensory-change"][value="yes"]';
    while ((await page.locator(numb).count()) === 0) {
      await answer(page, MAN);
      await send(page);
    }
    assert.equal(await page.locator("#alarm").innerText(), "");
    await page.check(numb);
    const alarm = await page.locator("#alarm").innerText();
    assert.match(alarm, /This is an emergency/);
    assert.match(alarm, /999/);
    assert.equal(await page.locator(".progress").isVisible(), false, "how many screens are left does not matter now");
    assert.equal(await page.locator("#alarm a").first().getAttribute("href"), "tel:999");
    await accessible(page, "alarm");
    // A wrong click is taken back.
    await page.check('input[name="saddle-sensory-change"][value="no"]');
    assert.equal(await page.locator("#alarm").innerText(), "");
    assert.ok(await page.locator(".progress").isVisible());
    await page.check(numb);
    await page.click("nav button");
    assert.match(await page.locator("#alarm").innerText(), /Das ist ein Notfall/, "it stays in another language");
    await page.click("nav button");
    await page.click("#alarm button");
    assert.equal(await heading(page), "This is an emergency");
    assert.match(await page.locator("main").innerText(), /Call 999 or go to A&E/);
    assert.equal(await page.locator(".europe").count(), 0, "the number of the country is enough");
    const titles = await page.locator(".plan :is(h2, h3)").allInnerTexts();
    assert.deepEqual(titles.filter((title) => /you are seen/.test(title)), ["Until you are seen"]);
    await page.locator("details").first().locator("summary").click();
    await accessible(page, "emergency");
    assert.equal(await printedPages(page), 1);
    await page.click("text=Answer them now");
    const screens = await finish(page, MAN, "no");
    assert.ok(screens > 0);
    assert.equal(await heading(page), "This is an emergency");
    await accessible(page, "answers for staff");
    assert.equal(await printedPages(page), 1);
    await page.emulateMedia({ media: "print" });
    assert.match(await page.locator(".made").innerText(), /^Made on \d+ \p{L}+ \d{4} at \d\d:\d\d\. No clinician has signed off/u);
    assert.match(await page.locator(".on-paper").innerText(), /skin between your legs felt numb or different\? Yes/);
    await page.emulateMedia({ media: "screen" });
    await end();
  },

  async "an emergency in another country: the number of Europe, in both languages and on paper"() {
    for (const [locale, link, words] of [
      ["en-GB", "Call 112 (in Europe)", /112 in Europe/],
      ["de-DE", "112 anrufen (in Europa)", /in Europa ist 112/],
    ]) {
      const { page, end } = await open({ locale });
      assert.match(await page.locator(".card.emergency").innerText(), words, "before anything is asked");
      await begin(page, { who: "other", country: "elsewhere" });
      const numb = 'input[name="saddle-sensory-change"][value="yes"]';
      while ((await page.locator(numb).count()) === 0) {
        await answer(page, MAN);
        await send(page);
      }
      await page.check(numb);
      assert.equal(await page.locator("#alarm a").innerText(), link);
      await accessible(page, `alarm elsewhere, ${locale}`);
      await page.click("#alarm button");
      assert.equal(await page.locator('.card a[href="tel:112"]').innerText(), link);
      await accessible(page, `emergency elsewhere, ${locale}`);
      await page.emulateMedia({ media: "print" });
      assert.match(await page.locator(".card").innerText(), words);
      assert.equal(await printedPages(page), 1);
      await end();
      const calm = await open({ locale });
      await begin(calm.page, { country: "elsewhere" });
      await finish(calm.page, MAN);
      assert.match(await calm.page.locator(".part.get-help").innerText(), words);
      assert.equal(await printedPages(calm.page), 1);
      await calm.end();
    }
  },

  async "a strain: the plan on one sheet, and the questions on medicines"() {
    const { page, end } = await open();
    await begin(page);
    await finish(page, MAN, "no", (screen) => accessible(page, `strain, screen ${screen + 1}`));
    assert.equal(await heading(page), "You can look after this at home");
    for (const one of await page.locator("main details").all()) await one.evaluate((element) => (element.open = true));
    await accessible(page, "self-care before the questions on medicines");
    assert.match(await page.locator(".causes").innerText(), /No answer speaks for one cause/);
    await page.click("text=Answer a few questions on medicines");
    await finish(page, MAN, "no", (screen) => accessible(page, `medicines, screen ${screen + 1}`));
    assert.equal(await page.locator(".ask-more").count(), 0);
    assert.match(await page.locator(".plan").innerText(), /take ibuprofen with food/);
    await accessible(page, "self-care");
    assert.equal(await printedPages(page), 1);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("button:visible").count(), 0);
    assert.match(await page.locator(".made").innerText(), /^Made on \d+ \p{L}+ \d{4}\. No clinician has signed off.* no diagnosis\.$/u);
    await page.emulateMedia({ media: "screen" });
    await end();
  },

  async "week 30 with light bleeding: call the maternity unit"() {
    const { page, end } = await open();
    await begin(page);
    await finish(page, PREGNANT);
    assert.match(await page.locator(".card").innerText(), /maternity unit/i);
    for (const one of await page.locator("main details").all()) await one.evaluate((element) => (element.open = true));
    await accessible(page, "pregnant");
    assert.equal(await printedPages(page), 1);
    await end();
  },

  async "somebody who declines everything: nothing is taken for a no"() {
    const { page, end } = await open();
    await begin(page, { who: "other", country: "elsewhere" });
    await finish(page, {}, "declined");
    assert.match(await page.locator(".card").innerText(), /Not a result|Speak to a clinician/);
    assert.match(await page.locator("main").innerText(), /You chose not to answer/);
    assert.doesNotMatch(Object.values(WORDS.en).join(), /your (answers|plan)/i, "they can be those of somebody else");
    await accessible(page, "declined");
    assert.equal(await printedPages(page), 1);
    await page.click("text=Answer them after all");
    assert.ok(await isAsking(page));
    await end();
  },

  async "somebody who declines the questions on medicines"() {
    const { page, end } = await open();
    await begin(page);
    await finish(page, MAN);
    await page.click("text=Answer a few questions on medicines");
    await finish(page, MAN, "declined");
    assert.doesNotMatch(await page.locator(".plan .do-now").innerText(), /ibuprofen/);
    await accessible(page, "medicines declined");
    assert.equal(await printedPages(page), 1);
    await page.click("text=Answer them after all");
    assert.ok((await page.locator("form fieldset").count()) > 0);
    await finish(page, MAN);
    assert.match(await page.locator(".plan .do-now").innerText(), /ibuprofen/);
    await end();
  },

  async "back, and an answer corrected"() {
    const { page, end } = await open();
    await begin(page);
    const first = await heading(page);
    await answer(page, MAN);
    await send(page);
    assert.notEqual(await page.locator(".progress").innerText(), "");
    await page.click(".back");
    assert.equal(await heading(page), first);
    assert.equal(await page.inputValue("#age-number"), "34", "what was said is there again");
    assert.ok(await page.isChecked('input[name=sex][value="male"]'));
    await page.check('input[name=sex][value="female"]');
    await send(page);
    const woman = { ...MAN, sex: "female" };
    await finish(page, woman);
    await page.goBack(); // the browser's own button does the same
    assert.ok(await isAsking(page));
    await page.goForward();
    assert.equal(await heading(page), "You can look after this at home");
    await page.click("summary:has-text('Check the answers')");
    await accessible(page, "all answers");
    const fever = page.locator(".row", { hasText: "In the last 2 days, have you had a fever?" });
    await fever.locator("button").click();
    await accessible(page, "a correction");
    await page.check('input[name="fever"][value="yes"]');
    await send(page);
    await finish(page, woman);
    assert.equal(await heading(page), "Speak to a clinician today");
    await end();
  },

  async "a screen that is not filled in: what is wrong, with links to it"() {
    const { page, end } = await open();
    await send(page);
    assert.deepEqual(await page.locator(".problems a").allInnerTexts(), [
      `${await page.locator("#who-field legend").innerText()} Choose an answer`,
      "Which country are you in? Choose an answer",
    ]);
    await accessible(page, "start with errors");
    await begin(page);
    await page.fill("#age-number", "200");
    await send(page);
    assert.ok(await page.locator(".problems").evaluate((element) => element === document.activeElement));
    await accessible(page, "a screen with errors");
    await page.locator(".problems a").first().click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "age-number");
    await end();
  },

  async "answers are saved, and read again after a reload"() {
    const { page, end } = await open();
    await begin(page);
    await finish(page, MAN);
    const saving = page.waitForEvent("download");
    assert.doesNotMatch(await page.locator(".made").innerText(), /file/);
    await page.click("text=Save the answers to a file");
    const file = join(package_, "target", "answers.json");
    await (await saving).saveAs(file);
    const saved = JSON.parse(await readFile(file, "utf8"));
    assert.deepEqual(Object.keys(saved), ["for_another", "replies"]);
    await end();

    const half = { ...saved, replies: saved.replies.filter((reply) => reply.screen <= 3) };
    const again = await open();
    await again.page.click("summary:has-text('Go on from a file')");
    await again.page.check("input[name=country][value=ireland]");
    const load = async (text) => {
      await writeFile(file, text);
      await again.page.setInputFiles("#file", file);
      await again.page.click("details button");
    };
    await load("{}");
    assert.match(await again.page.locator(".problems").innerText(), /was not saved by this page/);
    await accessible(again.page, "a file that is none");
    await load(JSON.stringify(half));
    await again.page.waitForSelector(".progress");
    await again.page.click(".back");
    await again.page.click(".back");
    await again.page.click(".back");
    assert.equal(await again.page.inputValue("#age-number"), "34", "back to the first screen of the file");
    for (let screen = 0; screen < 3; screen += 1) await send(again.page);
    await finish(again.page, MAN);
    assert.equal(await heading(again.page), "You can look after this at home");
    assert.match(await again.page.locator(".made").innerText(), /saved in a file earlier/, "they are older than the page");
    await again.end();
  },

  async "German, and another language in the middle of a screen"() {
    const { page, end } = await open({ locale: "de-DE" });
    assert.equal(await page.getAttribute("html", "lang"), "de");
    await accessible(page, "start in German");
    await begin(page);
    await page.fill("#age-number", "34");
    await page.click("nav button");
    assert.equal(await page.getAttribute("html", "lang"), "en");
    assert.equal(await page.inputValue("#age-number"), "34");
    await page.click("nav button");
    for (;;) {
      await answer(page, MAN);
      await send(page);
      if (!(await isAsking(page))) break;
    }
    assert.equal(await heading(page), "Das lässt sich zu Hause behandeln");
    assert.match(await page.locator(".made").innerText(), /^Erstellt am \d+\. \p{L}+ \d{4}\. Keine Ärztin und kein Arzt/u);
    await accessible(page, "self-care in German");
    assert.equal(await printedPages(page), 1);
    await end();
  },

  async "dark, with high contrast, 320 pixels wide, and without motion"() {
    for (const options of [
      { colorScheme: "dark" },
      { contrast: "more" },
      { colorScheme: "dark", contrast: "more" },
      { forcedColors: "active" },
      { viewport: { width: 320, height: 640 }, reducedMotion: "reduce" },
    ]) {
      const { page, end } = await open(options);
      const name = JSON.stringify(options);
      await accessible(page, `start ${name}`);
      await begin(page);
      await accessible(page, `screen ${name}`);
      const small = await page.locator("button, a, summary, input, select").evaluateAll((all) =>
        all.filter((one) => one.offsetParent).map((one) => [one.outerHTML.slice(0, 80), (one.closest(".choice") ?? one).getBoundingClientRect()])
          .filter(([, box]) => box.height < 44).map(([html, box]) => `${html} ${box.height}`));
      assert.deepEqual(small, [], "smaller than 44 pixels");
      await finish(page, MAN);
      await accessible(page, `result ${name}`);
      await end();
    }
  },

  async "with the keyboard alone"() {
    const { page, end } = await open();
    const focused = () => page.evaluate(() => {
      const { activeElement: one } = document;
      return { id: one.id, name: one.name, type: one.type, text: one.textContent };
    });
    const until = async (wanted) => {
      for (let times = 0; times < 120; times += 1) {
        await page.keyboard.press("Tab");
        const now = await focused();
        if (wanted(now)) return now;
      }
      throw new Error(`not reached: ${wanted}`);
    };
    await page.keyboard.press("Tab");
    assert.equal((await focused()).text, "Skip to the main part");
    await page.keyboard.press("Enter");
    assert.equal((await focused()).id, "main");
    await until(({ name }) => name === "who");
    await page.keyboard.press("Space");
    await until(({ name }) => name === "country");
    await page.keyboard.press("Space");
    await until(({ type }) => type === "submit");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1", "the heading has the focus");
    // The first screen: numbers are typed, and the arrows choose.
    for (const id of ["age", "duration_days", "pain"]) {
      await until((now) => now.id === `${id}-number`);
      await page.keyboard.type(String(MAN[id]));
    }
    await until(({ name }) => name === "sex");
    await page.keyboard.press("ArrowDown");
    for (;;) {
      const now = await until(({ type }) => type === "radio" || type === "submit");
      if (now.type === "submit") break;
      await page.keyboard.press("Space");
    }
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(".problems").count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
    await until(({ text }) => text === "Back");
    await page.keyboard.press("Enter");
    assert.equal(await page.inputValue("#age-number"), "34");
    await end();
  },

  async "with the keyboard alone, an emergency: the link to call has the focus, and the answer is one key away"() {
    const { page, end } = await open();
    await begin(page);
    const numb = 'input[name="saddle-sensory-change"][value="yes"]';
    while ((await page.locator(numb).count()) === 0) {
      await answer(page, MAN);
      await send(page);
    }
    await page.focus(numb);
    await page.keyboard.press("Space");
    const focused = () => page.evaluate(() => document.activeElement.getAttribute("href") ?? document.activeElement.value ?? "");
    assert.equal(await focused(), "tel:999");
    await accessible(page, "alarm with the focus");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await focused(), "yes");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), "no", "a mistake is corrected");
    assert.equal(await page.locator("#alarm").innerText(), "");
    await page.keyboard.press("ArrowUp");
    assert.equal(await focused(), "tel:999");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => !document.activeElement.closest("#alarm")), "nobody is trapped");
    await page.focus("#alarm button");
    await page.keyboard.press("Enter");
    assert.equal(await heading(page), "This is an emergency");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "tel:999");
    await end();
  },

  async "a list, and the same line by line"() {
    const { page, end } = await open();
    await begin(page);
    while ((await page.locator("fieldset.list").count()) === 0) {
      await answer(page, MAN);
      await send(page);
    }
    const list = page.locator("fieldset.list").first();
    const lines = await list.locator("input").count() - 3;
    await list.locator("input").first().check();
    await list.locator('input[value="none"]').check();
    assert.equal(await list.locator("input:checked").count(), 1, "none of these excludes the others");
    await list.locator("input").first().check();
    assert.equal(await list.locator('input[value="none"]').isChecked(), false);
    const radios = await page.locator("input[type=radio]").count();
    await list.locator("button").click();
    assert.equal((await page.locator("input[type=radio]").count()) - radios, 4 * lines);
    await accessible(page, "line by line");
    await page.click("text=Show it as a list again");
    await end();
  },

  async "a week of activity"() {
    const { page, end } = await open();
    await page.click("main section button");
    await accessible(page, "an empty week");
    await page.fill("#age", "41");
    await page.click("form button[type=submit]");
    assert.equal(await page.locator(".problems a").count(), 1, await page.locator("main").innerHTML());
    const add = async (day, activity, minutes, effort = "") => {
      await page.selectOption("#day", day);
      await page.selectOption("#activity", activity);
      await page.selectOption("#effort", effort);
      await page.fill("#minutes", String(minutes));
      await page.click("form button[type=submit]");
    };
    await add("mon", "brisk-walking", 30);
    await add("wed", "running", 25, "vigorous");
    await add("fri", "resistance-training", 40);
    const text = await page.locator("#outcome").innerText();
    assert.match(text, /80 minutes/);
    assert.match(text, /70 moderate minutes, or 35 vigorous minutes/);
    assert.match(text, /1 day of strength work/);
    await accessible(page, "a week");
    for (const day of ["tue", "thu"]) await add(day, "brisk-walking", 60);
    await add("sun", "resistance-training", 30);
    assert.match(await page.locator(".verdict").innerText(), /All in all\s+✓ Met/);
    await accessible(page, "a week that is enough");
    assert.equal(await printedPages(page), 1);
    await end();
  },

  async "the pictures of the README"() {
    const phone = await open({ viewport: { width: 390, height: 844 } });
    await begin(phone.page);
    await answer(phone.page, MAN);
    await send(phone.page);
    await phone.page.evaluate(() => scrollTo(0, 0));
    await picture(phone.page, "web-phone.png");
    await phone.end();
    const desktop = await open({ viewport: { width: 1000, height: 860 } });
    await desktop.page.clock.setFixedTime(new Date("2026-03-02T10:00")); // the picture shows the date
    await begin(desktop.page);
    await finish(desktop.page, MAN);
    await desktop.page.click("text=Answer a few questions on medicines");
    await finish(desktop.page, MAN);
    await picture(desktop.page, "web-desktop.png");
    await desktop.end();
  },

  async "the size of all files"() {
    let [gzip, brotli] = [0, 0];
    for (const name of await readdir(join(package_, "dist"))) {
      const content = await readFile(join(package_, "dist", name));
      gzip += gzipSync(content, { level: 9 }).length;
      brotli += brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;
    }
    console.log(`    ${gzip} bytes with gzip -9, ${brotli} with brotli`);
    assert.ok(gzip <= MOST_BYTES, `${gzip} bytes are more than ${MOST_BYTES}`);
  },
};

// --- the run ----------------------------------------------------------------------------------------------------------

const wanted = process.argv[2];
let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  if (wanted && !name.includes(wanted)) continue;
  const started = Date.now();
  try {
    await test();
    console.log(`ok    ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n${error.stack}`);
  }
}
console.log(`${checked.size} screens without a violation of axe; ${failed} tests failed`);
await browser.close();
stop();
process.exit(failed === 0 ? 0 : 1);
