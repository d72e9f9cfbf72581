/** @returns the source of a module that exports what the file at the path works out */
export declare function workOut(path: string, sourceOf?: (value: unknown) => string): Promise<string>;
