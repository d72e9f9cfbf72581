/**
 * What to do about an error of clasp, for a person who has never used it. Google's API answers in English whatever the
 * user's language, and clasp passes its text on without a code, so the text is all there is to go by.
 */
interface Explanation {
  pattern: RegExp;
  sentence: (scriptId: string) => string;
}

const EXPLANATIONS: Explanation[] = [
  {
    pattern: /No credentials found/i,
    sentence: () => 'you are not logged in to Google. Type "npx clasp login", then "npm run push" again.',
  },
  {
    pattern:
      /invalid_grant|invalid_rapt|invalid credentials|invalid authentication credentials|login required|no access, refresh token/i,
    sentence: () =>
      'your Google login is no longer valid. Type "npx clasp login", then "npm run push" again.',
  },
  {
    pattern: /not enabled the Apps Script API/i,
    sentence: () =>
      'the Apps Script API is switched off for your Google account. Switch it on at https://script.google.com/home/usersettings, wait a minute, then type "npm run push" again.',
  },
  {
    pattern: /entity was not found/i,
    sentence: (scriptId) =>
      `Google knows no Apps Script project "${scriptId}", or the account you are logged in with may not open it. Check "scriptId" in .clasp.json, or type "npx clasp login" to change the account.`,
  },
  {
    pattern: /does not have permission|permission denied|insufficient/i,
    sentence: (scriptId) =>
      `the account you are logged in with may not edit the Apps Script project "${scriptId}". Ask its owner, or type "npx clasp login" to change the account.`,
  },
  {
    pattern: /syntax error/i,
    sentence: () => 'Google could not read the code that was built.',
  },
  {
    pattern: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|socket hang up/,
    sentence: () =>
      'Google could not be reached. Check the internet connection, then type "npm run push" again.',
  },
  {
    pattern: /internal error|backend error|currently unavailable|service unavailable|status code 5\d\d/i,
    sentence: () => 'Google had an error of its own. Wait a few minutes, then type "npm run push" again.',
  },
];

/**
 * @param message what clasp printed as its error
 * @returns what is wrong and what to type next, with clasp's own words at the end
 */
export function explainClaspError(message: string, scriptId: string): string {
  const ownWords = message.trim().replace(/\s+/g, ' ') || 'no reason given';
  const known = EXPLANATIONS.find(({ pattern }) => pattern.test(ownWords));
  return known ? `${known.sentence(scriptId)} (clasp: ${ownWords})` : `clasp failed: ${ownWords}`;
}
