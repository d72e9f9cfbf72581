/** DeveloperMetadataFinder: searches the metadata of a spreadsheet, of a sheet or of a range by the properties asked for. */
import type { MetadataRecord } from '../../workbook/annotations';
import { intersection, containsArea } from '../../workbook/area';
import type { Area } from '../../workbook/types';
import { LocalDeveloperMetadata } from './developer-metadata';
import { checkParameters, text, type ParameterKind } from '../calls/parameters';
import type { SpreadsheetState } from '../spreadsheet/spreadsheet-base';
import { requirePermission } from '../calls/world';

/** Where to search: everywhere, one sheet with its rows and columns, or an area of a sheet. */
interface MetadataScope {
  readonly sheetId: number | null;
  readonly area: Area | null;
}

type Test = (record: MetadataRecord) => boolean;

const STATE = Symbol('metadataFinder');

export class LocalDeveloperMetadataFinder {
  declare readonly [STATE]: SpreadsheetState & {
    readonly scope: MetadataScope;
    readonly tests: Map<string, Test>;
    intersecting: boolean;
  };

  constructor({ session, workbook }: SpreadsheetState, scope: MetadataScope) {
    Object.defineProperty(this, STATE, {
      value: { session, workbook, scope, tests: new Map<string, Test>(), intersecting: false },
    });
  }

  find(): LocalDeveloperMetadata[] {
    const { session, workbook, tests } = this[STATE];
    requirePermission(session.world, 'readDocument', 'find');
    session.world.calls.read('DeveloperMetadataFinder.find');
    return workbook.metadata
      .filter((record) => this.isInScope(record) && [...tests.values()].every((test) => test(record)))
      .map((record) => new LocalDeveloperMetadata({ session, workbook }, record));
  }

  withKey(...args: unknown[]): this {
    return this.with('withKey', args, text, (record) => record.key === String(args[0]));
  }

  toString(): string {
    return 'DeveloperMetadataFinder';
  }

  private with(method: string, args: readonly unknown[], kind: ParameterKind, test: Test): this {
    checkParameters(`SpreadsheetApp.DeveloperMetadataFinder.${method}`, args, [kind]);
    this[STATE].tests.set(method, test);
    return this;
  }

  private isInScope({ location }: MetadataRecord): boolean {
    const { workbook, scope, intersecting } = this[STATE];
    if (scope.sheetId === null) return true;
    if (location.type === 'SPREADSHEET' || location.sheetId !== scope.sheetId) return false;
    if (scope.area === null) return true;
    const sheet = workbook.sheetById(scope.sheetId);
    if (sheet === null || location.type === 'SHEET') return false;
    const line: Area =
      location.type === 'ROW'
        ? { ...sheet.wholeArea, row: location.index, numRows: 1 }
        : { ...sheet.wholeArea, column: location.index, numColumns: 1 };
    return intersecting ? intersection(scope.area, line) !== null : containsArea(scope.area, line);
  }
}
