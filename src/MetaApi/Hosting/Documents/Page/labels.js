// Names for what Swagger UI leaves without one, for those who hear the page.

const labelled = labels => (Original, { React }) => props => {
  const place = React.useRef(null);
  React.useLayoutEffect(() => {
    for (const [selector, label] of Object.entries(labels))
      for (const element of place.current.querySelectorAll(selector)) element.setAttribute("aria-label", label);
  });
  return React.createElement("div", { ref: place, className: "labelled-place" }, React.createElement(Original, props));
};

/** A plugin of Swagger UI. */
export const labels = {
  wrapComponents: {
    Servers: labelled({ select: "Server" }),
    RequestBody: labelled({ "textarea.body-param__text": "Request body", "input[type=file]": "File" }),
    JSONSchema202012Accordion: labelled({ "button:has(.json-schema-2020-12-accordion__children:empty)": "Properties" }),
    authorizationPopup: labelled({ ".close-modal": "Close" }),
    auths: labelled({ "button.authorize": "Authorize" }),
  },
};
