import { useId } from 'preact/hooks';
import { ideaWords } from '../../words/words.ts';

interface BlankFieldsProps {
  /** What each blank asks for, without its braces. */
  questions: readonly string[];
  onFill(index: number, answer: string): void;
}

/** A field for each blank, which only the user can fill. */
export function BlankFields({ questions, onFill }: BlankFieldsProps) {
  const id = useId();
  return (
    <div class="blank-fields">
      {questions.map((question, index) => (
        <div key={`${index} ${question}`}>
          <label for={`${id}-${index}`}>{ideaWords.headlines.blank(question)}</label>
          <input
            id={`${id}-${index}`}
            type="text"
            dir="auto"
            onInput={(event) => onFill(index, event.currentTarget.value)}
          />
        </div>
      ))}
      <p class="quiet">{ideaWords.headlines.blanksText}</p>
    </div>
  );
}
