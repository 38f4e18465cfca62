// Texts of the declaration are Markdown in which HTML is text and an image is a link: nothing is loaded from where a text says.
// A character that begins HTML or an image is hidden from the renderer behind one that means nothing to it, and shown again in
// what was rendered, where text is only text.

const hidden = new Map([["<", "\ufdd0"], ["!", "\ufdd1"]]);

const hide = source => source.replace(/<|!(?=\[)/g, character => hidden.get(character));

const show = text => [...hidden].reduce((shown, [character, stand]) => shown.replaceAll(stand, character), text);

function showWithin(element) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const shown = show(texts.currentNode.data);
    if (shown !== texts.currentNode.data) texts.currentNode.data = shown;
  }
}

const plain = (Markdown, { React }) => props => {
  const place = React.useRef(null);
  React.useLayoutEffect(() => showWithin(place.current));
  const source = props.source && hide(String(props.source));
  return React.createElement("div", { ref: place, className: "markdown-place" }, React.createElement(Markdown, { ...props, source }));
};

/** A plugin of Swagger UI. */
export const plainMarkdown = { wrapComponents: { Markdown: plain } };
