import type { Frontend } from '../reading.ts';
import { first } from './dom.ts';
import { firstFound, type Strategy, strategy } from './strategy.ts';

const mark = (name: string, frontend: Frontend, seen: string, selector: string) =>
  strategy<Document, Frontend>(name, frontend, seen, (document) =>
    first(document, selector) ? frontend : null,
  );

/** How the builds of LinkedIn's page are told apart. */
export const frontendMarks: readonly Strategy<Document, Frontend>[] = [
  mark('sdui-shell', 'sdui', '2026-09', 'body[data-rehydrated], main#workspace'),
  mark('ember-shell', 'ember', '2026-06', 'body.ember-application, .application-outlet'),
  // Saved pages often lack the shell.
  mark('sdui-keys', 'sdui', '2026-09', '[componentkey^="com.linkedin.sdui."]'),
  mark('guest-card', 'guest', '2026-08', '.top-card-layout, .topcard, .base-serp-page'),
  mark('artdeco-root', 'ember', '2024-11', 'html.artdeco'),
];

export function frontendOf(document: Document): Frontend {
  return firstFound(frontendMarks, document)?.value ?? null;
}
