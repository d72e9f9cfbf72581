/** What a dialog was handed, from the attribute in which it travels. */
import type { OpenSpreadsheet } from '../addon/open-spreadsheet';

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', amp: '&' };

export function contentOf(html: string): Record<string, unknown> {
  const [, escaped] = /data-content="([^"]*)"/.exec(html)!;
  const text = escaped!
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&(quot|lt|gt|amp);/g, (_, name: string) => ENTITIES[name]!);
  return JSON.parse(text) as Record<string, unknown>;
}

/** That of the dialog that was shown last. */
export function lastContent({ inspection }: OpenSpreadsheet): Record<string, unknown> {
  return contentOf(inspection.world.ui.dialogs.at(-1)!.html);
}
