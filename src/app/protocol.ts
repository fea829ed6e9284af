import type { KnownTexts, PageReading } from '../pages/reading.ts';

/**
 * What the parts of Byline say to each other. Both ends parse what they hear: the reader with the
 * guards here (it must stay small, so it carries no schema library), the panel with
 * `reading-schema.ts`, because what it hears ends up in storage.
 */

/** The name of the one port between a popup or panel and the reader in a tab. */
export const portName = 'byline';

/** From the reader in the page to the popup or panel. */
export type ReaderMessage =
  | { kind: 'reading'; reading: PageReading }
  /** What the user has just typed in LinkedIn's own form. */
  | { kind: 'field'; section: 'headline' | 'about'; text: string };

/** From the popup or panel to the reader. */
export type PanelMessage =
  /** Read the page again now. */
  | { kind: 'read' }
  /** The profile's own texts, by which the reader tells the form's fields apart. */
  | { kind: 'known'; vanity: string; texts: KnownTexts };

/** Between the pages of the extension: the popup was opened on a tab, which opens it to Byline. */
export interface AccessMessage {
  kind: 'access';
  tabId: number;
}

type Unknown = Record<string, unknown>;

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

/** The message, or null where it is none of ours. */
export function parsePanelMessage(value: unknown): PanelMessage | null {
  if (!isRecord(value)) return null;
  if (value.kind === 'read') return { kind: 'read' };
  if (value.kind !== 'known' || typeof value.vanity !== 'string' || !isRecord(value.texts))
    return null;
  const { headline, about } = value.texts;
  if (!isOptionalText(headline) || !isOptionalText(about)) return null;
  const texts: KnownTexts = {};
  if (typeof headline === 'string') texts.headline = headline;
  if (typeof about === 'string') texts.about = about;
  return { kind: 'known', vanity: value.vanity, texts };
}

/** The message, or null where it is none of ours. */
export function parseAccessMessage(value: unknown): AccessMessage | null {
  if (!isRecord(value) || value.kind !== 'access' || typeof value.tabId !== 'number') return null;
  return { kind: 'access', tabId: value.tabId };
}

/** Who sent something, as the browser tells it. */
export interface Sender {
  id?: string | undefined;
  /** The address of the page the sender runs in. */
  url?: string | undefined;
}

/**
 * True for the pages of this very extension. Our own reader has the same id but the address of the
 * web page it runs in, so the address decides.
 *
 * @param origin The extension's own origin, with the slash (`chrome-extension://…/`).
 */
export function isOwnPage(sender: Sender | undefined, id: string, origin: string): boolean {
  return sender?.id === id && sender.url?.startsWith(origin) === true;
}
