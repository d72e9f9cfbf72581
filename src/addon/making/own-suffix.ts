/** The suffix that sets a tab or column of ours apart from one of the user's with the same name. */
import { PRODUCT_NAME } from '../product';

const SUFFIX = new RegExp(`\\s*\\(${PRODUCT_NAME}(?: \\d+)?\\)\\s*$`, 'i');

/** The name as it is where nothing has it, else the first with our suffix that nothing has. */
export function untakenName(name: string, isTaken: (name: string) => boolean): string {
  let candidate = name;
  for (let count = 1; isTaken(candidate); count++) {
    candidate = `${name} (${count === 1 ? PRODUCT_NAME : `${PRODUCT_NAME} ${count}`})`;
  }
  return candidate;
}

export function hasOwnSuffix(name: string): boolean {
  return SUFFIX.test(name);
}

export function withoutOwnSuffix(name: string): string {
  return name.replace(SUFFIX, '');
}
