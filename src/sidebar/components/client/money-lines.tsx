/** What time and invoices say of the shown client, and what if it left. The sentences are the server's. */
import type { ReadyUi } from '../../ui';
import { Lines } from './lines';

export function MoneyLines({ ui: { model } }: { readonly ui: ReadyUi }) {
  const money = model.client.shown?.money;
  if (!money) return null;
  return (
    <>
      <Lines heading={money.heading} lines={money.lines} />
      <Lines heading={money.ifLeftHeading} lines={money.ifLeft} />
    </>
  );
}
