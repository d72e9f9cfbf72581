/**
 * Google's services that the stand-in does not have at all: a script finds them, and each of their members is refused as
 * any member that is not there. Without them it would read "UrlFetchApp is not defined", as if Google had none.
 */

const NAMES =
  'Browser CacheService CalendarApp CardService Charts ConferenceDataService ContactsApp ContentService DataStudioApp DocumentApp DriveApp FormApp GmailApp ' +
  'GroupsApp Jdbc LanguageApp LinearOptimizationService Logger MailApp Maps PropertiesService SitesApp SlidesApp UrlFetchApp XmlService';

/** One object per service, by name. */
export const UNSUPPORTED_SERVICES: Readonly<Record<string, object>> = Object.fromEntries(
  NAMES.split(' ').map((name) => [name, Object.create({ toString: () => name }) as object]),
);
