/** Where files come from: dropped, chosen, or a tab of the spreadsheet. */
import { useRef, useState } from 'preact/hooks';
import { LAYOUTS } from '../../core/imports/layouts/all-layouts';
import type { ImportController } from '../import-controller';
import { isBusy, type Known } from '../model/import-model';

/** Whose files are known. */
const PRODUCTS = [...new Set(LAYOUTS.map(({ product }) => product.replace(/ /g, '\u00a0')))];

interface DropZoneProps {
  readonly controller: ImportController;
  readonly known: Known;
  /** Beside files that are there already. */
  readonly isSmall: boolean;
}

export function DropZone({ controller, known: { tabs }, isSmall }: DropZoneProps) {
  const { drop } = controller.texts;
  const isDisabled = isBusy(controller.model);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    setOver(false);
    if (!isDisabled && files !== null && files !== undefined && files.length > 0)
      void controller.readFiles([...files]);
  };
  return (
    <div
      class={`drop${isSmall ? ' small' : ''}${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      {!isSmall && <h1>{drop.heading}</h1>}
      {!isSmall && <p>{drop.hint}</p>}
      {!isSmall && <p class="products">{PRODUCTS.join(' · ')}</p>}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,.ics,.sta,.940,.mt940,.swi,.xml,.zip"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class={isSmall ? '' : 'action'}
        disabled={isDisabled}
        onClick={() => input.current?.click()}
      >
        {isSmall ? drop.more : drop.choose}
      </button>
      {tabs.length > 0 && <TabSelect controller={controller} tabs={tabs} isDisabled={isDisabled} />}
    </div>
  );
}

interface TabSelectProps {
  readonly controller: ImportController;
  readonly tabs: Known['tabs'];
  readonly isDisabled: boolean;
}

/** A tab of the spreadsheet in place of a file. */
function TabSelect({ controller, tabs, isDisabled }: TabSelectProps) {
  const { drop } = controller.texts;
  return (
    <label class="from-tab">
      <span>{drop.tabLabel}</span>
      <select
        value=""
        disabled={isDisabled}
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== '') controller.readTab(currentTarget.value);
          currentTarget.value = '';
        }}
      >
        <option value="">{drop.noTab}</option>
        {tabs.map((tab) => (
          <option key={tab}>{tab}</option>
        ))}
      </select>
    </label>
  );
}
