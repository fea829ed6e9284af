/** The browsers' two ways to show a panel beside the page; neither is in the shared types. */
interface PanelGlobals {
  chrome?: { sidePanel?: { open?: (options: { windowId: number }) => Promise<void> } };
  browser?: { sidebarAction?: { open?: () => Promise<void> } };
}

/**
 * Opens the panel beside the page, or null where the browser has none. The window's number is
 * asked for beforehand, because the browser opens the panel only when nothing was waited for
 * within the click.
 */
export function panelOpener(windowId: Promise<number | undefined>): (() => Promise<void>) | null {
  const { chrome, browser } = globalThis as unknown as PanelGlobals;
  const chromium = chrome?.sidePanel;
  if (chromium?.open) {
    let known: number | undefined;
    void windowId.then((id) => {
      known = id;
    });
    return () => {
      if (known === undefined) return Promise.reject(new Error('The window is not known yet.'));
      return chromium.open?.({ windowId: known }) ?? Promise.resolve();
    };
  }
  const firefox = browser?.sidebarAction;
  if (!firefox?.open) return null;
  return async () => {
    await firefox.open?.();
    // Chromium closes the popup by itself; Firefox leaves it over the page (seen in 153).
    window.close();
  };
}
