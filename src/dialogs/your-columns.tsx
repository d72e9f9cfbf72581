/** Your columns: each column of hers with two of its values and what it will be read as, where the list is, and what is left out. */
import type { ColumnProposal, KnownChoice, Place, ShownColumn } from '../addon/your-columns/column-contract';
import type { YourColumnsTexts } from '../i18n/types/your-columns';
import { DIRECTIONS, type Choosing } from './choice-draft';
import { TabSelect } from './tab-select';

interface ColumnsProps {
  readonly proposal: ColumnProposal;
  readonly texts: YourColumnsTexts;
  readonly choose: (choosing: Choosing) => void;
  /** Whether a new list is a choice, too. */
  readonly mayStartAnew: boolean;
  /** What is shown is that of another list. */
  readonly isWaiting: boolean;
}

const GROUPS = ['ratings', 'facts', 'others', 'moreRatings'] as const;
/** Amounts are in many columns that nobody would rate by. */
const JUDGEMENTS: readonly ShownColumn['countsAs'][] = ['rating', 'flag'];
const PLACES: readonly Place[] = ['beside', 'end'];
const LAST_HEADER_ROW = 40;

export function YourColumns(props: ColumnsProps) {
  const { proposal, texts, choose, isWaiting } = props;
  const hers = proposal.columns.filter(
    ({ position, header }) => position !== proposal.nameColumn && header !== '',
  );
  return (
    <>
      <h2>{texts.title}</h2>
      {proposal.warning !== null && <p class="error">{proposal.warning.text}</p>}
      <Place {...props} />
      <div inert={isWaiting}>
        <PlaceSelect {...props} />
        <ul class="columns">
          {hers.map((column) => (
            <ColumnRow key={`${column.position} ${column.header}`} {...{ column, proposal, texts, choose }} />
          ))}
        </ul>
        <Additions {...props} />
        {proposal.leftOut.map(({ rowNumber, sentence }) => (
          <p class="note" key={rowNumber}>
            {sentence}
          </p>
        ))}
      </div>
    </>
  );
}

/** Tab, row of the header, column of names. */
function Place({ proposal, texts, choose, mayStartAnew }: ColumnsProps) {
  const { tab, tabs, headerRow, nameColumn, columns } = proposal;
  return (
    <div class="place">
      <TabSelect {...{ tab, tabs, mayStartAnew, texts, choose }} />
      <label class="field narrow">
        <span>{texts.headerRowLabel}</span>
        <input
          type="number"
          min={1}
          max={LAST_HEADER_ROW}
          required
          value={headerRow}
          onChange={(event) => {
            if (event.currentTarget.reportValidity())
              choose({ headerRow: event.currentTarget.valueAsNumber });
          }}
        />
      </label>
      <label class="field">
        <span>{nameColumn === null ? texts.askForName : texts.nameLabel}</span>
        <select
          required
          value={nameColumn ?? ''}
          onChange={(event) => choose({ nameColumn: Number(event.currentTarget.value) })}
        >
          {nameColumn === null && <option value="" />}
          {columns
            .filter(({ header }) => header !== '')
            .map(({ position, header }) => (
              <option key={position} value={position}>
                {header}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}

/** Where our columns go. */
function PlaceSelect({ proposal, texts, choose }: ColumnsProps) {
  return (
    <label class="field wide">
      <span>{texts.placeLabel}</span>
      <select
        name="place"
        value={proposal.place}
        onChange={(event) => choose({ place: event.currentTarget.value as Place })}
      >
        {PLACES.map((place) => (
          <option key={place} value={place}>
            {texts.places[place]}
          </option>
        ))}
      </select>
      {proposal.place === 'beside' && <small>{texts.besideHint}</small>}
    </label>
  );
}

interface ColumnRowProps extends Omit<ColumnsProps, 'mayStartAnew' | 'isWaiting'> {
  readonly column: ShownColumn;
}

function ColumnRow({ column, proposal, texts, choose }: ColumnRowProps) {
  const { position, header, as, degree, examples, refused, scale, countsAs, isReadByName } = column;
  const { remark, isInLetters } = column;
  const mayCount = as === null && !isReadByName && JUDGEMENTS.includes(countsAs);
  const id = `column-${position}`;
  const refusedName = proposal.known.find(({ key }) => key === refused)?.name;
  return (
    <li class={as !== null ? degree : isReadByName ? 'exact' : 'idle'}>
      <label for={id}>
        <b>{header}</b>
        <small title={examples.join(' · ')}>{examples.join(' · ')}</small>
      </label>
      <select
        id={id}
        value={as ?? ''}
        onChange={(event) => {
          const key = event.currentTarget.value;
          choose({ column: { position, header, as: key === '' ? null : key } });
        }}
      >
        <option value="">{isReadByName ? texts.readByName : texts.leaveAlone}</option>
        {countsAs !== null && <Directions texts={texts} />}
        <Choices known={proposal.known} texts={texts} />
      </select>
      <small class="degree">{as === null ? '' : texts.degrees[degree]}</small>
      {scale !== null && <small class="scale">{texts.onScale(scale)}</small>}
      {remark !== '' && <small class="scale">{remark}</small>}
      {mayCount && <small class="scale">{texts.own.mayCount}</small>}
      {as === null && refusedName !== undefined && (
        <small class="refused">{(isInLetters ? texts.inLetters : texts.refused)(refusedName)}</small>
      )}
    </li>
  );
}

function Directions({ texts: { own } }: { readonly texts: YourColumnsTexts }) {
  return (
    <optgroup label={own.group}>
      {DIRECTIONS.map((direction) => (
        <option key={direction} value={direction}>
          {own[direction]}
        </option>
      ))}
    </optgroup>
  );
}

function Choices({
  known,
  texts,
}: {
  readonly known: readonly KnownChoice[];
  readonly texts: YourColumnsTexts;
}) {
  return (
    <>
      {GROUPS.map((group) => (
        <optgroup key={group} label={texts.groups[group]}>
          {known
            .filter((choice) => choice.group === group)
            .map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}

/** What the list has no column for, and can get. */
function Additions({ proposal, texts, choose }: ColumnsProps) {
  const { added, columns, known } = proposal;
  const isThere = (key: string): boolean => columns.some(({ as }) => as === key);
  const lacking = known.filter(
    ({ key, group, isBorrowed }) => group !== 'name' && !isBorrowed && !isThere(key),
  );
  if (lacking.length === 0) return null;
  return (
    <details class="additions" open={added.length > 0}>
      <summary>{texts.addHeading}</summary>
      <p class="note">{texts.addHint}</p>
      <fieldset>
        <legend class="unseen">{texts.addHeading}</legend>
        {lacking.map(({ key, name }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={added.includes(key)}
              onChange={({ currentTarget: { checked } }) =>
                choose({ added: checked ? [...added, key] : added.filter((each) => each !== key) })
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
