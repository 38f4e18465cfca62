import { authorization } from "./authorization.js";
import { chosenDocument } from "./documents.js";
import { labels } from "./labels.js";
import { plainMarkdown } from "./markdown.js";
import { connectSearch, operationSearch } from "./search.js";

const { url } = await chosenDocument();

const ui = SwaggerUIBundle({
  dom_id: "#docs",
  url,
  deepLinking: true,
  displayRequestDuration: true,
  showCommonExtensions: true,
  syntaxHighlight: { theme: "obsidian" },
  validatorUrl: null,
  persistAuthorization: false, // Whoever opens the page next, and whatever else this host serves, finds no credentials.
  plugins: [authorization, plainMarkdown, labels, operationSearch],
});

connectSearch(ui);
