/**
 * What lies on a sheet besides its cells, as plain records: protections, the filter, developer metadata, the
 * selection. Their behaviour belongs to the services; here they only have a place that moves with rows
 * and columns.
 */
import type { Area } from './types';

export interface ProtectionRecord {
  readonly id: number;
  /** null: the whole sheet. */
  area: Area | null;
  warningOnly: boolean;
  /** Addresses allowed to edit besides the owner. */
  editors: string[];
  unprotected: Area[];
}

export interface FilterRecord {
  area: Area;
  /** What cells must not show, by column number of the sheet. */
  hiddenValues: Map<number, readonly string[]>;
}

export interface MetadataRecord {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: { readonly type: 'SPREADSHEET' } | { readonly type: 'SHEET'; readonly sheetId: number };
}

/** What the user has selected on a sheet. */
export interface SheetSelection {
  areas: Area[];
  currentCell: { readonly row: number; readonly column: number };
}
