/** The views as tabs, and the button that recalculates. */
import { VIEWS, type ViewName } from '../sidebar-model';
import type { Ui } from '../ui';

export function ViewTabs({ ui }: { readonly ui: Ui }) {
  const { texts, model, controller } = ui;
  const names: Record<ViewName, string> = {
    client: texts.common.clientTab,
    today: texts.common.todayTab,
    weights: texts.common.weightsTab,
    overview: texts.common.overviewTab,
  };
  const open = (view: ViewName): void => {
    controller.update({ view, notice: '' });
    scrollTo(0, 0);
    // Nobody else needs what it asks for.
    if (view === 'today') void controller.readToday();
  };
  const step = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = VIEWS[(VIEWS.indexOf(model.view) + by + VIEWS.length) % VIEWS.length];
    open(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="top">
      <div role="tablist" aria-label={texts.common.views} onKeyDown={step}>
        {VIEWS.map((view) => (
          <button
            key={view}
            id={`tab-${view}`}
            type="button"
            role="tab"
            aria-selected={model.view === view}
            aria-controls="view"
            tabIndex={model.view === view ? 0 : -1}
            onClick={() => open(view)}
          >
            {names[view]}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="icon"
        id="recalculate"
        title={texts.common.recalculate}
        aria-label={texts.common.recalculate}
        disabled={model.busy !== ''}
        onClick={() => void controller.recalculate()}
      >
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d="M17.65 6.35A8 8 0 1 0 19.73 14h-2.08A6 6 0 1 1 12 6c1.66 0 3.14.69 4.22 1.78L13 11h7V4z" />
        </svg>
      </button>
    </div>
  );
}
