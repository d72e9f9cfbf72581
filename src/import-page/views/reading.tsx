/** How far a file is read. */
import type { ImportController } from '../import-controller';

export function Reading({ controller }: { readonly controller: ImportController }) {
  const { texts, model } = controller;
  if (model.progress === null) return null;
  const { name, rows } = model.progress;
  return (
    <div class="reading" role="status">
      <span>
        {texts.reading(name)}
        {rows > 0 && ` · ${texts.rows(rows)}`}
      </span>
      <progress aria-label={texts.reading(name)} />
      <button type="button" onClick={() => controller.stop()}>
        {texts.stop}
      </button>
    </div>
  );
}
