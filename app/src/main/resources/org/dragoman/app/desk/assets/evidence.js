// Shows the record of the words under the pointer or the keyboard's focus. Without this script the words are links to it.
"use strict";

const text = document.querySelector("[data-evidence]");
let peek = null;

function hide() {
  peek?.remove();
  peek = null;
  document.querySelectorAll(".lit").forEach((element) => element.classList.remove("lit"));
}

function show(words) {
  hide();
  const ids = words.dataset.ids.split(" ");
  peek = document.createElement("div");
  peek.className = "peek";
  peek.setAttribute("role", "status");
  for (const id of ids.slice(0, 2)) {
    const card = document.getElementById(id);
    if (card) {
      const copy = card.cloneNode(true);
      copy.removeAttribute("id");
      copy.querySelectorAll("a").forEach((link) => link.replaceWith(...link.childNodes));
      peek.append(copy);
    }
  }
  for (const other of text.querySelectorAll("[data-ids]")) {
    if (other.dataset.ids.split(" ").includes(ids[0])) other.classList.add("lit");
  }
  const card = document.getElementById(ids[0]);
  card?.classList.add("lit");
  document.body.append(peek);
  const place = words.getBoundingClientRect();
  const room = window.innerHeight - place.bottom;
  const top = room > peek.offsetHeight + 12 ? place.bottom + 8 : Math.max(8, place.top - peek.offsetHeight - 8);
  peek.style.top = `${top + window.scrollY}px`;
  peek.style.left = `${Math.max(8, Math.min(place.left, window.innerWidth - peek.offsetWidth - 16)) + window.scrollX}px`;
}

text?.addEventListener("pointerover", (event) => {
  const words = event.target.closest("[data-ids]");
  if (words) show(words);
});
text?.addEventListener("pointerleave", hide);
text?.addEventListener("focusin", (event) => {
  const words = event.target.closest("[data-ids]");
  if (words) show(words);
});
text?.addEventListener("focusout", hide);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});
