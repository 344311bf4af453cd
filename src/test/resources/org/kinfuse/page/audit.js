(function () {
  const faults = [];
  const all = function (what) { return Array.from(document.querySelectorAll(what)); };
  const fault = function (kind, element) {
    faults.push(kind + ": " + (element ? element.outerHTML.slice(0, 80).replace(/[<>&]/g, " ") : ""));
  };

  if (!document.documentElement.lang) { fault("language"); }
  if (all("main").length !== 1 || all("body > header").length !== 1 || all("nav[aria-label]").length < 1) {
    fault("landmarks");
  }
  let level = 0;
  all("h1, h2, h3, h4, h5, h6").forEach(function (head) {
    const next = Number(head.tagName[1]);
    if (next > level + 1 || (next === 1 && level > 0)) { fault("heading", head); }
    level = next;
  });
  all("svg").forEach(function (svg) {
    if (svg.getAttribute("role") !== "img" || !svg.getAttribute("aria-label") || !svg.querySelector("title, desc")) {
      fault("picture", svg);
    }
  });
  all("table").forEach(function (table) {
    if (!table.caption || !table.caption.textContent.trim()) { fault("caption", table); }
    if (!table.querySelector("tbody th[scope=row]")) { fault("scope of rows", table); }
  });
  all("th:not([scope])").forEach(function (head) { fault("scope", head); });
  all("input").forEach(function (input) { if (!input.labels.length) { fault("label", input); } });
  all("a, button, summary").forEach(function (control) {
    if (!(control.textContent.trim() || control.getAttribute("aria-label"))) { fault("nameless", control); }
  });
  all("a[href^='#']").forEach(function (link) {
    if (!document.getElementById(link.getAttribute("href").slice(1))) { fault("link", link); }
  });
  all("[aria-labelledby]").forEach(function (part) {
    if (!document.getElementById(part.getAttribute("aria-labelledby"))) { fault("unlabelled", part); }
  });
  const ids = all("[id]").map(function (element) { return element.id; });
  if (new Set(ids).size !== ids.length) { fault("id twice"); }
  all(".wide").forEach(function (box) {
    if (box.tabIndex !== 0 || !box.getAttribute("aria-label")) { fault("cannot be scrolled by keyboard", box); }
  });
  if (!document.querySelector("a[href], button, input").classList.contains("skip")) { fault("no skip link first"); }
  if (!document.querySelector("[aria-live]")) { fault("nothing is announced"); }

  /* WCAG 2.2, success criterion 1.4.3: text has a contrast of 4.5 at least. */
  const light = function (colour) {
    const parts = colour.match(/[\d.]+/g).slice(0, 3).map(function (part) {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const contrast = function (one, other) {
    const lights = [light(one), light(other)].sort(function (a, b) { return b - a; });
    return (lights[0] + 0.05) / (lights[1] + 0.05);
  };
  const ground = function (element) {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!/, 0\)$|transparent/.test(colour)) { return colour; }
    }
    return "rgb(255, 255, 255)";
  };
  all("body *:not(svg *):not(script)").forEach(function (element) {
    const own = Array.from(element.childNodes).some(function (node) {
      return node.nodeType === Node.TEXT_NODE && node.textContent.trim();
    });
    if (own && contrast(getComputedStyle(element).color, ground(element)) < 4.5) { fault("contrast", element); }
  });
  /* Letters of pictures stand on white, white ones on black or dark red. */
  all("svg text").forEach(function (text) {
    const colour = getComputedStyle(text).fill;
    const beneath = colour === "rgb(255, 255, 255)" ? "rgb(179, 0, 75)" : "rgb(255, 255, 255)";
    if (contrast(colour, beneath) < 4.5) { fault("contrast", text); }
  });
  document.title = faults.length ? faults.join("; ") : "no faults";
})();
