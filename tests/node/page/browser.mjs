// Chromium with an empty profile, and what happens in it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const options = {
  executablePath: "/usr/bin/chromium",
  headless: true,
  viewport: { width: 1280, height: 1000 },
  args: [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
};

/** Runs what the function does with a page, and gives all that the page did besides. */
export async function watching(visit) {
  const profile = mkdtempSync(join(tmpdir(), "metaapi-page-"));
  const seen = { complaints: [], requests: [], dialogs: [] };
  const browser = await chromium.launchPersistentContext(profile, options);
  try {
    const page = await browser.newPage();
    await listen(page, seen);
    await visit(page, seen);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
  return seen;
}

async function listen(page, seen) {
  page.on("console", message => ["error", "warning"].includes(message.type()) && seen.complaints.push(message.text()));
  page.on("pageerror", error => seen.complaints.push(String(error)));
  page.on("request", request => seen.requests.push(request.url()));
  page.on("dialog", dialog => { seen.dialogs.push(dialog.message()); return dialog.dismiss(); });
  await page.addInitScript(() => addEventListener("securitypolicyviolation", violation =>
    console.error(`CSP: ${violation.violatedDirective} ${violation.blockedURI} ${violation.sample}`)));
}
