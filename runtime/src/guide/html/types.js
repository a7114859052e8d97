
// Unfolds the types of fields where they are used. Without the script, their names lead to their sections.
(() => {
  const label = document.getElementById("search").dataset.fields;

  const copyOf = (fields) => {
    const copy = fields.cloneNode(true);
    copy.querySelectorAll("details").forEach((details) => details.remove());
    copy.querySelectorAll("[data-unfolds]").forEach((link) => link.removeAttribute("data-unfolds"));
    return copy;
  };

  // Adds what unfolds, when the part around it is unfolded: types can contain themselves.
  const prepare = (part) => {
    for (const link of part.querySelectorAll(":scope a.type:not([data-unfolds])")) {
      link.dataset.unfolds = "";
      const fields = document.getElementById(link.hash.slice(1))?.querySelector(":scope > .fields");
      const place = link.closest("li, p.of");
      const isHeading = place?.matches("p.of") && place.nextElementSibling?.matches(".fields");
      if (place?.matches("p.of") && !isHeading && fields) {
        place.after(copyOf(fields));
        continue;
      }
      if (!fields || !place || isHeading) continue;
      const inner = document.createElement("details");
      const summary = document.createElement("summary");
      summary.textContent = `${link.textContent}: ${label}`;
      inner.className = "inner";
      inner.dataset.of = link.hash.slice(1);
      inner.append(summary);
      place.append(inner);
    }
  };

  const fill = (part) => {
    const of = part.dataset.of;
    if (!of || part.children.length > 1) return;
    for (const child of document.getElementById(of).children) {
      if (child.matches(".fields, .note")) {
        part.append(copyOf(child));
      }
    }
  };

  // The event does not bubble.
  document.addEventListener("toggle", (event) => {
    const part = event.target;
    if (!part.open || !part.matches("main details.body, main details.inner")) return;
    fill(part);
    prepare(part);
    // The fields that were added can have types, too.
    prepare(part);
  }, true);

  // Everything is printed. What was folded before is folded again.
  const unfolded = [];
  addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll("main details:not([open])")) {
      part.open = true;
      unfolded.push(part);
    }
  });
  addEventListener("afterprint", () => {
    for (const part of unfolded.splice(0)) part.open = false;
  });
})();
