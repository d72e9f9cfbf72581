/** The clients in the best tier of whom enough is known: whom to ask for a testimonial. */
import type { Assessment } from '../../../core/types';
import { findReferees } from '../../model/overview-lists';
import type { ReadyUi } from '../../ui';
import { ClientLink } from './client-link';

interface RefereesProps {
  readonly ui: ReadyUi;
  readonly assessments: readonly Assessment[];
}

export function Referees({ ui, assessments }: RefereesProps) {
  const { texts, format } = ui;
  const referees = findReferees(assessments).map((index) => assessments[index]);
  return (
    <section>
      <h2>{texts.overview.testimonial}</h2>
      <p class="note">{referees.length > 0 ? texts.overview.testimonialHint : texts.overview.nobodyToAsk}</p>
      <ol class="plain referees">
        {referees.map((assessment) => (
          <li key={assessment.client.rowNumber} class="line">
            <ClientLink ui={ui} assessment={assessment} />
            <span class="note">{assessment.score && format.points(assessment.score.points)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
