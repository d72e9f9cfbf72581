/** What the last recalculation could not read, each with the way to its cell. */
import { fillText } from '../../fill-text';
import type { ReadyUi } from '../../ui';
import { ShowAll, shownOf } from '../show-all';

const PROBLEMS_SHOWN = 8;

export function ProblemList({ ui }: { readonly ui: ReadyUi }) {
  const { texts, ready, model, controller } = ui;
  const { problems } = ready;
  const shown = shownOf(ui, 'problems', problems, PROBLEMS_SHOWN);
  return (
    <section>
      <h2>{texts.overview.problems}</h2>
      {problems.length === 0 && <p class="note">{texts.overview.noProblems}</p>}
      <ul class="plain cells">
        {shown.map(({ text, cell }, index) => (
          <li key={index}>
            {text}{' '}
            <button
              type="button"
              class="link"
              disabled={model.busy !== ''}
              onClick={() => void controller.goToCell(cell)}
            >
              {fillText(texts.common.goToCell, { cell })}
            </button>
          </li>
        ))}
      </ul>
      <ShowAll ui={ui} list="problems" shown={shown} all={problems} />
    </section>
  );
}
