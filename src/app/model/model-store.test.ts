import { signal } from '@preact/signals';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { KnownProfile } from '../../profile/profile.ts';
import { core } from '../core.ts';
import type { ModelPort, ModelState } from './model-port.ts';
import { createModelStore } from './model-store.ts';

const known: KnownProfile = {
  headline: 'Ward Nurse',
  about: 'I look after 12 beds on a cardiac ward.',
  experience: [],
};
const line = 'I look after 12 beds on a cardiac ward.';

/** A model that says what it is told to say. */
function double(says: unknown, state: ModelState = 'ready') {
  const asked: string[] = [];
  const port: ModelPort = {
    state: async () => state,
    async start(_, onProgress) {
      for (const share of [0.25, 1]) onProgress(share);
      return {
        async ask(prompt) {
          asked.push(prompt);
          if (says instanceof Error) throw says;
          return typeof says === 'string' ? says : JSON.stringify(says);
        },
        end() {},
      };
    },
  };
  return { port, asked };
}

async function open(port: ModelPort | null, isOn = true) {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const ideas = await core.loadIdeas();
  const store = createModelStore({
    port,
    isOn: signal(isOn),
    ideas: signal(ideas),
    facts: signal(ideas.collectFacts(known, '2026-11')),
    known: signal(known),
    save: (_, into, data) => {
      into.value = data;
    },
    signal: end.signal,
  });
  await Promise.resolve();
  return store;
}
const even = () => 50;

test('is not there in a browser without a model, nor before it is turned on', async () => {
  expect((await open(null)).usesModel.value).toBe(false);
  const off = await open(double({ wordings: [] }).port, false);
  off.lookForModel();
  await vi.waitFor(() => expect(off.modelState.value).toBe('ready'));
  expect(off.usesModel.value).toBe(false);
  off.setModel(true);
  expect(off.usesModel.value).toBe(true);
  const absent = await open(double({}, 'absent').port);
  expect(absent.usesModel.value).toBe(false);
});

test('shows only wordings that say nothing foreign', async () => {
  const { port, asked } = double({
    wordings: [
      'On a cardiac ward, I look after 12 beds.',
      'I look after 14 beds on a cardiac ward.',
      'At Mercy Hospital I look after 12 beds on a cardiac ward.',
      'I look after 12 beds on a cardiac ward and am ACLS certified.',
      line,
    ],
  });
  const wordings = await (await open(port)).sayAgain(line, 2600, even);
  expect(wordings.map(({ text }) => text)).toEqual(['On a cardiac ward, I look after 12 beds.']);
  expect(asked[0]).toContain(line);
});

test('shows none that scores less, and the best first', async () => {
  const { port } = double({
    wordings: ['12 beds on a cardiac ward are mine.', 'I look after a cardiac ward of 12 beds.'],
  });
  const score = (text: string) => (text.startsWith('12') ? 40 : text === line ? 50 : 60);
  const wordings = await (await open(port)).sayAgain(line, 2600, score);
  expect(wordings).toEqual([{ text: 'I look after a cardiac ward of 12 beds.', gain: 10 }]);
});

test.each(['no JSON', '{"wordings": 7}', '{}', '[]', ''])(
  'makes nothing of the answer %j',
  async (answer) => {
    expect(await (await open(double(answer).port)).sayAgain(line, 2600, even)).toEqual([]);
  },
);

test('says when the model does not answer, and asks it again at the next click', async () => {
  const store = await open(double(new Error('The model is gone.')).port);
  await expect(store.sayAgain(line, 2600, even)).rejects.toThrow();
  await expect(store.sayAgain(line, 2600, even)).rejects.toThrow();
  expect(store.modelProgress.value).toBeNull();
});
