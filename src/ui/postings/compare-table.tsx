import { useSignal } from '@preact/signals';
import type { JobCore } from '../../app/postings/job-core.ts';
import type { SavedDemands } from '../../jobs/market/asked-terms.ts';
import type { ComparedCell, ComparedRow } from '../../jobs/market/compare.ts';
import type { RoleGuide } from '../../roles/guide.ts';
import { postingWords } from '../../words/words.ts';
import { usePage } from '../context.ts';

const words = postingWords.compare;

function Cell({ cell, row }: { cell: ComparedCell; row: ComparedRow }) {
  if (cell === null)
    return (
      <td>
        <span class="hidden">{words.notAsked}</span>
      </td>
    );
  const status = postingWords.shared.status[row.status];
  const importance = postingWords.terms.importance[cell.importance];
  return (
    <td
      class={`cell cell-${cell.importance} term-${row.status}`}
      title={words.cell(importance, status)}
    >
      <span aria-hidden="true" class="cell-mark" />
      <span class="hidden">{words.cell(importance, status)}</span>
    </td>
  );
}

/** A table wider than the screen is scrolled by the arrow keys, for which its frame takes the focus. */
const scrolled = { tabIndex: 0, role: 'group', 'aria-labelledby': 'compare-title' } as const;

interface CompareTableProps {
  jobs: JobCore;
  demands: readonly SavedDemands[];
}

/** Several postings and the picked role, side by side: what each asks for, and what the profile shows. */
export function CompareTable({ jobs, demands }: CompareTableProps) {
  const { store } = usePage();
  const guides = useSignal<readonly RoleGuide[]>([]);
  const profile = store.lastKnown.value;
  const known = profile ?? {};
  const { columns, rows } = jobs.compare(demands, guides.value, known);
  const toggle = async (id: string) => {
    const rest = guides.value.filter((guide) => guide.id !== id);
    if (rest.length < guides.value.length) {
      guides.value = rest;
      return;
    }
    const guide = await store.guideOf(id);
    if (guide !== null) guides.value = [...rest, guide];
  };
  return (
    <section class="block" aria-labelledby="compare-title">
      <h2 id="compare-title">{words.title}</h2>
      {profile === null ? <p class="quiet">{words.noProfile}</p> : null}
      {store.targets.value.length === 0 ? null : (
        <fieldset class="row">
          <legend>{words.roles}</legend>
          {store.targets.value.map(({ id, title }) => (
            <label key={id} class="row">
              <input
                type="checkbox"
                checked={guides.value.some((guide) => guide.id === id)}
                onChange={() => void toggle(id)}
              />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      <div class="table-frame" {...scrolled}>
        <table class="compare">
          <thead>
            <tr>
              <th scope="col">{words.term}</th>
              {columns.map((column) => (
                <th key={`${column.kind} ${column.id}`} scope="col">
                  {column.title || postingWords.untitled}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="row">{words.coverage}</th>
              {columns.map(({ kind, id, share }) => (
                <td key={`${kind} ${id}`}>
                  {share === null ? '–' : postingWords.list.share(share)}
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, index) => {
                  const column = columns[index];
                  return <Cell key={`${column?.kind} ${column?.id}`} cell={cell} row={row} />;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
