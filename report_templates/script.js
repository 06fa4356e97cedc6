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
    if (cell.hasAttribute("data-s")) {
      var own = cell.getAttribute("data-s");
      return own !== "" && !isNaN(own) ? Number(own) : own;
    }
    // The second, quieter line is no part of the value.
    var note = cell.querySelector("small");
    var text = cell.textContent.trim();
    if (note) text = text.slice(0, text.length - note.textContent.trim().length).trim();
    var bare = number(text);
    return bare !== "" && !isNaN(bare) ? Number(bare) : text;
  }

  // A number of the page's language, with a mark, a sign or a per cent, as the machine writes it.
  function number(text) {
    var bare = text.replace(/^[▲▼●○]\s*/, "").replace(/[%\s\u00a0\u202f]/g, "").replace("−", "-");
    if (word("group")) bare = bare.split(word("group")).join("");
    if (word("decimal")) bare = bare.replace(word("decimal"), ".");
    return bare.replace(/^[<>+]/, "");
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

  // The worklist: only what one AE or one SDR has to do.
  var filter = document.getElementById("filter");

  function workRows() {
    return Array.prototype.slice.call(document.querySelectorAll("#worklist tbody tr"));
  }

  function names(column) {
    var all = workRows().map(function (row) {
      return row.cells[column].textContent.trim();
    });
    return all.filter(function (name, at) {
      return name !== "" && all.indexOf(name) === at;
    }).sort(function (a, b) {
      return a.localeCompare(b, root.lang);
    });
  }

  function narrow() {
    var choices = Array.prototype.slice.call(filter.querySelectorAll("select"));
    var any = choices.some(function (choice) {
      return choice.value !== "";
    });
    var shown = 0;
    workRows().forEach(function (row) {
      row.hidden = !choices.every(function (choice) {
        var name = row.cells[Number(choice.getAttribute("data-column"))].textContent.trim();
        return choice.value === "" || choice.value === name;
      });
      if (!row.hidden) shown += 1;
    });
    // What is chosen may lie in the folded rest: it opens, and the heads of empty tables go.
    document.querySelectorAll("#worklist table").forEach(function (table) {
      var fold = table.closest("details");
      var empty = !table.querySelector("tbody tr:not([hidden])");
      if (fold) {
        // Its line counts the rest without a choice.
        fold.querySelector("summary").hidden = any;
        fold.open = any;
        fold.hidden = empty;
      } else {
        table.hidden = empty;
      }
    });
    var words = word("shown").replace("[shown]", shown).replace("[all]", workRows().length);
    document.getElementById("shown").textContent = any ? words : "";
  }

  if (filter) {
    var useful = false;
    filter.querySelectorAll("select").forEach(function (choice) {
      var found = names(Number(choice.getAttribute("data-column")));
      found.forEach(function (name) {
        var option = document.createElement("option");
        option.value = option.textContent = name;
        choice.appendChild(option);
      });
      if (found.length > 1) useful = true;
      else choice.closest("label").hidden = true;
      choice.addEventListener("change", narrow);
    });
    filter.hidden = !useful;
    // A browser keeps what was chosen over a reload.
    if (useful) narrow();
  }

  // The list of contents stays at hand once it is passed, on one line, and marks where the reader is.
  var contents = document.querySelector(".contents");

  function follow() {
    var links = Array.prototype.slice.call(contents.querySelectorAll("a[href^='#']"));
    var marked = null;
    var waiting = false;

    function here() {
      waiting = false;
      var passed = contents.getBoundingClientRect().bottom < 0;
      if (passed !== contents.classList.contains("at-hand")) {
        // Its place stays as high as it was, so that nothing below moves.
        contents.style.height = passed ? contents.getBoundingClientRect().height + "px" : "";
        contents.classList.toggle("at-hand", passed);
      }
      var edge = Math.max(80, window.innerHeight * 0.3);
      var at = null;
      links.forEach(function (link) {
        var part = document.getElementById(link.getAttribute("href").slice(1));
        if (part && part.getBoundingClientRect().top <= edge) at = link;
      });
      if (at === marked) return;
      if (marked) marked.removeAttribute("aria-current");
      if (at) {
        at.setAttribute("aria-current", "true");
        var list = at.closest("ul");
        var item = at.parentNode;
        list.scrollLeft = item.offsetLeft - (list.clientWidth - item.offsetWidth) / 2;
      }
      marked = at;
    }

    function soon() {
      if (!waiting) window.requestAnimationFrame(here);
      waiting = true;
    }

    // What is jumped to stays clear of the bar.
    root.classList.add("has-bar");
    window.addEventListener("scroll", soon, { passive: true });
    window.addEventListener("resize", soon);
    here();
  }

  if (contents) follow();

  // Each section has a button that copies the link to it.
  function copy(text) {
    var area = document.createElement("textarea");
    area.value = text;
    area.className = "vh";
    document.body.appendChild(area);
    area.select();
    try {
      document.execCommand("copy");
    } catch (refused) {
      // The link then stands in the address.
    }
    area.remove();
  }

  document.querySelectorAll("[data-linked]").forEach(function (place) {
    var section = place.closest("[id]");
    var name = place.textContent.trim();
    var link = document.createElement("button");
    link.type = "button";
    link.className = "copy";
    link.textContent = "#";
    link.setAttribute("aria-label", word("copy").replace("[section]", name));
    link.addEventListener("click", function () {
      window.history.replaceState(null, "", "#" + section.id);
      var done = function () {
        say(word("copied").replace("[section]", name));
        link.textContent = "✓";
        window.setTimeout(function () {
          link.textContent = "#";
        }, 1500);
      };
      if (navigator.clipboard && window.isSecureContext) {
        navigator.clipboard.writeText(window.location.href).then(done, function () {
          copy(window.location.href);
          link.focus();
          done();
        });
      } else {
        copy(window.location.href);
        link.focus();
        done();
      }
    });
    place.appendChild(link);
  });

  // A link into something folded opens it, where the browser does not by itself.
  function reveal() {
    var place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    var shut = false;
    for (var fold = place && place.closest("details"); fold; fold = fold.parentNode.closest("details")) {
      if (!fold.open) shut = fold.open = true;
    }
    if (shut) place.scrollIntoView();
  }

  window.addEventListener("hashchange", reveal);
  reveal();

  // Figures: what a mark says shows beside it, under the pointer and by the arrow keys.
  var tip = document.createElement("p");
  tip.className = "tip";
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  document.body.appendChild(tip);
  var told = null;
  // What the keys have shown, a resting pointer does not take away when the page moves under it.
  var byKey = false;

  function hide() {
    tip.hidden = true;
    byKey = false;
    if (told) told.classList.remove("told");
    told = null;
  }

  function show(mark) {
    hide();
    told = mark;
    mark.classList.add("told");
    tip.textContent = mark.getAttribute("data-tip");
    tip.hidden = false;
    var box = mark.getBoundingClientRect();
    var width = root.clientWidth;
    var left = box.left + box.width / 2 - tip.offsetWidth / 2;
    left = Math.max(8, Math.min(left, width - tip.offsetWidth - 8));
    var above = box.top - tip.offsetHeight - 8;
    var top = above > 48 ? above : Math.min(box.bottom + 8, window.innerHeight - tip.offsetHeight - 8);
    tip.style.left = left + "px";
    tip.style.top = top + "px";
  }

  function walkable(svg) {
    // The browser's own tooltip would cover ours.
    var marks = Array.prototype.filter.call(svg.querySelectorAll("title"), function (title) {
      return title.parentNode !== svg;
    }).map(function (title) {
      var mark = title.parentNode;
      mark.setAttribute("data-tip", title.textContent);
      title.remove();
      return mark;
    });
    if (marks.length === 0) return;
    var frame = svg.parentNode;
    var name = document.getElementById((svg.getAttribute("aria-labelledby") || "").split(" ")[0]);
    var at = -1;
    frame.tabIndex = 0;
    frame.setAttribute("role", "group");
    frame.setAttribute("aria-label", (name ? name.textContent + ". " : "") + word("walk"));

    function step(to) {
      at = Math.max(0, Math.min(marks.length - 1, to));
      var box = marks[at].getBoundingClientRect();
      if (box.top < 64 || box.bottom > window.innerHeight) marks[at].scrollIntoView({ block: "center" });
      show(marks[at]);
      byKey = true;
      say(marks[at].getAttribute("data-tip"));
    }

    frame.addEventListener("keydown", function (event) {
      var steps = {
        ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1,
        Home: 0, End: marks.length - 1,
      };
      if (event.key in steps && !event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        step(steps[event.key]);
      }
    });
    frame.addEventListener("focusout", hide);
    svg.addEventListener("pointerover", function (event) {
      var mark = event.target.closest("[data-tip]");
      if (mark && mark !== told) show(mark);
      else if (!mark && !byKey) hide();
    });
    svg.addEventListener("pointerleave", function () {
      if (!byKey) hide();
    });
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") hide();
  });
  window.addEventListener("scroll", function () {
    if (told && !told.closest(":focus")) hide();
  }, { passive: true });
  document.querySelectorAll("svg.chart").forEach(walkable);
})();
