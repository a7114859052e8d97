// Shows the endpoints that contain every word of the query, the best first, and what they use.
"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const search = document.getElementById("search");
  const query = document.getElementById("query");
  const found = document.getElementById("found");
  const list = document.getElementById("list");
  const contents = document.querySelector("nav ul");
  const endpoints = all("section.endpoint");
  const links = all("li[data-of]");
  const codes = all("section.explained");
  const named = all("section.named");
  const kinds = all("section.kind");

  // For each type, its text and the types in it.
  const texts = new Map();
  const textOf = (elements) =>
    elements.map((element) => element.textContent).join("\n").toLowerCase();
  const namesIn = (element) => all("a.type", element).map((link) => link.hash.slice(1));
  const textOfTypes = (names, used) => {
    let text = "";
    for (const name of names) {
      if (used.has(name) || !texts.has(name)) continue;
      used.add(name);
      const of = texts.get(name);
      text += `${of.text}\n${textOfTypes(of.names, used)}`;
    }
    return text;
  };

  // The texts of an endpoint by weight: its name, its summary, its header fields, types, codes and
  // fields, everything else, and its types. The name of the handler is not among them.
  const entryOf = (endpoint) => {
    const name = textOf(all("h3 .method, h3 bdi", endpoint));
    const types = new Set();
    const summaries = endpoint.querySelectorAll(":scope > .summary");
    return {
      endpoint,
      link: contents.querySelector(`[data-of="${endpoint.id}"]`),
      texts: [
        name.replace(/\S*::/, ""),
        textOf([...summaries]),
        textOf(all("table code, .status, .fields b, .fields code, summary", endpoint)),
        textOf(all(":scope > :not(h3, .summary, .handler)", endpoint)),
        textOfTypes(namesIn(endpoint), types),
      ],
      types,
      codes: endpoint.dataset.codes.split(" ").map((code) => `status-${code}`),
    };
  };

  // Built before the first key is pressed, but not before the page is there.
  let entries;
  const prepare = () => {
    if (entries) return;
    for (const type of named) {
      texts.set(type.id, { text: textOf([type]), names: namesIn(type) });
    }
    entries = endpoints.map(entryOf);
    entries.forEach((entry, index) => { entry.index = index; });
  };

  const WEIGHTS = [100, 30, 10, 3, 1];
  const weigh = (entry, word) => {
    for (const [level, text] of entry.texts.entries()) {
      const at = text.indexOf(word);
      if (at < 0) continue;
      // A word that begins with it counts more than one that contains it.
      const isInside = at > 0 && /[a-z0-9]/.test(text[at - 1]) && /[a-z0-9]/.test(word[0]);
      return isInside ? WEIGHTS[level] : 2 * WEIGHTS[level];
    }
    return 0;
  };

  // Only the best endpoints are moved to the beginning, because a browser needs long to move many.
  const BEST = 40;
  let moved = [];
  const order = (hits) => {
    // Equal ones stay in the order of the guide.
    const ranked = [...hits].sort((one, other) => other.weight - one.weight).slice(0, BEST);
    const best = ranked.some((entry, index) => entry !== hits[index]) ? ranked : [];
    const isSame = best.length === moved.length && best.every((entry, index) => entry === moved[index]);
    if (isSame) return;
    moved.sort((one, other) => other.index - one.index);
    for (const entry of moved) {
      const next = entries[entry.index + 1];
      list.insertBefore(entry.endpoint, next?.endpoint ?? null);
      contents.insertBefore(entry.link, next?.link ?? null);
    }
    moved = best;
    list.prepend(...moved.map((entry) => entry.endpoint));
    contents.prepend(...moved.map((entry) => entry.link));
  };

  const show = () => {
    prepare();
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    const hits = [];
    const ids = new Set();
    const used = new Set();
    for (const entry of entries) {
      const weights = words.map((word) => weigh(entry, word));
      const isHit = weights.every((weight) => weight > 0);
      entry.endpoint.hidden = !isHit;
      if (!isHit) continue;
      entry.weight = weights.reduce((sum, weight) => sum + weight, 0);
      hits.push(entry);
      ids.add(entry.endpoint.id);
      for (const one of [...entry.codes, ...entry.types]) used.add(one);
    }
    order(hits);
    for (const link of links) link.hidden = !ids.has(link.dataset.of);
    for (const one of [...codes, ...named]) one.hidden = words.length > 0 && !used.has(one.id);
    for (const kind of kinds) kind.hidden = all("li", kind).every((link) => link.hidden);
    for (const heading of all("main > h2:not(#endpoints)")) {
      let next = heading.nextElementSibling;
      while (next && next.hidden && next.tagName === "SECTION") next = next.nextElementSibling;
      heading.hidden = !next || next.tagName !== "SECTION";
    }
    found.textContent =
      words.length > 0 ? search.dataset.found.replace("{}", () => String(ids.size)) : "";
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

  // The arrows move from the query through the list of what it finds.
  const shownLinks = () => all("li:not([hidden]) > a", contents);
  const move = (event, step) => {
    const shown = shownLinks();
    const at = shown.indexOf(document.activeElement) + step;
    event.preventDefault();
    if (at < 0) query.focus();
    else shown[Math.min(at, shown.length - 1)]?.focus();
  };

  query.addEventListener("focus", prepare);
  query.addEventListener("input", show);
  query.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      clear();
    } else if (event.key === "ArrowDown") {
      move(event, 1);
    } else if (event.key === "Enter" && query.value) {
      event.preventDefault();
      shownLinks()[0]?.click();
    }
  });
  contents.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") move(event, 1);
    else if (event.key === "ArrowUp") move(event, -1);
    else if (event.key === "Escape") query.focus();
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
  if (query.value) show();
  else (window.requestIdleCallback ?? setTimeout)(prepare);
})();
