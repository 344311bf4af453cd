"use strict";
(function () {
  /* Paper cannot be opened: what is folded on the screen is printed unfolded. */
  let folded = [];
  addEventListener("beforeprint", function () {
    folded = Array.from(document.querySelectorAll("details:not([open])"));
    folded.forEach(function (part) { part.open = true; });
  });
  addEventListener("afterprint", function () {
    folded.forEach(function (part) { part.open = false; });
  });

  const table = document.getElementById("table");
  if (!table) {
    return;
  }
  const body = table.tBodies[0];
  const heads = Array.from(table.tHead.rows[0].cells);
  const rows = Array.from(body.rows);
  const filter = document.getElementById("filter");
  const shown = document.getElementById("shown");

  /* Numbers as numbers, places by contig and position, all else as text; what is empty comes last. */
  function key(row, column) {
    const text = row.cells[column].textContent.trim();
    const place = /^chr([0-9XYM]+):([0-9,]+)$/.exec(text);
    if (place) {
      const rank = { X: 23, Y: 24, M: 25 }[place[1]] || Number(place[1]);
      return rank * 1e9 + Number(place[2].replace(/,/g, ""));
    }
    if (text === "") {
      return null;
    }
    return isNaN(Number(text)) ? text.toLowerCase() : Number(text);
  }

  function compare(a, b) {
    if (a === null || b === null) {
      return a === b ? 0 : a === null ? 1 : -1;
    }
    if (typeof a === "number" && typeof b === "number") {
      return a - b;
    }
    /* Exons 1-9 before 1-19. */
    return String(a).localeCompare(String(b), "en", { numeric: true });
  }

  heads.forEach(function (head, column) {
    head.querySelector("button").addEventListener("click", function () {
      const up = head.getAttribute("aria-sort") !== "ascending";
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      rows.slice().sort(function (a, b) {
        const one = key(a, column);
        const other = key(b, column);
        const order = compare(one, other);
        return one === null || other === null || up ? order : -order;
      }).forEach(function (row) { body.appendChild(row); });
      shown.textContent = "Sorted by " + head.textContent.trim() + (up ? ", ascending" : ", descending");
    });
  });

  function words(text) {
    return " " + text.replace(/[^A-Za-z0-9.%]+/g, " ");
  }

  /* From the start of a word on; what is typed with capitals as it is typed: RET is a gene, and no part of "retained". */
  function holds(text, typed) {
    return (typed === typed.toLowerCase() ? text.toLowerCase() : text).includes(words(typed));
  }

  filter.addEventListener("input", function () {
    const typed = filter.value.split(/\s+/).filter(Boolean);
    let count = 0;
    rows.forEach(function (row) {
      const cells = Array.from(row.cells).map(function (cell) { return cell.textContent; });
      const text = words("tier" + cells[1] + " tier " + cells.join(" "));
      const fits = typed.every(function (word) { return holds(text, word); });
      row.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = typed.length ? count + " of " + rows.length + " calls" : "";
  });
})();
