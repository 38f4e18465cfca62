import { chosenDocument } from "./documents.js";
import { plainMarkdown } from "./markdown.js";
import { connectSearch, operationSearch } from "./search.js";

const { url } = await chosenDocument();

const ui = SwaggerUIBundle({
  dom_id: "#docs",
  url,
  deepLinking: true,
  displayRequestDuration: true,
  showCommonExtensions: true,
  validatorUrl: null,
  persistAuthorization: false, // Whoever opens the page next, and whatever else this host serves, finds no credentials.
  plugins: [plainMarkdown, operationSearch],
});

connectSearch(ui);
