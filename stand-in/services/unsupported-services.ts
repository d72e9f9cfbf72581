/**
 * Google's services that the stand-in does not have at all: a script finds them, and every call says that it is not
 * supported. Without them it would read "UrlFetchApp is not defined", as if Google had none.
 */
import { unsupported } from './exception';

const NAMES = [
  'CalendarApp',
  'CardService',
  'Charts',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'MailApp',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const;

/** One object per service, by name. */
export function createUnsupportedServices(): Record<string, object> {
  return Object.fromEntries(NAMES.map((name) => [name, createUnsupportedService(name)]));
}

function createUnsupportedService(name: string): object {
  return new Proxy(
    // Frozen, as enums are: an object of Google's, not data that may be copied.
    Object.freeze({}),
    {
      get(_target, member) {
        if (typeof member === 'symbol' || member === 'then' || member === 'toJSON') return undefined;
        if (member === 'toString') return () => name;
        return () => {
          throw unsupported(`${name}.${member}`);
        };
      },
    },
  );
}
