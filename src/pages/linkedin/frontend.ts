import type { Frontend } from '../reading.ts';
import { first } from './dom.ts';
import { firstFound, type Strategy } from './strategy.ts';

const mark = (
  name: string,
  frontend: 'sdui' | 'ember' | 'guest',
  seen: string,
  selector: string,
): Strategy<Document, Frontend> => ({
  name,
  frontend,
  seen,
  find: (document) => (first(document, selector) ? frontend : null),
});

/** How the builds of LinkedIn's page are told apart. */
export const frontendMarks: readonly Strategy<Document, Frontend>[] = [
  mark('rehydrated-body', 'sdui', '2026-09', 'body[data-rehydrated]'),
  mark('workspace', 'sdui', '2026-09', 'main#workspace'),
  mark('sdui-key', 'sdui', '2026-09', '[componentkey^="com.linkedin.sdui."]'),
  mark('ember-body', 'ember', '2026-06', 'body.ember-application'),
  mark('application-outlet', 'ember', '2026-06', '.application-outlet'),
  mark('artdeco-root', 'ember', '2026-06', 'html.artdeco'),
  mark('guest-card', 'guest', '2026-08', '.top-card-layout, .topcard, .base-serp-page'),
];

export function frontendOf(document: Document): Frontend {
  return firstFound(frontendMarks, document)?.value ?? null;
}
