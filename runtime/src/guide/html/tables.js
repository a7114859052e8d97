
// In a narrow window, a style sheet stacks the cells of a row. They then need labels, and elements lose their roles
// when their layout changes.
(() => {
  const ROLES = {
    THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell",
  };
  const prepare = (table) => {
    const headings = [...table.tHead.rows[0].cells];
    for (const element of table.querySelectorAll("thead, tbody, tr, td")) {
      element.setAttribute("role", ROLES[element.tagName]);
    }
    for (const heading of headings) heading.setAttribute("role", "columnheader");
    for (const row of table.tBodies[0].rows) {
      row.cells[0].setAttribute("role", "rowheader");
      for (const [index, cell] of [...row.cells].entries()) {
        if (index > 0) cell.dataset.label = headings[index].textContent;
      }
    }
  };
  const narrow = matchMedia("(max-width: 44.99rem)");
  const change = () => {
    if (!narrow.matches) return;
    narrow.removeEventListener("change", change);
    document.querySelectorAll('table[role="table"]').forEach(prepare);
  };
  narrow.addEventListener("change", change);
  change();
})();
