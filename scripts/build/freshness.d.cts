export declare const ADD_ON_SOURCES: readonly string[];
export declare function isStale(root: string, made: readonly string[], sources: readonly string[]): boolean;
