// SPDX-License-Identifier: GPL-3.0-or-later
// Searches the site's own data, month by month from the newest. Scripts carry the data, so that a
// copy of the site on a disk can be searched, too.
(() => {
  "use strict";
  const enough = 20; // results before the reader is asked
  const form = document.querySelector("form.search");
  const input = form.querySelector("input");
  const status = document.querySelector(".found");
  const results = document.querySelector(".results");
  const more = document.querySelector(".more");
  const loaded = new Map();
  let months = [];
  let current = null;

  const load = (name) => new Promise((done) => {
    const script = document.createElement("script");
    script.src = form.dataset.data + name + ".js";
    script.onload = script.onerror = () => done();
    document.head.append(script);
  });
  window.rapporteurShards = (list) => { months = list; };
  let arrived = [];
  window.rapporteurShard = (entries) => { arrived = entries; };

  // NFC and lower case, as the data is
  const fold = (text) => text.normalize("NFC").toLowerCase();
  const wordsOf = (text) => fold(text).split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word);

  const show = ([address, title, day]) => {
    if (!results.firstChild) {
      const list = document.createElement("ul");
      list.className = "entries";
      results.append(list);
    }
    const link = document.createElement("a");
    link.href = form.dataset.root + address;
    link.textContent = title;
    const item = document.createElement("li");
    item.append(link);
    if (day) {
      const when = document.createElement("span");
      when.className = "category";
      when.textContent = day;
      item.append(" ", when);
    }
    results.firstChild.append(item);
  };

  const monthData = async (month) => {
    if (!loaded.has(month)) {
      arrived = [];
      await load(month);
      loaded.set(month, arrived);
    }
    return loaded.get(month);
  };

  const go = async (run) => {
    let shown = 0;
    more.hidden = true;
    while (run === current && run.next < months.length && shown < enough) {
      for (const entry of await monthData(months[run.next++])) {
        const all = fold(entry[1]) + " " + entry[3];
        if (run === current && run.words.every((word) => all.includes(word))) {
          show(entry);
          shown++;
          run.found++;
        }
      }
    }
    if (run !== current) return;
    status.textContent = run.found ? "" : form.dataset.none;
    more.hidden = run.next >= months.length;
  };

  const begin = () => {
    results.replaceChildren();
    status.textContent = "";
    const words = wordsOf(input.value);
    current = { words, next: 0, found: 0 };
    more.hidden = true;
    if (words.length) go(current);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", "?words=" + encodeURIComponent(input.value));
    begin();
  });
  more.querySelector("button").addEventListener("click", () => go(current));
  load("index").then(() => {
    form.hidden = false;
    input.value = new URLSearchParams(location.search).get("words") || "";
    begin();
  });
})();
