import { useSignal } from '@preact/signals';
import { wayInScreen } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { Notice } from '../parts/notice.tsx';

const words = wayInScreen.report;

/** Says that LinkedIn has changed, and makes the report that helps to mend the reader. */
export function PageReportPart() {
  const { store } = usePage();
  const report = useSignal<string | null>(null);
  const isFailed = useSignal(false);
  return (
    <Notice tone="warning">
      <p>
        <strong>{words.title}</strong>
      </p>
      <p>{words.text}</p>
      <p>{words.keeps}</p>
      {report.value === null ? (
        <button
          type="button"
          class="secondary"
          onClick={async () => {
            report.value = await store.makeReport();
            isFailed.value = report.value === null;
          }}
        >
          {words.make}
        </button>
      ) : (
        <>
          <p>{words.shown}</p>
          <textarea
            class="report"
            rows={8}
            readOnly
            dir="ltr"
            aria-label={words.shown}
            value={report.value}
          />
          <button
            type="button"
            class="primary"
            onClick={() => {
              if (report.value !== null) store.saveReport(report.value);
            }}
          >
            {words.save}
          </button>
        </>
      )}
      <p role="status">{isFailed.value ? words.failed : null}</p>
    </Notice>
  );
}
