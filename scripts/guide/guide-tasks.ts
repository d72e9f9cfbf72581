/** What there is to do on the day of the guide, as it is typed in each language. */
import type { Language } from '../../src/i18n/types/texts';

interface GuideTask {
  readonly task: string;
  readonly client: string;
  readonly due: string;
  readonly estimate: string;
}

const TASKS: Readonly<Record<Language, readonly [string, string, string, string, string]>> = {
  en: ['Write exposé', 'November newsletter', 'Shownotes for episode 48', 'Post the new menu', 'Book-keeping'],
  de: ['Exposé schreiben', 'Newsletter November', 'Shownotes Folge 48', 'Neue Speisekarte posten', 'Buchhaltung'],
  nl: ['Brochure schrijven', 'Nieuwsbrief november', 'Shownotes aflevering 48', 'Nieuwe menukaart plaatsen', 'Boekhouding'],
  nb: ['Skrive prospekt', 'Nyhetsbrev for november', 'Notater til episode 48', 'Legge ut ny meny', 'Regnskap'],
  hu: ['Ingatlanleírás megírása', 'Novemberi hírlevél', 'A 48. adás jegyzetei', 'Új étlap közzététele', 'Könyvelés'],
}; // oxfmt-ignore

/** Whose each is, when it is due and how long it takes; the last one is her own work. */
const CIRCUMSTANCES: readonly Omit<GuideTask, 'task'>[] = [
  { client: 'Bergmann Immobilien', due: '2026-11-26', estimate: '1:30' },
  { client: 'Nordlicht Yoga', due: '2026-11-27', estimate: '1:00' },
  { client: 'Podcast Morgenrot', due: '2026-11-27', estimate: '2:00' },
  { client: 'Café Milchschaum', due: '2026-11-26', estimate: '0:45' },
  { client: '', due: '2026-11-30', estimate: '1:00' },
];

export function guideTasks(language: Language): readonly GuideTask[] {
  return CIRCUMSTANCES.map((each, index) => ({ ...each, task: TASKS[language][index]! }));
}

const NEW: Readonly<Record<Language, string>> = {
  en: 'Book the photographer',
  de: 'Fotografen buchen',
  nl: 'Fotograaf boeken',
  nb: 'Bestille fotograf',
  hu: 'Fotós lefoglalása',
};

/** What comes in while she works. */
export function guideNewTask(language: Language): Pick<GuideTask, 'task' | 'client'> {
  return { task: NEW[language], client: CIRCUMSTANCES[0]!.client };
}
