// What people do on a docs page. A step is a word and what follows it, such as "search a note"; each gives what can be seen then.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strangersOn } from "./strangers.mjs";

const plain = text => text.replace(/\u200b/g, "");

const summaries = page => page.locator(".opblock-summary").evaluateAll(all => all.map(summary =>
  `${summary.querySelector(".opblock-summary-method").textContent} ${summary.querySelector(".opblock-summary-path").textContent}`));

const operationOf = async (page, name) => page.locator(".opblock").nth((await summaries(page)).map(plain).indexOf(name));

async function look(page) {
  await page.waitForSelector(".opblock-summary, #found:not(:empty)");
  return {
    url: page.url(),
    title: await page.title(),
    operations: (await summaries(page)).map(plain),
    tags: await page.locator(".opblock-tag").evaluateAll(all => all.map(tag => tag.dataset.tag)),
    open: await page.locator(".opblock.is-open").evaluateAll(all => all.map(operation => operation.id)),
    found: await page.locator("#found").textContent(),
    notice: await page.locator("#notice:visible").allTextContents(),
    documents: await page.locator("#document:visible option").allTextContents(),
    isDark: await page.evaluate(() => getComputedStyle(document.body.querySelector(".swagger-ui")).color === "rgb(228, 230, 230)"),
    theme: await page.locator("#theme").inputValue(),
    strangers: await strangersOn(page),
    text: await page.locator("#docs").innerText(),
  };
}

async function open(page, name) {
  await (await operationOf(page, name)).locator(".opblock-summary-control").click();
  return look(page);
}

/** Everything that can be unfolded. */
async function unfold(page) {
  await page.waitForSelector(".opblock-summary");
  await page.evaluate(async () => {
    const press = selector => document.querySelectorAll(selector).forEach(control => control.click());
    const drawn = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    press(".opblock:not(.is-open) .opblock-summary-control, .models:not(.is-open) .models-control");
    await drawn();
    press("button[data-name=model]");
    await drawn();
    press(".models .json-schema-2020-12-expand-deep-button, .model-box .json-schema-2020-12-expand-deep-button");
    await drawn();
  });
  return look(page);
}

async function tryOut(page, name) {
  const operation = await operationOf(page, name);
  if (!await operation.locator(".try-out__btn").isVisible())
    await operation.locator(".opblock-summary-control").click();
  if (!await operation.locator(".execute").isVisible())
    await operation.locator(".try-out__btn").click();
  for (const input of await operation.locator("tr[data-param-in=path] input").all()) await input.fill("7");
  const answered = page.waitForResponse(response => ["fetch", "xhr"].includes(response.request().resourceType()));
  await operation.locator(".execute").click();
  const response = await answered;
  const live = operation.locator(".live-responses-table .response").first();
  await live.locator(".response-col_status", { hasText: String(response.status()) }).waitFor();
  return { status: response.status(), body: await live.locator(".highlight-code code, .microlight").first().textContent() };
}

/** "SCHEME VALUE", or "SCHEME USER:PASSWORD" where the dialog asks for both. */
async function authorize(page, credentials) {
  const [scheme, ...value] = credentials.split(" ");
  const [user, ...password] = value.join(" ").split(":");
  await page.locator(".btn.authorize").first().click();
  const box = page.locator(".auth-container", { has: page.locator(`h4 code:text-is("${scheme}")`) });
  if (await box.locator("input").count() === 2) {
    await box.locator("input").nth(0).fill(user);
    await box.locator("input").nth(1).fill(password.join(":"));
  } else {
    await box.locator("input").fill(value.join(" "));
  }
  await box.locator("button.authorize").click();
  await page.keyboard.press("Escape");
  const close = page.locator(".close-modal");
  if (await close.isVisible()) await close.click();
}

async function search(page, text) {
  await page.getByLabel("Search").fill(text);
  return look(page);
}

const reload = async page => { await page.reload(); return look(page); };

const system = async (page, scheme) => { await page.emulateMedia({ colorScheme: scheme }); return look(page); };

const theme = async (page, name) => { await page.getByLabel("Theme").selectOption(name); return look(page); };

async function choose(page, name) {
  const loaded = page.waitForEvent("load");
  await page.locator("#document").selectOption(name);
  await loaded;
  return look(page);
}

/** Where the keyboard comes to, one press of Tab after the other. */
async function tab(page, times) {
  const names = [];
  for (let i = 0; i < Number(times); i++) {
    await page.keyboard.press("Tab");
    names.push(await page.evaluate(() => {
      const { localName, id, className } = document.activeElement;
      return `${localName}${id ? `#${id}` : ""}${typeof className === "string" && className ? `.${className.split(" ")[0]}` : ""}`;
    }));
  }
  return names;
}

const rules = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], rules: { "nested-interactive": { enabled: false } } };

/** What axe finds against WCAG 2.1 AA. The link within the button of an operation is Swagger UI's; both do the same. */
async function audit(page) {
  await page.evaluate(readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8"));
  const { violations } = await page.evaluate(given => axe.run(document, given), rules);
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 120)}`));
}

const stored = page => page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));

/** Does to the page what no text of a declaration must be able to do. */
async function plant(page) {
  await page.route("http://elsewhere.example/**", route => route.abort());
  await page.evaluate(() => {
    document.querySelector("#docs").insertAdjacentHTML("beforeend", "<img src='//elsewhere.example/x.png'><a href=' java\nscript:alert(2)' onclick='alert(3)'>x</a>");
    alert(1);
  });
  const strangers = await strangersOn(page);
  const left = page.waitForRequest("http://elsewhere.example/");
  await page.evaluate(() => { location.href = "http://elsewhere.example/"; });
  await left;
  return { strangers };
}

const screenshot = async (page, path) => { await page.screenshot({ path }); };

const acts = { look, open, unfold, try: tryOut, authorize, search, reload, system, theme, choose, tab, audit, stored, plant, screenshot };

/** Takes one step. */
export function step(page, text) {
  const [word, ...rest] = text.split(" ");
  return acts[word](page, rest.join(" "));
}
