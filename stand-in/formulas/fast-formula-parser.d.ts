/** The library ships no types; only what is used here is declared. */
declare module 'fast-formula-parser' {
  class FormulaParser {
    readonly functions: Record<string, unknown>;
    supportedFunctions(): string[];
  }
  export = FormulaParser;
}
