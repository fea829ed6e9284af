import type { PostingReading } from '../pages/jobs/reading.ts';
import type { LoadPdf } from '../pages/pdf/extract.ts';
import type { PageReading } from '../pages/reading.ts';
import type { Reviewer } from '../review/reviewer.ts';
import type { RoleGuide } from '../roles/guide.ts';
import type { RoleEntry } from '../roles/role-entry.ts';
import type { IdeaCore } from './ideas/idea-core.ts';
import type { ModelPort } from './model/model-port.ts';
import type { JobCore } from './postings/job-core.ts';
import type { PostingShelf } from './postings/posting-shelf.ts';
import type { WayInCore } from './profile/way-in-core.ts';
import type { PanelMessage } from './protocol.ts';
import type { StoragePort } from './storage/port.ts';

/** What is known of the tab in front of the user. */
export type TabState =
  | { kind: 'loading' }
  /** The browser lets Byline see nothing of this tab. */
  | { kind: 'no access' }
  /** A page of the browser itself, or one it lets no extension into. */
  | { kind: 'closed page' }
  /** What was found where a posting was looked for: on LinkedIn's jobs pages and on any other site. */
  | { kind: 'posting'; reading: PostingReading }
  /** A LinkedIn tab that the browser does not let the reader into, such as an error page. */
  | { kind: 'refused' }
  | { kind: 'page'; reading: PageReading };

export type TabEvent =
  | { kind: 'tab'; state: TabState }
  /** The user typed into LinkedIn's own form. */
  | { kind: 'typed'; section: 'headline' | 'about'; text: string };

/** The tab that a popup or panel follows. */
export interface TabFollower {
  /** Sends to the reader in the tab; lost where there is none. */
  send(message: PanelMessage): void;
  /** Looks at the tab anew. */
  retry(): void;
}

/** The optional, lasting access to every LinkedIn tab. */
export interface AccessPort {
  isAlwaysOn(): Promise<boolean>;
  /** Asks the user. Must be the first thing a click handler does. */
  askAlwaysOn(): Promise<boolean>;
  dropAlwaysOn(): Promise<void>;
}

/** Everything a screen needs of the browser, so that it also runs on a fake. */
export interface Client {
  surface: 'popup' | 'panel';
  storage: StoragePort;
  postings: PostingShelf;
  /** The library that reads PDFs; its worker lies where only the browser's build knows. */
  loadPdf: LoadPdf;
  /** The language model of the browser; null where it has none. */
  model: ModelPort | null;
  access: AccessPort;
  follow(listener: (event: TabEvent) => void, signal: AbortSignal): TabFollower;
  /** Opens the panel beside the page; null where there is none to open. Must be the first thing a click handler does. */
  openPanel: (() => Promise<void>) | null;
  copy(text: string): Promise<void>;
  saveFile(name: string, text: string): void;
  /** The text of a page report about the tab; null where the page cannot be looked at. */
  pageReport(): Promise<string | null>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** The pure core that the screens run. */
export interface Core {
  roleIndex: readonly RoleEntry[];
  loadGuide(id: string): Promise<RoleGuide>;
  /** A reviewer that keeps what a change does not touch. */
  createReviewer(): Reviewer;
  /** What understands postings: loaded when the first one is looked at. */
  loadJobs(): Promise<JobCore>;
  /** What reads files and pastes: loaded with the first of them. */
  loadWaysIn(): Promise<WayInCore>;
  /** What makes suggestions: loaded when they are first asked for. */
  loadIdeas(): Promise<IdeaCore>;
}
