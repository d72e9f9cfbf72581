/**
 * What lies on a sheet besides its cells, as plain records: protections, alternating colours, the filter, developer
 * metadata, the selection. Their behaviour belongs to the services; here they only have a place that moves with rows
 * and columns. Colours are `#rrggbb` or names of theme colours, as in formats.
 */
import type { Area } from './types';

export interface BandColors {
  header: string | null;
  first: string;
  second: string;
  footer: string | null;
}

export interface BandingRecord {
  readonly id: number;
  area: Area;
  rowColors: BandColors | null;
  columnColors: BandColors | null;
}

export interface ProtectionRecord {
  readonly id: number;
  /** null: the whole sheet. */
  area: Area | null;
  /** Name of the named range it protects, if it was made from one. */
  rangeName: string | null;
  description: string;
  warningOnly: boolean;
  /** Addresses allowed to edit besides the owner. */
  editors: string[];
  domainEdit: boolean;
  unprotected: Area[];
}

/** A filter's condition for one column; `criteria` is a name of SpreadsheetApp.BooleanCriteria, or null. */
export interface FilterCriteriaRecord {
  readonly criteria: string | null;
  readonly args: readonly unknown[];
  readonly hiddenValues: readonly string[];
  readonly visibleValues: readonly string[];
}

export interface FilterRecord {
  area: Area;
  /** By column number of the sheet. */
  criteria: Map<number, FilterCriteriaRecord>;
  /** The column the filter was last sorted by. */
  sort: { readonly column: number; readonly ascending: boolean } | null;
}

export interface MetadataRecord {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location:
    | { readonly type: 'SPREADSHEET' }
    | { readonly type: 'SHEET'; readonly sheetId: number }
    | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly index: number };
}

/** What the user has selected on a sheet. */
export interface SheetSelection {
  areas: Area[];
  currentCell: { readonly row: number; readonly column: number };
}
