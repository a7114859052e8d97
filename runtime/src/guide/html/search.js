// Shows the endpoints in which every word of the query stands, and the codes that they use.
"use strict";
(() => {
  const search = document.getElementById("search");
  const query = document.getElementById("query");
  const found = document.getElementById("found");
  const endpoints = [...document.querySelectorAll("section.endpoint")];
  const links = [...document.querySelectorAll("li[data-of]")];
  const codes = [...document.querySelectorAll("section.explained")];

  const show = () => {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = new Set();
    const used = new Set();
    for (const endpoint of endpoints) {
      const hit = words.every((word) => endpoint.dataset.search.includes(word));
      endpoint.hidden = !hit;
      if (hit) {
        shown.add(endpoint.id);
        endpoint.dataset.codes.split(" ").forEach((code) => used.add(code));
      }
    }
    for (const link of links) link.hidden = !shown.has(link.dataset.of);
    for (const code of codes) code.hidden = !used.has(code.id);
    found.textContent =
      words.length > 0 ? search.dataset.found.replace("{}", () => String(shown.size)) : "";
  };

  const clear = () => {
    query.value = "";
    show();
  };

  // A link to what the query hides would lead nowhere.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      clear();
      target.scrollIntoView();
    }
  };

  query.addEventListener("input", show);
  query.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      clear();
    }
  });
  document.addEventListener("keydown", (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (event.key === "/" && isPlain && document.activeElement !== query) {
      event.preventDefault();
      query.focus();
    }
  });
  window.addEventListener("hashchange", reveal);
  search.hidden = false;
  // A browser that comes back to the page fills in what was there.
  show();
})();
