import type { Signal } from '@preact/signals';
import type { RecordKind } from './record-kind.ts';

/** Shows new data at once and writes it to the storage. */
export type SaveRecord = <Data>(record: RecordKind<Data>, into: Signal<Data>, data: Data) => void;
