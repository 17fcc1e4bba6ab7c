(() => {
  const form = document.querySelector(".filters");
  if (!form) return;
  form.hidden = false;
  const files = [...document.querySelectorAll(".file")];
  const all = files.flatMap(file => [...file.querySelectorAll(".finding")].map(finding => ({
    file, finding,
    text: (file.dataset.name + " " + finding.textContent).toLowerCase(),
  })));
  const apply = () => {
    const severities = new Set([...form.querySelectorAll("[name=severity]:checked")].map(box => box.value));
    const fixable = form.elements.fixable.checked;
    const rule = form.elements.rule.value;
    const words = form.elements.words.value.toLowerCase().split(/\s+/).filter(word => word);
    const shown = new Map();
    let count = 0;
    for (const { file, finding, text } of all) {
      const fits = severities.has(finding.dataset.severity)
        && (!fixable || "fixable" in finding.dataset)
        && (!rule || finding.dataset.rule === rule)
        && words.every(word => text.includes(word));
      finding.hidden = !fits;
      if (fits) {
        count++;
        shown.set(file, (shown.get(file) || 0) + 1);
      }
    }
    for (const file of files) {
      file.hidden = !shown.has(file);
      file.querySelector(".count").textContent = shown.get(file) || 0;
    }
    document.querySelector(".none").hidden = count > 0;
    form.querySelector("output").textContent = count === all.length ? "" : count + " / " + all.length;
    history.replaceState(null, "", "#" + new URLSearchParams([
      ...(words.length ? [["words", words.join(" ")]] : []), ...(rule ? [["rule", rule]] : []),
    ]).toString());
  };
  const wanted = new URLSearchParams(location.hash.slice(1));
  form.elements.words.value = wanted.get("words") || "";
  form.elements.rule.value = wanted.get("rule") || "";
  form.addEventListener("input", apply);
  form.addEventListener("submit", event => event.preventDefault());
  if (wanted.get("words") || wanted.get("rule")) apply();
})();
