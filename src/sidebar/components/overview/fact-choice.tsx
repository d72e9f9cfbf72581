/** Which figures on record take the place of hers: shown side by side, and nothing is written before she says so. */
import type { FactProposals } from '../../../addon/sidebar/sidebar-contract';
import { FactTable } from '../../../pages/fact-table';
import type { ReadyUi } from '../../ui';

export function FactChoice({ ui }: { readonly ui: ReadyUi }) {
  const { ready, model, controller } = ui;
  if (ready.factsOffer === null) return null;
  return (
    <section>
      <h2>{ready.factsOffer.heading}</h2>
      {model.facts === null ? (
        <button type="button" disabled={model.busy !== ''} onClick={() => void controller.proposeFacts()}>
          {ready.factsOffer.show}
        </button>
      ) : (
        <Proposals ui={ui} facts={model.facts} />
      )}
    </section>
  );
}

function Proposals({ ui, facts }: { readonly ui: ReadyUi; readonly facts: FactProposals }) {
  const { model, controller } = ui;
  return (
    <>
      <p class="note">{facts.intro}</p>
      {facts.facts.map((fact) => (
        <FactTable
          key={fact.setting}
          fact={fact}
          isUsed={fact.isUsed}
          tick={(setting, isTicked) => controller.tickFact(setting, isTicked)}
          words={facts}
        />
      ))}
      {facts.facts.length > 0 && (
        <button
          type="button"
          class="action"
          disabled={model.busy !== ''}
          onClick={() => void controller.useFacts(facts)}
        >
          {facts.use}
        </button>
      )}
    </>
  );
}
