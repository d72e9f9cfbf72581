/** Starts the preview: loads the add-on and what was typed before, then shows it. */
import './preview.css';
import { App } from './app';
import { loadAddOn, loadIndex } from './assets';
import { byId } from './element';
import { showInstructions } from './instructions';
import { messageOf } from './questions';
import { MenuBar } from './menu-bar';
import { DEFAULT_LOCALE, openSample, topMenus } from './menus';
import { loadStored } from './storage';
import { exposeForTests } from './test-access';

/** In the address, `?sample=plain`: starts with a list that the add-on has not seen yet. */
const PLAIN_LIST = 'plain';

async function start(): Promise<void> {
  const [addOn, index, stored] = await Promise.all([
    loadAddOn(),
    loadIndex(),
    loadStored().catch(() => null),
  ]);
  const app = new App(addOn, index, stored?.locale ?? DEFAULT_LOCALE);
  const menuBar = new MenuBar(byId('menu-bar'));
  let shown = '';
  app.onMenusChanged = () => {
    const described = JSON.stringify(app.session.menus);
    if (described !== shown) menuBar.show(topMenus(app));
    shown = described;
  };
  byId('how-to').addEventListener('click', () => showInstructions(index));
  app.isSampleInUse = new URLSearchParams(location.search).get('sample') !== PLAIN_LIST;
  if (stored) app.reopen(stored);
  else openSample(app);
  exposeForTests(app);
  byId('loading').remove();
  await app.grid.ready();
  document.body.setAttribute('data-ready', String(Math.round(performance.now())));
}

start().catch((error: unknown) => {
  byId('loading').textContent = `The preview cannot start. ${messageOf(error)}`;
});
