"use strict";

// Pages work without this script; it only adds ease.

// Pointing at a report card lights up its words in the text.
function light(card, on) {
  const number = card.dataset.report;
  for (const piece of document.querySelectorAll("[data-reports]")) {
    const reports = piece.dataset.reports.replace(/[[\] ]/g, "").split(",");
    if (reports.includes(number)) {
      piece.classList.toggle("lit", on);
    }
  }
}

for (const card of document.querySelectorAll("[data-report]")) {
  card.addEventListener("pointerenter", () => light(card, true));
  card.addEventListener("pointerleave", () => light(card, false));
  card.addEventListener("focusin", () => light(card, true));
  card.addEventListener("focusout", () => light(card, false));
}

// A link to a report opens its card.
function open() {
  const card = location.hash && document.getElementById(location.hash.slice(1));
  if (card instanceof HTMLDetailsElement) {
    card.open = true;
  }
}

window.addEventListener("hashchange", open);
open();

// A form that was sent is not sent a second time by a second click.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", () => {
    form.setAttribute("aria-busy", "true");
    setTimeout(() => {
      for (const button of form.querySelectorAll("button")) {
        button.disabled = true;
      }
    });
  });
}
