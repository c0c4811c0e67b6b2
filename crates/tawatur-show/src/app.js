"use strict";
// The pages read without this. It lights up exactly the words a link points at, unfolds what is
// folded before printing, and offers to filter the claims.
(function () {
  var doc = document;

  // The words from..to (code points of the report) as DOM ranges, one a paragraph.
  function ranges(body, from, to) {
    var out = [];
    body.querySelectorAll("p[data-o]").forEach(function (p) {
      var at = Number(p.dataset.o);
      var walk = doc.createTreeWalker(p, NodeFilter.SHOW_TEXT);
      var range = null;
      for (var node = walk.nextNode(); node; node = walk.nextNode()) {
        var unit = 0;
        for (var ch of node.data) {
          if (at >= from && at < to) {
            if (!range) {
              range = doc.createRange();
              range.setStart(node, unit);
            }
            range.setEnd(node, unit + ch.length);
          }
          unit += ch.length;
          at += 1;
        }
        if (at >= to) break;
      }
      if (range) out.push(range);
    });
    return out;
  }

  function light() {
    if (!window.CSS || !CSS.highlights || typeof Highlight !== "function") return;
    CSS.highlights.delete("target");
    var el = doc.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!el || !el.dataset.to) return;
    var body = el.closest(".body");
    if (!body) return;
    var found = ranges(body, Number(el.dataset.from), Number(el.dataset.to));
    var mark = new Highlight();
    found.forEach(function (r) { mark.add(r); });
    CSS.highlights.set("target", mark);
  }
  if (window.CSS && CSS.highlights) {
    // Set here because validators do not know the selector yet.
    doc.styleSheets[0].insertRule("::highlight(target) { background-color: var(--target); }");
  }
  window.addEventListener("hashchange", light);
  light();

  var opened = [];
  window.addEventListener("beforeprint", function () {
    doc.querySelectorAll("details:not([open])").forEach(function (d) {
      d.open = true;
      opened.push(d);
    });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (d) { d.open = false; });
    opened = [];
  });

  // Folded for look-up as far as a filter needs: marks, tatweel, alef forms.
  function fold(s) {
    return s.normalize("NFKD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "")
      .replace(/\u0649/g, "\u064a").replace(/\u0629/g, "\u0647").toLowerCase();
  }
  var claims = Array.from(doc.querySelectorAll("#claims article.claim"));
  if (claims.length > 5) {
    var label = doc.createElement("label");
    label.className = "filter";
    label.append(doc.body.dataset.filter + " ");
    var input = doc.createElement("input");
    input.type = "search";
    label.append(input);
    doc.getElementById("claims-title").after(label);
    var texts = null;
    input.addEventListener("input", function () {
      texts = texts || claims.map(function (c) { return fold(c.textContent); });
      var wanted = fold(input.value).split(/\s+/).filter(Boolean);
      claims.forEach(function (c, i) {
        c.hidden = !wanted.every(function (w) { return texts[i].includes(w); });
      });
    });
  }
})();
