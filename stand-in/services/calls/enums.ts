/**
 * Apps Script's enums: each constant is one object, equal only to itself, whose text is its name. They are declared with Google's
 * names in Google's order, because `ordinal` and `compareTo` count them, as far as rules of lists and files need them.
 */

export interface EnumConstant<Name extends string = string> {
  toString(): Name;
  name(): Name;
  ordinal(): number;
  compareTo(other: EnumConstant): number;
  toJSON(): Name;
}

type EnumType<Name extends string> = { readonly [N in Name]: EnumConstant<N> };

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text;

/** @param names with blanks between them, and commas between lines */
export function createEnum<const Lines extends readonly string[]>(
  ...names: Lines
): EnumType<Words<Lines[number]>> {
  const constants = names
    .join(' ')
    .split(' ')
    .map((name, ordinal) => [name, createConstant(name, ordinal)]);
  return Object.freeze(Object.fromEntries(constants)) as EnumType<Words<Lines[number]>>;
}

function createConstant<Name extends string>(name: Name, ordinal: number): EnumConstant<Name> {
  return Object.freeze({
    toString: () => name,
    name: () => name,
    ordinal: () => ordinal,
    compareTo: (other: EnumConstant) => ordinal - other.ordinal(),
    toJSON: () => name,
  });
}

/** Whether a value is one of the constants of an enum. */
export function isEnumConstant(
  type: Readonly<Record<string, EnumConstant>>,
  value: unknown,
): value is EnumConstant {
  return Object.values(type).includes(value as EnumConstant);
}

export const BooleanCriteria = createEnum(
  'CELL_EMPTY CELL_NOT_EMPTY NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_NOT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA',
);
/** What the clipboard holds of cells; other parts of them cannot be pasted here. */
export const CopyPasteType = createEnum(
  'PASTE_NORMAL PASTE_FORMAT PASTE_DATA_VALIDATION PASTE_VALUES PASTE_COLUMN_WIDTHS',
);
export const DataValidationCriteria = createEnum(
  'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO VALUE_IN_LIST',
  'VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX',
);
export const DeveloperMetadataVisibility = createEnum('DOCUMENT PROJECT');
export const InterpolationType = createEnum('NUMBER PERCENT PERCENTILE MIN MAX');
export const ProtectionType = createEnum('RANGE SHEET');

/** What hangs on SpreadsheetApp itself. */
export const SPREADSHEET_APP_ENUMS = {
  BooleanCriteria,
  CopyPasteType,
  DataValidationCriteria,
  DeveloperMetadataVisibility,
  InterpolationType,
  ProtectionType,
} as const;
