// Visits a docs page as people do and says what happened, as JSON: node page.mjs URL STEP...
import { step } from "./page/steps.mjs";
import { watching } from "./page/browser.mjs";

const [url, ...steps] = process.argv.slice(2);

const seen = await watching(async (page, seen) => {
  await page.goto(url);
  await page.waitForSelector(".opblock-summary");
  seen.steps = [];
  for (const text of steps) seen.steps.push(await step(page, text) ?? null);
});

console.log(JSON.stringify(seen));
