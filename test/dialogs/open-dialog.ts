/** Opens a dialog in a window as Google would show it, with the built add-on behind it. */
import type { Page } from 'playwright-core';
import type { OpenSpreadsheet } from '../addon/open-spreadsheet';
import type { PageWindow } from '../page-window';

/** @param beforeAnswer of what a call has to wait, or throws what it fails with */
export async function openDialog(
  window: PageWindow,
  opened: OpenSpreadsheet,
  menuItem = 'showSetUp',
  beforeAnswer: (name: string, args: readonly unknown[]) => unknown = () => undefined,
): Promise<Page> {
  opened.addOn.run(menuItem);
  const { html, width, height } = opened.inspection.world.ui.dialogs.at(-1)!;
  const page = await window.show({
    html,
    width: width!,
    height: height!,
    answer: async (name, args) => {
      await beforeAnswer(name, args);
      return opened.addOn.scriptRun(name, ...args);
    },
  });
  await page.getByRole('button').first().waitFor();
  return page;
}
