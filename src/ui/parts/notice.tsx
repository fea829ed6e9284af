import type { ComponentChildren } from 'preact';

interface NoticeProps {
  tone: 'calm' | 'warning';
  children: ComponentChildren;
}

/** A sentence the user should not miss, where it belongs in the page. */
export function Notice({ tone, children }: NoticeProps) {
  return <div class={`notice notice-${tone}`}>{children}</div>;
}
