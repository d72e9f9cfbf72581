/** Who is who: the names in her files that are nobody's on her list, each with a choice. What was found by itself is counted. */
import type { ImportPageTexts } from '../../i18n/types/import-page';
import type { NameChoice, NameLine } from '../model/name-choices';

interface NameTableProps {
  readonly texts: ImportPageTexts;
  readonly lines: readonly NameLine[];
  readonly clients: readonly string[];
  readonly choose: (key: string, choice: NameChoice) => void;
}

const KEEP = 'keep';
const NOT_A_CLIENT = 'notAClient';
/** Before the position of a client, so that no name is taken for a choice. */
const CLIENT = 'client ';

export function NameTable({ texts: { names, namesFound, rows }, lines, clients, choose }: NameTableProps) {
  const open = lines.filter(({ how }) => how === 'unknown');
  const found = lines.filter(({ how }) => how !== 'unknown');
  if (lines.length === 0) return null;
  return (
    <section class="card names">
      <h2>{names.heading}</h2>
      {open.length > 0 && <p class="note">{names.hint}</p>}
      {open.length > 0 && <Lines lines={open} {...{ names, rows, clients, choose }} />}
      {found.length > 0 && (
        <details>
          <summary>{namesFound(found.length)}</summary>
          <Lines lines={found} {...{ names, rows, clients, choose }} />
        </details>
      )}
    </section>
  );
}

interface LinesProps extends Pick<NameTableProps, 'lines' | 'clients' | 'choose'> {
  readonly names: ImportPageTexts['names'];
  readonly rows: ImportPageTexts['rows'];
}

function Lines({ lines, names, rows, clients, choose }: LinesProps) {
  return (
    <ul>
      {lines.map(({ key, name, count, choice, candidates }) => (
        <li key={key} class={candidates.length > 0 ? 'likely' : ''}>
          <label for={`name-${key}`}>
            <b>{name}</b> <small>{rows(count)}</small>
          </label>
          <select
            id={`name-${key}`}
            value={valueOf(choice, clients)}
            onChange={({ currentTarget }) => choose(key, choiceOf(currentTarget.value, clients))}
          >
            <option value={KEEP}>{names.keep}</option>
            <option value={NOT_A_CLIENT}>{names.notAClient}</option>
            {clients.map((client, index) => (
              <option key={client} value={CLIENT + index}>
                {candidates.includes(client) ? `${client} (${names.similar})` : client}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}

function valueOf(choice: NameChoice, clients: readonly string[]): string {
  return typeof choice === 'string' ? choice : CLIENT + clients.indexOf(choice.client);
}

function choiceOf(value: string, clients: readonly string[]): NameChoice {
  if (value === KEEP || value === NOT_A_CLIENT) return value;
  return { client: clients[Number(value.slice(CLIENT.length))] };
}
