import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { Chevron } from './icons.tsx';
import { type RoleChoice, roleChoices } from './role-choices.ts';

/**
 * A fieldset is a group by itself, but Chromium keeps the role of the options in one only where the
 * group is spelled out (seen 2026-11).
 */
const spelledGroup = { role: 'group' } as const;

/**
 * A text field that finds a role by any of its titles while one types, after the ARIA combobox
 * pattern. With nothing typed it offers what the profile speaks of, what the user aims for, and
 * every family of roles to browse.
 */
export function RolePicker() {
  const { store, screen } = usePage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = useSignal(false);
  /** What is typed; null while the picked role is shown. */
  const typed = useSignal<string | null>(null);
  const active = useSignal(0);

  const picked = store.role.value;
  const query = typed.value ?? '';
  const groupsFor = (text: string) =>
    roleChoices(text, {
      roles: store.roles.value,
      fromProfile: store.fromProfile.value,
      targets: store.targets.value,
    });
  const groups = isOpen.value ? groupsFor(query) : [];
  const choices = groups.flatMap((group) => group.choices);
  const activeChoice = choices[active.value];
  const optionId = (choice: RoleChoice) => `${id}-${choice.key.replace(/\W+/g, '-')}`;

  useEffect(() => {
    list.current?.querySelector('.is-active')?.scrollIntoView({ block: 'nearest' });
  });

  const open = () => {
    // The click that gave the field its focus also took the selection: what is typed replaces.
    if (typed.value === null) input.current?.select();
    active.value = 0;
    isOpen.value = true;
  };
  const onInput = (text: string) => {
    typed.value = text;
    isOpen.value = true;
    // Return must not make a role of a mistyped title: that line has to be chosen.
    active.value = groupsFor(text)[0]?.choices[0]?.kind === 'role' ? 0 : -1;
  };
  const close = () => {
    isOpen.value = false;
    typed.value = null;
  };
  const pick = (choice: RoleChoice | undefined) => {
    close();
    if (choice?.kind === 'role') store.pickRole(choice.role.id);
    if (choice?.kind === 'create') {
      const own = store.addOwn(choice.name || screens.ownRoles.untitled);
      screen.shown.value = { kind: 'edit role', id: own };
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen.value) {
        open();
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      active.value = (active.value + step + choices.length) % Math.max(1, choices.length);
    } else if (event.key === 'Enter' && isOpen.value) {
      event.preventDefault();
      pick(activeChoice);
    } else if (event.key === 'Escape' && isOpen.value) {
      // Otherwise the popup itself would close.
      event.preventDefault();
      close();
    }
  };

  const option = (choice: RoleChoice) => (
    <div
      key={choice.key}
      id={optionId(choice)}
      role="option"
      tabIndex={-1}
      aria-selected={choice.kind === 'role' && choice.role.id === picked?.id}
      class={`${choice === activeChoice ? 'is-active' : ''} role-${choice.kind}`}
      // The field would lose the focus and close the list before a click arrives.
      onPointerDown={(event) => {
        event.preventDefault();
        pick(choice);
      }}
    >
      {choice.kind === 'create' ? (
        <span>
          {choice.name === '' ? screens.role.create : screens.role.createNamed(choice.name)}
        </span>
      ) : (
        <>
          {choice.role.title} <span class="role-family">{choice.note}</span>
        </>
      )}
    </div>
  );

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
        aria-activedescendant={activeChoice ? optionId(activeChoice) : undefined}
        value={typed.value ?? picked?.title ?? ''}
        onClick={open}
        onFocus={() => input.current?.select()}
        onBlur={close}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Chevron />
      <div
        ref={list}
        class="role-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={screens.role.label}
        hidden={!isOpen.value}
      >
        {query.trim() !== '' && choices.length === 1 ? (
          <p class="role-none">{screens.role.none}</p>
        ) : null}
        {groups.map(({ title, choices: members }) =>
          title === '' ? (
            members.map(option)
          ) : (
            <fieldset key={title} {...spelledGroup}>
              <legend class="role-group">{title}</legend>
              {members.map(option)}
            </fieldset>
          ),
        )}
      </div>
    </div>
  );
}
