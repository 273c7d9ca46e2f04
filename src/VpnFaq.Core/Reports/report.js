
(function () {
  'use strict';
  var all = function (selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); };
  var box = document.getElementById('filter');
  var form = box && box.querySelector('form');
  var resources = all('.resource');
  var folds = resources.concat(all('.rest'));
  var atStart = folds.map(function (fold) { return fold.open; });

  // Copying: the clipboard where the browser gives it to a file, else the old way.
  function copy(text) {
    if (navigator.clipboard && window.isSecureContext) {
      return navigator.clipboard.writeText(text).catch(function () { return copyBySelection(text); });
    }
    return Promise.resolve(copyBySelection(text));
  }

  function copyBySelection(text) {
    var area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    document.body.appendChild(area);
    area.select();
    var done = document.execCommand('copy');
    area.remove();
    if (!done) { throw new Error('not copied'); }
  }

  function say(button, word) {
    button.textContent = word;
    var status = document.getElementById('shown');
    if (status) { status.textContent = word + '.'; }
    setTimeout(function () { button.textContent = 'Copy'; if (form) { count(); } }, 2000);
  }

  all('.copy').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      Promise.resolve().then(function () { return copy(button.parentNode.querySelector('code').textContent); })
        .then(function () { say(button, 'Copied'); button.focus(); }, function () { say(button, 'Not copied'); });
    });
  });

  var findings = all('.finding');
  var texts = null;

  function count() {
    var shown = findings.filter(function (finding) { return !finding.hidden; }).length;
    document.getElementById('shown').textContent = shown + ' of ' + findings.length + ' findings shown';
  }

  function apply() {
    var boxes = all('input[type=checkbox]', form);
    var words = form.elements.text.value.trim().toLowerCase();
    var off = { severity: {}, outcome: {}, topic: {} };
    var narrowed = words !== '';
    boxes.forEach(function (box) { if (!box.checked) { off[box.name][box.value] = narrowed = true; } });
    if (words && !texts) {
      texts = findings.map(function (finding) {
        var head = finding.closest('.resource');
        return (head.querySelector('h3').textContent + ' ' + head.querySelector('.kind').textContent + ' ' + finding.textContent).toLowerCase();
      });
    }
    findings.forEach(function (finding, i) {
      var marks = finding.dataset;
      finding.hidden = Boolean(off.severity[marks.severity] || off.outcome[marks.outcome] || off.topic[marks.topic] || (words && texts[i].indexOf(words) < 0));
    });
    folds.forEach(function (fold, i) {
      fold.hidden = !fold.querySelector('.finding:not([hidden])');
      fold.open = narrowed ? !fold.hidden : atStart[i];
    });
    count();
  }

  function reset() {
    form.reset();
    apply();
  }

  // A link of the page leads to findings or to a drawing, even to such as are folded or filtered out.
  function arrive() {
    var target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!target || !target.matches('.resource, .card')) { return; }
    if (target.hidden) { reset(); }
    var fold = target.closest('details');
    if (fold) { fold.open = true; }
    target.scrollIntoView();
    (target.querySelector('summary') || target).focus({ preventScroll: true });
  }

  // Shows what a count or a rule of the summary stands for.
  function narrow(outcome, severity, text) {
    form.reset();
    all('input[type=checkbox]', form).forEach(function (mark) {
      var wanted = { outcome: outcome, severity: severity }[mark.name];
      mark.checked = !wanted || mark.value === wanted;
    });
    form.elements.text.value = text || '';
    box.open = true;
    apply();
    var heading = document.getElementById('findings-heading');
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  }

  if (form) {
    box.hidden = false;
    box.open = window.innerWidth > 700;
    form.reset();
    form.addEventListener('input', apply);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    document.getElementById('everything').addEventListener('click', reset);
    count();
    all('[data-only-outcome], [data-rule]').forEach(function (link) {
      link.addEventListener('click', function (event) {
        event.preventDefault();
        narrow(link.dataset.onlyOutcome || 'Fail', link.dataset.onlySeverity, link.dataset.rule);
      });
    });
  }

  window.addEventListener('hashchange', arrive);
  all('.card a, .tiles a').forEach(function (link) {
    link.addEventListener('click', function () { if (link.getAttribute('href') === location.hash) { arrive(); } });
  });
  arrive();

  // Paper cannot be unfolded.
  var unfolded = resources.concat(all('.broken details, .all'));
  var beforePrint = [];
  window.addEventListener('beforeprint', function () {
    beforePrint = unfolded.map(function (fold) { var was = fold.open; fold.open = true; return was; });
  });
  window.addEventListener('afterprint', function () {
    unfolded.forEach(function (fold, i) { fold.open = beforePrint[i]; });
  });
}());
