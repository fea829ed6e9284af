import type { Frontend } from '../reading.ts';
import { first } from './dom.ts';
import { type Build, ember, firstFound, type Strategy, sdui, strategy } from './strategy.ts';

const mark = (name: string, build: Build, selector: string) =>
  strategy<Document, Frontend>(name, build, (document) =>
    first(document, selector) ? build[0] : null,
  );

/** How the builds of LinkedIn's page are told apart. */
export const frontendMarks: readonly Strategy<Document, Frontend>[] = [
  mark('sdui-shell', sdui, 'body[data-rehydrated], main#workspace'),
  mark('ember-shell', ember, 'body.ember-application, .application-outlet'),
  // Saved pages often lack the shell.
  mark('sdui-keys', sdui, '[componentkey^="com.linkedin.sdui."]'),
  mark('guest-card', ['guest', '2026-08'], '.top-card-layout, .topcard, .base-serp-page'),
  mark('artdeco-root', ['ember', '2024-11'], 'html.artdeco'),
];

export function frontendOf(document: Document): Frontend {
  return firstFound(frontendMarks, document)?.value ?? null;
}
