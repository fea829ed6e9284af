import type { CheckStatus } from '../../review/review.ts';

/** Byline's own sign: a line of text and the line beneath it. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <rect class="logo-ground" x="1" y="1" width="22" height="22" rx="6" />
      <path class="logo-line" d="M6 9.5h12" stroke-width="3.2" stroke-linecap="round" />
      <path class="logo-line" d="M6 15.5h6.5" stroke-width="2" stroke-linecap="round" />
      <circle class="logo-dot" cx="16.8" cy="15.5" r="1.7" />
    </svg>
  );
}

const statusPaths: Record<CheckStatus, string> = {
  pass: 'M5 8.4 7.2 10.6 11.2 5.8',
  partial: 'M5 8h6',
  fail: 'M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
};

/** The sign of a check's status; its shape tells as much as its colour. */
export function StatusIcon({ status }: { status: CheckStatus }) {
  return (
    <svg
      class={`status status-${status}`}
      viewBox="0 0 16 16"
      width="18"
      height="18"
      aria-hidden="true"
    >
      <circle cx="8" cy="8" r="7.5" />
      <path
        d={statusPaths[status]}
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path
        d="M4 6.5 8 10.5 12 6.5"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export function MoreIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <circle cx="3" cy="8" r="1.3" />
      <circle cx="8" cy="8" r="1.3" />
      <circle cx="13" cy="8" r="1.3" />
    </svg>
  );
}

export function BackIcon() {
  return (
    <svg class="icon icon-line" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}

export function PanelIcon() {
  return (
    <svg class="icon icon-line" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <rect x="1.8" y="2.8" width="12.4" height="10.4" rx="2" stroke-width="1.4" />
      <path d="M10 3v10" stroke-width="1.4" />
    </svg>
  );
}

/** A case, as carried to work: the saved postings. */
export function PostingsIcon() {
  return (
    <svg class="icon icon-line" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <rect x="1.8" y="5" width="12.4" height="8.6" rx="1.8" stroke-width="1.4" />
      <path
        d="M5.6 5V3.6a1.2 1.2 0 0 1 1.2-1.2h2.4a1.2 1.2 0 0 1 1.2 1.2V5M1.8 8.6h12.4"
        stroke-width="1.4"
      />
    </svg>
  );
}
