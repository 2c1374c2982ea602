// Drafts save themselves some seconds after typing stops and when the page is left. Each save carries the
// stamp that the form started from, and takes over the new one; after a clash nothing is sent any more until
// the person presses the button, which shows both texts. Without script the button does all of it.
for (const form of document.querySelectorAll("form[data-stamp]")) {
  const stamp = form.elements[form.dataset.stamp];
  const said = document.createElement("p");
  said.className = "saved";
  said.setAttribute("role", "status");
  form.querySelector(".actions").after(said);
  let timer, typed = false, busy = null, over = false, left = null, tried = false, asks = false;
  // Files go with their own buttons.
  const typedIn = (of) => [...new FormData(of)].filter(([, text]) => typeof text === "string");
  const texts = (of) => typedIn(of).filter(([name]) => name !== "token" && name !== stamp.name)
    .map(([name, text]) => name + "=" + text.trim().replaceAll("\r\n", "\n")).join("\n\n");
  // Whoever comes back finds the form as they left it, which may be saved already under a newer stamp. If
  // just that is what is kept, nobody else changed anything, and the form goes on from there; with a new token
  // where the same person signed in anew meanwhile.
  const owner = (of) => of.elements.token.value.replace(/^[^.]*/, "");
  const asKept = async () => {
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
    return [...page.forms].find((other) => other.getAttribute("action") === form.getAttribute("action"));
  };
  const goOn = async () => {
    const kept = await asKept();
    if (!kept?.elements[stamp.name] || owner(kept) !== owner(form) || texts(kept) !== left) return false;
    stamp.value = kept.elements[stamp.name].value;
    form.elements.token.value = kept.elements.token.value;
    return true;
  };
  // What the service reckons is read from it after a save, never reckoned here. Rows that are empty stand
  // elsewhere there.
  const isBegun = (cell) => {
    const fields = [...cell.closest("tr").querySelectorAll("input:not([type=hidden])")];
    return !fields.length || fields.some((field) => field.value.trim());
  };
  const reckoned = (of) => [...(of?.querySelectorAll("[data-reckoned]") ?? [])].filter(isBegun);
  const reckon = async () => {
    if (document.hidden || !reckoned(form).length) return;
    const now = reckoned(await asKept()), shown = reckoned(form);
    if (now.length === shown.length) shown.forEach((cell, at) => { cell.textContent = now[at].textContent; });
  };
  const send = async () => {
    const body = new URLSearchParams(typedIn(form));
    const sent = texts(form);
    // A browser carries this much on when the page is left; more it would not even begin to send.
    const keepalive = body.toString().length < 60000;
    const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Quiet-Save": "1" }, redirect: "manual", keepalive });
    if (answer.ok && answer.headers.has("X-Stamp")) {
      stamp.value = answer.headers.get("X-Stamp");
      left = sent;
      tried = false;
      said.textContent = await answer.text();
      await reckon().catch(() => {});
    } else if (answer.status === 412) {
      over = asks = true;
      said.textContent = await answer.text();
    } else if (answer.status === 409 && !tried && await goOn()) {
      typed = tried = true;
    } else {
      over = answer.status === 409;
      said.textContent = over ? form.dataset.clash : form.dataset.unsaved;
    }
  };
  const during = (work) => {
    busy = work().catch(() => { typed = true; said.textContent = form.dataset.unsaved; }).finally(() => {
      busy = null;
      if (typed) later();
    });
  };
  const save = () => {
    clearTimeout(timer);
    if (!typed || busy || over) return;
    typed = false;
    during(send);
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(save, 3000); };
  form.addEventListener("input", () => {
    typed = true;
    if (form.dataset.asks) {
      over = asks = true;
      said.textContent = form.dataset.asks;
    } else {
      later();
    }
  });
  // What is not kept without a word from the person is not left without one either.
  addEventListener("beforeunload", (event) => { if (asks) event.preventDefault(); });
  document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });
  addEventListener("pagehide", save);
  addEventListener("pageshow", (event) => {
    left = texts(form);
    const back = event.persisted || performance.getEntriesByType("navigation")[0]?.type === "back_forward";
    if (!back) return;
    over = false;
    said.textContent = "";
    if (!busy) busy = goOn().catch(() => {}).finally(() => { busy = null; if (typed) later(); });
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    asks = false;
    if (busy) {
      event.preventDefault();
      busy.finally(() => form.requestSubmit(event.submitter));
    } else {
      over = true;
    }
  });
}

// How much of a text's room is used, as the server counts it.
for (const said of document.querySelectorAll("[data-counts]")) {
  const text = document.getElementById(said.dataset.counts);
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const count = () => { said.textContent = said.dataset.said.replace("{}", number.format([...text.value.trim()].length)); };
  text.addEventListener("input", count);
  addEventListener("pageshow", count);
}

// Who else is here just now, asked every twenty seconds while the page is in sight; asking says that one is here.
for (const said of document.querySelectorAll("[data-here]")) {
  const ask = async () => {
    if (document.hidden) return;
    const answer = await fetch(said.dataset.here, { cache: "no-store", redirect: "error" });
    const text = answer.ok ? await answer.text() : "";
    if (said.textContent !== text) said.textContent = text;
  };
  setInterval(() => ask().catch(() => {}), 20000);
}

// A file that is too large is said before it is sent; the server decides.
for (const input of document.querySelectorAll("input[type=file][data-most]")) {
  const said = document.createElement("span");
  said.className = "msg";
  said.setAttribute("role", "alert");
  input.before(said);
  const isLarge = () => [...input.files].some((file) => file.size > input.dataset.most * 1048576);
  const say = () => {
    said.textContent = isLarge() ? input.dataset.large : "";
    input.parentElement.classList.toggle("err", isLarge());
  };
  input.addEventListener("change", say);
  input.form.addEventListener("submit", (event) => {
    const sends = event.submitter?.getAttribute("formenctype") ?? input.form.enctype;
    if (!isLarge() || sends !== "multipart/form-data") return;
    event.preventDefault();
    say();
    input.focus();
  });
}
