/** Every product whose files are recognised. Of two that fit alike the first is taken. */
import type { Layout } from '../layout';
import { togglDetailed } from './toggl-detailed';

export const LAYOUTS: readonly Layout[] = [togglDetailed];
