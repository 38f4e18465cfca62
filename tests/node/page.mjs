// Reads a docs page as people do and says what happened, as JSON: node page.mjs URL LIST [SCREENSHOT]
// LIST is the operation to try out, as its method and path stand on the page: "GET /notes".
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [url, list, screenshot] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), "metaapi-page-"));
const seen = { operations: [], complaints: [], requests: [], dialogs: [] };

const browser = await chromium.launchPersistentContext(profile, {
  executablePath: "/usr/bin/chromium",
  headless: true,
  viewport: { width: 1280, height: 1600 },
  args: [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
});

try {
  const page = await browser.newPage();
  page.on("console", message => ["error", "warning"].includes(message.type()) && seen.complaints.push(message.text()));
  page.on("pageerror", error => seen.complaints.push(String(error)));
  page.on("request", request => seen.requests.push(request.url()));
  page.on("dialog", dialog => { seen.dialogs.push(dialog.message()); return dialog.dismiss(); });
  await page.addInitScript(() => addEventListener("securitypolicyviolation", violation =>
    console.error(`CSP: ${violation.violatedDirective} ${violation.blockedURI} ${violation.sample}`)));

  await page.goto(url);
  await page.waitForSelector(".opblock-summary");
  seen.title = await page.title();
  seen.operations = (await page.locator(".opblock-summary").evaluateAll(all => all.map(summary =>
    `${summary.querySelector(".opblock-summary-method").textContent} ${summary.querySelector(".opblock-summary-path").textContent}`)))
    .map(name => name.replace(/\u200b/g, ""));

  for (const block of await page.locator(".opblock-summary-control").all()) await block.click();
  await page.locator(".opblock .responses-wrapper").first().waitFor();

  const operation = page.locator(".opblock").nth(seen.operations.indexOf(list));
  await operation.locator(".try-out__btn").click();
  await operation.locator(".execute").click();
  const live = operation.locator(".live-responses-table .response").first();
  await live.waitFor();
  seen.status = Number((await live.locator(".response-col_status").textContent()).match(/\d+/)[0]);
  seen.body = await live.locator(".highlight-code code, .microlight").first().textContent();

  seen.text = await page.locator("body").innerText();
  seen.foreign = await page.locator("script:not([src^='docs/']), iframe, object, [onerror], [onmouseover], [href^='javascript:' i]").count();
  if (screenshot) await page.screenshot({ path: screenshot });
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}

console.log(JSON.stringify(seen));
