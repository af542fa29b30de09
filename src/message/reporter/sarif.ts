import { createHash } from 'node:crypto';
import type { Message } from '../message.ts';
import { type RuleId, rules } from '../rules/index.ts';
import type { Reporter } from './reporter.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
/** GitHub refuses a run with more. */
const most = 25_000;

/** Renders messages as SARIF 2.1.0, for code scanning. */
export const sarif: Reporter = (messages, { version }) => {
  const used = [...new Set(messages.map(message => message.rule))].sort();
  const run = {
    tool: {
      driver: {
        name: 'Briefpress',
        semanticVersion: version,
        rules: used.map(id => ({
          id,
          defaultConfiguration: { level: levels[rules[id as RuleId]?.severity ?? 'warning'] },
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: worst(messages).map(message => result(message, used.indexOf(message.rule))),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

/** Keeps all that a run may hold: errors before warnings, warnings before remarks, each in their order. */
function worst(messages: readonly Message[]): readonly Message[] {
  if (messages.length <= most) return messages;
  const kept = new Set<Message>();
  for (const severity of ['error', 'warning', 'info'])
    for (const message of messages)
      if (message.severity === severity && kept.size < most) kept.add(message);
  return messages.filter(message => kept.has(message));
}

function result(message: Message, ruleIndex: number) {
  const { file, position } = message.place ?? {};
  const text = message.hint === undefined ? message.reason : `${message.reason}. ${message.hint}`;
  const region = position && {
    startLine: position.start.line,
    startColumn: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
  };
  return {
    ruleId: message.rule,
    ruleIndex,
    level: levels[message.severity],
    message: { text },
    ...(file === undefined
      ? {}
      : {
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(file) },
                ...(region ? { region } : {}),
              },
            },
          ],
        }),
    partialFingerprints: { 'briefpress/v1': fingerprint(message) },
  };
}

/** Identifies a finding by what it says and not by its line, so that it stays the same when lines move. */
export function fingerprint(message: Message): string {
  const words = `${message.rule}\n${message.place?.file ?? ''}\n${message.reason}`;
  return createHash('sha256').update(words).digest('hex').slice(0, 32);
}

function uriOf(file: string): string {
  return file.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
}
