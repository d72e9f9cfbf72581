/** The whole sidebar, drawn from the model. */
import type { SidebarState } from '../addon/sidebar/sidebar-contract';
import { Messages } from './components/messages';
import { ViewTabs } from './components/view-tabs';
import type { ViewName } from './sidebar-model';
import type { ReadyUi, Ui } from './ui';
import { BlockedView } from './views/blocked-view';
import { ClientView } from './views/client-view';
import { OverviewView } from './views/overview-view';
import { RatingView } from './views/rating-view';
import { StartView } from './views/start-view';
import { TodayView } from './views/today-view';
import { WeightsView } from './views/weights-view';

const VIEW_OF: Record<ViewName, (props: { readonly ui: ReadyUi }) => preact.JSX.Element> = {
  client: ClientView,
  today: TodayView,
  weights: WeightsView,
  overview: OverviewView,
};

export function Sidebar({ ui }: { readonly ui: Ui }) {
  const { server, busy, rating } = ui.model;
  return (
    <div class="sidebar" aria-busy={busy !== ''}>
      {server?.status === 'ready' && rating === null && <ViewTabs ui={ui} />}
      <Messages ui={ui} />
      {server && <Content ui={ui} state={server} />}
    </div>
  );
}

function Content({ ui, state }: { readonly ui: Ui; readonly state: SidebarState }) {
  if (state.status === 'start') return <StartView ui={ui} state={state} />;
  if (state.status === 'blocked') return <BlockedView ui={ui} state={state} />;
  const { view, rating } = ui.model;
  if (rating !== null) return <RatingView ui={{ ...ui, ready: state }} draft={rating} />;
  const View = VIEW_OF[view];
  return (
    <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
      <View ui={{ ...ui, ready: state }} />
    </div>
  );
}
