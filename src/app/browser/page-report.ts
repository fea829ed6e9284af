import { browser } from 'wxt/browser';
import { z } from '../../schema/zod.ts';

const reportSchema = z.object({
  version: z.literal(1),
  made: z.nullable(z.string()),
  url: z.string(),
  html: z.string(),
  isCut: z.boolean(),
});

/**
 * The text of a report about the page in the tab, as the file will hold it; null where the page
 * cannot be looked at.
 */
export async function pageReport(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    const target = { tabId: tab.id };
    const [frame] = await browser.scripting.executeScript({ target, files: ['/report.js'] });
    const parsed = reportSchema.safeParse(frame?.result);
    return parsed.success ? `${JSON.stringify(parsed.data, null, 2)}\n` : null;
  } catch {
    // The tab is closed to Byline, or gone.
    return null;
  }
}
