/** From files to lines, step by step: drop, check and choose, done. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../i18n/types/texts';
import { useKeptFocus } from '../pages/use-kept-focus';
import { ImportController } from './import-controller';
import { stepOf, type ImportStep } from './model/import-model';
import type { PageTexts } from './page-texts';
import { closeDialog } from './server';
import { Done } from './views/done';
import { DropZone } from './views/drop-zone';
import { Opening } from './views/opening';
import { Reading } from './views/reading';
import { Refused } from './views/refused';
import { Review } from './views/review';

interface ImportPageProps {
  readonly texts: PageTexts;
  readonly language: Language;
}

export function ImportPage({ texts, language }: ImportPageProps) {
  const controller = useController(texts, language);
  const { model } = controller;
  const step = stepOf(model);
  useEffect(() => controller.open(), []);
  useEffect(() => controller.compare(), [model.tables]);
  useKeptFocus(model.isWriting);
  useEscape(step);

  if (step === 'done') return <Done outcome={model.outcome!} texts={texts} />;
  const { known } = model;
  if (known === null) return <Opening controller={controller} />;
  return (
    <>
      {step === 'drop' && <DropZone controller={controller} known={known} isSmall={false} />}
      <Refused sentences={model.refused} />
      <Reading controller={controller} />
      {step === 'check' && <Review controller={controller} known={known} />}
    </>
  );
}

function useController(texts: PageTexts, language: Language): ImportController {
  const [, setDrawn] = useState({});
  const [controller] = useState(() => new ImportController(texts, language, () => setDrawn({})));
  return controller;
}

/** With files open there is a button for it: a key does not throw away what she has answered. It holds from the moment in which that is seen. */
function useEscape(step: ImportStep): void {
  useLayoutEffect(() => {
    document.onkeydown = ({ key }) => {
      if (key === 'Escape' && step !== 'check') closeDialog();
    };
  });
}
