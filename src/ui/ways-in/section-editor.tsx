import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Section } from '../../profile/profile.ts';
import type { ProfileSnapshot } from '../../profile/snapshot.ts';
import { screens, wayInScreen } from '../../words/words.ts';
import { usePage } from '../context.ts';

const words = wayInScreen.health;

/** What each item of a list is made of; languages are names only. */
const columns = {
  experience: ['title', 'company', 'start', 'end', 'location', 'description'],
  education: ['school', 'degree', 'field', 'start', 'end'],
  certifications: ['name', 'issuer', 'issued'],
  featured: ['kind', 'title', 'url'],
} as const;
type RowSection = keyof typeof columns;
type Rows = Record<string, string | null>[];
const isRowSection = (section: Section): section is RowSection => section in columns;
/** Columns that are null where nothing is said. */
const dates = new Set<string>(['start', 'end', 'issued']);

/** A text, or names one a line. */
function TextEditor({
  section,
  value,
  onChange,
}: {
  section: Section;
  value: string;
  onChange(text: string): void;
}) {
  const id = useId();
  const isList = section === 'skills' || section === 'languages';
  return (
    <>
      <label for={id}>{screens.profile.fields[section]}</label>
      {isList ? <p class="quiet">{words.oneALine}</p> : null}
      <textarea
        id={id}
        rows={section === 'about' || isList ? 8 : 2}
        dir="auto"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </>
  );
}

/** Items with several fields each. */
function RowsEditor({
  section,
  rows,
  onChange,
}: {
  section: RowSection;
  rows: Rows;
  onChange(rows: Rows): void;
}) {
  const id = useId();
  const change = (index: number, column: string, text: string) =>
    onChange(
      rows.map((row, at) =>
        at === index ? { ...row, [column]: text === '' && dates.has(column) ? null : text } : row,
      ),
    );
  const empty = Object.fromEntries(
    columns[section].map((column) => [column, dates.has(column) ? null : '']),
  );
  return (
    <>
      {rows.map((row, index) => (
        // Rows have no other name than their place, and are only added at the end.
        <fieldset key={`${index} of ${rows.length}`} class="section-row">
          <legend>{words.item(index + 1)}</legend>
          {columns[section].map((column) => (
            <div key={column}>
              <label for={`${id}-${index}-${column}`}>{words.columns[column]}</label>
              {column === 'description' ? (
                <textarea
                  id={`${id}-${index}-${column}`}
                  rows={4}
                  dir="auto"
                  value={row[column] ?? ''}
                  onInput={(event) => change(index, column, event.currentTarget.value)}
                />
              ) : (
                <input
                  id={`${id}-${index}-${column}`}
                  type="text"
                  dir="auto"
                  value={row[column] ?? ''}
                  onInput={(event) => change(index, column, event.currentTarget.value)}
                />
              )}
            </div>
          ))}
          <button
            type="button"
            class="link"
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          >
            {words.drop(index + 1)}
          </button>
        </fieldset>
      ))}
      <button type="button" class="secondary" onClick={() => onChange([...rows, empty])}>
        {words.add}
      </button>
    </>
  );
}

/** Lets the user put a section right as Byline understood it. */
export function SectionEditor({ section, onDone }: { section: Section; onDone(): void }) {
  const { store } = usePage();
  const snapshot = store.lastSnapshot.value;
  const text = useSignal(snapshot === null ? '' : textOf(section, snapshot));
  const rows = useSignal<Rows>(snapshot === null ? [] : rowsOf(section, snapshot));
  const isRows = isRowSection(section);
  const save = () => {
    store.correct(section, isRows ? rows.value : written(section, text.value, snapshot));
    onDone();
  };
  return (
    <div class="section-editor">
      {isRowSection(section) ? (
        <RowsEditor
          section={section}
          rows={rows.value}
          onChange={(changed) => {
            rows.value = changed;
          }}
        />
      ) : (
        <TextEditor
          section={section}
          value={text.value}
          onChange={(changed) => {
            text.value = changed;
          }}
        />
      )}
      <p class="quiet">{words.until}</p>
      <div class="row">
        <button type="button" class="primary" onClick={save}>
          {words.save}
        </button>
        <button type="button" class="link" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

function textOf(section: Section, snapshot: ProfileSnapshot): string {
  if (section === 'skills') return snapshot.skills.items.map(({ name }) => name).join('\n');
  if (section === 'languages') return snapshot.languages.items.join('\n');
  const field = snapshot[section];
  return 'text' in field ? field.text : '';
}

function rowsOf(section: Section, snapshot: ProfileSnapshot): Rows {
  if (!isRowSection(section)) return [];
  return snapshot[section].items.map((item) => ({ ...item }));
}

/** What a text stands for: itself, or names one a line. Skills keep their endorsements. */
function written(
  section: Section,
  text: string,
  snapshot: ProfileSnapshot | null,
): string | unknown[] {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  if (section === 'languages') return lines;
  if (section !== 'skills') return text.trim();
  const counts = new Map(
    snapshot?.skills.items.map(({ name, endorsements }) => [name, endorsements]),
  );
  return lines.map((name) => ({ name, endorsements: counts.get(name) ?? null }));
}
