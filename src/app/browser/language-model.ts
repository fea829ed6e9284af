import type { ModelPort, ModelState } from '../model/model-port.ts';

/** The part of Chrome's Prompt API that is used here (Chrome 138 and later, in extension pages). */
interface PromptSession {
  prompt(
    input: string,
    options: { responseConstraint: object; signal: AbortSignal },
  ): Promise<string>;
  destroy(): void;
}

/** The browser wants to be told the languages (warning seen in Chromium 156). */
interface Languages {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
}

interface PromptApi {
  availability(
    languages: Languages,
  ): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(
    options: Languages & {
      initialPrompts: { role: 'system'; content: string }[];
      monitor(monitor: EventTarget): void;
      signal: AbortSignal;
    },
  ): Promise<PromptSession>;
}

/** Of ours those that Chrome's model is attested for; Portuguese is not among them. */
const spoken = [{ type: 'text' as const, languages: ['en', 'es', 'fr', 'de'] }];
const languages: Languages = { expectedInputs: spoken, expectedOutputs: spoken };

const stateOf: Record<Awaited<ReturnType<PromptApi['availability']>>, ModelState> = {
  unavailable: 'absent',
  downloadable: 'to download',
  downloading: 'to download',
  available: 'ready',
};

/** The browser's own model; null in a browser that has no such thing. */
export function browserModel(): ModelPort | null {
  const { LanguageModel: api } = globalThis as { LanguageModel?: PromptApi };
  if (api === undefined) return null;
  return {
    async state() {
      return stateOf[await api.availability(languages)] ?? 'absent';
    },
    async start(instructions, onProgress, signal) {
      const session = await api.create({
        ...languages,
        initialPrompts: [{ role: 'system', content: instructions }],
        monitor(monitor) {
          monitor.addEventListener('downloadprogress', (event) => {
            onProgress((event as ProgressEvent).loaded);
          });
        },
        signal,
      });
      return {
        ask: (prompt, schema, asked) =>
          session.prompt(prompt, { responseConstraint: schema, signal: asked }),
        end: () => session.destroy(),
      };
    },
  };
}
