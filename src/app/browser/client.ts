import { browser } from 'wxt/browser';
import type { Client } from '../client.ts';
import { followTab } from './follow.ts';
import { browserModel } from './language-model.ts';
import { pageReport } from './page-report.ts';
import { loadPdf } from './pdf.ts';
import { browserPostings } from './posting-shelf.ts';
import { panelOpener } from './side-panel.ts';
import { browserStorage } from './storage.ts';
import { browserTabs } from './tabs.ts';

const linkedIn = { origins: ['https://www.linkedin.com/*'] };

/** The client that runs in the browser itself. */
export function browserClient(surface: Client['surface']): Client {
  const windowId = browser.windows.getCurrent().then((own) => own.id);
  return {
    surface,
    storage: browserStorage(),
    postings: browserPostings(),
    loadPdf,
    model: browserModel(),
    access: {
      isAlwaysOn: () => browser.permissions.contains(linkedIn),
      askAlwaysOn: () => browser.permissions.request(linkedIn),
      async dropAlwaysOn() {
        await browser.permissions.remove(linkedIn);
      },
    },
    follow: (listener, signal) => followTab(browserTabs(), listener, signal),
    openPanel: surface === 'popup' ? panelOpener(windowId) : null,
    copy: (text) => navigator.clipboard.writeText(text),
    saveFile(name, text) {
      const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
    pageReport,
    now: () => Date.now(),
  };
}
