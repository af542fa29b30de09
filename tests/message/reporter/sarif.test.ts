import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Message, say } from '../../../src/message/index.ts';
import { reporters } from '../../../src/message/reporter/index.ts';

const same = (s: string) => s;
const palette = { red: same, yellow: same, blue: same, dim: same, bold: same };

// The part of the schema of SARIF 2.1.0 that Briefpress writes; strict, so that nothing else is written.
const whole = z.int().min(1);
const region = z
  .strictObject({ startLine: whole, startColumn: whole, endLine: whole, endColumn: whole })
  .refine(r => r.endLine > r.startLine || r.endColumn >= r.startColumn);
const level = z.enum(['none', 'note', 'warning', 'error']);
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
          rules: z
            .array(
              z.strictObject({
                id: z.string().min(1),
                defaultConfiguration: z.strictObject({ level }),
              }),
            )
            .refine(rules => new Set(rules.map(rule => rule.id)).size === rules.length),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level,
          message: z.strictObject({ text: z.string().min(1) }),
          locations: z
            .array(
              z.strictObject({
                physicalLocation: z.strictObject({
                  // A relative reference of RFC 3986: nothing that would need escaping.
                  artifactLocation: z.strictObject({
                    uri: z.string().regex(/^(?:[\w.~!$&'()*+,;=@/-]|%[\dA-F]{2})+$/),
                  }),
                  region: region.optional(),
                }),
              }),
            )
            .optional(),
          partialFingerprints: z.record(z.string(), z.string().min(1)),
        }),
      ),
    }),
  ),
});

const report = (messages: readonly Message[]) =>
  log.parse(
    JSON.parse(reporters.sarif(messages, { palette, sources: new Map(), version: '1.2.3' })),
  );
const point = (line: number, column: number, offset: number) => ({ line, column, offset });
const at = (line: number) => ({
  file: 'content/a brief é/#1?.md',
  position: { start: point(line, 1, 0), end: point(line, 9, 8) },
});

describe('SARIF', () => {
  it('is of its schema, with and without places', () => {
    const { runs } = report([
      say('date-missing', {}),
      say('lang-missing', {}, { file: 'a.md' }),
      say('link-nowhere', { url: '#x' }, at(3)),
      say('source-absent', { path: 'x' }),
    ]);
    const [run] = runs;
    expect(run?.results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
      'date-missing warning',
      'lang-missing note',
      'link-nowhere warning',
      'source-absent error',
    ]);
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const place = run?.results[2]?.locations?.[0]?.physicalLocation;
    expect(decodeURIComponent(place?.artifactLocation.uri ?? '')).toBe(at(3).file);
    expect(place?.region).toEqual({ startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 });
  });

  it('holds no more results than GitHub takes', () => {
    const many = Array.from({ length: 25_010 }, (_, i) =>
      say('link-nowhere', { url: `#${i}` }, at(i + 1)),
    );
    expect(report(many).runs[0]?.results).toHaveLength(25_000);
    const last = [...many, say('source-absent', { path: 'x' }), say('lang-missing', {})];
    const kept = report(last).runs[0]?.results ?? [];
    expect(kept).toHaveLength(25_000);
    expect(kept.at(-1)?.ruleId).toBe('source-absent');
  });

  it('knows a finding again where lines have moved, and tells two apart', () => {
    const prints = report([
      say('link-nowhere', { url: '#a' }, at(3)),
      say('link-nowhere', { url: '#a' }, at(30)),
      say('link-nowhere', { url: '#b' }, at(3)),
    ]).runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints['briefpress/v1']);
    expect(prints?.[0]).toBe(prints?.[1]);
    expect(prints?.[0]).not.toBe(prints?.[2]);
  });
});
