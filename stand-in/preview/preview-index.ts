/** What the build tells the page in preview.json. */
import type { PageTexts } from './page-texts';
import type { SampleTable } from './sample-workbook';

export interface PreviewIndex {
  readonly productName: string;
  /** Files of the folder examples/. */
  readonly examples: readonly string[];
  /** By locale. */
  readonly samples: Readonly<Record<string, SampleTable>>;
  /** The guide, by language. */
  readonly guideUrls: Readonly<Record<string, string>>;
  /** The page that leads to this one. */
  readonly startUrl: string;
  /** What the file to paste says where it knows no address of this page: the quotation marks are empty. */
  readonly noHomepage: string;
  /** One for each language; the first where none fits. */
  readonly pageTexts: readonly PageTexts[];
}
