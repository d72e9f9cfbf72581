/** A figure on record beside hers, client by client, and whether it takes the place of hers. */
import type { FactProposals, ProposedFact } from '../addon/sidebar/sidebar-contract';

interface FactTableProps {
  readonly fact: ProposedFact;
  readonly isUsed: boolean;
  readonly tick: (setting: string, isTicked: boolean) => void;
  readonly words: Pick<FactProposals, 'own' | 'computed'>;
}

export function FactTable({ fact: { setting, name, lines }, isUsed, tick, words }: FactTableProps) {
  return (
    <fieldset class="facts">
      <label>
        <input
          type="checkbox"
          checked={isUsed}
          onChange={({ currentTarget }) => tick(setting, currentTarget.checked)}
        />{' '}
        {name}
      </label>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.own}</th>
            <th scope="col">{words.computed}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ client, own, computed }) => (
            <tr key={client}>
              <th scope="row">{client}</th>
              <td>{own}</td>
              <td>{computed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
