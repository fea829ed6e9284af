import type { ModelPort, ModelState } from '../../src/app/model/model-port.ts';

/** A language model that turns the last two parts of any line around, so that no fact changes. */
export function fakeModel(state: ModelState): ModelPort {
  return {
    state: async () => state,
    async start(_, onProgress) {
      if (state === 'to download') onProgress(0.4);
      return {
        async ask(prompt) {
          const line = prompt.slice(prompt.indexOf('\n') + 1);
          const parts = line.split(/(?: \| |, )/);
          const turned = [...parts.slice(0, -2), ...parts.slice(-2).reverse()].join(' | ');
          return JSON.stringify({ wordings: [turned, `${line} (again)`] });
        },
        end() {},
      };
    },
  };
}
