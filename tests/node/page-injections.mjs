// Opens documents of a docs page one after the other, with everything in them, and says what is wrong of each, as JSON:
// node page-injections.mjs URL NAME...
import { step } from "./page/steps.mjs";
import { watching } from "./page/browser.mjs";

const [url, ...names] = process.argv.slice(2);
const found = {};

await watching(async (page, seen) => {
  for (const name of names) {
    const [dialogs, complaints, requests] = [seen.dialogs.length, seen.complaints.length, seen.requests.length];
    await page.goto(`${url}?document=${name}`);
    const { strangers, open, text } = await step(page, "unfold");
    found[name] = {
      strangers, open: open.length, text,
      dialogs: seen.dialogs.slice(dialogs),
      complaints: seen.complaints.slice(complaints),
      elsewhere: seen.requests.slice(requests).filter(request => !request.startsWith(new URL(url).origin) && !request.startsWith("data:")),
    };
  }
});

console.log(JSON.stringify(found));
