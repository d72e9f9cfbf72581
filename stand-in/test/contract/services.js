/** Contract of the services that are not about cells: Utilities, HtmlService, properties, cache, locks, session, ScriptApp. */
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
      ['k K S SSS', 'GMT', '15 3 7 007'],
      ['D u w', 'GMT', '5 1 2'],
      ['Z XXX', 'Europe/Berlin', '+0100 +01:00'],
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

contract('Utilities.formatString', 'formats like sprintf', LIVE_TESTS + 'testutilities.js', function () {
  assertSame(Utilities.formatString('hello %s', 'world'), 'hello world');
  assertSame(Utilities.formatString('%d + %d = %d', 1, 2, 3), '1 + 2 = 3');
  assertSame(Utilities.formatString('%05.1f|%-4s|%4s|%%', 3.14159, 'ab', 'cd'), '003.1|ab  |  cd|%');
});

contract(
  'Utilities.parseCsv',
  'quotes, doubled quotes and delimiters',
  LIVE_TESTS + 'testutilities.js',
  function () {
    assertSame(Utilities.parseCsv('a,b,"c,d"\ne,f,g'), [
      ['a', 'b', 'c,d'],
      ['e', 'f', 'g'],
    ]);
    assertSame(Utilities.parseCsv('a,"b ""quoted"" c",d'), [['a', 'b "quoted" c', 'd']]);
    assertSame(Utilities.parseCsv('a;b\r\n1;2', ';'), [
      ['a', 'b'],
      ['1', '2'],
    ]);
  },
);

contract(
  'Utilities.base64',
  'there and back, also in the web-safe alphabet',
  LIVE_TESTS + 'testutilities.js',
  function () {
    const text = 'foo is not bar+/=';
    assertSame(
      Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode(text))).getDataAsString(),
      text,
    );
    assertSame(
      Utilities.newBlob(Utilities.base64DecodeWebSafe(Utilities.base64EncodeWebSafe(text))).getDataAsString(),
      text,
    );
  },
);

contract(
  'Utilities.computeDigest',
  'bytes are signed; text without a charset counts as US-ASCII',
  LIVE_TESTS + 'testutilities.js',
  function () {
    const md5 = Utilities.DigestAlgorithm.MD5;
    assertSame(
      Utilities.computeDigest(md5, 'input to hash'),
      [-16, -20, -112, 64, -50, -47, -118, 102, -113, 70, -112, 94, -34, -49, 117, -103],
    );
    assertSame(
      Utilities.computeDigest(md5, '€🙂'),
      [-22, 3, -4, -72, -60, 120, 34, -68, -25, 114, -49, 108, 7, -48, -21, -69],
    );
    assertSame(
      Utilities.computeDigest(md5, '€🙂', Utilities.Charset.UTF_8),
      [-71, 89, 42, -99, 35, -63, -51, -82, 83, 46, 87, -53, -35, -67, 116, -6],
    );
    assertThrows(function () {
      Utilities.computeDigest('fake', 'text');
    }, "don't match the method signature");
  },
);

contract(
  'Utilities.newBlob',
  'text is text/plain without a name',
  LIVE_TESTS + 'testutilities.js',
  function () {
    const blob = Utilities.newBlob('foo');
    assertSame([blob.getName(), blob.getContentType(), blob.getDataAsString()], [null, 'text/plain', 'foo']);
    assertSame(blob.copyBlob().setName('a.csv').setContentTypeFromExtension().getContentType(), 'text/csv');
  },
);

contract(
  'HtmlOutput',
  'keeps content, title and size; untrusted text is escaped',
  LIVE_TESTS + 'testhtmlservice.js',
  function () {
    const output = HtmlService.createHtmlOutput('<h1>Title</h1>');
    assertSame(output.getTitle(), '');
    assertSame(output.setTitle('T').setWidth(200).setHeight(100).getTitle(), 'T');
    assertSame([output.getWidth(), output.getHeight()], [200, 100]);
    output.appendUntrusted('<script>alert(1)</script>');
    assertSame(output.getContent(), '<h1>Title</h1>&lt;script&gt;alert(1)&lt;/script&gt;');
    assertSame(output.clear().append('<b>').getContent(), '<b>');
  },
);

contract(
  'HtmlTemplate',
  'scriptlets run, print escaped, print as they are',
  'https://developers.google.com/apps-script/guides/html/templates',
  function () {
    const template = HtmlService.createTemplate(
      '<? for (var i = 0; i < items.length; i++) { ?><li><?= items[i] ?></li><? } ?><?!= raw ?>',
    );
    template.items = ['a', '<b>'];
    template.raw = '<hr>';
    assertSame(template.evaluate().getContent(), '<li>a</li><li>&lt;b&gt;</li><hr>');
    assertSame(template.getRawContent().indexOf('<?'), 0);
  },
);

contract('HtmlService', 'a missing file', LIVE_TESTS + 'testhtmlservice.js', function () {
  assertThrows(function () {
    HtmlService.createHtmlOutputFromFile('does_not_exist');
  }, 'No HTML file named does_not_exist was found.');
});

contract(
  'PropertiesService',
  'values are text; what is missing is null',
  SERVICES + 'properties/properties',
  function () {
    const properties = PropertiesService.getScriptProperties();
    properties.deleteAllProperties();
    assertSame(properties.getProperty('none'), null);
    assertSame(
      properties.setProperty('a', 'one').setProperties({ b: 'two', c: 'three' }).getProperty('b'),
      'two',
    );
    assertSame(properties.getKeys().sort(), ['a', 'b', 'c']);
    properties.setProperties({ d: 'four' }, true);
    assertSame(properties.getKeys(), ['d']);
    properties.getProperties().d = 'changed';
    assertSame(properties.getProperty('d'), 'four');
    assertSame(properties.deleteProperty('d').getKeys(), []);
  },
);

contract('CacheService', 'keeps text for a while', SERVICES + 'cache/cache', function () {
  const cache = CacheService.getScriptCache();
  cache.put('a', 'one');
  cache.putAll({ b: 'two', c: 'three' }, 60);
  assertSame(cache.get('a'), 'one');
  assertSame(cache.get('none'), null);
  assertSame(Object.keys(cache.getAll(['a', 'b', 'none'])).sort(), ['a', 'b']);
  cache.removeAll(['a', 'b']);
  assertSame([cache.get('a'), cache.get('c')], [null, 'three']);
});

contract(
  'LockService',
  'is taken, held and released; a negative wait never gets it',
  LIVE_TESTS + 'testlock.js',
  function () {
    const lock = LockService.getScriptLock();
    assertSame(lock.hasLock(), false);
    assertSame([lock.tryLock(1000), lock.hasLock(), lock.tryLock(1000)], [true, true, true]);
    lock.releaseLock();
    assertSame(lock.hasLock(), false);
    assertSame(lock.tryLock(-100), false);
    assertThrows(function () {
      lock.waitLock(-100);
    }, 'Lock timeout');
  },
);

contract('Session', 'the user is its e-mail address', LIVE_TESTS + 'testsession.js', function () {
  assertText(Session.getActiveUser(), Session.getActiveUser().getEmail());
  assertTrue(Session.getScriptTimeZone().length > 0);
  assertTrue(Session.getActiveUserLocale().length > 0);
});

contract('ScriptApp', 'everything is authorized', LIVE_TESTS + 'testscriptapp.js', function () {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  assertSame(info.getAuthorizationStatus(), ScriptApp.AuthorizationStatus.NOT_REQUIRED);
  assertSame(info.getAuthorizationUrl(), null);
  assertText(ScriptApp.AuthMode.LIMITED, 'LIMITED');
});
