/** Which figures on record take the place of hers: shown side by side, and nothing is written before she says so. */
import type { FactProposals, ProposedFact } from '../../addon/sidebar/sidebar-contract';
import type { ReadyUi } from '../ui';

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
        <Fact key={fact.setting} ui={ui} fact={fact} {...facts} />
      ))}
      {facts.facts.length > 0 && (
        <button
          type="button"
          class="primary"
          disabled={model.busy !== ''}
          onClick={() => void controller.useFacts(facts)}
        >
          {facts.use}
        </button>
      )}
    </>
  );
}

interface FactProps {
  readonly ui: ReadyUi;
  readonly fact: ProposedFact;
  readonly own: string;
  readonly computed: string;
}

function Fact({ ui: { controller }, fact, own, computed }: FactProps) {
  return (
    <fieldset class="facts">
      <label>
        <input
          type="checkbox"
          checked={fact.isUsed}
          onChange={({ currentTarget }) => controller.tickFact(fact.setting, currentTarget.checked)}
        />{' '}
        {fact.name}
      </label>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{own}</th>
            <th scope="col">{computed}</th>
          </tr>
        </thead>
        <tbody>
          {fact.lines.map((line) => (
            <tr key={line.client}>
              <th scope="row">{line.client}</th>
              <td>{line.own}</td>
              <td>{line.computed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
