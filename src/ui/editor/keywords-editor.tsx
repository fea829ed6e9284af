import {
  addKeyword,
  removeKeyword,
  type Weight,
  weighKeyword,
} from '../../app/role/change-role.ts';
import type { OwnRole } from '../../roles/own-role.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { screens } from '../../words/words.ts';
import { BackIcon } from '../parts/icons.tsx';
import { SkillField } from './skill-field.tsx';

const words = screens.ownRoles.editor;
const weights: readonly Weight[] = [3, 2, 1];

interface EditorPartProps {
  role: OwnRole;
  onChange(role: OwnRole): void;
}

/** The keywords of a role, each with how much it counts. */
export function KeywordsEditor({ role, onChange }: EditorPartProps) {
  return (
    <section class="block editor-block">
      <h2>{words.keywords}</h2>
      <SkillField
        label={words.addKeyword}
        add={(written) => addKeyword(role, written, shippedLexicon())}
        onAdded={onChange}
      />
      <ul class="keyword-rows">
        {role.keywords.map(({ skill, weight }) => (
          <li key={skill} class="keyword-row">
            <span class="keyword-name">{skill}</span>
            <select
              aria-label={words.weight(skill)}
              value={String(weight)}
              onChange={(event) => {
                const picked = weights.find((one) => String(one) === event.currentTarget.value);
                if (picked !== undefined) onChange(weighKeyword(role, skill, picked));
              }}
            >
              {weights.map((one) => (
                <option key={one} value={String(one)}>
                  {words.weights[one]}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="icon-button"
              aria-label={words.remove(skill)}
              title={words.remove(skill)}
              onClick={() => onChange(removeKeyword(role, skill))}
            >
              <BackIcon />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
