/**
 * The page's script, for comfort alone: switching colours, sorting, filtering, looking up a pair, unfolding for print.
 * It stands in the page as it stands here; it reads and moves what is there, and never makes HTML out of text.
 */
export const SCRIPT = `'use strict';
(() => {
  const byId = (id) => document.getElementById(id);

  const theme = byId('theme');
  const root = document.documentElement;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);
  const nameTheme = () => { theme.textContent = isDark() ? 'Light colours' : 'Dark colours'; };
  theme.addEventListener('click', () => { root.dataset.theme = isDark() ? 'light' : 'dark'; nameTheme(); });
  prefersDark.addEventListener('change', nameTheme);
  nameTheme();
  theme.hidden = false;

  const numberIn = (cell) => {
    const found = /-?[0-9][0-9,]*(?:\\.[0-9]+)?/.exec(cell.textContent.replace('\\u2212', '-'));
    return found === null ? null : Number(found[0].replaceAll(',', ''));
  };
  const AT_ONCE = 25;
  const page = (table) => {
    let fitting = 0;
    for (const row of table.tBodies[0].rows) {
      const fits = row.dataset.out === undefined;
      if (fits) fitting += 1;
      row.hidden = !fits;
      row.classList.toggle('later', fits && table.dataset.all === undefined && fitting > AT_ONCE);
    }
    if (table.more === undefined) return;
    table.more.hidden = table.dataset.all !== undefined || fitting <= AT_ONCE;
    table.more.textContent = 'Show all ' + fitting + ' rows';
  };
  for (const table of document.querySelectorAll('.scroll > table')) {
    if (table.tBodies[0].rows.length <= AT_ONCE) continue;
    table.more = document.createElement('button');
    table.more.type = 'button';
    table.more.className = 'more';
    table.more.addEventListener('click', () => { table.dataset.all = ''; page(table); });
    table.parentNode.after(table.more);
    page(table);
  }

  const inWords = new Intl.Collator('en', { numeric: true });
  const sortBy = (table, column, kind, descending) => {
    const rows = [...table.tBodies[0].rows].map((row) => {
      const cell = row.cells[column];
      return { row, key: kind === 'num' ? numberIn(cell) : cell.textContent };
    });
    rows.sort((a, b) => {
      if (a.key === null || b.key === null) return (a.key === null) - (b.key === null);
      const order = kind === 'num' ? a.key - b.key : inWords.compare(a.key, b.key);
      return descending ? -order : order;
    });
    table.tBodies[0].append(...rows.map(({ row }) => row));
    page(table);
  };
  for (const head of document.querySelectorAll('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      const descending = before === null ? head.dataset.sort === 'num' : before === 'ascending';
      for (const other of head.parentNode.cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      sortBy(head.closest('table'), head.cellIndex, head.dataset.sort, descending);
    });
  }

  for (const form of document.querySelectorAll('form.filter')) {
    const items = [...byId(form.dataset.filters).querySelectorAll('[data-class]')];
    const ids = items.map((item) => item.cells[0].textContent.toLowerCase());
    const counted = form.querySelector('output');
    const apply = () => {
      const wanted = form.elements.class ? form.elements.class.value : '';
      const text = form.elements.text.value.trim().toLowerCase();
      let shown = 0;
      items.forEach((item, i) => {
        const fits = (wanted === '' || item.dataset.class === wanted) && ids[i].includes(text);
        if (fits) { shown += 1; delete item.dataset.out; } else item.dataset.out = '';
      });
      page(byId(form.dataset.filters));
      counted.textContent = shown + ' of ' + items.length + ' shown';
    };
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.hidden = false;
    apply();
  }

  const pairs = byId('pairs');
  if (pairs !== null) {
    const values = pairs.dataset.values.split(' ');
    const [first, second, out] = ['pair-a', 'pair-b', 'pair-value'].map(byId);
    const size = first.options.length;
    const show = () => {
      const [i, j] = [first.selectedIndex, second.selectedIndex].sort((a, b) => a - b);
      const value = Number(values[i * size - (i * (i + 1)) / 2 + j - i - 1]) / 100;
      out.textContent = i === j ? 'is 1: the same model' : 'is ' + value.toFixed(2).replace('-', '\\u2212');
    };
    second.selectedIndex = 1;
    pairs.querySelector('.lookup').hidden = false;
    pairs.addEventListener('input', show);
    const cells = byId('heat-cells');
    cells.addEventListener('pointermove', (event) => {
      const box = cells.getBoundingClientRect();
      const at = (from, length, position) => Math.min(size - 1, Math.max(0, Math.floor((size * (position - from)) / length)));
      first.selectedIndex = at(box.top, box.height, event.clientY);
      second.selectedIndex = at(box.left, box.width, event.clientX);
      show();
    });
    show();
  }

  const tip = byId('tip');
  const showTip = ({ target }) => {
    const of = target.closest && target.closest('[data-tip]');
    tip.hidden = of === null || of === undefined;
    if (tip.hidden) return;
    tip.textContent = of.dataset.tip;
    const box = of.getBoundingClientRect();
    const left = Math.min(Math.max(8, box.left + box.width / 2 - tip.offsetWidth / 2), innerWidth - tip.offsetWidth - 8);
    tip.style.left = left + scrollX + 'px';
    tip.style.top = (box.top < 48 ? box.bottom + 6 : box.top - tip.offsetHeight - 6) + scrollY + 'px';
  };
  addEventListener('pointerover', showTip);
  addEventListener('focusin', showTip);
  addEventListener('focusout', () => { tip.hidden = true; });
  addEventListener('keydown', ({ key }) => { if (key === 'Escape') tip.hidden = true; });

  const unfolded = [];
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details:not([open])')) {
      details.open = true;
      unfolded.push(details);
    }
  });
  addEventListener('afterprint', () => {
    for (const details of unfolded.splice(0)) details.open = false;
  });
})();
`;
