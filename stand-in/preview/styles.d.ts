/** Style sheets are imported for the bundler, which puts them into preview.css. */
declare module '*.css';

/** Univer's texts have declarations under another path only. */
declare module '@univerjs/*/locale/en-US.js' {
  const texts: import('@univerjs/core').ILanguagePack;
  export default texts;
}
