/** The enums of HtmlService. */
import { createEnum } from './enum-type';

export const SandboxMode = createEnum(['EMULATED', 'IFRAME', 'NATIVE']);
export const XFrameOptionsMode = createEnum(['ALLOWALL', 'DEFAULT']);
