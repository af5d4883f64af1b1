"use strict";
const LONGEST = 4000;
const $ = (id) => document.getElementById(id);
const labels = JSON.parse($("labels").textContent);
const printed = new Map(labels);
const pages = [...document.querySelectorAll("details.page")].map((element) => ({
  element,
  list: element.querySelector(".lines"),
  data: element.querySelector("script"),
  words: JSON.parse(element.dataset.words),
  lines: null,
  drawn: "",
}));
const chosen = new Set();
let sought = "";

function make(tag, name, text) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text !== undefined) element.textContent = text;
  return element;
}

// The lines of a page are read when they are first needed, and drawn when the page is first open.
function linesOf(page) {
  if (!page.lines) {
    page.lines = JSON.parse(page.data.textContent).map(([label, text, because, score, other, seam]) =>
      ({ label, text, because, score, other, seam, folded: null, gone: !printed.get(label) }));
  }
  return page.lines;
}

function shows(line) {
  if (chosen.size && !chosen.has(line.label)) return false;
  if (!sought) return true;
  line.folded ??= line.text.toLowerCase();
  return line.folded.includes(sought);
}

function draw(page) {
  const state = `${sought}\n${[...chosen].join()}`;
  if (!page.element.open || page.drawn === state) return;
  page.drawn = state;
  const rows = linesOf(page).filter(shows).map((line) => row(line, page.list.dataset.language));
  if (rows.length) rows[0].tabIndex = 0;
  page.list.replaceChildren(...rows);
}

function row(line, language) {
  const item = make("li", `line l-${line.label} ${line.label}-line`);
  item.classList.toggle("gone", line.gone);
  item.classList.toggle("seam", Boolean(line.seam));
  item.tabIndex = -1;
  const sign = make("span", "sign", line.gone ? "−" : " ");
  sign.setAttribute("aria-hidden", "true");
  const spoken = make("span", "unseen", line.gone ? "Removed: " : "Kept: ");
  const text = make(line.gone ? "del" : "span", "text");
  text.dir = "auto";
  if (language) text.lang = language;
  fill(text, line, line.text.length > LONGEST && !sought ? LONGEST : Infinity);
  item.append(sign, text, make("span", "label", line.label), why(line));
  text.before(spoken);
  spoken.style.gridArea = "1 / 1";
  return item;
}

function why(line) {
  const next = line.other === line.label ? "" : `, else ${line.other}`;
  const words = make("bdi", "", `${line.because} · score ${line.score.toFixed(2)}${next}`);
  words.dir = "ltr";
  const place = make("span", "why");
  place.append(words);
  return place;
}

function fill(element, line, end) {
  const text = line.text.slice(0, end);
  element.replaceChildren(...marked(text));
  if (end < line.text.length) {
    const more = make("button", "more", `Show all ${line.text.length.toLocaleString("en")} characters`);
    more.type = "button";
    more.addEventListener("click", () => fill(element, line, Infinity));
    element.append("… ", more);
  }
}

// At most a thousand places of a line are marked; a line in which case changes the length is left unmarked.
function marked(text) {
  const folded = text.toLowerCase();
  if (!sought || folded.length !== text.length) return [text];
  const parts = [];
  let last = 0;
  for (let at = folded.indexOf(sought); at >= 0 && parts.length < 2000; at = folded.indexOf(sought, last)) {
    parts.push(text.slice(last, at), make("mark", "", text.slice(at, at + sought.length)));
    last = at + sought.length;
  }
  return [...parts, text.slice(last)];
}

function count(number, noun) {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

function refresh() {
  let seen = 0;
  let lines = 0;
  const narrowed = Boolean(sought || chosen.size);
  for (const page of pages) {
    const found = narrowed ? linesOf(page).filter(shows).length : 1;
    page.element.hidden = !found;
    seen += Boolean(found);
    lines += found;
    draw(page);
  }
  $("nothing").hidden = seen > 0;
  $("status").textContent = narrowed ? `${count(lines, "line")} on ${count(seen, "page")}` : "";
  for (const button of $("filters").children) {
    button.setAttribute("aria-pressed", button.value ? chosen.has(button.value) : !chosen.size);
  }
}

function summed() {
  const words = {};
  for (const page of pages) {
    for (const [label, n] of Object.entries(page.words)) words[label] = (words[label] ?? 0) + n;
  }
  return words;
}

function addFilters(words) {
  const all = make("button", "", "all");
  all.type = "button";
  all.addEventListener("click", () => {
    chosen.clear();
    refresh();
  });
  $("filters").append(all);
  for (const [label, kept] of labels) {
    if (!words[label]) continue;
    const button = make("button", `l-${label}`);
    button.type = "button";
    button.value = label;
    const dot = make("i", `dot l-${label}`);
    const n = make("span", "n", words[label].toLocaleString("en"));
    n.append(make("span", "unseen", kept ? " words kept" : " words removed"));
    button.append(dot, `${kept ? "" : "− "}${label}`, n);
    button.addEventListener("click", () => {
      if (!chosen.delete(label)) chosen.add(label);
      refresh();
    });
    $("filters").append(button);
  }
}

function focusOn(item) {
  for (const other of item.parentElement.querySelectorAll('[tabindex="0"]')) other.tabIndex = -1;
  item.tabIndex = 0;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "center" });
}

// The nearest removed line after (1) or before (-1) the focus; pages that are still closed are opened on the way.
function jump(step) {
  const here = document.activeElement.closest("li.line, details.page");
  const seen = pages.filter((page) => !page.element.hidden);
  const own = here ? seen.findIndex((page) => page.element.contains(here)) : -1;
  let start = own;
  if (own < 0) start = step > 0 ? 0 : seen.length - 1;
  for (let i = start; i >= 0 && i < seen.length; i += step) {
    if (!linesOf(seen[i]).some((line) => line.gone && shows(line))) continue;
    seen[i].element.open = true;
    draw(seen[i]);
    const rows = [...seen[i].list.children];
    const from = i === own && here.matches("li") ? rows.indexOf(here) : step > 0 ? -1 : rows.length;
    const ahead = step > 0 ? rows.slice(from + 1) : rows.slice(0, from).reverse();
    const next = i === own && step < 0 && !here.matches("li") ? undefined : ahead.find((r) => r.matches(".gone"));
    if (next) return focusOn(next);
  }
  $("status").textContent = step > 0 ? "No removed line below" : "No removed line above";
}

function walk(event, item) {
  const next = event.key === "ArrowDown" ? item.nextElementSibling : item.previousElementSibling;
  if (!next) return;
  event.preventDefault();
  focusOn(next);
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.matches("input");
  if (event.key === "Escape" && sought) search("");
  else if (typing) return;
  else if (event.key === "n") jump(1);
  else if (event.key === "p") jump(-1);
  else if (event.key === "/") {
    event.preventDefault();
    $("search").focus();
  } else if (event.key.startsWith("Arrow") && event.target.matches("li.line")) walk(event, event.target);
}

function search(words) {
  $("search").value = words;
  sought = words.trim().toLowerCase();
  refresh();
}

function isDark() {
  const set = document.documentElement.dataset.theme;
  return set ? set === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function theme(dark) {
  if (dark !== undefined) document.documentElement.dataset.theme = dark ? "dark" : "light";
  $("theme").setAttribute("aria-pressed", isDark());
}

let waiting;
$("search").addEventListener("input", (event) => {
  clearTimeout(waiting);
  waiting = setTimeout(() => search(event.target.value), 150);
});
$("next").addEventListener("click", () => jump(1));
$("previous").addEventListener("click", () => jump(-1));
$("theme").addEventListener("click", () => theme(!isDark()));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => theme());
document.addEventListener("keydown", onKey);
for (const page of pages) page.element.addEventListener("toggle", () => draw(page));
const words = summed();
const sum = (kept) => labels.reduce((n, [label, is]) => n + (is === kept ? words[label] ?? 0 : 0), 0);
$("totals").textContent = `${count(pages.length, "page")}: ${count(sum(true), "word")} kept, ${count(sum(false), "word")} removed`;
addFilters(words);
theme();
$("narrow").open = innerWidth > 640;
refresh();
if (pages.length === 1) pages[0].element.open = true;
