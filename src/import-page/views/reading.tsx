/** How far a file is read. */
import type { ImportPageTexts } from '../../i18n/types/import-page';

interface ReadingProps {
  readonly texts: ImportPageTexts;
  readonly language: string;
  readonly name: string;
  readonly rows: number;
  readonly stop: () => void;
}

export function Reading({ texts, name, rows, stop }: ReadingProps) {
  return (
    <div class="reading" role="status">
      <span>
        {texts.reading(name)}
        {rows > 0 && ` · ${texts.rows(rows)}`}
      </span>
      <progress aria-label={texts.reading(name)} />
      <button type="button" onClick={stop}>
        {texts.stop}
      </button>
    </div>
  );
}
