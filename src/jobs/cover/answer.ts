import type { Message } from '../../review/review.ts';
import type { DemandStatus } from './coverage.ts';

/** What a profile says to something asked for. */
export interface Answer {
  status: DemandStatus;
  has: Message;
}

export const message = (key: string, values: Message['values'] = {}): Message => ({
  key: `demand.${key}`,
  values,
});
