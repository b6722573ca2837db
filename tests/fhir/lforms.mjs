// People fill in the questionnaire in LHC-Forms, in a headless Chromium, and the response is triaged. Each must get the advice
// of the same person who is triaged directly: `node lforms.mjs DIRECTORY_OF_EXAMPLES PRESENTATIONS ID...`
//
// Only clicks and keys are used, so a question that the renderer hides is not answered.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const [examples, presentations, ...ids] = process.argv.slice(2);
const run = (example, args, lines) => {
  const input = lines.map((line) => JSON.stringify(line)).join("\n");
  const output = execFileSync(path.join(examples, example), args, { input, maxBuffer: 1 << 28 });
  return output.toString().trim().split("\n").map((line) => JSON.parse(line));
};

const [questionnaire] = run("fhir", ["questionnaire"], []);
const items = (item) => (item.item ?? []).flatMap((below) => [below, ...items(below)]);
const asked = new Set(items(questionnaire).map((item) => item.linkId));
const people = readFileSync(presentations, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const chosen = people.filter((person) => ids.includes(person.id)).map((person) => ({
  ...person,
  // What only a clinician asks, or only the causes need, is in no questionnaire for lay people.
  answers: Object.fromEntries(Object.entries(person.answers).filter(([id]) => asked.has(id))),
}));
if (chosen.length !== ids.length) throw new Error("somebody is not among the presentations");
const wanted = run("fhir", ["responses"], chosen);
const direct = run("triage", ["--json", "--without-examination"], chosen);

const root = path.join(path.dirname(createRequire(import.meta.url).resolve("lforms/package.json")), "dist/lforms");
const scripts = ["assets/lib/zone.min.js", "runtime.js", "polyfills.js", "main.js"].map((name) => `/webcomponent/${name}`);
const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/webcomponent/styles.css"><div id="form"></div>
${[...scripts, "/fhir/R4/lformsFHIR.min.js"].map((script) => `<script src="${script}"></script>`).join("")}`;
const server = http.createServer((request, response) => {
  const name = request.url.split("?")[0];
  const types = { ".js": "text/javascript; charset=utf-8", ".css": "text/css" };
  try {
    const body = name === "/" ? page : readFileSync(path.join(root, path.normalize(name)));
    response.writeHead(200, { "content-type": name === "/" ? "text/html" : (types[path.extname(name)] ?? "text/plain") });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const filled = [];
for (const response of wanted) {
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.waitForFunction(() => window.LForms?.Util && window.LForms?.FHIR);
  await tab.evaluate((form) => LForms.Util.addFormToPage(form, "form", { fhirVersion: "R4" }), questionnaire);
  const answers = items(response).filter((item) => item.answer);
  let hidden = [];
  for (const { linkId, answer: [answer] } of answers) {
    if (answer.valueInteger !== undefined) {
      const input = tab.locator(`[id="${linkId}/1/1"]`);
      if (!(await input.isVisible())) { hidden.push(linkId); continue; }
      await input.fill(String(answer.valueInteger));
      await input.blur();
    } else {
      const label = tab.locator(`[id="${linkId}/1/1|${answer.valueCoding.system}|${answer.valueCoding.code}"]`);
      if (!(await label.isVisible())) { hidden.push(linkId); continue; }
      await label.click();
    }
  }
  await tab.screenshot({ path: `${response.id}.png` });
  const out = await tab.evaluate(() => LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4"));
  filled.push({ ...out, id: response.id, subject: response.subject });
  const shown = await tab.locator("lhc-item-question").filter({ visible: true }).count();
  console.log(`${response.id}: ${answers.length - hidden.length} of ${answers.length} answers given` +
    `, ${shown} questions shown${hidden.length ? `, hidden: ${hidden.join(", ")}` : ""}`);
  await tab.close();
}
await browser.close();
server.close();
writeFileSync("filled.jsonl", filled.map((response) => JSON.stringify(response)).join("\n") + "\n");

let errors = 0;
run("fhir", ["triage"], filled).forEach((assessment, index) => {
  const { urgency, state, setting, red_flags } = direct[index];
  const expected = [state, urgency.advised, urgency.at_least, urgency.at_most, setting, ...red_flags.map((flag) => flag.rule)];
  const codes = assessment.extension?.map((extension) => extension.valueCode) ?? [];
  const rules = assessment.prediction?.map((prediction) => prediction.extension[1].valueCode) ?? [];
  const found = [...codes, ...rules];
  const same = JSON.stringify(found) === JSON.stringify(expected);
  if (!same) errors += 1;
  console.log(`${chosen[index].id}: ${same ? "the same" : `DIFFERENT from ${expected}`}: ${found}`, assessment.error ?? "");
});
process.exit(errors ? 1 : 0);
