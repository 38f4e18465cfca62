// The documents of the API. An address names one of them by its name in the list of the host, and never by where it lies.

const parameter = "document";

const addressOf = name => {
  const address = new URL(location.href);
  address.searchParams.set(parameter, name);
  address.hash = "";
  return address;
};

function offer(documents, current) {
  const choice = document.getElementById("document");
  choice.append(...documents.map(({ name, title }) => new Option(`${title} (${name})`, name, false, name === current.name)));
  choice.addEventListener("change", () => location.assign(addressOf(choice.value)));
  document.getElementById("documents").hidden = documents.length < 2;
}

function warnOf(name) {
  const notice = document.getElementById("notice");
  notice.textContent = `There is no document '${name}'. This is the first one.`;
  notice.hidden = false;
}

/** The document that the address asks for, or else the first one; offers all of them. */
export async function chosenDocument() {
  const documents = await (await fetch("docs/documents.json")).json();
  const asked = new URLSearchParams(location.search).get(parameter);
  const found = documents.find(({ name }) => name === asked);
  if (asked !== null && !found) warnOf(asked);
  const current = found ?? documents[0];
  offer(documents, current);
  document.title = current.title;
  return current;
}
