// Starts the components of the page and shows the questions that depend on another answer.
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

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
showDependents();
document.addEventListener("change", showDependents);
// The browser's back button puts answers back after the page is drawn.
window.addEventListener("pageshow", showDependents);
