/** Contract of the services that are not about cells: Utilities, HtmlService, locks, session, ScriptApp. */
const SERVICES = 'https://developers.google.com/apps-script/reference/';
const LIVE_TESTS = 'github.com/brucemcpherson/gas-fakes, whose tests run on live Apps Script: test/';

contract(
  'Utilities.formatDate',
  'patterns are those of SimpleDateFormat',
  SERVICES + 'utilities/utilities#formatDate(Date,String,String)',
  function () {
    const moment = new Date(Date.UTC(2026, 0, 5, 15, 4, 9, 7));
    [
      ['yyyy-MM-dd', 'GMT', '2026-01-05'],
      ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2026-01-05T15:04:09Z'],
      ['d/M/yy', 'GMT', '5/1/26'],
      ['EEE, EEEE, MMM, MMMM', 'GMT', 'Mon, Monday, Jan, January'],
      ['h:mm a', 'GMT', '3:04 PM'],
      ['S SSS', 'GMT', '7 007'],
      ['Z', 'Europe/Berlin', '+0100'],
      ['HH:mm', 'GMT+5', '20:04'],
      ["'o''clock'", 'GMT', "o'clock"],
      ['yyyy-MM-dd HH:mm', 'America/New_York', '2026-01-05 10:04'],
    ].forEach(function (line) {
      assertSame(Utilities.formatDate(moment, line[1], line[0]), line[2], line[0]);
    });
  },
);

contract(
  'Utilities.formatDate',
  'a text is no date',
  'seen in error logs: "(String,String,String) don\'t match the method signature"',
  function () {
    assertThrows(function () {
      Utilities.formatDate('2026-01-05', 'GMT', 'yyyy');
    }, "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.");
  },
);

contract('Utilities.parseDate', 'reads what formatDate wrote', LIVE_TESTS + 'testutilities.js', function () {
  const parsed = Utilities.parseDate('2023-01-01T12:00:00Z', 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'");
  assertSame(parsed.getTime(), Date.UTC(2023, 0, 1, 12));
  assertSame(
    Utilities.parseDate('01.07.2026', 'Europe/Berlin', 'dd.MM.yyyy').toISOString(),
    '2026-06-30T22:00:00.000Z',
  );
  assertThrows(function () {
    Utilities.parseDate('invalid date', 'GMT', 'yyyy');
  });
});

contract(
  'HtmlService.createTemplate',
  'a text is a template like a file: what is set on it is what its scriptlets know',
  SERVICES + 'html/html-service#createTemplate(String)',
  function () {
    const template = HtmlService.createTemplate('<p title="<?= said ?>"></p>');
    assertThrows(function () {
      template.evaluate();
    });
    template.said = 'a "b" <c>';
    assertText(template.evaluate(), 'HtmlOutput');
  },
);

contract('HtmlService', 'a missing file', LIVE_TESTS + 'testhtmlservice.js', function () {
  assertThrows(function () {
    HtmlService.createTemplateFromFile('does_not_exist');
  }, 'No HTML file named does_not_exist was found.');
});

contract(
  'LockService',
  'is taken, held and released; a negative wait never gets it',
  LIVE_TESTS + 'testlock.js',
  function () {
    // The project must be bound to a spreadsheet.
    const lock = LockService.getDocumentLock();
    assertSame([lock.tryLock(1000), lock.tryLock(1000)], [true, true]);
    lock.releaseLock();
    assertSame(lock.tryLock(-100), false);
  },
);

contract('Session', 'the user is its e-mail address', LIVE_TESTS + 'testsession.js', function () {
  assertTrue(/@/.test(String(Session.getActiveUser())));
  assertTrue(Session.getActiveUserLocale().length > 0);
});

contract('ScriptApp', 'names the authorization modes', LIVE_TESTS + 'testscriptapp.js', function () {
  assertText(ScriptApp.AuthMode.LIMITED, 'LIMITED');
});
