"use strict";
(function () {
  var root = document.documentElement;
  var said = document.getElementById("said");

  function say(words) {
    if (said) said.textContent = words;
  }

  // The words of the page's language.
  function word(name) {
    return (said && said.getAttribute("data-" + name)) || "";
  }

  // Theme: follows the system until the reader chooses.
  var button = document.getElementById("theme");
  var system = window.matchMedia("(prefers-color-scheme: dark)");

  function isDark() {
    var chosen = root.getAttribute("data-theme");
    return chosen ? chosen === "dark" : system.matches;
  }

  function label() {
    button.textContent = word(isDark() ? "light" : "dark");
    button.setAttribute("aria-label", word(isDark() ? "to-light" : "to-dark"));
  }

  if (button) {
    button.hidden = false;
    label();
    system.addEventListener("change", label);
    button.addEventListener("click", function () {
      root.setAttribute("data-theme", isDark() ? "light" : "dark");
      label();
      say(word(isDark() ? "is-dark" : "is-light"));
    });
  }

  // Tables: the head of a column becomes a button that sorts by it.
  function value(cell) {
    var text = cell.hasAttribute("data-s") ? cell.getAttribute("data-s") : cell.textContent.trim();
    var bare = text.replace(/[,%]/g, "").replace("−", "-").trim();
    return text !== "" && !isNaN(bare) && bare !== "" ? Number(bare) : text;
  }

  // Unknown values stay at the end, whichever way the column is sorted.
  function compare(a, b, way) {
    var aUnknown = a === "–" || a === "";
    var bUnknown = b === "–" || b === "";
    if (aUnknown || bUnknown) return aUnknown - bUnknown;
    if (typeof a === "number" && typeof b === "number") return way * (a - b);
    return way * String(a).localeCompare(String(b), root.lang, { numeric: true });
  }

  function sort(table, header) {
    var way = header.getAttribute("aria-sort") === "ascending" ? -1 : 1;
    var column = header.cellIndex;
    var body = table.tBodies[0];
    var rows = Array.prototype.filter.call(body.rows, function (row) {
      return row.className !== "total";
    });
    var totals = Array.prototype.filter.call(body.rows, function (row) {
      return row.className === "total";
    });
    rows.sort(function (a, b) {
      return compare(value(a.cells[column]), value(b.cells[column]), way);
    });
    totals.concat(rows).forEach(function (row) {
      body.appendChild(row);
    });
    table.querySelectorAll("th[aria-sort]").forEach(function (other) {
      other.removeAttribute("aria-sort");
    });
    header.setAttribute("aria-sort", way === 1 ? "ascending" : "descending");
    say(word(way === 1 ? "up" : "down").replace("[column]", header.textContent.trim()));
  }

  document.querySelectorAll("thead th.text, thead th.num").forEach(function (header) {
    var table = header.closest("table");
    if (table.tBodies[0].rows.length < 2) return;
    var inner = document.createElement("button");
    inner.type = "button";
    inner.textContent = header.textContent;
    header.textContent = "";
    header.appendChild(inner);
    inner.addEventListener("click", function () {
      sort(table, header);
    });
  });
})();
