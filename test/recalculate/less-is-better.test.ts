/** Headers that say the opposite of paying on time: proposed with the direction that they say, and never taken unasked. */
import { printedFor } from './run-command';

it.each([
  ['Client,Late payer,Fun\nAnn,yes,4\nBo,no,4', 'Late payer'],
  ['Client,Pays late?,Fun\nAnn,often,4\nBo,never,4', 'Pays late?'],
  ['Kunde;Zahlt spät;Spaß\nAnn;ja;4\nBo;nein;4', 'Zahlt spät'],
  ['Kunde;Zahlt unpünktlich;Spaß\nAnn;ja;4\nBo;nein;4', 'Zahlt unpünktlich'],
  ['Klant;Betaalt te laat;Plezier\nAnn;ja;4\nBo;nee;4', 'Betaalt te laat'],
  ['Kunde;Betaler for sent;Arbeidsglede\nAnn;ja;4\nBo;nei;4', 'Betaler for sent'],
  ['Ügyfél;Későn fizet;Élvezet\nAnn;igen;4\nBo;nem;4', 'Későn fizet'],
])('%j: less is better is proposed, and taken when asked for', async (list, header) => {
  const printed = await printedFor(list);
  expect(printed).toContain(`Proposed, not read: "${header}" as less is better.`);
  expect(printed).not.toContain('Could count');
  const { clients } = JSON.parse(await printedFor(list, '--json', '--map', `${header}=less is better`)) as {
    clients: { client: string; score: number }[];
  };
  const scores = new Map(clients.map(({ client, score }) => [client, score]));
  expect(scores.get('Bo')).toBeGreaterThan(scores.get('Ann')!);
});

it('until it is taken nobody is judged by it', async () => {
  const list = 'Client,Late payer,Fun\nAnn,yes,4\nBo,no,4';
  const { clients } = JSON.parse(await printedFor(list, '--json')) as { clients: { score: number }[] };
  expect(clients.map(({ score }) => score)).toEqual([75, 75]);
});

it('what is no judgement, or says its ends itself, is left as it was', async () => {
  const days = await printedFor('Client,Pays late (days),Fun\nAnn,14,4\nBo,30,4');
  expect(days).toContain('"Pays late (days)" as Days late');
  const scaled = await printedFor('Client,"Slow payer (1 = always, 5 = never)",Fun\nAnn,2,4\nBo,5,4');
  expect(scaled).not.toContain('as less is better');
});
