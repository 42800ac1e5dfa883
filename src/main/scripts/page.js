// Starts the components of the page, shows the questions that depend on another answer and unfolds what is led to.
import { initAll } from "/assets/govuk-frontend.min.js";

/** The values now chosen for the fields of this name. */
function chosen(name) {
  return [...document.getElementsByName(name)]
    .filter((field) => !["radio", "checkbox"].includes(field.type) || field.checked)
    .map((field) => field.value);
}

/** A dependent part is seen only while its question has the wanted value; the server decides again. */
function showDependents() {
  for (const part of document.querySelectorAll("[data-show-when-key][data-show-when-value]")) {
    part.hidden = !chosen(part.dataset.showWhenKey).includes(part.dataset.showWhenValue);
  }
}

/** What an address of this page leads to is unfolded, so that one press is enough. */
function unfoldTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
  }
}

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
showDependents();
document.addEventListener("change", showDependents);
unfoldTarget();
window.addEventListener("hashchange", unfoldTarget);
// The browser's back button puts answers back after the page is drawn.
window.addEventListener("pageshow", showDependents);
