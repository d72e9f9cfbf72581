/** Measures how firm tiers are whenever the weights on the page became others, in the view that shows it. */
import { startMeasuring } from './model/measure-firmness';
import { draftList, draftStanding } from './model/weights-draft';
import type { Standing } from './model/standing';
import type { SidebarController } from './sidebar-controller';

export class MeasuringWatch {
  private measured: Standing | null = null;
  private stop: () => void = () => undefined;

  follow(controller: SidebarController): void {
    const { model, ready } = controller;
    if (ready === null || model.weights === null || model.view !== 'weights') return;
    const { points, cutOffs } = model.weights;
    const standing = draftStanding(ready, points, cutOffs);
    if (standing === this.measured) return;
    this.measured = standing;
    this.stop();
    this.stop = startMeasuring(draftList(ready, points, cutOffs), standing, (firmness) =>
      controller.update({ firmness }),
    );
    if (model.firmness !== null) controller.update({ firmness: null });
  }
}
