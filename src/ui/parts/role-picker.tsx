import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { RoleEntry } from '../../roles/library.ts';
import { screens } from '../../words/en/screens.ts';
import { Chevron } from './icons.tsx';

interface RolePickerProps {
  roles: readonly RoleEntry[];
  selected: string | null;
  onPick(id: string): void;
}

function matches(role: RoleEntry, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const name = `${role.title} ${role.family}`.toLowerCase();
  return words.every((word) => name.includes(word));
}

/** A text field that narrows the list of roles while one types, after the ARIA combobox pattern. */
export function RolePicker({ roles, selected, onPick }: RolePickerProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isOpen = useSignal(false);
  /** What is typed; null while the picked role is shown. */
  const typed = useSignal<string | null>(null);
  const active = useSignal(0);

  const title = roles.find((role) => role.id === selected)?.title ?? '';
  const shown = roles.filter((role) => matches(role, typed.value ?? ''));

  const open = () => {
    active.value = Math.max(
      0,
      shown.findIndex((role) => role.id === selected),
    );
    isOpen.value = true;
  };
  const close = () => {
    isOpen.value = false;
    typed.value = null;
  };
  const pick = (role: RoleEntry | undefined) => {
    if (role) onPick(role.id);
    close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen.value) {
        open();
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      active.value = (active.value + step + shown.length) % Math.max(1, shown.length);
    } else if (event.key === 'Enter' && isOpen.value) {
      event.preventDefault();
      pick(shown[active.value]);
    } else if (event.key === 'Escape' && isOpen.value) {
      // Otherwise the popup itself would close.
      event.preventDefault();
      close();
    }
  };

  const optionId = (role: RoleEntry) => `${id}-${role.id}`;
  const activeRole = shown[active.value];

  return (
    <div class="role-picker">
      <label class="hidden" for={id}>
        {screens.role.label}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={screens.role.pick}
        aria-expanded={isOpen.value}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen.value && activeRole ? optionId(activeRole) : undefined}
        value={typed.value ?? title}
        onClick={open}
        onFocus={() => input.current?.select()}
        onBlur={close}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          active.value = 0;
          isOpen.value = true;
        }}
        onKeyDown={onKeyDown}
      />
      <Chevron />
      <div
        class="role-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={screens.role.label}
        hidden={!isOpen.value}
      >
        {shown.map((role, index) => (
          <div
            key={role.id}
            id={optionId(role)}
            role="option"
            tabIndex={-1}
            aria-selected={role.id === selected}
            class={index === active.value ? 'is-active' : ''}
            // The field would lose the focus and close the list before a click arrives.
            onPointerDown={(event) => {
              event.preventDefault();
              pick(role);
            }}
          >
            {role.title}
            <span class="role-family">{role.family}</span>
          </div>
        ))}
        {shown.length === 0 ? <p class="role-none">{screens.role.none}</p> : null}
      </div>
    </div>
  );
}
