// Search over operations, in place of Swagger UI's filter, which looks at the names of tags alone.

const wordsOf = phrase => phrase.toLowerCase().split(/\s+/).filter(word => word !== "");

const textOf = (operation, tag) => [
  operation.get("method"),
  operation.get("path"),
  operation.getIn(["operation", "summary"]),
  operation.getIn(["operation", "operationId"]),
  tag,
].join("\n").toLowerCase();

/** The operations that have every word of the phrase, under their tags. */
const opsFilter = (tags, phrase) => {
  const words = wordsOf(phrase);
  const fits = (operation, tag) => words.every(word => textOf(operation, tag).includes(word));
  return tags
    .map((content, tag) => content.update("operations", all => all.filter(operation => fits(operation, tag))))
    .filter(content => content.get("operations").size > 0);
};

/** A plugin of Swagger UI. */
export const operationSearch = { fn: { opsFilter }, components: { FilterContainer: () => null } };

const countOf = ui => new Set(ui.specSelectors.taggedOperations().toList()
  .flatMap(tag => tag.get("operations").map(operation => operation.get("id")))).size;

const sentenceFor = count => count === 0 ? "No operation has this" : `${count} ${count === 1 ? "operation" : "operations"}`;

/** Lets the search box of the page narrow what the UI shows. */
export function connectSearch(ui) {
  const box = document.getElementById("search");
  const found = document.getElementById("found");
  box.addEventListener("input", () => {
    ui.layoutActions.updateFilter(box.value);
    found.value = box.value.trim() === "" ? "" : sentenceFor(countOf(ui));
  });
}
