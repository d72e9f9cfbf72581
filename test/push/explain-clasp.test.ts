import { explainClaspError } from '../../scripts/push/explain-clasp';

it.each([
  ['No credentials found.', 'not logged in'],
  ['invalid_grant', 'login is no longer valid'],
  ['Invalid Credentials', 'login is no longer valid'],
  [
    'Request had invalid authentication credentials. Expected OAuth 2 access token',
    'login is no longer valid',
  ],
  ['User has not enabled the Apps Script API. Enable it by visiting …', 'API is switched off'],
  ['Requested entity was not found.', 'knows no Apps Script project "abc"'],
  ['The caller does not have permission', 'may not edit the Apps Script project "abc"'],
  ['PERMISSION_DENIED: Permission denied on resource.', 'may not edit the Apps Script project "abc"'],
  ['Request had insufficient authentication scopes.', 'may not edit the Apps Script project "abc"'],
  ['Syntax error: Unexpected token line: 3 file: Code', 'could not read the code'],
  ['getaddrinfo ENOTFOUND script.googleapis.com', 'could not be reached'],
  ['connect ECONNREFUSED 127.0.0.1:1', 'could not be reached'],
  ['Internal error encountered.', 'error of its own'],
  ['Request failed with status code 503', 'error of its own'],
])('%s', (message, meaning) => {
  const sentence = explainClaspError(`${message}\n`, 'abc');
  expect(sentence).toContain(meaning);
  expect(sentence).toContain(`(clasp: ${message})`);
});

it('hands on what it does not know', () => {
  expect(explainClaspError('Short\n  and stout', 'abc')).toBe('clasp failed: Short and stout');
  expect(explainClaspError(' ', 'abc')).toBe('clasp failed: no reason given');
});
