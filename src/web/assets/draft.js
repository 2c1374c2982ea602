// Drafts save themselves some seconds after typing stops and when the page is left. Each save carries the
// stamp that the form started from, and takes over the new one; after a clash nothing is sent any more until
// the person presses the button, which shows both texts. Without script the button does all of it.
for (const form of document.querySelectorAll("form[data-stamp]")) {
  const stamp = form.elements[form.dataset.stamp];
  const said = document.createElement("p");
  said.className = "saved";
  said.setAttribute("role", "status");
  form.append(said);
  let timer, typed = false, busy = null, over = false;
  const save = (leaving) => {
    clearTimeout(timer);
    if (!typed || busy || over) return;
    typed = false;
    const body = new URLSearchParams(new FormData(form));
    const asked = { method: "POST", body, headers: { "X-Quiet-Save": "1" }, redirect: "manual", keepalive: leaving };
    busy = fetch(form.action, asked).then(async (answer) => {
      if (answer.ok && answer.headers.has("X-Stamp")) {
        stamp.value = answer.headers.get("X-Stamp");
        said.textContent = await answer.text();
      } else {
        over = answer.status === 409;
        said.textContent = over ? form.dataset.clash : form.dataset.unsaved;
      }
    }).catch(() => { typed = true; said.textContent = form.dataset.unsaved; }).finally(() => {
      busy = null;
      if (typed) later();
    });
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(() => save(false), 3000); };
  form.addEventListener("input", () => { typed = true; later(); });
  document.addEventListener("visibilitychange", () => { if (document.hidden) save(true); });
  addEventListener("pagehide", () => save(true));
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (busy) {
      event.preventDefault();
      busy.finally(() => form.requestSubmit(event.submitter));
    } else {
      over = true;
    }
  });
}
