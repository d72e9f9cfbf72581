/** Everything she sees before anything is written: the files to be checked, who is who, and one button. */
import type { ImportController } from '../import-controller';
import {
  isBusy,
  linesOf,
  withChoice,
  withoutTable,
  type ImportModel,
  type Known,
} from '../model/import-model';
import { countFresh, type FreshCount, type NameLine } from '../model/name-choices';
import { DropZone } from './drop-zone';
import { FileCard } from './file-card';
import { Foot } from './foot';
import { NameTable } from './name-table';
import { Rates } from './rates';

interface ReviewProps {
  readonly controller: ImportController;
  readonly known: Known;
}

export function Review({ controller, known }: ReviewProps) {
  const { texts, language, model } = controller;
  const lines = linesOf(model);
  const counts = countsOf(model, lines);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        controller.write();
      }}
    >
      <fieldset disabled={isBusy(model)}>
        {model.tables.map((table, index) => (
          <FileCard
            key={table.name}
            {...{ texts, language, table }}
            context={known.context}
            count={counts[index]}
            change={(reading) => controller.change(index, reading)}
            remove={() => controller.update(withoutTable, index)}
          />
        ))}
        {model.preview?.gone.map((said) => said !== '' && <p class="card unsure">{said}</p>)}
        <DropZone controller={controller} known={known} isSmall />
        <NameTable
          {...{ texts, lines }}
          clients={known.clients}
          choose={(key, choice) => controller.update(withChoice, key, choice)}
        />
        <Rates controller={controller} />
      </fieldset>
      <Foot controller={controller} fresh={counts.reduce((sum, count) => sum + (count?.fresh ?? 0), 0)} />
    </form>
  );
}

/** Null for each table whose lines have not been compared. */
function countsOf({ tables, preview }: ImportModel, lines: readonly NameLine[]): (FreshCount | null)[] {
  return tables.map((table, index) => {
    const marks = preview?.files[index];
    return marks === undefined ? null : countFresh(table, marks, lines);
  });
}
