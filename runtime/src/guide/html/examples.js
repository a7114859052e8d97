
// Adds a button to each example, which copies it.
(() => {
  const { copy, copied } = document.getElementById("search").dataset;
  const said = document.getElementById("found");

  // Without a secure context, there is no `navigator.clipboard`.
  const write = async (code) => {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(code.textContent);
      return;
    }
    const selection = getSelection();
    selection.selectAllChildren(code);
    document.execCommand("copy");
    selection.removeAllRanges();
  };

  // The host that serves the page usually serves the API, too. Brackets of an IPv6 address would have to be quoted.
  if (/^https?:/.test(location.protocol) && !location.origin.includes("[")) {
    for (const code of document.querySelectorAll("[data-invented] code")) {
      code.textContent = code.textContent.replace("https://example.com", () => location.origin);
    }
  }

  for (const figure of document.querySelectorAll("figure.example")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = copy;
    figure.firstElementChild.append(button);
  }
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("figcaption > button");
    if (!button) return;
    await write(button.closest("figure").querySelector("code"));
    button.textContent = copied;
    said.textContent = copied;
    setTimeout(() => {
      button.textContent = copy;
      if (said.textContent === copied) said.textContent = "";
    }, 2000);
  });
})();
