/**
 * The two kinds of condition a conditional format rule can have, as scripts read them: a boolean condition with the look
 * it gives, or a gradient between two or three colours. Both are snapshots and never change.
 */
import type { ConditionalFormatRule } from '../../workbook/types';
import { BooleanCriteria } from '../calls/enums';
import { asks, serviceClass } from '../calls/service-class';

import Sheets = GoogleAppsScript.Spreadsheet;

export type Condition = NonNullable<ConditionalFormatRule['condition']>;
export type Gradient = NonNullable<ConditionalFormatRule['gradient']>;

export const LocalBooleanCondition = serviceClass<Sheets.BooleanCondition, Condition>(
  'SpreadsheetApp.ConditionalFormatBooleanCondition',
  {
    getCriteriaType: asks([], ({ criteria }) => BooleanCriteria[criteria as keyof typeof BooleanCriteria]),
    getCriteriaValues: asks([], ({ args }) => [...args]),
    getBackground: asks([], ({ background }) => background),
    getFontColor: asks([], ({ fontColor }) => fontColor),
    getItalic: asks([], ({ italic }) => italic),
  },
);

export const LocalGradientCondition = serviceClass<Sheets.GradientCondition, Gradient>(
  'SpreadsheetApp.ConditionalFormatGradientCondition',
  {
    getMinColor: asks([], ({ min }) => min.color),
    getMinValue: asks([], ({ min }) => min.value),
    getMidColor: asks([], ({ mid }) => mid?.color ?? ''),
    getMidValue: asks([], ({ mid }) => mid?.value ?? ''),
    getMaxColor: asks([], ({ max }) => max.color),
    getMaxValue: asks([], ({ max }) => max.value),
  },
);
