/**
 * What a class of the stand-in promises: members of Google's class and no others. It need not have them all: whatever
 * is missing is refused where scripts look for it (see `script-realm.ts`).
 */
export type PartOf<Google, Local> = {
  [Name in keyof Local]: Name extends keyof Google | 'toString' | symbol ? unknown : never;
};
