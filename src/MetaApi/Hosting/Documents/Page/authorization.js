// What Swagger UI's authorization lacks.

// RFC 7617: user and password travel in UTF-8. Swagger UI makes one byte of a character, and has none for most.
const inUtf8 = text => String.fromCharCode(...new TextEncoder().encode(text));

const withUtf8 = entry => entry.value?.password === undefined
  ? entry
  : { ...entry, value: { ...entry.value, username: inUtf8(entry.value.username ?? ""), password: inUtf8(entry.value.password) } };

const authorize = original => entries =>
  original(Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, withUtf8(entry)])));

const isOwn = url => URL.canParse(url) && new URL(url).origin === location.origin;

/**
 * A plugin of Swagger UI. Beside the document it asks for what OpenID providers tell of themselves. One on another host is
 * not asked: the policy of the page would refuse it, and the provider would learn who reads the page.
 */
export const authorization = ({ fn: { fetch } }) => ({
  fn: { fetch: request => request.loadSpec || isOwn(request.url) ? fetch(request) : Promise.resolve({ status: 200, text: "null" }) },
  statePlugins: { auth: { wrapActions: { authorize } } },
});
