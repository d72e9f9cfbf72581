/** Measures how firm tiers are whenever the weights on the page became others, in the view that shows it. */
import { startMeasuring } from './model/measure-firmness';
import { clientsOf } from './model/standing';
import { draftStanding, draftTiers, draftWeights } from './model/weights-draft';
import type { Standing } from './model/standing';
import type { SidebarController } from './sidebar-controller';

export class MeasuringWatch {
  private measured: Standing | null = null;
  private stop: () => void = () => undefined;

  follow(controller: SidebarController): void {
    const { model, ready } = controller;
    if (ready === null || model.weights === null || model.view !== 'weights') return;
    const { cutOffs } = model.weights;
    const standing = draftStanding(ready, draftWeights(ready.criteria, model.weights), cutOffs);
    if (standing === this.measured) return;
    this.measured = standing;
    this.stop();
    const values = clientsOf(ready.clients).map((client) => client.values);
    this.stop = startMeasuring(values, standing.scales, draftTiers(ready, cutOffs), (firmness) =>
      controller.update({ firmness }),
    );
    if (model.firmness !== null) controller.update({ firmness: null });
  }
}
