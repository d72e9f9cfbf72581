/** What time and invoices say of the shown client, and what if it left. The sentences are the server's. */
import type { ReadyUi } from '../../ui';

export function MoneyLines({ ui: { model } }: { readonly ui: ReadyUi }) {
  const money = model.client.shown?.money;
  if (!money) return null;
  return (
    <>
      <Lines heading={money.heading} lines={money.lines} />
      {money.ifLeft.length > 0 && <Lines heading={money.ifLeftHeading} lines={money.ifLeft} />}
    </>
  );
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

function Lines({ heading, lines }: LinesProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
