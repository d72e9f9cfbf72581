/** What every part of the page needs to draw itself: texts, number format, the model, and what can be done. */
import type { ReadyState } from '../addon/sidebar/sidebar-contract';
import type { SidebarTexts } from '../i18n/types/sidebar';
import type { ValueFormat } from './format-value';
import type { SidebarController } from './sidebar-controller';
import type { SidebarModel } from './sidebar-model';

export interface Ui {
  readonly texts: SidebarTexts;
  readonly format: ValueFormat;
  readonly model: SidebarModel;
  readonly controller: SidebarController;
}

/** The same with a spreadsheet that is set up. */
export interface ReadyUi extends Ui {
  readonly ready: ReadyState;
}
