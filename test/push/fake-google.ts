/**
 * Stands in for the parts of Google's Drive and Apps Script API that clasp uses to create, read and update a project,
 * with paths, shapes and status codes of the public REST reference. One instance is one account's world.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptFile {
  name: string;
  type: string;
  source: string;
}

export interface ApiCall {
  method: string;
  path: string;
  authorization: string;
}

interface ApiProject {
  title: string;
  parentId?: string;
  files: ScriptFile[];
}

interface ApiError {
  status: number;
  message: string;
  /** Calls fail from the first one with this method on; all if left out. */
  from?: string;
  /** Only calls with this method fail. */
  method?: string;
  /** The call does its work, and only its answer is an error. */
  isAnswerOnly?: boolean;
}

interface Answer {
  status: number;
  body: unknown;
}

/** What a new project holds: a manifest in the zone of the account, as the real service makes it. */
const NEW_MANIFEST: ScriptFile = {
  name: 'appsscript',
  type: 'JSON',
  source:
    '{\n  "timeZone": "America/New_York",\n  "dependencies": {},\n  "exceptionLogging": "STACKDRIVER"\n}',
};

export class FakeGoogle {
  readonly driveFiles = new Map<string, { name: string; mimeType: string }>();
  readonly projects = new Map<string, ApiProject>();
  readonly calls: ApiCall[] = [];
  /** When set, calls are answered with it. */
  failure: ApiError | undefined;
  /** What becomes of files that are put into a project; they are stored as sent if left out. */
  store: (sent: ScriptFile[], held: ScriptFile[]) => ScriptFile[] = (sent) => sent;

  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      void readBody(request).then((body) => {
        const answer = this.answer(request, body);
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer.body));
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(request: IncomingMessage, body: string): Answer {
    const { method = '', headers } = request;
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
    this.calls.push({ method, path: pathname, authorization: headers.authorization ?? '' });
    const failure = this.failure && this.isFailing(this.failure, method) ? this.failure : undefined;
    if (failure && !failure.isAnswerOnly) return errorAnswer(failure);
    const answer = this.route(`${method} ${pathname}`, body ? JSON.parse(body) : {});
    return failure ? errorAnswer(failure) : answer;
  }

  private isFailing({ from, method }: ApiError, called: string): boolean {
    const hasBegun = !from || this.calls.some((call) => call.method === from);
    return hasBegun && (method ?? called) === called;
  }

  private route(call: string, body: Record<string, unknown>): Answer {
    if (call === 'POST /drive/v3/files') return this.createDriveFile(body);
    if (call === 'POST /v1/projects') return this.createProject(body);
    const [, verb, scriptId] = /^(GET|PUT) \/v1\/projects\/([^/]+)\/content$/.exec(call) ?? [];
    const project = this.projects.get(scriptId);
    if (!project) return errorAnswer({ status: 404, message: 'Requested entity was not found.' });
    if (verb === 'PUT') project.files = this.store(body.files as ScriptFile[], project.files);
    return { status: 200, body: { scriptId, files: project.files.map(describeFile) } };
  }

  private createDriveFile({ name, mimeType }: Record<string, unknown>): Answer {
    const id = `sheet-${this.driveFiles.size + 1}`;
    this.driveFiles.set(id, { name: String(name), mimeType: String(mimeType) });
    return { status: 200, body: { id, name, mimeType } };
  }

  private createProject({ title, parentId }: Record<string, unknown>): Answer {
    const scriptId = `script-${this.projects.size + 1}`;
    this.projects.set(scriptId, {
      title: String(title),
      parentId: parentId as string,
      files: [NEW_MANIFEST],
    });
    return { status: 200, body: { scriptId, title, parentId } };
  }
}

/** The API tells more of a file than it is sent. */
function describeFile(file: ScriptFile): object {
  const times = { createTime: '2026-11-02T08:00:00.000Z', updateTime: '2026-11-02T08:00:00.000Z' };
  return { ...file, ...times, lastModifyUser: { name: 'Ada' }, functionSet: { values: [] } };
}

function errorAnswer({ status, message }: ApiError): Answer {
  return { status, body: { error: { code: status, message, errors: [{ message, domain: 'global' }] } } };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
