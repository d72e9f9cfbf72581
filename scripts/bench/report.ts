/** What the bench found out, as data, and whether it is as it should be. */
import { cpus } from 'node:os';
import { SEED, UNKNOWN_SHARE } from './client-list';
import type { Comparison } from './compare-assessing';
import type { AddOnCost, Memory, RecalculateCost, ServiceCalls } from './measure-add-on';
import type { LibreOfficeCost } from './measure-libreoffice';

export const AIMS = { serviceCallsAtMost: 30, coreToLimitAtMost: 20, formulasToCoreAbove: 1 } as const;

/** All about one number of clients. */
export interface SizeReport {
  readonly clients: number;
  /** Of Recalculate. */
  readonly serviceCalls: ServiceCalls;
  readonly ratios: Comparison['ratios'] & { readonly libreOfficeToCore: number };
  /** Medians on this machine. */
  readonly milliseconds: Comparison['milliseconds'] & {
    /** Where nothing changed, and where every client did. */
    readonly recalculate: number;
    readonly changed: number;
    readonly clientTier: number;
    /** NaN where LibreOffice is not installed, was not asked, or takes too little to tell. */
    readonly libreOffice: number;
  };
  readonly megabytes: { readonly recalculate: Memory; readonly clientTier: Memory };
}

export interface Report {
  readonly machine: { readonly processor: string; readonly cores: number; readonly node: string };
  readonly list: { readonly preset: 'VA'; readonly unknownShare: number; readonly seed: number };
  readonly aims: typeof AIMS;
  readonly sizes: readonly SizeReport[];
  /** Sentences; any of them makes the bench fail, because it depends on no machine. */
  readonly failures: readonly string[];
  /** Sentences on aims that these figures miss. */
  readonly missedAims: readonly string[];
}

export interface Measured {
  readonly clients: number;
  readonly recalculate: RecalculateCost;
  readonly clientTier: AddOnCost;
  readonly assessing: Comparison;
  /** null where LibreOffice is not installed or was not asked. */
  readonly libreOffice: LibreOfficeCost | null;
}

export function createReport(measured: readonly Measured[]): Report {
  const sizes = measured.map(toSizeReport);
  const processors = cpus();
  return {
    machine: {
      processor: processors[0]?.model ?? 'unknown',
      cores: processors.length,
      node: process.version,
    },
    list: { preset: 'VA', unknownShare: UNKNOWN_SHARE, seed: SEED },
    aims: AIMS,
    sizes,
    failures: [...disagreements(measured), ...dependentCalls(sizes)],
    missedAims: sizes.flatMap(missedAimsOf),
  };
}

function toSizeReport({ clients, recalculate, clientTier, assessing, libreOffice }: Measured): SizeReport {
  const formulas = libreOffice?.milliseconds ?? NaN;
  return {
    clients,
    serviceCalls: recalculate.serviceCalls,
    ratios: { ...assessing.ratios, libreOfficeToCore: formulas / assessing.milliseconds.core },
    milliseconds: {
      ...assessing.milliseconds,
      recalculate: recalculate.milliseconds,
      changed: recalculate.changedMilliseconds,
      clientTier: clientTier.milliseconds,
      libreOffice: formulas,
    },
    megabytes: { recalculate: recalculate.megabytes, clientTier: clientTier.megabytes },
  };
}

function disagreements(measured: readonly Measured[]): string[] {
  return measured.flatMap(({ clients, recalculate, clientTier, assessing, libreOffice }) =>
    [recalculate, clientTier, assessing, libreOffice].flatMap((each) =>
      each === null || each.disagreement === null ? [] : [`Of ${clients} clients, ${each.disagreement}.`],
    ),
  );
}

function dependentCalls(sizes: readonly SizeReport[]): string[] {
  const [first, ...others] = sizes;
  return others
    .filter(
      ({ serviceCalls: { read, write } }) =>
        read !== first.serviceCalls.read || write !== first.serviceCalls.write,
    )
    .map(
      ({ clients, serviceCalls }) =>
        `Service calls depend on the number of clients: ${describeCalls(first.serviceCalls)} for ${first.clients}, ` +
        `${describeCalls(serviceCalls)} for ${clients}.`,
    );
}

function describeCalls({ read, write }: ServiceCalls): string {
  return `${read} reads and ${write} writes`;
}

/** A figure that is not a number was not measured, and has missed nothing. */
function missedAimsOf({ clients, serviceCalls, ratios }: SizeReport): string[] {
  const { coreToLimit, rulesToLimit, formulasToCore } = ratios;
  const missed: [boolean, string][] = [
    [serviceCalls.total > AIMS.serviceCallsAtMost, `Recalculate makes ${serviceCalls.total} service calls`],
    [coreToLimit > AIMS.coreToLimitAtMost, `core takes ${coreToLimit.toFixed(1)} times the bare loop`],
    [
      rulesToLimit > AIMS.coreToLimitAtMost,
      `core with rules takes ${rulesToLimit.toFixed(1)} times the bare loop`,
    ],
    [formulasToCore <= AIMS.formulasToCoreAbove, `formulas take ${formulasToCore.toFixed(2)} times core`],
  ];
  return missed.flatMap(([isMissed, what]) => (isMissed ? [`With ${clients} clients, ${what}.`] : []));
}
