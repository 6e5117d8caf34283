"use strict";

// The keys of the workbench. What they do stands in the page: #keys lists them, and elements with data-does are what
// they press or go to. Pages work without this script.

const deeds = new Map();
for (const item of document.querySelectorAll("#keys [data-key]")) {
  const known = deeds.get(item.dataset.key) ?? [];
  deeds.set(item.dataset.key, [...known, item.dataset.deed]);
}

function isBeingFilledIn(element) {
  if (element.matches("input:not([type=radio]):not([type=checkbox]), select")) {
    return true;
  }
  return element.matches("textarea") && element.id !== "source-text";
}

// What a key does depends on what the page has: "a" accepts in the review and adds an actor while fixing.
function target(key) {
  for (const deed of deeds.get(key) ?? []) {
    const found = document.querySelector(`[data-does="${deed}"]`);
    if (found) {
      return found;
    }
  }
  return null;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
    return;
  }
  if (isBeingFilledIn(event.target)) {
    if (event.key === "Escape") {
      event.target.blur();
    }
    return;
  }
  const found = target(event.key);
  if (found) {
    event.preventDefault();
    if (found.matches("input, textarea, select")) {
      found.focus();
    } else {
      found.click();
    }
  }
});

// Words of the text that are selected in the text area go into a field, with the place where they stand.
const source = document.getElementById("source-text");

function use(button) {
  const whole = source.value.slice(source.selectionStart, source.selectionEnd);
  const words = whole.trim().replace(/\s+/g, " ");
  if (!words) {
    source.focus();
    return;
  }
  const field = document.getElementById(button.dataset.words);
  field.value = words;
  field.nextElementSibling.value = source.selectionStart + whole.indexOf(whole.trim());
  field.classList.add("changed");
}

if (source) {
  // A text area that is read-only has no caret, without which keys cannot select. It has one, and takes no change.
  source.readOnly = false;
  source.addEventListener("beforeinput", (event) => event.preventDefault());
  for (const button of document.querySelectorAll("[data-words]")) {
    button.hidden = false;
    button.addEventListener("click", () => use(button));
  }
  for (const field of document.querySelectorAll(".chosen input:not([type=hidden])")) {
    field.addEventListener("input", () => { field.nextElementSibling.value = ""; });
  }
  source.focus({ preventScroll: true });
  source.setSelectionRange(Number(source.dataset.start), Number(source.dataset.end));
  // The evidence is brought into view by what share of the text stands before it.
  source.scrollTop = source.scrollHeight * (source.dataset.start / Math.max(1, source.value.length)) - source.clientHeight / 3;
}

// A name that was given once is given again.
const ask = document.querySelector("form[data-remember]");
if (ask) {
  const field = ask.querySelector("input:not([type=hidden])");
  const kept = localStorage.getItem(ask.dataset.remember);
  ask.addEventListener("submit", () => localStorage.setItem(ask.dataset.remember, field.value));
  if (kept) {
    field.value = kept;
    ask.submit();
  } else {
    field.focus();
  }
}
