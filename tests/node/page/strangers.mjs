// What stands on a docs page and is neither the page's, nor Swagger UI's, nor made of Markdown.

const elements = [
  "html", "head", "meta", "title", "link", "body", "header", "search", "main", "section", "div", "span", "p", "br", "hr", "i",
  "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "em", "strong", "del", "small", "b",
  "table", "thead", "tbody", "tr", "th", "td", "a", "label", "input", "output", "select", "option", "textarea", "button", "form",
  "svg", "defs", "symbol", "g", "path", "use", "hgroup", "article", "wbr", "noscript",
];

const own = ["theme.js", "swagger-ui-bundle.js", "page.js"];

/** Describes each of them. It is called in the browser. */
export const strangersOn = page => page.evaluate(({ elements, own }) => {
  const isOwn = script => own.some(name => script.getAttribute("src") === `docs/${name}`) && script.textContent === "";
  const isKnown = element => element.localName === "script" ? isOwn(element) : elements.includes(element.localName);
  const isCode = text => /^[\s\u0000-\u0020]*(javascript|vbscript|data|file):/i.test(text.replace(/[\u0000-\u0020]/g, ""));
  const isHarmless = ({ name, value }) => !/^on/i.test(name) && name !== "srcdoc" && !(/(href|src|action|data)$/i.test(name) && isCode(value));
  return [...document.querySelectorAll("*")]
    .filter(element => !isKnown(element) || ![...element.attributes].every(isHarmless))
    .map(element => element.outerHTML.slice(0, 200));
}, { elements, own });
