import { describe, expect, test } from 'vitest';
import { openPage } from '../../../tests/pages/open-page.ts';
import { type EditedSection, fieldText, findField } from './form.ts';

function page(body: string): Document {
  return openPage(`<!doctype html><html><body>${body}</body></html>`);
}

/** The state or, where a field is found, its text. */
function found(
  body: string | Document,
  section: EditedSection,
  known: string[] = [],
  mayBePage = false,
) {
  const document = typeof body === 'string' ? page(body) : body;
  const field = findField(document, section, known, 'Nadia Holm', mayBePage);
  return field.state === 'found' ? `${field.via}: ${fieldText(field.element)}` : field.state;
}

const dialog = (inner: string) => `<dialog open>${inner}</dialog>`;
const editor = (text: string) => `<div contenteditable="true" role="textbox"><p>${text}</p></div>`;
const line = (value: string) => `<input type="text" value="${value}">`;

describe('the field of the headline', () => {
  test.each([
    [
      'is the editor with the known text',
      dialog(line('Nadia') + editor('Engineer') + editor('Other')),
      ['Engineer'],
      'same-text: Engineer',
    ],
    [
      'is told without regard to spaces',
      dialog(editor(' Senior   engineer ') + editor('Other')),
      ['Senior engineer'],
      'same-text: Senior   engineer',
    ],
    [
      'is a line with the known text',
      dialog(line('Nadia') + line('Engineer')),
      ['Engineer'],
      'same-text: Engineer',
    ],
    [
      'is the only editor among lines',
      dialog(line('Nadia') + editor('Engineer') + line('Port Ansel')),
      [],
      'only-field: Engineer',
    ],
    [
      'is the only line where nothing else is',
      dialog(line('Engineer at sea')),
      [],
      'only-field: Engineer at sea',
    ],
    [
      'is the line most like the known text',
      dialog(line('Nadia') + line('Senior engineer for payments') + line('Port Ansel')),
      ['Engineer for payments'],
      'most-alike: Senior engineer for payments',
    ],
    [
      'is marked by its id',
      dialog(
        `<textarea id="x-profileEditFormElement-TOP-CARD-y-headline">A</textarea><textarea>B</textarea>${line('C')}`,
      ),
      ['C'],
      'field-mark: A',
    ],
    [
      'is empty where the editor is',
      dialog(
        `${line('Nadia')}<div contenteditable="true"><p><br class="ProseMirror-trailingBreak"></p></div>`,
      ),
      ['Engineer'],
      'only-field: ',
    ],
  ])('%s', (_, body, known, expected) => {
    expect(found(body, 'headline', known)).toBe(expected);
  });

  test.each([
    ['a name that came first', dialog(line('Nadia')), 'unreadable'],
    ['two editors alike', dialog(editor('One') + editor('Two')), 'unreadable'],
    [
      'two lines with the same known text',
      dialog(line('Engineer') + line('Engineer')),
      'unreadable',
    ],
    [
      'a field of choices',
      dialog('<input type="text" role="combobox" value="Engineer">'),
      'not loaded',
    ],
    ['a closed dialog', `<dialog>${editor('Engineer')}</dialog>`, 'not loaded'],
    ['a hidden field', dialog(`<div hidden>${editor('Engineer')}</div>`), 'not loaded'],
    [
      'a message',
      `<div role="dialog" class="msg-overlay">${editor('Engineer')}</div>`,
      'not loaded',
    ],
    ['a post', `<div class="artdeco-modal share-box">${editor('Engineer')}</div>`, 'not loaded'],
    ['an editor of the page below', `<main>${editor('Engineer')}</main>`, 'not loaded'],
    ['no form', '', 'not loaded'],
  ])('is not %s', (_, body, expected) => {
    expect(found(body, 'headline', ['Engineer'])).toBe(expected);
  });
});

describe('the field of the About', () => {
  test('is the only long field', () => {
    expect(found(dialog(`<textarea>Text</textarea>${line('Media')}`), 'about')).toBe(
      'only-field: Text',
    );
  });
  test('is never a line', () => {
    expect(found(dialog(line('Text')), 'about', ['Text'])).toBe('unreadable');
  });
  test('is sought in the dialog in front', () => {
    const body = dialog('<textarea>Behind</textarea>') + dialog('<textarea>In front</textarea>');
    expect(found(body, 'about')).toBe('only-field: In front');
  });
  test('is found behind a dialog that holds other fields, if its text is known', () => {
    const body =
      dialog('<textarea>The known one</textarea>') +
      dialog('<textarea>Why do you leave?</textarea>');
    expect(found(body, 'about', ['The known one'])).toBe('same-text: The known one');
  });
  test('is found on a page that is a form', () => {
    expect(found('<main><form><textarea>Text</textarea></form></main>', 'about', [], true)).toBe(
      'only-field: Text',
    );
  });
  test('is found in the open shadow root of the older parts', () => {
    const document = page('<div id="interop-outlet"></div>');
    const shadow = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    const modal = document.createElement('div');
    modal.className = 'artdeco-modal';
    modal.appendChild(document.createElement('textarea')).value = 'In the shadow';
    shadow?.appendChild(modal);
    expect(found(document, 'about')).toBe('only-field: In the shadow');
  });
});

describe('the text of a field', () => {
  test('is what has been typed, not what the page came with', () => {
    const document = page('<textarea>Before</textarea>');
    const area = document.querySelector('textarea');
    if (area) area.value = ' After\r\n\r\nall ';
    expect(area && fieldText(area)).toBe('After\n\nall');
  });
});
