import { stateGroups } from './states.ts';

const widths = [320, 400, 600];
const schemes = ['light', 'dark'];

/** Lists every state, each at several widths and in both colour schemes. */
export function listStates(root: Element): void {
  const list = document.createElement('main');
  list.className = 'state-list';
  list.append(element('h1', 'Byline: every state of the screen'));
  for (const { title, states } of stateGroups) {
    const rows = document.createElement('ul');
    for (const { name, query } of states) {
      const row = element('li', `${name}: `);
      row.append(link('plain', `?${query}`));
      for (const width of widths)
        for (const scheme of schemes)
          row.append(' ', link(`${width} ${scheme}`, `?${query}&width=${width}&scheme=${scheme}`));
      rows.append(row);
    }
    list.append(element('h2', title), rows);
  }
  root.append(list);
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function link(text: string, href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}
